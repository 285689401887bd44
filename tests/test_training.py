"""Training: the same mails give the same model, groups are left out whole, and a worse candidate is not promoted."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from small_model import small_corpus, small_model, written

from detector.evaluation import Report
from detector.example import Example, own_example
from detector.fitting import sample_weights
from detector.model import EVERY_LANGUAGE
from detector.training import _calibrate, deal_folds, passes_gate, train
from detector.verdict import Label, Outcome, Thresholds


@pytest.fixture(scope="module")
def report() -> Report:
    return small_model()[1]


def test_the_same_mails_and_seed_give_the_same_model_whatever_the_number_of_processes() -> None:
    examples = [example for example in small_corpus() if example.group < "en-bank-g"]
    first, second = train(examples, seed=3), train(examples, seed=3, jobs=2)
    (one, report_one), (two, report_two) = (first.model, first.report), (second.model, second.report)
    assert one.weights.tobytes() == two.weights.tobytes()
    assert list(one.vocabulary.words) == list(two.vocabulary.words)
    assert (one.calibrations, report_one) == (two.calibrations, report_two)


def test_the_report_is_of_mails_the_model_had_not_seen(report: Report) -> None:
    model, _ = small_model()
    examples = small_corpus()
    verdicts = model.judge([example.message for example in examples], Thresholds())
    found = sum(
        verdict.outcome is Outcome.REJECTION
        for verdict, example in zip(verdicts, examples, strict=True)
        if example.label is Label.REJECTION
    )
    assert found / report.rejections > report.recall
    assert report.mails == len(examples)
    assert report.average_precision > 0.5


def test_precision_on_groups_left_out_is_what_was_asked_for(report: Report) -> None:
    assert report.precision >= 0.95
    typical = report.by_kind["typical"].precision
    assert typical is not None
    assert typical >= 0.98


def test_a_group_is_never_torn_and_the_groups_of_a_language_are_spread() -> None:
    examples = [
        replace(small_corpus()[0], group=f"{language}-{number}", language=language)
        for language in ("en", "pl")
        for number in range(10)
        for _ in range(3)
    ]
    folds = deal_folds(examples, seed=1)
    fold_of: dict[str, set[int]] = {}
    for example, fold in zip(examples, folds.tolist(), strict=True):
        fold_of.setdefault(example.group, set()).add(fold)
    assert all(len(numbers) == 1 for numbers in fold_of.values())
    for language in ("en", "pl"):
        spread = Counter(min(numbers) for group, numbers in fold_of.items() if group.startswith(language))
        assert set(spread.values()) == {2}


def test_every_label_weighs_the_same_and_the_users_own_mail_more() -> None:
    typical = replace(small_corpus()[0], kind="typical")
    examples = [replace(typical, label=Label.OTHER)] * 6 + [replace(typical, label=Label.OFFER)] * 2
    examples.append(own_example(typical.message, Label.OFFER))
    weights = sample_weights(examples)
    assert weights[:6].sum() == pytest.approx(weights[6:].sum())
    assert weights[8] == pytest.approx(4 * weights[6])
    hard = sample_weights([*examples, replace(examples[0], kind="hard")])
    assert hard[-1] == pytest.approx(0.5 * hard[0])


def test_the_users_word_on_a_mail_changes_the_score_of_mail_like_it() -> None:
    examples = [example for example in small_corpus() if example.group < "en-bank-g"]
    lesson = written("The otter committee met. Your otter stays in the pond, as before.\n")
    twin = written("The otter committee met. Your otter stays in the pond, once more.\n")
    own = [own_example(replace(lesson, sender=None), Label.REJECTION) for _ in range(5)]
    models = [train(examples).model, train([*examples, *own]).model]
    scores = [model.judge([twin], Thresholds())[0].scores[Label.REJECTION] for model in models]
    assert scores[1] > scores[0]


def test_the_threshold_lies_where_held_out_precision_is_98_percent() -> None:
    margin = np.linspace(-4, 4, 400)
    truth = margin > 0
    truth[[300, 350]] = False  # two false alarms above the line
    calibration = _calibrate(margin, truth, np.ones(400))
    said = calibration.score(margin) >= Thresholds().reject_at - 1e-9
    assert truth[said].mean() >= 0.98
    assert said.sum() > 150


def test_english_is_calibrated_apart_only_with_enough_mail() -> None:
    model, _ = small_model()
    assert EVERY_LANGUAGE in model.calibrations
    rejections = sum(example.label is Label.REJECTION for example in small_corpus())
    assert ("en" in model.calibrations) == (rejections >= 500)


def test_an_equal_candidate_passes_the_gate(report: Report) -> None:
    assert passes_gate(replace(report, precision=0.99), replace(report, precision=0.99)) == []
    assert passes_gate(replace(report, precision=0.99), None) == []


@pytest.mark.parametrize(
    ("worse", "named"),
    [
        ({"precision": 0.9}, "precision"),
        ({"average_precision": 0.5}, "average precision"),
        ({"recall": 0.0}, "recall"),
        ({"macro_f1": 0.2}, "macro F1"),
        ({"false_alarms_per_1000": 400.0}, "ordinary mails"),
    ],
)
def test_a_worse_candidate_is_held_back_with_the_reason(
    report: Report, worse: dict[str, float], named: str
) -> None:
    current = replace(report, precision=0.99)
    (reason,) = passes_gate(replace(current, **worse), current)
    assert named in reason


def test_a_corpus_of_one_language_and_few_groups_can_be_trained() -> None:
    examples: list[Example] = [example for example in small_corpus() if example.group < "en-bank-g"]
    training = train(examples)
    assert training.report.mails == len(examples)
    assert training.model.judge([written("Hello")], Thresholds())[0].outcome in set(Outcome)
