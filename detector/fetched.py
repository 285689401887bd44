"""FETCH answers of an IMAP server. In: the list imaplib hands over. Out: what was said about each UID.

imapclient reads such a list letter by letter, 200 µs for a mail with its BODYSTRUCTURE; here one pattern cuts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Token = bytes | None | list["Token"]  # a string, an atom or a number as it stands; NIL; a list
Piece = bytes | tuple[bytes, bytes] | None  # a line without a literal, or a line and the literal behind it

# A quoted string may lack its end: then nothing closes the list behind it, and the answer counts as broken.
_TOKEN = re.compile(
    rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[()]|[Bb][A-Za-z.]+\[[^\]]{0,999}\](?:<[\d.]*>)?|[^\s()"]+', re.DOTALL
)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_SECTION = re.compile(rb"BODY(?:\.PEEK)?\[([^\]]*)\]", re.IGNORECASE)
_LITERAL = re.compile(rb"~?\{\d+\+?\}")
_NIL = frozenset((b"NIL", b"nil", b"Nil"))
_WHOLE = {b"RFC822": "", b"RFC822.HEADER": "HEADER", b"RFC822.TEXT": "TEXT"}


class BadAnswer(ValueError):
    """A FETCH answer that follows no grammar. Its text never holds any of the answer."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What the server said about one mail; None where it said nothing.

    `size` counts bytes (RFC822.SIZE). `flags` and `labels` (X-GM-LABELS) stand as sent. `structure` holds the tokens of
    BODYSTRUCTURE for `structure.read_structure`. `sections`: "1.2", "HEADER", "2.HEADER", ... in capitals, "" for
    BODY[]; the origin of a part fetch (`<0>`) is left out; the value is None where the server says NIL (the mail was
    expunged meanwhile).
    """

    uid: int
    size: int | None
    flags: tuple[bytes, ...] | None
    modseq: int | None
    labels: tuple[bytes, ...] | None
    structure: list[Token] | None
    sections: dict[str, bytes | None]


@dataclass(frozen=True, slots=True)
class Answers:
    """All of one FETCH: `mails` by UID; how many answers named no UID, and how many could not be read.

    A UID that was asked for and is missing here is gone, or its answer is among `broken`: asking for it alone and
    without BODYSTRUCTURE tells which.
    """

    mails: dict[int, Fetched]
    without_uid: int
    broken: int


def parse_fetched(answer: Sequence[Piece]) -> Answers:
    """The answers in `answer`, which is what `imaplib.IMAP4.uid("FETCH", ...)` returns; never raises.

    Items come in any order, and a mail may come in several answers (RFC 9051 section 7.5.2): what is said later adds
    to what was said before. Answers without UID are changes made elsewhere meanwhile (FLAGS); they are only counted,
    since a sequence number may have moved to another mail by then.
    """
    mails: dict[int, Fetched] = {}
    without_uid = broken = 0
    for pieces in whole_answers(answer):
        try:
            one = read_answer(pieces)
        except BadAnswer:
            broken += 1
            continue
        if one is None:
            without_uid += 1
        else:
            mails[one.uid] = _merged(mails[one.uid], one) if one.uid in mails else one
    return Answers(mails, without_uid, broken)


def whole_answers(answer: Iterable[Piece]) -> Iterator[list[Piece]]:
    """One list for each answer: lines with their literals, and the line without one that ends it."""
    pieces: list[Piece] = []
    for piece in answer:
        if piece is None:
            continue
        pieces.append(piece)
        if not isinstance(piece, tuple):
            yield pieces
            pieces = []
    if pieces:
        yield pieces


def read_answer(pieces: Iterable[Piece]) -> Fetched | None:
    """One answer, None where it names no UID. Raises BadAnswer."""
    tokens = read_tokens(pieces)
    items = tokens[1] if len(tokens) > 1 else None
    if not isinstance(items, list) or len(items) % 2:
        raise BadAnswer("A FETCH answer is no list of pairs.")
    said: dict[bytes, Token] = {}
    sections: dict[str, bytes | None] = {}
    for name, value in zip(items[::2], items[1::2], strict=True):
        if not isinstance(name, bytes):
            raise BadAnswer("A FETCH answer has a list where the name of an item belongs.")
        section = _section(name)
        if section is None:
            said[name.upper()] = value
        elif isinstance(value, list):
            raise BadAnswer("A FETCH answer has a list where a section belongs.")
        else:
            sections[section] = value
    uid = _number(said.get(b"UID"))
    if not uid:
        return None
    structure = said.get(b"BODYSTRUCTURE", said.get(b"BODY"))
    return Fetched(
        uid=uid,
        size=_number(said.get(b"RFC822.SIZE")),
        flags=_strings(said.get(b"FLAGS")),
        modseq=_number(said.get(b"MODSEQ")),
        labels=_strings(said.get(b"X-GM-LABELS")),
        structure=structure if isinstance(structure, list) else None,
        sections=sections,
    )


def read_tokens(pieces: Iterable[Piece]) -> list[Token]:
    """The tokens of one answer as nested lists, literals in their places. Raises BadAnswer for a list left open."""
    current: list[Token] = []
    around: list[list[Token]] = []
    for piece in pieces:
        text = piece[0] if isinstance(piece, tuple) else piece
        for token in _TOKEN.findall(text or b""):
            first = token[0]
            if first == 34:  # a quote
                inner = token[1:-1]
                current.append(_ESCAPED.sub(rb"\1", inner) if b"\\" in inner else inner)
            elif first == 40:  # an opening parenthesis
                inside: list[Token] = []
                current.append(inside)
                around.append(current)
                current = inside
            elif first != 41:
                current.append(None if token in _NIL else token)
            elif around:
                current = around.pop()
            else:
                raise BadAnswer("A FETCH answer closes a list that it did not open.")
        if isinstance(piece, tuple):
            if not current or not isinstance(current[-1], bytes) or not _LITERAL.fullmatch(current[-1]):
                raise BadAnswer("A FETCH answer has a literal that it did not announce.")
            current[-1] = piece[1]
    if around:
        raise BadAnswer("A FETCH answer ends in the middle of a list.")
    return current


def _section(name: bytes) -> str | None:
    """The section an item holds, None for an item of another kind."""
    if name[-1:] in b"]>":
        found = _SECTION.match(name)
        section = found[1].upper().decode("ascii", "replace") if found else None
        return "HEADER" if section and section.startswith("HEADER.FIELDS") else section
    return _WHOLE.get(name.upper())


def _number(value: Token) -> int | None:
    if isinstance(value, list):  # MODSEQ (12121231000)
        value = value[0] if value else None
    return int(value) if isinstance(value, bytes) and value.isdigit() and len(value) < 21 else None


def _strings(value: Token) -> tuple[bytes, ...] | None:
    return tuple(one for one in value if isinstance(one, bytes)) if isinstance(value, list) else None


def _merged(before: Fetched, after: Fetched) -> Fetched:
    sections = before.sections | {name: data for name, data in after.sections.items() if data is not None}
    return Fetched(
        uid=before.uid,
        size=before.size if after.size is None else after.size,
        flags=before.flags if after.flags is None else after.flags,
        modseq=before.modseq if after.modseq is None else after.modseq,
        labels=before.labels if after.labels is None else after.labels,
        structure=before.structure if after.structure is None else after.structure,
        sections=after.sections | sections,
    )
