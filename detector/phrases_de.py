"""German wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

from detector import feedback_de, meetings_de, signals_de

MACROS = {
    "job": r"(?:[\w-]*(?:stelle|position|vakanz|ausschreibung|suche|rolle|ausbildungsplätze?|platz|plätze|job)n?)",
    "cand": r"(?:(?:mit)?bewerber(?:in(?:nen)?|n)?|kandidat(?:in(?:nen)?|en)?|personen?|kolleg(?:e|en|in|innen)|finalist(?:in|en)?|profile?)",
    "day": r"(?:gestern|vorgestern|gestrigen?|heutigen?|heute (?:morgen|vormittag|früh|nachmittag)|(?:letzten|vergangenen?|vorigen?) (?:woche|montag|"
    r"dienstag|mittwoch|donnerstag|freitag|samstag|monat)|(?:am|vom|diesen) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|"
    r"(?:am|vom) \d{1,2}\.)",
    "weekday": r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen um|mo|di|mi|do|fr|sa)",
    "month": r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{1,2}\.)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:uhr|h\b)|\bum (?:\w+ uhr|\d{1,2}\b(?!\.)|halb \w+|viertel \w+ \w+|(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b))",
    "talk": r"(?:[\w-]*gespräch(?:e[ns]?|s)?|[\w-]*interviews?|[\w-]*kennenlernen|probe(?:arbeiten|arbeitstag|tag|schicht|stunde|dienst|essen|lektion)\w*|lehrprobe|vorspiel|vorsprechen|vorsingen|"
    r"vorstellung bei uns|unterrichts(?:probe|stunde)|hospitation|schnuppertage?|telefonate?s?|videocalls?|calls?|austausch|unterhaltung|besuch\w{0,2}|treffen|rundgang|führung|"
    r"präsentation|assessment-?center|auswahltag|begegnung|plausch|runde bei uns|(?:vormittag|nachmittag|abend|tag|zeit|stunden?) (?:mit (?:uns|ihnen|dir)|bei (?:uns|ihnen)|in unser\w+))",
}  # fmt: skip

INCOMING = (*signals_de.INCOMING, *feedback_de.INCOMING, *meetings_de.INCOMING)
OUTGOING = meetings_de.OUTGOING

MEETING_WORDS = "gespräch vorstellungsgespräch interview termin kennenlernen kennenlerngespräch probearbeiten probetag call video telefonat videogespräch erstgespräch zweitgespräch"
CONDITIONAL = (
    r"\b(?:wenn|falls|sofern|sollten?|ob|im falle?|bis|sobald|würden?|könnten?|möglicherweise|eventuell|ggf|gegebenenfalls|bewerber(?:innen)?,? die|kandidat(?:inn)?en,? die|"
    r"solange)\b"
)
BREAK = r"[;:–—]|,? (?:aber|jedoch|doch|sondern|daher|deshalb|und (?:wir|ich|sie)|weil|da) "
NEGATION = r"(?:\bnicht|\bkeine[nrm]?|\bkein|\bnie|\bniemand|\bohne|\banstatt|\bstatt)\s+(?:\w+\s+){0,3}$"
ALIVE = (
    r"\b(?:melden (?:wir uns|uns)|(?:bleibt|bleiben|sind|ist) (?:ihre|deine|sie|du)?[^.!?;]{0,30}\b(?:aktiv|im rennen|bestehen|offen)|sobald (?:wir|es|ich)|halten (?:sie|dich) (?:auf dem laufenden|informiert)|"
    r"nicht vergessen|keine absage|im rennen|bitte(?:n)? (?:wir )?(?:sie |dich )?(?:noch )?um (?:etwas )?geduld)"
)
DEAD = (
    r"\b(?:nicht (?:weiter |mehr |näher )?(?:berücksichtig\w*|in die engere|weiter\w*|fortsetzen|fortführen)|(?<!keine.)(?<!noch.k)(?<!weder.)absage[n]?\b(?!, sondern)|abgeschlossen|alles gute|viel erfolg|schließen wir|zurückgesandt|"
    r"nicht entsprechen)"
)
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:bedeutung der status|was bedeutet (?:der|mein|welcher) status|mögliche status|statusübersicht|status-?legende)"
LEGEND_WORDS = "status statusübersicht bedeutung bedeutet"
SHUT = r"\bgeschlossen"
MARKS = (
    ("specific", "ehrlich chef chefin frau mann tochter sohn hund kaffee bier idee frage geschichte beispiel zeichnung versprochen selbst",
     r"\b(?:ehrlich gesagt|um ehrlich|mein(?:e|er)? (?:chef|chefin|kollegin|kollege|frau|mann|tochter|sohn|partner)|(?:ihre|deine|ihr|dein) (?:idee|frage|geschichte|beispiel|zeichnung|lösung|skizze|vortrag)|"
     r"(?:sie|du) (?:haben|hast|hatten|hattest)[^.!?;]{0,40}\b(?:erzählt|gezeigt|gefragt|gesagt|erwähnt|mitgebracht)|kaffee|bier|wie versprochen)\b"),
    ("i", "ich mir mich", r"\b(?:ich|mir|mich)\b(?! (?:bedau|muss ihnen|möchte mich))"),
    ("stock", "dank danken bedauern leider berücksichtigen vielzahl unterlagen alles zukunft weg mitteilen sorgfältig",
     r"\b(?:(?:dank\w*|danken) (?:ihnen |wir ihnen )?(?:für|sehr für) (?:ihre|ihr|deine|das)(?: \w+)? (?:bewerbung|interesse)|bedauern|leider (?:müssen|mitteilen|nicht)|nicht (?:weiter )?berücksichtigen|vielzahl|(?:alles gute|viel erfolg) für|"
     r"weiteren (?:beruflichen )?(?:weg|lebensweg|werdegang)|mitteilen zu müssen|sorgfältige[rn]? prüfung)"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "azubi auszubildende auszubildenden auszubildender lehrling praktikantin praktikant werkstudentin werkstudent aushilfe vertretung vertretungsweise kommissarisch aufgerückt rückt befördert beförderung übernommen eigene eigener eigenem eigenen team bereits schon mannschaft kollegium stamm",
     r"\b(?:unser\w*|einem|einer|eine|einen|den|die|ein) (?:eigen\w+ |bisherig\w+ |ehemalig\w+ )?(?:azubi\w*|auszubildende\w*|lehrling\w*|praktikant\w*|werkstudent\w*|aushilfe\w*|vertretungs\w+)\b[^.!?;]{0,60}\b(?:übernomm\w*|übernehmen|bleib\w*|bekomm\w*|besetz\w*|entschied\w*|vergeben|gegeben|aus(?:ge)?lernt|weiter\w*|nachrück\w*)|\b(?:übernehmen|übernommen|besetzt|gegeben|geht an|bleibt)\b[^.!?;]{0,40}\b(?:eigen\w+ |unser\w* )(?:eigen\w+ )?(?:azubi\w*|auszubildende\w*|lehrling\w*|praktikant\w*|werkstudent\w*|leute\w*|aushilfe\w*|mitarbeiter\w*|team)|\b(?:die|der|den)\b[^.!?;,]{0,50}\b(?:vertretungsweise|kommissarisch|in vertretung)\b|\b(?:rückt|rücken|aufgerückt|nachrückt|nachgerückt)\b[^.!?;]{0,20}\b(?:auf|nach|intern|aus)?|\b(?:befördert|beförderung)\b|\b(?:der|die|den) (?:schon|bereits|seit \w+ (?:jahren|jahr|monaten)) (?:\w+ )?(?:bei uns|hier|im haus|in unserem \w+|im team)\b|\b(?:aus|innerhalb) (?:dem|unserem|des|der) (?:eigenen )?(?:team|kollegium|mannschaft|belegschaft|betrieb|stammpersonal)"),
    ("internal_candidate", "intern interne internen interner haus eigenen reihen", r"\b(?:intern(?:e[nrsm]?)? (?:{cand}|besetz\w*|lösung|nachfolge|bewerb\w*)|intern (?:be|ver)|aus (?:dem eigenen haus|den eigenen reihen|unserem haus))"),
    ("position_closed", "gestrichen zurückgezogen entfällt entfallen budget einstellungsstopp umstrukturierung eingefroren aufgehoben gestoppt nachbesetzt besetzt besetzen wirtschaftlich* weggefallen geschlossen zusammengelegt",
     r"\b(?:{job}[^.!?;]{0,60}\b(?:gestrichen|zurückgezogen|entfällt|entfallen|weggefallen|eingefroren|aufgehoben|gestoppt|offline|geschlossen|nicht (?:mehr |neu )?(?:nach)?besetz\w+)|einstellungsstopp|"
     r"umstrukturierung|budget\w*[^.!?;]{0,40}\b(?:gestrichen|gekürzt|nicht|eingefroren)|kein budget|nicht (?:mehr |neu )?(?:nach)?besetzt|aus wirtschaftlichen gründen|zusammengelegt)"),
    ("location_visa", "visum aufenthaltstitel arbeitserlaubnis entfernung umzug pendeln wohnort weit standort", r"\b(?:visum|visa|aufenthaltstitel|arbeitserlaubnis|entfernung|umzug|pendel\w+|wohnort|zu weit|vor ort (?:wohn|leb|sein)\w*|aus der (?:region|nähe))"),
    ("salary", "gehaltsvorstellung* gehalt* gehaltswunsch gehaltsrahmen vergütung budget teuer", r"\b(?:gehalts(?:vorstellung|wunsch|erwartung|rahmen|band)\w*|gehaltlich|vergütung\w*[^.!?;]{0,40}\b(?:über|rahmen|vorstellung)|zu teuer)"),
    ("timing", "eintrittstermin kündigungsfrist verfügbar* früher sofort frist verspätet bewerbungsfrist starttermin zeitpunkt", r"\b(?:eintritts(?:termin|datum)|kündigungsfrist|verfügbarkeit|früher (?:anfangen|beginnen|starten|verfügbar)|sofort (?:anfangen|beginnen|starten|verfügbar)|"
     r"(?:bewerbungs)?frist (?:bereits )?(?:abgelaufen|eingegangen|verstrichen)|nach (?:ablauf der|der) (?:bewerbungs)?frist)"),
    ("experience", "bereits schon jemanden jemand kandidatin kandidaten bewerberin bewerber", r"\b(?:jemand(?:en)?|kandidat\w*|bewerber\w*|person|kolleg\w+),? (?:der|die|den|welche[rs]?) [^.!?;]{0,60}\b(?:bereits|schon|jahre|jahren|mehrfach)\b"),
    ("experience", "erfahrung* berufserfahrung jahre jahren erfahrener erfahrene branchenerfahrung einschlägige überqualifiziert praxis", r"\b(?:(?:mehr|größere|längere|fehlende|einschlägige\w*|weitreichender\w*|umfangreicher\w*|direkte|langjährige\w*|nötige|erforderliche|"
     r"wenig|keine|tiefere|genau diese|relevante\w*|nicht (?:die|genug|genügend)|umfassendere)\b[^.!?;]{0,40}\b[\w-]*erfahrung\w*|[\w-]*erfahrung\w*\b[^.!?;]{0,40}\b(?:gefehlt|fehlt\w*|mitbring\w*|verfüg\w*|mehr|vorweisen|in der|im|mit)|"
     r"erfahrenere[nr]?|überqualifiziert|berufserfahrung|jahre (?:lang )?[^.!?;]{0,30}\b(?:gemacht|geleitet|gearbeitet|praxis|erfahrung)|bereits (?:\w+ ){0,3}(?:geleitet|verantwortet|gearbeitet|geführt))"),
    ("skills", "kenntnisse kenntnissen qualifikation qualifikationen fachlich* anforderung* voraussetzung* voraussetzungen abschluss test punktzahl sprachkenntnisse deutschkenntnisse nachgewiesen ausbildung führerschein zertifikat niveau",
     r"\b(?:(?:mit|fehlend\w*|tiefere\w*|bessere\w*|keine|gute\w*|vertieft\w*|erforderliche\w*|nötige\w*|nachgewiesene\w*)\b[^.!?;]{0,40}\b[\w-]*kenntniss?e\w*|[\w-]*kenntnisse\b[^.!?;]{0,40}\b(?:nicht|fehl\w*|voraussetzung|tiefer|besser)|formale\w* (?:kriterien|voraussetzung\w*|anforderung\w*)|"
     r"voraussetzung\w*\b[^.!?;]{0,50}\bnicht|nicht (?:alle )?(?:die )?(?:\w+ )?(?:voraussetzung\w*|kriterien)|(?:erforderliche|notwendige|mindest)[\w ]{0,20}(?:abschluss|punktzahl|qualifikation\w*|niveau)|nicht nachgewiesen|führerschein|"
     r"fachlich\w*[^.!?;]{0,30}\b(?:besser|näher|stärker|tiefer))"),
    ("culture", "kultur team werte chemie arbeitsweise", r"\b(?:(?:unternehmens|team)?kultur|chemie|werte|arbeitsweise)\b[^.!?;]{0,40}\b(?:nicht|pass\w*|anders)"),
    ("position_filled", "weg vergeben raus", r"\b(?:stelle|platz|job|posten|position)\b[^.!?;]{0,30}\b(?:schon|bereits|leider|inzwischen)? ?(?:weg|vergeben|raus|fort)\b"),
    ("position_filled", "besetzt vergeben voll", r"\b(?:(?:{job}|sie|es|alle|beide)\b[^.!?;]{0,50}(?<!nicht.)(?<!neu.)\b(?:besetzt|vergeben)\b|(?:bereits|schon|inzwischen|mittlerweile) (?:besetzt|vergeben)|sind (?:wir )?(?:komplett|voll(?:zählig)?|vollständig)\b)"),
    ("other_candidates", "andere anderen anderer anderes bewerber* kandidat* mitbewerber* jemand jemanden besser näher vergleich vielzahl engere auswahl favorit*", r"\b(?:(?:andere[nrsm]?|weitere[nr]?) (?:\w+ )?(?:{cand}|profile?)|mitbewerber\w*|jemand(?:en)? (?:anders|anderen|mit|der|die|einge)|"
     r"im vergleich|(?:besser|näher|genauer|mehr) (?:zu|an|auf) (?:den|die|unser\w*|dem|das)|engere[rn]? (?:wahl|auswahl|kreis)|(?:große[nr]?|hohe[nr]?|vielen?|ungewöhnlich viele) (?:anzahl|zahl|bewerbungen|zuschriften|resonanz)|vielzahl)"),
    ("unspecified", "passt passen profil geeignet passend", r"\b(?:nicht (?:\w+ ){0,3}(?:passt|passen|passend|geeignet|entspricht|überein)|(?:keine|nicht) (?:die )?(?:optimale|richtige|beste|ideale))"),
)  # fmt: skip

STAGES = (
    ("final", "finale finalen letzten letzte finalist* endrunde schlussrunde abschlussgespräch platz zweite", r"\b(?:(?:finale[nr]?|letzte[nr]?) (?:runde|auswahl|gespräch\w*|schritt|stufe|zwei|drei)|finalist\w*|endrunde|schlussrunde|auf platz (?:zwei|2|drei|3)|im finale|knapp(?:e|er)? (?:zweite|entscheidung))"),
    ("onsite", "ort probetag probearbeit* schnuppertag hospitation standortbesuch besuch* probeschicht", r"\b(?:(?:gespräch|termin|tag|interview)\w* (?:bei uns )?vor ort|probetag|probearbeit\w*|probeschicht|schnuppertag|hospitation|besuch (?:bei uns|in unserem|in unserer))"),
    ("case", "fallstudie case präsentation", r"\b(?:fallstudie|case(?: study|-interview)?\b(?! manager)|(?:ihre|deine|die|eine)[nr]? präsentation)"),
    ("technical", "technisch* fachgespräch* coding pair code live fachinterview", r"\b(?:technische[ns]? (?:interview|gespräch|runde|test)\w*|fachgespräch\w*|fachinterview|coding[- ]\w+|pair[- ]?programming|code[- ]?review|live[- ]coding)"),
    ("phone", "telefon* telefonisch* telefoninterview* telefonat erstgespräch call video* kennenlerngespräch", r"\b(?:telefoninterview\w*|telefongespräch\w*|telefonat\w*|telefonisch\w* (?:gespräch|interview|kennen)\w*|erstgespräch\w*|kennenlerngespräch\w*|(?:kurze[rsn]?|erste[rsn]?|den|der|einen) (?:video)?call|erste[sn]? (?:telefon)?gespräch)"),
    ("assessment", "test* assessment* einstellungstest* eignungstest* aufgabe* probeaufgabe* arbeitsprobe* online* onlinetest fragebogen auswahltag", r"\b(?:[\w-]*(?:einstellungs|eignungs|online|sport|auswahl|wissens|sprach)[- ]?test\w*|(?:ihr|dein|der|den|im|zum|einen)e?n? test\b|assessment[\w -]*|(?:probe|test|fach|home|haus|rechen)-?aufgabe\w*|arbeitsprobe\w*|"
     r"(?:ihre|deine|die|eine)[rn]? (?:test)?aufgabe|auswahltag|video-?(?:antwort|fragen)\w*)"),
    ("interview", "gespräch* interview* vorstellungsgespräch* kennenlernen zweitgespräch* kennenzulernen kennengelernt vorstellung vorzustellen videogespräch*", r"\b(?:[\w-]*vorstellungsgespräch\w*|[\w-]*interviews?|(?:zweit|video|einzel|persönliche[ns]?|unser|ihr|dein|das|zum|im|ein|dem|beiden|nach den)[ -]?(?:\w+ )?gespräch\w*|kennen(?:zu)?(?:lernen|gelernt)|persönlich vor(?:zu)?stellen)"),
    ("application", "bewerbung* beworben unterlagen dossier bewerben kandidatur profil", r"\b(?:[\w-]*bewerbung\w*|beworben|unterlagen|dossier|kandidatur|(?:ihr|dein) profil)"),
)  # fmt: skip
NOT_REACHED = r"(?:\bnicht\b|\bkeine?\b|\bkönnen wir (?:sie|dich|ihnen)\b|\bkandidat\w*\b|\bbewerber\w*\b|\bandere\w*\b|\bnächste[rn]? schritt)[^.!?;]{0,60}$"
TAKEN = r"\b(?:punkt\w*|bestanden|erreich\w*|ergebnis\w*|abgeschnitten|absolviert)\b"
