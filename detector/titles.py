"""Job titles in running text. In: text and a place. Out: the span of the title there, without what is no
part of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from detector.names import is_capital, over_gap
from detector.places import is_place
from detector.wordlist import Words, word_set

_TOKEN = re.compile(
    r"(?:Sr|Jr|Snr|Jnr|Asst|Assoc|Exec|Mgr|Dept|Dir|Eng|ds|Mł|Téc|Aux|Adm|Resp|Ing|Uzm|Yrd)\.|"
    r"\.?[^\W_](?:[\w’'+#&/.:*·-]*[\w+#])?(?:\((?:in|e|a|r|n|ne|se|trice|euse|ka)\))?|&|/"
)
_ARTICLE = re.compile(
    r"(?:[\s(\"“”„'‘«»*_:\-–]|\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Yy]our|[Tt]h(?:is|at)|open|vacant|advertised|"
    r"following|above|new)\s)*"
)
_ELIDED = re.compile(r"(?:d|l|un|dell|all|nell|quell)['’](?=[^\W\d_])", re.IGNORECASE)
_FIRST_WORD = re.compile(r"([^\W\d_]{1,5})\s+(?=\S)")
# What never belongs to a title: requisition numbers, (m/f/d), kinds of contract, hours, grades of pay.
_NOISE = re.compile(
    r"(?i)\d|:|^client|^[mwfdxhnvk*]\s*[/|,]|all genders|\b(?:remote|hybrid|on-?site|full-?time|part-?time|permanent|"
    r"temporary|temp|fixed|contract|freelance|"
    r"maternity|cover|months?|hours?|hrs|weekends?|saturdays?|sundays?|nights?|evenings?|seasonal|casual|"
    r"reference|ref|req|requisition|job id|grade|band|level|"
    r"urgent|f2f|prn|per diem|vollzeit|teilzeit|befristet|unbefristet|homeoffice|minijob|standort|kennziffer|"
    r"fifo|dido|emea|apac|dach|wfh|cdi|cdd|alternance|intérim|temps|mi-temps|télétravail|réf|jornada|indefinido|remoto|híbrido|referencia|"
    r"tempo|determinato|indeterminato|part time|full time|sede|rif|presencial|efetivo|vaga|fulltime|parttime|"
    r"uur|uren|vast|tijdelijk|etat|pełny|zdalnie|zdalna|hybrydowo|nr|ilan|tam zamanlı|yarı zamanlı|uzaktan)\b"
)
_REQUISITION = re.compile(
    r"(?i)[\s,#(\[–-]*(?:\b(?:req(?:uisition)?|ref(?:erence|erenz|erentie|erencia)?|réf(?:érence)?|rif|sygn|job|position|"
    r"kennziffer|kenn-?nr|chiffre|vacancy|posting|id|no|nr|jr|case|n°|nº|code|código|codice|ilan|vaga|vacature|"
    r"band|grade)\b[\s.:#]*)*[#(\[]?\b[A-Z]{0,8}[-_/. ]?[A-Z]{0,4}[-_/.]?\d[\w/.-]*[)\]]?[\s,:–-]*$"
)
# Only after these a title goes on with "in": "Lecturer in Chemistry", but not "Analyst in Berlin".
_IN_AFTER = word_set(
    "lecturer professor apprentice postdoc phd fellow researcher trainee reader chair doctorate studentship "
    "teacher specialist officer registrar lectureship professorship instructor tutor residency resident demonstrator "
    "scholarship internship traineeship apprenticeship readership scholar assistantship associate"
)
_NUMBER = re.compile(r"(?i)[A-Z]{0,6}[-/.]?(?:\d{3,}|\d+/)[\w/.-]*$|[A-Z]{1,4}-\d[\w-]*$|\w+/\w+/\d+$")
_PIECE = r"([^\W\d_][\w’'&+-]*(?:[ \n](?:&|[^\W\d_][\w’'&+-]*)){0,3}?)"
_TAIL = re.compile(rf"(?:,\s|\s[–-]\s){_PIECE}(?=$|[.,:;|\n]|\s[–|(-]|\s[a-z])")
_SMALL_TAIL = re.compile(r",\s([a-z][\w-]*(?:[ \n][a-z][\w-]*){0,2})(?=[.,:;|]|$)")
_BRACKET = re.compile(r"\s?\(([^()\n]{2,40})\)")
_AT_A_PLACE = word_set("en à in em a w op bij na no")
_SUFFIX = re.compile(r"['’][^\W\d_A-Z]{1,7}$")
_PART = re.compile(r"[/:*(·-]")
_GRADES = word_set("jr. sr. snr. jnr. mł. st. kd.")  # after a title they end it
_MOST_WORDS = 9


def title_at(text: str, start: int, end: int, words: Words) -> tuple[int, int] | None:
    """The title that starts at `start`, articles skipped: "the Senior Data Analyst position" has Senior Data
    Analyst."""
    start = _behind_article(text, start, end, words)
    tokens: list[re.Match[str]] = []
    place = start
    while len(tokens) < _MOST_WORDS and (token := _TOKEN.match(text, place, end)):
        if not tokens and _NUMBER.match(token.group()):
            after = token.end() + (text[token.end() : token.end() + 1] in {",", ":"})
            start = place = over_gap(text, after, end)  # "R-1002 Claims Adjuster"
            continue
        tokens.append(token)
        place = over_gap(text, token.end(), end)
        if place == token.end():
            break
    if tokens and tokens[0].group().casefold() in words.greeting_words:
        return None
    folded = [token.group().casefold() for token in tokens]
    lead = max(_lead_in(folded, words), _heads(folded, words))
    lead += _small_before(tokens[lead:], words)
    tokens = tokens[lead:]
    count = _title_words([token.group() for token in tokens], words)
    if not count:
        return None
    first = tokens[0].start() if lead else start
    elided = _ELIDED.match(text, first, end) if words.elides else None
    return (elided.end() if elided else first), tokens[count - 1].end()


def _behind_article(text: str, start: int, end: int, words: Words) -> int:
    """Over articles, quotes and brackets before a title, and over "d'" and "l'"."""
    skipped = _ARTICLE.match(text, start, end)
    start = skipped.end() if skipped else start
    word = _FIRST_WORD.match(text, start, end)
    if word and word[1].casefold() in words.articles:
        start = word.end()
        skipped = _ARTICLE.match(text, start, end)
        start = skipped.end() if skipped else start
    elided = _ELIDED.match(text, start, end) if words.elides else None
    return elided.end() if elided else start


def _lead_in(tokens: list[str], words: Words) -> int:
    """How many of the tokens lead up to a title with an article: "About the Plant Care Lead"."""
    count = next((n for n, token in enumerate(tokens) if token not in words.lead_ins), len(tokens))
    if tokens[1:2] == ["of"] and tokens[0] in {"appointment", "post", "position", "role", "vacancy"}:
        return 2  # "Appointment of Deputy Principal"
    if count and tokens[count : count + 1] in (["the"], ["a"], ["an"], ["our"]):
        return count + 1
    return 1 if tokens and tokens[0] in words.before_a_topic else 0


def _small_before(tokens: list[re.Match[str]], words: Words) -> int:
    """Whether a small word stands before a title in capitals, and is no part of it: "conoscitivo UX Writer"."""
    first = tokens[0].group() if tokens else ""
    if not first.islower() or not first.isalpha() or first in words.role_stop or first in words.title_links:
        return 0
    if first in words.seniority or is_noun(first, words):
        return 0
    following = [token.group() for token in tokens[1:4]]
    capital = bool(following) and is_capital(following[0])
    return int(capital and any(is_noun(word.casefold(), words) for word in following))


def _heads(tokens: list[str], words: Words) -> int:
    """How many words before the title only say what the mail is about: "Bewerbung Fahrer"."""
    if not words.title_heads:
        return 0
    count, before = 0, words.title_heads | words.title_links | words.articles
    while count + 1 < len(tokens) and tokens[count] in before:
        count += 1
    return count


def _title_words(tokens: list[str], words: Words) -> int:
    """How many of the tokens are the title: capitals with links between, or small words up to a known
    noun; in some languages small words after one too."""
    small = bool(tokens) and not is_capital(tokens[0])
    best, noun = 0, False
    for number, token in enumerate(tokens):
        folded = token.casefold().rstrip(".")
        link = folded in words.title_links
        if link and noun and _leads_to_an_employer(tokens, number, words):
            break
        if number > 1 and tokens[number - 1].casefold() in _GRADES and not link:
            break  # "Vendas Jr. Sabemos"
        if any(is_noun(part, words) for part in (folded, *_PART.split(folded))):
            best, noun = number + 1, True
        elif folded.endswith("-se") or (
            folded in words.role_stop and not (link and _goes_on(tokens, number, words))
        ):
            break
        elif number > 1 and tokens[number - 1].casefold() in words.title_links and folded in words.never:
            break  # "Responsabile Qualità e La ringraziamo"
        elif is_capital(token) and folded not in (words.title_end if number else words.not_a_role):
            best = best if small and not noun else number + 1
        elif not link and _ends_it(tokens, number, words, noun=noun, begun=best > 0):
            break
        elif words.noun_first and noun and not link:
            before = tokens[number - 1]
            if number > 1 and all(map(is_capital, tokens[:number])):
                break  # "Key Account Manager wybrali"
            if before.endswith(".") and before.casefold().rstrip(".") not in words.title_links:
                break  # "Analista Jr. recebida"
            best = number + 1
    return best


def _leads_to_an_employer(tokens: list[str], number: int, words: Words) -> bool:
    """ "Auxiliar Contable en Lácteos Andinos": a kind of organisation behind "at" or "in"."""
    after = tokens[number + 1] if number + 1 < len(tokens) else ""
    return tokens[number] in _AT_A_PLACE and is_capital(after) and after.casefold() in words.organisation


def _ends_it(tokens: list[str], number: int, words: Words, *, noun: bool, begun: bool) -> bool:
    """Whether a word that could stand in a title ends it: "direction", unless it is an "assistante de direction"."""
    if words.nouns_capital and begun:
        return True
    if is_capital(tokens[number]) or tokens[number].casefold().rstrip(".") not in words.not_a_role:
        return False
    linked = number > 0 and tokens[number - 1].casefold().rstrip(".") in words.title_links
    return not (words.noun_first and noun and linked)


def _goes_on(tokens: list[str], number: int, words: Words) -> bool:
    """Whether the title goes on after a link: "Head of People and Culture", but not "Analyst in Berlin"."""
    if number == 0 or number + 1 >= len(tokens):
        return False
    following = tokens[number + 1].rstrip(".")
    link = tokens[number].casefold()
    if words.noun_first or words.nouns_capital:
        after = next((token for token in tokens[number + 1 :] if token.casefold() not in words.articles), "")
        folded = after.casefold()
        if words.noun_first and link in _AT_A_PLACE and is_capital(after):
            return False
        if folded in words.role_stop or is_place(after):
            return False
        if folded in (words.title_end if words.noun_first else words.not_a_role | words.never):
            return False
        return is_capital(after) if words.nouns_capital else bool(after)
    if link == "in" and (is_place(following) or tokens[number - 1].casefold() not in _IN_AFTER):
        return False
    if link in {"and", "in"} and following.casefold() in words.not_a_role - {"open"}:
        return False
    return is_capital(following) or (
        following.casefold() in words.role_nouns and tokens[number] in {"/", "&"}
    )


def title_before(text: str, end: int, floor: int, words: Words) -> tuple[int, int] | None:
    """The title that ends at `end`: what stands before "position" or "role", back to its article."""
    while end > floor and (text[end - 1].isspace() or text[end - 1] in "\"“”'’*_"):
        end -= 1
    floor = max(floor, end - 100)
    tokens = list(_TOKEN.finditer(text, floor, end))
    closing = text[end - 1 : end] == ")"
    if not tokens or (tokens[-1].end() != end and not closing):
        return None
    first = None
    for number in range(len(tokens) - 1, max(-1, len(tokens) - 1 - _MOST_WORDS), -1):
        token = tokens[number]
        between = text[token.end() : tokens[number + 1].start()] if number + 1 < len(tokens) else ""
        if between.strip(" \n\"“”'‘*_(/") not in {"", ","} or between.count("\n") > 1:
            break
        folded = token.group().casefold()
        if (
            folded in words.title_links
            and number
            and first is not None
            and (
                folded in {"/", "&"}
                or (is_capital(tokens[number - 1].group()) and is_capital(tokens[number + 1].group()))
            )
        ):
            continue
        if words.suffixes and _SUFFIX.search(token.group()):
            break  # "Acme'de Satış Uzmanı"
        ends = words.title_end if is_capital(token.group()) else words.not_a_role
        if folded in words.role_stop or folded in ends or folded in words.title_links:
            break
        first = token.start()
    span = title_at(text, first, end, words) if first is not None else None
    return extended(text, *span, end) if span else None


def extended(text: str, start: int, end: int, limit: int) -> tuple[int, int]:
    """The span with a bracket after it, where the bracket is a part of the title: "Developer (Python)"."""
    bracket = _BRACKET.match(text, end, limit)
    if (
        bracket
        and not _NOISE.search(bracket[1])
        and not is_place(bracket[1])
        and is_capital(bracket[1].split()[0] if bracket[1].split() else "")
    ):
        return start, bracket.end()
    return start, end


def without_place(text: str, start: int, end: int, words: Words) -> int:
    """The end of a title without the place behind it: "Store Manager Verona"."""
    head, _, last = text[start:end].rpartition(" ")
    if head and is_place(last) and head.split()[-1].casefold() not in words.title_links:
        return start + len(head.rstrip())
    return end


def tail_after(text: str, end: int, limit: int, words: Words) -> tuple[int, int] | None:
    """A piece after a comma or dash that may belong to the title ("Data Analyst, Timetables"), or be a place
    or company."""
    tail = _SMALL_TAIL.match(text, end, limit) or _TAIL.match(text, end, limit)
    if tail is None or (tail[1][0].islower() and tail.re is _TAIL):
        return None
    folded = set(tail[1].casefold().split())
    if words.role_stop & folded or folded <= words.not_a_role or _NOISE.search(tail[1]) or is_place(tail[1]):
        return None
    return tail.start(1), tail.start(1) + len(tail[1].rstrip())


def without_requisition(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without a requisition number at its end."""
    cut = _REQUISITION.search(text, start, end)
    return (start, cut.start()) if cut and cut.start() > start else (start, end)


def names_a_job(title: str, words: Words) -> bool:
    """Whether one of the words is a noun for a job; a mere rank ("Head") needs company."""
    parts = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", title.casefold())
    if len(parts) == 1 and parts[0] in words.ranks:
        return False
    return any(is_noun(part, words) for part in parts) or (len(parts) > 1 and parts[0] in words.seniority)


def may_name_a_job(folded: Iterable[str], words: Words, *, sounding: bool = False) -> bool:
    """Whether one of the words could be what `names_a_job` looks for, or `sounds_like_a_job`; saves time."""
    endings = words.role_endings + words.job_sounds if sounding else words.role_endings
    nouns, seniority = words.role_nouns, words.seniority
    return any(word in nouns or word in seniority or word.endswith(endings) for word in folded)


def sounds_like_a_job(title: str, words: Words) -> bool:
    """A capitalised last word that ends as nouns for jobs do: "Library Shelver". Weaker than
    `names_a_job`."""
    tokens = title.split()
    last = tokens[-1] if len(tokens) > 1 else ""
    folded = last.casefold()
    return (
        last[:1].isupper()
        and len(last) > 4
        and folded.endswith(words.job_sounds)
        and folded not in words.no_job
    )


def is_noun(word: str, words: Words) -> bool:
    """Whether a folded word names a job: a known one, or one that ends as such nouns do."""
    if word in words.role_nouns:
        return True
    return word.endswith(words.role_endings) and word not in words.no_job
