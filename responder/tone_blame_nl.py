"""Dutch wordings of blame and insult. In: nothing. Out: BLAME, one idea a row; data only."""

from __future__ import annotations

from responder.tone_roots_nl import NOT, YOU, YOU_HAVE
from responder.tone_roots_nl import dutch_rows as rows
from responder.tone_rules import Level

_INSULT = (
    r"(?:onprofessione\w+|respectloos|respectloze|onbeschoft\w*|brutaal|onbeleefd\w*|belachelijk\w*"
    r"|bespottelijk\w*|schandelijk\w*|beschamend\w*|schaamteloos|stuitend\w*|incompetent\w*|onacceptabel\w*"
    r"|onaanvaardbaar|onbehoorlijk\w*|chaotisch\w*"
    r"|rommelig\w*|slordig\w*|ongeorganiseerd\w*|slecht (?:georganiseerd|voorbereid|geregeld|gepland|verlopen)"
    r"|amateuristisch\w*|vernederend\w*|beledigend\w*|kwetsend\w*|denigrerend\w*|neerbuigend\w*|arrogant\w*"
    r"|smakeloos|onfatsoenlijk\w*|triest\w*|laf|waardeloos"
    r"|waardeloze|armzalig\w*|minachtend\w*|onwaardig\w*|lomp\w*|beneden alle peil|ongehoord\w*|ondermaats\w*"
    r"|onserieus|stijlloos|klantonvriendelijk)"
)
_SAID = (
    r"(?:geantwoord|gereageerd|teruggebeld|gebeld|geluisterd|geïnformeerd|serieus genomen|gelezen|bekeken"
    r"|aangekeken|iets laten horen|van zich laten horen|laten horen|de moeite genomen|gekeken|gezien|herkend"
    r"|ingezien|verdiept|voorbereid|uit laten praten|uitgepraat|bericht gestuurd"
    r"|gewaarschuwd|bedankt|nagekomen|gehouden|op de hoogte gebracht|opgemerkt|erkend|antwoord gegeven"
    r"|teruggemaild|gemaild|verontschuldigd)"
)
_MINE = (
    r"\bvan mij\b|\bmijn (?:\w+ ){0,2}?(?:antwoord\w*|optreden|presentatie|verhaal|houding|gedrag|brief"
    r"|sollicitatie|voorbereiding|uitleg|cv|test|proefles|werk|aanpak|planning|handschrift)\b"
)
BLAME = (
    *rows(
        "no_blame",
        _INSULT, "aanfluiting", "schande", "schandaal", "schandvlek", "wanvertoning", "poppenkast", "farce",
        r"(?:een|wat een|pure) (?:grap|ramp|chaos|zootje|puinhoop|circus|schertsvertoning)", "grove belediging",
        "belediging",
        denied=NOT,
        unless=rf"{_MINE}|\bik (?:was|ben|klonk|kwam|vond mezelf) (?:\w+ ){{0,3}}?{_INSULT}"
        rf"|\btriest(?:e)? nieuws\b",
    ),
    *rows(
        "no_blame",
        r"klootzak\w*", r"eikels?", r"idioo?t\w*", r"fuck\w*", r"shit", r"klote\w*", r"kut\w*",
        r"rot (?:op|toch op)", "bekijk het maar", "bedankt voor (?:niets|niks)", "dank voor (?:niets|niks)",
        rf"schaam {YOU}", r"schamen (?:jullie )?je",
        r"(?:zou|zouden|moet|moeten|mogen|mag) (?:u|jullie|je) (?:zich|je)\b[^.?!]{0,20}\bschamen",
        r"(?:u|jullie) (?:zou|zouden|moet|moeten|mag|mogen) (?:zich|je)\b[^.?!]{0,20}\bschamen",
        r"hoe (?:durft|durven|kunnen|kunt|kun) (?:u|jullie|je) (?:het|zo|toch|dit|in)",
        r"hoe haal(?:t u|en jullie|t men) het", "ghosting", r"ge-?ghost", "van de zotte", "te gek voor woorden",
    ),
    *rows(
        "no_blame",
        "tijdverspilling", "zonde van (?:mijn|de) (?:tijd|moeite)",
        r"tijd\b[^.?!]{0,30}\b(?:verspild|verspeeld|verknoeid|verdaan|verprutst)", r"verspilde (?:tijd|moeite)",
        r"(?:ben|was|maakt\w* (?:mij|me)|voel (?:mij|me)|voelde (?:mij|me))\b(?: (?!niet\b|nooit\b"
        r"|geen\b)\w+){0,5}? (?:boos|woedend|kwaad|razend|ontstemd|verbolgen|beledigd|gekwetst|vernederd"
        r"|bedrogen|belazerd|genaaid|gebruikt|misbruikt|verbitterd|verontwaardigd|geschoffeerd|gepasseerd"
        r"|afgescheept|afgedankt|aan het lijntje gehouden|niet serieus genomen|niet gezien|voor de gek gehouden"
        r"|pissig)", r"(?:beu|spuugzat|kotsbeu)", "buik (?:er )?(?:\\w+ )?vol",
        denied=NOT,
        unless=r"\b(?:op|over|tegen) (?:mezelf|mijzelf|mij zelf)\b|\b(?:uw|jullie) tijd\b|\bmijn eigen\b",
    ),
    *rows(
        "no_blame",
        rf"{YOU}\b[^.?!,;]{{0,40}}\b(?:nooit|niet|geen|niets|niks)\b(?! alleen\b| kunt\b| kan\b| kunnen\b"
        rf"| zo\b)[^.?!,;]{{0,40}}\b{_SAID}", rf"niemand\b[^.?!,;]{{0,40}}\b{_SAID}",
        rf"niet eens (?:\w+ ){{0,5}}?(?:{_SAID}|antwoord|verteld|gemeld|uitgelegd|de moeite|een berichtje?)",
        r"de moeite (?:niet )?(?:genomen|waard|nam|namen)\b(?=[^.?!]*\bniet\b)", r"niet de moeite\b",
        r"op (?:mijn|geen van mijn|al mijn|meerdere) (?:\w+ )?(?:mails?|e-?mails?|berichten|bericht|telefoontjes"
        r"|vragen|brieven)\b[^.?!]{0,40}\b(?:nooit|niet|geen|niemand|niets)",
        rf"{YOU}\b[^.?!]{{0,50}}\b(?:nauwelijks|amper|niet goed|niet echt|vluchtig|half) (?:gelezen|bekeken"
        rf"|geluisterd|voorbereid|gekeken|naar mij)",
        rf"hebben? {YOU} (?:eigenlijk |überhaupt |wel |ooit )(?:\w+ ){{0,5}}?(?:gelezen|bekeken|geluisterd)",
        rf"(?:wee?t|weten) {YOU} (?:eigenlijk|wel) ",
        r"(?:niet|nauwelijks|weinig|nooit) (?:echt )?serieus genomen", rf"{YOU_HAVE}\b[^.?!]{{0,30}}\bvalse hoop",
        r"valse (?:hoop|verwachtingen)",
        unless=r"\b(?:als|indien|mocht\w*|alsof|hoewel ik|wanneer)\b|\bik (?:heb|had) (?:u|jullie|je|het|dat|dit"
        r"|de|mijn)\b|\bdat ik\b|\bbegrijp\b|\bniet de moeite (?:te|om u)\b",
    ),
    *rows(
        "no_blame",
        rf"(?:had|hadden) {YOU}\b[^.?!]{{0,80}}\b(?:moeten|kunnen|mogen)\b",
        r"(?:u|jullie|je|men) (?:had|hadden)\b[^.?!]{0,60}\b(?:moeten|kunnen|mogen)\b",
        rf"dat {YOU}\b[^.?!]{{0,50}}\b(?:had|hadden) (?:moeten|kunnen) (?:\w+)",
        r"had (?:ik )?(?:\w+ ){0,2}?(?:meer|beter|anders|iets anders) (?:\w+ )?(?:van (?:u|jullie|een"
        r"|uw) ?(?:\w+ ){0,4}?)?verwacht",
        r"meer (?:\w+ )?(?:verwacht|gehoopt|mogen verwachten) van (?:u|jullie|een|uw)",
        r"(?:eerlijkheid|respect|waardering|fatsoen|beleefdheid|openheid|transparantie|zorgvuldigheid"
        r"|professionaliteit|duidelijkheid|menselijkheid)\b[^.?!]{0,40}\b(?:verwacht|gewenst|gehoopt|gemist"
        r"|verwachten|had gemogen|op zijn plaats)", r"mis(?:te|t)? (?:ik )?(?:\w+ ){0,3}?(?:respect|fatsoen"
        r"|waardering|eerlijkheid|interesse|professionaliteit)",
        unless=r"^\W*(?:en |maar )?(?:wat|waar|hoe|welke?\w*|waarop)\b|\b(?:en|maar) (?:hebt|heeft|hebben|deed"
        r"|deden) (?:u |jullie |je )?(?:het|dat) niet\b|\b(?:maar|en) dat (?:deed|deden|hebt|heeft|hebben) (?:u"
        r"|jullie) niet\b|\bniet beter\b|\bsterker\b|\bvragen wat\b|\bwat (?:u|jullie|ik)\b",
    ),
    *rows(
        "no_blame",
        r"(?:laten|liet|lieten|gelaten) (?:\w+ ){0,3}?wachten",
        r"(?:lang|weken|maanden|dagen|uur|minuten|uren) (?:\w+ ){0,2}?laten wachten", r"laten wachten",
        "aan het lijntje",
        r"in (?:het ongewisse|onzekerheid|de kou|de steek) (?:\w+ )?(?:gelaten|laten|liet\w*|staan)",
        r"(?:weken|maanden)lang (?:\w+ ){0,4}?(?:niets|niks|stil|wacht\w*|gewacht)", "afgescheept", "afgepoeierd",
        "met een kluitje",
        rf"{YOU_HAVE} (?:mij|me) (?:\w+ ){{0,3}}?(?:teleurgesteld|genegeerd|belogen|voorgelogen|misleid"
        rf"|laten vallen|gebruikt|laten zitten)", rf"{YOU_HAVE}\b[^.?!]{{0,30}}\b(?:gelogen|genegeerd)",
        r"teleurgesteld (?:\w+ )?(?:in (?:u|jullie|uw)|over (?:uw|jullie) (?:houding|aanpak|werkwijze|manier)"
        r"|hoe (?:u|jullie))", r"stel(?:t|len|de|den) (?:mij|me) (?:\w+ )?teleur",
        r"laat\b[^.?!]{0,20}\bte wensen over", r"liet\b[^.?!]{0,20}\bte wensen over",
        unless=r"\bik (?:u|jullie|je)\b|\b(?:excuses|sorry|verontschuldig\w*)\b|\bniet (?:\w+ ){0,3}?wachten\b"
        r"|\bniet (?:\w+ ){0,2}?lang\b|\bmijn (?:\w+ )?(?:antwoord|kennis|uitleg|presentatie) (?:liet|laat)\b",
    ),
    *rows(
        "no_blame",
        r"(?:u|jullie|je|mij was|was mij|men)\b[^.?!]{0,50}\b(?:beloofd|beloofde|beloofden)",
        unless=r"\bzoals beloofd\b|\bwat (?:u|jullie|je) beloof\w*|\bnagekomen\b|\bgehouden\b|\b(?:be)?dank\w*"
        r"|\bik\b[^.?!]{0,20}\bbeloofd|\bbeloofde termijn\b",
    ),
    *rows(
        "no_blame",
        "(?:uw|jullie) (?:\\w+ )?(?:fout|schuld|nalatigheid|onkunde|tekortkoming\\w*)",
        r"(?:ligt|lag) (?:\w+ )?aan (?:u|jullie)\b", r"(?:geen|zonder enig|gebrek aan|weinig|zonder enige"
        r"|zonder het minste) (?:\w+ )?(?:fatsoen|respect|manieren|waardering|stijl|professionaliteit"
        r"|interesse in mij|benul|voorbereiding)",
        r"(?:slecht|schofterig|als (?:een nummer|vuil|lucht|oud vuil|een kind)|van bovenaf|onheus|lelijk"
        r"|niet netjes|niet goed|zonder respect)\b[^.?!]{0,12}\b(?:behandeld|bejegend|omgegaan|om te gaan"
        r"|behandelen)", r"zo (?:ga je|gaat men|behandel je|behandelt men|ga jij)\b[^.?!]{0,40}\bniet",
        r"(?:behandelt|behandelen|behandelde|omgaat|omgaan) (?:u|jullie)?\b[^.?!]{0,20}(?:als een nummer|als vuil)",
        r"niet in staat\b[^.?!]{0,50}\b(?:mijn|mij|te zien|te herkennen)",
        r"(?:fatsoen|beleefdheid) (?:niet )?(?:gehad|hebben|opgebracht|op te brengen)",
        "niet zo moeilijk (?:toch|zijn)", r"niet (?:\w+ )?netjes", "niet chique?", "geen stijl",
        "niet (?:in orde|oké|ok|correct) (?:hoe|dat|van)",
        unless=r"\bik (?:heb|had|was|ben|toon\w*)\b|\bgeen gebrek\b|\bniet netjes van mij\b",
    ),
    *rows(
        "no_blame",
        r"(?:de volgende keer|volgende keer|voortaan|in het vervolg|misschien|in de toekomst) (?:kunt u"
        r"|kunnen jullie|zou u|zouden jullie|moet u|moeten jullie|graag eerlijk|wees"
        r"|mag u)\b[^.?!]{0,80}\b(?:eerlijk\w*|duidelijk\w*|lezen|antwoorden|reageren|beter|eerder|melden"
        r"|voorbereiden|laten weten|respect\w*|nadenken)",
        r"(?:u|jullie) (?:zou|zouden|moet|moeten) (?:\w+ ){0,4}?(?:voortaan|in het vervolg|de volgende keer|eens)",
        r"(?:weken|maanden|dagen|lang|eeuwen)\b[^.?!]{0,40}\bgewacht",
        r"(?:eerder|sneller|tijdig|op tijd|vroeger)\b[^.?!]{0,50}\b(?:gewenst|verwacht|gehoopt|netjes|fijn geweest"
        r"|prettig geweest|op prijs|gewaardeerd)",
        r"(?:fijn|netjes|mooi|prettig|beleefd|aardig|fatsoenlijk|beter|respectvol\w*) geweest,? (?:als (?:u|jullie"
        r"|je|men|iemand)|om eerder|eerder)",
        r"had (?:\w+ ){0,2}?(?:fijn|netter|mooier|prettiger|sierlijker|beter|eleganter) geweest", "het minste",
        r"(?:standaard ?(?:mail\w*|brief\w*|afwijzing|bericht\w*|tekst)|standaardmail\w*|standaardbrief\w*"
        r"|standaardafwijzing|automatische afwijzing|afwijzingsmail)",
        r"(?:vind|vond) (?:ik )?(?:\w+ ){0,5}?(?:zwak|matig|mager|jammerlijk|bedenkelijk|kwalijk|teleurstellend"
        r"|onbegrijpelijk|vreemd|raar|niet kunnen)(?= |[.,])", "vrij (?:genomen|gevraagd)\\b",
        r"voor niets (?:\w+ )?(?:gekomen|gereden|voorbereid|gereisd)",
        r"(?:stoort|ergert|irriteert|stoorde|ergerde|steekt) (?:mij|me|het mij)",
        r"(?:mij|me) (?:\w+ ){0,3}?(?:gestoord|geërgerd|geïrriteerd)",
        r"(?:u|jullie|je|men)\b[^.?!]{0,50}\b(?:toegezegd|aangekondigd)\b[^.?!]{0,40}\b(?:maar|toch|nooit|niet"
        r"|niets)", r"het duurde (?:\w+ ){0,3}(?:lang|weken|maanden)",
        level=Level.WARN,
        unless=r"\bgraag\b|\bmezelf\b|\bmijzelf\b|\bmijn (?:eigen|antwoord\w*|fout\w*)\b|\b(?:geen"
        r"|in plaats van een|niet zomaar een|ook een) standaard\w*|\bniet lang\b",
    ),
)  # fmt: skip
