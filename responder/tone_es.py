"""What the tone rules must know of Spanish. In: nothing. Out: BOOK, a Lexicon; data only.

Usted, ustedes, tú and vosotros; accents may be missing. The wordings that break a rule are in tone_grievances_es and
tone_others_es.
"""

from __future__ import annotations

import re

from responder.tone_grievances_es import GRIEVANCES
from responder.tone_indirect_es import INDIRECT
from responder.tone_others_es import ABOUT_OTHERS
from responder.tone_rules import Lexicon, closing, opening
from responder.tone_spelling import SPANISH

loose, _any_of = SPANISH.loose, SPANISH.found

_OPENING = opening(
    *map(
        loose,
        (
            "(?:muy )?(?:estimad|apreciad|querid|distinguid)(?:[oa]s?|@s?|[oa]/[oa]s?)", "hola", "hey", "buenos días", "buen día",
            "(?:muy )?buenas(?: tardes| noches)?", "a quien corresponda", "a quien pueda interesar", "saludos", r"muy señor\w*", "señor(?:a|es|as)?",
            r"sra?s?\.", "doña", "don", "equipo",
        ),
    )
).pattern  # fmt: skip
# The bare name, with its colon or comma, on a line of its own.
_BARE_NAME = (
    r"(?!(?:[Mm]uchas )?[Gg]racias)[^\W\d_a-z][\w'\u2019-]+(?: [^\W\d_a-z][\w'\u2019-]+)?[,:](?=\s*\n)"
)
_WARM = (
    "(?:muy )?(?:cordial(?:es)?|afectuos[oa]s?|atent[oa]s?|fuertes?|gran(?:des?)?|cálid[oa]s?|sincer[oa]s?)"
)
_SIGN_OFF = closing(
    *map(
        loose,
        (
            rf"(?:(?:reciban?|recibe|recibid|(?:le|les|te|os) (?:envío|mando)) )?(?:con )?(?:(?:un|mis|muchos|mil|los|más) )?(?:{_WARM} )?"
            rf"(?:saludos?|abrazos?|besos?)(?: {_WARM})?(?: (?:para|a) tod[oa]s?| (?:para|a) todo el equipo| desde \w+|,? y (?:muchas )?gracias| y suerte"
            "| y hasta pronto)?",
            "(?:muy )?(?:atentamente|cordialmente|respetuosamente|afectuosamente|sinceramente)", r"(?:se despide|l[oae]s? saluda) (?:muy )?atentamente",
            "(?:de nuevo,? )?(?:muchas |muchísimas |mil )?gracias(?: de nuevo| otra vez| por todo| de antemano| y (?:un )?saludos?)?",
            r"(?:quedo |sigo )?a (?:su|tu|vuestra) (?:entera )?disposición", "hasta (?:pronto|otra|la próxima|siempre)", "nos vemos",
            "(?:con )?(?:todos )?(?:mis|los) mejores deseos",
            "con (?:todo )?(?:mi |mucho |mucha )?(?:aprecio|respeto|afecto|cariño|agradecimiento|gratitud)(?: y (?:aprecio|respeto|afecto|gratitud))?",
            "que (?:te|le|les|os) vaya (?:muy )?bien", "cuídate|cuídese|cuídense|cuidaos|(?:mucha )?suerte|bendiciones|sin otro particular",
        ),
    )
)  # fmt: skip
_COMMON = """
NUNCA NADA TODOS TODAS MUY MUCHO MUCHA MUCHAS MUCHOS GRACIAS POR FAVOR QUE SIEMPRE NECESITO QUIERO SIN PERO ESTO ESTE
ESTA ESE ESA TRABAJO AHORA PARA COMO PORQUE SOLO TAN TANTO BIEN MEJOR USTED USTEDES MI MIS REALMENTE TOTALMENTE
ABSOLUTAMENTE CLARO CLARAMENTE JUSTO INJUSTO HASTA CUANDO DONDE QUIEN URGENTE POSIBLE IMPOSIBLE VERDAD CADA OTRA OTRO
"""
# Who is asked may be one or many, near or far.
_CAN = r"(?<!si )(?<!si no )(?<!si me )(?:pod(?:ría|rías|rían|ríais|éis|áis)|pued(?:e|es|en|a|as|an))"
_TO_IMPROVE = (
    r"(?:mejor(?:ar|é|ara)|hacer(?:lo)? (?:mejor|distinto|de otra)|aprender|cambiar|reforzar|trabajar|estudiar|preparar(?:me)?|practicar"
    r"|corregir|desarrollar|falt\w+|fall(?:ó|é)|sali(?:ó|eron)|gust(?:ó|aron)|convenci\w+|destac\w+|funcion\w+|fue (?:bien|mal)|estuvo (?:bien|mal)|sobr(?:ó|aba))"
)

BOOK = Lexicon(
    greeting=re.compile(f"{_OPENING}|{_BARE_NAME}"),
    sign_off=_SIGN_OFF,
    anybody=_any_of(
        "equipo", "tod[oa]s", "tod@s", r"(?:hola|hey|buenas|saludos|días?|tardes|noches)(?=\W*$)", "señor(?:es|as)", r"señora?(?=\W*$)", "corresponda",
        "interesar", "compañer[oa]s", "amig[oa]s", "selección", "recursos humanos", r"rr\.? ?hh\.?", "departamento", "dirección", "comité", "comisión",
        "tribunal", "ambos", "ambas", "gente", "chic[oa]s", "familia", "personal", "reclutador(?:es|as)", r"director[a]?(?=\W*$)", r"doctora?(?=\W*$)", r"(?:estimad|querid|apreciad)[oa]s(?=\W*$)",
    ),
    thanks=_any_of(
        "gracias", r"agrade\w+", "gratitud", "reconocimiento", "(?:un|mi|todo un) (?:placer|gusto|honor)", "disfruté", "aprecio (?:mucho|que|el|la|su|tu)",
        "valoro (?:mucho|que|su|tu)", "(?:muy |tan )?amables? (?:de|por) (?:su|tu|vuestra) parte",
    ),
    asks=_any_of(
        "agradecer(?:ía|íamos|é)", "agradezco cualquier", "quisiera", "querría", "desearía", "rogaría", "me (?:pregunto|preguntaba|permito)",
        "me (?:gustaría|encantaría|interesaría|interesa|ayudaría|serviría|vendría|alegraría|orientaría|sería)", r"(?:te|le|les|os) pido", "quiero preguntar",
        _CAN, "(?:tendría|tendrías|tendrían|tendríais|tiene|tienes|tienen|tenéis) (?:\\w+ ){0,2}?(?:algún|alguna|un|una|inconveniente)",
        r"(?:díga|dí|di|cuénte|cuénta|indíque|indíca|envíe|envía|mánde|hága|comént|coménte|señále|aconséje)(?:n?me)", "decidme|contadme|indicadme|enviadme",
        "permítame|permíteme|permítanme|permitidme", "(?:si )?(?:sería|fuera|fuese) (?:tan amable|posible|tan gentil)", "espero que (?:me )?pueda\\w*",
        "pregunt(?:ar|arle|arles|arte|aros)", r"(?:cualquier|algún|alguna|un|una) (?:comentario|consejo|sugerencia|opinión|observación|crítica|orientación)"
        r"\b[^.]{0,60}\b(?:útil|ayud\w+|bienvenid[oa]|agradec\w+|vendría|valios[oa]|serviría)",
    ),
    about_me=_any_of(
        "feed-?back", "retroalimentación", "devolución", "consejos?", "sugerencias?", "pistas?", "críticas?", "recomendaci(?:ón|ones)", "orientación",
        "por qué", "(?:los|el|qué|algún) motivos?", "(?:la|las|qué|alguna) raz(?:ón|ones)", "algún comentario|comentarios sobre mi|un comentario",
        rf"(?:en qué|dónde|cómo|cuál(?:es)?|qué|saber lo que) [^.?!]{{0,60}}?{_TO_IMPROVE}",
        r"mis (?:puntos|fortalezas|debilidades|fallos|errores|carencias|aciertos|respuestas fueron)", r"puntos? (?:fuertes?|débil(?:es)?|flojos?|a mejorar|de mejora)",
        "(?:aspectos?|cosas?|algo) (?:que|por|a) (?:(?:debo|debería|podría|pueda|puedo|deba) )?mejorar", "candidat[oa] más (?:fuerte|sólid[oa]|complet[oa])",
    ),
    opinion=_any_of(
        r"(?:saber|conocer|decirme|decir|oír|escuchar|entender|averiguar|contarme|compartir|comentarme|indicarme|dígame|dime|cuénteme|cuéntame) (?:\w+ ){0,2}?"
        "(?:qué|cómo|cuál(?:es)?|dónde|si|en qué|lo que)",
        "(?:su|tu|vuestra) (?:opinión|punto de vista|impresión|parecer|valoración|visión)",
        r"(?:algún|alguna|un|una|unas|unos|cualquier) (?:\w+ )?(?:comentarios?|idea|impresi(?:ón|ones)|palabras?|líneas?|pista|observaci(?:ón|ones)|apuntes?"
        "|indicaci(?:ón|ones)|orientación)",
    ),
    specific=_any_of(
        "bien", "buen[oa]s?", r"mejor\w*", r"fuertes?", r"fortale\w+", r"ref(?:orz|uerz)\w+", r"débil\w*", r"floj[oa]s?", r"aprend\w+", r"prácti\w+",
        r"prepar\w+", r"trabaj(?:ar|e|o)", r"estudi\w+", r"desarroll\w+", r"cambi\w+", r"falt\w+", r"respuestas?", r"ejemplos?", "experiencia", r"habilidad\w*",
        r"competencias?", r"conocimientos?", r"entrevistas?", r"conv(?:enc|inc)\w+", r"clar[oa]\w*", "claridad", r"consej\w+", r"detalles?", "formación", r"cursos?", "certificado",
        "titulación", r"pruebas?", r"ejercicios?", "caso", "portfolio", "portafolio", "presentación", r"puntos?", r"gust\w+", r"valor\w+", r"destac\w+", "impresión", r"sólid\w+",
        r"útil\w*", r"aciert\w+", r"acert\w+", "mantener", r"profundi\w+", r"concret\w+", "perfil", "currículum", "cv", "favor", "inglés", "idiomas?", r"recomend\w+",
        r"suger\w+", r"aport\w+", r"encaj\w+", r"funcion\w+", "base", "distinto", "de otra (?:manera|forma)", "(?:por )?dónde", "empezar", r"crecer", r"técnic\w+", r"ampli\w+", r"pul(?:ir|iera)",
    ),
    downcast=_any_of(
        "hice (?:tan )?mal", "(?:he )?hecho mal", "(?:qué )?(?:tengo|hay) de malo", "fallé", "he fallado", "fracasé", "la pifié", "metí la pata", "la cagué",
        "mis (?:fallos|errores|defectos|debilidades|carencias|puntos (?:débiles|flojos))", "tan mal", "(?:salió|fue|estuvo|iba) (?:tan )?mal", "lo peor",
        "no (?:le|les|os|te) gust(?:ó|aba|é|aron)", "no soy (?:lo )?(?:bastante|suficiente)", "(?:problema|pasa|pasó|mal) conmigo", "(?:mal|malo) en mí", "disgustó",
        "desagradó", "qué hay de mal",
    ),
    reassurance=_any_of(
        "solo", "sólo", "solamente", "únicamente", "simplemente", "meramente", "exclusivamente", "nada más", r"únic[oa] (?:\w+ )?(?:propósito|objetivo|intención|motivo|fin)",
        r"(?:para|por) (?:poder |así |seguir |intentar |ir )?(?:mejorar|aprender|crecer|prepararme|hacerlo mejor|formarme|progresar|avanzar|saber en qué)",
        r"para (?:mi|mis|la|el|las|los) (?:propi[oa] )?(?:futur\w+|próxim\w+|aprendizaje|mejora|siguiente|desarrollo|formación|crecimiento)", "para otra vez",
        r"(?:quiero|quisiera|busco|deseo|pretendo|gustaría|intento|trato de|espero|ganas de|afán de|ánimo de|fin de|objetivo es|propósito es|interesa|forma de|seguir)"
        r" (?:\w+ )?(?:aprend\w+|mejor\w+|crec\w+|prepararme|hacerlo mejor|progres\w+|avanz\w+)",
        r"(?:no|sin) (?:\w+ ){0,4}?(?:discut\w+|cuestion\w+|debat\w+|rebat\w+|volver sobre|justific\w+|en duda|en cuestión|explicaciones|reabr\w+|polemiz\w+)",
        r"sin (?:\w+ )?(?:compromiso|presión|prisa|obligación)", "de cara a", r"me (?:ayud\w+|serv\w+|sirv\w+|orient\w+) (?:mucho |muchísimo )?(?:a|para|en|de cara)",
        "seguir (?:mejorando|aprendiendo|creciendo)",
    ),
    disappointment=_any_of(
        r"decepci\w+", r"desilusi\w+", r"(?:da|dio|dado|daba|siento|sentí|sentido|con) (?:\w+ ){0,3}?(?:pena|tristeza|lástima|rabia)", "(?:una|qué|mucha) (?:pena|lástima)",
        r"trist(?:e|es|eza|ón|ona)", "apenad[oa]", "dolid[oa]", "me (?:duele|dolió|ha dolido)", "lament(?:o|é|amos)", r"siento (?:mucho )?(?:no|que no)",
        r"(?<!se )esperaba (?:otr[oa]|un sí|una noticia|algo)", "me (?:habría|hubiera|hubiese) gustado (?:recibir )?otr[oa]", r"(?:tenía|tuve) (?:\w+ ){0,2}?(?:esperanzas?|ilusi(?:ón|ones))",
        "hecho ilusiones|me ilusioné", r"desanim\w+", "abatid[oa]", "hundid[oa]", "destrozad[oa]", "devastad[oa]", "desolad[oa]", "chafad[oa]", "disgustad[oa]|un disgusto",
        "chasco", "hech[oa] polvo", r"entristec\w+", "(?:duro|gran|mal) (?:golpe|palo|trago)", "mazazo", "jarro de agua fría", "frustrad[oa]|frustración|frustrante", "llor(?:é|ar|ado)", "bajón",
    ),
    common=frozenset(_COMMON.split()),
    wordings=(*GRIEVANCES, *ABOUT_OTHERS, *INDIRECT),
)  # fmt: skip
