"""The stage of scripts/bench_mailbox.py: a Dovecot with filled accounts, Rejoinder homes for them, processes watched.

In: how many mails. Out: accounts, homes, and what a whole process cost. Linux only: memory is read from /proc.
"""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import Any

TOP = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TOP), str(TOP / "tests")]

from certificates import Authority  # noqa: E402 - behind the path to tests
from dovecot import PASSWORD, Dovecot, MailUser, _owner, find_dovecot, running_dovecot  # noqa: E402

from scripts.mailbox_mails import Mailbox, fill_maildir, own_tree  # noqa: E402
from scripts.mailbox_peers import Where, peak_kb  # noqa: E402

MEGABYTE = 1_000_000


# Processes


@dataclass(frozen=True, slots=True)
class Ran:
    """A whole process: wall and CPU seconds (user and system, children that it waited for too), most memory held."""

    wall: float
    cpu: float
    peak_kb: int
    out: bytes

    @property
    def summary(self) -> dict[str, Any]:
        """The last row of `rejoinder scan --json`."""
        found: dict[str, Any] = json.loads(self.out.splitlines()[-1])["summary"]
        return found


@cache
def bytecode() -> tempfile.TemporaryDirectory[str]:
    """A folder of this run's own for compiled rooms: what pip installs is compiled, too."""
    return tempfile.TemporaryDirectory(prefix="rejoinder-bench-")


def whole_environ(more: Mapping[str, str]) -> dict[str, str]:
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": bytecode().name, **more}


def run(
    command: Sequence[str], environ: Mapping[str, str], stdin: bytes = b"", most_seconds: float = 900.0
) -> Ran:
    """Run it to its end; RuntimeError with its words where that is not well, TimeoutError where it takes too long."""
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as into:
        into.write(stdin)
        into.seek(0)
        started = perf_counter()
        process = subprocess.Popen(
            command, stdin=into, stdout=out, stderr=said, env=whole_environ(environ), cwd=TOP
        )
        try:
            peak, status, used = _watched(process.pid, started + most_seconds)
        except BaseException:
            process.kill()  # Ctrl-C ends the bench and leaves nothing running
            process.wait()
            raise
        wall = perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            words = said.read()[-800:].decode(errors="replace")
            raise RuntimeError(f"{' '.join(command[:6])} ended with {process.returncode}: {words}")
        out.seek(0)
        return Ran(wall, used.ru_utime + used.ru_stime, peak, out.read())


def _watched(pid: int, until: float) -> tuple[int, int, resource.struct_rusage]:
    """Wait for the end of a process: the most memory it held in kB, its status, and what it used."""
    peak = 0
    while True:
        peak = max(peak, peak_kb(pid))
        ended, status, used = os.wait4(pid, os.WNOHANG)
        if ended:
            return peak, status, used
        if perf_counter() > until:
            raise TimeoutError(f"not done in time, {peak * 1024 / MEGABYTE:.0f} MB held by then")
        time.sleep(0.002)


def wait_for(true: Callable[[], bool], seconds: float) -> bool:
    """Whether it came true in time."""
    deadline = perf_counter() + seconds
    while not true():
        if perf_counter() > deadline:
            return False
        time.sleep(0.005)
    return True


def is_idle(pid: int) -> bool:
    """Whether a process has no children and has hardly used the CPU for two seconds."""
    before = _ticks(pid)
    time.sleep(2.0)
    return _ticks(pid) - before <= 2 and len(_family(pid)) == 1  # it may look at its clock


def resident_bytes(pid: int) -> int:
    """What a process and all its children hold."""
    total = 0
    for one in _family(pid):
        with suppress(FileNotFoundError, ProcessLookupError):
            total += int(Path(f"/proc/{one}/statm").read_text(encoding="ascii").split()[1])
    return total * os.sysconf("SC_PAGE_SIZE")


def _family(pid: int) -> list[int]:
    """A process and its children, and theirs."""
    try:
        found = [
            int(child)
            for file in Path(f"/proc/{pid}/task").glob("*/children")
            for child in file.read_text(encoding="ascii").split()
        ]
    except (FileNotFoundError, ProcessLookupError):
        return [pid]
    return [pid, *(one for child in found for one in _family(child))]


def _ticks(pid: int) -> int:
    """CPU used, in ticks of the clock: utime and stime of proc_pid_stat(5)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


# Accounts


@dataclass(frozen=True, slots=True)
class Filled:
    """An account of the server with so many mails in INBOX; `short` ones have some 400 bytes each."""

    user: MailUser
    mails: int
    short: bool
    size_bytes: int = 0

    @property
    def maildir(self) -> Path:
        return self.user.dovecot.top / "home" / self.user.name / "Maildir"

    def where(self, port: int | None = None, *, tls: bool = False, pipeline: str = "") -> Where:
        place = self.user.dovecot
        port = port or (place.imaps_port if tls else place.imap_port)
        trusted = str(place.ca_file) if tls else ""
        return Where(place.host, port, self.user.name, PASSWORD, trusted, pipeline=pipeline)

    def warm(self) -> None:
        """Let the server answer for the structure of every mail, in windows: imaplib keeps what it reads."""
        with self.user.client("INBOX") as client:
            client._imap.debug = 0
            for first in range(1, self.mails + 1, 1_000):
                client._imap.uid("FETCH", f"{first}:{first + 999}", "(BODYSTRUCTURE RFC822.SIZE)")

    def chill(self) -> None:
        """Remove what the server has remembered of the mails but their UIDs."""
        for file in self.maildir.glob("dovecot.index*"):
            file.unlink()


def fill_account(server: Dovecot, count: int, *, short: bool = False) -> Filled:
    """A new account whose mails the server has numbered and parsed once."""
    made = Mailbox()
    account = Filled(server.new_user(), count, short)
    mails = made.short_mails(count) if short else made.mails(count)
    account = replace(account, size_bytes=fill_maildir(account.maildir, mails))
    if os.geteuid() == 0:
        own_tree(account.maildir.parent, *_owner(True))
    account.warm()
    return account


@contextmanager
def server_running() -> Iterator[Dovecot]:
    """A Dovecot for the length of the block; RuntimeError where there is none."""
    program = find_dovecot()
    if program is None:
        raise RuntimeError("Dovecot is not installed (Debian: apt-get install dovecot-imapd).")
    with (
        tempfile.TemporaryDirectory(prefix="rejoinder-bench-") as folder,
        running_dovecot(program, Authority.create(Path(folder))) as server,
    ):
        yield server


# Homes

_SETTINGS = """
[me]
names = ["Sam Rivers"]
addresses = ["sam@home.example"]
[[account]]
name = "home"
address = "sam@home.example"
[account.imap]
host = "{host}"
port = {port}
security = "{security}"
user = "{user}"
{ca_file}
[account.smtp]
host = "127.0.0.1"
port = 1
security = "plain"
[replies]
cool_off = "0"
"""


@dataclass(frozen=True, slots=True)
class Home:
    """A Rejoinder of its own for an account."""

    folder: Path

    def settle(self, account: Filled, *, plain_port: int | None = None) -> Home:
        """Write the settings: over TLS, or in the open to a port of this machine."""
        place = account.user.dovecot
        text = _SETTINGS.format(
            host="127.0.0.1" if plain_port else place.host, port=plain_port or place.imaps_port,
            security="plain" if plain_port else "tls", user=account.user.name,
            ca_file="" if plain_port else f'ca_file = "{place.ca_file}"',
        )  # fmt: skip
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self.folder / "settings.toml").write_text(text, encoding="utf-8")
        (self.folder / "settings.toml").chmod(0o600)
        return self

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "responder", "--home", str(self.folder), *arguments]

    @property
    def environ(self) -> dict[str, str]:
        keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        return {"REJOINDER_PASSWORD_HOME": PASSWORD, **keyring}

    def run(self, *arguments: str, stdin: bytes = b"", most_seconds: float = 900.0) -> Ran:
        return run(self.command(*arguments), self.environ, stdin, most_seconds)

    def drafts(self) -> int:
        """Rows that another process has committed."""
        path = self.folder / "rejoinder.sqlite3"
        # What is not there yet, file or table, and what is being changed holds none.
        with (
            suppress(sqlite3.OperationalError),
            closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection,
        ):
            return int(connection.execute("SELECT count(*) FROM draft").fetchone()[0])
        return 0
