"""The French tone rules on sentences as people write them: those that do harm, and those that only sound like it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from responder.draft import Kind
from responder.tone import ToneContext, review_draft
from responder.tone_rules import Level

NEVER_MET = ToneContext(
    Kind.ASK_FEEDBACK,
    met=False,
    someone_chosen=False,
    language="fr",
    contact="Claire Vasseur",
    me="Camille Roy",
)
MET = replace(NEVER_MET, met=True, someone_chosen=True)
THANKS = "Merci pour votre réponse."
ASKING = "Qu'est-ce qui a convaincu dans mes réponses, et que devrais-je mieux préparer ?"
ONLY = "Je le demande seulement pour progresser."
FOUND = [
    ("Pourquoi n'ai-je pas été retenu ?", "no_why_didnt_you"),
    ("Alors pourquoi pas moi ?", "no_why_didnt_you"),
    ("Pour quelle raison ma candidature a-t-elle été écartée ?", "no_why_didnt_you"),
    ("J'aimerais comprendre pourquoi vous avez préféré quelqu'un d'autre.", "no_why_didnt_you"),
    ("Je ne comprends pas votre decision.", "no_why_didnt_you"),
    ("Je trouve cela profondément injuste.", "no_unfairness"),
    ("Franchement, tout était joué d'avance.", "no_unfairness"),
    ("On ne m'a pas laissé ma chance.", "no_unfairness"),
    ("C'est une grave erreur de votre part.", "no_unfairness"),
    ("Je méritais mieux que ces deux lignes.", "no_unfairness"),
    ("Un simple appel aurait été la moindre des politesses.", "no_blame"),
    ("Vous auriez pu me prévenir plus tôt.", "no_blame"),
    ("Tu aurais quand même pu me rappeler.", "no_blame"),
    ("Vous n'avez même pas pris le temps de lire mon dossier.", "no_blame"),
    ("J'avoue que je suis assez en colère.", "no_blame"),
    ("Vous m'aviez pourtant promis une réponse en juin.", "no_blame"),
    ("Tout ce temps de preparation pour une reponse automatique.", "no_blame"),
    ("J'ai dû relancer trois fois pour avoir une réponse.", "no_blame"),
    ("Mon avocate prendra contact avec vous.", "no_legal_words"),
    ("Je pense saisir les prud'hommes.", "no_legal_words"),
    ("Je suis convaincue que c'est à cause de mon âge.", "no_legal_words"),
    ("Cela ressemble fort à une discrimination.", "no_legal_words"),
    ("En vertu du RGPD, je demande l'accès à mes données.", "no_legal_words"),
    ("J'ai plus d'expérience que la personne que vous avez choisie.", "no_comparison_with_hired"),
    ("Qui a finalement été retenu ?", "no_comparison_with_hired"),
    ("Je doute que cette personne connaisse mieux le métier.", "no_comparison_with_hired"),
    ("Qu'a-t-elle de plus que moi ?", "no_comparison_with_hired"),
    ("Votre collègue a passé l'entretien à regarder son téléphone.", "no_third_parties"),
    ("Le responsable m'a semblé froid et peu intéressé.", "no_third_parties"),
    ("Julien n'avait pas lu mon CV.", "no_third_parties"),
    ("Ne pourriez-vous pas revoir votre décision ?", "no_pleading"),
    ("Laissez-moi une deuxième chance.", "no_pleading"),
    ("J'ai vraiment besoin de ce travail.", "no_pleading"),
    ("Je suis prête à accepter un salaire plus bas.", "no_pleading"),
    ("Mon loyer est à payer à la fin du mois.", "no_pleading"),
    ("Merci encore pour notre entretien de mardi.", "no_unmet_meeting"),
    ("J'ai été heureux de vous rencontrer dans vos locaux.", "no_unmet_meeting"),
    ("Je souhaite un bon début à la personne que vous avez recrutée.", "no_wish_without_hire"),
]
FINE = [
    "Cela ne m'a pas paru injuste du tout.",
    "Je ne souhaite pas remettre votre décision en question.",
    "Loin de moi l'idée de vous faire changer d'avis.",
    "Je comprends très bien pourquoi vous avez choisi un autre profil.",
    "Je ne demande pas de nouvel entretien, seulement un conseil.",
    "Sans rancune, je vous l'assure.",
    "Je n'ai aucune amertume, et je le dis de bon cœur.",
    "La personne retenue avait plus d'expérience que moi, et je le comprends.",
    "J'ai aimé parler du service des réclamations.",
    "Mon expérience comme assistante d'un avocat m'a beaucoup appris.",
    "L'exposé sur la lutte contre les discriminations m'a passionnée.",
    "Votre collègue n'était pas désagréable du tout, au contraire.",
    "Votre équipe était attentive et très accueillante.",
    "J'étais moi-même mal préparé ce jour-là.",
    "Je n'ai pas été très clair sur mes motivations.",
    "Je ne veux pas vous faire perdre votre temps.",
    "Si vous avez besoin d'un renfort cet été, pensez à moi.",
    "Ce fut une erreur de ma part, et j'en tirerai la leçon.",
    "Je vous prie de m'excuser pour mon retard ce jour-là.",
    "Peut-être aurai-je une autre chance un jour, et je m'en réjouis.",
    "J'ai hâte de travailler sur la période d'essai d'un futur poste.",
    "Merci d'avoir pris le temps de m'expliquer pourquoi ce choix a été fait.",
    "Vous aviez promis une réponse avant vendredi, et vous avez tenu parole.",
    "Vous m'avez beaucoup aidée, et je ne l'oublie pas.",
    "Je sais que vous ne pouviez pas retenir tout le monde.",
    "Tes explications m'ont été utiles, et je n'ai rien à redire.",
    "Je souhaite une belle réussite à la personne que vous avez choisie.",
    "Je garde un excellent souvenir de notre entretien.",
]


def letter(
    *sentences: str, greeting: str = "Bonjour Madame Vasseur,", closing: str = "Cordialement,\nCamille Roy"
) -> str:
    return f"{greeting}\n\n{' '.join(sentences)}\n\n{closing}\n"


def rules(body: str, context: ToneContext = MET, level: Level | None = None) -> set[str]:
    return {found.rule for found in review_draft(body, context) if level in (None, found.level)} - {"length"}


@pytest.mark.parametrize(("sentence", "rule"), FOUND)
def test_a_harmful_sentence_is_found_and_shown(sentence: str, rule: str) -> None:
    context = NEVER_MET if rule in ("no_unmet_meeting", "no_wish_without_hire") else MET
    findings = review_draft(letter(THANKS, sentence), context)
    assert sentence in [found.text for found in findings if found.rule == rule]


@pytest.mark.parametrize("sentence", FINE)
def test_a_harmless_sentence_is_not_held_against_the_writer(sentence: str) -> None:
    assert rules(letter(THANKS, sentence, ASKING, ONLY)) == set()


@pytest.mark.parametrize(
    "asking",
    [
        ASKING,
        "J'aimerais savoir ce qui vous a plu et ce que je pourrais améliorer.",
        "Dites-moi simplement quels points je devrais travailler.",
        "Si vous pouviez me dire ce qui a bien marché, j'en serais heureuse.",
        "Un conseil sur ma présentation me serait précieux.",
    ],
)
def test_a_question_may_be_direct_or_indirect(asking: str) -> None:
    assert rules(letter(THANKS, asking, ONLY)) == set()


@pytest.mark.parametrize(
    ("asking", "rule"),
    [
        ("Qu'est-ce que j'ai fait de mal pendant l'entretien ?", "positive_specific"),
        ("Quels sont mes défauts ?", "positive_specific"),
        ("Avez-vous un avis ?", "positive_specific"),
    ],
)
def test_a_question_is_to_be_positive_and_specific(asking: str, rule: str) -> None:
    assert rule in rules(letter(THANKS, asking, ONLY))


def test_reassurance_disappointment_and_shouting_are_read_in_french() -> None:
    assert "reassurance_present" in rules(letter(THANKS, ASKING))
    assert "disappointment_once" in rules(
        letter(THANKS, "Je suis déçue.", "Quel dommage pour moi.", ASKING, ONLY)
    )
    assert "no_shouting" in rules(letter(THANKS, ASKING, "C'est VRAIMENT seulement pour apprendre."))


@pytest.mark.parametrize(
    "polite",
    [
        "J'aimerais beaucoup rester en contact et entendre parler d'autres postes.",
        "Je serais ravie de postuler à nouveau si une offre se présente.",
        "Merci pour votre retour et pour vos conseils.",
        "N'hésitez pas à me faire signe.",
    ],
)
def test_a_mere_thank_you_may_be_polite_without_being_a_question(polite: str) -> None:
    assert rules(letter(THANKS, polite), replace(MET, kind=Kind.THANK_ONLY)) == set()


@pytest.mark.parametrize(
    ("greeting", "level"),
    [
        ("Bonjour Madame Vasseur,", None),
        ("Chère Claire,", None),
        ("Bonjour Claire\u00a0!", None),
        ("Bonjour,", None),
        ("Madame, Monsieur,", None),
        ("Bonjour à toute l'équipe,", None),
        ("Chère Madame,", None),
        ("Bonjour Madame Vannier,", Level.WARN),
        ("Cher Julien,", Level.WARN),
        ("Bonjour Camille,", Level.BLOCK),
    ],
)
def test_the_greeting_names_the_person_written_to(greeting: str, level: Level | None) -> None:
    findings = review_draft(letter(THANKS, ASKING, ONLY, greeting=greeting), MET)
    assert [found.level for found in findings if found.rule != "length"] == ([level] if level else [])


@pytest.mark.parametrize(
    "closing",
    [
        "Bien à vous,\nCamille Roy",
        "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.\n\nCamille Roy",
        "Belle journée à vous,\nCamille",
        "Merci encore !\nCamille",
        "Très cordialement\nCamille Roy\n06 00 00 00 00",
    ],
)
def test_a_sign_off_has_many_forms(closing: str) -> None:
    assert rules(letter(THANKS, ASKING, ONLY, closing=closing)) == set()
