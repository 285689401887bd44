"""Words of feedback in Portuguese. In: nothing. Out: what detector/themes looks for; data only.

Expressions stand between commas: "a|b" is either, "wor*" any ending, "*wor" any beginning, ".." up to three words.
"""

from __future__ import annotations

from detector.themes import Theme

WANTED = """mais, maior, maiores, falta de, falta, faltou, faltava, faltavam, faltaram, faltado, sentimos
    falta, senti falta, pouca, pouco, poucos, poucas, menos, escass*, insuficient*, limitad*, melhor,
    melhores, melhorar, reforçar, fortalecer, aprofundar, desenvolver, trabalhar, trabalhe, praticar,
    pratique, treinar, treine, lacuna|lacunas em|na|no|de|nas|nos, fraqueza|fraquezas em|na|no, carência
    de|em, deficiência em|na|no, dúvidas sobre|quanto|em, receio quanto, preocupaç* com|quanto, insegur*
    em|com|na|no|nas|nos, fraco|fraca em|na|no|nas|nos, ponto fraco, pontos fracos, pontos a melhorar, ponto
    a melhorar, a desejar em|na|no|nas|nos, abaixo em|na|no, não demonstrou|mostrou, não
    demonstraste|mostraste, não tinha|tinhas|tem|tens, não convenceu, não convenceram, pesou a, esperávamos
    mais, ficou aquém em|na|no|nas|nos, ficaste aquém em|na|no|nas|nos"""
MISSED = """faltou, faltava, faltavam, faltaram, falta, insuficient*, limitad*, escass*, frac*, frágil,
    frágeis, superficia*, raso, rasa, rasas, muito gera*, demasiado gera*, muito vag*, muito básic*,
    demasiado básic*, muito curt*, muito long*, muito alt*, demasiado alt*, aquém, abaixo, a desejar, deixou
    a desejar, deixaram a desejar, não foi suficiente, não foram suficientes, não era suficiente, não eram
    suficientes, não é suficiente, não bastou, não bastaram, não chega*, não convenceu, não convenceram, não
    nos convenceu, não nos convenceram, não convenceu totalmente, pouco convincent*, pouco clar*, pouco
    estruturad*, pouco aprofundad*, pouco concret*, pode|podem|podia|podiam|poderia|poderiam ..
    melhorar|ser|ter, a melhorar, por melhorar, precisa|precisam|precisava|precisavam ..
    melhorar|evoluir|aprofundar|trabalho|reforço, pesou, pesaram, um pouco frac*|curt*|superficia*|ras*"""
DENIED = """não foi o motivo, não foi a razão, não era o motivo, não foi o problema, não é o problema, não
    era o problema, não foi um problema, nenhum problema, sem problema, não teve a ver, não tem a ver, nada
    a ver, não teve nada, não tem nada, não foi por, não se deveu, não se deve, não é uma questão de, não
    foi uma questão de, não pesou, não pesaram, não influenciou, não influiu, nenhuma dúvida, não há dúvida,
    não houve dúvida, não temos dúvida*, não tivemos dúvida*, não faltou, não faltava, não te faltou, não
    lhe faltou, do nosso lado, da nossa parte"""
TURNS = "mas, porém, contudo, todavia, no entanto, entretanto, embora, enquanto, apesar, já"
REFUSED = """não podemos|posso|é possível|conseguimos|consigo ..
    dar|fornecer|oferecer|partilhar|compartilhar|enviar|facultar|prestar ..
    feedback|retorno|comentários|motivos|detalhes|informações|justificação|justificativa|devolutiva, não
    podemos|conseguimos .. feedback|devolutiva|retorno, não
    damos|fornecemos|oferecemos|enviamos|partilhamos|compartilhamos ..
    feedback|motivos|detalhes|devolutiva|justificação, não nos é possível, não é possível ..
    feedback|devolutiva, sem feedback individual, não há feedback, por política, política da empresa, nossa
    política, não é nossa prática, não é prática, não podemos entrar em detalhes|pormenores, não posso
    entrar em detalhes|pormenores, devido ao volume|elevado|grande, dado o volume|elevado|grande, por
    confidencialidade, não estamos em condições de, não tenho mais informações, não temos mais informações,
    feedback individual não"""
LATER = """volto a falar, volto ao contacto, volto a contactar, voltamos a contactar, entro em
    contato|contacto, entraremos em contato|contacto, te aviso, aviso você|assim, te digo assim, dou
    notícias, dou um retorno, te dou um retorno, retorno em breve, vou perguntar, vou verificar, vou ver
    com, vou falar com, vou checar, vou confirmar com, deixa eu ver|perguntar|checar, deixe me
    ver|perguntar, encaminhei .. mensagem|pedido|email, encaminho .. mensagem|pedido|email, reencaminhei,
    fora do escritório, ausente até, estarei ausente, estou ausente, de férias até, estou de férias, em
    férias, de licença, licença maternidade, regresso no|a|ao, retorno no dia|ao trabalho, acesso limitado
    ao"""

SAYINGS = {
    Theme.SKILLS: """não terminou|concluiu|passou|completou o teste|exercício|desafio, não
        terminou|concluiu|passou|completou a prova, não terminaste|concluíste|passaste o
        teste|exercício|desafio, não passou no teste|desafio|exercício, não passou na prova, não soube
        explicar|resolver, não soubeste explicar|resolver, não conseguiu|conseguiste explicar|resolver,
        erros no teste|exercício|código|desafio, erros na prova|solução, sem testes, nível técnico, parte
        técnica .. frac*|abaixo|aquém|desej*, mais técnico, mais técnica, perfil mais técnico, tecnicamente
        .. abaixo|aquém|fraco|fraca|forte, do ponto de vista técnico, base técnica, conhecimento técnico,
        conhecimentos técnicos""",
    Theme.EXPERIENCE: """mais experiência, maior experiência, pouca experiência, falta de experiência, sem
        experiência, mais experiente*, inexperiente, muito júnior, muito junior, demasiado júnior, ainda
        júnior, perfil júnior, mais sênior, mais sénior, mais senior, perfil mais sénior|sênior,
        senioridade, sobrequalificad*, superqualificad*, qualificado demais, qualificada demais, anos de
        experiência, mais anos, mais alguns anos, mais tempo de estrada|casa|mercado, mais bagagem, maior
        bagagem, vinha do setor, vem do setor, do mesmo setor, experiência prévia, experiência anterior,
        nunca trabalhou|trabalhaste, nunca geriu|liderou, já tinha feito, vivência""",
    Theme.COMMUNICATION: """muito vago, muito vaga, demasiado vago|vaga, respostas ..
        vagas|longas|curtas|genéricas|evasivas|superficiais, se alongou, alongou se, alongaste te, divagou,
        divagaste, divagar, prolixo, prolixa, ir direto ao ponto, direto ao ponto, ir ao ponto, perdeu o
        fio, perdeste o fio, difícil de acompanhar, difícil acompanhar, nervos*, muito tenso|tensa, tenso
        no|na|ao, tensa no|na|ao, hesitant*, rápido demais, depressa demais, demasiado rápido|depressa,
        falou demais, falou muito rápido|depressa, interrompeu, interrompeste, exemplos concretos, mais
        concret*, mais objetiv*, mais estruturad*, não respondeu|respondeste à pergunta, não respondeu a
        pergunta, não fez|fizeste perguntas, poucas perguntas, nenhuma pergunta, mais segurança, pouca
        segurança, mais confiança, pouca confiança, confiança em si, distante""",
    Theme.CULTURE: """cultura da empresa, nossa cultura, cultura da equipa|equipe, fit cultural, alinhamento
        cultural, encaixe cultural, encaixe com a equipa|equipe, encaixe na equipa|equipe, encaixar na
        equipa|equipe, integrar na equipa|equipe, integrar se na equipa|equipe, sintonia com, nossos
        valores, forma de trabalhar, jeito de trabalhar, maneira de trabalhar, modo de trabalhar, estilo de
        trabalho, trabalhar sozinh*, química, interesse pela empresa|vaga|nossa, interesse em nós, interesse
        na empresa|vaga, pouco interesse, pouca motivação, motivação para, pouco entusiasmo, sabia pouco
        sobre, conhecia pouco, por que a gente, porquê nós, porque nós, muito formal, demasiado formal""",
    Theme.SALARY: """expectativa salarial, expectativas salariais, pretensão salarial, pretensões salariais,
        expectativas financeiras, condições salariais, faixa salarial, banda salarial, nosso orçamento, fora
        do orçamento, acima do orçamento, além do orçamento, orçamento que tínhamos|temos|previsto, muito
        caro, muito cara, demasiado caro|cara, não podemos pagar, não podíamos pagar, não conseguimos pagar,
        não conseguimos chegar, valor pedido, salário .. alto|acima|pedido|pediu|pediste, remuneração ..
        alta|acima|pedida|pretendida, questão salarial, parte salarial, acordo salarial, taxa diária""",
    Theme.TIMING: """data de início, data de entrada, começar antes, começar já, começar logo, começar
        imediatamente, começar de imediato, começar mais cedo, iniciar antes, iniciar já, iniciar
        imediatamente, iniciar de imediato, disponibilidade imediata, início imediato, entrada imediata,
        disponível antes|já|imediatamente, disponível de imediato, disponível mais cedo, aviso prévio, pré
        aviso, período de aviso, tarde demais, demasiado tarde, chegou tarde, processo .. avançado, já
        estava avançado, fase final quando, não podíamos esperar, não podemos esperar, não dava para
        esperar, tempo integral, período integral, tempo inteiro, meio período, tempo parcial, part time,
        full time, turno da noite, turnos da noite, fins de semana, fim de semana, questão de timing,
        questão de prazos, sua disponibilidade, tua disponibilidade""",
    Theme.LOCATION_VISA: """visto de trabalho, o visto, um visto, autorização de trabalho, autorização de
        residência, permissão de trabalho, título de residência, patrocinar, patrocínio de visto, mudar se
        para, mudar de cidade, se mudar, mudança de cidade, mudança para, relocação, realocação, mora longe,
        mora perto, mora mais perto, moras longe, vive mais perto, longe demais, demasiado longe, muito
        longe, a distância, deslocação, deslocações, deslocamento, fuso horário, fusos horários, presencial,
        presencialmente, remoto, trabalho remoto, teletrabalho, home office, alguém da região, alguém local,
        candidato local, candidata local, perto do escritório, na região""",
    Theme.LANGUAGE: """nível de inglês|alemão|francês|espanhol|italiano|português|idioma, inglês fluente,
        alemão fluente, francês fluente, espanhol fluente, fluência, fluente em, bilingue, bilíngue, nativo,
        nativa, b1, b2, c1, c2, barreira linguística, barreira da língua, barreira do idioma, aulas de
        inglês|alemão|francês, curso de inglês|alemão|francês, domínio do inglês|alemão|francês|idioma,
        domínio da língua, seu inglês .. não|fraco|aquém|abaixo, teu inglês .. não|fraco|aquém|abaixo, fala
        melhor, gramática""",
    Theme.INTERNAL_CANDIDATE: """candidat* intern*, candidatura interna, candidaturas internas, recrutamento
        interno, processo interno, promoção interna, recurso interno, mobilidade interna, movimentação
        interna, internamente, alguém interno, alguém de dentro, alguém da casa, alguém da
        equipa|equipe|empresa, pessoa de dentro, pessoa da casa, pessoa interna, prata da casa, um colega
        da|do|de, uma colega da|do|de, já trabalha connosco|conosco|na|aqui|com, já trabalhava
        connosco|conosco|na|aqui|com, promover uma|um|alguém, promovemos, foi promovid*, nosso estagiário,
        nossa estagiária, nossos estagiários, colaborador* da empresa|casa|intern*, funcionári* da
        empresa|casa|intern*""",
    Theme.NO_REASON: """não era bem o perfil, não era o perfil, não é o perfil, não se enquadra*, não se
        encaixa*, não encaixava bem, não encaixou, mais alinhad*, mais adequad*, mais aderent*, melhor
        encaixe, melhor se enquadra*, melhor se adequa*, se adequa* melhor, adequava* se melhor, correspond*
        melhor, enquadra* melhor, encaixa* melhor, mais próximo* do perfil, outros candidatos ..
        fortes|melhor*|melhores|próximos|alinhados, outros candidatos, outras candidaturas, outros perfis,
        outro perfil, outro candidato, outra candidata, outra candidatura, candidatos mais fortes, alto
        nível dos candidatos, nível muito alto, nível elevado, grande número de candidaturas|candidatos,
        nada de específico, nada específico, nada em específico, nada em concreto, nada em particular, nada
        em especial, nenhum motivo específico|concreto|especial|particular, sem motivo específico|concreto,
        não houve um motivo, não fez nada de errado, não fizeste nada de errado, nada de errado, intuição,
        feeling, decisão difícil, escolha difícil, decisão apertada, por pouco, difícil dizer, não posso
        dizer mais, não posso adiantar mais, outra direção, outro rumo, seguir com outr*, não podemos ..
        feedback|motivos|detalhes|devolutiva, não damos .. feedback|motivos, sem feedback""",
}
TOPICS = {
    Theme.SKILLS: """conhecimento*, competência*, habilidades, técnica, técnicas, técnico, domínio,
        profundidade, base, bases, fundamentos, código, programação, sql, python, java, excel, estatística,
        matemática, arquitetura, desenho de sistemas, design de sistemas, algoritmos, testes, teste, teste
        técnico, prova, prova técnica, exercício, desafio, caso prático, case, estudo de caso, solução,
        ferramentas, análise, metodologia, método, contabilidade, portfólio, formação""",
    Theme.EXPERIENCE: """experiência*, trajetória, percurso, bagagem, anos, prática, setor, ramo, vivência,
        responsabilidade, liderança, referências, tarimba""",
    Theme.COMMUNICATION: """comunicação, comunicar, apresentação, exposição, slides, respostas, resposta,
        exemplos, estrutura, clareza, objetividade, síntese, capacidade de síntese, discurso, escuta,
        explicações, explicação, expressão, argumentação, argumentos, oratória, preparação, linguagem
        corporal, carta de apresentação, falar em público, perguntas""",
    Theme.CULTURE: """cultura, valores, espírito de equipa|equipe, trabalho em equipa|equipe, colaboração,
        personalidade, atitude, postura, motivação, entusiasmo, paixão, interesse, iniciativa, proatividade,
        energia, curiosidade, humildade, vontade""",
    Theme.SALARY: "salário, remuneração, vencimento, ordenado, honorários",
    Theme.TIMING: "disponibilidade, flexibilidade, horário, horários, horas, turnos, prazos",
    Theme.LOCATION_VISA: "localização, mobilidade, presença, viagens, viajar",
    Theme.LANGUAGE: """inglês, alemão, francês, espanhol, italiano, português, holandês, polaco, idioma,
        idiomas, língua, línguas, vocabulário, pronúncia""",
}
