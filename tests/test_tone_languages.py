"""The phrasebooks of eight languages on sentences of tests/replies/languages.toml, and on our own greetings."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from responder.draft import Kind
from responder.phrases import shipped_words
from responder.tone import PHRASEBOOKS, ToneContext, phrasebook, review_draft
from responder.tone_rules import HINTS, Level

ROWS = tomllib.loads((Path(__file__).parent / "replies" / "languages.toml").read_text("utf-8"))
THANKS = {
    "de": "Vielen Dank für Ihre Antwort.", "es": "Muchas gracias por su respuesta.", "fr": "Merci pour votre réponse.",
    "it": "Grazie per la risposta.", "nl": "Dank voor uw antwoord.", "pl": "Dziękuję za odpowiedź.",
    "pt": "Agradeço a sua resposta.", "tr": "Yanıtınız için teşekkür ederim.",
}  # fmt: skip
HARMFUL = [
    (language, rule, text)
    for language, rows in ROWS.items()
    for rule, texts in rows["harmful"].items()
    for text in texts
]
FINE = [(language, text) for language, rows in ROWS.items() for text in rows["fine"]]


def review(language: str, *sentences: str) -> list[tuple[str, Level, str]]:
    context = ToneContext(
        Kind.ASK_FEEDBACK, met=True, someone_chosen=True, language=language, me="Sam Rivers"
    )
    body = "\n\n".join((" ".join(sentences), "Sam Rivers"))
    return [(found.rule, found.level, found.text) for found in review_draft(body, context)]


@pytest.mark.parametrize(("language", "rule", "text"), HARMFUL)
def test_a_harmful_sentence_blocks_and_is_shown(language: str, rule: str, text: str) -> None:
    assert (rule, Level.BLOCK, text) in review(language, THANKS[language], text)


@pytest.mark.parametrize(("language", "text"), FINE)
def test_a_decent_sentence_is_not_blocked(language: str, text: str) -> None:
    blocked = [found for found in review(language, THANKS[language], text) if found[1] is Level.BLOCK]
    assert blocked == []


@pytest.mark.parametrize("language", sorted(PHRASEBOOKS))
def test_thanks_come_first(language: str) -> None:
    question = {"de": "Was kann ich besser machen?", "tr": "Neyi geliştirebilirim?"}.get(language, "OK?")
    assert "thanks_first" not in {rule for rule, _, _ in review(language, THANKS[language], question)}
    assert ("thanks_first", Level.BLOCK, question) in review(language, question)


@pytest.mark.parametrize("language", sorted(PHRASEBOOKS))
def test_each_rule_of_a_phrasebook_has_its_sentences_and_advice(language: str) -> None:
    book = phrasebook(language)
    assert book is not None
    rules = {row.rule for row in book.wordings}
    assert ROWS[language]["harmful"].keys() <= rules <= HINTS.keys()


@pytest.mark.parametrize("language", sorted(PHRASEBOOKS))
def test_our_own_greetings_and_sign_offs_are_known_and_not_counted_as_words(language: str) -> None:
    book, words = phrasebook(language), shipped_words(language)
    assert book is not None
    known = dict.fromkeys(("name", "first", "family"), "Muster") | {"degree": ""}
    for section in words.slots["greeting"]:
        for phrase in section.phrases:
            line = phrase.fill(known)
            found = book.greeting.match(f"{line}\n\nA")
            assert found, line
            assert found.group().strip() == line
    for section in words.slots["sign_off"]:
        assert all(book.sign_off.fullmatch(phrase.fill({})) for phrase in section.phrases)


def test_a_language_nobody_knows_has_no_phrasebook() -> None:
    assert phrasebook("sv") is None
    assert phrasebook("en") is not None
