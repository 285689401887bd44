"""A daemon's parts put together. In: an App, a way to run children, a voice. Out: it watches until it is told to stop.

A joint like the wiring.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from detector.errors import LoginRefused, RejoinderError
from detector.modelshelf import Shelf
from responder.choices import Settings
from responder.daemon import Job, Life, run_until_stopped
from responder.daemonstate import AccountState, DaemonState
from responder.errandbook import ErrandBook
from responder.errands import Errand, Outcome
from responder.heartbeat import Beat, span_in_words
from responder.means import Means, Wishes
from responder.rounds import Rounds
from responder.statusfile import read_status, status_path, write_status
from responder.watching import chance, drop_tokens, tokens_for, watched_accounts
from responder.wiring import App
from responder.worker import Workers

_SENDS_EVERY = timedelta(seconds=30)
_FOLLOWS_UP_EVERY = timedelta(hours=6)
_TRAINS_EVERY = timedelta(hours=1)  # is asked for so often; it is done once a day at most
_NOTIFIES_EVERY = timedelta(hours=1)
_SETTLED_AFTER = timedelta(minutes=5)


def run_errand(workers: Workers, in_force: list[App], errand: Errand) -> Outcome:
    """Run an errand with the tokens of the settings in force."""
    app = in_force[0]
    outcome = workers.run(errand, tokens_for(app, errand))
    if outcome.code == LoginRefused.exit_code:
        drop_tokens(app, errand)
    return outcome


def keep_watch(in_force: list[App], workers: Workers, say: Callable[[str], None]) -> None:
    """Run until SIGTERM or SIGINT; all of it has ended, or was ended, when this returns.

    `in_force` holds the App of the settings in force, and another one whenever they were read again.
    """
    started_on_terminal, app = _on_terminal(), in_force[0]
    rounds = _rounds(in_force, workers, say)
    file = SettingsFile(app.places.settings)

    def reload() -> None:
        if started_on_terminal and not _on_terminal():
            signal.raise_signal(signal.SIGTERM)  # its window was closed: that was no wish for other settings
            return
        file.changed()
        _read_settings_again(in_force, rounds, say)

    def beat() -> bool:
        slept = rounds.beat()
        if changed := file.changed():
            reload()
        return slept or changed

    names = ", ".join(account.name for account in app.settings.accounts)
    every = span_in_words(app.settings.daemon.poll)
    say(f"Watching {names}, with a look every {every} besides. Ctrl-C ends it.")
    rounds.begin(watched_accounts(app))
    run_until_stopped(Life(lambda: _jobs(app, rounds), beat, reload, say))
    rounds.end()
    say("Ended.")


def _rounds(in_force: list[App], workers: Workers, say: Callable[[str], None]) -> Rounds:
    app = in_force[0]
    path, now = status_path(app.places.data), app.now()
    before = read_status(path)
    known = before.accounts if before else {}
    state = DaemonState(
        os.getpid(), now, now, trained_at=before.trained_at if before else None,
        accounts={name: AccountState(last_pass_at=one.last_pass_at, last_pass=one.last_pass) for name, one in known.items()},
    )  # fmt: skip
    means = Means(
        book=ErrandBook(app.places.database), run=partial(run_errand, workers, in_force), stop=workers.stop, say=say,
        keep=partial(write_status, path), beat=partial(_read_clocks, app), chance=chance,
        trained_at=partial(_trained_at, app.places.models),
    )  # fmt: skip
    return Rounds(means, state, _wishes(app.settings))


def _read_settings_again(in_force: list[App], rounds: Rounds, say: Callable[[str], None]) -> None:
    """New settings from now on, with connections of their own; a broken file changes nothing."""
    app = in_force[0]
    fresh = App(app.places, os.environ, None, say)
    fresh.typed.update(app.typed)
    fresh.tokens.update(app.tokens)
    try:
        fresh.account(None)
    except RejoinderError as problem:
        say(f"{problem.text} The settings from before stay in force.")
        return
    say("The settings were read again.")
    in_force[0] = fresh
    rounds.watch(watched_accounts(fresh), _wishes(fresh.settings))


def _wishes(settings: Settings) -> Wishes:
    notify, daemon = settings.notify, settings.daemon
    digest = notify.digest if notify.on else None
    return Wishes(daemon.poll, settings.model.retrain_after, notify.on, digest, daemon.quiet)


def _jobs(app: App, rounds: Rounds) -> list[Job]:
    """The timetable; the first letters are looked for at once.

    A digest is told at its hour. Once an hour it is asked whether one is late: the laptop slept, nobody was there to
    show it to, or a notice had just come. It stands before the notice, which then waits.
    """
    now = app.now()
    digests = [Job("late digest", rounds.digest, _NOTIFIES_EVERY, now + _SETTLED_AFTER)]
    if (rhythm := rounds.digest_rhythm) and (at := rounds.digest_at()):
        digests.append(Job("digest", rounds.digest, rhythm, max(at, now + _SETTLED_AFTER)))
    return [
        Job("poll", rounds.poll, rounds.poll_every, now),
        Job("send", rounds.send_due, _SENDS_EVERY, now),
        Job("follow-up", rounds.follow_up, _FOLLOWS_UP_EVERY, now + _FOLLOWS_UP_EVERY),
        Job("retrain", rounds.retrain, _TRAINS_EVERY, now + _SETTLED_AFTER),
        *digests,
        Job("notify", rounds.notify, _NOTIFIES_EVERY, now + _SETTLED_AFTER),
    ]


def _read_clocks(app: App) -> Beat:
    """The wall clock, the steady one, and, where the system has one, the one that counts sleep too."""
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform, "")
    clock = getattr(time, name, None)
    return Beat(app.now(), time.monotonic(), None if clock is None else time.clock_gettime(clock))


def _trained_at(models: Path) -> datetime | None:
    """When a model was last trained here: their names begin with it."""
    for name in reversed(Shelf(models).names()):
        with suppress(ValueError):
            return datetime.strptime(name[:15], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    return None


class SettingsFile:
    """The file as it was seen last, so that another one is noticed without a signal."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = self._look()

    def changed(self) -> bool:
        """Whether it is another one since it was asked last."""
        before, self._seen = self._seen, self._look()
        return self._seen != before

    def _look(self) -> tuple[int, int]:
        try:
            found = self._path.stat()
        except OSError:
            return 0, 0
        return found.st_mtime_ns, found.st_size


def _on_terminal() -> bool:
    """Whether standard input is a terminal whose window is still open."""
    try:
        return sys.stdin is not None and sys.stdin.isatty() and os.tcgetpgrp(sys.stdin.fileno()) >= 0
    except (OSError, ValueError, AttributeError):
        return False
