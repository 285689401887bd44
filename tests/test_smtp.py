"""The outgoing server: accepted, surely not, or doubtful, on a real aiosmtpd and on servers that misbehave."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import pytest
from certificates import Authority
from dovecot import PASSWORD as MAILBOX_PASSWORD
from dovecot import MailUser
from fakes import FakePostman
from line_server import Line, line_server
from post_office import PASSWORD, USER, PostOffice, running_post_office
from samples import NOW, SAM, make_draft, make_entry

from detector.errors import UnsafeText
from detector.imap import Marking, open_mailbox
from responder.draft import Draft, State
from responder.errors import Doubtful, NotReached, Refused, SecretMissing
from responder.letter import write_letter
from responder.postman import AccountPostman, Route
from responder.send import Postman
from responder.smtp import SmtpServer, send_mail, try_login

ANNA = "anna@acme.example"
OWN_ID = "<reply@home.example>"
MAIL = write_letter(make_draft(), SAM, NOW, OWN_ID)


def never() -> str:
    raise AssertionError("nobody may ask for the password here")


def secret() -> str:
    return PASSWORD


def on_port(port: int, **changed: Any) -> SmtpServer:
    """A server on this machine, plain unless told otherwise."""
    server = SmtpServer("127.0.0.1", port, USER, "plain", timeout_seconds=20.0, loopback=True)
    return replace(server, **changed)


def send(server: SmtpServer, ask: Callable[[], str] = never, mail: bytes = MAIL, to: str = ANNA) -> None:
    send_mail(server, ask, SAM.email, to, mail, lambda: None)


# One contract, for the fake that other tests use and for the real way out of an account


class Way(Protocol):
    """A postman under test and what came out of it. Mail to refused@ and busy@ is not taken."""

    postman: Postman

    def arrived(self) -> list[tuple[bytes, str]]: ...
    def sent_folder(self) -> list[bytes]: ...


class FakeWay:
    def __init__(self) -> None:
        self.postman = FakePostman(
            {
                "refused@acme.example": Refused("550 no such user"),
                "busy@acme.example": Refused("451 later", temporary=True),
            }
        )

    def arrived(self) -> list[tuple[bytes, str]]:
        return self.postman.delivered

    def sent_folder(self) -> list[bytes]:
        return self.postman.sent_folder


@dataclass
class RealWay:
    postman: AccountPostman
    office: PostOffice
    user: MailUser

    def arrived(self) -> list[tuple[bytes, str]]:
        return [(mail.mail, mail.recipients[0]) for mail in self.office.arrived]

    def sent_folder(self) -> list[bytes]:
        with self.user.client("Sent") as client:
            uids = client.search()
            found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
        return [found[uid][b"BODY[]"] for uid in sorted(found)]


@pytest.fixture(params=["fake", "real"])
def way(request: pytest.FixtureRequest) -> Any:
    if request.param == "fake":
        return FakeWay()
    user: MailUser = request.getfixturevalue("user")
    office: PostOffice = request.getfixturevalue("post_office")
    office.refuse = {"refused@acme.example": "550 no such user", "busy@acme.example": "451 later"}

    def mailbox() -> Any:
        return open_mailbox("home", user.server(), MAILBOX_PASSWORD, Marking())

    route = Route(SAM.email, "smtp", saves_sent=False)
    postman = AccountPostman(route, on_port(office.port), never, mailbox, lambda number: make_entry(number))
    return RealWay(postman, office, user)


def sent_draft() -> Draft:
    return make_draft(id=1, state=State.SENT, mail=MAIL, message_id=OWN_ID, delivered="smtp")


class TestPostmanContract:
    def test_a_delivered_mail_arrives_as_it_was_given_at_the_one_recipient(self, way: Way) -> None:
        seen: list[object] = []
        way.postman.deliver(make_draft(), MAIL, ANNA, lambda: seen.append(list(way.arrived())))
        assert seen == [[]]  # asked once, before the server had it
        assert way.arrived() == [(MAIL, ANNA)]
        assert way.postman.way == "smtp"

    @pytest.mark.parametrize(
        ("to", "temporary"), [("refused@acme.example", False), ("busy@acme.example", True)]
    )
    def test_a_refusal_says_whether_it_may_pass_and_nothing_arrives(
        self, way: Way, to: str, temporary: bool
    ) -> None:
        with pytest.raises(Refused) as refused:
            way.postman.deliver(make_draft(), MAIL, to, lambda: None)
        assert refused.value.temporary is temporary
        assert way.arrived() == []

    def test_what_is_in_the_sent_folder_was_sent_and_all_else_was_not(self, way: Way) -> None:
        assert not way.postman.was_sent(OWN_ID)
        way.postman.file_copy(sent_draft())
        assert way.postman.was_sent(OWN_ID)
        assert not way.postman.was_sent("<other@home.example>")

    def test_a_copy_is_filed_once(self, way: Way) -> None:
        way.postman.file_copy(sent_draft())
        way.postman.file_copy(sent_draft())
        assert way.sent_folder() == [MAIL]


# A real server


@contextmanager
def office_with(security: str, authority: Authority, folder: Path, host: str = "localhost") -> Iterator[Any]:
    """A server with login, and where to reach it as somebody who trusts its authority."""
    context = authority.server_context(folder, host) if security != "plain" else None
    tls, starttls = (context, None) if security == "tls" else (None, context)
    with running_post_office(tls=tls, starttls=starttls, login=True) as office:
        yield (
            office,
            SmtpServer("localhost", office.port, USER, security, authority.file, timeout_seconds=20.0),
        )


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_mail_goes_out_over_a_verified_connection_with_a_login(
    security: str, authority: Authority, tmp_path: Path
) -> None:
    with office_with(security, authority, tmp_path) as (office, server):
        send(server, secret)
        (arrived,) = office.arrived
    assert (arrived.sender, arrived.recipients, arrived.mail) == (SAM.email, (ANNA,), MAIL)


def test_a_relay_on_this_machine_needs_no_login(post_office: PostOffice) -> None:
    send(on_port(post_office.port), never)
    assert len(post_office.arrived) == 1


@pytest.mark.parametrize(
    "body",
    [
        b".\r\n", b"..\r\n.x\r\n", b"a\r\n.\r\nQUIT\r\n", b"\r\n.\r\n\r\n", b"x" * 900 + b"\r\n" + b".", b"no line end",
        b"x\r\n" * 20_000,
    ],
)  # fmt: skip
def test_every_byte_of_the_body_arrives(post_office: PostOffice, body: bytes) -> None:
    mail = b"Subject: x\r\n\r\n" + body
    send(on_port(post_office.port), mail=mail)
    assert post_office.arrived[0].mail == (mail if mail.endswith(b"\r\n") else mail + b"\r\n")
    assert len(post_office.arrived) == 1


def test_a_port_that_begins_without_tls_is_said_in_words(post_office: PostOffice) -> None:
    with pytest.raises(NotReached, match="does not begin with TLS"):
        send(on_port(post_office.port, security="tls"))


def test_the_server_is_told_no_host_name(post_office: PostOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getfqdn", lambda *name: "sams-laptop.example")
    send(on_port(post_office.port))
    assert post_office.greeted_by == ["[127.0.0.1]"]


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("wrong", ["host", "authority"])
def test_a_certificate_that_does_not_verify_gets_no_password(
    security: str, wrong: str, authority: Authority, tmp_path: Path
) -> None:
    with office_with(security, authority, tmp_path) as (office, server):
        server = replace(server, host="127.0.0.1") if wrong == "host" else replace(server, ca_file=None)
        with pytest.raises(NotReached, match="does not verify"):
            send(server, never)
        assert office.arrived == []


@pytest.mark.parametrize("kind", ["missing", "empty"])
def test_a_broken_ca_file_is_said_by_its_name(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    if kind == "empty":
        file.touch()
    with pytest.raises(NotReached, match=r"ca\.pem"):
        send(on_port(1, security="tls", ca_file=file))


@pytest.mark.parametrize("password", ["wrong", "", "pässwörd-✓"])
def test_a_refused_login_is_said_and_sends_nothing(
    password: str, authority: Authority, tmp_path: Path
) -> None:
    with office_with("starttls", authority, tmp_path) as (office, server):
        with pytest.raises(NotReached, match=f"refused the login of {re.escape(USER)}") as refused:
            send(server, lambda: password)
        assert office.arrived == []
    assert "rejoinder init" in refused.value.fix
    assert not password or password not in str(refused.value)


def test_a_login_can_be_tried_without_sending(authority: Authority, tmp_path: Path) -> None:
    with office_with("tls", authority, tmp_path) as (office, server):
        try_login(server, secret)
        with pytest.raises(NotReached, match="refused the login"):
            try_login(server, lambda: "wrong")
        assert office.arrived == []


def test_a_server_elsewhere_that_offers_no_login_is_not_used(authority: Authority, tmp_path: Path) -> None:
    context = authority.server_context(tmp_path)
    with running_post_office(tls=context) as office:
        server = on_port(
            office.port, host="localhost", security="tls", ca_file=authority.file, loopback=False
        )
        with pytest.raises(NotReached, match="offers no login"):
            send(server, never)
        assert office.arrived == []


@pytest.mark.parametrize("security", ["plain", "none", "TLS", ""])
def test_nothing_but_tls_leaves_this_machine(security: str) -> None:
    with pytest.raises(NotReached, match="in the open"):
        send(SmtpServer("192.0.2.1", 25, USER, security), never)


def test_where_the_password_cannot_be_had_nothing_is_sent(authority: Authority, tmp_path: Path) -> None:
    def nothing() -> str:
        raise SecretMissing("There is no password.")

    with office_with("tls", authority, tmp_path) as (office, server):
        with pytest.raises(SecretMissing):
            send(server, nothing)
        assert office.arrived == []


@pytest.mark.parametrize("what", ["sender", "recipient", "user name", "password", "host name"])
def test_control_characters_never_reach_the_server(what: str, authority: Authority, tmp_path: Path) -> None:
    hostile = "a@b.example>\r\nRCPT TO:<eve@evil.example"
    with office_with("tls", authority, tmp_path) as (office, server):
        if what in ("user name", "host name"):
            server = replace(server, **{what.split()[0]: hostile})
        with pytest.raises(UnsafeText, match=what):
            send_mail(
                server,
                lambda: hostile if what == "password" else PASSWORD,
                hostile if what == "sender" else SAM.email,
                hostile if what == "recipient" else ANNA,
                MAIL,
                lambda: None,
            )
        assert office.arrived == []


def test_an_address_outside_ascii_is_refused_in_a_sentence(post_office: PostOffice) -> None:
    with pytest.raises(Refused, match="outside ASCII") as refused:
        send(on_port(post_office.port), to="jörg@acme.example")
    assert not refused.value.temporary


# Servers that misbehave


class Misbehaving:
    """A server that is well until `at`, where it says `answer`; "" cuts the connection, None keeps silent.

    `at` is a command, or CONNECT, or END for the end of the mail, or MIDDLE for the middle of it.
    """

    def __init__(self, at: str, answer: str | bytes | None, *offers: str) -> None:
        self._at = at
        self._answer = answer
        ehlo = "".join(f"250-{one}\r\n" for one in ("mail.example", *offers)) + "250 SIZE 1000000"
        self._well = {
            "CONNECT": "220 mail.example ESMTP", "EHLO": ehlo, "DATA": "354 go on", "END": "250 taken", "QUIT": "221 bye",
        }  # fmt: skip

    def __call__(self, line: Line) -> None:
        verb = "CONNECT"
        while self._goes_on(line, verb) and verb != "QUIT":
            if verb == "DATA" != self._at:
                if self._at == "MIDDLE" and not self._goes_on(line, "MIDDLE"):
                    return
                while line.hear() != b".":
                    pass
                verb = "END"
            else:
                verb = re.split(r"[ :]", line.hear().decode("latin-1"))[0].upper()

    def _goes_on(self, line: Line, place: str) -> bool:
        if place != self._at:
            line.say(self._well.get(place, "250 fine"))
        elif self._answer is None:
            line.wait_for_hang_up()
        elif not self._answer:
            line.cut()
        else:
            line.say(self._answer)
        return place != self._at or bool(self._answer)


def send_to(talk: Callable[[Line], None], **changed: Any) -> None:
    with line_server(talk) as server:
        send(on_port(server.port, **changed))


def test_the_misbehaving_server_is_well_when_it_is_well() -> None:
    send_to(Misbehaving("nothing", None))


@pytest.mark.parametrize("at", ["MAIL", "RCPT", "DATA", "END"])
@pytest.mark.parametrize(
    ("answer", "temporary"), [("451 try later", True), ("550 no", False), ("421 closing", True)]
)
def test_a_refusal_before_acceptance_is_a_refusal(at: str, answer: str, temporary: bool) -> None:
    with pytest.raises(Refused, match=answer) as refused:
        send_to(Misbehaving(at, answer))
    assert refused.value.temporary is temporary


@pytest.mark.parametrize("at", ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA"])
def test_a_connection_lost_before_the_data_means_surely_not_sent(at: str) -> None:
    with pytest.raises(NotReached):
        send_to(Misbehaving(at, ""))


@pytest.mark.parametrize("at", ["MIDDLE", "END"])
def test_a_connection_lost_from_the_data_on_is_doubtful(at: str) -> None:
    with pytest.raises(Doubtful, match="it may have been sent"):
        send_to(Misbehaving(at, ""))


def test_a_large_mail_cut_off_in_the_middle_was_surely_not_taken() -> None:
    """Without the final dot there is no mail (RFC 5321 section 4.1.1.4)."""
    with line_server(Misbehaving("MIDDLE", "")) as server, pytest.raises(NotReached):
        send(on_port(server.port), mail=b"Subject: x\r\n\r\n" + b"x" * 76 + b"\r\n" * 4_000_000)


@pytest.mark.parametrize("at", ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA"])
def test_a_server_that_stalls_before_the_data_means_surely_not_sent(at: str) -> None:
    with pytest.raises(NotReached):
        send_to(Misbehaving(at, None), timeout_seconds=0.2)


@pytest.mark.parametrize("at", ["MIDDLE", "END"])
def test_a_server_that_stalls_from_the_data_on_is_doubtful(at: str) -> None:
    with pytest.raises(Doubtful):
        send_to(Misbehaving(at, None), timeout_seconds=0.2)


RUBBISH = [
    b"\xff\xfe\0",
    b"hello",
    b"* OK IMAP ready",
    b"999 what",
    b"100 nothing",
    b"x" * 10_000,
    b"abc def",
]


@pytest.mark.parametrize("at", ["CONNECT", "MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("rubbish", RUBBISH)
def test_rubbish_before_the_data_means_surely_not_sent(at: str, rubbish: bytes) -> None:
    with pytest.raises((NotReached, Refused)):
        send_to(Misbehaving(at, rubbish), timeout_seconds=2.0)


@pytest.mark.parametrize("rubbish", [*RUBBISH, b"200 ok?", b"354 more"])
def test_rubbish_in_place_of_the_acceptance_is_doubtful(rubbish: bytes) -> None:
    with pytest.raises(Doubtful):
        send_to(Misbehaving("END", rubbish), timeout_seconds=2.0)


@pytest.mark.parametrize("answer", ["", None, "500 what is QUIT", b"\xff"])
def test_how_a_server_hangs_up_after_it_took_the_mail_does_not_matter(answer: str | bytes | None) -> None:
    send_to(Misbehaving("QUIT", answer), timeout_seconds=0.2)


def test_an_answer_of_several_lines_is_understood() -> None:
    send_to(Misbehaving("END", "250-taken\r\n250-and kept\r\n250 queued as 7"))


@pytest.mark.parametrize("answer", ["502 what is STARTTLS", "454 not now", "220 go on", ""])
@pytest.mark.parametrize("offers", [("STARTTLS",), ()])
def test_where_starttls_was_stripped_no_byte_of_the_password_is_sent(
    offers: tuple[str, ...], answer: str
) -> None:
    talk = Misbehaving("STARTTLS", answer, *offers, "AUTH PLAIN LOGIN")
    with line_server(talk) as thief:
        with pytest.raises(NotReached):
            send(on_port(thief.port, security="starttls", timeout_seconds=0.5), never)
        assert not [line for line in thief.heard if line.upper().startswith((b"AUTH", b"MAIL"))]


@pytest.mark.parametrize("host", ["no-such-host.invalid", "smtp..example.org", "x" * 70 + ".example", ""])
def test_a_host_name_that_leads_nowhere_is_said(host: str, authority: Authority) -> None:
    server = SmtpServer(host, 465, USER, "tls", authority.file, timeout_seconds=5.0)
    with pytest.raises(NotReached, match="cannot be reached"):
        send(server)


def test_a_closed_port_is_said() -> None:
    with line_server(lambda line: None) as gone:
        pass
    with pytest.raises(NotReached, match="cannot be reached"):
        send(on_port(gone.port))


def test_no_answer_of_a_server_brings_its_line_ends_into_our_sentence() -> None:
    with pytest.raises(Refused) as refused:
        send_to(Misbehaving("RCPT", "550-one\r\n550-two\t\x1b[31m\r\n550 three"))
    assert str(refused.value).isprintable()
