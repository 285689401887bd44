"""A server that says what a test tells it to, for the answers that no well-behaved server gives."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


class Line:
    """One connection, line by line. What the client says is kept in `heard`, without its line end."""

    def __init__(self, connection: socket.socket, heard: list[bytes]) -> None:
        self._connection = connection
        self._file = connection.makefile("rb")
        self._heard = heard

    def say(self, text: str | bytes) -> None:
        """Send as it stands, CRLF added."""
        data = text if isinstance(text, bytes) else text.encode()
        self._connection.sendall(data + b"\r\n")

    def hear(self) -> bytes:
        """The next line; ends the talk where the client has hung up."""
        line = self._file.readline()
        if not line:
            raise ConnectionResetError
        line = line.rstrip(b"\r\n")
        self._heard.append(line)
        return line

    def hear_bytes(self, count: int) -> bytes:
        return self._file.read(count)

    def wait_for_hang_up(self) -> None:
        """Say nothing until the client gives up."""
        while self._file.read(4096):
            pass

    def cut(self) -> None:
        """Drop the connection without a goodbye: the client reads a reset or an early end."""
        self._file.close()
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()

    def start_tls(self, context: ssl.SSLContext) -> None:
        self._file.close()
        self._connection = context.wrap_socket(self._connection, server_side=True)
        self._file = self._connection.makefile("rb")


@dataclass(slots=True)
class LineServer:
    port: int
    heard: list[bytes] = field(default_factory=list)

    def heard_text(self) -> bytes:
        return b"\n".join(self.heard)


@contextmanager
def line_server(talk: Callable[[Line], None], tls: ssl.SSLContext | None = None) -> Iterator[LineServer]:
    """Serve every connection with `talk`, in a thread each, until the block ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = LineServer(listener.getsockname()[1])

    def serve(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            wrapped = tls.wrap_socket(connection, server_side=True) if tls else connection
            with wrapped:
                talk(Line(wrapped, server.heard))

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connection.setsockopt(
                    socket.IPPROTO_TCP, socket.TCP_NODELAY, 1
                )  # answers come in small pieces
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(timeout=20)
