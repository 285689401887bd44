"""The terms of a mail and their weights before learning. In: a Reading and a Vocabulary. Out: sparse features.

Two blocks side by side, each TF-IDF with sublinear term counts and of length one: word 1-3-grams (a subject's and a
signature's are terms of their own) and character 3-5-grams inside words. A few header facts follow, weakly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from detector.features import Reading, Sentence

FACTS = ("automatic", "bulk", "reply", "quotes", "calendar", "attachments")
LONGEST_WORD = 40  # characters of a word that are looked into
WORD_SHARE, FACT_SHARE = 1.5, 0.15  # of the word block and of a header fact, against the character block's 1
_WORDS_REMEMBERED = 50_000

Columns = NDArray[np.int64]
Floats32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The column of each known term and the inverse document frequency of each column.

    Columns count from 0: word terms, then character terms, then FACTS (which have no idf).
    """

    words: Mapping[str, int]
    characters: Mapping[str, int]
    idf: Floats32
    _inside: dict[str, Columns] = field(default_factory=dict, compare=False, repr=False)

    @property
    def width(self) -> int:
        return len(self.idf) + len(FACTS)

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


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Each place where a known term stands: its column, the number of its first word, and over how many words it goes.

    Words are numbered from 0 through all sentences of the Reading.
    """

    columns: Columns
    first: Columns
    length: Columns


@dataclass(frozen=True, slots=True)
class Features:
    """One mail: columns, ascending and each once, and the value of each."""

    columns: Columns
    values: Floats32


def occurrences_of(reading: Reading, vocabulary: Vocabulary) -> Occurrences:
    """Every known term of a mail, word terms first."""
    columns: list[int] = []
    first: list[int] = []
    length: list[int] = []
    inside: list[Columns] = []
    places: list[int] = []
    at = 0
    for sentence in reading.sentences:
        for term, place, words in word_terms(sentence):
            column = vocabulary.words.get(term)
            if column is not None:
                columns.append(column)
                first.append(at + place)
                length.append(words)
        if not sentence.signature:
            inside += [vocabulary.inside(word) for word in sentence.words]
            places += range(at, at + len(sentence.words))
        at += len(sentence.words)
    sizes = [len(found) for found in inside]
    return Occurrences(
        np.concatenate([np.array(columns, np.int64), *inside]),
        np.concatenate([np.array(first, np.int64), np.repeat(np.array(places, np.int64), sizes)]),
        np.concatenate([np.array(length, np.int64), np.ones(sum(sizes), np.int64)]),
    )


def features_of(occurrences: Occurrences, facts: tuple[str, ...], vocabulary: Vocabulary) -> Features:
    """The sparse features of one mail."""
    columns, counts = np.unique(occurrences.columns, return_counts=True)
    values = weigh(counts.astype(np.float32), vocabulary.idf[columns])
    words = int(np.searchsorted(columns, len(vocabulary.words)))
    values[:words] *= np.float32(WORD_SHARE / (np.linalg.norm(values[:words]) or 1.0))
    values[words:] *= np.float32(1.0 / (np.linalg.norm(values[words:]) or 1.0))
    told = np.array(sorted(len(vocabulary.idf) + FACTS.index(fact) for fact in facts), np.int64)
    return Features(
        np.concatenate([columns, told]), np.concatenate([values, np.full(len(told), FACT_SHARE, np.float32)])
    )


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


def character_terms(word: str) -> Iterator[str]:
    """Character 3-5-grams of one word with its edges (as char_wb of scikit-learn); none for placeholders."""
    if word.startswith("<"):
        return
    padded = f" {word[:LONGEST_WORD]} "
    for n in (3, 4, 5):
        for i in range(len(padded) - n + 1):
            yield "#" + padded[i : i + n]
