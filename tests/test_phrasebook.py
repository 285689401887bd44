"""The data of nine languages: patterns that compile, words that can wake them, and what they find in plain mails."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.facts import Signal
from detector.gather import gather_facts
from detector.phrasebook import LANGUAGES, phrasebook
from detector.reading import Phrase, Phrases, fold
from scripts.measure_facts import ME, as_message


def phrases_in(phrases: Phrases) -> set[Phrase]:
    by_word = {phrase for found in phrases._by_word.values() for phrase in found}
    return by_word | {phrase for found in phrases._by_stem.values() for _, phrase in found}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_of_a_language_compiles_and_can_be_woken(language: str) -> None:
    book = phrasebook(language)
    for phrases in (book.incoming, book.outgoing):
        for phrase in phrases_in(phrases):
            assert phrase.pattern.search("") is None, phrase.source  # finds no nothing
            assert "{" not in re.sub(r"\{\d*,?\d*\}", "", phrase.source), phrase.source  # no macro is left
            for word in phrase.words[0]:
                assert re.fullmatch(r"[^\W\d_]{3,}\*|[^\W\d_]+", word), word
                assert word == fold(word), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_a_language_are_written_as_they_are_compared(language: str) -> None:
    words = phrasebook(language).words
    for each in (words.role_nouns, words.team, words.organisation, words.role_stop, words.never):
        assert all(word == word.casefold() for word in each)


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(max_size=300))
def test_no_text_breaks_a_pattern_that_looks_at_whole_mails(language: str, text: str) -> None:
    book = phrasebook(language)
    for pattern in (
        book.conditional,
        book.alive,
        book.dead,
        book.specific_day,
        book.legend,
        book.alert,
        book.applicant,
    ):
        pattern.search(fold(text))
    assert book.closing.fullmatch(fold(text)) is None or text.strip()


def test_a_mail_too_short_to_be_recognised_is_read_in_the_language_of_its_greeting() -> None:
    assert phrasebook(None, "Estimada Ana:") is phrasebook("es")
    assert phrasebook(None, "Sayın Deniz Hanım,") is phrasebook("tr")
    assert phrasebook(None, "...") is phrasebook("xx") is phrasebook("en")


MAILS = [
    ("Karriere Kranich Optik <noreply@kranich-optik.example>", "Ihre Bewerbung als Feinoptiker/in Rundoptik (m/w/d), Kennziffer 88-21",
     "Guten Tag Robin,\n\nvielen Dank für Ihre Bewerbung als Feinoptiker/in Rundoptik (m/w/d). Wir haben uns für eine andere Bewerberin entschieden.\n\nFreundliche Grüße\nIhr Team",
     "Kranich Optik", "Feinoptiker/in Rundoptik"),
    ("Recrutement Verrerie Tamaris <recrutement@tamaris.example>", "Votre candidature",
     "Bonjour Robin,\n\nVotre candidature au poste de souffleur de verre confirmé n'a pas été retenue. Nous avons choisi un autre candidat.\n\nCordialement,\nLe service RH",
     "Verrerie Tamaris", None),
    ("Selección Grupo Almadraba <no-responder@almadraba.example>", "Proceso: Técnico de Laboratorio (ref. 1190)",
     "Hola Robin:\n\nGracias por tu candidatura para el puesto de Técnico de Laboratorio. Hemos decidido continuar con otras personas.\n\nUn saludo",
     "Grupo Almadraba", "Técnico de Laboratorio"),
    ("Selezione Cantieri Gorgona <noreply@gorgona.example>", "La tua candidatura",
     "Gentile Robin,\n\nla ringraziamo per la candidatura al ruolo di Tecnico della manutenzione. Abbiamo scelto un altro candidato.\n\nCordiali saluti",
     "Cantieri Gorgona", "Tecnico della manutenzione"),
    ("Portal do Candidato Ondamar <nao-responda@ondamar.example>", "Atualização",
     "Olá, Robin!\n\nA vaga de Analista de Frotas já foi preenchida. Decidimos avançar com outro candidato.\n\nAtenciosamente,\nEquipe Ondamar",
     "Ondamar", "Analista de Frotas"),
    ("Werving Bruggink Sluizen <noreply@bruggink.example>", "Je sollicitatie als sluismeester",
     "Beste Robin,\n\nBedankt voor je sollicitatie naar de functie van Medewerker Onderhoud bij Bruggink Sluizen. We gaan verder met een andere kandidaat.\n\nMet vriendelijke groet,\nTeam HR",
     "Bruggink Sluizen", "Medewerker Onderhoud"),
    ("Rekrutacja Huta Bielik <no-reply@bielik.example>", "Specjalista ds. jakości - odpowiedź",
     "Dzień dobry,\n\ndziękujemy za aplikację na stanowisko Specjalista ds. jakości. Wybraliśmy innego kandydata.\n\nPozdrawiamy\nDział HR",
     "Huta Bielik", "Specjalista ds. jakości"),
    ("Karataş İplik İnsan Kaynakları <noreply@karatasiplik.example>", "Başvurunuz hakkında",
     "Sayın Robin Castell,\n\nKalite Kontrol Uzmanı pozisyonu için yaptığınız başvuruyu inceledik. Maalesef başka bir adayla ilerlemeye karar verdik.\n\nSaygılarımızla\nKarataş İplik İK",
     "Karataş İplik", "Kalite Kontrol Uzmanı"),
]  # fmt: skip


@pytest.mark.parametrize(("sender", "subject", "body", "company", "role"), MAILS)
def test_a_plain_rejection_is_understood(
    sender: str, subject: str, body: str, company: str, role: str | None
) -> None:
    facts = gather_facts(as_message({"from": sender, "subject": subject, "body": body}), me=(ME,))
    assert facts.company is not None
    assert facts.company.value == company
    if role:
        assert facts.role is not None
        assert facts.role.value == role
    assert facts.contact_name is None
    assert facts.says(Signal.SOMEONE_CHOSEN)


def test_a_name_in_capitals_and_endings_is_still_the_tracked_company() -> None:
    row = {
        "from": "Marek Wilk <marek.wilk@poczta.example>", "subject": "Decyzja",
        "body": "Cześć Robin,\n\nniestety w Browarach Nadrzecznych wybraliśmy inną osobę na stanowisko magazyniera.\n\nPozdrawiam\nMarek Wilk\nBrowary Nadrzeczne Sp. z o.o.",
    }  # fmt: skip
    fact = gather_facts(as_message(row), me=(ME,), known_companies=["Browary Nadrzeczne"]).company
    assert fact is not None
    assert (fact.value, fact.source) == ("Browary Nadrzeczne", "tracker")
