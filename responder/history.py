"""What is known around a rejection. In: ledger entries, drafts, the application. Out: the Case the policy decides on.

Did we meet? Did we answer? Who is the human? Answers come from parsed headers and from signals the ledger kept, never
from an address that merely stands in a text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from detector.entry import Direction, Entry
from detector.facts import Cause, Signal
from detector.hosts import FREE_MAIL, is_listed, registrable
from detector.verdict import Label, Outcome
from responder.application import Application, EventKind
from responder.people import Recipient, recipients
from responder.policy import Case, Evidence, Met

_EVENING = time(18)
_LATER_AND_BETTER = {Label.OFFER: "an offer", Label.INTERVIEW: "an invitation to an interview"}
_BETTER_EVENTS = {
    EventKind.OFFER: "an offer",
    EventKind.INTERVIEW: "an interview",
    EventKind.REOPENED: "the application was opened again",
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All that belongs to the rejection's application.

    `thread` are the mails tied to it by References; `related` all mails of the same application, the thread included;
    both oldest first. `drafted` tells that a reply was drafted for it before, whatever became of it; `written_recently`
    that the person has had a letter within the time that the user keeps between two; `company_draft` that another letter
    to this company is open.
    """

    thread: Sequence[Entry]
    related: Sequence[Entry]
    application: Application | None
    drafted: bool
    me: frozenset[str]
    ticked_met: bool | None = None
    written_recently: bool = False
    company_draft: bool = False


def candidates(entry: Entry, around: Surroundings) -> list[Recipient]:
    """All who could be answered, best first."""
    thread, related = _before(entry, around.thread), _before(entry, around.related)
    return recipients(entry, thread, related, around.application, around.me)


def case_of(entry: Entry, around: Surroundings) -> Case:
    """The case of one rejection. `entry` must be recorded and have a verdict or a correction."""
    facts = entry.facts
    met, evidence = meeting(entry, around)
    people = candidates(entry, around)
    return Case(
        outcome=_outcome(entry),
        recipient=people[0] if people else None,
        own_mail=entry.direction is Direction.OUTGOING,
        bounce=entry.bounce,
        newer=_newer(entry, around),
        answered=entry.answered or any(_answers(mail, entry) for mail in around.thread),
        drafted=around.drafted,
        written_recently=around.written_recently,
        company_draft=around.company_draft,
        signals=_signals(entry, around),
        cause=Cause(facts.cause.value) if facts.cause else None,
        met=met,
        evidence=evidence,
        personal=facts.says(Signal.PERSONAL),
        agency=_through_agency(entry, around),
        feedback_asked=any(_is_own_with(mail, Signal.FEEDBACK_ASKED) for mail in around.related),
    )


def _signals(entry: Entry, around: Surroundings) -> frozenset[Signal]:
    """What the mail says; and that the user had withdrawn, where an earlier mail of theirs or the tracker does."""
    said = frozenset(Signal(fact.value) for fact in entry.facts.signals)
    events = around.application.events if around.application else ()
    withdrew = any(
        _is_own_with(mail, Signal.USER_WITHDREW) for mail in _before(entry, around.related)
    ) or any(
        event.kind is EventKind.WITHDRAWN and (entry.sent_at is None or event.on <= entry.sent_at)
        for event in events
    )
    return said | {Signal.USER_WITHDREW} if withdrew else said


def _through_agency(entry: Entry, around: Surroundings) -> bool:
    """Whether a recruiter stands between: they write, wrote about it before, or the tracker names them."""
    if entry.facts.says(Signal.AGENCY) or (around.application and around.application.via):
        return True
    return any(
        mail.direction is Direction.INCOMING and mail.facts.says(Signal.AGENCY)
        for mail in _before(entry, around.related)
    )


def _outcome(entry: Entry) -> Outcome:
    if entry.correction is not None:
        return Outcome.REJECTION if entry.correction is Label.REJECTION else Outcome.OTHER
    return entry.verdict.outcome if entry.verdict else Outcome.OTHER


def meeting(entry: Entry, around: Surroundings) -> tuple[Met, tuple[Evidence, ...]]:
    """Whether the user met them before this mail came, and what says so; the user's own tick outranks all."""
    if around.ticked_met is not None:
        said = "you met them" if around.ticked_met else "you never met them"
        return (Met.YES if around.ticked_met else Met.NO), (Evidence("you_said", f"You said that {said}."),)
    earlier = _before(entry, around.related)
    found = [*_from_calendar(entry, earlier), *_from_threads(entry, earlier), *_from_own_mail(earlier)]
    found += _from_tracker(around.application, entry.sent_at)
    if found:
        return Met.YES, tuple(found)
    if entry.facts.says(Signal.MEETING_CLAIMED) or entry.facts.says(Signal.MEETING_HELD):
        return Met.CLAIMED, (Evidence("claimed", "Only this mail itself speaks of a meeting."),)
    return Met.NO, ()


def _from_calendar(entry: Entry, earlier: Sequence[Entry]) -> list[Evidence]:
    """Invitations that the user accepted at last, that were not cancelled since, and whose hour had passed."""
    past = [start for start in _accepted(earlier) if not (start and entry.sent_at and start > entry.sent_at)]
    return [Evidence("calendar_accepted", "You accepted their calendar invitation.") for _ in past[:1]]


def _accepted(mails: Sequence[Entry]) -> list[datetime | None]:
    """The hours of the calendar invitations that stand: accepted at last and not cancelled; None for an hour unknown."""
    accepted: dict[str, bool] = {}
    starts: dict[str, datetime] = {}
    for mail in mails:
        for item in mail.calendar:
            if item.method == "CANCEL":
                accepted[item.uid] = False
            elif item.method == "REPLY" and mail.direction is Direction.OUTGOING:
                accepted[item.uid] = item.answer == "ACCEPTED"
            if item.starts_at:
                starts[item.uid] = item.starts_at
        if mail.facts.says(Signal.MEETING_CANCELLED):  # in words, by either side: what was still to come
            to_come = [uid for uid in accepted if not _is_over(starts.get(uid), mail.sent_at)]
            accepted |= dict.fromkeys(to_come, False)
    return [starts.get(uid) for uid, said_yes in accepted.items() if said_yes]


def _is_over(start: datetime | None, at: datetime | None) -> bool:
    return start is not None and at is not None and start <= at


def talk_held_on(application: Application, mails: Sequence[Entry], now: datetime) -> datetime | None:
    """When they last met: as an accepted invitation, an hour agreed on by mail, or the user's own tracker has it.

    None where no day is known. Of a day without an hour the evening counts.
    """
    hours = [start for start in _accepted(mails) if start and start <= now]
    hours += [day for day in _agreed_days(mails) if day <= now]
    hours += [
        event.on
        for event in application.events
        if event.kind is EventKind.INTERVIEW and event.message_id is None and event.on <= now
    ]
    return max(hours, default=None)


def _agreed_days(mails: Sequence[Entry]) -> list[datetime]:
    """The evenings of the days that the user agreed to by mail, and that nobody called off since."""
    invited = {mail.identity: mail for mail in mails if mail.direction is Direction.INCOMING}
    days = []
    for mail in mails:
        named = [mail, *(invited[one] for one in (mail.in_reply_to, *mail.references) if one in invited)]
        told = [one.facts.meeting_on.value for one in named if one.facts.meeting_on]
        if told and _is_own_with(mail, Signal.MEETING_ACCEPTED) and not _called_off(mail, mails):
            days.append(datetime.combine(date.fromisoformat(max(told)), _EVENING, UTC))
    return days


def _from_threads(entry: Entry, earlier: Sequence[Entry]) -> list[Evidence]:
    """An invitation or a fixed hour, answered by the user with a yes, not called off since, and over."""
    invited: dict[str | None, Entry] = {
        mail.identity: mail
        for mail in earlier
        if mail.direction is Direction.INCOMING
        and (mail.label is Label.INTERVIEW or mail.facts.says(Signal.MEETING_ARRANGED))
    }
    for mail in reversed(earlier):
        invitations = [invited[one] for one in (mail.in_reply_to, *mail.references) if one in invited]
        if not (_is_own_with(mail, Signal.MEETING_ACCEPTED) and invitations):
            continue
        if _called_off(mail, [*earlier, entry]) or _still_to_come(entry, [mail, *invitations]):
            continue
        return [Evidence("scheduled", f"You agreed to a meeting on {_day(mail.sent_at)}.")]
    return []


def _called_off(yes: Entry, mails: Sequence[Entry]) -> bool:
    """Whether either side cancelled after the user's yes."""
    return any(
        mail.facts.says(Signal.MEETING_CANCELLED)
        and (mail.sent_at is None or yes.sent_at is None or mail.sent_at > yes.sent_at)
        for mail in mails
    )


def _still_to_come(entry: Entry, mails: Sequence[Entry]) -> bool:
    """Whether the day they had fixed, where a mail names it, lay behind the rejection."""
    days = [mail.facts.meeting_on.value for mail in mails if mail.facts.meeting_on]
    return bool(days and entry.sent_at and max(days) > entry.sent_at.date().isoformat())


def _from_own_mail(earlier: Sequence[Entry]) -> list[Evidence]:
    for mail in earlier:
        if _is_own_with(mail, Signal.MEETING_HELD):
            return [Evidence("your_thanks", f"You thanked them for the talk on {_day(mail.sent_at)}.")]
    return []


def _from_tracker(application: Application | None, until: datetime | None) -> list[Evidence]:
    """Interview events that the user wrote into the tracker; those made from mail are judged by the mail."""
    events = application.events if application else ()
    for event in events:
        if (
            event.kind is EventKind.INTERVIEW
            and event.message_id is None
            and (until is None or event.on <= until)
        ):
            return [Evidence("tracker", f"Your tracker has an interview on {_day(event.on)}.")]
    return []


def _newer(entry: Entry, around: Surroundings) -> str | None:
    """What came later and changes everything, by mail or written into the tracker by the user."""
    if entry.sent_at is None:
        return None
    for mail in around.related:
        later = mail.sent_at is not None and mail.sent_at > entry.sent_at
        if not later or mail.direction is Direction.OUTGOING or mail.identity == entry.identity:
            continue
        if mail.label in _LATER_AND_BETTER:
            return f"{_LATER_AND_BETTER[mail.label]} on {_day(mail.sent_at)}"
        if mail.facts.says(Signal.REOPENED):
            return f"the application was opened again on {_day(mail.sent_at)}"
    for event in around.application.events if around.application else ():
        if event.message_id is None and event.kind in _BETTER_EVENTS and event.on > entry.sent_at:
            return f"{_BETTER_EVENTS[event.kind]} on {_day(event.on)}"
    return None


def _answers(mail: Entry, entry: Entry) -> bool:
    """Whether the user's mail answers this one: to somebody at the place it came from, and not to a friend, forwarded."""
    if mail.direction is not Direction.OUTGOING or entry.identity not in (mail.in_reply_to, *mail.references):
        return False
    asked = [one for one in (entry.sender, *entry.reply_to) if one]
    people = {one.email.lower() for one in asked}
    hosts = {registrable(one.domain) for one in asked if not is_listed(one.domain, FREE_MAIL)}
    written = [one for one in mail.recipients if one.email]
    return not written or any(
        one.email.lower() in people or registrable(one.domain) in hosts for one in written
    )


def _is_own_with(mail: Entry, signal: Signal) -> bool:
    return mail.direction is Direction.OUTGOING and mail.facts.says(signal)


def _before(entry: Entry, mails: Sequence[Entry]) -> list[Entry]:
    return [
        mail
        for mail in mails
        if mail.identity != entry.identity
        and (mail.sent_at is None or entry.sent_at is None or mail.sent_at <= entry.sent_at)
    ]


def _day(moment: datetime | None) -> str:
    return moment.strftime("%d %b %Y").lstrip("0") if moment else "a day unknown"
