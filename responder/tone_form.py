"""The rules of form: length, greeting, sign-off, gaps and noise. In: a reply taken apart. Out: what breaks them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.language import guess_language
from responder import tone_marks as marks
from responder import tone_rules as rules
from responder.anatomy import mask
from responder.draft import Kind
from responder.names import person
from responder.tone_habits import habits_of
from responder.tone_names import Named, whom
from responder.tone_reply import Reply, ToneContext
from responder.tone_rules import Found, Level

_LANGUAGE_WORDS = 8  # a shorter sentence does not tell its language


def length_of(context: ToneContext) -> tuple[int, int]:
    """Fewest and most words. Turkish says in three words what takes four in English, and is not held to the four."""
    least, most = rules.LENGTHS.get(context.kind, (35, 150))
    return round(least * habits_of(context.language).brevity), most


def _length(reply: Reply) -> Found:
    least, most = length_of(reply.context)
    words = reply.parts.words
    if words == 0:
        yield "length", Level.BLOCK, "The reply has no words."
    elif not least <= words <= most:
        yield "length", Level.WARN, f"The reply has {words} words."


def _greeting(reply: Reply) -> Found:
    """A greeting, to the right person: never to the user, and to no other name where the contact's is known."""
    if reply.lexicon is None:
        return
    greeting, context = reply.parts.greeting, reply.context
    if not greeting:
        yield "greeting_and_name", Level.WARN, ""
        return
    named = greeting.partition(" ")[2] or greeting
    match whom(named, context.contact, context.me, context.language):
        case Named.USER:
            level = Level.BLOCK if person(context.contact) else Level.WARN
            yield "greeting_and_name", level, greeting
        case Named.ANOTHER if person(context.contact) and not _greets_anybody(reply, named):
            yield "greeting_and_name", Level.WARN, greeting


def _greets_anybody(reply: Reply, named: str) -> bool:
    """Dear team, a mere Hello, or the company's own name."""
    company = any(known in named for known in reply.context.known)
    return company or bool(reply.lexicon and reply.lexicon.anybody.search(named))


def _sign_off(reply: Reply) -> Found:
    if reply.lexicon is None or reply.context.kind is Kind.CONNECT:  # a note of three lines has none
        return
    own = person(reply.context.me)
    named = own is None or any(
        re.search(rf"(?i)\b{re.escape(name)}\b", reply.parts.closing)
        for name in (own.full, own.first or own.full)
    )
    if not reply.parts.closing or not named:
        yield "sign_off", Level.WARN, reply.parts.closing


def _gaps(reply: Reply) -> Found:
    for line, shown in _lines(reply):
        if marks.is_unfinished(line, reply.context.language):
            yield "no_empty_slot", Level.BLOCK, shown
        elif marks.has_brackets(line):
            yield "no_empty_slot", Level.WARN, shown


def _noise(reply: Reply) -> Found:
    breathless = False
    common = reply.lexicon.common if reply.lexicon else frozenset[str]()
    for line, shown in _lines(reply):
        if marks.is_breathless(line):
            breathless = True
            yield "no_exclamation_runs", Level.WARN, shown
        if marks.has_emoji(line):
            yield "no_emoji", Level.WARN, shown
        if marks.has_link(line):
            yield "no_links_added", Level.WARN, shown
        if marks.is_loud(line, common):
            yield "no_shouting", Level.WARN, shown
    exclaimed = sum(sentence.read.count("!") for sentence in reply.parts.sentences)
    if exclaimed > rules.EXCLAMATIONS_ALLOWED and not breathless:
        yield "no_exclamation_runs", Level.WARN, ""


def _lines(reply: Reply) -> Iterator[tuple[str, str]]:
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


def _language(reply: Reply) -> Found:
    """A sentence that is clearly in another language than the reply."""
    for sentence in reply.parts.sentences:
        if sentence.words >= _LANGUAGE_WORDS and not marks.is_unfinished(sentence.read, "en"):
            language = guess_language(sentence.read)
            if language not in (None, reply.context.language):
                yield "one_language", Level.WARN, sentence.shown


FORM = (_length, _greeting, _sign_off, _gaps, _noise, _language)
