"""Italian wordings of meetings, in mail that comes in and in the user's own. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

# A thank-you names a talk, unless what is thanked for is only the wish for one.
_ONLY_WISHED = (
    r"(?:(?!\b(?:interesse (?:a|ad|per|nel)|desiderio|richiesta|disponibilità a|candidatura (?:a|per)|invito|invitar\w+|invitiamo|fissare|per un colloquio|ad un colloquio|a un colloquio|di un colloquio|voler|vorremmo|vorrei|saremmo|senza|non)\b)"
    r"[^.!?;]){0,80}"
)
_MEET = r"(?:colloqui[o]?|incontr[oi]|appuntament[oi]|chiamata|videochiamata|telefonata|prova|visita|giornata di prova)"

INCOMING = (
    (
        "meeting_claimed", "grazie ringrazio ringraziamo ringraziarti ringraziarla piacere piaciuto piaciuta apprezzato contenti contento contenta ringraziarvi ringraziando",
        r"\b(?:grazie|ringrazi\w+|(?:è stato|stato) (?:un (?:vero |grande )?)?piacere|(?:ci|mi) (?:è|ha) (?:molto |davvero )?(?:piaciut\w+|fatto piacere)|(?:abbiamo|ho) (?:molto |davvero )?apprezzato)\b" + _ONLY_WISHED + r"\b{talk}\b",
    ),
    (
        "meeting_claimed", "grazie ringrazio ringraziamo ringraziarti ringraziarla contenti contento contenta gentile bello + venuto venuta essere aver averci passato passata dedicato suonato cucinato accettato fatto",
        r"\b(?:grazie|ringrazi\w+|content\w+)\b[^.!?;]{0,20}\b(?:per |di |che )(?:essere |esserci |essersi |aver |averci |avermi |sei |è |essere stat[oa] )(?:\w+ ){0,2}(?:venut[oa]|passat[oa]|spostat[oa]|arrivat[oa]|da noi|qui|suonato|cucinato|lavorato|tenuto|mostrato|raccontato|dedicato (?:il|del|un'ora|una|la|questo)[^.!?;]{0,30}(?:colloquio|noi|insieme|incontr\w+)|fatto (?:il viaggio|la strada|la prova|tutta))"
        r"|\bvenut[oa] (?:fin qui|a trovarci|da noi|al colloquio|in (?:sede|laboratorio|cucina|bottega|ufficio))",
    ),
    (
        "meeting_claimed", "dopo seguito durante dal nel nei al alla dalla nella della del colloquio colloqui incontro chiacchierata prova conversazione visita seguente",
        r"\b(?:dopo|a seguito|in seguito|facendo seguito|durante|dal|dalla|nel corso|nel|nella|nei|riguardo|in merito) (?:il |la |lo |del |della |dei |al |alla |ai |i |nostr[oiae] |tu[oi]a? |su[oi]a? |due |l'|dell'|all'|un |una |primo |secondo |ultimo |bel |piacevole ){0,3}(?:colloqui[o]?|incontr[oi]|chiacchierata|prova|conversazione|visita|telefonata|videochiamata)\b(?! (?:con (?:altr|gli altri)|selettiv|scritt|preselettiv|di gruppo|oral|online|attitudinal|verr|sar))",
    ),
    ("meeting_claimed", "tempo", r"\btempo (?:che )?(?:ci |mi )?(?:hai |ha |ha voluto )?(?:dedicat[oa](?:ci|mi)?)\b(?![^.!?;]{0,30}\b(?:candidatura|inviar\w+|candidar\w+|compilar\w+|presentar\w+))"),
    (
        "meeting_claimed", "conoscerti conoscerla conoscervi incontrarti incontrarla conosciuti incontrato incontrata parlare parlato chiacchierare vederti vederla averti averla conosciuto conosciuta ospitarti",
        r"\b(?:è stato|stato|piacere|bello|ci ha fatto|mi ha fatto|content[oaie]|liet[oaie]|ci è piaciuto|mi è piaciuto|fortunati)\b(?:(?!\b(?:sarebbe|saremmo|vorremmo|non|potuto|sarà|avremmo)\b)[^.!?;]){0,40}\b(?:conoscer(?:ti|la|vi|ci)|incontrar(?:ti|la|vi|ci)|(?:parlare|chiacchierare|parlato) con (?:te|lei)|aver(?:ti|la) (?:conosciut\w+|incontrat\w+|qui|con noi|con me|vist\w+)|veder(?:ti|la) (?:al lavoro|all'opera|in cucina))\b|"
        r"\b(?:quando|da quando|visto che) (?:ci siamo|abbiamo)\b[^.!?;]{0,20}\b(?:visti|incontrati|parlato|sentiti|conosciuti|parlati)|\bci siamo (?:visti|incontrati|parlati|conosciuti)\b|\b(?:ti|la) (?:abbiamo|ho) (?:incontrat\w+|conosciut\w+|vist\w+)\b",
    ),
    (
        "meeting_claimed", "colloquio incontro prova chiacchierata conversazione giornata mattinata serata turno ora visita lezione audizione piaciuto piaciuta",
        r"\b(?:il|la|l'|un|una)? ?(?:tu[oa]|su[oa]|nostr[oa]|il|la)? ?(?:colloquio|incontro|prova|chiacchierata|conversazione|(?:giornata|mattinata|serata|ora|pomeriggio|turno) (?:con (?:te|lei|noi)|da noi|insieme)|visita|lezione|audizione)(?: (?:di|con|in|al|del|da|nella|dello)(?: [\w']+){1,4})?,? (?:(?:è|era) (?:\w+ )?(?:stat[oa] (?!annul|spost|riman|rinvi|sospes|cancell)|andat[oa])|(?:ci|mi) (?:è|ha)\b|era andat[oa])"
        r"|\b(?:ci|mi) sei (?:\w+ )?piaciut[oa]\b|\bconversazione (?:tanto|così|molto) \w+",
    ),
    (
        "meeting_arranged",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica domani gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre + colloquio incontro incontrarci incontrarla incontrarti conoscerti conoscerla "
        "videochiamata chiamata appuntamento prova zoom teams vediamo aspettiamo aspetto passa passi convocato convocata sentirci sentirla sentirti vederti vederla vederci vieni venga venire telefonata chiamo chiamerei invitarla invitarti invitiamo libero libera disponibile caffè riceverla "
        "trovarci parlare audizione aspettano passare riesci riesce",
        r"(?<!entro.)(?<!fino.a.)(?<!prima.di.)(?:\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2} {month}\b[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b|\b{weekday} (?:mattina|pomeriggio|sera|dopo il turno)\b|\b{weekday} \d{1,2} (?:alle|ore)\b)"
        r"(?![^.!?]{0,80}\b(?:faremo sapere se|se (?:sei|è) (?:in lista|tra i|convocat)|con altri|altri candidati))",
    ),
    (
        "fixed", "lunedì martedì mercoledì giovedì venerdì sabato domani",
        r"(?<!entro.)(?<!fino.a.)(?<!prima.di.)\b(?:{weekday})\b[^!?;]{0,60}{hour}(?![^.!?]{0,80}\b(?:faremo sapere se|se (?:sei|è) (?:in lista|tra i)|con altri))",
    ),
    ("meeting_arranged", "http https", r"\b(?:link|zoom|teams|videochiamata|meet)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    (
        "meeting_cancelled",
        "annullare annullato annullati annullata annulliamo annullo rinviare rinviato rinviati rinviata spostare spostato cancellare cancellato cancellati disdire disdico disdetto saltato saltata salta rimandare rimandato luogo terrà mai perso venuto "
        "venuta presentato presentata venire mancati persi venga raggiungerla raggiungerti",
        r"\b(?:dobbiamo|devo|dovremo|dovrò|siamo costretti|sono costrett[oa]|purtroppo|preferiamo|preferisco)\b[^.!?;]{0,40}\b(?:a |ad )?(?:annullare|cancellare|disdire|(?:rinviare|spostare|rimandare)(?![^!?;]{0,60}{hour}))\b[^.!?;]{0,50}\b" + _MEET + r"|\b" + _MEET + r"\b[^.!?;]{0,60}\b(?:(?:è|sono|viene|vengono|si intendono|intendersi|è stat[oa]|sono stati) "
        r"(?:\w+ ){0,2}?(?:annullat[oiae]|cancellat[oiae]|saltat[oiae]|sospes[oiae]|(?:rinviat[oiae]|spostat[oiae]|rimandat[oiae])(?! (?:a|al|alle) ))|non (?:si )?(?:terrà|farà|svolgerà|avrà(?:nno)? luogo|può (?:più )?(?:tenersi|aver luogo)|ha avuto luogo|si è (?:mai |più )?(?:tenut[oa]|fatt[oa]|svolt[oa]))|salta\b|saltat[oa]|mai (?:avvenut[oa]|fatt[oa]|tenut[oa]|avuto))|"
        r"\b(?:annulliamo|annullo|disdico|disdiciamo|abbiamo annullato)\b[^.!?;]{0,40}\b" + _MEET + r"|\bnon (?:si è|ti sei|è) (?:\w+ )?(?:presentat[oa]|venut[oa])\b|\bnon (?:serve|occorre|è necessario|c'è bisogno) (?:più )?che (?:tu |lei )?(?:venga|passi|si presenti)|\b(?:è|sarebbe) inutile (?:venire|che)|\bnon siamo (?:mai |più )?(?:riusciti a (?:vederci|incontrar\w+|sentirci|parlar\w+))|\bci siamo (?:persi|mancati)\b|"
        r"\bnon sono (?:mai |più )?riuscit[oa] a (?:chiamar\w+|raggiunger\w+|sentir\w+|riceverl\w+|riceverti)",
    ),
)  # fmt: skip

OUTGOING = (
    (
        "meeting_accepted",
        "bene benissimo confermo perfetto volentieri sarò presente vediamo conferma ci sono sì ok va certo vengo passo verrò accetto segnato libero libera disponibile d accordo martedì lunedì mercoledì giovedì venerdì sabato domani",
        r"\b(?:(?:mi )?va (?:bene|benissimo|perfettamente|a meraviglia)(?! (?:solo )?(?:ma|se))|confermo\b|ci sarò|ci sono\b|sarò (?:presente|lieto|lieta|puntuale|lì|da voi|da lei|felice)|volentieri|ci vediamo|a (?:{weekday}|domani|presto)|perfetto|(?:sì|ok|certo)[,!.]? [^.!?;]{0,40}(?:{weekday}|{hour}|ci sono)|(?:vengo|passo|verrò|passerò) (?:\w+ ){0,3}(?:{weekday}|alle|volentieri|da voi)|"
        r"accetto (?:l'|volentieri|con)|d'accordo|{weekday} (?:\w+ ){0,4}(?:va|è perfetto|mi va|ci sono))\b",
    ),
    (
        "meeting_held", "grazie ringrazio colloquio incontro tempo chiacchierata conversazione accoglienza piacere andato andata bello dopo piaciuto visita",
        r"\b(?:grazie|ringrazi\w+)\b(?:(?!\b(?:invito|messaggio|risposta|mail|riscontro|conferma|proposta|convocazione)\b)[^.!?;]){0,70}(?:\b{day}|\b(?:il|nostro|del|per il|per la|bel|piacevole|della|bella|l') ?(?:[\w-]+ )?(?:colloquio|incontro|tempo|chiacchierata|conversazione|accoglienza|visita|mattinata|giornata|caffè)|\bavermi (?:\w+ )?(?:ricevut[oa]|incontrat[oa]|accolt[oa]|mostrato|fatto (?:vedere|visitare|provare)|dedicato))|"
        r"\b(?:piacere|bello|piaciut\w+|content[oa])\b[^.!?;]{0,40}\b(?:conoscer(?:la|vi|ti)|incontrar(?:la|vi|ti)|parlare con (?:lei|voi|te)|il colloquio|l'incontro|chiacchierata)|\b(?:il|l'|la) ?(?:colloquio|incontro|prova|chiacchierata)(?: [\w']+){0,4} (?:è|era) (?:\w+ )?(?:andat[oa]|stat[oa])|\b(?:dopo|durante) (?:il |l'|la |nostro |nostra )*(?:colloquio|incontro|prova|chiacchierata)",
    ),
    (
        "meeting_cancelled", "annullare disdire rinviare spostare posso riesco malato malata annullo disdico perso dimenticato riuscirò potrò",
        r"\b(?:devo|dovrei|vorrei|preferisco)\b[^.!?;]{0,30}\b(?:annullare|disdire|rinviare|spostare|cancellare)\b[^.!?;]{0,50}(?:\b" + _MEET + r"|{weekday})|\bnon (?:posso|riesco|potrò|riuscirò)\b[^.!?;]{0,20}\b(?:a |più )?(?:venire|essere (?:presente|da voi|lì)|esserci|presentarmi|partecipare)|\b(?:disdico|annullo)\b[^.!?;]{0,30}\b" + _MEET + r"|\b(?:ho|mi sono) (?:perso|dimenticat[oa]|mancato) (?:il|l'|del|dell') ?(?:colloquio|appuntamento|incontro)",
    ),
    (
        "feedback_asked", "feedback motivi motivo migliorare consiglio consigli riscontro perché mancato diversamente meglio mancava cosa",
        r"\b(?:feedback|motiv[oi] (?:della|del|per|di|della)|migliorare|consigli[o]?|perché (?:non|avete|ha|la|è)|(?:cosa|che cosa|dove|come)\b[^.!?;]{0,50}\b(?:mancato|mancava|meglio|diversamente|migliorare|sbagliato|convinto)|(?:un|qualche|breve) (?:\w+ )?riscontro (?:su|sul|sulla|sincero|onesto|critico))\b",
    ),
    (
        "user_withdrew", "ritirare ritiro rinunciare declinare accettato rinuncio ritirarmi firmato togliete toglietemi elenco lista proseguire continuare disponibile escludere cancellate cancellatemi",
        r"\b(?:(?:vorrei|desidero|devo|preferisco|ho deciso di|intendo|sono costrett[oa] a) (?:\w+ )?(?:ritirar\w+|rinunciare|declinare)|(?:mi )?ritiro (?:la mia|dalla|la candidatura|quindi)|mi ritiro\b|rinuncio (?:alla|al|a proseguire|quindi)|ho (?:già |appena |intanto |nel frattempo )?(?:accettato|firmato|trovato|scelto) (?:un'altr\w+|un altr\w+|una? (?:\w+ )?(?:offerta|proposta|contratto|lavoro|posto)|altrove|con un)|"
        r"firmato altrove|non (?:intendo|posso|desidero|voglio) (?:più )?(?:proseguire|continuare|andare avanti)|non sono più (?:disponibile|interessat[oa])|(?:togliete|cancellate|tolga|cancelli|depenn\w+)(?:mi)?\b[^.!?;]{0,30}\b(?:elenco|lista|selezione|nome|nominativo|candidatura))",
    ),
)  # fmt: skip
