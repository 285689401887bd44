"""Edge: applications in the database. In: applications, events, contacts. Out: the tracker, status derived."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from detector.sqlite import Connection, migrate, store_errors, transaction
from responder.application import Application, Contact, Event, EventKind, Note, NoteKind
from responder.errors import UsageError

MIGRATIONS = [
    (
        "001 application",
        """
        CREATE TABLE application (id INTEGER PRIMARY KEY AUTOINCREMENT, company TEXT, role TEXT, via TEXT);
        CREATE TABLE event (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
            kind TEXT NOT NULL, happened_at TEXT NOT NULL, identity TEXT, note TEXT NOT NULL
        );
        CREATE UNIQUE INDEX one_event_a_mail ON event (application_id, kind, identity) WHERE identity IS NOT NULL;
        CREATE INDEX event_by_identity ON event (identity);
        CREATE TABLE contact (
            application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
            name TEXT NOT NULL, email TEXT NOT NULL, PRIMARY KEY (application_id, email)
        ) WITHOUT ROWID
        """,
    ),
    (
        "002 notes and the user's word",
        """
        ALTER TABLE application ADD COLUMN reference TEXT;
        ALTER TABLE application ADD COLUMN met INTEGER;
        CREATE TABLE note (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
            kind TEXT NOT NULL, text TEXT NOT NULL, written_at TEXT NOT NULL
        )
        """,
    ),
]


class Journal:
    """The tracker's storage. Nothing here overwrites history: events are added or, by the user, taken away."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        migrate(connection, "journal", MIGRATIONS)

    def open(self, application: Application, event: Event) -> Application:
        """A new application with its first event, at once or not at all; it comes back with its number."""
        with transaction(self._db):
            row = self._db.execute(
                "INSERT INTO application (company, role, via, reference) VALUES (?, ?, ?, ?) RETURNING id",
                (application.company, application.role, application.via, application.reference),
            ).fetchone()
            self._insert_event(row["id"], event)
        return self.get(row["id"])

    def fill(
        self,
        number: int,
        *,
        company: str | None,
        role: str | None,
        via: str | None,
        reference: str | None = None,
    ) -> None:
        """Fill what was not known before; what is known stays."""
        with transaction(self._db):
            self._db.execute(
                "UPDATE application SET company = coalesce(company, ?), role = coalesce(role, ?),"
                " via = coalesce(via, ?), reference = coalesce(reference, ?) WHERE id = ?",
                (company, role, via, reference, number),
            )

    def add_event(self, number: int, event: Event) -> int | None:
        """Its number; None for a second one of the same kind from the same mail, which is the same event."""
        with transaction(self._db):
            return self._insert_event(number, event)

    def _insert_event(self, number: int, event: Event) -> int | None:
        row = self._db.execute(
            "INSERT OR IGNORE INTO event (application_id, kind, happened_at, identity, note) VALUES (?, ?, ?, ?, ?)"
            " RETURNING id",
            (number, event.kind, event.on.astimezone(UTC).isoformat(), event.message_id, event.note),
        ).fetchone()
        return row["id"] if row else None

    def drop_event(self, number: int) -> None:
        """Take away an event that the user had entered."""
        with transaction(self._db):
            self._db.execute("DELETE FROM event WHERE id = ? AND identity IS NULL", (number,))

    def drop_events_of(self, identity: str) -> None:
        """Take away what a mail had told, after the user said that it is something else."""
        with transaction(self._db):
            self._db.execute("DELETE FROM event WHERE identity = ?", (identity,))

    def drop(self, number: int) -> None:
        """Take away an application with its notes and contacts, unless a mail tells of it."""
        with transaction(self._db):
            self._db.execute(
                "DELETE FROM application WHERE id = ? AND NOT EXISTS (SELECT 1 FROM event"
                " WHERE application_id = application.id AND identity IS NOT NULL)",
                (number,),
            )

    def drop_empty(self) -> None:
        """Take away applications that nothing tells of any more."""
        with transaction(self._db):
            self._db.execute("DELETE FROM application WHERE id NOT IN (SELECT application_id FROM event)")

    def add_contact(self, number: int, contact: Contact) -> None:
        with transaction(self._db):
            self._db.execute(
                "INSERT OR IGNORE INTO contact VALUES (?, ?, ?)", (number, contact.name, contact.email)
            )

    def drop_contact(self, number: int, email: str) -> None:
        with transaction(self._db):
            self._db.execute("DELETE FROM contact WHERE application_id = ? AND email = ?", (number, email))

    def say_met(self, number: int, met: bool | None) -> None:
        """Keep the user's word on whether they met; None takes it back."""
        with transaction(self._db):
            self._db.execute("UPDATE application SET met = ? WHERE id = ?", (met, number))

    def add_note(self, number: int, note: Note) -> int:
        """The note's number."""
        with transaction(self._db):
            row = self._db.execute(
                "INSERT INTO note (application_id, kind, text, written_at) VALUES (?, ?, ?, ?) RETURNING id",
                (number, note.kind, note.text, note.on.astimezone(UTC).isoformat()),
            ).fetchone()
        return int(row["id"])

    def drop_note(self, number: int) -> None:
        with transaction(self._db):
            self._db.execute("DELETE FROM note WHERE id = ?", (number,))

    def together(self) -> AbstractContextManager[Connection]:
        """All that is written inside the block is on the disk at its end, or none of it."""
        return transaction(self._db)

    def get(self, number: int) -> Application:
        found = self._load("WHERE id = ?", (number,))
        if not found:
            raise UsageError(f"There is no application {number}.", "See: rejoinder applications list")
        return found[0]

    def applications(self) -> list[Application]:
        """All applications, in the order they were first seen."""
        return self._load("ORDER BY id", ())

    def of_mail(self, identity: str) -> int | None:
        """The number of the application that a mail belongs to."""
        with store_errors():
            row = self._db.execute(
                "SELECT application_id FROM event WHERE identity = ? ORDER BY id LIMIT 1", (identity,)
            ).fetchone()
        return row["application_id"] if row else None

    def _load(self, rest: str, values: tuple[object, ...]) -> list[Application]:
        with store_errors():
            rows = self._db.execute(f"SELECT * FROM application {rest}", values).fetchall()  # noqa: S608 - ours
            return [
                Application(
                    r["id"], r["company"], r["role"], r["via"],
                    tuple(self._events(r["id"])), tuple(self._contacts(r["id"])), r["reference"],
                    None if r["met"] is None else bool(r["met"]), tuple(self._notes(r["id"])),
                )
                for r in rows
            ]  # fmt: skip

    def _events(self, number: int) -> Iterable[Event]:
        rows = self._db.execute(
            "SELECT * FROM event WHERE application_id = ? ORDER BY happened_at, id", (number,)
        )
        for r in rows:
            yield Event(
                EventKind(r["kind"]), datetime.fromisoformat(r["happened_at"]), r["identity"], r["note"]
            )

    def _contacts(self, number: int) -> Iterable[Contact]:
        rows = self._db.execute("SELECT * FROM contact WHERE application_id = ? ORDER BY email", (number,))
        return (Contact(r["name"], r["email"]) for r in rows)

    def _notes(self, number: int) -> Iterable[Note]:
        rows = self._db.execute(
            "SELECT * FROM note WHERE application_id = ? ORDER BY written_at, id", (number,)
        )
        return (Note(NoteKind(r["kind"]), r["text"], datetime.fromisoformat(r["written_at"])) for r in rows)
