"""Whether a greeting is for the right person. In: the greeting, the contact and the user. Out: whom it names."""

from __future__ import annotations

import re
from enum import Enum

from responder.names import person
from responder.tone_marks import fold

_SHORT = 3  # Dan is Daniel, Al may be anybody


class Named(Enum):
    NOBODY = "nobody"
    CONTACT = "contact"
    USER = "user"
    ANOTHER = "another"


def whom(named: str, contact: str | None, me: str, language: str) -> Named:
    """`named` is a greeting without its first word. Names are compared without accents, and Müller is Mueller."""
    greeted = _names(named)
    known, own = person(contact), person(me)
    if any(_is_one(word, name, language) for word in greeted for name in _names(known.full if known else "")):
        return Named.CONTACT
    if greeted & _names(own.full if own else ""):
        return Named.USER
    return Named.ANOTHER if greeted else Named.NOBODY


def _names(text: str) -> set[str]:
    """The words of a name, in small letters, with their umlauts and without."""
    words = re.findall(r"[^\W\d_]{2,}", text.casefold())
    spelt = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
    return {form for word in words for form in (fold(word), fold(word.translate(spelt)))}


def _is_one(greeted: str, name: str, language: str) -> bool:
    """The same name, its short form, or in Polish its vocative: Doroto is Dorota, Marku is Marek, Mario is not Anna."""
    if greeted == name:
        return True
    shorter, longer = sorted((greeted, name), key=len)
    if len(shorter) >= _SHORT and longer.startswith(shorter):
        return True
    if language != "pl":
        return False
    same = next((at for at, (a, b) in enumerate(zip(greeted, name, strict=False)) if a != b), len(shorter))
    return same > 1 and (same > _SHORT or same >= len(longer) - 2)
