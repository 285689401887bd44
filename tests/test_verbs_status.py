"""The verb status: in words, as JSON, and with the exit code that a script asks for."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from homes import Here, make_home, settings_text

from responder.daemonstate import AccountState, DaemonState
from responder.lock import held_lock
from responder.statusfile import status_path, write_status
from responder.verbs_status import status_in_words

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def state(**accounts: AccountState) -> DaemonState:
    return DaemonState(42, NOON - timedelta(hours=3), NOON, accounts=accounts)


def test_where_none_ever_ran_it_says_how_to_start_one(tmp_path: Path, here: Here) -> None:
    home = make_home(tmp_path / "home", settings_text())
    said = here(home, "status")
    assert said.code == 1
    assert said.out == "The daemon does not run, and never did here.\n"
    assert "rejoinder daemon" in said.err
    assert json.loads(here(home, "status", "--json").out) == {"schema": 1, "running": False}


def test_it_needs_no_settings(tmp_path: Path, here: Here) -> None:
    assert here(make_home(tmp_path / "new"), "status").code == 1


def test_the_lock_counts_and_not_what_the_file_says(tmp_path: Path, here: Here) -> None:
    home = make_home(tmp_path / "home", settings_text())
    write_status(status_path(home.folder), state(home=AccountState("idle", NOON)))
    said = here(home, "status")
    assert said.code == 1
    assert "The daemon does not run. It was last alive" in said.out
    with held_lock(home.folder / "daemon.lock", wait_seconds=0, what="The test"):
        said = here(home, "status")
        rows = here(home, "status", "--json").rows
    assert said.code == 0
    assert "The daemon runs: process 42" in said.out
    assert rows[0]["running"] is True
    assert rows[0]["accounts"]["home"]["state"] == "idle"


@pytest.mark.parametrize(
    ("account", "lines"),
    [
        (AccountState("idle", NOON), ["home: the server announces new mail"]),
        (AccountState("polling", NOON), ["home: looked at from time to time"]),
        (AccountState("connecting"), ["home: connecting"]),
        (
            AccountState("backing off", NOON, NOON + timedelta(minutes=5), "imap.home.example cannot be reached."),
            ["home: not reached, next try in 5 min", "  imap.home.example cannot be reached."],
        ),
        (
            AccountState("login refused", NOON, NOON + timedelta(hours=3), "It refused the login of home."),
            ["home: login refused, next try in 3 h", "  It refused the login of home."],
        ),
        (
            AccountState(
                "idle", NOON, last_pass_at=NOON - timedelta(minutes=2), passing=True,
                last_pass={"seen": 3, "rejections": 1, "drafts": 1},
            ),
            [
                "home: the server announces new mail", "  a pass is at work",
                "  last pass 2 min ago: 3 seen, 1 rejection, 1 draft.",
            ],
        ),
    ],
    ids=["idle", "polling", "connecting", "backing-off", "refused", "passing"],
)  # fmt: skip
def test_each_account_has_its_words(account: AccountState, lines: list[str]) -> None:
    assert status_in_words(state(home=account), NOON, running=True)[1:] == lines


def test_the_last_sleep_is_told() -> None:
    slept = DaemonState(42, NOON, NOON, last_gap="slept 2 h 10 min", last_gap_at=NOON - timedelta(minutes=5))
    assert status_in_words(slept, NOON, running=True)[1] == "  5 min ago: slept 2 h 10 min"
