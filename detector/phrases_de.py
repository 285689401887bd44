"""German wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

MACROS = {
    "job": r"(?:[\w-]*(?:stelle|position|vakanz|ausschreibung|suche|rolle|ausbildungsplätze?|platz|plätze|job)n?)",
    "cand": r"(?:(?:mit)?bewerber(?:in(?:nen)?|n)?|kandidat(?:in(?:nen)?|en)?|personen?|kolleg(?:e|en|in|innen)|finalist(?:in|en)?|profile?)",
    "day": r"(?:gestern|vorgestern|gestrigen?|heutigen?|heute (?:morgen|vormittag|früh|nachmittag)|(?:letzten|vergangenen?|vorigen?) (?:woche|montag|"
    r"dienstag|mittwoch|donnerstag|freitag|samstag|monat)|(?:am|vom|diesen) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|"
    r"(?:am|vom) \d{1,2}\.)",
    "weekday": r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen um|mo|di|mi|do|fr|sa)",
    "month": r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{1,2}\.)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:uhr|h\b)|\bum \w+ uhr)",
}  # fmt: skip

INCOMING = (
    ("agency", "mein meinem meines meinen meiner", r"\bmein(?:e|em|es|en|er)? (?:[\w-]+ )?(?:mandant(?:en|in)?|kunde[n]?|kundin|auftraggeber(?:in|s)?)\b"),
    ("other_role", "stelle position rolle hätte hätten frei", r"\b(?:hätten|hätte|haben|suchen)\b[^.!?;]{0,40}\b(?:noch|aber|dafür|allerdings|derzeit|aktuell) (?:eine|einen) (?:[\w-]+ ){0,3}(?:stelle|position|rolle|vakanz|platz)\b"),
    ("meeting_claimed", "gespräch* interview* kennenlern* vorstellungsgespräch* probearbeit* call austausch telefonat besuch",
     r"\b(?:dank\w*|freu\w*|gefreut|angenehm\w*|offene[ns]?|nette[ns]?|gute[ns]?|schöne[ns]?|war)\b[^.!?;]{0,60}\b(?:[\w-]*gespräch\w*|interview\w*|"
     r"kennenlern\w*|probearbeit\w*|call|austausch|telefonat|besuch)\b|\b(?:nach|seit|aus|in|bei) (?:unsere[mnr]?|ihre[mn]?|deine[mn]?|dem|den|beiden)"
     r"(?: \w+){0,2} (?:[\w-]*gespräch\w*|interviews?|probearbeit\w*|telefonat)\b"),
    ("meeting_claimed", "kennenlernen kennengelernt kennenzulernen", r"\b(?:haben? (?:sie|dich|wir)|durften|konnten|freude|gefreut)\b[^.!?;]{0,40}\bkennen(?:zu)?"
     r"(?:gelernt|lernen)\b"),
    ("meeting_claimed", "zeit", r"\b(?:die )?zeit,? (?:die (?:sie|du)|für (?:das|unser) [\w-]*gespräch)\b"),
    ("meeting_arranged", "gespräch* termin interview* vorstellungsgespräch* kennenlern* probearbeit* video* call telefonat einladen laden uhr passt",
     r"\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2}\. ?{month}[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b"),
    ("fixed", "montag dienstag mittwoch donnerstag freitag samstag uhr", r"(?<!bis.)\b{weekday}\b[^!?;]{0,60}{hour}|(?<!bis.)\b\d{1,2}\. ?{month}[^!?;]{0,40}{hour}"),
    ("meeting_arranged", "https http", r"\b(?:link|zoom|teams|raum|einwahl|video\w*|besprechung)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    ("someone_chosen", "entschieden entscheidung wahl zusage zugunsten vorzug fiel", r"\b(?:für|zugunsten|gunsten)\b[^.!?;]{0,60}\b(?:andere[nrsm]?|eine[nr]?|jemand\w*|interne[nr]?|mitbewerber\w*|"
     r"weitere[nr]?|dritte[nr]?)\b[^.!?;]{0,60}\b(?:entschieden|entscheidung|ausgefallen|gefallen|ausgesprochen)|\b(?:entschieden|entscheidung|wahl|zusage|vorzug|fiel)\b[^.!?;]{0,80}\b"
     r"(?:für|auf|zugunsten|an|gegeben)\b ?[^.!?;]{0,20}\b(?:andere[nrsm]?|jemand\w*|mitbewerber\w*|interne[nr]?|eine[nr]? (?:kolleg|bewerb|kandidat|person)\w*|{cand})"),
    ("someone_chosen", "besetzt vergeben eingestellt gefunden gewonnen besetzen unterschrieben zugesagt bekommen übernommen genommen",
     r"\b(?:{job}|sie|es|diese|beide|alle)\b[^.!?;]{0,50}\b(?:ist|sind|wurden?|konnten?|haben|bereits|inzwischen|nun|mittlerweile|seit)\b[^.!?;]{0,50}\b(?:(?<!nicht.)(?<!neu.)besetzt|vergeben|besetzen können)\b|"
     r"\b(?:jemand\w*|andere[nrs]?|{cand}|kollegin?)\b[^.!?;]{0,60}\b(?:eingestellt|gefunden|gewonnen|unterschrieben|zugesagt|bekommen|genommen|unter vertrag)\b|"
     r"\b(?:eingestellt|gefunden|gewonnen|genommen)\b[^.!?;]{0,20}\b(?:jemand\w*|{cand})|\b(?:haben|konnten) (?:die|diese) {job}[^.!?;]{0,40}\bbesetz"),
    ("paused", "eingefroren pausiert gestoppt einstellungsstopp ausgesetzt eis zurückgestellt", r"\b(?:eingefroren|pausiert|gestoppt|einstellungsstopp|ausgesetzt|auf eis|zurückgestellt)\b"),
    ("position_closed", "gestrichen zurückgezogen geschlossen entfällt besetzt besetzen budget nachbesetzt aufgehoben einstellungsstopp umstrukturierung eingestellt weggefallen abgesagt entfallen gibt",
     r"\b(?:{job}|verfahren)\b[^.!?;]{0,60}\b(?:gestrichen|zurückgezogen|geschlossen|entfällt|entfallen|weggefallen|aufgehoben|nicht (?:mehr |neu |nach)?(?:nach)?besetz\w*|gar nicht|offline)\b|"
     r"\b(?:nicht (?:mehr |neu )?(?:nach)?besetz(?:t|en)|umstrukturierung|budget\w* (?:wurde|ist|gestrichen)|kein budget|(?:stelle|job|rolle)\w* (?:so )?(?:gibt es|existiert) nicht)\b"),
    ("on_hold", "entscheidung entschieden rennen reserve warteliste nachrücker* geduld prüfung verzögert verzögerung", r"\b(?:noch (?:keine|nicht)[^.!?;]{0,40}\b(?:entscheidung|entschieden)|weiter(?:hin)? im rennen|"
     r"(?:warte|reserve|nachrücker)liste|verzögert|verzögerung|noch etwas geduld)\b"),
    ("offer_withdrawn", "angebot zusage vertrag* zurückziehen zurückgezogen zurücknehmen", r"\b(?:angebot|zusage|vertragsangebot|einstellungszusage)\b[^.!?;]{0,70}\b(?:zurück(?:zu)?(?:ziehen|gezogen|nehmen|genommen)|"
     r"hinfällig|nicht (?:mehr )?(?:halten|aufrecht)|widerrufen)|\bziehen\b[^.!?;]{0,40}\b(?:angebot|zusage)\b[^.!?;]{0,30}\bzurück\b"),
    ("legal", "rechtsanwalt anwalt anwältin rechtsanwältin klage agg rechtliche rechtlich diskriminierung vergleich frist widerspruch rechtsabteilung",
     r"\b(?:unser(?:e|en)? (?:rechts)?(?:anwalt|anwältin|anwälte|abteilung)|arbeitsgericht|klage(?:erhebung)?|ansprüche nach|§ ?15 agg|rechtsabteilung|ohne anerkennung einer rechtspflicht|"
     r"rechtsbehelfsbelehrung|widerspruch (?:einlegen|erheben))"),
    ("do_not_reply", "antworten antwort nachricht adresse postfach gelesen automatisch beantwortet", r"\b(?:(?:bitte )?(?:antworten sie|antworte)\b[^.!?;]{0,30}\bnicht\b|nicht auf diese [\w-]*(?:mail|nachricht)|"
     r"(?:antworten|e-?mails|rückmeldungen)\b[^.!?;]{0,40}\b(?:nicht (?:gelesen|bearbeitet|beantwortet|zugestellt|überwacht))|(?:adresse|postfach)\b[^.!?;]{0,40}\b(?:nicht|keine)\b[^.!?;]{0,30}\b(?:überwacht|gelesen|empfang\w*|"
     r"antworten|eingehende\w*|abgerufen))"),
    ("user_withdrew", "zurückgezogen rückzug absage zurückziehen rücknahme", r"\b(?:(?:ihr|dein)e?n? (?:rückzug|absage)|(?:sie|du) (?:ihre|deine) [\w-]*bewerbung (?:zurückgezogen|zurückziehen)|(?:ihrem|deinem|ihren|deinen) wunsch|"
     r"rücknahme (?:ihrer|deiner))\b"),
    ("agency", "mandant mandanten mandantin kunde kunden kundin auftraggeber auftraggeberin mandat", r"\b(?:unser|mein|der|die|dem|den|des|eine[nsmr]?)(?:e|en|er|em|es)? (?:[\w-]+ )?(?:mandant(?:en|in)?|kunde[n]?|kundin|auftraggeber(?:in|s)?)"
     r"\b(?!(?:nservice|nbetreuung))[^.!?;]{0,100}\b(?:entschieden|entscheidung|rückmeldung|profil|position|stelle|gespräch|kandidat\w*|prozess|bewerb\w*|vertrag|gesucht|suche|sucht|hat|absage|rolle|meldet\w*)|"
     r"\bpersonalvermittlung\b|\bfür (?:einen|unseren) (?:namhaften )?(?:kunden|mandanten)\b"),
    ("invites_reapply", "bewerben bewerbung bewerbungen wiedersehen stellenangebote karriereseite suchauftrag melden lust stellen jobs schau vorbei", r"\b(?:erneut|wieder|nochmals?|jederzeit|gerne?|neu|zukünftig\w*|künftig\w*|andere|weitere|kommenden?|nächste[ns]?)\b"
     r"[^.!?;]{0,60}\b(?:zu )?bewerben\b|\bbewerben sie sich\b[^.!?;]{0,60}\b(?:wieder|erneut|gern\w*|auch|andere|nächste\w*)|\b(?:erneute|neue|weitere|künftige|zukünftige) bewerbung(?:en)?\b|\bbewirb dich\b[^.!?;]{0,40}\b(?:wieder|erneut|gern\w*)|"
     r"\b(?:schau\w*|besuchen|behalten)\b[^.!?;]{0,60}\b(?:stellenangebote|karriereseite|stellenportal|jobportal|jobs|stellen)\b|\bsuchauftrag\b|\bmelden sie sich (?:gern\w* |bitte )?(?:wieder|im|nächst)"),
    ("other_role", "stelle position ausschreibung bereich alternative alternativ stattdessen interessant passen vorstellen weiterleiten weitergeleitet rolle", r"\b(?:andere|alternative|ähnliche|weitere|zweite|neue)[nrs]? (?:[\w-]+ ){0,2}(?:stelle|position|rolle|ausschreibung|vakanz)\b"
     r"[^.!?;]{0,90}\b(?:passen|passt|interess\w+|vorstellen|denkbar|infrage|in frage|besser)\b|\b(?:könnten|können|möchten) (?:wir )?(?:ihnen|dir)\b[^.!?;]{0,60}\b(?:stattdessen|alternativ|als alternative)\b|"
     r"\b(?:unterlagen|profil|bewerbung|lebenslauf)\b[^.!?;]{0,50}\b(?:an (?:den|die|das|unsere\w*) [^.!?;]{2,50}(?:weitergeleitet|weitergegeben|weiterleiten)|für (?:eine|die) andere)|\bbesser (?:zu|auf|als)\b[^.!?;]{0,50}\b(?:stelle|position|rolle)\b"),
    ("reopened", "doch erneut wieder geändert noch", r"\b(?:(?:situation|lage|umstände)\b[^.!?;]{0,30}\bgeändert|(?:wieder|erneut) (?:frei|offen|ausgeschrieben|verfügbar)|(?:haben|hätten|sind) (?:sie|du) (?:noch|weiterhin)\b[^.!?;]{0,30}\binteresse|"
     r"doch noch\b[^.!?;]{0,40}\b(?:kennenlernen|einladen|sprechen))"),
    ("feedback_refused", "auskünfte auskunft gründe gründen feedback begründung rückfragen rückmeldung verständnis absagegründe einzelheiten", r"\b(?:keine|nicht|leider)\b[^.!?;]{0,70}\b(?:auskunft|auskünfte|gründe|gründen|feedback|begründung|einzelheiten|"
     r"absagegründe)\b[^.!?;]{0,50}|\b(?:individuelle\w*|detaillierte\w*|persönliche\w*)? ?(?:feedback|begründung|auskunft|auskünfte|rückmeldung)\b[^.!?;]{0,60}\b(?:nicht möglich|nicht (?:geben|erteilen)|keine|nicht leisten)"),
    ("feedback_given", "gefehlt fehlte fehlt fehlten unsicher wirkten wirkte hätten hätte gewünscht wünschen schwächer lücken verbessern punkt oberflächlich knapp erwartet überzeugt überzeugte rat tipp",
     r"\b(?:(?:ihnen|dir|ihre[rnm]?|deine[rnm]?|sie|du|uns)\b[^.!?;]{0,70}\b(?:gefehlt|fehlten?|unsicher|schwächer|zu (?:knapp|kurz|vage|allgemein|oberflächlich|theoretisch|leise|schnell|lang)|oberflächlich|"
     r"nicht (?:ganz |so |wirklich )?(?:überzeug\w*|schlüssig|deutlich|tief|sicher|klar|konkret|gereicht)|mehr (?:tiefe|praxis|erfahrung|struktur|konkrete)\w*)|(?:hätten|hätte) (?:wir|ich) (?:uns|mir)\b[^.!?;]{0,60}\b(?:mehr|gewünscht|erhofft)|"
     r"(?:gewünscht|erhofft) hätten|mein (?:rat|tipp)|(?:unser|ein|kleiner) (?:rat|tipp)\b|zum verbessern|verbessern (?:könnten|können)|lücken (?:in|bei|im))"),
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "passt bestätige zusage gern gerne komme freue termin bis dabei", r"\b(?:passt (?:mir|gut|super|perfekt|für mich)|(?:termin|uhr|{weekday}) passt|bestätige\b[^.!?;]{0,50}\b(?:termin|gespräch|{weekday})|(?:ich )?(?:komme|nehme)\b[^.!?;]{0,30}\b(?:gern\w*|teil|wahr)|"
     r"freue mich (?:auf|sehr auf) (?:das|unser|den|{weekday})|bis (?:dann|{weekday}|morgen)|(?:bin|werde) (?:ich )?(?:gern\w* )?dabei)\b"),
    ("meeting_held", "gespräch* interview* zeit kennenlern* call austausch", r"\bdank\w*\b[^.!?;]{0,60}\b(?:{day}|(?:das|unser|nette|gute|angenehme|offene)[nrs]? [\w-]*(?:gespräch|interview|austausch|kennenlernen|call))"),
    ("feedback_asked", "feedback rückmeldung gründe grund verbessern hinweis hinweise tipps tipp ausschlaggebend gelegen gefehlt", r"\b(?:feedback|(?:kurze|ehrliche|konkrete) rückmeldung|gründe|woran\b[^.!?;]{0,40}\bgelegen|verbessern|hinweise?|tipps?|ausschlaggebend|gefehlt)\b"),
    ("user_withdrew", "ziehe zurückziehen zurück absagen entschieden angebot zugesagt", r"\b(?:ziehe\b[^.!?;]{0,50}\bzurück|bewerbung\b[^.!?;]{0,30}\bzurück(?:zu)?ziehen|(?:muss|möchte) (?:ich )?(?:leider )?(?:absagen|ablehnen)|nicht (?:mehr|weiter) zur verfügung|"
     r"(?:anderes|anderen|andere) (?:angebot|stelle|vertrag)\b[^.!?;]{0,30}\b(?:angenommen|entschieden|unterschrieben|zugesagt))"),
)  # fmt: skip

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
    r"\b(?:nicht (?:weiter |mehr |näher )?(?:berücksichtig\w*|in die engere|weiter\w*|fortsetzen|fortführen)|absage[n]?\b|abgeschlossen|alles gute|viel erfolg|schließen wir|zurückgesandt|"
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
