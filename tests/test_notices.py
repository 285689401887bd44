"""One word on the desktop: few, neutral, never at night, never twice."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import NOW, make_draft

from responder.draft import Kind, State
from responder.notices import BETWEEN, Told, Waiting, due, in_words, still_told, told_also, waiting_of
from responder.timewords import Quiet

NIGHT = Quiet(time(21), time(8))
REPLY = Waiting("reply", "1", "Acme")
QUESTION = Waiting("question", "about mail 7", "Mills")
LOGIN = Waiting("login", "home")


def said(
    *waiting: Waiting, told: Told | None = None, now: datetime = NOW, quiet: Quiet | None = NIGHT
) -> str | None:
    notice = due(waiting, told or Told(), now, now, quiet, names=False)
    return notice.text if notice else None


@pytest.mark.parametrize(
    ("waiting", "words"),
    [
        ([REPLY], "1 reply is drafted."),
        ([REPLY, QUESTION], "1 reply is drafted, and 1 question waits for you."),
        ([REPLY, Waiting("reply", "2")], "2 replies are drafted."),
        ([Waiting("letter", "3")], "1 letter is drafted."),
        ([QUESTION, Waiting("question", "x")], "2 questions wait for you."),
        ([Waiting("feedback", "4")], "1 answer with feedback came."),
        ([LOGIN], "The account home needs you to sign in again."),
        ([LOGIN, Waiting("login", "work")], "2 accounts need you to sign in again."),
        ([REPLY, QUESTION, LOGIN],
         "1 reply is drafted, 1 question waits for you, and the account home needs you to sign in again."),
        ([], "Nothing waits for you."),
    ],
)  # fmt: skip
def test_it_says_how_many_of_what_and_nothing_else(waiting: list[Waiting], words: str) -> None:
    assert in_words(waiting, names=False) == words


def test_a_company_is_named_only_where_the_user_wants_it() -> None:
    assert "Acme" not in in_words([REPLY, QUESTION], names=False)
    assert in_words([REPLY], names=True) == "1 reply to Acme is drafted."
    many = [Waiting("reply", str(n), name) for n, name in enumerate("ABBCDE")]
    assert in_words(many, names=True) == "6 replies to A, B, C and others are drafted."
    assert (
        in_words([Waiting("feedback", "1", "Acme")], names=True) == "1 answer with feedback from Acme came."
    )


def test_a_name_from_mail_cannot_break_the_line_or_fill_the_screen() -> None:
    words = in_words([Waiting("reply", "1", "Ac\nme\x1b[2J" + "x" * 500)], names=True)
    assert words.isprintable()
    assert len(words) < 80


@given(
    st.lists(st.sampled_from([REPLY, QUESTION, LOGIN, Waiting("letter", "9"), Waiting("feedback", "9")])),
    st.booleans(),
)
def test_no_notice_speaks_of_rejection_or_shouts(waiting: list[Waiting], names: bool) -> None:
    words = in_words(waiting, names=names)
    assert "reject" not in words.lower()
    assert not any(word.isupper() and len(word) > 1 for word in words.split())
    assert "!" not in words


def test_what_was_told_is_not_told_again_and_something_new_is() -> None:
    notice = due([REPLY], Told(), NOW, NOW, None, names=False)
    assert notice is not None
    later = NOW + timedelta(hours=5)
    assert said(REPLY, told=notice.told, now=later, quiet=None) is None
    assert said(REPLY, QUESTION, told=notice.told, now=later, quiet=None) is not None


def test_there_is_one_an_hour_at_most_and_what_came_meanwhile_is_grouped_into_the_next() -> None:
    told = Told(NOW, frozenset({REPLY.id}))
    soon, later = NOW + BETWEEN - timedelta(seconds=1), NOW + BETWEEN
    assert said(REPLY, QUESTION, LOGIN, told=told, now=soon) is None
    assert said(REPLY, QUESTION, LOGIN, told=told, now=later) is not None


def test_a_clock_that_was_set_back_does_not_silence_it() -> None:
    assert said(QUESTION, told=Told(NOW + timedelta(days=1), frozenset()), now=NOW) is not None


def test_at_night_it_waits_for_the_morning() -> None:
    evening = datetime(2026, 3, 2, 22, 0, tzinfo=UTC)
    assert said(REPLY, now=evening) is None
    assert said(REPLY, now=evening + timedelta(hours=9, minutes=59)) is None
    assert said(REPLY, now=evening + timedelta(hours=10)) == "1 reply is drafted."
    assert said(REPLY, now=evening, quiet=None) is not None


def test_the_night_is_that_of_the_users_clock() -> None:
    noon = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    assert due([REPLY], Told(), noon, noon + timedelta(hours=10), NIGHT, names=False) is None


def test_a_refused_login_is_told_once_and_again_only_after_it_had_worked() -> None:
    notice = due([LOGIN], Told(), NOW, NOW, None, names=False)
    assert notice is not None
    later = NOW + timedelta(hours=5)
    assert due([LOGIN], still_told([LOGIN], notice.told), later, later, None, names=False) is None
    worked = still_told([], notice.told)
    assert due([LOGIN], worked, later, later, None, names=False) is not None


def test_what_another_message_told_is_not_repeated_and_a_login_told_before_stays_told() -> None:
    before = Told(NOW - timedelta(days=1), frozenset({"login home"}))
    told = told_also([Waiting("reply", "1")], before, NOW)
    assert told == Told(NOW, frozenset({"login home", "reply 1"}))


def test_what_was_told_survives_being_written_down() -> None:
    told = Told(NOW, frozenset({REPLY.id, LOGIN.id}))
    assert Told.from_text(NOW, told.as_text()) == told
    for nonsense in ("", "{}", "[", "3"):
        assert Told.from_text(NOW, nonsense) == Told()


def test_a_draft_that_rests_waits_for_nobody() -> None:
    resting = make_draft(id=1, not_before=NOW + timedelta(hours=1))
    assert waiting_of([resting], [], [], [], NOW) == []
    (ready,) = waiting_of([resting], [], [], [], NOW + timedelta(hours=1))
    assert ready == REPLY


def test_questions_letters_and_replies_are_told_apart() -> None:
    drafts = [
        make_draft(id=1, not_before=NOW),
        make_draft(id=2, not_before=NOW, kind=Kind.FOLLOW_UP),
        make_draft(id=3, state=State.UNCERTAIN),
        make_draft(id=4, state=State.SENT),
    ]
    found = waiting_of(drafts, [(7, "Mills")], [(9, None)], ["home"], NOW)
    assert [one.kind for one in found] == ["reply", "letter", "question", "question", "feedback", "login"]
    assert len({one.id for one in found}) == len(found)
