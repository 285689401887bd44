"""The service's file for three systems: each is read back by the reader of its system, whatever the paths hold."""

from __future__ import annotations

import plistlib
import shlex
import shutil
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from xml.etree import ElementTree

import pytest

from responder.errors import UsageError
from responder.units import LABEL, Person, launchd_service, systemd_service, windows_service

HOME = Path('/home/sam/my home, 100% "mine" $HOME \\ ä')
COMMAND = ["/usr/bin/python3", "-P", "-m", "responder", "--home", str(HOME), "daemon"]
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def lines_of(unit: str) -> dict[str, str]:
    """The settings of a unit file by name."""
    return dict(line.split("=", 1) for line in unit.splitlines() if "=" in line and line[0] not in "#[")


def words_of(exec_start: str) -> list[str]:
    """The command line as systemd reads it, for a line whose quoting shlex shares: systemd.syntax(7).

    A single % would begin a specifier, a single $ a variable.
    """
    assert not {"%", "$"} & set(exec_start.replace("%%", "").replace("$$", ""))
    return [word.replace("%%", "%").replace("$$", "$") for word in shlex.split(exec_start)]


def test_the_unit_starts_the_very_command_whatever_its_paths_hold() -> None:
    lines = lines_of(systemd_service(COMMAND, HOME, Path("/home/sam/.config")).shown)
    assert words_of(lines["ExecStart"]) == COMMAND
    assert lines["WorkingDirectory"] == f"-{HOME}".replace("%", "%%")


def test_the_unit_lies_where_the_users_systemd_looks() -> None:
    here = systemd_service(COMMAND, HOME, Path("/home/sam/.config"))
    assert here.path == Path("/home/sam/.config/systemd/user/rejoinder.service")
    assert all(command.words[:2] == ("systemctl", "--user") for command in (*here.start, *here.stop))


def test_the_unit_asks_for_nothing_that_a_users_own_manager_cannot_give() -> None:
    """Options that need a mount namespace make a user unit fail to start where the kernel keeps these from users."""
    lines = lines_of(systemd_service(COMMAND, HOME, Path("/x")).shown)
    assert not {"PrivateTmp", "ProtectSystem", "ProtectHome", "ReadWritePaths", "User", "Group"} & set(lines)
    assert lines["NoNewPrivileges"] == "yes"
    assert lines["SystemCallFilter"] == "@system-service"
    assert "AF_UNIX" in lines["RestrictAddressFamilies"]  # the keyring's session bus
    assert lines["Restart"] == "on-failure"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is missing")
def test_systemd_itself_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    folder = tmp_path / "my home 100%"
    folder.mkdir()
    here = systemd_service([sys.executable, *COMMAND[1:]], folder, tmp_path)
    here.path.parent.mkdir(parents=True)
    here.path.write_bytes(here.content)
    words = ["systemd-analyze", "--user", "--man=no", "verify", str(here.path)]
    environ = {"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(words, capture_output=True, text=True, env=environ, timeout=60, check=False)
    assert (done.returncode, "rejoinder" in done.stderr) == (0, False), done.stderr


def test_the_agent_reads_back_as_the_very_command() -> None:
    here = launchd_service(COMMAND, HOME, Path("/logs & more"), Path("/Users/sam/Library"), Person(501, ""))
    agent = plistlib.loads(here.content)
    assert agent["ProgramArguments"] == COMMAND
    assert (agent["Label"], agent["WorkingDirectory"]) == (LABEL, str(HOME))
    assert agent["KeepAlive"] == {"SuccessfulExit": False}
    assert agent["StandardErrorPath"] == "/logs & more/service.log"
    assert here.path == Path(f"/Users/sam/Library/LaunchAgents/{LABEL}.plist")
    assert here.start[-1].words == ("launchctl", "bootstrap", "gui/501", str(here.path))


def test_an_agent_that_is_there_already_makes_room_first() -> None:
    here = launchd_service(COMMAND, HOME, HOME, Path("/L"), Person(501, ""))
    assert here.start[0].words == ("launchctl", "bootout", f"gui/501/{LABEL}")
    assert here.start[0].may_fail


def test_the_task_is_xml_that_holds_the_command_as_windows_quotes_it() -> None:
    program = "C:\\Program Files\\Python & Co\\pythonw.exe"
    arguments = ["-P", "-m", "responder", "--home", "C:\\My <home> 100%", "daemon"]
    here = windows_service([program, *arguments], Path("folder"), Person(0, "DESK\\Sam & Co"))
    task = ElementTree.fromstring(here.content)
    assert task.findtext(f".//{TASK}Command") == str(PureWindowsPath(program))
    assert task.findtext(f".//{TASK}Arguments") == '-P -m responder --home "C:\\My <home> 100%" daemon'
    assert {each.text for each in task.iter(f"{TASK}UserId")} == {"DESK\\Sam & Co"}
    assert task.findtext(f".//{TASK}ExecutionTimeLimit") == "PT0S"
    assert here.shown.startswith("<?xml")


@pytest.mark.parametrize("name", ["a\nb", "a\x00b", "a\x1b[2Jb", "a\udc80b"])
def test_a_path_with_a_control_character_is_refused_by_all_three(name: str) -> None:
    command = [*COMMAND[:-2], f"/home/{name}", "daemon"]
    with pytest.raises(UsageError, match="control character"):
        systemd_service(command, HOME, Path("/x"))
    with pytest.raises(UsageError, match="control character"):
        launchd_service(command, HOME, HOME, HOME, Person(1, ""))
    with pytest.raises(UsageError, match="control character"):
        windows_service(command, HOME, Person(1, ""))


def test_what_each_system_says_of_a_running_service_is_understood() -> None:
    unit = systemd_service(COMMAND, HOME, Path("/x")).running
    assert unit is not None
    assert (unit("active\n"), unit("inactive\n"), unit("")) == (True, False, False)
    agent = launchd_service(COMMAND, HOME, HOME, HOME, Person(501, "")).running
    assert agent is not None
    assert (agent("\tstate = running\n"), agent("\tstate = not running\n")) == (True, False)
    assert windows_service(COMMAND, HOME, Person(0, "sam")).running is None  # it speaks the user's language
