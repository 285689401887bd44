"""The human who wrote. In: a Mail. Out: name and address as Facts, or None for robots and teams."""

from __future__ import annotations

import re
from itertools import islice

from detector.facts import Fact
from detector.hosts import is_no_reply, is_team_box, letters
from detector.mail import Mail
from detector.message import Address
from detector.sender import read_sender
from detector.signed import is_fuller

# A name of two words or more, with its title, that ends shortly before an address.
_NAMED = re.compile(
    r"((?:(?:[Dd]ott(?:\.ssa)?|[Dd]rs|[Mm]gr|[A-Z][a-z]{0,3})\.? )?[^\W\d_a-z][\w’'-]+(?: (?:de |van |von |da |di )?[^\W\d_a-z][\w’'-]+){1,3})"
    r"[\s,;:(<]+(?:[a-z]{1,7}[.:]? ){0,2}(?:E-?[Mm]ail:? ?)?[<(]?$"
)
_ADDRESS = re.compile(r"[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}")


def read_contact(mail: Mail) -> tuple[Fact | None, Fact | None]:
    """(name, address) of the human on the other side.

    An address comes from a parsed header, or from the signature below the name it belongs to; never the
    user's own. A team's mailbox counts only where a person signs.
    """
    if mail.outgoing:
        return _addressee(mail)
    reply_to = _reply_to(mail)
    name = _name(mail, reply_to)
    sender = mail.message.sender
    if sender and (sender.email.lower() in mail.me or is_no_reply(sender)):
        sender = None
    writes = sender is not None and mail.sender.person is not None and not is_team_box(sender)
    if reply_to and (not is_team_box(reply_to) or (name and not writes)):
        return name, Fact(reply_to.email, "address")
    if sender and (name or writes):
        return name, Fact(sender.email, "address")
    if name:
        return name, _written_address(mail)
    return _pointed_to(mail)


def _pointed_to(mail: Mail) -> tuple[Fact | None, Fact | None]:
    """A person that a robot's mail names right before his or her own address, as whom to ask."""
    text = mail.reading.text
    for hit in islice(_ADDRESS.finditer(text), 4):
        named = _NAMED.search(text, max(0, hit.start() - 70), hit.start())
        address = Address("", hit.group())
        if named is None or is_no_reply(address) or hit.group().lower() in mail.me:
            continue
        start = named.start(1)
        words, first = named[1].split(), named[1].split()[0]
        if any(
            len(letters(word)) > 2 and letters(word) in letters(hit.group().partition("@")[0])
            for word in words[1:]
        ):
            if first.casefold().strip(".") in mail.book.words.never - mail.book.words.titles:
                continue
            end = start + len(named[1])
            name = Fact(named[1], mail.reading.source(start), start, end)
            return name, Fact(hit.group(), mail.reading.source(hit.start()), hit.start(), hit.end())
    return None, None


def _addressee(mail: Mail) -> tuple[Fact | None, Fact | None]:
    if mail.other is None or mail.sender.person is None or is_no_reply(mail.other):
        return None, None
    return Fact(mail.sender.person, "display_name"), Fact(mail.other.email, "address")


def _reply_to(mail: Mail) -> Address | None:
    """The one address an answer would go to, where the mail names one that somebody reads."""
    if len(mail.message.reply_to) != 1:
        return None
    address = mail.message.reply_to[0]
    return None if is_no_reply(address) or address.email.lower() in mail.me else address


def _name(mail: Mail, reply_to: Address | None) -> Fact | None:
    """From the header where it names a person, the fuller form of the signature where that says more."""
    signed = mail.signed
    shown = mail.sender.person or (read_sender(reply_to, mail.book).person if reply_to else None)
    if signed.name and signed.start is not None and (shown is None or is_fuller(signed.name, shown)):
        return Fact(signed.name, mail.reading.source(signed.start), signed.start, signed.end)
    return Fact(shown, "display_name") if shown else None


def _written_address(mail: Mail) -> Fact | None:
    """The signer's own address from the signature, such as dana@ below Dana's name; never another one."""
    signed = mail.signed
    if not signed.name or not signed.lines:
        return None
    pieces = [letters(piece) for piece in signed.name.split()]
    for hit in _ADDRESS.finditer(mail.reading.text, signed.lines[0][0], signed.lines[-1][1]):
        box = letters(hit.group().partition("@")[0])
        if hit.group().lower() not in mail.me and any(len(piece) > 2 and piece in box for piece in pieces):
            return Fact(hit.group(), mail.reading.source(hit.start()), hit.start(), hit.end())
    return None
