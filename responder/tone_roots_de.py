"""What the German patterns share. In: patterns with umlauts. Out: patterns that stand "ae" and "ss" too; denials."""

from __future__ import annotations

import re

from responder.tone_rules import Level, Where, Wording, any_of, rows

_SPELT = str.maketrans({"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"})
# What turns the sense round when it stands before: never "nicht nur", "nicht einmal".
NOT = (
    r"\b(?:(?:nicht|nichts|nie|niemals|kein\w*|keineswegs|ohne|wenig|kaum|alles andere als)\b"
    r" (?!nur\b|bloß\b|allein\b|(?:ein)?mal\b)(?:\w+,? ){0,3}?|weder\b[^.?!]{0,60}?)"
)
YOU_HAVE = "(?:sie (?:haben|hatten)|(?:haben|hatten) sie|ihr habt|habt ihr|du hast|hast du)"


def spelt(pattern: str) -> str:
    """The pattern for people who write ae, oe, ue and ss as well. Umlauts must not stand in brackets or before "?"."""
    return pattern.translate(_SPELT)


def german(*patterns: str) -> re.Pattern[str]:
    return any_of(*map(spelt, patterns))


def german_rows(
    rule: str,
    *patterns: str,
    level: Level = Level.BLOCK,
    where: Where = Where.ANY,
    unless: str | None = None,
    denied: str | None = None,
    case: bool = False,
) -> tuple[Wording, ...]:
    """As `rows`, in both spellings, and as one wording: a sentence is then gone through once."""
    excuse = spelt(unless) if unless else None
    return rows(
        rule, spelt("|".join(patterns)), level=level, where=where, unless=excuse, denied=denied, case=case
    )
