"""What the user's own mail proves of letters, on a real database: what moves, and above all what does not."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from samples import ANNA, NOW, make_draft, make_entry, make_own

from detector.entry import Entry
from detector.message import Address
from detector.sqlite import Connection
from responder.draft import Draft, Kind, State
from responder.proof import settle_by_mail
from responder.store import Store

LATER = NOW + timedelta(days=3)
OWN_ID = "<own@home.example>"
ANSWERED = "<1@acme.example>"  # what make_draft answers
TO_SAVED = (State.APPROVED, State.SENDING, State.DATA_STARTED, State.SAVED)
TO_UNCERTAIN = (State.APPROVED, State.SENDING, State.DATA_STARTED, State.UNCERTAIN)


@pytest.fixture
def store(connection: Connection) -> Store:
    return Store.on(connection)


def drafted(store: Store, *states: State, **changed: Any) -> Draft:
    """A draft to Anna about her mail, moved through these states."""
    draft = store.outbox.add(make_draft(message_id=OWN_ID if states else None, **changed))
    assert draft is not None
    for state in states:
        more = {"approved_at": NOW} if state is State.APPROVED else {}
        draft = store.outbox.move(draft, state, NOW, **more)
    return draft


def sent(number: int = 9, at: datetime = NOW + timedelta(hours=2), **changed: Any) -> Entry:
    """The user's own mail to Anna in answer to hers, as it lies in Sent."""
    return make_own(number, ANSWERED, **{"sent_at": at, "recipients": (ANNA,), **changed})


def copy(**changed: Any) -> Entry:
    return sent(identity=OWN_ID, message_id=OWN_ID, **changed)


def settled(store: Store, *mails: Entry) -> list[Draft]:
    store.ledger.record(mails)
    return settle_by_mail(store.ledger, store.outbox, LATER)


@pytest.mark.parametrize("states", [TO_SAVED, TO_UNCERTAIN], ids=["saved", "uncertain"])
def test_the_copy_in_sent_proves_that_it_went_out_and_when(store: Store, states: tuple[State, ...]) -> None:
    draft = drafted(store, *states)
    (moved,) = settled(store, copy())
    assert (moved.id, moved.state, moved.sent_at) == (draft.id, State.SENT, NOW + timedelta(hours=2))
    assert moved.filed  # the copy is there already
    assert store.outbox.get(draft.id or 0) == moved
    assert settled(store) == []


def test_a_copy_without_a_date_was_sent_when_it_was_found(store: Store) -> None:
    drafted(store, *TO_SAVED)
    assert settled(store, copy(sent_at=None))[0].sent_at == LATER


def test_a_saved_letter_is_known_by_what_it_answers_where_the_mail_program_gave_it_a_new_id(
    store: Store,
) -> None:
    drafted(store, *TO_SAVED)
    assert [one.state for one in settled(store, sent())] == [State.SENT]


def test_references_are_enough_where_in_reply_to_is_missing(store: Store) -> None:
    drafted(store, *TO_SAVED)
    assert len(settled(store, sent(in_reply_to=None, references=("<0@acme.example>", ANSWERED)))) == 1


@pytest.mark.parametrize(
    "own",
    [
        sent(recipients=(Address("Ben", "ben@acme.example"),)),
        sent(in_reply_to="<2@acme.example>", references=()),
        sent(at=NOW - timedelta(hours=1)),
        sent(sent_at=None),
        make_entry(9, in_reply_to=ANSWERED, references=(ANSWERED,), sent_at=NOW + timedelta(hours=2)),
    ],
    ids=["to another", "about another mail", "written before the draft", "at a time unknown", "by Anna"],
)
def test_any_other_mail_proves_nothing_of_a_saved_letter(store: Store, own: Entry) -> None:
    drafted(store, *TO_SAVED)
    assert settled(store, own) == []
    assert store.outbox.get(1).state is State.SAVED


def test_a_letter_that_answers_no_mail_is_proved_by_its_copy_alone(store: Store) -> None:
    drafted(store, *TO_SAVED, entry_id=None, in_reply_to=None, references=())
    assert settled(store, sent()) == []
    assert len(settled(store, copy(in_reply_to=None, references=()))) == 1


def test_an_uncertain_mail_is_settled_by_its_own_copy_and_by_nothing_that_looks_like_it(store: Store) -> None:
    drafted(store, *TO_UNCERTAIN)
    assert settled(store, sent()) == []
    assert store.outbox.get(1).state is State.UNCERTAIN
    assert len(settled(store, copy(number=10))) == 1


def test_a_copy_that_came_in_is_no_proof(store: Store) -> None:
    """Anna's server may echo the mail, and anybody can quote its Message-ID."""
    drafted(store, *TO_UNCERTAIN)
    assert settled(store, make_entry(9, identity=OWN_ID, message_id=OWN_ID)) == []


# Answered by hand


def test_a_waiting_answer_is_put_away_when_the_user_answered_by_hand_whenever_that_was(store: Store) -> None:
    """A mail sent from the telephone may turn up in Sent after the draft was made."""
    drafted(store)
    (moved,) = settled(store, sent(at=NOW - timedelta(minutes=5)))
    assert (moved.state, moved.problem) == (State.DISCARDED, "you answered it yourself")


def test_a_mail_to_somebody_else_or_about_something_else_puts_nothing_away(store: Store) -> None:
    drafted(store)
    other = sent(in_reply_to="<2@acme.example>", references=())
    assert settled(store, other, sent(10, recipients=(Address("", "ben@acme.example"),))) == []
    assert store.outbox.get(1).state is State.WAITING


def test_a_waiting_letter_of_another_occasion_is_not_put_away_by_what_was_said_before(store: Store) -> None:
    drafted(store, kind=Kind.FOLLOW_UP, reasons=("silence", "human_sender"))
    drafted(store, kind=Kind.NUDGE, reasons=("you_asked",), entry_id=2)
    assert settled(store, sent()) == []


@pytest.mark.parametrize(
    "last", [State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT, State.FAILED, State.DISCARDED]
)
def test_nothing_else_moves(store: Store, last: State) -> None:
    ways = {
        State.APPROVED: (State.APPROVED,),
        State.SENDING: (State.APPROVED, State.SENDING),
        State.DATA_STARTED: (State.APPROVED, State.SENDING, State.DATA_STARTED),
        State.SENT: (State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT),
        State.FAILED: (State.APPROVED, State.SENDING, State.FAILED),
        State.DISCARDED: (State.DISCARDED,),
    }
    draft = drafted(store, *ways[last])
    assert settled(store, copy(), sent(10)) == []
    assert store.outbox.get(draft.id or 0) == draft


def test_what_is_settled_stands_in_the_history_of_the_draft(store: Store) -> None:
    drafted(store, *TO_SAVED)
    settled(store, copy())
    assert [(origin, target) for origin, target, *_ in store.outbox.moves(1)][-1] == ("saved", "sent")
