"""Dutch wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

MACROS = {
    "job": r"(?:[\w-]*(?:functie|vacature|positie|baan|plek|plaats|stage|job|rol|procedure|werving)s?)",
    "cand": r"(?:kandida(?:at|ten|te)|sollicitant(?:en|e)?|persoon|personen|collega'?s?|profiel(?:en)?|finalist(?:en)?|mensen)",
    "day": r"(?:gisteren|eergisteren|vandaag|vanmorgen|vanochtend|vanmiddag|(?:afgelopen|vorige) (?:week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|maand)|(?:op|van) (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)|(?:op|van) \d{1,2} \w+)",
    "weekday": r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen)",
    "month": r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:uur|u\b)|\bom (?:half )?(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b)",
}  # fmt: skip

INCOMING = (
    ("agency", "intercedent intercedente intercedenten uitzendbureau detacheringsbureau", r"\b(?:intercedent(?:e|en)?|uitzendbureau|detacheringsbureau)\b"),
    ("agency", "mijn", r"\bmijn (?:opdrachtgever|klant|relatie)s?\b"),
    ("other_role", "plek functie vacature rol", r"\b(?:wel|nog|ook) (?:heb|hebben|zoek|zoeken) (?:ik|we|wij) (?:een|nog een|ook een)\b|\b(?:heb|hebben) (?:ik |we |wij )?(?:wel|nog wel|ook|momenteel) (?:een|nog een) (?:[\w-]+ ){0,2}(?:plek|functie|vacature|rol|positie)\b"),
    ("meeting_claimed", "gesprek gesprekken sollicitatiegesprek kennismaking kennismakingsgesprek ontmoeten ontmoet ontmoeting bezoek langskwam langskomen proefdag interview gesproken spreken langs kletsen",
     r"\b(?:bedankt|dank\w*|leuk|fijn|prettig\w*|plezier|genoten|waardeer\w*|goed)\b[^.!?;]{0,80}\b(?:[\w-]*gesprek(?:ken)?|kennismaking|kennis\w*|ontmoet\w*|bezoek|langs\w*|proefdag|interview|gesproken|spreken)\b|"
     r"\b(?:na|naar aanleiding van|sinds|tijdens|in|uit|van) (?:het |ons |je |uw |jouw |de |onze |beide )*(?:\w+ )?(?:[\w-]*gesprek(?:ken)?|kennismaking|ontmoeting|proefdag|interview)\b"),
    ("meeting_claimed", "tijd", r"\btijd (?:die )?(?:je|u|jij)\b[^.!?;]{0,30}\b(?:voor ons|hebt|heeft|genomen|vrijgemaakt)\b[^.!?;]{0,20}\b(?:gesprek|ons)\b"),
    ("meeting_arranged", "gesprek kennismaking kennismaken sollicitatiegesprek afspraak interview teams zoom videogesprek bellen langskomen proefdag uitnodigen verwachten kennismakingsgesprek spreken",
     r"\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2} {month}\b[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b"),
    ("fixed", "maandag dinsdag woensdag donderdag vrijdag zaterdag morgen", r"(?<!voor.)(?<!uiterlijk.)\b{weekday}\b[^!?;]{0,60}{hour}"),
    ("meeting_arranged", "http https", r"\b(?:link|zoom|teams|videogesprek|meet)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    ("someone_chosen", "ander andere gekozen keuze keus aangenomen voorkeur verder iemand kandidaat voorgedragen gegaan interne gevallen geworden",
     r"\b(?:gekozen|keuze|keus|aangenomen|voorkeur|verder|besloten|gegeven|gegaan|benoemd|voorgedragen|gevallen|gunnen)\b[^.!?;]{0,80}\b(?:(?:een )?andere?|iemand|een (?:\w+ )?kandida\w+|een (?:interne )?collega|interne)(?: {cand})?\b|\b(?:een andere? {cand}|iemand (?:anders|met|die)|(?:een )?interne {cand}|de andere {cand})\b[^.!?;]{0,60}\b(?:gekozen|aangenomen|voorkeur|gegaan|verder|heeft|benoemd|geworden|wordt|krijgt|gevonden)"),
    ("someone_chosen", "ingevuld vervuld vergeven bezet gevonden compleet getekend", r"\b(?:{job}|we|team|inmiddels)\b[^.!?;]{0,50}(?<!niet.)\b(?:ingevuld|vervuld|vergeven|bezet|compleet)\b|\b(?:hebben|heb) (?:we |wij |ik )?(?:inmiddels |nu |al |net |intussen )*(?:iemand|een (?:kandidaat|collega|ander|goede))[^.!?;]{0,30}\b(?:gevonden|aangenomen|gekozen)"),
    ("paused", "bevroren opgeschort stilgelegd gepauzeerd vacaturestop pauze hold aangehouden stopgezet", r"\b(?:bevroren|opgeschort|stilgelegd|gepauzeerd|vacaturestop|personeelsstop|on hold|in de wacht|aangehouden|stopgezet)\b"),
    ("position_closed", "ingetrokken vervallen geannuleerd gesloten budget reorganisatie herstructurering geschrapt bestaat vacaturestop bezuiniging bezuinigingen stopgezet invullen",
     r"\b{job}\b[^.!?;]{0,60}\b(?:ingetrokken|vervallen|vervalt|geannuleerd|geschrapt|stopgezet|bestaat niet|niet (?:meer )?(?:ingevuld|vervuld|opengesteld))\b|\b(?:reorganisatie|herstructurering|bezuiniging(?:en)?|budget\b[^.!?;]{0,40}\b(?:niet|geschrapt|bevroren|weg)|geen budget|(?:trekken|hebben)\b[^.!?;]{0,30}\b{job} (?:in|ingetrokken)|"
     r"niet (?:meer )?in te vullen|intrekking)\b"),
    ("on_hold", "wachtlijst reservelijst beslissing besluit geduld vertraging nog reserve wervingsreserve", r"\b(?:nog (?:geen|niet)\b[^.!?;]{0,40}\b(?:beslissing|besluit|keuze|besloten|gekozen)|wachtlijst|reservelijst|wervingsreserve|vertrag\w+|(?:nog )?(?:even|wat|om) geduld|nog in de race)"),
    ("offer_withdrawn", "aanbod aanbieding intrekken ingetrokken", r"\b(?:aanbod|aanbieding|voorstel)\b[^.!?;]{0,70}\b(?:ingetrokken|intrekken|in te trekken|vervallen|terugtrekken)|\btrekken\b[^.!?;]{0,30}\b(?:aanbod|aanbieding)\b"),
    ("legal", "advocaat jurist juridisch bezwaar beroep rechtbank klacht bezwaarschrift", r"\b(?:onze (?:advocaat|jurist|advocaten)|juridische (?:afdeling|stappen)|bezwaarschrift|bezwaar (?:maken|aantekenen|indienen)|rechtbank|beroep (?:instellen|aantekenen)|raad van state)"),
    ("do_not_reply", "beantwoorden reageren antwoorden beantwoord mailbox automatisch reacties gelezen noreply", r"\b(?:(?:niet|geen)\b[^.!?;]{0,20}\b(?:reageren|antwoorden|beantwoorden|te beantwoorden|reply)\b|(?:mailbox|adres|reacties|antwoorden|postvak|berichten)\b[^.!?;]{0,50}\b(?:niet (?:gelezen|beantwoord|gemonitord|verwerkt|bekeken)|onbeheerd)|beantwoord dit bericht niet|reageer niet)"),
    ("user_withdrew", "teruggetrokken intrekking ingetrokken terugtrekking terugtrekken", r"\b(?:(?:je|jij|u|jouw|uw)\b[^.!?;]{0,40}\b(?:sollicitatie|kandidatuur)? ?(?:hebt|heeft)? ?(?:teruggetrokken|ingetrokken)|intrekking van (?:je|uw|jouw)|op (?:je|uw|jouw) (?:eigen )?verzoek|je (?:terugtrekking|afmelding))"),
    ("agency", "opdrachtgever opdrachtgevers klant klanten", r"\b(?:onze|mijn|de|een|van|door|bij)(?: \w+)? (?:opdrachtgever|klant)s?\b(?!en)[^.!?;]{0,100}\b(?:besloten|zoekt|zoek|profiel\w*|functie|procedure|gekozen|gesprek\w*|kandida\w+|voorkeur|vacature|heeft|terugkoppeling|gaat|wil|koos|laat|reactie|liet)|\bterugkoppeling (?:van |van de |van mijn |van onze )?(?:opdrachtgever|klant)|\b(?:uitzendbureau|werving- en selectiebureau)\b"),
    ("invites_reapply", "solliciteren sollicitatie website vacatures toekomst opnieuw vacaturesite houden gaten nodigen reageren bel probeer talentpool",
     r"\b(?:nodig\w*|hopen|hoop|aarzel|welkom|graag|vooral|mag|kunt|kun|moedig\w*|gerust|uiteraard)\b[^.!?;]{0,70}\b(?:opnieuw|nogmaals|weer|nog eens|een (?:volgende|andere) keer|in de toekomst|andere vacatures?|toekomstige)\b[^.!?;]{0,30}|\b(?:houd|hou|volg|bekijk|kijk)\b[^.!?;]{0,50}\b(?:website|vacatures|vacaturesite|gaten|werken ?bij|socials|pagina)|\b(?:solliciteer|probeer|bel|meld je)\b[^.!?;]{0,30}\b(?:opnieuw|gerust|weer|nog eens|nog een keer|in het)"),
    ("other_role", "andere vacature functie doorgestuurd voorstellen passen past geschikt", r"\b(?:een )?andere? (?:[\w-]+ )?(?:functie|vacature|rol|positie|plek|opdracht)\b[^.!?;]{0,90}\b(?:pass\w+|past|interess\w+|voorstel\w*|geschikt\w*|misschien|beter|denken|iets voor)|\b(?:doorgestuurd|doorgegeven|doorsturen)\b[^.!?;]{0,30}\b(?:cv|profiel|gegevens|sollicitatie)|\b(?:cv|profiel|gegevens|sollicitatie)\b[^.!?;]{0,40}\b(?:doorgestuurd|doorgegeven|doorsturen) (?:naar|aan)|\bbeter (?:passen|past|geschikt)\b[^.!?;]{0,40}\b(?:bij|voor) (?:de|een|onze) (?:functie|vacature|rol)"),
    ("reopened", "nog alsnog heropend veranderd teruggetrokken opnieuw", r"\b(?:(?:ben je|bent u|heb je|hebt u|heeft u) nog (?:steeds )?(?:geïnteresseerd|beschikbaar|interesse)|(?:vacature|functie|plek)\b[^.!?;]{0,30}\b(?:heropend|weer open|opnieuw open)|alsnog|is afgehaakt)"),
    ("feedback_refused", "feedback terugkoppeling toelichting motivering inhoudelijk inhoudelijke", r"\b(?:niet|geen|helaas)\b[^.!?;]{0,70}\b(?:(?:individuele |persoonlijke |inhoudelijke )(?:feedback|terugkoppeling|toelichting|motivering)|feedback|toelichting (?:geven|te geven))"),
    ("feedback_given", "misten mist ontbrak ontbreekt hadden meer te onzeker tip tips advies verbeteren vonden vond zwakker minder verbeterpunt",
     r"\b(?:(?:we|wij|ik) misten?\b|ontbr(?:ak|eekt|ak)\w*|(?:je|jouw|uw|u|jij)\b[^.!?;]{0,80}\b(?:te (?:kort|vaag|algemeen|snel|oppervlakkig|theoretisch|weinig|lang|zacht)|onzeker|zwak(?:ker)?|oppervlakkig|minder (?:sterk|overtuigend|uitgewerkt|concreet|diep\w*)|nog niet (?:genoeg|voldoende))|"
     r"(?:hadden|had) (?:we |wij |ik )?(?:graag |liever )?(?:\w+ )?(?:meer|gehoopt|verwacht|gewild)|(?:mijn|een|kleine|twee) (?:tips?|advies)\b|verbeterpunt\w*|(?:te|kunt|kan|kun) verbeteren|(?:vonden|vond)\b[^.!?;]{0,60}\b(?:te|minder|onvoldoende|wat) \w+)"),
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "prima bevestig graag past komt schikt", r"\b(?:(?:dat |het |de tijd )?(?:past|schikt|komt goed uit|is prima|is goed)|ik bevestig|ik (?:ben|zal) er(?: graag)?|tot {weekday}|prima|(?:kom|neem) (?:ik )?graag)\b"),
    ("meeting_held", "bedankt dank gesprek tijd kennismaking", r"\b(?:bedankt|dank\w*)\b[^.!?;]{0,70}\b(?:{day}|(?:het|ons|fijne|leuke|prettige) [\w-]*(?:gesprek|kennismaking|ontvangst))"),
    ("feedback_asked", "feedback terugkoppeling reden verbeteren tips advies waarom ontbrak", r"\b(?:feedback|terugkoppeling|redenen?|verbeteren|tips?|advies|waarom|wat (?:er )?(?:ontbrak|miste))\b"),
    ("user_withdrew", "terugtrekken trek intrekken afzeggen aangenomen", r"\b(?:(?:wil|moet|zou|besloten)\b[^.!?;]{0,40}\b(?:terugtrekken|intrekken|afzeggen|af te zien|in te trekken|terug te trekken)|trek\b[^.!?;]{0,40}\b(?:terug|in)\b|(?:andere|een) (?:baan|functie|aanbod)\b[^.!?;]{0,20}\b(?:aangenomen|geaccepteerd))"),
)  # fmt: skip

MEETING_WORDS = "gesprek sollicitatiegesprek kennismaking kennismakingsgesprek kennismaken interview afspraak bellen videogesprek langskomen proefdag spreken"
CONDITIONAL = r"\b(?:als|indien|mocht(?:en)?|wanneer|zodra|tenzij|of|tot|zou(?:den)?|eventue\w+|wie|kandidaten die|degenen)\b"
BREAK = r"[;:–—]|,? (?:maar|echter|dus|en (?:we|wij|ik)|omdat|want) "
NEGATION = r"(?:\bniet|\bgeen|\bnooit|\bniemand|\bzonder|\bin plaats van)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:nemen|laten|houden|bellen|komen)\b[^.!?;]{0,20}\b(?:contact|weten|op de hoogte|terug)|(?:je|uw|jouw) (?:sollicitatie|kandidatuur) (?:blijft|loopt|staat)|nog in de race|zodra|geen afwijzing|geduld)"
DEAD = r"\b(?:niet (?:verder|uitgenodigd|geselecteerd|in aanmerking|door)|afgewezen|helaas (?:niet|moeten)|afwijz\w+|veel succes|alle goeds|wensen (?:je|u|jou)|niet met (?:je|u|jou))"
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
