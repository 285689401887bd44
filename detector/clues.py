"""Why the model says so. In: a mail, its terms and what each was worth. Out: Clues, spans of the text with a weight."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from detector.features import Reading
from detector.terms import Columns, Occurrences
from detector.verdict import Clue

MOST_CLUES = 6
LEAST_WEIGHT = 0.05  # logits; below that a span says nothing to a person
_WORTH_A_WORD = (
    0.15  # of the strongest word: what a word must add, or a clue would run through half a sentence
)


def clues_of(
    text: str, reading: Reading, occurrences: Occurrences, columns: Columns, worth: NDArray[np.float64]
) -> tuple[Clue, ...]:
    """The strongest spans of `text`, in its order. `worth` of each of `columns` (ascending) is in logits.

    A clue never leaves its sentence. The subject is read as well but holds no clues: spans count in `text`.
    """
    shares = word_shares(reading, occurrences, columns, worth).tolist()
    toll = _WORTH_A_WORD * max((abs(share) for share in shares), default=0.0)
    clues: list[Clue] = []
    at = 0
    for sentence in reading.sentences:
        end = at + len(sentence.words)
        if not sentence.subject:
            for first, last, weight in _stretches(shares[at:end], toll):
                start, stop = sentence.spans[first][0], sentence.spans[last][1]
                clues.append(Clue(text[start:stop], start, stop, weight))
        at = end
    strongest = sorted(clues, key=lambda clue: -abs(clue.weight))[:MOST_CLUES]
    return tuple(sorted(strongest, key=lambda clue: clue.start))


def word_shares(
    reading: Reading, occurrences: Occurrences, columns: Columns, worth: NDArray[np.float64]
) -> NDArray[np.float64]:
    """What each word of a mail was worth: a term's worth is shared out evenly over the places where it stands, and
    there over its words, so that the shares add up to the whole."""
    at = np.searchsorted(columns, occurrences.columns)
    times = np.bincount(at, minlength=len(columns))
    each = worth[at] / times[at] / occurrences.length
    total = sum(len(sentence.words) for sentence in reading.sentences)
    shares = np.zeros(total)
    for further in range(int(occurrences.length.max(initial=0))):
        reaches = occurrences.length > further
        shares += np.bincount(occurrences.first[reaches] + further, weights=each[reaches], minlength=total)
    return shares


def _stretches(shares: list[float], toll: float) -> Iterator[tuple[int, int, float]]:
    """Stretches of words with the greatest sum, for or against, none touching another: (first, last, sum).

    The strongest one splits the sentence; what stands before and after it is searched in turn.
    """
    open_ends = [(0, len(shares))]
    while open_ends:
        start, end = open_ends.pop()
        part = shares[start:end]
        gain, first, last = max(_greatest([sign * share - toll for share in part]) for sign in (1.0, -1.0))
        weight = sum(part[first : last + 1])
        if gain <= 0 or abs(weight) < LEAST_WEIGHT:
            continue
        yield start + first, start + last, weight
        open_ends += [(start, start + first), (start + last + 1, end)]


def _greatest(gains: list[float]) -> tuple[float, int, int]:
    """The stretch with the greatest sum (Kadane's scan): (sum, first, last); a sum of 0 where none gains."""
    best = (0.0, 0, 0)
    running, first = 0.0, 0
    for place, gain in enumerate(gains):
        if running <= 0:
            running, first = 0.0, place
        running += gain
        if running > best[0]:
            best = (running, first, place)
    return best
