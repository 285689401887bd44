"""The verbs history and undo: what was done, and taking it back."""

from __future__ import annotations

import click

from detector.verdict import Outcome
from responder.acts import Act
from responder.actwords import act_in_words
from responder.cli import Desk
from responder.options import Number, json_option
from responder.show import moment


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
    rows = [(a.id, moment(a.at), _done(desk, a), "taken back" if a.undone_at else "") for a in acts]
    desk.terminal.table(("ID", "When", "What was done", ""), rows)


def _done(desk: Desk, act: Act) -> str:
    """The act in words; `who` is said where it was not the user."""
    before = dict(act.before)
    if act.what == "mail.label" and before.get("label") is None:
        before["label"] = _judged(desk, act.target)
    words = act_in_words(act.what, act.target, before, act.after)
    return words if act.who == "you" else f"{act.who.capitalize()}: {words}"


def _judged(desk: Desk, number: int) -> str | None:
    """What the model had said of a mail; None where nothing is known any more."""
    try:
        verdict = desk.app.store.ledger.entry(number).verdict
    except KeyError:
        return None
    if verdict is None:
        return None
    return "unsure" if verdict.outcome is Outcome.UNSURE else verdict.label.value


@click.command()
@click.argument("number", type=Number(), required=False, metavar="[ID]")
@click.pass_obj
def undo(desk: Desk, number: int | None) -> None:
    """Take back the last thing you did, or the one with this ID of the history; says what cannot be taken back."""
    desk.terminal.say(desk.app.undoing.undo(number))
