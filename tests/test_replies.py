"""The tone rules on the blind corpus of tests/replies/*.jsonl: whole letters by people who had not read the rules."""

from __future__ import annotations

from typing import Any

import pytest

from responder.tone_rules import RULES, Level
from scripts.measure_tone import letters, review

LETTERS = list(letters())
GOOD = [letter for letter in LETTERS if not letter["rules"]]
BAD = [letter for letter in LETTERS if letter["rules"]]


def named(letter: dict[str, Any]) -> str:
    return str(letter["id"])


@pytest.mark.parametrize("letter", GOOD, ids=named)
def test_a_good_letter_is_never_blocked(letter: dict[str, Any]) -> None:
    assert [found for found in review(letter) if found.level is Level.BLOCK] == []


@pytest.mark.parametrize("letter", BAD, ids=named)
def test_a_bad_letter_is_reported_with_every_rule_it_breaks(letter: dict[str, Any]) -> None:
    assert set(letter["rules"]) <= {found.rule for found in review(letter)}


@pytest.mark.parametrize("letter", LETTERS, ids=named)
def test_no_sentence_is_reported_twice_for_one_rule(letter: dict[str, Any]) -> None:
    found = [(finding.rule, finding.text) for finding in review(letter)]
    assert len(found) == len(set(found))


def test_the_corpus_has_nine_languages_and_knows_no_rule_we_lack() -> None:
    assert len({letter["language"] for letter in LETTERS}) == 9
    assert {rule for letter in LETTERS for rule in letter["rules"]} <= set(RULES)
