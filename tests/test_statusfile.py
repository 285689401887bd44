"""The status file: always whole, of its owner alone; and the lock, which tells whether a daemon runs."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from responder.daemonstate import AccountState, DaemonState
from responder.lock import held_lock
from responder.statusfile import is_running, read_status, status_path, write_status

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
STATE = DaemonState(
    pid=42, started_at=NOON, heartbeat_at=NOON + timedelta(minutes=1), trained_at=NOON,
    last_gap="slept 2 h 10 min", last_gap_at=NOON, next_digest_at=NOON + timedelta(days=1),
    accounts={
        "home": AccountState("idle", NOON, last_pass_at=NOON, last_pass={"seen": 3}, next_poll_at=NOON),
        "work": AccountState("backing off", NOON, NOON + timedelta(minutes=5), "imap.work.example cannot be reached."),
    },
)  # fmt: skip


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = status_path(tmp_path / "data")
    assert write_status(path, STATE)
    assert read_status(path) == STATE
    assert path.stat().st_mode & 0o777 == 0o600
    assert json.loads(path.read_text())["schema"] == 1


def test_a_field_that_a_newer_daemon_wrote_is_passed_over(tmp_path: Path) -> None:
    path = status_path(tmp_path)
    write_status(path, STATE)
    value = json.loads(path.read_text())
    value["accounts"]["home"]["mood"] = value["weather"] = "fine"
    path.write_text(json.dumps(value))
    assert read_status(path) == STATE


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "{}", '{"accounts": 3}', '{"accounts": {"home": 3}}']
)
def test_what_is_no_status_counts_as_none(tmp_path: Path, text: str) -> None:
    status_path(tmp_path).write_text(text)
    assert read_status(status_path(tmp_path)) is None


def test_where_none_ever_ran_there_is_none(tmp_path: Path) -> None:
    assert read_status(status_path(tmp_path / "nowhere")) is None


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    path = status_path(tmp_path)
    write_status(path, STATE)
    writer = threading.Thread(
        target=lambda: [write_status(path, replace(STATE, pid=pid, last_gap="x" * pid)) for pid in range(300)]
    )
    writer.start()
    while writer.is_alive():
        found = read_status(path)
        assert found is not None
        assert found in (STATE, replace(STATE, pid=found.pid, last_gap="x" * found.pid))
    writer.join()


def test_a_disk_that_takes_nothing_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not write_status(status_path(tmp_path / "file"), STATE)


def test_the_lock_tells_whether_one_runs(tmp_path: Path) -> None:
    lock = tmp_path / "daemon.lock"
    assert not is_running(lock)
    assert not lock.exists()
    with held_lock(lock, wait_seconds=0, what="The test"):
        assert is_running(lock)
    assert not is_running(lock)
