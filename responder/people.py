"""Who can be answered. In: a mail and what belongs to it. Out: people, best first, with the reason and with doubts.

An address comes from parsed headers. One that merely stands in a text is offered last, and with a doubt: whoever writes
a mail can put any address into it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detector.entry import Direction, Entry
from detector.facts import Signal
from detector.hosts import ATS, FREE_MAIL, host_labels, is_listed, is_no_reply, letters, registrable
from detector.message import Address
from detector.wire import is_plain_address
from responder.application import Application

_ADDRESS = re.compile(
    r"(?<=\S)@([\w-]+(?:\.[\w-]+)*\.\w{2,})"
)  # begins at the @: nothing to try again before it
_RELAYED = re.compile(r"[%!].*@")  # somebody%elsewhere@here, as mail servers once passed mail on
_NEARLY = 2  # edits between the names of two hosts that are taken for one another


@dataclass(frozen=True, slots=True)
class Recipient:
    """One human an answer could go to.

    `why` is reply_to, sender, thread, recruiter, contact, or signature. `doubts` are sentences: reasons why this may be
    the wrong person, which the user has to look at before anything goes there.
    """

    email: str
    name: str
    why: str
    doubts: tuple[str, ...] = ()


def is_human(address: Address | None, me: frozenset[str]) -> bool:
    """Whether a person who is not the user reads this address, as far as the address itself tells.

    A shared mailbox such as careers@ is read by people and is none of them. What Rejoinder cannot write to (quoted or
    non-ASCII addresses) is left to the user's own mail program.
    """
    if address is None or address.email.lower() in me:
        return False
    local, _, domain = address.email.rpartition("@")
    return bool(local and domain) and is_plain_address(address.email) and not is_no_reply(address)


def _is_beyond_us(sender: Address | None) -> bool:
    """Whether a person wrote from an address that Rejoinder cannot write to: nobody else is answered in their place."""
    if sender is None or is_no_reply(sender):
        return False
    local, _, domain = sender.email.rpartition("@")
    return bool(local and domain) and not is_plain_address(sender.email)


def recipients(
    entry: Entry,
    thread: Sequence[Entry],
    related: Sequence[Entry],
    application: Application | None,
    me: frozenset[str],
) -> list[Recipient]:
    """All who could be answered, each once, best first; `thread` and `related` are earlier mails, oldest first.

    A recruiter who handled the application comes before the employer: feedback comes through them. Else Reply-To, From,
    the last human of the thread, other people of the application, and last an address in the signature.
    """
    found: dict[str, Recipient] = {}
    unread = {entry.sender.email.lower()} if entry.sender and entry.facts.says(Signal.DO_NOT_REPLY) else set()
    earlier = [mail for mail in related if mail.direction is Direction.INCOMING]
    written = _written_to(entry, related, application) - me
    for address, why in _ways(entry, thread, related, application, written):
        if is_human(address, me | unread) and address.email.lower() not in found:
            doubts = tuple(_doubts(address, why, entry, earlier, written))
            found[address.email.lower()] = Recipient(
                address.email, _name(address, entry, earlier), why, doubts
            )
    return list(found.values())


def _ways(
    entry: Entry,
    thread: Sequence[Entry],
    related: Sequence[Entry],
    application: Application | None,
    known: set[str],
) -> Iterator[tuple[Address, str]]:
    written = [mail for mail in related if mail.direction is Direction.INCOMING and not mail.automatic]
    if not entry.facts.says(Signal.AGENCY):
        ours = {mail.identity for mail in thread} | _told(application)
        yield from (
            (mail.sender, "recruiter")
            for mail in reversed(written)
            # a recruiter who only names the company, unasked, has no part in this application
            if mail.sender
            and _recruits(mail)
            and (mail.identity in ours or mail.sender.email.lower() in known)
        )
    if len(entry.reply_to) == 1:
        yield entry.reply_to[0], "reply_to"
    if not entry.reply_to and not entry.facts.says(Signal.DO_NOT_REPLY) and entry.sender:
        yield entry.sender, "sender"
    if len(entry.reply_to) > 1 or _is_beyond_us(entry.sender):  # whom of them, or how, the user decides
        return
    near = [mail for mail in thread if mail.direction is Direction.INCOMING and not mail.automatic]
    yield from ((mail.sender, "thread") for mail in reversed(near) if mail.sender)
    yield from ((mail.sender, "contact") for mail in reversed(written) if mail.sender)
    if application:
        yield from ((Address(one.name, one.email), "contact") for one in application.contacts)
    signed = entry.facts.contact_email
    if signed and signed.source == "signature":
        name = entry.facts.contact_name
        yield Address(name.value if name else "", signed.value), "signature"


def _told(application: Application | None) -> set[str]:
    return {event.message_id for event in application.events if event.message_id} if application else set()


def _written_to(entry: Entry, related: Sequence[Entry], application: Application | None) -> set[str]:
    """Addresses the user chose to write to: in earlier mail of theirs, or entered as a contact by hand.

    Whoever wrote first is not yet known: somebody else's first mail is as easily made as their second.
    """
    senders = {mail.sender.email.lower() for mail in (entry, *related) if mail.sender}
    contacts = {one.email.lower() for one in application.contacts} if application else set()
    own = [mail for mail in related if mail.direction is Direction.OUTGOING]
    return {one.email.lower() for mail in own for one in mail.recipients} | (contacts - senders)


def _recruits(mail: Entry) -> bool:
    return mail.facts.says(Signal.AGENCY)


def _name(address: Address, entry: Entry, earlier: Sequence[Entry]) -> str:
    """The name the person signs with, where their own mail tells it; else the display name, if it is no address."""
    for mail in (entry, *reversed(earlier)):
        theirs = mail.sender is not None and mail.sender.email.lower() == address.email.lower()
        if theirs or (mail is entry and address in entry.reply_to):
            if mail.facts.contact_name:
                return mail.facts.contact_name.value
            break
    return "" if "@" in address.name else address.name


def _doubts(
    address: Address, why: str, entry: Entry, earlier: Sequence[Entry], written: set[str]
) -> Iterator[str]:
    """Reasons to look twice. People whom the user wrote to before, at this very address, are known and raise few."""
    claimed = [
        host for host in _ADDRESS.findall(address.name) if registrable(host) != registrable(address.domain)
    ]
    if claimed:
        yield f"The name shows an address at {claimed[0]}, and the mail comes from {address.domain}."
    if _RELAYED.search(address.email):
        yield f"The address {address.email} asks to be passed on to another place."
    if _is_foreign(address.domain):
        yield f"The address {address.email} is written with letters that look like others."
    if address.email.lower() in written:
        return
    houses = {email.rpartition("@")[2] for email in written}
    known = houses or {mail.sender.domain for mail in earlier if mail.sender}
    is_provider = is_listed(address.domain, FREE_MAIL | ATS)  # they are what they are called
    twin = next((host for host in sorted(known) if looks_like(address.domain, host)), None)
    if twin and not is_provider:
        yield f"{address.domain} looks like {twin}, where earlier mail came from, and is another place."
    sender = entry.sender
    is_of_house = registrable(address.domain) in {registrable(host) for host in houses} and not is_provider
    if why == "reply_to" and sender and not is_of_house and not _same_house(address, sender, entry):
        yield f"The mail comes from {sender.email}, and answers are to go to {address.email}."
    if why == "recruiter" and not is_of_house:
        yield f"You never wrote to {address.email}, who wrote as a recruiter about this."
    if why == "signature" and not (sender and registrable(address.domain) == registrable(sender.domain)):
        yield f"The address {address.email} only stands in the text of the mail."
    if is_listed(address.domain, FREE_MAIL) and known and not any(is_listed(h, FREE_MAIL) for h in known):
        yield f"Earlier mail came from {min(known)}, and this address belongs to nobody in particular."


def _own(domain: str) -> str:
    return host_labels(domain)[0]


def _same_house(address: Address, sender: Address, entry: Entry) -> bool:
    """Whether a Reply-To belongs to where the mail comes from: one host, or its mail system and the company's name.

    A name that only holds the company's, such as acme-careers for Acme, anybody can register.
    """
    if registrable(address.domain) == registrable(sender.domain):
        return not is_listed(address.domain, FREE_MAIL) or address.email.lower() == sender.email.lower()
    company = letters(entry.facts.company.value) if entry.facts.company else ""
    own = letters(_own(address.domain))
    return is_listed(sender.domain, ATS) and len(own) > 2 and own in company


def _is_foreign(domain: str) -> bool:
    """Punycode, or letters of several scripts in one label: the ways in which one host is made to look like another."""
    return any(label.startswith("xn--") or len(_scripts(label)) > 1 for label in domain.lower().split("."))


def _scripts(label: str) -> set[str]:
    return {unicodedata.name(char, "?").split()[0] for char in label if char.isalpha()}


def looks_like(domain: str, other: str) -> bool:
    """Whether two different hosts are easily taken for one another: a letter swapped, a hyphen, another ending."""
    here, there = domain.lower(), other.lower()
    if here == there or here.endswith(f".{there}") or there.endswith(f".{here}"):
        return False
    one, two = _own(domain), _own(other)
    if one == two:
        return registrable(domain) != registrable(other)
    confused = str.maketrans({"0": "o", "1": "l", "5": "s"})
    plain = [
        name.translate(confused).replace("rn", "m").replace("vv", "w").replace("-", "") for name in (one, two)
    ]
    if not all(plain):
        return False
    if plain[0] == plain[1] or (
        len(two) > 4 and (plain[0].startswith(plain[1]) or plain[0].endswith(plain[1]))
    ):
        return True
    from rapidfuzz.distance import DamerauLevenshtein

    near = 1 if min(len(one), len(two)) < 8 else _NEARLY
    return min(len(one), len(two)) > 3 and DamerauLevenshtein.distance(*plain) <= near
