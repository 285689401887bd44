"""Invitations are read far enough to know what, when, and from whom."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.calendar_part import EVENTS_LIMIT, read_calendar

HOUR = timezone(timedelta(hours=5, minutes=30))


def event(*lines: str, method: str = "REQUEST") -> str:
    return "\r\n".join(
        ["BEGIN:VCALENDAR", f"METHOD:{method}", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""]
    )


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("DTSTART:20260401T120000Z", datetime(2026, 4, 1, 12, tzinfo=UTC)),
        ("DTSTART;TZID=Europe/Berlin:20260401T140000", datetime(2026, 4, 1, 12, tzinfo=UTC)),
        ("DTSTART;TZID=W. Europe Standard Time:20260401T140000", datetime(2026, 4, 1, 12, tzinfo=UTC)),
        ('DTSTART;TZID="Pacific Standard Time":20260401T050000', datetime(2026, 4, 1, 12, tzinfo=UTC)),
        (
            "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260401T140000",
            datetime(2026, 4, 1, 12, tzinfo=UTC),
        ),
        ('DTSTART;TZID="(UTC+02:00) Somewhere":20260401T140000', datetime(2026, 4, 1, 12, tzinfo=UTC)),
        ("DTSTART;TZID=../../etc/passwd:20260401T173000", datetime(2026, 4, 1, 12, tzinfo=UTC)),
        ("DTSTART:20260401T173000", datetime(2026, 4, 1, 12, tzinfo=UTC)),  # the sender's zone
        ("DTSTART:20260401T1730", datetime(2026, 4, 1, 12, tzinfo=UTC)),
        ("DTSTART;VALUE=DATE:20260402", datetime(2026, 4, 1, 18, 30, tzinfo=UTC)),
        ("DTSTART:20260231T120000Z", None),
        ("DTSTART:soon", None),
        ("X-NOTHING:1", None),
    ],
)
def test_the_start_is_given_in_utc(line: str, moment: datetime | None) -> None:
    (item,) = read_calendar(event(line), floating=HOUR)
    assert item.starts_at == moment


def test_text_is_unfolded_and_unescaped_and_made_one_line() -> None:
    (item,) = read_calendar(event("SUMMARY:Talk\\, part\\n two", "  and three", "UID:1\x00 2"))
    assert item.summary == "Talk, part two and three"
    assert item.uid == "1 2"


def test_an_answer_says_what_was_answered() -> None:
    attendee = 'ATTENDEE;CN="Lee: Ann";PARTSTAT=declined:mailto:ann@b.example'
    (item,) = read_calendar(event(attendee, "ORGANIZER:MAILTO:sam@home.example", method="reply"))
    assert (item.method, item.answer, item.organizer) == ("REPLY", "DECLINED", "sam@home.example")
    (item,) = read_calendar(event(attendee))
    assert item.answer == ""


def test_alarms_and_zones_inside_do_not_speak_for_the_event() -> None:
    (item,) = read_calendar(
        event("UID:right", "BEGIN:VALARM", "UID:wrong", "SUMMARY:wrong", "END:VALARM", "SUMMARY:right")
    )
    assert (item.uid, item.summary) == ("right", "right")


def test_a_calendar_that_breaks_off_and_one_without_end_are_read_as_far_as_they_go() -> None:
    assert [item.uid for item in read_calendar("BEGIN:VEVENT\nUID:1\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\n")] == [
        "1"
    ]
    assert len(read_calendar(event() * 500)) == EVENTS_LIMIT


@given(st.lists(st.sampled_from(["BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:", "DTSTART;TZID=\x00:20260101T000000", "DTSTART",
                                 ":", ";=", "UID:\ud800", 'A;B="', " ", "METHOD:x"]), max_size=12).map("\n".join))  # fmt: skip
def test_any_calendar_gives_items_or_none(text: str) -> None:
    for item in read_calendar(text):
        item.summary.encode()
        item.uid.encode()
