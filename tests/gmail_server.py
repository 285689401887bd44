"""A small IMAP server with Gmail's own commands (X-GM-EXT-1), which no free server has. One folder, mails by UID."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from line_server import Line, LineServer, line_server

_STORE = re.compile(rb"UID STORE ([\d,]+) \+X-GM-LABELS (?:\.SILENT )?\((.*)\)")


@dataclass
class GmailServer:
    """`labels` is what was put on each mail. Keywords are taken and shown nowhere, as Gmail does."""

    mails: dict[int, bytes]
    labels: dict[int, set[bytes]] = field(default_factory=dict)
    commands: list[bytes] = field(default_factory=list)

    def talk(self, line: Line) -> None:
        line.say("* OK Gimap ready")
        while True:
            tag, _, command = line.hear().partition(b" ")
            self.commands.append(command)
            for answer in self._answers(command):
                line.say(answer)
            line.say(tag + b" OK done")
            if command == b"LOGOUT":
                return

    def _answers(self, command: bytes) -> Iterator[bytes]:
        if command == b"CAPABILITY":
            yield b"* CAPABILITY IMAP4rev1 UIDPLUS X-GM-EXT-1"
        elif command.startswith((b"SELECT", b"EXAMINE")):
            yield b"* FLAGS (\\Answered \\Flagged \\Seen)"
            yield b"* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Seen \\*)] Flags permitted."
            yield b"* OK [UIDVALIDITY 1] UIDs valid."
            yield b"* %d EXISTS" % len(self.mails)
            yield b"* OK [UIDNEXT %d] Predicted next UID." % (max(self.mails, default=0) + 1)
        elif command.startswith(b"UID SEARCH"):
            yield b"* SEARCH " + b" ".join(b"%d" % uid for uid in self.mails)
        elif command.startswith(b"UID FETCH"):
            yield from self._fetched(_uids(command.split()[2]))
        elif found := _STORE.match(command):
            yield from self._labelled(_uids(found[1]), found[2].strip(b'"'))
        elif command == b"LOGOUT":
            yield b"* BYE Logging out"

    def _fetched(self, uids: list[int]) -> Iterator[bytes]:
        for number, (uid, mail) in enumerate(self.mails.items(), start=1):
            if uid in uids:
                head = b"* %d FETCH (UID %d RFC822.SIZE %d FLAGS () BODY[]<0> {%d}\r\n"
                yield head % (number, uid, len(mail), len(mail)) + mail + b")"

    def _labelled(self, uids: list[int], label: bytes) -> Iterator[bytes]:
        for number, uid in enumerate(self.mails, start=1):
            if uid in uids:
                self.labels.setdefault(uid, set()).add(label)
                labels = b" ".join(b'"%s"' % one for one in sorted(self.labels[uid]))
                yield b'* %d FETCH (X-GM-LABELS ("\\\\Important" %s) UID %d)' % (number, labels, uid)


def _uids(text: bytes) -> list[int]:
    return [int(one) for one in text.split(b",")]


@contextmanager
def gmail_server(*mails: bytes) -> Iterator[tuple[GmailServer, LineServer]]:
    gmail = GmailServer(dict(enumerate(mails, start=1)))
    with line_server(gmail.talk) as server:
        yield gmail, server
