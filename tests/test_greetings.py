"""Who is addressed how: read from the mail, never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.facts import Facts
from responder.compose import Context, Voice, compose
from responder.draft import Kind
from responder.greetings import Terms, forms_of_address, read_terms
from responder.names import person, uses_first_names
from responder.phrases import SHIPPED
from responder.policy import Action, Met, Plan

ME = ["Sam Rivers"]


def greetings(language: str, to_name: str, terms: Terms, *, first_names: bool = False) -> set[str]:
    """Every greeting that forty drafts open with."""
    plan = Plan(Action.THANK_ONLY, Kind.THANK_ONLY, "jane@rye.example", to_name, "", "", (), Met.NO, True)
    context = Context(language=language, terms=terms, first_names=first_names)
    return {
        compose(plan, Facts(), context, Voice("Sam Rivers"), seed).slots["greeting"] for seed in range(40)
    }


FORMAL, FAMILIAR = Terms(), Terms(familiar=True)


@pytest.mark.parametrize(
    ("language", "to_name", "terms", "expected"),
    [
        ("de", "Frau Maria Muster", FORMAL, {"Sehr geehrte Frau Muster,"}),
        ("de", "Herr Dr. Jan Muster", FORMAL, {"Sehr geehrter Herr Dr. Muster,"}),
        ("de", "Frau von Stein", FORMAL, {"Sehr geehrte Frau von Stein,"}),
        ("de", "Maria Muster", FORMAL, {"Guten Tag Maria Muster,"}),
        ("de", "Maria Muster", FAMILIAR, {"Hallo Maria,"}),
        ("de", "", FORMAL, {"Sehr geehrte Damen und Herren,", "Guten Tag,"}),
        ("de", "", FAMILIAR, {"Hallo zusammen,"}),
        ("fr", "Mme Claire Dupont", FORMAL, {"Bonjour Madame Dupont,"}),
        ("fr", "Claire Dupont", FORMAL, {"Bonjour Claire Dupont,"}),
        ("fr", "M. Dupont", FORMAL, {"Bonjour M. Dupont,"}),
        ("fr", "", FORMAL, {"Madame, Monsieur,", "Bonjour,"}),
        ("es", "Sra. Ana Ruiz", FORMAL, {"Estimada Sra. Ruiz:"}),
        ("es", "Ana Ruiz", FORMAL, {"Buenos días, Ana Ruiz:"}),
        ("es", "Ana Ruiz", FAMILIAR, {"Hola, Ana:"}),
        ("it", "Sig.ra Anna Bianchi", FORMAL, {"Gentile Sig.ra Bianchi,"}),
        ("it", "Anna Bianchi", FORMAL, {"Gentile Anna Bianchi,"}),
        ("it", "Anna Bianchi", FAMILIAR, {"Ciao Anna,"}),
        ("nl", "mevrouw Anna van den Berg", FORMAL, {"Geachte mevrouw Van den Berg,"}),
        ("nl", "Robin Smit", FORMAL, {"Geachte Robin Smit,"}),
        ("nl", "", FAMILIAR, {"Hallo allemaal,"}),
        ("pl", "Pani Anna Wolska", FORMAL, {"Szanowna Pani,"}),
        ("pl", "Pan Jan Wolski", FORMAL, {"Szanowny Panie,"}),
        ("pl", "Anna Wolska", FORMAL, {"Szanowni Państwo,", "Dzień dobry,"}),
        ("pl", "Anna Wolska", FAMILIAR, {"Cześć Anna,"}),
        ("pt", "Sra. Helena Matos", FORMAL, {"Exma. Sra. Helena Matos,"}),
        ("pt", "Sra. Helena Matos", Terms(brazil=True), {"Prezada Sra. Matos,"}),
        ("pt", "Helena Matos", FORMAL, {"Bom dia, Helena Matos,"}),
        ("tr", "Deniz Aksoy", FORMAL, {"Sayın Deniz Aksoy,"}),
        ("tr", "", FORMAL, {"Sayın Yetkili,", "Merhaba,"}),
    ],
)
def test_a_careful_person_would_greet_so(
    language: str, to_name: str, terms: Terms, expected: set[str]
) -> None:
    assert greetings(language, to_name, terms) == expected


@pytest.mark.parametrize(
    ("language", "greeting"),
    [("fr", "Bonjour Dominique,"), ("nl", "Beste Dominique,"), ("tr", "Merhaba Dominique,")],
)
def test_first_names_and_a_formal_you_go_together_where_the_mail_does_so(
    language: str, greeting: str
) -> None:
    assert greetings(language, "Dominique Perrin", FORMAL, first_names=True) == {greeting}


@pytest.mark.parametrize("language", SHIPPED)
def test_without_a_title_in_the_mail_no_greeting_tells_a_gender(language: str) -> None:
    for terms in (FORMAL, FAMILIAR):
        for greeting in greetings(language, "Andrea Conti", terms):
            assert not {
                "Frau",
                "Herr",
                "Mme",
                "Sra.",
                "Sr.",
                "Sig.",
                "mevrouw",
                "heer",
                "Pani",
                "Panie",
            } & set(greeting.strip(",:").split())


@pytest.mark.parametrize(
    ("language", "text", "familiar"),
    [
        ("de", "Hallo Sam, wir haben uns für jemand anderen entschieden. Danke dir, deine Jana", True),
        ("de", "Sehr geehrte Frau Rivers, vielen Dank für Ihr Interesse. Wir wünschen Ihnen alles Gute.", False),
        ("fr", "Salut Sam, on ne peut pas te prendre cette fois, désolée pour toi.", True),
        ("fr", "Bonjour Sam, nous ne retenons pas votre candidature. Nous vous remercions.", False),
        ("es", "Hola, Sam: no seguimos con tu candidatura. Te deseamos suerte.", True),
        ("es", "Estimada Sra. Rivers: le agradecemos su interés y le deseamos suerte.", False),
        ("it", "Ciao Sam, purtroppo non andiamo avanti con la tua candidatura. Ti ringrazio.", True),
        ("it", "Gentile Sam Rivers, La ringraziamo per la Sua candidatura.", False),
        ("nl", "Hoi Sam, we gaan helaas niet met je verder. Bedankt voor je tijd.", True),
        ("nl", "Geachte heer Rivers, wij gaan niet verder met uw sollicitatie.", False),
        ("pl", "Cześć Sam, dziękujemy za Twoje zgłoszenie. Życzymy Ci powodzenia.", True),
        ("pl", "Szanowny Panie, dziękujemy za Pana zgłoszenie.", False),
        ("pt", "Olá Sam, não avançamos com a tua candidatura. Desejamos-te sorte.", True),
        ("pt", "Prezado Sam, agradecemos o seu interesse em nossa equipe. Vamos te avisar.", False),
        ("tr", "Merhaba Sam, başvurun için teşekkürler, sana başarılar.", False),
        ("en", "Dear Sam, thank you for your time.", False),
        (None, "du du du", False),
    ],
)  # fmt: skip
def test_du_or_sie_is_read_from_the_mail(language: str | None, text: str, familiar: bool) -> None:
    assert read_terms(text, language, ME, first_names=False).familiar is familiar


def test_first_names_count_where_no_word_tells() -> None:
    short = "Liebe Sam, leider hat es nicht geklappt. Jana"
    assert read_terms(short, "de", ME, first_names=True).familiar
    assert not read_terms(short, "de", ME, first_names=False).familiar


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Bei Fragen hilft Ihnen Frau Maria Muster.", "Maria Muster", "madam"),
        ("Mit freundlichen Grüßen\nHerr Dr. Jan Muster\nPersonal", "Jan Muster", "sir"),
        ("Contactez Madame Dupont au 01.", "Claire Dupont", "madam"),
        ("Geachte heer Rivers, mevrouw Van den Berg belt u.", "Anna van den Berg", "madam"),
        ("Sevgi Hanım sizi arayacak.", "Sevgi Aksoy", "madam"),
        ("Ahmet Bey sizi arayacak.", "Ahmet Aksoy", "sir"),
        ("Frau Muster und Herr Muster grüßen.", "Maria Muster", None),
        ("Sehr geehrte Frau Rivers, viele Grüße, Maria Muster", "Maria Muster", None),
        ("M. Dupont", "Marie Dupont", None),
        ("Maria Muster", "Maria Muster", None),
        ("Frau Huber", "Maria Muster", None),
    ],
)
def test_a_title_counts_only_beside_the_persons_own_name(text: str, name: str, title: str | None) -> None:
    assert read_terms(text, "de", ME, first_names=False).title_of(person(name)) == title


def test_the_users_own_title_is_not_the_other_persons() -> None:
    terms = read_terms("Sehr geehrte Frau Rivers, leider nein. Toni Rivers", "de", ME, first_names=False)
    assert terms.title_of(person("Toni Rivers")) is None


@pytest.mark.parametrize(
    ("language", "familiar", "named", "expected"),
    [
        ("de", True, True, (True, False)),
        ("de", True, False, (True, True)),
        ("de", False, False, (False, False)),
        ("fr", True, False, (False, False)),
        ("it", False, False, (False, True)),
        ("it", True, True, (True, False)),
    ],
)
def test_a_company_without_a_name_is_addressed_as_several(
    language: str, familiar: bool, named: bool, expected: tuple[bool, bool]
) -> None:
    forms = forms_of_address(language, Terms(familiar=familiar), person("Jana Doe") if named else None)
    assert (forms["familiar"], forms["many"]) == expected


@pytest.mark.parametrize(
    ("full", "family", "degree"),
    [
        ("Maria Muster", "Muster", ""),
        ("Dr. Maria Muster", "Muster", "Dr. "),
        ("Dr. Jan von der Heide", "von der Heide", "Dr. "),
        ("Frau Muster", "Muster", ""),
        ("Ana da Silva", "da Silva", ""),
        ("Jana", "Jana", ""),
    ],
)
def test_a_family_name_keeps_its_particles(full: str, family: str, degree: str) -> None:
    found = person(full)
    assert found is not None
    assert (found.family, found.degree) == (family, degree)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hallo Sam,\n\nleider nein.\n\nJana Doe", True),
        ("Sehr geehrter Herr Rivers,\n\nleider nein.\n\nJana Doe", False),
        ("Gentile Sig. Rivers,\n\npurtroppo no.\n\nJana Doe", False),
        ("Sam Bey merhaba,\n\nolumsuz.\n\nJana Doe", False),
        ("Sayın Sam Rivers,\n\nolumsuz.\n\nJana Doe", False),
        ("Hola, Sam:\n\nno seguimos.\n\nJana Doe", True),
    ],
)
def test_first_name_terms_are_read_in_other_languages_too(text: str, expected: bool) -> None:
    assert uses_first_names(text, ME, "Jana Doe") is expected


@given(st.text(), st.sampled_from([*SHIPPED, None]), st.lists(st.text(), max_size=2))
def test_any_text_has_terms(text: str, language: str | None, me: list[str]) -> None:
    terms = read_terms(text, language, me, first_names=True)
    assert set(terms.titled.values()) <= {"madam", "sir"}
