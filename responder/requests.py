"""Requests for feedback and what became of them. In: how an application stands. Out: one Request, or None."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from responder.choices import Habits
from responder.draft import ASKS, Kind
from responder.feedback import FROM_THEM, Answer, Feedback
from responder.followup import closes_on, feedback_closed
from responder.standing import Standing


class Fate(StrEnum):
    """CLOSED: no answer came in the time that one waits. WROTE: they wrote since, about something else or to come back."""

    OPEN = "open"
    NUDGED = "nudged"
    WROTE = "wrote"
    ANSWERED = "answered"
    NO_FEEDBACK = "no_feedback"
    CLOSED = "closed"


SENTENCES = {
    Fate.OPEN: "waits for an answer",
    Fate.NUDGED: "reminded once, waits for an answer",
    Fate.WROTE: "they wrote since",
    Fate.ANSWERED: "they answered",
    Fate.NO_FEEDBACK: "they give no feedback, which is common; closed",
    Fate.CLOSED: "no answer, which is common; closed",
}


@dataclass(frozen=True, slots=True)
class Request:
    """`closes_on` is when a request without an answer is closed; `via_agency`: a recruiter was asked to pass it on."""

    application_id: int
    asked_on: datetime
    nudged_on: datetime | None
    fate: Fate
    closes_on: datetime | None
    via_agency: bool


def request_of(standing: Standing, came: Sequence[Feedback], habits: Habits) -> Request | None:
    """The latest request about an application; None where none went out. `came` is all feedback on it."""
    asked = standing.asked_on
    if asked is None or standing.application.id is None:
        return None
    nudges = [
        one.sent_at for one in standing.gone(frozenset({Kind.NUDGE})) if one.sent_at and one.sent_at > asked
    ]
    nudged = max(nudges, default=None)
    since = [one for one in came if one.on >= asked and one.source in FROM_THEM]
    fate = _fate(standing, since, nudged, habits)
    return Request(
        standing.application.id, asked, nudged, fate,
        closes_on(standing, habits) if fate in (Fate.OPEN, Fate.NUDGED) else None,
        standing.gone(ASKS)[-1].kind is Kind.VIA_AGENCY,
    )  # fmt: skip


def _fate(standing: Standing, came: Sequence[Feedback], nudged: datetime | None, habits: Habits) -> Fate:
    if any(one.answer is Answer.GIVEN for one in came):
        return Fate.ANSWERED
    if came:
        return Fate.NO_FEEDBACK
    if feedback_closed(standing, habits):
        return Fate.CLOSED
    if standing.heard_since(nudged or standing.asked_on):
        return Fate.WROTE
    return Fate.NUDGED if nudged else Fate.OPEN
