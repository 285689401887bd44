"""The verbs train, models and evaluate: learn, choose, measure."""

from __future__ import annotations

from pathlib import Path

import click

from responder.cli import Desk
from responder.errors import UsageError
from responder.options import json_option


@click.command()
@click.option(
    "--include",
    multiple=True,
    type=click.Path(path_type=Path),
    help="More labelled mail: a folder of TOML groups.",
)
@click.option("--jobs", type=click.IntRange(1, 64), default=2, show_default=True, help="Processes to use.")
@click.option(
    "--promote/--keep", "promote", default=True, help="Put it to use if it passes the gate (default)."
)
@click.pass_obj
def train(desk: Desk, include: tuple[Path, ...], jobs: int, promote: bool) -> None:
    """Retrain on the shipped mails and your corrections; put to use only if it passes the gate."""
    from responder.wiring_model import train_candidate

    app, terminal = desk.app, desk.terminal
    outcome = train_candidate(app, include, jobs, terminal.say)
    terminal.data(outcome.report)
    if outcome.objections:
        terminal.say(f"{outcome.name} is kept but not put to use:")
        for objection in outcome.objections:
            terminal.say(f"  {objection}")
        terminal.say(f"If you want it all the same: rejoinder models promote {outcome.name}")
    elif promote:
        outcome.shelf.promote(outcome.name)
        terminal.say(f"{outcome.name} is in use. Back to the one before: rejoinder models rollback")
    else:
        terminal.say(f"{outcome.name} is ready: rejoinder models promote {outcome.name}")


@click.group(invoke_without_command=True)
@click.pass_context
def models(ctx: click.Context) -> None:
    """Models: list, promote, rollback. Without a word: list."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_models)


@models.command("list")
@json_option
@click.pass_obj
def list_models(desk: Desk, as_json: bool = False) -> None:
    """The shipped model and those trained here."""
    from responder.wiring_model import cards

    for card in cards(desk.app):
        if as_json:
            desk.terminal.json(card)
        else:
            mark = "*" if card["in_use"] else " "
            desk.terminal.data(
                f"{mark} {card['name']}  {card['trained_at']}  {card['mails']} mails  {card['sha256'][:12]}"
            )


@models.command()
@click.argument("name")
@click.pass_obj
def promote(desk: Desk, name: str) -> None:
    """Put a model to use."""
    from detector.modelshelf import Shelf

    Shelf(desk.app.places.models).promote(name)
    desk.terminal.say(f"{name} is in use.")


@models.command()
@click.pass_obj
def rollback(desk: Desk) -> None:
    """Go back to the model that was in use before."""
    from detector.modelshelf import Shelf

    name = Shelf(desk.app.places.models).rollback()
    desk.terminal.say(f"{name or 'The shipped model'} is in use.")


@click.command()
@click.option(
    "--on",
    "path",
    type=click.Path(path_type=Path),
    help="Labelled mail: JSONL, an mbox, a Maildir, or folders named by label.",
)
@click.option(
    "--curves", type=click.Path(path_type=Path, dir_okay=False), help="Write the curves to this SVG file."
)
@json_option
@click.pass_obj
def evaluate(desk: Desk, path: Path | None, curves: Path | None, as_json: bool) -> None:
    """Measure the model in use on labelled mail; without --on, what cross-validation said when it was trained."""
    from detector.curves import curves_as_svg
    from responder.wiring_model import figures

    report = figures(desk.app, path)
    if as_json:
        desk.terminal.json(report.as_json())
    else:
        desk.terminal.data(report.as_text())
    if curves is not None:
        try:
            curves.write_text(curves_as_svg(report), encoding="utf-8")
        except OSError as problem:
            raise UsageError(f"{curves} cannot be written: {problem.strerror or problem}.") from problem
        desk.terminal.say(f"Curves: {curves}")
