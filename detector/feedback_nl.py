"""Dutch wordings of a point about this user, of feedback refused, and that it was close. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

# What a "but" after praise leads to in every template: no point about this user.
_STOCK = (
    r"(?:helaas|toch|we (?:hebben|kozen|gaan|moesten|konden|kunnen|zoeken)|wij (?:hebben|kiezen|gaan|kunnen)|hebben we|andere|een ander|de functie|de vacature|de plek|niet (?:gekozen|genoeg om)|er (?:was|waren|is|zijn)|deze keer|dit keer|uiteindelijk|"
    r"ik (?:heb|moet|kan|neem)|iemand|het budget|op dit moment|momenteel|de keuze|onze keuze|het is|het werd|het team heeft)"
)
_NO_POINT = r"(?!(?:[\w-]+ )?(?:sollicitatie|cv|profiel|interesse|brief|motivatiebrief|achtergrond|gegevens|naam|belangstelling|dossier|geduld|tijd|ervaring|reactie|kandidatuur)\b)"
_WEAK = (
    r"(?:te (?:kort|vaag|algemeen|snel|oppervlakkig|theoretisch|weinig|lang|zacht|veel|voorzichtig|breed|gehaast|technisch|braaf|rommelig|bescheiden|stil|zout)|onzeker|zwak(?:ker|jes)?|oppervlakkig|minder (?:sterk|overtuigend|uitgewerkt|concreet|diep\w*|\w+)|"
    r"nog niet (?:genoeg|voldoende|\w+)|niet (?:echt |helemaal |altijd |heel |zo )*(?:overtuigend|concreet|scherp|diep|sterk|helder|duidelijk|uit de verf|genoeg|rond|stevig)|mager(?:tjes)?|dun|rommelig|wankel|vaag|vlak|onduidelijk|zenuwachtig|nerveus|aarzelend|"
    r"warrig|onvolledig|slordig|stroef|wat (?:kort|vaag|snel|mager|dun|algemeen|stil|vlak|onzeker|rommelig)|voor verbetering vatbaar)"
)

INCOMING = (
    (
        "feedback_given", "maar alleen echter wel + je jouw uw u jij",
        r"\b(?:je|jouw|uw) " + _NO_POINT + r"(?:[\w'-]+ ){1,6}?(?:was|waren|is|zijn|had|hadden|heeft|hebben|kwam\w*|zat|zit|smaakt\w*|klopt\w*|liet|sprak\w*|overtuigde\w*|vonden|stond\w*)\b[^.!?]{2,90}(?:, | - | – |; ?)(?:maar|alleen|echter|wel) (?!" + _STOCK + r"\b)",
    ),
    (
        "feedback_given", "maar alleen echter + je u jij",
        r"\b(?:je|u|jij) (?:was|waart|bent|had|hebt|heeft|kent|kende|wist|weet|kon|liet|gaf|maakte|sprak|kookt|tekent|schrijft|rijdt) (?!gesolliciteerd|ons )[^.!?]{3,90}(?:, | - | – |; ?)(?:maar|alleen|echter) (?!" + _STOCK + r"\b)|"
        r"\bmaar (?:op|bij|in|aan|tijdens|onder|met|zodra|als|toen) [^.!?;]{2,60}\b(?:raakte\w*|verloor|miste\w*|bleef|bleven|haperde\w*|ging|gingen|liep|liepen|viel\w*|ontbr\w+|schort\w*|merkte\w*|kwam\w*|struikelde\w*|werd\w*|was|zakte|zagen|mag|moet|kan je|kun je|heb je|had je)\b(?! (?:de keuze|de voorkeur|een ander|de concurrentie))",
    ),
    (
        "feedback_given",
        "misten mist ontbrak ontbreekt miste ontbraken schortte haperde tekort gemist ontbrak missen",
        r"\b(?:we|wij|ik|ze|zij|commissie|team|directie|klant|jury) (?:\w+ )?misten?\b(?! (?:uw|je) (?:bijlage|cv|brief))|\b(?:ontbr(?:ak|aken)|wat (?:er )?(?:nog )?ontbreekt,? is|(?:je|u|jou)\b[^.!?;]{0,30}\bontbreekt het|schortte|haperde|kwam\w* (?:je |u )?tekort)\b(?![^.!?;]{0,40}\b(?:bijlage|document\w*|cv|brief|diploma kopie|middelen|budget))|\b(?:had(?:den)?|heb(?:ben)?) (?:we|wij|ik|ze)?[^.!?;]{0,50}\bgemist\b|\bwat (?:we|wij|ik) (?:misten?|nog misten?)\b",
    ),
    (
        "feedback_given",
        "kort vaag algemeen snel oppervlakkig theoretisch weinig lang zacht onzeker zwak zwakker minder niet mager dun rommelig wankel vlak onduidelijk zenuwachtig nerveus aarzelend warrig slordig stroef wat te magertjes zwakjes onvolledig",
        r"\b(?:(?:je|jouw|uw) " + _NO_POINT + r"(?:[\w'-]+ ){1,6}?(?:was|waren|is|zijn|bleef|bleven|ging\w*|kwam\w*|oogde\w*|klonk\w*|vonden (?:we|wij)|vond ik|werd\w*)|(?:je|u|jij) (?:was|bent|bleef|kwam|klonk|praat|praatte|sprak|oogde|werd|werkt)|(?:kwam|was|bleef|oogde|klonk) (?:je|u))(?: [\w,-]+){0,5}? " + _WEAK + r"\b(?! (?:plekken|plaatsen|tijd|budget|kandidaten))|"
        r"\b(?:uitleg|deel|antwoord(?:en)?|analyse|casus|les|presentatie|opdracht|toets|planning|saus|structuur|onderbouwing|vraag|vragen)\b(?: (?:van|over|op|bij) [^.!?;]{2,30})? (?:was|waren|ging|gingen|bleef|bleven|viel|vonden we|kwam\w*)(?: [\w,-]+){0,3}? " + _WEAK + r"\b|\b(?:vonden|vond)\b[^.!?;]{0,60}\b(?:te|minder|onvoldoende|wat) \w+\b(?=[^.!?;]{0,30}\b(?:je|jouw|uw|antwoord\w*|presentatie|les|uitleg|u)\b)|"
        r"\b(?:we|ik|wij) (?:vonden|vond) (?:je|jouw|uw|u) [^.!?;]{0,50}\b(?:te \w+|minder|onvoldoende|wat (?!we)\w+)",
    ),
    (
        "feedback_given", "hadden had graag liever meer gehoopt verwacht gewild willen",
        r"\b(?:hadden|had) (?:we |wij |ik |ze )?(?:graag |liever )?(?:\w+ )?(?:meer|gehoopt op|verwacht dat je|gewild dat)\b|\b(?:hadden|had) (?:we |wij |ik )?(?:graag|liever)\b[^.!?;]{0,60}\b(?:gezien|gehoord|willen (?:zien|horen)|meer|terug)\b",
    ),
    (
        "feedback_given", "tip tips advies raad aanraden suggestie verbeterpunt verbeterpunten verbeteren ontwikkelpunt ontwikkelpunten aandachtspunt aandachtspunten groeipunt leerpunt feedback terugkoppeling punt",
        r"\b(?:(?:mijn|een|kleine|twee|één|onze|nog een)(?: \w+)? (?:tips?|advies|suggestie|raad)\b(?! (?:van de (?:commissie|ondernemingsraad)|gegeven|uitgebracht))|(?:verbeter|ontwikkel|aandachts|groei|leer)punt\w*|(?:te|kunt|kan|kun) verbeteren|(?:raad|raden) (?:ik |we |wij )?(?:je|u) aan\b(?! (?:onze|de site|om (?:onze|te reageren))|[^.!?;]{0,30}\bsollicit)|"
        r"(?:hierbij|hier is|hier volgt) (?:de |je |mijn |onze )?(?:feedback|terugkoppeling)|(?:je|u) (?:vroeg|had gevraagd) (?:\w+ )?(?:om )?(?:feedback|een toelichting|waarom))\b",
    ),
    (
        "feedback_given", "werk oefen let neem haal durf doe maak probeer leer bouw zorg laat lees kijk ga volgende keer verdiep vertel train + dan en aan op mee voor eens eerst in met",
        r"(?:^|(?<=[\n.!?:;,–-])|(?<=[.!?:;,–-]\s))(?:dus |en |maar |daarom )?(?:werk|oefen|let|durf|doe|maak|leer|bouw|zorg|lees|ga|verdiep je|train|haal|neem) (?!ons|hem\b|het op|ze\b|je spullen|contact|gerust|a\.u\.b|je gegevens|deze mail|dit bericht)[^.!?]{4,80}(?:\b(?:en|dan) (?:bel|kom|meld|dan|probeer|je|wij|we|ik|solliciteer|mag|kun|zit)|, dan\b|\bmee voor (?:een )?(?:de )?volgende\b|"
        r"\b(?:structuur|tempo|ademhaling|techniek|voorbeelden|stem|praktijk|cijfers|spelling|rust|overzicht)\b)|\b(?:werk|oefen|schaaf) (?:nog |eens |verder |wat )*aan (?:je|uw|jouw)|\b(?:een |de )?volgende keer[, ]+(?:zou|iets|eerst|meer|misschien|neem|laat|vertel|begin|mag|gewoon)|\bneem dat mee\b|\bzou ik (?:je|u)? ?(?:\w+ )?(?:anders|eerst) (?:doen|beginnen)",
    ),
    (
        "feedback_given", "kwijt draad overzicht vast mist vergat vergeten struikelde dichtsloeg dichtgeklapt sloeg ontweek onderschatte doorvroegen doorvroeg afraffelde liet loopt praatte + je u jij",
        r"\b(?:raakte|was|raak|bent|ben) (?:je|u|jij)\b[^.!?;]{0,50}\b(?:kwijt|de draad|het overzicht|vast|in de war|van (?:je|uw) stuk)|\b(?:je|u|jij)\b[^.!?;]{0,50}\b(?:(?:de draad|het overzicht) (?:kwijt|verl\w+)|vergat|liep (?:je |u )?(?:\w+ )?vast|struikelde|sloeg (?:\w+ )?dicht|klapte (?:\w+ )?dicht|ontweek|onderschatte|raffelde|kon (?:\w+ ){0,3}niet (?:uitleggen|onderbouwen|"
        r"beantwoorden|zeggen|noemen))\b|\b(?:toen|als|zodra) (?:we|wij|ik|hij|zij) (?:\w+ )?door(?:vroegen|vroeg)\b[^.!?;]{0,80}\b(?:je|u|antwoord\w*)\b",
    ),
    (
        "feedback_refused", "feedback terugkoppeling toelichting motivering inhoudelijk inhoudelijke correspondentie redenen mededelingen uitleg",
        r"\b(?:niet|geen|helaas|onmogelijk)\b[^.!?;]{0,70}\b(?:(?:individuele |persoonlijke |inhoudelijke |nadere |verdere )(?:feedback|terugkoppeling|toelichting|motivering|redenen|uitleg|reactie|mededelingen)|feedback|correspondentie|toelichting (?:geven|te geven|verstrekken))|\b(?:feedback|terugkoppeling|toelichting|motivering)\b[^.!?;]{0,50}\b(?:niet (?:mogelijk|haalbaar|geven|worden gegeven)|"
        r"geen (?:feedback|mogelijkheid)|zien wij af)|\bgaan (?:wij|we) niet in op (?:de )?(?:redenen|vragen|inhoud)",
    ),
    (
        "close_call", "scheelde scheelt weinig haar haartje nipt nippe kantje close fotofinish neuslengte millimeter tikje tikkeltje fractie snippertje miniem minieme kleinst nek dubbeltje muntje marginaal",
        r"\bscheelde\b[^.!?;]{0,40}\b(?:weinig|niets|bijna niets|niet veel|maar een|een haar|haartje|heel klein|één stem|een stem|een punt)\b|\bscheelde (?:maar )?(?:een |het )|\b(?:een|op een|met een) (?:haar(?:tje)?|neuslengte|fractie|snippertje|tikkeltje|minieme? verschil|klein verschil|nippe)\b(?! (?:meer tijd))|\bnip(?:t|pe|te)\b|\bkantje boord|\bheel close|\bfotofinish|\bneuslengte|"
        r"\bnek-?aan-?nek|\bdubbeltje op (?:z|zijn|zijn)?'?n? ?kant|\bmuntje (?:op|gooi\w*)|\bmin(?:iem|ieme|imaal) (?:verschil|voorsprong)|\b(?:verschil|verschillen|marge) (?:was|waren) (?:\w+ )?(?:klein|miniem|minimaal|heel klein|nihil|marginaal)|\bkleinst mogelijke",
    ),
    (
        "close_call", "tussen allebei beiden beide twee liefst jullie + jou je u jullie twee laatste allebei beiden beide",
        r"\btussen (?:jou|u|jullie) (?:en (?:een|de|nog|iemand|één)|beiden|tweeën|twee|allebei)|\b(?:jullie|u|je) (?:het liefst |graag |beiden |allebei )*(?:allebei|beiden|alle twee)\b[^.!?;]{0,40}\b(?:aangenomen|genomen|aannemen|gehad|houden|verdien\w*|gekund|geschikt|willen)|\b(?:allebei|beiden|jullie twee|twee mensen|twee plekken)\b[^.!?;]{0,30}\b(?:aan(?:ge)?n[eo]men|willen (?:hebben|houden|nemen)|te vergeven|gehad|"
        r"aan kunnen nemen|verdiend)|\b(?:laatste|beste) twee\b(?! (?:weken|jaar|maanden|dagen|gesprekken|rondes|vragen))|\b(?:twee|beide) (?:kandidaten|mensen|namen|sollicitanten)\b[^.!?;]{0,30}\b(?:over|gelijkwaardig|even sterk|gelijk)\b|\b(?:het )?(?:ging|was|bleef) (?:het )?(?:\w+ ){0,3}tussen (?:jou|u|twee|jullie)|\bhadden (?:we )?(?:maar )?twee (?:plekken|plaatsen|banen)",
    ),
    (
        "close_call", "tweede reserve nummer plaats geëindigd geworden zilver",
        r"\b(?:op de (?:eervolle |nette |mooie |goede )?tweede (?:plaats|plek)|als (?:goede |nette )?tweede\b|(?:goede|eervolle|mooie|nette) tweede|tweede (?:geworden|geëindigd|keus|keuze))\b|\bnummer twee\b|\b(?:ben|bent|werd|was) (?:je |u )?(?:\w+ ){0,2}tweede\b(?! (?:gesprek|ronde))|\bnet (?:niet )?(?:de |een )?(?:eerste|tweede) (?:keus|keuze)|\beerste reserve",
    ),
    (
        "close_call", "balans doorslag net iets nét gewikt gewogen getwijfeld twijfelden wikken lang moeilijk knoop stem stemmen punt geaarzeld gediscussieerd heen verdeeld gelijk gelijkwaardig randje",
        r"\b(?:trok|trekken|sloeg|deed)\b[^.!?;]{0,40}\b(?:balans|schaal|weegschaal)\b[^.!?;]{0,30}\b(?:net|uiteindelijk|nét|over|door)?|\b(?:net|nét|nèt) (?:even |ietsje |iets |een tikje |een fractie |wat )(?:meer|beter|verder|sterker|dichter|hoger|voor)\b|\b(?:lang|eindeloos|tot het laatst|hevig|dagen)\b[^.!?;]{0,30}\b(?:getwijfeld|geaarzeld|gewikt|geworsteld|gediscussieerd|heen en weer)|\b(?:twijfelden|"
        r"twijfelde|aarzelden) (?:we |ik |de commissie )?(?:lang|tot|tussen)|\b(?:na |en )?wikken en wegen\b[^.!?;]{0,40}\b(?:twee|jullie|jou)|\bheen en weer\b[^.!?;]{0,20}\b(?:geslingerd|gegaan|tussen)|\b(?:één|een|enkele) stem (?:verschil|meer|te weinig|tekort)|\b(?:één|een|half|twee) punt(?:en)? (?:verschil|achter|meer|minder|voorsprong|tekort)|\b(?:commissie|team|jury|we) (?:was|waren|bleef) (?:\w+ )?verdeeld\b|"
        r"\b(?:had|kon)\b[^.!?;]{0,30}\b(?:net zo goed|evengoed|even goed|ook) (?:anders|andersom|jij|u|jouw kant)\b|\b(?:(?<!als.)gelijkwaardig)\b(?! (?:diploma|niveau|aan))|\bgelijk op\b|\bop een ander(?:e)? (?:dag|moment) (?:was|had)|\bmoeilijk (?:kiezen|te kiezen) tussen",
    ),
)  # fmt: skip
