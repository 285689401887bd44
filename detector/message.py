"""One mail as a value. In: nothing. Out: the types that every other room speaks in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox of RFC 5322: display name (decoded, one line, may be empty) and addr-spec (lower-cased domain)."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        return self.email.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class MessageRef:
    """Where a mail lies. UIDs are only meaningful together with UIDVALIDITY (RFC 9051 section 2.3.1.1).

    For archives on disk `account` is "file", `folder` the path, `uidvalidity` 0 and `uid` the ordinal from 1.
    """

    account: str
    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is no running text: its name (may be empty), media type and decoded size in bytes."""

    filename: str
    media_type: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """One VEVENT of a text/calendar part (RFC 5545, RFC 5546).

    `method` is REQUEST, REPLY, CANCEL, ... in capitals; `answer` is the PARTSTAT of a REPLY, else "".
    """

    method: str
    uid: str
    summary: str
    starts_at: datetime | None
    organizer: str
    answer: str


@dataclass(frozen=True, slots=True)
class Message:
    """A parsed mail.

    `text` is what this sender wrote, signature and footer included, quoted mail taken out; spans of clues and facts
    count its characters. `text[:signature_at]` is the running text, `text[signature_at:]` signature and footer.
    `quoted` is the text of earlier mails. `sent_at` is aware UTC; `utc_offset` is the sender's offset of the Date
    header. `identity` survives a change of UIDVALIDITY: the Message-ID where there is one, else a SHA-256 of the
    bytes. `automatic`: a program sent it (Auto-Submitted, X-Auto headers). `bulk`: List-* or Precedence headers. `bounce`: a
    delivery report or an auto-reply (Auto-Submitted: auto-replied), which is never answered.
    `problems` are sentences about what was odd or broken; a mail with problems is still a mail.
    """

    ref: MessageRef
    identity: str
    message_id: str | None
    in_reply_to: str | None
    references: tuple[str, ...]
    sender: Address | None
    reply_to: tuple[Address, ...]
    recipients: tuple[Address, ...]
    subject: str
    sent_at: datetime | None
    utc_offset: timedelta | None
    text: str
    signature_at: int
    quoted: str
    automatic: bool
    bulk: bool
    bounce: bool
    language: str | None
    size_bytes: int
    attachments: tuple[Attachment, ...] = ()
    calendar: tuple[CalendarItem, ...] = ()
    problems: tuple[str, ...] = field(default=())

    @property
    def own_words(self) -> str:
        return self.text[: self.signature_at]

    @property
    def signature(self) -> str:
        return self.text[self.signature_at :]
