"""How an account is watched: its folders, its connections, and the password that was refused."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from command import Home
from dovecot import PASSWORD, MailUser
from homes import make_home, on_dovecot, settings_text
from waiting import wait_until

from detector.errors import LoginRefused, Unreachable
from detector.progress import Progress
from responder.backoff import Backoff
from responder.errands import Errand
from responder.lookout import Lookout
from responder.places import places
from responder.tokens import Token
from responder.watch import Standing
from responder.watching import Refused, drop_tokens, tokens_for, watched_accounts
from responder.wiring import App

REFUSED = Standing("login refused", 3600.0, LoginRefused("refused."))


def app_of(home: Home, environ: dict[str, str]) -> App:
    return App(places(home.folder, {}), environ, None, lambda _: None)


def lookout() -> Lookout:
    return Lookout(lambda folder: Progress(), lambda: None, Backoff(lambda: 1.0), lambda: 0.0)


def home_with(tmp_path: Path, imap: str = "", **more: str) -> Home:
    there = f'host = "127.0.0.1"\nport = 1\nsecurity = "plain"\n{imap}'
    return make_home(tmp_path / "home", settings_text(there, **more))


def test_a_refused_password_is_worth_a_new_try_once_it_is_another(tmp_path: Path) -> None:
    environ = {"REJOINDER_PASSWORD_HOME": "old"}
    app = app_of(home_with(tmp_path), environ)
    refused, told = Refused(app, app.account(None)), []
    refused.noting(told.append)(REFUSED)
    assert told == [REFUSED]
    assert not refused.is_mended()
    environ["REJOINDER_PASSWORD_HOME"] = "new"
    assert refused.is_mended()


@pytest.mark.parametrize(
    "key", ['password_command = "touch {note}"', 'auth = "token"\ntoken_command = "touch {note}"']
)
def test_a_command_that_prints_secrets_is_not_run_to_find_out(tmp_path: Path, key: str) -> None:
    note = tmp_path / "note"
    app = app_of(home_with(tmp_path, key.format(note=note)), {})
    refused = Refused(app, app.account(None))
    refused.noting(lambda _: None)(REFUSED)
    assert not refused.is_mended()
    assert not note.exists()


@pytest.mark.parametrize(
    ("folders", "idle", "connections"),
    [
        ('["INBOX"]', "true", 1),
        ('["INBOX", "Jobs"]', "true", 2),
        ('["INBOX", "A", "B", "C", "D"]', "true", 3),
        ('["INBOX", "Jobs"]', "false", 1),
    ],
)
def test_each_folder_to_wait_at_has_a_connection_up_to_three(
    tmp_path: Path, folders: str, idle: str, connections: int
) -> None:
    home = home_with(tmp_path, account=f"folders = {folders}", more=f"[daemon]\nidle = {idle}")
    (watched,) = watched_accounts(app_of(home, {}))
    assert len(watched.watches(lookout(), lambda _: None)) == connections


def test_the_others_do_not_knock_while_the_first_is_not_let_in(tmp_path: Path) -> None:
    home = home_with(tmp_path, account='folders = ["INBOX", "Jobs"]')
    (watched,) = watched_accounts(app_of(home, {"REJOINDER_PASSWORD_HOME": "x"}))
    _, other = watched.watches(lookout(), lambda _: None)
    with pytest.raises(Unreachable, match="first connection"), other._post.connect():
        pass


def test_the_sent_folder_is_looked_at_too(tmp_path: Path, user: MailUser) -> None:
    home = make_home(tmp_path / "home", settings_text(on_dovecot(user)))
    (watched,) = watched_accounts(app_of(home, {"REJOINDER_PASSWORD_HOME": PASSWORD}))
    asked: list[str] = []

    def progress(folder: str) -> Progress:
        asked.append(folder)
        return Progress()

    looking = Lookout(progress, lambda: None, Backoff(lambda: 1.0), lambda: 0.0)
    told: list[Standing] = []
    (watch,) = watched.watches(looking, told.append)
    thread = threading.Thread(target=watch.run, daemon=True)
    thread.start()
    try:
        wait_until(lambda: bool(told) and told[-1].state == "idle", what="IDLE")
    finally:
        watch.end()
        thread.join(20)
    assert asked == ["INBOX", "Sent"]


def with_own_client_id(tmp_path: Path) -> App:
    """An account that signs in by its own client id, with a token in memory."""
    home = home_with(tmp_path, 'auth = "token"')
    path = home.folder / "settings.toml"
    oauth = '[account.oauth]\nprovider = "microsoft"\nclient_id = "0000"\n[account.smtp]'
    path.write_text(path.read_text().replace("[account.smtp]", oauth))
    app = app_of(home, {})
    app.tokens["home"] = Token("the-token", datetime.now(UTC) + timedelta(hours=1))
    return app


def test_children_are_handed_the_token_that_the_daemon_holds(tmp_path: Path) -> None:
    app = with_own_client_id(tmp_path)
    handed = {"REJOINDER_TOKEN_HOME": "the-token"}
    assert tokens_for(app, Errand("scan", "home")) == tokens_for(app, Errand("send")) == handed
    assert tokens_for(app, Errand("scan", "work")) == tokens_for(app, Errand("train")) == {}
    drop_tokens(app, Errand("scan", "home"))
    assert app.tokens == {}


def test_passwords_are_not_handed_over_children_find_them_as_every_command_does(tmp_path: Path) -> None:
    app = app_of(home_with(tmp_path), {"REJOINDER_PASSWORD_HOME": "x"})
    assert tokens_for(app, Errand("scan", "home")) == {}
