"""A report on the terminal: figures with intervals, nine by nine, tables of parts, the worst errors."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_evaluation import GOT, NO, PLAIN, judged, rows

from detector.report import Miss, Report
from detector.report_words import compared, confusion_table, report_in_words, slices_as_table, text_table
from detector.verdict import Label


@pytest.fixture(scope="module")
def report() -> Report:
    return judged(
        [NO, NO, PLAIN, GOT] * 10,
        rows(*[0.9, 0.3, 0.85, 0.1, 0.95, 0.9, 0.1, 0.2] * 5),
        languages=["en", "de"] * 20,
        groups=["a", "b", "c", "d"] * 10,
        sources=[f"mails/x.toml#{number}" for number in range(40)],
        kinds=["typical", "hard"] * 20,
    )


def test_every_figure_stands_in_the_text(report: Report) -> None:
    text = report_in_words(report)
    low, high = report.intervals["precision"]
    assert f"precision                0.750  {low:.3f} to {high:.3f}" in text
    assert "F1  " in text
    assert f"average precision        {report.average_precision:.3f}" in text
    assert "recall at precision .98" in text
    assert "5 in all; ordinary mail: 500.0 in 1,000 (" in text
    assert "nine labels: macro F1" in text
    assert "expected error" in text
    assert "resampling mails" in text


def test_the_confusion_table_has_a_row_for_what_mails_are_and_nine_columns(report: Report) -> None:
    heads, *lines = confusion_table(report.confusion).splitlines()
    assert heads.split()[-9:] == [label[:6] for label in Label]
    assert [line.split()[0] for line in lines] == ["rejection", "acknowledgement", "other"]
    assert lines[0].split()[1:] == ["15", *["."] * 7, "5"]
    assert len({len(line) for line in (heads, *lines)}) == 1, "columns are flush"


def test_nothing_judged_is_no_table() -> None:
    assert confusion_table({}) == ""


def test_languages_kinds_and_sources_are_compared(report: Report) -> None:
    text = report_in_words(report)
    for title in ("by language", "by kind", "by source"):
        assert f"\n{title}" in text
    heads, cells = slices_as_table("language", report.by_language)
    assert heads == [
        *("language", "mails", "rejections", "precision", "recall", "F1", "95 %", "AP", "false alarms")
    ]
    assert [row[0] for row in cells] == ["de", "en"]
    assert "95 %" not in slices_as_table("source", report.by_group)[0], "a column of dashes says nothing"


def test_one_language_alone_is_not_compared(report: Report) -> None:
    alone = replace(report, by_language={"en": report.by_language["en"]}, by_kind={}, by_group={})
    assert compared(alone) == {}


def test_of_many_sources_those_with_most_errors_are_shown(report: Report) -> None:
    good, bad = replace(report.by_group["a"], false_alarms=0), replace(report.by_group["b"], false_alarms=30)
    many = {f"group {number:02}": good for number in range(30)} | {"z": bad}
    shown = compared(replace(report, by_group=many))["source: 12 worst of 31"]
    assert len(shown) == 12
    assert next(iter(shown)) == "z"


def test_no_false_alarm_is_given_with_its_bound(report: Report) -> None:
    none = replace(report, false_alarms_per_1000=0.0, intervals={"false_alarms_per_1000": (0.0, 7.5)})
    assert "none, so at most 7.5 in 1,000 (exact bound, 95 %)" in report_in_words(none)


def test_the_worst_errors_name_their_place_and_their_words_where_known(report: Report) -> None:
    assert "mails/x.toml#" in report_in_words(report)
    shown = report_in_words(replace(report, worst=(Miss("m7", "rejection", 0.02, ("+1.00 with regret",)),)))
    assert "0.02  rejection        m7\n        +1.00 with regret" in shown
    assert report_in_words(replace(report, worst=())).endswith("no errors")


def test_columns_are_as_wide_as_they_need_to_be() -> None:
    assert text_table(("a", "bb"), [["ccc", "1"], ["d", "222"]]) == "a     bb\nccc    1\nd    222"
