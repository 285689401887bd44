"""Drafts in the database: one open one for a mail and person, moved along the table by one hand at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeTray
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from samples import NOW, make_draft

from detector.sqlite import Connection, open_database, throwaway_copy
from responder.draft import MOVES, OPEN, Draft, Kind, State
from responder.errors import NoSuchDraft, WrongState
from responder.outbox import Outbox, open_drafts

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def outbox(connection: Connection) -> Outbox:
    return Outbox(connection)


def added(tray: Any, draft: Draft) -> Draft:
    stored: Draft | None = tray.add(draft)
    assert stored is not None
    return stored


@pytest.fixture(params=["fake", "sqlite"])
def tray(request: pytest.FixtureRequest) -> Any:
    return FakeTray() if request.param == "fake" else request.getfixturevalue("outbox")


class TestTrayContract:
    """What responder.send relies on, for the fake that its tests use and for the real thing."""

    def test_a_new_draft_gets_a_number_and_waits(self, tray: Any) -> None:
        draft = added(tray, make_draft())
        assert draft == make_draft(id=draft.id)
        assert tray.in_state(State.WAITING) == [draft]
        assert tray.in_state(State.APPROVED, State.SENT) == []

    def test_a_move_changes_the_state_and_the_named_fields(self, tray: Any) -> None:
        draft = added(tray, make_draft())
        moved = tray.move(
            draft,
            State.APPROVED,
            LATER,
            mail=b"bytes\r\n\0",
            sha256="ab",
            send_after=LATER,
            approved_to="a@b.c",
        )
        assert (moved.state, moved.mail, moved.sha256) == (State.APPROVED, b"bytes\r\n\0", "ab")
        assert tray.in_state(State.APPROVED) == [moved]
        assert tray.in_state(State.WAITING) == []

    def test_a_move_that_the_table_forbids_is_refused_and_changes_nothing(self, tray: Any) -> None:
        draft = added(tray, make_draft())
        with pytest.raises(WrongState):
            tray.move(draft, State.SENDING, LATER)
        assert tray.in_state(State.WAITING) == [draft]

    def test_of_two_who_move_the_same_draft_one_wins(self, tray: Any) -> None:
        draft = added(tray, make_draft())
        tray.move(draft, State.DISCARDED, LATER)
        with pytest.raises(WrongState, match="changed by another Rejoinder"):
            tray.move(draft, State.APPROVED, LATER)
        assert tray.in_state(State.APPROVED) == []

    def test_a_draft_taken_back_and_approved_anew_is_not_sent_as_it_was_before(self, tray: Any) -> None:
        stale = tray.move(added(tray, make_draft()), State.APPROVED, NOW, sha256="first")
        waiting = tray.move(stale, State.WAITING, LATER)
        tray.move(waiting, State.APPROVED, LATER, sha256="second")
        with pytest.raises(WrongState):
            tray.move(stale, State.SENDING, LATER)

    def test_a_sent_draft_is_filed_once(self, tray: Any) -> None:
        draft = added(tray, make_draft())
        for state in (State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT):
            draft = tray.move(draft, state, LATER)
        assert not draft.filed
        tray.note_filed(draft)
        assert [sent.filed for sent in tray.in_state(State.SENT)] == [True]


def test_a_draft_comes_back_as_it_went_in(outbox: Outbox) -> None:
    full = make_draft(
        kind=Kind.VIA_AGENCY, subject="Zoë — 応募", references=(), reasons=("a", "b"), asks_met=True,
        recipient_offset=timedelta(hours=-3, minutes=-30), message_id="<m@x>", mail=bytes(range(256)), sha256="ff",
        approved_to="anna@acme.example", approved_at=NOW, send_after=LATER, sent_at=LATER, delivered="smtp",
        problem="none", company=None, role=None, in_reply_to=None,
    )  # fmt: skip
    stored = added(outbox, full)
    assert outbox.get(stored.id or 0) == replace(full, id=stored.id)


def test_an_unknown_number_is_said(outbox: Outbox) -> None:
    with pytest.raises(NoSuchDraft, match="no draft 7"):
        outbox.get(7)


@pytest.mark.parametrize("state", sorted(OPEN))
def test_there_is_one_open_draft_for_a_mail_and_person(outbox: Outbox, state: State) -> None:
    added(outbox, make_draft(state=state))
    assert outbox.add(make_draft(body="Another try")) is None
    assert outbox.add(make_draft(to="ben@acme.example")) is not None
    assert outbox.add(make_draft(entry_id=2)) is not None


@pytest.mark.parametrize("state", sorted(set(State) - OPEN))
def test_after_a_draft_has_come_to_its_end_another_may_be_written(outbox: Outbox, state: State) -> None:
    added(outbox, make_draft(state=state))
    assert outbox.add(make_draft()) is not None


def test_drafts_are_found_by_the_mail_they_answer(outbox: Outbox) -> None:
    first = added(outbox, make_draft(entry_id=1))
    second = added(outbox, make_draft(entry_id=2, state=State.SENT))
    added(outbox, make_draft(entry_id=3))
    assert outbox.of_entries([1, 2]) == [first, second]
    assert outbox.of_entries([]) == []
    assert open_drafts([first, second]) == [first]


def test_all_drafts_are_listed_where_no_state_is_named(outbox: Outbox) -> None:
    drafts = [added(outbox, make_draft(entry_id=n, state=state)) for n, state in enumerate(State)]
    assert outbox.in_state() == drafts


def test_a_waiting_draft_can_be_edited(outbox: Outbox) -> None:
    draft = added(outbox, make_draft())
    changed = outbox.edit(draft, body="Dear Anna", subject="Thanks")
    assert (changed.body, changed.subject) == ("Dear Anna", "Thanks")
    assert outbox.get(draft.id or 0) == changed


@pytest.mark.parametrize("state", sorted(set(State) - {State.WAITING}))
def test_no_other_draft_can_be_edited_and_the_reason_names_its_real_state(
    outbox: Outbox, state: State
) -> None:
    draft = added(outbox, make_draft(state=state))
    stale = replace(draft, state=State.WAITING)
    with pytest.raises(WrongState, match=f"is {state} and cannot be edited"):
        outbox.edit(stale, body="Changed")
    assert outbox.get(draft.id or 0).body == make_draft().body


def test_a_draft_edited_elsewhere_is_not_approved_as_it_was_shown(outbox: Outbox) -> None:
    shown = added(outbox, make_draft())
    outbox.edit(shown, body="Changed in another window")
    with pytest.raises(WrongState):
        outbox.move(shown, State.APPROVED, LATER)


def test_every_move_is_remembered_with_its_time_and_reason(outbox: Outbox) -> None:
    draft = added(outbox, make_draft())
    draft = outbox.move(draft, State.APPROVED, LATER)
    outbox.move(draft, State.WAITING, LATER, problem="taken back")
    assert outbox.moves(draft.id or 0) == [
        (None, "waiting", NOW, None),
        ("waiting", "approved", LATER, None),
        ("approved", "waiting", LATER, "taken back"),
    ]


def test_a_move_that_fails_leaves_no_trace_in_the_history(outbox: Outbox) -> None:
    draft = added(outbox, make_draft())
    outbox.move(draft, State.APPROVED, LATER)
    with pytest.raises(WrongState):
        outbox.move(draft, State.APPROVED, LATER)
    assert len(outbox.moves(draft.id or 0)) == 2


# Several hands


@pytest.fixture
def second(connection: Connection, tmp_path: Path) -> Iterator[Outbox]:
    """The same drafts through another connection, as a second program has them."""
    other = open_database(tmp_path / "home" / "rejoinder.db")
    yield Outbox(other)
    other.close()


def test_a_draft_moved_through_one_connection_is_not_moved_through_another(
    outbox: Outbox, second: Outbox
) -> None:
    draft = added(outbox, make_draft())
    same = second.get(draft.id or 0)
    second.move(same, State.APPROVED, LATER)
    with pytest.raises(WrongState):
        outbox.move(draft, State.DISCARDED, LATER)
    assert outbox.get(draft.id or 0).state is State.APPROVED


def test_an_open_draft_of_one_connection_forbids_a_second_one_in_another(
    outbox: Outbox, second: Outbox
) -> None:
    assert outbox.add(make_draft()) is not None
    assert second.add(make_draft()) is None


def race(tmp_path: Path, attempt: Any, count: int = 20) -> list[Any]:
    """What `count` threads got, each with a connection of its own, who all began at the same moment."""
    path, barrier, results = tmp_path / "home" / "rejoinder.db", threading.Barrier(count), []

    def run(number: int) -> None:
        own = open_database(path)
        outbox = Outbox(own)
        barrier.wait()
        try:
            results.append(attempt(outbox, number))
        except WrongState as refused:
            results.append(refused)
        finally:
            own.close()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_of_twenty_who_approve_the_same_draft_one_wins(outbox: Outbox, tmp_path: Path) -> None:
    draft = added(outbox, make_draft())
    results = race(tmp_path, lambda tray, n: tray.move(draft, State.APPROVED, LATER, sha256=f"hash {n}"))
    winners = [result for result in results if isinstance(result, Draft)]
    assert len(winners) == 1
    assert len(results) == 20
    assert outbox.get(draft.id or 0) == winners[0]
    assert len(outbox.moves(draft.id or 0)) == 2


def test_of_twenty_who_write_a_draft_for_the_same_mail_one_succeeds(outbox: Outbox, tmp_path: Path) -> None:
    results = race(tmp_path, lambda tray, n: tray.add(make_draft(body=f"Text {n}")))
    assert len([result for result in results if isinstance(result, Draft)]) == 1
    assert len(outbox.in_state()) == 1


class Queue(RuleBasedStateMachine):
    """Anything that users and programs may do to a queue, and what holds throughout."""

    def __init__(self) -> None:
        super().__init__()
        self.connection = throwaway_copy(None)
        self.outbox = Outbox(self.connection)

    @rule(entry=st.integers(1, 3), to=st.sampled_from(["anna@acme.example", "ben@acme.example"]))
    def write(self, entry: int, to: str) -> None:
        open_before = [(d.entry_id, d.to) for d in open_drafts(self.outbox.in_state())]
        draft = self.outbox.add(make_draft(entry_id=entry, to=to))
        assert (draft is None) == ((entry, to) in open_before)

    @rule(pick=st.randoms(use_true_random=False), target_state=st.sampled_from(State))
    def move(self, pick: Any, target_state: State) -> None:
        drafts = self.outbox.in_state()
        if not drafts:
            return
        draft = pick.choice(drafts)
        if target_state in MOVES[draft.state]:
            assert self.outbox.move(draft, target_state, LATER).state is target_state
        else:
            with pytest.raises(WrongState):
                self.outbox.move(draft, target_state, LATER)

    @invariant()
    def one_open_draft_for_a_mail_and_person(self) -> None:
        pairs = [(draft.entry_id, draft.to) for draft in open_drafts(self.outbox.in_state())]
        assert len(pairs) == len(set(pairs))

    @invariant()
    def the_history_leads_to_where_the_draft_is(self) -> None:
        for draft in self.outbox.in_state():
            moves = self.outbox.moves(draft.id or 0)
            assert moves[-1][1] == draft.state
            assert [origin for origin, *_ in moves[1:]] == [target for _, target, *_ in moves[:-1]]

    def teardown(self) -> None:
        self.connection.close()


TestQueue = Queue.TestCase
TestQueue.settings = settings(max_examples=30, stateful_step_count=20, deadline=None)


# Changes of a waiting draft


def test_what_was_addressed_to_somebody_else_meanwhile_is_not_changed(outbox: Outbox) -> None:
    seen = added(outbox, make_draft(doubts=("Look twice.",)))
    now = outbox.edit(seen, to="eve@evil.example", doubts=("Another place.",))
    with pytest.raises(WrongState, match="addressed to eve@evil"):
        outbox.edit(seen, doubts=())
    assert outbox.get(now.id or 0) == now


def test_two_open_letters_about_the_same_are_not_addressed_to_one_person(outbox: Outbox) -> None:
    first, second = added(outbox, make_draft()), added(outbox, make_draft(to="ben@acme.example"))
    with pytest.raises(WrongState, match="about this to the same person is open"):
        outbox.edit(second, to=first.to)
    assert outbox.get(second.id or 0) == second
