"""What feedback is about: sentences that say a theme, sentences that do not, in nine languages."""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector import themes
from detector.themes import LANGUAGES, Theme, find_themes, puts_off, refuses_feedback

FOLDER = Path(__file__).parent / "themes"
SAID = {
    language: tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    for language in LANGUAGES
}
SAYING = [
    pytest.param(language, theme, sentence, id=f"{language}-{theme}-{number}")
    for language, by_theme in SAID.items()
    for theme, sentences in by_theme.items()
    if theme != "none"
    for number, sentence in enumerate(sentences)
]
SILENT = [
    pytest.param(language, sentence, id=f"{language}-{number}")
    for language, by_theme in SAID.items()
    for number, sentence in enumerate(by_theme["none"])
]
REFUSALS = [
    ("en", "Unfortunately we cannot give individual feedback."),
    ("de", "Leider können wir kein individuelles Feedback geben."),
    ("es", "Lamentablemente no podemos dar feedback a cada persona."),
    ("fr", "Malheureusement, nous ne pouvons pas vous faire de retour détaillé."),
    ("it", "Purtroppo non possiamo fornire un feedback individuale."),
    ("nl", "Helaas kunnen we geen individuele toelichting geven."),
    ("pl", "Niestety nie udzielamy indywidualnej informacji zwrotnej."),
    ("pt", "Infelizmente não podemos dar feedback individual."),
    ("tr", "Maalesef adaylara bireysel geri bildirim veremiyoruz."),
]
PROMISES = [
    ("en", "Let me ask the team and I will get back to you next week."),
    ("de", "Ich frage beim Fachbereich nach und melde mich nächste Woche."),
    ("es", "Lo consulto con el equipo y te escribo el lunes."),
    ("fr", "Je me renseigne et je reviens vers vous la semaine prochaine."),
    ("it", "Chiedo al responsabile e le faccio sapere in settimana."),
    ("nl", "Ik vraag het na bij de manager en kom er volgende week op terug."),
    ("pl", "Dopytam kierownika i odezwę się w przyszłym tygodniu."),
    ("pt", "Vou perguntar ao gestor e dou notícias na próxima semana."),
    ("tr", "Ekibe soracağım ve haftaya size döneceğim."),
]


def named(text: str, language: str | None) -> set[str]:
    return {said.theme.value for said in find_themes(text, language)}


@pytest.mark.parametrize(("language", "theme", "sentence"), SAYING)
def test_a_sentence_that_says_a_theme_is_heard(language: str, theme: str, sentence: str) -> None:
    assert theme in named(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), SILENT)
def test_praise_a_denial_and_small_talk_name_no_theme(language: str, sentence: str) -> None:
    assert named(sentence, language) == set()


@pytest.mark.parametrize(("language", "theme", "sentence"), SAYING)
def test_words_are_heard_as_people_type_them(language: str, theme: str, sentence: str) -> None:
    bare = "".join(c for c in unicodedata.normalize("NFD", sentence) if not unicodedata.combining(c))
    for typed in (sentence.upper(), bare.replace("ł", "l").replace("ı", "i"), sentence.replace("'", "’")):
        assert theme in named(typed, language), typed


def test_german_umlauts_are_heard_spelled_out_as_well() -> None:
    assert "timing" in named("Ihre Kuendigungsfrist ist zu lang.", "de")
    assert "location_visa" in named("Sie muessten umziehen.", "de") or "location_visa" in named(
        "Ein Umzug waere noetig.", "de"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_of_one_theme_rarely_name_another(language: str) -> None:
    wrong = [
        (theme, other, sentence)
        for theme, sentences in SAID[language].items()
        if theme != "none"
        for sentence in sentences
        for other in named(sentence, language) - {theme}
    ]
    assert len(wrong) <= 3, wrong


@pytest.mark.parametrize(("language", "sentence"), REFUSALS)
def test_a_refusal_is_told_from_feedback_and_says_no_reason(language: str, sentence: str) -> None:
    assert refuses_feedback(sentence, language)
    assert named(sentence, language) <= {"no_reason"}
    assert not any(refuses_feedback(one, language) for one in SAID[language]["skills"])


@pytest.mark.parametrize(("language", "sentence"), PROMISES)
def test_a_promise_to_come_back_is_no_feedback_yet(language: str, sentence: str) -> None:
    assert puts_off(sentence, language)
    assert named(sentence, language) == set()
    assert not any(puts_off(one, language) for theme in SAID[language].values() for one in theme)


def test_no_reason_is_named_only_where_there_is_no_point() -> None:
    assert named("You were not the right fit.", "en") == {"no_reason"}
    assert named("You were not the right fit: we needed more experience with SQL.", "en") >= {"experience"}
    assert "no_reason" not in named("You were not the right fit. Your notice period was too long.", "en")


def test_a_denial_reaches_to_the_end_of_its_clause() -> None:
    assert named("Salary was not the issue, but your German needs work.", "en") == {"language"}
    assert named("It was not about your experience but your salary expectations.", "en") == {"salary"}


def test_words_count_whole_and_within_their_clause() -> None:
    assert named("We are lessening the load. The experienced crew waved.", "en") == set()
    assert named("We need more. Experience the lake in summer.", "en") == set()


def test_a_note_without_a_known_language_is_read_in_the_one_that_hears_most() -> None:
    assert named("Zu wenig Erfahrung.", None) == {"experience"}
    assert named("Okres wypowiedzenia.", "xx") == {"timing"}
    assert named("", None) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_dozen_expressions_for_each_theme(language: str) -> None:
    data = themes.import_module(f"detector.themes_{language}")
    for theme in Theme:
        words = f"{data.SAYINGS[theme]}, {data.TOPICS.get(theme, '')}".replace("|", ",")
        assert len({word.strip() for word in words.split(",") if word.strip()}) >= 12, theme


MESSY = st.one_of(
    st.text(max_size=400),
    st.lists(
        st.sampled_from([s for by in SAID.values() for one in by.values() for s in one]), max_size=6
    ).map(" \n".join),
    st.text(alphabet="İıßﬁĳ\u0301\u0308 .,'’-\n\tmoreexperience", max_size=200),
)


@settings(max_examples=150, deadline=None)
@given(MESSY, st.sampled_from([*LANGUAGES, None, "xx"]))
def test_every_span_lies_inside_the_text_and_nothing_raises(text: str, language: str | None) -> None:
    found = find_themes(text, language)
    assert len({said.theme for said in found}) == len(found)
    assert all(0 <= said.start < said.end <= len(text) for said in found)
    assert list(found) == sorted(found, key=lambda said: (said.start, said.end))
    refuses_feedback(text, language)
    puts_off(text, language)


@pytest.mark.parametrize(
    "filler", ["more " * 3_000, "a" * 16_000, "lack of " * 2_000, "experience " * 1_500, "," * 16_000]
)
def test_a_hostile_text_takes_no_longer_than_an_honest_one(filler: str) -> None:
    assert len(find_themes(filler, "en")) <= len(Theme)
