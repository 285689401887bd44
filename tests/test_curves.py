"""The picture of the curves: well-formed, with the figures in it, and complete in one file."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
from test_evaluation import NO, PLAIN, judged, rows

from detector.curves import Panel, curves_as_svg, wilson
from detector.report import Bin, Point, Report

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def report() -> Report:
    scores = np.concatenate([np.linspace(0.3, 1.0, 40), np.linspace(0.0, 0.85, 60)])
    return judged([NO] * 40 + [PLAIN] * 60, rows(*scores))


def drawn(report: Report) -> ElementTree.Element:
    return ElementTree.fromstring(curves_as_svg(report))


def all_text(report: Report) -> str:
    return " ".join("".join(one.itertext()) for one in drawn(report).iter(f"{SVG}text"))


def test_the_picture_names_its_figures(report: Report) -> None:
    text = all_text(report)
    assert f"average precision {report.average_precision:.3f}" in text
    assert f"calibration error {report.calibration_error:.3f}" in text
    assert f"at 0.80: precision {report.precision:.3f}, recall {report.recall:.3f}" in text
    assert "100 mails, 40 of them rejections" in text


def test_it_needs_nothing_beside_it(report: Report) -> None:
    text = curves_as_svg(report)
    assert text.count("http") == 1, "the name of the format alone"
    assert not {one.tag for one in drawn(report).iter()} & {f"{SVG}image", f"{SVG}script", f"{SVG}use"}


def test_everything_lies_on_the_sheet(report: Report) -> None:
    sheet = drawn(report)
    width, height = float(sheet.attrib["width"]), float(sheet.attrib["height"])
    for one in sheet.iter():
        for name, value in one.attrib.items():
            if name in ("x", "x1", "x2", "cx"):
                assert 0 <= float(value) <= width
            if name in ("y", "y1", "y2", "cy"):
                assert 0 <= float(value) <= height
        for pair in one.attrib.get("points", "").split():
            x, y = map(float, pair.split(","))
            assert 0 <= x <= width
            assert 0 <= y <= height


def test_the_dot_stands_at_the_threshold_and_the_band_around_the_curve(report: Report) -> None:
    sheet = drawn(report)
    panel = Panel(62, 0.5 if min(point.low for point in report.curve) >= 0.5 else 0.0)
    (dot,) = [one for one in sheet.iter(f"{SVG}circle") if one.attrib["class"] == "here"]
    assert float(dot.attrib["cx"]) == panel.x(report.recall)
    assert float(dot.attrib["cy"]) == panel.y(report.precision)
    (band,) = sheet.iter(f"{SVG}polygon")
    assert len(band.attrib["points"].split()) == 2 * len(report.curve)


def test_the_axis_of_precision_starts_below_all_that_is_drawn(report: Report) -> None:
    good = replace(report, curve=(Point(0.5, 0.99, 0.97, 1.0), Point(1.0, 0.9, 0.82, 0.95)))
    assert "0.84" in all_text(good)
    poor = replace(report, curve=(Point(0.5, 0.4, 0.2, 0.6), Point(1.0, 0.3, 0.1, 0.4)))
    assert "0.84" not in all_text(poor)


def test_a_report_without_curves_says_so(report: Report) -> None:
    assert all_text(replace(report, curve=(), reliability=())).count("nothing to draw") == 2


def test_each_bin_is_a_dot_that_names_its_mails(report: Report) -> None:
    one = replace(report, reliability=(Bin(0.1, 0.0, 30), Bin(0.9, 0.95, 20)))
    titles = [title.text for title in drawn(one).iter(f"{SVG}title")]
    assert titles == ["30 mails: mean score 0.10, 0% rejections", "20 mails: mean score 0.90, 95% rejections"]


def test_the_interval_of_a_share_by_wilson() -> None:
    """Worked example: 8 of 10 gives .490 to .943."""
    assert wilson(0.8, 10) == (pytest.approx(0.490, abs=0.001), pytest.approx(0.943, abs=0.001))
    assert wilson(0.0, 10)[0] == 0.0
    assert wilson(1.0, 10)[1] == 1.0
