"""The way to the servers: what is asked, what is shown, and what a person has to agree to. On a real DNS and HTTPS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from certificates import Authority
from dns_server import running_dns
from file_server import running_files
from test_autoconfig import IMAP, SMTP, config, server
from test_discovery import FILE, HERE, SAM, World

from responder.discovery import Network
from responder.errors import UsageError
from responder.finding import DATABASE_HOST
from responder.routing import Route, find_route

OPTIONS = ("imap_host", "imap_port", "imap_security", "smtp_host", "smtp_port", "smtp_security", "user", "ca_file",
           "password_command", "token_command", "lookup")  # fmt: skip


class Person:
    """Someone at a terminal: answers questions that hold these words, takes the default for all others."""

    def __init__(self, **answers: str | bool) -> None:
        self.answers = {key.replace("_", " "): answer for key, answer in answers.items()}
        self.can_ask = True
        self.said: list[str] = []
        self.asked: list[str] = []

    def say(self, text: str = "") -> None:
        self.said.append(text)

    def ask(self, question: str, *, missing: str, secret: bool = False, default: str | None = None) -> str:
        answer = self._answer(question, default)
        assert isinstance(answer, str), f"nothing to say to {question!r}"
        return answer

    def confirm(self, question: str, *, refused: str, default: bool = False) -> bool:
        return bool(self._answer(question, default))

    def _answer(self, question: str, default: str | bool | None) -> str | bool | None:
        self.asked.append(question)
        if not self.can_ask:
            raise UsageError(question)
        return next((answer for words, answer in self.answers.items() if words in question), default)


class Nobody(Person):
    """A terminal without a person."""

    def __init__(self) -> None:
        super().__init__()
        self.can_ask = False


@pytest.fixture
def world(authority: Authority, tmp_path: Path) -> Iterator[World]:
    with running_dns({}) as dns, running_files({}, authority, tmp_path) as files:
        yield World(dns, files, authority)


def route(person: Person, world: World, address: str = SAM, *, sends: bool = True, **given: Any) -> Route:
    return find_route(person, world.network, address, {**dict.fromkeys(OPTIONS), **given}, sends=sends)


def named_by_dns(world: World, host: str) -> None:
    world.zone["_imaps._tcp.home.example SRV"] = [f"0 1 993 {host}."]
    world.zone["_submissions._tcp.home.example SRV"] = [f"0 1 465 {host}."]


def test_a_large_provider_needs_no_search_and_says_what_it_wants(world: World) -> None:
    person = Person()
    found = route(person, world, "sam@gmail.com")
    assert (found.imap, found.smtp, found.missing) == ({}, {}, [])  # the settings know the table themselves
    said = "\n".join(person.said)
    for words in (
        "imap.gmail.com, port 993, tls",
        "2-Step Verification",
        "https://myaccount.google.com/apppasswords",
    ):
        assert words in said
    assert (world.dns.asked, person.asked) == ([], [])


def test_a_provider_that_takes_tokens_only_names_both_ways(world: World) -> None:
    person = Person()
    route(person, world, "sam@outlook.com")
    said = "\n".join(person.said)
    assert "--token-command" in said
    assert "rejoinder login" in said


def test_what_is_found_is_shown_before_it_is_used(world: World) -> None:
    named_by_dns(world, "mail.home.example")
    person = Person()
    found = route(person, world)
    assert found.imap == {"host": "mail.home.example", "port": 993, "security": "tls"}
    assert found.smtp == {"host": "mail.home.example", "port": 465, "security": "tls"}
    assert "IMAP  mail.home.example, port 993, tls" in "\n".join(person.said)
    assert person.asked == ["Use these?"]


def test_what_the_user_does_not_want_is_not_used_and_the_search_goes_on(world: World) -> None:
    named_by_dns(world, "mail.home.example")
    world.put(FILE, config(IMAP, SMTP))
    taken = iter([False, True])

    class Choosy(Person):
        def confirm(self, question: str, *, refused: str, default: bool = False) -> bool:
            return next(taken)

    found = route(Choosy(), world)
    assert found.imap["host"] == "imap.home.example"


def test_a_stranger_named_by_the_dns_is_not_taken_by_enter_alone(world: World) -> None:
    named_by_dns(world, "imap.elsewhere.net")
    person = Person(incoming="imap.home.example", outgoing="smtp.home.example", Ask_there=False)
    found = route(person, world)
    assert found.imap["host"] == "imap.home.example"
    assert "imap.elsewhere.net lies outside home.example" in "\n".join(person.said)
    assert route(Person(Is_that_your=True), world).imap["host"] == "imap.elsewhere.net"


def test_without_a_person_a_stranger_is_named_and_not_used(world: World) -> None:
    named_by_dns(world, "imap.elsewhere.net")
    found = route(Nobody(), world)
    assert found.missing == ["--imap-host HOST", "--smtp-host HOST"]
    assert found.notes == ["If imap.elsewhere.net is right: --imap-host imap.elsewhere.net."]


def test_without_a_person_the_users_own_domain_is_believed(world: World) -> None:
    named_by_dns(world, "mail.home.example")
    found = route(Nobody(), world)
    assert (found.imap["host"], found.missing) == ("mail.home.example", [])


def test_third_parties_are_asked_only_if_the_user_agrees(world: World) -> None:
    world.put(f"{DATABASE_HOST}/v1.1/home.example", config(IMAP, SMTP))
    no = Person(Ask_there=False, incoming="imap.home.example", outgoing="smtp.home.example")
    route(no, world)
    assert world.files.fetched == []
    assert not any("thunderbird" in question for question in world.dns.asked)
    assert "They would learn the name home.example, and not your address." in "\n".join(no.said)
    assert "Look for 'IMAP' in your provider's help" in "\n".join(no.said)
    yes = Person(Ask_there=True)
    assert route(yes, world).imap["host"] == "imap.home.example"
    assert any("Thunderbird's database" in text for text in yes.said)


@pytest.mark.parametrize(("lookup", "asked"), [(None, False), ("own", False), ("any", True), ("none", False)])
def test_without_a_person_only_the_option_lets_third_parties_be_asked(
    world: World, lookup: str | None, asked: bool
) -> None:
    world.put(f"{DATABASE_HOST}/v1.1/home.example", config(IMAP, SMTP))
    found = route(Nobody(), world, lookup=lookup)
    assert bool(world.files.fetched) is asked
    assert ("host" in found.imap) is asked
    assert (world.dns.asked == []) is (lookup == "none")


def test_the_hoster_is_named_before_it_learns_anything(world: World) -> None:
    world.zone["home.example MX"] = ["10 mx.hoster.example."]
    person = Person(Ask_there=False, incoming="imap.home.example", outgoing="smtp.home.example")
    route(person, world)
    assert "hoster.example, which takes its mail, may know" in "\n".join(person.said)
    assert not any("autoconfig.hoster" in question for question in world.dns.asked)


def test_a_companys_mail_at_a_large_provider_is_known_without_telling_anybody(world: World) -> None:
    world.zone["home.example MX"] = ["1 aspmx.l.google.com."]
    person = Person()
    found = route(person, world)
    assert (found.imap["host"], found.imap["user"]) == ("imap.gmail.com", SAM)
    assert found.smtp["host"] == "smtp.gmail.com"
    assert any("apppasswords" in text for text in person.said)
    assert world.files.fetched == []


def test_a_companys_mail_at_microsoft_is_read_with_a_token(world: World) -> None:
    world.zone["home.example MX"] = ["1 home-example.mail.protection.outlook.com."]
    person = Person()
    assert route(person, world).imap["auth"] == "token"
    assert any("OAuth only" in text for text in person.said)


def test_the_whole_address_is_told_only_after_asking(world: World) -> None:
    world.put(FILE + "?emailaddress=sam@home.example", config(IMAP, SMTP))
    no = Person(incoming="imap.home.example", outgoing="smtp.home.example", Ask_there=False)
    route(no, world)
    assert any("whole address" in question for question in no.asked)
    assert not any("sam" in place for place in world.files.fetched)
    assert route(Person(whole_address=True), world).imap["host"] == "imap.home.example"


def test_a_file_that_names_no_outgoing_server_leaves_only_that_to_be_asked(world: World) -> None:
    world.put(FILE, config(IMAP))
    world.zone["smtp.home.example A"] = HERE
    found = route(Person(), world)
    assert found.smtp == {"host": "smtp.home.example"}
    reading = Person()
    assert route(reading, world, sends=False).smtp == {}
    assert reading.asked == ["Use these?"]


def test_a_guess_that_the_dns_knows_is_in_the_brackets(world: World) -> None:
    world.zone["mail.home.example A"] = HERE
    found = route(Person(Ask_there=False), world)
    assert (found.imap["host"], found.smtp["host"]) == ("mail.home.example", "mail.home.example")


def test_options_outrank_what_is_found(world: World) -> None:
    named_by_dns(world, "mail.home.example")
    found = route(Person(), world, imap_port=143, user="sam", smtp_host="smtp.else.example")
    assert found.imap == {"host": "mail.home.example", "port": 143, "user": "sam"}
    assert found.smtp == {"host": "smtp.else.example", "user": "sam"}


def test_a_host_given_is_not_looked_for(world: World) -> None:
    found = route(Nobody(), world, imap_host="imap.home.example")
    assert (world.dns.asked, found.missing) == ([], ["--smtp-host HOST"])
    assert route(Nobody(), world, imap_host="imap.gmail.com").missing == []


def test_a_silent_dns_is_said_and_the_user_names_the_server(authority: Authority) -> None:
    with running_dns({}, silent=True) as dns:
        person = Person(incoming="imap.home.example:993", outgoing="smtp.home.example")
        options = dict.fromkeys(OPTIONS)
        found = find_route(person, Network(dns.place, seconds=0.3), SAM, options, sends=True)
    assert "The DNS does not answer, so nothing could be looked up." in person.said
    assert found.imap == {"host": "imap.home.example", "port": 993}


def test_a_user_name_from_the_file_is_kept(world: World) -> None:
    words = "<username>%EMAILLOCALPART%</username>"
    world.put(FILE, config(server("imap", "imap.home.example", 993, "SSL", words), SMTP))
    assert route(Person(), world).imap["user"] == "sam"
