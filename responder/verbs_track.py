"""The verb applications: where the user applied, what came of it, and what they noted."""

from __future__ import annotations

from typing import Any

import click

from responder.application import Application, NoteKind
from responder.cli import Desk
from responder.followup import feedback_closed, silence_of
from responder.options import PERSON, Number, as_of_option, json_option
from responder.show import day, kind_in_words, state_in_words


@click.group(invoke_without_command=True)
@click.pass_context
def applications(ctx: click.Context) -> None:
    """The tracker. Without a word: list."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_applications)


@applications.command("list")
@as_of_option
@json_option
@click.pass_obj
def list_applications(desk: Desk, as_of: Any = None, as_json: bool = False) -> None:
    """Applications found in your mail or entered by you, with what is known of each."""
    desk.as_of = as_of or desk.as_of
    found = desk.app.store.journal.applications()
    if as_json:
        for one in found:
            desk.terminal.json(_as_json(desk, one))
        return
    if not found:
        desk.terminal.say(
            "No application is known yet. They are found in your mail: rejoinder scan inbox --all"
        )
        return
    rows = [
        (a.id, a.company or "?", a.role or "", a.via or "", status_of(desk, a), day(a.last_event_on))
        for a in found
    ]
    desk.terminal.table(("ID", "Company", "Role", "Via", "Status", "Last event"), rows)


def status_of(desk: Desk, application: Application) -> str:
    """The status of the contract: silence is counted from now, or from --as-of."""
    standing = desk.app.books.standing(application.id or 0)
    return silence_of(standing, desk.app.habits) or application.status


def _as_json(desk: Desk, one: Application) -> dict[str, Any]:
    return {
        "id": one.id,
        "company": one.company,
        "role": one.role,
        "via": one.via,
        "status": status_of(desk, one),
        "applied_on": one.applied_on,
        "last_event_on": one.last_event_on,
        "events": [{"kind": e.kind, "on": e.on, "message_id": e.message_id} for e in one.events],
        "contacts": [{"name": c.name, "email": c.email} for c in one.contacts],
        "reference": one.reference,
        "met": one.met,
        "notes": [{"kind": n.kind, "text": n.text, "on": n.on} for n in one.notes],
    }


@applications.command()
@click.argument("number", type=Number(), metavar="ID")
@as_of_option
@json_option
@click.pass_obj
def show(desk: Desk, number: int, as_of: Any, as_json: bool) -> None:
    """One application in full: what happened, who is known, your notes, your letters."""
    desk.as_of = as_of or desk.as_of
    app, out = desk.app, desk.terminal.data
    one = app.store.journal.get(number)
    if as_json:
        desk.terminal.json(_as_json(desk, one))
        return
    out(f"{one.company or '?'}: {one.role or 'role not known'} - {status_of(desk, one)}")
    for label, value in (("Through", one.via), ("Reference", one.reference)):
        if value:
            out(f"{label}: {value}")
    if one.met is not None:
        out("You said that you met them." if one.met else "You said that you never met them.")
    for event in one.events:
        out(f"  {day(event.on)}  {event.kind}{f': {event.note}' if event.note else ''}")
    for contact in one.contacts:
        out(f"  person: {contact.name} <{contact.email}>" if contact.name else f"  person: {contact.email}")
    for note in one.notes:
        out(f"  {note.kind.replace('_', ' ')}: {note.text}")
    standing = app.books.standing(number)
    for letter in standing.letters:
        out(f"  letter {letter.id} ({kind_in_words(letter.kind)}): {state_in_words(letter, app.now())}")
    if feedback_closed(standing, app.habits):
        out("They gave no feedback, which is common; that is closed.")


@applications.command()
@click.argument("number", type=Number(), metavar="ID")
@click.argument("kind", type=click.Choice([kind.value for kind in NoteKind]), metavar="KIND")
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def note(desk: Desk, number: int, kind: str, words: tuple[str, ...]) -> None:
    """Write something down. KIND is went_well, could_be_better, hard_question, insight, source, lesson.

    A letter asks about the latest hard question, or what could be better; insight and source fill its gaps.
    """
    desk.app.books.add_note(number, NoteKind(kind), " ".join(words))
    desk.terminal.say(f"Noted for application {number}.")


@applications.command()
@click.argument("number", type=Number(), metavar="ID")
@click.argument("answer", type=click.Choice(["yes", "no"]))
@click.pass_obj
def met(desk: Desk, number: int, answer: str) -> None:
    """Say whether you met or spoke with them; it outranks what your mail seems to say."""
    desk.app.books.say_met(number, answer == "yes")
    desk.terminal.say(f"Kept: you {'met' if answer == 'yes' else 'never met'} them.")


@applications.command()
@click.argument("number", type=Number(), metavar="ID")
@click.argument("person", type=PERSON, metavar="'NAME <ADDRESS>'")
@click.pass_obj
def contact(desk: Desk, number: int, person: Any) -> None:
    """Add a person who can be written to."""
    desk.app.books.add_contact(number, person)
    desk.terminal.say(f"{person.name or person.email} belongs to application {number} now.")
