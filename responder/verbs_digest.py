"""The verb digest: how the search stands, on one page."""

from __future__ import annotations

from datetime import datetime

import click

from responder.cli import Desk
from responder.digest import Digest, in_words, make_digest, period
from responder.listening import Listening
from responder.options import as_of_option, json_option
from responder.verbs_notify import waiting_here
from responder.wiring import App

_RUN = "digest"


@click.command()
@as_of_option
@json_option
@click.pass_obj
def digest(desk: Desk, as_of: datetime | None, as_json: bool) -> None:
    """What is open, what to do next, what came since the last digest or in seven days, and what is usual."""
    desk.as_of = as_of or desk.as_of
    app = desk.app
    store, now = app.store, app.now()
    since, is_new = period(store.ledger.last_run(_RUN), now)
    found = digest_here(app, since)
    if as_json:
        desk.terminal.json(found.as_json())
    else:
        page = in_words(found, desk.terminal.width) if desk.terminal.width else in_words(found)
        desk.terminal.prose(page)
    if is_new and desk.as_of is None:  # a look at another day is no digest that was read
        store.ledger.note_run(_RUN, now, since.isoformat())


def digest_here(app: App, since: datetime) -> Digest:
    """How the search of this home stands, with what came since then."""
    store = app.store
    standings = {one.id or 0: app.books.standing(one.id or 0) for one in store.journal.applications()}
    requests = Listening(store, app.now, standings.__getitem__, app.habits).requests()
    return make_digest(list(standings.values()), waiting_here(app), requests, app.habits, since, app.now())
