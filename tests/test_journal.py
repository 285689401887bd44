"""The tracker on disk: events are added, what is known stays, and doing it again changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from samples import NOW

from detector.sqlite import Connection, open_database
from responder.application import Application, Contact, Event, EventKind
from responder.errors import UsageError
from responder.journal import Journal

APPLIED = Event(EventKind.APPLIED, NOW, "<1@acme.example>")
REJECTED = Event(EventKind.REJECTED, NOW + timedelta(days=9), "<2@acme.example>")


@pytest.fixture
def journal(connection: Connection) -> Journal:
    return Journal(connection)


def opened(journal: Journal, company: str | None = "Acme", event: Event = APPLIED) -> int:
    number = journal.open(Application(None, company, "Engineer", None), event).id
    assert number is not None
    return number


def test_a_new_application_comes_back_with_its_number_and_first_event(journal: Journal) -> None:
    application = journal.open(Application(None, "Acme", None, "Agency"), APPLIED)
    assert application == Application(application.id, "Acme", None, "Agency", (APPLIED,))
    assert journal.get(application.id or 0) == application
    assert journal.applications() == [application]


def test_an_unknown_number_is_said(journal: Journal) -> None:
    with pytest.raises(UsageError, match="no application 5"):
        journal.get(5)


def test_events_come_in_the_order_of_time_whatever_the_order_they_were_added(journal: Journal) -> None:
    number = opened(journal, event=REJECTED)
    interview = Event(EventKind.INTERVIEW, datetime(2026, 3, 5, 1, tzinfo=UTC).astimezone(), note="by phone")
    journal.add_event(number, interview)
    journal.add_event(number, APPLIED)
    assert [event.kind for event in journal.get(number).events] == ["applied", "interview", "rejected"]
    assert journal.get(number).events[1] == interview
    assert journal.get(number).status == "rejected"


def test_a_mail_tells_each_event_once(journal: Journal) -> None:
    number = opened(journal)
    journal.add_event(number, Event(EventKind.APPLIED, NOW + timedelta(days=5), APPLIED.message_id, "again"))
    journal.add_event(number, Event(EventKind.INTERVIEW, NOW, APPLIED.message_id))
    first, second = journal.get(number).events
    assert (first, second.kind) == (APPLIED, EventKind.INTERVIEW)  # the first telling stays


def test_events_that_the_user_wrote_are_all_kept(journal: Journal) -> None:
    number = opened(journal)
    for _ in range(2):
        journal.add_event(number, Event(EventKind.INTERVIEW, NOW))
    assert len(journal.get(number).events) == 3


def test_what_is_known_stays_and_what_was_unknown_is_filled(journal: Journal) -> None:
    number = opened(journal)
    journal.fill(number, company="Other", role=None, via="Agency")
    journal.fill(number, company=None, role="Manager", via="Other agency")
    application = journal.get(number)
    assert (application.company, application.role, application.via) == ("Acme", "Engineer", "Agency")


def test_a_mail_leads_to_its_application(journal: Journal) -> None:
    number = opened(journal)
    assert journal.of_mail("<1@acme.example>") == number
    assert journal.of_mail("<none@x>") is None


def test_what_a_mail_told_can_be_taken_away_and_the_rest_stays(journal: Journal) -> None:
    number = opened(journal)
    journal.add_event(number, REJECTED)
    journal.drop_events_of("<2@acme.example>")
    assert journal.get(number).status == "applied"
    assert journal.of_mail("<2@acme.example>") is None


def test_contacts_are_kept_once_by_their_address(journal: Journal) -> None:
    number = opened(journal)
    for name in ("Anna", "Anna Berg"):
        journal.add_contact(number, Contact(name, "anna@acme.example"))
    journal.add_contact(number, Contact("", "ben@acme.example"))
    assert journal.get(number).contacts == (
        Contact("Anna", "anna@acme.example"),
        Contact("", "ben@acme.example"),
    )


def test_nothing_is_added_to_an_application_that_does_not_exist(journal: Journal) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        journal.add_event(99, APPLIED)
    assert journal.applications() == []


@pytest.fixture
def again(connection: Connection, tmp_path: Path) -> Iterator[Journal]:
    """The same tracker through a second connection."""
    other = open_database(tmp_path / "home" / "rejoinder.db")
    yield Journal(other)
    other.close()


def test_what_is_in_the_journal_is_there_for_the_next_program(journal: Journal, again: Journal) -> None:
    opened(journal)
    assert again.applications() == journal.applications()
