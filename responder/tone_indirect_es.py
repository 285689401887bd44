"""Spanish wordings that say it between the lines: reproach, hints, gossip. In: nothing. Out: INDIRECT; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import SPANISH

_rows = SPANISH.rows

_CHOSE = r"(?:seleccionaron|eligieron|escogieron|contrataron|cogieron|tomaron|aceptaron|llamaron|quisieron|consideraron|seleccionó|eligió|escogió|contrató|aceptó|quiso|consideró|seleccionaste|elegiste|elegisteis|seleccionasteis|cogisteis)"
_WHY = _rows(
    "no_why_didnt_you",
    rf"por qué (?:razón )?no (?:me|se me) (?:\w+ ){{0,2}}?{_CHOSE}",
    r"qué (?:\w+ ){0,4}?(?:llevó|hizo|movió|impulsó|inclinó|motivó|decidió) (?:\w+ ){0,4}?(?:descartarme|rechazarme|no (?:elegirme|contratarme|seguir|contar)|otra persona|decantar\w*)",
    r"qué (?:fue lo que |es lo que )?(?:\w+ ){0,2}?(?:no les (?:gustó|convenció)|pesó|jugó|tenían) (?:en |en mi )?contra",
    r"qué (?:fue lo que )?me costó el (?:puesto|trabajo)",
    r"cómo (?:es que|es posible que|puede ser que|se explica que) no",
    r"qué más (?:\w+ )?(?:querían|podían pedir|hacía falta)",
    level=Level.WARN,
    unless=r"\b(?:entiendo|comprendo|sé) (?:\w+ ){0,2}?por qué\b",
)
_UNFAIR = (
    *_rows(
        "no_unfairness",
        r"(?:cartas|dados) (?:\w+ ){0,2}?(?:marcad[oa]s|cargad[oa]s|trucad[oa]s)|amañad[oa]s?|apañad[oa]s?|enchuf\w+|a dedo|tongo|puro trámite|mero trámite|paripé|cubrir el expediente|de cara a la galería|doble rasero|dos varas de medir",
        r"(?:estaba|todo) (?:\w+ ){0,2}?(?:decidid[oa]|adjudicad[oa]|asignad[oa]|pactad[oa]|cantad[oa])(?! a\b)",
        r"(?:tenían|tenía) (?:ya )?(?:a alguien|un candidato|un nombre|su candidat[oa]|la decisión) (?:\w+ ){0,3}?(?:desde el principio|de antemano|pensad[oa]|tomada|decidid[oa])",
        unless=r"\bno (?:creo|pienso|digo|me pareció|estaba|está)\b|\b(?:tengo|tenía|había) (?:ya )?decidid[oa]|\bya (?:he|estoy) ",
    ),
    *_rows(
        "no_unfairness",
        r"(?:nunca|no|jamás) (?:me )?(?:tuve|dieron|he tenido|hubo) (?:\w+ ){0,3}?(?:oportunidad|opción|posibilidad)(?:es)?(?: (?:real|justa|de verdad))?(?=[,.]|$| desde| frente)",
        "para (?:hacer bulto|rellenar|cubrir el cupo)",
        level=Level.WARN,
        unless=r"\bpara (?:saludar|conocer|despedir)",
    ),
)
_BLAME = (
    *_rows(
        "no_blame",
        r"(?:me )?(?:habría|hubiera|hubiese) (?:gustado|agradecido|preferido|sido (?:\w+ )?(?:bueno|útil|amable|mejor|justo|de agradecer|un detalle|lo correcto)|ayudado) (?:mucho )?(?:que (?:alguien|me|se|nos|hubier\w+)|saberlo|saber|haber sabido|una llamada|un aviso)",
        r"(?:ojalá|lástima que|pena que) (?:alguien|nadie|me|no|se|ustedes)\b[^.?!]{0,40}\b(?:hubier\w+|hubies\w+|avis\w+|dijer\w+|dich\w|mencion\w+|explic\w+)",
        r"nadie (?:me )?(?:avisó|dijo|mencionó|explicó|contestó|advirtió|tuvo (?:la|el) \w+|se molestó|se dignó|se tomó)",
        r"(?:habría|hubiera|hubiese|nos habría|nos hubiera|me habría|me hubiera)\w* ahorrado",
        r"(?:de haberlo sabido|si lo (?:hubiera|hubiese|llego a) (?:sabido|saber)|si me lo hubieran? dicho)",
        "lo mínimo (?:que|era|habría|hubiera)",
        r"(?:esperaba|me esperaba) (?:algo |un poco )?más de",
        level=Level.WARN,
        unless=r"\bno (?:\w+ )?(?:reproch|quej)\w+|\bhaber (?:trabajado|formado|podido)",
    ),
    *_rows(
        "no_blame",
        r"(?:nunca|jamás|ni siquiera|no|tampoco) (?:les |le |me |se lo |lo |la )?(?:llegó a |llegaron a )?(?:envi(?:ó|aste|aron|asteis)|mand(?:ó|aste|aron)|pas(?:ó|aste|aron)|dij(?:o|iste|eron)|avis(?:ó|aste|aron)|mencion(?:ó|aste|aron))\b[^.?!]{0,60}\b(?:verdad|me costó|por eso|(?:perdí|perdi))",
        r"(?:eso|y eso|lo que|que) (?:es lo que )?me (?:ha costado|costó|hizo perder) (?:el|la|este) (?:puesto|trabajo|plaza|oportunidad)",
        r"(?:fue|es|por) (?:su|vuestra|tu) culpa",
        r"por (?:un|su|vuestro|tu) (?:error|descuido|olvido|despiste) (?:suyo|tuyo|vuestro|he perdido|perdí)",
    ),
)
_LAW = (
    *_rows(
        "no_legal_words",
        r"(?:como es|es|estoy en|ejerc\w+|conozco|reserv\w+|hacer valer|según) (?:mi|mis|todo mi|de mi) (?:pleno )?derechos?",
        r"(?:según|conforme a|al amparo de|en virtud de|por|que reconoce) (?:la |el |lo que dice la )?(?:ley|estatuto|rgpd|lopd|código|normativa|legislación)\b",
        r"(?:sindicato|delegad[oa] sindical|comité de empresa|enlace sindical)\b[^.?!]{0,40}\b(?:ha|me|dice|sugier\w+|recomiend\w+|aconsej\w+|opina)",
        r"(?:asesor(?:arme|amiento)|consult(?:ar|aré|arlo)|inform(?:arme|aré)|averiguar)\b[^.?!]{0,30}\bsi (?:eso|esto|ello|algo así|lo ocurrido)? ?(?:es|era|fue|resulta) (?:legal|lícito|lo legal|conforme|correcto legalmente)",
        r"si (?:eso|esto|algo así) (?:es|era|sería) (?:\w+ )?(?:legal|lícito)",
        r"me reservo (?:el derecho|mis derechos|las acciones|cualquier)",
        "tomar (?:otras |las )?medidas",
        unless=r"\b(?:curso|máster|examen|asignatura|estudi\w+|caso práctico|facultad|grado en|máster en|derecho (?:civil|penal|laboral|mercantil|administrativo))\b|\bpor (?:la )?ley de\b",
    ),
    *_rows(
        "no_legal_words",
        r"(?:solicit\w+|pedir|pido|acceder|acceso|copia) (?:\w+ ){0,3}?(?:notas|acta|actas|puntuaciones|baremo|expediente|mis datos)\b",
        r"(?:todos|todas|cada un[oa]) (?:\w+ )?(?:sus|vuestros|los) (?:\w+ )?(?:contratad\w+|fichajes|emplead\w+|contrataciones)[^.?!]{0,40}\b(?:menores|menos de|hombres|mujeres|jóvenes)",
        level=Level.WARN,
        unless=r"\bnotas de (?:cata|corte)",
    ),
)
_COMPARED = _rows(
    "no_comparison_with_hired",
    r"qué (?:es lo que )?(?:tiene|tenía|sabe|hace|ofrece|aporta|tuvo) (?:\w+ ){0,4}?(?:que|y que|y) (?:yo no|no tenga yo|a mí me falte|no tuviera yo)",
    r"mis (?:\w+ ){0,5}?(?:más|mejor) que (?:l[oa]s? (?:suy[oa]s?|de (?:él|ella))|sus|los dos|el suyo)",
    r"(?:con|tiene) (?:menos de )?la mitad de (?:mi|mis|años|experiencia)",
    r"(?:el doble|el triple|mucha más|bastante más|más) (?:de )?(?:\w+ )?que (?:él|ella|ell[oa]s|la persona|el elegido|la elegida)",
)
_OTHERS = _rows(
    "no_third_parties",
    r"(?:él|ella|señor(?:a)? \w+|don \w+|doña \w+|doctora? \w+|director(?:a)?|jef[ea]|entrevistador(?:a)?|responsable|compañer[oa]|encargad[oa])\b[^.?!]{0,60}\b(?:mir(?:ó|aba|ando|ar) (?:\w+ ){0,2}?(?:el|su|al|la) (?:reloj|móvil|celular|teléfono|ventana|pantalla)|bostez\w+|pendiente del (?:móvil|teléfono|reloj)|con el (?:móvil|celular|teléfono)|puso los ojos en blanco|se durmió|llegó (?:\w+ )?tarde|chate\w+|tecle\w+)",
    r"entre (?:usted y yo|tú y yo|nosotros|nos)\b[^.?!]*\b(?:él|ella|es|sabe|apenas|tiene|no)",
    r"(?:apenas|a duras penas|ni siquiera) (?:sabe|supo|es capaz|llega a|habla|entiende)(?! (?:yo|lo que digo))",
    r"(?:él|ella|director(?:a)?|jef[ea]|entrevistador(?:a)?|doctora? \w+|señora? \w+)\b[^.?!]{0,40}\b(?:ya )?(?:había|tenía|parecía haber) (?:ya )?(?:decidid[oa]|la decisión tomada)",
    r"(?:dicen|se rumorea|he oído|me han contado|todo el mundo sabe) (?:que )?[^.?!]{0,50}\b(?:despid\w+|echaron|sobrin[oa]|cuñad[oa]|prim[oa]|amante|vag[oa]|beb\w+|inútil)",
    unless=r"\byo (?:\w+ )?(?:mir|apenas)",
)
_PLEADING = _rows(
    "no_pleading",
    r"(?:interce\w+|habl(?:ar|e|ara|ase|en|es|aras|arais) (?:bien )?(?:por mí|de mí|a mi favor|en mi favor)|(?:dar|echar|da|dé|eche|echarme) (?:me )?un (?:empujón|empujoncito|cable) (?:con|ante)|romper una lanza por mí|(?:ponga|pon|poner) una buena palabra)",
    r"(?:hablar|explicarme|exponer\w*) (?:yo )?(?:directamente |personalmente |en persona )?con (?:el|la|los|las|su|sus) (?:jef[ea]s?|director\w*|dueñ[oa]s?|soci[oa]s?|responsables?|superior\w*|gerente)",
    r"(?:lo verían|lo vería|pensarían|pensaría|decidirían|cambiarían) (?:de otra manera|de otro modo|de otra forma|distinto|de opinión|de idea)",
    r"(?:aún|todavía) (?:están?|estáis|estás|estamos) a tiempo",
    r"no (?:se|os|te) (?:van?|vais|vas) a arrepentir|no se arrepentirá\w*",
    r"(?:algún|un) hueco para mí",
    unless=r"\b(?:otra|otras|futur[oa]s?|próxim[oa]s?|nuev[oa]s?|distint[oa]s?) (?:\w+ )?(?:vacantes?|puestos?|oportunidad\w*|ofertas?|plazas?)|\bgracias por (?:hablar|interceder)|\bsi (?:más adelante|algún día|en el futuro|surge)",
)
_UNMET = _rows(
    "no_unmet_meeting",
    r"(?:placer|gusto|gustó|alegr\w+|encant\w+|agradable|bonito|disfrut\w+|gracias por|agradezco|recuerdo)\b[^.?!]{0,60}\b(?:sentarme|sentarnos|verles|verle|verlos|verte|saludarles en persona|conocerles|conocerle|conoceros|enseñarme|mostrarme|recibirme|ponerles? cara|la visita|el recorrido|pasar por (?:su|vuestra))",
    r"cuando (?:estuve|fui|pasé|nos vimos|me recibi\w+|nos sentamos|visité)",
    r"(?:en|durante) (?:mi|nuestra|nuestro|la) (?:visita|encuentro|paso por|mañana juntos)",
    where=Where.NOT_MET,
    unless=r"\b(?:sería|habría|hubiera|gustaría|encantaría|ojalá|algún día|futuro|espero|quizá)\b",
)
_NEW = r"(?:el|la|su|al|vuestr[oa]) nuev[oa] (?!(?:tienda|local|temporada|etapa|año|curso|sede|proyecto|web|equipo|tarea|andadura|ciclo|edificio|sucursal|línea|centro|obra|colección)\b)\w+(?:or|ora|ista|ero|era|ente|enta|ante|ario|aria|ico|ica|ado|ada|igo|iga|ogo|oga|x{2,})"
_HIRED = r"(?:persona|candidat[oa]|compañer[oa]|quien)\b[^.?!]{0,25}\b(?:ha|han|haya|hayan|habéis|has)? ?(?:contrata\w*|elegi\w*|escog\w*|seleccion\w*|incorpor\w*|ocup\w*|consig\w*|queda\w*|fich\w*)"
_WISHES = _rows(
    "no_wish_without_hire",
    rf"(?:dese\w+|suerte|éxitos?|espero|ojalá|felicidades|enhorabuena|bienvenid\w+)\b[^.?!]*\b(?:{_NEW}|{_HIRED})",
    rf"(?:{_NEW}|{_HIRED})\b[^.?!]*\b(?:suerte|éxitos?|dese\w+|bien|disfrut\w+|adapt\w+|felic\w+)",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

INDIRECT = (*_WHY, *_UNFAIR, *_BLAME, *_LAW, *_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
