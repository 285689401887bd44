"""A report for a person at a terminal. In: a Report. Out: text: figures, tables, the worst errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from detector.intervals import Interval
from detector.report import Report, Slice
from detector.verdict import Label

_MOST_ROWS = 12  # of a table by source; data/ has some hundred groups
Table = tuple[Sequence[str], Sequence[Sequence[str]]]  # heads, rows

_HEADS = ("mails", "rejections", "precision", "recall", "F1", "95 %", "AP", "false alarms")


def report_in_words(report: Report) -> str:
    """Some sixty lines, at most 110 columns wide but for the names of sources and the words of mail."""
    blocks = [
        "\n".join(_figures(report)),
        confusion_table(report.confusion),
        *(text_table(*slices_as_table(f"by {name}", slices)) for name, slices in compared(report).items()),
        "\n".join(_worst(report)),
    ]
    return "\n\n".join(block for block in blocks if block)


def compared(report: Report) -> dict[str, dict[str, Slice]]:
    """Parts of the mails side by side: languages, kinds, and the sources with most errors; where there are several."""
    groups = report.by_group
    shown = dict(sorted(groups.items(), key=lambda item: (-_errors(item[1]), item[0]))[:_MOST_ROWS])
    title = "source" if len(shown) == len(groups) else f"source: {len(shown)} worst of {len(groups)}"
    parts = {"language": report.by_language, "kind": report.by_kind, title: shown}
    return {name: slices for name, slices in parts.items() if len(slices) > 1}


def slices_as_table(title: str, slices: Mapping[str, Slice]) -> Table:
    """Heads and rows; columns that say nothing of any slice are left out."""
    rows = [[name, *_cells(one)] for name, one in slices.items()]
    told = [place for place in range(len(_HEADS) + 1) if any(row[place] != "-" for row in rows)]
    heads = (title, *_HEADS)
    return [heads[place] for place in told], [[row[place] for place in told] for row in rows]


def text_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as they need to be, the first one flush left."""
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    lines = []
    for row in (heads, *rows):
        first, *others = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        lines.append("  ".join((row[0].ljust(len(first)), *others)).rstrip())
    return "\n".join(lines)


def _cells(one: Slice) -> list[str]:
    """In the order of the heads."""
    return [
        str(one.mails),
        str(one.rejections),
        *(number(value) for value in (one.precision, one.recall, one.f1)),
        span(one.f1_interval),
        number(one.average_precision),
        str(one.false_alarms),
    ]


def number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def span(interval: Interval | None, digits: int = 3) -> str:
    """The ends of an interval; "-" where there is none."""
    return "-" if interval is None else f"{interval[0]:.{digits}f} to {interval[1]:.{digits}f}"


def alarms_in_words(report: Report) -> str:
    """False alarms on ordinary mail with their interval; none at all is given with its exact upper bound."""
    interval = report.intervals.get("false_alarms_per_1000")
    if interval is None:
        return f"{report.false_alarms_per_1000:.1f} in 1,000"
    if report.false_alarms_per_1000 == 0:
        return f"none, so at most {interval[1]:.1f} in 1,000 (exact bound, 95 %)"
    return f"{report.false_alarms_per_1000:.1f} in 1,000 ({span(interval, 1)})"


def figures_with_intervals(report: Report) -> list[tuple[str, str, str]]:
    """(name, value, interval) of the figures of the rejection class."""
    known = report.intervals.get
    return [
        ("precision", number(report.precision), span(known("precision"))),
        ("recall", number(report.recall), span(known("recall"))),
        ("F1", number(report.f1), span(known("f1"))),
        ("average precision", number(report.average_precision), span(known("average_precision"))),
        ("recall at precision .98", number(report.recall_at_98), "-"),
    ]


def _figures(report: Report) -> Iterator[str]:
    drawn = {"groups": " (resampling whole groups)", "mails": " (resampling mails)"}.get(report.resampled, "")
    yield f"{report.mails} mails, {report.rejections} of them rejections; {report.unsure} left as a question"
    yield ""
    yield f"rejection, from a score of {report.reject_at:.2f} on; 95 % intervals{drawn}:"
    for name, value, interval in figures_with_intervals(report):
        yield f"  {name:24} {value}  {interval}".removesuffix("  -")
    typical = report.typical_false_alarms_per_1000
    yield f"false alarms: {report.false_alarms} in all; ordinary mail: {alarms_in_words(report)}" + (
        f"; typical ordinary mail: {typical:.1f} in 1,000" if typical is not None else ""
    )
    yield f"nine labels: macro F1 {report.macro_f1:.3f}"
    yield f"calibration: expected error {report.calibration_error:.3f}, Brier {report.brier:.3f}"


def confusion_table(confusion: Mapping[str, int]) -> str:
    """Nine rows of what mails are, nine columns of what they were judged; empty rows are left out."""
    if not confusion:
        return ""
    rows = []
    for true in Label:
        counts = [confusion.get(f"{true} -> {judged}", 0) for judged in Label]
        if any(counts):
            rows.append([str(true), *(str(count or ".") for count in counts)])
    return text_table(("true \\ judged", *(label[:6] for label in Label)), rows)


def _errors(one: Slice) -> int:
    return one.rejections - one.found + one.false_alarms


def _worst(report: Report) -> Iterator[str]:
    if not report.worst:
        yield "no errors"
        return
    yield "the most confident errors (score, what it is, where):"
    for miss in report.worst:
        yield f"  {miss.score:.2f}  {miss.label:16} {miss.source}"
        yield from (f"        {clue}" for clue in miss.clues)
