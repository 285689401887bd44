"""The bare command. In: a home. Out: a first set-up on a terminal, what waits where all is set up, else the help."""

from __future__ import annotations

from datetime import datetime, timedelta

import click

from responder.cli import Desk
from responder.tally import Tally, count_waiting, last_scan


def answer_bare(ctx: click.Context) -> None:
    """Never changes anything itself; without settings and a terminal it is the help."""
    desk: Desk = ctx.obj
    if desk.app.places.settings.exists():
        _say_what_waits(desk)
    elif desk.terminal.can_ask and desk.terminal.err.isatty():
        from responder.verbs_setup import init

        desk.terminal.say("Nothing is set up here yet, so let us begin. (All commands: rejoinder --help)\n")
        ctx.exit(ctx.invoke(init))
    else:
        click.echo(ctx.get_help())


def _say_what_waits(desk: Desk) -> None:
    """A line for each thing that waits, a line for each account, and one command that comes next."""
    from detector.sqlite import open_database
    from responder.statusfile import is_running

    app, terminal, now = desk.app, desk.terminal, desk.app.now()
    accounts = app.settings.accounts
    tally = Tally()
    scans: dict[str, datetime | None] = dict.fromkeys(account.name for account in accounts)
    if app.places.database.exists():
        connection = open_database(app.places.database)
        try:
            tally = count_waiting(connection, now)
            scans = {name: last_scan(connection, name) for name in scans}
        finally:
            connection.close()
    for line in waiting_lines(tally):
        terminal.data(line)
    for name, at in scans.items():
        terminal.data(f"{name}: {f'last read {ago(now - at)}' if at else 'not read yet'}.")
    if not accounts:
        following = "rejoinder init"
    elif is_running(app.places.daemon_lock):
        following = next_command(tally, "rejoinder status")
    else:
        following = next_command(tally, "rejoinder daemon" if any(scans.values()) else "rejoinder scan inbox")
    terminal.data(f"Next: {following}")


def waiting_lines(tally: Tally) -> list[str]:
    """What waits, in a sentence each; one sentence where nothing does."""
    said = [
        (tally.unclear, "letter needs", "letters need", "your word: sent or not?"),
        (tally.feedback, "piece of feedback has", "pieces of feedback have", "come."),
        (tally.ready, "draft waits", "drafts wait", "for you."),
        (tally.questions, "mail waits", "mails wait", "for your word: a rejection or not?"),
        (tally.resting, "draft rests", "drafts rest", "until later."),
        (tally.approved, "letter is", "letters are", "approved and will go out."),
    ]
    lines = [f"{n} {one if n == 1 else more} {rest}" for n, one, more, rest in said if n]
    return lines or ["Nothing waits for you."]


def next_command(tally: Tally, otherwise: str) -> str:
    """Where what waits longest for an answer can be seen; `otherwise` where nothing waits."""
    if tally.unclear:
        return "rejoinder queue list"
    if tally.ready or tally.feedback:
        return "rejoinder review"
    if tally.questions:
        return "rejoinder explain --unsure"
    return otherwise


def ago(length: timedelta) -> str:
    """How long ago, in the largest unit that fits."""
    minutes = int(length.total_seconds()) // 60
    for unit, size in (("day", 1440), ("hour", 60), ("minute", 1)):
        if minutes >= size:
            count = minutes // size
            return f"{count} {unit}{'' if count == 1 else 's'} ago"
    return "just now"
