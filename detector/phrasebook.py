"""All that extraction knows of one language. In: a language code. Out: its Phrasebook, compiled once.

A language is added as data: a room phrases_xx (what mails say) and a room frames_xx (words around names and titles),
and its code in LANGUAGES. English, which has more of both, is spread over five rooms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from detector import causes_en, frames_en, nouns_en, phrases_en, stages_en
from detector.reading import Found, Phrase, Phrases, Reading, phrases_of, spaced
from detector.wordlist import Words, word_set, words_of

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr")
# Words that open a mail in one language only: for mails too short to be recognised otherwise.
_OPENINGS = {
    word: language
    for language, words in {
        "de": "sehr liebe lieber hallo guten moin servus grüezi", "fr": "bonjour madame monsieur chère cher salut bonsoir",
        "es": "hola estimado estimada buenos buenas querido querida", "it": "gentile ciao buongiorno gentilissimo gentilissima egregio salve",
        "pt": "olá oi prezado prezada exmo exma caro cara boa bom", "nl": "beste geachte hoi dag goedemorgen goedemiddag",
        "pl": "szanowna szanowny szanowni cześć dzień hej witam", "tr": "merhaba sayın sevgili selam değerli",
    }.items()
    for word in words.split()
}  # fmt: skip
_FIRST_WORD = re.compile(r"\W*([^\W\d_]+)")
_FRAMES = ("company_before", "company_after", "role_before", "role_after")
_SURE_FRAMES = frozenset({"3", "4"})  # English frames that are added to another language
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
    legend_words: frozenset[str]
    words: Words

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
        if reading.words.isdisjoint(self.legend_words):
            return None
        return _first_place(self.legend, reading.fold)


def phrasebook(language: str | None, text: str = "") -> Phrasebook:
    """The book of a language; where none is known, the one that the greeting is of, or the English one."""
    if language is None:
        first = _FIRST_WORD.match(text[:60].replace("İ", "i").lower())
        language = _OPENINGS.get(first[1]) if first else None
    return _load(language if language in LANGUAGES else "en")


@lru_cache(maxsize=8)
def _first_place(pattern: re.Pattern[str], text: str) -> int | None:
    hit = pattern.search(text)
    return hit.start() if hit else None


@cache
def _load(language: str) -> Phrasebook:
    says, why, far, frames, nouns = phrases_en, causes_en, stages_en, frames_en, nouns_en
    if language != "en":
        says = why = far = import_module(f"detector.phrases_{language}")
        frames = nouns = import_module(f"detector.frames_{language}")
    always = [
        *phrases_of("mark", says.MARKS, says.MACROS),
        *phrases_of("cause", why.CAUSES, says.MACROS),
        *phrases_of("stage", far.STAGES, says.MACROS),
        *(
            phrase
            for kind in _FRAMES
            for phrase in phrases_of(kind, getattr(frames, kind.upper()), {**says.MACROS, **frames.MACROS})
        ),
        *([] if language == "en" else _added_from_english()),
    ]
    return Phrasebook(
        incoming=Phrases([*phrases_of("signal", says.INCOMING, says.MACROS, phrases_en.SURE), *always]),
        outgoing=Phrases([*phrases_of("signal", says.OUTGOING, says.MACROS, phrases_en.SURE), *always]),
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
        legend_words=word_set(says.LEGEND_WORDS),
        words=words_of(nouns, nouns_en),
    )


def _added_from_english() -> list[Phrase]:
    """Frames that are sure, and the notes of robots: both stand in mails of any language."""
    macros = {**phrases_en.MACROS, **frames_en.MACROS}
    sure = {
        kind: [row for row in getattr(frames_en, kind.upper()) if row[0] in _SURE_FRAMES] for kind in _FRAMES
    }
    robots = [row for row in phrases_en.INCOMING if row[0] == "do_not_reply"]
    return [
        *phrases_of("signal", robots, phrases_en.MACROS, phrases_en.SURE),
        *(phrase for kind in _FRAMES for phrase in phrases_of(kind, sure[kind], macros)),
    ]


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(spaced(pattern))
