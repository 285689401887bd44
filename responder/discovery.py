"""Edge: dnspython, and https to fetch one small file. In: a name, a host and path. Out: records, bytes, or nothing.

The DNS is asked through this computer's own resolver. Nothing is ever fetched without TLS that verifies.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from threading import Event, Timer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from detector.errors import RejoinderError
from detector.trust import verifying_context
from responder.finding import Record, Silent

if TYPE_CHECKING:
    from dns.resolver import Resolver

LARGEST_BYTES = 100_000
_REDIRECTS = 2
_ADDRESSES = 2  # of one host that are tried, mostly one of each kind


@dataclass(frozen=True)
class Network:
    """Implements responder.finding.Lookup. `resolver` is the address and port of a DNS server, None for the system's.

    `seconds` bounds one DNS answer and one whole file, however slowly it drips.
    """

    resolver: tuple[str, int] | None = None
    https_port: int = 443
    ca_file: Path | None = None
    seconds: float = 4.0

    @cached_property
    def _resolver(self) -> Resolver:
        from dns.exception import DNSException
        from dns.nameserver import Do53Nameserver
        from dns.resolver import Resolver

        if self.resolver is not None:
            made = Resolver(configure=False)
            made.nameservers = [Do53Nameserver(*self.resolver)]
            return made
        try:
            return Resolver()
        except (DNSException, OSError) as problem:  # no resolv.conf, no network card
            raise Silent from problem

    def services(self, name: str) -> list[Record]:
        """SRV records; "." as target means that the service is not there (RFC 2782)."""
        found = self._ask(name, "SRV")
        return [Record(one.priority, one.weight, one.port, _host(one.target)) for one in found]

    def exchangers(self, domain: str) -> list[str]:
        """Hosts that take the domain's mail, the preferred ones first; a null MX (RFC 7505) is none."""
        found = sorted(self._ask(domain, "MX"), key=lambda one: (one.preference, str(one.exchange)))
        return [host for one in found if (host := _host(one.exchange))]

    def is_host(self, host: str) -> bool:
        return bool(self._addresses(host))

    def _addresses(self, host: str) -> list[str]:
        return [str(one) for kind in ("A", "AAAA") for one in self._ask(host, kind)]

    def _ask(self, name: str, kind: str) -> list[Any]:
        """The records, none where there are none. Raises Silent where no answer came."""
        from dns.exception import DNSException, Timeout
        from dns.resolver import NoNameservers

        try:
            return list(self._resolver.resolve(f"{name}.", kind, lifetime=self.seconds, search=False))
        except (Timeout, NoNameservers, OSError) as problem:
            raise Silent from problem
        except DNSException:  # no such name, no such record, a name that is none
            return []

    def fetch(self, host: str, path: str) -> bytes | None:
        """The file at https://host/path, at most LARGEST_BYTES; None where there is none that can be trusted.

        A redirect is followed within the same host and what lies below it: another host would learn of the question.
        """
        first = host
        for _ in range(_REDIRECTS + 1):
            try:
                status, body, location = self._get(host, path)
                target = urlsplit(location)
                next_host = (target.hostname or host).lower()
            except (OSError, HTTPException, ValueError, RejoinderError, Silent):
                return None
            if status == 200:
                return body if len(body) <= LARGEST_BYTES else None
            known = next_host == first or next_host.endswith(f".{first}")
            moved = 300 <= status < 400 and target.scheme in ("", "https") and target.path.startswith("/")
            if not (moved and known):
                return None
            host, path = next_host, target.path + (f"?{target.query}" if target.query else "")
        return None

    def _get(self, host: str, path: str) -> tuple[int, bytes, str]:
        """Status, body, and where else to look. The clock runs from the greeting to the last byte."""
        context = verifying_context(self.ca_file)
        with (
            self._connected(host) as line,
            context.wrap_socket(line, server_hostname=host, do_handshake_on_connect=False) as safe,
        ):
            too_late = Event()
            watch = Timer(self.seconds, _cut, [safe, too_late])
            watch.daemon = True
            watch.start()
            try:
                safe.do_handshake()
                asked = HTTPConnection(host)
                asked.sock = safe
                asked.request("GET", path, headers={"User-Agent": "Rejoinder", "Connection": "close"})
                answer = asked.getresponse()
                body = answer.read(LARGEST_BYTES + 1)
                if too_late.is_set():  # what a cut-off file ends with looks like its end
                    raise TimeoutError
                return answer.status, body, answer.getheader("Location") or ""
            finally:
                watch.cancel()

    def _connected(self, host: str) -> socket.socket:
        for address in self._addresses(host)[:_ADDRESSES]:
            with suppress(OSError):
                return socket.create_connection((address, self.https_port), timeout=self.seconds)
        raise OSError("nobody there")


def _cut(line: socket.socket, too_late: Event) -> None:
    """End a connection under the thread that reads it: a plain shutdown, since one of TLS would wait for the other side."""
    too_late.set()
    with suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)


def _host(name: Any) -> str:
    return str(name).rstrip(".").lower()
