"""One mail as the ledger remembers it. In: what a pass decided. Out: the value that history and policy read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from detector.facts import Facts
from detector.message import Address, CalendarItem, MessageRef
from detector.verdict import Label, Outcome, Verdict


class Direction(StrEnum):
    INCOMING = "in"
    OUTGOING = "out"  # found in the user's Sent folder, or sent from one of the user's addresses


class Mark(StrEnum):
    """How a rejection was marked. WANTED: decided and not yet carried out (a pass was cut off in between)."""

    WANTED = "wanted"
    KEYWORD = "keyword"
    LABEL = "label"
    FLAG = "flag"
    FOLDER = "folder"
    LOCAL = "local"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the ledger. `id` is the number the user types; None until it is recorded.

    `text` is kept for mail about jobs only (label other than OTHER, or UNSURE); for all other mail the ledger holds
    headers needed for threads and counts, never words. `signature_at` counts in `text`. `correction` is the user's
    word and outranks `verdict`. `answered` is \\Answered as the server showed it. `skipped` is the reason why a mail
    could not be judged; then `verdict` is None.
    """

    id: int | None
    ref: MessageRef
    direction: Direction
    identity: str
    message_id: str | None
    in_reply_to: str | None
    references: tuple[str, ...]
    sender: Address | None
    reply_to: tuple[Address, ...]
    recipients: tuple[Address, ...]
    subject: str
    sent_at: datetime | None
    utc_offset: timedelta | None
    automatic: bool
    bulk: bool
    bounce: bool
    language: str | None
    calendar: tuple[CalendarItem, ...]
    verdict: Verdict | None
    facts: Facts
    text: str | None
    signature_at: int
    mark: Mark
    answered: bool
    skipped: str | None
    correction: Label | None = None

    @property
    def label(self) -> Label | None:
        """The user's label where there is one, else the model's."""
        if self.correction is not None:
            return self.correction
        return self.verdict.label if self.verdict else None

    @property
    def is_rejection(self) -> bool:
        """Whether it is to bear a mark: by the user's word where there is one, else by the model's threshold."""
        if self.correction is not None:
            return self.correction is Label.REJECTION
        return self.verdict is not None and self.verdict.outcome is Outcome.REJECTION
