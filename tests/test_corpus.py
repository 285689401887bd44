"""Labelled mails on disk: every row is read like real mail, and a bad row is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_model import DATA

from detector.corpus import corpus_hash, load_corpus, mail_bytes
from detector.errors import RejoinderError
from detector.message import Message, MessageRef
from detector.parse import parse_message
from detector.verdict import Label

HEAD = '[group]\nname = "g"\nlanguage = "en"\nsender_kind = "ats"\nstyle = "short"\n'
ROW = '[[mail]]\nlabel = "rejection"\nkind = "typical"\nfrom = "A <a@x.example>"\nsubject = "No"\nbody = "We chose Mia."\n'


def folder_with(tmp_path: Path, text: str) -> Path:
    place = tmp_path / "mails" / "en"
    place.mkdir(parents=True)
    (place / "g.toml").write_text(text, encoding="utf-8")
    return tmp_path


def read(**row: object) -> Message:
    return parse_message(
        mail_bytes({"from": "A <a@x.example>", "subject": "", **row}), MessageRef("f", "f", 0, 1)
    )


def test_all_shipped_mails_can_be_read_and_every_label_occurs() -> None:
    examples = load_corpus(DATA)
    assert len(examples) >= 400
    assert {example.label for example in examples} == set(Label)
    assert all(example.message.sender for example in examples)
    assert all(example.kind in {"typical", "hard"} for example in examples)
    assert len({example.source for example in examples}) == len(examples)


def test_a_row_becomes_the_mail_that_a_server_would_deliver(tmp_path: Path) -> None:
    (example,) = load_corpus(folder_with(tmp_path, HEAD + ROW))
    assert example.label is Label.REJECTION
    assert (example.message.subject, example.message.text) == ("No", "We chose Mia.")
    assert example.message.sender is not None
    assert example.message.sender.email == "a@x.example"
    assert example.source == "mails/en/g.toml#1"


def test_names_with_commas_and_letters_of_any_alphabet_survive() -> None:
    sender = read(**{"from": "Żółć, Ørsted & Co. <jobs@x.example>", "body": "Hi"}).sender
    assert sender is not None
    assert (sender.name, sender.email) == ("Żółć, Ørsted & Co.", "jobs@x.example")


def test_html_is_read_as_the_text_a_person_sees() -> None:
    message = read(html="<p>Dear Mia,</p><p style='display:none'>secret</p><p>The job is <b>gone</b>.</p>")
    assert "The job is gone." in message.text
    assert "secret" not in message.text


def test_headers_of_a_row_reach_the_message() -> None:
    message = read(
        body="x", headers={"Auto-Submitted": "auto-generated", "List-Unsubscribe": "<https://x.example/u>"}
    )
    assert (message.automatic, message.bulk) == (True, True)


def test_a_reply_is_known_as_one_and_its_quoted_part_is_not_its_own_words() -> None:
    body = "No, sorry.\n\nOn Tue, 3 Mar 2026 at 10:12, Mia Lund wrote:\n> Did I get it?\n"
    message = read(body=body, subject="Re: job", reply=True)
    assert message.in_reply_to
    assert message.text.strip() == "No, sorry."
    assert "Did I get it?" in message.quoted


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (HEAD + ROW.replace('"rejection"', '"refusal"'), "g.toml#1"),
        (HEAD + ROW + ROW.replace("subject", "topic"), "g.toml#2"),
        (HEAD + ROW.replace("body", 'html = "x"\nbody'), "g.toml#1"),
        (HEAD + ROW.replace('"A <a@x.example>"', '"A\\nBcc: b@x.example <a@x.example>"'), "g.toml#1"),
        (HEAD + ROW.replace('"typical"', "7 7"), "g.toml"),
        (ROW, "g.toml"),
    ],
)
def test_a_row_that_cannot_be_read_is_named(tmp_path: Path, text: str, place: str) -> None:
    with pytest.raises(RejoinderError) as caught:
        load_corpus(folder_with(tmp_path, text))
    assert place in str(caught.value)
    assert caught.value.fix


def test_an_empty_folder_is_an_error_with_a_fix(tmp_path: Path) -> None:
    with pytest.raises(RejoinderError) as caught:
        load_corpus(tmp_path)
    assert caught.value.fix


def test_the_hash_follows_words_and_names_but_not_line_ends(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, HEAD + ROW)
    path = folder / "mails" / "en" / "g.toml"
    before = corpus_hash(folder)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert corpus_hash(folder) == before
    path.write_text(HEAD + ROW.replace("Mia", "Tom"), encoding="utf-8")
    assert corpus_hash(folder) != before
    path.write_text(HEAD + ROW, encoding="utf-8")
    shutil.move(path, path.with_name("h.toml"))
    assert corpus_hash(folder) != before
