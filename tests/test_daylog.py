"""The log: private, small, and without a mail address, whatever a server says."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.daylog import OLD_FILES, discreet, open_log

NAMES = {"sam@home.example": "home", "sam": "home", "sam@work.example": "work"}


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("localhost refused the login of sam@home.example.", "localhost refused the login of home."),
        ("localhost refused the login of sam.", "localhost refused the login of home."),
        ("refused SAM@WORK.EXAMPLE", "refused work"),
        ("home: 3 seen, 1 rejections, 1 drafts.", "home: 3 seen, 1 rejections, 1 drafts."),
        ("samples are no logins, nor is sam-2", "samples are no logins, nor is home-2"),
        ("two\r\nlines\x1b[2J\x00and more", "two lines [2J and more"),
    ],
)
def test_the_users_own_logins_become_names_of_accounts(said: str, kept: str) -> None:
    assert discreet(said, NAMES) == kept


@pytest.mark.parametrize(
    "said",
    [
        "550 5.1.1 <anna@acme.example> unknown",
        "550 anna@acme.example: no such user.",
        "recipient=anna@acme.example",
        '"anna@acme.example" and (anna@acme.example), anna@acme.example;',
        "anna.o'neill+jobs@acme.example is unknown",
    ],
)
def test_any_other_address_becomes_a_hash(said: str) -> None:
    kept = discreet(said, NAMES)
    assert "@" not in kept
    assert "anna" not in kept or "o'neill" in said
    assert "acme" not in kept
    assert re.search(r"#[0-9a-f]{12}", kept)


def test_one_address_has_one_hash_and_two_have_two() -> None:
    one, again, other = (
        discreet(a, {}) for a in ("<anna@acme.example>", "<Anna@ACME.example>", "<ben@acme.example>")
    )
    assert one == again != other


@given(st.text(), st.sampled_from(["sam@home.example", "anna@acme.example"]))
def test_whatever_stands_around_it_no_address_gets_through(around: str, address: str) -> None:
    kept = discreet(f"{around} {address} {around}", NAMES)
    assert address not in kept
    assert "\n" not in kept


def test_a_line_is_not_longer_than_a_line() -> None:
    assert len(discreet("x" * 10_000, {})) == 500


def test_lines_stand_with_their_hour_in_utc(tmp_path: Path) -> None:
    log = open_log(tmp_path / "logs")
    log("home: 3 seen, 100 % of them.")
    (line,) = (tmp_path / "logs" / "daemon.log").read_text().splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ home: 3 seen, 100 % of them\.", line)


def test_it_turns_over_and_keeps_five_files_that_are_all_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        log = open_log(tmp_path / "logs", size_bytes=1000)
        for number in range(500):
            log(f"line {number}")
    finally:
        os.umask(before)
    files = sorted((tmp_path / "logs").iterdir())
    assert [file.name for file in files] == [
        "daemon.log",
        *(f"daemon.log.{n}" for n in range(1, OLD_FILES + 1)),
    ]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert all(file.stat().st_size <= 1000 for file in files)
    assert "line 499" in (tmp_path / "logs" / "daemon.log").read_text()


def test_a_log_that_exists_is_gone_on_with(tmp_path: Path) -> None:
    for word in ("first", "second"):
        open_log(tmp_path)(word)
    assert len((tmp_path / "daemon.log").read_text().splitlines()) == 2


def test_a_folder_that_cannot_be_made_and_a_full_disk_lose_lines_and_stop_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    open_log(tmp_path / "file" / "logs")("lost")
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "daemon.log").symlink_to("/dev/full")
    open_log(tmp_path / "logs")("lost")
    assert capsys.readouterr() == ("", "")


def test_the_name_of_an_account_that_begins_with_a_login_stays_as_it_is() -> None:
    names = {"sam": "sam-rivers", "sam.rivers@home.example": "sam-rivers"}
    said = "sam-rivers: localhost refused sam, who is sam.rivers@home.example."
    assert discreet(said, names) == "sam-rivers: localhost refused sam-rivers, who is sam-rivers."
