"""The tone rules on replies that people might write, good and bad: tests/replies/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.draft import Kind
from responder.tone import LEXICONS, Finding, ToneContext, review_draft
from responder.tone_rules import HINTS, RULES, Level

REPLIES = Path(__file__).parent / "replies"
MET = ToneContext(kind=Kind.ASK_FEEDBACK, met=True, someone_chosen=False, contact="Jane Doe", me="Sam Rivers")
ASKING = "What went well in the interview, and what could I do better?"


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((REPLIES / f"{name}.toml").read_text("utf-8"))


GOOD, BAD, SENTENCES = read("good")["reply"], read("bad")["reply"], read("sentences")


def context_of(row: Mapping[str, Any]) -> ToneContext:
    return ToneContext(
        kind=Kind(row.get("kind", "ask_feedback")),
        met=row.get("met", True),
        someone_chosen=row.get("chosen", False),
        contact=row.get("contact", "Jane Doe") or None,
        me=row.get("me", "Sam Rivers"),
        signature=row.get("signature", ""),
        known=tuple(row[name] for name in ("company", "role") if name in row),
    )


def letter(*sentences: str, greeting: str = "Dear Jane,", closing: str = "Kind regards,\nSam Rivers") -> str:
    return f"{greeting}\n\n{' '.join(sentences)}\n\n{closing}\n"


def rules(findings: list[Finding], level: Level | None = None) -> set[str]:
    return {finding.rule for finding in findings if level in (None, finding.level)}


def names(rows: list[dict[str, Any]]) -> list[str]:
    return [row["name"] for row in rows]


def test_the_corpus_is_as_large_as_promised_and_names_no_reply_twice() -> None:
    assert len(GOOD) >= 40
    assert len(BAD) >= 50
    assert len({*names(GOOD), *names(BAD)}) == len(GOOD) + len(BAD)


@pytest.mark.parametrize("row", GOOD, ids=names(GOOD))
def test_a_decent_reply_is_never_blocked(row: dict[str, Any]) -> None:
    blocked = [f for f in review_draft(row["body"], context_of(row)) if f.level is Level.BLOCK]
    assert not blocked


@pytest.mark.parametrize("row", BAD, ids=names(BAD))
def test_a_bad_reply_is_found_by_the_right_rule(row: dict[str, Any]) -> None:
    findings = review_draft(row["body"], context_of(row))
    assert set(row.get("blocks", [])) <= rules(findings, Level.BLOCK)
    assert set(row.get("warns", [])) <= rules(findings)


@pytest.mark.parametrize("row", BAD, ids=names(BAD))
def test_a_bad_reply_is_blocked_for_nothing_else(row: dict[str, Any]) -> None:
    expected = {*row.get("blocks", []), *row.get("warns", [])}
    assert rules(review_draft(row["body"], context_of(row)), Level.BLOCK) <= expected


def test_most_decent_replies_get_no_warning_but_for_their_length() -> None:
    quiet = [row for row in GOOD if not rules(review_draft(row["body"], context_of(row))) - {"length"}]
    assert len(quiet) / len(GOOD) > 0.85


@pytest.mark.parametrize("sentence", SENTENCES["fine"])
def test_a_decent_sentence_is_not_blocked(sentence: str) -> None:
    context = replace(MET, someone_chosen=True)
    findings = review_draft(letter("Thank you for your message.", sentence), context)
    assert not rules(findings, Level.BLOCK)


@pytest.mark.parametrize(
    ("rule", "sentence"), [(rule, text) for rule, texts in SENTENCES["harmful"].items() for text in texts]
)
def test_a_harmful_sentence_is_found_and_shown(rule: str, sentence: str) -> None:
    findings = review_draft(
        letter("Thank you for your message.", sentence), replace(MET, someone_chosen=True)
    )
    assert sentence in [finding.text for finding in findings if finding.rule == rule]


def test_every_rule_is_broken_by_some_reply_and_every_finding_names_a_known_rule_and_advice() -> None:
    findings = [finding for row in BAD for finding in review_draft(row["body"], context_of(row))]
    assert {finding.rule for finding in findings} == set(RULES)
    assert all(finding.hint and "{" not in finding.hint for finding in findings)
    assert {row.rule for lexicon in LEXICONS.values() for row in lexicon.wordings} <= HINTS.keys()


def test_findings_that_block_come_first() -> None:
    body = letter("Thank you!!!", "Why didn't you hire me?", "I am really angry about this.")
    levels = [finding.level for finding in review_draft(body, MET)]
    assert levels == sorted(levels, key=lambda level: level is not Level.BLOCK)
    assert levels[0] is Level.BLOCK


@pytest.mark.parametrize(("kind", "least", "most"), [(Kind.ASK_FEEDBACK, 60, 150), (Kind.THANK_ONLY, 35, 90)])
def test_length_counts_the_running_text_alone(kind: Kind, least: int, most: int) -> None:
    def too_short_or_long(words: int) -> bool:
        text = "Thank you for the talk. " + "well " * (words - 5)
        return "length" in rules(review_draft(letter(text), replace(MET, kind=kind)))

    assert not too_short_or_long(least)
    assert not too_short_or_long(most)
    assert too_short_or_long(least - 1)
    assert too_short_or_long(most + 1)


@pytest.mark.parametrize(("number", "level"), [(1, None), (2, None), (3, Level.WARN), (5, Level.BLOCK)])
def test_one_or_two_questions_are_right_where_feedback_is_asked_for(number: int, level: Level | None) -> None:
    body = letter("Thank you for the interview.", *[ASKING] * number, "I only want to improve.")
    found = [f.level for f in review_draft(body, MET) if f.rule == "question_count"]
    assert found == ([level] if level else [])


def test_a_request_for_feedback_blocks_where_they_never_met_and_another_question_warns() -> None:
    never = replace(MET, kind=Kind.THANK_ONLY, met=False)
    asks = review_draft(letter("Thank you for your answer.", "Do you have any advice for me?"), never)
    other = review_draft(letter("Thank you for your answer.", "May I write again in the spring?"), never)
    assert ("question_count", Level.BLOCK) in [(f.rule, f.level) for f in asks]
    assert ("question_count", Level.WARN) in [(f.rule, f.level) for f in other]


def test_a_meeting_may_be_mentioned_where_there_was_one() -> None:
    body = letter("Thank you for the interview.", ASKING, "I only want to improve.")
    assert "no_unmet_meeting" not in rules(review_draft(body, MET))
    assert "no_unmet_meeting" in rules(review_draft(body, replace(MET, met=False)), Level.BLOCK)


def test_a_wish_for_the_new_hire_needs_a_new_hire() -> None:
    body = letter("Thank you for the interview.", "I wish the person you chose a good start.")
    assert "no_wish_without_hire" in rules(review_draft(body, MET))
    assert "no_wish_without_hire" not in rules(review_draft(body, replace(MET, someone_chosen=True)))


@pytest.mark.parametrize(
    ("greeting", "contact", "level"),
    [
        ("Dear Jane,", "Jane Doe", None),
        ("Dear Ms. Doe,", "Jane Doe", None),
        ("Hi Ilse,", "Dr. Ilse Vandermoor", None),
        ("Dear Dr. Vandermoor,", "Dr Ilse Vandermoor", None),
        ("Jane,", "Jane Doe", None),
        ("Hello,", "Jane Doe", None),
        ("Dear hiring team,", "Jane Doe", None),
        ("Dear Jane and team,", "Jane Doe", None),
        ("Dear Rye & Co.,", "Jane Doe", None),
        ("Dear Sam,", "Sam Winter", None),
        ("Dear Anybody Else,", None, None),
        ("Dear June,", "Jane Doe", Level.WARN),
        ("Dear Sam,", "Jane Doe", Level.BLOCK),
    ],
)
def test_the_greeting_must_name_the_person_written_to(
    greeting: str, contact: str | None, level: Level | None
) -> None:
    context = replace(MET, contact=contact, known=("Rye & Co.",))
    body = letter("Thank you for the interview.", ASKING, "I only want to improve.", greeting=greeting)
    found = [f.level for f in review_draft(body, context) if f.rule in ("greeting_and_name", "no_empty_slot")]
    assert found == ([level] if level else [])


@pytest.mark.parametrize(
    "closing",
    [
        "Kind regards,\nSam Rivers",
        "Thanks again\nSam",
        "Sam",
        "Sam x",
        "All good things,\nSam Rivers\n01234 5678",
    ],
)
def test_a_sign_off_has_many_forms(closing: str) -> None:
    body = letter("Thank you for the interview.", ASKING, "I only want to improve.", closing=closing)
    findings = review_draft(body, replace(MET, sign_off="All good things"))
    assert rules(findings) <= {"length"}


def test_known_names_are_never_held_against_the_user() -> None:
    company = "{{ 7*7 }} Why Didn't You?! [Lawyers]"
    body = letter(f"Thank you for the interview at {company}.", ASKING, "I only want to improve.")
    assert rules(review_draft(body, MET)) & {"no_empty_slot", "no_exclamation_runs"}
    assert not rules(review_draft(body, replace(MET, known=(company,)))) - {"length"}


def test_lines_quoted_from_another_mail_are_not_the_users_words() -> None:
    quoted = (
        letter("Thank you for the interview.", ASKING, "I only want to improve.")
        + "\n> Why didn't you call us?\n"
    )
    assert not rules(review_draft(quoted, MET)) - {"length"}


def test_a_language_without_a_lexicon_is_still_checked_for_gaps_and_noise() -> None:
    body = "Guten Tag [Name],\n\nvielen Dank für das Gespräch und Ihre Antwort auf meine Bewerbung!!!\n\nSam Rivers\n"
    found = rules(review_draft(body, replace(MET, language="de")))
    assert {"no_empty_slot", "no_exclamation_runs"} <= found
    assert "one_language" not in found


@given(st.text(), st.sampled_from(list(Kind)), st.booleans(), st.text(max_size=20))
def test_any_text_can_be_reviewed(body: str, kind: Kind, met: bool, name: str) -> None:
    context = ToneContext(kind=kind, met=met, someone_chosen=met, contact=name, me=name, known=(name,))
    for finding in review_draft(body, context):
        assert finding.rule in RULES
