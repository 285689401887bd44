"""The lock that keeps a second Rejoinder out."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from detector.errors import RejoinderError
from responder.errors import LockHeld
from responder.lock import held_lock

HOLDER = """
import sys
from pathlib import Path
from responder.lock import held_lock
with held_lock(Path(sys.argv[1]), wait_seconds=0, what="Another Rejoinder"):
    print("held", flush=True)
    sys.stdin.read()
"""
TOP = Path(__file__).resolve().parents[1]


@contextmanager
def another_process_holds(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock until its standard input closes or it is killed."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=TOP,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "held"
        yield holder
    finally:
        holder.kill()
        holder.wait()
        for stream in (holder.stdin, holder.stdout):
            assert stream is not None
            stream.close()


def can_take(path: Path, wait_seconds: float = 0) -> bool:
    try:
        with held_lock(path, wait_seconds=wait_seconds, what="Another Rejoinder"):
            return True
    except LockHeld:
        return False


def test_a_second_process_is_told_who_is_at_work_and_exits_6(tmp_path: Path) -> None:
    path = tmp_path / "daemon.lock"
    with (
        another_process_holds(path),
        pytest.raises(LockHeld) as caught,
        held_lock(path, wait_seconds=0, what="Another Rejoinder daemon"),
    ):
        pytest.fail("two at once")
    assert str(caught.value).startswith("Another Rejoinder daemon is at work in")
    assert caught.value.fix
    assert caught.value.exit_code == 6


def test_a_killed_holder_leaves_the_lock_free(tmp_path: Path) -> None:
    path = tmp_path / "pass.lock"
    with another_process_holds(path) as holder:
        assert not can_take(path)
        holder.kill()  # SIGKILL: no chance to tidy up
        holder.wait()
        assert can_take(path, wait_seconds=20)


def test_a_waiting_process_goes_on_once_the_lock_is_free(tmp_path: Path) -> None:
    path = tmp_path / "pass.lock"
    taken: list[bool] = []
    with another_process_holds(path) as holder:
        waiter = threading.Thread(target=lambda: taken.append(can_take(path, wait_seconds=30)))
        waiter.start()
        assert holder.stdin is not None
        holder.stdin.close()
        waiter.join(timeout=30)
    assert taken == [True]


def test_the_lock_keeps_out_another_thread_of_the_same_process(tmp_path: Path) -> None:
    path = tmp_path / "pass.lock"
    taken: list[bool] = []
    with held_lock(path, wait_seconds=0, what="Another Rejoinder"):
        other = threading.Thread(target=lambda: taken.append(can_take(path)))
        other.start()
        other.join()
        assert not can_take(path)
    assert taken == [False]


def test_the_lock_is_free_after_the_block_even_if_the_block_raised(tmp_path: Path) -> None:
    path = tmp_path / "pass.lock"
    with pytest.raises(KeyError), held_lock(path, wait_seconds=0, what="Another Rejoinder"):
        raise KeyError
    assert can_take(path)


def test_two_locks_of_one_home_do_not_touch_each_other(tmp_path: Path) -> None:
    with held_lock(tmp_path / "daemon.lock", wait_seconds=0, what="A daemon"):
        assert can_take(tmp_path / "pass.lock")


def test_the_folder_is_made_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "home" / "pass.lock"
    assert can_take(path)
    if os.name == "posix":
        assert path.parent.stat().st_mode & 0o777 == 0o700
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_cannot_be_made_is_an_error_with_a_fix(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with (
        pytest.raises(RejoinderError) as caught,
        held_lock(tmp_path / "file" / "pass.lock", wait_seconds=0, what="A"),
    ):
        pytest.fail("no lock there")
    assert not isinstance(caught.value, LockHeld)
    assert "--home" in caught.value.fix


@pytest.mark.skipif(sys.platform == "win32", reason="flock is POSIX")
def test_a_file_system_without_locks_is_refused_instead_of_half_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def no_flock(descriptor: int, operation: int) -> None:
        raise OSError(errno.ENOSYS, "no flock here")

    monkeypatch.setattr(fcntl, "flock", no_flock)
    with (
        warnings.catch_warnings(action="ignore"),  # newer filelocks warn before they fall back
        pytest.raises(RejoinderError, match="cannot be taken"),
        held_lock(tmp_path / "pass.lock", wait_seconds=0, what="A"),
    ):
        pytest.fail("a stand-in lock outlives its holder")
    assert not (tmp_path / "pass.lock").exists()
