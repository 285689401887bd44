"""What a mail says about the application. In: a Message. Out: Facts, each with the span or header that says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and where it stands.

    `source` is one of display_name, subject, signature, body, address, quoted, calendar, tracker. `start` and `end`
    count characters of `Message.text` (sources body and signature), else they are None.
    """

    value: str
    source: str
    start: int | None = None
    end: int | None = None


class Stage(StrEnum):
    """How far the application had come, as the mail tells it."""

    APPLICATION = "application"
    PHONE = "phone"
    TECHNICAL = "technical"
    CASE = "case"
    ONSITE = "onsite"
    FINAL = "final"
    ASSESSMENT = "assessment"
    INTERVIEW = "interview"


class Cause(StrEnum):
    """Why, as the mail tells it. UNSPECIFIED: a reason that says nothing ("not the right fit")."""

    OTHER_CANDIDATES = "other_candidates"
    EXPERIENCE = "experience"
    SKILLS = "skills"
    POSITION_FILLED = "position_filled"
    POSITION_CLOSED = "position_closed"
    INTERNAL_CANDIDATE = "internal_candidate"
    CULTURE = "culture"
    LOCATION_VISA = "location_visa"
    SALARY = "salary"
    TIMING = "timing"
    UNSPECIFIED = "unspecified"


class Signal(StrEnum):
    """A thing a mail says that matters later. Signals outlive the text: the ledger keeps them, not the words."""

    MEETING_CLAIMED = "meeting_claimed"  # thanks for an interview: could be a template
    MEETING_ARRANGED = "meeting_arranged"  # this mail fixes a day and hour, or a link to a call
    MEETING_ACCEPTED = "meeting_accepted"  # "Tuesday at ten works for me": counts in the user's own mail
    MEETING_CANCELLED = "meeting_cancelled"  # a talk that was fixed is called off, by either side
    MEETING_HELD = "meeting_held"  # "thank you for your time yesterday", "it was good to talk this morning"
    FEEDBACK_GIVEN = "feedback_given"  # a specific point about the user, not "a strong field"
    FEEDBACK_REFUSED = "feedback_refused"
    FEEDBACK_ASKED = "feedback_asked"  # in the user's own mail
    SOMEONE_CHOSEN = "someone_chosen"
    CLOSE_CALL = "close_call"  # it was close; the other person was slightly stronger
    POSITION_CLOSED = "position_closed"
    ON_HOLD = "on_hold"
    OFFER_WITHDRAWN = "offer_withdrawn"
    LEGAL = "legal"
    USER_WITHDREW = "user_withdrew"
    PERSONAL = "personal"  # a person wrote this to this person
    AGENCY = "agency"  # the sender recruits for somebody else
    DO_NOT_REPLY = "do_not_reply"
    INVITES_REAPPLY = "invites_reapply"
    OTHER_ROLE = "other_role"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Facts:
    """What one mail says; None where it does not say it. A wrong company is worse than none.

    `meeting_on` is the day (ISO 8601) on which the mail says that they are to meet.
    """

    company: Fact | None = None
    role: Fact | None = None
    contact_name: Fact | None = None
    contact_email: Fact | None = None
    stage: Fact | None = None
    cause: Fact | None = None
    meeting_on: Fact | None = None
    signals: tuple[Fact, ...] = ()

    def of_ordinary_mail(self) -> Facts:
        """What is left of the facts of a mail that the model judges as no job mail: its signals."""
        return Facts(meeting_on=self.meeting_on, signals=self.signals)

    def says(self, signal: Signal) -> bool:
        return any(fact.value == signal for fact in self.signals)
