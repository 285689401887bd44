"""German wordings of how an application ends, rests or goes on. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

INCOMING = (
    ("agency", "mein meinem meines meinen meiner", r"\bmein(?:e|em|es|en|er)? (?:[\w-]+ )?(?:mandant(?:en|in)?|kunde[n]?|kundin|auftraggeber(?:in|s)?)\b"),
    (
        "agency", "mandant mandanten mandantin kunde kunden kundin auftraggeber auftraggeberin mandat",
        r"\b(?:unser|mein|der|die|dem|den|des|eine[nsmr]?|beim?|vom|von|zum|seitens)(?:e|en|er|em|es)? (?:[\w-]+ )?(?:mandant(?:en|in)?|kunde[n]?|kundin|auftraggeber(?:in|s)?)\b(?!(?:nservice|nbetreuung))[^.!?;]{0,100}\b"
        r"(?:entschieden|entscheidung|rückmeldung|profil|position|stelle|gespräch|kandidat\w*|prozess|bewerb\w*|vertrag|gesucht|suche|sucht|hat|absage|rolle|meldet\w*|möchte|besetzt|vorgestellt|lädt|vorstellen)|"
        r"\bpersonal(?:vermittlung|beratung)\b|\bfür (?:einen|unseren) (?:namhaften )?(?:kunden|mandanten)\b|\b(?:feedback|rückmeldung|absage|antwort|entscheidung) (?:vom|des|von unserem|meines|unseres) (?:kunden|mandanten|auftraggebers?)",
    ),
    (
        "agency", "vorgestellt präsentiert weitergeleitet vorschlagen vermittelt vermitteln einsatz zeitarbeit vermittlung",
        r"\b(?:sie|dich|ihr profil|dein profil|ihre unterlagen|deine unterlagen) (?:\w+ ){0,2}(?:bei der firma|dem unternehmen|beim unternehmen|bei einem unternehmen|dort|der firma) (?:vorgestellt|präsentiert|vorgeschlagen)|"
        r"\b(?:dem|beim) (?:unternehmen|betrieb), für (?:das|den) (?:ich|wir) (?:suche|suchen)",
    ),
    (
        "someone_chosen", "entschieden entscheidung wahl zusage zugunsten vorzug fiel gefallen zuschlag",
        r"\b(?:für|zugunsten|gunsten)\b[^.!?;]{0,60}\b(?:andere[nrsm]?|eine[nr]?|jemand\w*|interne[nr]?|mitbewerber\w*|weitere[nr]?|dritte[nr]?)\b[^.!?;]{0,60}\b(?:entschieden|entscheidung|ausgefallen|gefallen|ausgesprochen)|"
        r"\b(?:entschieden|entscheidung|wahl|zusage|vorzug|fiel|zuschlag)\b[^.!?;]{0,80}\b(?:für|auf|zugunsten|an|gegeben|bekommen|erhielt)\b ?[^.!?;]{0,20}\b(?:andere[nrsm]?|jemand\w*|mitbewerber\w*|interne[nr]?|eine[nr]? (?:kolleg|bewerb|kandidat|person)\w*|{cand})",
    ),
    (
        "someone_chosen", "besetzt vergeben eingestellt gefunden gewonnen besetzen unterschrieben zugesagt bekommen übernommen genommen nachbesetzt",
        r"\b(?:{job}|sie|es|diese|beide|alle)\b[^.!?;]{0,50}\b(?:ist|sind|wurden?|konnten?|haben|bereits|inzwischen|nun|mittlerweile|seit)\b[^.!?;]{0,50}\b(?:(?<!nicht.)(?<!neu.)besetzt|vergeben|besetzen können)\b|"
        r"\b(?:jemand\w*|andere[nrs]?|{cand}|kollegin?)\b[^.!?;]{0,60}\b(?:eingestellt|gefunden|gewonnen|unterschrieben|zugesagt|bekommen|genommen|unter vertrag)\b|"
        r"\b(?:eingestellt|gefunden|gewonnen|genommen)\b[^.!?;]{0,20}\b(?:jemand\w*|{cand})|\b(?:haben|konnten|habe) (?:die|diese|den) {job}[^.!?;]{0,80}\b(?:besetz|vergeben)",
    ),
    (
        "someone_chosen",
        "jemand jemanden andere anderen anderer andrer einen eine nehmen genommen geben gegeben geht ging versprochen stellen fündig geworden macht rennen anfangen fängt weg ein",
        r"\b(?:wir|ich|chefin|chef|team) (?:nehmen|nahmen|stellen|haben|habe|nehme|hat|machen es)\b[^.!?;]{0,50}\b(?:jemand\w*|eine[nr]? (?:andere\w*|junge\w*|[\w-]+ )?(?:{cand}|mann|frau|koch|köchin|lehrer\w*|fachkraft|gesell\w*)|die andere|den anderen)\b"
        r"(?![^.!?;]{0,30}\b(?:gesucht|brauchen|suchen))(?:[^.!?;]{0,40}\b(?:genommen|gegeben|eingestellt|geholt|versprochen|gefunden)|,? (?:der|die|den)\b)|\b{job}\b[^.!?;]{0,40}\b(?:an (?:jemand\w*|eine[nr]?|die|den) [^.!?;]{2,50}\b(?:gegeben|vergeben|versprochen)|"
        r"geht an (?!die nächste)|ging an|bekommt (?:jetzt )?(?:ein|jemand|der|die)|(?:ist |war |leider |schon |bereits )+(?:weg|fort|vom tisch gegangen)\b)|\b(?:sind|waren) (?:wir )?(?:nun |inzwischen |bereits |schon |mittlerweile )?fündig|\b(?:jemand|ein(?:e[r]?)?) "
        r"andere[rs]? (?:ist es )?(?:geworden|hat|macht|bekommt)|\bes ist (?:jemand ander\w+|ein anderer|eine andere) geworden|\b(?:das rennen gemacht|den zuschlag (?:bekommen|erhalten))|\b(?:jemand anders|jemand anderem|jemand anderen|jemandem) (?:zugesagt|gegeben|den job|die "
        r"stelle|den platz)|\bwir machen es mit (?!ihnen|dir)\w+",
    ),
    (
        "paused", "eingefroren pausiert gestoppt einstellungsstopp ausgesetzt eis zurückgestellt ruht unterbrochen angehalten ruhen vertagt pausieren",
        r"\b(?:eingefroren|pausiert|pausieren|gestoppt|einstellungsstopp|ausgesetzt|auf eis|zurückgestellt|angehalten|unterbrochen|(?:verfahren|ausschreibung|suche|besetzung|prozess|auswahl)\b[^.!?;]{0,40}\b(?:ruht|ruhen|vertagt)|ruht (?:das|die|der|unser\w*))\b",
    ),
    (
        "position_closed",
        "gestrichen zurückgezogen geschlossen entfällt besetzt besetzen budget nachbesetzt aufgehoben einstellungsstopp umstrukturierung eingestellt weggefallen abgesagt entfallen gibt mittel fördermittel förderung "
        "finanzierung insolvenz schließt schließen verzichten niemanden niemand keinen ausgeschrieben fällt wegfällt besetzung brauchen einsparungen kürzungen kürzung",
        r"\b(?:{job}|verfahren)\b[^.!?;]{0,60}\b(?:gestrichen|zurückgezogen|geschlossen|entfällt|entfallen|weggefallen|aufgehoben|fällt (?:leider |nun |jetzt )?weg|wegfällt|nicht (?:mehr |neu |nach)?(?:nach)?besetz\w*|gar nicht|offline)\b|"
        r"\b(?:nicht (?:mehr |neu )?(?:nach)?besetz(?:t|en)|umstrukturierung|budget\w* (?:wurde|ist|gestrichen)|kein budget|(?:stelle|job|rolle)\w* (?:so )?(?:gibt es|existiert) (?:\w+ )?nicht|gibt es die {job} (?:\w+ ){0,2}nicht|verzichten (?:wir )?auf (?:die|eine) (?:nach)?besetzung|"
        r"(?:stellen|nehmen) wir (?:derzeit |vorerst |momentan |zurzeit |erst einmal |im moment |dieses jahr |gar )*(?:niemanden|keine (?:neuen )?(?:leute|mitarbeiter\w*|kolleg\w*|azubis|auszubildenden)) (?:mehr |neu )?(?:ein|auf)|"
        r"(?:förder)?mittel\b[^.!?;]{0,40}\b(?:gestrichen|nicht (?:bewilligt|genehmigt)|gekürzt|weggebrochen|gesperrt)|(?:finanzierung|förderung|projekt|antrag)\b[^.!?;]{0,40}\b(?:nicht (?:bewilligt|genehmigt|zustande)|abgelehnt|geplatzt|weggefallen|ausgelaufen)|"
        r"insolvenz|(?:filiale|standort|betrieb|abteilung|laden|station)\b[^.!?;]{0,40}\b(?:schließ\w+|geschlossen|aufgegeben|zugemacht)|(?:suche|ausschreibung)\b[^.!?;]{0,30}\b(?:eingestellt|beendet|abgebrochen))\b",
    ),
    (
        "on_hold",
        "entscheidung entschieden rennen reserve warteliste nachrücker* geduld prüfung verzögert verzögerung nachrückliste reserveliste absage zusage tisch aussortiert runde offen vertagt verschoben wartestand "
        "abschließend entscheiden bleibt bleiben liste gedulden festgelegt",
        r"\b(?:noch (?:keine|nicht)[^.!?;]{0,40}\b(?:entscheidung|entschieden|entscheiden|festgelegt)|weiter(?:hin)? (?:im rennen|dabei|offen)|(?:bleibt|bleiben|bleibst|sind|bist)\b[^.!?;]{0,30}\b(?:im rennen|auf der (?:warte|reserve)?liste|im topf|im verfahren|in der auswahl)|"
        r"(?:warte|reserve|nachrücker?)liste\b(?![^.!?;]{0,50}\b(?:nicht|keine)\b)|(?:verfahren|entscheidung|prozess|auswahl|besetzung|rückmeldung)\b[^.!?;]{0,40}\bverzöger\w+|verzögert sich|noch etwas (?:geduld|zeit|gedulden)|(?:noch )?keine absage|weder (?:eine )?(?:zu|ab)sage|nicht (?:als absage|endgültig|vom tisch|aussortiert|abgelehnt)|(?:entscheidung|auswahl)\b[^.!?;]{0,40}\b"
        r"(?:vertagt|verschoben|steht noch aus|noch offen|später)|(?:nächste|zweite) (?:auswahl|bewerbungs|gesprächs)?runde (?:erst|findet|beginnt|startet|folgt)|zusage können wir (?:ihnen |dir )?(?:heute |derzeit )?noch|noch keine zusage)",
    ),
    (
        "offer_withdrawn", "angebot zusage vertrag* zurückziehen zurückgezogen zurücknehmen arbeitsvertrag vertragsangebot einstellungszusage stellenangebot jobangebot",
        r"\b(?:angebot|zusage|vertragsangebot|einstellungszusage|stellenangebot|jobangebot|arbeitsvertrag)\b[^.!?;]{0,70}\b(?:zurück(?:zu)?(?:ziehen|gezogen|nehmen|genommen)|hinfällig|nicht (?:mehr )?(?:halten|aufrecht\w*|einhalten|zustande)|widerruf\w+|gegenstandslos)|"
        r"\b(?:ziehen|nehmen|müssen|widerrufen)\b[^.!?;]{0,40}\b(?:angebot|zusage)\b[^.!?;]{0,40}\b(?:zurück\w*|widerruf\w*)",
    ),
    (
        "legal", "rechtsanwalt anwalt anwältin rechtsanwältin klage agg rechtliche rechtlich diskriminierung vergleich frist widerspruch rechtsabteilung arbeitsgericht anwälte anwaltlich* ansprüche rechtsbehelfsbelehrung vorwürfe vorwurf rechtspflicht konkurrentenklage",
        r"\b(?:unser(?:e|en|em)? (?:rechts)?(?:anwalt|anwältin|anwälte|abteilung|beistand)|(?:vor dem|zum|beim|das) arbeitsgericht (?:\w+ )?(?:klag|ein|zu|an|ruf)\w*|klage(?:erhebung| einreichen| erheben)|(?:konkurrenten|entschädigungs)klage|ansprüche nach|§ ?15 agg|rechtsabteilung|ohne anerkennung einer rechtspflicht|"
        r"rechtsbehelfsbelehrung|widerspruch (?:einlegen|erheben)|(?:ihre|erhobenen|den) vorw[uü]rfe?n? (?:\w+ ){0,3}(?:zurück|entschieden|diskrim\w+)|anwaltlich\w* (?:vertret|schritte|prüf)\w*|rechtliche schritte)",
    ),
    (
        "do_not_reply", "antworten antwort nachricht adresse postfach gelesen automatisch beantwortet antworte",
        r"\b(?:(?:bitte )?(?:antworten sie|antworte)\b[^.!?;]{0,30}\bnicht\b|nicht auf diese [\w-]*(?:mail|nachricht)|(?:antworten|e-?mails|rückmeldungen)\b[^.!?;]{0,40}\b(?:nicht (?:gelesen|bearbeitet|beantwortet|zugestellt|überwacht|möglich))|"
        r"(?:adresse|postfach)\b[^.!?;]{0,40}\b(?:nicht|keine)\b[^.!?;]{0,30}\b(?:überwacht|gelesen|empfang\w*|antworten|eingehende\w*|abgerufen))",
    ),
    (
        "user_withdrew", "zurückgezogen rückzug absage zurückziehen rücknahme wunsch gewünscht verfügung entschieden abgesagt",
        r"\b(?:(?:ihr|dein)e?n? (?:rückzug|absage\b(?! (?:erteil|mitteil)))|(?:sie|du) (?:ihre|deine|die|uns ihre) [\w-]*(?:bewerbung|kandidatur) (?:\w+ )?(?:zurückgezogen|zurückziehen|zurückgenommen)|(?:auf|wie auf) (?:ihrem|deinem|ihren|deinen) (?:eigenen )?wunsch|"
        r"wie (?:von ihnen|von dir) gewünscht|rücknahme (?:ihrer|deiner)|(?:sie|du)\b[^.!?;]{0,40}\bnicht (?:mehr|weiter|länger) zur verfügung (?:stehen|stehst|zu stehen)|(?:sie|du) sich (?:\w+ )?(?:anders|anderweitig) entschieden|(?:sie|du) (?:uns )?(?:selbst )?abgesagt (?:haben|hast|hatten))\b",
    ),
    (
        "invites_reapply",
        "bewerben bewerbung bewerbungen wiedersehen stellenangebote karriereseite suchauftrag melden lust stellen jobs schau vorbei melde meld probier probieren versuch bewirb wieder tür stellenportal versuchen",
        r"\b(?:erneut|wieder|nochmals?|jederzeit|gerne?|neu|zukünftig\w*|künftig\w*|andere|weitere|kommenden?|nächste[ns]?)\b[^.!?;]{0,60}\b(?:zu )?bewerben\b|\bbewerben sie sich\b[^.!?;]{0,60}\b(?:wieder|erneut|gern\w*|auch|andere|nächste\w*)|"
        r"\b(?:erneute|neue|weitere|künftige|zukünftige) bewerbung(?:en)?\b|\bbewirb dich\b[^.!?;]{0,40}\b(?:wieder|erneut|gern\w*|nochmal\w*|nächst\w+)|\b(?:schau\w*|besuchen|behalten)\b[^.!?;]{0,60}\b(?:stellenangebote|karriereseite|stellenportal|jobportal|jobs|stellen)\b|\bsuchauftrag\b|"
        r"\b(?:melden sie sich|melde? dich) (?:gern\w* |bitte |ruhig |einfach |doch )*(?:wieder|im|nächst|in (?:einem|zwei|drei)|nochmal|noch einmal)|\b(?:probier\w*|versuch\w*) (?:sie )?es\b[^.!?;]{0,40}\b(?:nochmal\w*|noch einmal|wieder|erneut|nächst\w+)|\btür\b[^.!?;]{0,20}\b(?:steht|bleibt)\b[^.!?;]{0,15}\boffen",
    ),
    (
        "other_role", "stelle position rolle hätte hätten frei vakanz platz habe haben",
        r"\b(?:hätten|hätte|haben|suchen|habe|hab)\b[^.!?;]{0,40}\b(?:noch|aber|dafür|allerdings|derzeit|aktuell) (?:eine|einen) (?:[\w-]+ ){0,3}(?:stelle|position|rolle|vakanz|platz)\b",
    ),
    (
        "other_role", "stelle position ausschreibung bereich alternative alternativ stattdessen interessant passen vorstellen weiterleiten weitergeleitet rolle passt besser",
        r"\b(?:andere|alternative|ähnliche|weitere|zweite|neue)[nrs]? (?:[\w-]+ ){0,2}(?:stelle|position|rolle|ausschreibung|vakanz)\b[^.!?;]{0,90}\b(?:passen|passt|interess\w+|vorstellen|denkbar|infrage|in frage|besser)\b|\b(?:könnten|können|möchten) (?:wir )?(?:ihnen|dir)\b[^.!?;]{0,60}\b"
        r"(?:stattdessen|alternativ|als alternative)\b|\b(?:unterlagen|profil|bewerbung|lebenslauf)\b[^.!?;]{0,50}\b(?:an (?:den|die|das|unsere\w*) [^.!?;]{2,50}(?:weitergeleitet|weitergegeben|weiterleiten)|für (?:eine|die) andere)|\bbesser (?:zu|auf|als)\b[^.!?;]{0,50}\b(?:stelle|position|rolle)\b|"
        r"\bsuchen wir [^.!?;]{3,60},? da passt\b",
    ),
    (
        "reopened",
        "doch erneut wieder geändert noch abgesprungen abgesagt gegenstandslos kurzfristig neu ausgefallen zurückgezogen anders",
        r"\b(?:(?:situation|lage|umstände|es hat sich)\b[^.!?;]{0,30}\b(?:geändert|gewendet)|(?:stelle|platz|position|rolle|vakanz|sie|er)\b[^.!?;]{0,30}\b(?:wieder|erneut) (?:frei|offen|ausgeschrieben|verfügbar|zu haben|vakant)|(?:haben|hätten|hast|hättest|sind|bist|wären|wärst|besteht) (?:sie|du|ihrerseits)? ?(?:immer )?(?:noch|weiterhin|doch noch)\b"
        r"[^.!?;]{0,40}\b(?:interesse|interessiert|frei|verfügbar|zu haben|lust|auf der suche|offen)|doch noch\b[^.!?;]{0,40}\b(?:kennenlernen|kennenzulernen|einladen|sprechen|reden|anbieten|treffen)|(?:kandidat\w*|bewerber\w*|person|kolleg\w+|er|sie|jemand|zusage)\b[^.!?;]{0,40}\b(?:abgesprungen|wieder abgesagt|(?:kurzfristig|doch|nun) "
        r"(?:abgesagt|zurückgezogen|ausgefallen))|(?:absage|schreiben|mail)\b[^.!?;]{0,40}\bgegenstandslos|(?:suchen|schreiben|besetzen) (?:wir )?(?:nun |jetzt )?(?:wieder|erneut|neu) (?:jemand\w*|aus|eine)|(?:nehmen|rollen|öffnen) (?:wir )?(?:die|das) (?:suche|verfahren|stelle) (?:wieder|neu))",
    ),
)  # fmt: skip
