"""What the tone rules must know of German. In: nothing. Out: BOOK, a Lexicon; data only.

Rows are whole words and ignore case. The wordings that break a rule are in tone_grievances_de and tone_others_de.
"""

from __future__ import annotations

import re

from responder.tone_grievances_de import GRIEVANCES
from responder.tone_indirect_de import INDIRECT
from responder.tone_others_de import ABOUT_OTHERS
from responder.tone_roots_de import german, spelt
from responder.tone_rules import Lexicon, closing

_HELLO = (
    "sehr geehrte[rs]?|sehr verehrte[rs]?|verehrte[rs]?|geehrte[rs]?|werte[rs]?|guten (?:tag|morgen|abend)|hallo"
    "|hallöchen|hi|hey"
    "|liebe[rs]?|moin(?: moin)?|servus|grüß (?:gott|dich|euch|sie)|grüezi|tag"
)
# A second greeting may follow the first, on a line of its own: "sehr geehrter Herr Kaya,".
_GREETING = re.compile(
    rf"(?i:{spelt(_HELLO)})(?!\w)(?:[^\n]{{0,80}}?(?:[,:!.]? *(?=\n|$))|[^\n,:!?]{{0,50}}[,:!])"
    rf"(?: ?\n?(?i:sehr geehrte[rs]?|liebe[rs]?)(?!\w)[^\n,:!?]{{0,50}}[,:!])?"
    r"|[A-ZÄÖÜ][\w'-]+(?: [A-ZÄÖÜ][\w'-]+)?,(?=\s*\n)"  # the bare name
)
_SIGN_OFF = closing(
    *map(
        spelt,
        (
            r"(?:(?:mit|und|viele[nm]?|liebe[nm]?|beste[nm]?|herzliche[nmr]?|freundliche[nmr]?|kollegiale[nm]?"
            r"|schöne[nm]?|sonnige[nm]?|ganz"
            r"|vorzügliche[nm]?|sehr|dankbare[nm]?|respektvolle[nm]?|die|einen?|einem|ihnen"
            r"|noch ?mals) ){0,5}(?:gruß|grüße[n]?|wünschen?|hochachtung|empfehlungen)"
            r"(?: (?:aus|nach|von|auch|an|in|und|ins|vom) [^\n.?!]{1,40})?",
            r"es grüßt(?: sie| euch| dich)?(?: \w+)?",
            "(?:mit )?(?:vielen?|besten?|herzliche[nm]|nochmals|großem)?(?: \\w+)? ?dank(?: und [^\\n.?!]{1,40})?",
            "danke(?: nochmals| noch (?:ein)?mal| schön| und [^\\n.?!]{1,40})?",
            "alles (?:gute|liebe)(?: und [^\\n.?!]{1,40})?",
            "(?:lg|vg|mfg|bg|hg)(?: und danke)?,?(?: \\w+){0,2}",
            "hochachtungsvoll",
            "herzlich(?:st)?",
            "bis (?:bald|dann|demnächst)",
            "(?:auf wiedersehen|ciao|servus|tschüss|tschüß|cheers)",
            "ihre?|dein|deine|euer|eure",
            "(?:ihre?|deine?|euer|eure) \\w+(?: \\w+)?",
            "einen schönen (?:tag|abend)(?: noch)?",
            "schönes wochenende",
            "freundlichst",
        ),
    )
)
_COMMON = """
NICHT FÜR WARUM WIESO NIE NIEMALS SEHR BITTE IMMER ALLES NICHTS MUSS WILL SIE IHR MICH MIR DICH EUCH UND
WIRKLICH DANKE JEDER JEDE EINE KEINE KEINEN KEIN GAR VIEL JETZT NOCH UNBEDINGT ENDLICH DOCH ABER MEINE MEIN
EINMAL JEDEN JOB STELLE CHANCE GANZ GENAU ALLE NUR WAS WIE WER WANN IST WAR SIND HABEN HABE HAT DIESE DIESEN
DAS DIE DER GUT BESSER ANTWORT BRAUCHE MEHR SCHON WIEDER WEIL UNFAIR FALSCH
"""  # fmt: skip
_IMPROVE = (
    "(?:verbessern|verbessere|besser|anders|üben|lernen|ändern|vertiefen|vorbereiten|stärken|ausbauen|nachholen"
    "|achten|arbeiten|weiterentwickeln|dazulernen|auffrischen)"
)
_MAY = "(?:sollte|könnte|kann|soll|muss|hätte|müsste|darf)"
_ASKED = (
    "(?:was|wie|wo|woran|worauf|womit|worin|ob|inwiefern|inwieweit|welche\\w*|an welche\\w*|in welche\\w*|wofür"
    "|wodurch)"
)

BOOK = Lexicon(
    greeting=_GREETING,
    sign_off=_SIGN_OFF,
    anybody=german(
        "damen", "herren(?! \\w)", r"team\w*", "zusammen", "alle", "allerseits", "alle miteinander", "beide",
        "miteinander", r"\w*team", r"personal\w*", "kolleginnen", "kollegen",
        r"recruiting\w*", "hr", "bewerbungsmanagement", "leute", "ihr (?:lieben|beiden|zwei|alle)", r"redaktion",
        "kollegium", "jury", "kommission", "gremium",
        r"(?:tag|morgen|abend|hallo|hi|hey|moin|servus|gott|grüezi|dich|euch|sie)\W*$", "(?:sehr )?geehrte\\W*$",
    ),
    thanks=german(
        r"dank\w*", r"bedank\w*", "(?:sehr |herzlich )?verbunden", r"(?:weiß|wissen)\b[^.?!]{0,60}\bzu schätzen",
        "zu schätzen", r"geschätzt", "schätze (?:ich )?(?:es )?sehr",
        r"(?:gefreut|freue mich),? (?:\w+ ){0,4}(?:sie|dass|über|ihre|eure|deine)",
        "habe ich mich (?:sehr )?gefreut", r"merci\w*", r"vergelt's gott",
        "(?:nett|lieb|freundlich) von (?:ihnen|euch|dir)",
    ),
    asks=german(
        r"(?:würde|möchte|wüsste) (?:ich )?(?:mich )?(?:\w+ ){0,9}?(?:gern\w*|freuen|interessieren|wissen|fragen"
        r"|bitten|erfahren|nachfragen|hören|verstehen)",
        r"gern\w* (?:\w+ )?(?:wüsste|würde|möchte|hätte|erführe) ich",
        r"wäre (?:ich )?(?:\w+ ){0,6}?(?:dankbar|verbunden|hilfreich|neugierig|froh|nett|freundlich|lieb|schön"
        r"|toll|super|wertvoll|möglich|großartig|klasse)", r"(?:könnten|würden|dürften|mögen|können|hätten) sie",
        r"(?:könntest|würdest|magst|kannst|hättest) du", r"(?:könntet|würdet|mögt|könnt|hättet) ihr",
        r"(?:darf|dürfte|kann) ich (?:\w+,? ){0,5}?(?:fragen|bitten|wissen|erfahren|nachfragen)",
        r"interessier(?:t|en|te) (?:\w+ )?mich", r"mich (?:\w+ ){0,4}?interessier\w*", r"interessieren würde",
        r"(?:bitte )?(?:sagen|schreiben|verraten|nennen|geben|teilen|schicken) sie mir",
        "(?:sag|schreib|verrat|nenn|gib|schick)e? mir",
        "(?:sagt|schreibt|verratet|nennt|gebt) mir", r"(?:lassen sie|lass|lasst) mich (?:\w+ )?wissen",
        "ich wüsste",
        r"(?:hätte|habe) (?:ich )?(?:\w+ ){0,2}?(?:eine|zwei|nur eine|noch eine) (?:\w+ )?(?:frage|bitte)\w*",
        "ich (?:frage|bitte) (?:sie|dich|euch|um)", "meine (?:\\w+ )?(?:frage|bitte)",
        r"freu\w* (?:ich )?mich (?:\w+ )?über", r"(?:kann|können|könnte) (?:mir|man mir)\b[^.?!]{0,30}\bsagen",
        "bin (?:ich )?(?:für jede\\w*|dankbar für|neugierig)",
        r"(?:nehme|nähme) ich (?:\w+ )?gern\w*", "dankbar wäre ich", "hoffe (?:ich )?(?:auf|um)",
    ),
    about_me=german(
        r"(?:einen?|jede[nrs]?|irgendein\w*|kleinen?|konkrete[nrs]?|ein paar|zwei|einige|weitere[nr]?|etwas"
        r"|kurzes?|um|über|ehrliches|offenes) (?:\w+ ){0,2}?(?:rat|ratschl(?:ag|äge)|tipps?|anregung(?:en)?|kritik"
        r"|feedback"
        r"|verbesserungsvorschl\w+|einschätzung|hinweise?(?! (?:auf|zu) (?:eine?n?|andere|neue|weitere|künftige)))",
        r"(?:um|über) (?:eine |jede |etwas )?(?:\w+ )?rückmeldung (?:zu|über|dazu)",
        r"(?:eine|kurze) (?:\w+ ){0,2}?rückmeldung (?:zu|geben|dazu|von)",
        r"feedback (?:zu|geben|bekomm\w+|erhalten|von|dazu)",
        rf"{_MAY} ich\b[^.?!]{{0,60}}?\b{_IMPROVE}", rf"(?:was|wie|wo|woran|worauf|welche\w*"
        rf"|womit) ich\b[^.?!]{{0,60}}?\b(?:{_IMPROVE}\b(?: \w+){{0,2}} {_MAY}|(?:verbessern|arbeiten|lernen"
        rf"|üben))",
        r"was\b[^.?!]{0,40}\b(?:gut|überzeugend|stark) (?:ankam|angekommen|gelungen|war|lief|gelaufen|gewesen)",
        r"was\b[^.?!]{0,40}\b(?:überzeugt|gefallen|gefehlt|gefiel|fehlte) ?(?:hat)?",
        r"mein\w* (?:\w+ ){0,2}?(?:stärken|schwächen"
        r"|defizite|lücken|schwachstellen)", r"stärkere[nrs]? (?:kandidat\w*|bewerb\w*|wahl|profil)",
        r"woran\b[^.?!]{0,30}\b(?:lag|gelegen|gehapert|gefehlt|gescheitert|scheiterte)",
        r"(?:grund|gründe|gründen) (?:für|der|dafür|meiner|ihrer|eurer)",
        r"(?:warum|weshalb|wieso) (?:ich|sie|ihr|du|es|meine?|die|man)", "was ausschlaggebend war",
    ),
    opinion=german(
        rf"(?:wissen|erfahren|hören|verstehen|interessier\w+|sagen|verraten|mitteilen|mitzuteilen|schreiben|nennen"
        rf"|fragen|zeigen|sehen|nachfragen|rückmelden|wüsste|wissen lassen|neugierig|verriet\w*"
        rf"|schilder\w*)\b[^.?!]{{0,40}}?,? {_ASKED}",
        "(?:ihre|eure|deine) (?:\\w+ )?(?:einschätzung|meinung|sicht|ansicht|eindruck|eindrücke)",
        r"(?:ein|eine|einen|zwei|ein paar|ein, zwei) (?:\w+ )?(?:gedanken?|eindruck|einschätzung|punkte? (?:nennen"
        r"|genannt|dazu))",
        rf"frage:? ?[^.?!]{{0,10}}{_ASKED}",
    ),
    specific=german(
        "gut", r"gute\w*", r"besser\w*", r"beste\w*", r"stark\w*", r"stärk\w*", r"überzeug\w*", r"gelungen\w*",
        r"gelang", r"verbesser\w*", r"schwach\w*", r"üb(?:e|en|te|ung|ungen)", r"\w*lern(?:e|en|t)",
        r"arbeiten (?:sollte|kann|könnte|muss)",
        r"\w*arbeiten", r"entwickel\w*", r"vertief\w*", r"ausbau\w*", r"fehl(?:t|te|en|ten)", r"gefehlt",
        r"lücken?", r"antwort\w*", r"beispiel\w*", r"fähigkeit\w*", r"kenntniss\w*", r"wissen", r"erfahrung\w*",
        r"gespräch\w*", r"vorstellungsgespräch\w*",
        r"anders", r"klar\w*", r"deutlich\w*", r"rat", r"raten", r"ratschl\w*", r"tipps?", r"hinweis\w*",
        r"gefallen", r"gefiel\w*", r"behalten", r"ändern", r"einzelheit\w*", r"tiefe\w*", r"präsentation\w*",
        r"vortrag\w*", r"portfolio\w*", r"mappe\w*",
        r"probe\w*", r"test\w*", r"aufgabe\w*", r"assessment\w*", r"kurs\w*", r"fortbildung\w*",
        r"weiterbildung\w*", r"qualifikation\w*", r"zertifikat\w*", r"punkt\w*", r"hilfreich\w*", r"geholfen",
        r"passt\w*", r"gepasst", r"sprach\w*", r"beeindruck\w*", r"aufgefallen",
        r"positiv\w*", r"angekommen", r"ankam\w*", r"vorbereit\w*", r"bewerbung\w*", r"anschreiben", r"lebenslauf",
        r"auftritt\w*", r"auftreten", r"fachlich\w*", r"nachholen", r"achten", r"eindruck", r"lösung\w*",
        r"geschätzt", r"solide", r"tragfähig\w*",
    ),
    downcast=german(
        r"was\b[^.?!]{0,40}\b(?:falsch|schlecht|schiefgelaufen|schief gelaufen|schief gegangen|schiefging|verkehrt"
        r"|schlimm\w*|miserabel)(?! oder)", r"falsch gemacht", r"(?:stimmt|stimmte|passt) (?:mit|an) mir nicht",
        "nicht mit mir", r"(?:ich|habe|hatte)\b[^.?!]{0,40}\b(?:versagt"
        r"|vermasselt|verbockt|vergeigt|versaut|verpatzt|verhauen)",
        r"mein(?:e[nrsm]?)? (?:\w+ )?(?:fehler\w*|versagen|schwächen?|defizite\w*|mängel\w*|unzulänglich\w*"
        r"|scheitern)", "nicht gut genug",
        r"(?:ihnen|euch|dir) (?:\w+ )?(?:nicht gefallen|missfallen|nicht gefiel)",
        "nicht gefallen", r"missfallen", r"gegen mich (?:sprach|gesprochen|spricht)", "sprach gegen mich",
        r"gescheitert\w*", "scheiterte", r"am schlechtesten", r"so schlecht", r"gestört hat", "disqualifizier\\w*",
        "nicht gereicht", "nicht genügt", "an mir (?:\\w+ )?(?:auszusetzen|fehlt|stört|störte)",
    ),
    reassurance=german(
        r"(?:nur|lediglich|ausschließlich|allein|einzig|bloß|rein|einfach|schlicht"
        r"|wirklich)\b[^.?!]{0,70}\b(?:lernen|dazulernen|dazuzulernen|hinzulernen|hinzuzulernen|verbessern"
        r"|besser\w*|weiter\w*|entwickeln|vorbereit\w*|wachsen|nächste\w*|zukunft|künftig\w*|interesse|verstehen"
        r"|üben|eigene\w*"
        r"|darum|neugier\w*|mich selbst|für mich|voran\w*|daraus|reifen|kommende\w*|fortschritt\w*)",
        r"(?:lernen|dazulernen|verbessern|besser|wachsen|weiterentwickeln"
        r"|weiterzukommen)\b[^.?!]{0,50}\b(?:nichts (?:anderes|weiter|sonst)|mehr nicht|sonst nichts)",
        r"(?:um|damit) (?:\w+,? ){0,9}?(?:zu lernen|dazuzulernen|hinzuzulernen|(?:zu )?verbessern|besser"
        r"|vor(?:zu)?bereiten|weiter(?:zu)?entwickeln|weiterzukommen|voranzukommen|zu wachsen|weiß|klüger"
        r"|gezielt\w*|üben kann|lernen kann)",
        r"(?:möchte|will|wollte|würde gern\w*|hoffe)(?: \w+){0,5}? (?:lernen|dazulernen|hinzulernen|zu lernen"
        r"|besser werden|besser zu werden|besser machen|weiterkommen|wachsen|(?:mich |mich \w+ )?(?:verbessern"
        r"|weiterentwickeln|vorbereiten))",
        r"(?:nicht|nichts|kein\w*|ohne)\b[^.?!]{0,40}\b(?:infrage|in frage|hinterfragen|anzweifeln|anzuzweifeln"
        r"|rütteln|diskutieren|diskussion|zweifel\w*|umstimmen|anfechten|rechtfertig\w*|bestreiten|streiten"
        r"|debatt\w*|absicht|hintergedanken?|druck|verhandeln|angreifen"
        r"|kritisieren|ändern)", r"geht (?:es )?mir (?:\w+ ){0,3}?(?:nur|allein|einzig|darum|ums lernen)",
        "darum,? (?:\\w+ ){0,4}zu lernen", r"(?:hilft|helfen|helfe|hülfe|nützt|nutzt"
        r"|weiterhelfen)\b[^.?!]{0,40}\b(?:mir|mich|weiter|nächste\w*|besser)",
        r"(?:fürs|für das|beim) nächste[n]? mal", r"für (?:meine )?(?:nächsten?|künftige\w*|weiteren?|kommende\w*"
        r"|zukünftige\w*) (?:bewerbung\w*|gespräch\w*|vorstellungsgespräch\w*|schritte|auftritt\w*|anlauf)",
        r"zum (?:lernen|üben)", r"aus (?:der erfahrung|diesem \w+|dem \w+|solchen \w+) (?:zu )?lernen",
        "daraus (?:\\w+ )?(?:zu )?lernen", "besser (?:zu )?werden",
        "mein (?:einziges |einziger )?(?:ziel|wunsch|anliegen) ist",
    ),
    disappointment=german(
        r"enttäusch\w*", r"traurig\w*", "schade", r"(?:ich )?bedau(?:er|re|ere)\b",
        r"(?:bedauerlich|betrüblich)\w*", "betrübt", r"niedergeschlagen\w*", "geknickt", "am boden",
        r"(?:sehr|schwer|hart|tief) getroffen", r"weh getan|wehgetan", "tut (?:\\w+ ){0,2}weh", "geweint", "tränen",
        r"entmutigt\w*", r"frustrier\w*", "auf eine andere (?:antwort|nachricht)",
        r"(?:hatte|habe)\b[^.?!]{0,50}\b(?:gehofft|erhofft|gewünscht)", "(?:gewünscht|gehofft|erhofft) hatte",
        r"herz\b[^.?!]{0,15}\bgebrochen", r"schmerz(?:t|te|lich\w*|haft\w*)", r"trifft mich|traf mich",
        r"niederschmetternd\w*", r"(?:schwerer|harter|großer) (?:schlag|dämpfer)",
        r"tut mir (?:\w+ )?leid,? (?:dass (?:es|ich nicht|daraus)|zu (?:hören|lesen))", r"sacken lassen",
        r"verdauen", "kalt erwischt", "am ende (?:mit|meiner)",
    ),
    common=frozenset(_COMMON.split()),
    wordings=(*GRIEVANCES, *ABOUT_OTHERS, *INDIRECT),
)  # fmt: skip
