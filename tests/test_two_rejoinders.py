"""Two people who both use Rejoinder write to each other, and machines answer them: nobody gets more than one letter.

Everything is real: the commands' App, the shipped model, Dovecot, an SMTP server. Both users approve whatever is drafted
at once; what one of them sends is put into the other's INBOX. The judge of some rounds is wrong on purpose: it calls
every mail a rejection, so that only the rules stand between two programs and an endless exchange.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from command import Home
from dovecot import PASSWORD, Dovecot, MailUser
from homes import make_home, on_dovecot, on_port
from post_office import PostOffice
from samples import make_verdict

from detector.message import Address, Message, MessageRef
from detector.parse import parse_message
from detector.verdict import Label, Verdict
from responder.draft import Draft, Kind, State
from responder.errors import Blocked
from responder.places import places
from responder.wiring import App, Judge

ROUNDS = 100
BEGIN = datetime.now(UTC) - timedelta(days=120)
KIM, LEA = Address("Kim Otto", "kim.otto@harbour.example"), Address("Lea Sand", "lea.sand@lantern.example")


class EverythingIsNo:
    """A judge that is sure of a rejection, whatever it reads."""

    model_id = "everything is no"

    def judge(self, messages: Sequence[Message]) -> list[Verdict]:
        return [make_verdict(Label.REJECTION, 0.99) for _ in messages]


@dataclass(slots=True)
class Person:
    """Somebody with a mailbox and a Rejoinder. `sent` are the mails that left through it."""

    who: Address
    user: MailUser
    home: Home
    judge: Judge | None = None
    sent: list[bytes] = field(default_factory=list)

    def live(self, now: datetime, office: PostOffice) -> list[bytes]:
        """One pass at this hour, everything approved that can be, everything sent; the mails that went out."""
        app = App(
            places(self.home.folder, {}), {"REJOINDER_PASSWORD_HOME": PASSWORD}, None, list[str]().append, now
        )
        self.judge = self.judge or app.judge
        vars(app)["judge"] = self.judge  # loaded once, not once a round
        before = len(office.arrived)
        try:
            app.read_again(app.account(None))
            for draft in app.store.outbox.in_state(State.WAITING):
                _approve(app, draft)
            app.dispatch.send_due([draft.id or 0 for draft in app.store.outbox.in_state(State.APPROVED)])
        finally:
            app.connection.close()
        out = [arrived.mail for arrived in office.arrived[before:]]
        self.sent += out
        return out

    def letters(self) -> list[Draft]:
        app = App(places(self.home.folder, {}), {}, None, list[str]().append)
        try:
            return app.store.outbox.in_state()
        finally:
            app.connection.close()


def _approve(app: App, draft: Draft) -> None:
    """As a user who says yes to everything: to the address, and without a word of their own."""
    trusted = app.letters.trust(draft)
    try:
        app.letters.approve(trusted, app.letters.prepare(trusted))
    except Blocked:
        return  # a slot that only the user can fill, or a rule of tone


def settle_in(
    folder: Path, who: Address, dovecot: Dovecot, office: PostOffice, judge: Judge | None
) -> Person:
    user = dovecot.new_user()
    settings = f"""
[me]
names = ["{who.name}"]
[[account]]
name = "home"
address = "{who.email}"
[account.imap]
{on_dovecot(user)}
[account.smtp]
{on_port(office.port)}
[replies]
cool_off = "0"
hold = "0"
send_window = "always"
"""
    return Person(who, user, make_home(folder, settings, judges=True), judge)


@pytest.fixture(params=[None, EverythingIsNo()], ids=["the shipped model", "a judge that is always wrong"])
def couple(
    request: pytest.FixtureRequest, tmp_path: Path, dovecot: Dovecot, post_office: PostOffice
) -> tuple[Person, Person]:
    kim = settle_in(tmp_path / "kim", KIM, dovecot, post_office, request.param)
    return kim, settle_in(tmp_path / "lea", LEA, dovecot, post_office, request.param)


def make_letter(
    number: int,
    sender: Address,
    to: Address,
    text: str,
    *,
    day: float,
    subject: str = "Baker",
    answers: int = 0,
) -> bytes:
    """Mail `number`, sent so many days after BEGIN."""
    chain = f"In-Reply-To: <{answers}@x.example>\nReferences: <{answers}@x.example>\n" if answers else ""
    date = format_datetime(BEGIN + timedelta(days=day))
    head = f"From: {sender.name} <{sender.email}>\nTo: {to.name} <{to.email}>\nSubject: {subject}\nDate: {date}\n"
    mime = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    return f"{head}Message-ID: <{number}@x.example>\n{chain}{mime}\n{text}".replace("\n", "\r\n").encode()


THANKS = "Dear {to},\n\nThank you for the conversation about the Baker position; I enjoyed meeting you all.\n\n{me}\n"
NO = (
    "Dear {to},\n\nThank you for coming in last week to talk to us about the Baker position at {house}. Unfortunately, we"
    " have decided to move forward with another candidate whose experience is a closer match. We enjoyed meeting you and"
    " wish you all the best in your search.\n\nKind regards,\n{me}\n{house}\n"
)
NEIN = (
    "Liebe {to},\n\nvielen Dank für das Gespräch letzte Woche über die Stelle als Bäckerin bei {house}. Leider haben wir"
    " uns für eine andere Bewerberin entschieden, deren Erfahrung etwas besser passt. Es war schön, dich kennenzulernen,"
    " und wir wünschen dir für deine Suche alles Gute.\n\nHerzliche Grüße\n{me}\n{house}\n"
)


def turn_down(loser: Person, by: Person, house: str, text: str, number: int) -> None:
    """`by` wrote a rejection by hand, after a talk for which `loser` had thanked."""
    thanks = THANKS.format(to=by.who.name.split()[0], me=loser.who.name)
    loser.user.put(make_letter(number, loser.who, by.who, thanks, day=-9), folder="Sent")
    by.user.put(make_letter(number, loser.who, by.who, thanks, day=-9))
    words = text.format(to=loser.who.name.split()[0], me=by.who.name, house=house)
    no = make_letter(number + 1, by.who, loser.who, words, day=-1, subject="Re: Baker", answers=number)
    by.user.put(no, folder="Sent")
    loser.user.put(no)


def write_to_each_other(kim: Person, lea: Person, office: PostOffice, step: timedelta) -> None:
    for number in range(ROUNDS):
        now = BEGIN + number * step
        lea.user.put(*kim.live(now, office))
        kim.user.put(*lea.live(now + step / 2, office))


def test_two_who_turned_each_other_down_write_one_letter_each(
    couple: tuple[Person, Person], post_office: PostOffice
) -> None:
    kim, lea = couple
    turn_down(kim, lea, "Lantern Bakery", NO, 10)
    turn_down(lea, kim, "Harbour Bakery", NEIN, 20)
    write_to_each_other(kim, lea, post_office, timedelta(hours=1))
    assert [len(kim.sent), len(lea.sent)] == [1, 1]


def test_in_a_hundred_days_each_writes_one_letter_and_one_reminder_at_most(
    couple: tuple[Person, Person], post_office: PostOffice
) -> None:
    kim, lea = couple
    turn_down(kim, lea, "Lantern Bakery", NO, 10)
    write_to_each_other(kim, lea, post_office, timedelta(days=1))
    for person in couple:
        letters = [letter.kind for letter in person.letters() if letter.state is State.SENT]
        assert len(letters) == len(person.sent)
        # By the wrong judge a request for feedback is a rejection too: it may be thanked for, once. What comes back may be
        # read as the feedback that was asked for: thanked for once, and that is the end of it.
        assert letters in (
            [], [Kind.THANK_ONLY], [Kind.ASK_FEEDBACK], [Kind.ASK_FEEDBACK, Kind.NUDGE],
            [Kind.ASK_FEEDBACK, Kind.THANK_FOR_FEEDBACK],
        )  # fmt: skip
    assert [letter.state for letter in kim.letters()] == [State.SENT] * len(kim.sent)


# Machines


def auto_reply(number: int, subject: str, text: str, *headers: str) -> bytes:
    """An answer of Lea's mail program to Kim's letter."""
    mail = make_letter(number, LEA, KIM, text, day=0.1, subject=subject).decode()
    return "".join(f"{header}\r\n" for header in headers).encode() + mail.encode()


def delivery_report(number: int) -> bytes:
    """What a server sends where it cannot deliver, with the text of a rejection in what it returns (RFC 3464)."""
    words = NO.format(to="Kim", me=LEA.name, house="Lantern Bakery")
    return (
        "From: Mail Delivery System <mailer-daemon@lantern.example>\nTo: Kim Otto <kim.otto@harbour.example>\n"
        f"Subject: Undelivered Mail Returned to Sender\nDate: {format_datetime(BEGIN + timedelta(days=0.1))}\n"
        f"Message-ID: <{number}@lantern.example>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="cut"\n\n'
        "--cut\nContent-Type: text/plain\n\nUnfortunately, your message could not be delivered to one recipient.\n"
        "--cut\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.lantern.example\n\n"
        "Final-Recipient: rfc822; lea.sand@lantern.example\nAction: failed\nStatus: 5.1.1\n"
        f"--cut\nContent-Type: message/rfc822\n\nSubject: Re: Baker\n\n{words}\n--cut--\n"
    ).replace("\n", "\r\n").encode()  # fmt: skip


AWAY = "Dear sender,\n\nthank you for your mail. Unfortunately I am out of the office until Monday.\n\nLea Sand\n"
ABWESEND = (
    "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Leider bin ich bis Montag nicht im Büro.\n\nLea Sand\n"
)
REPLIED = "Auto-Submitted: auto-replied"
MACHINES = {
    "a delivery report": delivery_report(70),
    "out of office": auto_reply(71, "Automatic reply: Re: Baker", AWAY, REPLIED),
    "Abwesenheitsnotiz": auto_reply(72, "Automatische Antwort: Re: Baker", ABWESEND, REPLIED),
    "out of office by an old program": auto_reply(73, "Out of Office: Re: Baker", AWAY, "X-Autoreply: yes"),
    "Abwesenheitsnotiz by an old program": auto_reply(
        74, "Abwesenheitsnotiz: Re: Baker", ABWESEND, "Precedence: auto_reply"
    ),
    "a receipt by a program": auto_reply(
        75, "Re: Baker", "We have received your mail. Unfortunately answers may take a while.\n", REPLIED
    ),
    "a rejection by a vacation program": auto_reply(
        76, "Re: Baker", NO.format(to="Kim", me=LEA.name, house="Lantern Bakery"), REPLIED
    ),
}


def test_no_machine_that_answers_a_letter_gets_one(
    couple: tuple[Person, Person], post_office: PostOffice
) -> None:
    kim, lea = couple
    turn_down(kim, lea, "Lantern Bakery", NO, 10)
    assert len(kim.live(BEGIN, post_office)) == 1
    (first,) = kim.letters()
    kim.user.put(*MACHINES.values())
    for number in range(1, 6):
        assert kim.live(BEGIN + timedelta(hours=number), post_office) == []
    assert kim.letters() == [replace(first, filed=True)]


def test_no_machine_gets_a_letter_where_none_was_written_before(
    couple: tuple[Person, Person], post_office: PostOffice
) -> None:
    """Nothing but the mail itself stands in the way here: no earlier letter, and a talk that was held."""
    kim, lea = couple
    thanks = THANKS.format(to="Lea", me=kim.who.name)
    kim.user.put(make_letter(10, kim.who, lea.who, thanks, day=-9), folder="Sent")
    kim.user.put(*MACHINES.values())
    assert kim.live(BEGIN + timedelta(days=1), post_office) == []
    assert kim.letters() == []


@pytest.mark.parametrize("mail", MACHINES.values(), ids=MACHINES)
def test_what_a_machine_writes_is_recognised_as_that(mail: bytes) -> None:
    assert parse_message(mail, MessageRef("home", "INBOX", 1, 1)).bounce
