"""A pass whose connection breaks at any command: one sentence, the right exit code, and the next pass makes it good."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from dovecot import MailUser
from fault_proxy import GREETING, Fault, Heard
from homes import Here
from undisturbed import (
    PATIENT,
    SHORT,
    Choice,
    Disturbed,
    disturbed,
    one_sentence,
    same_as_undisturbed,
    while_trying,
)

BEFORE_THE_LOGIN = (GREETING, "CAPABILITY", "LOGIN", "AUTHENTICATE")
WRITING = {"STORE", "COPY", "CREATE", "APPEND"}
LATER = b"{tag} NO [UNAVAILABLE] Try again later\r\n"
RUBBISH = (b"{tag} BAD what?\r\n", b"\xff\xfe\x00\r\n{tag} OK\r\n")


def commands_of_a_pass(user: MailUser, here: Here, choice: Choice | None = None) -> list[Heard]:
    """What a whole pass asks of the server, in order."""
    with disturbed(user.dovecot.new_user(), choice) as place:
        place.scan_patiently(here)
        return list(place.proxy.commands)


def verbs_of_a_pass(user: MailUser, here: Here) -> list[str]:
    return list(dict.fromkeys(heard.verb for heard in commands_of_a_pass(user, here)))


def worth_breaking(commands: Sequence[Heard], at: str) -> list[tuple[int, Heard]]:
    """(number from 1, command): every one; where the answer is lost only those that change something there."""
    return [
        (n, heard) for n, heard in enumerate(commands, start=1) if at == "before" or heard.verb in WRITING
    ]


def broken_once(place: Disturbed, here: Here, fault: Fault, timeout: str = PATIENT, code: int = 5) -> None:
    """A pass with this fault, then the same without it. At LOGOUT all is done and recorded already."""
    place.proxy.break_at(fault)
    place.write_settings(timeout)
    said = place.scan(here)
    assert place.proxy.hits >= 1, f"{fault} never happened"
    if place.proxy.broken_at == "LOGOUT":
        assert said.code == 0, said.err
    else:
        one_sentence(said, code, "127.0.0.1")
    same_as_undisturbed(place, here)


@pytest.mark.parametrize("at", ["before", "after"])
def test_a_line_cut_at_any_command_costs_nothing_but_the_rest_of_the_pass(
    user: MailUser, here: Here, at: str
) -> None:
    for number, heard in worth_breaking(commands_of_a_pass(user, here), at):
        with while_trying(f"cut {at} command {number}, {heard}"), disturbed(user.dovecot.new_user()) as place:
            broken_once(place, here, Fault("", "cut", at, nth=number))


@pytest.mark.parametrize("at", ["before", "after"])
def test_a_server_that_falls_silent_is_given_up(user: MailUser, here: Here, at: str) -> None:
    for verb in dict.fromkeys(one.verb for _, one in worth_breaking(commands_of_a_pass(user, here), at)):
        with while_trying(f"stall {at} {verb}"), disturbed(user.dovecot.new_user()) as place:
            broken_once(place, here, Fault(verb, "stall", at), SHORT)


def test_a_goodbye_in_place_of_an_answer_is_a_lost_connection(user: MailUser, here: Here) -> None:
    for verb in verbs_of_a_pass(user, here):
        with while_trying(f"bye at {verb}"), disturbed(user.dovecot.new_user()) as place:
            broken_once(place, here, Fault(verb, "bye"))


def test_an_answer_cut_in_the_middle_of_a_line_is_a_lost_connection(user: MailUser, here: Here) -> None:
    for verb in verbs_of_a_pass(user, here):
        with while_trying(f"cut within the answer to {verb}"), disturbed(user.dovecot.new_user()) as place:
            broken_once(place, here, Fault(verb, "cut", "answer", count=5))


def test_a_server_that_says_later_is_asked_again_by_the_next_pass(user: MailUser, here: Here) -> None:
    for verb in verbs_of_a_pass(user, here):
        with while_trying(f"no at {verb}"), disturbed(user.dovecot.new_user()) as place:
            place.proxy.break_at(Fault(verb, "say", words=LATER, nth=0))
            said = place.scan(here)
            assert place.proxy.hits >= 1
            if said.code:  # nobody needs an answer to CAPABILITY or LOGOUT
                one_sentence(said, 5 if verb in BEFORE_THE_LOGIN else said.code)
                assert said.code in (1, 5)
                assert "There is no folder" not in said.err, "it is there, and only busy"
            same_as_undisturbed(place, here)


@pytest.mark.parametrize("rubbish", RUBBISH)
def test_an_answer_that_is_no_imap_is_one_sentence_and_changes_nothing(
    user: MailUser, here: Here, rubbish: bytes
) -> None:
    for verb in verbs_of_a_pass(user, here):
        if verb == "STORE":
            continue  # there BAD is a refusal: see test_faults_marks
        with while_trying(f"rubbish at {verb}"), disturbed(user.dovecot.new_user()) as place:
            place.proxy.break_at(Fault(verb, "say", words=rubbish))
            place.write_settings(SHORT)
            said = place.scan(here)
            if said.code:
                assert said.code in (1, 4, 5)
                one_sentence(said, said.code)
            same_as_undisturbed(place, here)
