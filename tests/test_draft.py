"""The states of a draft: the table itself, and every walk through it."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from responder.draft import MOVES, OPEN, State, check_move
from responder.errors import WrongState

ALLOWED = {
    ("waiting", "approved"), ("waiting", "discarded"), ("approved", "sending"), ("approved", "waiting"),
    ("approved", "discarded"), ("sending", "data_started"), ("sending", "approved"), ("sending", "failed"),
    ("data_started", "sent"), ("data_started", "saved"), ("data_started", "approved"), ("data_started", "failed"),
    ("data_started", "uncertain"), ("uncertain", "sent"), ("uncertain", "approved"), ("uncertain", "discarded"),
    ("failed", "waiting"), ("failed", "discarded"), ("saved", "sent"), ("saved", "discarded"),
}  # fmt: skip


@pytest.mark.parametrize("origin", State)
@pytest.mark.parametrize("target", State)
def test_the_table_allows_these_moves_and_no_others(origin: State, target: State) -> None:
    if (origin, target) in ALLOWED:
        check_move(origin, target)
        return
    with pytest.raises(WrongState, match=f"A draft that is {origin} cannot become {target}"):
        check_move(origin, target)


def test_every_state_has_its_row_in_the_table() -> None:
    assert set(MOVES) == set(State)


def test_what_is_sent_or_discarded_is_so_for_ever() -> None:
    assert MOVES[State.SENT] == MOVES[State.DISCARDED] == frozenset()
    assert set(State) - OPEN == {State.SENT, State.DISCARDED}


def test_a_draft_is_sent_only_after_it_was_sending_and_sending_only_after_it_was_approved() -> None:
    def into(target: State) -> set[State]:
        return {origin for origin, targets in MOVES.items() if target in targets}

    assert into(State.SENDING) == {State.APPROVED}
    assert into(State.DATA_STARTED) == {State.SENDING}
    assert into(State.SENT) == {State.DATA_STARTED, State.UNCERTAIN, State.SAVED}
    assert into(State.UNCERTAIN) == into(State.SAVED) == {State.DATA_STARTED}


class Walk(RuleBasedStateMachine):
    """Any walk that the table allows: nothing is sent without an approval, and nothing comes back from an end."""

    @initialize()
    def begin(self) -> None:
        self.path = [State.WAITING]

    @precondition(lambda self: MOVES[self.path[-1]])
    @rule(data=st.data())
    def go_on(self, data: st.DataObject) -> None:
        target = data.draw(st.sampled_from(sorted(MOVES[self.path[-1]])))
        check_move(self.path[-1], target)
        self.path.append(target)

    @rule(wish=st.sampled_from(State))
    def try_anything(self, wish: State) -> None:
        try:
            check_move(self.path[-1], wish)
        except WrongState:
            return
        self.path.append(wish)

    @invariant()
    def nothing_leaves_unapproved(self) -> None:
        for position, state in enumerate(self.path):
            if state is State.SENDING:
                assert self.path[position - 1] is State.APPROVED
            if state is State.SENT:
                assert State.SENDING in self.path[:position]

    @invariant()
    def an_end_is_an_end(self) -> None:
        assert all(state in OPEN for state in self.path[:-1])


TestWalk = Walk.TestCase
