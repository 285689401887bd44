"""The figures: checked against scikit-learn where it knows them, and by hand where they are ours."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, f1_score

from detector.evaluation import LABELS, evaluate
from detector.report import Miss, Report, report_of
from detector.verdict import Clue, Label, Thresholds

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
    assert report.worst[0][:3] == ("2", "rejection", 0.5)


def test_typical_ordinary_mail_is_counted_apart_from_mail_written_to_mislead() -> None:
    truth = [NO, PLAIN, PLAIN, PLAIN, PLAIN]
    report = judged(
        truth, rows(0.9, 0.9, 0.1, 0.1, 0.1), kinds=["typical", "hard", "typical", "typical", "typical"]
    )
    assert (report.false_alarms_per_1000, report.typical_false_alarms_per_1000) == (250.0, 0.0)
    assert judged(truth, rows(0.9, 0.9, 0.1, 0.1, 0.1)).typical_false_alarms_per_1000 is None


def test_languages_sources_and_kinds_are_counted_apart() -> None:
    report = judged(
        [NO, NO, PLAIN, PLAIN],
        rows(0.9, 0.1, 0.1, 0.95),
        languages=["en", "de", "de", "fr"],
        groups=["a", "b", "b", "c"],
        kinds=["hard", "typical", "typical", "typical"],
    )
    assert list(report.by_language) == ["de", "en", "fr"]
    german, english, french = report.by_language.values()
    assert (german.mails, german.rejections, german.found, german.false_alarms) == (2, 1, 0, 0)
    assert (german.precision, german.recall, german.f1) == (None, 0.0, 0.0)
    assert (english.precision, english.recall, english.f1, english.average_precision) == (1.0, 1.0, 1.0, 1.0)
    assert (french.precision, french.recall, french.f1, french.false_alarms) == (0.0, None, None, 1)
    assert [one.f1 for one in report.by_group.values()] == [1.0, 0.0, None]
    assert [(one.mails, one.found) for one in report.by_kind.values()] == [(1, 1), (3, 0)]


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
    report = judged(
        [NO, PLAIN, GOT] * 5, rows(0.9, 0.9, 0.2, *[0.6, 0.1, 0.3] * 4), kinds=["hard", "typical", "hard"] * 5
    )
    assert report.intervals
    assert report.curve
    assert report_of(json.loads(json.dumps(report.as_json()))["report"]) == report


def test_a_card_of_an_older_version_can_still_be_read() -> None:
    report = judged([NO, PLAIN], rows(0.1, 0.1))
    old = report.as_json()["report"]
    for name in (
        "intervals",
        "by_language",
        "by_kind",
        "by_group",
        "curve",
        "reliability",
        "resampled",
        "reject_at",
    ):
        del old[name]
    old["worst"] = [["a.toml#3", "rejection", 0.1]]
    read = report_of({**old, "f1_by_language": {"en": 0.0}})
    assert read.worst == (Miss("a.toml#3", "rejection", 0.1),)
    assert (read.mails, read.intervals, read.by_language) == (2, {}, {})
    assert "95 % intervals:" in read.as_text()


def test_what_is_no_report_is_refused() -> None:
    for data in ({}, {"mails": 3}, {**judged([NO], rows(0.9)).as_json()["report"], "worst": 3}):
        with pytest.raises((KeyError, TypeError)):
            report_of(data)


def test_words_of_mail_stand_in_a_report_only_where_they_are_asked_for() -> None:
    clues = (Clue("with\nregret", 0, 11, 0.4), Clue("thanks", 12, 18, -2.0), Clue("we", 20, 22, 0.1))
    given = {"truth": [NO, PLAIN], "scores": rows(0.1, 0.2), "thresholds": Thresholds(0.8, 0.35)}
    names = {"languages": ["en"] * 2, "groups": ["a"] * 2, "sources": ["one", "two"]}
    assert evaluate(**given, **names).worst == (Miss("one", "rejection", 0.1),)
    asked: list[int] = []

    def clues_of(place: int) -> tuple[Clue, ...]:
        asked.append(place)
        return clues

    shown = evaluate(**given, **names, clues_of=clues_of)
    assert shown.worst == (Miss("one", "rejection", 0.1, ("-2.00 thanks", "+0.40 with regret")),)
    assert asked == [0]
    assert "+0.40 with regret" in shown.as_text()


def test_the_same_mails_give_the_same_report() -> None:
    truth, scores = [NO, PLAIN, GOT] * 20, rows(*np.linspace(0, 1, 60))
    assert judged(truth, scores) == judged(truth, scores)


def test_no_mails_give_an_empty_report() -> None:
    report = judged([], np.zeros((0, len(LABELS))))
    assert (report.mails, report.f1, report.intervals, report.curve) == (0, 0.0, {}, ())
    assert report.as_text()
