"""Edge: the daemon's status file. In: how it stands. Out: a file of the user alone, always whole, and the way back."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from responder.daemonstate import DaemonState, state_as_json, state_from_json
from responder.errors import LockHeld
from responder.lock import held_lock

_SCHEMA = 1
_OTHERS_ASK_SECONDS = 0.3  # somebody else may be asking the same at this moment


def status_path(data: Path) -> Path:
    """Where it lies, in the folder of the database."""
    return data / "daemon.json"


def write_status(path: Path, state: DaemonState) -> bool:
    """Replace the file at once; False where the disk does not take it, which must not stop a daemon."""
    text = json.dumps({"schema": _SCHEMA, **state_as_json(state)}, indent=1)
    new = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with suppress(FileNotFoundError):
            new.unlink()
        with os.fdopen(
            os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
        ) as file:
            file.write(text + "\n")
        new.replace(path)
    except OSError:
        return False
    return True


def read_status(path: Path) -> DaemonState | None:
    """What the last daemon wrote; None where none ever ran here, or the file is no such thing."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        return state_from_json(value)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def is_running(lock: Path) -> bool:
    """Whether a daemon holds its lock. The lock tells, not the pid: a number is soon another program's."""
    if not lock.exists():
        return False
    try:
        with held_lock(lock, wait_seconds=_OTHERS_ASK_SECONDS, what="A daemon"):
            return False
    except LockHeld:
        return True
