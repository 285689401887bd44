"""The words on file. In: a folder for one language. Out: Words, checked, and the phrases that fit what is known.

A language is a folder. `<kind>.j2` lays out a reply from slots; `slots/<slot>.j2` is a bank of phrasings, one a line.
`== tag tag` opens a section, used where all its tags hold; the first section with a usable phrase wins. A phrase is
usable where every value it names is known, so that a missing fact never leaves a hole. `#` starts a comment line.
`[Sie|du|ihr]` has a form for each kind of address: formal, familiar, and to several (see responder.greetings); where
the third is left out, the first two do for one and for several.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from responder.errors import SettingsError

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

SHIPPED = ("en", "de", "es", "fr", "it", "nl", "pl", "pt", "tr")
# Slots that other slots may name, in the order they are filled. A language has those it needs.
PARTS = (
    "day",
    "applied_on",
    "job",
    "the_role",
    "talk",
    "talk_for",
    "in_talk",
    "could",
    "your",
    "to_you",
    "you_write",
)
VALUES = frozenset(
    [
        "company",
        "short_company",
        "role",
        "name",
        "first",
        "family",
        "degree",
        "point",
        "day_of_month",
        "month",
        "familiar",
        "many",
        "me",
        "reference",
        "applied_day",
        "applied_month",
        "source",
        "insight",
        "topic",
    ]
)
_FORMS = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)(?:\|([^\[\]|]*))?\]")
TAGS = frozenset(
    [
        "ask_feedback",
        "softened",
        "via_agency",
        "thank_only",
        "thank_for_feedback",
        "after_interview",
        "follow_up",
        "follow_up_again",
        "nudge",
        "offer_thanks",
        "connect",
        "received",
        "they_wrote",
        "topic",
        "insight",
        "reference",
        "hired_feedback",
        "interviewed",
        "close_call",
        "met",
        "agency",
        "personal",
        "interested",
        "disappointed",
        "first_names",
        "familiar",
        "madam",
        "sir",
        "brazil",
        "chosen",
        "closed",
        "refused",
        "reapply",
        "outside",
        "company",
        "role",
        "name",
        "point",
        "application",
        "phone",
        "technical",
        "case",
        "onsite",
        "final",
        "assessment",
        "interview",
        "other_candidates",
        "experience",
        "skills",
        "position_filled",
        "position_closed",
        "internal_candidate",
        "culture",
        "location_visa",
        "salary",
        "timing",
        "unspecified",
    ]
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrasing: the values it names, and how to fill them in."""

    names: frozenset[str]
    fill: Callable[[Mapping[str, object]], str]


@dataclass(frozen=True, slots=True)
class Section:
    tags: frozenset[str]
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """All words of one language: layouts by kind, sections by slot."""

    language: str
    layouts: Mapping[str, Phrase]
    slots: Mapping[str, tuple[Section, ...]]

    def usable(self, slot: str, tags: frozenset[str], known: Iterable[str]) -> tuple[Phrase, ...]:
        """The phrasings of the first section that fits; empty where none does: the slot then stays out."""
        names = frozenset(known)
        for section in self.slots[slot]:
            phrases = tuple(phrase for phrase in section.phrases if phrase.names <= names)
            if section.tags <= tags and phrases:
                return phrases
        return ()


@cache
def shipped_words(language: str | None) -> Words:
    """The words that come with Rejoinder, in English where the language has none yet."""
    code = language if language in SHIPPED else "en"
    return read_words(files("responder").joinpath("words", code), code)


def read_words(folder: Traversable, language: str, beneath: Words | None = None) -> Words:
    """All templates of a folder, laid over those `beneath`: a layout or a bank of the same name takes its place.

    Raises SettingsError naming file and line of what cannot be used.
    """
    slots = {**beneath.slots} if beneath else {}
    layouts = {**beneath.layouts} if beneath else {}
    slots |= {_stem(file): _sections(file) for file in _templates(folder.joinpath("slots"))}
    layouts |= {_stem(file): _phrase(_text(file), str(file)) for file in _templates(folder)}
    for kind, layout in layouts.items():
        _refuse(layout.names - slots.keys() - {"closing"}, f"{kind}.j2", "slot")
    return Words(language, layouts, slots)


def own_words(folder: Path, language: str | None) -> Words:
    """The words of a language with the user's own templates over them, where there are any in `folder`/<language>."""
    shipped = shipped_words(language)
    own = folder / shipped.language
    return read_words(own, shipped.language, shipped) if own.is_dir() else shipped


def _text(file: Traversable) -> str:
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError as problem:
        raise SettingsError(
            f"The reply template {file} is not UTF-8 text.", "Save it again as UTF-8."
        ) from problem
    except OSError as problem:
        raise SettingsError(
            f"The reply template {file} cannot be read: {problem.strerror or problem}.",
            "Check its permissions.",
        ) from problem


def _templates(folder: Traversable) -> list[Traversable]:
    if not folder.is_dir():
        return []
    return sorted(
        (file for file in folder.iterdir() if file.name.endswith(".j2")), key=lambda file: file.name
    )


def _stem(file: Traversable) -> str:
    return file.name.removesuffix(".j2")


def _sections(file: Traversable) -> tuple[Section, ...]:
    sections: list[tuple[frozenset[str], list[Phrase]]] = []
    for number, line in enumerate(_text(file).splitlines(), 1):
        place = f"{file}, line {number}"
        if re.match(r"#(?!\})", line) or not line.strip():
            continue
        if line.startswith("=="):
            tags = frozenset(line.strip("= ").split())
            _refuse(tags - TAGS, place, "condition")
            sections.append((tags, []))
            continue
        phrase = _phrase(line.strip(), place)
        _refuse(phrase.names - VALUES - set(PARTS), place, "value")
        if not sections:
            sections.append((frozenset(), []))
        sections[-1][1].append(phrase)
    return tuple(Section(tags, tuple(phrases)) for tags, phrases in sections)


@cache
def _jinja() -> SandboxedEnvironment:
    """Plain text: there is nothing to escape to. Values go in as data; what a value holds is never rendered again."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


def _phrase(source: str, place: str) -> Phrase:
    source = _FORMS.sub(_form, source)
    if "{" not in source and "\n" not in source:  # half of all phrases: a line of plain words
        return Phrase(frozenset(), lambda _: source)
    from jinja2 import TemplateError, meta

    try:
        names = meta.find_undeclared_variables(_jinja().parse(source))
        return Phrase(frozenset(names), partial(_fill, source, place))
    except TemplateError as error:
        raise _unreadable(place, error) from None


@cache
def _template(source: str) -> Template:
    """Made when it is first filled in: a letter takes a dozen of hundreds. Naming its values has found its faults."""
    return _jinja().from_string(source)


def _fill(source: str, place: str, values: Mapping[str, object]) -> str:
    from jinja2 import TemplateError

    try:
        return _template(source).render(values)
    except (
        TemplateError,
        ArithmeticError,
        LookupError,
        TypeError,
        ValueError,
    ) as error:  # what an expression may raise
        raise _unreadable(place, error) from None


def _unreadable(place: str, error: Exception) -> SettingsError:
    return SettingsError(
        f"The reply template {place} cannot be used: {error}.", "Correct it, or remove the file."
    )


def _form(found: re.Match[str]) -> str:
    """[formal|familiar|to several] as Jinja says it."""
    formal, familiar, many = found.groups()
    several = "" if many is None else f"{{% if many %}}{many}{{% el"
    return f"{several or '{% '}if familiar %}}{familiar}{{% else %}}{formal}{{% endif %}}"


def _refuse(unknown: Iterable[str], place: str, what: str) -> None:
    for name in sorted(unknown):
        raise SettingsError(
            f"The reply template {place} uses a {what} that does not exist: {name}.", "Correct the name."
        )
