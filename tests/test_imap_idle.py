"""IDLE and STATUS: what a server announces, and what it says of folders, on a real Dovecot and on servers that are odd."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from dovecot import MailUser
from line_server import Line, line_server
from samples import make_mail
from test_imap import on_port, opened
from waiting import wait_until

from detector.errors import MailboxError, Unreachable
from detector.imap import ImapMailbox
from detector.imap_idle import Waker
from detector.progress import FolderStatus


@pytest.fixture
def waker() -> Iterator[Waker]:
    made = Waker()
    yield made
    made.close()


@contextmanager
def waiting(mailbox: ImapMailbox, waker: Waker) -> Iterator[list[bool]]:
    """IDLE in another thread for the length of the block; what it answered stands in the list afterwards."""
    said: list[bool] = []
    thread = threading.Thread(target=lambda: said.append(mailbox.idle("INBOX", 60.0, waker)))
    thread.start()
    try:
        yield said
    finally:
        thread.join(timeout=60)


def test_new_mail_ends_the_wait(user: MailUser, waker: Waker) -> None:
    user.put(make_mail(1))
    with opened(user) as mailbox:
        mailbox.select("INBOX", writable=False)
        with waiting(mailbox, waker) as said:
            user.put(make_mail(2))
            wait_until(lambda: said, what="the announcement")
        assert said == [True]
        assert mailbox.select("INBOX", writable=True).exists == 2  # the line is free again


def test_a_flag_set_elsewhere_ends_the_wait(user: MailUser, waker: Waker) -> None:
    user.put(make_mail(1))
    with opened(user) as mailbox, waiting(mailbox, waker) as said, user.client("INBOX") as client:
        while not said:
            client.add_flags([1], [b"\\Flagged"])
            client.remove_flags([1], [b"\\Flagged"])
    assert said == [True]


def test_being_woken_ends_the_wait_with_nothing_announced(user: MailUser, waker: Waker) -> None:
    with opened(user) as mailbox:
        with waiting(mailbox, waker) as said:
            waker.wake()
        assert said == [False]
        waker.rest()
        assert not mailbox.idle("INBOX", 0.01, waker)


def test_one_who_was_woken_before_does_not_wait(user: MailUser, waker: Waker) -> None:
    waker.wake()
    with opened(user) as mailbox:
        assert not mailbox.idle("INBOX", 60.0, waker)


def idling(*answers: bytes, plus: bytes = b"+ idling") -> Callable[[Line], None]:
    def talk(line: Line) -> None:
        line.say("* OK ready")
        while True:
            tag, _, command = line.hear().partition(b" ")
            verb = command.split()[0]
            if verb == b"CAPABILITY":
                line.say("* CAPABILITY IMAP4rev1 IDLE")
            elif verb in (b"SELECT", b"EXAMINE"):
                for said in ("* 2 EXISTS", "* OK [UIDVALIDITY 1] x", "* OK [UIDNEXT 3] x"):
                    line.say(said)
            elif verb == b"IDLE":
                for answer in (plus, *answers):
                    line.say(answer)
                if plus.startswith(b"+") or b"\r\n+" in plus:
                    assert line.hear() == b"DONE"
                else:
                    line.say(tag + b" NO not now")
                    continue
            elif verb == b"LOGOUT":
                line.say("* BYE")
            line.say(tag + b" OK done")
            if verb == b"LOGOUT":
                return

    return talk


def test_an_announcement_before_the_plus_counts(waker: Waker) -> None:
    with line_server(idling(plus=b"* 3 EXISTS\r\n+ idling")) as server, on_port(server.port) as mailbox:
        assert mailbox.idle("INBOX", 60.0, waker)


def test_still_here_is_no_announcement(waker: Waker) -> None:
    with (
        line_server(idling(b"* OK Still here", b"* OK Still here")) as server,
        on_port(server.port) as mailbox,
    ):
        assert not mailbox.idle("INBOX", 0.2, waker)


def test_a_server_that_refuses_idle_says_so_in_one_sentence(waker: Waker) -> None:
    with (
        line_server(idling(plus=b"* OK hm")) as server,
        on_port(server.port) as mailbox,
        pytest.raises(MailboxError, match="refused"),
    ):
        mailbox.idle("INBOX", 60.0, waker)


def test_a_server_that_says_goodbye_is_unreachable(waker: Waker) -> None:
    with (
        line_server(idling(b"* BYE maintenance")) as server,
        pytest.raises(Unreachable),
        on_port(server.port) as mailbox,
    ):
        mailbox.idle("INBOX", 60.0, waker)


# STATUS


def test_all_folders_are_asked_for_in_one_round_trip(user: MailUser) -> None:
    user.put(make_mail(1), make_mail(2))
    user.put(make_mail(3), folder="Absagen & Körbe")
    with opened(user) as mailbox:
        before = mailbox.round_trips
        said = mailbox.status(["inbox", "Sent", "Absagen & Körbe", "Nowhere"])
        assert mailbox.round_trips - before == 1
        assert {name: (one.exists, one.uidnext) for name, one in said.items()} == {
            "inbox": (2, 3),
            "Sent": (0, 1),
            "Absagen & Körbe": (1, 2),
        }
        assert all(one.uidvalidity > 0 and one.modseq for one in said.values())


def test_a_change_of_flags_shows_in_the_modseq(user: MailUser) -> None:
    user.put(make_mail(1))
    with opened(user) as mailbox:
        before = mailbox.status(["INBOX"])["INBOX"]
        assert mailbox.status(["INBOX"])["INBOX"] == before
        with user.client("INBOX") as client:
            client.add_flags([1], [b"\\Seen"])
        assert mailbox.status(["INBOX"])["INBOX"].modseq != before.modseq


@pytest.mark.parametrize("folder", ['Quo"ted', "Per%cent", "St*ar", "Back\\slash"])
def test_a_folder_with_an_odd_name_is_asked_for_as_it_stands(user: MailUser, folder: str) -> None:
    user.put(make_mail(1), folder=folder)
    with opened(user) as mailbox:
        assert mailbox.status([folder, "INBOX"])[folder].exists == 1


def answering(status: bytes, ends: bytes = b" OK done") -> Callable[[Line], None]:
    def talk(line: Line) -> None:
        line.say("* OK ready")
        while True:
            tag, _, command = line.hear().partition(b" ")
            verb = command.split()[0]
            if verb == b"CAPABILITY":
                line.say("* CAPABILITY IMAP4rev1")
            elif verb == b"STATUS":
                line.say(status)
                line.say(tag + ends)
                continue
            elif verb == b"LOGOUT":
                line.say("* BYE")
            line.say(tag + b" OK done")
            if verb == b"LOGOUT":
                return

    return talk


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (b"* STATUS INBOX (MESSAGES 2 UIDNEXT 3 UIDVALIDITY 7)", FolderStatus("INBOX", 7, 3, 2)),
        (b"* STATUS {5}\r\nINBOX (uidnext 3 MESSAGES 2 UIDVALIDITY 7 X 1)", FolderStatus("INBOX", 7, 3, 2)),
        (b"* STATUS INBOX (MESSAGES 2)", None),
        (b"* STATUS INBOX", None),
        (b"* STATUS", None),
    ],
)
def test_what_a_server_leaves_out_is_a_folder_that_cannot_be_asked(
    answer: bytes, found: FolderStatus | None
) -> None:
    with line_server(answering(answer)) as server, on_port(server.port) as mailbox:
        assert mailbox.status(["INBOX"]) == ({"INBOX": found} if found else {})


def test_a_folder_that_the_server_refuses_is_missing() -> None:
    with (
        line_server(answering(b"* OK hm", b" NO no such mailbox")) as server,
        on_port(server.port) as mailbox,
    ):
        assert mailbox.status(["INBOX"]) == {}
