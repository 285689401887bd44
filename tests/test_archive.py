"""Mail on disk comes out one by one and in order, whatever store it lies in, and the store stays as it was."""

from __future__ import annotations

import mailbox
import os
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.archive import open_archive
from detector.errors import ArchiveError
from detector.mbox import read_mbox, starts_mbox
from detector.message import MessageRef


def letter(number: int, body: str = "Hello.") -> bytes:
    return (
        f"From: a@b.example\nSubject: letter {number}\nMessage-ID: <{number}@b.example>\n\n{body}\n".encode()
    )


def subjects(path: Path) -> list[str]:
    return [
        mail.raw.split(b"Subject: ")[1].split(b"\n")[0].strip().decode()
        for mail in open_archive(path)
        if mail.raw
    ]


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file below a folder with its time of change and content."""
    return {str(f): (f.stat().st_mtime_ns, f.read_bytes()) for f in sorted(folder.rglob("*")) if f.is_file()}


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    box = mailbox.Maildir(tmp_path / "Maildir")
    for number in (1, 2):
        box.add(letter(number))
    answered = mailbox.MaildirMessage(letter(3))
    answered.set_subdir("cur")
    answered.set_flags("RS")
    box.add(answered)
    box.add_folder("Work").add(letter(4))
    box.add_folder("Archive").add(letter(5))
    return tmp_path / "Maildir"


def test_a_maildir_gives_new_and_seen_mail_and_then_its_folders(maildir: Path) -> None:
    assert subjects(maildir) == ["letter 1", "letter 2", "letter 3", "letter 5", "letter 4"]
    assert [mail.answered for mail in open_archive(maildir)] == [False, False, True, False, False]


def test_mails_of_a_maildir_come_in_the_order_of_delivery_however_long_the_numbers_in_their_names(
    tmp_path: Path,
) -> None:
    box = tmp_path / "Maildir"
    for part in ("cur", "new", "tmp"):
        (box / part).mkdir(parents=True)
    for number, name in enumerate(("1700.M99P7Q1.host", "1700.M100P7Q2.host", "1701.M5P7Q10.host"), 1):
        (box / "new" / name).write_bytes(letter(number))
    assert subjects(box) == ["letter 1", "letter 2", "letter 3"]


def test_reading_changes_nothing_on_disk(maildir: Path) -> None:
    before = snapshot(maildir)
    list(open_archive(maildir))
    assert snapshot(maildir) == before


def test_an_empty_maildir_holds_no_mail_and_is_no_error(tmp_path: Path) -> None:
    mailbox.Maildir(tmp_path / "Maildir")
    assert list(open_archive(tmp_path / "Maildir")) == []


def test_a_folder_of_maildirs_gives_them_all(tmp_path: Path) -> None:
    for number, name in enumerate(["INBOX", "Sent"], 1):
        mailbox.Maildir(tmp_path / name).add(letter(number))
    assert subjects(tmp_path) == ["letter 1", "letter 2"]


def test_references_count_from_one_and_name_the_path(maildir: Path) -> None:
    refs = [mail.ref for mail in open_archive(maildir)]
    assert refs == [MessageRef("file", str(maildir), 0, number) for number in range(1, 6)]


def test_a_folder_of_eml_files_is_read_by_name_and_all_the_way_down(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for number, name in enumerate(["b/1.eml", "2.EML", "1.eml", "10.eml"], 1):
        (tmp_path / name).write_bytes(letter(number))
    (tmp_path / "notes.txt").write_text("no mail")
    assert subjects(tmp_path) == ["letter 3", "letter 4", "letter 2", "letter 1"]


def test_one_eml_file_is_one_mail_whatever_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(letter(1))
    (tmp_path / "b.eml").write_bytes(b"\x00\xffno mail")
    (tmp_path / "empty.eml").write_bytes(b"")
    assert subjects(tmp_path / "a.eml") == ["letter 1"]
    assert [mail.raw for mail in open_archive(tmp_path / "b.eml")] == [b"\x00\xffno mail"]
    assert [mail.raw for mail in open_archive(tmp_path / "empty.eml")] == [b""]


def test_a_mail_saved_without_a_suffix_is_read(tmp_path: Path) -> None:
    (tmp_path / "saved").write_bytes(letter(1))
    (tmp_path / "utf16").write_bytes(letter(2).decode().encode("utf-16"))
    assert subjects(tmp_path / "saved") == ["letter 1"]
    assert len(list(open_archive(tmp_path / "utf16"))) == 1


def test_a_file_that_cannot_be_read_is_yielded_with_its_problem(tmp_path: Path) -> None:
    (tmp_path / "1.eml").write_bytes(letter(1))
    (tmp_path / "2.eml").symlink_to(tmp_path / "gone")
    mails = list(open_archive(tmp_path))
    assert [mail.problem is None for mail in mails] == [True, False]
    assert mails[1].raw is None
    assert mails[1].problem == "The file could not be read: no such file or directory."


@pytest.mark.parametrize(
    ("name", "words"),
    [("missing", "There is no file or folder"), ("folder", "holds no mail"), ("picture.jpg", "is no mail store"),
     ("words.txt", "is no mail store"), ("pipe", "is neither a file nor a folder")],
)  # fmt: skip
def test_a_path_without_mail_is_refused_at_once_in_one_sentence(
    tmp_path: Path, name: str, words: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0JFIF")
    (tmp_path / "words.txt").write_text("Dear diary,\nFrom: nobody\n")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ArchiveError) as refused:
        open_archive(tmp_path / name)
    assert words in refused.value.text
    assert str(tmp_path / name) in refused.value.text
    assert refused.value.fix
    assert "\n" not in str(refused.value)


def test_a_folder_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(tmp_path))  # as root nothing refuses by itself

    monkeypatch.setattr("detector.archive.os.walk", refuse)
    with pytest.raises(ArchiveError, match="cannot be read: permission denied"):
        open_archive(tmp_path)


def mbox(*mails: bytes, line_end: bytes = b"\n") -> bytes:
    stored = b"".join(b"From a@b.example Mon Feb  2 10:00:00 2026\n" + mail + b"\n" for mail in mails)
    return stored.replace(b"\n", line_end)


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_an_mbox_gives_its_mails_as_they_were_before(tmp_path: Path, line_end: bytes) -> None:
    quoting = letter(2, "He said:\n\n>From the sea.\n>>From far.\n> From you.")
    (tmp_path / "mail").write_bytes(mbox(letter(1), quoting, letter(3), line_end=line_end))
    expected = [letter(1), letter(2, "He said:\n\nFrom the sea.\n>From far.\n> From you."), letter(3)]
    assert [mail.raw for mail in open_archive(tmp_path / "mail")] == [
        m.replace(b"\n", line_end) for m in expected
    ]


def test_what_the_mailbox_module_writes_is_read(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "mail.mbox")
    for number in range(1, 30):
        box.add(letter(number, "From here on.\n\nFrom Monday on it is 10:00 in 2026."))
    box.flush()
    assert subjects(tmp_path / "mail.mbox") == [f"letter {number}" for number in range(1, 30)]


def test_a_sentence_that_starts_with_from_starts_no_mail(tmp_path: Path) -> None:
    body = "Hello.\n\nFrom here it is far.\nFrom Rome to Oslo at 10:12 in 2026: no field.\n\nBye."
    (tmp_path / "mail").write_bytes(mbox(letter(1, body), letter(2)))
    assert subjects(tmp_path / "mail") == ["letter 1", "letter 2"]


@pytest.mark.parametrize(
    "line",
    ["From 1857293@xxx Mon Feb 02 10:00:00 +0000 2026", "From - Mon Feb  2 10:00:00 2026", "From a@b.example",
     "From a@b.example Mon Feb  2 10:00:00 2026 remote from far"],
)  # fmt: skip
def test_from_lines_of_many_programs_part_mails(line: str) -> None:
    stored = b"".join(f"{line}\n".encode() + letter(number) + b"\n" for number in (1, 2, 3))
    assert list(read_mbox(_Stream(stored, 7))) == [letter(1), letter(2), letter(3)]


def test_a_mail_that_lost_its_empty_line_does_not_swallow_the_next(tmp_path: Path) -> None:
    (tmp_path / "mail").write_bytes(mbox(letter(1)).rstrip(b"\n") + b"\n" + mbox(letter(2)))
    assert subjects(tmp_path / "mail") == ["letter 1", "letter 2"]


def test_what_mail_programs_noted_is_seen(tmp_path: Path) -> None:
    noted = [
        b"X-Status: A\n" + letter(1),
        b"X-Mozilla-Status: 0003\n" + letter(2),
        b"X-Mozilla-Status: 0009\n" + letter(3),
    ]
    (tmp_path / "mail").write_bytes(mbox(*noted))
    mails = list(open_archive(tmp_path / "mail"))
    assert [mail.answered for mail in mails] == [True, True, False]
    assert mails[2].raw is None
    assert "deleted in Thunderbird" in (mails[2].problem or "")


def test_an_empty_mbox_holds_no_mail(tmp_path: Path) -> None:
    (tmp_path / "mail.mbox").write_bytes(b"")
    assert list(open_archive(tmp_path / "mail.mbox")) == []


def test_a_folder_of_mbox_exports_is_read(tmp_path: Path) -> None:
    (tmp_path / "All mail.mbox").write_bytes(mbox(letter(1), letter(2)))
    assert subjects(tmp_path) == ["letter 1", "letter 2"]


def test_a_large_mbox_is_read_as_a_stream(tmp_path: Path) -> None:
    with (tmp_path / "mail").open("wb") as stream:
        for number in range(300):
            stream.write(mbox(letter(number, "A line of text.\n" * 8_000)))
    size = (tmp_path / "mail").stat().st_size
    tracemalloc.start()
    count = sum(1 for _ in open_archive(tmp_path / "mail"))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 300
    assert size > 38_000_000
    assert most < size / 4


class _Stream:
    """A file that gives its bytes in small pieces."""

    def __init__(self, content: bytes, size: int) -> None:
        self.pieces: Iterator[bytes] = (content[at : at + size] for at in range(0, len(content), size))

    def read(self, _: int) -> bytes:
        return next(self.pieces, b"")


LINES = st.lists(
    st.sampled_from(["", "Hello.", ">From x", "From afar", "> From y", "Subject: no", "\x00", "From"]),
    max_size=8,
)


@given(st.lists(LINES.map("\n".join), min_size=1, max_size=6), st.integers(1, 50))
def test_every_mail_of_an_mbox_comes_out_whole_however_the_file_is_cut(bodies: list[str], size: int) -> None:
    mails = [letter(number, body) for number, body in enumerate(bodies)]
    quoted = [
        b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in m.split(b"\n"))
        for m in mails
    ]
    assert list(read_mbox(_Stream(mbox(*quoted), size))) == mails


@given(st.binary(max_size=400), st.integers(1, 50))
def test_any_bytes_below_a_from_line_are_read(content: bytes, size: int) -> None:
    stored = b"From a@b Mon Feb  2 10:00:00 2026\n" + content
    assert starts_mbox(stored)
    list(read_mbox(_Stream(stored, size)))
