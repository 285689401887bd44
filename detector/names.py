"""Names of organisations in running text. In: text and a place. Out: the span of the name there, and its
comparable form."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from detector.hosts import UNDECOMPOSED
from detector.wordlist import Words, word_set

_OPEN = word_set("for on upon a e i y en zu zum für")  # links that end a name as often
_FOR_AFTER = word_set(
    "centre center institute council society trust foundation campaign office partners fund school "
    "association alliance network coalition committee agency department academy"
)
_TOKEN = re.compile(r"&|[^\W_][\w’'&+@/.-]*|[^\W_]")
_GAP = re.compile(r"[^\S\n]*(?:\n[^\S\n]*)?")
_LEGAL = (
    r"(?:incorporated|inc|llc|l\.l\.c|llp|lp|pllc|ggmbh|eg|gbr|ohg|ltd|limited|plc|gmbh(?: ?& ?co\.? ?kg)?|mbh|ag|se|kg|kgaa|"
    r"ug|e\.?v|"
    r"corp|corporation|co|s\.?a\.?r\.?l|s\.a|sas|sarl|s\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oyj?|ab|"
    r"asa|a/s|aps|"
    r"pty(?: ltd)?|pvt(?:\.? ltd)?|private limited|sp\. ?z ?o\.? ?o|z ?o\.? ?o|a\.?ş|s\.?r\.?o|d\.?o\.?o|kft|"
    r"sdn\.? bhd|pte(?:\.? ltd)?|cic|k\.?k|ltda|lda|şti|unipessoal|eireli|s\.?l\.?u|s\.?a\.?u|sasu|eurl|s\.?n\.?c|s\.?c\.?o\.?p|s\.?r\.?l\.?s|s\.?a\.?s|"
    r"v\.?o\.?f|c\.?v|sp\. ?k|sp\. ?j|ltd\.? ?şti|tic\.? ?(?:ltd\.? ?şti|a\.?ş)|san\.? ve tic\.?(?: ?(?:ltd\.? ?şti|a\.?ş))?|s\.?a\.? de c\.?v|part[gG](?: mbb)?|"
    r"vvag|ges\.?m\.?b\.?h|bvba|cvba|vzw|dac|clg|a\.?ö\.?r|ehf|ky|e\.?k|ug \(haftungsbeschränkt\)|soc\.? coop|s\.? ?coop)"
)
LEGAL_FORM = re.compile(rf"(?i)[\s,]+\(?{_LEGAL}\)?\.?$")
_COMPANY = re.compile(r"(?i)\s(?:and |& )?company$")
LEGAL_WORDS = word_set(
    "ggmbh eg incorporated inc llc llp ltd limited plc gmbh ag se kg corp corporation sa sas sarl srl spa "
    "vvag gesmbh bvba cvba vzw dac clg ky bv nv oy oyj ab aps pty pvt sp pte ltda lda slu sau sl srls snc sasu eurl vof ş şti s b n partg"
)
# The forms that show a company's full name in running text.
LEGAL_FORMS = re.compile(
    r"(?:(?<=[^\W_] )|(?<=, ))(?:Incorporated|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|plc|gGmbH|GmbH|AG|SE|KG|Corp\.?|"
    r"Corporation|S\.?A\.?|SAS|SARL|"
    r"S\.r\.l\.|S\.p\.A\.|B\.?V\.?|N\.V\.|Oyj?|AB|A/S|ApS|Pty\.? Ltd\.?|Pvt\.? Ltd\.?|Sp\. z o\.o\.|A\.Ş\.|"
    r"s\.r\.o\.|Pte\.? Ltd\.?|Ltda\.?|Lda\.?|S\.?L\.?U?\.?|S\.A\.U\.|SASU|EURL|S\.?r\.?l\.?s?\.?|S\.n\.c\.|Snc|Srl|Spa|V\.?O\.?F\.?|Ltd\.? Şti\.?|PartG|"
    r"VVaG|Ges\.?m\.?b\.?H\.?|BVBA|CVBA|VZW|DAC|CLG|OHG|GbR|KGaA|eG|e\. ?V\.)(?=[\s,.;:)|]|$)"
)
_LEGAL_WORD = re.compile(rf"(?i){_LEGAL}\.?")
_ARTICLES_BEFORE = word_set("the les la le der die das el los las il lo gli de het os as")
_LABEL = re.compile(r"[^\n:!?]{2,30}:(?:\s|$)")  # a line of a table
_ADJECTIVES = tuple(
    word_set(
        "al ale ales aux el elle elles ier ière iers ières ique iques aire aires ico ica icos icas ario aria ivo iva "
        "if ive ano ana ien ienne oire uto aco nale cial jski ski cki dzki owy owa iej owego"
    )
)
_QUOTES = "\"“”„'‘«»*_"
_ARTICLE = re.compile(r"([^\W\d_]{1,5})\s(?=\S)")
_ELIDED = re.compile(r"[^\W\d_]{1,5}['’](?=[^\W\d_])")  # l'Oréal, dell'Appennino
_SUFFIX = re.compile(r"['’][^\W\d_A-Z]{1,7}$")  # Acme Holding'in
_WRAPPED = 45  # a shorter line is no running text: a table, an address, a heading
_MOST_WORDS = 7


def name_at(text: str, start: int, end: int, words: Words) -> tuple[int, int] | None:
    """The capitalised name that starts at `start`, white space, quotes and an article skipped; None if none
    does."""
    while start < end and (text[start].isspace() or text[start] in _QUOTES):
        start += 1
    first = place = _behind_article(text, start, end, words)
    last = -1
    for number in range(_MOST_WORDS):
        token = _TOKEN.match(text, place, end)
        if token is None:
            break
        word = token.group()
        stops = word[-1] in ".,/-@" or word.endswith((".’", ".'"))
        word = word.rstrip(".-/@+'’")
        suffix = _SUFFIX.search(word) if words.suffixes else None
        word = word[: suffix.start()] if suffix else word
        if is_capital(word) and not _never(word, words) and "@" not in word:
            last = token.start() + len(word)
            if suffix or (
                stops
                and word.casefold() not in {"st", "dr"}
                and not _form_goes_on(word, text, token.end(), end)
            ):
                break
        elif not (
            number and (_links(word, text, first, last, words) or _describes(word, text, first, last, words))
        ):
            break
        place = _next_place(text, token.end(), end)
    return (first, last) if last > first else None


def _never(word: str, words: Words) -> bool:
    """Whether a capital only starts a sentence: "Unfortunately", "They've"."""
    folded = word.casefold()
    return folded in words.never or folded.replace("’", "'").partition("'")[0] in words.never


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
    if "\n" in gap.group() and (
        place - text.rfind("\n", 0, place) < _WRAPPED or _LABEL.match(text, gap.end(), end)
    ):
        return place
    return gap.end()


def _behind_article(text: str, start: int, end: int, words: Words) -> int:
    """Over an article in small letters, and over "l'" and "dell'"."""
    article = _ARTICLE.match(text, start, end)
    if article and article[1] in words.articles:
        start = article.end()
    elided = _ELIDED.match(text, start, end) if words.elides else None
    return elided.end() if elided else start


def _links(word: str, text: str, first: int, last: int, words: Words) -> bool:
    if word.casefold() not in words.name_links or last < 0:
        return False
    if word.casefold() in {"for", "on"}:
        return text[first:last].split()[-1].casefold() in _FOR_AFTER
    return word.casefold() != "a"


def _describes(word: str, text: str, first: int, last: int, words: Words) -> bool:
    """Whether a small word says of which kind an organisation is: "Centre hospitalier de Montfleury"."""
    if not words.noun_first or last < 0 or text[first:last].casefold() not in words.organisation:
        return False
    return len(word) > 4 and word.endswith(_ADJECTIVES)


def is_capital(word: str) -> bool:
    """Acme, 3M, eBay, 7-Eleven: a word that can stand in a name by itself."""
    if not word:
        return False
    if word[0].isupper():
        return True
    if word[0].isdigit():
        return any(char.isalpha() for char in word) and word[0] != "0" and any(map(str.isupper, word))
    return word[0].isalpha() and any(map(str.isupper, word[1:3])) and not word.isupper()


def name_before(text: str, end: int, floor: int, words: Words) -> tuple[int, int] | None:
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
        if is_capital(word) and not _never(word, words) and word.casefold() not in words.articles:
            first = token.start()
        elif first is None or (folded := word.casefold()) not in words.name_links or folded in _OPEN:
            break
    if first is None:
        return None
    return name_at(text, first, end, words)


@lru_cache(maxsize=4096)
def without_legal_form(name: str) -> str:
    previous = ""
    while name != previous:
        previous, name = name, LEGAL_FORM.sub("", name).rstrip(" ,&(")
    return name


@lru_cache(maxsize=4096)
def comparable(name: str) -> str:
    """A name without legal form, article, case, accents, spaces and punctuation: "The Acme & Co. Ltd" is
    "acme"."""
    return "".join(comparable_words(name))


@lru_cache(maxsize=4096)
def comparable_words(name: str) -> tuple[str, ...]:
    """The words of `comparable`, which the matching of applications compares one by one."""
    plain = _COMPANY.sub("", without_legal_form(" ".join(name.split()))).casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain.translate(UNDECOMPOSED))
        plain = "".join(char for char in plain if not unicodedata.combining(char))
    words = re.findall(r"[^\W_]+", plain.replace("&", " and ").replace("'s", "s").replace("’s", "s"))
    if len(words) > 1 and words[0] in _ARTICLES_BEFORE:
        words = words[1:]
    return tuple(words)
