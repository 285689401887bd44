"""What is fetched of a mail: its headers, its words, its calendars; HTML only where plain text does not do; nothing else."""

from __future__ import annotations

import os
from email.message import EmailMessage
from pathlib import Path

import pytest
from dovecot import MailUser
from samples import make_mail
from test_imap import opened
from test_skeleton import READ_OTHERWISE, differences, with_message_id

from detector.fetched import parse_fetched
from detector.imap import ImapMailbox
from detector.message import Message, MessageRef
from detector.parse import parse_message

MIME = Path(__file__).resolve().parents[2] / "shared" / "mime"
REF = MessageRef("home", "INBOX", 1, 1)
LONG = " ".join(f"We thank you for talk {n} about the work in our team." for n in range(30))
STUB = "Your mail program shows no HTML. Please open this message in a browser."


def alternatives(plain: str, html: str, more: bytes | None = None) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = (
        "Anna <anna@acme.example>",
        "sam@home.example",
        "Your application",
    )
    mail["Message-ID"] = "<1@acme.example>"
    mail.set_content(plain)
    mail.add_alternative(f"<html><body><p>{html}</p></body></html>", subtype="html")
    if more is not None:
        mail.add_attachment(more, maintype="application", subtype="pdf", filename="film.pdf")
    return mail.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def fetched(user: MailUser, *mails: bytes) -> tuple[list[Message], int]:
    """The mails as the engine reads them, and the bytes that came for them."""
    user.put(*mails)
    with opened(user) as mailbox:
        state = mailbox.select("INBOX", writable=False)
        before = mailbox.bytes_read
        got = list(mailbox.fetch(mailbox.uids_between(1, state.uidnext, None)))
        return [parse_message(mail.raw or b"", REF) for mail in got], mailbox.bytes_read - before


def test_html_beside_a_long_plain_text_stays_on_the_server(user: MailUser) -> None:
    raw = alternatives(LONG, LONG + " and more" * 5_000)
    (message,), came = fetched(user, raw)
    assert differences(parse_message(raw, REF), message) == set()
    assert came < len(LONG) + 3_000


@pytest.mark.parametrize(
    ("plain", "html"),
    [
        (STUB, LONG),
        ("See above.", LONG),
        (f"{STUB} {LONG}", f"{LONG} We regret it."),
        (f"I agree.\n\n> {LONG}", f"I agree.<blockquote type='cite'>{LONG}</blockquote>"),
        ("", LONG),
    ],
)
def test_html_is_read_where_plain_text_does_not_do(user: MailUser, plain: str, html: str) -> None:
    raw = alternatives(plain, html)
    (message,), came = fetched(user, raw)
    assert differences(parse_message(raw, REF), message) == set()
    assert came > len(html)


def test_attachments_stay_on_the_server(user: MailUser) -> None:
    raw = alternatives(LONG, LONG, os.urandom(1_000_000))
    (message,), came = fetched(user, raw)
    assert [(one.filename, one.media_type) for one in message.attachments] == [
        ("film.pdf", "application/pdf")
    ]
    assert came < 10_000


def test_a_calendar_is_read_and_what_else_is_attached_is_not(user: MailUser) -> None:
    ics = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Interview\r\n"
        "DTSTART:20260310T090000Z\r\nORGANIZER:mailto:anna@acme.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    mail = EmailMessage()
    mail["From"], mail["Message-ID"], mail["Subject"] = "anna@acme.example", "<1@acme.example>", "Interview"
    mail.set_content("Let us meet.")
    mail.add_attachment(ics.encode(), maintype="text", subtype="calendar", filename="invite.ics")
    raw = mail.as_bytes().replace(b"\n", b"\r\n")
    (message,), _ = fetched(user, raw)
    assert [item.summary for item in message.calendar] == ["Interview"]
    assert differences(parse_message(raw, REF), message) == set()


def test_a_mail_without_message_id_is_the_same_mail_from_a_file(user: MailUser) -> None:
    raw = make_mail(1, message_id=None)
    (message,), _ = fetched(user, raw)
    assert message.identity == parse_message(raw, REF).identity


@pytest.fixture
def asked(user: MailUser, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sections that a pass asked for."""
    words: list[str] = []
    real = parse_fetched

    def noted(answer: list[object]) -> object:
        found = real(answer)  # type: ignore[arg-type]
        words.extend(section for mail in found.mails.values() for section in mail.sections)
        return found

    monkeypatch.setattr("detector.imap_fetch.parse_fetched", noted)
    return words


def test_mails_of_one_build_are_asked_for_together(user: MailUser, asked: list[str]) -> None:
    user.put(*(alternatives(LONG, LONG).replace(b"<1@", b"<%d@" % n) for n in range(1, 41)))
    with opened(user) as mailbox:
        mailbox.select("INBOX", writable=False)
        before = mailbox.round_trips
        assert len(list(mailbox.fetch(list(range(1, 41))))) == 40
        assert mailbox.round_trips - before == 2
    assert asked == ["HEADER"] * 40 + ["1"] * 40


def test_odd_mail_is_read_as_if_all_of_it_had_been_fetched(user: MailUser) -> None:
    if not MIME.is_dir():
        pytest.skip("the folder of odd mail is not there")
    files = sorted(path for path in MIME.rglob("*") if path.is_file() and path.name not in READ_OTHERWISE)
    raws = {p.name: with_message_id(p.read_bytes(), n) for n, p in enumerate(files, 1)}
    raws = {
        name: raw for name, raw in raws.items() if raw.strip() and b"\0" not in raw and len(raw) < 400_000
    }
    user.put(*raws.values())
    with opened(user) as mailbox:
        got = _all(mailbox)
        whole = _as_stored(user)
    wrong = {}
    for name, mail, raw in zip(raws, got, whole, strict=True):
        if found := differences(parse_message(raw, REF), mail) - {"size", "identity"}:
            wrong[name] = found
    assert wrong == {}


def _all(mailbox: ImapMailbox) -> list[Message]:
    state = mailbox.select("INBOX", writable=False)
    mails = mailbox.fetch(mailbox.uids_between(1, state.uidnext, None))
    return [parse_message(mail.raw or b"", REF) for mail in mails]


def _as_stored(user: MailUser) -> list[bytes]:
    """The mails as the server gives them whole: it stores line ends its own way."""
    with user.client("INBOX") as client:
        client._imap.debug = 0
        found = client.fetch(client.search(), ["BODY.PEEK[]"])
        return [found[uid][b"BODY[]"] for uid in sorted(found)]
