"""The intervals: exact where they can be computed by hand, and honest about how much the figures may be off."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score

from detector import intervals, metrics
from detector.intervals import RESAMPLES, bound_of_none, f1_interval, resample
from detector.metrics import Judged


def judged(scores: list[float], yes: list[bool]) -> Judged:
    score, truth = np.array(scores, dtype=float), np.array(yes, dtype=bool)
    return Judged(score, truth, score >= 0.8, ~truth)


def chance(mails: int, seed: int = 1) -> Judged:
    """Mails with scores that say much, but not all."""
    random = np.random.default_rng(seed)
    yes = random.random(mails) < 0.3
    return judged(np.clip(random.normal(np.where(yes, 0.85, 0.35), 0.2), 0, 1).tolist(), yes.tolist())


def alone(one: Judged) -> list[str]:
    return [str(number) for number in range(len(one))]


def test_an_interval_holds_its_figure_and_narrows_with_more_mails() -> None:
    widths = []
    for mails in (200, 3_200):
        one = chance(mails)
        found = resample(one, alone(one), seed=0).intervals
        hits, called = (one.said & one.yes).sum(), one.said.sum()
        figures = {
            "precision": hits / called,
            "recall": hits / one.yes.sum(),
            "f1": 2 * hits / (called + one.yes.sum()),
            "average_precision": average_precision_score(one.yes, one.score),
            "false_alarms_per_1000": 1000 * (one.said & one.ordinary).sum() / one.ordinary.sum(),
        }
        assert found.keys() == figures.keys()
        assert all(found[name][0] < figures[name] < found[name][1] for name in figures)
        widths.append(found["recall"][1] - found["recall"][0])
    assert widths[1] == pytest.approx(widths[0] / 4, rel=0.3)


def test_the_interval_of_a_share_is_that_of_the_normal_approximation() -> None:
    one = judged([0.9] * 400 + [0.1] * 100, [True] * 500)  # recall .8
    low, high = resample(one, alone(one), seed=0).intervals["recall"]
    half = 1.96 * np.sqrt(0.8 * 0.2 / 500)
    assert (low, high) == (pytest.approx(0.8 - half, abs=0.006), pytest.approx(0.8 + half, abs=0.006))


def test_mails_that_stand_and_fall_together_give_a_wider_interval() -> None:
    one = judged([0.9] * 400 + [0.1] * 100, [True] * 500)
    groups = [f"group {number // 25}" for number in range(500)]  # each group all found or all missed
    apart, together = (resample(one, names, seed=0) for names in (alone(one), groups))
    assert together.unit == "groups"
    widths = [found.intervals["recall"][1] - found.intervals["recall"][0] for found in (apart, together)]
    assert widths[1] > 3 * widths[0]


def test_fewer_than_eight_groups_are_no_units() -> None:
    one = chance(80)
    names = [str(number % 7) for number in range(80)]
    assert resample(one, names, seed=0).unit == "mails"
    assert resample(one, [*names[:-1], "the eighth"], seed=0).unit == "groups"


def test_a_thousand_resamples_are_drawn() -> None:
    draws = list(intervals._draws(np.arange(30), seed=0))
    assert sum(len(draw) for draw in draws) == RESAMPLES == 1_000
    assert all((draw.sum(axis=1) == 30).all() for draw in draws)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 6), st.booleans()), min_size=1, max_size=25))
def test_a_resample_has_the_figures_of_the_mails_it_holds(pairs: list[tuple[int, bool]]) -> None:
    """The vectorised figures against the plain ones, on the mails as often as they were drawn."""
    one = judged([score / 6 for score, _ in pairs], [yes for _, yes in pairs])
    for weights in next(intervals._draws(np.arange(len(pairs)), seed=3))[:3]:
        drawn = np.repeat(np.arange(len(pairs)), weights.astype(int))
        part = Judged(one.score[drawn], one.yes[drawn], one.said[drawn], one.ordinary[drawn])
        found = {name: values[0] for name, values in intervals._figures(one, weights[None]).items()}
        average = intervals._curves(one, weights[None])[2][0]
        hits, called, rejections = (part.said & part.yes).sum(), part.said.sum(), part.yes.sum()
        assert found["precision"] == pytest.approx(hits / called if called else np.nan, nan_ok=True)
        assert found["recall"] == pytest.approx(hits / rejections if rejections else np.nan, nan_ok=True)
        if rejections:
            assert average == pytest.approx(metrics.average_precision(*metrics.curve_of(part)))
        else:
            assert np.isnan(average)


def test_no_false_alarm_is_bounded_by_the_rule_of_three() -> None:
    assert bound_of_none(3_000) == pytest.approx(3 / 3_000, rel=0.01)
    assert (1 - bound_of_none(57)) ** 57 == pytest.approx(0.05)
    assert bound_of_none(0) == 1.0
    one = judged([0.9] * 10 + [0.1] * 400, [True] * 10 + [False] * 400)
    found = resample(one, alone(one), seed=0).intervals
    assert found["false_alarms_per_1000"] == (0.0, pytest.approx(1000 * bound_of_none(400)))
    assert found["precision"] == found["recall"] == (pytest.approx(0.05**0.1), 1.0)
    low, high = found["f1"]
    assert 0.05**0.1 < low < high == 1.0
    assert "average_precision" not in found, "no resample can differ, so nothing is known"


def test_nothing_found_is_bounded_from_above() -> None:
    one = judged([0.1] * 50 + [0.2] * 50, [True] * 50 + [False] * 50)
    assert resample(one, alone(one), seed=0).intervals["recall"] == (0.0, pytest.approx(bound_of_none(50)))


def test_without_rejections_only_false_alarms_can_be_told() -> None:
    one = judged([0.9] + [0.1] * 60, [False] * 61)
    found = resample(one, alone(one), seed=0)
    assert found.intervals.keys() == {"false_alarms_per_1000"}
    assert found.band is None
    assert f1_interval(one, alone(one), seed=0) is None


def test_the_band_lies_around_the_curve() -> None:
    one = chance(800)
    band = resample(one, alone(one), seed=0).band
    assert band is not None
    precision, recall = metrics.curve_of(one)
    at = precision[np.searchsorted(recall, intervals.RECALLS - 1e-9)]
    inside = (band[0] <= at + 1e-9) & (at <= band[1] + 1e-9)
    assert inside.mean() > 0.95
    assert (band[1][20:] - band[0][20:] > 0).all()
