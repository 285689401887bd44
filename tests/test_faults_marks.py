"""Marks on a line that breaks, or on a server that will not keep them: set once, or known to be set nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from dovecot import MailUser
from fault_proxy import Fault, Rewrite
from homes import Here
from test_faults_pass import broken_once, commands_of_a_pass, worth_breaking
from undisturbed import (
    SHORT,
    Choice,
    Disturbed,
    disturbed,
    folders_of,
    one_sentence,
    rows_of,
    same_as_undisturbed,
    undisturbed,
    while_trying,
)

WITHOUT_KEYWORDS = Rewrite(rb"(PERMANENTFLAGS \([^)]*) \\\*", rb"\1")
REFUSED = b"{tag} NO [CANNOT] Keywords are not for you\r\n"


def marked_only_here(place: Disturbed, here: Here) -> None:
    """As if the user had asked for marks in Rejoinder's own list alone."""
    alone = replace(place, choice=replace(place.choice, marks="local"))
    rows, folders = undisturbed(alone, here)
    assert rows_of(place.home) == rows
    assert folders_of(place.user) == folders
    assert "local" in {row["mark"] for row in rows["mail"]}


@pytest.mark.parametrize("marks", ["auto", "flag", "folder"])
@pytest.mark.parametrize("at", ["before", "after"])
def test_a_line_cut_while_marking_marks_everything_once(
    user: MailUser, here: Here, marks: str, at: str
) -> None:
    choice = Choice(marks=marks)
    commands = commands_of_a_pass(user, here, choice)
    first = [one.verb for one in commands].index("CREATE" if marks == "folder" else "STORE")
    for number, heard in worth_breaking(commands, at):
        if number <= first:
            continue
        with while_trying(f"cut {at} {heard}"), disturbed(user.dovecot.new_user(), choice) as place:
            broken_once(place, here, Fault("", "cut", at, nth=number))


@pytest.mark.parametrize("at", ["before", "after"])
def test_a_server_silent_while_copying_gets_no_second_copy(user: MailUser, here: Here, at: str) -> None:
    with disturbed(user, Choice(marks="folder")) as place:
        broken_once(place, here, Fault("COPY", "stall", at), SHORT)


def test_where_a_folder_keeps_no_keywords_only_our_own_list_has_the_mark(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        place.proxy.rewrites = [WITHOUT_KEYWORDS]
        assert place.scan(here).code == 0
        assert "STORE" not in {heard.verb for heard in place.proxy.commands}
        marked_only_here(place, here)


def test_a_keyword_dropped_in_silence_is_found_out(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        place.proxy.break_at(Fault("STORE", "say", nth=0, words=b"{tag} OK Store completed.\r\n"))
        assert place.scan(here).code == 0
        assert place.proxy.hits == 1
        marked_only_here(place, here)


def test_a_keyword_refused_stops_neither_the_pass_nor_the_next_one(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        place.proxy.break_at(Fault("STORE", "say", nth=0, words=REFUSED))
        said = place.scan(here)
        assert said.code == 0, said.err
        marked_only_here(place, here)


def test_a_server_that_cannot_mark_just_now_is_asked_again(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        place.proxy.break_at(Fault("STORE", "say", words=b"{tag} NO [INUSE] Mailbox is busy\r\n"))
        said = place.scan(here)
        assert place.proxy.hits == 1
        if said.code:
            one_sentence(said, 1, "127.0.0.1")
        same_as_undisturbed(place, here)


def test_no_room_for_a_copy_is_said_and_made_good_later(user: MailUser, here: Here) -> None:
    with disturbed(user, Choice(marks="folder")) as place:
        place.proxy.break_at(Fault("COPY", "say", words=b"{tag} NO [OVERQUOTA] Quota exceeded\r\n"))
        said = place.scan(here)
        assert place.proxy.hits == 1
        if said.code:
            one_sentence(said, 1, "127.0.0.1")
        same_as_undisturbed(place, here)


def test_a_mail_deleted_before_it_could_be_marked_stops_nothing(user: MailUser, here: Here) -> None:
    with disturbed(user) as place:
        place.proxy.break_at(Fault("STORE", "call", then=lambda: expunge(user, 4)))
        assert place.scan(here).code == 0
        assert place.proxy.hits == 1
        rows, folders = undisturbed(place, here)
        gone = folders["INBOX"][4]
        assert folders_of(user) == {
            **folders, "INBOX": {uid: one for uid, one in folders["INBOX"].items() if one != gone}
        }  # fmt: skip
        of_others = [{**row, "mark": ""} for row in rows["mail"]]
        assert [{**row, "mark": ""} for row in rows_of(place.home)["mail"]] == of_others
        assert rows_of(place.home)["draft"] == rows["draft"]


def expunge(user: MailUser, *uids: int, folder: str = "INBOX") -> None:
    """Another program deletes mails."""
    with user.client(folder) as client:
        client.delete_messages(list(uids))
        client.expunge()
