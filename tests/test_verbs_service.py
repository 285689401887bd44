"""The verb service: shown before it is written, written whole, taken away again; and its very command line really works."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest
from command import Home
from dovecot import MailUser
from homes import Here, Said, make_home, on_dovecot, on_port, settings_text
from post_office import PostOffice
from test_journey import REJECTION
from test_units import lines_of, words_of
from waiting import wait_until

from responder import verbs_service
from responder.__main__ import run
from responder.units import systemd_service

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="here it is systemd's turn")
AS_ROOT = ["--as-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
TOP = Path(__file__).resolve().parents[1]


class Systemd:
    """A systemctl that notes what it is asked to do and answers as it is told; on the PATH in place of the real one."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.config = folder / "config"
        self.unit = self.config / "systemd" / "user" / "rejoinder.service"
        self._asked, self._answer = folder / "asked", folder / "answer"
        program = folder / "bin" / "systemctl"
        program.parent.mkdir(parents=True)
        program.write_text(f'#!/bin/sh\necho "$@" >> "{self._asked}"\n. "{self._answer}"\n')
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(self.config))
        monkeypatch.setattr(verbs_service, "_finds_itself", lambda: True)  # in a checkout it would not
        self.answers("active", 0)

    def answers(self, text: str, code: int, *, error: str = "") -> None:
        self._answer.write_text(f"echo '{text}'; echo '{error}' >&2; exit {code}\n")

    @property
    def asked(self) -> list[str]:
        return self._asked.read_text().splitlines() if self._asked.exists() else []


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Systemd:
    return Systemd(tmp_path / "system", monkeypatch)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return make_home(tmp_path / "my home, 100%", settings_text())


def test_without_apply_it_is_shown_with_the_commands_and_nothing_is_written(
    home: Home, here: Here, systemd: Systemd
) -> None:
    said = here(home, "service", "install")
    assert said.code == 0
    assert str(systemd.unit) in said.out
    assert "[Service]" in said.out
    assert "systemctl --user daemon-reload" in said.out
    assert "rejoinder service install --apply" in said.err
    assert (systemd.unit.exists(), systemd.asked) == (False, [])


def test_with_apply_it_is_written_and_started(home: Home, here: Here, systemd: Systemd) -> None:
    said = here(home, "service", "install", "--apply", *AS_ROOT)
    assert said.code == 0, said.err
    assert systemd.unit.stat().st_mode & 0o777 == 0o644
    unit = "rejoinder.service"
    assert systemd.asked == ["--user daemon-reload", f"--user enable {unit}", f"--user restart {unit}"]
    command = words_of(lines_of(systemd.unit.read_text())["ExecStart"])
    assert command == [sys.executable, "-P", "-m", "responder", "--home", str(home.folder), "daemon"]


def test_a_home_named_by_the_environment_is_carried_into_the_unit(
    home: Home, systemd: Systemd, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REJOINDER_HOME", str(home.folder))
    assert run(["service", "install"]) == 0
    shown = capsys.readouterr().out
    assert words_of(lines_of(shown)["ExecStart"])[-3:] == ["--home", str(home.folder), "daemon"]
    monkeypatch.delenv("REJOINDER_HOME")
    assert run(["service", "install"]) == 0
    assert "--home" not in capsys.readouterr().out


def test_remove_shows_first_and_then_takes_all_of_it_away(home: Home, here: Here, systemd: Systemd) -> None:
    here(home, "service", "install", "--apply", *AS_ROOT)
    shown = here(home, "service", "remove")
    assert f"rm {systemd.unit}" in shown.out
    assert systemd.unit.exists()
    said = here(home, "service", "remove", "--apply")
    assert (said.code, systemd.unit.exists()) == (0, False)
    assert systemd.asked[-2:] == ["--user disable --now rejoinder.service", "--user daemon-reload"]
    assert (home.folder / "settings.toml").exists()
    assert "no systemd user unit to remove" in here(home, "service", "remove", "--apply").err


def test_status_tells_whether_it_runs_and_whether_it_is_the_one_for_this_home(
    home: Home, here: Here, systemd: Systemd, tmp_path: Path
) -> None:
    def status(of: Home) -> tuple[int, dict[str, object]]:
        said: Said = here(of, "service", "status", "--json")
        return said.code, json.loads(said.out)

    systemd.answers("inactive", 3)
    assert status(home)[1]["installed"] is False
    assert here(home, "service").code == 1
    systemd.answers("active", 0)
    here(home, "service", "install", "--apply", *AS_ROOT)
    code, row = status(home)
    assert code == 0
    assert (row["installed"], row["current"], row["running"]) == (True, True, True)
    other = make_home(tmp_path / "other", settings_text())
    assert status(other)[1]["current"] is False
    assert "for another home" in here(other, "service", "status").out


def test_a_command_that_fails_is_one_sentence_in_the_systems_words(
    home: Home, here: Here, systemd: Systemd
) -> None:
    systemd.answers("", 1, error="Failed to connect to bus: No medium found")
    said = here(home, "service", "install", "--apply", *AS_ROOT)
    assert said.code == 1
    assert "systemctl --user daemon-reload failed (Failed to connect to bus: No medium found)." in said.err


def test_a_machine_without_systemctl_gets_one_sentence(
    home: Home, here: Here, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for verb in ("install", "status", "remove"):
        said = here(home, "service", verb)
        assert (said.code, said.out) == (2, "")
        assert "This machine has no systemctl" in said.err
        assert "rejoinder daemon" in said.err


def test_root_is_asked_whether_root_is_meant(
    home: Home, here: Here, systemd: Systemd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    said = here(home, "service", "install", "--apply")
    assert (said.code, systemd.unit.exists()) == (2, False)
    assert "--as-root" in said.err


def test_without_settings_there_is_nothing_to_start(tmp_path: Path, here: Here, systemd: Systemd) -> None:
    said = here(make_home(tmp_path / "new"), "service", "install", "--apply", *AS_ROOT)
    assert (said.code, systemd.unit.exists()) == (3, False)
    assert "rejoinder init" in said.err


def test_a_python_that_does_not_find_rejoinder_by_itself_is_refused(
    home: Home, here: Here, systemd: Systemd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verbs_service, "_finds_itself", lambda: False)
    said = here(home, "service", "install", "--apply", *AS_ROOT)
    assert (said.code, systemd.unit.exists()) == (2, False)
    assert "Install it first" in said.err


def test_a_password_of_this_shell_is_said_to_be_out_of_the_services_sight(
    home: Home, here: Here, systemd: Systemd
) -> None:
    said = here(home, "service", "install")
    assert "REJOINDER_PASSWORD_HOME" in said.err
    assert home.environ["REJOINDER_PASSWORD_HOME"] not in said.out + said.err


def test_the_command_of_the_written_unit_reads_marks_and_ends_at_sigterm(
    tmp_path: Path, here: Here, systemd: Systemd, user: MailUser, post_office: PostOffice
) -> None:
    text = settings_text(on_dovecot(user), on_port(post_office.port))
    home = make_home(tmp_path / 'a "home" of 100% $ams', text, judges=True)
    here(home, "service", "install", "--apply", *AS_ROOT)
    lines = lines_of(systemd.unit.read_text())
    user.put(REJECTION)
    environ = {**os.environ, **home.environ, "PYTHONPATH": str(TOP)}
    environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    folder = lines["WorkingDirectory"].removeprefix("-").replace("%%", "%")
    process = subprocess.Popen(words_of(lines["ExecStart"]), cwd=folder, env=environ, stderr=subprocess.PIPE)
    try:
        wait_until(lambda: b"$JobRejection" in user.flags().get(1, set()), what="the mark", seconds=60)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == 0, said.decode()


def test_without_any_standard_stream_as_a_windowless_python_has_it_nothing_breaks(home: Home) -> None:
    words = '"$0" -m responder --home "$1" queue list <&- >&- 2>&-'
    environ = {**os.environ, "PYTHONPATH": str(TOP)}
    done = subprocess.run(
        ["sh", "-c", words, sys.executable, str(home.folder)], env=environ, timeout=60, check=False
    )
    assert done.returncode == 0
    assert not (home.folder / "logs").exists()  # where a bug would have left its trace


@pytest.mark.skipif(
    not (which("strace") and which("systemd-analyze")), reason="needs strace and systemd-analyze"
)
def test_the_unit_lets_through_every_call_that_a_pass_makes(
    tmp_path: Path, user: MailUser, post_office: PostOffice
) -> None:
    """A call that the filter refuses would fail only where systemd really starts it, which no test can."""
    home = make_home(tmp_path / "h", settings_text(on_dovecot(user), on_port(post_office.port)), judges=True)
    user.put(REJECTION)
    environ = {**os.environ, **home.environ, "PYTHONPATH": str(TOP)}
    environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    words = [sys.executable, "-P", "-m", "responder", "--home", str(home.folder), "daemon", "--once"]
    trace = tmp_path / "trace"
    subprocess.run(["strace", "-f", "-qq", "-o", str(trace), *words], env=environ, timeout=120, check=True)
    text = trace.read_text(errors="replace")
    made = set(re.findall(r"^\d+ +(\w+)\(", text, re.MULTILINE))
    assert len(made) > 20
    lines = lines_of(systemd_service(words, tmp_path, tmp_path).shown)
    assert made - calls_of(lines["SystemCallFilter"]) - calls_of("@default") == set()
    families = set(re.findall(r"\bsocket\((AF_\w+)", text))
    assert families <= set(lines["RestrictAddressFamilies"].split())


def calls_of(group: str) -> set[str]:
    """The system calls of a group such as @system-service, as this systemd has them; groups hold groups."""
    done = subprocess.run(
        ["systemd-analyze", "syscall-filter", group], capture_output=True, text=True, check=True
    )
    found: set[str] = set()
    for name in (line.strip() for line in done.stdout.splitlines()[1:]):
        if name and not name.startswith("#"):
            found |= calls_of(name) if name.startswith("@") else {name}
    return found
