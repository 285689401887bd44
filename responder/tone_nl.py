"""What the tone rules must know of Dutch. In: nothing. Out: BOOK, a Lexicon; data only.

Rows are whole words and ignore case. The wordings that break a rule are in tone_grievances_nl and tone_others_nl.
"""

from __future__ import annotations

import re

from responder.tone_grievances_nl import GRIEVANCES
from responder.tone_indirect_nl import INDIRECT
from responder.tone_others_nl import ABOUT_OTHERS
from responder.tone_roots_nl import dutch
from responder.tone_rules import Lexicon, closing

_GREETING = re.compile(
    r"(?i:geachte|zeer geachte|beste|hallo|hoi|hi|hey|hé|dag|goede(?:n|ndag|morgen|middag|navond)|goeden? (?:dag"
    r"|morgen|middag|avond)|goeiedag|goeiemorgen|goeiemiddag|lieve|mijnheer|meneer|mevrouw|l\.s\.|ls)"
    r"(?!\w)(?! dank)(?:[^\n]{0,80}?(?:[,:!.]? *(?=\n|$))|[^\n,:!?]{0,50}[,:!])(?: ?\n?(?i:geachte"
    r"|beste)(?!\w)[^\n,:!?]{0,50}[,:!])?"
    r"|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?,(?=\s*\n)"  # the bare name
)
_SIGN_OFF = closing(
    r"(?:(?:met|en|heel|zeer|veel|vriendelijke|hartelijke|warme|beste|lieve|collegiale|sportieve|zonnige|oprechte"
    r"|dankbare|de|een|nogmaals|vr\.?) ){0,5}(?:groet(?:en|jes)?|groetend|hoogachting|wensen|gr\.?)(?: (?:uit|van"
    r"|aan|en|ook|tot) [^\n.?!]{1,40})?",
    "hoogachtend",
    "(?:mvg|m\\.?v\\.?g\\.?|gr\\.?|grt\\.?|mvrgr|m\\.?vr\\.?gr\\.?)(?:,? \\w+){0,2}",
    "alle goeds(?: en [^\\n.?!]{1,40})?",
    "het (?:aller)?beste(?: en [^\\n.?!]{1,40})?",
    "(?:nogmaals |heel )?(?:veel |hartelijk |hartelijke |met )?(?:bedankt|dank)(?: (?:en|voor) [^\\n.?!]{1,40})?",
    "tot (?:ziens|gauw|snel|dan|later|horens)(?: en [^\\n.?!]{1,40})?",
    "groeten?,? \\w+",
    "(?:uw|jullie) \\w+",
    "ik groet u(?: \\w+)?",
    "liefs",
    "doei|doeg|ciao",
    "fijne (?:dag|avond|week|weekend)(?: nog)?",
    "fijn weekend",
    "met achting",
)
_COMMON = """
NIET WAAROM NOOIT HEEL ECHT GRAAG ALTIJD ALLES NIETS MOET WIL JULLIE MIJN MIJ EN DAT DIT DEZE BAAN WERK NU
NOG TOCH MAAR DANK BEDANKT IEDER ELKE GEEN EEN HET HEB HEBBEN HEEFT BEN WAS ZIJN WAT WIE HOE ZO VEEL MEER
BETER GOED KANS AUB ALSTUBLIEFT ALSJEBLIEFT WEER EINDELIJK ALLEEN ZEER NODIG ANTWOORD KEER OOK JE UW ALLE
IEDEREEN EERLIJK
"""  # fmt: skip
_IMPROVE = (
    r"(?:verbeteren|beter|anders|oefenen|leren|veranderen|verdiepen|voorbereiden|versterken|aanpakken|bijleren"
    r"|letten|werken|ontwikkelen|aanscherpen|bijschaven|uitbreiden)"
)
_MAY = "(?:moet|moest|kan|kon|zou|had|mag|hoef|zal)"
_ASKED = (
    r"(?:wat|hoe|waar|waaraan|waarop|waarin|waarmee|of|welke?|in hoeverre|aan welke?|op welke?|met welke?)"
)

BOOK = Lexicon(
    greeting=_GREETING,
    sign_off=_SIGN_OFF,
    anybody=dutch(
        r"\w*team", "allemaal", "allen", "beiden", "beide", "iedereen", "heer of mevrouw", r"heer ?/ ?mevrouw",
        r"mevrouw ?/ ?(?:de )?(?:heer|mijnheer|meneer)",
        r"mevrouw(?: of|,)? (?:de )?(?:heer|mijnheer|meneer)(?! \w)", "heren", "dames", "collega'?s", r"recruit\w+",
        "hr", r"selectie\w*", r"sollicitatie\w*", "commissie", "lezer", "mensen", "redactie", "personeelszaken",
        r"(?:hallo|hoi|hi|hey|dag|goede\w*|morgen|middag|avond|goeie\w*|mijnheer|meneer|mevrouw|l\.s\.|ls)\W*$",
    ),
    thanks=dutch(r"dank\w*", r"bedank\w*", r"waardeer\w*", r"gewaardeerd\w*", r"op prijs (?:gesteld|stel\w*)?",
    r"erkentelijk", r"merci", r"(?:fijn|leuk|goed|attent|prettig) dat (?:u|jullie|je)",
    r"(?:aardig|attent|lief|sympathiek|vriendelijk) van (?:u|jullie|je)", "heb(?:ben)? (?:\\w+ ){0,6}genoten",
    r"(?:het was )?(?:een|mij een) (?:waar )?genoegen"),
    asks=dutch(
        r"(?:zou|wil|wilde) (?:ik )?(?:\w+,? ){0,6}?(?:graag|fijn|leuk|dankbaar|helpen|waarderen|weten|vragen"
        r"|horen|fijn vinden|op prijs|blij|prettig|nieuwsgierig|mooi)",
        r"graag (?:\w+ )?(?:wil|zou|weet|hoor|had|verneem|wilde) ik",
        r"(?:ik )?(?:hoor|verneem|weet|ontvang) (?:ik )?(?:\w+ )?graag",
        r"(?:zou|kan|kun|kunt|wil|wilt|mag) (?:u|je|jij)", r"(?:zouden|kunnen|willen) jullie",
        r"mag ik (?:\w+,? ){0,6}?(?:vragen|weten|horen)",
        r"(?:ben|was) (?:ik )?(?:\w+ ){0,3}?(?:benieuwd|nieuwsgierig|dankbaar voor)",
        r"(?:vertel|zeg|schrijf|noem|laat|geef|stuur)t? (?:u |jullie )?(?:mij|me|het mij|het me)",
        r"laat (?:u |jullie )?(?:het )?(?:mij|me) (?:\w+ )?weten",
        r"(?:had|heb) (?:ik )?(?:\w+ ){0,2}?(?:een|nog een|één|twee|enkel) (?:\w+ )?vra(?:ag|gen)",
        r"ik vraag (?:u|jullie|je|me af|mij af|om)", r"mijn (?:\w+ )?vraag", "hoop (?:ik )?(?:op|dat)",
        r"(?:zou|zouden) (?:mij|me) (?:\w+ )?(?:helpen|plezieren)", "houd ik mij aanbevolen", "sta ik open voor",
        "stel (?:ik )?(?:\\w+ ){0,4}?op prijs",
    ),
    about_me=dutch(
        r"(?:om|wat|enige|een|elke?|eventuele|korte?|inhoudelijke|concrete) (?:\w+ ){0,2}?(?:feedback"
        r"|terugkoppeling)", r"(?:feedback|terugkoppeling) (?:op|geven|krijgen|ontvangen|te)",
        r"(?:een|wat|elk|enig|kort|enkele|paar|concrete?|om|ieder|elke|goede) (?:\w+ ){0,2}?(?:advies|tips?"
        r"|adviezen|suggesties?|aanwijzing(?:en)?|kritiek|raad|verbeterpunt(?:en)?|punten)(?! (?:die u|dat u"
        r"|van u))", rf"{_MAY} ik\b[^.?!]{{0,60}}?\b{_IMPROVE}",
        rf"(?:wat|hoe|waar|waaraan|waarop|welke?|waarin|waarmee) ik\b[^.?!]{{0,60}}?\b{_IMPROVE}\b",
        r"wat\b[^.?!]{0,40}\b(?:goed|sterk|overtuigend) (?:ging|was|overkwam|gegaan|overgekomen|viel)",
        r"wat\b[^.?!]{0,40}\b(?:overtuigde|overtuigd|ontbrak|aansprak|miste|ontbroken)",
        r"mijn (?:\w+ ){0,2}?(?:sterke|zwakke) (?:punten|kanten|punt|kant)",
        r"sterkere (?:kandidaat|sollicitant|keuze)",
        r"waar\b[^.?!]{0,30}\b(?:aan gelegen|aan lag|het aan lag|lag het)",
        r"reden(?:en)? (?:voor|van|waarom|achter)", r"waarom (?:ik|u|jullie|je|het|mijn|de|men)", "de doorslag gaf",
    ),
    opinion=dutch(
        rf"(?:weten|horen|vernemen|begrijpen|benieuwd|nieuwsgierig|zeggen|vertellen|schrijven|laten weten|noemen"
        rf"|vragen|zien|mee te geven|aangeven|delen|nagaan|toelichten|vraag (?:me|mij) af|hoor|weet"
        rf"|verneem)\b[^.?!]{{0,40}}?[,:]? {_ASKED}",
        "(?:uw|jullie|je) (?:\\w+ )?(?:mening|indruk|indrukken|kijk|oordeel|gedachten|visie|inschatting)",
        r"(?:een|één|twee|enkele|paar) (?:\w+ )?(?:gedachten?|indruk|woord (?:over|van)|opmerking over)",
        rf"vraag:? ?[^.?!]{{0,10}}{_ASKED}",
    ),
    specific=dutch(
        "goed", r"goede", r"beter\w*", r"beste?", r"sterk\w*", r"versterk\w*", r"overtuig\w*", r"verbeter\w*",
        r"zwak\w*", r"oefen\w*", r"leren", r"geleerd", r"bijleren", r"werken", r"\w*ontwikkel\w*", r"verdiep\w*",
        r"ontbr\w*", r"ontbreekt", r"mis(?:te|t|sen)?", r"gemist", r"antwoord\w*", r"voorbeeld\w*", r"vaardig\w*",
        r"kennis", r"ervaring\w*", r"\w*gesprek\w*", r"anders", r"duidelijk\w*", r"helder\w*",
        r"advies\w*", r"aanraden", r"tips?", r"suggestie\w*", r"aanwijzing\w*", r"beviel\w*", r"bevallen",
        r"houden", r"behouden", r"veranderen", r"details?", r"diepgang\w*", r"presentatie\w*", r"portfolio\w*",
        r"proef\w*", r"test\w*", r"opdracht\w*", r"assessment\w*", r"cursus\w*", r"opleiding\w*", r"training\w*",
        r"diploma\w*", r"certificaat\w*", r"punt\w*", r"nuttig\w*", r"geholpen", r"past\w*", r"sprak",
        r"aansprak\w*", r"sprong\w*", r"opviel\w*",
        r"opgevallen", r"positief", r"positieve", r"overkwam\w*", r"overgekomen", r"voorbereid\w*",
        r"sollicitatie\w*", r"brief", r"cv", r"vak\w*", r"aanpak\w*", r"letten", r"indruk\w*", r"oplossing\w*",
        r"gewaardeerd\w*", r"waardeerde\w*", r"degelijk\w*", r"aan te scherpen", r"aanscherpen", r"kwaliteit\w*",
        r"concreter", r"casus", r"case",
    ),
    downcast=dutch(
        r"wat\b[^.?!]{0,40}\b(?:fout|verkeerd|slecht|mis|misgegaan|misging|mankeer\w*|scheelde"
        r"|schortte)(?! of)(?!te)", r"(?:fout|verkeerd|slecht) (?:heb )?(?:gedaan|deed|ging|gegaan)",
        r"(?:mis|fout) (?:is )?met (?:mij|me)",
        r"(?:ik|heb|had)\b[^.?!]{0,40}\b(?:gefaald|verknald|verprutst|verpest|verknoeid|tekortgeschoten|de mist)",
        r"mijn (?:\w+ )?(?:fouten|fout|falen|zwaktes?|zwakheden|tekortkoming\w*|gebreken|mislukking)",
        r"niet goed genoeg", r"(?:tegenviel|tegengevallen|tegenstond)",
        r"niet (?:beviel|bevallen|aanstond|leuk)", r"tegen mij (?:sprak|gesproken|pleitte)", r"in mijn nadeel",
        "gefaald", r"zo slecht", r"het slechtst\w*", "stoorde", "gestoord", "tekort ?(?:schoot|geschoten|schiet)",
        r"onvoldoende (?:was|vond|aan mij)", "afgeknapt", r"afgevallen",
    ),
    reassurance=dutch(
        r"(?:alleen|enkel|slechts|louter|puur|uitsluitend|gewoon|simpelweg|echt|enige"
        r"|maar)\b[^.?!]{0,70}\b(?:leren|bij te leren|bijleren|verbeteren|beter\w*|verder\w*|ontwikkel\w*"
        r"|voorbereid\w*|voor te bereiden|groeien|volgende|toekomst\w*|interesse|begrijpen|oefenen|eigen|ervan"
        r"|nieuwsgierig\w*|mezelf|mijzelf|mij|komende|vooruit\w*)",
        r"(?:leren|verbeteren|beter|groeien|ontwikkelen)\b[^.?!]{0,50}\b(?:niets anders|niets meer|meer niet"
        r"|verder niets|anders niet)", r"(?:om|zodat|opdat) (?:\w+,? ){0,9}?(?:te leren|bij te leren"
        r"|(?:te )?verbeteren|beter|voor te bereiden|voorbereid|te ontwikkelen|verder te komen|te groeien|weet"
        r"|gerichter|kan oefenen|leer|verder kom)", r"(?:wil|zou graag|wilde|hoop|probeer)(?: \w+){0,5}? (?:leren"
        r"|te leren|bijleren|beter worden|beter doen|verder komen|groeien|te groeien|te verbeteren|verbeteren"
        r"|ontwikkelen|voorbereiden|voor te bereiden)",
        r"(?:niet|niets|geen|zonder)\b[^.?!]{0,40}\b(?:in twijfel|ter discussie|discussie|betwisten|twijfel\w*"
        r"|terugkomen|terug te komen|rechtvaardig\w*|verantwoord\w*|aanvechten|bedoeling|bijbedoeling\w*|druk"
        r"|onderhandelen|tornen|bezwaar|verplichting\w*|heropenen)",
        r"gaat (?:het )?(?:mij|me) (?:\w+ ){0,3}?(?:alleen|om|enkel|puur|erom)",
        r"(?:helpt|helpen|help|zou)\b[^.?!]{0,30}\b(?:mij|me) (?:\w+ ){0,3}?(?:verder|helpen|beter|volgende|bij)",
        r"(?:voor|bij) (?:de|een|mijn|het) volgende?n? (?:keer|sollicitatie\w*|gesprek\w*|stap\w*|baan)",
        r"(?:er|hier)van (?:te )?leren", "er(?:van)? (?:graag |iets )?(?:van )?(?:te )?leren",
        "beter (?:te )?worden", r"mijn enige (?:doel|bedoeling|wens)", r"uit (?:nieuwsgierigheid|leergierigheid)",
        r"van (?:deze ervaring|dit gesprek|uw antwoord|elk gesprek) (?:te )?leren",
    ),
    disappointment=dutch(
        r"teleurgesteld\w*", r"teleurstel\w*", r"verdriet\w*", r"jammer", r"spijtig", r"spijt (?:het )?(?:mij|me)",
        r"het spijt (?:mij|me)\b[^.?!]{0,30}\bdat (?:het|ik niet|dit)", r"bedroefd", r"verslagen", "aangeslagen",
        r"(?:flink|hard|diep) geraakt", r"pijn (?:gedaan|deed|doet)", "doet (?:\\w+ )?(?:zeer|pijn)", "gehuild",
        "tranen", r"ontmoedig\w*", r"gefrustreerd", "frustrerend",
        r"(?:op een )?(?:ander|beter) (?:antwoord|nieuws|bericht) (?:\w+ )?gehoopt",
        r"(?:had|heb)\b[^.?!]{0,50}\b(?:gehoopt|verhoopt)", "gehoopt had", "balen", "baal",
        r"hart\b[^.?!]{0,15}\bgebroken", r"(?:harde|zware|flinke) klap", r"tegenvaller", r"slikken",
        r"er kapot van", r"viel (?:mij|me|het) (?:\w+ )?(?:tegen|rauw|zwaar)", "verdrietig", "somber",
    ),
    common=frozenset(_COMMON.split()),
    wordings=(*GRIEVANCES, *ABOUT_OTHERS, *INDIRECT),
)  # fmt: skip
