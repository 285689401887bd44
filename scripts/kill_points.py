"""The way from approved to sent, killed by SIGKILL at every write, sync, send and receive: sent twice, lost, or right?

Real parts: a process with the App of the commands and the shipped model, SQLite on disk, Dovecot over TLS, an SMTP server
on loopback that counts what it takes. strace kills the process on entering the Nth call of a kind, so that the call is not
made. Before each kill home and mailbox are as they were when the rejection had just been scanned. After it comes a second
run, and a third a quarter of an hour later by its clock. The process forks off one that has imported everything and
loaded the model, and strace is attached before it goes: only the path itself is counted.

Power is not cut: that a commit is on the disk when it returns is the word of SQLite, and no kill can show it.

Usage, from the top of the repository: python -m scripts.kill_points [--every K] [--way smtp|drafts] [--server-files]
    --every K        only every Kth call
    --way drafts     into the Drafts folder in place of the server
    --server-files   the server itself puts what it takes into the Sent folder, as many providers do
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import smtplib
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from importlib import import_module
from itertools import chain
from pathlib import Path
from pkgutil import iter_modules
from queue import SimpleQueue
from time import monotonic
from typing import Any

TOP = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TOP), str(TOP / "tests")]

from certificates import Authority  # noqa: E402 - behind the path to tests
from dovecot import PASSWORD, Dovecot, MailUser, find_dovecot, running_dovecot  # noqa: E402
from post_office import Arrived, PostOffice, running_post_office  # noqa: E402

import detector  # noqa: E402
import responder  # noqa: E402
from detector.sqlite import open_database  # noqa: E402
from detector.whereabouts import shipped  # noqa: E402
from responder.draft import Draft, State  # noqa: E402
from responder.places import places  # noqa: E402
from responder.store import Store  # noqa: E402
from responder.wiring import App, Judge  # noqa: E402

# All that changes a file or speaks with a server. read is there for TLS, which OpenSSL reads with it.
CALLS = [
    "write",
    "writev",
    "pwrite64",
    "fsync",
    "fdatasync",
    "ftruncate",
    "unlink",
    "sendto",
    "sendmsg",
    "recvfrom",
    "recvmsg",
    "read",
]
WORKERS = 2
ME = "sam@home.example"
TALKED_ABOUT = "Thank you for the conversation on Thursday about the Credit Analyst position; I enjoyed meeting the team."
REFUSED = (
    "Thank you for coming in last Thursday and for the time you took to speak with the team about the Credit Analyst\n"
    "position at Kestrel Bank. Unfortunately, we have decided to move forward with another candidate whose experience is\n"
    "a closer match. We enjoyed meeting you and wish you every success in your search."
)


# The process that is killed


@dataclass(frozen=True, slots=True)
class Order:
    """One run of the sending path. `approves`: the user says yes to what waits. `watched`: it starts when signalled."""

    home: str
    as_of: str
    approves: bool
    watched: bool = False


def fork_on_order() -> None:
    """Read orders, fork a process for each; print its number, and its exit code once it has ended."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    judge: Judge | None = None
    for line in sys.stdin:
        order = Order(**json.loads(line))
        if judge is None:
            _import_all()
            judge = _app(order).judge
        process = os.fork()
        if process == 0:
            _obey(order, judge)
        print(process, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)


def _import_all() -> None:
    """Every room of the path. Commands import a room when they need it: read from here on, its files would be counted."""
    for package in (detector, responder):
        for room in iter_modules(package.__path__, f"{package.__name__}."):
            if not room.name.rpartition(".")[2].startswith(
                ("verbs_", "demo_", "__main__", "desktop", "oauth")
            ):
                import_module(room.name)


def _app(order: Order) -> App:
    environ = {"REJOINDER_PASSWORD_HOME": PASSWORD}
    return App(
        places(Path(order.home), {}), environ, None, list[str]().append, datetime.fromisoformat(order.as_of)
    )


def _obey(order: Order, judge: Judge) -> None:
    try:
        if order.watched:
            signal.sigwait({signal.SIGUSR1})
        app = _app(order)
        vars(app)["judge"] = judge
        for draft in app.store.outbox.in_state(State.WAITING) if order.approves else ():
            app.letters.approve(draft, app.letters.prepare(draft))
        app.dispatch.send_due()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


# The stage


@dataclass(frozen=True, slots=True)
class Stage:
    """Home and mailbox as they were right after the scan, to be copied. `start` is the hour of the first run."""

    dovecot: Dovecot
    folder: Path
    start: datetime
    way: str = "smtp"
    server_files: bool = False


@dataclass(slots=True)
class Counting(PostOffice):
    """An SMTP server that files what it takes where it is told to."""

    sent_folder: Path | None = None

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        answer = await PostOffice.handle_DATA(self, server, session, envelope)
        if self.sent_folder is not None:
            _put(self.sent_folder, self.arrived[-1])
        return answer


def _put(folder: Path, mail: Arrived) -> None:
    """Into a maildir, as its owner."""
    file = folder / "tmp" / f"{monotonic()}.post"
    file.write_bytes(mail.mail)
    owner = folder.stat()
    os.chown(file, owner.st_uid, owner.st_gid)
    file.rename(folder / "new" / file.name)


@contextmanager
def set_stage(*, way: str = "smtp", server_files: bool = False) -> Iterator[Stage]:
    """A Dovecot, and one home whose rejection waits for the user with a draft."""
    program = find_dovecot()
    if program is None:
        raise SystemExit("Dovecot is missing (Debian: apt-get install dovecot-imapd)")
    with tempfile.TemporaryDirectory(prefix="rejoinder-kill-") as name, ExitStack() as stack:
        folder = Path(name)
        (folder / "authority").mkdir()
        dovecot = stack.enter_context(running_dovecot(program, Authority.create(folder / "authority")))
        stage = Stage(dovecot, folder, datetime.now(UTC), way, server_files)
        user = dovecot.new_user()
        user.put(_mail("held", TALKED_ABOUT, 20, own=True), folder="Sent")
        user.put(_mail("no", REFUSED, 2))
        _write_settings(folder / "home", user, 1, way)
        _scan(stage)
        _copy(_maildir(dovecot, user.name), folder / "Maildir")
        yield stage


def _mail(number: str, text: str, days_ago: int, *, own: bool = False) -> bytes:
    me, they = f"Sam Rivers <{ME}>", "Priya Nair <priya.nair@kestrelbank.example>"
    sender, to = (me, they) if own else (they, me)
    day = datetime.now(UTC) - timedelta(days=days_ago)
    greeting, name = (
        ("Dear Priya", "Sam Rivers") if own else ("Dear Sam", "Priya Nair\nTalent Partner, Kestrel Bank")
    )
    return (
        f"From: {sender}\nTo: {to}\nSubject: Credit Analyst\nDate: {day:%a, %d %b %Y %H:%M:%S +0000}\n"
        f"Message-ID: <{number}@kestrelbank.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{greeting},\n\n{text}\n\nKind regards,\n{name}\n"
    ).replace("\n", "\r\n").encode()  # fmt: skip


def _write_settings(home: Path, user: MailUser, smtp_port: int, way: str) -> None:
    home.mkdir(mode=0o700, exist_ok=True)
    place, file = user.dovecot, home / "settings.toml"
    file.write_text(
        f'[me]\nnames = ["Sam Rivers"]\n[[account]]\nname = "home"\naddress = "{ME}"\n'
        f'[account.imap]\nhost = "{place.host}"\nport = {place.imaps_port}\nuser = "{user.name}"\n'
        f'ca_file = "{place.ca_file}"\n'
        f'[account.smtp]\nhost = "127.0.0.1"\nport = {smtp_port}\nsecurity = "plain"\ndeliver = "{way}"\n'
        '[replies]\ncool_off = "0"\nhold = "0"\nsend_window = "always"\n',
        encoding="utf-8",
    )
    file.chmod(0o600)


def _scan(stage: Stage) -> None:
    home = stage.folder / "home"
    shutil.copytree(shipped("models"), home / "models" / "mine")
    (home / "models" / "in_use").write_text("mine\n", encoding="utf-8")
    app = _app(Order(str(home), stage.start.isoformat(), approves=False))
    app.read_again(app.account("home"))
    waiting = app.store.outbox.in_state(State.WAITING)
    app.connection.close()
    if len(waiting) != 1:
        raise SystemExit(f"The stage needs one waiting draft and has {len(waiting)}.")


def _maildir(dovecot: Dovecot, user: str) -> Path:
    return dovecot.top / "home" / user / "Maildir"


def _copy(source: Path, target: Path) -> None:
    """With all that it holds, owners too. The folder it goes to is made, for the same owner."""
    owner = source.stat()
    if not target.parent.exists():
        target.parent.mkdir()
        os.chown(target.parent, owner.st_uid, owner.st_gid)
    subprocess.run(["cp", "-a", str(source), str(target)], check=True)


# One kill


@dataclass(frozen=True, slots=True)
class Point:
    """The `number`th call of a kind, from one on; `line` is how strace showed it in a run that was not killed."""

    call: str
    number: int
    line: str = ""


@dataclass(frozen=True, slots=True)
class Ending:
    """What became of one run and the two behind it.

    `killed` is False where the call did not come this time. `left` is the state behind the kill, `taken` the mails that
    the server took (or that lie in Drafts), `copies` those in the Sent folder; `answered` tells of the mail's flag.
    """

    point: Point
    killed: bool
    left: State
    ended: State
    taken: int
    copies: int
    answered: bool
    problem: str | None = None

    @property
    def wrong(self) -> str | None:
        """What must never be: a second mail, a lost one, a question outside the window in which nobody can know."""
        if self.problem:
            return self.problem
        if self.taken > 1 or self.copies > 1:
            return "twice"
        if self.ended is State.UNCERTAIN:
            return None if self.left is State.DATA_STARTED and not self.copies else "asked without need"
        if self.ended not in (State.SENT, State.SAVED) or self.taken != 1:
            return "lost"
        if self.ended is State.SENT and not (self.copies and self.answered):
            return "not filed"
        return None


class Worker:
    """One process that forks, with an SMTP server of its own."""

    def __init__(self, stage: Stage, office: Counting) -> None:
        self.stage, self._office, self._seen = stage, office, 0
        self._parent = subprocess.Popen(
            [sys.executable, __file__, "--fork-on-order"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        )  # fmt: skip

    def close(self) -> None:
        self._parent.communicate(timeout=20)

    def trace(self) -> list[Point]:
        """Every call of a run that nobody kills, in order."""
        seen: Counter[str] = Counter()
        points = []
        with self._restored() as (home, _):
            trace = home.parent / "trace"
            code = self._run(self._order(home, 0, approves=True, watched=True), ["-o", str(trace)])
            if code != 0:
                raise SystemExit(f"The run that nobody kills ended with {code}.")
            for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
                found = re.match(r"\d+\s+(\w+)\(", line)
                if found and found[1] in CALLS:
                    seen[found[1]] += 1
                    points.append(Point(found[1], seen[found[1]], line))
            self._wait_for_the_server()
            self._newly_arrived()
        return points

    def kill(self, point: Point) -> Ending:
        """Kill at this point, then run twice more."""
        with self._restored() as (home, maildir):
            inject = f"inject={point.call}:signal=SIGKILL:when={point.number}"
            code = self._run(
                self._order(home, 0, approves=True, watched=True), ["-o", "/dev/null", "-e", inject]
            )
            left = _draft(home).state
            codes = [
                self._run(self._order(home, 1, approves=left is State.WAITING)),
                self._run(self._order(home, 16)),
            ]
            self._wait_for_the_server()
            draft = _draft(home)
            taken = self._newly_arrived()
            if self.stage.way == "drafts":
                taken += _count(maildir / ".Drafts", draft)
            odd = f"exit codes {code} {codes}" if code not in (0, -9) or any(codes) else None
            copies, answered = _count(maildir / ".Sent", draft), _is_answered(maildir)
        return Ending(point, code == -9, left, draft.state, taken, copies, answered, odd)

    def _order(self, home: Path, minutes: int, *, approves: bool = False, watched: bool = False) -> Order:
        at = self.stage.start + timedelta(minutes=minutes)
        return Order(str(home), at.isoformat(), approves, watched)

    @contextmanager
    def _restored(self) -> Iterator[tuple[Path, Path]]:
        """(home, maildir) as on the stage, of a user that nobody has used."""
        user = self.stage.dovecot.new_user()
        maildir = _maildir(self.stage.dovecot, user.name)
        _copy(self.stage.folder / "Maildir", maildir)
        home = Path(tempfile.mkdtemp(dir=self.stage.folder)) / "home"
        shutil.copytree(self.stage.folder / "home", home, ignore=shutil.ignore_patterns("models"))
        (home / "models").symlink_to(self.stage.folder / "home" / "models")
        _write_settings(home, user, self._office.port, self.stage.way)
        if self.stage.server_files:
            self._office.sent_folder = maildir / ".Sent"
        try:
            yield home, maildir
        finally:
            shutil.rmtree(maildir.parent, ignore_errors=True)
            shutil.rmtree(home.parent, ignore_errors=True)

    def _run(self, order: Order, strace: Sequence[str] = ()) -> int:
        """The exit code of one run; under strace with these options where the order is to be watched."""
        assert self._parent.stdin is not None
        assert self._parent.stdout is not None
        self._parent.stdin.write(json.dumps(asdict(order)) + "\n")
        self._parent.stdin.flush()
        process = int(self._parent.stdout.readline())
        if not order.watched:
            return int(self._parent.stdout.readline())
        command = ["strace", "-f", "-s", "12", "-e", f"trace={','.join(CALLS)}", "-e", "signal=none", *strace]
        with subprocess.Popen([*command, "-p", str(process)], stderr=subprocess.PIPE, text=True) as watching:
            assert watching.stderr is not None
            said = watching.stderr.readline()
            os.kill(process, signal.SIGUSR1)
            code = int(self._parent.stdout.readline())
            watching.communicate(timeout=60)
        if "attached" not in said:
            raise NoPtrace(said.strip())
        return code

    def _newly_arrived(self) -> int:
        """Mails taken since this was asked last, so that one that comes late is one too many for the next point."""
        seen, self._seen = self._seen, len(self._office.arrived)
        return self._seen - seen

    def _wait_for_the_server(self) -> None:
        """Let it work off what a killed client has left in its lines."""
        with smtplib.SMTP("127.0.0.1", self._office.port, timeout=20) as last_in_line:
            last_in_line.noop()


class NoPtrace(Exception):
    """strace may not attach here; the message says why."""


def _draft(home: Path) -> Draft:
    connection = open_database(home / "rejoinder.sqlite3")
    try:
        (draft,) = Store.on(connection).outbox.in_state()
        return draft
    finally:
        connection.close()


def _count(folder: Path, draft: Draft) -> int:
    """Mails with the Message-ID of the draft in a maildir."""
    wanted = (draft.message_id or "none yet").encode()
    files = [file for sub in ("cur", "new") for file in (folder / sub).glob("*")]
    return sum(b"Message-ID: " + wanted in file.read_bytes() for file in files)


def _is_answered(maildir: Path) -> bool:
    return any("R" in file.name.partition(":2,")[2] for file in (maildir / "cur").glob("*"))


# All of them


@contextmanager
def workers_on(stage: Stage, count: int) -> Iterator[list[Worker]]:
    with ExitStack() as stack:
        made = []
        for _ in range(count):
            office = Counting()
            stack.enter_context(running_post_office(office=office))
            made.append(Worker(stage, office))
            stack.callback(made[-1].close)
        yield made


def all_points(worker: Worker, runs: int = 3) -> list[Point]:
    """The calls of some runs, the longest first: how TLS is read in pieces is never the same twice."""
    traces = sorted((worker.trace() for _ in range(runs)), key=len, reverse=True)
    points: dict[tuple[str, int], Point] = {}
    for point in chain.from_iterable(traces):
        points.setdefault((point.call, point.number), point)
    return list(points.values())


def kill_at(workers: Sequence[Worker], points: Sequence[Point], tell: Callable[[int], None]) -> list[Ending]:
    """An ending for each point; `tell` hears how many there are so far."""
    idle: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        idle.put(worker)

    def kill(point: Point) -> Ending:
        worker = idle.get()
        try:
            return worker.kill(point)
        finally:
            idle.put(worker)

    endings = []
    with ThreadPoolExecutor(len(workers)) as pool:
        for ending in pool.map(kill, points):
            endings.append(ending)
            tell(len(endings))
    return endings


@dataclass(slots=True)
class Table:
    """Counts by call."""

    points: Counter[str] = field(default_factory=Counter)
    killed: Counter[str] = field(default_factory=Counter)
    ended: Counter[tuple[str, str]] = field(default_factory=Counter)


def report(endings: Sequence[Ending], seconds: float) -> int:
    """Print what became of all; the number of wrong endings."""
    table = Table()
    for ending in endings:
        call = ending.point.call
        table.points[call] += 1
        table.killed[call] += ending.killed
        table.ended[call, ending.ended] += 1
    states = sorted({state for _, state in table.ended})
    print(f"{'call':12}{'points':>8}{'killed':>8}" + "".join(f"{state:>14}" for state in states))
    for call in [call for call in CALLS if table.points[call]]:
        counts = "".join(f"{table.ended[call, state]:14}" for state in states)
        print(f"{call:12}{table.points[call]:8}{table.killed[call]:8}{counts}")
    killed = [ending for ending in endings if ending.killed]
    left = Counter(ending.left for ending in killed)
    print("left behind by the kill: " + ", ".join(f"{state} {left[state]}" for state in State if left[state]))
    asked = [ending for ending in killed if ending.ended is State.UNCERTAIN]
    print(f"asked: {len(asked)}, of which the server had taken the mail: {sum(e.taken for e in asked)}")
    wrong = [ending for ending in endings if ending.wrong]
    for ending in wrong:
        print(f"WRONG ({ending.wrong}): {ending}")
    for name in ("twice", "lost"):
        print(f"{name}: {sum(ending.wrong == name for ending in wrong)}", end="; ")
    print(f"wrong in any way: {len(wrong)} of {len(endings)} runs, {len(killed)} killed; {seconds:.0f} s")
    return len(wrong)


def main() -> int:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--every", type=int, default=1)
    options.add_argument("--way", choices=["smtp", "drafts"], default="smtp")
    options.add_argument("--server-files", action="store_true")
    options.add_argument("--fork-on-order", action="store_true", help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.fork_on_order:
        fork_on_order()
        return 0
    started = monotonic()

    def tell(count: int) -> None:
        if sys.stderr.isatty():
            print(f"\r{count} of {len(points)}", end="\r", file=sys.stderr)

    with (
        set_stage(way=given.way, server_files=given.server_files) as stage,
        workers_on(stage, WORKERS) as workers,
    ):
        points = all_points(workers[0])[:: given.every]
        endings = kill_at(workers, points, tell)
    return 1 if report(endings, monotonic() - started) else 0


if __name__ == "__main__":
    sys.exit(main())
