"""The verb daemon: every account watched, passes and letters when they are due, each in a process of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from detector.errors import RejoinderError
from responder.cli import Desk
from responder.lock import held_lock
from responder.roundwords import pass_in_words, send_in_words

if TYPE_CHECKING:
    from responder.errands import Errand, Outcome
    from responder.wiring import App
    from responder.worker import Workers

_ASKED_BY_STATUS_SECONDS = 1.0  # `rejoinder status` holds the lock for a moment to see whether it is free


@click.command()
@click.option("--once", is_flag=True, help="One pass and one send, then end.")
@click.pass_obj
def daemon(desk: Desk, once: bool) -> int:
    """Watch for new mail and send what you approved. Ctrl-C or SIGTERM ends it within 5 s; SIGHUP reads the settings anew."""
    from responder.keeping import keep_watch, run_errand

    places = desk.app.places
    with held_lock(
        places.daemon_lock, wait_seconds=_ASKED_BY_STATUS_SECONDS, what="Another Rejoinder daemon"
    ):
        desk.app.account(None)  # broken settings or a broken database end it now, not at the first pass
        desk.app.connection.close()
        in_force = [_own_app(desk)]
        workers, say = _workers(desk, in_force[0]), _voice(desk, in_force)
        if once:
            names = [account.name for account in in_force[0].settings.accounts]
            return run_once(partial(run_errand, workers, in_force), names, say)
        keep_watch(in_force, workers, say)
    # Threads that hang in the network would be waited for. Every row that was written is committed.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def run_once(run: Callable[[Errand], Outcome], accounts: Sequence[str], say: Callable[[str], None]) -> int:
    """One pass over each account, then one send; the exit code of the first failure, else 0."""
    from responder.errands import Errand

    codes = []
    for name in accounts:
        outcome = run(Errand("scan", name))
        codes.append(outcome.code)
        if said := pass_in_words(name, outcome):
            say(said)
    outcome = run(Errand("send"))
    if said := send_in_words(outcome):
        say(said)
    return next(filter(None, [*codes, outcome.code]), 0)


def _own_app(desk: Desk) -> App:
    """The App of the daemon's threads, which ask nobody: what is to be typed is asked for here, once.

    An account without a secret, or with one that is refused, must not keep the others from being watched.
    """
    from responder.errors import Cancelled
    from responder.wiring import App

    app = App(desk.app.places, os.environ, None, lambda _: None)  # warnings were shown by the other one
    for account in app.settings.accounts if desk.terminal.can_ask else ():
        try:
            secret = desk.app.secret(account, "imap")
        except Cancelled:
            raise
        except RejoinderError:
            continue
        if secret.source == "typed in":
            app.typed[account.name, "imap"] = secret
    return app


def _workers(desk: Desk, app: App) -> Workers:
    """Children get what was typed in their environment, never as an argument, and find this very Rejoinder.

    -P: the folder that the daemon was started in is none to import from.
    """
    import responder
    from responder.credentials import variable_names
    from responder.worker import Workers

    environ = dict(os.environ)
    here = str(Path(responder.__path__[0]).parent)
    environ["PYTHONPATH"] = os.pathsep.join(filter(None, [here, environ.get("PYTHONPATH")]))
    environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # threads take longer to start than a mail to judge
    for account in app.settings.accounts:
        if typed := app.typed.get((account.name, "imap")):
            environ[variable_names(account, "imap")[0]] = typed.value
    home = ["--home", str(desk.home)] if desk.home else []
    return Workers([sys.executable, "-P", "-m", "responder", *home], environ)


def _voice(desk: Desk, in_force: list[App]) -> Callable[[str], None]:
    """One line for the terminal or the journal, and the same for the log; neither holds an address."""
    from responder.daylog import discreet, open_log

    log = open_log(desk.app.places.logs)

    def say(text: str) -> None:
        logins = {
            login: account.name
            for account in in_force[0].settings.accounts
            for login in (account.address, account.imap.user, account.smtp.user)
        }
        line = discreet(text, logins)
        log(line)
        with suppress(OSError):  # the terminal may have been closed
            desk.terminal.say(line)

    return say
