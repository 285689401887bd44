"""Stands for a line to a mail server that is watched. Keeps the contract test of tests/test_watch.py, as the real one does."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from detector.errors import MailboxError, Unreachable
from detector.progress import FolderStatus


class FakeWaker:
    """Implements responder.watch.Waker. `bell` is what a FakeLine waits for."""

    def __init__(self) -> None:
        self.bell = threading.Event()
        self.closed = False

    def wake(self) -> None:
        self.bell.set()

    def rest(self) -> None:
        self.bell.clear()

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeServer:
    """Folders with the number of their mails. `troubles` are raised by the next connections, in order.

    `breaks`: what the next IDLE raises. `opened` counts connections, `idling` is set while somebody waits.
    """

    folders: dict[str, int] = field(default_factory=lambda: {"INBOX": 0, "Sent": 0})
    can_idle: bool = True
    restless: bool = False
    troubles: list[Exception] = field(default_factory=list)
    breaks: list[Exception] = field(default_factory=list)
    opened: int = 0
    asked: list[tuple[str, ...]] = field(default_factory=list)
    idling: threading.Event = field(default_factory=threading.Event)
    news: threading.Event = field(default_factory=threading.Event)
    waker: FakeWaker | None = None

    def put(self, folder: str = "INBOX") -> None:
        self.folders[folder] += 1
        self.news.set()
        if self.waker:
            self.waker.bell.set()

    def cut(self) -> None:
        """Drop the connection that waits."""
        self.breaks.append(Unreachable("The connection to imap.home.example was lost."))
        self.news.set()
        if self.waker:
            self.waker.bell.set()

    @contextmanager
    def connect(self) -> Iterator[FakeLine]:
        self.opened += 1
        if self.troubles:
            raise self.troubles.pop(0)
        yield FakeLine(self)


@dataclass
class FakeLine:
    """Implements responder.watch.Line."""

    server: FakeServer

    def capabilities(self) -> list[str]:
        return ["IMAP4rev1", "IDLE"] if self.server.can_idle else ["IMAP4rev1"]

    def status(self, folders: Sequence[str]) -> Mapping[str, FolderStatus]:
        self.server.asked.append(tuple(folders))
        here = self.server.folders
        return {one: FolderStatus(one, 1, here[one] + 1, here[one]) for one in folders if one in here}

    def idle(self, folder: str, seconds: float, waker: Any) -> bool:
        self.server.waker = waker
        if not self.server.can_idle:
            raise MailboxError("imap.home.example refused a command.")
        if self.server.restless:
            return True
        before = self.server.folders[folder]
        self.server.idling.set()
        waker.bell.wait(seconds)
        self.server.idling.clear()
        if self.server.breaks:
            raise self.server.breaks.pop(0)
        announced = self.server.news.is_set() and self.server.folders[folder] != before
        self.server.news.clear()
        return announced

    def special_folder(self, use: str, names: Sequence[str]) -> str | None:
        return next((name for name in names if name in self.server.folders), None)
