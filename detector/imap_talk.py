"""Edge: one conversation with a mail server. In: a logged-in client. Out: answers, counted, bounded, errors as sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError
from imapclient.imap_utf7 import encode as encode_utf7

from detector.imap_login import in_one_sentence
from detector.imap_stream import LITERAL_BYTES, Client
from detector.refusals import will_pass
from detector.wire import refuse_controls

T = TypeVar("T")
Answers = list[Any]  # as imaplib collects them: bytes, or (bytes, literal) with the rest in the next item


@dataclass(slots=True)
class Talk:
    """`round_trips` counts commands that waited for an answer, the login's aside."""

    client: Client
    round_trips: int = 0

    @contextmanager
    def asking(self, round_trips: int = 1, largest_literal: int = LITERAL_BYTES) -> Iterator[Client]:
        """For the length of one command, or of some: bounded in time and size, failing in one sentence."""
        self.round_trips += round_trips
        self.client.line.begin(largest_literal)
        with in_one_sentence(self.client.host):
            yield self.client

    def uid_command(
        self, name: str, uids: Sequence[int], words: str, largest_literal: int = LITERAL_BYTES
    ) -> Answers:
        """`UID name uids words`; the FETCH answers that came, also where the server says NO to some of the mails.

        A mail that went meanwhile is NO for some servers (RFC 2180 section 4.1.2), and just missing for others.
        """
        with self.asking(largest_literal=largest_literal) as client:
            status, data = client._imap.uid(name, id_set(uids), words)
            if status == "NO" and not will_pass(str(data)):
                return list(client._imap.untagged_responses.pop("FETCH", []))
            client._checkok(name, status, data)
            return [] if data == [None] else list(data)

    def unless_refused(self, ask: Callable[[Client], T]) -> T | None:
        """What `ask` gets; None where the server refuses for good. One that says "later" is a MailboxError."""
        with self.asking() as client:
            try:
                return ask(client)
            except IMAPClientAbortError:
                raise
            except IMAPClientError as problem:
                if will_pass(str(problem)):
                    raise
        return None

    def command(self, name: str, *words: str, answer: str) -> Answers | None:
        """A command by its words, for what imapclient has no method for; the untagged answers called `answer`.

        None where the server says NO.
        """
        with self.asking() as client:
            client._imap.untagged_responses.pop(answer, None)
            status, data = client._imap._simple_command(name, *words)
            if status == "NO":
                return None
            client._checkok(name, status, data)
            return list(client._imap.untagged_responses.pop(answer, []))


def id_set(uids: Sequence[int]) -> str:
    """UIDs as a sequence set (RFC 9051 section 4.1.1), runs as first:last: `1:3,7`. Ascending, each once."""
    spans: list[list[int]] = []
    for uid in sorted(set(uids)):
        if spans and uid == spans[-1][1] + 1:
            spans[-1][1] = uid
        else:
            spans.append([uid, uid])
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in spans)


def quoted_folder(folder: str) -> str:
    """A folder's name as it stands in a command: modified UTF-7 (RFC 3501 section 5.1.3) in quotes."""
    coded = encode_utf7(refuse_controls(folder, "folder name"))
    text = coded.decode("ascii") if isinstance(coded, bytes) else coded
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
