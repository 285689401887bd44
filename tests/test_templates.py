"""The user's own words: laid over ours, checked on sample mail, and never a way to run anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from homes import Here, make_home, settings_text

from responder.draft import Kind
from responder.errors import SettingsError
from responder.phrases import SHIPPED, own_words, shipped_words
from responder.samples import KINDS, sample


def own(folder: Path, name: str, text: str, language: str = "en") -> Path:
    path = folder / language / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder


def test_without_templates_of_ones_own_the_words_are_those_that_come_along(tmp_path: Path) -> None:
    assert own_words(tmp_path, "de") is shipped_words("de")


def test_a_bank_of_ones_own_takes_the_place_of_ours_and_the_others_stay(tmp_path: Path) -> None:
    own(
        tmp_path,
        "slots/wish.j2",
        "==\nGood luck with the ovens at {{ short_company }}.\nGood luck with the ovens.\n",
    )
    letter = sample("en", Kind.THANK_ONLY, words=own_words(tmp_path, "en")).letter
    assert "Good luck with the ovens" in letter.body
    assert "Thank" in letter.body
    assert own_words(tmp_path, "de") is shipped_words("de")


def test_a_layout_of_ones_own_says_which_parts_stand_where(tmp_path: Path) -> None:
    own(tmp_path, "thank_only.j2", "{{ greeting }}\n\n{{ thanks }} Until we meet.\n\n{{ closing }}\n")
    letter = sample("en", Kind.THANK_ONLY, words=own_words(tmp_path, "en")).letter
    assert "Until we meet." in letter.body
    assert "I understand" not in letter.body


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("==\nThanks {{ salary }}.\n", "a value that does not exist: salary"),
        ("== on_sundays\nThanks.\n", "a condition that does not exist: on_sundays"),
        ("==\nThanks {{ role \n", "cannot be used"),
        ("==\nThanks {{ role.__class__.__mro__ }}.\n", "cannot be used"),
        ("==\nThanks {% for x in range(10**9) %}x{% endfor %}.\n", "cannot be used"),
        ("==\nThanks {{ 1 // 0 }}.\n", "cannot be used"),
        ("==\nThanks {{ [].pop() }}.\n", "cannot be used"),
    ],
)
def test_a_template_that_cannot_be_used_is_named_with_its_file(tmp_path: Path, text: str, said: str) -> None:
    own(tmp_path, "slots/thanks.j2", text)
    with pytest.raises(SettingsError, match=r"slots/thanks\.j2") as refused:
        sample("en", Kind.THANK_ONLY, words=own_words(tmp_path, "en"))
    assert said in refused.value.text


def test_a_template_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "en" / "slots").mkdir(parents=True)
    (tmp_path / "en" / "slots" / "thanks.j2").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="not UTF-8"):
        own_words(tmp_path, "en")


def test_a_layout_that_names_a_slot_there_is_not_is_refused(tmp_path: Path) -> None:
    own(tmp_path, "thank_only.j2", "{{ greeting }} {{ applause }}")
    with pytest.raises(SettingsError, match="a slot that does not exist: applause"):
        own_words(tmp_path, "en")


@pytest.mark.parametrize("language", SHIPPED)
@pytest.mark.parametrize("kind", KINDS)
def test_every_sample_letter_could_be_approved_once_its_gaps_are_filled(language: str, kind: Kind) -> None:
    shown = sample(language, kind)
    assert [finding.rule for finding in shown.findings if finding.level == "block"] == []
    assert "{" not in shown.letter.body


def test_check_shows_letters_and_ends_with_one_where_a_rule_stands_against_them(
    tmp_path: Path, here: Here
) -> None:
    home = make_home(tmp_path / "home", settings_text())
    fine = here(home, "templates", "check", "--kind", "thank-only")
    assert (fine.code, "thank_only" in fine.out) == (0, True)
    own(
        home.folder / "templates",
        "slots/acceptance.j2",
        "==\nThis was unfair, and my lawyer will write to you.\n",
    )
    bad = here(home, "templates", "check", "--kind", "thank-only")
    assert bad.code == 1
    assert "no_legal_words" in bad.err
    assert "This was unfair" in bad.out


def test_copy_puts_our_words_where_they_can_be_changed_and_never_over_changed_ones(
    tmp_path: Path, here: Here
) -> None:
    home = make_home(tmp_path / "home", settings_text())
    assert here(home, "templates", "copy", "de", "question", "thank_only").code == 0
    mine = home.folder / "templates" / "de" / "slots" / "question.j2"
    assert mine.is_file()
    assert (home.folder / "templates" / "de" / "thank_only.j2").is_file()
    mine.write_text("==\nDarf ich fragen, was gut war?\n", encoding="utf-8")
    assert "there already" in here(home, "templates", "copy", "de", "question").err
    assert mine.read_text(encoding="utf-8").startswith("==\nDarf ich")
    unknown = here(home, "templates", "copy", "de", "applause")
    assert unknown.code == 2
    assert "There are: " in unknown.err


def test_a_draft_is_written_with_the_users_own_words(tmp_path: Path, here: Here) -> None:
    home = make_home(tmp_path / "home", settings_text(account='may = "draft"'))
    own(home.folder / "templates", "slots/wish.j2", "==\nMay your bread always rise.\n")
    told = ("--company", "Rye & Co", "--contact", "Jane Doe <jane@rye.example>", "--not-met")
    assert here(home, "log", "rejection", *told).code == 0
    assert "May your bread always rise." in here(home, "queue", "show", "1").out
