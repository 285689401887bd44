"""Ways to read a whole folder, each run in a process of its own. In: where the mails lie. Out: a line of JSON with the cost.

Usage, by scripts/bench_mailbox.py: python -m scripts.mailbox_peers WAY '{"host": ..., "port": ..., "user": ..., ...}'

The clock starts when the way is logged in and the folder is selected; wall and CPU seconds of this process, and the most
memory it held (VmHWM). What other libraries do by default is left as it is.
"""

from __future__ import annotations

import json
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from detector.imap import ImapServer, Marking, open_mailbox

_CHUNK = 1 << 18
_AT_ONCE = 100  # mails that imapclient is asked for in one command


@dataclass(frozen=True, slots=True)
class Where:
    """A folder of an account. `ca_file` is "" for a connection in the open; `pipeline` is a file for the naive way."""

    host: str
    port: int
    user: str
    secret: str
    ca_file: str
    folder: str = "INBOX"
    pipeline: str = ""

    @property
    def context(self) -> ssl.SSLContext | None:
        return ssl.create_default_context(cafile=self.ca_file) if self.ca_file else None

    def imapclient(self) -> Any:
        """A client of that library, not logged in."""
        from imapclient import IMAPClient

        return IMAPClient(self.host, self.port, ssl=bool(self.ca_file), ssl_context=self.context, timeout=60)


@dataclass(frozen=True, slots=True)
class Cost:
    """`size_bytes` are those of the mails as the way got hold of them."""

    mails: int
    size_bytes: int
    wall: float
    cpu: float
    peak_kb: int


class Clock:
    """Runs from its making; Cost at the end."""

    def __init__(self) -> None:
        self._wall, self._cpu = perf_counter(), process_time()

    def cost(self, mails: int, size_bytes: int) -> Cost:
        wall, cpu = perf_counter() - self._wall, process_time() - self._cpu
        return Cost(mails, size_bytes, wall, cpu, peak_kb("self"))


def peak_kb(process: int | str) -> int:
    """VmHWM of a process (proc_pid_status(5)), 0 where it has ended."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


# The ways


def raw_socket(where: Where) -> Cost:
    """Full bodies, thrown away as they come: as little as Python can do."""
    plain, context = socket.create_connection((where.host, where.port), 60), where.context
    with context.wrap_socket(plain, server_hostname=where.host) if context else plain as line:
        _said(line, b"")
        _ask(line, f'a LOGIN "{where.user}" "{where.secret}"')
        selected = _ask(line, f'a EXAMINE "{where.folder}"')
        exists = next(int(row.split()[1]) for row in selected.split(b"\r\n") if row.endswith(b" EXISTS"))
        clock = Clock()
        line.sendall(b"a UID FETCH 1:* (BODY.PEEK[])\r\n")
        buffer, size, tail = bytearray(_CHUNK), 0, b""
        while not (tail.endswith(b"\r\n") and b"\r\na OK" in tail):
            got = line.recv_into(buffer)
            if not got:
                raise ConnectionError("the server has hung up")
            size += got
            tail = (tail + bytes(buffer[max(0, got - 200) : got]))[-200:]
        return clock.cost(exists, size)


def _ask(line: socket.socket, command: str) -> bytes:
    line.sendall(command.encode() + b"\r\n")
    return _said(line, b"\r\na ")


def _said(line: socket.socket, end: bytes) -> bytes:
    got = b"\r\n"
    while not (got.endswith(b"\r\n") and end in got and len(got) > 2):
        more = line.recv(_CHUNK)
        if not more:
            raise ConnectionError("the server has hung up")
        got += more
    return got


def rejoinder(where: Where) -> Cost:
    """What a scan fetches, by the rooms that a scan uses; nothing is parsed or judged."""
    server = ImapServer(
        where.host, where.port, where.user,
        security="tls" if where.ca_file else "plain", ca_file=Path(where.ca_file) if where.ca_file else None,
    )  # fmt: skip
    with open_mailbox("bench", server, where.secret, Marking()) as mailbox:
        state = mailbox.select(where.folder, writable=False)
        clock = Clock()
        mails = size = 0
        for mail in mailbox.fetch(range(1, state.uidnext)):
            if mail.raw is None:
                raise RuntimeError(f"a mail was not read: {mail.problem}")
            mails, size = mails + 1, size + len(mail.raw)
        return clock.cost(mails, size)


def imapclient_as_shipped(where: Where) -> Cost:
    """imapclient, whose connection formats everything it reads as a string: debug level 5."""
    return _imapclient(where, None)


def imapclient_quiet(where: Where) -> Cost:
    """The same with debug level 0."""
    return _imapclient(where, 0)


def _imapclient(where: Where, debug: int | None) -> Cost:
    with where.imapclient() as client:
        if debug is not None:
            client._imap.debug = debug
        client.login(where.user, where.secret)
        client.select_folder(where.folder, readonly=True)
        clock = Clock()
        uids = client.search()
        size = 0
        for start in range(0, len(uids), _AT_ONCE):
            answers = client.fetch(uids[start : start + _AT_ONCE], ["BODY.PEEK[]"])
            size += sum(len(answer[b"BODY[]"]) for answer in answers.values())
        return clock.cost(len(uids), size)


def imap_tools(where: Where) -> Cost:
    """imap_tools as its README shows it: one mail after the other, subject and text of each."""
    from imap_tools import MailBox, MailBoxUnencrypted

    place, context = (where.host, where.port), where.context
    found = MailBox(*place, ssl_context=context) if context else MailBoxUnencrypted(*place)
    with found.login(where.user, where.secret, where.folder) as box:
        clock = Clock()
        mails = size = 0
        for mail in box.fetch(mark_seen=False):
            mails, size = mails + 1, size + len(mail.subject) + len(mail.text or mail.html)
        return clock.cost(mails, size)


def naive(where: Where) -> Cost:
    """How such a program is written first: full bodies by imapclient as shipped, then everything one mail at a time."""
    import email
    import email.policy

    import joblib
    from bs4 import BeautifulSoup

    pipeline = joblib.load(where.pipeline)
    with where.imapclient() as client:
        client.login(where.user, where.secret)
        client.select_folder(where.folder, readonly=True)
        clock = Clock()
        uids = client.search()
        size = 0
        for uid in uids:
            raw = client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
            mail = email.message_from_bytes(raw, policy=email.policy.default)
            body = mail.get_body(("html", "plain"))
            text = BeautifulSoup(body.get_content() if body else "", "html.parser").get_text(" ")
            pipeline.predict_proba([f"{mail['subject']}\n{text}"])
            size += len(raw)
        return clock.cost(len(uids), size)


WAYS: dict[str, Callable[[Where], Cost]] = {
    way.__name__: way
    for way in (raw_socket, rejoinder, imapclient_as_shipped, imapclient_quiet, imap_tools, naive)
}


def train_naive(into: Path) -> None:
    """A pipeline as everybody writes it: words, pairs and characters, as many as the shipped model knows.

    It learns from a third of data/, which is soon done: its verdicts do not count here, what one costs does.
    """
    import joblib
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    from detector.corpus import load_corpus
    from detector.verdict import Label
    from detector.whereabouts import shipped

    examples = load_corpus(shipped("data"))[::3]
    texts = [f"{example.message.subject}\n{example.message.text}" for example in examples]
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, max_features=45_000)
    characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=3, max_features=22_000)
    made = make_pipeline(make_union(words, characters), LogisticRegression(max_iter=100))
    made.fit(texts, [example.label is Label.REJECTION for example in examples])
    joblib.dump(made, into)


# What goes over the wire


@dataclass(slots=True)
class Wire:
    """Bytes in both directions, and the commands of a client that does not encrypt, without their arguments."""

    port: int = 0
    up: int = 0
    down: int = 0
    commands: list[str] = field(default_factory=list)

    def note(self, data: bytes) -> None:
        self.up += len(data)
        for row in data.split(b"\r\n"):
            words = row.split(b" ")[1:3]
            if words and words[0].upper() == b"UID":
                self.commands.append(b" ".join(words).decode("ascii", "replace").upper())
            elif words and words[0].isalpha():
                self.commands.append(words[0].decode("ascii").upper())


@contextmanager
def counted_wire(host: str, port: int) -> Iterator[Wire]:
    """A port of this machine that leads to another one for the length of the block, and counts."""
    wire = Wire()

    def carry(source: socket.socket, target: socket.socket, note: Callable[[bytes], None]) -> None:
        try:
            while data := source.recv(_CHUNK):
                note(data)
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # one side has gone: the other hears it from its own socket

    def down(data: bytes) -> None:
        wire.down += len(data)

    def serve() -> None:
        while True:
            try:
                near, _ = listening.accept()
            except OSError:
                return
            far = socket.create_connection((host, port))
            for pair in ((near, far, wire.note), (far, near, down)):
                threading.Thread(target=carry, args=pair, daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        wire.port = listening.getsockname()[1]
        threading.Thread(target=serve, daemon=True).start()
        yield wire
        listening.shutdown(socket.SHUT_RDWR)


def main() -> None:
    way, given = sys.argv[1], json.loads(sys.argv[2])
    if way == "train":
        train_naive(Path(given["pipeline"]))
        return
    cost: dict[str, Any] = asdict(WAYS[way](Where(**given)))
    print(json.dumps(cost))


if __name__ == "__main__":
    main()
