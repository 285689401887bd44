"""Italian wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

MACROS = {
    "job": r"(?:posizion[ei]|post[oi]|ruol[oi]|offert[ae]|selezion[ei]|ricerc[ah]e?|assunzion[ei]|bando|procedura)",
    "cand": r"(?:candidat[oaie]|candidatur[ae]|profil[oi]|person[ae]|collegh?[ie]|finalist[aie]|concorrent[ei])",
    "day": r"(?:ieri|l'altro ieri|stamattina|stamani|oggi|(?:di |lo scorso |scorso )?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)(?: scors[oa])?|la settimana scorsa|l'altro giorno|(?:il|del) \d{1,2} (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))",
    "weekday": r"(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani)",
    "month": r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\b(?:alle|ore|dalle|per le) (?:ore )?\d{1,2}\b|\bmezzogiorno\b)",
}  # fmt: skip

INCOMING = (
    ("agency", "cliente", r"\b(?:azienda|società) (?:nostra )?cliente\b"),
    ("agency", "mio mia", r"\bmi[oa] cliente\b"),
    ("other_role", "posizione ruolo posto aperta", r"\b(?:abbiamo|ho|cerchiamo)\b[^.!?;]{0,25}\b(?:però|invece|anche|inoltre|attualmente) (?:un|una) (?:\w+ ){0,2}(?:posizione|ruolo|posto|ricerca)\b|\binvece (?:abbiamo|cerchiamo)\b"),
    ("meeting_claimed", "colloquio colloqui incontro incontrarti incontrarla incontrato conoscerti conoscerla chiacchierata conversazione visita prova videochiamata chiamata venuto venuta passare",
     r"\b(?:grazie|ringrazi\w+|piacere|piaciut\w+|content[oaie]|bello|apprezzat\w+)\b[^.!?;]{0,80}\b(?:colloqui[o]?|incontr\w+|conoscer(?:ti|la|ci)|chiacchierata|conversazione|visita|prova|videochiamata|chiamata|venut[oa]|passat[oa])\b|"
     r"\b(?:dopo|a seguito|in seguito|durante|dal|nel|nei|al) (?:il |del |al |i |nostr[oi] |tu[oi] |su[oi] |nostro |due )*(?:colloqui[o]?|incontr[oi]|chiacchierata|prova|conversazione)\b"),
    ("meeting_claimed", "tempo", r"\btempo (?:che )?(?:ci |mi )?(?:hai |ha |ha voluto )?(?:dedicat[oa](?:ci|mi)?)\b(?![^.!?;]{0,20}candidatura)"),
    ("meeting_arranged", "colloquio incontro incontrarci conoscerti videochiamata chiamata appuntamento prova zoom teams vediamo aspettiamo passa convocato convocata sentirci",
     r"\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2} {month}\b[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b"),
    ("fixed", "lunedì martedì mercoledì giovedì venerdì sabato domani", r"\b(?<!entro.)(?:{weekday})\b[^!?;]{0,60}{hour}"),
    ("meeting_arranged", "http https", r"\b(?:link|zoom|teams|videochiamata|meet)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    ("someone_chosen", "altro altra altri altre scelto scelta selezionato preferito deciso proseguire assunto optato orientati orientata preso favore qualcuno persona candidato interna interno",
     r"\b(?:scelt\w+|selezionat\w+|preferit\w+|decis\w+|prosegu\w+|assunt\w+|optat\w+|orientat\w+|pres[oa]|favore|affidat\w+|caduta|ricaduta|dato)\b[^.!?;]{0,80}\b(?:un altr[oa]|un'altra|altr[oaie]|qualcuno|un[a]? candidat[oa]|una persona|un profilo|una? collega|intern[oa])(?: {cand})?\b|\baltr[oaie] {cand}\b[^.!?;]{0,50}\b(?:ha|hanno|è stat|accettat|firmat)"),
    ("someone_chosen", "coperta coperto assegnata assegnato ricoperta occupata trovato preso firmato completo", r"\b(?:{job}|già|organico|squadra)\b[^.!?;]{0,50}(?<!non.)\b(?:copert[oa]|assegnat[oa]|ricopert[oa]|occupat[oa]|completo|completa)\b|\babbiamo (?:già |ormai |appena |nel frattempo )*(?:trovato|preso|assunto|individuato|scelto) (?:un|la persona|qualcuno|chi)|\bho (?:già )?preso (?:un|qualcuno|una)"),
    ("paused", "congelata congelato congelate sospesa sospeso bloccata bloccato ferma fermate blocco stand", r"\b(?:congelat[oaie]|sospes[oaie]|bloccat[oaie]|in stand ?by|blocco delle|ferm[aoe](?:te)?)\b"),
    ("position_closed", "annullata annullato chiusa chiuso chiusura cancellata soppressa budget ristrutturazione riorganizzazione ritirata deserta ricoperta assumere assunzioni esiste posizione ricerca aperta",
     r"\b{job}\b[^.!?;]{0,60}\b(?:annullat[oa]|chius[oa]|cancellat[oa]|soppress[oa]|ritirat[oa]|desert[oa]|non (?:esiste|sarà|verrà|è) (?:più )?(?:copert|ricopert|apert|disponibil)?\w*)\b|\b(?:ristrutturazione|riorganizzazione|taglio|tagli|budget\b[^.!?;]{0,40}\b(?:non|tagliat\w+|congelat\w+|bloccat\w+)|"
     r"blocco delle assunzioni|non (?:assum\w+|possiamo assumere|procederemo (?:con|ad) (?:l'|alcuna )?assunzion\w+))\b|\b(?:annullare|chiudere|sospendere) (?:la|il|questa|l') ?{job}"),
    ("on_hold", "attesa decisione ritardo riserva graduatoria pazienza ancora valutazione lista", r"\b(?:ancora (?:non abbiamo|in corso|in valutazione|nessuna decisione)|non (?:abbiamo|è stata) ancora|lista d'attesa|(?:un po' di|la sua|la tua) pazienza|ritard\w+|in valutazione|sei ancora in)"),
    ("offer_withdrawn", "offerta proposta ritirare ritirata revocare", r"\b(?:offerta|proposta)\b[^.!?;]{0,70}\b(?:ritirat[oa]|ritirare|revocat[oa]|annullat[oa]|non (?:è )?più (?:valida|confermat))|\b(?:ritir|revoc)\w+\b[^.!?;]{0,30}\b(?:offerta|proposta)\b"),
    ("legal", "avvocato legale legali tribunale ricorso tar diffida", r"\b(?:nostr[oi] (?:avvocat[oi]|legal[ei])|ufficio legale|tribunale|ricorso (?:al tar|straordinario|entro)|diffida|vie legali|azione legale)"),
    ("do_not_reply", "rispondere rispondete automatico automatica monitorata casella risposte letta", r"\b(?:non (?:è possibile )?(?:rispond\w+)(?: a)?|(?:casella|indirizzo|risposte|messaggi)\b[^.!?;]{0,50}\bnon\b[^.!?;]{0,20}\b(?:monitorat\w+|lett\w+|presidiat\w+|abilitat\w+|riceve|gestit\w+|controllat\w+))"),
    ("user_withdrew", "rinuncia ritiro ritirata ritirarti", r"\b(?:(?:tua|sua) (?:rinuncia|decisione di ritir\w+)|(?:hai|ha) (?:ritirato|rinunciato|deciso di ritir\w+)|ritiro della (?:tua|sua) candidatura|su (?:tua|sua) richiesta)"),
    ("agency", "cliente clienti", r"\b(?:nostr[oa]|mi[oa]|il|un|dal|del|al|per|azienda)(?: nostr[oa]| mi[oa]| un)? client[ei]\b[^.!?;]{0,100}\b(?:decis\w+|cerca\w*|profil\w+|posizione|process\w+|scelt\w+|colloqui\w*|candidat\w+|prefer\w+|ruolo|ha|feedback|riscontro|vuole|sospes\w+)|\b(?:riscontro|feedback|decisione) (?:dal|del|dell'azienda|dal nostro|dal mio) ?cliente\b|\bagenzia per il lavoro\b"),
    ("invites_reapply", "candidarti candidarsi ricandidarti candidatura future futuro sito annunci riprovare risentirci ripresentarti opportunità selezioni posizioni",
     r"\b(?:invit\w+|incoragg\w+|sper\w+|esit\w+|puoi|può|consigli\w+|felic\w+|liet\w+)\b[^.!?;]{0,70}\b(?:(?:ri)?candidar(?:ti|si|la)|riprov\w+|ripresentar\w+|consultare (?:il|la|le|i) (?:nostr\w+|sito)|(?:future|altre|prossime|nuove) (?:posizioni|opportunità|selezioni|occasioni|candidature|offerte|ricerche))\b|\b(?:continua a|tieni|tenga|visita|segui|consulta)\b[^.!?;]{0,40}\b(?:sito|pagina|annunci|canali|occhio)|\b(?:riprova|ricandidati|riscrivici|ripassa)\b"),
    ("other_role", "altra altro posizione ruolo profilo adatto proporti proporle inoltrato girato", r"\b(?:un'altra|un altro|altr[oa]) (?:posizione|ruolo|opportunità|ricerca|selezione|mansione)\b[^.!?;]{0,90}\b(?:adatt\w+|interess\w+|propon\w+|propor\w+|potrebbe|valutar\w+|in linea|adeguat\w+)|\b(?:propor(?:ti|le)|più adatt[oa]|meglio)\b[^.!?;]{0,50}\b(?:per il ruolo|per la posizione|un'altra|un altro)|\b(?:inoltrato|girato|passato)\b[^.!?;]{0,30}\b(?:tuo|suo|tua|sua) (?:profilo|cv|candidatura|curriculum) (?:a|al|alla|ai)"),
    ("reopened", "ancora riaperta riaperto cambiate rinunciato libero", r"\b(?:(?:sei|è|sarebbe|saresti) ancora (?:interessat[oa]|disponibile)|(?:posizione|ricerca|selezione)\b[^.!?;]{0,30}\briapert[oa]|le cose sono cambiate|(?:ha|hanno) (?:rinunciato|dato forfait))"),
    ("feedback_refused", "feedback motivazioni riscontro individuale dettagli riscontri chiarimenti", r"\bnon\b[^.!?;]{0,70}\b(?:feedback|motivazion[ei]|riscontr[oi] (?:individual[ei]|personalizzat[oi]|dettagliat[oi])|chiarimenti|dettagli (?:sui|sulle))\b"),
    ("feedback_given", "mancato mancava manca mancata troppo poco più avremmo avrei consiglio consigli migliorare debole incerto incerta punto meno",
     r"\b(?:(?:ti|le|ci) (?:è )?manca\w+|(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|sei|ti)\b[^.!?;]{0,80}\b(?:troppo|poco (?:chiar\w+|approfondit\w+|concret\w+|preciso|strutturat\w+)|insicur[oa]|incert[oa]|debol[ei]|superficial[ei]|generic[oaihe]+|vag[oah]\w*|nervos[oa]|lent[oa])|"
     r"(?:avremmo|avrei) (?:voluto|preferito|gradito|sperato)\b[^.!?;]{0,50}\b(?:più|maggior\w*|vedere|sentire)|(?:il mio|un|due|qualche) consigli[o]?|(?:aree|punti|aspetti) (?:debol[ei]|di miglioramento|da migliorare)|(?:da|per|puoi|potresti) migliorare|ti (?:consiglio|suggerisco))"),
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "bene confermo perfetto volentieri sarò presente vediamo conferma", r"\b(?:(?:mi )?va (?:bene|benissimo)|confermo\b|ci sarò|sarò (?:presente|lieto|lieta|puntuale)|volentieri|ci vediamo|a {weekday}|perfetto)\b"),
    ("meeting_held", "grazie colloquio incontro tempo chiacchierata conversazione accoglienza", r"\b(?:grazie|ringrazi\w+)\b[^.!?;]{0,70}\b(?:{day}|(?:il|nostro|del|per il|bel|piacevole) ?(?:colloquio|incontro|tempo|chiacchierata|conversazione))"),
    ("feedback_asked", "feedback motivi migliorare consiglio riscontro perché mancato", r"\b(?:feedback|motiv[oi]|migliorare|consigli[o]?|perché|cosa (?:è mancato|mancava)|riscontro)\b"),
    ("user_withdrew", "ritirare ritiro rinunciare declinare accettato", r"\b(?:(?:vorrei|desidero|devo|preferisco|ho deciso di) (?:ritirar\w+|rinunciare|declinare)|ritiro la mia|ho accettato (?:un'altra|un altro|una)|non (?:intendo|posso) (?:proseguire|continuare))"),
)  # fmt: skip

MEETING_WORDS = "colloquio incontro videochiamata chiamata appuntamento conoscerti conoscerci incontrarci prova visita vederci"
CONDITIONAL = r"\b(?:se|qualora|nel caso|in caso|quando|appena|finché|fino a|salvo|potrebbe\w*|potranno|chi|coloro|dovesse\w*|eventual\w+)\b"
BREAK = r"[;:–—]|,? (?:ma|tuttavia|però|quindi|e (?:abbiamo|ti|le)|perché|poiché) "
NEGATION = r"(?:\bnon\b|\bmai|\bnessun[oa]?|\bsenza\b|\banziché|\binvece di)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:ti|la|le|vi) (?:contatter\w+|ricontatter\w+|aggiorner\w+|faremo sapere|terremo|scriver\w+)|(?:tua|sua) candidatura (?:resta|rimane|è ancora)|ancora in (?:corso|gara|corsa)|non è un no|appena (?:possibile|avremo|ci)|pazienza)"
DEAD = r"\b(?:non (?:sei stat[oa]|è stat[oa]) selezionat|non (?:possiamo|proseguir\w+|procedere\w*)|esito negativo|in bocca al lupo|ti auguriamo|le auguriamo|spiacent[ei]|purtroppo non)"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:significato (?:degli|dei) stat[oi]|cosa significa (?:lo|ogni) stato|stati possibili)"
LEGEND_WORDS = "stato stati significato significa"
SHUT = r"\bchius"
MARKS = (
    ("specific", "sinceramente onestamente capo moglie marito figlio figlia cane caffè idea domanda storia esempio disegno promesso padre madre fratello",
     r"\b(?:sinceramente|onestamente|a essere sincer[oa]|(?:mio|mia) (?:capo|moglie|marito|figli[oa]|padre|madre|fratello|soci[oa]|collega)|(?:tua|tuo|sua|suo) (?:idea|domanda|storia|esempio|disegno|presentazione|racconto)|(?:hai|ha|avevi)\b[^.!?;]{0,40}\b(?:raccontato|mostrato|chiesto|detto|portato)|come promesso|un caffè)\b"),
    ("i", "io mi ho sono", r"\b(?:io|mi (?:è|ha|piac\w+|dispiace)|ho (?:parlato|visto|letto|pensato|apprezzato)|sono (?:rimast|content))\b"),
    ("stock", "grazie ringraziamo ringraziarti ringraziarla interesse spiacenti purtroppo candidatura auguriamo profili informiamo comunichiamo bocca",
     r"\b(?:(?:grazie|ringrazi\w+) (?:per|di|la|ti|il|dell)[^.!?;]{0,20}(?:interesse|candidatura|tempo|partecipa\w+)|spiacenti|purtroppo|ti auguriamo|le auguriamo|altri profili|(?:ti|la|le) (?:informiamo|comunichiamo)|in bocca al lupo|numerose candidature)"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "interno interna internamente interne", r"\b(?:(?:candidat\w+|risorsa|personale|mobilità|promozione|collega|soluzione|persona|figura) intern[oaie]|internamente|già (?:in|nella nostra) (?:azienda|squadra)|un nostro collega)"),
    ("position_closed", "annullata annullato congelata congelate sospesa sospeso chiusa budget ristrutturazione riorganizzazione bloccata soppressa blocco ritirata deserta tagli assunzioni cancellata assumere chiusura",
     r"\b(?:{job}\b[^.!?;]{0,60}\b(?:annullat[oa]|congelat[oa]|sospes[oa]|bloccat[oa]|soppress[oa]|ritirat[oa]|desert[oa]|cancellat[oa]|chius[oa]|non (?:esiste|sarà|verrà) più)|ristrutturazione|riorganizzazione|tagli\b|budget\b[^.!?;]{0,40}\b(?:non|tagliat\w+|congelat\w+|approvat\w+)|blocco delle assunzioni|"
     r"(?:sospes|congelat|bloccat)\w+\b[^.!?;]{0,30}\b(?:{job}|assunzioni)|non (?:assum\w+|possiamo assumere))"),
    ("location_visa", "visto permesso soggiorno distanza lontano lontana trasferimento residenza zona sede", r"\b(?:visto|permesso di (?:soggiorno|lavoro)|distanza|(?:abit\w+|viv\w+|risied\w+|residen\w+)\b[^.!?;]{0,20}\b(?:lontan\w+|vicin\w+|zona|fuori)|troppo lontan[oa]|trasferi\w+)"),
    ("salary", "ral retribuzione retributiva retributive stipendio economiche economica budget", r"\b(?:ral\b|(?:aspettative|richieste|richiesta|pretese) (?:economiche?|retributive?|salarial[ei])|(?:retribuzione|stipendio)\b[^.!?;]{0,40}\b(?:alt[oa]|sopra|super\w+|budget|oltre))"),
    ("timing", "disponibilità disponibile preavviso subito data inizio termine ritardo scadenza tempi turni", r"\b(?:preavviso|disponibil\w+\b[^.!?;]{0,30}\b(?:immediat\w+|subito|prima|da subito|turni|orari)|inserimento immediato|(?:fuori|oltre) (?:termine|tempo)|dopo la scadenza|(?:iniziare|cominciare|partire) (?:prima|subito)|data di inizio)"),
    ("experience", "già anni", r"\b(?:qualcuno|candidat[oa]|persona|profilo|collega|altr[oa]|\w+), ?(?:che|con) [^.!?;]{0,50}\b(?:già|anni)\b|\b(?:qualcuno|candidat[oa]|persona|profilo) (?:che|con) [^.!?;]{0,50}\b(?:già|anni)\b"),
    ("experience", "esperienza esperto esperta anni senior junior maturata seniority", r"\b(?:(?:più|maggiore|mancanza|poca|lunga|solida|pluriennale|sufficiente|con|già|aveva|ha|specifica|pregressa|cui|richiesta|minima|consolidata|meno|diretta|un')\b[^.!?;]{0,40}\besperienz[ae]\b|esperienz[ae]\b[^.!?;]{0,50}\b(?:in|con|nel|nella|pregressa|maggior\w*|più|simile|richiesta|maturata)|(?:più|troppo) (?:espert[oa]|senior|junior)|sovraqualificat[oa]|\d+ anni (?:in|di|da|con|come)|seniority)"),
    ("skills", "competenze requisiti requisito titolo livello lingua inglese certificazione patente conoscenza conoscenze tecniche tecnica punteggio prova padronanza idoneità abilitazione",
     r"\b(?:competenze (?:tecniche|richieste|specifiche|più|in)|conoscenz[ae] (?:di|del|della|dell'|più|tecnic\w+|approfondit\w+)|titolo di studio|(?:non|senza|manca\w*)\b[^.!?;]{0,40}\b(?:requisit[oi]|titolo|livello|certificazion[ei]|patente|punteggio|soglia|idone\w+)|requisit[oi] (?:minim\w+|richiest\w+|essenzial\w+|obbligator\w+)|livello (?:di inglese|tecnico|richiesto|linguistico)|padronanza|punteggio|abilitazione|soglia)"),
    ("culture", "cultura valori", r"\b(?:cultura (?:aziendale)?|valori)\b[^.!?;]{0,40}\b(?:non|divers\w+|lontan\w+)|affinità culturale"),
    ("position_filled", "coperta coperto ricoperta assegnata assegnato occupato completo", r"\b(?:(?:{job}|già)\b[^.!?;]{0,50}(?<!non.)\b(?:copert[oa]|ricopert[oa]|assegnat[oa]|occupat[oa]|pres[oa])\b|(?:organico|squadra|team)\b[^.!?;]{0,20}\bcomplet[oa])"),
    ("other_candidates", "altro altra altri altre candidato candidata candidati candidature profilo profili persona qualcuno linea aderente aderenti rispondenti numerose", r"\b(?:altr[oaie] (?:{cand})|un'altra persona|qualcun(?:o|'altro)|(?:{cand})\b[^.!?;]{0,60}\b(?:più (?:in linea|aderent\w+|vicin\w+|adatt\w+|rispondent\w+|affin\w+)|meglio)|(?:gran|elevato|alto) numero|numeros[ei] candidat\w+|molte candidature)"),
    ("unspecified", "profilo linea corrisponde esigenze", r"\bnon\b[^.!?;]{0,30}\b(?:in linea|corrispond\w+|rispond\w+|adatt\w+|compatibil\w+)"),
)  # fmt: skip

STAGES = (
    ("final", "finale finali finalista finalisti ultimo ultima ultimi", r"\b(?:(?:colloquio|fase|step|rosa|selezione|incontro) final[ei]|ultim[oa] (?:fase|colloquio|step|incontro)|finalist[aie]|rosa finale|gli ultimi (?:due|tre)|second[oa] classificat[oa])"),
    ("onsite", "presenza sede visita prova giornata stabilimento", r"\b(?:colloquio in (?:presenza|sede)|(?:visita|venire|incontro) (?:in|presso|nella|al) (?:sede|nostr\w+|stabilimento|azienda|ufficio)|giornata di prova|(?:tua|sua) visita)"),
    ("case", "caso case presentazione", r"\b(?:caso (?:studio|pratico|aziendale)|case study|business case|(?:tua|sua) presentazione)"),
    ("technical", "tecnico tecnica code live", r"\b(?:colloquio|prova|test|intervista|esercizio|incontro) tecnic[oa]\b|\b(?:live coding|pair programming|code review)"),
    ("phone", "telefonico telefonica telefono chiamata conoscitivo conoscitiva videochiamata primo prima", r"\b(?:(?:colloquio|intervista|conversazione|contatto) (?:telefonic[oa]|conoscitiv[oa]|via telefono|al telefono)|(?:nostra|la|una|breve|prima) (?:breve )?(?:telefonata|chiamata|videochiamata)\b|prim[oa] (?:colloquio|incontro|contatto|chiacchierata)|al telefono)"),
    ("assessment", "prova prove test assessment valutazione esercizio questionario esame concorso preselezione compito", r"\b(?:(?:tua|sua|la|le|una|il|un|del|dal|al|della|alla|prime?|seconda) (?:\w+ )?(?:prov[ae]|test|questionario|esercizio|assessment|esame|compito)\b|prov[ae] (?:scritt[ae]|pratic[ae]|oral[ei]|preselettiv[ae]|di|in)|preselezione|assessment|test (?:online|attitudinal\w+|di))"),
    ("interview", "colloquio colloqui incontro incontrarti incontrarla conoscerti conoscerla chiacchierata intervista vederci incontrarci parlato", r"\b(?:colloqui[o]?|conoscer(?:ti|la|ci)|incontrar(?:ti|la|ci)|(?:nostro|l'|un|il|dell') ?incontro|chiacchierata|vederci|intervista)"),
    ("application", "candidatura candidature candidato candidata domanda cv curriculum profilo candidarti", r"\b(?:candidatur[ae]|candidar\w+|domanda|(?:tuo|suo) (?:cv|curriculum|profilo)|ti sei candidat)"),
)  # fmt: skip
NOT_REACHED = r"(?:\bnon\b|\bmai\b|\bcandidati\b|\baltri\b|\bchi\b|\bcoloro\b|\bprossim[oa] (?:fase|passo|step)\b|\bverranno (?:contattat|convocat)\w+)[^.!?;]{0,60}$"
TAKEN = r"\b(?:punteggio|punti|superat[oa]|risultato|esito|voto|ottenut[oa])\b"
