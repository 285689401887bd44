"""What French and Italian mail says that matters later, and what only sounds like it."""

from __future__ import annotations

import pytest

from detector.facts import Cause, Signal
from detector.gather import gather_facts
from tests.test_signals import ME, incoming, outgoing, says

FR_SAYS = [
    (Signal.MEETING_CLAIMED, "Merci d'avoir fait la route jusqu'à nous."),
    (Signal.MEETING_CLAIMED, "Nous avons eu plaisir à échanger avec vous."),
    (Signal.MEETING_CLAIMED, "Suite à notre entretien, nous avons pris notre décision."),
    (Signal.MEETING_HELD, "Votre leçon d'essai de mardi s'est bien passée."),
    (Signal.MEETING_ARRANGED, "Pouvez-vous passer nous voir jeudi à 15 h 30 ?"),
    (Signal.MEETING_ARRANGED, "Nous vous recevrons le 14 avril à 10 h au siège."),
    (Signal.MEETING_CANCELLED, "Je dois malheureusement annuler notre rendez-vous de vendredi."),
    (Signal.MEETING_CANCELLED, "L'entretien prévu demain n'aura pas lieu."),
    (Signal.MEETING_CANCELLED, "Vous ne vous êtes pas présentée à l'entretien."),
    (Signal.FEEDBACK_GIVEN, "Votre cours était vivant, mais la correction a débordé et les élèves ont décroché."),
    (Signal.FEEDBACK_GIVEN, "Vos réponses sur la trésorerie restaient trop vagues."),
    (Signal.FEEDBACK_GIVEN, "Il vous a manqué un exemple concret."),
    (Signal.FEEDBACK_GIVEN, "Nous aurions aimé une présentation plus structurée."),
    (Signal.FEEDBACK_GIVEN, "Un conseil : la prochaine fois, commencez par la conclusion."),
    (Signal.FEEDBACK_GIVEN, "Travaillez la diction et revenez nous voir dans un an."),
    (Signal.FEEDBACK_REFUSED, "Nous ne sommes pas en mesure de motiver nos refus."),
    (Signal.FEEDBACK_REFUSED, "Aucun retour individuel ne sera donné."),
    (Signal.CLOSE_CALL, "Cela s'est joué à très peu de chose."),
    (Signal.CLOSE_CALL, "Nous avons longtemps hésité entre vous et une autre candidate."),
    (Signal.CLOSE_CALL, "Vous êtes arrivé deuxième, à une voix près."),
    (Signal.CLOSE_CALL, "Nous aurions voulu vous prendre tous les deux."),
    (Signal.CLOSE_CALL, "Le choix a été très serré."),
    (Signal.SOMEONE_CHOSEN, "J'ai pris quelqu'un d'autre pour la saison."),
    (Signal.SOMEONE_CHOSEN, "Le poste est revenu à une collègue."),
    (Signal.POSITION_CLOSED, "Faute de financement, nous annulons ce recrutement."),
    (Signal.ON_HOLD, "Ce n'est pas un refus : la décision est reportée à mai."),
    (Signal.ON_HOLD, "Rien n'est tranché, vous êtes toujours en lice."),
    (Signal.OFFER_WITHDRAWN, "Nous ne pouvons plus maintenir notre proposition."),
    (Signal.LEGAL, "Toute correspondance sera désormais transmise à notre avocat."),
    (Signal.USER_WITHDREW, "Vous nous avez dit que vous ne souhaitiez plus poursuivre."),
    (Signal.AGENCY, "Mon client a préféré un autre profil."),
    (Signal.REOPENED, "La personne retenue s'est désistée. Seriez-vous toujours intéressé ?"),
]  # fmt: skip

FR_SAYS_NOT = [
    (Signal.MEETING_CLAIMED, "Nous vous remercions de votre souhait de nous rencontrer en entretien."),
    (Signal.MEETING_CLAIMED, "Nous avons le plaisir de vous convier à un entretien."),
    (Signal.MEETING_CLAIMED, "Merci d'avoir pris le temps de postuler chez nous."),
    (Signal.MEETING_CLAIMED, "Nous aurions eu plaisir à vous rencontrer, mais le poste est pourvu."),
    (Signal.MEETING_CLAIMED, "Nous avons reçu plus de quatre-vingts dossiers."),
    (Signal.USER_WITHDREW, "Nous ne pouvons donner une suite favorable à votre demande."),
    (Signal.ON_HOLD, "Je vous réponds avec retard, pardonnez-moi."),
    (Signal.MEETING_ARRANGED, "Merci d'envoyer votre dossier avant vendredi 12 h."),
    (Signal.MEETING_CANCELLED, "Si vous devez annuler le rendez-vous, prévenez-nous."),
    (Signal.FEEDBACK_GIVEN, "Votre candidature était intéressante, mais nous avons fait un autre choix."),
    (Signal.FEEDBACK_GIVEN, "Il manque une pièce à votre dossier."),
    (Signal.FEEDBACK_REFUSED, "Je vous ferai volontiers un retour par téléphone."),
    (Signal.CLOSE_CALL, "Les délais sont serrés et nous avons reçu beaucoup de dossiers."),
    (Signal.CLOSE_CALL, "Nous vous invitons à un deuxième entretien."),
    (Signal.ON_HOLD, "Votre candidature n'a pas été retenue. Bonne continuation."),
    (Signal.LEGAL, "Vous plaiderez devant le tribunal aux côtés de nos associés."),
    (Signal.SOMEONE_CHOSEN, "Nous poursuivons avec d'autres candidats."),
    (Signal.SOMEONE_CHOSEN, "Nous n'avons pas encore choisi un candidat."),
]  # fmt: skip

FR_OWN = [
    (Signal.MEETING_ACCEPTED, "Vendredi 16 h me va très bien."),
    (Signal.MEETING_ACCEPTED, "Avec plaisir, je serai là mardi."),
    (Signal.MEETING_HELD, "Merci de m'avoir fait visiter l'atelier ce matin."),
    (Signal.MEETING_CANCELLED, "Je dois hélas annuler notre rendez-vous de lundi."),
    (Signal.FEEDBACK_ASKED, "Pourriez-vous me dire ce que j'aurais pu faire mieux ?"),
    (Signal.USER_WITHDREW, "Je retire ma candidature, car j'ai accepté un autre poste."),
    (Signal.USER_WITHDREW, "Merci de me rayer de votre liste."),
]  # fmt: skip

FR_OWN_NOT = [
    (Signal.MEETING_ACCEPTED, "Lundi ne me convient malheureusement pas."),
    (Signal.MEETING_HELD, "Merci pour votre invitation de lundi."),
    (Signal.USER_WITHDREW, "Je souhaite rejoindre votre équipe."),
    (Signal.FEEDBACK_ASKED, "Dans l'attente de votre retour, je vous prie d'agréer mes salutations."),
]  # fmt: skip

IT_SAYS = [
    (Signal.MEETING_CLAIMED, "Grazie per aver fatto tutta quella strada per venire da noi."),
    (Signal.MEETING_CLAIMED, "È stato un piacere conoscerLa."),
    (Signal.MEETING_CLAIMED, "Dopo il nostro colloquio ne abbiamo parlato a lungo."),
    (Signal.MEETING_HELD, "La tua prova di martedì è andata bene."),
    (Signal.MEETING_ARRANGED, "Riesci a passare giovedì alle 15.30?"),
    (Signal.MEETING_ARRANGED, "La aspettiamo il 14 aprile alle 10 in sede."),
    (Signal.MEETING_CANCELLED, "Purtroppo devo annullare il nostro appuntamento di venerdì."),
    (Signal.MEETING_CANCELLED, "L'incontro di domani è stato annullato."),
    (Signal.MEETING_CANCELLED, "Non si è presentata al colloquio."),
    (Signal.FEEDBACK_GIVEN, "La tua lezione era viva, ma nella correzione hai perso la classe."),
    (Signal.FEEDBACK_GIVEN, "Le Sue risposte sui conti erano troppo vaghe."),
    (Signal.FEEDBACK_GIVEN, "Ci è mancato un esempio concreto."),
    (Signal.FEEDBACK_GIVEN, "Avremmo voluto vedere più struttura."),
    (Signal.FEEDBACK_GIVEN, "Un consiglio: la prossima volta parti dalla conclusione."),
    (Signal.FEEDBACK_GIVEN, "Lavora sulla dizione e torna a trovarci tra un anno."),
    (Signal.FEEDBACK_REFUSED, "Non ci è possibile fornire riscontri individuali."),
    (Signal.FEEDBACK_REFUSED, "Non diamo spiegazioni sulle singole valutazioni."),
    (Signal.CLOSE_CALL, "È stata una questione di dettagli, per un soffio."),
    (Signal.CLOSE_CALL, "Eravamo indecisi tra te e un'altra persona fino all'ultimo."),
    (Signal.CLOSE_CALL, "Lei è arrivato secondo per un solo voto."),
    (Signal.CLOSE_CALL, "Vi avremmo presi volentieri entrambi."),
    (Signal.CLOSE_CALL, "L'altra candidata era leggermente più avanti."),
    (Signal.SOMEONE_CHOSEN, "Ho già preso un altro ragazzo."),
    (Signal.SOMEONE_CHOSEN, "Il posto è stato affidato a una collega."),
    (Signal.POSITION_CLOSED, "I fondi non sono stati approvati e la selezione è annullata."),
    (Signal.ON_HOLD, "Non è un no: la decisione è stata rimandata a maggio."),
    (Signal.ON_HOLD, "Sei ancora in corsa, ti faremo sapere."),
    (Signal.OFFER_WITHDRAWN, "Siamo costretti a ritirare la nostra offerta."),
    (Signal.LEGAL, "Il nostro avvocato La contatterà."),
    (Signal.USER_WITHDREW, "Come da Sua richiesta, abbiamo chiuso la candidatura."),
    (Signal.AGENCY, "Il mio cliente ha scelto un'altra persona."),
    (Signal.REOPENED, "La persona scelta si è tirata indietro. Saresti ancora interessato?"),
]  # fmt: skip

IT_SAYS_NOT = [
    (Signal.MEETING_CLAIMED, "La ringraziamo per l'interesse a sostenere un colloquio presso di noi."),
    (Signal.MEETING_CLAIMED, "Grazie per la candidatura, vorremmo incontrarti per un colloquio."),
    (Signal.MEETING_CLAIMED, "La ringraziamo per il tempo dedicato alla candidatura."),
    (Signal.MEETING_ARRANGED, "Inviaci il curriculum entro venerdì alle 12."),
    (Signal.MEETING_CANCELLED, "Se non puoi venire al colloquio, avvisaci."),
    (Signal.FEEDBACK_GIVEN, "La tua candidatura era interessante, ma abbiamo fatto un'altra scelta."),
    (Signal.FEEDBACK_GIVEN, "Mancano ancora i seguenti documenti."),
    (Signal.MEETING_CLAIMED, "La tua tesi mi è piaciuta molto."),
    (Signal.FEEDBACK_GIVEN, "La decisione non è stata facile."),
    (Signal.FEEDBACK_REFUSED, "Ti do volentieri un riscontro al telefono."),
    (Signal.CLOSE_CALL, "Ti invitiamo a un secondo colloquio."),
    (Signal.CLOSE_CALL, "Abbiamo ricevuto molte candidature di alto livello."),
    (Signal.ON_HOLD, "Purtroppo non sei stato selezionato. In bocca al lupo!"),
    (Signal.LEGAL, "Scrive meglio di molti atti che vedo in tribunale."),
    (Signal.SOMEONE_CHOSEN, "Abbiamo deciso di proseguire con altri profili."),
    (Signal.SOMEONE_CHOSEN, "Non abbiamo ancora scelto una persona."),
    (Signal.USER_WITHDREW, "La persona scelta ha rinunciato."),
]  # fmt: skip

IT_OWN = [
    (Signal.MEETING_ACCEPTED, "Giovedì va benissimo, a presto."),
    (Signal.MEETING_ACCEPTED, "Sì, ci sono. Porto il portfolio."),
    (Signal.MEETING_HELD, "Grazie per avermi fatto vedere la cantina ieri."),
    (Signal.MEETING_CANCELLED, "Purtroppo devo disdire il nostro appuntamento di lunedì."),
    (Signal.FEEDBACK_ASKED, "Potrebbe dirmi che cosa avrei potuto fare meglio?"),
    (Signal.USER_WITHDREW, "Ritiro la mia candidatura, ho accettato un altro lavoro."),
    (Signal.USER_WITHDREW, "Vi chiedo di cancellarmi: mi ritiro dalla selezione."),
]  # fmt: skip

IT_OWN_NOT = [
    (Signal.MEETING_HELD, "Grazie per l'invito di lunedì."),
    (Signal.MEETING_ACCEPTED, "Lunedì purtroppo non posso."),
    (Signal.USER_WITHDREW, "Vorrei candidarmi per il posto di falegname."),
]  # fmt: skip

FRENCH, ITALIAN = "Bonjour Robin,", "Buongiorno Robin,"


def of(greeting: str, rows: list[tuple[Signal, str]]) -> list[tuple[Signal, str]]:
    """One sentence is too short to show its language: the greeting does."""
    return [(signal, f"{greeting}\n\n{body}") for signal, body in rows]


@pytest.mark.parametrize(("signal", "body"), [*of(FRENCH, FR_SAYS), *of(ITALIAN, IT_SAYS)])
def test_incoming_mail_says(signal: Signal, body: str) -> None:
    assert says(incoming(body), signal)


@pytest.mark.parametrize(("signal", "body"), [*of(FRENCH, FR_SAYS_NOT), *of(ITALIAN, IT_SAYS_NOT)])
def test_incoming_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(incoming(body), signal)


@pytest.mark.parametrize(("signal", "body"), [*of(FRENCH, FR_OWN), *of(ITALIAN, IT_OWN)])
def test_the_users_own_mail_says(signal: Signal, body: str) -> None:
    assert says(outgoing(body), signal)


@pytest.mark.parametrize(("signal", "body"), [*of(FRENCH, FR_OWN_NOT), *of(ITALIAN, IT_OWN_NOT)])
def test_the_users_own_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(outgoing(body), signal)


@pytest.mark.parametrize(
    "body",
    [
        f"{FRENCH}\n\nNous avons pris notre propre apprentie.",
        f"{FRENCH}\n\nLe poste va à la personne qui assurait l'intérim.",
        f"{FRENCH}\n\nLe poste a été pourvu en interne.",
        f"{ITALIAN}\n\nAbbiamo scelto una collega che lavora già da noi.",
        f"{ITALIAN}\n\nIl posto va alla nostra tirocinante.",
        f"{ITALIAN}\n\nHanno preferito un candidato interno.",
    ],
)
def test_somebody_from_inside_is_the_cause(body: str) -> None:
    cause = gather_facts(incoming(body), me=(ME,)).cause
    assert cause is not None
    assert cause.value == Cause.INTERNAL_CANDIDATE
