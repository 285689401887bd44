"""What a command imports, each in a process of its own: a command pays only for what it uses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from command import Home
from homes import store_of
from samples import make_draft

from responder.tone_reply import LEXICONS, PHRASEBOOKS, phrasebook

COSTLY = frozenset(
    {"apscheduler", "imapclient", "jinja2", "joblib", "keyring", "numpy", "scipy", "sklearn", "smtplib"}
)
WORDS = frozenset({"responder.compose", "responder.phrases", "responder.tone", "responder.tone_en"})
READING = frozenset({"detector.gather", "detector.model", "detector.parse", "detector.phrasebook"})
SETTINGS = '[[account]]\naddress = "sam@home.example"\nimap.host = "imap.home.example"\n'
OFFER = (
    b"From: Shop <news@shop.example>\r\nMessage-ID: <1@shop.example>\r\nSubject: Ten off\r\n"
    b"Date: Mon, 02 Mar 2026 09:00:00 +0000\r\n\r\nTen percent off all shoes this week, while they last.\r\n"
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    (folder / "settings.toml").chmod(0o600)
    return Home(folder)


def imported_by(program: str) -> set[str]:
    """The modules in memory when the program has ended; fails where it failed."""
    shown = "\nimport sys\nsys.stderr.write('IMPORTED ' + ' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program + shown], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.rpartition("IMPORTED ")[2].split())


def imported_by_command(home: Home, *arguments: str) -> set[str]:
    words = ["--home", str(home.folder), *arguments]
    return imported_by(f"from responder.__main__ import run\nassert run({words!r}) == 0")


def test_help_imports_neither_the_wiring_nor_any_verb(home: Home) -> None:
    imported = imported_by_command(home, "--help")
    assert not imported & (COSTLY | WORDS | READING | {"responder.wiring", "sqlite3"})
    assert not {name for name in imported if name.startswith("responder.verbs_")}


def test_the_wiring_with_settings_and_database_imports_no_reading_no_words_and_no_numbers(home: Home) -> None:
    """The daemon's parent process is this, with one connection an account."""
    imported = imported_by(
        "from pathlib import Path\nfrom responder.places import places\nfrom responder.wiring import App\n"
        f"app = App(places(Path({str(home.folder)!r}), {{}}), {{}}, None, print)\n"
        "assert app.account(None).address == 'sam@home.example' and app.connection\n"
    )
    assert not imported & (COSTLY | WORDS | READING)


def test_listing_the_drafts_imports_no_reading_no_words_and_no_way_out(home: Home) -> None:
    with store_of(home) as store:
        store.outbox.add(make_draft())
    imported = imported_by_command(home, "queue", "list")
    assert "responder.outbox" in imported
    assert not imported & (COSTLY | WORDS | READING | {"responder.followup", "responder.dispatch"})


def test_judging_one_mail_imports_no_database_no_words_of_ours_and_no_learning(
    home: Home, tmp_path: Path
) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_bytes(OFFER)
    imported = imported_by_command(home, "classify", str(mail))
    assert "detector.model" in imported
    assert not imported & (COSTLY - {"numpy"} | WORDS | {"sqlite3", "detector.corpus", "detector.fitting"})


def test_a_pass_that_writes_nothing_imports_no_words_of_ours(home: Home, tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_bytes(OFFER)
    imported = imported_by_command(home, "scan", str(mail))
    assert "responder.passes" in imported
    assert not imported & ({"jinja2", "sklearn"} | WORDS - {"responder.phrases"})


@pytest.mark.parametrize("language", sorted({*LEXICONS, *PHRASEBOOKS}))
def test_every_wording_is_a_pattern_although_none_is_compiled_at_the_start(language: str) -> None:
    book = phrasebook(language)
    assert book
    for row in book.wordings:
        assert row.pattern.pattern == row.words
        assert (row.unless is None) == (not row.excuses)
