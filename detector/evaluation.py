"""Predictions against labels. In: true labels and nine scores for each mail. Out: a Report, as text and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from detector import metrics
from detector.intervals import RECALLS, Resampled, f1_interval, resample
from detector.metrics import Flags, Floats, Judged, f1_of, ratio
from detector.report import Bin, Miss, Point, Report, Slice, report_of
from detector.verdict import Clue, Label, Thresholds

__all__ = ["LABELS", "Report", "deciding_clues", "evaluate", "report_of"]

LABELS = tuple(Label)
_MOST_ERRORS = 10
_CLUES_SHOWN = 2
_CLUE_LENGTH = 120  # characters
_KINDS = frozenset({"typical", "hard"})


def evaluate(
    *,
    truth: Sequence[Label],
    scores: NDArray[np.float64],
    thresholds: Thresholds,
    languages: Sequence[str],
    groups: Sequence[str],
    sources: Sequence[str],
    kinds: Sequence[str] = (),
    clues_of: Callable[[int], Sequence[Clue]] | None = None,
    seed: int = 0,
) -> Report:
    """`scores` has a row for each mail and a column for each label in the order of `Label`.

    `clues_of` gives the clues of the mail at a place, only where its words may be shown: those of the worst errors then
    stand in the report. `seed` is that of the resampling: the same mails and seed give the same report. Five thousand
    mails take a second or two.
    """
    judged = _judged(truth, scores, thresholds)
    resampled = resample(judged, groups, seed)
    return replace(
        _figures(judged, truth, _judged_labels(scores, judged.said), kinds),
        unsure=int(((judged.score >= thresholds.unsure_at) & ~judged.said).sum()),
        worst=_worst(judged, truth, sources, clues_of, thresholds),
        reject_at=thresholds.reject_at,
        resampled=resampled.unit,
        intervals=dict(resampled.intervals),
        by_language=_slices(languages, judged, groups, seed),
        by_kind=_slices(kinds, judged, groups, seed),
        by_group=_slices(groups, judged, groups, None),
        curve=_curve(judged, resampled),
    )


def _figures(judged: Judged, truth: Sequence[Label], names: Sequence[Label], kinds: Sequence[str]) -> Report:
    """All that can be told without the resamples and the names of mails. `names` are the labels judged."""
    curve = metrics.curve_of(judged)
    bins = metrics.reliability(judged.score, judged.yes)
    hits = (judged.said & judged.yes).sum()
    precision, recall = ratio(hits, judged.said.sum()), ratio(hits, judged.yes.sum())
    return Report(
        mails=len(truth),
        rejections=int(judged.yes.sum()),
        precision=precision,
        recall=recall,
        f1=f1_of(precision, recall),
        average_precision=metrics.average_precision(*curve),
        recall_at_98=metrics.recall_at(*curve, 0.98),
        macro_f1=metrics.macro_f1(truth, names),
        calibration_error=metrics.calibration_error(bins),
        brier=float(((judged.score - judged.yes) ** 2).mean()) if len(truth) else 0.0,
        false_alarms=int((judged.said & ~judged.yes).sum()),
        false_alarms_per_1000=_false_alarms(judged, judged.ordinary),
        typical_false_alarms_per_1000=_typical_false_alarms(judged, kinds),
        unsure=0,
        mails_by_label={str(label): number for label, number in sorted(Counter(truth).items())},
        confusion=dict(Counter(f"{a} -> {b}" for a, b in zip(truth, names, strict=True))),
        worst=(),
        reliability=tuple(Bin(round(score, 4), round(share, 4), mails) for score, share, mails in bins),
    )


def deciding_clues(clues: Sequence[Clue]) -> tuple[str, ...]:
    """The words of the strongest clues with their weight, on one line each, cut where they are long."""
    strongest = sorted(clues, key=lambda clue: -abs(clue.weight))[:_CLUES_SHOWN]
    return tuple(f"{clue.weight:+.2f} {' '.join(clue.text.split())[:_CLUE_LENGTH]}" for clue in strongest)


def _judged(truth: Sequence[Label], scores: Floats, thresholds: Thresholds) -> Judged:
    score = scores[:, LABELS.index(Label.REJECTION)]
    return Judged(
        score=score,
        yes=np.array([label is Label.REJECTION for label in truth], dtype=bool),
        said=score >= thresholds.reject_at,
        ordinary=np.array([label is Label.OTHER for label in truth], dtype=bool),
    )


def _judged_labels(scores: Floats, said: Flags) -> list[Label]:
    """The label of each mail as a Verdict has it: rejection exactly where it was called one."""
    place = LABELS.index(Label.REJECTION)
    others = np.where(np.arange(len(LABELS)) == place, -1.0, scores).argmax(axis=1)
    return [LABELS[column] for column in np.where(said, place, others).tolist()]


def _false_alarms(judged: Judged, among: Flags) -> float:
    return 1000 * ratio((judged.said & among).sum(), among.sum())


def _typical_false_alarms(judged: Judged, kinds: Sequence[str]) -> float | None:
    if not _KINDS & set(kinds):
        return None
    return _false_alarms(judged, judged.ordinary & np.array([kind != "hard" for kind in kinds], dtype=bool))


def _worst(
    judged: Judged,
    truth: Sequence[Label],
    sources: Sequence[str],
    clues_of: Callable[[int], Sequence[Clue]] | None,
    thresholds: Thresholds,
) -> tuple[Miss, ...]:
    """The errors farthest from the threshold."""
    off = np.abs(judged.score - thresholds.reject_at)
    wrong = sorted(np.flatnonzero(judged.said != judged.yes).tolist(), key=lambda place: -off[place])
    return tuple(
        Miss(
            sources[place],
            str(truth[place]),
            round(float(judged.score[place]), 4),
            deciding_clues(clues_of(place)) if clues_of else (),
        )
        for place in wrong[:_MOST_ERRORS]
    )


def _slices(
    names: Sequence[str], judged: Judged, groups: Sequence[str], seed: int | None
) -> dict[str, Slice]:
    """A Slice for each name. F1 has an interval where `seed` is given."""
    found, every = {}, np.array(names, dtype=str)
    for name in sorted(set(names)):
        here = every == name
        part = judged.only(here)
        theirs = [groups[place] for place in np.flatnonzero(here).tolist()]
        found[name] = _slice(part, None if seed is None else f1_interval(part, theirs, seed))
    return found


def _slice(part: Judged, interval: tuple[float, float] | None) -> Slice:
    rejections, called = int(part.yes.sum()), int(part.said.sum())
    hits = int((part.said & part.yes).sum())
    known = bool(rejections)
    return Slice(
        mails=len(part),
        rejections=rejections,
        found=hits,
        false_alarms=called - hits,
        precision=hits / called if called else None,
        recall=hits / rejections if known else None,
        f1=2 * hits / (called + rejections) if known else None,
        average_precision=metrics.average_precision(*metrics.curve_of(part)) if known else None,
        f1_interval=interval,
    )


def _curve(judged: Judged, resampled: Resampled) -> tuple[Point, ...]:
    """The curve at RECALLS with its band; nothing where there is no rejection."""
    if resampled.band is None:
        return ()
    precision, recall = metrics.curve_of(judged)
    at = precision[np.minimum(np.searchsorted(recall, RECALLS - 1e-9), len(recall) - 1)]
    rows = np.round(np.array([RECALLS, at, *resampled.band]).T, 4).tolist()
    return tuple(Point(*row) for row in rows)
