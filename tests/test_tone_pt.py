"""The Portuguese Lexicon on sentences: harmful ones by rule, and harmless ones that only sound like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from responder.draft import Kind
from responder.tone import ToneContext, review_draft
from responder.tone_rules import Level

CONTEXT = ToneContext(
    Kind.ASK_FEEDBACK, met=True, someone_chosen=True, language="pt", contact="Helena Matos", me="Ariel Sousa"
)
THANKS = "Agradeço muito a sua resposta e a entrevista."
ASKING = "O que esteve bem na entrevista e o que posso melhorar?"
ONLY = "Pergunto apenas para aprender."
FOUND = [
    ("Por que não me escolheram?", "no_why_didnt_you"),
    ("Porque é que não fui eu?", "no_why_didnt_you"),
    ("Mas por quê?", "no_why_didnt_you"),
    ("Por que vocês preferiram outra pessoa?", "no_why_didnt_you"),
    ("Gostaria que me explicassem o motivo da recusa.", "no_why_didnt_you"),
    ("Não compreendo a vossa decisão.", "no_why_didnt_you"),
    ("Sinceramente, não achei o processo justo.", "no_unfairness"),
    ("Parece-me uma escolha errada.", "no_unfairness"),
    ("A vaga já estava prometida e tudo decidido à partida.", "no_unfairness"),
    ("Vocês vão se arrepender.", "no_unfairness"),
    ("Eu merecia este lugar.", "no_unfairness"),
    ("A entrevista foi uma mera formalidade.", "no_unfairness"),
    ("O lugar foi dado por cunha.", "no_unfairness"),
    ("Fizeram-me perder uma manhã inteira.", "no_blame"),
    ("Nem sequer me telefonaram.", "no_blame"),
    ("Podiam ter-me avisado mais cedo.", "no_blame"),
    ("Esperava outra postura por parte de uma empresa destas.", "no_blame"),
    ("Vocês me prometeram uma resposta em três dias.", "no_blame"),
    ("Demoraram sete semanas a responder.", "no_blame"),
    ("A vossa comunicação deixou muito a desejar.", "no_blame"),
    ("Fiquei bastante chateada com a forma como comunicaram.", "no_blame"),
    ("Vou falar com um advogado.", "no_legal_words"),
    ("Acho que fui eliminada por causa da minha idade.", "no_legal_words"),
    ("Vou apresentar uma reclamação.", "no_legal_words"),
    ("Tenho o direito de saber o motivo.", "no_legal_words"),
    ("Vou deixar uma avaliação negativa no Google.", "no_legal_words"),
    ("Essas perguntas não são permitidas por lei.", "no_legal_words"),
    ("Tenho mais experiência do que a pessoa escolhida.", "no_comparison_with_hired"),
    ("Quem é que ficou com a vaga?", "no_comparison_with_hired"),
    ("O que é que o outro candidato tem que eu não tenho?", "no_comparison_with_hired"),
    ("Eu era a melhor candidata para este trabalho.", "no_comparison_with_hired"),
    ("Qual é a formação da pessoa contratada?", "no_comparison_with_hired"),
    ("Custa-me acreditar que haja alguém com mais experiência do que eu.", "no_comparison_with_hired"),
    ("A responsável da área foi muito antipática comigo.", "no_third_parties"),
    ("O diretor passou a entrevista a olhar para o telemóvel.", "no_third_parties"),
    ("Uma amiga que trabalha aí disse-me que era tudo mentira.", "no_third_parties"),
    ("O gerente chegou atrasado e não tinha lido o meu currículo.", "no_third_parties"),
    ("Poderiam voltar a analisar a minha candidatura?", "no_pleading"),
    ("Peço-lhe que me dê uma segunda oportunidade.", "no_pleading"),
    ("Preciso muito deste emprego para pagar a renda.", "no_pleading"),
    ("Aceitaria até um salário mais baixo.", "no_pleading"),
    ("Faço o que for preciso.", "no_pleading"),
    ("Essa decisão é mesmo definitiva?", "no_pleading"),
    ("Se a pessoa escolhida desistir, estou aqui.", "no_pleading"),
    ("O que fiz de errado na entrevista?", "positive_specific"),
    ("Foi um prazer, NUNCA vou esquecer.", "no_shouting"),
]
FINE = [
    "A decisão não me parece nada injusta.",
    "Não quero questionar a decisão nem pedir que a reconsiderem.",
    "Compreendo por que o meu perfil não encaixava.",
    "Agora percebo melhor porque não fui escolhida, graças à sua explicação.",
    "Fiquei triste porque não fui a pessoa escolhida, mas compreendo.",
    "A vaga de advogada júnior no escritório agradava-me muito.",
    "Gostei de falar da gestão de reclamações com a equipa.",
    "Trabalho num plano de igualdade e de não discriminação.",
    "A responsável da área foi muito simpática comigo.",
    "O diretor ouviu-me com paciência e não teve pressa.",
    "Não foi uma perda de tempo, pelo contrário.",
    "Não queria fazê-la perder mais tempo.",
    "A pessoa escolhida tem certamente mais experiência, e fico feliz pela equipa.",
    "Desejo muita sorte à pessoa que contrataram.",
    "Peço que tenham o meu nome em conta para futuras vagas.",
    "Gostaria de ter outra oportunidade de trabalhar convosco mais tarde.",
    "Preciso de trabalhar mais o meu inglês, bem sei.",
    "A minha apresentação foi um desastre por causa dos nervos, mas aprendi muito.",
    "Foi bom ver a minha prova analisada com tanto cuidado.",
    "Ninguém me tinha explicado tão bem este ofício.",
    "Não tenho nenhuma queixa nem guardo rancor.",
    "Tenho dois filhos, por isso o turno da manhã era ideal.",
    "Não acho que eu seja melhor do que os outros.",
    "Talvez eu devesse ter dito algo mais sobre o meu estágio.",
    "Por que tema devo começar a estudar?",
    "A viagem valeu a pena.",
    "Se um dia os planos mudarem, gostaria de saber.",
    "O processo foi claro e muito bem organizado.",
    "Não é preciso que me expliquem os motivos da decisão.",
    "Recebi a resposta em poucos dias, e isso é raro.",
    "Como chefe de turno sei como é difícil escolher uma só pessoa.",
    "Ainda que não tenha dado certo, levo boas recordações.",
]


def letter(
    *sentences: str,
    greeting: str = "Cara Helena,",
    closing: str = "Com os melhores cumprimentos,\nAriel Sousa",
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
    ["Gostei muito da nossa conversa.", "Agradeço a visita e a conversa de terça-feira.", "Foi um gosto conhecê-los."],
)  # fmt: skip
def test_a_meeting_is_found_only_where_there_was_none(sentence: str) -> None:
    thanks = "Agradeço a sua mensagem."
    context = replace(CONTEXT, kind=Kind.THANK_ONLY)
    assert rules(letter(thanks, sentence), context) == set()
    found = review_draft(letter(thanks, sentence), replace(context, met=False))
    assert ("no_unmet_meeting", Level.BLOCK) in [(finding.rule, finding.level) for finding in found]


@pytest.mark.parametrize(
    "sentence",
    ["Gostaria muito de conhecer a equipa um dia.", "Vou lembrar-me disso na próxima entrevista.", "É pena que não tenha havido entrevista."],
)  # fmt: skip
def test_a_meeting_that_may_come_is_none_that_was(sentence: str) -> None:
    context = replace(CONTEXT, kind=Kind.THANK_ONLY, met=False)
    assert "no_unmet_meeting" not in rules(letter("Agradeço a sua mensagem.", sentence), context)


def test_a_wish_for_the_new_hire_needs_a_new_hire() -> None:
    body = letter(THANKS, ASKING, ONLY, "Desejo um bom começo à pessoa escolhida.")
    assert rules(body) == set()
    assert rules(body, replace(CONTEXT, someone_chosen=False)) == {"no_wish_without_hire"}


@pytest.mark.parametrize(
    "sentence",
    ["Agradeceria que me dissesse o que devo melhorar e o que agradou.", "Ajudaria muito saber em que posso melhorar.", "Gostaria de saber o que faltou nas minhas respostas."],
)  # fmt: skip
def test_a_question_needs_no_question_mark(sentence: str) -> None:
    assert rules(letter(THANKS, sentence, ONLY)) == set()
    thank_only = replace(CONTEXT, kind=Kind.THANK_ONLY, met=False)
    assert "question_count" in rules(letter("Agradeço a sua mensagem.", sentence), thank_only)


def test_what_is_missing_is_named() -> None:
    assert rules(letter(THANKS, ASKING)) == {"reassurance_present"}
    assert rules(letter(THANKS, "Têm algum comentário para mim?", ONLY)) == {"positive_specific"}
    assert rules(letter("Li a sua mensagem.", THANKS, ASKING, ONLY)) == {"thanks_first"}
    sad = letter(THANKS, "Tenho muita pena.", "É uma grande desilusão.", ASKING, ONLY)
    assert rules(sad) == {"disappointment_once"}


@pytest.mark.parametrize(
    "greeting",
    ["Exma. Sra. Dra. Helena Matos,", "Prezada Helena,", "Oi, Helena!", "Boa tarde,", "Prezados,", "Olá a todos,", "Helena,", "Prezados Senhores,"],
)  # fmt: skip
def test_a_greeting_has_many_forms(greeting: str) -> None:
    assert rules(letter(THANKS, ASKING, ONLY, greeting=greeting)) == set()


def test_another_name_is_not_greeted() -> None:
    assert rules(letter(THANKS, ASKING, ONLY, greeting="Bom dia, Laura,")) == {"greeting_and_name"}


@pytest.mark.parametrize(
    "closing",
    ["Atenciosamente,\nAriel Sousa", "Abraços,\nAriel", "Um grande abraço\nAriel", "Muito obrigado e um abraço,\nAriel", "Att.,\nAriel Sousa"],
)  # fmt: skip
def test_a_sign_off_has_many_forms(closing: str) -> None:
    assert rules(letter(THANKS, ASKING, ONLY, closing=closing)) == set()
