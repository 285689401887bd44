"""The desktop: a real notification server on a real session bus, and a sentence wherever there is none."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("desktop_notifier", reason="the extra notify is missing")

HERE = Path(__file__).parent
SHOW = "import sys; from responder.desktop import show; sys.stderr.write(str(show('Rejoinder', '1 reply is drafted.')))"
linux_only = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs dbus-run-session"
)


def run(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run where no desktop is but the one that `words` bring along."""
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY")
    }
    path = os.pathsep.join([str(HERE.parent), str(HERE)])
    return subprocess.run(
        words, env={**bare, "PYTHONPATH": path, **environ}, capture_output=True, text=True, timeout=60, check=False
    )  # fmt: skip


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    """What `show` answered; the bus may have had words of its own before."""
    return done.stderr.splitlines()[-1]


@linux_only
def test_what_is_shown_stands_on_the_desktop_word_for_word() -> None:
    server = str(HERE / "notification_server.py")
    done = run("dbus-run-session", "--", sys.executable, server, sys.executable, "-c", SHOW)
    assert (done.returncode, last_line(done)) == (0, "None"), done.stderr
    (shown,) = map(json.loads, done.stdout.splitlines())
    assert shown == {"app": "Rejoinder", "title": "Rejoinder", "text": "1 reply is drafted."}


@linux_only
def test_without_a_session_bus_or_a_server_on_it_one_sentence_comes_back() -> None:
    for before in ([], ["dbus-run-session", "--"]):
        done = run(*before, sys.executable, "-c", SHOW)
        assert done.returncode == 0
        assert last_line(done) == "The desktop took no notice of a notification; that does no harm."


@linux_only
def test_a_bus_that_does_not_answer_is_waited_for_only_so_long(tmp_path: Path) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        words = SHOW.replace("drafted.')", "drafted.', 0.2)")
        done = run(sys.executable, "-c", words, DBUS_SESSION_BUS_ADDRESS=f"unix:path={tmp_path / 'bus'}")
    assert done.returncode == 0
    assert done.stderr == "The desktop did not answer in time; that does no harm."


def test_a_system_on_which_the_library_shows_nothing_is_not_taken_for_a_desktop() -> None:
    elsewhere = "import platform; platform.system = lambda: 'Plan 9'; "
    said = last_line(run(sys.executable, "-c", elsewhere + SHOW))
    assert said == "The desktop took no notice of a notification; that does no harm."


def test_without_the_extra_the_way_to_get_it_is_named() -> None:
    hide = "import sys; sys.modules['desktop_notifier'] = None; "
    assert "pip install 'rejoinder[notify]'" in run(sys.executable, "-c", hide + SHOW).stderr


def test_the_library_is_imported_only_when_something_is_shown() -> None:
    words = "import sys, responder.desktop, responder.notices; sys.exit('desktop_notifier' in sys.modules)"
    assert run(sys.executable, "-c", words).returncode == 0
