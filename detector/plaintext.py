"""A text/plain part. In: its decoded characters. Out: the lines a person sees, without marks that nobody sees."""

from __future__ import annotations

import re
import unicodedata

# Characters without a shape: C0 and C1 controls, soft hyphen, zero-width characters (which pad the hidden first line
# of bulk mail), marks of direction, variation selectors, byte order marks, and what the tag block hides.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_GAP = re.compile(r"\n{3,}")
_MARKED = re.compile(r"(>*) ?")


def clean_text(text: str) -> str:
    """`text` in NFC with "\\n" line ends, plain spaces, at most one empty line in a row, and nothing invisible."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _SPACE.sub(" ", text))
    text = _UNSEEN.sub("", _LINE_END.sub("\n", text))
    text = "\n".join([line.rstrip() for line in text.split("\n")])  # a pattern for it takes quadratic time
    return _GAP.sub("\n\n", text).strip("\n")


def unflow(text: str, *, delsp: bool) -> str:
    """format=flowed undone: soft-broken lines joined within one quote depth (RFC 3676 section 4)."""
    lines: list[str] = []
    joined: list[str] = []  # the paragraph being put together
    depth = -1  # its quote depth; -1: nothing is being joined
    for line in _LINE_END.sub("\n", text).split("\n"):
        marks = _MARKED.match(line)
        here = len(marks[1]) if marks else 0
        content = line[here:].removeprefix(" ")
        if joined and here != depth:
            lines.append("".join(joined))
            joined = []
        if not joined and here:
            joined.append(">" * here + " ")
        soft = content.endswith(" ") and content != "-- "
        joined.append(content[:-1] if soft and delsp else content)
        depth = here
        if not soft:
            lines.append("".join(joined))
            joined = []
    return "\n".join([*lines, "".join(joined)] if joined else lines)
