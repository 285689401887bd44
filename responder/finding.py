"""Which servers an address has. In: the address, what can be looked up. Out: Servers, and what kept others from use.

The order is: our own table; the user's DNS (RFC 6186); the provider's own file; whose mail exchanger it is; and only
when the user has agreed, places that learn the domain by being asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote

from responder.autoconfig import BadAutoconfig, Offer, Servers, read_autoconfig
from responder.keys import KEYS
from responder.providers import PROVIDERS, Login, Provider, provider_of

DATABASE_HOST = "autoconfig.thunderbird.net"
_FILE = "/mail/config-v1.1.xml"
_WELL_KNOWN = "/.well-known/autoconfig/mail/config-v1.1.xml"
# Encrypted from the first byte before encrypted on request (RFC 8314 section 3).
_INCOMING = (("_imaps", "tls"), ("_imap", "starttls"))
_OUTGOING = (("_submissions", "tls"), ("_submission", "starttls"))


@dataclass(frozen=True, slots=True)
class Record:
    """One SRV record (RFC 2782); `host` without the last dot, empty where the service is not offered."""

    priority: int
    weight: int
    port: int
    host: str


class Silent(Exception):
    """The DNS gave no answer at all: asking on would only take time."""


class Lookup(Protocol):
    """What can be looked up. The first two and `is_host` may raise Silent; `fetch` gives None for all that goes wrong."""

    def services(self, name: str) -> list[Record]: ...
    def exchangers(self, domain: str) -> list[str]: ...
    def is_host(self, host: str) -> bool: ...
    def fetch(self, host: str, path: str) -> bytes | None: ...


def from_table(address: str) -> Servers | None:
    """The servers of a provider whose domain this is."""
    provider = provider_of(address)
    return of_provider(provider, address, provider.name) if provider else None


def of_provider(provider: Provider, address: str, source: str) -> Servers:
    auth = "token" if provider.login is Login.OAUTH else "password"
    imap, smtp = (
        Offer(one.host, one.port, one.security, one.user_for(address), auth)
        for one in (provider.imap, provider.smtp)
    )
    return Servers(imap, smtp, source, vouched=True, page=provider.page)


def from_dns(address: str, lookup: Lookup) -> Servers | None:
    """What the SRV records of the user's domain name (RFC 6186 section 3.4)."""
    domain = domain_of(address)
    imap = next(_offered(_INCOMING, "imap", domain, lookup), None)
    if imap is None:
        return None
    smtp = next(_offered(_OUTGOING, "smtp", domain, lookup), None)
    named = Servers(imap, smtp, f"the DNS of {domain}", vouched=False)
    return named if outside(named, address) else Servers(imap, smtp, named.source, vouched=True)


def _offered(services: Iterable[tuple[str, str]], kind: str, domain: str, lookup: Lookup) -> Iterator[Offer]:
    for service, security in services:
        for record in in_order(lookup.services(f"{service}._tcp.{domain}")):
            try:
                host = KEYS[f"account.{kind}"]["host"].read(record.host)
                yield Offer(host, KEYS[f"account.{kind}"]["port"].read(record.port), security)
            except (TypeError, ValueError):
                continue


def in_order(records: Iterable[Record]) -> list[Record]:
    """Lowest priority first, and in it the heaviest: the choice is written down once, so there is no load to spread."""
    return sorted(
        (one for one in records if one.host), key=lambda one: (one.priority, -one.weight, one.host, one.port)
    )


def outside(servers: Servers, address: str) -> list[str]:
    """The hosts that the user has to confirm (RFC 6186 section 6): neither in the user's domain nor in our table."""
    domain = domain_of(address)
    offers = [servers.imap, *([servers.smtp] if servers.smtp else [])]
    hosts = dict.fromkeys(offer.host.lower().rstrip(".") for offer in offers)
    known = {host for provider in PROVIDERS for host in provider.hosts}
    return [host for host in hosts if not _is_within(host, domain) and host not in known]


def from_own_file(address: str, lookup: Lookup, *, tell_address: bool = False) -> Servers | None:
    """The file that the provider publishes under the user's own domain. `tell_address`: some answer only to that."""
    domain = domain_of(address)
    query = f"?emailaddress={quote(address, safe='@')}"
    for host, path in ((f"autoconfig.{domain}", _FILE), (domain, _WELL_KNOWN)):
        found = _read(lookup, host, path + (query if tell_address else ""), address, f"a file at {host}")
        if found:
            return found
    return None


def publishes_a_file(address: str, lookup: Lookup) -> bool:
    """Whether the domain has a host for such files at all, so that asking once more can be of use."""
    return lookup.is_host(f"autoconfig.{domain_of(address)}")


def from_exchanger(address: str, exchangers: Sequence[str]) -> Servers | None:
    """The servers of a provider in our table that takes this domain's mail, as its MX records say."""
    for host in exchangers:
        for provider in PROVIDERS:
            if any(_is_within(host, ending) for ending in provider.exchangers):
                source = f"{provider.name}, which takes the mail of {domain_of(address)}"
                return of_provider(provider, address, source)
    return None


def hoster_of(address: str, exchangers: Sequence[str]) -> str | None:
    """The domain of the first mail exchanger where it is another than the user's own."""
    for host in exchangers:
        labels = host.split(".")
        short = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2  # co.uk, com.au
        ending = ".".join(labels[-3 if short else -2 :])
        if not _is_within(host, domain_of(address)):
            return ending
    return None


def from_third_parties(address: str, lookup: Lookup, hoster: str | None) -> Servers | None:
    """What others know: Thunderbird's database about the domain, the exchanger's provider, and the database about it.

    Each of them learns the domain, none the address: only for a user who has agreed.
    """
    domain = domain_of(address)
    places = [(DATABASE_HOST, f"/v1.1/{domain}", "Thunderbird's database")]
    if hoster:
        places += [
            (f"autoconfig.{hoster}", _FILE, f"a file at autoconfig.{hoster}"),
            (DATABASE_HOST, f"/v1.1/{hoster}", f"Thunderbird's database, on {hoster}"),
        ]
    answers = (_read(lookup, host, path, address, source) for host, path, source in places)
    return next(filter(None, answers), None)


def _read(lookup: Lookup, host: str, path: str, address: str, source: str) -> Servers | None:
    raw = lookup.fetch(host, path)
    try:
        return read_autoconfig(raw, address, source) if raw else None
    except BadAutoconfig:
        return None


def likely_host(address: str, first_labels: Sequence[str], is_host: Callable[[str], bool]) -> str | None:
    """A name such as imap.home.example that the DNS knows: a guess to offer, not to use unasked."""
    names = (f"{label}.{domain_of(address)}" for label in first_labels)
    return next((name for name in names if is_host(name)), None)


def domain_of(address: str) -> str:
    return address.rpartition("@")[2].lower()


def _is_within(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")
