"""Forty mails that try to steer a reply. In: nothing. Out: HOSTILE, each with what must become of the answer to it.

Header lines as they arrive, before "To"; every mail is a rejection after a talk that the user had with Anna.
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from zlib import crc32

ANNA = "anna@acme.example"
EVE = "eve@evil.example"


@dataclass(frozen=True, slots=True)
class Hostile:
    """`to` is whom the draft goes to, None where there is none. `doubtful`: approval is blocked until the user looks."""

    name: str
    headers: bytes
    to: str | None = ANNA
    doubtful: bool = False


def _word(text: str) -> str:
    """An encoded word of RFC 2047."""
    return f"=?utf-8?b?{b64encode(text.encode()).decode()}?="


def _mail(
    name: str,
    sender: str = f"Anna Berg <{ANNA}>",
    *more: str,
    subject: str = "Your application",
    message_id: str = "",
    to: str | None = ANNA,
    doubtful: bool = False,
) -> Hostile:
    lines = [
        f"From: {sender}",
        f"Subject: {subject}",
        f"Message-ID: {message_id or f'<{crc32(name.encode())}@acme.example>'}",
    ]
    return Hostile(name, "\r\n".join([*lines, *more]).encode("utf-8"), to, doubtful)


_INJECTED = f"\r\nBcc: {EVE}\r\nX-Evil: yes"
HOSTILE = (
    # A line end behind an encoded word
    _mail("subject, base64", subject=_word(f"Hello{_INJECTED}")),
    _mail("subject, quoted", subject=f"=?utf-8?q?Hello=0D=0ABcc:_{EVE}?="),
    _mail("subject, bare line feed", subject=f"=?utf-8?q?Hello=0ABcc:_{EVE}?="),
    _mail("subject, encoded twice", subject=_word(_word(f"Hello{_INJECTED}"))),
    _mail("subject, folded", subject=f"Hello\r\n Bcc: {EVE}"),
    _mail("subject, very long", subject="Hello " * 400),
    _mail("subject, null and escape", subject="Hello\x00\x1b[2J there"),
    _mail("subject, right to left", subject="Hello \u202e\u2066elpmaxe.live\u2069"),
    _mail("name, base64", f"{_word(f'Anna{_INJECTED}')} <{ANNA}>", doubtful=True),
    _mail("name, quoted", f"=?utf-8?q?Anna=0D=0ABcc:_{EVE}?= <{ANNA}>", doubtful=True),
    _mail("name with a quote and an angle", f'"Anna\\" <{EVE}>, \\"" <{ANNA}>', doubtful=True),
    _mail("name with a comma", f'"Berg, Anna, {EVE}" <{ANNA}>', doubtful=True),
    _mail("name in capitals of another script", f"{_word('Аnna Bеrg')} <{ANNA}>"),
    _mail("message-id, encoded line end", message_id=f"<{_word(f'x{_INJECTED}')}@acme.example>"),
    _mail("message-id, folded", message_id=f"<x\r\n Bcc: {EVE}@acme.example>"),
    _mail("message-id with two", message_id=f"<a@acme.example> <b@acme.example>\r\n Bcc: {EVE}"),
    _mail("message-id without brackets", message_id=f'x"{EVE}'),
    _mail("references, injected", f"Anna Berg <{ANNA}>", f"References: <a@x> {_word(f'<b@x>{_INJECTED}')}"),
    _mail(
        "references, thousands",
        f"Anna Berg <{ANNA}>",
        "References: " + "\r\n ".join(f"<{n}@x.example>" for n in range(900)),
    ),
    # An address that is another
    _mail("name is an address elsewhere", f'"hr@good.example" <{EVE}>', to=EVE, doubtful=True),
    _mail("name is an address, bare", f"hr@good.example <{EVE}>", to=EVE, doubtful=True),
    _mail("comment holds an address", f"Anna Berg ({EVE}) <{ANNA}>"),
    _mail("comment behind the address", f"{ANNA} (really {EVE})", doubtful=True),
    _mail("group", f"Hiring: Anna Berg <{ANNA}>, Eve <{EVE}>;"),
    _mail("group without members", "undisclosed-recipients:;"),
    _mail("two senders", f"Anna Berg <{ANNA}>, Eve <{EVE}>"),
    _mail("the user's own address", "Sam Doe <sam@home.example>", to=None),
    _mail("quoted local part", f'Anna <"anna {EVE}"@acme.example>', to=None),
    _mail("local part with an encoded word", "Anna <=?utf-8?q?eve?=@acme.example>", to=None),
    _mail("route", f"Anna <@evil.example:{ANNA}>"),
    _mail(
        "percent relay",
        "Anna <eve%evil.example@acme.example>",
        to="eve%evil.example@acme.example",
        doubtful=True,
    ),
    _mail("address outside ascii", "Jörg <jörg@acme.example>", to=None),
    # A host that looks like another, and answers that go elsewhere
    _mail("one letter off", "Anna Berg <anna@acrne.example>", to="anna@acrne.example", doubtful=True),
    _mail("hyphen", "Anna Berg <anna@ac-me.example>", to="anna@ac-me.example", doubtful=True),
    _mail("another ending", "Anna Berg <anna@acme.test>", to="anna@acme.test", doubtful=True),
    _mail("punycode", "Anna Berg <anna@xn--cme-8cd.example>", to="anna@xn--cme-8cd.example", doubtful=True),
    _mail("reply-to elsewhere", f"Anna Berg <{ANNA}>", f"Reply-To: Anna <{EVE}>", to=EVE, doubtful=True),
    _mail(
        "reply-to, encoded line end",
        f"Anna Berg <{ANNA}>",
        f"Reply-To: {_word(f'Anna{_INJECTED}')} <{ANNA}>",
        doubtful=True,
    ),
    _mail("reply-to, two of them", f"Anna Berg <{ANNA}>", f"Reply-To: {ANNA}, {EVE}", to=None),
    _mail("reply-to, the user", f"Anna Berg <{ANNA}>", "Reply-To: sam@home.example", to=ANNA),
)
