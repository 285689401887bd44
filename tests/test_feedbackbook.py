"""Feedback on a real database: once for a mail, apart from rejections, found by a pass and kept through all later ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from samples import ANNA, NOW, SAM, make_draft, make_entry, make_facts, make_verdict

from detector.entry import Entry
from detector.facts import Facts, Signal
from detector.look import RawMail, Reader, look
from detector.message import Message, MessageRef
from detector.parse import parse_message
from detector.sqlite import Connection
from detector.themes import Said, Theme
from detector.verdict import Label, Verdict
from responder.application import EventKind
from responder.compose import Voice
from responder.draft import Draft, Kind, State
from responder.errors import UsageError
from responder.feedback import Answer, Feedback, Source, awaited
from responder.passes import Parts, catch_up
from responder.respond import Manner
from responder.store import Store

ASK_ID = "<ask@home.example>"
POINT = "Dear Sam,\n\nwe went with someone who had more experience with payment systems.\n\nAnna\n"
MANNER = Manner(Voice(name="Sam Doe"), timedelta(), frozenset({SAM.email}))
SOME = Feedback(None, 1, None, NOW, Source.PHONE, "Too junior.", (Said(Theme.EXPERIENCE, 0, 10),))


@pytest.fixture
def store(connection: Connection) -> Store:
    return Store.on(connection)


def run(store: Store) -> None:
    catch_up(Parts(store.ledger, store.journal, store.outbox, MANNER, lambda: "home", store.feedback), NOW)


def asked(store: Store, **changed: Any) -> Draft:
    """A rejection ten days ago, and the request for feedback that went out a day later."""
    facts = make_facts(Signal.PERSONAL, company="Acme", role="Engineer")
    store.ledger.record([make_entry(1, sent_at=NOW - timedelta(days=10), facts=facts, answered=True)])
    run(store)
    sent = {
        "state": State.SENT,
        "message_id": ASK_ID,
        "sent_at": NOW - timedelta(days=9),
        "application_id": 1,
    }
    added = store.outbox.add(make_draft(**{**sent, **changed}))
    assert added is not None
    return added


def reply(number: int = 5, text: str = POINT, label: Label = Label.OTHER, **changed: Any) -> Entry:
    given = {
        "text": text, "signature_at": len(text), "in_reply_to": ASK_ID, "verdict": make_verdict(label, 0.9),
        "sent_at": NOW - timedelta(days=1), "facts": Facts(),
    }  # fmt: skip
    return make_entry(number, **{**given, **changed})


# The book


def test_what_is_kept_comes_back_as_it_was(store: Store) -> None:
    kept = store.feedback.keep(SOME)
    assert kept is not None
    assert store.feedback.get(kept.id or 0) == replace(SOME, id=kept.id)


def test_a_mail_is_kept_once_and_a_call_as_often_as_it_is_told(store: Store) -> None:
    assert store.feedback.keep(SOME, "<5@acme.example>")
    assert store.feedback.keep(SOME, "<5@acme.example>") is None
    assert store.feedback.keep(SOME)
    assert store.feedback.keep(SOME)
    assert len(store.feedback.all()) == 3


def test_odd_characters_of_a_mail_are_no_obstacle(store: Store) -> None:
    kept = store.feedback.keep(replace(SOME, text="lone \ud800 surrogate"))
    assert kept is not None
    assert "surrogate" in store.feedback.get(kept.id or 0).text


def test_a_rating_is_kept_changed_and_taken_back(store: Store) -> None:
    store.feedback.keep(SOME)
    assert [one.id for one in store.feedback.unrated()] == [1]
    store.feedback.rate(1, 0)
    assert store.feedback.unrated() == []
    assert store.feedback.get(1).usefulness == 0
    store.feedback.rate(1, None)
    assert store.feedback.get(1).usefulness is None


def test_a_refusal_is_nothing_to_rate(store: Store) -> None:
    store.feedback.keep(replace(SOME, answer=Answer.NO_FEEDBACK))
    assert store.feedback.unrated() == []


def test_feedback_nobody_knows_is_said_in_one_sentence(store: Store) -> None:
    with pytest.raises(UsageError, match="no feedback 7"):
        store.feedback.get(7)


def test_feedback_and_rejections_lie_in_tables_of_their_own(store: Store, connection: Connection) -> None:
    asked(store)
    store.ledger.record([reply()])
    run(store)
    columns = {row["name"] for row in connection.execute("SELECT name FROM pragma_table_info('feedback')")}
    assert {"usefulness", "themes", "source"} <= columns
    told = [event.kind for event in store.journal.get(1).events]
    assert told == [EventKind.REJECTED, EventKind.FEEDBACK]
    assert len(store.feedback.all()) == 1


# A pass


def test_an_answer_is_found_by_its_thread_and_thanked_for_without_a_question(store: Store) -> None:
    asked(store)
    store.ledger.record([reply()])
    run(store)
    (one,) = store.feedback.all()
    assert (one.application_id, one.entry_id, one.source) == (
        1,
        store.ledger.entries()[0].id,
        Source.EMPLOYER,
    )
    assert [said.theme for said in one.themes] == [Theme.EXPERIENCE]
    (thanks,) = store.outbox.in_state(State.WAITING)
    assert thanks.kind is Kind.THANK_FOR_FEEDBACK
    assert "?" not in thanks.body
    assert store.journal.get(1).status == "rejected"


def test_an_answer_that_names_the_request_only_in_references_is_found(store: Store) -> None:
    asked(store)
    store.ledger.record(
        [reply(in_reply_to="<lost@acme.example>", references=(ASK_ID, "<lost@acme.example>"))]
    )
    run(store)
    assert len(store.feedback.all()) == 1


def test_an_answer_from_an_address_never_seen_belongs_to_the_request(store: Store) -> None:
    asked(store)
    stranger = replace(ANNA, email="manager@elsewhere.example")
    store.ledger.record([reply(sender=stranger)])
    run(store)
    assert [one.application_id for one in store.feedback.all()] == [1]
    assert [one.to for one in store.outbox.in_state(State.WAITING)] == ["manager@elsewhere.example"]


def test_feedback_is_found_by_its_label_where_the_thread_is_broken(store: Store) -> None:
    asked(store)
    facts = make_facts(Signal.FEEDBACK_GIVEN, company="Acme", role="Engineer")
    store.ledger.record([reply(in_reply_to=None, label=Label.FEEDBACK, facts=facts)])
    run(store)
    assert [one.application_id for one in store.feedback.all()] == [1]


def test_later_passes_change_nothing(store: Store) -> None:
    asked(store)
    store.ledger.record([reply()])
    run(store)
    store.feedback.rate(1, 3)
    before = store.feedback.all(), store.outbox.in_state(), store.journal.get(1)
    run(store)
    run(store)
    assert (store.feedback.all(), store.outbox.in_state(), store.journal.get(1)) == before


def test_the_same_mail_in_two_accounts_is_one_feedback(store: Store) -> None:
    asked(store)
    store.ledger.record([reply(), reply(ref=MessageRef("work", "INBOX", 7, 5))])
    run(store)
    run(store)
    assert len(store.feedback.all()) == 1


def test_a_recruiter_who_was_asked_speaks_as_one(store: Store) -> None:
    asked(store, kind=Kind.VIA_AGENCY)
    store.ledger.record([reply()])
    run(store)
    assert [one.source for one in store.feedback.all()] == [Source.RECRUITER]


def test_a_refusal_is_kept_as_one_and_nobody_is_bothered_again(store: Store) -> None:
    asked(store)
    store.ledger.record([reply(text="Dear Sam,\n\nwe cannot give individual feedback, I am sorry.\n")])
    run(store)
    (one,) = store.feedback.all()
    assert (one.answer, [said.theme for said in one.themes]) == (Answer.NO_FEEDBACK, [Theme.NO_REASON])
    assert store.outbox.in_state(State.WAITING) == []


def test_a_bounce_of_the_request_is_no_feedback(store: Store) -> None:
    asked(store)
    store.ledger.record([reply(bounce=True, automatic=True)])
    run(store)
    assert store.feedback.all() == []


def test_what_the_user_calls_something_else_is_taken_out_and_stays_out(store: Store) -> None:
    asked(store)
    (mail,) = store.ledger.record([reply()])
    run(store)
    store.ledger.correct(mail.identity, Label.OTHER, NOW)
    run(store)
    assert store.feedback.all() == []
    store.ledger.correct(mail.identity, Label.FEEDBACK, NOW)
    run(store)
    assert len(store.feedback.all()) == 1


# The words of an answer are kept, whatever the model says


class Indifferent:
    """A model that finds every mail ordinary."""

    def judge(self, messages: Sequence[Message]) -> list[Verdict]:
        return [make_verdict(Label.OTHER, 0.9) for _ in messages]


def raw(number: int, in_reply_to: str | None) -> RawMail:
    thread = f"In-Reply-To: {in_reply_to}\r\n" if in_reply_to else ""
    mail = (
        f"From: Anna Berg <anna@acme.example>\r\nTo: sam@home.example\r\nSubject: Re: Your application\r\n{thread}"
        f"Message-ID: <r{number}@acme.example>\r\nDate: Sun, 01 Mar 2026 09:00:00 +0100\r\n\r\n{POINT}"
    )
    return RawMail(MessageRef("home", "INBOX", 7, number), mail.encode(), len(mail))


def test_the_words_of_an_answer_are_kept_and_those_of_other_ordinary_mail_are_not(store: Store) -> None:
    asked(store)
    facts = make_facts(Signal.PERSONAL)
    reader = Reader(
        parse_message, lambda _: facts, Indifferent(), frozenset({SAM.email}), awaited=awaited(store.outbox)
    )  # fmt: skip
    answer, other = look([raw(1, ASK_ID), raw(2, None)], reader, lambda *_: set())
    assert "payment systems" in (answer.text or "")
    assert (other.text, other.subject) == (None, "")
    store.ledger.record([answer, other])
    run(store)
    assert [one.entry_id for one in store.feedback.all()] == [2]
