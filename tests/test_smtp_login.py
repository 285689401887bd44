"""Logging in to the outgoing server: which mechanism, once, and what a refusal means."""

from __future__ import annotations

import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult
from certificates import Authority
from line_server import Line, LineServer, line_server
from post_office import PASSWORD, USER, PostOffice, running_post_office
from token_server import MAIL_SCOPE, TokenServer, token_server

from responder.errors import NoLogin, NotReached, Refused, SendError
from responder.smtp import SmtpServer, try_login

TOKEN = "at.0123456789"


def on(port: int, auth: str = "password", **changed: Any) -> SmtpServer:
    server = SmtpServer("127.0.0.1", port, USER, "plain", auth=auth, timeout_seconds=20.0, loopback=True)
    return replace(server, **changed)


# Tokens, on a real server that asks a real issuer


@dataclass(slots=True)
class TokenOffice(PostOffice):
    """Takes tokens of `issuer` that stand for USER; refuses others with the reason in JSON, as Gmail does."""

    issuer: Any = None

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:
        user, bearer, *_ = b64decode(args[1]).decode().split("\1")
        return await self._decide(server, user.removeprefix("user="), bearer, b"")

    async def auth_OAUTHBEARER(self, server: Any, args: list[str]) -> AuthResult:
        head, bearer, *_ = b64decode(args[1]).decode().split("\1")
        return await self._decide(server, head.removeprefix("n,a=").rstrip(","), bearer, b"\1")

    async def _decide(self, server: Any, user: str, bearer: str, end: bytes) -> AuthResult:
        told = self.issuer.introspect(bearer.removeprefix("auth=Bearer "))
        if told["active"] and told["username"] == user and told["scope"] == MAIL_SCOPE:
            return AuthResult(success=True)
        scope = told["active"] and told["scope"] != MAIL_SCOPE
        reason = {"status": "insufficient_scope" if scope else "invalid_token", "scope": MAIL_SCOPE}
        assert await server.challenge_auth(json.dumps(reason).encode()) == end
        return AuthResult(success=False, handled=False)


@pytest.fixture(scope="module")
def issuer(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TokenServer]:
    with token_server(authority, tmp_path_factory.mktemp("issuer")) as running:
        yield running


@pytest.fixture(params=["tls", "starttls"])
def token_office(
    request: pytest.FixtureRequest, issuer: TokenServer, authority: Authority, tmp_path: Path
) -> Iterator[SmtpServer]:
    """A server that takes tokens, and how to reach it."""
    context = authority.server_context(tmp_path)
    with running_post_office(
        **{request.param: context}, login=True, office=TokenOffice(issuer=issuer)
    ) as office:
        yield on(
            office.port,
            "token",
            host="localhost",
            security=request.param,
            ca_file=authority.file,
            loopback=False,
        )


def test_a_token_logs_in(token_office: SmtpServer, issuer: TokenServer) -> None:
    try_login(token_office, lambda: issuer.grant(USER))


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"active": False}, "expired, was revoked"),
        ({"user": "ben"}, "is for another mailbox"),
        ({"scope": "email"}, f"lacks a permission: localhost wants {MAIL_SCOPE}"),
    ],
)
def test_a_token_that_does_not_count_is_refused_in_one_sentence(
    token_office: SmtpServer, issuer: TokenServer, fault: dict[str, Any], words: str
) -> None:
    token = issuer.grant(**{"user": USER, **fault})
    with pytest.raises(NoLogin, match=words) as refused:
        try_login(token_office, lambda: token)
    assert refused.value.exit_code == 4
    assert refused.value.lasting
    assert token not in str(refused.value)
    assert "rejoinder login" in refused.value.fix


# Scripted servers


@contextmanager
def answering(offers: str, *answers: str) -> Iterator[LineServer]:
    """A server whose EHLO offers `AUTH offers`, and which answers what comes after it one by one."""

    def talk(line: Line) -> None:
        line.say("220 ready")
        line.hear()
        line.say(f"250-post.example\r\n250 AUTH {offers}")
        for answer in answers:
            line.hear()
            line.say(answer)
        line.wait_for_hang_up()

    with line_server(talk) as server:
        yield server


def refusal(offers: str, *answers: str, auth: str = "password") -> SendError:
    secret = TOKEN if auth == "token" else PASSWORD
    with answering(offers, *answers) as server, pytest.raises(SendError) as refused:
        try_login(on(server.port, auth), lambda: secret)
    assert secret not in str(refused.value)
    return refused.value


def spoken(offers: str, *answers: str, auth: str = "password", secret: str = PASSWORD) -> list[bytes]:
    """What a login that goes through says after EHLO."""
    with answering(offers, *answers, "235 welcome", "221 bye") as server:
        try_login(on(server.port, auth), lambda: secret)
        return server.heard[1:-1]


def coded(text: str) -> bytes:
    return b64encode(text.encode())


@pytest.mark.parametrize(
    ("offers", "said"),
    [
        ("XOAUTH2", b"AUTH XOAUTH2 " + coded(f"user={USER}\1auth=Bearer {TOKEN}\1\1")),
        ("PLAIN XOAUTH2 OAUTHBEARER", b"AUTH OAUTHBEARER " + coded(f"n,a={USER},\1auth=Bearer {TOKEN}\1\1")),
        ("plain xoauth2", b"AUTH XOAUTH2 " + coded(f"user={USER}\1auth=Bearer {TOKEN}\1\1")),
    ],
)
def test_a_token_goes_out_as_the_server_takes_it(offers: str, said: bytes) -> None:
    assert spoken(offers, auth="token", secret=TOKEN) == [said]


@pytest.mark.parametrize("password", [PASSWORD, "pässwört-✓"])
def test_a_password_goes_out_by_plain_where_that_is_offered(password: str) -> None:
    said = b"AUTH PLAIN " + coded(f"\0{USER}\0{password}")
    for offers in ("PLAIN", "CRAM-MD5 LOGIN PLAIN", "GSSAPI"):
        assert spoken(offers, secret=password) == [said]


def test_a_password_goes_out_by_login_where_plain_is_not_offered() -> None:
    said = spoken("LOGIN XOAUTH2", "334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6")
    assert said == [b"AUTH LOGIN", coded(USER), coded(PASSWORD)]


def test_a_password_is_proven_by_cram_md5_where_nothing_else_is_offered() -> None:
    challenge = b"<1896.697170952@post.example>"
    begun, proof = spoken("CRAM-MD5", f"334 {b64encode(challenge).decode()}")
    assert begun == b"AUTH CRAM-MD5"
    digest = hmac.new(PASSWORD.encode(), challenge, "md5").hexdigest()
    assert b64decode(proof) == f"{USER} {digest}".encode()


@pytest.mark.parametrize("offers", ["PLAIN LOGIN CRAM-MD5", "LOGIN", "CRAM-MD5"])
def test_a_wrong_password_is_tried_once(offers: str) -> None:
    """Every try counts with the provider, and too many lock the account."""
    with answering(offers, "535 5.7.8 no", "535 no", "535 no", "535 no") as server:
        with pytest.raises(NoLogin):
            try_login(on(server.port), lambda: PASSWORD)
        assert len([said for said in server.heard if said.startswith(b"AUTH")]) == 1
        assert len(server.heard) == 2


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("535 5.7.8 Username and Password not accepted", "refused the login of"),
        ("534-5.7.9 Application-specific password required.\r\n534 5.7.9 https://x.example", "wants an app password"),
        ("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
         "Sending by SMTP is switched off"),
        ("538 5.7.11 Encryption required", "refused the login of"),
    ],
)  # fmt: skip
def test_no_is_said_with_a_way_out(answer: str, words: str) -> None:
    problem = refusal("PLAIN", answer)
    assert isinstance(problem, NoLogin)
    assert (problem.exit_code, problem.lasting) == (4, True)
    assert words in problem.text
    assert problem.fix


@pytest.mark.parametrize("auth", ["password", "token"])
@pytest.mark.parametrize(
    "answer", ["454 4.7.0 Temporary authentication failure", "421 4.7.0 Try again later", "432 4.7.12"]
)
def test_later_is_not_no(answer: str, auth: str) -> None:
    problem = refusal("PLAIN XOAUTH2", answer, auth=auth)
    assert isinstance(problem, Refused)
    assert problem.temporary


@pytest.mark.parametrize("auth", ["password", "token"])
@pytest.mark.parametrize("answer", ["hello", "999 what", "-1", "200 ok?", "x" * 10_000])
def test_what_is_no_smtp_has_refused_nobody(answer: str, auth: str) -> None:
    problem = refusal("PLAIN XOAUTH2", answer, auth=auth)
    assert isinstance(problem, NotReached)
    assert not isinstance(problem, NoLogin)


@pytest.mark.parametrize(
    "challenge", ["", "e30=", "!!!", "====", "eyJzdGF0dXMiOiI0MDAifQ==", b64encode(b"\xff").decode()]
)
@pytest.mark.parametrize(("offers", "end"), [("XOAUTH2", b""), ("OAUTHBEARER", b"AQ==")])
def test_a_reason_that_is_none_is_answered_and_ends_in_a_refusal(
    challenge: str, offers: str, end: bytes
) -> None:
    with answering(offers, f"334 {challenge}", "535 5.7.8 no") as server:
        with pytest.raises(NoLogin, match="refused the token"):
            try_login(on(server.port, "token"), lambda: TOKEN)
        assert server.heard[2] == end


def test_where_no_token_is_taken_none_is_sent() -> None:
    with answering("PLAIN LOGIN") as server:
        with pytest.raises(NoLogin, match="takes no tokens"):
            try_login(on(server.port, "token"), lambda: TOKEN)
        assert b"AUTH" not in server.heard_text()


# A bridge on this machine, with a certificate of its own


def test_a_bridge_on_this_machine_is_trusted_by_its_own_certificate(
    authority: Authority, tmp_path: Path
) -> None:
    context = authority.server_context(tmp_path, "127.0.0.1", self_signed=True)
    own = tmp_path / "127.0.0.1.pem"
    asked: list[str] = []

    def secret(ask: Callable[[str], None] = asked.append) -> str:
        ask("now")
        return PASSWORD

    with running_post_office(starttls=context, login=True) as office:
        place = on(office.port, security="starttls", ca_file=own)
        try_login(place, secret)
        for trusted in (None, authority.file):
            with pytest.raises(NotReached, match="does not verify"):
                try_login(replace(place, ca_file=trusted), secret)
    assert asked == ["now"]
