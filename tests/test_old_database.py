"""A database as an older Rejoinder left it: nothing in it is lost, and nothing that may be out is sent again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fakes import FakePostman, FakeWatch
from samples import ANNA, NOW, SAM, make_entry, make_facts, make_own

from detector import ledger_tables
from detector.ledger_rows import COLUMNS, values_of
from detector.sqlite import Connection, migrate, open_database, transaction
from responder import journal, outbox
from responder.draft import State
from responder.respond import plan_of
from responder.send import send_due
from responder.store import Store

PLAN = (
    '{"action": "ask_feedback", "kind": "ask_feedback", "to": "anna@acme.example", "to_name": "Anna Berg",'
    ' "rule": "interviewed", "sentence": "You met.", "reasons": ["interviewed", "human_sender"], "met": "yes",'
    ' "overridable": true, "question": false, "evidence": [{"kind": "scheduled", "text": "You agreed."}]}'
)


def insert(db: Connection, table: str, **values: Any) -> None:
    marks = ", ".join("?" for _ in values)
    db.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))


def an_old_draft(db: Connection, number: int, state: str, **changed: Any) -> None:
    at = NOW.isoformat()
    row = {
        "id": number, "entry_id": number, "account": "home", "kind": "ask_feedback", "recipient": ANNA.email,
        "to_name": "Anna Berg", "subject": "Re: Your application", "body": "Dear Anna,\n", "in_reply_to": "<1@acme.example>",
        "mail_references": "[]", "language": "en", "company": "Acme", "role": None, "reasons": '["interviewed"]',
        "asks_met": 0, "state": state, "created_at": at, "not_before": at, "message_id": f"<{number}@home.example>",
        "mail": b"bytes", "sha256": "ab", "approved_to": ANNA.email, "approved_at": at, "send_after": at, "filed": 0,
    }  # fmt: skip
    insert(db, "draft", **{**row, **changed})
    insert(db, "draft_move", draft_id=number, origin="approved", target=state, at=at)


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Connection]:
    """Two mails, an application, a plan, and drafts in every state that the first Rejoinder knew."""
    db = open_database(tmp_path / "rejoinder.db")
    for name, steps in (
        ("detector", ledger_tables.MIGRATIONS), ("journal", journal.MIGRATIONS), ("responder", outbox.MIGRATIONS),
    ):  # fmt: skip
        migrate(db, name, steps[:1])
    mails = [make_entry(1, facts=make_facts(company="Acme")), make_own(2)]
    with transaction(db):
        for mail in mails:
            insert(db, "mail", **dict(zip(COLUMNS, values_of(mail), strict=True)))
        insert(db, "plan", mail_id=1, plan=PLAN)
        insert(db, "application", id=1, company="Acme")
        insert(db, "event", application_id=1, kind="rejected", happened_at=NOW.isoformat(),
               identity=mails[0].identity, note="")  # fmt: skip
        states = ("waiting", "approved", "sending", "sent", "uncertain", "discarded")
        for number, state in enumerate(states, 1):
            an_old_draft(db, number, state)
    yield db
    db.close()


def test_mails_applications_and_plans_are_there(old: Connection) -> None:
    store = Store.on(old)
    assert store.ledger.entry(1).sender == ANNA
    assert store.journal.get(1).status == "rejected"
    assert (store.journal.get(1).met, store.journal.get(1).notes) == (None, ())
    plan = plan_of(store.ledger.plan_of(1) or "")
    assert (plan.rule, plan.doubts) == ("interviewed", ())


def test_people_of_old_mails_are_found(old: Connection) -> None:
    ledger = Store.on(old).ledger
    assert [mail.id for mail in ledger.with_people([ANNA.email.upper()])] == [1, 2]
    assert [mail.id for mail in ledger.with_people([SAM.email])] == [1, 2]
    assert [mail.id for mail in ledger.with_hosts(["acme.example"])] == [1, 2]
    assert [mail.id for mail in ledger.naming("ACME")] == [1]


def test_drafts_keep_their_numbers_states_and_moves(old: Connection) -> None:
    letters = Store.on(old).outbox
    assert {draft.id: draft.state for draft in letters.in_state()} == {
        1: State.WAITING, 2: State.APPROVED, 3: State.DATA_STARTED, 4: State.SENT, 5: State.UNCERTAIN,
        6: State.DISCARDED,
    }  # fmt: skip
    approved = letters.get(2)
    assert (approved.due_at, approved.doubts, approved.application_id) == (approved.send_after, (), None)
    assert [target for _, target, _, _ in letters.moves(3)] == ["sending"]


def test_what_was_being_sent_is_a_question_and_not_sent_again(old: Connection) -> None:
    postman = FakePostman()
    tray = Store.on(old).outbox
    tray.move(tray.get(2), State.DISCARDED, NOW)
    (settled,) = send_due(tray, lambda _: postman, FakeWatch(), NOW)
    assert (settled.draft.id, settled.draft.state) == (3, State.UNCERTAIN)
    assert postman.delivered == []
