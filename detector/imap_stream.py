"""Edge: the socket below imaplib. In: a connected socket. Out: lines and literals, within a time and within a size.

A socket's time-out starts anew with every byte, so a server that sends one byte now and then would hold a pass for
ever; and imaplib reads a literal of any size that is announced. Both are bounded here, for each command and for all of
a connection. Reading straight from the socket is also faster than through a file object of it.
"""

from __future__ import annotations

import math
import select
import socket
import ssl
from collections.abc import Sequence
from time import monotonic
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError
from imapclient.imap4 import IMAP4WithTimeout
from imapclient.tls import IMAP4_TLS

LITERAL_BYTES = 1_000_000  # of one literal, unless a command asks for more
_AT_ONCE = 65_536
_COMMAND_TIMES = 6  # a command may take so many time-outs as long as bytes come


class TooLong(TimeoutError):
    """A command, or a whole pass, took longer than it may."""


class Stream:
    """What imaplib reads from. `bytes_read` counts all that came; `largest_literal` is what a literal may hold.

    Raises TooLong beyond the time given by `begin` and `end_within`, and IMAPClientAbortError for a literal that is
    too large: what comes behind it could not be found again.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._buffer = bytearray()
        self._at = 0
        self.bytes_read = 0
        self._line_ends = math.inf
        self.begin()

    def begin(self, largest_literal: int = LITERAL_BYTES) -> None:
        """A new command: its answer may take some time-outs of the socket, however slowly its bytes come."""
        self.largest_literal = largest_literal
        patience = self._sock.gettimeout()
        self._command_ends = monotonic() + patience * _COMMAND_TIMES if patience else math.inf

    def end_within(self, seconds: float | None) -> None:
        """What the connection may still take in all; None for as long as it likes."""
        self._line_ends = math.inf if seconds is None else monotonic() + seconds

    def _fill(self) -> bool:
        """Read what there is, at least one byte; False where the server has hung up."""
        now = monotonic()
        if now > self._line_ends:
            raise TooLong("the pass took longer than it may")
        if now > self._command_ends:
            raise TooLong("the answer came too slowly")
        came = self._sock.recv(_AT_ONCE)
        self.bytes_read += len(came)
        del self._buffer[: self._at]
        self._at = 0
        self._buffer += came
        return bool(came)

    def read(self, size: int) -> bytes:
        """Exactly `size` bytes, fewer only where the server has hung up."""
        if size > self.largest_literal:
            raise IMAPClientAbortError(
                f"it announced {size} bytes where at most {self.largest_literal} were asked for"
            )
        while len(self._buffer) - self._at < size and self._fill():
            pass
        taken = bytes(memoryview(self._buffer)[self._at : self._at + size])
        self._at += len(taken)
        return taken

    def readline(self, limit: int) -> bytes:
        """One line with its end, at most `limit` bytes of it."""
        searched = self._at
        while (end := self._buffer.find(b"\n", searched)) < 0:
            seen = len(self._buffer) - self._at
            if seen >= limit or not self._fill():
                break
            searched = self._at + seen
        stop = len(self._buffer) if end < 0 else end + 1
        line = bytes(memoryview(self._buffer)[self._at : min(stop, self._at + limit)])
        self._at += len(line)
        return line

    def wait(self, seconds: float, others: Sequence[socket.socket] = ()) -> bool:
        """Wait for bytes, for at most so long; False where none came, or where one of `others` can be read first."""
        waiting = isinstance(self._sock, ssl.SSLSocket) and self._sock.pending()
        if self._at < len(self._buffer) or waiting:
            return True
        ready, _, _ = select.select([self._sock, *others], [], [], seconds)
        return self._sock in ready

    def close(self) -> None:
        self._buffer.clear()
        self._at = 0


class _Streamed:
    """imaplib's connection, reading through a Stream: whatever file is opened on its socket, one takes its place.

    STARTTLS opens another one: what a server said in the open before is not taken for what it says under TLS.
    """

    sock: socket.socket
    _stream: Stream

    @property
    def file(self) -> Stream:
        return self._stream

    @file.setter
    def file(self, opened: Any) -> None:
        opened.close()
        self._stream = Stream(self.sock)

    def read(self, size: int) -> bytes:
        """A literal at one go: newer versions of imaplib ask for pieces, none of which is too large."""
        return self._stream.read(size)


# imapclient says nothing of its types, hence the three ignores: to mypy its classes are Any.
class _Plain(_Streamed, IMAP4WithTimeout):  # type: ignore[misc]
    pass


class _Tls(_Streamed, IMAP4_TLS):  # type: ignore[misc]
    pass


class Client(IMAPClient):  # type: ignore[misc]
    """An IMAPClient that reads through a Stream and keeps no record of what goes over the line."""

    def _create_IMAP4(self) -> Any:
        patience = self._timeout.connect
        if self.ssl:
            return _Tls(self.host, self.port, self.ssl_context, patience)
        return _Plain(self.host, self.port, patience)

    @property
    def line(self) -> Stream:
        stream: Stream = self._imap.file
        return stream
