"""The table of mail providers."""

from __future__ import annotations

from collections import Counter

import pytest

from responder.document import read_document
from responder.providers import PROVIDERS, Login, Provider, provider_of

EVERY = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
PORTS = {"tls": {993, 465}, "starttls": {587, 1143, 1025}}


def no_file(words: str) -> None:
    raise ValueError(words)


def test_the_largest_providers_are_known() -> None:
    assert len(PROVIDERS) >= 25
    for domain in (
        "gmail.com",
        "outlook.com",
        "hotmail.co.uk",
        "yahoo.de",
        "icloud.com",
        "gmx.net",
        "proton.me",
    ):
        assert provider_of(f"sam@{domain}") is not None


def test_no_domain_belongs_to_two_providers() -> None:
    domains = Counter(domain for provider in PROVIDERS for domain in provider.domains)
    assert {domain for domain, count in domains.items() if count > 1} == set()
    assert all(domain == domain.lower() for domain in domains)


@EVERY
def test_every_connection_is_encrypted_on_a_port_for_it(provider: Provider) -> None:
    for server in (provider.imap, provider.smtp):
        assert server.port in PORTS[server.security]


@EVERY
def test_every_provider_tells_the_user_in_one_sentence_what_to_do_and_where(provider: Provider) -> None:
    assert provider.advice.endswith(".")
    assert ". " not in provider.advice
    assert provider.page.startswith("https://")


@EVERY
def test_an_address_alone_makes_a_whole_account(provider: Provider) -> None:
    for domain in provider.domains:
        table = {"account": [{"address": f"sam@{domain}"}]}
        account = read_document(table, no_file).accounts[0]
        assert (account.imap.host, account.imap.port) == (provider.imap.host, provider.imap.port)
        assert (account.smtp.host, account.smtp.security) == (provider.smtp.host, provider.smtp.security)
        assert account.imap.auth == ("token" if provider.login is Login.OAUTH else "password")


def test_gmail_and_microsoft_put_the_copy_into_sent_themselves() -> None:
    for address in ("sam@gmail.com", "sam@hotmail.com"):
        found = provider_of(address)
        assert found is not None
        assert found.saves_sent
    gmx = provider_of("sam@gmx.de")
    assert gmx is not None
    assert not gmx.saves_sent


def test_the_case_of_an_address_does_not_count() -> None:
    assert provider_of("Sam@GMail.com") is provider_of("sam@gmail.com") is not None


def test_an_unknown_domain_has_no_provider() -> None:
    assert provider_of("sam@home.example") is None
    assert provider_of("nonsense") is None
    assert provider_of("sam@notgmail.com") is None


def test_a_companys_own_domain_is_known_by_its_server() -> None:
    found = provider_of("sam@acme.example", "IMAP.gmail.com")
    assert found is provider_of("sam@gmail.com")
    office = provider_of("sam@acme.example", "outlook.office365.com")
    assert office is not None
    assert office.name == "Microsoft 365"


def test_an_outlook_address_stays_outlook_when_its_server_is_written_out() -> None:
    assert provider_of("sam@hotmail.com", "outlook.office365.com") is provider_of("sam@hotmail.com")


def test_another_server_for_a_known_domain_is_not_taken_for_the_providers() -> None:
    assert provider_of("sam@gmail.com", "imap.home.example") is None


def test_a_server_on_this_machine_is_protons_bridge_only_for_a_proton_address() -> None:
    assert provider_of("sam@home.example", "127.0.0.1") is None
    assert provider_of("sam@gmail.com", "127.0.0.1") is None
    proton = provider_of("sam@proton.me", "127.0.0.1")
    assert proton is not None
    assert proton.login is Login.BRIDGE


def test_some_providers_want_the_name_before_the_at_as_user() -> None:
    icloud = provider_of("sam@icloud.com")
    assert icloud is not None
    assert icloud.imap.user_for("sam@icloud.com") == "sam"
    assert icloud.smtp.user_for("sam@icloud.com") == "sam@icloud.com"


def test_no_mail_exchanger_belongs_to_two_providers() -> None:
    endings = Counter(ending for provider in PROVIDERS for ending in provider.exchangers)
    assert {ending for ending, count in endings.items() if count > 1} == set()
    assert all(ending == ending.lower().strip(".") and "." in ending for ending in endings)
