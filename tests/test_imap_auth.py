"""Logging in to IMAP: which mechanism, what a refusal means, and that no secret is shown."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from certificates import Authority
from conftest import missing
from dovecot import PASSWORD, Dovecot, MailUser, TakesTokens, find_dovecot, running_dovecot
from fakes import MemoryKeyring
from line_server import Line, LineServer, line_server
from samples import NOW
from token_server import CLIENT_ID, MAIL_SCOPE, TokenServer, token_server

from detector.errors import CertificateRefused, LoginRefused, MailboxError, Unreachable, UnsafeText
from detector.imap import ImapServer, Marking, open_mailbox
from responder.choices import Account, ImapSettings, OAuthSettings, SmtpSettings
from responder.credentials import find_secret, store_secret
from responder.signing_in import access_token, opened_mailbox
from responder.tokens import Token

TOKEN = "at.0123456789"


def log_in(server: ImapServer, secret: str) -> list[str]:
    """The folders, which shows that the login went through."""
    with open_mailbox("home", server, secret, Marking()) as mailbox:
        return mailbox.folders()


# Tokens, on a real Dovecot that asks a real issuer


@pytest.fixture(scope="module")
def issuer(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TokenServer]:
    with token_server(authority, tmp_path_factory.mktemp("issuer")) as running:
        yield running


@pytest.fixture(scope="module", params=["oauthbearer", "xoauth2", "xoauth2 oauthbearer"])
def token_dovecot(
    request: pytest.FixtureRequest, authority: Authority, issuer: TokenServer
) -> Iterator[Dovecot]:
    program = find_dovecot()
    if program is None:
        missing("Dovecot (Debian: apt-get install dovecot-imapd)")
    assert program is not None
    wanted = TakesTokens(issuer.introspection_url, MAIL_SCOPE, request.param)
    with running_dovecot(program, authority, wanted) as server:
        yield server


@pytest.fixture
def user(token_dovecot: Dovecot) -> MailUser:
    return token_dovecot.new_user()


def by_token(user: MailUser) -> ImapServer:
    return replace(user.server(), auth="token")


def test_a_token_logs_in_by_the_best_mechanism_on_offer(user: MailUser, issuer: TokenServer) -> None:
    assert "INBOX" in log_in(by_token(user), issuer.grant(user.name))
    used = "OAUTHBEARER" if "oauthbearer" in user.dovecot.mechanisms() else "XOAUTH2"
    assert f"method={used}" in user.dovecot.log(user.name)


def test_a_token_logs_in_behind_starttls_too(user: MailUser, issuer: TokenServer) -> None:
    server = replace(user.server("starttls"), auth="token")
    assert "INBOX" in log_in(server, issuer.grant(user.name))


@pytest.mark.parametrize("fault", ["expired", "scope", "other", "unknown"])
def test_a_token_that_does_not_count_is_refused_in_one_sentence(
    user: MailUser, issuer: TokenServer, fault: str
) -> None:
    token = {
        "expired": lambda: issuer.grant(user.name, active=False),
        "scope": lambda: issuer.grant(user.name, scope="email"),
        "other": lambda: issuer.grant("ben"),
        "unknown": lambda: TOKEN,
    }[fault]()
    with pytest.raises(LoginRefused, match="expired, was revoked, or is for another mailbox") as refused:
        log_in(by_token(user), token)
    assert refused.value.exit_code == 4
    assert "rejoinder login" in refused.value.fix
    assert token not in str(refused.value)


def test_a_password_still_logs_in_where_tokens_are_taken_too(user: MailUser) -> None:
    assert "INBOX" in log_in(user.server(), PASSWORD)


@pytest.fixture
def vault() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def own_client(user: MailUser) -> Account:
    place = user.dovecot
    imap = ImapSettings(place.host, place.imaps_port, "tls", user.name, place.ca_file, "token")
    smtp = SmtpSettings(place.host, 1, "tls", user.name)
    return Account("home", "sam@example.org", imap, smtp, oauth=OAuthSettings("microsoft", CLIENT_ID))


@pytest.mark.usefixtures("vault")
def test_an_account_with_a_client_id_stays_logged_in_over_the_end_of_its_token(
    user: MailUser, issuer: TokenServer
) -> None:
    """Just before the end a new token is asked for, and the old one is never shown to the server again."""
    account, held = own_client(user), dict[str, Token]()
    store_secret("home", "refresh", issuer.remember(user.name))

    def folders(after: timedelta) -> list[str]:
        def secret() -> str:
            return find_secret(
                account,
                "imap",
                {},
                own_token=lambda one: access_token(one, {}, held, NOW + after, issuer.issuer()),
            ).value

        with opened_mailbox(account, secret, held) as mailbox:
            return mailbox.folders()

    assert "INBOX" in folders(timedelta())
    first = held["home"].access
    assert "INBOX" in folders(timedelta(minutes=50))
    assert held["home"].access == first
    issuer.tokens[first].active = False
    assert "INBOX" in folders(timedelta(minutes=56))
    assert held["home"].access != first


@pytest.mark.usefixtures("vault")
def test_a_token_that_was_refused_is_asked_for_anew_at_the_next_try(
    user: MailUser, issuer: TokenServer
) -> None:
    account, held = own_client(user), dict[str, Token]()
    store_secret("home", "refresh", issuer.remember(user.name))

    def secret() -> str:
        return access_token(account, {}, held, NOW, issuer.issuer())

    with opened_mailbox(account, secret, held):
        pass
    issuer.tokens[held["home"].access].active = False
    with pytest.raises(LoginRefused), opened_mailbox(account, secret, held):
        pass
    assert held == {}
    with opened_mailbox(account, secret, held) as mailbox:
        assert "INBOX" in mailbox.folders()


# Scripted servers


Answer = Callable[[Line, bytes, list[bytes]], None]


def talk(capabilities: str, answer: Answer) -> Callable[[Line], None]:
    """A server that offers `capabilities` and leaves logins to `answer`, which gets tag and words."""

    def speak(line: Line) -> None:
        line.say("* OK ready")
        while True:
            tag, verb, *words = line.hear().split(b" ")
            if verb.upper() == b"CAPABILITY":
                line.say(f"* CAPABILITY IMAP4rev1 {capabilities}")
                line.say(tag + b" OK done")
            elif verb.upper() in (b"LOGIN", b"AUTHENTICATE"):
                answer(line, tag, words)
            elif verb.upper() == b"LIST":
                line.say('* LIST () "/" INBOX')
                line.say(tag + b" OK done")
            else:
                line.say(tag + b" OK done")

    return speak


def refusing(words: str) -> Answer:
    def answer(line: Line, tag: bytes, _: list[bytes]) -> None:
        line.say(tag + b" " + words.encode())

    return answer


def challenging(challenge: bytes, at_the_end: str = "NO [AUTHENTICATIONFAILED] no") -> Answer:
    """Takes the token and answers with a reason, which must be answered in turn (RFC 7628 section 3.2.3)."""

    def answer(line: Line, tag: bytes, _: list[bytes]) -> None:
        line.say("+ ")
        line.hear()
        line.say(b"+ " + b64encode(challenge))
        line.hear()
        line.say(tag + b" " + at_the_end.encode())

    return answer


def on(port: int, auth: str = "password", user: str = "sam") -> ImapServer:
    return ImapServer("127.0.0.1", port, user, "plain", auth=auth, timeout_seconds=20.0)


def refusal(
    capabilities: str, answer: Answer, auth: str = "password", secret: str = PASSWORD
) -> MailboxError:
    with line_server(talk(capabilities, answer)) as server, pytest.raises(MailboxError) as refused:
        log_in(on(server.port, auth), secret)
    assert secret not in str(refused.value)
    return refused.value


def heard_after_login(server: LineServer) -> list[bytes]:
    start = next(at for at, said in enumerate(server.heard) if b"AUTHENTICATE" in said)
    return server.heard[start : start + 3]


@pytest.mark.parametrize(
    ("offered", "mechanism", "opening", "end"),
    [
        ("AUTH=XOAUTH2", b"XOAUTH2", b"user=sam\1auth=Bearer at.0123456789\1\1", b""),
        ("AUTH=OAUTHBEARER", b"OAUTHBEARER", b"n,a=sam,\1auth=Bearer at.0123456789\1\1", b"\1"),
        ("AUTH=OAUTHBEARER AUTH=XOAUTH2", b"OAUTHBEARER", b"n,a=sam,\1auth=Bearer at.0123456789\1\1", b"\1"),
        ("auth=xoauth2", b"XOAUTH2", b"user=sam\1auth=Bearer at.0123456789\1\1", b""),
    ],
)
def test_the_reason_of_a_refusal_is_answered_so_that_the_server_can_end(
    offered: str, mechanism: bytes, opening: bytes, end: bytes
) -> None:
    with line_server(talk(offered, challenging(b'{"status":"401"}'))) as server:
        with pytest.raises(LoginRefused):
            log_in(on(server.port, "token"), TOKEN)
        begun, first, second = heard_after_login(server)
    assert begun.endswith(b" AUTHENTICATE " + mechanism)
    assert b64decode(first) == opening
    assert b64decode(second) == end


@pytest.mark.parametrize(
    ("challenge", "words"),
    [
        ({"status": "401", "schemes": "bearer", "scope": "https://mail.google.com/"}, "expired, was revoked"),
        ({"status": "invalid_token"}, "expired, was revoked"),
        ({"status": "400", "schemes": "Bearer", "scope": "https://mail.google.com/"},
         "it may have expired, or belong to another account. It wants the permission https://mail.google.com/."),
        ({"status": "insufficient_scope", "scope": "imap"}, "lacks a permission: 127.0.0.1 wants imap."),
        ({"status": "403"}, "lacks a permission."),
        ({}, "it may have expired"), ([1], "it may have expired"), (7, "it may have expired"),
        ({"status": 401, "scope": ["x"]}, "it may have expired"),
        ({"status": "insufficient_scope", "scope": "\r\nA1 \x1b[31m"}, "wants A1 [31m."),
    ],
)  # fmt: skip
def test_a_refused_token_says_why_as_far_as_the_server_tells(challenge: object, words: str) -> None:
    problem = refusal("AUTH=OAUTHBEARER", challenging(json.dumps(challenge).encode()), "token", TOKEN)
    assert isinstance(problem, LoginRefused)
    assert words in problem.text
    assert "rejoinder login" in problem.fix
    assert str(problem).isprintable()


@pytest.mark.parametrize("challenge", [b"", b"{", b"[" * 90_000, b"\xff\xfe", b"no json at all"])
def test_a_reason_that_is_none_does_no_harm(challenge: bytes) -> None:
    problem = refusal("AUTH=XOAUTH2", challenging(challenge), "token", TOKEN)
    assert isinstance(problem, LoginRefused)


def test_a_server_that_asks_on_and_on_comes_to_an_end() -> None:
    def answer(line: Line, tag: bytes, _: list[bytes]) -> None:
        for _ in range(50):
            line.say("+ ")
            line.hear()
        line.say(tag + b" NO enough")

    assert isinstance(refusal("AUTH=XOAUTH2", answer, "token", TOKEN), LoginRefused)


def test_where_no_token_is_taken_none_is_sent() -> None:
    with line_server(talk("AUTH=PLAIN", refusing("NO no"))) as server:
        with pytest.raises(LoginRefused, match="takes no tokens"):
            log_in(on(server.port, "token"), TOKEN)
        assert TOKEN.encode() not in server.heard_text()
        assert b"AUTHENTICATE" not in server.heard_text()


@pytest.mark.parametrize("auth", ["password", "token"])
@pytest.mark.parametrize(
    "said",
    [
        "NO [UNAVAILABLE] Temporary authentication failure",
        "NO [INUSE] locked",
        "NO [LIMIT] too many",
        "NO [SERVERBUG] oops",
        "NO Server Unavailable. 15",
        "NO Temporary authentication failure. [host:2026-01-01]",
        "NO [ALERT] Too many simultaneous connections. (Failure)",
        "BAD User is authenticated but not connected.",
        "NO Please try again later",
        "NO [ALERT] [LIMIT] Rate limit hit",
    ],
)
def test_later_is_not_no(said: str, auth: str) -> None:
    answer = refusing(said) if auth == "password" else challenging(b'{"status":"400"}', said)
    problem = refusal("AUTH=XOAUTH2", answer, auth)
    assert isinstance(problem, Unreachable)
    assert problem.exit_code == 5


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("NO [AUTHENTICATIONFAILED] Temporarily I do not like you", "refused the login of sam"),
        ("NO Authentication failed.", "refused the login of sam"),
        ("NO ", "refused the login of sam"),
        ("BAD what", "refused the login of sam"),
        ("NO [EXPIRED] old", "has expired"),
        ("NO [PRIVACYREQUIRED] tls", "without encryption"),
        ("NO [AUTHORIZATIONFAILED] not yours", "does not let this login into the mailbox"),
        ("NO [CONTACTADMIN] hm", "administrator"),
        ("NO [WEBALERT https://mail.example/x] Web login required.", "web page first"),
    ],
)
def test_no_is_said_with_its_reason_and_a_way_out(said: str, words: str) -> None:
    problem = refusal("", refusing(said))
    assert isinstance(problem, LoginRefused)
    assert problem.exit_code == 4
    assert words in problem.text
    assert problem.fix


def test_an_alert_is_shown_as_the_server_words_it() -> None:
    problem = refusal(
        "", refusing("NO [ALERT] Application-specific password required: https://x.example (Failure)")
    )
    assert 'It says: "Application-specific password required: https://x.example (Failure)"' in problem.text


def test_an_alert_that_echoes_the_password_is_not_shown() -> None:
    assert "It says" not in refusal("", refusing(f"NO [ALERT] {PASSWORD} is wrong")).text


@pytest.mark.parametrize("end", ["* BYE [UNAVAILABLE] full", ""])
@pytest.mark.parametrize("auth", ["password", "token"])
def test_a_server_that_hangs_up_has_refused_nobody(end: str, auth: str) -> None:
    def answer(line: Line, tag: bytes, _: list[bytes]) -> None:
        if end:
            line.say(end)
        raise ConnectionResetError

    assert isinstance(refusal("AUTH=XOAUTH2", answer, auth), Unreachable)


def taking(line: Line, tag: bytes, words: list[bytes]) -> None:
    if words[0] == b"PLAIN":
        line.say("+ ")
        line.hear()
    line.say(tag + b" OK done")


def test_where_login_is_disabled_plain_is_used() -> None:
    with line_server(talk("LOGINDISABLED AUTH=PLAIN", taking)) as server:
        assert log_in(on(server.port), PASSWORD) == ["INBOX"]
        assert b64decode(heard_after_login(server)[1]) == f"\0sam\0{PASSWORD}".encode()


@pytest.mark.parametrize("password", [PASSWORD, "pässwort"])
def test_where_no_password_is_taken_none_is_sent(password: str) -> None:
    with line_server(talk("LOGINDISABLED", taking)) as server:
        with pytest.raises(LoginRefused, match="takes no password"):
            log_in(on(server.port), password)
        assert not [said for said in server.heard if b"LOGIN " in said or b"AUTHENTICATE" in said]


@pytest.mark.parametrize(
    ("user", "sent"),
    [
        ("sam@example.org", b"LOGIN sam@example.org "),
        ("Sam Rivers", b'LOGIN "Sam Rivers" '),
        ('HOME\\sam "x" (y)', b'LOGIN "HOME\\\\sam \\"x\\" (y)" '),
        ("sam{5+}", b'LOGIN "sam{5+}" '),
        ("", b'LOGIN "" '),
    ],
)
def test_a_user_name_is_one_word_to_the_server(user: str, sent: bytes) -> None:
    with line_server(talk("", taking)) as server:
        assert log_in(on(server.port, user=user), PASSWORD) == ["INBOX"]
        assert sent in server.heard_text()


@pytest.mark.parametrize("secret", ["at.1\r\nA1 LOGOUT", "at.1\1\1host=x", "at\u202e"])
def test_a_control_character_in_a_token_is_refused(secret: str) -> None:
    with line_server(talk("AUTH=XOAUTH2", taking)) as server:
        with pytest.raises(UnsafeText, match="token") as refused:
            log_in(on(server.port, "token"), secret)
        assert "at" not in str(refused.value).split()
        assert b"AUTHENTICATE" not in server.heard_text()


# A bridge on this machine, with a certificate of its own


def bridge(line: Line, context: object) -> None:
    line.say("* OK Proton Mail Bridge")
    while True:
        tag, verb, *_ = line.hear().split(b" ")
        if verb == b"CAPABILITY":
            line.say("* CAPABILITY IMAP4rev1 STARTTLS")
        if verb == b"LIST":
            line.say('* LIST () "/" INBOX')
        line.say(tag + b" OK done")
        if verb == b"STARTTLS":
            line.start_tls(context)  # type: ignore[arg-type]


def test_a_bridge_on_this_machine_is_trusted_by_its_own_certificate(
    authority: Authority, tmp_path: Path
) -> None:
    context = authority.server_context(tmp_path, "127.0.0.1", self_signed=True)
    own = tmp_path / "127.0.0.1.pem"
    with line_server(lambda line: bridge(line, context)) as server:
        place = ImapServer("127.0.0.1", server.port, "sam", "starttls", own, timeout_seconds=20.0)
        assert log_in(place, PASSWORD) == ["INBOX"]
        before = server.heard_text()
        for trusted in (None, authority.file):
            with pytest.raises(CertificateRefused, match=r"127\.0\.0\.1 does not verify"):
                log_in(replace(place, ca_file=trusted), PASSWORD)
        assert PASSWORD.encode() not in server.heard_text()[len(before) :]
