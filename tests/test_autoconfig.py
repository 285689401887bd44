"""The file in which a provider names its servers: what is taken from it, and what is never believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.autoconfig import BadAutoconfig, Offer, Servers, read_autoconfig

SAM = "sam.doe@home.example"
LOGIN = "<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>"


def server(kind: str, host: str, port: int | str, socket: str, login: str = LOGIN) -> str:
    tag = "outgoingServer" if kind == "smtp" else "incomingServer"
    return (
        f'<{tag} type="{kind}"><hostname>{host}</hostname><port>{port}</port>'
        f"<socketType>{socket}</socketType>{login}</{tag}>"
    )


def config(*parts: str) -> bytes:
    body = "".join(parts)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><clientConfig version="1.1">'
        f'<emailProvider id="home.example"><domain>home.example</domain>{body}</emailProvider></clientConfig>'
    ).encode()


IMAP = server("imap", "imap.home.example", 993, "SSL")
SMTP = server("smtp", "smtp.home.example", 587, "STARTTLS")


def read(*parts: str) -> Servers | None:
    return read_autoconfig(config(*parts), SAM, "a file")


def imap_of(*parts: str) -> Offer | None:
    found = read(*parts)
    return found and found.imap


def test_the_servers_of_a_plain_file_are_read() -> None:
    assert read(IMAP, SMTP) == Servers(
        Offer("imap.home.example", 993, "tls", SAM), Offer("smtp.home.example", 587, "starttls", SAM),
        "a file", vouched=True,
    )  # fmt: skip


def test_the_first_server_that_can_be_used_is_taken() -> None:
    pop = server("pop3", "pop.home.example", 995, "SSL")
    open_one = server("imap", "open.home.example", 143, "plain")
    second = server("imap", "two.home.example", 993, "SSL")
    assert imap_of(pop, open_one, IMAP, second) == Offer("imap.home.example", 993, "tls", SAM)


@pytest.mark.parametrize("socket", ["plain", "", "ssl", "TLS-maybe"])
def test_a_server_that_is_not_encrypted_is_never_taken(socket: str) -> None:
    assert read(server("imap", "imap.home.example", 143, socket)) is None


def test_a_file_with_incoming_servers_only_leaves_the_outgoing_one_open() -> None:
    found = read(IMAP, server("smtp", "smtp.home.example", 25, "plain"))
    assert found is not None
    assert found.smtp is None


@pytest.mark.parametrize(
    ("username", "user"),
    [
        ("%EMAILADDRESS%", SAM),
        ("%EMAILLOCALPART%", "sam.doe"),
        ("%EMAILLOCALPART%@mail.%EMAILDOMAIN%", "sam.doe@mail.home.example"),
        ("  %EMAILLOCALPART% ", "sam.doe"),
        ("", None),
    ],
)
def test_the_user_name_is_made_from_the_address(username: str, user: str | None) -> None:
    found = imap_of(server("imap", "imap.home.example", 993, "SSL", f"<username>{username}</username>"))
    assert found is not None
    assert found.user == user


def test_a_host_may_be_made_from_the_domain() -> None:
    found = imap_of(server("imap", "imap.%EMAILDOMAIN%", 993, "SSL"))
    assert found is not None
    assert found.host == "imap.home.example"


@pytest.mark.parametrize(
    ("logins", "auth"),
    [
        (["OAuth2"], "token"),
        (["OAuth2", "password-cleartext"], "password"),
        (["password-encrypted"], "password"),
        (["NTLM", "password-cleartext"], "password"),
        ([], "password"),
    ],
)
def test_a_login_by_token_alone_is_noted(logins: list[str], auth: str) -> None:
    words = "".join(f"<authentication>{one}</authentication>" for one in logins)
    found = imap_of(server("imap", "imap.home.example", 993, "SSL", words))
    assert found is not None
    assert found.auth == auth


@pytest.mark.parametrize("login", ["NTLM", "GSSAPI", "TLS-client-cert", "none"])
def test_a_server_that_takes_neither_password_nor_token_is_passed_over(login: str) -> None:
    words = f"<authentication>{login}</authentication>"
    assert read(server("imap", "imap.home.example", 993, "SSL", words)) is None


@pytest.mark.parametrize(
    ("host", "port"),
    [
        ("imap.home.example\r\nA1 LOGIN", 993),
        ("", 993),
        ("imap home example", 993),
        ("imap.home.example", 0),
        ("imap.home.example", 70000),
        ("imap.home.example", "many"),
        ("imap.home.example", ""),
    ],
)
def test_values_that_the_settings_would_refuse_are_passed_over(host: str, port: int | str) -> None:
    assert read(server("imap", host, port, "SSL")) is None


def test_a_user_name_with_a_line_end_in_it_is_passed_over() -> None:
    words = "<username>sam&#13;&#10;A1 DELETE INBOX</username>"
    assert read(server("imap", "imap.home.example", 993, "SSL", words)) is None


@pytest.mark.parametrize(
    ("part", "page"),
    [
        ('<enable visiturl="https://home.example/imap"/>', "https://home.example/imap"),
        ('<documentation url="https://home.example/help"/>', "https://home.example/help"),
        ('<documentation url="http://home.example/help"/>', ""),
        ('<documentation url="javascript:alert(1)"/>', ""),
        (f'<documentation url="https://home.example/{"x" * 300}"/>', ""),
        ('<documentation url="https://hоme.example/"/>', ""),  # a Cyrillic letter
    ],
)
def test_only_a_short_page_by_https_is_passed_on(part: str, page: str) -> None:
    found = read(IMAP, part)
    assert found is not None
    assert found.page == page


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE clientConfig [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<clientConfig version="1.1"><emailProvider id="x">&b;</emailProvider></clientConfig>"""
FILE = b"""<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><clientConfig>&f;</clientConfig>"""


@pytest.mark.parametrize("raw", [LAUGHS, FILE, LAUGHS.decode().encode("utf-16"), FILE.lower()])
def test_a_document_type_is_refused_before_it_is_parsed(raw: bytes) -> None:
    with pytest.raises(BadAutoconfig) as refused:
        read_autoconfig(raw, SAM, "a file")
    assert "passwd" not in str(refused.value)


@pytest.mark.parametrize(
    "raw",
    [b"", b"<html><body>Not found</body></html>", b"\0\1\2", b"{}", config(IMAP)[:-20], b"<clientConfig>&nope;</clientConfig>"],
)  # fmt: skip
def test_what_is_no_such_file_is_refused(raw: bytes) -> None:
    with pytest.raises(BadAutoconfig):
        read_autoconfig(raw, SAM, "a file")


def test_an_old_encoding_is_read_too() -> None:
    raw = config("<displayName>Müller</displayName>", IMAP).decode().replace("UTF-8", "ISO-8859-1")
    assert read_autoconfig(raw.encode("latin-1"), SAM, "a file") is not None


def test_very_deep_nesting_does_no_harm() -> None:
    assert read("<a>" * 5000 + "</a>" * 5000, IMAP) is not None


@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_else(raw: bytes) -> None:
    for one in (raw, config(raw.decode("latin-1"))):
        try:
            read_autoconfig(one, SAM, "a file")
        except BadAutoconfig:
            continue
