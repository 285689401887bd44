"""The verb service: the daemon at every log-in, as this system does it. Shown first; written and started with --apply."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from detector.errors import RejoinderError
from responder.cli import Desk
from responder.credentials import variable_names
from responder.errors import UsageError
from responder.options import json_option
from responder.statusfile import is_running
from responder.units import Command, Person, Service, launchd_service, systemd_service, windows_service

_SECONDS = 60.0  # for one command of the system
_BY_HAND = "Let your desktop start it at log-in instead: rejoinder daemon"


@click.group(invoke_without_command=True)
@click.pass_context
def service(ctx: click.Context) -> int:
    """Let the system keep the daemon running while you are logged in. Without a word: status."""
    return 0 if ctx.invoked_subcommand else ctx.invoke(status)


@service.command()
@click.option("--apply", "for_real", is_flag=True, help="Write the file and start the daemon.")
@click.option("--as-root", is_flag=True, help="Yes, root's own mailbox is meant.")
@click.pass_obj
def install(desk: Desk, for_real: bool, as_root: bool) -> None:
    """Show the file and the commands; with --apply write it and start the daemon."""
    here = _service_here(desk)
    say = desk.terminal.say
    if not for_real:
        desk.terminal.data(f"# {here.path}\n{here.shown}\n# then\n{_as_lines(here.start)}")
        _warn(desk, as_root=as_root)
        say("Nothing was written yet. To write it and start the daemon: rejoinder service install --apply")
        return
    desk.app.account(None)  # without settings it could only end again
    _refuse_root(as_root=as_root)
    if not _finds_itself():
        raise UsageError(
            f"{sys.executable} does not find Rejoinder from another folder, so the service would not start.",
            "Install it first, for example: pipx install rejoinder",
        )
    _write(here, desk.app.places.data, desk.app.places.logs)
    say(f"Written: {here.path}")
    _run_all(desk, here.start)
    say("Started. It starts again whenever you log in, and nothing is sent that you did not approve.")
    _warn(desk, as_root=True)
    say("See: rejoinder service status. To take it away: rejoinder service remove")


@service.command()
@json_option
@click.pass_obj
def status(desk: Desk, as_json: bool = False) -> int:
    """Whether the service is there and runs: exit code 0 where it does, else 1."""
    here = _service_here(desk)
    installed = here.path.is_file()
    current = installed and here.path.read_bytes() == here.content
    if here.running is None:
        running = is_running(desk.app.places.daemon_lock)
    else:
        running = here.running(_said(here.ask))
    if as_json:
        desk.terminal.json(
            {"what": here.what, "path": str(here.path), "installed": installed, "current": current,
             "running": running}
        )  # fmt: skip
    elif not installed:
        desk.terminal.data(f"There is no {here.what}. To see what it would be: rejoinder service install")
    else:
        desk.terminal.data(f"{here.what} {here.path}: {'running' if running else 'not running'}")
        if not current:
            desk.terminal.data("It was written for another home or by another version of Rejoinder.")
            desk.terminal.data("To renew it: rejoinder service install --apply")
    return 0 if running else 1


@service.command()
@click.option("--apply", "for_real", is_flag=True, help="Stop the daemon and delete the file.")
@click.pass_obj
def remove(desk: Desk, for_real: bool) -> None:
    """Show what would be stopped and deleted; with --apply do it. Settings, drafts and marks stay."""
    here = _service_here(desk)
    if not here.path.is_file():
        desk.terminal.say(f"There is no {here.what} to remove.")
        return
    if not for_real:
        delete = Command(("del" if here.program == "schtasks" else "rm", str(here.path)))
        desk.terminal.data(_as_lines([*here.stop, delete, *here.after_removal]))
        desk.terminal.say("Nothing was removed yet. To do it: rejoinder service remove --apply")
        return
    _run_all(desk, here.stop)
    here.path.unlink(missing_ok=True)
    _run_all(desk, here.after_removal)
    desk.terminal.say(f"Removed: {here.path}. Settings, drafts and marks are as they were.")


def _service_here(desk: Desk) -> Service:
    """This system's way. Raises UsageError where there is none."""
    places, home = desk.app.places, Path.home()
    command = _command(desk.home)
    if sys.platform == "win32":
        domain, name = os.environ.get("USERDOMAIN", ""), os.environ.get("USERNAME", "")
        here = windows_service(command, places.data, Person(0, f"{domain}\\{name}".lstrip("\\")))
    elif sys.platform == "darwin":
        person = Person(os.getuid(), "")
        here = launchd_service(command, places.data, places.logs, home / "Library", person)
    else:
        config = os.environ.get("XDG_CONFIG_HOME", "")
        config_folder = Path(config) if Path(config).is_absolute() else home / ".config"
        here = systemd_service(command, places.data, config_folder)
    if shutil.which(here.program) is None:
        raise UsageError(f"This machine has no {here.program}, so it keeps no {here.what}.", _BY_HAND)
    return here


def _command(home: Path | None) -> list[str]:
    """The daemon's command line. -P: a file in the folder where it starts is never taken for a module."""
    program = Path(sys.executable)
    windowless = program.with_name("pythonw.exe")
    if windowless.is_file():
        program = windowless
    named = ["--home", str(home.expanduser().absolute())] if home else []
    return [str(program), "-P", "-m", "responder", *named, "daemon"]


def _refuse_root(*, as_root: bool) -> None:
    if not as_root and hasattr(os, "geteuid") and os.geteuid() == 0:
        raise UsageError(
            "You are root: the service would read root's mail, with root's rights.",
            "Run this as the person whose mail it is. If root's own is meant, add: --as-root",
        )


def _warn(desk: Desk, *, as_root: bool) -> None:
    """What would keep the service from its work, told before it does."""
    looks: list[Callable[[], None]] = [
        lambda: _refuse_root(as_root=as_root),
        lambda: _tell_of_variables(desk),
    ]
    for look in looks:
        try:
            look()
        except RejoinderError as problem:
            desk.terminal.say(str(problem))


def _tell_of_variables(desk: Desk) -> None:
    accounts = desk.app.settings.accounts
    names = {name for one in accounts for way in ("imap", "smtp") for name in variable_names(one, way)}
    if given := sorted(names & os.environ.keys()):
        desk.terminal.say(
            f"A service does not see {', '.join(given)}, which you set in this shell."
            " Keep the secret in the keyring (rejoinder init), or name a password_command."
        )


def _finds_itself() -> bool:
    """Whether this Python finds Rejoinder where the service starts: from any folder, without a PYTHONPATH."""
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    words = [sys.executable, "-P", "-c", "import responder"]
    done = subprocess.run(words, env=alone, cwd=os.sep, capture_output=True, timeout=_SECONDS, check=False)
    return done.returncode == 0


def _write(here: Service, *folders: Path) -> None:
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    here.path.parent.mkdir(parents=True, exist_ok=True)
    here.path.write_bytes(here.content)
    here.path.chmod(here.mode)


def _run_all(desk: Desk, commands: Sequence[Command]) -> None:
    """Raises RejoinderError at the first that fails and may not; one sentence of what it said."""
    for command in commands:
        try:
            done = subprocess.run(
                command.words, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as problem:
            code, said = 1, type(problem).__name__
        else:
            code, said = done.returncode, _first_line(done.stderr + b"\n" + done.stdout)
        if code and not command.may_fail:
            line = " ".join(command.words)
            raise RejoinderError(
                f"{line} failed ({said or code}).", "Log in at this machine and run it again."
            )
        if not code:
            desk.terminal.say(f"Done: {' '.join(command.words)}")


def _said(words: Sequence[str]) -> str:
    try:
        done = subprocess.run(
            words, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace")


def _first_line(said: bytes) -> str:
    lines = (line.strip() for line in said.decode(errors="replace").splitlines())
    return next(filter(None, lines), "")[:200].rstrip(".")


def _as_lines(commands: Sequence[Command]) -> str:
    """As a person would type them in this system's shell."""
    join = subprocess.list2cmdline if sys.platform == "win32" else shlex.join
    return "\n".join(join(one.words) for one in commands)
