"""A server between Rejoinder and a real IMAP server that breaks things where a test says. In: faults as data. Out: bytes.

It reads both directions by lines and literals (RFC 9051 section 4), so a fault names a command by its verb, never by
its text. Whatever is not broken goes through as it is. With `tls` the client speaks TLS to the proxy.
"""

from __future__ import annotations

import asyncio
import re
import ssl
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

GREETING = "GREETING"  # the server's first words, as if a command had asked for them
_LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r\n\Z")
_SELECTED = re.compile(rb'(?:SELECT|EXAMINE) (?:"((?:[^"\\]|\\.)*)"|(\S+))', re.IGNORECASE)
_CHUNK = 65_536
_LONGEST_LINE = 1 << 26
_FILLER_AT_MOST = 64_000_000
_DRIP_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Fault:
    """What breaks, at which command.

    `at`: before (the command never reaches the server), after (the server has done it and its answer is lost),
    literal (when `count` bytes of the first literal went through, in whichever direction), answer (when `count` bytes
    of the answer went through).
    `act`: cut, stall (silence until the client gives up), say (`words` stand for the rest of the answer, {tag} for
    its tag, then all goes on), bye (`* BYE` and the end), drip (one byte at a time), swell (the first literal is
    announced with `count` bytes and filled up), shrink (it is announced with `count` bytes and comes whole), call
    (`then` is run and all goes on).
    `nth` counts the commands with this verb, in this folder where one is named; 0 is every one. Verb "" is any
    command.
    """

    verb: str
    act: str = "cut"
    at: str = "before"
    nth: int = 1
    folder: str | None = None
    count: int = 0
    words: bytes = b""
    then: Callable[[], object] = lambda: None

    def __str__(self) -> str:
        place = f"-{self.count}" if self.count else ""
        return f"{self.act}-{self.at}-{self.verb or 'any'}{self.nth if self.nth != 1 else ''}{place}"


class Rewrite(NamedTuple):
    """What the server says, said otherwise: every match in a line, never inside a literal; `once`: in one line only."""

    pattern: bytes
    by: bytes
    once: bool = False


class Heard(NamedTuple):
    """A command as it came: its verb without UID, and the folder that was selected."""

    verb: str
    folder: str | None


@dataclass
class FaultProxy:
    """`received` holds all that clients said; `sent` counts bytes to clients, `filled` those of them made up here.

    `hits` counts the faults that happened, `broken_at` is the verb of the last.
    """

    upstream_port: int
    port: int = 0
    faults: list[Fault] = field(default_factory=list)
    rewrites: list[Rewrite] = field(default_factory=list)
    received: bytearray = field(default_factory=bytearray)
    commands: list[Heard] = field(default_factory=list)
    hits: int = 0
    broken_at: str = ""
    sent: int = 0
    filled: int = 0
    longest_line: int = 0
    connections: int = 0
    _counted: dict[int, int] = field(default_factory=dict)

    def break_at(self, *faults: Fault) -> None:
        """These faults from now on, counted anew."""
        self.faults = list(faults)
        self.hits = 0
        self._counted = {}

    def mend(self) -> None:
        """From now on everything goes through."""
        self.break_at()
        self.rewrites = []

    def forget(self) -> None:
        """Count commands and bytes anew."""
        self.received.clear()
        self.commands.clear()
        self.sent = self.filled = self.longest_line = self.connections = 0

    def fault_for(self, heard: Heard) -> Fault | None:
        found = None
        for number, fault in enumerate(self.faults):
            if fault.verb in ("", heard.verb) and fault.folder in (None, heard.folder):
                self._counted[number] = self._counted.get(number, 0) + 1
                if found is None and fault.nth in (0, self._counted[number]):
                    found = fault
        if found is not None:
            self.hits += 1
            self.broken_at = heard.verb
        return found


class _End(Exception):
    """The connection is over, on purpose."""


@dataclass(frozen=True, slots=True)
class _Asked:
    tag: bytes
    verb: str
    fault: Fault | None

    @property
    def loses_its_answer(self) -> bool:
        """A greeting has no command that could be held back, so there `before` is the same as `after`."""
        moments = ("before", "after") if self.verb == GREETING else ("after",)
        return self.fault is not None and self.fault.at in moments and self.fault.act != "call"


class _Talk:
    """One connection: what the client says goes to the server, what the server says to the client."""

    def __init__(self, proxy: FaultProxy, client: _Side, server: _Side) -> None:
        self.proxy = proxy
        self.client = client
        self.server = server
        self.folder: str | None = None
        proxy.commands.append(Heard(GREETING, None))
        self.asked = [_Asked(b"*", GREETING, proxy.fault_for(proxy.commands[-1]))]

    async def commands(self) -> None:
        while line := await self.client.line():
            self.proxy.received += line
            if self.asked and self.asked[0].verb in ("AUTHENTICATE", "IDLE"):
                await self.server.say(line)  # no command, but the rest of one
                continue
            asked = self._understood(line)
            if asked.fault and asked.fault.at == "before":
                await self._happen(asked.fault, asked.tag, hearing=True)
                if asked.fault.act != "call":
                    await self._drop_command(line)
                    continue
            self.asked.append(asked)
            await self.server.say(line)
            await self._literals(line, asked)
            if asked.verb == "STARTTLS":
                await self._pour_commands()

    def _understood(self, line: bytes) -> _Asked:
        tag, *words = line.split() or [b""]
        verb = words[1] if words[:1] == [b"UID"] and len(words) > 1 else (words or [b""])[0]
        if found := _SELECTED.search(line):
            self.folder = (found[1] or found[2] or b"").decode("ascii", "replace")
        heard = Heard(verb.decode("ascii", "replace").upper(), self.folder)
        self.proxy.commands.append(heard)
        return _Asked(tag, heard.verb, self.proxy.fault_for(heard))

    async def _drop_command(self, line: bytes) -> None:
        """A refused command ends with its line; a literal that needs no leave to come (RFC 7888) is read and lost."""
        while (found := _LITERAL.search(line)) and found[2]:
            self.proxy.received += await self.client.exactly(int(found[1]))
            line = await self.client.line()
            self.proxy.received += line

    async def _literals(self, line: bytes, asked: _Asked) -> None:
        """The rest of a command that holds literals."""
        fault = asked.fault if asked.fault and asked.fault.at == "literal" else None
        while found := _LITERAL.search(line):
            left = int(found[1])
            while left:
                chunk = await self.client.some(min(left, fault.count if fault else _CHUNK))
                self.proxy.received += chunk
                await self.server.say(chunk)
                if fault:
                    await self._happen(fault, asked.tag, hearing=True)
                left -= len(chunk)
            line = await self.client.line()
            self.proxy.received += line
            await self.server.say(line)

    async def _pour_commands(self) -> None:
        """TLS has begun: nothing can be read here any more."""
        while True:
            chunk = await self.client.some(_CHUNK)
            self.proxy.received += chunk
            await self.server.say(chunk)

    async def answers(self) -> None:
        while line := await self.server.line():
            self.proxy.longest_line = max(self.proxy.longest_line, len(line))
            asked = self.asked[0] if self.asked else _Asked(b"", "", None)
            ends = asked.verb == GREETING or (bool(asked.tag) and line.startswith(asked.tag + b" "))
            if ends:
                self.asked.pop(0)
            await self._answer(line, asked)
            if ends and asked.loses_its_answer and asked.fault:
                await self._happen(asked.fault, asked.tag, hearing=False)
            while ends and asked.verb == "STARTTLS":
                await self._tell(await self.server.some(_CHUNK))

    async def _answer(self, line: bytes, asked: _Asked) -> None:
        """One answer, with the literals in it."""
        fault = asked.fault
        for rewrite in list(self.proxy.rewrites):
            line, changes = re.subn(rewrite.pattern, rewrite.by, line)
            if changes and rewrite.once:
                self.proxy.rewrites.remove(rewrite)
        while found := _LITERAL.search(line):
            size = int(found[1])
            if fault and fault.act == "swell":
                await self._tell(line[: found.start()] + b"{%d}\r\n" % fault.count)
                await self._fill(fault.count)
            if fault and fault.act == "shrink":
                await self._tell(line[: found.start()] + b"{%d}\r\n" % fault.count)
            else:
                await self._part(line, asked)
            if fault and fault.at == "literal" and fault.act != "shrink":
                await self._tell(await self.server.exactly(min(fault.count, size)))
                await self._happen(fault, asked.tag, hearing=False)
            while size:
                chunk = await self.server.some(min(size, _CHUNK))
                await self._part(chunk, asked)
                size -= len(chunk)
            line = await self.server.line()
        await self._part(line, asked)

    async def _part(self, data: bytes, asked: _Asked) -> None:
        fault = asked.fault
        if (
            fault and asked.loses_its_answer and not data.startswith(b"+")
        ):  # "+" asks for the rest of the command
            return
        if fault and fault.act == "drip":
            for at in range(len(data)):
                await self._tell(data[at : at + 1])
                await asyncio.sleep(_DRIP_SECONDS)
        elif fault and fault.at == "answer":
            await self._tell(data[: fault.count])
            await self._happen(fault, asked.tag, hearing=False)
        else:
            await self._tell(data)

    async def _fill(self, count: int) -> None:
        """A literal that nobody asked for, and then silence."""
        while self.proxy.filled < min(count, _FILLER_AT_MOST):
            await self._tell(b"QUJD" * 16_384)
            self.proxy.filled += 65_536
        await self._keep_silent(hearing=False)

    async def _tell(self, data: bytes) -> None:
        self.proxy.sent += len(data)
        await self.client.say(data)

    async def _happen(self, fault: Fault, tag: bytes, *, hearing: bool) -> None:
        """`hearing`: whether it is the client's side that stands still now."""
        if fault.act == "call":
            await asyncio.get_running_loop().run_in_executor(None, fault.then)
        elif fault.act == "say":
            await self._tell(fault.words.replace(b"{tag}", tag))
        elif fault.act == "bye":
            await self._tell(b"* BYE Going down for a while\r\n")
            raise _End
        elif fault.act == "stall":
            await self._keep_silent(hearing=hearing)
        elif fault.act == "cut":
            raise _End

    async def _keep_silent(self, *, hearing: bool) -> None:
        """Say nothing more until the client hangs up."""
        self.client.mute = True
        while hearing:
            await self.client.some(_CHUNK)
        await asyncio.Event().wait()


class _Side:
    """One of the two ends. A mute one is told nothing."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.mute = False

    async def line(self) -> bytes:
        return await self._reader.readline()

    async def exactly(self, count: int) -> bytes:
        return await self._reader.readexactly(count)

    async def some(self, at_most: int) -> bytes:
        """At least one byte, as soon as there is any."""
        found = await self._reader.read(at_most)
        if not found:
            raise _End
        return found

    async def say(self, data: bytes) -> None:
        if not self.mute:
            self._writer.write(data)
            await self._writer.drain()

    def hang_up(self) -> None:
        self._writer.close()


async def _serve(proxy: FaultProxy, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    proxy.connections += 1
    client = _Side(reader, writer)
    try:
        server = _Side(*await asyncio.open_connection("127.0.0.1", proxy.upstream_port, limit=_LONGEST_LINE))
    except OSError:
        client.hang_up()
        return
    talk = _Talk(proxy, client, server)
    halves = [asyncio.ensure_future(talk.commands()), asyncio.ensure_future(talk.answers())]
    _, pending = await asyncio.wait(halves, return_when=asyncio.FIRST_COMPLETED)
    for half in pending:
        half.cancel()
    await asyncio.gather(*halves, return_exceptions=True)
    server.hang_up()
    client.hang_up()


@contextmanager
def fault_proxy(upstream_port: int, *, tls: ssl.SSLContext | None = None) -> Iterator[FaultProxy]:
    """A proxy before the plain port of a server on loopback, in a thread of its own, until the block ends."""
    proxy, started = FaultProxy(upstream_port), Future[int]()
    loop, stop = asyncio.new_event_loop(), asyncio.Event()

    async def serve() -> None:
        server = await asyncio.start_server(
            lambda reader, writer: _serve(proxy, reader, writer), "127.0.0.1", 0, ssl=tls, limit=_LONGEST_LINE
        )
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

    thread = threading.Thread(target=run, name="fault proxy", daemon=True)
    thread.start()
    try:
        proxy.port = started.result(timeout=20)
        yield proxy
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(timeout=20)
