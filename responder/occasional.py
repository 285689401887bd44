"""Letters that answer no rejection, written. In: applications, a time. Out: a waiting draft where the hour has come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from detector.entry import Entry
from detector.facts import Facts
from responder.application import Application, NoteKind
from responder.draft import ANSWERS, ASKS, QUESTIONS, Draft, Kind, State
from responder.followup import Occasion, addressee, applied_on, occasion_of, overtaken
from responder.material import Context
from responder.people import Recipient
from responder.policy import ACTION_OF, Met, Plan
from responder.respond import Drafts, Manner, context_of, seed_of, written_recently
from responder.standing import OVERTAKEN, Standing
from responder.tracking import Mails, Tracker, mails_of

if TYPE_CHECKING:
    from responder.compose import Composed

_TALKED = ASKS | {Kind.AFTER_INTERVIEW, Kind.NUDGE, Kind.OFFER_THANKS, Kind.THANK_FOR_FEEDBACK}
_LATELY = timedelta(days=120)
_BEGINS = ANSWERS - {Kind.THANK_FOR_FEEDBACK} | {Kind.FOLLOW_UP}


class Letters(Drafts, Protocol):
    """What this room asks of the outbox."""

    def move(self, draft: Draft, target: State, at: datetime, **changed: Any) -> Draft: ...


class Accounts(Protocol):
    """Which account a letter goes out from that answers no mail; None where no account writes letters."""

    def __call__(self) -> str | None: ...


def standing_of(
    application: Application, mails: Mails, tracker: Tracker, outbox: Drafts, now: datetime
) -> Standing:
    letters = outbox.of_application(application.id) if application.id is not None else []
    return Standing(application, mails_of(application, mails, tracker), letters, now)


def write_due(
    mails: Mails, tracker: Tracker, outbox: Letters, manner: Manner, account: Accounts, now: datetime
) -> Iterator[Draft]:
    """Draft what has come due. Questions about silence wait a few at a time, the oldest silence first."""
    waiting = sum(draft.kind in QUESTIONS for draft in outbox.in_state(State.WAITING))
    found: list[tuple[timedelta, Application, list[Draft], Occasion | None]] = []
    for application in tracker.applications():
        if not _may_be_due(application, outbox, now):
            continue
        standing = standing_of(application, mails, tracker, outbox, now)  # all its mails: one at a time
        old, occasion = overtaken(standing), occasion_of(standing, manner.habits)
        if old or occasion:
            found.append((standing.quiet_for, application, old, occasion))
    for _, application, old, occasion in sorted(found, key=lambda one: one[0], reverse=True):
        for letter in old:
            outbox.move(letter, State.DISCARDED, now, problem=OVERTAKEN)
        if occasion is None or (occasion.kind in QUESTIONS and waiting >= manner.habits.open_at_once):
            continue
        standing = standing_of(application, mails, tracker, outbox, now)
        draft = draft_of(occasion, standing, outbox, manner, account)
        added = outbox.add(draft) if draft else None
        if added:
            waiting += added.kind in QUESTIONS
            yield added


def _may_be_due(application: Application, outbox: Letters, now: datetime) -> bool:
    """Whether something happened in it lately: of hundreds of old applications the mails need not be read at each pass."""
    letters = outbox.of_application(application.id) if application.id is not None else []
    signs = [application.last_event_on, *(letter.sent_at or letter.created_at for letter in letters)]
    return any(sign and now - sign <= _LATELY for sign in signs)


def draft_of(
    occasion: Occasion, standing: Standing, outbox: Drafts, manner: Manner, account: Accounts
) -> Draft | None:
    """The waiting draft of an occasion, not stored; None where nobody can be written to, or they just were."""
    mail, to = addressee(occasion.kind, standing, manner.me)
    sender = mail.ref.account if mail else account()
    if to is None or sender is None or sender in manner.silent:
        return None
    answering = standing.application.id if occasion.kind in ANSWERS else None
    if occasion.kind in _BEGINS and written_recently(
        to.email, outbox, manner.between, standing.now, None, answering=answering
    ):
        return None
    return _write(occasion, standing, mail, to, sender, outbox, manner)


def _write(
    occasion: Occasion, standing: Standing, mail: Entry | None, to: Recipient, sender: str, outbox: Drafts,
    manner: Manner,
) -> Draft:  # fmt: skip
    application, now = standing.application, standing.now
    words = words_of(occasion.kind, standing, mail, to, manner, outbox)
    return Draft(
        id=None,
        entry_id=mail.id if mail else None,
        account=sender,
        kind=occasion.kind,
        to=to.email,
        to_name=to.name,
        subject=words.subject,
        body=words.body,
        in_reply_to=mail.message_id if mail else None,
        references=mail.references if mail else (),
        language=words.language,
        company=application.company,
        role=application.role,
        reasons=(occasion.id, f"human_{to.why}"),
        asks_met=False,
        state=State.WAITING,
        created_at=now,
        not_before=now,
        recipient_offset=mail.utc_offset if mail else None,
        application_id=application.id,
        doubts=to.doubts,
    )


def words_of(
    kind: Kind, standing: Standing, mail: Entry | None, to: Recipient, manner: Manner, outbox: Drafts
) -> Composed:
    """The words of an occasional letter; the same occasion of an application always gets the same ones."""
    from responder.compose import compose

    application = standing.application
    facts = mail.facts if mail else Facts()
    context = occasional_context(kind, standing, mail, to, manner)
    plan = occasional_plan(kind, to, standing)
    earlier = [draft.body for draft in outbox.to_company(application.company)] if application.company else []
    seed = seed_of(f"{kind} {application.id}")
    return compose(plan, facts, context, manner.voice, seed, manner.words(context.language), unlike=earlier)


def occasional_plan(kind: Kind, to: Recipient, standing: Standing | None = None) -> Plan:
    """What the words and the tone rules read of a plan."""
    met = Met.YES if kind in _TALKED or (standing and standing.interviewed) else Met.NO
    return Plan(ACTION_OF[kind], kind, to.email, to.name, kind.value, "", (), met, overridable=True)


def occasional_context(
    kind: Kind, standing: Standing, mail: Entry | None, to: Recipient, manner: Manner
) -> Context:
    application, talk = standing.application, standing.talk
    known = context_of(mail, application, manner.voice) if mail else Context(language=manner.language)
    applied = applied_on(application, standing.mails)
    wrote = {one.sender.email.lower() for one in standing.mails if one.sender}
    return replace(
        known,
        company=application.company or known.company,
        role=application.role or known.role,
        in_thread=mail is not None,
        last_day=talk.date() if talk else None,
        applied_on=applied.date() if applied else None,
        reference=application.reference,
        insight=application.noted(NoteKind.INSIGHT),
        source=application.noted(NoteKind.SOURCE),
        topic=application.noted(NoteKind.HARD_QUESTION, NoteKind.COULD_BE_BETTER) if kind in ASKS else None,
        they_wrote=to.email.lower() in wrote,
        received=kind is Kind.THANK_FOR_FEEDBACK and standing.feedback is not None,
        through_agency=bool(application.via)
        or any(letter.kind is Kind.VIA_AGENCY for letter in standing.letters),
        interviewed=standing.interviewed,
        hired_feedback=manner.habits.hired_feedback,
    )
