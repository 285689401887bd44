"""What Portuguese mail says that matters later, in mail that comes in and in the user's own."""

from __future__ import annotations

import pytest

from detector.facts import Cause, Signal
from detector.gather import gather_facts
from detector.message import Message
from scripts.measure_facts import ME, as_message


def incoming(body: str) -> Message:
    """A mail to the user, long enough in Portuguese to be read as such."""
    text = f"Olá, Robin,\n\n{body}\n\nCom os melhores cumprimentos,\nJana"
    return as_message({"from": "Jana Novak <jana@acme.example>", "subject": "Novidades", "body": text})


def outgoing(body: str) -> Message:
    text = f"Olá, Jana,\n\n{body}\n\nCom os melhores cumprimentos,\nRobin Castell"
    row = {"out": True, "to": "Jana Novak <jana@acme.example>", "subject": "Re: Novidades", "body": text}
    return as_message(row)


def says(message: Message, signal: Signal) -> bool:
    return gather_facts(message, me=(ME,)).says(signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Obrigada por ter vindo conhecer a escola."),
        (Signal.MEETING_CLAIMED, "Foi um prazer conhecê-lo e falar sobre o projeto."),
        (Signal.MEETING_CLAIMED, "Gostei muito da nossa conversa."),
        (Signal.MEETING_CLAIMED, "O júri ficou muito bem impressionado com a sua apresentação."),
        (Signal.MEETING_CLAIMED, "Depois da nossa entrevista, pensámos bastante."),
        (Signal.MEETING_CLAIMED, "Quando você veio à padaria, todo o time gostou."),
        (Signal.MEETING_HELD, "Obrigada pela conversa de ontem."),
        (Signal.MEETING_HELD, "Gostei de o receber cá na quinta."),
        (Signal.MEETING_ARRANGED, "Podemos conversar ao telefone no dia 14, às 11h?"),
        (Signal.MEETING_ARRANGED, "A sua entrevista fica marcada para quarta-feira às 14h30."),
        (Signal.MEETING_CANCELLED, "Vamos ter de cancelar a entrevista de sexta."),
        (Signal.MEETING_CANCELLED, "A reunião de amanhã fica adiada."),
        (Signal.MEETING_CANCELLED, "Desculpe não ter remarcado."),
        (Signal.MEETING_CANCELLED, "Não chegámos a falar, e a decisão foi tomada sem nós."),
        (Signal.CLOSE_CALL, "Ficou em segundo lugar, a duas décimas do primeiro classificado."),
        (Signal.CLOSE_CALL, "Foi muito renhido até ao fim."),
        (Signal.CLOSE_CALL, "A escolha foi entre você e outra pessoa."),
        (Signal.CLOSE_CALL, "Perdeu por um triz, acredite."),
        (Signal.CLOSE_CALL, "Se houvesse duas vagas, uma era sua."),
        (Signal.SOMEONE_CHOSEN, "A diretoria escolheu outro engenheiro para a obra."),
        (Signal.SOMEONE_CHOSEN, "Fechamos na sexta com uma ilustradora aqui de Recife."),
        (Signal.SOMEONE_CHOSEN, "A vaga já foi preenchida."),
        (Signal.POSITION_CLOSED, "A vaga de supervisora foi cancelada."),
        (Signal.POSITION_CLOSED, "Ficámos sem financiamento e não vamos contratar ninguém."),
        (Signal.ON_HOLD, "O processo está suspenso; assim que for retomado, voltaremos ao contacto."),
        (Signal.ON_HOLD, "Ainda não tomámos uma decisão."),
        (Signal.ON_HOLD, "Ficou no cadastro de reserva da prefeitura."),
        (Signal.OFFER_WITHDRAWN, "Lamento, mas temos de retirar a nossa proposta."),
        (Signal.LEGAL, "Qualquer contacto deverá ser feito através dos nossos mandatários."),
        (Signal.USER_WITHDREW, "Registámos a sua desistência do processo."),
        (Signal.AGENCY, "O nosso cliente gostou de si, mas escolheu outro perfil."),
        (Signal.REOPENED, "A pessoa escolhida desistiu. Ainda está interessado?"),
        (Signal.REOPENED, "A vaga de confeiteira foi reaberta esta semana."),
        (Signal.FEEDBACK_GIVEN, "Faltou concretizar como mediria os resultados."),
        (Signal.FEEDBACK_GIVEN, "Gostámos do seu projeto, mas na parte dos custos ficou curto."),
        (Signal.FEEDBACK_GIVEN, "Um conselho: treine a leitura à primeira vista."),
        (Signal.FEEDBACK_GIVEN, "As suas respostas foram um pouco vagas."),
        (Signal.FEEDBACK_REFUSED, "Infelizmente não conseguimos dar feedback individual."),
    ],
)
def test_incoming_mail_says(signal: Signal, body: str) -> None:
    assert says(incoming(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Agradecemos o seu interesse em participar nas nossas entrevistas."),
        (Signal.MEETING_CLAIMED, "Obrigado pelo tempo dedicado ao nosso processo seletivo."),
        (Signal.MEETING_CLAIMED, "Gostaríamos de conhecê-lo numa entrevista."),
        (Signal.MEETING_CLAIMED, "Gostei de ler o seu currículo."),
        (
            Signal.MEETING_ARRANGED,
            "Vou fazer entrevistas no dia 15 de julho às 10h e aviso se estiver na lista.",
        ),
        (Signal.MEETING_ARRANGED, "Envie o teste até sexta-feira às 12h00."),
        (Signal.MEETING_CANCELLED, "O processo foi cancelado."),
        (Signal.CLOSE_CALL, "Foi uma decisão difícil, com muitas candidaturas."),
        (Signal.SOMEONE_CHOSEN, "Ficamos com o seu currículo para outra ocasião."),
        (Signal.SOMEONE_CHOSEN, "Ainda não escolhemos outra pessoa."),
        (Signal.OFFER_WITHDRAWN, "A oferta de emprego foi publicada no nosso portal."),
        (Signal.FEEDBACK_GIVEN, "O seu perfil é interessante e recebemos muitas candidaturas boas."),
        (Signal.FEEDBACK_GIVEN, "Gostámos do seu trabalho, mas desta vez não foi possível."),
        (Signal.FEEDBACK_REFUSED, "Não hesite em pedir feedback."),
        (Signal.ON_HOLD, "O processo foi suspenso. Desejamos boa sorte."),
        (Signal.LEGAL, "A vaga é no departamento jurídico do grupo."),
        (Signal.REOPENED, "Se ainda tiver interesse em outras vagas, visite o portal."),
        (Signal.AGENCY, "Encaminhei o seu currículo para a equipa de recrutamento."),
    ],
)
def test_incoming_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(incoming(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "Confirmado, quarta às 14h. Obrigado!"),
        (Signal.MEETING_ACCEPTED, "Por mim está ótimo, lá estarei."),
        (Signal.MEETING_ACCEPTED, "Perfeito, sexta às 10h."),
        (Signal.MEETING_HELD, "Obrigado pela conversa e pelo café."),
        (Signal.MEETING_HELD, "Gostei muito de conhecer a equipa ontem."),
        (Signal.MEETING_CANCELLED, "Na quinta estarei viajando sem internet. Poderia ser na semana que vem?"),
        (Signal.MEETING_CANCELLED, "Surgiu um imprevisto e não vou conseguir comparecer."),
        (Signal.FEEDBACK_ASKED, "Se puder, me conte com franqueza o que faltou na minha conversa."),
        (Signal.FEEDBACK_ASKED, "Gostava de receber algum feedback da entrevista."),
        (Signal.USER_WITHDREW, "Pensei melhor e não vou avançar com a candidatura."),
        (Signal.USER_WITHDREW, "Peço que a retire do processo, obrigada."),
        (Signal.USER_WITHDREW, "Aceitei outra proposta ontem."),
    ],
)
def test_the_users_own_mail_says(signal: Signal, body: str) -> None:
    assert says(outgoing(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "Na segunda não posso."),
        (Signal.MEETING_ACCEPTED, "Fico ao dispor para uma entrevista."),
        (Signal.MEETING_HELD, "Obrigado pelo convite para a entrevista de segunda."),
        (Signal.FEEDBACK_ASKED, "Pergunto se há transporte, porque não conduzo."),
        (Signal.FEEDBACK_ASKED, "Quero melhorar a vida dos doentes."),
        (Signal.USER_WITHDREW, "Venho candidatar-me à vaga."),
    ],
)
def test_the_users_own_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(outgoing(body), signal)


@pytest.mark.parametrize(
    "body",
    [
        "Escolhemos uma colega que já trabalha connosco.",
        "O lugar fica para a pessoa que já fazia a substituição.",
        "Promovemos alguém da própria equipe.",
    ],
)
def test_somebody_from_inside_is_the_cause(body: str) -> None:
    cause = gather_facts(incoming(body), me=(ME,)).cause
    assert cause is not None
    assert cause.value == Cause.INTERNAL_CANDIDATE
