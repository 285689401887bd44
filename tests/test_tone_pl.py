"""The Polish tone rules on sentences: harmful ones that must be found, and harmless ones that only sound like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from responder.draft import Kind
from responder.tone import Finding, ToneContext, review_draft
from responder.tone_rules import Level

KNOWN = ToneContext(
    kind=Kind.ASK_FEEDBACK,
    met=True,
    someone_chosen=True,
    language="pl",
    contact="Anna Wolska",
    me="Sasza Lis",
)
UNKNOWN = replace(KNOWN, kind=Kind.THANK_ONLY, met=False, someone_chosen=False)
ASKED = "Czy mogę zapytać, co wypadło dobrze podczas rozmowy, a nad czym warto popracować?"
ONLY = "Pytam tylko po to, żeby się uczyć."
HARMFUL = [
    ("no_why_didnt_you", "Dlaczego mnie nie wybrano?"),
    ("no_why_didnt_you", "Jedno nie daje mi spokoju: czemu nie dostałam tej pracy?"),
    ("no_why_didnt_you", "Chciałbym wiedzieć, dlaczego moja kandydatura została odrzucona."),
    ("no_why_didnt_you", "Proszę o podanie powodów odmowy."),
    ("no_unfairness", "Mam poczucie, że potraktowano mnie niesprawiedliwie."),
    ("no_unfairness", "To nie było do końca w porządku."),
    ("no_unfairness", "Nie dostałem uczciwej szansy, żeby się pokazać."),
    ("no_unfairness", "Odnoszę wrażenie, że kandydat był z góry wybrany."),
    ("no_unfairness", "Popełniają Państwo błąd."),
    ("no_unfairness", "Wasza decyzja jest dla mnie niezrozumiala."),
    ("no_blame", "Cała rekrutacja to dla mnie strata czasu."),
    ("no_blame", "Mogli Państwo uprzedzić mnie o tym wcześniej."),
    ("no_blame", "Musiałam sześć tygodni czekać na odpowiedź."),
    ("no_blame", "Nawet nie przeczytaliście mojego CV."),
    ("no_blame", "Szkoda, że nikt nie odpisał na moje dwa maile."),
    ("no_blame", "Czuje sie oszukana."),
    ("no_legal_words", "Skonsultuję tę sprawę z prawnikiem."),
    ("no_legal_words", "Zgłoszę to do Państwowej Inspekcji Pracy."),
    ("no_legal_words", "Obawiam się, że chodzi o mój wiek."),
    ("no_legal_words", "Mam prawo wiedzieć, jak mnie oceniono."),
    ("no_legal_words", "Opiszę tę rekrutację w internecie."),
    ("no_legal_words", "Żądam wyjaśnień."),
    ("no_comparison_with_hired", "Jestem przekonana, że mam większe doświadczenie niż wybrana osoba."),
    ("no_comparison_with_hired", "Kogo ostatecznie wybrali Państwo na to miejsce?"),
    ("no_comparison_with_hired", "Co ma ta osoba, czego ja nie mam?"),
    ("no_comparison_with_hired", "Wybrali Państwo kogoś mniej doświadczonego."),
    ("no_third_parties", "Pan Nowak przez cały czas patrzył w telefon."),
    ("no_third_parties", "Pani z kadr była dla mnie niemiła."),
    ("no_third_parties", "Jeden z rozmówców ciągle mi przerywał."),
    ("no_third_parties", "Słyszałam, że wszyscy stamtąd uciekają."),
    ("no_pleading", "Bardzo proszę o ponowne rozpatrzenie mojej kandydatury."),
    ("no_pleading", "Czy mogliby Państwo jeszcze raz to przemyśleć?"),
    ("no_pleading", "Mogę pracować nawet za mniejsze pieniądze."),
    ("no_pleading", "Proszę, dajcie mi jeszcze jedną szansę."),
    ("no_pleading", "Mam na utrzymaniu dwoje dzieci."),
    ("no_pleading", "Gdyby zmienili Państwo zdanie, czekam na telefon."),
    ("positive_specific", "Co zrobiłam źle?"),
]
UNTRUE = [
    ("no_unmet_meeting", "Nasza rozmowa była dla mnie bardzo ciekawa."),
    ("no_unmet_meeting", "Miło było Państwa poznać."),
    ("no_unmet_meeting", "Dziękuję za poświęcony czas podczas spotkania."),
    ("no_wish_without_hire", "Życzę powodzenia osobie, którą Państwo wybrali."),
    ("no_wish_without_hire", "Nowej koleżance życzę dobrego startu."),
]
HARMLESS = [
    "Wcale nie uważam tej decyzji za niesprawiedliwą.",
    "Nie mam żadnych pretensji.",
    "Rozumiem, dlaczego nie zostałam wybrana.",
    "Nie pytam o powody decyzji.",
    "Nie chcę prosić o zmianę decyzji.",
    "Nie zamierzam podważać Państwa wyboru ani składać skargi.",
    "Praca w kancelarii z tak dobrymi prawnikami była moim marzeniem.",
    "Od pięciu lat zajmuję się skargami klientów.",
    "Praktyka w sądzie wiele mnie nauczyła.",
    "To był mój błąd i wyciągnę z niego wnioski.",
    "Jeszcze raz dziękuję za rozważenie mojej aplikacji.",
    "Mam nadzieję, że kiedyś będzie jeszcze jedna szansa na współpracę.",
    "Mam nadzieję, że nowa osoba szybko poczuje się u Państwa jak u siebie.",
    "Wybrana osoba na pewno sobie poradzi.",
    "Rozumiem, że wybrana osoba ma więcej doświadczenia niż ja.",
    "Pani Kowalska była bardzo miła i świetnie przygotowana.",
    "Spóźniłam się pięć minut i jeszcze raz za to przepraszam.",
    "Słyszałam o firmie wiele dobrego.",
    "Proszę pamiętać o mnie przy kolejnych rekrutacjach.",
    "Jeśli odpowiedź nie jest możliwa, to też jest w porządku.",
    "Zadam tylko jedno pytanie.",
    "W sadzie u dziadka będę teraz zbierać jabłka.",
    "Teraz czeka mnie praca nad portfolio.",
    "Z przyjemnością zobaczę, jak rozwija się chaos na Waszej scenie improwizacji.",
    "Znam RODO i kodeks pracy z codziennej praktyki.",
    "Nie stać mnie na żale, bo nauczyłam się bardzo dużo.",
    "Nikt nie był niemiły, wręcz przeciwnie.",
    "Trochę mi przykro, ale rozumiem.",
]
UNMET_FINE = [
    "Może spotkamy się jeszcze przy innej okazji.",
    "Chętnie porozmawiam kiedyś o innym stanowisku.",
    "Wezmę to pod uwagę w kolejnych rozmowach.",
    "Życzę całemu zespołowi wszystkiego dobrego.",
]


def letter(
    *sentences: str, greeting: str = "Szanowna Pani,", closing: str = "Z poważaniem\nSasza Lis"
) -> str:
    return f"{greeting}\n\nDziękuję za wiadomość. {' '.join(sentences)}\n\n{closing}\n"


def found(findings: list[Finding]) -> set[tuple[str, str]]:
    return {(finding.rule, finding.text) for finding in findings}


@pytest.mark.parametrize(("rule", "sentence"), HARMFUL)
def test_a_harmful_sentence_is_found_and_shown(rule: str, sentence: str) -> None:
    assert (rule, sentence) in found(review_draft(letter(sentence), KNOWN))


@pytest.mark.parametrize(("rule", "sentence"), UNTRUE)
def test_what_never_was_is_found_where_it_never_was(rule: str, sentence: str) -> None:
    assert (rule, sentence) in found(review_draft(letter(sentence), UNKNOWN))
    assert (rule, sentence) not in found(review_draft(letter(sentence), KNOWN))


@pytest.mark.parametrize("sentence", HARMLESS)
def test_a_harmless_sentence_is_not_found(sentence: str) -> None:
    findings = review_draft(letter(ASKED, sentence, ONLY), KNOWN)
    assert [finding for finding in findings if finding.rule != "length"] == []


@pytest.mark.parametrize("sentence", UNMET_FINE)
def test_a_hope_of_meeting_is_no_meeting(sentence: str) -> None:
    findings = review_draft(letter(sentence), UNKNOWN)
    assert [finding for finding in findings if finding.rule != "length"] == []


@pytest.mark.parametrize(
    "greeting",
    [
        "Szanowna Pani,",
        "Szanowni Państwo,",
        "Dzień dobry,",
        "Pani Anno,",
        "Droga Aniu,",
        "Szanowna Pani Wolska,",
        "Witam,",
    ],
)
def test_a_right_greeting_is_known(greeting: str) -> None:
    assert "greeting_and_name" not in {f.rule for f in review_draft(letter(greeting=greeting), KNOWN)}


@pytest.mark.parametrize("greeting", ["", "Szanowna Pani Nowak,", "Szanowny Panie Sasza Lis,"])
def test_a_wrong_greeting_or_none_is_found(greeting: str) -> None:
    assert "greeting_and_name" in {f.rule for f in review_draft(letter(greeting=greeting), KNOWN)}


@pytest.mark.parametrize(
    "closing",
    ["Pozdrawiam serdecznie", "Z wyrazami szacunku", "Łączę pozdrowienia", "Do usłyszenia", "Z powazaniem,"],
)
def test_a_sign_off_is_known(closing: str) -> None:
    findings = review_draft(letter(ASKED, ONLY, closing=f"{closing}\nSasza Lis"), KNOWN)
    assert {f.rule for f in findings} == {"length"}


def test_a_request_for_feedback_blocks_where_they_never_met() -> None:
    findings = review_draft(letter("Będę wdzięczna za kilka wskazówek, co mogę poprawić."), UNKNOWN)
    assert ("question_count", Level.BLOCK) in {(f.rule, f.level) for f in findings}


def test_a_vague_question_and_one_without_a_reason_warn() -> None:
    rules = {f.rule for f in review_draft(letter("Co Państwo o mnie sądzą?"), KNOWN)}
    assert {"positive_specific", "reassurance_present"} <= rules
