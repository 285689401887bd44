"""The digest as one message on the desktop. In: a digest, what waits, when it was told last. Out: counts, and a sentence.

Core. Rejections are among the answers that came: told together, at an hour that the user chose, and never one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from responder.digest import Digest
from responder.notices import Waiting, joined
from responder.timewords import Rhythm

_FAR_BACK = timedelta(days=31)
_LATE = 1.5  # so much longer than it should be, a span is called neither week nor day
_LETTERS = ("reply", "letter")


@dataclass(frozen=True, slots=True)
class Counts:
    """What there is to tell. `answers` came since the last time, `drafts` and `questions` wait; `feedback` is to be read."""

    open: int = 0
    answers: int = 0
    feedback: int = 0
    drafts: int = 0
    questions: int = 0

    def __bool__(self) -> bool:
        """Whether there is anything to tell; that applications are open is no news."""
        return any((self.answers, self.feedback, self.drafts, self.questions))

    def as_json(self) -> dict[str, int]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class ToldDigest:
    """The last one. `what`: shown; silent, where nothing was new; or begun, before the first, when the hour was chosen."""

    at: datetime
    what: str


def usual_span(rhythm: Rhythm | None) -> timedelta:
    """From one digest to the next."""
    return timedelta(days=1 if rhythm and rhythm.day is None else 7)


def since_when(told: ToldDigest | None, rhythm: Rhythm | None, now: datetime) -> datetime:
    """Since when to count what came: since the last one, if that is not too long ago; at first one span."""
    if told is None or told.what == "begun" or not timedelta() <= now - told.at <= _FAR_BACK:
        return now - usual_span(rhythm)
    return told.at


def counts_of(digest: Digest) -> Counts:
    steps = {step.what: step.count for step in digest.steps}
    return Counts(
        sum(map(len, digest.open.values())),
        digest.answers_came,
        steps.get("feedback", 0),
        steps.get("letters", 0),
        steps.get("questions", 0) + steps.get("doubtful", 0),
    )


def in_words(
    digest: Digest, waiting: Sequence[Waiting], rhythm: Rhythm | None, *, names: bool = False
) -> str:
    """ "Your week: 12 applications open, 3 answers came, 1 draft waits for you. More: rejoinder digest" """
    counts = counts_of(digest)
    companies = joined(one.company for one in waiting if one.kind in _LETTERS) if names else ""
    to = f" to {companies}" if companies else ""
    parts = (
        _n(counts.open, "application open", "applications open"),
        _n(counts.answers, "answer came", "answers came"),
        _n(counts.feedback, "answer with feedback to read", "answers with feedback to read"),
        _n(counts.drafts, f"draft{to} waits for you", f"drafts{to} wait for you"),
        _n(counts.questions, "question waits for you", "questions wait for you"),
    )
    told = ", ".join(filter(None, parts)) or "nothing new"
    return f"{_opening(digest, usual_span(rhythm))}: {told}. More: rejoinder digest"


def _opening(digest: Digest, usual: timedelta) -> str:
    if digest.until - digest.since > _LATE * usual:
        return "Since the last digest"
    return "Your day" if usual == timedelta(days=1) else "Your week"


def _n(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""
