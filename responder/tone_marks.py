"""What may be left or stuck in a line: gaps, shouting, emoji, links. In: a line and its language. Out: yes or no."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from responder.tone_habits import Habits, habits_of, nameless

# What people and templates leave where something was still to be written, in any language.
_LEFT = re.compile(
    r"\{\{|\}\}|\{%|%\}|_{3,}|\.{6,}|\bTBD\b|\bFIXME\b|\bXXX+\b|(?i:lorem ipsum)|\{[^\W\d_][\w .-]{0,40}\}"
    r"|\[(?i:fill in)\b[^\]]*\]|\[\s*(?:\.{2,}|\u2026)?\s*\]"
)
# An article before a full stop: something fell out. In English only: elsewhere "an" and "a" are whole words.
_EMPTY_ARTICLE = re.compile(r"(?i:\b(?:the|a|an|at the|for the))\s*[.,;?](?:\s|$)")
_BRACKETS = re.compile(r"\[[^\W\d_][\w .,:/'\u2019-]{1,60}\]")
_EXCLAMATION_RUN = re.compile(r"!{2,}|\?{2,}|!\?|\?!")
_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f]|(?:^|(?<=\\s))[:;]['-]?[()DPpOo|/](?=\\s|[.,]|$)|<3(?!\\d)"
)
_LINK = re.compile(r"(?i)\bhttps?:/\S+|\bwww\.\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/\S+")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LOUD_WORDS = 3  # so many words in capitals in a row are shouting, whatever they are


@cache
def _slot(habits: Habits) -> re.Pattern[str]:
    """A gap in brackets as this language would name it; one that begins in English is met in every language."""
    end = r"(?!\w)[^\]\[<>\n@]{0,60}[\]>]"
    named = rf"[\[<]\s*(?:{habits_of('en').slots}){end}"
    if habits is not habits_of("en"):  # where the word may stand anywhere: "[konkretes Beispiel einfügen]"
        named += rf"|[\[<][^\]\[<>\n@]{{0,40}}?(?<!\w)(?:{habits.slots}){end}"
    todo = r"(?-i:\bTODO\b)" if habits.todo else r"(?-i:\bTODO\s*:)|[\[<(]\s*(?-i:TODO)\s*[\])>]"
    return re.compile(rf"(?i){named}|{todo}")


def is_unfinished(line: str, language: str) -> bool:
    """Whether something was still to be written here."""
    if language == "en" and _EMPTY_ARTICLE.search(line):
        return True
    habits = habits_of(language)
    return bool(_LEFT.search(line) or _slot(habits).search(line)) or nameless(line, habits)


def has_brackets(line: str) -> bool:
    return bool(_BRACKETS.search(line))


def is_breathless(line: str) -> bool:
    """Several exclamation or question marks in a row."""
    return bool(_EXCLAMATION_RUN.search(line))


def has_emoji(line: str) -> bool:
    return bool(_EMOJI.search(line))


def has_link(line: str) -> bool:
    return bool(_LINK.search(line))


def is_loud(line: str, common: frozenset[str]) -> bool:
    """Words in capitals, of any script: one that nobody writes so, or three in a row. `common` is in capitals."""
    row = 0
    for word in _WORD.findall(line):
        loud = len(word) > 1 and word.isupper()
        row = row + 1 if loud else 0
        if row >= _LOUD_WORDS or (loud and (word in common or fold(word).upper() in common)):
            return True
    return False


_NOT_DECOMPOSED = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss"})


def fold(word: str) -> str:
    """Small letters without accents."""
    bare = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).translate(_NOT_DECOMPOSED)
