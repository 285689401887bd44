"""Mail that is hardly one: `classify --json` and the judge answer with an object and its problems, after bounded work."""

from __future__ import annotations

import base64
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from homes import make_home
from small_model import small_model, written

from detector.features import READ_LIMIT, read_message
from detector.message import MessageRef
from detector.parse import TEXT_LIMIT, parse_message
from detector.verdict import Label, Outcome, Thresholds

HEAD = b"From: Jo Ruiz <jo@acme.example>\r\nDate: Mon, 02 Mar 2026 09:00:00 +0000\r\nMessage-ID: <1@acme.example>\r\n"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
INVITATION = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@acme.example\r\nSUMMARY:Interview\r\n"
    "DTSTART:20260310T090000Z\r\nDTEND:20260310T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
FINNISH = "Hei Sam, kiitos viestistäsi. Kokous pidetään torstaina kello kymmenen isossa salissa. Tervetuloa! Terveisin Aino"
GREEK = (
    "Καλημέρα Σαμ, το δέμα σας παραδόθηκε σήμερα στη διεύθυνση που δηλώσατε. Ευχαριστούμε για την αγορά σας."
)
JAPANESE = "サム様、ご注文の商品は本日発送いたしました。到着まで二、三日お待ちください。またのご利用をお待ちしております。"
DECISION = "Unfortunately we have decided to move forward with other candidates."
QUOTED = "> Thank you for your application.\n> " + DECISION + "\n"


def plain(text: str, *, charset: str = "utf-8", more: bytes = b"") -> bytes:
    kind = f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n".encode()
    return HEAD + more + b"Subject: Hello\r\n" + kind + b"\r\n" + base64.encodebytes(text.encode(charset))


def with_image() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "jo@acme.example", "A picture"
    mail.set_content(PIXEL, maintype="image", subtype="png", filename="offer.png")
    return mail.as_bytes()


def with_calendar() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "jo@acme.example", "Invitation"
    mail.set_content(INVITATION, subtype="calendar")
    return mail.as_bytes()


BAD = {
    "empty": b"",
    "blank lines": b"\r\n\r\n\r\n",
    "one character": b"x",
    "one character, one header": HEAD + b"\r\nx",
    "zeros": b"\0" * 5_000,
    "5 MB of words": plain(f"{DECISION} " + "and so on we went along. " * 200_000),
    "5 MB without a blank": plain("x" * 5_000_000),
    "5 MB of empty lines": plain("\n" * 5_000_000),
    "5 MB of HTML": HEAD + b"Content-Type: text/html\r\n\r\n" + b"<div><b>no" * 500_000,
    "Finnish": plain(FINNISH),
    "Greek": plain(GREEK),
    "Greek of Windows": plain(GREEK, charset="cp1253"),
    "Japanese": plain(JAPANESE, charset="iso-2022-jp"),
    "only quoted": plain(QUOTED, more=b"In-Reply-To: <0@acme.example>\r\n"),
    "only an image": with_image(),
    "a calendar mail": with_calendar(),
    "a calendar file": INVITATION.encode(),
    "a part in UTF-16": plain("Your parcel is on its way.", charset="utf-16"),
    "a file in UTF-16": "From: jo@acme.example\r\nSubject: Hi\r\n\r\nYour parcel is on its way.\r\n".encode(
        "utf-16"
    ),
}
CUT = [name for name in BAD if name.startswith("5 MB") and "empty" not in name]


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """All of BAD judged by one run of the command, which fails unless it ends with 0."""
    folder = tmp_path_factory.mktemp("bad")
    files = []
    for name, raw in BAD.items():
        files.append(folder / f"{name}.eml")
        files[-1].write_bytes(raw)
    home = make_home(folder / "home", judges=True)
    found = home.rows("classify", "--with-text", *map(str, files))
    return {Path(row["file"]).stem: row for row in found}


def test_no_mail_is_left_out(rows: dict[str, dict[str, Any]]) -> None:
    assert list(rows) == list(BAD)


@pytest.mark.parametrize("name", BAD)
def test_bad_input_becomes_an_object_with_its_problems(rows: dict[str, dict[str, Any]], name: str) -> None:
    row = rows[name]
    assert row["label"] in set(Label)
    assert row["outcome"] in set(Outcome)
    assert sum(row["scores"].values()) == pytest.approx(1, abs=0.001)
    assert all(isinstance(problem, str) and problem.endswith(".") for problem in row["problems"])
    assert all(row["text"][clue["start"] : clue["end"]] == clue["text"] for clue in row["clues"])
    assert len(row["text"]) <= TEXT_LIMIT


@pytest.mark.parametrize("name", [name for name in BAD if name != CUT[0]])
def test_nothing_is_made_of_mail_that_says_no_such_thing(rows: dict[str, dict[str, Any]], name: str) -> None:
    assert rows[name]["outcome"] != Outcome.REJECTION
    assert rows[name]["plan"]["action"] == "none"


@pytest.mark.parametrize("name", ["empty", "blank lines", "one character", "zeros", "a calendar file"])
def test_what_is_no_mail_says_so(rows: dict[str, dict[str, Any]], name: str) -> None:
    assert rows[name]["label"] == Label.OTHER
    assert rows[name]["problems"][0].startswith("This is no mail")


@pytest.mark.parametrize("name", CUT)
def test_a_cut_is_stated(rows: dict[str, dict[str, Any]], name: str) -> None:
    assert any(
        f"cut after {TEXT_LIMIT} characters" in problem or "bytes were read" in problem
        for problem in rows[name]["problems"]
    )


@pytest.mark.parametrize("name", ["Finnish", "Greek", "Greek of Windows", "Japanese"])
def test_a_language_never_seen_is_none_of_the_nine_and_read_all_the_same(
    rows: dict[str, dict[str, Any]], name: str
) -> None:
    assert rows[name]["language"] is None
    assert rows[name]["text"].strip() in (FINNISH, GREEK, JAPANESE)


def test_quoted_words_are_nobodys_decision(rows: dict[str, dict[str, Any]]) -> None:
    assert DECISION not in rows["only quoted"]["text"]


def test_utf_16_is_read(rows: dict[str, dict[str, Any]]) -> None:
    for name in ("a part in UTF-16", "a file in UTF-16"):
        assert "Your parcel is on its way." in rows[name]["text"]


def test_the_judge_answers_the_same_for_one_mail_and_for_many() -> None:
    messages = [parse_message(raw, MessageRef("file", "x", 0, 1)) for raw in BAD.values()]
    model, _ = small_model()
    together = model.judge(messages, Thresholds())
    assert together == [model.judge([message], Thresholds())[0] for message in messages]


def test_a_model_reads_no_further_than_the_stated_limit() -> None:
    filler = "we went on and on about the weather of that year. " * (READ_LIMIT // 25)
    message = replace(written("x"), text=filler + DECISION, subject="y" * READ_LIMIT + " " + DECISION)
    reading = read_message(message)
    assert max(end for sentence in reading.sentences for _, end in sentence.spans) <= READ_LIMIT
    cut = replace(message, text=message.text[:READ_LIMIT], subject=message.subject[:READ_LIMIT])
    model, _ = small_model()
    long, short = model.judge([message, cut], Thresholds())
    assert long == short


@pytest.mark.parametrize(
    "text", ["", " ", "x", "\u0000", "\ud800", "🙂" * 9, "\u202e" * 300, "-- \n", ">\n>\n"]
)
def test_any_text_can_be_judged(text: str) -> None:
    model, _ = small_model()
    (verdict,) = model.judge([replace(written("x"), text=text, signature_at=len(text))], Thresholds())
    assert sum(verdict.scores.values()) == pytest.approx(1)
    assert verdict.outcome is not Outcome.REJECTION
