"""Spanish words around companies, roles and people. In: nothing. Out: frames as in detector/frames_en.py and word sets
as in detector/nouns_en.py; data only."""

from __future__ import annotations

from detector.wordlist import word_set

MACROS = {
    "post": r"(?:puestos?|plazas?|ofertas?(?: de (?:empleo|trabajo))?|vacantes?|posici(?:ón|ones)|cargos?|empleos?|prácticas|roles?|búsqueda|selección)",
    "firm": r"(?:(?:la |el |los |las |nuestra )?(?:empresa|compañía|firma|sociedad|grupo(?= [a-z]*l[ao] )) )?(?:la |el |los |las )?",
    "team": r"(?:equipo|departamento|área|dirección)(?: (?:de |del )?(?:selección(?: de personal)?|talento(?: humano)?|recursos humanos|rr\.? ?hh\.?|personas|gente|reclutamiento|atracción de talento|empleo|contratación|people))*",
}  # fmt: skip

COMPANY_BEFORE = (
    ("4", "interés interesado interesada interesarte interesarse",
     r"\b(?:interés|interes(?:ado|ada|arte|arse)) (?:\w+ ){0,3}?(?:en|por|hacia) (?:(?:formar parte (?:del equipo )?de|trabajar (?:en|con)|unirte a|unirse a|incorporar(?:te|se) a|pertenecer a|(?:un|una|el|este|esta|nuestra|la) {post} "
     r"(?:\w+ ){0,3}?(?:en|de)) )?{firm}"),
    ("4", "candidatura* solicitud postulación postulaste postularte postulado inscripción inscrito inscrita aplicación aplicaste puesto vacante empleo carrera* proceso entrevista oferta prácticas plaza posición cargo búsqueda currículum cv",
     r"\b(?:candidaturas?|solicitud|postulación|postul(?:aste|arte|arse|ado)|inscripción|inscri(?:to|ta|biste)|aplica(?:ción|ste)|{post}|carreras?|proceso(?: de selección)?|entrevista|currículum|cv)(?: [^.!?;\n]{1,60}?)? (?:en|a|con|para) {firm}"),
    ("4", "equipo departamento área desde", r"\b(?:{team}|desde|aquí en) (?:de |en |del )?{firm}"),
    ("4", "nombre", r"\ben nombre (?:de |del |de todo el equipo de |del equipo de )+{firm}"),
    ("4", "nosotros todos bienvenido bienvenida", r"\b(?:nosotros en|todos en|bienvenid[oa] a|los que hacemos|quienes hacemos) {firm}"),
    ("4", "formar unirte unirse incorporarte incorporación", r"\b(?:formar parte de|unir(?:te|se) a|incorporar(?:te|se) a|incorporación a) (?:la familia |el equipo (?:de )?)?{firm}"),
    ("3", "empresa compañía cliente clienta", r"\b(?:(?:nuestr[oa]|mi) client[ea]|la empresa|la compañía),? "),
    ("4", "empresa compañía entidad empleador organización centro", r"(?m:^|[;|])\s*(?:empresa|compañía|entidad|empleador|organización)(?: ?[ ]*[:|=]|\t)\s*"),
    ("1.5", "en de", r"\b(?:en) {firm}"),
    ("3", "soy responsable directora director fundador fundadora gerente reclutadora reclutador técnica técnico", r"\b(?:soy \w+(?: \w+)?,? (?:de|del equipo de)|(?:responsable|director[a]?|(?:co)?fundador[a]?|gerente|reclutador[a]?|técnic[oa] de selección)(?: de [\w ]{2,30}?)? (?:en|de)) {firm}"),
    ("3", "enviado tratados responsable", r"\b(?:enviado por|tratados por|responsable del tratamiento:?) "),
    ("-5", "través plataforma powered gestionado enviado", r"\b(?:a través de (?:la plataforma )?|powered by|gestionado (?:con|por)|enviado (?:con|mediante)) "),
)  # fmt: skip

COMPANY_AFTER = (
    ("4", "marcó descartó rechazó cerró canceló ha", r" (?:marcó|descartó|rechazó|cerró|canceló|ha (?:descartado|rechazado|marcado|cerrado|cancelado|revisado|leído)) (?:tu|su|la|el|esta|este)\b"),
    ("3", "me nos", r" (?:me|nos) (?:ha|han|acaba de)? ?(?:comunic|di[jc]|confirm|respond|inform|avis|llam)\w*"),
    ("4", "te le agradece lamenta", r" (?:te (?:invita|agradece|desea|informa)|le (?:invita|agradece|desea|informa|comunica)|agradece|lamenta)\b"),
    ("4", "talento rrhh selección empleo reclutamiento recursos", r" (?:talento|rr\.?hh\.?|selección|empleo|reclutamiento|recursos humanos|talent|people)(?= *(?:\n|$|\.|,))"),
    ("3", "ha", r" ha (?:decidido|recibido|elegido|optado|seleccionado|cerrado)\b"),
)  # fmt: skip

ROLE_BEFORE = (
    ("4", "puesto plaza oferta vacante posición cargo prácticas empleo rol búsqueda selección puestos proceso",
     r"\b(?:{post}|proceso(?: de selección)?)(?: n[.º°]* ?[\w/-]+| ref\.? ?[\w/-]+| \([\w/ -]*\d[\w/ -]*\))? ?(?:vacante )?(?:de |para (?:el puesto de |la posición de |la vacante de |el cargo de |cubrir )?|como |: ?|[-–] )(?:un |una |la |el |nuestr[oa] )?(?!la empresa|nuestra empresa|"
     r"nuestro equipo|este|esta|empleo|trabajo|referencia|selección)"),
    ("3", "candidatura* solicitud postulación postulaste postularte postulado inscripción inscrito inscrita aplicación aplicaste currículum presentado",
     r"\b(?:candidaturas?|solicitud|postulación|postul(?:aste|arte|arse|ado)|inscripción|inscri(?:to|ta|biste)|aplica(?:ción|ste)|currículum|cv|presentado)(?: [^.!?;:\n]{1,50}?)? (?:al? (?:puesto|plaza|vacante|oferta|posición|cargo)(?: de)?|a la (?:oferta|vacante|plaza|posición)(?: de)?|para (?:el puesto de|la plaza de|la vacante de|"
     r"la posición de|el cargo de|el rol de|ser|un|una|el|la)?|como|de) (?:un |una |nuestr[oa] )?"),
    ("4", "puesto vacante oferta posición cargo candidatura plaza perfil referencia asunto postulación proceso", r"(?m:^|[|;(])\s*(?:puesto|vacante|oferta|posición|cargo|plaza|perfil|rol|candidatura|postulación|proceso|título del puesto|tu candidatura|su candidatura)(?: ?[ ]*[:|=–]|\t)\s*"),
    ("3", "buscamos busco buscando necesitamos contratar selección entrevista incorporar prueba seleccionamos", r"\b(?:busc(?:amos|o|ando|a|aba)|necesit(?:amos|aba|o)|contratar|seleccionamos|entrevista|prueba|incorporar)(?: (?:a|de|para|para el puesto de|para la vacante de))* (?:un |una |otr[oa] |nuestr[oa] )?"),
    ("2", "como", r"\bcomo (?:un |una |nuestr[oa] )?"),
    ("2", "para", r"\bpara (?:un |una |el |la |el puesto de |la posición de )?"),
)  # fmt: skip

ROLE_AFTER = (
    ("4", "h m f", r",? ?[(\[]\b[hmf](?:\s?/\s?[hmf]x?)\b[)\]]"),
)  # fmt: skip

CLOSINGS = (
    r"(?:(?:(?:un|muchos|mil|con un)? ?(?:cordial|afectuoso|fuerte|gran|atento|cálido|sincero)?(?:es)? ?(?:saludos?|abrazos?|besos?)(?: cordial(?:es)?| afectuosos?)?)|atentamente|cordialmente|muy atentamente|"
    r"(?:mucha|muchísima|buena) suerte|gracias(?: de nuevo| por todo)?|muchas gracias|saluda atentamente|le saluda(?: atentamente)?|quedo a (?:tu|su) disposición|recibe un [^\n]{3,40}|reciba un [^\n]{3,40}|hasta (?:pronto|luego|siempre|el \w+)|"
    r"nos vemos[^\n]{0,25}|ánimo|suerte|s2|fdo\.?|firmado|por (?:la|el) [^\n]{3,40}|kind regards|best regards|regards|best|que te vaya bien|un abrazo|éxitos?)(?:,? (?:y|desde|de)[^\n]{2,40})?"
)
GREETING = r"(?:hola|buenos días|buen día|buenas(?: tardes| noches)?|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|muy (?:señor|buenas)|sr\.|sra\.|don|doña|hey|hi|dear|hello|qué tal)"
APPLICANT = (
    r"(?:\b(?:tu|su|la|esta|nuestra|una) (?:candidatura|postulación|solicitud de empleo|inscripción|entrevista|oferta|vacante|solicitud|plaza|aplicación)|\bte postulaste|proceso de selección|\bpuesto\b|candidat[oa]s?\b|entrevista|vacante|"
    r"\bseleccionad[oa]\b|your application)"
)
ALERT = r"(?:\b(?:\d+|nuevas|más|estas|últimas) (?:nuevas |ofertas de )?(?:ofertas|empleos|vacantes|trabajos)(?: (?:para ti|que|de|en|nuevas|cerca))|alerta[s]? de empleo|ofertas? (?:para ti|que encajan|recomendadas|del día)|boletín|newsletter)"

NOUN_FIRST = True
ARTICLES = word_set("el la los las un una unos unas del al nuestro nuestra")
TITLE_LINKS = word_set("de del la el los las en y e & / para a al por")
TITLE_HEADS = word_set(
    "oportunidad postulamos incorporación contratación telemática bolsa empleo espontánea convocatoria concurso inscripción búsqueda público demora externo convocatoria en vacantes cargo trabajo empleo currículum cv candidatura puesto oferta vacante plaza tu su proceso selección respuesta actualización re entrevista posición postulación solicitud estado prueba resultado"
)
NAME_LINKS = word_set("de del la el los las y e & en")
TEAM = word_set(
    "ingresos registro ventanilla electrónico provisión convocatoria unidad negociado comisión secretaría agenda central acuse tribunal bolsa selección seleccion personal recursos humanos rrhh rh talento empleo empleos carreras carrera reclutamiento atracción contratación candidatos candidato candidaturas postulaciones equipo departamento área dirección gente personas capital humano de "
    "del la el los las y en portal bolsa trabajo prácticas becas administración secretaría oficina servicio atención gestión evaluación entrevistas pruebas onboarding agenda alertas ofertas notificaciones no responder sistema convocatorias oposiciones "
    "coordinación gerencia formación bienvenida compensación"
)
TEAM_TAIL = word_set(
    "selección seleccion rrhh rh talento empleo empleos carreras reclutamiento candidatos postulaciones contratación jobs recursos humanos"
)
TEAM_TAIL_SOFT = word_set(
    "personal portal equipo departamento área trabajo gente capital humano atracción bolsa prácticas becas de"
)
TEAM_HEAD = word_set(
    "agenda unidad negociado comisión selección seleccion recursos rrhh rh talento empleo empleos carreras reclutamiento atracción contratación candidaturas equipo departamento área dirección gente personas portal bolsa capital gestión entrevistas onboarding agenda compensación "
    "evaluación prácticas becas convocatorias el postulaciones"
)
TEAM_LINK = word_set(
    "de del la el los las en y humanos humano talento personal candidato candidatos trabajo selección empleo personas"
)
ORGANISATION = word_set(
    "hospicio carpintería herrería fundición molino aserradero cantera cementera alfarería curtiduría tapicería "
    "azulejos cristalería ventanas cocinas archivo observatorio parroquia diócesis monasterio convento cáritas "
    "policlínico sanatorio fisioterapia ópticas ambulancias bomberos juzgado tribunal embajada consulado "
    "municipalidad municipio alcaldía gobernación cabildo comarca mancomunidad provincia guardería liceo facultad "
    "piscinas zoológico acuario confitería chocolatería cafetales tostaderos torrefactora destilería vinícola "
    "cervecería parador posada camping líneas autocares alquiler neumáticos ciclos bicicletas instrumentos "
    "mecanizados calderería metalurgia siderúrgica turbinas eólica hidroeléctrica fibra telefonía informática "
    "corredores reaseguros pensiones inmobiliarias arquitectura urbanismo papelería imprentas encuadernación cine "
    "cines producciones galería subastas joyerías sastrería confecciones calzado marroquinería juguetes "
    "juguetería mascotas semillas fertilizantes huerta ganadería matadero conservas conservera pesquera pesqueras "
    "astilleros naviera navieras perfumería jabones termas balneario cámara sindicato federación ong orfanato "
    "asilo archivos biblioteca mediateca ludoteca vidriería hilaturas tejidos velas heladería asador parrilla "
    "pizzería taquería panificadora molinos hermandad patronato rectorado subsecretaría superintendencia "
    "defensoría corporación distribuidora droguería "
    "grupo empresa compañía sociedad hermanos hijos asociados banco caja seguros aseguradora mutua clínica hospital hospitales centro centros residencia ayuntamiento diputación junta gobierno ministerio consejería universidad instituto colegio escuela "
    "academia fundación asociación cooperativa consultora consultores consultoría asesores asesoría despacho abogados notaría gestoría farmacia panadería pastelería carnicería pescadería frutería restaurante restaurantes bar taberna cafetería hotel hoteles "
    "hostal bodega bodegas supermercados supermercado mercado almacenes tienda tiendas taller talleres ferretería librería editorial imprenta peluquería viajes transportes transporte logística ferrovías ferrocarriles autobuses puerto aerolíneas construcciones "
    "constructora inmobiliaria cementos minera petrolera energía energías eléctrica electricidad aguas industrias industria laboratorios laboratorio farmacéutica química tecnologías tecnología sistemas soluciones software estudio estudios agencia medios comunicación "
    "televisión radio diario museo teatro orquesta festival alimentación alimentos agroindustrias lácteos frutas hortalizas granja viveros jardinería limpiezas mantenimiento ingeniería ingenieros arquitectos diseño moda textil textiles calzados joyería óptica "
    "clínicas veterinaria dental gimnasio club telecomunicaciones comercial distribuciones sl sa slu sau perfumerías hostelería catering"
)
AGENCY_TAIL = word_set("selección ett consultores headhunting trabajo")
AGENCY_DOMAIN = ("seleccion", "ett", "headhunt", "trabajotemporal")
ROLE_ENDINGS = ("ador", "adora", "edor", "edora", "idor", "idora", "ista", "ólogo", "óloga")
NO_JOB = word_set(
    "entrevista revista lista vista prevista pista conquista provista alrededor indicador ordenador servidor proveedor proveedora consumidor jugador comedor corredor vencedor mostrador alentador enriquecedora enriquecedor mixta empleador empleadora trabajador trabajadora colaborador colaboradora reclutador reclutadora fundador fundadora seleccionador tumbador lector prometedor prometedora"
)
SENIORITY = word_set("auxiliar ayudante aprendiz becario becaria subdirector subdirectora")
RANKS = word_set("responsable jefe jefa encargado encargada auxiliar asistente ayudante técnico técnica director directora gerente coordinador coordinadora adjunto adjunta agente oficial operario operaria empleado empleada especialista socio socia "
                 "presidente presidenta supervisor supervisora administrativo administrativa asesor asesora")  # fmt: skip
ROLE_NOUNS = word_set(
    "alfarero apicultor autobusero azafato bailarín barrendero bombero bombera calderero camionero "
    "carnicera cartero cartera cerrajero charcutero cirujana corrector correctora cristalero "
    "electromecánico escultor fotocompositor funcionario ganadero guardés guarda-jurado hostelero "
    "impresor institutriz joyero lector locutor locutora logopeda maître marinero matemático mayordomo "
    "minero niñera obrero orfebre ordenanza pastelera pedagogo pescadero piloto pizzero policía "
    "psicopedagogo reportero repostero tapicero taquillero vaquero viticultor voluntario yesero zapatero "
    "topógrafa mucama cadete interventora bedel delegado delegada niñero paramédico matarife despachante "
    "desarrollador desarrolladora programador programadora ingeniero ingeniera técnico técnica responsable jefe jefa encargado encargada auxiliar asistente ayudante administrativo administrativa contable contador contadora controlador analista consultor "
    "consultora asesor asesora comercial vendedor vendedora dependiente dependienta cajero cajera camarero camarera cocinero cocinera pastelero panadero panadera carnicero mozo moza repartidor repartidora conductor conductora chófer transportista operario operaria "
    "operador operadora peón soldador soldadora electricista fontanero fontanera carpintero carpintera albañil pintor pintora mecánico mecánica instalador instaladora montador montadora enfermero enfermera médico médica celador celadora farmacéutico farmacéutica "
    "fisioterapeuta matrona psicólogo psicóloga educador educadora maestro maestra profesor profesora docente formador formadora monitor monitora bibliotecario bibliotecaria archivero archivera librero periodista redactor redactora diseñador diseñadora arquitecto "
    "arquitecta delineante jardinero jardinera secretario secretaria recepcionista azafata abogado abogada procurador notario investigador investigadora doctorando doctoranda postdoctoral traductor traductora intérprete fotógrafo fotógrafa editor editora músico actor "
    "actriz peluquero peluquera esteticista óptico optometrista dentista higienista veterinario veterinaria químico química biólogo geólogo topógrafo estadístico auditor auditora tesorero reclutador reclutadora gerente director directora coordinador coordinadora "
    "administrador administradora gestor gestora tester becario becaria practicante aprendiz empleado empleada agente comprador compradora almacenero carretillero teleoperador teleoperadora vigilante conserje portero limpiador limpiadora camillero cuidador cuidadora "
    "trabajador trabajadora pinche barman bartender sumiller florista sastre costurera modista planificador logístico jardinera mantenimiento especialista supervisor supervisora oficial científico científica ejecutivo ejecutiva pasante interventor letrado letrada "
    "subdirector subdirectora gobernanta socorrista dinamizador animador guía mediador restaurador conservador perito tasador promotor promotora representante mensajero geriatra pediatra cirujano matricero tornero fresador ajustador costurero"
)
NOT_NOUNS = word_set(
    "person mate hand player model host server chair staff member partner sponsor stage post rep data mantenimiento química"
)
ROLE_STOP = word_set(
    "ya continúa sigue todavía recibimos hemos ha fue está es se queda sigue cual cuales donde quien en-nuestra que quien cual donde pero porque ya ha han hemos has he fue es son está están era no sí se te le les nos me lo con sin desde hasta hacia según tras durante nuestra nuestro nuestras nuestros tu su tus sus esta este estas estos esa ese "
    "lamentablemente desgraciadamente gracias hola ref referencia código nº n° id h m publicada publicado ofertada ubicado ubicada basado basada vacante y-nos queremos queríamos sigue avanza llegó hemos-recibido entre sobre ante así como cuando si más además finalmente"
)
NOT_A_ROLE = word_set(
    "candidatura candidaturas puesto puestos plaza oferta ofertas vacante vacantes posición proceso selección empresa equipo candidato candidata candidatos perfil currículum cv entrevista respuesta decisión solicitud postulación empleo trabajo "
    "experiencia tiempo momento día días mes año enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo otra otro otros otras próxima próximo primera primer segunda "
    "persona personas nueva nuevo información actualización confirmación invitación propuesta contrato futuro oportunidad oportunidades carrera interés datos portal fase etapa resultado estado feedback gracias hola estimado estimada cliente formar parte "
    "nosotros ti usted cubrir"
)
TITLE_END = word_set(
    "candidatura respuesta decisión tu su nuestra entrevista estado actualización confirmación hola puesto oferta vacante ref referencia proceso"
)
LEAD_INS = word_set(
    "tu su candidatura al puesto de para la el respuesta a sobre oferta entrevista proceso selección confirmación recepción actualización estado vacante re asunto"
)
BEFORE_A_TOPIC = word_set("asunto sobre")
GREETING_WORDS = word_set("hola buenos buenas estimado estimada querido querida")
GREETED_NOBODY = word_set(
    "candidato candidata candidatos todos todas señor señora señores equipo cliente aspirante postulante"
)
TITLES = word_set("sr sra srta d dña don doña dr dra prof ing lic arq señor señora")
NO_COMPANY = word_set(
    "rgpd lopd linkedin infojobs españa méxico argentina madrid barcelona inglés español navidad cliente candidato tucandidatura equipo señor señora europa"
)
JOB_WORDS = word_set(
    "candidatura candidaturas candidato candidata candidatos puesto plaza vacante oferta empleo postulación postular postularte postulaste solicitud selección reclutamiento contratar contratación contrato entrevista currículum cv prácticas becario aprendiz "
    "trabajo rrhh inscripción proceso incorporación prueba perfil"
)
NEVER = word_set(
    "yo nosotros usted ustedes él ella ellos te le les me nos el la los las un una unos unas del al de nuestro nuestra tu su mi este esta estos gracias muchas hola buenos buenas estimado estimada querido querida lamentablemente desgraciadamente "
    "desafortunadamente saludos atentamente cordialmente un después en para por con sin sobre y pero si como aunque cuando candidatura puesto lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre "
    "octubre noviembre diciembre asunto fecha tel teléfono móvil cv ref referencia entrevista selección sr sra don doña dr dra atte fdo hemos quedo reciba recibe te esperamos todo cualquier no se ya tras desde equipo quizá"
)
