"""What was tried for the model, on the same folds of author groups left out. Usage: python -m scripts.compare_models

Prints a row for each variant: average precision, recall at precision .98, the best F1 and macro F1 over nine labels, for
English and for the other languages; then calibrations, then the learning curve (share of the author groups learned from
against figures on groups left out). Takes some ten minutes on two cores. Figures are those of data/ alone.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.utils.parallel import Parallel, delayed

from detector.composing import compose
from detector.corpus import load_bank, load_corpus, mail_bytes
from detector.counting import choose_terms, matrix_of
from detector.example import Example
from detector.features import read_message
from detector.fitting import (
    HARD_SHARE,
    MOST_TERMS,
    STRENGTH,
    Lesson,
    Places,
    fit_reader,
    prepare,
    sample_weights,
    subclass_of,
)
from detector.message import MessageRef
from detector.metrics import (
    Judged,
    average_precision,
    calibration_error,
    curve_of,
    f1_of,
    macro_f1,
    recall_at,
    reliability,
)
from detector.model import LABELS, Floats, margins, nine_scores
from detector.parse import parse_message
from detector.reader import ROLES
from detector.training import deal_folds
from detector.verdict import Label
from detector.whereabouts import shipped

_STOCK = re.compile(
    r"unfortunately|regret|not (?:been )?(?:selected|successful)|unsuccessful|other (?:candidates|applicants)|"
    r"(?:not|n.t) (?:be )?(?:moving|move|proceed)|leider|malheureusement|lamentablemente|purtroppo|infelizmente|helaas|"
    r"niestety|maalesef",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Variant:
    """`blocks` scales words, characters, concepts, roles and header facts; `kinds` says what a mail weighs by its kind."""

    blocks: tuple[float, float, float, float, float] = (1, 1, 1, 1, 1)
    strength: float = STRENGTH
    hard: float = HARD_SHARE
    split: bool = True
    composed: float = 0.0


SHIPPED = Variant()
VARIANTS: Mapping[str, Variant] = {
    "words, nine classes": Variant((1, 0, 0, 0, 1), split=False),
    "+ characters": Variant((1, 1, 0, 0, 1), split=False),
    "+ sub-classes typical / hard": Variant((1, 1, 0, 0, 1)),
    "+ concepts": Variant((1, 1, 1, 0, 1)),
    "+ reader of sentences (shipped)": SHIPPED,
    "shipped, reader counts double": replace(SHIPPED, blocks=(1, 1, 1, 2, 1)),
    "shipped, without header facts": replace(SHIPPED, blocks=(1, 1, 1, 1, 0)),
    "shipped, concepts alone": replace(SHIPPED, blocks=(0, 0, 1, 0, 0)),
    "shipped, hard mail weighs .25": replace(SHIPPED, hard=0.25),
    "shipped, hard mail weighs 1": replace(SHIPPED, hard=1.0),
    "shipped, C = 15": replace(SHIPPED, strength=15.0),
    "shipped, C = 150": replace(SHIPPED, strength=150.0),
    "shipped, composed mails learned from": replace(SHIPPED, composed=0.2),
}


@dataclass(frozen=True, slots=True)
class Trial:
    """`real` mails come first in the lesson, composed ones behind them."""

    lesson: Lesson
    real: int
    folds: Places


def trial_of(with_composed: bool) -> Trial:
    data = shipped("data")
    lines, examples = load_bank(data), load_corpus(data)
    real = len(examples)
    if with_composed:
        examples += _composed()
    readings = [read_message(example.message) for example in examples]
    return Trial(prepare(examples, readings, fit_reader(lines)), real, deal_folds(examples[:real], 0))


def _composed() -> list[Example]:
    found = []
    for number, mail in enumerate(compose(load_bank(shipped("data")), seed=0)):
        raw = mail_bytes({"from": "x@x.example", "subject": "", "body": mail.body})
        message = parse_message(raw, MessageRef("bank", "bank", 0, number + 1))
        group = f"bank {mail.language} {number % 9}"
        found.append(Example(message, mail.label, mail.language, group, "hard", "bank", f"bank#{number}"))
    return found


def classes_of(trial: Trial, variant: Variant) -> list[str]:
    return [
        subclass_of(example) if variant.split else str(example.label) for example in trial.lesson.examples
    ]


def held_out(trial: Trial, variant: Variant, outside: Places, learn_from: Places) -> Floats:
    """Logits of the mails `outside`, in the order of the sorted classes."""
    from sklearn.linear_model import LogisticRegression

    lesson, named = trial.lesson, classes_of(trial, variant)
    classes = sorted(set(named))
    extra = np.arange(trial.real, len(named)) if variant.composed else np.array([], int)
    rows = np.concatenate([learn_from, extra])
    choice = choose_terms(lesson.counts, rows, [example.group for example in lesson.examples], MOST_TERMS)
    scale = _scale(choice.vocabulary.blocks, lesson.behind.shape[1], variant)
    inside, asked = (
        (matrix_of(lesson.counts, part, choice, lesson.behind) @ scale).tocsr() for part in (rows, outside)
    )
    weights = sample_weights([lesson.examples[row] for row in rows])
    weights *= np.array([_weight(lesson.examples[row], variant) for row in rows])
    weights[len(learn_from) :] *= (
        variant.composed * weights[: len(learn_from)].sum() / max(weights[len(learn_from) :].sum(), 1e-9)
    )
    fitted = LogisticRegression(C=variant.strength, max_iter=1000, tol=1e-4)
    fitted.fit(inside, [classes.index(named[row]) for row in rows], sample_weight=weights)
    logits = np.full((len(outside), len(classes)), -30.0)
    logits[:, fitted.classes_] = fitted.decision_function(asked)
    return logits


def _scale(blocks: Sequence[tuple[int, int]], behind: int, variant: Variant) -> csr_matrix:
    facts = behind - len(ROLES)
    sizes = [*(end - start for start, end in blocks), len(ROLES), facts]
    return diags(np.repeat(np.array(variant.blocks, np.float32), sizes))


def _weight(example: Example, variant: Variant) -> float:
    """On top of what sample_weights says already."""
    return variant.hard / HARD_SHARE if example.kind == "hard" else 1.0


def logits_of(trial: Trial, variant: Variant, share: float = 1.0) -> tuple[Floats, Places]:
    """Held-out logits and the label of each class; `share` of the author groups outside are learned from."""
    groups = [example.group for example in trial.lesson.examples[: trial.real]]
    chance = np.random.default_rng(0)
    work, places = [], []
    for fold in sorted(set(trial.folds.tolist())):
        names = sorted({groups[row] for row in np.flatnonzero(trial.folds != fold)})
        kept = set(chance.permutation(names)[: max(1, round(share * len(names)))].tolist())
        inside = np.array([row for row in np.flatnonzero(trial.folds != fold) if groups[row] in kept])
        places.append(np.flatnonzero(trial.folds == fold))
        work.append(delayed(held_out)(trial, variant, places[-1], inside))
    classes = sorted(set(classes_of(trial, variant)))
    logits = np.zeros((trial.real, len(classes)))
    for rows, found in zip(places, Parallel(n_jobs=2)(work), strict=True):
        logits[rows] = found
    return logits, np.array([LABELS.index(Label(name.partition("/")[0])) for name in classes])


def figures(score: Floats, truth: Sequence[Label], judged: Sequence[Label] | None) -> tuple[float, ...]:
    """Average precision, recall at precision .98, best F1, macro F1 (nan without labels judged)."""
    yes = np.array([label is Label.REJECTION for label in truth])
    nobody = np.zeros_like(yes)
    precision, recall = curve_of(Judged(score, yes, nobody, nobody))
    best = max(f1_of(p, r) for p, r in zip(precision.tolist(), recall.tolist(), strict=True))
    macro = float("nan") if judged is None else macro_f1(truth, judged)
    return average_precision(precision, recall), recall_at(precision, recall, 0.98), best, macro


def show(name: str, trial: Trial, score: Floats, judged: Sequence[Label] | None) -> None:
    examples = trial.lesson.examples[: trial.real]
    english = [example.language == "en" for example in examples]
    cells = []
    for wanted in (True, False):
        here = [place for place, one in enumerate(english) if one is wanted]
        truth = [examples[place].label for place in here]
        found = figures(score[here], truth, None if judged is None else [judged[place] for place in here])
        cells.append(" ".join(f"{value:6.3f}" for value in found))
    print(f"{name:38} {cells[0]}   {cells[1]}", flush=True)


def most_likely(logits: Floats, label_of: Places) -> list[Label]:
    """The label of the greatest probability, whatever the threshold."""
    rejection = 1 / (1 + np.exp(-margins(logits, label_of)))
    return [LABELS[place] for place in nine_scores(logits, label_of, rejection).argmax(axis=1)]


def heads(trial: Trial, logits: Floats, margin: Floats) -> Iterator[tuple[str, Floats]]:
    """Small heads on top of held-out logits and roles, each mail by a head that has not seen its group."""
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.neural_network import MLPClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    truth = np.array([example.label is Label.REJECTION for example in trial.lesson.examples[: trial.real]])
    table = np.hstack([logits, margin[:, None], trial.lesson.behind[: trial.real].toarray()])
    makers: Mapping[str, Callable[[], object]] = {
        "head: neural, 16 units": lambda: make_pipeline(
            StandardScaler(),
            MLPClassifier((16,), alpha=1.0, max_iter=80, random_state=0, early_stopping=True),
        ),
        "head: gradient-boosted trees": lambda: HistGradientBoostingClassifier(max_depth=4, max_iter=120),
    }
    for name, make in makers.items():
        score = np.zeros(trial.real)
        for fold in sorted(set(trial.folds.tolist())):
            inside, outside = trial.folds != fold, trial.folds == fold
            head = make()
            score[outside] = head.fit(table[inside], truth[inside]).predict_proba(table[outside])[:, 1]
        yield name, score


def calibrations(trial: Trial, margin: Floats) -> None:
    """Platt's slope, a temperature and an isotonic curve, each learned on the other folds."""
    from sklearn.isotonic import IsotonicRegression
    from sklearn.linear_model import LogisticRegression

    truth = np.array([example.label is Label.REJECTION for example in trial.lesson.examples[: trial.real]])
    scores: dict[str, Floats] = {
        name: np.zeros(trial.real) for name in ("none", "temperature", "Platt", "isotonic")
    }
    scores["none"] = 1 / (1 + np.exp(-margin))
    for fold in sorted(set(trial.folds.tolist())):
        inside, outside = trial.folds != fold, trial.folds == fold
        for name, shift in (("temperature", False), ("Platt", True)):
            line = LogisticRegression(C=1e6, fit_intercept=shift).fit(margin[inside, None], truth[inside])
            scores[name][outside] = line.predict_proba(margin[outside, None])[:, 1]
        step = IsotonicRegression(out_of_bounds="clip").fit(margin[inside], truth[inside])
        scores["isotonic"][outside] = step.predict(margin[outside])
    print(f"\n{'calibration':14} {'expected error':>14} {'Brier':>7}")
    for name, score in scores.items():
        error = calibration_error(reliability(score, truth))
        print(f"{name:14} {error:14.3f} {((score - truth) ** 2).mean():7.3f}", flush=True)


def main() -> None:
    trial = trial_of(with_composed=False)
    print(f"{trial.real} mails; English, then the other languages: AP, R at .98, best F1, macro F1\n")
    texts = [
        f"{example.message.subject}\n{example.message.text}"
        for example in trial.lesson.examples[: trial.real]
    ]
    show(
        "a list of stock phrases", trial, np.array([float(len(_STOCK.findall(text))) for text in texts]), None
    )
    reader = np.asarray(trial.lesson.behind[: trial.real, ROLES.index("decision")].todense()).ravel()
    show("the reader's strongest decision alone", trial, reader.astype(float), None)
    for name, variant in VARIANTS.items():
        here = trial_of(with_composed=True) if variant.composed else trial
        logits, label_of = logits_of(here, variant)
        margin = margins(logits, label_of)
        show(name, here, margin, most_likely(logits, label_of))
        if variant == SHIPPED:
            kept = logits, margin
    for name, score in heads(trial, *kept):
        show(name, trial, score, None)
    calibrations(trial, kept[1])
    print("\nlearning curve: share of the author groups")
    for share in (0.125, 0.25, 0.5, 0.75):
        logits, label_of = logits_of(trial, SHIPPED, share)
        show(f"{share:.1%}", trial, margins(logits, label_of), most_likely(logits, label_of))


if __name__ == "__main__":
    sys.exit(main())
