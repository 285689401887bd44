"""Predictions against labels. In: true labels and nine scores for each mail. Out: a Report, as text and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.verdict import Label, Thresholds

LABELS = tuple(Label)
_BINS = 10


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of the rejection class at the threshold, and over all thresholds (average precision, calibration).

    `false_alarms_per_1000` counts ordinary mail (label other) judged a rejection; `typical_false_alarms_per_1000` only
    the typical ones, without mail written to mislead, None where kinds are not known. `unsure` counts questions.
    `confusion` maps "true -> judged" to a count. `worst` are (source, true label, score), most confident errors first.
    """

    mails: int
    rejections: int
    precision: float
    recall: float
    f1: float
    average_precision: float
    recall_at_98: float
    macro_f1: float
    calibration_error: float
    brier: float
    false_alarms: int
    false_alarms_per_1000: float
    typical_false_alarms_per_1000: float | None
    unsure: int
    mails_by_label: dict[str, int]
    mails_by_language: dict[str, int]
    f1_by_language: dict[str, float]
    f1_by_group: dict[str, float]
    confusion: dict[str, int]
    worst: tuple[tuple[str, str, float], ...]

    def as_json(self) -> dict[str, Any]:
        return {"report": asdict(self)}

    def as_text(self) -> str:
        typical = self.typical_false_alarms_per_1000
        lines = [
            f"{self.mails} mails, {self.rejections} of them rejections",
            f"rejection: precision {self.precision:.3f}, recall {self.recall:.3f}, F1 {self.f1:.3f};"
            f" {self.unsure} left as a question",
            f"average precision {self.average_precision:.3f}, recall at precision .98 {self.recall_at_98:.3f}",
            f"nine labels: macro F1 {self.macro_f1:.3f}",
            f"calibration: expected error {self.calibration_error:.3f}, Brier {self.brier:.3f}",
            f"false alarms: {self.false_alarms} in all, {self.false_alarms_per_1000:.1f} in 1,000 ordinary mails"
            + (f" ({typical:.1f} in 1,000 of the typical ones)" if typical is not None else ""),
            "by language: "
            + ", ".join(f"{name} {f1:.3f}" for name, f1 in sorted(self.f1_by_language.items())),
            "judged wrongly most often: "
            + (", ".join(f"{pair} {n}" for pair, n in _errors(self.confusion)[:6]) or "nothing"),
            "the most confident errors:",
            *(f"  {score:.2f}  {label:16}  {source}" for source, label, score in self.worst),
        ]
        return "\n".join(lines)


def report_of(data: dict[str, Any]) -> Report:
    """The Report whose `as_json()["report"]` this is."""
    return Report(**{**data, "worst": tuple((s, label, float(score)) for s, label, score in data["worst"])})


def evaluate(
    *,
    truth: Sequence[Label],
    scores: NDArray[np.float64],
    thresholds: Thresholds,
    languages: Sequence[str],
    groups: Sequence[str],
    sources: Sequence[str],
    kinds: Sequence[str] = (),
) -> Report:
    """`scores` has a row for each mail and a column for each label in the order of `Label`."""
    place = LABELS.index(Label.REJECTION)
    rejection = scores[:, place]
    yes = np.array([label is Label.REJECTION for label in truth], dtype=bool)
    said = rejection >= thresholds.reject_at
    judged = np.where(said, place, np.where(np.arange(len(LABELS)) == place, -1.0, scores).argmax(axis=1))
    ordinary = np.array([label is Label.OTHER for label in truth], dtype=bool)
    precision, recall = _ratio((said & yes).sum(), said.sum()), _ratio((said & yes).sum(), yes.sum())
    curve = _curve(rejection, yes)
    wrong = sorted(
        np.flatnonzero(said != yes).tolist(), key=lambda i: -abs(rejection[i] - thresholds.reject_at)
    )[:10]
    names = [LABELS[int(j)] for j in judged]
    return Report(
        mails=len(truth),
        rejections=int(yes.sum()),
        precision=precision,
        recall=recall,
        f1=_f1(precision, recall),
        average_precision=_average_precision(curve),
        recall_at_98=max((r for p, r in curve if p >= 0.98), default=0.0),
        macro_f1=_macro_f1(truth, names),
        calibration_error=_calibration_error(rejection, yes),
        brier=float(((rejection - yes) ** 2).mean()) if len(truth) else 0.0,
        false_alarms=int((said & ~yes).sum()),
        false_alarms_per_1000=1000 * _ratio((said & ordinary).sum(), ordinary.sum()),
        typical_false_alarms_per_1000=_typical_false_alarms(said, ordinary, kinds),
        unsure=int(((rejection >= thresholds.unsure_at) & ~said).sum()),
        mails_by_label={str(label): number for label, number in sorted(Counter(truth).items())},
        mails_by_language=dict(sorted(Counter(languages).items())),
        f1_by_language=_f1_by(languages, yes, said),
        f1_by_group=_f1_by(groups, yes, said),
        confusion=dict(Counter(f"{a} -> {b}" for a, b in zip(truth, names, strict=True))),
        worst=tuple((sources[i], str(truth[i]), round(float(rejection[i]), 4)) for i in wrong),
    )


def _typical_false_alarms(
    said: NDArray[np.bool_], ordinary: NDArray[np.bool_], kinds: Sequence[str]
) -> float | None:
    if not kinds:
        return None
    typical = ordinary & np.array([kind != "hard" for kind in kinds], dtype=bool)
    return 1000 * _ratio((said & typical).sum(), typical.sum())


def _ratio(part: float, whole: float) -> float:
    return float(part) / float(whole) if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _curve(scores: NDArray[np.float64], yes: NDArray[np.bool_]) -> list[tuple[float, float]]:
    """(precision, recall) at every threshold that parts two different scores, from the highest down."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(yes[order])
    ends: list[int] = (
        np.flatnonzero(np.append(np.diff(scores[order]) != 0, True)).tolist() if len(order) else []
    )
    return [(_ratio(float(hits[i]), i + 1), _ratio(float(hits[i]), yes.sum())) for i in ends]


def _average_precision(curve: Sequence[tuple[float, float]]) -> float:
    """The sum of precisions weighted by the rise of recall, without interpolation."""
    total, before = 0.0, 0.0
    for precision, recall in curve:
        total += precision * (recall - before)
        before = recall
    return total


def _macro_f1(truth: Sequence[Label], judged: Sequence[Label]) -> float:
    """Over the labels that occur."""
    values = []
    for label in sorted(set(truth)):
        hits = sum(a is label and b is label for a, b in zip(truth, judged, strict=True))
        values.append(_f1(_ratio(hits, judged.count(label)), _ratio(hits, truth.count(label))))
    return float(np.mean(values)) if values else 0.0


def _calibration_error(scores: NDArray[np.float64], yes: NDArray[np.bool_]) -> float:
    """Expected calibration error over ten bins of equal width."""
    bins = np.minimum((scores * _BINS).astype(int), _BINS - 1)
    return float(
        sum(
            (bins == b).mean() * abs(scores[bins == b].mean() - yes[bins == b].mean())
            for b in set(bins.tolist())
        )
    )


def _f1_by(names: Sequence[str], yes: NDArray[np.bool_], said: NDArray[np.bool_]) -> dict[str, float]:
    """F1 for each name that has a rejection."""
    found = {}
    for name in sorted(set(names)):
        here = np.array([one == name for one in names])
        if yes[here].any():
            hits = (yes & said & here).sum()
            found[name] = _f1(_ratio(hits, (said & here).sum()), _ratio(hits, (yes & here).sum()))
    return found


def _errors(confusion: dict[str, int]) -> list[tuple[str, int]]:
    wrong = [(pair, n) for pair, n in confusion.items() if len(set(pair.split(" -> "))) == 2]
    return sorted(wrong, key=lambda item: -item[1])
