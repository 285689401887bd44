"""What a daemon has to have done. In: errands asked for. Out: each run alone and in order, never twice for one asking."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Errand:
    """One command that a child process runs: scan, send, train, notify, or digest.

    `account` is whose mail is read, and for notify whose logins were refused, with commas between them.
    """

    kind: str
    account: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.account}".strip()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an errand. `rows` are the last JSON objects it printed, `printed` counts all its lines.

    `said` is its one sentence about a failure, without the fix. `ended` is "" where it ended by itself, else "late" or
    "stopped"; `code` is its exit code, 1 where it was ended.
    """

    code: int
    rows: tuple[Mapping[str, Any], ...] = ()
    printed: int = 0
    said: str = ""
    ended: str = ""

    @property
    def summary(self) -> Mapping[str, Any]:
        """The counters of a pass, from its last line; empty where it did not come so far."""
        found = self.rows[-1].get("summary") if self.rows else None
        return found if isinstance(found, Mapping) else {}


class Errands:
    """A line of errands. One that stands in it already is not put there again; one that runs already may be.

    So whatever is asked for while an errand runs, and however often, leads to exactly one more run of it.
    """

    def __init__(self, run: Callable[[Errand], None]) -> None:
        self._run = run
        self._waiting: dict[Errand, None] = {}  # a set that keeps its order
        self._changed = threading.Condition()
        self._closed = self._runs = False

    def ask(self, errand: Errand) -> None:
        with self._changed:
            self._waiting[errand] = None
            self._changed.notify()

    def rests(self) -> bool:
        """Whether nothing runs and nothing waits."""
        with self._changed:
            return not self._waiting and not self._runs

    def serve(self) -> None:
        """Run what is asked for, in this thread, until `close`. What an errand raises must not end the line."""
        while (errand := self._next()) is not None:
            self._run(errand)

    def close(self) -> None:
        """Begin nothing more."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _next(self) -> Errand | None:
        with self._changed:
            self._runs = False
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if self._closed:
                return None
            errand = next(iter(self._waiting))
            del self._waiting[errand]
            self._runs = True
            return errand
