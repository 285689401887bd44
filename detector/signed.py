"""How a mail is signed. In: its Reading and its sender. Out: Signed: the person's name, and the lines of the
signature."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from detector.hosts import host_labels, letters
from detector.message import Address
from detector.names import is_capital, without_legal_form
from detector.phrasebook import Phrasebook
from detector.reading import Reading
from detector.sender import Sender, is_person

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_NAME_LINE = re.compile(
    r"[ \t*_~–—-]*(?:(?:\((?:Miss|Mrs|Ms|Mr|Frau|Herr|Sra|Mme)\.?\)|i\. ?[AVa]\.|ppa\.|p\.p\.|gez\.|Fdo\.:?|F\.to|Ihre?|Deine?|Eure?|Inh\.|Twój|Twoja) )?((?:[^\W\d_][\w’'.-]* ){0,4}[^\W\d_][\w’'.-]*)[ \t]*(?:[,(|•·/–—].*|(?<=[ \t])-.*|[*_.!]*)$"
)
_PARTICLES = frozenset({"de", "van", "von", "der", "bin", "al"})
_NAMES_TOO = frozenset(
    {"april", "may", "june", "august", "will", "dr", "mr", "mrs", "ms", "prof", "professor"}
)
_TEAMS = frozenset({"team", "equipe", "équipe", "equipo", "equipa", "zespół", "ekibi", "ekipa", "time"})
_LABELS = frozenset({"name", "date", "status", "page", "position", "reference"})
_INLINE = re.compile(
    r"(?<=[\s,.!])[^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){0,2}[.!]?"
)  # a name after a closing
_LAST = 3_000  # characters in which a signature is looked for
_LONGEST_LINE = 90  # characters
_MOST_LINES = 14
_SHORT_LINE = 60  # characters
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
        if last - first >= 75:
            continue
        if book.closing.fullmatch(reading.fold, first, last):
            return spans[number + 1 :]
        closing = book.closing.match(reading.fold, first, last)
        if closing and number > len(spans) // 2 and _INLINE.fullmatch(reading.text, closing.end(), last):
            return [(closing.end(), last), *spans[number + 1 :]]  # "Viele Grüße, Jana"
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
    if len(spans) < 3:
        return inline
    return _last_block(spans, reading.text) or [*spans[-2:], *inline]


def _last_block(spans: list[Span], text: str) -> list[Span]:
    """Three to six short lines that stand together at the end, behind a blank one: a signature without a closing."""
    block = [spans[-1]]
    for first, last in reversed(spans[:-1]):
        if "\n" in text[last + 1 : block[0][0]].replace("\r", ""):
            break
        block.insert(0, (first, last))
    short = all(last - first < _SHORT_LINE for first, last in block)
    return block if 2 < len(block) < 7 and len(block) < len(spans) and short else []


def _signs(name: str, sender: Sender, address: Address | None, book: Phrasebook, number: int) -> bool:
    """Whether a line below the closing is a person's name: known from the header, or of the shape of a
    name."""
    tokens, words = name.split(), book.words
    folded = name.casefold()
    if book.greeting.match(folded + " ") or book.closing.fullmatch(folded):
        return False
    if without_legal_form(name) != name or tokens[0].casefold() in {"a", "an", "the", *words.articles}:
        return False
    if any(part in words.organisation for part in re.split(r"[ -]", folded)):
        return False
    titles = [token for token in tokens if token.strip(".").casefold() in words.titles]
    if len(titles) == len(tokens) or not all(
        is_capital(token) or token in _PARTICLES or token in titles for token in tokens
    ):
        return False
    if (
        tokens[0] not in titles
        and tokens[0].casefold() in words.never
        and tokens[0].casefold() not in _NAMES_TOO
    ):
        return False  # "Unfortunately, ..."
    if any(token.casefold().strip(".") in words.team_tail | _TEAMS for token in re.split(r"[ -]", name)):
        return False
    if sender.person and letters(tokens[0]) == letters(sender.person.split()[0]):
        return True
    host = letters(host_labels(address.domain)[0]) if address else ""
    first = letters(tokens[0])
    if (len(first) > 3 and host.startswith(first)) or tokens[0].casefold() in words.lead_ins | _LABELS:
        return False  # the company's name
    if number > 1 or letters(name) == letters(sender.organisation or "") or name.isupper():
        return False
    if len(tokens) == 1:
        return name[1:].islower() and len(name) > 2 and folded not in words.common
    bare = {token.strip(".").casefold() for token in tokens if token not in titles}
    shape = Address(name, f"x@{address.domain if address else 'nowhere.invalid'}")
    return is_person(name, shape, book) and bare.isdisjoint(words.role_nouns)
