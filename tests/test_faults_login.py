"""Certificates that do not hold, encryption taken away, logins refused: not one byte of a password goes astray."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from certificates import Authority
from dovecot import PASSWORD, MailUser
from fault_proxy import GREETING, Fault, FaultProxy, Rewrite, fault_proxy
from homes import Here
from undisturbed import Choice, Disturbed, disturbed, one_sentence, same_as_undisturbed

WRONG = b"{tag} NO [AUTHENTICATIONFAILED] Authentication failed.\r\n"
WITHOUT_STARTTLS = Rewrite(rb" STARTTLS", b"")
PATIENCE = [
    b"{tag} NO [UNAVAILABLE] Temporary authentication failure.\r\n",
    b"{tag} NO [INUSE] Mailbox is in use\r\n",
    b"{tag} NO [LIMIT] Too many simultaneous connections.\r\n",
]


@contextmanager
def behind_tls(
    place: Disturbed, authority: Authority, folder: Path, **certificate: object
) -> Iterator[FaultProxy]:
    """The account behind a proxy that ends TLS with another certificate; the settings trust `authority`."""
    context = authority.server_context(folder, **certificate)  # type: ignore[arg-type]
    with fault_proxy(place.user.dovecot.imap_port, tls=context) as proxy:
        place.write_settings(host="localhost", port=proxy.port, security="tls", ca_file=str(authority.file))
        yield proxy


def nothing_of_the_password(proxy: FaultProxy) -> None:
    """Neither as it is nor as PLAIN and LOGIN write it."""
    secret = PASSWORD.encode()
    for written in (secret, base64.b64encode(secret), base64.b64encode(b"\0sam\0" + secret)[-16:]):
        assert written not in proxy.received
    assert not {heard.verb for heard in proxy.commands} & {"LOGIN", "AUTHENTICATE"}


# Certificates


def test_a_good_certificate_is_taken_so_that_the_bad_ones_prove_something(
    user: MailUser, here: Here, authority: Authority, tmp_path: Path
) -> None:
    with disturbed(user) as place:
        with behind_tls(place, authority, tmp_path) as proxy:
            assert place.scan(here).code == 0
            assert PASSWORD.encode() in proxy.received
        same_as_undisturbed(place, here)


@pytest.mark.parametrize("wrong", ["expired", "not yet", "another host", "unknown authority", "self-signed"])
def test_a_certificate_that_does_not_hold_gets_no_byte_of_the_password(
    user: MailUser, here: Here, authority: Authority, tmp_path: Path, wrong: str
) -> None:
    day = timedelta(days=1)
    certificate: dict[str, object] = {
        "expired": {"valid": (-30 * day, -day)},
        "not yet": {"valid": (day, 30 * day)},
        "another host": {"host": "mail.elsewhere.example"},
        "unknown authority": {},
        "self-signed": {"self_signed": True},
    }[wrong]  # type: ignore[assignment]
    signer = Authority.create(tmp_path) if wrong == "unknown authority" else authority
    with disturbed(user) as place:
        with behind_tls(place, signer, tmp_path, **certificate) as proxy:
            place.write_settings(
                host="localhost", port=proxy.port, security="tls", ca_file=str(authority.file)
            )
            one_sentence(place.scan(here), 5, "localhost", "certificate", "ca_file")
            nothing_of_the_password(proxy)
        same_as_undisturbed(place, here)


def test_a_self_signed_certificate_that_the_user_gave_is_taken(
    user: MailUser, here: Here, authority: Authority, tmp_path: Path
) -> None:
    """A bridge on this machine that makes its own certificate."""
    with disturbed(user) as place, behind_tls(place, authority, tmp_path, self_signed=True) as proxy:
        own = tmp_path / "localhost.pem"
        place.write_settings(host="localhost", port=proxy.port, security="tls", ca_file=str(own))
        assert place.scan(here).code == 0


def test_a_server_without_tls_gets_no_byte_of_the_password(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        place.write_settings("1s", host="localhost", security="tls")
        one_sentence(place.scan(here), 5, "localhost", "cannot be reached")
        nothing_of_the_password(place.proxy)
        same_as_undisturbed(place, here)


# STARTTLS


def starttls(place: Disturbed) -> None:
    place.write_settings(host="localhost", security="starttls", ca_file=str(place.user.dovecot.ca_file))


def test_starttls_goes_through_the_proxy_so_that_what_follows_proves_something(
    user: MailUser, here: Here
) -> None:
    with disturbed(user) as place:
        starttls(place)
        assert place.scan(here).code == 0
        assert "STARTTLS" in {heard.verb for heard in place.proxy.commands}
        nothing_of_the_password(place.proxy)
        same_as_undisturbed(place, here)


def test_where_starttls_was_taken_away_no_byte_of_the_password_is_sent(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        starttls(place)
        place.proxy.rewrites = [WITHOUT_STARTTLS]
        one_sentence(place.scan(here), 5, "localhost")
        nothing_of_the_password(place.proxy)
        same_as_undisturbed(place, here)


@pytest.mark.parametrize(
    "words",
    [b"{tag} NO not today\r\n", b"{tag} BAD what?\r\n", b"{tag} OK begin\r\n* OK not TLS at all\r\n"],
    ids=["no", "bad", "no-tls-behind-it"],
)
def test_where_starttls_is_refused_no_byte_of_the_password_is_sent(
    user: MailUser, here: Here, words: bytes
) -> None:
    with disturbed(user) as place:
        starttls(place)
        place.proxy.break_at(Fault("STARTTLS", "say", words=words))
        one_sentence(place.scan(here), 5, "localhost")
        assert place.proxy.hits == 1
        nothing_of_the_password(place.proxy)
        same_as_undisturbed(place, here)


def test_words_slipped_in_before_tls_are_not_taken_for_the_servers(user: MailUser, here: Here) -> None:
    """The answers an attacker puts behind the OK of STARTTLS (CVE-2011-0411 and its kin) must be thrown away."""
    with disturbed(user) as place:
        starttls(place)
        slipped = rb"\1* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n"
        place.proxy.rewrites = [Rewrite(rb"(^\S+ OK Begin TLS.*\r\n)", slipped)]
        said = place.scan(here)
        if said.code:
            one_sentence(said, 5)
            nothing_of_the_password(place.proxy)
        same_as_undisturbed(place, here)


# Logins


def test_a_refused_login_is_asked_once_and_says_so(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        place.proxy.break_at(Fault("LOGIN", "say", nth=0, words=WRONG))
        said = place.scan(here)
        one_sentence(said, 4, "127.0.0.1", "refused the login")
        assert PASSWORD not in said.err
        assert place.proxy.hits == 1  # again and again locks the account
        same_as_undisturbed(place, here)


@pytest.mark.parametrize("words", PATIENCE, ids=["unavailable", "inuse", "limit"])
def test_a_server_too_busy_for_a_login_has_not_refused_it(user: MailUser, here: Here, words: bytes) -> None:
    with disturbed(user) as place:
        place.proxy.break_at(Fault("LOGIN", "say", nth=0, words=words))
        one_sentence(place.scan(here), 5, "127.0.0.1")
        assert place.proxy.hits == 1
        same_as_undisturbed(place, here)


@pytest.mark.parametrize(
    "words",
    [
        b"* BYE Too many connections from your address\r\n",
        b"220 mail.example ESMTP\r\n",
        b"\x15\x03\x01\x00\x02\r\n",
    ],
    ids=["bye", "smtp", "tls"],
)
def test_a_greeting_that_is_none_is_one_sentence(user: MailUser, here: Here, words: bytes) -> None:
    with disturbed(user) as place:
        place.proxy.break_at(Fault(GREETING, "say", words=words))
        place.write_settings("1s")
        one_sentence(place.scan(here), 5, "127.0.0.1")
        nothing_of_the_password(place.proxy)
        same_as_undisturbed(place, here)


def test_a_dead_port_is_one_sentence_and_the_account_is_read_when_it_is_back(
    user: MailUser, here: Here
) -> None:
    with disturbed(user, Choice()) as place:
        place.write_settings(port=1)
        one_sentence(place.scan(here), 5, "127.0.0.1:1", "cannot be reached")
        same_as_undisturbed(place, here)
