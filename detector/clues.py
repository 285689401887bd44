"""Why the model says so. In: a mail, its terms and what each was worth. Out: Clues, spans of the text with a weight."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from detector.features import Reading
from detector.terms import Columns, Occurrences
from detector.verdict import Clue

LEAST_WEIGHT = 0.05  # logits; below that a span says nothing to a person
_WORTH_A_WORD = (
    0.15  # of the strongest word: what a word must add, or a clue would run through half a sentence
)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `first` to `last` of a sentence and what they were worth together, in logits."""

    sentence: int
    first: int
    last: int
    weight: float


def stretches_of(reading: Reading, shares: Floats) -> list[Stretch]:
    """The stretches of words that spoke, for or against, the strongest first; `shares` has the worth of every word.

    A stretch never leaves its sentence. The subject is read as well but holds none: clues are spans of the text.
    """
    worths = shares.tolist()
    toll = _WORTH_A_WORD * max((abs(share) for share in worths), default=0.0)
    found: list[Stretch] = []
    at = 0
    for number, sentence in enumerate(reading.sentences):
        end = at + len(sentence.words)
        if not sentence.subject:
            found += [Stretch(number, *one) for one in _stretches(worths[at:end], toll)]
        at = end
    return sorted(found, key=lambda stretch: -abs(stretch.weight))


def clues_of(text: str, reading: Reading, stretches: Collection[Stretch]) -> tuple[Clue, ...]:
    """Stretches as spans of `text`, in its order."""
    clues = []
    for stretch in stretches:
        spans = reading.sentences[stretch.sentence].spans
        start, stop = spans[stretch.first][0], spans[stretch.last][1]
        clues.append(Clue(text[start:stop], start, stop, stretch.weight))
    return tuple(sorted(clues, key=lambda clue: clue.start))


def without(reading: Reading, stretches: Collection[Stretch]) -> Reading:
    """The mail as if these words did not stand in it."""
    gone: dict[int, set[int]] = {}
    for one in stretches:
        gone.setdefault(one.sentence, set()).update(range(one.first, one.last + 1))
    sentences = []
    for number, sentence in enumerate(reading.sentences):
        kept = [place for place in range(len(sentence.words)) if place not in gone.get(number, ())]
        words, spans = (
            tuple(sentence.words[place] for place in kept),
            tuple(sentence.spans[place] for place in kept),
        )
        sentences.append(replace(sentence, words=words, spans=spans))
    return replace(reading, sentences=tuple(sentences))


def word_shares(
    reading: Reading, occurrences: Occurrences, columns: Columns, worth: NDArray[np.float64]
) -> Floats:
    """What each word of a mail was worth: the worth of each of `columns` (ascending) is shared out evenly over the
    places where its term stands, and there over its words, so that the shares add up to the whole."""
    at = np.minimum(np.searchsorted(columns, occurrences.columns), max(0, len(columns) - 1))
    times = np.bincount(at, minlength=len(columns))
    each = worth[at] / times[at] / occurrences.length
    return _spread(reading, occurrences, each)


def _spread(reading: Reading, occurrences: Occurrences, each: Floats) -> Floats:
    """`each` is what one word of an occurrence is worth."""
    total = sum(len(sentence.words) for sentence in reading.sentences)
    shares = np.zeros(total)
    for further in range(int(occurrences.length.max(initial=0))):
        reaches = occurrences.length > further
        shares += np.bincount(occurrences.first[reaches] + further, weights=each[reaches], minlength=total)
    return shares


def sentence_shares(
    reading: Reading, occurrences: Occurrences, sentences: Columns, pulls: Floats, worths: Floats
) -> Floats:
    """What whole sentences were worth, shared out over their words as they pulled them to their roles.

    For each role the number of its sentence (negative for none), the pull of each occurrence (a column of `pulls`) and the
    worth. Occurrences that pulled the other way get nothing; where none pulled, all words of the sentence share alike.
    """
    each = np.zeros(len(occurrences.columns))
    for role, sentence in enumerate(sentences.tolist()):
        here = np.flatnonzero(occurrences.sentence == sentence) if sentence >= 0 else ()
        if len(here):
            pull = np.maximum(pulls[here, role], 0.0)
            pull = pull if pull.sum() > 0 else np.ones(len(here))
            each[here] += worths[role] * pull / pull.sum()
    return _spread(reading, occurrences, each / occurrences.length)


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
