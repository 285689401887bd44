"""How far figures may be off by chance. In: judged mails and their groups. Out: 95 % intervals by the bootstrap.

Mails of one author sound alike, so whole groups are drawn where there are enough of them (Field and Welsh 2007).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from detector.metrics import Floats, Judged, Places, f1_of, falling

RESAMPLES = 1_000
FEWEST_GROUPS = 8  # fewer groups say too little about groups: then single mails are drawn
RECALLS = np.linspace(0.02, 1.0, 50)  # where the band around the curve is measured
_AT_ONCE = 50  # resamples held in memory
_ENDS = (2.5, 97.5)  # percentiles
_CHANCE = 0.05

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Resampled:
    """`unit` is what was drawn, "groups" or "mails". `intervals` by the name of the figure; `band` holds the lower and
    upper precision at each of RECALLS, nothing without rejections."""

    unit: str
    intervals: Mapping[str, Interval]
    band: tuple[Floats, Floats] | None


def resample(judged: Judged, groups: Sequence[str], seed: int) -> Resampled:
    """Intervals of precision, recall, f1, average_precision and false_alarms_per_1000.

    Where a figure is perfect no resample can differ, and the exact bound of `bound_of_none` takes its place; it takes
    mails as independent. A figure that has neither (average precision of 1, recall without rejections) is left out.
    """
    unit, name = _units(groups)
    figures: dict[str, list[Floats]] = {}
    precisions: list[Floats] = []
    for weights in _draws(unit, seed):
        for key, values in _figures(judged, weights).items():
            figures.setdefault(key, []).append(values)
        precision, recall, average = _curves(judged, weights)
        figures.setdefault("average_precision", []).append(average)
        precisions.append(_precision_at(precision, recall))
    found = {key: interval for key, values in figures.items() if (interval := _ends(np.concatenate(values)))}
    lows, highs = (
        np.nanpercentile(np.concatenate(precisions), _ENDS, axis=0) if judged.yes.any() else ((), ())
    )
    band = (np.asarray(lows), np.asarray(highs)) if judged.yes.any() else None
    return Resampled(name, {**found, **_exact(judged)}, band)


def f1_interval(judged: Judged, groups: Sequence[str], seed: int) -> Interval | None:
    """The interval of F1 alone, for a part of the mails; None where it has no rejection."""
    if not judged.yes.any():
        return None
    unit, _ = _units(groups)
    values = np.concatenate([_figures(judged, weights)["f1"] for weights in _draws(unit, seed)])
    return _exact(judged).get("f1") or _ends(values)


def bound_of_none(trials: int) -> float:
    """The highest rate that still gives no hit in `trials` once in twenty times (Clopper and Pearson 1934, one-sided;
    about 3 / trials, the rule of three). 1 without trials."""
    return 1.0 - _CHANCE ** (1.0 / trials) if trials else 1.0


def _units(groups: Sequence[str]) -> tuple[Places, str]:
    """The number of the unit of each mail, and what units are."""
    names, numbers = np.unique(np.array(groups, dtype=str), return_inverse=True)
    if len(names) < FEWEST_GROUPS:
        return np.arange(len(groups)), "mails"
    return numbers, "groups"


def _draws(unit: Places, seed: int) -> Iterator[Floats]:
    """How often each mail was drawn: rows are resamples, some at a time."""
    random = np.random.default_rng(seed)
    units = int(unit.max(initial=-1)) + 1
    for _ in range(RESAMPLES // _AT_ONCE if units else 0):
        drawn = random.integers(units, size=(_AT_ONCE, units)) + np.arange(_AT_ONCE)[:, None] * units
        times = np.bincount(drawn.ravel(), minlength=_AT_ONCE * units).reshape(_AT_ONCE, units)
        yield times[:, unit].astype(np.float64)


def _figures(judged: Judged, weights: Floats) -> dict[str, Floats]:
    """Figures at the threshold for each resample; NaN where it lacks what the figure divides by."""
    yes, said, ordinary = judged.yes, judged.said, judged.ordinary
    counted = np.array([said & yes, said, yes, said & ordinary, ordinary], dtype=np.float64).T
    hits, called, rejections, alarms, plain = (weights @ counted).T
    return {
        "precision": _quotient(hits, called),
        "recall": _quotient(hits, rejections),
        "f1": _quotient(2 * hits, called + rejections),
        "false_alarms_per_1000": 1000 * _quotient(alarms, plain),
    }


def _curves(judged: Judged, weights: Floats) -> tuple[Floats, Floats, Floats]:
    """Precision and recall at every threshold, and average precision, for each resample."""
    order, ends = falling(judged.score)
    drawn = weights[:, order]
    hits = np.cumsum(drawn * judged.yes[order], axis=1)[:, ends]
    precision = _quotient(hits, np.cumsum(drawn, axis=1)[:, ends])
    recall = _quotient(hits, hits[:, -1:])
    rise = np.diff(recall, axis=1, prepend=0.0)
    return precision, recall, np.where(rise > 0, precision * rise, 0.0 * rise).sum(axis=1)


def _precision_at(precision: Floats, recall: Floats) -> Floats:
    """Precision where each of RECALLS is first reached; NaN for a resample without rejections."""
    rows = [
        one[np.minimum(np.searchsorted(up, RECALLS - 1e-9), len(one) - 1)] if up[-1] > 0 else RECALLS * np.nan
        for one, up in zip(precision, recall, strict=True)
    ]
    return np.array(rows)


def _quotient(part: Floats, whole: Floats) -> Floats:
    found: Floats = np.divide(
        part, whole, out=np.full(np.broadcast(part, whole).shape, np.nan), where=whole > 0
    )
    return found


def _ends(values: Floats) -> Interval | None:
    """The middle 95 % of resampled values; None where all are alike or none is a number."""
    numbers = values[~np.isnan(values)]
    if not len(numbers) or numbers.min() == numbers.max():
        return None
    low, high = np.percentile(numbers, _ENDS).tolist()
    return low, high


def _exact(judged: Judged) -> dict[str, Interval]:
    """Bounds for figures without a single error, or without a single hit."""
    yes, said, ordinary = judged.yes, judged.said, judged.ordinary
    hits, called, rejections = int((yes & said).sum()), int(said.sum()), int(yes.sum())
    found: dict[str, Interval] = {}
    if called and hits == called:
        found["precision"] = (1 - bound_of_none(called), 1.0)
    if rejections and hits == rejections:
        found["recall"] = (1 - bound_of_none(rejections), 1.0)
    elif rejections and not hits:
        found["recall"] = (0.0, bound_of_none(rejections))
    if hits and hits == called == rejections:
        share = bound_of_none(hits)  # of errors among all that is, or is called, a rejection
        found["f1"] = (f1_of(1.0, 1 - share), 1.0)
    if ordinary.any() and not (said & ordinary).any():
        found["false_alarms_per_1000"] = (0.0, 1000 * bound_of_none(int(ordinary.sum())))
    return found
