"""The Dutch tone rules on single sentences, and on what a whole letter must hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from responder.draft import Kind
from responder.tone import ToneContext, review_draft
from responder.tone_rules import Level

MET = ToneContext(
    Kind.ASK_FEEDBACK, met=True, someone_chosen=True, language="nl", contact="Anouk de Wit", me="Sam Rivers"
)
UNMET = replace(MET, kind=Kind.THANK_ONLY, met=False, someone_chosen=False)
THANKS = "Hartelijk dank voor uw bericht."
ASKING = "Kunt u mij zeggen wat goed overkwam en waar ik nog aan kan werken?"
ONLY = "Ik vraag het alleen om ervan te leren."


def found(
    *sentences: str,
    context: ToneContext = MET,
    greeting: str = "Geachte mevrouw De Wit,",
    closing: str = "Met vriendelijke groet,\nSam Rivers",
) -> dict[str, Level]:
    body = f"{greeting}\n\n{' '.join(sentences)}\n\n{closing}\n"
    return {
        f.rule: f.level for f in review_draft(body, context) if f.rule not in ("length", "question_count")
    }


HARMFUL = [
    ("no_why_didnt_you", "Waarom hebben jullie mij niet aangenomen?"),
    ("no_why_didnt_you", "Om welke reden ben ik afgevallen?"),
    ("no_why_didnt_you", "Kunt u mij uitleggen waarom ik ben afgewezen?"),
    ("no_why_didnt_you", "Hoe kan het dat u voor iemand anders hebt gekozen?"),
    ("no_why_didnt_you", "Ik hoor graag waar het aan gelegen heeft."),
    ("no_unfairness", "Ik vind dit eerlijk gezegd onterecht."),
    ("no_unfairness", "Ik had het gevoel dat de keuze al vaststond."),
    ("no_unfairness", "Ik heb nooit echt een kans gehad."),
    ("no_unfairness", "Volgens mij maken jullie hiermee een grote fout."),
    ("no_unfairness", "Het gesprek was blijkbaar alleen nog maar een formaliteit."),
    ("no_unfairness", "Na al die jaren verdien ik deze baan."),
    ("no_unfairness", "De procedure verliep niet echt eerlijk."),
    ("no_blame", "U had mij ook wel eerder iets kunnen laten weten."),
    ("no_blame", "Jullie hebben mij weken laten wachten."),
    ("no_blame", "U hebt mijn brief blijkbaar niet eens gelezen."),
    ("no_blame", "Op mijn mails kwam nooit een antwoord."),
    ("no_blame", "Niemand heeft de moeite genomen om mij te bellen."),
    ("no_blame", "Ik voel me niet serieus genomen."),
    ("no_blame", "Van een organisatie als de uwe had ik meer verwacht."),
    ("no_blame", "Het gesprek was slecht voorbereid."),
    ("no_blame", "Jullie hadden beloofd om voor vrijdag te bellen."),
    ("no_blame", "Zo ga je niet met mensen om."),
    ("no_blame", "Ik heb vijf weken op uw antwoord gewacht."),
    ("no_legal_words", "Ik ga dit met mijn advocaat bespreken."),
    ("no_legal_words", "Ik behoud mij het recht voor om verdere stappen te nemen."),
    ("no_legal_words", "Volgens mij heeft mijn leeftijd een rol gespeeld."),
    ("no_legal_words", "Ik zie hierin een vorm van discriminatie."),
    ("no_legal_words", "Op grond van de AVG vraag ik inzage in mijn gegevens."),
    ("no_legal_words", "Ik ga hier een review over schrijven op Glassdoor."),
    ("no_comparison_with_hired", "Wat heeft de andere kandidaat wat ik niet heb?"),
    ("no_comparison_with_hired", "Wat deed de gekozen kandidaat beter dan ik?"),
    ("no_comparison_with_hired", "Ik heb meer ervaring dan degene die jullie hebben gekozen."),
    ("no_comparison_with_hired", "Ik was gewoon de beste kandidaat."),
    ("no_comparison_with_hired", "Wie is het uiteindelijk geworden?"),
    ("no_third_parties", "Uw collega zat de hele tijd op haar telefoon te kijken."),
    ("no_third_parties", "De heer Van Dam was erg kortaf."),
    ("no_third_parties", "Mevrouw De Boer leek totaal niet geïnteresseerd."),
    ("no_third_parties", "De teamleider viel mij steeds in de rede."),
    ("no_third_parties", "Van een oud-medewerker hoorde ik dat de sfeer slecht is."),
    ("no_pleading", "Ik smeek u, geef mij nog een kans."),
    ("no_pleading", "Wilt u nog eens over uw besluit nadenken?"),
    ("no_pleading", "Zou u mijn sollicitatie opnieuw willen bekijken?"),
    ("no_pleading", "Ik heb dit werk echt nodig voor mijn kinderen."),
    ("no_pleading", "Ik wil ook wel voor minder salaris beginnen."),
    ("no_pleading", "Is er dan echt geen mogelijkheid meer?"),
    ("positive_specific", "Wat deed ik verkeerd?"),
    ("positive_specific", "Wat zijn mijn grootste tekortkomingen?"),
    ("no_shouting", "Ik begrijp het gewoon NIET."),
    ("one_language", "I am only asking because I would like to improve for the next interview."),
]
HARMLESS = [
    "Ik vond het helemaal niet oneerlijk, integendeel.",
    "Ik vraag u niet om de beslissing te heroverwegen.",
    "Ik begrijp goed waarom u voor iemand met meer ervaring hebt gekozen.",
    "Ik wil niets aan uw keuze afdoen.",
    "Fijn dat u mij niet lang hebt laten wachten.",
    "U belde vrijdag, precies zoals beloofd.",
    "Mijn antwoord over de planning was wat chaotisch, dat weet ik.",
    "Bij het advocatenkantoor heb ik vier jaar met veel plezier gewerkt.",
    "De casus over de klacht van een gast vond ik leuk om te doen.",
    "Ik was die dag wat afgeleid, dat lag aan mij.",
    "Uw collega was heel vriendelijk en goed voorbereid.",
    "Ik wens de gekozen persoon een goede start.",
    "Als er later een nieuwe kans komt, hoor ik het graag.",
    "Mocht u in de toekomst iemand zoeken, denk dan gerust aan mij.",
    "Ik voelde me eerlijk behandeld.",
    "Ik had op een ja gehoopt, maar ik begrijp de keuze.",
    "Het was mijn fout dat de papieren te laat kwamen.",
    "Ik snap dat de andere kandidaat meer ervaring heeft.",
    "Ik heb nog meer oefening nodig met calculeren.",
    "Waarom drinken we niet eens een keer koffie?",
    "U hoeft zich nergens voor te verantwoorden.",
    "Een of twee zinnen zijn al genoeg.",
    "Als u niet kunt antwoorden, begrijp ik dat heel goed.",
    "Ik ga thuis nog eens nadenken over uw tip.",
    "Mevrouw De Boer nam alle tijd en liet mij rustig uitpraten.",
    "Ik ben niet boos, alleen wat moe.",
    "De test was pittig, maar eerlijk.",
    "Misschien was ik niet de juiste persoon voor deze plek.",
    "Ik heb veel respect voor de manier waarop u dit hebt aangepakt.",
    "U had ook een standaardbrief kunnen sturen, maar dat deed u niet.",
    "Aan het gesprek met u en uw team heb ik een goede herinnering.",
    "Ik moet nog leren om korter te antwoorden.",
    "De rechtbank ligt naast mijn huis, dus ik ken de buurt.",
]  # fmt: skip
GOOD = [
    "Hartelijk dank voor uw bericht en voor het gesprek van dinsdag.",
    "Ik respecteer uw keuze.",
    "Mag ik vragen wat u overtuigend vond in mijn proefles en wat ik beter kan voorbereiden?",
    "Het gaat mij er alleen om ervan te leren.",
    "Als er een nieuwe vacature komt, solliciteer ik graag opnieuw.",
]


@pytest.mark.parametrize(("rule", "sentence"), HARMFUL)
def test_a_sentence_that_breaks_a_rule_is_found(rule: str, sentence: str) -> None:
    assert rule in found(THANKS, sentence)


@pytest.mark.parametrize("sentence", HARMLESS)
def test_a_harmless_sentence_is_neither_blocked_nor_warned_of(sentence: str) -> None:
    assert found(THANKS, ASKING, sentence, ONLY) == {}


@pytest.mark.parametrize("sentence", [text for rule, text in HARMFUL if "ï" in text])
def test_accents_may_be_left_out(sentence: str) -> None:
    assert found(THANKS, sentence.replace("ï", "i")).keys() == found(THANKS, sentence).keys()


def test_a_decent_letter_has_no_findings() -> None:
    assert found(*GOOD) == {}


@pytest.mark.parametrize(
    ("rule", "sentences"),
    [
        ("thanks_first", [GOOD[1], GOOD[0], *GOOD[2:]]),
        ("question_near_end", ["Dank voor alles.", *GOOD[2:], GOOD[1], *GOOD[3:], GOOD[4], GOOD[1]]),
        ("reassurance_present", [*GOOD[:3], GOOD[4]]),
        (
            "disappointment_once",
            [*GOOD, "Ik was heel teleurgesteld.", "Ik ben nog steeds een beetje verdrietig."],
        ),
        ("no_emoji", [*GOOD, "Dat deed wel pijn :("]),
        ("no_links_added", [*GOOD, "Meer staat op https://sam.example/map voor wie wil."]),
    ],
)
def test_what_a_letter_lacks_or_has_twice_is_found(rule: str, sentences: list[str]) -> None:
    assert found(*sentences).keys() == {rule}


@pytest.mark.parametrize(
    "sentence",
    [
        "Zou u mij kunnen zeggen wat ik beter kan doen?",
        "Ik zou graag wat feedback op mijn brief krijgen.",
        "Kun je me vertellen waar het aan lag?",
    ],
)
def test_a_request_for_feedback_blocks_where_they_never_met(sentence: str) -> None:
    body = f"Goedendag,\n\n{THANKS} {sentence}\n\nGroeten\nSam Rivers\n"
    assert ("question_count", Level.BLOCK) in [(f.rule, f.level) for f in review_draft(body, UNMET)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dank voor uw eerlijke terugkoppeling, en ik zou graag in contact blijven.",
        "Ik zou het fijn vinden als u aan mij denkt bij een volgende vacature.",
        "Als er weer een plek vrijkomt, solliciteer ik graag opnieuw.",
    ],
)
def test_a_wish_to_stay_in_touch_is_no_question(sentence: str) -> None:
    body = f"Goedendag,\n\n{THANKS} {sentence}\n\nGroeten\nSam Rivers\n"
    assert "question_count" not in [f.rule for f in review_draft(body, UNMET)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dank voor het prettige gesprek van dinsdag.",
        "Het was leuk om u en uw team te ontmoeten.",
        "Tijdens ons gesprek heb ik veel geleerd over de werkplaats.",
    ],
)
def test_a_meeting_that_never_was_blocks(sentence: str) -> None:
    assert found(THANKS, sentence, context=UNMET)["no_unmet_meeting"] is Level.BLOCK
    assert "no_unmet_meeting" not in found(THANKS, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Over een gesprek zou ik blij zijn geweest.",
        "Ik had u graag ontmoet.",
        "Misschien ontmoeten wij elkaar op de open dag.",
        "Ik blijf graag met u in gesprek over een andere functie.",
    ],
)
def test_a_meeting_may_be_wished_for(sentence: str) -> None:
    assert "no_unmet_meeting" not in found(THANKS, sentence, context=UNMET)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ik wens de kandidaat die u hebt gekozen veel succes.",
        "Veel plezier voor de nieuwe collega.",
        "Ik hoop dat de nieuwe persoon zich snel thuis voelt.",
    ],
)
def test_a_wish_for_the_new_hire_needs_a_new_hire(sentence: str) -> None:
    assert "no_wish_without_hire" in found(THANKS, sentence, context=UNMET)
    assert "no_wish_without_hire" not in found(THANKS, sentence)


@pytest.mark.parametrize(
    ("greeting", "level"),
    [
        ("Geachte mevrouw De Wit,", None),
        ("Beste Anouk,", None),
        ("Hoi Anouk,", None),
        ("Geachte heer of mevrouw,", None),
        ("Geachte heer/mevrouw,", None),
        ("Hallo allemaal,", None),
        ("Beste team,", None),
        ("Goedendag,", None),
        ("Geachte mevrouw Visser,", Level.WARN),
        ("Beste Sam,", Level.BLOCK),
    ],
)
def test_the_greeting_must_name_the_person_written_to(greeting: str, level: Level | None) -> None:
    assert found(*GOOD, greeting=greeting).get("greeting_and_name") is level


@pytest.mark.parametrize(
    "closing",
    [
        "Met vriendelijke groet,\nSam Rivers",
        "Hartelijke groeten uit Gent\nSam",
        "Hoogachtend,\nSam Rivers\n06 1234",
        "Groetjes,\nSam",
        "Mvg Sam",
        "Nogmaals dank en tot ziens\nSam",
    ],
)
def test_a_sign_off_has_many_forms(closing: str) -> None:
    assert found(*GOOD, closing=closing) == {}


def test_a_missing_sign_off_is_found() -> None:
    assert found(*GOOD, closing="Tot dan!").keys() == {"sign_off"}
