"""Waiting for a condition with a deadline, for tests that talk to another process."""

from __future__ import annotations

import time
from collections.abc import Callable


def wait_until(true: Callable[[], bool], *, what: str, seconds: float = 20.0) -> None:
    """Return as soon as `true()` holds; fail naming `what` when the deadline has passed."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:.0f} s for {what}")
        time.sleep(0.01)
