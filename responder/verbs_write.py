"""The verbs log and write: what did not come by mail is entered by hand; a letter is drafted because the user wants it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from responder.application import EventKind
from responder.bookkeeping import Told
from responder.cli import Desk
from responder.draft import Kind
from responder.options import PERSON, Moment, Number
from responder.show import draft_in_full

_EVENTS = {
    "applied": EventKind.APPLIED, "interview": EventKind.INTERVIEW, "assessment": EventKind.ASSESSMENT,
    "offer": EventKind.OFFER, "accepted": EventKind.ACCEPTED, "declined": EventKind.DECLINED,
    "rejection": EventKind.REJECTED, "withdrawn": EventKind.WITHDRAWN, "reopened": EventKind.REOPENED,
}  # fmt: skip
_LETTERS = [kind.value.replace("_", "-") for kind in Kind if kind is not Kind.NONE]


@click.command()
@click.argument("what", type=click.Choice(list(_EVENTS)), metavar="WHAT")
@click.option("--company", required=True, help="The company, as you would write it.")
@click.option("--role", help="The job.")
@click.option("--on", type=Moment(), metavar="DATE", help="The day; default today.")
@click.option("--contact", type=PERSON, metavar="'NAME <ADDRESS>'", help="Who can be written to.")
@click.option("--via", metavar="AGENCY", help="The agency it goes through.")
@click.option("--reference", help="The number of the job.")
@click.option("--met/--not-met", default=None, help="Whether you met or spoke with them.")
@click.option("--note", default="", help="A line about it.")
@click.pass_obj
def log(
    desk: Desk, what: str, company: str, role: str | None, on: datetime | None, contact: Any, via: str | None,
    reference: str | None, met: bool | None, note: str,
) -> None:  # fmt: skip
    """Enter what came by telephone, by letter, or on a web page. A rejection drafts the same reply as one by mail.

    WHAT is one of applied, interview, assessment, offer, accepted, declined, rejection, withdrawn, reopened.
    """
    app, terminal = desk.app, desk.terminal
    told = Told(company, role, via, reference, contact, met)
    application, is_new = app.books.log(_EVENTS[what], on or app.now(), told, note)
    number = int(application.id or 0)
    terminal.say(f"{'New application' if is_new else 'Application'} {number}: {application.company}, {what}.")
    if what == "rejection" and contact is not None:
        draft = app.books.write(_answer(met, via or application.via), number, contact)
        terminal.say(f"A draft waits: rejoinder queue show {draft.id}")


def _answer(met: bool | None, via: str | None) -> Kind:
    """As the policy has it; what the user does not say counts as never met."""
    if not met:
        return Kind.THANK_ONLY
    return Kind.VIA_AGENCY if via else Kind.ASK_FEEDBACK


@click.command()
@click.argument("kind", type=click.Choice(_LETTERS), metavar="KIND")
@click.argument("number", type=Number(), metavar="APPLICATION")
@click.pass_obj
def write(desk: Desk, kind: str, number: int) -> None:
    """Draft a letter because you want it: thanks after an interview, a question after silence, and so on.

    KIND is one of after-interview, follow-up, follow-up-again, nudge, offer-thanks, ask-feedback, softened,
    via-agency, thank-only, thank-for-feedback, connect. `connect` is no mail: it prints a note to copy into a
    professional network. Everything else waits for your approval.
    """
    wanted = Kind(kind.replace("-", "_"))
    if wanted is Kind.CONNECT:
        desk.terminal.data(desk.app.books.note_to_copy(number).body)
        return
    draft = desk.app.books.write(wanted, number)
    desk.terminal.data(draft_in_full(draft, desk.app.now(), desk.terminal.width))
    for finding in desk.app.letters.tone_of(draft):
        desk.terminal.say(f"[{finding.level}] {finding.text} {finding.hint}")
    desk.terminal.say(f"Draft {draft.id} waits for you: rejoinder review")
