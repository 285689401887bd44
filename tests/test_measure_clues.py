"""The deletion test: the marked words are what decided."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_model import small_corpus, small_model, written

from detector.corpus import load_corpus
from detector.message import Message
from detector.modelfile import load_model
from detector.verdict import Clue, Label, Thresholds, Verdict
from detector.whereabouts import shipped
from scripts.measure_clues import BAR, Deletion, deletions, share_fallen, table, without_clues

TEXT = "Thank you. With regret we say no. Bye.\n"


def mail() -> Message:
    return replace(written(TEXT), text=TEXT + "Ida\n", signature_at=len(TEXT))


def test_clues_that_speak_for_the_verdict_are_taken_out() -> None:
    start = TEXT.index("With regret")
    clues = [
        Clue("Thank you", 0, 9, -1.0),
        Clue("With regret", start, start + 11, 2.0),
        Clue("no", 30, 32, 0.5),
    ]
    bare = without_clues(mail(), clues)
    assert bare.own_words == "Thank you.  we say . Bye.\n"
    assert bare.signature == "Ida\n"
    assert bare.subject == mail().subject


def test_a_clue_across_the_signature_leaves_both_parts_right() -> None:
    bare = without_clues(mail(), [Clue("Bye.\nIda", len(TEXT) - 5, len(TEXT) + 3, 1.0)])
    assert bare.own_words == "Thank you. With regret we say no. "
    assert bare.signature == "\n"


def judge(messages: list[Message]) -> list[Verdict]:
    model, _ = small_model()
    return model.judge(messages, Thresholds())


@pytest.fixture(scope="module")
def done() -> list[Deletion]:
    return list(deletions(small_corpus(), judge))


def test_only_rejections_that_were_found_are_tried(done: list[Deletion]) -> None:
    assert len(done) > 20
    assert all(one.example.label == "rejection" and one.before >= Thresholds().reject_at for one in done)
    assert all(0 < one.taken < one.length for one in done)


def test_without_the_marked_words_every_score_is_lower(done: list[Deletion]) -> None:
    assert all(one.after.score < one.before for one in done)
    assert share_fallen(done) > 0.5, "a model of a few groups; the bar is held on the shipped one"


def test_the_marked_words_decided_in_nine_of_ten_rejections_that_the_shipped_model_finds() -> None:
    model, _ = load_model(shipped("models"))
    examples = [one for one in load_corpus(shipped("data")) if one.label is Label.REJECTION][::3]
    found = list(deletions(examples, lambda messages: model.judge(messages, Thresholds())))
    assert len(found) > 100
    assert share_fallen(found) >= BAR


def test_the_table_counts_by_language_and_in_all(done: list[Deletion]) -> None:
    heads, *rows = table(done)
    assert [row.split()[0] for row in rows] == ["en", "all"]
    assert f"{share_fallen(done):.1%}" in rows[-1]
    assert len(heads) >= 50
    assert share_fallen([]) == 1.0
