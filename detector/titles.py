"""Job titles in running text. In: text and a place. Out: the span of the title there, without what is no
part of it."""

from __future__ import annotations

import re
from types import ModuleType

from detector.names import is_capital, over_gap
from detector.places import is_place
from detector.wordlist import word_set

_TOKEN = re.compile(
    r"(?:Sr|Jr|Snr|Jnr|Asst|Assoc|Exec|Mgr|Dept|Dir|Eng)\.|\.?[^\W_](?:[\w’'+#&/.-]*[\w+#])?|&|/"
)
_ARTICLE = re.compile(
    r"(?:[\s(\"“”'‘*_:\-–]|\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Yy]our|[Tt]h(?:is|at)|open|vacant|advertised|"
    r"following|above|new)\s)*"
)
# What never belongs to a title: requisition numbers, (m/f/d), kinds of contract, hours, grades of pay.
_NOISE = re.compile(
    r"(?i)\d|:|^client|^[mwfdxhn*]\s*[/|,]|all genders|\b(?:remote|hybrid|on-?site|full-?time|part-?time|permanent|"
    r"temporary|temp|fixed|contract|freelance|"
    r"maternity|cover|months?|hours?|hrs|weekends?|saturdays?|sundays?|nights?|evenings?|seasonal|casual|"
    r"reference|ref|req|requisition|job id|grade|band|level|"
    r"urgent|f2f|prn|per diem)\b"
)
_REQUISITION = re.compile(
    r"(?i)[\s,#(\[–-]*(?:\b(?:req(?:uisition)?|ref(?:erence)?|job|position|vacancy|posting|id|no|nr|jr|case|"
    r"band|grade)\b[\s.:#]*)*[#(\[]?\b[A-Z]{0,8}[-_/. ]?[A-Z]{0,4}[-_/.]?\d[\w/.-]*[)\]]?[\s,:–-]*$"
)
_LINKS = word_set("of and & in the de la du der / y e und")
# Only after these a title goes on with "in": "Lecturer in Chemistry", but not "Analyst in Berlin".
_IN_AFTER = word_set(
    "lecturer professor apprentice postdoc phd fellow researcher trainee reader chair doctorate studentship "
    "teacher specialist officer"
)
_NUMBER = re.compile(r"(?i)[A-Z]{0,6}[-/.]?(?:\d{3,}|\d+/)[\w/.-]*$|[A-Z]{1,4}-\d[\w-]*$|\w+/\w+/\d+$")
_PIECE = r"([^\W\d_][\w’'&+-]*(?:[ \n](?:&|[^\W\d_][\w’'&+-]*)){0,3}?)"
_TAIL = re.compile(rf"(?:,\s|\s[–-]\s){_PIECE}(?=$|[.,:;|\n]|\s[–|(-]|\s[a-z])")
_SMALL_TAIL = re.compile(r",\s([a-z][\w-]*(?:[ \n][a-z][\w-]*){0,2})(?=[.,:;|]|$)")
_BRACKET = re.compile(r"\s?\(([^()\n]{2,40})\)")
_MOST_WORDS = 9


def title_at(text: str, start: int, end: int, words: ModuleType) -> tuple[int, int] | None:
    """The title that starts at `start`, articles skipped: "the Senior Data Analyst position" has Senior Data
    Analyst."""
    skipped = _ARTICLE.match(text, start, end)
    start = skipped.end() if skipped else start
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
    if tokens and tokens[0].group().casefold() in words.GREETING_WORDS:
        return None
    lead = _lead_in([token.group().casefold() for token in tokens], words)
    tokens = tokens[lead:]
    count = _title_words([token.group() for token in tokens], words)
    if not count:
        return None
    return (tokens[0].start() if lead else start), tokens[count - 1].end()


def _lead_in(tokens: list[str], words: ModuleType) -> int:
    """How many of the tokens lead up to a title with an article: "About the Plant Care Lead"."""
    count = next((n for n, token in enumerate(tokens) if token not in words.LEAD_INS), len(tokens))
    if count and tokens[count : count + 1] in (["the"], ["a"], ["an"], ["our"]):
        return count + 1
    return 1 if tokens and tokens[0] in words.BEFORE_A_TOPIC else 0


def _title_words(tokens: list[str], words: ModuleType) -> int:
    """How many of the tokens are the title: capitals with links between, or small words up to a known
    noun."""
    small = bool(tokens) and not is_capital(tokens[0])
    best = 0
    for number, token in enumerate(tokens):
        folded = token.casefold().rstrip(".")
        if any(is_noun(part, words) for part in (folded, *re.split(r"[/-]", folded))):
            best = number + 1
        elif folded in words.ROLE_STOP and not (folded in _LINKS and _goes_on(tokens, number, words)):
            break
        elif is_capital(token) and folded not in (words.TITLE_END if number else words.NOT_A_ROLE):
            best = best if small else number + 1
        elif folded in words.NOT_A_ROLE and not is_capital(token) and folded not in _LINKS:
            break
    return best


def _goes_on(tokens: list[str], number: int, words: ModuleType) -> bool:
    """Whether the title goes on after a link: "Head of People and Culture", but not "Analyst in Berlin"."""
    if number == 0 or number + 1 >= len(tokens):
        return False
    following = tokens[number + 1].rstrip(".")
    link = tokens[number].casefold()
    if link == "in" and (is_place(following) or tokens[number - 1].casefold() not in _IN_AFTER):
        return False
    if link in {"and", "in"} and following.casefold() in words.NOT_A_ROLE:
        return False
    return is_capital(following) or (
        following.casefold() in words.ROLE_NOUNS and tokens[number] in {"/", "&"}
    )


def title_before(text: str, end: int, floor: int, words: ModuleType) -> tuple[int, int] | None:
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
            folded in _LINKS
            and number
            and first is not None
            and (
                folded in {"/", "&"}
                or (is_capital(tokens[number - 1].group()) and is_capital(tokens[number + 1].group()))
            )
        ):
            continue
        ends = words.TITLE_END if is_capital(token.group()) else words.NOT_A_ROLE
        if folded in words.ROLE_STOP or folded in ends or folded in _LINKS:
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


def tail_after(text: str, end: int, limit: int, words: ModuleType) -> tuple[int, int] | None:
    """A piece after a comma or dash that may belong to the title ("Data Analyst, Timetables"), or be a place
    or company."""
    tail = _SMALL_TAIL.match(text, end, limit) or _TAIL.match(text, end, limit)
    if tail is None or (tail[1][0].islower() and tail.re is _TAIL):
        return None
    if words.ROLE_STOP & set(tail[1].casefold().split()) or _NOISE.search(tail[1]) or is_place(tail[1]):
        return None
    return tail.start(1), tail.start(1) + len(tail[1].rstrip())


def without_requisition(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without a requisition number at its end."""
    cut = _REQUISITION.search(text, start, end)
    return (start, cut.start()) if cut and cut.start() > start else (start, end)


def names_a_job(title: str, words: ModuleType) -> bool:
    """Whether one of the words is a noun for a job; a mere rank ("Head") needs company."""
    parts = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", title.casefold())
    if len(parts) == 1 and parts[0] in words.RANKS:
        return False
    return any(is_noun(part, words) for part in parts) or (len(parts) > 1 and parts[0] in words.SENIORITY)


def sounds_like_a_job(title: str, words: ModuleType) -> bool:
    """A capitalised last word that ends as nouns for jobs do: "Library Shelver". Weaker than
    `names_a_job`."""
    tokens = title.split()
    last = tokens[-1] if len(tokens) > 1 else ""
    folded = last.casefold()
    return (
        last[:1].isupper()
        and len(last) > 4
        and folded.endswith(words.JOB_SOUNDS)
        and folded not in words.NO_JOB
    )


def is_noun(word: str, words: ModuleType) -> bool:
    return word in words.ROLE_NOUNS or word.endswith(words.ROLE_ENDINGS)
