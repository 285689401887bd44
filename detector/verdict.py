"""What the model says of a mail. In: nothing. Out: Label, Outcome, Clue, Verdict, Correction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Label(StrEnum):
    """What a mail does for its addressee, a job seeker."""

    REJECTION = "rejection"
    INTERVIEW = "interview"
    ASSESSMENT = "assessment"
    OFFER = "offer"
    ACKNOWLEDGEMENT = "acknowledgement"
    FEEDBACK = "feedback"
    OUTREACH = "outreach"
    ALERT = "alert"
    OTHER = "other"


class Outcome(StrEnum):
    """What follows from the score: UNSURE never drafts and never marks, it waits as a question."""

    REJECTION = "rejection"
    UNSURE = "unsure"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Scores 0..1 of the rejection class: at or above `reject_at` REJECTION, at or above `unsure_at` UNSURE."""

    reject_at: float = 0.80
    unsure_at: float = 0.35

    def outcome(self, score: float) -> Outcome:
        if score >= self.reject_at:
            return Outcome.REJECTION
        return Outcome.UNSURE if score >= self.unsure_at else Outcome.OTHER


@dataclass(frozen=True, slots=True)
class Clue:
    """A span of `Message.text` that spoke for (weight > 0) or against (weight < 0) the verdict, in logits."""

    text: str
    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """`score` is the probability of REJECTION; `scores` holds all nine labels and sums to 1.

    `label` is the most probable label, except that it is REJECTION exactly when `outcome` is.
    """

    label: Label
    score: float
    scores: Mapping[Label, float]
    outcome: Outcome
    clues: tuple[Clue, ...]
    model_id: str


@dataclass(frozen=True, slots=True)
class Correction:
    """The user's word on a mail; it outranks every model."""

    identity: str
    label: Label
    at: datetime
