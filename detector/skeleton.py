"""A mail without its attachments. In: its header block, its Structure, the sections fetched. Out: bytes that read the same.

Every part stands in them with its own content headers; what was not fetched is empty and its true size is said in the
disposition (RFC 2183 section 2.7), where `mime.Leaf.size_bytes` reads it.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from detector.body import PART_LIMIT
from detector.headers import HEADER_LIMIT, decode_base64, message_ids, read_headers
from detector.mime import media_type
from detector.structure import (
    MAIL_TYPES,
    TEXT_TYPES,
    WANTED_LIMIT,
    Structure,
    content_fields,
    leaves_of,
    wanted,
)

Sections = Mapping[str, bytes | None]  # what was fetched, by section; None where the server had nothing
_MARK = b"=_Rejoinder-skeleton"
_CONTENT = re.compile(
    rb"(?im)^content-(?:type|transfer-encoding|disposition)[ \t]*:[^\n]*(?:\n|\Z)(?:[ \t][^\n]*(?:\n|\Z))*"
)
_NO_CHARSET = ((b"charset", b"us-ascii"),)
_UNACCOUNTED = 1_000  # bytes of headers and delimiter a part; what is beyond may be text that no part holds
# The beginning of a character in UTF-8 (RFC 3629 section 4), plain and quoted-printable, at the end of a text.
_HALF = re.compile(rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")
_HALF_ESCAPE = re.compile(rb"=[0-9A-Fa-f]?\Z")
_HALF_QUOTED = re.compile(rb"(?i)(?:=(?:C[2-9A-F]|D.)|=E.(?:=[89AB].)?|=F[0-4](?:=[89AB].){0,2})\Z")


def build_skeleton(header: bytes, structure: Structure, sections: Sections) -> bytes:
    """A mail for `parse.parse_message` that makes the same Message as the whole mail, sizes and problems aside.

    `header` is BODY[HEADER], `sections` what was fetched of `structure.wanted`, by section; one that is missing or None
    counts as empty. The same input gives the same bytes. The header block is kept, only its content fields are
    replaced by what the server made of them; in a mail of one text part they stay, too.
    """
    mark = _mark(header, sections)
    return b"".join(_mail(header, structure, sections, mark))


def _mark(header: bytes, sections: Sections) -> bytes:
    """A boundary that stands in none of the pieces: no mail holds its own hash."""
    pieces = [header, *(data for data in sections.values() if data)]
    if not any(_MARK in piece for piece in pieces):
        return _MARK
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return b"=_" + digest.hexdigest().encode("ascii")


def _mail(header: bytes, mail: Structure, sections: Sections, mark: bytes) -> Iterator[bytes]:
    """A mail or a carried mail, from its first header field to its end."""
    if not mail.is_multipart and not mail.parts and sections.get(mail.section) is not None:
        yield header if header.endswith(b"\n") else header + b"\r\n\r\n"
        yield _body(mail, sections)
        return
    kept = _CONTENT.sub(b"", header).rstrip(b"\r\n")
    if kept:
        yield kept + b"\r\n"
    yield from _part(mail, sections, mark)


def _part(part: Structure, sections: Sections, mark: bytes) -> Iterator[bytes]:
    """A part from its content headers to its end."""
    if part.is_multipart:
        boundary = b"%s-%s" % (mark, part.section.encode("ascii"))
        yield content_fields(part, boundary=boundary)
        for inner in part.parts:
            yield b"\r\n--%s\r\n" % boundary
            yield from _part(inner, sections, mark)
        yield b"\r\n--%s--\r\n" % boundary
    elif part.parts:
        yield content_fields(part) + b"\r\n"
        header = sections.get(f"{part.section}.HEADER") or b""
        yield from _mail(header, part.parts[0], sections, mark)
    elif sections.get(part.section) is not None:
        yield content_fields(part) + b"\r\n"
        yield _body(part, sections)
    else:
        yield content_fields(part, size_bytes=_decoded_size(part) or None) + b"\r\n"


def _decoded_size(part: Structure) -> int:
    """The size behind the transfer encoding, for base64 in lines of 76 (RFC 2045 section 6.8), padding not known."""
    if part.encoding != "base64":
        return part.size_bytes
    return part.size_bytes * 76 // 78 * 3 // 4


def _body(part: Structure, sections: Sections) -> bytes:
    """What was fetched; where that is not all of it, a character cut in two is left out.

    Half a character would let `charsets` take a text in UTF-8 for one in Windows-1252.
    """
    data = sections.get(part.section) or b""
    if len(data) >= part.size_bytes:
        return data
    if part.encoding == "base64":
        whole = b"".join(data.split())
        return base64.encodebytes(_HALF.sub(b"", decode_base64(whole[: len(whole) // 4 * 4])))
    if part.encoding == "quoted-printable":
        return _HALF_QUOTED.sub(b"", _HALF_ESCAPE.sub(b"", data))
    return _HALF.sub(b"", data)


def is_doubtful(structure: Structure, header: bytes, size_bytes: int | None = None) -> bool:
    """Whether the mail should rather be fetched as it stands, `BODY.PEEK[]<0.cut>`, and read like that.

    True where server and `mime` may read the mail differently: a broken header block or boundary, parts that the
    server did not open, a type that it reads otherwise, more of the mail (`size_bytes`, RFC822.SIZE) than its parts
    explain. Also for a mail without Message-ID, whose identity is the hash of its bytes.
    """
    if _is_broken(header, structure.media_type):
        return True
    parts = list(_all_parts(structure))
    if any(_is_odd(part) for part in parts) or _is_ambiguous(parts) or _has_gap(structure):
        return True
    if len(wanted(structure, PART_LIMIT)) >= WANTED_LIMIT:
        return True
    explained = (
        len(header) + sum(leaf.size_bytes for leaf in leaves_of(structure)) + _UNACCOUNTED * len(parts)
    )
    return (size_bytes or 0) * 7 // 8 > explained  # some servers only guess how large a mail is


def _is_broken(header: bytes, kind: str) -> bool:
    """Whether the header block is none, ends early, says its content twice or as another type, or names no mail."""
    fields, body = read_headers(header)
    if fields.problems or not fields.of_a_mail or body != len(header) or len(header) >= HEADER_LIMIT:
        return True
    if header.count(b"\r") != header.count(b"\r\n"):
        return True
    if any(len(fields.all(f"content-{name}")) > 1 for name in ("type", "transfer-encoding", "disposition")):
        return True
    return media_type(fields) != kind or not any(message_ids(fields.raw("message-id")))


def _is_odd(part: Structure) -> bool:
    """Whether this part says that the server lost its way in the mail."""
    if part.is_multipart:
        only = part.parts[0] if len(part.parts) == 1 else None
        return not part.parts or (only is not None and not only.parts and not only.size_bytes)
    if part.media_type in MAIL_TYPES:
        return not part.parts or not part.size_bytes or part.encoding in ("base64", "quoted-printable")
    return not part.media_type


def _has_gap(structure: Structure) -> bool:
    """Whether beside other text there is a part of nothing, not even a header.

    That is what a delimiter in the wrong place leaves; alone it is the empty text above a forwarded mail.
    """
    texts = [part for part in leaves_of(structure) if part.media_type in TEXT_TYPES]
    gaps = [part for part in texts if not part.size_bytes and not part.disposition]
    return len(texts) > 1 and any(part.parameters in ((), _NO_CHARSET) for part in gaps)


def _is_ambiguous(parts: Iterable[Structure]) -> bool:
    """Whether a boundary ends in a blank or begins like another: some readers then take one line for the other."""
    found = sorted(
        value
        for part in parts
        if part.is_multipart
        for name, value in part.parameters
        if name.lower() == b"boundary"
    )
    if any(value != value.strip() for value in found):
        return True
    return any(after.startswith(before) for before, after in pairwise(found))


def _all_parts(structure: Structure) -> Iterator[Structure]:
    stack = [structure]
    while stack:
        part = stack.pop()
        yield part
        stack += part.parts
