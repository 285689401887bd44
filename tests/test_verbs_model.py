"""The verb evaluate: figures, JSON and the picture; words of mail only where the user names the mail."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from homes import Here, make_home

from detector.modelfile import read_card
from detector.report import report_of
from detector.whereabouts import shipped

SAD = "Thank you for applying. Unfortunately we will not be moving forward with your application."
GLAD = "Your parcel is on its way and will be with you on Thursday."


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Mails of three sources; two are labelled so that the model must be wrong about them."""
    rows = [{"label": "rejection", "body": SAD, "set": "a"}, {"label": "other", "body": GLAD, "set": "b"}] * 3
    rows += [{"label": "offer", "body": SAD, "set": "c"}, {"label": "rejection", "body": GLAD, "set": "c"}]
    path = tmp_path / "mine.jsonl"
    path.write_text(
        "\n".join(json.dumps({"id": f"m{n}", **row}) for n, row in enumerate(rows)), encoding="utf-8"
    )
    return path


def test_without_a_path_the_card_of_the_model_in_use_speaks(here: Here, tmp_path: Path) -> None:
    said = here(make_home(tmp_path / "home", judges=True), "evaluate")
    assert said.code == 0
    assert said.out == read_card(shipped("models")).report.as_text() + "\n"


def test_labelled_mail_of_the_users_own_is_measured(here: Here, tmp_path: Path, labelled: Path) -> None:
    said = here(make_home(tmp_path / "home", judges=True), "evaluate", "--on", str(labelled))
    assert said.code == 0, said.err
    assert "8 mails, 4 of them rejections" in said.out
    assert "true \\ judged" in said.out
    assert "\nby source" in said.out
    assert "m6" in said.out
    assert "moving forward" in said.out, "the words that misled it"


def test_a_rejection_that_was_passed_over_shows_its_words_too(
    here: Here, tmp_path: Path, labelled: Path
) -> None:
    (row,) = here(make_home(tmp_path / "home", judges=True), "evaluate", "--json", "--on", str(labelled)).rows
    worst = {source: clues for source, _, _, clues in row["report"]["worst"]}
    assert worst["m7"]
    assert all(len(clues) <= 2 for clues in worst.values())


def test_json_is_the_whole_report_and_comes_back(here: Here, tmp_path: Path, labelled: Path) -> None:
    (row,) = here(make_home(tmp_path / "home", judges=True), "evaluate", "--json", "--on", str(labelled)).rows
    assert row["schema"] == 1
    report = report_of(row["report"])
    assert (report.mails, report.resampled, list(report.by_group)) == (8, "mails", ["a", "b", "c"])
    assert replace(report, worst=()).as_json()["report"].keys() == row["report"].keys()


def test_the_curves_are_written_where_the_user_says(here: Here, tmp_path: Path, labelled: Path) -> None:
    picture = tmp_path / "c.svg"
    home = make_home(tmp_path / "home", judges=True)
    said = here(home, "evaluate", "--on", str(labelled), "--curves", str(picture))
    assert said.code == 0
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    assert str(picture) in said.err
    assert str(picture) not in said.out, "standard output is data"


def test_a_picture_that_cannot_be_written_is_one_sentence_after_the_figures(
    here: Here, tmp_path: Path, labelled: Path
) -> None:
    home = make_home(tmp_path / "home", judges=True)
    said = here(home, "evaluate", "--on", str(labelled), "--curves", str(tmp_path / "absent" / "c.svg"))
    assert said.code == 2
    assert "cannot be written" in said.err
    assert "8 mails" in said.out


@pytest.mark.parametrize("name", ["absent.jsonl", "broken.jsonl"])
def test_mail_that_cannot_be_read_is_one_sentence_and_how_to_mend_it(
    here: Here, tmp_path: Path, name: str
) -> None:
    (tmp_path / "broken.jsonl").write_text('{"label": "rejec', encoding="utf-8")
    said = here(make_home(tmp_path / "home", judges=True), "evaluate", "--on", str(tmp_path / name))
    assert said.code == 2
    assert len(said.err.strip().splitlines()) == 2
