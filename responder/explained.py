"""Why a mail was judged so. In: its entry, plan and draft, the thresholds. Out: the object of `explain --json`, and lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detector.entry import Entry
from detector.facts import Fact
from detector.verdict import Label, Thresholds
from responder.draft import Draft
from responder.judged import fact_as_json, stage_of
from responder.plainwords import (
    cause_in_words,
    reason_in_words,
    signal_in_words,
    source_in_words,
    stage_in_words,
)
from responder.policy import RULES, Plan
from responder.show import plan_in_words

_NAMED = {"company": "company", "role": "role", "contact_name": "contact", "contact_email": "contact address"}


def explained_as_json(
    entry: Entry, plan: Plan | None, draft: Draft | None, limits: Thresholds, application_id: int | None
) -> dict[str, Any]:
    """Fields of `classify --json` where they mean the same. `label` is the user's word where there is one."""
    verdict, facts = entry.verdict, entry.facts
    rejected = entry.label is Label.REJECTION
    return {
        "id": entry.id,
        "account": entry.ref.account,
        "folder": entry.ref.folder,
        "uid": entry.ref.uid,
        "message_id": entry.message_id,
        "date": entry.sent_at.isoformat() if entry.sent_at else None,
        "from": entry.sender.email if entry.sender else None,
        "label": entry.label,
        "corrected": entry.correction is not None,
        "score": round(verdict.score, 4) if verdict else None,
        "scores": {label: round(score, 4) for label, score in verdict.scores.items()} if verdict else {},
        "thresholds": {"reject_at": limits.reject_at, "unsure_at": limits.unsure_at},
        "outcome": verdict.outcome if verdict else None,
        "model": verdict.model_id if verdict else None,
        "language": entry.language,
        "clues": [
            {"text": c.text, "start": c.start, "end": c.end, "weight": round(c.weight, 3)}
            for c in (verdict.clues if verdict else ())
        ],
        "stage": stage_of(facts) if rejected else None,
        "reason": (facts.cause.value if facts.cause else "unspecified") if rejected else None,
        "facts": {name: fact_as_json(getattr(facts, name)) for name in _NAMED},
        "signals": [fact.value for fact in facts.signals],
        "met": plan.met if plan else None,
        "plan": _plan_as_json(plan, draft),
        "rules": list(_rules(plan)),
        "evidence": [item.text for item in plan.evidence] if plan else [],
        "marked": entry.mark,
        "draft_id": draft.id if draft else None,
        "application_id": application_id,
        "skipped": entry.skipped,
    }


def _plan_as_json(plan: Plan | None, draft: Draft | None) -> dict[str, Any]:
    return {
        "action": plan.action if plan else "none",
        "kind": plan.kind if plan else "none",
        "to": plan.to if plan else None,
        "reasons": list(plan.reasons) if plan else [],
        "not_before": draft.not_before.isoformat() if draft else None,
    }


def _rules(plan: Plan | None) -> Iterator[dict[str, Any]]:
    """The rows of the policy that matched, in the order of the table."""
    for row, rule in enumerate(RULES, 1):
        if plan and rule.id in plan.reasons:
            yield {"rule": rule.id, "row": row, "text": rule.sentence, "decided": rule.id == plan.rule}


def verdict_lines(entry: Entry, limits: Thresholds) -> Iterator[str]:
    """The score, what it has to reach, and the words that spoke for it or against it."""
    verdict = entry.verdict
    if verdict is None:
        return
    yield f"Score {verdict.score:.3f}: rejection from {limits.reject_at:.2f}, a question from {limits.unsure_at:.2f}."
    likely = sorted(verdict.scores.items(), key=lambda item: -item[1])[:3]
    yield "  most likely: " + ", ".join(f"{label} {score:.2f}" for label, score in likely)
    for clue in verdict.clues:
        yield f"  {clue.weight:+.2f}  “{' '.join(clue.text.split())}”"
    if not verdict.clues:
        yield "  (no words are kept of ordinary mail)"


def fact_lines(entry: Entry) -> Iterator[str]:
    """What the mail says, with where it stands."""
    facts = entry.facts
    for name, words in _NAMED.items():
        yield f"  {words}: {_told(getattr(facts, name))}"
    stage, cause = facts.stage, facts.cause
    yield f"  how far it had come: {_told(stage, stage_in_words(stage.value) if stage else '')}"
    yield f"  they say: {_told(cause, cause_in_words(cause.value))}" if cause else "  they say: no reason"
    for fact in facts.signals:
        where = f" - “{entry.text[fact.start : fact.end]}”" if entry.text and fact.start is not None else ""
        yield f"  it says: {signal_in_words(fact.value)}{where}"


def _told(fact: Fact | None, words: str = "") -> str:
    return f"{words or fact.value} ({source_in_words(fact.source)})" if fact else "not said"


def plan_lines(plan: Plan) -> Iterator[str]:
    """What follows and every rule that matched; the one that decided has a star."""
    yield f"Plan: {plan_in_words(plan)}. {plan.sentence}"
    sentences = {rule.id: rule.sentence for rule in RULES}
    kinds = {item.kind for item in plan.evidence}
    for reason in plan.reasons:
        if reason in kinds:
            continue
        mark = "*" if reason == plan.rule else "-"
        words = reason_in_words(reason)
        yield f"  {mark} {sentences.get(reason) or f'{words[0].upper()}{words[1:]}.'}"
    for evidence in plan.evidence:
        yield f"  - {evidence.text}"
