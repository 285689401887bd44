"""A large mailbox as it might lie on a server. In: a number and a seed. Out: mails as bytes, and a Maildir full of them.

Mail n is the same whatever the number of mails. Of a hundred, two are about jobs (composed of the bank of sentences,
data/README.md), ninety-eight are everything else; fifteen are plain text, ten HTML only, seventy-five both; four of five
are English, most others German. Sizes are 2 to 60 kB, small ones more often (log-uniform); one in a hundred carries 1 to
5 MB more. What is there to read has at most 6 kB, the rest is HTML around it. Each has the headers that mail gathers on
its way (Received, DKIM, Authentication-Results: about 2 kB).
"""

from __future__ import annotations

import os
from base64 import encodebytes
from binascii import b2a_qp
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.header import Header
from email.utils import format_datetime
from functools import cache, cached_property
from html import escape
from pathlib import Path
from random import Random
from textwrap import fill

from detector.composing import _FILLINGS, Composed, compose
from detector.corpus import load_bank
from detector.verdict import Label
from detector.whereabouts import shipped

_CRLF = "\r\n"
FIRST_AT = datetime(2024, 1, 1, tzinfo=UTC)
EVERY = timedelta(minutes=29)  # 50,000 mails in less than three years
JOB_SHARE, PLAIN_SHARE, HTML_SHARE = 0.02, 0.15, 0.10
LANGUAGES = {
    "en": 80,
    "de": 15,
    "fr": 3,
    "es": 2,
}  # parts of a hundred: a mailbox speaks one language, and a few others
ATTACHED_EVERY = 100
SMALLEST, LARGEST = 2_000, 60_000  # bytes, without what is attached
COMPANIES = _FILLINGS["company"]
_ATTACHED = (1_000_000, 5_000_000)
_MOST_PLAIN = 6_000  # bytes of what is there to read; the rest of a large mail is its HTML
_FIRST = (
    "amber birch cobalt drift ember fallow garnet hazel indigo juniper kestrel linden marble nettle ochre pewter quarry"
    " rowan saffron thistle umber velvet walnut yarrow zephyr bramble copper dapple falcon granite"
)
_SECOND = (
    "mill works press forge harbour fields bridge labs yard dale house group point cross gate wharf loft spring grove"
    " stone brook heath barn ridge court lane market hall tower foundry"
)
_HOPS = "Received: from {host} ({host} [198.51.100.{n}]) by mx.home.example (Postfix) with ESMTPS id {id} for <sam@home.example>; {date}"
_CELL = (
    '<tr><td align="left" valign="top" style="padding:12px 24px 12px 24px;font-family:Helvetica,Arial,sans-serif;'
    'font-size:15px;line-height:22px;color:#333333;"><a href="https://click.{host}/c/{id}?u={id}" style="color:#0b57d0;'
    'text-decoration:none;"><img src="https://img.{host}/{id}.png" alt="" width="552" height="4"></a></td></tr>\n'
)  # large mails are large by what nobody reads
_SHEET = "<style>.c{width:600px;max-width:100%}@media only screen and (max-width:600px){.c{width:100%!important}}</style>"


@dataclass(frozen=True, slots=True)
class Letter:
    """What one mail will be made of."""

    number: int
    composed: Composed
    house: tuple[str, str]
    chance: Random

    @property
    def host(self) -> str:
        """One of 900 senders: no two of them are of one house, and few names look alike."""
        return f"mail.{''.join(self.house)}.example"

    @property
    def at(self) -> datetime:
        return FIRST_AT + self.number * EVERY


class Mailbox:
    """An endless mailbox, always the same for a seed."""

    def __init__(self, seed: int = 5) -> None:
        self._seed = seed

    @cached_property
    def _stock(self) -> dict[tuple[str, bool], list[Composed]]:
        """By language, and whether it is about jobs."""
        found: dict[tuple[str, bool], list[Composed]] = defaultdict(list)
        for one in compose(load_bank(shipped("data")), seed=self._seed):
            found[one.language, one.label is not Label.OTHER].append(one)
        return found

    @cached_property
    def _noise(self) -> bytes:
        """Base64 lines to cut attachments from."""
        noise = Random(self._seed).randbytes(_ATTACHED[1])  # noqa: S311 - no secret
        return encodebytes(noise).replace(b"\n", b"\r\n")

    def mails(self, count: int) -> Iterator[bytes]:
        return (self.mail(number) for number in range(count))

    def short_mails(self, count: int) -> Iterator[bytes]:
        """The same words in plain text, with the fewest headers: some 400 bytes each."""
        for number in range(count):
            letter = self._letter(number)
            yield "\r\n".join((*_short_headers(letter), "")).encode() + _part(
                "text/plain", letter.composed.body
            )

    def _letter(self, number: int) -> Letter:
        chance = Random(f"{self._seed} {number}")  # noqa: S311 - no secret
        (language,) = chance.choices(list(LANGUAGES), list(LANGUAGES.values()))
        composed = chance.choice(self._stock[language, chance.random() < JOB_SHARE])
        house = chance.choice(_FIRST.split()), chance.choice(_SECOND.split())
        for name in COMPANIES:  # the recipe knows seven: too few for a large mailbox
            composed = replace(composed, body=composed.body.replace(name, " ".join(house).title()))
        return Letter(number, composed, house, chance)

    def mail(self, number: int) -> bytes:
        letter = self._letter(number)
        wanted = int(SMALLEST * (LARGEST / SMALLEST) ** letter.chance.random())
        content = self._content(letter, wanted - 1_800)  # about what the headers take
        if number % ATTACHED_EVERY == ATTACHED_EVERY - 1:
            content = self._with_attachment(content, letter)
        return "\r\n".join(_headers(letter)).encode() + b"\r\n" + content

    def _content(self, letter: Letter, wanted: int) -> bytes:
        """The MIME headers and the body, about `wanted` bytes of them."""
        kind = letter.chance.random()
        most = min(_MOST_PLAIN, wanted if kind < PLAIN_SHARE else wanted // 4)
        text = _text(letter, self._stock[letter.composed.language, False], most)
        if kind < PLAIN_SHARE:
            return _part("text/plain", text)
        if kind < PLAIN_SHARE + HTML_SHARE:
            return _part("text/html", _html(letter, text, wanted))
        both = [
            _part("text/plain", text),
            _part("text/html", _html(letter, text, wanted - len(text.encode()))),
        ]
        return _multipart("alternative", f"=_alt_{letter.number}", both)

    def _with_attachment(self, content: bytes, letter: Letter) -> bytes:
        lines = letter.chance.randrange(*_ATTACHED) // 57  # bytes in a line of base64 (RFC 2045 section 6.8)
        name = f"report-{letter.number}.pdf"
        head = (
            f'Content-Type: application/pdf; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n'
            f'Content-Disposition: attachment; filename="{name}"\r\n\r\n'
        )
        attached = head.encode() + self._noise[: lines * 78]
        return _multipart("mixed", f"=_mix_{letter.number}", [content, attached])


def _headers(letter: Letter) -> Iterator[str]:
    number, host, chance = letter.number, letter.host, letter.chance
    date, key = format_datetime(letter.at), f"{chance.getrandbits(160):040x}"
    for hop in range(3):
        yield _HOPS.format(host=f"out{hop}.{host}", n=hop + 1, id=key[hop : hop + 12].upper(), date=date)
    yield f"Authentication-Results: mx.home.example; dkim=pass header.d={host} header.s=s1; spf=pass smtp.mailfrom={host}"
    yield f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={host}; s=s1; t={number};\r\n\tb={_folded(chance, 256)}"
    yield f"Return-Path: <bounce-{key}@{host}>"
    yield f"X-Mailer-Info: {_folded(chance, 180)}"
    if letter.composed.label is Label.OTHER and chance.random() < 0.7:
        yield f"List-Unsubscribe: <https://{host}/u/{key}>, <mailto:u-{key}@{host}>\r\nPrecedence: bulk"
    yield from _short_headers(letter)


def _folded(chance: Random, size_bytes: int) -> str:
    """Base64 of so many bytes, over several lines of a header."""
    return f"{_CRLF}\t".join(encodebytes(chance.randbytes(size_bytes)).decode().split())


def _short_headers(letter: Letter) -> Iterator[str]:
    """Whom from, to whom, when, what about: what every mail has."""
    chance, host = letter.chance, letter.host
    sender = chance.choice(("Mara Quist", "Jonas Adeyemi", "Elif Brandt", "The team", "Recruiting", "News"))
    yield f"From: {sender} <{chance.choice(('news', 'jobs', 'mara', 'no-reply'))}@{host}>"
    yield f"To: Sam Rivers <sam@home.example>\r\nDate: {format_datetime(letter.at)}"
    yield f"Message-ID: <{letter.number}.{chance.getrandbits(80):x}@{host}>"
    subject = next((line for line in letter.composed.body.splitlines() if line.strip()), "Hello")[:60]
    charset = "ascii" if subject.isascii() else "utf-8"
    yield f"Subject: {Header(subject, charset, header_name='Subject').encode(linesep=_CRLF)}"
    yield "MIME-Version: 1.0"


def _text(letter: Letter, others: Sequence[Composed], most: int) -> str:
    """The letter itself; mail about other things goes on until it is long enough, as newsletters do."""
    pieces, size = [letter.composed.body], len(letter.composed.body.encode())
    while letter.composed.label is Label.OTHER and size < most:
        pieces.append(letter.chance.choice(others).body)
        size += len(pieces[-1].encode()) + 2
    return "\n\n".join((*map(_wrapped, pieces), f"Ref. {letter.chance.getrandbits(40):x}"))


@cache
def _wrapped(piece: str) -> str:
    """Lines as a mailer breaks them. The stock is wrapped once: textwrap is slow."""
    return "\n".join(fill(line, 76) for line in piece.splitlines())


def _html(letter: Letter, text: str, wanted: int) -> str:
    """The same words with the marks that mailers put around them, and cells of a table until it is large enough."""
    paragraphs = "".join(f'<p class="c">{escape(piece)}</p>\n' for piece in text.split("\n\n"))
    cells, size = [], len(paragraphs.encode())
    while size < wanted * 0.9:  # quoted-printable adds a tenth
        cells.append(_CELL.format(host=letter.host, id=f"{letter.chance.getrandbits(120):030x}"))
        size += len(cells[-1])
    return f'<!doctype html><html><head>{_SHEET}</head><body>{paragraphs}<table class="c">{"".join(cells)}</table></body></html>\n'


def _part(media_type: str, text: str) -> bytes:
    head = f"Content-Type: {media_type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    body = b2a_qp(text.encode(), istext=True)
    return head.encode() + body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _multipart(kind: str, boundary: str, parts: Sequence[bytes]) -> bytes:
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode()
    inside = b"".join(b"--%s\r\n%s\r\n" % (boundary.encode(), part) for part in parts)
    return head + inside + b"--%s--\r\n" % boundary.encode()


# Maildir


def fill_maildir(folder: Path, mails: Iterator[bytes]) -> int:
    """Write mails as read ones into a Maildir, which is made; how many bytes they have. UIDs will follow their order.

    The sizes stand in the names (S= in the file, W= on the wire: the same, as lines end in CRLF), so that no server
    needs to open a file to tell them.
    """
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    total = 0
    for number, mail in enumerate(mails):
        at = int((FIRST_AT + number * EVERY).timestamp())
        path = folder / "cur" / f"{at}.M{number:06}P1.bench,S={len(mail)},W={len(mail)}:2,S"
        path.write_bytes(mail)
        os.utime(path, (at, at))
        total += len(mail)
    return total


def own_tree(top: Path, uid: int, gid: int) -> None:
    """Give a tree to the user whose rights the server has."""
    for folder, _, names in os.walk(top):
        os.chown(folder, uid, gid)
        for name in names:
            os.chown(Path(folder) / name, uid, gid)
