"""The reader of sentences: what each sentence of a mail does. In: the occurrences of its terms. Out: roles.

The decision of a mail stands in one sentence, the rest is courtesy. The reader has learned from the lines of the bank
(data/bank) which role a sentence plays; the strongest sentence of each role then speaks for the whole mail, and
conditions are a role of their own. It is linear, like the model that listens to it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detector.terms import Columns, Floats32, Occurrences, weigh

ROLES = (
    *(
        "decision",
        "reason",
        "conditional",
        "courtesy",
        "future",
        "process",
        "interview",
        "assessment",
        "offer",
    ),
    *("feedback", "outreach", "alert", "declined", "ordinary", "footer"),
)
_MERGED = {
    "decision_plain": "decision",
    **dict.fromkeys(("greeting", "thanks", "encouragement", "signoff", "opening"), "courtesy"),
    **dict.fromkeys(("receipt", "status", "next"), "process"),
}
ROLE_SHARE = 0.15  # of a certain role, beside the blocks of terms

Floats = NDArray[np.float64]


def role_of(bank_role: str) -> int:
    """The place in ROLES of a role of the bank."""
    return ROLES.index(_MERGED.get(bank_role, bank_role))


@dataclass(frozen=True, slots=True)
class Roles:
    """For each of ROLES its probability in the sentence where it is strongest, and the number of that sentence.

    `sentence` is -1 where a mail has no sentence to read.
    """

    strongest: Floats
    sentence: Columns

    @property
    def values(self) -> Floats32:
        """As the model listens to it."""
        return (ROLE_SHARE * self.strongest).astype(np.float32)


@dataclass(frozen=True, slots=True)
class SentenceTerms:
    """The known terms of each sentence that has any: value i of column i belongs to sentence i; sorted by sentence."""

    sentences: Columns
    columns: Columns
    values: Floats32


@dataclass(frozen=True, slots=True)
class SentenceReader:
    """`weights`: a row for each column of the vocabulary, a column for each of ROLES. An `idf` of 0 means unknown."""

    idf: Floats32
    weights: Floats32
    intercept: Floats32

    def read(self, occurrences: Occurrences) -> Roles:
        """The roles of one mail."""
        terms = sentence_terms(occurrences, self.idf)
        if not len(terms.columns):
            return Roles(np.zeros(len(ROLES)), np.full(len(ROLES), -1))
        starts = np.flatnonzero(np.diff(terms.sentences, prepend=-1))
        logits = np.add.reduceat(terms.values[:, None] * self.weights[terms.columns], starts) + self.intercept
        shares = np.exp(logits - logits.max(axis=1, keepdims=True), dtype=np.float64)
        shares /= shares.sum(axis=1, keepdims=True)
        strongest = shares.argmax(axis=0)
        return Roles(shares[strongest, np.arange(len(ROLES))], terms.sentences[starts][strongest])


def sentence_terms(occurrences: Occurrences, idf: Floats32) -> SentenceTerms:
    """The TF-IDF of each sentence for itself, of length one."""
    known = idf[occurrences.columns] > 0
    keys = occurrences.sentence[known] * len(idf) + occurrences.columns[known]
    keys, counts = np.unique(keys, return_counts=True)
    sentences, columns = np.divmod(keys, len(idf))
    values = weigh(counts.astype(np.float32), idf[columns])
    lengths = np.sqrt(np.bincount(sentences, weights=values.astype(np.float64) ** 2))
    return SentenceTerms(sentences, columns, (values / lengths[sentences]).astype(np.float32))
