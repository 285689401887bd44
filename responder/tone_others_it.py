"""Italian wordings about others, about begging, and about what never was. In: nothing. Out: ABOUT_OTHERS; data only."""

from __future__ import annotations

from responder.tone_grievances_it import NOT, NOT_TO, italian
from responder.tone_rules import Level, Where, rows
from responder.tone_spelling import ITALIAN

loose = ITALIAN.loose

_TAKEN = r"(?:scelt[oa]|assunt[oa]|pres[oa]|selezionat[oa]|preferit[oa]|individuat[oa]|nominat[oa]|inserit[oa]|incaricat[oa])"
_HIRED = (
    rf"(?:(?:persona|candidat[oa]|collega|profilo|candidatura|chi|quella|quello|risorsa) (?:che |poi |alla fine |infine )*(?:(?:è |è stat[oa] |avete |ha |hai |hanno |aveva |abbiate |l'azienda ha )(?:[\w']+ )?)?{_TAKEN}"
    r"|(?:persona|collega|chi|quella|quello|candidat[oa]) (?:che )?(?:(?:ha (?:ottenuto|avuto|preso|vinto)|prende(?:rà)?|occup\w+|avrà|assumerà|ricoprirà|coprirà) (?:il|quel|questo|la|l')|comincia|inizia|inizierà|comincerà|arriva|arriverà|entra|entrerà|si unirà)"
    r"|nuov[oa] (?:\w+ )?(?:collega|arrivat[oa]|assunt[oa]|persona|risorsa|responsabile|dipendente|collaboratore|collaboratrice|titolare|entrat[oa])|(?:vincitore|vincitrice|prescelt[oa])|neoassunt[oa]|altr[oa] candidat[oa])"
)
_RIVAL = (
    r"(?:(?:la|il|alla|della|del|dalla) ?(?:persona|candidat[oa]|collega|ragazz[oa]|prescelt[oa]|nuov[oa]|concorrente)|chi |chiunque|degli altri|gli altri|delle altre|dell'altr[oa]|l'altr[oa]|chi(?= )|lui|lei|loro|qualcun\w*|molt[ie]|tant[ie]|tutt[ie]|nessun\w*|vostr[oa]"
    r"|quell[oaie]|altr[ie]|chi)"
)
_COMPARED = (
    *italian(
        "no_comparison_with_hired",
        rf"(?:sono|ero|ho|avevo|avrei|sarei|so|porto|io|faccio|conosco|lavoro|mi (?:sento|ritengo|considero|reputo|sembra)|(?:il |la )?mi[oae])\b[^.?!]{{0,50}}? ?\b(?:miglior[ei]|meglio|più|superior[ei]|altrettanto|maggior[ei])(?: [\w']+){{0,4}}? (?:di|del|della|dell'|degli|delle|che|rispetto a|rispetto al|rispetto alla|rispetto agli) ?{_RIVAL}",
        r"(?:dubito|mi stupirebbe|mi sorprende\w*|fatico a credere|fatica a (?:credere|pensare|immaginare)|difficile (?:da )?(?:credere|pensare|immaginare)|non (?:credo|penso|vedo|ritengo|sono (?:sicur|cert|convint)[oa]))[^.?!]{0,60}\b(?:persona|candidat[oa]|collega|lei|lui|altr[oa]|scelt[oa]|qualcuno)\b[^.?!]{0,50}\b(?:più|meglio|miglior"
        r"|altrettanto|quanto (?:me|la mia|il mio)|la mia (?:stessa )?(?:esperienza|preparazione)|come me)",
        r"(?:ero|sono|sarei stat[oa]|sono stat[oa]) (?:[\w']+ ){0,3}?(?:il|la|l'|un|una) ?(?:[\w']+ )?(?:miglior[ei]?|unic[oa]|più \w+|giust[oa]|adatt[oa]) (?:candidat[oa]|scelta|persona|profilo|qualificat[oa]|preparat[oa]|adatt[oa])",
        r"(?:miglior[ei]?|giust[oa]|più \w+) (?:candidat[oa]|profilo|scelta|persona),? (?:ero|sono) io", r"(?<!non )(?:ero|sarei stat[oa]) (?:[\w']+ ){0,3}?(?:la|il) (?:persona|candidat[oa]|profilo|scelta) (?:più \w+|giust[oa]|miglior[ei]?|ideale|perfett[oa])", unless=r"\b(?:impar\w+|migliorare|crescere|cresciut\w+)\b[^.?!]{0,30}\bpiù\b|\bpiù (?:di quanto|che mai|di tutto)", denied=r"\bnon (?:pretendo|dico|penso|sono|credo)(?: [\w'-]+){0,5}? (?=(?:di )?essere|meglio|migliore|più)",
    ),
    *italian(
        "no_comparison_with_hired",
        r"(?:che )?(?:cosa|cos'|che) ?(?:ha|aveva|avrà|avrebbe|avev\w+)\b[^?]{0,60}\b(?:che io|più di me|meglio di me|io non)", r"(?:cosa|cos'|che) ?(?:ha|aveva|avrebbe)(?: [\w']+){0,4}? (?:lei|lui|persona|candidat[oa]|collega|altr[oa]|l'altr[oa]|quell[oa])\b[^?]{0,40}\b(?:in più|di più)", rf"chi (?:avete|ha|hai|è stat[oa]|hanno) (?:[\w']+ ){{0,3}}?{_TAKEN}", rf"chi (?:è|sarebbe|ha (?:avuto|ottenuto|preso|vinto)) (?:[\w']+ ){{0,3}}?(?:persona|candidat[oa]|{_TAKEN}|posto|vincitore|prescelt[oa]|fortunat[oa])",
        r"(?:quant[oaie]|quali|quale|che|qual)\b[^?]{0,50}\b(?:ha|aveva|possiede|possedeva|porta|hanno)\b[^?]{0,25}\b(?:la persona|l'altr[oa]|il candidato|la candidata|lei|lui|chi avete|quella)", r"(?:quant[oaie]|quali|quale) (?:anni|esperienza|titol[io]|competenze|laurea|requisiti|qualifiche)[^?]{0,30}\b(?:la persona|l'altr[oa]|il candidato|la candidata|chi avete)",
        r"(?:altr[oa]|persona|candidat[oa]|lei|lui|collega|scelt[oa])\b[^?]{0,30}\b(?:miglior[ei]|meglio|più \w+|superior[ei]) (?:di|rispetto a) me", where=Where.QUESTION,
    ),
    *italian(
        "no_comparison_with_hired",
        rf"{_HIRED}[^.?!]{{0,50}}\b(?:meno (?!di tempo)\w+|più giovane|costa(?:va|sse)? meno|non (?:ha|aveva|abbia|avrà) (?:mai|nemmeno|neanche|la|certo|il|più)|di sicuro|al (?:mio|posto mio)|al posto mio)", unless=r"\b(?:auguro|auguri|spero|buon lavoro)\b",
    ),
    *italian(
        "no_comparison_with_hired",
        r"(?:invece (?:di|che)|piuttosto che|anziché|al posto di|prima di|davanti a) (?:me|la mia candidatura|il mio profilo)\b", "al (?:mio posto|posto mio)(?! (?:cosa|che cosa|come|farebbe|fareste|faresti))", r"preferit[oa] a me",
        r"(?:rispetto|confronto|paragon\w+|in confronto) (?:a|al|alla|all'|agli|con|con il|con la|col)? ?(?:la persona|il candidato|persona|candidat[oaie]|altr[oaie]|gli altri|chi|lei|lui|quella|quello|collega)", r"(?:che cosa|cosa|ciò che|quello che) (?:ha |vi ha |avrebbe )(?:\w+ )?(?:fatto la differenza|distint\w+|convinto)[^?]{0,40}\b(?:l'altr[oa]|la persona|il candidato|la candidata|dell'altr[oa]|della persona|scelt[oa])",
        r"(?:cosa|che) (?:\w+ )?(?:abbia|avesse|ha|aveva)[^?.]{0,30}\b(?:più|in più|meglio) (?:di|rispetto a) me", r"(?:profilo|percorso|curriculum|cv|titoli|esperienza|competenze|livello) (?:della persona|del candidato|della candidata|dell'altr[oa]|di chi|di quella)", r"(?:qualcuno|persona|candidat[oa]|lei|lui|chi) (?:è |con |ha |sia |abbia |sa )(?:\w+ )?meno (?:qualificat[oa]|espert[oa]|preparat[oa]|esperienza|titoli|competente|anni)", r"(?:più|meno) (?:esperienza|titoli|anni) di chi",
        level=Level.WARN, denied=NOT, unless=r"\b(?:si mett\w+|mettetevi|mettiti) al (?:mio posto|posto mio)|\b(?:abbia|aveva|ha|avesse) più \w+ (?:di me|rispetto a me)",
    ),
)  # fmt: skip

_WHO = (
    r"(?:collegh[ei]|collega|selezionator[ei]|selezionatrice|responsabil[ei]|direttore|direttrice|cap[oia]|capi|manager|assistente|stagista|signor[ae]|ragazz[oa]|segretari[oa]|titolare|recruiter|consulent[ei]|commissione|esaminator[ei]|intervistator[ei]|intervistatrice|interlocutor[ei]|interlocutrice|dirigente"
    r"|persone? (?:che|del|della|presente|presenti|all'accoglienza|davanti)|donna|uomo|receptionist|vice|coordinator[ei]|coordinatrice|caposala|caporeparto|primario|preside|chef|socio|team|sig\.?(?:ra)? \w+|signor[ae]? \w+|dott\.?(?:ssa)? \w+)"
)
_NASTY = (
    r"(?:maleducat[oaie]|sgarbat[oaie]|antipatic[oa]|antipatici|arrogant[ei]|ostil[ei]|aggressiv[oaie]|sprezzant[ei]|altezzos[oaie]|supponent[ei]|saccent[ei]|fredd[oaie]|distaccat[oaie]|distratt[oaie]|odios[oaie]|incompetent[ei]|annoiat[oaie]|svogliat[oaie]|scortes[ei]|scostant[ei]|assente|disinteressat[oaie]|indisponente|presuntuos[oaie]"
    r"|sessist[aie]|razzist[aie]|impreparat[oaie]|sgradevol[ei]|spiacevol[ei]|di fretta|di malumore|infastidit[oaie]|altrove|gelid[oaie]|brusc[oa]|bruschi|indifferent[ei]|poco (?:gentil[ei]|interessat[oaie]|preparat[oaie]|accoglient[ei]|attent[oaie]|cordial[ei]|professional[ei]|educat[oaie]|coinvolt[oaie]|disponibil[ei]|competent[ei]|cortes[ei])"
    r"|per niente (?:interessat[oaie]|gentil[ei]|attent[oaie]|preparat[oaie])|(?:al|sul) (?:suo |loro )?(?:telefono|cellulare|telefonino))"
)
_ACTED = (
    r"(?:(?:guard\w+|fiss\w+|controll\w+|consult\w+|smanett\w+|scriv\w+|giocherell\w+|attaccat[oa]|incollat[oa]|chattav\w+)(?: [\w']+){0,4}? (?:il|l'|la|le|al|sul|allo|all'|col|con il) ?(?:suo |loro )?(?:telefono|cellulare|telefonino|orologio|ora|schermo|computer|smartphone|mail)|interrott[oa]|interrompev\w+|sbadigli\w+|sbuff\w+|ridacchi\w+"
    r"|rideva(?:no)?|derid\w+|alzato gli occhi|non (?:mi )?(?:ascoltav\w+|ha (?:ascoltato|nemmeno|neanche|neppure|mai|letto|salutato|guardato|aperto)|aveva(?:no)? (?:[\w']+ )?(?:letto|guardato|aperto|preparato)|hanno (?:[\w']+ )?(?:letto|ascoltato|salutato)|sapeva nulla|sapeva niente|mi guardav\w+|mi sopportav\w+)|ce l'(?:ha|aveva|avevano) con me|contro di me"
    r"|si (?:annoiav\w+|è annoiat\w+|guardava intorno))"
)
_OTHERS = (
    *italian(
        "no_third_parties",
        rf"{_WHO}\b[^.?!]{{0,60}}?\b(?:era(?:no)?|è stat[oa]|è|sono stat[ie]|sembrava(?:no)?|pareva(?:no)?|mi è (?:sembrat[oa]|pars[oa])|mi sono sembrat[ie]|appariva|è apparso|è apparsa|si è (?:mostrat[oa]|dimostrat[oa]|rivelat[oa])|aveva l'aria|stava|è rimast[oa]|risultav\w+) (?:[\w']+ ){{0,4}}?{_NASTY}",
        rf"{_WHO}\b[^.?!]{{0,60}}?\b{_ACTED}", rf"(?:trovat[oa]|percepit[oa]|sentit[oa]) (?:[\w']+ ){{0,4}}?{_WHO}(?: [\w']+){{0,3}}? {_NASTY}",
        rf"(?:l'atteggiamento|il comportamento|il tono|l'accoglienza|i modi|le battute|la battuta|i commenti|il commento) (?:di|del|della|dei|dell'|delle)\b[^.?!]{{0,40}}\b(?:{_NASTY}|offes[oa]|ferit[oa]|mess[oa] a disagio|fuori luogo|a desiderare|infastidit[oa]|sgradevol[ei]|colpit[oa] negativamente|inopportun[oaie])",
        r"(?:amic[oaie]|conoscent[ei]|ex|qualcuno|collega|colleghi|contatt[oi]|dipendent[ei])\b[^.?!]{0,40}\b(?:da voi|lì da voi|lavora|lavorava|ha lavorato|intern[oa]|vostra (?:azienda|ditta|società))\b[^.?!]{0,30}\b(?:mi ha|mi hanno|mi dice|mi dicono|ha detto|racconta\w*|confermat[oa]|avvertit[oa])",
        denied=r"\bnon (?:[\w']+ ){0,2}?(?:è |era |sono |sembrava )?(?:mai |affatto |per niente |per nulla )?(?:stat[oa] )?(?:[\w']+ ){0,2}?",
        unless=r"\b(?:non|mai|per nulla|tutt'altro che|niente affatto) (?:era(?:no)?|è|sono|è mai|sembrava(?:no)?|mi è|si è)? ?(?:[\w']+ ){0,3}?(?:maleducat|sgarbat|antipatic|arrogant|ostil|fredd|distaccat|distratt|annoiat|scortes|sgradevol|aggressiv)\w*",
    ),
    *rows(
        "no_third_parties",
        loose(
            r"(?!(?:Io|Lei|Lui|Loro|Voi|Noi|Ciò|Questo|Questa|Quello|Il|La|Le|Gli|Tutto|Mi|Ho|Sono|È|E|Ma|Non|Era)\b)[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:era|è stat[oa]|sembrava|pareva|mi è (?:sembrat[oa]|pars[oa])|appariva|si è (?:mostrat[oa]|dimostrat[oa]))"
            rf" (?:[\w']+ ){{0,4}}?{_NASTY}"
        ),
        loose(rf"(?!(?:Io|Lei|Lui|Loro|Voi|Noi|Ciò|Questo|Questa|Il|La|Le|Gli|Mi|Ho|Sono|È|Ma|Non)\b)[A-Z][\w-]+(?: [\w']+){{0,4}}? {_ACTED}"),
        case=True,
    ),
    *italian(
        "no_third_parties",
        r"mi (?:è stato|hanno) (?:\w+ )?(?:detto|raccontato|riferito) che (?:voi|da voi|l'ambiente|l'azienda|non|il vostro|la vostra|in)", r"(?:ho sentito|si) (?:dire|dice in giro|vocifera) che", "gira voce", "tutti sanno", "(?:girano|le) voci (?:su|che)", level=Level.WARN,
    ),
)  # fmt: skip

_LATER_POST = r"\b(?:grazie|ringrazi\w+|in futuro|altr[ae] posizion[ei]|altro ruolo|altr[ei] offert[ae]|prossima volta|più avanti|un giorno|se (?:un|si apr\w+|ci sar\w+|capit\w+|dovesse|in futuro|nasc\w+)|quando)\b"
_PLEADING = (
    *italian(
        "no_pleading",
        r"riconsider\w+", r"riesamin\w+", r"riprendere in (?:esame|considerazione)", r"(?:rivedere|rivediate|riveda|rivedete|ritornare su|tornare su|tornare sui|ripensare|rivalut\w+|ridiscut\w+|riaprire|annullare|modificare) (?:a |su )?(?:la |il |vostra |vostri |sua |tua |questa |quella |mia |vostri )*(?:decision[ei]|scelt[ae]|posizione|candidatura|passi|valutazione|rifiuto)",
        r"tornare sui (?:vostri|suoi|tuoi) passi", r"ripens(?:are|arci|iate|ate|i|aste|asse|ateci|amento)", r"(?:cambi\w+) (?:idea|decisione|parere|opinione)", r"(?:pens\w+|riflett\w+)(?:ci)? (?:\w+ )?(?:ancora una volta|di nuovo|un'altra volta|un'ultima volta)",
        denied=NOT_TO, unless=r"\bse (?:mai |dovesse |doveste |un giorno |per caso )*(?:le cose|la situazione|voi|vi|lei|l'azienda|cambi\w*|doveste|dovesse|ripens\w+)\b",
    ),
    *italian(
        "no_pleading",
        r"se (?:\w+ )?(?:doveste|dovesse|dovessi) (?:\w+ )?(?:cambiare|ripensar\w+|riconsiderar\w+)", r"se (?:cambiate|cambia|cambi|cambiaste) idea", rf"(?:se|qualora|nel caso)\b[^.?!]{{0,20}}(?:{_HIRED}|la persona|l'altr[oa]|il candidato|la candidata)[^.?!]{{0,60}}\b(?:rinunc\w+|ritir\w+|non (?:dovesse|va|andasse|funzion\w+|accett\w+|rest\w+)|rifiut\w+|lasci\w+|andasse via|si tir\w+)",
        r"(?:lasciatemi|mi lasci|lasciami|fatemi|mi faccia|fammi) (?:\w+ )?(?:mostrare|dimostrare|convincer\w+|provare)", r"(?:il )?(?:mio sogno|sogno (?:di una vita|da sempre|della mia vita))", r"ci (?:contavo|speravo) (?:davvero|tanto|molto|tantissimo)", level=Level.WARN,
    ),
    *italian(
        "no_pleading",
        r"(?:seconda|ultima|ulteriore|altra|nuova) (?:possibilità|chance|opportunità|occasione)(?! (?:di|per) (?:lavoro|impiego|incontrar|incrociar|collabor))", r"(?:dar(?:mi|e)|dat(?:emi|e)|mi dia|mi diate|dia(?:te)?|conced\w+|concedermi|concedetemi|offrir\w+|offritemi|lasciar\w+)(?: [\w']+){0,2}? (?:una|un'|un'altra|l'|la|la mia)? ?(?:sola |piccola |ultima |altra )?(?:possibilità|chance|opportunità|occasione)",
        r"(?:altr[oa]|secondo|ulteriore|nuovo) (?:colloquio|incontro|prova)", r"(?:incontr\w+|riveder\w+|ricever\w+|rivedersi)[^.?!]{0,25}\b(?:una seconda volta|un'altra volta|ancora una volta|di nuovo)", unless=rf"{_LATER_POST}|\b(?:magari|forse|sarebbe|saranno|felice|liet[oa]|piacere|chissà|spero|ci sarà|presenti|presenta|presenterà)\b(?=[^?]*$)", denied=NOT_TO,
    ),
    *italian(
        "no_pleading",
        r"(?:vi|la|ti|ve|te) (?:ne )?(?:supplico|imploro|scongiuro)", "in ginocchio", "per pietà", "per favore,? per favore", r"vi prego(?:,| )(?:\w+ )?(?:prendetemi|datemi|aiutatemi|vi prego|ripens\w+|non)", r"(?:la|ti|vi) prego,? (?:la|ti|vi) prego",
        r"(?:dispost[oa]|pront[oa]) (?:\w+ )?(?:a tutto|a qualsiasi|a qualunque|a (?:accettare|lavorare|venire|ridurre|abbassare|rivedere|fare|cominciare|guadagnare|rinunciare|partire) (?:[\w']+ ){0,5}?(?:gratis|gratuitamente|gratuit[oaie]|meno|basso|inferiore|ridott[oa]|stipendio|prova|niente|nulla|qualsiasi|qualunque|tutto|pretese|richiesta|minimo|senza))",
        r"(?:lavor\w+|venire|cominciare|iniziare|prova|settiman[ae]|mes[ei]|giorn[oi]|stage) (?:[\w']+ ){0,3}?(?:gratis|gratuitamente|gratuit[oaie]|senza (?:stipendio|paga|compenso|retribuzione|essere pagat[oa]))", r"(?:stipendio|compenso|paga|retribuzione) (?:\w+ )?(?:più bass[oa]|inferiore|minor[ei]|ridott[oa]|minim[oa]|più contenut[oa])",
        r"(?:abbassare|ridurre|rivedere) (?:[\w']+ )?(?:le mie (?:richieste|pretese|aspettative)|il mio stipendio|la mia richiesta|la (?:mia )?RAL)", r"(?:prendete|assumete|accettate|scegliete|assuma|prenda|prendi|assumi)(?:mi| me)", r"(?:prendermi|assumermi|inserirmi|ripescarmi|farmi rientrare) (?:comunque|lo stesso|in prova|ugualmente|in qualche modo|part-time)", r"(?:comunque|lo stesso|in prova) (?:prendermi|assumermi)",
        r"bisogno (?:[\w']+ ){0,3}?(?:di questo|di un|di quel|del|di questa) (?:posto|lavoro|impiego|stipendio|occupazione|occasione|opportunità)", r"(?:ho|avrei|ha) (?:[\w']+ )?bisogno di lavorare", r"disperat[oa](?:mente)?", r"disperazione", r"(?:ultima|unica|sola) (?:speranza|spiaggia|opzione|possibilità|via|chance)",
        r"(?:(?:il |l'|la |le )?(?:mi[oae]|miei|mie|nostr[oa]|due|tre|quattro|un|una|i|il|l') ?(?:\w+ )?(?:affitto|mutuo|bollette|figli[oaie]?|bambin[ioa]|famiglia|visto|permesso di soggiorno|prestito|debiti|disoccupazione|naspi))\b[^.?!]{0,60}\b(?:sfamar\w*|pagar\w*|a carico|mantener\w*|dipend\w+|scad\w+|fine (?:del )?mese|cont(?:a|ano) su|sta finendo|finisce)",
        r"(?:sfamare|mantenere|pagare|crescere) (?:[\w']+ ){0,3}?(?:miei|mia|mio|tre|due|quattro|l'|la|il|le) ?(?:\w+ )?(?:figli|famiglia|affitto|mutuo|debiti|bollette|bambini)", r"(?:figli|famiglia|bambini) (?:\w+ )?(?:da (?:mantenere|sfamare)|a carico)", r"(?:arrivare|arrivo) a fine mese", r"non (?:so|ho) (?:\w+ )?(?:più )?(?:come (?:fare|farò|pagare|pagherò|andare|andrò|tirare|tirerò|arrivare|arriverò)|alternative|altra scelta|altre (?:offerte|entrate)|altro reddito|dove (?:andare|sbattere))",
        r"(?:fare|faccia|facciate|fate) (?:\w+ )?(?:un'eccezione|uno strappo)", "a qualunque costo", r"(?:ci|vi) (?:pensi|pensate|pensa|rifletta|riflettete) (?:ancora|bene|di nuovo|su)", r"ripens(?:aci|ateci)", r"(?:lavoro|stipendio|posto) (?:\w+ )?(?:è|era) (?:\w+ )?(?:vitale|indispensabile|questione di vita)", r"(?:da sol[oa]|separat[oa]|vedov[oa]|genitore sol[oa]|mamma|papà) con (?:un|una|due|tre|quattro|i miei) (?:\w+ )?(?:figli[oaie]?|bambin[ioa])", r"(?:due|tre|qualche|una|pochi) (?:giorn[oi]|settiman[ae]|mes[ei]) (?:di prova|in prova|per dimostrar\w+)",
        "a tutti i costi", r"(?:dimostrar(?:vi|le|ti)|dimostrare (?:il mio valore|quanto valgo|di cosa|chi sono))", r"(?:farei|farò|faccio) (?:davvero |veramente |assolutamente )?(?:di tutto|qualsiasi cosa|qualunque cosa|tutto quello)",
        unless=r"\b(?:avete|ha|hai|aveste|avesse) bisogno\b|\b(?:non (?:sono|ero) (?:\w+ )?disperat[oa]|senza (?:volerla |volervi )?supplicar\w+|dimostrarvi (?:la mia )?gratitudine)\b|\b(?:datemi|mi dia) (?:solo )?(?:un consiglio)",
    ),
    *italian(
        "no_pleading",
        r"(?:la|questa|vostra|sua) (?:\w+ )?(?:decisione|scelta|risposta) (?:è|sia) (?:[\w']+ ){0,3}?(?:definitiv[oa]|irrevocabile|ultima|final[ei])", r"è (?:\w+ ){0,2}?(?:definitiv[oa]|irrevocabile)", r"(?:non c'è|c'è|esiste|non esiste|resta|non ci sarebbe|ci sarebbe|non ci sono|ci sono)(?: [\w']+){0,3}? (?:modo|chance|possibilità|speranz[ae]|soluzione|spiragli[oa]?|posto per me|margin[ei])(?! (?:di|per) (?:sapere|avere|ricevere|conoscere|capire))",
        r"non (?:si può|si potrebbe|potete|potreste|può|potrebbe|puoi|potresti)(?: [\w']+){0,3} (?:nulla|niente|fare (?:qualcosa|un'eccezione|uno sforzo)|trovar\w+)", r"trovar(?:mi|e) (?:\w+ )?(?:qualcosa|un posto|un posticino|un angolo)(?: \w+)? (?:per me|da voi|anche)?", where=Where.QUESTION,
    ),
)  # fmt: skip

_TALK = r"(?:colloqui[o]?|intervist[ae]|incontr[oi]|visita|conversazion[ei]|chiacchierat[ae]|videochiamata|telefonata|call|video-?colloquio|prova (?:pratica|in reparto|in negozio))(?! (?:via mail|via e-mail|per iscritto|scritt[oa]|futur[oi]|di lavoro in genere))"
_UNMET = italian(
    "no_unmet_meeting",
    rf"(?:(?:il|i|la|le|del|al|nel|sul|dal|della|alla|nella|dei|dopo il|durante il) ?)?(?:nostr[oaie]|vostr[oaie]) (?:\w+ )?{_TALK}", rf"(?:durante|dopo|nel corso|in occasione|in sede|al termine|nel|al|dal) ?(?:il |la |l'|di |del |della |dell'|mio |questo |quel |nostro )*(?:\w+ )?{_TALK}",
    rf"(?:grazie|ringrazi\w+|apprezz\w+|piacer[ei]|piaciut[oaie]|content[oa]|felice|piacevol[ei]|bell[oa]|bel|ricordo|riconoscen\w+|interessante|cordiale)\b[^.?!]{{0,60}}?(?:per|il|la|l'|del|della|dell'|di|quel|un|una|un'|lo|i) ?(?:\w+ )?{_TALK}",
    r"(?:grazie|ringrazi\w+|apprezz\w+|piacer[ei]|content[oa]|felice|onor\w+|bello|piaciuto)\b[^.?!]{0,60}?\b(?:conoscer(?:la|vi|ti)|incontrar(?:la|vi|ti)|aver(?:la|vi|ti) (?:conosciut|incontrat)[oaie]|parlar(?:e con (?:lei|voi|te)|le|vi|ti)|aver(?:mi)? (?:ricevut|accolt|incontrat|conosciut|fatto visitare|fatto vedere|mostrato|parlato con)[oa]?|chiacchierare con|vedere (?:il (?:vostro )?(?:reparto|laboratorio|negozio)|la (?:vostra )?(?:sede|fabbrica)))",
    r"mi (?:avete|ha|hai) (?:\w+ )?(?:ricevut|accolt|fatto visitare|mostrat|fatto vedere)[oa]?", r"(?:quando|il giorno in cui) (?:ci siamo|sono venut[oa]|ho (?:fatto|sostenuto)|mi (?:ha|avete) (?:ricevut|accolt)[oa])", r"ci siamo (?:\w+ )?(?:incontrat[ie]|vist[ie]|conosciut[ie]|parlat[ie])",
    r"(?:il|quel|mio) colloquio (?:è|era|di (?:lunedì|martedì|mercoledì|giovedì|venerdì|ieri|settimana)|della|con|sostenuto|fatto|mi)", r"averm?i? parlato con me", where=Where.NOT_MET,
    unless=r"\b(?:sarebbe|sarei|spero|speravo|mi piacerebbe|avrei|vorrei|in futuro|un giorno|prima o poi|magari|forse|prossim[oaie]|un'altra (?:occasione|volta)|futur[oaie]|potremo|potrò|sarà|fiera|open day|se (?:un|ci|capit|avremo))\b",
)  # fmt: skip

_GOOD_LUCK = r"(?:augur\w+|spero|buon (?:lavoro|inizio|cammino)|buona (?:fortuna|strada)|in bocca al lupo|congratulazioni|complimenti|felicitazioni|success[oi]|benvenut[oa]|ogni bene|il meglio)"
_WISHES = italian(
    "no_wish_without_hire",
    rf"{_GOOD_LUCK}\b[^.?!]{{0,80}}?{_HIRED}", rf"{_HIRED}[^.?!]{{0,80}}?\b(?:{_GOOD_LUCK}|si trov\w+ bene|si ambient\w+|farà bene)",
    level=Level.WARN, where=Where.NOBODY_CHOSEN,
)  # fmt: skip

ABOUT_OTHERS = (*_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
