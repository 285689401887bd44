"""The user's letters with all parts put together, on a real database and real servers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from dovecot import PASSWORD, MailUser
from post_office import PostOffice
from samples import ANNA, NOW, SAM, make_draft, make_entry, make_facts, make_mail

from detector.facts import Signal
from detector.imap import ImapMailbox, Marking, open_mailbox
from detector.message import MessageRef
from detector.sqlite import Connection
from responder.choices import Account, Settings
from responder.compose import Voice
from responder.correspondence import Correspondence
from responder.dispatch import Dispatch
from responder.document import read_document
from responder.draft import Draft, Kind, State
from responder.errors import Blocked, SettingsError, UsageError, WrongState
from responder.passes import Parts, catch_up
from responder.policy import Met
from responder.respond import Manner
from responder.store import Store

LATER = NOW + timedelta(days=3)
HOLD = timedelta(minutes=10)
CLAIMED = make_facts(Signal.MEETING_CLAIMED, Signal.PERSONAL, company="Acme", role="Engineer")
RUDE = "Dear Anna,\n\nWhy didn't you hire me? This is unfair.\n\nSam Doe\n"


@pytest.fixture
def store(connection: Connection) -> Store:
    return Store.on(connection)


def settings_for(smtp_port: int = 1) -> Settings:
    smtp = {"host": "127.0.0.1", "port": smtp_port, "security": "plain"}
    home = {"name": "home", "address": SAM.email, "imap": {"host": "localhost"}, "smtp": smtp}
    work = {"name": "work", "address": "sam@work.example", "imap": {"host": "localhost"}}
    me = {"names": ["Sam Doe"]}
    return read_document({"me": me, "account": [home, work], "replies": {"send_window": "always"}}, Path)


@contextmanager
def no_mailbox(account: Account) -> Iterator[ImapMailbox]:
    raise AssertionError("nothing here asks a server")
    yield


class Clock:
    def __init__(self) -> None:
        self.now = LATER

    def __call__(self) -> datetime:
        return self.now


def letters_on(store: Store, **changed: Any) -> Correspondence:
    made = Correspondence(
        store=store, settings=settings_for, manner=Manner(Voice(name="Sam Doe"), timedelta(), frozenset({SAM.email})),
        now=Clock(), own_offset=timedelta(),
    )  # fmt: skip
    return replace(made, **changed)


def way_out(letters: Correspondence, **changed: Any) -> Dispatch:
    """The way out of these letters; nothing new is found when the account is read again."""
    made = Dispatch(
        store=letters.store, settings=letters.settings, manner=letters.manner, now=letters.now,
        own_offset=timedelta(), mailbox=no_mailbox, secret=lambda account: "unused", alone=nullcontext,
        read_again=lambda account: None,
    )  # fmt: skip
    return replace(made, **changed)


@pytest.fixture
def letters(store: Store) -> Correspondence:
    return letters_on(store)


def drafted(letters: Correspondence, **changed: Any) -> Draft:
    """The waiting draft for a rejection that claims a meeting."""
    store = letters.store
    store.ledger.record([make_entry(1, **{"facts": CLAIMED, **changed})])
    (reply,) = catch_up(Parts(store.ledger, store.journal, store.outbox, letters.manner), LATER)
    assert reply.draft is not None
    return reply.draft


def approved(letters: Correspondence, draft: Draft) -> Draft:
    return letters.approve(draft, letters.prepare(draft))


# Did you meet?


def test_a_template_that_only_claims_a_meeting_makes_approval_ask(letters: Correspondence) -> None:
    assert drafted(letters).asks_met


def test_who_never_met_gets_no_question_but_a_thank_you_in_its_place(letters: Correspondence) -> None:
    old = drafted(letters)
    reply = letters.say_met(old, met=False)
    assert reply is not None
    assert (reply.plan.rule, reply.plan.met) == ("never_met_personal", Met.NO)
    assert reply.draft is not None
    assert (reply.draft.kind, reply.draft.asks_met, reply.draft.to) == (Kind.THANK_ONLY, False, ANNA.email)
    assert "?" not in reply.draft.body
    assert letters.store.outbox.in_state() == [
        replace(old, state=State.DISCARDED, problem="you never met"),
        reply.draft,
    ]
    assert letters.plan_of(reply.entry) == reply.plan
    assert letters.store.ledger.unplanned() == []


def test_who_never_met_and_got_a_template_gets_nothing(letters: Correspondence) -> None:
    old = drafted(letters, facts=make_facts(Signal.MEETING_CLAIMED, company="Acme"))
    reply = letters.say_met(old, met=False)
    assert reply is not None
    assert (reply.draft, reply.plan.rule) == (None, "never_met_template")
    assert letters.store.outbox.in_state(State.WAITING) == []


def test_the_tone_rules_follow_the_users_word_that_they_never_met(letters: Correspondence) -> None:
    old = drafted(letters)
    reply = letters.say_met(old, met=False)
    new = reply.draft if reply else None
    assert new is not None
    asking = letters.edit(new, body=old.body, subject=None)
    assert letters.rules_of(asking)[0]
    with pytest.raises(Blocked):
        letters.refuse_blocked(asking)


# What stands against approval


def test_our_own_words_pass_our_own_rules(letters: Correspondence) -> None:
    draft = drafted(letters)
    assert letters.rules_of(draft)[0] == []
    letters.refuse_blocked(draft)


def test_a_hostile_edit_is_kept_but_not_approved_and_the_reasons_are_told(letters: Correspondence) -> None:
    rude = letters.edit(drafted(letters), body=RUDE, subject=None)
    assert "no_why_didnt_you" in letters.rules_of(rude)[0]
    with pytest.raises(Blocked, match="hire me") as refused:
        letters.refuse_blocked(rude)
    assert "queue edit 1" in refused.value.fix
    assert letters.store.outbox.get(1).body == RUDE


def test_an_approval_of_blocked_words_is_refused_even_behind_the_question(letters: Correspondence) -> None:
    rude = letters.edit(drafted(letters), body=RUDE, subject=None)
    with pytest.raises(Blocked):
        letters.approve(rude, letters.prepare(rude))
    assert letters.store.outbox.get(1).state is State.WAITING


def test_words_changed_after_they_were_shown_are_not_approved(letters: Correspondence) -> None:
    shown = drafted(letters)
    approval = letters.prepare(shown)
    letters.edit(shown, body=shown.body + "One more thing.\n", subject=None)
    with pytest.raises(WrongState, match="changed by another"):
        letters.approve(shown, approval)
    assert letters.store.outbox.get(1).state is State.WAITING


@pytest.mark.parametrize(
    "way",
    [
        [State.APPROVED],
        [State.APPROVED, State.SENDING],
        [State.APPROVED, State.SENDING, State.DATA_STARTED, State.UNCERTAIN],
        [State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT],
        [State.DISCARDED],
    ],
    ids=lambda way: str(way[-1]),
)
def test_only_what_waits_can_be_approved(letters: Correspondence, way: list[State]) -> None:
    """Above all not what is being sent or may have been: approved again it would go out twice."""
    draft = drafted(letters)
    approval = letters.prepare(draft)
    for state in way:
        draft = letters.store.outbox.move(draft, state, LATER)
    with pytest.raises(WrongState, match=f"is {way[-1]}"):
        letters.refuse_blocked(draft)
    with pytest.raises(WrongState):
        letters.approve(draft, approval)
    assert letters.store.outbox.get(1).state is way[-1]


# The approval


def test_an_approval_binds_what_was_prepared_and_asks_about_the_meeting_no_more(
    letters: Correspondence,
) -> None:
    draft = drafted(letters)
    approval = letters.prepare(draft)
    bound = letters.approve(draft, approval)
    assert (bound.state, bound.mail, bound.sha256, bound.approved_to) == (
        State.APPROVED, approval.mail, approval.sha256, ANNA.email,
    )  # fmt: skip
    assert (bound.send_after, bound.asks_met) == (LATER + HOLD, False)
    assert letters.store.outbox.get(1) == bound


def test_every_approval_has_a_message_id_of_its_own(letters: Correspondence) -> None:
    draft = drafted(letters)
    assert letters.prepare(draft).message_id != letters.prepare(draft).message_id


def test_a_reply_goes_out_from_the_account_that_the_mail_came_to(letters: Correspondence) -> None:
    draft = drafted(letters)
    for account, sender in (
        ("work", b"sam@work.example"),
        ("home", b"sam@home.example"),
        ("file", b"sam@home.example"),
    ):
        assert b"From: Sam Doe <" + sender + b">" in letters.prepare(replace(draft, account=account)).mail


def test_an_approval_is_taken_back_and_given_again(letters: Correspondence) -> None:
    back = letters.undo(approved(letters, drafted(letters)))
    assert back.state is State.WAITING
    assert approved(letters, back).message_id == back.message_id


def test_what_was_uncertain_is_settled_by_the_user(letters: Correspondence) -> None:
    draft = approved(letters, drafted(letters))
    for state in (State.SENDING, State.DATA_STARTED, State.UNCERTAIN):
        draft = letters.store.outbox.move(draft, state, LATER)
    assert letters.settle(draft, "not-sent").state is State.APPROVED


def test_an_empty_edit_is_refused(letters: Correspondence) -> None:
    with pytest.raises(UsageError):
        letters.edit(drafted(letters), body="\n", subject=None)


def test_facts_and_evidence_behind_a_draft_are_told(letters: Correspondence) -> None:
    found = letters.facts_of(drafted(letters))
    assert found["facts"] == {
        "company": {"value": "Acme", "source": "body"}, "role": {"value": "Engineer", "source": "body"},
        "contact_name": None, "contact_email": None,
    }  # fmt: skip
    assert found["met"] == "claimed"
    assert found["evidence"] == ["Only this mail itself speaks of a meeting."]
    assert found["doubts"] == []


def test_tone_rules_run_on_a_draft_whose_plan_is_gone(letters: Correspondence) -> None:
    draft = drafted(letters)
    letters.store.ledger.drop_plan(draft.entry_id)
    assert letters.rules_of(draft) == letters_on(letters.store).rules_of(draft)
    assert letters.facts_of(draft)["met"] is None


# The way out


@pytest.fixture
def real(store: Store, user: MailUser, post_office: PostOffice) -> tuple[Correspondence, Dispatch]:
    """Letters that go out through a real SMTP server and are filed on a real Dovecot."""

    @contextmanager
    def mailbox(account: Account) -> Iterator[ImapMailbox]:
        with open_mailbox(account.name, user.server(), PASSWORD, Marking()) as opened:
            yield opened

    user.put(make_mail(1))
    with user.client("INBOX") as client:
        uidvalidity = int(client.folder_status("INBOX", ["UIDVALIDITY"])[b"UIDVALIDITY"])
    letters = letters_on(store, settings=lambda: settings_for(post_office.port))
    drafted(letters, ref=MessageRef("home", "INBOX", uidvalidity, 1))
    return letters, way_out(letters, mailbox=mailbox)


def test_what_is_held_stays_and_what_is_due_goes_out_as_approved_and_is_filed(
    real: tuple[Correspondence, Dispatch], user: MailUser, post_office: PostOffice
) -> None:
    letters, dispatch = real
    bound = approved(letters, letters.store.outbox.get(1))
    assert dispatch.send_due() == []
    later = replace(dispatch, now=lambda: LATER + HOLD)
    (delivery,) = later.send_due()
    assert (delivery.draft.state, delivery.exit_code) == (State.SENT, 0)
    assert [(arrived.recipients, arrived.mail) for arrived in post_office.arrived] == [
        ((ANNA.email,), bound.mail)
    ]
    assert user.flags() == {1: {b"\\Answered"}}
    assert len(user.flags("Sent")) == 1
    assert later.send_due() == []
    assert len(post_office.arrived) == 1
    assert len(user.flags("Sent")) == 1


def test_a_refused_recipient_is_told_and_the_draft_has_failed(
    real: tuple[Correspondence, Dispatch], post_office: PostOffice
) -> None:
    letters, dispatch = real
    post_office.refuse[ANNA.email] = "550 5.1.1 no such person"
    approved(letters, letters.store.outbox.get(1))
    (delivery,) = dispatch.send_due([1])
    assert (delivery.draft.state, delivery.exit_code) == (State.FAILED, 1)
    assert "550" in delivery.text
    assert post_office.arrived == []


def test_an_unreachable_server_is_told_and_the_draft_stays_approved(store: Store) -> None:
    letters = letters_on(store)
    approved(letters, drafted(letters))
    (delivery,) = way_out(letters).send_due([1])
    assert (delivery.draft.state, delivery.exit_code) == (State.APPROVED, 5)
    assert "tried again" in delivery.text


def test_one_sender_works_at_a_time(store: Store) -> None:
    entered: list[str] = []

    @contextmanager
    def alone() -> Iterator[None]:
        entered.append("in")
        yield
        entered.append("out")

    way_out(letters_on(store), alone=alone).send_due()
    assert entered == ["in", "out"]


def test_mail_read_from_files_is_answered_from_the_first_account(letters: Correspondence) -> None:
    assert letters.account_of(make_draft(account="file")).name == "home"
    assert letters.account_of(make_draft(account="work")).name == "work"


def test_a_letter_of_an_account_that_is_gone_goes_out_from_no_other(letters: Correspondence) -> None:
    with pytest.raises(SettingsError, match="'old' that this letter belongs to"):
        letters.account_of(make_draft(account="old"))


def test_what_was_approved_from_another_address_waits_for_the_user(store: Store) -> None:
    letters = letters_on(store)
    approved(letters, drafted(letters))
    moved = settings_for()
    home = replace(moved.accounts[0], address="sam@moved.example")
    there = replace(letters, settings=lambda: replace(moved, accounts=(home, *moved.accounts[1:])))
    (delivery,) = way_out(there).send_due([1])
    assert delivery.draft.state is State.WAITING
    assert "from another address than sam@moved.example" in (delivery.draft.problem or "")


# What it is about is gone


def about_nothing(store: Store) -> Draft:
    draft = store.outbox.add(
        make_draft(entry_id=None, application_id=7, kind=Kind.FOLLOW_UP, reasons=("you_asked",))
    )
    assert draft is not None
    return draft


def test_a_letter_whose_application_was_taken_back_is_shown_and_put_away_but_not_approved(
    store: Store, letters: Correspondence
) -> None:
    draft = about_nothing(store)
    letters.rules_of(draft)
    with pytest.raises(Blocked, match="was taken back"):
        letters.refuse_blocked(draft)
    assert letters.discard(draft).state is State.DISCARDED


def test_a_letter_whose_mail_is_gone_is_shown_but_not_approved(store: Store, letters: Correspondence) -> None:
    draft = store.outbox.add(make_draft(entry_id=99))
    assert draft is not None
    letters.rules_of(draft)
    assert letters.facts_of(draft)["evidence"] == []
    with pytest.raises(Blocked, match="not in the ledger"):
        letters.refuse_blocked(draft)
