"""A small IMAP server with Gmail's own commands (X-GM-EXT-1), which no free server has. One folder, mails by UID."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from line_server import Line, LineServer, line_server

_STORE = re.compile(rb"UID STORE ([\d,:]+) ([+-])X-GM-LABELS (?:\.SILENT )?\((.*)\)")


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
            yield from self._fetched(_uids(command.split()[2]), command)
        elif found := _STORE.match(command):
            yield from self._labelled(_uids(found[1]), found[3].strip(b'"'), add=found[2] == b"+")
        elif command == b"LOGOUT":
            yield b"* BYE Logging out"

    def _fetched(self, uids: list[int], items: bytes) -> Iterator[bytes]:
        for number, (uid, mail) in enumerate(self.mails.items(), start=1):
            if uid in uids:
                head, _, words = mail.partition(b"\r\n\r\n")
                labels = b" ".join(b'"%s"' % one for one in sorted(self.labels.get(uid, ())))
                said = {
                    b"RFC822.SIZE": b"%d" % len(mail),
                    b"FLAGS": b"()",
                    b"X-GM-LABELS": b'("\\\\Important" %s)' % labels,
                    b"BODYSTRUCTURE": b'("TEXT" "PLAIN" ("CHARSET" "utf-8") NIL NIL "8BIT" %d 1)'
                    % len(words),
                    b"BODY.PEEK[HEADER.FIELDS.NOT (RECEIVED": _literal(head + b"\r\n\r\n"),
                    b"BODY.PEEK[1]": _literal(words),
                }
                asked = [(name, value) for name, value in said.items() if name in items]
                yield b"* %d FETCH (UID %d %s)" % (
                    number,
                    uid,
                    b" ".join(b"%s %s" % (_answered(name), value) for name, value in asked),
                )

    def _labelled(self, uids: list[int], label: bytes, *, add: bool) -> Iterator[bytes]:
        for number, uid in enumerate(self.mails, start=1):
            if uid in uids:
                have = self.labels.setdefault(uid, set())
                (have.add if add else have.discard)(label)
                labels = b" ".join(b'"%s"' % one for one in sorted(self.labels[uid]))
                yield b'* %d FETCH (X-GM-LABELS ("\\\\Important" %s) UID %d)' % (number, labels, uid)


def _literal(data: bytes) -> bytes:
    return b"{%d}\r\n%s" % (len(data), data)


def _answered(name: bytes) -> bytes:
    name += b")]" if b"(" in name else b""
    return name.replace(b".PEEK", b"") + (b"<0>" if b"PEEK" in name else b"")


def _uids(text: bytes) -> list[int]:
    spans = [one.partition(b":") for one in text.split(b",")]
    return [uid for first, _, last in spans for uid in range(int(first), int(last or first) + 1)]


@contextmanager
def gmail_server(*mails: bytes) -> Iterator[tuple[GmailServer, LineServer]]:
    gmail = GmailServer(dict(enumerate(mails, start=1)))
    with line_server(gmail.talk) as server:
        yield gmail, server
