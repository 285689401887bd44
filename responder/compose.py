"""The words of a reply. In: a plan, the facts, the context, the user's voice, a seed. Out: subject and body.

The same seed gives the same words. Two seeds whose difference is not a multiple of the number of possible drafts
(over a million for a full one, some thousands for a thank-you) give different ones; earlier replies to one company can
be handed in to be kept away from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod

from detector.facts import Facts
from detector.wire import safe_header
from responder.draft import Kind
from responder.errors import DraftError
from responder.material import Context, Material, Voice, gather_material, someone_chosen
from responder.phrases import PARTS, Phrase, Words, shipped_words
from responder.policy import Met, Plan
from responder.tone import LEXICONS, ToneContext

__all__ = ["Composed", "Context", "Voice", "bare_subject", "compose", "tone_context"]

# Softened and agency requests have words of their own in the same order, so they share the layout.
_LAYOUTS = {
    Kind.ASK_FEEDBACK: "ask_feedback",
    Kind.SOFTENED: "ask_feedback",
    Kind.VIA_AGENCY: "ask_feedback",
    Kind.THANK_ONLY: "thank_only",
    Kind.THANK_FOR_FEEDBACK: "thank_for_feedback",
    Kind.AFTER_INTERVIEW: "after_interview",
    Kind.FOLLOW_UP: "follow_up",
    Kind.FOLLOW_UP_AGAIN: "follow_up_again",
    Kind.NUDGE: "nudge",
    Kind.OFFER_THANKS: "offer_thanks",
    Kind.CONNECT: "connect",
}
# A prime larger than any bank of phrases: seed -> seed * _STRIDE is one-to-one modulo the number of drafts, and
# neighbouring seeds land far apart.
_STRIDE = 2_654_435_761
_SHOWS_ADDRESS = re.compile(r"(?<=\S)@[\w-]+\.\w")
_SUBJECT_LIMIT = 200
_NO_COMMA = frozenset({"de", "pl"})  # where a comma behind the sign-off is a mistake
_TRIES = 12
_REPLY_MARKS = re.compile(
    r"(?i)^((?:\[[^\]]{1,30}\]\s*)*)(?:re|r|aw|antw|antwort|sv|vs|rif|res|odp|ynt|enc|fw|fwd|wg|tr|wtr|doorst|pd|i)"
    r"(?:\s*[\[(]\d{1,3}[\])]|\^\d{1,3})?\s*[:\uff1a]\s*"
)


@dataclass(frozen=True, slots=True)
class Composed:
    """A reply before it is a draft. `slots` tells which words went where, for `explain` and for the tests."""

    subject: str
    body: str
    language: str
    slots: Mapping[str, str]


def compose(
    plan: Plan,
    facts: Facts,
    context: Context,
    voice: Voice,
    seed: int,
    words: Words | None = None,
    unlike: Sequence[str] = (),
) -> Composed:
    """The reply that `plan.kind` calls for; one paragraph is one line, without a line end at the end.

    Raises DraftError where the kind has no words, and SettingsError for broken templates. `words` defaults to the
    shipped ones in the language of the context, English where there are none. `unlike` are the bodies of earlier
    replies to the same company: of a few drafts the one is taken that shares the fewest sentences with them.
    """
    if plan.kind not in _LAYOUTS:
        raise DraftError(
            "The plan is to write nothing, so there are no words for it.", "See: rejoinder explain"
        )
    words = words or shipped_words(context.language)
    material = gather_material(plan, facts, context, voice)
    layout = words.layouts.get(plan.kind) or words.layouts[_LAYOUTS[plan.kind]]
    drafts = (
        _write(words, layout, material, context, voice, seed + n) for n in range(_TRIES if unlike else 1)
    )
    return min(drafts, key=lambda draft: _shared(draft, unlike))


def _shared(draft: Composed, earlier: Sequence[str]) -> int:
    """How many of the draft's texts, greeting and closing aside, stand in an earlier reply."""
    texts = [text for slot, text in draft.slots.items() if text and slot not in ("greeting", "closing")]
    return sum(text in body for body in earlier for text in texts)


def _write(
    words: Words, layout: Phrase, material: Material, context: Context, voice: Voice, seed: int
) -> Composed:
    voice = replace(voice, sign_off=_sign_off_in(words.language, voice))
    own = {"sign_off"} if voice.sign_off else set()
    slots = _fill(words, material, (layout.names | {"sign_off", "subject"}) - {"closing"} - own, seed)
    bare = bare_subject(context.subject) or slots["subject"]
    subject = f"Re: {bare}" if context.in_thread else bare
    del slots["subject"]
    slots["closing"] = _closing(voice, slots.pop("sign_off", voice.sign_off), words.language)
    return Composed(subject, _tidy(layout.fill(slots)), words.language, slots)


def _fill(words: Words, material: Material, slots: Iterable[str], seed: int) -> dict[str, str]:
    """The text of each slot; "" where nothing fits. Every choice is one digit of the seed's number."""
    known = dict(material.values)
    options: dict[str, tuple[Phrase, ...]] = {}
    parts = [part for part in PARTS if part in words.slots]
    for name in (*parts, *sorted(slots)):
        options[name] = words.usable(name, material.tags, known)
        if name in PARTS and options[name]:
            known[name] = ""
    number = seed * _STRIDE % prod(len(phrases) for phrases in options.values() if phrases)
    texts: dict[str, str] = {}
    for name, phrases in options.items():
        number, choice = divmod(number, len(phrases) or 1)
        texts[name] = _one_full_stop(phrases[choice].fill(known)) if phrases else ""
        if name in PARTS and phrases:
            known[name] = texts[name]
    return {name: text for name, text in texts.items() if name not in PARTS}


def _one_full_stop(text: str) -> str:
    """One full stop after "... at Acme Inc."."""
    return re.sub(r"(?<!\.)\.\.(?!\.)", ".", text)


def _sign_off_in(language: str, voice: Voice) -> str:
    """The user's own sign-off, but none where it is an English one and the reply is not."""
    foreign = language != "en" and LEXICONS["en"].sign_off.fullmatch(voice.sign_off.strip())
    return "" if foreign else voice.sign_off


def _closing(voice: Voice, sign_off: str, language: str) -> str:
    """Sign-off, name and signature, a line each; the name once, wherever the user has put it."""
    name = safe_header(voice.name)
    signature = voice.signature.strip().removeprefix("-- ").strip()
    comma = "" if language in _NO_COMMA else ","
    lines = [sign_off.strip().rstrip(",") + comma if sign_off.strip() else ""]
    said = re.search(rf"\b{re.escape(name)}\b", f"{sign_off}\n{signature.partition(chr(10))[0]}")
    if name and not said:
        lines.append(name)
    lines += [safe_header(line) for line in signature.splitlines()]
    return "\n".join(line for line in lines if line)


def _tidy(text: str) -> str:
    """One space between words, one empty line between paragraphs, nothing where a slot stayed empty."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def bare_subject(subject: str) -> str:
    """The subject on one line, without the reply and forward marks that mail programs pile up before it.

    Nothing of one that shows an address: whoever reads the letter would take it for one of ours.
    """
    text, previous = safe_header(subject), None
    if _SHOWS_ADDRESS.search(text):
        return ""
    while text != previous:
        previous, text = text, _REPLY_MARKS.sub(r"\1", text).strip()
    return text if len(text) <= _SUBJECT_LIMIT else text[:_SUBJECT_LIMIT].rsplit(" ", 1)[0]


def tone_context(plan: Plan, facts: Facts, context: Context, voice: Voice) -> ToneContext:
    """What the tone rules must know of this reply; the same at composing and at approval."""
    material = gather_material(plan, facts, context, voice)
    known = [str(material.values[name]) for name in ("company", "role", "point") if name in material.values]
    return ToneContext(
        kind=plan.kind,
        language=shipped_words(context.language).language,
        met=plan.met is not Met.NO,
        someone_chosen=someone_chosen(facts, context),
        contact=material.contact.full if material.contact else None,
        me=voice.name,
        sign_off=voice.sign_off,
        signature=voice.signature,
        known=tuple(known),
    )
