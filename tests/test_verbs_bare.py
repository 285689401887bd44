"""The bare command: a first set-up where a person sits, the help where nobody does, and what waits afterwards."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from command import Home
from homes import Here, fill, make_home, move, rejected_after_talk, settings_text, store_of
from samples import NOW, make_entry, make_verdict

from responder.draft import State
from responder.tally import Tally
from responder.verbs_bare import ago, next_command, waiting_lines


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return make_home(tmp_path / "home", settings_text())


def test_without_settings_and_terminal_it_is_the_help(tmp_path: Path, here: Here) -> None:
    for arguments in ((), ("--no-input",)):
        said = here(Home(tmp_path / "none"), *arguments)
        assert said.code == 0
        assert "Commands:" in said.out
    assert not (tmp_path / "none").exists()


def test_without_settings_a_person_is_led_to_the_first_set_up(tmp_path: Path) -> None:
    home = Home(tmp_path / "none")
    with home.talk() as talk:
        talk.expect("Nothing is set up here yet")
        talk.expect("rejoinder demo")
        talk.expect("Your mail address")
        talk.type("\x04")
        assert talk.end() == 2
    assert not home.folder.exists()


def test_a_person_who_wants_no_questions_gets_the_help(tmp_path: Path) -> None:
    with Home(tmp_path / "none").talk("--no-input") as talk:
        talk.expect("Commands:")
        assert talk.end() == 0


def test_before_the_first_pass_it_names_that(home: Home, here: Here) -> None:
    said = here(home)
    assert said.code == 0
    assert said.out.splitlines() == [
        "Nothing waits for you.",
        "home: not read yet.",
        "Next: rejoinder scan inbox",
    ]
    assert not (home.folder / "rejoinder.sqlite3").exists()


def test_what_waits_is_counted_and_the_next_command_named(home: Home, here: Here) -> None:
    fill(home, *rejected_after_talk(1), *rejected_after_talk(2, company="Mills"))
    move(home, 1, State.APPROVED)
    with store_of(home) as store:
        store.ledger.note_run("scan home", datetime.now(UTC) - timedelta(hours=2, minutes=5), "{}")
    lines = here(home).out.splitlines()
    assert "1 letter is approved and will go out." in lines
    assert "home: last read 2 hours ago." in lines


def test_mail_only_the_user_can_judge_is_counted_until_a_word_is_said(home: Home, here: Here) -> None:
    unsure = make_entry(1, verdict=make_verdict(score=0.5), sent_at=datetime.now(UTC) - timedelta(days=1))
    with store_of(home) as store:
        (kept,) = store.ledger.record([unsure])
    lines = here(home).out.splitlines()
    assert "1 mail waits for your word: a rejection or not?" in lines
    assert "Next: rejoinder explain --unsure" in lines
    with store_of(home) as store:
        store.ledger.correct(kept.identity, kept.verdict.label, NOW)
    assert "Nothing waits for you." in here(home).out


def test_a_database_that_no_pass_has_filled_is_no_problem(home: Home, here: Here) -> None:
    (home.folder / "rejoinder.sqlite3").touch()
    assert "Nothing waits for you." in here(home).out


def test_broken_settings_are_said_in_one_sentence(home: Home, here: Here) -> None:
    (home.folder / "settings.toml").write_text("[me\n")
    said = here(home)
    assert said.code == 3
    assert "line 1" in said.err


def test_settings_without_an_account_lead_to_init(home: Home, here: Here) -> None:
    (home.folder / "settings.toml").write_text('[me]\nnames = ["Sam"]\n')
    assert "Next: rejoinder init" in here(home).out


@pytest.mark.parametrize(
    ("tally", "following"),
    [
        (Tally(unclear=1, ready=3), "rejoinder queue list"),
        (Tally(ready=1, questions=2), "rejoinder review"),
        (Tally(feedback=1), "rejoinder review"),
        (Tally(questions=2), "rejoinder explain --unsure"),
        (Tally(resting=4, approved=1), "rejoinder status"),
    ],
)
def test_what_waits_longest_for_an_answer_comes_next(tally: Tally, following: str) -> None:
    assert next_command(tally, "rejoinder status") == following


def test_one_and_many_are_told_apart() -> None:
    assert waiting_lines(Tally(ready=1, resting=2)) == [
        "1 draft waits for you.",
        "2 drafts rest until later.",
    ]


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=30), "just now"), (timedelta(minutes=1), "1 minute ago"), (timedelta(hours=26), "1 day ago"),
        (timedelta(days=40), "40 days ago"), (timedelta(seconds=-5), "just now"),
    ],
)  # fmt: skip
def test_how_long_ago_is_said_in_the_largest_unit(length: timedelta, words: str) -> None:
    assert ago(length) == words


def test_it_loads_neither_model_nor_parser(home: Home) -> None:
    fill(home, *rejected_after_talk(1))
    program = (
        "import sys\nfrom responder.__main__ import run\n"
        f"run(['--home', {str(home.folder)!r}])\n"
        "heavy = {'numpy', 'sklearn', 'jinja2', 'imapclient', 'dns', 'detector.parse', 'responder.tone'} & set(sys.modules)\n"
        "sys.stderr.write('HEAVY ' + ' '.join(sorted(heavy)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stderr.rpartition("HEAVY ")[2].split() == []
