"""Words for lengths of time and hours of the week."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.timewords import (
    Quiet,
    Rhythm,
    duration_text,
    parse_duration,
    parse_quiet,
    parse_rhythm,
    parse_window,
    quiet_text,
    rhythm_text,
    window_text,
)
from responder.timing import Window

minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
spans = st.lists(minutes, min_size=2, max_size=2, unique=True).map(sorted)
windows = st.builds(
    lambda days, span: Window(days, *span), st.frozensets(st.integers(0, 6), min_size=1), spans
)
quiets = st.builds(Quiet, minutes, minutes)
rhythms = st.builds(Rhythm, st.none() | st.integers(0, 6), minutes)
durations = st.integers(0, 60 * 86_400).map(lambda seconds: timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("24h", timedelta(hours=24)),
        ("10m", timedelta(minutes=10)),
        ("30d", timedelta(days=30)),
        ("90s", timedelta(seconds=90)),
        ("2W", timedelta(weeks=2)),
        (" 5 m ", timedelta(minutes=5)),
        ("0", timedelta()),
    ],
)
def test_a_length_of_time_is_read_as_a_person_writes_it(words: str, length: timedelta) -> None:
    assert parse_duration(words) == length


@pytest.mark.parametrize("words", ["", "24", "h", "-1h", "1.5h", "1h30m", "24 hours", "99999999d", "٣h"])
def test_what_is_no_length_of_time_is_refused(words: str) -> None:
    with pytest.raises(ValueError):
        parse_duration(words)


@given(durations)
def test_a_length_of_time_survives_being_written(length: timedelta) -> None:
    assert parse_duration(duration_text(length)) == length


def test_a_day_is_written_in_hours_and_a_month_in_days() -> None:
    assert duration_text(timedelta(hours=24)) == "24h"
    assert duration_text(timedelta(days=30)) == "30d"
    assert duration_text(timedelta()) == "0"


WORKDAYS = frozenset(range(5))


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ("Mon-Fri 09:00-17:00", Window(WORKDAYS, time(9), time(17))),
        ("mon - fri 9:00 - 17:00", Window(WORKDAYS, time(9), time(17))),
        ("Tue 08:30-12:00", Window(frozenset({1}), time(8, 30), time(12))),
        ("Mon,Wed, Fri 08:30-12:00", Window(frozenset({0, 2, 4}), time(8, 30), time(12))),
        ("Sat-Mon 10:00-11:00", Window(frozenset({5, 6, 0}), time(10), time(11))),
        ("09:00-17:00", Window(frozenset(range(7)), time(9), time(17))),
        ("always", None),
    ],
)
def test_a_window_is_read_as_a_person_writes_it(words: str, window: Window | None) -> None:
    assert parse_window(words) == window


@pytest.mark.parametrize(
    "words",
    [
        "", "Mon-Fri", "09:00", "Mon-Fri 9-17", "Mon-Fri 17:00-09:00", "Mon-Fri 09:00-09:00", "Mon- 09:00-17:00",
        "Mon-Fri 09:00-24:00", "Foo 09:00-17:00", "Mon Fri 09:00-17:00", "never",
    ],
)  # fmt: skip
def test_what_is_no_window_is_refused(words: str) -> None:
    with pytest.raises(ValueError):
        parse_window(words)


@given(st.none() | windows)
def test_a_window_survives_being_written(window: Window | None) -> None:
    assert parse_window(window_text(window)) == window


@given(st.none() | quiets)
def test_quiet_hours_survive_being_written(quiet: Quiet | None) -> None:
    assert parse_quiet(quiet_text(quiet)) == quiet


def test_quiet_hours_may_span_midnight() -> None:
    quiet = parse_quiet("21:00-08:00")
    assert quiet is not None
    assert quiet.covers(time(21))
    assert quiet.covers(time(2))
    assert not quiet.covers(time(8))
    assert not quiet.covers(time(12))


def test_quiet_hours_may_lie_within_a_day() -> None:
    quiet = Quiet(time(12), time(14))
    assert quiet.covers(time(12))
    assert not quiet.covers(time(14))
    assert not quiet.covers(time(23))


@pytest.mark.parametrize(
    ("words", "rhythm"),
    [
        ("Mon 08:30", Rhythm(0, time(8, 30))),
        (" sun  8:05 ", Rhythm(6, time(8, 5))),
        ("08:30", Rhythm(None, time(8, 30))),
        ("Never", None),
    ],
)
def test_an_hour_of_the_week_is_read_as_a_person_writes_it(words: str, rhythm: Rhythm | None) -> None:
    assert parse_rhythm(words) == rhythm


@pytest.mark.parametrize(
    "words",
    ["", "Mon", "Mon-Fri 08:30", "Mon,Tue 08:30", "Foo 08:30", "8", "24:00", "always", "Mon 08:30-09:00"],
)
def test_what_is_no_hour_of_the_week_is_refused(words: str) -> None:
    with pytest.raises(ValueError):
        parse_rhythm(words)


@given(st.none() | rhythms)
def test_an_hour_of_the_week_survives_being_written(rhythm: Rhythm | None) -> None:
    assert parse_rhythm(rhythm_text(rhythm)) == rhythm
