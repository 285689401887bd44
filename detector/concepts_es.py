"""Spanish words for the concepts of detector.concepts. In: nothing. Out: phrases by concept; data only."""

from __future__ import annotations

WORDS = {
    "employer": """
        nosotros, nosotras, nos, nuestr*, la empresa, la compañía, la dirección, el equipo, el comité,
        el tribunal, el jurado, la comisión, recursos humanos, rrhh, talento humano, gerencia, el gerente,
        la gerente, el cliente, la junta, el consejo, mi socio, mi socia, mis socios, mi jefe, mi jefa,
        la encargada, el encargado, el área, área usuaria, área técnica, casa matriz, la central,
        la consultora, departamento de personal, el departamento, la entidad, la institución, el director,
        la directora, el responsable, la responsable, reclutamiento, la facultad, el rectorado, la jefatura,
        el patronato, el panel, equipo de selección, reclutador*
    """,
    "you": """
        tú, tu, tus, te, ti, contigo, tuyo, tuya, usted, ustedes, le, les, su, sus, suyo, suya, vos, vosotros,
        vosotras, vuestr*, os, eres, sos, estás, tienes, tenés, quedaste, fuiste, puedes, podés
    """,
    "someone": """
        otra persona, otras personas, otro candidato, otra candidata, otros candidatos, otras candidatas,
        otro postulante, otra postulante, otros postulantes, otro aspirante, otra aspirante, otros aspirantes,
        otro perfil, otros perfiles, otras candidaturas, otra opción, otro compañero, otra compañera,
        un compañero, una compañera, un colega, una colega, alguien, otra finalista, otro finalista,
        candidato interno, candidata interna, candidatura interna, promoción interna, un chico, una chica,
        un muchacho, una muchacha, otra chica, otro chico, otra gente, un exalumno, una exalumna, su sobrino,
        un conocido, el suplente, la suplente, otro técnico
    """,
    "candidate": """
        candidat*, postulante*, aspirante*, solicitante*, concursante*, opositor*, postulación, postulaciones,
        tu solicitud, su solicitud, tu aplicación, su aplicación, currículum*, curriculum*, currículo,
        curriculo, cv, hoja de vida, hojas de vida, tu perfil, su perfil, tus datos, sus datos, tu ficha,
        tus papeles, carta de motivación, carta de presentación, portafolio, expediente, antecedentes,
        tu instancia, su instancia, documentación, solicitud de empleo, inscripción, interesado, interesada
    """,
    "job": """
        puesto*, plaza, plazas, vacante*, cargo, empleo*, trabajo, posición, posiciones, rol, prácticas,
        práctica profesional, pasantía*, becari*, practicante*, aprendiz*, contrato de formación,
        beca de formación, residencia médica, suplencia*, sustitución, jornada completa, media jornada,
        medio tiempo, tiempo completo, campaña de verano, temporada, turno, interinidad, postdoc*,
        contrato predoctoral, contrato posdoctoral, chamba, laburo, pega, curro
    """,
    "process": """
        proceso, procesos, selección, reclutamiento, contratación, contrataciones, búsqueda, búsquedas,
        convocatoria*, concurso, oposición, fase, fases, etapa*, ronda*, preselección, terna, lista corta,
        criba, filtro, procedimiento, casting
    """,
    "requirement": """
        requisito*, requerimiento*, requerid*, exigid*, criterio*, titulación, título, licenciatura, máster,
        certificad*, carné, carnet, licencia de conducir, colegiación, colegiad*, homologad*, homologación,
        permiso de trabajo, inglés, alemán, francés, idioma*, experiencia, puntaje, puntuación, nota de corte,
        nota mínima, puntos, méritos, baremo, excluyente, indispensable, acredita*, conocimientos,
        competencias, residencia en, disponibilidad
    """,
    "choose": """
        elegimos, elegid*, eligió, eligieron, escogid*, escogimos, escogió, optado por, optamos por, optó por,
        optaron por, decantado por, decantamos por, decantó por, inclinado por, inclinamos por, inclinó por,
        preferimos, prefirió, preferido, quedado con, nos quedamos con, me quedo con, se quedó con,
        se queda con, seleccionad*, seleccionamos, seleccionó, apostado por, apostar por, apostamos por,
        decidimos por, decidido por, decidió por, se lo ha quedado, se lo llevó, se la llevó,
        se lo ha llevado, se la ha llevado, recaído en, recayó en, designad*, favorecid*, preseleccionad*,
        tirar con
    """,
    "hire": """
        contratamos, contratad*, contrató, contrataron, fichado, fichamos, fichó, incorporamos, se incorpor*,
        incorporado, incorporación de, entra el, empieza el, empieza en, empieza mañana, arranca el,
        arranca en, comienza el, ya empezó, cogimos a, hemos cogido a, tomamos a, lo tomamos, la tomamos,
        firmado con, firmamos con, firmó el contrato, ya firmó, nombró a, nombrad*, nombramos, ocupará,
        aceptó la oferta, aceptó nuestra oferta, ha aceptado, dijo que sí, se une a, se sumó a, metido a,
        metimos a, ya tenemos a, asume el cargo
    """,
    "filled": """
        cubiert*, cubrimos, cubrir, se cubrió, ocupad*, ya está tomado, adjudicad*, asignad*, completo,
        completa, completos, completas, estamos llenos, lleno, agotad*, dada, dadas, no hay sitio,
        no hay hueco, no queda hueco, no quedan plazas, no hay plazas, sin plazas, cupos llenos, ya está dado,
        ya tiene dueño, ya tiene dueña, se resolvió, provist*, ya no queda, ya no quedan, reservada para
    """,
    "ended": """
        cerrad*, cerramos, se cierra, se cerró, cierre, cancelad*, cancelamos, se cancela, se canceló,
        anulad*, se anula, suspendid*, suspendemos, congelad*, paralizad*, parado, se paró, finalizad*,
        finalizó, concluid*, concluyó, terminad*, termina aquí, terminó, desiert*, archivad*, se archiva,
        retirad*, se retira, amortizad*, suprimid*, suprimieron, sin efecto, dado de baja, carpetazo,
        ya no está disponible, ya no existe, hasta aquí, hasta acá, llega a su fin, se cayó, no sale adelante,
        fallido, dejamos aquí, lo dejamos, se acabó
    """,
    "budget": """
        presupuesto*, presupuestari*, financiación, financiamiento, fondos, dinero, partida, recorte*,
        recortado, ahorro, ahorros, restructuración, reestructuración, reorganización, plantilla, costes,
        costos, caja, crisis, números, ventas, pérdidas, ajuste, ajustes, ere, despidos, congelación,
        no da para, no dan para, licitación, subvención, austeridad, medidas económicas, perdimos el contrato
    """,
    "continue": """
        continuar, continúa*, continuas, continuaremos, continuamos, continuación, seguir adelante,
        seguimos adelante, seguiremos adelante, sigue adelante, salir adelante, avanza*, pasar a, pasas a,
        pasa a, pasan a, pasado a, pasado el, pasas la, pasas el, siguiente fase, siguiente etapa,
        siguiente ronda, próxima fase, próxima etapa, próxima ronda, segunda ronda, segunda entrevista,
        fase final, prosper*, prosigue, proseguir, tirar para adelante, tiro para adelante, remitid*,
        derivad*, superado, supera, superar, pasó el corte, pasar el corte, progresar, progresa, considerar*,
        seguir contando, contar contigo, contar con usted, contar con vos
    """,
    "negation": """
        no, ni, nunca, jamás, nadie, nada, ningún, ninguna, ninguno, tampoco, sin, imposible, incapaz
    """,
    "regret": """
        lamentablemente, lamento, lamentamos, lamentándolo, lamentar, desafortunadamente, desgraciadamente,
        por desgracia, infelizmente, siento, sentimos, sintiéndolo, me temo, nos temo*, apena*, pena, pesar,
        malas noticias, mala noticia, disculp*, perdona, perdone, decepción, decepcion*, no es la noticia,
        no son las noticias, mejores noticias, nos duele, me duele, sabe mal, mal trago, no es fácil,
        difícil de escribir, tristeza
    """,
    "decline": """
        rechaz*, descart*, desestim*, denega*, declin*, negativa, negativo, negativamente, no apto, no apta,
        no idóneo, no admitid*, excluid*, eliminad*, inadmitid*, no aprobad*, no aceptad*, no concedid*,
        prescindir, prescindimos, fuera del proceso, fuera de la lista, desaprobad*, no continúa, no elegible,
        no calific*, quedas fuera, quedado fuera, vetad*, no procede, no favorecid*
    """,
    "goodnews": """
        enhorabuena, felicidades, felicita*, nos alegra, me alegra, nos complace, es un placer, es un gusto,
        nos encanta, encantados de, encantada de, buenas noticias, buena noticia, bienvenid*, a bordo,
        con alegría, qué alegría, ilusión, con mucho gusto, contentos, contentas, el puesto es tuyo,
        la plaza es tuya, el puesto es suyo, contratarte, ofrecerte el puesto, lo has conseguido, lo lograste,
        quedaste seleccionad*, has sido seleccionad*
    """,
    "receive": """
        recibid*, recibimos, recibí, acuso recibo, acusamos recibo, recepción, nos llegó, me llegó,
        llegó bien, ha llegado, ha tenido entrada, ha entrado, registrad*, registró, ingresó, ingresad*,
        cargad*, confirmamos, inscrit*, te has postulado, te postulaste, se ha enviado, con éxito,
        comprobante, justificante, número de solicitud, dado de alta, obra en nuestro poder, tengo tu,
        enviada correctamente, enviado correctamente
    """,
    "review": """
        revis*, estudi*, analiz*, análisis, evalu*, valor*, leer, leeremos, leemos, lo miro, mirar, miraremos,
        verá tu perfil, examin*, consider*, compar*, en proceso, en trámite, tramit*, cotej*, delibera*,
        contrast*, baremación, echar un ojo, echaremos un vistazo
    """,
    "waiting": """
        paciencia, todavía, aún, aun no, pendiente*, esperando, esperamos, esperar, espera, retras*, demora*,
        tardar*, se alarga, alargando, aplaza*, pronto, en breve, a la brevedad, próximamente, en cuanto,
        próximos días, próximas semanas, en unos días, en el plazo, plazo de, días hábiles,
        la semana que viene, próxima semana, semana próxima, te diremos algo, te decimos algo, te avisaremos,
        te aviso, le avisaremos, nos pondremos en contacto, me pondré en contacto, nos comunicaremos,
        contactaremos, noticias, novedades, sigue abierto, sigue viva, sigue su curso, en pausa, por ahora,
        de momento
    """,
    "condition": """
        si, en caso de, en el caso de, en caso contrario, siempre que, salvo, a menos que, de no,
        en el supuesto de, quien no, quienes, los que no, aquellos que, podría, podrían, pudiera, resultara,
        resultase, hubiera, hubiese, toda solicitud, toda postulación, únicamente, solamente,
        solo contactaremos, se entenderá, entienda que, considere que, considera que, dé por,
        ante la ausencia, posibles estados, leyenda
    """,
    "invite": """
        entrevista*, citad*, cita, citamos, citarte, convocamos, convocad*, te convoc*, invit*, reunión,
        reunirnos, reunirme, llamada, llamarte, llamarle, te llamo, te llame*, videollamada, videoconferencia,
        hueco, agenda*, horario*, calendario, conocerte, conocerle, conocernos, verte, vernos, nos vemos,
        quedar, quedamos, vente, pásate, acercarte, charla, charlar, conversación, conversar, hablamos,
        disponible*, disponibilidad, te viene bien, te va bien, le viene bien, te queda bien, reprogram*,
        zoom, teams, enlace, asistencia, presencial
    """,
    "test": """
        prueba, pruebas, test, tests, examen, exámenes, ejercicio*, reto, caso práctico, psicotécnic*,
        cuestionario, evaluación técnica, evaluación en línea, assessment*, videoentrevista, graba, grabar,
        vídeo, video, simulación, simulacro, clase de muestra, clase demostrativa, repositorio,
        dinámica de grupo, tarea, boceto, rol play, entrega
    """,
    "contract": """
        contrato, contrat* indefinid*, salario*, sueldo*, remuneración, retribución, honorarios, bruto*,
        pagas, nómina, fecha de inicio, incorporación, carta oferta, periodo de prueba, período de prueba,
        seguridad social, prestaciones, aguinaldo, alta en, onboarding, oferta económica, jornada, convenio,
        teletrabajo, firmar, reconocimiento médico, examen médico, cuenta bancaria, uniforme, primer día,
        propuesta económica, mudanza, bono
    """,
    "thank": """
        gracias, agradec*, agradezco, reconocimiento, apreci*, valoramos, valoro, tu interés, su interés,
        tu tiempo, su tiempo, tu esfuerzo, su esfuerzo, tu confianza, su confianza, tu paciencia,
        haber participado, tu participación, su participación, por pensar en, fue un placer,
        ha sido un placer, fue un gusto, ha sido un gusto
    """,
    "wish": """
        dese*, suerte, éxito*, lo mejor, ojalá, ánimo, que te vaya, que le vaya, te vaya bien, te va a ir,
        cruzo los dedos, dedos cruzados, trayectoria, carrera profesional, próximos retos, futuros retos,
        tu camino, su camino, porvenir, futuro profesional, proyectos profesionales, no te desanimes,
        sigue así, encontrarás, encuentres, encuentre, un abrazo, auguramos, no tardarás, búsqueda de empleo,
        tu búsqueda
    """,
    "again": """
        de nuevo, otra vez, volver a, vuelvas a, vuelve a, vuelva a, futur*, más adelante, en otra ocasión,
        próxima ocasión, próxima vez, la próxima, próxima convocatoria, otras ofertas, otras vacantes,
        otros puestos, otras oportunidades, otras posiciones, otros procesos, otras búsquedas, base de datos,
        conservar*, conservamos, guardar*, guardo tu, guardamos, mantendremos, te tendremos, le tendremos,
        tener en cuenta, tendremos en cuenta, tendremos presente, red de talento, banco de talento*,
        cartera de candidatos, suplentes, reserva, la puerta, puertas abiertas, cruzarnos, nos crucemos,
        coincidamos, coincidir, seguir en contacto, seguimos en contacto, nos reservamos, si surge,
        si sale algo
    """,
    "fit": """
        encaj*, ajust*, se adapta*, adecua*, adecú*, acorde, afín, afines, alinead*, cuadra*, indicado,
        indicada, idóne*, compatible, cumple*, cumplir, dar el perfil, das el perfil, lo que buscamos,
        lo que necesitamos, buscábamos, necesitábamos, perfil buscado, perfil requerido, a medida,
        lo que busca el cliente
    """,
    "better": """
        mejor, mayor experiencia, más experiencia, más años, más cercano*, más cercana*, más afín, más afines,
        superior*, por delante, más adelantad*, más avanzad*, más sólid*, más complet*, más formad*,
        más preparad*, más puntuación, mayor puntuación, mayor puntaje, más rodaje, más técnico, más senior,
        más sénior, más junior, más calle, por poco, por muy poco, por muy poquito, muy reñid*, pareja,
        por encima, le sacó, un pelo, más especializad*
    """,
    "many": """
        gran número, elevado número, alto número, gran cantidad, gran volumen, alto volumen, volumen de,
        numeros*, muchísim*, cientos, centenares, más de cien, miles, gran acogida, gran respuesta,
        alta participación, alta demanda, avalancha, montón de, el nivel, nivel altísimo, nivel muy alto,
        perfiles muy buenos, tantas, tantos, cantidad de, excelentes perfiles, muy competid*, muy disputad*,
        muchas candidaturas, muchas solicitudes, muchas personas, muchos candidatos, muchas postulaciones
    """,
    "seek": """
        he visto tu perfil, vi tu perfil, encontré tu perfil, tu linkedin, en linkedin, tu perfil en,
        estoy buscando, ando buscando, busco a, buscamos a, estamos buscando, estamos armando,
        estamos montando, estarías abiert*, estarías interesad*, estaría interesad*, te interesaría,
        le interesaría, te tienta, te apetece, mi cliente, nuestro cliente, cazatalentos, headhunter*,
        consultora de selección, propuesta profesional, oportunidad profesional, sin compromiso,
        te puede cuadrar, te puede encajar, me pasó tu contacto, me han pasado tu, me dieron tu, di con tu,
        me topé con, pensé en ti, pensé en vos, me acordé de ti, conoces a alguien, escuchar una propuesta,
        escuchar ofertas, te escribo porque, cambio de aires, banda salarial
    """,
    "joblist": """
        alerta de empleo, alertas de empleo, tu alerta, tus alertas, empleos nuevos, nuevos empleos,
        ofertas nuevas, nuevas ofertas, ofertas recomendadas, empleos recomendados, empleos para ti,
        ofertas para ti, vacantes para ti, búsqueda guardada, búsquedas guardadas, empleos que podrían,
        vacantes nuevas, nuevas vacantes, nuevas convocatorias, según tus búsquedas, ver oferta*, ver todas,
        ver empleo, inscribirme, postularme, publicado hace, publicada hace, hace _ horas, cerca de ti,
        resumen diario, resumen semanal, ofertas similares, empleos similares, sé de los primeros
    """,
    "feedback": """
        feedback, retroalimentación, devolución, comentarios, impresión, impresiones, fortalezas,
        puntos fuertes, puntos débiles, mejorar, áreas de mejora, consejo*, sugerencia*, observaciones,
        te comento cómo, te vimos, lo mejor fue, te faltó, le faltó, nos faltó, echamos en falta,
        eché en falta, cuida, conviene que, tus respuestas, tu presentación, puntuación por, me pediste,
        nos pediste, que pediste, informe de, rúbrica, flojo, floja, destac*
    """,
    "withdraw": """
        mi candidatura, mi postulación, he aceptado otra, acepté otra oferta, he aceptado un puesto,
        he decidido no aceptar, no puedo aceptar, no aceptaré, rechazar su oferta, rechazar vuestra oferta,
        declinar su oferta, declinar la oferta, declinar vuestra, renuncio a, desisto, desistir, me retiro,
        me bajo, tu retirada, la retirada de, retirada de tu candidatura, como pediste, a petición suya,
        a petición tuya, baja voluntaria
    """,
    "object": """
        préstamo, crédito, hipoteca*, tarjeta, visado, visa, permiso de residencia, nacionalidad, piso,
        departamento en, alquiler, inquilin*, arrendamiento, arriendo, fianza, siniestro, póliza, seguro,
        aseguradora, reclamación, reembolso*, devolución del, pedido, artículo, manuscrito, revisores,
        ponencia, comunicación, congreso, novela, editorial, cuento, beca de, subvención, subvenciones,
        ayuda al, licitación, adjudicatari*, presupuesto de, tasas, grado, matrícula, admisión, colegio,
        guardería, escuela infantil, club, soci*, membresía, suscripción, licencia de, recurso, multa,
        garantía, aplicación móvil, app, anuncio, casting, sorteo, adopción, parcela, huerto, coro, festival,
        exposición, residencia artística, del curso, el máster, del máster
    """,
    "shop": """
        pedido*, paquete*, factura*, envío*, reparto, mensajero, entrega, descuento*, cupón, cupones,
        oferta del día, rebajas, contraseña, código de verificación, boletín, newsletter, reserva, reservas,
        vuelo*, hotel, pago*, pagar, cuota, cargo en cuenta, recibo, saldo, transferencia, tienda, carrito,
        compra, compras, ticket, entradas, talla, stock, existencias, cotización, renovación, tarifa*,
        promoción
    """,
    "family": """
        mamá, papá, mami, papi, abuel*, herman*, prim*, tía, tío, tita, hij*, niñ*, nene, peque*, cumple,
        cumpleaños, cena, comida, comemos, paella, asado, finde, fin de semana, playa, besos, besitos,
        abrazos, cariño, guapa, guapo, cielo, boda, bebé, perro, gato, gata, vecin*, cole, profe, amig*,
        te quiero, fiesta
    """,
    "person": """
        enferm*, está mala, está malo, fiebre, gripe, de baja, médico, dentista, ingresad*, de viaje,
        de vacaciones, fuera de la oficina, imprevisto, tren, atasco, tráfico, vuelo cancelado, huelga,
        feriado, festivo, puente, duelo, accidente, reunión urgente, le ha surgido, me ha surgido,
        nos ha surgido, se ha roto, problema de agenda, se solapa, cambio de hora, permiso de paternidad,
        maternidad, lluvia, no podrá conectarse
    """,
    "decided": """
        decid*, decisión, decisiones, resolución, resolvió, resuelt*, resolvimos, resultado*, acord*, acuerdo,
        conclusión, fallo del, dictamen, definid*, determin*, veredicto, la respuesta es, votó, votamos,
        deliberación, propone, propuesta del tribunal, desenlace, elección, te comunicamos, le comunicamos,
        te informamos, le informamos, informarte, informarle, comunicarte, comunicarle, notific*
    """,
    "finalword": """
        definitiv*, finalmente, al final, es que no, un no, te digo que no, respuesta es no,
        no va a poder ser, no podrá ser, no pudo ser, no ha podido ser, no será posible, no ha sido posible,
        esta vez no, en esta ocasión, en esta oportunidad, no cuentes con, hasta aquí, hasta acá,
        aquí termina, aquí se acaba, termina en esta, fin del camino, no habrá, no hay vuelta, dejarlo aquí,
        no seguimos, no te veo, no lo ve, no lo vemos, por acá ya no, no salió, no se dio, no se pudo
    """,
}
