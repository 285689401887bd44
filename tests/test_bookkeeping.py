"""The user's word on applications: what is told by hand makes the same rows and letters as what came by mail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from samples import ANNA, NOW, SAM, make_draft, make_entry, make_facts, make_own, make_verdict

from detector.entry import Entry
from detector.facts import Signal
from detector.message import Address
from detector.sqlite import Connection
from detector.verdict import Label
from responder.application import Contact, EventKind, NoteKind
from responder.bookkeeping import Bookkeeping, Told
from responder.compose import Voice
from responder.draft import Draft, Kind, State
from responder.errors import SettingsError, UsageError, WrongState
from responder.passes import Parts, catch_up
from responder.respond import Manner
from responder.store import Store

ME = frozenset({SAM.email})
MANNER = Manner(Voice(name="Sam Doe"), timedelta(), ME)
CARA = Contact("Cara Lund", "cara@acme.example")
TALKED = make_facts(Signal.PERSONAL, Signal.MEETING_HELD, company="Acme", role="Engineer")


@pytest.fixture
def store(connection: Connection) -> Store:
    return Store.on(connection)


@pytest.fixture
def books(store: Store) -> Bookkeeping:
    return Bookkeeping(store, MANNER, lambda: NOW, lambda: "home")


def log(books: Bookkeeping, kind: EventKind = EventKind.APPLIED, on: datetime = NOW, **told: Any) -> int:
    application, _ = books.log(kind, on, Told(**{"company": "Acme", **told}))
    return int(application.id or 0)


def read(books: Bookkeeping, *mails: Entry) -> list[Draft]:
    """What a pass makes of these mails; all drafts."""
    store = books.store
    store.ledger.record(mails)
    catch_up(Parts(store.ledger, store.journal, store.outbox, MANNER), NOW)
    return store.outbox.in_state()


def rejection(number: int = 1, **changed: Any) -> Entry:
    return make_entry(number, **{"facts": TALKED, "sent_at": NOW - timedelta(days=1), **changed})


def acts(books: Bookkeeping) -> Sequence[str]:
    return [act.what for act in reversed(books.store.acts.recent())]


# Which application


def test_the_first_word_on_a_company_opens_an_application_with_all_that_was_told(books: Bookkeeping) -> None:
    told = Told("Acme", "Engineer", "Hunters Ltd", "A-17", CARA, True)
    application, is_new = books.log(EventKind.INTERVIEW, NOW, told, "on the phone")
    assert is_new
    assert (application.company, application.role, application.via, application.reference, application.met) == (
        "Acme", "Engineer", "Hunters Ltd", "A-17", True,
    )  # fmt: skip
    assert [(event.kind, event.on, event.note) for event in application.events] == [
        (EventKind.INTERVIEW, NOW, "on the phone")
    ]
    assert application.contacts == (CARA,)


@pytest.mark.parametrize(
    ("company", "role"),
    [
        ("Acme", "Engineer"),
        ("ACME GmbH", None),
        ("acme", "Senior Engineer"),
        ("Acme Group", "engineer (m/w/d)"),
    ],
)
def test_the_same_application_is_found_again(books: Bookkeeping, company: str, role: str | None) -> None:
    number = log(books, role="Engineer")
    assert log(books, EventKind.INTERVIEW, company=company, role=role) == number
    assert books.store.journal.get(number).role == "Engineer"


@pytest.mark.parametrize(("company", "role"), [("Acme", "Baker"), ("Acmeta", "Engineer")])
def test_another_job_or_company_is_another_application(books: Bookkeeping, company: str, role: str) -> None:
    number = log(books, role="Engineer")
    assert log(books, EventKind.INTERVIEW, company=company, role=role) != number


def test_among_several_the_one_with_the_very_role_is_meant(books: Bookkeeping) -> None:
    first = log(books, role="Engineer")
    second = log(books, role="Baker")
    assert second != first
    assert log(books, EventKind.OFFER, role="engineer") == first
    assert log(books, EventKind.WITHDRAWN) == second  # no role: the latest


def test_the_application_that_mail_told_of_is_found(books: Bookkeeping) -> None:
    read(books, rejection())
    number = log(books, EventKind.REOPENED, on=NOW, role="Engineer", reference="A-17")
    application = books.store.journal.get(number)
    assert (number, application.status, application.reference) == (1, "reopened", "A-17")


def test_the_same_word_on_the_same_day_is_said_once(books: Bookkeeping) -> None:
    number = log(books)
    log(books, on=NOW + timedelta(hours=2), role="Engineer")
    log(books, on=NOW + timedelta(days=1))
    application = books.store.journal.get(number)
    assert (len(application.events), application.role) == (2, "Engineer")


@pytest.mark.parametrize("company", ["", "  ", "...", "\x00\n"])
def test_a_company_without_a_name_is_refused(books: Bookkeeping, company: str) -> None:
    with pytest.raises(UsageError):
        log(books, company=company)
    assert books.store.journal.applications() == []


def test_what_is_told_is_kept_on_one_line_each(books: Bookkeeping) -> None:
    number = log(books, role="Engineer\r\nBcc: eve@evil.example", via="Hunters\x00", reference="A\n17")
    one = books.store.journal.get(number)
    assert not {
        char for text in (one.role, one.via, one.reference) for char in str(text) if not char.isprintable()
    }


@pytest.mark.parametrize("email", [SAM.email, "no-reply@acme.example"])
def test_nobody_to_write_to_is_no_contact(books: Bookkeeping, email: str) -> None:
    with pytest.raises(UsageError):
        books.add_contact(log(books), Contact("", email))


def test_notes_are_kept_and_empty_ones_are_not(books: Bookkeeping) -> None:
    number = log(books)
    books.add_note(number, NoteKind.INSIGHT, " they pair\non everything ")
    assert [(note.kind, note.text) for note in books.store.journal.get(number).notes] == [
        (NoteKind.INSIGHT, "they pair on everything")
    ]
    with pytest.raises(UsageError, match="empty"):
        books.add_note(number, NoteKind.LESSON, " \n")
    with pytest.raises(UsageError, match="no application 9"):
        books.add_note(9, NoteKind.LESSON, "x")


def test_every_word_leaves_a_trail(books: Bookkeeping) -> None:
    number = log(books, contact=CARA, met=True)
    log(books, EventKind.INTERVIEW)
    books.add_note(number, NoteKind.LESSON, "x")
    books.write(Kind.FOLLOW_UP, number)
    assert acts(books) == [
        "application.open", "application.contact", "application.met", "application.event", "application.note",
        "draft.write",
    ]  # fmt: skip


# News


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (EventKind.APPLIED, State.WAITING),
        (EventKind.INTERVIEW, State.DISCARDED),
        (EventKind.REJECTED, State.DISCARDED),
    ],
)
def test_news_puts_a_waiting_question_away(books: Bookkeeping, kind: EventKind, state: State) -> None:
    number = log(books, on=NOW - timedelta(days=20), contact=CARA)
    question = books.write(Kind.FOLLOW_UP, number)
    log(books, kind)
    assert books.store.outbox.get(question.id or 0).state is state


def test_news_leaves_what_is_approved_or_no_question_alone(books: Bookkeeping) -> None:
    number = log(books, EventKind.INTERVIEW, on=NOW - timedelta(days=1), contact=CARA)
    thanks = books.write(Kind.AFTER_INTERVIEW, number)
    log(books, EventKind.OFFER)
    assert books.store.outbox.get(thanks.id or 0).state is State.WAITING


# A letter asked for


def test_a_letter_asked_for_waits_like_any_other(books: Bookkeeping) -> None:
    number = log(books, role="Engineer", contact=CARA)
    draft = books.write(Kind.FOLLOW_UP, number)
    assert (draft.state, draft.to, draft.kind, draft.application_id) == (
        State.WAITING,
        CARA.email,
        Kind.FOLLOW_UP,
        number,
    )
    assert draft.reasons == ("you_asked", "human_contact")


def test_a_request_for_feedback_asks_about_the_meeting_unless_the_user_said_so(books: Bookkeeping) -> None:
    number = log(books, EventKind.INTERVIEW, contact=CARA)
    assert books.write(Kind.ASK_FEEDBACK, number).asks_met
    other = log(books, EventKind.INTERVIEW, company="Bax", contact=Contact("", "d@bax.example"), met=True)
    assert not books.write(Kind.ASK_FEEDBACK, other).asks_met


def test_without_anybody_to_write_to_the_user_is_told_how_to_name_one(books: Bookkeeping) -> None:
    number = log(books)
    with pytest.raises(WrongState) as told:
        books.write(Kind.FOLLOW_UP, number)
    assert f"rejoinder applications contact {number}" in told.value.fix


def test_without_an_account_there_is_no_letter(books: Bookkeeping) -> None:
    number = log(books, contact=CARA)
    with pytest.raises(SettingsError):
        replace(books, account=lambda: None).write(Kind.FOLLOW_UP, number)


def test_a_second_open_letter_about_the_same_is_refused(books: Bookkeeping) -> None:
    number = log(books, contact=CARA)
    books.write(Kind.FOLLOW_UP, number)
    with pytest.raises(WrongState, match="is open"):
        books.write(Kind.FOLLOW_UP, number)


def test_a_letter_goes_to_the_person_named_and_on_from_their_own_mail(books: Bookkeeping) -> None:
    ben = Address("Ben Ode", "ben@acme.example")
    facts = make_facts(company="Acme")
    from_ben = rejection(
        2, sender=ben, verdict=make_verdict(Label.INTERVIEW), facts=facts, sent_at=NOW - timedelta(days=9)
    )
    read(books, from_ben, rejection(3, facts=facts))  # a template: no draft of its own
    assert books.store.outbox.in_state() == []
    draft = books.write(Kind.THANK_ONLY, 1, Contact("Ben Ode", ben.email))
    assert (draft.to, draft.in_reply_to) == (ben.email, from_ben.message_id)
    new = books.write(Kind.FOLLOW_UP, 1, CARA)
    assert (new.to, new.in_reply_to) == (CARA.email, None)


# Rows of the policy that no wish outranks


def test_an_answer_that_went_out_is_not_written_again_but_reminded_of(books: Bookkeeping) -> None:
    read(books, rejection())
    books.store.outbox.move(books.store.outbox.get(1), State.DISCARDED, NOW)
    books.store.ledger.record([make_own(9, "<1@acme.example>", recipients=(ANNA,), sent_at=NOW)])
    for kind in (Kind.ASK_FEEDBACK, Kind.THANK_ONLY, Kind.SOFTENED, Kind.VIA_AGENCY):
        with pytest.raises(WrongState, match="answered already"):
            books.write(kind, 1)
    assert books.write(Kind.NUDGE, 1).kind is Kind.NUDGE


def test_an_offer_that_came_after_the_plan_was_made_stands_against_the_letter(books: Bookkeeping) -> None:
    read(books, rejection())
    books.store.outbox.move(books.store.outbox.get(1), State.DISCARDED, NOW)
    read(books, rejection(2, verdict=make_verdict(Label.OFFER), sent_at=NOW))
    for kind in (Kind.ASK_FEEDBACK, Kind.NUDGE):
        with pytest.raises(WrongState, match="newer and better"):
            books.write(kind, 1)


@pytest.mark.parametrize(
    "news", [EventKind.REOPENED, EventKind.INTERVIEW, EventKind.OFFER, EventKind.ACCEPTED]
)
def test_news_by_telephone_after_a_rejection_by_telephone_stands_against_the_letter(
    books: Bookkeeping, news: EventKind
) -> None:
    number = log(books, EventKind.REJECTED, on=NOW - timedelta(days=2), contact=CARA)
    log(books, news)
    with pytest.raises(WrongState, match="newer and better"):
        books.write(Kind.ASK_FEEDBACK, number)


@pytest.mark.parametrize("signal", [Signal.LEGAL, Signal.OFFER_WITHDRAWN])
def test_legal_wording_is_left_to_the_user(books: Bookkeeping, signal: Signal) -> None:
    read(books, rejection(facts=make_facts(Signal.MEETING_HELD, signal, company="Acme")))
    with pytest.raises(WrongState, match="handle this yourself"):
        books.write(Kind.THANK_ONLY, 1)


def test_a_soft_row_is_overridden_and_so_is_an_address_that_nobody_reads(books: Bookkeeping) -> None:
    template = make_facts(company="Acme")
    assert read(books, rejection(facts=template)) == []
    assert books.write(Kind.THANK_ONLY, 1).to == ANNA.email
    robot = Address("", "no-reply@bax.example")
    read(books, rejection(2, sender=robot, facts=make_facts(company="Bax")))
    books.add_contact(2, Contact("Dan", "dan@bax.example"))
    assert books.write(Kind.THANK_ONLY, 2).to == "dan@bax.example"


def test_a_person_who_had_a_letter_not_long_ago_gets_no_other_even_if_asked_for(books: Bookkeeping) -> None:
    draft = books.store.outbox.add(make_draft(entry_id=7, to=CARA.email))
    assert draft is not None
    for state in (State.APPROVED, State.SENDING, State.DATA_STARTED):
        draft = books.store.outbox.move(draft, state, NOW)
    books.store.outbox.move(draft, State.SENT, NOW, sent_at=NOW - timedelta(days=89))
    number = log(books, contact=CARA)
    with pytest.raises(WrongState, match="not long ago"):
        books.write(Kind.THANK_ONLY, number)


# A note for a professional network


@pytest.mark.parametrize("with_mail", [True, False])
def test_the_note_to_copy_is_short_and_stored_nowhere(books: Bookkeeping, with_mail: bool) -> None:
    company = "Acme International Holding for Very Long Names and Sons of Sons"
    number = log(books, company=company, role="Principal Engineer for Everything " * 3)
    if with_mail:
        read(books, rejection(facts=make_facts(company=company)))
    note = books.note_to_copy(number).body
    assert 0 < len(note) <= 300
    assert "[fill in" not in note
    assert books.store.outbox.in_state() == []
