"""How far a folder has been read. In: what was read before, what the server says now. Out: what is still to be read.

Core: no server, no database. UIDs only grow within a UIDVALIDITY (RFC 9051 section 2.3.1.1), so everything above the
highest UID ever noted is new; what a cut-off pass left unread stands in `unread` until it is read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

Span = tuple[int, int]  # UIDs from the first to the second, both included


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """What STATUS says of a folder (RFC 9051 section 6.3.11). `modseq` is HIGHESTMODSEQ (RFC 7162), None without it."""

    folder: str
    uidvalidity: int
    uidnext: int
    exists: int
    modseq: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """`last_uid`: the highest UID noted; `unread`: spans at or below it that are still to be read, highest first.

    `modseq`: HIGHESTMODSEQ when flags were last compared. The default is a folder that was never read.
    """

    uidvalidity: int = 0
    last_uid: int = 0
    modseq: int | None = None
    unread: tuple[Span, ...] = ()

    def reaching(self, uidvalidity: int, uidnext: int) -> Progress:
        """With all that came since as unread. A changed UIDVALIDITY makes every mail one that came since."""
        if uidvalidity != self.uidvalidity:
            return (
                Progress(uidvalidity).reaching(uidvalidity, uidnext) if uidnext > 1 else Progress(uidvalidity)
            )
        if uidnext - 1 <= self.last_uid:
            return self
        news = (self.last_uid + 1, uidnext - 1)
        return replace(self, last_uid=uidnext - 1, unread=(news, *self.unread))

    def all_over(self) -> Progress:
        """With every mail as unread."""
        return replace(self, unread=((1, self.last_uid),) if self.last_uid else ())

    def read_down_to(self, uid: int, first: int) -> Progress:
        """With the span that begins at `first` read from `uid` upwards; with `uid` = `first` all of it is read."""
        left = [(start, min(end, uid - 1) if start == first else end) for start, end in self.unread]
        return replace(self, unread=tuple((start, end) for start, end in left if start <= end))


def needs_pass(progress: Progress, status: FolderStatus) -> bool:
    """Whether mail came, or was left unread."""
    return (
        progress.uidvalidity != status.uidvalidity
        or status.uidnext - 1 > progress.last_uid
        or bool(progress.unread)
    )


def flags_changed(progress: Progress, status: FolderStatus) -> bool:
    """Whether any flag of any mail changed since flags were last compared; never without CONDSTORE."""
    return status.modseq is not None and status.modseq != progress.modseq
