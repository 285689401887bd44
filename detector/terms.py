"""The terms of a mail and their weights before learning. In: a Reading and a Vocabulary. Out: sparse features.

Three blocks side by side, each TF-IDF with sublinear term counts and of a length of its own: word 1-3-grams (a
subject's and a signature's are terms of their own), character 3-5-grams inside words, and concepts with their pairs and
triples (detector.concepts). Behind them, weakly, what the reader of sentences found and a few header facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from detector.concepts import concepts_of
from detector.features import Reading, Sentence

FACTS = ("automatic", "bulk", "reply", "quotes", "calendar", "attachments")
SHARES = (1.5, 1.0, 0.6)  # the lengths of the blocks: words, characters, concepts
FACT_SHARE = 0.15
LONGEST_WORD = 40  # characters of a word that are looked into
REACH = 5  # a concept pairs with so many different ones before it
_WORDS_REMEMBERED = 10_000

Columns = NDArray[np.int64]
Floats32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The column of every known term: word terms from 0, then character terms, then concept terms."""

    words: Mapping[str, int]
    characters: Mapping[str, int]
    concepts: Mapping[str, int]
    _inside: dict[str, Columns] = field(default_factory=dict, compare=False, repr=False)

    @property
    def width(self) -> int:
        return len(self.words) + len(self.characters) + len(self.concepts)

    @property
    def blocks(self) -> tuple[tuple[int, int], ...]:
        """First and end column of each block, in the order of SHARES."""
        first, second = len(self.words), len(self.words) + len(self.characters)
        return (0, first), (first, second), (second, self.width)

    @property
    def terms(self) -> list[str]:
        """All terms in the order of their columns."""
        return [*self.words, *self.characters, *self.concepts]

    def inside(self, word: str) -> Columns:
        """Columns of the character terms of a word; remembered, as mails share most of their words."""
        found = self._inside.get(word)
        if found is None:
            known = (self.characters.get(term) for term in character_terms(word))
            found = np.array([column for column in known if column is not None], np.int64)
            if len(self._inside) >= _WORDS_REMEMBERED:
                self._inside.clear()
            self._inside[word] = found
        return found


def vocabulary_of(words: Sequence[str], characters: Sequence[str], concepts: Sequence[str]) -> Vocabulary:
    """The vocabulary of these terms, columns numbered in their order."""
    second = len(words) + len(characters)
    return Vocabulary(
        {term: column for column, term in enumerate(words)},
        {term: column for column, term in enumerate(characters, len(words))},
        {term: column for column, term in enumerate(concepts, second)},
    )


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Each place where a known term stands: its column, the sentence, its first word, and over how many words it goes.

    Words are numbered from 0 through all sentences of the Reading.
    """

    columns: Columns
    sentence: Columns
    first: Columns
    length: Columns


@dataclass(frozen=True, slots=True)
class Features:
    """One mail: columns, ascending and each once, and the value of each."""

    columns: Columns
    values: Floats32


def occurrences_of(reading: Reading, vocabulary: Vocabulary) -> Occurrences:
    """Every known term of a mail: word and concept terms first, then character terms."""
    found: list[
        int
    ] = []  # four numbers for each: a flat list becomes an array twice as fast as one of tuples
    inside: list[Columns] = []
    places: list[int] = []
    at = 0
    for number, sentence in enumerate(reading.sentences):
        for known, terms in (
            (vocabulary.words, word_terms(sentence)),
            (vocabulary.concepts, concept_terms(sentence, reading.language)),
        ):
            for term, place, words in terms:
                column = known.get(term)
                if column is not None:
                    found += (column, number, at + place, words)
        if not sentence.signature:
            for place, word in enumerate(sentence.words, at):
                inside.append(vocabulary.inside(word))
                places += (number, place)
        at += len(sentence.words)
    table = np.array(found, np.int64).reshape(-1, 4)
    where = np.repeat(np.array(places, np.int64).reshape(-1, 2), [len(one) for one in inside], axis=0)
    return Occurrences(
        np.concatenate([table[:, 0], *inside]),
        np.concatenate([table[:, 1], where[:, 0]]),
        np.concatenate([table[:, 2], where[:, 1]]),
        np.concatenate([table[:, 3], np.ones(len(where), np.int64)]),
    )


def features_of(occurrences: Occurrences, vocabulary: Vocabulary, idf: Floats32) -> Features:
    """The sparse features of one mail; a term whose `idf` is 0 counts as unknown."""
    columns, counts = np.unique(occurrences.columns, return_counts=True)
    values = weigh(counts.astype(np.float32), idf[columns])
    for (start, end), share in zip(vocabulary.blocks, SHARES, strict=True):
        first, last = np.searchsorted(columns, (start, end))
        block = values[first:last]
        block *= np.float32(share / (np.linalg.norm(block) or 1.0))
    return Features(columns, values)


def fact_values(facts: Sequence[str]) -> Floats32:
    """A value for each of FACTS."""
    return np.array([FACT_SHARE if fact in facts else 0.0 for fact in FACTS], np.float32)


def weigh(counts: Floats32, idf: Floats32) -> Floats32:
    """Sublinear TF-IDF before the block is brought to its length."""
    weighed: Floats32 = (np.float32(1.0) + np.log(counts)) * idf
    return weighed


def word_terms(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    """Word 1-3-grams of a sentence as (term, first word, number of words).

    Subject ("s:") and signature ("f:", single words only) have terms of their own; a conditional sentence has further
    ones ("c:"), which can take back what its words say elsewhere.
    """
    if sentence.signature:
        yield from _word_grams(sentence.words, "f:", 1)
        return
    yield from _word_grams(sentence.words, "s:" if sentence.subject else "", 3)
    if sentence.conditional and not sentence.subject:
        yield from _word_grams(sentence.words, "c:", 2)


def _word_grams(words: Sequence[str], prefix: str, longest: int) -> Iterator[tuple[str, int, int]]:
    for n in range(1, longest + 1):
        for i in range(len(words) - n + 1):
            yield prefix + " ".join(words[i : i + n]), i, n


def concept_terms(sentence: Sentence, language: str | None) -> Iterator[tuple[str, int, int]]:
    """Concepts of a sentence, their ordered pairs ("a>b") and triples ("a|b|c"), as (term, first word, words).

    Subject and condition have terms of their own, as with words; a signature has none.
    """
    if sentence.signature:
        return
    prefix = "s:" if sentence.subject else "c:" if sentence.conditional else ""
    before: list[tuple[str, int]] = []
    for concept, at, words in concepts_of(language).found(sentence.words):
        yield prefix + concept, at, words
        if before and before[-1][0] == concept:
            continue
        for name, start in dict(before[-REACH:]).items():
            if name != concept:
                yield f"{prefix}{name}>{concept}", start, max(1, at + words - start)
        if len(before) > 1:
            (one, start), (two, _) = before[-2:]
            yield f"{prefix}{one}|{two}|{concept}", start, max(1, at + words - start)
        before.append((concept, at))


def character_terms(word: str) -> Iterator[str]:
    """Character 3-5-grams of one word with its edges (as char_wb of scikit-learn); none for placeholders."""
    if word.startswith("<"):
        return
    padded = f" {word[:LONGEST_WORD]} "
    for n in (3, 4, 5):
        for i in range(len(padded) - n + 1):
            yield "#" + padded[i : i + n]
