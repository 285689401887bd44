"""All that extraction knows of one language. In: a language code. Out: its Phrasebook, compiled once.

A language is added as data: rooms like phrases_en, causes_en, stages_en, frames_en and nouns_en, and one
line in BOOKS.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from types import ModuleType

from detector import causes_en, frames_en, nouns_en, phrases_en, stages_en
from detector.reading import Found, Phrases, Reading, phrases_of, spaced
from detector.wordlist import word_set

BOOKS: dict[str, tuple[ModuleType, ...]] = {"en": (phrases_en, causes_en, stages_en, frames_en, nouns_en)}
_LEGEND_WORDS = frozenset({"status", "statuses", "words", "word", "mean", "means", "meaning", "stages"})
# Signals and causes that "not" turns around.
_NEGATED = word_set(
    "someone_chosen position_closed offer_withdrawn meeting_accepted meeting_claimed internal_candidate "
    "position_filled other_candidates invites_reapply"
)


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """`incoming` and `outgoing` hold the phrases to look for in a mail of that direction; their kinds are
    signal, cause, stage, company_before, company_after, role_before and role_after. The order of causes and
    stages is one of preference.
    """

    incoming: Phrases
    outgoing: Phrases
    cause_order: tuple[str, ...]
    stage_order: tuple[str, ...]
    conditional: re.Pattern[str]
    turn: re.Pattern[str]
    negation: re.Pattern[str]
    legend: re.Pattern[str]
    meeting_words: frozenset[str]
    alive: re.Pattern[str]
    dead: re.Pattern[str]
    specific_day: re.Pattern[str]
    shut: re.Pattern[str]
    not_reached: re.Pattern[str]
    taken: re.Pattern[str]
    applicant: re.Pattern[str]
    alert: re.Pattern[str]
    closing: re.Pattern[str]
    greeting: re.Pattern[str]
    words: ModuleType  # plain word lists: TEAM, ROLE_NOUNS, ...

    def is_conditional(self, reading: Reading, found: Found) -> bool:
        """Whether the words only say what might be: "should we decide", a legend of statuses, "not" before
        it."""
        before = reading.fold[found.sentence.start : found.start]
        if found.value in _NEGATED and self.negation.search(before[-40:] + " "):
            return True
        if found.sure:
            return False
        for hit in self.conditional.finditer(before):
            if not self.turn.search(before, hit.end()):
                return True
        legend = self.legend_at(reading)
        return legend is not None and found.start > legend

    def legend_at(self, reading: Reading) -> int | None:
        """Where a list of what words would mean starts."""
        if reading.words.isdisjoint(_LEGEND_WORDS):
            return None
        return _first_place(self.legend, reading.fold)


def phrasebook(language: str | None) -> Phrasebook:
    """The book of a language, the English one where there is none."""
    return _load(language if language in BOOKS else "en")


@lru_cache(maxsize=8)
def _first_place(pattern: re.Pattern[str], text: str) -> int | None:
    hit = pattern.search(text)
    return hit.start() if hit else None


@cache
def _load(language: str) -> Phrasebook:
    says, why, far, frames, nouns = BOOKS[language]
    both = {**says.MACROS, **frames.MACROS}
    always = [
        *phrases_of("mark", says.MARKS, says.MACROS),
        *phrases_of("cause", why.CAUSES, says.MACROS),
        *phrases_of("stage", far.STAGES, says.MACROS),
        *phrases_of("company_before", frames.COMPANY_BEFORE, both),
        *phrases_of("company_after", frames.COMPANY_AFTER, both),
        *phrases_of("role_before", frames.ROLE_BEFORE, both),
        *phrases_of("role_after", frames.ROLE_AFTER, both),
    ]
    return Phrasebook(
        incoming=Phrases([*phrases_of("signal", says.INCOMING, says.MACROS, says.SURE), *always]),
        outgoing=Phrases([*phrases_of("signal", says.OUTGOING, says.MACROS, says.SURE), *always]),
        cause_order=tuple(dict.fromkeys(row[0] for row in why.CAUSES)),
        stage_order=tuple(dict.fromkeys(row[0] for row in far.STAGES)),
        conditional=_compile(says.CONDITIONAL),
        turn=_compile(says.BREAK),
        negation=_compile(says.NEGATION),
        legend=_compile(says.LEGEND),
        meeting_words=word_set(says.MEETING_WORDS),
        alive=_compile(says.ALIVE),
        dead=_compile(says.DEAD),
        specific_day=_compile(says.SPECIFIC_DAY.replace("{day}", says.MACROS["day"])),
        shut=_compile(says.SHUT),
        not_reached=_compile(far.NOT_REACHED),
        taken=_compile(far.TAKEN),
        applicant=_compile(frames.APPLICANT),
        alert=_compile(frames.ALERT),
        closing=_compile(rf"\s*(?:{frames.CLOSINGS})\s*[,.!]?\s*"),
        greeting=_compile(rf"\s*(?:{frames.GREETING})\b,? *"),
        words=nouns,
    )


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(spaced(pattern))
