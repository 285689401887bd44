"""Edge: how far each folder has been read, in the database. In: an account and a folder. Out: its Progress.

Kept apart from the ledger, so that a process that only watches need not load it.
"""

from __future__ import annotations

import json

from detector.progress import Progress
from detector.sqlite import Connection, has_column, store_errors, transaction


def read_progress(connection: Connection, account: str, folder: str) -> Progress:
    """The progress noted last; that of a folder never read also where no pass has prepared the database yet."""
    with store_errors():
        if not has_column(connection, "folder_state", "unread"):
            return Progress()
        row = connection.execute(
            "SELECT * FROM folder_state WHERE account = ? AND folder = ?", (account, folder)
        ).fetchone()
    if row is None:
        return Progress()
    unread = tuple((first, last) for first, last in json.loads(row["unread"]))
    return Progress(row["uidvalidity"], row["last_uid"], row["modseq"], unread)


def write_progress(connection: Connection, account: str, folder: str, progress: Progress) -> None:
    values = (progress.uidvalidity, progress.last_uid, progress.modseq, json.dumps(progress.unread))
    with transaction(connection):
        connection.execute(
            "INSERT OR REPLACE INTO folder_state (account, folder, uidvalidity, last_uid, modseq, unread)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (account, folder, *values),
        )
