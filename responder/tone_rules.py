"""The rules a reply must keep, as data. In: nothing. Out: what each rule advises, and what a language must bring.

A rule blocks where the words would do harm: to the user's standing, to a third person, or by saying what is not true.
Everything else is a warning, because a decent reply must never be stopped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from responder.draft import Kind


class Level(StrEnum):
    BLOCK = "block"
    WARN = "warn"


class Where(StrEnum):
    """In which sentences a wording counts."""

    ANY = "any"
    QUESTION = "question"
    NOT_MET = "not_met"  # only where the two sides never met
    NOBODY_CHOSEN = "nobody_chosen"  # only where the mail names no new hire


Found = Iterator[tuple[str, Level, str]]  # what a check yields: rule, level, and the sentence


@dataclass(frozen=True, slots=True)
class Wording:
    """One row: words that break a rule, unless the same sentence also matches `unless`. `case`: in these letters only."""

    rule: str
    level: Level
    words: str
    excuses: str = ""
    where: Where = Where.ANY
    case: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        return _compiled(self.words, self.case)

    @property
    def unless(self) -> re.Pattern[str] | None:
        return _compiled(self.excuses) if self.excuses else None


@cache
def _compiled(source: str, case: bool = False) -> re.Pattern[str]:
    """Compiled when the first letter is read: the rows of one language take longer than all else that a command starts."""
    return re.compile(source, re.NOFLAG if case else re.IGNORECASE)


def rows(
    rule: str,
    *patterns: str,
    level: Level = Level.BLOCK,
    where: Where = Where.ANY,
    unless: str | None = None,
    denied: str | None = None,
    case: bool = False,
) -> tuple[Wording, ...]:
    """One wording for all patterns, found as whole words and, unless `case`, without regard to case.

    `unless` is a pattern of harmless sentences. `denied` is a language's words of denial: a pattern right behind one
    ("not unfair") does not count. One wording, because a sentence is then gone through once.
    """
    given = "|".join(patterns)
    excuses = "|".join(filter(None, [unless, rf"{denied}(?:{given})" if denied else None]))
    return (Wording(rule, level, rf"(?<![\w'])(?:{given})(?!\w)", excuses, where, case),)


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The least a language brings: how a letter opens, thanks and closes, and the words that do harm."""

    greeting: re.Pattern[str]
    sign_off: re.Pattern[str]
    thanks: re.Pattern[str]
    wordings: tuple[Wording, ...]


def any_of(*patterns: str) -> re.Pattern[str]:
    """Whole words, without regard to case."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


def opening(*patterns: str) -> re.Pattern[str]:
    """A greeting: a first line of its own, or its words up to a comma or colon."""
    words = "|".join(patterns)
    return re.compile(rf"(?i:{words})(?!\w)(?:[^\n]{{0,60}}?(?:[,:!.]? *(?=\n|$))|[^\n,:!?]{{0,50}}[,:!])")


def closing(*patterns: str) -> re.Pattern[str]:
    """A sign-off: a whole line."""
    return re.compile(rf"(?i)(?:{'|'.join(patterns)})[,.!]?")


@dataclass(frozen=True, slots=True)
class Lexicon(Phrasebook):
    """What the rules must know of one language. Patterns ignore case and are searched in a sentence.

    `greeting` matches the start of a reply up to its comma, `sign_off` a whole line. `asks` and `about_me` together
    make an indirect request for feedback; `asks` and `opinion` a question without its mark. `common` are words that nobody writes in capitals but to shout.
    """

    anybody: re.Pattern[str]
    asks: re.Pattern[str]
    about_me: re.Pattern[str]
    opinion: re.Pattern[str]
    specific: re.Pattern[str]
    downcast: re.Pattern[str]
    reassurance: re.Pattern[str]
    disappointment: re.Pattern[str]
    common: frozenset[str]


# Kinds whose point is a question; those that ask for feedback; those that need not begin with thanks.
FEEDBACK = frozenset({Kind.ASK_FEEDBACK, Kind.SOFTENED, Kind.VIA_AGENCY, Kind.AFTER_INTERVIEW})
ASKING = FEEDBACK | {Kind.FOLLOW_UP, Kind.FOLLOW_UP_AGAIN, Kind.NUDGE}
UNTHANKED = frozenset({Kind.FOLLOW_UP, Kind.FOLLOW_UP_AGAIN, Kind.CONNECT})
# Words of the running text, without greeting, sign-off and signature: fewest, most. A thank-you alone is shorter;
# one for feedback may quote what was said.
LENGTHS = {
    Kind.ASK_FEEDBACK: (60, 150),
    Kind.SOFTENED: (60, 150),
    Kind.VIA_AGENCY: (60, 150),
    Kind.THANK_ONLY: (35, 90),
    Kind.THANK_FOR_FEEDBACK: (35, 120),
    Kind.AFTER_INTERVIEW: (60, 150),
    Kind.FOLLOW_UP: (50, 150),
    Kind.FOLLOW_UP_AGAIN: (50, 150),
    Kind.NUDGE: (30, 110),
    Kind.OFFER_THANKS: (30, 150),
    Kind.CONNECT: (10, 60),
}
QUESTIONS_ALLOWED, QUESTIONS_BLOCKED = 2, 5
EXCLAMATIONS_ALLOWED = 2
SHARE_AFTER_QUESTION = 0.7

# Every rule, with the suggestion shown beside what it found.
HINTS: dict[str, str] = {
    "thanks_first": "Begin with thanks: for the time, the talk, or the answer.",
    "question_near_end": "Move the question behind the thanks, nearer to the end.",
    "question_count": "Ask one question, or two.",
    "no_feedback_question": "Take the question out: you never met, they give none, or you asked before.",
    "no_question": "A letter of thanks needs no question; take it out if you can.",
    "positive_specific": "Ask what went well and what could be stronger, about something definite.",
    "reassurance_present": "Add that you only want to improve, for example: I ask only because I want to improve.",
    "no_why_didnt_you": "Ask what would make you a stronger candidate, and not why they decided as they did.",
    "no_unfairness": "Leave out whether it was fair; accept the decision in one sentence.",
    "no_blame": "Leave out what they did wrong.",
    "no_legal_words": "Leave out the law and complaints. If you mean to complain, do it elsewhere and with advice.",
    "no_comparison_with_hired": "Ask about yourself, and not about the person they chose.",
    "no_third_parties": "Leave out what other people did.",
    "no_pleading": "Do not ask for another decision; ask to be kept in mind for other openings.",
    "disappointment_once": "One short sentence of disappointment is enough.",
    "length": "Write between {least} and {most} words.",
    "greeting_and_name": "Greet the person you write to by the right name, or write: Hello,",
    "sign_off": "Close with a line such as: Kind regards, and your name.",
    "no_empty_slot": "Fill in the gap, or take the words out.",
    "one_language": "Keep the whole reply in one language.",
    "no_unmet_meeting": "You did not meet, as far as is known: take this out, or tell Rejoinder that you met.",
    "no_wish_without_hire": "Their mail does not say that someone was chosen: wish them well in general.",
    "no_exclamation_runs": "Use full stops.",
    "no_emoji": "Leave out emoji and smileys.",
    "no_shouting": "Write it without capitals.",
    "no_links_added": "Leave out the link; they have your application.",
}
# Where no question belongs at all the advice differs; the finding is question_count all the same.
SHOWN_AS = {"no_feedback_question": "question_count", "no_question": "question_count"}
RULES = tuple(name for name in HINTS if name not in SHOWN_AS)
