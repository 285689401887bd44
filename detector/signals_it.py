"""Italian wordings of how an application ends, rests or goes on. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

INCOMING = (
    ("agency", "cliente", r"\b(?:azienda|società) (?:nostra )?cliente\b"),
    ("agency", "mio mia", r"\bmi[oa] cliente\b"),
    (
        "agency", "cliente clienti",
        r"\b(?:nostr[oa]|mi[oa]|il|un|dal|del|al|per|azienda)(?: nostr[oa]| mi[oa]| un)? client[ei]\b[^.!?;]{0,100}\b(?:decis\w+|cerca\w*|profil\w+|posizione|process\w+|scelt\w+|colloqui\w*|candidat\w+|prefer\w+|ruolo|ha|feedback|riscontro|vuole|sospes\w+|vorrebbe)|"
        r"\b(?:riscontro|feedback|decisione) (?:dal|del|dell'azienda|dal nostro|dal mio) ?cliente\b|\bagenzia per il lavoro\b",
    ),
    ("agency", "presentato presentata proposto proposta segnalato inoltrato", r"\b(?:ho|abbiamo) (?:presentato|proposto|segnalato|inoltrato) (?:il (?:tuo|suo) (?:profilo|cv|nominativo)|la (?:tua|sua) candidatura) (?:a|al|alla|all'|presso) ?(?!l'ufficio|la direzione|l responsabile)|\bti ho (?:presentato|proposto|segnalato) (?:a|al|alla)\b"),
    (
        "other_role", "posizione ruolo posto aperta",
        r"\b(?:abbiamo|ho|cerchiamo)\b[^.!?;]{0,25}\b(?:però|invece|anche|inoltre|attualmente) (?:un|una) (?:\w+ ){0,2}(?:posizione|ruolo|posto|ricerca)\b|\binvece (?:abbiamo|cerchiamo)\b",
    ),
    (
        "someone_chosen",
        "altro altra scelto scelta selezionato preferito deciso proseguire assunto optato orientati orientata preso favore qualcuno persona candidato interna interno affidare affidato assegnato dato presa prendere prendiamo preferita",
        r"\b(?:scelt\w+|selezionat\w+|preferit\w+|decis\w+|assunt\w+|optat\w+|orientat\w+|pres[oa]|favore|affidat\w+|caduta|ricaduta|dato|prendiamo|prendere)\b[^.!?;]{0,80}\b(?:un altr[oa]|un'altra|l'altr[oa]|qualcuno|qualcun altro|un[a]? candidat[oa]|una persona|un profilo|una? collega|un intern[oa]|un[ao]? ragazz[oa]|mi[oa] \w+)(?: {cand})?\b|"
        r"\b(?:un )?altr[oa] {cand}\b[^.!?;]{0,50}\b(?:ha |è stat|accettat|firmat)|\b(?:abbiamo|ho) (?:scelto|preso|assunto) (?!di\b|un percorso|la strada|come|per (?:te|lei))[\w']+(?: \w+)?,? (?:che|per)\b|\b(?:abbiamo|ho) individuato (?:un|una) (?:profilo|candidat[oa]|persona)",
    ),
    (
        "someone_chosen", "coperta coperto coperti assegnata assegnato ricoperta occupata trovato preso firmato completo coperte",
        r"\b(?:{job}|già|organico|squadra)\b[^.!?;]{0,50}(?<!non.)\b(?:copert[oa]|assegnat[oa]|ricopert[oa]|occupat[oa]|completo|completa)\b|\babbiamo (?:già |ormai |appena |nel frattempo )*(?:trovato|preso|assunto|individuato|scelto) (?:un|la persona|qualcuno|chi)|\bho (?:già )?preso (?:un|qualcuno|una|mi[oa])|\bcopert[ie] tutt[ie] (?:i|le) (?:post|posizion)",
    ),
    (
        "paused", "congelata congelato congelate sospesa sospeso sospese bloccata bloccato bloccate ferma fermate ferme blocco stand pausa sospendere congelare",
        r"\b(?:congelat[oaie]|sospes[oaie]|bloccat[oaie]|in stand ?by|in pausa|blocco delle|ferm[aoe](?:te)?|(?:sospendere|congelare|fermare) (?:la|le|il|tutte))\b",
    ),
    (
        "position_closed",
        "annullata annullato chiusa chiuso chiusura cancellata soppressa budget ristrutturazione riorganizzazione ritirata deserta ricoperta assumere assunzioni esiste posizione ricerca aperta assunzione fondi finanziamento inserire inseriamo "
        "inseriscono eliminata chiude chiudiamo ritirato annullare taglio tagli bando appalto",
        r"\b{job}\b[^.!?;]{0,60}\b(?:annullat[oa]|chius[oa]|cancellat[oa]|soppress[oa]|eliminat[oa]|ritirat[oa]|desert[oa]|non (?:esiste|c'è|è) più\b[^.!?;]{0,15}|non (?:sarà|verrà|è stat[oa]) (?:più )?(?:copert|ricopert|apert|assegnat|pubblicat)\w*)\b|\b(?:ristrutturazione|riorganizzazione|taglio (?:del|dei|di)|tagli (?:al|ai|del)|budget\b[^.!?;]{0,40}\b(?:non|tagliat\w+|congelat\w+|bloccat\w+)|"
        r"blocco delle assunzioni|(?:non|nessun[ao]?) (?:assum\w+|assunzion\w+|possiamo assumere|procederemo (?:con|ad) (?:l'|alcuna )?assunzion\w+|inser\w+ più)|(?:fondi|finanziament[oi]|contribut[oi]|appalto|bando)\b[^.!?;]{0,40}\b(?:non (?:\w+ )?(?:arrivat\w+|approvat\w+|rinnovat\w+|confermat\w+)|tagliat\w+|revocat\w+|sfumat\w+|assegnat[oa] a un altro|saltat\w+)|"
        r"(?:negozio|sede|filiale|stabilimento|locale|ristorante)\b[^.!?;]{0,30}\b(?:chiude|chiuderà|non aprirà|chiuso)|ritirato la richiesta)\b|\b(?:annullare|chiudere|annulliamo|chiudiamo) (?:la|il|questa|l') ?{job}",
    ),
    (
        "on_hold", "attesa decisione ritardo riserva graduatoria pazienza ancora valutazione lista scartata scartato gara corsa rimandata rinviata deciso rifiuto scelta",
        r"\b(?:ancora (?:non abbiamo (?:deciso|scelto|preso)|in corso|in valutazione|nessuna decisione|in (?:corsa|gara|ballo))|non (?:abbiamo|è stata|ho) ancora (?:\w+ )?(?:decis\w+|scelt\w+|pres\w+)|lista d'attesa|lista di riserva|come riserva|(?:un po' di|la sua|la tua) pazienza(?= (?:perché|finché|ancora))|(?:selezione|processo|decisione|esito|procedura|iter)\b[^.!?;]{0,30}\britard\w+|non è (?:un no|un rifiuto|stat[oa] scartat[oa])|"
        r"né (?:un )?sì né (?:un )?no|non (?:ti|la|l') ?(?:abbiamo|ho) scartat[oa]|(?:decisione|scelta) (?:è stata |è )?(?:rimandata|rinviata|slittata|posticipata)|(?:resti|resta|sei|è) ancora in (?:corsa|gara|lizza|ballo|valutazione))",
    ),
    (
        "offer_withdrawn", "offerta proposta ritirare ritirata revocare mantenere confermare revocata",
        r"\b(?:offerta|proposta)\b[^.!?;]{0,70}\b(?:ritirat[oa]|ritirare|revocat[oa]|annullat[oa]|non (?:è )?più (?:valida|confermat))|\b(?:ritir|revoc)\w+\b[^.!?;]{0,30}\b(?:offerta|proposta)\b|\bnon (?:possiamo|siamo in grado di) (?:più )?(?:mantenere|confermare|onorare) (?:l'|la )?(?:nostra )?(?:offerta|proposta)",
    ),
    (
        "legal", "avvocato legale legali tribunale ricorso tar diffida avvocati contestazioni accuse azione",
        r"\b(?:nostr[oi] (?:avvocat[oi]|legal[ei])|(?:nostro )?ufficio legale\b(?! (?:cerca|di))|(?:al|davanti al|adire il|innanzi al|presso il) tribunale\b[^.!?;]{0,40}\b(?:ricorso|lavoro|amministrativo|causa|competente)|ricorso (?:al tar|straordinario|entro)|diffida\b|vie legali|azion[ei] legal[ei]|senza (?:riconoscimento|ammissione) di|respingiamo (?:le|ogni) (?:accus\w+|contestazion\w+|addebit\w+))",
    ),
    (
        "do_not_reply", "rispondere rispondete automatico automatica monitorata casella risposte letta",
        r"\b(?:non (?:è possibile )?(?:rispond\w+)(?: a)?|(?:casella|indirizzo|risposte|messaggi)\b[^.!?;]{0,50}\bnon\b[^.!?;]{0,20}\b(?:monitorat\w+|lett\w+|presidiat\w+|abilitat\w+|riceve|gestit\w+|controllat\w+))",
    ),
    (
        "user_withdrew", "rinuncia ritiro ritirata ritirarti rinunciato richiesta ritirato ritirarsi disponibile",
        r"\b(?:(?:tua|sua) (?:rinuncia|decisione di ritir\w+)|(?:hai|lei ha|avendo|avevi|lei aveva|(?:poiché|dato che|visto che|siccome) (?:lei )?ha) (?:lei |tu )?(?:ritirato|rinunciato|deciso di ritir\w+|comunicato di (?:non|aver|voler))|ritiro della (?:tua|sua) candidatura|(?:su|come da) (?:tua|sua) richiesta|non (?:è|sei|era|eri) più (?:disponibile|interessat[oa])(?= (?:come|a proseguire)))",
    ),
    (
        "invites_reapply",
        "candidarti candidarsi ricandidarti candidatura future futuro sito annunci riprovare risentirci ripresentarti opportunità selezioni posizioni consultare riprova porta pagina riparliamo occasioni",
        r"\b(?:invit\w+|incoragg\w+|sper\w+|esit\w+|puoi|può|consigli\w+|felic\w+|liet\w+)\b[^.!?;]{0,70}\b(?:(?:ri)?candidar(?:ti|si|la)|riprov\w+|ripresentar\w+|consultare (?:\w+ )?(?:il|la|le|i) (?:nostr\w+|sito)|(?:future|altre|prossime|nuove) (?:posizioni|opportunità|selezioni|candidature|offerte|ricerche))\b|"
        r"\b(?:continua a|tieni|tenga|visita|segui|consulta)\b[^.!?;]{0,40}\b(?:sito|pagina|annunci|canali|occhio)|\b(?:riprova|ricandidati|riscrivici|ripassa)\b|\bporta (?:\w+ )?(?:resta|rimane|è) (?:\w+ )?aperta",
    ),
    (
        "other_role", "altra altro posizione ruolo profilo adatto proporti proporle inoltrato girato",
        r"\b(?:un'altra|un altro|altr[oa]) (?:posizione|ruolo|opportunità|ricerca|selezione|mansione)\b[^.!?;]{0,90}\b(?:adatt\w+|interess\w+|propon\w+|propor\w+|potrebbe|valutar\w+|in linea|adeguat\w+)|\b(?:propor(?:ti|le)|più adatt[oa]|meglio)\b[^.!?;]{0,50}\b(?:per il ruolo|per la posizione|un'altra|un altro)|"
        r"\b(?:inoltrato|girato|passato)\b[^.!?;]{0,30}\b(?:tuo|suo|tua|sua) (?:profilo|cv|candidatura|curriculum) (?:a|al|alla|ai)",
    ),
    (
        "reopened", "ancora riaperta riaperto cambiate rinunciato libero riapriamo liberato ripensato tirato riaprire indietro",
        r"\b(?:(?:sei|è|sarebbe|saresti|fosse|fossi) ancora (?:interessat[oa]|disponibile|liber[oa]|in cerca)|(?:posizione|ricerca|selezione|posto)\b[^.!?;]{0,30}\b(?:riapert[oa]|di nuovo (?:liber[oa]|apert[oa]|disponibile)|si è liberat[oa])|le cose sono cambiate|(?:ha|hanno) (?:poi |alla fine |però )?(?:rinunciato|dato forfait|cambiato idea)|si è tirat[oa] indietro|"
        r"(?:riapriamo|riaprire|riprendiamo) (?:la|le|il) (?:ricerca|selezion[ei]|posizione)|ci abbiamo ripensato)",
    ),
)  # fmt: skip
