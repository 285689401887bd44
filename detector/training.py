"""Examples -> a model and an honest report on it. In: labelled mails, a seed. Out: a Model; the gate for promotion.

Whole author groups are left out in validation: a model that learns how one writer sounds must not be praised for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detector.counting import Choice, Counts, choose_terms, count_terms, matrix_of
from detector.evaluation import Report, evaluate
from detector.example import Example
from detector.features import read_message
from detector.model import EVERY_LANGUAGE, LABELS, Calibration, Floats, Model, margins, nine_scores
from detector.verdict import Label, Thresholds

FOLDS = 5
PRECISION_WANTED = 0.98
MOST_TERMS = (50_000, 25_000)  # words, characters: keeps the file under 3 MB
_STRENGTH = 15.0  # C of the logistic regression: chosen by leaving groups out, see docs/model.md
_HARD_SHARE = 0.7  # of a hard mail, against a typical one: an inbox holds fewer of them than the corpus
_SPLIT = (Label.REJECTION, Label.OTHER)  # labels whose typical and hard mails are sub-classes
_OWN_CALIBRATION_FROM = 200  # rejections of a language in the corpus

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Fitted:
    """A linear model before calibration; see Model."""

    choice: Choice
    weights: NDArray[np.float32]
    intercept: NDArray[np.float32]


def train(examples: Sequence[Example], *, seed: int = 0, model_id: str = "candidate") -> tuple[Model, Report]:
    """The model of all examples, and the report of the groups left out in turn.

    The same examples and seed give the same weights. Takes some 20 s of one core for 3,000 mails.
    """
    counts = count_terms([read_message(example.message) for example in examples])
    classes = sorted({_subclass(example) for example in examples})
    label_of = np.array([LABELS.index(Label(name.partition("/")[0])) for name in classes])
    logits = _left_out(counts, examples, classes, _folds(examples, seed))
    margin = margins(logits, label_of)
    calibrations = _calibrations(margin, examples)
    whole = _fit(counts, np.arange(len(examples)), examples, classes)
    model = Model(model_id, whole.choice.vocabulary, whole.weights, whole.intercept, label_of, calibrations)
    by_mail = [model.calibration(example.message.language) for example in examples]
    scores = np.array([one.score(value) for one, value in zip(by_mail, margin, strict=True)])
    report = evaluate(
        truth=[example.label for example in examples],
        scores=nine_scores(logits, label_of, scores),
        thresholds=Thresholds(),
        languages=[example.language or "?" for example in examples],
        groups=[example.group for example in examples],
        sources=[example.source for example in examples],
        kinds=[example.kind for example in examples],
    )
    return model, report


def passes_gate(candidate: Report, current: Report | None) -> list[str]:
    """Reasons against putting a candidate to use; none means that it may serve.

    Both reports are of groups left out. The margins leave room for the noise of a few hundred rejections.
    """
    reasons = []
    if candidate.precision < 0.95:
        reasons.append(f"Its precision on groups left out is {candidate.precision:.3f}, below 0.95.")
    if current is None:
        return reasons
    compared = [
        ("average precision", candidate.average_precision, current.average_precision, 0.01),
        ("recall", candidate.recall, current.recall, 0.05),
        ("macro F1 over the nine labels", candidate.macro_f1, current.macro_f1, 0.03),
    ]
    for name, new, old, room in compared:
        if new < old - room:
            reasons.append(f"Its {name} is {new:.3f}; that of the model in use is {old:.3f}.")
    if candidate.false_alarms_per_1000 > current.false_alarms_per_1000 + 1.0:
        reasons.append(
            f"It calls {candidate.false_alarms_per_1000:.1f} of 1,000 ordinary mails a rejection; the model in use"
            f" {current.false_alarms_per_1000:.1f}."
        )
    return reasons


def _left_out(counts: Counts, examples: Sequence[Example], classes: Sequence[str], folds: Places) -> Floats:
    """Logits of every mail by a model that has seen no mail of its group; a row a mail, a column a sub-class."""
    logits = np.zeros((len(examples), len(classes)))
    for fold in sorted(set(folds.tolist())):
        outside = np.flatnonzero(folds == fold)
        part = _fit(counts, np.flatnonzero(folds != fold), examples, classes)
        logits[outside] = matrix_of(counts, outside, part.choice) @ part.weights + part.intercept
    return logits


def _fit(counts: Counts, rows: Places, examples: Sequence[Example], classes: Sequence[str]) -> Fitted:
    from sklearn.linear_model import LogisticRegression

    inside = [examples[row] for row in rows.tolist()]
    choice = choose_terms(counts, rows, [example.group for example in examples], MOST_TERMS)
    target = np.array([classes.index(_subclass(example)) for example in inside])
    fitted = LogisticRegression(C=_STRENGTH, max_iter=300, tol=1e-3)
    fitted.fit(matrix_of(counts, rows, choice), target, sample_weight=_sample_weights(inside))
    weights = np.zeros((choice.vocabulary.width, len(classes)))
    intercept = np.full(len(classes), -30.0)  # of a sub-class that this fold has never seen
    weights[:, fitted.classes_] = fitted.coef_.T
    intercept[fitted.classes_] = fitted.intercept_
    # Stored as halves of a float: half of the file, and the model that serves is the one that was measured.
    return Fitted(choice, weights.astype(np.float16).astype(np.float32), intercept.astype(np.float32))


def _subclass(example: Example) -> str:
    kind = "hard" if example.kind == "hard" else "typical"
    return f"{example.label}/{kind}" if example.label in _SPLIT else str(example.label)


def _sample_weights(examples: Sequence[Example]) -> Floats:
    """Every label weighs the same, whatever its number of mails; hard mails weigh less, the user's own weigh more."""
    own = np.array([example.weight for example in examples])
    labels = np.array([LABELS.index(example.label) for example in examples])
    weights = own / np.bincount(labels, weights=own)[labels]
    normal: Floats = weights * (len(examples) / weights.sum()) * _shares(examples)
    return normal


def _shares(examples: Sequence[Example]) -> Floats:
    return np.array([_HARD_SHARE if example.kind == "hard" else 1.0 for example in examples])


def _folds(examples: Sequence[Example], seed: int) -> Places:
    """A fold for each example. A group is never torn; the groups of a language are dealt out in a seeded order."""
    language_of = {example.group: example.language or "?" for example in examples}
    names = sorted(language_of)
    shuffled = [names[place] for place in np.random.default_rng(seed).permutation(len(names))]
    dealt = sorted(shuffled, key=lambda name: language_of[name])
    fold_of = {name: number % min(FOLDS, len(names)) for number, name in enumerate(dealt)}
    return np.array([fold_of[example.group] for example in examples])


def _calibrations(margin: Floats, examples: Sequence[Example]) -> dict[str, Calibration]:
    """One for each language with enough held-out mail, and one, learned from the rest, for every other language."""
    truth = np.array([example.label is Label.REJECTION for example in examples])
    shares = _shares(examples)
    languages = np.array([example.language or "?" for example in examples])
    rejections = Counter(languages[truth].tolist())
    found = {}
    rest = np.ones(len(examples), dtype=bool)
    for language in sorted(name for name, number in rejections.items() if number >= _OWN_CALIBRATION_FROM):
        here = languages == language
        found[language] = _calibrate(margin[here], truth[here], shares[here])
        rest &= ~here
    usable = rest if 0 < truth[rest].sum() < rest.sum() else ~np.zeros_like(rest)
    found[EVERY_LANGUAGE] = _calibrate(margin[usable], truth[usable], shares[usable])
    return found


def _calibrate(margin: Floats, truth: NDArray[np.bool_], shares: Floats) -> Calibration:
    """Platt's slope by maximum likelihood on held-out groups, then moved so that the threshold for a rejection lies
    where held-out precision reaches PRECISION_WANTED. An inbox holds far fewer rejections than the corpus, so the
    threshold that likelihood alone suggests would be too bold."""
    from sklearn.linear_model import LogisticRegression

    balance = shares * np.where(truth, 0.5 / truth.mean(), 0.5 / (1 - truth.mean()))
    scale = float(LogisticRegression(C=1e6).fit(margin[:, None], truth, sample_weight=balance).coef_[0, 0])
    order = np.argsort(-margin, kind="stable")
    precision = np.cumsum((shares * truth)[order]) / np.cumsum(shares[order])
    good = np.flatnonzero(precision >= PRECISION_WANTED)
    cut = margin[order[good[-1]]] if len(good) else margin.max()
    wanted = np.log(Thresholds().reject_at / (1 - Thresholds().reject_at))
    return Calibration(scale, float(wanted - scale * cut))
