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


@pytest.mark.parametrize(
    "line", [b"\xff\xfe", b"[1, 2]", b"null", b'{"label": "rejection", "raw": "\\ud800"}']
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: bytes) -> None:
    (tmp_path / "m.jsonl").write_bytes(json.dumps(ROW).encode() + b"\n" + line)
    with pytest.raises(ArchiveError, match="line 2"):
        load_labelled(tmp_path / "m.jsonl")


def test_rows_say_where_they_come_from_and_how_hard_they_are(tmp_path: Path) -> None:
    row = {**ROW, "set": "mine", "kind": "hard", "language": "de"}
    one, other = load_labelled(write(tmp_path / "m.jsonl", row, ROW))
    assert (one.group, one.kind, one.language) == ("mine", "hard", "de")
    assert (other.group, other.kind) == ("?", "real")


MAIL = b"From: a@b.example\r\nSubject: x\r\n%s\r\nhello\r\n"


def mbox(path: Path, *headers: bytes) -> Path:
    """An mbox with a mail for each of `headers`."""
    mails = [b"From a@b.example Mon Mar  2 09:00:00 2026\n" + MAIL % more for more in headers]
    path.write_bytes(b"\n".join(mail.replace(b"\r\n", b"\n") for mail in mails))
    return path


def labels(path: Path) -> list[Label]:
    return [example.label for example in load_labelled(path)]


@pytest.mark.parametrize("name", ["rejection.mbox", "rejection", "Rejection.mbx"])
def test_an_mbox_named_by_label_holds_mails_of_that_label(tmp_path: Path, name: str) -> None:
    assert labels(mbox(tmp_path / name, b"", b"")) == [Label.REJECTION] * 2


def test_a_folder_may_hold_mboxes_maildirs_and_folders_named_by_label(tmp_path: Path) -> None:
    mbox(tmp_path / "rejection.mbox", b"", b"")
    for name in ("interview/new", "interview/cur", "other"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "interview" / "cur" / "1.host:2,S").write_bytes(MAIL % b"")
    (tmp_path / "other" / "1.eml").write_bytes(MAIL % b"")
    found = load_labelled(tmp_path)
    assert sorted(example.label for example in found) == ["interview", "other", "rejection", "rejection"]
    assert len({example.group for example in found}) == 1, (
        "a label is no author: mails are resampled one by one"
    )


@pytest.mark.parametrize(
    ("header", "label"),
    [
        (b"X-Label: rejection\r\n", Label.REJECTION),
        (b"X-Gmail-Labels: Inbox,Unread,Interview\r\n", Label.INTERVIEW),
        (b"X-Keywords: $Junk offer\r\n", Label.OFFER),
        (b"X-Mozilla-Keys: nonjunk alert   \r\n", Label.ALERT),
    ],
)
def test_mails_of_one_mbox_may_be_labelled_by_a_header(tmp_path: Path, header: bytes, label: Label) -> None:
    assert labels(mbox(tmp_path / "all.mbox", header, b"X-Label: other\r\n")) == [label, Label.OTHER]


def test_a_folder_of_eml_files_and_a_maildir_may_be_labelled_by_header(tmp_path: Path) -> None:
    for place in (tmp_path / "plain" / "1.eml", tmp_path / "maildir" / "cur" / "1.host:2,"):
        place.parent.mkdir(parents=True)
        place.write_bytes(MAIL % b"X-Label: feedback\r\n")
    assert labels(tmp_path / "plain") == labels(tmp_path / "maildir") == [Label.FEEDBACK]


@pytest.mark.parametrize("header", [b"", b"X-Label: rejection, offer\r\n"])
def test_a_mail_with_no_label_or_two_is_named(tmp_path: Path, header: bytes) -> None:
    with pytest.raises(ArchiveError, match=r"mail 2 has (no label|the labels rejection and offer)"):
        load_labelled(mbox(tmp_path / "all.mbox", b"X-Label: other\r\n", header))


def test_a_mail_deleted_in_thunderbird_is_left_out(tmp_path: Path) -> None:
    assert labels(mbox(tmp_path / "other.mbox", b"", b"X-Mozilla-Status: 0009\r\n")) == [Label.OTHER]


def test_a_file_that_is_neither_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.pdf").write_bytes(b"%PDF-1.7\n")
    with pytest.raises(ArchiveError, match="no mail store"):
        load_labelled(tmp_path / "notes.pdf")


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
