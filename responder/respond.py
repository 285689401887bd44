"""A rejection -> a waiting draft, or the reason for none. In: what is open in the ledger. Out: a Reply for each."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from detector.entry import Entry
from detector.facts import Facts, Signal
from responder.application import Application, NoteKind
from responder.choices import Habits
from responder.draft import BEFORE_NEWS, COUNTED, GONE, OPEN, Draft, Kind, State
from responder.greetings import read_terms
from responder.history import Surroundings, candidates, case_of
from responder.matching import normal_company
from responder.material import Context, Voice, sentence_at
from responder.names import uses_first_names
from responder.phrases import Words, shipped_words
from responder.policy import Action, Evidence, Met, Plan, decide, keep_choice
from responder.tracking import Mails, Tracker, surroundings

if TYPE_CHECKING:
    from responder.compose import Composed

SAID_OTHERWISE = "you said: "  # begins the problem of a draft that a correction put away


class Open(Mails, Protocol):
    """What this room asks of the ledger."""

    def unplanned(self) -> list[int]: ...
    def entry(self, number: int) -> Entry: ...
    def note_plan(self, number: int, plan: str) -> None: ...


class Drafts(Protocol):
    """What this room asks of the outbox. `add` refuses a second open draft for one mail and person with None."""

    def of_entries(self, numbers: list[int]) -> list[Draft]: ...
    def of_application(self, number: int) -> list[Draft]: ...
    def to_company(self, company: str) -> list[Draft]: ...
    def to_person(self, address: str) -> list[Draft]: ...
    def in_state(self, *states: State) -> list[Draft]: ...
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

    No draft is written for the accounts in `silent`: the user lets Rejoinder only read or mark there. `between` lies
    between two letters to one person. `choice` says which kind of letter the user wants where a rule calls for
    another. `words` finds the words of a language: the user's own templates, else those that come along.
    """

    voice: Voice
    cool_off: timedelta
    me: frozenset[str]
    silent: frozenset[str] = frozenset()
    between: timedelta = timedelta(days=90)
    choice: Mapping[str, Kind] = field(default_factory=dict)
    habits: Habits = field(default_factory=Habits)
    language: str = "en"
    words: Callable[[str | None], Words] = shipped_words


def respond_to_open(
    ledger: Open, tracker: Tracker, outbox: Drafts, manner: Manner, now: datetime
) -> Iterator[Reply]:
    """Plan and draft for every rejection that has no plan yet, oldest first.

    The draft is stored before the plan: cut off in between, the next run finds the draft and writes no second one.
    """
    for number in ledger.unplanned():
        entry = ledger.entry(number)
        reply = _respond(entry, ledger, tracker, outbox, manner, now)
        ledger.note_plan(number, plan_to_json(reply.plan))
        yield reply


def _respond(
    entry: Entry, ledger: Open, tracker: Tracker, outbox: Drafts, manner: Manner, now: datetime
) -> Reply:
    earlier = [draft for draft in outbox.of_entries([_number(entry)]) if not _taken_back(draft)]
    around = surroundings(entry, ledger, tracker, manner.me, drafted=False)
    around = with_limits(entry, around, outbox, manner, now)
    plan = keep_choice(decide(case_of(entry, around)), manner.choice)
    application_id = around.application.id if around.application else None
    if earlier:  # drafted before the last run was cut off, or answered or put away by the user
        return Reply(entry, plan, earlier[-1], application_id)
    draft = draft_reply(entry, around, plan, manner, now, unlike(entry, around, outbox))
    return Reply(entry, plan, outbox.add(draft) if draft else None, application_id)


def unlike(entry: Entry, around: Surroundings, outbox: Drafts) -> list[str]:
    """The bodies of earlier letters to the same company: no two read alike."""
    company = company_of(entry.facts, around.application)
    return [draft.body for draft in outbox.to_company(company)] if company else []


def with_limits(
    entry: Entry, around: Surroundings, outbox: Drafts, manner: Manner, now: datetime
) -> Surroundings:
    """What letters there were before: to this person within the time between two, and open ones to this company."""
    people = candidates(entry, around)
    recently = people and written_recently(
        people[0].email, outbox, manner.between, now, but=entry.id, states=OPEN | GONE,
        answering=around.application.id if around.application else None,
    )  # fmt: skip
    company = normal_company(company_of(entry.facts, around.application) or "")
    open_ones = [
        draft
        for draft in outbox.in_state(*OPEN)
        if company
        and draft.entry_id != entry.id
        # a question about the same application is answered by this very mail, and goes no more
        and not (
            around.application and draft.application_id == around.application.id and draft.kind in BEFORE_NEWS
        )
        and draft.company
        and normal_company(draft.company) == company
    ]
    return replace(around, written_recently=bool(recently), company_draft=bool(open_ones))


def written_recently(
    address: str,
    outbox: Drafts,
    between: timedelta,
    now: datetime,
    but: int | None,
    states: frozenset[State] = GONE,
    answering: int | None = None,
) -> Draft | None:
    """A letter in one of `states` to this person within `between`; that about mail `but` does not count.

    Counted are letters that begin something: answers to rejections and first questions. What goes on in a conversation
    (a nudge, thanks for feedback, a second question) has limits of its own. Where a decision on application `answering`
    is answered, the question that had asked for it does not count either.
    """
    return next(
        (
            draft
            for draft in outbox.to_person(address)
            if draft.kind in COUNTED and draft.state in states and now - (draft.sent_at or now) < between
            and (but is None or draft.entry_id != but)
            and not (answering is not None and draft.application_id == answering and draft.kind in BEFORE_NEWS)
        ),
        None,
    )  # fmt: skip


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
    words = words_for(entry, around.application, plan, manner, unlike)
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
        company=company_of(entry.facts, around.application),
        role=role_of(entry.facts, around.application),
        reasons=plan.reasons,
        asks_met=plan.met is Met.CLAIMED and plan.action is Action.ASK_FEEDBACK,
        state=State.WAITING,
        created_at=now,
        not_before=min(entry.sent_at or now, now) + manner.cool_off,  # a Date can lie in the future
        recipient_offset=entry.utc_offset,
        application_id=around.application.id if around.application else None,
        doubts=plan.doubts,
    )


def words_for(
    entry: Entry, application: Application | None, plan: Plan, manner: Manner, unlike: Sequence[str] = ()
) -> Composed:
    """The words of a reply; the same mail always gets the same ones."""
    from responder.compose import compose  # with all rules of tone: most passes write nothing

    context = context_of(entry, application, manner.voice)
    seed, words = seed_of(entry.identity), manner.words(context.language)
    return compose(plan, entry.facts, context, manner.voice, seed, words, unlike=unlike)


def seed_of(identity: str) -> int:
    return int.from_bytes(hashlib.sha256(identity.encode()).digest()[:4], "big")


def context_of(entry: Entry, application: Application | None, voice: Voice) -> Context:
    """What the words and the tone rules must know beyond the facts of the mail."""
    text, sender = entry.text or "", entry.sender.name if entry.sender else None
    first_names = uses_first_names(text, [voice.name], sender)
    terms = read_terms(text, entry.language, [voice.name], first_names)
    if voice.address_form != "auto" and entry.language not in ("en", "tr"):  # which have one form only
        terms = replace(terms, familiar=voice.address_form == "familiar")
    return Context(
        subject=entry.subject,
        company=company_of(entry.facts, application),
        role=role_of(entry.facts, application),
        feedback_point=_feedback_point(entry),
        first_names=first_names,
        language=entry.language,
        terms=terms,
        topic=application.noted(NoteKind.HARD_QUESTION, NoteKind.COULD_BE_BETTER) if application else None,
        insight=application.noted(NoteKind.INSIGHT) if application else None,
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


def company_of(facts: Facts, application: Application | None) -> str | None:
    if application and application.company:
        return application.company
    return facts.company.value if facts.company else None


def role_of(facts: Facts, application: Application | None) -> str | None:
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
            "doubts": tuple(data.get("doubts", ())),
        },
        evidence=tuple(Evidence(**item) for item in evidence),
    )
