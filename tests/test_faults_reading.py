"""Mail that comes by halves, too slowly, too large, or not at all: nothing is lost, nothing is read twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from dovecot import MailUser
from fault_proxy import GREETING, Fault, Rewrite
from homes import Here, Said
from samples import make_mail
from test_faults_marks import expunge
from test_faults_pass import broken_once, commands_of_a_pass
from undisturbed import (
    MAILS,
    PATIENT,
    SHORT,
    Choice,
    Disturbed,
    Rows,
    disturbed,
    folders_of,
    one_sentence,
    rows_of,
    same_as_undisturbed,
    undisturbed,
    while_trying,
)

ENDLESS = 10_000_000_000
BUFFERS_HOLD = 20_000_000  # bytes that a proxy can write before it is noticed that nobody reads them


def questions(user: MailUser, here: Here, verb: str = "FETCH") -> int:
    """How often a pass asks this in the INBOX."""
    heard = commands_of_a_pass(user, here)
    return sum(one.verb == verb and one.folder == "INBOX" for one in heard)


def findings(said: Said) -> list[dict[str, object]]:
    """The rows of a pass whose counters add up."""
    *rows, last = (json.loads(line) for line in said.out.splitlines())
    counts = last["summary"]
    assert counts["seen"] == counts["scored"] + counts["skipped"] == len(rows)
    return rows


def letters(rows: Rows) -> set[tuple[str, str]]:
    """Which letters there are, and to whom; their words also hang on the number of a row."""
    return {(draft["kind"], draft["recipient"]) for draft in rows["draft"]}


# By halves


@pytest.mark.parametrize("count", [1, 40])
def test_a_line_cut_in_the_middle_of_a_mail_reads_that_mail_again(
    user: MailUser, here: Here, count: int
) -> None:
    for number in range(1, questions(user, here) + 1):
        with while_trying(f"question {number}"), disturbed(user.dovecot.new_user()) as place:
            broken_once(place, here, Fault("FETCH", "cut", "literal", number, "INBOX", count))


def test_silence_in_the_middle_of_a_mail_is_given_up(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        broken_once(place, here, Fault("FETCH", "stall", "literal", 1, "INBOX", 40), SHORT)


@pytest.mark.parametrize("verb", [GREETING, "SELECT", "FETCH"])
def test_a_server_that_sends_one_byte_now_and_then_does_not_hold_a_pass_for_ever(
    user: MailUser, here: Here, verb: str
) -> None:
    with disturbed(user) as place:
        broken_once(place, here, Fault(verb, "drip", "answer"), SHORT)


def test_a_mail_announced_as_endless_is_not_read(user: MailUser, here: Here) -> None:
    for number in range(1, questions(user, here) + 1):
        with while_trying(f"question {number}"), disturbed(user.dovecot.new_user()) as place:
            broken_once(place, here, Fault("FETCH", "swell", "literal", number, "INBOX", ENDLESS))
            assert place.proxy.filled < BUFFERS_HOLD


def test_words_of_a_mail_that_come_where_an_answer_should_be_are_not_shown(
    user: MailUser, here: Here
) -> None:
    """A literal announced too short: the rest of the mail is then read as if the server had said it."""
    for number in range(1, questions(user, here) + 1):
        with while_trying(f"question {number}"), disturbed(user.dovecot.new_user()) as place:
            place.proxy.break_at(Fault("FETCH", "shrink", "literal", number, "INBOX", 10))
            place.write_settings(SHORT)
            said = place.scan(here)
            assert place.proxy.hits == 1
            one_sentence(said, said.code)
            assert said.code in (1, 5)
            same_as_undisturbed(place, here)


# Not at all


@pytest.mark.parametrize("number", [1, 2])
def test_a_mail_deleted_between_search_and_fetch_is_passed_over_with_its_reason(
    user: MailUser, here: Here, number: int
) -> None:
    if number > questions(user, here):
        number = 1
    with disturbed(user) as place:
        rows, folders = undisturbed(place, here)
        place.proxy.break_at(
            Fault("FETCH", "call", nth=number, folder="INBOX", then=lambda: expunge(user, 4))
        )
        said = place.scan(here)
        assert (said.code, place.proxy.hits) == (0, 1)
        (gone,) = [row for row in findings(said) if row["uid"] == 4]
        assert gone["skipped"]
        place.scan_patiently(here)
        left = {uid: one for uid, one in folders["INBOX"].items() if uid != 4}
        assert folders_of(user) == {**folders, "INBOX": left}
        assert [row["uid"] for row in rows_of(place.home)["mail"] if row["folder"] == "INBOX"].count(4) == 0
        assert len(rows_of(place.home)["mail"]) == len(rows["mail"]) - 1
        assert letters(rows_of(place.home)) == letters(rows)


def test_an_answer_that_does_not_say_whose_it_is_loses_no_mail(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        place.proxy.rewrites = [Rewrite(rb"^(\* 4 FETCH \(.*?)UID 4 ?", rb"\1", once=True)]
        said = place.scan(here)
        assert place.proxy.rewrites == [], "it never happened"
        if said.code:
            one_sentence(said, said.code)
        same_as_undisturbed(place, here)


def test_mails_that_a_server_keeps_back_once_are_read_by_the_next_pass(user: MailUser, here: Here) -> None:
    for number in range(1, questions(user, here) + 1):
        with while_trying(f"question {number}"), disturbed(user.dovecot.new_user()) as place:
            nothing = Fault("FETCH", "say", "before", number, "INBOX", words=b"{tag} OK Fetch completed.\r\n")
            place.proxy.break_at(nothing)
            said = place.scan(here)
            if said.code:
                one_sentence(said, said.code)
            same_as_undisturbed(place, here)


# Folders


@contextmanager
def watching_jobs(user: MailUser) -> Iterator[Disturbed]:
    """An account with a folder Jobs that holds the mails."""
    with disturbed(user, Choice(mails=())) as place:
        user.put(*MAILS, folder="Jobs")
        yield place


def make_anew(user: MailUser, *mails: bytes) -> None:
    """Delete the folder Jobs and make it again with these mails: another UIDVALIDITY."""
    with user.client() as client:
        client.delete_folder("Jobs")
    user.put(*mails, folder="Jobs")


def test_a_folder_made_anew_with_the_same_mails_is_recognised(user: MailUser, here: Here) -> None:
    with watching_jobs(user) as place:
        assert place.scan(here, "Jobs").code == 0
        before = rows_of(place.home)
        make_anew(user, *MAILS)
        for _ in range(
            2
        ):  # the second pass must not take the marks that went with the folder for the user's word
            said = place.scan(here, "Jobs")
            assert said.code == 0
            assert {row["skipped"] for row in findings(said)} <= {"seen before"}
        after = rows_of(place.home)
        assert after == before
        assert after["correction"] == []
        assert len(after["draft"]) == len(before["draft"]) > 0


def test_a_folder_made_anew_in_another_order_and_with_one_more_finds_only_that(
    user: MailUser, here: Here
) -> None:
    with watching_jobs(user) as place:
        assert place.scan(here, "Jobs").code == 0
        before = rows_of(place.home)
        make_anew(user, make_mail(50, sender="New <new@new.example>"), *reversed(MAILS))
        rows = findings(place.scan(here, "Jobs"))
        assert [row["message_id"] for row in rows if row["skipped"] is None] == ["<50@acme.example>"]
        after = rows_of(place.home)
        assert {row["identity"] for row in after["mail"]} == {row["identity"] for row in before["mail"]} | {
            "<50@acme.example>"
        }
        assert len(after["mail"]) == len(before["mail"]) + 1
        assert after["correction"] == []


@pytest.mark.parametrize("verb", ["SELECT", "FETCH", "STORE"])
def test_a_folder_deleted_under_a_pass_is_one_sentence(user: MailUser, here: Here, verb: str) -> None:
    with watching_jobs(user) as place:

        def delete() -> None:
            with user.client() as client:
                client.delete_folder("Jobs")

        place.proxy.break_at(Fault(verb, "call", folder="Jobs", then=delete))
        said = place.scan(here, "Jobs")
        assert place.proxy.hits == 1
        if said.code:
            one_sentence(said, 1 if verb == "SELECT" else said.code)
            assert said.code in (1, 5)
        place.proxy.mend()
        user.put(*MAILS, folder="Jobs")
        assert place.scan(here, "Jobs").code == 0
        drafts = [row["about"] for row in rows_of(place.home)["draft"]]
        assert len(drafts) == len(set(drafts)) > 0
        wanted = {row["mark"] for row in rows_of(place.home)["mail"]}
        assert "wanted" not in wanted


def test_flags_that_others_set_meanwhile_disturb_nothing(user: MailUser, here: Here) -> None:
    """An answer about another mail's flags may stand between any two answers (RFC 9051 section 7)."""
    with disturbed(user) as place:

        def flag() -> None:
            with user.client("INBOX") as client:
                client.add_flags([1, 2], [b"\\Flagged"])
                client.remove_flags([1, 2], [b"\\Flagged"])

        place.proxy.break_at(Fault("FETCH", "call", nth=0, folder="INBOX", then=flag))
        assert place.scan(here).code == 0
        same_as_undisturbed(place, here)


def test_a_pass_without_faults_is_the_same_as_itself(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        place.write_settings(PATIENT)
        same_as_undisturbed(place, here)
        same_as_undisturbed(place, here)
