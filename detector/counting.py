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
    SHARES,
    Columns,
    Floats32,
    Vocabulary,
    character_terms,
    concept_terms,
    fact_values,
    occurrences_of,
    vocabulary_of,
    weigh,
    word_terms,
)

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix


@dataclass(frozen=True, slots=True)
class Counts:
    """`table` has a row for each text and a column for each term of `every`."""

    every: Vocabulary
    table: csr_matrix


@dataclass(frozen=True, slots=True)
class Choice:
    """The columns of Counts that a model reads, the vocabulary that numbers them anew in the same order, and their idf."""

    columns: Columns
    vocabulary: Vocabulary
    idf: Floats32


def count_terms(readings: Sequence[Reading], vocabulary: Vocabulary | None = None) -> Counts:
    """How often every term stands in every text; with a `vocabulary`, only its terms."""
    from scipy.sparse import csr_matrix

    every = _every_term(readings) if vocabulary is None else vocabulary
    found = [np.unique(occurrences_of(reading, every).columns, return_counts=True) for reading in readings]
    starts = np.cumsum([0, *(len(columns) for columns, _ in found)])
    table = csr_matrix(
        (
            np.concatenate([counts for _, counts in found]).astype(np.float32),
            np.concatenate([columns for columns, _ in found]),
            starts,
        ),
        shape=(len(readings), every.width),
    )
    return Counts(every, table)


def _every_term(readings: Iterable[Reading]) -> Vocabulary:
    words: dict[str, None] = {}
    characters: dict[str, None] = {}
    concepts: dict[str, None] = {}
    seen: set[str] = set()
    for reading in readings:
        for sentence in reading.sentences:
            words.update((term, None) for term, _, _ in word_terms(sentence))
            concepts.update((term, None) for term, _, _ in concept_terms(sentence, reading.language))
            for word in () if sentence.signature else sentence.words:
                if word not in seen:
                    seen.add(word)
                    characters.update((term, None) for term in character_terms(word))
    return vocabulary_of(list(words), list(characters), list(concepts))


def choose_terms(counts: Counts, rows: Columns, groups: Sequence[str], most: Sequence[int]) -> Choice:
    """The terms that at least two author groups of `rows` use, the `most` frequent ones of each block.

    One author's tics, names and footers are no evidence. `groups` names the group of every text, not only of `rows`.
    """
    from scipy.sparse import csr_matrix

    present = counts.table[rows]
    present.data = np.ones_like(present.data)
    frequency = np.asarray(present.sum(axis=0)).ravel()
    group = np.unique([groups[row] for row in rows], return_inverse=True)[1]
    gather = csr_matrix((np.ones(len(rows), np.float32), (group, np.arange(len(rows)))))
    users = np.diff((gather @ present).tocsc().indptr)
    terms = counts.every.terms
    kept = [
        _frequent(frequency, users, *block, limit)
        for block, limit in zip(counts.every.blocks, most, strict=True)
    ]
    columns = np.concatenate(kept)
    # As halves of a float: what is stored, and what is measured.
    idf = (np.log((1 + len(rows)) / (1 + frequency[columns])) + 1).astype(np.float16).astype(np.float32)
    return Choice(columns, vocabulary_of(*([terms[column] for column in block] for block in kept)), idf)


def _frequent(frequency: Columns, users: Columns, start: int, end: int, most: int) -> Columns:
    shared = start + np.flatnonzero(users[start:end] >= 2)
    return np.sort(shared[np.argsort(-frequency[shared], kind="stable")[:most]])


def matrix_of(counts: Counts, rows: Columns, choice: Choice, facts: csr_matrix) -> csr_matrix:
    """Features of the mails `rows`, one a row: the chosen terms, then the columns of `facts` (a row for every mail)."""
    from scipy.sparse import hstack

    table = counts.table[rows]
    blocks = [
        _block(table[:, choice.columns[start:end]], choice.idf[start:end], share)
        for (start, end), share in zip(choice.vocabulary.blocks, SHARES, strict=True)
    ]
    return hstack([*blocks, facts[rows]], format="csr", dtype=np.float32)


def facts_matrix(readings: Sequence[Reading], roles: Floats32) -> csr_matrix:
    """What stands behind the terms: `roles` (a row for each mail) and the header facts."""
    from scipy.sparse import csr_matrix

    return csr_matrix(np.hstack([roles, np.array([fact_values(reading.facts) for reading in readings])]))


def _block(counted: csr_matrix, idf: Floats32, share: float) -> csr_matrix:
    from scipy.sparse import diags

    block = counted.tocsr()
    block.data = weigh(block.data, idf[block.indices])
    lengths = np.sqrt(np.asarray(block.multiply(block).sum(axis=1)).ravel())
    return diags(share / np.where(lengths > 0, lengths, 1.0)) @ block
