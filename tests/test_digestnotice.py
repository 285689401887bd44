"""The digest as one message: counts, calm words, no name unless it is wanted, and nothing where nothing is new."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from samples import NOW

from responder.application import Application, EventKind
from responder.digest import Digest, Step
from responder.digestnotice import Counts, ToldDigest, counts_of, in_words, since_when
from responder.notices import Waiting
from responder.timewords import Rhythm

WEEKLY, DAILY = Rhythm(0, time(8, 30)), Rhythm(None, time(8, 30))
DAY = timedelta(days=1)
ONE = Application(1, "Acme", "Engineer", None, ())


def digest(
    *steps: tuple[str, int], open_: int = 0, rejections: int = 0, days: float = 7, **came: int
) -> Digest:
    return Digest(
        NOW - days * DAY, NOW, {"applied": (ONE,) * open_} if open_ else {},
        tuple(Step(what, count, "", "") for what, count in steps),
        {EventKind(name): count for name, count in came.items()}, None, None, rejections,
    )  # fmt: skip


def test_it_says_how_many_of_what_and_where_to_read_more() -> None:
    found = digest(("letters", 1), open_=12, rejections=2, interview=1)
    assert in_words(found, (), WEEKLY) == (
        "Your week: 12 applications open, 3 answers came, 1 draft waits for you. More: rejoinder digest"
    )


def test_whatever_else_waits_is_counted_too() -> None:
    found = digest(("letters", 2), ("questions", 1), ("doubtful", 1), ("feedback", 1), ("follow_ups", 3))
    assert counts_of(found) == Counts(feedback=1, drafts=2, questions=2)
    assert in_words(found, (), WEEKLY) == (
        "Your week: 1 answer with feedback to read, 2 drafts wait for you, 2 questions wait for you."
        " More: rejoinder digest"
    )


def test_a_rejection_is_an_answer_among_others_and_is_not_called_by_its_name() -> None:
    words = in_words(digest(rejections=4, offer=1, acknowledged=7), (), WEEKLY)
    assert "5 answers came" in words
    assert "reject" not in words.lower()
    assert "a no" not in words


@pytest.mark.parametrize(("names", "draft"), [(False, "1 draft waits"), (True, "1 draft to Acme waits")])
def test_a_company_is_named_only_where_the_user_wants_it(names: bool, draft: str) -> None:
    waiting = [Waiting("reply", "1", "Acme"), Waiting("question", "about mail 2", "Other Mills")]
    words = in_words(digest(("letters", 1), open_=1), waiting, WEEKLY, names=names)
    assert draft in words
    assert "Other Mills" not in words


def test_open_applications_alone_are_no_news() -> None:
    assert not counts_of(digest(open_=12, acknowledged=3))
    assert counts_of(digest(rejections=1))
    assert counts_of(digest(("questions", 1)))


@pytest.mark.parametrize(
    ("rhythm", "days", "opening"),
    [
        (WEEKLY, 7, "Your week: "),
        (WEEKLY, 8, "Your week: "),
        (WEEKLY, 20, "Since the last digest: "),
        (DAILY, 1, "Your day: "),
        (DAILY, 3, "Since the last digest: "),
    ],
)
def test_its_first_words_are_true_of_the_span(rhythm: Rhythm, days: float, opening: str) -> None:
    assert in_words(digest(rejections=1, days=days), (), rhythm).startswith(opening)


def test_what_came_is_counted_since_the_last_one_and_at_first_for_one_span() -> None:
    assert since_when(ToldDigest(NOW - 8 * DAY, "shown"), WEEKLY, NOW) == NOW - 8 * DAY
    assert since_when(ToldDigest(NOW - 8 * DAY, "silent"), WEEKLY, NOW) == NOW - 8 * DAY
    for first in (None, ToldDigest(NOW - 2 * DAY, "begun"), ToldDigest(NOW - 90 * DAY, "shown")):
        assert since_when(first, WEEKLY, NOW) == NOW - 7 * DAY
        assert since_when(first, DAILY, NOW) == NOW - DAY
    assert since_when(ToldDigest(NOW + DAY, "shown"), DAILY, NOW) == NOW - DAY
