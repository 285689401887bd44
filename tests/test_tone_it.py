"""The Italian tone rules on sentences as people write them: those that do harm, and those that only sound like it."""

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
    language="it",
    contact="Elena Martelli",
    me="Gio Ferri",
)
MET = replace(NEVER_MET, met=True, someone_chosen=True)
THANKS = "La ringrazio per la risposta."
ASKING = "Quali delle mie risposte hanno convinto, e che cosa dovrei preparare meglio?"
ONLY = "Lo chiedo solo per migliorare."
FOUND = [
    ("Perché non sono stata scelta?", "no_why_didnt_you"),
    ("Come mai avete preferito un'altra persona?", "no_why_didnt_you"),
    ("Perche' mi avete scartato?", "no_why_didnt_you"),
    ("Vorrei sapere perché non mi ha voluto.", "no_why_didnt_you"),
    ("Non riesco a capire la vostra scelta.", "no_why_didnt_you"),
    ("Qual è il motivo del rifiuto?", "no_why_didnt_you"),
    ("Trovo tutto questo profondamente ingiusto.", "no_unfairness"),
    ("Era già tutto deciso prima che arrivassi.", "no_unfairness"),
    ("Non mi è sembrata una selezione corretta.", "no_unfairness"),
    ("State commettendo un grave errore.", "no_unfairness"),
    ("Meritavo di più di due righe.", "no_unfairness"),
    ("Ve ne pentirete.", "no_unfairness"),
    ("Avreste potuto almeno avvisarmi prima.", "no_blame"),
    ("Potevi anche dirmelo subito.", "no_blame"),
    ("Non avete neanche letto il mio curriculum.", "no_blame"),
    ("È stata una mancanza di rispetto verso i candidati.", "no_blame"),
    ("Sono davvero arrabbiata per come è finita.", "no_blame"),
    ("Mi avete fatto perdere due giornate.", "no_blame"),
    ("Mi aspettavo di più da un'azienda come la vostra.", "no_blame"),
    ("Dopo un mese mi è arrivata una mail automatica.", "no_blame"),
    ("Ho dovuto sollecitare tre volte.", "no_blame"),
    ("Ne ho già parlato con un avvocato.", "no_legal_words"),
    ("Penso di rivolgermi al sindacato.", "no_legal_words"),
    ("Mi chiedo se non sia dipeso dalla mia età.", "no_legal_words"),
    ("Questa per me è discriminazione.", "no_legal_words"),
    ("Ai sensi del GDPR chiedo copia dei miei dati.", "no_legal_words"),
    ("Ho più esperienza della persona che avete scelto.", "no_comparison_with_hired"),
    ("Chi è stato scelto alla fine?", "no_comparison_with_hired"),
    ("Che cosa ha questa persona che io non ho?", "no_comparison_with_hired"),
    ("Dubito che la persona scelta abbia la mia esperienza.", "no_comparison_with_hired"),
    ("Il suo collega ha passato il colloquio a guardare il telefono.", "no_third_parties"),
    ("La responsabile mi è sembrata fredda e poco interessata.", "no_third_parties"),
    ("Marco non aveva nemmeno letto il mio CV.", "no_third_parties"),
    ("Non potreste riconsiderare la vostra decisione?", "no_pleading"),
    ("Vi chiedo di darmi una seconda possibilità.", "no_pleading"),
    ("Ho davvero bisogno di questo lavoro.", "no_pleading"),
    ("Sono disposta ad accettare anche uno stipendio più basso.", "no_pleading"),
    ("Ho due figli a carico e l'affitto da pagare.", "no_pleading"),
    ("Ho un bel ricordo del nostro colloquio di martedì.", "no_unmet_meeting"),
    ("È stato un piacere conoscervi e vedere il laboratorio.", "no_unmet_meeting"),
    ("Auguro un buon inizio alla persona che avete scelto.", "no_wish_without_hire"),
]
FINE = [
    "Non mi è sembrato affatto ingiusto.",
    "Non intendo mettere in discussione la vostra decisione.",
    "Non le scrivo per farle cambiare idea.",
    "Capisco benissimo perché avete scelto un altro profilo.",
    "Non chiedo un altro colloquio, soltanto un consiglio.",
    "Lo dico senza rancore e senza amarezza.",
    "La persona scelta aveva più esperienza di me, e lo capisco.",
    "Mi è piaciuto parlare dell'ufficio reclami.",
    "Il lavoro come assistente di un avvocato mi ha insegnato molto.",
    "La presentazione sulla lotta alla discriminazione mi ha appassionato.",
    "Il suo collega non era affatto antipatico, anzi.",
    "Il team era attento e molto accogliente.",
    "Quel giorno ero io a essere poco preparata.",
    "Non sono stato molto chiaro sulle mie motivazioni.",
    "Non voglio farle perdere tempo.",
    "Se in estate avete bisogno di una mano, pensate a me.",
    "È stato un mio errore, e ne farò tesoro.",
    "Spero che ci sia un'altra occasione in futuro.",
    "Grazie per avermi spiegato perché è stata fatta questa scelta.",
    "Avevate promesso una risposta entro venerdì, e avete mantenuto la parola.",
    "So che non si poteva scegliere tutti.",
    "Ho fatto molte prove in cucina, e mi sono divertita.",
    "Glielo chiedo perché vorrei imparare.",
    "So che avete già scelto, e va bene così.",
    "Auguro ogni successo alla persona che avete scelto.",
    "Conservo un ottimo ricordo del nostro colloquio.",
    "Le sue parole mi hanno aiutata più di quanto pensi.",
    "Ho portato una lettera di raccomandazione, se può servire.",
]


def letter(
    *sentences: str, greeting: str = "Gentile Sig.ra Martelli,", closing: str = "Cordiali saluti,\nGio Ferri"
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
        "Mi piacerebbe sapere che cosa è piaciuto e che cosa potrei migliorare.",
        "Mi dica semplicemente su quali punti dovrei lavorare.",
        "Se potesse dirmi che cosa è andato bene, ne sarei felice.",
        "Un consiglio sulla mia presentazione mi sarebbe prezioso.",
    ],
)
def test_a_question_may_be_direct_or_indirect(asking: str) -> None:
    assert rules(letter(THANKS, asking, ONLY)) == set()


@pytest.mark.parametrize(
    ("asking", "rule"),
    [
        ("Che cosa ho sbagliato nel colloquio?", "positive_specific"),
        ("Quali sono i miei difetti?", "positive_specific"),
        ("Ha un'opinione?", "positive_specific"),
    ],
)
def test_a_question_is_to_be_positive_and_specific(asking: str, rule: str) -> None:
    assert rule in rules(letter(THANKS, asking, ONLY))


def test_reassurance_disappointment_and_shouting_are_read_in_italian() -> None:
    assert "reassurance_present" in rules(letter(THANKS, ASKING))
    assert "disappointment_once" in rules(letter(THANKS, "Sono delusa.", "Che peccato per me.", ASKING, ONLY))
    assert "no_shouting" in rules(letter(THANKS, ASKING, "È DAVVERO solo per imparare."))


@pytest.mark.parametrize(
    "polite",
    [
        "Mi piacerebbe molto restare in contatto e sapere di altre posizioni.",
        "Sarei felice di candidarmi di nuovo se si apre una posizione.",
        "Grazie per il vostro riscontro e per i consigli.",
        "Mi faccia sapere se si libera un posto.",
    ],
)
def test_a_mere_thank_you_may_be_polite_without_being_a_question(polite: str) -> None:
    assert rules(letter(THANKS, polite), replace(MET, kind=Kind.THANK_ONLY)) == set()


@pytest.mark.parametrize(
    ("greeting", "level"),
    [
        ("Gentile Sig.ra Martelli,", None),
        ("Cara Elena,", None),
        ("Ciao Elena!", None),
        ("Buongiorno,", None),
        ("Gentili responsabili della selezione,", None),
        ("Ciao a tutti,", None),
        ("Gentile dott.ssa Elena Martelli,", None),
        ("Gentile Sig.ra Marinelli,", Level.WARN),
        ("Caro Marco,", Level.WARN),
        ("Ciao Gio,", Level.BLOCK),
    ],
)
def test_the_greeting_names_the_person_written_to(greeting: str, level: Level | None) -> None:
    findings = review_draft(letter(THANKS, ASKING, ONLY, greeting=greeting), MET)
    assert [found.level for found in findings if found.rule != "length"] == ([level] if level else [])


@pytest.mark.parametrize(
    "closing",
    [
        "Un caro saluto,\nGio Ferri",
        "In attesa di un Suo riscontro, porgo distinti saluti.\n\nGio Ferri",
        "Buona giornata,\nGio",
        "Grazie ancora!\nGio",
        "Con stima\nGio Ferri\n300 000000",
    ],
)
def test_a_sign_off_has_many_forms(closing: str) -> None:
    assert rules(letter(THANKS, ASKING, ONLY, closing=closing)) == set()
