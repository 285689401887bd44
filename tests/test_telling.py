"""When the search is told: at the hour that was chosen, once, never in the quiet hours, whatever sleep and clocks do."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.telling import is_to_ask, next_telling, outside
from responder.timewords import Quiet, Rhythm

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = Rhythm(0, time(8, 30))
DAILY = Rhythm(None, time(8, 30))
NIGHT = Quiet(time(21), time(8))
WEEK = timedelta(days=7)

minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
rhythms = st.builds(Rhythm, st.none() | st.integers(0, 6), minutes)
quiets = st.none() | st.builds(Quiet, minutes, minutes)
moments = st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 in Berlin; the 23rd is a Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


def upcoming(rhythm: Rhythm, told: datetime | None, now: datetime, quiet: Quiet | None = NIGHT) -> datetime:
    return next_telling(rhythm, quiet, told, now, BERLIN)


def test_once_told_it_is_a_week_or_a_day_to_the_next() -> None:
    assert upcoming(MONDAY, at(23, 8, 30), at(23, 8, 30)) == at(30, 8, 30)
    assert upcoming(DAILY, at(23, 8, 30), at(23, 8, 30)) == at(24, 8, 30)


def test_before_the_first_one_it_waits_for_its_hour() -> None:
    assert upcoming(MONDAY, None, at(20, 12)) == at(23, 8, 30)


def test_an_hour_that_was_slept_through_is_due_at_once_however_many_passed() -> None:
    now = at(25, 12)
    for told in (at(16, 8, 30), at(2, 8, 30)):
        assert upcoming(MONDAY, told, now) <= now
    assert upcoming(MONDAY, now, now) == at(30, 8, 30)


def test_what_was_missed_waits_for_the_morning() -> None:
    assert upcoming(MONDAY, at(16, 8, 30), at(24, 23)) == at(25, 8)
    assert upcoming(MONDAY, at(16, 8, 30), at(25, 3)) == at(25, 8)


@pytest.mark.parametrize(
    ("rhythm", "moved"),
    [
        (Rhythm(0, time(22)), Rhythm(1, time(8))),
        (Rhythm(6, time(22)), Rhythm(0, time(8))),
        (Rhythm(0, time(7)), Rhythm(0, time(8))),
        (Rhythm(None, time(22)), Rhythm(None, time(8))),
        (Rhythm(0, time(8)), Rhythm(0, time(8))),
        (MONDAY, MONDAY),
    ],
)
def test_an_hour_in_the_quiet_ones_is_moved_to_their_end(rhythm: Rhythm, moved: Rhythm) -> None:
    assert outside(rhythm, NIGHT) == moved
    assert outside(rhythm, None) == rhythm


def test_quiet_hours_within_a_day_move_it_on_the_same_day() -> None:
    assert outside(Rhythm(2, time(13)), Quiet(time(12), time(14))) == Rhythm(2, time(14))


def test_a_clock_set_back_does_not_silence_it() -> None:
    later = at(23, 12) + timedelta(days=400)
    assert upcoming(MONDAY, later, at(20, 12)) == at(23, 8, 30)
    assert is_to_ask(MONDAY, NIGHT, later, at(20, 12), BERLIN)


def test_what_was_never_told_is_asked_about_so_that_it_is_known_from_then_on() -> None:
    assert is_to_ask(MONDAY, NIGHT, None, at(20, 12), BERLIN)
    assert not is_to_ask(MONDAY, NIGHT, at(20, 12), at(20, 12), BERLIN)
    assert is_to_ask(MONDAY, NIGHT, at(20, 12), at(23, 8, 30), BERLIN)


def test_it_stays_at_its_hour_when_the_clocks_change() -> None:
    before = datetime(2026, 10, 24, 8, 30, tzinfo=BERLIN)
    assert next_telling(DAILY, None, before, before, BERLIN) - before.astimezone(UTC) == timedelta(hours=25)


def test_an_hour_that_the_clocks_leave_out_is_told_all_the_same() -> None:
    before = datetime(2026, 3, 28, 12, tzinfo=BERLIN)
    found = next_telling(Rhythm(6, time(2, 30)), None, before, before, BERLIN)
    assert found.astimezone(BERLIN) == datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN)


@given(rhythms, quiets, moments, moments)
def test_it_is_never_told_in_the_quiet_hours_and_never_more_than_eight_days_ahead(
    rhythm: Rhythm, quiet: Quiet | None, told: datetime, now: datetime
) -> None:
    found = next_telling(rhythm, quiet, told, now, UTC)
    when = max(found, now)
    assert quiet is None or not quiet.covers(when.time())
    assert when - now <= WEEK + timedelta(days=1)
    assert next_telling(rhythm, quiet, when, when, UTC) > when
