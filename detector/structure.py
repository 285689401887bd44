"""The parts of a mail as the server tells them. In: the tokens of BODYSTRUCTURE. Out: a Structure, and what of it to fetch.

The grammar is RFC 9051 section 7.5.2, the numbers of parts section 6.4.5.1. Servers leave fields out, put NIL where a
string belongs and answer `()` for a multipart without parts, so a field is taken by its shape where its place is not sure.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from detector.fetched import Token
from detector.headers import decode_words, read_headers
from detector.mime import DEPTH_LIMIT, parameters
from detector.wire import safe_header

WANTED_LIMIT = 60  # sections of one mail; of a mail with more, the beginning is read as it stands
TEXT_TYPES = frozenset(
    ("text/plain", "text/html", "text/markdown", "text/enriched", "text/richtext", "text/x-markdown")
)
MAIL_TYPES = frozenset(("message/rfc822", "message/global", "message/news"))
_CALENDARS = frozenset(("text/calendar", "application/ics"))
_MEDIA_TYPE = re.compile(r"[a-z0-9.+_-]+/[a-z0-9.+_-]+")
_DISPOSITION = re.compile(rb"\s*(inline|attachment)\s*(?=;|\Z)", re.IGNORECASE)
_PARAMETER = re.compile(rb';\s*([^\s=;"]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))')
_CONTROLS = bytes(range(32)) + b"\x7f"
_TO_SPACES = bytes.maketrans(_CONTROLS, b" " * len(_CONTROLS))
_BARE = re.compile(rb"[!#-'*+.0-9A-Z^-~-]+")  # RFC 2045 section 5.1: what needs no quotes
_MARKED = re.compile(rb'(["\\])')
_HEADER_GUESS = 8_000  # bytes of the header of a carried mail; the server does not tell


@dataclass(frozen=True, slots=True)
class Structure:
    """A part. `parts` are those of a multipart, or of a carried mail the one part that it is.

    `section` is its number ("" for the outermost multipart); a multipart that is the whole of a carried mail has the
    number of that mail. `media_type`, `encoding` and `disposition` are in lower case, "" where nothing is said;
    parameters stand as sent (RFC 2231 forms undecoded). `size_bytes` counts the body before its transfer encoding is
    taken off, 0 for a multipart and where the server does not say.
    """

    section: str
    media_type: str
    parameters: tuple[tuple[bytes, bytes], ...] = ()
    encoding: str = ""
    size_bytes: int = 0
    disposition: str = ""
    disposition_parameters: tuple[tuple[bytes, bytes], ...] = ()
    parts: tuple[Structure, ...] = ()

    @property
    def is_multipart(self) -> bool:
        return self.media_type.startswith("multipart/")

    @property
    def is_attached(self) -> bool:
        return self.disposition == "attachment"


@dataclass(frozen=True, slots=True)
class Part:
    """A section to fetch: `BODY.PEEK[<section>]<0.<limit>>`, `limit` in bytes."""

    section: str
    limit: int


def read_structure(tokens: list[Token]) -> Structure:
    """The structure of a mail; never raises. What cannot be read is a part of type "", see `skeleton.is_doubtful`."""
    if _is_multipart(tokens):
        return _multipart(tokens, "", 0)
    return _single(tokens, "1", 0)


def _is_multipart(tokens: list[Token]) -> bool:
    """Whether it begins with a part, or has none: `()`, `("mixed" ("boundary" "x") NIL NIL)`."""
    if not tokens or isinstance(tokens[0], list):
        return True
    return isinstance(tokens[0], bytes) and len(tokens) > 1 and isinstance(tokens[1], list)


def _multipart(tokens: list[Token], section: str, depth: int) -> Structure:
    count = 0
    while count < len(tokens) and isinstance(tokens[count], list):
        count += 1
    rest = tokens[count:]
    subtype = rest[0] if rest and isinstance(rest[0], bytes) else b"mixed"
    inner: list[Structure] = []
    if depth < DEPTH_LIMIT:
        for number, one in enumerate(tokens[:count], 1):
            place = f"{section}.{number}" if section else str(number)
            part = cast("list[Token]", one)
            if part:
                read = _multipart if _is_multipart(part) else _single
                inner.append(read(part, place, depth + 1))
    kind = _media_type(b"multipart", subtype)
    dispositions = _disposition(rest[2:])
    own = _pairs(rest[1] if len(rest) > 1 else None)
    return Structure(section, kind, own, "", 0, *dispositions, tuple(inner))


def _single(tokens: list[Token], section: str, depth: int) -> Structure:
    """A part that is no multipart: type, subtype, parameters, id, description, encoding, size, then by its type."""
    kind = _media_type(tokens[0], tokens[1] if len(tokens) > 1 else None)
    encoding = tokens[5] if len(tokens) > 5 else None
    size = _count(tokens[6]) if len(tokens) > 6 else 0
    behind = 7
    inner: tuple[Structure, ...] = ()
    if kind in MAIL_TYPES:  # then envelope and structure of the carried mail
        behind = 9 if any(isinstance(one, list) for one in tokens[7:9]) else 7
        inner = _carried(tokens[8] if len(tokens) > 8 else None, section, depth + 1)
    return Structure(
        section,
        kind,
        _pairs(tokens[2] if len(tokens) > 2 else None),
        _word(encoding),
        size,
        *_disposition(tokens[behind:]),
        inner,
    )


def _carried(tokens: Token, section: str, depth: int) -> tuple[Structure, ...]:
    if not isinstance(tokens, list) or not tokens or depth >= DEPTH_LIMIT:
        return ()
    if _is_multipart(tokens):
        return (_multipart(tokens, section, depth),)
    return (_single(tokens, f"{section}.1", depth),)


def _media_type(kind: Token, subtype: Token) -> str:
    """Empty where the server gives no type that could stand in a mail."""
    written = f"{_word(kind)}/{_word(subtype)}"
    if _MEDIA_TYPE.fullmatch(written):
        return written
    return "multipart/mixed" if written.startswith("multipart/") else ""


def _disposition(rest: list[Token]) -> tuple[str, tuple[tuple[bytes, bytes], ...]]:
    """The disposition among the extension data: the list of a word and of parameters or NIL.

    Its place is the second, but some servers leave the MD5 before it out, and some write the header field itself
    there, `"attachment; filename=a.pdf"`. Languages are a list without a list.
    """
    for one in rest:
        if isinstance(one, list) and one and isinstance(one[0], bytes):
            if len(one) == 1 or one[1] is None:
                return _word(one[0]), ()
            if isinstance(one[1], list):
                return _word(one[0]), _pairs(one[1])
        elif isinstance(one, bytes) and (field := _DISPOSITION.match(one)):
            found = _PARAMETER.findall(one, field.end())
            return _word(field[1]), tuple((name, quoted or bare) for name, quoted, bare in found)
    return "", ()


def _pairs(value: Token) -> tuple[tuple[bytes, bytes], ...]:
    """Parameters; a name without its value, or with NIL, is left out."""
    if not isinstance(value, list):
        return ()
    return tuple(
        (name, content)
        for name, content in zip(value[::2], value[1::2], strict=False)
        if isinstance(name, bytes) and isinstance(content, bytes)
    )


def _word(value: Token) -> str:
    return value.decode("ascii", "replace").strip().lower() if isinstance(value, bytes) else ""


def _count(value: Token) -> int:
    return int(value) if isinstance(value, bytes) and value.isdigit() and len(value) < 16 else 0


def wanted(structure: Structure, cut_bytes: int, without: Container[str] = ()) -> list[Part]:
    """The sections to fetch, in reading order: text and calendar parts, header and text of carried mails, but not those
    in `without`.

    Attachments are never among them. At most `cut_bytes` of a section are asked for, and of all together twice that
    by the sizes the server told. One limit for nearly all, so that mails of one build are asked for with one command.
    """
    found: list[Part] = []
    left = 2 * cut_bytes
    for section, size_bytes in _wanted_sections(structure):
        if len(found) == WANTED_LIMIT or left <= 0:
            break
        if section in without:
            continue
        limit = min(cut_bytes, left)
        found.append(Part(section, limit))
        left -= min(size_bytes, limit)  # 0: empty, or not known; the limit of one still holds
    return found


def _wanted_sections(structure: Structure) -> Iterator[tuple[str, int]]:
    """Sections with the bytes the server says they have (0: not known), those of the mail itself first."""
    mails = [(structure, True)]
    for mail, is_own in mails:
        has_text = False
        for part in leaves_of(mail):
            if part.media_type in MAIL_TYPES:
                if part.parts:
                    yield f"{part.section}.HEADER", _HEADER_GUESS
                    mails.append((part.parts[0], False))
                else:
                    yield part.section, part.size_bytes
            elif part.media_type in TEXT_TYPES and not part.is_attached and not (has_text and filename(part)):
                has_text = True
                yield part.section, part.size_bytes
            elif is_own and is_calendar(part):
                yield part.section, part.size_bytes


def spare_html(structure: Structure) -> dict[str, tuple[Structure, ...]]:
    """HTML that stands beside plain text in a multipart/alternative: its section, and the plain parts that may do."""
    beside: dict[int, list[Structure]] = {}
    stack: list[tuple[Structure, Structure | None]] = [(structure, None)]
    while stack:
        part, around = stack.pop()
        inner = part if part.media_type == "multipart/alternative" else around
        stack += [(one, None if part.media_type in MAIL_TYPES else inner) for one in reversed(part.parts)]
        if around is not None and not part.parts and not part.is_attached:
            beside.setdefault(id(around), []).append(part)
    spare: dict[str, tuple[Structure, ...]] = {}
    for parts in beside.values():
        plain = tuple(part for part in parts if part.media_type == "text/plain")
        spare |= {part.section: plain for part in parts if part.media_type == "text/html" and plain}
    return spare


def leaves_of(structure: Structure) -> Iterator[Structure]:
    """The parts of one mail that are no multipart, in reading order; a carried mail is one of them."""
    stack = [structure]
    while stack:
        part = stack.pop()
        if part.is_multipart:
            stack += reversed(part.parts)
        else:
            yield part


def is_calendar(part: Structure) -> bool:
    """Whether `body` reads appointments from it, by its type or by its name."""
    if part.media_type in _CALENDARS:
        return True
    named = any(
        b"ics" in value.lower() or b"=?" in value or b"*" in name
        for name, value in (*part.parameters, *part.disposition_parameters)
    )
    return named and filename(part).lower().endswith(".ics")


def filename(part: Structure) -> str:
    """The file name as `mime` reads it from the mail itself, "" where there is none."""
    if not any(b"name" in name.lower() for name, _ in (*part.parameters, *part.disposition_parameters)):
        return ""
    fields, _ = read_headers(content_fields(part))
    try:
        name = parameters(fields).get_filename("")
    except (ValueError, LookupError, TypeError, AttributeError):
        name = ""
    return safe_header(decode_words(name or ""))


def content_fields(part: Structure, *, size_bytes: int | None = None, boundary: bytes = b"") -> bytes:
    """The content headers of a part, each with its CR LF; `size_bytes` becomes the parameter of RFC 2183 section 2.7."""
    own = [pair for pair in part.parameters if pair[0].lower() != b"boundary"]
    about = list(part.disposition_parameters)
    if boundary:
        own.append((b"boundary", boundary))
    if size_bytes is not None:
        about = [pair for pair in about if pair[0].lower() != b"size"] + [(b"size", b"%d" % size_bytes)]
    written = _field(b"Content-Type", part.media_type or "application/octet-stream", own)
    if part.encoding and not part.is_multipart:
        written += _field(b"Content-Transfer-Encoding", part.encoding, ())
    if part.disposition or about:
        written += _field(b"Content-Disposition", part.disposition or "inline", about)
    return written


def _field(name: bytes, value: str, pairs: Iterable[tuple[bytes, bytes]]) -> bytes:
    """One header field on one line; a control character, which a server can send in a literal, becomes a space."""
    pieces = [name + b": " + value.encode("ascii", "replace")]
    for key, content in pairs:
        shown = content if _BARE.fullmatch(content) else b'"' + _MARKED.sub(rb"\\\1", content) + b'"'
        pieces.append(key + b"=" + shown)
    return b"; ".join(pieces).translate(_TO_SPACES) + b"\r\n"
