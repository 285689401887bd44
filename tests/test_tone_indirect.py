"""What is said between the lines, in nine languages: the sentences of tests/replies/indirect.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from responder.draft import Kind
from responder.tone import ToneContext, review_draft

ROWS = tomllib.loads((Path(__file__).parent / "replies" / "indirect.toml").read_text("utf-8"))
HARMFUL = [
    (language, rule, text)
    for language, rules in ROWS.items()
    for rule, texts in rules.items()
    for text in texts
    if rule != "fine"
]
FINE = [(language, text) for language, rules in ROWS.items() for text in rules["fine"]]
NEWCOMERS = [
    ("en", "I hope the new auditor settles in quickly."),
    ("de", "Ich hoffe, dass sich Ihre neue Gärtnerin gut einlebt."),
    ("es", "Espero que el nuevo panadero disfrute mucho."),
    ("fr", "Je souhaite plein succès à la nouvelle infirmière."),
    ("it", "Auguro alla nuova direttrice ogni soddisfazione."),
    ("nl", "Ik hoop dat de nieuwe bakker zijn draai vindt."),
    ("pl", "Życzę powodzenia nowemu kierownikowi."),
    ("pt", "Desejo boa sorte ao novo gerente."),
    ("tr", "Yeni müdürünüze başarılar dilerim."),
]
PLACES = [
    ("en", "Good luck with the new bakery."),
    ("de", "Alles Gute für Ihre neue Filiale."),
    ("es", "Les deseo suerte con la nueva tienda."),
    ("fr", "Je vous souhaite une belle nouvelle saison."),
    ("it", "Vi auguro successo con il nuovo negozio."),
    ("nl", "Veel succes met de nieuwe winkel."),
    ("pl", "Życzę powodzenia w nowym sezonie."),
    ("pt", "Boa sorte com a nova loja."),
    ("tr", "Yeni mağazanızda başarılar dilerim."),
]


def rules(text: str, language: str, *, chosen: bool = True) -> set[str]:
    context = ToneContext(
        Kind.THANK_ONLY, met=True, someone_chosen=chosen, language=language, me="Sam Rivers"
    )
    shown = {finding.rule for finding in review_draft(f"OK.\n\n{text}", context)}
    return shown - {
        "length",
        "greeting_and_name",
        "sign_off",
        "thanks_first",
        "question_count",
        "one_language",
    }


@pytest.mark.parametrize(("language", "rule", "text"), HARMFUL)
def test_harm_between_the_lines_is_found(language: str, rule: str, text: str) -> None:
    assert rule in rules(text, language)


@pytest.mark.parametrize(("language", "text"), FINE)
def test_what_only_sounds_alike_is_left_alone(language: str, text: str) -> None:
    assert rules(text, language) == set()


@pytest.mark.parametrize(("language", "text"), NEWCOMERS)
def test_a_hire_may_be_named_by_the_job(language: str, text: str) -> None:
    assert "no_wish_without_hire" in rules(text, language, chosen=False)
    assert "no_wish_without_hire" not in rules(text, language)


@pytest.mark.parametrize(("language", "text"), PLACES)
def test_a_wish_for_a_place_or_a_season_is_for_nobody_hired(language: str, text: str) -> None:
    assert "no_wish_without_hire" not in rules(text, language, chosen=False)
