"""Words that must not give a label away. In: a stretch of text. Out: its words with spans, names and numbers masked.

A model that sees the owner's name, an address or a date learns whose mailbox the examples came from, not what a
rejection is. Such words become placeholders; every word keeps its span of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from detector.wordlist import word_set

OWNER, LINK, ADDRESS, MONEY, NUMBER, DATE = "<owner>", "<link>", "<address>", "<money>", "<number>", "<date>"

_TOKEN = re.compile(
    r"(?P<link>(?:https?://|www\.)\S+)"
    r"|(?P<address>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
    r"|(?P<money>[$€£¥₹₺]\s?\d[\d.,]{0,15}[kKmM]?\b"
    r"|\d[\d.,]{0,15}\s?(?:[€£$₹₺]|zł|TL\b|EUR\b|USD\b|GBP\b|PLN\b|CHF\b))"
    r"|(?P<number>[^\W\d_]{0,5}\d[\w.,:/-]{0,40})"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>[?!])"
)
_PLACEHOLDER = {"link": LINK, "address": ADDRESS, "money": MONEY, "number": NUMBER}
_WORD = re.compile(r"[^\W\d_]+")

_MONTHS = word_set("""
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août
    septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho
    julho setembro outubro novembro dezembro januari februari maart mei augustus stycznia lutego marca kwietnia maja
    czerwca lipca sierpnia września października listopada grudnia ocak şubat mart nisan mayıs haziran temmuz ağustos
    eylül ekim kasım aralık
""")
_GREETING = re.compile(
    r"^[ \t>]*(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|greetings|liebe[rs]?|hallo|guten tag"
    r"|sehr geehrte[rs]?|bonjour|bonsoir|chère?|salut|estimad[oa]s?|querid[oa]|hola|buenos días|buenas tardes|gentile"
    r"|caro|cara|ciao|buongiorno|salve|egregio|prezad[oa]|olá|oi|bom dia|boa tarde|beste|geachte|hoi|dag|szanown[aey]"
    r"|cześć|witaj|dzień dobry|drog[ia]|merhaba|sayın|selam|sevgili)\b"
    r"(?P<rest>[^\n,!:.;–-]{0,60})",
    re.IGNORECASE | re.MULTILINE,
)
_GREETED_WORDS = 4  # "Dear Professor Anna Maria Berg" at most
_NO_NAME = word_set("""
    all team candidate applicant sir madam sirs everyone everybody there colleague colleagues customer member student
    friend friends hiring manager editor author mum dad mr mrs ms miss dr prof professor frau herr herrn damen und herren
    madame monsieur señor señora sr sra dott dottor dottoressa signor signora senhor senhora heer mevrouw pan pani panie
    państwo bey hanım kandidat bewerber bewerberin candidat candidate candidato candidata kandidaat aday and or the our
    valued again from to
""")

Spans = tuple[tuple[int, int], ...]


def masked_words(text: str, start: int, end: int, names: frozenset[str]) -> tuple[tuple[str, ...], Spans]:
    """The words of `text[start:end]`, lower-cased, and the span of each; `names` (case-folded words) become OWNER."""
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text, start, end):
        word = _PLACEHOLDER.get(match.lastgroup or "") or match[0].lower().replace("’", "'")
        words.append(OWNER if word in names else word)
        spans.append(match.span())
    _mask_months(words)
    return tuple(words), tuple(spans)


def _mask_months(words: list[str]) -> None:
    """A month beside a number is a date ("3rd of May", "May 3"); "may" alone stays a word."""
    for i, word in enumerate(words):
        if word in _MONTHS and (
            words[i + 1 : i + 2] == [NUMBER]
            or words[max(0, i - 1) : i] == [NUMBER]
            or words[i - 2 : i] == [NUMBER, "of"]
        ):
            words[i] = DATE


def name_words(names: Iterable[str]) -> frozenset[str]:
    """The single words of names, case-folded, without initials and words that also stand in greetings of anybody."""
    words = {word.casefold() for name in names for word in _WORD.findall(name)}
    return frozenset(word for word in words if len(word) > 1 and word not in _NO_NAME)


def greeted_names(text: str) -> frozenset[str]:
    """Words of the names that a mail greets ("Dear Tomasz Lis,"): its addressee, whatever the settings say."""
    found: list[str] = []
    for match in _GREETING.finditer(text):
        found += [word for word in _WORD.findall(match["rest"])[:_GREETED_WORDS] if word[0].isupper()]
    return name_words(found)
