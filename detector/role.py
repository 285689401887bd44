"""The job a mail is about. In: a mail's readings. Out: the title as a Fact, without article, number, place
and (m/f/d), or None."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from detector.facts import Fact
from detector.hosts import letters
from detector.mail import Mail
from detector.places import is_place
from detector.reading import FRAME_LIMIT, Found, Reading, find_every
from detector.titles import (
    extended,
    may_name_a_job,
    names_a_job,
    sounds_like_a_job,
    tail_after,
    title_at,
    title_before,
    without_place,
    without_requisition,
)
from detector.wordlist import Words, word_set

_ENOUGH = 4.0
_NOUN = 2.0  # what a known noun adds
_SOUND = 1.0  # and a word that only ends like one
_GREETING = 50  # characters
_ADDRESSED = word_set(
    "doctor doctora profesor profesora professor professora maestro maestra dottore dottoressa professore professoressa "
    "professeur docteur maître hocam illustre"
)
_HEADINGS = 12  # sentences among which a heading is looked for
_WEAK = "2"  # frames such as "for" and "as", which need capitals
_NO_NOUN = 2.0  # the most that a title without one can weigh, so that two sources must agree
# What follows a whole title: a requisition number in brackets, or the colon after it.
_SURE_TAIL = re.compile(r" ?\((?:[^()\n]*\d|req)|:")
_QUOTES = re.compile(r"[\"“”„«]([^\"“”„«»\n]{4,70})[\"“”»]")
# In brackets these belong to a title; other brackets may name a team or a kind of contract.
_SKILLS = word_set(
    "python java go golang rust php c++ c# .net javascript typescript react angular vue node node.js ios android sap sql "
    "ruby rails kotlin swift scala linux aws azure salesforce"
)
_BRACKETED = re.compile(r"\s+\([^()]{2,40}\)$")
_PIECE = re.compile(r"\s+[|/–—-]+\s+|\s*[|•·~]+\s*|:\s+|[?!]\s+|\s*\|\|\s*")


@dataclass(frozen=True, slots=True)
class _Title:
    name: str
    source: str
    weight: float
    start: int | None
    end: int | None
    tail: str = (
        ""  # "maybe": holds a piece after a comma, which may be a place and counts where it is said twice
    )

    @property
    def key(self) -> str:
        return letters(self.name)


def read_role(mail: Mail) -> Fact | None:
    """The title with most behind it. Titles that hold one another are the same job, and the longer one names
    it."""
    titles = [title for title in _titles(mail) if _may_be(title, mail)]
    groups: list[list[_Title]] = []
    for title in sorted(titles, key=lambda title: len(title.key)):
        for group in groups:
            if group[0].key in title.key or title.key in group[-1].key:
                group.append(title)
                break
        else:
            groups.append([title])
    if not groups:
        return None
    best = max(groups, key=_weight)
    if _weight(best) < _ENOUGH:
        return None
    return _as_fact(best)


def _weight(group: list[_Title]) -> float:
    best: dict[str, float] = {}
    for title in group:
        best[title.source] = max(best.get(title.source, 0.0), title.weight)
    group = [title for title in group if not title.tail]
    return sum(best.values()) + min(0.5 * (len(group) - len(best)), 1.5)


def _as_fact(group: list[_Title]) -> Fact:
    """The longest spelling that has at least half the evidence of the best one; in the text rather than
    elsewhere."""
    strongest = max(title.weight for title in group)
    tails = Counter(key for key, _, _ in {(t.key, t.source, t.start) for t in group if t.tail})
    fit = [t for t in group if t.weight >= strongest / 2 and (t.tail != "maybe" or tails[t.key] > 1)]
    best = max(fit, key=lambda title: (len(title.key), title.start is not None, title.weight))
    return Fact(best.name, best.source, best.start, best.end)


def _may_be(title: _Title, mail: Mail) -> bool:
    words = mail.book.words
    tokens = re.findall(r"[^\W_]+(?:[-'’][^\W_]+)*", title.name.casefold())
    if tokens and letters(tokens[0]) in mail.not_companies:
        return False  # "Robin mate"
    if (
        len(title.key) < 2
        or title.key in mail.not_companies
        or title.key in mail.hosts
        or is_place(title.name)
    ):
        return False
    if all(token in words.not_a_role or token.isdigit() for token in tokens):
        return False
    return title.key not in words.no_company and title.key != letters(mail.sender.organisation or "")


def _titles(mail: Mail) -> Iterator[_Title]:
    yield from _framed(mail.reading, mail, None)
    yield from _framed(mail.subject, mail, "subject")
    yield from _subject_pieces(mail)
    yield from _framed(mail.quoted, mail, "quoted", 0.6)
    yield from _lines(mail)
    yield from _quoted(mail)


def _framed(reading: Reading, mail: Mail, source: str | None, share: float = 1.0) -> Iterator[_Title]:
    """Titles beside a frame: "for the position of X", "the X role"."""
    text, words = reading.text, mail.book.words
    for hit in find_every("role_before", reading):
        weak = hit.value == _WEAK and not any(map(str.isupper, text[hit.end : hit.end + 2]))
        span = None if weak else title_at(text, hit.end, len(text), words)
        if span:
            yield from _titled(reading, span, mail, source, _worth(hit, reading, mail) * share)
    for hit in find_every("role_after", reading):
        span = title_before(text, hit.start, hit.sentence.start, words)
        if span:
            yield from _titled(reading, span, mail, source, _worth(hit, reading, mail) * share)


def _worth(hit: Found, reading: Reading, mail: Mail) -> float:
    """Less in a conditional sentence: "if you are ever open to the Depot Manager job"."""
    return float(hit.value) * (0.5 if mail.book.is_conditional(reading, hit) else 1.0)


def _titled(
    reading: Reading, span: tuple[int, int], mail: Mail, source: str | None, weight: float
) -> Iterator[_Title]:
    """The title of a span, and a second one with the piece after a comma, which wins where it is said
    twice."""
    text, words = reading.text, mail.book.words
    start, end = without_requisition(text, *span)
    bracketed = _BRACKETED.search(text, start, end)
    end = bracketed.start() if bracketed else end
    end = without_place(text, start, end, words)
    bracket = extended(text, start, end, len(text))[1]
    start = _behind_the_company(text, start, end, mail)
    name = " ".join(text[start:end].split())
    noun = names_a_job(name, words)
    if not noun and (name.islower() or weight < 3):
        return
    sound = not noun and sounds_like_a_job(name, words)
    weight = weight + (_NOUN if noun else _SOUND) if noun or sound else min(weight, _NO_NOUN)
    if source is None and mail.other_job_at is not None and start >= mail.other_job_at - 40:
        weight /= 2
    place: tuple[int | None, int | None] = (start, end) if source is None else (None, None)
    where = source or reading.source(start)
    yield _Title(name, where, weight, *place)
    if bracket > end and noun:
        name = " ".join(text[start:bracket].split())
        skill = "sure" if text[end:bracket].strip(" ()").casefold() in _SKILLS else "maybe"
        yield _Title(name, where, weight, place[0], bracket if source is None else None, skill)
    tail = tail_after(text, end, len(text), words)
    if tail and noun and not _is_company(text[tail[0] : tail[1]], mail):
        name = " ".join(text[start : tail[1]].split())
        place = (start, tail[1]) if source is None else (None, None)
        labelled = text[max(0, start - 3) : start].rstrip(" ")[-1:] in {
            ":",
            "\t",
        }  # "Position: Data Engineer, Payments"
        sure = labelled or text[tail[0]].islower() or _SURE_TAIL.match(text, tail[1]) is not None
        yield _Title(name, where, weight, place[0], place[1], "sure" if sure else "maybe")


def _behind_the_company(text: str, start: int, end: int, mail: Mail) -> int:
    """The start of the title proper: a year or the company's own name may stand before it."""
    passed = ""
    for word in re.finditer(r"\S+", text[start:end]):
        key = letters(word.group())
        if not key.isdigit() and not (
            len(key) > 2 and any(host.startswith(passed + key) for host in mail.hosts)
        ):
            return start + word.start()
        passed += "" if key.isdigit() else key
    return start


def _is_company(piece: str, mail: Mail) -> bool:
    key = letters(piece)
    return (
        key in mail.hosts
        or key == letters(mail.sender.organisation or "")
        or any(word in mail.book.words.organisation for word in piece.casefold().split())
    )


def _subject_pieces(mail: Mail) -> Iterator[_Title]:
    """ "Data Analyst, Timetables: can you come over?": a piece of the subject that names a job."""
    text, words = mail.subject.text, mail.book.words
    if not may_name_a_job(mail.subject.words, words, sounding=True):
        return
    place = 0
    for piece in [*_PIECE.finditer(text), None]:
        end = piece.start() if piece else len(text)
        for part in re.finditer(r"[^,]+", text[place:end]):
            first = place + part.start()
            span = title_at(text, first, end, words)
            job = span and (
                names_a_job(name := text[span[0] : span[1]], words) or sounds_like_a_job(name, words)
            )
            if span and job and not _has_words(text[first : span[0]], words):
                yield from _titled(mail.subject, span, mail, "subject", 5.0)
        place = piece.end() if piece else end
    for bracket in re.finditer(r"\(([^()]{4,60})\)", text):
        span = title_at(text, bracket.start(1), bracket.end(1), words)
        if (
            span
            and names_a_job(text[span[0] : span[1]], words)
            and bracket.start()
            and text[bracket.start() - 2].islower()
        ):
            yield from _titled(mail.subject, span, mail, "subject", 2.0)


def _quoted(mail: Mail) -> Iterator[_Title]:
    """A title in quotes, which is one where it names a job: "Corrector/a de estilo"."""
    text, words = mail.reading.text, mail.book.words
    for quotes in islice(_QUOTES.finditer(text, 0, FRAME_LIMIT), 4):
        span = title_at(text, quotes.start(1), quotes.end(1), words)
        if span and span[0] - quotes.start(1) < 4 and names_a_job(text[span[0] : span[1]], words):
            yield from _titled(mail.reading, span, mail, None, 2.5)


def _lines(mail: Mail) -> Iterator[_Title]:
    """A title that starts a sentence and ends as a heading does: "Data Engineer, Payments (OB-71)"."""
    text, words = mail.reading.text, mail.book.words
    for number, sentence in enumerate(mail.reading.sentences[:_HEADINGS]):
        start, end = sentence.start, sentence.end
        if not number and end - start < _GREETING and not text[start:end].rstrip().endswith(")"):
            opening = text[start:end].replace(",", " ").casefold().split()
            if words.greeting_words.union(words.titles, _ADDRESSED).intersection(opening[:3]):
                continue  # "Professor Cristiano, boa tarde"
        if start >= mail.reading.signature_at or (mail.signed.lines and start >= mail.signed.lines[0][0] - 2):
            break
        span = title_at(text, start, end, words) if may_name_a_job(sentence.words, words) else None
        if span is None or not _ends_a_heading(text, span[1], end):
            continue
        if span[0] - start < 4 and names_a_job(text[span[0] : span[1]], words) and text[span[0]].isupper():
            yield from _titled(mail.reading, span, mail, None, 2.0)


def _has_words(text: str, words: Words) -> bool:
    """Whether more than white space, an article, a number or "Bewerbung" stands there."""
    return any(
        word.isalpha() and len(word) > 3 and word.casefold() not in words.title_heads for word in text.split()
    )


def _ends_a_heading(text: str, place: int, end: int) -> bool:
    rest = text[place:end].lstrip(" ")
    return not rest or rest[0] in ",:(|\n–—" or rest.startswith("- ")
