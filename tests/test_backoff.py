"""Waiting after failures: longer each time, never in step with others, never a storm of refused logins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.backoff import BUSY_SECONDS, CAP_SECONDS, FIRST_SECONDS, REFUSED_SECONDS, Backoff


def test_each_failure_in_a_row_waits_twice_as_long_up_to_the_cap() -> None:
    waits = Backoff(lambda: 1.0, first=5, cap=60)
    assert [waits.next_delay() for _ in range(6)] == [5, 10, 20, 40, 60, 60]


def test_what_works_once_begins_with_the_first_step_again() -> None:
    waits = Backoff(lambda: 1.0, first=5, cap=60)
    waits.next_delay(), waits.next_delay()
    waits.reset()
    assert waits.next_delay() == 5


@given(st.floats(0, 1), st.integers(0, 5_000))
def test_a_delay_lies_between_half_of_its_step_and_the_whole(chance: float, failures: int) -> None:
    waits = Backoff(lambda: chance)
    waits.failures = failures
    step = min(CAP_SECONDS, FIRST_SECONDS * 2 ** min(failures, 20))
    assert step / 2 <= waits.next_delay() <= step


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_a_refused_login_waits_for_hours_at_once(chance: float) -> None:
    assert REFUSED_SECONDS <= Backoff(lambda: chance).delay_after(4) <= REFUSED_SECONDS * 1.1


def test_a_lock_that_another_holds_is_tried_again_soon_however_often_it_was_held() -> None:
    waits = Backoff(lambda: 1.0)
    assert [waits.delay_after(6) for _ in range(20)] == [BUSY_SECONDS] * 20


@pytest.mark.parametrize("code", [1, 3, 5, 7])
def test_every_other_failure_doubles(code: int) -> None:
    waits = Backoff(lambda: 1.0)
    assert [waits.delay_after(code), waits.delay_after(code)] == [FIRST_SECONDS, 2 * FIRST_SECONDS]
