"""What commands cost to start, as whole processes, side by side in one run.

Usage: python scripts/bench_start.py [RUNS] [OTHER_TREE]. Prints the median of CPU seconds (user and system: a busy machine
does not change them much), of wall seconds, and of the largest memory held. OTHER_TREE is another checkout, to compare with.
All run from bytecode, as what pip installed does; it lies in a folder of this run's own.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).resolve().parents[1]
PARENT = """
import os
from pathlib import Path
from responder.places import places
from responder.wiring import App
app = App(places(None, os.environ), os.environ, None, print)
app.settings.daemon.poll, app.account(None)
"""  # what the daemon's parent process holds before it opens a connection
OURS = {
    "rejoinder --help": ["-m", "responder", "--help"],
    "rejoinder queue list": ["-m", "responder", "queue", "list"],
    "rejoinder classify (one mail)": ["-m", "responder", "classify", "-"],
    "the wiring, with settings": ["-c", PARENT],
}
BARE = {
    "python -c pass": ["-c", "pass"],
    "python -c 'import click'": ["-c", "import click"],
    "python -c 'import numpy'": ["-c", "import numpy"],
    "python -c 'import sklearn.linear_model'": ["-c", "import sklearn.linear_model"],
}
PEERS = {
    "mbsync --version": ["mbsync", "--version"],
    "offlineimap --version": ["offlineimap", "--version"],
}
MAIL = (
    b"From: Jo Ruiz <jo@acme.example>\r\nSubject: Your application\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Dear Sam,\r\n\r\nThank you for applying. Unfortunately we will not be moving forward with your application.\r\n"
    b"\r\nJo Ruiz\r\n"
)
SETTINGS = '[[account]]\naddress = "sam@home.example"\nimap.host = "imap.home.example"\n'


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one process: CPU and wall seconds, and the most memory it held, in MB."""

    cpu: float
    wall: float
    memory: float


def cost(command: list[str], tree: Path, home: Path) -> Cost:
    """Run it to its end. Raises RuntimeError where it failed."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environ |= {
        "REJOINDER_HOME": str(home),
        "PYTHONPATH": str(tree),
        "PYTHONPYCACHEPREFIX": str(home / "bytecode"),
    }
    with (home / "mail.eml").open("rb") as mail, (home / "said.txt").open("wb") as said:
        started = perf_counter()
        child = subprocess.Popen(command, stdin=mail, stdout=said, stderr=said, env=environ, cwd=tree)
        _, status, used = os.wait4(child.pid, 0)
        wall = perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{command}: {(home / 'said.txt').read_text()}")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def make_home(home: Path) -> Path:
    """A home with one account; each tree has its own, as the newer one's database is not for the older one."""
    home.mkdir()
    (home / "mail.eml").write_bytes(MAIL)
    (home / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    (home / "settings.toml").chmod(0o600)
    return home


def commands(other: Path | None) -> dict[str, tuple[list[str], Path]]:
    """By name: the words of the command, and the tree it runs in."""
    found = {name: ([sys.executable, *words], HERE) for name, words in (BARE | OURS).items()}
    if other is not None:
        found |= {f"{name}, other tree": ([sys.executable, *words], other) for name, words in OURS.items()}
    return found | {name: (words, HERE) for name, words in PEERS.items() if shutil.which(words[0])}


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    todo = commands(Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None)
    taken: dict[str, list[Cost]] = {name: [] for name in todo}
    with tempfile.TemporaryDirectory() as folder:
        homes = {
            tree: make_home(Path(folder) / str(n)) for n, tree in enumerate({t for _, t in todo.values()})
        }
        for turn in range(runs + 1):  # in turn, so that a busy moment hits all of them
            for name, (words, tree) in todo.items():
                one = cost(words, tree, homes[tree])
                if turn:  # the first turn compiles what was changed, and is not counted
                    taken[name].append(one)
    base = statistics.median(one.cpu for one in taken["python -c pass"])
    print(f"{'command':44} {'CPU s':>7} {'ratio':>6} {'wall s':>7} {'MB':>6}")
    for name, costs in taken.items():
        cpu = statistics.median(one.cpu for one in costs)
        wall = statistics.median(one.wall for one in costs)
        memory = statistics.median(one.memory for one in costs)
        print(f"{name:44} {cpu:7.3f} {cpu / base:6.1f} {wall:7.3f} {memory:6.1f}")


if __name__ == "__main__":
    main()
