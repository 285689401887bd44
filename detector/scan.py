"""One pass over a folder. In: a Mailbox, a Record, a Judge. Out: decided entries, recorded and then marked.

`look` (detector.look) decides and changes nothing; `carry_out` does what was decided. A dry run is the same pass through an
`Onlooker`, with a copy of the ledger that is thrown away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Protocol, TypeVar

from detector.entry import Direction, Entry, Mark
from detector.errors import FolderReadOnly
from detector.look import RawMail, Reader, look
from detector.verdict import Label, Outcome

BATCH = (
    50  # mails fetched, judged and committed together: what a kill can cost is one batch of work, never a row
)


@dataclass(frozen=True, slots=True)
class FolderState:
    """A selected folder. `method` is how a rejection will be marked here; LOCAL where the server allows nothing."""

    folder: str
    uidvalidity: int
    uidnext: int
    exists: int
    method: Mark


class Mailbox(Protocol):
    """A mail account, read without leaving a trace (nothing is marked as read)."""

    account: str

    def select(self, folder: str, *, writable: bool) -> FolderState: ...
    def uids_from(self, first: int, since: date | None) -> list[int]: ...
    def fetch(self, uids: Sequence[int]) -> Iterator[RawMail]: ...
    def mark(self, uids: Sequence[int]) -> dict[int, Mark]: ...


class Record(Protocol):
    """What a pass asks of the ledger."""

    def folder_state(self, account: str, folder: str) -> tuple[int, int]: ...
    def set_folder_state(self, account: str, folder: str, uidvalidity: int, last_uid: int) -> None: ...
    def known(self, account: str, identities: Iterable[str], direction: Direction) -> set[str]: ...
    def record(self, entries: Sequence[Entry]) -> list[Entry]: ...
    def set_mark(self, number: int, mark: Mark) -> None: ...
    def entries(self, *, marks: Iterable[Mark] | None = None, account: str | None = None) -> list[Entry]: ...


@dataclass(slots=True)
class Summary:
    """Counters of a pass; `seen == scored + skipped` always. Mail known before counts as skipped with its reason."""

    seen: int = 0
    scored: int = 0
    skipped: int = 0
    rejections: int = 0
    unsure: int = 0
    bytes: int = 0

    def count(self, entry: Entry, size_bytes: int) -> None:
        self.seen += 1
        self.bytes += size_bytes
        if entry.skipped:
            self.skipped += 1
            return
        self.scored += 1
        if entry.verdict:
            self.rejections += entry.verdict.outcome is Outcome.REJECTION
            self.unsure += entry.verdict.outcome is Outcome.UNSURE


T = TypeVar("T")


def in_batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Lists of at most `size` items, in order."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def carry_out(entries: Sequence[Entry], record: Record, mailbox: Mailbox | None) -> list[Entry]:
    """Commit the rows, then set the marks that they call for; the same entries, with ids and what became of marks.

    Mail seen before keeps its verdict and gets its new place. Without a mailbox rejections are marked locally.
    """
    kept = [entry for entry in entries if entry.identity]
    stored = {(entry.identity, entry.direction): entry for entry in record.record(kept)}
    wanted = [entry for entry in stored.values() if entry.mark is Mark.WANTED]
    done = mark_entries(wanted, record, mailbox)
    result = []
    for entry in entries:
        row = stored.get((entry.identity, entry.direction), entry)
        result.append(replace(row, mark=done.get(row.id, row.mark), skipped=entry.skipped))
    return result


def mark_entries(wanted: Sequence[Entry], record: Record, mailbox: Mailbox | None) -> dict[int | None, Mark]:
    """Mark in the selected folder and note how; id -> Mark. A mail the server did not confirm stays WANTED."""
    if mailbox is None:
        how = {entry.ref.uid: Mark.LOCAL for entry in wanted}
    else:
        how = mailbox.mark([entry.ref.uid for entry in wanted]) if wanted else {}
    done: dict[int | None, Mark] = {}
    for entry in wanted:
        if entry.id is not None and entry.ref.uid in how:
            record.set_mark(entry.id, how[entry.ref.uid])
            done[entry.id] = how[entry.ref.uid]
    return done


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass over one folder is asked to do. `everything` looks at mail again that was looked at before."""

    folder: str
    since: date | None = None
    everything: bool = False


class Onlooker:
    """A Mailbox that changes nothing: it marks nothing and answers how it would have marked."""

    def __init__(self, mailbox: Mailbox) -> None:
        self.account = mailbox.account
        self._mailbox = mailbox
        self._method = Mark.LOCAL

    def select(self, folder: str, *, writable: bool) -> FolderState:
        # A folder that is only examined shows no permanent flags, so how it would be marked could not be told.
        try:
            state = self._mailbox.select(folder, writable=writable)
        except FolderReadOnly:
            state = self._mailbox.select(folder, writable=False)
        self._method = state.method
        return state

    def uids_from(self, first: int, since: date | None) -> list[int]:
        return self._mailbox.uids_from(first, since)

    def fetch(self, uids: Sequence[int]) -> Iterator[RawMail]:
        return self._mailbox.fetch(uids)

    def mark(self, uids: Sequence[int]) -> dict[int, Mark]:
        return dict.fromkeys(uids, self._method)


def scan_folder(mailbox: Mailbox, record: Record, reader: Reader, todo: Pass) -> Iterator[tuple[Entry, int]]:
    """Read what is new in a folder, batch by batch; yields (entry, size in bytes) once its batch is done.

    After a kill the next pass goes on behind the last committed batch and sets the marks that are still wanted. A
    changed UIDVALIDITY makes every UID new; the Message-ID then tells which mails are known (RFC 9051 section
    2.3.1.1).
    """
    state = mailbox.select(todo.folder, writable=not reader.outgoing)
    _finish_marks(mailbox, record, state)
    for uids in in_batches(_new_uids(mailbox, record, state, todo)):
        mails = list(mailbox.fetch(uids))
        entries = carry_out(look(mails, reader, record.known), record, mailbox)
        record.set_folder_state(mailbox.account, state.folder, state.uidvalidity, uids[-1])
        yield from zip(entries, [mail.size_bytes for mail in mails], strict=True)


def _finish_marks(mailbox: Mailbox, record: Record, state: FolderState) -> None:
    here = (state.folder, state.uidvalidity)
    wanted = record.entries(marks=[Mark.WANTED], account=mailbox.account)
    # The user may have said meanwhile that it is none.
    still = [e for e in wanted if (e.ref.folder, e.ref.uidvalidity) == here and e.label is Label.REJECTION]
    mark_entries(still, record, mailbox)


def _new_uids(mailbox: Mailbox, record: Record, state: FolderState, todo: Pass) -> list[int]:
    uidvalidity, last_uid = record.folder_state(mailbox.account, state.folder)
    first = 1 if todo.everything or uidvalidity != state.uidvalidity else last_uid + 1
    return mailbox.uids_from(first, todo.since) if first < state.uidnext else []


def scan_archive(mails: Iterable[RawMail], record: Record, reader: Reader) -> Iterator[tuple[Entry, int]]:
    """The same pass over mail on disk: recorded the same way, marked nowhere but in the ledger."""
    for batch in in_batches(mails):
        entries = carry_out(look(batch, reader, record.known), record, None)
        yield from zip(entries, [mail.size_bytes for mail in batch], strict=True)
