"""Edge: an mbox file. In: an open file. Out: the bytes of its mails, one by one, however large the file is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

ENTRY_LIMIT = 100_000_000  # bytes of one mail that are kept; the rest is passed over up to the next mail
_CHUNK = 1 << 20
_LOOK_AHEAD = 1_000  # bytes behind a "From " that tell whether a mail starts there
_MARK = b"\nFrom "
_DATED = re.compile(
    rb"From [^\n]{0,300}\d{1,2}:\d\d[^\n]{0,60}\b\d{4}\b|From [^\n]{0,300}\b\d{4}\b[^\n]{0,60}\d{1,2}:\d\d"
)
_FIELD_BELOW = re.compile(rb"From [^\n]*\n>?(?:From [^\n]*\n)?[!-9;-~]+:")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


def starts_mbox(head: bytes) -> bool:
    """Whether a file with these first bytes is an mbox."""
    return head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").startswith(b"From ")


def read_mbox(stream: BinaryIO) -> Iterator[bytes]:
    """The mails of an mbox as they were before they were stored (RFC 4155, and mboxrd's ">From " undone).

    A "From " line starts a mail below an empty line or above header fields, and if it is dated: so a sentence that
    starts with this word, and a mail that lost its empty line, do no harm.
    """
    for entry in _entries(stream):
        _, _, mail = entry.partition(b"\n")
        if mail.strip():
            yield _QUOTED_FROM.sub(rb"\1", _without_last_line_end(mail))


def _entries(stream: BinaryIO) -> Iterator[bytes]:
    """The stretches from one "From " line up to the next."""
    held = bytearray(stream.read(_CHUNK).removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"))
    searched = 0
    while True:
        at = held.find(_MARK, searched)
        if at >= 0 and (at + _LOOK_AHEAD < len(held) or not (more := stream.read(_CHUNK))):
            if _starts_mail(held, at):
                yield bytes(held[: at + 1][:ENTRY_LIMIT])
                del held[: at + 1]
                searched = 0
            else:
                searched = at + 1
            continue
        if at < 0:
            searched = max(0, len(held) - len(_MARK))
            more = stream.read(_CHUNK)
            if not more:
                break
        held += more
        if len(held) > ENTRY_LIMIT + 2 * _CHUNK:  # passed over: only what the next search needs stays
            del held[ENTRY_LIMIT : max(ENTRY_LIMIT, searched)]
            searched = min(searched, ENTRY_LIMIT)
    yield bytes(held[:ENTRY_LIMIT])


def _starts_mail(held: bytearray, at: int) -> bool:
    line = bytes(held[at + 1 : at + 1 + _LOOK_AHEAD])
    below_empty = held[max(0, at - 2) : at].rstrip(b"\r").endswith(b"\n") or at == 0
    dated, fields = bool(_DATED.match(line)), bool(_FIELD_BELOW.match(line))
    return (dated and (below_empty or fields)) or (below_empty and fields)


def _without_last_line_end(mail: bytes) -> bytes:
    """The empty line before the next "From " belongs to the format."""
    if mail.endswith(b"\r\n\r\n"):
        return mail[:-2]
    return mail[:-1] if mail.endswith(b"\n\n") else mail
