"""The verb daemon: the same passes on a timetable, and what is approved sent when it is due."""

from __future__ import annotations

import os
import sys
from datetime import timedelta

import click

from detector.errors import RejoinderError
from detector.scan import Pass
from responder.cli import Desk
from responder.daemon import Work, run_once, run_until_stopped
from responder.lock import held_lock
from responder.passes import PassSummary
from responder.wiring import App


@click.command()
@click.option("--once", is_flag=True, help="One pass and one send, then end.")
@click.pass_obj
def daemon(desk: Desk, once: bool) -> int:
    """Keep looking at new mail and send what you approved. Ctrl-C or SIGTERM ends it within 5 s."""
    app = desk.app
    codes: list[int] = []
    work = Work(poll=lambda: _poll(app, codes), send=lambda: _send(app, codes))
    with held_lock(app.places.daemon_lock, wait_seconds=0, what="Another Rejoinder daemon"):
        app.account(None), app.store  # broken settings or a broken database end it now, not at the first poll
        if once:
            run_once(work, desk.terminal.say)
            return next(filter(None, codes), 0)
        poll_every = app.settings.daemon.poll
        desk.terminal.say(f"Looking every {_in_words(poll_every)}. Ctrl-C ends it.")
        finished = run_until_stopped(work, poll_every, app.now(), desk.terminal.say)
        desk.terminal.say("Ended.")
    if not finished:
        # A job hangs in the network. Every row it wrote is committed; waiting longer would break the 5 s.
        sys.stderr.flush()
        os._exit(0)
    return 0


def _in_words(span: timedelta) -> str:
    seconds = int(span.total_seconds())
    return f"{seconds} s" if seconds % 60 else f"{seconds // 60} min"


def _poll(app: App, codes: list[int]) -> str:
    """One pass over every account; one that fails does not stop the next, its exit code goes into `codes`.

    Counts only, and never what an unknown error says: it could hold mail text.
    """
    codes.clear()
    said = []
    for account in app.settings.accounts:
        summary = PassSummary()
        todo = [Pass(folder) for folder in account.folders]
        try:
            with app.at_work():
                for _ in app.scanning.scan(account, todo, app.store, summary, dry_run=False):
                    pass
        except RejoinderError as problem:
            codes.append(problem.exit_code)
            said.append(f"{account.name}: {problem}")
        except Exception as problem:
            codes.append(1)
            said.append(f"{account.name}: Rejoinder met a bug ({type(problem).__name__}).")
        else:
            c = summary.counts
            said.append(f"{account.name}: {c.seen} seen, {c.rejections} rejections, {summary.drafts} drafts.")
    return " ".join(said)


def _send(app: App, codes: list[int]) -> str:
    """Send what is due. Numbers and states only: what a server says often holds the recipient's address."""
    try:
        done = app.dispatch.send_due()
    except RejoinderError as problem:
        codes.append(problem.exit_code)
        return str(problem)
    codes.extend(delivery.exit_code for delivery in done)
    return " ".join(f"Draft {delivery.draft.id} is {delivery.draft.state}." for delivery in done)
