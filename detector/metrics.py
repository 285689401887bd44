"""Figures of one class against all others. In: scores and truths. Out: precision, recall, F1, average precision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detector.verdict import Label

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

BINS = 10  # of equal width, for calibration


@dataclass(frozen=True, slots=True)
class Judged:
    """One row a mail: the score of rejection, whether it is one, was called one, and is ordinary mail (label other)."""

    score: Floats
    yes: Flags
    said: Flags
    ordinary: Flags

    def __len__(self) -> int:
        return len(self.score)

    def only(self, chosen: Flags) -> Judged:
        return Judged(self.score[chosen], self.yes[chosen], self.said[chosen], self.ordinary[chosen])


def ratio(part: float, whole: float) -> float:
    """0 where there is nothing to divide by."""
    return float(part) / float(whole) if whole else 0.0


def f1_of(precision: float, recall: float) -> float:
    return ratio(2 * precision * recall, precision + recall)


def falling(scores: Floats) -> tuple[Places, Places]:
    """The order from the highest score down, and the places in it where the score changes: only there lies a
    threshold, as equal scores cannot be told apart."""
    order = np.argsort(-scores, kind="stable")
    ends = np.flatnonzero(np.append(np.diff(scores[order]) != 0, True)) if len(order) else order
    return order, ends


def curve_of(judged: Judged) -> tuple[Floats, Floats]:
    """Precision and recall at every threshold, from the highest down; recall rises."""
    order, ends = falling(judged.score)
    hits = np.cumsum(judged.yes[order])[ends]
    return hits / (ends + 1), hits / max(int(judged.yes.sum()), 1)


def average_precision(precision: Floats, recall: Floats) -> float:
    """The sum of precisions weighted by the rise of recall, without interpolation."""
    return float((precision * np.diff(recall, prepend=0.0)).sum())


def recall_at(precision: Floats, recall: Floats, wanted: float) -> float:
    """The highest recall at a precision of at least `wanted`; 0 where no threshold gives it."""
    return float(recall[precision >= wanted].max(initial=0.0))


def macro_f1(truth: Sequence[Label], judged: Sequence[Label]) -> float:
    """The mean F1 of the labels that occur."""
    values = []
    for label in sorted(set(truth)):
        hits = sum(a is label and b is label for a, b in zip(truth, judged, strict=True))
        values.append(f1_of(ratio(hits, judged.count(label)), ratio(hits, truth.count(label))))
    return float(np.mean(values)) if values else 0.0


def reliability(score: Floats, yes: Flags) -> list[tuple[float, float, int]]:
    """(mean score, share of rejections, mails) of every bin of scores that holds a mail, from the lowest up."""
    bins = np.minimum((score * BINS).astype(int), BINS - 1)
    held = [bins == b for b in sorted(set(bins.tolist()))]
    return [(float(score[b].mean()), float(yes[b].mean()), int(b.sum())) for b in held]


def calibration_error(bins: Sequence[tuple[float, float, int]]) -> float:
    """The expected calibration error: how far score and share lie apart, weighted by mails."""
    total = sum(mails for _, _, mails in bins)
    return sum(ratio(mails, total) * abs(score - share) for score, share, mails in bins)
