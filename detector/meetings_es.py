"""Spanish wordings of meetings, and of the user's own mail. In: nothing. Out: rows as in detector/phrases_en.py; data
only."""

from __future__ import annotations

# A talk that was fixed and called off, was missed or never came about: in mail of either side.
_CANCELLED = (
    ("meeting_cancelled", "cancel* anul* suspend* desconvoc* aplaz* pospon* pospus* posterg* reprogram*",
     r"\b(?:cancel\w+|anul\w+|suspend\w+|desconvoc\w+|aplaz\w+|pospon\w+|pospus\w+|posterg\w+|reprogram\w+)\b[^.!?;]{0,40}\b(?:{talk}|citas?|citación)\b(?![^.!?;]{0,80}{hour})|"
     r"\b(?:{talk}|citas?|citación)\b[^.!?;]{0,60}\b(?:cancelad|anulad|suspendid|desconvocad|aplazad|pospuest|postergad)[oa]s?\b(?![^.!?;]{0,80}{hour})"),
    ("meeting_cancelled", "entrevist* reuni* charla* llamada* videollamada* cita conversa* visita* encuentro*",
     r"\b(?:{talk}|cita)\b[^.!?;]{0,60}\bno (?:se (?:celebrará|celebró|hará|hizo|realizará|realizó|produjo|llegó|pudo|podrá|va a)|tendrá lugar|tuvo lugar|llegó a|pudo (?:ser|celebrar|realizar)|podrá (?:ser|celebrar|realizar)|va a (?:ser|poder|tener))|"
     r"\b(?:no (?:hará|hace) falta que vengas?|no (?:vengas?|se desplace|te desplaces))\b"),
    ("meeting_cancelled", "presentaste presentó presentarte conectaste conectó apareciste apareció acudiste acudió asististe asistió",
     r"\bno (?:te |se |nos )?(?:presentaste|presentó|conectaste|conectó|apareciste|apareció|acudiste|acudió|asististe|asistió)\b"),
    ("meeting_cancelled", "hablar vernos conocer* conocernos reunirnos coincidir entrevistar* charlar quedar",
     r"\b(?:no (?:hemos |pudimos |pude |he podido |hemos podido |fue posible |ha sido posible |conseguimos |logramos )?(?:lleg(?:amos|ué|ado) a )?|sin (?:haber )?(?:podido |llegado a )|sin llegar a )(?<!\bno.)(?:hablar(?:te|nos)?|vernos|conocer(?:te|le|la|lo|nos)|reunirnos|coincidir|entrevistar(?:te|le|la|lo)|charlar|hacer la (?:entrevista|llamada))\b"),
)  # fmt: skip

INCOMING = (
    ("meeting_claimed", "gracias agradec* agradez*",
     r"\b(?:gracias|agrade[cz]\w+)\b{courtesy}[^.!?;]{0,90}\b{talk}\b(?! (?:que (?:haremos|tendremos)|del próximo|de mañana|a nuestra (?:web|página)|en nuestra web))"),
    ("meeting_claimed", "gracias agradec* agradez*",
     r"\b(?:gracias|agrade[cz]\w+)\b{courtesy}[^.!?;]{0,60}\b(?:(?:venir|venid[oa]|acercar(?:te|se|os)|pasar(?:te|se)|desplazar(?:te|se)|visitarnos|recibirnos|contarnos|enseñarnos|mostrarnos|atender(?:nos|me)|charlar|hablar con|viajar|reunir(?:te|se))\b(?! en contacto)|que (?:te |se |nos )?(?:vinier\w+|vinies\w+|hayas? venido|hayáis venido|acercar\w+|pasar\w+ por|recibier\w+|contar\w+|dedicar\w+ (?:la|un|tu|su))|"
     r"el (?:viaje|rato)|la (?:mañana|tarde|charla)|compartir (?:un rato|la mañana|la tarde|con nosotr[oa]s (?:un|la|el))|dedicarnos (?:un |una |tu |su |la |parte ))"),
    ("meeting_claimed", "encantó encantado encantada encantados encantaste placer gusto lujo alegría agradable grato interesante genial estupendo bonito gustó gustado gustaste alegró alegrado caíste cayó caído disfruté disfrutamos disfrutado impresionó impresionaste fantástico enriquecedor lindo hermoso copado impresión sabor sensaciones",
     r"\b(?:encantó|encantaste|encantad[oa]s? (?:de|con) haber|(?:fue|ha sido|nos fue) (?:(?:todo )?un (?:verdadero |auténtico |gran )?(?:placer|gusto|lujo)|una (?:alegría|suerte)|(?:muy |realmente )?(?:agradable|grato|interesante|enriquecedor|bonito|lindo|hermoso|copado|estupendo|genial|fantástico|bueno))|"
     r"un (?:placer|gusto) haber|(?:me|nos) (?:ha |has )?(?:gustó|gustado|alegró|alegrado|cayó|caíste|caído|impresionó|impresionaste|gustaste)|disfrut(?:é|amos|ado))\b[^.!?;]{0,60}\b"
     r"(?:{talk}|conocer(?:te|le|la|lo|os|los)|haber(?:te|le|la|lo|os) (?:conocido|recibido|escuchado|tenido)|hablar|charlar|conversar|escuchar(?:te|le|la|lo|os)|ver(?:te|le|la|lo|os)|recibir(?:te|le|la|lo)|tener(?:te|le|la|lo)|en persona|el rato|el día que|la (?:mañana|tarde))\b"),
    ("meeting_claimed", "caíste cayó gustaste impresionaste convenciste verte verle verla escucharte escucharle conocerte conocerle contigo impresión sabor",
     r"\b(?:después de|tras|al) (?:ver(?:te|le|la|lo) (?:trabajar|en|tocar|cocinar|dar)|escuchar(?:te|le|la|lo)|conocer(?:te|le|la|lo)|hablar contigo|charlar contigo)\b|\b(?:nos|me) (?:dejaste|dejó|quedamos con|llevamos|llevé) (?:una |un )?(?:muy |excelente )?(?:buena impresión|buen sabor de boca|buenas sensaciones)|\b(?:nos|me) (?:caíste|cayó|gustaste|impresionaste) (?:muy |mucho|a tod[oa]s|gratamente|bien)"),
    ("meeting_claimed", "tras después desde durante luego raíz en por sobre",
     r"(?<!participar.)\b(?:tras|después de|desde|durante|luego de|a raíz de|en|sobre|respecto a|en relación con) (?:la|tu|su|nuestra|las|tus|sus|nuestras|esta|vuestra|el|tu|su)(?: (?!próxim|siguient|futur|fase)\w+){0,2} {talk}\b(?!(?: de selección)? (?:será|tendrá|que (?:te|tendr|har))|[^.!?;]{0,30}\b\w+(?:remos|rás)\b)"),
    ("meeting_claimed", "entrevista presentación clase prueba visita charla conversación",
     r"\b(?:tu|su|vuestra|la) (?:\w+ )?(?:entrevista|presentación|clase|prueba|visita|charla|conversación)(?: \w+){0,3}? (?:fue|estuvo|gustó|resultó|salió|ha ido|fueron|dejó|impresionó)\b|\bhi(?:ciste|zo) una (?:\w+ )?(?:entrevista|presentación|prueba)|\b(?:llevaste|llevó|defendiste|defendió) la entrevista"),
    ("meeting_claimed", "entrevistamos entrevisté entrevistaron entrevistado entrevistada",
     r"\b(?:te|le|la|lo|os) (?:hemos |han |he )?(?:entrevistamos|entrevisté|entrevistaron|entrevistad[oa])\b|\b(?:fuiste|fue|has sido|ha sido) entrevistad[oa]\b(?! por otr)"),
    ("meeting_claimed", "cuando desde día",
     r"\b(?:cuando|desde que|el día que) (?:viniste|vino (?:usted|a vernos)|hablamos|charlamos|nos (?:vimos|conocimos|reunimos|visitaste|visitó|contaste|contó|enseñaste)|estuviste|estuvo (?:aquí|con))\b"),
    ("meeting_claimed", "diste impartiste dio impartió contaste hiciste trajiste pasaste pasó",
     r"\b(?:la|el|los|las) [\wáéíóúñ]+(?: de \w+)? que (?:nos )?(?:diste|impartiste|dio|impartió|trajiste|trajo|pasaste|pasó) (?:en|con|aquí|ayer|el|a)\b"),
    ("meeting_claimed", "tiempo ratito",
     r"\b(?:tiempo|ratito) (?:que )?(?:nos |me )?(?:has |ha |habéis |han )?(?:dedicad[oa]|regalad[oa]|dedicaste|dedicó|concedid[oa]|compartid[oa])\b(?! (?:(?:a|al|en) )(?:nuestro |este |el |todo el )?(?:proceso|completar|rellenar|enviar|postular|inscrib|la candidatura|tu candidatura|su candidatura|tu solicitud|su solicitud|solicit|formulario|presentar|particip))(?! (?:a|en) (?:completar|rellenar|enviar|presentar|inscrib\w+|postul\w+|particip\w+|(?:la|tu|su|esta|nuestra) (?:candidatura|solicitud|prueba|selección|convocatoria|búsqueda)))"),
    ("meeting_arranged", "entrevist* reuni* llamada videollamada conocerte conocerle conocerla vernos venir cita charla* pásate pasarte esperamos espero prueba zoom teams quedamos convocamos citamos conversa* hablar hablamos llamo llamaré",
     r"(?<!hasta.el.)(?<!antes.del.)\b{weekday}\b(?! (?:a las \d+ )?como (?:límite|tarde))[^!?;]{0,60}{hour}{others}|(?<!hasta.el.)(?<!antes.del.)\b\d{1,2} de {month}\b[^!?;]{0,40}{hour}{others}|(?<!hasta.las.){hour}[^!?;]{0,40}\b(?:{weekday}|\d{1,2} de {month})\b{others}|\bel (?:día )?\d{1,2},? {hour}{others}"),
    ("fixed", "lunes martes miércoles jueves viernes sábado mañana",
     r"(?<!hasta.el.)(?<!antes.del.)\b{weekday}\b[^!?;]{0,60}{hour}{others}"),
    ("meeting_arranged", "http https",
     r"\b(?:enlace|link|zoom|teams|videollamada|sala|unirte|conectarte)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    *_CANCELLED,
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "bien perfecto perfecta genial estupendo fenomenal bárbaro viene va parece queda cuadra vale acuerdo claro supuesto sí puedo",
     r"(?<!\bno.)\bme (?:viene|va|parece|queda|cuadra) (?:muy |súper )?(?:bien|perfecto|genial|estupend\w+|fenomenal|bárbaro)\b|(?:\b{weekday}\b|{hour})[^.!?;]{0,20}(?<!no.)\b(?:sí )?puedo\b(?! (?:no|ir a otra))|\b(?:perfecto|genial|estupendo|fenomenal|vale|de acuerdo|claro|por supuesto|sí)\b[,!.:]? [^.!?;]{0,50}(?:\b{weekday}\b|{hour})(?![^.!?;]{0,40}\bno (?:puedo|podré|me))"),
    ("meeting_accepted", "confirmo confirmado confirmada acepto encantado encantada",
     r"\b(?:confirmo\b(?![^.!?;]{0,30}\b(?:recepción|recibo|que he recibido|no))|confirmad[oa]\b|(?:acepto|encantad[oa] de) (?:la (?:invitación|cita|entrevista|propuesta de (?:hora|fecha))|asistir|acudir|acercarme|hablar (?:el|mañana)|conocer(?:os|les|la|lo)? (?:el|mañana)))"),
    ("meeting_accepted", "estaré allí ahí vemos iré acudiré asistiré conectaré pasaré cuenten contad",
     r"(?<!\bno.)\b(?:(?:allí|ahí|aquí) estaré|estaré (?:allí|ahí|puntual|encantad[oa]|sin falta|el {weekday}|a las)|nos vemos (?:el|a las|mañana|allí|entonces|pronto)|(?:iré|acudiré|asistiré|me conectaré|me pasaré|pasaré por)\b(?![^.!?;]{0,30}\bsi\b)|(?:cuenten|contad|cuente) conmigo)"),
    ("meeting_accepted", "hasta", r"\bhasta (?:el {weekday}|mañana|entonces)\b[.,!]?"),
    ("meeting_held", "gracias agradec* agradezco",
     r"\b(?:gracias|agradec\w+|agradezco)\b(?![^.!?;]{0,40}\b(?:invit\w+|convoc\w+|confirm\w+|propo\w+|oportunidad de (?:una|la) entrevista|interés|respuesta|responder|contestar|escribir))[^.!?;]{0,70}\b(?:{day}\b(?! a las)(?![^.!?;]{0,20}{hour})|(?:por|de) (?:la|nuestra|vuestra|su|tu)(?: \w+)? {talk}|recibir(?:me|nos)|atender(?:me|nos)|por el (?:rato|paseo|recorrido|café)|enseñarme|mostrarme|dedicarme|"
     r"por (?:su|tu|vuestro|el) tiempo (?:de|el|ayer|hoy|que me (?:ha|has|habéis|han|dedic\w+)))"),
    ("meeting_held", "placer gusto gustó encantó alegría disfruté encantado encantada interesante",
     r"\b(?:(?:fue|ha sido) (?:un |muy |todo un |una )?(?:placer|gusto|alegría|agradable|interesante)|me (?:gustó|encantó|ha gustado|ha encantado|alegró)|disfruté|encantad[oa] de haber)\b[^.!?;]{0,60}\b(?:{talk}|conocer(?:te|le|la|lo|os|les)|hablar|charlar|conversar|conocido|ver(?:te|le|os)|{day})\b"),
    ("meeting_held", "entrevista charla reunión conversación llamada hablamos vimos estuve",
     r"\b(?:tras|después de|desde|en) (?:la|nuestra|mi) (?:entrevista|charla|reunión|conversación|llamada)\b(?! (?:que|será|del próximo))|\b(?:la entrevista|la (?:charla|reunión|conversación|llamada)) (?:de ayer|de hoy|de esta|de la semana pasada|que (?:tuvimos|mantuvimos))|\bnuestra (?:entrevista|charla|reunión|conversación|llamada) (?:de|del) |\b(?:cuando|como) (?:hablamos|nos vimos)|\bestuve (?:ayer|hoy|el {weekday}|con (?:usted|ustedes|vosotr))"),
    ("feedback_asked", "feedback retroalimentación devolución comentario comentarios opinión valoración impresiones",
     r"\b(?:algún|alguna|cualquier|un poco de|su|tu|vuestr[oa]|el|la|unos|algunos|pedir\w*|dar\w*|recibir|tener|agrade[cz]\w+)\b[^.!?;]{0,30}\b(?:feedback|retroalimentación|devolución|comentarios?|opinión|valoración|impresiones)\b"),
    ("feedback_asked", "mejorar faltó fallé falló flojo floja motivo motivos razón razones consejo consejos pesó débil débiles inclinó",
     r"\b(?:qué|cómo|dónde|algo|cuál(?:es)?|aspectos?|puntos?|cosas|lo que)\b[^.!?;]{0,60}\b(?:mejorar|(?:me )?faltó|fallé|falló|floj[oa]|débil(?:es)?|pesó|inclinó|no (?:gustó|convenció))\b|\b(?:el|los|algún|la|las|cuál(?:es)?) (?:\w+ )?(?:motivos?|razón|razones)\b|\b(?:algún|un|vuestro|su|tu) consejo\b|\bpor qué no (?:fui|he sido|he pasado|me|resulté)"),
    ("user_withdrew", "retir* renunci* declin* desist* rechaz* baja descart* desestim*",
     r"\b(?:quiero|deseo|debo|quisiera|quería|me gustaría|tengo que|prefiero|he decidido|decidí|voy a|necesito|me veo|lamento tener que|hoy) (?:\w+ ){0,2}(?:retirar(?:me)?|renunciar|declinar|desistir|rechazar|dar(?:me)? de baja)\b|\b(?:retiro|declino|desisto|renuncio)\b (?:mi|de|a|la|del|su|al)|\b(?:retir(?:en|éis|ad|e|ar)|quit(?:en|ad|e|éis)|borr(?:en|ad|e)|dar de baja|den de baja|dad de baja|dé de baja)\b[^.!?;]{0,20}\b(?:mi (?:candidatura|cv|currículum|nombre|solicitud)|me de)"),
    ("user_withdrew", "aceptado acepté firmado firmé continuar seguir contar conten contéis adelante interesa proceso borrarme quedo trabajo",
     r"\b(?:he|acabo de|ya he|hemos) (?:aceptado|aceptar|firmado|firmar) (?:un|una|otra|otro|la)\b|\b(?:acepté|firmé) (?:un|una|otra|otro|la) (?:oferta|propuesta|puesto|trabajo|contrato|plaza)|\b(?:no (?:voy a|puedo|deseo|quiero)|prefiero no|he decidido no|decidí no) (?:continuar|seguir|avanzar)\b(?! (?:en|con) mi (?:empresa|trabajo|puesto|empleo|actual))|\bno (?:sigo|voy a seguir|seguiré) (?:adelante|en el proceso)|\bya (?:tengo|he encontrado|encontré) (?:otro )?(?:trabajo|empleo)|\b(?:borrar|quitar|sacar)me de|\bme quedo (?:donde estoy|en mi (?:empresa|trabajo|puesto))|\bno (?:me|contéis|cuenten|cuente|cuentes) (?:conmigo|tengáis en cuenta|tengan en cuenta)|\b(?:ya no|dejé de|he dejado de) (?:me interesa|estoy interesad[oa]|estar interesad[oa]|busco)\b"),
    *_CANCELLED,
    ("meeting_cancelled", "puedo podré podría poder imposible imprevisto cambiar mover",
     r"\bno (?:puedo|podré|voy a poder|pude|he podido|me (?:es|será|fue) posible|voy a llegar)\b[^.!?;]{0,25}\b(?:asistir|acudir|ir|conectar(?:me)?|atender(?:os|le)?|estar|llegar|hablar|vernos|reunir(?:me|nos)|hacer(?:la)?)\b|\b(?:me ha surgido|ha surgido|surgió) (?:un|una|algo)|\b(?:ese|este|el) (?:día|{weekday})\b[^.!?;]{0,30}\bno (?:puedo|podré|me (?:va|viene|es))|"
     r"\b(?:podr(?:ía|íamos|íais)|sería posible|es posible)\b[^.!?;]{0,30}\b(?:cambiar|mover|aplazar|otro día|otra (?:fecha|hora))\b"),
)  # fmt: skip
