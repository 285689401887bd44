"""One pass: what is new is judged once, recorded before it is marked, and counted so that the sums are right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from fakes import FakeFolder, FakeJudge, FakeMailbox
from hypothesis import given
from hypothesis import strategies as st
from samples import MAYBE, NEWS, NO, NOW, make_facts, make_mail, make_verdict

from detector.entry import Direction, Entry, Mark
from detector.errors import FolderMissing, FolderReadOnly, MailboxError, StoreError
from detector.facts import Facts, Signal
from detector.ledger import Ledger
from detector.look import RawMail, Reader, look, own_addresses
from detector.message import Message, MessageRef
from detector.parse import parse_message
from detector.progress import Progress
from detector.scan import BATCH, Mailbox, Onlooker, Pass, Summary, in_batches, scan_archive, scan_folder
from detector.sqlite import Connection, throwaway_copy
from detector.verdict import Label, Outcome, Verdict

INBOX = Pass("INBOX")


def no_facts(message: Message) -> Facts:
    return Facts()


def make_reader(judge: FakeJudge | None = None, *, outgoing: bool = False) -> Reader:
    me = own_addresses(["Sam@Home.example"])
    return Reader(parse_message, no_facts, judge or FakeJudge(), me, outgoing)


@pytest.fixture
def ledger(connection: Connection) -> Ledger:
    return Ledger(connection)


@pytest.fixture
def folder() -> FakeFolder:
    return FakeFolder()


@pytest.fixture
def mailbox(folder: FakeFolder) -> FakeMailbox:
    return FakeMailbox("home", {"INBOX": folder, "Sent": FakeFolder()})


def scan(mailbox: Mailbox, ledger: Ledger, reader: Reader | None = None, todo: Pass = INBOX) -> list[Entry]:
    return [entry for entry, _ in scan_folder(mailbox, ledger, reader or make_reader(), todo)]


# A pass


def test_each_new_mail_becomes_a_row_and_each_rejection_is_marked(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1, NO), make_mail(2, NEWS), make_mail(3, MAYBE))
    entries = scan(mailbox, ledger)
    assert [entry.verdict and entry.verdict.outcome for entry in entries] == [
        Outcome.REJECTION,
        Outcome.OTHER,
        Outcome.UNSURE,
    ]
    assert [entry.mark for entry in entries] == [Mark.KEYWORD, Mark.NONE, Mark.NONE]
    assert folder.marked == {1}
    assert sorted(entries, key=lambda e: e.id or 0) == sorted(ledger.entries(), key=lambda e: e.id or 0)


def test_a_second_pass_reads_only_what_came_since(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1), make_mail(2, NEWS))
    scan(mailbox, ledger)
    folder.put(make_mail(3))
    judge = FakeJudge()
    assert [entry.identity for entry in scan(mailbox, ledger, make_reader(judge))] == ["<3@acme.example>"]
    assert judge.judged == ["<3@acme.example>"]
    assert scan(mailbox, ledger) == []


def test_words_are_kept_only_of_mail_about_a_job(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1, NO, subject="About you"), make_mail(2, NEWS, subject="A private matter"))
    job, private = scan(mailbox, ledger)
    assert job.text is not None
    assert "regret" in job.text
    assert (job.subject, private.subject, private.text) == ("About you", "", None)
    assert private.verdict is not None
    assert private.verdict.clues == ()


def test_the_row_is_on_the_disk_before_the_mark_is_set(folder: FakeFolder, ledger: Ledger) -> None:
    class Looking(FakeMailbox):
        def mark(self, uids: Sequence[int]) -> dict[int, Mark]:
            recorded = {entry.ref.uid: entry.mark for entry in ledger.entries()}
            assert [recorded[uid] for uid in uids] == [Mark.WANTED] * len(uids)
            return super().mark(uids)

    folder.put(make_mail(1), make_mail(2))
    mailbox = Looking("home", {"INBOX": folder})
    assert [entry.mark for entry in scan(mailbox, ledger)] == [Mark.KEYWORD] * 2


def test_a_mark_that_could_not_be_set_is_set_by_the_next_pass(folder: FakeFolder, ledger: Ledger) -> None:
    class CutOff(FakeMailbox):
        def mark(self, uids: Sequence[int]) -> dict[int, Mark]:
            raise MailboxError("The connection was lost.")

    folder.put(make_mail(1), make_mail(2, NEWS))
    with pytest.raises(MailboxError):
        scan(CutOff("home", {"INBOX": folder}), ledger)
    assert [entry.mark for entry in ledger.entries(marks=[Mark.WANTED])] == [Mark.WANTED]
    judge = FakeJudge()
    scan(FakeMailbox("home", {"INBOX": folder}), ledger, make_reader(judge))
    assert folder.marked == {1}
    assert ledger.entries(marks=[Mark.WANTED]) == []
    assert judge.judged == []  # the rows were safe, only the mark was open


def test_a_mark_left_open_by_a_look_at_older_mail_is_set_by_the_next_pass(
    folder: FakeFolder, ledger: Ledger
) -> None:
    class CutOff(FakeMailbox):
        def mark(self, uids: Sequence[int]) -> dict[int, Mark]:
            raise MailboxError("The connection was lost.")

    folder.put(make_mail(1), make_mail(2, NEWS))
    ledger.set_progress("home", "INBOX", Progress(1, 2))  # the first pass began with newer mail
    with pytest.raises(MailboxError):
        scan(CutOff("home", {"INBOX": folder}), ledger, todo=Pass("INBOX", everything=True))
    again = scan(FakeMailbox("home", {"INBOX": folder}), ledger)
    assert [entry.skipped for entry in again] == ["seen before"] * 2
    assert folder.marked == {1}
    assert ledger.entries(marks=[Mark.WANTED]) == []


def test_a_mark_still_wanted_in_another_folder_is_not_set_here(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1))
    first, *_ = look(list(mailbox_mails(mailbox)), make_reader(), ledger.known)
    ledger.record([replace(first, ref=MessageRef("home", "Jobs", 1, 1))])
    ledger.set_progress("home", "INBOX", Progress(1, 1))
    scan(mailbox, ledger)
    assert mailbox.marks == []


def mailbox_mails(mailbox: FakeMailbox) -> Iterator[RawMail]:
    mailbox.select("INBOX", writable=False)
    return mailbox.fetch(mailbox.uids_between(1, 999, None))


def test_many_mails_are_read_in_batches_and_each_batch_is_safe_by_itself(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(*(make_mail(n, NO if n % 2 else NEWS) for n in range(1, 2 * BATCH + 11)))
    walk = scan_folder(mailbox, ledger, make_reader(), INBOX)
    next(walk)
    assert len(ledger.entries()) == BATCH
    whole = 2 * BATCH + 10
    assert ledger.progress("home", "INBOX") == Progress(1, whole, None, ((1, whole - BATCH),))
    walk.close()  # cut off here
    rest = scan(mailbox, ledger)
    assert sorted(entry.ref.uid for entry in rest) == list(range(1, whole - BATCH + 1))
    assert all(entry.skipped is None for entry in rest)
    assert folder.marked == {uid for uid in folder.mails if uid % 2}


# Seen before


def test_a_mail_seen_before_is_skipped_with_its_reason_and_keeps_its_verdict(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1))
    (first,) = scan(mailbox, ledger)
    judge = FakeJudge()
    (again,) = scan(mailbox, ledger, make_reader(judge), Pass("INBOX", everything=True))
    assert (again.skipped, again.id, again.verdict) == ("seen before", first.id, first.verdict)
    assert judge.judged == []
    assert ledger.entry(first.id or 0).skipped is None  # skipped now, not for ever
    assert mailbox.marks == [[1]]


def test_a_folder_made_anew_with_the_same_mails_finds_nothing_twice(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1), make_mail(2, NEWS), make_mail(3))
    scan(mailbox, ledger)
    mailbox.folders["INBOX"] = FakeFolder(uidvalidity=2)
    mailbox.folders["INBOX"].put(make_mail(9, NEWS), make_mail(3), make_mail(1))
    entries = scan(mailbox, ledger)
    assert [entry.skipped for entry in entries] == [None, "seen before", "seen before"]
    assert len(ledger.entries()) == 4
    found = ledger.by_identity("home", "<1@acme.example>")
    assert found is not None
    assert found.ref == MessageRef("home", "INBOX", 2, 3)  # the new place


def test_a_message_id_that_comes_twice_in_one_batch_is_one_mail(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1), make_mail(1), make_mail(2, NEWS))
    judge = FakeJudge()
    entries = scan(mailbox, ledger, make_reader(judge))
    assert [entry.skipped for entry in entries] == [None, "seen before", None]
    assert judge.judged == ["<1@acme.example>", "<2@acme.example>"]
    assert len(ledger.entries()) == 2
    assert len(folder.marked & {1, 2}) == 1


def test_mails_without_message_id_are_told_apart_by_their_bytes(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    one, other = make_mail(1, NO, message_id=None), make_mail(1, NEWS, message_id=None)
    folder.put(one, other, one)
    assert [entry.skipped for entry in scan(mailbox, ledger)] == [None, None, "seen before"]


def test_the_same_mail_in_two_accounts_is_two_mails(folder: FakeFolder, ledger: Ledger) -> None:
    folder.put(make_mail(1))
    home = scan(FakeMailbox("home", {"INBOX": folder}), ledger)
    work = scan(FakeMailbox("work", {"INBOX": folder}), ledger)
    assert [entry.skipped for entry in (*home, *work)] == [None, None]
    assert home[0].id != work[0].id


def test_of_mails_recognised_by_their_headers_no_words_are_fetched_again(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    class Counting(FakeMailbox):
        def fetch(self, uids: Sequence[int]) -> Iterator[RawMail]:
            fetched.extend(uids)
            return super().fetch(uids)

    fetched: list[int] = []
    folder.put(make_mail(1), make_mail(2, message_id=None), make_mail(3))
    scan(mailbox, ledger)
    folder.uidvalidity = 2
    entries = scan(Counting("home", {"INBOX": folder}), ledger)
    assert [entry.skipped for entry in entries] == ["seen before"] * 3
    assert fetched == [2]  # it has no Message-ID: only all of it tells


# Newest first


def test_the_newest_mails_are_read_first(mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger) -> None:
    folder.put(*(make_mail(n, NEWS) for n in range(1, 2 * BATCH + 1)))
    uids = [entry.ref.uid for entry in scan(mailbox, ledger)]
    assert uids == [*range(BATCH + 1, 2 * BATCH + 1), *range(1, BATCH + 1)]


def test_what_comes_while_a_first_pass_is_cut_off_is_read_before_the_rest(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(*(make_mail(n, NEWS) for n in range(1, 2 * BATCH + 1)))
    walk = scan_folder(mailbox, ledger, make_reader(), INBOX)
    next(walk)
    walk.close()
    folder.put(make_mail(2 * BATCH + 1))
    uids = [entry.ref.uid for entry in scan(mailbox, ledger)]
    assert uids == [2 * BATCH + 1, *range(1, BATCH + 1)]
    assert scan(mailbox, ledger) == []


def test_a_look_at_recent_mail_alone_does_not_call_read_what_a_cut_off_pass_left(
    folder: FakeFolder, ledger: Ledger
) -> None:
    class Recent(FakeMailbox):
        def uids_between(self, first: int, last: int, since: object) -> list[int]:
            found = super().uids_between(first, last, None)
            return found[-1:] if since else found

    mailbox = Recent("home", {"INBOX": folder})
    folder.put(*(make_mail(n, NEWS) for n in range(1, 2 * BATCH + 1)))
    walk = scan_folder(mailbox, ledger, make_reader(), INBOX)
    next(walk)
    walk.close()
    scan(mailbox, ledger, todo=Pass("INBOX", since=NOW.date()))
    scan(mailbox, ledger)
    assert {entry.ref.uid for entry in ledger.entries()} == set(range(1, 2 * BATCH + 1))


def test_how_much_there_is_to_read_is_told_before_it_is_read(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1), make_mail(2))
    told: list[int] = []
    walk = scan_folder(mailbox, ledger, make_reader(), Pass("INBOX", expect=told.append))
    next(walk)
    assert told == [2]
    walk.close()


# Marks that come off


def called_other(ledger: Ledger, number: int) -> None:
    ledger.correct(f"<{number}@acme.example>", Label.OTHER, NOW)


def test_the_mark_of_a_mail_the_user_called_something_else_is_taken_off(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1), make_mail(2))
    scan(mailbox, ledger)
    called_other(ledger, 1)
    scan(mailbox, ledger)
    assert folder.marked == {2}
    assert {entry.ref.uid: entry.mark for entry in ledger.entries()} == {1: Mark.NONE, 2: Mark.KEYWORD}


def test_a_mark_stays_where_the_threshold_alone_made_it_a_rejection(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    class Lenient(FakeJudge):
        def judge(self, messages: Sequence[Message]) -> list[Verdict]:
            return [replace(make_verdict(Label.FEEDBACK, 0.5), outcome=Outcome.REJECTION) for _ in messages]

    folder.put(make_mail(1))
    for _ in range(3):
        scan(mailbox, ledger, make_reader(Lenient()))
        assert folder.marked == {1}


def test_a_mark_that_the_user_took_off_elsewhere_is_told(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1), make_mail(2), make_mail(3))
    scan(mailbox, ledger)
    folder.marked.remove(2)
    del folder.mails[3]  # a mail that is gone says nothing
    told: list[Entry] = []
    scan(mailbox, ledger, todo=Pass("INBOX", taken_off=told.extend))
    assert [entry.ref.uid for entry in told] == [2]


def test_marks_that_all_vanished_at_once_say_nothing_about_the_mails(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1), make_mail(2), make_mail(3))
    scan(mailbox, ledger)
    folder.marked.clear()
    told: list[Entry] = []
    scan(mailbox, ledger, todo=Pass("INBOX", taken_off=told.extend))
    assert told == []
    assert {entry.mark for entry in ledger.entries()} == {Mark.LOCAL}


# Own mail


def test_mail_from_one_of_my_addresses_is_mine_and_never_judged(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1, NO, sender="Sam <SAM@home.example>"))
    judge = FakeJudge()
    (entry,) = scan(mailbox, ledger, make_reader(judge))
    assert (entry.direction, entry.verdict, entry.mark) == (Direction.OUTGOING, None, Mark.NONE)
    assert judge.judged == []


def test_all_mail_in_the_sent_folder_is_mine_whatever_its_address(
    mailbox: FakeMailbox, ledger: Ledger
) -> None:
    mailbox.folders["Sent"].put(make_mail(1, NO, sender="alias@elsewhere.example"))
    (entry,) = scan(Onlooker(mailbox), ledger, make_reader(outgoing=True), Pass("Sent"))
    assert entry.direction is Direction.OUTGOING


def test_of_my_own_mail_the_signals_are_kept_and_the_words_are_not(
    mailbox: FakeMailbox, ledger: Ledger
) -> None:
    def facts(message: Message) -> Facts:
        return make_facts(Signal.MEETING_HELD)

    mailbox.folders["Sent"].put(make_mail(1, "Thank you for yesterday", sender="sam@home.example"))
    (entry,) = scan(mailbox, ledger, replace(make_reader(outgoing=True), facts=facts), Pass("Sent"))
    assert entry.facts.says(Signal.MEETING_HELD)
    assert entry.text is None


@pytest.mark.parametrize("sent_first", [True, False])
def test_a_rejection_copied_into_the_sent_folder_is_still_found_in_the_inbox(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger, sent_first: bool
) -> None:
    folder.put(make_mail(1))
    mailbox.folders["Sent"].put(make_mail(1))
    passes = [(make_reader(outgoing=True), Pass("Sent")), (make_reader(), INBOX)]
    found = [
        entry
        for reader, todo in (passes if sent_first else reversed(passes))
        for entry in scan(mailbox, ledger, reader, todo)
    ]
    assert [entry.skipped for entry in found] == [None, None]
    received = ledger.by_identity("home", "<1@acme.example>")
    assert received is not None
    assert (received.ref.folder, received.mark) == ("INBOX", Mark.KEYWORD)
    assert folder.marked == {1}


def test_an_answer_with_the_message_id_of_the_mail_it_answers_is_kept_apart(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1), make_mail(1, "Thank you", sender="sam@home.example"))
    received, sent = scan(mailbox, ledger)
    assert (received.direction, sent.direction) == (Direction.INCOMING, Direction.OUTGOING)
    assert received.mark is Mark.KEYWORD
    assert folder.marked == {1}


# What goes wrong with one mail


def test_a_mail_gone_before_it_was_read_is_skipped_with_its_reason_and_stops_nothing(
    folder: FakeFolder, ledger: Ledger
) -> None:
    class Vanishing(FakeMailbox):
        def fetch(self, uids: Sequence[int]) -> Iterator[RawMail]:
            self.folders["INBOX"].mails.pop(2)
            return super().fetch(uids)

    folder.put(make_mail(1), make_mail(2), make_mail(3))
    entries = scan(Vanishing("home", {"INBOX": folder}), ledger)
    assert [entry.skipped for entry in entries] == [None, "gone before it could be read", None]
    assert len(ledger.entries()) == 2


@pytest.mark.parametrize(
    "raw", [b"", b"\0\xff\xfe", b"no mail at all\n" * 50, b"\r\n\r\n", b"Message-ID: <[abc]@x>\r\n\r\nx"]
)
def test_what_is_no_mail_is_a_row_all_the_same(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger, raw: bytes
) -> None:
    folder.put(raw, make_mail(1))
    entries = scan(mailbox, ledger)
    assert len(entries) == len(ledger.entries()) == 2


def test_a_missing_and_a_read_only_folder_are_said_and_nothing_is_recorded(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(make_mail(1))
    folder.locked = True
    with pytest.raises(FolderReadOnly):
        scan(mailbox, ledger)
    with pytest.raises(FolderMissing):
        scan(mailbox, ledger, todo=Pass("Nowhere"))
    assert ledger.entries() == []


def test_a_disk_that_fills_up_stops_the_pass_and_the_next_one_does_the_rest(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger, connection: Connection
) -> None:
    folder.put(*(make_mail(n, NO + "x" * 2000) for n in range(1, 4 * BATCH + 1)))
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 180}")  # room for more than one batch, not for four
    with pytest.raises(StoreError, match="disk is full"):
        scan(mailbox, ledger)
    kept = {entry.ref.uid for entry in ledger.entries()}
    assert 0 < len(kept) < 4 * BATCH
    assert folder.marked <= kept  # nothing is marked that is not on record

    connection.execute("PRAGMA max_page_count = 1000000")
    scan(mailbox, ledger)
    assert len(ledger.entries()) == 4 * BATCH
    assert folder.marked == set(folder.mails)


# Looking without touching


def test_an_onlooker_says_the_same_and_leaves_mailbox_and_ledger_alone(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger, connection: Connection
) -> None:
    folder.put(make_mail(1), make_mail(2, NEWS))
    folder.locked = True  # a read-only folder can be looked at
    copy = throwaway_copy(connection)
    (dry, _) = scan(Onlooker(mailbox), Ledger(copy))
    assert (dry.mark, dry.verdict and dry.verdict.outcome) == (Mark.KEYWORD, Outcome.REJECTION)
    assert folder.marked == set()
    assert mailbox.marks == []
    assert ledger.entries() == []
    assert ledger.progress("home", "INBOX") == Progress()
    copy.close()


def test_look_decides_and_writes_nothing(mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger) -> None:
    folder.put(make_mail(1), make_mail(2, NEWS))
    entries = look(list(mailbox_mails(mailbox)), make_reader(), ledger.known)
    assert [(entry.id, entry.mark) for entry in entries] == [(None, Mark.WANTED), (None, Mark.NONE)]
    assert ledger.entries() == []


# Mail on disk


def test_an_archive_goes_through_the_same_pass_and_is_marked_in_the_ledger_only(ledger: Ledger) -> None:
    mails = [
        RawMail(MessageRef("file", "old.mbox", 0, n), raw, len(raw))
        for n, raw in enumerate((make_mail(1), make_mail(2, NEWS), make_mail(1)), start=1)
    ]
    entries = [entry for entry, _ in scan_archive(mails, ledger, make_reader())]
    assert [entry.mark for entry in entries if not entry.skipped] == [Mark.LOCAL, Mark.NONE]
    assert [entry.skipped for entry in entries] == [None, None, "seen before"]
    again = [entry.skipped for entry, _ in scan_archive(mails, ledger, make_reader())]
    assert again == ["seen before"] * 3


# Counting


class NothingKnown:
    def __call__(self, account: str, identities: Iterable[str], direction: Direction) -> set[str]:
        return set()


@given(
    st.lists(
        st.tuples(st.integers(1, 6), st.sampled_from([NO, NEWS, MAYBE, None]), st.booleans()), max_size=25
    )
)
def test_the_counts_of_a_pass_add_up(mails: list[tuple[int, str | None, bool]]) -> None:
    raws = [
        RawMail(
            MessageRef("home", "INBOX", 1, uid),
            None if body is None else make_mail(number, body, sender="sam@home.example" if own else "a@b.example"),
            100,
            problem="gone" if body is None else None,
        )
        for uid, (number, body, own) in enumerate(mails, start=1)
    ]  # fmt: skip
    entries = look(raws, make_reader(), NothingKnown())
    summary = Summary()
    for entry, raw in zip(entries, raws, strict=True):
        summary.count(entry, raw.size_bytes)
    assert [entry.ref for entry in entries] == [raw.ref for raw in raws]
    assert summary.seen == summary.scored + summary.skipped == len(mails)
    assert summary.bytes == 100 * len(mails)
    assert summary.rejections + summary.unsure <= summary.scored
    assert all(entry.skipped for entry, raw in zip(entries, raws, strict=True) if raw.raw is None)


def test_rejections_and_doubtful_mail_are_counted_apart(
    mailbox: FakeMailbox, folder: FakeFolder, ledger: Ledger
) -> None:
    folder.put(
        make_mail(1), make_mail(2, MAYBE), make_mail(3, NEWS), make_mail(1), make_mail(4, sender="sam@home.example")
    )  # fmt: skip
    summary = Summary()
    for entry, size_bytes in scan_folder(mailbox, ledger, make_reader(), INBOX):
        summary.count(entry, size_bytes)
    assert (summary.seen, summary.scored, summary.skipped) == (5, 4, 1)
    assert (summary.rejections, summary.unsure) == (1, 1)
    assert summary.bytes == sum(map(len, folder.mails.values()))


@given(st.lists(st.integers(), max_size=30), st.integers(1, 7))
def test_batches_hold_every_item_once_and_in_order(items: list[int], size: int) -> None:
    batches = list(in_batches(items, size))
    assert [item for batch in batches for item in batch] == items
    assert all(len(batch) == size for batch in batches[:-1])
    assert all(batches)


def test_only_mail_since_a_day_is_asked_for(folder: FakeFolder, ledger: Ledger) -> None:
    asked = []

    class Asked(FakeMailbox):
        def uids_between(self, first: int, last: int, since: object) -> list[int]:
            asked.append((first, last, since))
            return super().uids_between(first, last, None)

    folder.put(make_mail(1))
    day = (NOW - timedelta(days=30)).date()
    scan(Asked("home", {"INBOX": folder}), ledger, todo=Pass("INBOX", since=day))
    assert asked == [(1, 1, day)]
