"""The front door: what it imports, how it fails, and what it prints for programs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from command import Home
from homes import Here, make_home, settings_text

from responder.cli import common_first

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.mark.parametrize(
    "arguments", [["--help"], ["queue", "--help"], ["queue", "list"], ["outbox"], ["scan", "--help"]]
)
def test_commands_that_judge_nothing_never_import_scikit_learn_or_joblib(
    home: Home, arguments: list[str]
) -> None:
    program = (
        "import sys\nfrom responder.__main__ import run\n"
        f"run(['--home', {str(home.folder)!r}, *{arguments!r}])\n"
        "heavy = {'sklearn', 'joblib', 'scipy', 'imapclient'} & set(sys.modules)\n"
        "sys.stderr.write('HEAVY ' + ' '.join(sorted(heavy)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    heavy = done.stderr.rpartition("HEAVY ")[2].split()
    assert done.returncode == 0
    assert not heavy


def test_help_names_every_command(home: Home) -> None:
    text = home.run("--help").stdout.decode()
    for verb in ("demo", "init", "scan", "daemon", "queue", "review", "send", "classify", "doctor", "train"):
        assert f"\n  {verb} " in text


def test_an_unknown_command_is_refused_with_the_nearest_one(home: Home) -> None:
    done = home.run("scna")
    assert done.returncode == 2
    assert b"'scan'" in done.stderr


def test_a_command_that_needs_settings_names_init_and_ends_with_three(home: Home) -> None:
    done = home.run("scan", "inbox")
    assert done.returncode == 3
    assert b"rejoinder init" in done.stderr
    assert b"Traceback" not in done.stderr


def test_init_without_a_terminal_names_the_missing_option(home: Home) -> None:
    done = home.run("--no-input", "init")
    assert done.returncode == 2
    assert b"--address" in done.stderr


@pytest.mark.parametrize("text", ["[me\n", "[[account]]\nadress = 'sam@home.example'\n", "colour = 1\n"])
def test_a_broken_settings_file_is_one_sentence_with_the_line(home: Home, text: str) -> None:
    home.folder.mkdir()
    (home.folder / "settings.toml").write_text(text, encoding="utf-8")
    done = home.run("scan", "inbox")
    assert done.returncode == 3
    assert b"line" in done.stderr
    assert len(done.stderr.splitlines()) <= 2


def test_a_file_that_is_no_database_is_one_sentence_and_stays_as_it_is(home: Home) -> None:
    home.folder.mkdir()
    broken = home.folder / "rejoinder.sqlite3"
    broken.write_bytes(b"this is no database" * 100)
    done = home.run("queue", "list")
    assert done.returncode == 1
    assert b"damaged" in done.stderr
    assert broken.read_bytes() == b"this is no database" * 100


def test_classify_gives_every_odd_mail_an_object_and_never_fails(home: Home) -> None:
    folder = SHARED / "mime"
    if not folder.is_dir():
        pytest.skip("the folder of odd mails, ../shared/mime, is not here")
    files = sorted(str(path) for path in folder.rglob("*.eml"))
    done = home.run("classify", "--json", *files)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["file"] for row in rows] == files
    assert all({"label", "score", "outcome", "problems"} <= row.keys() for row in rows)
    assert b"Traceback" not in done.stderr


def test_classify_reads_standard_input_and_one_bad_file_does_not_stop_the_others(
    home: Home, tmp_path: Path
) -> None:
    rows = home.run(
        "classify",
        "--json",
        str(tmp_path / "absent.eml"),
        "-",
        stdin=b"From: a@b.example\r\nDate: Mon, 02 Mar 2026 09:00:00 +0000\r\nMessage-ID: <1@b.example>\r\nSubject: hi\r\n\r\nhello\r\n",
    )
    first, second = (json.loads(line) for line in rows.stdout.splitlines())
    assert first["label"] == "other"
    assert first["problems"]
    assert second["problems"] == []


def test_classify_writes_nothing(home: Home, tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_bytes(b"From: a@b.example\r\nSubject: hi\r\n\r\nUnfortunately we chose someone else.\r\n")
    home.run("classify", str(mail))
    assert not (home.folder / "rejoinder.sqlite3").exists()


def test_spans_count_in_the_text_that_is_shown(home: Home, tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_bytes(
        b"From: Jo Ruiz <jo@acme.example>\r\nSubject: Your application\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        b"Dear Sam,\r\n\r\nThank you for applying. Unfortunately we will not be moving forward with your application.\r\n"
        b"\r\nJo Ruiz\r\n"
    )
    (row,) = home.rows("classify", "--with-text", str(mail))
    assert row["label"] == "rejection"
    assert row["clues"]
    for clue in row["clues"]:
        assert row["text"][clue["start"] : clue["end"]] == clue["text"]


def test_the_demo_finds_marks_drafts_and_sends_nothing(home: Home) -> None:
    done = home.run("demo")
    text, said = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == 0, said
    assert "Nothing was sent.\n" in said
    assert "took 0" not in said
    assert "rejoinder init" in said
    assert text.count("Subject: Re:") == 2
    assert "48 seen = 48 read + 0 passed over" in said


def test_the_demo_shows_an_approval_through_to_the_mail_that_arrives(home: Home) -> None:
    done = home.run("demo", "--approve-one")
    assert done.returncode == 0, done.stderr.decode()
    assert b"the approved bytes, unchanged" in done.stderr
    assert b"Message-ID: <" in done.stdout


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (["scan", "inbox", "--no-input"], ["--no-input", "scan", "inbox"]),
        (["queue", "list", "--home", "/x", "--all"], ["--home", "/x", "queue", "list", "--all"]),
        (["init", "--home=/x", "--no-input"], ["--home=/x", "--no-input", "init"]),
        (["--home", "/x", "digest"], ["--home", "/x", "digest"]),
        (["scan", "--", "--home", "--no-input"], ["scan", "--", "--home", "--no-input"]),
        (["digest", "--home"], ["digest", "--home"]),
        ([], []),
    ],
)
def test_home_and_no_input_may_stand_behind_the_verb(given: list[str], read: list[str]) -> None:
    assert common_first(given) == read


def test_a_home_named_behind_the_verb_is_used(home: Home, tmp_path: Path) -> None:
    done = home.run("init", "--no-input", "--home", str(tmp_path / "other"))
    assert done.returncode == 2
    assert b"--address" in done.stderr
    assert Home(tmp_path / "none").run("digest", "--home").returncode == 2


def test_an_account_that_is_not_there_ends_with_two(tmp_path: Path, here: Here) -> None:
    done = here(make_home(tmp_path / "home", settings_text()), "scan", "--account", "nobody")
    assert done.code == 2
    assert "Accounts there: home." in done.err
