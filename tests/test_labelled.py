"""Labelled mail for measuring, from JSONL and from folders named by label."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from detector.errors import ArchiveError
from detector.labelled import load_labelled
from detector.verdict import Label

ROW = {
    "id": "a1",
    "label": "rejection",
    "subject": "News",
    "sender": "Jo <jo@acme.example>",
    "body": "It went to Ann.",
}


def write(path: Path, *rows: dict[str, object]) -> Path:
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    return path


def test_each_line_of_jsonl_is_a_mail_and_grey_rows_are_left_out(tmp_path: Path) -> None:
    found = load_labelled(write(tmp_path / "m.jsonl", ROW, {**ROW, "grey": True}, {**ROW, "label": "other"}))
    assert [example.label for example in found] == [Label.REJECTION, Label.OTHER]
    assert found[0].message.text.strip() == "It went to Ann."
    assert found[0].source == "a1"


def test_a_line_separator_inside_a_mail_ends_no_row(tmp_path: Path) -> None:
    (one,) = load_labelled(write(tmp_path / "m.jsonl", {**ROW, "body": "It went\u2028to Ann."}))
    assert "Ann" in one.message.text


@pytest.mark.parametrize("row", [{"label": "rejection"}, {"label": "no such", "body": "x"}])
def test_a_row_that_is_no_labelled_mail_is_named_by_its_line(tmp_path: Path, row: dict[str, object]) -> None:
    with pytest.raises(ArchiveError, match="line 2"):
        load_labelled(write(tmp_path / "m.jsonl", ROW, row))


def test_folders_named_by_label_hold_eml_files(tmp_path: Path) -> None:
    for label in ("rejection", "other", "notes"):
        (tmp_path / label).mkdir()
        (tmp_path / label / "1.eml").write_bytes(b"From: a@b.example\r\nSubject: x\r\n\r\nhello\r\n")
    assert sorted(example.label for example in load_labelled(tmp_path)) == [Label.OTHER, Label.REJECTION]


@pytest.mark.parametrize("name", ["absent", "empty"])
def test_a_place_without_labelled_mail_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(ArchiveError):
        load_labelled(tmp_path / name)
