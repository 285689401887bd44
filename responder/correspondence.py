"""The user's letters, all parts put together. In: drafts of a store. Out: reviewed, changed, approved, sent.

A joint like the wiring: it knows the edges that letters go through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import uuid4

from detector.entry import Entry
from detector.imap import ImapMailbox
from detector.message import Address
from detector.wire import is_loopback
from responder import revise
from responder.approve import Approval, forbid, prepare
from responder.choices import Account, Settings
from responder.compose import tone_context
from responder.draft import Draft, State
from responder.errors import SettingsError, WrongState
from responder.history import Surroundings, case_of
from responder.policy import Plan, decide
from responder.postman import AccountPostman, Route
from responder.providers import provider_of
from responder.respond import Manner, Reply, context_of, draft_reply, plan_of, plan_to_json
from responder.send import Delivery, send_due
from responder.smtp import SmtpServer, try_login
from responder.store import Store
from responder.tone import Finding, review_draft
from responder.tracking import surroundings


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What a person can do with drafts.

    `settings` reads the settings when they are needed, `mailbox` opens an account's mailbox, `secret` finds an account's outgoing secret, `alone` holds the lock of one
    send. `own_offset` is this machine's distance from UTC.
    """

    store: Store
    settings: Callable[[], Settings]
    manner: Manner
    now: Callable[[], datetime]
    own_offset: timedelta
    mailbox: Callable[[Account], AbstractContextManager[ImapMailbox]]
    secret: Callable[[Account], str]
    alone: Callable[[], AbstractContextManager[None]]

    def tone_of(self, draft: Draft) -> list[Finding]:
        """What the tone rules say of a draft's present words."""
        entry = self.store.ledger.entry(draft.entry_id)
        number = self.store.journal.of_mail(entry.identity)
        application = self.store.journal.get(number) if number is not None else None
        plan = self.plan_of(entry)
        if plan is None:
            plan = decide(case_of(entry, Surroundings([entry], [entry], application, False, self.manner.me)))
        plan = replace(plan, kind=draft.kind, to=draft.to, to_name=draft.to_name)
        return review_draft(
            draft.body,
            tone_context(
                plan, entry.facts, context_of(entry, application, self.manner.voice), self.manner.voice
            ),
        )

    def rules_of(self, draft: Draft) -> tuple[list[str], list[str]]:
        """Ids of the tone rules that block, and of those that warn."""
        findings = self.tone_of(draft)
        return (
            [finding.rule for finding in findings if finding.level == "block"],
            [finding.rule for finding in findings if finding.level == "warn"],
        )

    def plan_of(self, entry: Entry) -> Plan | None:
        dumped = self.store.ledger.plan_of(entry.id) if entry.id is not None else None
        return plan_of(dumped) if dumped else None

    def facts_of(self, draft: Draft) -> dict[str, Any]:
        """Facts and evidence behind a draft, for `queue show --json`."""
        entry = self.store.ledger.entry(draft.entry_id)
        plan = self.plan_of(entry)
        named = {
            name: getattr(entry.facts, name) for name in ("company", "role", "contact_name", "contact_email")
        }
        facts = {name: {"value": f.value, "source": f.source} if f else None for name, f in named.items()}
        return {
            "facts": facts,
            "met": plan.met if plan else None,
            "evidence": [item.text for item in plan.evidence] if plan else [],
        }

    def edit(self, draft: Draft, *, body: str | None, subject: str | None) -> Draft:
        return revise.edit(self.store.outbox, draft, body=body, subject=subject)

    def undo(self, draft: Draft) -> Draft:
        return revise.undo(self.store.outbox, draft, self.now())

    def settle(self, draft: Draft, answer: str) -> Draft:
        return revise.settle(self.store.outbox, draft, answer, self.now())

    def never_met(self, draft: Draft) -> Reply:
        """The user says that no meeting took place: the draft is put away and the policy asked again."""
        now = self.now()
        self.store.outbox.move(draft, State.DISCARDED, now, problem="you never met")
        entry = self.store.ledger.entry(draft.entry_id)
        ledger, journal = self.store.ledger, self.store.journal
        around = surroundings(entry, ledger, journal, self.manner.me, drafted=False, ticked_met=False)
        plan = decide(case_of(entry, around))
        new = draft_reply(entry, around, plan, self.manner, now)
        ledger.note_plan(draft.entry_id, plan_to_json(plan))
        application_id = around.application.id if around.application else None
        return Reply(entry, plan, self.store.outbox.add(new) if new else None, application_id)

    def refuse_blocked(self, draft: Draft) -> None:
        """Raise WrongState where the draft does not wait for the user, Blocked where a tone rule forbids it.

        The state table lets SENDING and UNCERTAIN become APPROVED again, for the sender: approved by hand such a
        mail could go out twice.
        """
        if draft.state is not State.WAITING:
            raise WrongState(
                f"Draft {draft.id} is {draft.state}, so there is nothing to approve.",
                "See: rejoinder queue list",
            )
        forbid([f"{f.text} {f.hint}".strip() for f in self.tone_of(draft) if f.level == "block"], draft)

    def account_of(self, draft: Draft) -> Account:
        """The account a draft goes out from; the first one for mail that was read from files."""
        return self._account(draft.account)

    def _account(self, name: str) -> Account:
        accounts = self.settings().accounts
        if not accounts:
            raise SettingsError("The settings name no account to write from.", "Run: rejoinder init")
        return next((account for account in accounts if account.name == name), accounts[0])

    def prepare(self, draft: Draft) -> Approval:
        """The exact mail that an approval would bind, and when it would go."""
        replies, names = self.settings().replies, self.settings().me.names
        sender = Address(names[0] if names else "", self.account_of(draft).address)
        return prepare(
            draft, sender, at=self.now(), unique=uuid4(), hold=replies.hold, window=replies.send_window,
            own_offset=self.own_offset,
        )  # fmt: skip

    def approve(self, draft: Draft, approval: Approval) -> Draft:
        """Bind what was shown: the bytes, their hash, the recipient. Tone rules run once more."""
        self.refuse_blocked(draft)
        at = self.now()
        return self.store.outbox.move(draft, State.APPROVED, at, asks_met=False, **approval.as_changes(at))

    def send_due(self, at_once: Iterable[int] = ()) -> list[Delivery]:
        with self.alone():
            return send_due(self.store.outbox, self.postman, self.now(), at_once)

    def postman(self, account_name: str) -> AccountPostman:
        account = self._account(account_name)
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


def smtp_server(account: Account) -> SmtpServer:
    smtp = account.smtp
    server = SmtpServer(smtp.host, smtp.port, smtp.user, smtp.security, smtp.ca_file, account.imap.auth)
    return replace(server, loopback=is_loopback(smtp.host))


def try_smtp(account: Account, secret: Callable[[], str]) -> None:
    """Connect and log in; sends nothing."""
    try_login(smtp_server(account), secret)
