"""Edge: child processes. In: an errand, a deadline. Out: its exit code, its last lines of JSON, its one sentence.

Whatever needs the model, the parser or the words of letters runs in a child and is gone when it ends, so the daemon itself
stays small.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import IO, Any

from responder.errands import Errand, Outcome

DEADLINE_SECONDS = {"scan": 15 * 60.0, "send": 5 * 60.0, "train": 60 * 60.0, "notify": 60.0, "digest": 60.0}
SEND_MAY_FINISH_SECONDS = 2.0  # of the 5 s in which SIGTERM ends: a letter on its way is not cut off at once
_DIES_WITHIN_SECONDS = 1.0
_LOWER_BY = 10  # than the daemon, which as a service gives way itself; the system cuts it to what it has
_LINES_KEPT = 200  # of a first pass over 50,000 mails only the end is wanted
_LONGEST_LINE = 65_536  # bytes
_CODES = range(256)  # beyond: ended by a signal (below 0), or a crash on Windows (0xC0000005 and the like)
_SPEAKS = {"PYTHONIOENCODING": "utf-8"}  # a pipe takes the code page of the country else, on Windows


@dataclass(slots=True)
class _Tail:
    """The last lines of a stream, read in a thread of its own so that no child waits for a full pipe."""

    lines: deque[bytes] = field(default_factory=lambda: deque(maxlen=_LINES_KEPT))
    count: int = 0

    def read(self, stream: IO[bytes]) -> None:
        with stream:
            while line := stream.readline(_LONGEST_LINE):
                self.lines.append(line)
                self.count += 1


class Workers:
    """Runs errands as `command ARGUMENTS` in this environment; nothing secret is ever an argument."""

    def __init__(
        self,
        command: Sequence[str],
        environ: Mapping[str, str],
        deadlines: Mapping[str, float] = DEADLINE_SECONDS,
    ) -> None:
        self._command, self._environ, self._deadlines = list(command), dict(environ), deadlines
        self._running: dict[int, tuple[Errand, subprocess.Popen[bytes]]] = {}
        self._stopping = threading.Event()
        self._lock = threading.Lock()

    def run(self, errand: Errand, secrets: Mapping[str, str] | None = None) -> Outcome:
        """Run it to its end, or end it at its deadline. Called from several threads. `secrets` are variables for it alone."""
        try:
            with self._lock:
                if self._stopping.is_set():
                    return Outcome(1, ended="stopped")
                child = self._start(errand, secrets or {})
                self._running[child.pid] = (errand, child)
        except OSError as problem:
            return Outcome(1, said=f"No process could be started ({problem.strerror or problem}).")
        out, err = _Tail(), _Tail()
        readers = [
            threading.Thread(target=tail.read, args=(stream,), daemon=True)
            for tail, stream in ((out, child.stdout), (err, child.stderr))
        ]
        for reader in readers:
            reader.start()
        late = self._wait(child, self._deadlines[errand.kind])
        for reader in readers:
            reader.join(1.0)  # a grandchild may hold the pipe open
        with self._lock:
            del self._running[child.pid]
        ended = "stopped" if self._stopping.is_set() and child.returncode else "late" if late else ""
        code = child.returncode if child.returncode in _CODES and not ended else 1
        return Outcome(code, _objects(out.lines), out.count, _sentence(err.lines), ended)

    def stop(self) -> None:
        """End all children within four seconds: a letter on its way may finish, the rest ends at once."""
        with self._lock:
            self._stopping.set()
            children = list(self._running.values())
        for errand, child in children:
            if errand.kind != "send":
                _signal(child, signal.SIGTERM)
        for errand, child in children:
            if errand.kind == "send" and not _ended_within(child, SEND_MAY_FINISH_SECONDS):
                _signal(child, signal.SIGTERM)
        for _, child in children:
            _end(child)

    def _start(self, errand: Errand, secrets: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """A session of its own, so that Ctrl-C reaches the daemon alone, and its own children end with it."""
        low = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) if errand.kind == "train" else 0
        child = subprocess.Popen(
            [*self._command, *arguments_of(errand)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**self._environ, **_SPEAKS, **secrets},
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | low,
        )  # fmt: skip
        if errand.kind == "train" and os.name == "posix":
            # Not preexec_fn: it is not safe where other threads run.
            with suppress(OSError):  # macOS knows a child that has ended no longer
                os.setpriority(os.PRIO_PROCESS, child.pid, os.getpriority(os.PRIO_PROCESS, 0) + _LOWER_BY)
        return child

    def _wait(self, child: subprocess.Popen[bytes], seconds: float) -> bool:
        """True where it had to be ended."""
        if _ended_within(child, seconds):
            return False
        _signal(child, signal.SIGTERM)
        _end(child)
        return True


def arguments_of(errand: Errand) -> list[str]:
    """The command line of an errand."""
    if errand.kind == "scan":
        return ["scan", "--account", errand.account, "--json"]
    if errand.kind == "notify":
        refused = [word for name in filter(None, errand.account.split(",")) for word in ("--refused", name)]
        return ["notify", "--json", *refused]
    if errand.kind == "digest":
        return ["notify", "--digest", "--json"]
    return ["send", "--json"] if errand.kind == "send" else [errand.kind]


def _ended_within(child: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _end(child: subprocess.Popen[bytes]) -> None:
    if not _ended_within(child, _DIES_WITHIN_SECONDS):
        _signal(child, getattr(signal, "SIGKILL", signal.SIGTERM))
        _ended_within(child, _DIES_WITHIN_SECONDS)


def _signal(child: subprocess.Popen[bytes], name: int) -> None:
    """To the child and, on POSIX, to what it started; nothing where it has ended."""
    if child.poll() is not None:
        return
    if os.name != "posix":
        child.terminate()
        return
    try:
        os.killpg(child.pid, name)  # its own session: the group has its number
    except (ProcessLookupError, PermissionError):  # the latter on macOS, where all of the group has ended
        return


def _objects(lines: deque[bytes]) -> tuple[dict[str, Any], ...]:
    found = []
    for line in lines:
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if isinstance(value, dict):
            found.append(value)
    return tuple(found)


def _sentence(lines: deque[bytes]) -> str:
    """What `responder.__main__` says of a failure: the last line that begins with the program's name."""
    prefix = "rejoinder: "
    said = [line.decode("utf-8", "replace").strip() for line in lines]
    return next((line.removeprefix(prefix) for line in reversed(said) if line.startswith(prefix)), "")
