"""A daemon's connections, by account. In: watches. Out: each in a thread of its own, woken and ended by name."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence

from responder.watch import Watch


class Posts:
    """Not for several threads at once: the caller holds a lock."""

    def __init__(self) -> None:
        self._manned: dict[str, list[tuple[Watch, threading.Thread]]] = {}

    def man(self, name: str, watches: Sequence[Watch]) -> None:
        """Start an account's watches; the first is the one that looks."""
        threads = [threading.Thread(target=watch.run, daemon=True) for watch in watches]
        self._manned[name] = list(zip(watches, threads, strict=True))
        for thread in threads:
            thread.start()

    def leave(self, name: str) -> list[threading.Thread]:
        """End them; their threads, which end once the network lets go."""
        left = self._manned.pop(name, [])
        for watch, _ in left:
            watch.end()
        return [thread for _, thread in left]

    def leave_all(self) -> list[threading.Thread]:
        return [thread for name in list(self._manned) for thread in self.leave(name)]

    def wake(self, name: str) -> None:
        for watch, _ in self._manned.get(name, [])[:1]:
            watch.wake()


def wait_for(threads: Iterable[threading.Thread], seconds: float, stopwatch: Callable[[], float]) -> None:
    """Give them this long in all to say goodbye."""
    until = stopwatch() + seconds
    for thread in threads:
        thread.join(max(0.0, until - stopwatch()))
