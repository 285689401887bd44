"""One connection that watches an account. In: a line to the server. Out: a look whenever something may have changed.

Connect, look (STATUS), wait for an announcement (IDLE, RFC 2177) or for the next poll, look again. What fails is waited
out with a back-off of this account's own, in a thread of its own: a dead account never stops another.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from detector.errors import LoginRefused, MailboxError, RejoinderError, Unreachable
from detector.progress import FolderStatus
from responder.backoff import Backoff

LONGEST_SECONDS = 28 * 60.0  # servers may hang up after 29 minutes of silence
_RESTLESS = 5  # announcements in a row after which a server that never stops is heard once a minute
_RESTLESS_SECONDS = 60.0
_PROVEN_SECONDS = 60.0  # a connection that held so long was a good one


class Waker(Protocol):
    """Ends a wait from another thread, also one that has not begun."""

    def wake(self) -> None: ...
    def rest(self) -> None: ...
    def close(self) -> None: ...


class Line(Protocol):
    """A logged-in mailbox, as far as watching it goes. `idle` is true where the server announced something; its waker is the
    one that the watch was made with.
    """

    def capabilities(self) -> list[str]: ...
    def status(self, folders: Sequence[str]) -> Mapping[str, FolderStatus]: ...
    def idle(self, folder: str, seconds: float, waker: Any) -> bool: ...
    def special_folder(self, use: str, names: Sequence[str]) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Standing:
    """How a connection stands: connecting, idle, polling, backing off, needs login, or login refused.

    `seconds` is how long it will not try, `problem` why.
    """

    state: str
    seconds: float = 0.0
    problem: Exception | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """What is watched and how. `connect` opens the line; `folders` says which folders to look at, the one to IDLE on first.

    `look` is handed what the server says of them; it returns the seconds after which it wants to look again, 0 for
    no wish. `tell` is handed how the connection stands. `mended` says whether a refused login is worth a new try,
    because the password is another now. `idle` is the user's choice, `poll_seconds` how often somebody calls `wake`. One that
    is there `only_to_idle` ends by itself where the server has no IDLE.
    """

    connect: Callable[[], AbstractContextManager[Line]]
    folders: Callable[[Line], Sequence[str]]
    look: Callable[[Mapping[str, FolderStatus]], float]
    tell: Callable[[Standing], None]
    mended: Callable[[], bool] = lambda: False
    idle: bool = True
    poll_seconds: float = 300.0
    only_to_idle: bool = False


class Watch:
    """The life of one connection, for a thread of its own."""

    def __init__(self, post: Post, waker: Waker, backoff: Backoff, stopwatch: Callable[[], float]) -> None:
        self._post, self._waker = post, waker
        self._backoff, self._stopwatch = backoff, stopwatch
        self._nudged = threading.Event()
        self._ended = self._hurried = False
        self._may_idle = post.idle
        self._connected_at: float | None = None

    @property
    def connected(self) -> bool:
        """Whether the line stands and was answered on."""
        return self._connected_at is not None

    def run(self) -> None:
        """Watch until `end`. Never raises: whatever fails is told and waited out."""
        while not self._ended:
            self._tell(Standing("connecting"))
            try:
                with self._post.connect() as line:
                    away_seconds = self._stay(line)
            except RejoinderError as problem:
                self._wait_out(problem)
            except Exception as problem:  # a bug here must not end the watch for good
                self._wait_out(RejoinderError(f"Rejoinder met a bug ({type(problem).__name__})."))
            else:
                self._wait(away_seconds)
        self._waker.close()

    def wake(self) -> None:
        """Look now. Does not shorten a back-off."""
        self._nudged.set()
        self._waker.wake()

    def hurry(self) -> None:
        """Look now, and try at once where the last try failed."""
        self._hurried = True
        self.wake()

    def end(self) -> None:
        """Hang up and return from `run`, as soon as the network lets go."""
        self._ended = True
        self.wake()

    def _tell(self, standing: Standing) -> None:
        if not self._ended:  # another watch may have taken over
            self._post.tell(standing)

    def _stay(self, line: Line) -> float:
        """Look and wait in turn; the seconds to stay away where the line is not worth keeping open."""
        folders = self._post.folders(line)
        idles = self._may_idle and "IDLE" in {name.upper() for name in line.capabilities()}
        restless = 0
        self._ended = self._ended or (self._post.only_to_idle and not idles)
        while not self._ended:
            self._waker.rest()
            self._nudged.clear()
            if self._ended:  # said between the two lines above
                break
            statuses = line.status(folders)
            self._connected_at = self._connected_at or self._stopwatch()
            wished = self._post.look(statuses)
            self._tell(Standing("idle" if idles else "polling"))
            if not idles and self._post.poll_seconds > LONGEST_SECONDS:
                return self._post.poll_seconds
            seconds = min(wished or LONGEST_SECONDS, LONGEST_SECONDS)
            if not (idles and statuses) or restless >= _RESTLESS:
                announced = False
                self._wait(min(seconds, _RESTLESS_SECONDS) if restless else seconds)
            else:
                announced = self._idle(line, next(iter(statuses)), seconds)
            restless = restless + 1 if announced else 0
        return 0.0

    def _idle(self, line: Line, folder: str, seconds: float) -> bool:
        started = self._stopwatch()
        try:
            announced = line.idle(folder, seconds, self._waker)
        except Unreachable:
            raise
        except MailboxError:
            self._may_idle = False  # it offers IDLE and refuses it: from now on it is polled
            raise
        return announced and self._stopwatch() - started < 1.0 and not self._nudged.is_set()

    def _wait_out(self, problem: RejoinderError) -> None:
        """Not even a wish to look shortens this; a refused login is tried again sooner once it was mended."""
        if self._connected_at is not None and self._stopwatch() - self._connected_at > _PROVEN_SECONDS:
            self._backoff.reset()  # not at once: a server may let in and hang up, again and again
        self._connected_at = None
        refused = isinstance(problem, LoginRefused)
        state = "needs login" if problem.exit_code == LoginRefused.exit_code else "backing off"
        seconds = self._backoff.delay_after(problem.exit_code) if refused else self._backoff.next_delay()
        self._tell(Standing("login refused" if refused else state, seconds, problem))
        until, self._hurried = self._stopwatch() + seconds, False
        while not (self._ended or self._hurried) and (left := until - self._stopwatch()) > 0:
            self._nudged.wait(left)
            if self._nudged.is_set() and refused and self._post.mended():
                break
            self._nudged.clear()

    def _wait(self, seconds: float) -> None:
        if not self._ended:
            self._nudged.wait(seconds)
