"""The user's hand on a draft: edit, take back, settle. In: a draft and the outbox. Out: the draft as it now stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from detector.wire import safe_header
from responder.draft import Draft, State
from responder.errors import UsageError, WrongState
from responder.names import person
from responder.people import Recipient

_UNAPPROVED: dict[str, Any] = dict.fromkeys(
    ("mail", "sha256", "approved_to", "approved_at", "send_after", "due_at", "delivered")
)


class Outbox(Protocol):
    """What this room asks of the outbox."""

    def add(self, draft: Draft) -> Draft | None: ...
    def edit(self, draft: Draft, **changed: Any) -> Draft: ...
    def move(self, draft: Draft, target: State, at: datetime, **changed: Any) -> Draft: ...


def edit(outbox: Outbox, draft: Draft, *, body: str | None, subject: str | None) -> Draft:
    """New words for a waiting draft. A subject becomes one clean line; an empty body or subject is refused."""
    changed: dict[str, Any] = {}
    if body is not None:
        if not body.strip():
            raise UsageError(
                "An empty reply cannot be kept.", f"Put it away: rejoinder queue discard {draft.id}"
            )
        changed["body"] = body.replace("\r\n", "\n").replace("\r", "\n").rstrip() + "\n"
    if subject is not None:
        changed["subject"] = safe_header(subject)
        if not changed["subject"]:
            raise UsageError("A reply without a subject cannot be kept.", "Give --subject some words.")
    return outbox.edit(draft, **changed) if changed else draft


def readdress(outbox: Outbox, draft: Draft, address: str, people: Sequence[Recipient]) -> Draft:
    """A waiting draft for another of `people`; what is doubtful about them comes along. UsageError for anybody else.

    Where the greeting names the person written to before, the name in it is exchanged.
    """
    found = next((one for one in people if one.email.lower() == address.strip().lower()), None)
    if found is None:
        known = ", ".join(one.email for one in people) or "nobody else"
        raise UsageError(f"{safe_header(address)} does not belong to this application.", f"Known: {known}.")
    body, old, new = draft.body, person(draft.to_name), person(found.name)
    first_line, rest = body.split("\n", 1) if "\n" in body else (body, "")
    if old and new and old.full in first_line:
        body = f"{first_line.replace(old.full, new.full)}\n{rest}"
    elif old and new and old.first and new.first and old.first in first_line:
        body = f"{first_line.replace(old.first, new.first)}\n{rest}"
    return outbox.edit(draft, to=found.email, to_name=found.name, doubts=found.doubts, body=body)


def undo(outbox: Outbox, draft: Draft, now: datetime) -> Draft:
    """Take back an approval that has not been carried out, or a discard.

    A discarded draft stays on record; what comes back is a copy of it that waits. Raises WrongState for what cannot
    be taken back, and says why: one that may have gone out before it was put away is not written a second time.
    """
    if draft.state in (State.APPROVED, State.FAILED):
        return outbox.move(draft, State.WAITING, now, **_UNAPPROVED)
    if draft.state is State.DISCARDED and draft.delivered is None:
        copy = replace(
            draft, id=None, state=State.WAITING, created_at=now, message_id=None, problem=None, **_UNAPPROVED
        )
        added = outbox.add(copy)
        if added is None:
            raise WrongState(f"Another draft for the same mail is open, so {draft.id} stays discarded.", "")
        return added
    reason = {
        State.WAITING: "it only waits; nothing was approved",
        State.SENDING: "it is being handed to the server right now",
        State.DATA_STARTED: "it is being handed to the server right now",
        State.SAVED: "it lies in your Drafts folder; delete it there",
        State.SENT: "it was sent, and mail cannot be called back",
        State.UNCERTAIN: "it may have been sent; look into your Sent folder",
        State.DISCARDED: "it had left Rejoinder before it was put away, and a copy could go out a second time",
    }[draft.state]
    raise WrongState(f"Draft {draft.id} cannot be taken back: {reason}.", "See: rejoinder queue list")


def settle(outbox: Outbox, draft: Draft, answer: str, now: datetime) -> Draft:
    """The user's word on an uncertain or saved draft: sent, not-sent (waits to be tried again), or discard.

    Of a saved one there is nothing to try again: it lies in the Drafts folder, or was deleted there.
    """
    if draft.state not in (State.UNCERTAIN, State.SAVED):
        raise WrongState(f"Draft {draft.id} is {draft.state}, so there is nothing to settle.", "")
    if answer == "sent":
        return outbox.move(
            draft,
            State.SENT,
            now,
            sent_at=draft.send_after or now,
            delivered=draft.delivered or "smtp",
            problem=None,
        )
    if answer == "not-sent" and draft.state is State.SAVED:
        raise UsageError("A saved draft is sent from your mail program.", "Say sent, or discard.")
    if answer == "discard":
        return outbox.move(draft, State.DISCARDED, now, problem=None)
    return outbox.move(draft, State.APPROVED, now, problem=None, delivered=None)
