"""Who writes, beyond the words: a person to this person, or a recruiter for somebody else. In: a Mail. Out:
Facts or None."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.facts import Fact, Signal
from detector.hosts import host_labels, is_no_reply, is_of_the_job_market, letters
from detector.mail import Mail
from detector.message import Address
from detector.names import is_capital
from detector.reading import Found, find_every, fold
from detector.wordlist import word_set

_INITIALS = 2  # letters; a name that short is no name by itself
_BOX_PARTS = re.compile(r"[._+-]")
_SHORT = 320  # characters; shorter mails need no greeting and no signature to be personal
_ENOUGH, _ENOUGH_FOR_A_SYSTEM = 1.0, 2.0  # a system sends templates under a person's name
_OF_AGENCIES = frozenset(
    {"rh", "hr", "search", "people", "selection", "seleccion", "werving", "staff", "talent", "personal"}
)
# The last word of the title of somebody who recruits for others, folded, in nine languages.
_CONSULTS = word_set(
    "consultant consultante berater beraterin personalberater personalberaterin consultor consultora consulente konsultant konsultantka "
    "adviseur recruitmentconsultant headhunter danışman danışmanı"
)
_NAME = re.compile(r"[^\W\d_][\w’'-]*\.?")
_PIECE = re.compile(r"[,|•·]|\s[–—-]\s")


def read_personal(mail: Mail) -> Fact | None:
    """PERSONAL needs a human sender, a name in the greeting and below, and something no template knows.

    Templates greet by name too and carry a recruiter's signature: so words for one person count for it,
    stock phrases against it.
    """
    message = mail.message
    if message.automatic or message.bulk or message.bounce or not _is_from_a_person(mail):
        return None
    short = len(mail.reading.text) < _SHORT
    greeted = greets_by_name(mail)
    if greeted is False or (not short and (greeted is None or mail.signed.name is None)):
        return None
    return _specific(mail)


def _is_from_a_person(mail: Mail) -> bool:
    """A person's own box; or a system's, where answers go to the box of the person who signs."""
    address, answered_by = mail.message.sender, mail.message.reply_to
    if address is None:
        return False
    if not is_no_reply(address):
        return mail.sender.person is not None
    return any(not is_no_reply(box) and _belongs_to_signer(box, mail) for box in answered_by)


def _belongs_to_signer(box: Address, mail: Mail) -> bool:
    """Whether the box is named after the person who signs, with at least one whole name."""
    names = {letters(name) for name in _NAME.findall(mail.signed.name or "")}
    parts = {
        letters(part) for part in (*_NAME.findall(box.name), *_BOX_PARTS.split(box.email.partition("@")[0]))
    }
    return any(len(name) > _INITIALS and name in parts for name in names)


def _specific(mail: Mail) -> Fact | None:
    """The first span that is for one person, where there is enough of it."""
    hits: dict[str, list[Found]] = {"specific": [], "i": [], "stock": []}
    for found in find_every("mark", mail.reading):
        hits[found.value].append(found)
    marks, first_person, stock = hits["specific"], hits["i"], len(hits["stock"])
    answers = mail.message.in_reply_to is not None or bool(mail.message.quoted.strip())
    weight = min(len(marks), 2) + min(0.5 * len(first_person), 2.0) + (1.0 if answers else 0.0)
    weight += 0.5 if mail.book.specific_day.search(mail.reading.fold) else 0.0
    weight += 0.5 if not stock else -min(0.5 * stock, 2.0)
    hit = next(iter(marks or first_person), None)
    system = mail.message.sender is not None and is_no_reply(mail.message.sender)
    if weight < (_ENOUGH_FOR_A_SYSTEM if system else _ENOUGH) or (
        hit is None and not answers
    ):  # a day alone stands in every invitation
        return None
    if hit is None:
        return Fact(Signal.PERSONAL, "display_name")
    return Fact(Signal.PERSONAL, mail.reading.source(hit.start), hit.start, hit.end)


def greets_by_name(mail: Mail) -> bool | None:
    """True: "Dear Sam"; False: "Dear applicant"; None: no greeting at all."""
    text = mail.reading.text
    for sentence in mail.reading.sentences[:3]:
        start, end = sentence.start, sentence.end
        greeting = mail.book.greeting.match(mail.reading.fold, start, end)
        if greeting:
            return _is_name(text[greeting.end() : min(end, greeting.end() + 60)], mail)
        words = _NAME.findall(text[start : min(end, start + 30)])
        if words and letters(words[0]) in mail.user:
            return True
        if words and end - start < 30 and len(words) < 4 and text[start:end].rstrip()[-1:] in {",", "!"}:
            return _is_name(" ".join(words), mail)
    return None


def _is_name(words: str, mail: Mail) -> bool:
    names = _NAME.findall(words)[:4]
    while names and names[0].strip(".").casefold() in mail.book.words.titles:
        names = names[1:]
    if not names:
        return False
    if any(letters(name) in mail.user for name in names[:3]):
        return True
    return is_capital(names[0]) and names[0].casefold() not in mail.book.words.greeted_nobody


def is_agency(mail: Mail) -> bool:
    """Whether a name shows a recruiter's firm: "Marlspike Search" below a person's name, or a host such as
    xrecruit."""
    address = next((box for box in _boxes(mail) if not is_no_reply(box)), None)
    if address is None:
        return False
    host = host_labels(address.domain)[0]
    if any(word in host for word in mail.book.words.agency_domain):
        return True
    if mail.sender.person is not None and is_of_the_job_market(host) and len(mail.hosts) < 2:
        return True
    person = mail.sender.person is not None or mail.signed.name is not None
    if mail.sender.person is not None and not _OF_AGENCIES.isdisjoint(host.split("-")[1:]):
        return True
    pieces = list(_signed_pieces(mail)) if person else []
    consults = any(fold(piece.split()[-1]) in _CONSULTS for piece in pieces if piece.split())
    return any(_is_firm(piece, letters(host), mail, consults=consults) for piece in pieces)


def _boxes(mail: Mail) -> Iterator[Address]:
    """Who writes, then where answers go."""
    if mail.message.sender:
        yield mail.message.sender
    yield from mail.message.reply_to


def _signed_pieces(mail: Mail) -> Iterator[str]:
    for start, end in mail.signed.lines:
        yield from _PIECE.split(mail.reading.text[start:end])


def _is_firm(piece: str, host: str, mail: Mail, *, consults: bool) -> bool:
    """ "Marlspike Search" at marlspike.example; "Acme Recruitment" is Acme's own team, unless the host says
    recruitment too or a consultant signs."""
    words = piece.split()
    last = words[-1].strip(".").casefold() if words else ""
    if not 2 <= len(words) <= 5 or last not in mail.book.words.agency_tail or not all(map(is_capital, words)):
        return False
    if letters(piece) in host or (len(words) > 2 and letters(" ".join(words[:2])) in host):
        return True
    return letters(" ".join(words[:-1])) in host and (consults or last not in mail.book.words.team_tail)
