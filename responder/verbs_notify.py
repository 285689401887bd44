"""The verb notify: one word on the desktop, if something new waits and the hour allows it. The daemon's child, too."""

from __future__ import annotations

from datetime import timedelta

import click

from detector.entry import Direction
from detector.verdict import Outcome
from responder.cli import Desk
from responder.draft import State
from responder.notices import Told, Waiting, due, in_words, still_told, waiting_of
from responder.options import json_option
from responder.wiring import App

NOTICE_RUN = "notice"
_ASKED_ABOUT = timedelta(days=30)  # older doubts are listed, not announced
_MOST_DOUBTS = 200


@click.command()
@click.option("--refused", metavar="ACCOUNT", multiple=True, help="An account whose login was refused.")
@click.option("--test", "as_test", is_flag=True, help="Show what waits now, whatever the hour.")
@click.option("--digest", "as_digest", is_flag=True, help="The whole search, at the hour of [notify] digest.")
@json_option
@click.pass_obj
def notify(desk: Desk, refused: tuple[str, ...], as_test: bool, as_digest: bool, as_json: bool) -> int:
    """Say on the desktop what waits for you: at most once an hour, never twice, not in the quiet hours."""
    if as_digest:
        from responder.verbs_telling import tell_digest

        return tell_digest(desk, as_test=as_test, as_json=as_json)
    app = desk.app
    ledger, names = app.store.ledger, app.settings.notify.names
    waiting = waiting_here(app, refused)
    if as_test:
        problem = shown(text := in_words(waiting, names=names))
        _answer(desk, text, problem, as_json)
        return 1 if problem else 0  # whoever tries it out wants to know
    if not app.settings.notify.on:
        return _answer(desk, None, "Notifications are off: [notify] on = true turns them on.", as_json)
    before = told_before(app)
    told, now = still_told(waiting, before), app.now()
    notice = due(waiting, told, now, now.astimezone(), app.settings.daemon.quiet, names=names)
    if notice is None:
        if told != before and told.at is not None:
            ledger.note_run(NOTICE_RUN, told.at, told.as_text())
        return _answer(desk, None, None, as_json)
    problem = shown(notice.text)
    if problem is None:
        ledger.note_run(NOTICE_RUN, now, notice.told.as_text())
    return _answer(desk, notice.text, problem, as_json)


def waiting_here(app: App, refused: tuple[str, ...] = ()) -> list[Waiting]:
    """All that waits for the user in this home."""
    store, now = app.store, app.now()
    doubts = store.ledger.entries(direction=Direction.INCOMING, outcome=Outcome.UNSURE, limit=_MOST_DOUBTS)
    unsure = [
        (one.id or 0, one.facts.company.value if one.facts.company else None)
        for one in doubts
        if one.correction is None and one.sent_at and now - one.sent_at <= _ASKED_ABOUT
    ]
    feedback = [
        (one.id or 0, store.journal.get(one.application_id).company) for one in store.feedback.unrated()
    ]
    drafts = store.outbox.in_state(State.WAITING, State.UNCERTAIN, State.FAILED)
    return waiting_of(drafts, unsure, feedback, refused, now)


def told_before(app: App) -> Told:
    """What was said last."""
    run = app.store.ledger.last_run(NOTICE_RUN)
    return Told.from_text(*run) if run else Told()


def shown(text: str) -> str | None:
    """Show it on the desktop; a sentence where that did not work."""
    from responder.desktop import show
    from responder.notices import TITLE

    return show(TITLE, text)


def _answer(desk: Desk, text: str | None, problem: str | None, as_json: bool) -> int:
    """What was said, on standard output; why it was not, on standard error. A silent desktop is no failure."""
    if as_json:
        desk.terminal.json({"shown": text is not None and problem is None, "text": text, "problem": problem})
    elif problem:
        desk.terminal.say(problem)
    else:
        desk.terminal.say(text or "Nothing new to say now.")
    return 0
