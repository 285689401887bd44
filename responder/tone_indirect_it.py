"""Italian wordings that say it between the lines: reproach, hints, gossip. In: nothing. Out: INDIRECT; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import ITALIAN

_rows = ITALIAN.rows

_WHO = r"(?:lui|lei|il (?:signor|dottor|direttore|responsabile|capo|selezionatore|collega|titolare|dottore)|la (?:signora|dottoressa|direttrice|responsabile|selezionatrice|collega|titolare)|(?:sig|dott|sig\.ra|dott\.ssa)\.? \w+|uno dei \w+|una delle \w+)"
_WHY = _rows(
    "no_why_didnt_you",
    r"(?:che cosa|cosa|che) (?:[\w']+ ){0,3}?(?:spint[oaie]|portat[oaie]|indott[oaie]|convint[oaie]|fatto) (?:a |di )?(?:[\w']+ )?(?:scartarmi|escludermi|preferir\w+|non (?:sceglier\w+|prender\w+)|scegliere (?:un|qualcun|altr)|decidere (?:contro|per un))",
    r"(?:cosa|che cosa|ciò che) (?:[\w']+ ){0,2}?(?:giocato|pesato|deposto) (?:contro|a mio sfavore)|(?:cosa|ciò che) mi (?:è|sia) costat[oa] il",
    r"come (?:mai|è che) non",
    r"(?:che|cosa) (?:altro|di più) (?:[\w']+ )?(?:serviva|avrei dovuto|ci voleva|volevate)",
    level=Level.WARN,
)
_UNFAIR = (
    *_rows(
        "no_unfairness",
        r"(?:carte|dadi) (?:[\w']+ )?(?:truccat[ei]|segnat[ei])|truccat[oai]|pilotat[oai]|raccomandat[oai]|raccomandazion[ei]|spintarella|clientel\w+|pro forma|pura formalità|di facciata|due pesi e due misure|giochi (?:[\w']+ )?(?:erano )?fatti|già scritt[oa]",
        r"(?:in partenza|fin dall'inizio|da tempo) (?:[\w']+ ){0,2}?(?:decis[oa]|scelt[oa]|assegnat[oa]|promess[oa]|stabilit[oa])",
        r"(?:decis[oa]|scelt[oa]|assegnat[oa]|promess[oa]|stabilit[oa]) (?:[\w']+ ){0,2}?(?:in partenza|fin dall'inizio|a priori|a tavolino|prima ancora)",
        unless=r"\bnon (?:[\w']+ ){0,4}?(?:truccat|pilotat|raccomandat|pro forma|già)|\b(?:ho|avevo) (?:già )?(?:decis|scelt)|\b(?:raccomandazioni|raccomandata) (?:del|di|con)|\blettera\w* di raccomandazion",
    ),
    *_rows(
        "no_unfairness",
        r"(?:mai|non) (?:[\w']+ ){0,3}?(?:una |alcuna |nessuna )?(?:vera|reale|concreta) (?:possibilità|occasione|opportunità)",
        "(?:per )?fare numero|(?:solo )?comparsa",
        level=Level.WARN,
    ),
)
_BLAME = (
    *_rows(
        "no_blame",
        r"(?:mi sarebbe|avrei|mi avrebbe|mi era) (?:[\w']+ )?(?:piaciuto|preferito|gradito|apprezzato|voluto|aiutato|fatto piacere) (?:[\w']+ )?(?:che (?:qualcuno|mi|ci|me|aveste|avesse)|essere (?:avvisat|informat|avvertit)[oa]|saperlo|sapere (?:prima|subito)|una telefonata)",
        r"(?:sarebbe|era) stato (?:[\w']+ )?(?:bello|gentile|cortese|utile|corretto|opportuno|più (?:corretto|onesto|gentile)|meglio|carino|giusto)",
        r"(?:nessuno|qualcuno) (?:[\w']+ ){0,3}?(?:avvisat[oa]|dett[oa]|detto|avvertit[oa]|degnat[oa]|risposto|accennat[oa]|accennato|menzionato|spiegato|richiamat[oa]|pres[oa] la briga)",
        r"(?:avrebbe|avreste|avrei) (?:[\w']+ )?(?:risparmiat[oa]|evitat[oa])",
        r"(?:se (?:solo )?(?:l'|lo |me l'|me lo |avessi|qualcuno|mi)(?:[\w']+ )?(?:avessi|avessero|aveste|avesse)? ?(?:saput|dett|avvisat|avvertit)[oa])|(?:ad )?averlo saputo",
        r"(?:peccato|dispiace) che (?:nessuno|non (?:me|mi|ci|si)|lei non|voi non)\b[^.?!]{0,40}\b(?:avvisat|dett|detto|avvertit|spiegat|accennat)\w*",
        "il minimo (?:che|sarebbe|era)",
        r"mi (?:aspettavo|sarei aspettat[oa]) (?:un po' |qualcosa )?(?:di )?(?:più|meglio|altro)",
        level=Level.WARN,
        unless=r"\b(?:non|senza) (?:[\w']+ ){0,2}?(?:rimprover\w*|recrimin\w*)",
    ),
    *_rows(
        "no_blame",
        r"(?:non|mai|nemmeno) (?:[\w']+ ){0,2}?(?:avete|ha|hai|aveva) (?:mai |nemmeno |neanche )?(?:mandato|inviato|inoltrato|detto|trasmesso|segnalato|passato|proposto|comunicato|avvisato|saputo (?:cogliere|capire|vedere|apprezzare|riconoscere|valutare|ascoltare))\w*",
        r"(?:mi|ci) (?:è|ha) (?:[\w']+ )?(?:costato|fatto perdere|costata) (?:il|la|questo|quel) (?:posto|lavoro|occasione|impiego)",
        r"(?:per|è) (?:[\w']+ )?colpa (?:sua|vostra|tua)|per (?:una|un) (?:vostr[oa]|su[oa]|tu[oa]) (?:dimenticanza|errore|negligenza|svista|disattenzione)",
        r"(?:condott[oa]|gestit[oa]|organizzat[oa]|svolt[oa]|trattat[oa]|fatt[oa]|portat[oa] avanti) (?:[\w']+ ){0,2}?(?:con (?:poca|scarsa|superficialità|leggerezza|sufficienza|troppa)|in modo (?:poco|superficiale|approssimativo)|senza (?:serietà|attenzione|rispetto|cura)|male|alla meglio)",
        r"poca (?:serietà|professionalità|considerazione|attenzione)",
        unless=r"\bnon ha (?:mai )?detto (?:una|niente) (?:parola|di male)|\bio\b|\bmia poca\b",
    ),
)
_LAW = (
    *_rows(
        "no_legal_words",
        r"(?:è|come è|com'è|nel|esercit\w+|far valere|riserv\w+|conosco) (?:[\w']+ )?(?:mio (?:pieno )?diritto|miei diritti|i miei diritti)",
        r"(?:ai sensi|in base|secondo quanto prevede|a norma|in forza|come previsto) (?:del|della|dell'|di|alla|al|dal|dalla|lo|la|il) ?(?:[\w']+ ){0,2}?(?:legge|codice|statuto|decreto|gdpr|normativa|art)\w*",
        r"(?:sindacato|sindacalista|rsu|patronato|consulente del lavoro)\b[^.?!]{0,40}\b(?:mi|ha|dice|sostiene|consigli\w+|suggeri\w+)",
        r"(?:informarmi|chiedere (?:un )?(?:parere|consiglio)|farmi consigliare|verificare|verificherò|consultare|capire)\b[^.?!]{0,40}\b(?:se|quanto)\b[^.?!]{0,25}\b(?:legal[ei]|lecit[oa]|a norma|regolare|consentit[oa])",
        r"se (?:ciò|questo|tutto questo|una cosa simile) (?:sia|è) (?:[\w']+ )?(?:legale|lecit[oa]|regolare|legittim[oa])",
        r"mi riservo",
        r"(?:tutelarmi|tutelare i miei|altre sedi|sedi opportune|sedi competenti)",
        unless=r"\b(?:corso|esame|master|laurea|studi\w*|tesi|modulo|caso pratico|facoltà)\b|\bmi riservo (?:il piacere|la serata|la giornata)",
    ),
    *_rows(
        "no_legal_words",
        r"(?:chiedere|avere|ottenere|richiedere|accesso|visionare|copia) (?:[\w']+ ){0,3}?(?:verbal[ei]|punteggi|griglie?|schede di valutazione|i miei dati|appunti del colloquio)",
        r"(?:tutt[ie]|ognun[oa]) (?:[\w']+ ){0,2}?(?:vostr[ie]|assunt[ie]|assunzioni)[^.?!]{0,40}\b(?:sotto i|meno di|uomini|donne|giovani)",
        level=Level.WARN,
    ),
)
_COMPARED = _rows(
    "no_comparison_with_hired",
    r"(?:che cosa|cosa|che) (?:ha|aveva|sa|offre|avrà|hanno) (?:[\w']+ ){0,4}?(?:che (?:io non|a me manc\w+|non ho io)|in più di me|più di me|e io no)",
    r"(?:mi[eo]i?|mia) (?:[\w']+ ){0,5}?(?:più|di più|meglio) (?:[\w']+ ){0,2}?(?:dei suoi|delle sue|del suo|della sua|di quell[aioe]|dei loro)",
    r"(?:con|ha) (?:[\w']+ )?(?:la metà|meno della metà|un terzo) (?:della mia|dei miei|delle mie|dell'esperienza)",
    r"il (?:doppio|triplo) (?:[\w']+ ){0,3}?(?:di lui|di lei|suoi|rispetto a)",
)
_OTHERS = _rows(
    "no_third_parties",
    rf"{_WHO}\b[^.?!]{{0,60}}\b(?:guard\w+ (?:[\w']+ ){{0,2}}?(?:l'orologio|il (?:telefono|cellulare|computer|soffitto|portatile)|l'ora|fuori dalla finestra|lo schermo)|sbadigli\w+|al (?:telefono|cellulare)|controll\w+ (?:[\w']+ )?(?:l'orologio|il (?:telefono|cellulare)|le mail)|alz\w+ gli occhi al cielo|si è addormentat[oa]|arrivat[oa] (?:[\w']+ )?(?:tardi|in ritardo)|sbuff\w+|ridacchi\w+)",
    r"(?:tra|fra) (?:noi|me e lei|me e te|me e voi)\b[^.?!]*\b(?:lui|lei|è|sa|non|quello|quella)",
    r"(?:lui|lei|quello|quella|collega|\b[A-Z]\w+) (?:sa|riesce a|capisce) (?:a malapena|appena|a stento)|a malapena (?:sa|riesce|capisce)",
    rf"{_WHO}\b[^.?!]{{0,40}}\b(?:aveva|avesse|sembrava aver) (?:già )?(?:[\w']+ )?(?:deciso|scelto|preso la (?:sua )?decisione)",
    rf"{_WHO} non aveva (?:[\w']+ ){{0,2}}?(?:letto|aperto|guardato)",
    r"(?:si dice|ho sentito dire|mi hanno detto|tutti sanno|dicono) (?:che )?[^.?!]{0,50}\b(?:licenziat[oa]|nipote|cognat[oa]|cugin[oa]|beve|pigr[oa]|incapace|amante|parente)",
    unless=r"\btra noi (?:due )?(?:è|c'è) (?:nat|stat)",
)
_PLEADING = _rows(
    "no_pleading",
    r"(?:metter\w*|mettere|metta|spender\w*|spendere|spenda|dire|dir\w*|dica) (?:[\w']+ ){0,2}?una (?:buona )?parola (?:buona )?(?:per me|a mio favore|in mio favore|con|presso|ai|al|alla)?",
    r"interced\w+|perorare|sostenere la mia (?:causa|candidatura)",
    r"(?:parlare|spiegarmi|rivolgermi|espormi) (?:[\w']+ ){0,2}?(?:direttamente|personalmente|di persona|io stess[oa]) (?:con|a|al|ai|alla)",
    r"(?:vedrebbero|vedrebbe|penserebbero|cambierebbero|cambierebbe|deciderebbero) (?:[\w']+ ){0,2}?(?:diversamente|in modo diverso|altrimenti|idea|opinione)",
    r"non è (?:ancora |mai )?troppo tardi",
    r"non (?:ve ne|se ne|te ne) pentir\w+",
    "un posticino per me",
    unless=r"\b(?:altr[aoie]|futur[aoie]|prossim[aoie]|nuov[aoie]) (?:[\w']+ )?(?:posizion[ei]|post[oi]|opportunità|ruol[oi]|selezion[ei]|occasion[ei])|\bgrazie per (?:aver|la)",
)
_UNMET = _rows(
    "no_unmet_meeting",
    r"(?:piacere|piaciuto|bello|grazie|lieto|lieta|apprezzato|ringrazio|ricordo|divertit[oa])\b[^.?!]{0,60}\b(?:seder(?:mi|ci)|di veder(?:La|vi|ti)|avermi (?:ricevut[oa]|accolt[oa]|mostrato|fatto visitare)|dare un volto|passare (?:una|la) (?:mattina\w*|ora|giornata) (?:con|da)|parlare di persona|della visita|per la visita)",
    r"quando (?:sono venut[oa]|ci siamo (?:visti|vist[ei]|sedut[ie]|incontrat[ie]|parlat[ie])|ero da voi|mi avete ricevut[oa])",
    r"(?:durante|nel corso d[ei]l?l?a?) (?:la |il )?(?:mia |nostra |nostro |mio )?(?:visita|incontro|mattinata)",
    where=Where.NOT_MET,
    unless=r"\b(?:sarebbe|avrei|vorrei|piacerebbe|spero|un giorno|magari|futuro)\b",
)
_NEW = r"(?:(?:il|la|al|alla|del|della) (?:vostr[oa] |su[oa] )?nuov[oa]|(?:vostr[oa]|su[oa]) nuov[oa]) (?!(?:anno|stagione|negozio|sede|progetto|sito|squadra|edificio|linea|laboratorio|collezione|trimestre|settimana|avventura|locale|menu|ristorante|apertura)\b)\w+(?:ore|ora|rice|ista|iere|iera|ante|ente|ario|aria|ico|ica|ogo|oga|ato|ata|ega|oco|oca|aia|aio|x{2,})"
_WISHES = _rows(
    "no_wish_without_hire",
    rf"(?:augur\w+|spero|buona fortuna|in bocca al lupo|successo|benvenut[oa]|complimenti|auguri)\b[^.?!]*\b{_NEW}",
    rf"{_NEW}\b[^.?!]*\b(?:augur\w+|successo|fortuna|si trov\w+ bene|si ambient\w+|inserisca|soddisfazion\w+|bene)",
    r"(?:chi|a chi|la persona che)\b[^.?!]{0,40}\b(?:ottenuto|avuto|preso|prenderà|occuperà|scelt[oa]|assunt[oa])\b[^.?!]*\b(?:augur\w+|fortuna|successo|bene)",
    r"(?:augur\w+|fortuna|successo)\b[^.?!]*\b(?:a chi|alla persona che|al prescelto|alla prescelta)\b",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

INDIRECT = (*_WHY, *_UNFAIR, *_BLAME, *_LAW, *_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
