"""What happened since a letter was drafted. In: a draft and all that belongs to it. Out: why it must not go, or None."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from detector.entry import Entry
from responder.draft import Draft
from responder.errors import UsageError
from responder.followup import OCCASION_IDS, is_overtaken
from responder.history import case_of
from responder.occasional import standing_of
from responder.respond import Drafts
from responder.send import Stop
from responder.tracking import Mails, Tracker, surroundings


class Ledger(Mails, Protocol):
    """What this room asks of the ledger."""

    def entry(self, number: int) -> Entry: ...


def news_of(
    draft: Draft, ledger: Ledger, tracker: Tracker, outbox: Drafts, me: frozenset[str], now: datetime
) -> Stop | None:
    """An offer, an interview, a reopening, an answer the user wrote elsewhere; for other letters, any mail since.

    What can no longer be asked about does not go either.
    """
    if draft.entry_id is not None and OCCASION_IDS.isdisjoint(draft.reasons):
        try:
            entry = ledger.entry(draft.entry_id)
        except KeyError:
            return Stop("The mail it answers is not in the ledger any more.")
        case = case_of(entry, surroundings(entry, ledger, tracker, me, drafted=False))
        if case.newer:
            return Stop(f"There was {case.newer}: read that first.")
        return Stop("You answered it from another program.", over=True) if case.answered else None
    if draft.application_id is None:
        return None
    try:
        application = tracker.get(draft.application_id)
    except UsageError:
        return Stop("The application it is about was taken back.")
    standing = standing_of(application, ledger, tracker, outbox, now)
    if standing.heard_since(draft.created_at) or is_overtaken(draft, standing):
        return Stop("They wrote to you in the meantime: read that first.")
    if standing.wrote_since(draft.created_at):
        return Stop("You wrote to them from another program.", over=True)
    return None
