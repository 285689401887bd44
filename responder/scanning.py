"""Mail read and answered, all parts put together. In: folders of an account, or files. Out: a row for each mail.

A joint like the wiring. The user's sent mail is read first, so that plans know what was answered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from detector.archive import open_archive
from detector.entry import Entry
from detector.errors import FolderMissing, FolderReadOnly, RejoinderError
from detector.imap import ImapMailbox
from detector.look import RawMail, Reader
from detector.scan import Mailbox, Onlooker, Pass, scan_archive, scan_folder
from responder.choices import Account
from responder.passes import Parts, PassSummary, Row, finish_pass
from responder.postman import SENT_NAMES
from responder.store import Store

_SENT_REACHES_BACK = timedelta(days=120)  # an interview was agreed on long before the rejection came


@dataclass(frozen=True, slots=True)
class Scanning:
    """`reader` and `parts` are made for a store, since that of a dry run is another, and for the user's own addresses.

    `after` is called with the account when all is recorded; `stopwatch` counts seconds.
    """

    me: frozenset[str]
    reader: Callable[[Store, frozenset[str]], Reader]
    parts: Callable[[Store, frozenset[str]], Parts]
    mailbox: Callable[[Account], AbstractContextManager[ImapMailbox]]
    after: Callable[[Account], None]
    now: Callable[[], datetime]
    stopwatch: Callable[[], float]

    def scan(
        self, account: Account, todo: Sequence[Pass], store: Store, summary: PassSummary, *, dry_run: bool
    ) -> Iterator[Row]:
        """One pass over folders of an account.

        A folder that is missing or read-only does not stop the others; its error is raised when all is planned.
        """
        started, problems = self.stopwatch(), list[RejoinderError]()
        with self.mailbox(account) as mailbox:
            reader = self.reader(store, self.me)
            _scan_sent(mailbox, account, store, reader, todo[0])
            eyes = Onlooker(mailbox) if dry_run else mailbox
            scanned = (pair for one in todo for pair in _scan_or_note(eyes, store, reader, one, problems))
            yield from finish_pass(scanned, self.parts(store, self.me), summary, self.now())
            summary.round_trips += mailbox.round_trips
        summary.seconds += self.stopwatch() - started
        if not dry_run:
            self.after(account)
            store.ledger.note_run(f"scan {account.name}", self.now(), str(summary.as_json()))
        if problems:
            raise problems[0]

    def scan_files(
        self,
        paths: Sequence[Path],
        sent: Sequence[Path],
        me: frozenset[str],
        store: Store,
        summary: PassSummary,
    ) -> Iterator[Row]:
        """The same pass over mail on disk."""
        started = self.stopwatch()
        reader = self.reader(store, me)
        for _ in scan_archive(_mails(sent), store.ledger, replace(reader, outgoing=True)):
            pass
        scanned = scan_archive(_mails(paths), store.ledger, reader)
        yield from finish_pass(scanned, self.parts(store, me), summary, self.now())
        summary.seconds += self.stopwatch() - started


def _scan_sent(mailbox: ImapMailbox, account: Account, store: Store, reader: Reader, like: Pass) -> None:
    """Read the Sent folder, if there is one, from a good while before `like` begins; nothing in it is marked."""
    folder = account.smtp.sent_folder or mailbox.special_folder("\\Sent", SENT_NAMES)
    if folder is None:
        return
    outgoing = Pass(folder, like.since and like.since - _SENT_REACHES_BACK, like.everything)
    for _ in scan_folder(Onlooker(mailbox), store.ledger, replace(reader, outgoing=True), outgoing):
        pass


def _scan_or_note(
    mailbox: Mailbox, store: Store, reader: Reader, todo: Pass, problems: list[RejoinderError]
) -> Iterator[tuple[Entry, int]]:
    try:
        yield from scan_folder(mailbox, store.ledger, reader, todo)
    except (FolderMissing, FolderReadOnly) as problem:
        problems.append(problem)


def _mails(paths: Sequence[Path]) -> Iterator[RawMail]:
    for path in paths:
        yield from open_archive(path)
