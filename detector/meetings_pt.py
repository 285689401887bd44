"""Portuguese wordings of meetings, and of the user's own mail. In: nothing. Out: rows as in detector/phrases_en.py;
data only."""

from __future__ import annotations

# A talk that was fixed and called off, was missed or never came about: in mail of either side.
_CANCELLED = (
    ("meeting_cancelled", "cancel* desmarc* adi* suspend* anul* remarc* reagend* desconvoc*",
     r"\b(?:cancel\w+|desmarc\w+|adi(?:ar|amos|ámos|ado|ei|ou|ada)|suspend\w+|anul\w+|desconvoc\w+|remarc(?:ar|amos|ado|armos)|reagend\w+)\b[^.!?;]{0,40}\b{talk}\b(?![^.!?;]{0,80}{hour})|"
     r"\b{talk}\b[^.!?;]{0,60}\b(?:cancelad|desmarcad|adiad|suspens|anulad|desconvocad)[oa]s?\b(?![^.!?;]{0,80}{hour})|\b(?:desculp\w+|lament\w+|perd\w+) (?:por )?não ter(?:mos)? (?:remarcado|reagendado)\b"),
    ("meeting_cancelled", "entrevist* reuni* conversa* chamada* encontro* visita* bate",
     r"\b{talk}\b[^.!?;]{0,60}\bnão (?:se (?:realizará|realizou|vai|concretizou)|vai (?:acontecer|ser possível|dar|realizar)|aconteceu|acontecerá|chegou a|pôde|poderá|terá lugar|teve lugar|foi possível|deu certo)|\b(?:não (?:é preciso|precisa|precisas) (?:de )?vir)\b"),
    ("meeting_cancelled", "compareceu compareceste apareceu apareceste ligou conectou atendeu atendeste entrou presente",
     r"\bnão (?:nos |se )?(?:compareceu|compareceste|apareceu|apareceste|conectou|ligou à chamada|atendeu|atendeste|entrou na|esteve presente)\b"),
    ("meeting_cancelled", "falar conversar conhec* encontr* reunir* entrevist* marcar cruzar",
     r"\b(?:não (?:chegámos|chegamos|cheguei|chegou) a |(?:nem|não) (?:conseguimos|consegui|foi possível|pudemos|pude|deu para) |sem (?:termos |ter )?(?:chegado a |conseguido |podido |chegar a ))(?:nos )?(?:falar\b|conversar|conhec\w+|encontr\w+|reunir\w*|entrevist\w+|fazer a (?:entrevista|chamada)|marcar (?:a|outra))"),
)  # fmt: skip

INCOMING = (
    ("meeting_claimed", "obrigado obrigada obrigados obrigadas agradec* valeu gratos gratas grato grata agradeço",
     r"\b(?:obrigad[oa]s?|agrade[cç]\w+|valeu|grat[oa]s?)\b{courtesy}[^.!?;]{0,90}\b{talk}\b(?! (?:que (?:faremos|teremos)|de amanhã|da próxima|ao nosso (?:site|portal)))"),
    ("meeting_claimed", "obrigado obrigada obrigados agradec* agradeço valeu",
     r"\b(?:obrigad[oa]s?|agrade[cç]\w+|valeu)\b{courtesy}[^.!?;]{0,60}\b(?:(?:vir|vind[oa]|ter (?:cá )?vindo|visitar-nos|receber-nos|nos (?:visitar|receber|contar|mostrar)|contar-nos|mostrar-nos|passar por (?:cá|aqui|lá)|conversar|falar (?:com|comigo|connosco|conosco)|bater um papo|deslocar-se|viajar)\b|a (?:manhã|tarde|viagem|conversa)|pela (?:manhã|tarde|conversa|viagem|aula|visita)|(?:dedicar|dispor|reservar)(?:-nos)? (?:um |uma |parte ))"),
    ("meeting_claimed", "gostei gostámos gostamos gostaram prazer adorei adorámos adoramos alegria bom ótimo ótima interessante impressionado impressionados impressionada encantou encantados curti curtimos honra impressão ver ouvir conhecer",
     r"\b(?:depois de|após|ao) (?:te |o |a |lhe )?(?:ver|ouvir|conhecer)(?:-te|-l[oa]|mos)? (?:trabalhar|em|a trabalhar|tocar|cozinhar|dar|pessoalmente|melhor na)\b|\b(?:(?:gostei|gostámos|gostamos|gostaram)(?! (?:de|da|do|dos|das) (?:receber a|ler|saber|seu (?:perfil|currículo|cv)|teu (?:perfil|cv)))|ador(?:ei|ámos|amos)|curti(?:mos)?|(?:foi|tem sido|tinha sido) (?:um (?:enorme |grande |verdadeiro )?(?:prazer|gosto)|uma (?:alegria|honra|boa surpresa)|(?:muito |tão |realmente )?(?:bom|ótimo|agradável|interessante|enriquecedor|bacana|legal|gostoso))|(?:ficámos|ficamos|fiquei|ficou) (?:muito )?(?:bem )?impressionad[oa]s?|(?:me|nos) encantou|encantou-nos)\b[^.!?;]{0,60}\b"
     r"(?:{talk}|conhec(?:er|ê)(?:-l[oa]|-te|-vos)?\b(?! (?:o|a) (?:seu|teu|sua|tua) (?:perfil|percurso|currículo))|(?:te|lhe|o|a) (?:ter )?(?:conhecer|conhecido|ouvir|receber|ver)|ter-(?:te|o|a) (?:conhecido|recebido|cá)|conhecido|falar|conversar|ouvi-l[oa]|ouvir-te|recebê-l[oa]|receber-te|vê-l[oa]|ver-te|(?:sua|tua) (?:apresentação|aula)|pessoalmente)\b"),
    ("meeting_claimed", "após depois desde durante sequência na em sobre pela",
     r"\b(?:após|depois|na sequência|desde|durante|sobre|em relação)(?: (?:a|à|às|da|do|das|dos|o|as|sua|nossa|tua|seu|teu|nosso|nossas|suas|tuas|última|primeira|segunda)){1,3} {talk}\b(?! (?:será|vai|terá|agendad|marcad|previst|que (?:teremos|faremos)))(?![^.!?;]{0,30}\b\w+(?:remos|rá|rão)\b)|"
     r"(?<!participar.)\b(?:na|da|pela|nas|das|no|do) (?:sua|nossa|tua|nossas|suas|tuas|nosso|seu|teu)(?: \w+)? {talk}\b(?![^.!?;]{0,30}\b\w+(?:remos|rá|rão)\b)|\bna (?:entrevista|conversa|aula|reunião) (?:que|de|você|mostr|fic|gost|com)"),
    ("meeting_claimed", "entrevista apresentação aula prova visita conversa papo",
     r"\b(?:sua|tua|seu|teu|a) (?:\w+ )?(?:entrevista|apresentação|aula|prova prática|visita|conversa|papo)(?: \w+){0,3}? (?:foi|esteve|correu|agradou|impressionou|encantou|deixou|rendeu|fluiu)\b|\b(?:fez|fizeste|deu|deste) uma (?:\w+ )?(?:entrevista|apresentação|prova|aula)|\b(?:saiu-se|saíste-te|se saiu|foi) (?:muito )?bem na (?:entrevista|conversa|prova|aula)"),
    ("meeting_claimed", "entrevistámos entrevistamos entrevistei entrevistaram entrevistado entrevistada",
     r"\b(?:(?:o|a|te|lhe) entrevist(?:ámos|amos|ei|aram)|entrevist(?:ámos|ei|aram)-(?:te|o|a)|(?:foi|foste) entrevistad[oa](?! por outr))\b"),
    ("meeting_claimed", "quando desde dia",
     r"\b(?:quando|desde que|no dia em que|naquele dia em que) (?:cá |você |o senhor |a senhora )?(?:veio|vieste|esteve|estiveste|(?:nos )?falámos|nos falamos|conversámos|conversamos|nos (?:conhecemos|encontrámos|encontramos|visitou|contou|mostrou)|passou (?:por )?(?:cá|aqui))\b"),
    ("meeting_claimed", "deu deste trouxe trouxeste passou passaste fez fizeste contou contaste",
     r"\b(?:a|o|as|os) [\wáéíóúâêôãõç]+(?: de \w+)? que (?:nos )?(?:deu|deste|trouxe|trouxeste|passou|passaste|contou|contaste|fez aqui|fizeste cá|apresentou|apresentaste) (?:em|com|aqui|cá|ontem|na|no|à|ao)\b"),
    ("meeting_claimed", "tempo",
     r"\btempo (?:que )?(?:nos |me )?(?:dedic(?:ou|aste|ado)|dispens(?:ou|aste|ado)|conced(?:eu|este|ido)|partilh\w+|compartilh\w+|passou|passado)(?:-nos)?\b(?! (?:ao|à|a|no|na|nesta|neste|nas?|para) (?:\w+ )?(?:\w+ )?(?:processo|candidatura|inscrição|inscrever|candidatar|preencher|preenchimento|enviar|envio|completar|realizar|teste|testes|etapas?|seleção|recrutamento|vaga|formulário|participar|se))(?![^.!?;]{0,20}candidatura)"),
    ("meeting_arranged", "entrevist* reunião chamada videochamada conhecer conhecê conhecer encontro conversa* zoom teams meet espero esperamos agendada agendamos agendar marcada marcamos convocamos passe passar teste convite falar falarmos ligo ligar vir bate aula",
     r"(?<!até.)\b{weekday}\b(?! como limite)[^!?;]{0,60}{hour}{others}|(?<!até.dia.)\b(?:dia )?\d{1,2}(?: de {month}|/\d{1,2})\b[^!?;]{0,40}{hour}{others}|\bdia \d{1,2}\b[^!?;]{0,40}{hour}{others}|{hour}[^!?;]{0,40}\b(?:{weekday}|dia \d{1,2})\b{others}"),
    ("fixed", "segunda terça quarta quinta sexta sábado amanhã dia",
     r"(?<!até.)(?<!até.à.)\b(?:{weekday}|(?<!até.o.)(?<!até.ao.)dia \d{1,2})\b[^!?;]{0,60}{hour}{others}"),
    ("meeting_arranged", "http https", r"\b(?:link|zoom|teams|videochamada|meet|sala)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    *_CANCELLED,
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "bem ótimo perfeito bom tranquilo fica está funciona serve consigo posso sim combinado fechado claro",
     r"\b(?:por mim|para mim|pra mim|me) (?:está|fica|é|parece|funciona|serve)\b(?! (?:difícil|complicado|mal|impossível))|\b(?:fica|está) (?:ótimo|bem|perfeito|combinado) (?:para mim|pra mim|por mim)|(?:\b{weekday}\b|{hour})[^.!?;]{0,20}(?<!não.)\b(?:consigo|posso|dá)\b(?: sim)?(?! (?:não|outro))(?=[.,!]| sim)|\b(?:perfeito|ótimo|combinado|fechado|sim|claro|com certeza|beleza)\b[,!.:]? [^.!?;]{0,50}(?:\b{weekday}\b|{hour}|\bdia \d)(?![^.!?;]{0,40}\bnão (?:posso|consigo))"),
    ("meeting_accepted", "confirmo confirmado confirmada aceito combinado combinada confirmar",
     r"\b(?:confirmo\b(?![^.!?;]{0,30}\b(?:receção|recebimento|que recebi|não))|confirmad[oa]\b|combinad[oa]\b|aceito (?:o convite|a data|o horário|a entrevista)|(?:venho|quero|gostaria de) confirmar (?:a minha|minha|a|o))"),
    ("meeting_accepted", "estarei lá aí irei compareço comparecerei vemo encontramo vemos até conto contem",
     r"(?<!não.)\b(?:(?:lá|aí|cá) estarei|estarei (?:lá|aí|presente|disponível (?:nesse|na|no)|pontualmente|na |no (?:dia|local))|(?:irei|comparecerei|compareço|vou)\b (?:à entrevista|sim|estar|com gosto)|(?:vemo-nos|encontramo-nos|nos vemos|a gente se vê|nos falamos|falamos) (?:na|no|amanhã|então|dia|{weekday})|pode(?:m)? contar comigo)(?! sem)"),
    ("meeting_accepted", "até", r"\baté (?:à |a |lá|amanhã|{weekday}|dia \d)(?:{weekday})?[.,!]"),
    ("meeting_held", "obrigado obrigada agradeço agradec* valeu",
     r"\b(?:obrigad[oa]|agradeço|agrade[cç]\w+|valeu)\b(?![^.!?;]{0,40}\b(?:convite|convoca\w+|marca\w+|confirma\w+|oportunidade de (?:uma )?entrevista|resposta|retorno|interesse)\b)[^.!?;]{0,70}\b(?:{day}\b(?! às)(?![^.!?;]{0,20}{hour})|(?:pela|pelo|por|nossa|desta|da) ?(?:\w+ )?{talk}|(?:me )?receber(?:-me|em)?|ter(?:em)?-me recebido|atender-me|mostrar-me|me (?:mostrar|atender|ouvir)|(?:pelo|o) (?:seu |vosso )?tempo (?:de|que me|hoje|ontem))"),
    ("meeting_held", "prazer gosto gostei adorei bom ótimo interessante alegria",
     r"\b(?:(?:foi|tem sido) (?:um |muito |uma )?(?:enorme |grande )?(?:prazer|gosto|bom|ótimo|interessante|alegria|agradável)|gostei (?:muito |imenso |bastante )?de|adorei)\b[^.!?;]{0,60}\b(?:{talk}|conhec(?:er|ê)(?:-l[oa]s?|-te|-vos)?|falar|conversar|conhecido|visitar|{day})\b(?! (?:a|o) (?:vossa )?(?:vaga|empresa pelo|anúncio))"),
    ("meeting_held", "entrevista conversa reunião chamada falámos falamos estive encontro",
     r"\b(?:após|depois da|desde a|na) (?:nossa |minha )?(?:entrevista|conversa|reunião|chamada)\b(?! (?:que (?:vamos|teremos)|será|de amanhã))|\b(?:entrevista|conversa|reunião|chamada) (?:de ontem|de hoje|desta (?:manhã|tarde)|da semana passada|que tivemos)|\b(?:quando|como) (?:falámos|conversámos|conversamos|nos falamos)|\bestive (?:ontem|hoje|na|convosco|aí|com (?:você|vocês|a|o))"),
    ("feedback_asked", "feedback retorno comentário comentários opinião avaliação",
     r"\b(?:algum|alguns|qualquer|um|uma|o|seu|vosso|sua|pedir\w*|receber|ter|dar\w*|agrade[cç]\w+)\b[^.!?;]{0,30}\b(?:feedback|comentários?|opinião sincera|(?:um|algum|seu) retorno (?:sobre|mais))\b"),
    ("feedback_asked", "melhorar faltou falhou falhei pesou motivo motivos razão razões conselho conselhos dica dicas fraco fracos porque porquê",
     r"\b(?:o que|como|onde|algo|quais|que|em que|pontos?|aspe[c]?tos?)\b[^.!?;]{0,60}\b(?:melhorar|(?:me )?faltou|falhou|falhei|pesou|frac[oa]s?|não (?:agradou|convenceu|correu))\b|\b(?:o|os|algum|a|as|quais) (?:\w+ )?(?:motivos?|razão|razões) (?:d[aeo]|pel|que|por)|\b(?:algum|um|vosso|seu|alguma|uma) (?:conselho|dica|sugestão)\b|\bpor ?qu[eê] (?:é que )?não (?:fui|passei|segui|avancei)"),
    ("user_withdrew", "retir* desist* recus* declin* renunci* exclu*",
     r"\b(?:gostaria|quero|queria|pretendo|preciso|tenho|venho|decidi|vou|prefiro|resolvi|optei por) (?:\w+ ){0,2}(?:retirar|desistir|declinar|recusar|renunciar)\b|\b(?:retiro|declino|renuncio) (?:a minha|minha|à|da|do|ao)|\bdesisto\b|\b(?:retire(?:m)?|retirar|retirem|exclua(?:m)?|excluir|remova(?:m)?|tire(?:m)?)\b[^.!?;]{0,20}\b(?:minha candidatura|meu (?:nome|currículo|cv)|do processo)\b|\b(?:peço|peco|pedia) que (?:a|me|o) (?:retire|exclua|remova)\w*"),
    ("user_withdrew", "aceitei aceitar assinei continuar avançar prosseguir seguir adiante interesse interessado interessada contem",
     r"\b(?:aceitei|assinei|acabei de (?:aceitar|assinar)) (?:um|uma|outra|outro|a|o)\b|\b(?:não (?:vou|pretendo|posso|quero|desejo)|prefiro não|decidi não|resolvi não|optei por não) (?:mais )?(?:continuar|prosseguir|avançar|seguir)\b|\bnão (?:contem|conte) (?:mais )?comigo|\b(?:já não|não) (?:tenho|estou) (?:mais )?(?:interesse|interessad[oa]) (?:em|na|no|pela)"),
    *_CANCELLED,
    ("meeting_cancelled", "consigo posso poderei conseguirei poderia podemos podíamos imprevisto remarcar",
     r"\bnão (?:posso|poderei|vou poder|consigo|conseguirei|vou conseguir|pude|consegui|me é possível|será possível)\b[^.!?;]{0,25}\b(?:comparecer|ir|estar|participar|entrar|ligar-me|atender|chegar|falar|conectar|fazer a)\b|\b(?:surgiu|tive|apareceu)(?:-me)? um imprevisto|\b(?:nesse|neste|na|no|esse) (?:dia|{weekday})\b[^.!?;]{0,40}\bnão (?:posso|consigo|estarei|vou|me dá)|\b(?:na|no|nesse dia|amanhã)\b[^.!?;]{0,20}\bestarei (?:viajando|a viajar|fora|ausente|sem internet)|"
     r"\b(?:poder(?:ia|íamos|emos)|pod(?:emos|íamos|ia)|seria possível|dá para|é possível|daria para)\b[^.!?;]{0,30}\b(?:remarcar|mudar|adiar|outro dia|outra (?:data|hora)|semana que vem|próxima semana)\b"),
)  # fmt: skip
