"""Edge: IMAP IDLE. In: a client with a folder selected. Out: whether the server announced something in time.

imapclient's own idle() takes an announcement that comes before the server's "+" for an error, and its idle_check()
reads from a socket that does not block, where a line that comes in two pieces is lost.
"""

from __future__ import annotations

import socket
from time import monotonic

from imapclient.exceptions import IMAPClientError

from detector.imap_stream import Client

_NEWS = ("EXISTS", "FETCH", "EXPUNGE")
LONGEST_SECONDS = 28 * 60.0  # servers may hang up after 29 minutes (RFC 2177 section 3)


class Waker:
    """Ends a wait from another thread: `wake()` may be called by anyone, at any time, also before the wait begins."""

    def __init__(self) -> None:
        self.reader, self._writer = socket.socketpair()
        self.reader.setblocking(False)
        self._writer.setblocking(False)

    def wake(self) -> None:
        try:
            self._writer.send(b"!")
        except OSError:  # full: it is awake anyway; closed: nobody waits any more
            return

    def rest(self) -> None:
        """Forget that it was woken."""
        try:
            while self.reader.recv(64):
                pass
        except OSError:
            return

    def close(self) -> None:
        self.reader.close()
        self._writer.close()


def wait_idle(client: Client, seconds: float, waker: Waker) -> bool:
    """IDLE in the selected folder (RFC 2177) until something is announced: True. False when time is over or `waker` woke.

    New mail, changed flags and mail that went count; "Still here" does not. Raises what imapclient raises.
    """
    imap, ends = client._imap, monotonic() + min(seconds, LONGEST_SECONDS)
    for name in _NEWS:
        imap.untagged_responses.pop(name, None)
    client.line.begin()
    tag = imap._command("IDLE")
    while imap._get_response() is not None:
        if imap.tagged_commands[tag]:
            raise IMAPClientError("the server refused IDLE")
    while not (announced := any(name in imap.untagged_responses for name in _NEWS)):
        left = ends - monotonic()
        if left <= 0 or not client.line.wait(left, [waker.reader]):
            break
        client.line.begin()
        imap._get_response()
        imap._check_bye()
    client.line.begin()
    imap.send(b"DONE\r\n")
    imap._command_complete("IDLE", tag)
    return announced
