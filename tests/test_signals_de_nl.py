"""What German and Dutch mail says that matters later, and what only sounds like it."""

from __future__ import annotations

import pytest

from detector.facts import Cause, Signal
from detector.gather import gather_facts
from tests.test_signals import ME, incoming, outgoing, says

DE_SAYS = [
    (Signal.MEETING_CLAIMED, "Vielen Dank, dass Sie sich die Zeit für ein Gespräch mit uns genommen haben."),
    (Signal.MEETING_CLAIMED, "Es hat uns Spaß gemacht, mit dir zu kochen und dich kennenzulernen."),
    (Signal.MEETING_CLAIMED, "Nach Ihrer Lehrprobe haben wir lange beraten."),
    (Signal.MEETING_HELD, "Dein Probearbeiten am Samstag war für alle eine Freude."),
    (Signal.MEETING_ARRANGED, "Können Sie am Donnerstag um halb drei zu einem Gespräch vorbeikommen?"),
    (Signal.MEETING_ARRANGED, "Wir erwarten Sie am 14. April um 10 Uhr in Raum 2."),
    (Signal.MEETING_CANCELLED, "Leider müssen wir das Gespräch am Freitag absagen."),
    (Signal.MEETING_CANCELLED, "Der Termin morgen fällt aus, ich melde mich."),
    (Signal.MEETING_CANCELLED, "Zu unserem Treffen sind Sie leider nicht erschienen."),
    (Signal.FEEDBACK_GIVEN, "Ihre Stunde war lebendig, aber beim Tafelbild ging der rote Faden verloren."),
    (Signal.FEEDBACK_GIVEN, "Beim nächsten Mal würde ich die Zahlen vorher üben."),
    (Signal.FEEDBACK_GIVEN, "Ihre Antworten zur Buchhaltung blieben uns zu vage."),
    (Signal.FEEDBACK_GIVEN, "Dein Teller hat geschmeckt, nur warst du am Pass zu langsam, da hapert es noch."),
    (Signal.FEEDBACK_GIVEN, "Mir hat in Ihrem Vortrag ein klarer Schluss gefehlt."),
    (Signal.FEEDBACK_GIVEN, "Üben Sie das Lesen von Schaltplänen und melden Sie sich in einem Jahr wieder."),
    (Signal.FEEDBACK_REFUSED, "Von Rückfragen zu den Gründen bitten wir abzusehen."),
    (Signal.FEEDBACK_REFUSED, "Individuelle Begründungen können wir leider nicht geben."),
    (Signal.CLOSE_CALL, "Es war denkbar knapp."),
    (Signal.CLOSE_CALL, "Am Ende gab eine Stimme den Ausschlag, es stand vier gegen drei."),
    (Signal.CLOSE_CALL, "Zwischen Ihnen und einer Kollegin aus Kiel haben wir lange geschwankt."),
    (Signal.CLOSE_CALL, "Sie lagen auf Platz zwei."),
    (Signal.CLOSE_CALL, "Am liebsten hätten wir euch beide genommen."),
    (Signal.CLOSE_CALL, "Die andere Kandidatin hatte um Haaresbreite die Nase vorn."),
    (Signal.SOMEONE_CHOSEN, "Ich habe den Platz jetzt jemand anderem gegeben."),
    (Signal.SOMEONE_CHOSEN, "Wir sind inzwischen fündig geworden."),
    (Signal.POSITION_CLOSED, "Die Fördermittel wurden nicht bewilligt, die Stelle fällt weg."),
    (Signal.ON_HOLD, "Das ist keine Absage, wir brauchen nur noch etwas Zeit."),
    (Signal.ON_HOLD, "Das Verfahren ruht bis Mai, Ihre Bewerbung bleibt im Rennen."),
    (Signal.OFFER_WITHDRAWN, "Wir müssen unsere Zusage leider zurücknehmen."),
    (Signal.LEGAL, "Unsere Rechtsanwältin wird sich bei Ihnen melden."),
    (Signal.USER_WITHDREW, "Nachdem Sie Ihre Bewerbung zurückgezogen haben, schließen wir den Vorgang."),
    (Signal.AGENCY, "Mein Kunde hat sich für jemand anderen entschieden."),
    (Signal.REOPENED, "Die Kollegin ist kurzfristig abgesprungen. Hätten Sie noch Interesse?"),
]  # fmt: skip

DE_SAYS_NOT = [
    (Signal.MEETING_CLAIMED, "Vielen Dank für Ihr Interesse an einem Vorstellungsgespräch in unserem Haus."),
    (Signal.MEETING_CLAIMED, "Wir danken für Ihre Bewerbung und würden uns freuen, Sie zu einem Gespräch einzuladen."),
    (Signal.MEETING_CLAIMED, "Wir hätten Sie sehr gern kennengelernt."),
    (Signal.MEETING_CLAIMED, "Danke, dass Sie sich Zeit für Ihre Bewerbung genommen haben."),
    (Signal.MEETING_ARRANGED, "Bitte senden Sie uns die Unterlagen bis Freitag, 12 Uhr."),
    (Signal.MEETING_CANCELLED, "Falls Sie verhindert sind, sagen Sie das Gespräch bitte ab."),
    (Signal.MEETING_CANCELLED, "Leider müssen wir Ihnen heute absagen."),
    (Signal.FEEDBACK_GIVEN, "Ihre Bewerbung hat uns gefallen, aber wir haben uns anders entschieden."),
    (Signal.FEEDBACK_GIVEN, "Ihrer Bewerbung fehlt noch das Zeugnis."),
    (Signal.FEEDBACK_GIVEN, "Die Entscheidung ist uns nicht leicht gefallen."),
    (Signal.FEEDBACK_REFUSED, "Für Rückfragen stehe ich Ihnen gern zur Verfügung."),
    (Signal.CLOSE_CALL, "Es gingen knapp 200 Bewerbungen ein, und die Zeit war knapp."),
    (Signal.CLOSE_CALL, "Ihr Abschluss ist noch nicht als gleichwertig anerkannt."),
    (Signal.ON_HOLD, "Eine Warteliste führen wir nicht."),
    (Signal.CLOSE_CALL, "Wir laden Sie zur zweiten Runde ein."),
    (Signal.ON_HOLD, "Wir haben Ihre Unterlagen geprüft und müssen absagen. Alles Gute!"),
    (Signal.LEGAL, "Als Rechtsanwalt in unserer Kanzlei vertreten Sie Mandanten vor dem Arbeitsgericht."),
    (Signal.USER_WITHDREW, "Wir haben die Ausschreibung zurückgezogen."),
    (Signal.SOMEONE_CHOSEN, "Wir haben noch niemanden gefunden."),
]  # fmt: skip

DE_OWN = [
    (Signal.MEETING_ACCEPTED, "Sehr gern, ich bin am Montag um 15 Uhr bei Ihnen."),
    (Signal.MEETING_ACCEPTED, "Mittwoch klappt, bis dann!"),
    (Signal.MEETING_HELD, "Danke für die Führung durch die Backstube heute früh."),
    (Signal.MEETING_CANCELLED, "Ich muss unseren Termin am Montag leider absagen."),
    (Signal.FEEDBACK_ASKED, "Könnten Sie mir sagen, woran es gelegen hat?"),
    (Signal.USER_WITHDREW, "Bitte streichen Sie mich von Ihrer Liste, ich habe eine andere Stelle angenommen."),
    (Signal.USER_WITHDREW, "Ich nehme meine Bewerbung hiermit zurück."),
]  # fmt: skip

DE_OWN_NOT = [
    (Signal.MEETING_ACCEPTED, "Montag passt mir leider nicht."),
    (Signal.MEETING_HELD, "Vielen Dank für die Einladung am Montag."),
    (Signal.USER_WITHDREW, "Ich ziehe im Mai nach Kassel und bewerbe mich bei Ihnen."),
    (Signal.FEEDBACK_ASKED, "Ich freue mich auf Ihre Rückmeldung."),
]  # fmt: skip

NL_SAYS = [
    (Signal.MEETING_CLAIMED, "Bedankt dat je de tijd nam om met ons te komen praten."),
    (Signal.MEETING_CLAIMED, "Het was leuk je te ontmoeten."),
    (Signal.MEETING_CLAIMED, "Naar aanleiding van ons gesprek laten wij u het volgende weten."),
    (Signal.MEETING_HELD, "Je proefles van dinsdag was een plezier om te zien."),
    (Signal.MEETING_ARRANGED, "Kun je donderdag om half drie langskomen?"),
    (Signal.MEETING_ARRANGED, "Wij verwachten u op 14 april om 10.00 uur voor een gesprek."),
    (Signal.MEETING_CANCELLED, "Helaas moet ik onze afspraak van vrijdag afzeggen."),
    (Signal.MEETING_CANCELLED, "Het gesprek van morgen gaat niet door."),
    (Signal.MEETING_CANCELLED, "U bent niet verschenen op ons gesprek."),
    (Signal.FEEDBACK_GIVEN, "Je les was levendig, maar bij het nabespreken raakte je de klas kwijt."),
    (Signal.FEEDBACK_GIVEN, "Je antwoorden over de cijfers bleven te vaag."),
    (Signal.FEEDBACK_GIVEN, "We misten een concreet voorbeeld."),
    (Signal.FEEDBACK_GIVEN, "Een tip: begin de volgende keer met je conclusie."),
    (Signal.FEEDBACK_GIVEN, "Haal eerst je rijbewijs en bel dan nog eens."),
    (Signal.FEEDBACK_GIVEN, "Ze vonden u aangenaam, maar ze misten ervaring met grote teams."),
    (Signal.FEEDBACK_REFUSED, "Wij geven geen inhoudelijke toelichting op onze keuze."),
    (Signal.FEEDBACK_REFUSED, "Individuele feedback is helaas niet mogelijk."),
    (Signal.CLOSE_CALL, "Het scheelde maar een haar."),
    (Signal.CLOSE_CALL, "Het ging tussen jou en nog iemand."),
    (Signal.CLOSE_CALL, "De commissie heeft lang getwijfeld."),
    (Signal.CLOSE_CALL, "Je bent als tweede geëindigd."),
    (Signal.CLOSE_CALL, "We hadden jullie het liefst beiden genomen."),
    (Signal.SOMEONE_CHOSEN, "Ze gaan met een ander in zee."),
    (Signal.SOMEONE_CHOSEN, "De plek is al vergeven."),
    (Signal.POSITION_CLOSED, "Wij trekken de vacature in omdat de subsidie is stopgezet."),
    (Signal.ON_HOLD, "Dit is nog geen afwijzing, we hebben wat meer tijd nodig."),
    (Signal.ON_HOLD, "Er is nog geen besluit genomen, u hoort in mei van ons."),
    (Signal.OFFER_WITHDRAWN, "Wij zien ons genoodzaakt ons aanbod in te trekken."),
    (Signal.LEGAL, "Onze advocaat neemt contact met u op."),
    (Signal.USER_WITHDREW, "Op uw verzoek hebben wij uw sollicitatie gesloten."),
    (Signal.AGENCY, "Mijn opdrachtgever heeft voor een ander gekozen."),
    (Signal.REOPENED, "De kandidaat is afgehaakt. Heb je nog interesse?"),
]  # fmt: skip

NL_SAYS_NOT = [
    (Signal.MEETING_CLAIMED, "Dank voor uw belangstelling voor een sollicitatiegesprek bij ons."),
    (Signal.MEETING_CLAIMED, "Bedankt voor je sollicitatie, we willen je graag uitnodigen voor een gesprek."),
    (Signal.MEETING_CLAIMED, "Wij danken u voor uw tijd en moeite."),
    (Signal.MEETING_ARRANGED, "Stuur je cv uiterlijk vrijdag om 12.00 uur."),
    (Signal.MEETING_CANCELLED, "Kun je toch niet? Laat het dan even weten."),
    (Signal.FEEDBACK_GIVEN, "Je sollicitatie was goed, maar we hebben een andere keuze gemaakt."),
    (Signal.FEEDBACK_GIVEN, "In uw dossier ontbreekt nog een document."),
    (Signal.FEEDBACK_REFUSED, "Ik geef je graag feedback als je belt."),
    (Signal.ON_HOLD, "Een reservelijst houden we niet bij."),
    (Signal.CLOSE_CALL, "Wij nodigen u uit voor een tweede gesprek."),
    (Signal.CLOSE_CALL, "We kregen veel reacties en het niveau was hoog."),
    (Signal.ON_HOLD, "Helaas gaan we niet met je verder. Veel succes!"),
    (Signal.LEGAL, "Je werkt als jurist bij de rechtbank."),
    (Signal.SOMEONE_CHOSEN, "We hebben nog niemand gekozen."),
    (Signal.SOMEONE_CHOSEN, "We gaan verder met andere kandidaten."),
]  # fmt: skip

NL_OWN = [
    (Signal.MEETING_ACCEPTED, "Graag, ik ben er woensdag om half vier."),
    (Signal.MEETING_ACCEPTED, "Dat past prima, tot dinsdag!"),
    (Signal.MEETING_HELD, "Bedankt voor de rondleiding van gisteren."),
    (Signal.MEETING_CANCELLED, "Ik moet onze afspraak van maandag helaas afzeggen."),
    (Signal.FEEDBACK_ASKED, "Kunt u mij vertellen wat ik beter had kunnen doen?"),
    (Signal.USER_WITHDREW, "Ik trek mijn sollicitatie in, ik heb een andere baan aangenomen."),
    (Signal.USER_WITHDREW, "Haalt u mij alstublieft van de lijst."),
]  # fmt: skip

NL_OWN_NOT = [
    (Signal.MEETING_ACCEPTED, "Maandag past me helaas niet."),
    (Signal.MEETING_HELD, "Bedankt voor de uitnodiging op maandag."),
    (Signal.USER_WITHDREW, "Ik solliciteer graag naar de functie van bakker."),
]  # fmt: skip


GERMAN, DUTCH = "Guten Tag Robin,", "Beste Robin,"


def of(greeting: str, rows: list[tuple[Signal, str]]) -> list[tuple[Signal, str]]:
    """One sentence is too short to show its language: the greeting does."""
    return [(signal, f"{greeting}\n\n{body}") for signal, body in rows]


@pytest.mark.parametrize(("signal", "body"), [*of(GERMAN, DE_SAYS), *of(DUTCH, NL_SAYS)])
def test_incoming_mail_says(signal: Signal, body: str) -> None:
    assert says(incoming(body), signal)


@pytest.mark.parametrize(("signal", "body"), [*of(GERMAN, DE_SAYS_NOT), *of(DUTCH, NL_SAYS_NOT)])
def test_incoming_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(incoming(body), signal)


@pytest.mark.parametrize(("signal", "body"), [*of(GERMAN, DE_OWN), *of(DUTCH, NL_OWN)])
def test_the_users_own_mail_says(signal: Signal, body: str) -> None:
    assert says(outgoing(body), signal)


@pytest.mark.parametrize(("signal", "body"), [*of(GERMAN, DE_OWN_NOT), *of(DUTCH, NL_OWN_NOT)])
def test_the_users_own_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(outgoing(body), signal)


@pytest.mark.parametrize(
    "body",
    [
        f"{GERMAN}\n\nWir haben die Stelle mit unserer eigenen Auszubildenden besetzt.",
        f"{GERMAN}\n\nDie Stelle bekommt der Kollege, der sie seit einem Jahr vertretungsweise macht.",
        f"{GERMAN}\n\nWir haben uns für eine Lösung aus dem eigenen Haus entschieden.",
        f"{DUTCH}\n\nDe functie gaat naar iemand van onze eigen ploeg.",
        f"{DUTCH}\n\nWe hebben gekozen voor onze eigen stagiaire.",
        f"{DUTCH}\n\nDe collega die nu al waarneemt, krijgt de functie.",
    ],
)
def test_somebody_from_inside_is_the_cause(body: str) -> None:
    cause = gather_facts(incoming(body), me=(ME,)).cause
    assert cause is not None
    assert cause.value == Cause.INTERNAL_CANDIDATE
