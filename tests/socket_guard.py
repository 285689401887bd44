"""A guard at the sockets of processes that a test starts. In: hosts and ports they may reach. Out: all they tried.

Every Python process under the guard gets an audit hook (PEP 578) before its first own line: a `sitecustomize` on
PYTHONPATH, which the processes that it starts inherit. The hook writes each connect, look-up, datagram and bind into a
file and refuses what is not on the list, so that a program which swallows the error is seen all the same. Code in C
that opens sockets without Python is not seen; `traced` asks strace, which sees everything.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Place = tuple[str, int | None]  # None: any port
_LOG, _ALLOWED = "REJOINDER_GUARD_LOG", "REJOINDER_GUARD_ALLOWED"
_REACHING = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"}
_LOOKING_UP = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
_STARTING = {"subprocess.Popen", "os.exec", "os.posix_spawn", "os.system"}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class NotAllowed(PermissionError):
    """A socket was to reach a place that is not on the list."""


def on_loopback(*ports: int | None) -> set[Place]:
    """These ports of this machine, under each of its names."""
    return {(host, port) for host in _LOOPBACK for port in ports}


@dataclass(frozen=True, slots=True)
class Attempt:
    """One thing a guarded process did: `what` is an audit event, "started" or "standing"; Unix sockets have no port."""

    pid: int
    what: str
    host: str
    port: int | None
    allowed: bool


@dataclass(frozen=True, slots=True)
class Guard:
    """`environ` puts a process and all its children under the guard."""

    folder: Path
    allowed: frozenset[Place]

    @property
    def environ(self) -> dict[str, str]:
        path = [str(self.folder), *filter(None, [os.environ.get("PYTHONPATH")])]
        listed = json.dumps(sorted(self.allowed, key=str))
        return {"PYTHONPATH": os.pathsep.join(path), _LOG: str(self.folder / "log"), _ALLOWED: listed}

    def attempts(self) -> list[Attempt]:
        log = self.folder / "log"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return [Attempt(**json.loads(line)) for line in lines]

    def reached(self) -> set[Place]:
        """Hosts and ports that were connected to, or sent a datagram."""
        return {
            (a.host, a.port) for a in self.attempts() if a.what in _REACHING - {"socket.bind"} and _inet(a)
        }

    def refused(self) -> list[Attempt]:
        return [attempt for attempt in self.attempts() if not attempt.allowed]

    def processes(self) -> set[int]:
        """Python processes that stood under the guard."""
        return {attempt.pid for attempt in self.attempts() if attempt.what == "standing"}

    def programs(self) -> set[str]:
        """What was started as a process of its own."""
        return {attempt.host for attempt in self.attempts() if attempt.what == "started"}


def post_guard(folder: Path, allowed: Iterable[Place]) -> Guard:
    """A guard that keeps its files in `folder`, which is made."""
    folder.mkdir(parents=True)
    shutil.copy(__file__, folder / "socket_guard.py")
    text = "import socket_guard\n\nsocket_guard.stand_guard()\n"
    (folder / "sitecustomize.py").write_text(text, encoding="ascii")
    return Guard(folder, frozenset(allowed))


def stand_guard() -> None:
    """Guard this process to its end: an audit hook cannot be taken away again."""
    log = os.environ[_LOG]
    allowed = {(host, port) for host, port in json.loads(os.environ[_ALLOWED])}

    def note(what: str, host: str, port: int | None, right: bool) -> None:
        row = {"pid": os.getpid(), "what": what, "host": host, "port": port, "allowed": right}
        line = (json.dumps(row) + "\n").encode()
        file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, line)  # one write of O_APPEND: lines of several processes do not mix
        finally:
            os.close(file)

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if event in _STARTING:
            note("started", str(given[0]), None, True)
            return
        place = _place(event, given)
        if place is None:
            return
        right = place in allowed or (place[0], None) in allowed or place[1] == _UNIX
        note(event, place[0], place[1], right)
        if not right:
            raise NotAllowed(1, f"the guard refuses {event} to {place[0]}:{place[1]}")

    note("standing", " ".join(sys.orig_argv[:4]), None, True)
    sys.addaudithook(hook)


_UNIX = -1


def _place(event: str, given: tuple[Any, ...]) -> Place | None:
    """Where an audit event leads; None for one that leads nowhere. sendto on a connected socket has no address."""
    if event in _LOOKING_UP:
        asked = given[0] if isinstance(given[0], tuple) else (given[0], given[1] if len(given) > 1 else None)
        return _text(asked[0]), _number(asked[1])
    if event not in _REACHING or given[1] is None:
        return None
    address = given[1]
    if isinstance(address, tuple) and len(address) >= 2 and isinstance(address[0], str | bytes):
        return _text(address[0]), _number(address[1])
    return _text(address), _UNIX


def _text(host: Any) -> str:
    return host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)


def _number(port: Any) -> int | None:
    return int(port) if port is not None and str(port).isdigit() else None


def _inet(attempt: Attempt) -> bool:
    return attempt.port != _UNIX


# The independent witness

_ADDRESS = re.compile(
    r"sin6?_port=htons\((\d+)\).*?(?:inet_addr\(\"|inet_pton\(AF_INET6, \")([^\"]+)\""  # IPv4: port, then address
)
_CALL = re.compile(r"^(?:\d+\s+)?(connect|sendto|sendmsg|sendmmsg|bind)\(")


def traced(command: list[str], into: Path) -> list[str]:
    """The command under strace, which follows every process and thread and writes its network calls to `into`."""
    return ["strace", "-f", "-qq", "-s", "64", "-e", "trace=%network", "-o", str(into), *command]


def reached_by_trace(trace: Path) -> Iterator[Place]:
    """Internet addresses and ports in a trace that were connected to or sent something (strace(1), %network)."""
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        call, address = _CALL.match(line), _ADDRESS.search(line)
        if call and address and call[1] != "bind":
            yield address[2], int(address[1])
