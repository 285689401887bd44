"""Names as an address spells them. In: the letters of a host, and text or a name. Out: where they say the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from detector.names import comparable
from detector.wordlist import Words

# What an address writes out, and a name does not.
_TWO_WAYS = (
    ("and", ""),
    ("und", ""),
    ("et", ""),
    ("y", ""),
    ("ae", "a"),
    ("oe", "o"),
    ("ue", "u"),
    ("aint", "t"),
)
_LETTERS, _NO_LETTER, _BLANKS = re.compile(r"[^\W_]+"), re.compile(r"[\W_]+"), re.compile(r"\s")
_PLAIN = str.maketrans(
    "áàâäãåāąçćčďéèêëęėěğíìîïıłñńňóòôöõøőřśşšșťţúùûüůűýÿźżž",
    "aaaaaaaacccdeeeeeeegiiiiilnnnooooooorssssttuuuuuuyyzzz",
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def plain_text(folded: str) -> str:
    """Folded text without accents, character for character."""
    return folded if folded.isascii() else folded.translate(_PLAIN)


def letters_of(plain: str) -> str:
    return _NO_LETTER.sub("", plain)


def spelled_out(host: str, plain: str, run: str) -> Iterator[tuple[int, int]]:
    """Where words of `plain`, whose letters are `run`, have the letters of `host`: with spaces, a "&" or a "Saint"
    written otherwise, but in no address."""
    for form in _forms(host):
        place = run.find(form)
        if place < 0:
            continue
        starts, ends = _edges(plain)
        while place >= 0:
            start, end = starts.get(place), ends.get(place + len(form))
            if start is not None and end is not None and not _in_address(plain, start, end):
                yield start, end
            place = run.find(form, place + 1)


@lru_cache(maxsize=8)
def _edges(plain: str) -> tuple[dict[int, int], dict[int, int]]:
    """Where the words of a text start and end: by the number of letters before that."""
    starts, ends, passed = {}, {}, 0
    for word in _LETTERS.finditer(plain):
        start, end = word.span()
        starts[passed] = start
        passed += end - start
        ends[passed] = end
    return starts, ends


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether a host or a mailbox stands there, and no name."""
    return (
        (
            _BLANKS.search(text, start, end) is None
            and (text[start - 1 : start] in {"@", ".", "/", "-"} and start > 0)
        )
        or text[end : end + 1] == "@"
        or (text[end : end + 1] in {".", "-"} and text[end + 1 : end + 2].isalnum())
        or "@" in text[start:end]
    )


@lru_cache(maxsize=1024)
def _forms(host: str) -> tuple[str, ...]:
    """The letters of a host, and as a name may have them: "Algue & Cie" at algueetcie, "Müller" at mueller."""
    return tuple(
        dict.fromkeys([host, *(host.replace(old, new) for old, new in _TWO_WAYS if old in host[1:])])
    )


def is_borne_out(name: str, hosts: Iterable[str], words: Words) -> bool:
    """Whether all that is special in a name stands in a host: "Universität Tettau" at uni-tettau."""
    plain = (words.common, words.name_links, words.articles)
    special = [
        word
        for word in re.split(r"[\s-]+", name)
        if not any(word.strip(".,").casefold() in each for each in plain)
    ]
    forms = [{comparable(word), comparable(word.translate(_UMLAUTS))} for word in special if len(word) > 2]
    if not forms or max(len(form) for pair in forms for form in pair) < 4:
        return False
    return any(all(any(form and form in host for form in pair) for pair in forms) for host in hosts)
