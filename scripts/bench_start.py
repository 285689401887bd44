"""How long commands take to start, as whole processes, side by side in one run.

Usage: python scripts/bench_start.py [RUNS]. Prints seconds (median and best) and the ratio to an empty interpreter.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from time import perf_counter

COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "rejoinder --help": ["-m", "responder", "--help"],
    "rejoinder queue list": ["-m", "responder", "queue", "list"],
    "rejoinder classify (one mail)": ["-m", "responder", "classify", "-"],
    "python -c 'import sklearn.linear_model'": ["-c", "import sklearn.linear_model"],
}
MAIL = b"From: a@b.example\r\nSubject: Your application\r\n\r\nThank you for applying. We chose someone else.\r\n"


def seconds(arguments: list[str], home: str) -> float:
    environ = {**os.environ, "REJOINDER_HOME": home}
    started = perf_counter()
    subprocess.run([sys.executable, *arguments], input=MAIL, capture_output=True, check=True, env=environ)
    return perf_counter() - started


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as home:
        taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for _ in range(runs):  # in turn, so that a busy moment hits all of them
            for name, arguments in COMMANDS.items():
                taken[name].append(seconds(arguments, home))
    base = statistics.median(taken["python -c pass"])
    print(f"{'command':42} {'median s':>9} {'best s':>8} {'ratio':>7}")
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:42} {middle:9.3f} {min(times):8.3f} {middle / base:7.1f}")


if __name__ == "__main__":
    main()
