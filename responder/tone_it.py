"""What the tone rules must know of Italian. In: nothing. Out: BOOK, a Lexicon; data only.

The wordings that break a rule are in tone_grievances_it and tone_others_it.
"""

from __future__ import annotations

import re

from responder.tone_grievances_it import GRIEVANCES
from responder.tone_indirect_it import INDIRECT
from responder.tone_others_it import ABOUT_OTHERS
from responder.tone_rules import Lexicon
from responder.tone_spelling import ITALIAN

loose, _found = ITALIAN.loose, ITALIAN.found

# A hello and a name, up to its comma; "Buongiorno e grazie" goes on with the sentence.
_GREETING = re.compile(
    r"(?i:gentil[ei](?:ssim[aoie])?|gent\.?(?:mo|ma|mi|me)?|egregi[oae]?|egr|car[oaie]|carissim[oaie]|ciao|salve|buon ?giorno|buona ?sera|buon pomeriggio|buond[iì]|stimat[oaie]|spett\.?(?:le|abile)?|spettabil[ei]"
    r"|hello|hey|ehi|alla cortese attenzione|all'attenzione)(?!\w)"
    r"(?:(?!\b(?i:e )?(?i:grazie|molte grazie|vi ringrazio|la ringrazio|ti ringrazio)\b)(?:(?i:\b(?:sig|sigg|sig\.ra|dott|dott\.ssa|dr|prof|prof\.ssa|ing|avv|arch|geom|rag|egr|gent|gent\.ma|gent\.mo|spett|spett\.le|[a-z]))\.|\.(?=\w)|[^\n,:!?;.])){0,70}?"
    r"(?:, ?(?i:gentil[ei]|egregi[oa]?|car[oaie]|signor[aei]?|buongiorno|e [aà]|ciao)\b[^\n,:!?.;]{0,40})*"
    r"(?:[ ]?[,:!;]|[ \u00a0]?[-\u2013\u2014](?=\s)|\.(?=\s|$)|[ ]*(?=\n|$)|(?=\s(?i:e )?(?i:grazie|molte grazie|vi ringrazio|la ringrazio|ti ringrazio)\b))"
    r"|[A-ZÀ-Ý][\w'\u2019-]+(?: [A-ZÀ-Ý][\w'\u2019-]+)?,(?=\s*\n)"  # the bare name
)
_SIGN_OFF = re.compile(
    loose(
        r"(?i)(?:(?:con |un |una |i |le |i miei |le mie |mie |porgo |porgendo |invio |inviando |La saluto|con i (?:miei|più) |molti |tanti |i più |nel ringraziar\w+,? |in attesa [^\n]{0,40},? )*(?:[\w']+ ){0,4})?(?:salut[oi](?: [\w']+){0,4}|cordialità(?: [\w']+){0,2}|saluto (?:cordialmente|distintamente))[,.!]?"
        r"|(?:molto |con )?(?:cordialmente|distintamente|sinceramente|affettuosamente|rispettosamente|con (?:stima|affetto|gratitudine|riconoscenza|viva cordialità|simpatia|amicizia|rispetto|cordialità|osservanza)(?: e [\w']+)?)(?: (?:vostr[oa]|su[oa]|tu[oa]))?[,.!]?"
        r"|(?:la|vi|ti) (?:saluto|abbraccio)(?: [\w']+){0,4}[,.!]?|un (?:caro |forte |grande )?(?:abbraccio|bacio)(?: [\w']+){0,4}[,.!]?|(?:un bacione|baci|abbracci|a presto|alla prossima|a risentirci|a risentirla|arrivederci|ci sentiamo|ciao)(?: [\w']+){0,4}[,.!]?"
        r"|(?:ancora |di nuovo |molte |tante |mille )?grazie(?: (?:ancora|mille|di (?:cuore|tutto|nuovo)|tante|infinite|e (?:a presto|buon\w* \w+|buon lavoro|un saluto))){0,2}[,.!]?|(?:buon|buona) (?:lavoro|giornata|serata|fine settimana|settimana|proseguimento|weekend|continuazione|tutto)(?: (?:a|e) [\w']+(?: [\w']+){0,2})?[,.!]?"
        r"|(?:con )?(?:la )?(?:mia )?(?:più )?(?:sincera|viva|profonda) (?:gratitudine|riconoscenza|stima)[,.!]?|voglia (?:gradire|accettare)[^\n]{0,80}"
    )
)
_COMMON = """
MAI PERCHE SEMPRE NIENTE NULLA DAVVERO VERAMENTE VOI VOSTRA VOSTRO IO MIO MIA TUTTO TUTTI GRAZIE MOLTO ANCORA FINALMENTE QUESTO QUESTA
DEVO VOGLIO NON MA TROPPO SOLO SOLTANTO UNICAMENTE CON SENZA PER CHE CHI COSA COME BISOGNO URGENTE SUBITO FAVORE PREGO BENE
ASSOLUTAMENTE IMPORTANTE NESSUNO NESSUNA PERSONA SONO HO ERA STATO FARE DIRE ADESSO ORA LAVORO POSTO UNA UN IL LA LO
"""
_WILL_ASK = r"(?:vorrei|mi piacerebbe|gradirei|desidererei|desidero|apprezzerei|avrei (?:voluto|piacere)|sarei\b[^,.;]{0,40}?|mi (?:sarebbe|farebbe)\b[^,.;]{0,30}?|sono curios[oa]|mi permetto di|le chiederei|vi chiederei|ti chiederei|mi interesserebbe|mi aiuterebbe|ci terrei|vorrei (?:solo |anche )?chieder\w+)"

BOOK = Lexicon(
    greeting=_GREETING,
    sign_off=_SIGN_OFF,
    anybody=_found(
        r"(?:signor[aei]?|signori|dottor(?:e|essa)|professor(?:e|essa)|giorno|sera|pomeriggio|direttore|direttrice|sig\.?ra|avvocato|ingegnere)(?=\W*$)", "team", "tutt[ie]", "responsabil[ei]", "selezione", "selezionator[ei]", "selezionatrice", "risorse umane", "hr", "ufficio", "redazione", "commissione",
        "azienda", "direzione", "collegh[ie]", "staff", "gruppo", "buongiorno", "buonasera", "salve", "ciao", "hello", "buondì", "recruiter", "personale", "ragazz[ie]", "amic[ie]", "ancora", "attenzione", "spettabile", "spett",
    ),
    thanks=_found(
        r"grazie(?! (?:a (?!lei|voi|te|tutt)\w+|di (?:niente|nulla)|per (?:niente|nulla)))", r"ringrazi\w*", r"riconoscen\w+", "gratitudine", r"(?<!non )apprezz\w+", r"grat[oa]", "gentil[ei] (?:da parte|a|ad|nel|nell')", "che piacere", "un piacere", "(?:fatto|stato un|un vero|con|grande|gran) piacere", "(?:un|bel) pensiero gentile", r"obbligat[oa]",
    ),
    asks=_found(
        rf"{_WILL_ASK}(?: [\w']+){{0,3}}? ?(?:saper(?:e(?! (?:di|delle|degli) (?:altr\w+|prossim\w+|altre))|lo)|conoscere|(?:avere|ricevere)(?! (?:notizie|sue notizie|vostre notizie|tue notizie|l'occasione|la possibilità|modo))|sentire (?:la|il|un|cosa|che)|capire|leggere|che (?:mi|lei mi|voi mi|tu mi)|chieder(?:e|le|vi|ti)|il (?:suo|vostro|tuo)|la (?:sua|vostra|tua)|un (?:consiglio|parere|riscontro|suggerimento)|qualche)",
        r"(?:potrebbe|potreste|potresti|può|potete|puoi|saprebbe|sapreste|sapresti|vorrebbe|vorreste|vorresti|avrebbe|avreste|avresti) (?:\w+ ){0,2}?(?:dirmi|indicarmi|darmi|dire|indicare|spiegarmi|farmi|scrivermi|mandarmi|segnalarmi|suggerirmi|consigliarmi|condividere con me|chiedere)", "(?:posso|potrei) (?:\\w+ )?chieder\\w+", "(?:sarebbe|è) possibile (?:avere|sapere|conoscere|ricevere|capire)",
        r"(?:mi dica|ditemi|dimmi|mi dia|datemi|dammi|mi scriva|mi indichi|indicatemi|fatemi sapere|mi faccia sapere|fammi sapere|mi mandi|mandatemi|mandami)(?! (?:se|pure|quando)\b)", r"(?:la|vi|ti) prego di (?:dirmi|indicarmi|darmi|farmi|segnalarmi|spiegarmi)", r"se (?:\w+ )?(?:poteste|potesse|potessi|potete|può|puoi|volesse|voleste|volessi|vuole|vuoi|volete|avesse|aveste|avessi|riesce|riuscite|riesci)(?: [\w']+){0,3}? (?:dirmi|indicarmi|darmi|un consiglio|un parere|qualche|scrivermi|segnalarmi|suggerirmi)",
        r"(?:un|ogni|qualsiasi|qualche|il suo|il vostro|il tuo|eventuali) (?:\w+ )?(?:parere|riscontro|consigli[oa]?|suggeriment[oi]|osservazion[ei]|critic[ah]e?|indicazion[ei]|commento|feedback)[^.?]{0,90}\b(?:sarebbe(?:ro)?|mi aiuterebbe(?:ro)?|graditissim[oaie]|gradit[oaie]|benvenut[oaie]|prezios[oaie]|utile)", r"(?:le|vi|ti) chiederei", r"mi (?:chiedo|chiedevo|domandavo) (?:cosa|che cosa|quale|dove|se|come)", r"(?:le|vi|ti) chiedo (?:\w+ )?(?:un|che|cosa|quale|solo|se|di (?:dirmi|indicarmi))",
    ),
    about_me=_found(
        "feed-?back", r"(?<!per il )(?<!per i )(?<!per gli )(?<!suo )(?<!vostro )(?<!tuo )(?<!suoi )(?<!vostri )(?<!tuoi )(?<!del )(?<!dei )(?<!questo )(?<!questi )(?:consigli[oa]?|suggeriment[oi]|riscontro|parere)", "spunt[oi]", "(?:cosa|su cosa|dove|come) (?:migliorare|lavorare|puntare|cambiare|crescere)", "(?:il|un) (?:suo|vostro|tuo) (?:parere|consiglio|riscontro|giudizio)", r"critic(?:a|he) costruttiv[ae]", r"punt[oi] (?:\w+ )?(?:fort[ei]|debol[ei]|di forza|di debolezza|da (?:migliorare|rafforzare|rivedere)|critic[oi])", r"(?:aree|margini) di miglioramento",
        r"(?:cosa|che|dove|come|quale \w+|quali \w+|su cui|in cui|ciò che|quello che) (?:posso|potrei|dovrei|devo|avrei|ho|potevo|mi conviene|mi manca\w*|mi mancava) ?(?:\w+ )?(?:migliorare|fare meglio|fatto (?:bene|meglio)|lavorare|cambiare|imparare|preparare|rafforzare|sviluppare|potuto|dovuto|curare|crescere|approfondire|esercitare|mantenere|sbagliato)", r"perché", r"(?:quali|i|le|per quali|il|la|qual) (?:motiv[oi]|ragion[ei])",
        r"(?:cosa|che cosa|ciò che|quello che|quale parte|quali) (?:è|non è|vi è|le è|ti è|ha|è stat[oa]|sono|mancava|manca|ha fatto|vi ha|l'ha|andava|va|avrebbe|poteva|mi è) ?(?:\w+ )?(?:andat[oa]|piaciut[oa]|mancat[oa]|convinto|funzionato|bene|apprezzat[oa]|mancava|colpit[oa]|reso|rafforzat[oa])", r"mi[ei]i? (?:punti|difetti|limiti|errori|lacune|risposte)", r"(?:mie|miei) (?:lacune|debolezze|errori|difetti|punti|risposte|limiti)",
    ),
    opinion=_found(
        r"chiederei[^.?!]{0,40}? (?:cosa|quale|quali|dove|che cosa)",
        r"(?:saper(?:e|lo)|conoscere|dir(?:e|mi)|capire|sentire|indicarmi|dica|ditemi|dimmi|condividere|chiedere|chiederle|chiedervi|chiederti|chiedo|segnalarmi|spiegarmi|scrivermi)(?: [\w']+){0,2}? (?:cosa|quale|quali|come(?! (?:vanno|va|procede))|dove|in che|su che|su cosa|ciò che|quello che|un punto|una cosa)",
        r"(?:conoscere|avere|ricevere|sentire|leggere|gradirei|apprezzerei|vorrei|chiederle|chiedervi|chiederti|chiedere|chiedo) (?:il|un|la|una|qualche) (?:suo |vostro |tuo |sua |vostra |tua |breve |sincero |piccolo )?(?:parere|opinione|impressione|giudizio|consiglio|suggerimento|riscontro|indicazione)",
    ),
    specific=_found(
        "bene", "meglio", r"miglior\w+", r"fort[ei]", "forza", r"punt[oi]", r"solid[oaie]", r"rafforz\w+", r"debol\w+", r"funzion\w+", r"lavor\w+", r"prepar\w+", r"pratica", r"esercit\w+", r"impar\w+", r"studi\w+", r"svilupp\w+", r"manc\w+", r"rispost[ae]", r"esemp[io]+", r"competenz[ae]", r"esperienz[ae]", r"colloqui[o]?", r"convin\w+", r"convint\w+",
        r"chiar\w+", r"consigli\w*", r"cresc\w+", r"buon[oaie]?", r"manten\w+", r"cambi\w+", r"dettagli[o]?", r"approfond\w+", r"presentazione", r"portfolio", r"lezione", r"prov[ae]", r"test", r"esercizi[o]?", r"caso", r"cors[oi]", r"formazione", r"titol[io]", r"certificat\w+", r"aiut\w+", r"riuscit[oaie]", r"piaciut[oaie]", r"piace", r"apprezz\w+", r"raccomand\w+", r"sugger\w+", r"qualità",
        r"positiv[oaie]", r"colpit[oaie]", r"colpire", r"impressione", r"favore", r"rivedere", r"giust[oaie]", r"livello", r"utile", r"utili", r"util[ei]", r"valore", r"valorizz\w+", r"interess\w+", r"parl\w+", r"perfezion\w+", r"affin\w+", r"cur\w+", r"correg\w+", "diversamente", r"divers[oa]", "metodo", "tecnica", r"tecnic\w+", "cv", "curriculum", "lettera", "candidatura", "percorso", "profilo", "approccio", "contare", r"serv(?:e|iva|ito|ivano)", "base", "basi", "altezza",
        r"rend\w+", r"reso", r"puntare", r"allen\w+", r"regg\w+", r"brav[oa]", r"fare", r"fatto", "efficac\\w+", "andat[oa]", "più",
    ),
    downcast=_found(
        r"(?:ho|avrei|avevo) (?:\w+ )?(?:sbagliato|fallito|toppato|cannato|fatto (?:di )?(?:male|sbagliato|errori))", r"(?:cosa|dove) (?:\w+ )?(?:sbaglio|ho mancato)", "di sbagliato (?:in me|ho|c'è|nel mio|in quello)", r"(?<!e )(?<!e i )(?<!o i )(?<!e le )(?:miei|mie) (?:\w+ )?(?:difetti|debolezze|lacune|errori|punti deboli|limiti|mancanze|carenze|colpe)", "cosa non (?:va|andava) (?:in|di|con) me", "non (?:va|andava) (?:in|di|con) me",
        "così male", "tanto male", r"così (?:pessim|scars|negativ)\w+", r"(?:non )?(?:sono|ero|sarei) (?:stat[oa] )?(?:\w+ )?(?:non (?:abbastanza )?all'altezza|una delusione|un disastro|un fallimento)", r"non (?:sono|ero) (?:stat[oa] )?(?:abbastanza brav[oa]|all'altezza|abbastanza)", r"(?:vi|le|ti|l') ?(?:ha|è) (?:tanto |così )?(?:dato fastidio|dispiaciut[oa]|infastidit[oa]|delus[oa])", "il (?:mio )?problema (?:con me|in me|sono io)", "mio problema", r"fa(?:ccio|cevo)? schifo", "odio",
        r"rimprover\w+", "pessim[oa]", r"(?:cattiva|brutta) (?:impressione|figura)",
    ),
    reassurance=_found(
        r"sol(?:o|tanto|amente|tanto)", "semplicemente", "unicamente", "esclusivamente", "puramente", r"(?:unico|solo|mio) (?:\w+ )?(?:scopo|obiettivo|fine|intento|motivo|desiderio|intenzione)", r"unica (?:intenzione|ragione|cosa|finalità)", r"mett(?:o|ere|endo|erei) (?:[\w']+ ){0,3}?in (?:dubbio|discussione)", r"(?:non|senza|nessun[ao]?|n(?:\xe9|\xe8))\b(?: [\w',-]+){0,6}? (?:contestar\w*|discut\w+|tornare|polemi\w+|riaprire|giustific\w+|insist\w+|pression\w+|obbligo|secondi fini|discussione|cambiare|criticar\w*|pretes[ae]|altro)",
        r"(?:per|voglia di|desiderio di|voglio|vorrei|desidero|spero di|cerco di|scopo è(?: di)?|scopo di|obiettivo è|obiettivo di|intento di|con l'idea di|fine di|aiuta\w*(?:mi|rebbe)? a|aiuterebbe a|così da|in modo da|modo per|intenzione di|mi interessa|mi piacerebbe|ci tengo a|serve a|servirebbe a|servirà a|bisogno di) (?:\w+ )?(?:migliorar(?:e|mi)|imparare|crescere|far(?:e|cela) meglio|prepar(?:are|armi) meglio|preparar(?:e|mi)|perfezionarmi|arrivare|presentarmi|affrontare|capire|lavorar\w+|evolvere|progredire|formarmi|correggere|orientar\w+)",
        r"per (?:la mia|il mio|la prossima|il prossimo|i prossimi|le prossime|il futuro|una mia|me stess[oa])", r"(?:crescita|formazione|miglioramento) (?:personale|professionale)", "nient'altro", "(?:e )?non (?:l'esito|il risultato|la decisione|la scelta|la risposta)", "altr[oa] (?:scopo|fine|obiettivo|intento|intenzione) che", "(?:lontan[oa]|lungi) da me", "null'altro", "niente di più", "pura curiosità",
    ),
    disappointment=_found(
        r"delus[oa]", r"delusion[ei]", r"deludente", r"trist(?:e|i|ezza)", r"rattrist\w+", r"amareggiat[oa]", r"(?:mi )?(?:dispiace|dispiaciut[oa]|dispiacere|spiace|spiaciut[oa])(?! (?:disturb|insist|per il (?:ritardo|disturbo)))", r"(?:che |un |davvero |gran |vero )?peccato", r"speravo", r"ci (?:speravo|contavo|tenevo)", r"avrei (?:\w+ )?(?:preferito|sperato|voluto|desiderato)(?! (?:sapere|chieder|capire))", r"mi sarebbe piaciut[oa]",
        r"abbattut[oa]", r"scoraggia\w+", r"demoralizza\w+", r"sconfort\w+", r"sconsolat[oa]", r"rammaric\w+", r"cuore (?:pesante|spezzato|a pezzi)", r"a pezzi", r"distrutt[oa]", r"(?:un|brutto|duro|bel|gran) colpo(?! (?:d'occhio|di (?:fulmine|fortuna|telefono)))", r"piant[oa]", r"lacrime", r"pianger\w*", r"frustr\w+", r"(?:un po' )?mi pesa", "doccia fredda", "batosta", r"(?:mal|male) (?:ci sono|mi sono) rimast[oa]", r"(?:ci sono|sono) rimast[oa] (?:\w+ )?(?:mal[ea]?|delus\w+)", r"giù di (?:morale|corda)", r"mi (?:ero|avevo) illus[oa]", r"ci (?:avevo|ho) (?:tanto |davvero )?creduto", "difficile da (?:accettare|digerire|mandare)",
    ),
    common=frozenset(_COMMON.split()),
    wordings=(*GRIEVANCES, *ABOUT_OTHERS, *INDIRECT),
)  # fmt: skip
