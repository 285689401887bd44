"""The verb explain: mail about jobs that was found, newest first, and why one was judged so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import click

from detector.entry import Direction, Entry
from detector.verdict import Label, Outcome
from responder.cli import Desk
from responder.draft import Draft
from responder.errors import UsageError
from responder.explained import explained_as_json, fact_lines, plan_lines, verdict_lines
from responder.options import Number, json_option
from responder.passes import Row
from responder.respond import Reply
from responder.show import day, is_unsure, label_of, show_mails

_ABOUT_JOBS = [label for label in Label if label is not Label.OTHER]
_MANY = 20
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@click.command()
@click.argument("number", type=Number(), required=False, metavar="[ID]")
@click.option("--last", type=click.IntRange(1, 10_000), help=f"How many to list; default {_MANY}.")
@click.option("--unsure", is_flag=True, help="List only the mail that you are asked about.")
@json_option
@click.pass_obj
def explain(desk: Desk, number: int | None, last: int | None, unsure: bool, as_json: bool) -> None:
    """Why a mail was judged so, and what follows. Without an ID: mail about jobs, newest first.

    Words with weights, thresholds, facts with their source, each rule that matched.
    """
    if number is None:
        _list(desk, last or _MANY, unsure=unsure, as_json=as_json)
        return
    if last or unsure:
        raise UsageError("--last and --unsure are for the list.", "Leave the ID away, or leave them away.")
    try:
        entry = desk.app.store.ledger.entry(number)
    except KeyError as missing:
        raise UsageError(f"There is no mail {number}.", "IDs stand in: rejoinder explain") from missing
    if as_json:
        (row,) = _rows(desk, [entry])
        reply = row.reply
        plan, draft, application = (
            (reply.plan, reply.draft, reply.application_id) if reply else (None, None, None)
        )
        desk.terminal.json(explained_as_json(entry, plan, draft, desk.app.thresholds, application))
    else:
        _explain(desk, entry)


def _explain(desk: Desk, entry: Entry) -> None:
    out = desk.terminal.prose
    sender = entry.sender.email if entry.sender else "nobody"
    out(f"Mail {entry.id} from {sender}, {day(entry.sent_at)}, in {entry.ref.folder}: {label_of(entry)}")
    if entry.correction:
        out("You said so yourself; that outranks the model.")
    plan = desk.app.letters.plan_of(entry)
    for line in (
        *verdict_lines(entry, desk.app.thresholds),
        *fact_lines(entry),
        *(plan_lines(plan) if plan else ()),
    ):
        out(line)


def _list(desk: Desk, last: int, *, unsure: bool, as_json: bool) -> None:
    found = _found(desk, last + 1, unsure=unsure)
    rows = _rows(desk, found[:last])
    if as_json:
        for row in rows:
            desk.terminal.json(_listed_as_json(row))
        return
    say = desk.terminal.say
    if not rows and unsure:
        say("No mail waits for your word.")
    elif not rows:
        say("No mail about jobs is known yet. Look for it: rejoinder scan inbox --all")
    else:
        show_mails(desk.terminal, rows)
        if len(found) > last:
            say(f"There are older ones: rejoinder explain{' --unsure' * unsure} --last {last * 5}")
        for line in _hints(rows):
            say(line)


def _hints(rows: Sequence[Row]) -> Iterator[str]:
    """What can be done with the mails of the list."""
    doubtful = [row.entry.id for row in rows if is_unsure(row.entry)]
    certain = [row.entry.id for row in rows if not is_unsure(row.entry)]
    if doubtful:
        numbers = ", ".join(map(str, doubtful))
        yield f"Unsure: {numbers}. Say what it is: rejoinder label {doubtful[0]} rejection (or: other)"
    if certain:
        yield f"Why: rejoinder explain {certain[0]}. Not so: rejoinder label {certain[0]} other"
    else:
        yield f"Why: rejoinder explain {doubtful[0]}"


def _found(desk: Desk, most: int, *, unsure: bool) -> list[Entry]:
    """Received mail about jobs, doubtful mail among it, newest first."""
    ledger = desk.app.store.ledger
    doubtful = ledger.entries(direction=Direction.INCOMING, outcome=Outcome.UNSURE)
    found = {entry.id: entry for entry in doubtful if is_unsure(entry)}
    if not unsure:
        certain = ledger.entries(direction=Direction.INCOMING, labels=_ABOUT_JOBS, limit=most)
        found |= {entry.id: entry for entry in certain}
    return sorted(found.values(), key=lambda one: (one.sent_at or _LONG_AGO, one.id or 0), reverse=True)[
        :most
    ]


def _rows(desk: Desk, entries: Sequence[Entry]) -> list[Row]:
    """Each mail with its plan and the latest draft for it, as a pass would show it."""
    store = desk.app.store
    drafts: dict[int, Draft] = {}
    for draft in store.outbox.of_entries([entry.id or 0 for entry in entries]):
        drafts[draft.entry_id or 0] = draft
    rows = []
    for entry in entries:
        plan = desk.app.letters.plan_of(entry)
        application = store.journal.of_mail(entry.identity)
        reply = Reply(entry, plan, drafts.get(entry.id or 0), application) if plan else None
        rows.append(Row(entry, reply))
    return rows


def _listed_as_json(row: Row) -> dict[str, object]:
    entry = row.entry
    company = entry.facts.company.value if entry.facts.company else None
    more = {
        "date": entry.sent_at.isoformat() if entry.sent_at else None,
        "from": entry.sender.email if entry.sender else None,
        "company": company,
        "corrected": entry.correction is not None,
    }
    return {**row.as_json(), **more}
