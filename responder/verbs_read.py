"""The verb classify: what mail in files says, without keeping anything."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from detector.entry import Entry
from detector.look import own_addresses
from detector.message import Address, MessageRef
from detector.verdict import Label, Outcome
from responder.cli import Desk
from responder.judged import entry_alone, judged_as_json, plan_alone
from responder.options import json_option
from responder.show import plan_in_words

_AT_ONCE = 64


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--me", multiple=True, metavar="ADDRESS", help="Your own address; may be repeated.")
@click.option("--with-text", is_flag=True, help="Add the text that clues and facts count in.")
@json_option
@click.pass_obj
def classify(desk: Desk, files: tuple[str, ...], me: tuple[str, ...], with_text: bool, as_json: bool) -> None:
    """Judge .eml files, or - for standard input. Writes nothing; one bad file never stops the others."""
    names = list(_spread(files))
    for start in range(0, len(names), _AT_ONCE):
        for name, entry, problems in _judge(desk, names[start : start + _AT_ONCE], me):
            plan = plan_alone(entry, own_addresses(me) | desk.app.me)
            row = judged_as_json(name, entry, plan, problems, with_text=with_text)
            if as_json:
                desk.terminal.json(row)
                continue
            text = f"{name}: {row['label']} ({row['score']:.2f}, {row['outcome']})"
            desk.terminal.data(text + (f"; {plan_in_words(plan)}" if plan else ""))
            for problem in problems:
                desk.terminal.say(f"  {problem}")


def _spread(files: tuple[str, ...]) -> Iterator[str]:
    """File names; a folder stands for the .eml files in it."""
    for name in files:
        path = Path(name)
        if name != "-" and path.is_dir():
            yield from (str(inside) for inside in sorted(path.rglob("*.eml")))
        else:
            yield name


def _judge(desk: Desk, names: list[str], me: tuple[str, ...]) -> list[tuple[str, Entry, tuple[str, ...]]]:
    from detector.gather import gather_facts
    from detector.parse import parse_message

    mine = tuple(Address("", address) for address in [*me, *desk.app.me])
    messages, unread = [], []
    for place, name in enumerate(names, 1):
        raw, problem = _read(name)
        messages.append(parse_message(raw, MessageRef("file", str(Path(name).parent), 0, place)))
        unread.append(problem)
    verdicts = desk.app.judge.judge(messages)
    rows = []
    for name, message, verdict, problem in zip(names, messages, verdicts, unread, strict=True):
        facts = gather_facts(message, me=mine)
        if verdict.label is Label.OTHER and verdict.outcome is Outcome.OTHER:
            facts = facts.of_ordinary_mail()
        rows.append((name, entry_alone(message, verdict, facts), (*problem, *message.problems)))
    return rows


def _read(name: str) -> tuple[bytes, tuple[str, ...]]:
    """The bytes of a file and what went wrong with it."""
    try:
        return (sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()), ()
    except OSError as problem:
        return b"", (f"The file cannot be read: {problem.strerror or problem}.",)
