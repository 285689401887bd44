"""The main job from end to end, by the real command, on a real Dovecot and a real SMTP server."""

from __future__ import annotations

import os
import signal
import threading
from email import message_from_bytes
from pathlib import Path

import pytest
from command import Home
from dovecot import PASSWORD, MailUser
from line_server import Line, line_server
from post_office import PostOffice
from waiting import wait_until

ME = "Sam Rivers <sam@home.example>"
KEYWORD = b"$JobRejection"
INVITATION = b"""\
From: Priya Nair <priya.nair@kestrelbank.example>
To: Sam Rivers <sam@home.example>
Subject: Interview for Credit Analyst
Date: Mon, 02 Mar 2026 09:00:00 +0000
Message-ID: <invite@kestrelbank.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Sam,

We would like to invite you to an interview for the Credit Analyst position at Kestrel Bank. Could you come to our
office on Thursday 5 March at 10:00? Please let me know if that works for you.

Kind regards,
Priya Nair
Talent Partner, Kestrel Bank
"""
ACCEPTANCE = b"""\
From: Sam Rivers <sam@home.example>
To: Priya Nair <priya.nair@kestrelbank.example>
Subject: Re: Interview for Credit Analyst
Date: Mon, 02 Mar 2026 10:00:00 +0000
Message-ID: <yes@home.example>
In-Reply-To: <invite@kestrelbank.example>
References: <invite@kestrelbank.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Priya,

Thank you for the invitation. Thursday 5 March at 10:00 works well for me. I look forward to meeting you then.

Best wishes,
Sam
"""
REJECTION = b"""\
From: Priya Nair <priya.nair@kestrelbank.example>
To: Sam Rivers <sam@home.example>
Subject: Re: Interview for Credit Analyst
Date: Wed, 11 Mar 2026 15:30:00 +0000
Message-ID: <no@kestrelbank.example>
In-Reply-To: <yes@home.example>
References: <invite@kestrelbank.example> <yes@home.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Sam,

Thank you for coming in last Thursday and for the time you took to speak with the team about the Credit Analyst
position. Unfortunately, we have decided to move forward with another candidate whose experience is a closer match.
We enjoyed meeting you and wish you every success in your search.

Kind regards,
Priya Nair
Talent Partner, Kestrel Bank
"""
NEWSLETTER = b"""\
From: The Allotment Post <news@allotment.example>
To: Sam Rivers <sam@home.example>
Subject: Beans, beans, beans
Date: Thu, 12 Mar 2026 07:00:00 +0000
Message-ID: <beans@allotment.example>
List-Unsubscribe: <https://allotment.example/u>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

It is time to sow broad beans. Soak them overnight, plant them a hand apart, and keep the pigeons away with string.
Next week: what to do about slugs.
"""


def settings_for(user: MailUser, smtp_port: int, *, extra: str = "") -> str:
    place = user.dovecot
    return f"""
[me]
names = ["Sam Rivers"]
addresses = ["sam@home.example"]

[[account]]
name = "home"
address = "sam@home.example"
[account.imap]
host = "{place.host}"
port = {place.imaps_port}
user = "{user.name}"
ca_file = "{place.ca_file}"
[account.smtp]
host = "127.0.0.1"
port = {smtp_port}
security = "plain"

[replies]
cool_off = "0"
send_window = "always"
{extra}
"""


def make_home(tmp_path: Path, user: MailUser, smtp_port: int) -> Home:
    folder = tmp_path / "rejoinder"
    folder.mkdir(mode=0o700)
    path = folder / "settings.toml"
    path.write_text(settings_for(user, smtp_port), encoding="utf-8")
    path.chmod(0o600)
    return Home(folder, {"REJOINDER_PASSWORD_HOME": PASSWORD})


@pytest.fixture
def scanned(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Home:
    """A home whose mailbox holds an interview thread that ended in a rejection, and which was scanned once."""
    user.put(ACCEPTANCE, folder="Sent")
    user.put(INVITATION, REJECTION, NEWSLETTER)
    home = make_home(tmp_path, user, post_office.port)
    done = home.run("scan", "inbox")
    assert done.returncode == 0, done.stderr.decode()
    return home


def approve(home: Home, number: int = 1) -> None:
    with home.talk("queue", "approve", str(number)) as talk:
        talk.expect("Send exactly this to priya.nair@kestrelbank.example")
        talk.type("y\n")
        talk.expect("Approved.")
        assert talk.end() == 0


def test_a_rejection_is_found_marked_drafted_approved_held_sent_once_and_filed(
    tmp_path: Path, user: MailUser, post_office: PostOffice
) -> None:
    user.put(ACCEPTANCE, folder="Sent")
    user.put(INVITATION, NEWSLETTER)
    home = make_home(tmp_path, user, post_office.port)
    *before, summary = home.rows("scan", "inbox")
    assert [row["outcome"] for row in before] == ["other", "other"]

    user.put(REJECTION)  # it lands while nobody looks
    *rows, summary = home.rows("scan", "inbox")
    (row,) = rows
    assert (row["label"], row["outcome"], row["marked"]) == ("rejection", "rejection", "keyword")
    assert row["plan"]["action"] == "ask_feedback"
    assert "scheduled" in row["plan"]["reasons"]
    counts = summary["summary"]
    assert counts["seen"] == counts["scored"] + counts["skipped"] == 1
    flags = user.flags()  # through a second connection
    marked = [uid for uid, names in flags.items() if KEYWORD in names]
    assert len(marked) == 1
    assert not any(b"\\Seen" in names for names in flags.values())

    (draft,) = home.rows("queue", "list")
    assert (draft["state"], draft["to"]) == ("waiting", "priya.nair@kestrelbank.example")
    assert draft["blocks"] == []
    approve(home)
    (waiting,) = home.rows("outbox")
    assert waiting["state"] == "approved"
    assert home.rows("send") == []  # the hold of ten minutes is not over
    assert post_office.arrived == []

    (sent,) = home.rows("send", "1")
    assert sent["state"] == "sent"
    assert home.rows("send") == []
    (arrived,) = post_office.arrived
    assert arrived.recipients == ("priya.nair@kestrelbank.example",)
    mail = message_from_bytes(arrived.mail)
    assert mail["In-Reply-To"] == "<no@kestrelbank.example>"
    assert mail["From"] == ME

    with user.client("Sent") as client:
        copies = client.search(["HEADER", "Message-ID", mail["Message-ID"]])
        assert len(copies) == 1
        assert client.fetch(copies, ["BODY.PEEK[]"])[copies[0]][b"BODY[]"] == arrived.mail
    answered = [uid for uid, names in user.flags().items() if b"\\Answered" in names]
    assert answered == marked
    *again, _ = home.rows("scan", "inbox")
    assert again == []


def test_what_arrives_is_byte_for_byte_what_was_shown_at_approval(
    scanned: Home, post_office: PostOffice
) -> None:
    with scanned.talk("queue", "approve", "1") as talk:
        talk.expect("SHA-256")
        talk.expect("Send exactly this")
        shown = talk.seen
        talk.type("y\n")
        talk.expect("Approved.")
        talk.end()
    scanned.rows("send", "1")
    (arrived,) = post_office.arrived
    text = arrived.mail.decode().replace("\r\n", "\n")
    assert text.strip() in shown


def test_a_no_at_approval_leaves_the_draft_waiting(scanned: Home, post_office: PostOffice) -> None:
    with scanned.talk("queue", "approve", "1") as talk:
        talk.expect("Send exactly this")
        talk.type("n\n")
        talk.end()
    assert scanned.rows("queue", "list")[0]["state"] == "waiting"
    assert scanned.rows("send") == []
    assert post_office.arrived == []


def test_nothing_is_approved_without_a_terminal(scanned: Home) -> None:
    done = scanned.run("queue", "approve", "1", stdin=b"y\n")
    assert done.returncode == 2
    assert scanned.rows("queue", "list")[0]["state"] == "waiting"


def test_an_approval_can_be_taken_back_during_the_hold(scanned: Home, post_office: PostOffice) -> None:
    approve(scanned)
    assert scanned.run("queue", "undo", "1").returncode == 0
    assert scanned.run("send", "1").returncode == 2
    assert scanned.rows("queue", "list")[0]["state"] == "waiting"
    assert post_office.arrived == []


def test_a_dry_run_changes_nothing_and_prints_the_same_rows(
    tmp_path: Path, user: MailUser, post_office: PostOffice
) -> None:
    user.put(ACCEPTANCE, folder="Sent")
    user.put(INVITATION, REJECTION, NEWSLETTER)
    home = make_home(tmp_path, user, post_office.port)
    *dry, _ = home.rows("scan", "inbox", "--dry-run")
    assert all(names == set() for names in user.flags().values())
    assert home.rows("queue", "list") == []
    *real, _ = home.rows("scan", "inbox")
    assert dry == real


def test_a_kill_between_sending_and_sent_ends_uncertain_and_is_never_sent_again_by_itself(
    tmp_path: Path, user: MailUser
) -> None:
    in_data, talks = threading.Event(), []

    def stall_behind_data(line: Line) -> None:
        talks.append(line)
        line.say("220 slow.example")
        for answer in ("250 slow.example", "250 OK", "250 OK", "354 go ahead"):
            line.hear()
            line.say(answer)
        while line.hear() != b".":
            pass
        in_data.set()  # the server has the whole mail and never says so
        line.wait_for_hang_up()

    user.put(ACCEPTANCE, folder="Sent")
    user.put(INVITATION, REJECTION)
    with line_server(stall_behind_data) as slow:
        home = make_home(tmp_path, user, slow.port)
        home.rows("scan", "inbox")
        approve(home)
        sending = home.start("send", "1")
        wait_until(in_data.is_set, what="the mail to reach the server")
        os.kill(sending.pid, signal.SIGKILL)
        sending.communicate(timeout=20)
        (draft,) = home.rows("outbox")
        assert draft["state"] == "data_started"

        home.run("send")
        assert home.rows("outbox")[0]["state"] == "uncertain"
        home.run("send")
        home.run("scan", "inbox")
        home.run("daemon", "--once")
        assert home.rows("outbox")[0]["state"] == "uncertain"
        assert len(talks) == 1


def test_a_kill_after_the_server_filed_the_mail_itself_is_recognised_as_sent(
    tmp_path: Path, user: MailUser
) -> None:
    """The Message-ID, fixed at approval, is found in the Sent folder: proof enough."""
    in_data = threading.Event()
    mail: list[bytes] = []

    def take_and_stall(line: Line) -> None:
        line.say("220 slow.example")
        for answer in ("250 slow.example", "250 OK", "250 OK", "354 go ahead"):
            line.hear()
            line.say(answer)
        while (heard := line.hear()) != b".":
            mail.append(heard)
        in_data.set()
        line.wait_for_hang_up()

    user.put(ACCEPTANCE, folder="Sent")
    user.put(INVITATION, REJECTION)
    with line_server(take_and_stall) as slow:
        home = make_home(tmp_path, user, slow.port)
        home.rows("scan", "inbox")
        approve(home)
        sending = home.start("send", "1")
        wait_until(in_data.is_set, what="the mail to reach the server")
        os.kill(sending.pid, signal.SIGKILL)
        sending.communicate(timeout=20)
        user.put(
            b"\r\n".join(mail) + b"\r\n", folder="Sent"
        )  # what a provider does that saves sent mail itself
        (settled,) = home.rows("send")
        assert settled["state"] == "sent"


def test_a_second_daemon_says_so_and_ends_with_six_and_sigterm_ends_the_first(
    tmp_path: Path, user: MailUser, post_office: PostOffice
) -> None:
    home = make_home(tmp_path, user, post_office.port)
    first = home.start("daemon")
    try:
        lock = home.folder / "daemon.lock"
        wait_until(
            lambda: lock.exists() and home.run("daemon", "--once").returncode == 6, what="the first daemon"
        )
        second = home.run("daemon")
        assert second.returncode == 6
        assert b"Another Rejoinder daemon" in second.stderr
    finally:
        first.send_signal(signal.SIGTERM)
        first.communicate(timeout=5)
    assert first.returncode == 0


def test_the_daemon_finds_a_mail_that_lands_and_sends_what_was_approved(
    scanned: Home, user: MailUser, post_office: PostOffice
) -> None:
    text = (scanned.folder / "settings.toml").read_text(encoding="utf-8")
    hold = text.replace('cool_off = "0"', 'cool_off = "0"\nhold = "0"') + '\n[daemon]\npoll = "10s"\n'
    (scanned.folder / "settings.toml").write_text(hold, encoding="utf-8")
    approve(scanned)
    process = scanned.start("daemon")
    try:
        wait_until(lambda: len(post_office.arrived) == 1, what="the approved mail", seconds=40)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=5)
    assert process.returncode == 0
    assert scanned.rows("queue", "list", "--all")[0]["state"] == "sent"
