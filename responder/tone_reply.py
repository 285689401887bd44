"""A reply as the tone rules read it. In: its body and what is known. Out: its parts, with the words of its language."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module

from responder import tone_rules as rules
from responder.anatomy import Anatomy, Sentence, dissect
from responder.draft import Kind
from responder.names import person
from responder.tone_en import ENGLISH
from responder.tone_habits import habits_of
from responder.tone_rules import Lexicon, Phrasebook

LEXICONS: dict[str, Lexicon] = {"en": ENGLISH}
PHRASEBOOKS = frozenset({"de", "es", "fr", "it", "nl", "pl", "pt", "tr"})
_NOTHING = re.compile(r"(?!)")


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
class Reply:
    """What every rule is given."""

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

    def thanks(self, sentence: Sentence) -> bool:
        """Words of thanks; in a question only those that come first: "what did you appreciate" is none."""
        found = self.book.thanks.search(sentence.read) if self.book else None
        asked = self.lexicon.asks.search(sentence.read) if self.lexicon and sentence.is_question else None
        return bool(found) and not (found and asked and asked.start() < found.start())

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
        habits_of(context.language),
    )


def read_reply(body: str, context: ToneContext) -> Reply:
    """Any text, taken apart; letters whose accent is a mark of its own become one."""
    context = _with_composed_names(context)
    book = phrasebook(context.language)
    lexicon = book if isinstance(book, Lexicon) else None
    return Reply(dissect_letter(_composed(body), context), context, lexicon, book)


def _composed(text: str) -> str:
    """An accent may come as a mark of its own, behind its letter; the rules know the letter."""
    return unicodedata.normalize("NFC", text)


def _with_composed_names(context: ToneContext) -> ToneContext:
    return replace(
        context,
        contact=_composed(context.contact) if context.contact else context.contact,
        me=_composed(context.me),
        sign_off=_composed(context.sign_off),
        signature=_composed(context.signature),
        known=tuple(map(_composed, context.known)),
    )
