"""Portuguese wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data
only."""

from __future__ import annotations

from detector import meetings_pt, outcomes_pt

MACROS = {
    "job": r"(?:vagas?|posiç(?:ão|ões)|cargos?|funç(?:ão|ões)|lugar|postos?|processos?|recrutamento|seleção|concurso|contratação|estágio)",
    "cand": r"(?:candidat[oa]s?|candidaturas?|perfi[ls]s?|perfis|pessoas?|colegas?|finalistas?|profissiona(?:l|is))",
    "day": r"(?:ontem|(?:na|da|nesta) (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|anteontem|hoje|esta (?:manhã|tarde)|hoje de manhã|(?:na|de|desta|da) (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?(?: passada)?|na semana passada|no outro dia|(?:no dia|de|do dia) \d{1,2})",
    "weekday": r"(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã)(?:-feira)?",
    "month": r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|\d{2}/\d{2})",
    "talk": r"(?:entrevistas?|videoentrevistas?|conversas?|reuni(?:ão|ões)|chamadas?|videochamadas?|encontros?|visitas?|bate-papos?|papo|aula(?: teste)?|provas? práticas?|(?:dia|turno|manhã|tarde) de (?:teste|prova|experiência))",
    # Words of courtesy that stand before an "interview" which never was: "o seu interesse numa entrevista".
    "courtesy": r"(?![^.!?;]{0,50}\b(?:interesse|disponibilidade|convite|proposta|resposta|confirm\w+|aceit\w+|solicit\w+|aviso)\b(?![^.!?;]{0,60}\be (?:pel[ao]|por|o tempo|a conversa|ter vindo)\b))",
    "others": r"(?![^.!?;]{0,80}\b(?:(?:lhe |te )?(?:avis|dig|dir|lig|inform)\w+(?:-(?:te|lhe))? se\b|se (?:está|estiver|estás|ficar) na lista))",
    "hour": r"(?:\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?(?:h\b|horas)|\bàs (?:\d{1,2}|nove|dez|onze|duas|três|quatro|cinco)|\bao meio-dia)",
}  # fmt: skip

INCOMING = (*outcomes_pt.INCOMING, *meetings_pt.INCOMING)

OUTGOING = meetings_pt.OUTGOING

MEETING_WORDS = "entrevista entrevistas entrevistá conversar falar falarmos ligação reunião chamada videochamada conversa encontro conhecer visita bate"
CONDITIONAL = r"\b(?:(?<!-)(?<!que.)(?<!não.)(?<!já.)se(?! (?:saiu|perdeu|esqueceu))|caso|no caso|quando(?! (?:você|o senhor|a senhora|veio|vieste|cá|nos|esteve|estiveste|falámos|conversámos|conversamos))|assim que|até|salvo|a menos|poderá\w*|poderia\w*|quem|aqueles|enquanto|eventual\w*)\b"
BREAK = r"[;:–—]|,? (?:mas|porém|no entanto|contudo|por isso|e (?:vamos|decidimos|lhe)|porque|pois) "
NEGATION = r"(?:\bnão\b|\bnunca|\bnenhum[a]?|\bsem\b|\bem vez de)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:entraremos|voltaremos|daremos|manteremos|avisamos|avisaremos|ligamos|ligaremos|retornaremos|contactaremos|contataremos|informaremos|retomaremos|aviso-(?:te|o|a)|te aviso)\b|(?:a )?(?:sua|tua) (?:candidatura|inscrição) (?:continua|permanece|mantém)|assim que|ainda (?:está|estás) (?:em|no|na)|retom\w+|até (?:à|a) (?:definição|decisão|aprovação)|não é (?:um )?não|paciência)"
DEAD = r"\b(?:não (?:foi|foste|fomos|será|seguir\w+|avanç\w+|iremos|vamos|poderemos)\b[^.!?;]{0,30}\b(?:selecionad[oa]|avançar|prosseguir|seguir|continuar|aprovad[oa])|desejamos|boa sorte|sucesso)"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:significado d[oe]s? (?:cada )?(?:estados?|status)|o que significa (?:o|cada)|estados possíveis)"
LEGEND_WORDS = "estado estados status significado significa"
SHUT = r"\b(?:encerrad|fechad)"
MARKS = (
    ("specific", "sinceramente honestamente sincero sincera franco franca pena custou chefe mulher marido esposa filho filha cão cachorro café ideia pergunta história exemplo desenho prometi prometido pai mãe irmão irmã sócio sócia avó avô parede beijo abraço zap",
     r"\b(?:sinceramente|honestamente|para ser (?:sincer|franc)[oa]|custou-me|me (?:custou|doeu|partiu)|tenho (?:muita |imensa )?pena|(?:meu|minha) (?:chefe|mulher|marido|esposa|filh[oa]|pai|mãe|irmã[o]?|sóci[oa]|colega|avó|avô)|(?:sua|tua|seu|teu) (?:ideia|pergunta|história|exemplo|desenho|apresentação|carta (?:sobre|de)|portf[oó]lio)|(?:como )?promet(?:i|ido)|um café|(?:um )?beijo|não é modo de dizer)\b"),
    ("specific", "contou contaste mostrou mostraste perguntou perguntaste disse disseste trouxe trouxeste mandou mandaste enviou escreveu explicou",
     r"\b(?:(?:o que|como|que) (?:nos |me )?(?:contou|contaste|mostrou|mostraste|perguntou|perguntaste|disseste|trouxe|trouxeste|mandou|mandaste|escreveu|explicou)|(?:me|nos) (?:contou|mostrou|perguntou|disse|trouxe|mandou)|contaste|disseste|trouxeste|mostraste)\b"),
    ("i", "eu me gostei fiquei falei adorei pensei queria quero vi li escrevi respondo guardo recomendo desejo acho sei tenho posso minha meu sou mim",
     r"\b(?:eu|gostei|fiquei|falei|adorei|pensei|queria|quero|vi|li|escrevi|respondo|guardo|recomendo-\w+|desejo-lhe|acho|sei que|sou|mim|minha opinião|minha (?:irmã|mãe|filha|vez)|tenho (?:pena|a certeza|certeza))\b"),
    ("stock", "obrigado obrigada agradecemos agradecer interesse lamentamos infelizmente candidatura desejamos perfis prosseguir sorte informamos sucesso",
     r"\b(?:(?:obrigad[oa]|agradec\w+) (?:pelo|pela|por|o|a|desde já)[^.!?;]{0,20}(?:interesse|candidatura|tempo|participa\w+|disponibilidade)|lamentamos|infelizmente|desejamos|outros perfis|informamos|comunicamos|boa sorte|sucesso (?:na|no|em)|elevado número)"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "interno interna internamente internas promov* promoção casa dentro estagiário estagiária aprendiz substituta substituto substituía substituindo equipa equipe colega trabalha trabalhava prata pessoa alguém rapaz rapariga moço moça substituição licença connosco conosco",
     r"\b(?:(?:candidat\w+|recrutamento|promoção|colega|mobilidade|solução|profissional|pessoa|colaborador\w*|movimentação) intern[oa]s?|internamente|promov(?:emos|eu|er|ido|ida)\b|prata da casa|\bque (?:já )?(?:está|estava|trabalha(?:va)?)\b[^.!?;]{0,15}\b(?:connosco|conosco|com a gente)\b|(?:alguém|uma pessoa|um[a]? colega|um[a]? candidat[oa]|quem) (?:d[ae] (?:própria |nossa )?(?:casa|dentro|equip[ae])|que já)|(?:noss[oa]|[ao]) (?:própri[oa] )?(?:estagiári[oa]|aprendiz|substitut[oa]|auxiliar que)|(?:já )?(?:fazia|assegurava|estava (?:a fazer|fazendo|cobrindo|a cobrir)|cobria) (?:a|o) (?:substituição|lugar|vaga|licença)|"
     r"(?:pessoa|colega|alguém|candidat[oa]|rapaz|rapariga|moç[oa]|quem)\b[^.!?;]{0,25}\b(?:já )?(?:trabalha(?:va)?|está|estava|faz(?:ia)? parte|integra(?:va)?)\b[^.!?;]{0,30}\b(?:connosco|conosco|com a gente|cá|aqui|na (?:nossa )?(?:casa|equip[ae]|empresa|escola|cozinha|loja)|d[ae] (?:nossa )?equip[ae]))"),
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
