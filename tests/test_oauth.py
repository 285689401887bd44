"""Signing in with a client id of one's own, and staying signed in: msal and the Google libraries on a real issuer."""

from __future__ import annotations

import os
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import keyring
import pytest
from certificates import Authority
from fakes import MemoryKeyring
from keyring.backends import fail
from samples import NOW
from token_server import CLIENT_ID, MAIL_SCOPE, TokenServer, token_server

from detector.errors import CertificateRefused, LoginRefused, RejoinderError, Unreachable
from responder.choices import Account, ImapSettings, OAuthSettings, SmtpSettings
from responder.credentials import find_secret, store_secret
from responder.errors import SecretMissing, UsageError
from responder.loopback import doorstep
from responder.oauth import sign_in_by_browser, sign_in_by_device
from responder.renewal import renew
from responder.signing_in import access_token
from responder.tokens import Token

SECRET = "GOCSPX-not-so-secret"
ADDRESS = "sam@example.org"
HOME = Account(
    "home", ADDRESS, ImapSettings("imap.example.org", 993, "tls", ADDRESS, auth="token"),
    SmtpSettings("smtp.example.org", 465, "tls", ADDRESS), oauth=OAuthSettings("microsoft", CLIENT_ID),
)  # fmt: skip


@pytest.fixture
def server(authority: Authority, tmp_path: Path) -> Iterator[TokenServer]:
    with token_server(authority, tmp_path) as running:
        yield running


@pytest.fixture(autouse=True)
def no_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    """requests prefers these to the certificates it is given."""
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "HTTPS_PROXY", "https_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def vault() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def now() -> Any:
    return NOW


def by_browser(server: TokenServer, name: str = "Microsoft", visit: Any = None, **changed: Any) -> Token:
    server.client_secret = SECRET if name == "Google" else ""
    issuer = server.issuer(name, **changed)
    secret = SECRET if name == "Google" else ""
    return sign_in_by_browser(
        issuer, CLIENT_ID, secret, ADDRESS, visit or server.consent, now, within=timedelta(seconds=20)
    )


def by_device(
    server: TokenServer, said: list[str], paused: list[timedelta], name: str = "Microsoft"
) -> Token:
    return sign_in_by_device(server.issuer(name), CLIENT_ID, said.append, paused.append, now)


# In the browser


@pytest.mark.parametrize("name", ["Microsoft", "Google"])
def test_a_sign_in_by_browser_gives_an_access_token_and_one_to_keep(server: TokenServer, name: str) -> None:
    seen: list[str] = []
    token = by_browser(server, name, lambda page: seen.append(server.consent(page)))
    assert seen == ["You can close this window.\n"]
    assert server.tokens[token.access].user == ADDRESS
    assert server.refresh_tokens[token.refresh] == ADDRESS
    assert token.expires_at == NOW + timedelta(seconds=3600)


@pytest.mark.parametrize("name", ["Microsoft", "Google"])
def test_the_sign_in_page_is_asked_for_this_mailbox_with_a_proof_key_and_a_state(
    server: TokenServer, name: str
) -> None:
    by_browser(server, name)
    asked = next(fields for path, fields in server.asked if path == "/tenant/authorize")
    assert asked["code_challenge_method"] == "S256"
    assert asked["login_hint"] == ADDRESS
    assert len(asked["state"]) >= 16
    assert MAIL_SCOPE in asked["scope"]
    assert asked["redirect_uri"].startswith(("http://localhost:", "http://127.0.0.1:"))
    assert SECRET not in str(asked)
    stays = "offline_access" in asked["scope"] or asked.get("access_type") == "offline"
    assert stays


@pytest.mark.parametrize("name", ["Microsoft", "Google"])
def test_a_stolen_code_is_of_no_use_without_the_proof_key(server: TokenServer, name: str) -> None:
    """The issuer checks the verifier: with another challenge it refuses, and the refusal is one sentence."""
    with pytest.raises(LoginRefused, match="no longer accepts"):
        by_browser(
            server, name, lambda page: server.consent(page.replace("code_challenge=", "code_challenge=x"))
        )


@pytest.mark.parametrize("name", ["Microsoft", "Google"])
def test_who_declines_is_told_how_to_try_again(server: TokenServer, name: str) -> None:
    server.declines = True
    with pytest.raises(LoginRefused, match="was declined") as declined:
        by_browser(server, name)
    assert "rejoinder login" in declined.value.fix
    assert server.grants_asked() == []


@pytest.mark.parametrize("name", ["Microsoft", "Google"])
def test_an_answer_with_another_state_is_not_taken(server: TokenServer, name: str) -> None:
    server.forges_state = True

    def visit(page: str) -> None:
        with pytest.raises(urllib.error.HTTPError, match="404"):
            server.consent(page)
        server.forges_state = False
        server.consent(page)

    token = by_browser(server, name, visit)
    assert token.access in server.tokens
    assert len(server.grants_asked()) == 1


def test_nobody_who_comes_in_time_is_said(server: TokenServer) -> None:
    with pytest.raises(LoginRefused, match="Nobody signed in"):
        sign_in_by_browser(
            server.issuer(), CLIENT_ID, "", ADDRESS, lambda page: None, now, within=timedelta(seconds=0.5)
        )


def test_a_permission_that_was_unticked_is_said(server: TokenServer) -> None:
    server.granted_scope = "email"
    with pytest.raises(LoginRefused, match="does not let this client id read mail"):
        by_browser(server, "Google")


@pytest.mark.parametrize("name", ["Microsoft", "Google"])
def test_a_sign_in_that_does_not_last_is_said(server: TokenServer, name: str) -> None:
    server.lasting = False
    with pytest.raises(LoginRefused, match="nothing to stay signed in with"):
        by_browser(server, name)


@pytest.mark.parametrize("name", ["Microsoft", "Google"])
def test_a_client_id_that_the_issuer_does_not_know_is_said(server: TokenServer, name: str) -> None:
    server.says_next = [(401, {"error": "invalid_client", "error_description": f"AADSTS700016: {CLIENT_ID}"})]
    with pytest.raises(LoginRefused, match="does not accept this client id") as refused:
        by_browser(server, name)
    assert CLIENT_ID not in str(refused.value)
    assert SECRET not in str(refused.value)


def test_a_tenant_that_is_not_there_is_said(server: TokenServer) -> None:
    with pytest.raises(LoginRefused) as refused:
        by_browser(server, sign_in_url=f"https://localhost:{server.port}/other")
    assert "tenant" in refused.value.fix


@pytest.mark.parametrize("name", ["Microsoft", "Google"])
def test_an_issuer_with_a_certificate_that_does_not_verify_gets_nothing(
    server: TokenServer, name: str, authority: Authority, tmp_path: Path
) -> None:
    stranger = Authority.create(tmp_path)
    with pytest.raises(Unreachable, match="cannot be reached"):
        by_browser(server, name, ca_file=stranger.file)
    assert server.grants_asked() == []


# The doorstep


def test_the_doorstep_is_on_this_machine_only_and_gone_afterwards() -> None:
    with doorstep() as door:
        with socket.create_connection(("127.0.0.1", door.port), timeout=5):
            pass
        with pytest.raises(OSError):  # all of 127/8 is this machine, and the door is at one address of it
            socket.create_connection(("127.0.0.2", door.port), timeout=1)
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", door.port), timeout=1)


@pytest.mark.parametrize(
    "path", ["/", "/favicon.ico", "/?code=1", "/?code=1&state=", "/?code=1&state=wrong", "/?state=right"]
)
def test_a_visitor_who_does_not_know_the_state_or_brings_nothing_finds_nothing(path: str) -> None:
    with doorstep() as door:
        door.state = "right"
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"http://127.0.0.1:{door.port}{path}", timeout=10)
        assert refused.value.code == 404
        with pytest.raises(LoginRefused):
            door.answer(timedelta(seconds=0.5))


def test_before_there_is_a_state_nobody_is_let_in() -> None:
    with doorstep() as door, pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(f"http://127.0.0.1:{door.port}/?code=1&state=", timeout=10)


def test_a_visitor_who_says_nothing_keeps_nobody_else_waiting() -> None:
    """Browsers open connections ahead of time."""
    with doorstep() as door:
        door.state = "right"
        with socket.create_connection(("127.0.0.1", door.port), timeout=10):
            seen = urllib.request.urlopen(f"http://127.0.0.1:{door.port}/?code=1&state=right", timeout=10)
            assert seen.headers["Cache-Control"] == "no-store"
            assert door.answer(timedelta(seconds=5)) == {"code": "1", "state": "right"}


# By a code


def test_a_sign_in_by_code_tells_the_user_where_to_type_it(server: TokenServer) -> None:
    said: list[str] = []
    paused: list[timedelta] = []
    server.decisions = ["authorization_pending", "authorization_pending"]
    token = by_device(server, said, paused)
    assert said == ["On any machine, open https://localhost/device and type the code ABCD-EFGH"]
    assert paused == [timedelta(seconds=5)] * 3
    assert server.refresh_tokens[token.refresh] == ADDRESS


def test_an_issuer_that_wants_fewer_questions_gets_fewer(server: TokenServer) -> None:
    """RFC 8628 section 3.5: five seconds more, from then on."""
    paused: list[timedelta] = []
    server.decisions = ["slow_down", "authorization_pending", "slow_down"]
    by_device(server, [], paused)
    assert [span.total_seconds() for span in paused] == [5, 10, 10, 15]


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        ("authorization_declined", "was declined"),
        ("access_denied", "was declined"),
        ("expired_token", "took too long"),
        ("code_expired", "took too long"),
        ("bad_verification_code", "gave no token"),
    ],
)
def test_a_code_that_comes_to_nothing_is_said(server: TokenServer, decision: str, words: str) -> None:
    server.decisions = [decision]
    with pytest.raises(LoginRefused, match=words) as refused:
        by_device(server, [], [])
    assert "rejoinder login" in refused.value.fix
    assert refused.value.exit_code == 4


def test_a_code_that_nobody_types_expires(server: TokenServer) -> None:
    server.decisions = ["authorization_pending"] * 1000
    paused: list[timedelta] = []
    with pytest.raises(LoginRefused, match="took too long"):
        by_device(server, [], paused)
    assert sum(paused, timedelta()) == timedelta(minutes=15)


def test_google_has_no_code_for_mail_and_says_what_to_do(server: TokenServer) -> None:
    with pytest.raises(UsageError, match="Google has no sign-in by code") as refused:
        by_device(server, [], [], "Google")
    assert "--browser" in refused.value.fix
    assert server.asked == []


# Staying signed in


def renewed(server: TokenServer, refresh: str, name: str = "Microsoft", **changed: Any) -> Token:
    server.client_secret = SECRET if name == "Google" else ""
    return renew(server.issuer(name, **changed), CLIENT_ID, server.client_secret, refresh, NOW)


@pytest.mark.parametrize("name", ["Microsoft", "Google"])
def test_a_refresh_token_gives_a_new_access_token(server: TokenServer, name: str) -> None:
    refresh = server.remember(ADDRESS)
    token = renewed(server, refresh, name)
    assert server.tokens[token.access].user == ADDRESS
    assert token.refresh == refresh
    assert MAIL_SCOPE in server.asked[-1][1]["scope"]


def test_a_refresh_token_that_rotates_is_the_one_to_keep(server: TokenServer) -> None:
    server.rotates = True
    old = server.remember(ADDRESS)
    token = renewed(server, old)
    assert token.refresh != old
    assert renewed(server, token.refresh).access != token.access
    with pytest.raises(LoginRefused):
        renewed(server, old)


def test_a_sign_in_that_was_revoked_asks_for_another(server: TokenServer) -> None:
    with pytest.raises(LoginRefused, match=r"no longer accepts this sign-in.*AADSTS70043") as refused:
        renewed(server, "rt.revoked")
    assert refused.value.exit_code == 4
    assert refused.value.fix == "Sign in again: rejoinder login"
    assert "rt.revoked" not in str(refused.value)


@pytest.mark.parametrize(
    "answer",
    [
        (500, {"error": "server_error"}), (503, b"<html>"), (200, b"<html>"), (200, b"[1]"), (502, b""),
        (400, {"error": "temporarily_unavailable"}), (200, b"[" * 90_000),
    ],
)  # fmt: skip
def test_an_issuer_in_trouble_is_no_refusal(server: TokenServer, answer: tuple[int, Any]) -> None:
    server.says_next = [answer]
    with pytest.raises(Unreachable) as trouble:
        renewed(server, server.remember(ADDRESS))
    assert trouble.value.exit_code == 5


@pytest.mark.parametrize(
    "answer", [{}, {"access_token": ""}, {"access_token": 7}, {"error": ["x"]}, {"error": "hunter2!\r\n"}]
)
def test_an_answer_without_a_token_is_one_sentence_without_its_words(
    server: TokenServer, answer: Any
) -> None:
    server.says_next = [(400, answer)]
    with pytest.raises(LoginRefused, match="gave no token: no reason given"):
        renewed(server, server.remember(ADDRESS))


def test_a_redirect_is_not_followed_with_the_refresh_token(server: TokenServer) -> None:
    server.says_next = [(307, {})]
    with pytest.raises(RejoinderError):
        renewed(server, server.remember(ADDRESS))
    assert len(server.asked) == 1


def test_a_renewal_over_a_certificate_that_does_not_verify_sends_nothing(
    server: TokenServer, tmp_path: Path
) -> None:
    with pytest.raises(CertificateRefused, match="does not verify"):
        renewed(server, server.remember(ADDRESS), ca_file=Authority.create(tmp_path).file)
    assert server.asked == []


def test_an_issuer_out_of_reach_is_said(server: TokenServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(Unreachable, match="cannot be reached"):
        renewed(server, "rt", token_url=f"https://localhost:{port}/token")


# The account


def secret_of(account: Account, server: TokenServer, held: dict[str, Token], at: Any = NOW) -> str:
    issuer = server.issuer("Google" if account.oauth.provider == "google" else "Microsoft")
    return find_secret(
        account, "imap", {}, None, own_token=lambda one: access_token(one, {}, held, at, issuer)
    ).value


def test_an_account_with_a_client_id_gets_its_token_from_memory_until_five_minutes_before_its_end(
    server: TokenServer,
) -> None:
    store_secret("home", "refresh", server.remember(ADDRESS))
    held: dict[str, Token] = {}
    first = secret_of(HOME, server, held)
    almost = NOW + timedelta(minutes=54, seconds=59)
    assert secret_of(HOME, server, held, almost) == first
    assert server.grants_asked() == ["refresh_token"]
    second = secret_of(HOME, server, held, NOW + timedelta(minutes=55))
    assert second != first
    assert server.grants_asked() == ["refresh_token"] * 2


def test_only_the_refresh_token_is_kept_and_a_rotated_one_takes_its_place(
    server: TokenServer, vault: MemoryKeyring
) -> None:
    server.rotates = True
    store_secret("home", "refresh", server.remember(ADDRESS))
    access = secret_of(HOME, server, {})
    assert vault.kept == {("rejoinder", "home/refresh"): next(iter(server.refresh_tokens))}
    assert access not in vault.kept.values()
    secret_of(HOME, server, {})


def test_who_has_not_signed_in_is_told_the_command(server: TokenServer) -> None:
    with pytest.raises(SecretMissing, match="Nobody has signed in to Microsoft for account home") as missing:
        secret_of(HOME, server, {})
    assert missing.value.fix == "Run: rejoinder login home"
    assert missing.value.exit_code == 4
    assert server.asked == []


def test_a_locked_keyring_is_not_taken_for_one_that_is_empty(server: TokenServer) -> None:
    keyring.set_keyring(MemoryKeyring(RuntimeError("hunter2")))
    with pytest.raises(SecretMissing, match=r"cannot be read: the keyring failed \(RuntimeError\)"):
        secret_of(HOME, server, {})


def test_a_variable_and_a_token_command_come_before_the_client_id(server: TokenServer) -> None:
    def never(account: Account) -> str:
        raise AssertionError

    found = find_secret(HOME, "smtp", {"REJOINDER_TOKEN_HOME": "given"}, own_token=never)
    assert found.value == "given"
    command = replace(HOME, imap=replace(HOME.imap, token_command="echo printed"))
    assert find_secret(command, "imap", os.environ, own_token=never).value == "printed"


def test_google_wants_the_secret_of_the_client_id_too(server: TokenServer) -> None:
    account = replace(HOME, oauth=OAuthSettings("google", CLIENT_ID))
    server.client_secret = SECRET
    store_secret("home", "refresh", server.remember(ADDRESS))
    with pytest.raises(SecretMissing, match="client secret") as missing:
        secret_of(account, server, {})
    assert "REJOINDER_CLIENT_SECRET_HOME" in missing.value.fix
    environ = {"REJOINDER_CLIENT_SECRET_HOME": SECRET}
    assert access_token(account, environ, {}, NOW, server.issuer("Google"))
    store_secret("home", "client", SECRET)
    assert secret_of(account, server, {})


def test_without_a_keyring_the_way_out_is_a_token_command(server: TokenServer) -> None:
    keyring.set_keyring(fail.Keyring())
    with pytest.raises(SecretMissing, match="not kept") as missing:
        store_secret("home", "refresh", "rt.secret")
    assert "token_command" in missing.value.fix
    assert "rt.secret" not in str(missing.value)


def test_a_rotated_token_that_cannot_be_kept_does_not_lose_the_access_token(
    server: TokenServer, vault: MemoryKeyring
) -> None:
    class ReadOnly(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise RuntimeError

    locked = ReadOnly()
    locked.kept["rejoinder", "home/refresh"] = server.remember(ADDRESS)
    keyring.set_keyring(locked)
    server.rotates = True
    assert secret_of(HOME, server, {}) in server.tokens


def test_two_accounts_renew_at_once_without_mixing_their_tokens(server: TokenServer) -> None:
    accounts = [replace(HOME, name=f"a{n}") for n in range(4)]
    for account in accounts:
        store_secret(account.name, "refresh", server.remember(account.name))
    held: dict[str, Token] = {}
    threads = [threading.Thread(target=secret_of, args=(account, server, held)) for account in accounts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {name: server.tokens[token.access].user for name, token in held.items()} == {
        account.name: account.name for account in accounts
    }
