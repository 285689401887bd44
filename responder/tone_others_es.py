"""Spanish wordings about others, about begging, and about what never was. In: nothing. Out: ABOUT_OTHERS; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import SPANISH

rows = SPANISH.rows

_CHOSEN = r"(?:elegid|escogid|seleccionad|contratad|designad|nombrad|fichad|incorporad)[oa]"
_THEY_CHOSE = r"(?:han? |habéis |has |hayan? |hayáis |hayas )?(?:elegi|eligi|eleg|elij|escog|escoj|contrat|seleccion|cogi|fich|nombr|prefer|prefiri)\w*"
_HIRED = (
    rf"(?:(?:el|la|l[oa]s|al|un|una|es[ea]) (?!(?:proceso|camino|día|fecha|momento|proyecto|horario|tema|carrera)\b)\w+ (?:que|a (?:la que|quien)|al que) (?:han? |habéis |has |hayan? )?(?:eleg|elig|escog|contrat|seleccion|fich|cogi)\w+|persona (?:que (?:se (?:ha )?)?(?:{_THEY_CHOSE}|(?:va a |ha de )?(?:ocup|empiez|empez|empec|incorpor|entr|asum|llev|qued|consigui)\w*)|{_CHOSEN}|nueva)|nueva persona"
    rf"|(?:el|la|al|otr[oa]) (?:otr[oa] )?(?:candidat[oa]|aspirante|finalista)(?: (?:{_CHOSEN}|que {_THEY_CHOSE}|ganador[a]?|final|intern[oa]))?"
    rf"|(?:a )?quien (?:{_THEY_CHOSE}|(?:(?:ha|haya) )?(?:sido|resultado|resultó|fue) {_CHOSEN}|(?:se )?(?:lo |la )?(?:ha )?(?:llev|qued|ocup|empiez|empiec|incorpor|entr|obtuv|consigu)\w*)"
    r"|(?:el|la|al|su|vuestr[oa]|tu) (?:nuev[oa]|futur[oa]) (?:compañer|incorporación|fichaje|emplead|colega|candidat|trabajador|responsable|titular|encargad|miembro|integrante)\w*"
    rf"|(?:el|la|al) {_CHOSEN})"
)
_RIVAL = rf"(?:(?:la |el |a |las |los )?{_HIRED}|él|ella|ell[oa]s|los demás|las demás|cualquier\w*|nadie|el resto|l[oa]s otr[oa]s?|el otro|la otra|otr[oa]s? (?:persona|candidat[oa]|aspirante)s?|muchos|la mayoría|quienes?|es[ea] (?:chic[oa]|persona|señora?))"
_COMPARED = (
    *rows(
        "no_comparison_with_hired",
        rf"(?:mejor(?:es)?|más (?:\w+ ){{1,5}}?|mayor(?:es)? \w+|más y mejor \w+|superior(?:es)?) ?(?:que|al?) (?:la de|de la |de l[oa]s |de |el de |l[oa]s de |la que |el que )?{_RIVAL}",
        rf"(?:sé|valgo|trabajo|aporto|llevo|hago|puedo|rindo|merezco\w*) (?:\w+ )?más (?:\w+ )?que {_RIVAL}",
        r"(?:yo (?:era|sería|habría sido|soy)|soy|fui|siendo) (?:\w+ ){0,3}?(?:el|la|su|vuestr[oa]|tu) (?:mejor|más \w+|únic[oa]|persona|candidat[oa]) (?:\w+ ){0,2}?(?:candidat|opción|persona|elección|perfil|aspirante|adecuad|idóne|indicad|cualificad|preparad|para el)\w*",
        rf"{_HIRED}\b[^.?!]{{0,60}}\b(?:menos (?:experiencia|años|formación|preparad[oa]|méritos|capacitad[oa]|cualificad[oa]|títulos|capaz|val\w+)|peor|más (?:joven|barat[oa]|económic[oa])|ni siquiera|seguramente (?:cobr|no)\w*|no (?:tiene|tenía|sabe|habla|llega))",
        r"(?:soy|era|fui) (?:de )?(?:el|la|l[oa]s) (?:más|mejor|mejores) \w* ?(?:de|entre) (?:tod|l[oa]s|quienes|cuant)\w*", r"(?:menos|peor(?:es)?) (?:\w+ ){0,3}?que (?:yo|l[oa] mí[oa]|l[oa]s mí[oa]s)", r"(?:menos|ni la mitad) de (?:la )?(?:experiencia|formación|preparación) que yo",
        unless=r"\b(?:no|nunca|jamás|tampoco|sin) (?:\w+ ){0,2}?(?:creo|digo|pienso|pretendo|considero|soy|creer|es que|fui|quiero decir|siento|sea)\b"
        r"|\b(?:persona|quien|candidat[oa]|otr[oa]|él|ella) (?:\w+ ){0,2}?(?:era|es|tenía|tuvo|encaj\w+|fue|sea|será) (?:\w+ )?(?:mejor|más)|\b(?:entiendo|comprendo|seguro que|sé) (?:que )?(?:la|el|había|hubo|otr)\w*"
        r"|\b(?:dese\w+|suerte|éxito)\b",
    ),
    *rows(
        "no_comparison_with_hired",
        r"(?:qué|en qué|cuánto|cómo|acaso|realmente|es que)\b[^?]{0,80}\b(?:mejor|más \w+|mayor \w+) que (?:yo|l[oa] mí[oa]|mi (?:perfil|candidatura|experiencia))",
        r"(?:es|era|fue) (?:\w+ )?(?:mejor|más \w+) que yo",
        rf"(?:a |por |con )?quién (?:es |fue |ha sido )?(?:\w+ ){{0,3}}?(?:{_THEY_CHOSE}|se (?:lo |la )?(?:ha )?(?:llev|qued)\w*|{_CHOSEN}|(?:la persona|el candidato|la candidata|el elegido|la elegida)|ocup\w+|consigu\w+|me (?:ganó|superó))",
        rf"(?:cuántos años|cuánta experiencia|qué (?:\w+ )?(?:experiencia|formación|estudios|titulación|edad|perfil|títulos?))\b[^?]{{0,40}}\b(?:tiene|tenía|aporta|posee|trae|es)\b[^?]{{0,40}}\b(?:{_HIRED}|él|ella|esa persona|la otra|el otro|otr[oa])",
        where=Where.QUESTION,
    ),
    *rows(
        "no_comparison_with_hired",
        r"(?:cuesta (?:\w+ )?creer|difícil (?:de |que )?|dudo|no creo|extraña|sorprende|imposible)\b[^.?!]{0,60}\b(?:mejor|más \w+|mayor \w+|tant[oa] \w+|tan \w+) (?:que|como) (?:yo|l[oa] mí[oa]|mi (?:perfil|experiencia))",
    ),
    *rows("no_comparison_with_hired", rf"(?:dudo|no creo|me extrañaría) (?:mucho )?que (?:la |el )?{_HIRED}\b[^.?!]{{0,40}}\b(?:sepa|tenga|haga|pueda|llegue|esté|aporte|sea|vaya a)"),
    *rows(
        "no_comparison_with_hired",
        rf"qué (?:tiene|tenía|tuvo|aporta|aportó|aportaba|hizo|ofrece|ofrecía|sabe|sabía|vieron en|visteis en|vio en) (?:de (?:más|mejor|especial) )?(?:\w+ )?(?:{_HIRED}|él|ella|esa persona|la otra|el otro|otr[oa]s? (?:persona|candidat[oa]))",
        r"qué (?:tiene|tenía|tuvo|aporta|aportó|aportaba|hizo|ofrece|ofrecía|sabe|sabía) (?:\w+ ){0,5}?que (?:a mí|yo|me|no tenga yo|no tuviera yo)\b(?: (?:\w+ )?(?:no|falt\w+))?",
        rf"(?:saber|decirme|dígame|dime|curiosidad por|pregunto) (?:\w+ )?(?:a |por )?quién (?:\w+ )?(?:{_THEY_CHOSE}|se (?:lo )?(?:ha )?(?:llev|qued)\w*|es|fue)",
        unless=r"\bno (?:\w+ ){0,2}?(?:pregunto|quiero saber|pido|pretendo|necesito)",
    ),
    *rows(
        "no_comparison_with_hired",
        r"(?:en (?:vez|lugar) de (?:a )?(?:mí|mi persona)|en mi lugar|antes que (?:a )?mí|por delante de mí|por encima de mí)", rf"comparad[oa] con {_RIVAL}", rf"en comparación con {_RIVAL}", rf"(?:frente|respecto) a (?:la |el )?{_HIRED}",
        rf"qué (?:me |nos )?(?:diferenci|distingu|separ|distanci)\w+ (?:\w+ ){{0,3}}?(?:de|a) {_RIVAL}", rf"(?:qué|dónde)\b[^?.]{{0,40}}\b(?:destac|decidi|inclin|marc|pes|ventaja)\w*[^?.]{{0,40}}(?:por|a|de|a favor de) (?:la |el )?(?:{_HIRED}|otr[oa] (?:persona|candidat[oa]))",
        r"(?:seguro que|supongo que|imagino que|apuesto a que) (?:\w+ ){0,3}?(?:cobra|pide|es más barat|tiene contactos|conocía a|es amig)\w*",
        level=Level.WARN,
        unless=r"\bpóngase en mi lugar\b",
    ),
)  # fmt: skip

_PERSON = (
    r"(?:entrevistador(?:a|es|as)?|responsables?|jef[ea]s?|director(?:a|es)?|compañer[oa]s?|reclutador(?:a|es)?|encargad[oa]s?|gerentes?|supervisor[a]?|recepcionista|técnic[oa]|señora?|chic[oa]s?|coordinador[a]?|manager|mánager"
    r"|colegas?|dueñ[oa]s?|tribunal|panel|sr|sra|doctora?|chef|cociner[oa]|psicólog[oa]|secretari[oa]|asistente|hombre|mujer|tip[oa]|un[oa] de (?:l[oa]s|sus|vuestr[oa]s) \w+|persona (?:que (?:me|nos) (?:entrevist|atend|recib|hizo)\w*|de \w+|que (?:hac|llev|dirig|condu)\w+))"
)
_SEEMED = r"(?:fue|era|es|estaba|estuvo|parecía|pareció|se (?:me )?(?:mostró|mostraba|comportó|portó|puso|pasó)|sonaba|me (?:pareció|resultó)|fueron|eran|estaban|estuvieron|se (?:mostraron|portaron|pasaron)|ha sido|había sido|llegó|vino|venía|ha estado|resultó|llegara|fuera|estuviera|viniera|hubiera sido)"
_NASTY = (
    r"(?:groser|maleducad|hostil|antipátic|bordes?|arrogante|prepotente|distraíd|aburrid|desinteresad|agresiv|impertinente|desagradable|condescendiente|despectiv|ausente|poco (?:preparad|profesional|amable|atent|interesad|receptiv|respetuos|cordial)"
    r"|incompetente|fríos?\b|frías?\b|cortante|machista|racista|altiv|soberbi|impaciente|sin (?:ganas|interés|preparar|haber leído|leer|mirar)|pendiente (?:de|del) |dormid|pesad|mirando (?:\w+ )?(?:\w+ )?(?:móvil|teléfono|celular|reloj|pantalla)|fatal|faltón|faltona"
    r"|con (?:el|su) (?:móvil|teléfono|celular)|toda la entrevista (?:con|mirando)|de mal humor|nada (?:preparad|amable|interesad|receptiv)|insufrible|inepto|inepta|irrespetuos|burl|ausentes|no preparad)\w*"
)
_OTHERS = (
    *rows(
        "no_third_parties",
        rf"{_PERSON}\b[^.?!;]{{0,40}}? {_SEEMED} (?:(?!no\b|nunca\b)\w+ ){{0,4}}?{_NASTY}",
        rf"{_PERSON}\b[^.?!;]{{0,50}}?\b(?:me (?:interrump|cort(?:ó|aba)|ignor|grit|insult|miraba mal|miró mal|falt(?:ó|aba) al|ridiculiz|humill|trat(?:ó|aba) (?:mal|con|como)|hizo sentir (?:mal|incómod|pequeñ|tont))\w*|no (?:\w+ ){{0,2}}?(?:escuch(?:ó|aba|aron)|levant(?:ó|aba)|prest(?:ó|aba)|salud(?:ó|aba)"
        r"|(?:paraba|paró|pararon|dejó|dejaron) de (?:mirar|interrump|bostez|hablar|teclear|escribir)|dejaba (?:de mirar|hablar|terminar)|dejó (?:hablar|terminar)|se había (?:leído|preparado)|había (?:leído|mirado|preparado)|tenía ni idea|sabía (?:\w+ ){0,3}?(?:de|nada|qué)|quería|callaba|me miró|mostró)\w*|se (?:rio|rió|reía|reían|rieron|burl\w+|dormía|aburría|quejó)"
        r"|mir(?:aba|ando|ó) (?:\w+ ){0,3}?(?:móvil|teléfono|celular|reloj|pantalla)|bostez\w+|no (?:hizo|hacía) (?:más|otra cosa) que|de mala (?:gana|manera)|con (?:desgana|desprecio|desdén|prisas)|me (?:tiene|tenía) manía|(?:llegó|llegara|llegaron|llegase|apareció) (?:\w+ ){0,3}?tarde|me colg(?:ó|aron)|habl(?:aba|ó) por (?:el )?(?:teléfono|móvil)|contest(?:aba|ando|ó) (?:mensajes|correos|llamadas|el)|suspir\w+|ni (?:siquiera )?(?:me )?(?:mir|salud|le)\w*)",
        r"(?:se rumorea|corre el rumor|es sabido|todo el mundo sabe|todos saben|ya se sabe|dicen por ahí|se comenta) que", r"(?:un[a]?|mi|mis|un[oa]s) (?:\w+ )?(?:amig[oa]s?|conocid[oa]s?|contactos?|excompañer[oa]s?|fuente|vecin[oa]|cuñad[oa]|prim[oa])\b[^.?!]{0,60}\b(?:dij|dicho|cont(?:ó|ado)|coment(?:ó|ado)|confirm|advirti|asegur|avis)\w*",
        unless=rf"\b(?:no|nunca|nadie|ni|en absoluto) (?:\w+ ){{0,2}}?{_SEEMED}\b|\brecomend\w+|\bme habl(?:ó|ado) (?:muy )?bien\b|\btan bien\b",
    ),
    *rows(
        "no_third_parties",
        rf"(?!(?:Me|Lo|La|El|Yo|Se|Todo|Esto|Eso|Ese|Esa|Que|Mi|Su|Nuestra|Una?|Esta|Este|Aquello|Le|Les|Ya|También)\b)[A-Z\u00c0-\u00dc][\w'-]{{1,30}}(?: [A-Z\u00c0-\u00dc][\w'-]{{1,30}})? (?:{_SEEMED}) (?:(?!no\b|nunca\b|nada\b)\w+ ){{0,4}}?{_NASTY}",
        case=True,
    ),
)  # fmt: skip

_CHANCE = r"(?:oportunidad|chance|ocasión|posibilidad)"
_NO_REQUEST = (
    r"\b(?:no|sin|ni|tampoco)\b (?!(?:podr|pued|cre|sería|habría|les|quier[ea]n|va|hay)\w*)(?:\w+,? ){0,5}?"
)
_DEPENDENTS = r"(?:familia|hij[oa]s?|niñ[oa]s|hipoteca|alquiler|renta|facturas|deudas|mujer|marido|espos[oa]|padres|visado|visa)"
_PLEADING = (
    *rows(
        "no_pleading",
        r"reconsider\w*", r"recapacit\w+", r"replante\w+ (?:\w+ ){0,2}?(?:decisión|elección|candidatura)", r"(?:reevalu|re-evalu)\w+", r"revis(?:ar|en|e|aran|ara|éis|es|arais) (?:\w+ ){0,2}?(?:decisión|elección)",
        r"(?:volver a|vuelvan a|vuelva a|volváis a|volvieran a|de nuevo|otra vez|nuevamente) (?:considerar|valorar|estudiar|mirar|revisar|evaluar|pensar)\w*", r"(?:revisen|revise|valoren|estudien|miren|consideren|mirar|revisar|valorar) (?:\w+ ){0,3}?(?:candidatura|perfil|solicitud|cv|currículum) (?:otra vez|de nuevo|nuevamente)",
        r"(?:revisen|revise|valoren|estudien|miren|consideren) (?:otra vez|de nuevo|nuevamente)", r"cambi(?:ar|en|e|aran|ara|éis|es) (?:de (?:opinión|idea|parecer)|(?:la|su|tu|vuestra|esta) (?:decisión|opinión))", r"d(?:ar|en|é)(?:le|les|me)? (?:una|otra) (?:vuelta|pensada)", r"pién(?:se|sen|sa)(?:lo|selo)\w*", r"(?:pensarlo|pensárselo|piensen|pienselo|penséis|pensara|pensaran) (?:\w+ )?(?:mejor|otra vez|de nuevo)",
        r"(?:dar|den|dé) marcha atrás", r"(?:dar|den|echar|echen) (?:otro|un segundo) vistazo", r"(?:otra|segunda) mirada",
        denied=_NO_REQUEST,
        unless=r"\bsi (?:\w+ ){0,3}?(?:cambi\w+|reconsider\w+)|\b(?:gracias|agrade\w+)[^.]{0,30}\b(?:volver a|reconsider)",
    ),
    *rows(
        "no_pleading",
        r"por si (?:\w+ ){0,4}?(?:cambi|fall|renunci|se (?:cae|echa|arrep)|no (?:sale|funciona|cuaja))\w*", r"si (?:\w+ ){0,3}?(?:cambi\w+ de (?:opinión|idea|parecer)|reconsider\w+)", rf"si (?:{_HIRED}|la persona|el otro|la otra|la nueva persona|el elegido)[^.]{{0,60}}\b(?:fall|renunci|no (?:funcion|se adapt|encaj|sal|acept|result|cumpl)|se ech|abandon|se march|lo dej)\w*",
        r"(?:demostrar|mostrar|probar|enseñar)(?:les|le|os|te) (?:\w+ )?(?:lo|de lo|que|cuánto|mi|todo)", r"aunque (?:sólo |solo )?sea (?:\w+ ){0,4}(?:media jornada|horas|sustituci\w+|temporal|fines de semana|otro puesto|otra cosa|prácticas)",
        level=Level.WARN,
        unless=_NO_REQUEST + r"(?:demostr|mostr|cambi|reconsider)\w*",
    ),
    *rows(
        "no_pleading",
        rf"(?:otra|una segunda|segunda|una última|última|una nueva|nueva) {_CHANCE} (?:de|para) (?:demostr|mostr|prob|convenc|explic|que|hac|enseñ|valer)\w*",
        rf"(?:d[eo]n?me|déjen?me|dadme|dame|dar(?:me)?|den|darían|daría|darías|conced\w+|brind\w+|merezco|pido|necesito|ofrez\w+) (?:\w+ ){{0,2}}?(?:otra|una|una segunda|una última|la última|esta) (?:\w+ )?{_CHANCE}", rf"(?:segunda|última|una sola) {_CHANCE}",
        r"(?:repetir|hacer(?:me)?|conced\w+|dar\w*|tener|den|pido) (?:\w+ ){0,2}?(?:otra|la|segunda|nueva) (?:\w+ )?(?:entrevista|prueba)(?: (?:otra vez|de nuevo))?",
        denied=_NO_REQUEST,
        unless=r"\b(?:gracias|agrade\w+|futur\w+|próxim\w+|vacantes?|más adelante|otr[oa] puesto|cuando haga|antes de|al (?:hacer|tener))\b",
    ),
    *rows(
        "no_pleading",
        r"(?:le|les|te|os|se lo) (?:suplico|imploro)", r"suplic\w+|implor\w+", r"(?:le|les|te|os|se lo) ruego(?! (?:que )?(?:(?:me )?(?:teng\w+|avis\w+|disculp\w+|inform\w+|indi\w+|dig\w+|hag\w+ (?:saber|llegar)|mant\w+|conserv\w+|guard\w+)|(?:acept|disculp|transmit|salud|comuni|present|recib|den las|dé las|trasl|conf)\w+))", r"rogar(?:le|les|te|os)(?! (?:que )?(?:me )?(?:teng|avis|disculp|inform|indi|dig))",
        r"necesit(?:o|aba|amos) (?:\w+ ){0,3}?(?:este|el|ese|su|vuestro|encontrar|tanto|un|esta|ese) (?:\w+ )?(?:trabajo|puesto|empleo|sueldo|dinero|ingreso)(?! (?:en equipo|previo|diario))", r"necesito (?:mucho |urgentemente |desesperadamente |de verdad |realmente )?trabajar(?= ya|\W*$|,| y | para (?:pagar|mantener|vivir))", r"(?:trabajo|empleo|puesto|sueldo|dinero) (?:\w+ ){0,2}?(?:me|nos) hace (?:\w+ ){0,2}?falta", r"solo entra (?:mi|un) sueldo|vivimos (?:solo )?de mi sueldo", r"me hace (?:mucha |muchísima |tanta )?falta (?:el|este|un|ese)? ?(?:trabajo|empleo|puesto|sueldo|dinero)",
        r"desesperad[oa]", "desesperadamente", r"situación (?:\w+ )?(?:desesperada|límite|crítica|muy (?:difícil|complicada|delicada)|precaria)", r"mi situación (?:\w+ )?(?:económica|personal|familiar)(?=[^.]*\b(?:difícil|complicad|apurad|mala|obliga|necesit|permit|urgent|delicad|crític))",
        r"(?:hago|haré|haría|harí?a|acepto|aceptaría|aceptaré|hacer) (?:\w+ )?(?:lo que (?:sea|haga falta|quieran?|me (?:pid|dig|den|ofrez)\w+|ustedes|haya)|cualquier cosa|de todo)", r"lo que haga falta", r"de lo que sea",
        "por favor,? (?:se lo pido|os lo pido|te lo pido|por favor)|se lo pido por favor|de rodillas|con el corazón en la mano", r"hag(?:a|an|áis|as) una excepción|hacer una excepción", r"(?:mi |nuestra )?(?:última|única) (?:esperanza|salida|opción|posibilidad)", r"no (?:tengo|me queda|me quedan|tenemos) (?:\w+ ){0,2}?(?:otra (?:opción|salida|cosa|oferta|alternativa)|a quién|más opciones)",
        r"(?:no|ni) (?:me )?(?:cierren|cierre|cerréis) (?:la|esta|las) puertas?", r"háganme un hueco|hágame un hueco|hazme un hueco|hacerme un hueco",
        denied=r"\b(?:no|sin|ni)\b (?!(?:me queda|tengo|tenemos|cierr|cerr)\w*)(?:\w+ ){0,3}?",
    ),
    *rows(
        "no_pleading",
        r"(?:es|sería) (?:\w+ )?(?:la|su|vuestra|tu|esta|esa) (?:decisión|respuesta) (?:\w+ ){0,2}?(?:definitiva|final|firme|irrevocable)", r"(?:hay|habría|existe|queda|quedaría) (?:\w+ ){0,2}?(?:manera|forma|posibilidad|esperanza|opción) (?:de|alguna)? ?(?:que (?:me|lo|cambi|entr|reconsid)|cambiar|revertir|entrar|optar|hacer(?:les|le)|incorpor)\w*", r"queda (?:\w+ )?(?:alguna |una )?(?:esperanza|posibilidad)",
        r"no (?:hay|habría|queda|existe) (?:\w+ ){0,3}?(?:nada|ninguna|forma|manera|posibilidad|opción|hueco|otro puesto)", r"(?:no )?(?:podría|podrían|podríais|podrías|puede|pueden) (?:\w+ ){0,2}?(?:hacerme un|encontrarme|buscarme|contratarme|cogerme|darme (?:el|un|ese|este) (?:puesto|trabajo|empleo))",
        where=Where.QUESTION,
    ),
    *rows(
        "no_pleading",
        r"(?:acept|conform|trabaj|cobr|ofrez|emp(?:iez|ez))\w* (?:\w+ ){0,5}?(?:menos (?:sueldo|dinero|salario|de lo)|(?:sueldo|salario) (?:\w+ )?(?:más bajo|inferior|menor|mínimo|reducido)|por menos|gratis|gratuitamente|sin cobrar|sin sueldo|sin salario|la mitad|a prueba|(?:días?|semanas?|mes(?:es)?|periodo|período) de prueba|cualquier (?:sueldo|salario|condición|horario|puesto|precio))", "salario mínimo|sueldo mínimo",
        r"dispuest[oa] a (?:cobrar|ganar|trabajar (?:por|gratis|sin|a prueba)|aceptar (?:menos|cualquier|un|una)|todo|lo que|empezar (?:por menos|gratis|sin)|hacer lo que)", r"(?:baj|reduc|rebaj)(?:ar|aría|o|ir|iría)(?:me)? (?:\w+ ){0,3}?(?:sueldo|salario|pretensiones|expectativas)", r"(?:póngame|pónganme|ponedme|cójanme|contrátenme|cogedme|tómenme|quedarme|contratarme|ponerme) (?:\w+ )?a prueba",
        rf"{_DEPENDENTS}\b[^.]{{0,50}}\b(?:que mantener|que alimentar|depend\w+|que pagar|a mi cargo|que comer|por pagar|venc\w+|caduc\w+|de mí)", rf"(?:pagar|mantener|alimentar|sacar adelante|dar de comer) (?:a )?(?:\w+ ){{0,3}}?{_DEPENDENTS}", r"(?:voy a|vamos a|podría|puedo) perder (?:\w+ ){0,2}?(?:piso|casa|vivienda|visado|papeles)",
        r"(?:sueño|ilusión) de mi vida\b(?=[^.]*\b(?:por favor|necesit|oportunidad))", r"llev(?:o|amos) (?:\w+ ){1,5}(?:en (?:el )?paro|sin (?:trabajo|trabajar|empleo|ingresos|cobrar)|parad[oa]|desemplead[oa])",
        denied=r"\b(?:no|sin|ni)\b (?:\w+ ){0,3}?",
        unless=r"\b(?:gracias|agrade\w+)[^.]{0,60}\bde prueba\b|\b(?:software|banco) de pagos?\b",
    ),
)  # fmt: skip

_TALK = r"(?:entrevista|conversación|reunión|charla|llamada|videollamada|visita|encuentro|recorrido|café)(?! (?:de trabajo )?(?:con otr|a otr|en otr))"
_LATER = (
    r"\b(?:me (?:gustaría|encantaría|alegraría|habría gustado|hubiera gustado)|sería|será|próxim\w+|futur[oa]s?|ojalá|otra (?:ocasión|vez|oportunidad)|algún día|más adelante|hubiera|hubiese|podamos|pueda|puedan|cuando (?:haya|surja|prepare)|feria|jornada de puertas"
    r"|sin (?:llegar|haber|ni|una)|no (?:hubo|haya|hemos|pud\w+|lleg\w+|nos|hubiera|haber|fui|tuv\w+)|aunque no|ni siquiera|otra entrevista|proceso de entrevistas|para (?:la|una|alguna) entrevista|a (?:la|una|alguna) entrevista)\b"
)
_UNMET = rows(
    "no_unmet_meeting",
    rf"(?:gracias|agrade\w+|disfrut\w+|placer|gusto|encant\w+|agradable|interesante|amable|alegr\w+|valor\w+|gust(?:ó|aron|ado)|recuerdo|honor)\b[^.?!]{{0,60}}?\b(?:la|nuestra|esa|esta|aquella|su|vuestra|tu|una|el|por) (?:\w+ ){{0,2}}?{_TALK}",
    r"(?:rato|tiempo|tarde|mañana|horas?|minutos|día) (?:en )?que (?:\w+ )?(?:pas(?:amos|é|aron)|compart\w+|estuv\w+|charl\w+|convers\w+)", r"(?:acogida(?! (?:de|a) mi)|hospitalidad|preguntas que me hi(?:zo|cieron|ciste))",
    rf"(?:durante|en|tras|después de|desde|a raíz de|sobre|de) (?:la|nuestra|mi|esa|aquella|vuestra|el) (?:\w+ )?{_TALK}", rf"nuestr[oa] (?:\w+ )?{_TALK}", rf"(?:la|mi|esa|aquella) (?:\w+ )?{_TALK} (?:fue|del|de (?:ayer|hoy|la semana|el)|con|que (?:tuv|mantuv|hic)\w*)",
    r"(?:cuando|desde que|el día que) (?:nos (?:vimos|conocimos|reunimos|encontramos)|hablamos|conversamos|charlamos|l[eo]s? visité|fui|estuve|me (?:entrevist|recib)\w+)", r"(?:conocer|haber(?:l[oae]s?|te|os)? conocido|habernos conocido|conocido)(?:l[oae]s?|te|os)?(?= (?:a (?:todo )?(?:el|su|vuestro|tu|los|las|ustedes|usted)|en persona|personalmente|el (?:lunes|martes|miércoles|jueves|viernes|día|otro)|la semana|y)|\W*$|,)",
    r"conocer(?:l[oae]s?|te|os)", r"(?:hablar|conversar|charlar|haber hablado|reunirme|reunirse|reuniros|sentarse|sentarme|hablado|reunido) (?:con (?:usted|ustedes|vosotr[oa]s|el equipo|su|vuestro|tu|todo)|contigo|conmigo)", r"(?:recibir|haber recibido|atender|acoger|enseñar|mostrar|entrevistar|haberme (?:recibido|entrevistado|enseñado|mostrado|acogido))(?:me)?(?= (?:en (?:su|vuestr|tu|la|el|las|los|person)|el |la |las |los |tan |con tant|con tanta|ayer|por (?:teléfono|vídeo)))\w*"
    r"(?! (?:la |el |las |los )?(?:mensaje|correo|noticia|respuesta|interés))", r"me (?:entrevist(?:aron|ó|aste|asteis|ado)|recibi(?:eron|ó|steis|ste))", r"(?:nos (?:reunimos|vimos|conocimos)|hablamos) (?:el|la|en|ayer|por|hace|con)", r"(?:el|mi|aquel|ese) día de (?:la )?(?:prueba|entrevista)",
    where=Where.NOT_MET,
    unless=_LATER,
)  # fmt: skip

_WISH = r"(?:dese\w+|suerte|éxitos?|felic\w+|enhorabuena|comienzo|bienvenid\w*|ojalá|espero|que todo|que le vaya|mejores deseos|alegr\w+|acierto|disfrut\w+)"
_WISHES = rows(
    "no_wish_without_hire",
    rf"{_WISH}\b.{{0,120}}{_HIRED}",
    rf"{_HIRED}.{{0,120}}\b{_WISH}",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)  # fmt: skip

ABOUT_OTHERS = (*_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
