"""Where a company's name may stand in a mail. In: what is known of the mail. Out: Proposals, each with its
weight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from detector.hosts import letters
from detector.mail import Mail
from detector.names import LEGAL_FORMS, LEGAL_WORDS, comparable, name_at, name_before, without_legal_form
from detector.phrasebook import Phrasebook
from detector.reading import Reading, find_every
from detector.sender import without_team
from detector.titles import names_a_job, sounds_like_a_job
from detector.wordlist import Words

_CUT = re.compile(r"\s+[|/–—-]+\s+|\s*[|•·~]+\s*|\s+@\s+|:\s+|,\s+|[?!]\s+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SIGNED_CUT = re.compile(r"(\s*[,|•·]\s*|\s+[–—-]+\s+|\s+at\s+)")
_WEAK = "1.5"  # the frame "at"
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
    yield from _framed(mail.reading, mail.book, None, agency=mail.agency)
    yield from _framed(mail.quoted, mail.book, "quoted", 0.5)
    if not mail.outgoing:
        yield from _signed(mail)
        yield from _with_legal_form(mail.reading, mail.book)
    yield from _named_like_the_host(mail)
    yield from _in_small_letters(mail)
    yield from _tracked(mail, known)


def _framed(
    reading: Reading, book: Phrasebook, source: str | None, share: float = 1.0, *, agency: bool = False
) -> Iterator[Proposal]:
    """Names beside a frame: "interest in Acme", "the Acme team". `source` None: body or signature, with
    spans."""
    text = reading.text
    for hit in find_every("company_before", reading):
        at = hit.value == _WEAK and (source == "subject" or agency)
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
        span = name_before(text, hit.start, hit.sentence.start, book.words)
        weight = 3.0 if agency and hit.value == _WEAK else float(hit.value)
        yield from _proposed(reading, span, source, weight * share, book)


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
    if source is None:
        yield Proposal(name, reading.source(start), weight, start, end)
    else:
        yield Proposal(name, source, weight)


def _subject_pieces(mail: Mail) -> Iterator[Proposal]:
    """ "Acme | Application update": a piece of the subject that is a name; beside a job title it is more."""
    pieces = [piece for piece in _CUT.split(_BRACKETS.sub(" ", mail.subject.text)) if piece.strip()]
    beside = any(names_a_job(piece, mail.book.words) for piece in pieces)
    for piece in pieces:
        name = without_team(piece, mail.book)[0]
        if (
            name
            and name_at(name, 0, len(name), mail.book.words) == (0, len(name))
            and not sounds_like_a_job(name, mail.book.words)
        ):
            yield Proposal(name, "subject", _piece_weight(name, mail, beside=beside))
            if beside and not mail.sender.organisation and name in mail.reading.text:
                yield Proposal(name, "mention", 1.5)


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
    for start, end in mail.signed.lines:
        place, after_title = start, False
        for number, piece in enumerate(_SIGNED_CUT.split(text[start:end])):
            first, place = place, place + len(piece)
            titled, after_title = after_title, after_title or names_a_job(piece, mail.book.words)
            span = name_at(text, first, place, mail.book.words) if piece.strip() and not number % 2 else None
            if span is None:
                continue
            if text[span[1] : place].strip(" .!*_"):
                bare = without_legal_form(text[span[0] : place].strip(" *_"))
                if not text.startswith(bare, span[0]) or len(bare) > span[1] - span[0]:
                    continue
                span = span[0], span[0] + len(bare)  # "Browary Sp. z o.o."
            words = {word.casefold() for word in text[span[0] : span[1]].split()}
            strong = number > 0 or bool(words & mail.book.words.organisation)
            weight = 3.0 if titled else 2.5 if strong else 1.5  # "Creative Director, Quill Studio"
            if strong and not mail.sender.organisation and not mail.sender.person:
                weight = 3.5  # nobody else says who writes
            yield from _proposed(mail.reading, span, None, weight, mail.book)


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
    for host in mail.hosts:
        weight = 1.0 if mail.from_a_robot and host == mail.own_host else 2.5
        for reading, source in ((mail.reading, None), (mail.subject, "subject"), (mail.quoted, "quoted")):
            for start, end, whole in islice(_spelled_out(host, reading, mail.book.words), 2):
                yield from _proposed(reading, (start, end), source, weight if whole else 1.0, mail.book)


def _in_small_letters(mail: Mail) -> Iterator[Proposal]:
    """A name that has no capitals, where a person writes from a host of that name: "in der Nähe von flussauf"."""
    host, words = mail.own_host, mail.book.words
    if mail.sender.person is None or len(host) < 5 or host in words.common or host in words.no_company:
        return
    for hit in islice(re.finditer(rf"(?<![\w@.-]){re.escape(host)}(?![\w@-]|\.\w)", mail.reading.text), 1):
        yield Proposal(hit.group(), mail.reading.source(hit.start()), 2.5, hit.start(), hit.end())


def _spelled_out(host: str, reading: Reading, words: Words) -> Iterator[tuple[int, int, bool]]:
    """Capitalised names with the letters of `host`, an "and" left out or not, and whether that is the whole
    name."""
    text, place, tries = reading.text, -1, 12
    while tries and (place := reading.fold.find(host[:4], place + 1)) >= 0:
        tries -= 1
        if place and text[place - 1].isalnum():
            continue
        span = name_at(text, place, min(len(text), place + 80), words)
        end = span[1] if span and span[0] == place else place
        while end > place:
            name = letters(text[place:end])
            if host in (name, name.replace("and", "", 1)):
                yield place, end, span is not None and end == span[1]
                break
            end = text.rfind(" ", place, end)


def _tracked(mail: Mail, known: Sequence[str]) -> Iterator[Proposal]:
    """Companies of the tracker that the host or the words of this mail name."""
    for name in known:
        key, folded = comparable(name), name.casefold()
        if key and any(key == host or (len(host) > 4 and key.startswith(host)) for host in mail.hosts):
            yield Proposal(name, "tracker", 4.0)
        elif len(key) > 3 and (folded in mail.reading.fold or folded in mail.subject.fold):
            yield Proposal(name, "tracker", 2.5)
