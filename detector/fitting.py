"""Readings -> linear models, by scikit-learn. In: mails and lines of the bank as read. Out: weights, held-out logits.

Whole author groups are left out in validation: a model that learns how one writer sounds must not be praised for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from detector.composing import Line, filled
from detector.counting import Choice, Counts, choose_terms, count_terms, facts_matrix, matrix_of
from detector.example import Example
from detector.features import Reading, read_text
from detector.model import BEHIND, LABELS, Floats
from detector.reader import ROLES, SentenceReader, role_of
from detector.terms import Floats32, Vocabulary, occurrences_of, vocabulary_of
from detector.verdict import Label

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

MOST_TERMS = (45_000, 22_000, 8_000)  # words, characters, concepts: keeps the file under 3 MB
MOST_READER_TERMS = (12_000, 12_000, 3_000)
STRENGTH = 50.0  # C of the logistic regression: chosen by leaving groups out, see docs/model.md
_READER_STRENGTH = 8.0
HARD_SHARE = 0.5  # of a hard mail, against a typical one: an inbox holds fewer of them than the corpus
_SPLIT = (Label.REJECTION, Label.OTHER)  # labels whose typical and hard mails are sub-classes
NEVER_SEEN = -30.0  # the intercept of a sub-class that a fold has never seen

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Fitted:
    """A classifier of scikit-learn with the terms it reads; its weights are rounded (see `rounded`)."""

    choice: Choice
    classifier: LogisticRegression

    def weights(self, classes: int, width: int) -> tuple[Floats32, Floats32]:
        """Weights (a row a column of the matrix, `width` in all, a column a class) and intercepts.

        A class that was not there to learn has an intercept that rules it out.
        """
        weights = np.zeros((width, classes), np.float32)
        intercept = np.full(classes, NEVER_SEEN, np.float32)
        weights[:, self.classifier.classes_] = self.classifier.coef_.T
        intercept[self.classifier.classes_] = self.classifier.intercept_
        return weights, intercept


@dataclass(frozen=True, slots=True)
class FittedReader:
    """The reader of sentences as scikit-learn fitted it; None where there were no lines to learn from."""

    fitted: Fitted | None

    @property
    def vocabulary(self) -> Vocabulary:
        return self.fitted.choice.vocabulary if self.fitted else vocabulary_of((), (), ())

    @property
    def reader(self) -> SentenceReader:
        """The same reader as plain arrays."""
        if self.fitted is None:
            nothing = np.zeros((0, len(ROLES)), np.float32)
            return SentenceReader(np.zeros(0, np.float32), nothing, np.zeros(len(ROLES), np.float32))
        return SentenceReader(
            self.fitted.choice.idf, *self.fitted.weights(len(ROLES), self.fitted.choice.vocabulary.width)
        )


@dataclass(frozen=True, slots=True)
class Lesson:
    """All that folds share: the examples with their terms counted once. `behind` holds roles and header facts."""

    examples: Sequence[Example]
    counts: Counts
    behind: csr_matrix
    classes: Sequence[str]

    @property
    def label_of(self) -> Places:
        """The place in LABELS of each class."""
        return np.array([LABELS.index(Label(name.partition("/")[0])) for name in self.classes])


def prepare(examples: Sequence[Example], readings: Sequence[Reading], trained: FittedReader) -> Lesson:
    """Count the terms of all mails and let the reader read them."""
    vocabulary, reader = trained.vocabulary, trained.reader
    roles = np.array([reader.read(occurrences_of(reading, vocabulary)).values for reading in readings])
    classes = sorted({subclass_of(example) for example in examples})
    return Lesson(examples, count_terms(readings), facts_matrix(readings, roles), classes)


def fit_reader(lines: Sequence[Line]) -> FittedReader:
    """The reader of sentences, from the lines of the bank; one that finds nothing where there are no lines."""
    if not lines:
        return FittedReader(None)
    random = Random(0)  # noqa: S311 - no secret: what stands in the slots
    counts = count_terms([read_text(filled(line.text, random), line.language) for line in lines])
    groups = [f"{line.bank} {line.role} {number % 7}" for number, line in enumerate(lines)]
    choice = choose_terms(counts, np.arange(len(lines)), groups, MOST_READER_TERMS)
    target = np.array([role_of(line.role) for line in lines])
    weights = 1.0 / np.sqrt(np.bincount(target)[target])
    matrix = lines_matrix(counts, choice)
    return FittedReader(
        Fitted(choice, _learned(matrix, target, weights / weights.mean(), _READER_STRENGTH, 1e-3))
    )


def lines_matrix(counts: Counts, choice: Choice) -> csr_matrix:
    """A row of length one for each line: all its terms in one block (see detector.reader.sentence_terms)."""
    from sklearn.preprocessing import normalize

    table = counts.table[:, choice.columns].tocsr()
    table.data = (np.float32(1.0) + np.log(table.data)) * choice.idf[table.indices]
    return normalize(table, copy=False)


def fit(lesson: Lesson, rows: Places) -> Fitted:
    """A model of the mails `rows`."""
    examples = [lesson.examples[row] for row in rows.tolist()]
    choice = choose_terms(lesson.counts, rows, [example.group for example in lesson.examples], MOST_TERMS)
    target = np.array([lesson.classes.index(subclass_of(example)) for example in examples])
    matrix = matrix_of(lesson.counts, rows, choice, lesson.behind)
    return Fitted(choice, _learned(matrix, target, sample_weights(examples), STRENGTH, 1e-4))


def fit_all(lesson: Lesson, folds: Places, jobs: int) -> tuple[Fitted, Floats]:
    """The model of all mails; and the logits of every mail by a model that has seen no mail of its group: a row a mail,
    a column a sub-class. The fits share out `jobs` processes; their number changes no figure."""
    from sklearn.utils.parallel import Parallel, delayed

    every = np.arange(len(folds))
    outside = [every[folds == fold] for fold in sorted(set(folds.tolist()))]
    work = [delayed(fit)(lesson, every), *(delayed(_held_out)(lesson, rows) for rows in outside)]
    whole, *held_out = Parallel(n_jobs=jobs)(work)
    logits = np.zeros((len(folds), len(lesson.classes)))
    for rows, found in zip(outside, held_out, strict=True):
        logits[rows] = found
    return whole, logits


def _held_out(lesson: Lesson, outside: Places) -> Floats:
    part = fit(lesson, np.setdiff1d(np.arange(len(lesson.examples)), outside))
    weights, intercept = part.weights(len(lesson.classes), part.choice.vocabulary.width + BEHIND)
    logits: Floats = (
        matrix_of(lesson.counts, outside, part.choice, lesson.behind) @ weights + intercept
    ).astype(np.float64)
    return logits


def _learned(
    matrix: csr_matrix, target: Places, weights: Floats, strength: float, tolerance: float
) -> LogisticRegression:
    from sklearn.linear_model import LogisticRegression

    classifier = LogisticRegression(C=strength, max_iter=1000, tol=tolerance)
    classifier.fit(matrix, target, sample_weight=weights)
    classifier.coef_ = rounded(classifier.coef_)
    classifier.intercept_ = classifier.intercept_.astype(np.float32)
    return classifier


def rounded(weights: Floats32) -> Floats32:
    """Halves of a float with six binary digits: a third of the file, and the model that serves is the one measured."""
    halves = weights.astype(np.float16)
    bits = halves.view(np.uint16)
    kept = ((bits + np.uint16(8)) & np.uint16(0xFFF0)).view(np.float16)
    return kept.astype(np.float32)


def subclass_of(example: Example) -> str:
    """The class a mail is learned as: its label, for some with its kind."""
    kind = "hard" if example.kind == "hard" else "typical"
    return f"{example.label}/{kind}" if example.label in _SPLIT else str(example.label)


def sample_weights(examples: Sequence[Example]) -> Floats:
    """Every label weighs the same, whatever its number of mails; hard mails weigh less, the user's own weigh more."""
    own = np.array([example.weight for example in examples])
    labels = np.array([LABELS.index(example.label) for example in examples])
    weights = own / np.bincount(labels, weights=own)[labels]
    normal: Floats = weights * (len(examples) / weights.sum()) * shares_of(examples)
    return normal


def shares_of(examples: Sequence[Example]) -> Floats:
    """What a mail counts for, by its kind."""
    return np.array([HARD_SHARE if example.kind == "hard" else 1.0 for example in examples])
