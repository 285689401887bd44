"""The trail: who did what and when, with the values before and after, newest first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from samples import NOW

from detector.sqlite import Connection, open_database
from responder.acts import Acts
from responder.draft import State
from responder.errors import UsageError


@pytest.fixture
def acts(connection: Connection) -> Acts:
    return Acts(connection)


def test_an_act_is_kept_with_what_was_before_and_after(acts: Acts) -> None:
    number = acts.note("draft.edit", 4, NOW, {"subject": "a"}, {"subject": "b"})
    act = acts.get(number)
    assert (act.at, act.who, act.what, act.target, act.undone_at) == (NOW, "you", "draft.edit", 4, None)
    assert (act.before, act.after) == ({"subject": "a"}, {"subject": "b"})


def test_values_come_back_as_json_has_them(acts: Acts) -> None:
    after = {"state": State.APPROVED, "not_before": NOW, "doubts": ("a", "b"), "met": None, "filed": True}
    act = acts.get(acts.note("draft.approve", 1, NOW, None, after))
    assert act.before == {}
    assert act.after == {
        "state": "approved", "not_before": NOW.isoformat(), "doubts": ["a", "b"], "met": None, "filed": True,
    }  # fmt: skip


def test_moments_are_kept_in_utc(acts: Acts) -> None:
    there = datetime(2026, 3, 2, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    act = acts.get(acts.note("draft.snooze", 1, there, {}, {"not_before": there}))
    assert (act.at, act.at.tzinfo, act.after["not_before"]) == (NOW, UTC, NOW.isoformat())


def test_the_newest_comes_first_and_only_so_many_as_are_wanted(acts: Acts) -> None:
    for target in range(1, 6):
        acts.note("draft.discard", target, NOW)
    assert [act.target for act in acts.recent(3)] == [5, 4, 3]
    assert len(acts.recent()) == 5


def test_what_was_taken_back_says_when_and_stays_on_the_trail(acts: Acts) -> None:
    number = acts.note("draft.discard", 1, NOW, who="rejoinder")
    acts.mark_undone(number, NOW + timedelta(hours=1))
    (act,) = acts.recent()
    assert (act.who, act.undone_at) == ("rejoinder", NOW + timedelta(hours=1))


def test_an_act_that_is_none_is_named_with_the_way_to_the_list(acts: Acts) -> None:
    with pytest.raises(UsageError, match="no act 7") as told:
        acts.get(7)
    assert "rejoinder history" in told.value.fix


def test_the_trail_is_there_when_the_database_is_opened_again(tmp_path: Path) -> None:
    first = open_database(tmp_path / "db")
    Acts(first).note("mail.label", 3, NOW)
    first.close()
    again = open_database(tmp_path / "db")
    assert [act.target for act in Acts(again).recent()] == [3]
    again.close()
