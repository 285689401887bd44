"""The rules a reply must keep. In: its body, ours or the user's edit, and what is known. Out: findings, with advice.

A finding that blocks stands against sending; one that warns is shown. Nine languages have a Lexicon (tone_en and so on).
Any other text is checked by the rules that need no words: length, gaps, exclamation marks, emoji, links, and the number
of questions.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from responder import tone_rules as rules
from responder.draft import Kind
from responder.tone_form import FORM, length_of
from responder.tone_reply import (
    LEXICONS,
    PHRASEBOOKS,
    Reply,
    ToneContext,
    dissect_letter,
    phrasebook,
    read_reply,
)
from responder.tone_rules import Found, Level, Where, Wording

__all__ = [
    "LEXICONS", "PHRASEBOOKS", "Finding", "ToneContext", "dissect_letter", "phrasebook", "review_draft",
]  # fmt: skip
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Finding:
    """`text` is the sentence found, empty where something is missing; `hint` is what to do about it."""

    rule: str
    level: Level
    text: str
    hint: str


def review_draft(body: str, context: ToneContext) -> list[Finding]:
    """All findings, blocks first; a rule is shown once for a sentence, as a block if it is one. Never raises."""
    reply = read_reply(body, context)
    least, most = length_of(context)
    found = sorted((item for check in _CHECKS for item in check(reply)), key=lambda item: item[1])
    once: dict[tuple[str, str], Finding] = {}
    for rule, level, text in found:
        name = rules.SHOWN_AS.get(rule, rule)
        finding = Finding(name, level, text, rules.HINTS[rule].format(least=least, most=most))
        once.setdefault((name, text), finding)
    return list(once.values())


def _thanks(reply: Reply) -> Found:
    """A word of thanks in the first sentence; none at all blocks where something is asked for."""
    if reply.book is None or not reply.parts.sentences or reply.context.kind in rules.UNTHANKED:
        return
    first, *rest = reply.parts.sentences
    if reply.thanks(first):
        return
    later = any(map(reply.thanks, rest))
    asking = any(reply.asks(sentence) for sentence in reply.parts.sentences)
    yield "thanks_first", Level.WARN if later or not asking else Level.BLOCK, first.shown


def _questions(reply: Reply) -> Found:
    asked = [sentence for sentence in reply.parts.sentences if reply.asks(sentence)]
    if reply.context.kind in rules.ASKING:
        if not asked:
            yield "question_count", Level.WARN, ""
        elif len(asked) > rules.QUESTIONS_ALLOWED:
            level = Level.BLOCK if len(asked) >= rules.QUESTIONS_BLOCKED else Level.WARN
            yield "question_count", level, asked[-1].shown
        return
    if reply.context.kind is Kind.OFFER_THANKS:  # what went well in a success may be asked
        return
    for sentence in asked:
        harmful = reply.context.kind is Kind.THANK_ONLY and reply.asks_feedback(sentence)
        rule, level = ("no_feedback_question", Level.BLOCK) if harmful else ("no_question", Level.WARN)
        yield rule, level, sentence.shown


def _question_place(reply: Reply) -> Found:
    sentences = reply.parts.sentences
    asked = [place for place, sentence in enumerate(sentences) if reply.asks(sentence)]
    if reply.lexicon is None or not asked or reply.context.kind not in rules.FEEDBACK:
        return
    thanked = [place for place, sentence in enumerate(sentences) if reply.thanks(sentence)]
    after = sum(sentence.words for sentence in sentences[asked[-1] + 1 :])
    before_thanks = asked[0] < min(thanked, default=len(sentences))
    if before_thanks or after > rules.SHARE_AFTER_QUESTION * reply.parts.words:
        yield "question_near_end", Level.WARN, sentences[asked[0]].shown


def _question_kind(reply: Reply) -> Found:
    """Positive and specific, and followed by a word that it is only to improve."""
    asked = [sentence for sentence in reply.parts.sentences if reply.asks(sentence)]
    if reply.lexicon is None or not asked or reply.context.kind not in rules.FEEDBACK:
        return
    for sentence in asked:
        if reply.lexicon.downcast.search(sentence.read):
            yield "positive_specific", Level.WARN, sentence.shown
    if not any(reply.lexicon.specific.search(sentence.read) for sentence in asked):
        yield "positive_specific", Level.WARN, asked[0].shown
    if not any(reply.lexicon.reassurance.search(sentence.read) for sentence in reply.parts.sentences):
        yield "reassurance_present", Level.WARN, ""


def _wordings(reply: Reply) -> Found:
    here = {
        Where.ANY: True,
        Where.NOT_MET: not reply.context.met,
        Where.NOBODY_CHOSEN: not reply.context.someone_chosen,
    }
    for sentence in filter(lambda sentence: _LETTER.search(sentence.read), reply.parts.sentences):
        for row in reply.book.wordings if reply.book else ():
            if here.get(row.where, sentence.is_question) and _breaks(row, sentence.read):
                yield row.rule, row.level, sentence.shown


def _breaks(row: Wording, read: str) -> bool:
    return bool(row.pattern.search(read)) and not (row.unless and row.unless.search(read))


def _disappointment(reply: Reply) -> Found:
    if reply.lexicon:
        sad = [s.shown for s in reply.parts.sentences if reply.lexicon.disappointment.search(s.read)]
        for shown in sad[1:]:
            yield "disappointment_once", Level.WARN, shown


_CHECKS: tuple[Callable[[Reply], Found], ...] = (
    _thanks, _questions, _question_place, _question_kind, _wordings, _disappointment, *FORM,
)  # fmt: skip
