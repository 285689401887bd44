"""Errands in real child processes: what comes back, and that each ends, by itself or not."""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path

import pytest
from waiting import wait_until

from responder.errands import Errand, Outcome
from responder.worker import Workers, arguments_of

SCAN, SEND, TRAIN = Errand("scan", "home"), Errand("send"), Errand("train")
LONG = {"scan": 60.0, "send": 60.0, "train": 60.0}


def workers(script: str, deadlines: dict[str, float] = LONG, **environ: str) -> Workers:
    """Children that run this script in place of Rejoinder."""
    return Workers([sys.executable, "-c", script], {**os.environ, **environ}, deadlines)


def run(script: str, errand: Errand = SCAN, **environ: str) -> Outcome:
    return workers(script, **environ).run(errand)


@pytest.mark.parametrize(
    ("errand", "arguments"),
    [
        (SCAN, "scan --account home --json"),
        (SEND, "send --json"),
        (TRAIN, "train"),
        (Errand("notify"), "notify --json"),
        (Errand("digest"), "notify --digest --json"),
        (Errand("notify", "home,work"), "notify --json --refused home --refused work"),
    ],
)
def test_each_errand_has_its_command_line(errand: Errand, arguments: str) -> None:
    assert " ".join(arguments_of(errand)) == arguments


def test_the_exit_code_the_rows_and_the_sentence_come_back() -> None:
    outcome = run(
        """if True:
        import sys
        print('{"uid": 1}'); print('no JSON'); print('[1]'); print('{"summary": {"seen": 2}}')
        print("rejoinder: localhost cannot be reached.\\n  Check the network.", file=sys.stderr)
        sys.exit(5)"""
    )
    assert (outcome.code, outcome.ended, outcome.printed) == (5, "", 4)
    assert outcome.rows == ({"uid": 1}, {"summary": {"seen": 2}})
    assert outcome.said == "localhost cannot be reached."


def test_its_sentence_comes_back_whole_whatever_the_code_page_of_the_country() -> None:
    script = "import sys; sys.exit('rejoinder: Caf\\xe9 is no account.')"
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert run(script, **plain).said == "Café is no account."


def test_of_a_flood_only_the_end_is_kept() -> None:
    outcome = run('for n in range(50_000): print(\'{"uid": %d, "text": "%s"}\' % (n, \'x\' * 200))')
    assert outcome.printed == 50_000
    assert len(outcome.rows) == 200
    assert outcome.rows[-1]["uid"] == 49_999


def test_secrets_are_in_its_environment_and_not_among_its_arguments() -> None:
    outcome = run(
        "import json, os, sys; print(json.dumps({'seen': os.environ['REJOINDER_PASSWORD_HOME'], 'argv': sys.orig_argv}))",
        REJOINDER_PASSWORD_HOME="correct-horse",
    )
    (row,) = outcome.rows
    assert row["seen"] == "correct-horse"
    assert "correct-horse" not in json.dumps(row["argv"])


def test_what_one_errand_is_told_the_next_is_not() -> None:
    crew = workers("import json, os; print(json.dumps({'token': os.environ.get('REJOINDER_TOKEN_HOME')}))")
    assert crew.run(SCAN, {"REJOINDER_TOKEN_HOME": "secret"}).rows == ({"token": "secret"},)
    assert crew.run(SCAN).rows == ({"token": None},)


def test_it_cannot_ask_and_is_told_so() -> None:
    assert run('import sys; print(\'{"read": "%s"}\' % sys.stdin.read())').rows == ({"read": ""},)


def test_one_that_cannot_be_started_is_a_sentence() -> None:
    outcome = Workers(["/nowhere/python"], {}, LONG).run(SCAN)
    assert outcome.code == 1
    assert "No process could be started" in outcome.said


def test_at_its_deadline_it_is_ended_and_what_it_had_printed_counts() -> None:
    script = "import time; print('{\"uid\": 1}', flush=True); time.sleep(600)"
    outcome = workers(script, {"scan": 3.0}).run(SCAN)
    assert (outcome.code, outcome.ended, outcome.rows) == (1, "late", ({"uid": 1},))


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_one_that_does_not_listen_is_killed() -> None:
    script = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"
    outcome = workers(script, {"scan": 3.0}).run(SCAN)
    assert outcome.ended == "late"


@pytest.mark.skipif(os.name != "posix", reason="processes in groups")
def test_what_the_child_started_ends_with_it(tmp_path: Path) -> None:
    """joblib's processes learn for a training: they must not go on alone."""
    note = tmp_path / "pid"
    script = (
        "import subprocess, sys, time, pathlib;"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)']);"
        f"pathlib.Path({str(note)!r}).write_text(str(child.pid)); time.sleep(600)"
    )
    assert workers(script, {"train": 4.0}).run(TRAIN).ended == "late"
    pid = int(note.read_text())
    wait_until(lambda: not _lives(pid), what="the grandchild's end")


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(os.name != "posix", reason="nice")
def test_a_training_gives_way_to_everything_else() -> None:
    script = "import os, time; time.sleep(0.5); print('{\"nice\": %d}' % os.nice(0))"
    usual, low = run(script, SCAN).rows[0]["nice"], run(script, TRAIN).rows[0]["nice"]
    assert low > usual


@pytest.mark.skipif(os.name != "posix", reason="sessions")
def test_ctrl_c_on_the_terminal_does_not_reach_it() -> None:
    (row,) = run("import os; print('{\"leads\": %d}' % (os.getsid(0) == os.getpid()))").rows
    assert row["leads"]


class Begun:
    """An errand in a thread; `note` is written by the child once it is at work."""

    def __init__(self, crew: Workers, errand: Errand, note: Path) -> None:
        self.outcome: Outcome | None = None
        self.thread = threading.Thread(target=lambda: setattr(self, "outcome", crew.run(errand)))
        self.thread.start()
        wait_until(note.exists, what="the child at work")

    def ended(self) -> Outcome:
        self.thread.join(30)
        assert self.outcome is not None
        return self.outcome


def at_work(note: Path, then: str, before: str = "pass") -> str:
    return f"import pathlib, signal, sys, time\n{before}\npathlib.Path({str(note)!r}).touch()\n{then}"


def test_stopped_a_pass_ends_at_once_even_where_it_does_not_listen(tmp_path: Path) -> None:
    note = tmp_path / "note"
    deaf = "signal.signal(signal.SIGTERM, signal.SIG_IGN)"
    crew = workers(at_work(note, "time.sleep(600)", deaf))
    begun = Begun(crew, SCAN, note)
    crew.stop()
    assert (begun.ended().ended, begun.ended().code) == ("stopped", 1)


def test_stopped_a_letter_on_its_way_may_finish(tmp_path: Path) -> None:
    note = tmp_path / "note"
    crew = workers(at_work(note, 'time.sleep(0.5); print(\'{"id": 1, "state": "sent"}\')'))
    begun = Begun(crew, SEND, note)
    crew.stop()
    outcome = begun.ended()
    assert (outcome.code, outcome.ended) == (0, "")
    assert outcome.rows == ({"id": 1, "state": "sent"},)


def test_stopped_a_letter_that_hangs_is_ended(tmp_path: Path) -> None:
    note = tmp_path / "note"
    crew = workers(at_work(note, "time.sleep(600)"))
    begun = Begun(crew, SEND, note)
    crew.stop()
    assert begun.ended().ended == "stopped"


def test_once_stopped_nothing_is_started() -> None:
    crew = workers("print('{}')")
    crew.stop()
    assert crew.run(SCAN) == Outcome(1, ended="stopped")


def test_a_child_killed_from_elsewhere_is_a_failure_and_no_crash() -> None:
    outcome = run("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert (outcome.code, outcome.ended) == (1, "")
