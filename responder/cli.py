"""The command line: thin verbs, no logic. A verb's room is imported only when that verb is called."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from responder.terminal import Terminal

if TYPE_CHECKING:
    from datetime import datetime

    from responder.wiring import App

# verb -> (room, one line of help). Their order is the order of a first day.
VERBS = {
    "demo": ("verbs_demo", "See it work on a sample mailbox: no account, no network."),
    "init": ("verbs_setup", "First set-up: address, login, folders, what it may do."),
    "login": ("verbs_login", "Sign in to Microsoft or Google with a client id of your own."),
    "doctor": ("verbs_doctor", "Check everything and say how to fix what is wrong."),
    "scan": ("verbs_scan", "Look at new mail once: a folder, or files on disk."),
    "daemon": ("verbs_daemon", "Keep looking, on a timetable, and send what you approved."),
    "status": ("verbs_status", "Whether the daemon runs, and how each account stands."),
    "service": ("verbs_service", "Keep the daemon running whenever you are logged in."),
    "digest": ("verbs_digest", "What is open, what to do next, what came."),
    "notify": ("verbs_notify", "Say on the desktop what waits for you; the daemon does it."),
    "queue": ("verbs_queue", "Drafts: list, show, edit, approve, discard, undo."),
    "review": ("verbs_review", "Walk through the waiting drafts, one by one."),
    "outbox": ("verbs_send", "What is approved, and when it goes."),
    "send": ("verbs_send", "Send now what is approved and due."),
    "applications": ("verbs_track", "The tracker: where you applied and what came of it."),
    "log": ("verbs_write", "Enter what came by telephone, letter or web page."),
    "write": ("verbs_write", "Draft a letter because you want it."),
    "feedback": ("verbs_feedback", "Feedback that came: list, show, add, rate, themes."),
    "history": ("verbs_history", "What you did, newest first."),
    "undo": ("verbs_history", "Take back what you did last, or one act of the history."),
    "templates": ("verbs_templates", "Your own words: check them on sample mail, copy ours to change them."),
    "explain": ("verbs_explain", "Mail that was found, and why one was judged so."),
    "label": ("verbs_label", "Correct a verdict: your word outranks the model."),
    "classify": ("verbs_read", "Judge .eml files; writes nothing."),
    "train": ("verbs_model", "Retrain on the shipped mails and your corrections."),
    "models": ("verbs_model", "Models: list, promote, rollback."),
    "evaluate": ("verbs_model", "Measure the model: precision, recall, confusion."),
}


@dataclass(slots=False)
class Desk:
    """What every verb is handed: the terminal and, once asked for, the App."""

    home: Path | None
    terminal: Terminal
    as_of: datetime | None = None

    @cached_property
    def app(self) -> App:
        from responder.places import places
        from responder.wiring import App

        terminal = self.terminal

        def ask(question: str) -> str:
            return terminal.ask(
                question, missing="it in the environment or the keyring (see README)", secret=True
            )

        ask_or_none = ask if terminal.can_ask else None
        return App(places(self.home, os.environ), os.environ, ask_or_none, terminal.say, self.as_of)


def common_first(arguments: list[str]) -> list[str]:
    """`--home DIR` and `--no-input` may stand behind the verb, too; what follows `--` is left where it is."""
    first: list[str] = []
    rest = list(arguments)
    end = rest.index("--") if "--" in rest else len(rest)
    at = 0
    while at < end:
        size = {"--no-input": 1, "--home": 2}.get(rest[at].partition("=")[0], 0)
        size = 1 if rest[at].startswith("--home=") else size
        if not size or at + size > end:
            at += 1
            continue
        first += rest[at : at + size]
        del rest[at : at + size]
        end -= size
    return first + rest


class Verbs(click.Group):
    """A group that knows its verbs by name and imports a verb's room only to run it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, common_first(args))

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in VERBS:
            return None
        verb: click.Command = getattr(import_module(f"responder.{VERBS[cmd_name][0]}"), cmd_name)
        return verb

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in VERBS:
            from difflib import get_close_matches

            near = get_close_matches(args[0], VERBS, n=1)
            hint = f" Did you mean {near[0]!r}?" if near else " See: rejoinder --help"
            ctx.fail(f"There is no command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(verb, text) for verb, (_, text) in VERBS.items()])


@click.group(cls=Verbs, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--home", type=click.Path(path_type=Path, file_okay=False), envvar="REJOINDER_HOME",
              help="One folder for settings, database, models and logs.")  # fmt: skip
@click.option("--no-input", is_flag=True, help="Never ask: fail and name the missing option.")
@click.version_option(package_name="rejoinder")
@click.pass_context
def cli(ctx: click.Context, home: Path | None, no_input: bool) -> None:
    """Finds the job rejections in your mailbox, marks them, and drafts the gracious reply.

    Nothing is sent until you approve it. Everything stays on this machine.
    """
    ctx.obj = Desk(home, Terminal(no_input=no_input))
    if ctx.invoked_subcommand is None:
        from responder.verbs_bare import answer_bare

        answer_bare(ctx)
