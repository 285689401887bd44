"""Portuguese wordings about others, about begging, and what never was. In: nothing. Out: ABOUT_OTHERS; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import PORTUGUESE

rows = PORTUGUESE.rows

_CHOSEN = r"(?:escolhid|selec+ionad|contratad|nomead|aprovad|admitid|indicad)[oa]"
_THEY_CHOSE = r"(?:foi |(?:vocês|o senhor|a senhora) |acabaram por |acabou por )?(?:escolh|elege|contrat|selec+ion|nome(?:aram|ou)|preferi|ficaram com|optaram por)\w*"
_HIRED = (
    rf"(?:(?:o|a|os|as|ao|à|um|uma|ess[ea]) (?!(?:processo|caminho|dia|data|momento|projeto|horário|tema|carreira)\b)\w+ (?:que|a quem) (?:vocês |acabaram por )?(?:escolh|contrat|selec+ion)\w+|pessoa (?:que (?:{_THEY_CHOSE}|(?:vai |irá )?(?:ocup|come(?:c|ç)|entr|assum|fic|consegui|inicia|integra)\w*)|{_CHOSEN}|nova)|nova pessoa"
    + rf"|(?:o|a|ao|à|outr[oa]) (?:outr[oa] )?(?:candidat[oa]|concorrente|finalista)(?: (?:{_CHOSEN}|que {_THEY_CHOSE}|vencedor[a]?|final|intern[oa]))?"
    + rf"|quem (?:{_THEY_CHOSE}|(?:tenha sido|foi|for) {_CHOSEN}|(?:vai |irá )?(?:ficou|fica|ficar|ocup|come(?:c|ç)|entr|assum|consegui|inicia)\w*)"
    + r"|(?:o|a|ao|à|seu|sua|vosso|vossa) (?:nov|futur)[oa] (?:coleg|contratad|contratação|funcionári|colaborador|candidat|trabalhador|responsável|titular|membro|integrante|elemento|encarregad|empregad)\w*"
    + rf"|(?:o|a|ao|à) {_CHOSEN})"
)
_RIVAL = rf"(?:(?:a |o |as |os |da |do |à |ao )?{_HIRED}|ele|ela|eles|elas|os demais|qualquer\w*|ninguém|o resto|os outros|as outras|outr[oa]s?|o outro|a outra|muitos|a maioria|quem|ess[ea] (?:rapaz|moço|moça|rapariga|pessoa|senhora?))"
_COMPARED = (
    *rows(
        "no_comparison_with_hired",
        rf"(?:melhor(?:es)?|maior(?:es)? \w+|mais (?:\w+ ){{1,5}}?|mais e melhor \w+) ?(?:do )?que (?:[oa]s? d[oae]s? |[oa]s? que )?{_RIVAL}", rf"superior(?:es)? (?:ao?|à|às?|aos?) (?:d[aeo] |[oa] )?{_RIVAL}",
        rf"(?:sei|valho|trabalho|acrescento|faço|consigo|produzo|rendo) (?:\w+ )?mais (?:\w+ )?(?:do )?que {_RIVAL}", r"(?:eu (?:era|seria|teria sido|sou)|sou|fui) (?:\w+ ){0,3}?(?:o|a|vosso|vossa|seu|sua) (?:melhor|mais \w+|únic[oa]|pessoa|candidat[oa]) (?:\w+ ){0,2}?(?:candidat|opção|pessoa|escolha|perfil|concorrente|adequad|indicad|qualificad|preparad|cert|para [oa])\w*",
        r"(?:sou|era|fui) [oa]s? (?:mais|melhor) \w* ?(?:de|entre|dos|das) (?:tod|[oa]s|quantos)?\w*", rf"{_HIRED}\b[^.?!]{{0,60}}\b(?:menos (?:experiência|anos|formação|preparad[oa]|qualificad[oa]|méritos?|habilitações|capaz)|pior|mais (?:nov[oa]|jovem|barat[oa])|nem sequer|não (?:tem|tinha|sabe|fala|chega))",
        r"(?:menos|pior(?:es)?) (?:\w+ ){0,3}?(?:do )?que (?:eu|[oa]s? me[ur]s?|[oa]s? minhas?)", r"(?:menos|nem metade) d[aeo] (?:experiência|formação|preparação) que eu",
        unless=r"\b(?:não|nunca|jamais|tampouco|sem) (?:\w+ ){0,2}?(?:creio|acho|digo|penso|pretendo|considero|sou|achar|é que|fui|quero dizer|sinto|seja)\b|\b(?:pessoa|quem|candidat[oa]|outr[oa]|ele|ela) (?:\w+ ){0,2}?(?:era|é|tinha|teve|encaix\w+|foi|seja|será|tivesse) (?:\w+ )?(?:melhor|mais)|\b(?:compreendo|entendo|percebo|certamente|com certeza|sei) (?:que )?(?:a|o|havia|houve|outr)\b|\b(?:desej\w+|sorte|sucesso)\b|\bmelhor do que ter de\b",
    ),
    *rows(
        "no_comparison_with_hired",
        r"(?:custa(?:-me)? (?:a )?(?:acreditar|crer)|difícil (?:de )?(?:acreditar|crer|que)|duvido|não (?:creio|acredito)|admira-me|surpreende(?:-me)?|estranho|impossível)\b[^.?!]{0,60}\b(?:melhor|mais \w+|maior \w+|tant[oa] \w+|tão \w+) (?:do que|que|quanto|como) (?:eu|[oa] me[ur]|[oa] minha|minha|meu)",
    ),
    *rows(
        "no_comparison_with_hired",
        r"(?:o que|em que|quanto|como|será|realmente|é que)\b[^?]{0,80}\b(?:melhor|mais \w+|maior \w+) (?:do )?que (?:eu|[oa] me[ur]|[oa] minha)", r"(?:é|era|foi) (?:\w+ )?(?:melhor|mais \w+) (?:do )?que eu", rf"(?:a |por |com )?quem (?:é que |foi |é )?(?:\w+ ){{0,3}}?(?:{_THEY_CHOSE}|fic(?:ou|aram)|{_CHOSEN}|(?:a pessoa|o candidato|a candidata|o escolhido|a escolhida)|ocup\w+|consegui\w+|me (?:venceu|ganhou|superou))",
        rf"(?:quantos anos|quanta experiência|que (?:\w+ )?(?:experiência|formação|estudos|habilitações|idade|perfil|qualificações)|qual (?:é )?a (?:experiência|formação|idade))\b[^?]{{0,40}}\b(?:tem|tinha|traz|possui|d[eoa]|é)\b[^?]{{0,40}}\b(?:{_HIRED}|ele|ela|pessoa|outra|outro)",
        where=Where.QUESTION,
    ),
    *rows("no_comparison_with_hired", rf"(?:duvido|não (?:creio|acredito|acho)) (?:muito )?que (?:a |o )?{_HIRED}\b[^.?!]{{0,40}}\b(?:saiba|tenha|faça|possa|chegue|esteja|traga|seja|vá)"),
    *rows(
        "no_comparison_with_hired",
        rf"(?:o )?que (?:é que )?(?:tem|tinha|teve|traz|trouxe|fez|oferece|oferecia|sabe|sabia|viram n[oa]?|viu n[oa]?|vê em|viram em) ?(?:de (?:mais|melhor|especial) )?(?:a |o )?(?:\w+ )?(?:{_HIRED}|ele|ela|dele|dela|nele|nela|essa pessoa|a outra|o outro|outr[oa] (?:pessoa|candidat[oa]))",
        rf"(?:o )?que (?:é que )?(?:{_HIRED}|a pessoa|o outro|a outra|ele|ela|os outros) (?:é que )?(?:tem|tinha|teve|traz|trouxe|fez|oferece|sabe|sabia)", r"(?:o )?que (?:é que )?(?:ele |ela )?(?:tem|tinha|teve|traz|trouxe|fez|sabe) (?:\w+ ){0,5}?que (?:eu|a mim|me|não (?:tenha|tivesse) eu)\b(?: (?:\w+ )?(?:não|falt\w+))?",
        rf"(?:saber|dizer-me|me dizer|diga-me|curiosidade (?:de|em|por)|pergunto) (?:\w+ )?(?:a |por )?quem (?:\w+ )?(?:{_THEY_CHOSE}|ficou|foi|é)",
        unless=r"\bnão (?:\w+ ){0,2}?(?:pergunto|quero saber|peço|pretendo|preciso)",
    ),
    *rows(
        "no_comparison_with_hired",
        r"(?:em vez de mim|em meu lugar|no meu lugar|em lugar de mim|antes de mim|à minha frente|acima de mim|em detrimento d[ea] (?:mim|minha)|ao invés de mim)", rf"comparad[oa] com {_RIVAL}", rf"em comparação com {_RIVAL}", rf"(?:face|em relação|perante) (?:à|ao|a) {_HIRED}", rf"o que (?:é que )?(?:me |nos )?(?:diferenci|distingu|separ|distanci)\w+ (?:\w+ ){{0,3}}?(?:d[aeo]|a) ?{_RIVAL}",
        rf"(?:o que|onde)\b[^?.]{{0,40}}\b(?:destac|decidi|inclin|marc|pes|vantage)\w*[^?.]{{0,40}}(?:pel[oa]|à|d[eoa]|a favor d[eoa]) (?:{_HIRED}|outr[oa] (?:pessoa|candidat[oa]))", r"(?:de certeza que|certamente|suponho que|imagino que|aposto que) (?:\w+ ){0,3}?(?:cobra|pede|ganha menos|é mais barat|tem contactos|tem contatos|conhecia|é amig|é conhecid)\w*",
        level=Level.WARN,
        unless=r"\bponha-se no meu lugar\b",
    ),
)  # fmt: skip

_PERSON = (
    r"(?:entrevistador(?:a|es|as)?|responsáve(?:l|is)|chefes?|diretor(?:a|es)?|director(?:a|es)?|colegas?|recrutador(?:a|es)?|encarregad[oa]s?|gerentes?|supervisor[a]?|rececionista|recepcionista|técnic[oa]|senhora?|rapaz|rapariga|moç[oa]|menina|coordenador[a]?|gestor[a]?|manager"
    r"|patr(?:ão|oa)|don[oa]|painel|júri|banca|sr|sra|doutora?|dra?|cozinheir[oa]|psicólog[oa]|secretári[oa]|assistente|homem|mulher|tip[oa]|cara|um[a]? d[oa]s (?:\w+ )?\w+|pessoa (?:que me (?:entrevist|atend|receb)\w*|d[eoa] \w+|que (?:conduz|lider|dirig)\w+))"
)
_SEEMED = r"(?:foi|era|é|estava|esteve|parecia|pareceu|(?:mostrou|mostrava|comportou|portou)-se|se (?:mostrou|mostrava|comportou|portou)|soava|pareceu-me|me pareceu|foram|eram|estavam|estiveram|mostraram-se|se mostraram|tinha sido|tem sido|chegou|veio|vinha|passou|ficou|chegasse|fosse|estivesse)"
_NASTY = (
    r"(?:grosseir|mal[- ]?educad|malcriad|hosti[ls]|antipátic|arrogante|prepotente|distraíd|aborrecid|desinteressad|agressiv|impertinente|desagradáve|condescendente|desdenhos|ausente|pouco (?:preparad|profissiona|amáve|atent|interessad|recetiv|receptiv|simpátic|cordia)|ríspid"
    r"|incompetente|fri[oa]s?\b|cortante|machista|racista|altiv|soberb|impaciente|rude|sem (?:vontade|interesse|preparação|ter lido|ler|olhar|paciência)|agarrad[oa] ao (?:telemóvel|celular)|a olhar para o (?:\w+ )?(?:telemóvel|telefone|relógio|celular|computador)|olhando (?:para )?o (?:celular|telefone|relógio)"
    r"|no (?:telemóvel|celular)|ao (?:telemóvel|telefone|celular)|de mau humor|mal[- ]humorad|mal[- ]preparad|despreparad|a dormir|dormindo|sonolent|insuportáve|inept|desrespeitos|bruto|bruta|nada (?:preparad|amáve|interessad|simpátic)|a entrevista (?:toda|inteira) (?:a|n[oa]|ao|olhando))\w*"
)
_OTHERS = (
    *rows(
        "no_third_parties",
        rf"{_PERSON}\b[^.?!;]{{0,40}}? {_SEEMED} (?:(?!não\b|nunca\b)\w+ ){{0,4}}?{_NASTY}",
        rf"{_PERSON}\b[^.?!;]{{0,50}}?\b(?:(?:interromp(?:eu|ia|eram)|cort(?:ou|ava)|ignor(?:ou|ava|aram)|gritou|gritava|insult(?:ou|ava)|ridiculariz|humilh|desrespeit|desvaloriz|tratou|tratava)\w*-me(?! (?:muito |tão )?(?:bem|com (?:respeito|carinho|simpatia|cuidado)))"
        r"|me (?:interromp(?:eu|ia|eram)|cort(?:ou|ava)|ignor(?:ou|ava|aram)|gritou|insultou|ridiculariz|humilh|desrespeit|tratou (?:mal|com (?:desprezo|desdém|frieza)|como)|olhou de lado|faltou ao respeito)\w*|não (?:\w+ ){0,2}?(?:escut(?:ou|ava)|ouv(?:iu|ia)|levant(?:ou|ava)|prest(?:ou|ava)|cumpriment(?:ou|ava)|par(?:ou|ava) de|deix(?:ou|ava) (?:de olhar|falar|acabar|terminar|eu falar)"
        r"|tinha (?:lido|visto|preparado|ideia)|lera|leu|leram|sabia (?:\w+ ){0,3}?(?:d[eoa]|nada|o que)|queria|se calava|olhou|mostrou|fazia ideia)\w*|(?:riu|ria|rir|burlou|queixou)-se|se (?:riu|ria|queixou)|(?:olh(?:ava|ando|ou)|a olhar) (?:\w+ ){0,3}?(?:telemóvel|telefone|celular|relógio|ecrã|tela|computador)|bocej\w+|não fez (?:mais nada|outra coisa)|de má (?:vontade|cara)|com (?:desprezo|desdém|pressa)|implic(?:ou|ava) comigo|(?:chegou|chegasse|apareceu|chegaram) (?:\w+ ){0,3}?(?:atrasad|tarde)\w*|fal(?:ava|ou) ao (?:telefone|telemóvel|celular)|mex(?:ia|eu|endo|er) no (?:telemóvel|celular|telefone)|respond(?:ia|endo|eu|er) a? ?(?:mensagens|e-?mails|chamadas)|suspir\w+|desligou(?:-me)? o telefone|nem (?:sequer )?(?:me )?(?:olh|cumpriment|leu|ouv)\w*)",
        r"(?:consta|corre o boato|é sabido|toda a gente sabe|todo (?:o )?mundo sabe|todos sabem|já se sabe|dizem por aí|ouvi dizer|comenta-se|fala-se) (?:\w+ )?que", r"(?:um[a]?|meu|minha|uns|umas) (?:\w+ )?(?:amig[oa]s?|conhecid[oa]s?|contact?os?|ex-?colegas?|colegas? que|fonte|vizinh[oa]|cunhad[oa]|prim[oa])\b[^.?!]{0,60}\b(?:disse|dito|cont(?:ou|ado)|coment(?:ou|ado)|confirm|avis|garanti|alert)\w*",
        unless=rf"\b(?:não|nunca|ninguém|nem|de modo algum) (?:\w+ ){{0,2}}?{_SEEMED}\b|\brecomend\w+|\bfal(?:ou|aram)-me (?:muito )?bem\b|\btão bem\b",
    ),
    *rows(
        "no_third_parties",
        rf"(?!(?:Me|O|A|Os|As|Eu|Se|Tudo|Isto|Isso|Esse|Essa|Que|Meu|Minha|Seu|Sua|Nossa|Uma?|Esta|Este|Aquilo|Lhe|Já|Também|Foi)\b)[A-Z\u00c0-\u00dc][\w'-]{{1,30}}(?: [A-Z\u00c0-\u00dc][\w'-]{{1,30}})? (?:{_SEEMED}) (?:(?!não\b|nunca\b|nada\b)\w+ ){{0,4}}?{_NASTY}",
        case=True,
    ),
)  # fmt: skip

_CHANCE = r"(?:oportunidade|chance|hipótese|possibilidade)"
_NO_REQUEST = r"\b(?:não|sem|nem|tampouco)\b (?!(?:pod(?:er|ia|em|e)|cre|acha|seria|haver|quer(?:em|em|ia|iam)|vai|há)\w*)(?:[\w-]+,? ){0,5}?"
_DEPENDENTS = r"(?:família|filh[oa]s?|crianças|hipoteca|aluguer|aluguel|renda|prestação|prestações|contas|dívidas|mulher|marido|espos[oa]|pais|visto|casa)"
_PLEADING = (
    *rows(
        "no_pleading",
        r"reconsider\w*", r"repens(?:ar|em|e|assem|asse|es)", r"reavali\w+", r"rever(?:em)? (?:\w+ ){0,2}?(?:decisão|escolha|posição)|rev(?:ejam|eja|issem|isse|iss?e) (?:\w+ ){0,2}?(?:decisão|escolha|posição)",
        r"(?:voltar(?:em)? a|voltem a|volte a|voltassem a|de novo|outra vez|novamente|mais uma vez) (?:considerar|avaliar|estudar|analisar|olhar|ver|pensar|ponderar)(?! (?:com calma)?n)\w*", r"(?:revejam|reveja|avaliem|analisem|analise|olhem|considerem|avaliar|analisar|olhar|ponderar|pensar|pensem|pense|ponderem) (?:\w+ ){0,4}?(?:outra vez|de novo|novamente|melhor|uma segunda vez|mais uma vez)",
        r"mud(?:ar|em|e|assem|asse|es|arem) (?:de (?:opinião|ideias?)|(?:a |vossa |sua |a vossa |a sua |esta )?(?:decisão|opinião))", r"volt(?:ar|em|e|assem|asse|arem) atrás", r"(?:um segundo|outro|novo) olhar", r"d(?:ar|ê|eem|êem) (?:uma|mais uma) (?:outra )?(?:vista de olhos|olhada)",
        denied=_NO_REQUEST,
        unless=r"\bse (?:\w+ ){0,3}?(?:mud\w+|reconsider\w+)|\b(?:agrade\w+|obrigad\w+)[^.]{0,30}\b(?:voltar a|reconsider)",
    ),
    *rows(
        "no_pleading",
        r"(?:caso|para o caso de) (?:\w+ ){0,4}?(?:mud|falh|desist|recus|não (?:der|dê|resulte|funcione))\w*", r"se (?:\w+ ){0,3}?(?:mud\w+ de (?:opinião|ideias?)|reconsider\w+)", rf"(?:se|caso) (?:{_HIRED}|a pessoa|o outro|a outra|o novo|a nova|o escolhido|a escolhida)[^.]{{0,60}}\b(?:falh|desist|não (?:funcion|se adapt|der|result|aceit|fic|corresp|serv|quis)|abandon|sair|recus|saia)\w*", r"(?:demonstrar|mostrar|provar)(?:-vos|-lhes?|-te| a vocês| ao senhor)? (?:\w+ )?(?:o que|do que|que (?:sou|consigo|mereço)|quanto|o meu valor|meu valor)", r"nem que (?:só )?(?:seja|fosse) (?:\w+ ){0,4}(?:meio|part|horas|substituiç|temporári|fins de semana|outra vaga|outra coisa|estágio)\w*",
        level=Level.WARN,
        unless=_NO_REQUEST + r"(?:demonstr|mostr|mud|reconsider|prov)\w*",
    ),
    *rows(
        "no_pleading",
        rf"(?:outra|uma segunda|segunda|uma última|última|mais uma|uma nova|nova) {_CHANCE} (?:de|para) (?:\w+ )?(?:demonstr|mostr|prov|convenc|explic|faz|valer)\w*", rf"(?:dê|deem|dêem|dar|dariam|daria|darias|conced\w+|mereço|peço|preciso|ofereç\w+|dá|deixem|deixe)(?:-me|-nos)? (?:me )?(?:\w+ ){{0,2}}?(?:outra|uma|uma segunda|uma última|mais uma|a última|esta|essa|só uma) (?:\w+ )?{_CHANCE}", rf"(?:segunda|última|mais uma|uma única) {_CHANCE}",
        r"(?:repetir|refazer|fazer|conced\w+|dar\w*|ter|deem|peço) (?:\w+ ){0,2}?(?:outra|a|segunda|nova|mais uma) (?:\w+ )?(?:entrevista|prova|conversa)(?: (?:outra vez|de novo))?",
        denied=_NO_REQUEST,
        unless=r"\b(?:agrade\w+|obrigad\w+|grat[oa]|futur\w+|próxim\w+|vagas?|mais tarde|mais adiante|noutr[oa]|ao (?:fazer|ter)|antes de|quando)\b",
    ),
    *rows(
        "no_pleading",
        r"suplic\w+|implor\w+", r"(?:eu )?rogo(?:-lhe|-vos|-lhes)?", r"precis(?:o|ava|amos) (?:\w+ ){0,3}?(?:dest[ea]|d[eo]ss[ea]|d[oa]|de um|desse|duma|de) (?:\w+ )?(?:trabalho|emprego|vaga|lugar|salário|dinheiro|ordenado|rendimento)(?! (?:em equip|prévio|anterior))", r"preciso (?:muito |urgentemente |desesperadamente |mesmo |realmente )?(?:de )?trabalhar(?= já|\W*$|,| e | para (?:pagar|sustentar|viver))", r"(?:trabalho|emprego|vaga|salário|ordenado|dinheiro) (?:\w+ ){0,2}?(?:me faz|faz-me|nos faz|faz-nos) (?:\w+ ){0,2}?falta", r"só entra o meu (?:ordenado|salário)|vivemos (?:só )?do meu (?:ordenado|salário)", r"faz-me (?:muita |tanta )?falta (?:o|este|um|esse)? ?(?:trabalho|emprego|salário|dinheiro)",
        r"desesperad[oa]", "desesperadamente|desespero", r"situação (?:\w+ )?(?:desesperada|limite|crítica|muito (?:difícil|complicada|delicada|má)|precária|insustentável)", r"minha situação (?:\w+ )?(?:económica|econômica|financeira|pessoal|familiar)(?=[^.]*\b(?:difícil|complicad|apertad|má|obriga|precis|permit|urgent|delicad|crític))",
        r"(?:faço|farei|faria|aceito|aceitaria|aceitarei|topo|fazer) (?:\w+ )?(?:o que (?:for|quiser\w*|precisar\w*|me (?:ped|der|oferec)\w+|houver|fosse)|qualquer coisa|tudo(?! (?:para (?:melhorar|aprender)|com))|de tudo)", r"o que for (?:preciso|necessário)|custe o que custar", "por favor,? (?:por favor|eu peço|peço-vos|peço-lhe)|pelo amor de deus|de joelhos|do fundo do coração(?=[^.]*\\b(?:peç|por favor|oportunidade))", r"(?:abr|faç|fiz|abrir|fazer)\w* uma exce(?:ção|pção)",
        r"(?:minha |nossa )?(?:última|única) (?:esperança|saída|opção|chance|hipótese)", r"não (?:tenho|me resta|me restam|temos) (?:\w+ ){0,2}?(?:outra (?:opção|saída|coisa|proposta|alternativa)|a quem|mais opções)", r"(?:arranj\w+|encontr\w+|abr\w+)-me um (?:lugar|cantinho|espaço|encaixe)|me encaix\w+ em (?:algum|qualquer|outr)", r"me (?:arranj|encaix)\w+ (?:um|uma|em|nalgum)",
        denied=r"\b(?:não|sem|nem)\b (?!(?:me resta|me restam|tenho|temos|ped|podem|poderiam|poderia)\w*)(?:\w+ ){0,3}?",
    ),
    *rows(
        "no_pleading",
        r"(?:é|será|seria) (?:\w+ )?(?:a |essa |esta |a vossa |a sua )?(?:decisão|resposta) (?:\w+ ){0,2}?(?:definitiva|final|irrevogável|mesmo)|(?:decisão|resposta) (?:é|será) (?:\w+ ){0,2}?(?:definitiva|final|irrevogável)", r"(?:há|haveria|existe|resta|haverá|tem) (?:\w+ ){0,2}?(?:maneira|forma|possibilidade|esperança|opção|hipótese|chance|jeito) (?:de|alguma)? ?(?:que (?:me|o|mud|entr|reconsid)|mudar(?:em)?|reverter|entrar|voltar(?:em)? atrás|convencer|integr)\w*", r"(?:resta|há) (?:\w+ )?(?:alguma |uma )?esperança",
        r"não (?:há|haveria|resta|existe|tem|teria|haverá) (?:\w+ ){0,3}?(?:nada|nenhuma|forma|maneira|possibilidade|hipótese|lugar|jeito|espaço|outra vaga)(?! (?:que|em que) (?:possa|eu possa|posso) (?:melhorar|aprender))", r"(?:não )?(?:poderia[m]?|podia[m]?|pode[m]?) (?:\w+ ){0,2}?(?:arranjar-me|encontrar-me|me (?:arranjar|encontrar|contratar|dar (?:o|a|um|uma|esse|essa|este|esta) (?:emprego|vaga|trabalho|lugar))|contratar-me|ficar comigo)",
        where=Where.QUESTION,
    ),
    *rows(
        "no_pleading",
        r"(?:aceit|conform|trabalh|receb|ofereç|come(?:c|ç))\w* (?:\w+ ){0,5}?(?:menos (?:salário|dinheiro|ordenado|do que)|(?:salário|ordenado) (?:\w+ )?(?:mais baixo|inferior|menor|mínimo|reduzido)|por menos|de graça|gratuitamente|sem receber|sem salário|sem ordenado|metade|à experiência|(?:dias?|semanas?|m(?:ês|eses)|período) (?:à experiência|de experiência|de teste)|qualquer (?:salário|ordenado|condição|horário|vaga|preço|função))", "salário mínimo|ordenado mínimo",
        r"dispost[oa] a (?:receber|ganhar|trabalhar (?:por|de graça|sem|à)|aceitar (?:menos|qualquer|um|uma)|tudo|fazer (?:o que|tudo|qualquer)|baixar|começar (?:por menos|de graça|sem))", r"(?:baix|reduz|desc)(?:ar|ir|er|aria|iria|o) (?:\w+ ){0,3}?(?:salário|ordenado|pretensões|expectativas|pretensão)", r"(?:ponham|fiquem|ficar|contratar|contratem|testem|experimentem)(?:-me| comigo)? (?:\w+ )?à experiência",
        rf"{_DEPENDENTS}\b[^.]{{0,50}}\b(?:para sustentar|para alimentar|para criar|depend\w+|para pagar|a (?:meu )?cargo|para comer|por pagar|venc\w+|caduc\w+|expir\w+|de mim)", rf"(?:pagar|sustentar|alimentar|manter|criar|pôr comida) (?:a |o |as |os )?(?:\w+ ){{0,3}}?{_DEPENDENTS}", r"(?:vou|vamos|posso|corro o risco de) perder (?:\w+ ){0,2}?(?:casa|apartamento|visto|quarto|papéis)", r"estou (?:\w+ ){0,6}?(?:desempregad[oa]|sem (?:trabalho|emprego|rendimentos|trabalhar))|(?:há|faz) (?:\w+ ){1,4}(?:desempregad[oa]|sem (?:trabalho|emprego))",
        r"sonho da minha vida\b(?=[^.]*\b(?:por favor|precis|oportunidade|chance))",
        denied=r"\b(?:não|sem|nem)\b (?:\w+ ){0,3}?",
        unless=r"\b(?:agrade\w+|obrigad\w+)[^.]{0,60}\b(?:de teste|à experiência)\b|\bmanter (?:\w+ ){0,2}contas?\b|\bda casa\b|\bgestão de\b",
    ),
)  # fmt: skip

_TALK = r"(?:entrevista|conversa|reunião|chamada|videochamada|videoconferência|visita|encontro|telefonema|bate-papo|papo|café)(?! (?:de trabalho )?(?:com outr|noutr|em outr))"
_LATER = (
    r"\b(?:gostaria|gostava de|adoraria|seria|será|próxim\w+|futur[oa]s?|oxalá|tomara|outra (?:ocasião|vez|oportunidade)|noutr[oa]|um dia|mais tarde|mais adiante|tivesse|possamos|possa|possam|quando (?:houver|surgir|preparar)|(?<!-)feira|dia aberto|sem (?:chegar|ter|nem|uma)|não (?:houve|haja|tenha\w*|pud\w+|cheg\w+|nos|tive\w*|fui)"
    r"|embora não|nem sequer|outra entrevista|processo de entrevistas|para (?:a|uma|alguma) entrevista|a uma entrevista|troca de mensagens|continuar|continuássemos)\b"
)
_UNMET = rows(
    "no_unmet_meeting",
    rf"(?:agrade\w+|obrigad\w+|grat[oa]|gost(?:ei|ou|o)|prazer|gosto|ador(?:ei|o)|agradáve|interessante|simpátic[oa]|alegr\w+|valoriz\w+|apreci\w+|lembrança|honra|recordo|foi (?:muito )?bo[am])\w*\b[^.?!]{{0,60}}?\b(?:a|nossa|essa|esta|aquela|sua|vossa|tua|uma|o|pela|pelo|da|na|do|no) (?:\w+ ){{0,2}}?{_TALK}",
    r"(?:tempo|tarde|manhã|horas?|minutos|dia|bocado) (?:em )?que (?:\w+ )?(?:pass(?:ámos|amos|ei|aram)|partilh\w+|estiv\w+|convers\w+)", r"(?:acolhimento(?! (?:d|à))|hospitalidade|perguntas que me (?:fez|fizeram|fizeste))",
    rf"(?:durante|n|após|depois d|desde|na sequência d|sobre|d)[eoa]? ?(?:a |a nossa |nossa |a minha |minha |essa |aquela |a vossa |o )(?:\w+ )?{_TALK}", rf"(?:na|da|pela) (?:nossa |minha |vossa |última |primeira |própria )?(?:{_TALK})", rf"(?:noss[oa]|minha) (?:\w+ )?{_TALK}", rf"(?:a|essa|aquela) (?:\w+ )?{_TALK} (?:foi|correu|d[aeo]|com|que (?:tiv|fiz)\w*)",
    r"(?:quando|desde que|no dia em que) (?:nos (?:vimos|conhecemos|reunimos|encontrámos|encontramos)|falámos|falamos|conversámos|conversamos|vos visitei|fui|estive|me (?:entrevist|receb)\w+)", r"(?:conhecê-l[oa]s?|conhecer-vos|conhecer-te|conhecer (?:a (?:equip|vossa|sua|tua|empresa|senhora|loja|fábrica|oficina)|o (?:senhor|vosso|seu|pessoal|espaço|escritório)|vocês|você|toda)|tê-l[oa]s? conhecido|ter-vos conhecido|ter conhecido)\w*", r"(?:falar|conversar|ter falado|reunir-me|reunir|falado) (?:com (?:o senhor|a senhora|você|vocês|toda|a (?:equip|sua|vossa)|o seu|o vosso)|consigo|convosco|contigo|comigo)\w*", r"(?:receber-me|me receber|ter-me recebido|me ter recebido|receberem-me|entrevistar-me|me entrevistar|mostrar-me (?:a|o|as|os)|me mostrar (?:a|o|as|os))(?! (?:mensage|e-?mail|notíci|resposta))\w*", r"(?:entrevist(?:aram|ou|aste)|receb(?:eram|eu|este))-me|me (?:entrevist(?:aram|ou)|receb(?:eram|eu))", r"(?:nos (?:reunimos|vimos|conhecemos|encontrámos)|falámos|conversámos) (?:n[ao]|ontem|por|há|em|ao)", r"(?:no|do|o) (?:meu )?dia d[ae] (?:prova|entrevista)",
    where=Where.NOT_MET,
    unless=_LATER,
)  # fmt: skip

_WISH = r"(?:desej\w+|sorte|sucessos?|felici\w+|parabéns|começo|bem-vind\w*|boas-vindas|oxalá|tomara|espero|que tudo|que corra|melhores votos|alegr\w+|votos|content[e])"
_WISHES = rows(
    "no_wish_without_hire",
    rf"{_WISH}\b.{{0,120}}{_HIRED}",
    rf"{_HIRED}.{{0,120}}\b{_WISH}",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)  # fmt: skip

ABOUT_OTHERS = (*_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
