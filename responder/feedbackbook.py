"""Edge: feedback in the database. In: feedback, ratings. Out: what came, once for a mail, apart from rejections."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from detector.ledger_rows import storable
from detector.sqlite import Connection, migrate, store_errors, transaction
from detector.themes import Said, Theme
from responder.errors import UsageError
from responder.feedback import Answer, Feedback, Source

MIGRATIONS = [
    (
        "001 feedback",
        """
        CREATE TABLE feedback (
            id INTEGER PRIMARY KEY AUTOINCREMENT, application_id INTEGER NOT NULL, entry_id INTEGER, identity TEXT,
            came_at TEXT NOT NULL, source TEXT NOT NULL, text TEXT NOT NULL, themes TEXT NOT NULL,
            answer TEXT NOT NULL, usefulness INTEGER CHECK (usefulness BETWEEN 0 AND 3)
        );
        CREATE UNIQUE INDEX one_feedback_a_mail ON feedback (identity) WHERE identity IS NOT NULL;
        CREATE INDEX feedback_by_application ON feedback (application_id)
        """,
    ),
]


class FeedbackBook:
    """Implements responder.feedback.Book. The user's ratings are never overwritten by a scan."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        migrate(connection, "feedback", MIGRATIONS)

    def keep(self, feedback: Feedback, identity: str | None = None) -> Feedback | None:
        """With its number; None where feedback from the mail with this identity is kept already."""
        themes = json.dumps([[said.theme, said.start, said.end] for said in feedback.themes])
        with transaction(self._db):
            row = self._db.execute(
                "INSERT INTO feedback (application_id, entry_id, identity, came_at, source, text, themes, answer,"
                " usefulness) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id",
                (
                    feedback.application_id, feedback.entry_id, identity, feedback.on.astimezone(UTC).isoformat(),
                    feedback.source, storable(feedback.text), themes, feedback.answer, feedback.usefulness,
                ),
            ).fetchone()  # fmt: skip
        return replace(feedback, id=row["id"]) if row else None

    def get(self, number: int) -> Feedback:
        found = self._load("WHERE id = ?", (number,))
        if not found:
            raise UsageError(f"There is no feedback {number}.", "See: rejoinder feedback list")
        return found[0]

    def all(self) -> list[Feedback]:
        """Oldest first."""
        return self._load("ORDER BY came_at, id", ())

    def of_application(self, number: int) -> list[Feedback]:
        """Oldest first."""
        return self._load("WHERE application_id = ? ORDER BY came_at, id", (number,))

    def unrated(self) -> list[Feedback]:
        """What the user has not said yet how useful it is; there is nothing to say where none was given. Oldest first."""
        return self._load("WHERE usefulness IS NULL AND answer = ? ORDER BY came_at, id", (Answer.GIVEN,))

    def rate(self, number: int, usefulness: int | None) -> None:
        """None takes the rating back."""
        with transaction(self._db):
            self._db.execute("UPDATE feedback SET usefulness = ? WHERE id = ?", (usefulness, number))

    def drop(self, number: int) -> None:
        with transaction(self._db):
            self._db.execute("DELETE FROM feedback WHERE id = ?", (number,))

    def _load(self, rest: str, values: tuple[object, ...]) -> list[Feedback]:
        with store_errors():
            rows = self._db.execute(f"SELECT * FROM feedback {rest}", values)  # noqa: S608 - ours
            return [_from_row(row) for row in rows]


def _from_row(row: Mapping[str, Any]) -> Feedback:
    return Feedback(
        row["id"], row["application_id"], row["entry_id"], datetime.fromisoformat(row["came_at"]),
        Source(row["source"]), row["text"],
        tuple(Said(Theme(theme), start, end) for theme, start, end in json.loads(row["themes"])),
        row["usefulness"], Answer(row["answer"]),
    )  # fmt: skip
