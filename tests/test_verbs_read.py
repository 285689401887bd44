"""The verbs explain, label and applications: what each says, its exit code, and one clear sentence where it cannot."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
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
    assert "  company: Acme (text of the mail)" in lines
    assert "  they say: no reason" in lines
    assert any(line.startswith("  it says: a talk took place") for line in lines)
    assert any(line.startswith("Plan: ") and "ask for feedback" in line for line in lines)
    assert any(
        line == "  * You met, and a person can answer: thank them and ask for feedback." for line in lines
    )
    assert any(line.startswith("  - You thanked them for the talk") for line in lines)


def test_every_rule_that_matched_is_shown_and_the_one_that_decided_has_a_star(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.ledger.drop_plan(1)
        store.ledger.record([make_own(300, "<1@acme.example>")])
    fill(home)
    out = here(home, "explain", "1").out
    assert "  * This was answered already, or a draft waits." in out
    assert "  - You met, and a person can answer" in out


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
    assert "it says: a talk took place" in own.out


def test_thresholds_are_those_of_the_settings(home: Home, here: Here) -> None:
    with (home.folder / "settings.toml").open("a", encoding="utf-8") as settings:
        settings.write("\n[model]\nreject_at = 0.9\nunsure_at = 0.2\n")
    assert "rejection from 0.90, a question from 0.20" in here(home, "explain", "1").out


def test_an_unknown_mail_ends_with_two(home: Home, here: Here) -> None:
    said = here(home, "explain", "99")
    assert (said.code, said.out) == (2, "")
    assert "There is no mail 99." in said.err


def test_reasons_and_causes_are_words_and_no_codes(home: Home, here: Here) -> None:
    facts = make_facts(Signal.MEETING_HELD, company="Other Mills", cause="internal_candidate", stage="final")
    fill(home, *rejected_after_talk(2, BEN, "Other Mills", facts=facts))
    out = here(home, "explain", "3").out
    assert "  they say: they chose somebody from inside (text of the mail)" in out
    assert "  how far it had come: the last round (text of the mail)" in out
    assert "  * An internal candidate was chosen: a softened question." in out
    assert "  - A person wrote it." in out
    assert not any(code in out for code in ("internal_candidate", "human_", "your_thanks", "row "))
    why = here(home, "queue", "show", "2").err
    assert "Why: they chose somebody from inside; you met, and a person can answer; a person wrote it" in why
    (row,) = here(home, "queue", "show", "2", "--json").rows
    assert row["reasons"][0] == "internal_candidate"


def test_an_explained_mail_is_one_object_for_programs(home: Home, here: Here) -> None:
    (row,) = here(home, "explain", "1", "--json").rows
    assert (row["id"], row["label"], row["score"], row["outcome"]) == (1, "rejection", 0.97, "rejection")
    assert row["clues"] == [{"text": "we regret", "start": 11, "end": 20, "weight": 2.5}]
    assert row["facts"]["company"] == {"value": "Acme", "source": "body", "start": 0, "end": 4}
    assert (row["stage"], row["reason"], row["met"]) == ("interview", "unspecified", "yes")
    assert (row["plan"]["action"], row["plan"]["to"]) == ("ask_feedback", "anna@acme.example")
    assert row["rules"] == [
        {"rule": "interviewed", "row": 19, "decided": True,
         "text": "You met, and a person can answer: thank them and ask for feedback."}
    ]  # fmt: skip
    assert (row["draft_id"], row["application_id"], row["corrected"]) == (1, 1, False)
    (own,) = here(home, "explain", "2", "--json").rows
    assert (own["label"], own["score"], own["plan"]["kind"], own["rules"]) == (None, None, "none", [])


# explain without an ID


def more_mail(home: Home) -> None:
    """Mail 3: ordinary. Mail 4: doubtful, the day after. Mail 5: an invitation, two days after."""
    with store_of(home) as store:
        later = [NOW + timedelta(days=days) for days in range(3)]
        store.ledger.record([
            make_entry(7, verdict=make_verdict(Label.OTHER, 0.9), sent_at=later[0]),
            make_entry(8, verdict=make_verdict(score=0.5), sent_at=later[1]),
            make_entry(9, verdict=make_verdict(Label.INTERVIEW, 0.9), sent_at=later[2]),
        ])  # fmt: skip


def test_mail_about_jobs_is_listed_newest_first(home: Home, here: Here) -> None:
    more_mail(home)
    said = here(home, "explain")
    assert said.code == 0
    rows = [line.split() for line in said.out.splitlines() if line.strip()[:1].isdigit()]
    assert [row[0] for row in rows] == ["5", "4", "1"]
    assert ["interview" in rows[0], "unsure" in rows[1], "rejection" in rows[2]] == [True] * 3
    assert "draft 1: thank, ask for feedback" in said.out
    assert "Why: rejoinder explain 5. Not so: rejoinder label 5 other" in said.err
    assert "Unsure: 4. Say what it is: rejoinder label 4 rejection (or: other)" in said.err


def test_only_questions_are_listed_until_the_user_has_answered_them(home: Home, here: Here) -> None:
    more_mail(home)
    (row,) = here(home, "explain", "--unsure", "--json").rows
    assert (row["id"], row["outcome"]) == (4, "unsure")
    here(home, "label", "4", "other")
    said = here(home, "explain", "--unsure")
    assert (said.code, said.out) == (0, "")
    assert "No mail waits for your word." in said.err
    assert [row["id"] for row in here(home, "explain", "--json").rows] == [5, 1]


def test_a_listed_row_has_the_fields_of_a_scanned_one(home: Home, here: Here) -> None:
    (row,) = here(home, "explain", "--json").rows
    assert list(row) == [
        "schema", "account", "folder", "uid", "id", "message_id", "label", "score", "outcome", "marked", "plan",
        "draft_id", "application_id", "skipped", "date", "from", "company", "corrected",
    ]  # fmt: skip
    assert (row["id"], row["label"], row["draft_id"], row["company"]) == (1, "rejection", 1, "Acme")
    assert row["plan"]["reasons"][0] == "interviewed"


def test_only_as_many_mails_as_asked_for_are_listed_and_older_ones_are_mentioned(
    home: Home, here: Here
) -> None:
    more_mail(home)
    said = here(home, "explain", "--last", "1")
    assert [line.split()[0] for line in said.out.splitlines() if line.strip()[:1].isdigit()] == ["5"]
    assert "There are older ones: rejoinder explain --last 5" in said.err
    assert here(home, "explain", "--last", "0").code == 2
    assert here(home, "explain", "1", "--unsure").code == 2


def test_a_draft_that_was_put_away_says_so_in_the_list(home: Home, here: Here) -> None:
    here(home, "queue", "discard", "1")
    assert "draft 1 (discarded)" in here(home, "explain").out


def test_before_the_first_pass_the_list_says_how_to_fill_it(tmp_path: Path, here: Here) -> None:
    said = here(make_home(tmp_path / "new", settings_text()), "explain")
    assert (said.code, said.out) == (0, "")
    assert "rejoinder scan inbox" in said.err


def test_who_gives_a_wrong_id_is_shown_where_ids_stand(home: Home, here: Here) -> None:
    for words in (["explain", "99"], ["label", "99", "other"], ["label", "one", "other"], ["label", "other"]):
        assert "rejoinder explain" in here(home, *words).err


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
    assert "it says: legal wording" in here(home, "explain", "3").out
