"""The daemon as a service of the system. In: its command line, where things lie. Out: the file, and the commands around it.

Core: nothing is written or run here. Three systems, three ways to quote: systemd.syntax(7) and systemd.service(5),
launchd.plist(5), and the XML of the Windows task scheduler.
"""

from __future__ import annotations

import plistlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import list2cmdline
from xml.sax.saxutils import escape

from responder.errors import UsageError

UNIT = "rejoinder.service"
LABEL = "local.rejoinder.daemon"
TASK = "Rejoinder"


@dataclass(frozen=True, slots=True)
class Command:
    """Words to run. `may_fail`: it clears away what need not be there."""

    words: tuple[str, ...]
    may_fail: bool = False


@dataclass(frozen=True, slots=True)
class Service:
    """One system's way to keep the daemon running: `path` holds `content` with these permissions.

    `running` tells from what `ask` prints whether it runs; None where that is told in the user's own language, and the
    daemon's lock tells better. `program` is what must be there for any of it.
    """

    what: str
    path: Path
    content: bytes
    mode: int
    program: str
    start: tuple[Command, ...]
    stop: tuple[Command, ...]
    after_removal: tuple[Command, ...]
    ask: tuple[str, ...]
    running: Callable[[str], bool] | None

    @property
    def shown(self) -> str:
        """The file as a person reads it."""
        return self.content.decode("utf-16" if self.content.startswith(b"\xff\xfe") else "utf-8")


@dataclass(frozen=True, slots=True)
class Person:
    """Whose service it is: their number on POSIX systems, their name with its domain on Windows."""

    number: int
    name: str


# What a user's own manager can do without help from the kernel's user namespaces. Left out, each for a reason:
# PrivateTmp, ProtectSystem, ReadWritePaths and their like need such a namespace, and where a distribution closes these
# (Ubuntu 24.04 does) the service would not start at all; MemoryDenyWriteExecute would do no harm to numpy, but stops a
# password_command that compiles as it runs, such as Bitwarden's. The filter answers EPERM and does not kill.
_UNIT = """\
# Written by: rejoinder service install
[Unit]
Description=Rejoinder notices job rejections and drafts the reply
StartLimitIntervalSec=1h
StartLimitBurst=6

[Service]
Type=exec
ExecStart={command}
WorkingDirectory=-{folder}
ExecReload=/bin/kill -HUP $MAINPID
Restart=on-failure
RestartSec=30
# Usage, settings, another one at work: starting again would end the same way.
RestartPreventExitStatus=2 3 6
KillMode=mixed
TimeoutStopSec=15
Nice=10
UMask=0077
NoNewPrivileges=yes
LockPersonality=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RestrictNamespaces=yes
# AF_UNIX is the keyring's session bus; by AF_NETLINK the resolver learns
# which addresses this machine has.
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM

[Install]
WantedBy=default.target
"""


def systemd_service(command: Sequence[str], folder: Path, config: Path) -> Service:
    """A unit for the user's own systemd; `config` is XDG_CONFIG_HOME, `folder` one that is there when it starts."""
    text = _UNIT.format(command=_systemd_command(command), folder=_systemd_path(folder))
    manage = ("systemctl", "--user")
    return Service(
        "systemd user unit", config / "systemd" / "user" / UNIT, text.encode(), 0o644, "systemctl",
        start=(
            Command((*manage, "daemon-reload")),
            Command((*manage, "enable", UNIT)),
            Command((*manage, "restart", UNIT)),
        ),
        stop=(Command((*manage, "disable", "--now", UNIT), may_fail=True),),
        after_removal=(Command((*manage, "daemon-reload"), may_fail=True),),
        ask=(*manage, "is-active", UNIT),
        running=lambda said: said.strip() == "active",
    )  # fmt: skip


def launchd_service(
    command: Sequence[str], folder: Path, logs: Path, library: Path, person: Person
) -> Service:
    """An agent for launchd; `library` is the user's Library folder. What the daemon says on its way down is in `logs`."""
    for word in (*command, str(folder), str(logs)):
        _plain(word)
    agent = {
        "Label": LABEL,
        "ProgramArguments": list(command),
        "WorkingDirectory": str(folder),
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ThrottleInterval": 60,
        "ProcessType": "Background",
        "LowPriorityIO": True,
        "Nice": 10,
        "Umask": 0o077,
        "StandardOutPath": "/dev/null",
        "StandardErrorPath": str(logs / "service.log"),
    }
    path, domain = library / "LaunchAgents" / f"{LABEL}.plist", f"gui/{person.number}"
    leave = Command(("launchctl", "bootout", f"{domain}/{LABEL}"), may_fail=True)
    return Service(
        "launchd agent", path, plistlib.dumps(agent), 0o644, "launchctl",
        start=(leave, Command(("launchctl", "bootstrap", domain, str(path)))),
        stop=(leave,),
        after_removal=(),
        ask=("launchctl", "print", f"{domain}/{LABEL}"),
        running=lambda said: "state = running" in said,
    )  # fmt: skip


# RestartOnFailure speaks only of a task that could not be started. One that ended is started again by the repetition,
# which IgnoreNew makes a no-op while it runs.
_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>Rejoinder notices job rejections and drafts the reply.</Description>
  </RegistrationInfo>
  <Triggers>
    <LogonTrigger>
      <Repetition><Interval>PT30M</Interval></Repetition>
      <UserId>{user}</UserId>
      <Delay>PT30S</Delay>
    </LogonTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>{user}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <Hidden>true</Hidden>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <Priority>7</Priority>
    <RestartOnFailure><Interval>PT1M</Interval><Count>10</Count></RestartOnFailure>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{program}</Command>
      <Arguments>{arguments}</Arguments>
      <WorkingDirectory>{folder}</WorkingDirectory>
    </Exec>
  </Actions>
</Task>
"""


def windows_service(command: Sequence[str], folder: Path, person: Person) -> Service:
    """A task at log-on; its XML is kept in `folder`. UTF-16 with a byte order mark is what schtasks reads."""
    words = [_plain(word) for word in (*command, str(folder), person.name)]
    program, *arguments = words[: len(command)]
    text = _TASK.format(
        user=escape(person.name), program=escape(program), arguments=escape(list2cmdline(arguments)),
        folder=escape(str(folder)),
    )  # fmt: skip
    path = folder / "service-task.xml"
    named = ("/TN", TASK)
    return Service(
        "Windows task", path, b"\xff\xfe" + text.encode("utf-16-le"), 0o600, "schtasks",
        start=(
            Command(("schtasks", "/Create", *named, "/XML", str(path), "/F")),
            Command(("schtasks", "/Run", *named)),
        ),
        stop=(
            Command(("schtasks", "/End", *named), may_fail=True),
            Command(("schtasks", "/Delete", *named, "/F"), may_fail=True),
        ),
        after_removal=(),
        ask=("schtasks", "/Query", *named, "/FO", "LIST"),
        running=None,
    )  # fmt: skip


def _systemd_command(command: Sequence[str]) -> str:
    """Each word in double quotes. `%` begins a specifier and `$` a variable, so both are doubled; in the program's own
    path no variable is looked for.
    """
    program, *arguments = (_plain(word) for word in command)
    return " ".join([_quoted(program), *(_quoted(word.replace("$", "$$")) for word in arguments)])


def _quoted(word: str) -> str:
    text = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{text}"'


def _systemd_path(path: Path) -> str:
    """A path that is the whole of a line is not quoted: quotes would be part of it."""
    return _plain(str(path)).replace("%", "%%")


def _plain(word: str) -> str:
    """`word`, unless it would end its line or steer a terminal."""
    if not word.isprintable():
        raise UsageError(
            "A path holds a control character, which no service file can keep.", "Rename the folder."
        )
    return word
