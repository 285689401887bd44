"""Edge: the trail of what the user did, in the database. In: acts. Out: who, when, what, before and after; newest first."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from detector.sqlite import Connection, migrate, store_errors, transaction
from responder.errors import UsageError

MIGRATIONS = [
    (
        "001 act",
        """
        CREATE TABLE act (
            id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
            target INTEGER NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, undone_at TEXT
        )
        """,
    ),
]


@dataclass(frozen=True, slots=True)
class Act:
    """`what` is a noun and a verb, such as draft.approve; `target` the number of that draft, mail or application.

    `before` and `after` hold the fields that the act changed, as JSON has them. `who` is you, or rejoinder.
    """

    id: int
    at: datetime
    who: str
    what: str
    target: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    undone_at: datetime | None = None


class Acts:
    """Rows are added and marked as undone, and never changed otherwise."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        migrate(connection, "acts", MIGRATIONS)

    def note(
        self,
        what: str,
        target: int | None,
        at: datetime,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
        who: str = "you",
    ) -> int:
        """The number of the act."""
        with transaction(self._db):
            row = self._db.execute(
                "INSERT INTO act (at, who, what, target, before, after) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                (at.astimezone(UTC).isoformat(), who, what, target or 0, _dump(before), _dump(after)),
            ).fetchone()
        return int(row["id"])

    def recent(self, limit: int = 20) -> list[Act]:
        """Newest first."""
        return self._load("ORDER BY id DESC LIMIT ?", (limit,))

    def get(self, number: int) -> Act:
        found = self._load("WHERE id = ?", (number,))
        if not found:
            raise UsageError(f"There is no act {number}.", "See: rejoinder history")
        return found[0]

    def mark_undone(self, number: int, at: datetime) -> None:
        with transaction(self._db):
            self._db.execute(
                "UPDATE act SET undone_at = ? WHERE id = ?", (at.astimezone(UTC).isoformat(), number)
            )

    def _load(self, rest: str, values: tuple[object, ...]) -> list[Act]:
        with store_errors():
            return [
                Act(
                    r["id"], datetime.fromisoformat(r["at"]), r["who"], r["what"], r["target"],
                    json.loads(r["before"]), json.loads(r["after"]),
                    datetime.fromisoformat(r["undone_at"]) if r["undone_at"] else None,
                )
                for r in self._db.execute(f"SELECT * FROM act {rest}", values)  # noqa: S608 - ours
            ]  # fmt: skip


def _dump(values: Mapping[str, Any] | None) -> str:
    return json.dumps(dict(values or {}), default=_plain)


def _plain(value: Any) -> Any:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else str(value)
