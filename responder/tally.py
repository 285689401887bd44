"""Edge: the database, counted. In: a connection. Out: what waits for the user, and when each account was last read.

Nothing is loaded and nothing is migrated, so that the shortest of commands can afford it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from detector.sqlite import Connection, has_column, store_errors

_ASKED_ABOUT = timedelta(days=30)  # as the digest does: older doubts are no question any more


@dataclass(frozen=True, slots=True)
class Tally:
    """Drafts that are ready, that still rest, that are approved; `unclear` ones only the user can settle.

    `questions` are mails that the model was unsure of, `feedback` answers that are not rated yet.
    """

    ready: int = 0
    resting: int = 0
    approved: int = 0
    unclear: int = 0
    questions: int = 0
    feedback: int = 0


def count_waiting(connection: Connection, now: datetime) -> Tally:
    """The counts at `now`, zero for what an older database has no table for."""

    def count(table: str, column: str, where: str, *values: object) -> int:
        if not has_column(connection, table, column):
            return 0
        query = f"SELECT count(*) AS n FROM {table} WHERE {where}"  # noqa: S608 - words of this room only
        return int(connection.execute(query, values).fetchone()["n"])

    with store_errors():
        waiting = count("draft", "state", "state = 'waiting'")
        due = now.astimezone(UTC).isoformat()  # as the outbox writes moments
        ready = count("draft", "not_before", "state = 'waiting' AND not_before <= ?", due)
        return Tally(
            ready,
            waiting - ready,
            count("draft", "state", "state IN ('approved', 'sending', 'data_started')"),
            count("draft", "state", "state IN ('uncertain', 'failed')"),
            _questions(connection, now - _ASKED_ABOUT),
            count("feedback", "usefulness", "usefulness IS NULL AND answer = 'given'"),
        )


def _questions(connection: Connection, since: datetime) -> int:
    """Mails the model was unsure of and the user has not spoken about."""
    if not has_column(connection, "mail", "outcome") or not has_column(connection, "correction", "identity"):
        return 0
    row = connection.execute(
        "SELECT count(*) AS n FROM mail LEFT JOIN correction USING (identity)"
        " WHERE direction = 'in' AND outcome = 'unsure' AND correction.label IS NULL AND sent_at >= ?",
        (since.astimezone(UTC).isoformat(),),
    ).fetchone()
    return int(row["n"])


def last_scan(connection: Connection, account: str) -> datetime | None:
    """When the last whole pass over this account ended."""
    with store_errors():
        if not has_column(connection, "last_run", "name"):
            return None
        row = connection.execute("SELECT at FROM last_run WHERE name = ?", (f"scan {account}",)).fetchone()
    return datetime.fromisoformat(row["at"]) if row else None
