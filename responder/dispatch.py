"""Approved letters on their way, all parts put together. In: what is due. Out: sent, saved, or stopped with the reason.

A joint like the wiring: it knows the edges that letters go through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, partial

from detector.imap import ImapMailbox
from detector.wire import is_loopback
from responder.choices import Account, Settings
from responder.correspondence import account_named
from responder.draft import COUNTED, Draft
from responder.followup import OCCASION_IDS
from responder.history import case_of
from responder.occasional import standing_of
from responder.postman import AccountPostman, Route
from responder.providers import provider_of
from responder.respond import Manner, written_recently
from responder.send import Delivery, Stop, send_due
from responder.smtp import SmtpServer, try_login
from responder.store import Store
from responder.timing import next_open
from responder.tracking import surroundings


@dataclass(frozen=True, slots=True)
class Dispatch:
    """`mailbox` opens an account's mailbox, `secret` finds its outgoing secret, `alone` holds the lock of one send.

    `read_again` reads what is new in an account and in its Sent folder. `own_offset` is this machine's distance from UTC.
    """

    store: Store
    settings: Callable[[], Settings]
    manner: Manner
    now: Callable[[], datetime]
    own_offset: timedelta
    mailbox: Callable[[Account], AbstractContextManager[ImapMailbox]]
    secret: Callable[[Account], str]
    alone: Callable[[], AbstractContextManager[None]]
    read_again: Callable[[Account], None]

    def send_due(self, at_once: Iterable[int] = ()) -> list[Delivery]:
        with self.alone():
            watch = _Watch(self, cache(lambda name: self.read_again(account_named(self.settings(), name))))
            return send_due(self.store.outbox, self.postman, watch, self.now(), at_once)

    def postman(self, account_name: str) -> AccountPostman:
        account = account_named(self.settings(), account_name)
        provider = provider_of(account.address, account.smtp.host)
        route = Route(
            account.address,
            account.smtp.deliver,
            bool(provider and provider.saves_sent),
            account.smtp.sent_folder,
            account.smtp.drafts_folder,
        )
        return AccountPostman(
            route,
            smtp_server(account),
            partial(self.secret, account),
            partial(self.mailbox, account),
            self.store.ledger.entry,
        )


@dataclass(frozen=True, slots=True)
class _Watch:
    """Implements responder.send.Watch. Each account is read again once a round, when its first letter is about to go."""

    dispatch: Dispatch
    read_account: Callable[[str], None]

    def opens(self, draft: Draft, now: datetime) -> datetime:
        window = self.dispatch.settings().replies.send_window
        offset = draft.recipient_offset
        return (
            next_open(now, window, self.dispatch.own_offset if offset is None else offset) if window else now
        )

    def stop(self, draft: Draft) -> Stop | None:
        self.read_account(draft.account)
        return _news(self.dispatch, draft) or _too_soon(self.dispatch, draft)


def _news(dispatch: Dispatch, draft: Draft) -> Stop | None:
    """What came or went since: an offer, an interview, an answer that the user wrote elsewhere."""
    store = dispatch.store
    if draft.entry_id is not None and OCCASION_IDS.isdisjoint(draft.reasons):
        entry = store.ledger.entry(draft.entry_id)
        case = case_of(
            entry, surroundings(entry, store.ledger, store.journal, dispatch.manner.me, drafted=False)
        )
        if case.newer:
            return Stop(f"There was {case.newer}: read that first.")
        return Stop("You answered it from another program.", over=True) if case.answered else None
    if draft.application_id is None:
        return None
    application = store.journal.get(draft.application_id)
    standing = standing_of(application, store.ledger, store.journal, store.outbox, dispatch.now())
    if standing.heard_since(draft.created_at):
        return Stop("They wrote to you in the meantime: read that first.")
    if standing.wrote_since(draft.created_at):
        return Stop("You wrote to them from another program.", over=True)
    return None


def _too_soon(dispatch: Dispatch, draft: Draft) -> Stop | None:
    if draft.kind not in COUNTED:
        return None
    between = dispatch.manner.between
    other = written_recently(draft.to, dispatch.store.outbox, between, dispatch.now(), draft.entry_id)
    return Stop(f"Draft {other.id} went to the same person within {between.days} days.") if other else None


def smtp_server(account: Account) -> SmtpServer:
    smtp = account.smtp
    server = SmtpServer(smtp.host, smtp.port, smtp.user, smtp.security, smtp.ca_file, account.imap.auth)
    return replace(server, loopback=is_loopback(smtp.host))


def try_smtp(account: Account, secret: Callable[[], str]) -> None:
    """Connect and log in; sends nothing."""
    try_login(smtp_server(account), secret)
