"""Edge: pymap and aiosmtpd. In: nothing. Out: a real IMAP and a real SMTP server on loopback, inside this process."""

from __future__ import annotations

import asyncio
import os
import threading
from argparse import Namespace
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any

from responder.errors import SettingsError

USER = "sam"
PASSWORD = "demo-password-on-loopback-only"  # noqa: S105 - both servers live for one run, on loopback
_HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Received:
    """One mail as the SMTP server took it: envelope addresses and the bytes after DATA."""

    sender: str
    recipients: tuple[str, ...]
    mail: bytes


@dataclass(frozen=True, slots=True)
class DemoServers:
    imap_port: int
    smtp_port: int
    received: list[Received] = field(default_factory=list)


class _Sink:
    """aiosmtpd handler: keeps what arrives."""

    def __init__(self, received: list[Received]) -> None:
        self._received = received

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: ARG002
        self._received.append(Received(envelope.mail_from, tuple(envelope.rcpt_tos), bytes(envelope.content)))
        return "250 Taken"


async def _serve(received: list[Received], started: Future[tuple[int, int]], stop: asyncio.Event) -> None:
    from aiosmtpd.smtp import SMTP
    from proxyprotocol.reader import ProxyProtocolReader
    from proxyprotocol.sock import SocketInfo
    from pymap.backend.dict import DictBackend
    from pymap.imap import IMAPServer

    args = Namespace(
        host=_HOST, port=0, debug=False, cert=None, key=None, tls=False, passlib_cfg=None,
        proxy_protocol=None, inherited_sockets=None, demo_data=False, demo_user=USER, demo_password=PASSWORD,
    )  # fmt: skip
    os.environ.setdefault("FQDN", "demo.example")  # else pymap asks the network for this machine's name
    try:
        backend, config = await DictBackend.init(args)
        config.apply_context()
        header, talk = ProxyProtocolReader(config.proxy_protocol), IMAPServer(backend.login, config)

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            # Not get_callback: nothing holds the task that it starts, and Python 3.13 clears it away in mid-talk.
            await talk(reader, writer, SocketInfo.get(writer, await header.read(reader), unique_id=b"demo"))

        imap = await asyncio.start_server(connected, host=_HOST, port=0)
        smtp = await asyncio.get_running_loop().create_server(
            lambda: SMTP(_Sink(received), hostname="demo.example", decode_data=False), host=_HOST, port=0
        )
    except Exception as problem:
        started.set_exception(problem)
        return
    started.set_result((imap.sockets[0].getsockname()[1], smtp.sockets[0].getsockname()[1]))
    try:
        await stop.wait()
    finally:
        imap.close()
        smtp.close()


@contextmanager
def demo_servers() -> Iterator[DemoServers]:
    """Both servers, in a thread of their own for the length of the block; nothing of them remains afterwards.

    Raises SettingsError with the way to install the two packages where the extra `demo` is missing.
    """
    for package in ("pymap", "aiosmtpd"):
        if find_spec(package) is None:
            raise SettingsError(
                f"The demo needs the package {package}.", 'Install it with: pip install "rejoinder[demo]"'
            )
    loop, stop = asyncio.new_event_loop(), asyncio.Event()
    received: list[Received] = []
    started: Future[tuple[int, int]] = Future()

    def run() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(_serve(received, started, stop))
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        loop.close()

    thread = threading.Thread(target=run, name="demo-servers", daemon=True)
    thread.start()
    try:
        imap_port, smtp_port = started.result(timeout=10)
        yield DemoServers(imap_port, smtp_port, received)
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(timeout=5)
