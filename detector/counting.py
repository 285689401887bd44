"""The terms of many mails at once. In: Readings and their author groups. Out: a vocabulary and a matrix to learn from.

Terms are counted once; each fold of a validation then chooses its columns and its TF-IDF from its own mails alone.
The rows equal what `detector.terms` makes of one mail.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from detector.features import Reading
from detector.terms import (
    FACT_SHARE,
    FACTS,
    WORD_SHARE,
    Columns,
    Floats32,
    Vocabulary,
    character_terms,
    occurrences_of,
    weigh,
    word_terms,
)

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix


@dataclass(frozen=True, slots=True)
class Counts:
    """`table` has a row for each mail and a column for each term of `every`; `facts` a column for each of FACTS."""

    every: Vocabulary
    table: csr_matrix
    facts: csr_matrix


@dataclass(frozen=True, slots=True)
class Choice:
    """The columns of Counts that a model reads, and the vocabulary that numbers them anew, in the same order."""

    columns: Columns
    vocabulary: Vocabulary


def count_terms(readings: Sequence[Reading]) -> Counts:
    """How often every term stands in every mail."""
    from scipy.sparse import csr_matrix

    every = _every_term(readings)
    found = [np.unique(occurrences_of(reading, every).columns, return_counts=True) for reading in readings]
    starts = np.cumsum([0, *(len(columns) for columns, _ in found)])
    table = csr_matrix(
        (
            np.concatenate([counts for _, counts in found]).astype(np.float32),
            np.concatenate([columns for columns, _ in found]),
            starts,
        ),
        shape=(len(readings), len(every.idf)),
    )
    facts = [[fact in reading.facts for fact in FACTS] for reading in readings]
    return Counts(every, table, csr_matrix(np.array(facts, np.float32) * np.float32(FACT_SHARE)))


def _every_term(readings: Iterable[Reading]) -> Vocabulary:
    words: dict[str, int] = {}
    characters: dict[str, int] = {}
    seen: set[str] = set()
    for reading in readings:
        for sentence in reading.sentences:
            for term, _, _ in word_terms(sentence):
                words.setdefault(term, len(words))
            for word in () if sentence.signature else sentence.words:
                if word not in seen:
                    seen.add(word)
                    for term in character_terms(word):
                        characters.setdefault(term, len(characters))
    behind = {term: len(words) + column for term, column in characters.items()}
    return Vocabulary(words, behind, np.ones(len(words) + len(behind), np.float32))


def choose_terms(counts: Counts, rows: Columns, groups: Sequence[str], most: tuple[int, int]) -> Choice:
    """The terms that at least two author groups of `rows` use, the `most` frequent ones of each block.

    One author's tics, names and footers are no evidence. `groups` names the group of every mail, not only of `rows`.
    """
    from scipy.sparse import csr_matrix

    present = counts.table[rows]
    present.data = np.ones_like(present.data)
    frequency = np.asarray(present.sum(axis=0)).ravel()
    group = np.unique([groups[row] for row in rows], return_inverse=True)[1]
    gather = csr_matrix((np.ones(len(rows), np.float32), (group, np.arange(len(rows)))))
    users = np.diff((gather @ present).tocsc().indptr)
    first = len(counts.every.words)
    blocks = [(0, first, most[0]), (first, len(frequency), most[1])]
    columns = np.concatenate([_frequent(frequency, users, *block) for block in blocks])
    idf = (np.log((1 + len(rows)) / (1 + frequency[columns])) + 1).astype(np.float32)
    names = [*counts.every.words, *counts.every.characters]
    split = int(np.searchsorted(columns, first))
    chosen = [(names[column], place) for place, column in enumerate(columns.tolist())]
    return Choice(columns, Vocabulary(dict(chosen[:split]), dict(chosen[split:]), idf))


def _frequent(frequency: Columns, users: Columns, start: int, end: int, most: int) -> Columns:
    shared = start + np.flatnonzero(users[start:end] >= 2)
    return np.sort(shared[np.argsort(-frequency[shared], kind="stable")[:most]])


def matrix_of(counts: Counts, rows: Columns, choice: Choice) -> csr_matrix:
    """Features of the mails `rows`, one a row, in the columns of the chosen vocabulary."""
    from scipy.sparse import hstack

    split = len(choice.vocabulary.words)
    words, characters = choice.columns[:split], choice.columns[split:]
    idf = choice.vocabulary.idf
    blocks = [
        _block(counts.table[rows][:, words], idf[:split], WORD_SHARE),
        _block(counts.table[rows][:, characters], idf[split:], 1.0),
    ]
    return hstack([*blocks, counts.facts[rows]], format="csr", dtype=np.float32)


def _block(counted: csr_matrix, idf: Floats32, share: float) -> csr_matrix:
    from scipy.sparse import diags

    block = counted.tocsr()
    block.data = weigh(block.data, idf[block.indices])
    lengths = np.sqrt(np.asarray(block.multiply(block).sum(axis=1)).ravel())
    return diags(share / np.where(lengths > 0, lengths, 1.0)) @ block
