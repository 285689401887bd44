"""Dutch wordings about others and about what never was; with those of begging. In: nothing. Out: ABOUT_OTHERS."""

from __future__ import annotations

from responder.tone_pleading_nl import PLEADING
from responder.tone_roots_nl import NOT
from responder.tone_roots_nl import dutch_rows as rows
from responder.tone_rules import Level, Where

_CHOSEN = "(?:andere?|nieuwe?|gekozen|geselecteerde|succesvolle|aangenomen|uitverkoren|gelukkige|benoemde)"
_WHO = r"(?:persoon|kandida\w+|sollicitant\w*|collega\w*|concurrent\w*|medekandida\w*|vrouw|man|kracht|medewerker\w*)"
_BETTER = (
    r"(?:beter\w*|geschikter\w*|sterker\w*|bekwamer\w*|capabeler|gekwalificeerder|ervarener|langer\w*|hoger\w*"
    r"|meer (?:\w+ )?(?:ervaring|kennis|kwaliteiten|praktijk\w*|jaren|motivatie|diploma's|in huis|vaardigheden"
    r"|kwalificaties))"
)
_COMPARED = (
    *rows(
        "no_comparison_with_hired",
        rf"(?:ik|mijn|mij|me)\b[^.?!]{{0,60}}\b{_BETTER}\b[^.?!]{{0,40}}\bdan (?:de|degene\w*|wie|alle|iedere"
        rf"|ieder|elke|die|dat|een|andere\w*|anderen|hij|zij|haar|hem|iemand|uw|jullie"
        rf"|menig\w*)\b[^.?!]{{0,40}}?(?:{_WHO}|{_CHOSEN}|gekozen|aangenomen|ander\w*|kreeg|krijgt|kregen)",
        rf"wat (?:heeft|had|kan|kon|biedt|bracht|maakte|maakt|doet|deed) (?:de|die|dat"
        rf"|deze) (?:{_CHOSEN})(?: {_WHO})?\b[^.?!]{{0,60}}",
        rf"wat\b[^.?!]{{0,20}}\b(?:de|die|deze) {_CHOSEN}(?: \w+)?\b[^.?!]{{0,50}}\b(?:dan ik|mij voor|voor had"
        rf"|meer|beter|heeft|had|meebracht|meebrengt|onderscheidde|onderscheidt|kon|kan|overtuig\w*|sterker)",
        r"wat\b[^.?!]{0,60}\b(?:ik niet|die mij ontbr\w+|dat ik niet|wat ik niet) (?:heb|had|kan|kon|ben|bied"
        r"|meebracht)", rf"(?:waarin|waarmee|waardoor|in welk opzicht|op welk punt|hoe"
        rf"|waarop)\b[^.?!]{{0,30}}\b(?:de|die|deze|mijn) (?:{_CHOSEN}(?: {_WHO})?"
        rf"|{_WHO})\b[^.?!]{{0,60}}\b(?:beter|sterker|overtuig\w*|voor op|onderscheid\w*|verschil\w*|scoorde|won"
        rf"|verkozen|wonnen|meer)",
        rf"waarom\b[^.?!]{{0,40}}\b(?:de|die) {_CHOSEN} {_WHO}",
        unless=r"\bwat heeft u\b|\bwat ik niet weet\b",
    ),
    *rows(
        "no_comparison_with_hired",
        rf"ik (?:ben|was|zou)\b(?: (?!niet\b|misschien\b|nauwelijks\b|nooit\b)\w+){{0,4}}? (?:de"
        rf"|het) (?:\w+ )?(?:betere|beste|meest geschikte|juiste|sterkere|sterkste|ideale|perfecte|enige juiste"
        rf"|geschiktere|geschiktste) (?:\w+ )?(?:keuze|{_WHO}|match|oplossing)",
        rf"{_WHO}\b[^.?!]{{0,60}}\b(?:jonger\w*|goedkoper\w*|onervaren\w*|minder (?:\w+ )?(?:ervaring|geschikt\w*"
        rf"|gekwalificeerd\w*|jaren|praktijk\w*)|slechter\w*|half zo|niet eens)",
        r"(?:jonger\w*|goedkoper\w*|iemand die goedkoper is) (?:\w+ ){0,2}?(?:gekozen|aangenomen|genomen|verkozen)",
        r"(?:gekozen|aangenomen) voor (?:iemand|een)\b[^.?!]{0,30}\b(?:jonger\w*|goedkoper\w*|minder)",
        rf"(?:betwijfel|twijfel|geloof (?:\w+ )?niet|niet geloven|nauwelijks voorstellen|niet voorstellen"
        rf"|vraag (?:mij|me) af)\b[^.?!]{{0,40}}\b(?:{_WHO}|{_CHOSEN}|iemand|hij|zij|diegene"
        rf"|degene)\b[^.?!]{{0,60}}\b(?:zo (?:veel|goed|lang|ervaren|gemotiveerd)|zoveel|even|net zo|meer|beter"
        rf"|echt|werkelijk)",
        rf"of (?:hij|die|de (?:{_CHOSEN}|{_WHO}))\b[^.?!]{{0,40}}\b(?:beter|geschikter|meer|echt|werkelijk)\b",
        denied=NOT,
        unless=r"\b(?:wens|hoop|geluk)\b|\bmisschien (?:niet|was)\b",
    ),
    *rows(
        "no_comparison_with_hired",
        r"wie (?:is|heeft|hebben|werd|was|kreeg|krijgt|hebt)\b[^.?!]{0,40}\b(?:geworden|gekregen|gekozen"
        r"|aangenomen|benoemd|de baan|de functie|de plek|wel|beter)",
        r"voor wie\b[^.?!]{0,40}\b(?:gekozen|koos|kozen|keuze)",
        r"(?:zeggen|weten|vertellen|benieuwd|horen|nieuwsgierig)\b[^.?!]{0,20},? (?:wie"
        r"|voor wie)\b[^.?!]{0,40}\b(?:baan|functie|gekozen|gekregen|aangenomen|geworden|plek)",
        rf"hoe(?:veel| oud| lang)\b[^?]{{0,40}}\b(?:de|die) {_CHOSEN}",
        rf"welke (?:\w+ )?(?:ervaring|kwalificaties|opleiding|diploma's|kennis|vaardigheden"
        rf"|kwaliteiten)\b[^.?!]{{0,20}}\b(?:de|die) {_CHOSEN}",
    ),
    *rows(
        "no_comparison_with_hired",
        "in plaats van (?:mij|mijn persoon)", "(?:boven|vóór) mij (?:verkozen|gekozen)", "niet mij maar",
        rf"(?:in )?vergelijking (?:met|tot) (?:de |uw |die )?(?:{_CHOSEN}|{_WHO})",
        rf"vergeleken met (?:de |die )?(?:{_CHOSEN}|{_WHO})",
        rf"ten opzichte van (?:de |die )?(?:{_CHOSEN}|{_WHO})", "de voorkeur (?:\\w+ )?(?:kreeg|gekregen|gegeven)",
        level=Level.WARN,
        unless=r"\b(?:begrijp|snap|logisch|begrijpelijk)\b",
    ),
    *rows("no_comparison_with_hired", rf"{_BETTER}\b[^?]{{0,20}}\bdan ik\b", where=Where.QUESTION),
)  # fmt: skip

_PERSON = (
    r"(?:collega'?s?|interviewers?|recruiters?|personeels\w+|hr-?\w*|chef\w*|baas|leidinggevende\w*|manager\w*"
    r"|teamleid\w*|afdelingshoofd\w*|directeur\w*|directrice|receptionist\w*|assistent\w*|gesprekspartner\w*"
    r"|medewerk\w*|eigenaar|eigenaresse|bedrijfsleid\w*|voorzitter|commissie\w*"
    r"|dame|man|vrouw|kerel|vent|uitvoerder|hoofd\w*|docent\w*|schoolleid\w*|zorgmanager|planner|stagiair\w*"
    r"|professor|(?:meneer|mevrouw|mijnheer|de heer|dhr\.?|mevr\.?) (?:(?:de|van|den|der|het|ten|ter"
    r"|van de[rn]?) )*\w+|(?:een|één) van (?:de|uw|jullie|hen) ?\w*)"
)
_NASTY = (
    r"(?:onbeleefd|onvriendelijk|ongeïnteresseerd|verveeld|arrogant|neerbuigend|afwijzend|onvoorbereid"
    r"|niet voorbereid|slecht voorbereid|agressief|ongeduldig|geïrriteerd|incompetent|chagrijnig|uit de hoogte|bot"
    r"|brutaal|respectloos|kortaf|vijandig|onprofessioneel|afgeleid|afwezig"
    r"|op (?:zijn|haar|de) telefoon|er niet bij|met (?:zijn|haar) hoofd ergens anders|seksistisch|racistisch"
    r"|bevooroordeeld|onsympathiek|grof|gemeen|lui|nors|hautain|intimiderend|onbeschoft|lomp|kil|ongemanierd"
    r"|sarcastisch|denigrerend)"
)
_OTHERS = (
    *rows(
        "no_third_parties",
        rf"{_PERSON}\b[^.?!]{{0,60}}\b(?:was|waren|leek|leken|is|zijn|kwam|kwamen|deed|deden|reageerde\w*"
        rf"|gedroeg\w*|klonk\w*|bleef|zat|oogde)\b(?: (?!niet\b(?! voorbereid)|nooit\b"
        rf"|geen\b)[\w,]+){{0,6}}? {_NASTY}", rf"(?:was|waren|leek|kwam|reageerde|gedroeg|klonk|vond ik"
        rf"|zat) (?:zich )?(?:\w+ ){{0,2}}?{_PERSON}\b(?: (?!niet\b(?! voorbereid)|nooit\b"
        rf"|geen\b)[\w,]+){{0,6}}? {_NASTY}",
        rf"{_PERSON}\b[^.?!]{{0,60}}\b{_NASTY} (?:was|waren|leek|leken|overkwam\w*|deed|deden|reageerde\w*)",
        rf"{_PERSON}\b[^.?!]{{0,80}}\b(?:op (?:zijn|haar|hun|de|een) (?:telefoon|mobiel|gsm|smartphone|horloge"
        rf"|laptop)|(?:aan het|zat te|zaten te) (?:bellen|appen|gapen|geeuwen|zuchten|lachen|typen|fluisteren)"
        rf"|in de rede (?:viel\w*|gevallen)|niet (?:geluisterd|laten uitpraten|uitpraten|geïnteresseerd|gelezen"
        rf"|voorbereid|serieus)|met (?:zijn|haar|de) ogen (?:rolde\w*|draaide\w*|gerold|zat te rollen|te rollen)"
        r"|(?:rolde|draaide)\w* met|uitgelachen|lachte\w* (?:mij|me)|belachelijk (?:gemaakt|maakte)"
        r"|geen (?:\w+ )?(?:idee|benul|zin|interesse)|niet eens|gegaapt|gaapte\w*|geeuwde|loog|gelogen|liegt"
        r"|(?:iets|wat) tegen (?:mij|me)|gepest|zuchtte\w*|gegrijnsd|(?:mij|me) (?:\w+ ){0,3}?(?:onderbroken"
        r"|onderbrak\w*|afgekapt|afkapte\w*)|onderbrak\w* (?:mij|me)|viel\w* (?:mij|me) (?:\w+ ){0,3}?in de rede"
        r"|kapte\w* (?:mij|me)"
        r"|(?:steeds|voortdurend|constant|telkens|de hele tijd)\b[^.?!]{0,30}\b(?:onderbroken|onderbrak\w*|typen"
        r"|telefoon|keek|bellen|gekeken)|nauwelijks (?:\w+ )?(?:geluisterd|aangekeken|gekeken)|uitgescholden"
        r"|geschreeuwd|schreeuwde|minuten te laat|keek (?:\w+ ){0,3}?(?:weg|niet)|niet de juiste)",
        r"(?:vriend\w*|kennis|bekende|buur\w*|neef|nicht|oud-?\w*|iemand|ex-?\w+"
        r"|voormalig\w*)\b[^.?!]{0,40}\b(?:bij (?:u|jullie)|in uw \w+|werkt|werkte|gewerkt"
        r"|intern)\b[^.?!]{0,60}\b(?:vertelde|verteld|zegt|zei|gezegd|waarschuwde|gewaarschuwd|bevestigd\w*"
        r"|verklapt|weet ik)", r"(?:van|volgens) (?:een|iemand|oud-?\w+|voormalige?) (?:\w+ )?(?:oud-"
        r"|ex-)?(?:medewerk\w*|werknemer\w*|collega\w*|kennis|vriend\w*|binnen)\b[^.?!]{0,40}\b(?:gehoord|begrepen"
        r"|weet|hoorde|vernomen|hoor)",
        r"(?:ik heb (?:\w+ )?gehoord|heb ik (?:\w+ )?gehoord|ik hoor(?:de)?|naar verluidt|geruchten?|men zegt"
        r"|iedereen weet)\b[^.?!]{0,80}\b(?:verloop|ontslag\w*|ontslagen|gepest|pest\w*|sfeer|chaos|ontevreden"
        r"|ruzie|toxisch\w*|vertrek\w*|weglop\w*|burn-?out\w*|overwerk\w*|problemen)",
        denied=NOT,
        unless=r"\bik (?:was|leek) (?:\w+ )?(?:afgeleid|onvoorbereid|afwezig|niet voorbereid)\b",
    ),
    *rows(
        "no_third_parties",
        rf"(?!(?:Ik|Het|Dat|Dit|De|Die|Wat|U|Jullie|Wij|We|Mijn|Ons|Onze|Er"
        rf"|Deze)\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+)? (?:was|leek|kwam|reageerde|klonk|deed"
        rf"|gedroeg)(?: zich)? (?:(?!niet\b|nooit\b|geen\b)\w+ ){{0,3}}?{_NASTY}",
        case=True,
        unless=r"\b[Mm]ijn\b|\bik was\b",
    ),
)  # fmt: skip

_TALK = (
    r"(?:(?:sollicitatie|kennismakings|telefoon|video|adviserings|eind|tweede)?gesprek(?:ken|je)?|interviews?"
    r"|ontmoeting|kennismaking|onderhoud|telefoontje|videogesprek|meeloop\w*|proefdag\w*|proefles|bezoek"
    r"|rondleiding|meedraai\w*|assessment|afspraak)"
)
_LATER = (
    r"\b(?:zou|zouden|had|hadden|hoop|hopelijk|misschien|later|toekomst|ooit|volgend\w*|als|indien|mocht\w*"
    r"|kans op een|andere keer|nog eens|wie weet|komend\w*|zonder gesprek|geen (?:\w+ )?gesprek"
    r"|in gesprek (?:te )?blijven|gesprek over een andere|uitnodiging voor|beurs|open dag)\b|(?<!nog )\been keer\b"
    r"|\bkijk (?:ik )?(?:er )?naar uit\b"
)
_UNMET = rows(
    "no_unmet_meeting",
    rf"(?:dank\w*|bedankt|fijn|prettig\w*|leuk\w*|aangenaam|aangename|interessant\w*|plezier\w*|genoten"
    rf"|vriendelijk\w*|goed\w*|mooi\w*|boeiend\w*|genoegen|hartelijk\w*|gewaardeerd|waardeer\w*|bijzonder|open"
    rf"|warm\w*)\b[^.?!]{{0,60}}\b(?:het|dat|ons|onze|de|een|mijn|uw|voor|tijdens|dit"
    rf"|van) (?:[\w-]+ ){{0,3}}?{_TALK}",
    rf"(?:het|ons|onze|de|dit|dat) (?:\w+ ){{0,2}}?{_TALK}\b[^.?!]{{0,60}}\b(?:fijn|prettig\w*|leuk|aangenaam"
    rf"|interessant\w*|genoten|boeiend\w*|goed|mooi|herinnering|gewaardeerd|verhelderend|inspirerend|bevallen"
    rf"|plezier)", rf"(?:tijdens|na|in|sinds|bij|uit|van) (?:het|ons|onze|de|mijn) (?:[\w-]+ ){{0,2}}?{_TALK}",
    rf"(?:ons|onze) (?:\w+ )?{_TALK}",
    r"(?:u|jullie|je|uw team|het team|team|collega'?s|iedereen)\b[^.?!]{0,40}\b(?:te ontmoeten|ontmoet\w*"
    r"|leren kennen|te leren kennen|mocht ontmoeten|kennis te maken|kennisgemaakt|te spreken|mocht spreken)",
    r"(?:ontmoeten|leren kennen) van (?:u|jullie|het team)",
    r"(?:te ontmoeten|ontmoette|leerde kennen|leren kennen)\b[^.?!]{0,20}\b(?:u|jullie|team)",
    r"(?:toen|dat|sinds|nadat) (?:we|wij|ik) (?:\w+ ){0,4}?(?:elkaar (?:spraken|ontmoetten|zagen)|spraken"
    r"|gesproken|ontmoetten|bij (?:u|jullie) (?:was|langs|op)|langskwam|op gesprek|langs mocht komen)",
    r"bij (?:u|jullie) (?:\w+ )?(?:op (?:kantoor|gesprek|bezoek|de afdeling)|langs|te gast|binnen|over de vloer"
    r"|in de werkplaats)", r"(?:met (?:u|jullie|uw team|je)) (?:\w+ ){0,4}?(?:gesproken|spreken|te spreken"
    r"|te praten|gepraat|gebeld|kennis te maken|kennisgemaakt|te mogen spreken|van gedachten)",
    r"(?:mij|me) (?:\w+ ){0,4}?(?:ontvangen|rondgeleid|verwelkomd|geïnterviewd|rond te leiden|te ontvangen)",
    r"op gesprek (?:\w+ )?(?:komen|mocht|geweest|kwam)",
    r"(?:ontvangst|rondleiding) (?:\w+ )?(?:bij|op|in|door|van)",
    where=Where.NOT_MET,
    unless=_LATER,
)  # fmt: skip

_HIRED = (
    r"(?:(?:nieuwe|gekozen|geselecteerde|aangenomen|toekomstige|uitverkoren|benoemde"
    r"|succesvolle) (?:\w+ )?(?:persoon|collega\w*|kandida\w+|medewerk\w*|sollicitant\w*|teamlid|kracht|aanwinst"
    r"|leidinggevende|bezetting)|(?:persoon|kandidaat|collega|degene|diegene|iemand|sollicitant) (?:die|voor wie"
    r"|op wie|waarvoor)\b[^.?!]{0,60}\b(?:gekozen|koos|kozen|hebt|heeft|hebben|krijgt|kreeg|begint|gaat|komt|wordt"
    r"|werd|overneemt|start|vervult)"
    r"|wie (?:er )?(?:\w+ ){0,4}?(?:begint|erbij komt|gekozen is|de (?:baan|functie|plek) (?:krijgt|kreeg|heeft)"
    r"|aangenomen is|bijkomt)|opvolger|opvolgster|uitverkorene|gelukkige|(?:andere|gekozen) kandidaat)"
)
_WISH = (
    r"(?:wens\w*|succes|geluk|hoop|proficiat|gefeliciteerd|felicit\w*|welkom|alle goeds|het (?:aller)?beste"
    r"|goede start|veel plezier|gun)"
)
_WISHES = rows(
    "no_wish_without_hire",
    rf"{_WISH}\b[^.?!]{{0,120}}\b{_HIRED}",
    rf"{_HIRED}\b[^.?!]{{0,120}}\b{_WISH}",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
    unless=r"\bzoektocht\b|\bde juiste (?:persoon|kandidaat) (?:te )?vind",
)  # fmt: skip

ABOUT_OTHERS = (*_COMPARED, *_OTHERS, *PLEADING, *_UNMET, *_WISHES)
