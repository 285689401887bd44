"""The one database file: who may read it, what a broken or foreign one says, and that nothing is written by half."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from detector.errors import StoreError
from detector.sqlite import Connection, migrate, open_database, throwaway_copy, transaction

STEPS = [("001 note", "CREATE TABLE note (text TEXT NOT NULL UNIQUE); CREATE INDEX note_text ON note (text)")]
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@pytest.fixture
def notes(connection: Connection) -> Connection:
    migrate(connection, "notes", STEPS)
    return connection


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write everywhere: give up its rights for the length of the block. For all others nothing changes."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def count(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) AS n FROM note").fetchone()["n"])


@posix_only
def test_only_the_owner_may_read_the_database_and_what_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "home" / "rejoinder.db"
    connection = open_database(path)
    with transaction(connection):
        connection.execute("CREATE TABLE t (x)")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    assert {file.name for file in path.parent.iterdir()} > {
        "rejoinder.db"
    }  # the write-ahead log is private too
    connection.close()


@posix_only
def test_a_database_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "rejoinder.db"
    path.touch(mode=0o644)
    open_database(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_promises_of_a_connection_are_switched_on(connection: Connection) -> None:
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "foreign_keys", "synchronous", "secure_delete")
    }
    assert settings == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2, "secure_delete": 1}


def test_what_is_committed_is_there_when_opened_again(tmp_path: Path) -> None:
    first = open_database(tmp_path / "a.db")
    migrate(first, "notes", STEPS)
    with transaction(first):
        first.execute("INSERT INTO note VALUES ('kept')")
    first.close()
    second = open_database(tmp_path / "a.db")
    migrate(second, "notes", STEPS)
    assert count(second) == 1
    second.close()


def test_a_failed_transaction_leaves_nothing_behind(notes: Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError), transaction(notes):
        notes.executemany("INSERT INTO note VALUES (?)", [("one",), ("one",)])
    assert count(notes) == 0


def test_the_connection_serves_on_after_a_commit_that_failed(connection: Connection) -> None:
    migrate(
        connection,
        "pairs",
        [
            (
                "001",
                "CREATE TABLE a (id INTEGER PRIMARY KEY);"
                "CREATE TABLE b (a_id INTEGER REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED)",
            )
        ],
    )
    with pytest.raises(sqlite3.IntegrityError), transaction(connection):
        connection.execute("INSERT INTO b VALUES (1)")  # the foreign key is looked at by COMMIT
    assert not connection.in_transaction
    with transaction(connection):
        connection.execute("INSERT INTO a VALUES (1)")
    assert connection.execute("SELECT count(*) FROM b").fetchone()[0] == 0


def test_a_migration_runs_once(notes: Connection) -> None:
    migrate(notes, "notes", STEPS)
    migrate(notes, "notes", [*STEPS, ("002 filled", lambda c: c.execute("INSERT INTO note VALUES ('x')"))])
    migrate(notes, "notes", [*STEPS, ("002 filled", lambda c: c.execute("INSERT INTO note VALUES ('x')"))])
    assert count(notes) == 1


def test_a_migration_that_fails_is_undone_as_a_whole(notes: Connection) -> None:
    broken = [*STEPS, ("002", "CREATE TABLE half (x); CREATE TABLE note (x)")]
    with pytest.raises(StoreError):
        migrate(notes, "notes", broken)
    tables = {row["name"] for row in notes.execute("SELECT name FROM sqlite_master")}
    assert "half" not in tables
    migrate(notes, "notes", [*STEPS, ("002", "CREATE TABLE half (x)")])


def test_programs_that_start_together_on_a_new_file_all_get_a_database(tmp_path: Path) -> None:
    barrier, failures = threading.Barrier(8), []

    def start() -> None:
        barrier.wait()
        try:
            connection = open_database(tmp_path / "new.db")
            migrate(connection, "notes", STEPS)
            connection.close()
        except Exception as problem:
            failures.append(problem)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


def test_a_step_that_another_program_took_in_the_meantime_is_not_taken_twice(tmp_path: Path) -> None:
    slow, quick = open_database(tmp_path / "new.db"), open_database(tmp_path / "new.db")

    def overtake(statement: str) -> None:
        if statement.startswith("BEGIN"):
            slow.set_trace_callback(None)
            migrate(quick, "notes", STEPS)

    slow.set_trace_callback(overtake)
    migrate(slow, "notes", STEPS)
    assert count(slow) == 0
    slow.close()
    quick.close()


def test_a_database_of_a_newer_program_is_left_alone(notes: Connection) -> None:
    migrate(notes, "notes", [*STEPS, ("002 from the future", "CREATE TABLE later (x)")])
    with pytest.raises(StoreError, match=r"newer version.*pip install -U rejoinder"):
        migrate(notes, "notes", STEPS)


def test_a_file_that_is_no_database_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "rejoinder.db"
    path.write_bytes(b"This was a shopping list once.\n" * 100)
    with pytest.raises(StoreError, match=r"rejoinder\.db is damaged.*Move the file aside"):
        open_database(path)


def test_a_database_with_a_hole_in_it_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "rejoinder.db"
    connection = open_database(path)
    migrate(connection, "notes", STEPS)
    with transaction(connection):
        connection.executemany("INSERT INTO note VALUES (?)", [(f"{n} " * 200,) for n in range(400)])
    connection.close()  # the last one writes the log back into the file
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + bytes(len(whole) - 8192))
    again = open_database(path)
    with pytest.raises(StoreError, match="damaged"), transaction(again):
        again.execute("DELETE FROM note WHERE text LIKE '%x%'")
    again.close()


def test_a_full_disk_is_said_and_takes_nothing_of_what_was_there(notes: Connection) -> None:
    with transaction(notes):
        notes.execute("INSERT INTO note VALUES ('before')")
    pages = notes.execute("PRAGMA page_count").fetchone()[0]
    notes.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StoreError, match=r"disk is full.*Free some space"), transaction(notes):
        notes.executemany("INSERT INTO note VALUES (?)", [(f"{n} " * 300,) for n in range(100)])
    assert count(notes) == 1
    notes.execute("PRAGMA max_page_count = 1000000")
    with transaction(notes):
        notes.execute("INSERT INTO note VALUES ('after')")
    assert count(notes) == 2


def test_a_database_kept_busy_is_said_instead_of_waited_for_without_end(
    notes: Connection, tmp_path: Path
) -> None:
    other = open_database(tmp_path / "home" / "rejoinder.db")
    other.execute("PRAGMA busy_timeout = 1")
    with (
        transaction(notes),
        pytest.raises(StoreError, match="keeps the database busy"),
        transaction(other),
    ):
        pass
    with transaction(other):
        other.execute("INSERT INTO note VALUES ('now')")
    other.close()


@posix_only
def test_a_directory_that_may_not_be_written_is_said() -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        place.chmod(0o555)
        with (
            as_nobody(),
            pytest.raises(StoreError, match=r"cannot be opened.*Check the folder's permissions"),
        ):
            open_database(place / "rejoinder.db")
        with as_nobody(), pytest.raises(StoreError, match="cannot be opened"):
            open_database(place / "deeper" / "rejoinder.db")
        place.chmod(0o700)


def test_a_path_through_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="cannot be opened"):
        open_database(tmp_path / "file" / "rejoinder.db")


@posix_only
def test_a_folder_in_the_place_of_the_database_is_said_and_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "rejoinder.db").mkdir(mode=0o755)
    with pytest.raises(StoreError):
        open_database(tmp_path / "rejoinder.db")
    assert stat.S_IMODE((tmp_path / "rejoinder.db").stat().st_mode) == 0o755


def test_a_throwaway_copy_holds_everything_and_gives_nothing_back(notes: Connection) -> None:
    with transaction(notes):
        notes.execute("INSERT INTO note VALUES ('kept')")
    copy = throwaway_copy(notes)
    migrate(copy, "notes", STEPS)
    with transaction(copy):
        copy.execute("INSERT INTO note VALUES ('thrown away')")
    assert (count(copy), count(notes)) == (2, 1)
    copy.close()


def test_a_throwaway_copy_of_nothing_is_an_empty_database() -> None:
    copy = throwaway_copy(None)
    migrate(copy, "notes", STEPS)
    assert count(copy) == 0
    copy.close()


def nested(notes: Connection, *texts: str) -> None:
    with transaction(notes):
        notes.executemany("INSERT INTO note VALUES (?)", [(text,) for text in texts])


def test_a_transaction_inside_another_falls_with_it(notes: Connection) -> None:
    def both() -> None:
        with transaction(notes):
            nested(notes, "inner")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        both()
    assert count(notes) == 0


def test_an_inner_transaction_that_fails_takes_back_only_its_own(notes: Connection) -> None:
    with transaction(notes):
        nested(notes, "outer")
        with pytest.raises(sqlite3.IntegrityError):
            nested(notes, "inner", "outer")
    assert count(notes) == 1
    assert not notes.in_transaction
