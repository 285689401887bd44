"""The user's word on applications, all parts put together. In: what a person tells or asks for. Out: kept, and written.

A joint like the wiring. What came by telephone, by letter or on a web page makes the same rows, and the same drafts, as
what came by mail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from detector.message import Address
from detector.wire import safe_header
from responder.application import Application, Contact, Event, EventKind, Note, NoteKind
from responder.compose import Composed
from responder.draft import ASKS, QUESTIONS, Draft, Kind, State
from responder.errors import SettingsError, UsageError, WrongState
from responder.followup import Occasion, Standing, addressee
from responder.matching import normal_company, same_role
from responder.occasional import draft_of, standing_of, words_of
from responder.people import Recipient, is_human
from responder.respond import Manner, plan_of
from responder.store import Store
from responder.tracking import event_of

ASKED_FOR = "you_asked"
_NEWS = frozenset(EventKind) - {EventKind.APPLIED}


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
        journal, event = self.store.journal, Event(kind, on, None, safe_header(note))
        found = self._at(told)
        is_new = found is None or found.id is None
        if found is None or found.id is None:
            new = Application(None, safe_header(told.company), told.role, told.via, reference=told.reference)
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
            if draft.kind in QUESTIONS and draft.state is State.WAITING:
                self.store.outbox.move(draft, State.DISCARDED, self.now(), problem="there was news meanwhile")

    def _at(self, told: Told) -> Application | None:
        company = normal_company(told.company)
        for one in reversed(self.store.journal.applications()):
            if one.company and normal_company(one.company) == company and same_role(told.role, one.role):
                return one
        return None

    def add_contact(self, number: int, contact: Contact) -> None:
        if not is_human(Address(contact.name, contact.email), self.manner.me):
            raise UsageError(
                f"{safe_header(contact.email)} is no address of a person to write to.",
                "Write: Name <name@company.example>",
            )
        self.store.journal.add_contact(number, contact)
        self._note("application.contact", number, {}, {"email": contact.email})

    def say_met(self, number: int, met: bool) -> None:
        before = self.store.journal.get(number).met
        self.store.journal.say_met(number, met)
        self._note("application.met", number, {"met": before}, {"met": met})

    def add_note(self, number: int, kind: NoteKind, text: str) -> None:
        words = safe_header(text).strip()
        if not words:
            raise UsageError("An empty note cannot be kept.", "Write some words behind the kind of note.")
        self.store.journal.get(number)  # says so where there is none
        note = self.store.journal.add_note(number, Note(kind, words, self.now()))
        self._note("application.note", number, {}, {"kind": kind, "note": note})

    def write(self, kind: Kind, number: int) -> Draft:
        """A letter the user asks for. Raises WrongState where it must not be written, or one is open already."""
        if self.account() is None:
            raise SettingsError(
                "The settings name no account that letters go out from.", "Run: rejoinder init"
            )
        standing = self.standing(number)
        self._refuse_firm(kind, standing)
        occasion = Occasion(ASKED_FOR, kind, lambda *_: True, "You asked for it.")
        draft = draft_of(occasion, standing, self.store.outbox, self.manner, self.account)
        if draft is None:
            raise WrongState(
                f"Nobody is known who could be written to about application {number}, or they had a letter not long ago.",
                f"Add a person: rejoinder applications contact {number} 'Name <name@company.example>'",
            )
        unsure = kind in ASKS and self.store.journal.get(number).met is None
        added = self.store.outbox.add(replace(draft, asks_met=unsure))
        if added is None:
            raise WrongState("A letter about this to the same person is open.", "See: rejoinder queue list")
        self._note("draft.write", added.id, {}, {"kind": kind, "application": number})
        return added

    def _refuse_firm(self, kind: Kind, standing: Standing) -> None:
        """Some rows of the policy no wish outranks: a newer offer, an answer that went out, legal wording."""
        if kind in (
            Kind.AFTER_INTERVIEW,
            Kind.FOLLOW_UP,
            Kind.FOLLOW_UP_AGAIN,
            Kind.OFFER_THANKS,
            Kind.CONNECT,
        ):
            return
        told = [
            mail for mail in standing.mails if (event := event_of(mail)) and event.kind is EventKind.REJECTED
        ]
        dumped = self.store.ledger.plan_of(told[-1].id) if told and told[-1].id is not None else None
        plan = plan_of(dumped) if dumped else None
        if plan and not plan.overridable and plan.rule != "no_human":
            raise WrongState(plan.sentence, f"See: rejoinder explain {told[-1].id}")

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
