"""Finding the servers of an address on a real DNS server and a real HTTPS server, and whom the search tells what."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from certificates import Authority
from dns_server import DnsServer, running_dns
from file_server import FileServer, running_files
from test_autoconfig import IMAP, SMTP, config, server

from responder import finding
from responder.autoconfig import Offer
from responder.discovery import LARGEST_BYTES, Network
from responder.finding import DATABASE_HOST, Record, Silent

SAM = "sam@home.example"
AUTO = "autoconfig.home.example"
FILE = f"{AUTO}/mail/config-v1.1.xml"
WELL_KNOWN = "home.example/.well-known/autoconfig/mail/config-v1.1.xml"
HERE = ["127.0.0.1"]


class World:
    """What a test needs of a network: records, files, and a Network that looks there."""

    def __init__(self, dns: DnsServer, files: FileServer, authority: Authority) -> None:
        self.dns, self.files = dns, files
        self.zone, self.shelf = dns.zone, files.files
        self.network = Network(dns.place, files.port, authority.file, seconds=10.0)

    def put(self, place: str, content: bytes | str) -> None:
        """A file, and an address for its host."""
        self.shelf[place] = content
        self.zone[f"{place.partition('/')[0]} A"] = HERE


@pytest.fixture
def world(authority: Authority, tmp_path: Path) -> Iterator[World]:
    with running_dns({}) as dns, running_files({}, authority, tmp_path) as files:
        yield World(dns, files, authority)


# The DNS


def test_srv_records_name_the_servers(world: World) -> None:
    world.zone["_imaps._tcp.home.example SRV"] = ["0 1 993 imap.home.example."]
    world.zone["_submissions._tcp.home.example SRV"] = ["0 1 465 smtp.home.example."]
    found = finding.from_dns(SAM, world.network)
    assert found is not None
    assert (found.imap, found.smtp) == (
        Offer("imap.home.example", 993, "tls"),
        Offer("smtp.home.example", 465, "tls"),
    )
    assert found.vouched


def test_encryption_from_the_first_byte_comes_before_encryption_on_request(world: World) -> None:
    world.zone["_imap._tcp.home.example SRV"] = ["0 1 143 imap.home.example."]
    world.zone["_submission._tcp.home.example SRV"] = ["0 1 587 smtp.home.example."]
    found = finding.from_dns(SAM, world.network)
    assert found is not None
    assert (found.imap.security, found.smtp and found.smtp.security) == ("starttls", "starttls")
    world.zone["_imaps._tcp.home.example SRV"] = ["9 1 993 imap.home.example."]
    again = finding.from_dns(SAM, world.network)
    assert again is not None
    assert again.imap == Offer("imap.home.example", 993, "tls")


def test_the_lowest_priority_and_in_it_the_heaviest_comes_first(world: World) -> None:
    world.zone["_imaps._tcp.home.example SRV"] = [
        "20 99 993 late.home.example.", "10 1 993 light.home.example.", "10 5 994 heavy.home.example.",
    ]  # fmt: skip
    found = finding.from_dns(SAM, world.network)
    assert found is not None
    assert found.imap == Offer("heavy.home.example", 994)


def test_a_dot_as_target_means_that_the_service_is_not_there(world: World) -> None:
    world.zone["_imaps._tcp.home.example SRV"] = ["0 0 0 ."]
    assert world.network.services("_imaps._tcp.home.example") == [Record(0, 0, 0, "")]
    assert finding.from_dns(SAM, world.network) is None
    world.zone["_imap._tcp.home.example SRV"] = ["0 1 143 imap.home.example."]
    found = finding.from_dns(SAM, world.network)
    assert found is not None
    assert found.smtp is None


@pytest.mark.parametrize(
    ("host", "strangers"),
    [
        ("imap.home.example", []),
        ("home.example", []),
        ("imap.elsewhere.net", ["imap.elsewhere.net"]),
        ("imap.nothome.example", ["imap.nothome.example"]),
        ("imap.fastmail.com", []),
    ],
)
def test_a_host_outside_the_users_domain_is_to_be_confirmed(
    world: World, host: str, strangers: list[str]
) -> None:
    world.zone["_imaps._tcp.home.example SRV"] = [f"0 1 993 {host}."]
    found = finding.from_dns(SAM, world.network)
    assert found is not None
    assert finding.outside(found, SAM) == strangers
    assert found.vouched == (not strangers)


def test_a_domain_without_records_has_no_servers(world: World) -> None:
    assert finding.from_dns(SAM, world.network) is None
    assert world.network.exchangers("home.example") == []
    assert not world.network.is_host("imap.home.example")


def test_a_dns_that_says_nothing_is_told_apart_from_one_that_says_no(tmp_path: Path) -> None:
    with running_dns({}, silent=True) as dns:
        network = Network(dns.place, seconds=0.3)
        with pytest.raises(Silent):
            network.services("_imaps._tcp.home.example")
        assert network.fetch("home.example", "/") is None


def test_names_are_asked_for_as_they_are_and_never_with_the_computers_own_domain_behind(world: World) -> None:
    finding.from_dns(SAM, world.network)
    assert set(world.dns.asked) == {"_imaps._tcp.home.example SRV", "_imap._tcp.home.example SRV"}


@pytest.mark.parametrize("domain", ["a..b", f"{'x' * 64}.example", "x." * 130 + "example"])
def test_a_domain_that_cannot_be_one_finds_nothing(world: World, domain: str) -> None:
    assert finding.from_dns(f"sam@{domain}", world.network) is None
    assert world.network.fetch(domain, "/") is None


# The provider's own file


def test_the_file_at_the_providers_own_host_is_read(world: World) -> None:
    world.put(FILE, config(IMAP, SMTP))
    found = finding.from_own_file(SAM, world.network)
    assert found is not None
    assert (found.imap.host, found.vouched) == ("imap.home.example", True)
    assert world.files.fetched == [FILE]


def test_the_well_known_place_comes_second(world: World) -> None:
    world.put(WELL_KNOWN, config(IMAP))
    found = finding.from_own_file(SAM, world.network)
    assert found is not None
    assert WELL_KNOWN.partition("/")[0] in found.source


def test_the_address_is_only_told_when_asked_to(world: World) -> None:
    world.put(FILE + "?emailaddress=sam%2Bjobs@home.example", config(IMAP))
    address = "sam+jobs@home.example"
    assert finding.from_own_file(address, world.network) is None
    assert not any("sam" in place for place in world.files.fetched)
    assert finding.publishes_a_file(address, world.network)
    assert finding.from_own_file(address, world.network, tell_address=True) is not None


def test_a_file_that_is_no_such_file_is_passed_over(world: World) -> None:
    world.put(FILE, b"<html>Welcome to our home page</html>")
    world.put(WELL_KNOWN, config(IMAP))
    assert finding.from_own_file(SAM, world.network) is not None


def test_a_file_beyond_the_limit_is_none(world: World) -> None:
    world.put(FILE, config(IMAP, f"<!--{'x' * LARGEST_BYTES}-->"))
    assert world.network.fetch(AUTO, "/mail/config-v1.1.xml") is None


def test_a_certificate_for_another_host_is_no_file(authority: Authority, tmp_path: Path) -> None:
    zone = {f"{AUTO} A": HERE}
    files = {FILE: config(IMAP)}
    with (
        running_dns(zone) as dns,
        running_files(files, authority, tmp_path, name_in_certificate="else.example") as there,
    ):
        assert Network(dns.place, there.port, authority.file).fetch(AUTO, "/mail/config-v1.1.xml") is None
        assert there.fetched == []


def test_a_certificate_of_nobody_is_no_file(world: World) -> None:
    world.put(FILE, config(IMAP))
    distrusting = Network(world.dns.place, world.files.port)
    assert distrusting.fetch(AUTO, "/mail/config-v1.1.xml") is None
    assert world.files.fetched == []


def test_a_server_without_tls_is_no_file(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as plain:
        world.zone[f"{AUTO} A"] = HERE
        network = Network(world.dns.place, plain.getsockname()[1], world.network.ca_file, seconds=0.5)
        assert network.fetch(AUTO, "/") is None


def test_a_redirect_is_followed_within_the_host_and_below_it(world: World) -> None:
    world.put(
        f"home.example{WELL_KNOWN.partition('home.example')[2]}", "https://www.home.example/file.xml?a=b"
    )
    world.put("www.home.example/file.xml?a=b", config(IMAP))
    assert finding.from_own_file(SAM, world.network) is not None


@pytest.mark.parametrize(
    "target",
    ["https://else.example/file.xml", "http://www.home.example/file.xml", "https://home.example.evil.example/file.xml",
     "file:///etc/passwd", "", "https://[", WELL_KNOWN],
)  # fmt: skip
def test_a_redirect_elsewhere_is_not_followed(world: World, target: str) -> None:
    world.put(WELL_KNOWN, target)
    for place in ("else.example/file.xml", "www.home.example/file.xml", "home.example.evil.example/file.xml"):
        world.put(place, config(IMAP))
    assert finding.from_own_file(SAM, world.network) is None
    assert {place.partition("/")[0] for place in world.files.fetched} <= {"home.example"}


def test_redirects_in_a_circle_end(world: World) -> None:
    world.put(WELL_KNOWN, f"https://{WELL_KNOWN}")
    assert finding.from_own_file(SAM, world.network) is None
    assert len(world.files.fetched) == 3


def test_a_file_that_drips_for_ever_is_cut_off(world: World, authority: Authority) -> None:
    def drip(answering: BaseHTTPRequestHandler) -> None:
        answering.send_response(200)
        answering.end_headers()
        with suppress(OSError):
            while True:
                answering.wfile.write(b" ")

    world.shelf[FILE] = drip
    world.zone[f"{AUTO} A"] = HERE
    network = Network(world.dns.place, world.files.port, authority.file, seconds=0.5)
    assert network.fetch(AUTO, "/mail/config-v1.1.xml") is None


def test_a_server_that_takes_the_question_and_is_silent_is_cut_off(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        world.zone[f"{AUTO} A"] = HERE
        network = Network(world.dns.place, mute.getsockname()[1], world.network.ca_file, seconds=0.3)
        assert network.fetch(AUTO, "/") is None


# Whose mail exchanger it is


@pytest.mark.parametrize(
    ("exchanger", "host"),
    [
        ("aspmx.l.google.com", "imap.gmail.com"),
        ("home-example.mail.protection.outlook.com", "outlook.office365.com"),
        ("in1-smtp.messagingengine.com", "imap.fastmail.com"),
        ("mail.protonmail.ch", "127.0.0.1"),
    ],
)
def test_a_large_provider_is_known_by_its_mail_exchanger(world: World, exchanger: str, host: str) -> None:
    world.zone["home.example MX"] = [f"5 {exchanger}.", "10 backup.else.example."]
    found = finding.from_exchanger(SAM, world.network.exchangers("home.example"))
    assert found is not None
    assert found.imap.host == host
    assert found.vouched


def test_exchangers_come_in_the_order_of_preference_and_a_null_one_is_none(world: World) -> None:
    world.zone["home.example MX"] = ["20 b.example.", "10 a.example."]
    assert world.network.exchangers("home.example") == ["a.example", "b.example"]
    world.zone["home.example MX"] = ["0 ."]
    assert world.network.exchangers("home.example") == []


@pytest.mark.parametrize(
    ("exchangers", "hoster"),
    [
        (["mx.home.example"], None),
        (["mx1.eu.hoster.example"], "hoster.example"),
        (["mx.hoster.co.uk"], "hoster.co.uk"),
        (["mx.home.example", "mx.backup.example"], "backup.example"),
        ([], None),
    ],
)
def test_the_hoster_is_the_domain_of_a_mail_exchanger_elsewhere(
    exchangers: list[str], hoster: str | None
) -> None:
    assert finding.hoster_of(SAM, exchangers) == hoster


# Third parties


def test_third_parties_learn_the_domain_and_never_the_address(world: World) -> None:
    for host in (DATABASE_HOST, "autoconfig.hoster.example"):
        world.zone[f"{host} A"] = HERE
    assert finding.from_third_parties(SAM, world.network, "hoster.example") is None
    assert world.files.fetched == [
        f"{DATABASE_HOST}/v1.1/home.example",
        "autoconfig.hoster.example/mail/config-v1.1.xml",
        f"{DATABASE_HOST}/v1.1/hoster.example",
    ]


def test_the_database_is_asked_about_the_hoster_where_it_does_not_know_the_domain(world: World) -> None:
    world.put(
        f"{DATABASE_HOST}/v1.1/hoster.example", config(server("imap", "imap.hoster.example", 993, "SSL"))
    )
    found = finding.from_third_parties(SAM, world.network, "hoster.example")
    assert found is not None
    assert (found.imap.host, found.imap.user) == ("imap.hoster.example", SAM)


def test_what_stays_at_home_tells_no_third_party(world: World) -> None:
    world.zone["home.example MX"] = ["10 mx.hoster.example."]
    network = world.network
    finding.from_dns(SAM, network)
    finding.from_own_file(SAM, network)
    finding.from_exchanger(SAM, network.exchangers("home.example"))
    assert all(question.split()[0].endswith("home.example") for question in world.dns.asked)
    assert world.files.fetched == []


def test_a_usual_name_that_the_dns_knows_is_a_guess(world: World) -> None:
    assert finding.likely_host(SAM, ("imap", "mail"), world.network.is_host) is None
    world.zone["mail.home.example A"] = HERE
    assert finding.likely_host(SAM, ("imap", "mail"), world.network.is_host) == "mail.home.example"
