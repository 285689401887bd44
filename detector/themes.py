"""What feedback is about. In: a sender's own words and their language. Out: themes, each with the span that says it.

A theme is something that was missing or spoke against the applicant; praise is none. The words of a language are data,
one room themes_xx each, read when a mail in it comes. Words are compared whole, without case, and without accents: people
type "expérience" and "experience", "für", "fuer" and "fur".
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType

from detector.language import guess_language

LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "pt", "tr")
READ_LIMIT = 16_000  # characters
_WRAPPED = 45  # a line shorter than this ends its sentence: lists, headings, signatures
_PLAIN = str.maketrans({"ß": "ss", "ł": "l", "ı": "i", "ø": "o", "đ": "d"})
_DIGRAPHS = {"ä": "ae", "ö": "oe", "ü": "ue"}  # German, where they are also typed so
_GAP = r"(?: \w++){0,3}? "


class Theme(StrEnum):
    """NO_REASON: nothing was said that one could learn from, "not the right fit"; only where there is no other theme."""

    SKILLS = "skills"
    EXPERIENCE = "experience"
    COMMUNICATION = "communication"
    CULTURE = "culture"
    SALARY = "salary"
    TIMING = "timing"
    LOCATION_VISA = "location_visa"
    LANGUAGE = "language"
    INTERNAL_CANDIDATE = "internal_candidate"
    NO_REASON = "no_reason"


@dataclass(frozen=True, slots=True)
class Said:
    """text[start:end] says `theme`."""

    theme: Theme
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Book:
    """One language. A hit of a theme is void where `denied` stands in its clause ("that was not the reason")."""

    language: str
    themes: tuple[tuple[Theme, re.Pattern[str]], ...]
    clause_ends: re.Pattern[str]
    denied: re.Pattern[str]
    declined: re.Pattern[str]
    later: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Folded:
    """`words` are lower-case letters and digits with single spaces; "." and "," end a clause. words[n] stands for
    text[places[n]].
    """

    words: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=512)
def find_themes(text: str, language: str | None = None) -> tuple[Said, ...]:
    """Each theme once, in the order of the text.

    Without a language, and in one that is not known here, the one of the nine counts that finds most. Never raises.
    """
    known = language if language in LANGUAGES else guess_language(text)
    if known is not None:
        return _find(text, known)
    return max((_find(text, one) for one in LANGUAGES), key=_informative)


def refuses_feedback(text: str, language: str | None = None) -> bool:
    """Whether the sender says that there will be no feedback: "we cannot comment on individual applications"."""
    return any(_book(one).declined.search(_fold(text, one).words) for one in _languages(text, language))


def puts_off(text: str, language: str | None = None) -> bool:
    """Whether an answer is still to come: "let me ask the team", "I am on leave until Monday"."""
    return any(_book(one).later.search(_fold(text, one).words) for one in _languages(text, language))


def _languages(text: str, language: str | None) -> tuple[str, ...]:
    known = language if language in LANGUAGES else guess_language(text)
    return (known,) if known else LANGUAGES


def _informative(found: tuple[Said, ...]) -> int:
    return sum(2 if said.theme is not Theme.NO_REASON else 1 for said in found)


def _find(text: str, language: str) -> tuple[Said, ...]:
    book, folded = _book(language), _fold(text, language)
    cuts = [0, *(cut.end() for cut in book.clause_ends.finditer(folded.words))]
    found = []
    for theme, pattern in book.themes:
        for hit in pattern.finditer(folded.words):
            place = bisect_right(cuts, hit.start())
            until = cuts[place] if place < len(cuts) else len(folded.words)
            if not book.denied.search(folded.words, cuts[place - 1], max(until, hit.end())):
                found.append(Said(theme, *folded.span(hit.start(), hit.end())))
                break
    reasons = [said for said in found if said.theme is not Theme.NO_REASON]
    return tuple(sorted(reasons or found, key=lambda said: (said.start, said.end)))


@lru_cache(maxsize=64)
def _fold(text: str, language: str) -> _Folded:
    """The first READ_LIMIT characters made comparable."""
    chars: list[str] = []
    places: list[int] = []
    line = 0
    for place, char in enumerate(text[:READ_LIMIT]):
        small = _folded_char(char, text[place + 1 : place + 2], language)
        if char == "\n":
            small, line = (" " if place - line >= _WRAPPED else "."), place + 1
        if small in (" ", ".", ",") and chars and chars[-1] in (" ", ".", ","):
            if small != " ":
                chars[-1] = small
            continue
        chars += small
        places += [place] * len(small)
    return _Folded("".join(chars), tuple(places))


def _folded_char(char: str, following: str, language: str) -> str:
    if char.isalnum():
        low = char.lower()
        if language == "de" and low in _DIGRAPHS:
            return _DIGRAPHS[low]
        plain = unicodedata.normalize("NFKD", low.translate(_PLAIN))
        return "".join(one for one in plain if one.isalnum())
    if unicodedata.combining(char):
        return ""
    if char in "'’`´":
        return "" if language == "en" else " "
    if char in ".!?…":
        return " " if following.isalnum() else "."
    return "," if char in ",;()–—•" else " "


@cache
def _book(language: str) -> _Book:
    data = import_module(f"detector.themes_{language}")
    return _Book(
        language,
        tuple((theme, _theme_pattern(theme, data, language)) for theme in Theme),
        re.compile(rf"[.,]|(?<!\w)(?:{_any(data.TURNS, language)})(?!\w)"),
        _whole(_any(data.DENIED, language)),
        _whole(_any(data.REFUSED, language)),
        _whole(_any(data.LATER, language)),
    )


def _theme_pattern(theme: Theme, data: ModuleType, language: str) -> re.Pattern[str]:
    """Its own expressions, or one of its topics near a word that says that something was missing."""
    ways = [_any(data.SAYINGS[theme], language)]
    if topics := data.TOPICS.get(theme):
        topic = _any(topics, language)
        ways.append(rf"(?:{_any(data.WANTED, language)}){_GAP}(?:{topic})")
        ways.append(rf"(?:{topic}){_GAP}(?:{_any(data.MISSED, language)})")
    return _whole("|".join(ways))


def _whole(ways: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{ways})(?!\w)")


def _any(expressions: str, language: str) -> str:
    """Expressions with commas between them as one pattern; the longest first, so that it is what a span shows."""
    each = [one.strip() for one in expressions.split(",")]
    return "|".join(_pattern_of(one, language) for one in sorted(filter(None, each), key=len, reverse=True))


def _pattern_of(expression: str, language: str) -> str:
    """The words of an expression: "a|b" is either, "wor*" any ending, "*word" any beginning, ".." up to three words."""
    return " ".join(_words_of(word, language) for word in expression.split()).replace(" .. ", _GAP)


def _words_of(word: str, language: str) -> str:
    if word == "..":
        return word
    ways = [_one(way, language) for way in word.split("|")]
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _one(word: str, language: str) -> str:
    return "".join(_letter(char, language) for char in word)


def _letter(char: str, language: str) -> str:
    if char == "*":
        return r"\w*"
    if language == "de" and char in _DIGRAPHS:
        return f"{_DIGRAPHS[char]}?"
    return re.escape(_folded_char(char, "", language))
