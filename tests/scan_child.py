"""One pass in a process of its own, for tests that kill it. It writes the name of each thing it is about to do.

Arguments: a JSON object with host, port, ca_file, user, database, method (how to mark) and die_at: the thing at which
it kills itself with SIGKILL, or "" to live.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from dovecot import PASSWORD
from fakes import FakeJudge

from detector.facts import Facts
from detector.imap import ImapServer, Marking, open_mailbox
from detector.ledger import Ledger
from detector.look import Reader
from detector.parse import parse_message
from detector.scan import Pass, scan_folder
from detector.sqlite import open_database


class Announced:
    """Stands before an object and says what it is asked to do."""

    def __init__(self, inner: Any, die_at: str) -> None:
        self._inner = inner
        self._die_at = die_at

    def __getattr__(self, name: str) -> Any:
        thing = getattr(self._inner, name)
        if not callable(thing):
            return thing

        def told(*args: Any, **named: Any) -> Any:
            print(name, flush=True)
            if name == self._die_at:
                os.kill(os.getpid(), signal.SIGKILL)
            return thing(*args, **named)

        return told


def main(given: dict[str, Any]) -> None:
    server = ImapServer(given["host"], given["port"], given["user"], ca_file=Path(given["ca_file"]))
    ledger = Announced(Ledger(open_database(Path(given["database"]))), given["die_at"])
    reader = Reader(parse_message, lambda message: Facts(), FakeJudge(), frozenset())
    with open_mailbox("home", server, PASSWORD, Marking(given["method"])) as mailbox:
        mailbox._client = mailbox._talk.client = Announced(mailbox._client, given["die_at"])
        for _ in scan_folder(mailbox, ledger, reader, Pass("INBOX")):
            pass


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
