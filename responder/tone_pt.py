"""What the tone rules must know of Portuguese. In: nothing. Out: BOOK, a Lexicon; data only.

Of Portugal and of Brazil: o senhor, você, vocês, tu and vós; accents may be missing. The wordings that break a rule are
in tone_grievances_pt and tone_others_pt.
"""

from __future__ import annotations

import re

from responder.tone_grievances_pt import GRIEVANCES
from responder.tone_indirect_pt import INDIRECT
from responder.tone_others_pt import ABOUT_OTHERS
from responder.tone_rules import Lexicon, closing, opening
from responder.tone_spelling import PORTUGUESE

loose, _any_of = PORTUGUESE.loose, PORTUGUESE.found

_OPENING = opening(
    *map(
        loose,
        (
            r"exm?[oa]s?\.?", r"excelentíssim[oa]s?", r"ilm[oa]s?\.?", r"(?:muito )?(?:prezad|car|estimad|querid|ilustr|distint)(?:[oa]s?|@s?|[oa]/[oa]s?|[oa]\([oa]s?\))", "olá", "oi", "ei", "hey", "viva", "bom dia", "boa (?:tarde|noite)",
            "boas", "saudações", "a quem (?:possa|de direito)", "senhor(?:a|es|as)?", r"sra?s?\.", r"dra?\.", "dona", "equip[ea]",
        ),
    )
).pattern  # fmt: skip
# The bare name, with its comma or colon, on a line of its own.
_BARE_NAME = (
    r"(?!(?:[Mm]uit[oa] )?[Oo]brigad)[^\W\d_a-z][\w'\u2019-]+(?: [^\W\d_a-z][\w'\u2019-]+)?[,:](?=\s*\n)"
)
_WARM = "(?:muito )?(?:melhores|cordia(?:l|is)|cordiais|sinceros?|afetuos[oa]s?|atencios[oa]s?|grandes?|fortes?|calorosos?|respeitos[oa]s|amig(?:o|áveis))"
_SIGN_OFF = closing(
    *map(
        loose,
        (
            rf"(?:receb(?:a|am) )?(?:com )?(?:(?:os|um|uns|meus|os meus|muitos) )?(?:(?:meus )?{_WARM} )?(?:cumprimentos|saudações|abraços?|beijos?|beijinhos?|votos)(?: {_WARM})?(?: (?:a|para) tod[oa]s| e (?:muito )?obrigad[oa]| de \w+)?",
            "(?:muito )?(?:atenciosamente|atentamente|cordialmente|respeitosamente|sinceramente|afetuosamente)", r"att\.?|abs\.?|abç\.?s?|cumps\.?|bjs\.?",
            "(?:mais uma vez,? |de novo,? )?(?:muito |muitíssimo )?obrigad[oa](?: por tudo| mais uma vez| de novo| desde já| e (?:um )?abraços?| e até breve| pela atenção)?", "(?:com )?(?:muita |a minha )?gratidão|grat[oa](?: pela atenção| desde já)?|agradecid[oa]",
            "(?:com |os )?(?:meus )?(?:melhores|sinceros) (?:votos|desejos)", "com (?:muita |toda a |muito )?(?:estima|consideração|respeito|apreço|amizade|carinho)(?: e (?:estima|consideração|respeito|apreço|gratidão))?",
            "tudo de bom|felicidades|fique(?:m)? bem|até (?:breve|já|à próxima|a próxima|logo|sempre)|(?:fico |permaneço )?(?:à|a|ao) (?:vossa |sua |seu )?(?:inteira )?(?:disposição|dispor)|sem (?:mais|outro assunto)(?: de momento)?|boa sorte|bom trabalho",
        ),
    )
)  # fmt: skip
_COMMON = """
NUNCA NADA TODOS TODAS TUDO MUITO MUITA MUITOS MUITAS OBRIGADO OBRIGADA POR FAVOR QUE SEMPRE PRECISO QUERO SEM MAS ISTO ISSO
ESTE ESTA ESSE ESSA TRABALHO EMPREGO VAGA AGORA PARA COMO PORQUE SIM TANTO BEM MELHOR VOCES SEUS MEU MINHA MEUS REALMENTE
TOTALMENTE ABSOLUTAMENTE CLARO CLARAMENTE JUSTO INJUSTO QUANDO ONDE QUEM URGENTE VERDADE CADA OUTRA OUTRO FOI MAIS DEMAIS
"""
# Who is asked may be one or many, near or far.
_CAN = r"(?<!se )(?<!se me )(?<!se a )(?<!se o )(?:pod(?:eria|erias|eriam|eríeis|es|em|ia|ias|iam)|pode(?! (?:ficar|guardar|contar|ter|ser)))"
_TO_IMPROVE = (
    r"(?:melhorar|melhor[ea]?|fazer (?:melhor|diferente|de outra)|aprender|mudar|reforçar|trabalhar|estudar|preparar(?:-me)?|praticar|treinar|corrigir|desenvolver|aprofundar|falt(?:ou|ava|a|aram)|falh(?:ou|ei)|correu|"
    r"agrad(?:ou|aram)|gost(?:ou|aram)|convenc\w+|destac\w+|funcion\w+|(?:foi|esteve|estava|correu) (?:bem|mal)|aperfeiçoar)"
)

BOOK = Lexicon(
    greeting=re.compile(f"{_OPENING}|{_BARE_NAME}"),
    sign_off=_SIGN_OFF,
    anybody=_any_of(
        "equip[ea]", "tod[oa]s", "tod@s", r"(?:olá|oi|viva|boas|dia|tarde|noite|saudações)(?=\W*$)", "senhor(?:es|as)", r"senhora?(?=\W*$)", "direito", "interessar", "colegas?", "amig[oa]s", "pessoal", "gente", "malta", "galera",
        "seleção", "recrutamento", "recursos humanos", r"r\.?h\.?", "departamento", "direção", "comissão", "comité", "comitê", "júri", "banca", "ambos", "ambas", "recrutador(?:es|as)", r"diretora?(?=\W*$)", r"doutora?(?=\W*$)", "família", r"(?:prezad|car|estimad|exm)[oa]s\.?(?=\W*$)",
    ),
    thanks=_any_of(
        r"agrade\w+", r"obrigad\w+", r"grat[oa]s?", "gratidão", r"reconhecid[oa]", "reconhecimento", "(?:um|o|meu) (?:prazer|gosto|privilégio|honra)|uma honra", "gostei (?:muito |imenso )?d[eoa]", "valeu", "bem[ -]haja[m]?",
        "aprecio (?:muito|imenso|que|o|a)", "apreciei", "valorizo (?:muito|que|o|a)", "(?:muito |tão )?(?:gentil|simpátic[oa]|amável) d[ae] (?:sua|tua|vossa)",
    ),
    asks=_any_of(
        "agradeceria", "agradeço (?:qualquer|se|desde já (?:qualquer|se))", "gostaria(?! de agradecer)", "gostava de (?:saber|perguntar|ouvir|conhecer|pedir)", "queria (?:perguntar|saber|pedir)", "quero (?:perguntar|saber)", "adoraria", "desejaria", "ficaria (?:muito |imensamente |eternamente )?(?:grat[oa]|agradecid[oa]|feliz|content[e])", "seria (?:possível|ótimo|bom saber|útil|muito útil|importante)",
        "ajudaria(?:-me)?(?: muito)?|ajudava(?:-me)? (?:muito )?(?:saber|se)", "pergunto-me", "me pergunto", "será que", "peço(?:-lhe|-vos|-te|-lhes)?", "(?:posso|poderia|podia|gostaria de|permita-me|permitam-me) (?:\\w+ )?perguntar", _CAN,
        "(?:teria|terias|teriam|tem|tens|têm) (?:\\w+ ){0,2}?(?:algum|alguma|um|uma)", r"(?:diga|digam|conte|contem|indique|indiquem|envie|enviem|mande|explique|partilhe|partilhem|compartilhe|aconselhe)(?:-me|m-me)", "me (?:diga|digam|conte|contem|indique|indiquem|envie|enviem|aconselhe|dê|deem)", "diz-me|conta-me|dá-me|envia-me",
        "espero que (?:me )?poss\\w+", r"(?:qualquer|algum|alguma|um|uma) (?:comentário|conselho|sugestão|opinião|observação|crítica|dica|retorno|feedback)\b[^.]{0,60}\b(?:útil|ajud\w+|bem-vind[oa]|agradeç\w+|valios[oa])",
    ),
    about_me=_any_of(
        "feed-?back", "conselhos?", "sugest(?:ão|ões)", "dicas?", "pistas?", "críticas?", "recomendaç(?:ão|ões)", "orientaç(?:ão|ões)", "um retorno|retorno sobre (?:a minha|minha|o meu|meu)", "por ?quê", "(?:os|o|que|qual|algum) motivos?", "(?:as|a|que|qual|alguma) raz(?:ão|ões)", "algum comentário|comentários sobre (?:a minha|o meu|minha|meu)|um comentário",
        rf"(?:em que|no que|onde|como|qual|quais|o que|que parte) [^.?!]{{0,60}}?{_TO_IMPROVE}", r"(?:os )?meus (?:pontos|erros|acertos)|(?:as )?minhas (?:falhas|fraquezas|qualidades|lacunas)", r"pontos? (?:fortes?|fracos?|a melhorar|de melhoria)", "(?:aspectos?|aspetos?|coisas?|algo) (?:que|a) (?:(?:devo|deveria|posso|possa|deva|poderia) )?melhorar", "candidat[oa] mais (?:forte|sólid[oa]|complet[oa])",
    ),
    opinion=_any_of(
        r"(?:saber|conhecer|dizer(?:-me)?|ouvir|entender|perceber|descobrir|contar(?:-me)?|partilhar|compartilhar|comentar|indicar(?:-me)?|diga-me|me diga|diz-me|perguntar) (?:\w+ ){0,2}?(?:que|como|qual|quais|onde|se|o que|em que)", "(?:sua|tua|vossa) (?:opinião|impressão|visão|avaliação)", "(?:seu|teu|vosso) (?:ponto de vista|parecer)",
        r"(?:algum|alguma|um|uma|umas|uns|qualquer|duas) (?:\w+ )?(?:comentários?|ideia|impress(?:ão|ões)|palavras?|linhas?|pista|observaç(?:ão|ões)|apontamento|indicaç(?:ão|ões)|orientação|dica)",
    ),
    specific=_any_of(
        "bem", "bo[am]s?", "bons", r"melhor\w*", r"fortes?", r"reforç\w+", r"frac[oa]s?", r"aprend\w+", r"prátic\w+", r"pratic\w+", r"prepar\w+", r"trabalh(?:ar|e|o)", r"estud\w+", r"desenvolv\w+", r"mud\w+", r"falt\w+", r"respostas?", r"exemplos?", "experiência", r"competências?", r"habilidades?", r"conheciment\w+", r"entrevistas?", r"convenc\w+", r"convincente",
        r"clar[oa]\w*", "clareza", r"consel\w+", r"detalhes?", "formação", r"cursos?", "certificado", r"provas?", r"exercícios?", "testes?", "caso", "portefólio", "portfólio", "portfolio", "apresentação", r"pontos?", r"agrad\w+", r"gost\w+", r"valoriz\w+", r"apreci\w+", r"destac\w+", "impressão", r"sólid\w+", r"útil", "úteis", r"acert\w+", "manter", r"aprofund\w+", r"concret\w+", "perfil", "currículo", "cv",
        "favor", "inglês", "idiomas?", "línguas?", r"recomend\w+", r"sug(?:er|ir)\w+", r"contribu\w+", r"encaix\w+", r"funcion\w+", "base", r"diferente\w*", "de outra (?:maneira|forma)", r"cresc\w+", r"técnic\w+", "positiv[oa]", r"treinar", r"aperfeiço\w+", "começar", "por onde", "construir", "confiar", "momento", "contou",
    ),
    downcast=_any_of(
        "fiz (?:de |tão )?(?:mal|errado)", "(?:há|tenho|tinha) de (?:mal|errado)", "falhei", "fracassei", "errei", "estraguei", "meti água", "pisei na bola", "(?:os )?meus (?:erros|defeitos|pontos fracos)", "(?:as )?minhas (?:falhas|fraquezas|lacunas|deficiências|limitações)", "tão mal|tão ruim", "(?:correu|foi|esteve|estava|saiu) (?:tão )?mal",
        "não (?:gostaram|gostou|gostaste|agradou|prestei)", "não sou (?:bom|boa|suficiente)", "(?:problema|errado|mal) (?:comigo|em mim)", "o pior", "(?:deu|saiu|foi) (?:de )?errado", "desagradou",
    ),
    reassurance=_any_of(
        "só", "apenas", "somente", "unicamente", "simplesmente", "meramente", "exclusivamente", "nada mais", r"únic[oa] (?:\w+ )?(?:propósito|objetivo|intenção|motivo|fim|intuito)", r"(?:para|por) (?:poder |eu |assim |continuar a |tentar |querer )?(?:melhorar|aprender|crescer|me preparar|preparar-me|fazer melhor|evoluir|progredir|saber em que)",
        r"para (?:o meu|a minha|os meus|as minhas|meu|minha|o|a|as|os) (?:própri[oa] )?(?:futur\w+|próxim\w+|aprendizagem|aprendizado|melhoria|desenvolvimento|crescimento|evolução|formação)", "da próxima vez|na próxima vez|numa próxima",
        r"(?:quero|queria|procuro|desejo|pretendo|gostaria de|tento|espero|vontade de|com o intuito de|a fim de|objetivo é|propósito é|interessa-me|forma de|continuar a|busco) (?:\w+ )?(?:aprend\w+|melhor\w+|cresc\w+|preparar-me|me preparar|fazer melhor|evolu\w+|progredir|avançar)",
        r"(?:não|sem) (?:\w+ ){0,4}?(?:discut\w+|question\w+|contest\w+|debat\w+|voltar à|voltar a|justific\w+|em causa|em questão|em dúvida|explicações|reabr\w+)", r"sem (?:\w+ )?(?:compromisso|pressão|pressa|obrigação)", r"(?:me ajud\w+|ajud\w+-me|serv\w+-me|me serv\w+|ser-me-ia útil) (?:muito |imenso )?(?:a|para|em|na|no)",
    ),
    disappointment=_any_of(
        r"desilu\w+", r"dece[pc]?cion\w+|dece[pc]?ç\w+", r"desapont\w+", r"trist(?:e|es|eza|onh[oa])", r"(?:tenho|tive|sinto|senti|com|dá-me|fiquei com|alguma|muita|que) (?:\w+ ){0,2}?(?:(?<! a )pena|tristeza|mágoa)", "(?:uma|que|muita) pena", r"lament(?:o|ei|amos|ável)", r"sinto muito (?:não|que)", "(?:me )?(?:dói|doeu|custou)(?: muito)?", r"(?:eu )?esperava (?:outr[oa]|um sim|uma notícia)",
        "gostaria de ter (?:recebido|tido) outr[oa]", r"(?:tinha|tive) (?:\w+ ){0,2}?(?:esperanças?|ilus(?:ão|ões)|expectativas?)", "criado expectativas", r"desanim\w+", "abatid[oa]", "arrasad[oa]", "destroçad[oa]", "devastad[oa]", "desolad[oa]", "chatead[oa]", "frustrad[oa]|frustração|frustrante", "chor(?:ei|ar|ado)", "balde de água fria", r"entristec\w+", "(?:duro|grande) golpe", "de rastos", "magoad[oa]",
    ),
    common=frozenset(_COMMON.split()),
    wordings=(*GRIEVANCES, *ABOUT_OTHERS, *INDIRECT),
)  # fmt: skip
