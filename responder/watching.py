"""How an account is watched, all parts put together. In: an App, its accounts. Out: connections that are not yet running.

A joint like the wiring.
"""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from detector.errors import RejoinderError, Unreachable
from detector.imap_idle import Waker
from detector.progress import FolderStatus
from responder.backoff import Backoff
from responder.credentials import variable_names
from responder.errands import Errand
from responder.lookout import Lookout
from responder.means import Watched
from responder.postman import SENT_NAMES
from responder.watch import Line, Post, Standing, Watch

if TYPE_CHECKING:
    from responder.choices import Account
    from responder.wiring import App

_MOST_CONNECTIONS = 3  # of one account; providers count them
OWN_TOKEN = "own client id"  # noqa: S105 - what Secret.source says of one
chance = random.SystemRandom().random


def watched_accounts(app: App) -> list[Watched]:
    return [Watched(account.name, partial(_watches, app, account)) for account in app.settings.accounts]


def _watches(app: App, account: Account, lookout: Lookout, tell: Callable[[Standing], None]) -> list[Watch]:
    """The connection that looks at all folders and waits at the first, and one for each further folder to wait at.

    The others only wake the first, and knock only while it is let in: a refused login is refused once.
    """

    def watch(post: Post) -> Watch:
        return Watch(post, Waker(), Backoff(chance), time.monotonic)

    def connect_too() -> AbstractContextManager[Line]:
        if not first.connected:
            raise Unreachable("The account's first connection does not stand.")
        return app.mailbox(account)

    def look(statuses: Mapping[str, FolderStatus]) -> float:
        lookout.look(statuses)
        return lookout.seconds_to_wait

    def look_too(_: Mapping[str, FolderStatus]) -> float:
        first.wake()
        return 0.0

    refused = Refused(app, account)
    chosen, idle = app.settings.daemon, app.settings.daemon.idle
    first = watch(
        Post(
            lambda: app.mailbox(account), lambda line: _folders(line, account), look, refused.noting(tell),
            refused.is_mended, idle, chosen.poll.total_seconds(),
        )
    )  # fmt: skip
    others = account.folders[1:_MOST_CONNECTIONS] if idle else ()
    return [first, *(watch(_ear(connect_too, folder, look_too)) for folder in others)]


def _ear(
    connect: Callable[[], AbstractContextManager[Line]],
    folder: str,
    look: Callable[[Mapping[str, FolderStatus]], float],
) -> Post:
    """A connection that only waits, at one folder."""
    return Post(connect, lambda _: [folder], look, lambda _: None, only_to_idle=True)


def _folders(line: Line, account: Account) -> list[str]:
    """The folders of the settings, and the Sent folder: what the user writes elsewhere counts too."""
    sent = account.smtp.sent_folder or line.special_folder("\\Sent", SENT_NAMES)
    return [*account.folders, *filter(None, [sent])]


@dataclass(slots=True)
class Refused:
    """The password that was refused, as a hash, so that another one in the keyring is tried soon and the same one is not.

    A command that prints secrets is not run for this: each of its tokens is another, and it may ask the user.
    """

    app: App
    account: Account
    digest: bytes = b""

    def noting(self, tell: Callable[[Standing], None]) -> Callable[[Standing], None]:
        def noted(standing: Standing) -> None:
            self.digest = self._digest() if standing.state == "login refused" else b""
            tell(standing)

        return noted

    def is_mended(self) -> bool:
        return self.digest != self._digest()

    def _digest(self) -> bytes:
        imap = self.account.imap
        if imap.auth != "password" or imap.password_command:
            return b""
        try:
            secret = self.app.secret(self.account, "imap").value
        except RejoinderError:
            return b""
        return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def tokens_for(app: App, errand: Errand) -> dict[str, str]:
    """The variables with the access tokens that an errand needs, where the user's own client id gets them.

    The daemon holds a fresh one anyway, and two processes that renew at the same moment can undo each other's renewal.
    """
    found: dict[str, str] = {}
    for account in _accounts_of(app, errand):
        if account.imap.auth == "token" and account.oauth.client_id:
            with suppress(RejoinderError):  # the child says it in its own words
                secret = app.secret(account, "imap")
                if secret.source == OWN_TOKEN:
                    found[variable_names(account, "imap")[0]] = secret.value
    return found


def drop_tokens(app: App, errand: Errand) -> None:
    """Hold them no longer: the server refused one."""
    for account in _accounts_of(app, errand):
        app.tokens.pop(account.name, None)


def _accounts_of(app: App, errand: Errand) -> list[Account]:
    if errand.kind not in ("scan", "send"):
        return []
    return [a for a in app.settings.accounts if errand.kind == "send" or a.name == errand.account]
