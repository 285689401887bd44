"""Spanish wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

from detector import meetings_es, outcomes_es

MACROS = {
    "job": r"(?:puestos?|plazas?|vacantes?|ofertas?|posici(?:ón|ones)|proceso|búsqueda|selección|cargos?|prácticas)",
    "cand": r"(?:candidat[oa]s?|candidaturas?|perfil(?:es)?|personas?|aspirantes?|postulantes?|compañer[oa]s?|finalistas?)",
    "day": r"(?:ayer|anteayer|esta (?:mañana|tarde)|hoy|(?:el|del|este) (?:lunes|martes|miércoles|jueves|viernes|sábado)(?: pasado)?|la semana pasada|el otro día|(?:el|del) \d{1,2} de \w+)",
    "weekday": r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana)",
    "month": r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)",
    "talk": r"(?:entrevistas?|videoentrevistas?|conversaci(?:ón|ones)|charlas?|reuni(?:ón|ones)|llamadas?|videollamadas?|encuentros?|visitas?|pruebas? (?:en|de (?:cocina|sala|nivel|trabajo|conducción|soldadura))|(?:día|turno|clase|jornada|tarde|mañana) de prueba|clase)",
    # Words of courtesy that stand before an "interview" which never was: "gracias por tu interés en una entrevista".
    "courtesy": r"(?![^.!?;]{0,50}\b(?:interés|disposición|invit\w+|propuesta|respuesta|confirm\w+|acept\w+|solicit\w+|aviso)\b(?![^.!?;]{0,60}\by (?:por|tras|el tiempo|la (?:charla|entrevista|tarde|mañana)|venir)\b))",
    "others": r"(?![^.!?;]{0,80}\b(?:(?:te|le|os) (?:avis|dir|llam|inform|confirm|cont)\w+ si\b|si (?:estás|está|quedas|pasas) en la lista))",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:h\b|hs\b|horas)|\ba las? (?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))",
}  # fmt: skip

INCOMING = (*outcomes_es.INCOMING, *meetings_es.INCOMING)

OUTGOING = meetings_es.OUTGOING

MEETING_WORDS = "entrevista entrevistas entrevistarte entrevistarle entrevistarla entrevistarlo reunión reunirnos conversar conversación hablar llamada videollamada conocerte vernos cita charla visita prueba"
CONDITIONAL = r"\b(?:si|en caso de|en caso|cuando(?! (?:nos|te|le|hablamos|viniste|vino|estuviste|estuvo))|siempre que|a menos|hasta que|una vez|podría\w*|podrán?|salvo|quienes|aquellos|de no (?:recibir|tener))\b"
BREAK = r"[;:–—]|,? (?:pero|sin embargo|así que|por lo que|y (?:hemos|nos|te|le)|porque|ya que) "
NEGATION = r"(?:\bno\b|\bnunca|\bningun[oa]?|\bsin\b|\ben lugar de|\ben vez de)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:te|le|os) (?:avis(?:ar\w+|o|amos)\b|contactar\w+|llamar\w+|escribir\w+|mantendr\w+|informar\w+|tendremos (?:al tanto|al corriente|informad\w))|(?:tu|su|vuestra) (?:candidatura|solicitud|plaza|nombre) (?:sigue|continúa|permanece|queda (?:activa|viva|en))|sigues? (?:en|dentro de(?:l)?) (?:el )?(?:proceso|juego|carrera)|retom\w+|reanud\w+|en cuanto (?:haya|tengamos|sepa|se|nos|el|la)|(?:hasta|a la espera de) (?:que|nuevo aviso|la|el)|no es un no|paciencia|no (?:estás|está|has sido|ha sido) descartad\w)"
DEAD = r"\b(?:no (?:has|ha) sido seleccionad[oa]|no (?:vamos a|podemos) (?:continuar|seguir|avanzar)|no continuar\w*|(?<!no.estás.)(?<!no.está.)(?<!no.has.sido.)(?<!no.ha.sido.)descartad[oa]|mucha suerte|te deseamos|le deseamos|éxitos?|finalizad[oa] tu|no superad[oa]|cerramos (?:tu|su) candidatura|(?:queda|damos por) (?:\w+ )?(?:cerrad|finalizad|terminad)[oa])"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:significado de (?:los|cada) estado|qué significa (?:el|cada) estado|estados posibles)"
LEGEND_WORDS = "estado estados significado significa"
SHUT = r"\bcerrad"
MARKS = (
    ("specific", "sinceramente honestamente sincero sincera franco franca rabia pena lástima engañar jefe jefa mujer marido hijo hija perro café idea pregunta historia ejemplo dibujo prometí madre padre hermano hermana socio socia abuelo abuela mesa nevera cocina taller ojalá abrazo",
     r"\b(?:sinceramente|honestamente|para ser(?:te|le)? (?:sincer|franc)[oa]|no (?:le|te) voy a engañar|me da (?:mucha |una )?(?:rabia|pena|lástima)|mi (?:jef[ea]|mujer|marido|hij[oa]|padre|madre|herman[oa]|soci[oa]|compañer[oa]|abuel[oa]|perr[oa])|(?:tu|su) (?:idea|pregunta|historia|ejemplo|dibujo|presentación|anécdota|carta (?:sobre|de lo))|como (?:te |le )?prometí|un café|ojalá (?:podamos|nos|coincid|te|un día)|un abrazo)\b"),
    ("specific", "contaste contó enseñaste enseñó dijiste preguntaste preguntó mandaste mandó trajiste trajo escribiste escribió hiciste cuentas cuenta explicaste comentaste preguntabas",
     r"\b(?:(?:lo que|como|que) (?:nos |me )?(?:contaste|contó|cuentas|enseñaste|enseñó|dijiste|preguntaste|preguntó|preguntabas|mandaste|mandó|trajiste|trajo|explicaste|comentaste)|(?:nos |me )(?:contaste|contó|enseñaste|enseñó|dijiste|preguntaste|preguntó|mandaste|trajiste))\b"),
    ("i", "yo me he mí soy quiero quería le te lo la leí vi hablé pensé pasé cojo creo siento tengo",
     r"\b(?:yo|mí|me (?:gust|encant|ha|hubier|dio|da|qued|alegr|cost|acuerd|apena|sabe)\w*|he (?:hablado|visto|leído|pensado|tenido|dado|mirado)|soy|quería|leí|vi|hablé|pensé|pasé|cojo|creo|siento|tengo que|(?:te|le) escribo yo)\b"),
    ("stock", "gracias agradecemos agradecer interés lamentamos lamentablemente candidatura deseamos perfiles continuar suerte informamos comunicamos",
     r"\b(?:(?:gracias|agradec\w+) (?:por|tu|su|el|mucho) (?:tu |su |el )?(?:interés|candidatura|participa\w+|tiempo|confianza)|lamentamos|lamentablemente|te deseamos|le deseamos|otros perfiles|no (?:vamos a|podemos) continuar|(?:te|le) (?:informamos|comunicamos)|mucha suerte|gran (?:número|cantidad))"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "interno interna internamente promoción promocion* ascend* casa dentro plantilla aprendiz aprendiza becario becaria suplencia interina interino sustitución cubriendo prácticas lleva llevaba trabaja trabajaba equipo nuestro nuestra compañero compañera propio nosotros nosotras",
     r"\b(?:intern(?:o|a|os|as|amente)\b(?! de)|promoción interna|(?:promocion|ascend)\w+ a\b|de (?:la|nuestra) (?:propia )?(?:casa|plantilla|empresa)\b|del? (?:nuestro |su )?propi[oa] (?:equipo|centro|colegio|hospital|departamento|museo|taller|escuela|empresa|hotel)|\bque (?:ya )?(?:lleva(?:ba)?|está|estaba|trabaja(?:ba)?)\b[^.!?;]{0,25}\bcon nosotr[oa]s\b|(?:alguien|una persona|un[a]? (?:compañer[oa]|chic[oa]|candidat[oa])) de(?:l| la| nuestro)? (?:dentro|casa|propio|equipo|plantilla|centro|taller)|nuestr[oa] (?:propi[oa] )?(?:aprendiz[a]?|becari[oa]|ayudante|auxiliar|sustitut[oa]|subdirector[a]?)|(?:hacía|cubría|venía cubriendo|estaba cubriendo|lleva\w* (?:\w+ ){0,3}cubriendo|cubriendo) (?:la|el) (?:suplencia|sustitución|baja|puesto|plaza)|(?:interin[oa]|en prácticas)\b[^.!?;]{0,40}\b(?:con nosotr|aquí|en (?:casa|el|la))|"
     r"(?:persona|compañer[oa]|alguien|chic[oa]|candidat[oa]|quien|señora?)\b[^.!?;]{0,25}\b(?:que )?(?:ya )?(?:trabaja(?:ba)?|est(?:á|aba)|lleva(?:ba)?|forma(?:ba)? parte)\b[^.!?;]{0,30}\b(?:con nosotr[oa]s|aquí|en (?:la|nuestra) (?:casa|empresa|plantilla|cocina|centro|tienda|escuela|biblioteca)|de(?:l| nuestro) equipo|entre nosotr[oa]s))"),
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
