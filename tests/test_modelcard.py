"""The model card for people: all of it from the record, and nothing of anybody's mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from small_model import small_model

from detector.modelcard import CURVES, card_in_words
from detector.modelfile import Card, read_card, save_model
from detector.report import Miss


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Card:
    model, report = small_model()
    folder = tmp_path_factory.mktemp("m")
    save_model(model, report, folder, corpus="c0ffee" * 10, at=datetime(2026, 3, 2, tzinfo=UTC))
    return read_card(folder)


def test_the_card_names_the_model_its_hash_its_mails_and_how_to_get_it_again(card: Card) -> None:
    text = card_in_words(card)
    for fact in (
        card.model_id,
        card.sha256,
        card.corpus,
        card.scikit_learn,
        card.trained_at,
        "scripts/train_model.py",
    ):
        assert fact in text
    assert f"{card.mails} mails in {len(card.report.by_group)} author groups" in text
    for label, number in card.report.mails_by_label.items():
        assert f"| {label} | {number} |" in text


def test_figures_stand_with_their_intervals_and_the_picture(card: Card) -> None:
    text = card_in_words(card)
    low, high = card.report.intervals["recall"]
    assert f"| recall | {card.report.recall:.3f} | {low:.3f} to {high:.3f} |" in text
    assert f"({CURVES})" in text


def test_every_table_is_markdown(card: Card) -> None:
    blocks = [block for block in card_in_words(card).split("\n\n") if block.startswith("|")]
    assert len(blocks) >= 5
    for block in blocks:
        lines = block.splitlines()
        assert set(lines[1]) <= set("|-: ")
        assert len({line.count("|") for line in lines}) == 1


def test_weak_languages_are_named_among_the_limits(card: Card) -> None:
    weak = replace(card.report.by_language["en"], f1=0.41)
    report = replace(card.report, by_language={"en": weak, "tr": replace(weak, f1=0.97)})
    text = card_in_words(replace(card, report=report))
    assert "F1 below 0.93 on groups left out: en (0.41)." in text
    strong = replace(card.report, by_language={"en": replace(weak, f1=0.97)})
    assert "F1 below" not in card_in_words(replace(card, report=strong))


def test_no_mail_is_quoted(card: Card) -> None:
    worst = (Miss("m", "rejection", 0.1, ("+1.00 to our great regret",)),)
    assert "regret" not in card_in_words(replace(card, report=replace(card.report, worst=worst)))


def test_the_card_of_an_older_version_can_be_written(card: Card) -> None:
    bare = replace(card.report, by_language={}, by_kind={}, by_group={}, intervals={}, curve=(), resampled="")
    assert card_in_words(replace(card, report=bare)).endswith("\n")


def test_the_shipped_card_is_the_one_of_the_shipped_model() -> None:
    models = Path(__file__).resolve().parents[1] / "models"
    assert (models / "MODEL_CARD.md").read_text(encoding="utf-8") == card_in_words(read_card(models))
