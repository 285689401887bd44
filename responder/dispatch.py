"""Approved letters on their way, all parts put together. In: what is due. Out: sent, saved, or stopped with the reason.

A joint like the wiring: it knows the edges that letters go through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from detector.errors import RejoinderError
from detector.imap import ImapMailbox
from detector.wire import is_loopback
from responder.choices import Account, Settings
from responder.correspondence import account_named
from responder.draft import ANSWERS, COUNTED, Draft, State
from responder.letter import sender_of
from responder.news import news_of
from responder.postman import AccountPostman, Route
from responder.providers import provider_of
from responder.respond import Manner, written_recently
from responder.send import Delivery, Stop, send_due
from responder.smtp import SmtpServer, try_login
from responder.store import Store
from responder.timing import next_open


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
            watch = _Watch(self, _once(lambda name: self.read_again(account_named(self.settings(), name))))
            return send_due(self.store.outbox, self.postman, watch, self.now(), at_once)

    def look_for_saved(self, account: Account) -> None:
        """Tell of drafts that are no longer in the Drafts folder, and not in Sent either: only the user knows why."""
        saved = [draft for draft in self.store.outbox.in_state(State.SAVED) if draft.account == account.name]
        for draft in self.postman(account.name).not_in_drafts(saved) if saved else ():
            self.store.outbox.note_problem(
                draft,
                "it is no longer in your Drafts folder; say what became of it:"
                f" rejoinder queue settle {draft.id} sent|discard",
            )

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


def _once(read: Callable[[str], None]) -> Callable[[str], None]:
    """`read`, once for each account. A failure is raised again without asking again: refused logins lock an account."""
    outcomes: dict[str, RejoinderError | None] = {}

    def read_account(name: str) -> None:
        if name not in outcomes:
            try:
                read(name)
                outcomes[name] = None
            except RejoinderError as failure:
                outcomes[name] = failure
        problem = outcomes[name]
        if problem is not None:
            raise problem

    return read_account


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
        account = account_named(self.dispatch.settings(), draft.account)
        if draft.mail and sender_of(draft.mail).lower() != account.address.lower():
            return Stop(f"You approved it from another address than {account.address}, which would send it.")
        self.read_account(draft.account)
        store = self.dispatch.store
        news = news_of(
            draft, store.ledger, store.journal, store.outbox, self.dispatch.manner.me, self.dispatch.now()
        )
        return news or _too_soon(self.dispatch, draft)


def _too_soon(dispatch: Dispatch, draft: Draft) -> Stop | None:
    # Thanks for feedback that the user asked for go on in a conversation, and are written once.
    if draft.kind not in COUNTED or "feedback_received" in draft.reasons:
        return None
    between = dispatch.manner.between
    answering = draft.application_id if draft.kind in ANSWERS else None
    outbox, now = dispatch.store.outbox, dispatch.now()
    other = written_recently(draft.to, outbox, between, now, draft.entry_id, answering=answering)
    return Stop(f"Draft {other.id} went to the same person within {between.days} days.") if other else None


def smtp_server(account: Account) -> SmtpServer:
    smtp = account.smtp
    server = SmtpServer(smtp.host, smtp.port, smtp.user, smtp.security, smtp.ca_file, account.imap.auth)
    return replace(server, loopback=is_loopback(smtp.host))


def try_smtp(account: Account, secret: Callable[[], str]) -> None:
    """Connect and log in; sends nothing."""
    try_login(smtp_server(account), secret)
