"""The user's yes to a draft. In: a waiting draft, the time, the user's rules. Out: the exact mail and when it may go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from detector.message import Address
from responder.draft import Draft
from responder.errors import Blocked
from responder.letter import fingerprint, write_letter
from responder.timing import Window, next_open


@dataclass(frozen=True, slots=True)
class Approval:
    """What is bound at approval: the bytes, their hash, the one recipient, and the earliest time of sending."""

    mail: bytes
    sha256: str
    message_id: str
    to: str
    send_after: datetime

    def as_changes(self, at: datetime) -> dict[str, Any]:
        """The fields of the draft that approval sets."""
        return {
            "mail": self.mail,
            "sha256": self.sha256,
            "message_id": self.message_id,
            "approved_to": self.to,
            "approved_at": at,
            "send_after": self.send_after,
            "due_at": self.send_after,
            "problem": None,
        }


def prepare(
    draft: Draft,
    sender: Address,
    *,
    at: datetime,
    unique: UUID,
    hold: timedelta,
    window: Window | None,
    own_offset: timedelta,
) -> Approval:
    """The mail exactly as it would go out, and when: after cool-off and hold, inside the recipient's working hours.

    `unique` makes the Message-ID, whose right side is the sender's own domain; it stays the same on every resend.
    `own_offset` stands in where the recipient's time zone is unknown.
    """
    message_id = draft.message_id or f"<{unique.hex}@{sender.domain}>"
    mail = write_letter(draft, sender, at, message_id)
    earliest = max(at + hold, draft.not_before)
    offset = own_offset if draft.recipient_offset is None else draft.recipient_offset
    send_after = next_open(earliest, window, offset) if window else earliest
    return Approval(mail, fingerprint(mail), message_id, draft.to, send_after)


def forbid(blocks: Sequence[str], draft: Draft, fix: str = "") -> None:
    """Raise Blocked where something stands against sending; `blocks` are its sentences."""
    if blocks:
        raise Blocked(
            f"Draft {draft.id} cannot be approved yet: {' '.join(blocks)}",
            fix or f"Change it: rejoinder queue edit {draft.id}",
        )
