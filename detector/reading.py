"""A mail made ready for extraction. In: a Message. Out: a Reading: the text folded to lower case and cut in
sentences.

Every extractor reads the same Reading, so that the text is walked once. `fold` has the length of `text`, so
that a place found in the one is a place in the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter

from detector.message import Message

READ_LIMIT = 16_000  # characters; facts stand near the start, and the time per mail stays bounded
FRAME_LIMIT = 2_500  # characters in which company and role are looked for, the signature apart

_WORD = re.compile(r"[^\W\d_]+")
_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
# An end of sentence, unless a title, an initial or an abbreviation stands before the point.
_STOP = re.compile(
    r"[.!?…](?=[\"”’')\]]?\s+[^a-z\s])(?<!\b[MDS]r\.)(?<!\b[MH]s\.)(?<!\bM[rm][se]\.)(?<!\bProf\.)(?<!\bSt\.)"
    r"(?<!\bNo\.)(?<!\b[JHN]r\.)(?<!\b[vd]s\.)(?<!\b[A-Za-z]\.)(?<!\b(?:bzw|Sra|Sig|Dhr|dhr|Téc|Ing|Mag|inż|mgr)\.)"
    r"(?<!\b(?:Dott|Mevr|mevr)\.)(?<!\b(?:ca|ul|np|ok|Sn|sp)\.)(?<!\bgodz\.)"
    # ... or a day before a German month: "am 14. April".
    r"(?!(?:(?<=\b\d\.)|(?<=\b\d\d\.))\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)"
)
_LONGEST = 1_000  # characters of a sentence; keeps the cost of a phrase in proportion to the text
_WRAPPED = 52  # a line shorter than this ends its sentence: address lines, tables, lists, signatures


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of `Reading.text`: text[start:end]; `words` are its different words, folded."""

    start: int
    end: int
    words: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)  # each is itself: told apart without comparing patterns
class Phrase:
    """A wording of one kind that says something: `value` is what.

    `frames`: it only points to a name or a title. `words` wake it: one of each set must stand in the
    sentence before the pattern, which is compiled then, is tried; one that ends with "*" of the first set
    stands for all words that start so. `sure`: it counts in a conditional sentence too.
    """

    kind: str
    value: str
    words: tuple[frozenset[str], ...]
    source: str
    sure: bool
    number: int
    frames: bool

    @property
    def pattern(self) -> re.Pattern[str]:
        return _compiled(self.source)


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase that matched: text[start:end] of the reading says `value`. `sure` as in Phrase."""

    value: str
    start: int
    end: int
    sentence: Sentence
    sure: bool = False


_NUMBER = attrgetter("number")
_STEM = 3  # characters by which stems are looked up; none is shorter


@cache
def _compiled(source: str) -> re.Pattern[str]:
    """Compiled when it is first woken: most mails wake few patterns, and most people read two languages."""
    return re.compile(source)


class Phrases:
    """Phrases of all kinds by the words that wake them."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_word: dict[str, list[Phrase]] = {}
        self._by_stem: dict[str, list[tuple[str, Phrase]]] = {}
        for phrase in phrases:
            for word in phrase.words[0]:
                if word.endswith("*"):
                    stem = word[:-1]
                    self._by_stem.setdefault(stem[:_STEM], []).append((stem, phrase))
                else:
                    self._by_word.setdefault(word, []).append(phrase)
        self._words = frozenset(self._by_word)

    def woken(self, sentences: Iterable[Sentence]) -> dict[str, list[tuple[Sentence, Phrase]]]:
        """By kind, the phrases that may stand in a sentence, each once a sentence."""
        found: dict[str, list[tuple[Sentence, Phrase]]] = {}
        for sentence in sentences:
            words = sentence.words
            woken = {phrase for word in words & self._words for phrase in self._by_word[word]}
            if self._by_stem:
                woken.update(self._stemmed(words))
            for phrase in sorted(woken, key=_NUMBER):
                if phrase.frames and sentence.start > FRAME_LIMIT:
                    continue
                if len(phrase.words) == 1 or not any(words.isdisjoint(more) for more in phrase.words[1:]):
                    found.setdefault(phrase.kind, []).append((sentence, phrase))
        return found

    def _stemmed(self, words: Iterable[str]) -> Iterator[Phrase]:
        for word in words:
            for stem, phrase in self._by_stem.get(word[:_STEM], ()):
                if word.startswith(stem):
                    yield phrase


@dataclass(frozen=True, slots=True)
class Reading:
    """`signature_at` is where the signature starts; equal to len(text) when there is none. `woken`: see
    Phrases."""

    text: str
    fold: str
    sentences: tuple[Sentence, ...]
    words: frozenset[str]
    signature_at: int
    woken: Mapping[str, Sequence[tuple[Sentence, Phrase]]]

    def source(self, start: int) -> str:
        return "signature" if start >= self.signature_at else "body"


def read_message(message: Message, phrases: Phrases) -> Reading:
    """The first READ_LIMIT characters of a mail's own text."""
    return read_text(message.text[:READ_LIMIT], phrases, message.signature_at)


def read_text(text: str, phrases: Phrases, signature_at: int | None = None) -> Reading:
    folded = fold(text)
    sentences = tuple(
        Sentence(start, end, frozenset(_WORD.findall(folded, start, end)))
        for start, end in _sentence_spans(text)
    )
    words: frozenset[str] = frozenset().union(*(sentence.words for sentence in sentences))
    at = len(text) if signature_at is None else max(0, min(signature_at, len(text)))
    return Reading(text, folded, sentences, words, at, phrases.woken(sentences))


def fold(text: str) -> str:
    """`text` in lower case with plain apostrophes, character for character: places stay where they are."""
    lower = text.replace("İ", "i").lower()
    if len(lower) != len(text):  # a letter that becomes two characters
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lower.replace("’", "'").replace("‘", "'")


def _sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for blank in _BLANK.finditer(text):
        yield from _in_paragraph(text, start, blank.start())
        start = blank.end()
    yield from _in_paragraph(text, start, len(text))


def _in_paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    cuts = [stop.end() for stop in _STOP.finditer(text, start, end)]
    line_start = start
    while (line_end := text.find("\n", line_start, end)) >= 0:
        if line_end - line_start < _WRAPPED:
            cuts.append(line_end)
        line_start = line_end + 1
    cuts += range(start + _LONGEST, end, _LONGEST)  # a wall of text without a point
    for cut in [*sorted(cuts), end]:
        if cut > start and not text[start:cut].isspace():
            yield start, cut
        start = max(start, cut)


def phrases_of(
    kind: str, rows: Iterable[tuple[str, str, str]], macros: Mapping[str, str], sure: Iterable[str] = ()
) -> list[Phrase]:
    """Rows (value, words that wake it, pattern) as phrases of one kind.

    The words are sets with " + " between them. A pattern is a regular expression on folded text in which a
    space stands for any white space and {name} for a macro. Patterns hold no nested repetition, so that the
    time of a search is linear.
    """
    made: list[Phrase] = []
    counts_always = frozenset(sure)
    frames = kind.startswith(("company", "role"))
    for value, words, pattern in rows:
        for name, macro in macros.items():
            pattern = pattern.replace("{" + name + "}", macro)
        sets = tuple(frozenset(group.split()) for group in words.split(" + "))
        made.append(Phrase(kind, value, sets, spaced(pattern), value in counts_always, len(made), frames))
    return made


def spaced(pattern: str) -> str:
    """A pattern in which a space matches any run of white space, line breaks too; " ?" and " *" an optional
    one."""
    return re.sub(r" [?*]", r"\\s*", pattern).replace(" +", r"\s+").replace(" ", r"\s+")


def find(
    kind: str, reading: Reading, is_void: Callable[[Reading, Found], bool] | None = None
) -> Iterator[Found]:
    """The first place of every value of a kind that stands in the reading, in the order of the sentences.

    `is_void` tells where the words say nothing, such as in a conditional sentence.
    """
    done: set[str] = set()
    for sentence, phrase in reading.woken.get(kind, ()):
        if phrase.value in done:
            continue
        hit = phrase.pattern.search(reading.fold, sentence.start, sentence.end)
        while hit is not None:
            found = Found(phrase.value, hit.start(), hit.end(), sentence, phrase.sure)
            if is_void is None or not is_void(reading, found):
                done.add(phrase.value)
                yield found
                break
            hit = phrase.pattern.search(reading.fold, max(hit.end(), hit.start() + 1), sentence.end)


def find_every(kind: str, reading: Reading) -> Iterator[Found]:
    """All places of all phrases of a kind, conditional or not: for frames, which only point to a name."""
    for sentence, phrase in reading.woken.get(kind, ()):
        for hit in phrase.pattern.finditer(reading.fold, sentence.start, sentence.end):
            yield Found(phrase.value, hit.start(), hit.end(), sentence)
