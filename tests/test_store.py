"""What is done and the act that tells of it stand together on the disk, or neither does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from samples import NOW, SAM, make_draft
from test_correspondence import drafted, letters_on

from detector.sqlite import Connection
from responder.application import Application, Contact, Event, EventKind, NoteKind
from responder.bookkeeping import Bookkeeping, Told
from responder.compose import Voice
from responder.correspondence import Correspondence
from responder.draft import Kind, State
from responder.errors import UsageError
from responder.feedback import Source
from responder.followup import Habits
from responder.listening import Listening
from responder.respond import Manner
from responder.store import Store


class Killed(BaseException):
    """The end of the process, where a test says so."""


class DeadlyActs:
    """The trail of a Rejoinder that is killed before it writes."""

    def note(self, *_: Any) -> int:
        raise Killed


@pytest.fixture
def store(connection: Connection) -> Store:
    return Store.on(connection)


def dying(store: Store) -> Store:
    return replace(store, acts=DeadlyActs())  # type: ignore[arg-type]


def books_on(store: Store) -> Bookkeeping:
    manner = Manner(Voice(name="Sam Doe"), timedelta(), frozenset({SAM.email}))
    return Bookkeeping(store, manner, lambda: NOW, lambda: "home")


def listening_on(store: Store) -> Listening:
    return Listening(store, lambda: NOW, books_on(store).standing, Habits())


def opened(store: Store) -> int:
    event = Event(EventKind.INTERVIEW, NOW - timedelta(days=9))
    return store.journal.open(Application(None, "Acme", None, None), event).id or 0


ACTS: dict[str, Callable[[Correspondence], object]] = {
    "discard": lambda letters: letters.discard(letters.store.outbox.get(1)),
    "edit": lambda letters: letters.edit(letters.store.outbox.get(1), body="Dear Anna,\n\nthanks.\n", subject=None),
    "snooze": lambda letters: letters.snooze(letters.store.outbox.get(1), NOW + timedelta(days=9)),
    "never met": lambda letters: letters.say_met(letters.store.outbox.get(1), met=False),
}  # fmt: skip


@pytest.mark.parametrize("name", ACTS)
def test_killed_before_the_act_is_noted_the_draft_is_as_it_was(store: Store, name: str) -> None:
    draft = drafted(letters_on(store))
    with pytest.raises(Killed):
        ACTS[name](letters_on(dying(store)))
    assert store.outbox.in_state() == [draft]
    assert store.journal.get(1).met is None
    assert [target for _, target, _, _ in store.outbox.moves(1)] == [State.WAITING]


def test_killed_before_the_act_is_noted_nothing_was_entered(store: Store) -> None:
    books = books_on(dying(store))
    with pytest.raises(Killed):
        books.log(EventKind.OFFER, NOW, Told("Mills"))
    assert store.journal.applications() == []


def test_killed_before_the_act_is_noted_an_application_is_as_it_was(store: Store) -> None:
    number = opened(store)
    before = store.journal.get(number)
    books, listening = books_on(dying(store)), listening_on(dying(store))
    for act in (
        lambda: books.say_met(number, True),
        lambda: books.add_contact(number, Contact("Ben", "ben@acme.example")),
        lambda: books.add_note(number, NoteKind.INSIGHT, "their ovens"),
        lambda: listening.add(number, "More practice.", Source.PHONE),
    ):
        with pytest.raises(Killed):
            act()
    assert store.journal.get(number) == before
    assert store.feedback.all() == []


def test_an_event_whose_contact_is_refused_is_not_entered(store: Store) -> None:
    with pytest.raises(UsageError, match="no address of a person"):
        books_on(store).log(
            EventKind.OFFER, NOW, Told("Mills", contact=Contact("", "no-reply@mills.example"))
        )
    assert (store.journal.applications(), store.acts.recent()) == ([], [])


@pytest.mark.parametrize("state", [State.WAITING, State.APPROVED])
def test_feedback_by_telephone_puts_a_reminder_away_also_when_it_is_approved(
    store: Store, state: State
) -> None:
    number = opened(store)
    nudge = store.outbox.add(make_draft(kind=Kind.NUDGE, application_id=number))
    assert nudge is not None
    if state is State.APPROVED:
        store.outbox.move(nudge, State.APPROVED, NOW)
    listening_on(store).add(number, "More practice.", Source.PHONE, NOW - timedelta(days=1))
    assert store.outbox.get(nudge.id or 0).state is State.DISCARDED


@pytest.mark.parametrize("state", [State.WAITING, State.APPROVED])
def test_news_by_telephone_puts_a_question_away_also_when_it_is_approved(store: Store, state: State) -> None:
    number = opened(store)
    question = store.outbox.add(make_draft(kind=Kind.FOLLOW_UP, application_id=number, entry_id=None))
    assert question is not None
    if state is State.APPROVED:
        store.outbox.move(question, State.APPROVED, NOW)
    books_on(store).log(EventKind.INTERVIEW, NOW - timedelta(days=1), Told("Acme"))
    assert store.outbox.get(question.id or 0).state is State.DISCARDED
