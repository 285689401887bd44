"""How a mail is signed. In: its Reading and its sender. Out: Signed: the person's name, and the lines of the
signature."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from detector.hosts import host_labels, letters
from detector.message import Address
from detector.names import NEVER, is_capital
from detector.phrasebook import Phrasebook
from detector.reading import Reading
from detector.sender import Sender, is_person

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_NAME_LINE = re.compile(
    r"[ \t*_~–—-]*((?:[^\W\d_][\w’'.-]* ){0,4}[^\W\d_][\w’'.-]*)[ \t]*(?:[,(|•·/–—-].*|[*_.!]*)$"
)
_PARTICLES = frozenset({"de", "van", "von", "der", "bin", "al"})
_NAMES_TOO = frozenset(
    {"april", "may", "june", "august", "will", "dr", "mr", "mrs", "ms", "prof", "professor"}
)
_LABELS = frozenset({"name", "date", "status", "page", "position", "reference"})
_LAST = 3_000  # characters in which a signature is looked for
_LONGEST_LINE = 90  # characters
_MOST_LINES = 14
_NAME_WITHIN = 5  # lines below the closing
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Signed:
    """The person who signs and where the name stands, and the spans of the lines below the closing."""

    name: str | None = None
    start: int | None = None
    end: int | None = None
    lines: tuple[Span, ...] = ()


def read_signed(
    reading: Reading, sender: Sender, address: Address | None, user: Collection[str], book: Phrasebook
) -> Signed:
    """The end of a mail. `user` are the user's names in letters, which do not sign it."""
    spans = [hit.span() for hit in _LINE.finditer(reading.text, max(0, len(reading.text) - _LAST))]
    below = _below_the_closing(spans, reading, book) or _below_the_text(spans, reading, sender)
    lines = tuple(below[:_MOST_LINES])
    best: tuple[str, int, int] | None = None
    for number, (first, last) in enumerate(lines[:_NAME_WITHIN]):
        first += len(reading.text[first:last]) - len(reading.text[first:last].lstrip())
        hit = _NAME_LINE.match(reading.text, first, last) if last - first < _LONGEST_LINE else None
        name = hit[1].rstrip(" .-") if hit else ""
        if not hit or not name or letters(name) in user:
            continue
        if _signs(name, sender, address, book, number) and (best is None or is_fuller(name, best[0])):
            best = (name, hit.start(1), hit.start(1) + len(name))
    return Signed(*best, lines) if best else Signed(lines=lines)


def is_fuller(name: str, other: str) -> bool:
    """Whether `name` is "Jana Novak" where `other` is "Jana"."""
    return len(name.split()) > len(other.split()) == 1 and letters(name.split()[0]) == letters(other)


def _below_the_closing(spans: list[Span], reading: Reading, book: Phrasebook) -> list[Span]:
    """The lines after the last "Kind regards"."""
    for number in range(len(spans) - 1, -1, -1):
        first, last = spans[number]
        if last - first < 75 and book.closing.fullmatch(reading.fold, first, last):
            return spans[number + 1 :]
    return []


def _below_the_text(spans: list[Span], reading: Reading, sender: Sender) -> list[Span]:
    """Without a closing: from the short line that starts with the sender's name, or the signature mark; else
    the last two."""
    known = letters(sender.person.split()[0]) if sender.person else ""
    for number in range(max(1, len(spans) - _MOST_LINES), len(spans)):
        first, last = spans[number]
        if first >= reading.signature_at:
            return spans[number:]
        if known and last - first < 60 and letters(reading.text[first:last].split()[0]) == known:
            return spans[number:]
    end = reading.sentences[-1] if reading.sentences else None
    inline = (
        [(end.start, end.end)] if end and end.end - end.start < 40 else []
    )  # "... to us. Denise, Fernhill"
    return [*spans[-2:], *inline] if len(spans) > 2 else inline


def _signs(name: str, sender: Sender, address: Address | None, book: Phrasebook, number: int) -> bool:
    """Whether a line below the closing is a person's name: known from the header, or of the shape of a
    name."""
    tokens, words = name.split(), book.words
    folded = name.casefold()
    if book.greeting.match(folded + " ") or book.closing.fullmatch(folded):
        return False
    if not all(is_capital(token) or token in _PARTICLES for token in tokens):
        return False
    if tokens[0].casefold() in NEVER and tokens[0].casefold() not in _NAMES_TOO:
        return False  # "Unfortunately, ..."
    if sender.person and letters(tokens[0]) == letters(sender.person.split()[0]):
        return True
    host = letters(host_labels(address.domain)[0]) if address else ""
    first = letters(tokens[0])
    if (len(first) > 3 and host.startswith(first)) or tokens[0].casefold() in words.LEAD_INS | _LABELS:
        return False  # the company's name
    if number > 1 or letters(name) == letters(sender.organisation or "") or name.isupper():
        return False
    if len(tokens) == 1:
        return name[1:].islower() and len(name) > 2 and folded not in words.COMMON
    bare = {token.strip(".").casefold() for token in tokens}
    shape = Address(name, f"x@{address.domain if address else 'nowhere.invalid'}")
    return is_person(name, shape, book) and bare.isdisjoint(words.ROLE_NOUNS)
