"""Edge: a web server on 127.0.0.1 for one answer. In: the state of a sign-in. Out: what the browser brought back.

It is where an issuer sends the browser after the sign-in (RFC 8252 section 7.3). It knows one page, and whoever does
not know the state gets nothing from it.
"""

from __future__ import annotations

import hmac
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from queue import Empty, SimpleQueue
from socketserver import ThreadingTCPServer
from urllib.parse import parse_qsl, urlsplit

from detector.errors import LoginRefused

_LOOKS_UP_EVERY_SECONDS = 0.5  # so that Ctrl-C is heard on Windows, where a long wait is not interrupted
_STALLED_SECONDS = 10  # browsers open connections ahead and then say nothing on them
_DONE = "You can close this window.\n"
_NOT_OURS = "There is nothing here.\n"


class Doorstep:
    """Where the browser comes back to, on `port` of 127.0.0.1. `state` is set before the sign-in page is shown."""

    def __init__(self, port: int, came: SimpleQueue[Mapping[str, str]]) -> None:
        self.port = port
        self.state = ""
        self._came = came

    def answer(self, within: timedelta) -> Mapping[str, str]:
        """The fields of the first visit that knows `state`. Raises LoginRefused where nobody came in time."""
        for _ in range(max(1, round(within.total_seconds() / _LOOKS_UP_EVERY_SECONDS))):
            try:
                return self._came.get(timeout=_LOOKS_UP_EVERY_SECONDS)
            except Empty:
                continue
        raise LoginRefused(
            f"Nobody signed in within {round(within.total_seconds() / 60)} minutes.",
            "To try again: rejoinder login",
        )


class _Server(ThreadingTCPServer):
    """Not an HTTPServer: on Windows that lets another program listen on the same port, and it asks the resolver for the
    name of 127.0.0.1, which can take seconds on macOS.
    """

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: a visitor that hangs up is no news."""


@contextmanager
def doorstep() -> Iterator[Doorstep]:
    """Listen on a free port of 127.0.0.1, and nowhere else, until the block ends."""
    came: SimpleQueue[Mapping[str, str]] = SimpleQueue()

    class Visit(BaseHTTPRequestHandler):
        timeout = _STALLED_SECONDS

        def do_GET(self) -> None:
            fields = dict(parse_qsl(urlsplit(self.path).query))
            known = bool(place.state) and hmac.compare_digest(
                fields.get("state", "").encode(), place.state.encode()
            )
            ours = known and bool({"code", "error"} & set(fields))
            self._say(200 if ours else 404, _DONE if ours else _NOT_OURS)
            if ours:
                came.put(fields)

        def _say(self, status: int, text: str) -> None:
            self.send_response_only(status)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.send_header("Content-Length", str(len(text)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the path holds the code."""

    server = _Server(("127.0.0.1", 0), Visit)
    place = Doorstep(server.server_address[1], came)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="sign-in", daemon=True)
    thread.start()
    try:
        yield place
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
