"""The verbs outbox and send: what is approved, and its way out."""

from __future__ import annotations

import click

from responder.cli import Desk
from responder.draft import OPEN, Draft, State
from responder.errors import UsageError
from responder.options import Number, json_option
from responder.show import draft_as_json, state_in_words


@click.command()
@json_option
@click.pass_obj
def outbox(desk: Desk, as_json: bool) -> None:
    """What is approved and when it goes."""
    app = desk.app
    drafts = app.store.outbox.in_state(*(OPEN - {State.WAITING}))
    if as_json:
        for draft in drafts:
            desk.terminal.json(draft_as_json(draft))
    elif drafts:
        rows = [(d.id, d.to, d.subject, state_in_words(d, app.now())) for d in drafts]
        desk.terminal.table(("ID", "To", "Subject", "State"), rows)
    else:
        desk.terminal.say("Nothing is approved. See: rejoinder queue list")


@click.command()
@click.argument("numbers", type=Number(), nargs=-1, metavar="[ID]...")
@json_option
@click.pass_obj
def send(desk: Desk, numbers: tuple[int, ...], as_json: bool) -> int:
    """Send now what is approved and due; an ID does not wait for the end of its hold."""
    outbox_ = desk.app.store.outbox
    for number in numbers:
        draft = outbox_.get(number)
        if draft.state is not State.APPROVED:
            raise UsageError(f"Draft {number} is {draft.state}, not approved.", _before_sending(draft))
    done = desk.app.dispatch.send_due(numbers)
    for delivery in done:
        if as_json:
            desk.terminal.json(
                {"id": delivery.draft.id, "state": delivery.draft.state, "text": delivery.text}
            )
        else:
            desk.terminal.say(f"Draft {delivery.draft.id} to {delivery.draft.to}: {delivery.text}")
    if not done and not as_json:
        desk.terminal.say("Nothing is due. See: rejoinder outbox")
    return next((delivery.exit_code for delivery in done if delivery.exit_code), 0)


def _before_sending(draft: Draft) -> str:
    """What the user can do with a draft that cannot be sent as it stands."""
    return {
        State.WAITING: f"Approve it: rejoinder queue approve {draft.id}",
        State.UNCERTAIN: f"Look into your Sent folder, then: rejoinder queue settle {draft.id} sent|not-sent",
        State.DISCARDED: f"Bring it back first: rejoinder queue undo {draft.id}",
        State.FAILED: f"Let it wait again: rejoinder queue undo {draft.id}",
        State.SAVED: "Send it from your Drafts folder.",
    }.get(draft.state, "See: rejoinder outbox")
