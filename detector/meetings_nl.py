"""Dutch wordings of meetings, in mail that comes in and in the user's own. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

# A thank-you names a talk, unless what is thanked for is only the wish for one.
_ONLY_WISHED = (
    r"(?:(?!\b(?:interesse|belangstelling|wens|bereidheid|verzoek|uitnodiging|uitgenodigd|uitnodigen|voor een|om een|naar een|geen|willen|wil|zouden|kunnen|kijken uit|niet|zonder|andere|aanvraag)\b)"
    r"[^.!?;]){0,80}"
)
_MEET = r"(?:[\w-]*gesprek(?:ken)?|afspraken|afspraak|kennismaking|interviews?|call|ontmoeting|proefdag|proefles|bezoek|belafspraak|meeloopdag)"

INCOMING = (
    (
        "meeting_claimed", "bedankt dank dankjewel danken leuk fijn prettig genoten waardeerden waardeer waardeerde plezier goed bedanken",
        r"\b(?:bedank\w*|dank\w*|genoten van|waardeer\w*|leuk|fijn|prettig\w*|plezier|goed)\b" + _ONLY_WISHED + r"\b{talk}\b(?! (?:uitnodigen|uitgenodigd|voeren|inplannen|gaan))",
    ),
    (
        "meeting_claimed", "dat + je jij u jullie kwam kwaamt langskwam was bent geweest gekomen meedraaide langs",
        r"\b(?:bedankt|dank|leuk|fijn|goed|gezellig|mooi|tof|top|waarder\w+|waardeer\w*|waarderen|lief)\b[^.!?;]{0,25}\bdat (?:je|jij|u|jullie)\b[^.!?;]{0,70}\b(?:kwam(?:en)?|langskwam\w*|(?:bij ons|hier|er) (?:[\w-]+ ){0,4}(?:was|waren|bent geweest|bent)|"
        r"was\b|waren\b|langs (?:bent|ben|was) |(?:bent|ben|zijn) (?:langs)?gekomen|langs ?gekomen|(?:mee(?:draaide|liep|werkte|kookte|gedraaid|gelopen|gewerkt))|tijd (?:nam|hebt genomen|heeft genomen|vrijmaakte|maakte)[^.!?;]{0,30}\b(?:gesprek|ons|kennis|te komen|praten)|"
        r"(?:wilde|wilden|kon|konden) (?:langskomen|komen praten|kennismaken))",
    ),
    (
        "meeting_claimed", "na naar sinds tijdens in uit van over vervolg aanleiding op betreffende tijdens bij",
        r"\b(?:na|naar aanleiding van|sinds|tijdens|uit|in vervolg op|vervolg op|over|betreffende) (?:het |ons |je |uw |jouw |de |onze |beide |jullie )+(?:[\w-]+ ){0,2}(?:[\w-]*gesprek(?:ken)?|kennismaking|ontmoeting|proefdag|proefles|proefdraaien|interview|bezoek|"
        r"meeloopdag|presentatie|rondleiding|auditie|telefoontje)\b(?! (?:met (?:andere|de andere)|hoor je|hoort u))|\bin (?:het |ons |je |uw |jouw )(?:[\w-]+ ){0,1}(?:[\w-]*gesprek|interview)\b(?! (?:met (?:andere|de andere)|gaan|kunnen))",
    ),
    (
        "meeting_claimed", "ontmoet ontmoeten kennisgemaakt kennismaken kennis spraken gesproken spreken gezien zagen praatten gepraat bijgepraat gebeld",
        r"\b(?:leuk|fijn|prettig|aangenaam|genoegen|plezier|goed|eer|mooi|gezellig)\b(?:(?!\b(?:zou|willen|wil|graag willen|niet|helaas|hadden|had)\b)[^.!?;]){0,40}\b(?:(?:te |hebben )?(?:ontmoet\w*|kennis (?:te )?(?:maken|gemaakt)|kennisgemaakt|gesproken|spreken|te zien|gezien|gepraat))\b|"
        r"\b(?:toen|sinds|nadat) (?:we|wij|ik) (?:elkaar|je|u|met (?:je|u|elkaar))\b[^.!?;]{0,30}\b(?:spraken|zagen|ontmoetten|gesproken|gezien|sprak|ontmoette)|\b(?:we|wij|ik|jullie) (?:hebben|heb|spraken|sprak|zagen) (?:elkaar|u|je|jou)\b[^.!?;]{0,30}\b(?:gesproken|ontmoet|gezien|{day})",
    ),
    (
        "meeting_claimed", "gesprek gesprekken kennismaking ontmoeting proefdag proefles bezoek auditie presentatie middag ochtend avond dag dienst uur rondleiding telefoontje",
        r"\b(?:het|ons|je|uw|jouw|de|onze|jullie)(?: [\w-]+){0,2} (?:[\w-]*gesprek|kennismaking|ontmoeting|proefdag|proefles|proefdienst|meeloopdag|auditie|interview|(?:middag|ochtend|avond|dag|dienst|uur) (?:met (?:je|jou|u|ons)|bij ons))(?: (?:met (?:je|jou|u|ons)|gisteren|vandaag|van [\w.]+(?: \w+)?|bij ons|op \w+dag|"
        r"vorige week|afgelopen \w+))*,? (?:was\b|verliep|ging|vonden (?:we|wij)|vond ik|heeft (?:ons|mij|me)|beviel|blijft|smaakte)(?! (?:helaas |nog |dan |toch )?(?:niet|nooit|geen|afgezegd|over))|\bdat (?:had|heeft|lag) (?:weinig|niets|niet) (?:met|aan) (?:jouw|je|uw|het) gesprek\b",
    ),
    (
        "meeting_arranged",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen overmorgen ma di wo do vr za januari februari maart april mei juni juli augustus september oktober november december "
        "uur + gesprek sollicitatiegesprek kennismaking kennismaken kennis afspraak langs langskomen komen kom past uitnodigen uitgenodigd uitnodiging bellen bel praten spreken gesprekje call "
        "videogesprek teams zoom ontmoeten ontmoet verwachten verwacht proefdag proefdraaien meelopen meedraaien auditie tijd zien schikt koffie proefles kan kun kunt interview",
        r"(?<!tot.)(?<!uiterlijk.)(?<!voor.)(?:\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2} {month}\b[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b|\b{weekday}(?:ochtend|middag|avond|morgen)\b)"
        r"(?![^.!?]{0,80}\b(?:laten? (?:je |u )?(?:\w+ )?weten of|of (?:je|u) (?:erbij|op de lijst|uitgenodigd)|met andere\w*|spreken (?:we|wij) (?:de |andere )?kandidaten|voeren (?:we|wij) gesprekken))",
    ),
    (
        "fixed", "maandag dinsdag woensdag donderdag vrijdag zaterdag morgen",
        r"(?<!tot.)(?<!uiterlijk.)(?<!voor.)\b{weekday}\b[^!?;]{0,60}{hour}(?![^.!?]{0,80}\b(?:of (?:je|u) (?:erbij|op de lijst|uitgenodigd)|met andere|voeren (?:we|wij) gesprekken))",
    ),
    (
        "meeting_arranged", "http https",
        r"\b(?:link|zoom|teams|videogesprek|meet)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)",
    ),
    (
        "meeting_cancelled",
        "afzeggen afgezegd annuleren geannuleerd verzetten verzet verplaatsen verplaatst door gemist misgelopen vervalt vervallen schrappen geschrapt afblazen afgeblazen afgelast uitstellen uitgesteld af cancelen gecanceld "
        "komen gekomen zin verschenen hoeft hoef zeggen plaatsgevonden doorgaan opgedaagd",
        r"\b(?:(?:moeten|moet|moesten|moest|willen|wil) (?:we|wij|ik)|(?:we|wij|ik) (?:moeten|moet|moesten|moest|hebben|heb)|helaas)\b[^.!?;]{0,60}\b" + _MEET + r"\b[^.!?;]{0,50}\b(?:afzeggen|af te zeggen|afgezegd|annuleren|geannuleerd|schrappen|afblazen|afgelasten|cancelen|"
        r"(?:verzetten|verplaatsen|uitstellen)(?! naar \w+[^!?]{0,40}{hour}))|\b" + _MEET + r"\b[^.!?;]{0,60}\b(?:(?:is|zijn|wordt|worden|werd) [^.!?;]{0,25}?(?:afgezegd|geannuleerd|geschrapt|afgeblazen|afgelast|vervallen|uitgesteld|gecanceld|verzet(?! naar)|verplaatst(?! naar))|"
        r"(?:gaat|gaan|ging|kan|kon|zal) (?:\w+ ){0,4}niet (?:meer )?door(?:gaan)?|niet (?:meer )?door(?:gaat|ging)|vervalt|vervallen|komt te vervallen|(?:nooit|niet) (?:meer )?(?:plaatsgevonden|gekomen|van gekomen|doorgegaan|gelukt))|\b(?:zeg|zeggen) (?:ik|we|wij)\b[^.!?;]{0,40}\baf\b|"
        r"\b(?:je|u) (?:hoeft|hoef)\b[^.!?;]{0,40}\bniet (?:meer )?(?:te )?(?:komen|langs te komen|af te reizen)|\b(?:morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|langs) ?komen heeft (?:dus |daarom )?geen zin|\b(?:je|u) (?:bent|was) (?:\w+ ){0,4}niet (?:verschenen|gekomen|komen opdagen|op komen dagen)|"
        r"\b(?:we|wij) (?:hebben|zijn) elkaar (?:helaas )?(?:gemist|misgelopen)|\b(?:nooit|niet) (?:meer )?(?:van|tot) (?:een|ons|het|die) (?:\w+ )?(?:gesprek|afspraak|kennismaking)\b[^.!?;]{0,20}\b(?:gekomen|kwam|komen)|\bkwam het (?:nooit|niet)|\b(?:een|de) (?:\w+ )?(?:dag|uur|avond|ochtend) voor (?:onze|de|ons) (?:afspraak|gesprek|kennismaking)",
    ),
)  # fmt: skip

OUTGOING = (
    (
        "meeting_accepted",
        "prima bevestig graag past komt schikt tot kan lukt goed akkoord perfect ja ben kom neem zal zie genoteerd deal uitstekend afgesproken staat top leuk",
        r"\b(?:(?:dat |het |de tijd |{weekday} |die tijd |dit |uur )(?:past|schikt|lukt|komt goed uit|is prima|is goed|kan|werkt|is perfect|staat genoteerd|komt uit)(?! (?:me |mij |helaas |bij mij )?(?:helaas )?niet)|past (?:mij|me|prima|goed|uitstekend|perfect)\b(?! (?:helaas )?(?:niet|slecht))|(?:ik )?bevestig|ik (?:ben|zal|kom|sta)\b[^.!?;]{0,40}\b(?:er\b|"
        r"graag|langs|bij (?:je|u|jullie)|aanwezig|op tijd|voor de deur|{hour})|ik ben er|tot (?:dan\b|{weekday}|morgen|de \d{1,2}e?\b|\d{1,2}\b)|prima\b|(?:kom|neem) (?:ik )?graag|zie (?:je|u|jullie) (?:dan|{weekday}|morgen|graag)|ja,? graag|(?:heel |zeer )?graag[,!.]|akkoord|afgesproken|staat genoteerd|perfect|uitstekend|kijk (?:ik )?(?:er )?naar uit|zin in)",
    ),
    (
        "meeting_held", "bedankt dank dankjewel leuk fijn prettig gesprek genoten na plezier interessant",
        r"\b(?:bedank\w*|dank\w*)\b(?:(?!\b(?:uitnodiging|bericht|mail|antwoord|reactie|bevestiging|voorstel|belletje om)\b)[^.!?;]){0,70}(?:\b{day}|\b(?:het|ons|je|uw|jullie|fijne|leuke|prettige|de|goede|open|mooie|gezellige) (?:[\w-]+ )?(?:[\w-]*gesprek|kennismaking|ontvangst|rondleiding|tijd|middag|ochtend|proefdag|gastvrijheid|koffie|"
        r"uitleg|dienst|avond)|\bdat ik (?:\w+ )?(?:mocht|kon) (?:komen|meekijken|meelopen|meedraaien|langskomen|proefdraaien|kijken))|\b(?:leuk|fijn|prettig|goed|genoten|plezier|interessant|bijzonder)\b[^.!?;]{0,50}\b(?:om |te |jullie |u |je |van )*(?:ontmoet\w*|kennis (?:te )?(?:maken|gemaakt)|gesproken|spreken|ons gesprek|het gesprek|rond te kijken|"
        r"de rondleiding)|\b(?:na|sinds|tijdens) (?:ons|het|mijn) (?:\w+ )?(?:[\w-]*gesprek|proefdag|kennismaking|proefles)|\b(?:het|mijn|ons) (?:\w+ )?gesprek (?:\w+ ){0,3}(?:ging|verliep|was)",
    ),
    (
        "meeting_cancelled", "afzeggen verzetten niet annuleren ziek af verplaatsen lukt red haal + gesprek afspraak komen kennismaking maandag dinsdag woensdag donderdag vrijdag zaterdag morgen vandaag langskomen proefdag interview er het",
        r"\b(?:moet|wil|zou)\b[^.!?;]{0,50}\b(?:" + _MEET + r"|{weekday})\b[^.!?;]{0,30}\b(?:afzeggen|annuleren|verzetten|verplaatsen)|\b(?:kan|lukt|red|haal)\b[^.!?;]{0,50}\b(?:(?:toch |helaas )?niet (?:meer )?(?:komen|langskomen|aanwezig|lukken|bij zijn|om te komen|op (?:ons|het) gesprek)|er niet bij)|\b(?:red|haal) het (?:\w+ )?niet\b|"
        r"\bzeg\b[^.!?;]{0,40}" + _MEET + r"[^.!?;]{0,20}\baf\b|\b(?:onze|de|ons|het) (?:afspraak|gesprek) (?:\w+ )?(?:gemist|vergeten|verslapen)",
    ),
    (
        "feedback_asked", "feedback terugkoppeling reden redenen verbeteren tips tip advies waarom ontbrak anders beter schortte aan op gelegen miste",
        r"(?<!kijk.uit.naar.uw.)\b(?:feedback|terugkoppeling|redenen?|verbeteren|tips?|advies|waarom|wat (?:er )?(?:ontbrak|miste|schortte)|(?:wat|hoe|waar)\b[^.!?;]{0,60}\b(?:anders|beter|verbeteren|aan lag|aan gelegen|aan schortte|op letten|doorslag))\b",
    ),
    (
        "user_withdrew",
        "terugtrekken trek intrekken afzeggen aangenomen ingetrokken geaccepteerd getekend teruggetrokken zie haal schrap streep lijst stoppen stop afzien elders gekozen aanvaard beschikbaar terug",
        r"\b(?:(?:wil|moet|zou|besloten|hierbij|ga)\b[^.!?;]{0,50}\b(?:(?:me|mij|mijn) (?:\w+ ){0,3}(?:terugtrekken|terug te trekken|intrekken|in te trekken)|terugtrekken|intrekken|in te trekken|terug te trekken|af te zien|afzien)|trek\b[^.!?;]{0,50}\b(?:terug|in)\b|(?:wil|moet) (?:ik )?(?:helaas )?afzeggen(?! voor)|"
        r"(?:andere|nieuwe|een|elders een|vaste) (?:\w+ )?(?:baan|functie|aanbod|plek|werkgever|contract|job)\b[^.!?;]{0,30}\b(?:aangenomen|geaccepteerd|getekend|aanvaard|gekozen|gevonden)|(?:getekend|begonnen|aan de slag|gekozen|aangenomen) (?:bij|voor) (?:een )?(?:ander\w*|elders)|elders\b[^.!?;]{0,30}\b(?:getekend|aangenomen|begin|gekozen)|"
        r"(?:haal|haalt|schrap|streep|halen)\b[^.!?;]{0,30}\b(?:mij|me|mijn (?:naam|sollicitatie|brief))\b[^.!?;]{0,30}\b(?:lijst|procedure|af|uit|door)|niet (?:langer|meer) (?:beschikbaar|verder|geïnteresseerd)|zie (?:ik )?(?:er )?(?:\w+ )?(?:toch )?(?:\w+ )?van af|stop (?:ik )?met (?:de|deze) (?:procedure|sollicitatie))",
    ),
)  # fmt: skip
