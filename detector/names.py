"""Names of organisations in running text. In: text and a place. Out: the span of the name there, and its
comparable form."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from detector.wordlist import word_set

# Lower-case words that may stand inside a name, before another capitalised word.
_LINKS = word_set(
    "of and & the de der des di da do du del la le les van von den y und et e i zu zum für for on upon a"
)
_FOR_AFTER = word_set(
    "centre center institute council society trust foundation campaign office partners fund school "
    "association alliance network coalition committee agency department academy"
)
# Capitalised words that are never inside a name: they start a sentence or a greeting.
NEVER = word_set(
    "i we you your our my it this that these those they he she thank thanks dear hello hi hey unfortunately "
    "regrettably sadly after although while as if when since because but so please kind best regards warm "
    "yours sincerely sent from re fw fwd aw subject monday tuesday wednesday thursday friday saturday "
    "sunday january february march april june july august september october november december there here "
    "not no yes in at is are was were has have had will would can could should may position role vacancy "
    "job date status application applicant candidate interview requisition reference dr mr mrs ms prof "
    "professor however http https www email mail phone tel cv resume"
)
_TOKEN = re.compile(r"&|[^\W_][\w’'&+@/.-]*|[^\W_]")
_GAP = re.compile(r"[^\S\n]*(?:\n[^\S\n]*)?")
_LEGAL = (
    r"(?:incorporated|inc|llc|l\.l\.c|llp|lp|pllc|ggmbh|eg|gbr|ohg|ltd|limited|plc|gmbh(?: ?& ?co\.? ?kg)?|mbh|ag|se|kg|kgaa|"
    r"ug|e\.?v|"
    r"corp|corporation|co|s\.?a\.?r\.?l|s\.a|sas|sarl|s\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oyj?|ab|"
    r"asa|a/s|aps|"
    r"pty(?: ltd)?|pvt(?:\.? ltd)?|private limited|sp\. ?z ?o\.? ?o|z ?o\.? ?o|a\.?ş|s\.?r\.?o|d\.?o\.?o|kft|"
    r"sdn\.? bhd|pte(?:\.? ltd)?|cic|k\.?k)"
)
LEGAL_FORM = re.compile(rf"(?i)[\s,]+\(?{_LEGAL}\)?\.?$")
_COMPANY = re.compile(r"(?i)\s(?:and |& )?company$")
LEGAL_WORDS = word_set(
    "ggmbh eg incorporated inc llc llp ltd limited plc gmbh ag se kg corp corporation sa sas sarl srl spa "
    "bv nv oy oyj ab aps pty pvt sp pte"
)
# The forms that show a company's full name in running text.
LEGAL_FORMS = re.compile(
    r"(?:(?<=[^\W_] )|(?<=, ))(?:Incorporated|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|plc|gGmbH|GmbH|AG|SE|KG|Corp\.?|"
    r"Corporation|S\.?A\.?|SAS|SARL|"
    r"S\.r\.l\.|S\.p\.A\.|B\.?V\.?|N\.V\.|Oyj?|AB|A/S|ApS|Pty\.? Ltd\.?|Pvt\.? Ltd\.?|Sp\. z o\.o\.|A\.Ş\.|"
    r"s\.r\.o\.|Pte\.? Ltd\.?)(?=[\s,.;:)|]|$)"
)
_LEGAL_WORD = re.compile(rf"(?i){_LEGAL}\.?")
_WRAPPED = 45  # a shorter line is no running text: a table, an address, a heading
_MOST_WORDS = 7


def name_at(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The capitalised name that starts at `start`, white space, quotes and an article skipped; None if none
    does."""
    while start < end and (text[start].isspace() or text[start] in "\"“”'‘«*_"):
        start += 1
    if text[start : start + 4] == "the ":
        start += 4
    first = place = start
    last = -1
    for number in range(_MOST_WORDS):
        token = _TOKEN.match(text, place, end)
        if token is None:
            break
        word = token.group()
        stops = word[-1] in ".,/-@" or word.endswith((".’", ".'"))
        word = word.rstrip(".-/@+'’")
        if is_capital(word) and word.casefold() not in NEVER and "@" not in word:
            last = token.start() + len(word)
            if (
                stops
                and word.casefold() not in {"st", "dr"}
                and not _form_goes_on(word, text, token.end(), end)
            ):
                break
        elif not (number and _links(word, text, first, last)):
            break
        place = _next_place(text, token.end(), end)
    return (first, last) if last > first else None


def _next_place(text: str, place: int, end: int) -> int:
    """Where the next word of a name would start: a comma is crossed before a legal form only."""
    place = over_gap(text, place, end)
    if text[place : place + 1] == ",":
        form = _GAP.match(text, place + 1, end)
        beyond = form.end() if form else place + 1
        word = _TOKEN.match(text, beyond, end)
        if word and _LEGAL_WORD.fullmatch(word.group()):
            return beyond
    return place


def _form_goes_on(word: str, text: str, place: int, end: int) -> bool:
    """ "Pvt. Ltd.", "& Co. KG": a point inside a legal form of two words."""
    following = _TOKEN.match(text, over_gap(text, place, end), end)
    return bool(_LEGAL_WORD.fullmatch(word) and following and _LEGAL_WORD.fullmatch(following.group()))


def over_gap(text: str, place: int, end: int) -> int:
    """The next word's place: over white space, and over a line break where the line was long enough to be a
    wrapped one."""
    gap = _GAP.match(text, place, end)
    if gap is None:
        return place
    if "\n" in gap.group() and place - text.rfind("\n", 0, place) < _WRAPPED:
        return place
    return gap.end()


def _links(word: str, text: str, first: int, last: int) -> bool:
    if word.casefold() not in _LINKS or last < 0:
        return False
    if word.casefold() in {"for", "on"}:
        return text[first:last].split()[-1].casefold() in _FOR_AFTER
    return word.casefold() != "a"


def is_capital(word: str) -> bool:
    """Acme, 3M, eBay, 7-Eleven: a word that can stand in a name by itself."""
    if not word:
        return False
    if word[0].isupper():
        return True
    if word[0].isdigit():
        return any(char.isalpha() for char in word) and word[0] != "0" and any(map(str.isupper, word))
    return word[0].isalpha() and any(map(str.isupper, word[1:3])) and not word.isupper()


def name_before(text: str, end: int, floor: int) -> tuple[int, int] | None:
    """The capitalised name that ends at `end` (white space skipped), not reaching before `floor`."""
    while end > floor and text[end - 1].isspace():
        end -= 1
    tokens = list(_TOKEN.finditer(text, max(floor, end - 90), end))
    if not tokens or tokens[-1].end() != end:
        return None
    first = None
    for index in range(len(tokens) - 1, max(-1, len(tokens) - 1 - _MOST_WORDS), -1):
        token = tokens[index]
        if index < len(tokens) - 1 and not _GAP.fullmatch(text, token.end(), tokens[index + 1].start()):
            break
        word = token.group()
        if is_capital(word) and word.casefold() not in NEVER and word != "The":
            first = token.start()
        elif first is None or word.casefold() not in {"of", "and", "&", "de", "du", "der", "van", "von"}:
            break
    if first is None:
        return None
    return name_at(text, first, end)


def without_legal_form(name: str) -> str:
    previous = ""
    while name != previous:
        previous, name = name, LEGAL_FORM.sub("", name).rstrip(" ,&(")
    return name


@lru_cache(maxsize=4096)
def comparable(name: str) -> str:
    """A name without legal form, article, case, accents, spaces and punctuation: "The Acme & Co. Ltd" is
    "acme"."""
    plain = _COMPANY.sub("", without_legal_form(" ".join(name.split()))).casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(char for char in plain if not unicodedata.combining(char))
    words = re.findall(r"[^\W_]+", plain.replace("&", " and ").replace("'s", "s").replace("’s", "s"))
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return "".join(words)
