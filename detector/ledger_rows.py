"""Entries as rows of the ledger. In: an Entry or a row. Out: the other of the two."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple
from datetime import UTC, datetime, timedelta
from typing import Any

from detector.entry import Direction, Entry, Mark
from detector.facts import Fact, Facts
from detector.message import Address, CalendarItem, MessageRef
from detector.verdict import Clue, Label, Outcome, Verdict

COLUMNS = (
    "account", "folder", "uidvalidity", "uid", "direction", "identity", "message_id", "in_reply_to",
    "mail_references", "sender", "reply_to", "recipients", "subject", "sent_at", "utc_offset", "automatic", "bulk",
    "bounce", "language", "calendar", "label", "score", "outcome", "verdict", "facts", "text", "signature_at", "mark",
    "answered", "skipped",
)  # fmt: skip
_FACTS = ("company", "role", "contact_name", "contact_email", "stage", "cause", "meeting_on")


def values_of(entry: Entry) -> tuple[object, ...]:
    """The row of an entry, in the order of COLUMNS.

    A lone surrogate (a file name that is no UTF-8, a mail that lies about its charset) becomes a backslash escape:
    SQLite takes none, and one odd mail must not cost its whole batch.
    """
    ref, verdict = entry.ref, entry.verdict
    values = (
        ref.account, ref.folder, ref.uidvalidity, ref.uid, entry.direction, entry.identity, entry.message_id,
        entry.in_reply_to, json.dumps(entry.references), _dump(entry.sender), _dump_all(entry.reply_to),
        _dump_all(entry.recipients), entry.subject, _moment(entry.sent_at),
        None if entry.utc_offset is None else int(entry.utc_offset.total_seconds()),
        entry.automatic, entry.bulk, entry.bounce, entry.language, _calendar_to_json(entry.calendar),
        verdict.label if verdict else None, verdict.score if verdict else None,
        verdict.outcome if verdict else None, _verdict_to_json(verdict), facts_to_json(entry.facts), entry.text,
        entry.signature_at, entry.mark, entry.answered, entry.skipped,
    )  # fmt: skip
    return tuple(storable(value) if isinstance(value, str) else value for value in values)


def storable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def entry_of(row: Mapping[str, Any]) -> Entry:
    """The entry of a row that also holds `corrected`, the user's label or None."""
    offset = row["utc_offset"]
    return Entry(
        id=row["id"],
        ref=MessageRef(row["account"], row["folder"], row["uidvalidity"], row["uid"]),
        direction=Direction(row["direction"]),
        identity=row["identity"],
        message_id=row["message_id"],
        in_reply_to=row["in_reply_to"],
        references=tuple(json.loads(row["mail_references"])),
        sender=Address(*json.loads(row["sender"])) if row["sender"] else None,
        reply_to=_addresses(row["reply_to"]),
        recipients=_addresses(row["recipients"]),
        subject=row["subject"],
        sent_at=datetime.fromisoformat(row["sent_at"]) if row["sent_at"] else None,
        utc_offset=None if offset is None else timedelta(seconds=offset),
        automatic=bool(row["automatic"]),
        bulk=bool(row["bulk"]),
        bounce=bool(row["bounce"]),
        language=row["language"],
        calendar=_calendar_of(row["calendar"]),
        verdict=_verdict_of(row["verdict"]),
        facts=facts_of(row["facts"]),
        text=row["text"],
        signature_at=row["signature_at"],
        mark=Mark(row["mark"]),
        answered=bool(row["answered"]),
        skipped=row["skipped"],
        correction=Label(row["corrected"]) if row["corrected"] else None,
    )


def facts_to_json(facts: Facts) -> str:
    """Facts as JSON: a list of four for each fact, absent ones left out."""
    kept = {name: astuple(fact) for name in _FACTS if (fact := getattr(facts, name)) is not None}
    return json.dumps({**kept, "signals": [astuple(fact) for fact in facts.signals]})


def facts_of(dumped: str) -> Facts:
    data = json.loads(dumped)
    single = {name: Fact(*data[name]) for name in _FACTS if name in data}
    return Facts(**single, signals=tuple(Fact(*fact) for fact in data["signals"]))


def _moment(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat() if moment else None


def _dump(address: Address | None) -> str | None:
    return json.dumps([address.name, address.email]) if address else None


def _dump_all(addresses: tuple[Address, ...]) -> str:
    return json.dumps([[address.name, address.email] for address in addresses])


def _addresses(dumped: str) -> tuple[Address, ...]:
    return tuple(Address(name, email) for name, email in json.loads(dumped))


def _calendar_to_json(items: tuple[CalendarItem, ...]) -> str:
    return json.dumps(
        [[i.method, i.uid, i.summary, _moment(i.starts_at), i.organizer, i.answer] for i in items]
    )


def _calendar_of(dumped: str) -> tuple[CalendarItem, ...]:
    return tuple(
        CalendarItem(method, uid, summary, datetime.fromisoformat(at) if at else None, organizer, answer)
        for method, uid, summary, at, organizer, answer in json.loads(dumped)
    )


def _verdict_to_json(verdict: Verdict | None) -> str | None:
    if verdict is None:
        return None
    return json.dumps(
        {
            "label": verdict.label,
            "score": verdict.score,
            "scores": dict(verdict.scores),
            "outcome": verdict.outcome,
            "clues": [astuple(clue) for clue in verdict.clues],
            "model": verdict.model_id,
        }
    )


def _verdict_of(dumped: str | None) -> Verdict | None:
    if dumped is None:
        return None
    data = json.loads(dumped)
    return Verdict(
        label=Label(data["label"]),
        score=data["score"],
        scores={Label(label): score for label, score in data["scores"].items()},
        outcome=Outcome(data["outcome"]),
        clues=tuple(Clue(*clue) for clue in data["clues"]),
        model_id=data["model"],
    )
