"""The user's word on applications, all parts put together. In: what a person tells or asks for. Out: kept, and written.

A joint like the wiring. What came by telephone, by letter or on a web page makes the same rows, and the same drafts, as
what came by mail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from detector.entry import Direction
from detector.message import Address
from detector.wire import safe_header
from responder.application import Application, Contact, Event, EventKind, Note, NoteKind
from responder.draft import ASKS, OPEN, QUESTIONS, Draft, Kind, State
from responder.errors import SettingsError, UsageError, WrongState
from responder.followup import Occasion, addressee
from responder.history import case_of
from responder.matching import normal_company, same_role
from responder.occasional import draft_of, standing_of, words_of
from responder.people import Recipient, is_human
from responder.policy import RULES, decide
from responder.respond import Manner
from responder.standing import Standing
from responder.store import Store
from responder.tracking import event_of, surroundings

if TYPE_CHECKING:
    from responder.compose import Composed

ASKED_FOR = "you_asked"
_NEWS = frozenset(EventKind) - {EventKind.APPLIED}
_ANSWERS_NOTHING = frozenset(
    {Kind.AFTER_INTERVIEW, Kind.FOLLOW_UP, Kind.FOLLOW_UP_AGAIN, Kind.OFFER_THANKS, Kind.CONNECT}
)
_ALIVE_AGAIN = frozenset({"reopened", "offer", "accepted"})  # nothing is answered as a rejection any more
_SENTENCES = {rule.id: rule.sentence for rule in RULES if rule.firm}
_GOES_ON = {"no_human", "already_answered"}  # what goes on in a conversation comes after an answer


@dataclass(frozen=True, slots=True)
class Told:
    """What the user tells of an application. `contact` is who can be written to."""

    company: str
    role: str | None = None
    via: str | None = None
    reference: str | None = None
    contact: Contact | None = None
    met: bool | None = None


@dataclass(frozen=True, slots=True)
class Bookkeeping:
    """`account` is the name of the account that letters go out from which answer no mail."""

    store: Store
    manner: Manner
    now: Callable[[], datetime]
    account: Callable[[], str | None]

    def standing(self, number: int) -> Standing:
        application = self.store.journal.get(number)
        return standing_of(application, self.store.ledger, self.store.journal, self.store.outbox, self.now())

    def log(self, kind: EventKind, on: datetime, told: Told, note: str = "") -> tuple[Application, bool]:
        """Enter an event by hand; the application, and whether it is a new one.

        The application is the one at this company, for this role where both name one.
        """
        event = Event(kind, on, None, safe_header(note))
        with self.store.together():  # refused for its contact, the event is not entered either
            return self._enter(event, _clean(told))

    def _enter(self, event: Event, told: Told) -> tuple[Application, bool]:
        journal, kind, on = self.store.journal, event.kind, event.on
        found = self._at(told)
        is_new = found is None or found.id is None
        if found is None or found.id is None:
            new = Application(None, told.company, told.role, told.via, reference=told.reference)
            found = journal.open(new, event)
            self._note("application.open", found.id, {}, {"company": found.company, "event": kind})
        elif any((one.kind, one.on.date()) == (kind, on.date()) for one in found.events):
            journal.fill(
                found.id, company=told.company, role=told.role, via=told.via, reference=told.reference
            )
        else:
            number = journal.add_event(found.id, event)
            journal.fill(
                found.id, company=told.company, role=told.role, via=told.via, reference=told.reference
            )
            self._note("application.event", found.id, {}, {"event": number, "kind": kind})
        if told.contact:
            self.add_contact(found.id or 0, told.contact)
        if told.met is not None:
            self.say_met(found.id or 0, told.met)
        if kind in _NEWS:
            self._put_away_questions(found.id or 0)
        return journal.get(found.id or 0), is_new

    def _put_away_questions(self, number: int) -> None:
        """There is news: a waiting question about the silence has had its day."""
        for draft in self.store.outbox.of_application(number):
            if draft.kind in QUESTIONS and draft.state in (State.WAITING, State.APPROVED):
                self.store.outbox.move(draft, State.DISCARDED, self.now(), problem="there was news meanwhile")

    def _at(self, told: Told) -> Application | None:
        """The latest that fits; before it one whose role is written just so."""
        company = normal_company(told.company)
        fitting = [
            one
            for one in reversed(self.store.journal.applications())
            if one.company and normal_company(one.company) == company and same_role(told.role, one.role)
        ]
        exact = [one for one in fitting if told.role and one.role and told.role.lower() == one.role.lower()]
        return next(iter(exact or fitting), None)

    def add_contact(self, number: int, contact: Contact) -> None:
        if not is_human(Address(contact.name, contact.email), self.manner.me):
            raise UsageError(
                f"{safe_header(contact.email)} is no address of a person to write to.",
                "Write: Name <name@company.example>",
            )
        known = self.store.journal.get(number).contacts
        if any(one.email.lower() == contact.email.lower() for one in known):
            return  # undone later it would take away what a mail had told
        with self.store.together():
            self.store.journal.add_contact(number, contact)
            self._note("application.contact", number, {}, {"email": contact.email})

    def say_met(self, number: int, met: bool) -> None:
        before = self.store.journal.get(number).met
        with self.store.together():
            self.store.journal.say_met(number, met)
            self._note("application.met", number, {"met": before}, {"met": met})

    def add_note(self, number: int, kind: NoteKind, text: str) -> None:
        words = safe_header(text).strip()
        if not words:
            raise UsageError("An empty note cannot be kept.", "Write some words behind the kind of note.")
        self.store.journal.get(number)  # says so where there is none
        with self.store.together():
            note = self.store.journal.add_note(number, Note(kind, words, self.now()))
            self._note("application.note", number, {}, {"kind": kind, "note": note})

    def write(self, kind: Kind, number: int, to: Contact | None = None) -> Draft:
        """A letter the user asks for, `to` this person where one is named; a mail of theirs is answered if there is one.

        Raises WrongState where it must not be written, or one is open already.
        """
        if self.account() is None:
            raise SettingsError(
                "The settings name no account that letters go out from.", "Run: rejoinder init"
            )
        standing = self.standing(number)
        self._refuse_firm(kind, standing)
        if to is not None:
            standing = _with_only(standing, to)
        occasion = Occasion(ASKED_FOR, kind, lambda *_: True, "You asked for it.")
        draft = draft_of(occasion, standing, self.store.outbox, self.manner, self.account)
        if draft is None:
            raise WrongState(
                f"Nobody is known who could be written to about application {number}, or they had a letter not long ago.",
                f"Add a person: rejoinder applications contact {number} 'Name <name@company.example>'",
            )
        unsure = kind in ASKS and self.store.journal.get(number).met is None
        with self.store.together():
            added = self.store.outbox.add(replace(draft, asks_met=unsure))
            if added is None:
                is_open = next((one.id for one in standing.letters if one.state in OPEN), None)
                see = f"See: rejoinder queue show {is_open}" if is_open else "See: rejoinder queue list"
                raise WrongState("A letter about this to the same person is open.", see)
            self._note("draft.write", added.id, {}, {"kind": kind, "application": number})
        return added

    def _refuse_firm(self, kind: Kind, standing: Standing) -> None:
        """Some rows of the policy no wish outranks: a newer offer, an answer that went out, legal wording.

        They are asked anew: what came since the mail was planned counts as well.
        """
        if kind in _ANSWERS_NOTHING:
            return
        if standing.application.status in _ALIVE_AGAIN:
            raise WrongState(
                _SENTENCES["newer_event"], f"See: rejoinder applications show {standing.application.id}"
            )
        told = [
            mail for mail in standing.mails if (event := event_of(mail)) and event.kind is EventKind.REJECTED
        ]
        if not told:
            return
        ledger, journal, me = self.store.ledger, self.store.journal, self.manner.me
        plan = decide(case_of(told[-1], surroundings(told[-1], ledger, journal, me, drafted=False)))
        excused = _GOES_ON if kind in (Kind.NUDGE, Kind.THANK_FOR_FEEDBACK) else {"no_human"}
        against = [rule for rule in plan.reasons if rule in _SENTENCES and rule not in excused]
        if against:
            raise WrongState(_SENTENCES[against[0]], f"See: rejoinder explain {told[-1].id}")

    def note_to_copy(self, number: int) -> Composed:
        """A note for a professional network, to copy; nothing is stored."""
        standing = self.standing(number)
        mail, to = addressee(Kind.CONNECT, standing, self.manner.me)
        to = to or Recipient("", "", "contact")
        return words_of(Kind.CONNECT, standing, mail, to, self.manner, self.store.outbox)

    def _note(
        self, what: str, number: int | None, before: dict[str, object], after: dict[str, object]
    ) -> None:
        self.store.acts.note(what, number, self.now(), before, after)


def _clean(told: Told) -> Told:
    """In one line each; UsageError for a company without a letter, which every other such would be taken for."""
    if not normal_company(told.company):
        raise UsageError(
            "The name of the company has no letters.", "Write it as you would in a list: --company 'Acme'"
        )
    role, via, reference = (
        safe_header(value) if value else None for value in (told.role, told.via, told.reference)
    )
    return replace(told, company=safe_header(told.company), role=role, via=via, reference=reference)


def _with_only(standing: Standing, to: Contact) -> Standing:
    """As if this person alone had written: a letter to them goes on from their own mail, or begins a thread."""
    mails = [
        mail
        for mail in standing.mails
        if mail.direction is Direction.OUTGOING
        or (mail.sender and mail.sender.email.lower() == to.email.lower())
    ]
    return replace(standing, application=replace(standing.application, contacts=(to,)), mails=mails)
