"""Edge: filelock. In: a path. Out: a block that runs alone, or one sentence on who is in the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, SoftFileLock, Timeout

from detector.errors import RejoinderError
from responder.errors import LockHeld


@contextmanager
def held_lock(path: Path, *, wait_seconds: float, what: str) -> Iterator[None]:
    """Hold the lock for the length of the block; it ends with the process too, SIGKILL included.

    `what` begins the sentence of LockHeld: "Another Rejoinder daemon". Raises LockHeld once `wait_seconds` are
    over, 0 for at once; RejoinderError where the file system has no locks. Not reentrant. The file stays:
    removing it would let two holders in.
    """
    lock = FileLock(path, mode=0o600)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock.acquire(timeout=max(wait_seconds, 0), poll_interval=0.05)
    except Timeout as problem:
        raise LockHeld(
            f"{what} is at work in {path.parent}.", "Wait until it has finished, or stop it first."
        ) from problem
    except (
        OSError,
        NotImplementedError,
    ) as problem:  # filelock says NotImplementedError where flock is missing
        raise _no_lock(path) from problem
    try:
        if isinstance(
            lock, SoftFileLock
        ):  # filelock's stand-in without flock: it outlives its holder's SIGKILL
            raise _no_lock(path)
        yield
    finally:
        lock.release()


def _no_lock(path: Path) -> RejoinderError:
    return RejoinderError(
        f"The lock {path} cannot be taken.", "Use a folder on a local disk that you may write to: --home DIR"
    )
