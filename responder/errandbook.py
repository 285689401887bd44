"""Edge: what the database calls for. In: its path, a moment. Out: letters due, corrections to learn from. Loads no rows.

Kept apart from the outbox and the ledger, so that a process that only watches need not load them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from detector.progress import Progress
from detector.progressbook import read_progress
from detector.sqlite import Connection, has_column, open_database, store_errors
from responder.telling import TOLD_RUN


@dataclass(frozen=True, slots=True)
class Due:
    """`letters`: approved, and their hour has come. `leftovers`: cut off on their way, or not yet filed."""

    letters: int = 0
    leftovers: int = 0


@dataclass(frozen=True, slots=True)
class ErrandBook:
    """Each question opens the database and closes it again: they come from several threads, and rarely."""

    database: Path

    def due(self, now: datetime) -> Due:
        """Approved letters are counted as `responder.send.send_due` takes them."""
        with self._open() as connection:
            if not has_column(connection, "draft", "filed"):
                return Due()
            row = connection.execute(
                "SELECT coalesce(sum(state = 'approved' AND send_after <= ?), 0) AS letters,"
                " coalesce(sum(state IN ('sending', 'data_started') OR (state = 'sent' AND NOT filed)), 0)"
                " AS leftovers FROM draft",
                (now.astimezone(UTC).isoformat(),),
            ).fetchone()
        return Due(row["letters"], row["leftovers"])

    def corrections_since(self, moment: datetime | None) -> int:
        """Corrections made after `moment`; all of them for None."""
        with self._open() as connection:
            if not has_column(connection, "correction", "at"):
                return 0
            since = moment.astimezone(UTC).isoformat() if moment else ""
            row = connection.execute("SELECT count(*) AS n FROM correction WHERE at > ?", (since,)).fetchone()
        return int(row["n"])

    def digest_told_at(self) -> datetime | None:
        """When the search was told last on the desktop, as `notify --digest` keeps it."""
        with self._open() as connection:
            if not has_column(connection, "last_run", "name"):
                return None
            row = connection.execute("SELECT at FROM last_run WHERE name = ?", (TOLD_RUN,)).fetchone()
        return datetime.fromisoformat(row["at"]) if row else None

    def progress(self, account: str, folder: str) -> Progress:
        """How far a folder was read."""
        with self._open() as connection:
            return read_progress(connection, account, folder)

    @contextmanager
    def _open(self) -> Iterator[Connection]:
        connection = open_database(self.database)
        try:
            with store_errors(self.database):
                yield connection
        finally:
            connection.close()
