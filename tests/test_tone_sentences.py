"""The tone rules of eight languages on sentences: harmful ones, ones that only sound so, and what a whole letter needs.

The sentences of a language stand in tests/tone/<language>.toml.
"""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from responder.draft import Kind
from responder.tone import Finding, ToneContext, review_draft
from responder.tone_rules import Level

BOOKS = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "tone").glob("*.toml"))
}


def each(key: str) -> list[tuple[str, Any]]:
    """(language, row) for the rows under `key`; a table of rules gives (language, (rule, sentence))."""
    found: list[tuple[str, Any]] = []
    for language, book in BOOKS.items():
        rows = book.get(key, ())
        pairs = (
            [(rule, text) for rule, texts in rows.items() for text in texts]
            if isinstance(rows, dict)
            else rows
        )
        found += [(language, row) for row in pairs]
    return found


def met(language: str) -> ToneContext:
    book = BOOKS[language]
    return ToneContext(
        Kind.ASK_FEEDBACK, met=True, someone_chosen=True, language=language, contact=book["contact"], me=book["me"]
    )  # fmt: skip


def never_met(language: str) -> ToneContext:
    return replace(met(language), kind=Kind.THANK_ONLY, met=False, someone_chosen=False)


def review(context: ToneContext, *sentences: str, greeting: str = "", closing: str = "") -> list[Finding]:
    """All findings but the one on length: a letter of three sentences is short."""
    book = BOOKS[context.language]
    body = f"{greeting or book['greeting']}\n\n{' '.join(sentences)}\n\n{closing or book['closing']}\n"
    return [found for found in review_draft(body, context) if found.rule != "length"]


def rules(context: ToneContext, *sentences: str, **more: str) -> set[str]:
    return {found.rule for found in review(context, *sentences, **more)}


def whole(language: str, *more: str) -> tuple[str, ...]:
    """The sentences of a decent request for feedback, with these before its last."""
    book = BOOKS[language]
    return book["thanks"], book["asking"], *more, book["only"]


def test_eight_languages_have_their_sentences() -> None:
    assert BOOKS.keys() == {"de", "es", "fr", "it", "nl", "pl", "pt", "tr"}
    for book in BOOKS.values():
        assert sum(map(len, book["harmful"].values())) >= 25
        assert len(book["fine"]) >= 25


@pytest.mark.parametrize(("language", "row"), each("harmful"))
def test_a_harmful_sentence_is_found_and_shown(language: str, row: tuple[str, str]) -> None:
    rule, sentence = row
    found = review(met(language), BOOKS[language]["thanks"], sentence)
    assert any(one.rule == rule and one.text in sentence for one in found)


@pytest.mark.parametrize(("language", "sentence"), each("fine"))
def test_a_harmless_sentence_is_neither_blocked_nor_warned_of(language: str, sentence: str) -> None:
    assert rules(met(language), *whole(language, sentence)) == set()


@pytest.mark.parametrize(("language", "row"), each("untrue"))
def test_what_never_was_is_found_only_where_it_never_was(language: str, row: tuple[str, str]) -> None:
    rule, sentence = row
    thanks = BOOKS[language]["thanks"]
    assert rule in rules(never_met(language), thanks, sentence)
    assert rule not in rules(met(language), thanks, sentence)


@pytest.mark.parametrize(("language", "sentence"), each("wished"))
def test_a_meeting_may_be_wished_for(language: str, sentence: str) -> None:
    assert "no_unmet_meeting" not in {
        one.rule for one in review(never_met(language), BOOKS[language]["thanks"], sentence) if one.text in sentence
    }  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), each("asks"))
def test_a_request_needs_no_question_mark_and_blocks_where_they_never_met(
    language: str, sentence: str
) -> None:
    thanks, only = BOOKS[language]["thanks"], BOOKS[language]["only"]
    assert "question_count" not in rules(met(language), thanks, sentence, only)
    found = review(never_met(language), thanks, sentence)
    assert ("question_count", Level.BLOCK) in {(one.rule, one.level) for one in found}


@pytest.mark.parametrize(("language", "sentence"), each("polite"))
def test_a_wish_to_stay_in_touch_is_no_question(language: str, sentence: str) -> None:
    thanks = BOOKS[language]["thanks"]
    assert "question_count" not in rules(never_met(language), thanks, sentence)


@pytest.mark.parametrize(("language", "row"), each("lacks"))
def test_what_a_letter_lacks_or_has_twice_is_found(language: str, row: dict[str, Any]) -> None:
    assert row["rule"] in rules(met(language), *row["letter"])
    assert row["rule"] not in rules(met(language), *whole(language))


@pytest.mark.parametrize(("language", "row"), each("greetings"))
def test_the_greeting_names_the_person_written_to(language: str, row: list[str]) -> None:
    greeting, level = row
    found = review(met(language), *whole(language), greeting=greeting)
    levels = [one.level.value for one in found if one.rule == "greeting_and_name"]
    assert levels in ([["warn"], ["block"]] if level == "any" else [[level] if level else []])


@pytest.mark.parametrize(("language", "closing"), each("closings"))
def test_a_sign_off_has_many_forms(language: str, closing: str) -> None:
    assert rules(met(language), *whole(language), closing=closing) == set()


@pytest.mark.parametrize("language", BOOKS)
def test_a_missing_greeting_or_sign_off_is_found(language: str) -> None:
    body = " ".join(whole(language))
    assert {"greeting_and_name", "sign_off"} <= {one.rule for one in review_draft(body, met(language))}


@pytest.mark.parametrize(
    ("language", "row"), [(language, row) for language, row in each("harmful") if language in ("de", "nl")]
)
def test_umlauts_may_be_written_out_and_accents_left_out(language: str, row: tuple[str, str]) -> None:
    rule, sentence = row
    if language == "de":
        flat = sentence.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))
    else:
        flat = "".join(c for c in unicodedata.normalize("NFD", sentence) if not unicodedata.combining(c))
    assert rule in rules(met(language), BOOKS[language]["thanks"], flat)
