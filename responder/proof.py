"""What the mailbox proves of letters. In: drafts, and mail that was read. Out: drafts moved to where they really stand.

The user sends a saved draft from their mail program, answers by hand, or an uncertain mail turns up in Sent after all.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Protocol

from detector.entry import Direction, Entry
from responder.draft import Draft, State
from responder.followup import OCCASION_IDS


class Mails(Protocol):
    """What this room asks of the ledger."""

    def with_identities(self, identities: Iterable[str]) -> list[Entry]: ...
    def with_people(self, addresses: Iterable[str]) -> list[Entry]: ...


class Tray(Protocol):
    """What this room asks of the outbox."""

    def in_state(self, *states: State) -> list[Draft]: ...
    def move(self, draft: Draft, target: State, at: datetime, **changed: Any) -> Draft: ...


def settle_by_mail(mails: Mails, tray: Tray, now: datetime) -> list[Draft]:
    """Move what the user's sent mail proves; the drafts as they stand now.

    A mail program may give a saved draft another Message-ID when it is sent: then it is known by what it answers and to
    whom.
    """
    settled = []
    for draft in tray.in_state(State.UNCERTAIN, State.SAVED):
        sent = _copy_of(draft, mails) or (_sent_later(draft, mails) if draft.state is State.SAVED else None)
        if sent is not None:
            at = sent.sent_at or now
            settled.append(tray.move(draft, State.SENT, at, sent_at=at, filed=True, problem=None))
    answered = [
        draft for draft in tray.in_state(State.WAITING) if _is_reply(draft) and _answers_to(draft, mails)
    ]
    by_hand = "you answered it yourself"
    return settled + [tray.move(draft, State.DISCARDED, now, problem=by_hand) for draft in answered]


def _is_reply(draft: Draft) -> bool:
    return OCCASION_IDS.isdisjoint(draft.reasons)


def _copy_of(draft: Draft, mails: Mails) -> Entry | None:
    found = mails.with_identities([draft.message_id]) if draft.message_id else []
    return next((mail for mail in found if mail.direction is Direction.OUTGOING), None)


def _sent_later(draft: Draft, mails: Mails) -> Entry | None:
    """An answer that was written after the draft: what the user had said to the same mail before proves nothing."""
    since = draft.approved_at or draft.created_at
    return next((mail for mail in _answers_to(draft, mails) if mail.sent_at and mail.sent_at > since), None)


def _answers_to(draft: Draft, mails: Mails) -> list[Entry]:
    """The user's own mail to this person that answers the same mail, under another Message-ID; oldest first."""
    if draft.in_reply_to is None:
        return []
    return [
        mail
        for mail in mails.with_people([draft.to])
        if mail.direction is Direction.OUTGOING
        and draft.in_reply_to in (mail.in_reply_to, *mail.references)
        and mail.message_id != draft.message_id
    ]
