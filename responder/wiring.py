"""All parts put together. In: places, environment, a way to ask. Out: class App, what a command can do.

The one room that reads the clock, and the one that knows every edge. Each part is imported where it is put together, so
that a command pays for what it uses, and the daemon stays small.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache, cached_property, partial
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from responder.errors import SettingsError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager

    from detector.facts import Facts
    from detector.imap import ImapMailbox
    from detector.look import Reader
    from detector.message import Message
    from detector.sqlite import Connection
    from detector.verdict import Thresholds, Verdict
    from responder.bookkeeping import Bookkeeping
    from responder.choices import Account, Habits, Settings
    from responder.corrections import Corrections
    from responder.correspondence import Correspondence
    from responder.credentials import Purpose, Secret
    from responder.dispatch import Dispatch
    from responder.passes import Parts
    from responder.places import Places
    from responder.respond import Manner
    from responder.scanning import Scanning
    from responder.store import Store
    from responder.tokens import Token
    from responder.undoing import Undoing

_PASS_WAITS_SECONDS = 30.0
_READ_AGAIN_REACHES_BACK = timedelta(days=30)


class Judge(Protocol):
    """The model with its thresholds, as scan and classify use it."""

    @property
    def model_id(self) -> str: ...

    def judge(self, messages: Sequence[Message]) -> list[Verdict]: ...


class App:
    """What the commands, the daemon and the review page call. Parts are made when they are first used.

    `ask` returns a secret that the user types, or raises where nobody can be asked. `notice` shows one sentence.
    `as_of` is the moment to reason from, None for now.
    """

    def __init__(
        self,
        places: Places,
        environ: Mapping[str, str],
        ask: Callable[[str], str] | None,
        notice: Callable[[str], None],
        as_of: datetime | None = None,
    ) -> None:
        self.places = places
        self._environ = environ
        self._ask = cache(ask) if ask else None  # one answer serves every connection of a command
        self.notice = notice
        self._as_of = as_of
        self.typed: dict[
            tuple[str, Purpose], Secret
        ] = {}  # by account and purpose; before what is found elsewhere
        self.tokens: dict[str, Token] = {}  # access tokens by account; on no disk

    def now(self) -> datetime:
        return self._as_of or datetime.now(UTC)

    @cached_property
    def settings(self) -> Settings:
        from responder.settings import load_settings

        settings = load_settings(self.places.settings)
        for warning in settings.warnings:
            self.notice(warning)
        return settings

    @cached_property
    def connection(self) -> Connection:
        from detector.sqlite import open_database

        return open_database(self.places.database)

    @cached_property
    def store(self) -> Store:
        from responder.store import Store

        return Store.on(self.connection)

    def model_in_words(self) -> str:
        from responder.wiring_model import model_in_words

        return model_in_words(self)

    @property
    def thresholds(self) -> Thresholds:
        from detector.verdict import Thresholds

        if not self.places.settings.exists():
            return Thresholds()
        return Thresholds(self.settings.model.reject_at, self.settings.model.unsure_at)

    @cached_property
    def judge(self) -> Judge:
        from responder.wiring_model import load_judge

        names = self.settings.me.names if self.places.settings.exists() else ()
        return load_judge(self.places.models, self.thresholds, names, self.now, self.notice)

    def account(self, name: str | None) -> Account:
        """The account with this name; the first where none is named. Raises UsageError for a name that is not there, and
        SettingsError where there is none at all.
        """
        if not self.settings.accounts:
            raise SettingsError(f"There is no account in {self.places.settings}.", "Run: rejoinder init")
        found = [a for a in self.settings.accounts if name in (None, a.name, a.address)]
        if not found:
            known = ", ".join(a.name for a in self.settings.accounts) or "none"
            raise UsageError(f"There is no account {name!r} in the settings.", f"Accounts there: {known}.")
        return found[0]

    @cached_property
    def me(self) -> frozenset[str]:
        if not self.places.settings.exists():
            return frozenset()
        from detector.look import own_addresses

        mine = [*self.settings.me.addresses, *(account.address for account in self.settings.accounts)]
        return own_addresses(mine)

    def reader(self, store: Store, me: frozenset[str]) -> Reader:
        from detector.gather import gather_facts
        from detector.look import Reader
        from detector.message import Address
        from detector.parse import parse_message
        from responder.feedback import awaited

        companies = [a.company for a in store.journal.applications() if a.company]
        mine = tuple(Address("", email) for email in me)
        facts: Callable[[Message], Facts] = partial(gather_facts, me=mine, known_companies=companies)
        return Reader(parse_message, facts, self.judge, me, awaited=awaited(store.outbox))

    def manner(self, me: frozenset[str]) -> Manner:
        from responder.manners import manner_of

        return manner_of(self.settings if self.places.settings.exists() else None, me, self.places.templates)

    @property
    def habits(self) -> Habits:
        """What is written unasked; the default ones where nothing is set up."""
        return self.manner(self.me).habits

    def parts(self, store: Store, me: frozenset[str]) -> Parts:
        from responder.passes import Parts

        manner = self.manner(me)
        return Parts(store.ledger, store.journal, store.outbox, manner, self.writing_account, store.feedback)

    # Reading

    def at_work(self) -> AbstractContextManager[None]:
        """The lock of one pass or one send: a second Rejoinder waits, then says so."""
        from responder.lock import held_lock

        return held_lock(
            self.places.pass_lock, wait_seconds=_PASS_WAITS_SECONDS, what="Another Rejoinder pass"
        )

    def throwaway(self) -> Store:
        """The store of a dry run: a copy in memory."""
        from detector.sqlite import throwaway_copy
        from responder.store import Store

        return Store.on(throwaway_copy(self.connection if self.places.database.exists() else None))

    def mailbox(self, account: Account, *, ask: bool = True) -> AbstractContextManager[ImapMailbox]:
        """The account's mailbox for the length of a block. `ask`: whether the user may be asked for a password."""
        from responder.signing_in import opened_mailbox

        return opened_mailbox(account, lambda: self.secret(account, "imap", ask=ask).value, self.tokens)

    def secret(self, account: Account, purpose: Purpose, *, ask: bool = True) -> Secret:
        from responder.credentials import find_secret

        typed = self.typed.get((account.name, purpose)) or self.typed.get((account.name, "imap"))
        person = self._ask if ask else None
        return typed or find_secret(account, purpose, self._environ, person, own_token=self._own_token)

    def _own_token(self, account: Account) -> str:
        from responder.signing_in import access_token

        return access_token(account, self._environ, self.tokens, self.now())

    @cached_property
    def scanning(self) -> Scanning:
        """Reading mail, from a server or from files."""
        from responder.scanning import Scanning

        return Scanning(
            me=self.me,
            reader=self.reader,
            parts=self.parts,
            mailbox=self.mailbox,
            after=lambda account: self.dispatch.look_for_saved(account),
            taken_off=lambda entries: self.corrections.marks_taken_off(entries),
            now=self.now,
            stopwatch=monotonic,
        )

    def catch_up(self) -> None:
        """Plan and draft what a correction or a cut-off pass left open."""
        from responder.passes import catch_up

        catch_up(self.parts(self.store, self.me), self.now())

    @cached_property
    def own_offset(self) -> timedelta:
        """This machine's distance from UTC."""
        return datetime.now().astimezone().utcoffset() or timedelta()

    @cached_property
    def letters(self) -> Correspondence:
        """What can be done with drafts."""
        from responder.correspondence import Correspondence

        return Correspondence(
            self.store, lambda: self.settings, self.manner(self.me), self.now, self.own_offset
        )

    @cached_property
    def dispatch(self) -> Dispatch:
        """The way out of what is approved."""
        from responder.dispatch import Dispatch

        return Dispatch(
            store=self.store,
            settings=lambda: self.settings,
            manner=self.manner(self.me),
            now=self.now,
            own_offset=self.own_offset,
            mailbox=self.mailbox,
            secret=lambda account: self.secret(account, "smtp").value,
            alone=self.at_work,
            read_again=self.read_again,
        )

    def read_again(self, account: Account) -> None:
        """Read what is new, right before a letter goes out: an answer may have come, or have been written elsewhere."""
        from detector.scan import Pass
        from responder.passes import PassSummary

        since = (self.now() - _READ_AGAIN_REACHES_BACK).date()
        todo = [Pass(folder, since) for folder in account.folders]
        for _ in self.scanning.scan(account, todo, self.store, PassSummary(), dry_run=False):
            pass

    @cached_property
    def books(self) -> Bookkeeping:
        """The user's word on applications, and letters asked for."""
        from responder.bookkeeping import Bookkeeping

        return Bookkeeping(self.store, self.manner(self.me), self.now, self.writing_account)

    def writing_account(self) -> str | None:
        """The account that letters go out from which answer no mail."""
        accounts = self.settings.accounts if self.places.settings.exists() else ()
        return next((account.name for account in accounts if account.may == "draft"), None)

    @cached_property
    def corrections(self) -> Corrections:
        """The user's word on mails."""
        from responder.corrections import Corrections

        return Corrections(
            store=self.store,
            reader=lambda: self.reader(self.store, self.me),
            now=self.now,
            account=self.account,
            mailbox=self.mailbox,
            accounts=lambda: self.settings.accounts if self.places.settings.exists() else (),
            mailbox_unasked=partial(self.mailbox, ask=False),
            catch_up=self.catch_up,
            alone=self.at_work,
        )

    @cached_property
    def undoing(self) -> Undoing:
        """Taking back what the user did."""
        from responder.undoing import Undoing

        return Undoing(self.store, lambda: self.corrections, self.now)

    def since(self, span: timedelta | None) -> date | None:
        return (self.now() - span).date() if span is not None else None
