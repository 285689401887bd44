"""The bank of sentences, and mails composed of it by a seeded recipe. In: lines. Out: mails with their label.

The recipe of a label is an order of roles, each with the chance that it occurs; data/README.md has it in words.
Composed mails are never measured: they show words in other company, not how anybody writes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from detector.verdict import Label

ROLES = (
    *("decision_plain", "decision", "opening", "thanks", "reason", "encouragement", "future", "conditional"),
    *(
        "receipt",
        "status",
        "next",
        "interview",
        "assessment",
        "offer",
        "feedback",
        "outreach",
        "alert",
        "declined",
    ),
    *("ordinary", "greeting", "signoff", "footer"),
)
SLOTS = ("company", "role", "name", "sender", "date")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the bank: a sentence, or two that belong together; it may hold {slots}.

    `role` is one of ROLES; `bank` names its file: one author.
    """

    text: str
    role: str
    language: str
    bank: str


@dataclass(frozen=True, slots=True)
class Composed:
    """A mail as the recipe gives it."""

    label: Label
    language: str
    body: str


_CORE = "*"
# What stands around the core of a mail, in order, with its chance.
_AROUND: Mapping[Label, tuple[tuple[str, float], ...]] = {
    Label.REJECTION: (
        ("greeting", 0.8), ("thanks", 0.5), ("opening", 0.25), (_CORE, 1.0), ("reason", 0.4), ("encouragement", 0.4),
        ("future", 0.3), ("conditional", 0.06), ("signoff", 0.8), ("footer", 0.3),
    ),
    Label.ACKNOWLEDGEMENT: (
        ("greeting", 0.8), ("thanks", 0.5), (_CORE, 1.0), ("next", 0.4), ("conditional", 0.5), ("encouragement", 0.08),
        ("signoff", 0.8), ("footer", 0.45),
    ),
    Label.OTHER: (
        ("greeting", 0.6), ("ordinary", 0.25), (_CORE, 1.0), ("ordinary", 0.4), ("signoff", 0.6), ("footer", 0.2),
    ),
}  # fmt: skip
_AROUND_OTHERS = (
    ("greeting", 0.8), ("thanks", 0.35), (_CORE, 1.0), ("next", 0.15), ("conditional", 0.12), ("encouragement", 0.08),
    ("signoff", 0.8), ("footer", 0.25),
)  # fmt: skip
_CORES: Mapping[str, Label] = {
    "decision_plain": Label.REJECTION,
    "decision": Label.REJECTION,
    "receipt": Label.ACKNOWLEDGEMENT,
    "status": Label.ACKNOWLEDGEMENT,
    "conditional": Label.ACKNOWLEDGEMENT,
    "interview": Label.INTERVIEW,
    "assessment": Label.ASSESSMENT,
    "offer": Label.OFFER,
    "feedback": Label.FEEDBACK,
    "outreach": Label.OUTREACH,
    "alert": Label.ALERT,
    "declined": Label.OTHER,
    "ordinary": Label.OTHER,
}
_FILLINGS: Mapping[str, tuple[str, ...]] = {
    "company": (
        "Halvorsen & Pike",
        "Brightmoor",
        "Nordlicht",
        "Tessera",
        "Calder Mills",
        "Lumenta",
        "Rivetto",
    ),
    "role": (
        "data analyst",
        "site manager",
        "nurse",
        "editor",
        "accountant",
        "developer",
        "buyer",
        "teacher",
    ),
    "name": ("Mara Quist", "Jonas Adeyemi", "Elif Brandt"),
    "sender": ("Tomasz Reyes", "Ines Okafor", "Paul Lindqvist"),
    "date": ("3 May 2026", "12.06.2026", "1/9"),
}


def compose(lines: Sequence[Line], *, seed: int, times: int = 1) -> Iterator[Composed]:
    """A mail around every line that can be a core, `times` over; the same lines and seed, the same mails."""
    for language in sorted({line.language for line in lines}):
        stock: dict[str, list[str]] = {role: [] for role in ROLES}
        for line in lines:
            if line.language == language:
                stock[line.role].append(line.text)
        for turn in range(times):
            yield from _composed(stock, language, Random(f"{seed} {language} {turn}"))  # noqa: S311 - no secret


def _composed(stock: Mapping[str, Sequence[str]], language: str, random: Random) -> Iterator[Composed]:
    for role, label in _CORES.items():
        for core in stock[role]:
            parts = []
            for around, chance in _AROUND.get(label, _AROUND_OTHERS):
                if around == _CORE:
                    parts.append(core)
                elif stock[around] and random.random() < chance:
                    parts.append(random.choice(stock[around]))
            gap = random.choice(("\n", "\n\n", "\n\n", " "))
            yield Composed(label, language, filled(gap.join(parts), random))


def filled(text: str, random: Random) -> str:
    """A line with something in its slots."""
    for slot in SLOTS:
        while f"{{{slot}}}" in text:
            text = text.replace(f"{{{slot}}}", random.choice(_FILLINGS[slot]), 1)
    return text
