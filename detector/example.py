"""A mail with its one right label. In: a message, or a corrected row of the ledger. Out: what a model learns from."""

from __future__ import annotations

from dataclasses import dataclass

from detector.entry import Entry
from detector.message import Message
from detector.verdict import Label

OWN_WEIGHT = 4.0  # one mail the user labelled counts as much as this many of ours


@dataclass(frozen=True, slots=True)
class Example:
    """A mail and its one right label.

    `group` is the author style: validation leaves whole groups out. `kind` is "typical", "hard" or "own" (the user's).
    `sender_kind` names the sort of sender ("ats", "agency", "ordinary", ...). `source` tells where it stands on
    disk or in the ledger, for people. `weight` counts in training only.
    """

    message: Message
    label: Label
    language: str | None
    group: str
    kind: str
    sender_kind: str
    source: str
    weight: float = 1.0


def own_example(message: Message, label: Label) -> Example:
    """A mail the user labelled. Mails of one sender form a group, so that none is judged by its own brothers."""
    group = f"own:{message.sender.domain if message.sender else ''}"
    return Example(message, label, message.language, group, "own", "own", message.identity, OWN_WEIGHT)


def remembered_example(entry: Entry) -> Example | None:
    """The Example of a corrected row of the ledger; None without a correction, or where no words were kept."""
    if entry.correction is None or entry.text is None:
        return None
    message = Message(
        ref=entry.ref,
        identity=entry.identity,
        message_id=entry.message_id,
        in_reply_to=entry.in_reply_to,
        references=entry.references,
        sender=entry.sender,
        reply_to=entry.reply_to,
        recipients=entry.recipients,
        subject=entry.subject,
        sent_at=entry.sent_at,
        utc_offset=entry.utc_offset,
        text=entry.text,
        signature_at=entry.signature_at,
        quoted="",
        automatic=entry.automatic,
        bulk=entry.bulk,
        bounce=entry.bounce,
        language=entry.language,
        size_bytes=len(entry.text),
        calendar=entry.calendar,
    )
    return own_example(message, entry.correction)
