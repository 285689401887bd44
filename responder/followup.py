"""Letters that answer no rejection. In: an application, its mails and letters, a time. Out: the one letter whose hour it
is, or None.

Thanks after an interview, a question after long silence (twice at most), one nudge after a request for feedback, thanks
for feedback that came, thanks for an offer. A table like the policy: the first row that applies decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from detector.entry import Direction, Entry
from detector.verdict import Label
from responder.application import Application, EventKind
from responder.choices import Habits
from responder.draft import ANSWERS, ASKS, BEFORE_NEWS, QUESTIONS, Draft, Kind, State
from responder.people import Recipient, recipients
from responder.standing import Standing, is_word

_FOLLOW_UPS = frozenset({Kind.FOLLOW_UP, Kind.FOLLOW_UP_AGAIN})
_WAITS_FOR_NEWS = frozenset({"applied", "acknowledged", "interview", "assessment", "reopened"})
_DECIDED = frozenset({"rejected", "offer", "accepted", "declined", "withdrawn"})
# A letter whose hour has long passed is not written any more: the first scan of an old mailbox would write hundreds.
_THANKS_WITHIN = timedelta(days=5)
_STILL_OF_USE = timedelta(days=30)
_THANKS = frozenset({Kind.THANK_FOR_FEEDBACK})


@dataclass(frozen=True, slots=True)
class Occasion:
    """One row. `id` and `sentence` tell the user why this letter was written."""

    id: str
    kind: Kind
    applies: Callable[[Standing, Habits], bool]
    sentence: str


def _after_interview(s: Standing, h: Habits) -> bool:
    talk = s.talk
    return bool(
        h.thanks_after_interview and talk and s.now - talk <= _THANKS_WITHIN and s.application.status == "interview"
        and not s.written(frozenset({Kind.AFTER_INTERVIEW})) and not s.wrote_since(talk)
    )  # fmt: skip


def _silent(s: Standing, after: timedelta) -> bool:
    return s.application.status in _WAITS_FOR_NEWS and after <= s.quiet_for <= after + _STILL_OF_USE


def _nudge(s: Standing, h: Habits) -> bool:
    asked = s.asked_on
    return bool(
        h.nudge and asked and h.again <= s.now - asked <= h.again + _STILL_OF_USE
        and not s.heard_since(asked) and not s.written(frozenset({Kind.NUDGE}))
    )  # fmt: skip


def _thanks_for_feedback(s: Standing, _: Habits) -> bool:
    came = s.feedback
    return bool(
        came and came.sent_at and s.now - came.sent_at <= _STILL_OF_USE
        and not came.answered and not s.wrote_since(came.sent_at)
        and not any(letter.entry_id == came.id for letter in s.letters)
        and not s.written(_THANKS)  # once: more would be a correspondence that nobody asked for
    )  # fmt: skip


OCCASIONS: tuple[Occasion, ...] = (
    Occasion(
        "feedback_received", Kind.THANK_FOR_FEEDBACK, _thanks_for_feedback,
        "They answered your request for feedback: thank them, without a question and without an argument.",
    ),
    Occasion(
        "offer_accepted", Kind.OFFER_THANKS,
        lambda s, h: h.offer_thanks and s.application.status == "accepted" and s.quiet_for <= _STILL_OF_USE
        and not s.written(frozenset({Kind.OFFER_THANKS})),
        "You accepted their offer: a word of thanks.",
    ),
    Occasion(
        "talk_held", Kind.AFTER_INTERVIEW, _after_interview,
        "You met, and nothing is decided: thank them, and ask how you came across.",
    ),
    Occasion(
        "feedback_unanswered", Kind.NUDGE, _nudge,
        "Your request for feedback had no answer: one friendly reminder, and no second one.",
    ),
    Occasion(
        "silence", Kind.FOLLOW_UP, lambda s, h: h.most > 0 and _silent(s, h.after) and not s.written(_FOLLOW_UPS),
        "Nothing was heard for a while: ask where the application stands.",
    ),
    Occasion(
        "silence_again", Kind.FOLLOW_UP_AGAIN,
        lambda s, h: h.most > 1 and _silent(s, h.again) and len(s.gone(_FOLLOW_UPS)) == 1
        and not s.written(frozenset({Kind.FOLLOW_UP_AGAIN})),
        "Still nothing: one last question, from a new angle.",
    ),
)  # fmt: skip


OCCASION_IDS = frozenset(row.id for row in OCCASIONS) | {"you_asked"}  # "you_asked": see bookkeeping


def occasion_of(standing: Standing, habits: Habits) -> Occasion | None:
    """The letter whose hour it is. One at a time: while one about this application is open, there is no other."""
    if any(letter.state not in (State.SENT, State.DISCARDED) for letter in standing.letters):
        return None
    return next((row for row in OCCASIONS if row.applies(standing, habits)), None)


def overtaken(standing: Standing) -> list[Draft]:
    """Waiting letters whose occasion is over."""
    return [one for one in standing.letters if one.state is State.WAITING and is_overtaken(one, standing)]


def is_overtaken(letter: Draft, standing: Standing) -> bool:
    """Whether a question about a silence has its answer, or all was decided before a letter that waits for news went.

    A mail that was read late may bear a date before that of the letter: hence the status.
    """
    if letter.kind in QUESTIONS and standing.heard_since(letter.created_at):
        return True
    return letter.kind in BEFORE_NEWS - {Kind.NUDGE} and standing.application.status in _DECIDED


def silence_of(standing: Standing, habits: Habits) -> str | None:
    """ "silent" where an answer is overdue, "cold" where the questions about it were not answered either, else None."""
    if standing.application.status not in _WAITS_FOR_NEWS or standing.quiet_for < habits.after:
        return None
    return "cold" if len(standing.gone(_FOLLOW_UPS)) >= max(1, habits.most) else "silent"


def feedback_closed(standing: Standing, habits: Habits) -> bool:
    """Whether a request for feedback came to nothing: refused; or asked, waited, nudged perhaps, waited again."""
    if standing.refusal is not None and standing.feedback is None:
        return True
    until = closes_on(standing, habits)
    return until is not None and standing.now >= until


def closes_on(standing: Standing, habits: Habits) -> datetime | None:
    """When a request that stays without a word is closed; None where they wrote since, or nothing was asked."""
    letters = standing.gone(ASKS | {Kind.NUDGE})
    last = max((letter.sent_at for letter in letters if letter.sent_at), default=None)
    waits = (
        habits.again
        if any(letter.kind is Kind.NUDGE for letter in letters) or not habits.nudge
        else 2 * habits.again
    )
    return last + waits if last is not None and not standing.heard_since(last) else None


def addressee(kind: Kind, standing: Standing, me: frozenset[str]) -> tuple[Entry | None, Recipient | None]:
    """The mail a letter goes on from, and whom it goes to; None where no mail, or nobody who can be answered, is known."""
    incoming = [mail for mail in standing.mails if mail.direction is Direction.INCOMING and not mail.bounce]
    came = [mail for mail in incoming if is_word(mail)]
    if kind is Kind.THANK_FOR_FEEDBACK and standing.feedback:
        came = [standing.feedback]
    elif kind in ANSWERS:  # the rejection itself, where it came by mail
        came = [mail for mail in came if mail.label is Label.REJECTION] or came
    for mail in reversed(came):
        before = [one for one in standing.mails if one is not mail]
        found = recipients(mail, before, before, standing.application, me)
        if found:
            return mail, found[0]
    people = [contact for contact in standing.application.contacts if contact.email.lower() not in me]
    return None, Recipient(people[-1].email, people[-1].name, "contact") if people else None


def applied_on(application: Application, mails: Sequence[Entry]) -> datetime | None:
    """The day of the application: as the tracker has it, else that of the receipt."""
    if application.applied_on:
        return application.applied_on
    receipts = [event.on for event in application.events if event.kind is EventKind.ACKNOWLEDGED]
    own = [mail.sent_at for mail in mails if mail.direction is Direction.OUTGOING and mail.sent_at]
    return min([*receipts, *own[:1]], default=None)
