"""The running text of a mail. In: its leaves. Out: one text, what is attached, and the calendar items in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from detector.calendar_part import read_calendar
from detector.charsets import safe_text
from detector.htmltext import cites_mail, html_to_text
from detector.message import Attachment, CalendarItem
from detector.mime import Anatomy, Leaf, decode_transfer
from detector.plaintext import clean_text, unflow

PART_LIMIT = 4_000_000  # bytes of one text part that are decoded
TEXT_LIMIT = 100_000  # characters of a mail's text that are kept
_TEXT = frozenset(
    ("text/plain", "text/html", "text/markdown", "text/enriched", "text/richtext", "text/x-markdown")
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
_HTML_IN_PLAIN = re.compile(r"\s*<(?:!doctype html|html|head|body|table|div|p)\b[^<>]*>", re.IGNORECASE)
_NO_HTML_HERE = re.compile(r"\bhtml\b|\bweb ?browser\b|navigateur|navegador", re.IGNORECASE)
_SEALED = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"))
_STUB_LIMIT = 700  # characters; what says "this is an HTML mail" is shorter
_ENOUGH_WORDS = 80  # what only announces an HTML mail is shorter
_ENOUGH_BYTES = 8_000  # in which so many words must stand
_NOT_LETTERS = re.compile(r"\S+://\S+|[\W\d_]+")
_MARKUP = re.compile(r"<[^<>]{0,200}>")


@dataclass(frozen=True, slots=True)
class Body:
    """`text` is what the mail itself says, `carried` the mails attached to it, each with a short header block.

    `cites`: lines of `text` start with ">", and the HTML says that a mail program put earlier mail there.
    """

    text: str
    carried: tuple[str, ...]
    attachments: tuple[Attachment, ...]
    calendar: tuple[CalendarItem, ...]
    problems: tuple[str, ...]
    cites: bool


def read_body(anatomy: Anatomy, floating: tzinfo) -> Body:
    """The body of a mail. `floating` is the zone of calendar times that name none."""
    own = [leaf for leaf in anatomy.leaves if leaf.inside == 0]
    spoken = _text_leaves(own)
    text, problems = _read_text(spoken)
    carried: list[str] = []
    for number, mail in enumerate(anatomy.carried, 1):
        if sum(len(piece) for piece in carried) < TEXT_LIMIT:
            content, _ = _read_text(_text_leaves([leaf for leaf in anatomy.leaves if leaf.inside == number]))
            shown = [
                f"{name}: {mail.headers.text(name.lower())}" for name in ("From", "Date", "To", "Subject")
            ]
            carried.append("\n".join(shown) + "\n\n" + content)
    attachments = [
        Attachment(leaf.filename, leaf.media_type, leaf.size_bytes)
        for leaf in own
        if leaf not in spoken and (leaf.filename or leaf.attached or leaf.media_type != "text/calendar")
    ]
    attachments += [
        Attachment(mail.filename or mail.headers.text("subject"), "message/rfc822", mail.size_bytes)
        for mail in anatomy.carried
    ]
    if not text and any(leaf.media_type in _SEALED for leaf in own):
        problems.append("The text is encrypted and was not read.")
    cites = "\n>" in f"\n{text}" and any(cites_mail(_decoded(leaf)) for leaf in spoken)
    return Body(text, tuple(carried), tuple(attachments), _calendar(own, floating), tuple(problems), cites)


def _text_leaves(leaves: Sequence[Leaf]) -> list[Leaf]:
    """The leaves that are running text: not attached, and only the first may have a file name."""
    found: list[Leaf] = []
    for leaf in leaves:
        if leaf.media_type in _TEXT and not leaf.attached and not (leaf.filename and found):
            found.append(leaf)
    return found


def _read_text(leaves: Sequence[Leaf]) -> tuple[str, list[str]]:
    pieces: list[str] = []
    problems: list[str] = []
    done: set[int] = set()
    for leaf in leaves:
        if leaf.alternative in done:
            continue
        together = [leaf]
        if leaf.alternative:
            done.add(leaf.alternative)
            together = [other for other in leaves if other.alternative == leaf.alternative]
        piece = _best_of(together)
        if piece and not any(_holds(earlier, piece) for earlier in pieces):
            pieces = [earlier for earlier in pieces if not _holds(piece, earlier)] + [piece]
        if any(other.end - other.start > PART_LIMIT for other in together):
            problems.append(f"Of a text part only the first {PART_LIMIT} bytes were read.")
        if sum(len(piece) for piece in pieces) > TEXT_LIMIT:
            break
    text = "\n\n".join(pieces)
    if len(text) > TEXT_LIMIT:
        problems.append(f"The text was cut after {TEXT_LIMIT} characters.")
    return text[:TEXT_LIMIT], problems


def speaks_for_itself(data: bytes, encoding: str) -> bool:
    """Whether the plain text in `data`, transfer encoding and all, makes the HTML beside it unnecessary; judged in haste.

    It asks for a quarter more words than `_says_enough` does, and for no line with ">": whether that quotes earlier mail,
    the HTML may tell.
    """
    plain = decode_transfer(data[:_ENOUGH_BYTES], encoding)
    hint = _NO_HTML_HERE.search(plain[:_STUB_LIMIT].decode("ascii", "replace"))
    if hint or plain.startswith(b">") or b"\n>" in decode_transfer(data, encoding):
        return False
    return len(plain.split()) - plain.count(b"://") >= _ENOUGH_WORDS * 5 // 4


def _plain_of(leaves: Sequence[Leaf]) -> str:
    return "\n\n".join(_plain_text(leaf) for leaf in leaves if leaf.media_type != "text/html").strip("\n")


def _says_enough(plain: str) -> bool:
    """Whether plain text is too long for a stub, and does not send its reader to the HTML."""
    start = plain[:_ENOUGH_BYTES]
    words = len(start.split()) - start.count("://")
    return words >= _ENOUGH_WORDS and not _NO_HTML_HERE.search(plain[:_STUB_LIMIT])


def _best_of(leaves: Sequence[Leaf]) -> str:
    """The text of alternatives: the plain one, unless it is a stub and the HTML one says more."""
    plain = _plain_of(leaves)
    if _says_enough(plain):
        return plain
    rich = [_decoded(leaf) for leaf in leaves if leaf.media_type == "text/html"]
    if not rich or (
        plain and sum(map(len, rich)) < 2 * len(plain) and not _NO_HTML_HERE.search(plain[:_STUB_LIMIT])
    ):
        return plain
    seen = "\n\n".join(html_to_text(html) for html in rich).strip("\n")
    return seen if _is_stub(plain, seen) else plain


def _is_stub(plain: str, seen: str) -> bool:
    """Whether the plain text stands in for the HTML: "this mail is HTML", or less than half of its letters."""
    if not plain.strip():
        return True
    letters, letters_seen = _letters(plain), _letters(seen)
    if len(plain) < _STUB_LIMIT and _NO_HTML_HERE.search(plain) and letters_seen > letters:
        return True
    return 2 * letters < letters_seen


def _letters(text: str) -> int:
    return len(_NOT_LETTERS.sub("", text[:20_000]))


def _holds(one: str, other: str) -> bool:
    """Whether `other` stands in `one` already, blanks aside: some mailers send both forms side by side."""
    return len(other) <= len(one) and _NOT_LETTERS.sub("", other) in _NOT_LETTERS.sub("", one)


def _plain_text(leaf: Leaf) -> str:
    text = _decoded(leaf)
    if leaf.media_type in ("text/enriched", "text/richtext"):
        return clean_text(_MARKUP.sub("", text))
    if _HTML_IN_PLAIN.match(text):
        return html_to_text(text)
    return clean_text(unflow(text, delsp=leaf.delsp) if leaf.flowed else text)


def _decoded(leaf: Leaf) -> str:
    data = leaf.decoded(PART_LIMIT)
    charset = leaf.charset
    if charset is None and leaf.media_type == "text/html":
        named = _META_CHARSET.search(data[:2_000])
        charset = named[1].decode("ascii") if named else None
    return safe_text(data, charset)


def _calendar(leaves: Sequence[Leaf], floating: tzinfo) -> tuple[CalendarItem, ...]:
    """The items of all calendar parts; the same invitation often comes inline and as a file."""
    items: dict[CalendarItem, None] = {}
    for leaf in leaves:
        if leaf.media_type in ("text/calendar", "application/ics") or leaf.filename.lower().endswith(".ics"):
            items.update(dict.fromkeys(read_calendar(_decoded(leaf), floating=floating)))
    return tuple(items)
