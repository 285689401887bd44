"""The verb doctor: a line for everything that can be wrong, with the fix."""

from __future__ import annotations

import shutil
from collections.abc import Callable

import click

from responder.checkup import Check, Finding, run_checks
from responder.choices import Account
from responder.cli import Desk
from responder.credentials import keyring_state
from responder.dispatch import try_smtp
from responder.options import json_option
from responder.postman import SENT_NAMES
from responder.wiring import App

_SIGN = {"ok": "ok  ", "warn": "warn", "fail": "FAIL"}
_LEAST_FREE_BYTES = 100_000_000


@click.command()
@json_option
@click.option("--offline", is_flag=True, help="Leave out what needs the mail servers.")
@click.pass_obj
def doctor(desk: Desk, as_json: bool, offline: bool) -> int:
    """Check everything: settings, database, keyring, login, marking, folders, sending, model, disk."""
    app = desk.app
    checks: list[tuple[str, Callable[[], Finding]]] = [
        ("settings", lambda: _settings(app)),
        ("database", lambda: _database(app)),
        ("keyring", _keyring),
        ("disk", lambda: _disk(app)),
        ("model", lambda: _model(app)),
    ]
    found = [_show(desk, check, as_json=as_json) for check in run_checks(checks)]
    understood = found[0].status != "fail"  # the settings: without them there is no account to ask
    for account in app.settings.accounts if understood and not offline else ():
        found += [_show(desk, check, as_json=as_json) for check in run_checks(_of_account(app, account))]
    return 1 if any(check.status == "fail" for check in found) else 0


def _show(desk: Desk, check: Check, *, as_json: bool) -> Check:
    if as_json:
        desk.terminal.json(
            {"check": check.check, "status": check.status, "text": check.text, "fix": check.fix}
        )
    else:
        desk.terminal.data(f"{_SIGN[check.status]}  {check.check}: {check.text}")
        if check.fix and check.status != "ok":
            desk.terminal.data(f"      {check.fix}")
    return check


def _settings(app: App) -> Finding:
    count = len(app.settings.accounts)
    if not count:
        return "fail", f"{app.places.settings} names no account", "Run: rejoinder init"
    if app.settings.warnings:
        return "warn", f"{app.places.settings}: {' '.join(app.settings.warnings)}", ""
    return "ok", f"{app.places.settings}, {count} account{'s' if count != 1 else ''}", ""


def _database(app: App) -> Finding:
    counts = app.store.ledger.counts()
    return "ok", f"{app.places.database}, {sum(counts.values())} mails seen", ""


def _keyring() -> Finding:
    state = keyring_state()
    fix = "" if state.ok else "Give the password by REJOINDER_PASSWORD_<ACCOUNT> or password_command."
    return ("ok" if state.ok else "warn"), state.sentence, fix


def _disk(app: App) -> Finding:
    folder = app.places.data
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    text = f"{free // 1_000_000:,} MB free under {folder}"
    return ("ok", text, "") if free > _LEAST_FREE_BYTES else ("warn", text, "Free some space.")


def _model(app: App) -> Finding:
    return "ok", app.model_in_words(), ""


def _of_account(app: App, account: Account) -> list[tuple[str, Callable[[], Finding]]]:
    return [
        (f"{account.name}: login", lambda: _login(app, account)),
        (f"{account.name}: sending", lambda: _sending(app, account)),
        (f"{account.name}: last run", lambda: _last_run(app, account)),
    ]


def _login(app: App, account: Account) -> Finding:
    secret = app.secret(account, "imap")
    with app.mailbox(account) as mailbox:
        method = mailbox.select(account.folders[0], writable=True).method
        sent = account.smtp.sent_folder or mailbox.special_folder("\\Sent", SENT_NAMES)
        drafts = account.smtp.drafts_folder or mailbox.special_folder("\\Drafts", ("Drafts",))
        capabilities = mailbox.capabilities()
    idle = "IDLE" if "IDLE" in capabilities else "no IDLE"
    text = f"{account.imap.host} ({account.imap.security}), password from {secret.source}, {idle}; marks by {method};"
    text += f" Sent is {sent or 'missing'}, Drafts is {drafts or 'missing'}"
    if sent is None:
        return "warn", text, "Without a Sent folder nobody can tell what you answered: set sent_folder."
    return "ok", text, ""


def _sending(app: App, account: Account) -> Finding:
    if account.smtp.deliver == "drafts":
        return "ok", "approved mail is left in your Drafts folder", ""
    try_smtp(account, lambda: app.secret(account, "smtp").value)
    return "ok", f"{account.smtp.host} ({account.smtp.security}) takes the login", ""


def _last_run(app: App, account: Account) -> Finding:
    run = app.store.ledger.last_run(f"scan {account.name}")
    if run is None:
        return "warn", "never scanned", "Run: rejoinder scan inbox"
    return "ok", f"{run[0]:%Y-%m-%d %H:%M} UTC", ""
