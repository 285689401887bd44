"""What the Dutch patterns share. In: patterns with accents. Out: patterns that stand plain letters too; denials."""

from __future__ import annotations

import re

from responder.tone_rules import Level, Where, Wording, any_of, rows

_SPELT = str.maketrans({"é": "[ée]", "ë": "[ëe]", "ï": "[ïi]", "ó": "[óo]", "ü": "[üu]"})
# What turns the sense round when it stands before: never "niet alleen", "niet eens".
NOT = (
    r"\b(?:(?:niet|niets|nooit|geen|geenszins|zonder|nauwelijks|weinig|allerminst|allesbehalve|verre van)\b"
    r" (?!alleen\b|enkel\b|eens\b|slechts\b)(?:\w+,? ){0,3}?|noch )"
)
YOU = "(?:u|jullie|je|jij)"
YOU_HAVE = (
    "(?:(?:u|je|jij) (?:hebt|heeft|heb|had)|(?:hebt|heeft|heb|had) (?:u|je|jij)|jullie (?:hebben|hadden)"
    "|(?:hebben|hadden) jullie)"
)


def spelt(pattern: str) -> str:
    """The pattern for people who leave accents out. Accents must not stand in brackets."""
    return pattern.translate(_SPELT)


def dutch(*patterns: str) -> re.Pattern[str]:
    return any_of(*map(spelt, patterns))


def dutch_rows(
    rule: str,
    *patterns: str,
    level: Level = Level.BLOCK,
    where: Where = Where.ANY,
    unless: str | None = None,
    denied: str | None = None,
    case: bool = False,
) -> tuple[Wording, ...]:
    """As `rows`, with and without accents, and as one wording: a sentence is then gone through once."""
    excuse = spelt(unless) if unless else None
    return rows(
        rule, spelt("|".join(patterns)), level=level, where=where, unless=excuse, denied=denied, case=case
    )
