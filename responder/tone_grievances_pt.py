"""Portuguese wordings of grievance: why, unfair, blame, law. In: nothing. Out: GRIEVANCES, one idea a row; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import PORTUGUESE

rows = PORTUGUESE.rows

# A denial a few words ahead, but not "não compreendo esta decisão injusta".
_NOT = (
    r"\b(?:não|nunca|jamais|nada|nem|tampouco|sem|nenhum[a]?|ninguém|em momento algum|de modo algum|de forma alguma)\b (?!(?:o |a |me )?(?:entendo|compreendo|percebo|aceito|posso aceitar|só|apenas|duvido)\b)"
    r"(?:[\w-]+ ){0,6}?"
)
_CHOSE = r"(?:escolh|elege|elegi|contrat|selec+ion|quiser|quis|cham|consider|admit|aceit|prefer|peg|fiqu|fic|optar|optou)\w*"
_REJECTED = r"(?:rejei|recus|elimin|exclu|descart|dispens|reprov|chumb|preter)\w*"
# In one word it means "because" as well.
_ONE_WORD, _WHY_WORD = "porquê", r"(?:por quê?(?: (?:razão|motivo))?|por qual (?:razão|motivo)|como é que)"
_FILLERS = "(?:é que |foi que |então |vocês |o senhor |a senhora |é )*"
# To see why is no reproach; thanks for having been told are none either.
_SEEN = (
    r"(?<!não )(?<!não o )(?<!não consigo )(?<!não posso )(?<!sem )\b(?:entendo|compreendo|percebo|entendi|compreendi|percebi|entender|compreender|perceber|imagino|vejo|sei) (?:\w+ ){0,3}?(?:por ?quê?|porquê|os motivos|as razões|o motivo|a razão)"
    r"|\bnão (?:\w+ ){0,2}?(?:pergunto|peço|pretendo|quero|é preciso|preciso|espero|procuro|é necessário|têm de|tem de|precisa\w*|seja possível)\b|\b(?:agrade\w+|obrigad\w+|grat[oa]) [^;?]{0,90}(?:explic|cont|esclarec|diz|clareza)\w*"
    r"|\bsem (?:pedir|esperar|que|necessidade)\b|\b(?:posso|fácil|consigo) (?:entender|compreender|perceber)"
)


def _whys(word: str) -> tuple[str, ...]:
    return (
        rf"{word} {_FILLERS}(?:eu )?não (?:(?:me|se|nos|te) \w+|fui|sou|era|fiquei|passei|eu|a mim|contaram comigo|avancei|segui|{_CHOSE})",
        rf"{word} (?:\w+ ){{0,4}}?{_REJECTED}",
        rf"{word} (?:\w+ ){{0,4}}?{_CHOSE} (?:\w+ ){{0,3}}?outr[oa]s?",
        rf"{word} (?:ele|ela|outr[oa]) e não",
        rf"{word} não (?:eu|a mim)",
    )


_WHY = (
    *rows("no_why_didnt_you", *_whys(_WHY_WORD), unless=_SEEN),
    *rows(
        "no_why_didnt_you",
        *_whys(_ONE_WORD),
        r"(?<=^)\W*(?:(?:e|mas|então),? )?\W*(?:por ?quê?|porquê)(?! (?:não (?:conversamos|falamos|marcamos|nos encontramos|tomamos)|ponto|tema|tópico|área|matéria|curso|livro|aspecto|aspeto|onde)\b)",
        r"o que (?:é que )?(?:\w+ )?impediu (?:de|que|a minha|a)",
        where=Where.QUESTION,
    ),
    *rows(
        "no_why_didnt_you",
        r"(?:expli(?:car|que|quem|cassem|casse|cares)|dizer|diga|digam|digas|dissessem|dissesse|diz|saber|entender|compreender|perceber|conte|contar|esclarec\w+|qual (?:foi|é|terá sido)|quais (?:foram|são)|perguntar?|pergunto)(?:-me|-nos|-lhe)?(?: \w+){0,2}? (?:por ?quê?|porquê|os motivos|as razões|o motivo|a razão)"
        r"(?=$|\W*$|,| (?:eu|a minha|minha|o meu|meu|me|não|foi|fui|se|é que|real|verdadeir[oa]|exat[oa]s?|concret[oa]s?|(?:de|da|do|para|pel[oa]s?|por) (?:qua(?:l|is)|que|minha|meu|a minha|o meu|sua|vossa|eu|não|recusa|rejeição|decisão|escolha|eliminação|ter sido)))",
        r"(?:não|sem) (?:o |me |consigo |posso |chego a )*(?:compreendo|entendo|percebo|compreender|entender|perceber) (?:\w+ )?(?:os motivos|as razões|o motivo|a razão|por ?quê?|porquê|como é que|(?:a (?:sua|vossa)|esta|essa|a) decisão)",
        level=Level.WARN,
        unless=_SEEN,
    ),
)  # fmt: skip

_BAD = "(?:má|mau|péssim[oa]|errad[oa]|equivocad[oa]|absurd[oa]|incompreensível|lamentável|tendencios[oa]|parcial|infeliz|inexplicável|enviesad[oa])"
_UNFAIR = (
    *rows(
        "no_unfairness",
        r"injust(?:[oa]s?|amente|iças?|íssim[oa])", r"injustiçad[oa]", r"arbitrári[oa]s?|arbitrariedade|arbitrariamente", r"viciad[oa]s?(?! em)", r"cunhas?", r"apadrinh\w+", "compadrio", "nepotismo", "favoritismos?", "favorecimento|favorecid[oa]s?", "panelinha", "peixad\\w+|QI de quem indica", "cartas marcadas", "jogo de cartas", "parcialidade", "tratamento desigual", "dois pesos", r"desonest\w+",
        r"preconceitos?|preconceituos[oa]s?", r"(?:má|péssima|terrível|errada|absurda) (?:decisão|escolha)", rf"(?:decisão|escolha|seleção|processo) (?:\w+ )?(?:muito |tão |totalmente |um pouco |bastante )?{_BAD}", rf"(?:decisão|escolha|processo) (?:me )?(?:é|foi|era|parece|pareceu|parece-me|pareceu-me|revelou-se) (?:\w+ ){{0,2}}?(?:{_BAD}|um erro|um engano)",
        denied=_NOT,
        unless=r"\binjust[oa] (?:da|de) minha parte\b|\bseria (?:\w+ )?injust[oa]\b|\bcunha (?:de|do|da) (?:madeira|aço|ferro)",
    ),
    *rows(
        "no_unfairness",
        r"(?:não|nem|nada|tampouco) (?:(?:me|nos|o|a) )*(?:é|foi|era|parece|pareceu|parecia|achei|acho|considero|vejo|vi|creio|sinto|senti|tenha sido|está|estava|resultou)(?:-me)? (?:(?!mais|só|apenas)\w+ ){0,5}?(?:just[oa]s?|equitativ[oa]|imparcial|limp[oa]|objetiv[oa]|transparente|corret[oa])",
        r"(?:pouco|nada|escassamente) (?:just[oa]|equitativ[oa]|imparcial|objetiv[oa]|transparente)", r"(?:não|sem|falta de|nenhuma|nunca) (?:\w+ ){0,5}?(?:igualdade de (?:condições|oportunidades|tratamento)|oportunidade (?:justa|real|verdadeira|a sério)|chance (?:justa|real|verdadeira)|as mesmas (?:oportunidades|condições|hipóteses|chances)|tratamento justo|com justiça|avaliad[oa] justamente|justamente)",
        unless=r"\bjusto (?:da|de) minha parte\b|\bseria (?:\w+ )?justo\b|\bnão (?:\w+ ){0,2}?(?:duvid|discut|question|contest)\w+|\bnão (?:\w+ )?(?:foi|é) (?:de todo |nada )?(?:pouco|nada) ",
    ),
    *rows(
        "no_unfairness",
        r"(?<!não )(?:enganaram-se|enganou-se|equivocaram-se|equivocou-se|enganaste-te|se (?:enganaram|enganou|equivocaram|equivocou|enganam))(?! n[oa] (?:e-?mail|nome|endereço|morada))", r"(?:estão|está|estás|estais) a (?:cometer|fazer) um (?:\w+ )?erro", r"(?:estão|está) (?:cometendo|fazendo) um (?:\w+ )?erro", r"comet(?:eram|eu|este|em|e) um (?:\w+ )?(?:erro|engano)", r"(?:foi|é) um (?:grande |enorme )?erro (?:não|vosso|seu|da vossa|escolher|me)", r"(?:vão|vai|vais|irão)(?:-se| se)? (?:\w+ )?arrepender(?:-se)?", r"(?:ainda )?se (?:vão |vai )?arrepende\w+|arrepender-se-\w+",
        r"(?:quem|vocês) (?:fica|sai|saem|ficam|perde|perdem) (?:a perder|perdendo)|perda é (?:vossa|sua|de vocês)|azar o (?:vosso|seu)", r"(?:eu (?:\w+ )?)(?:merecia|mereço|mereci|merecera)", r"(?:merecia|mereço) (?:\w+ )?(?:est[ea]|ess[ea]|[oa]|um[a]?|outr[oa]|mais|algo|melhor|ter sido|ficar|ser)",
        r"já (?:(?:o |a |se |tudo )?(?:est(?:ava|aria|ivesse)|tinha[m]?|havia[m]?|vinha[m]?|sabia[m]?)) (?:\w+ ){0,4}?(?:decidid|atribuíd|escolhid|combinad|entreg|feit|tomad|alguém|em mente|cozinhad|definid|quem (?:queriam|iam))\w*", r"(?:decidid|escolhid|atribuíd|combinad|entregue|definid|feit|tomad)[oa]? (?:\w+ )?(?:de antemão|à partida|desde o (?:início|princípio|começo|primeiro)|antes d[eoa]|previamente|antecipadamente)", r"de antemão (?:decidid|escolhid)[oa]",
        r"(?:mera|pura|simples|mero|puro|uma|só uma|apenas uma) (?:formalidade|fachada|farsa|encenação|palhaçada|teatro)", r"só para cumprir (?:calendário|formalidade|tabela)", "farsa|palhaçada|encenação", r"mud(?:aram|ado|ou|aste|ar) (?:as regras|os critérios|as condições|os requisitos)", r"não (?:foi|foram|era|eram|são|é) (?:\w+ )?igua(?:l|is) para (?:tod|mim|[oa]s|cada)\w*",
        r"(?:não|sem) (?:se |me |o |foi |foram |terem |ter )?(?:valoriz|reconhec|tiver|levar|levad)\w+ (?:(?:em conta|em consideração|bem|de verdade|realmente|devidamente) )*(?:o meu|a minha|meu|minha|os meus|as minhas|nada do)",
        unless=r"\bse não me engano\b|\bnão (?:é|foi|era|creio que|acho que) (?:\w+ ){0,4}?(?:formalidade|erro|farsa|fachada)|\bmere(?:ço|cia) (?:um|uma) (?:descanso|pausa)|\bnão (?:creio|acho|digo) que se\b",
    ),
)  # fmt: skip

_RUDE = (
    "(?:vergonhos[oa]s?|indignantes?|inaceitáve(?:l|is)|intoleráve(?:l|is)|inadmissíve(?:l|is)|deploráve(?:l|is)|grosseir[oa]s?|mal[- ]?educad[oa]s?|malcriad[oa]s?|humilhantes?|ofensiv[oa]s?|insultuos[oa]|desrespeitos[oa]s?|incompetentes?|incompetência"
    "|desprezíve(?:l|is)|desuman[oa]|indecentes?|indign[oa]s?|ridícul[oa]s?|patétic[oa]|antiprofissiona(?:l|is)|amador(?:a|ismo)|negligentes?|negligência)"
)
_BLAME = (
    *rows(
        "no_blame",
        "pouco (?:profissiona(?:l|is)|séri[oa]s?|respeitos[oa]s?|étic[oa]s?|delicad[oa]s?|educad[oa]s?|human[oa]s?|corret[oa]s?)", "(?:pouca|nenhuma) (?:seriedade|vergonha|educação|consideração|delicadeza|sensibilidade)",
        r"(?<!minha )falt(?:a|ou|aram)(?:-vos|-lhes)? (?:(?:total|absoluta|enorme|grave|um pouco|alguma|muita|de) )*(?:de )?(?:respeito|profissionalismo|seriedade|educação|consideração|transparência|comunicação|empatia|tato|ética|delicadeza|sensibilidade|palavra)", "desrespeit(?:o|aram|ou|ad[oa]s?)|desconsideração|descaso|desleixo|descortesia",
        r"(?:perda|perder|perdi|perdido|perdendo|desperdi\w+|desperdício|gastar|gastei) (?:de |\w+ ){0,3}?(?:tempo|tarde|manhã|dia|dias|semanas?|meses)", "tempo perdido", r"(?:fizeram|fez|fizeste|fizestes)-?(?: ?me)? perder|me (?:fizeram|fez) perder", _RUDE, r"que vergonha|uma (?:autêntica |verdadeira )?vergonha|ter vergonha", r"goz(?:aram|ar|ando|ado|ou) (?:comigo|com)|fizeram (?:pouco|troça) de|fazer-?me? de (?:parv|bob|tont|palhaç)\w*|brinca(?:ram|ndo|r) com (?:a minha|o meu|meu|minha|as pessoas)",
        r"(?:um|uma|autêntico|completo|total|verdadeiro|grande) (?:desastre|caos|circo|bagunça|confusão|trapalhada|piada|anedota)", r"caótic[oa]s?", r"desorganiza\w+", r"menosprez\w+|despreza\w+", r"(?:vossa|sua|tua) (?:\w+ )?culpa", r"por culpa (?:d[aoe]s?|vossa|sua)", r"(?:é|foi) (?:um )?(?:\w+ )?(?:erro|falha) (?:vosso|vossa|seu|sua|de vocês)", r"(?:vosso|seu) erro", r"fart[oa]s? d[eoa]|cansad[oa] de (?:ser|esperar|promessas)",
        r"(?:estou|sinto-me|me sinto|senti-me|me senti|fiquei|fico|deixaram-me|me deixaram|me deixou|deixou-me) (?:(?!não|nada)\w+ ){0,3}?(?:zangad|indignad|furios|irritad|revoltad|ofendid|humilhad|enganad|usad|ignorad|maltratad|insultad|desprezad|chocad|aborrecid|desrespeitad|injuriad)[oa]", r"(?:me )?(?:irrita|indigna|ofende|ofendeu|indignou|revolta|revoltou|irritou)(?:-me)?",
        r"(?:má|más|péssima|nula|deficiente|fraca) (?:gestão|organização|comunicação|educação|imagem|prática|formação|planificação|conduta|fé)", r"(?:tratamento|comunicação|organização|atitude|gestão|comportamento|imagem|forma de \w+|postura) (?:\w+ ){0,3}?(?:lamentável|desastros[oa]|péssim[oa]|horrível|terrível|triste)",
        denied=_NOT,
        unless=r"\b(?:fui|estive|sou|estava|foi|fiz) (?:\w+ ){0,2}?(?:um (?:\w+ )?(?:desastre|caos)|caótic|desorganizad|figura)|\b(?:minha|meu|minhas|meus) (?:apresentaç(?:ão|ões)|respostas?|inglês|exercício|código|portefólio|portfólio|explicação|nervos|nervosismo|apontamentos|currículo|cv|prova|carta|mesa)\b|\b(?:fazer|feito) (?:\w+ ){0,2}perder mais|\bperd\w+ (?:o medo|a (?:vergonha|esperança))|\btenho vergonha|\bpergunta (?:ridícula|pateta)|\bamador[a]? de\b|\bteatro amador",
    ),
    *rows(
        "no_blame",
        r"nem (?:sequer|mesmo|ao menos) (?:\w+ ){0,3}?(?:respond|contest|lig|le(?:ram|u|em)|avis|dign|olh|escut|ouv|incomod|deram|deu|tiver|tiveram|cumpriment|receb|telefon)\w*", r"(?:não|nem) se (?:dign|deram? (?:ao trabalho|ao incómodo)|incomod|preocup)\w*", r"(?:nunca|jamais) (?:mais )?(?:me |nos )?(?:respond|retorn|ligar|ligou|telefon|avis|devolv|escrev|inform|dera|lera|leram|deram)\w*(?:-me)?",
        r"ninguém (?:se |me |nos )?(?:foi capaz de |teve (?:a )?|sequer )?(?:\w+ )?(?:respond|retorn|lig(?:ou|asse)|telefon|avis|inform|devolv|escrev|dign|incomod|decência|cortesia)\w*", r"(?:deixaram|deixou|deixaste|deixado)(?:-me| me)? (?:\w+ )?(?:à espera|esperando|pendurad[oa]|plantad[oa]|no escuro|sem (?:resposta|notícias|saber|retorno)|no vácuo)|me (?:deixaram|deixou) (?:\w+ )?(?:à espera|esperando|pendurad[oa]|no escuro|sem (?:resposta|notícias|saber|retorno)|no vácuo)",
        r"(?:fizeram|fez)-me (?:\w+ )?(?:esperar|sentir (?:mal|pequen|inútil|um[a]?))|me (?:fizeram|fez) (?:\w+ )?(?:esperar|sentir (?:mal|pequen|inútil|um[a]?))\w*", r"(?:ignoraram|ignorou|enganaram|enganou|mentiram|mentiu|iludiram|enrolaram|enrolou)(?:-me| me| para mim)?|me (?:ignoraram|ignorou|enganaram|enganou|mentiram|mentiu|iludiram|enrolaram)", r"(?:tratad[oa]|trataram|tratou|tratar|trata|atendid[oa])(?:-me|-se)? (?:\w+ ){0,3}?(?:mal|como (?:um número|lixo|um trapo|qualquer coisa|nada))", r"não se trata (?:\w+ ){0,2}?(?:assim|ninguém|pessoas|as pessoas|um[a]? candidat|candidat)\w*|não (?:é|são) (?:\w+ )?(?:maneira|forma|modos?|jeito) de",
        r"deix(?:a|ou|am|ava|aram) (?:muito|bastante|algo|um pouco) a desejar", r"obrigad[oa] por (?:nada|coisa nenhuma)", r"(?:esforço|tempo|trabalho|viagem|dias?|tudo(?: isto| isso)?|tanto) (?:\w+ ){0,3}?para nada", r"não (?:souberam|soube|sabem|sabe|soubeste) (?:\w+ )?(?:valorizar|apreciar|ver|reconhecer|gerir|tratar|organizar|dar valor)", r"(?:esperava|esperávamos|esperaria) (?:muito |bastante )?(?:mais|melhor|outra coisa|outro tratamento|outra postura|maior \w+|um tratamento|uma postura|outra atitude) (?:\w+ )?(?:d[aeo]s?|por parte|vind[oa]|vosso|vossa)",
        r"(?:desiludid[oa]|dece[pc]?cionad[oa]|desapontad[oa]|chatead[oa]|surpres[oa] pela negativa|magoad[oa]|incomodad[oa]) (?:com|pela|pelo) (?:a |o )?(?:sua|vossa|vosso|seu|tratamento|forma|maneira|modo|como|falta|atitude|postura|processo)", r"(?:pod(?:eriam|iam|eríeis|erias|ias)|dev(?:eriam|iam|eríeis|erias|ias)|tinham a obrigação de|custava) (?:\w+ ){0,3}?(?:ter|me ter|ter-me|terem)(?:-me)? (?!sido|ajudado|convencido|agradado)(?:\w+ )?\w+(?:ad|id|it|st|scrit)o", r"(?:poderia|deveria|podia|devia) (?:o senhor |a senhora |você )?(?:\w+ ){0,2}?(?:ter-me|me ter) (?:\w+ )?\w+(?:ad|id|it|st)o", r"o mínimo (?:\w+ ){0,4}?(?:era|seria|que)|(?:não )?custava nada",
        "merda", "caralho", "porra", "foda(?:-se|m-se)?", "filh[oa]s? da puta", "putas?", "idiotas?", "imbeci(?:l|s)", "imbecis", "estúpid[oa]s?", "babacas?", "otári[oa]s?", "cabr(?:ão|ões)", "palhaços?", "trouxas?", "canalhas?", "aldrab\\w+", "vão-se", "vão à",
        unless=r"\btão (?:bem|clar|amável|atent|simpátic)\w*|\bmelhor (?:do )?que\b|\b(?:nunca|ninguém|jamais) (?:\w+ ){0,6}?(?:antes|até agora|assim|com tanta?)\b|\b(?:deixaram|deixou)(?:-me)? (?:\w+ )?sem (?:palavras|fôlego)|\bpergunta estúpida|\bpoderiam ter-me (?:\w+ )?ajudado|\bnão custa nada\b|\bnão se (?:preocup|incomod)\w+ (?:em|se|com)",
    ),
    *rows(
        "no_blame",
        r"(?:tinham-me |haviam-me |tinham |haviam )?promet(?:eram|eu|este|ido)(?:-me)?|me (?:tinham |haviam )?promet\w+", r"(?:disseram|disse|garantiram|garantiu|asseguraram|tinham dito|ficaram de|ficou de|afirmaram)(?:-me)? (?:que )?[^.?!]{0,80}?\b(?:mas|e (?:não|nunca|no entanto|ainda|afinal|depois|agora|até hoje|nada))",
        unless=r"\b(?:cumpri\w+|como (?:me )?(?:promet|diss)\w+|tal como)",
    ),
    *rows(
        "no_blame",
        r"(?:teria|tinha) (?:agradecido|sido (?:de bom tom|mais correto|mais digno|simpático|melhor|correto|educado)|ficado bem|gostado)[^.?!,]{0,20} (?:que (?:me |ao menos |pelo menos )?(?:avis|inform|respond|diss|lig|fosse|tivess)\w*|se (?:me )?(?:tivessem|avis)\w*|um aviso|um telefonema|uma resposta|avisar|avisarem)", r"embora (?:\w+ ){0,2}?(?:sido|fosse|chegue|chegasse|seja|chegado) (?:\w+ ){0,3}?(?:tarde|depois|semanas|meses|fim de)", r"(?:ligar|escrever|insistir|perguntar|telefonar|liguei|telefonei|escrevi) (?:eu )?(?:\w+ ){0,2}?(?:duas|três|quatro|cinco|seis|várias|muitas|tantas) vezes",
        r"(?:tive|ter|tivesse|tenha tido) (?:eu )?(?:de|que) (?:ser eu a |andar a |ficar )?(?:ligar|telefonar|escrever|insistir|cobrar|perseguir|lembrar|reclamar)\w*", r"(?:para a|da|na) próxima(?: vez)?,? (?:\w+ ){0,2}?(?:sejam|seja|avisem|avise|leiam|respondam|responda|procurem|tratem|tenham|deveriam|deviam|poderiam|podiam|digam)",
        r"(?:espero|oxalá|tomara|confio|sugiro|peço)(?:-vos|-lhes|-lhe)? (?:que )?(?:no futuro |da próxima vez |na próxima vez |ao menos |pelo menos )?(?:tratem|respeitem|cuidem|respondam|aprendam|melhorem|avisem|revejam|repensem (?:o|a) (?:processo|forma)|sejam mais)", r"(?:demor|tard)(?:aram|aste|ou|ado|assem) (?:\w+ ){0,4}?(?:semanas?|m(?:ês|eses)|tanto|muito|demasiado|demais)", r"esper(?:ar|ado|ei|ando) (?:\w+ ){0,3}?(?:semanas|meses)", r"(?:semanas|meses|dias) (?:\w+ ){0,3}?(?:sem (?:uma? )?(?:\w+ )?(?:resposta|notícias|saber|retorno|linha|aviso|palavra)|à espera|esperando)",
        r"(?:tirei|tirar|pedi|pedir|faltei|meti|gastei|gastar|perdi) (?:\w+ ){0,5}?(?:férias|folga|dia de trabalho|dias de trabalho|gasolina|bilhetes?|passage(?:m|ns)|do (?:meu )?bolso|combustível)", r"(?:fiz|percorri|conduzi|dirigi|viajei) (?:\w+ ){0,4}?(?:quilómetros|quilômetros|km|horas)[^.?!]{0,40}\b(?:para (?:nada|isto|isso|receber|que)|e (?:nem|afinal))",
        level=Level.WARN,
        unless=r"\bnão (?:demor|tard)\w+|\bdemorei\b|\bdesejo|\bvoltar\b",
    ),
)  # fmt: skip

_LAWYER = r"(?:advogad[oa]s?|sindicatos?|assessor(?:a|ia)? (?:jurídic[oa]|legal)|jurist[a]s?|solicitador(?:a)?|defensoria|procon)"
_JOB = (
    r"\b(?:vaga|lugar|posto|cargo|experiência|estágio|escritório|candidatura|assistente|secretári[oa]|auxiliar|técnic[oa] de|gestor[a]? de|área de|departamento|setor|mestrado|pós-graduação|estud\w+|curso|formação|disciplina|caso prático|exercício|canal de|política|plano de|trabalh\w+ (?:em|n[oa]|num|como)) (?:\w+ ){0,6}?"
    r"(?:advog|sindica|jurídic|legal|laboral|trabalhist|denúncia|denuncia|discrimin|reclama|proteção de dados|igualdade|rgpd|lgpd|queixas|direito|contencioso)"
)
_LAW = (
    *rows(
        "no_legal_words",
        rf"(?:meu|minha|meus|noss[oa]s?) (?:própri[oa] )?{_LAWYER}", rf"(?:fal|consult|contact|contat|contrat|recorr|lig|pass|ped|aconselh|ir|vou|irei|falarei|consultarei|procur|apresent|ouvi)\w* (?:\w+ ){{0,4}}?(?:um|uma|o|a|ao|à|do|da|no|com) (?:\w+ )?{_LAWYER}", r"(?:aconselhamento|orientação|apoio|consulta|assessoria|parecer) (?:jurídic[oa]|legal)", r"nas mãos d[eoa] (?:\w+ )?advogad\w+",
        r"aç(?:ão|ões) (?:judicia(?:l|is)|lega(?:l|is)|em tribunal|trabalhista)", r"(?:vias?|meios|medidas|providências) (?:lega(?:l|is)|judicia(?:l|is)|jurídicas)", "consequências legais", r"(?:os )?meus direitos", r"direitos (?:laborais|trabalhistas|legais|fundamentais|do candidato)", r"(?:é|foi|era|seja|fosse|são|seria|parece|considero|algo|totalmente) (?:\w+ )?(?:ilega(?:l|is)|ilícit[oa]|crime)", "ilegalmente",
        r"processar (?:a |o |os |vossa |sua )?(?:empresa|vocês|companhia|hospital|escola|senhor\w*)|processá-l[oa]s?|processar-vos|vou processar|meter-vos um processo|(?:pôr|meter|abrir|mover|entrar com|instaurar) (?:\w+ )?(?:um |uma )?(?:processo|ação)(?! de (?:seleção|recrutamento))", r"(?:ao|em|no|aos|nos|para o|para) (?:tribuna(?:l|is)|juiz|juízo)(?= (?:de trabalho|do trabalho|laboral|competente)|\W*$|,)", r"(?:vemo-nos|nos vemos|levar|levarei|recorrer|recorrerei|ir|irei|chegar|até) (?:\w+ ){0,3}?(?:em|no|ao|a|aos) (?:tribuna(?:l|is)|justiça)|justiça do trabalho|na justiça", r"denúncia|denunci(?:ar|arei|o|ei|á-l[oa]s?|ado)",
        r"(?:apresent|fa[zr]|far|registr|regist|formaliz|deix|escrev|lavr|abr)\w* (?:\w+ ){0,2}?(?:queixa|reclamação|recurso hierárquico|participação|denúncia)", r"livro de reclamações|reclame aqui", r"(?:reclamação|queixa) (?:formal|oficial|contra|à|junto)", "autoridade para as condições d[eo] trabalho|inspeção d[eo] trabalho|ministério (?:público )?do trabalho|ministério público|comissão para a igualdade|comissão nacional de proteção de dados",
        r"(?:segundo|conforme|nos termos d|ao abrigo d|de acordo com|por força d|exige)[ao]?s? (?:a |o |da |do )?(?:lei|rgpd|lgpd|gdpr|código d[eo] trabalho|legislação|clt)", r"(?:incumpr|viol|infring|contrari|desrespeit|fer)\w+ (?:\w+ ){0,3}?(?:lei|leis|direitos?|legislação|constituição|código)", r"(?:tenho|temos) (?:todo )?(?:o )?direito (?:a|de|à)|exijo", r"(?:exig\w+|reclam\w+) (?:uma )?(?:explicação|indemnização|indenização|compensação|resposta)",
        denied=r"\b(?:não|sem|nem|nunca)\b (?:[\w-]+,? ){0,4}?",
        unless=_JOB,
    ),
    *rows("no_legal_words", r"(?:permitid|proibid|proíb|amparad)\w* (?:\w+ )?(?:por|pel[oa]|n[oa]|em) (?:lei|legislação|código)", "a lei (?:o )?(?:proíbe|não permite|me protege|exige|diz)", r"não (?:é|são|está|estão|seja|sejam|foi) (?:\w+ )?lega(?:l|is)"),
    *rows(
        "no_legal_words",
        r"discrimin(?:a|ad[oa]s?|ar|am|ando|aram|ou|ação|atóri[oa]s?)", r"por (?:ser|eu ser|causa d[ao]|(?:a |o )?minha condição de|(?:da )?minha|(?:do )?meu) (?:(?:um|uma|tão|demasiado|muito|já|minha|meu) )?(?:mulher|homem|estrangeir[oa]|velh[oa]|mãe|pai|negr[oa]|cigan[oa]|muçulman[oa]|judeu|judia|imigrante|migrante|gay|lésbica|trans|brasileir[oa]|african[oa]|deficiente|grávida|idade|raça|sexo|género|gênero|sotaque|religião|deficiência|gravidez|nacionalidade|cor|origem|véu|orientação|apelido)",
        r"(?:etarismo|idadismo|racismo|sexismo|machismo|xenofobia|racistas?|sexistas?|xenófob[oa]s?|homofobia)",
        denied=r"\b(?:não|sem|nem|nunca|contra a|anti)\b (?:[\w-]+ ){0,3}?",
        unless=rf"{_JOB}|\b(?:desculp\w+|perd\w+) (?:pelo|o) meu sotaque|\b(?:diversidade|análise discriminante)\b",
    ),
    *rows(
        "no_legal_words",
        r"(?:deixar(?:ei)?|escrever(?:ei)?|publicar(?:ei)?|colocar(?:ei)?|pôr|porei|partilhar(?:ei)?|compartilhar(?:ei)?|contar(?:ei)?|postar(?:ei)?|expor(?:ei)?|vou \w+) (?:\w+ ){0,5}?(?:avaliação negativa|glassdoor|google|redes(?: sociais)?|indeed|twitter|tiktok|imprensa|jornais|comunicação social|mídia)", "glassdoor", r"(?:tornar(?:ei)?|tornar) (?:\w+ ){0,2}?públic[oa]|vir a público", r"avaliação negativa|má avaliação|crítica negativa n", r"(?:avisar|alertar|contar)(?:ei)? (?:\w+ ){0,2}?a? ?(?:toda a gente|todo (?:o )?mundo|todos|outros candidatos|as pessoas)",
        unless=r"\b(?:campanha|community|vaga|estratégia|conteúdos?|vossas redes|suas redes)\b",
    ),
    *rows(
        "no_legal_words",
        r"(?:tenho|guardo|guardei|conservo|disponho de) (?:\w+ ){0,3}?(?:provas(?! (?:de|técnicas))|gravaç(?:ão|ões)|gravad[oa]|capturas|prints|(?:os|seus|vossos|todos os) (?:e-?mails|mensagens)|por escrito)",
        level=Level.WARN,
    ),
)  # fmt: skip

GRIEVANCES = (*_WHY, *_UNFAIR, *_BLAME, *_LAW)
