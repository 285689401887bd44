"""The page on how the search stands: what is open leads, a no is one number at the end, figures only where there are enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import NOW

from responder.application import Application, Event, EventKind
from responder.choices import Habits
from responder.digest import WEEK, Digest, in_words, make_digest, period
from responder.notices import Waiting
from responder.requests import Fate, Request
from responder.standing import Standing

USUAL = Habits()
SINCE = NOW - WEEK


def days(count: float) -> timedelta:
    return timedelta(days=count)


def stands(number: int, *happened: tuple[EventKind, float], company: str | None = None) -> Standing:
    """An application with events so many days ago."""
    events = tuple(Event(kind, NOW - days(ago)) for kind, ago in happened)
    return Standing(
        Application(number, company or f"Company {number}", "Engineer", None, events), (), (), NOW
    )


def digest(
    *standings: Standing, waiting: tuple[Waiting, ...] = (), requests: tuple[Request, ...] = ()
) -> Digest:
    return make_digest(standings, waiting, requests, USUAL, SINCE, NOW)


def answered(number: int, applied: float, no: float) -> Standing:
    return stands(number, (EventKind.APPLIED, applied), (EventKind.REJECTED, no))


def test_what_is_open_leads_in_the_order_of_how_far_it_got() -> None:
    found = digest(
        stands(1, (EventKind.APPLIED, 2)),
        stands(2, (EventKind.REJECTED, 1)),
        stands(3, (EventKind.INTERVIEW, 1), company="Acme"),
        stands(4, (EventKind.APPLIED, 30)),
        stands(5, (EventKind.ACKNOWLEDGED, 3)),
        stands(6, (EventKind.OFFER, 1)),
    )
    assert [(status, len(group)) for status, group in found.open.items()] == [
        ("offer", 1), ("interview", 1), ("applied", 2), ("silent", 1),
    ]  # fmt: skip
    words = in_words(found)
    assert words.index("Open") < words.index("Next") < words.index("Since") < words.index("answer was a no")
    assert "1 interview: Acme (Engineer)" in words
    assert "2 wait for an answer" in words


def test_a_no_is_one_number_in_the_last_line_and_names_nobody() -> None:
    found = digest(*(answered(n, 9, n) for n in (1, 2, 3)))
    assert found.rejections == 3
    words = in_words(found)
    assert words.splitlines()[-1].endswith(": 3 answers were a no.")
    assert "Company" not in words
    assert "reject" not in words.lower()


def test_where_only_a_no_came_nobody_reads_that_there_is_no_news() -> None:
    words = in_words(digest(answered(1, 9, 1)))
    assert "No news" not in words
    assert words.splitlines()[-1] == "Since Monday, 23 February 2026: 1 answer was a no."
    both = in_words(digest(answered(1, 9, 1), stands(2, (EventKind.OFFER, 1))))
    assert "1 offer." in both
    assert both.splitlines()[-1] == "1 answer was a no."


@pytest.mark.parametrize("width", [45, 59, 79])
def test_a_command_is_never_broken_inside(width: int) -> None:
    waiting = (
        Waiting("reply", "1"), Waiting("question", "about mail 7"), Waiting("question", "about mail 8"),
        Waiting("question", "about letter 4"),
    )  # fmt: skip
    found = digest(stands(1, (EventKind.APPLIED, 20)), waiting=waiting)
    page = in_words(found, width)
    assert max(map(len, page.splitlines())) <= width
    for step in found.steps:
        assert any(line.endswith(step.command) for line in page.splitlines())
    assert found.steps[1].command == "rejoinder explain --unsure"
    assert any(line.endswith("rejoinder log applied") for line in in_words(digest(), width).splitlines())


def test_without_a_no_nothing_is_said_of_it() -> None:
    assert "a no" not in in_words(digest(stands(1, (EventKind.APPLIED, 1))))


def test_the_next_steps_come_with_their_commands() -> None:
    waiting = (
        Waiting("reply", "1"), Waiting("letter", "2"), Waiting("question", "about mail 7"),
        Waiting("question", "about letter 4"), Waiting("feedback", "9"),
    )  # fmt: skip
    found = digest(stands(1, (EventKind.APPLIED, 20)), waiting=waiting)
    assert [(step.what, step.count, step.command) for step in found.steps] == [
        ("letters", 2, "rejoinder review"),
        ("questions", 1, "rejoinder explain 7"),
        ("doubtful", 1, "rejoinder queue show 4"),
        ("feedback", 1, "rejoinder feedback show 9"),
        ("follow_ups", 1, "rejoinder scan inbox"),
    ]
    assert all(step.command in in_words(found) for step in found.steps)


def test_only_what_came_in_the_time_is_news() -> None:
    found = digest(
        stands(1, (EventKind.APPLIED, 8), (EventKind.ACKNOWLEDGED, 6)),
        stands(2, (EventKind.INTERVIEW, 3)),
        stands(3, (EventKind.OFFER, -1)),  # dated ahead
    )
    assert found.came == {EventKind.INTERVIEW: 1, EventKind.ACKNOWLEDGED: 1}
    assert "1 invitation to talk, 1 receipt." in in_words(found)


def test_figures_are_told_only_from_five_on() -> None:
    few = [answered(n, 20, 10) for n in range(1, 5)]
    assert digest(*few).applications is None
    found = digest(*few, stands(5, (EventKind.APPLIED, 3))).applications
    assert found is not None
    assert (found.answered, found.of, found.median_days) == (4, 5, None)
    more = digest(*few, answered(5, 30, 16), stands(6, (EventKind.APPLIED, 3)))
    assert more.applications is not None
    assert more.applications.median_days == 10
    assert "5 of 6 applications had an answer, half of them within 10 days." in in_words(more)


def test_a_receipt_is_no_answer() -> None:
    found = digest(*(stands(n, (EventKind.APPLIED, 9), (EventKind.ACKNOWLEDGED, 8)) for n in range(1, 7)))
    assert found.applications is not None
    assert found.applications.answered == 0


def test_requests_for_feedback_count_once_they_are_decided() -> None:
    fates = [Fate.ANSWERED, Fate.ANSWERED, Fate.CLOSED, Fate.NO_FEEDBACK, Fate.WROTE, Fate.OPEN, Fate.NUDGED]
    requests = tuple(Request(n, NOW - days(40), None, fate, None, False) for n, fate in enumerate(fates))
    found = digest(requests=requests).requests
    assert found is not None
    assert (found.answered, found.of) == (2, 5)
    assert digest(requests=requests[:4]).requests is None


def test_an_empty_home_has_a_friendly_page() -> None:
    words = in_words(digest())
    assert "Nothing waits for you." in words
    assert "rejoinder log applied" in words
    assert "No news." in words


names = st.text(st.characters(exclude_categories=("Cs",)), max_size=300)


@given(
    st.lists(st.tuples(names, names, st.sampled_from(list(EventKind)), st.integers(0, 60)), max_size=30),
    st.integers(0, 1000),
)
def test_every_line_fits_eighty_columns_whatever_the_names(
    made: list[tuple[str, str, EventKind, int]], number: int
) -> None:
    standings = [
        replace(one, application=replace(one.application, company=company, role=role))
        for company, role, kind, ago in made
        for one in [stands(number, (kind, ago))]
    ]
    waiting = (Waiting("reply", str(number)), Waiting("question", f"about mail {number * 10**6}"))
    lines = in_words(digest(*standings, waiting=waiting)).split("\n")
    assert max(map(len, lines)) <= 80
    assert not any(char in line for line in lines for char in "\x1b\r\x00\u202e")


@pytest.mark.parametrize(
    ("last", "since", "is_new"),
    [
        (None, SINCE, True),
        ((NOW - days(3), "x"), NOW - days(3), True),
        ((NOW - days(0.2), (NOW - days(5)).isoformat()), NOW - days(5), False),
        ((NOW - days(0.2), "x"), SINCE, True),
        ((NOW - days(90), "x"), SINCE, True),
        ((NOW + days(1), "x"), SINCE, True),
    ],
    ids=["first", "days-ago", "the-same-day", "unreadable", "long-ago", "clock-set-back"],
)
def test_it_tells_since_the_last_one_and_the_same_again_on_the_same_day(
    last: tuple[datetime, str] | None, since: datetime, is_new: bool
) -> None:
    assert period(last, NOW) == (since, is_new)
