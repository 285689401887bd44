"""Servers in trouble, under the whole sender: the state of the letter is the truth, and no mail is taken twice.

The postman, the database and the mailbox are real; the SMTP server is scripted. Counted are the final dots that it heard
and did not refuse: each of them may be a mail that somebody reads.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from email import message_from_bytes
from typing import Any
from uuid import UUID

import pytest
from dovecot import PASSWORD, MailUser
from fakes import FakeWatch
from line_server import Line, LineServer, line_server
from samples import NOW, SAM, make_draft, make_entry
from test_smtp import RUBBISH, Misbehaving, never, on_port

from detector.imap import Marking, open_mailbox
from detector.sqlite import Connection
from responder.approve import prepare
from responder.draft import Draft, State
from responder.outbox import Outbox
from responder.postman import AccountPostman, Route
from responder.send import Delivery, send_due

QUARTER, HOUR = timedelta(minutes=15), timedelta(hours=1)
TRANSIENT = ["421 closing", "450 mailbox busy", "452 too little room"]
PERMANENT = ["550 no such user", "554 no"]
ALL_PLACES = ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "MIDDLE", "END"]
BEFORE_DATA = ALL_PLACES[:5]
WELL = Misbehaving("nothing", None)


class Turns:
    """One talk for each connection; the last one serves all that come later. Counts the dots that were refused."""

    def __init__(self, *talks: Misbehaving) -> None:
        self._talks = list(talks)
        self.refused = 0

    def __call__(self, line: Line) -> None:
        talk = self._talks.pop(0) if len(self._talks) > 1 else self._talks[0]
        self.refused += talk is not WELL and _refuses_the_end(talk)
        talk(line)


def _refuses_the_end(talk: Misbehaving) -> bool:
    return talk._at == "END" and str(talk._answer or "")[:1] in ("4", "5")


@dataclass(slots=True)
class Post:
    """One approved letter, due at NOW, and the server it goes to."""

    outbox: Outbox
    server: LineServer
    turns: Turns
    user: MailUser
    postman: AccountPostman

    @property
    def letter(self) -> Draft:
        (draft,) = self.outbox.in_state()
        return draft

    def run(self, after: timedelta = timedelta()) -> list[Delivery]:
        """A pass of the sender so long after NOW."""
        return send_due(self.outbox, lambda account: self.postman, FakeWatch(), NOW + after)

    def handed_over(self) -> list[bytes]:
        """What came after each DATA, whole or cut off, as the recipient would read it."""
        said = b"\r\n".join(self.server.heard) + b"\r\n"
        mails = re.findall(rb"(?ims)^DATA\r\n(.*?)(?:^\.\r\n|^EHLO |\Z)", said)
        return [re.sub(rb"(?m)^\.\.", b".", mail) for mail in mails if mail]

    @property
    def perhaps_taken(self) -> int:
        return self.server.heard.count(b".") - self.turns.refused

    def copies(self) -> int:
        with self.user.client("Sent") as client:
            return len(client.search(["HEADER", "Message-ID", self.letter.message_id or "none"]))


def approved(outbox: Outbox, **changed: Any) -> Draft:
    """A letter that was approved at NOW, and that is due at once."""
    draft = outbox.add(make_draft(not_before=NOW, entry_id=None, **changed))
    assert draft is not None
    approval = prepare(
        draft, SAM, at=NOW, unique=UUID(int=7), hold=timedelta(), window=None, own_offset=timedelta()
    )
    return outbox.move(draft, State.APPROVED, NOW, **approval.as_changes(NOW))


@contextmanager
def post_with(connection: Connection, user: MailUser, *talks: Misbehaving, **changed: Any) -> Iterator[Post]:
    turns, outbox = Turns(*talks), Outbox(connection)
    approved(outbox, **changed)
    with line_server(turns) as server:
        yield Post(outbox, server, turns, user, postman_for(server, user))


def postman_for(
    server: LineServer, user: MailUser, secret: Callable[[], str] = never, patience: float = 0.4
) -> AccountPostman:
    return AccountPostman(
        Route(SAM.email, "smtp", saves_sent=False), on_port(server.port, timeout_seconds=patience), secret,
        lambda: open_mailbox("home", user.server(), PASSWORD, Marking()), make_entry,
    )  # fmt: skip


@pytest.fixture
def post(connection: Connection, user: MailUser) -> Callable[..., Any]:
    """post(talk, talk, ...): a letter and a server that serves its connections with these talks in turn."""
    return lambda *talks, **changed: post_with(connection, user, *talks, **changed)


def expect_sent_on_resend(post: Post, *, at: timedelta = QUARTER) -> None:
    """The next pass sends what was approved, byte for byte, and no later one sends it again."""
    letter = post.letter
    assert letter.state is State.APPROVED
    assert letter.problem
    assert letter.delivered is None
    assert letter.send_after is not None
    assert letter.send_after > NOW
    assert post.run(at - timedelta(seconds=1)) == []
    (delivery,) = post.run(at)
    assert (delivery.text, post.letter.state, post.letter.problem) == ("sent", State.SENT, None)
    assert post.run(3 * at) == []
    assert (post.perhaps_taken, post.copies()) == (1, 1)
    assert same_bytes(post, letter)


def same_bytes(post: Post, letter: Draft) -> bool:
    """What was handed over, the cut-off pieces too, is the approved mail under its one Message-ID."""
    whole = letter.mail or b""
    assert post.letter.mail == letter.mail
    return post.handed_over()[-1] == whole and all(whole.startswith(piece) for piece in post.handed_over())


# Answers


@pytest.mark.parametrize("at", ["MAIL", "RCPT", "DATA", "END"])
@pytest.mark.parametrize("answer", TRANSIENT)
def test_a_server_that_is_busy_is_asked_again_later_with_the_same_mail(
    post: Callable[..., Any], at: str, answer: str
) -> None:
    with post(Misbehaving(at, answer), WELL) as letter:
        (delivery,) = letter.run()
        assert "will be tried again" in delivery.text
        assert answer in (letter.letter.problem or "")
        assert letter.perhaps_taken == 0
        expect_sent_on_resend(letter)


@pytest.mark.parametrize("at", ["MAIL", "RCPT", "DATA", "END"])
@pytest.mark.parametrize("answer", PERMANENT)
def test_a_server_that_refuses_for_good_ends_it_and_is_never_asked_again(
    post: Callable[..., Any], at: str, answer: str
) -> None:
    with post(Misbehaving(at, answer), WELL) as letter:
        (delivery,) = letter.run()
        assert (delivery.draft.state, delivery.exit_code) == (State.FAILED, 1)
        assert answer in (letter.letter.problem or "")
        assert letter.run(QUARTER) == letter.run(timedelta(days=3)) == []
        assert letter.letter.state is State.FAILED
        assert (letter.perhaps_taken, letter.copies()) == (0, 0)


@pytest.mark.parametrize("answer", [*TRANSIENT, *PERMANENT])
def test_a_server_that_greets_nobody_today_is_asked_again(post: Callable[..., Any], answer: str) -> None:
    """A refusal of all mail says nothing about this one."""
    with post(Misbehaving("CONNECT", answer), WELL) as letter:
        letter.run()
        expect_sent_on_resend(letter)


@pytest.mark.parametrize("answer", ["454 try later", "421 too many logins"])
def test_a_login_that_is_put_off_is_tried_again_and_no_question(
    post: Callable[..., Any], answer: str
) -> None:
    with post(Misbehaving("AUTH", answer, "AUTH PLAIN"), WELL) as letter:
        letter.postman = postman_for(letter.server, letter.user, lambda: "secret")
        letter.run()
        expect_sent_on_resend(letter)


# Lost connections and silence


@pytest.mark.parametrize("at", BEFORE_DATA)
@pytest.mark.parametrize("ending", ["", None])
def test_before_the_mail_a_lost_or_silent_line_means_that_it_is_sent_later(
    post: Callable[..., Any], at: str, ending: str | None
) -> None:
    with post(Misbehaving(at, ending), WELL) as letter:
        letter.run()
        assert letter.handed_over() == []
        expect_sent_on_resend(letter)


@pytest.mark.parametrize("at", ["MIDDLE", "END"])
@pytest.mark.parametrize("ending", ["", None])
def test_behind_the_dot_a_lost_or_silent_line_is_a_question_and_never_a_second_mail(
    post: Callable[..., Any], at: str, ending: str | None
) -> None:
    """A line cut while the last bytes are on their way looks the same to us, whether the dot arrived or not."""
    with post(Misbehaving(at, ending), WELL) as letter:
        (delivery,) = letter.run()
        assert (delivery.draft.state, delivery.exit_code) == (State.UNCERTAIN, 5)
        assert "may have been sent" in (letter.letter.problem or "")
        assert [letter.run(after) for after in (QUARTER, timedelta(days=1), timedelta(days=9))] == [
            [],
            [],
            [],
        ]
        assert letter.letter.state is State.UNCERTAIN
        assert letter.perhaps_taken <= 1
        assert letter.copies() == 0


def test_a_long_mail_cut_off_in_the_middle_was_not_taken_and_goes_later(post: Callable[..., Any]) -> None:
    body = "Dear Anna,\n\n" + "thank you for the talk. " * 300_000 + "\n\nSam\n"
    with post(Misbehaving("MIDDLE", ""), WELL, body=body) as letter:
        letter.run()
        assert letter.perhaps_taken == 0
        letter.postman = postman_for(letter.server, letter.user, patience=20.0)
        expect_sent_on_resend(letter)


# Rubbish


@pytest.mark.parametrize("at", ["CONNECT", "MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("rubbish", RUBBISH)
def test_rubbish_before_the_mail_is_no_refusal_and_it_goes_later(
    post: Callable[..., Any], at: str, rubbish: bytes
) -> None:
    with post(Misbehaving(at, rubbish), WELL) as letter:
        letter.run()
        expect_sent_on_resend(letter)


@pytest.mark.parametrize("rubbish", [*RUBBISH, b"200 ok?", b"354 more"])
def test_rubbish_in_place_of_the_acceptance_is_a_question(post: Callable[..., Any], rubbish: bytes) -> None:
    with post(Misbehaving("END", rubbish), WELL) as letter:
        letter.run()
        letter.run(QUARTER)
        letter.run(timedelta(days=3))
        assert letter.letter.state is State.UNCERTAIN
        assert (letter.perhaps_taken, letter.copies()) == (1, 0)


# Old servers


@pytest.mark.parametrize("offers", [(), ("8BITMIME", "SMTPUTF8")])
def test_what_goes_out_is_plain_ascii_whatever_the_server_offers(
    post: Callable[..., Any], offers: tuple[str, ...]
) -> None:
    umlauts = {
        "subject": "Re: Ihre Bewerbung als Bürokauffrau für Köln", "to_name": "Jörg Müller-Straße",
        "body": "Guten Tag Herr Müller,\n\n" + "herzlichen Dank für das schöne Gespräch. " * 60 + "\n\nSam Doe €\n",
    }  # fmt: skip
    with post(Misbehaving("nothing", None, *offers), **umlauts) as letter:
        letter.run()
        assert letter.letter.state is State.SENT
        heard = letter.server.heard
        assert all(line.isascii() and len(line) <= 998 for line in heard)
        sender = f"mail from:<{SAM.email}>".encode()  # and nothing behind it: no BODY, no SMTPUTF8
        assert sender in [line.lower() for line in heard]
        mail = message_from_bytes(letter.handed_over()[0])
        assert mail["Content-Transfer-Encoding"] == "quoted-printable"
        text = mail.get_payload(decode=True)
        assert isinstance(text, bytes)
        assert "schöne Gespräch" in text.decode("utf-8")
        assert same_bytes(letter, letter.letter)


def test_lines_that_are_a_single_dot_arrive_as_they_were_written(post: Callable[..., Any]) -> None:
    with post(WELL, body="Dear Anna,\n\n.\n..\n.hidden\n\nSam\n") as letter:
        letter.run()
        assert letter.letter.state is State.SENT
        assert letter.perhaps_taken == 1
        assert same_bytes(letter, letter.letter)


# Long trouble


def test_a_server_that_is_busy_for_two_days_leaves_the_letter_to_the_user_with_the_reason(
    post: Callable[..., Any],
) -> None:
    with post(Misbehaving("RCPT", "450 greylisted")) as letter:
        runs = [letter.run(number * HOUR) for number in range(48 + 1)]
        assert all(len(done) == 1 for done in runs)
        assert {done[0].draft.state for done in runs} == {State.APPROVED}
        (last,) = letter.run(48 * HOUR + QUARTER)
        assert last.draft.state is letter.letter.state is State.WAITING
        assert "450 greylisted" in (letter.letter.problem or "")
        assert "more than two days late" in (letter.letter.problem or "")
        assert letter.run(timedelta(days=5)) == []
        assert letter.handed_over() == []


def test_a_server_that_recovers_within_two_days_gets_the_same_mail_once(post: Callable[..., Any]) -> None:
    busy = [Misbehaving("END", "452 too little room")] * 47
    with post(*busy, WELL) as letter:
        first = letter.letter
        for number in range(47 + 1):
            letter.run(number * HOUR)
        assert letter.letter.state is State.SENT
        assert letter.perhaps_taken == 1
        assert set(letter.handed_over()) == {first.mail}


@pytest.mark.parametrize("seed", range(12))
def test_whatever_servers_do_one_after_another_no_letter_is_taken_twice(
    post: Callable[..., Any], seed: int
) -> None:
    chance = random.Random(seed)
    answers: list[str | bytes | None] = [*TRANSIENT, "", b"hello", "250 fine", None]
    talks = [Misbehaving(chance.choice(ALL_PLACES[:6]), chance.choice(answers)) for _ in range(6)]
    with post(*talks, Misbehaving("END", chance.choice(["", "?", "421 closing"])), WELL) as letter:
        mail = letter.letter.mail
        for number in range(12):
            letter.run(number * QUARTER)
        assert letter.perhaps_taken <= 1
        ended = letter.letter
        assert ended.state in (State.SENT, State.UNCERTAIN)
        assert ended.mail == mail
        assert letter.copies() == (ended.state is State.SENT)
        assert {message_id_of(piece) for piece in letter.handed_over()} <= {ended.message_id, None}


def message_id_of(piece: bytes) -> str | None:
    """The Message-ID of a mail, or of a piece of one."""
    found: str | None = message_from_bytes(piece)["Message-ID"]
    return found
