"""What breaks on this side of the line: a full disk, a clock that jumps. The next clean pass ends with the same rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from dovecot import MailUser
from fault_proxy import Fault
from homes import Here
from undisturbed import (
    Disturbed,
    disturbed,
    folders_of,
    one_sentence,
    rows_of,
    same_as_undisturbed,
    while_trying,
)

from detector.imap import KEYWORD

THE_DAY_BEFORE, THAT_DAY, THE_DAY_AFTER = (f"2026-03-{day}T09:00:00+00:00" for day in (19, 20, 21))
MAY_HOLD_NO_DATABASE = 3  # pages; below that not even the first table fits


def pages_of(place: Disturbed) -> int:
    connection = sqlite3.connect(place.home.folder / "rejoinder.sqlite3")
    try:
        return int(connection.execute("PRAGMA page_count").fetchone()[0])
    finally:
        connection.close()


@pytest.fixture
def disk_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[int | None], None]:
    """From now on the disk holds so many pages of the database; None for as many as it likes."""
    really = sqlite3.connect

    def fill_up(pages: int | None) -> None:
        def connect(path: Any, *rest: Any, **named: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = really(path, *rest, **named)
            if pages is not None and Path(str(path)).name == "rejoinder.sqlite3":
                connection.execute(f"PRAGMA max_page_count = {pages}")
            return connection

        monkeypatch.setattr(sqlite3, "connect", connect)

    return fill_up


def test_a_disk_that_is_full_at_any_moment_of_a_pass_loses_nothing_and_marks_nothing_unrecorded(
    user: MailUser, here: Here, disk_of: Callable[[int | None], None]
) -> None:
    with disturbed(user) as place:
        place.scan_patiently(here)
        needed = pages_of(place)
    stopped = 0
    for pages in [1, MAY_HOLD_NO_DATABASE, *range(needed // 2, needed, max(1, needed // 24))]:
        with while_trying(f"{pages} of {needed} pages"), disturbed(user.dovecot.new_user()) as place:
            disk_of(pages)
            said = place.scan(here)
            disk_of(None)
            if said.code:
                one_sentence(said, 1, "disk is full", "Free some space")
                stopped += 1
            marked = {uid for uid, (_, flags) in folders_of(place.user)["INBOX"].items() if KEYWORD in flags}
            recorded = {row["uid"] for row in rows_of(place.home).get("mail", []) if row["direction"] == "in"}
            assert marked <= recorded
            same_as_undisturbed(place, here)
    assert stopped > 5


def test_a_disk_that_is_full_before_the_first_mail_says_so_each_time(
    user: MailUser, here: Here, disk_of: Callable[[int | None], None]
) -> None:
    with disturbed(user) as place:
        disk_of(MAY_HOLD_NO_DATABASE)
        for _ in range(2):
            one_sentence(place.scan(here), 1, "disk is full")
        assert not any(KEYWORD in flags for _, flags in folders_of(user)["INBOX"].values())
        disk_of(None)
        same_as_undisturbed(place, here)


def scan_at(place: Disturbed, here: Here, moment: str) -> int:
    return here(place.home, "scan", "--as-of", moment, "--json").code


def test_a_clock_that_jumps_a_day_back_and_forth_between_passes_changes_nothing(
    user: MailUser, here: Here
) -> None:
    with disturbed(user) as place:
        for moment in (THAT_DAY, THE_DAY_BEFORE, THAT_DAY):
            assert scan_at(place, here, moment) == 0
        same_as_undisturbed(place, here)


@pytest.mark.parametrize("jumped_to", [THE_DAY_BEFORE, THE_DAY_AFTER])
@pytest.mark.parametrize("verb", ["FETCH", "STORE"])
def test_a_pass_cut_off_under_a_clock_that_was_a_day_wrong_is_made_good(
    user: MailUser, here: Here, jumped_to: str, verb: str
) -> None:
    with disturbed(user) as place:
        place.proxy.break_at(Fault(verb, "cut", folder="INBOX"))
        assert scan_at(place, here, jumped_to) == 5
        same_as_undisturbed(place, here)


def test_a_clock_a_day_ahead_drafts_nothing_twice_when_it_is_put_right(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        for moment in (THE_DAY_AFTER, THAT_DAY, THE_DAY_AFTER):
            assert scan_at(place, here, moment) == 0
        about = [row["about"] for row in rows_of(place.home)["draft"]]
        assert len(about) == len(set(about)) == 2
