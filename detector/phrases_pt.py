"""Portuguese wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data
only."""

from __future__ import annotations

MACROS = {
    "job": r"(?:vagas?|posiç(?:ão|ões)|cargos?|funç(?:ão|ões)|lugar|postos?|processos?|recrutamento|seleção|concurso|contratação|estágio)",
    "cand": r"(?:candidat[oa]s?|candidaturas?|perfi[ls]s?|perfis|pessoas?|colegas?|finalistas?|profissiona(?:l|is))",
    "day": r"(?:ontem|anteontem|hoje|esta (?:manhã|tarde)|hoje de manhã|(?:na|de|desta|da) (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?(?: passada)?|na semana passada|no outro dia|(?:no dia|de|do dia) \d{1,2})",
    "weekday": r"(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã)(?:-feira)?",
    "month": r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|\d{2}/\d{2})",
    "hour": r"(?:\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?(?:h\b|horas)|\bàs (?:\d{1,2}|nove|dez|onze|duas|três|quatro|cinco)|\bao meio-dia)",
}  # fmt: skip

INCOMING = (
    ("agency", "cliente", r"\b(?:empresa cliente|cliente noss[oa])\b"),
    ("agency", "meu minha meus", r"\bmeus? clientes?\b|\bminha cliente\b"),
    ("other_role", "vaga posição aberta", r"\b(?:temos|tenho|há)\b[^.!?;]{0,25}\b(?:também|porém|no entanto|entretanto|agora) (?:um|uma) (?:\w+ ){0,2}(?:vaga|posição|lugar|oportunidade)\b"),
    ("meeting_claimed", "entrevista entrevistas conversa conversas reunião chamada conhecer conhecê encontro visita vir vindo vinda prova teste papo bate",
     r"\b(?:obrigad[oa]|agradec\w+|gost(?:ei|ámos|amos|aram|ou)|prazer|ador(?:ei|ámos|amos)|foi (?:ótimo|bom|muito))\b[^.!?;]{0,80}\b(?:entrevistas?|conversas?|reunião|chamada|conhec\w+|encontro|visita|vind[oa]|bate-papo|falar)\b|"
     r"\b(?:após|depois d[aeo]s?|na sequência d[aeo]s?|desde|durante|em|na) (?:a |as |à |sua |nossa |tua |nossas |suas )*(?:entrevistas?|conversas?|reunião|chamada|visita)\b"),
    ("meeting_claimed", "tempo", r"\btempo (?:que )?(?:nos |me )?(?:dedic\w+|dispens\w+|concedeu)\b(?![^.!?;]{0,20}candidatura)"),
    ("meeting_arranged", "entrevista reunião chamada videochamada conhecer encontro conversa zoom teams meet esperamos agendada agendamos marcada convocamos passe teste convite",
     r"\b{weekday}\b[^!?;]{0,60}{hour}|\b(?:dia )?\d{1,2}(?: de {month}|/\d{1,2})[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b"),
    ("fixed", "segunda terça quarta quinta sexta sábado amanhã", r"(?<!até.)\b{weekday}\b[^!?;]{0,60}{hour}"),
    ("meeting_arranged", "http https", r"\b(?:link|zoom|teams|videochamada|meet|sala)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    ("someone_chosen", "outro outra outros outras escolhemos escolhido selecionado optamos optámos optou decidimos contratado contratámos avançar prosseguir seguir alguém favor pessoa candidato candidata interno interna",
     r"\b(?:escolh\w+|selecion\w+|opt(?:amos|ámos|ou|ar|ado)|decidi\w+|contrat\w+|avanç\w+|prossegu\w+|seguir\w*|seguimos|continuar|ficou|recaiu|entreg\w+|fech\w+|favor)\b[^.!?;]{0,80}\b(?:outr[oa]s?|alguém|um[a]? candidat[oa]|uma pessoa|um perfil|um[a]? colega|intern[oa])(?: {cand})?\b|\boutr[oa]s? {cand}\b[^.!?;]{0,50}\b(?:foi|foram|aceit|assin)"),
    ("someone_chosen", "preenchida preenchido preenchidas ocupada ocupado preencher fechada atribuída encontrámos encontramos completo completa", r"\b(?:{job}|já|equipa|equipe|quadro)\b[^.!?;]{0,50}(?<!não.)\b(?:preenchid[oa]s?|ocupad[oa]s?|atribuíd[oa]|complet[oa])\b|\bjá (?:encontr[aá]mos|contrat[aá]mos|temos|preench\w+|arranj\w+) (?:alguém|um|uma|a pessoa|quem|a vaga|o lugar)|\bencontr[aá]mos (?:alguém|a pessoa)"),
    ("paused", "congelada congelado congeladas suspenso suspensa pausado pausada pausa congelamento suspensão", r"\b(?:congelad[oa]s?|suspens[oa]s?|pausad[oa]s?|em pausa|em stand ?by|congelamento|suspensão)\b"),
    ("position_closed", "cancelada cancelado encerrada encerrado anulado orçamento orçamental reestruturação reorganização extinta eliminada deserto contratar existe corte cortes verba vaga",
     r"\b{job}\b[^.!?;]{0,60}\b(?:cancelad[oa]|anulad[oa]|extint[oa]|eliminad[oa]|desert[oa]|retirad[oa]|encerrad[oa] sem|deixou de existir|já não (?:existe|está|vai)|não (?:será|vai ser|existe) (?:mais )?\w*)\b|\b(?:reestruturação|reorganização|cortes? (?:de|no|orçament\w+)|(?:orçamento|verba)\b[^.!?;]{0,40}\b(?:não|cort\w+|congel\w+|cancel\w+)|"
     r"sem (?:orçamento|verba)|não (?:vamos|iremos|podemos) (?:contratar|preencher|abrir|recrutar))\b|\b(?:cancelar|encerrar|anular|fechar) (?:a|o|esta|este|todas?) {job}"),
    ("on_hold", "espera decisão atraso reserva lista paciência ainda análise", r"\b(?:ainda (?:não (?:temos|tomámos|tomamos|há|decidi\w+|foi)|está em|em (?:análise|avaliação))|lista de (?:espera|reserva)|(?:um pouco de|sua|tua) paciência|atras\w+|continua (?:em|ativ))"),
    ("offer_withdrawn", "oferta proposta retirar retirada", r"\b(?:oferta|proposta)\b[^.!?;]{0,70}\b(?:retirad[oa]|retirar|anulad[oa]|cancelad[oa]|sem efeito)|\b(?:retir\w+|revog\w+)\b[^.!?;]{0,30}\b(?:oferta|proposta)\b"),
    ("legal", "advogado advogados jurídico tribunal recurso judicial reclamação", r"\b(?:noss[oa]s? advogad[oa]s?|departamento jurídico|tribunal do trabalho|recurso (?:hierárquico|contencioso)|ação judicial|via judicial|audiência (?:dos interessados|prévia))"),
    ("do_not_reply", "responda responder responde caixa automático automática respostas monitorizada monitorada", r"\b(?:não (?:é necessário )?respond(?:a|er|as)(?: a)?|(?:caixa|endereço|respostas?|e-?mail|mensagens)\b[^.!?;]{0,50}\bnão\b[^.!?;]{0,20}\b(?:monitor\w+|lid[oa]s?|acompanhad\w+|receb\w+|aceita|verificad\w+))"),
    ("user_withdrew", "desistência retirada desistiu retirou", r"\b(?:(?:sua|tua) (?:desistência|retirada)|(?:desistiu|retirou) d?|retirada da (?:sua|tua) candidatura|a (?:seu|teu) pedido)\b"),
    ("agency", "cliente clientes", r"\b(?:noss[oa]|meu|minha|o|do|um|uma|a)s? clientes?\b(?!la)[^.!?;]{0,100}\b(?:decid\w+|procura\w*|perfil|vaga|processo|escolh\w+|entrevist\w+|candidat\w+|prefer\w+|posição|quer\w*|contrat\w+|feedback|optou|retorn\w+|recru\w+|congel\w+)|\b(?:feedback|retorno|decisão|resposta) (?:do|do nosso|da nossa|do meu) ?cliente\b|\bempresa de trabalho temporário\b"),
    ("invites_reapply", "candidatar candidate candidaturas portal site futuras futuros oportunidades vagas tentar banco convidamos novamente",
     r"\b(?:convid\w+|encoraj\w+|incentiv\w+|esper\w+|hesit\w+|pode|podes|gostar\w+|fique|sinta-se)\b[^.!?;]{0,70}\b(?:candidat\w+|inscrev\w+|tentar|consultar (?:o|a|as)|(?:futuras|outras|novas|próximas) (?:oportunidades|vagas|ofertas|candidaturas|seleções)|futuros (?:processos|recrutamentos))\b|\b(?:continue|acompanhe|visite|siga|fique de olho|consulte)\b[^.!?;]{0,40}\b(?:portal|vagas|site|página|oportunidades|redes|ofertas)|\b(?:tente|candidate-se|volte a) (?:novamente|de novo|candidatar|tentar|escrever|falar)"),
    ("other_role", "outra outro vaga perfil encaminhado encaminhámos propor adequado sugerir reencaminhado", r"\b(?:outr[oa]) (?:vaga|posição|cargo|função|oportunidade|processo)\b[^.!?;]{0,90}\b(?:adequ\w+|interess\w+|propor|encaix\w+|poderia|consider\w+|combin\w+|sugeri\w+)|\b(?:encaminh\w+|partilh\w+|passei|compartilh\w+)\b[^.!?;]{0,30}\b(?:seu|teu|sua|tua|o) (?:perfil|cv|currículo|candidatura) (?:para|à|ao|com|a)|\b(?:propor(?:-lhe)?|melhor|mais adequad[oa])\b[^.!?;]{0,40}\b(?:a vaga de|outra|o cargo de)"),
    ("reopened", "ainda reaberta reabriu mudou desistiu", r"\b(?:ainda (?:está|tem|estás|tens|estaria) (?:interess\w+|disponível)|(?:vaga|processo|posição)\b[^.!?;]{0,30}\b(?:reabert[oa]|reabriu)|as coisas mudaram|(?:candidat[oa] escolhid[oa]|pessoa)\b[^.!?;]{0,20}\bdesistiu)"),
    ("feedback_refused", "feedback motivos retorno individual individualizado detalhes esclarecimentos", r"\bnão\b[^.!?;]{0,70}\b(?:feedback|motivos|retornos? individua\w+|individualizad[oa]s?|detalhes (?:sobre|da)|esclarecimentos|comentários)\b"),
    ("feedback_given", "faltou falta faltava sentimos mais demasiado melhorar conselho dica dicas fraco gostaríamos gostaria ponto pontos menos pouco",
     r"\b(?:(?:faltou|faltava|faltaram)(?:-lhe|-te|-nos)?|sentimos falta|(?:seu|sua|seus|suas|teu|tua|teus|tuas|você|lhe)\b[^.!?;]{0,80}\b(?:demasiad[oa]|pouc[oa] (?:profund\w+|concret\w+|estrutur\w+|clar\w+)|frac[oa]s?|insegur[oa]|superficia(?:l|is)|genéric[oa]s?|vag[oa]s?|nervos[oa]|lent[oa]|aquém)|"
     r"(?:gostaríamos|gostaria|gostávamos|esperávamos|queríamos) (?:de )?(?:ter )?(?:visto|ver|ouv\w+|mais)|(?:o meu|um|duas|algumas|uma) (?:conselhos?|dicas?|sugest\w+)|pontos? (?:frac\w+|a melhorar|de melhoria)|(?:a|para|pode|podes) melhorar|(?:sugiro|recomendo|aconselho))"),
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "confirmo perfeito combinado estarei pode parece fico", r"\b(?:confirmo\b|(?:por mim|para mim|me) (?:está|fica|é|parece) (?:bem|ótimo|bom|perfeito)|estarei (?:lá|presente|disponível)|combinado|perfeito|até {weekday}|com (?:muito )?gosto)\b"),
    ("meeting_held", "obrigado obrigada entrevista conversa tempo reunião", r"\b(?:obrigad[oa]|agradeço)\b[^.!?;]{0,70}\b(?:{day}|(?:pela|pelo|nossa|a) ?(?:entrevista|conversa|tempo|reunião|receção|atenção))"),
    ("feedback_asked", "feedback motivos melhorar conselho retorno porque faltou razões", r"\b(?:feedback|motivos?|melhorar|conselhos?|retorno|o que (?:faltou|falhou)|razões|por ?que)\b"),
    ("user_withdrew", "retirar retiro desistir desisto recusar aceitei declinar", r"\b(?:(?:gostaria|quero|pretendo|preciso|tenho|venho|decidi) (?:de )?(?:retirar|desistir|declinar|recusar)|retiro a minha|desisto|aceitei (?:outra|outro|uma)|não (?:vou|pretendo|posso) (?:continuar|prosseguir))"),
)  # fmt: skip

MEETING_WORDS = "entrevista reunião chamada videochamada conversa encontro conhecer visita bate"
CONDITIONAL = r"\b(?:se|caso|no caso|quando|assim que|até|salvo|a menos|poderá\w*|poderia\w*|quem|aqueles|enquanto|eventual\w*)\b"
BREAK = r"[;:–—]|,? (?:mas|porém|no entanto|contudo|por isso|e (?:vamos|decidimos|lhe)|porque|pois) "
NEGATION = r"(?:\bnão\b|\bnunca|\bnenhum[a]?|\bsem\b|\bem vez de)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:entraremos|voltaremos|daremos|manteremos|avisamos|ligamos|retornaremos|contactaremos|informaremos)\b|(?:sua|tua) candidatura (?:continua|permanece|mantém)|assim que|ainda (?:está|estás) (?:em|no)|não é um não|paciência)"
DEAD = r"\b(?:não (?:foi|foste|fomos|será|seguir\w+|avanç\w+|iremos|vamos|poderemos)\b[^.!?;]{0,30}\b(?:selecionad[oa]|avançar|prosseguir|seguir|continuar|aprovad[oa])|lamentamos|infelizmente|desejamos|boa sorte|sucesso)"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:significado d[oe]s? (?:cada )?(?:estados?|status)|o que significa (?:o|cada)|estados possíveis)"
LEGEND_WORDS = "estado estados status significado significa"
SHUT = r"\b(?:encerrad|fechad)"
MARKS = (
    ("specific", "sinceramente honestamente chefe mulher marido filho filha cão café ideia pergunta história exemplo desenho prometi prometido pai mãe irmão sócio",
     r"\b(?:sinceramente|honestamente|para ser sincer[oa]|(?:meu|minha) (?:chefe|mulher|marido|filh[oa]|pai|mãe|irmã[o]?|sóci[oa]|colega)|(?:sua|tua|seu|teu) (?:ideia|pergunta|história|exemplo|desenho|apresentação)|(?:contou|mostrou|perguntou|disseste|contaste|trouxe)|(?:como )?promet(?:i|ido)|um café)\b"),
    ("i", "eu me gostei fiquei falei", r"\b(?:eu|gostei|fiquei|falei|adorei|pensei|queria|minha opinião)\b"),
    ("stock", "obrigado obrigada agradecemos agradecer interesse lamentamos infelizmente candidatura desejamos perfis prosseguir sorte informamos sucesso",
     r"\b(?:(?:obrigad[oa]|agradec\w+) (?:pelo|pela|por|o|a|desde já)[^.!?;]{0,20}(?:interesse|candidatura|tempo|participa\w+|disponibilidade)|lamentamos|infelizmente|desejamos|outros perfis|informamos|comunicamos|boa sorte|sucesso (?:na|no|em)|elevado número)"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "interno interna internamente internas", r"\b(?:(?:candidat\w+|recrutamento|promoção|colega|mobilidade|solução|profissional|pessoa|colaborador\w*) intern[oa]s?|internamente|alguém (?:da casa|de dentro|que já (?:cá|aqui|trabalha)))"),
    ("position_closed", "cancelada cancelado congelada congelado suspensa suspenso encerrada orçamento reestruturação reorganização extinta congelamento cortes corte verba contratar contratações eliminada deserto anulado suspender suspendeu",
     r"\b(?:{job}\b[^.!?;]{0,60}\b(?:cancelad[oa]|congelad[oa]|suspens[oa]|anulad[oa]|extint[oa]|eliminad[oa]|desert[oa]|pausad[oa]|deixou de existir|já não (?:existe|vai)|não (?:será|vai ser) preenchid\w+)|reestruturação|reorganização|cortes? (?:de|no|orçament\w+)|congelamento|"
     r"(?:orçamento|verba)\b[^.!?;]{0,40}\b(?:não|cort\w+|congel\w+|aprovad\w+)|sem (?:orçamento|verba)|(?:suspend\w+|congel\w+|cancel\w+)\b[^.!?;]{0,30}\b(?:{job}|contratações)|não (?:vamos|iremos) (?:contratar|preencher))"),
    ("location_visa", "visto autorização residência distância longe mudança mudar morar mora zona presencial", r"\b(?:visto|autorização de (?:residência|trabalho)|distância|(?:mora[r]?|vive[r]?|resid\w+)\b[^.!?;]{0,20}\b(?:longe|perto|em|na|região)|muito longe|relocaliza\w+|mudança de (?:cidade|residência))"),
    ("salary", "salário salarial salariais pretensão pretensões remuneração orçamento", r"\b(?:(?:expectativas?|pretens(?:ão|ões)|faixa|condições) (?:salaria(?:l|is)|remuneratóri\w+|financeiras)|(?:salário|remuneração)\b[^.!?;]{0,40}\b(?:acima|super\w+|fora|orçamento|alto))"),
    ("timing", "disponibilidade imediata imediato aviso início prazo tarde horário turnos antes", r"\b(?:(?:início|disponibilidade|entrada) imediat[oa]|disponibilidade (?:de |para )?(?:horári\w+|turnos|fins)|aviso prévio|fora do prazo|(?:depois|após) o prazo|começar (?:antes|já|imediatamente|mais cedo)|data de início)"),
    ("experience", "já anos", r"\b(?:alguém|candidat[oa]|pessoa|perfil|profissional|colega) (?:que|com) [^.!?;]{0,50}\b(?:já|anos)\b"),
    ("experience", "experiência experiente anos sénior sênior júnior percurso vivência", r"\b(?:(?:mais|maior|falta de|pouca|ampla|sólida|longa|suficiente|com|tinha|tem|já|específica|prévia|cuja|exigida|mínima|comprovada|menos|vasta|de)\b[^.!?;]{0,40}\b(?:experiência|vivência)\b|experiência\b[^.!?;]{0,50}\b(?:em|com|na|no|prévia|maior|mais|similar|exigida|insuficiente)|(?:mais|demasiado|muito) (?:experiente|sénior|sênior|júnior)|sobrequalificad[oa]|\d+ anos (?:em|de|com|como))"),
    ("skills", "conhecimento conhecimentos requisitos requisito habilitações nível idioma inglês certificação certificado carta cnh competências técnicas técnica prova nota pontuação domínio formação",
     r"\b(?:(?:conhecimentos?|domínio) (?:de|em|mais|técnic\w+|avançad\w+|sólid\w+|do|da)|habilitações|(?:não|sem)\b[^.!?;]{0,40}\b(?:requisitos?|habilitaç\w+|nível|certific\w+|carta|nota|pontuação|mínim[oa])|requisitos? (?:mínimos?|obrigatóri\w+|essencia\w+|exigid\w+)|nível (?:de (?:inglês|alemão|francês)|técnico|exigido)|competências (?:técnicas|exigidas|específicas)|certificação|nota (?:mínima|de corte)|pontuação|prova técnica)"),
    ("culture", "cultura valores fit", r"\b(?:cultura|valores|fit cultural)\b[^.!?;]{0,40}\b(?:não|diferent\w+|alinh\w+)|fit cultural"),
    ("position_filled", "preenchida preenchido preenchidas ocupada ocupado completa completo atribuída", r"\b(?:(?:{job}|já)\b[^.!?;]{0,50}(?<!não.)\b(?:preenchid[oa]s?|ocupad[oa]s?|atribuíd[oa]s?)\b|(?:equip[ae]|quadro)\b[^.!?;]{0,20}\bcomplet[oa])"),
    ("other_candidates", "outro outra outros outras candidato candidata candidatos candidatura candidaturas perfil perfis pessoa alguém aderente aderentes alinhados alinhado número", r"\b(?:outr[oa]s? (?:{cand})|alguém (?:mais|com|que)|(?:{cand})\b[^.!?;]{0,60}\b(?:mais (?:alinhad\w+|adequad\w+|próxim\w+|ajustad\w+|aderent\w+|afim)|melhor)|(?:elevado|grande|alto) (?:número|volume|nível)|muitas candidaturas)"),
    ("unspecified", "perfil adequa corresponde enquadra necessidades", r"\bnão\b[^.!?;]{0,30}\b(?:adequ\w+|correspond\w+|enquadr\w+|encaix\w+|se ajust\w+)"),
)  # fmt: skip

STAGES = (
    ("final", "final finais finalista finalistas última último", r"\b(?:(?:entrevista|fase|etapa|ronda|lista|shortlist|seleção) fina(?:l|is)|última (?:fase|etapa|entrevista|ronda)|último (?:passo|painel)|finalistas?|ficou em segundo|segund[oa] lugar)"),
    ("onsite", "presencial instalações visita escritório dia fábrica", r"\b(?:entrevista presencial|(?:visita|entrevista|vir|vinda) (?:às|nas|ao|à|no) (?:nossas? )?(?:instalações|escritório|fábrica|sede|loja|oficina)|dia (?:de|à) experiência|turno de (?:teste|experiência)|(?:tua|sua) visita)"),
    ("case", "caso case apresentação", r"\b(?:estudo de caso|case(?: study)?\b|caso prático|(?:sua|tua) apresentação)"),
    ("technical", "técnica técnico código live", r"\b(?:entrevista|prova|desafio|exercício|conversa|etapa) técnic[oa]\b|\b(?:live coding|pair programming|revisão de código)"),
    ("phone", "telefónica telefônica telefone chamada ligação videochamada primeira inicial", r"\b(?:(?:entrevista|conversa|contacto|contato) (?:telefónic[oa]|telefônic[oa]|inicial|por telefone|ao telefone)|(?:nossa|a|sua|uma|breve|primeira) (?:breve )?(?:chamada|ligação|videochamada)\b|primeira (?:entrevista|conversa)|por telefone|ao telefone)"),
    ("assessment", "prova provas teste testes avaliação exercício questionário exame dinâmica desafio concurso", r"\b(?:(?:sua|tua|a|as|uma|o|um|os|seu|teu|do|no|ao|das|nas) (?:\w+ )?(?:provas?|testes?|exame|questionário|exercício|avaliação|desafio)\b|provas? (?:de|escrita|prática|online)|dinâmica de grupo|assessment|testes? (?:online|de|psicotécnic\w+)|vídeo ?entrevista|entrevista (?:por|em) vídeo gravad)"),
    ("interview", "entrevista entrevistas conversa reunião conhecer conhecê encontro papo entrevistado entrevistada", r"\b(?:entrevist\w+|conhecê-l[oa]|conhecer-(?:te|nos)|te conhecer|(?:nossa|a|uma|da) (?:reunião|conversa)|bate-papo|o nosso encontro)"),
    ("application", "candidatura candidaturas inscrição currículo cv perfil candidatou", r"\b(?:candidaturas?|candidat\w+|inscrição|(?:seu|teu) (?:cv|currículo|perfil))"),
)  # fmt: skip
NOT_REACHED = r"(?:\bnão\b|\bnunca\b|\bcandidatos\b|\boutros\b|\bquem\b|\baqueles\b|\bpróxima (?:fase|etapa)\b|\bserão (?:contactad|convocad|contatad)\w+)[^.!?;]{0,60}$"
TAKEN = r"\b(?:pontuação|pontos|aprovad[oa]|resultado|nota|classificação|obtid[oa])\b"
