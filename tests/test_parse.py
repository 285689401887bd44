"""Bytes of a mail become a Message: the golden mails of tests/mail, real mail of other projects, and any bytes."""

from __future__ import annotations

import base64
import tomllib
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.message import Address, Message, MessageRef
from detector.mime import DEPTH_LIMIT, PARTS_LIMIT
from detector.parse import TEXT_LIMIT, parse_message, safe_text

HERE = Path(__file__).resolve().parent
MIME = HERE.parents[1] / "shared" / "mime"
REF = MessageRef("file", "tests", 0, 1)
GOLDEN = sorted((HERE / "mail").glob("*.eml"))


def parse(raw: bytes) -> Message:
    return parse_message(raw, REF)


def mail(headers: str, body: str = "Hello.\n") -> Message:
    return parse(f"{headers}\n\n{body}".encode())


def shown(address: Address | None) -> str:
    if address is None:
        return ""
    return f"{address.name} <{address.email}>" if address.name else f"<{address.email}>"


# What a key of a .toml beside a golden mail means; keys that end in _has list what must stand in the value.
READ = {
    "own": lambda m: m.own_words,
    "signature": lambda m: m.signature,
    "text": lambda m: m.text,
    "quoted": lambda m: m.quoted,
    "sender": lambda m: shown(m.sender),
    "reply_to": lambda m: [shown(one) for one in m.reply_to],
    "recipients": lambda m: [shown(one) for one in m.recipients],
    "subject": lambda m: m.subject,
    "identity": lambda m: m.identity,
    "message_id": lambda m: m.message_id,
    "in_reply_to": lambda m: m.in_reply_to,
    "references": lambda m: list(m.references),
    "sent_at": lambda m: m.sent_at,
    "utc_offset_minutes": lambda m: m.utc_offset and m.utc_offset / timedelta(minutes=1),
    "no_offset": lambda m: m.utc_offset is None,
    "language": lambda m: m.language,
    "no_language": lambda m: m.language is None,
    "automatic": lambda m: m.automatic,
    "bulk": lambda m: m.bulk,
    "bounce": lambda m: m.bounce,
    "attachments": lambda m: [f"{a.filename} {a.media_type} {a.size_bytes}" for a in m.attachments],
    "calendar": lambda m: [f"{c.method} {c.uid} {c.starts_at.isoformat()} {c.organizer} {c.summary}" for c in m.calendar],
    "problems": lambda m: list(m.problems),
    "quoted_has": lambda m: m.quoted,
    "signature_has": lambda m: m.signature,
    "attachments_has": lambda m: "\n".join(f"{a.filename} {a.media_type}" for a in m.attachments),
    "problems_have": lambda m: "\n".join(m.problems),
}  # fmt: skip


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_golden_mail_is_read_as_written_beside_it(path: Path) -> None:
    message = parse(path.read_bytes())
    expected = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
    assert expected
    for key, value in expected.items():
        check(key, value, message, path)


def check(key: str, value: Any, message: Message, path: Path) -> None:
    if key == "forms_agree":
        assert_both_forms_say_the_same(path.read_bytes())
    elif key == "identity_starts":
        assert message.identity.startswith(value)
    elif key.endswith(("_has", "_have")):
        assert [part for part in value if part not in READ[key](message)] == []
    elif key == "utc_offset_minutes" and value == 0:
        assert message.utc_offset == timedelta()
    else:
        assert READ[key](message) == value, key


def assert_both_forms_say_the_same(raw: bytes) -> None:
    """The mail with only its text part and with only its HTML part has the same own words, blanks aside."""
    plain, html = parse(raw.replace(b"text/html", b"image/x")), parse(raw.replace(b"text/plain", b"image/x"))
    assert plain.own_words.split() == html.own_words.split() != []
    assert plain.signature.split() == html.signature.split()
    assert plain.quoted.split() == html.quoted.split()


def holds_together(message: Message) -> bool:
    """What every Message keeps, whatever bytes it came from."""
    line_fields = [message.subject, message.identity, message.in_reply_to or "", *message.references]
    addresses = [*message.reply_to, *message.recipients, *([message.sender] if message.sender else [])]
    for address in addresses:
        line_fields += [address.name, address.email]
        assert address.email.count("@") >= 1
    assert not [
        line for line in line_fields if any(ord(char) < 32 or char in "\x7f\u2028\u2029" for char in line)
    ]
    assert message.identity
    assert 0 <= message.signature_at <= len(message.text) <= TEXT_LIMIT + 2
    assert len(message.quoted) <= TEXT_LIMIT
    assert message.sent_at is None or message.sent_at.tzinfo is UTC
    assert "\x00" not in message.text + message.quoted
    (message.text + message.quoted + message.subject).encode("utf-8")
    assert not [problem for problem in message.problems if problem.startswith("This mail could not be read")]
    return True


REAL = sorted(path for path in MIME.rglob("*") if path.is_file()) if MIME.is_dir() else []


@pytest.mark.skipif(not REAL, reason=f"no real mail at {MIME}")
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name[-40:])
def test_real_mail_of_other_projects_is_read(path: Path) -> None:
    assert holds_together(parse(path.read_bytes()))


@given(st.binary(max_size=600))
def test_any_bytes_make_a_message(raw: bytes) -> None:
    assert holds_together(parse(raw))


NAMES = ["From", "To", "Subject", "Date", "Message-ID", "References", "In-Reply-To", "Reply-To", "Content-Type",
         "Content-Transfer-Encoding", "Content-Disposition", "Auto-Submitted", "Precedence"]  # fmt: skip
SCRAPS = st.sampled_from([
    "multipart/mixed; boundary=b", "multipart/alternative; boundary=b", "multipart/report", "message/rfc822", "text/html",
    "text/plain; charset=", "utf-16", "utf-7", "iso-2022-jp", "hz", "idna", "unicode_escape", "base64", "quoted-printable", "=?",
    "?=", "?q?", "?b?", "utf-8", "=00=0D=0A", "<", ">", "@", '"', "(", ")", ",", ";", ":", "\\", "[", "]", "a@b", "\r\n", "\n", "\r",
    "\n\n", "--b", "--b--", "\n--b\n", "\x00", "\ud800", "é", "\u202e", " ", "\t", "filename*0*=utf-8''%00", "name=",
    "Mon, 2 Feb 2026 10:00:00 +0100", "-9999", "99999999999", "text/calendar", "BEGIN:VEVENT\n", "END:VEVENT\n", "DTSTART:20260230T",
    "On 3 May 2024, Ann <a@b> wrote:\n", "> ", "-- \n", "From: ", "Content-Type: ", "<blockquote>", "<div style='display:none'>",
    "VGhlIA==", "begin 644 x", "+AGEFoo-", "format=flowed",
])  # fmt: skip


@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.lists(SCRAPS, max_size=6))), st.lists(SCRAPS, max_size=25)
)
@settings(max_examples=400)
def test_any_mixture_of_what_mail_is_made_of_makes_a_message(headers: list[Any], body: list[str]) -> None:
    lines = [f"{name}: {''.join(scraps)}" for name, scraps in headers]
    text = "\n".join(lines) + "\n\n" + "".join(body)
    assert holds_together(parse(text.encode("utf-8", "surrogatepass")))


@given(st.binary(max_size=300), st.one_of(st.none(), st.text(max_size=30), SCRAPS))
def test_any_charset_makes_text_of_any_bytes(raw: bytes, charset: str | None) -> None:
    safe_text(raw, charset).encode("utf-8")


@pytest.mark.parametrize(
    ("raw", "charset", "text"),
    [
        ("café".encode(), "iso-8859-1", "café"),  # UTF-8 under a wrong name
        ("café".encode("latin-1"), "utf-8", "café"),
        ("café".encode("latin-1"), "no-such-charset", "café"),
        ("„Größe“".encode("cp1252"), "iso-8859-1", "„Größe“"),
        ("日本語".encode("shift_jis"), "Shift_JIS", "日本語"),
        ("中文".encode("gb18030"), "gb2312", "中文"),
        ("ключ".encode("koi8-r"), ' "koi8-r" ', "ключ"),
        (("ä" * 30).encode() + b"\xff", "utf-8", "ä" * 30 + "\ufffd"),
        (b"a\x00b", "us-ascii", "ab"),
        (b"+2AA-", "utf-7", "\ufffd"),
    ],
)
def test_text_is_found_behind_the_charset_that_is_claimed(raw: bytes, charset: str, text: str) -> None:
    assert safe_text(raw, charset) == text


@pytest.mark.parametrize(
    ("date", "sent_at", "offset"),
    [
        (
            "Mon, 2 Feb 2026 10:00:00 +0530",
            datetime(2026, 2, 2, 4, 30, tzinfo=UTC),
            timedelta(hours=5, minutes=30),
        ),
        ("2 Feb 2026 10:00 EST", datetime(2026, 2, 2, 15, tzinfo=UTC), timedelta(hours=-5)),
        ("Mon, 2 Feb 2026 10:00:00 -0000", datetime(2026, 2, 2, 10, tzinfo=UTC), None),
        ("Mon, 2 Feb 2026 10:00:00", datetime(2026, 2, 2, 10, tzinfo=UTC), None),
        ("Mon, 2 Feb 2026 10:00:00 XYZ", datetime(2026, 2, 2, 10, tzinfo=UTC), None),
        ("Mon, 2 Feb 2026 10:00:60 +0000", datetime(2026, 2, 2, 10, 0, 59, tzinfo=UTC), timedelta()),
        ("2026-02-02T10:00:00+01:00", datetime(2026, 2, 2, 9, tzinfo=UTC), timedelta(hours=1)),
        ("Mon, 2 Feb 26 10:00:00 +0000 (whenever)", datetime(2026, 2, 2, 10, tzinfo=UTC), timedelta()),
        ("yesterday", None, None),
        ("Mon, 31 Feb 2026 10:00:00 +0000", None, None),
        ("Mon, 2 Feb 99999 10:00:00 +0000", None, None),
        ("Thu, 1 Jan 1890 00:00:00 +0000", None, None),
        ("Mon, 2 Feb 2026 10:00:00 +9900", datetime(2026, 2, 2, 10, tzinfo=UTC), None),
        ("Mon, 2 Feb 2026 10:00:00 MEZ", datetime(2026, 2, 2, 9, tzinfo=UTC), timedelta(hours=1)),
    ],
)
def test_the_date_is_kept_in_utc_with_the_senders_offset(date: str, sent_at: Any, offset: Any) -> None:
    message = mail(f"From: a@b.example\nDate: {date}")
    assert (message.sent_at, message.utc_offset) == (sent_at, offset)
    assert ("The date cannot be read." in message.problems) == (sent_at is None)


@pytest.mark.parametrize(
    ("header", "automatic", "bulk", "bounce"),
    [
        ("Auto-Submitted: auto-generated", True, False, False),
        ("Auto-Submitted: auto-replied (vacation)", True, False, False),
        ("Auto-Submitted: auto-replied; type=vacation", True, False, True),
        ("Auto-Submitted: no", False, False, False),
        ("X-Autoreply: yes", True, False, True),
        ("Precedence: auto_reply", True, False, True),
        ("Precedence: bulk", False, True, False),
        ("Precedence: list", False, True, False),
        ("List-Id: <x.example>", False, True, False),
        ("X-Auto-Response-Suppress: OOF", True, False, False),
        ("X-Failed-Recipients: a@b.example", True, False, True),
        ("Content-Type: multipart/report; report-type=disposition-notification", True, False, True),
        ("Subject: Automatische Antwort: Danke\nAuto-Submitted: auto-generated", True, False, True),
        ("Subject: Automatic reply or a person?", False, False, False),
    ],
)
def test_mail_of_programs_is_told_from_echoes(header: str, automatic: bool, bulk: bool, bounce: bool) -> None:
    message = mail(f"From: a@b.example\n{header}")
    assert (message.automatic, message.bulk, message.bounce) == (automatic, bulk, bounce)


def test_mail_without_a_message_id_is_known_by_its_bytes() -> None:
    first, same, other = (mail("From: a@b.example", body) for body in ("one", "one", "two"))
    assert first.identity == same.identity != other.identity
    assert first.message_id is None


def test_parts_nested_beyond_the_limit_are_left_out_and_said_so() -> None:
    raw = b"From: a@b.example\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level) for level in range(5_000)
    )
    message = parse(raw + b"\nhello\n")
    assert holds_together(message)
    assert f"Parts nested more than {DEPTH_LIMIT} deep were not read." in message.problems


def test_a_mail_with_countless_parts_is_read_up_to_a_limit() -> None:
    raw = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * (
        2 * PARTS_LIMIT
    )
    message = parse(raw)
    assert f"This mail has more than {PARTS_LIMIT} parts; the rest was not read." in message.problems


def test_a_mail_of_fifty_megabytes_is_read_and_its_long_text_cut() -> None:
    attachment = base64.encodebytes(bytes(1_000)) * 28_000
    raw = (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
        + b"A line of a very long letter.\n" * 500_000
        + b"--b\nContent-Type: application/pdf; name=big.pdf\nContent-Transfer-Encoding: base64\n\n"
        + attachment
        + b"--b--\n"
    )
    message = parse(raw)
    assert len(raw) > 50_000_000
    assert message.size_bytes == len(raw)
    assert len(message.text) <= TEXT_LIMIT
    assert f"The text was cut after {TEXT_LIMIT} characters." in message.problems
    assert [(one.filename, one.size_bytes) for one in message.attachments] == [("big.pdf", 28_000_000)]


def test_html_alone_and_text_alone_give_the_same_words() -> None:
    letter = EmailMessage()
    letter["From"] = "ann@b.example"
    letter.set_content("Dear Sam,\n\nno place for you, we are sorry.\n\nBest regards\nAnn\n")
    letter.add_alternative(
        "<p>Dear Sam,</p><p>no place for you, we are sorry.</p><p>Best regards<br>Ann</p>", subtype="html"
    )
    assert_both_forms_say_the_same(letter.as_bytes())


def test_a_text_part_that_says_less_than_half_does_not_hide_the_html() -> None:
    letter = EmailMessage()
    letter["From"] = "ann@b.example"
    letter.set_content("An update on your application.")
    letter.add_alternative(
        "<p>An update on your application.</p><p>It was not chosen, and we are sorry to say so.</p>", "html"
    )
    assert "It was not chosen" in parse(letter.as_bytes()).own_words


def test_both_forms_side_by_side_are_read_once() -> None:
    raw = (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nOnce only.\n"
        b"--b\nContent-Type: text/html\n\n<p>Once <b>only</b>.</p>\n--b--\n"
    )
    assert parse(raw).text == "Once only."


def test_text_files_are_attachments_and_never_read() -> None:
    letter = EmailMessage()
    letter["From"] = "ann@b.example"
    letter.set_content("See the file.")
    letter.add_attachment("secret plans", filename="plans.txt")
    message = parse(letter.as_bytes())
    assert message.text == "See the file."
    assert [(one.filename, one.media_type) for one in message.attachments] == [("plans.txt", "text/plain")]


@pytest.mark.parametrize(
    "raw", [b"", b"\n\n", b"\x89PNG\r\n\x1a\n\x00\x00", b"%PDF-1.7\n%abc", b"hello: world\n", b"\x00" * 100]
)
def test_what_is_no_mail_says_so(raw: bytes) -> None:
    message = parse(raw)
    assert message.problems[0].startswith("This is no mail")
    assert (message.text, message.subject, message.sender) == ("", "", None)


def test_an_envelope_line_and_old_line_ends_do_no_harm() -> None:
    assert parse(b"From ann Mon Feb  2 10:00:00 2026\nFrom: a@b.example\n\nHi.\n").own_words == "Hi."
    assert parse(b"From: a@b.example\rSubject: mac\r\rHi.\r").subject == "mac"
    assert parse(b"\r\n\r\nFrom: a@b.example\r\n\r\nHi.\r\n").own_words == "Hi."


def test_a_mail_that_lost_its_empty_line_keeps_its_text() -> None:
    message = parse(b"From: a@b.example\nSubject: x\nDear Sam, no.\nBye\n")
    assert message.own_words == "Dear Sam, no.\nBye"
    assert "The empty line below the headers is missing." in message.problems


def test_a_sealed_mail_says_that_it_was_not_read() -> None:
    message = mail(
        "From: a@b.example\nContent-Type: application/pkcs7-mime; name=smime.p7m", "MIAGCSqGSIb3\n"
    )
    assert "The text is encrypted and was not read." in message.problems


def test_a_reply_to_a_forwarded_mail_is_no_forward() -> None:
    body = "Thanks!\n\n---------- Forwarded message ---------\nFrom: x@y.example\nSubject: s\n\nthe letter\n"
    assert mail("From: a@b.example\nSubject: Re: Fwd: s", body).text == "Thanks!"
    assert "the letter" in mail("From: a@b.example\nSubject: Fwd: s", body).text
