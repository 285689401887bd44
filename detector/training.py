"""Examples -> a model and an honest report on it. In: labelled mails, lines of the bank, a seed. Out: a Model; the gate.

Precision and recall are those of author groups left out, and so are the thresholds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detector.composing import Line
from detector.evaluation import Report, evaluate
from detector.example import Example
from detector.features import read_message
from detector.fitting import Places, fit_all, fit_reader, prepare, shares_of
from detector.model import BEHIND, EVERY_LANGUAGE, Calibration, Floats, Model, margins, nine_scores
from detector.pipeline import Pipeline
from detector.reader import ROLES, SentenceReader
from detector.terms import Columns, Floats32, Vocabulary, vocabulary_of
from detector.verdict import Label, Thresholds

FOLDS = 5
PRECISION_WANTED = 0.98
_ORDINARY_MAIL_COUNTS = 2.0  # typical ordinary mail, where the threshold is set
_OWN_CALIBRATION_FROM = 500  # rejections of a language in the corpus


@dataclass(frozen=True, slots=True)
class Training:
    """What came of a training: the model that serves, its report, and the same model as scikit-learn fitted it."""

    model: Model
    report: Report
    pipeline: Pipeline


def train(
    examples: Sequence[Example],
    lines: Sequence[Line] = (),
    *,
    seed: int = 0,
    jobs: int = 1,
    model_id: str = "candidate",
) -> Training:
    """The model of all examples, and the report of the groups left out in turn.

    The same examples, lines and seed give the same weights, whatever the number of processes (`jobs`).
    """
    reader = fit_reader(lines)
    lesson = prepare(examples, [read_message(example.message) for example in examples], reader)
    fitted, logits = fit_all(lesson, deal_folds(examples, seed), jobs)
    margin = margins(logits, lesson.label_of)
    pipeline = Pipeline(fitted, reader, lesson.label_of, _calibrations(margin, examples))
    model = assemble(pipeline, model_id)
    by_mail = [model.calibration(example.message.language) for example in examples]
    scores = np.array([one.score(value) for one, value in zip(by_mail, margin, strict=True)])
    report = evaluate(
        truth=[example.label for example in examples],
        scores=nine_scores(logits, lesson.label_of, scores),
        thresholds=Thresholds(),
        languages=[example.language or "?" for example in examples],
        groups=[example.group for example in examples],
        sources=[example.source for example in examples],
        kinds=[example.kind for example in examples],
    )
    return Training(model, report, pipeline)


def assemble(pipeline: Pipeline, model_id: str) -> Model:
    """One vocabulary for model and reader. A term that only one of them knows has an idf of 0 for the other."""
    choice, reader = pipeline.fitted.choice, pipeline.reader.reader
    vocabulary = _united(choice.vocabulary, pipeline.reader.vocabulary)
    known, read = _places(choice.vocabulary, vocabulary), _places(pipeline.reader.vocabulary, vocabulary)
    learned, intercept = pipeline.fitted.weights(len(pipeline.label_of), len(known) + BEHIND)
    weights = np.zeros((vocabulary.width + BEHIND, len(pipeline.label_of)), np.float32)
    weights[known] = learned[: len(known)]
    weights[vocabulary.width :] = learned[len(known) :]
    heard = np.zeros((vocabulary.width, len(ROLES)), np.float32)
    heard[read] = reader.weights
    return Model(
        model_id=model_id,
        vocabulary=vocabulary,
        idf=_at(known, choice.idf, vocabulary.width),
        weights=weights,
        intercept=intercept,
        label_of=pipeline.label_of,
        reader=SentenceReader(_at(read, reader.idf, vocabulary.width), heard, reader.intercept),
        calibrations=pipeline.calibrations,
    )


def _united(one: Vocabulary, two: Vocabulary) -> Vocabulary:
    return vocabulary_of(
        list(dict.fromkeys([*one.words, *two.words])),
        list(dict.fromkeys([*one.characters, *two.characters])),
        list(dict.fromkeys([*one.concepts, *two.concepts])),
    )


def _places(part: Vocabulary, whole: Vocabulary) -> Columns:
    """The column in `whole` of each column of `part`."""
    return np.array(
        [
            *(whole.words[term] for term in part.words),
            *(whole.characters[term] for term in part.characters),
            *(whole.concepts[term] for term in part.concepts),
        ],
        np.int64,
    )


def _at(places: Columns, values: Floats32, width: int) -> Floats32:
    spread = np.zeros(width, np.float32)
    spread[places] = values
    return spread


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


def deal_folds(examples: Sequence[Example], seed: int) -> Places:
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
    shares = shares_of(examples) * np.array([_crowd(example) for example in examples])
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


def _crowd(example: Example) -> float:
    """How much more of such mail an inbox holds than the corpus does: ordinary mail is nearly all of it."""
    return _ORDINARY_MAIL_COUNTS if example.label is Label.OTHER and example.kind == "typical" else 1.0


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
