"""What a daemon says: counts, numbers and states, and why something failed."""

from __future__ import annotations

from typing import Any

import pytest

from responder.errands import Outcome
from responder.roundwords import (
    counts_in_words,
    digest_in_words,
    notice_in_words,
    pass_in_words,
    send_in_words,
    training_in_words,
)

FOUND = {"seen": 3, "rejections": 1, "drafts": 1, "unsure": 0, "letters": 0}


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        (FOUND, "3 seen, 1 rejection, 1 draft."),
        ({**FOUND, "unsure": 2, "letters": 1}, "3 seen, 1 rejection, 1 draft, 2 unsure, 1 other letter."),
        ({**FOUND, "taken_off": 1}, "3 seen, 1 rejection, 1 draft, 1 mark taken off by you."),
        ({"seen": 0, "rejections": 0, "drafts": 0, "bytes": 9}, "Nothing new."),
        ({}, "Nothing new."),
    ],
)
def test_a_pass_in_counts(summary: dict[str, Any], words: str) -> None:
    assert counts_in_words(summary) == words


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome(0, ({"summary": FOUND},)), "home: 3 seen, 1 rejection, 1 draft."),
        (Outcome(5, said="localhost cannot be reached."), "home: localhost cannot be reached."),
        (Outcome(7), "home: The pass ended with exit code 7."),
        (Outcome(0), ""),
        (Outcome(1, ended="stopped"), "home: The pass ended with exit code 1."),
    ],
)
def test_a_pass_says_what_it_found_or_why_it_failed(outcome: Outcome, words: str) -> None:
    assert pass_in_words("home", outcome) == words


def test_letters_are_told_by_number_and_state() -> None:
    rows = ({"id": 1, "state": "sent", "text": "to anna@acme.example"}, {"id": 2, "state": "failed"})
    assert send_in_words(Outcome(1, rows)) == "Draft 1 is sent. Draft 2 is failed."
    assert send_in_words(Outcome(6, said="Another is at work.")) == "Another is at work."
    assert send_in_words(Outcome(0)) == ""


def test_a_training_says_how_it_went() -> None:
    assert training_in_words(Outcome(0)).startswith("A model was trained")
    assert training_in_words(Outcome(1, said="The disk is full.")) == "Training failed: The disk is full."
    assert training_in_words(Outcome(1, ended="late")) == "Training took too long and was ended."


def test_a_notice_says_only_why_it_was_not_shown() -> None:
    assert notice_in_words(Outcome(0, ({"shown": True, "text": "1 reply", "problem": None},))) == ""
    assert notice_in_words(Outcome(0, ({"shown": False, "problem": "no desktop"},))) == "no desktop"
    assert notice_in_words(Outcome(3, said="There is no account.")) == "There is no account."


def test_a_digest_says_its_counts_and_never_its_text() -> None:
    counts = {"open": 12, "answers": 3, "drafts": 1}
    row = {"shown": True, "text": "1 draft to Acme waits", "problem": None, "counts": counts}
    assert digest_in_words(Outcome(0, (row,))) == "The digest was shown: open 12, answers 3, drafts 1."
    assert digest_in_words(Outcome(0, ({**row, "shown": False, "problem": "no desktop"},))) == "no desktop"
    assert digest_in_words(Outcome(0, ({"shown": False, "problem": None, "counts": None},))) == ""
