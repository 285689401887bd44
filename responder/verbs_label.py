"""The verb label: the user's word on a mail."""

from __future__ import annotations

import re
from pathlib import Path

import click

from detector.verdict import Label
from responder.cli import Desk
from responder.errors import UsageError


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="[ID]... LABEL")
@click.option("--from", "source", metavar="FOLDER|PATH", help="All mail of a folder, or of files on disk.")
@click.option("--account", metavar="NAME", help="The account of FOLDER.")
@click.pass_obj
def label(desk: Desk, words: tuple[str, ...], source: str | None, account: str | None) -> None:
    """Correct a verdict: `rejoinder label 12 13 other`, or `rejoinder label --from FOLDER rejection`.

    LABEL is one of rejection, interview, assessment, offer, acknowledgement, feedback, outreach, alert, other.
    """
    *ids, name = words
    if name not in set(Label):
        raise UsageError(f"There is no label {name!r}.", f"Labels: {', '.join(Label)}.")
    wanted = Label(name)
    if source is not None:
        if ids:
            raise UsageError("Give IDs or --from, not both.", "See: rejoinder label --help")
        path = Path(source).expanduser().absolute()
        corrections = desk.app.corrections
        numbers = corrections.take_files(path) if path.exists() else corrections.take_folder(source, account)
    else:
        numbers = [_number(word) for word in ids]
        if not numbers:
            raise UsageError("Which mail? No ID was given.", "IDs stand in: rejoinder explain")
    changed = desk.app.corrections.correct(numbers, wanted)
    desk.terminal.say(f"{changed} {'mail is' if changed == 1 else 'mails are'} now {wanted}.")
    if waits := desk.app.corrections.settle_marks():
        desk.terminal.say(waits)
    desk.terminal.say("The model learns from it with: rejoinder train")


def _number(word: str) -> int:
    if not re.fullmatch(r"[0-9]{1,18}", word):  # SQLite counts no further
        raise UsageError(f"{word!r} is no mail's ID.", "IDs are the numbers in: rejoinder explain")
    return int(word)
