"""The installed command in a process of its own. In: a home and arguments. Out: what it printed, or a talk with it."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Talk:
    """A command on a terminal: what it has printed so far, and a way to type."""

    master: int
    pid: int
    seen: str = ""
    expected_to: int = 0

    def expect(self, text: str, seconds: float = 40.0) -> None:
        """Read until `text` has been printed after what was expected before; fail with all that was seen."""
        deadline = time.monotonic() + seconds
        while (found := self.seen.find(text, self.expected_to)) < 0:
            if not select.select([self.master], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise AssertionError(f"waited for {text!r}, saw:\n{self.seen}")
            try:
                more = os.read(self.master, 65536)
            except OSError:
                more = b""
            if not more:
                raise AssertionError(f"ended before {text!r}, saw:\n{self.seen}")
            self.seen += more.decode("utf-8", "replace").replace("\r\n", "\n")
        self.expected_to = found + len(text)

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def end(self) -> int:
        """Read to the end; the exit code."""
        while True:
            try:
                more = os.read(self.master, 65536)
            except OSError:
                break
            if not more:
                break
            self.seen += more.decode("utf-8", "replace").replace("\r\n", "\n")
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


@dataclass(frozen=True, slots=True)
class Home:
    """One user's Rejoinder: a folder for everything, and the environment its secrets come from."""

    folder: Path
    environ: dict[str, str] = field(default_factory=dict)

    def _command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "responder", "--home", str(self.folder), *arguments]

    def _environ(self) -> dict[str, str]:
        # No test touches the keyring of the person who runs it.
        keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        return {**os.environ, **keyring, "COLUMNS": "160", "EDITOR": "true", **self.environ}

    def run(self, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            self._command(*arguments),
            input=stdin,
            capture_output=True,
            env=self._environ(),
            timeout=120,
            check=False,
        )

    def rows(self, *arguments: str) -> list[dict[str, Any]]:
        """The JSON objects that a command prints; fails where it did not end well."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, (done.stderr + done.stdout).decode()
        return [json.loads(line) for line in done.stdout.splitlines()]

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self._command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self._environ(),
        )  # fmt: skip

    @contextmanager
    def talk(self, *arguments: str) -> Iterator[Talk]:
        """The command on a terminal of its own."""
        pid, master = pty.fork()
        if pid == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # ignored where the tests run in the background
            os.execve(
                sys.executable, self._command(*arguments), {**self._environ(), "TERM": "dumb"}
            )  # pragma: no branch
        try:
            yield Talk(master, pid)
        finally:
            os.close(master)
