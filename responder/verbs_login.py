"""The verb login: sign in with a client id of your own. In: an account. Out: a sign-in kept in the keyring."""

from __future__ import annotations

import os
import sys
import time
import webbrowser
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

import click

from detector.errors import LoginRefused, Unreachable
from responder.choices import Account
from responder.cli import Desk
from responder.credentials import Secret, keyring_state, store_secret, variable_names
from responder.errors import SecretMissing, SettingsError, UsageError
from responder.signing_in import client_secret
from responder.tokens import Issuer, Token, issuer_of


@click.command()
@click.argument("name", metavar="[ACCOUNT]", required=False)
@click.option("--device", "way", flag_value="device", help="Type a code on any machine that has a browser.")
@click.option("--browser", "way", flag_value="browser", help="Sign in with the browser of this machine.")
@click.pass_obj
def login(desk: Desk, /, name: str | None, way: str | None) -> None:
    """Sign in to Microsoft or Google with a client id of your own ([account.oauth]).

    Only the refresh token is kept, in the keyring. An account with a password needs no login: see init.
    """
    account = desk.app.account(name)
    _fit_for_sign_in(account)
    sign_in(desk, account, issuer_of(account.oauth), way)


def _pause(span: timedelta) -> None:
    time.sleep(span.total_seconds())


def sign_in(
    desk: Desk,
    account: Account,
    issuer: Issuer,
    way: str | None,
    pause: Callable[[timedelta], None] = _pause,
) -> None:
    """Have the user sign in, try the mailbox with what came of it, and keep it; nothing is kept before that.

    `way` is browser, device, or None for what this machine can. Raises SecretMissing where nothing could be kept,
    LoginRefused where the issuer, the user or the mailbox says no, UsageError, SettingsError, Unreachable.
    """
    vault = keyring_state()
    if not vault.ok:
        raise SecretMissing(
            f"The sign-in cannot be kept: {vault.sentence.partition(': ')[2]}",
            "Without a keyring a token_command under [account.imap] does instead.",
        )
    secret = _client_secret(desk, account, issuer)
    way = way or ("browser" if has_browser() or not issuer.has_device_flow else "device")
    token = _token(desk, account, issuer, secret, way, pause)
    _try_mailbox(desk, account, token)
    name = store_secret(account.name, "refresh", token.refresh)
    if secret and secret != client_secret(account, {})[0]:
        store_secret(account.name, "client", secret)
    desk.terminal.say(f"Signed in. What renews it is kept in {name}; no token is in a file.")
    for variable in variable_names(account, "imap"):
        if os.environ.get(variable):
            desk.terminal.say(f"The variable {variable} is set and goes before it.")
    desk.terminal.say("Next: rejoinder doctor")


def has_browser() -> bool:
    """Whether a browser can be opened here for the person at the keyboard; a text browser is none."""
    if os.environ.get("SSH_CONNECTION"):
        return False
    return sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def _fit_for_sign_in(account: Account) -> None:
    if account.oauth.client_id and account.imap.auth == "token" and not account.imap.token_command:
        return
    if account.imap.token_command:
        raise UsageError(
            f"Account {account.name} takes its tokens from its token_command.",
            "Delete that line to sign in here.",
        )
    if account.imap.auth == "password":
        raise UsageError(
            f"Account {account.name} logs in with a password, so there is nothing to sign in to.",
            "To see whether the password works: rejoinder doctor",
        )
    raise SettingsError(
        f"Account {account.name} has no client id of its own, and Rejoinder ships none.",
        "Register an application with your provider and name it under [account.oauth], or give a token_command.",
    )


def _client_secret(desk: Desk, account: Account, issuer: Issuer) -> str:
    if not issuer.wants_client_secret:
        return ""
    secret, variable = client_secret(account, os.environ)
    return secret or desk.terminal.ask(
        f"Client secret of your application at {issuer.name}", missing=f"the variable {variable}", secret=True
    )


def _token(
    desk: Desk, account: Account, issuer: Issuer, secret: str, way: str, pause: Callable[[timedelta], None]
) -> Token:
    from responder.oauth import sign_in_by_browser, sign_in_by_device

    app, client_id = desk.app, account.oauth.client_id or ""

    def open_page(page: str) -> None:
        desk.terminal.say(f"Sign in as {account.address} on this page:\n{page}")
        if has_browser():
            webbrowser.open(page)
        else:
            port = urlsplit(dict(parse_qsl(urlsplit(page).query))["redirect_uri"]).port
            desk.terminal.say(
                "With a browser on another machine, open the way back first, there: "
                f"ssh -L {port}:127.0.0.1:{port} THIS-MACHINE"
            )

    if way == "device":
        return sign_in_by_device(issuer, client_id, desk.terminal.say, pause, app.now)
    return sign_in_by_browser(issuer, client_id, secret, account.address, open_page, app.now)


def _try_mailbox(desk: Desk, account: Account, token: Token) -> None:
    """Raises LoginRefused where the mailbox does not take the token: most often it is another account's."""
    desk.app.typed[account.name, "imap"] = Secret(token.access, "signed in")
    try:
        with desk.app.mailbox(account):
            desk.terminal.say(f"{account.imap.host} takes it.")
    except LoginRefused as problem:
        raise LoginRefused(
            problem.text, f"Sign in as {account.address}: rejoinder login {account.name}"
        ) from problem
    except Unreachable as problem:
        desk.terminal.say(f"Signed in, but not tried yet: {problem.text}")
