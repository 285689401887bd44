"""A reply and the states it may pass through. Core: no clock, no database, no mail server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from responder.errors import WrongState


class State(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    DISCARDED = "discarded"


# from -> to. Only the user makes WAITING -> APPROVED. UNCERTAIN is left by the user or by proof from the Sent folder.
MOVES: dict[State, frozenset[State]] = {
    State.WAITING: frozenset({State.APPROVED, State.DISCARDED}),
    State.APPROVED: frozenset({State.SENDING, State.WAITING, State.DISCARDED}),
    State.SENDING: frozenset({State.SENT, State.APPROVED, State.UNCERTAIN}),
    State.UNCERTAIN: frozenset({State.SENT, State.APPROVED, State.DISCARDED}),
    State.SENT: frozenset(),
    State.DISCARDED: frozenset(),
}
OPEN = frozenset({State.WAITING, State.APPROVED, State.SENDING, State.UNCERTAIN})


class Kind(StrEnum):
    """Which words: the kind of reply, chosen by the policy."""

    ASK_FEEDBACK = "ask_feedback"
    SOFTENED = "softened"
    VIA_AGENCY = "via_agency"
    THANK_ONLY = "thank_only"
    THANK_FOR_FEEDBACK = "thank_for_feedback"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Draft:
    r"""One reply to one person about one mail.

    `entry_id` is the ledger row it answers. `not_before` is the end of the cool-off: the draft rests until then.
    Set at approval and never changed on a resend: `message_id`, `mail` (the exact bytes, CRLF line ends), `sha256`
    of those bytes in hex, `approved_to` (the one recipient shown), `send_after` (end of the hold, inside the send
    window). `delivered` is smtp or drafts, once SENT; `filed` that the copy in Sent and \Answered are seen to.
    `asks_met` is true where only the mail itself speaks of a meeting: approving asks first.
    """

    id: int | None
    entry_id: int
    account: str
    kind: Kind
    to: str
    to_name: str
    subject: str
    body: str
    in_reply_to: str | None
    references: tuple[str, ...]
    language: str
    company: str | None
    role: str | None
    reasons: tuple[str, ...]
    asks_met: bool
    state: State
    created_at: datetime
    not_before: datetime
    recipient_offset: timedelta | None = None
    message_id: str | None = None
    mail: bytes | None = None
    sha256: str | None = None
    approved_to: str | None = None
    approved_at: datetime | None = None
    send_after: datetime | None = None
    sent_at: datetime | None = None
    delivered: str | None = None
    filed: bool = False
    problem: str | None = None


def check_move(origin: State, target: State) -> None:
    """Raise WrongState unless the table has this move."""
    if target not in MOVES[origin]:
        raise WrongState(f"A draft that is {origin} cannot become {target}.", "See: rejoinder queue list")
