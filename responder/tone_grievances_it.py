"""Italian wordings of grievance: why, unfair, blame, the law. In: nothing. Out: GRIEVANCES, one idea a row; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import ITALIAN

italian = ITALIAN.rows


# "Non potreste" asks, "non capisco questa scelta" complains: neither denies what follows.
NOT = (
    r"\b(?:non(?! (?:solo|soltanto|solamente|potre\w+|potete|può|puoi|si potrebbe|sarebbe|c'è modo|esiste|capisco|comprendo|accetto|condivido|è forse|vi sembra|le sembra"
    r"|ti sembra|le pare|vi pare)\b)|mai|niente|nulla|nessun[ao]?|senza|n(?:\xe9|\xe8)|tutt'altro che|lungi|nemmeno|neanche|affatto)(?: [\w',-]+){0,4}? (?:\w{1,5}')?"
)
NOT_TO = NOT.replace("{0,4}", "{0,8}")  # what one does not ask for may come late in the sentence

_CHOSE = (
    r"(?:scelt[oaie]|pres[oaie]|assunt[oaie]|selezionat[oaie]|scartat[oaie]|rifiutat[oaie]|esclus[oaie]|preferit[oaie]|considerat[oaie]|volut[oaie]|ritenut[oaie]|respint[oaie]|accettat[oaie]"
    r"|eliminat[oaie]|bocciat[oaie]|richiamat[oaie]|passat[oaie]|andat[oaie]|stat[oaie])"
)
_WHY = (
    *italian(
        "no_why_didnt_you",
        rf"(?:perché|come mai|per (?:quale|che) (?:motivo|ragione)|x(?:ché|ke|ké))(?: mai)? (?:(?:non|mi|sono|io|ho|avete|ha|hai|siete|la mia|il mio|è stata|è stato|vi|si) ){{1,4}}(?:[\w']+ ){{0,3}}?{_CHOSE}",
        r"(?:perché|come mai)(?: mai)? (?:non (?:io|me|la mia|il mio|andavo|vado|bene|bastav\w+|mi)|proprio (?:io|me)|un(?:'altra| altro|altra|altro))",
        r"come (?:è possibile|si spiega|avete potuto|ha potuto|hai potuto|potete|fate a)(?! (?:che io |per me )?(?:aiutar|migliorar))",
        where=Where.QUESTION,
        unless=r"\b(?:capisco|comprendo|so|vedo|chiaro|ho capito)(?: [\w']+){0,3} (?:perché|come mai)\b|\b(?:grazie|ringrazi\w+|apprezz\w+)\b[^.?!]{0,40}\b(?:spiegat\w+|tempo|cura|aver\w*)\b",
    ),
    *italian(
        "no_why_didnt_you",
        r"(?<=^)(?:(?:allora|ma|e|quindi|dunque|sinceramente|francamente|scusate|scusi)\W+){0,2}(?:perché|come mai)(?! non (?:sentirci|vederci|ci sentiamo|parlarne)| (?:voglio|vorrei|desidero|so|credo|spero|mi piace|mi piacerebbe|tengo|per me|ci tengo)\b)",
        where=Where.QUESTION,
    ),
    *italian(
        "no_why_didnt_you",
        r"(?:sapere|capire|comprendere|spiegarmi|spiegare|spiegatemi|spiegami|mi spiegh\w+|dirmi|ditemi|dimmi|mi dica|mi diciate|conoscere|mi (?:chiedo|domando))(?: [\w']+){0,3}?"
        r" (?:perché|come mai|per (?:quale|che) (?:motivo|ragione)|per quali (?:motivi|ragioni))",
        r"non (?:riesco a |mi )?(?:capisco|capire|comprendo|comprendere|spiego|spiegarmi) (?:\w+ )?(?:perché|come mai|la (?:vostra|sua|tua|decisione|scelta)|questa|il motivo|i motivi|le ragioni)",
        r"(?:sapere|conoscere|capire|avere|comprendere|indicarmi|dirmi|spiegarmi|comunicarmi|chiedere) (?:[\w']+ ){0,2}?(?:motiv[oi]|ragion[ei]|motivazion[ei])(?: (?:precis\w+|esatt\w+|real\w+|ver\w+))? (?:del|della|per cui|per i? ?quali|per la"
        r" quale|di questa|di questo|che vi|che l'|dietro)",
        r"(?:qual|quale|quali) (?:è|sono|è stato|è stata|sono stati|era|erano) (?:[\w']+ ){0,3}?(?:motiv[oi]|ragion[ei]|motivazion[ei])",
        r"(?:che )?cosa (?:vi|l'|la|ti|le) ?ha (?:\w+ )?(?:fatto (?:cambiare|desistere|esitare|preferire)|spint\w+ a|impedito|convint\w+ a (?:non|scartare|preferire))",
        level=Level.WARN,
        unless=r"\b(?:grazie|ringrazi\w+|apprezz\w+)\b[^.?!]{0,50}\b(?:spiegat\w+|tempo|cura|aver\w*)\b",
    ),
)  # fmt: skip

_UNFAIR = (
    *italian(
        "no_unfairness",
        r"ingiust(?:[oaie]|izi[ae]|amente|ificat[oaie]|ificabil[ei])", r"scorrett(?:[oaie]|ezz[ae]|amente)", r"iniqu[oaie]", r"arbitrari(?:[oae]|amente)?", r"truccat[oaie]", r"pilotat[oaie]", r"falsat[oaie]",
        r"raccomandat[oaie]", r"raccomandazion[ei] (?:di|degli|dei|per gli|varie)", "(?:per|la solita|una|con la|una bella) raccomandazione", "favoritism[oi]", "nepotismo", "clientelismo", r"(?:pregiudizi[oi]?)(?! (?:per|di) (?:il|la) prosieguo)",
        "due pesi(?:,| e)? (?:e )?due misure", "farsa", "messinscena", "sceneggiata", r"presa in giro", r"(?:pura|mera|solo una|semplice) (?:formalità|facciata)", "pro forma",
        r"(?:già|tutto) (?:\w+ )?(?:decis[oaie]|scritt[oaie]|assegnat[oaie]|stabilit[oaie]|scelt[oaie]|promess[oaie]) (?:\w+ )?(?:prima|da tempo|in partenza|dall'inizio|a tavolino|da un pezzo|fin|sin|in anticipo)", r"già (?:tutto (?:deciso|scritto)|assegnat[oa]|promess[oa])",
        r"giochi (?:erano|sono) (?:\w+ )?fatti", r"già (?:[\w']+ ){0,3}?(?:in mente|un nome|qualcuno|il (?:vostro|loro|suo) candidato)", r"partigian[oaie]", r"di parte",
        denied=NOT, unless=r"\b(?:ingiust\w+ da parte mia|ingiusto nei (?:vostri|suoi) confronti|d'altra parte|ne era già decis\w+)\b|\bho già\b|\bavevo già\b|\bun (?:colloquio|incontro) già\b",
    ),
    *italian(
        "no_unfairness",
        r"(?:non (?:è|era|mi (?:è )?(?:sembra|pare|sembrat[oa]|pars[oa])|mi sembrava|è stat[oaie]|sono stat[oaie]|la trovo|lo trovo|trovo|credo|penso|ritengo)|poco)(?: [\w',]+){0,4}? (?:giust[oaie]|equ[oaie]|corrett[oaie]|onest[oaie]|imparzial[ei]"
        r"|normale|trasparent[ei]|meritocratic[oaie]|obiettiv[oaie]|limpid[oaie])(?! (?:chieder|insister|per (?:chieder|insister)|da parte mia|discuter|che io))",
        r"non mi (?:pare|sembra|è parso|è sembrato) che[^.?!]{0,60}\b(?:giust[oaie]|equ[oaie]|corrett[oaie]|onest[oaie]|imparzial[ei]|trasparent[ei]|obiettiv[oaie]|meritocratic[oaie])", r"cont(?:a|ano|ino|ava|avano) (?:di )?più (?:le |gli )?(?:conoscenze|amicizie|agganci|contatti|parentele|spinte|raccomandazioni)",
        r"(?:senza|non|mai|neanche|nemmeno)(?: [\w']+){0,5}? (?:ver[ae]|real[ei]|giust[ae]|equa|stess[ae]|minima|sola) (?:possibilità|occasione|chance|opportunità)",
        unless=r"\b(?:non (?:dico|penso|credo|ritengo|voglio dire) (?:affatto )?che non)\b|\b(?:sono|ero|sarei) stat[oa] (?:\w+ )?(?:poco|non)",
    ),
    *italian(
        "no_unfairness",
        r"(?:decision[ei]|scelt[ae]|risposta|rifiuto|esito) (?:[\w']+ ){0,4}?(?:sbagliat[oaie]|incomprensibil[ei]|assurd[oaie]|inspiegabil[ei]|discutibil[ei]|ridicol[oaie]|illogic[oaie]|pessim[oaie]|inaccettabil[ei]|stran[oaie]|affrettat[oaie])",
        r"(?:pessim[oaie]|sbagliat[oaie]|brutt[oaie]|assurd[oaie]|strana) (?:scelt[ae]|decision[ei])", r"(?:state|stia|sta|stai|avete|hai) (?:\w+ )?(?:facendo|commettendo|fatto|commesso|commettete) (?:\w+ )?un (?:\w+ )?(?:errore|sbaglio)",
        r"(?:grave|grosso|grande|enorme) (?:errore|sbaglio)", r"(?:errore|sbaglio) (?:di valutazione|da parte (?:vostra|sua|tua)|di giudizio)", r"contest(?:are|o|arla) (?:la|questa|il|questo|vostra|formalmente)",
        denied=NOT_TO, unless=r"\b(?:mi[oae]|mie|mei|miei|ho fatto|ho commesso|da parte mia)\b",
    ),
    *italian(
        "no_unfairness",
        r"(?:ve ne|se ne|te ne) (?:\w+ )?(?:pentirete|pentirà|pentirai|accorgerete|accorgerà)", r"(?:vi|si|ti) (?:pentirete|pentirà|pentirai)", r"(?:state|stiate|sta|stia|rischiate di|rischia di) perde(?:ndo|re) (?:\w+ ){0,2}?(?:persona|qualcuno|risorsa|occasione|candidat[oa]|talento)", "peggio per (?:voi|lei|te)", "a perderci (?:siete|è|sei)", r"non sapete (?:\w+ )?(?:cosa|che cosa|chi) (?:vi )?(?:perd\w+|state)",
        r"me lo meritavo", r"(?:mi )?meritavo(?: [\w']+){0,2}? (?:quest[oa]|il|la|di più|altro|un|una|di meglio|più|io|quel)", r"(?:io )?merito (?:quest[oa]|di più|di meglio|altro|il posto|un)", r"(?:avrei|lo) (?:\w+ )?(?:meritato|meritavo)",
        unless=r"\b(?:non (?:mi )?meritavo|(?:domanda|risposta|tema)\b[^.?!]{0,30}\bmeritav\w+)\b",
    ),
)  # fmt: skip

_RUDE = (
    r"(?:maleducat[oaie]|maleducazione|vergognos[oaie]|vergogna|scandalos[oaie]|inammissibil[ei]|inaccettabil[ei]|penos[oaie]|deplorevol[ei]|indegn[oaie]|incompetent[ei]|incompetenza|superficialità|sprezzant[ei]|ipocrit[aie]"
    r"|ipocrisia|offensiv[oaie]|umiliant[ei]|disuman[oaie]|arroganza|insopportabil[ei]|ridicol[oaie]|intollerabil[ei]|disonest[oaie]|pressappochismo|dilettantesc[oaie]|dilettanti|pietos[oaie]|imbarazzant[ei]|irrispettos[oaie]|scortes[ei]"
    r"|scortesia|disorganizzat[oaie]|approssimativ[oaie]|sgarbat[oaie]|irriguardos[oaie]|cialtron\w+)"
)
_HURT = (
    r"(?:arrabbiat[oa]|furios[oa]|indignat[oa]|scandalizzat[oa]|disgustat[oa]|umiliat[oa]|offes[oa]|ferit[oa]|tradit[oa]|amareggiat[oa]|irritat[oa]|infuriat[oa]|nauseat[oa]|ingannat[oa]|sconcertat[oa]|esasperat[oa]|stuf[oa]|mortificat[oa]|risentit[oa]"
    r"|sminuit[oa]|mancat[oa] di rispetto|pres[oa] in giro|incazzat[oa]|seccat[oa]|maltrattat[oa]|usat[oa])"
)
_DONE = (
    r"(?:rispost[oa]|lett[oaie]|fatt[oa] sapere|degnat[oaie]|mantenut[oa]|richiamat[oa]|ascoltat[oa]|rispettat[oa]|avvisat[oa]|avvertit[oa]|guardat[oa]|contattat[oa]|ricontattat[oa]|informat[oa]|dat[oa] (?:\w+ )?(?:notizie|retta|risposta|la minima|nessuna|modo|alcuna"
    r"|l'opportunità|una possibilità)|considerat[oa]|pres[oa] (?:in considerazione|sul serio|la briga|il tempo)|scritt[oa]|dett[oa] (?:nulla|niente|la verità|subito)|lasciat[oa] (?:parlare|finire)|apert[oa])"
)
_BLAME = (
    *italian(
        "no_blame",
        _RUDE, r"(?:poco|per niente|scarsamente|così poco) (?:professional[ei]|seri[oae]|corrett[oaie]|rispettos[oaie]|elegant[ei]|cortes[ei]|trasparent[ei]|gentil[ei]|umane?|umano|chiar[oa] con me|onest[oaie]|educat[oaie])",
        r"manca\w* (?:di |totale di |assoluta di |un po' di )+(?:rispetto|serietà|professionalità|tatto|educazione|considerazione|trasparenza|correttezza|cortesia|riguardo|sensibilità|umanità)", r"scars[oa] (?:rispetto|serietà|professionalità|considerazione)",
        r"perdit[ae] di tempo", r"(?:perd(?:ere|uto|endo)|perso|sprecat[oa]|sprecare|buttat[oa]|rubat[oa]|butt[oa]) (?:[\w']+ ){0,2}?(?:tempo|giornata|giorno|settimane|mattina|ferie|mattinata)", r"tempo (?:\w+ )?(?:perso|sprecato|buttato)",
        r"(?:gestit[oaie]|organizzat[oaie]|trattat[oaie]|condott[oaie]) (?:\w+ )?(?:male|malissimo|in (?:modo|maniera) (?:pessim|poco|così)\w*)", r"(?:mal|male) (?:gestit|organizzat|trattat|educat)[oaie]",
        r"trattat[oaie](?: [\w']+){0,3} (?:come (?:un|una|se|dei|il|l'ultim\w+)|così|in questo modo|a pesci)", r"pesci in faccia", r"(?:prendere|preso|presa|presi|prendete|prendersi) in giro",
        denied=NOT, unless=r"\b(?:mi sono sentit[oa] ridicol[oa]|sono stat[oa] (?:io )?|ero (?:io )?|client[ei]|pazient[ei]|ospit[ei]|(?:non (?:vi|le|ti|farvi|farle|farti)|senza far(?:vi|le|ti)) (?:\w+ )?perdere|faccio perdere|far(?:vi|le|ti) perdere)\b(?! trattat| pres| maltrat)",
    ),
    *italian(
        "no_blame",
        rf"(?:sono|sono rimast[oa]|resto|ero|mi sento|mi sono sentit[oa]|sentit[oa]|mi ha|mi hanno|mi avete|mi lascia) (?:[\w']+ ){{0,3}}?{_HURT}", r"(?:con|la mia|tanta|molta|una certa|un po' di|della|profonda) (?:\w+ )?(?:rabbia|amarezza|rancore|risentimento|indignazione)",
        r"(?:mi (?:fa|ha fatto|fate)) (?:\w+ )?(?:rabbia|arrabbiare|schifo|infuriare)", "amaro in bocca", r"ne ho abbastanza", "sono stuf[oa]",
        denied=NOT,
    ),
    *italian(
        "no_blame",
        r"(?:avreste|avrebbe|avresti|poteva|potevate|potevi|avrebbero|potevano) (?:\w+ ){0,3}?(?:potuto|dovuto|almeno|anche|dirmelo|avvisarmi|avvertirmi|chiamarmi|rispondermi|informarmi|evitare|degnar\w+|risparmiar\w+|farmelo|far\w* (?:una|almeno))",
        r"(?:dovreste|dovrebbe|dovresti) (?:\w+ )?(?:vergognar\w+|imparare|rivedere|rispettare|rispondere|leggere|avvisare|formare|trattare)",
        unless=r"\b(?:che|in cui|cosa|quale|dove|come|se) (?:\w+ )?(?:avre(?:ste|bbe|sti)|potev(?:a|ate|i)) |\bnon (?:avreste|avrebbe|avresti|poteva|potevate|potevi) (?:potuto )?(?:\w+ )?(?:essere|meglio|più)|\b(?:cosa|che cosa|quale|dove|come)\b[^?]{0,60}\?",
    ),
    *italian(
        "no_blame",
        r"sarebbe stat[oa] (?:\w+ ){0,2}?(?:corrett[oa]|giust[oa]|gentile|cortese|onest[oa]|educat[oa]|più|bello|doveros[oa]|elegante|il minimo|carino|opportuno|rispettoso|professionale)", r"(?:il|un) minimo (?:\w+ )?(?:di (?:rispetto|preavviso|chiarezza|attenzione|sensibilità|educazione|considerazione|cortesia|correttezza"
        r"|riguardo|decenza)|sindacale|che)", r"candidat[ie](?: [\w']+){0,4}? (?:merit\w+|hanno diritto|si tratta\w*)", r"(?:mi aspettavo|ci si aspetta|mi sarei aspettat[oa]) (?:\w+ )?(?:di più|di meglio|altro|più|ben altro|un po' più|maggiore|qualcosa in più|almeno)",
        r"da (?:un'|una |un )(?:\w+ ){1,3}?come la (?:vostra|sua|tua)", unless=r"\b(?:apprezz\w+|grazie|ringrazi\w+|onor\w+|per me)\b|\bsarebbe stato (?:\w+ )?(?:bello|un piacere|più facile)\b",
    ),
    *italian(
        "no_blame",
        rf"non (?:mi |ci |l'|lo |la |vi |si |ti )?(?:avete|ha|hai|aveva|avevate|hanno|siete|è|vi siete|si è) (?:(?:mai|nemmeno|neanche|neppure|più|pure|minimamente|proprio|ancora) )*{_DONE}",
        rf"(?:nessuno|mai nessuno) (?:mi |si |vi |ci )?(?:ha|è|aveva) (?:\w+ )?{_DONE}",
        r"mi (?:avete|ha|hai|aveva|hanno) (?:\w+ )?(?:mentito|ingannat[oa]|ignorat[oa]|umiliat[oa]|delus[oa]|illus[oa]|pres[oa] (?:in giro|per)|lasciat[oa] (?:senza|in|ad aspettare|nel|appes[oa]|all'oscuro)|fatto (?:perdere|aspettare|attendere|venire (?:fin|per niente|lì|da)|sperare"
        r"|credere|sentire|correre|illudere)|tenut[oa] (?:in sospeso|sulla corda|all'oscuro|in attesa)|abbandonat[oa])", r"(?:avete|ha|hai) (?:\w+ )?(?:torto|sbagliato|avuto torto)", r"vi (?:siete|state) (?:\w+ )?sbaglia\w+",
        r"(?:lasciat[oa]|rimast[oa]|tenut[oa]) (?:\w+ )?(?:senza (?:alcuna |nessuna |una )?(?:notizi[ae]|rispost[ae]|spiegazion[ei])|nel (?:dubbio|silenzio|limbo|vuoto)|in sospeso|appes[oa]|all'oscuro|sulla corda)", r"spari(?:ti|to|ta|te) nel nulla", "ghosting", r"ghostat[oa]",
        unless=r"\bse (?:non )?(?:mi |vi )?(?:avete|ha|hai)\b|\b(?:anche se|benché|il fatto che) non mi (?:avete|ha|hai) (?:scelt|pres)\w+|\bnon (?:mi )?(?:avete|ha|hai) (?:\w+ )?(?:ingannat|ignorat|delus|fatto|sbagliat|umiliat|lasciat)\w+",
    ),
    *italian(
        "no_blame",
        r"(?:avevate|aveva|avete|ha|hai|avevi|mi era stat[oa]|era stat[oa]) (?:\w+ )?(?:promess[oa]|garantit[oa]|assicurat[oa]|giurat[oa])", r"(?:mi |ci )?(?:avevate|aveva|avete|avevi) (?:pure|però|anche|persino|chiaramente|invece) (?:dett[oa]|scritt[oa]|assicurato|annunciato|fatto)",
        r"eppure (?:mi |vi |l'|nell'|lei |voi |l'annuncio )?(?:avevate|aveva|avete|diceva|dicevate|ha|era stat[oa]) ?\w*", unless=r"\b(?:come|così come) (?:\w+ )?(?:avevate|aveva|promess|avete|ha|hai)\w*\b|\bmantenut\w+|\bavete mantenuto",
    ),
    *italian(
        "no_blame",
        r"(?:per )?(?:vostra|sua|tua|colpa vostra|colpa sua) (?:\w+ )?(?:colpa|negligenza|superficialità|maleducazione|arroganza|indifferenza|incompetenza|mancanza)", r"è colpa (?:vostra|sua|tua)", r"grazie (?:di|per) (?:niente|nulla)", "grazie tante(?= per (?:niente|nulla|avermi fatto))",
        r"(?:venut[oa]|preparat[oa]|lavorato|tutto|viaggio|chilometri|km|ore|fatica|aspettato|settimane) (?:\w+ ){0,2}?(?:per (?:niente|nulla)|a vuoto|inutilmente|invano)", r"(?:avete|ha|hai) (?:almeno|davvero|anche solo|per lo meno|mai|veramente) (?:\w+ )?(?:lett[oaie]|guardat[oaie]|apert[oaie]|ascoltat[oaie]|esaminat[oaie])",
        r"cazz\w+", r"merda", r"stronz\w+", r"vaffanculo", r"fanculo", r"coglion\w+", r"bastard\w+", r"idiot\w+", r"imbecill\w+", r"cretin\w+", r"deficient[ei]", r"schif(?:o|os[oaie])", "vergognatevi", "si vergogni", "vergognati", "fate pena", "fate schifo", "la dic(?:e|ono) lunga", r"rovinat[oa] (?:la|le|il|i|l'estate|tutto)", r"non (?:guast\w+|avrebbe guastato|sarebbe (?:guastat[oa]|costat[oa] (?:nulla|niente)|stat[oa] di troppo)|cost(?:a|ava) (?:nulla|niente))", r"lasci(?:a|ano|ato) (?:\w+ )?a desiderare", r"aspettat[oa] (?:\w+ )?(?:invano|inutilmente)", r"rimast[oa] (?:\w+ )?mal[ea] per (?:come|il modo|la maniera)", r"non (?:è|mi (?:pare|sembra)) (?:\w+ )?(?:seri[oa]|corrett[oa]|rispettos[oa]|elegante|professionale|da azienda|degn[oa]|educat[oa]|il modo di)",
        "porca miseria",
    ),
    *italian(
        "no_blame",
        r"(?:la prossima volta|in futuro|per il futuro|d'ora in poi|magari),? (?:\w+ )?(?:cercate|cerchi|cerca|provate|provi|prova|avvisate|avvisi|rispondete|risponda|leggete|legga|siate|sia|sii|evitate|eviti|abbiate|abbia|potreste|potrebbe|dovreste|fate|faccia|sarebbe|imparate|ricordatevi (?!di me))(?= |\W)",
        r"(?:vi|le|ti) (?:consiglio|suggerisco|invito|raccomando)(?: [\w']+){0,2} (?:di|a) (?:\w+ )?(?:rivedere|imparare|rispondere|rispettare|trattare|leggere|essere più|avvisare|formare|riflettere)",
        r"(?:risposta|mail|e-mail|email|messaggio|lettera|comunicazione) (?:\w+ )?(?:automatic[oa]|standard|prestampat[oa]|impersonale|generic[oa]|preconfezionat[oa]|copia e incolla|precompilat[oa]|fredd[oa])", "copia[- ]e?[- ]?incolla", r"(?:peccato|spiace|dispiace|rammarica|deludente|un peccato) (?:\w+ )?che (?:non |nessuno |voi |lei )(?:\w+ ){0,3}?"
        r"(?:abbia|abbiate|abbiano|sia|siate|avete|ha|mi)", r"(?:dopo|per|da|aspett\w+|attes[oa]|passate) (?:\w+ ){1,3}?(?:settimane|mesi|giorni)(?: [\w']+){0,2} (?:di silenzio|di attesa|d'attesa|senza|ad aspettare|per (?:niente|una|ricevere|avere))",
        r"ho dovuto (?:\w+ )?(?:sollecitare|chiamare|richiamare|aspettare|insistere|scrivervi|scriverle|telefonare|inseguir\w+|rincorrer\w+)", r"(?:pres[oa]|chiest[oa]|speso|usat[oa]|bruciat[oa]) (?:\w+ ){1,4}?(?:ferie|permess[oi]|giorn[oi])[^.?!]{0,40}\bper (?:questo|venire|voi|il|lei)",
        r"mai (?:ricevut[oa]|avut[oa]|arrivat[oa]) (?:alcuna |una |nessuna |neanche una |la minima )?(?:risposta|riscontro|notizi[ae]|conferma)", r"spero (?:\w+ )?che (?:\w+ ){0,2}?(?:i prossimi|le prossime|gli altri) candidat\w+", r"avrei (?:\w+ )?(?:apprezzato|gradito|preferito|voluto) (?:[\w']+ ){0,5}?(?:rispetto|considerazione|riguardo|avvisat[oa]|avvertit[oa]|telefonata|chiamata|di persona|più chiar\w+|sincerità|trasparenza|attenzione|che mi|prima|tempestiv\w+)",
        r"c'è voluto (?:un|più|tanto)", r"sollecit\w+(?: [\w']+){0,3} volte", r"(?:miei|i miei|mie|alle mie) (?:\w+ )?(?:solleciti|sollecito|mail senza)", r"(?:nessun[ao]?|neanche un[ao']?|nemmeno un[ao']?|senza un[ao']?) ?(?:telefonata|risposta|notizia|chiamata|spiegazione|riscontro|messaggio|riga) (?:per|da|in|dopo)", r"(?:risposta|notizia|mail) (?:\w+ )?tardiva", r"(?:avete|ha|hai|aver) (?:finalmente|alla fine) (?:rispost|scritt|dat|fatto)\w*", r"finalmente (?:una risposta|un riscontro|vi siete|si è)", r"(?:nonostante|visto|dopo) (?:il (?:vostro|suo|tuo) (?:lungo )?silenzio|tutto questo silenzio)",
        r"(?:vostro|suo|tuo) (?:lungo |totale |assoluto )?silenzio", r"senza (?:nemmeno|neanche|neppure) (?:un[ao']?|rispondere|avvisar\w+|leggere|dirmi|la)", level=Level.WARN, unless=r"\b(?:capirò|capirei|comprenderò|comprenderei|rispetterò)\b",
    ),
)  # fmt: skip

_AT_WORK = (
    r"\b(?:posizione|ruolo|lavorat\w+|lavoravo|lavoro (?:come|in|nel|nello|con|per|presso|su|sul|sulla)|assistente|studio|segreteria|segretari[oa]|stage|tirocinio|esperienz[ae]|pratich?[ae]|formazione|corso|corsi|modulo|caso pratico|esercizio|esercitazione|domand[ae] (?:su|sul|sulla|sulle)|rispost[ae] (?:su|sul|sulla|sulle)|tema|diritto"
    r"|lotta|contrasto|prevenzione|referente|politica|politiche|servizio|ufficio|presentazione|gestione|attività|materia|clienti)\b"
)
_LAW = (
    *italian(
        "no_legal_words",
        r"(?:mi[oa]|nostr[oa]|i miei|mie|i nostri) (?:legal[ei]|avvocat[oaie]|avvocatessa)", r"vie legali", r"azion[ei] (?:legal[ei]|giudiziari[ae])", r"(?:in|al|davanti al|presso il|dal) (?:tribunale|giudice)(?: del lavoro)?", r"ispettorato", r"(?:sporg\w+|presenta\w*|deposit\w+|far\w*|fare una) (?:una )?(?:denuncia|querela)",
        r"denunci(?:are|erò|o|ato|arvi|arla)", r"querel\w+", r"(?:fare|farò|presentare|presenterò|inoltrare|inoltrerò|sporgere|sporgerò) (?:un |formale |un formale )?(?:reclamo|ricorso|esposto)", r"ricorso (?:contro|al|gerarchico)", r"diffid[ao]", r"messa in mora", r"(?:garante|autorità) (?:della privacy|per la protezione|garante)",
        r"(?:ai sensi|in base|a norma|secondo|in virtù|in forza|come previsto) (?:\w+ )?(?:del|della|dell'|dal|dalla|al|alla|la|il) ?(?:gdpr|legge|codice|articolo|art|regolamento|statuto|normativa|diritto|privacy)", r"(?:miei|nostri) diritti", r"mi riservo (?:il diritto|di (?:agire|procedere|valutare|adire))",
        unless=_AT_WORK, denied=NOT,
    ),
    *italian(
        "no_legal_words",
        r"(?:parl\w+|sent\w+|consult\w+|contatt\w+|rivolg\w+|rivolt\w+|scriv\w+|affid\w+|chied\w+|interpell\w+|incaric\w+|informat\w+|coinvolg\w+|andr\w+|anche) (?:[\w']+ ){0,4}?(?:(?:un|una|mi[oa]|il|i|al|all'|dal|un'|dall'|con) ?)(?:avvocat[oaie]|legale|sindacat[oi]|sindacalista|giuslavorista|patronato|consulente del lavoro)",
        r"(?:è|sia|sarebbe|era) (?:\w+ ){0,2}?(?:illegal[ei]|illecit[oa]|illegittim[oaie]|contro la legge|vietat[oa] dalla legge|perseguibile)", unless=r"\b(?:posizione|ruolo|studio|assistente|segretari[oa]|tirocinio|clienti|pratica|domanda)\b", denied=NOT,
    ),
    *italian(
        "no_legal_words",
        r"discrimin(?:azion[ei]|at[oaie]|ator[ie]\w*|are|ando|atori[oae]?)", r"razzis(?:mo|t[aie])", r"sessis(?:mo|t[aie])", "molesti[ae]", "mobbing", r"omofob\w+", unless=_AT_WORK, denied=NOT,
    ),
    *italian(
        "no_legal_words",
        r"(?:a causa|per via|in ragione|per colpa|per|per motivi|visto|data|dipenda|dipes[oa]|dovuto|legato|c'entri|c'entra|pesato)(?: (?:del|della|dei|di|dell'|al|alla|dal|dalla))? ?(?:mi[oae]|la mia|il mio|mie|miei) (?:\w+ )?(?:età|origin[ei]|cognome|nome|colore|pelle|religione|velo|gravidanza|disabilità|sesso|genere|accento"
        r"|nazionalità|provenienza|orientamento|maternità|handicap)", r"(?:la mia|mia|mie|le mie) (?:età|origini|gravidanza|disabilità|nazionalità|provenienza|origine|maternità) (?:\w+ )?(?:abbia(?:no)?|ha|hanno|c'entri(?:no)?|c'entra(?:no)?|sia stata|è stata|fosse)",
        r"(?:perché|in quanto|solo perché) (?:sono|aspetto|porto|ero) (?:\w+ ){0,2}?(?:donna|uomo|incinta|ner[oa]|stranier[oa]|immigrat[oa]|vecchi[oa]|anzian[oa]|giovane|disabile|madre|mamma|mussulman[oa]|musulman[oa]|ebre[oa]|gay|lesbica|trans|meridionale|figli|velo)",
        r"glassdoor", r"(?:lascerò|lasciare|scrivere|scriverò|pubblicherò|pubblicare|postare|posterò) (?:una|la mia|un) (?:\w+ )?(?:recensione|commento|testimonianza)", r"(?:raccont\w+|pubblic\w+|scriv\w+|dir\w+|parl\w+|denunci\w+|condivid\w+|segnal\w+)[^.?!]{0,40}\b(?:sui social|ai giornali|alla stampa|sui giornali|ai giornalisti|su facebook|alla consigliera)",
        r"sentirete (?:\w+ )?parlare di me", r"(?:avrete|avrà) (?:presto )?(?:mie notizie|notizie dal)", r"non (?:finisce|finirà|la finisce) qui", r"(?:lo )?farò sapere (?:a tutti|in giro|ai)", unless=r"\b(?:gestione|social media|campagna|redazione)\b", denied=r"\b(?:non (?:credo|penso|dico|intendo|voglio)(?: che)?|senza)(?: [\w']+){0,6}? ",
    ),
    *italian(
        "no_legal_words",
        r"(?:ho|conservo|tengo) (?:\w+ )?(?:conservat[oaie]|salvat[oaie]|registrat[oaie]|tenut[oaie]|raccolt[oaie]) (?:[\w']+ ){0,4}?(?:prov[ae]|screenshot|registrazion[ei]|traccia di)(?! (?:tecnic|pratic|scritt|di lavoro))", r"(?:un|una|un'|degli|gli|all'|dall') ?(?:avvocat[oaie]|legale)", r"(?:una|la|mia) (?:denuncia|querela)", "reclamo", "sindacato", r"(?:amic[oa]|conoscente|parente|cugin[oa]|fratello|sorella|zi[oa]|compagn[oa]|marito|moglie) (?:\w+ )?(?:avvocat[oaie]|legale|giuslavorista|giurista|sindacalista)", r"(?:per|dalla|la) legge", "legalmente", "consigliera di parità",
        level=Level.WARN, unless=_AT_WORK, denied=NOT,
    ),
)  # fmt: skip

GRIEVANCES = (*_WHY, *_UNFAIR, *_BLAME, *_LAW)
