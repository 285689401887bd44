"""The text model at work. In: messages. Out: a Verdict for each, with the words that decided. No files, no server.

A linear model: multinomial logistic regression over sub-classes of the nine labels (a typical and a hard rejection
are learned apart and added up), which also listens to a linear reader of sentences (detector.reader). It serves from
plain arrays; scikit-learn is only needed to train them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detector.clues import Stretch, clues_of, sentence_shares, stretches_of, without, word_shares
from detector.features import Reading, read_message
from detector.message import Message
from detector.reader import ROLES, Roles, SentenceReader
from detector.terms import (
    FACTS,
    Features,
    Floats32,
    Occurrences,
    Vocabulary,
    fact_values,
    features_of,
    occurrences_of,
)
from detector.verdict import Clue, Label, Outcome, Thresholds, Verdict

LABELS = tuple(Label)
REJECTION = LABELS.index(Label.REJECTION)
EVERY_LANGUAGE = ""  # the key of the calibration for languages without their own
BEHIND = len(ROLES) + len(FACTS)  # columns of the weights behind those of the vocabulary
MOST_CLUES = 16
FEWEST_CLUES = 3
_FAMILIAR = 0.5  # the share of words known from training, below which a language counts as unknown
_FEWEST_WORDS = 3  # of text and subject together, to call a mail a rejection
_LEAST_ROLE = 0.01  # logits; what a role added less than this is not shared out
_DOUBT = 0.01  # how far below the threshold of a rejection such a mail stays

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
class _Heard:
    """All that the model took from one mail."""

    reading: Reading
    occurrences: Occurrences
    features: Features
    roles: Roles
    logits: Floats


@dataclass(frozen=True, slots=True)
class Model:
    """`weights` has a row for each column of the vocabulary, of ROLES and of FACTS, and a column for each sub-class;
    `label_of` maps a sub-class to its place in LABELS. `idf` is 0 for terms that only the reader knows.
    `calibrations` by language, with one for all the others."""

    model_id: str
    vocabulary: Vocabulary
    idf: Floats32
    weights: Floats32
    intercept: Floats32
    label_of: NDArray[np.int64]
    reader: SentenceReader
    calibrations: Mapping[str, Calibration]

    def judge(
        self, messages: Sequence[Message], thresholds: Thresholds, owner: Sequence[str] = ()
    ) -> list[Verdict]:
        """A verdict for each message, in order; `owner` are the user's names, which are masked."""
        return [self._judge(message, thresholds, owner) for message in messages]

    def logits(self, reading: Reading) -> Floats:
        """One value for each sub-class; nothing is calibrated."""
        return self._hear(reading).logits

    def _judge(self, message: Message, thresholds: Thresholds, owner: Sequence[str]) -> Verdict:
        heard = self._hear(read_message(message, owner))
        if not len(heard.features.columns):
            scores = {label: float(label is Label.OTHER) for label in LABELS}
            return Verdict(Label.OTHER, 0.0, scores, Outcome.OTHER, (), self.model_id)
        calibration = self.calibration(message.language)
        rejection = calibration.score(margins(heard.logits[None], self.label_of))
        if not self._is_familiar(heard.reading):
            rejection = np.minimum(rejection, max(0.0, thresholds.reject_at - _DOUBT))
        nine = nine_scores(heard.logits[None], self.label_of, rejection)
        scores = dict(zip(LABELS, nine[0].tolist(), strict=True))
        outcome = thresholds.outcome(scores[Label.REJECTION])
        label = _label(scores, outcome)
        clues: tuple[Clue, ...] = ()
        if label is not Label.OTHER or outcome is not Outcome.OTHER:
            clues = self._clues(message.text, heard, calibration, thresholds)
        return Verdict(label, scores[Label.REJECTION], scores, outcome, clues, self.model_id)

    def calibration(self, language: str | None) -> Calibration:
        return self.calibrations.get(language or EVERY_LANGUAGE) or self.calibrations[EVERY_LANGUAGE]

    def _hear(self, reading: Reading) -> _Heard:
        occurrences = occurrences_of(reading, self.vocabulary)
        features = features_of(occurrences, self.vocabulary, self.idf)
        roles = self.reader.read(occurrences)
        behind = np.concatenate([roles.values, fact_values(reading.facts)]).astype(np.float64)
        logits = features.values.astype(np.float64) @ self.weights[features.columns] + self.intercept
        logits += behind @ self.weights[self.vocabulary.width :]
        return _Heard(reading, occurrences, features, roles, logits)

    def _is_familiar(self, reading: Reading) -> bool:
        """Whether there is enough to read, in a language of the training mails, to call a mail a rejection."""
        words = [word for sentence in reading.sentences if not sentence.subject for word in sentence.words]
        known = sum(word in self.vocabulary.words for word in words)
        subject = sum(len(sentence.words) for sentence in reading.sentences if sentence.subject)
        return known >= _FAMILIAR * len(words) and len(words) + subject >= _FEWEST_WORDS

    def _clues(
        self, text: str, heard: _Heard, calibration: Calibration, thresholds: Thresholds
    ) -> tuple[Clue, ...]:
        """The strongest stretches of words. Of a rejection as many as it takes: without them it would be none."""
        stretches = stretches_of(heard.reading, self._shares(heard, calibration.scale))
        told = stretches[:FEWEST_CLUES]
        found = calibration.score(margins(heard.logits[None], self.label_of))[0] >= thresholds.reject_at
        for stretch in stretches[FEWEST_CLUES:MOST_CLUES] if found else ():
            if not self._rejects_without(heard.reading, told, calibration, thresholds):
                break
            told.append(stretch)
        return clues_of(text, heard.reading, told)

    def _rejects_without(
        self, reading: Reading, stretches: Sequence[Stretch], calibration: Calibration, thresholds: Thresholds
    ) -> bool:
        speaking = [stretch for stretch in stretches if stretch.weight > 0]
        margin = margins(self.logits(without(reading, speaking))[None], self.label_of)
        return bool(calibration.score(margin)[0] >= thresholds.reject_at)

    def _shares(self, heard: _Heard, scale: float) -> Floats:
        """What each word was worth for the strongest form of rejection, against the mean of all other labels.

        Exact: with the header facts and the intercept, the shares of all words add up to that difference in the logits
        of the score. The mean and not the runner-up: beside mail that quotes rejections, the very words of a rejection
        would seem to speak against it.
        """
        rejection = self.label_of == REJECTION
        strongest = int(np.argmax(np.where(rejection, heard.logits, -np.inf)))

        def worth(rows: Floats32) -> Floats:
            speaks: Floats = (rows[:, strongest] - rows[:, ~rejection].mean(axis=1)).astype(np.float64)
            return speaks * scale

        columns, occurrences, width = heard.features.columns, heard.occurrences, self.vocabulary.width
        values = worth(self.weights[columns]) * heard.features.values
        shares = word_shares(heard.reading, occurrences, columns, values)
        listened = worth(self.weights[width : width + len(ROLES)]) * heard.roles.values
        pulls = self.reader.weights[occurrences.columns].astype(np.float64)
        pulls -= pulls.mean(axis=1, keepdims=True)
        told = np.where(np.abs(listened) > _LEAST_ROLE, heard.roles.sentence, -1)
        return shares + sentence_shares(heard.reading, occurrences, told, pulls, listened)


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
