"""Portuguese wordings that say it between the lines: reproach, hints, gossip. In: nothing. Out: INDIRECT; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import PORTUGUESE

_rows = PORTUGUESE.rows

_WHO = r"(?:ele|ela|o (?:senhor|doutor|diretor|responsável|chefe|gerente|recrutador|entrevistador|colega|patrão)|a (?:senhora|doutora|diretora|responsável|chefe|gerente|recrutadora|entrevistadora|colega|patroa)|(?:sr|sra|dr|dra)\.? \w+|um dos \w+|uma das \w+)"
_WHY = _rows(
    "no_why_didnt_you",
    r"o que (?:[\w-]+ ){0,5}?(?:levou|fez|motivou|pesou|convenceu|determinou) (?:[\w-]+ ){0,4}?(?:descartar|excluir|rejeitar|preterir|não (?:me|escolher|avançar)|outra pessoa|outro candidato|contra mim|recusar)\w*",
    r"o que (?:[\w-]+ ){0,3}?(?:jogou|pesou|correu) contra (?:mim|a minha)|o que me custou (?:o|a|este|esta)",
    r"como (?:é que|é possível que|se explica que) (?:eu )?não",
    r"o que mais (?:[\w-]+ )?(?:queriam|era preciso|faltava|podiam)",
    level=Level.WARN,
)
_UNFAIR = (
    *_rows(
        "no_unfairness",
        r"(?:cartas|dados) (?:[\w-]+ ){0,2}?(?:marcad[oa]s|viciad[oa]s)|cartas marcadas|jogo combinado|tacho|pistolão|apadrinhad[oa]s?|QI|para inglês ver|pró-forma|mera formalidade|de fachada|dois pesos e duas medidas|farsa|jeitinho",
        r"(?:à partida|desde o início|desde o princípio|de antemão) (?:[\w-]+ ){0,2}?(?:decidid[oa]|escolhid[oa]|atribuíd[oa]|prometid[oa]|entregue|definid[oa]|combinad[oa])",
        r"(?:decidid[oa]|escolhid[oa]|atribuíd[oa]|prometid[oa]|entregue|destinad[oa]) (?:[\w-]+ ){0,2}?(?:à partida|desde o início|desde o princípio|de antemão|logo|antes mesmo|antes de)",
        unless=r"\b(?:não|nunca|momento algum|em nada|sem)\b[^.?!]{0,40}\b(?:marcad|viciad|farsa|formalidade|à partida|desde o início|decidid)|\b(?:tenho|tinha) (?:já )?(?:decidid|escolhid|combinad)|\bjá (?:tenho|tinha|está) ",
    ),
    *_rows(
        "no_unfairness",
        r"(?:nunca|não|jamais) (?:me )?(?:[\w-]+ ){0,2}?(?:tive|deram|houve) (?:[\w-]+ ){0,2}?(?:verdadeira|real|qualquer|nenhuma) (?:hipótese|chance|oportunidade)",
        "(?:só )?para (?:fazer|compor) (?:número|figura)|figurante",
        level=Level.WARN,
    ),
)
_BLAME = (
    *_rows(
        "no_blame",
        r"(?:teria|tinha) (?:gostado|preferido|agradecido|apreciado|sido (?:[\w-]+ )?(?:bom|útil|simpático|correto|correcto|gentil|melhor|mais (?:honesto|correto|simples)|delicado|educado|justo))",
        r"(?:ninguém|alguém) (?:[\w-]+ ){0,3}?(?:avisou|disse|mencionou|respondeu|explicou|referiu|informou|deu ao trabalho|teve (?:a|o) \w+|avisado|dito|ligou)",
        r"(?:teria|tinha|ter-nos-ia|ter-me-ia|teríamos|podia ter) (?:[\w-]+ )?(?:poupado|evitado)",
        r"(?:se (?:eu )?(?:o )?(?:soubesse|tivesse sabido|me tivessem (?:dito|avisado)))",
        r"(?:pena|lamento) que (?:ninguém|não (?:me|tenham|tivessem|se))",
        r"o mínimo (?:que|era|seria)",
        r"(?:esperava|estava à espera de) (?:um pouco |algo )?(?:mais|melhor|outra coisa) (?:de|da|do|dos)",
        level=Level.WARN,
        unless=r"\b(?:não|sem) (?:[\w-]+ ){0,2}?(?:censur|critic|recrimin)\w*|\bteria gostado (?:muito )?de (?:trabalhar|integrar|fazer parte|poder|ficar|aprender)|\b(?:teria|tinha) (?:preferido|gostado) (?:de )?(?:outra|um desfecho|uma resposta)",
    ),
    *_rows(
        "no_blame",
        r"(?:nunca|nem|jamais|não) (?:sequer )?(?:lhes |lhe |me |o |a )?(?:enviou|enviaram|enviaste|mandou|mandaram|mandaste|passou|passaram|disse|disseram|disseste|avisou|avisaram|encaminhou|mencionou|mencionaram|referiram)\b[^.?!]{0,60}\b(?:pois não|não foi|custou|perdi|por isso|verdade|certo)",
        r"(?:isso|e foi isso|o que|que) (?:[\w-]+ ){0,2}?me (?:custou|fez perder) (?:o|a|este|esta|aquela) (?:lugar|vaga|emprego|trabalho|oportunidade)",
        r"(?:foi|é|por) (?:[\w-]+ )?(?:culpa (?:sua|vossa|tua)|sua culpa|vossa culpa|tua culpa)|por (?:um )?(?:erro|descuido|esquecimento|lapso) (?:seu|vosso|teu)",
    ),
)
_LAW = (
    *_rows(
        "no_legal_words",
        r"(?:é|como é|exerc\w+|reserv\w+|conheço|fazer valer|no) (?:[\w-]+ )?(?:meu (?:pleno )?direito|meus direitos|de meu direito)",
        r"(?:ao abrigo|nos termos|de acordo com|segundo|conforme|à luz) (?:d[aoe]|[ao])? ?(?:[\w-]+ )?(?:lei|código|clt|rgpd|lgpd|legislação|constituição|estatuto|art\w*)\b",
        r"(?:sindicato|delegad[oa] sindical|act|ministério do trabalho|comissão de trabalhadores)\b[^.?!]{0,40}\b(?:me|já|diz|aconselh\w+|suger\w+|recomend\w+|acha)",
        r"(?:informar-me|aconselhar-me|pedir (?:um )?(?:parecer|conselho)|averiguar|verificar|consultar|vou saber|saber)\b[^.?!]{0,40}\bse\b[^.?!]{0,25}\b(?:legal|lícito|permitido|dentro da lei|legítimo)",
        r"se (?:isso|isto|tal|tudo isto) (?:é|era|será|foi) (?:[\w-]+ )?(?:legal|lícito|permitido|legítimo)",
        r"reservo-me|me reservo|(?:tomar|tomarei) (?:as )?(?:outras )?(?:medidas|providências)|instâncias próprias",
        unless=r"\b(?:curso|exame|mestrado|licenciatura|estud\w+|tese|caso prático|faculdade|cadeira)\b",
    ),
    *_rows(
        "no_legal_words",
        r"(?:pedir|solicitar|obter|consultar|acesso|cópia) (?:[\w-]+ ){0,3}?(?:atas?|actas?|notas da entrevista|grelhas?|pontuações|o meu processo|os meus dados|fichas? de avaliação)",
        r"(?:todos|todas|cada um[a]?) (?:[\w-]+ ){0,2}?(?:seus|vossos|contratad[oa]s|contratações|vossas|suas)[^.?!]{0,40}\b(?:menos de|abaixo|homens|mulheres|jovens)",
        level=Level.WARN,
    ),
)
_COMPARED = _rows(
    "no_comparison_with_hired",
    r"o que (?:é que )?(?:[\w-]+ ){0,4}?(?:tem|tinha|sabe|faz|oferece|têm) (?:[\w-]+ ){0,3}?(?:que (?:eu não|me falte|a mim me)|e eu não|a mais do que eu)",
    r"(?:meus?|minhas?) (?:[\w-]+ ){0,5}?(?:mais|melhor) (?:[\w-]+ ){0,2}?(?:do )?que (?:os dois|[oa]s? del[ea]s?|[oa]s? seus?|[oa]s? suas?)",
    r"(?:com|tem) (?:[\w-]+ )?(?:metade|um terço) (?:da minha|dos meus|das minhas|da experiência)",
    r"o (?:dobro|triplo) (?:[\w-]+ ){0,4}?(?:del[ea]|da pessoa)",
)
_OTHERS = _rows(
    "no_third_parties",
    rf"{_WHO}\b[^.?!]{{0,60}}\b(?:olh\w+ (?:[\w-]+ ){{0,3}}?(?:relógio|telemóvel|celular|telefone|ecrã|janela|teto)|bocej\w+|ao (?:telemóvel|telefone|celular)|no (?:telemóvel|celular)|revir\w+ os olhos|adormeceu|chegou (?:[\w-]+ )?(?:tarde|atrasad[oa])|bufou|a teclar)",
    r"(?:aqui )?entre nós\b[^.?!]*\b(?:ele|ela|é|sabe|mal|não)|(?:cá )?entre nós que ninguém",
    r"(?:ele|ela|colega|sr\.? \w+|sra\.? \w+) mal (?:sabe|consegue|percebe|fala|entende)",
    rf"{_WHO}\b[^.?!]{{0,40}}\b(?:já )?(?:tinha|parecia ter|havia) (?:já )?(?:[\w-]+ )?(?:decidid[oa]|decidido|escolhido|tomado a decisão)",
    rf"{_WHO} (?:não|nem) (?:sequer )?(?:tinha|havia) (?:[\w-]+ )?(?:lido|aberto|visto|leu)|{_WHO} nem (?:sequer )?leu",
    r"(?:diz-se|dizem|ouvi dizer|consta|toda a gente sabe|todo mundo sabe|contaram-me) (?:que )?[^.?!]{0,50}\b(?:despedid[oa]|demitid[oa]|sobrinh[oa]|cunhad[oa]|prim[oa]|bebe|preguiços[oa]|incompetente|amante)",
    unless=r"\bentre nós (?:dois )?(?:houve|ficou|nasceu)",
)
_PLEADING = _rows(
    "no_pleading",
    r"(?:dar|dê|dessem|desse|pôr|meter|deixar|ponha) (?:[\w-]+ ){0,2}?uma (?:palavrinha|palavra|boa palavra|força|mãozinha) (?:por mim|a meu favor|em meu favor|junto|com|aos?|à)",
    r"interced\w+|defender a minha (?:causa|candidatura)|falar (?:bem )?(?:por mim|de mim|a meu favor|em meu favor)",
    r"(?:falar|explicar-me|expor\w*|dirigir-me) (?:[\w-]+ ){0,2}?(?:diretamente|pessoalmente|directamente|em pessoa|eu própri[oa]|eu mesm[oa]) (?:com|a|ao|aos|à)",
    r"(?:veriam|veria|pensariam|decidiriam|mudariam|mudaria) (?:[\w-]+ ){0,2}?(?:de outra (?:forma|maneira)|de outro modo|diferente|de ideias|de opinião|de ideia)",
    r"(?:não|ainda não) é (?:[\w-]+ )?tarde (?:de mais|demais|para)|ainda (?:vão|vai|vamos|estão) a tempo",
    r"não se (?:vão|vai|irão) arrepender|não se arrepender\w+",
    "um lugarzinho para mim",
    unless=r"\b(?:outr[oa]s?|futur[oa]s?|próxim[oa]s?|nov[oa]s?) (?:[\w-]+ )?(?:vagas?|lugar\w*|oportunidad\w+|posiç\w+|função|funções)|\bobrigad[oa] por (?:ter|falar|interceder)|\bnunca é tarde\b",
)
_UNMET = _rows(
    "no_unmet_meeting",
    r"(?:prazer|gostei|bom|obrigad[oa]|agradeço|adorei|agradável|gosto|recordo|lembrança)\b[^.?!]{0,60}\b(?:sentar-me|sentarmo-nos|de (?:o|a|os|as|vos) ver|vê-l[oa]s?|receberem-me|ter-me recebido|terem-me recebido|terem mostrado|mostrar-me|dar um rosto|passar (?:uma|a) (?:manhã|hora|tarde) (?:com|convosco|aí)|falar pessoalmente|da visita|pela visita)",
    r"quando (?:estive|fui aí|nos (?:vimos|sentámos|encontrámos|encontramos|conhecemos)|me receberam|passei por aí)",
    r"(?:durante|na) (?:a )?(?:minha|nossa) (?:visita|passagem|manhã|ida)",
    where=Where.NOT_MET,
    unless=r"\b(?:seria|teria|gostaria|espero|um dia|talvez|futuro|oxalá)\b",
)
_NEW = r"(?:[oa]|ao|à|d[oa]|vosso|vossa|seu|sua) (?:vosso |vossa |seu |sua )?nov[oa] (?!(?:ano|época|temporada|loja|sede|projeto|projecto|site|equipa|equipe|edifício|etapa|linha|coleção|trimestre|espaço|fase|restaurante|obra)\b)\w+(?:or|ora|ista|eiro|eira|ante|ente|ário|ária|ico|ica|ogo|oga|ado|ada|ega|x{2,})"
_WISHES = _rows(
    "no_wish_without_hire",
    rf"(?:desejo|espero|boa sorte|sucesso|felicidades|parabéns|bem-vind[oa]|votos)\b[^.?!]*\b{_NEW}",
    rf"{_NEW}\b[^.?!]*\b(?:desejo|sucesso|sorte|felicidades|se adapte|se integre|corra bem|se sinta|goste)",
    r"(?:quem|a pessoa que)\b[^.?!]{0,40}\b(?:ficou|conseguiu|ocupar|obteve|escolhid[oa]|contratad[oa]|ficar)\b[^.?!]*\b(?:desejo|sorte|sucesso|felicidades|bem)",
    r"(?:desejo|sorte|sucesso|felicidades)\b[^.?!]*\b(?:a quem|quem ficou|à pessoa que|ao escolhido|à escolhida)\b",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

INDIRECT = (*_WHY, *_UNFAIR, *_BLAME, *_LAW, *_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
