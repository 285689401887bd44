"""All parts put together. In: places, environment, a way to ask. Out: class App, what a command can do.

The one room that reads the clock, and the one that knows every edge.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, timedelta
from functools import cache, cached_property, partial
from time import monotonic
from typing import Protocol

from detector.facts import Facts
from detector.gather import gather_facts
from detector.imap import ImapMailbox, ImapServer, Marking, open_mailbox
from detector.look import Reader, own_addresses
from detector.message import Address, Message
from detector.parse import parse_message
from detector.scan import Pass
from detector.sqlite import Connection, open_database, throwaway_copy
from detector.verdict import Thresholds, Verdict
from responder.bookkeeping import Bookkeeping
from responder.choices import Account, Settings
from responder.compose import Voice
from responder.corrections import Corrections
from responder.correspondence import Correspondence
from responder.credentials import Purpose, Secret, find_secret
from responder.dispatch import Dispatch
from responder.errors import SettingsError
from responder.feedback import awaited
from responder.followup import Habits
from responder.lock import held_lock
from responder.passes import Parts, PassSummary, catch_up
from responder.phrases import own_words
from responder.places import Places
from responder.respond import Manner
from responder.scanning import Scanning
from responder.settings import load_settings
from responder.store import Store
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

    def now(self) -> datetime:
        return self._as_of or datetime.now(UTC)

    @cached_property
    def settings(self) -> Settings:
        settings = load_settings(self.places.settings)
        for warning in settings.warnings:
            self.notice(warning)
        return settings

    @cached_property
    def connection(self) -> Connection:
        return open_database(self.places.database)

    @cached_property
    def store(self) -> Store:
        return Store.on(self.connection)

    def model_in_words(self) -> str:
        from responder.wiring_model import model_in_words

        return model_in_words(self)

    @property
    def thresholds(self) -> Thresholds:
        if not self.places.settings.exists():
            return Thresholds()
        return Thresholds(self.settings.model.reject_at, self.settings.model.unsure_at)

    @cached_property
    def judge(self) -> Judge:
        from responder.wiring_model import load_judge

        names = self.settings.me.names if self.places.settings.exists() else ()
        return load_judge(self.places.models, self.thresholds, names, self.now, self.notice)

    def account(self, name: str | None) -> Account:
        """The account with this name; the first where none is named. Raises SettingsError where there is none."""
        if not self.settings.accounts:
            raise SettingsError(f"There is no account in {self.places.settings}.", "Run: rejoinder init")
        found = [a for a in self.settings.accounts if name in (None, a.name, a.address)]
        if not found:
            known = ", ".join(a.name for a in self.settings.accounts) or "none"
            raise SettingsError(f"There is no account {name!r} in the settings.", f"Accounts there: {known}.")
        return found[0]

    @cached_property
    def me(self) -> frozenset[str]:
        if not self.places.settings.exists():
            return frozenset()
        mine = [*self.settings.me.addresses, *(account.address for account in self.settings.accounts)]
        return own_addresses(mine)

    def reader(self, store: Store, me: frozenset[str]) -> Reader:
        companies = [a.company for a in store.journal.applications() if a.company]
        mine = tuple(Address("", email) for email in me)
        facts: Callable[[Message], Facts] = partial(gather_facts, me=mine, known_companies=companies)
        return Reader(parse_message, facts, self.judge, me, awaited=awaited(store.outbox))

    def manner(self, me: frozenset[str]) -> Manner:
        if not self.places.settings.exists():
            return Manner(Voice(name=""), timedelta(hours=24), me)
        mine = self.settings.me
        replies = self.settings.replies
        voice = Voice(
            name=mine.names[0] if mine.names else "", sign_off=mine.sign_off, signature=mine.signature,
            still_interested=replies.keep_in_mind, mention_disappointment=replies.disappointment,
            address_form=mine.address_form,
        )  # fmt: skip
        silent = frozenset(account.name for account in self.settings.accounts if account.may != "draft")
        return Manner(
            voice, replies.cool_off, me, silent, timedelta(days=replies.max_per_person_days), replies.choice,
            self.settings.follow_up, mine.languages[0], partial(own_words, self.places.templates),
        )  # fmt: skip

    @property
    def habits(self) -> Habits:
        """What is written unasked; the default ones where nothing is set up."""
        return self.manner(self.me).habits

    def parts(self, store: Store, me: frozenset[str]) -> Parts:
        manner = self.manner(me)
        return Parts(store.ledger, store.journal, store.outbox, manner, self.writing_account, store.feedback)

    # Reading

    def at_work(self) -> AbstractContextManager[None]:
        """The lock of one pass or one send: a second Rejoinder waits, then says so."""
        return held_lock(
            self.places.pass_lock, wait_seconds=_PASS_WAITS_SECONDS, what="Another Rejoinder pass"
        )

    def throwaway(self) -> Store:
        """The store of a dry run: a copy in memory."""
        return Store.on(throwaway_copy(self.connection if self.places.database.exists() else None))

    def mailbox(self, account: Account) -> AbstractContextManager[ImapMailbox]:
        imap = account.imap
        server = ImapServer(imap.host, imap.port, imap.user, imap.security, imap.ca_file, imap.auth)
        marking = Marking("local" if account.may == "read" else account.marks.method, account.marks.folder)
        return open_mailbox(account.name, server, self.secret(account, "imap").value, marking)

    def secret(self, account: Account, purpose: Purpose) -> Secret:
        return find_secret(account, purpose, self._environ, self._ask)

    @cached_property
    def scanning(self) -> Scanning:
        """Reading mail, from a server or from files."""
        return Scanning(
            me=self.me,
            reader=self.reader,
            parts=self.parts,
            mailbox=self.mailbox,
            after=lambda account: self.dispatch.look_for_saved(account),
            now=self.now,
            stopwatch=monotonic,
        )

    def catch_up(self) -> None:
        """Plan and draft what a correction or a cut-off pass left open."""
        catch_up(self.parts(self.store, self.me), self.now())

    @cached_property
    def own_offset(self) -> timedelta:
        """This machine's distance from UTC."""
        return datetime.now().astimezone().utcoffset() or timedelta()

    @cached_property
    def letters(self) -> Correspondence:
        """What can be done with drafts."""
        return Correspondence(
            self.store, lambda: self.settings, self.manner(self.me), self.now, self.own_offset
        )

    @cached_property
    def dispatch(self) -> Dispatch:
        """The way out of what is approved."""
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
        since = (self.now() - _READ_AGAIN_REACHES_BACK).date()
        todo = [Pass(folder, since) for folder in account.folders]
        for _ in self.scanning.scan(account, todo, self.store, PassSummary(), dry_run=False):
            pass

    @cached_property
    def books(self) -> Bookkeeping:
        """The user's word on applications, and letters asked for."""
        return Bookkeeping(self.store, self.manner(self.me), self.now, self.writing_account)

    def writing_account(self) -> str | None:
        """The account that letters go out from which answer no mail."""
        accounts = self.settings.accounts if self.places.settings.exists() else ()
        return next((account.name for account in accounts if account.may == "draft"), None)

    @cached_property
    def corrections(self) -> Corrections:
        """The user's word on mails."""
        return Corrections(
            store=self.store,
            reader=lambda: self.reader(self.store, self.me),
            now=self.now,
            account=self.account,
            mailbox=self.mailbox,
            catch_up=self.catch_up,
            alone=self.at_work,
        )

    @cached_property
    def undoing(self) -> Undoing:
        """Taking back what the user did."""
        return Undoing(self.store, lambda: self.corrections, self.now)

    def since(self, span: timedelta | None) -> date | None:
        return (self.now() - span).date() if span is not None else None
