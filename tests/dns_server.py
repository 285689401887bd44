"""A real DNS server for tests: UDP on loopback, in a thread. In: records as text. Out: answers, and what was asked."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

Zone = Mapping[str, Sequence[str]]  # "home.example MX" -> ["10 mx.home.example."]


@dataclass(slots=True)
class DnsServer:
    """`asked` are the questions so far, as "name TYPE"; a `silent` server takes them and says nothing."""

    zone: dict[str, Sequence[str]]
    silent: bool = False
    port: int = 0
    asked: list[str] = field(default_factory=list)

    @property
    def place(self) -> tuple[str, int]:
        return "127.0.0.1", self.port

    def answer(self, raw: bytes) -> bytes | None:
        query = dns.message.from_wire(raw)
        (question,) = query.question
        name, kind = question.name.to_text(omit_final_dot=True), dns.rdatatype.to_text(question.rdtype)
        self.asked.append(f"{name} {kind}")
        if self.silent:
            return None
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.RA
        texts = self.zone.get(f"{name} {kind}", ())
        if texts:
            reply.answer.append(dns.rrset.from_text_list(question.name, 60, "IN", kind, list(texts)))
        elif not any(key.startswith(f"{name} ") for key in self.zone):
            reply.set_rcode(dns.rcode.NXDOMAIN)
        return reply.to_wire()


@contextmanager
def running_dns(zone: Zone, *, silent: bool = False) -> Iterator[DnsServer]:
    """A server for the length of the block."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))
        server = DnsServer(dict(zone), silent, line.getsockname()[1])

        def serve() -> None:
            while True:
                raw, sender = line.recvfrom(4096)
                if not raw:
                    return
                if answer := server.answer(raw):
                    line.sendto(answer, sender)

        thread = threading.Thread(target=serve, name="dns", daemon=True)
        thread.start()
        try:
            yield server
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", server.place)
            thread.join(timeout=20)
