"""The ledger: each mail once, threads in both directions, the user's word above the model's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import ANNA, NOW, SAM, make_entry, make_facts, make_own, make_verdict

from detector.entry import Direction, Mark
from detector.facts import Signal
from detector.ledger import Ledger
from detector.ledger_rows import COLUMNS, entry_of, values_of
from detector.message import Address, CalendarItem, MessageRef
from detector.progress import Progress
from detector.sqlite import Connection
from detector.verdict import Label, Outcome

RICH = make_entry(
    5,
    in_reply_to="<4@acme.example>",
    references=("<3@acme.example>", "<4@acme.example>"),
    reply_to=(Address("HR", "hr@acme.example"),),
    calendar=(CalendarItem("REQUEST", "uid-1", "Interview", NOW, "anna@acme.example", ""),),
    facts=make_facts(Signal.PERSONAL, Signal.SOMEONE_CHOSEN, company="Acme", cause="skills"),
    language=None,
    answered=True,
    mark=Mark.WANTED,
)


@pytest.fixture
def ledger(connection: Connection) -> Ledger:
    return Ledger(connection)


def ids(entries: list) -> list[str]:
    return [entry.identity for entry in entries]


def test_an_entry_comes_back_as_it_went_in_with_a_number(ledger: Ledger) -> None:
    (stored,) = ledger.record([RICH])
    assert stored.id is not None
    assert replace(stored, id=None) == RICH
    assert ledger.entry(stored.id) == stored == ledger.by_identity("home", RICH.identity)


def test_a_mail_without_date_sender_and_verdict_comes_back_too(ledger: Ledger) -> None:
    bare = make_entry(
        6, sent_at=None, utc_offset=None, sender=None, verdict=None, text=None, message_id=None, skipped="odd"
    )
    (stored,) = ledger.record([bare])
    assert replace(stored, id=None) == bare


anything = st.text(max_size=30)


@given(subject=anything, text=anything, name=anything, folder=anything, reason=anything)
def test_an_entry_and_its_row_say_the_same(
    subject: str, text: str, name: str, folder: str, reason: str
) -> None:
    entry = make_entry(
        subject=subject, text=text, sender=Address(name, "a@b.example"), skipped=reason,
        ref=MessageRef("home", folder, 1, 1), facts=make_facts(company=name),
    )  # fmt: skip
    row = dict(zip(COLUMNS, values_of(entry), strict=True))
    assert entry_of({**row, "id": None, "corrected": None}) == entry


def test_a_lone_surrogate_never_stops_a_pass(ledger: Ledger) -> None:
    entry = make_entry(
        1, subject="caf\udce9", text="\ud800", ref=MessageRef("file", "/mail/caf\udce9.mbox", 0, 1)
    )
    (stored,) = ledger.record([entry])
    assert stored.identity == entry.identity
    assert ledger.known("file", [entry.identity], Direction.INCOMING)


def test_a_mail_recorded_twice_keeps_its_number_and_verdict_and_gets_its_new_place(ledger: Ledger) -> None:
    (first,) = ledger.record([make_entry(1)])
    moved = make_entry(1, ref=MessageRef("home", "Archive", 9, 44), verdict=make_verdict(Label.OTHER, 0.9))
    (again,) = ledger.record([moved])
    assert (again.id, again.verdict) == (first.id, first.verdict)
    assert again.ref == MessageRef("home", "Archive", 9, 44)


def test_an_answer_once_seen_stays_seen(ledger: Ledger) -> None:
    ledger.record([make_entry(1, answered=True)])
    (again,) = ledger.record([make_entry(1, answered=False)])
    assert again.answered


def test_identity_is_per_account(ledger: Ledger) -> None:
    home = make_entry(1)
    work = make_entry(1, ref=MessageRef("work", "INBOX", 7, 1))
    first, second = ledger.record([home, work])
    assert first.id != second.id
    assert ledger.by_identity("work", home.identity) == second
    assert ledger.known("elsewhere", [home.identity], Direction.INCOMING) == set()


def test_a_mail_received_is_not_known_as_one_sent(ledger: Ledger) -> None:
    ledger.record([make_entry(1)])
    assert ledger.known("home", ["<1@acme.example>", "<2@x>"], Direction.INCOMING) == {"<1@acme.example>"}
    assert ledger.known("home", ["<1@acme.example>"], Direction.OUTGOING) == set()


def test_the_received_copy_is_found_first_where_a_mail_was_also_sent(ledger: Ledger) -> None:
    ledger.record([make_own(1, "<0@x>"), make_entry(1)])
    found = ledger.by_identity("home", "<1@acme.example>")
    assert found is not None
    assert found.direction is Direction.INCOMING


def test_one_bad_row_takes_the_whole_batch_back(ledger: Ledger) -> None:
    with pytest.raises(OverflowError):
        ledger.record([make_entry(1), make_entry(2, ref=MessageRef("home", "INBOX", 7, 2**70))])
    assert ledger.entries() == []


def test_an_unknown_number_is_a_key_error(ledger: Ledger) -> None:
    with pytest.raises(KeyError):
        ledger.entry(99)


# Threads


def test_a_thread_is_found_from_its_end_and_from_its_start_oldest_first(ledger: Ledger) -> None:
    start = make_entry(1, sent_at=NOW - timedelta(days=3))
    middle = make_own(2, "<1@acme.example>", sent_at=NOW - timedelta(days=2))
    end = make_entry(3, in_reply_to="<2@acme.example>", references=("<2@acme.example>",), sent_at=NOW)
    other = make_entry(9)
    recorded = ledger.record([end, other, start, middle])
    wanted = ["<1@acme.example>", "<2@acme.example>", "<3@acme.example>"]
    assert ids(ledger.thread_of(recorded[0])) == ids(ledger.thread_of(recorded[2])) == wanted


def test_a_thread_holds_together_over_a_mail_that_was_never_seen(ledger: Ledger) -> None:
    recorded = ledger.record([make_entry(1, in_reply_to="<lost@x>"), make_entry(2, references=("<lost@x>",))])
    assert len(ledger.thread_of(recorded[0])) == 2


def test_a_mail_that_refers_to_itself_and_in_circles_is_one_thread(ledger: Ledger) -> None:
    recorded = ledger.record(
        [
            make_entry(1, references=("<1@acme.example>", "<2@acme.example>")),
            make_entry(2, in_reply_to="<1@acme.example>"),
        ]
    )
    assert ids(ledger.thread_of(recorded[0])) == ["<1@acme.example>", "<2@acme.example>"]


def test_a_thread_goes_over_the_accounts_of_one_user(ledger: Ledger) -> None:
    recorded = ledger.record(
        [make_entry(1), make_own(2, "<1@acme.example>", ref=MessageRef("work", "Sent", 1, 1))]
    )
    assert len(ledger.thread_of(recorded[0])) == 2


# Asking


def test_entries_are_found_by_label_mark_direction_account_and_signal_newest_first(ledger: Ledger) -> None:
    ledger.record(
        [
            make_entry(1, mark=Mark.WANTED, sent_at=NOW - timedelta(days=1)),
            make_entry(2, verdict=make_verdict(Label.OTHER, 0.9)),
            make_own(3, "<1@acme.example>", Signal.USER_WITHDREW),
            make_entry(4, ref=MessageRef("work", "INBOX", 1, 4)),
        ]
    )
    assert ids(ledger.entries(labels=[Label.REJECTION])) == ["<4@acme.example>", "<1@acme.example>"]
    assert ids(ledger.entries(marks=[Mark.WANTED])) == ["<1@acme.example>"]
    assert ids(ledger.entries(direction=Direction.OUTGOING)) == ["<3@acme.example>"]
    assert ids(ledger.entries(account="work")) == ["<4@acme.example>"]
    assert ids(ledger.entries(says=Signal.USER_WITHDREW)) == ["<3@acme.example>"]
    assert ids(ledger.entries(limit=1)) == ["<4@acme.example>"]
    assert len(ledger.entries()) == 4


def test_mail_with_a_person_is_found_by_sender_and_recipient_in_any_case(ledger: Ledger) -> None:
    ledger.record(
        [
            make_entry(1, sender=Address("Anna", "Anna@acme.example"), sent_at=NOW - timedelta(days=1)),
            make_own(2, recipients=(SAM, Address("", "ANNA@acme.example"))),
            make_entry(3, sender=Address("", "ben@acme.example"), recipients=()),
            make_entry(4, sender=None),
        ]
    )
    assert ids(ledger.with_people([ANNA.email])) == ["<1@acme.example>", "<2@acme.example>"]
    assert ledger.with_people([]) == []


def test_mails_are_found_by_their_identities(ledger: Ledger) -> None:
    ledger.record([make_entry(1), make_entry(2)])
    assert ids(ledger.with_identities(["<2@acme.example>", "<none@x>"])) == ["<2@acme.example>"]


# Corrections


def test_a_correction_outranks_the_model_everywhere(ledger: Ledger) -> None:
    (stored,) = ledger.record([make_entry(1)])
    ledger.correct(stored.identity, Label.ALERT, NOW)
    changed = ledger.by_identity("home", stored.identity)
    assert changed is not None
    assert (changed.label, changed.correction) == (Label.ALERT, Label.ALERT)
    assert changed.verdict == stored.verdict  # what the model said stays on record
    assert ledger.entries(labels=[Label.REJECTION]) == []
    assert ledger.unplanned() == []
    assert ledger.counts() == {"alert": 1}


def test_the_last_correction_counts_and_survives_a_new_reading(ledger: Ledger) -> None:
    (stored,) = ledger.record([make_entry(1)])
    ledger.correct(stored.identity, Label.ALERT, NOW)
    ledger.correct(stored.identity, Label.OFFER, NOW + timedelta(hours=1))
    (again,) = ledger.record([make_entry(1)])
    assert again.label is Label.OFFER
    (correction,) = ledger.corrections()
    assert (correction.label, correction.at) == (Label.OFFER, NOW + timedelta(hours=1))


def test_words_can_be_kept_after_all(ledger: Ledger) -> None:
    (stored,) = ledger.record([make_entry(1, text=None, signature_at=0)])
    assert stored.id is not None
    ledger.keep_text(stored.id, "Dear Sam", 8, "Beans")
    kept = ledger.entry(stored.id)
    assert (kept.text, kept.signature_at) == ("Dear Sam", 8)


# Plans


def test_rejections_certain_or_not_wait_for_a_plan_oldest_first(ledger: Ledger) -> None:
    ledger.record(
        [
            make_entry(1, sent_at=NOW),
            make_entry(2, sent_at=NOW - timedelta(days=1), verdict=make_verdict(Label.REJECTION, 0.5)),
            make_entry(3, verdict=make_verdict(Label.OTHER, 0.9)),
            make_own(4),
        ]
    )
    first, second = map(ledger.entry, ledger.unplanned())
    assert ids([first, second]) == ["<2@acme.example>", "<1@acme.example>"]
    assert first.id is not None
    ledger.note_plan(first.id, '{"action": "none"}')
    assert ids(map(ledger.entry, ledger.unplanned())) == ["<1@acme.example>"]
    assert ledger.plan_of(first.id) == '{"action": "none"}'
    ledger.drop_plan(first.id)
    assert ledger.plan_of(first.id) is None
    assert len(ledger.unplanned()) == 2


def test_a_mail_the_user_calls_a_rejection_waits_for_a_plan(ledger: Ledger) -> None:
    ledger.record([make_entry(1, verdict=make_verdict(Label.OTHER, 0.9))])
    ledger.correct("<1@acme.example>", Label.REJECTION, NOW)
    assert ids(map(ledger.entry, ledger.unplanned())) == ["<1@acme.example>"]


def test_a_doubtful_mail_the_user_calls_harmless_waits_for_nothing(ledger: Ledger) -> None:
    ledger.record([make_entry(1, verdict=make_verdict(Label.REJECTION, 0.5))])
    assert ledger.entry(ledger.unplanned()[0]).verdict.outcome is Outcome.UNSURE
    ledger.correct("<1@acme.example>", Label.OTHER, NOW)
    assert ledger.unplanned() == []


# Places, marks, runs


def test_a_folder_never_scanned_was_read_to_no_mail(ledger: Ledger) -> None:
    assert ledger.progress("home", "INBOX") == Progress()


def test_a_folder_remembers_how_far_it_was_read_and_what_is_left(ledger: Ledger) -> None:
    ledger.set_progress("home", "INBOX", Progress(7, 12))
    ledger.set_progress("home", "INBOX", Progress(7, 40, 2**62, ((30, 40), (1, 9))))
    ledger.set_progress("work", "INBOX", Progress(7, 1))
    assert ledger.progress("home", "INBOX") == Progress(7, 40, 2**62, ((30, 40), (1, 9)))


def test_a_mark_is_kept(ledger: Ledger) -> None:
    (stored,) = ledger.record([make_entry(1, mark=Mark.WANTED)])
    assert stored.id is not None
    ledger.set_mark(stored.id, Mark.KEYWORD)
    assert ledger.entry(stored.id).mark is Mark.KEYWORD


def test_the_last_run_is_kept(ledger: Ledger) -> None:
    assert ledger.last_run("scan home") is None
    ledger.note_run("scan home", NOW, "{}")
    ledger.note_run("scan home", NOW + timedelta(hours=1), '{"seen": 3}')
    assert ledger.last_run("scan home") == (NOW + timedelta(hours=1), '{"seen": 3}')


def test_counts_are_by_label_and_leave_out_what_the_user_sent(ledger: Ledger) -> None:
    ledger.record(
        [make_entry(1), make_entry(2), make_entry(3, verdict=make_verdict(Label.OFFER, 0.9)), make_own(4)]
    )
    assert ledger.counts() == {"rejection": 2, "offer": 1}


def test_times_are_kept_as_the_moment_they_were_in_any_zone(ledger: Ledger) -> None:
    elsewhere = datetime.fromisoformat("2026-03-02T23:30:00+09:00")
    (stored,) = ledger.record([make_entry(1, sent_at=elsewhere)])
    assert stored.sent_at == elsewhere
    assert stored.sent_at is not None
    assert stored.sent_at.tzinfo is UTC
