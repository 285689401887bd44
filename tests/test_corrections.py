"""The user's word on mails, on a real database and real files: it outranks the model, and the plan follows it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from dovecot import PASSWORD, MailUser
from fakes import FakeJudge
from samples import ANNA, NEWS, NO, NOW, SAM, make_entry, make_facts, make_mail

from detector.entry import Entry, Mark
from detector.errors import ArchiveError, FolderMissing, RejoinderError
from detector.facts import Signal
from detector.gather import gather_facts
from detector.imap import KEYWORD, ImapMailbox, Marking, open_mailbox
from detector.look import Reader
from detector.message import MessageRef
from detector.parse import parse_message
from detector.scan import Pass, scan_folder
from detector.sqlite import Connection
from detector.verdict import Label, Outcome
from responder.choices import Account
from responder.compose import Voice
from responder.corrections import Corrections
from responder.document import read_document
from responder.draft import State
from responder.errors import UsageError
from responder.passes import Parts, catch_up
from responder.respond import Manner
from responder.store import Store

ME = frozenset({SAM.email})
LATER = NOW + timedelta(days=3)
# Words that FakeJudge takes for ordinary mail.
MISSED = (
    "Dear Sam,\n\nThank you for coming in last Thursday to talk about the Engineer position at Acme. Unfortunately we have "
    "decided to move forward with another candidate.\n\nBest wishes,\nAnna Berg\nTalent Partner, Acme\n"
)
ACCOUNT = read_document(
    {"account": [{"name": "home", "address": SAM.email, "imap": {"host": "localhost"}}]}, Path
).accounts[0]


@pytest.fixture
def store(connection: Connection) -> Store:
    return Store.on(connection)


@contextmanager
def no_mailbox(account: Account) -> Iterator[ImapMailbox]:
    raise AssertionError("nothing here asks a server")
    yield


def reader() -> Reader:
    return Reader(parse_message, gather_facts, FakeJudge(), ME)


def corrections_on(store: Store, **changed: Any) -> Corrections:
    manner = Manner(Voice(name="Sam Doe"), timedelta(), ME)
    parts = Parts(store.ledger, store.journal, store.outbox, manner)
    made = Corrections(
        store=store, reader=reader, now=lambda: LATER, account=lambda name: ACCOUNT, mailbox=no_mailbox,
        catch_up=lambda: catch_up(parts, LATER) and None,
    )  # fmt: skip
    return replace(made, **changed)


@pytest.fixture
def corrections(store: Store) -> Corrections:
    return corrections_on(store)


def a_rejection(store: Store, number: int = 1, **changed: Any) -> Entry:
    facts = make_facts(Signal.MEETING_HELD, company="Acme", role="Engineer")
    (entry,) = store.ledger.record([make_entry(number, **{"facts": facts, **changed})])
    return entry


def an_mbox(folder: Path, *mails: bytes) -> Path:
    path = folder / "mail.mbox"
    path.write_bytes(
        b"".join(b"From x Mon Mar  2 09:30:00 2026\n" + m.replace(b"\r\n", b"\n") + b"\n" for m in mails)
    )
    return path


# This is none


def test_a_mail_that_is_no_rejection_takes_its_waiting_draft_with_it(
    store: Store, corrections: Corrections
) -> None:
    entry = a_rejection(store)
    corrections.catch_up()
    (waiting,) = store.outbox.in_state(State.WAITING)
    assert corrections.correct([entry.id or 0], Label.OTHER) == 1
    (gone,) = store.outbox.in_state()
    assert (gone.id, gone.state, gone.problem) == (waiting.id, State.DISCARDED, "you said: other")
    assert store.ledger.entry(entry.id or 0).label is Label.OTHER
    assert store.ledger.unplanned() == []


def test_an_approved_draft_goes_with_it_too_and_one_on_its_way_does_not(
    store: Store, corrections: Corrections
) -> None:
    held, going = (
        a_rejection(store, 1),
        a_rejection(
            store,
            2,
            sender=replace(ANNA, email="ben@mills.example"),
            facts=make_facts(Signal.MEETING_HELD, company="Mills", role="Miller"),
        ),
    )
    corrections.catch_up()
    first, second = store.outbox.in_state(State.WAITING)
    store.outbox.move(first, State.APPROVED, NOW)
    store.outbox.move(store.outbox.move(second, State.APPROVED, NOW), State.SENDING, NOW)
    corrections.correct([held.id or 0, going.id or 0], Label.OTHER)
    assert [draft.state for draft in store.outbox.in_state()] == [State.DISCARDED, State.SENDING]


def test_the_application_that_only_it_told_of_goes_and_others_stay(
    store: Store, corrections: Corrections
) -> None:
    told = a_rejection(store, 1)
    kept = a_rejection(store, 2, facts=make_facts(company="Other Mills", role="Miller"))
    corrections.catch_up()
    assert len(store.journal.applications()) == 2
    corrections.correct([told.id or 0], Label.ALERT)
    (application,) = store.journal.applications()
    assert application.events[0].message_id == kept.identity


def test_a_mail_that_is_something_else_about_a_job_tells_that_instead(
    store: Store, corrections: Corrections
) -> None:
    entry = a_rejection(store)
    corrections.catch_up()
    number = store.journal.applications()[0].id
    corrections.correct([entry.id or 0], Label.INTERVIEW)
    (application,) = store.journal.applications()
    assert (application.id, application.status) == (number, "interview")
    assert store.outbox.in_state(State.WAITING) == []


# This is one


def test_a_rejection_that_was_missed_has_its_words_read_again_is_planned_and_answered(
    store: Store, corrections: Corrections, tmp_path: Path
) -> None:
    (number,) = corrections.take_files(an_mbox(tmp_path, make_mail(1, MISSED)))
    before = store.ledger.entry(number)
    assert (before.label, before.text, before.subject) == (Label.OTHER, None, "")
    corrections.correct([number], Label.REJECTION)
    after = store.ledger.entry(number)
    assert (after.label, after.subject) == (Label.REJECTION, "Your application")
    assert after.text is not None
    assert "another candidate" in after.text
    assert after.text[: after.signature_at].rstrip().endswith(("Best wishes,", "another candidate."))
    assert after.facts.company is not None
    assert after.facts.company.value == "Acme"
    (draft,) = store.outbox.in_state(State.WAITING)
    assert (draft.to, draft.company, draft.entry_id, draft.asks_met) == (ANNA.email, "Acme", number, True)
    assert store.journal.applications()[0].status == "rejected"


def test_a_doubtful_mail_that_the_user_confirms_is_answered(store: Store, corrections: Corrections) -> None:
    verdict = make_entry().verdict
    assert verdict is not None
    entry = a_rejection(store, verdict=replace(verdict, outcome=Outcome.UNSURE, score=0.5))
    corrections.catch_up()
    assert store.outbox.in_state() == []
    corrections.correct([entry.id or 0], Label.REJECTION)
    assert len(store.outbox.in_state(State.WAITING)) == 1


def test_a_word_taken_back_brings_a_draft_back(store: Store, corrections: Corrections) -> None:
    entry = a_rejection(store)
    corrections.catch_up()
    corrections.correct([entry.id or 0], Label.OTHER)
    corrections.correct([entry.id or 0], Label.REJECTION)
    assert [draft.state for draft in store.outbox.in_state()] == [State.DISCARDED, State.WAITING]


def test_saying_what_is_so_already_changes_no_draft_and_no_application(
    store: Store, corrections: Corrections
) -> None:
    entry = a_rejection(store)
    corrections.catch_up()
    drafts, applications = store.outbox.in_state(), store.journal.applications()
    corrections.correct([entry.id or 0], Label.REJECTION)
    assert (store.outbox.in_state(), store.journal.applications()) == (drafts, applications)


def test_what_the_user_said_is_kept_with_its_hour_and_a_mail_counts_once(
    store: Store, corrections: Corrections
) -> None:
    entry = a_rejection(store)
    assert corrections.correct([entry.id or 0] * 3, Label.OFFER) == 1
    (correction,) = store.ledger.corrections()
    assert (correction.identity, correction.label, correction.at) == (entry.identity, Label.OFFER, LATER)


# What cannot be


def test_one_unknown_number_among_others_changes_nothing(store: Store, corrections: Corrections) -> None:
    entry = a_rejection(store)
    corrections.catch_up()
    before = (store.ledger.entries(), store.outbox.in_state(), store.journal.applications())
    with pytest.raises(UsageError, match="no mail 99"):
        corrections.correct([entry.id or 0, 99], Label.OTHER)
    assert (store.ledger.entries(), store.outbox.in_state(), store.journal.applications()) == before
    assert store.ledger.corrections() == []


def test_one_mail_whose_words_are_gone_changes_nothing_either(
    store: Store, corrections: Corrections, tmp_path: Path
) -> None:
    known = a_rejection(store, 7)
    path = an_mbox(tmp_path, make_mail(1, NEWS))
    (number,) = corrections.take_files(path)
    an_mbox(tmp_path, make_mail(2, NEWS))  # another mail lies there now
    with pytest.raises(RejoinderError, match="no longer where it was") as problem:
        corrections.correct([known.id or 0, number], Label.OTHER)
    assert "Scan the folder it lies in now" in problem.value.fix
    assert store.ledger.corrections() == []
    path.unlink()
    with pytest.raises(ArchiveError):
        corrections.correct([number], Label.OTHER)


# Whole folders


def test_all_mail_of_a_file_is_recorded_and_named_in_order(
    store: Store, corrections: Corrections, tmp_path: Path
) -> None:
    a_rejection(store, 50)
    numbers = corrections.take_files(
        an_mbox(tmp_path, make_mail(1, NEWS), make_mail(2, MISSED), make_mail(1, NEWS))
    )
    assert [store.ledger.entry(number).identity for number in numbers] == [
        "<1@acme.example>", "<2@acme.example>", "<1@acme.example>",
    ]  # fmt: skip
    assert corrections.correct(numbers, Label.REJECTION) == 2
    assert len(store.ledger.corrections()) == 2


def test_a_path_that_holds_no_mail_is_refused(corrections: Corrections, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError):
        corrections.take_files(tmp_path / "absent.mbox")


def test_a_mail_on_disk_counts_as_marked_here_at_once(
    store: Store, corrections: Corrections, tmp_path: Path
) -> None:
    (number,) = corrections.take_files(an_mbox(tmp_path, make_mail(1, MISSED)))
    corrections.correct([number], Label.REJECTION)
    assert store.ledger.entry(number).mark is Mark.LOCAL


# On a real server


def on_server(store: Store, user: MailUser) -> Corrections:
    @contextmanager
    def mailbox(account: Account) -> Iterator[ImapMailbox]:
        with open_mailbox(account.name, user.server(), PASSWORD, Marking()) as opened:
            yield opened

    return corrections_on(store, mailbox=mailbox)


def look_at(store: Store, user: MailUser) -> None:
    with open_mailbox("home", user.server(), PASSWORD, Marking()) as mailbox:
        for _ in scan_folder(mailbox, store.ledger, reader(), Pass("INBOX")):
            pass


def test_a_mail_on_the_server_is_read_again_unseen_and_marked_by_the_next_pass(
    store: Store, user: MailUser
) -> None:
    user.put(make_mail(1, MISSED), make_mail(2, NEWS))
    look_at(store, user)
    corrections = on_server(store, user)
    corrections.correct([1], Label.REJECTION)
    assert store.ledger.entry(1).text is not None
    assert len(store.outbox.in_state(State.WAITING)) == 1
    assert user.flags() == {1: set(), 2: set()}
    look_at(store, user)
    assert user.flags() == {1: {KEYWORD}, 2: set()}
    assert store.ledger.entry(1).mark is Mark.KEYWORD


def test_a_mail_that_left_the_server_is_not_called_anything(store: Store, user: MailUser) -> None:
    user.put(make_mail(1, NEWS))
    look_at(store, user)
    with user.client("INBOX") as client:
        client.delete_messages([1])
        client.expunge()
    with pytest.raises(RejoinderError, match="no longer where it was"):
        on_server(store, user).correct([1], Label.ALERT)
    assert store.ledger.corrections() == []


def test_all_mail_of_a_folder_on_the_server_is_taken_without_a_trace(store: Store, user: MailUser) -> None:
    user.put(make_mail(1, MISSED), make_mail(2, NO), folder="Old job")
    corrections = on_server(store, user)
    numbers = corrections.take_folder("Old job", "home")
    assert corrections.correct(numbers, Label.REJECTION) == 2
    assert user.flags("Old job") == {1: set(), 2: set()}
    with pytest.raises(FolderMissing):
        corrections.take_folder("Nowhere", None)


def test_inbox_is_found_however_it_is_written(store: Store, user: MailUser) -> None:
    user.put(make_mail(1, NEWS))
    (number,) = on_server(store, user).take_folder("inbox", None)
    assert store.ledger.entry(number).ref == MessageRef(
        "home", "INBOX", store.ledger.entry(number).ref.uidvalidity, 1
    )
