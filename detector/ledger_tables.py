"""Edge: the ledger's tables, and how an older database comes to have them. In: a connection. Out: tables, filled."""

from __future__ import annotations

import json
from collections.abc import Iterable

from detector.hosts import registrable
from detector.ledger_rows import storable
from detector.sqlite import Connection, Step

ADD_PERSON = "INSERT OR IGNORE INTO person VALUES (?, ?, ?)"


def people(number: int, addresses: Iterable[str]) -> list[tuple[str, int, str]]:
    """Rows of the table person: who wrote or got a mail, and the host that is registered for their address."""
    known = (storable(one).lower() for one in addresses)
    return [(one, number, registrable(one.rpartition("@")[2])) for one in known]


def _fill_people(connection: Connection) -> None:
    for row in connection.execute("SELECT id, sender, recipients FROM mail").fetchall():
        boxes = [json.loads(row["sender"])] if row["sender"] else []
        boxes += json.loads(row["recipients"])
        connection.executemany(ADD_PERSON, people(row["id"], [address for _, address in boxes]))


MIGRATIONS: list[Step] = [
    (
        "001 mail",
        """
        CREATE TABLE mail (
            id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, folder TEXT NOT NULL,
            uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL, direction TEXT NOT NULL, identity TEXT NOT NULL,
            message_id TEXT, in_reply_to TEXT, mail_references TEXT NOT NULL, sender TEXT, reply_to TEXT NOT NULL,
            recipients TEXT NOT NULL, subject TEXT NOT NULL, sent_at TEXT, utc_offset INTEGER,
            automatic INTEGER NOT NULL, bulk INTEGER NOT NULL, bounce INTEGER NOT NULL, language TEXT,
            calendar TEXT NOT NULL, label TEXT, score REAL, outcome TEXT, verdict TEXT, facts TEXT NOT NULL,
            text TEXT, signature_at INTEGER NOT NULL, mark TEXT NOT NULL, answered INTEGER NOT NULL, skipped TEXT,
            UNIQUE (account, identity, direction)
        );
        CREATE INDEX mail_by_label ON mail (label);
        CREATE INDEX mail_by_identity ON mail (identity);
        CREATE TABLE link (identity TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (identity, other)) WITHOUT ROWID;
        CREATE INDEX link_back ON link (other);
        CREATE TABLE correction (identity TEXT PRIMARY KEY, label TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE plan (mail_id INTEGER PRIMARY KEY REFERENCES mail (id) ON DELETE CASCADE, plan TEXT NOT NULL);
        CREATE TABLE folder_state (
            account TEXT NOT NULL, folder TEXT NOT NULL, uidvalidity INTEGER NOT NULL, last_uid INTEGER NOT NULL,
            PRIMARY KEY (account, folder)
        ) WITHOUT ROWID;
        CREATE TABLE last_run (name TEXT PRIMARY KEY, at TEXT NOT NULL, summary TEXT NOT NULL) WITHOUT ROWID
        """,
    ),
    (
        "002 people",
        """
        CREATE TABLE person (
            address TEXT NOT NULL, mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE, host TEXT NOT NULL,
            PRIMARY KEY (address, mail_id)
        ) WITHOUT ROWID;
        CREATE INDEX person_by_host ON person (host);
        CREATE INDEX person_of_mail ON person (mail_id);
        CREATE INDEX mail_by_company ON mail (lower(json_extract(facts, '$.company[0]')))
        """,
    ),
    ("003 people of mails known before", _fill_people),
    (
        "004 unread spans",
        """
        ALTER TABLE folder_state ADD COLUMN modseq INTEGER;
        ALTER TABLE folder_state ADD COLUMN unread TEXT NOT NULL DEFAULT '[]'
        """,
    ),
]
