"""Dutch wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

from detector import feedback_nl, meetings_nl, signals_nl

MACROS = {
    "job": r"(?:[\w-]*(?:functie|vacature|positie|baan|plek|plaats|stage|job|rol|procedure|werving)s?)",
    "cand": r"(?:kandida(?:at|ten|te)|sollicitant(?:en|e)?|persoon|personen|collega'?s?|profiel(?:en)?|finalist(?:en)?|mensen)",
    "day": r"(?:gisteren|eergisteren|vandaag|vanmorgen|vanochtend|vanmiddag|(?:afgelopen|vorige) (?:week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|maand)|(?:op|van) (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)|(?:op|van) \d{1,2} \w+)",
    "weekday": r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen)",
    "month": r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:uur|u\b)|\bom (?:half |kwart (?:over|voor) )?(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b)",
    "talk": r"(?:[\w-]*gesprek(?:ken)?|kennismaking|ontmoeting|bezoek|langskomen|komst|proefdag|proefavond|proefdienst|proefles|proefdraaien|meedraaien|meelopen|interview|telefoontje|belletje|praatje|auditie|presentatie|"
    r"rondleiding|meeloopdag|kletsen|(?:middag|ochtend|avond|dag|dienst|uurtje) (?:bij ons|met (?:ons|jou|je|u)))",
}  # fmt: skip

INCOMING = (*signals_nl.INCOMING, *feedback_nl.INCOMING, *meetings_nl.INCOMING)
OUTGOING = meetings_nl.OUTGOING

MEETING_WORDS = "gesprek sollicitatiegesprek kennismaking kennismakingsgesprek kennismaken interview afspraak bellen videogesprek langskomen proefdag spreken"
CONDITIONAL = r"\b(?:als|indien|mocht(?:en)?|wanneer|zodra|tenzij|of|tot|zou(?:den)?|eventue\w+|wie|kandidaten die|degenen)\b"
BREAK = r"[;:–—]|,? (?:maar|echter|dus|en (?:we|wij|ik)|omdat|want) "
NEGATION = r"(?:\bniet|\bgeen|\bnooit|\bniemand|\bzonder|\bin plaats van)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:nemen|laten|houden|bellen|komen)\b[^.!?;]{0,20}\b(?:contact|weten|op de hoogte|terug)|(?:je|uw|jouw) (?:sollicitatie|kandidatuur) (?:blijft|loopt|staat)|nog in de race|zodra|geen afwijzing|geduld)"
DEAD = r"\b(?:niet (?:verder|uitgenodigd|geselecteerd|in aanmerking|door)|(?<!niet.)afgewezen|helaas (?:niet|moeten (?:we|wij|ik) (?:je |u |jou )?(?:\w+ )?(?:meedelen|mededelen|teleurstellen|afwijzen|laten weten|berichten|bekennen))|(?<!geen.)(?<!definitieve.)afwijz\w+|veel succes|alle goeds|wensen (?:je|u|jou)|niet met (?:je|u|jou))"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:betekenis van de status|wat betekent (?:de|elke) status|mogelijke statussen)"
LEGEND_WORDS = "status statussen betekenis betekent"
SHUT = r"\bgesloten"
MARKS = (
    ("specific", "eerlijk baas vrouw man zoon dochter hond koffie idee vraag verhaal voorbeeld tekening beloofd moeder vader zus broer",
     r"\b(?:eerlijk gezegd|om eerlijk te zijn|mijn (?:baas|vrouw|man|zoon|dochter|moeder|vader|zus|broer|collega|compagnon)|(?:je|jouw|uw) (?:idee|vraag|verhaal|voorbeeld|tekening|presentatie|les)|(?:je|u) (?:vertelde|liet zien|vroeg|zei|noemde|meenam)|zoals beloofd|koffie|kop koffie)\b"),
    ("i", "ik mij me", r"\b(?:ik|mij)\b(?! (?:wil je bedanken|moet u))"),
    ("stock", "bedankt dank danken interesse helaas zorgvuldig sollicitatie wensen succes overweging belangstelling",
     r"\b(?:(?:bedankt|dank\w*|danken)\b[^.!?;]{0,30}\b(?:interesse|sollicitatie|belangstelling|tijd en moeite)|helaas|zorgvuldige? (?:afweging|overweging|selectie)|wensen (?:je|u|jou)|veel succes|andere kandidaten|delen wij|laten wij u weten|groot aantal)"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "eigen ploeg team leerling stagiair stagiaire waarneemt waarnam waarnemend doorschuiven doorschuift doorgroeien doorgroeit bevorderd promotie invalkracht uitzendkracht inviel invalt zelf huis al meedraait",
     r"\b(?:iemand|collega|kracht|persoon|mensen|kandidaat|medewerker) (?:van|uit) (?:onze|ons|de|het) (?:eigen )?(?:ploeg|team|organisatie|huis|bedrijf|school|keuken|afdeling|gelederen|kring)\b|\bonze eigen (?:\w+ )?(?:leerling|stagiaire?|medewerkers?|mensen|ploeg|uitzendkracht|invalkracht|collega)|\b(?:de|onze) (?:leerling|stagiaire?|invalkracht|invaller|uitzendkracht)\b[^.!?;]{0,40}\b(?:blijft|krijgt|neemt|gaat|heeft|wordt|kiezen|gekozen)|\b(?:waarneemt|waarnam|waarnemend\w*|doorschui\w+|doorgroei\w+|bevorderd)\b|\b(?:die|dat) (?:hier|bij ons|de functie|het werk) (?:nu )?al (?:\w+ ){0,3}(?:werkt|meedraait|meeloopt|doet|zit|rondloopt)|\bdie al (?:\w+ ){1,3}(?:bij ons|hier|meedraait)|\buit eigen (?:huis|gelederen|kring)"),
    ("internal_candidate", "interne intern collega", r"\b(?:interne? (?:{cand}|doorstroom|invulling|oplossing|opvolg\w+|ingevuld)|intern (?:ingevuld|vervuld|opgelost)|eigen (?:gelederen|organisatie|huis))"),
    ("position_closed", "ingetrokken vervallen vervalt geannuleerd bevroren budget reorganisatie herstructurering geschrapt vacaturestop bezuiniging bezuinigingen stopgezet stop opgeschort intrekking",
     r"\b(?:{job}\b[^.!?;]{0,60}\b(?:ingetrokken|vervallen|vervalt|geannuleerd|bevroren|geschrapt|stopgezet|opgeschort|niet (?:meer )?(?:ingevuld|vervuld))|reorganisatie|herstructurering|bezuiniging(?:en)?|vacaturestop|personeelsstop|budget\b[^.!?;]{0,40}\b(?:niet|geschrapt|bevroren|weg|geen)|geen budget|intrekking|trekken\b[^.!?;]{0,40}\b{job} in)"),
    ("location_visa", "visum werkvergunning verblijfsvergunning afstand reisafstand reistijd woonplaats verhuizen ver", r"\b(?:visum|werkvergunning|verblijfsvergunning|(?:reis)?afstand|reistijd|woonplaats|verhuiz\w+|te ver|woont? (?:te |dichter)|in de (?:buurt|regio) (?:woon|wonen))"),
    ("salary", "salaris salariseis salarisverwachting salariswens salarisindicatie budget schaal tarief", r"\b(?:salaris(?:eis|verwachting|wens|indicatie|voorstel)\w*|(?:salaris|tarief)\b[^.!?;]{0,40}\b(?:boven|hoger|te hoog|budget|schaal|buiten)|te duur)"),
    ("timing", "beschikbaarheid beschikbaar opzegtermijn startdatum direct eerder termijn sluitingsdatum rooster", r"\b(?:opzegtermijn|startdatum|(?:direct|eerder|per direct|meteen) (?:beschikbaar|beginnen|starten)|beschikbaarheid|na de (?:sluitings)?(?:datum|termijn)|te laat (?:binnen|ingediend))"),
    ("experience", "al jaren eerder", r"\b(?:iemand|kandida\w+|collega|sollicitant|persoon),? (?:die|met) [^.!?;]{0,50}\b(?:al|jaren|eerder)\b"),
    ("experience", "ervaring ervaren jaren jaar senior junior werkervaring", r"\b(?:(?:meer|ruime|voldoende|onvoldoende|weinig|geen|gebrek aan|directe|relevante|jarenlange|brede\w*|al|met|te weinig|aantoonbare|die)\b[^.!?;]{0,40}\b[\w-]*ervaring\b|[\w-]*ervaring\b[^.!?;]{0,40}\b(?:in|met|als|bij|mist|ontbr\w+|meer|heeft|meebrengt)|ervarener|meer ervaren|te (?:junior|senior)|overgekwalificeerd|(?:\d+|tien|vijf|drie|jaren) jaar (?:in|als|bij|ervaring|gewerkt))"),
    ("skills", "kennis vaardigheden diploma opleiding eisen functie eis niveau taal rijbewijs certificaat toets test score bevoegdheid technische vakkennis competenties",
     r"\b(?:(?:meer|te weinig|onvoldoende|specifieke|technische|diepgaande|ontbr\w+|juiste)\b[^.!?;]{0,30}\b(?:kennis|vaardigheden|competenties)|kennis van|(?:niet|geen|zonder|vereiste)\b[^.!?;]{0,40}\b(?:diploma|opleiding|eisen|niveau|rijbewijs|certificaat|score|bevoegdheid|toets)|(?:functie-?)?eisen\b[^.!?;]{0,30}\bniet|taalniveau|technisch (?:sterker|niveau)|score\b[^.!?;]{0,30}\b(?:onder|te laag))"),
    ("culture", "cultuur waarden team klik", r"\b(?:cultuur|waarden|klik)\b[^.!?;]{0,40}\b(?:niet|anders|geen|miste)"),
    ("position_filled", "ingevuld vervuld vergeven bezet compleet", r"\b(?:(?:{job}|we|inmiddels|team)\b[^.!?;]{0,50}(?<!niet.)\b(?:ingevuld|vervuld|vergeven|bezet|compleet|vol)\b)"),
    ("other_candidates", "andere ander kandidaten kandidaat sollicitanten iemand beter aansluiten aansluit aansloot profielen aantal", r"\b(?:andere? (?:{cand})|iemand (?:anders|met|die)|(?:{cand}|profiel(?:en)?)\b[^.!?;]{0,60}\b(?:beter|meer|nauwer|dichter)|beter (?:aansl\w+|pass\w+|past|voldoe\w+)|groot aantal|veel (?:reacties|sollicitaties|kandidaten))"),
    ("unspecified", "profiel aansluit past passen match", r"\b(?:(?:niet|onvoldoende)\b[^.!?;]{0,30}\b(?:aansl\w+|past|passen|match\w*)|(?:geen|niet de) (?:juiste |goede )?match)"),
)  # fmt: skip

STAGES = (
    ("final", "laatste finale finalist finalisten eindgesprek eindronde slotronde tweede", r"\b(?:(?:laatste|finale) (?:ronde|gesprek|fase|stap|twee|drie)|eindgesprek|eindronde|slotronde|finalist\w*|(?:op de )?tweede (?:plaats|geworden|geëindigd))"),
    ("onsite", "locatie kantoor proefdag meeloopdag langs rondleiding bezoek", r"\b(?:gesprek op (?:locatie|kantoor)|proefdag|proefavond|proefdraaien|meeloopdag|rondleiding|bezoek aan (?:ons|onze|de)|(?:bij ons )?op kantoor)"),
    ("case", "case casus presentatie", r"\b(?:case(?:study)?\b|casus|(?:je|jouw|uw) presentatie)"),
    ("technical", "technisch technische code live", r"\btechnisch(?:e)? (?:gesprek|interview|toets|test|ronde|opdracht)|\b(?:live coding|pair programming|code review)"),
    ("phone", "telefonisch telefoon belafspraak telefoongesprek kennismakingsgesprek eerste videogesprek", r"\b(?:telefonisch\w* (?:gesprek|interview|kennismaking|contact)?|telefoongesprek|belafspraak|kennismakingsgesprek|eerste (?:gesprek|kennismaking)|videogesprek|aan de telefoon)"),
    ("assessment", "test toets assessment opdracht vragenlijst examen proef praktijkproef casus videovragen", r"\b(?:(?:je|jouw|uw|de|het|een|onze) (?:\w+ )?(?:test|toets|assessment|vragenlijst|examen|thuisopdracht|proefopdracht|testopdracht|selectietest|praktijkproef|opdracht die je)\b|assessment|(?:online|schriftelijke|capaciteiten)[ -]?(?:test|toets|proef)\w*|videovragen|proefles)"),
    ("interview", "gesprek gesprekken sollicitatiegesprek interview kennismaking kennismaken kennisgemaakt ontmoeten ontmoet gesproken", r"\b(?:[\w-]*gesprek(?:ken)?\b|interviews?|kennis\w*maken|kennismaking|kennisgemaakt|ontmoet\w*)"),
    ("application", "sollicitatie gesolliciteerd kandidatuur cv brief profiel solliciteren aanmelding belangstelling", r"\b(?:[\w-]*sollicitatie\w*|gesolliciteerd|kandidatuur|(?:je|jouw|uw) (?:cv|brief|profiel|motivatie)|aanmelding)"),
)  # fmt: skip
NOT_REACHED = r"(?:\bniet\b|\bgeen\b|\bkandidaten\b|\bsollicitanten\b|\banderen?\b|\bvolgende (?:ronde|stap|fase)\b|\bworden (?:uitgenodigd|benaderd))[^.!?;]{0,60}$"
TAKEN = r"\b(?:punten|score|behaald\w*|gehaald|resultaat|geslaagd|voldoende)\b"
