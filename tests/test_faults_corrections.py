"""The user's word on a mail, given while the line breaks: it counts at once, and the marks follow with the next pass."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from dovecot import MailUser
from fault_proxy import Fault, Rewrite
from homes import Here
from test_journey import INVITATION, NEWSLETTER, REJECTION
from undisturbed import (
    AS_OF,
    SHORT,
    Choice,
    Disturbed,
    disturbed,
    folders_of,
    one_sentence,
    rows_of,
    while_trying,
)

from detector.imap import KEYWORD

OF_THE_REJECTION = 2  # its UID in the INBOX


@contextmanager
def scanned(user: MailUser, here: Here) -> Iterator[Disturbed]:
    with disturbed(user) as place:
        place.scan_patiently(here)
        assert marked(place) == {2, 4, 5, 6}
        place.proxy.forget()
        yield place


def marked(place: Disturbed, folder: str = "INBOX") -> set[int]:
    return {uid for uid, (_, flags) in folders_of(place.user)[folder].items() if KEYWORD in flags}


def number_of_the_rejection(place: Disturbed) -> str:
    (row,) = [row for row in rows_of(place.home)["mail"] if row["identity"] == "<no@kestrelbank.example>"]
    return str(row["id"])


def pass_over(place: Disturbed, here: Here) -> None:
    """A clean pass."""
    place.proxy.mend()
    place.write_settings()
    assert place.scan(here).code == 0


LOST = [
    Fault("LOGIN", "cut"), Fault("SELECT", "cut"), Fault("STORE", "cut"), Fault("STORE", "cut", "after"),
    Fault("STORE", "stall", "after"), Fault("STORE", "say", words=b"{tag} NO [INUSE] busy\r\n"),
]  # fmt: skip


@pytest.mark.parametrize("fault", LOST, ids=str)
def test_a_mark_that_could_not_be_taken_off_is_taken_off_by_the_next_pass(
    user: MailUser, here: Here, fault: Fault
) -> None:
    with scanned(user, here) as place:
        place.proxy.break_at(fault)
        place.write_settings(SHORT)
        said = here(place.home, "label", number_of_the_rejection(place), "other")
        assert (said.code, place.proxy.hits) == (0, 1), said.err
        assert "follows with the next scan" in said.err
        pass_over(place, here)
        assert marked(place) == {4, 5, 6}
        assert rows_of(place.home)["draft"][0]["state"] == "discarded"
        assert len(rows_of(place.home)["correction"]) == len(rows_of(place.home)["act"]) == 1


@pytest.mark.parametrize("fault", LOST, ids=str)
def test_a_mark_that_undo_could_not_bring_back_is_set_by_the_next_pass(
    user: MailUser, here: Here, fault: Fault
) -> None:
    with scanned(user, here) as place:
        assert here(place.home, "label", number_of_the_rejection(place), "other").code == 0
        assert marked(place) == {4, 5, 6}
        place.proxy.break_at(fault)
        place.write_settings(SHORT)
        assert here(place.home, "undo").code == 0
        assert place.proxy.hits == 1
        pass_over(place, here)
        assert marked(place) == {2, 4, 5, 6}
        assert rows_of(place.home)["correction"] == []


def test_a_mark_removed_elsewhere_counts_once_wherever_the_line_is_cut(user: MailUser, here: Here) -> None:
    with scanned(user, here) as place:
        take_off_elsewhere(user)
        assert place.scan(here).code == 0
        commands = list(place.proxy.commands)
    for number in range(1, len(commands) + 1):
        with (
            while_trying(f"cut at command {number} of {commands}"),
            scanned(user.dovecot.new_user(), here) as place,
        ):
            take_off_elsewhere(place.user)
            place.proxy.break_at(Fault("", "cut", "after", nth=number))
            said = place.scan(here)
            assert place.proxy.hits == 1
            if place.proxy.broken_at != "LOGOUT":
                one_sentence(said, 5)
            pass_over(place, here)
            pass_over(place, here)
            rows = rows_of(place.home)
            assert [row["label"] for row in rows["correction"]] == ["other"]
            assert len(rows["act"]) == 1
            assert rows["draft"][0]["state"] == "discarded"
            assert marked(place) == {4, 5, 6}


def take_off_elsewhere(user: MailUser) -> None:
    with user.client("INBOX") as client:
        client.remove_flags([OF_THE_REJECTION], [KEYWORD])


WITHOUT_CONDSTORE = Rewrite(rb" (?:CONDSTORE|QRESYNC)", b"")  # every flag is then asked for, changed or not


@contextmanager
def made_anew(user: MailUser, here: Here, *, condstore: bool = True) -> Iterator[Disturbed]:
    """A scanned folder with one rejection, deleted and made again with the same mails: without their keywords."""
    with disturbed(user, Choice(mails=())) as place:
        place.proxy.rewrites = [] if condstore else [WITHOUT_CONDSTORE]
        user.put(INVITATION, REJECTION, folder="Jobs")
        assert scan_jobs(place, here) == 0
        assert marked(place, "Jobs") == {OF_THE_REJECTION}
        with user.client() as client:
            client.delete_folder("Jobs")
        user.put(INVITATION, REJECTION, folder="Jobs")
        yield place


def scan_jobs(place: Disturbed, here: Here) -> int:
    return here(place.home, "scan", "Jobs", "--as-of", AS_OF).code


@pytest.mark.parametrize("condstore", [True, False], ids=["condstore", "without"])
def test_marks_that_went_with_a_deleted_folder_are_nobodys_word(
    user: MailUser, here: Here, condstore: bool
) -> None:
    with made_anew(user, here, condstore=condstore) as place:
        for _ in range(3):
            assert scan_jobs(place, here) == 0
            user.put(NEWSLETTER, folder="Jobs")  # a change, so that the next pass compares flags
        rows = rows_of(place.home)
        assert rows["correction"] == []
        assert [row["state"] for row in rows["draft"]] == ["waiting"]


def test_a_rejection_found_again_in_a_folder_made_anew_is_marked_there(user: MailUser, here: Here) -> None:
    with made_anew(user, here) as place:
        assert scan_jobs(place, here) == 0
        assert marked(place, "Jobs") == {OF_THE_REJECTION}
