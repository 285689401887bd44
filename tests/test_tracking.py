"""Mail -> applications, on a real database: one application for each, with the events that its mails tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from samples import ANNA, NOW, SAM, make_entry, make_facts, make_own, make_verdict

from detector.entry import Direction, Entry
from detector.facts import Signal
from detector.message import Address
from detector.sqlite import Connection
from detector.verdict import Label, Outcome
from responder.application import Contact, Event, EventKind
from responder.store import Store
from responder.tracking import event_of, surroundings, track

ME = frozenset({SAM.email})
DAY = timedelta(days=1)
ACME = make_facts(company="Acme", role="Engineer")


def mail(number: int, label: Label = Label.REJECTION, **changed: Any) -> Entry:
    """A mail from Acme on day `number`."""
    given = {"verdict": make_verdict(label, 0.97), "facts": ACME, "sent_at": NOW + number * DAY, **changed}
    return make_entry(number, **given)


@pytest.fixture
def store(connection: Connection) -> Store:
    return Store.on(connection)


def tracked(store: Store, *mails: Entry) -> int:
    return track(store.ledger.record(mails), store.ledger, store.journal, ME)


# What a mail tells


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        (Label.ACKNOWLEDGEMENT, EventKind.ACKNOWLEDGED),
        (Label.ASSESSMENT, EventKind.ASSESSMENT),
        (Label.INTERVIEW, EventKind.INTERVIEW),
        (Label.OFFER, EventKind.OFFER),
        (Label.REJECTION, EventKind.REJECTED),
        (Label.FEEDBACK, EventKind.FEEDBACK),
    ],
)
def test_mail_about_an_application_tells_an_event(label: Label, kind: EventKind) -> None:
    assert event_of(mail(1, label)) == Event(kind, NOW + DAY, "<1@acme.example>")


@pytest.mark.parametrize("label", [Label.OUTREACH, Label.ALERT, Label.OTHER])
def test_other_mail_tells_none(label: Label) -> None:
    assert event_of(mail(1, label)) is None


def test_a_doubtful_mail_tells_none_until_the_user_has_said_what_it_is() -> None:
    doubtful = mail(1, verdict=make_verdict(Label.REJECTION, 0.5))
    assert doubtful.verdict is not None
    assert doubtful.verdict.outcome is Outcome.UNSURE
    assert event_of(doubtful) is None
    said = event_of(replace(doubtful, correction=Label.INTERVIEW))
    assert said is not None
    assert said.kind is EventKind.INTERVIEW


def test_the_users_word_outranks_the_model() -> None:
    assert event_of(mail(1, correction=Label.OTHER)) is None


def test_of_the_users_own_mail_only_a_withdrawal_tells_something() -> None:
    assert event_of(make_own(2)) is None
    withdrawal = event_of(make_own(2, "<1@acme.example>", Signal.USER_WITHDREW))
    assert withdrawal is not None
    assert withdrawal.kind is EventKind.WITHDRAWN


def test_mail_without_a_date_tells_its_event_before_all_others() -> None:
    undated = event_of(mail(1, sent_at=None))
    assert undated is not None
    assert undated.on.year == 1970


# Which application


def test_the_mails_of_one_application_make_one_row_in_the_order_of_time(store: Store) -> None:
    mails = [mail(3), mail(1, Label.ACKNOWLEDGEMENT), mail(2, Label.INTERVIEW)]
    assert tracked(store, *mails) == 3
    (application,) = store.journal.applications()
    assert (application.company, application.role, application.status) == ("Acme", "Engineer", "rejected")
    assert [event.kind for event in application.events] == ["acknowledged", "interview", "rejected"]


def test_doing_it_again_changes_nothing(store: Store) -> None:
    tracked(store, mail(1), mail(2, Label.FEEDBACK))
    before = store.journal.applications()
    assert track(store.ledger.entries(), store.ledger, store.journal, ME) == 0
    assert store.journal.applications() == before


def test_another_role_at_the_same_company_is_another_application(store: Store) -> None:
    tracked(store, mail(1), mail(2, facts=make_facts(company="Acme", role="Gardener")))
    assert [a.role for a in store.journal.applications()] == ["Engineer", "Gardener"]


def test_a_thread_holds_together_what_names_no_company(store: Store) -> None:
    answer = mail(2, facts=make_facts(), in_reply_to="<1@acme.example>", references=("<1@acme.example>",))
    tracked(store, mail(1, Label.INTERVIEW), answer)
    (application,) = store.journal.applications()
    assert len(application.events) == 2


def test_what_a_later_mail_knows_is_filled_in(store: Store) -> None:
    tracked(store, mail(1, Label.ACKNOWLEDGEMENT, facts=make_facts(company="Acme")), mail(2))
    (application,) = store.journal.applications()
    assert application.role == "Engineer"


def test_people_who_wrote_are_contacts_and_machines_and_the_user_are_not(store: Store) -> None:
    machine = Address("Acme Careers", "no-reply@acme.example")
    tracked(store, mail(1, Label.ACKNOWLEDGEMENT, sender=machine), mail(2), mail(3, sender=SAM))
    (application,) = store.journal.applications()
    assert application.contacts == (Contact(ANNA.name, ANNA.email),)


def test_an_agency_stands_as_the_way_it_went(store: Store) -> None:
    tracked(store, mail(1, facts=make_facts(Signal.AGENCY, company="Acme")))
    assert store.journal.applications()[0].via == "Anna Berg"


def test_a_withdrawal_belongs_to_the_application_it_answers_and_opens_none(store: Store) -> None:
    tracked(
        store,
        mail(1, Label.INTERVIEW),
        make_own(2, "<1@acme.example>", Signal.USER_WITHDREW, sent_at=NOW + 2 * DAY),
    )
    (application,) = store.journal.applications()
    assert application.status == "withdrawn"
    assert tracked(store, make_own(9, "<unknown@else.example>", Signal.USER_WITHDREW)) == 0
    assert len(store.journal.applications()) == 1


# What stands around a mail


def around(store: Store, identity: str) -> list[str]:
    entry = store.ledger.by_identity("home", identity)
    assert entry is not None
    return [
        near.identity for near in surroundings(entry, store.ledger, store.journal, ME, drafted=False).related
    ]


def test_all_mail_of_the_application_is_around_oldest_first(store: Store) -> None:
    thanks = make_own(2, "<1@acme.example>", Signal.MEETING_HELD, sent_at=NOW + 2 * DAY)
    tracked(store, mail(1, Label.INTERVIEW), thanks, mail(3))
    assert around(store, "<3@acme.example>") == ["<1@acme.example>", "<2@acme.example>", "<3@acme.example>"]


def test_mail_with_its_people_is_around_even_outside_its_threads(store: Store) -> None:
    thanks = make_own(2, "<lost@acme.example>", Signal.MEETING_HELD, sent_at=NOW + DAY)
    tracked(store, thanks, mail(3))
    assert "<2@acme.example>" in around(store, "<3@acme.example>")


def test_mail_with_a_recruiter_about_another_application_is_not(store: Store) -> None:
    other = mail(1, Label.INTERVIEW, facts=make_facts(company="Other Mills", role="Miller"))
    yes = make_own(2, "<1@acme.example>", Signal.MEETING_ACCEPTED, sent_at=NOW + 2 * DAY)
    tracked(store, other, yes, mail(3))
    assert len(store.journal.applications()) == 2
    assert around(store, "<3@acme.example>") == ["<3@acme.example>"]


def test_a_mail_that_belongs_to_no_application_has_its_thread_around_it(store: Store) -> None:
    store.ledger.record([mail(1), make_own(2, "<1@acme.example>", sent_at=NOW + 2 * DAY)])
    entry = store.ledger.entry(1)
    found = surroundings(entry, store.ledger, store.journal, ME, drafted=True, ticked_met=False)
    assert (found.application, found.drafted, found.ticked_met) == (None, True, False)
    assert [near.direction for near in found.thread] == [Direction.INCOMING, Direction.OUTGOING]
    assert found.related == found.thread
