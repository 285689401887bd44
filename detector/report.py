"""How good a model is, as a value. In: nothing. Out: Report and its parts, to and from JSON; no mail's text by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from detector.intervals import Interval


class Miss(NamedTuple):
    """A mail judged wrongly. `clues` are the words that decided; empty unless the user asked about mail of their own."""

    source: str
    label: str
    score: float
    clues: tuple[str, ...] = ()


class Point(NamedTuple):
    """Precision where this recall is first reached, and its 95 % interval."""

    recall: float
    precision: float
    low: float
    high: float


class Bin(NamedTuple):
    """Mails with scores alike: their mean score, and the share of them that are rejections."""

    score: float
    share: float
    mails: int


@dataclass(frozen=True, slots=True)
class Slice:
    """Some of the mails: those of a language, a kind, a source. `found` counts rejections that were found.

    A figure is None where it has nothing to count: recall without rejections, precision where nothing was called one.
    """

    mails: int
    rejections: int
    found: int
    false_alarms: int
    precision: float | None
    recall: float | None
    f1: float | None
    average_precision: float | None
    f1_interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of the rejection class at the threshold, and over all thresholds (average precision, calibration).

    `false_alarms_per_1000` counts ordinary mail (label other) judged a rejection; `typical_false_alarms_per_1000` only
    the typical ones, without mail written to mislead, None where kinds are not known. `unsure` counts questions.
    `confusion` maps "true -> judged" to a count. `worst` are the most confident errors, the worst first.
    `intervals` hold 95 %: by the name of the figure, resampled by `resampled`, which is "groups" or "mails"; a perfect
    figure has an exact one-sided bound instead (detector.intervals). Fields with a default are missing on old cards.
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
    confusion: dict[str, int]
    worst: tuple[Miss, ...]
    reject_at: float = 0.80
    resampled: str = ""
    intervals: dict[str, Interval] = field(default_factory=dict)
    by_language: dict[str, Slice] = field(default_factory=dict)
    by_kind: dict[str, Slice] = field(default_factory=dict)
    by_group: dict[str, Slice] = field(default_factory=dict)
    curve: tuple[Point, ...] = ()
    reliability: tuple[Bin, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {"report": asdict(self)}

    def as_text(self) -> str:
        from detector.report_words import report_in_words

        return report_in_words(self)


def report_of(data: Mapping[str, Any]) -> Report:
    """The Report whose `as_json()["report"]` this is. Fields that older versions wrote and this one lacks are left out.

    Raises TypeError or KeyError for anything else.
    """
    known = {one.name: data[one.name] for one in fields(Report) if one.name in data}
    for name in ("by_language", "by_kind", "by_group"):
        known[name] = {key: _slice(row) for key, row in known.get(name, {}).items()}
    known["intervals"] = {key: (low, high) for key, (low, high) in known.get("intervals", {}).items()}
    known["curve"] = tuple(Point(*row) for row in known.get("curve", ()))
    known["reliability"] = tuple(Bin(*row) for row in known.get("reliability", ()))
    known["worst"] = tuple(
        Miss(source, label, float(score), tuple(clue for some in clues for clue in some))
        for source, label, score, *clues in known["worst"]
    )
    return Report(**known)


def _slice(row: Mapping[str, Any]) -> Slice:
    interval = row.get("f1_interval")
    return Slice(**{**row, "f1_interval": tuple(interval) if interval else None})
