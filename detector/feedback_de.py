"""German wordings of a point about this user, of feedback refused, and that it was close. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

# What a "but" after praise leads to in every template: no point about this user.
_STOCK = (
    r"(?:leider|wir (?:haben uns|mussten|müssen|können|suchen|konnten|hatten)|haben wir uns|andere|ein(?:e[nr]?)? andere|die stelle|die position|der platz|"
    r"nicht (?:zum zug|berücksichtig)|es gab|es gibt|es (?:hat|reicht)? ?nicht gereicht\b(?! (?:bei|in|im|beim))|diesmal|dieses mal|am ende|letztlich|letzten endes|"
    r"trotzdem|dennoch|ich (?:habe|hab|muss|kann|nehme)|jemand|zu viele|das budget|momentan|derzeit|im moment|nur ein|das team hat|die (?:wahl|entscheidung))"
)
_NO_POINT = (
    r"(?!(?:[\w-]+ )?(?:bewerbung|unterlagen|profil|interesse|lebenslauf|qualifikation|werdegang|anschreiben|anfrage|name|daten|formular|anhang|mail|datei|upload|dossier|geduld|zeit|"
    r"erfahrung|verständnis|nachricht|engagement)\w*\b)"
)
_POSS = r"(?:ihre?[nmrs]?|deine?[nmrs]?)"
_WEAK = (
    r"(?:zu (?:knapp|kurz|vage|allgemein|oberflächlich|theoretisch|leise|schnell|lang\w*|wenig|viel|zaghaft|zögerlich|hastig|verspielt|brav|vorsichtig|"
    r"technisch|detailliert|abstrakt|unkonkret|trocken|zurückhaltend|spät|sehr)|unsicher\w*|oberflächlich|schwächer|schwach|dünn|blass|vage|wackelig|holprig|"
    r"lückenhaft|unscharf|unklar|fahrig|nervös|hölzern|zögerlich|zaghaft|unstrukturiert|sprunghaft|allgemein|ausbaufähig|unvollständig|verbesserungswürdig|"
    r"verkocht|versalzen|überladen|weniger \w+|eher (?:allgemein|knapp|vage|dünn|theoretisch)|nicht (?:ganz |so |wirklich |immer |recht |sehr |ausreichend |genügend |"
    r"tief |klar |genau |noch )*(?:überzeug\w*|schlüssig|deutlich|tief|sicher|klar|konkret|gereicht|rund|sauber|belastbar|greifbar|sattelfest|gesessen|"
    r"ausgereift|genug|trittsicher|flüssig|verständlich))"
)
_PAPERS = (
    r"(?![^.!?;]{0,50}\b(?:unterlagen|[\w-]*zeugnis\w*|nachweis\w*|seiten?|schreiben|kopie|foto|dokument\w*|angaben?|unterschrift|mittel|budget|geld|stellen|plätze|leute|"
    r"kapazität\w*|planstelle\w*|zeit|[\w-]*bescheinigung|anlagen?|worte))"
)

INCOMING = (
    (
        "feedback_given", "aber doch allerdings jedoch nur bloß + ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner",
        r"\b" + _POSS + r" " + _NO_POINT + r"(?:[\w'-]+ ){1,6}?(?:war(?:en)?|ist|sind|hat(?:te)?|haben|wirkt\w*|kam(?:en)?|saß(?:en)?|gefiel\w*|überzeugt\w*|lief|"
        r"sitzt|gefällt|funktioniert|schmeckt\w*|zeigt\w*|stimmt\w*|stand(?:en)?|macht\w*)\b[^.!?]{3,90}(?:, | - | – |; ?)(?:aber|doch|allerdings|jedoch|nur|bloß) (?!"
        + _STOCK + r"\b)",
    ),
    (
        "feedback_given", "aber doch allerdings jedoch nur + sie du",
        r"\b(?:waren sie|warst du|sind sie|bist du|haben sie|hast du|wussten sie|wusstest du|kannten sie|sie waren|du warst|sie haben|du hast|sie sind|du bist) "
        r"(?!uns|sich (?:bei|für)|beworben)[^.!?]{3,90}(?:, | - | – |; ?)(?:aber|doch|allerdings|jedoch|nur|bloß) (?!" + _STOCK + r"\b)|"
        r"\b(?:, )[^.!?;]{3,40} (?:haben sie|hast du|waren sie|warst du) (?:aber|jedoch|allerdings|dagegen|nur)\b",
    ),
    (
        "feedback_given", "aber doch allerdings jedoch nur bei beim in im am an auf unter sobald wenn als",
        r"(?:^|(?<=[\n.,;:!?–-])|(?<=[.,;:!?–-]\s))(?:aber |doch |allerdings |jedoch |nur |bloß )+(?:bei|beim|in|im|am|an|auf|unter|vor|mit|zum|zur|sobald|wenn|als|wo) [^.!?;]{3,70}\b(?:fehl\w+|hak\w+|haper\w+|"
        r"wurde\w*|wird|haben sie|hast du|waren sie|warst du|gerieten|geraten|kam\w*|blieb\w*|ging\w*|merkt\w*|gemerkt|zögert\w*|stockt\w*|reicht\w*|war\w*|rennst|"
        r"verlier\w+|verlor\w*|brauch\w+|sind sie|bist du|wirkt\w*|müsste\w*|sollte\w*|lässt|liegt)\b(?! (?:die entscheidung|andere|ein anderer|nur))",
    ),
    (
        "feedback_given", "fehlte fehlten fehlt gefehlt vermisst vermissten mangelte haperte hapert hakte gehakt",
        r"\b(?:fehlten?|gefehlt|mangelte|haperte|hapert|hakte|gehakt)\b(?! (?:noch )?(?:ihr|die|das|nur noch|am \d))" + _PAPERS + r"[^.!?;]{0,60}\b(?:uns|mir|ihnen|dir|noch|etwas|ein wenig|die|der|das|es|an|am|bei|in|im)\b|"
        r"\b(?:uns|mir|ihnen|dir|ihrem|ihrer|ihren|deinem|deiner|es)\b" + _PAPERS + r"[^.!?;]{0,70}\b(?:fehlten?|gefehlt|vermisst|vermissten|mangelte|haperte|hapert|gehakt|hakte)\b|\b(?:ihnen|dir)\b" + _PAPERS
        + r"[^.!?;]{0,40}\bfehl(?:t|en)\b|\bfehl(?:t|en) (?:ihnen|dir)\b" + _PAPERS,
    ),
    (
        "feedback_given",
        "knapp kurz vage allgemein oberflächlich theoretisch leise schnell lang unsicher schwächer schwach dünn blass wackelig holprig lückenhaft unscharf unklar "
        "fahrig nervös hölzern zögerlich unstrukturiert sprunghaft ausbaufähig weniger eher nicht zu verkocht versalzen überladen unvollständig wenig viel",
        r"\b(?:" + _POSS + r" " + _NO_POINT + r"(?:[\w'-]+ ){1,6}?(?:war(?:en)?|ist|sind|wirkten?|blieb(?:en)?|geriet(?:en)?|kam(?:en)?|fiel(?:en)?|erschien(?:en)?|schien(?:en)?|fanden wir|"
        r"hat|haben|klang(?:en)?)|(?:sie|du) (?:waren|warst|wirkten|wirktest|blieben|bliebst|sprachen|sprachst|klangen|sind|bist|redest|reden|arbeiten|arbeitest)|(?:wirkten|wirktest|waren|blieben) (?:sie|du))"
        r"(?: (?!bei der auswahl)[\w,-]+){0,6}? " + _WEAK + r"\b(?! (?:bewerber|kandidat|zeit|geld|stellen|plätze))|\b(?:wir|ich) fanden? [^.!?;]{0,50}\b" + _WEAK + r"\b",
    ),
    (
        "feedback_given", "gewünscht erhofft erwartet gewollt gesehen gehört erfahren + hätten hätte mehr",
        r"\b(?:hätten|hätte) (?:wir|ich|man) (?:uns|mir|sich)?\b[^.!?;]{0,70}\b(?:mehr|gewünscht|erhofft|erwartet|gern\w* (?:gesehen|gehört|mehr))|\b(?:gewünscht|erhofft|erwartet) "
        r"(?:hätten|hatten)\b|\b(?:wir|ich) (?:hätten|hätte|hatten|hatte) (?:uns |mir )?(?!sie\b|dich\b)[^.!?;]{0,70}\b(?:gewünscht|erhofft|erwartet|mehr (?:gesehen|gehört|erfahren))",
    ),
    (
        "feedback_given", "verbessern verbesserung lücken lücke schwäche schwächen schwachpunkt luft punkt manko knackpunkt nachholbedarf baustelle entwicklungsfeld entwicklungsfelder "
        "verbesserungspotenzial potenzial ausbauen",
        r"\b(?:zum verbessern|verbessern (?:könnten|können|kannst|lässt)|(?:verbesserungs|entwicklungs)(?:potenzial\w*|felder?|bedarf|möglichkeit\w*)|lücken? (?:in|bei|im|beim|war|sehen)|"
        r"(?:einzige[rs]?|größte[rs]?|unsere?|eine) (?:\w+ )?(?:schwäche|schwachpunkt|manko|knackpunkt|baustelle|bedenken|lücke|vorbehalt)|luft nach oben|nachholbedarf|schwächen (?:bei|in|im|beim|zeigten))",
    ),
    (
        "feedback_given", "rat tipp ratschlag rate raten empfehle empfehlen empfehlung hinweis anregung tipps anmerkung rückmeldung feedback ehrlich",
        r"\b(?<!gegen.)(?:mein|unser|ein|kleiner|zwei|ein paar)(?:en?)? (?:\w+ )?(?:rat|tipps?|ratschlag|ratschläge|empfehlung|anregung(?:en)?|hinweise? für (?:das|ihr|dein|die))\b(?! (?:zur anreise|"
        r"zum (?:datenschutz|bewerbung)))|\b(?:rate|raten|empfehle|empfehlen) (?:ich |wir )?(?:ihnen|dir)\b(?! (?:sich|uns|dich|unsere|einen blick|auch (?:die|unsere)|die (?:kanzlei|firma|kollegin))|[^.!?;]{0,30}\b"
        r"(?:stellenportal|karriere|website|newsletter))|\bhier (?:ist|sind|kommt) (?:das |die |unser |unsere |mein )?(?:feedback|rückmeldung|gewünschte|versprochene)|\b(?:wie (?:erbeten|gewünscht|"
        r"versprochen)|sie hatten (?:um|nach))\b[^.!?;]{0,30}\b(?:feedback|rückmeldung|gründe\w*)",
    ),
    (
        "feedback_given", "üben übe arbeiten arbeite achten achte trauen trau nehmen nimm lassen lass zeigen zeig sammeln sammle machen mach bringen bring lernen lern "
        "beim nächsten mal künftig probieren fangen fang schauen schau holen hol erzählen erzähl bleiben bleib gönnen + sie mal an auf dir dich den das ein eine einen daran zuerst mehr im in",
        r"(?:^|(?<=[\n.!?:;,–-])|(?<=[.!?:;,–-]\s))(?:so |also |bitte |deshalb |daher |drum )?(?:üben?|arbeiten?|achten?|trauen?|trau|sammeln?|sammle|lernen?|lern|holen?|hol|gehen? (?:noch )?(?:einmal|mal)|machen? (?:noch|erst|einen|eine)|mach "
        r"(?:noch|erst|einen|eine)|fangen?|fang|lesen? |bleiben?|bleib|zeigen?|zeig|nehmen?|nimm|üb)(?! (?:sie )?(?:uns|mir|bitte uns)\b)(?: sie)?(?: sich| dir| dich)? (?!uns\b|mit uns|kontakt|bitte (?:zur|kontakt)|im gespräch|gesund|gern wieder|"
        r"sie bitte)[^.!?]{4,80}(?:\bund (?:dann|sie|du|kommen|komm|bewerben|melden|meld|ruf|rufen)|\b(?:dann|danach) (?:sehen|können|wird|sprechen|klappt|kommen|meld|ruf|sitzt|sehe|reden|kriegst|bist)|, dann\b|\bdaran\b|"
        r"\b(?:struktur|tempo|atmung|technik|beispiele|stimme|praxis|zahlen|rechtschreibung|klassenführung|zeitmanagement|ruhe|übersicht)\b)|\b(?:arbeiten?|üben?|feilen?|achten?) (?:sie )?(?:noch |bitte |mehr )?(?:an|auf) "
        r"(?!unser\w*|den posteingang|unsere)|\b(?:beim |das )nächste[ns]? mal[, ]+(?:würden?|vielleicht|einfach|mehr|erst|zuerst|bring|zeig|mach|lassen|nehmen|versuchen|üben|ruhig)|\bschauen? sie sich (?:das|die|den) [^.!?;]{0,50}\ban\b"
        r"(?! unser)",
    ),
    (
        "feedback_given", "verloren faden stocken schwimmen schleudern konzept überblick übersicht ausgewichen ausweichen hängen gestolpert vergessen verzettelt verheddert überzogen abgelesen "
        "übergangen verhaspelt gezögert eingegangen gefragt gezeigt erklären beantworten unterschätzt + sie du ihnen dir",
        r"\b(?:sie|du|ihnen|dir)\b[^.!?;]{0,70}\b(?:den (?:faden|überblick) verl\w+|(?:den|die) (?:faden|überblick|übersicht)\b[^.!?;]{0,20}\bverl\w+|(?:ins|aus dem) (?:stocken|schwimmen|schleudern|konzept)|ausgewichen|gestolpert|"
        r"(?<!nicht.)vergessen(?! (?:sie|wir))|verzettelt|verheddert|überzogen|abgelesen|übergangen|verhaspelt|gezögert|unterschätzt|(?:nicht|kaum|wenig) (?:auf [^.!?;]{2,40} )?(?:eingegangen|nachgefragt|gefragt|gezeigt|"
        r"begründet|belegt)|nicht (?:erklären|beantworten|begründen|sagen|zeigen|benennen))\b|\b(?:verloren|gerieten|verlor|geriet|verzettelten|verhedderten|wichen) (?:sie|du)\b",
    ),
    (
        "feedback_given", "gemerkt merkt merkte anfang brauchst brauchen müssten müsstest sollten fehlt noch",
        r"\bhat man (?:\w+ ){0,3}gemerkt, dass (?:du|sie)\b|\b(?:dass|weil) (?:du|sie) (?:noch|da noch|dort noch) (?:am anfang|wenig|keine|nicht|zu)\b|\bnoch (?:nie|nicht) (?:allein|selbst|eigenständig|selbständig) "
        r"(?:ge\w+|verantwort\w+)|\b(?:sie brauchen|du brauchst|brauchen sie|brauchst du|ihnen fehl\w+|dir fehl\w+) (?:noch|mehr|erst|etwas)\b",
    ),
    (
        "feedback_refused",
        "auskünfte auskunft gründe gründen feedback begründung begründungen rückfragen rückmeldung rückmeldungen absagegründe einzelheiten absagegründen nachfragen korrespondenz stellungnahme begründen",
        r"\b(?:keine?n?|nicht|leider|weder|verzicht\w+|absehen|ohne)\b[^.!?;]{0,80}\b(?:auskunft|auskünfte|gründen?|feedback|begründung(?:en)?|einzelheiten|absagegründen?|nachfragen|rückfragen|"
        r"korrespondenz|stellungnahmen?)\b(?! (?:zögern|stehen wir|gern))|\b(?:individuelle\w*|detaillierte\w*|persönliche\w*|inhaltliche\w*|einzelne\w*)? ?(?:feedback|begründung(?:en)?|auskunft|auskünfte|rückmeldung(?:en)?|rückfragen|"
        r"nachfragen)\b[^.!?;]{0,60}\b(?:nicht (?:möglich|leisten|vorgesehen|beantwort\w+|geben|erteilen|erteilt|machbar)|keine|nicht leisten|absehen|abzusehen|verzichten)|\bnicht (?:näher |im einzelnen |weiter )*begründen\b",
    ),
    (
        "close_call", "knapp knappe knappen knapper knappes knappste knappsten",
        r"\b(?:es|das|das ganze|entscheidung|wahl|ergebnis|abstimmung|rennen|ausgang) (?:war|ist|wurde|verlief|ging|fiel|lag|wird|blieb)(?: [\w,]+){0,4}? knapp\b(?! (?:\d|ein\w*|zwei|drei|vier|fünf|zehn|die hälfte|hundert|bemessen|gehalten|kalkuliert|formuliert|und|besetzt))|"
        r"\b(?:(?:denkbar |äußerst |verdammt |unglaublich |haar)knapp\b(?! (?:\d|bemessen|gehalten))|knappe[nsr]? (?:entscheidung|rennen|ergebnis|sache|abstimmung|"
        r"wahl|ausgang|votum|kiste|angelegenheit|mehrheit|vorsprung|rückstand|abstand|niederlage|zweite\w*)|(?:nur |ganz |sehr )?knapp (?:vor|hinter|unterlegen|geschlagen|vorbei|dahinter|davor|vorne|gegen|verfehlt|verpasst|das nachsehen|den kürzeren|"
        r"daneben|zweite\w*)|(?:nur|ganz|sehr) knapp (?:nicht|an))",
    ),
    (
        "close_call", "haaresbreite haar nasenlänge hauch hauchdünn hauchdünner hauchdünne wimpernschlag quäntchen quentchen tick nuance nuancen minimal minimale minimaler hauchdünnen spur fingerbreit "
        "winzig winzige winziger zünglein kleinigkeit kleinigkeiten millimeter deut zentimeter kleinen kleine",
        r"\bhaaresbreite|\bum ein haar\b|\bnasenlänge|\b(?:einen|ein) (?:hauch|tick|fingerbreit|wimpernschlag|deut)\b(?! von)|\bhauchdünn\w*|\bwimpernschlag|\bqu[äe]ntchen\b|\b(?:nur )?(?:nuancen?|kleinigkeiten?|millimeter)\b"
        r"(?! (?:des|der weine))[^.!?;]{0,40}\b(?:entschied\w*|ausschlag|lag\w*|besser|vorn\w*|unterschied\w*|getrennt|trennte\w*|gegeben)|\b(?:entschied\w*|ausschlag|trennte\w*|unterschied\w*|es waren)\b[^.!?;]{0,40}\b(?:nuancen?|kleinigkeit\w*|millimeter|wenig)\b|"
        r"\b(?:minimal\w*|winzig\w*|hauchzart\w*) (?:vor(?:n|ne|sprung)?|besser|stärker|unterschied\w*|abstand|mehr|näher|punktabstand)|\bzünglein an der waage|\b(?:eine )?spur (?:besser|näher|stärker|mehr|erfahrener|weiter|vorn\w*)|\bklein(?:en|er|ste[nr]?) (?:vorsprung|unterschied)",
    ),
    (
        "close_call", "zwischen beide beiden zwei zweien oder + ihnen dir euch sie beide beiden letzten finale zwei namen schwer am liebsten",
        r"\bzwischen (?:ihnen|dir) und (?!mir\b|uns\b|dem team|unserem|der firma|dem unternehmen)|\bzwischen (?:euch|ihnen) (?:beiden|zweien|zwei)|\bsie (?:oder|und) (?:eine?[rn]?|die|den|der) (?:andere\w*|weitere\w*|zweite\w*|kollegin|mitbewerber\w*|kandidat\w*)\b|\b(?:unter|von|bei) den (?:letzten|"
        r"besten|finalen) (?:zwei|beiden)\b|\b(?:am ende|zuletzt|zum schluss|schließlich|nur noch|blieben)\b[^.!?;]{0,40}\b(?:zwei (?:namen|personen|kandidat\w*|bewerber\w*|menschen|leute|übrig|auf der liste)|sie und|du und|sie beide|ihr beide|ihr zwei)\b|"
        r"\b(?:am liebsten|gern\w*|sofort)\b[^.!?;]{0,30}\b(?:sie beide|euch beide|beide\b|zwei(?: stellen)?)[^.!?;]{0,30}\b(?:genommen|eingestellt|behalten|gehabt|vergeben|nehmen|einstellen|zu vergeben)|\bhätten? [^.!?;]{0,30}\b(?:sie|euch|du|ihr)? ?beide[n]? (?:\w+ ){0,3}(?:verdient|genommen|"
        r"einstellen|nehmen|gepasst|eingestellt)|\b(?:zwei|beide) (?:stellen|plätze) (?:zu vergeben|hätten|gehabt)|\bbeide (?:finalist\w*|kandidat\w* (?:waren|hätten))|\b(?:zwischen|für eine[nr]? von) (?:zwei|beiden)\b[^.!?;]{0,40}\b(?:entscheid\w*|wählen|schwank\w*|geschwankt)",
    ),
    (
        "close_call", "zweite zweiter zweiten zweitplatzierte zweitplatzierter platz rang silber nachrücken wahl zweitbeste",
        r"\bauf (?:(?:dem )?(?:platz|rang) (?:zwei|2)|dem zweiten (?:platz|rang))\b|\bzweitplatziert\w*|\bals zweite[r]?\b(?! (?:frage|runde|stufe|schritt|option))|\b(?:waren|warst|sind|bist) (?:\w+ ){0,3}(?:zweite|zweiter|zweitbeste\w*)\b(?! (?:runde|wahl))|"
        r"\bzweite wahl\b|\bsilber(?:medaille|platz)",
    ),
    (
        "close_call", "münze kopf losen los würfeln gewürfelt stimme stimmen patt punkt punkte waage schwankt geschwankt schwankten hin gerungen zerrissen diskutiert gestritten abgestimmt mehrmals lange umentschieden",
        r"\bmünze\b[^.!?;]{0,20}\b(?:werfen|geworfen|entschieden)|\bkopf[ -]an[ -]kopf|\b(?:fast|beinahe) (?:das los|gelost|gewürfelt)|\b(?:mit )?(?:einer|einziger|nur einer|eine|einzige) stimme\b[^.!?;]{0,25}\b(?:ausschlag|mehr\w*|unterschied|vorsprung|gefehlt|fehlte|vor|entschieden)|\b(?:drei|vier|fünf|sechs) (?:zu|gegen) "
        r"(?:zwei|drei|vier|fünf)\b|\bpatt\b|\b(?:einen|ein|halben|zwei|anderthalb) punkte? (?:vor\w*|hinter|unterschied|abstand|mehr|weniger|dahinter)|\b(?:lange|bis zuletzt|bis zum schluss|mehrmals|tagelang|sehr|heftig|bis in den abend)\b[^.!?;]{0,30}\b(?:geschwankt|hin und her|gerungen|"
        r"umentschieden|gestritten|mit uns gerungen|gezögert)|\bhin und her\b[^.!?;]{0,30}\b(?:gerissen|überlegt|gewogen|diskutiert|geschoben|gegangen)|\b(?:schwankten|schwankte|ringen|rangen) (?:wir |ich |die jury )?(?:lange|zwischen|bis)|\b(?:gleichauf|ebenbürtig|gleich (?:stark|gut)|auf augenhöhe mit der)\b",
    ),
    (
        "close_call", "anders anderen andersherum genauso ebenso gleichauf ebenbürtig gleich gleichwertig trennte trennten wenig kaum fast beinahe",
        r"\b(?:hätte|könnte|wäre)\b[^.!?;]{0,30}\b(?:genauso|ebenso|auch|leicht|gut|fast|beinahe) (?:gut )?(?:anders|andersherum|sie|du|ihre|für sie)\b[^.!?;]{0,20}\b(?:ausgehen|ausgegangen|sein|treffen|gewesen|geworden|ausfallen|ausgefallen)|\ban (?:einem|jedem) anderen (?:tag|jahr)\b|"
        r"\b(?:kaum|fast nichts|nur wenig|sehr wenig|nicht viel|wenig)\b[^.!?;]{0,30}\b(?:trennte\w*|unterschied\w*|gefehlt|nachgestanden)|\b(?:trennte\w*|gefehlt|fehlte\w*|unterschied\w*)\b[^.!?;]{0,30}\b(?:kaum|fast nichts|nur wenig|sehr wenig|nicht viel|ganz wenig)\b|\b(?:gleichauf|ebenbürtig|(?<!als.)gleichwertig(?! anerkannt))\b|"
        r"\bin einem anderen (?:jahr|durchgang)|\b(?:fast|beinahe) (?:sie|du) (?:geworden|gewesen)|\b(?:wären|wärst) (?:es )?(?:sie|du)? ?(?:fast |beinahe )?geworden",
    ),
    (
        "close_call", "etwas leicht geringfügig ein wenig bisschen minimal + mehr besser näher vorn vorne weiter stärker erfahrener vor",
        r"\b(?:nur |lediglich |ganz )(?:etwas|leicht|geringfügig|ein (?:wenig|bisschen|klein wenig)|ein kleines bisschen) (?:mehr|besser|näher|vorn\w*|weiter|stärker|erfahrener|höher)\b|\bgeringfügig (?:mehr|besser|näher|vorn\w*|stärker|weiter|höher)",
    ),
)  # fmt: skip
