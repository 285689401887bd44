"""The text model at work. In: messages. Out: a Verdict for each, with the words that decided. No files, no server.

A linear model: multinomial logistic regression over sub-classes of the nine labels (a typical and a hard rejection
are learned apart and added up). It serves from plain arrays; scikit-learn is only needed to train them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detector.clues import clues_of
from detector.features import Reading, read_message
from detector.message import Message
from detector.terms import Features, Occurrences, Vocabulary, features_of, occurrences_of
from detector.verdict import Clue, Label, Outcome, Thresholds, Verdict

LABELS = tuple(Label)
REJECTION = LABELS.index(Label.REJECTION)
EVERY_LANGUAGE = ""  # the key of the calibration for languages without their own

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Calibration:
    """The margin of rejection, in logits, becomes a score: 1 / (1 + exp(-(scale * margin + shift)))."""

    scale: float
    shift: float

    def score(self, margin: Floats) -> Floats:
        score: Floats = 1.0 / (1.0 + np.exp(-np.clip(self.scale * margin + self.shift, -50, 50)))
        return score


@dataclass(frozen=True, slots=True)
class Model:
    """`weights` has a row for each column of the vocabulary and a column for each sub-class; `label_of` maps a
    sub-class to its place in LABELS. `calibrations` by language, with one for all the others."""

    model_id: str
    vocabulary: Vocabulary
    weights: NDArray[np.float32]
    intercept: NDArray[np.float32]
    label_of: NDArray[np.int64]
    calibrations: Mapping[str, Calibration]

    def judge(
        self, messages: Sequence[Message], thresholds: Thresholds, owner: Sequence[str] = ()
    ) -> list[Verdict]:
        """A verdict for each message, in order; `owner` are the user's names, which are masked."""
        return [self._judge(message, thresholds, owner) for message in messages]

    def _judge(self, message: Message, thresholds: Thresholds, owner: Sequence[str]) -> Verdict:
        reading = read_message(message, owner)
        occurrences = occurrences_of(reading, self.vocabulary)
        if not len(occurrences.columns):
            scores = {label: float(label is Label.OTHER) for label in LABELS}
            return Verdict(Label.OTHER, 0.0, scores, Outcome.OTHER, (), self.model_id)
        features = features_of(occurrences, reading.facts, self.vocabulary)
        logits = features.values.astype(np.float64) @ self.weights[features.columns] + self.intercept
        calibration = self.calibration(message.language)
        nine = nine_scores(
            logits[None], self.label_of, calibration.score(margins(logits[None], self.label_of))
        )
        scores = dict(zip(LABELS, nine[0].tolist(), strict=True))
        outcome = thresholds.outcome(scores[Label.REJECTION])
        label = _label(scores, outcome)
        clues: tuple[Clue, ...] = ()
        if label is not Label.OTHER or outcome is not Outcome.OTHER:
            clues = self._clues(message, reading, occurrences, features, logits, calibration.scale)
        return Verdict(label, scores[Label.REJECTION], scores, outcome, clues, self.model_id)

    def calibration(self, language: str | None) -> Calibration:
        return self.calibrations.get(language or EVERY_LANGUAGE) or self.calibrations[EVERY_LANGUAGE]

    def _clues(
        self,
        message: Message,
        reading: Reading,
        occurrences: Occurrences,
        features: Features,
        logits: Floats,
        scale: float,
    ) -> tuple[Clue, ...]:
        """What speaks for the strongest form of rejection, against the mean of all sub-classes of other labels.

        Exact: with the subject, the header facts and the intercept, the shares of all words add up to that difference
        in the logits of the score. The mean and not the runner-up: beside mail that quotes rejections, the very words
        of a rejection would seem to speak against it.
        """
        rejection = self.label_of == REJECTION
        strongest = int(np.argmax(np.where(rejection, logits, -np.inf)))
        rows = self.weights[features.columns]
        worth = (rows[:, strongest] - rows[:, ~rejection].mean(axis=1)) * features.values * scale
        return clues_of(message.text, reading, occurrences, features.columns, worth)


def margins(logits: Floats, label_of: NDArray[np.int64]) -> Floats:
    """Log-odds of rejection against everything else for rows of logits, before calibration."""
    rejection = label_of == REJECTION
    margin: Floats = np.logaddexp.reduce(logits[:, rejection], axis=1) - np.logaddexp.reduce(
        logits[:, ~rejection], axis=1
    )
    return margin


def nine_scores(logits: Floats, label_of: NDArray[np.int64], rejection: Floats) -> Floats:
    """A row of nine probabilities for each row of logits: rejection as given, the others share the rest as the model
    says."""
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares[:, label_of == REJECTION] = 0.0
    nine = np.zeros((len(logits), len(LABELS)))
    np.add.at(nine.T, label_of, shares.T)
    nine *= ((1.0 - rejection) / np.maximum(nine.sum(axis=1), 1e-300))[:, None]
    nine[:, REJECTION] = rejection
    return nine


def _label(scores: Mapping[Label, float], outcome: Outcome) -> Label:
    if outcome is Outcome.REJECTION:
        return Label.REJECTION
    return max((label for label in LABELS if label is not Label.REJECTION), key=lambda label: scores[label])
