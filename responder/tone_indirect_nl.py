"""Dutch wordings that say it between the lines: reproach, hints, gossip. In: nothing. Out: INDIRECT; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import DUTCH

_rows = DUTCH.rows

_WHO = r"(?:hij|zij|ze|meneer \w+|mevrouw \w+|de heer \w+|collega|leidinggevende|manager|directeur|directrice|chef|recruiter|gesprekspartner|eigenaar|interviewer)"
_WHY = _rows(
    "no_why_didnt_you",
    r"wat (?:\w+ ){0,5}?(?:deed besluiten|doen besluiten|bewoog|bewogen|de doorslag gaf|ertoe gebracht|deed afzien)\b[^.?!]{0,60}\b(?:mij|me|ander|iemand|tegen)",
    r"wat (?:\w+ ){0,4}?(?:tegen mij|tegen me) (?:pleitte|sprak|gepleit|gewerkt|werkte)|wat mij de (?:baan|functie|plek) (?:heeft )?gekost",
    r"hoe (?:komt het|kan het|het kan|het komt) dat (?:ik|u|jullie|je|mijn)",
    r"wat (?:had|kon|moest) ik (?:dan )?(?:nog )?meer",
    level=Level.WARN,
)
_UNFAIR = (
    *_rows(
        "no_unfairness",
        r"doorgestoken kaart|voorgekookt|(?:kaarten|dobbelstenen) (?:\w+ ){0,3}?(?:geschud|gemerkt|verdeeld)|vriendjespolitiek|kruiwagen|schijnvertoning|wassen neus|voor de (?:vorm|bühne)|(?:twee|met twee) maten",
        r"(?:van tevoren|vooraf|bij voorbaat|van meet af aan|vanaf het begin) (?:\w+ ){0,3}?(?:vaststond|vaststaan|vastgestaan|besloten|vergeven|beslist|bekokstoofd|beklonken|toegezegd)",
        r"(?:stond|lag|was) (?:\w+ ){0,5}?(?:van tevoren|al lang|allang|bij voorbaat|vooraf) (?:\w+ )?(?:vast|klaar|besloten|vergeven)",
        r"(?:niet|geen|nooit|nauwelijks)\b[^.?!]{0,40}\beerlijke (?:kans|behandeling|beoordeling|procedure)",
        r"(?:niet|nooit) (?:\w+ ){0,2}?eerlijk (?:behandeld|beoordeeld|verlopen|gegaan|aan toe)",
        unless=r"\b(?:niet|nooit|geenszins|geen) (?:\w+ ){0,3}?(?:vaststond|doorgestoken|voorgekookt|voor de vorm|wassen neus)|\bik (?:had |heb )?(?:\w+ )?(?:al|allang) (?:\w+ )?besloten|\bniet (?:dat|zeggen)\b[^.?!]{0,30}oneerlijk",
    ),
    *_rows(
        "no_unfairness",
        r"(?:nooit|geen|nauwelijks) (?:\w+ ){0,3}?(?:echte|serieuze|reële) kans",
        "(?:alleen )?(?:om|als) (?:het lijstje|opvulling|de lijst)",
        level=Level.WARN,
    ),
)
_BLAME = (
    *_rows(
        "no_blame",
        r"(?:had|zou) ik (?:\w+ ){0,3}?(?:liever|graag|fijn|prettig)\b[^.?!]{0,50}\b(?:gehoord|geweten|vernomen|gevonden als|gewild dat|dat iemand)",
        r"(?:het )?(?:was|zou|had) (?:\w+ ){0,3}?(?:fijn|netjes|aardig|handig|beleefd|eerlijker|beter|prettig|fatsoenlijk|netter) (?:geweest|gevonden|zijn geweest)",
        r"(?:iemand|u|jullie|je) (?:\w+ )?(?:had|hadden) (?:\w+ ){0,4}?(?:kunnen|mogen|moeten) (?:zeggen|melden|vertellen|laten weten|waarschuwen|noemen|bellen)",
        r"(?:niemand)\b[^.?!]{0,40}\b(?:gezegd|verteld|gemeld|genoemd|gebeld|gewaarschuwd|moeite|geantwoord|laten weten|erover)",
        r"(?:had|zou)\b[^.?!]{0,30}\b(?:gescheeld|bespaard|besparen|schelen)",
        r"(?:had ik|als ik) dat (?:\w+ )?(?:eerder|vooraf|van tevoren|meteen) (?:geweten|gehoord|had)",
        "het minste wat|jammer dat (?:niemand|u|jullie|je|er niet|dat niet)",
        r"had ik (?:\w+ )?(?:iets |wat |een beetje )?meer (?:\w+ )?verwacht",
        level=Level.WARN,
        unless=r"\bgeen verwijt|\bneem (?:ik )?(?:u|jullie|je|niemand) niets? kwalijk",
    ),
    *_rows(
        "no_blame",
        r"(?:u|jullie|je|jij) (?:hebt|heeft|heb|hebben|had|hadden) (?:\w+ ){0,5}?(?:nooit|niet eens|nog steeds niet|vergeten) (?:\w+ ){0,3}?(?:doorgestuurd|gestuurd|verstuurd|gezegd|doorgegeven|vermeld|gemeld|voorgesteld|te sturen|door te geven|te melden|gebeld)",
        r"(?:dat|wat|en dat) (?:\w+ )?(?:heeft |kostte )?(?:mij|me) (?:\w+ )?(?:de|die|mijn|deze) (?:baan|functie|plek|kans|job) (?:gekost|heeft gekost)|kostte (?:mij|me) (?:de|die|deze) (?:baan|functie|plek|kans)",
        r"(?:uw|jullie|jouw|je) (?:eigen )?schuld|door (?:uw|jullie|jouw) (?:\w+ )?(?:fout|slordigheid|nalatigheid|vergissing|schuld|toedoen)",
    ),
)
_LAW = (
    *_rows(
        "no_legal_words",
        r"(?:mijn|m'n) (?:goed |wettelijk )?rechten?(?= (?:is|op|volgens|om|te|voor)|[,.]|$)",
        r"(?:volgens|op grond van|krachtens|onder|conform|op basis van) (?:de |het |artikel \d+ )?(?:\w+ )?(?:wet|awgb|avg|wetgeving|arbeidsrecht|wetboek|\w+wet)\b",
        r"(?:vakbond|ondernemingsraad|vertrouwenspersoon|rechtswinkel|rechtsbijstand)\w*\b[^.?!]{0,40}\b(?:raadt|adviseert|zegt|vindt|heeft|geadviseerd|aangeraden|inschakelen|raadplegen)",
        r"(?:advies|raad|inlichtingen) (?:\w+ )?(?:inwinnen|vragen|win|inwin)\b[^.?!]{0,30}\b(?:of|over)",
        r"of (?:dat|dit|zoiets|deze gang van zaken) (?:\w+ ){0,2}?(?:mag|wettelijk|rechtmatig|legaal|toegestaan|geoorloofd|volgens de wet)",
        r"(?:behoud|voorbehoud|houd) (?:ik )?(?:mij|me) (?:\w+ ){0,4}?(?:voor|recht|rechten)",
        "verdere stappen|stappen ondernemen",
        unless=r"\b(?:studie|cursus|tentamen|module|opleiding|vak|scriptie|master|casus)\b|\bgeen (?:verdere )?stappen",
    ),
    *_rows(
        "no_legal_words",
        r"(?:aantekeningen|notulen|beoordelingsformulier\w*|scores|dossier|verslag|gegevens) (?:\w+ ){0,3}?(?:opvragen|inzien|op te vragen|in te zien|opvraag)",
        r"(?:al|allemaal|elke|iedereen|alle) (?:\w+ )?(?:uw|jullie|nieuwe|aangenomen) (?:\w+ )?(?:mensen|collega's|medewerkers|krachten|aanwinsten)[^.?!]{0,40}\b(?:onder|jonger|man|vrouw)",
        level=Level.WARN,
    ),
)
_COMPARED = _rows(
    "no_comparison_with_hired",
    r"wat (?:heeft|had|kan|kon|doet) (?:hij|zij|ze|die|diegene|de \w+)(?: \w+){0,3} (?:wat |dat )?ik niet",
    r"(?:toch |echt |wel |veel |beduidend )*meer (?:\w+ ){1,6}?dan (?:zij|hij|haar|hem|de gekozen \w+|degene|wie|die ander\w*|diegene)(?! (?:en )?ik)",
    r"mijn (?:\w+ ){0,5}?(?:meer|zwaarder|beter) (?:\w+ ){0,3}?dan (?:zijn|haar|die van|hun)",
    r"(?:met|heeft) (?:\w+ )?(?:de helft|half zo ?veel|een fractie) (?:van mijn|ervaring|zoveel)",
    r"(?:twee|drie) ?keer zo ?(?:veel|lang)\b[^.?!]{0,30}\bals (?:hij|zij|hem|haar)",
    r"(?:meer|langer|beter|sterker)\w*\b[^.?!]{0,50}\bdan (?:zij|hij)(?=[,.]|$)",
)
_OTHERS = _rows(
    "no_third_parties",
    rf"{_WHO}\b[^.?!]{{0,60}}\b(?:op (?:zijn|haar|het|de) (?:horloge|telefoon|mobiel\w*|klok|laptop|scherm)|uit het raam|geeuw\w*|gegeeuwd|gaap\w*|gegaapt|met (?:zijn|haar) ogen (?:rolde|gerold|zat)|in slaap|te laat (?:kwam|binnen|was)|zat te (?:appen|typen|bellen|zuchten|scrollen|gapen))",
    r"(?:onder ons|tussen ons)(?: gezegd)?\b[^.?!]*\b(?:hij|zij|ze|die|is)",
    r"(?:hij|zij|ze|meneer \w+|mevrouw \w+) (?:kan|kon|weet) (?:\w+ )?(?:amper|nauwelijks|niet eens)",
    rf"{_WHO}\b[^.?!]{{0,40}}\b(?:zijn|haar|de) (?:besluit|mening|oordeel|keuze|keus|beslissing) (?:\w+ ){{0,2}}?(?:al|allang) (?:\w+ )?(?:genomen|klaar|gemaakt|gevormd)",
    rf"{_WHO}\b[^.?!]{{0,40}}\b(?:cv|brief|sollicitatie|map) (?:\w+ ){{0,3}}?(?:niet|nauwelijks|amper) (?:\w+ )?(?:gelezen|bekeken|doorgenomen|ingekeken)",
    r"(?:ik hoorde|men zegt|ze zeggen|naar verluidt|iedereen weet) (?:dat )?[^.?!]{0,50}\b(?:ontslagen|neef|nicht|zwager|drinkt|lui|onbekwaam|familie van)",
    unless=r"\bik (?:keek|zat|kwam)\b",
)
_PLEADING = _rows(
    "no_pleading",
    r"een goed woord(?:je)? (?:\w+ ){0,3}?(?:doen|doet|te doen|zou doen|voor mij)|(?:doe|doet|doen) (?:\w+ ){0,3}?een goed woordje",
    r"voor (?:mij|me) (?:\w+ ){0,4}?(?:pleiten|opkomen|hard maken|sterk maken|in de bres)",
    r"(?:zelf|rechtstreeks|persoonlijk) (?:\w+ ){0,3}?(?:met|bij) (?:de|het|uw|jullie) (?:\w+ ){0,3}?(?:praten|spreken|uitleggen|bepleiten|toelichten)",
    r"(?:zouden|zou) (?:\w+ ){0,5}?(?:anders (?:over denken|zien|besluiten|denken)|van gedachten veranderen|erop terugkomen)",
    r"nog niet te laat",
    r"(?:geen|niet) spijt van (?:krijgen|hebben)|(?:er )?geen spijt van",
    "(?:toch nog|ergens) (?:een )?(?:plekje|gaatje) voor mij",
    unless=r"\b(?:andere|toekomstige|volgende|nieuwe) (?:\w+ )?(?:functies?|vacatures?|plekken|plek|rollen|rol|baan)|\b(?:bedankt|dank) (?:\w+ )?(?:dat|voor)\b|\bik (?:heb )?(?:er )?geen spijt",
)
_UNMET = _rows(
    "no_unmet_meeting",
    r"(?:leuk|fijn|prettig|plezier|genoten|dank\w*|bedankt|mooi|genoegen|interessant)\b[^.?!]{0,60}\b(?:aan tafel|tegenover|samen te zitten|u te zien|jullie te zien|je te zien|in het echt|de rondleiding|bij (?:u|jullie) (?:langs|binnen|te gast|te mogen)|een gezicht bij|proefdag|meeloopdag|meelopen)",
    r"(?:toen|nadat) (?:ik|we|wij) (?:\w+ ){0,4}?(?:bij (?:u|jullie)|tegenover|aan tafel|elkaar)",
    r"(?:tijdens|bij) (?:mijn|ons|de) (?:bezoek|rondleiding|ontmoeting|proefdag|meeloopdag)",
    where=Where.NOT_MET,
    unless=r"\b(?:zou|zouden|hoop|misschien|ooit|graag eens|een keer)\b",
)
_NEW = r"(?:de|jullie|uw|je) nieuwe (?!(?:winkel|zaak|locatie|afdeling|website|ruimte|keuken|machine|opdracht|kleuter|computer|printer|tractor|motor|zomer|winter|theater|ploeg)\b)\w+(?:er|aar|eur|ist|ant|ent|e?ster|ega|kracht|leider|arts|kok|man|vrouw|hulp|leerling|x{2,})"
_WISHES = _rows(
    "no_wish_without_hire",
    rf"(?:wens|hoop|succes|veel plezier|geluk|felicit\w+|goede start|welkom)\b[^.?!]*\b{_NEW}",
    rf"{_NEW}\b[^.?!]*\b(?:wens|succes|geluk|goede start|zijn draai|haar draai|thuis voelt|naar (?:zijn|haar) zin|welkom)",
    r"(?:degene|wie|diegene|de gelukkige)\b[^.?!]{0,40}\b(?:geworden|gekregen|krijgt|gaat doen|begint|start)\b[^.?!]*\b(?:wens|succes|geluk|plezier)",
    r"(?:wens|succes|geluk)\b[^.?!]*\b(?:degene die|wie het|de gelukkige|mijn opvolg\w+)",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

INDIRECT = (*_WHY, *_UNFAIR, *_BLAME, *_LAW, *_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
