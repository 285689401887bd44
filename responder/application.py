"""One application and what happened to it. In: events. Out: a status derived from them, never overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from detector.verdict import Label


class EventKind(StrEnum):
    APPLIED = "applied"
    ACKNOWLEDGED = "acknowledged"
    ASSESSMENT = "assessment"
    INTERVIEW = "interview"
    OFFER = "offer"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    REOPENED = "reopened"
    FEEDBACK = "feedback"
    REPLIED = "replied"


# The mail of a label is this event of its application; labels that are missing here make no event.
EVENT_OF_LABEL = {
    Label.ACKNOWLEDGEMENT: EventKind.ACKNOWLEDGED,
    Label.ASSESSMENT: EventKind.ASSESSMENT,
    Label.INTERVIEW: EventKind.INTERVIEW,
    Label.OFFER: EventKind.OFFER,
    Label.REJECTION: EventKind.REJECTED,
    Label.FEEDBACK: EventKind.FEEDBACK,
}
_ENDS = frozenset({EventKind.REJECTED, EventKind.WITHDRAWN, EventKind.DECLINED})
_LIVE = frozenset({EventKind.INTERVIEW, EventKind.OFFER, EventKind.ASSESSMENT, EventKind.REOPENED})
_SAYS_NOTHING_OF_STATUS = frozenset({EventKind.FEEDBACK, EventKind.REPLIED})


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, with the identity of the mail that told it, if a mail did."""

    kind: EventKind
    on: datetime
    message_id: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    name: str
    email: str


class NoteKind(StrEnum):
    """What a person writes down after a talk. SOURCE: how they came by the address. LESSON: for the next time."""

    WENT_WELL = "went_well"
    COULD_BE_BETTER = "could_be_better"
    HARD_QUESTION = "hard_question"
    INSIGHT = "insight"
    SOURCE = "source"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class Note:
    kind: NoteKind
    text: str
    on: datetime


@dataclass(frozen=True, slots=True)
class Application:
    """`via` is the agency it goes through, `reference` the employer's number of the job. `events` and `notes` are in the
    order of time. `met` is the user's own word on whether they met, None where it was not asked.
    """

    id: int | None
    company: str | None
    role: str | None
    via: str | None
    events: tuple[Event, ...] = ()
    contacts: tuple[Contact, ...] = ()
    reference: str | None = None
    met: bool | None = None
    notes: tuple[Note, ...] = ()

    def noted(self, *kinds: NoteKind) -> str | None:
        """The latest note of these kinds."""
        return next((note.text for note in reversed(self.notes) if note.kind in kinds), None)

    @property
    def status(self) -> str:
        """One of the words of the contract; reopened: something live came after an end, other than an offer. An offer is an offer.

        A receipt confirms an application and takes nothing back: it counts only where nothing came after applying.
        """
        ended = False
        status = EventKind.APPLIED.value
        for event in self.events:
            late_receipt = event.kind is EventKind.ACKNOWLEDGED and status != EventKind.APPLIED
            if event.kind in _SAYS_NOTHING_OF_STATUS or late_receipt:
                continue
            again = ended and event.kind in _LIVE and event.kind is not EventKind.OFFER
            status = "reopened" if again else event.kind.value
            ended = event.kind in _ENDS
        return status

    @property
    def applied_on(self) -> datetime | None:
        return next((event.on for event in self.events if event.kind is EventKind.APPLIED), None)

    @property
    def last_event_on(self) -> datetime | None:
        return self.events[-1].on if self.events else None
