"""What Spanish mail says that matters later, in mail that comes in and in the user's own."""

from __future__ import annotations

import pytest

from detector.facts import Cause, Signal
from detector.gather import gather_facts
from detector.message import Message
from scripts.measure_facts import ME, as_message


def incoming(body: str) -> Message:
    """A mail to the user, long enough in Spanish to be read as such."""
    row = {
        "from": "Jana Novak <jana@acme.example>",
        "subject": "Novedades",
        "body": f"Hola, Robin:\n\n{body}\n\nUn saludo,\nJana",
    }
    return as_message(row)


def outgoing(body: str) -> Message:
    text = f"Hola, Jana:\n\n{body}\n\nUn saludo,\nRobin Castell"
    row = {"out": True, "to": "Jana Novak <jana@acme.example>", "subject": "Re: Novedades", "body": text}
    return as_message(row)


def says(message: Message, signal: Signal) -> bool:
    return gather_facts(message, me=(ME,)).says(signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Gracias por venir a conocer el colegio."),
        (Signal.MEETING_CLAIMED, "Te agradecemos la entrevista y el buen rato."),
        (Signal.MEETING_CLAIMED, "En la conversación que tuvimos nos quedó claro que conoces el oficio."),
        (Signal.MEETING_CLAIMED, "Ha sido un placer conocerte y charlar sobre tu trabajo."),
        (
            Signal.MEETING_CLAIMED,
            "El turno de prueba en la cocina te salió redondo, tu prueba fue estupenda.",
        ),
        (Signal.MEETING_HELD, "Me gustó mucho escucharle el jueves."),
        (Signal.MEETING_HELD, "Gracias por el rato de ayer en el taller."),
        (Signal.MEETING_ARRANGED, "Nos gustaría entrevistarte el jueves 10 de septiembre a las 11:00."),
        (Signal.MEETING_ARRANGED, "¿Te va bien una llamada el martes a las 16:30?"),
        (Signal.MEETING_CANCELLED, "Tenemos que anular la entrevista del jueves."),
        (Signal.MEETING_CANCELLED, "La reunión prevista queda suspendida."),
        (Signal.MEETING_CANCELLED, "Al final no llegamos a hablar por teléfono."),
        (Signal.MEETING_CANCELLED, "El viernes no te presentaste y ya no podemos esperar más."),
        (Signal.CLOSE_CALL, "Ha sido muy reñido y nos ha costado decidir."),
        (Signal.CLOSE_CALL, "Usted y la otra aspirante iban a la par."),
        (Signal.CLOSE_CALL, "Quedaste en segundo lugar, a dos décimas de la primera."),
        (Signal.CLOSE_CALL, "Dudamos mucho entre los dos finalistas."),
        (Signal.CLOSE_CALL, "Al final se lo llevó otra persona por muy poco."),
        (Signal.SOMEONE_CHOSEN, "Hemos decidido incorporar a otra persona al equipo."),
        (Signal.SOMEONE_CHOSEN, "Para la sala vamos con un chico que ya conoce la casa."),
        (Signal.SOMEONE_CHOSEN, "La plaza ya está cubierta."),
        (Signal.POSITION_CLOSED, "La dirección ha suprimido la plaza de corrector."),
        (Signal.POSITION_CLOSED, "Nos hemos quedado sin subvención y no podemos contratar a nadie."),
        (Signal.ON_HOLD, "Hemos paralizado el proceso, pero tu candidatura sigue viva y te avisaremos."),
        (Signal.ON_HOLD, "Todavía no hemos tomado una decisión."),
        (Signal.ON_HOLD, "Te dejamos en lista de espera por si alguien renuncia."),
        (Signal.OFFER_WITHDRAWN, "Lamento decirte que debemos retirar la oferta que te hicimos."),
        (Signal.LEGAL, "Nos reservamos el derecho a emprender acciones legales."),
        (Signal.USER_WITHDREW, "Hemos tomado nota de tu renuncia al proceso."),
        (Signal.AGENCY, "Presenté tu perfil a la naviera: la empresa me dice que sigue con otro."),
        (Signal.REOPENED, "La persona elegida se ha echado atrás, ¿sigues interesado?"),
        (Signal.REOPENED, "Volvemos a buscar maestro para la misma aula."),
        (Signal.FEEDBACK_GIVEN, "Te faltó concretar cómo medirías los resultados."),
        (Signal.FEEDBACK_GIVEN, "Tu presentación nos gustó, pero la parte de costes quedó algo corta."),
        (Signal.FEEDBACK_GIVEN, "Mi consejo es que repases los fondos antes de otra prueba."),
        (Signal.FEEDBACK_GIVEN, "No supiste explicar por qué dejaste el obrador."),
        (Signal.FEEDBACK_REFUSED, "Por política interna no damos explicaciones individuales ni feedback."),
    ],
)
def test_incoming_mail_says(signal: Signal, body: str) -> None:
    assert says(incoming(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Gracias por tu interés en hacer una entrevista con nosotros."),
        (Signal.MEETING_CLAIMED, "Agradecemos el tiempo que has dedicado a nuestro proceso de selección."),
        (Signal.MEETING_CLAIMED, "Nos encantaría conocerte en persona."),
        (Signal.MEETING_CLAIMED, "Fue un placer leer tu carta."),
        (
            Signal.MEETING_ARRANGED,
            "Haré las entrevistas el 15 de julio a las 10:00 y te avisaré si estás en la lista.",
        ),
        (Signal.MEETING_ARRANGED, "Completa la prueba antes del viernes a las 12:00."),
        (Signal.MEETING_CANCELLED, "Hemos cancelado el proceso y no habrá contratación."),
        (Signal.CLOSE_CALL, "Ha sido una decisión difícil porque recibimos muchas candidaturas."),
        (Signal.CLOSE_CALL, "El sueldo es ajustado y el horario, partido."),
        (Signal.SOMEONE_CHOSEN, "Te tendremos en cuenta para otra ocasión."),
        (Signal.SOMEONE_CHOSEN, "Seguimos valorando candidaturas y aún no hemos elegido a otra persona."),
        (Signal.OFFER_WITHDRAWN, "La oferta de empleo se publicó en nuestra web."),
        (Signal.FEEDBACK_GIVEN, "Tu perfil es muy interesante y recibimos candidaturas muy buenas."),
        (Signal.FEEDBACK_GIVEN, "Nos gustó mucho tu trabajo, pero esta vez no ha podido ser."),
        (Signal.FEEDBACK_REFUSED, "No dudes en pedirnos feedback cuando quieras."),
        (Signal.ON_HOLD, "Hemos paralizado el proceso definitivamente. Mucha suerte."),
        (Signal.LEGAL, "Buscamos un abogado laboralista para nuestro despacho."),
        (Signal.REOPENED, "Si sigues interesado en otras vacantes, visita nuestro portal."),
    ],
)
def test_incoming_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(incoming(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "El martes a las diez me viene muy bien."),
        (Signal.MEETING_ACCEPTED, "Sí, confirmo el jueves 10 a las 11:00."),
        (Signal.MEETING_ACCEPTED, "Por supuesto, allí estaré."),
        (Signal.MEETING_HELD, "Gracias de nuevo por recibirme."),
        (Signal.MEETING_HELD, "Me gustó mucho conoceros ayer y ver el obrador."),
        (Signal.MEETING_CANCELLED, "Mañana no podré asistir a la entrevista, lo siento."),
        (Signal.MEETING_CANCELLED, "Me ha surgido un imprevisto; ¿podríamos buscar otro día?"),
        (Signal.FEEDBACK_ASKED, "Me ayudaría mucho saber qué podría mejorar."),
        (Signal.FEEDBACK_ASKED, "¿Podrías contarme en confianza qué me faltó?"),
        (Signal.USER_WITHDREW, "Prefiero no continuar en el proceso."),
        (Signal.USER_WITHDREW, "He aceptado otra oferta, así que podéis retirar mi candidatura."),
        (Signal.USER_WITHDREW, "Os pido que deis de baja mi candidatura; no contéis conmigo."),
    ],
)
def test_the_users_own_mail_says(signal: Signal, body: str) -> None:
    assert says(outgoing(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "El lunes no me viene bien."),
        (Signal.MEETING_ACCEPTED, "Quedo a su disposición para una entrevista."),
        (Signal.MEETING_HELD, "Gracias por la invitación a la entrevista del lunes."),
        (Signal.MEETING_HELD, "Gracias por su tiempo y atención."),
        (Signal.FEEDBACK_ASKED, "Quiero mejorar la vida de los pacientes."),
        (Signal.USER_WITHDREW, "Me gustaría presentar mi candidatura."),
    ],
)
def test_the_users_own_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(outgoing(body), signal)


@pytest.mark.parametrize(
    "body",
    [
        "El puesto es para una compañera que ya trabaja con nosotros.",
        "Se queda con la plaza la persona que venía cubriendo la baja.",
        "Hemos ascendido a nuestra aprendiza.",
    ],
)
def test_somebody_from_inside_is_the_cause(body: str) -> None:
    cause = gather_facts(incoming(body), me=(ME,)).cause
    assert cause is not None
    assert cause.value == Cause.INTERNAL_CANDIDATE
