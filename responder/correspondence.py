"""The user's letters, all parts put together. In: drafts of a store. Out: read, changed, approved, taken back.

A joint like the wiring; dispatch sends what is approved here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from detector.entry import Entry
from detector.facts import Facts
from detector.message import Address
from responder import revise
from responder.application import Application
from responder.approve import Approval, forbid, prepare
from responder.choices import Account, Settings
from responder.draft import Draft, State
from responder.errors import SettingsError, UsageError, WrongState
from responder.followup import OCCASION_IDS
from responder.history import Surroundings, candidates, case_of
from responder.material import Context
from responder.news import news_of
from responder.occasional import occasional_context, occasional_plan, standing_of
from responder.people import Recipient
from responder.policy import Plan, decide
from responder.respond import Manner, Reply, context_of, draft_reply, plan_of, plan_to_json, unlike
from responder.send import Stop
from responder.store import Store
from responder.tracking import surroundings

if TYPE_CHECKING:
    from responder.rewording import Reworded
    from responder.tone import Finding


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What a person can do with drafts.

    `settings` reads the settings when they are needed. `own_offset` is this machine's distance from UTC.
    """

    store: Store
    settings: Callable[[], Settings]
    manner: Manner
    now: Callable[[], datetime]
    own_offset: timedelta

    def tone_of(self, draft: Draft) -> list[Finding]:
        """What the tone rules say of a draft's present words."""
        from responder.compose import tone_context
        from responder.tone import review_draft

        plan, facts, context = self._setting(draft)
        return review_draft(draft.body, tone_context(plan, facts, context, self.manner.voice))

    def _setting(self, draft: Draft) -> tuple[Plan, Facts, Context]:
        """What the words of a draft were, or would be, made from."""
        entry = self.entry_of(draft)
        if entry is None or not OCCASION_IDS.isdisjoint(draft.reasons):
            return self._occasion(draft, entry)
        application = self._application(self.store.journal.of_mail(entry.identity))
        plan = self.plan_of(entry)
        if plan is None:
            plan = decide(case_of(entry, Surroundings([entry], [entry], application, False, self.manner.me)))
        plan = replace(plan, kind=draft.kind, to=draft.to, to_name=draft.to_name)
        return plan, entry.facts, context_of(entry, application, self.manner.voice)

    def _occasion(self, draft: Draft, entry: Entry | None) -> tuple[Plan, Facts, Context]:
        to = Recipient(draft.to, draft.to_name, "contact")
        plan, facts = occasional_plan(draft.kind, to), entry.facts if entry else Facts()
        application = self._application(draft.application_id)
        if application is None:
            return plan, facts, Context(language=draft.language, company=draft.company, role=draft.role)
        standing = standing_of(
            application, self.store.ledger, self.store.journal, self.store.outbox, self.now()
        )
        plan = occasional_plan(draft.kind, to, standing)
        return plan, facts, occasional_context(draft.kind, standing, entry, to, self.manner)

    def _application(self, number: int | None) -> Application | None:
        """None also for one that the user took back: letters about it stay, and can be looked at."""
        try:
            return self.store.journal.get(number) if number is not None else None
        except UsageError:
            return None

    def rules_of(self, draft: Draft) -> tuple[list[str], list[str]]:
        """Ids of what blocks an approval, and of the tone rules that warn."""
        findings = self.tone_of(draft)
        blocks = [finding.rule for finding in findings if finding.level == "block"]
        return (
            ["recipient_doubtful", *blocks] if draft.doubts else blocks,
            [finding.rule for finding in findings if finding.level == "warn"],
        )

    def entry_of(self, draft: Draft) -> Entry | None:
        """The mail a draft answers; None for a letter that answers none, and where the ledger has it no more."""
        try:
            return self.store.ledger.entry(draft.entry_id) if draft.entry_id is not None else None
        except KeyError:
            return None

    def plan_of(self, entry: Entry) -> Plan | None:
        dumped = self.store.ledger.plan_of(entry.id) if entry.id is not None else None
        return plan_of(dumped) if dumped else None

    def facts_of(self, draft: Draft) -> dict[str, Any]:
        """Facts and evidence behind a draft, for `queue show --json`."""
        entry = self.entry_of(draft)
        plan = self.plan_of(entry) if entry else None
        names = ("company", "role", "contact_name", "contact_email")
        named = {name: getattr(entry.facts, name) if entry else None for name in names}
        facts = {name: {"value": f.value, "source": f.source} if f else None for name, f in named.items()}
        return {
            "facts": facts,
            "met": plan.met if plan else None,
            "evidence": [item.text for item in plan.evidence] if plan else [],
            "doubts": list(draft.doubts),
        }

    def news_of(self, draft: Draft) -> Stop | None:
        """What came or went since the draft was written, as far as it was read."""
        store = self.store
        return news_of(draft, store.ledger, store.journal, store.outbox, self.manner.me, self.now())

    def people_of(self, draft: Draft) -> list[Recipient]:
        """All whom a draft could be addressed to, best first, with the reason."""
        entry = self.entry_of(draft)
        if entry is None:
            return [Recipient(draft.to, draft.to_name, "contact", draft.doubts)]
        around = surroundings(entry, self.store.ledger, self.store.journal, self.manner.me, drafted=False)
        return candidates(entry, around)

    def edit(self, draft: Draft, *, body: str | None, subject: str | None) -> Draft:
        def change() -> Draft:
            return revise.edit(self.store.outbox, draft, body=body, subject=subject)

        return self._noted("edit", draft, change, "body", "subject")

    def reword(self, draft: Draft) -> Reworded:
        """Other words from the language model on this machine, kept if they pass; SettingsError where there is none."""
        from responder.compose import tone_context
        from responder.local_model import ask_model
        from responder.rewording import reword

        wish = self.settings().rewording
        if wish.url is None:
            raise SettingsError(
                "No language model is named in the settings.",
                'Set url = "http://127.0.0.1:..." under [rewording].',
            )
        if draft.state is not State.WAITING:
            raise WrongState(f"Draft {draft.id} is {draft.state}, and only a waiting one is reworded.", "")
        plan, facts, context = self._setting(draft)
        ask = partial(ask_model, wish.url, wish.model)
        new = reword(draft.body, tone_context(plan, facts, context, self.manner.voice), ask)
        if new.body is not None:
            if self.store.outbox.get(draft.id or 0) != draft:  # a model may take minutes
                raise WrongState(
                    f"Draft {draft.id} was changed meanwhile, so the new words were dropped.", "Ask again."
                )
            self.edit(draft, body=new.body, subject=None)
        return new

    def readdress(self, draft: Draft, address: str) -> Draft:
        """Write to another of the people known; the greeting is changed with it where it still is as composed."""
        change = partial(revise.readdress, self.store.outbox, draft, address, self.people_of(draft))
        return self._noted("to", draft, change, "to", "to_name", "doubts", "body")

    def trust(self, draft: Draft) -> Draft:
        """The user has looked at the address and says that it is right."""
        return self._noted("trust", draft, partial(self.store.outbox.edit, draft, doubts=()), "doubts")

    def snooze(self, draft: Draft, until: datetime) -> Draft:
        change = partial(self.store.outbox.edit, draft, not_before=until)
        return self._noted("snooze", draft, change, "not_before")

    def discard(self, draft: Draft) -> Draft:
        if draft.state is State.DISCARDED:
            back = f"To bring it back: rejoinder queue undo {draft.id}"
            raise WrongState(f"Draft {draft.id} is put away already.", back)
        change = partial(self.store.outbox.move, draft, State.DISCARDED, self.now())
        return self._noted("discard", draft, change, "state")

    def undo(self, draft: Draft) -> Draft:
        """Take back what was done last with a draft: an approval, a discard, a refusal for good."""
        change = partial(revise.undo, self.store.outbox, draft, self.now())
        return self._noted("undo", draft, change, "state")

    def settle(self, draft: Draft, answer: str) -> Draft:
        change = partial(revise.settle, self.store.outbox, draft, answer, self.now())
        return self._noted("settle", draft, change, "state")

    def _noted(self, verb: str, before: Draft, change: Callable[[], Draft], *fields: str) -> Draft:
        """Make the change and note it on the trail, both or neither."""
        with self.store.together():
            after = change()
            old, new = ({name: getattr(draft, name) for name in fields} for draft in (before, after))
            self.store.acts.note(f"draft.{verb}", before.id, self.now(), old, new)
        return after

    def say_met(self, draft: Draft, met: bool) -> Reply | None:
        """Keep the user's word on whether they met. Where they did not, the draft is put away and planned anew."""
        with self.store.together():
            application = self._application(draft.application_id)
            if application is not None and application.id is not None:
                self.store.journal.say_met(application.id, met)
                self.store.acts.note(
                    "application.met", application.id, self.now(), {"met": application.met}, {"met": met}
                )
            return None if met else self._plan_anew(draft)

    def _plan_anew(self, draft: Draft) -> Reply | None:
        now, entry = self.now(), self.entry_of(draft)
        self.store.outbox.move(draft, State.DISCARDED, now, problem="you never met")
        if entry is None or entry.id is None:
            return None
        ledger, journal = self.store.ledger, self.store.journal
        around = surroundings(entry, ledger, journal, self.manner.me, drafted=False, ticked_met=False)
        plan = decide(case_of(entry, around))
        new = draft_reply(entry, around, plan, self.manner, now, unlike(entry, around, self.store.outbox))
        ledger.note_plan(entry.id, plan_to_json(plan))
        application_id = around.application.id if around.application else None
        return Reply(entry, plan, self.store.outbox.add(new) if new else None, application_id)

    def refuse_blocked(self, draft: Draft) -> None:
        """Raise WrongState where the draft does not wait for the user, Blocked where something forbids approval.

        The state table lets others become APPROVED again, for the sender: approved by hand such a mail could go out
        twice.
        """
        if draft.state is not State.WAITING:
            raise WrongState(
                f"Draft {draft.id} is {draft.state}, so there is nothing to approve.",
                "See: rejoinder queue list",
            )
        if news := self.news_of(draft):
            forbid([news.text], draft, f"Put it away: rejoinder queue discard {draft.id}")
        if draft.doubts:
            forbid([*draft.doubts], draft, f"If the address is right: rejoinder queue trust {draft.id}")
        forbid([f"{f.text} {f.hint}".strip() for f in self.tone_of(draft) if f.level == "block"], draft)

    def account_of(self, draft: Draft) -> Account:
        """The account a draft goes out from; the first one for mail that was read from files."""
        return account_named(self.settings(), draft.account)

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
        bind = partial(
            self.store.outbox.move, draft, State.APPROVED, at, asks_met=False, **approval.as_changes(at)
        )
        return self._noted("approve", draft, bind, "state", "sha256", "approved_to", "send_after")


def account_named(settings: Settings, name: str) -> Account:
    """The account with this name, the first one for mail read from files; SettingsError where there is none (any more).

    Never another one in its place: what was written from one address must not go out from another.
    """
    if not settings.accounts:
        raise SettingsError("The settings name no account to write from.", "Run: rejoinder init")
    if name == "file":
        return settings.accounts[0]
    found = next((account for account in settings.accounts if account.name == name), None)
    if found is None:
        raise SettingsError(
            f"The account {name!r} that this letter belongs to is not in the settings.",
            "Add it again, or put the draft away: rejoinder queue discard",
        )
    return found
