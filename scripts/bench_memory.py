"""Memory of judging many mails in one process. Usage: python -m scripts.bench_memory [MAILS] (Linux).

Runs the installed `rejoinder classify --json` over a folder of mails and reads the process's resident memory when the
rows of the first tenth have come, at half time, and near the end. Every mail is another one: composed of the bank of
sentences (data/README.md), with words that no mail before had, so that whatever remembers words is filled. Exit code 1
where memory grew by more than a fifth.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain, count, islice
from pathlib import Path

from detector.composing import compose
from detector.corpus import load_bank, mail_bytes
from detector.verdict import Thresholds
from detector.whereabouts import shipped
from responder.wiring_model import load_judge

_NEW_WORDS = 12  # in each mail
_ROOM = 1.2
_ROUND = 8_000  # composed mails, all languages among them


def mails(number: int) -> Iterator[bytes]:
    letters, chance = "abcdefghijklmnopqrstuvwxyz", random.Random(0)  # noqa: S311 - no secret
    lines = load_bank(shipped("data"))
    endless = chain.from_iterable(compose(lines, seed=turn) for turn in count())
    made = list(islice(endless, max(number, _ROUND)))
    chance.shuffle(
        made
    )  # compose() goes language by language, and what a language needs is read when it comes
    for composed in made[:number]:
        words = ["".join(chance.choices(letters, k=9)) for _ in range(_NEW_WORDS)]
        body = f"{composed.body}\n\n{' '.join(words)}\n"
        yield mail_bytes({"from": "Ida Holm <ida@mill.example>", "subject": composed.label, "body": body})


def resident_kb(pid: int) -> int:
    """VmRSS of a process (proc_pid_status(5))."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("the process has ended")


def main() -> int:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    if not Path("/proc/self/status").exists():
        print("This reads /proc, which is there on Linux only.")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        home, inbox = Path(folder) / "home", Path(folder) / "inbox"
        inbox.mkdir()
        for place, raw in enumerate(mails(number)):
            (inbox / f"{place:06}.eml").write_bytes(raw)
        load_judge(
            home / "models", Thresholds(), (), lambda: datetime.now(UTC), print
        )  # rebuilt here where it must be
        seen = watched(home, inbox, {number // 10, number // 2, number - number // 100})
    print(f"{'mails':>8} {'resident MB':>12}")
    for place, kilobytes in sorted(seen.items()):
        print(f"{place:8,} {kilobytes / 1024:12.1f}")
    first, last = seen[min(seen)], seen[max(seen)]
    print(f"grew by {last / first - 1:.1%}")
    return int(last > _ROOM * first)


def watched(home: Path, inbox: Path, wanted: set[int]) -> dict[int, int]:
    """Kilobytes of resident memory when so many rows had come; a pipe holds back some rows, so take none of the last."""
    command = [sys.executable, "-u", "-m", "responder", "--home", str(home), "classify", "--json", str(inbox)]
    found = {}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    ) as process:
        for row, _ in enumerate(process.stdout or (), 1):
            if row in wanted:
                found[row] = resident_kb(process.pid)
    if process.returncode or found.keys() != wanted:
        raise RuntimeError(f"classify ended with {process.returncode} after {max(found, default=0)} rows")
    return found


if __name__ == "__main__":
    sys.exit(main())
