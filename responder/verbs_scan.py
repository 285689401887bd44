"""The verb scan: one pass over folders of an account, or over mail on disk."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from detector.errors import RejoinderError
from detector.look import own_addresses
from detector.scan import Pass
from responder.cli import Desk
from responder.errors import UsageError
from responder.options import Span, account_option, as_of_option, json_option
from responder.show import show_findings, show_summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from responder.passes import PassSummary, Row


@click.command()
@click.argument("targets", nargs=-1, metavar="[FOLDER|PATH]...")
@account_option
@click.option("--since", type=Span(), metavar="30d", help="Only mail of this last while.")
@click.option("--all", "everything", is_flag=True, help="The whole folder again, not only what is new.")
@click.option("--dry-run", is_flag=True, help="Show what would be done and change nothing.")
@click.option("--sent", multiple=True, type=click.Path(path_type=Path), help="For PATH: your sent mail.")
@click.option("--me", multiple=True, metavar="ADDRESS", help="For PATH: your own address; may be repeated.")
@as_of_option
@json_option
@click.pass_obj
def scan(
    desk: Desk,
    targets: tuple[str, ...],
    account: str | None,
    since: timedelta | None,
    everything: bool,
    dry_run: bool,
    sent: tuple[Path, ...],
    me: tuple[str, ...],
    as_of: datetime | None,
    as_json: bool,
) -> int:
    """Look at new mail once, judge it, mark rejections, queue drafts.

    FOLDER is a folder of the account (`inbox` is INBOX; without one the folders of the settings are read). PATH is
    an mbox file, a Maildir, or a folder of .eml files.
    """
    from responder.passes import PassSummary

    desk.as_of = as_of
    paths = [Path(target) for target in targets if _is_path(target)]
    folders = ["INBOX" if t.lower() == "inbox" else t for t in targets if not _is_path(t)]
    if paths and folders:
        raise UsageError("Folders and files cannot be scanned in one go.", "Run scan once for each.")
    summary = PassSummary()
    with nullcontext() if dry_run else desk.app.at_work():
        if paths:
            rows = _scan_paths(desk, paths, sent, me, summary, dry_run=dry_run)
            _print(desk, rows, as_json=as_json, dry_run=dry_run)
            code = 0
        else:
            code = _scan_accounts(desk, account, folders, since, summary, everything, dry_run, as_json)
    if as_json:
        desk.terminal.json(summary.as_json())
    else:
        show_summary(desk.terminal, summary, dry_run=dry_run)
    return code


def _is_path(target: str) -> bool:
    return target.lower() != "inbox" and (
        Path(target).exists() or target.startswith((".", "/", "~")) or "\\" in target
    )


def _scan_paths(
    desk: Desk,
    paths: list[Path],
    sent: tuple[Path, ...],
    me: tuple[str, ...],
    summary: PassSummary,
    *,
    dry_run: bool,
) -> Iterable[Row]:
    app = desk.app
    mine = own_addresses(me) or app.me
    store = app.throwaway() if dry_run else app.store
    mails, own = ([_whole(path) for path in given] for given in (paths, sent))
    return app.scanning.scan_files(mails, own, mine, store, summary)


def _whole(path: Path) -> Path:
    """As it can be found again from any folder: the ledger keeps it."""
    return path.expanduser().absolute()


def _scan_accounts(
    desk: Desk,
    name: str | None,
    folders: list[str],
    since: timedelta | None,
    summary: PassSummary,
    everything: bool,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Scan each account; one that fails does not stop the next. The exit code of the first failure, else 0."""
    app, code = desk.app, 0
    accounts = [app.account(name)] if name else list(app.settings.accounts) or [app.account(None)]
    store = app.throwaway() if dry_run else app.store
    for account in accounts:
        expected: list[int] = []
        todo = [
            Pass(folder, app.since(since), everything, expect=expected.append)
            for folder in folders or account.folders
        ]
        try:
            rows = app.scanning.scan(account, todo, store, summary, dry_run=dry_run)
            if not as_json:  # rows of data would run through the line
                rows = _counted(desk, rows, summary, expected)
            _print(desk, rows, as_json=as_json, dry_run=dry_run)
        except RejoinderError as problem:
            if len(accounts) == 1:
                raise
            desk.terminal.say(f"{account.name}: {problem}")
            code = code or problem.exit_code
    return code


def _counted(desk: Desk, rows: Iterator[Row], summary: PassSummary, expected: list[int]) -> Iterator[Row]:
    """The rows, with a line that tells how many mails are read and how long the rest will take."""
    before = summary.counts.seen
    with desk.terminal.counting("Reading mail, the newest first") as told:
        for row in rows:
            told(summary.counts.seen - before, max(sum(expected), summary.counts.seen - before))
            yield row


def _print(desk: Desk, rows: Iterable[Row], *, as_json: bool, dry_run: bool) -> None:
    if as_json:
        for row in rows:
            desk.terminal.json(row.as_json())
    else:
        show_findings(desk.terminal, rows, dry_run=dry_run)
