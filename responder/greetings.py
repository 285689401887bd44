"""On what terms two people write. In: a mail's own words and its language. Out: Terms: familiar or not, who is Frau.

A gender is never guessed: only a form of address that stands in the mail beside the name says Frau, Mme, or Pan.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from responder.names import MADAM, SIR, Person, person

# Where a company is "you" in the plural also on formal terms: ustedes, Voi. Elsewhere one formal word does for both.
_PLURAL_YOU = frozenset({"es", "it", "pt"})
# Where several people can be on familiar terms at once: ihr, jullie, wy. In French "vous" is right again.
_PLURAL_FAMILIAR = frozenset({"de", "nl", "pl"})


def _words(*pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'])(?:{'|'.join(pattern)})(?!\w)")


# language -> (words of familiar address, words of formal address); Turkish stays with siz
_PRONOUNS = {
    "de": (
        _words("[Dd](?:u|ir|ich|eine?[mnrs]?)", "[Ee](?:uch|u?re[mnrs]?|uer)"),
        _words("Sie", "Ihnen", "Ihr(?:e[mnrs]?)?"),
    ),
    "fr": (_words("[Tt](?:u|e|oi|on|a|es)", "[Tt]['’]\\w+"), _words("[Vv](?:ous|otre|os)")),
    "es": (
        _words("[Tt](?:ú|e|i|us?)", "[Cc]ontigo", "has", "eres", "puedes", "tienes"),
        _words("[Uu]stede?s?", "[Ll]es?", "[Ss]us?"),
    ),
    "it": (
        _words("[Tt](?:u|e|i|uo|ua|ue|uoi)", "hai", "sei", r"\w+ar(?:ti)"),
        _words("Lei", "La", "Le", "[Ss](?:uo|ua|uoi|ue)", r"\w+(?:La|Le)", "[Vv](?:i|oi|ostr[aeio])"),
    ),
    "pt": (
        _words("[Tt](?:u|e|i|eus?|uas?)", "[Cc]ontigo"),
        _words("[Ss]enhora?", "[Ll]hes?", "[Ss](?:eus?|uas?)", "V\\. ?Ex", "[Vv]ocês?"),
    ),
    "nl": (_words("[Jj](?:e|ij|ou|ouw|ullie)"), _words("[Uu]w?")),
    "pl": (
        _words("[Cc]i", "[Cc]ię", "[Cc]iebie", "[Tt](?:obie|obą)", r"[Tt]w(?:ó|o)j\w*"),
        _words(r"[Pp]an(?:i|u|a|ią|em|ie)?", r"[Pp]ańs\w+"),
    ),
}  # fmt: skip
_BRAZIL = re.compile(r"(?i)\b(?:você|vocês|equipe|contato|prezad[oa]s?|atenciosamente|registr\w+)\b")
_TITLED = re.compile(
    rf"\b(?:(?P<madam>{MADAM})|(?P<sir>{SIR}))\.?\s+(?:(?:Dr|Prof|dr|prof)\.?\s+)*"
    r"(?:[^\W\d_a-z][\w'’-]* |[^\W\d_]\. |(?:v[ao]n|de[nr]?|l[ae]|d[aio]|dos) ){0,4}(?P<name>[^\W\d_a-z][\w'’-]+)"
)
_TITLE_AFTER = re.compile(r"\b(?P<name>[^\W\d_][\w'’-]+)\s+(?:(?P<madam>Hanım)|(?P<sir>Bey))\b")


@dataclass(frozen=True, slots=True)
class Terms:
    """`titled` tells of names that stand behind a form of address in the mail: name -> "madam" or "sir"."""

    familiar: bool = False
    brazil: bool = False
    titled: Mapping[str, str] = field(default_factory=dict)

    def title_of(self, contact: Person | None) -> str | None:
        """ "madam" or "sir" where the mail calls this person so, None where it does not or says both."""
        names = {contact.family.split()[-1], contact.first} if contact else set()
        said = {title for name, title in self.titled.items() if name in names}
        return said.pop() if len(said) == 1 else None


def read_terms(text: str, language: str | None, me: Sequence[str], first_names: bool) -> Terms:
    """The terms of a mail: `text` is its own words with signature, `me` the user's names.

    Where no word says du or Sie, first names are taken for familiar terms.
    """
    familiar, brazil = False, bool(language == "pt" and _BRAZIL.search(text))
    if language in _PRONOUNS and not brazil:  # in Brazil "te" stands beside você, and first names beside both
        informal, formal = (len(words.findall(text)) for words in _PRONOUNS[language])
        familiar = informal > formal or (first_names and informal == formal)
    return Terms(familiar, brazil, _titled(text, me))


def _titled(text: str, me: Sequence[str]) -> dict[str, str]:
    """Each name behind a title, by its family name; the user's own and contradicted ones are left out."""
    own = {one.family.split()[-1] for one in map(person, me) if one}
    found: dict[str, set[str]] = {}
    for hit in (*_TITLED.finditer(text), *_TITLE_AFTER.finditer(text)):
        found.setdefault(hit["name"], set()).add("madam" if hit["madam"] else "sir")
    return {name: titles.pop() for name, titles in found.items() if len(titles) == 1 and name not in own}


def forms_of_address(language: str | None, terms: Terms, contact: Person | None) -> dict[str, bool]:
    """Which of a phrase's [formal|familiar|to several] forms is right, as the values `familiar` and `many`."""
    familiar = terms.familiar and (contact is not None or language in _PLURAL_FAMILIAR)
    return {"familiar": familiar, "many": contact is None and (familiar or language in _PLURAL_YOU)}
