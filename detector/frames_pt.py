"""Portuguese words around companies, roles and people. In: nothing. Out: frames as in detector/frames_en.py and word
sets as in detector/nouns_en.py; data only."""

from __future__ import annotations

from detector.wordlist import word_set

MACROS = {
    "post": r"(?:vagas?|posiç(?:ão|ões)|cargos?|funç(?:ão|ões)|lugar(?:es)?|postos?|ofertas?(?: de emprego)?|oportunidades?|estágios?|empregos?|anúncio|concurso|seleção|recrutamento|processo(?: seletivo| de seleção| de recrutamento)?)",
    "firm": r"(?:(?:a |o |as |os |nossa )?(?:empresa|companhia|firma|sociedade|grupo(?= [a-z]*d[ao] )) )?(?:a |o |as |os )?",
    "in": r"(?:na|no|nas|nos|em|da|do|das|dos|de|com a|com o|à|ao|junto da|junto do|para a|para o|pela|pelo)",
    "team": r"(?:equipa|equipe|time|departamento|área|setor|direção)(?: (?:de |do |da )?(?:recrutamento(?: e seleção)?|seleção|talentos?|recursos humanos|rh|pessoas|gente(?: e gestão)?|atração de talentos|people|carreiras))*",
}  # fmt: skip

COMPANY_BEFORE = (
    ("4", "interesse interessado interessada", r"\binteress(?:e|ado|ada|ou) (?:\w+ ){0,3}?(?:em|por|pela|pelo|na|no) (?:(?:trabalhar|integrar|fazer parte|colaborar|juntar-se|se juntar|participar|uma posição|um cargo|a vaga|a nossa empresa)(?: \w+){0,3}? {in} )?{firm}"),
    ("4", "candidatura* candidatar candidatou vaga posição cargo emprego carreira carreiras entrevista processo currículo cv estágio oportunidade inscrição recrutamento função seletivo seleção",
     r"\b(?:candidaturas?|candidat(?:ou|ar|ura)|{post}|carreiras?|entrevista|currículo|cv|inscrição)(?: [^.!?;\n]{1,60}?)? {in} {firm}"),
    ("4", "equipa equipe time departamento área setor aqui", r"\b(?:{team}|aqui) (?:{in}) {firm}"),
    ("4", "nome", r"\bem nome (?:da |do |de |de toda a equip[ae] da |da equip[ae] (?:da |do |de )?)+{firm}"),
    ("4", "bem todos nós família", r"\b(?:bem[- ]vind[oa] (?:à|ao|a)|todos nós (?:da|do|na|no)|nós,? (?:da|do|na|no)|família) {firm}"),
    ("4", "parte juntar integrar", r"\b(?:fazer parte (?:da |do |de )|juntar-se (?:à |ao )|se juntar (?:à |ao )|integrar (?:a |o )(?:equip[ae] da )?)(?:equip[ae] (?:da |do )|time (?:da |do ))?{firm}"),
    ("3", "empresa cliente", r"\b(?:(?:noss[oa]|meu|minha) cliente,?|a empresa) "),
    ("4", "empresa entidade companhia empregador organização", r"(?m:^|[;|])\s*(?:empresa|entidade|companhia|empregador|organização)(?: ?[ ]*[:|=]|\t)\s*"),
    ("1.5", "na no em da do", r"\b(?:na|no|em|da|do) {firm}"),
    ("3", "sou responsável diretora diretor fundador fundadora gerente recrutadora recrutador sócia sócio", r"\b(?:sou (?:a |o )?\w+(?: \w+)?,? (?:da|do|de)|(?:responsável|diretor[a]?|(?:co)?fundador[a]?|gerente|recrutador[a]?|sóci[oa])(?: de [\w ]{2,30}?)? (?:da|do|na|no)) {firm}"),
    ("3", "enviado tratados responsável", r"\b(?:enviad[oa] (?:por|pela|pelo)|tratados (?:por|pela|pelo)|responsável pelo tratamento:?) "),
    ("-5", "através plataforma powered gerido enviado", r"\b(?:através d[ao] (?:plataforma )?|powered by|gerid[oa] por|enviad[oa] (?:via|através)) "),
)  # fmt: skip

COMPANY_AFTER = (
    ("3", "marcou descartou rejeitou encerrou cancelou retornou informou avisou disse deu", r" (?:marcou|descartou|rejeitou|encerrou|cancelou|me (?:retornou|informou|avisou|disse|ligou)|informou-me|disse-me|deu retorno)\b"),
    ("4", "agradece convida deseja lamenta informa", r" (?:agradece|convida|deseja-?(?:lhe)?|lamenta|informa)\b"),
    ("4", "talentos rh recrutamento carreiras seleção people", r" (?:talentos|rh|recrutamento|carreiras|seleção|people|recursos humanos)(?= *(?:\n|$|\.|,))"),
    ("3", "decidiu recebeu optou escolheu", r" (?:decidiu|recebeu|optou|escolheu|selecionou|encerrou)\b"),
)  # fmt: skip

ROLE_BEFORE = (
    ("4", "vaga vagas posição cargo função lugar posto oferta oportunidade estágio emprego processo seletivo seleção concurso anúncio recrutamento",
     r"\b{post}(?: n[.º°]* ?[\w/-]+| ref\.? ?[\w/-]+| \([\w/ -]*\d[\w/ -]*\))? ?(?:aberta |seletivo |efetiv[oa] )?(?:de |para (?:a vaga de |o cargo de |a posição de |a função de )?|como |: ?|[-–] |d[ao] )(?:um |uma |a |o )?(?!nossa|nosso|empresa|esta|este|emprego|trabalho|referência|seleção|recrutamento|candidatura)"),
    ("3", "candidatura* candidatar candidatou currículo inscrição inscreveu cv aplicação concorreu",
     r"\b(?:candidaturas?|candidat(?:ou|ar)(?:-se)?|currículo|inscrição|inscreveu|cv|aplicação|concorreu)(?: [^.!?;:\n]{1,50}?)? (?:(?:à|ao|para a|para o|na|a) (?:vaga|posição|cargo|função|lugar|posto|oferta|oportunidade|anúncio)(?: de)?|como|para|a|à|ao|de) (?:um |uma |a |o )?"),
    ("4", "vaga cargo posição função oferta candidatura assunto oportunidade referência processo posto título", r"(?m:^|[|;(\]])\s*(?:vaga|cargo|posição|função|oferta|oportunidade|candidatura|processo(?: seletivo)?|posto|título da vaga|a sua candidatura|sua candidatura)(?: ?\d*[ ]*[:|=–-]|\t)\s*"),
    ("3", "procuramos procuro buscamos procurando contratar precisamos recrutar recrutamos entrevista teste seleção busca", r"\b(?:procur(?:amos|o|ando|ávamos)|busc(?:amos|o|ando|a)|contratar|precis(?:amos|o)|recrut(?:ar|amos)|entrevista|teste|seleção)(?: (?:de|para|por|para a vaga de|para a posição de|para o cargo de))* (?:um |uma |outr[oa] |noss[oa] |nov[oa] )?"),
    ("2", "como", r"\bcomo (?:um |uma |noss[oa] )?"),
    ("2", "para", r"\bpara (?:um |uma |a |o |a vaga de |o cargo de )?"),
)  # fmt: skip

ROLE_AFTER = (
    ("4", "m f h", r",? ?[(\[]\b[mfh](?:\s?/\s?[mfhdx]){1,2}\b[)\]]"),
)  # fmt: skip

CLOSINGS = (
    r"(?:(?:com (?:os )?)?(?:(?:os (?:meus|nossos) )?(?:melhores|cordiais|atenciosos|respeitosos) )?(?:cumprimentos|saudações)(?: cordiais)?|atenciosamente|atentamente|cordialmente|respeitosamente|(?:um |grande |forte )*(?:abraço|abraços|beijos?|bjs?|abs)|"
    r"(?:muito )?obrigad[oa](?: mais uma vez| por tudo)?|(?:boa |muita )sorte|até (?:breve|já|logo|lá|quarta|segunda|terça|quinta|sexta)|(?:muito )?sucesso|att\.?|cpts?\.?|felicidades|tudo de bom|um bom (?:dia|fim de semana)|boa (?:semana|continuação|procura)|"
    r"kind regards|best regards|regards|best|pel[ao] [^\n]{3,40}|conte connosco|estima)(?:,? (?:e|de|da|do)[^\n]{2,40})?"
)
GREETING = r"(?:olá|oi|ola|bom dia|boa (?:tarde|noite)|car[oa]s?|prezad[oa]s?|estimad[oa]s?|exm[oa]s?\.?(?:\(a\))?|ex\.?m[oa]s?\.?|querid[oa]|viva|e aí|hey|hi|dear|hello|sr\.?|sra\.?)"
APPLICANT = r"(?:\b(?:sua|tua|a|esta|nossa) (?:candidatura|vaga|entrevista|inscrição|participação)|candidat(?:ou|o|a|os|as|ura)\b|entrevista|\bvaga\b|processo (?:seletivo|de seleção|de recrutamento)|recrutamento|\bcargo\b|selecionad[oa]|your application)"
ALERT = r"(?:\b(?:\d+|novas|mais|estas) (?:novas )?(?:vagas|ofertas|oportunidades|empregos)(?: (?:para (?:ti|si|você)|de|em|que|perto|no|na))|alerta[s]? de (?:emprego|vagas?)|vagas? (?:para você|recomendadas|da semana|que combinam)|newsletter)"

NOUN_FIRST = True
ARTICLES = word_set("o a os as um uma do da ao nosso nossa")
TITLE_LINKS = word_set("de do da dos das e em a ao à aos & / para com o por")
TITLE_HEADS = word_set(
    "oportunidade inscrição nomeação protocolo espontânea convite concurso recrutamento contratação currículo prova dois lugares dos inscrição cv convocatória trabalho emprego aviso retorno candidatura vaga posição cargo função oferta sua tua a seleção processo seletivo resposta resultado re entrevista atualização oportunidade lugar sobre teste proposta feedback estado"
)
NAME_LINKS = word_set("de do da dos das e & a o em")
TEAM = word_set(
    "provimento admissão expediente concurso comissão júri agenda devolutivas central núcleo secretaria-geral expediente protocolo cadastro recrutamento seleção recursos humanos rh pessoas gente talento talentos carreira carreiras candidaturas candidatos candidato vagas emprego empregos trabalhe conosco connosco equipa equipe time departamento área setor direção gestão portal programa estágio "
    "estágios trainee atração pessoal secretaria administração avaliação agendamento entrevistas onboarding acolhimento de do da dos das e o a com notificações não responda sistema online serviços serviço workforce concursos gabinete divisão núcleo formação jovem "
    "jovens campus newsletter"
)
TEAM_TAIL = word_set(
    "recrutamento seleção rh talentos talento carreiras candidaturas vagas emprego empregos jobs recursos humanos pessoas"
)
TEAM_TAIL_SOFT = word_set(
    "portal equipa equipe departamento programa gente gestão área pessoal estágio estágios de e atração setor"
)
TEAM_HEAD = word_set(
    "agenda devolutivas central comissão recrutamento seleção recursos rh talento talentos carreiras candidaturas vagas emprego empregos equipa equipe time departamento área direção gestão portal programa atração pessoas gente avaliação agendamento entrevistas onboarding a o "
    "acolhimento concursos gabinete estágio estágios setor núcleo"
)
TEAM_LINK = word_set(
    "de do da dos das e o a humanos candidato candidatos talentos online seleção estágio trainee pessoas gestão pessoal"
)
ORGANISATION = word_set(
    "hospício serralharia fundição moinho serração serraria pedreira cimenteira olaria curtume estofos azulejos "
    "vidraria caixilharia cozinhas arquivo observatório paróquia diocese mosteiro convento cáritas policlínica "
    "sanatório fisioterapia óticas ambulâncias bombeiros polícia tribunal embaixada consulado creche liceu "
    "piscinas zoológico aquário doçaria chocolataria torrefação torrefadora destilaria cervejaria pousadas "
    "estalagem ônibus viação aluguer locadora pneus bicicletas instrumentos usinagem caldeiraria siderurgia "
    "turbinas eólica hidrelétrica fibra telefonia informática resseguros previdência imobiliárias urbanismo "
    "papelaria tipografia encadernação cinema cinemas produções produtora galeria leilões joalheria alfaiataria "
    "confecções marroquinaria brinquedos sementes fertilizantes horta pecuária matadouro frigorífico conservas "
    "conserveira pescas pescados estaleiros estaleiro navegação perfumaria saboaria termas sindicato comitê "
    "federação ong orfanato abrigo asilo arquivos biblioteca mediateca vidraceira fiação tecelagem velaria "
    "gelataria sorveteria pizzaria lanchonete boteco empório atacado atacadista drogaria drogarias autarquia "
    "reitoria irmandade associações cooperativas federais maternidade upa sesc senai "
    "cerâmica metalomecânica carpintaria panificadora grupo empresa companhia sociedade irmãos filhos associados banco caixa seguros seguradora mutualista clínica clínicas hospital hospitais centro santa casa misericórdia lar câmara municipal município junta freguesia prefeitura governo ministério secretaria "
    "universidade faculdade instituto colégio escola escolas agrupamento academia fundação associação cooperativa consultoria consultores assessoria advogados advocacia contabilidade farmácia farmácias padaria pastelaria confeitaria talho açougue restaurante "
    "restaurantes churrascaria tasca bar café hotel hotéis pousada hostel adega quinta herdade vinhos supermercados supermercado mercado loja lojas oficina oficinas ferragens livraria livrarias editora gráfica cabeleireiro viagens transportes transportadora logística "
    "ferrovias rodoviária porto aeroporto aviação construções construtora engenharia imobiliária cimentos mineração siderúrgica aços metalúrgica energia energias elétrica águas saneamento indústria indústrias laboratórios laboratório farmacêutica química tecnologia "
    "tecnologias sistemas soluções software estúdio estúdios agência comunicação mídia media rádio televisão jornal museu teatro orquestra festival alimentos alimentar laticínios agropecuária agrícola frutas viveiros jardins limpeza arquitetos arquitetura design moda têxteis "
    "têxtil calçados calçado joalharia ótica dentária veterinária ginásio clube telecom telecomunicações comercial distribuição lda ltda sa eireli retalho varejo usina celulose papel rede móveis"
)
AGENCY_TAIL = word_set("recrutamento headhunting temporário outsourcing")
AGENCY_DOMAIN = ("recrutamento", "headhunt", "trabalhotemporario")
ROLE_ENDINGS = ("ador", "adora", "edor", "edora", "idor", "idora", "ista", "ólogo", "óloga")
NO_JOB = word_set(
    "entrevista revista lista vista prevista pista conquista indicador computador servidor fornecedor consumidor jogador corredor vencedor mista empregador colaborador colaboradora trabalhador recrutador recrutadora fundador fundadora promissora inspirador inspiradora desafiador desafiadora"
)
SENIORITY = word_set("auxiliar ajudante aprendiz estagiário estagiária subdiretor vice")
RANKS = word_set("responsável chefe encarregado encarregada auxiliar assistente ajudante técnico técnica diretor diretora gerente coordenador coordenadora adjunto adjunta agente operador operadora empregado empregada especialista sócio sócia presidente "
                 "supervisor supervisora administrativo administrativa assessor assessora analista gestor gestora")  # fmt: skip
ROLE_NOUNS = word_set(
    "agrônomo agrónomo alfaiate babá bancário barbeiro bilheteiro biomédico bioquímico caldeireiro "
    "cameraman caminhoneiro capataz caseiro chapeiro cirurgião comissário conferente confeiteira "
    "contramestre corretor corretora coveiro eletrotécnico eletromecânico escrivão escultor faxineira "
    "funileiro gari geógrafo impressor instrutor instrutora locutor marceneiro marinheiro merendeira "
    "metalúrgico mordomo motoboy notário oleiro ourives pedagogo pizzaiolo publicitário relojoeiro "
    "repórter revisor revisora sapateiro servente subgerente tapeceiro telemarketing tipógrafo vaqueiro "
    "vidraceiro vigia leiloeiro "
    "desenvolvedor desenvolvedora programador programadora engenheiro engenheira técnico técnica responsável chefe encarregado encarregada auxiliar assistente ajudante administrativo administrativa contabilista contador contadora controlador analista consultor "
    "consultora assessor assessora comercial vendedor vendedora caixa balconista atendente garçom garçonete empregado empregada cozinheiro cozinheira pasteleiro padeiro talhante estoquista repositor repositora estafeta motorista operador operadora operário operária "
    "soldador soldadora eletricista canalizador encanador carpinteiro carpinteira pedreiro pintor pintora mecânico mecânica instalador montador enfermeiro enfermeira médico médica farmacêutico farmacêutica fisioterapeuta psicólogo psicóloga educador educadora professor "
    "professora docente formador formadora monitor monitora bibliotecário bibliotecária arquivista livreiro jornalista redator redatora designer arquiteto arquiteta desenhador jardineiro jardineira secretário secretária rececionista recepcionista advogado advogada jurista "
    "investigador investigadora pesquisador pesquisadora bolseiro bolseira bolsista doutorando doutoranda tradutor tradutora intérprete fotógrafo fotógrafa editor editora músico ator atriz cabeleireiro cabeleireira esteticista ótico dentista higienista veterinário "
    "veterinária químico química biólogo bióloga geólogo topógrafo estatístico auditor auditora tesoureiro recrutador recrutadora gerente diretor diretora coordenador coordenadora administrador administradora gestor gestora estagiário estagiária trainee aprendiz agente "
    "comprador compradora fiel teleoperador vigilante porteiro porteira faxineiro camareira camareiro mediador mediadora cuidador cuidadora barman bartender sommelier florista costureira costureiro modelista planejador especialista supervisor supervisora cientista "
    "conservador restaurador conservador-restaurador curador curadora guia animador nadador-salvador perito promotor promotora representante mensageiro oficial inspetor inspetora zelador carteiro bombeiro escriturário escriturária assessor despachante almoxarife torneiro "
    "fresador serralheiro ferramenteiro copeiro copeira barista confeiteiro açougueiro padeira"
)
NOT_NOUNS = word_set(
    "person mate hand player model host server chair staff member partner sponsor stage post rep data química guia caixa comercial casa"
)
ROLE_STOP = word_set(
    "ja já continua válida segue ainda encerrada aberta recebemos foi está é será não fica qual quais onde quem que quem qual onde mas porque pois já há foi é são era estão está não se lhe nos me lo com-os sem desde até segundo após antes durante na no nas nos nossa nosso nossas nossos sua seu suas seus tua teu este esta estes estas esse essa infelizmente obrigado obrigada "
    "olá ref referência código nº n° m f publicada publicado localizada localizado baseada e-nos gostaríamos agradecemos ainda será tá recebida enviada aberta sobre entre como quando se mais além também porém pelo pela junto você anunciada através"
)
NOT_A_ROLE = word_set(
    "candidatura candidaturas vaga vagas posição cargo função oferta ofertas processo seleção recrutamento empresa equipa equipe time candidato candidata candidatos perfil currículo cv entrevista resposta decisão inscrição emprego trabalho experiência tempo momento dia dias mês "
    "ano janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo outra outro outros outras próxima próximo primeira primeiro pessoa pessoas nova novo informação informações atualização confirmação "
    "convite proposta contrato futuro oportunidade oportunidades carreira interesse dados portal fase etapa resultado estado status feedback obrigado obrigada olá caro cara cliente nós ti você si fazer parte lugar"
)
TITLE_END = word_set(
    "candidatura resposta decisão sua tua nossa entrevista resultado atualização confirmação vaga posição ref referência processo olá obrigado estado status feedback"
)
LEAD_INS = word_set(
    "sua tua candidatura à ao para a vaga de resposta sobre entrevista processo seleção confirmação receção recebimento atualização re assunto proposta"
)
BEFORE_A_TOPIC = word_set("assunto sobre")
GREETING_WORDS = word_set("olá ola oi bom boa caro cara prezado prezada estimado estimada exmo exma")
GREETED_NOBODY = word_set(
    "candidato candidata candidato(a) candidatos todos todas senhor senhora senhores equipa equipe cliente"
)
TITLES = word_set("sr sra srta dr dra d dona prof profa eng enga arq senhor senhora exmo exma")
NO_COMPANY = word_set(
    "rgpd lgpd linkedin portugal brasil lisboa porto inglês espanhol natal cliente candidato suacandidatura equipa equipe senhor senhora europa gupy"
)
JOB_WORDS = word_set(
    "candidatura candidaturas candidato candidata candidatos vaga vagas posição cargo função emprego recrutamento seleção seletivo contratar contratação contrato entrevista currículo cv estágio estagiário trainee trabalho rh inscrição processo perfil concurso "
    "candidatou contratado contratada oportunidade"
)
NEVER = word_set(
    "eu nós você vocês ele ela eles lhe me nos o a os as um uma do da dos das nosso nossa seu sua teu tua este esta isso obrigado obrigada olá oi bom boa caro cara prezado prezada estimado estimada infelizmente cumprimentos atenciosamente cordialmente após em para por "
    "com sem sobre e mas se como embora quando candidatura vaga segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro assunto data tel telefone telemóvel celular cv ref entrevista sr sra dr "
    "dra dona agradecemos lamentamos não na no nas ao à desejamos qualquer já depois também gostaríamos equipa tudo conte caso sabemos"
)
