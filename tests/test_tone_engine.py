"""What the tone rules make of any text, whatever its words: scripts, accents, gaps, names, sentences and length."""

from __future__ import annotations

import unicodedata

import pytest

from responder.anatomy import dissect
from responder.draft import Kind
from responder.tone import ToneContext, phrasebook, review_draft
from responder.tone_habits import habits_of
from responder.tone_names import Named, whom
from responder.tone_rules import Level
from scripts.bench_tone import lines_of


def found(text: str, language: str, contact: str | None = None) -> dict[str, Level]:
    context = ToneContext(
        Kind.ASK_FEEDBACK, met=True, someone_chosen=True, language=language, contact=contact, me="Sam Rivers"
    )
    return {finding.rule: finding.level for finding in review_draft(text, context)}


def sentences(text: str, language: str) -> list[str]:
    book = phrasebook(language)
    assert book is not None
    parts = dissect(text, (), book.greeting, book.sign_off, (), habits_of(language))
    return [sentence.shown for sentence in parts.sentences]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich danke Ihnen FÜR alles, wirklich."),
        ("fr", "Je suis TRÈS content de cet échange."),
        ("tr", "ÇOK teşekkür ederim."),
        ("pl", "Dziękuję ŻÓŁTA ŁÓDŹ ŹRÓDŁO za rozmowę."),
    ],
)
def test_capitals_shout_in_any_script(language: str, text: str) -> None:
    assert "no_shouting" in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich nehme [konkretes Beispiel einfügen] mit."),
        ("tr", "[pozisyon adı] için teşekkür ederim."),
        ("fr", "Merci pour l'entretien au poste de [intitulé du poste]."),
        ("es", "Gracias por la entrevista en [nombre de la empresa]."),
        ("it", "Grazie per il colloquio del [inserire data]."),
        ("nl", "Dank voor het gesprek over [functie]."),
        ("pl", "Dziękuję za rozmowę o stanowisku [nazwa stanowiska]."),
        ("pt", "Obrigado pela entrevista de [dia e hora]."),
        ("en", "Thank you for the talk about {role}."),
        ("de", "Sehr geehrte Frau ,\n\nvielen Dank."),
        ("tr", "Sayın ,\n\nteşekkür ederim."),
        ("de", "TODO: noch etwas Nettes."),
    ],
)
def test_a_gap_blocks_in_every_language(language: str, text: str) -> None:
    assert found(text, language)["no_empty_slot"] is Level.BLOCK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Gracias por TODO lo que me contaron."),
        ("pt", "Obrigado por TODO o cuidado."),
        ("es", "Estimados:\n\nGracias por su respuesta."),
        ("en", "Thank you.\n\nKind regards,\nSam Rivers <contact@sam.example>"),
    ],
)
def test_a_word_of_the_language_is_no_gap(language: str, text: str) -> None:
    assert "no_empty_slot" not in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Gespräch am 12. März war schön, z. B. die Führung mit Fr. Kaya."),
        ("es", "Agradezco a la Sra. Vega y al Dr. Ruiz su tiempo."),
        ("it", "Ringrazio il Dott. Bassi e la Sig.ra Conti."),
        ("pl", "Omówiliśmy m.in. Pythona, np. łączenia i prof. Nowaka."),
        ("tr", "Sonuç 3. tur için Sn. Kaya ile vb. konulardı."),
        ("nl", "Ik sprak met dhr. De Wit en mevr. Smit."),
        ("en", "I enjoyed meeting Mr. Hale and Lt. Voss of No. 5 Squad."),
    ],
)
def test_a_sentence_goes_on_behind_an_abbreviation(language: str, text: str) -> None:
    assert sentences(text, language) == [text]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("pl", "Dziękuję za rozmowę. Życzę udanej premiery.", 2),
        ("tr", "Teşekkür ederim. Şirketinize başarılar.", 2),
        ("de", "Sie sagten: „Bis bald.“ Das hat mich gefreut.", 2),
        ("fr", "Vous avez dit « à bientôt. » Merci encore.", 2),
        ("en", "It went to the two of us, my sister and I. Thank you.", 2),
    ],
)
def test_a_sentence_ends_before_a_capital_of_any_script_and_behind_a_quotation(
    language: str, text: str, number: int
) -> None:
    assert len(sentences(text, language)) == number


def test_letters_with_separate_accents_are_read_like_others() -> None:
    text = "Die Entscheidung ist völlig ungerecht und unverschämt."
    apart = unicodedata.normalize("NFD", text)
    assert apart != text
    assert found(apart, "de") == found(text, "de")
    assert "no_unfairness" in found(apart, "de")


@pytest.mark.parametrize(
    ("named", "contact", "language", "whose"),
    [
        ("Frau Mueller", "Anna Müller", "de", Named.CONTACT),
        ("Frau Müller", "Anna Mueller", "de", Named.CONTACT),
        ("Pani Doroto", "Dorota Szulc", "pl", Named.CONTACT),
        ("Panie Marku", "Marek Lis", "pl", Named.CONTACT),
        ("Panie Pawle", "Paweł Nowak", "pl", Named.CONTACT),
        ("Pani Ewo", "Ewa Nowak", "pl", Named.CONTACT),
        ("Pani Mario", "Anna Marczak", "pl", Named.ANOTHER),
        ("Dan", "Daniel Hale", "en", Named.CONTACT),
        ("Mario", "María Vega", "es", Named.ANOTHER),
        ("Sam", "Jane Doe", "en", Named.USER),
        ("", "Jane Doe", "en", Named.NOBODY),
    ],
)
def test_a_name_is_known_in_its_other_forms(named: str, contact: str, language: str, whose: Named) -> None:
    assert whom(named, contact, "Sam Rivers", language) is whose


def test_a_shorter_language_may_say_it_in_fewer_words() -> None:
    text = "teşekkürler " + "iyi " * 46
    assert "length" not in found(text, "tr")
    assert "length" in found(text, "de")


def test_appreciation_asked_for_is_no_thanks() -> None:
    asked = "Pourriez-vous me dire ce qui a été apprécié dans mon entretien ?"
    assert "thanks_first" in found(f"{asked} Je vous remercie.", "fr")
    assert "thanks_first" not in found(f"Merci pour l'entretien ! {asked}", "fr")


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "nl", "pl", "pt", "tr", "sv"])
def test_hostile_lines_are_read_to_the_end(language: str) -> None:
    for line in lines_of(language if language != "sv" else "en").values():
        assert isinstance(found(line, language), dict)
