"""How to address a person. In: a display name, or a mail's own words. Out: a name fit for a greeting, or None."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from detector.wire import safe_header

_NAME_LIMIT, _WORDS_LIMIT = 60, 5
_GREETING_WORDS = 5
# Where a comma stands between the hello and the name.
_HELLO = re.compile(
    r"(?i)^(?:hola|ol[aá]|oi|buenos días|buenas(?: tardes)?|bom dia|boa tarde|dzień dobry|cześć|hej|witam),\s+"
)
_AFTER_THE_NAME = re.compile(r"(?i)\s*[(\[|<].*$|\s+(?:[-\u2013\u2014/]|via|from|at|of|bei|chez)\s.*$")
_CREDENTIALS = re.compile(r"(?:[A-Z][A-Za-z]?\.?){1,6}|Jr\.?|Sr\.?|II|III|IV")
# Forms of address that tell a gender; "M. Dupont" does not, M. may be an initial.
MADAM = (
    r"(?:Ms|Mrs|Miss|Madam|Frau|Mme|Mlle|Madame|Sra|Señora|Senhora|Doña|Dña|Sig\.ra|Signora|Dott\.ssa|Mevr|Mevrouw"
    r"|mevrouw|Mw|mw|Pani)"
)
SIR = r"(?:Mr|Sir|Herrn?|Monsieur|Sr|Señor|Senhor|Sig|Signor|Dott|Dhr|dhr|[Dd]e heer|[Gg]eachte heer|[Mm]eneer|Pan)"
_FORMS = rf"(?:{MADAM}|{SIR}|Mx|Sayın)"
_FORM = re.compile(rf"(?i)^{_FORMS}\.?\s+")
_TITLE = re.compile(r"(?i)^(?:Dr|Prof|Professor|Doctor|Rev|Ing|Dipl|Mag|Mgr|Drs|Ir|Dra|Doç|Inż|lic)\.?$")
# Where a family name begins: "Maria van den Berg", "Ana da Silva".
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "la",
        "le",
        "du",
        "zu",
        "zur",
        "ten",
        "ter",
        "el",
        "al",
        "bin",
        "ibn",
    ]
)
# A mailbox that several people read has a name too; it is no person's.
_NO_PERSON = frozenset(
    [
        "team",
        "teams",
        "recruiting",
        "recruitment",
        "recruiter",
        "recruiters",
        "talent",
        "hr",
        "human",
        "resources",
        "people",
        "careers",
        "career",
        "jobs",
        "job",
        "hiring",
        "personnel",
        "personal",
        "department",
        "dept",
        "office",
        "admin",
        "administration",
        "info",
        "support",
        "notification",
        "notifications",
        "noreply",
        "reply",
        "acquisition",
        "staffing",
        "search",
        "agency",
        "services",
        "service",
        "group",
        "inc",
        "ltd",
        "llc",
        "plc",
        "gmbh",
        "ag",
        "company",
        "management",
        "system",
        "bewerbung",
        "bewerbungen",
        "karriere",
        "equipe",
        "équipe",
        "equipa",
        "equipo",
        "selección",
        "selezione",
        "personalabteilung",
        "personale",
        "rekrutacji",
        "dział",
        "zespół",
        "werving",
        "selectie",
        "ekibi",
        "insan",
        "kaynakları",
        "rh",
        "recrutement",
        "kadry",
        "rekrutacja",
        "applications",
        "the",
        "candidate",
        "candidates",
        "experience",
        "applicant",
        "reception",
        "enquiries",
        "mail",
        "desk",
        "panel",
        "committee",
        "board",
    ]
)


@dataclass(frozen=True, slots=True)
class Person:
    """A name as one writes it after "Dear"; `first` is None where it is only an initial or not to be told."""

    full: str
    first: str | None

    @property
    def family(self) -> str:
        """The name behind Frau or Mme, with its particles: "van den Berg"; the only name where there is one."""
        words = [word for word in _FORM.sub("", self.full).split() if not _TITLE.match(word)]
        for place, word in enumerate(words[:-1]):
            if word.casefold() in _PARTICLES:
                return " ".join(words[place:])
        return words[-1] if words else self.full

    @property
    def degree(self) -> str:
        """ "Dr." where the name has it, with the space behind it; else empty."""
        return "".join(f"{word} " for word in self.full.split() if _TITLE.match(word))


def person(raw: str | None) -> Person | None:
    """The person behind a display name or signature name; None for a team, an address, or what is no name.

    "Doe, Jane" is turned round, "Jane Doe (Acme)" and "Jane Doe, MBA" are cut; Mr and Ms are left out where a first
    name follows, and Dr stays.
    """
    name = _in_speaking_order(_AFTER_THE_NAME.sub("", safe_header(raw or "").strip("\"' ")))
    spoken = _FORM.sub("", name).strip(" ,;:")
    formal = (
        spoken != name and " " not in spoken
    )  # "Mr Whitlock": without the form the greeting would be curt
    name = name.strip(" ,;:") if formal else spoken
    words = name.split()
    if not words or len(name) > _NAME_LIMIT or len(words) > _WORDS_LIMIT or name.islower():
        return None
    if any(not _is_name_word(word) or word.casefold().strip(".") in _NO_PERSON for word in words):
        return None
    if max(len(word.strip(".")) for word in words) < 2:
        return None
    if name.isupper() and len(name) > 3:
        name = name.title()
    return Person(name, None if formal else _first(name.split()))


def _in_speaking_order(name: str) -> str:
    """The name with its parts in speaking order and without degrees."""
    head, comma, rest = name.partition(",")
    rest = rest.strip()
    if not comma or not rest or _CREDENTIALS.fullmatch(rest.split(",")[0].strip()):
        return head
    return f"{rest.partition(',')[0]} {head}"


def _is_name_word(word: str) -> bool:
    return word.replace("-", "").replace("'", "").replace("\u2019", "").replace(".", "").isalpha()


def _first(words: Sequence[str]) -> str | None:
    spoken = [word for word in words if not _TITLE.match(word)]
    if not spoken or len(spoken[0].strip(".")) < 2 or spoken[0].endswith(".") or spoken[0].islower():
        return None
    if len(spoken) == 1 and len(words) > 1:  # "Dr. Doe": what is left is the family name
        return None
    return spoken[0]


def uses_first_names(text: str, me: Sequence[str], contact: str | None) -> bool:
    """Whether the other side is on first-name terms: it greets the user so, or signs so.

    `text` is the mail's own words with signature, `me` the user's full names, `contact` the sender's name.
    "Dear Sam" counts; "Dear Sam Rivers" and "Dear Mr Rivers" do not.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return False
    opening = re.split(
        r"[,!:;\u2013\u2014]|(?<!Sr)(?<!Sra)(?<!Sig)(?<!Dr)\.(?!\w)", _HELLO.sub("", lines[0][:60])
    )[0]
    opening = opening if len(opening.split()) <= _GREETING_WORDS else ""
    for own in filter(None, map(person, me)):
        family = own.full.split()[-1]
        if re.search(rf"\b{_FORMS}\.?\s|\b(?:Hanım|Bey)\b", opening):
            return False
        if own.first and re.search(rf"(?i)\b{re.escape(own.first)}\b", opening):
            return own.first == family or not re.search(rf"(?i)\b{re.escape(family)}\b", opening)
        if re.search(rf"(?i)\b{re.escape(family)}\b", opening):
            return False
    other = person(contact)
    return bool(other and other.first and any(line.strip(" ,.-") == other.first for line in lines[1:]))
