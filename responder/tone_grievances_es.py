"""Spanish wordings of grievance: why, unfair, blame, the law. In: nothing. Out: GRIEVANCES, one idea a row; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import SPANISH

rows = SPANISH.rows

# A denial a few words ahead, but not "no entiendo esta decisión injusta".
_NOT = (
    r"\b(?:no|nunca|jamás|nada|ni|tampoco|sin|ningun[oa]?|nadie)\b (?!(?:l[oa] |me )?(?:entiendo|comprendo|acepto|puedo aceptar|solo|sólo|dudo)\b)"
    r"(?:\w+ ){0,6}?"
)
_CHOSE = r"(?:elegi|eligi|eleg|escog|contrat|seleccion|cogi|coge|quis|llam|consider|admiti|acept|prefiri|prefer|tom|pas|tuv|ten)\w*"
_REJECTED = r"(?:rechaz|descart|elimin|exclu|desestim|dese?ch|suspend)\w*"
# To see why is no reproach; thanks for having been told are none either.
_SEEN = (
    r"(?<!no )(?<!no lo )(?<!no logro )(?<!no puedo )(?<!no alcanzo a )\b(?:entiendo|comprendo|entendí|comprendí|entender|comprender|imagino|veo|sé) (?:\w+ ){0,3}?"
    r"(?:por qué|los motivos|las razones|el motivo|la razón)|\bno (?:\w+ ){0,2}?(?:pregunto|pido|pretendo|quiero|hace falta|necesito|espero|busco|es necesario|tiene que|tienen que)\b"
    r"|\b(?:gracias|agradezco\w*) [^;?¿]{0,90}(?:expli|cont|aclar|dec)\w+|\bno sea posible\b|\bsin (?:pedir|esperar|que|necesidad)\b|\b(?:puedo|fácil) (?:entender|comprender)"
)

_WHY = (
    *rows(
        "no_why_didnt_you",
        rf"(?:por qué|cómo es que)(?: razón| motivo| causa)? (?:entonces )?no (?:(?:me|se me|nos) \w+|fui|he sido|soy|era|yo|a mí|cont\w+ conmigo|{_CHOSE}|pasé|estoy|avancé|seguí)",
        rf"(?:por qué|cómo es que)(?: razón| motivo| causa)? (?:\w+ ){{0,3}}?{_REJECTED}",
        rf"por qué (?:\w+ ){{0,3}}?{_CHOSE} (?:\w+ ){{0,3}}?(?:a )?otr[oa]s?", r"por qué (?:\w+ ){0,3}?(?:dej|qued)\w+ (?:\w+ )?(?:fuera|atrás)", "por qué (?:a él|a ella|él|ella|otr[oa]) y no", "por qué (?:yo|a mí) no",
        rf"a qué se debe (?:que|mi|este|el) (?:\w+ ){{0,3}}?(?:{_REJECTED}|rechazo|negativa)",
        unless=_SEEN,
    ),
    *rows(
        "no_why_didnt_you",
        r"(?<=^)\W*(?:(?:y|pero|entonces|así que),? )?\W*por qué(?! (?:no (?:hablamos|quedamos|nos vemos|tomamos|charlamos)|puntos?|temas?|parte|lado|camino|área|materia|cursos?"
        "|libros?|aspectos?|tipo)\\b)",
        r"porque no (?:me|fui) \w+", "qué (?:\\w+ )?impidió (?:que|contratarme|elegirme|darme)",
        where=Where.QUESTION,
    ),
    *rows(
        "no_why_didnt_you",
        r"(?:expli(?:que|quen|ques|quéis|car|caran|case|cara)|decir|diga|digan|digas|digáis|dijeran?|díga|dí|dígan|saber|entender|comprender|conocer|cuénte|cuénta|aclar(?:ar|e|en)|cuál(?:es)?"
        r" (?:fue|fueron|es|son|ha sido)|pregunt(?:o|ar|arles?))(?:me|nos|le|les)?(?: \w+){0,2}? (?:por qué|los motivos|las razones|el motivo|la razón)"
        r"(?=$|\W*$|,| (?:yo|mi|me|no|fue|se|ha|han|real|verdader[oa]|exact[oa]s?|concret[oa]s?"
        r"|(?:de|para|por|tras) (?:l[aoe]s? cual(?:es)?|l[ao]s? que|que|mi|su|tu|vuestra|la|el|este|haber|no|rechaz\w+|descart\w+)))",
        r"(?:no|sin) (?:lo |me |logro |puedo |alcanzo a |consigo |termino de |acabo de )*(?:comprendo|entiendo|explico|comprender|entender) (?:\w+ )?(?:los motivos|las razones|el motivo|la razón|por qué|cómo es que|(?:su|vuestra|esta|la) decisión)",
        level=Level.WARN,
        unless=_SEEN,
    ),
)  # fmt: skip

_BAD = "(?:mal[ao]?|pésim[oa]|equivocad[oa]|erróne[oa]|absurd[oa]|incomprensible|lamentable|sesgad[oa]|parcial|desacertad[oa]|disparatad[oa]|inexplicable)"
_UNFAIR = (
    *rows(
        "no_unfairness",
        r"injust(?:[oa]s?|amente|icias?|ísim[oa])", r"arbitrari\w+", r"amañad\w+", "por enchufe", r"enchufad[oa]s?", "enchufismo", "(?:elegid[oa]s?|puest[oa]|contratad[oa]|entrar|entró) a dedo",
        "dedazo", "nepotismo", "favoritismos?", "amiguismo", "por palanca", "tongo", "parcialidad", "trato desigual", "doble rasero", r"distinta vara|doble vara|misma vara",
        r"prejuicios?", r"(?:mala|pésima|terrible|equivocada|errónea|absurda) (?:decisión|elección)", rf"(?:decisión|elección|selección|proceso) (?:\w+ )?(?:muy |tan |totalmente |un poco |bastante )?{_BAD}",
        rf"(?:decisión|elección|proceso) (?:me )?(?:es|fue|ha sido|era|parece|pareció|resulta) (?:\w+ ){{0,2}}?(?:{_BAD}|un error|una equivocación)",
        denied=_NOT,
        unless=r"\binjust[oa] (?:por|de) mi parte\b|\bsería (?:\w+ )?injust[oa]\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:no|ni|nada|tampoco) (?:(?:me|nos|lo|la) )*(?:es|fue|(?:ha |han )?(?:sido|parecido|resultado)|era|parece|pareció|parecía|resulta|resultó|veo|vi|considero|encuentro|creo|siento|encontré)"
        r" (?:(?!más|mas|solo|sólo)\w+ ){0,5}?(?:just[oa]s?|equitativ[oa]|imparcial|limpi[oa]|objetiv[oa]|transparente)",
        r"(?:poco|nada|escasamente) (?:just[oa]|equitativ[oa]|imparcial|objetiv[oa]|transparente|ecuánime)",
        r"(?:no|sin|falta de|ninguna|nunca) (?:\w+ ){0,5}?(?:igualdad de (?:condiciones|oportunidades|trato)|oportunidad (?:justa|real|verdadera|de verdad)|las mismas (?:oportunidades|condiciones)"
        "|trato justo|con justicia|valorad[oa] justamente|justamente)",
        unless=r"\bjusto (?:por|de) mi parte\b|\bsería (?:\w+ )?justo\b|\bno (?:\w+ ){0,2}?(?:dud|discut|cuestion)\w+|\bno (?:\w+ )?(?:fue|es|ha sido) (?:en absoluto |nada )?(?:poco|nada) ",
    ),
    *rows(
        "no_unfairness",
        r"(?<!no )se (?:han? |habéis )?equivoc(?:an|aron|ó|ado|aba)(?! de (?:dirección|correo|nombre|archivo))", r"(?:os|te) (?:habéis |has )?equivoc\w+",
        r"(?:están?|estáis|estás) (?:\w+ )?(?:cometiendo|haciendo) un (?:\w+ )?error", r"(?:comete[ns]?|cometéis|cometieron|cometió|han? cometido|habéis cometido|has cometido) un (?:\w+ )?error",
        r"(?:se|os|te) (?:van a |vais a |vas a |lo )?arrep(?:ent|ient)\w+", r"(?:ustedes |vosotros |usted )?(?:se|os|te) lo (?:pierden|pierde|perdéis|pierdes)", r"salen perdiendo|sale perdiendo",
        r"(?:me (?:lo )?|yo )(?:\w+ )?merec(?:ía|í|emos|ido)(?! la pena)", r"merezco (?:\w+ )?(?:est[ea]|es[ea]|el|la|un[oa]?|otr[oa]|más|algo)",
        r"ya (?:lo |la |se |todo )?(?:est(?:aba|uvo)|ten(?:ían|ía|íais|ías)|hab(?:ían|ía|íais)|ven(?:ía|ían)) (?:\w+ ){0,4}?(?:decid|adjudic|asign|elegi|escogi|pact|cocin|apalabr|tomad|hech|en mente|alguien)\w*",
        r"(?:decidid|elegid|escogid|adjudicad|asignad|dad|pactad|apalabrad|cantad|hech|tomad)[oa] (?:\w+ )?(?:de antemano|desde (?:el|un) (?:principio|primer|inicio|comienzo)|antes de|por adelantado)",
        r"(?:mer[oa]|pur[oa]|simple|un|solo un|sólo un|solo una) (?:formalidad|trámite|paripé|teatro|pantomima|farsa|papeleo)(?! (?:de|con|para))", "paripé|pantomima|farsa",
        r"no (?:fue|fueron|era|eran|son|es) (?:\w+ )?igual(?:es)? para (?:tod|mí|l[oa]s|cada)\w*", r"cambi(?:aron|ado|ó|aran|asteis|ando) (?:las reglas|los criterios|las condiciones|los requisitos)",
        r"(?:no|sin) (?:se |me |lo )?(?:han? |habéis )?(?:valor|reconoc|tuv|tenid)\w+ (?:(?:en cuenta|bien|de verdad|realmente|como se merece) )*(?:mi|mis|nada de lo)",
        unless=r"\bsi me equivoco\b|\bno (?:es|fue|era|ha sido|creo que) (?:\w+ ){0,4}?(?:formalidad|trámite|paripé|error)|\bno (?:creo|pienso|digo) que se\b"
        r"|\bmere(?:zco|cía|cido) (?:un|una) (?:descanso|respiro)",
    ),
)  # fmt: skip

_RUDE = (
    "(?:vergonzos[oa]s?|bochornos[oa]|indignante|inaceptable|intolerable|inadmisible|impresentables?|deplorable|groser[oa]s?|maleducad[oa]s?|humillante|ofensiv[oa]|insultante"
    "|irrespetuos[oa]s?|incompetentes?|incompetencia|denigrante|despectiv[oa]|inhuman[oa]|impropi[oa] de|negligente|indign[oa]s?)"
)
_BLAME = (
    *rows(
        "no_blame",
        "poc[oa] (?:profesional(?:es)?|seri[oa]s?|respetuos[oa]s?|étic[oa]s?|delicad[oa]s?|educad[oa]s?|human[oa]s?|formal(?:es)?)", "poca (?:seriedad|profesionalidad|vergüenza|educación|formalidad|consideración|delicadeza)",
        r"(?<!mi )falt(?:a|ó|aron) (?:(?:total|absoluta|enorme|grave|de|un poco de|algo de|mucha?) )*(?:de )?(?:respeto|profesionalidad|profesionalismo|seriedad|educación|consideración|transparencia"
        "|comunicación|empatía|tacto|ética|formalidad|delicadeza)",
        r"(?:pérdida|perder|perdí|perdido|perdiendo|malgast\w+|desperdici\w+) (?:de |\w+ ){0,3}?(?:tiempo|tarde|mañana|día|días|semanas?|meses)", "tiempo perdido",
        r"hizo perder|h(?:icieron|icisteis|iciste|an hecho|abéis hecho) perder", _RUDE, "antiprofesional", r"qué vergüenza|una (?:auténtica |verdadera )?vergüenza", r"dar(?:les|le|os|te) vergüenza",
        "tomadura de pelo", r"tom(?:ado|aron|ando|asteis) el pelo", "una burla", r"se (?:han? )?burl\w+ de", "una chapuza", r"(?:un|auténtico|completo|total|verdadero) (?:desastre|caos|circo)", r"caótic[oa]s?", r"desorganiza\w+",
        r"ningune\w+", r"menospreci\w+", r"(?:su|vuestr[oa]|tu) (?:\w+ )?culpa", r"por culpa (?:de|suya|vuestra)", r"(?:es|fue|ha sido) (?:un )?(?:\w+ )?(?:error|fallo) (?:suyo|vuestro|de ustedes)", r"hart[oa]s? de",
        r"(?:estoy|me siento|me sentí|he sentido|quedé|me quedo|me (?:\w+ )?(?:dejado|dejaron|dejó|tiene|hace sentir|hicieron sentir|hizo sentir)) (?:(?!no|nada)\w+ ){0,3}?(?:enfadad|indignad|furios|cabread|molest|enojad"
        r"|ofendid|humillad|engañad|utilizad|estafad|ignorad|maltratad|insultad|despreciad|timad|mal tratad)[oa]",
        r"me (?:enfada|indigna|molesta|molestó|enoja|ofende|ofendió|indignó|enfurece)", r"(?:mala|malas|pésima|nefasta|nula|deficiente) (?:gestión|organización|comunicación|educación|imagen|praxis|formas|maneras|planificación)",
        r"(?:trato|comunicación|organización|actitud|gestión|comportamiento|imagen|forma de \w+) (?:\w+ ){0,3}?(?:lamentable|penos[oa]|desastros[oa]|ridícul[oa]|pésim[oa]|fatal|nefast[oa])",
        denied=_NOT,
        unless=r"\b(?:fui|estuve|soy|fue) (?:\w+ ){0,2}?(?:un (?:\w+ )?(?:desastre|caos)|caótic|desorganizad)|\bmi(?:s)? (?:propi[oa] )?(?:presentación|respuestas?|inglés|ejercicio|código|portafolio|explicación"
        r"|nervios|apuntes|currículum|cv|prueba|carta|mesa)\b|\b(?:hacer|haber|haya) (?:\w+ ){0,2}perd\w+|\bperd\w+ (?:el miedo|la (?:vergüenza|esperanza|ilusión))\b|\b(?:sistema|almacén|archivo|turno|servicio|datos) (?:\w+ ){0,2}caótic",
    ),
    *rows(
        "no_blame",
        r"(?:ni siquiera|ni tan siquiera) (?:\w+ ){0,3}?(?:respond|contest|llam|le(?:í|y)|avis|dign|mir|escuch|molest|dieron|dio|dado|tuv|tomaron|salud|recib)\w*",
        r"no (?:se|os|te) (?:han? |habéis |has )?(?:dign|molest|tom(?:ar|as|ó|ad|ado))\w* (?:en |la molestia|ni|el tiempo|siquiera)",
        r"(?:nunca|jamás) (?:me |nos )?(?:han? |habéis |has |\w+ a )?(?:respond|contest|llam|avis|devolv|escrib|inform|le(?:í|y))\w*",
        r"(?:nadie|ninguno|ninguna) (?:me |se |nos )?(?:ha |había |fue capaz de |tuvo )?(?:\w+ )?(?:respond|contest|llam|avis|inform|devolv|escrib|dign|molest|tom)\w*",
        r"(?:me|nos) (?:han? |habéis |has )?(?:(?:tenid[oa]|tuv\w+|hecho|hicieron|hizo|hicisteis) (?:\w+ ){0,2}?esper\w+|dej(?:aron|ó|asteis|aste|ado) (?:\w+ )?(?:esperando|colgad|plantad|tirad|en visto|en el aire|sin)\w*"
        r"|ignor(?:aron|ó|ado|asteis|aste)|engañ\w+|minti\w+|mentid\w*|ghoste\w*|marearon|mareado|ilusionaron)",
        r"(?:m[ei]nt(?:ieron|isteis|iste|ido|irme))", r"(?:trat(?:o|aron|ó|ado|asteis|ada)|atend\w+) (?:\w+ ){0,3}?(?:fatal|como (?:un número|a un número|basura|un trapo|a nadie))", r"me (?:han? |habéis )?trat\w+ (?:\w+ )?mal",
        r"(?:así )?no se trata (?:\w+ ){0,2}?(?:así|a (?:la gente|las personas|un[oa]? candidat|nadie|los candidatos|las candidatas|un[oa]? persona))\w*|no (?:son|es|me parecen|me parece) (?:\w+ )?(?:formas|maneras|manera de|forma de|modo de)",
        r"dej(?:a|ó|an|aba|aron|ado) (?:mucho|bastante|algo|un poco) que desear", "gracias por nada", r"(?:esfuerzo|tiempo|trabajo|viaje|días?|todo(?: est[oe])?|tanto) (?:\w+ ){0,3}?para nada",
        r"no (?:supieron|supo|han? sabido|habéis sabido|supisteis|saben|sabéis) (?:\w+ )?(?:valorar|apreciar|ver|reconocer|gestionar|tratar|organizar)",
        r"(?:esperaba|esperábamos|habría esperado|hubiera esperado) (?:mucho |bastante )?(?:más|algo mejor|otra cosa|otro trato|mejor trato|mayor \w+|un trato) (?:\w+ )?(?:de|por parte)",
        r"(?:decepcionad[oa]|molest[oa]|sorprendid[oa] negativamente) (?:con|por) (?:su|vuestr|el trato|la forma|el modo|cómo|la manera|la falta)\w*", r"me (?:\w+ )?decepciona\w* (?:su|vuestr[oa]|el trato|la forma|cómo)",
        r"(?:podr(?:ían|íais|ías)|pod(?:ían|íais)|deber(?:ían|íais|ías)|debieron|debisteis|tendr(?:ían|íais|ías) que|hubieran podido|habrían podido) (?:\w+ ){0,3}?haber(?:me|nos|lo|la)? (?!sido|ayudado|convencido|gustado)(?:\w+ )?\w+(?:ad|id|ich|ech|rit|ist)o",
        r"(?:podr|deber|tendr)ía (?:usted )?(?:\w+ ){0,2}?haber(?:me|nos) (?:\w+ )?\w+(?:ad|id|ich|ech|rit)o", r"(?:lo mínimo|qué menos|lo menos) (?:\w+ ){0,3}?(?:era|es|habría sido|sería|que)",
        r"mierda", r"cabr(?:ón|ones|ona)", r"gilipoll\w*", "idiotas?", "imbécil(?:es)?", r"estúpid[oa]s?", "joder", "putas?", r"pendej\w*", r"chingad\w*", r"pelotud\w*", "boludos?", "sinvergüenzas?", "váyanse a", "iros a(?:l| la)",
        unless=r"\btan (?:bien|clar|amable|atent)\w*|\bmejor que\b|\bpregunta estúpid|\bpreferí\b|\b(?:nunca|nadie|jamás) (?:\w+ ){0,6}?(?:antes|hasta ahora|así de|con tanta?)\b|\bme (?:dej\w+|tuv\w+) sin (?:palabras|aliento)"
        r"|\bno se (?:molest\w+|preocup\w+) (?:en|si)\b|\bpodrían haberme (?:\w+ )?ayudado",
    ),
    *rows(
        "no_blame",
        r"me (?:lo )?(?:hab(?:ía|ían|íais|ías) |han? |habéis |has )?promet\w+", r"(?:me )?(?:dij(?:eron|isteis|iste|o)|asegur(?:aron|ó|asteis)|habían dicho|habíais dicho|quedaron en|quedasteis en) (?:que )?[^.?!]{0,80}?\b(?:pero|y (?:no|nunca|sin embargo"
        r"|todavía|aún|al final|luego|después|ahora))",
        unless=r"\b(?:cumpl\w+|como (?:me )?(?:promet|dij)\w+|tal (?:y )?como)",
    ),
    *rows(
        "no_blame",
        r"(?:habría|hubiera|hubiese) (?:agradecido|estado bien|sido (?:de agradecer|un detalle|lo correcto|lo suyo|mejor))[^.?!,]{0,20} (?:que|si|un aviso|una llamada|una respuesta|saber|recibir|haber)", r"l[aeo]s? (?:habría|hubiera) costado",
        r"aunque (?:\w+ ){0,2}?(?:sido|fuera|fuese|llegue|llegara|sea|llegado) (?:\w+ ){0,3}?(?:tarde|después|semanas|meses)", r"(?:llamar|escribir|insistir|preguntar|llamé|escribí) (?:yo )?(?:\w+ ){0,2}?(?:dos|tres|cuatro|cinco|seis|varias|muchas|tantas) veces",
        r"(?:tuve|he tenido|haya tenido|tener|tuviera) (?:yo )?que (?:ser yo (?:quien )?|estar )?(?:llam|escrib|insist|reclam|persegu|recordar|recordár|ir detrás)\w*", r"la próxima vez,? (?:\w+ ){0,2}?(?:sean|sea|seáis|avisen|avise|aviséis|lean|respondan|responda|procuren|procuréis|traten|tratéis|tengan|deberían|podrían|digan|contesten|anuncien)",
        r"(?:espero|ojalá|confío en|les pido|les sugiero|le sugiero|os sugiero) (?:que )?(?:en el futuro |la próxima vez |al menos |a otros candidatos |con otros )?(?:traten|respeten|cuiden|contesten|aprendan|mejoren|avisen|tratéis"
        r"|cuidéis|mejoréis|respetéis|aprendáis|revisen su|sean más)",
        r"(?:tard|demor)(?:aron|aste|asteis|ó|ado|aran) (?:\w+ ){0,4}?(?:semanas?|mes(?:es)?|tanto|mucho|demasiado)", r"esper(?:ar|ado|é|ando) (?:\w+ ){0,3}?(?:semanas|meses)", r"(?:semanas|meses|días) (?:\w+ ){0,3}?(?:sin (?:una? )?(?:\w+ )?(?:respuesta|noticias|saber|contest\w+|línea|aviso)|esperando)",
        r"(?:ped(?:í|ido|ir)|cog(?:í|ido|er)|tom(?:é|ado|ar)me|gast(?:é|ado|ar)|perd(?:í|ido|er)) (?:\w+ ){0,5}?(?:vacaciones|permiso|día libre|días libres|gasolina|billetes?|sueldo|de mi bolsillo|jornada)",
        r"(?:me )?(?:hice|recorrí|conduje|manejé) (?:\w+ ){0,4}?(?:kilómetros|km|horas)[^.?!]{0,40}\b(?:para (?:nada|esto|recibir|que)|y (?:ni|total))",
        level=Level.WARN,
        unless=r"\bno (?:tard|demor)\w+|\b(?:yo )?tardé\b|\bdeseo|\bvolver\b",
    ),
)  # fmt: skip

_LAWYER = r"(?:abogad[oa]s?|letrad[oa]s?|sindicatos?|asesor(?:a|ía)? (?:legal|jurídic[oa]|laboral)|laboralistas?|inspección(?: de trabajo)?|gestor laboral)"
_JOB = (
    r"\b(?:puesto|plaza|vacante|cargo|experiencia|prácticas|despacho|bufete|candidatura|pasante|asistente|secretari[oa]|auxiliar|técnic[oa] de|gestor[a]? de|área de|departamento de|máster|estudi\w+ de"
    r"|curso|formación|asignatura|caso práctico|ejercicio|vuestr[oa] equipo|canal de|política|plan de) (?:\w+ ){0,6}?(?:abogad|letrad|sindica|jurídic|legal|laboral|denunci|discrimin|reclam|demand|protección de datos|igualdad|rgpd|quejas|derecho)"
)
_LAW = (
    *rows(
        "no_legal_words",
        rf"(?:mi|mis|nuestr[oa]s?) (?:propi[oa] )?{_LAWYER}",
        rf"(?:habl|consult|contact|contrat|acud|llam|pas|pon|dej|asesor|remit|recurr|ir|voy|iré|hablaré|comentar|visit)\w* (?:\w+ ){{0,4}}?(?:un|una|el|la|al|del|mi) (?:\w+ )?{_LAWYER}", r"(?:asesor|orient|consult|asist)\w* (?:legal(?:mente)?|jurídic[oa]|jurídicamente|letrada)", r"(?:en|a) manos de (?:\w+ )?abogad\w+",
        r"acciones (?:legales|judiciales)", r"(?:vía|vías) (?:legal|legales|judicial|judiciales|penal)", r"medidas (?:legales|judiciales)", "consecuencias legales", "mis derechos", r"derechos (?:laborales|legales|fundamentales)", r"(?:es|fue|era|sea|fuera|son|serían?|parece|considero|algo|totalmente) (?:\w+ )?(?:ilegal(?:es)?|ilícit[oa]|delito)",
        "ilegalmente", r"demandar(?:é|emos|l[eo]s?|os|te)", r"(?:voy a|vamos a|pienso|podría|puedo|pensando en|valor\w+|plante\w+|plantearme|decidid[oa] a) demandar", r"(?:un[a]?|mi|la) demanda (?:judicial|laboral|legal|colectiva|por|contra)",
        r"(?:al|ante (?:el|los|un)|a los) (?:tribunal(?:es)?|juzgados?|juez)(?= (?:de lo|laboral|social|de trabajo|competente)|\W*$|,)", r"(?:nos vemos|vernos|veremos|acudir|acudiré|llevar\w*|llegar|iré|ir) (?:\w+ ){0,2}?(?:a |en |ante )(?:el |los )?(?:tribunal(?:es)?|juzgados?|juicio)",
        r"denunci(?:a|as|ar|aré|arl[oe]s?|ado|o|aros|arlo)", r"(?:pon|pres|interpon|elev|formul|tramit|curs|radic|hac)\w* (?:\w+ ){0,2}?(?:una? |la )?(?:\w+ )?(?:queja|reclamación|recurso|denuncia|demanda|escrito de queja)", "hojas? de reclamaciones", r"reclamación (?:formal|oficial|ante|contra)", r"queja (?:formal|oficial|ante|contra)",
        "inspección de trabajo", r"ministerio de trabajo", r"agencia (?:española )?de protección de datos", "aepd|conapred|inadi|profeco", "procuraduría", "defensor del pueblo",
        r"(?:según|conforme a|en virtud de|al amparo de|de acuerdo con|amparándome en|exige) (?:la |el )?(?:ley|rgpd|gdpr|lopd|estatuto de los|legislación|código)", r"(?:incumpl|vulner|viol|infring|contrari|contraven)\w+ (?:\w+ ){0,3}?(?:ley|leyes|derechos?|normativa|legislación|estatuto|constitución)",
        r"(?:tengo|tenemos) (?:todo el )?derecho a", r"exijo", r"(?:exig\w+|reclam\w+) (?:una )?(?:explicación|indemnización|compensación|respuesta)",
        denied=r"\b(?:no|sin|ni|nunca)\b (?:\w+,? ){0,4}?",
        unless=_JOB,
    ),
    *rows(
        "no_legal_words",
        r"(?:permitid|prohibid|prohíb|amparad)\w* (?:\w+ )?(?:por|en) (?:la|el) (?:ley|estatuto)", "la ley (?:lo )?(?:prohíbe|no permite|me ampara|exige|dice)", r"no (?:es|son|está|están|sea|sean|fue) (?:\w+ )?legal(?:es)?",
    ),
    *rows(
        "no_legal_words",
        r"discrimin(?:a|ad[oa]s?|ar|an|ando|aron|ó|ación|atori[oa]s?|asteis|aste)",
        r"por (?:ser|mi condición de|mi) (?:(?:un|una|tan|demasiado|muy|ya) )?(?:mujer|hombre|extranjer[oa]|mayor|madre|padre|negr[oa]|gitan[oa]|musulmana?|judí[oa]|inmigrante|migrante|gay|lesbiana|trans|latin[oa]|discapacitad[oa]"
        r"|embarazada|edad|raza|sexo|género|acento|religión|discapacidad|embarazo|nacionalidad|color de piel|origen|velo|orientación|apellidos?)",
        r"(?:edadismo|racismo|sexismo|machismo|xenofobia|racistas?|sexistas?|edadistas?|xenófob[oa]s?)",
        denied=r"\b(?:no|sin|ni|nunca|contra la|anti)\b (?:\w+ ){0,3}?",
        unless=rf"{_JOB}|\b(?:perd\w+|disculp\w+) por mi acento|\b(?:igualdad|diversidad|análisis discriminante)\b",
    ),
    *rows(
        "no_legal_words",
        r"(?:dejar(?:é)?|escribir(?:é)?|publicar(?:é)?|pondré|poner|compartir(?:é)?|contar(?:é)?|contarlo|denunciar\w*) (?:\w+ ){0,5}?(?:reseña|glassdoor|google|redes(?: sociales)?|indeed|twitter|tiktok|prensa|medios)", "glassdoor",
        r"(?:har(?:é)?|hacer|hacerlo) (?:\w+ ){0,2}?públic[oa]", r"(?:mala|negativa|una) reseña", r"reseña negativa", r"(?:advertir|avisar|contar)(?:é)? (?:\w+ ){0,2}?a (?:todo el mundo|todos|otros candidatos|la gente)",
        unless=r"\b(?:campaña|community|puesto|estrategia|contenidos?|vuestras redes|sus redes)\b",
    ),
    *rows(
        "no_legal_words",
        r"(?:tengo|guardo|conservo|dispongo de) (?:\w+ ){0,3}?(?:pruebas|grabaciones?|grabad[oa]|capturas|constancia|(?:los|sus|vuestros|todos los) (?:correos|mensajes)|por escrito)",
        level=Level.WARN,
        unless=r"\bpruebas (?:de (?:acceso|nivel|código|software)|técnicas|automáticas|unitarias)|\bcon cariño\b",
    ),
)  # fmt: skip

GRIEVANCES = (*_WHY, *_UNFAIR, *_BLAME, *_LAW)
