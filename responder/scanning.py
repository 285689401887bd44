"""Mail read and answered, all parts put together. In: folders of an account, or files. Out: a row for each mail.

A joint like the wiring. The user's sent mail is read first, so that plans know what was answered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from detector.archive import open_archive
from detector.entry import Entry
from detector.errors import FolderMissing, FolderReadOnly, RejoinderError
from detector.look import RawMail, Reader
from detector.progress import FolderStatus, flags_changed, needs_pass
from detector.scan import Mailbox, Onlooker, Pass, scan_archive, scan_folder, unsettled
from responder.choices import Account
from responder.passes import Parts, PassSummary, Row, finish_pass
from responder.store import Store

if TYPE_CHECKING:
    from detector.imap import ImapMailbox

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LONGEST_PASS = timedelta(hours=1)  # what was read by then is kept, and the next pass goes on behind it
_SENT_REACHES_BACK = timedelta(days=120)  # an interview was agreed on long before the rejection came


@dataclass(frozen=True, slots=True)
class Scanning:
    """`reader` and `parts` are made for a store, since that of a dry run is another, and for the user's own addresses.

    `after` is called with the account when all is recorded, `taken_off` with mails whose mark the user removed
    elsewhere; `stopwatch` counts seconds.
    """

    me: frozenset[str]
    reader: Callable[[Store, frozenset[str]], Reader]
    parts: Callable[[Store, frozenset[str]], Parts]
    mailbox: Callable[[Account], AbstractContextManager[ImapMailbox]]
    after: Callable[[Account], None]
    taken_off: Callable[[list[Entry]], None]
    now: Callable[[], datetime]
    stopwatch: Callable[[], float]

    def scan(
        self, account: Account, todo: Sequence[Pass], store: Store, summary: PassSummary, *, dry_run: bool
    ) -> Iterator[Row]:
        """One pass over folders of an account; one in which nothing changed costs no more than its STATUS.

        A folder that is missing or read-only does not stop the others; its error is raised when all is planned.
        """
        started, problems = self.stopwatch(), list[RejoinderError]()
        with self.mailbox(account) as mailbox:
            mailbox.end_within(LONGEST_PASS.total_seconds())
            scanned = self._scan_folders(mailbox, account, todo, store, problems, summary, dry_run=dry_run)
            yield from finish_pass(scanned, self.parts(store, self.me), summary, self.now())
            summary.round_trips += mailbox.round_trips
            summary.bytes_read += mailbox.bytes_read
        summary.seconds += self.stopwatch() - started
        if not dry_run:
            self.after(account)
            store.ledger.note_run(f"scan {account.name}", self.now(), str(summary.as_json()))
        if problems:
            raise problems[0]

    def _scan_folders(
        self,
        mailbox: ImapMailbox,
        account: Account,
        todo: Sequence[Pass],
        store: Store,
        problems: list[RejoinderError],
        summary: PassSummary,
        *,
        dry_run: bool,
    ) -> Iterator[tuple[Entry, int]]:
        """The user's sent mail first, then the folders in which anything changed."""
        sent = _sent_folder(mailbox, account, store)
        said = mailbox.status([*(one.folder for one in todo), *([sent] if sent else [])])
        if sent and sent not in said and not account.smtp.sent_folder:
            store.ledger.note_run(
                _memory(account), EPOCH, ""
            )  # renamed or gone: the next pass looks for it again
        readers: list[Reader] = []  # made once, and only where there is mail: it brings the model along

        def reader() -> Reader:
            if not readers:
                readers.append(self.reader(store, self.me))
            return readers[0]

        if sent and (todo[0].everything or _has_mail(store, account, sent, said)):
            _scan_sent(mailbox, sent, store, reader(), todo[0])
        eyes = Onlooker(mailbox) if dry_run else mailbox

        def taken_off(entries: list[Entry]) -> None:
            summary.taken_off += len(entries)
            self.taken_off(entries)

        for one in todo:
            status = said.get(one.folder)
            if status and not one.everything and not _has_news(store, account, one.folder, status):
                continue
            asked = replace(
                one, modseq=status.modseq if status else None, taken_off=None if dry_run else taken_off
            )
            yield from _scan_or_note(eyes, store, reader(), asked, problems)

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


def _sent_folder(mailbox: ImapMailbox, account: Account, store: Store) -> str | None:
    """The name of the Sent folder; what was found once is remembered, since looking takes a round trip."""
    if account.smtp.sent_folder:
        return account.smtp.sent_folder
    remembered = store.ledger.last_run(_memory(account))
    if remembered and remembered[1]:
        return remembered[1]
    from responder.postman import SENT_NAMES

    found = mailbox.special_folder("\\Sent", SENT_NAMES)
    if found:
        store.ledger.note_run(_memory(account), EPOCH, found)
    return found


def _memory(account: Account) -> str:
    return f"sent folder of {account.name}"


def _has_mail(store: Store, account: Account, folder: str, said: Mapping[str, FolderStatus]) -> bool:
    """Whether a folder that is there has mail to be read."""
    return folder in said and needs_pass(store.ledger.progress(account.name, folder), said[folder])


def _has_news(store: Store, account: Account, folder: str, status: FolderStatus) -> bool:
    """Whether mail came, flags changed, or a mark waits to be set or taken off."""
    progress = store.ledger.progress(account.name, folder)
    if needs_pass(progress, status) or flags_changed(progress, status):
        return True
    return any(entry.ref.folder == folder for entry in unsettled(store.ledger, account.name))


def _scan_sent(mailbox: ImapMailbox, folder: str, store: Store, reader: Reader, like: Pass) -> None:
    """Read the Sent folder from a good while before `like` begins; nothing in it is marked."""
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
