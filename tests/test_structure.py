"""BODYSTRUCTURE becomes a Structure, also where servers leave things out; and only words are wanted of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector import body
from detector.fetched import Token, read_tokens
from detector.mime import DEPTH_LIMIT
from detector.structure import (
    TEXT_TYPES,
    WANTED_LIMIT,
    Structure,
    filename,
    leaves_of,
    read_structure,
    wanted,
)

PLAIN = '("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 100 4 NIL NIL NIL NIL)'
HTML = '("text" "html" ("charset" "utf-8") NIL NIL "quoted-printable" 2000 40 NIL NIL NIL NIL)'
PDF = '("application" "pdf" ("name" "offer.pdf") NIL NIL "base64" 90000 NIL ("attachment" ("filename" "offer.pdf")) NIL NIL)'
NOTES = '("text" "plain" ("name" "notes.txt") NIL NIL "7bit" 50 1 NIL ("inline" ("filename" "notes.txt")) NIL NIL)'
INVITATION = '("text" "calendar" ("method" "REQUEST") NIL NIL "7bit" 700 20 NIL NIL NIL NIL)'
ICS = '("application" "octet-stream" ("name" "talk.ics") NIL NIL "base64" 900 NIL ("attachment" NIL) NIL NIL)'
ENVELOPE = "(NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)"
ALTERNATIVE = f'({PLAIN}{HTML} "alternative" ("boundary" "b2") NIL NIL NIL)'
MAIL = f'("message" "rfc822" NIL NIL NIL "7bit" 5000 {ENVELOPE} {{}} 80 NIL ("attachment" ("filename" "old.eml")) NIL NIL)'
SEALED = '(("application" "pgp-encrypted" NIL NIL NIL "7bit" 11 NIL NIL NIL NIL)("application" "octet-stream" NIL NIL NIL "7bit" 9000 NIL NIL NIL NIL) "encrypted" NIL NIL NIL NIL)'

TOKENS = st.recursive(
    st.none() | st.sampled_from([b"text", b"plain", b"multipart", b"message", b"rfc822", b"7bit", b"12"]) | st.binary(),
    lambda inner: st.lists(inner, max_size=10),
    max_leaves=40,
)  # fmt: skip


def read(written: str) -> Structure:
    tokens = read_tokens([written.encode("latin-1")])
    assert isinstance(tokens[0], list)
    return read_structure(tokens[0])


def many(*parts: str, subtype: str = "mixed") -> str:
    return f'({"".join(parts)} "{subtype}" ("boundary" "b1") NIL NIL NIL)'


def sections(written: str, cut_bytes: int = 50_000) -> list[str]:
    return [part.section for part in wanted(read(written), cut_bytes)]


def test_a_mail_of_one_part_is_part_one() -> None:
    assert read(PLAIN) == Structure("1", "text/plain", ((b"charset", b"utf-8"),), "7bit", 100)


def test_parts_are_numbered_as_they_are_nested() -> None:
    structure = read(many(ALTERNATIVE, PDF))
    assert (structure.section, structure.media_type) == ("", "multipart/mixed")
    assert [part.section for part in structure.parts] == ["1", "2"]
    assert [part.section for part in leaves_of(structure)] == ["1.1", "1.2", "2"]
    assert structure.parts[1].is_attached
    assert filename(structure.parts[1]) == "offer.pdf"


@pytest.mark.parametrize(
    ("carried", "inside"), [(PLAIN, "2.1"), (many(PLAIN, PDF), "2.1"), (many(ALTERNATIVE), "2.1.1")]
)
def test_parts_of_a_carried_mail_have_its_number_before_theirs(carried: str, inside: str) -> None:
    mail = read(many(PLAIN, MAIL.format(carried))).parts[1]
    assert (mail.section, mail.size_bytes, mail.disposition) == ("2", 5000, "attachment")
    assert next(leaves_of(mail.parts[0])).section == inside


@pytest.mark.parametrize(
    ("extensions", "disposition", "parameters"),
    [
        ("", "", ()),
        (" NIL", "", ()),
        (' NIL ("ATTACHMENT" NIL)', "attachment", ()),
        (' NIL ("attachment")', "attachment", ()),
        (' ("inline" ("filename" "a"))', "inline", ((b"filename", b"a"),)),  # the MD5 left out
        (' "Q2hlY2s=" ("inline" ("filename" "a")) ("en" "de") "here"', "inline", ((b"filename", b"a"),)),
        (' NIL NIL ("en" "de") NIL', "", ()),
        (' NIL "attachment" NIL', "attachment", ()),
        (
            ' NIL "Attachment; filename=\\"a b\\"; size=3"',
            "attachment",
            ((b"filename", b"a b"), (b"size", b"3")),
        ),
        (' NIL ("inline" ("filename" NIL "size" "3" "odd")) NIL', "inline", ((b"size", b"3"),)),
    ],
)
def test_the_disposition_is_found_by_its_shape(
    extensions: str, disposition: str, parameters: tuple[tuple[bytes, bytes], ...]
) -> None:
    for lines in ("", " 4"):
        part = read(f'("text" "plain" NIL NIL NIL "7bit" 100{lines}{extensions})')
        assert (part.disposition, part.disposition_parameters) == (disposition, parameters)


def test_a_carried_mail_that_the_server_did_not_open_is_wanted_as_it_stands() -> None:
    for rest in ("", " NIL NIL 0", f" {ENVELOPE} NIL 3 NIL NIL"):
        structure = read(f'("message" "rfc822" NIL NIL NIL "7bit" 500{rest})')
        assert (structure.parts, structure.disposition) == ((), "")
        assert [part.section for part in wanted(structure, 100)] == ["1"]


@pytest.mark.parametrize(
    "written", ["()", '("mixed" ("boundary" "x") NIL NIL)', '(() "mixed" ("boundary" "x"))']
)
def test_a_multipart_without_parts_is_one_without_parts(written: str) -> None:
    assert (read(written).media_type, read(written).parts) == ("multipart/mixed", ())


def test_a_part_of_no_type_is_a_part_of_no_type() -> None:
    for written in (
        '(NIL NIL NIL NIL NIL "7BIT" 12 1)',
        '("" "" NIL NIL NIL "7BIT" 12)',
        '("te xt" "plain" NIL)',
    ):
        assert read(written).media_type == ""
    assert read(f'({PLAIN} "mi xed")').media_type == "multipart/mixed"


@pytest.mark.parametrize(
    ("parameters", "name"),
    [
        ('("filename" "=?utf-8?Q?Gru=C3=9F.pdf?=")', "Gruß.pdf"),
        ('("filename*" "utf-8\'\'Gru%C3%9F.pdf")', "Gruß.pdf"),
        ('("filename*0*" "utf-8\'\'Gru%C3%9F" "filename*1" " aus Wien.pdf")', "Gruß aus Wien.pdf"),
        ('("filename" "a;b=\\"c\\".pdf")', 'a;b="c".pdf'),
        ('("size" "3")', ""),
    ],
)
def test_a_file_name_is_read_as_in_the_mail_itself(parameters: str, name: str) -> None:
    part = f'("image" "png" NIL NIL NIL "base64" 9 NIL ("attachment" {parameters}))'
    assert filename(read(part)) == name


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (PLAIN, ["1"]),
        (PDF, []),
        (many(ALTERNATIVE, PDF, PDF), ["1.1", "1.2"]),
        (many(PLAIN, NOTES), ["1"]),  # a file that is shown is a file
        (many(NOTES, NOTES), ["1"]),  # unless it comes first
        (many(ALTERNATIVE, INVITATION, ICS), ["1.1", "1.2", "2", "3"]),
        (many(PLAIN, MAIL.format(many(ALTERNATIVE, PDF, ICS))), ["1", "2.HEADER", "2.1.1", "2.1.2"]),
        (many(MAIL.format(PLAIN), MAIL.format(MAIL.format(PLAIN)), subtype="digest"),
         ["1.HEADER", "2.HEADER", "1.1", "2.1.HEADER", "2.1.1"]),
        (many(PLAIN, '("message" "delivery-status" NIL NIL NIL "7bit" 300)', subtype="report"), ["1"]),
        (SEALED, []),
    ],
)  # fmt: skip
def test_words_and_calendars_are_wanted_and_no_attachment(written: str, expected: list[str]) -> None:
    assert sections(written) == expected


def test_of_a_part_no_more_is_wanted_than_the_cut_and_of_all_twice_that() -> None:
    huge = HTML.replace("2000", "900000000")
    assert [part.limit for part in wanted(read(many(PLAIN, huge)), 4_000)] == [4_000, 4_000]
    assert [part.limit for part in wanted(read(many(PLAIN, huge, huge, huge)), 4_000)] == [
        4_000,
        4_000,
        3_900,
    ]
    assert len(wanted(read(many(*[PLAIN] * 500)), 10_000)) == WANTED_LIMIT


def test_the_same_types_are_text_here_and_where_the_text_is_read() -> None:
    assert TEXT_TYPES == body._TEXT


def test_nesting_ends_somewhere() -> None:
    structure = read("(" * 5_000 + PLAIN + ' "mixed")' * 5_000)
    depth = 0
    while structure.parts:
        structure, depth = structure.parts[0], depth + 1
    assert depth == DEPTH_LIMIT


@given(st.lists(TOKENS, max_size=12))
def test_any_tokens_are_a_structure(tokens: list[Token]) -> None:
    structure = read_structure(tokens)
    for part in wanted(structure, 1_000):
        assert part.section.isascii()
        assert 0 < part.limit <= 1_000
