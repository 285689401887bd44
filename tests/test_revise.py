"""The user's hand on a draft, on a real database: edit, take back, settle."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from samples import NOW, make_draft

from detector.sqlite import Connection
from responder.draft import MOVES, Draft, State
from responder.errors import UsageError, WrongState
from responder.outbox import Outbox
from responder.revise import edit, settle, undo

LATER = NOW + timedelta(hours=1)
APPROVAL = {
    "mail": b"From: x\r\n\r\n", "sha256": "ab", "message_id": "<reply@home.example>", "approved_to": "anna@acme.example",
    "approved_at": NOW, "send_after": NOW,
}  # fmt: skip
TO_GET_THERE = {
    State.WAITING: [],
    State.APPROVED: [State.APPROVED],
    State.SENDING: [State.APPROVED, State.SENDING],
    State.DATA_STARTED: [State.APPROVED, State.SENDING, State.DATA_STARTED],
    State.SENT: [State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT],
    State.SAVED: [State.APPROVED, State.SENDING, State.DATA_STARTED, State.SAVED],
    State.UNCERTAIN: [State.APPROVED, State.SENDING, State.DATA_STARTED, State.UNCERTAIN],
    State.FAILED: [State.APPROVED, State.SENDING, State.FAILED],
    State.DISCARDED: [State.DISCARDED],
}


@pytest.fixture
def outbox(connection: Connection) -> Outbox:
    return Outbox(connection)


def draft_in(outbox: Outbox, state: State) -> Draft:
    """A draft that went the whole way to this state."""
    draft = outbox.add(make_draft())
    assert draft is not None
    for target in TO_GET_THERE[state]:
        draft = outbox.move(draft, target, NOW, **(APPROVAL if target is State.APPROVED else {}))
    return draft


# Edit


def test_new_words_stand_in_the_database_with_plain_line_ends(outbox: Outbox) -> None:
    draft = draft_in(outbox, State.WAITING)
    changed = edit(outbox, draft, body="Dear Anna,\r\n\r\nthank you.\rSam  \n\n\n", subject=None)
    assert changed.body == "Dear Anna,\n\nthank you.\nSam\n"
    assert outbox.get(draft.id or 0) == changed


def test_a_subject_becomes_one_clean_line(outbox: Outbox) -> None:
    changed = edit(
        outbox, draft_in(outbox, State.WAITING), body=None, subject="Re: you\r\nBcc: eve@evil.example"
    )
    assert changed.subject == "Re: you Bcc: eve@evil.example"


@pytest.mark.parametrize(
    "words", [{"body": " \n"}, {"body": "Dear Anna", "subject": " \r\n "}, {"subject": "\u200b"}]
)
def test_empty_words_are_refused_and_change_nothing(outbox: Outbox, words: dict[str, str]) -> None:
    draft = draft_in(outbox, State.WAITING)
    with pytest.raises(UsageError):
        edit(outbox, draft, body=words.get("body"), subject=words.get("subject"))
    assert outbox.get(draft.id or 0) == draft


def test_an_edit_of_nothing_is_none(outbox: Outbox) -> None:
    draft = draft_in(outbox, State.WAITING)
    assert edit(outbox, draft, body=None, subject=None) is draft


@pytest.mark.parametrize("state", [state for state in State if state is not State.WAITING])
def test_only_a_waiting_draft_can_be_edited(outbox: Outbox, state: State) -> None:
    draft = draft_in(outbox, state)
    with pytest.raises(WrongState, match=f"is {state}"):
        edit(outbox, draft, body="Other words", subject=None)
    assert outbox.get(draft.id or 0).body == draft.body


# Take back


def test_an_approval_taken_back_forgets_all_but_the_message_id(outbox: Outbox) -> None:
    back = undo(outbox, draft_in(outbox, State.APPROVED), LATER)
    assert back.state is State.WAITING
    assert [getattr(back, name) for name in APPROVAL if name != "message_id"] == [None] * 5
    assert (
        back.message_id == APPROVAL["message_id"]
    )  # the same letter is the same letter, however often approved
    assert outbox.get(back.id or 0) == back


def test_a_discarded_draft_comes_back_as_a_copy_and_stays_on_record(outbox: Outbox) -> None:
    gone = draft_in(outbox, State.DISCARDED)
    back = undo(outbox, gone, LATER)
    assert (back.state, back.created_at) == (State.WAITING, LATER)
    assert replace(back, id=gone.id, state=gone.state, created_at=gone.created_at) == gone
    assert [draft.state for draft in outbox.in_state()] == [State.DISCARDED, State.WAITING]


def test_nothing_of_an_approval_comes_back_with_a_discarded_draft(outbox: Outbox) -> None:
    gone = outbox.move(draft_in(outbox, State.APPROVED), State.DISCARDED, NOW, problem="you said: other")
    back = undo(outbox, gone, LATER)
    assert [getattr(back, name) for name in (*APPROVAL, "problem")] == [None] * 7


def test_a_discarded_draft_stays_away_while_another_is_open(outbox: Outbox) -> None:
    gone = draft_in(outbox, State.DISCARDED)
    outbox.add(make_draft())
    with pytest.raises(WrongState, match="Another draft"):
        undo(outbox, gone, LATER)


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (State.WAITING, "nothing was approved"),
        (State.SENDING, "handed to the server"),
        (State.SENT, "cannot be called back"),
        (State.UNCERTAIN, "look into your Sent folder"),
    ],
)
def test_what_cannot_be_taken_back_says_why_and_stays(outbox: Outbox, state: State, why: str) -> None:
    draft = draft_in(outbox, state)
    with pytest.raises(WrongState, match=why):
        undo(outbox, draft, LATER)
    assert outbox.in_state() == [draft]


@pytest.mark.parametrize("state", [State.UNCERTAIN, State.SAVED])
def test_what_may_be_out_is_not_written_a_second_time_once_it_was_put_away(
    outbox: Outbox, state: State
) -> None:
    draft = outbox.move(draft_in(outbox, State.DATA_STARTED), state, NOW, delivered="smtp")
    gone = outbox.move(draft, State.DISCARDED, NOW)
    with pytest.raises(WrongState, match="a second time"):
        undo(outbox, gone, LATER)
    assert outbox.in_state() == [gone]


def test_what_surely_did_not_go_out_can_come_back(outbox: Outbox) -> None:
    draft = outbox.move(draft_in(outbox, State.DATA_STARTED), State.UNCERTAIN, NOW, delivered="smtp")
    back = undo(outbox, settle(outbox, draft, "not-sent", NOW), LATER)
    gone = outbox.move(back, State.DISCARDED, LATER)
    assert undo(outbox, gone, LATER).state is State.WAITING


# Settle


@pytest.mark.parametrize(
    ("answer", "state"),
    [("sent", State.SENT), ("not-sent", State.APPROVED), ("discard", State.DISCARDED)],
)
def test_the_user_settles_what_is_uncertain(outbox: Outbox, answer: str, state: State) -> None:
    settled = settle(outbox, draft_in(outbox, State.UNCERTAIN), answer, LATER)
    assert (settled.state, settled.problem) == (state, None)
    assert outbox.get(settled.id or 0) == settled
    assert (settled.mail, settled.message_id) == (APPROVAL["mail"], APPROVAL["message_id"])


def test_what_was_sent_counts_from_when_it_was_due(outbox: Outbox) -> None:
    settled = settle(outbox, draft_in(outbox, State.UNCERTAIN), "sent", LATER)
    assert (settled.sent_at, settled.delivered, settled.filed) == (NOW, "smtp", False)


@pytest.mark.parametrize("state", sorted(set(State) - {State.UNCERTAIN, State.SAVED}))
@pytest.mark.parametrize("answer", ["sent", "not-sent", "discard"])
def test_nothing_else_can_be_settled(outbox: Outbox, state: State, answer: str) -> None:
    draft = draft_in(outbox, state)
    with pytest.raises(WrongState, match="nothing to settle"):
        settle(outbox, draft, answer, LATER)
    assert outbox.in_state() == [draft]


def test_every_state_is_reached_here_by_the_table() -> None:
    assert TO_GET_THERE.keys() == set(State)
    for way in TO_GET_THERE.values():
        assert all(
            target in MOVES[origin] for origin, target in zip([State.WAITING, *way], way, strict=False)
        )
