"""Spanish wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

MACROS = {
    "job": r"(?:puestos?|plazas?|vacantes?|ofertas?|posici(?:ón|ones)|proceso|búsqueda|selección|cargos?|prácticas)",
    "cand": r"(?:candidat[oa]s?|candidaturas?|perfil(?:es)?|personas?|aspirantes?|postulantes?|compañer[oa]s?|finalistas?)",
    "day": r"(?:ayer|anteayer|esta (?:mañana|tarde)|hoy|(?:el|del|este) (?:lunes|martes|miércoles|jueves|viernes|sábado)(?: pasado)?|la semana pasada|el otro día|(?:el|del) \d{1,2} de \w+)",
    "weekday": r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana)",
    "month": r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:h\b|hs\b|horas)|\ba las? (?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))",
}  # fmt: skip

INCOMING = (
    ("agency", "cliente clienta", r"\bclient[ea] (?:nuestr[oa]|mí[oa])\b|\bempresa client[ea]\b"),
    ("agency", "mi mis cliente", r"\bmis? client[ea]s?\b|\bhabl\w+\b[^.!?;]{0,20}\bcon el cliente\b"),
    ("other_role", "vacante puesto buscando abierta", r"\b(?:tenemos|tengo|hay|buscamos)\b[^.!?;]{0,25}\b(?:también|en cambio|además|sí|ahora) (?:un|una) (?:\w+ ){0,2}(?:vacante|puesto|plaza|búsqueda)\b|\bsí (?:tenemos|tengo) (?:un|una)\b"),
    ("meeting_claimed", "entrevista entrevistas entrevistarte conversación charla reunión llamada conocerte conocerle visita venir venido prueba conocernos vernos",
     r"\b(?:gracias|agradec\w+|encant\w+|placer|gust\w+|disfrut\w+)\b[^.!?;]{0,80}\b(?:entrevist\w+|conversación|charla|reunión|llamada|conocer(?:te|le|los|nos)|visita|venir|venido|prueba|vernos)\b|"
     r"\b(?:tras|después de|desde|en|durante|luego de|a raíz de) (?:la|tu|su|nuestra|las|tus|nuestras|esta|vuestra)(?: \w+){0,2} (?:entrevistas?|conversaci(?:ón|ones)|charla|reunión|llamada|prueba|visita)\b"),
    ("meeting_claimed", "tiempo", r"\btiempo (?:que )?(?:nos |me )?(?:has|ha|habéis|han)?(?: ?que nos (?:has|ha))? ?(?:dedicad[oa]|regalad[oa])\b"),
    ("meeting_arranged", "entrevista reunión llamada videollamada conocerte vernos venir cita charla pasa pásate esperamos prueba zoom teams quedamos convocamos",
     r"\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2} de {month}\b[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b"),
    ("fixed", "lunes martes miércoles jueves viernes sábado mañana", r"\b{weekday}\b[^!?;]{0,60}{hour}"),
    ("meeting_arranged", "http https", r"\b(?:enlace|link|zoom|teams|videollamada|sala|unirte)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    ("someone_chosen", "otro otra otros otras elegido seleccionado escogido optado contratado decidido decantado elegir favor alguien elegimos persona candidato candidata candidatura interno",
     r"\b(?:elegi\w+|seleccion\w+|escogi\w+|opt\w+|contrat\w+|decid\w+|decant\w+|inclin\w+|continuar|avanzar|seguir|quedad\w+|dado|cogido|favor)\b[^.!?;]{0,80}\b(?:otr[oa]s?|alguien|un[a]? candidat[oa]|una persona|un perfil|intern[oa])(?: {cand})?\b|\botr[oa]s? {cand}\b[^.!?;]{0,50}\b(?:ha|han|fue|aceptad|firmad)"),
    ("someone_chosen", "cubierto cubierta cubrir ocupado ocupada asignado adjudicada cubierto completo firmado", r"\b(?:{job}|ya|plantilla)\b[^.!?;]{0,50}\b(?:está[n]?|ha[n]? (?:sido|quedado)|quedó|fue|hemos|se ha[n]?)\b[^.!?;]{0,30}(?<!no.)\b(?:cubiert[oa]s?|cubrir|ocupad[oa]|adjudicad[oa]|asignad[oa]|completo)\b|\bya (?:hemos|tenemos|está)\b[^.!?;]{0,30}\b(?:cubiert[oa]|contratado|encontrado|a alguien)"),
    ("paused", "congelado congelada congelada paralizado paralizada suspendido pausado pausa stand pausada", r"\b(?:congelad[oa]s?|paralizad[oa]s?|suspendid[oa]s?|pausad[oa]s?|en pausa|stand ?by|congelación)\b"),
    ("position_closed", "cancelado cancelada cerrado cerrada anulado anulada presupuesto reestructuración reorganización desierto desierta cubrirá existe eliminado suprimido vacante plaza proceso puesto contratar abrir",
     r"\b{job}\b[^.!?;]{0,60}\b(?:cancelad[oa]|anulad[oa]|eliminad[oa]|suprimid[oa]|amortizad[oa]|desiert[oa]|ya no (?:existe|está)|no se (?:va a )?cubrir\w*|retirad[oa])\b|\b(?:reestructuración|reorganización|recorte|(?:presupuesto|fondos)\b[^.!?;]{0,40}\b(?:no|cancel\w+|recort\w+|congel\w+)|"
     r"sin presupuesto|no (?:vamos a|podemos|va a) (?:contratar|cubrir|abrir))\b|\b(?:cancelar|cerrar|anular) (?:la|el|esta|este|todas?) {job}"),
    ("on_hold", "espera decisión retraso reserva lista paciencia aún todavía bolsa", r"\b(?:(?:aún|todavía) (?:no (?:hemos|tenemos|hay|se ha)|sigue|estamos)|lista de (?:espera|reserva)|(?:tu|su|un poco de) paciencia|retras\w+|sigue (?:en curso|activa|viva|abierto))"),
    ("offer_withdrawn", "oferta retirar retirada propuesta", r"\b(?:oferta|propuesta)\b[^.!?;]{0,70}\b(?:retirad[oa]|retirar|anulad[oa]|sin efecto|no (?:podemos )?mantener\w*)|\bretir\w+\b[^.!?;]{0,30}\b(?:oferta|propuesta)\b"),
    ("legal", "abogado abogados legal legales juzgado recurso reclamación demanda alzada", r"\b(?:nuestr[oa]s? abogad[oa]s?|asesoría jurídica|juzgado|recurso de (?:alzada|reposición)|sin reconocimiento|acciones legales|demanda judicial|vía judicial)"),
    ("do_not_reply", "responder respondas responda contestar contestes buzón automático respuestas", r"\b(?:no (?:es necesario )?(?:respond(?:er|as|a|an)|contest(?:ar|es|e))(?: a)? (?:este|esta|a este|al)?|(?:buzón|dirección|cuenta|respuestas?|correo)\b[^.!?;]{0,50}\bno (?:se )?(?:lee|leen|atiend\w+|monitor\w+|supervis\w+|revisa\w*|admite|recibe|es (?:monitor|revis|atend)\w*|será))"),
    ("user_withdrew", "retirada retirado desistimiento renuncia retiraste", r"\b(?:(?:tu|su) (?:retirada|desistimiento|renuncia)|(?:has|ha) (?:retirado|decidido retirar)|a petición (?:tuya|suya)|retiro de (?:tu|su) candidatura)"),
    ("agency", "cliente clientes clienta", r"\b(?:nuestr[oa]|mi|el|la|un|uno de (?:nuestros|mis)) client[ea]s?\b(?!la)[^.!?;]{0,100}\b(?:decid\w+|busca\w*|perfil\w*|puesto|proceso|elegi\w+|entrevist\w+|candidat\w+|quier\w+|prefer\w+|vacante|posición|comunic\w+|ha|contrat\w+|descart\w+|feedback|selec\w+)|\b(?:respuesta|feedback|decisión|proceso) (?:del|de nuestro|de mi|con el) cliente\b|\bempresa de trabajo temporal\b"),
    ("invites_reapply", "postular postularte postularse inscribirte inscribirse presentarte aplicar candidatura portal web ofertas futuras volver animamos futuros",
     r"\b(?:anim\w+|invit\w+|esper\w+|dud\w+|encant\w+|puedes|puede|gustaría|alentamos)\b[^.!?;]{0,70}\b(?:postular\w*|inscribir\w*|presentar(?:te|se)|aplicar|volver a|consultar nuestr\w+|(?:futuras|otras|nuevas|próximas) (?:ofertas|vacantes|oportunidades|convocatorias|candidaturas|búsquedas|procesos))\b|\b(?:vuelve|vuelva|vuelvas) a (?:intentar|presentar|postular|inscribir|escribir)\w*|\b(?:sigue|síguenos|visita|consulta|estate|permanece)\b[^.!?;]{0,40}\b(?:portal|ofertas|web|vacantes|redes)"),
    ("other_role", "otro otra perfil encaje encajaría derivado trasladado alternativa proponerte", r"\b(?:otr[oa]) (?:puesto|vacante|posición|oferta|proceso|búsqueda|rol|plaza)\b[^.!?;]{0,90}\b(?:encaj\w+|interes\w+|propon\w+|ajust\w+|podría\w*|considerar\w*|adecu\w+|gustar\w*)|\b(?:encajar\w*|mejor|propon\w+)\b[^.!?;]{0,50}\b(?:otr[oa] (?:puesto|vacante|posición|proceso)|el puesto de|la vacante de)|\b(?:pasado|compartido|derivado|trasladado)\b[^.!?;]{0,30}\b(?:tu|su) (?:perfil|cv|candidatura|currículum) (?:a|al|con)"),
    ("reopened", "sigues sigue reabierto reabrimos cambiado libre todavía disponible", r"\b(?:(?:sigues|sigue usted|seguís) (?:interesad[oa]|disponible)|(?:puesto|vacante|plaza)\b[^.!?;]{0,30}\b(?:reabiert\w+|vuelto a)|las cosas han cambiado|ha (?:renunciado|causado baja)|se ha caído)"),
    ("feedback_refused", "feedback motivos retroalimentación individualizada individualizado detalles individual comentarios", r"\bno\b[^.!?;]{0,70}\b(?:feedback|motivos|retroalimentación|comentarios individual\w+|individualizad[oa]s?|detall\w+ (?:de|los) \w+|explicaciones)\b"),
    ("feedback_given", "faltó falta faltado faltaba echamos menos mejorar más demasiado consejo consejos habríamos hubiera débil flojo punto puntos justo",
     r"\b(?:(?:te|le|nos|os) (?:faltó|ha faltado|faltaba\w*|falta\w*)|echa(?:mos|do|ron|ba) (?:de menos|en falta)|(?:tu|tus|su|sus|te|le)\b[^.!?;]{0,80}\b(?:demasiado|fue(?:ron)? (?:poco|muy)|poc[oa] (?:profund\w+|concret\w+|estructurad\w+)|floj[oa]s?|débil(?:es)?|insegur[oa]|nervios[oa]|superficial\w*|general(?:es)?|se quedó)|"
     r"(?:habríamos|hubiéramos|habría|hubiera|hubiese) (?:gustado|querido|esperado|agradecido)\b|(?:mi|un|dos|algún|te doy un) consejos?\b|(?:puntos?|áreas?|aspectos?) (?:débil(?:es)?|de mejora|a mejorar|flojos?)|(?:a|para|por|podrías|puedes) mejorar|te recomiendo (?:que|practicar|repasar|estudiar|preparar))"),
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "bien confirmo perfecto encantado encantada estaré allí nos vemos viene", r"\b(?:me (?:viene|va|parece) (?:bien|perfecto|genial)|confirmo\b|(?:allí|ahí) estaré|estaré (?:allí|encantad)|nos vemos|perfecto|encantad[oa] de)\b"),
    ("meeting_held", "gracias entrevista conversación charla tiempo reunión recibirme", r"\b(?:gracias|agradec\w+)\b[^.!?;]{0,70}\b(?:{day}|(?:la|nuestra|por el tiempo|por) (?:entrevista|conversación|charla|reunión|tiempo|recibirme|atenderme))"),
    ("feedback_asked", "feedback motivos mejorar consejo comentarios opinión saber faltó retroalimentación", r"\b(?:feedback|motivos?|mejorar|consejos?|comentarios|retroalimentación|qué (?:faltó|falló|me faltó)|por qué)\b"),
    ("user_withdrew", "retirar retiro renuncio declinar rechazar aceptado continuar", r"\b(?:(?:quiero|deseo|debo|quisiera|tengo que|prefiero|he decidido) (?:retirar|renunciar|declinar|no continuar|rechazar)|retiro mi|he aceptado (?:otra|otro|una)|no (?:voy a|puedo) (?:continuar|seguir))"),
)  # fmt: skip

MEETING_WORDS = "entrevista reunión llamada videollamada conocerte vernos cita charla visita prueba"
CONDITIONAL = r"\b(?:si|en caso de|en caso|cuando|siempre que|a menos|hasta que|una vez|podría\w*|podrán?|salvo|quienes|aquellos|de no (?:recibir|tener))\b"
BREAK = r"[;:–—]|,? (?:pero|sin embargo|así que|por lo que|y (?:hemos|nos|te|le)|porque|ya que) "
NEGATION = r"(?:\bno\b|\bnunca|\bningun[oa]?|\bsin\b|\ben lugar de|\ben vez de)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:te|le|os) (?:avis\w+|contact\w+|llam\w+|escrib\w+|mantendr\w+|informar\w+)|(?:tu|su) candidatura (?:sigue|continúa|permanece)|sigue[s]? en (?:el )?proceso|retomar\w+|en cuanto|no es un no|paciencia)"
DEAD = r"\b(?:no (?:has|ha) sido seleccionad[oa]|no (?:vamos a|podemos) (?:continuar|seguir|avanzar)|no continuar\w*|descartad[oa]|lamentamos|mucha suerte|te deseamos|le deseamos|éxitos?|finalizad[oa] tu|no superad[oa])"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:significado de (?:los|cada) estado|qué significa (?:el|cada) estado|estados posibles)"
LEGEND_WORDS = "estado estados significado significa"
SHUT = r"\bcerrad"
MARKS = (
    ("specific", "sinceramente honestamente jefe jefa mujer marido hijo hija perro café idea pregunta historia ejemplo dibujo prometí madre padre hermano",
     r"\b(?:sinceramente|honestamente|para serte sincer[oa]|mi (?:jef[ea]|mujer|marido|hij[oa]|padre|madre|herman[oa]|soci[oa]|compañer[oa])|(?:tu|su) (?:idea|pregunta|historia|ejemplo|dibujo|presentación|anécdota)|(?:nos |me )(?:contaste|contó|enseñaste|dijiste|preguntaste)|como (?:te )?prometí|un café)\b"),
    ("i", "yo me he mí soy quiero", r"\b(?:yo|mí|me (?:gust|encant|ha|hubier|dio|qued|alegr)\w*|he (?:hablado|visto|leído|pensado)|soy|quería)\b"),
    ("stock", "gracias agradecemos agradecer interés lamentamos lamentablemente candidatura deseamos perfiles continuar suerte informamos comunicamos",
     r"\b(?:(?:gracias|agradec\w+) (?:por|tu|su|el|mucho) (?:tu |su |el )?(?:interés|candidatura|participa\w+|tiempo|confianza)|lamentamos|lamentablemente|te deseamos|le deseamos|otros perfiles|no (?:vamos a|podemos) continuar|(?:te|le) (?:informamos|comunicamos)|mucha suerte|gran (?:número|cantidad))"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "interno interna internamente promoción casa", r"\b(?:intern(?:o|a|os|as|amente)\b(?! de)|promoción interna|de (?:la|nuestra) (?:propia )?(?:casa|plantilla|empresa)\b)"),
    ("position_closed", "cancelado cancelada congelado congelada paralizado suspendido suspendida cerrado cerrada presupuesto reestructuración reorganización desierto desierta anulado cubrirá recortes recorte contratar eliminado amortizado pausado cancelar",
     r"\b(?:{job}\b[^.!?;]{0,60}\b(?:cancelad[oa]|congelad[oa]|paralizad[oa]|suspendid[oa]|anulad[oa]|eliminad[oa]|amortizad[oa]|desiert[oa]|pausad[oa]|cerrad[oa]|ya no existe|no se (?:va a )?cubrir\w*)|reestructuración|reorganización|recortes?|presupuest\w+\b[^.!?;]{0,40}\b(?:no|sin|congel\w+|recort\w+|cancel\w+|aprob\w+)|"
     r"sin presupuesto|congelación|no (?:vamos a|podemos|va a) (?:contratar|cubrir)|cancelar (?:el|la))"),
    ("location_visa", "visado permiso residencia distancia lejos desplazamiento reubicación vivir trasladarte zona presencial", r"\b(?:visad[oa]|visa|permiso de (?:trabajo|residencia)|distancia|(?:vives|vive|viva|residir|residas|residencia) (?:muy |demasiado |más )?(?:lejos|cerca|en)|desplazamiento|reubica\w+|trasladar(?:te|se)|presencial)"),
    ("salary", "salario salarial salariales sueldo económicas económica presupuesto retribución banda", r"\b(?:(?:expectativas?|aspiraciones?|pretensi(?:ón|ones)|banda|condiciones|rango) (?:salarial(?:es)?|económicas?|retributivas?)|(?:salario|sueldo|retribución)\b[^.!?;]{0,40}\b(?:por encima|supera\w*|fuera|presupuesto|alto))"),
    ("timing", "incorporación disponibilidad inmediata preaviso fecha plazo tarde horario turnos antes", r"\b(?:incorporación inmediata|incorporar(?:te|se) (?:antes|ya|de inmediato)|disponibilidad\b[^.!?;]{0,30}\b(?:inmediata|antes|horari\w+|turnos?|fines)|preaviso|fuera de plazo|(?:fecha|plazo) (?:de cierre|límite|vencid\w+)|empezar (?:antes|ya|de inmediato)|(?:disponibilidad|compatibilidad) horaria)"),
    ("experience", "ya años lleva", r"\b(?:alguien|candidat[oa]|persona|perfil|compañer[oa]|otr[oa]) (?:que|con) [^.!?;]{0,50}\b(?:ya|años|lleva|llevaba)\b"),
    ("experience", "experiencia experimentado años senior junior trayectoria bagaje sector", r"\b(?:(?:más|mayor|falta de|poca|amplia|sólida|dilatada|suficiente|con|tiene|tenga|tenía|aporta\w*|específica|previa|cuya|requerida|mínima|acreditada|menos|contrastada)\b[^.!?;]{0,40}\b(?:experiencia|trayectoria|bagaje)\b|(?:experiencia|trayectoria)\b[^.!?;]{0,50}\b(?:en|con|previa|mayor|más|similar|requerida|insuficiente|acorde|ajusta\w*)|(?:más|demasiado|muy) (?:experimentad[oa]|senior|junior)|sobrecualificad[oa]|\d+ años (?:en|de|con|como))"),
    ("skills", "inglés alemán francés idioma excel", r"\b(?:fue|era|por) el (?:inglés|alemán|francés|idioma|nivel)\b"),
    ("skills", "conocimientos titulación requisitos requisito nivel idioma inglés certificado certificación carné carnet habilidades competencias técnicas técnico prueba puntuación nota formación dominio",
     r"\b(?:(?:conocimientos?|dominio|manejo) (?:de|en|más|técnic\w+|avanzad\w+|sólid\w+)|titulación|(?:no|sin)\b[^.!?;]{0,40}\b(?:requisitos?|titulación|nivel|certificad\w+|carn[ée]t?|puntuación|nota|mínim[oa]|corte)|requisitos? (?:mínimos?|imprescindibles?|excluyentes?|exigid\w+)|nivel (?:de (?:inglés|idioma|alemán|francés)|técnico|requerido|exigido)|(?:habilidades|competencias) (?:técnicas|requeridas|específicas)|certificación|carn[ée]t? (?:de|c|b)\b|nota de corte|puntuación)"),
    ("culture", "cultura valores encaje", r"\b(?:cultur(?:a|al)|valores)\b[^.!?;]{0,40}\b(?:no|encaj\w+|distint\w+|diferent\w+)|encaje cultural"),
    ("position_filled", "cubierto cubierta cubrir ocupado adjudicada completo completa asignado", r"\b(?:(?:{job}|ya)\b[^.!?;]{0,50}(?<!no.)\b(?:cubiert[oa]s?|cubrir|ocupad[oa]s?|adjudicad[oa]s?|asignad[oa]s?)\b|(?:plantilla|equipo)\b[^.!?;]{0,20}\bcomplet[oa])"),
    ("other_candidates", "otro otra otros otras candidato candidata candidatos candidatura candidaturas perfil perfiles persona alguien ajusta ajustan ajustaban encaja encajan nivel", r"\b(?:otr[oa]s? (?:{cand}|compañer\w+)|(?:{cand})\b[^.!?;]{0,60}\b(?:más (?:ajustad\w+|alinead\w+|adecuad\w+|cercan\w+|afín|afines)|(?:se )?(?:ajust\w+|encaj\w+|adecú\w+) (?:más|mejor)|mejor)|gran (?:número|cantidad|volumen)|(?:alto|elevado|gran) (?:nivel|número|volumen)|alguien (?:más|con|que)|muchas candidaturas)"),
    ("unspecified", "perfil encaja ajusta encaje necesidades", r"\bno\b[^.!?;]{0,30}\b(?:encaj\w+|ajust\w+|se adecú\w+|acaba de)|no es (?:el|la) (?:adecuad|que)"),
)  # fmt: skip

STAGES = (
    ("final", "final finalista finalistas última último terna", r"\b(?:(?:entrevista|fase|etapa|ronda|lista|terna|selección) (?:final|última)|(?:última|último) (?:fase|ronda|entrevista|etapa|paso)|finalistas?|la final\b|quedaste (?:segund[oa]|en segundo))"),
    ("onsite", "presencial oficinas instalaciones visita taller prueba jornada", r"\b(?:entrevista presencial|(?:visita|entrevista|venir|conocer) (?:a|en|nuestras) (?:nuestras )?(?:oficinas|instalaciones|planta|sede|taller)|(?:día|jornada|turno) de prueba|jornada presencial|(?:tu|su|la) (?:visita|prueba en (?:el|la) (?:cocina|taller|tienda|obrador)))"),
    ("case", "caso presentación", r"\b(?:caso (?:práctico|de estudio|de negocio)|business case|(?:tu|su) presentación)"),
    ("technical", "técnica técnico code live", r"\b(?:entrevista|prueba|reto|ejercicio|charla|ronda|conversación) técnic[oa]\b|\b(?:live coding|pair programming|revisión de código)"),
    ("phone", "telefónica telefónico llamada teléfono videollamada primera inicial", r"\b(?:(?:entrevista|conversación|llamada|charla|contacto) (?:telefónic[oa]|inicial|por teléfono)|(?:nuestra|la|tu|una|breve|primera) (?:breve )?(?:llamada|videollamada)\b|primera (?:entrevista|conversación|charla|toma)|por teléfono)"),
    ("assessment", "prueba pruebas test tests evaluación ejercicio cuestionario examen assessment dinámica oposición concurso", r"\b(?:(?:tu|su|la|las|una|el|un|los|tus|del|al|segundo|primer) (?:\w+ )?(?:pruebas?|tests?|examen|exámenes|cuestionario|ejercicio|evaluación)\b|pruebas? (?:de|online|escrita|práctica|psicotécnica)|dinámica de grupo|assessment|tests? (?:online|de)|evaluación (?:online|en línea)|video ?entrevista)"),
    ("interview", "entrevista entrevistas entrevistarte conocerte conocerle reunión conversación charla vernos conversaciones entrevistado entrevistada", r"\b(?:entrevist\w+|conocer(?:te|le|nos)\b(?! mejor el)|(?:nuestra|la|una) (?:reunión|conversación|charla)|vernos|reunir(?:nos|te))"),
    ("application", "candidatura candidaturas postulación postulaste solicitud inscripción cv currículum perfil aplicación", r"\b(?:candidaturas?|postul\w+|solicitud|inscripción|(?:tu|su) (?:cv|currículum|perfil|aplicación))"),
)  # fmt: skip
NOT_REACHED = r"(?:\bno\b|\bnunca\b|\bcandidatos?\b|\botros\b|\bquienes\b|\baquellos\b|\bsiguiente (?:fase|paso)\b|\bserán (?:contactad|convocad|citad)\w+)[^.!?;]{0,60}$"
TAKEN = r"\b(?:puntuación|puntos|superad[oa]|resultado|nota|aprobad[oa]|obtenid[oa])\b"
