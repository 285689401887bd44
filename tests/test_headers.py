"""Header blocks are read as they are found in mailboxes, broken ones too."""

from __future__ import annotations

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.headers import decode_base64, decode_words, message_ids, read_headers


def test_a_folded_field_is_one_line_and_the_body_begins_below_the_empty_line() -> None:
    raw = b"Subject: one\r\n\ttwo\r\n  three\r\nTo : a@b\r\n\r\nbody"
    headers, body = read_headers(raw)
    assert headers.raw("subject") == "one two three"
    assert headers.raw("to") == "a@b"
    assert raw[body:] == b"body"
    assert headers.problems == ()


def test_the_first_of_several_fields_counts_and_all_can_be_had() -> None:
    headers, _ = read_headers(b"To: a@b\nTO: c@d\n\n")
    assert (headers.raw("to"), headers.all("to")) == ("a@b", ["a@b", "c@d"])


def test_a_line_that_is_no_field_is_passed_over_and_said_so() -> None:
    headers, _ = read_headers(b"From: a@b\nwhat is this\nSubject: x\n\n")
    assert headers.raw("subject") == "x"
    assert headers.problems == ("A line among the headers is no header field.",)


def test_an_empty_block_has_no_fields() -> None:
    assert read_headers(b"\r\nbody") == (read_headers(b"")[0], 2)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?caf=C3=A9?=", "café"),
        ("=?utf-8?B?Y2Fmw6k=?=", "café"),
        ("=?UTF-8*en?Q?caf=C3=A9?=", "café"),
        ("=?utf-8?b?Y2Fmw6k?=", "café"),  # padding lost
        ("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=", "café"),  # cut within a character
        ("=?utf-8?q?a?=  =?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?a?= and =?iso-8859-1?q?=E9?=", "a and é"),
        ("=?iso-8859-1?q?=E9?= =?koi8-r?q?=CB?=", "éк"),
        ("=?utf-8?q?a b?=", "a b"),  # a blank where "_" belongs
        ("=?no-such?q?caf=E9?=", "café"),
        ("=?utf-8?q?never closed", "=?utf-8?q?never closed"),
        ("=?utf-8?x?what?=", "=?utf-8?x?what?="),
        ("caf\udce9", "café"),
        ("plain", "plain"),
    ],
)
def test_encoded_words_are_decoded_even_when_broken(value: str, text: str) -> None:
    assert decode_words(value) == text


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00\ufeff"), max_size=40), st.integers(1, 9))
def test_words_come_back_however_they_were_cut(text: str, size: int) -> None:
    data = text.encode()
    pieces = [base64.b64encode(data[at : at + size]).decode() for at in range(0, len(data), size)]
    assert decode_words(" ".join(f"=?utf-8?b?{piece}?=" for piece in pieces)) == text
    hexed = ["".join(f"={byte:02X}" for byte in data[at : at + size]) for at in range(0, len(data), size)]
    assert decode_words("\n ".join(f"=?utf-8?Q?{piece}?=" for piece in hexed)) == text


@given(st.binary(max_size=80), st.text("\r\n !?", max_size=5))
def test_base64_is_read_with_rubbish_in_it(data: bytes, rubbish: str) -> None:
    coded = base64.b64encode(data)
    middle = len(coded) // 2
    assert decode_base64(coded[:middle] + rubbish.encode() + coded[middle:]) == data
    assert decode_base64(coded.rstrip(b"=")) == data


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ("<a@b>", ["<a@b>"]),
        (" < a@b > ", ["<a@b>"]),
        ("<[abc]@x>", ["<[abc]@x>"]),
        ("a@b", ["<a@b>"]),
        ("<a@b>\t<c d@e>,<f@g>", ["<a@b>", "<cd@e>", "<f@g>"]),
        ("Your mail of Friday <a@b>", ["<a@b>"]),
        ("<no-at-sign>", ["<no-at-sign>"]),
        ("no id at all", []),
        ("<>", []),
        ("", []),
        (f"<{'a' * 1_000}@b>", []),
    ],
)
def test_identifiers_keep_their_brackets_and_lose_their_blanks(value: str, ids: list[str]) -> None:
    assert list(message_ids(value)) == ids


def test_quoted_printable_of_the_standard_library_is_understood() -> None:
    coded = quopri.encodestring("Grüße, = und _".encode(), header=True).decode()
    assert decode_words(f"=?utf-8?q?{coded}?=") == "Grüße, = und _"
