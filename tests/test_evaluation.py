"""The figures: checked against scikit-learn where it knows them, and by hand where they are ours."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, f1_score

from detector.evaluation import LABELS, Report, evaluate, report_of
from detector.verdict import Label, Thresholds

NO, PLAIN, GOT = Label.REJECTION, Label.OTHER, Label.ACKNOWLEDGEMENT


def rows(*scores: float, rival: Label = PLAIN) -> np.ndarray:
    """Nine scores a mail: rejection as given, the rest on `rival`."""
    nine = np.zeros((len(scores), len(LABELS)))
    nine[:, LABELS.index(NO)] = scores
    nine[:, LABELS.index(rival)] = 1 - np.array(scores)
    return nine


def judged(truth: list[Label], scores: np.ndarray, **more: list[str]) -> Report:
    names = [str(number) for number in range(len(truth))]
    given = {"languages": ["en"] * len(truth), "groups": names, "sources": names, **more}
    return evaluate(truth=truth, scores=scores, thresholds=Thresholds(0.8, 0.35), **given)


def test_figures_at_the_threshold_by_hand() -> None:
    report = judged([NO, NO, NO, PLAIN, PLAIN, GOT], rows(0.9, 0.85, 0.5, 0.95, 0.1, 0.4))
    assert (report.mails, report.rejections) == (6, 3)
    assert (report.precision, report.recall) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    assert report.unsure == 2
    assert report.false_alarms == 1
    assert report.false_alarms_per_1000 == pytest.approx(500)
    assert report.confusion == {
        "rejection -> rejection": 2,
        "rejection -> other": 1,
        "other -> rejection": 1,
        "other -> other": 1,
        "acknowledgement -> other": 1,
    }
    assert report.worst[0] == ("2", "rejection", 0.5)


def test_typical_ordinary_mail_is_counted_apart_from_mail_written_to_mislead() -> None:
    truth = [NO, PLAIN, PLAIN, PLAIN, PLAIN]
    report = judged(
        truth, rows(0.9, 0.9, 0.1, 0.1, 0.1), kinds=["typical", "hard", "typical", "typical", "typical"]
    )
    assert (report.false_alarms_per_1000, report.typical_false_alarms_per_1000) == (250.0, 0.0)
    assert judged(truth, rows(0.9, 0.9, 0.1, 0.1, 0.1)).typical_false_alarms_per_1000 is None


def test_f1_is_given_by_language_and_by_group() -> None:
    report = judged(
        [NO, NO, PLAIN], rows(0.9, 0.1, 0.1), languages=["en", "de", "de"], groups=["a", "b", "b"]
    )
    assert report.f1_by_language == {"de": 0.0, "en": 1.0}
    assert report.f1_by_group == {"a": 1.0, "b": 0.0}
    assert report.mails_by_language == {"de": 2, "en": 1}


def test_recall_at_precision_98_is_the_best_there_is() -> None:
    assert judged([NO, NO, PLAIN, NO], rows(0.9, 0.8, 0.7, 0.6)).recall_at_98 == pytest.approx(2 / 3)
    assert judged([PLAIN, NO], rows(0.9, 0.8)).recall_at_98 == 0.0


def test_calibration_error_is_the_gap_between_score_and_share() -> None:
    report = judged([NO, PLAIN, PLAIN, PLAIN], rows(0.95, 0.95, 0.05, 0.05))
    assert report.calibration_error == pytest.approx(0.5 * 0.45 + 0.5 * 0.05)
    assert report.brier == pytest.approx((0.05**2 + 0.95**2 + 2 * 0.05**2) / 4)


@given(st.lists(st.tuples(st.sampled_from([NO, PLAIN, GOT]), st.integers(0, 20)), min_size=1, max_size=40))
def test_average_precision_and_macro_f1_agree_with_scikit_learn(pairs: list[tuple[Label, int]]) -> None:
    truth = [label for label, _ in pairs]
    scores = rows(*(score / 20 for _, score in pairs))
    report = judged(truth, scores)
    yes = [label is NO for label in truth]
    expected = average_precision_score(yes, scores[:, LABELS.index(NO)]) if any(yes) else 0.0
    assert report.average_precision == pytest.approx(expected)
    said = [NO if score / 20 >= 0.8 else PLAIN for _, score in pairs]
    assert report.macro_f1 == pytest.approx(
        f1_score(truth, said, labels=sorted(set(truth)), average="macro", zero_division=0.0)
    )


def test_a_report_survives_json() -> None:
    report = judged([NO, PLAIN, GOT], rows(0.9, 0.9, 0.2))
    assert report_of(json.loads(json.dumps(report.as_json()))["report"]) == report


def test_the_text_names_the_figures_and_the_worst_errors() -> None:
    text = judged([NO, PLAIN], rows(0.1, 0.99), sources=["mails/en/a.toml#3", "mails/en/b.toml#1"]).as_text()
    assert "precision 0.000" in text
    assert "1000.0 in 1,000 ordinary mails" in text
    assert "mails/en/a.toml#3" in text
    assert "rejection -> other 1" in text
