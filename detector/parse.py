"""One mail. In: its bytes. Out: a Message; broken mail becomes a Message with problems, never an exception."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timezone

from detector.addresses import read_addresses
from detector.body import TEXT_LIMIT, Body, read_body
from detector.charsets import safe_text
from detector.headers import Headers, message_ids, read_date
from detector.language import guess_language
from detector.message import Address, Message, MessageRef
from detector.mime import Anatomy, take_apart
from detector.origin import origin_of
from detector.quote_marks import FORWARD_SUBJECT, REPLY_SUBJECT
from detector.quotes import Parts, forwarded_parts, split_quotes

__all__ = ["TEXT_LIMIT", "parse_message", "safe_text"]

REFERENCES_LIMIT = 200  # the newest are kept: threads are found by them
_FORWARDING_LINES = 2  # lines a person writes above a forwarded mail without it being a mail of their own
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def parse_message(raw: bytes, ref: MessageRef) -> Message:
    """The mail in `raw`, whatever bytes it holds; never raises.

    `text` and `quoted` hold at most TEXT_LIMIT characters each; what was cut, and what is broken, stands in
    `problems`. A forwarded mail (its subject says so, with at most two lines of own words) counts as text, too.
    What has none of the headers of a mail is no mail: its text stays empty and the first problem says so.
    """
    try:
        return _parse(raw, ref)
    except Exception as error:  # one bad mail never stops a pass; tests hold that this line is never needed
        return _unreadable(raw, ref, f"This mail could not be read ({type(error).__name__}).")


def _parse(raw: bytes, ref: MessageRef) -> Message:
    anatomy, problems = _anatomy(raw)
    headers = anatomy.headers
    if not headers.of_a_mail:
        what = "It is empty." if not raw.strip() else "It has none of the headers of a mail."
        return _unreadable(raw, ref, f"This is no mail: {what}")
    sent_at, offset = read_date(headers.raw("date"))
    body = read_body(anatomy, timezone(offset) if offset is not None else UTC)
    subject = headers.text("subject")
    sender = _sender(headers)
    parts, quoted = _words(body, subject, sender.name if sender else "", _is_reply(headers, body, subject))
    origin = origin_of(headers, anatomy.media_type)
    message_id = next(message_ids(headers.raw("message-id")), None)
    text = parts.own + parts.signature
    return Message(
        ref=ref,
        identity=message_id or _fingerprint(raw),
        message_id=message_id,
        in_reply_to=next(message_ids(headers.raw("in-reply-to")), None),
        references=_references(headers),
        sender=sender,
        reply_to=_addresses(headers, "reply-to"),
        recipients=_addresses(headers, "to") + _addresses(headers, "cc"),
        subject=subject,
        sent_at=sent_at,
        utc_offset=offset,
        text=text,
        signature_at=len(parts.own),
        quoted=quoted[:TEXT_LIMIT],
        automatic=origin.automatic,
        bulk=origin.bulk,
        bounce=origin.bounce,
        language=guess_language(parts.own) or guess_language(text) or guess_language(f"{subject}\n{text}"),
        size_bytes=len(raw),
        attachments=body.attachments,
        calendar=body.calendar,
        problems=tuple(
            dict.fromkeys([*problems, *body.problems, *_doubts(headers, sender, sent_at, quoted)])
        ),
    )


def _doubts(headers: Headers, sender: Address | None, sent_at: datetime | None, quoted: str) -> Iterator[str]:
    """What the headers lack or say in vain."""
    missing = [name for name in ("From", "Date", "Message-ID") if not headers.raw(name.lower()).strip()]
    if missing:
        yield f"Missing: {', '.join(missing)}."
    if headers.raw("from").strip() and sender is None:
        yield "The sender's address cannot be read."
    if headers.raw("date").strip() and sent_at is None:
        yield "The date cannot be read."
    if len(quoted) > TEXT_LIMIT:
        yield f"The quoted mail was cut after {TEXT_LIMIT} characters."


def _anatomy(raw: bytes) -> tuple[Anatomy, list[str]]:
    problems = []
    mail = _as_bytes_of_a_mail(raw)
    if mail is not raw:
        problems.append(
            "The mail was not stored as mail is sent (byte order mark, UTF-16, or line ends of old Macs)."
        )
    anatomy = take_apart(mail)
    return anatomy, [*problems, *anatomy.problems]


def _as_bytes_of_a_mail(raw: bytes) -> bytes:
    """`raw` as it was sent: programs that save a mail as text wrote it in UTF-16 or with other line ends."""
    head = raw[:64]
    codec = next((codec for mark, codec in _MARKS.items() if head.startswith(mark)), None)
    if codec is None and len(head) > 8 and not head[1::2].strip(b"\0") and head[::2].isascii():
        codec = "utf-16-le"
    elif codec is None and len(head) > 8 and not head[::2].strip(b"\0") and head[1::2].isascii():
        codec = "utf-16-be"
    if codec is not None:
        raw = raw.decode(codec, "replace").encode("utf-8", "replace")
    if b"\n" not in raw and b"\r" in raw:
        raw = raw.replace(b"\r", b"\n")
    return raw.lstrip(b"\r\n") if raw.startswith((b"\r", b"\n")) else raw


def _is_reply(headers: Headers, body: Body, subject: str) -> bool:
    """Whether a thread, the subject or the mail program says that earlier mail may stand in this one."""
    if headers.raw("in-reply-to").strip() or headers.raw("references").strip() or body.cites:
        return True
    return bool(REPLY_SUBJECT.match(subject) or FORWARD_SUBJECT.match(subject))


def _words(body: Body, subject: str, signer: str, is_reply: bool) -> tuple[Parts, str]:
    """Own words with signature, and all that is quoted."""
    parts = split_quotes(body.text, signer, is_reply)
    quoted = "\n\n".join(piece for piece in (parts.quoted, *body.carried) if piece)
    lines = [line for line in parts.own.split("\n") if line.strip()]
    if not quoted or len(lines) > _FORWARDING_LINES or not FORWARD_SUBJECT.match(subject):
        return parts, quoted
    forwarded = forwarded_parts(quoted)
    own = "\n\n".join(piece for piece in (parts.own + parts.signature, forwarded.own) if piece.strip())
    return Parts(own[:TEXT_LIMIT], forwarded.signature[: max(0, TEXT_LIMIT - len(own))], quoted), quoted


def _sender(headers: Headers) -> Address | None:
    found = _addresses(headers, "from") or _addresses(headers, "sender")
    return found[0] if found else None


def _addresses(headers: Headers, name: str) -> tuple[Address, ...]:
    return tuple(dict.fromkeys(address for value in headers.all(name) for address in read_addresses(value)))


def _references(headers: Headers) -> tuple[str, ...]:
    found = dict.fromkeys(one for value in headers.all("references") for one in message_ids(value))
    return tuple(found)[-REFERENCES_LIMIT:]


def _fingerprint(raw: bytes) -> str:
    return f"sha256:{hashlib.sha256(raw).hexdigest()}"


def _unreadable(raw: bytes, ref: MessageRef, problem: str) -> Message:
    return Message(
        ref=ref, identity=_fingerprint(raw), message_id=None, in_reply_to=None, references=(), sender=None, reply_to=(),
        recipients=(), subject="", sent_at=None, utc_offset=None, text="", signature_at=0, quoted="", automatic=False,
        bulk=False, bounce=False, language=None, size_bytes=len(raw), problems=(problem,),
    )  # fmt: skip
