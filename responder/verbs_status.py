"""The verb status: whether the daemon runs, and how each account stands."""

from __future__ import annotations

from datetime import datetime, timedelta

import click

from responder.cli import Desk
from responder.daemonstate import AccountState, DaemonState, state_as_json
from responder.heartbeat import span_in_words
from responder.options import json_option
from responder.roundwords import counts_in_words
from responder.statusfile import is_running, read_status, status_path

_START = "Start it: rejoinder daemon, or once and for all: rejoinder service install"


@click.command()
@json_option
@click.pass_obj
def status(desk: Desk, as_json: bool) -> int:
    """Whether the daemon runs, and how each account stands: exit code 0 where it runs, else 1."""
    places, terminal, now = desk.app.places, desk.terminal, desk.app.now()
    running, state = is_running(places.daemon_lock), read_status(status_path(places.data))
    if as_json:
        terminal.json({"running": running, **(state_as_json(state) if state else {})})
    else:
        for line in status_in_words(state, now, running=running):
            terminal.data(line)
        if not running:
            terminal.say(_START)
    return 0 if running else 1


def status_in_words(state: DaemonState | None, now: datetime, *, running: bool) -> list[str]:
    """The daemon first, then a line or two for each account."""
    if state is None:
        return ["The daemon runs." if running else "The daemon does not run, and never did here."]
    if not running:
        return [f"The daemon does not run. It was last alive {_ago(state.heartbeat_at, now)}."]
    lines = [f"The daemon runs: process {state.pid}, for {_span(now - state.started_at)}."]
    if state.last_gap and state.last_gap_at:
        lines.append(f"  {_ago(state.last_gap_at, now)}: {state.last_gap}")
    return lines + [line for name, one in state.accounts.items() for line in _account(name, one, now)]


def _account(name: str, one: AccountState, now: datetime) -> list[str]:
    words = {
        "idle": "the server announces new mail",
        "polling": "looked at from time to time",
        "connecting": "connecting",
        "backing off": "not reached",
        "needs login": "no password or token",
        "login refused": "login refused",
    }.get(one.state, one.state)
    until = f", next try in {_span(one.until - now)}" if one.until and one.until > now else ""
    lines = [f"{name}: {words}{until}"]
    if one.sentence:
        lines.append(f"  {one.sentence}")
    if one.passing:
        lines.append("  a pass is at work")
    if one.last_pass_at and one.last_pass:
        lines.append(f"  last pass {_ago(one.last_pass_at, now)}: {counts_in_words(one.last_pass)}")
    return lines


def _ago(moment: datetime, now: datetime) -> str:
    return f"{_span(now - moment)} ago"


def _span(span: timedelta) -> str:
    return span_in_words(max(span, timedelta()))
