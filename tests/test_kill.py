"""A pass killed at random moments and run again: nothing is lost, nothing is done twice. Real processes, real Dovecot."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from dovecot import MailUser
from samples import NEWS, NO, make_mail

from detector.entry import Mark
from detector.imap import KEYWORD
from detector.ledger import Ledger
from detector.sqlite import open_database

TESTS = Path(__file__).parent
MAILS = 200
KILLS = 10


def start_pass(
    user: MailUser, database: Path, *, method: str = "auto", die_at: str = ""
) -> subprocess.Popen[str]:
    server = user.server()
    given = {
        "host": server.host, "port": server.port, "ca_file": str(server.ca_file), "user": server.user,
        "database": str(database), "method": method, "die_at": die_at,
    }  # fmt: skip
    paths = os.pathsep.join([str(TESTS.parent), str(TESTS)])
    return subprocess.Popen(
        [sys.executable, str(TESTS / "scan_child.py"), json.dumps(given)],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


def run_pass(user: MailUser, database: Path, *, method: str = "auto", die_at: str = "") -> int:
    """The exit code of a pass; minus nine where it was killed."""
    with start_pass(user, database, method=method, die_at=die_at) as child:
        child.communicate(timeout=120)
    return child.returncode


def run_pass_and_kill_it(user: MailUser, database: Path, after: int) -> int:
    """Kill a pass as soon as it has begun `after` things; where exactly inside the next one is left to chance."""
    with start_pass(user, database) as child:
        assert child.stdout is not None
        for count, _ in enumerate(child.stdout, start=1):
            if count == after:
                child.kill()
                break
        child.communicate(timeout=120)
    return child.returncode


def test_a_pass_killed_again_and_again_records_and_marks_everything_once(
    user: MailUser, tmp_path: Path
) -> None:
    rejections = {uid for uid in range(1, MAILS + 1) if uid % 3 == 0}
    user.put(*(make_mail(uid, NO if uid in rejections else NEWS) for uid in range(1, MAILS + 1)))
    database, chance = tmp_path / "rejoinder.db", random.Random(20260302)
    ends = [run_pass_and_kill_it(user, database, chance.randint(1, 20)) for _ in range(KILLS)]
    assert ends.count(-9) >= KILLS // 2  # a pass that comes to its end was not killed
    assert run_pass(user, database) == 0

    connection = open_database(database)
    entries = Ledger(connection).entries()
    connection.close()
    assert Counter(entry.ref.uid for entry in entries) == Counter(range(1, MAILS + 1))
    assert {entry.ref.uid for entry in entries if entry.mark is Mark.KEYWORD} == rejections
    assert {entry.mark for entry in entries if entry.ref.uid not in rejections} == {Mark.NONE}
    assert user.flags() == {uid: {KEYWORD} if uid in rejections else set() for uid in range(1, MAILS + 1)}


@pytest.mark.parametrize(
    ("method", "die_at", "mark"),
    [
        ("auto", "record", Mark.KEYWORD),
        ("auto", "add_flags", Mark.KEYWORD),
        ("auto", "set_mark", Mark.KEYWORD),
        ("auto", "set_progress", Mark.KEYWORD),
        ("flag", "set_mark", Mark.FLAG),
        ("folder", "create_folder", Mark.FOLDER),
        ("folder", "copy", Mark.FOLDER),
        ("folder", "add_flags", Mark.FOLDER),
        ("folder", "set_mark", Mark.FOLDER),
    ],
)
def test_a_pass_killed_at_a_step_is_finished_by_the_next_one(
    user: MailUser, tmp_path: Path, method: str, die_at: str, mark: Mark
) -> None:
    user.put(make_mail(1), make_mail(2, NEWS), make_mail(3))
    database = tmp_path / "rejoinder.db"
    assert run_pass(user, database, method=method, die_at=die_at) == -9
    assert run_pass(user, database, method=method) == 0

    connection = open_database(database)
    marks = {entry.ref.uid: entry.mark for entry in Ledger(connection).entries()}
    connection.close()
    assert marks == {1: mark, 2: Mark.NONE, 3: mark}
    flags = user.flags()
    assert flags[1] == flags[3] == {KEYWORD if mark is Mark.KEYWORD else b"\\Flagged"}
    assert flags[2] == set()
    if method == "folder":
        assert len(user.flags("Rejections")) == 2
