"""The bytes of a reply: one recipient, no header that nobody asked for, and exactly what was approved."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from samples import NOW, make_draft

from detector.errors import RejoinderError, UnsafeText
from detector.message import Address
from responder.draft import Draft, State
from responder.errors import Blocked
from responder.letter import ALLOWED_HEADERS, check_letter, fingerprint, write_letter

SENDER = Address("Sam Doe", "sam@home.example")
OWN_ID = "<new@home.example>"
BCC_BY_LINE_BREAK = "Hello\r\nBcc: everybody@example.org"
BCC_BY_ENCODED_WORD = "=?utf-8?q?Hello=0D=0ABcc:_everybody@example.org?="
BCC_BY_BASE64 = "=?utf-8?b?DQpCY2M6IGV2aWxAZXhhbXBsZS5vcmcNCg==?="
HOSTILE = [
    BCC_BY_LINE_BREAK,
    BCC_BY_ENCODED_WORD,
    BCC_BY_BASE64,
    "a\u2028Bcc: e@example.org",
    "a\x0bBcc: e@x.org",
]

text = st.lists(
    st.one_of(
        st.text(st.one_of(st.characters(), st.characters(categories=["Cs"])), max_size=5),
        st.sampled_from(list("\r\n\0\t\x0b\x85\u2028 =?_:;,<>@()[]\"'\\.")),
        st.sampled_from(HOSTILE),
    ),
    max_size=12,
).map("".join)


def written(draft: Draft, sender: Address = SENDER) -> EmailMessage:
    """The letter as a mail program reads it."""
    mail = write_letter(draft, sender, NOW, OWN_ID)
    return cast(EmailMessage, message_from_bytes(mail, policy=policy.default))


def header_names(draft: Draft, sender: Address = SENDER) -> list[str]:
    """The letter's header lines as a mail server reads them: by their line, without decoding anything."""
    head, _, _ = write_letter(draft, sender, NOW, OWN_ID).partition(b"\r\n\r\n")
    return [line.split(b":")[0].decode() for line in head.split(b"\r\n") if line[:1] not in b" \t"]


def approved(draft: Draft) -> Draft:
    mail = write_letter(draft, SENDER, NOW, OWN_ID)
    return replace(
        draft,
        state=State.APPROVED,
        mail=mail,
        sha256=fingerprint(mail),
        approved_to=draft.to,
        message_id=OWN_ID,
    )


ALL_NAMES = [
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Content-Type",
    "Content-Transfer-Encoding", "MIME-Version",
]  # fmt: skip


def test_a_letter_answers_in_the_thread_to_one_person() -> None:
    mail = written(make_draft())
    assert mail["From"] == "Sam Doe <sam@home.example>"
    assert mail["To"] == "Anna Berg <anna@acme.example>"
    assert mail["Subject"] == "Re: Your application"
    assert mail["Date"].datetime == NOW
    assert mail["Message-ID"] == OWN_ID
    assert mail["In-Reply-To"] == "<1@acme.example>"
    assert mail["References"] == "<0@acme.example> <1@acme.example>"
    assert mail.get_content().split("\r\n") == ["Dear Anna,", "", "thank you for the talk.", "", "Sam", ""]


def test_a_letter_has_crlf_line_ends_and_only_allowed_headers() -> None:
    mail = write_letter(make_draft(), SENDER, NOW, OWN_ID)
    assert mail.count(b"\n") == mail.count(b"\r\n") == mail.count(b"\r")
    assert header_names(make_draft()) == ALL_NAMES
    assert {name.lower() for name in ALL_NAMES} == ALLOWED_HEADERS


def test_a_mail_without_message_id_is_answered_outside_a_thread() -> None:
    names = header_names(make_draft(in_reply_to=None, references=()))
    assert "In-Reply-To" not in names
    assert "References" not in names


def test_names_subjects_and_bodies_of_any_language_arrive_as_they_were_written() -> None:
    draft = make_draft(
        to_name="Zoë Åström-Þorsteinsdóttir", subject="Re: Bewerbung als Prüferin — 応募について 🎉",
        body="Sehr geehrte Frau Åström,\n\nvielen Dank für das Gespräch. 応募 🎉\n.\nFrom here on\n",
    )  # fmt: skip
    mail = written(draft, Address("Şule Çınar", "sam@home.example"))
    assert mail["To"].addresses[0].display_name == draft.to_name
    assert mail["From"].addresses[0].display_name == "Şule Çınar"
    assert mail["Subject"] == draft.subject
    assert mail.get_content().replace("\r\n", "\n") == draft.body
    assert write_letter(draft, SENDER, NOW, OWN_ID).isascii()


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_subject_and_no_name_becomes_a_header_of_its_own(hostile: str) -> None:
    draft = make_draft(subject=f"Re: {hostile}", to_name=hostile)
    assert header_names(draft, Address(hostile, SENDER.email)) == ALL_NAMES
    assert [address.addr_spec for address in written(draft)["To"].addresses] == [draft.to]


@pytest.mark.parametrize("hostile", [f"<{word}@x>" for word in (BCC_BY_ENCODED_WORD, BCC_BY_BASE64)])
def test_no_message_id_becomes_a_header_of_its_own(hostile: str) -> None:
    names = header_names(make_draft(in_reply_to=hostile, references=(hostile, "<0@acme.example>")))
    assert set(names) <= set(ALL_NAMES)


@pytest.mark.parametrize("field", ["in_reply_to", "to"])
def test_a_control_character_in_an_identifier_or_address_is_refused(field: str) -> None:
    with pytest.raises(UnsafeText):
        write_letter(make_draft(**{field: f"a@b.example>{BCC_BY_LINE_BREAK}"}), SENDER, NOW, OWN_ID)


@pytest.mark.parametrize(
    "address",
    [
        "anna", "@acme.example", "anna@", "", "anna@acme.example, eve@evil.example", "anna@b.example>,<eve@evil.example",
        "eve@evil.example, anna@acme.example", f"{BCC_BY_ENCODED_WORD}@acme.example", "jörg@acme.example",
        "anna@ümlaut.example", "Anna <anna@acme.example>", "anna@acme.example (x)", "a b@acme.example",
    ],
)  # fmt: skip
def test_an_address_that_is_not_one_plain_address_is_refused(address: str) -> None:
    with pytest.raises(UnsafeText, match="address"):
        write_letter(make_draft(to=address), SENDER, NOW, OWN_ID)


def test_a_long_thread_keeps_every_mail_in_lines_that_servers_take() -> None:
    chain = tuple(f"<{number:060d}@mail.acme.example>" for number in range(60))
    draft = make_draft(references=chain, in_reply_to="<last@acme.example>")
    assert header_names(draft) == ALL_NAMES
    assert written(draft)["References"].split() == [*chain, "<last@acme.example>"]
    assert max(map(len, write_letter(draft, SENDER, NOW, OWN_ID).split(b"\r\n"))) <= 998


@given(body=text)
@example(body="Many thanks for our conversation about the position at Acme. " * 20)
def test_no_line_of_an_encoded_body_is_longer_than_its_encoding_allows(body: str) -> None:
    _, _, encoded = write_letter(make_draft(body=body), SENDER, NOW, OWN_ID).partition(b"\r\n\r\n")
    assert max(map(len, encoded.split(b"\r\n"))) <= 76


@given(subject=text, name=text, body=text, answered=text, own_name=text)
@example(subject=BCC_BY_BASE64, name=BCC_BY_ENCODED_WORD, body="\ud800", answered="<[abc]@x>", own_name="\r")
def test_whatever_stands_in_a_mail_its_answer_has_one_recipient_and_no_other_header(
    subject: str, name: str, body: str, answered: str, own_name: str
) -> None:
    draft = make_draft(subject=subject, to_name=name, body=body, in_reply_to=f"<{answered}@x>")
    try:
        names = header_names(draft, Address(own_name, SENDER.email))
    except UnsafeText:
        return
    assert set(names) <= set(ALL_NAMES)
    assert len(names) == len(set(names))
    assert check_letter(approved(draft))[1] == draft.to


@given(text)
def test_an_address_is_either_refused_or_the_only_recipient(address: str) -> None:
    try:
        draft = approved(make_draft(to=address))
    except RejoinderError:
        return
    assert check_letter(draft)[1] == address


# What is sent is what was approved


def test_an_approved_letter_passes() -> None:
    draft = approved(make_draft())
    assert check_letter(draft) == (draft.mail, "anna@acme.example")


def test_a_draft_that_nobody_approved_is_refused() -> None:
    with pytest.raises(Blocked, match="never approved"):
        check_letter(make_draft(id=3))


def test_changed_bytes_are_refused() -> None:
    draft = approved(make_draft())
    assert draft.mail is not None
    with pytest.raises(Blocked, match="its bytes changed"):
        check_letter(replace(draft, mail=draft.mail.replace(b"talk", b"balk")))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"Subject:", b"Bcc: eve@evil.example\r\nSubject:"),
        (b"Subject:", b"Resent-To: eve@evil.example\r\nSubject:"),
        (b"Subject:", b"To: eve@evil.example\r\nSubject:"),
        (b"To: Anna Berg", b"X-To: Anna Berg"),
        (b"<anna@acme.example>", b"<eve@evil.example>"),
        (b"<anna@acme.example>", b"<anna@acme.example>, <eve@evil.example>"),
        (b"To: Anna Berg <anna@acme.example>", b"To: team: anna@acme.example, eve@evil.example;"),
        (b"To: Anna Berg <anna@acme.example>", b"To: "),
        (b"To: Anna Berg <anna@acme.example>", b"To: <[anna]@acme.example"),
    ],
)
def test_a_mail_forged_together_with_its_fingerprint_is_refused(before: bytes, after: bytes) -> None:
    draft = approved(make_draft())
    assert draft.mail is not None
    assert before in draft.mail
    forged = draft.mail.replace(before, after, 1)
    with pytest.raises(Blocked):
        check_letter(replace(draft, mail=forged, sha256=fingerprint(forged)))


def test_another_recipient_than_the_approved_one_is_refused() -> None:
    with pytest.raises(Blocked, match="not addressed to the person you approved"):
        check_letter(replace(approved(make_draft()), approved_to="eve@evil.example"))
