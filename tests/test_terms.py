"""Terms of one mail and of many: two ways to the same numbers."""

from __future__ import annotations

import numpy as np
import pytest
from small_model import small_corpus, written

from detector.counting import choose_terms, count_terms, facts_matrix, matrix_of
from detector.features import read_message, read_text
from detector.terms import (
    character_terms,
    concept_terms,
    fact_values,
    features_of,
    occurrences_of,
    word_terms,
)

MOST = (4000, 3000, 1000)


def test_one_mail_read_alone_has_the_features_it_had_in_training() -> None:
    examples = small_corpus()[:60]
    readings = [read_message(example.message) for example in examples]
    counts = count_terms(readings)
    rows = np.arange(40)
    choice = choose_terms(counts, rows, [example.group for example in examples], MOST)
    facts = facts_matrix(readings, np.zeros((60, 0), np.float32))
    trained = matrix_of(counts, np.arange(60), choice, facts).toarray()
    for reading, row in zip(readings, trained, strict=True):
        features = features_of(occurrences_of(reading, choice.vocabulary), choice.vocabulary, choice.idf)
        alone = np.zeros(choice.vocabulary.width)
        alone[features.columns] = features.values
        assert np.abs(np.concatenate([alone, fact_values(reading.facts)]) - row).max() < 1e-6


def test_only_terms_of_two_author_groups_are_chosen() -> None:
    readings = [
        read_message(written(text)) for text in ("we chose ozelot", "we chose ozelot", "we chose marten")
    ]
    choice = choose_terms(count_terms(readings), np.arange(3), ["a", "a", "b"], MOST)
    assert "we chose" in choice.vocabulary.words
    assert "ozelot" not in choice.vocabulary.words
    both = choose_terms(count_terms(readings), np.arange(3), ["a", "b", "b"], MOST)
    assert "ozelot" in both.vocabulary.words


def test_a_held_out_mail_lends_no_term_to_the_vocabulary() -> None:
    readings = [read_message(written(text)) for text in ("fox den", "fox den", "owl nest", "owl nest")]
    choice = choose_terms(count_terms(readings), np.array([0, 1]), ["a", "b", "c", "d"], MOST)
    assert set(choice.vocabulary.words) == {"fox", "den", "fox den"}


def test_the_vocabulary_is_bounded_and_keeps_the_most_frequent_terms() -> None:
    readings = [read_message(written(text)) for text in ("we chose", "we chose her", "we won")]
    choice = choose_terms(count_terms(readings), np.arange(3), ["a", "b", "c"], (1, 2, 0))
    assert list(choice.vocabulary.words) == ["we"]
    assert len(choice.vocabulary.characters) == 2


def test_subject_signature_and_condition_have_terms_of_their_own() -> None:
    message = written("If you fail, we tell you.\n-- \nIda Holm", subject="Your job")
    terms = {term for sentence in read_message(message).sentences for term, _, _ in word_terms(sentence)}
    assert {"s:your job", "if you fail", "c:you fail", "f:ida"} <= terms
    assert "your job" not in terms
    assert "f:ida holm" not in terms


def test_placeholders_have_no_inside() -> None:
    assert list(character_terms("<owner>")) == []
    assert list(character_terms("no")) == ["# no", "#no ", "# no "]


def concepts_in(text: str, language: str) -> list[str]:
    (sentence,) = read_text(text, language).sentences
    return [term for term, _, _ in concept_terms(sentence, language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We have chosen another candidate for the position."),
        ("de", "Wir haben uns für eine andere Bewerberin für die Stelle entschieden."),
        ("fr", "Nous avons choisi un autre candidat pour le poste."),
        ("es", "Hemos elegido a otro candidato para el puesto."),
        ("it", "Abbiamo scelto un altro candidato per la posizione."),
        ("pt", "Escolhemos outro candidato para a vaga."),
        ("nl", "We hebben voor een andere kandidaat voor de functie gekozen."),
        ("pl", "Wybraliśmy innego kandydata na to stanowisko."),
        ("tr", "Pozisyon için başka bir aday seçtik."),
    ],
)
def test_one_sentence_in_nine_languages_holds_the_same_concepts(language: str, sentence: str) -> None:
    assert {"candidate", "job"} <= set(concepts_in(sentence, language))
    assert {"choose", "decided"} & set(concepts_in(sentence, language))


def test_concepts_stand_alone_in_pairs_and_in_triples_and_a_condition_has_its_own() -> None:
    assert concepts_in("the position was filled", "en") == ["job", "filled", "job>filled"]
    assert "c:condition>c:filled" not in concepts_in("if the position was filled", "en")
    assert {"c:condition", "c:filled", "c:job>filled"} <= set(concepts_in("if the position was filled", "en"))
