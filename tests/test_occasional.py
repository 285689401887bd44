"""Letters that answer no rejection, written on a real database: when, how many, from which account, in which words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from samples import ANNA, NOW, SAM, make_draft, make_entry, make_facts, make_own, make_verdict

from detector.entry import Entry
from detector.facts import Signal
from detector.message import Address
from detector.sqlite import Connection, throwaway_copy
from detector.verdict import Label
from responder.application import Application, Contact, Event, EventKind, Note, NoteKind
from responder.bookkeeping import Bookkeeping
from responder.compose import Voice
from responder.draft import GONE, Draft, Kind, State
from responder.followup import Habits
from responder.occasional import write_due
from responder.passes import Parts, catch_up
from responder.respond import Manner
from responder.standing import OVERTAKEN
from responder.store import Store

ME = frozenset({SAM.email})
MANNER = Manner(Voice(name="Sam Doe"), timedelta(), ME)


def days(count: float) -> timedelta:
    return timedelta(days=count)


LONG_SILENT = NOW - days(20)


@pytest.fixture
def store(connection: Connection) -> Store:
    return Store.on(connection)


def applied(store: Store, company: str = "Acme", on: datetime = LONG_SILENT, **changed: Any) -> int:
    """An application entered by hand, with a person to write to."""
    kind = changed.pop("kind", EventKind.APPLIED)
    found = store.journal.open(Application(None, company, "Engineer", None), Event(kind, on))
    number = int(found.id or 0)
    store.journal.add_contact(
        number, Contact("Anna Berg", f"anna@{company.lower().replace(' ', '')}.example")
    )
    return number


def due(
    store: Store, now: datetime = NOW, manner: Manner = MANNER, account: str | None = "home"
) -> list[Draft]:
    return list(write_due(store.ledger, store.journal, store.outbox, manner, lambda: account, now))


def mail(number: int, at: datetime, label: Label, **changed: Any) -> Entry:
    facts = make_facts(Signal.PERSONAL, company="Acme", role="Engineer")
    return make_entry(
        number, **{"sent_at": at, "verdict": make_verdict(label, 0.9), "facts": facts, **changed}
    )


def move(store: Store, draft: Draft, *targets: State, at: datetime = NOW) -> Draft:
    for target in targets:
        sent = {"sent_at": at} if target is State.SENT else {}
        draft = store.outbox.move(draft, target, at, **sent)
    return draft


OUT = (State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT)


# What is written


def test_a_question_after_silence_waits_for_the_user_in_a_thread_of_its_own(store: Store) -> None:
    number = applied(store)
    (draft,) = due(store)
    assert (draft.kind, draft.state, draft.to, draft.account) == (
        Kind.FOLLOW_UP, State.WAITING, "anna@acme.example", "home",
    )  # fmt: skip
    assert (draft.application_id, draft.entry_id, draft.in_reply_to) == (number, None, None)
    assert draft.reasons == ("silence", "human_contact")
    assert not draft.subject.startswith("Re:")
    assert "Engineer" in draft.body + draft.subject
    assert due(store) == []


def test_where_they_had_written_the_question_goes_on_from_their_mail(store: Store) -> None:
    receipt = mail(1, NOW - days(20), Label.ACKNOWLEDGEMENT)
    store.ledger.record([receipt])
    catch_up(Parts(store.ledger, store.journal, store.outbox, MANNER), NOW)
    (draft,) = store.outbox.in_state()
    assert (draft.kind, draft.in_reply_to, draft.subject) == (
        Kind.FOLLOW_UP, receipt.message_id, "Re: Your application",
    )  # fmt: skip
    assert draft.recipient_offset == receipt.utc_offset


def test_nothing_is_written_where_nobody_is_known_or_no_account_may_draft(store: Store) -> None:
    store.journal.open(Application(None, "Acme", None, None), Event(EventKind.APPLIED, NOW - days(20)))
    assert due(store) == []
    applied(store, "Borin")
    assert due(store, account=None) == []
    assert due(store, manner=replace(MANNER, silent=frozenset({"home"}))) == []
    assert len(due(store)) == 1


def test_nothing_goes_on_from_a_mail_in_an_account_that_may_not_draft(store: Store) -> None:
    store.ledger.record([mail(1, NOW - days(20), Label.ACKNOWLEDGEMENT)])
    parts = Parts(
        store.ledger, store.journal, store.outbox, replace(MANNER, silent=frozenset({"home"})), lambda: "work"
    )
    catch_up(parts, NOW)
    assert store.outbox.in_state() == []


def test_a_person_who_had_a_letter_not_long_ago_is_not_asked(store: Store) -> None:
    applied(store)
    other = store.outbox.add(make_draft(entry_id=9, created_at=NOW - days(80)))
    assert other is not None
    move(store, other, *OUT, at=NOW - days(80))
    assert due(store) == []
    assert len(due(store, NOW + days(11))) == 1


def test_the_doubts_about_a_person_come_with_the_letter(store: Store) -> None:
    asked = mail(
        1, NOW - days(20), Label.ACKNOWLEDGEMENT, sender=Address("hr@good.example", "eve@evil.example")
    )
    store.ledger.record([asked])
    catch_up(Parts(store.ledger, store.journal, store.outbox, MANNER), NOW)
    (draft,) = store.outbox.in_state()
    assert "good.example" in draft.doubts[0]


def test_what_the_user_noted_stands_in_the_letter(store: Store) -> None:
    number = applied(store, on=NOW - days(1), kind=EventKind.INTERVIEW)
    note = "the way your team pairs on every change"
    store.journal.add_note(number, Note(NoteKind.INSIGHT, note, NOW))
    (draft,) = due(store)
    assert draft.kind is Kind.AFTER_INTERVIEW
    assert note in draft.body


# How many


def test_three_questions_wait_at_a_time_and_the_oldest_silence_comes_first(store: Store) -> None:
    for place, company in enumerate(("Aro", "Bax", "Cim", "Dol", "Ern")):
        applied(store, company, NOW - days(16 + place))
    assert [draft.company for draft in due(store)] == ["Ern", "Dol", "Cim"]
    assert due(store) == []
    move(store, store.outbox.get(1), State.DISCARDED)
    assert [draft.company for draft in due(store)] == ["Bax"]


def test_thanks_are_not_held_back_by_questions_that_wait(store: Store) -> None:
    applied(store, "Aro")
    applied(store, "Bax", NOW - days(1), kind=EventKind.INTERVIEW)
    few = replace(MANNER, habits=Habits(open_at_once=0))
    assert [draft.kind for draft in due(store, manner=few)] == [Kind.AFTER_INTERVIEW]


def test_a_question_is_put_away_when_they_write_and_asked_anew_after_the_next_silence(store: Store) -> None:
    applied(store)
    (question,) = due(store)
    store.ledger.record([mail(1, NOW + days(1), Label.OTHER)])
    assert due(store, NOW + days(2)) == []
    put_away = store.outbox.get(question.id or 0)
    assert (put_away.state, put_away.problem) == (State.DISCARDED, OVERTAKEN)
    assert [draft.kind for draft in due(store, NOW + days(15))] == [Kind.FOLLOW_UP]


def test_a_newsletter_puts_no_question_away(store: Store) -> None:
    applied(store)
    (question,) = due(store)
    store.ledger.record([mail(1, NOW + days(1), Label.OTHER, bulk=True)])
    due(store, NOW + days(2))
    assert store.outbox.get(question.id or 0).state is State.WAITING


@pytest.mark.parametrize("state", [State.WAITING, State.APPROVED])
@pytest.mark.parametrize("kind", [EventKind.APPLIED, EventKind.INTERVIEW])
def test_a_letter_that_waits_never_keeps_a_rejection_from_its_answer(
    store: Store, kind: EventKind, state: State
) -> None:
    """The question about the silence, or the thanks for the talk, is overtaken by the rejection itself."""
    number = applied(store, on=NOW - days(20 if kind is EventKind.APPLIED else 1), kind=kind)
    store.journal.say_met(number, True)
    (first,) = due(store)
    if state is State.APPROVED:
        move(store, first, state)
    store.ledger.record([mail(1, NOW + days(1), Label.REJECTION, verdict=make_verdict())])
    catch_up(Parts(store.ledger, store.journal, store.outbox, MANNER), NOW + days(2))
    answer = store.outbox.in_state()[-1]
    assert (answer.kind, answer.state) == (Kind.ASK_FEEDBACK, State.WAITING)
    expected = State.DISCARDED if state is State.WAITING else State.APPROVED  # dispatch stops that one
    assert store.outbox.get(first.id or 0).state is expected


# Whatever happens in whatever order


class Search(RuleBasedStateMachine):
    """One application at Acme over months: mail comes and goes, days pass, letters are sent or put away."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store.on(throwaway_copy(None))
        self.now = NOW
        self.mails = 0
        self.parts = Parts(self.store.ledger, self.store.journal, self.store.outbox, MANNER, lambda: "home")

    @initialize(
        kind=st.sampled_from([EventKind.APPLIED, EventKind.INTERVIEW, EventKind.REJECTED]), met=st.booleans()
    )
    def it_begins(self, kind: EventKind, met: bool) -> None:
        """With an application, a talk, or a rejection by telephone after which feedback is asked for."""
        number = applied(self.store, on=NOW, kind=kind)
        self.store.journal.say_met(number, met)
        if kind is EventKind.REJECTED:
            books = Bookkeeping(self.store, MANNER, lambda: self.now, lambda: "home")
            move(self.store, books.write(Kind.ASK_FEEDBACK, number), *OUT, at=self.now)
        self.now += timedelta(hours=1)

    def pass_after(self, count: float) -> None:
        self.now += days(count)
        catch_up(self.parts, self.now)

    @rule()
    def a_day_passes(self) -> None:
        self.pass_after(1)

    @rule()
    def a_fortnight_passes(self) -> None:
        self.pass_after(15)

    @rule()
    def a_quiet_month_passes_and_the_user_sends_what_is_drafted(self) -> None:
        for _ in range(2):
            self.pass_after(15)
            self.the_user_decides("sent")

    @rule()
    def they_talk_and_the_user_sends_what_is_drafted(self) -> None:
        self.news_by_telephone(EventKind.INTERVIEW)
        for _ in range(2):
            self.pass_after(1)
            self.the_user_decides("sent")

    @rule(count=st.sampled_from([3, 40, 100]))
    def some_time_passes(self, count: int) -> None:
        self.pass_after(count)

    @rule()
    def the_letter_that_waits_is_sent(self) -> None:
        self.the_user_decides("sent")
        self.pass_after(1)

    @rule(label=st.sampled_from([Label.OTHER, Label.ACKNOWLEDGEMENT, Label.INTERVIEW, Label.REJECTION, Label.FEEDBACK, Label.OFFER]),
          bulk=st.booleans())  # fmt: skip
    def mail_comes(self, label: Label, bulk: bool) -> None:
        self.mails += 1
        self.store.ledger.record([mail(self.mails, self.now, label, bulk=bulk)])
        self.now += timedelta(hours=1)
        catch_up(self.parts, self.now)

    @rule()
    def the_user_writes(self) -> None:
        self.mails += 1
        answered = f"<{self.mails - 1}@acme.example>"
        self.store.ledger.record([make_own(self.mails, answered, recipients=(ANNA,), sent_at=self.now)])
        self.now += timedelta(hours=1)

    @rule(kind=st.sampled_from([EventKind.INTERVIEW, EventKind.REOPENED, EventKind.REJECTED]))
    def news_by_telephone(self, kind: EventKind) -> None:
        self.store.journal.add_event(1, Event(kind, self.now))
        self.now += timedelta(hours=1)

    @rule(way=st.sampled_from(["saved", "uncertain", "discarded", "failed"]))
    def the_user_decides(self, way: str) -> None:
        for draft in self.store.outbox.in_state(State.WAITING)[:1]:
            if way == "discarded":
                move(self.store, draft, State.DISCARDED, at=self.now)
                continue
            last = State(way)
            between = (State.APPROVED, State.SENDING) + (
                () if last is State.FAILED else (State.DATA_STARTED,)
            )
            move(self.store, draft, *between, last, at=self.now)
        self.now += timedelta(hours=1)

    @rule()
    def what_was_open_turns_out_to_be_sent(self) -> None:
        for draft in self.store.outbox.in_state(State.SAVED, State.UNCERTAIN):
            move(self.store, draft, State.SENT, at=self.now)

    def kinds(self, number: int, *kinds: Kind) -> list[Draft]:
        return [
            one for one in self.store.outbox.of_application(number) if one.kind in kinds and one.state in GONE
        ]

    @invariant()
    def nobody_is_pestered(self) -> None:
        for application in self.store.journal.applications():
            number = int(application.id or 0)
            assert len(self.kinds(number, Kind.FOLLOW_UP, Kind.FOLLOW_UP_AGAIN)) <= 2
            assert len(self.kinds(number, Kind.NUDGE)) <= 1
            assert len(self.kinds(number, Kind.AFTER_INTERVIEW)) <= 1
            waiting = [one for one in self.store.outbox.of_application(number) if one.state is State.WAITING]
            assert len(waiting) <= 1


Search.TestCase.settings = settings(
    max_examples=100, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestSearch = Search.TestCase
