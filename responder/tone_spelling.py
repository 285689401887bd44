"""How a language may be spelt in haste. In: a pattern with all its accents. Out: one that stands words without them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from responder.tone_rules import Level, Where, Wording, any_of, rows


@dataclass(frozen=True, slots=True)
class Spelling:
    """`forms` has for each letter a pattern of all it may look like. `lead` is what may stand before a word.

    Letters of `forms` must not stand within [...], nor before a "?" where their form is no group.
    """

    forms: dict[int, str]
    lead: str = ""

    def loose(self, pattern: str) -> str:
        return pattern.translate(self.forms)

    def found(self, *patterns: str) -> re.Pattern[str]:
        """Any of the patterns, as whole words."""
        wide = self.loose("|".join(patterns))
        return any_of(rf"(?=\w)(?:{wide})" if self.lead else wide)

    def rows(
        self,
        rule: str,
        *patterns: str,
        level: Level = Level.BLOCK,
        where: Where = Where.ANY,
        unless: str | None = None,
        denied: str | None = None,
        case: bool = False,
    ) -> tuple[Wording, ...]:
        """As tone_rules.rows, but one wording for all patterns: a sentence is then gone through once."""
        wide = self.loose("|".join(patterns))
        return rows(
            rule,
            rf"{self.lead}(?:{wide})" if self.lead else wide,
            level=level,
            where=where,
            unless=self.loose(unless) if unless else None,
            denied=self.loose(denied) if denied else None,
            case=case,
        )


def _either(letters: str, bare: str) -> dict[int, str]:
    return str.maketrans({one: f"[{one}{plain}]" for one, plain in zip(letters, bare, strict=True)})


# "l'injustice", "l'ingiustizia": a word may stand behind its article.
_FRENCH_ELIDED = "(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)')?"
_ITALIAN_ELIDED = (
    "(?:(?:un|[ldcmtsvn]|dell|all|nell|sull|dall|quest|quell|nessun|com|cos|bell|qualcos|alcun)')?"
)

GERMAN = Spelling(str.maketrans({"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"}))
DUTCH = Spelling(_either("éëïóü", "eeiou"))
SPANISH = PORTUGUESE = Spelling(_either("áàâãéêíóôõúüçñ", "aaaaeeiooouucn"))
FRENCH = Spelling(
    {**_either("éèêëàâîïôûùç", "eeeeaaiiouuc"), ord("œ"): "(?:œ|oe)"}, lead=rf"(?=\w){_FRENCH_ELIDED}"
)
# Another accent, an apostrophe for it, or none.
ITALIAN = Spelling(
    str.maketrans(
        {
            "à": "(?:[àáa]'?)", "è": "(?:[èée]'?)", "é": "(?:[éèe]'?)", "ì": "(?:[ìíi]'?)", "ò": "(?:[òóo]'?)",
            "ù": "(?:[ùúu]'?)",
        }
    ),
    lead=rf"(?=\w){_ITALIAN_ELIDED}",
)  # fmt: skip
POLISH = Spelling(_either("ąćęłńóśźż", "acelnoszz"), lead=r"(?=\w)")
# The dotted and the dotless i need no form: without regard to case they are the same to `re`.
TURKISH = Spelling(_either("çğöşüâîû", "cgosuaiu"), lead=r"(?=\w)")
