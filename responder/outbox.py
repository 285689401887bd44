"""Edge: drafts in the database. In: drafts and moves. Out: the queue, with one open draft for a mail and person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from detector.sqlite import Connection, migrate, store_errors, transaction
from responder.draft import OPEN, Draft, Kind, State, check_move
from responder.errors import NoSuchDraft, WrongState

MIGRATIONS = [
    (
        "001 draft",
        """
        CREATE TABLE draft (
            id INTEGER PRIMARY KEY AUTOINCREMENT, entry_id INTEGER NOT NULL, account TEXT NOT NULL, kind TEXT NOT NULL,
            recipient TEXT NOT NULL, to_name TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
            in_reply_to TEXT, mail_references TEXT NOT NULL, language TEXT NOT NULL, company TEXT, role TEXT,
            reasons TEXT NOT NULL, asks_met INTEGER NOT NULL, state TEXT NOT NULL, created_at TEXT NOT NULL,
            not_before TEXT NOT NULL, recipient_offset INTEGER, message_id TEXT, mail BLOB, sha256 TEXT,
            approved_to TEXT, approved_at TEXT, send_after TEXT, sent_at TEXT, delivered TEXT,
            filed INTEGER NOT NULL, problem TEXT
        );
        CREATE UNIQUE INDEX one_open_draft ON draft (entry_id, recipient)
            WHERE state IN ('waiting', 'approved', 'sending', 'uncertain');
        CREATE TABLE draft_move (
            draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
            origin TEXT, target TEXT NOT NULL, at TEXT NOT NULL, note TEXT
        )
        """,
    ),
    (
        "002 letters about applications",
        """
        CREATE TABLE letter (
            id INTEGER PRIMARY KEY AUTOINCREMENT, entry_id INTEGER, account TEXT NOT NULL, kind TEXT NOT NULL,
            recipient TEXT NOT NULL, to_name TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
            in_reply_to TEXT, mail_references TEXT NOT NULL, language TEXT NOT NULL, company TEXT, role TEXT,
            reasons TEXT NOT NULL, asks_met INTEGER NOT NULL, state TEXT NOT NULL, created_at TEXT NOT NULL,
            not_before TEXT NOT NULL, recipient_offset INTEGER, message_id TEXT, mail BLOB, sha256 TEXT,
            approved_to TEXT, approved_at TEXT, send_after TEXT, sent_at TEXT, delivered TEXT,
            filed INTEGER NOT NULL, problem TEXT, application_id INTEGER, doubts TEXT NOT NULL, due_at TEXT,
            about TEXT NOT NULL
        );
        INSERT INTO letter SELECT *, NULL, '[]', send_after, 'mail ' || entry_id FROM draft;
        CREATE TABLE letter_move (
            draft_id INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE,
            origin TEXT, target TEXT NOT NULL, at TEXT NOT NULL, note TEXT
        );
        INSERT INTO letter_move SELECT * FROM draft_move;
        DROP TABLE draft_move;
        DROP TABLE draft;
        ALTER TABLE letter RENAME TO draft;
        ALTER TABLE letter_move RENAME TO draft_move;
        UPDATE draft SET delivered = 'smtp' WHERE state IN ('sending', 'uncertain');
        UPDATE draft SET state = 'data_started' WHERE state = 'sending';
        CREATE UNIQUE INDEX one_open_draft ON draft (about, recipient) WHERE state NOT IN ('sent', 'discarded')
        """,  # who wrote 001 knew no data_started: what was in sending then may be out
    ),
    ("003 letters of an application", "CREATE INDEX draft_by_application ON draft (application_id)"),
]
_RENAMED = {"to": "recipient", "references": "mail_references"}
_COLUMNS = {field.name: _RENAMED.get(field.name, field.name) for field in fields(Draft)}
_MOMENTS = {"created_at", "not_before", "approved_at", "send_after", "sent_at", "due_at"}
_LISTS = ("references", "reasons", "doubts")


class Outbox:
    """Implements responder.send.Tray. Every move is a compare-and-set in a transaction of its own, on the disk."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        migrate(connection, "responder", MIGRATIONS)

    def add(self, draft: Draft) -> Draft | None:
        """The draft with its id, or None where an open one about the same to the same person exists."""
        names = [name for name in _COLUMNS if name != "id"]
        columns = ", ".join([*(_COLUMNS[name] for name in names), "about"])
        marks = ", ".join("?" for _ in (*names, "about"))
        with transaction(self._db):
            row = self._db.execute(
                f"INSERT INTO draft ({columns}) VALUES ({marks})"  # noqa: S608 - names are ours
                " ON CONFLICT (about, recipient) WHERE state NOT IN ('sent', 'discarded') DO NOTHING RETURNING id",
                [*(_to_row(name, getattr(draft, name)) for name in names), draft.about],
            ).fetchone()
            if row is None:
                return None
            self._note(row["id"], None, draft.state, draft.created_at, None)
        return replace(draft, id=row["id"])

    def get(self, number: int) -> Draft:
        with store_errors():
            row = self._db.execute("SELECT * FROM draft WHERE id = ?", (number,)).fetchone()
        if row is None:
            raise NoSuchDraft(f"There is no draft {number}.", "See: rejoinder queue list")
        return _from_row(row)

    def in_state(self, *states: State) -> list[Draft]:
        """Drafts in these states, oldest first; all drafts where none is named."""
        wanted = json.dumps(states or tuple(State))
        with store_errors():
            rows = self._db.execute(
                "SELECT * FROM draft WHERE state IN (SELECT value FROM json_each(?)) ORDER BY id", (wanted,)
            )
            return [_from_row(row) for row in rows]

    def unfiled(self) -> list[Draft]:
        """Drafts that were sent, and whose copy in Sent was not yet seen to, oldest first."""
        with store_errors():
            rows = self._db.execute(
                "SELECT * FROM draft WHERE state = ? AND NOT filed ORDER BY id", (State.SENT,)
            )
            return [_from_row(row) for row in rows]

    def of_entries(self, numbers: list[int]) -> list[Draft]:
        """All drafts, open or not, that answer any of these mails."""
        with store_errors():
            rows = self._db.execute(
                "SELECT * FROM draft WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY id",
                (json.dumps(numbers),),
            )
            return [_from_row(row) for row in rows]

    def to_person(self, address: str) -> list[Draft]:
        """All drafts to one address, whatever became of them."""
        with store_errors():
            rows = self._db.execute(
                "SELECT * FROM draft WHERE recipient = ? COLLATE NOCASE ORDER BY id", (address,)
            )
            return [_from_row(row) for row in rows]

    def of_application(self, number: int) -> list[Draft]:
        """All drafts about one application, whatever became of them."""
        with store_errors():
            rows = self._db.execute("SELECT * FROM draft WHERE application_id = ? ORDER BY id", (number,))
            return [_from_row(row) for row in rows]

    def to_company(self, company: str) -> list[Draft]:
        """All drafts to one company, whatever became of them."""
        with store_errors():
            rows = self._db.execute(
                "SELECT * FROM draft WHERE company = ? COLLATE NOCASE ORDER BY id", (company,)
            )
            return [_from_row(row) for row in rows]

    def move(self, draft: Draft, target: State, at: datetime, **changed: Any) -> Draft:
        """Move a draft along the state table and change the named fields, at once or not at all.

        Raises WrongState where the table has no such move, or somebody else moved or changed the draft meanwhile:
        taken back, edited and approved again it has the state it had, and is another letter.
        """
        check_move(draft.state, target)
        values = {"state": target, **changed}
        sets = ", ".join(f"{_COLUMNS[name]} = ?" for name in values)
        with transaction(self._db):
            done = self._db.execute(
                f"UPDATE draft SET {sets} WHERE id = ? AND state = ?"  # noqa: S608 - names are ours
                " AND recipient = ? AND subject = ? AND body = ? AND sha256 IS ?",
                [
                    *(_to_row(name, value) for name, value in values.items()),
                    *(draft.id, draft.state, draft.to, draft.subject, draft.body, draft.sha256),
                ],
            )
            if done.rowcount != 1:
                raise WrongState(
                    f"Draft {draft.id} was changed by another Rejoinder in the meantime.",
                    "See: rejoinder queue list",
                )
            self._note(draft.id, draft.state, target, at, changed.get("problem"))
        return replace(draft, **values)

    def edit(self, draft: Draft, **changed: Any) -> Draft:
        """Change fields of a WAITING draft. Raises WrongState for any other, for one that was addressed to somebody else
        meanwhile, and where a letter about the same to the new recipient is open already.
        """
        sets = ", ".join(f"{_COLUMNS[name]} = ?" for name in changed)
        with transaction(self._db):
            done = self._db.execute(
                f"UPDATE OR IGNORE draft SET {sets} WHERE id = ? AND state = ? AND recipient = ?",  # noqa: S608
                [
                    *(_to_row(name, value) for name, value in changed.items()),
                    *(draft.id, State.WAITING, draft.to),
                ],
            )
            if done.rowcount != 1:
                raise self._why_not_edited(draft)
        return replace(draft, **changed)

    def _why_not_edited(self, draft: Draft) -> WrongState:
        now = self.get(draft.id or 0)
        if now.state is not State.WAITING:
            return WrongState(
                f"Draft {draft.id} is {now.state} and cannot be edited.",
                f"Take the approval back first: rejoinder queue undo {draft.id}",
            )
        if now.to != draft.to:
            return WrongState(
                f"Draft {draft.id} is addressed to {now.to} now.", f"See: rejoinder queue show {draft.id}"
            )
        return WrongState("A letter about this to the same person is open.", "See: rejoinder queue list")

    def postpone(self, draft: Draft, until: datetime, problem: str | None) -> Draft:
        """Try an APPROVED draft later. Raises WrongState where it is approved no more."""
        with transaction(self._db):
            done = self._db.execute(
                "UPDATE draft SET send_after = ?, problem = ? WHERE id = ? AND state = ? AND sha256 IS ?",
                (_to_row("send_after", until), problem, draft.id, State.APPROVED, draft.sha256),
            )
            if done.rowcount != 1:
                raise WrongState(f"Draft {draft.id} is no longer approved.", "See: rejoinder queue list")
        return replace(draft, send_after=until, problem=problem)

    def note_problem(self, draft: Draft, problem: str | None) -> None:
        """A sentence for the user, whatever the state."""
        with transaction(self._db):
            self._db.execute("UPDATE draft SET problem = ? WHERE id = ?", (problem, draft.id))

    def note_filed(self, draft: Draft) -> None:
        with transaction(self._db):
            self._db.execute("UPDATE draft SET filed = 1 WHERE id = ?", (draft.id,))

    def moves(self, number: int) -> list[tuple[str | None, str, datetime, str | None]]:
        """What happened to a draft, oldest first: (from, to, when, note)."""
        with store_errors():
            rows = self._db.execute("SELECT * FROM draft_move WHERE draft_id = ? ORDER BY rowid", (number,))
            return [(r["origin"], r["target"], datetime.fromisoformat(r["at"]), r["note"]) for r in rows]

    def _note(
        self, number: int | None, origin: State | None, target: State, at: datetime, note: str | None
    ) -> None:
        self._db.execute(
            "INSERT INTO draft_move VALUES (?, ?, ?, ?, ?)", (number, origin, target, at.isoformat(), note)
        )


def open_drafts(drafts: list[Draft]) -> list[Draft]:
    return [draft for draft in drafts if draft.state in OPEN]


def _to_row(name: str, value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    return json.dumps(value) if name in _LISTS else value


def _from_row(row: Mapping[str, Any]) -> Draft:
    values = {name: row[column] for name, column in _COLUMNS.items()}
    for name in _MOMENTS:
        values[name] = datetime.fromisoformat(values[name]) if values[name] else None
    offset = values["recipient_offset"]
    values["recipient_offset"] = None if offset is None else timedelta(seconds=offset)
    for name in _LISTS:
        values[name] = tuple(json.loads(values[name]))
    for name in ("asks_met", "filed"):
        values[name] = bool(values[name])
    values["kind"], values["state"] = Kind(values["kind"]), State(values["state"])
    return Draft(**values)
