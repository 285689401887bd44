"""One pass over a folder. In: a Mailbox, a Record, a Judge. Out: decided entries, recorded and then marked.

`look` (detector.look) decides and changes nothing; `carry_out` does what was decided. A dry run is the same pass through an
`Onlooker`, with a copy of the ledger that is thrown away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import Protocol, TypeVar

from detector.entry import Direction, Entry, Mark
from detector.errors import FolderReadOnly
from detector.look import RawMail, Reader, look
from detector.progress import Progress, Span
from detector.verdict import Outcome

BATCH = 100  # mails fetched, judged and committed together: what a kill can cost is one batch of work, never a row


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
    def uids_between(self, first: int, last: int, since: date | None) -> list[int]: ...
    def headers(self, uids: Sequence[int]) -> Iterator[RawMail]: ...
    def fetch(self, uids: Sequence[int]) -> Iterator[RawMail]: ...
    def mark(self, uids: Sequence[int]) -> dict[int, Mark]: ...
    def unmark(self, uids: Sequence[int], how: Mark) -> set[int]: ...
    def bearing(self, uids: Sequence[int], how: Mark, changed_since: int | None) -> dict[int, bool]: ...


class Record(Protocol):
    """What a pass asks of the ledger."""

    def progress(self, account: str, folder: str) -> Progress: ...
    def set_progress(self, account: str, folder: str, progress: Progress) -> None: ...
    def known(self, account: str, identities: Iterable[str], direction: Direction) -> set[str]: ...
    def record(self, entries: Sequence[Entry]) -> list[Entry]: ...
    def set_mark(self, number: int, mark: Mark) -> None: ...
    def entries(self, *, marks: Iterable[Mark] | None = None, account: str | None = None) -> list[Entry]: ...


@dataclass(slots=True)
class Summary:
    """Counters of a pass; `seen == scored + skipped`, and `skipped` is the sum of `reasons`, always.

    Mail known before counts as skipped with its reason.
    """

    seen: int = 0
    scored: int = 0
    skipped: int = 0
    rejections: int = 0
    unsure: int = 0
    bytes: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    def count(self, entry: Entry, size_bytes: int) -> None:
        self.seen += 1
        self.bytes += size_bytes
        if entry.skipped:
            self.skipped += 1
            self.reasons[entry.skipped] += 1
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
    """What one pass over one folder is asked to do. `everything` looks at mail again that was looked at before.

    `modseq` is HIGHESTMODSEQ of the folder right before the pass. `expect` is told how many mails will be read, as soon
    as it is known; `taken_off` of the mails whose mark the user removed elsewhere. None asks for neither.
    """

    folder: str
    since: date | None = None
    everything: bool = False
    modseq: int | None = None
    expect: Callable[[int], None] | None = None
    taken_off: Callable[[list[Entry]], None] | None = None


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

    def uids_between(self, first: int, last: int, since: date | None) -> list[int]:
        return self._mailbox.uids_between(first, last, since)

    def headers(self, uids: Sequence[int]) -> Iterator[RawMail]:
        return self._mailbox.headers(uids)

    def fetch(self, uids: Sequence[int]) -> Iterator[RawMail]:
        return self._mailbox.fetch(uids)

    def mark(self, uids: Sequence[int]) -> dict[int, Mark]:
        return dict.fromkeys(uids, self._method)

    def unmark(self, uids: Sequence[int], how: Mark) -> set[int]:  # noqa: ARG002
        return set(uids)

    def bearing(self, uids: Sequence[int], how: Mark, changed_since: int | None) -> dict[int, bool]:
        return self._mailbox.bearing(uids, how, changed_since)


def scan_folder(mailbox: Mailbox, record: Record, reader: Reader, todo: Pass) -> Iterator[tuple[Entry, int]]:
    """Read what is new in a folder, the newest first; yields (entry, size in bytes) once its batch is done.

    What is to be read is noted before the first mail is, and shrinks with each committed batch: after a kill the next
    pass reads the rest, and sets the marks that are still wanted. A changed UIDVALIDITY makes every UID new (RFC 9051
    section 2.3.1.1); mails are then recognised by their headers.
    """
    state = mailbox.select(todo.folder, writable=not reader.outgoing)
    settle_marks(mailbox, record, state)
    before = record.progress(mailbox.account, state.folder)
    if todo.taken_off and (gone := marks_taken_off(mailbox, record, state, before.modseq)):
        todo.taken_off(gone)
    progress = before.reaching(state.uidvalidity, state.uidnext)
    progress = replace(progress.all_over() if todo.everything else progress, modseq=todo.modseq)
    if progress != before:
        record.set_progress(mailbox.account, state.folder, progress)
    may_be_known = todo.everything or before.uidvalidity not in (0, state.uidvalidity)
    spans = [(span, mailbox.uids_between(*span, todo.since)) for span in progress.unread]
    if todo.expect:
        todo.expect(sum(len(uids) for _, uids in spans))
    for span, uids in spans:
        stays = _stays_unread(span, before, state, todo)
        for batch in _newest_first(uids):
            mails = _read(mailbox, record, reader, batch) if may_be_known else list(mailbox.fetch(batch))
            entries = carry_out(look(mails, reader, record.known), record, mailbox)
            if not stays:
                progress = progress.read_down_to(batch[0], span[0])
                record.set_progress(mailbox.account, state.folder, progress)
            yield from zip(entries, [mail.size_bytes for mail in mails], strict=True)
        if not stays:
            progress = progress.read_down_to(span[0], span[0])
            record.set_progress(mailbox.account, state.folder, progress)


def _stays_unread(span: Span, before: Progress, state: FolderState, todo: Pass) -> bool:
    """Whether a pass that reads only a part of a span must not call it read.

    With `since` the user puts older mail of a folder aside; what a pass was cut off in, or what was read before and
    is renumbered, is not meant by that.
    """
    renumbered = before.uidvalidity not in (0, state.uidvalidity)
    return todo.since is not None and (renumbered or span in before.unread)


def _newest_first(uids: Sequence[int]) -> Iterator[list[int]]:
    """Batches from the highest UIDs down, ascending within each."""
    for stop in range(len(uids), 0, -BATCH):
        yield list(uids[max(0, stop - BATCH) : stop])


def _read(mailbox: Mailbox, record: Record, reader: Reader, uids: Sequence[int]) -> list[RawMail]:
    """The mails, of those known already the headers alone: their words were read when they came."""
    heads = {mail.ref.uid: mail for mail in mailbox.headers(uids)}
    known = {uid for uid, mail in heads.items() if _is_known(mail, record, reader)}
    fetched = {mail.ref.uid: mail for mail in mailbox.fetch([uid for uid in uids if uid not in known])}
    return [heads[uid] if uid in known else fetched[uid] for uid in uids]


def _is_known(head: RawMail, record: Record, reader: Reader) -> bool:
    """Whether a mail with this Message-ID is recorded; one without is known by a hash of its words only."""
    if head.raw is None:
        return False
    message = reader.parse(head.raw, head.ref)
    direction = reader.direction(message)
    return bool(message.message_id and record.known(head.ref.account, [message.message_id], direction))


_ON_SERVER = (Mark.KEYWORD, Mark.LABEL, Mark.FLAG, Mark.FOLDER)


def unsettled(record: Record, account: str) -> list[Entry]:
    """Mails whose mark is to be set, or to be taken off because the user called them something else."""
    ours = record.entries(marks=[Mark.WANTED, *_ON_SERVER], account=account)
    return [e for e in ours if (e.mark is Mark.WANTED) is e.is_rejection]


def settle_marks(mailbox: Mailbox, record: Record, state: FolderState) -> None:
    """Set the marks that a cut-off pass left, and take off those of mails that are none, says the user."""
    here = (state.folder, state.uidvalidity)
    open_ones = [e for e in unsettled(record, mailbox.account) if (e.ref.folder, e.ref.uidvalidity) == here]
    mark_entries([e for e in open_ones if e.mark is Mark.WANTED], record, mailbox)
    for how in _ON_SERVER:
        marked = {e.ref.uid: e.id for e in open_ones if e.mark is how}
        for uid in mailbox.unmark(list(marked), how) if marked else ():
            record.set_mark(marked[uid] or 0, Mark.NONE)


_OUR_OWN = (Mark.KEYWORD, Mark.LABEL)  # a \\Flagged is the user's own sign too, and means many things
_TOO_MANY = 3


def marks_taken_off(mailbox: Mailbox, record: Record, state: FolderState, modseq: int | None) -> list[Entry]:
    """Rejections of this folder whose keyword or label somebody took off elsewhere: the user's word that they are none.

    `modseq`: where flags were last compared. Where every mark of a folder is gone at once, the server lost them, or the
    user wants none: that says nothing about the mails, and only the ledger keeps the mark.
    """
    here = (state.folder, state.uidvalidity)
    ours = record.entries(marks=_OUR_OWN, account=mailbox.account)
    ours = [e for e in ours if (e.ref.folder, e.ref.uidvalidity) == here and e.is_rejection]
    gone: list[Entry] = []
    for how in _OUR_OWN:
        marked = {e.ref.uid: e for e in ours if e.mark is how}
        bears = mailbox.bearing(list(marked), how, modseq) if marked else {}
        gone += [marked[uid] for uid, sign in bears.items() if not sign]
    if len(gone) == len(ours) >= _TOO_MANY:
        for entry in gone:
            record.set_mark(entry.id or 0, Mark.LOCAL)
        return []
    return gone


def scan_archive(mails: Iterable[RawMail], record: Record, reader: Reader) -> Iterator[tuple[Entry, int]]:
    """The same pass over mail on disk: recorded the same way, marked nowhere but in the ledger."""
    for batch in in_batches(mails):
        entries = carry_out(look(batch, reader, record.known), record, None)
        yield from zip(entries, [mail.size_bytes for mail in batch], strict=True)
