"""Dutch wordings of grievance: why, unfair, the law; with those of blame. In: nothing. Out: GRIEVANCES; data only."""

from __future__ import annotations

from responder.tone_blame_nl import BLAME
from responder.tone_roots_nl import NOT, YOU, YOU_HAVE
from responder.tone_roots_nl import dutch_rows as rows
from responder.tone_rules import Level, Where

_WHY_WORD = "(?:waarom|hoezo|om welke reden(?:en)?|vanwaar)"
_WHY = (
    *rows(
        "no_why_didnt_you",
        rf"{_WHY_WORD} (?:dan |eigenlijk |toch |nou )?(?:(?:hebben|hebt|heeft|heb|ben|werd|is|was|zijn|had|wilden?"
        rf"|wilde|kon|kreeg|krijg|mocht|viel|kozen|koos|kiezen"
        r"|namen|nam|kies) (?:\w+ )?(?:u|jullie|je|jij|ik|men|mij|me|mijn|het|de keuze)|niet ik|uitgerekend"
        r"|ik niet)",
        r"hoe (?:komt het|kan het|kon het|is het mogelijk)(?: zijn)?,? dat\b[^.?!]{0,60}\b(?:niet|afgewezen"
        r"|afwijzing|iemand anders|geen)",
    ),
    *rows(
        "no_why_didnt_you",
        rf"^\W*(?:(?:en|maar|dus|toch|want)\W+)?{_WHY_WORD}(?! (?:niet )?(?:\w+ )?(?:we|wij|een keer|eens|samen"
        rf"|afspreken|bellen|zouden we|spreken we))",
        where=Where.QUESTION,
    ),
    *rows(
        "no_why_didnt_you",
        rf"(?:zeggen|vertellen|uitleggen|toelichten|laten weten|weten|horen|begrijp(?:en)?|snap(?:pen)?|benieuwd"
        rf"|nieuwsgierig|vraag me af|vraag mij af|vragen|raadsel|onduidelijk"
        rf"|niet duidelijk|verklaren|aangeven)\b[^.?!]{{0,30}}?{_WHY_WORD} (?:ik|u|jullie|je|men|het|mijn"
        rf"|de (?:keuze|beslissing)|er|iemand|juist)",
        level=Level.WARN,
        unless=rf"\bdank\w*|\bbedankt\b|\bik (?:begrijp|snap|weet|zie)\b(?! niet)(?: \w+){{0,3}},? {_WHY_WORD}"
        rf"|\b(?:goed|best|wel) (?:begrijpen|snappen),? {_WHY_WORD}|{_WHY_WORD} (?:ik mij|dit|ik me)\b",
    ),
    *rows(
        "no_why_didnt_you",
        r"(?:wat (?:is|was|waren|zijn)|geven|noemen|vertellen|laten weten|weten|horen)\b[^.?!]{0,40}\b(?:de"
        r"|een) (?:\w+ )?reden(?:en)? (?:voor|van|achter|waarom) (?:de|deze|uw|jullie|je|mijn)? ?"
        r"(?:afwijzing|beslissing|keuze|besluit|ik)",
        r"waar (?:het|lag het|is het|heeft het|ging het|ik)\b[^.?!]{0,40}\b(?:aan gelegen|aan lag|lag"
        r"|op stukgelopen|mis|misging|misgegaan|stukliep|afviel)",
        r"wat (?:er )?(?:\w+ )?(?:tegen mij|in mijn nadeel) (?:sprak|gesproken|pleit\w*|spreekt)",
        r"wat (?:sprak|pleitte|spreekt) (?:er )?(?:tegen mij|in mijn nadeel)",
        r"waarop ben ik (?:\w+ )?afge\w+", "waar lag het aan",
        level=Level.WARN,
    ),
)  # fmt: skip

_UNFAIR = (
    *rows(
        "no_unfairness",
        r"oneerlijk\w*", r"onrechtvaardig\w*", r"onterecht\w*", r"willekeur\w*", r"vriendjespolitiek",
        "doorgestoken kaart", r"vooringenomen\w*", r"bevooroordeeld\w*", "nepotisme", r"partijdig\w*",
        r"(?:twee|andere) maten", "dubbele maatstaf", r"benadeeld\w*", r"onrecht\b", r"voorgekookt\w*",
        r"schijn(?:procedure|vertoning|gesprek|vacature)\w*", "onredelijk", r"voorgetrokken", "smoes(?:je)?",
        "drogreden\\w*",
        denied=NOT,
        unless=r"\boneerlijk (?:van mij|tegenover u|om te zeggen)\b|\bzou (?:\w+ )?(?:oneerlijk|onterecht)\b"
        r"|\b(?:oneerlijk|onterecht) (?:vond|vind|was|is) (?:ik )?(?:\w+ ){0,3}?(?:niet|niets)\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:niet|nauwelijks|weinig|allesbehalve|nooit|niet echt|niet bepaald"
        r"|niet helemaal) (?:\w+ ){0,2}?(?:eerlijk|fair|rechtvaardig|objectief|terecht|zuiver|correct verlopen)",
        unless=r"\bniet alleen\b|\bvan mij\b|\bzou\b|\btwijfel\w*|\bals ik\b|\bbetwist\w*|\bzeg niet dat\b"
        r"|\bik (?:was|ben) (?:\w+ )?niet (?:\w+ )?eerlijk",
    ),
    *rows(
        "no_unfairness",
        r"(?:geen|nooit een|niet de|om een|zonder|nooit de)(?: \w+)? (?:eerlijke|echte|serieuze|gelijke|reële"
        r"|fatsoenlijke|faire|rechtvaardige) (?:kans\w*|behandeling|beoordeling|gesprek|procedure|afweging)",
        r"(?:van (?:het )?begin af(?: aan)?|vanaf het begin|bij voorbaat|nooit|eigenlijk|op voorhand"
        r"|niet) (?:echt |eigenlijk |toch )?(?:een|geen|de) (?:\w+ )?kans (?:heb |had |hebben |kreeg |is "
        r"|werd )?(?:gehad|gekregen|maakte|gemaakt|had|kreeg)",
        r"(?:bij voorbaat|van tevoren|vanaf het begin|op voorhand) (?:al )?kansloos",
        r"(?:maakte|had|kreeg) (?:ik )?(?:\w+ ){0,3}?geen (?:schijn van )?kans(?! (?:meer|om|u|te))",
        unless=r"\bgeen (?:twijfel|verwijt)\b|\bmisschien\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:verkeerde|slechte|foute|domme|kortzichtige|vreemde|onbegrijpelijke|rare|merkwaardige"
        r"|onlogische) (?:keuze|beslissing|besluit|persoon|kandidaat|sollicitant)",
        "(?:slecht|verkeerd|fout|vreemd|raar) besluit", r"schandalig\w*",
        rf"{YOU}\b[^.?!]{{0,40}}\been (?:\w+ )?(?:fout|vergissing|misser)(?:\b[^.?!]{{0,10}})? (?:maakt|maken"
        rf"|begaat|begaan|gemaakt)", r"(?:beslissing|keuze|afwijzing|besluit)\b[^.?!]{0,20}\b(?:is|was"
        r"|blijft) (?:\w+ ){0,3}?een (?:\w+ )?(?:fout|vergissing|misser)",
        rf"{YOU_HAVE} (?:zich|je) (?:\w+ )?vergist",
        r"(?:u|jullie) (?:maakt|maken|begaat|begaan) (?:\w+ ){0,2}?een (?:\w+ )?(?:fout|vergissing)",
        "verkeerd (?:gekozen|besloten|ingeschat)",
        r"(?:maakt|maken|begaat|begaan) (?:u|jullie) (?:\w+ ){0,3}?een (?:\w+ )?(?:fout|vergissing)",
        denied=NOT,
        unless=r"\b(?:dat|waar|omdat|toen) ik\b[^.?!]{0,40}\bfout|\bik (?:heb|had|was|ben)\b[^.?!]{0,30}\b(?:fout"
        r"|verkeerde|slechte)|\bmijn (?:\w+ )?(?:verkeerde|slechte|fout)",
    ),
    *rows(
        "no_unfairness",
        rf"{YOU} (?:\w+ ){{0,6}}?spijt (?:van )?(?:krijgen|krijgt|hebben|zult)", r"(?:uw|jullie) (?:\w+ )?verlies",
        r"(?:jammer|pech) voor (?:u|jullie)", rf"loopt {YOU}\b[^.?!]{{0,40}}\bmis\b",
        rf"{YOU} (?:lopen|loopt|missen|mist) (?:\w+ ){{0,6}}?(?:mis|talent|kracht)",
        r"(?:had ik|ik had|ik heb|verdiende ik|ik verdien(?:de)?)\b[^.?!]{0,40}\b(?:baan|functie|kans|meer|beter"
        r"|het|antwoord|plek|plaats)\b[^.?!]{0,20}(?:verdiend|echt verdiend)",
        "verdien(?:de)? ik (?:deze|die|de|meer|beter|een) ?(?:baan|functie|kans|plek)?",
        "ik verdien(?:de)? (?:deze|die|dit|beter|meer|een)",
        r"(?:stond|stonden|was|waren|is|lag)\b[^.?!]{0,40}\b(?:bij voorbaat|al van tevoren|van tevoren|vooraf"
        r"|op voorhand|vanaf het begin|van meet af|al lang|allang|al vóór)\b[^.?!]{0,30}\b(?:vast\w*|besloten"
        r"|beslist|bekend|gekozen|beklonken|bepaald)",
        r"(?:bij voorbaat|van tevoren|vooraf|op voorhand|vanaf het begin|van meet af aan|al lang|allang"
        r"|al vóór (?:het|ons|mijn) gesprek)\b[^.?!]{0,30}\b(?:vaststond\w*|(?:vast|besloten|beslist|gekozen"
        r"|beklonken|bepaald) (?:was|stond|had\w*|waren)|(?:was|had) (?:besloten|beslist|beklonken))",
        r"(?:slechts|alleen|maar|enkel|puur|louter|niet meer dan) (?:nog )?(?:een |voor de )(?:pure "
        r"|loutere )?(?:formaliteit|vorm|show|toneelstuk|wassen neus|vertoning)", "wassen neus", "voor de vorm",
        r"regels\b[^.?!]{0,30}\bveranderd (?:zijn|werden|waren)", "op wie je kent", "ons kent ons",
        r"lat\b[^.?!]{0,30}\bhoger",
        unless=r"\bniet voor de vorm\b|\bspijt van dat ik\b|\blat\b[^.?!]{0,20}\bmezelf\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:stond|stonden|was|waren)\b[^.?!]{0,30}\bal\b[^.?!]{0,20}\b(?:vast|besloten|beslist|beklonken)",
        r"al (?:vaststond|vast stond|besloten was|beslist was|beklonken was|was besloten|was beslist)",
        r"(?:bevoordeeld|voorrang) (?:werd|worden|zijn|kreeg|krijgen|is)",
        r"(?:beslissing|afwijzing|keuze|uitleg|motivering|redenering"
        r"|besluit)\b[^.?!]{0,30}\b(?:niet (?:\w+ )?(?:begrijpen|volgen|snappen|begrijpelijk|plaatsen|accepteren)"
        r"|overtuigt (?:mij|me) niet)", r"(?:begrijp|snap|volg|begrijpen doe) (?:ik )?(?:de|deze|uw|jullie"
        r"|die) (?:beslissing|keuze|afwijzing|redenering) (?:\w+ ){0,3}?niet",
        level=Level.WARN,
    ),
)  # fmt: skip

_TRAIT = (
    "(?:leeftijd|afkomst|achternaam|naam|geslacht|huidskleur|religie|geloof|beperking|handicap|zwangerschap"
    "|hoofddoek|nationaliteit|accent|uiterlijk|geaardheid|achtergrond)"
)
_AS_WORK = (
    r"\b(?:kantoor|advocatenkantoor|gewerkt|werkte|werk met|secretariaat|opleiding|stage|opdracht|oefening|casus"
    r"|case|voorbeeld|cursus|presentatie|thema|onderwerp|project|training|workshop|rollenspel|gast|klant\w*"
    r"|patiënt\w*|vraag over|vragen over|antwoord (?:op|over)|scriptie)\b"
)
_LAW = (
    *rows(
        "no_legal_words",
        r"(?:mijn|een|onze|met de|de) (?:\w+ )?(?:advocaat|advocate|jurist|juriste|raadsman|rechtsbijstand\w*)",
        r"rechtsbijstand\w*", r"discrimin\w+", r"(?:juridische?|rechterlijke|gerechtelijke|wettelijke) (?:stappen"
        r"|gevolgen|actie|middelen|mogelijkheden|advies|bijstand|hulp|stap|weg|procedure)",
        r"(?:naar|voor|bij|tot) de rechtbank", r"(?:naar|voor) de (?:kanton)?rechter",
        r"rechtszaak", r"(?:u|jullie|het bedrijf|uw \w+) (?:\w+ )?aan(?:klagen|te klagen)", "aanklagen",
        "aan te klagen", "aanklacht",
        r"klacht (?:\w+ ){0,4}?(?:indienen|in te dienen|neer te leggen|neerleggen|over|tegen|bij|dien)",
        r"dien (?:ik )?(?:\w+ ){0,4}?klacht", r"(?:een|mijn|officiële|formele) (?:\w+ )?klacht\b",
        r"(?:ga|wil|moet|zal|ga ik) (?:mij |me )?(?:\w+ ){0,4}?beklagen", r"mensenrechten", r"schadevergoeding",
        r"in strijd met (?:de|het) (?:wet|recht|regels|avg)",
        r"(?:onwettig|illegaal|onrechtmatig|strafbaar|wederrechtelijk|onwettelijk)\w*",
        r"bezwaar (?:maken|te maken|aantekenen|aan te tekenen|indienen|in te dienen)",
        r"maak (?:ik )?(?:\w+ ){0,3}?bezwaar",
        denied=NOT,
        unless=_AS_WORK + r"|\brechten van de mens\b|\b(?:te )?(?:solliciter\w*|werken) bij\b|\bbij de rechtbank (?:\w+ )?(?:te )?(?:solliciter|werk|begin)\w*",
    ),
    *rows(
        "no_legal_words",
        r"gelijke ?behandeling\w*", r"wet (?:op de )?gelijke", r"college voor de rechten", "unia", r"meldpunt\w*",
        r"vakbond\w*\b(?=[^.?!]{0,60}\b(?:contact|inschakel\w*|voorleggen|wenden|stappen|bespreken|spreken|melden"
        r"|advies|horen|weten))", r"(?:met|bij|naar|van|contact met) (?:de|mijn) (?:vakbond|bond|ombudsman"
        r"|arbeidsinspectie|ondernemingsraad)",
        r"AVG", r"GDPR", r"inzage in (?:mijn|het)", r"mijn (?:goed )?rechten?\b(?! hand)",
        r"ik (?:heb|had) (?:\w+ )?(?:er )?recht (?:op|om)",
        r"recht (?:op|heb op|hebben op) (?:\w+ )?(?:uitleg|antwoord|motivering|een verklaring|inzage|feedback"
        r"|de reden)", r"het recht om (?:\w+ ){0,4}?te (?:weten|horen)",
        r"wettelijk (?:\w+ )?(?:verplicht|verboden)", r"behoud (?:ik )?mij\b[^.?!]{0,60}\bvoor",
        r"voorbehouden?\b[^.?!]{0,40}\bstappen", r"verdere stappen",
        unless=_AS_WORK,
    ),
    *rows(
        "no_legal_words",
        rf"(?:vanwege|wegens|door|om) mijn (?:\w+ )?{_TRAIT}",
        rf"mijn (?:\w+ )?{_TRAIT}\b[^.?!]{{0,50}}\b(?:rol|reden|doorslag|probleem|gelegen|meegespeeld|meewoog"
        rf"|meegewogen|te maken|oorzaak|dwars)",
        rf"(?:lag|ligt|gelegen|komt|kwam|heeft)\b[^.?!]{{0,30}}\b(?:aan|met|door) mijn (?:\w+ )?{_TRAIT}",
        r"(?:afgewezen|afwijzing|niet (?:gekozen|aangenomen|uitgenodigd|gewenst)"
        r"|uitgesloten)\b[^.?!]{0,40}\bomdat ik\b[^.?!]{0,25}\b(?:oud|ouder|vrouw|man|moeder|buitenlander|zwanger"
        r"|moslim\w*|joods|zwart|homo|lesbisch|trans|gehandicapt|allochtoon|turk\w*|marokkaan\w*|vijftigplus\w*"
        r"|boven de 50)", r"(?:alleen|enkel) (?:maar )?omdat ik\b[^.?!]{0,25}\b(?:oud|ouder|vrouw|moeder"
        r"|buitenlander|zwanger|moslim\w*|zwart)",
        r"(?:seksistisch|racistisch)\w*", "leeftijdsdiscriminatie",
        unless=_AS_WORK + rf"|\bmijn {_TRAIT} (?:\w+ )?(?:goed|verkeerd) (?:gespeld|geschreven|uitgesproken)",
    ),
    *rows(
        "no_legal_words",
        r"(?:review|recensie|beoordeling) (?:\w+ ){0,3}?(?:schrijven|plaatsen|achterlaten|achter te laten"
        r"|te plaatsen|te schrijven|posten)", "glassdoor", "indeed-review", r"openbaar (?:te )?maken",
        r"naar (?:buiten|de pers|de media|de krant)\b[^.?!]{0,10}(?:brengen|stappen|gaan)",
        r"(?:op|via) (?:\w+ )?(?:facebook|linkedin|instagram|google|sociale media|social media"
        r"|twitter)\b[^.?!]{0,40}\b(?:zetten|delen|plaatsen|schrijven|posten|vertellen)",
        r"(?:ga|zal|moet) (?:ik )?(?:dit|u|jullie|het)\b[^.?!]{0,30}\bmelden",
        r"iedereen (?:\w+ )?(?:vertellen|waarschuwen|afraden)", r"hoort nog van (?:mij|mijn)", "horen nog van mij",
        "hier niet bij (?:zitten|laten)", "laat het er niet bij zitten",
        denied=NOT,
        unless=_AS_WORK + r"|\bu hoort nog van mij (?:als|wanneer|zodra)\b",
    ),
    *rows("no_legal_words", r"heb (?:\w+ ){0,3}?(?:bewijs|bewijzen|getuigen|screenshots|opnames?"
    r"|alles (?:\w+ )?(?:vastgelegd|genoteerd|opgenomen|bewaard))", level=Level.WARN),
)  # fmt: skip

GRIEVANCES = (*_WHY, *_UNFAIR, *BLAME, *_LAW)
