"""The verbs digest and notify on a real home: what they say, and what they keep."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

import pytest
from command import Home
from homes import BEN, LONG_AGO, Here, fill, make_home, rejected_after_talk, settings_text, store_of
from samples import make_entry, make_verdict

from detector.verdict import Label

A_WEEK_LATER = "2025-03-08T12:00"
FIELDS = ["schema", "since", "until", "open", "next", "came", "answers", "requests", "rejections"]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Two noes with a draft each, and a mail that only the user can judge."""
    home = make_home(tmp_path / "home", settings_text(more="[notify]\non = true\n"))
    unsure = make_entry(5, verdict=make_verdict(Label.REJECTION, 0.5), sent_at=LONG_AGO + timedelta(days=4))
    fill(home, *rejected_after_talk(1), *rejected_after_talk(2, BEN, "Other Mills"), unsure)
    return home


def test_the_page_leads_with_what_is_to_do_and_ends_with_the_number_of_noes(home: Home, here: Here) -> None:
    said = here(home, "digest", "--as-of", A_WEEK_LATER)
    assert said.code == 0
    assert "1 mail that only you can judge" in said.out
    assert said.out.rstrip().splitlines()[-1].endswith(": 2 answers were a no.")


def test_as_json_it_is_one_object_with_the_fields_of_the_contract(home: Home, here: Here) -> None:
    (row,) = here(home, "digest", "--json", "--as-of", A_WEEK_LATER).rows
    assert list(row) == FIELDS
    assert row["rejections"] == 2
    assert row["answers"] is None
    assert {step["what"] for step in row["next"]} >= {"questions"}


def test_a_digest_is_noted_and_one_read_for_another_day_is_not(home: Home, here: Here) -> None:
    def noted() -> bool:
        with store_of(home) as store:
            return store.ledger.last_run("digest") is not None

    here(home, "digest", "--as-of", A_WEEK_LATER)
    assert not noted()
    here(home, "digest")
    assert noted()
    first = here(home, "digest", "--json").rows[0]["since"]
    assert here(home, "digest", "--json").rows[0]["since"] == first


def test_a_home_without_settings_has_a_page_too(tmp_path: Path, here: Here) -> None:
    said = here(make_home(tmp_path / "new"), "digest")
    assert (said.code, "Nothing waits for you." in said.out) == (0, True)


def test_notify_is_off_unless_the_user_wants_it(tmp_path: Path, here: Here) -> None:
    home = make_home(tmp_path / "quiet", settings_text())
    fill(home, *rejected_after_talk(1))
    said = here(home, "notify")
    assert (said.code, said.out) == (0, "")
    assert "[notify] on = true" in said.err


def test_notify_shows_what_waits_once_and_keeps_that_it_did(
    home: Home, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr("responder.desktop.show", lambda title, text: shown.append(text))
    change = home.folder / "settings.toml"
    change.write_text(change.read_text() + '[daemon]\nquiet = "never"\n')
    (row,) = here(home, "notify", "--json", "--refused", "home").rows
    assert row == {"schema": 1, "shown": True, "text": shown[0], "problem": None}
    assert shown == ["2 replies are drafted, and the account home needs you to sign in again."]
    assert here(home, "notify", "--json", "--refused", "home").rows[0]["shown"] is False
    assert len(shown) == 1


def test_a_test_that_shows_nothing_ends_with_one_and_the_fix(
    home: Home, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "desktop_notifier", None)  # as where the extra is missing
    said = here(home, "notify", "--test")
    assert (said.code, said.out) == (1, "")
    assert "pip install 'rejoinder[notify]'" in said.err
    monkeypatch.setattr("responder.desktop.show", lambda title, text: None)
    shown = here(home, "notify", "--test")
    assert (shown.code, "drafted" in shown.err) == (0, True)


def test_a_desktop_that_takes_nothing_is_one_sentence_and_is_tried_again(
    home: Home, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = home.folder / "settings.toml"
    change.write_text(change.read_text() + '[daemon]\nquiet = "never"\n')
    monkeypatch.setattr("responder.desktop.show", lambda title, text: "The desktop sleeps.")
    for _ in range(2):
        said = here(home, "notify")
        assert (said.code, said.out, said.err) == (0, "", "The desktop sleeps.\n")
