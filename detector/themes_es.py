"""Words of feedback in Spanish. In: nothing. Out: what detector/themes looks for; data only.

Expressions stand between commas: "a|b" is either, "wor*" any ending, ".." up to three words.
"""

from __future__ import annotations

from detector.themes import Theme

WANTED = """más, falta de, falta, falto, faltó, faltaba, faltaban, faltaron, faltado, echamos|eché|echábamos
    en falta, echamos|eché|echábamos de menos, poca, poco, pocos, pocas, menos, escasa, escaso,
    insuficiente*, limitad*, mejor, mejores, mejorar, reforzar, profundizar en, profundizar más en,
    trabajar, trabaja, practicar, practica, carencia de|en, carencias en|de, laguna|lagunas en|de,
    debilidad|debilidades en, dudas sobre|con|en|respecto, nos preocupaba, inseguro|insegura en|con, no
    demostraste|demostró|mostraste|mostró, no tenías|tenía, no tienes|tiene, no contabas|contaba con, no
    convenció, no convencieron, flojo|floja en, más floj* en, por debajo en, se quedó corto|corta en|de, te
    quedaste corto|corta en|de, el punto débil, los puntos débiles, mayor, cojeaba en, cojeó en"""
MISSED = """faltó, faltaba, faltaban, faltaron, insuficiente*, limitad*, escas*, floj*, débil*, mejorable*,
    justa|justo|justas|justos, superficial*, no fue suficiente, no fueron suficientes, no era suficiente, no
    eran suficientes, no es suficiente, no nos convenció|convencieron|convencía, no convenció|convencieron,
    no terminó|terminaron de convencer*, no acabó|acabaron de convencer*, se quedó|quedaron|quedaba cort*,
    no alcanza*, no alcanzó, no llega* al|a, por debajo, podría|podrían ser|haber|mejorar, hay que|tienes
    que|debería mejorar|reforzar|trabajar|practicar, a mejorar, por mejorar, necesita*
    mejorar|trabajo|reforzar, poco clar*, poco concret*, poco sólid*, poco profund*, demasiado básic*,
    demasiado general*, demasiado alt*, no cuadra*"""
DENIED = """no fue el motivo, no fue la razón, no fue el problema, no es el problema, no era el problema, no
    fue un problema, ningún problema, no hubo problema, no tuvo que ver, no tiene que ver, nada que ver, no
    fue por, no se debió, no se debe, no ha sido por, no es cuestión de, no influyó, no influyeron, no pesó,
    sin duda alguna sobre, ninguna duda, no tenemos dudas, no tuvimos dudas, no hubo dudas, no faltaba, no
    faltó, no te faltó, no le faltó, por nuestra parte"""
TURNS = "pero, sino, aunque, sin embargo, mientras, en cambio, no obstante"
REFUSED = """no podemos|puedo|es posible .. dar|ofrecer|facilitar|compartir|proporcionar|enviar ..
    feedback|comentarios|motivos|razones|detalles|información|retroalimentación|devolución, no podemos|puedo
    .. feedback|retroalimentación, no damos|ofrecemos|facilitamos|proporcionamos ..
    feedback|retroalimentación|motivos|información|comentarios, no nos es posible, no nos resulta posible,
    no es política, por política, nuestra política, política de la empresa, no ofrecemos .. individual*, sin
    feedback individual, no hay feedback, no podemos entrar en detalles|detalle, no puedo entrar en
    detalles|detalle, debido al volumen|elevado, por confidencialidad, no estamos en condiciones de, no
    acostumbramos a, no solemos dar, no contamos con más información, no tengo más información"""
LATER = """te digo algo, le digo algo, te diré algo, me pondré en contacto, nos pondremos en contacto, te
    respondo|respondemos .. días|semana|luego|pronto, te escribo .. días|semana|luego|pronto|lunes, le
    escribo .. días|semana|luego|pronto|lunes, lo consulto|consultaré|consulto con, voy a preguntar, voy a
    consultar, le pregunto al, le pregunto a, déjame preguntar|ver|consultar, deja que pregunte|consulte, he
    reenviado, he trasladado, hemos trasladado, reenvío tu|su, traslado tu|su, fuera de la oficina, estoy de
    vacaciones, de vacaciones hasta, de baja, estaré ausente, ausente hasta, me reincorporo, acceso limitado
    al correo"""

SAYINGS = {
    Theme.SKILLS: """no superaste|superó la prueba, no terminaste|terminó la|el|tu|su
        prueba|ejercicio|test|caso, no acabaste|acabó la|el|tu|su prueba|ejercicio|test|caso, errores en
        la|el|tu|su prueba|ejercicio|código|solución, sin tests, la parte técnica ..
        floj*|débil*|just*|cort*|baj*, más técnico, perfil más técnico, técnicamente .. por
        debajo|mejor|flojo|floja|más, no supiste|supo explicar|resolver, base técnica, no
        resolviste|resolvió""",
    Theme.EXPERIENCE: """más experiencia, con más experiencia, poca experiencia, sin experiencia, demasiado
        junior, perfil junior, perfil más senior, más senior, más sénior, sobrecualificad*, sobrecalificad*,
        demasiada experiencia, años de experiencia, más años, más recorrido, mayor trayectoria, más
        trayectoria, más rodaje, del sector, viene del sector, venía del sector, haber trabajado en, no has
        trabajado, no ha trabajado, experiencia previa, experiencia en gestión""",
    Theme.COMMUNICATION: """respuestas .. vag*|larg*|cort*|genéric*|evasiv*|general*, muy vago, demasiado
        vago, te extendiste, se extendió, te enrollaste, te fuiste por las ramas, irse por las ramas, ir al
        grano, fuiste al grano, nervios*, inseguro, insegura, demasiado rápido, muy rápido, perdiste el
        hilo, perdió el hilo, difícil de seguir, costaba seguir*, ejemplos concretos, más concreto, más
        concreta, más estructurad*, interrumpiste, interrumpió, no hiciste|hizo .. preguntas, pocas
        preguntas, no respondiste|respondió a la pregunta, más seguridad, más confianza, poca seguridad, te
        mostraste|se mostró .. distante|tenso|tensa|nervioso|nerviosa|cerrado|cerrada""",
    Theme.CULTURE: """encaje cultural, encaje con el equipo, encaje en el equipo, encajar en el equipo,
        encajar con el equipo, encajabas con el equipo, encajaba con el equipo, cultura de la empresa,
        nuestra cultura, cultura del equipo, nuestros valores, forma de trabajar, manera de trabajar, estilo
        de trabajo, trabajar solo|sola, química, trabajo en equipo .. falt*|floj*, poco interés, interés por
        nosotros, interés por la|el|nuestra|nuestro empresa|proyecto|producto, motivación por, poca
        motivación, poco entusiasmo, conocías poco, conocía poco, por qué nosotros, por qué nuestra empresa""",
    Theme.SALARY: """expectativas salariales, expectativa salarial, pretensiones salariales, pretensión
        salarial, pretensiones económicas, expectativas económicas, aspiraciones salariales, banda salarial,
        rango salarial, fuera de presupuesto, nuestro presupuesto, el presupuesto que tenemos|teníamos,
        demasiado caro|cara, no podemos pagar, no podíamos pagar, tarifa, sueldo ..
        alt*|lejos|encima|pedías|pedía, salario .. alt*|lejos|encima|pedías|pedía, lo económico, tema
        económico, tema salarial, acuerdo en el salario|sueldo, condiciones económicas""",
    Theme.TIMING: """fecha de incorporación, incorporación inmediata, incorporarse antes|ya|inmediatamente,
        incorporarse de inmediato, incorporarte antes|ya|inmediatamente, incorporarte de inmediato, empezar
        antes|ya|inmediatamente, empezar de inmediato, empezar cuanto antes, período de preaviso, periodo de
        preaviso, preaviso, disponibilidad inmediata, demasiado tarde, llegó tarde, llegaste tarde, proceso
        .. avanzado, ya estaba muy avanzado, no podíamos esperar, no podemos esperar, jornada completa,
        media jornada, jornada parcial, turnos de noche, fines de semana, tu disponibilidad, su
        disponibilidad, cuestión de tiempos, por tiempos""",
    Theme.LOCATION_VISA: """visado, visa, permiso de trabajo, permiso de residencia, papeles, patrocin*,
        reubicación, reubicarse, reubicarte, mudarte, mudarse, traslado a otra ciudad, trasladarte,
        trasladarse, vive más cerca, vives lejos, vive lejos, demasiado lejos, la distancia,
        desplazamiento*, huso horario, zona horaria, presencial, presencialidad, en remoto, remoto,
        teletrabajo, alguien local, alguien de la zona, residir en, residencia en, cerca de la oficina""",
    Theme.LANGUAGE: """nivel de
        inglés|alemán|francés|italiano|portugués|español|catalán|neerlandés|idiomas|idioma, inglés fluido,
        alemán fluido, francés fluido, fluidez, bilingüe, nativo, nativa, b1, b2, c1, c2, barrera del
        idioma, clases de inglés|alemán|francés, hablar mejor, soltarte en inglés, soltura en
        inglés|alemán|francés, tu inglés .. no|floj*|just*|cort*, su inglés .. no|floj*|just*|cort*,
        gramática""",
    Theme.INTERNAL_CANDIDATE: """candidat* intern*, candidatura interna, candidaturas internas, promoción
        interna, promocionar a, promocionado a, cubrir internamente, cubierto internamente, cubierta
        internamente, cubrimos internamente, alguien interno, alguien de la casa, alguien de dentro, persona
        de la casa, persona de dentro, persona interna, una compañera de, un compañero de, ya trabaja
        con|en|aquí, ya trabajaba con|en|aquí, ascender a, ascendido a, movimiento interno, traslado
        interno, de nuestra plantilla, de la propia empresa, de nuestro equipo, becari* que, recurso interno""",
    Theme.NO_REASON: """no encajaba del todo, no encajabas del todo, no encaja del todo, no terminaba de
        encajar, no acababa de encajar, no encajaba con lo que, no es lo que buscamos, no era lo que
        buscábamos, no eras lo que buscábamos, mejor encaje, encajaban mejor, encajaba mejor, encaja mejor,
        encajan mejor, más ajustad*, se ajustan|ajusta|ajustaban|ajustaba mejor|más, se adecua* mejor|más,
        otros candidatos .. fuertes|mejor*|mejores|cerca, otras candidaturas, otros perfiles, otro perfil,
        otros candidatos, otra persona candidata, candidatos más fuertes, nivel muy alto, alto nivel de
        los|las candidatos|candidaturas, gran cantidad de candidaturas, nada en concreto, nada concreto,
        nada en particular, ningún motivo concreto|especial, ningún motivo en particular, no hay un motivo,
        sin un motivo, no hiciste nada mal, no hizo nada mal, una intuición, corazonada, decisión difícil,
        decisión muy ajustada, no puedo decirte más, no puedo decirle más, no tengo más, difícil de
        explicar, otra dirección, no podemos .. feedback|motivos|comentarios|retroalimentación, no damos ..
        feedback|motivos, sin feedback""",
}
TOPICS = {
    Theme.SKILLS: """conocimiento|conocimientos, competencias, competencia técnica, habilidades, técnica,
        técnico, parte técnica, prueba técnica, prueba, ejercicio, caso práctico, caso, código,
        programación, sql, python, java, excel, estadística, matemáticas, arquitectura, diseño de sistemas,
        algoritmos, tests, herramientas, manejo de, dominio de|del, profundidad, base, bases, fundamentos,
        análisis, metodología, contabilidad, solución, portfolio, portafolio, formación""",
    Theme.EXPERIENCE: """experiencia, experiencias, trayectoria, recorrido, bagaje, años, práctica, sector,
        rodaje, responsabilidad, referencias, liderazgo, antigüedad""",
    Theme.COMMUNICATION: """comunicación, comunicar, presentación, exposición, diapositivas, respuestas,
        respuesta, ejemplos, estructura, claridad, concreción, discurso, escucha, explicaciones,
        explicación, expresión, preparación, lenguaje corporal, síntesis, capacidad de síntesis, hablar en
        público, preguntas, carta de presentación, argumentos""",
    Theme.CULTURE: """cultura, valores, trabajo en equipo, espíritu de equipo, colaboración, personalidad,
        actitud, motivación, entusiasmo, pasión, interés, iniciativa, proactividad, implicación, humildad,
        energía, ganas""",
    Theme.SALARY: "salario, sueldo, retribución, remuneración, honorarios, dinero",
    Theme.TIMING: "disponibilidad, flexibilidad, horario, horarios, horas, turnos, plazos",
    Theme.LOCATION_VISA: "ubicación, movilidad, viajes, viajar, presencialidad",
    Theme.LANGUAGE: """inglés, alemán, francés, italiano, portugués, español, catalán, neerlandés, polaco,
        idioma, idiomas, vocabulario, pronunciación""",
}
