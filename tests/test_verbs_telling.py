"""The verb notify --digest on a real home and a real session bus, and the daemon's timetable that calls it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from command import Home
from homes import BEN, Here, fill, make_home, rejected_after_talk, settings_text, store_of
from test_rounds import Scene

from responder.keeping import _jobs, _wishes
from responder.places import places
from responder.telling import TOLD_RUN
from responder.timewords import Rhythm
from responder.wiring import App

HERE = Path(__file__).parent
AWAKE = '[daemon]\nquiet = "never"\n'
ON = '[notify]\non = true\ndigest = "08:30"\n'
TEXT = "Your day: 2 drafts wait for you. More: rejoinder digest"
COUNTS = {"open": 0, "answers": 0, "feedback": 0, "drafts": 2, "questions": 0}
NOTHING = {"schema": 1, "shown": False, "text": None, "problem": None, "counts": None}


def home_with(folder: Path, more: str = ON + AWAKE, *, letters: bool = True) -> Home:
    """Two letters wait in it, unless `letters` is false."""
    home = make_home(folder, settings_text(more=more))
    if letters:
        fill(home, *rejected_after_talk(1), *rejected_after_talk(2, BEN, "Other Mills"))
    return home


def told(home: Home, ago: timedelta, what: str = "shown", run: str = TOLD_RUN) -> None:
    with store_of(home) as store:
        store.ledger.note_run(run, datetime.now(UTC) - ago, what)


def kept(home: Home) -> str | None:
    with store_of(home) as store:
        run = store.ledger.last_run(TOLD_RUN)
    return run[1] if run else None


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a desktop shows that takes everything."""
    found: list[str] = []
    monkeypatch.setattr("responder.desktop.show", lambda title, text: found.append(text))
    return found


def ask(here: Here, home: Home) -> dict[str, Any]:
    (row,) = here(home, "notify", "--digest", "--json").rows
    return row


def test_its_hour_having_passed_it_is_shown_once_and_kept(
    tmp_path: Path, here: Here, shown: list[str]
) -> None:
    home = home_with(tmp_path / "home")
    told(home, timedelta(hours=26))
    assert ask(here, home) == {**NOTHING, "shown": True, "text": TEXT, "counts": COUNTS}
    assert ask(here, home) == NOTHING
    assert (shown, kept(home)) == ([TEXT], "shown")


def test_what_it_told_is_in_no_notice_afterwards(tmp_path: Path, here: Here, shown: list[str]) -> None:
    home = home_with(tmp_path / "home")
    told(home, timedelta(hours=26))
    ask(here, home)
    told(home, timedelta(hours=2), json.dumps(notice_ids(home)), "notice")
    assert here(home, "notify", "--json").rows[0]["shown"] is False
    assert shown == [TEXT]


def notice_ids(home: Home) -> list[str]:
    with store_of(home) as store:
        run = store.ledger.last_run("notice")
    return list(json.loads(run[1])) if run else []


def test_it_waits_where_a_notice_has_just_come(tmp_path: Path, here: Here, shown: list[str]) -> None:
    home = home_with(tmp_path / "home")
    told(home, timedelta(hours=26))
    told(home, timedelta(minutes=10), "[]", "notice")
    assert ask(here, home) == NOTHING
    told(home, timedelta(hours=1), "[]", "notice")
    assert ask(here, home)["shown"] is True
    assert shown == [TEXT]


def test_asked_for_the_first_time_it_only_begins_to_count(
    tmp_path: Path, here: Here, shown: list[str]
) -> None:
    home = home_with(tmp_path / "home")
    assert ask(here, home) == NOTHING
    assert (shown, kept(home)) == ([], "begun")


def test_a_clock_that_was_a_year_ahead_does_not_silence_it_for_a_year(
    tmp_path: Path, here: Here, shown: list[str]
) -> None:
    home = home_with(tmp_path / "home")
    told(home, -timedelta(days=365))
    assert ask(here, home) == NOTHING
    assert (shown, kept(home)) == ([], "begun")


def test_where_nothing_is_new_nothing_is_shown(tmp_path: Path, here: Here, shown: list[str]) -> None:
    home = home_with(tmp_path / "home", letters=False)
    told(home, timedelta(hours=26))
    assert ask(here, home) == {**NOTHING, "counts": {**COUNTS, "drafts": 0}}
    assert (shown, kept(home)) == ([], "silent")


def test_in_the_quiet_hours_it_is_not_shown(tmp_path: Path, here: Here, shown: list[str]) -> None:
    local = datetime.now(UTC).astimezone()
    start, end = ((local + timedelta(hours=hours)).strftime("%H:%M") for hours in (-2, 2))
    home = home_with(tmp_path / "home", f'{ON}[daemon]\nquiet = "{start}-{end}"\n')
    told(home, timedelta(days=3))
    assert ask(here, home) == NOTHING
    assert (shown, kept(home)) == ([], "shown")


@pytest.mark.parametrize(
    ("more", "words"),
    [("", "[notify] on = true"), ('[notify]\non = true\ndigest = "never"\n', "[notify] digest")],
)
def test_where_it_is_not_wanted_the_way_to_get_it_is_named(
    more: str, words: str, tmp_path: Path, here: Here, shown: list[str]
) -> None:
    home = home_with(tmp_path / "home", more)
    told(home, timedelta(days=30))
    said = here(home, "notify", "--digest")
    assert (said.code, said.out, shown) == (0, "", [])
    assert words in said.err


def test_a_desktop_that_takes_nothing_is_a_sentence_and_the_next_hour_tries_again(
    tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = home_with(tmp_path / "home")
    told(home, timedelta(hours=26))
    monkeypatch.setattr("responder.desktop.show", lambda title, text: "The desktop sleeps.")
    for _ in range(2):
        row = ask(here, home)
        assert (row["shown"], row["problem"]) == (False, "The desktop sleeps.")
    assert here(home, "notify", "--digest", "--test").code == 1


def test_tried_out_it_comes_at_once_and_nothing_is_kept(tmp_path: Path, here: Here, shown: list[str]) -> None:
    home = home_with(tmp_path / "home", '[notify]\nnames = true\ndigest = "08:30"\n')
    said = here(home, "notify", "--digest", "--test")
    assert (said.code, len(shown), kept(home)) == (0, 1, None)
    assert "2 drafts to Acme and Other Mills wait for you" in said.err + said.out


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs dbus-run-session"
)
def test_on_a_real_desktop_it_is_one_message_word_for_word(tmp_path: Path) -> None:
    pytest.importorskip("desktop_notifier", reason="the extra notify is missing")
    home = home_with(tmp_path / "home")
    told(home, timedelta(hours=26))
    bus = ["dbus-run-session", "--", sys.executable, str(HERE / "notification_server.py")]
    command = [*bus, *home._command("notify", "--digest", "--json")]
    for shown in ([{"app": "Rejoinder", "title": "Rejoinder", "text": TEXT}], []):
        done = subprocess.run(
            command, env=home._environ(), capture_output=True, text=True, timeout=60, check=False
        )
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        assert (done.returncode, rows[0]["shown"]) == (0, bool(shown)), done.stderr
        assert rows[1:] == shown


def test_the_daemon_has_it_in_its_timetable_at_the_hour_outside_the_quiet_ones(tmp_path: Path) -> None:
    home = home_with(tmp_path / "home", '[notify]\non = true\ndigest = "Mon 22:30"\n')
    app = App(places(home.folder, {}), {}, None, lambda _: None)
    now = app.now()
    scene = Scene(wishes=_wishes(app.settings), wall=now, told_at=now)
    jobs = {job.name: job for job in _jobs(app, scene.rounds)}
    assert list(jobs).index("late digest") < list(jobs).index("notify")
    assert jobs["late digest"].every == timedelta(hours=1)
    assert jobs["digest"].every == Rhythm(1, app.settings.daemon.quiet.end)  # type: ignore[union-attr]
    assert now < jobs["digest"].first_at <= now + timedelta(days=7, hours=1)
    assert scene.state.next_digest_at is not None


def test_a_missed_one_is_told_some_minutes_after_the_start_once_mail_was_read(tmp_path: Path) -> None:
    home = home_with(tmp_path / "home")
    app = App(places(home.folder, {}), {}, None, lambda _: None)
    scene = Scene(wishes=_wishes(app.settings), wall=app.now(), told_at=app.now() - timedelta(days=3))
    (job,) = [job for job in _jobs(app, scene.rounds) if job.name == "digest"]
    assert timedelta(minutes=4) < job.first_at - app.now() <= timedelta(minutes=5)


def test_without_a_wish_for_it_the_timetable_has_none(tmp_path: Path) -> None:
    home = home_with(tmp_path / "home", '[notify]\non = false\ndigest = "08:30"\n')
    app = App(places(home.folder, {}), {}, None, lambda _: None)
    scene = Scene(wishes=_wishes(app.settings), wall=app.now())
    assert "digest" not in [job.name for job in _jobs(app, scene.rounds)]
