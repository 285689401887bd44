"""A written reply taken apart. In: its body. Out: greeting, sentences of the running text, and the closing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from responder.tone_habits import BEFORE_NUMBERS, Habits

# A full stop with what closes behind it, or an empty line.
_END = re.compile(
    r"\n[^\S\n]*\n\s*|(?<![.!?\u2026])[.!?\u2026]+(?:[\u00a0\u202f]?['\")\]\u00bb\u201c\u201d\u2019])*\s+"
)
_ORDINAL = re.compile(r"(?<![\w.,])(?:[12]?\d|3[01])\.$")
_LONGEST = 800  # letters read at a time: no rule needs more, and some would take long over it
_CLOSING_REACH = 10  # a sign-off stands in the last lines


@dataclass(frozen=True, slots=True)
class Sentence:
    """`read` is what the rules read, with the known values masked; `shown` is what the user sees."""

    read: str
    shown: str

    @property
    def is_question(self) -> bool:
        return self.read.rstrip("'\")]\u00bb\u201c\u201d\u2019 \u00a0").endswith(("?", "?!", "!?"))

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
    habits: Habits,
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
    sentences = _sentences(read[begin:end], shown[begin:end], habits)
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


def _sentences(read: str, shown: str, habits: Habits) -> tuple[Sentence, ...]:
    """Sentences end at a full stop before no small letter, and at an empty line; offsets are the same in both texts."""
    ends = [end.end() for end in _END.finditer(read) if _is_end(read, end, habits)]
    cuts = [0, *ends, len(read)]
    pieces = [piece for a, b in pairwise(cuts) for piece in _bounded(read, a, b)]
    found = [(" ".join(read[a:b].split()), " ".join(shown[a:b].split())) for a, b in pieces]
    return tuple(Sentence(r, s) for r, s in found if r)


def _bounded(read: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces of at most _LONGEST letters, cut between words where there are any."""
    while end - begin > _LONGEST:
        cut = read.rfind(" ", begin + 1, begin + _LONGEST)
        cut = cut if cut > begin else begin + _LONGEST
        yield begin, cut
        begin = cut
    yield begin, end


def _is_end(read: str, end: re.Match[str], habits: Habits) -> bool:
    """Whether a sentence ends here: not before a small letter, nor behind "Ms.", an initial, or a German "12."."""
    if end.group().count("\n") > 1:
        return True
    following = read[end.end() : end.end() + 1]
    if following.islower():
        return False
    if end.group().strip() != ".":
        return True
    last = read[max(0, end.start() - 24) : end.start() + 1].split()[-1]
    word = last.lstrip("'\"(\u201e\u201c\u00ab[\u00bf\u00a1").rstrip(".").casefold()
    if word in habits.abbreviations or (word in BEFORE_NUMBERS and following.isdigit()):
        return False
    if habits.ordinals and _ORDINAL.search(last):
        return False
    return not (len(word) == 1 and word.isalpha() and word != "i")
