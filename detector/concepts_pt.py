"""Portuguese words for the concepts of detector.concepts. In: nothing. Out: phrases by concept; data only."""

from __future__ import annotations

WORDS = {
    "employer": """
        nós, connosco, conosco, a gente, a empresa, a equipa, a equipe, o time, o júri, o painel, a comissão,
        o comitê, o comité, a banca, o colegiado, a direção, a direcção, a diretoria, a gerência, a chefia,
        a coordenação, a administração, a reitoria, recursos humanos, rh, gente e gestão, gestão de pessoas,
        departamento de pessoal, atração de talentos, recrutador*, o cliente, a matriz, a sede, o gestor,
        a gestora, o diretor, a diretora, o sócio, a sócia, meu sócio, minha sócia, o patrão, a patroa,
        o dono, o chefe, a área solicitante, a área requisitante, o conselho, a liderança, a consultoria,
        a entidade, a instituição, conselho de administração, entidade empregadora, da nossa parte,
        do nosso lado, noss*, gestor*
    """,
    "you": """
        tu, te, ti, contigo, você, vocês, consigo, si, lhe, seu, seus, o senhor, a senhora, v exa, foste,
        ficaste, estás, tens, podes, passaste, enviaste, mandaste, és, convosco, cê, sua*, teu*, tua*, voss*
    """,
    "someone": """
        um colega, uma colega, alguém, outrem, um interno, uma interna, um rapaz, uma rapariga, uma moça,
        um moço, outro nome, o sobrinho, a sobrinha, o genro, um profissional, uma profissional,
        ex funcionári*, pessoa escolhida, outra opção, os demais, outr* candidat*, outr* perfi*,
        outr* profissiona*, outr* coleg*, outr* concorrent*, outr* finalist*, outr* pessoa*, noutr* pessoa,
        noutr* candidat*, noutr* perfil, restantes candidat*, demais candidat*, antig* colaborador*,
        candidat* intern*
    """,
    "candidate": """
        candidat*, inscrito*, inscrita*, portefólio*, portfólio*, portfolio, carta de motivação,
        carta de apresentação, documentos, dossiê, dossier, cadastro, finalista*, concorrente*, opositor*,
        ficha de inscrição, seu processo, teu processo, formulário de candidatura, apresentação espontânea,
        postulante*, participante*, inscriç*, cv*, currícul*, curricul*, perfi*,
        cópia do diploma, anexos, portfólios, proponente*, aspirante*
    """,
    "job": """
        posto, postos de trabalho, lugar, trabalho, estágio*, estagiári*, aprendiz, aprendizagem,
        oportunidade*, bolseir*, cadeira, colocação, programa de trainee, horário a concurso, turno,
        contratação, admissão ao quadro, pós doc, requisição, monitoria, vaga*, cargo*, funç*, posiç*,
        emprego*, trainee*, bolsa de investig*, investigador*, jove* aprendiz*
    """,
    "process": """
        recrutamento, seletiva, procedimento concursal, concurso, edital, etapa*, triagem, pré seleção,
        lista curta, shortlist, ronda, rodada, prova oral, prova escrita, dinâmica de grupo,
        avaliação curricular, audiência prévia, convocatória, convocação, métodos de seleção, afunilamento,
        funil, busca, processo, homologação, chamamento, abertura do procedimento, seleç*, selecç*, fase*,
        lista de admit*, lista fina*, lista provis*, lista de orden*, reserva de recrut*, bolsa de recrut*
    """,
    "requirement": """
        requisito*, critério*, qualificaç*, experiência, habilitaç*, certificado*, certificaç*, diploma*,
        licença, carta de condução, carta de pesados, cnh, nível de inglês, fluência, idioma*, domínio de,
        conhecimentos, formação, escolaridade, ensino médio, registo criminal, competência*, nota de corte,
        linha de corte, cédula, inscrição na ordem, conselho regional, vivência, pretensão salarial,
        eliminatóri*, prazo, autorização de trabalho, título de residência, adr, mestrado, doutoramento,
        licenciatur*, exig*, fluen*
    """,
    "choose": """
        a opção por, recaiu, recair, decidimos por, decidiu se por, ficou para, foi para outr*, foi para um,
        batemos o martelo,
        elegeu, elegemos, eleit*, fomos por, inclinou se, pendeu para, nomead*, indicad*, escolh*, opt*,
        prefer*, selecion*, seleccion*, apost*, ficámos com, ficamos com, fiquei com,
        ficou com _, ficaram com, fech* com, dem* o lugar, dem* a vaga, der* a vaga, der* o lugar, deu a vaga,
        segui* com
    """,
    "hire": """
        começa dia, começa segunda, entra ao serviço, entra em funções, entrou para, juntou se, junta se,
        vem trabalhar, tomou posse, toma posse, integrou a, reforço da equipa, meti gente, metemos, quem fica,
        ficou no lugar, já está a trabalhar, contrat*, admiti*, assum*, promov*, efetiv*, recrut*, assinou,
        assinámos, assinamos, assina o contrato, aceit* a proposta, aceitou a nossa proposta,
        aceitou nossa proposta, começa n*, começa a trabalhar, entra já
    """,
    "filled": """
        sem vagas, lotad*, lotação, atribuíd*, providos, provido, suprida, o lugar foi, já temos gente,
        já temos quem, já tem dono, vaga tomada, fechámos a equipa, fechamos o time, já foi entregue,
        já tem quem, temos pessoal, estamos servidos, fechou a turma, preench*, ocup*, esgot*, já não há lug*,
        já não há vag*, não há mais vag*, est* chei*, já est* dad*, quadro completo, equipa completa,
        time completo, ficou complet*
    """,
    "ended": """
        revogad*, desert*, sem efeito, acabou, acabaram, já não existe, deixou de existir, desistimos de,
        na gaveta, caiu, parou, parámos, travad*, cessou, cessação, fechad*, retirad*,
        por tempo indeterminado, encerr*, cancel*, suspen*, congel*, arquiv*, termin*, finaliz*, extin*,
        anul*, interromp*, concluíd*, concluiu, dad* por concluí*, fica por aqui, ficou por aqui
    """,
    "budget": """
        orçament*, cortes, headcount, financiamento, contenção, redução de custos, redução de quadro,
        restrições orçamentais, cabimento, dotação, poupança*, investimento, quadro enxuto, crise,
        teto de gastos, fusão, insolvência, vendas caíram, menos trabalho, despediment*, congelament*, verba*,
        reestrutur*, reorganiz*
    """,
    "continue": """
        seguimento, segue para, chamad* para, levar adiante, ir em frente, incluir na lista,
        apresentado ao cliente, subiu para, subir para, aprovad* na, avanç*, prossegu*, seguir*, encaminh*,
        transit*, continuidad*, próxim* fase*, próxim* etapa*, próxim* passo*, fase seguint*, etapa seguint*,
        passo* seguint*, pass* à fase, pass* para a, continua* _ processo
    """,
    "negation": """
        não, nem, nunca, jamais, ninguém, nada, sem, impossível, tampouco, deixou de, em vez de, já não,
        incapaz, inviável, de forma alguma, de modo algum, ñ, sequer, nenhum*, nenhun*,
        ninguem, nao, impossibilit*, longe de
    """,
    "regret": """
        infelizmente, lastim*, pesar, pena, perdão, sentimos muito, sinto, má notícia, más notícias,
        notícia ruim, desilu*, decepc*, decepç*, deceção, custa me, custa nos, desapont*, desagradável,
        gostaríamos de ter, mal por, lament*, desculp*, trist*, chatead*, não _ a notícia, não são as notícias
    """,
    "decline": """
        desconsiderad*, preterid*, inapto, inapta, não admitid*, não escolhid*, não apurad*, não classificad*,
        não considerad*, não contratad*, não recomendad*, malsucedid*, não foi bem sucedid*, sem sucesso,
        chumb*, dispensad*, improcedente, não reúne, desfavorável, sem mérito, barrad*, retido na triagem,
        não convocad*, rejei*, recus*, reprov*, elimin*, exclu*, indefer*, nega*, desclassific*, descart*,
        declin*, não aceit*, não passou, não passaste, não avanç*, de fora, não aprov*, não selec*,
        não fo* aprov*, não fo* selec*, não fo* aceit*, não fo* consider*
    """,
    "goodnews": """
        parabéns, felicitações, oba, ficámos encantados, adorámos, amamos, é tua, é teu, queremos te,
        queremos você, estás dentro, uhul, passou sim, você foi aprovad*, ótima*, óptima*, com prazer,
        boa* notícia*, o prazer de, o gosto de, bem vind*, fo* aprovad*, foste aprovad*, feliz* em,
        content* por,
        com gosto, com muito gosto, com alegria, com enorme alegria, é com prazer, entusiasmad*
    """,
    "receive": """
        recepção da, deu entrada, deram entrada, registad*, registrad*, já cá está, já cá tenho,
        caiu na minha caixa, se candidatou, candidatura enviada, cadastrad*, inscrição confirmada,
        confirmação de candidatura, guardado no sistema, receb*, receç*, rececion*, submet*, submiss*,
        protocol*, chegou, chegaram, com sucesso, está conosco, está connosco, confirma* a rece*,
        acus* a rece*, confirma* o receb*
    """,
    "review": """
        ler, lemos, li, leu, lendo, estudar o, estudámos, veremos, rever, espreitar, estamos a ver, leitura,
        conferir, analis*, análise*, avali*, apreci*, ponder*, examin*, verific*, valid*, compar*, consider*,
        revisão, revimos, olh* para, vamos olhar, dar uma olhada, ver com calma
    """,
    "waiting": """
        paciência, ainda, em breve, brevemente, dentro de, semana que vem, retorno, atras*, adiad*,
        prorrogad*, em curso, assim que, logo que, mais uns dias, mais tempo, por enquanto, por ora,
        dias úteis, quando houver, digo algo, ligamos, ligo, ligaremos, diremos, avisamos, avisaremos,
        aguard*, demor*, pendent*, decorr*, prolong*, espera, esperar, em contacto, em contato, dar notícias,
        damos notícias, até ao final, até o final, até ao fim, próxim* dias, próxim* seman*, em andamento
    """,
    "condition": """
        caso, na eventualidade, em caso de, desde que, a não ser que, a menos que, salvo, quem não,
        quando não, havendo, sempre que, mesmo que, se não, quaisquer, apenas serão, só serão, somente,
        poderá, poderão, poderia, seria, houver, for, forem, tiver, puder, quiser, implica,
        determina a exclusão, sob pena de, não sendo, considere que, entenda como, se você, se houver,
        se puder, se nada, se tudo, se até, se por, se decidirmos, se recebermos, se ficar, se chegar,
        se tiver*, se quiser*, se for*, se algum*, se o, se a, se os, se as, serão contact*, serão notific*,
        serão inform*, eventua*
    """,
    "invite": """
        entrevist*, convocad* para, papo, videoconferência, telefonema, passar por cá, vir cá, café connosco,
        à chegada, comparecer, compareça, presencialmente, calendário, às _ horas, agend*, remarc*, reagend*,
        convers*, reuni*, disponib*, horário*, convi*, disponív*, marcar, marcad*, marcação, marcámos,
        marcamos, marque, pode* vir, conhecer te, conhecer você, conhecê l*, conhecê*, chamad*, vídeo chamada,
        videocham*, falar con*, falar com você
    """,
    "test": """
        exercício*, caso prático, estudo de caso, case, avaliação técnica, avaliação psicológica,
        turno de experiência, dia à experiência, vídeo de, questionário, raciocínio lógico,
        entrega do projeto, simulação, aula teste, repositório, jogo on, psicotécnic*, gravação, teste*,
        desafi*, prova, provas, gravar um víd*, grave um víd*, aula de prov*, dia de test*
    """,
    "contract": """
        contrato*, salário*, vencimento, ordenado, primeiro dia, onboarding, integração, período experimental,
        admissão, benefícios, iban, segurança social, carteira de trabalho, ctps, clt, pj, recibos verdes,
        a termo certo, sem termo, bruto, bónus, bônus, seguro de saúde, fardamento, uniforme,
        termo de compromisso, termo de posse, proposta*, oferta*, referência*, remuneraç*, vale refei*,
        vale transp*, data de iníc*, início de funç*, exame admis*
    """,
    "thank": """
        obrigad*, agrade*, grato, grata, gratos, gratas, gratidão, bem haja, bem hajam, valeu, brigad*,
        reconhecid*, apreço, apreciamos o, muito agradecid*
    """,
    "wish": """
        sorte, sucesso*, votos, tudo de bom, tudo de melhor, o melhor, coragem, força, boa caminhada,
        faço figas, faço votos, fazemos votos, continue assim, há de aparecer, hás de, felizes por ti, ânimo,
        desej*, torc*, torç*, não desanim*, não desist*, felicidade*, que encontr*, vai* encontrar,
        vai* longe, seu futuro, teu futuro, seu percurso, teu percurso
    """,
    "again": """
        banco de talentos, banco de currículos, base de dados, nossa base, bolsa de candidatos,
        candidatar novamente, outra vez, de novo, próxima vez, próxima edição, próximo ano, ano que vem,
        em contacto contigo, ficamos com o, fica aberta, página de carreiras, siga nos, siga a gente,
        em carteira, de olho, lembrar de, futur*, conserv*, guard*, novament*, outr* vaga*, outr* oportunid*,
        outr* posiç*, nov* oportunid*, nov* vaga*, se cruz*, a cruzar, manter contat*, porta* aberta*,
        volt* a,
        próxim* oportunid*, reserva de recrut*
    """,
    "fit": """
        enquadr*, encaix*, fit, à medida, indicado para, vai ao encontro, perfil pretendido, perfil desejado,
        casa com, afinidade, adequ*, alinh*, aderen*, aderên*, correspond*, compat*, ajust*, combina,
        combinam, combine, cert* para, perfil cert*, o que procur*, o que busc*, o que precis*
    """,
    "better": """
        mais alinhad*, mais próxim*, mais adequad*, mais aderente*, mais anos, maior experiência,
        mais bagagem, mais estrada, melhor classificad*, mais graduad*, melhor colocad*, se aproxima mais,
        aproximam mais, superior, mais rodagem, mais avançad*, mais específic*, mais prática,
        melhor preparad*, já conhece, já sabia, já dominava, por pouco, por um triz, por uma unha,
        mais calejad*, melhor nota, margem mínima, mais votad*, mais experi*, mais complet*, mais fort*,
        mais sên*, mais sén*, frente de si, à tua frente, à sua frente, destacaram, se destacou
    """,
    "many": """
        número elevado, volume de, inúmer*, adesão enorme, concorrid*, concorrência, disputad*, renhid*,
        enxurrada, avalanche, muito acima do esperado, todas as candidaturas, a todos os candidatos,
        muit* candidat*, muit* curríc*, muit* inscr*, muit* pesso*, muita gente, imens* candidat*,
        tant* candidat*, tanta gente, grande númer*, elevado númer*, grande volum*, elevado volum*,
        grande proc*, grande ades*, alto nível, elevado nível, centena* de, dezena* de, milhar* de,
        uma centena
    """,
    "seek": """
        estou à procura de, estou buscando, estamos buscando, estamos à procura, recruto para, interessa lhe,
        interessa te, toparia, você topa, topas, chamou a nossa atenção, chamou minha atenção,
        passou o seu contato, me passou seu contato, faixa salarial, hunting, headhunter, conhece alguém,
        ouvir uma proposta, mudança de emprego, lembrei me de ti, encontrei o _ perfil, vi o _ perfil,
        vi seu perfil, linkedin, recrutar um, recrutar uma, a recrutar para, recrutando para, procur* um,
        procur* uma, está* abert*, interessad* em ouvir, teria* interesse, tem interesse em, pensei em si,
        pensei em ti, pensei em você, nov* desafio*, meu cliente
    """,
    "joblist": """
        vagas em destaque, empregos recomendados, recomendado para, recomendações de, busca salva,
        ofertas publicadas, ver oferta, novas ofertas, perto de si, candidatar me, gerir alertas,
        cancelar alerta, bolsa de emprego, vagas da semana, empregos em, vagas em, alerta* de empreg*,
        alerta* de vag*, seu alerta, vaga* recomend*, pesquis* guardad*, nov* vaga*, ver vaga*, ver todas,
        vagas para você, vagas para si, candidate se já, candidate se agora, est* contratando,
        resultados nov*, nov* resultad*, que combinam com, perto de ti, vagas perto
    """,
    "feedback": """
        feedback, melhorar, apontamentos, notas do painel, parecer, obteve, faltou, sugiro, recomendo,
        aprofundar, trabalhar melhor, desempenho, prestação, apreciámos, destacou, sentimos falta, avaliador*,
        devolutiv*, impress*, coment*, observaç*, sugest*, pontu*, conselh*, trein*, ponto* forte*,
        ponto* a melhor*, ponto* de melhor*, gost* da, gost* do, gostámos de, grelha de aval*, ficha de aval*,
        a melhorar
    """,
    "withdraw": """
        retiro a minha candidatura, retirar a minha candidatura, desisto da, desisto do, quero desistir,
        desistência, recuso a proposta, recuso a vossa proposta, não vou aceitar, declino a,
        agradeço mas não aceito, aceitei um lugar, já aceitei, não pretendo continuar,
        não pretendo prosseguir, deixei de estar interessad*, me retirar do processo, sair do processo,
        decidi ficar onde, decidi não aceitar, minha desistência, retirada d* candidat*, aceitei outr*,
        optei por outr*, optei por ficar, desistir d* vaga
    """,
    "decided": """
        despacho, entendeu, entenderam, entendemos, desfecho, combinámos, combinamos, concordou,
        parecer final, votou, votação, chegámos à, decid*, decis*, resolv*, deliber*, homolog*, veredit*,
        veredict*, determin*, resultad*, concluímos, conclui se, ficou decid*
    """,
    "finalword": """
        definitiv*, decisão final, resposta final, é um não, um não, é não, não vai dar, não dá, não deu,
        não foi desta, não foi dessa, não desta vez, não é desta, fim da linha, ponto final, fica por aqui,
        não vai acontecer, ainda não é, paramos aqui, acaba aqui, terminou para, não vamos contar,
        não há lugar, não temos lugar, não te chamamos, nada feito, não seguiremos, não ficou, não ficaste,
        fora de questão, não deu certo, dessa vez não, desta vez não, não contamos con*, ficamos por aqui,
        resposta é n*, não é para _, não rol*, não vai ser possível,
        não foi possível, não será possível, não é possível, não nos é possível
    """,
    "object": """
        crédito, empréstimo*, hipoteca, cartão*, autorização de residência, moradia, aluguel, inquilin*,
        senhorio, quarto, sinistro*, apólice, seguro*, reembols*, estorno, devolução, encomenda*, pedido de,
        artigo*, manuscrito*, paper, subsídio de desemprego, licitação, adjudica*, fornecimento, creche,
        matrícula, universidade, propina*, clube, sócio*, associado, ginásio, academia, aplicativo, app,
        anúncio*, pull request, merge, commit, plano de saúde, benefício, recurso, multa, coima, reclamação,
        exposição, festival, prémio, prêmio, concurso literário, casamento, adoção, cachorro, gatinho,
        nacionalidade, passaporte, vistoria, voluntariado, condomínio, torneio, o visto, visto de, seu visto,
        apoio financeiro, o resumo, cartõ*, curso*, apartament*, arrend*, bolsa* de estud*, licença* de obra*,
        residência* artíst*, mestrado, despesas médicas
    """,
    "shop": """
        encomenda*, pedido, fatura*, factura*, boleto*, desconto*, cupão, cupom, voucher, promoç*,
        palavra passe, código de verificação, assinatura, subscrição, newsletter, pagamento*, pix, mb way,
        multibanco, referência mb, frete, portes, loja, saldo, extrato, rastreio, rastreamento,
        transportadora, envio, recibo*, nota fiscal, check in, bilhete*, voo, hotel, débito, garantia, stock,
        estoque, preço*, black friday, cashback, prestações, parcelas, entreg*, reserva*, compra*, senha*,
        sua conta, tua conta
    """,
    "family": """
        mãe, pai, mamãe, papai, avó, avô, tia, tio, primo, prima, mano, mana, crianças, aniversário, anos da,
        jantar, almoço, fim de semana, natal, páscoa, férias, saudades, abraçado, amor, churrasco, festa,
        praia, cunhado, cunhada, madrinha, padrinho, vizinh*, gato, cão, beij*, filh*, miúd*, irmã*, querida,
        querido, queridos, neto, neta, netos, vovó, vovô,
        mamã, papá, afilhad*, sogr*
    """,
    "person": """
        adoeceu, gripe, constipad*, febre, covid, consulta médica, hospitalizad*, baixa médica, atestado,
        férias, comboio, greve, trânsito, avaria, avariou, luto, funeral, falecimento, viagem,
        fora do escritório, perdeu o voo, sem luz, sem internet, dentista, internad*, operad*, acidente,
        imprevist*, atrasad*, médic*, feriad*, doente, licença de matern*, licença parent*, emergência famil*,
        problema famil*
    """,
}
