"""The verb history: what was done, newest first, short for people and whole for programs."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import Home
from homes import Here, fill, make_home, rejected_after_talk, settings_text, store_of
from samples import NOW


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = make_home(tmp_path / "home", settings_text())
    fill(home, *rejected_after_talk(1))
    return home


def test_nothing_was_done_yet(home: Home, here: Here) -> None:
    said = here(home, "history")
    assert (said.code, said.out) == (0, "")
    assert "Nothing was done yet." in said.err
    assert here(home, "history", "--json").rows == []


def test_acts_are_listed_newest_first_with_before_and_after(home: Home, here: Here) -> None:
    here(home, "queue", "edit", "1", "--subject", "Thank you")
    here(home, "queue", "discard", "1")
    newest, oldest = here(home, "history", "--json").rows
    assert list(newest) == ["schema", "id", "at", "who", "what", "target", "before", "after", "undone_at"]
    assert (newest["what"], newest["before"], newest["after"]) == (
        "draft.discard", {"state": "waiting"}, {"state": "discarded"},
    )  # fmt: skip
    assert (oldest["what"], oldest["target"], oldest["who"]) == ("draft.edit", 1, "you")
    assert (oldest["before"]["subject"], oldest["after"]["subject"]) == ("Re: Your application", "Thank you")


def test_the_table_counts_the_words_of_a_letter_and_shows_none(
    home: Home, here: Here, tmp_path: Path
) -> None:
    words = tmp_path / "words.txt"
    words.write_text("Dear Anna,\n\nthank you for the secret.\n\nSam Doe\n", encoding="utf-8")
    here(home, "queue", "edit", "1", "--body", str(words))
    said = here(home, "history")
    assert "Changed draft 1: its words (" in said.out
    assert "characters)" in said.out
    assert "secret" not in said.out


def test_what_was_taken_back_says_so(home: Home, here: Here) -> None:
    here(home, "applications", "met", "1", "yes")
    here(home, "undo")
    said = here(home, "history")
    assert "Said of application 1: you met" in said.out
    assert "taken back" in said.out


def test_only_so_many_are_shown_as_are_wanted(home: Home, here: Here) -> None:
    with store_of(home) as store:
        for target in range(1, 31):
            store.acts.note("draft.discard", target, NOW)
    assert len(here(home, "history", "--json").rows) == 20
    assert [row["target"] for row in here(home, "history", "--last", "2", "--json").rows] == [30, 29]
    assert here(home, "history", "--last", "0").code == 2


def test_acts_stand_there_as_a_person_would_say_them(home: Home, here: Here) -> None:
    here(home, "queue", "edit", "1", "--subject", "Thank you")
    here(home, "queue", "snooze", "1", "3d")
    here(home, "label", "1", "other")
    here(home, "label", "1", "offer")
    out = here(home, "history").out
    for sentence in (
        "Changed draft 1: its subject to “Thank you”",
        "Let draft 1 rest until ",
        "Called mail 1 other (before: rejection)",
        "Called mail 1 offer (before: other)",
    ):
        assert sentence in out
    assert not any(code in out for code in ("draft.", "mail.", "label:", "not_before", "None"))


def test_what_the_daemon_did_is_not_said_to_be_yours(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.acts.note("draft.discard", 1, NOW, who="rejoinder")
    assert "Rejoinder: Put draft 1 away" in here(home, "history").out
