"""The verb applications: where the user applied and what came of it."""

from __future__ import annotations

import click

from responder.cli import Desk
from responder.options import as_of_option, json_option
from responder.show import day


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
def list_applications(desk: Desk, as_of: object = None, as_json: bool = False) -> None:
    """Applications found in your mail, with what is known of each."""
    del as_of  # silence is counted from it once the tracker knows silence
    found = desk.app.store.journal.applications()
    if as_json:
        for one in found:
            desk.terminal.json(
                {
                    "id": one.id,
                    "company": one.company,
                    "role": one.role,
                    "via": one.via,
                    "status": one.status,
                    "applied_on": one.applied_on,
                    "last_event_on": one.last_event_on,
                    "events": [{"kind": e.kind, "on": e.on, "message_id": e.message_id} for e in one.events],
                    "contacts": [{"name": c.name, "email": c.email} for c in one.contacts],
                }
            )
        return
    if not found:
        desk.terminal.say(
            "No application is known yet. They are found in your mail: rejoinder scan inbox --all"
        )
        return
    rows = [
        (a.id, a.company or "?", a.role or "", a.via or "", a.status, day(a.last_event_on)) for a in found
    ]
    desk.terminal.table(("ID", "Company", "Role", "Via", "Status", "Last event"), rows)
