"""One judged mail as others read it. In: a message, its verdict, facts and plan. Out: the object of `classify --json`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from detector.entry import Direction, Entry, Mark
from detector.facts import Fact, Facts, Signal, Stage
from detector.message import Message
from detector.verdict import Label, Outcome, Verdict
from responder.history import Surroundings, case_of
from responder.policy import Plan, decide

_INTERVIEW_STAGES = frozenset(
    {Stage.PHONE, Stage.TECHNICAL, Stage.CASE, Stage.ONSITE, Stage.FINAL, Stage.INTERVIEW}
)


def plan_alone(entry: Entry, me: frozenset[str]) -> Plan | None:
    """The plan for a mail seen by itself, without history; None where it is no rejection."""
    verdict = entry.verdict
    if verdict is None or (verdict.label is not Label.REJECTION and verdict.outcome is Outcome.OTHER):
        return None
    return decide(case_of(entry, Surroundings([entry], [entry], None, False, me)))


def entry_alone(message: Message, verdict: Verdict, facts: Facts) -> Entry:
    """A message as an entry that is recorded nowhere."""
    return Entry(
        id=None, ref=message.ref, direction=Direction.INCOMING, identity=message.identity,
        message_id=message.message_id, in_reply_to=message.in_reply_to, references=message.references,
        sender=message.sender, reply_to=message.reply_to, recipients=message.recipients, subject=message.subject,
        sent_at=message.sent_at, utc_offset=message.utc_offset, automatic=message.automatic, bulk=message.bulk,
        bounce=message.bounce, language=message.language, calendar=message.calendar, verdict=verdict, facts=facts,
        text=message.text, signature_at=message.signature_at, mark=Mark.NONE, answered=False, skipped=None,
    )  # fmt: skip


def judged_as_json(
    name: str, entry: Entry, plan: Plan | None, problems: Sequence[str], *, with_text: bool
) -> dict[str, Any]:
    """The row of docs/contract for one file."""
    verdict, facts = entry.verdict, entry.facts
    if verdict is None:
        raise ValueError("only a judged mail can be shown")
    rejected = verdict.label is Label.REJECTION
    row: dict[str, Any] = {
        "file": name,
        "label": verdict.label,
        "score": round(verdict.score, 4),
        "scores": {label: round(score, 4) for label, score in verdict.scores.items()},
        "outcome": verdict.outcome,
        "model": verdict.model_id,
        "language": entry.language,
        "clues": [
            {"text": c.text, "start": c.start, "end": c.end, "weight": round(c.weight, 3)}
            for c in verdict.clues
        ],
        "stage": stage_of(facts) if rejected else None,
        "reason": (facts.cause.value if facts.cause else "unspecified") if rejected else None,
        "facts": {
            "company": fact_as_json(facts.company),
            "role": fact_as_json(facts.role),
            "contact_name": fact_as_json(facts.contact_name),
            "contact_email": fact_as_json(facts.contact_email),
        },
        "signals": [fact.value for fact in facts.signals],
        "met": plan.met if plan else None,
        "plan": {
            "action": plan.action if plan else "none",
            "kind": plan.kind if plan else "none",
            "to": plan.to if plan else None,
            "reasons": list(plan.reasons) if plan else [],
        },
        "problems": list(problems),
    }
    return {**row, "text": entry.text} if with_text else row


def stage_of(facts: Facts) -> str:
    """The stage in the contract's coarse words: application, interview, or unknown."""
    if facts.stage is not None and facts.stage.value in _INTERVIEW_STAGES:
        return "interview"
    if facts.says(Signal.MEETING_CLAIMED) or facts.says(Signal.MEETING_HELD):
        return "interview"
    return "application" if facts.stage is not None else "unknown"


def fact_as_json(fact: Fact | None) -> dict[str, Any] | None:
    """Value, source and place of a fact; None where the mail does not say it."""
    if fact is None:
        return None
    return {"value": fact.value, "source": fact.source, "start": fact.start, "end": fact.end}
