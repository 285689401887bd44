"""Patterns that stand words written without their accents. In: a pattern with accents. Out: one that needs none."""

from __future__ import annotations

import re
import unicodedata

from responder.tone_rules import Level, Where, Wording, rows

_ACCENTED = re.compile("[áàâãéêíóôõúüçñ]")


def loose(pattern: str) -> str:
    """Each accented letter stands for itself and for the bare one. None may stand in a character class."""
    return _ACCENTED.sub(lambda hit: f"[{hit[0]}{unicodedata.normalize('NFD', hit[0])[0]}]", pattern)


def loose_rows(
    rule: str,
    *patterns: str,
    level: Level = Level.BLOCK,
    where: Where = Where.ANY,
    unless: str | None = None,
    denied: str | None = None,
    case: bool = False,
) -> tuple[Wording, ...]:
    """As tone_rules.rows, with accents that may be missing; one wording for all patterns, so each excuse is read once."""
    return rows(
        rule,
        "|".join(map(loose, patterns)),
        level=level,
        where=where,
        unless=loose(unless) if unless else None,
        denied=loose(denied) if denied else None,
        case=case,
    )
