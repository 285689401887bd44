"""A real HTTPS server for tests, with a certificate for each host it is asked for. In: files. Out: what was fetched."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from certificates import Authority


@dataclass(slots=True)
class FileServer:
    """`files` maps "host/path?query" to what is there: bytes, "https://..." to be sent on to, or a way to write it."""

    files: dict[str, bytes | str | Callable[[BaseHTTPRequestHandler], None]]
    port: int = 0
    fetched: list[str] = field(default_factory=list)


@contextmanager
def running_files(
    files: Mapping[str, bytes | str | Callable[[BaseHTTPRequestHandler], None]],
    authority: Authority,
    folder: Path,
    *,
    name_in_certificate: str | None = None,
) -> Iterator[FileServer]:
    """A server for the length of the block; `name_in_certificate`: the same for every host, which is wrong for most."""
    shelf = FileServer(dict(files))

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            place = f"{self.headers['Host']}{self.path}"
            shelf.fetched.append(place)
            found = shelf.files.get(place)
            if callable(found):
                found(self)
            elif isinstance(found, str):
                self.send_response(302)
                self.send_header("Location", found)
                self.end_headers()
            else:
                self.send_response(404 if found is None else 200)
                self.end_headers()
                self.wfile.write(found or b"")

        def log_message(self, format: str, *args: object) -> None:
            return

    contexts: dict[str, ssl.SSLContext] = {}

    def pick(line: ssl.SSLSocket, host: str | None, _: ssl.SSLContext) -> None:
        wanted = name_in_certificate or host or "localhost"
        if wanted not in contexts:
            contexts[wanted] = authority.server_context(folder, wanted)
        line.context = contexts[wanted]

    front = authority.server_context(folder)
    front.sni_callback = pick
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that refuses the certificate
    server.socket = front.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    shelf.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="https", daemon=True)
    thread.start()
    try:
        yield shelf
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=20)
