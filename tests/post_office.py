"""A real SMTP server for tests: aiosmtpd in a thread of its own. In: TLS and login wished for. Out: what arrived."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = "sam@example.org", "correct-horse"


@dataclass(slots=True)
class Arrived:
    sender: str
    recipients: tuple[str, ...]
    mail: bytes


@dataclass(slots=True)
class PostOffice:
    """`refuse` maps an address to the answer it gets at RCPT; `greeted_by` are the names given in EHLO."""

    port: int = 0
    arrived: list[Arrived] = field(default_factory=list)
    greeted_by: list[str] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)

    async def handle_EHLO(self, server: Any, session: Any, envelope: Any, hostname: str, answers: Any) -> Any:
        session.host_name = hostname
        self.greeted_by.append(hostname)
        return answers

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.arrived.append(Arrived(envelope.mail_from, tuple(envelope.rcpt_tos), envelope.original_content))
        return "250 Taken"


def _authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    right = (getattr(data, "login", b""), getattr(data, "password", b"")) == (
        USER.encode(),
        PASSWORD.encode(),
    )
    return AuthResult(success=right, handled=right)


@contextmanager
def running_post_office(
    *, tls: ssl.SSLContext | None = None, starttls: ssl.SSLContext | None = None, login: bool = False,
    office: PostOffice | None = None,
) -> Iterator[PostOffice]:  # fmt: skip
    """A server for the length of the block: `tls` from the first byte, or `starttls` on request, or plain."""
    office = office or PostOffice()
    started: Future[int] = Future()
    loop, stop = asyncio.new_event_loop(), asyncio.Event()

    def protocol() -> SMTP:
        return SMTP(
            office, hostname="post.example", tls_context=starttls, require_starttls=starttls is not None,
            authenticator=_authenticate if login else None,
            auth_required=login and starttls is not None,  # with TLS from the start aiosmtpd would warn
            auth_require_tls=starttls is not None or not login, loop=loop,
        )  # fmt: skip

    async def serve() -> None:
        server = await loop.create_server(protocol, "127.0.0.1", 0, ssl=tls)
        started.set_result(server.sockets[0].getsockname()[1])
        await stop.wait()
        server.close()

    def run() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(serve())
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        loop.close()

    thread = threading.Thread(target=run, name="post office", daemon=True)
    thread.start()
    try:
        office.port = started.result(timeout=20)
        yield office
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(timeout=20)
