"""Where a company's name may stand in a mail. In: what is known of the mail. Out: Proposals, each with its
weight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import inf

from detector.hosts import letters
from detector.mail import Mail
from detector.names import (
    LEGAL_FORMS,
    LEGAL_WORDS,
    comparable,
    is_capital,
    name_at,
    name_before,
    without_legal_form,
)
from detector.phrasebook import Phrasebook
from detector.reading import Found, Reading, find_every
from detector.sender import without_team
from detector.spelling import letters_of, plain_text, spelled_out
from detector.titles import names_a_job, sounds_like_a_job
from detector.wordlist import Words

_CUT = re.compile(r"\s+[|/–—-]+\s+|\s*[|•·~]+\s*|\s+@\s+|:\s+|,\s+|[?!]\s+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SIGNED_CUT = re.compile(r"(\s*[,|•·]\s*|\s+[–—-]+\s+|\s+at\s+)")
_WEAK = "1.5"  # the frame "at"
_FACULTY = re.compile(r"(?i)(.+?(?:üniversitesi|belediyesi|hastanesi|university|université|holding)),? .*(?:bölümü|fakültesi|müdürlüğü|"
                      r"başkanlığı|birimi|enstitüsü|department|faculty)$")  # fmt: skip
_AT = frozenset({"at", "bei", "beim", "chez", "bij", "presso"})
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class Proposal:
    """One name from one source. `weight` is its evidence, negative where it speaks against; spans as in
    Fact."""

    name: str
    source: str
    weight: float
    start: int | None = None
    end: int | None = None


def proposals(mail: Mail, known: Sequence[str]) -> Iterator[Proposal]:
    if mail.sender.organisation:
        alone = " " not in mail.sender.organisation and letters(mail.sender.organisation) not in mail.hosts
        sure = mail.sender.certain and not alone  # "Signalling Careers" may be a department
        yield Proposal(mail.sender.organisation, "display_name", 4.0 if sure else 2.5)
    yield from _framed(mail.subject, mail.book, "subject")
    yield from _subject_pieces(mail)
    turn = mail.other_job_at if mail.agency and mail.other_job_at is not None else inf
    yield from _framed(mail.reading, mail.book, None, agency=mail.agency, turn=turn)
    yield from _framed(mail.quoted, mail.book, "quoted", 0.5)
    if not mail.outgoing:
        yield from _signed(mail)
        yield from _with_legal_form(mail.reading, mail.book)
    yield from _named_like_the_host(mail)
    yield from _tracked(mail, known)


def _framed(
    reading: Reading,
    book: Phrasebook,
    source: str | None,
    share: float = 1.0,
    *,
    agency: bool = False,
    turn: float = inf,
) -> Iterator[Proposal]:
    """Names beside a frame: "interest in Acme", "the Acme team". `source` None: body or signature, with
    spans."""
    text = reading.text
    for hit in find_every("company_before", reading):
        if hit.start > turn:
            continue  # another job, elsewhere
        at = hit.value == _WEAK and (source == "subject" or (agency and _is_at(text, hit)))
        weight = 3.0 if at else float(hit.value)
        span = name_at(text, hit.end, len(text), book.words)
        if (
            span
            and weight == 2
            and not book.words.organisation.isdisjoint(text[span[0] : span[1]].casefold().split())
        ):
            weight = 3.5
        yield from _proposed(reading, span, source, weight * share, book)
    for hit in find_every("company_after", reading):
        if hit.start > turn:
            continue
        span = name_before(text, hit.start, hit.sentence.start, book.words)
        weight = 3.0 if agency and hit.value == _WEAK else float(hit.value)
        yield from _proposed(reading, span, source, weight * share, book)


def _is_at(text: str, hit: Found) -> bool:
    """Whether a weak frame is one before companies, and not "en" or "in", before towns as well."""
    return text[hit.start : hit.end].split()[0].casefold() in _AT


def _proposed(
    reading: Reading, span: tuple[int, int] | None, source: str | None, weight: float, book: Phrasebook
) -> Iterator[Proposal]:
    if span is None:
        return
    start, end = span
    if _POSSESSIVE.search(reading.text[start:end]) and reading.text[end : end + 1] == " ":
        end -= 2  # "Acme's data team", but not "here at Halloran's."
    cut, changed = without_team(" ".join(reading.text[start:end].split()), book)
    if changed:
        end = start + len(cut) if cut and reading.text.startswith(cut, start) else start
    name = " ".join(reading.text[start:end].split())
    if not name:
        return
    yield _proposal(name, reading, source, weight, start, end)


def _proposal(
    name: str, reading: Reading, source: str | None, weight: float, start: int, end: int
) -> Proposal:
    if source is None:
        return Proposal(name, reading.source(start), weight, start, end)
    return Proposal(name, source, weight)


def _subject_pieces(mail: Mail) -> Iterator[Proposal]:
    """ "Acme | Application update": a piece of the subject that is a name; beside a job title it is more."""
    pieces = [piece for piece in _CUT.split(_BRACKETS.sub(" ", mail.subject.text)) if piece.strip()]
    beside = any(names_a_job(piece, mail.book.words) for piece in pieces)
    for piece in pieces:
        name = without_team(piece, mail.book)[0]
        bare = without_legal_form(name)
        if (
            bare
            and name_at(bare, 0, len(bare), mail.book.words) == (0, len(bare))
            and not _is_a_job(name, mail.book.words)
            and not sounds_like_a_job(name, mail.book.words)
        ):
            yield Proposal(name, "subject", _piece_weight(name, mail, beside=beside))
            if beside and not mail.sender.organisation and name in mail.reading.text:
                yield Proposal(name, "mention", 1.5)


def _is_a_job(name: str, words: Words) -> bool:
    """ "Controllerin/Controller Raum Kassel": a title with its place, and no kind of organisation in it."""
    return names_a_job(name, words) and words.organisation.isdisjoint(name.casefold().split())


def _piece_weight(name: str, mail: Mail, *, beside: bool) -> float:
    """More beside a job title, most where nobody else names the company."""
    if not beside or mail.sender.certain:
        return 1.5
    if mail.sender.organisation or (mail.sender.person and not mail.agency):
        return 2.5
    kinds = mail.book.words.organisation.intersection(name.casefold().split())
    return 4.0 if kinds else 3.0 if " " in name else 2.0  # one word may be a place


def _signed(mail: Mail) -> Iterator[Proposal]:
    """Lines of the signature: "Head of Planning, Pellworth Ferries", or the name alone."""
    text = mail.reading.text
    titled_above = False
    for start, end in mail.signed.lines:
        place, after_title = start, titled_above
        titled_above = False
        for number, piece in enumerate(_SIGNED_CUT.split(text[start:end])):
            first, place = place, place + len(piece)
            titled, names_one = after_title, not number % 2 and names_a_job(piece, mail.book.words)
            after_title, titled_above = after_title or names_one, titled_above or names_one
            span = name_at(text, first, place, mail.book.words) if piece.strip() and not number % 2 else None
            if span is None:
                continue
            if text[span[1] : place].strip(" .!*_"):
                bare = without_legal_form(text[span[0] : place].strip(" *_"))
                if not text.startswith(bare, span[0]) or len(bare) > span[1] - span[0]:
                    continue
                span = span[0], span[0] + len(bare)  # "Browary Sp. z o.o."
            span = span[0], _without_its_faculty(text, *span)
            words = {word.casefold() for word in text[span[0] : span[1]].split()}
            kind = bool(words & mail.book.words.organisation)
            strong = number > 0 or kind
            weight = 3.0 if titled else 2.5 if strong else 1.5  # "Creative Director, Quill Studio"
            if strong and not mail.sender.organisation and not mail.sender.person:
                weight = 3.5  # nobody else says who writes
            if kind and mail.signed.name and not number and not mail.agency:
                weight = 3.5  # "Universidade de Lousada" on a line below the name
            yield from _proposed(mail.reading, span, None, weight, mail.book)


def _without_its_faculty(text: str, start: int, end: int) -> int:
    """The end of "Toros Üniversitesi" in "Toros Üniversitesi Çevre Mühendisliği Bölümü"."""
    cut = _FACULTY.match(text, start, end)
    return cut.end(1) if cut else end


def _with_legal_form(reading: Reading, book: Phrasebook) -> Iterator[Proposal]:
    if reading.words.isdisjoint(LEGAL_WORDS):
        return
    for hit in islice(LEGAL_FORMS.finditer(reading.text), 4):
        floor = max(0, hit.start() - 60)
        span = name_before(reading.text, hit.end(), floor, book.words)
        span = span or name_before(reading.text, hit.start(), floor, book.words)  # Sp. z o.o.
        yield from _proposed(reading, span, None, 2.5, book)


def _named_like_the_host(mail: Mail) -> Iterator[Proposal]:
    """The host gives no value by itself; the same letters in the text do, with their capitals and spaces.

    A robot's own host may be the maker of its software, which most such mails name in the footer.
    """
    if not mail.hosts:
        return
    robot, small = mail.from_a_robot, _may_be_small(mail)
    for reading, source in ((mail.reading, None), (mail.subject, "subject"), (mail.quoted, "quoted")):
        if not reading.text:
            continue
        plain = plain_text(reading.fold)
        run = letters_of(plain)
        for host in mail.hosts:
            weight = 1.0 if robot and host == mail.own_host else 2.5
            for start, end in islice(spelled_out(host, plain, run), 2):
                name = reading.text[start:end]
                if any(map(is_capital, name.split())):
                    yield from _with_its_kind(start, end, reading, source, weight, mail.book)
                elif small and host == mail.own_host and source != "quoted":  # "in der Nähe von flussauf"
                    yield _proposal(name, reading, source, 2.5, start, end)


def _may_be_small(mail: Mail) -> bool:
    """Whether the host's name may stand without capitals: a person or a team writes, and it is no common word."""
    host, words = mail.own_host, mail.book.words
    return (
        len(host) > 4 and not mail.from_a_robot and host not in words.common and host not in words.no_company
    )


def _with_its_kind(
    start: int, end: int, reading: Reading, source: str | None, weight: float, book: Phrasebook
) -> Iterator[Proposal]:
    """The name of the host's letters, less where it is a part of a longer one, and the longer one where only the
    kind of organisation is added: "Tamarack State University" at tamarackstate."""
    goes_on = reading.text[end : end + 2].strip()[:1]
    limit = min(len(reading.text), start + 80)
    span = name_at(reading.text, start, limit, book.words) if goes_on.isalnum() or goes_on == "&" else None
    whole = span is None or end >= span[1]
    before = _kind_before(reading, start, end, book.words) if whole else None
    if before:
        yield from _proposed(reading, before, source, weight, book)
        weight = 1.0  # "Cerâmica Serra do Barro" at serradobarro
    yield from _proposed(reading, (start, end), source, weight if whole else 1.0, book)
    if span is None or whole:
        return
    added = without_legal_form(reading.text[start : span[1]])[end - start :].split()
    if added and all(word.casefold() in book.words.organisation for word in added):
        yield from _proposed(reading, (start, span[1]), source, weight, book)


def _kind_before(reading: Reading, start: int, end: int, words: Words) -> tuple[int, int] | None:
    """The name with the kind of organisation that stands before it, if one does."""
    near = reading.fold[max(0, start - 40) : start].rpartition("\n")[2].split()
    if not near or (near[-1] not in words.organisation and near[-1] not in words.name_links):
        return None
    before = name_before(reading.text, end, max(0, start - 40), words)
    added = reading.fold[before[0] : start].split() if before else []
    known = (words.organisation, words.name_links)
    return before if added and all(any(word in each for each in known) for word in added) else None


def _tracked(mail: Mail, known: Sequence[str]) -> Iterator[Proposal]:
    """Companies of the tracker that the host or the words of this mail name."""
    for name in known:
        key, folded = comparable(name), name.casefold()
        if key and any(key == host or (len(host) > 4 and key.startswith(host)) for host in mail.hosts):
            yield Proposal(name, "tracker", 4.0)
        elif len(key) > 3 and (folded in mail.reading.fold or folded in mail.subject.fold):
            yield Proposal(name, "tracker", 2.5)
