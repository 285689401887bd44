"""Two pictures of a report. In: a Report. Out: one SVG: precision against recall, and score against truth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from math import sqrt

from detector.report import Report

_WIDTH, _HEIGHT = 820, 404
_SIDE = 290  # of a panel
_TOP = 66
_NORMAL = 1.96  # standard deviations that hold 95 % of a normal distribution
_FLOORS = (0.8, 0.5, 0.0)  # where the axis of precision may start
_STYLE = """
text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #37424d }
.head { font-size: 14px; font-weight: 600; fill: #17202a }
.end { text-anchor: end } .middle { text-anchor: middle } .quiet { fill: #6b7785 }
.grid { stroke: #e4e8ec } .frame { fill: none; stroke: #aeb7c0 }
.band { fill: #2f6fb0; fill-opacity: .16 } .line { fill: none; stroke: #2f6fb0; stroke-width: 2 }
.bar { stroke: #2f6fb0; stroke-opacity: .55 } .dot { fill: #2f6fb0 } .ideal { stroke: #8b96a1; stroke-dasharray: 4 4 }
.here { fill: #c2410c; stroke: #fff; stroke-width: 1.5 }
"""


@dataclass(frozen=True, slots=True)
class Panel:
    """A square plot: x runs from 0 to 1, y from `floor` to 1; `left` is its edge on the sheet."""

    left: float
    floor: float

    def x(self, value: float) -> float:
        return round(self.left + value * _SIDE, 1)

    def y(self, value: float) -> float:
        share = (max(value, self.floor) - self.floor) / (1 - self.floor)
        return round(_TOP + (1 - share) * _SIDE, 1)


def curves_as_svg(report: Report) -> str:
    """The whole picture; it needs no font, script or file beside it. Where there is nothing to draw it says so."""
    title = f"{report.mails} mails, {report.rejections} of them rejections"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}"'
            f' height="{_HEIGHT}" role="img" aria-label="{escape(title)}">',
            f"<style>{_STYLE}</style>",
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
            *_precision_and_recall(report),
            *_reliability(report),
            "</svg>",
            "",
        ]
    )


def _precision_and_recall(report: Report) -> Iterator[str]:
    lows = [point.low for point in report.curve]
    floor = next(floor for floor in _FLOORS if floor == 0.0 or (lows and min(lows) >= floor))
    panel = Panel(62, floor)
    head = f"Precision and recall, average precision {report.average_precision:.3f}"
    at = f"at {report.reject_at:.2f}: precision {report.precision:.3f}, recall {report.recall:.3f}"
    yield from _frame(panel, head, f"dot {at}; band: 95 %")
    yield from _labels(panel, "recall", "precision")
    if not report.curve:
        yield _nothing(panel)
        return
    upper = [(point.recall, point.high) for point in report.curve]
    lower = [(point.recall, point.low) for point in reversed(report.curve)]
    yield f'<polygon class="band" points="{_points(panel, upper + lower)}"/>'
    line = [(point.recall, point.precision) for point in report.curve]
    yield f'<polyline class="line" points="{_points(panel, line)}"/>'
    yield f'<circle class="here" cx="{panel.x(report.recall)}" cy="{panel.y(report.precision)}" r="5.5"/>'


def _reliability(report: Report) -> Iterator[str]:
    panel = Panel(484, 0.0)
    head = f"Reliability, calibration error {report.calibration_error:.3f}"
    yield from _frame(
        panel, head, f"{report.mails} mails, {report.rejections} of them rejections; bars: 95 %"
    )
    yield from _labels(panel, "score", "share of rejections")
    if not report.reliability:
        yield _nothing(panel)
        return
    ends = f'x1="{panel.x(0)}" y1="{panel.y(0)}" x2="{panel.x(1)}" y2="{panel.y(1)}"'
    yield f'<line class="ideal" {ends}/>'
    line = [(one.score, one.share) for one in report.reliability]
    yield f'<polyline class="line" points="{_points(panel, line)}"/>'
    for one in report.reliability:
        low, high = wilson(one.share, one.mails)
        x = panel.x(one.score)
        yield f'<line class="bar" x1="{x}" y1="{panel.y(low)}" x2="{x}" y2="{panel.y(high)}" stroke-width="3"/>'
        words = f"{one.mails} mails: mean score {one.score:.2f}, {one.share:.0%} rejections"
        yield f'<circle class="dot" cx="{x}" cy="{panel.y(one.share)}" r="4.5"><title>{words}</title></circle>'


def wilson(share: float, trials: int) -> tuple[float, float]:
    """The 95 % score interval of a share (Wilson 1927)."""
    squared = _NORMAL**2 / trials
    middle = (share + squared / 2) / (1 + squared)
    half = _NORMAL / (1 + squared) * sqrt(share * (1 - share) / trials + squared / (4 * trials))
    return max(0.0, middle - half), min(1.0, middle + half)


def _frame(panel: Panel, head: str, below: str) -> Iterator[str]:
    yield f'<text x="{panel.left}" y="{_TOP - 34}" class="head">{escape(head)}</text>'
    yield f'<text x="{panel.left}" y="{_TOP - 14}" class="quiet">{escape(below)}</text>'
    for step in range(6):
        across, up = panel.x(step / 5), panel.floor + step / 5 * (1 - panel.floor)
        down = panel.y(up)
        yield f'<line class="grid" x1="{across}" y1="{_TOP}" x2="{across}" y2="{_TOP + _SIDE}"/>'
        yield f'<line class="grid" x1="{panel.left}" y1="{down}" x2="{panel.left + _SIDE}" y2="{down}"/>'
        yield f'<text x="{across}" y="{_TOP + _SIDE + 17}" class="middle">{step / 5:.1f}</text>'
        yield f'<text x="{panel.left - 8}" y="{down + 4}" class="end">{up:.2f}</text>'
    yield f'<rect class="frame" x="{panel.left}" y="{_TOP}" width="{_SIDE}" height="{_SIDE}"/>'


def _labels(panel: Panel, across: str, up: str) -> Iterator[str]:
    middle = panel.left + _SIDE / 2
    x, y = panel.left - 44, _TOP + _SIDE / 2
    yield f'<text x="{middle}" y="{_TOP + _SIDE + 34}" class="middle quiet">{across}</text>'
    yield f'<text x="{x}" y="{y}" class="middle quiet" transform="rotate(-90 {x} {y})">{up}</text>'


def _nothing(panel: Panel) -> str:
    return f'<text x="{panel.left + _SIDE / 2}" y="{_TOP + _SIDE / 2}" class="middle">nothing to draw</text>'


def _points(panel: Panel, values: list[tuple[float, float]]) -> str:
    return " ".join(f"{panel.x(x)},{panel.y(y)}" for x, y in values)
