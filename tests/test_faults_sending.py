"""A line that breaks while an approved letter goes out: it goes once, its copy lies in Sent once, or nothing went at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from dovecot import MailUser
from fault_proxy import Fault, Heard
from homes import Here, move, states
from post_office import PostOffice
from test_faults_pass import worth_breaking
from undisturbed import SHORT, Choice, Disturbed, disturbed, folders_of, rows_of, while_trying

from responder.draft import State

FULL = b"{tag} NO [OVERQUOTA] Quota exceeded (mailbox for user is full)\r\n"
ANSWERED = b"\\Answered"


@contextmanager
def with_an_approved_letter(
    user: MailUser, here: Here, post_office: PostOffice, deliver: str = "smtp"
) -> Iterator[Disturbed]:
    """Scanned, and the reply to the rejection approved."""
    with disturbed(user, Choice(deliver=deliver), smtp_port=post_office.port) as place:
        place.scan_patiently(here)
        move(place.home, 1, State.APPROVED)
        place.proxy.forget()
        yield place


def commands_of_a_send(
    user: MailUser, here: Here, post_office: PostOffice, deliver: str = "smtp"
) -> list[Heard]:
    with with_an_approved_letter(user.dovecot.new_user(), here, post_office, deliver) as place:
        assert here(place.home, "send", "1").code == 0
        post_office.arrived.clear()
        return list(place.proxy.commands)


def send_again(place: Disturbed, here: Here) -> None:
    """Without faults, until nothing is left to do; what waits for its next try is sent at once."""
    place.proxy.mend()
    place.write_settings()
    waits = states(place.home)[0] == "approved"
    assert here(place.home, "send", *(["1"] if waits else [])).code == 0
    assert here(place.home, "send").code == 0


def sent_once(place: Disturbed, post_office: PostOffice) -> None:
    assert states(place.home)[0] == "sent"
    assert [arrived.recipients for arrived in post_office.arrived] == [("priya.nair@kestrelbank.example",)]
    folders = folders_of(place.user)
    assert len(folders["Sent"]) == 2  # the acceptance, and one copy of the letter
    assert [uid for uid, (_, flags) in folders["INBOX"].items() if ANSWERED in flags] == [2]
    assert folders["Drafts"] == {}
    letter = rows_of(place.home)["draft"][0]
    assert (letter["filed"], letter["problem"]) == (1, None)


def saved_once(place: Disturbed, post_office: PostOffice) -> None:
    assert states(place.home)[0] == "saved"
    assert post_office.arrived == []
    folders = folders_of(place.user)
    assert (len(folders["Drafts"]), len(folders["Sent"])) == (1, 1)


@pytest.mark.parametrize("deliver", ["smtp", "drafts"])
@pytest.mark.parametrize("at", ["before", "after"])
def test_a_line_cut_anywhere_sends_no_letter_twice_and_none_never(
    user: MailUser, here: Here, post_office: PostOffice, deliver: str, at: str
) -> None:
    commands = commands_of_a_send(user, here, post_office, deliver)
    behind_the_reading = next(n for n, heard in enumerate(commands, start=1) if heard.verb == "LOGOUT")
    for number, heard in worth_breaking(commands, at):
        if number <= behind_the_reading and deliver == "drafts":
            continue  # the thread is read again first, as for smtp
        post_office.arrived.clear()
        letter = with_an_approved_letter(user.dovecot.new_user(), here, post_office, deliver)
        with while_trying(f"cut {at} command {number}, {heard}"), letter as place:
            place.proxy.break_at(Fault("", "cut", at, nth=number))
            said = here(place.home, "send", "1")
            assert place.proxy.hits == 1
            assert said.code in (0, 5), said.err
            send_again(place, here)
            (sent_once if deliver == "smtp" else saved_once)(place, post_office)


@pytest.mark.parametrize("deliver", ["smtp", "drafts"])
@pytest.mark.parametrize(
    "fault",
    [
        Fault("APPEND", "cut", "literal", count=100),
        Fault("APPEND", "stall", "literal", count=100),
        Fault("APPEND", "stall", "before"),
        Fault("APPEND", "stall", "after"),
        Fault("APPEND", "bye", "before"),
        Fault("APPEND", "bye", "after"),
        Fault("APPEND", "say", "before", words=FULL),
        Fault("APPEND", "say", "after", words=b"{tag} NO it is there, but I say no\r\n"),
    ],
    ids=str,
)
def test_an_append_that_fails_is_made_good_once(
    user: MailUser, here: Here, post_office: PostOffice, deliver: str, fault: Fault
) -> None:
    with with_an_approved_letter(user, here, post_office, deliver) as place:
        place.proxy.break_at(fault)
        place.write_settings(SHORT)
        said = here(place.home, "send", "1")
        assert place.proxy.hits == 1
        assert said.code in (0, 1, 5)
        send_again(place, here)
        (sent_once if deliver == "smtp" else saved_once)(place, post_office)


def test_a_full_drafts_folder_is_said_in_one_sentence_and_nothing_is_lost(
    user: MailUser, here: Here, post_office: PostOffice
) -> None:
    with with_an_approved_letter(user, here, post_office, "drafts") as place:
        place.proxy.break_at(Fault("APPEND", "say", nth=0, words=FULL))
        said = here(place.home, "send", "1")
        assert said.code == 5
        assert "not sent, will be tried again" in said.out + said.err
        assert "Quota exceeded" in said.out + said.err
        assert states(place.home)[0] == "approved"
        send_again(place, here)
        saved_once(place, post_office)


def test_a_thread_that_cannot_be_read_keeps_the_letter_back(
    user: MailUser, here: Here, post_office: PostOffice
) -> None:
    with with_an_approved_letter(user, here, post_office) as place:
        place.proxy.break_at(Fault("LOGIN", "cut", nth=0))
        said = here(place.home, "send", "1")
        assert said.code == 5, said.err
        assert post_office.arrived == []
        assert states(place.home)[0] == "approved"
        send_again(place, here)
        sent_once(place, post_office)


def test_an_answer_that_came_while_the_line_was_down_stops_the_letter(
    user: MailUser, here: Here, post_office: PostOffice
) -> None:
    """The user wrote from the telephone meanwhile: the letter must not go out behind that."""
    with with_an_approved_letter(user, here, post_office) as place:
        place.proxy.break_at(Fault("", "cut", nth=0))
        assert here(place.home, "send", "1").code == 5
        user.put(WRITTEN_ELSEWHERE, folder="Sent")
        place.proxy.mend()
        here(place.home, "send", "1")
        assert post_office.arrived == []
        assert states(place.home)[0] == "discarded"


WRITTEN_ELSEWHERE = b"""\
From: Sam Rivers <sam@home.example>
To: Priya Nair <priya.nair@kestrelbank.example>
Subject: Re: Interview for Credit Analyst
Date: Thu, 12 Mar 2026 10:00:00 +0000
Message-ID: <thanks@home.example>
In-Reply-To: <no@kestrelbank.example>
References: <invite@kestrelbank.example> <yes@home.example> <no@kestrelbank.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Priya,

Thank you for letting me know. All the best to the team.

Sam
"""
