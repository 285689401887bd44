"""The Spanish Lexicon on sentences: harmful ones by rule, and harmless ones that only sound like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from responder.draft import Kind
from responder.tone import ToneContext, review_draft
from responder.tone_rules import Level

CONTEXT = ToneContext(
    Kind.ASK_FEEDBACK, met=True, someone_chosen=True, language="es", contact="Carmen Ibarra", me="Álex Vidal"
)
THANKS = "Muchas gracias por su respuesta y por la entrevista."
ASKING = "¿Qué estuvo bien en la entrevista y qué podría hacer mejor?"
ONLY = "Lo pregunto solo para aprender."
FOUND = [
    ("¿Por qué no me eligieron?", "no_why_didnt_you"),
    ("No entiendo por que me han descartado.", "no_why_didnt_you"),
    ("¿Y por qué?", "no_why_didnt_you"),
    ("¿Por qué habéis preferido a otra persona?", "no_why_didnt_you"),
    ("¿Podría explicarme los motivos de mi rechazo?", "no_why_didnt_you"),
    ("Dime por qué no fui yo.", "no_why_didnt_you"),
    ("Sinceramente, el proceso no me ha parecido justo.", "no_unfairness"),
    ("Creo que es una decisión equivocada.", "no_unfairness"),
    ("Todos sabíamos que la plaza ya estaba adjudicada.", "no_unfairness"),
    ("Os vais a arrepentir.", "no_unfairness"),
    ("Me lo merecía después de tanto esfuerzo.", "no_unfairness"),
    ("La entrevista fue un mero trámite.", "no_unfairness"),
    ("Me habéis hecho perder la mañana.", "no_blame"),
    ("Ni siquiera me llamaron para avisarme.", "no_blame"),
    ("Podrían haberme avisado antes.", "no_blame"),
    ("Esperaba otro trato por parte de una empresa así.", "no_blame"),
    ("Me prometisteis una respuesta en tres días.", "no_blame"),
    ("Tardaron siete semanas en contestar.", "no_blame"),
    ("Su comunicación ha dejado mucho que desear.", "no_blame"),
    ("Estoy bastante molesta con la forma de comunicarlo.", "no_blame"),
    ("Voy a consultarlo con un abogado.", "no_legal_words"),
    ("Creo que me han descartado por mi edad.", "no_legal_words"),
    ("Pondré una queja formal.", "no_legal_words"),
    ("Tengo derecho a saber el motivo.", "no_legal_words"),
    ("Dejaré una reseña en Glassdoor.", "no_legal_words"),
    ("Tengo más experiencia que la persona que han contratado.", "no_comparison_with_hired"),
    ("¿Quién se ha quedado con el puesto?", "no_comparison_with_hired"),
    ("¿Qué tiene la persona elegida que no tenga yo?", "no_comparison_with_hired"),
    ("Yo era la mejor candidata para este trabajo.", "no_comparison_with_hired"),
    ("¿Cuánta experiencia tiene el candidato seleccionado?", "no_comparison_with_hired"),
    ("La responsable de área estuvo muy borde conmigo.", "no_third_parties"),
    ("El director miraba el móvil todo el rato.", "no_third_parties"),
    ("Una amiga que trabaja allí me dijo que era todo mentira.", "no_third_parties"),
    ("Ramón estaba distraído y con prisa.", "no_third_parties"),
    ("¿Podríais darle una vuelta y volver a valorar mi candidatura?", "no_pleading"),
    ("Le suplico que me dé una segunda oportunidad.", "no_pleading"),
    ("Necesito este trabajo para pagar la hipoteca.", "no_pleading"),
    ("Aceptaría incluso un sueldo más bajo.", "no_pleading"),
    ("Haré lo que haga falta.", "no_pleading"),
    ("¿Es su decisión definitiva?", "no_pleading"),
    ("Si la persona elegida finalmente renuncia, aquí estoy.", "no_pleading"),
    ("¿Qué hice mal en la entrevista?", "positive_specific"),
    ("Fue un placer charlar, NUNCA lo olvidaré.", "no_shouting"),
]
FINE = [
    "La decisión no me parece injusta en absoluto.",
    "No quiero cuestionar la decisión ni pedir que la reconsideren.",
    "Entiendo por qué mi perfil no encajaba del todo.",
    "Ahora comprendo mejor por qué no me eligieron, gracias a su explicación.",
    "El puesto de abogada júnior en el despacho me atraía mucho.",
    "Me gustó hablar de la gestión de reclamaciones y quejas con el equipo.",
    "Trabajo en un plan de igualdad y no discriminación.",
    "La responsable de área fue muy amable conmigo.",
    "El director me escuchó con paciencia y no tuvo prisa.",
    "No fue una pérdida de tiempo, al contrario.",
    "No quisiera hacerle perder más tiempo.",
    "La persona elegida seguro que tiene más experiencia, y me alegro por el equipo.",
    "Deseo mucha suerte a la persona que han contratado.",
    "Le ruego que me tengan en cuenta para futuras vacantes.",
    "Me gustaría tener otra oportunidad de trabajar con vosotros más adelante.",
    "Necesito trabajar más mi inglés, lo sé.",
    "Mi presentación fue un desastre por culpa de los nervios, pero aprendí mucho.",
    "Gracias por leer y revisar mi prueba con tanto cuidado.",
    "Nadie me había explicado tan bien este oficio.",
    "Los conocimientos que demanda este trabajo me interesan.",
    "No tengo ninguna queja y no guardo rencor.",
    "Tengo dos hijos, así que el turno de mañana me venía bien.",
    "No creo que yo sea mejor que los demás.",
    "Quizá debería haber dicho algo más sobre mis prácticas.",
    "¿Por qué temas debería empezar a estudiar?",
    "Sé que se equivoca quien deja de aprender.",
    "Mereció la pena el viaje.",
    "Si un día cambian los planes, me alegrará saberlo.",
    "El proceso ha sido claro y muy bien organizado.",
    "No hace falta que me expliquen los motivos de la decisión.",
    "Me dieron la respuesta en pocos días, y lo agradezco.",
    "Como jefa de turno sé lo difícil que es elegir a una sola persona.",
]


def letter(
    *sentences: str, greeting: str = "Estimada Carmen:", closing: str = "Un saludo,\nÁlex Vidal"
) -> str:
    return f"{greeting}\n\n{' '.join(sentences)}\n\n{closing}\n"


def rules(body: str, context: ToneContext = CONTEXT) -> set[str]:
    return {finding.rule for finding in review_draft(body, context)} - {"length"}


@pytest.mark.parametrize(("sentence", "rule"), FOUND)
def test_a_harmful_sentence_is_found_and_shown(sentence: str, rule: str) -> None:
    findings = review_draft(letter(THANKS, sentence, ONLY), CONTEXT)
    assert (rule, sentence) in [(finding.rule, finding.text) for finding in findings]


@pytest.mark.parametrize("sentence", FINE)
def test_a_harmless_sentence_brings_no_finding(sentence: str) -> None:
    assert rules(letter(THANKS, sentence, ASKING, ONLY)) == set()


@pytest.mark.parametrize(
    "sentence",
    ["Disfruté mucho de nuestra conversación.", "Gracias por la visita y por la charla del martes.", "Me alegró conocerles."],
)  # fmt: skip
def test_a_meeting_is_found_only_where_there_was_none(sentence: str) -> None:
    thanks = "Gracias por su mensaje."
    context = replace(CONTEXT, kind=Kind.THANK_ONLY)
    assert rules(letter(thanks, sentence), context) == set()
    found = review_draft(letter(thanks, sentence), replace(context, met=False))
    assert ("no_unmet_meeting", Level.BLOCK) in [(finding.rule, finding.level) for finding in found]


@pytest.mark.parametrize(
    "sentence",
    ["Me encantaría conocerles algún día.", "Lo tendré presente en la próxima entrevista.", "Es una pena que no haya habido entrevista."],
)  # fmt: skip
def test_a_meeting_that_may_come_is_none_that_was(sentence: str) -> None:
    context = replace(CONTEXT, kind=Kind.THANK_ONLY, met=False)
    assert "no_unmet_meeting" not in rules(letter("Gracias por su mensaje.", sentence), context)


def test_a_wish_for_the_new_hire_needs_a_new_hire() -> None:
    body = letter(THANKS, ASKING, ONLY, "Deseo un buen comienzo a la persona elegida.")
    assert rules(body) == set()
    assert rules(body, replace(CONTEXT, someone_chosen=False)) == {"no_wish_without_hire"}


@pytest.mark.parametrize(
    "sentence",
    ["Le agradecería que me dijera qué debo mejorar y qué gustó.", "Me ayudaría saber en qué puedo mejorar.", "Podrías decirme qué faltó en mis respuestas."],
)  # fmt: skip
def test_a_question_needs_no_question_mark(sentence: str) -> None:
    assert rules(letter(THANKS, sentence, ONLY)) == set()
    thank_only = replace(CONTEXT, kind=Kind.THANK_ONLY, met=False)
    assert "question_count" in rules(letter("Gracias por su mensaje.", sentence), thank_only)


def test_what_is_missing_is_named() -> None:
    assert rules(letter(THANKS, ASKING)) == {"reassurance_present"}
    assert rules(letter(THANKS, "¿Tienen algún comentario para mí?", ONLY)) == {"positive_specific"}
    assert rules(letter("He leído su mensaje.", THANKS, ASKING, ONLY)) == {"thanks_first"}
    sad = letter(THANKS, "La noticia me da pena.", "Es una gran decepción.", ASKING, ONLY)
    assert rules(sad) == {"disappointment_once"}


@pytest.mark.parametrize(
    "greeting",
    ["Estimada señora Ibarra:", "Hola, Carmen:", "Buenos días:", "Querido equipo:", "Carmen:", "A quien corresponda:", "Muy buenas, Carmen,"],
)  # fmt: skip
def test_a_greeting_has_many_forms(greeting: str) -> None:
    assert rules(letter(THANKS, ASKING, ONLY, greeting=greeting)) == set()


def test_another_name_is_not_greeted() -> None:
    assert rules(letter(THANKS, ASKING, ONLY, greeting="Buenos días, Laura:")) == {"greeting_and_name"}


@pytest.mark.parametrize(
    "closing",
    ["Atentamente,\nÁlex Vidal", "Reciba un cordial saludo,\nÁlex", "Un abrazo\nÁlex", "Con mis mejores deseos,\nÁlex Vidal", "Muchas gracias y un saludo,\nÁlex"],
)  # fmt: skip
def test_a_sign_off_has_many_forms(closing: str) -> None:
    assert rules(letter(THANKS, ASKING, ONLY, closing=closing)) == set()
