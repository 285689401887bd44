"""What a reply is made from. In: plan, facts, context, voice. Out: the values fit to be written, and what holds.

A value that is too long, holds a link, or is empty counts as unknown: a careful person would not write it either.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from detector.facts import Cause, Fact, Facts, Signal, Stage
from detector.wire import safe_header
from responder.draft import Kind
from responder.greetings import Terms, forms_of_address, read_terms
from responder.names import Person, person
from responder.policy import Met, Plan

_COMPANY_LIMIT, _ROLE_LIMIT, _POINT_LIMIT, _REFERENCE_LIMIT, _NOTE_LIMIT = 60, 70, 140, 30, 160
_POINT_WORDS = 4  # fewer are a scrap of a sentence
_LINK = re.compile(r"(?i)https?:|www\.|\S@\S|\.\w{2,}/\S")
_ROLE_NOISE = re.compile(
    r"(?i)\s*[(\[][^)\]]*[)\]]\s*$|\s+\(?[mwfdxhvkż](?:/[mwfdxhvkż]){1,3}\)?$|\s+(?:position|role|job|vacancy|opening)$"
    r"|^(?:the|our|a|an)\s+|\s*[-\u2013\u2014,:#]\s*(?:(?:ref|req|id|job)\b\.?:?\s*)?#?[\w/-]*\d[\w/-]*$"
)
# Nothing the user could have done about it: a question about the talk leaves the cause aside.
_OUTSIDE = {
    Cause.POSITION_CLOSED,
    Cause.POSITION_FILLED,
    Cause.LOCATION_VISA,
    Cause.SALARY,
    Cause.TIMING,
}


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beyond the mail's own facts; a field that is set outranks them.

    `subject` is that of the mail answered. `contact_name` outranks the plan's. `feedback_point` is what they said
    about the user, in their words: a whole sentence (see sentence_at). `last_day` is the day of the last meeting. `first_names` is true only where the
    other side used them (responder.names.uses_first_names). `language` is that of the mail answered, and `terms` are
    those on which it is written (responder.greetings.read_terms).

    `in_thread` is false for a letter that answers no mail. From the user's own notes: `insight` that stayed from a talk, `topic` that was hard in it, `source` of the address.
    `they_wrote`: from this address came mail about the application. `received`: feedback came when it had been asked for.
    `through_agency`: a recruiter stands between. `interviewed`: a talk was held, and its result is open. `hired_feedback`: ask for feedback on a success too.
    """

    subject: str = ""
    contact_name: str | None = None
    company: str | None = None
    role: str | None = None
    stage: Stage | None = None
    cause: Cause | None = None
    feedback_point: str | None = None
    someone_chosen: bool | None = None
    last_day: date | None = None
    first_names: bool = False
    language: str | None = None
    terms: Terms = field(default_factory=Terms)
    in_thread: bool = True
    applied_on: date | None = None
    reference: str | None = None
    insight: str | None = None
    topic: str | None = None
    source: str | None = None
    they_wrote: bool = False
    received: bool = False
    through_agency: bool = False
    interviewed: bool = False
    hired_feedback: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """How this user writes. `sign_off` without its comma, and `signature`, may be empty.

    `address_form` is auto, formal or familiar: how others are addressed where a language has two forms.
    """

    name: str
    sign_off: str = ""
    signature: str = ""
    still_interested: bool = True
    mention_disappointment: bool = False
    address_form: str = "auto"


@dataclass(frozen=True, slots=True)
class Material:
    """`values` are what a phrase may name, each known and safe to write; `tags` choose the sections."""

    values: Mapping[str, object]
    tags: frozenset[str]
    contact: Person | None


def gather_material(plan: Plan, facts: Facts, context: Context, voice: Voice) -> Material:
    """Values and tags for the words; context outranks facts, and what is unknown is simply absent."""
    contact = person(context.contact_name or plan.to_name)
    values: dict[str, object | None] = {
        "company": _plain(context.company or _value(facts.company), _COMPANY_LIMIT),
        "role": clean_role(context.role or _value(facts.role)),
        "name": contact.full if contact else None,
        "first": contact.first if contact and (context.first_names or context.terms.familiar) else None,
        "family": contact.family if contact else None,
        "degree": contact.degree if contact else None,
        "point": _clean_point(context.feedback_point),
        "day_of_month": context.last_day.day if context.last_day else None,
        "month": context.last_day.month if context.last_day else None,
        "applied_day": context.applied_on.day if context.applied_on else None,
        "applied_month": context.applied_on.month if context.applied_on else None,
        "me": safe_header(voice.name) or None,
        "reference": _plain(context.reference, _REFERENCE_LIMIT),
        "insight": _own_words(context.insight) or _gap(plan.kind, "insight"),
        "topic": _own_words(context.topic),
        "source": _own_words(context.source) or _gap(plan.kind, "source"),
    }
    if contact and contact.full == values["company"]:
        contact = None
        values |= dict.fromkeys(("name", "first", "family", "degree"))
    values["short_company"] = _short(values["company"])
    values |= forms_of_address(context.language, context.terms, contact)
    known = {name: value for name, value in values.items() if value is not None}
    title = _title(plan, context, contact)
    tags = _tags(plan, facts, context, voice) | (known.keys() & _VALUE_TAGS) | ({title} if title else set())
    return Material(known, tags, contact)


def _title(plan: Plan, context: Context, contact: Person | None) -> str | None:
    """ "madam" or "sir" where the display name or the mail says so."""
    named = read_terms(context.contact_name or plan.to_name, None, (), False)
    return named.title_of(contact) or context.terms.title_of(contact)


_VALUE_TAGS = {"company", "role", "name", "point", "topic", "reference"}
# What only the user knows is never guessed: a mark in the letter, which tone.py blocks until it is filled in.
_GAPS = {
    (Kind.AFTER_INTERVIEW, "insight"): "[fill in: one thing from the talk that stayed with you]",
    (Kind.FOLLOW_UP, "source"): "[fill in: where you found this address]",
}


def _gap(kind: Kind, value: str) -> str | None:
    return _GAPS.get((kind, value))


def _own_words(raw: str | None) -> str | None:
    """What the user noted, as it can stand inside a sentence."""
    text = safe_header(raw or "").strip().rstrip(".;,")
    return text if text and len(text) <= _NOTE_LIMIT else None


def _tags(plan: Plan, facts: Facts, context: Context, voice: Voice) -> frozenset[str]:
    stage, cause = _stage(facts, context), _cause(facts, context)
    met = plan.met is not Met.NO
    holds = {
        plan.kind.value: True,
        "via_agency": plan.kind is Kind.VIA_AGENCY or (plan.kind is Kind.NUDGE and context.through_agency),
        "met": met,
        stage.value if stage else "": met and stage is not Stage.APPLICATION,
        cause.value if cause else "": True,
        "outside": cause in _OUTSIDE,
        "agency": plan.kind is Kind.VIA_AGENCY or context.through_agency or facts.says(Signal.AGENCY),
        "personal": facts.says(Signal.PERSONAL),
        "closed": _closed(facts, context),
        "chosen": someone_chosen(facts, context),
        "refused": plan.kind is Kind.THANK_ONLY and facts.says(Signal.FEEDBACK_REFUSED),
        "reapply": facts.says(Signal.INVITES_REAPPLY),
        "interested": voice.still_interested,
        "disappointed": voice.mention_disappointment,
        "first_names": context.first_names,
        "familiar": context.terms.familiar,
        "brazil": context.terms.brazil,
        "close_call": facts.says(Signal.CLOSE_CALL),
        "received": context.received,
        "they_wrote": context.they_wrote,
        "interviewed": context.interviewed,
        "hired_feedback": context.hired_feedback,
    }
    if context.received:  # the time for regret and for wishes to a new colleague is over
        holds |= {"disappointed": False, "chosen": False}
    return frozenset(tag for tag, true in holds.items() if tag and true)


def someone_chosen(facts: Facts, context: Context) -> bool:
    """Whether the mail says that somebody got the job; "other candidates go forward" does not say it."""
    if context.someone_chosen is not None:
        return context.someone_chosen
    filled = _cause(facts, context) in {Cause.INTERNAL_CANDIDATE, Cause.POSITION_FILLED}
    return (filled or facts.says(Signal.SOMEONE_CHOSEN)) and not _closed(facts, context)


def _closed(facts: Facts, context: Context) -> bool:
    return facts.says(Signal.POSITION_CLOSED) or _cause(facts, context) is Cause.POSITION_CLOSED


def _stage(facts: Facts, context: Context) -> Stage | None:
    """The stage, for the words about the talk they had.

    A mail that mentions a test says little about one; that they talked is known. Only the context may say ASSESSMENT.
    """
    said = Stage(facts.stage.value) if facts.stage else None
    return context.stage or (None if said is Stage.ASSESSMENT else said)


def _cause(facts: Facts, context: Context) -> Cause | None:
    return context.cause or (Cause(facts.cause.value) if facts.cause else None)


def _value(fact: Fact | None) -> str | None:
    return fact.value if fact else None


def _short(company: object) -> object | None:
    """A company's name where one would say it twice in a letter: three words at most."""
    return company if isinstance(company, str) and len(company.split()) <= 3 else None


def _plain(raw: str | None, limit: int) -> str | None:
    """One line without control characters, or None where it says nothing, is too long, or holds a link or an address."""
    text = safe_header(raw or "").strip(" ,;:\"'")
    return text if re.search(r"\w", text) and len(text) <= limit and not _LINK.search(text) else None


def clean_role(raw: str | None) -> str | None:
    """The role as one says it: without (m/f/d), reference numbers and the word position; capitals calmed."""
    text, previous = safe_header(raw or ""), ""
    while text != previous:
        previous, text = text, _ROLE_NOISE.sub("", text).strip()
    head, comma, rest = text.partition(",")
    if comma and not re.search(
        r"\b(?:and|und|et|y|e|en|i|oraz|ve)\b|&", rest
    ):  # "Data Analyst, Timetables": one says the first part
        text = head
    if text.isupper() and len(text) > 4:
        text = " ".join(word if len(word) <= 3 else word.capitalize() for word in text.split())
    return _plain(text, _ROLE_LIMIT)


def _clean_point(raw: str | None) -> str | None:
    """Their words, fit to stand between quotation marks in a sentence of ours."""
    text = _plain((raw or "").strip().strip("\"'\u201c\u201d\u201e\u00ab\u00bb.;, "), _POINT_LIMIT)
    if text is None or len(text.split()) < _POINT_WORDS:
        return None
    return re.sub('["\u201c\u201d\u201e\u00ab\u00bb]', "'", text)


def sentence_at(text: str, start: int, end: int) -> str:
    """The whole sentence of `text` around the span `start` to `end`, on one line: what a reply may quote."""
    ends = [found.end() for found in re.finditer(r"[.!?][\"')]*\s+|\n\s*\n", text)]
    begin = max((place for place in ends if place <= start), default=0)
    return " ".join(text[begin : min((place for place in ends if place >= end), default=len(text))].split())
