"""One whole pass. In: scanned entries as they come. Out: a row for each, drafts queued, counts that add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Protocol

from detector.entry import Direction, Entry
from detector.facts import Signal
from detector.scan import Summary, in_batches
from detector.verdict import Label, Outcome
from responder.application import EVENT_OF_LABEL
from responder.draft import Draft
from responder.feedback import Book, record_feedback
from responder.occasional import Accounts, write_due
from responder.policy import Plan
from responder.proof import Tray, settle_by_mail
from responder.respond import Drafts, Manner, Open, Reply, respond_to_open
from responder.tracking import Tracker, track

_AT_ONCE = 500  # mails that are held in memory while they are tied to applications


class Mails(Open, Protocol):
    """What a pass asks of the ledger besides what its parts ask."""

    def labelled(self, labels: Iterable[Label]) -> list[tuple[int, str]]: ...
    def entries(
        self,
        *,
        labels: Iterable[Label] | None = None,
        direction: Direction | None = None,
        says: Signal | None = None,
    ) -> list[Entry]: ...
    def answers_to(self, identities: Iterable[str]) -> list[Entry]: ...
    def entry(self, number: int) -> Entry: ...


class Letters(Drafts, Tray, Protocol):
    """What a pass asks of the outbox."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a pass works with, all of one store."""

    ledger: Mails
    tracker: Tracker
    outbox: Letters
    manner: Manner
    account: Accounts = lambda: None
    feedback: Book | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one mail in this pass; `as_json` is the row of docs/contract."""

    entry: Entry
    reply: Reply | None = None

    def as_json(self) -> dict[str, Any]:
        entry, reply = self.entry, self.reply
        verdict = entry.verdict
        return {
            "account": entry.ref.account,
            "folder": entry.ref.folder,
            "uid": entry.ref.uid,
            "id": entry.id,
            "message_id": entry.message_id,
            "label": entry.label,
            "score": round(verdict.score, 4) if verdict else None,
            "outcome": verdict.outcome if verdict else None,
            "marked": entry.mark,
            "plan": plan_as_json(reply.plan, reply) if reply else None,
            "draft_id": reply.draft.id if reply and reply.draft else None,
            "application_id": reply.application_id if reply else None,
            "skipped": entry.skipped,
        }


def plan_as_json(plan: Plan, reply: Reply | None = None) -> dict[str, Any]:
    draft = reply.draft if reply else None
    return {
        "action": plan.action,
        "kind": plan.kind,
        "to": plan.to,
        "reasons": list(plan.reasons),
        "not_before": draft.not_before.isoformat() if draft else None,
    }


@dataclass(slots=True)
class PassSummary:
    """The counters of a pass, as its last JSON line shows them. `letters` are drafts for other occasions than rejections.

    `bytes_read` is what came from the server, where the counts say how large the mails are; `taken_off` the marks that
    the user removed elsewhere.
    """

    counts: Summary = field(default_factory=Summary)
    drafts: int = 0
    letters: int = 0
    seconds: float = 0.0
    round_trips: int = 0
    bytes_read: int = 0
    taken_off: int = 0

    def as_json(self) -> dict[str, Any]:
        more = {
            "drafts": self.drafts,
            "letters": self.letters,
            "seconds": round(self.seconds, 3),
            "round_trips": self.round_trips,
            "bytes_read": self.bytes_read,
            "taken_off": self.taken_off,
        }
        counts = {**asdict(self.counts), "reasons": dict(self.counts.reasons)}  # asdict spoils a Counter
        return {"summary": {**counts, **more}}


def finish_pass(
    scanned: Iterable[tuple[Entry, int]], parts: Parts, summary: PassSummary, now: datetime
) -> Iterator[Row]:
    """Count and show what is scanned; when all of it is in, tie it to applications, plan and draft.

    Rejections and doubtful mail come last: their plans need the whole folder, sent mail included, to be read.
    """
    held: list[int] = []  # numbers: a mailbox may hold thousands
    for entry, size_bytes in scanned:
        summary.counts.count(entry, size_bytes)
        if _wants_plan(entry) and entry.id is not None:
            held.append(entry.id)
        else:
            yield Row(entry)
    left = set(held)
    letters = list[Draft]()
    for reply in catching_up(parts, now, letters):
        summary.drafts += reply.draft is not None
        if reply.entry.id in left:
            left.remove(reply.entry.id)
            yield Row(reply.entry, reply)
    summary.letters += len(letters)
    for number in held:
        if number in left:
            yield Row(parts.ledger.entry(number))


def catch_up(parts: Parts, now: datetime, letters: list[Draft] | None = None) -> list[Reply]:
    """All of `catching_up` at once."""
    return list(catching_up(parts, now, letters))


def catching_up(parts: Parts, now: datetime, letters: list[Draft] | None = None) -> Iterator[Reply]:
    """Tie to applications and answer whatever is still open, from this pass or one that was cut off, one by one.

    Letters drafted for other occasions are added to `letters`.
    """
    _track_untold(parts)
    withdrawals = parts.ledger.entries(direction=Direction.OUTGOING, says=Signal.USER_WITHDREW)
    track(withdrawals, parts.ledger, parts.tracker, parts.manner.me)
    settle_by_mail(parts.ledger, parts.outbox, now)
    if parts.feedback is not None:
        record_feedback(parts.ledger, parts.tracker, parts.outbox, parts.feedback)
    yield from respond_to_open(parts.ledger, parts.tracker, parts.outbox, parts.manner, now)
    due = list(write_due(parts.ledger, parts.tracker, parts.outbox, parts.manner, parts.account, now))
    if letters is not None:
        letters.extend(due)


def _track_untold(parts: Parts) -> None:
    """Tie job mail that no application knows of yet, oldest first, some at a time."""
    told = parts.ledger.labelled(EVENT_OF_LABEL)
    new = [number for number, identity in told if parts.tracker.of_mail(identity) is None]
    for some in in_batches(new, _AT_ONCE):
        track(map(parts.ledger.entry, some), parts.ledger, parts.tracker, parts.manner.me)


def _wants_plan(entry: Entry) -> bool:
    return (
        entry.skipped is None
        and entry.verdict is not None
        and (entry.label is Label.REJECTION or entry.verdict.outcome is Outcome.UNSURE)
    )
