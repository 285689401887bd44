"""A rejection -> a waiting draft, or the reason for none. In: what is open in the ledger. Out: a Reply for each."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Protocol

from detector.entry import Entry
from detector.facts import Facts, Signal
from responder.application import Application
from responder.compose import Composed, Context, Voice, compose
from responder.draft import Draft, Kind, State
from responder.greetings import read_terms
from responder.history import Surroundings, case_of
from responder.material import sentence_at
from responder.names import uses_first_names
from responder.policy import Action, Evidence, Met, Plan, decide
from responder.tracking import Mails, Tracker, surroundings

SAID_OTHERWISE = "you said: "  # begins the problem of a draft that a correction put away


class Open(Mails, Protocol):
    """What this room asks of the ledger."""

    def without_plan(self) -> list[Entry]: ...
    def note_plan(self, number: int, plan: str) -> None: ...


class Drafts(Protocol):
    """What this room asks of the outbox. `add` refuses a second open draft for one mail and person with None."""

    def of_entries(self, numbers: list[int]) -> list[Draft]: ...
    def to_company(self, company: str) -> list[Draft]: ...
    def add(self, draft: Draft) -> Draft | None: ...


@dataclass(frozen=True, slots=True)
class Reply:
    """What was decided for one rejection; `draft` is None where the plan is to write nothing."""

    entry: Entry
    plan: Plan
    draft: Draft | None
    application_id: int | None


@dataclass(frozen=True, slots=True)
class Manner:
    """How this user answers: the voice, the cool-off after a mail came in, and the user's own addresses.

    No draft is written for the accounts in `silent`: the user lets Rejoinder only read or mark there.
    """

    voice: Voice
    cool_off: timedelta
    me: frozenset[str]
    silent: frozenset[str] = frozenset()


def respond_to_open(
    ledger: Open, tracker: Tracker, outbox: Drafts, manner: Manner, now: datetime
) -> Iterator[Reply]:
    """Plan and draft for every rejection that has no plan yet, oldest first.

    The draft is stored before the plan: cut off in between, the next run finds the draft and writes no second one.
    """
    for entry in ledger.without_plan():
        reply = _respond(entry, ledger, tracker, outbox, manner, now)
        ledger.note_plan(_number(entry), plan_to_json(reply.plan))
        yield reply


def _respond(
    entry: Entry, ledger: Open, tracker: Tracker, outbox: Drafts, manner: Manner, now: datetime
) -> Reply:
    earlier = [draft for draft in outbox.of_entries([_number(entry)]) if not _taken_back(draft)]
    around = surroundings(entry, ledger, tracker, manner.me, drafted=False)
    plan = decide(case_of(entry, around))
    application_id = around.application.id if around.application else None
    if earlier:  # drafted before the last run was cut off, or answered or put away by the user
        return Reply(entry, plan, earlier[-1], application_id)
    company = _company(entry.facts, around.application)
    unlike = [draft.body for draft in outbox.to_company(company)] if company else []
    draft = draft_reply(entry, around, plan, manner, now, unlike)
    return Reply(entry, plan, outbox.add(draft) if draft else None, application_id)


def _taken_back(draft: Draft) -> bool:
    """Put away because the user called the mail something else: called a rejection after all, it is answered anew."""
    return draft.state is State.DISCARDED and (draft.problem or "").startswith(SAID_OTHERWISE)


def draft_reply(
    entry: Entry, around: Surroundings, plan: Plan, manner: Manner, now: datetime, unlike: Sequence[str] = ()
) -> Draft | None:
    """The waiting draft that a plan calls for; nothing is stored. None where it calls for none.

    `unlike` are the bodies of earlier replies to the same company: no two read alike.
    """
    if plan.action is Action.NONE or plan.to is None or entry.ref.account in manner.silent:
        return None
    words = words_for(entry, around.application, plan, manner.voice, unlike)
    return Draft(
        id=None,
        entry_id=_number(entry),
        account=entry.ref.account,
        kind=plan.kind,
        to=plan.to,
        to_name=plan.to_name,
        subject=words.subject,
        body=words.body,
        in_reply_to=entry.message_id,
        references=entry.references,
        language=words.language,
        company=_company(entry.facts, around.application),
        role=_role(entry.facts, around.application),
        reasons=plan.reasons,
        asks_met=plan.met is Met.CLAIMED and plan.action is Action.ASK_FEEDBACK,
        state=State.WAITING,
        created_at=now,
        not_before=min(entry.sent_at or now, now) + manner.cool_off,  # a Date can lie in the future
        recipient_offset=entry.utc_offset,
    )


def words_for(
    entry: Entry, application: Application | None, plan: Plan, voice: Voice, unlike: Sequence[str] = ()
) -> Composed:
    """The words of a reply; the same mail always gets the same ones."""
    seed = int.from_bytes(hashlib.sha256(entry.identity.encode()).digest()[:4], "big")
    return compose(plan, entry.facts, context_of(entry, application, voice), voice, seed, unlike=unlike)


def context_of(entry: Entry, application: Application | None, voice: Voice) -> Context:
    """What the words and the tone rules must know beyond the facts of the mail."""
    text, sender = entry.text or "", entry.sender.name if entry.sender else None
    first_names = uses_first_names(text, [voice.name], sender)
    return Context(
        subject=entry.subject,
        company=_company(entry.facts, application),
        role=_role(entry.facts, application),
        feedback_point=_feedback_point(entry),
        first_names=first_names,
        language=entry.language,
        terms=read_terms(text, entry.language, [voice.name], first_names),
    )


def _feedback_point(entry: Entry) -> str | None:
    """What they said about the user, in their own words."""
    for fact in entry.facts.signals:
        if (
            fact.value == Signal.FEEDBACK_GIVEN
            and entry.text
            and fact.start is not None
            and fact.end is not None
        ):
            return sentence_at(entry.text, fact.start, fact.end)
    return None


def _company(facts: Facts, application: Application | None) -> str | None:
    if application and application.company:
        return application.company
    return facts.company.value if facts.company else None


def _role(facts: Facts, application: Application | None) -> str | None:
    if facts.role:
        return facts.role.value
    return application.role if application else None


def _number(entry: Entry) -> int:
    if entry.id is None:
        raise ValueError("only recorded mail can be answered")
    return entry.id


def plan_to_json(plan: Plan) -> str:
    return json.dumps(asdict(plan))


def plan_of(dumped: str) -> Plan:
    """The plan as `plan_to_json` wrote it."""
    data = json.loads(dumped)
    evidence: Sequence[dict[str, str]] = data.pop("evidence")
    return Plan(
        **{
            **data,
            "action": Action(data["action"]),
            "kind": Kind(data["kind"]),
            "met": Met(data["met"]),
            "reasons": tuple(data["reasons"]),
        },
        evidence=tuple(Evidence(**item) for item in evidence),
    )
