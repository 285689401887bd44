"""The rules a reply must keep. In: its body, ours or the user's edit, and what is known. Out: findings, with advice.

A finding that blocks stands against sending; one that warns is shown. English has a whole Lexicon. Eight languages have
a Phrasebook (tone_de and so on): thanks first, and the words of blame, law, pleading and comparison. Any other text is
checked by the rules that need no words: length, gaps, exclamation marks, emoji, links, and the number of questions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from detector.language import guess_language
from responder import tone_rules as rules
from responder.anatomy import Anatomy, Sentence, dissect, mask
from responder.draft import Kind
from responder.names import person
from responder.tone_en import ENGLISH
from responder.tone_rules import Level, Lexicon, Phrasebook, Where, Wording

LEXICONS: dict[str, Lexicon] = {"en": ENGLISH}
PHRASEBOOKS = frozenset({"de", "es", "fr", "it", "nl", "pl", "pt", "tr"})
_NOTHING = re.compile(r"(?!)")
_LANGUAGE_WORDS = 8  # a shorter sentence does not tell its language


@dataclass(frozen=True, slots=True)
class ToneContext:
    """What the rules must know. `known` are company, role and quoted words: masked, because they are not the user's.

    `contact` is the name of the person written to, None where unknown. `me` is the user's full name.
    """

    kind: Kind
    met: bool
    someone_chosen: bool
    language: str = "en"
    contact: str | None = None
    me: str = ""
    sign_off: str = ""
    signature: str = ""
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """`text` is the sentence found, empty where something is missing; `hint` is what to do about it."""

    rule: str
    level: Level
    text: str
    hint: str


@dataclass(frozen=True, slots=True)
class _Reply:
    parts: Anatomy
    context: ToneContext
    lexicon: Lexicon | None
    book: Phrasebook | None

    def asks(self, sentence: Sentence) -> bool:
        """A direct question, or an indirect one; in a mere thank-you only a request for feedback counts as that."""
        if sentence.is_question or self.asks_feedback(sentence):
            return True
        if self.lexicon is None or self.context.kind not in rules.ASKING:
            return False
        return bool(self.lexicon.asks.search(sentence.read) and self.lexicon.opinion.search(sentence.read))

    def asks_feedback(self, sentence: Sentence) -> bool:
        if self.lexicon is None or not self.lexicon.about_me.search(sentence.read):
            return False
        return sentence.is_question or bool(self.lexicon.asks.search(sentence.read))


@cache
def phrasebook(language: str) -> Phrasebook | None:
    """The words the rules know of a language, read when a reply in it is reviewed; None where there are none."""
    if language in LEXICONS:
        return LEXICONS[language]
    if language not in PHRASEBOOKS:
        return None
    book: Phrasebook = import_module(f"responder.tone_{language}").BOOK
    return book


_Found = Iterator[tuple[str, Level, str]]


def dissect_letter(body: str, context: ToneContext) -> Anatomy:
    """Greeting, sentences and closing of a letter, as its language and its people have them."""
    book, own = phrasebook(context.language), person(context.me)
    names = {context.me, context.sign_off, own.full if own else "", (own.first or "") if own else ""}
    return dissect(
        body,
        (*context.known, *((context.contact,) if context.contact else ())),
        book.greeting if book else _NOTHING,
        book.sign_off if book else _NOTHING,
        [name.strip(" ,.-").casefold() for name in names if name.strip(" ,.-")],
    )


def review_draft(body: str, context: ToneContext) -> list[Finding]:
    """All findings, blocks first, each rule and sentence once. Runs on any text and never raises."""
    book = phrasebook(context.language)
    lexicon = book if isinstance(book, Lexicon) else None
    reply = _Reply(dissect_letter(body, context), context, lexicon, book)
    least, most = rules.LENGTHS.get(context.kind, (35, 150))
    found = dict.fromkeys(item for check in _CHECKS for item in check(reply))
    findings = [
        Finding(rules.SHOWN_AS.get(rule, rule), level, text, rules.HINTS[rule].format(least=least, most=most))
        for rule, level, text in found
    ]  # fmt: skip
    return sorted(findings, key=lambda finding: finding.level is not Level.BLOCK)


def _thanks(reply: _Reply) -> _Found:
    """A word of thanks in the first sentence; none at all blocks where something is asked for."""
    if reply.book is None or not reply.parts.sentences or reply.context.kind in rules.UNTHANKED:
        return
    first, *rest = reply.parts.sentences
    if reply.book.thanks.search(first.read):
        return
    later = any(reply.book.thanks.search(sentence.read) for sentence in rest)
    asking = any(reply.asks(sentence) for sentence in reply.parts.sentences)
    yield "thanks_first", Level.WARN if later or not asking else Level.BLOCK, first.shown


def _questions(reply: _Reply) -> _Found:
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


def _question_place(reply: _Reply) -> _Found:
    sentences = reply.parts.sentences
    asked = [place for place, sentence in enumerate(sentences) if reply.asks(sentence)]
    if reply.lexicon is None or not asked or reply.context.kind not in rules.FEEDBACK:
        return
    thanked = [place for place, s in enumerate(sentences) if reply.lexicon.thanks.search(s.read)]
    after = sum(sentence.words for sentence in sentences[asked[-1] + 1 :])
    before_thanks = asked[0] < min(thanked, default=len(sentences))
    if before_thanks or after > rules.SHARE_AFTER_QUESTION * reply.parts.words:
        yield "question_near_end", Level.WARN, sentences[asked[0]].shown


def _question_kind(reply: _Reply) -> _Found:
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


def _wordings(reply: _Reply) -> _Found:
    for sentence in reply.parts.sentences:
        for row in reply.book.wordings if reply.book else ():
            if _counts(row, sentence, reply.context) and row.pattern.search(sentence.read):
                yield row.rule, row.level, sentence.shown


def _counts(row: Wording, sentence: Sentence, context: ToneContext) -> bool:
    where = {
        Where.ANY: True,
        Where.QUESTION: sentence.is_question,
        Where.NOT_MET: not context.met,
        Where.NOBODY_CHOSEN: not context.someone_chosen,
    }
    return where[row.where] and not (row.unless and row.unless.search(sentence.read))


def _disappointment(reply: _Reply) -> _Found:
    if reply.lexicon:
        sad = [s.shown for s in reply.parts.sentences if reply.lexicon.disappointment.search(s.read)]
        for shown in sad[1:]:
            yield "disappointment_once", Level.WARN, shown


def _length(reply: _Reply) -> _Found:
    least, most = rules.LENGTHS.get(reply.context.kind, (35, 150))
    words = reply.parts.words
    if words == 0:
        yield "length", Level.BLOCK, "The reply has no words."
    elif not least <= words <= most:
        yield "length", Level.WARN, f"The reply has {words} words."


def _greeting(reply: _Reply) -> _Found:
    """A greeting, to the right person: never to the user, and to no other name where the contact's is known."""
    if reply.lexicon is None:
        return
    greeting, contact, own = reply.parts.greeting, person(reply.context.contact), person(reply.context.me)
    if not greeting:
        yield "greeting_and_name", Level.WARN, ""
        return
    named = greeting.partition(" ")[2] or greeting
    names = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", named)}
    right = set(contact.full.casefold().replace("-", " ").replace(".", " ").split()) if contact else set()
    mine = set(own.full.casefold().split()) if own else set()
    if names & right:
        return
    if names & mine and not contact:
        yield "greeting_and_name", Level.WARN, greeting
    elif names & mine:
        yield "greeting_and_name", Level.BLOCK, greeting
    elif contact and names - right and not _greets_anybody(reply, named):
        yield "greeting_and_name", Level.WARN, greeting


def _greets_anybody(reply: _Reply, named: str) -> bool:
    """Dear team, a mere Hello, or the company's own name."""
    company = any(known in named for known in reply.context.known)
    return company or bool(reply.lexicon and reply.lexicon.anybody.search(named))


def _sign_off(reply: _Reply) -> _Found:
    if reply.lexicon is None or reply.context.kind is Kind.CONNECT:  # a note of three lines has none
        return
    own = person(reply.context.me)
    named = own is None or any(
        re.search(rf"(?i)\b{re.escape(name)}\b", reply.parts.closing)
        for name in (own.full, own.first or own.full)
    )
    if not reply.parts.closing or not named:
        yield "sign_off", Level.WARN, reply.parts.closing


def _gaps(reply: _Reply) -> _Found:
    for line, shown in _lines(reply):
        article = reply.context.language == "en" and rules.EMPTY_ARTICLE.search(line)
        if article or rules.EMPTY_SLOT.search(line):
            yield "no_empty_slot", Level.BLOCK, shown
        elif rules.BRACKETS.search(line):
            yield "no_empty_slot", Level.WARN, shown


def _noise(reply: _Reply) -> _Found:
    for line, shown in _lines(reply):
        if rules.EXCLAMATION_RUN.search(line):
            yield "no_exclamation_runs", Level.WARN, shown
        if rules.EMOJI.search(line):
            yield "no_emoji", Level.WARN, shown
        if rules.LINK.search(line):
            yield "no_links_added", Level.WARN, shown
        loud = reply.lexicon and any(
            word in reply.lexicon.common for word in rules.CAPITAL_WORD.findall(line)
        )
        if loud or rules.CAPITALS_RUN.search(line):
            yield "no_shouting", Level.WARN, shown
    if sum(sentence.read.count("!") for sentence in reply.parts.sentences) > rules.EXCLAMATIONS_ALLOWED:
        yield "no_exclamation_runs", Level.WARN, ""


def _lines(reply: _Reply) -> Iterator[tuple[str, str]]:
    """Greeting, sentences and closing as (to be read, to be shown); the user's own signature is left out."""
    context = reply.context
    yield mask(reply.parts.greeting, (*context.known, context.contact or "")), reply.parts.greeting
    for sentence in reply.parts.sentences:
        yield sentence.read, sentence.shown
    own = {
        line.strip() for line in (*context.signature.splitlines(), context.sign_off, f"{context.sign_off},")
    }
    for line in reply.parts.closing.splitlines():
        if line.strip() and line.strip() not in own:
            yield mask(line, (*context.known, context.me)), line.strip()


def _language(reply: _Reply) -> _Found:
    """A sentence that is clearly in another language than the reply."""
    for sentence in reply.parts.sentences:
        if sentence.words >= _LANGUAGE_WORDS and not rules.EMPTY_SLOT.search(sentence.read):
            language = guess_language(sentence.read)
            if language not in (None, reply.context.language):
                yield "one_language", Level.WARN, sentence.shown


_CHECKS: tuple[Callable[[_Reply], _Found], ...] = (
    _thanks, _questions, _question_place, _question_kind, _wordings, _disappointment, _length, _greeting, _sign_off,
    _gaps, _noise, _language,
)  # fmt: skip
