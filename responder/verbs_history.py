"""The verbs history and undo: what was done, and taking it back."""

from __future__ import annotations

from datetime import datetime

import click

from responder.acts import Act
from responder.cli import Desk
from responder.options import Number, json_option
from responder.show import moment

_LONG = 60  # characters of a value that a table shows


@click.command()
@click.option("--last", type=click.IntRange(1, 10_000), default=20, help="How many; default 20.")
@json_option
@click.pass_obj
def history(desk: Desk, last: int, as_json: bool) -> None:
    """What you did, newest first: when, what, before and after."""
    acts = desk.app.store.acts.recent(last)
    if as_json:
        for act in acts:
            desk.terminal.json(
                {"id": act.id, "at": act.at, "who": act.who, "what": act.what, "target": act.target,
                 "before": act.before, "after": act.after, "undone_at": act.undone_at}
            )  # fmt: skip
        return
    if not acts:
        desk.terminal.say("Nothing was done yet.")
        return
    rows = [
        (a.id, moment(a.at), a.who, a.what, a.target, _change(a), "taken back" if a.undone_at else "")
        for a in acts
    ]
    desk.terminal.table(("ID", "When", "Who", "What", "On", "Change", ""), rows)


def _change(act: Act) -> str:
    """The changed values in short; words of a letter are only counted."""
    said = []
    for name, value in act.after.items():
        old = act.before.get(name)
        if name in act.before and old == value:
            continue
        if name == "body":
            said.append(f"body: {len(str(old or ''))} to {len(str(value or ''))} characters")
        elif name != "sha256":
            known = old is not None and old != []
            said.append(f"{name}: {_value(old)} to {_value(value)}" if known else f"{name}: {_value(value)}")
    text = "; ".join(said)
    return text if len(text) <= _LONG else text[: _LONG - 1].rstrip() + "…"


def _value(value: object) -> str:
    """A moment as on a clock, yes and no, a list as its parts."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or value == []:
        return "none"
    if isinstance(value, list):
        return " ".join(map(str, value))
    try:
        return (
            moment(datetime.fromisoformat(value)) if isinstance(value, str) and "T" in value else str(value)
        )
    except ValueError:
        return str(value)


@click.command()
@click.argument("number", type=Number(), required=False, metavar="[ID]")
@click.pass_obj
def undo(desk: Desk, number: int | None) -> None:
    """Take back the last thing you did, or the one with this ID of the history; says what cannot be taken back."""
    desk.terminal.say(desk.app.undoing.undo(number))
