"""The verb applications: rows of the contract, one application in full, and the user's own words about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import Home
from homes import BEN, LONG_AGO, Here, fill, make_home, move, rejected_after_talk, settings_text, store_of
from samples import ANNA

from responder.draft import State

FIELDS = [
    "schema", "id", "company", "role", "via", "status", "applied_on", "last_event_on", "events", "contacts", "reference",
    "met", "notes",
]  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Two applications that were rejected by mail, at Acme (1) and at Other Mills (2)."""
    home = make_home(tmp_path / "home", settings_text())
    fill(home, *rejected_after_talk(1), *rejected_after_talk(2, BEN, "Other Mills"))
    return home


def send(home: Home, number: int) -> None:
    draft = move(home, number, State.APPROVED, State.SENDING, State.DATA_STARTED)
    with store_of(home) as store:
        store.outbox.move(draft, State.SENT, draft.created_at, sent_at=draft.created_at)


def status(here: Here, home: Home, company: str, *more: str) -> str:
    rows = here(home, "applications", "list", "--json", *more).rows
    return next(row["status"] for row in rows if row["company"] == company)


# applications list


def test_rows_have_the_fields_of_the_contract(home: Home, here: Here) -> None:
    first, second = here(home, "applications", "list", "--json").rows
    assert list(first) == FIELDS
    assert (first["id"], first["company"], first["role"], first["status"]) == (
        1,
        "Acme",
        "Engineer",
        "rejected",
    )
    assert first["events"] == [
        {"kind": "rejected", "on": "2025-03-03 09:30:00+00:00", "message_id": "<1@acme.example>"}
    ]
    assert first["contacts"] == [{"name": ANNA.name, "email": ANNA.email}]
    assert (first["applied_on"], first["via"], first["met"], first["notes"]) == (None, None, None, [])
    assert second["company"] == "Other Mills"


def test_the_list_is_a_table_for_people_and_the_verb_alone_shows_it(home: Home, here: Here) -> None:
    said = here(home, "applications", "list")
    assert said.code == 0
    for text in ("Acme", "Other Mills", "Engineer", "rejected"):
        assert text in said.out
    assert here(home, "applications").out == said.out


def test_without_applications_the_way_to_some_is_told(tmp_path: Path, here: Here) -> None:
    home = make_home(tmp_path / "new")
    said = here(home, "applications")
    assert (said.code, said.out) == (0, "")
    assert "rejoinder scan" in said.err
    assert here(home, "applications", "list", "--json").rows == []


def test_silence_is_counted_from_the_moment_named(home: Home, here: Here) -> None:
    here(home, "log", "applied", "--company", "Bax", "--on", "2026-01-01")
    assert status(here, home, "Bax", "--as-of", "2026-01-14") == "applied"
    assert status(here, home, "Bax", "--as-of", "2026-01-15") == "silent"
    assert status(here, home, "Acme", "--as-of", "2026-01-15") == "rejected"


def test_an_application_grows_cold_when_the_questions_were_not_answered_either(
    home: Home, here: Here
) -> None:
    with (home.folder / "settings.toml").open("a", encoding="utf-8") as file:
        file.write("\n[follow_up]\nmost = 1\n")
    here(home, "log", "applied", "--company", "Bax", "--on", "2026-01-01", "--contact", "c@bax.example")
    assert here(home, "write", "follow-up", "3").code == 0
    send(home, 3)
    assert status(here, home, "Bax", "--as-of", "2199-01-01") == "cold"


# applications show


def test_one_application_is_shown_with_what_happened_people_notes_and_letters(home: Home, here: Here) -> None:
    here(home, "applications", "note", "1", "hard_question", "why", "did", "it", "fail")
    here(home, "applications", "met", "1", "yes")
    here(home, "log", "offer", "--company", "Acme", "--note", "by telephone", "--reference", "A-17")
    said = here(home, "applications", "show", "1")
    assert said.code == 0
    for text in (
        "Acme: Engineer - offer", "Reference: A-17", "You said that you met them.", "rejected", "offer: by telephone",
        f"{ANNA.name} <{ANNA.email}>", "hard question: why did it fail", "letter 1 (thank, ask for feedback): waits for you",
    ):  # fmt: skip
        assert text in said.out


def test_one_application_as_json_is_the_row_of_the_list(home: Home, here: Here) -> None:
    (row,) = here(home, "applications", "show", "2", "--json").rows
    assert row == here(home, "applications", "list", "--json").rows[1]


def test_a_request_for_feedback_that_stayed_without_answer_is_closed_and_said_kindly(
    home: Home, here: Here
) -> None:
    send(home, 1)
    assert "that is closed" not in here(home, "applications", "show", "1", "--as-of", "2026-03-20").out
    assert "that is closed" in here(home, "applications", "show", "1", "--as-of", "2199-01-01").out


# applications note, met, contact


def test_words_of_the_user_are_kept(home: Home, here: Here) -> None:
    assert here(home, "applications", "note", "1", "lesson", "ask", "earlier").code == 0
    assert here(home, "applications", "met", "1", "no").code == 0
    assert here(home, "applications", "contact", "1", "Cara Lund <cara@acme.example>").code == 0
    (row,) = here(home, "applications", "show", "1", "--json").rows
    assert [(note["kind"], note["text"]) for note in row["notes"]] == [("lesson", "ask earlier")]
    assert row["met"] is False
    assert {"name": "Cara Lund", "email": "cara@acme.example"} in row["contacts"]


@pytest.mark.parametrize(
    "words",
    [
        ["show", "99"], ["note", "99", "lesson", "x"], ["note", "1", "wisdom", "x"], ["note", "1", "lesson", " "],
        ["met", "99", "yes"], ["met", "1", "perhaps"], ["contact", "1", "nobody"], ["contact", "99", "c@acme.example"],
        ["contact", "1", "no-reply@acme.example"], ["contact", "1", "sam@home.example"], ["show", "0"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_cannot_be_kept_ends_with_two_and_a_sentence(home: Home, here: Here, words: list[str]) -> None:
    said = here(home, "applications", *words)
    assert (said.code, said.out) == (2, "")
    assert said.err
    with store_of(home) as store:
        assert store.acts.recent() == []


def test_nothing_in_an_application_steers_the_terminal(home: Home, here: Here) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31mBoo\u202e"
    fill(home, *rejected_after_talk(3, company=f"Bax {evil}"))
    here(home, "applications", "note", "3", "lesson", evil)
    for words in (("applications", "list"), ("applications", "show", "3"), ("history",)):
        said = here(home, *words)
        assert said.code == 0
        assert not {char for char in said.out if char != "\n" and not char.isprintable()}


def test_the_days_are_those_of_the_events(home: Home, here: Here) -> None:
    here(home, "log", "applied", "--company", "Acme", "--on", "2025-01-05")
    (row, _) = here(home, "applications", "list", "--json").rows
    assert row["applied_on"].startswith("2025-01-05")
    assert row["last_event_on"].startswith(str((LONG_AGO).year))
    assert row["status"] == "rejected"
