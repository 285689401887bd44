"""What a daemon works with. In: nothing. Out: values that hold what it asks of the database, the clocks and its children."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from detector.progress import Progress
from responder.daemonstate import DaemonState
from responder.errands import Errand, Outcome
from responder.heartbeat import Beat
from responder.lookout import Lookout
from responder.timewords import Quiet, Rhythm
from responder.watch import Standing, Watch


class Due(Protocol):
    @property
    def letters(self) -> int: ...
    @property
    def leftovers(self) -> int: ...


class Book(Protocol):
    """What the database calls for; may raise RejoinderError."""

    def due(self, now: datetime) -> Due: ...
    def corrections_since(self, moment: datetime | None) -> int: ...
    def digest_told_at(self) -> datetime | None: ...
    def progress(self, account: str, folder: str) -> Progress: ...


@dataclass(frozen=True, slots=True)
class Watched:
    """One account to watch. `watches` makes its connections, the one that looks first; they are not yet running."""

    name: str
    watches: Callable[[Lookout, Callable[[Standing], None]], Sequence[Watch]]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user chose. `retrain_after` counts corrections, 0 for never; `notify`: whether the desktop is told.

    `digest` is when it is told of the whole search, and `quiet` when nothing is; None for never.
    """

    poll: timedelta = timedelta(minutes=5)
    retrain_after: int = 0
    notify: bool = False
    digest: Rhythm | None = None
    quiet: Quiet | None = None


@dataclass(frozen=True, slots=True)
class Means:
    """What a daemon works with.

    `run` runs an errand to its end, `stop` ends those that run. `say` takes one line for the log, `keep` the state for
    others to read, `beat` reads the clocks. `chance` gives a number from 0 to 1, `trained_at` when a model was last trained
    here.
    """

    book: Book
    run: Callable[[Errand], Outcome]
    stop: Callable[[], None]
    say: Callable[[str], None]
    keep: Callable[[DaemonState], object]
    beat: Callable[[], Beat]
    chance: Callable[[], float]
    trained_at: Callable[[], datetime | None] = lambda: None
