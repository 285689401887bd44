"""IMAP on a real Dovecot: who is trusted with the password, what is read, what is marked, and what is left alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Protocol

import pytest
from certificates import Authority
from dovecot import PASSWORD, READ_ONLY_FOLDER, MailUser
from fakes import FakeFolder, FakeJudge, FakeMailbox
from gmail_server import gmail_server
from line_server import Line, line_server
from samples import NEWS, make_mail

from detector.entry import Mark
from detector.errors import (
    CertificateRefused,
    FolderMissing,
    FolderReadOnly,
    LoginRefused,
    MailboxError,
    RejoinderError,
    Unreachable,
    UnsafeText,
)
from detector.facts import Facts
from detector.imap import KEYWORD, ImapMailbox, ImapServer, Marking, open_mailbox
from detector.imap_fetch import PART_BYTES
from detector.ledger import Ledger
from detector.look import Reader
from detector.parse import parse_message
from detector.scan import Mailbox, Onlooker, Pass, scan_folder
from detector.sqlite import Connection
from detector.wire import is_loopback
from responder.demo_servers import PASSWORD as DEMO_PASSWORD
from responder.demo_servers import USER, demo_servers

HOSTILE = ["INBOX\r\nA1 DELETE Sent", "a\nb", "a\x00b", "a\u2028b", "\u202eXOBNI"]


@contextmanager
def opened(user: MailUser, marking: Marking | None = None, security: str = "tls") -> Iterator[ImapMailbox]:
    with open_mailbox("home", user.server(security), PASSWORD, marking or Marking()) as mailbox:
        yield mailbox


@contextmanager
def on_port(port: int, marking: Marking | None = None, **changed: Any) -> Iterator[ImapMailbox]:
    """A mailbox on a scripted server on this machine."""
    server = ImapServer("127.0.0.1", port, "sam", "plain", timeout_seconds=20.0)
    with open_mailbox("home", replace(server, **changed), PASSWORD, marking or Marking()) as mailbox:
        yield mailbox


# One contract, for the fake that other tests use and for the real thing


class Place(Protocol):
    """A mailbox under test, and a second way into it."""

    mailbox: Mailbox

    def put(self, *mails: bytes) -> None: ...
    def lose(self, uid: int) -> None: ...
    def marked(self) -> set[int]: ...


class FakePlace:
    def __init__(self) -> None:
        self.folder = FakeFolder(uidvalidity=3)
        self.mailbox = FakeMailbox("home", {"INBOX": self.folder, READ_ONLY_FOLDER: FakeFolder(locked=True)})

    def put(self, *mails: bytes) -> None:
        self.folder.put(*mails)

    def lose(self, uid: int) -> None:
        del self.folder.mails[uid]

    def marked(self) -> set[int]:
        return self.folder.marked


class RealPlace:
    def __init__(self, user: MailUser, mailbox: ImapMailbox) -> None:
        self.user = user
        self.mailbox = mailbox

    def put(self, *mails: bytes) -> None:
        self.user.put(*mails)

    def lose(self, uid: int) -> None:
        with self.user.client("INBOX") as client:
            client.delete_messages([uid])
            client.expunge()

    def marked(self) -> set[int]:
        return {uid for uid, flags in self.user.flags().items() if KEYWORD in flags}


@pytest.fixture(params=["fake", "dovecot"])
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    if request.param == "fake":
        yield FakePlace()
        return
    user: MailUser = request.getfixturevalue("user")
    user.put(folder=READ_ONLY_FOLDER)
    user.lock_folder()
    with opened(user) as mailbox:
        yield RealPlace(user, mailbox)


class TestMailboxContract:
    def test_it_knows_its_account(self, place: Place) -> None:
        assert place.mailbox.account == "home"

    def test_an_empty_folder_has_nothing_to_read(self, place: Place) -> None:
        state = place.mailbox.select("INBOX", writable=True)
        assert (state.folder, state.exists, state.uidnext) == ("INBOX", 0, 1)
        assert state.uidvalidity > 0
        assert place.mailbox.uids_between(1, 99, None) == []
        assert list(place.mailbox.fetch([])) == []
        assert place.mailbox.mark([]) == {}

    def test_uids_come_ascending_from_the_first_one_asked_for(self, place: Place) -> None:
        place.put(make_mail(1), make_mail(2), make_mail(3))
        state = place.mailbox.select("INBOX", writable=True)
        assert (state.exists, state.uidnext, state.method) == (3, 4, Mark.KEYWORD)
        assert place.mailbox.uids_between(1, 99, None) == [1, 2, 3]
        assert place.mailbox.uids_between(3, 99, None) == [3]

    def test_a_range_behind_the_last_mail_is_empty(self, place: Place) -> None:
        place.put(make_mail(1), make_mail(2))
        place.mailbox.select("INBOX", writable=True)
        assert place.mailbox.uids_between(99, 120, None) == []  # IMAP answers 99:* with the last mail

    def test_mails_come_in_the_order_asked_for_with_their_bytes_and_place(self, place: Place) -> None:
        place.put(make_mail(1), make_mail(2, NEWS))
        state = place.mailbox.select("INBOX", writable=False)
        second, first = place.mailbox.fetch([2, 1])
        assert (first.raw, second.raw) == (make_mail(1), make_mail(2, NEWS))
        assert (first.ref.account, first.ref.folder, first.ref.uid) == ("home", "INBOX", 1)
        assert first.ref.uidvalidity == state.uidvalidity
        assert second.size_bytes == len(make_mail(2, NEWS))
        assert (first.answered, first.problem) == (False, None)

    def test_a_mail_gone_between_search_and_fetch_comes_with_its_problem(self, place: Place) -> None:
        place.put(make_mail(1), make_mail(2), make_mail(3))
        place.mailbox.select("INBOX", writable=True)
        uids = place.mailbox.uids_between(1, 99, None)
        place.lose(2)
        mails = list(place.mailbox.fetch(uids))
        assert [mail.ref.uid for mail in mails] == [1, 2, 3]
        assert [mail.raw is None for mail in mails] == [False, True, False]
        assert mails[1].problem == "gone before it could be read"

    def test_a_mark_is_on_the_mail_and_said(self, place: Place) -> None:
        place.put(make_mail(1), make_mail(2))
        place.mailbox.select("INBOX", writable=True)
        assert place.mailbox.mark([2]) == {2: Mark.KEYWORD}
        assert place.mailbox.mark([2]) == {2: Mark.KEYWORD}
        assert place.marked() == {2}

    def test_a_mail_gone_before_the_mark_is_marked_in_the_ledger_only(self, place: Place) -> None:
        place.put(make_mail(1), make_mail(2))
        place.mailbox.select("INBOX", writable=True)
        place.lose(1)
        assert place.mailbox.mark([1, 2]) == {1: Mark.LOCAL, 2: Mark.KEYWORD}

    def test_a_mark_is_taken_off_and_mail_that_is_gone_has_none(self, place: Place) -> None:
        place.put(make_mail(1), make_mail(2), make_mail(3))
        place.mailbox.select("INBOX", writable=True)
        place.mailbox.mark([1, 2, 3])
        place.lose(3)
        assert place.mailbox.unmark([2, 3], Mark.KEYWORD) == {2, 3}
        assert place.marked() == {1}

    def test_who_bears_a_mark_is_told_of_those_that_are_there(self, place: Place) -> None:
        place.put(make_mail(1), make_mail(2), make_mail(3))
        place.mailbox.select("INBOX", writable=True)
        place.mailbox.mark([1])
        place.lose(3)
        place.mailbox.select("INBOX", writable=True)
        assert place.mailbox.bearing([1, 2, 3], Mark.KEYWORD, None) == {1: True, 2: False}

    def test_headers_alone_are_the_mail_without_its_words(self, place: Place) -> None:
        place.put(make_mail(1), make_mail(2))
        place.mailbox.select("INBOX", writable=False)
        place.lose(2)
        first, second = place.mailbox.headers([1, 2])
        assert first.raw == make_mail(1).partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        assert first.size_bytes == len(make_mail(1))
        assert (second.raw, second.problem) == (None, "gone before it could be read")

    def test_a_missing_folder_is_said(self, place: Place) -> None:
        with pytest.raises(FolderMissing, match="no folder 'Nowhere'"):
            place.mailbox.select("Nowhere", writable=False)
        assert place.mailbox.select("INBOX", writable=True).folder == "INBOX"

    def test_a_read_only_folder_can_be_read_and_not_be_chosen_for_writing(self, place: Place) -> None:
        with pytest.raises(FolderReadOnly, match="is read-only"):
            place.mailbox.select(READ_ONLY_FOLDER, writable=True)
        assert place.mailbox.select(READ_ONLY_FOLDER, writable=False).folder == READ_ONLY_FOLDER
        assert place.mailbox.uids_between(1, 99, None) == []


# Who is trusted with the password


@pytest.mark.parametrize("security", ["tls", "starttls", "plain"])
def test_a_login_over_a_verified_connection_works(user: MailUser, security: str) -> None:
    user.put(make_mail(1))
    with opened(user, security=security) as mailbox:
        assert mailbox.select("INBOX", writable=False).exists == 1


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_for_another_name_is_refused(user: MailUser, security: str) -> None:
    server = replace(user.server(security), host="127.0.0.1")  # the certificate is for localhost only
    with (
        pytest.raises(CertificateRefused, match=r"certificate of 127\.0\.0\.1 does not verify"),
        open_mailbox("home", server, PASSWORD, Marking()),
    ):
        pass


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_of_an_unknown_authority_is_refused(user: MailUser, security: str) -> None:
    server = replace(user.server(security), ca_file=None)
    with (
        pytest.raises(CertificateRefused, match="ca_file"),
        open_mailbox("home", server, PASSWORD, Marking()),
    ):
        pass


def test_a_self_signed_certificate_gets_no_byte_of_the_password(tmp_path: Path, user: MailUser) -> None:
    stranger = Authority.create(tmp_path).server_context(tmp_path)

    def talk(line: Line) -> None:
        line.say("* OK ready")
        while True:
            line.hear()

    with line_server(talk, tls=stranger) as liar:
        server = replace(user.server(), port=liar.port)
        with pytest.raises(CertificateRefused), open_mailbox("home", server, PASSWORD, Marking()):
            pass
        assert liar.heard == []


@pytest.mark.parametrize("answer", ["BAD Unknown command", "NO Not now", "OK But nothing follows"])
@pytest.mark.parametrize("offered", [True, False])
def test_where_starttls_was_stripped_no_byte_of_the_password_is_sent(
    user: MailUser, offered: bool, answer: str
) -> None:
    def talk(line: Line) -> None:
        line.say("* OK ready")
        while True:
            tag, _, command = line.hear().partition(b" ")
            if command == b"CAPABILITY":
                line.say("* CAPABILITY IMAP4rev1" + (" STARTTLS" if offered else ""))
                line.say(tag + b" OK done")
            elif command == b"STARTTLS":
                line.say(tag + b" " + answer.encode())
                line.cut()
                return
            else:
                line.say(tag + b" OK done")

    with line_server(talk) as thief:
        server = replace(user.server("starttls"), port=thief.port)
        with pytest.raises(Unreachable), open_mailbox("home", server, PASSWORD, Marking()):
            pass
        heard = thief.heard_text()
    assert b"LOGIN" not in heard.upper()
    assert PASSWORD.encode() not in heard


def test_a_greeting_that_claims_a_login_in_the_open_gets_no_password(user: MailUser) -> None:
    def talk(line: Line) -> None:
        line.say("* PREAUTH welcome back")
        while True:
            tag, _, command = line.hear().partition(b" ")
            if command == b"CAPABILITY":
                line.say("* CAPABILITY IMAP4rev1 STARTTLS")
            line.say(tag + b" OK done")

    with line_server(talk) as thief:
        server = replace(user.server("starttls"), port=thief.port)
        with pytest.raises(RejoinderError), open_mailbox("home", server, PASSWORD, Marking()):
            pass
        assert PASSWORD.encode() not in thief.heard_text()


def test_plain_is_refused_off_this_machine_before_any_connection() -> None:
    server = ImapServer("192.0.2.1", 143, "sam", "plain")  # a network for documentation: nobody answers there
    with pytest.raises(Unreachable, match="in the open"), open_mailbox("home", server, PASSWORD, Marking()):
        pass


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True), ("127.0.0.1", True), ("127.8.9.1", True), ("::1", True), ("192.0.2.1", False),
        ("localhost.evil.example", False), ("127.0.0.1.evil.example", False), ("", False),
    ],
)  # fmt: skip
def test_only_this_machine_is_loopback(host: str, here: bool) -> None:
    assert is_loopback(host) is here


@pytest.mark.parametrize("password", ["wrong", "", 'quote"and\\backslash', "pässwörd-✓"])
def test_a_wrong_password_is_said_with_the_way_out(user: MailUser, password: str) -> None:
    with (
        pytest.raises(LoginRefused, match="refused the login of sam-") as refused,
        open_mailbox("home", user.server(), password, Marking()),
    ):
        pass
    assert "app password" in refused.value.fix
    assert not password or password not in str(refused.value)
    assert refused.value.exit_code == 4


def test_a_wrong_token_is_said_too(user: MailUser) -> None:
    server = replace(user.server(), auth="token")
    with pytest.raises(LoginRefused), open_mailbox("home", server, "token", Marking()):
        pass


@pytest.mark.parametrize("place", ["user name", "password", "host name"])
def test_a_control_character_in_a_login_is_refused(user: MailUser, place: str) -> None:
    server, secret = user.server(), PASSWORD
    if place == "password":
        secret += "\r\nA1 LOGOUT"
    else:
        server = replace(server, **{"user" if place == "user name" else "host": "sam\r\nA1 LOGOUT"})
    with pytest.raises(UnsafeText, match=place), open_mailbox("home", server, secret, Marking()):
        pass


# Servers out of reach


def test_a_closed_port_is_said(user: MailUser) -> None:
    with line_server(lambda line: None) as gone:
        pass
    with pytest.raises(Unreachable, match="cannot be reached") as problem, on_port(gone.port):
        pass
    assert problem.value.exit_code == 5


def test_a_port_that_begins_without_tls_is_said_in_words(user: MailUser) -> None:
    server = replace(user.server(), port=user.dovecot.imap_port)
    with (
        pytest.raises(Unreachable, match="does not begin with TLS"),
        open_mailbox("home", server, PASSWORD, Marking()),
    ):
        pass


@pytest.mark.parametrize("host", ["no-such-host.invalid", "imap..example.org", "x" * 70 + ".example", ""])
def test_a_host_name_that_leads_nowhere_is_said(user: MailUser, host: str) -> None:
    server = replace(user.server(), host=host)
    with (
        pytest.raises(Unreachable, match="cannot be reached"),
        open_mailbox("home", server, PASSWORD, Marking()),
    ):
        pass


def test_a_missing_ca_file_is_said_by_its_name(user: MailUser, tmp_path: Path) -> None:
    server = replace(user.server(), ca_file=tmp_path / "none.pem")
    with (
        pytest.raises(CertificateRefused, match=r"none\.pem"),
        open_mailbox("home", server, PASSWORD, Marking()),
    ):
        pass


def test_a_ca_file_without_certificates_is_said_by_its_name(user: MailUser, tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("nothing here")
    server = replace(user.server(), ca_file=tmp_path / "empty.pem")
    with (
        pytest.raises(CertificateRefused, match=r"empty\.pem"),
        open_mailbox("home", server, PASSWORD, Marking()),
    ):
        pass


@pytest.mark.parametrize(
    "greeting", ["220 mail.example ESMTP", "", "\0\0\0", "* BYE overloaded", "* OK \xff"]
)
def test_a_server_that_speaks_no_imap_is_said(greeting: str) -> None:
    def talk(line: Line) -> None:
        line.say(greeting.encode("latin-1"))
        line.cut()

    with line_server(talk) as server, pytest.raises(Unreachable), on_port(server.port):
        pass


def test_a_server_that_says_nothing_is_given_up(user: MailUser) -> None:
    with (
        line_server(Line.wait_for_hang_up) as server,
        pytest.raises(Unreachable, match="no answer in time"),
        on_port(server.port, timeout_seconds=0.2),
    ):
        pass


def scripted(
    *, on_select: Sequence[str] = (), then: str = "answer", also: Mapping[str, bytes] | None = None
) -> Any:
    """A talk that logs in and answers SELECT with `on_select`.

    It cuts or keeps silent at the command that `then` names, and says `also` what is given for a command.
    """

    def talk(line: Line) -> None:
        line.say("* OK ready")
        while True:
            tag, _, command = line.hear().partition(b" ")
            verb = command.split(b" ")[0] if not command.startswith(b"UID ") else command.split(b" ")[1]
            if then == f"cut {verb.decode()}":
                line.cut()
                return
            if then == f"stall {verb.decode()}":
                line.wait_for_hang_up()
                return
            if verb == b"CAPABILITY":
                line.say("* CAPABILITY IMAP4rev1")
            elif verb in (b"SELECT", b"EXAMINE"):
                for answer in on_select or ("* 2 EXISTS", "* OK [UIDVALIDITY 1] x", "* OK [UIDNEXT 3] x"):
                    line.say(answer)
            elif verb == b"SEARCH":
                line.say("* SEARCH 1 2")
            elif verb == b"LOGOUT":
                line.say("* BYE")
            if also and verb.decode() in also:
                line.say(also[verb.decode()])
            line.say(tag + b" OK done")
            if verb == b"LOGOUT":
                return

    return talk


@pytest.mark.parametrize("how", ["cut", "stall"])
@pytest.mark.parametrize("command", ["LOGIN", "SELECT", "SEARCH", "FETCH", "STORE"])
def test_a_connection_lost_at_any_command_is_one_sentence(how: str, command: str) -> None:
    flags = "* OK [PERMANENTFLAGS (\\Flagged \\*)] x"
    select = ("* 2 EXISTS", "* OK [UIDVALIDITY 1] x", "* OK [UIDNEXT 3] x", flags)
    with (
        line_server(scripted(on_select=select, then=f"{how} {command}")) as server,
        pytest.raises(Unreachable, match=r"connection to 127\.0\.0\.1 was lost"),
    ):
        read_all(server.port, 0.3 if how == "stall" else 20.0)


def read_all(port: int, timeout_seconds: float) -> None:
    with on_port(port, timeout_seconds=timeout_seconds) as mailbox:
        mailbox.select("INBOX", writable=True)
        uids = mailbox.uids_between(1, 99, None)
        list(mailbox.fetch(uids))
        mailbox.mark([1])
        mailbox.folders()


def test_a_select_without_uidvalidity_is_one_sentence() -> None:
    with (
        line_server(scripted(on_select=["* 2 EXISTS"])) as server,
        pytest.raises(MailboxError),
        on_port(server.port) as mailbox,
    ):
        mailbox.select("INBOX", writable=True)


def test_what_goes_wrong_on_this_side_is_not_blamed_on_the_server(user: MailUser) -> None:
    with pytest.raises(FileNotFoundError), opened(user):
        Path("/no/such/file").read_bytes()


RUBBISH = [
    b"* 1 FETCH (UID 1 FLAGS (\\Seen) BODY[]<0> {3}", b"* 1 FETCH (UID 1 BODY[]<0> NIL)", b"* SEARCH one two",
    b"* abc EXISTS", b"* OK [UIDVALIDITY x] y", b"* BAD", b"* NO [ALERT] no", b"* 1 FETCH (UID 1", b"* LIST", b"+",
    b'* LIST (\\Noselect) "/" {3}', b"* 1 FETCH (UID 1 FLAGS)", b"* 1 FETCH (FLAGS)", b"* 1 FETCH ()", b"* BYE",
    b"* 1 FETCH (UID x FLAGS (\\Seen))", b"* 1 FETCH (UID 1 RFC822.SIZE x BODY[]<0> {1}\r\nx)", b"\xff\x00", b"* 1 FETCH",
    b"* 1 FETCH (UID 1 FLAGS 7)", b"* OK [PERMANENTFLAGS]", b"* FLAGS", b"* 1 FETCH (UID 1 BODY[]<0> (a (b)) FLAGS NIL)",
]  # fmt: skip


@pytest.mark.parametrize("verb", ["SELECT", "SEARCH", "FETCH", "STORE", "LIST"])
@pytest.mark.parametrize("rubbish", RUBBISH)
def test_whatever_a_server_answers_is_one_sentence_at_most(verb: str, rubbish: bytes) -> None:
    select = ("* OK [PERMANENTFLAGS (\\*)] x", "* 1 EXISTS", "* OK [UIDVALIDITY 1] x")
    with line_server(scripted(on_select=select, also={verb: rubbish})) as server, suppress(RejoinderError):
        read_all(server.port, 0.2)  # a literal cut short is waited for


# Reading


def test_reading_leaves_no_trace(user: MailUser) -> None:
    user.put(make_mail(1), make_mail(2))
    before = user.flags()
    with opened(user) as mailbox:
        mailbox.select("INBOX", writable=True)
        assert len(list(mailbox.fetch([1, 2]))) == 2
    assert user.flags() == before == {1: set(), 2: set()}


def test_an_answered_mail_is_seen_as_answered(user: MailUser) -> None:
    user.put(make_mail(1), make_mail(2))
    with user.client("INBOX") as client:
        client.add_flags([2], [b"\\Answered"])
    with opened(user) as mailbox:
        mailbox.select("INBOX", writable=False)
        assert [mail.answered for mail in mailbox.fetch([1, 2])] == [False, True]


def test_mail_since_a_day_is_found_by_the_day_it_arrived(user: MailUser) -> None:
    with user.client() as client:
        for day in (1, 10, 20):
            client.append("INBOX", make_mail(day), msg_time=datetime(2026, 2, day, 12, tzinfo=UTC))
    with opened(user) as mailbox:
        mailbox.select("INBOX", writable=False)
        assert mailbox.uids_between(1, 9, date(2026, 2, 10)) == [2, 3]
        assert mailbox.uids_between(3, 9, date(2026, 2, 1)) == [3]


def test_of_a_text_of_fifty_megabytes_only_the_beginning_is_read(user: MailUser) -> None:
    user.put(make_mail(1, "we regret\n" + "x" * 76 + ("\n" + "x" * 76) * 680_000))
    with opened(user) as mailbox:
        mailbox.select("INBOX", writable=False)
        (mail,) = mailbox.fetch([1])
    assert mail.raw is not None
    assert mail.size_bytes > 50_000_000
    assert PART_BYTES <= len(mail.raw) < PART_BYTES + 2_000  # the headers come on top
    assert parse_message(mail.raw, mail.ref).identity == "<1@acme.example>"


def test_many_mails_take_few_round_trips(user: MailUser) -> None:
    user.put(*(make_mail(n) for n in range(1, 51)))
    with opened(user) as mailbox:
        mailbox.select("INBOX", writable=False)
        assert len(list(mailbox.fetch(mailbox.uids_between(1, 99, None)))) == 50
        assert mailbox.round_trips == 4  # one select, one search, two fetches


def test_a_folder_with_an_umlaut_and_an_ampersand_is_found(user: MailUser) -> None:
    user.put(make_mail(1), folder="Absagen & Körbe")
    with opened(user) as mailbox:
        state = mailbox.select("Absagen & Körbe", writable=True)
        assert (state.folder, state.exists) == ("Absagen & Körbe", 1)
        assert mailbox.mark([1]) == {1: Mark.KEYWORD}
    assert KEYWORD in user.flags("Absagen & Körbe")[1]


def test_a_missing_folder_is_said_with_those_that_exist(user: MailUser) -> None:
    with opened(user) as mailbox, pytest.raises(FolderMissing) as missing:
        mailbox.select("Inbx", writable=True)
    assert "INBOX" in missing.value.fix
    assert "Sent" in missing.value.fix


def test_no_folder_name_of_a_server_brings_its_line_ends_into_our_sentence() -> None:
    def talk(line: Line) -> None:
        line.say("* OK ready")
        while True:
            tag, _, command = line.hear().partition(b" ")
            if command == b"CAPABILITY":
                line.say("* CAPABILITY IMAP4rev1")
            elif command.startswith(b"LIST"):
                line.say(b'* LIST () "/" {9}\r\nIN\x1b[31m\nX')
            line.say(tag + (b" NO none" if command.startswith(b"SELECT") else b" OK done"))

    with (
        line_server(talk) as server,
        pytest.raises(FolderMissing) as missing,
        on_port(server.port, timeout_seconds=2.0) as mailbox,
    ):
        mailbox.select("Inbx", writable=True)
    assert str(missing.value).isprintable()


# Marking


def test_the_keyword_is_seen_by_another_program_and_nothing_else_changes(user: MailUser) -> None:
    user.put(make_mail(1), make_mail(2))
    with opened(user) as mailbox:
        mailbox.select("INBOX", writable=True)
        mailbox.mark([1])
        assert user.flags() == {1: {KEYWORD}, 2: set()}  # while Rejoinder is still connected
    with user.client("INBOX") as client:
        assert client.search(["KEYWORD", KEYWORD.decode()]) == [1]


def test_a_keyword_kept_in_other_letters_is_recognised() -> None:
    answers = ["* OK [PERMANENTFLAGS (\\*)] x", "* 1 EXISTS", "* OK [UIDVALIDITY 1] x", "* OK [UIDNEXT 2] x"]
    talk = with_store(answers, "* 1 FETCH (UID 1 FLAGS ($jobrejection))")
    with line_server(talk) as server, on_port(server.port) as mailbox:
        mailbox.select("INBOX", writable=True)
        assert mailbox.mark([1]) == {1: Mark.KEYWORD}


def test_a_keyword_that_the_server_drops_in_silence_is_a_local_mark() -> None:
    answers = ["* OK [PERMANENTFLAGS (\\*)] x", "* 1 EXISTS", "* OK [UIDVALIDITY 1] x", "* OK [UIDNEXT 2] x"]
    talk = with_store(answers, "* 1 FETCH (UID 1 FLAGS (\\Seen))")
    with line_server(talk) as server, on_port(server.port) as mailbox:
        assert mailbox.select("INBOX", writable=True).method is Mark.KEYWORD
        assert mailbox.mark([1]) == {1: Mark.LOCAL}


def with_store(on_select: Sequence[str], on_store: str) -> Any:
    def talk(line: Line) -> None:
        line.say("* OK ready")
        while True:
            tag, _, command = line.hear().partition(b" ")
            if command == b"CAPABILITY":
                line.say("* CAPABILITY IMAP4rev1")
            elif command.startswith(b"SELECT"):
                for answer in on_select:
                    line.say(answer)
            elif command.startswith(b"UID STORE"):
                line.say(on_store)
            elif command == b"LOGOUT":
                line.say("* BYE")
            line.say(tag + b" OK done")
            if command == b"LOGOUT":
                return

    return talk


@pytest.mark.parametrize(
    ("chosen", "permanent", "method"),
    [
        ("auto", "\\Flagged \\*", Mark.KEYWORD),
        ("auto", "\\Flagged $JobRejection", Mark.KEYWORD),
        ("auto", "\\Flagged", Mark.LOCAL),
        ("auto", "", Mark.LOCAL),
        ("keyword", "\\Flagged", Mark.LOCAL),
        ("label", "\\Flagged \\*", Mark.LOCAL),
        ("flag", "\\Flagged \\*", Mark.FLAG),
        ("flag", "\\Seen", Mark.LOCAL),
        ("folder", "\\Flagged", Mark.FOLDER),
        ("local", "\\Flagged \\*", Mark.LOCAL),
    ],
)
def test_how_is_marked_follows_from_what_the_server_keeps_and_the_user_chose(
    chosen: str, permanent: str, method: Mark
) -> None:
    answers = [
        f"* OK [PERMANENTFLAGS ({permanent})] x", "* 0 EXISTS", "* OK [UIDVALIDITY 1] x", "* OK [UIDNEXT 1] x",
    ]  # fmt: skip
    with line_server(scripted(on_select=answers)) as server, on_port(server.port, Marking(chosen)) as mailbox:
        assert mailbox.select("INBOX", writable=True).method is method


def test_a_read_only_folder_may_be_scanned_where_nothing_is_to_be_marked(user: MailUser) -> None:
    user.put(make_mail(1), folder=READ_ONLY_FOLDER)
    user.lock_folder()
    with opened(user, Marking("local")) as mailbox:
        assert mailbox.select(READ_ONLY_FOLDER, writable=True).method is Mark.LOCAL
        assert mailbox.uids_between(1, 99, None) == [1]
        (mail,) = mailbox.fetch([1])
        assert mail.raw == make_mail(1)
        assert mailbox.mark([1]) == {1: Mark.LOCAL}


def test_a_flag_is_set_where_the_user_chose_that(user: MailUser) -> None:
    user.put(make_mail(1))
    with opened(user, Marking("flag")) as mailbox:
        mailbox.select("INBOX", writable=True)
        assert mailbox.mark([1]) == {1: Mark.FLAG}
    assert user.flags() == {1: {b"\\Flagged"}}


def test_only_marks_changed_since_a_moment_are_told_where_the_server_counts_changes(user: MailUser) -> None:
    user.put(make_mail(1), make_mail(2))
    with opened(user) as mailbox:
        mailbox.status(["INBOX"])  # a server may begin to count when it is first asked
        mailbox.select("INBOX", writable=True)
        mailbox.mark([1, 2])
        with opened(user) as other:
            since = other.status(["INBOX"])["INBOX"].modseq
        with user.client("INBOX") as client:
            client.remove_flags([2], [KEYWORD])
        assert mailbox.bearing([1, 2], Mark.KEYWORD, since) == {2: False}


def test_a_flag_is_taken_off_and_a_copy_stays(user: MailUser) -> None:
    user.put(make_mail(1))
    with opened(user, Marking("folder")) as mailbox:
        mailbox.select("INBOX", writable=True)
        mailbox.mark([1])
        assert mailbox.unmark([1], Mark.FOLDER) == {1}
    assert user.flags() == {1: set()}
    assert copies(user) == [make_mail(1)]


@pytest.mark.parametrize(
    ("chosen", "permanent", "why"),
    [
        ("auto", "\\*", "keeps keywords of one's own"),
        ("auto", "", "keeps no keywords of one's own, so only Rejoinder's list has it"),
        ("label", "\\*", "labels are Gmail's alone"),
        ("flag", "", "keeps no flags"),
        ("flag", "\\Flagged", 'method = "flag"'),
        ("local", "\\*", "nothing is to be written"),
    ],
)
def test_the_rung_of_the_ladder_says_why(chosen: str, permanent: str, why: str) -> None:
    answers = [
        f"* OK [PERMANENTFLAGS ({permanent})] x",
        "* 0 EXISTS",
        "* OK [UIDVALIDITY 1] x",
        "* OK [UIDNEXT 1] x",
    ]
    with line_server(scripted(on_select=answers)) as server, on_port(server.port, Marking(chosen)) as mailbox:
        mailbox.select("INBOX", writable=True)
        assert why in mailbox.rung.why


def test_a_real_server_without_keywords_falls_back_to_a_local_mark() -> None:
    with demo_servers() as demo:
        server = ImapServer("127.0.0.1", demo.imap_port, USER, "plain")
        with open_mailbox("demo", server, DEMO_PASSWORD, Marking()) as mailbox:
            mailbox.append("INBOX", make_mail(1), [])
            state = mailbox.select("INBOX", writable=True)
            assert state.method is Mark.LOCAL
            uid = mailbox.uids_between(1, state.uidnext, None)[-1]
            assert [mail.raw for mail in mailbox.fetch([uid])] == [make_mail(1)]
            assert mailbox.mark([uid]) == {uid: Mark.LOCAL}


# Flag and folder


def copies(user: MailUser, folder: str = "Rejections") -> list[bytes]:
    with user.client() as client:
        if not client.folder_exists(folder):
            return []
        client.select_folder(folder, readonly=True)
        found = client.fetch(client.search(), ["BODY.PEEK[]"]) if client.search() else {}
    return [found[uid][b"BODY[]"] for uid in sorted(found)]


def test_a_copy_is_put_into_the_folder_which_is_made_and_the_mail_stays(user: MailUser) -> None:
    user.put(make_mail(1), make_mail(2))
    with opened(user, Marking("folder")) as mailbox:
        state = mailbox.select("INBOX", writable=True)
        assert mailbox.mark([2]) == {2: Mark.FOLDER}
        (mail,) = mailbox.fetch([1])  # the INBOX is selected as before
        assert (mail.ref.folder, mail.raw) == (state.folder, make_mail(1))
    assert copies(user) == [make_mail(2)]
    assert user.flags() == {1: set(), 2: {b"\\Flagged"}}


def test_marking_again_makes_no_second_copy(user: MailUser) -> None:
    user.put(make_mail(1), make_mail(2, message_id=None))
    with opened(user, Marking("folder")) as mailbox:
        mailbox.select("INBOX", writable=True)
        mailbox.mark([1, 2])
        mailbox.mark([1, 2])
    assert copies(user) == [make_mail(1), make_mail(2, message_id=None)]


def test_a_mail_the_user_flagged_before_is_copied_too(user: MailUser) -> None:
    user.put(make_mail(1))
    with user.client("INBOX") as client:
        client.add_flags([1], [b"\\Flagged"])
    with opened(user, Marking("folder")) as mailbox:
        mailbox.select("INBOX", writable=True)
        mailbox.mark([1])
    assert copies(user) == [make_mail(1)]


def test_two_mails_with_one_message_id_are_both_copied(user: MailUser) -> None:
    first, second = make_mail(1, "we regret\n"), make_mail(1, "we regret it more\n")
    user.put(first, second)
    with opened(user, Marking("folder")) as mailbox:
        mailbox.select("INBOX", writable=True)
        mailbox.mark([1, 2])
    assert copies(user) == [first, second]


# Gmail


def test_gmail_gets_its_label_instead_of_a_keyword() -> None:
    with gmail_server(make_mail(1), make_mail(2)) as (gmail, server), on_port(server.port) as mailbox:
        assert mailbox.select("INBOX", writable=True).method is Mark.LABEL
        assert [mail.raw for mail in mailbox.fetch([1, 2])] == [make_mail(1), make_mail(2)]
        assert mailbox.mark([2]) == {2: Mark.LABEL}
        assert gmail.labels == {2: {b"Rejoinder/Rejection"}}
        assert not [command for command in gmail.commands if b"FLAGS" in command and b"STORE" in command]


def test_a_gmail_label_on_a_mail_that_is_gone_is_a_local_mark() -> None:
    with gmail_server(make_mail(1), make_mail(2)) as (gmail, server), on_port(server.port) as mailbox:
        mailbox.select("INBOX", writable=True)
        del gmail.mails[1]
        assert mailbox.mark([1]) == {1: Mark.LOCAL}
        assert mailbox.mark([1, 2]) == {1: Mark.LOCAL, 2: Mark.LABEL}


def test_a_gmail_label_is_taken_off_and_looked_for() -> None:
    with gmail_server(make_mail(1), make_mail(2)) as (gmail, server), on_port(server.port) as mailbox:
        mailbox.select("INBOX", writable=True)
        mailbox.mark([1, 2])
        assert mailbox.unmark([2], Mark.LABEL) == {2}
        assert gmail.labels == {1: {b"Rejoinder/Rejection"}, 2: set()}
        assert mailbox.bearing([1, 2], Mark.LABEL, None) == {1: True, 2: False}


def test_gmail_with_a_keyword_chosen_gets_the_keyword() -> None:
    with gmail_server() as (_, server), on_port(server.port, Marking("keyword")) as mailbox:
        assert mailbox.select("INBOX", writable=True).method is Mark.KEYWORD


# What the answering side needs


@pytest.mark.parametrize(("use", "folder"), [("\\Sent", "Sent"), ("\\Drafts", "Drafts")])
def test_special_folders_are_found_by_their_use(user: MailUser, use: str, folder: str) -> None:
    with opened(user) as mailbox:
        assert mailbox.special_folder(use, ()) == folder


def test_a_folder_without_a_special_use_is_found_by_its_name_in_any_case(user: MailUser) -> None:
    user.put(folder="gesendet")
    with opened(user) as mailbox:
        assert mailbox.special_folder("\\Archive", ("Archive", "Gesendet")) == "gesendet"
        assert mailbox.special_folder("\\Archive", ("Archive",)) is None


def test_an_appended_mail_is_found_by_its_message_id(user: MailUser) -> None:
    with opened(user) as mailbox:
        mailbox.append("Sent", make_mail(1), [b"\\Seen"])
        assert mailbox.find_message_id("Sent", "<1@acme.example>") == [1]
        assert mailbox.find_message_id("Sent", "<2@acme.example>") == []
    assert user.flags("Sent") == {1: {b"\\Seen"}}


@pytest.mark.parametrize(
    "message_id", ['<quo"te\\@x>', "<[abc]@x>", "<ü@x>", "<a b@x>", "<%*@x>", "<(paren@x>"]
)
def test_an_odd_message_id_is_searched_for_as_it_stands(user: MailUser, message_id: str) -> None:
    user.put(make_mail(1), folder="Sent")
    user.put(make_mail(2, message_id=message_id), folder="Sent")
    with opened(user) as mailbox:
        assert mailbox.find_message_id("Sent", message_id) == [2]


def test_an_answered_mail_gets_its_flag(user: MailUser) -> None:
    user.put(make_mail(1))
    with opened(user) as mailbox:
        mailbox.set_answered("INBOX", 1)
    assert user.flags() == {1: {b"\\Answered"}}


@pytest.mark.parametrize("hostile", HOSTILE)
def test_control_characters_never_reach_the_server(user: MailUser, hostile: str) -> None:
    user.put(make_mail(1))
    with opened(user, Marking("folder", hostile)) as mailbox:
        mailbox.select("INBOX", writable=True)
        for attempt in (
            lambda: mailbox.select(hostile, writable=False),
            lambda: mailbox.create_folder(hostile),
            lambda: mailbox.append(hostile, b"x", []),
            lambda: mailbox.find_message_id("Sent", f"<{hostile}@x>"),
            lambda: mailbox.find_message_id(hostile, "<1@x>"),
            lambda: mailbox.set_answered(hostile, 1),
            lambda: mailbox.mark([1]),
        ):
            with pytest.raises(UnsafeText):
                attempt()
    with opened(user) as mailbox:
        assert sorted(mailbox.folders()) == ["Drafts", "INBOX", "Sent"]


def test_capabilities_are_words(user: MailUser) -> None:
    with opened(user) as mailbox:
        assert "IMAP4REV1" in mailbox.capabilities()


# A whole pass


def test_a_folder_deleted_and_made_again_with_the_same_mails_finds_nothing_twice(
    user: MailUser, connection: Connection
) -> None:
    ledger, judge = Ledger(connection), FakeJudge()
    reader = Reader(parse_message, lambda message: Facts(), judge, frozenset())
    mails = [make_mail(1), make_mail(2, NEWS), make_mail(3)]
    skipped = []
    validities = set()
    for _ in range(2):
        user.put(*mails, folder="Jobs")
        with opened(user) as mailbox:
            validities.add(mailbox.select("Jobs", writable=False).uidvalidity)
            skipped += [entry.skipped for entry, _ in scan_folder(mailbox, ledger, reader, Pass("Jobs"))]
        with user.client() as client:
            client.delete_folder("Jobs")
    assert len(validities) == 2
    assert skipped == [None] * 3 + ["seen before"] * 3
    assert len(judge.judged) == 3
    assert len(ledger.entries()) == 3


def test_a_pass_marks_what_another_program_then_sees(user: MailUser, connection: Connection) -> None:
    user.put(make_mail(1), make_mail(2, NEWS), make_mail(3))
    reader = Reader(parse_message, lambda message: Facts(), FakeJudge(), frozenset())
    with opened(user) as mailbox:
        entries = [entry for entry, _ in scan_folder(mailbox, Ledger(connection), reader, Pass("INBOX"))]
    assert [entry.mark for entry in entries] == [Mark.KEYWORD, Mark.NONE, Mark.KEYWORD]
    assert user.flags() == {1: {KEYWORD}, 2: set(), 3: {KEYWORD}}


def test_a_dry_run_says_how_it_would_mark_and_marks_nothing(user: MailUser, connection: Connection) -> None:
    user.put(make_mail(1), make_mail(2, NEWS))
    user.put(make_mail(3), folder=READ_ONLY_FOLDER)
    user.lock_folder()
    reader = Reader(parse_message, lambda message: Facts(), FakeJudge(), frozenset())
    with opened(user) as mailbox:
        marks = [
            entry.mark
            for folder in ("INBOX", READ_ONLY_FOLDER)
            for entry, _ in scan_folder(Onlooker(mailbox), Ledger(connection), reader, Pass(folder))
        ]
    assert marks == [Mark.KEYWORD, Mark.NONE, Mark.LOCAL]
    assert user.flags() == {1: set(), 2: set()}


def test_the_log_of_the_client_library_is_quiet(user: MailUser, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    user.put(make_mail(1, subject="A private matter"))
    caplog.clear()
    with opened(user) as mailbox:
        mailbox.select("INBOX", writable=False)
        list(mailbox.fetch([1]))
    assert caplog.text == ""
