"""Mail -> applications. In: ledger entries about jobs. Out: each tied to one application, with the event it tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Protocol

from detector.entry import Direction, Entry
from detector.facts import Signal
from detector.hosts import ATS, FREE_MAIL, is_listed, registrable
from detector.verdict import Outcome
from responder.application import EVENT_OF_LABEL, Application, Contact, Event, EventKind
from responder.history import Surroundings
from responder.matching import match_application
from responder.people import is_human

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_TOGETHER = 100  # mails tied in one transaction: each ends with a wait for the disk


class Mails(Protocol):
    """What this room asks of the ledger."""

    def thread_of(self, entry: Entry) -> list[Entry]: ...
    def thread_identities(self, identity: str) -> list[str]: ...
    def with_identities(self, identities: Iterable[str]) -> list[Entry]: ...
    def with_people(self, addresses: Iterable[str]) -> list[Entry]: ...
    def with_hosts(self, hosts: Iterable[str]) -> list[Entry]: ...
    def naming(self, company: str) -> list[Entry]: ...


class Tracker(Protocol):
    """What this room asks of the journal."""

    def together(self) -> AbstractContextManager[object]: ...
    def applications(self) -> list[Application]: ...
    def open(self, application: Application, event: Event) -> Application: ...
    def fill(self, number: int, *, company: str | None, role: str | None, via: str | None) -> None: ...
    def add_event(self, number: int, event: Event) -> int | None: ...
    def add_contact(self, number: int, contact: Contact) -> None: ...
    def of_mail(self, identity: str) -> int | None: ...
    def get(self, number: int) -> Application: ...


def track(entries: Iterable[Entry], mails: Mails, tracker: Tracker, me: frozenset[str]) -> int:
    """Tie every mail that tells an event to its application; returns how many were tied.

    Oldest first, so that an application begins with its first mail. Doing it again changes nothing.
    """
    oldest_first = sorted(entries, key=lambda e: (e.sent_at or _LONG_AGO, e.id or 0))
    told = [(entry, event) for entry in oldest_first if (event := event_of(entry))]
    new = [(entry, event) for entry, event in told if tracker.of_mail(entry.identity) is None]
    # As they stand now; read once, since each mail is compared with each of them.
    known = {application.id or 0: application for application in (tracker.applications() if new else ())}
    tied = 0
    for start in range(0, len(new), _TOGETHER):
        with tracker.together():
            for entry, event in new[start : start + _TOGETHER]:
                if tracker.of_mail(entry.identity) is not None:  # the same mail came to another account too
                    continue
                number = _tie(entry, event, mails, tracker, me, list(known.values()))
                if number is not None:
                    known[number] = tracker.get(number)
                    tied += 1
    return tied


def event_of(entry: Entry) -> Event | None:
    """What a mail tells of an application; None for mail that tells nothing, or not surely enough."""
    when = entry.sent_at or _LONG_AGO
    if entry.direction is Direction.OUTGOING:
        withdrew = entry.facts.says(Signal.USER_WITHDREW)
        return Event(EventKind.WITHDRAWN, when, entry.identity) if withdrew else None
    unsure = (
        entry.correction is None and entry.verdict is not None and entry.verdict.outcome is Outcome.UNSURE
    )
    kind = EVENT_OF_LABEL.get(entry.label) if entry.label else None
    return None if unsure or kind is None else Event(kind, when, entry.identity)


def _tie(
    entry: Entry,
    event: Event,
    mails: Mails,
    tracker: Tracker,
    me: frozenset[str],
    known: Sequence[Application],
) -> int | None:
    """The number of the application that the mail belongs to now; None for a mail that belongs to none."""
    facts = entry.facts
    found = match_application(entry, mails.thread_of(entry), known)
    if found is None and entry.direction is Direction.OUTGOING:
        return None  # the user's withdrawal from something never seen
    company = facts.company.value if facts.company else None
    role = facts.role.value if facts.role else None
    via = entry.sender.name or entry.sender.domain if facts.says(Signal.AGENCY) and entry.sender else None
    if found is None or found.id is None:
        found = tracker.open(Application(None, company, role, via), event)
    else:
        tracker.add_event(found.id, event)
        tracker.fill(found.id, company=company, role=role, via=via)
    if entry.direction is Direction.INCOMING and entry.sender and is_human(entry.sender, me) and found.id:
        tracker.add_contact(found.id, Contact(entry.sender.name, entry.sender.email))
    return found.id


def surroundings(
    entry: Entry,
    mails: Mails,
    tracker: Tracker,
    me: frozenset[str],
    *,
    drafted: bool,
    ticked_met: bool | None = None,
) -> Surroundings:
    """All that belongs to a mail's application; `ticked_met` outranks what the tracker holds of the user's word."""
    thread = mails.thread_of(entry)
    number = tracker.of_mail(entry.identity)
    application = tracker.get(number) if number is not None else None
    related = mails_of(application, mails, tracker, thread) if application else thread
    if ticked_met is None and application is not None:
        ticked_met = application.met
    return Surroundings(thread, related, application, drafted, me, ticked_met)


def mails_of(
    application: Application, mails: Mails, tracker: Tracker, thread: Sequence[Entry] = ()
) -> list[Entry]:
    """The mails of an application, oldest first: those that told its events with their threads, mail with its people,
    from and to the company's own host, and mail that names the company.

    A recruiter may write about several applications, and a company about several jobs: such mail counts only where it
    belongs to no other one.
    """
    found = {mail.identity: mail for mail in thread}
    told = mails.with_identities([event.message_id for event in application.events if event.message_id])
    for mail in told:
        found.update((near.identity, near) for near in mails.thread_of(mail))
    near_by = [
        *mails.with_people({contact.email for contact in application.contacts}),
        *mails.with_hosts(_hosts_of(found.values())),
        *(mails.naming(application.company) if application.company else ()),
    ]
    for mail in near_by:
        if mail.identity not in found and _belongs(mail, mails, tracker, application.id):
            found[mail.identity] = mail
    return sorted(found.values(), key=lambda e: (e.sent_at or _LONG_AGO, e.id or 0))


def _hosts_of(mails: Iterable[Entry]) -> set[str]:
    """The hosts that are the company's alone: not those of mail providers, applicant tracking, or recruiters."""
    hosts = set()
    for mail in mails:
        if mail.direction is Direction.INCOMING and not mail.facts.says(Signal.AGENCY):
            people = [mail.sender, *mail.reply_to]
            hosts |= {
                registrable(one.domain)
                for one in people
                if one and not is_listed(one.domain, FREE_MAIL | ATS)
            }
    return hosts - {""}


def _belongs(mail: Entry, mails: Mails, tracker: Tracker, number: int | None) -> bool:
    """Whether nothing in the mail's thread belongs to another application."""
    owners = (tracker.of_mail(identity) for identity in mails.thread_identities(mail.identity))
    return all(owner in (None, number) for owner in owners)
