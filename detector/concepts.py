"""Words and turns of phrase of nine languages, brought to the same few concepts. In: masked words. Out: concepts.

"We went with somebody else" and "wir haben uns anders entschieden" share no word, but both hold *employer* and
*choose*. What a model learns about a concept in one language it then knows in all. The lists are data rooms, one a
language (detector.concepts_en, ...); a concept never decides by itself, it is a term like a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr")
_ANY_WORD = "_"
_REMEMBERED = 4_000  # words of a language

Phrase = tuple[tuple[str, ...], str]  # the patterns of its words, and its concept


@dataclass(frozen=True, slots=True)
class _Starting:
    """Phrases whose first word fits one word: those of one word, and longer ones by their second word."""

    alone: tuple[str, ...]
    by_second: dict[str, list[Phrase]]
    by_stem: tuple[tuple[str, Phrase], ...]

    def candidates(self, second: str) -> Iterator[Phrase]:
        yield from self.by_second.get(second, ())
        for stem, phrase in self.by_stem:
            if second.startswith(stem):
                yield phrase


@dataclass(frozen=True, slots=True)
class Concepts:
    """The concept list of one language; see `concepts_of`."""

    exact: dict[str, list[Phrase]]
    stems: dict[str, list[Phrase]]
    lengths: tuple[int, ...]
    _starting: dict[str, _Starting] = field(default_factory=dict, compare=False, repr=False)

    def found(self, words: Sequence[str]) -> Iterator[tuple[str, int, int]]:
        """(concept, first word, number of words), in the order of first words; of a concept's phrases that start at one
        word only the longest."""
        last = len(words) - 1
        for at, word in enumerate(words):
            starting = self._from(word)
            told: dict[str, int] = {}
            if at < last:
                for patterns, concept in starting.candidates(words[at + 1]):
                    length = len(patterns)
                    if told.get(concept, 0) < length and _stands(patterns, words, at):
                        told[concept] = length
            for concept in starting.alone:
                told.setdefault(concept, 1)
            for concept in sorted(told) if len(told) > 1 else told:
                yield concept, at, told[concept]

    def _from(self, word: str) -> _Starting:
        """What may start with this word; remembered, as mails share most of their words."""
        known = self._starting.get(word)
        if known is None:
            fits = list(self.exact.get(word, ()))
            for length in self.lengths:
                if length <= len(word):
                    fits += self.stems.get(word[:length], ())
            known = _by_second(fits) if fits else _NOTHING
            if len(self._starting) >= _REMEMBERED:
                self._starting.clear()
            self._starting[word] = known
        return known


_NOTHING = _Starting((), {}, ())  # most words start no phrase: one value for all of them


def _by_second(phrases: Sequence[Phrase]) -> _Starting:
    alone: dict[str, None] = {}
    by_second: dict[str, list[Phrase]] = {}
    by_stem: list[tuple[str, Phrase]] = []
    for patterns, concept in phrases:
        if len(patterns) == 1:
            alone[concept] = None
        elif patterns[1] == _ANY_WORD:
            by_stem.append(("", (patterns, concept)))
        elif patterns[1].endswith("*"):
            by_stem.append((patterns[1][:-1], (patterns, concept)))
        else:
            by_second.setdefault(patterns[1], []).append((patterns, concept))
    return _Starting(tuple(alone), by_second, tuple(by_stem))


def _stands(patterns: tuple[str, ...], words: Sequence[str], at: int) -> bool:
    """Whether a phrase whose first two words fit stands at `at`."""
    if at + len(patterns) > len(words):
        return False
    for i in range(2, len(patterns)):
        pattern, word = patterns[i], words[at + i]
        if not (
            word == pattern
            or pattern == _ANY_WORD
            or (pattern.endswith("*") and word.startswith(pattern[:-1]))
        ):
            return False
    return True


@cache
def concepts_of(language: str | None) -> Concepts:
    """The list of a language; that of English for a language that has none."""
    name = language if language in LANGUAGES else "en"
    exact: dict[str, list[Phrase]] = {}
    stems: dict[str, list[Phrase]] = {}
    for concept, entries in import_module(f"detector.concepts_{name}").WORDS.items():
        for entry in entries.split(","):
            patterns = tuple(entry.split())
            if patterns and patterns[0].endswith("*"):
                stems.setdefault(patterns[0][:-1], []).append((patterns, concept))
            elif patterns:
                exact.setdefault(patterns[0], []).append((patterns, concept))
    return Concepts(exact, stems, tuple(sorted({len(stem) for stem in stems})))
