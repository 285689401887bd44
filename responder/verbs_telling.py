"""The verb notify --digest: the whole search in one message on the desktop, at the hour that the user chose."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from responder.cli import Desk
from responder.digestnotice import Counts, ToldDigest, counts_of, in_words, since_when
from responder.notices import is_soon_after, told_also
from responder.telling import TOLD_RUN, is_to_ask
from responder.verbs_digest import digest_here
from responder.verbs_notify import NOTICE_RUN, shown, told_before, waiting_here
from responder.wiring import App

_OFF = "Notifications are off: [notify] on = true turns them on."
_NEVER = 'The digest is never shown: [notify] digest = "Mon 08:30" names an hour for it.'


def tell_digest(desk: Desk, *, as_test: bool, as_json: bool) -> int:
    """Show it if its hour has come, and something is new; with `as_test` at once, and nothing is kept."""
    app = desk.app
    chosen, now = app.settings.notify, app.now()
    run = app.store.ledger.last_run(TOLD_RUN)
    before = ToldDigest(*run) if run else None
    if as_test:
        text, counts = _composed(app, before, now)
        problem = shown(text)
        _answer(desk, text, counts, problem, as_json)
        return int(problem is not None)
    if not chosen.on or chosen.digest is None:
        return _answer(desk, None, None, _NEVER if chosen.on else _OFF, as_json)
    if before is None or before.at > now:  # never, or the clock was set back: the next hour is the first
        app.store.ledger.note_run(TOLD_RUN, now, "begun")
        return _answer(desk, None, None, None, as_json)
    late = is_to_ask(chosen.digest, app.settings.daemon.quiet, before.at, now)
    if not late or is_soon_after(told_before(app).at, now):
        return _answer(desk, None, None, None, as_json)
    text, counts = _composed(app, before, now)
    return _answer(desk, text if counts else None, counts, _told(app, text, counts, now), as_json)


def _composed(app: App, before: ToldDigest | None, now: datetime) -> tuple[str, Counts]:
    chosen = app.settings.notify
    found = digest_here(app, since_when(before, chosen.digest, now))
    return in_words(found, waiting_here(app), chosen.digest, names=chosen.names), counts_of(found)


def _told(app: App, text: str, counts: Counts, now: datetime) -> str | None:
    """Show it and keep that it was; where it could not be shown, a sentence, and the next hour tries again."""
    ledger = app.store.ledger
    if not counts:
        ledger.note_run(TOLD_RUN, now, "silent")
        return None
    problem = shown(text)
    if problem is None:
        ledger.note_run(TOLD_RUN, now, "shown")
        told = told_also(waiting_here(app), told_before(app), now)
        ledger.note_run(NOTICE_RUN, now, told.as_text())
    return problem


def _answer(desk: Desk, text: str | None, counts: Counts | None, problem: str | None, as_json: bool) -> int:
    """As notify answers; `counts` besides, for the log."""
    if as_json:
        done = text is not None and problem is None
        row: dict[str, Any] = {"shown": done, "text": text, "problem": problem}
        desk.terminal.json({**row, "counts": None if counts is None else counts.as_json()})
    elif problem:
        desk.terminal.say(problem)
    else:
        desk.terminal.say(text or "Nothing new to say now.")
    return 0
