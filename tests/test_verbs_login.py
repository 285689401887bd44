"""The verb login: signing in on a real issuer, and the mailbox on a real Dovecot that takes its tokens."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from certificates import Authority
from conftest import missing
from dovecot import MailUser, TakesTokens, find_dovecot, running_dovecot
from fakes import MemoryKeyring
from homes import Here, make_home, settings_text
from keyring.backends import fail
from token_server import CLIENT_ID, MAIL_SCOPE, TokenServer, token_server

from detector.errors import LoginRefused
from responder.cli import Desk
from responder.errors import SecretMissing, UsageError
from responder.terminal import Terminal
from responder.verbs_login import has_browser, sign_in

SECRET = "GOCSPX-not-so-secret"


@pytest.fixture(scope="module")
def running(
    authority: Authority, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[TokenServer, MailUser]]:
    program = find_dovecot()
    if program is None:
        missing("Dovecot (Debian: apt-get install dovecot-imapd)")
    assert program is not None
    with token_server(authority, tmp_path_factory.mktemp("issuer")) as issuer:
        wanted = TakesTokens(issuer.introspection_url, MAIL_SCOPE)
        with running_dovecot(program, authority, wanted) as dovecot:
            yield issuer, dovecot.new_user()


@pytest.fixture
def user(running: tuple[TokenServer, MailUser]) -> MailUser:
    return running[1]


@pytest.fixture
def issuer(running: tuple[TokenServer, MailUser]) -> TokenServer:
    """The user of the mailbox is the one who is signed in with the issuer."""
    server, user = running
    server.signed_in, server.client_secret = user.name, ""
    server.decisions, server.declines = [], False
    server.asked.clear()
    return server


@pytest.fixture(autouse=True)
def vault(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    """No browser is opened, no keyring touched, and no bundle of certificates preferred to that of the test."""
    monkeypatch.setenv("SSH_CONNECTION", "elsewhere")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


class Reader(io.StringIO):
    """Standard error in front of a person who opens every page that is shown."""

    def __init__(self, issuer: TokenServer) -> None:
        super().__init__()
        self._issuer = issuer

    def write(self, text: str) -> int:
        pages = [word for word in text.split() if "/tenant/authorize?" in word]
        for page in pages:
            threading.Thread(target=self._issuer.consent, args=(page,), daemon=True).start()
        return super().write(text)


def imap_of(user: MailUser) -> str:
    place = user.dovecot
    return (
        f'host = "{place.host}"\nport = {place.imaps_port}\nuser = "{user.name}"\nca_file = "{place.ca_file}"'
    )


def oauth(provider: str = "microsoft") -> str:
    return f'[account.oauth]\nprovider = "{provider}"\nclient_id = "{CLIENT_ID}"'


def desk_of(folder: Path, user: MailUser, issuer: TokenServer, provider: str = "microsoft") -> Desk:
    home = make_home(folder, settings_text(imap_of(user), more=oauth(provider)))
    return Desk(home.folder, Terminal(no_input=True, err=Reader(issuer)))


def said(desk: Desk) -> str:
    assert isinstance(desk.terminal.err, io.StringIO)
    return desk.terminal.err.getvalue()


def test_a_sign_in_by_browser_is_tried_on_the_mailbox_and_kept(
    tmp_path: Path, user: MailUser, issuer: TokenServer, vault: MemoryKeyring
) -> None:
    desk = desk_of(tmp_path / "home", user, issuer)
    sign_in(desk, desk.app.account(None), issuer.issuer(), "browser")
    (kept,) = vault.kept.items()
    assert kept[0] == ("rejoinder", "home/refresh")
    assert issuer.refresh_tokens[kept[1]] == user.name
    assert "localhost takes it" in said(desk)
    assert "ssh -L" in said(desk)
    assert "Signed in" in said(desk)
    assert not [token for token in (*issuer.tokens, *issuer.refresh_tokens) if token in said(desk)]


def test_without_a_browser_a_code_is_shown(tmp_path: Path, user: MailUser, issuer: TokenServer) -> None:
    desk = desk_of(tmp_path / "home", user, issuer)
    issuer.decisions = ["authorization_pending"]
    paused: list[timedelta] = []
    sign_in(desk, desk.app.account(None), issuer.issuer(), None, paused.append)
    assert "ABCD-EFGH" in said(desk)
    assert len(paused) == 2


def test_google_is_given_the_secret_of_the_client_id_from_a_variable(
    tmp_path: Path, user: MailUser, issuer: TokenServer, vault: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REJOINDER_CLIENT_SECRET_HOME", SECRET)
    issuer.client_secret = SECRET
    desk = desk_of(tmp_path / "home", user, issuer, "google")
    sign_in(desk, desk.app.account(None), issuer.issuer("Google"), None)
    assert set(vault.kept) == {("rejoinder", "home/refresh"), ("rejoinder", "home/client")}
    assert SECRET not in said(desk) + (tmp_path / "home" / "settings.toml").read_text()


def test_who_cannot_be_asked_for_the_secret_is_told_the_variable(
    tmp_path: Path, user: MailUser, issuer: TokenServer
) -> None:
    desk = desk_of(tmp_path / "home", user, issuer, "google")
    with pytest.raises(UsageError) as missing_one:
        sign_in(desk, desk.app.account(None), issuer.issuer("Google"), None)
    assert "REJOINDER_CLIENT_SECRET_HOME" in missing_one.value.fix
    assert issuer.asked == []


def test_who_signs_in_as_somebody_else_is_told_and_nothing_is_kept(
    tmp_path: Path, user: MailUser, issuer: TokenServer, vault: MemoryKeyring
) -> None:
    issuer.signed_in = "ben@example.org"
    desk = desk_of(tmp_path / "home", user, issuer)
    with pytest.raises(LoginRefused, match="is for another mailbox") as refused:
        sign_in(desk, desk.app.account(None), issuer.issuer(), "browser")
    assert refused.value.fix.startswith("Sign in as ")
    assert vault.kept == {}


def test_a_variable_that_goes_first_is_named(
    tmp_path: Path, user: MailUser, issuer: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REJOINDER_TOKEN_HOME", "at.old")
    desk = desk_of(tmp_path / "home", user, issuer)
    sign_in(desk, desk.app.account(None), issuer.issuer(), "browser")
    assert "REJOINDER_TOKEN_HOME is set and goes before it" in said(desk)


def test_without_a_keyring_nobody_is_sent_to_a_page(
    tmp_path: Path, user: MailUser, issuer: TokenServer
) -> None:
    keyring.set_keyring(fail.Keyring())
    desk = desk_of(tmp_path / "home", user, issuer)
    with pytest.raises(SecretMissing, match="this computer has no keyring") as refused:
        sign_in(desk, desk.app.account(None), issuer.issuer(), "browser")
    assert "token_command" in refused.value.fix
    assert issuer.asked == []


def test_a_mailbox_out_of_reach_does_not_lose_the_sign_in(
    tmp_path: Path, issuer: TokenServer, vault: MemoryKeyring
) -> None:
    home = make_home(tmp_path / "home", settings_text(more=oauth()))
    desk = Desk(home.folder, Terminal(no_input=True, err=Reader(issuer)))
    sign_in(desk, desk.app.account(None), issuer.issuer(), "browser")
    assert "not tried yet" in said(desk)
    assert set(vault.kept) == {("rejoinder", "home/refresh")}


@pytest.mark.parametrize(
    ("imap", "more", "code", "words"),
    [
        ("", "", 2, "logs in with a password"),
        ('auth = "token"', "", 3, "no client id of its own"),
        ('token_command = "print-it"', oauth(), 2, "takes its tokens from its token_command"),
        ('auth = "password"', oauth(), 2, "logs in with a password"),
        ("", "[account.oauth]\nclient_id = 'x'", 3, "has no provider"),
        ("", oauth() + "\nclient_secret = 'hunter2'", 3, "rejoinder login"),
        ("", oauth("yahoo"), 3, "microsoft"),
        ("", oauth() + "\ntenant = 'a/../b'", 3, "tenant must be"),
    ],
)
def test_an_account_that_is_not_made_for_it_is_told_why(
    tmp_path: Path, here: Here, imap: str, more: str, code: int, words: str
) -> None:
    nobody = f'host = "127.0.0.1"\nport = 1\nsecurity = "plain"\n{imap}'
    home = make_home(tmp_path / "home", settings_text(nobody, more=more))
    done = here(home, "login")
    assert done.code == code
    assert words in done.err
    assert "hunter2" not in done.err


def test_an_account_that_is_not_there_is_named(tmp_path: Path, here: Here) -> None:
    done = here(make_home(tmp_path / "home", settings_text()), "login", "nobody")
    assert done.code == 2
    assert "nobody" in done.err


def test_over_a_remote_shell_no_browser_is_opened() -> None:
    assert not has_browser()
