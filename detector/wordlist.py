"""Word lists written as running text. In: words with white space between. Out: sets of them, and all plain words of
a language as one value."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from types import ModuleType
from typing import Any


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Words:
    """The word sets of a language, folded; what each is for stands in nouns_en. The tuples hold endings.

    `noun_first`: a title starts with its noun and goes on in small letters ("comptable fournisseurs").
    `nouns_capital`: all nouns have capitals, so that a small word ends a title. `elides`: "l'Aurora".
    `suffixes`: "Aurora'nın". `inflected`: names themselves change ("Bank Halicki", "Banku Halickim").
    """

    team: frozenset[str]
    team_tail: frozenset[str]
    team_tail_soft: frozenset[str]
    team_head: frozenset[str]
    team_link: frozenset[str]
    department: frozenset[str]
    organisation: frozenset[str]
    agency_tail: frozenset[str]
    agency_domain: tuple[str, ...]
    role_endings: tuple[str, ...]
    job_sounds: tuple[str, ...]
    seniority: frozenset[str]
    lead_ins: frozenset[str]
    before_a_topic: frozenset[str]
    greeting_words: frozenset[str]
    title_end: frozenset[str]
    title_links: frozenset[str]
    ranks: frozenset[str]
    role_nouns: frozenset[str]
    role_stop: frozenset[str]
    not_a_role: frozenset[str]
    no_company: frozenset[str]
    greeted_nobody: frozenset[str]
    titles: frozenset[str]
    job_words: frozenset[str]
    no_job: frozenset[str]
    common: frozenset[str]
    never: frozenset[str]
    articles: frozenset[str]
    name_links: frozenset[str]
    title_heads: frozenset[str]
    organisation_endings: tuple[str, ...]
    noun_first: bool = False
    nouns_capital: bool = False
    elides: bool = False
    suffixes: bool = False
    inflected: bool = False


_OWN_ALONE = frozenset({"ARTICLES", "TITLE_LINKS", "TITLE_HEADS", "JOB_SOUNDS"})


def words_of(own: ModuleType, english: ModuleType) -> Words:
    """The words of one language, English ones added: titles and team names are often English anywhere.

    A room names its sets in capitals and leaves out what it does not have; of `NOT_NOUNS` it says that they
    name no job here, English or not. Articles and endings that only sound like a job are its own alone.
    """
    merged: dict[str, Any] = {}  # sets, tuples and yes or no, as the fields of Words are
    for field in fields(Words):
        name = field.name.upper()
        mine, theirs = getattr(own, name, None), getattr(english, name, None)
        if mine is None and name in _OWN_ALONE:
            mine = () if isinstance(theirs, tuple) else frozenset()
        if isinstance(theirs, frozenset | tuple) and mine is not None and name not in _OWN_ALONE:
            mine = theirs | mine if isinstance(theirs, frozenset) else (*theirs, *mine)
        value = theirs if mine is None else mine
        if isinstance(value, frozenset | tuple):
            value = type(value)(word.casefold() for word in value)  # ß is ss
        if isinstance(value, frozenset) and getattr(own, "SUFFIXES", False):
            value |= {"i\u0307" + word[1:] for word in value if word[0] == "i"}  # what İ is in lower case
        if value is not None:
            merged[field.name] = value
    return _settled(Words(**merged), getattr(own, "NOT_NOUNS", frozenset()))


def _settled(words: Words, not_nouns: frozenset[str]) -> Words:
    """The sets that others are made of, made again from the merged ones."""
    words = replace(words, role_nouns=words.role_nouns - not_nouns, ranks=words.ranks - not_nouns)
    alone = words.team | words.team_tail | words.department | words.role_nouns
    return replace(
        words,
        no_job=words.no_job | words.organisation | words.not_a_role,
        common=words.common | alone | words.organisation | words.not_a_role,
    )
