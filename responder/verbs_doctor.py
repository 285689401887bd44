"""The verb doctor: a line for everything that can be wrong, with the fix; and a bundle for a bug report."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from detector.errors import FolderMissing, FolderReadOnly, RejoinderError
from responder.checkup import (
    Asked,
    Check,
    Finding,
    Look,
    clock_finding,
    folders_finding,
    login_finding,
    marks_finding,
    run_checks,
    server_finding,
    tls_finding,
)
from responder.choices import Account
from responder.cli import Desk
from responder.credentials import keyring_state
from responder.errors import UsageError
from responder.options import json_option
from responder.wiring import App

_LEAST_FREE_BYTES = 100_000_000


@click.command()
@json_option
@click.option("--offline", is_flag=True, help="Leave out what needs the mail servers.")
@click.option("--bundle", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.zip",
              help="Also write what helps with a bug report, without names, addresses or words of mail.")  # fmt: skip
@click.pass_obj
def doctor(desk: Desk, as_json: bool, offline: bool, bundle: Path | None) -> int:
    """Check everything: settings, database, keyring, disk, model, clock, daemon; and for each account login, TLS,
    what its server offers, how it marks, folders, sending.
    """
    if bundle is not None and bundle.exists():
        raise UsageError(f"{bundle} is there already.", "Name a file that is not.")
    looks: dict[str, Look] = {}
    found = [_show(desk, check, as_json=as_json) for check in _checks(desk.app, looks, offline=offline)]
    if bundle is not None:
        _write_bundle(desk, bundle, found, looks)
        return 0
    return 1 if any(check.status == "fail" for check in found) else 0


def _show(desk: Desk, check: Check, *, as_json: bool) -> Check:
    if as_json:
        desk.terminal.json(
            {"check": check.check, "status": check.status, "text": check.text, "fix": check.fix}
        )
    else:
        desk.terminal.data(check.as_line(desk.terminal.width))
    return check


def _checks(app: App, looks: dict[str, Look], *, offline: bool) -> Iterator[Check]:
    """All checks in the order of the page; what was seen in each mailbox is put into `looks`."""
    first, *local = run_checks(
        [
            ("settings", lambda: _settings(app)),
            ("database", lambda: _database(app)),
            ("keyring", _keyring),
            ("disk", lambda: _disk(app)),
            ("model", lambda: _model(app)),
            ("clock", lambda: _clock(app)),
            ("daemon", lambda: _daemon(app)),
        ]
    )
    yield from (first, *local)
    understood = first.status != "fail"  # the settings: without them there is no account to ask
    for account in app.settings.accounts if understood and not offline else ():
        yield from _of_account(app, account, looks)


def _settings(app: App) -> Finding:
    count = len(app.settings.accounts)
    if not count:
        return "fail", f"{app.places.settings} names no account", "Run: rejoinder init"
    if app.settings.warnings:
        return "warn", f"{app.places.settings}: {' '.join(app.settings.warnings)}", ""
    return "ok", f"{app.places.settings}, {count} account{'s' if count != 1 else ''}", ""


def _database(app: App) -> Finding:
    seen = sum(app.store.ledger.counts().values())
    return "ok", f"{app.places.database}, {seen:,} {'mail' if seen == 1 else 'mails'} seen", ""


def _keyring() -> Finding:
    state = keyring_state()
    fix = "" if state.ok else "Set REJOINDER_PASSWORD_<ACCOUNT>, or name a password_command in the settings."
    return ("ok" if state.ok else "warn"), state.sentence, fix


def _disk(app: App) -> Finding:
    folder = app.places.data
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    text = f"{size_in_words(free)} free under {folder}"
    return ("ok", text, "") if free > _LEAST_FREE_BYTES else ("warn", text, "Free some space.")


def size_in_words(count: int) -> str:
    """So many bytes, as a file manager would show them."""
    return f"{count // 10**9:,} GB" if count >= 10**9 else f"{count // 10**6} MB"


def _model(app: App) -> Finding:
    return "ok", app.model_in_words(), ""


def _clock(app: App) -> Finding:
    from detector.modelfile import read_card
    from detector.whereabouts import shipped

    built = datetime.fromisoformat(read_card(shipped("models")).trained_at)
    try:
        names = [f"scan {account.name}" for account in app.settings.accounts]
        runs = [run[0] for name in names if (run := app.store.ledger.last_run(name))]
    except RejoinderError:  # has a line of its own
        runs = []
    return clock_finding(app.now(), built if built.tzinfo else built.replace(tzinfo=UTC), runs)


def _daemon(app: App) -> Finding:
    """The lock tells whether it runs; what it wrote down tells how it fares."""
    from responder.statusfile import is_running, read_status, status_path

    if not is_running(app.places.daemon_lock):
        return "ok", "not running; to let it look for you: rejoinder daemon, or rejoinder service install", ""
    state = read_status(status_path(app.places.data))
    accounts = state.accounts.items() if state else ()
    ill = [
        f"{name}: {one.state}" for name, one in accounts if one.state not in ("idle", "polling", "connecting")
    ]
    if ill:
        return "warn", f"running; {', '.join(ill)}", "See: rejoinder status"
    return "ok", "running", ""


def _of_account(app: App, account: Account, looks: dict[str, Look]) -> Iterator[Check]:
    """One login serves all checks of the mailbox; without it only the way out and the past can be looked at."""
    name, daemon = account.name, app.settings.daemon

    def log_in() -> Finding:
        looks[name] = _look_into(app, account)
        return login_finding(account, looks[name])

    yield from run_checks([(f"{name}: login", log_in)])
    if look := looks.get(name):
        asked: list[Asked] = [
            (f"{name}: TLS", lambda: tls_finding(account)),
            (f"{name}: server", lambda: server_finding(look, daemon.poll, idle=daemon.idle)),
            (f"{name}: marks", lambda: marks_finding(account, look)),
            (f"{name}: folders", lambda: folders_finding(account, look)),
        ]
        yield from run_checks(asked)
    yield from run_checks(
        [
            (f"{name}: sending", lambda: _sending(app, account)),
            (f"{name}: last run", lambda: _last_run(app, account)),
        ]
    )


def _look_into(app: App, account: Account) -> Look:
    """Raises what a login raises; trouble with a folder is part of the look."""
    from responder.postman import SENT_NAMES

    secret = app.secret(account, "imap")
    troubles: list[RejoinderError] = []
    with app.mailbox(account) as mailbox:
        for folder in reversed(account.folders):  # the rung of the first one stays
            try:
                mailbox.select(folder, writable=account.may != "read")
            except (FolderMissing, FolderReadOnly) as problem:
                troubles.append(problem)
        return Look(
            secret.source,
            mailbox.rung.mark.value,
            mailbox.rung.why,
            account.smtp.sent_folder or mailbox.special_folder("\\Sent", SENT_NAMES),
            account.smtp.drafts_folder or mailbox.special_folder("\\Drafts", ("Drafts",)),
            tuple(mailbox.capabilities()),
            tuple(reversed(troubles)),
        )


def _sending(app: App, account: Account) -> Finding:
    from responder.dispatch import try_smtp

    if account.smtp.deliver == "drafts":
        return "ok", "approved mail is left in your Drafts folder", ""
    try_smtp(account, lambda: app.secret(account, "smtp").value)
    return "ok", f"{account.smtp.host} ({account.smtp.security}) takes the login", ""


def _last_run(app: App, account: Account) -> Finding:
    run = app.store.ledger.last_run(f"scan {account.name}")
    if run is None:
        return "warn", "never scanned", "Run: rejoinder scan inbox"
    return "ok", f"{run[0]:%Y-%m-%d %H:%M} UTC", ""


def _write_bundle(desk: Desk, path: Path, found: list[Check], looks: dict[str, Look]) -> None:
    from responder.bundle import zipped
    from responder.verbs_bundle import bundle_of

    files = bundle_of(desk.app, found, looks)
    content, say = zipped(files), desk.terminal.say
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    say(f"Written for you alone: {path}. In it:")
    for name, text in files.items():
        say(f"  {name}, {len(text.encode()):,} bytes")
    say(
        "Names, addresses, hosts and words of mail were left out. Please look into it before you send it"
        " to anybody; Rejoinder sends it nowhere."
    )
