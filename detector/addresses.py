"""The addresses of a header. In: the raw value of From, To, Cc or Reply-To. Out: Address values, in order.

The reader of the standard library changed its answers between patch releases (its `strict` option), and who gets a
reply depends on them; hence one small reader of RFC 5322 section 3.4 that forgives what real mailers get wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.headers import decode_words, eight_bit
from detector.message import Address
from detector.wire import safe_header

ADDRESS_LIMIT = 1_000  # addresses of one header
_LENGTH_LIMIT = 320  # RFC 5321 section 4.5.3.1: 64 before the @, 255 behind it
_NAME_LIMIT = 200  # characters of a name that commas part
_TOKEN = (
    re.compile(  # what is left open closes at the end, so no attempt fails late and the time stays linear
        r'"(?P<quoted>(?:[^"\\]|\\.)*)"?'
        r"|\((?P<comment>(?:[^()\\]|\\.)*)\)?"
        r"|<(?P<angle>[^<>]*)>?"
        r"|(?P<mark>[,;:])"
        r'|(?P<text>[^"(<,;:]+|.)',
        re.DOTALL,
    )
)
_SPEC = re.compile(
    r'(?:"[^"\s]*(?:[^"]*[^"\s])?"|[^\s@<>()",;:\\]+)@(?:\[[^\s\[\]@]+\]|[^\s@<>()",;:\\\[\]]+)'
)
_ESCAPED = re.compile(r"\\(.)")
_Token = tuple[str, str]  # kind and text


def read_addresses(value: str) -> tuple[Address, ...]:
    """The addresses of a header value; what has none is left out. Display names are decoded, safe lines.

    Where no address stands openly, a value that was encoded as a whole (against RFC 2047 section 5) is decoded first.
    """
    value = eight_bit(value)
    found = _addresses(value)
    if not found and "=?" in value:
        found = _addresses(safe_header(decode_words(value)))
    return found


def _addresses(value: str) -> tuple[Address, ...]:
    found: list[Address] = []
    before = ""  # "Rivers, Sam <sam@home.example>": what stood before a comma that parted a name
    for piece in _pieces(value):
        address = _address(piece, before)
        if address is not None:
            found.append(address)
        before = "" if address is not None else f"{before}{_words(piece)}, ".lstrip(", ")[:_NAME_LIMIT]
        if len(found) >= ADDRESS_LIMIT:
            break
    return tuple(found)


def _pieces(value: str) -> Iterator[list[_Token]]:
    """The tokens between commas and semicolons; the names of groups are dropped."""
    piece: list[_Token] = []
    for match in _TOKEN.finditer(value):
        token = (match.lastgroup or "", match[match.lastgroup or 0])
        if token[0] != "mark":
            piece.append(token)
        elif token[1] != ":":
            yield piece
            piece = []
        elif not any(kind == "angle" for kind, _ in piece):
            piece = []
    yield piece


def _words(piece: list[_Token]) -> str:
    """The display text of a piece."""
    shown = [
        _ESCAPED.sub(r"\1", text) if kind == "quoted" else text
        for kind, text in piece
        if kind in ("quoted", "text")
    ]
    return " ".join(shown).strip()


def _address(piece: list[_Token], before: str) -> Address | None:
    angles = [text for kind, text in piece if kind == "angle"]
    if angles:
        written, name = angles[0], before + _words(piece)
    else:
        written = "".join(
            f'"{text}"' if kind == "quoted" else text for kind, text in piece if kind != "comment"
        )
        name = " ".join(text for kind, text in piece if kind == "comment")
    spec = _spec(written.strip())
    if spec is None:
        return None
    local, _, domain = spec.rpartition("@")
    return Address(safe_header(decode_words(name)).strip(" ,'"), f"{local}@{domain.lower().rstrip('.')}")


def _spec(written: str) -> str | None:
    """The addr-spec in what was written, or None."""
    if len(written) > _LENGTH_LIMIT:
        return None
    if '"' not in written:
        written = "".join(written.split())
        written = written if "[" in written else written.rpartition(":")[2]  # mailto:, and obsolete routes
    return written if _SPEC.fullmatch(written) and safe_header(written) == written else None
