"""The verbs classify and explain: what a mail says and why it was judged so."""

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
from responder.errors import UsageError
from responder.judged import entry_alone, judged_as_json, plan_alone
from responder.options import Number, json_option
from responder.policy import RULES
from responder.show import day, plan_in_words

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


@click.command()
@click.argument("number", type=Number(), metavar="ID")
@click.pass_obj
def explain(desk: Desk, number: int) -> None:
    """Why a mail was judged so: words with weights, thresholds, facts with their source, each rule that fired."""
    app = desk.app
    try:
        entry = app.store.ledger.entry(number)
    except KeyError as missing:
        raise UsageError(f"There is no mail {number}.", "IDs stand in: rejoinder scan") from missing
    out = desk.terminal.prose
    sender = entry.sender.email if entry.sender else "nobody"
    doubtful = entry.correction is None and entry.verdict and entry.verdict.outcome is Outcome.UNSURE
    what = "unsure" if doubtful else entry.label or entry.skipped
    out(f"Mail {number} from {sender}, {day(entry.sent_at)}, in {entry.ref.folder}: {what}")
    if entry.correction:
        out("You said so yourself; that outranks the model.")
    if entry.verdict:
        _explain_verdict(desk, entry)
    for name in ("company", "role", "contact_name", "contact_email", "stage", "cause"):
        fact = getattr(entry.facts, name)
        out(f"  {name.replace('_', ' ')}: {f'{fact.value} (from {fact.source})' if fact else 'not said'}")
    for fact in entry.facts.signals:
        where = f" - “{entry.text[fact.start : fact.end]}”" if entry.text and fact.start is not None else ""
        out(f"  it says: {fact.value.replace('_', ' ')}{where}")
    plan = app.letters.plan_of(entry)
    if plan is None:
        return
    out(f"Plan: {plan_in_words(plan)}. {plan.sentence}")
    sentences = {rule.id: f"row {row}: {rule.sentence}" for row, rule in enumerate(RULES, 1)}
    for reason in plan.reasons:
        mark = "*" if reason == plan.rule else "-"
        out(f"  {mark} {reason}: {sentences.get(reason, 'evidence')}")
    for evidence in plan.evidence:
        out(f"    {evidence.text}")


def _explain_verdict(desk: Desk, entry: Entry) -> None:
    verdict = entry.verdict
    if verdict is None:
        return
    out = desk.terminal.prose
    limits = desk.app.thresholds
    out(
        f"Score {verdict.score:.3f}: rejection from {limits.reject_at:.2f}, a question from {limits.unsure_at:.2f}."
    )
    likely = sorted(verdict.scores.items(), key=lambda item: -item[1])[:3]
    out("  most likely: " + ", ".join(f"{label} {score:.2f}" for label, score in likely))
    for clue in verdict.clues:
        out(f"  {clue.weight:+.2f}  “{' '.join(clue.text.split())}”")
    if not verdict.clues:
        out("  (no words are kept of ordinary mail)")
