"""Every code that a screen could show has words of its own."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from detector.facts import Cause, Signal, Stage
from responder import plainwords
from responder.followup import OCCASION_IDS
from responder.plainwords import (
    cause_in_words,
    reason_in_words,
    reasons_in_words,
    signal_in_words,
    source_in_words,
    stage_in_words,
)
from responder.policy import RULES

RESPONDER = Path(plainwords.__file__).parent
WHYS = ("reply_to", "sender", "thread", "recruiter", "contact", "signature")


def kinds_of_evidence() -> set[str]:
    """The first argument of every Evidence that the history makes."""
    tree = ast.parse((RESPONDER / "history.py").read_text(encoding="utf-8"))
    return {
        str(node.args[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Evidence"
        if isinstance(node.args[0], ast.Constant)
    }


def test_every_reason_that_a_plan_or_a_draft_can_have_has_words() -> None:
    codes = (
        {rule.id for rule in RULES} | OCCASION_IDS | {f"human_{why}" for why in WHYS} | kinds_of_evidence()
    )
    assert len(kinds_of_evidence()) == 6
    assert codes | {"your_choice"} == set(plainwords._REASONS)


def test_every_cause_stage_and_signal_has_words() -> None:
    assert set(plainwords._CAUSES) == set(Cause)
    assert set(plainwords._STAGES) == set(Stage)
    assert set(plainwords._SIGNALS) == set(Signal)


def test_no_words_show_a_code_or_a_dash() -> None:
    tables = (
        plainwords._REASONS,
        plainwords._CAUSES,
        plainwords._STAGES,
        plainwords._SIGNALS,
        plainwords._SOURCES,
    )
    for table in tables:
        assert not any("_" in words or "\N{EM DASH}" in words for words in table.values())


def test_reasons_stand_in_one_line_each_once() -> None:
    said = reasons_in_words(("internal_candidate", "human_sender", "human_sender"))
    assert said == "they chose somebody from inside; a person wrote it"


@pytest.mark.parametrize(
    "say", [reason_in_words, cause_in_words, stage_in_words, signal_in_words, source_in_words]
)
def test_a_code_nobody_knows_is_shown_without_underscores(say: object) -> None:
    assert callable(say)
    assert say("of_another_day") == "of another day"
