"""The language of a text is named where it is clear, and only there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.language import guess_language

SENTENCES = {
    "en": [
        "Thank you for taking the time to meet us. We have decided to go with another applicant.",
        "The board will not fill the post this year, and we are sorry about that.",
        "Could you come on Tuesday at ten? The side door is open.",
    ],
    "de": [
        "Vielen Dank für Ihre Bewerbung. Leider haben wir uns für jemand anderen entschieden.",
        "Die Stelle ist schon besetzt, das tut uns leid.",
        "Wir laden Sie herzlich zu einem Gespräch am Dienstag ein.",
    ],
    "es": [
        "Gracias por su interés en nuestra empresa. El puesto ya está cubierto.",
        "Hemos decidido seguir con otra persona, pero guardamos tus datos.",
        "¿Puedes venir el martes a las diez?",
    ],
    "fr": [
        "Nous avons bien reçu votre candidature, mais elle n'a pas été retenue.",
        "Le poste est déjà pourvu, nous en sommes désolés.",
        "Pouvez-vous venir mardi à dix heures pour un entretien avec notre équipe ?",
    ],
    "it": [
        "La ringraziamo per il Suo interesse, ma abbiamo scelto un altro candidato.",
        "Il posto è già occupato e ci dispiace molto.",
        "Può venire martedì alle dieci per un colloquio con la nostra squadra?",
    ],
    "nl": [
        "Bedankt voor je sollicitatie. Helaas hebben we voor iemand anders gekozen.",
        "De vacature is al vervuld, dat spijt ons zeer.",
        "Kun je dinsdag om tien uur naar ons kantoor komen voor een gesprek?",
    ],
    "pl": [
        "Dziękujemy za udział w rekrutacji, niestety wybraliśmy inną osobę.",
        "To stanowisko jest już zajęte, bardzo nam przykro.",
        "Czy może Pani przyjść we wtorek o dziesiątej na rozmowę?",
    ],
    "pt": [
        "Agradecemos o seu interesse, mas não vamos seguir com a sua candidatura.",
        "A vaga já foi preenchida, e lamentamos muito.",
        "Você pode vir na terça às dez para uma conversa com a nossa equipe?",
    ],
    "tr": [
        "Başvurunuz için teşekkür ederiz, ancak başka bir aday ile devam edeceğiz.",
        "Bu pozisyon ne yazık ki doldu, bunun için üzgünüz.",
        "Salı günü saat onda bir görüşme için bize gelebilir misiniz?",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in SENTENCES.items() for text in texts]
)
def test_a_sentence_is_enough(language: str, text: str) -> None:
    assert guess_language(text) == language
    assert guess_language(text.upper()) == language or "İ" in text.upper() or language == "tr"


@pytest.mark.parametrize(
    "text",
    [
        "", "ok", "Acme GmbH", "Interview 4.3.2026", "sam@home.example https://the.and.of.example/you/we/our",
        "Hej, tack för din ansökan, men vi har tyvärr valt en annan.",
        "Kære Sam, tak for din ansøgning, men vi har desværre valgt en anden.",
        "Dobrý den, děkujeme za zájem, bohužel jsme vybrali jiného kandidáta.",
        "Vă mulțumim pentru interes, dar nu putem merge mai departe.",
        "Kiitos hakemuksestasi, mutta valitsimme toisen hakijan.",
        "Köszönjük a jelentkezését, de sajnos nem önt választottuk.",
        "Спасибо за отклик, но мы выбрали другого кандидата.",
        "ご応募ありがとうございます。", "תודה על פנייתך", "شكرا لاهتمامكم",
        "The post is gone and we are sorry. Die Stelle ist weg und das tut uns leid.",
    ],
)  # fmt: skip
def test_no_language_is_named_where_it_is_not_clear(text: str) -> None:
    assert guess_language(text) is None


def test_a_foreign_name_or_quote_does_not_change_the_language() -> None:
    assert (
        guess_language("Thank you for applying to Der Spiegel und Die Zeit; we will write to you in May.")
        == "en"
    )


@given(st.text(max_size=200))
def test_any_text_gets_a_code_or_none(text: str) -> None:
    assert guess_language(text) in {None, *SENTENCES}
