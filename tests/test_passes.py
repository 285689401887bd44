"""A whole pass, on a real database: rows for every mail, drafts queued, counts that add up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

import pytest
from fakes import FakeFolder, FakeJudge, FakeMailbox
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import MAYBE, NEWS, NO, NOW, SAM, make_entry, make_facts, make_mail, make_own, make_verdict

from detector.entry import Entry
from detector.facts import Signal
from detector.gather import gather_facts
from detector.look import Reader
from detector.message import Address
from detector.parse import parse_message
from detector.scan import Pass, scan_folder
from detector.sqlite import Connection, throwaway_copy
from detector.verdict import Label
from responder.compose import Voice
from responder.draft import State
from responder.passes import Parts, PassSummary, Row, catch_up, finish_pass, plan_as_json
from responder.respond import Manner
from responder.store import Store

ME = frozenset({SAM.email})
LATER = NOW + timedelta(days=3)
PERSONAL_NO = (
    "Dear Sam,\n\nThank you for coming in last Thursday to talk about the Engineer position at Acme. We regret that we "
    "chose another candidate.\n\nBest wishes,\nAnna Berg\n"
)


def parts_on(connection: Connection) -> Parts:
    store = Store.on(connection)
    manner = Manner(Voice(name="Sam Doe"), timedelta(), ME)
    return Parts(store.ledger, store.journal, store.outbox, manner)


@pytest.fixture
def parts(connection: Connection) -> Parts:
    return parts_on(connection)


READER = Reader(parse_message, lambda message: gather_facts(message), FakeJudge(), ME)


def rows_of(parts: Parts, *mails: bytes) -> tuple[list[Row], PassSummary]:
    """One pass over an INBOX with these mails."""
    summary, folder = PassSummary(), FakeFolder()
    folder.put(*mails)
    return list(started_pass(parts, folder, summary)), summary


def started_pass(parts: Parts, folder: FakeFolder, summary: PassSummary) -> Iterator[Row]:
    mailbox = FakeMailbox("home", {"INBOX": folder})
    scanned = scan_folder(mailbox, parts.ledger, READER, Pass("INBOX"))
    return finish_pass(scanned, parts, summary, LATER)


MAILS = (make_mail(1, NEWS), make_mail(2, PERSONAL_NO), make_mail(3, MAYBE), make_mail(4, NEWS))


def test_every_mail_has_one_row_and_those_that_need_a_plan_come_last(parts: Parts) -> None:
    rows, _ = rows_of(parts, *MAILS)
    assert [row.entry.ref.uid for row in rows] == [1, 4, 2, 3]
    assert [row.reply is not None for row in rows] == [False, False, True, True]


def test_the_counts_add_up(parts: Parts) -> None:
    _, summary = rows_of(parts, *MAILS, make_mail(2, PERSONAL_NO))
    counts = summary.counts
    assert (counts.seen, counts.scored, counts.skipped) == (5, 4, 1)
    assert (counts.rejections, counts.unsure, summary.drafts) == (1, 1, 1)
    assert counts.bytes == sum(map(len, MAILS)) + len(MAILS[1])


def test_a_rejection_is_answered_and_a_doubtful_mail_is_a_question(parts: Parts) -> None:
    rows, _ = rows_of(parts, *MAILS)
    answered, asked = rows[-2].as_json(), rows[-1].as_json()
    assert (answered["plan"]["action"], answered["draft_id"], answered["application_id"]) == (
        "ask_feedback",
        1,
        1,
    )
    assert (asked["outcome"], asked["draft_id"]) == ("unsure", None)
    assert asked["plan"]["reasons"][0] == "unsure"


def test_a_row_has_the_fields_of_the_contract(parts: Parts) -> None:
    rows, summary = rows_of(parts, *MAILS)
    for row in rows:
        assert row.as_json().keys() == {
            "account", "folder", "uid", "id", "message_id", "label", "score", "outcome", "marked", "plan", "draft_id",
            "application_id", "skipped",
        }  # fmt: skip
    assert rows[-2].as_json()["plan"].keys() == {"action", "kind", "to", "reasons", "not_before"}
    assert summary.as_json()["summary"].keys() == {
        "seen", "scored", "skipped", "rejections", "unsure", "drafts", "letters", "bytes", "seconds", "round_trips",
        "reasons", "bytes_read", "taken_off",
    }  # fmt: skip


def test_a_plan_without_a_draft_names_no_hour(parts: Parts) -> None:
    rows, _ = rows_of(parts, make_mail(1, MAYBE))
    reply = rows[0].reply
    assert reply is not None
    assert plan_as_json(reply.plan, reply)["not_before"] is None


def test_a_second_pass_finds_nothing_new_and_drafts_nothing_twice(parts: Parts) -> None:
    rows_of(parts, *MAILS)
    rows, summary = rows_of(parts, *MAILS)  # the same mails under a new look at the same folder
    assert rows == []
    assert summary.drafts == 0
    assert len(parts.outbox.to_company("Acme")) == 1


def test_a_mail_that_is_gone_is_a_row_with_its_reason(parts: Parts) -> None:
    class LosesOne(FakeMailbox):
        def fetch(self, uids: list[int]) -> Iterator[object]:
            self._folder.mails.pop(1, None)
            return super().fetch(uids)

    folder = FakeFolder()
    folder.put(make_mail(1), make_mail(2, PERSONAL_NO))
    scanned = scan_folder(LosesOne("home", {"INBOX": folder}), parts.ledger, READER, Pass("INBOX"))
    summary = PassSummary()
    gone, answered = finish_pass(scanned, parts, summary, LATER)
    assert gone.as_json()["skipped"] == "gone before it could be read"
    assert answered.as_json()["draft_id"] == 1
    assert (summary.counts.seen, summary.counts.scored, summary.counts.skipped) == (2, 1, 1)


def test_a_pass_that_is_cut_off_leaves_its_plans_to_the_next_one(parts: Parts) -> None:
    folder = FakeFolder()
    folder.put(*MAILS)
    cut_off = started_pass(parts, folder, PassSummary())
    assert len(list(islice(cut_off, 1))) == 1
    cut_off.close()
    assert parts.outbox.to_company("Acme") == []
    summary = PassSummary()
    assert list(started_pass(parts, folder, summary)) == []
    assert summary.drafts == 1


def test_the_users_withdrawal_counts_before_anything_is_answered(parts: Parts) -> None:
    store_of(parts, interview(1), withdrawal(2))
    rows, _ = rows_of(parts, make_mail(3, PERSONAL_NO, in_reply_to="<1@acme.example>"))
    (application,) = parts.tracker.applications()
    assert [event.kind for event in application.events] == ["interview", "withdrawn", "rejected"]
    assert rows[0].reply is not None


def store_of(parts: Parts, *entries: Entry) -> None:
    parts.ledger.record(entries)


def interview(number: int) -> Entry:
    facts = make_facts(company="Acme", role="Engineer")
    return make_entry(
        number, facts=facts, verdict=make_verdict(Label.INTERVIEW, 0.9), sent_at=NOW - timedelta(days=9)
    )


def withdrawal(number: int) -> Entry:
    return make_own(number, "<1@acme.example>", Signal.USER_WITHDREW, sent_at=NOW - timedelta(days=1))


def test_what_is_left_open_is_caught_up_without_a_pass(parts: Parts) -> None:
    facts = make_facts(Signal.MEETING_HELD, company="Acme", role="Engineer")
    store_of(parts, make_entry(1, facts=facts))
    (reply,) = catch_up(parts, LATER)
    assert reply.draft is not None
    assert reply.draft.state is State.WAITING
    assert catch_up(parts, LATER) == []


BODIES = st.sampled_from([NO, MAYBE, NEWS, PERSONAL_NO, "", "\x00\x1b[2J", "=?utf-8?q?x?="])
SENDERS = st.sampled_from(
    ["Anna Berg <anna@acme.example>", "no-reply@acme.example", f"Sam <{SAM.email}>", "", "<<>>"]
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 6), BODIES, SENDERS), max_size=12))
def test_whatever_comes_the_counts_add_up_and_no_mail_is_drafted_for_twice(
    mails: list[tuple[int, str, str]],
) -> None:
    parts = parts_on(throwaway_copy(None))
    raw = [make_mail(number, body, sender=sender) for number, body, sender in mails]
    rows, summary = rows_of(parts, *raw)
    counts = summary.counts
    assert counts.seen == counts.scored + counts.skipped == len(raw) == len(rows)
    drafted = [row.reply.draft for row in rows if row.reply and row.reply.draft]
    assert summary.drafts == len(drafted) == len({draft.entry_id for draft in drafted})
    assert all(Address("", draft.to).email == "anna@acme.example" for draft in drafted)
