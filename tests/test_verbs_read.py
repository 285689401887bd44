"""The verbs explain, label and applications: what each says, its exit code, and one clear sentence where it cannot."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from command import Home
from homes import BEN, Here, fill, make_home, rejected_after_talk, settings_text, states, store_of
from samples import NOW, make_entry, make_facts, make_mail, make_own, make_verdict

from detector.facts import Signal
from detector.verdict import Label

REJECTION = (
    "Dear Sam,\n\nThank you for your application for the Engineer position at Acme. Unfortunately, we will not be moving "
    "forward with your application.\n\nKind regards,\nAnna Berg\nTalent Partner, Acme\n"
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Mail 1: a rejection with draft 1. Mail 2: the user's own thanks before it."""
    home = make_home(tmp_path / "home", settings_text(), judges=True)
    fill(home, *rejected_after_talk(1))
    return home


# explain


def test_a_verdict_is_explained_with_its_words_thresholds_facts_and_rules(home: Home, here: Here) -> None:
    said = here(home, "explain", "1")
    assert said.code == 0
    lines = said.out.splitlines()
    assert lines[0] == "Mail 1 from anna@acme.example, 2025-03-03, in INBOX: rejection"
    assert lines[1] == "Score 0.970: rejection from 0.80, a question from 0.35."
    assert "  +2.50  “we regret”" in lines
    assert "  company: Acme (from body)" in lines
    assert "  cause: not said" in lines
    assert any(line.startswith("  it says: meeting held") for line in lines)
    assert any(line.startswith("Plan: ") and "ask for feedback" in line for line in lines)
    assert any(line.startswith("  * interviewed: row 19") for line in lines)
    assert any(line.startswith("    You thanked them for the talk") for line in lines)


def test_every_rule_that_matched_is_shown_and_the_one_that_decided_has_a_star(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.ledger.drop_plan(1)
        store.ledger.record([make_own(300, "<1@acme.example>")])
    fill(home)
    out = here(home, "explain", "1").out
    assert "  * already_answered: row 3" in out
    assert "  - interviewed: row 19" in out


def test_the_users_own_word_is_said_to_outrank_the_model(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.ledger.correct("<1@acme.example>", Label.INTERVIEW, NOW)
    out = here(home, "explain", "1").out
    assert "INBOX: interview" in out
    assert "outranks the model" in out


def test_of_ordinary_mail_and_own_mail_what_is_known_is_said(home: Home, here: Here) -> None:
    verdict = replace(make_verdict(Label.OTHER, 0.9), clues=())
    with store_of(home) as store:
        store.ledger.record([make_entry(7, verdict=verdict, facts=make_facts(), text=None, subject="")])
    ordinary = here(home, "explain", "3")
    assert ordinary.code == 0
    assert "no words are kept of ordinary mail" in ordinary.out
    assert "Plan:" not in ordinary.out
    own = here(home, "explain", "2")
    assert own.code == 0
    assert "it says: meeting held" in own.out


def test_thresholds_are_those_of_the_settings(home: Home, here: Here) -> None:
    with (home.folder / "settings.toml").open("a", encoding="utf-8") as settings:
        settings.write("\n[model]\nreject_at = 0.9\nunsure_at = 0.2\n")
    assert "rejection from 0.90, a question from 0.20" in here(home, "explain", "1").out


def test_an_unknown_mail_ends_with_two(home: Home, here: Here) -> None:
    said = here(home, "explain", "99")
    assert (said.code, said.out) == (2, "")
    assert "There is no mail 99." in said.err


# label


def test_a_correction_is_confirmed_and_its_draft_is_put_away(home: Home, here: Here) -> None:
    said = here(home, "label", "1", "other")
    assert said.code == 0
    assert "1 mail is now other." in said.err
    assert "rejoinder train" in said.err
    assert states(home) == ["discarded"]
    assert "other" in here(home, "explain", "1").out.splitlines()[0]


def test_several_mails_are_corrected_at_once(home: Home, here: Here) -> None:
    fill(home, *rejected_after_talk(2, BEN, "Other Mills"))
    said = here(home, "label", "1", "3", "3", "offer")
    assert said.code == 0
    assert "2 mails are now offer." in said.err
    assert states(home) == ["discarded", "discarded"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["1", "rejected"], "There is no label 'rejected'."),
        (["1"], "There is no label '1'."),
        (["other"], "No ID was given."),
        (["one", "other"], "'one' is no mail's ID."),
        (["99999999999999999999", "other"], "is no mail's ID."),
        (["1", "99", "other"], "There is no mail 99."),
        (["1", "other", "--from", "INBOX"], "Give IDs or --from, not both."),
        ([], "Missing argument"),
    ],
)
def test_what_is_no_correction_ends_with_two_and_changes_nothing(
    home: Home, here: Here, words: list[str], sentence: str
) -> None:
    said = here(home, "label", *words)
    assert said.code == 2
    assert sentence in said.err
    assert states(home) == ["waiting"]
    with store_of(home) as store:
        assert store.ledger.corrections() == []


def test_a_folder_of_files_is_corrected_and_can_be_found_again_from_anywhere(
    home: Home, here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mails = tmp_path / "missed"
    mails.mkdir()
    (mails / "1.eml").write_bytes(make_mail(31, REJECTION))
    (mails / "2.eml").write_bytes(make_mail(32, "Our summer sale has begun: beans at half the price.\n"))
    monkeypatch.chdir(tmp_path)
    said = here(home, "label", "--from", "missed", "rejection")
    assert said.code == 0
    assert "2 mails are now rejection." in said.err
    with store_of(home) as store:
        found = store.ledger.with_identities(["<31@acme.example>", "<32@acme.example>"])
        assert [Path(entry.ref.folder) for entry in found] == [mails, mails]
        assert all(entry.text for entry in found)
    monkeypatch.chdir("/")
    assert here(home, "label", "--from", str(mails), "other").code == 0


def test_a_path_without_mail_ends_with_two(home: Home, here: Here, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    said = here(home, "label", "--from", str(empty), "other")
    assert said.code == 2
    assert "holds no mail" in said.err


# applications


def test_applications_are_a_table_with_their_status(home: Home, here: Here) -> None:
    said = here(home, "applications", "list")
    assert said.code == 0
    for text in ("Acme", "Engineer", "rejected", "2025-03-03"):
        assert text in said.out
    assert here(home, "applications").out == said.out


def test_rows_of_applications_have_the_fields_of_the_contract(home: Home, here: Here) -> None:
    (row,) = here(home, "applications", "list", "--json").rows
    assert list(row) == [
        "schema", "id", "company", "role", "via", "status", "applied_on", "last_event_on", "events", "contacts",
        "reference", "met", "notes",
    ]  # fmt: skip
    assert (row["company"], row["role"], row["status"]) == ("Acme", "Engineer", "rejected")
    (event,) = row["events"]
    assert (event["kind"], event["message_id"]) == ("rejected", "<1@acme.example>")
    assert datetime.fromisoformat(event["on"]) == datetime.fromisoformat(row["last_event_on"])
    assert row["contacts"] == [{"name": "Anna Berg", "email": "anna@acme.example"}]


def test_no_application_yet_is_no_error(tmp_path: Path, here: Here) -> None:
    home = make_home(tmp_path / "new")
    said = here(home, "applications", "list")
    assert (said.code, said.out) == (0, "")
    assert "rejoinder scan" in said.err
    assert here(home, "applications", "list", "--json").rows == []


def test_an_application_that_was_none_is_gone_after_the_correction(home: Home, here: Here) -> None:
    here(home, "label", "1", "alert")
    assert here(home, "applications", "list", "--json").rows == []


@pytest.mark.parametrize("moment", ["yesterday", "0001-01-01"])
def test_an_impossible_moment_ends_with_two(home: Home, here: Here, moment: str) -> None:
    assert here(home, "applications", "list", "--as-of", moment).code == 2


def test_a_signal_without_a_place_in_the_text_is_shown_too(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.ledger.record([make_entry(8, facts=make_facts(Signal.LEGAL), text=None)])
    assert "it says: legal" in here(home, "explain", "3").out
