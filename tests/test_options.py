"""Options that verbs share: lengths of time, moments, numbers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.options import Moment, Number, Span

SECONDS = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}


@given(st.integers(0, 99_999), st.sampled_from(sorted(SECONDS)))
def test_a_number_and_a_unit_are_a_length_of_time(count: int, unit: str) -> None:
    assert Span().convert(f" {count}{unit.upper()} ", None, None) == timedelta(seconds=count * SECONDS[unit])


@pytest.mark.parametrize("text", ["", "30", "d", "-3d", "1.5h", "3 days", "30d 4h", "123456d", "always"])
def test_what_is_no_length_of_time_is_refused_with_examples(text: str) -> None:
    with pytest.raises(click.BadParameter, match="30d, 24h or 10m"):
        Span().convert(text, None, None)


@given(st.datetimes(datetime(1970, 1, 2), datetime(2199, 12, 30)), st.integers(-840, 840))
def test_a_moment_is_read_as_it_is_written(moment: datetime, offset_minutes: int) -> None:
    aware = (moment.replace(tzinfo=UTC) - timedelta(minutes=offset_minutes)).astimezone()
    assert Moment().convert(aware.isoformat(), None, None) == aware


def test_a_moment_without_a_zone_is_utc_and_a_day_begins_at_midnight() -> None:
    assert Moment().convert("2026-11-21T09:30", None, None) == datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    assert Moment().convert("2026-11-21", None, None) == datetime(2026, 11, 21, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "yesterday", "21.11.2026", "2026-13-01", "2026-11-21T25:00"])
def test_what_is_no_time_is_refused_with_examples(text: str) -> None:
    with pytest.raises(click.BadParameter, match="write 2026-11-21"):
        Moment().convert(text, None, None)


@pytest.mark.parametrize("text", ["0001-01-01", "1969-12-31", "2200-01-01", "9999-12-31T23:59"])
def test_a_year_that_no_mail_has_is_refused(text: str) -> None:
    with pytest.raises(click.BadParameter, match="1970 to 2199"):
        Moment().convert(text, None, None)


def test_values_that_are_there_already_stay() -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    assert Moment().convert(moment, None, None) is moment
    assert Span().convert(timedelta(days=3), None, None) == timedelta(days=3)


@pytest.mark.parametrize("text", ["0", "-1", "x", "9223372036854775808", "1.0"])
def test_an_id_is_a_number_that_the_database_can_hold(text: str) -> None:
    with pytest.raises(click.BadParameter):
        Number().convert(text, None, None)


def test_the_largest_id_is_one() -> None:
    assert Number().convert("9223372036854775807", None, None) == 2**63 - 1
