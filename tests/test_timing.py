"""When a mail may go: inside the window, never earlier than asked, and no later than needed."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from responder.timing import Window, next_open

WORKING_HOURS = Window(frozenset(range(5)), time(9), time(17))
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2150, 1, 1), timezones=st.just(UTC))
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timedelta(minutes=minutes))


@st.composite
def windows(draw: st.DrawFn) -> Window:
    start, end = sorted((draw(st.times()), draw(st.times())))
    assume(start < end)
    return Window(draw(st.frozensets(st.integers(0, 6), min_size=1)), start, end)


def is_open(at: datetime, window: Window, offset: timedelta) -> bool:
    local = at + offset
    return local.weekday() in window.days and window.start <= local.time() < window.end


def openings(at: datetime, window: Window, offset: timedelta) -> list[datetime]:
    """Every opening from a day before `at` to nine days after it."""
    today = (at + offset).date()
    days = [today + timedelta(days=ahead) for ahead in range(-1, 10)]
    return [datetime.combine(day, window.start, UTC) - offset for day in days if day.weekday() in window.days]


@given(MOMENTS, windows(), OFFSETS)
def test_the_answer_lies_inside_the_window_and_never_before_the_question(
    at: datetime, window: Window, offset: timedelta
) -> None:
    answer = next_open(at, window, offset)
    assert answer >= at
    assert is_open(answer, window, offset)
    assert answer.utcoffset() == timedelta()


@given(MOMENTS, windows(), OFFSETS)
def test_no_earlier_moment_would_have_done(at: datetime, window: Window, offset: timedelta) -> None:
    answer = next_open(at, window, offset)
    if is_open(at, window, offset):
        assert answer == at
    else:
        assert answer == min(opening for opening in openings(at, window, offset) if opening >= at)


@given(MOMENTS, windows(), OFFSETS, st.floats(0, 1, exclude_max=True))
def test_the_window_is_shut_all_the_way_to_the_answer(
    at: datetime, window: Window, offset: timedelta, share: float
) -> None:
    answer = next_open(at, window, offset)
    between = at + share * (answer - at)
    assert between == answer or not is_open(between, window, offset)


@given(MOMENTS, windows(), OFFSETS)
def test_asking_again_changes_nothing(at: datetime, window: Window, offset: timedelta) -> None:
    answer = next_open(at, window, offset)
    assert next_open(answer, window, offset) == answer


@pytest.mark.parametrize(
    ("asked", "offset_hours", "answer"),
    [
        ("2026-03-06T09:00", 0, "2026-03-06T09:00"),  # a Friday, the first minute
        ("2026-03-06T16:59:59", 0, "2026-03-06T16:59:59"),
        ("2026-03-06T17:00", 0, "2026-03-09T09:00"),  # the end is outside: Monday
        ("2026-03-07T10:00", 0, "2026-03-09T09:00"),
        ("2026-03-09T05:00", 0, "2026-03-09T09:00"),
        ("2026-03-06T16:30", 1, "2026-03-09T08:00"),  # 17:30 in Berlin
        ("2026-03-06T22:30", -8, "2026-03-06T22:30"),  # 14:30 in San Francisco
        ("2026-03-08T20:00", 9, "2026-03-09T00:00"),  # Monday 05:00 in Tokyo
    ],
)
def test_the_window_is_that_of_the_place(asked: str, offset_hours: int, answer: str) -> None:
    at, wanted = (datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (asked, answer))
    assert next_open(at, WORKING_HOURS, timedelta(hours=offset_hours)) == wanted


@pytest.mark.parametrize(
    "window", [Window(frozenset(), time(9), time(17)), Window(frozenset({0}), time(17), time(9))]
)
def test_a_window_that_is_never_open_is_not_kept(window: Window) -> None:
    at = datetime(2026, 3, 7, 3, tzinfo=UTC)
    assert next_open(at, window, timedelta()) == at
