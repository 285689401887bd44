"""The German tone rules on single sentences, and on what a whole letter must hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from responder.draft import Kind
from responder.tone import ToneContext, review_draft
from responder.tone_rules import Level

MET = ToneContext(
    Kind.ASK_FEEDBACK, met=True, someone_chosen=True, language="de", contact="Jana Hofmann", me="Sam Rivers"
)
UNMET = replace(MET, kind=Kind.THANK_ONLY, met=False, someone_chosen=False)
THANKS = "Vielen Dank für Ihre Antwort."
ASKING = "Könnten Sie mir sagen, was gut ankam und woran ich noch arbeiten sollte?"
ONLY = "Ich frage nur, um daraus zu lernen."


def found(
    *sentences: str,
    context: ToneContext = MET,
    greeting: str = "Guten Tag Frau Hofmann,",
    closing: str = "Viele Grüße\nSam Rivers",
) -> dict[str, Level]:
    body = f"{greeting}\n\n{' '.join(sentences)}\n\n{closing}\n"
    return {
        f.rule: f.level for f in review_draft(body, context) if f.rule not in ("length", "question_count")
    }


HARMFUL = [
    ("no_why_didnt_you", "Warum haben Sie mich nicht genommen?"),
    ("no_why_didnt_you", "Und weshalb wurde ich eigentlich abgelehnt?"),
    ("no_why_didnt_you", "Können Sie mir sagen, warum ich die Stelle nicht bekommen habe?"),
    ("no_why_didnt_you", "Mir ist schleierhaft, wieso man sich gegen mich entschieden hat."),
    ("no_why_didnt_you", "Wie kann es sein, dass ihr jemand anderen genommen habt?"),
    ("no_why_didnt_you", "Mich würde interessieren, woran es am Ende gescheitert ist."),
    ("no_unfairness", "Ich finde das ehrlich gesagt ziemlich ungerecht."),
    ("no_unfairness", "Ich hatte den Eindruck, dass die Entscheidung schon vor dem Gespräch feststand."),
    ("no_unfairness", "Eine echte Chance hatte ich wohl von Anfang an keine faire Chance."),
    ("no_unfairness", "Meiner Meinung nach haben Sie die falsche Wahl getroffen."),
    ("no_unfairness", "Das Gespräch war wohl nur noch eine Formsache."),
    ("no_unfairness", "Nach dieser Vorbereitung hätte ich die Stelle verdient."),
    ("no_unfairness", "Der Ablauf war nicht gerade fair."),
    ("no_blame", "Sie hätten mir wirklich früher Bescheid geben können."),
    ("no_blame", "Leider haben Sie sich wochenlang nicht gemeldet."),
    ("no_blame", "Niemand hat auf meine Mails geantwortet."),
    ("no_blame", "Sie haben mich fünf Wochen warten lassen."),
    ("no_blame", "Ehrlich gesagt war das für mich Zeitverschwendung."),
    ("no_blame", "Ich bin ziemlich sauer über diese Absage."),
    ("no_blame", "Von einem Haus wie Ihrem hätte ich mehr erwartet."),
    ("no_blame", "Ein wenig mehr Wertschätzung hätte ich mir gewünscht."),
    ("no_blame", "Sie hatten mir eine Antwort bis Freitag versprochen."),
    ("no_blame", "Das Verfahren war schlecht organisiert."),
    ("no_blame", "Sie haben mein Potenzial leider nicht erkannt."),
    ("no_blame", "Ihr habt mich einfach hingehalten."),
    ("no_legal_words", "Ich werde mich an meinen Anwalt wenden."),
    ("no_legal_words", "Ich behalte mir weitere Schritte vor."),
    ("no_legal_words", "Ich vermute, dass mein Alter eine Rolle gespielt hat."),
    ("no_legal_words", "Nach dem AGG müssen Sie mir das begründen."),
    ("no_legal_words", "Ich sehe darin eine Diskriminierung."),
    ("no_legal_words", "Ich werde eine Bewertung bei Kununu schreiben."),
    ("no_legal_words", "Ich möchte mich über den Ablauf offiziell beschweren."),
    ("no_comparison_with_hired", "Was hatte die andere Bewerberin, was ich nicht habe?"),
    ("no_comparison_with_hired", "Was hat der ausgewählte Kandidat mir voraus?"),
    (
        "no_comparison_with_hired",
        "Ich bringe doch mehr Erfahrung mit als die Person, die Sie genommen haben.",
    ),
    ("no_comparison_with_hired", "Ich wäre die bessere Wahl gewesen."),
    ("no_comparison_with_hired", "Für wen habt ihr euch am Ende entschieden?"),
    (
        "no_comparison_with_hired",
        "Vermutlich haben Sie jemanden genommen, der jünger ist, also eine Person mit weniger Erfahrung.",
    ),
    ("no_third_parties", "Ihr Kollege war im Gespräch leider sehr unvorbereitet."),
    ("no_third_parties", "Herr Brandt hat mich ständig unterbrochen."),
    ("no_third_parties", "Die Dame am Empfang wirkte auf mich ziemlich unfreundlich."),
    ("no_third_parties", "Ein Bekannter, der bei Ihnen arbeitet, hat mir erzählt, wie es wirklich zugeht."),
    ("no_third_parties", "Einer der Interviewer schaute die ganze Zeit auf sein Handy."),
    ("no_pleading", "Könnten Sie sich das nicht noch einmal überlegen?"),
    ("no_pleading", "Ich bitte Sie inständig, Ihre Entscheidung zu überdenken."),
    ("no_pleading", "Bitte geben Sie mir noch eine Chance."),
    ("no_pleading", "Ich brauche diese Arbeit wirklich dringend."),
    ("no_pleading", "Ich würde auch für weniger Gehalt anfangen."),
    ("no_pleading", "Lasst mich euch beweisen, was ich kann, lasst es mich beweisen."),
    ("no_pleading", "Meine Familie ist auf mein Einkommen angewiesen."),
    ("no_pleading", "Gibt es denn gar keine Möglichkeit mehr?"),
    ("positive_specific", "Könnten Sie mir sagen, was ich falsch gemacht habe?"),
    ("no_shouting", "Ich verstehe es einfach NICHT."),
    ("one_language", "I am only asking because I would like to improve for the next interview."),
]
HARMLESS = [
    "Das war überhaupt nicht unfair, ganz im Gegenteil.",
    "Ich bitte Sie nicht, die Entscheidung zu überdenken.",
    "Ich verstehe gut, warum Sie sich für jemand anderen entschieden haben.",
    "An der Entscheidung möchte ich nicht rütteln.",
    "Danke, dass Sie mich nicht lange haben warten lassen.",
    "Sie haben sich wie versprochen am Freitag gemeldet.",
    "Meine Antwort zur Preisbildung war etwas chaotisch, das weiß ich.",
    "Die Arbeit in der Kanzlei hat mir sehr gefallen.",
    "In der Fallstudie ging es um die Beschwerde eines Gastes.",
    "Das Seminar zum Thema Diskriminierung am Arbeitsplatz leite ich weiterhin.",
    "Der Person, für die Sie sich entschieden haben, wünsche ich einen guten Start.",
    "Ich möchte besser werden und bin für jeden Hinweis dankbar.",
    "Ihre Kollegin war sehr freundlich und gut vorbereitet.",
    "Frau Brandt hat mich nicht ein einziges Mal unterbrochen.",
    "Herr Brandt nahm sich viel Zeit für meine Fragen.",
    "Wenn sich später eine weitere Chance ergibt, freue ich mich.",
    "Sollten Sie künftig wieder jemanden suchen, melden Sie sich gern.",
    "Ich habe mich sehr fair behandelt gefühlt.",
    "Ich hatte auf eine Zusage gehofft, kann Ihre Wahl aber gut verstehen.",
    "Ich war an diesem Tag etwas überfordert, das lag an mir.",
    "Ich verstehe, dass Sie mir keine Gründe nennen können.",
    "Es war mein Fehler, dass die Unterlagen zu spät kamen.",
    "Mir ist klar, dass die andere Person mehr Erfahrung mitbringt.",
    "Ich brauche noch mehr Übung in der Kalkulation.",
    "Warum treffen wir uns nicht einmal auf einen Kaffee?",
    "Sie hätten auch einen Vordruck schicken können und haben es nicht getan.",
    "Ich werde noch einmal über Ihren Rat nachdenken.",
    "Ohne Ihre Hilfe hätte ich den Weg in die Werkstatt nicht gefunden.",
    "Ihre offene Art habe ich sehr geschätzt.",
    "Ich bin Ihren Erwartungen in der Probe nicht ganz gerecht geworden.",
    "Vielleicht begegnen wir uns auf der Messe im Herbst.",
    "Ich habe in der Prüfung zum Arbeitsrecht viel gelernt.",
    "Ich wüsste gern, was gut ankam und was ich vertiefen sollte.",
    "Was hat Ihnen an meiner Präsentation gefallen, und wo hätten Sie sich mehr Tiefe gewünscht?",
    "Das Gericht mit den Pilzen koche ich seitdem jede Woche.",
    "Meine rechte Hand ist wieder gesund, falls Sie sich das gefragt haben.",
    "Dass Sie so ehrlich sind, finde ich alles andere als unhöflich.",
    "Entschuldigen Sie, dass ich Sie auf meine Antwort habe warten lassen.",
    "Auf die Idee mit dem zweiten Lager wäre ich selbst nicht gekommen.",
    "Ich würde mich freuen, wieder von Ihnen zu hören.",
]  # fmt: skip
GOOD = [
    "Vielen Dank für Ihre Nachricht und für das Gespräch am Dienstag.",
    "Ihre Entscheidung respektiere ich.",
    "Darf ich fragen, was Sie an meiner Arbeitsprobe überzeugt hat und was ich vertiefen sollte?",
    "Mir geht es allein darum, daraus zu lernen.",
    "Über eine neue Ausschreibung würde ich mich freuen.",
]


@pytest.mark.parametrize(("rule", "sentence"), HARMFUL)
def test_a_sentence_that_breaks_a_rule_is_found(rule: str, sentence: str) -> None:
    assert rule in found(THANKS, sentence)


@pytest.mark.parametrize("sentence", HARMLESS)
def test_a_harmless_sentence_is_neither_blocked_nor_warned_of(sentence: str) -> None:
    assert found(THANKS, ASKING, sentence, ONLY) == {}


@pytest.mark.parametrize("sentence", [text for rule, text in HARMFUL if rule != "one_language"])
def test_umlauts_may_be_written_out(sentence: str) -> None:
    flat = sentence.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))
    assert found(THANKS, flat).keys() == found(THANKS, sentence).keys()


def test_a_decent_letter_has_no_findings() -> None:
    assert found(*GOOD) == {}


@pytest.mark.parametrize(
    ("rule", "sentences"),
    [
        ("thanks_first", [GOOD[1], GOOD[0], *GOOD[2:]]),
        ("question_near_end", ["Danke für alles.", *GOOD[2:], GOOD[1], *GOOD[3:], GOOD[4], GOOD[1]]),
        ("reassurance_present", [*GOOD[:3], GOOD[4]]),
        (
            "disappointment_once",
            [*GOOD, "Ich war sehr enttäuscht.", "Ein bisschen traurig bin ich immer noch."],
        ),
        ("no_emoji", [*GOOD, "Das tat schon weh :("]),
        ("no_links_added", [*GOOD, "Mehr unter https://sam.example/mappe im Netz."]),
    ],
)
def test_what_a_letter_lacks_or_has_twice_is_found(rule: str, sentences: list[str]) -> None:
    assert found(*sentences).keys() == {rule}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich würde mich über ein kurzes Feedback zu meiner Bewerbung freuen.",
        "Könnten Sie mir sagen, woran es gelegen hat?",
        "Für einen Tipp, was ich verbessern kann, wäre ich dankbar.",
    ],
)
def test_a_request_for_feedback_blocks_where_they_never_met(sentence: str) -> None:
    body = f"Guten Tag,\n\n{THANKS} {sentence}\n\nViele Grüße\nSam Rivers\n"
    assert ("question_count", Level.BLOCK) in [(f.rule, f.level) for f in review_draft(body, UNMET)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vielen Dank für Ihre offene Rückmeldung, ich würde mich freuen, wieder von Ihnen zu hören.",
        "Wenn eine passende Stelle frei wird, freue ich mich über einen Hinweis auf eine neue Ausschreibung.",
        "Gern würde ich mich später noch einmal bewerben.",
    ],
)
def test_a_wish_to_stay_in_touch_is_no_question(sentence: str) -> None:
    body = f"Guten Tag,\n\n{THANKS} {sentence}\n\nViele Grüße\nSam Rivers\n"
    assert "question_count" not in [f.rule for f in review_draft(body, UNMET)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Danke für das nette Gespräch am Montag.",
        "Es hat mich sehr gefreut, Sie und Ihr Team kennenzulernen.",
        "In unserem Gespräch haben Sie mir viel erklärt.",
    ],
)
def test_a_meeting_that_never_was_blocks(sentence: str) -> None:
    assert found(THANKS, sentence, context=UNMET)["no_unmet_meeting"] is Level.BLOCK
    assert "no_unmet_meeting" not in found(THANKS, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich hätte mich über ein Gespräch gefreut.",
        "Vielleicht ergibt sich später einmal ein Gespräch.",
        "Ich würde Sie gern bei anderer Gelegenheit kennenlernen.",
        "Lassen Sie uns im Gespräch bleiben.",
    ],
)
def test_a_meeting_may_be_wished_for(sentence: str) -> None:
    assert "no_unmet_meeting" not in found(THANKS, sentence, context=UNMET)


@pytest.mark.parametrize(
    "sentence",
    [
        "Der neuen Kollegin wünsche ich einen guten Start.",
        "Alles Gute auch der Person, die Sie ausgewählt haben.",
        "Ich hoffe, dass sich die neue Person gut einlebt.",
    ],
)
def test_a_wish_for_the_new_hire_needs_a_new_hire(sentence: str) -> None:
    assert "no_wish_without_hire" in found(THANKS, sentence, context=UNMET)
    assert "no_wish_without_hire" not in found(THANKS, sentence)


@pytest.mark.parametrize(
    ("greeting", "level"),
    [
        ("Sehr geehrte Frau Hofmann,", None),
        ("Liebe Jana,", None),
        ("Sehr geehrte Frau Hofmann,\nsehr geehrter Herr Kaya,", None),
        ("Sehr geehrte Damen und Herren,", None),
        ("Hallo zusammen,", None),
        ("Liebes Team,", None),
        ("Guten Tag,", None),
        ("Moin,", None),
        ("Guten Tag Frau Hoffner,", Level.WARN),
        ("Hallo Sam,", Level.BLOCK),
    ],
)
def test_the_greeting_must_name_the_person_written_to(greeting: str, level: Level | None) -> None:
    assert found(*GOOD, greeting=greeting).get("greeting_and_name") is level


@pytest.mark.parametrize(
    "closing",
    [
        "Mit freundlichen Grüßen\nSam Rivers",
        "Mit herzlichen Gruessen aus Köln,\nSam",
        "Freundliche Grüße nach Ulm\nSam Rivers\n0123 456",
        "Es grüßt Sie herzlich\nSam Rivers",
        "Ihr Sam Rivers",
        "LG Sam",
        "Alles Gute und bis bald\nSam",
    ],
)
def test_a_sign_off_has_many_forms(closing: str) -> None:
    assert found(*GOOD, closing=closing) == {}


def test_a_missing_sign_off_is_found() -> None:
    assert found(*GOOD, closing="Bis dahin!").keys() == {"sign_off"}
