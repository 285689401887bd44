"""A written reply taken apart. In: its body. Out: greeting, sentences of the running text, and the closing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_SENTENCE_END = re.compile(r"(?:(?<=[.!?\u2026])|(?<=[.!?]['\")\u201d\u2019]))\s+(?=[^\sa-z])")
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Ms|Mrs|Mx|Dr|Prof|St|No|Nr|vs|e\.g|i\.e|etc|a\.m|p\.m)|\b[A-Z])\.$")
_CLOSING_REACH = 10  # a sign-off stands in the last lines


@dataclass(frozen=True, slots=True)
class Sentence:
    """`read` is what the rules read, with the known values masked; `shown` is what the user sees."""

    read: str
    shown: str

    @property
    def is_question(self) -> bool:
        return self.read.rstrip("'\")\u201d\u2019 ").endswith(("?", "?!", "!?"))

    @property
    def words(self) -> int:
        return len(re.findall(r"[^\W_]+(?:['\u2019.-][^\W_]+)*", self.shown))


@dataclass(frozen=True, slots=True)
class Anatomy:
    """`greeting` and `closing` are as shown and may be empty; `closing` is the sign-off and all after it."""

    greeting: str
    sentences: tuple[Sentence, ...]
    closing: str

    @property
    def words(self) -> int:
        return sum(sentence.words for sentence in self.sentences)


def mask(body: str, known: Sequence[str]) -> str:
    """The body with known values blotted out, character for character, and with plain apostrophes.

    A company may be called anything: its name must neither trip a rule nor count as a placeholder.
    """
    text = body
    for value in sorted(filter(None, known), key=len, reverse=True):
        blot = re.sub(r"\S", "x", value)
        text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", "X" + blot[1:], text)
    return re.sub("[\u2018\u2019\u02bc\u00b4`]", "'", text)


def dissect(
    body: str,
    known: Sequence[str],
    greeting: re.Pattern[str],
    sign_off: re.Pattern[str],
    names: Sequence[str],
) -> Anatomy:
    """The parts of a reply. Lines that start with ">" are another person's words and left out.

    `greeting` matches at the start of the first line up to its comma; `sign_off` matches a whole line; `names` are
    lines that close a reply as well: the user's names and own sign-off.
    """
    shown = "\n".join("" if line.startswith(">") else line for line in body.replace("\r\n", "\n").split("\n"))
    shown = shown.rstrip()
    read = mask(shown, known)
    start = len(shown) - len(shown.lstrip())
    found = greeting.match(mask(shown, ()), start)
    begin = found.end() if found else start
    end = _closing_at(read, shown, begin, sign_off, names)
    sentences = _sentences(read[begin:end], shown[begin:end])
    return Anatomy(shown[start:begin].strip(), sentences, shown[end:].strip())


def _closing_at(read: str, shown: str, begin: int, sign_off: re.Pattern[str], names: Sequence[str]) -> int:
    """Where the closing starts: the last line that is a sign-off, else the last that is a name; else the end."""
    places, at = [], begin
    for line in shown[begin:].split("\n"):
        if line.strip():
            places.append((at, line.strip()))
        at += len(line) + 1
    last = places[-_CLOSING_REACH:]
    for is_it in (sign_off.fullmatch, lambda line: _is_name(line, names)):
        for place, line in reversed(last):
            if is_it(mask(line, ())):
                return place
    return len(read)


def _is_name(line: str, names: Sequence[str]) -> bool:
    """Whether a line is one of the names, or begins with it and goes on for a word: "Sam x", "Sam Rivers, RN"."""
    spoken = line.strip(" ,.-").casefold()
    return any(spoken == name or re.match(rf"{re.escape(name)}\W+\w+\W*$", spoken) for name in names)


def _sentences(read: str, shown: str) -> tuple[Sentence, ...]:
    """Sentences end at a full stop before a capital, and at an empty line; offsets are the same in both texts."""
    ends = re.finditer(rf"\n\s*\n|{_SENTENCE_END.pattern}", read)
    cuts = [0, *(end.end() for end in ends if not _is_abbreviation(read, end)), len(read)]
    pieces = [(read[a:b].strip(), shown[a:b].strip()) for a, b in pairwise(cuts)]
    return tuple(Sentence(" ".join(r.split()), " ".join(s.split())) for r, s in pieces if r)


def _is_abbreviation(read: str, end: re.Match[str]) -> bool:
    """Whether the full stop before this gap belongs to "Ms." or to an initial."""
    return end.group().count("\n") < 2 and bool(_ABBREVIATION.search(read[: end.start()][-6:]))
