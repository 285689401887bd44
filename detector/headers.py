"""The header block of a mail. In: its bytes. Out: names and values, decoded on request, one line each.

email.policy.default raises on real mail (`Message-ID: <[abc]@x>`, unknown charsets) and its readers differ from one
patch release of Python to the next; this room reads the block leniently and never raises.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz

from detector.charsets import safe_text
from detector.wire import safe_header

HEADER_LIMIT = 262_144  # bytes of one header block that are read; real ones are below 30,000
_END = re.compile(rb"\n\r?\n")
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")
_WORD = re.compile(
    r"=\?([^?\s=]{1,60})\?([bBqQ])\?([^?\r\n]*)\?="
)  # RFC 2047 section 2; spaces in Q are forgiven
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_PADDING = re.compile(rb"=+")
_ID = re.compile(r"<([^<>]+)>")
_ID_LIMIT = 998  # RFC 5322 section 2.1.1: no line is longer
_UTC = re.compile(r"\+00:?00|\b(?:GMT|UTC?|Z)\b")
_ZONE_NAME = re.compile(r"\d ([A-Z]{3,4})\b")
_ZONES = {"CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "MET": 1, "MEST": 2, "WEST": 1, "BST": 1, "EET": 2, "EEST": 3, "MSK": 3,
          "TRT": 3, "JST": 9, "AEST": 10, "AEDT": 11, "NZST": 12}  # fmt: skip
_FARTHEST = timedelta(hours=15)
_MAIL_FIELDS = frozenset(
    [
        "from",
        "to",
        "cc",
        "bcc",
        "subject",
        "date",
        "received",
        "message-id",
        "return-path",
        "sender",
        "reply-to",
        "mime-version",
        "content-type",
        "delivered-to",
        "in-reply-to",
        "references",
    ]
)


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields by lower-case name, each value unfolded, bytes above 127 kept as surrogates (as in `email`)."""

    fields: dict[str, list[str]]
    problems: tuple[str, ...] = field(default=())

    def raw(self, name: str) -> str:
        """The first value as it stands, or ""."""
        values = self.fields.get(name)
        return values[0] if values else ""

    def text(self, name: str) -> str:
        """The first value with its encoded words decoded, as one safe line."""
        return safe_header(decode_words(self.raw(name)))

    def all(self, name: str) -> list[str]:
        return self.fields.get(name, [])

    @property
    def of_a_mail(self) -> bool:
        """Whether any field is there that a mail has and a letter, a picture or a program has not."""
        return not _MAIL_FIELDS.isdisjoint(self.fields)


def read_headers(raw: bytes, start: int = 0, end: int | None = None) -> tuple[Headers, int]:
    """The header block of `raw[start:end]` and where the body begins.

    Lines that are no field are skipped, and said; where nothing but such lines follows, the body begins there
    (a mail that lost its empty line).
    """
    end = len(raw) if end is None else end
    if raw.startswith((b"\n", b"\r\n"), start):
        return Headers({}), raw.index(b"\n", start) + 1
    close = _END.search(raw, start, end)
    lines = raw[start : close.start() if close else end][:HEADER_LIMIT].splitlines(keepends=True)
    is_field = [bool(_FIELD.match(line)) for line in lines]
    last = max((number for number, yes in enumerate(is_field) if yes), default=-1)
    found: list[tuple[bytes, list[bytes]]] = []
    problems: tuple[str, ...] = ()
    position, body = start, close.end() if close else end
    for number, line in enumerate(lines):
        if is_field[number]:
            name, _, value = line.partition(b":")
            found.append((name, [value]))
        elif found and line.startswith((b" ", b"\t")):
            found[-1][1].append(line)
        elif number > last and line.strip():
            problems, body = ("The empty line below the headers is missing.",), position
            break
        elif not _is_envelope(line, number):
            problems = ("A line among the headers is no header field.",)
        position += len(line)
    return Headers(_fields(found), problems), body


def _fields(found: list[tuple[bytes, list[bytes]]]) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for name, lines in found:
        value = b" ".join(line.strip(b" \t\r\n") for line in lines).strip()
        fields.setdefault(name.strip().lower().decode("ascii"), []).append(
            value.decode("ascii", "surrogateescape")
        )
    return fields


def _is_envelope(line: bytes, number: int) -> bool:
    """The "From " line of mbox, which some exports leave in front, or an empty rest."""
    return (number == 0 and line.startswith((b"From ", b">From "))) or not line.strip()


def decode_words(value: str) -> str:
    """`value` with the encoded words of RFC 2047 decoded; may hold line breaks, see `wire.safe_header`.

    Neighbours of one charset are joined before decoding, because mailers cut in the middle of a character.
    """
    pieces: list[str] = []
    pending: list[tuple[str, bytes]] = []
    at = 0
    for word in _WORD.finditer(value):
        between = value[at : word.start()]
        if between.strip() or not pending:
            pieces += [_joined(pending), eight_bit(between)]
            pending = []
        pending.append((word[1].partition("*")[0].lower(), _unword(word[2], word[3])))
        at = word.end()
    return "".join([*pieces, _joined(pending), eight_bit(value[at:])])


def _unword(kind: str, coded: str) -> bytes:
    data = coded.encode("utf-8", "surrogateescape")
    if kind in "qQ":
        return binascii.a2b_qp(data.replace(b"_", b" "), header=False)
    return decode_base64(data)


def decode_base64(data: bytes) -> bytes:
    """What can be read of `data` as base64: foreign characters skipped, missing padding added, never an error.

    Padding in the middle starts anew: some mailers set encoded pieces end to end.
    """
    return b"".join(_unpadded(piece) for piece in _PADDING.split(data))


def _unpadded(piece: bytes) -> bytes:
    kept = _NOT_BASE64.sub(b"", piece)
    kept = kept[:-1] if len(kept) % 4 == 1 else kept
    return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))


def _joined(pending: list[tuple[str, bytes]]) -> str:
    text, index = "", 0
    while index < len(pending):
        charset, data = pending[index]
        index += 1
        while index < len(pending) and pending[index][0] == charset:
            data += pending[index][1]
            index += 1
        text += safe_text(data, charset)
    return text


def eight_bit(value: str) -> str:
    """`value` with its surrogates read as UTF-8 or, failing that, as Windows-1252."""
    return value if value.isascii() else safe_text(value.encode("utf-8", "surrogateescape"), None)


def message_ids(value: str) -> Iterator[str]:
    """The identifiers of Message-ID, In-Reply-To or References, each with its angle brackets and without spaces.

    Forgives missing brackets, and takes anything between them: `<[abc]@x>` is what a real mailer wrote.
    """
    text = safe_header(eight_bit(value))
    found = _ID.findall(text) or [word for word in text.split() if "@" in word]
    for inner in found:
        bare = "".join(inner.split()).strip("<>")
        if bare and len(bare) < _ID_LIMIT:
            yield f"<{bare}>"


def read_date(value: str) -> tuple[datetime | None, timedelta | None]:
    """The moment in UTC and the sender's offset (None where the zone is not stated); (None, None) for nonsense.

    RFC 5322 section 3.3; `-0000` and a missing zone say nothing about where the sender is.
    """
    text = safe_header(eight_bit(value))
    try:
        parts = parsedate_tz(text)
        if parts is None:
            when = datetime.fromisoformat(text)
            offset = when.utcoffset()
            moment = when.replace(tzinfo=None)
        else:
            offset = _offset(text, timedelta(seconds=parts[9] or 0))
            moment = datetime(*parts[:5], min(parts[5], 59))  # noqa: DTZ001  (60 is a leap second)
        sent_at = (moment - (offset or timedelta())).replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None, None
    return (sent_at, offset) if 1970 <= sent_at.year < 2200 else (None, None)


def _offset(date: str, read: timedelta) -> timedelta | None:
    """The offset a date states; the library reads an unknown zone as 0, as it reads UTC."""
    if read:
        return read if abs(read) <= _FARTHEST else None
    if _UTC.search(date):
        return read
    named = _ZONE_NAME.search(date)
    hours = _ZONES.get(named[1]) if named else None
    return None if hours is None else timedelta(hours=hours)
