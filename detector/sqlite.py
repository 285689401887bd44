"""Edge: SQLite. In: a path. Out: a connection to the one database file, with its migrations run."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from detector.errors import StoreError

Connection = sqlite3.Connection
Row = sqlite3.Row
Step = tuple[str, str | Callable[[Connection], None]]  # a name that never changes, and SQL or a function

_BUSY_SECONDS = 15.0
_MIGRATION_TABLE = (
    "CREATE TABLE IF NOT EXISTS migration"
    " (set_name TEXT, name TEXT, PRIMARY KEY (set_name, name)) WITHOUT ROWID"
)


def open_database(path: Path) -> Connection:
    """Open or create the database: WAL, foreign keys on, file 0600 in a directory 0700.

    `synchronous=FULL`: a commit is on the disk when it returns, which the sending path relies on. Raises StoreError
    for a file that is no database, is damaged, or cannot be created.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600, exist_ok=True)
        if os.name == "posix" and path.is_file():
            path.chmod(0o600)
        connection = sqlite3.connect(
            path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
    except (OSError, sqlite3.Error) as problem:
        raise StoreError(
            f"The database {path} cannot be opened: {problem}.",
            "Check the folder's permissions and the disk.",
        ) from problem
    connection.row_factory = sqlite3.Row
    try:
        with store_errors(path):
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA secure_delete=ON")  # `forget` must leave no words in free pages
            connection.execute(_MIGRATION_TABLE)
    except StoreError:
        connection.close()
        raise
    return connection


def throwaway_copy(connection: Connection | None) -> Connection:
    """A database in memory with all that `connection` holds: what is written to it is gone with it."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    copy.row_factory = sqlite3.Row
    if connection is not None:
        with store_errors():
            connection.backup(copy)
    else:
        copy.execute(_MIGRATION_TABLE)
    copy.execute("PRAGMA foreign_keys=ON")
    return copy


def migrate(connection: Connection, set_name: str, steps: Sequence[Step]) -> None:
    """Run the steps that this file has not seen, each in a transaction of its own.

    Raises StoreError where the file knows a step that this program does not: a newer Rejoinder wrote it.
    """
    done = _steps_done(connection, set_name)
    if done - {name for name, _ in steps}:
        raise StoreError(
            "The database was written by a newer version of Rejoinder.", "Update it: pip install -U rejoinder"
        )
    for name, step in steps:
        if name in done:
            continue
        with transaction(connection):
            if name not in _steps_done(
                connection, set_name
            ):  # asked again: now no other program can come between
                _run(connection, step)
                connection.execute("INSERT INTO migration VALUES (?, ?)", (set_name, name))


def has_column(connection: Connection, table: str, column: str) -> bool:
    """Whether the table is there and has this column."""
    found = connection.execute("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, column))
    return found.fetchone() is not None


def _steps_done(connection: Connection, set_name: str) -> set[str]:
    with store_errors():
        rows = connection.execute("SELECT name FROM migration WHERE set_name = ?", (set_name,))
        return {row["name"] for row in rows}


def _run(connection: Connection, step: str | Callable[[Connection], None]) -> None:
    if callable(step):
        step(connection)
        return
    for statement in step.split(";"):  # executescript() would commit the open transaction
        if statement.strip():
            connection.execute(statement)


@contextmanager
def transaction(connection: Connection) -> Iterator[Connection]:
    """All or nothing. IMMEDIATE: two processes never both read first and then both write.

    Inside another one it is a part of that: taken back alone where it fails, on the disk when the outer one ends.
    """
    with store_errors():
        if connection.in_transaction:
            yield from _part(connection)
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            connection.rollback()  # also where COMMIT itself failed: SQLite may leave the transaction open then
            raise


def _part(connection: Connection) -> Iterator[Connection]:
    connection.execute("SAVEPOINT part")
    try:
        yield connection
    except BaseException:
        if connection.in_transaction:  # a full disk makes SQLite take back all of it by itself
            connection.execute("ROLLBACK TO part")
            connection.execute("RELEASE part")
        raise
    connection.execute("RELEASE part")


@contextmanager
def store_errors(path: Path | None = None) -> Iterator[None]:
    """Turn what SQLite raises into one sentence with the fix."""
    where = f" {path}" if path else ""
    try:
        yield
    except sqlite3.DatabaseError as problem:
        code = getattr(problem, "sqlite_errorname", "") or ""
        if isinstance(problem, sqlite3.IntegrityError | sqlite3.ProgrammingError):
            raise
        if code.startswith("SQLITE_FULL"):
            raise StoreError(
                "The disk is full: nothing was recorded.", "Free some space and run it again."
            ) from problem
        if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise StoreError(
                "Another Rejoinder keeps the database busy.", "Try again in a moment."
            ) from problem
        if code.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
            raise StoreError(
                f"The database{where} is damaged ({problem}).",
                "Move the file aside and scan again: verdicts are made anew, drafts not yet sent are lost.",
            ) from problem
        raise StoreError(f"The database{where} refused: {problem}.", "Run: rejoinder doctor") from problem
