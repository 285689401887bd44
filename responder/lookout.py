"""Whether an account needs a pass now. In: what the server says of its folders, what was read. Out: a pass asked for, or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from detector.progress import FolderStatus, Progress, flags_changed, needs_pass
from responder.backoff import Backoff

FLAGS_EVERY_SECONDS = 3600.0  # every mail that is opened changes a flag: that alone starts no pass at once


class Lookout:
    """One account. A pass is owed when it begins: one before may have been cut off.

    While a pass is at work nothing is asked for; once it has ended, what came meanwhile is seen with the next look and
    leads to exactly one more. `progress` says how far a folder was read; `ask` asks for a pass.
    """

    def __init__(
        self,
        progress: Callable[[str], Progress],
        ask: Callable[[], None],
        backoff: Backoff,
        stopwatch: Callable[[], float],
    ) -> None:
        self._progress, self._ask = progress, ask
        self._backoff, self._stopwatch = backoff, stopwatch
        self._owed = True
        self._at_work = False
        self._not_before = self._flags_at = stopwatch()
        self._asked_at: tuple[tuple[FolderStatus, Progress], ...] | None = None

    def look(self, statuses: Mapping[str, FolderStatus]) -> None:
        """Ask for a pass where one is owed or something is new, unless one is at work or has to wait."""
        if self._at_work or self._stopwatch() < self._not_before:
            return
        seen = tuple((status, self._progress(folder)) for folder, status in statuses.items())
        if self._owed or self._has_news(seen):
            self._asked_at, self._owed, self._at_work = seen, False, True
            self._ask()

    def _has_news(self, seen: tuple[tuple[FolderStatus, Progress], ...]) -> bool:
        """A pass that changed nothing is not repeated at once: it would go on for ever."""
        if any(needs_pass(progress, status) for status, progress in seen):
            return seen != self._asked_at
        now = self._stopwatch()
        if now - self._flags_at < FLAGS_EVERY_SECONDS:
            return False
        self._flags_at = now
        return any(flags_changed(progress, status) for status, progress in seen)

    def again(self) -> None:
        """Let the next look ask also where the last pass changed nothing: some time has gone by."""
        self._asked_at = None

    def owe(self) -> None:
        """A pass at the next look, whatever the server says: silence becomes due without new mail."""
        self._owed = True

    def passed(self, exit_code: int) -> None:
        """The pass has ended. One that failed is owed, and waits longer each time it fails."""
        if exit_code:
            self._owed = True
            self._not_before = self._stopwatch() + self._backoff.delay_after(exit_code)
        else:
            self._backoff.reset()
        self._at_work = False

    @property
    def seconds_to_wait(self) -> float:
        """How long nothing will be asked for; 0 where a look may ask at once."""
        return max(0.0, self._not_before - self._stopwatch())
