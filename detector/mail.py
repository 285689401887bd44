"""A mail taken apart for extraction. In: a Message and the user's addresses. Out: a Mail: its readings, its
people, its hosts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from detector.hosts import is_no_reply, letters
from detector.message import Address, Message
from detector.phrasebook import Phrasebook, phrasebook
from detector.reading import Reading, read_message, read_text
from detector.sender import Sender, boxes_of, hosts_of, own_label, read_sender
from detector.signed import Signed, read_signed

_MARKS = re.compile(r"(?i)^\s*(?:(?:re|fwd?|aw|wg|sv|antw|rv|tr)\s?(?:\[\d+\])?:\s*)+")
_SUBJECT_LIMIT, _QUOTED_LIMIT = 300, 6_000  # characters


@dataclass(frozen=True, slots=True)
class Mail:
    """What every extractor reads.

    `subject` is read without its marks; `is_reply` tells that it had some. `other` is the sender, or the
    first addressee of the user's own mail; `me` are the user's addresses in lower case, `user` the user's
    names in letters. `hosts` are parts of the other's domain that may be a company's name, `own_host` the
    registrable one; `boxes` pieces of the local part. `not_companies` are names in letters of people, the
    user among them. `agency` (the other hires for somebody else) and `other_job_at` (where the text turns to
    another job) are known once the signals are read.
    """

    message: Message
    book: Phrasebook
    reading: Reading
    subject: Reading
    quoted: Reading
    is_reply: bool
    outgoing: bool
    other: Address | None
    sender: Sender
    signed: Signed
    me: frozenset[str]
    user: frozenset[str]
    own_host: str
    hosts: tuple[str, ...]
    boxes: tuple[str, ...]
    not_companies: frozenset[str]
    agency: bool = False
    other_job_at: int | None = None

    @property
    def from_a_robot(self) -> bool:
        return self.message.automatic or (self.other is not None and is_no_reply(self.other))


def read_mail(message: Message, me: Sequence[Address]) -> Mail:
    book = phrasebook(message.language, message.text)
    mine = frozenset(address.email.lower() for address in me)
    outgoing = message.sender is not None and message.sender.email.lower() in mine
    phrases = book.outgoing if outgoing else book.incoming
    reading = read_message(message, phrases)
    other = _other(message, mine) if outgoing else message.sender
    user = _names_of([*me, *([] if outgoing else message.recipients)])
    sender, signed = _people(reading, other, user, book, outgoing=outgoing)
    names = [part for name in (sender.person, signed.name) if name for part in (name, *name.split())]
    return Mail(
        message=message,
        book=book,
        reading=reading,
        subject=read_text(_MARKS.sub("", message.subject[:_SUBJECT_LIMIT]), phrases),
        quoted=read_text(message.quoted[:_QUOTED_LIMIT], book.incoming),
        is_reply=_MARKS.match(message.subject) is not None,
        outgoing=outgoing,
        other=other,
        sender=sender,
        signed=signed,
        me=mine,
        user=user,
        own_host=letters(own_label(other)),
        hosts=tuple(dict.fromkeys(host for box in (other, *message.reply_to) for host in hosts_of(box))),
        boxes=boxes_of(other),
        not_companies=user | {letters(name) for name in names},
    )


def _people(
    reading: Reading, other: Address | None, user: frozenset[str], book: Phrasebook, *, outgoing: bool
) -> tuple[Sender, Signed]:
    """Who writes and who signs; a sender's name that only has the shape of a person's must be signed with."""
    sender = read_sender(other, book)
    if outgoing:
        return sender, Signed()
    signed = read_signed(reading, sender, other, user, book)
    names = {letters(part) for part in (signed.name or "").split()}
    if sender.doubtful and names.isdisjoint(letters(part) for part in (sender.person or "").split()):
        sender = Sender(organisation=sender.person)
    return sender, signed


def _other(message: Message, mine: frozenset[str]) -> Address | None:
    return next((address for address in message.recipients if address.email.lower() not in mine), None)


def _names_of(addresses: Sequence[Address]) -> frozenset[str]:
    """Names in letters, whole and in parts."""
    names: set[str] = set()
    for address in addresses:
        names |= {letters(address.name), *(letters(part) for part in address.name.replace(",", " ").split())}
    return frozenset(name for name in names if len(name) > 1)
