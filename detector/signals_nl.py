"""Dutch wordings of how an application ends, rests or goes on. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

INCOMING = (
    ("agency", "intercedent intercedente intercedenten uitzendbureau detacheringsbureau", r"\b(?:intercedent(?:e|en)?|uitzendbureau|detacheringsbureau)\b"),
    ("agency", "mijn", r"\bmijn (?:opdrachtgever|klant|relatie)s?\b"),
    (
        "agency", "opdrachtgever opdrachtgevers klant klanten",
        r"\b(?:onze|mijn|de|een|van|door|bij|aan)(?: \w+)? (?:opdrachtgever|klant)s?\b(?!en)[^.!?;]{0,100}\b(?:besloten|zoekt|zoek|profiel\w*|functie|procedure|gekozen|gesprek\w*|kandida\w+|voorkeur|vacature|heeft|terugkoppeling|gaat|wil|koos|laat|reactie|liet|vond|vult|neemt|voorgesteld)|"
        r"\bterugkoppeling (?:van |van de |van mijn |van onze )?(?:opdrachtgever|klant)|\b(?:uitzendbureau|werving- en selectiebureau)\b",
    ),
    ("agency", "gebeld voorgesteld voorgedragen laten", r"\b(?:heeft|hebben) (?:mij|me) (?:gebeld|gemaild|laten weten)\b[^.!?]{0,5}[.,;:]? ?(?:ze|zij) (?:gaan|kiezen|hebben)\b|\bheb (?:ik )?(?:je|jou|u) (?:\w+ )?voorge(?:steld|dragen) (?:bij|aan|voor)\b"),
    (
        "other_role", "plek functie vacature rol",
        r"\b(?:wel|nog|ook) (?:heb|hebben|zoek|zoeken) (?:ik|we|wij) (?:een|nog een|ook een)\b|\b(?:heb|hebben) (?:ik |we |wij )?(?:wel|nog wel|ook|momenteel) (?:een|nog een) (?:[\w-]+ ){0,2}(?:plek|functie|vacature|rol|positie)\b|\bmag ik (?:je|u) voorstellen voor een\b",
    ),
    (
        "someone_chosen",
        "gekozen keuze keus aangenomen voorkeur verder besloten gegeven gegaan benoemd voorgedragen gevallen gunnen kiezen zee anders ander andere iemand interne nemen neemt gevonden geworden gaat krijgt "
        "genomen koos doorslag aangesteld worden",
        r"\b(?:gekozen|keuze|keus|aangenomen|voorkeur|verder|gegeven|gegaan|benoemd|voorgedragen|gevallen|gunnen|kiezen|koos|in zee|zee gaan)\b[^.!?;]{0,80}\b(?:(?:een )?ander(?:e)? (?!kandidaten|sollicitanten|mensen|profielen|personen)(?:{cand}|iemand)?|een ander\b|de andere {cand}|iemand|een (?:\w+ )?kandida(?:at|te)\b|een (?:interne )?collega|interne)"
        r"|\b(?:een andere? (?:kandidaat|sollicitant|persoon|collega)|iemand (?:anders|met|die|van|uit)|(?:een )?interne kandidaat|de andere kandidaat|een ander|een collega)\b(?! en)[^.!?;]{0,60}\b(?:gekozen|aangenomen|voorkeur|gegaan|verder|benoemd|geworden|wordt|krijgt|gevonden|genomen|in zee)|"
        r"\b(?:we|wij|ik) (?:nemen|neem|namen|nam|kiezen|hebben|gaan (?:door|verder) met) (?:iemand|een ander\b|een andere (?:kandidaat|kok|docent|collega|sollicitant)|de andere)|\b(?:het is|is het) (?:\w+ )?(?:een ander|iemand anders|de ander) geworden|\b{job} (?:is |gaat )(?:\w+ )?(?:naar|aan) (?:iemand|een|onze|mijn|de)\b",
    ),
    (
        "someone_chosen", "ingevuld vervuld vergeven bezet gevonden compleet getekend weg begint rond genoeg",
        r"\b(?:{job}|we|team|inmiddels|ploeg)\b[^.!?;]{0,50}(?<!niet.)\b(?:ingevuld|vervuld|vergeven|bezet|compleet|al weg|weg)\b(?! (?:van|naar))|\b(?:hebben|heb) (?:we |wij |ik )?(?:inmiddels |nu |al |net |intussen )*(?:iemand|een (?:kandidaat|collega|ander|goede)|twee nieuwe \w+)[^.!?;]{0,30}\b(?:gevonden|aangenomen|gekozen)|"
        r"\b(?:we|wij) hebben (?:\w+ ){1,4}(?:collega's|\w+ers) gevonden|\b(?:kandidaat|hij|zij|collega) (?:heeft|had) (?:\w+ ){0,3}getekend\b|\bgenoeg (?:nieuwe )?(?:collega's|mensen) gevonden",
    ),
    (
        "paused", "bevroren opgeschort stilgelegd gepauzeerd vacaturestop pauze hold aangehouden stopgezet stil personeelsstop wacht ijskast",
        r"\b(?:bevroren|opgeschort|stilgelegd|gepauzeerd|vacaturestop|personeelsstop|on hold|in de (?:wacht|ijskast)|op pauze|aangehouden|stopgezet|(?:vacatures?|procedure|werving)\b[^.!?;]{0,40}\bstil|(?:staan|staat|ligt|liggen) (?:\w+ ){0,3}(?:vacatures?|procedure|werving) (?:\w+ )?stil)\b",
    ),
    (
        "position_closed",
        "ingetrokken vervallen geannuleerd gesloten budget reorganisatie herstructurering geschrapt bestaat vacaturestop bezuiniging bezuinigingen stopgezet invullen trekken stopt plek subsidie subsidieaanvraag formatie nodig failliet "
        "faillissement intrekking vervalt openen sluiten sluit trekt geen niemand",
        r"\b{job}\b[^.!?;]{0,60}\b(?:ingetrokken|vervallen|vervalt|geannuleerd|geschrapt|stopgezet|bestaat niet|komt te vervallen|niet (?:meer )?(?:ingevuld|vervuld|opengesteld|doorgaat))\b|\b(?:reorganisatie|herstructurering|bezuiniging(?:en)?|budget\b[^.!?;]{0,40}\b(?:niet|geschrapt|bevroren|weg)|geen budget|(?:trekken|hebben|trekt|trek)\b[^.!?;]{0,40}\b{job}\b[^.!?;]{0,40}\b(?:in|ingetrokken)\b|"
        r"niet (?:meer )?in te vullen|intrekking|(?:subsidie|aanvraag|financiering)\w*\b[^.!?;]{0,40}\b(?:afgewezen|niet (?:toegekend|rond|doorgegaan)|stopgezet|weggevallen)|(?:nemen) (?:we|wij) (?:\w+ ){0,3}niemand (?:meer )?aan|(?:winkel|vestiging|afdeling|"
        r"filiaal|locatie|zaak)\b[^.!?;]{0,40}\b(?:sluit|sluiten|niet openen|niet (?:open|door)|dicht)|geen \w+ (?:meer )?nodig|failliet|faillissement)\b",
    ),
    (
        "on_hold", "wachtlijst reservelijst beslissing besluit geduld vertraging nog reserve wervingsreserve afwijzing keuze besloten race beeld kaartenbak uitgesteld verschoven",
        r"\b(?:nog (?:geen|niet)\b[^.!?;]{0,40}\b(?:beslissing|besluit|keuze|besloten|gekozen|afwijzing|knoop)|(?:geen|niet als) (?:definitieve )?afwijzing|(?:wachtlijst|reservelijst|wervingsreserve|reserve)\b(?![^.!?;]{0,40}\b(?:niet|geen)\b)(?<=lijst)|(?:als|op de|in de) (?:wervings)?reserve\b(?! op)|(?:procedure|besluit|beslissing|keuze|werving)\b[^.!?;]{0,30}\bvertra\w+|vertraging (?:opgelopen|in de procedure)|(?:nog )?(?:even|wat|om) geduld|nog (?:steeds )?in (?:de race|beeld|procedure)|(?:besluit|beslissing|keuze)\b[^.!?;]{0,30}\b(?:uitgesteld|verschoven|later)|"
        r"(?:blijf|blijft) (?:je |u )?(?:\w+ )?(?:in beeld als reserve|reserve|op de lijst)|niet (?:definitief )?afgewezen|houden (?:je|u) (?:\w+ )?achter de hand)",
    ),
    (
        "offer_withdrawn", "aanbod aanbieding intrekken ingetrokken trekken arbeidsovereenkomst toezegging voorstel",
        r"\b(?:aanbod|aanbieding|voorstel|toezegging|arbeidsovereenkomst|contractvoorstel)\b[^.!?;]{0,70}\b(?:ingetrokken|intrekken|in te trekken|vervallen|terugtrekken|niet (?:meer )?(?:gestand|nakomen|doorgaan))|\b(?:trekken|trek)\b[^.!?;]{0,30}\b(?:aanbod|aanbieding|toezegging)\b",
    ),
    (
        "legal", "advocaat jurist juridisch juridische bezwaar beroep rechtbank klacht bezwaarschrift advocaten aansprakelijk aansprakelijkheid rechten beschuldiging beschuldigingen gemachtigde college",
        r"\b(?:onze (?:advocaat|jurist|advocaten|gemachtigde|juristen)|juridische (?:afdeling|stappen)|bezwaarschrift|bezwaar (?:maken|aantekenen|indienen)|(?:naar|bij|voor) de (?:rechtbank|kantonrechter|rechter)\b[^.!?;]{0,30}\b(?:stap\w*|dien\w*|beroep|voor\w*)|beroep (?:instellen|aantekenen)|raad van state|college voor de rechten van de mens|zonder erkenning van|"
        r"alle rechten voorbehouden en|(?:wij|onze organisatie) (?:betwist\w*|wijst|wijzen) (?:\w+ ){0,4}(?:beschuldiging\w*|aantijging\w*|aansprakelijkheid)|uw klacht)",
    ),
    (
        "do_not_reply", "beantwoorden reageren antwoorden beantwoord mailbox automatisch reacties gelezen noreply antwoord",
        r"\b(?:(?:niet|geen)\b[^.!?;]{0,20}\b(?:reageren|antwoorden|beantwoorden|te beantwoorden|reply)\b|(?:mailbox|adres|reacties|antwoorden|postvak|berichten)\b[^.!?;]{0,50}\b(?:niet (?:gelezen|beantwoord|gemonitord|verwerkt|bekeken|mogelijk)|onbeheerd)|beantwoord dit bericht niet|reageer niet|(?:antwoorden|reageren) is niet mogelijk)",
    ),
    (
        "user_withdrew", "teruggetrokken intrekking ingetrokken terugtrekking terugtrekken afmelding verzoek afgemeld",
        r"\b(?:(?:je|jij|u|jouw|uw)\b[^.!?;]{0,40}\b(?:sollicitatie|kandidatuur)? ?(?:hebt|heeft|bent|had)? ?(?:teruggetrokken|ingetrokken|afgemeld)|intrekking van (?:je|uw|jouw)|op (?:je|uw|jouw) (?:eigen )?verzoek|(?:je|jouw|uw) (?:terugtrekking|afmelding)|zoals (?:je|u) (?:vroeg|gevraagd)|niet meer beschikbaar (?:bent|was))",
    ),
    (
        "invites_reapply",
        "solliciteren sollicitatie website vacatures toekomst opnieuw vacaturesite houden gaten nodigen reageren bel probeer talentpool blijf keer koffie solliciteer meld kom bel deur",
        r"\b(?:nodig\w*|hopen|hoop|aarzel|welkom|graag|vooral|mag|kunt|kun|moedig\w*|gerust|uiteraard)\b[^.!?;]{0,70}\b(?:opnieuw|nogmaals|weer|nog eens|een (?:volgende|andere) keer|in de toekomst|andere vacatures?|toekomstige)\b[^.!?;]{0,30}|\b(?:houd|hou|volg|bekijk|kijk|blijf)\b[^.!?;]{0,50}\b(?:website|vacatures|vacaturesite|gaten|werken ?bij|socials|pagina)|"
        r"\b(?:solliciteer|probeer|bel|meld je|kom)\b[^.!?;]{0,30}\b(?:opnieuw|gerust|weer|nog eens|nog een keer|in het|dan)\b|\bje mag zo weer\b|\bdeur (?:staat|blijft) (?:\w+ )?open",
    ),
    (
        "other_role", "andere vacature functie doorgestuurd voorstellen passen past geschikt doorgeven naam",
        r"\b(?:een )?andere? (?:[\w-]+ )?(?:functie|vacature|rol|positie|plek|opdracht)\b[^.!?;]{0,90}\b(?:pass\w+|past|interess\w+|voorstel\w*|geschikt\w*|misschien|beter|denken|iets voor)|\b(?:doorgestuurd|doorgegeven|doorsturen)\b[^.!?;]{0,30}\b(?:cv|profiel|gegevens|sollicitatie)|\b(?:cv|profiel|gegevens|sollicitatie)\b[^.!?;]{0,40}\b(?:doorgestuurd|doorgegeven|doorsturen) (?:naar|aan)|"
        r"\bbeter (?:passen|past|geschikt)\b[^.!?;]{0,40}\b(?:bij|voor) (?:de|een|onze) (?:functie|vacature|rol)",
    ),
    (
        "reopened", "nog alsnog heropend veranderd teruggetrokken opnieuw afgehaakt toch weer afgezegd vrijgekomen",
        r"\b(?:(?:ben je|bent u|heb je|hebt u|heeft u|sta je|zou je|zoek je) (?:nu )?(?:nog|alsnog|er nog) (?:steeds |altijd )?(?:\w+ )?(?:geïnteresseerd|beschikbaar|interesse|vrij|open voor|oren|zin|willen)|(?:vacature|functie|plek|baan)\b[^.!?;]{0,30}\b(?:heropend|weer (?:open|vrij|beschikbaar)|opnieuw (?:open|vrij))|alsnog|(?:is|zijn) (?:\w+ ){0,3}afgehaakt|heeft zich (?:\w+ )?teruggetrokken|"
        r"(?:toch|alsnog) (?:\w+ )?(?:kennismaken|uitnodigen|spreken|praten)|(?:kandidaat|collega|hij|zij|ze) (?:heeft|had) (?:toch |alsnog |op het laatste moment )?(?:afgezegd|bedankt voor de)|(?:situatie|omstandigheden) (?:is|zijn) (?:\w+ )?veranderd)",
    ),
)  # fmt: skip
