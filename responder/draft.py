"""A reply and the states it may pass through. Core: no clock, no database, no mail server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from responder.errors import WrongState


class State(StrEnum):
    """SENDING: a connection may be open, and the server surely does not have the mail yet. DATA_STARTED: it may.

    SAVED: it lies in the Drafts folder, and the user sends it from there. FAILED: the server refuses it for good.
    """

    WAITING = "waiting"
    APPROVED = "approved"
    SENDING = "sending"
    DATA_STARTED = "data_started"
    SENT = "sent"
    SAVED = "saved"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    DISCARDED = "discarded"


# from -> to. Only the user makes WAITING -> APPROVED, and only the user or proof from the mailbox ends UNCERTAIN and
# SAVED. Nothing comes to SENDING but from APPROVED.
MOVES: dict[State, frozenset[State]] = {
    State.WAITING: frozenset({State.APPROVED, State.DISCARDED}),
    State.APPROVED: frozenset({State.SENDING, State.WAITING, State.DISCARDED}),
    State.SENDING: frozenset({State.DATA_STARTED, State.APPROVED, State.FAILED}),
    State.DATA_STARTED: frozenset({State.SENT, State.SAVED, State.APPROVED, State.FAILED, State.UNCERTAIN}),
    State.UNCERTAIN: frozenset({State.SENT, State.APPROVED, State.DISCARDED}),
    State.FAILED: frozenset({State.WAITING, State.DISCARDED}),
    State.SAVED: frozenset({State.SENT, State.DISCARDED}),
    State.SENT: frozenset(),
    State.DISCARDED: frozenset(),
}
OPEN = frozenset(State) - {State.SENT, State.DISCARDED}
GONE = frozenset({State.SENT, State.SAVED, State.UNCERTAIN})  # out, or as good as out


class Kind(StrEnum):
    """Which words. The first five answer a rejection, as the policy says; the others have occasions of their own.

    THANK_FOR_FEEDBACK answers a rejection that says why, and feedback that comes later. CONNECT is no mail: a note to
    copy into a professional network.
    """

    ASK_FEEDBACK = "ask_feedback"
    SOFTENED = "softened"
    VIA_AGENCY = "via_agency"
    THANK_ONLY = "thank_only"
    THANK_FOR_FEEDBACK = "thank_for_feedback"
    AFTER_INTERVIEW = "after_interview"
    FOLLOW_UP = "follow_up"
    FOLLOW_UP_AGAIN = "follow_up_again"
    NUDGE = "nudge"
    OFFER_THANKS = "offer_thanks"
    CONNECT = "connect"
    NONE = "none"


# Requests for feedback; answers to a rejection; and what begins something: of these a person gets one in the time that
# the user keeps between two.
ASKS = frozenset({Kind.ASK_FEEDBACK, Kind.SOFTENED, Kind.VIA_AGENCY})
ANSWERS = ASKS | {Kind.THANK_ONLY, Kind.THANK_FOR_FEEDBACK}
QUESTIONS = frozenset({Kind.FOLLOW_UP, Kind.FOLLOW_UP_AGAIN, Kind.NUDGE})  # about silence
COUNTED = ANSWERS | {Kind.FOLLOW_UP}
BEFORE_NEWS = QUESTIONS | {Kind.AFTER_INTERVIEW}  # out of place once a decision has come


@dataclass(frozen=True, slots=True)
class Draft:
    r"""One letter to one person, about one mail or one application.

    `entry_id` is the ledger row it answers, None for a letter that begins a thread. `not_before` is the end of the
    cool-off: the draft rests until then. Set at approval and never changed on a resend: `message_id`, `mail` (the exact
    bytes, CRLF line ends), `sha256` of those bytes in hex, `approved_to` (the one recipient shown), `due_at` (end of the
    hold, inside the send window). `send_after` is when it is tried next: `due_at`, or later. `delivered` is the way out,
    smtp or drafts, from DATA_STARTED on; `filed` that the copy in Sent and \Answered are seen to. `asks_met` is true
    where only the mail itself speaks of a meeting: approving asks first. `doubts` say why the address may be the wrong
    one: approving is blocked until the user has looked, and they are taken away.
    """

    id: int | None
    entry_id: int | None
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
    application_id: int | None = None
    doubts: tuple[str, ...] = ()
    due_at: datetime | None = None

    @property
    def about(self) -> str:
        """What it answers; two open letters about the same to the same person are one too many."""
        return f"application {self.application_id}" if self.entry_id is None else f"mail {self.entry_id}"


def check_move(origin: State, target: State) -> None:
    """Raise WrongState unless the table has this move."""
    if target not in MOVES[origin]:
        raise WrongState(f"A draft that is {origin} cannot become {target}.", "See: rejoinder queue list")
