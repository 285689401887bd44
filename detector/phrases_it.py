"""Italian wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

from detector import feedback_it, meetings_it, signals_it

MACROS = {
    "job": r"(?:posizion[ei]|post[oi]|ruol[oi]|offert[ae]|selezion[ei]|ricerc[ah]e?|assunzion[ei]|bando|procedura)",
    "cand": r"(?:candidat[oaie]|candidatur[ae]|profil[oi]|person[ae]|collegh?[ie]|finalist[aie]|concorrent[ei])",
    "day": r"(?:ieri|l'altro ieri|stamattina|stamani|oggi|(?:di |lo scorso |scorso )?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)(?: scors[oa])?|la settimana scorsa|l'altro giorno|(?:il|del) \d{1,2} (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))",
    "weekday": r"(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani)",
    "month": r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\b(?:alle|ore|dalle|per le) (?:ore )?\d{1,2}\b|\bmezzogiorno\b)",
    "talk": r"(?:colloqui[o]?|incontr[oi]|incontrar(?:ti|la|vi|ci)|conoscer(?:ti|la|vi|ci)|chiacchierata|conversazione|visita|prova|videochiamata|chiamata|telefonata|lezione|audizione|presentazione|"
    r"(?:mattinata|giornata|serata|pomeriggio|ora|turno|tempo) (?:con (?:noi|me|te|lei)|da noi|insieme|passat[oa]|trascors[oa])|caffè|venut[oa]|passat[oa])",
}  # fmt: skip

INCOMING = (*signals_it.INCOMING, *feedback_it.INCOMING, *meetings_it.INCOMING)
OUTGOING = meetings_it.OUTGOING

MEETING_WORDS = "colloquio incontro videochiamata chiamata appuntamento conoscerti conoscerci incontrarci prova visita vederci"
CONDITIONAL = r"\b(?:se|qualora|nel caso|in caso|quando|appena|finché|fino a|salvo|potrebbe\w*|potranno|chi|coloro|dovesse\w*|eventual\w+)\b"
BREAK = r"[;:–—]|,? (?:ma|tuttavia|però|quindi|e (?:abbiamo|ti|le)|perché|poiché) "
NEGATION = r"(?:\bnon\b|\bmai|\bnessun[oa]?|\bsenza\b|\banziché|\binvece di)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:ti|la|le|vi) (?:contatter\w+|ricontatter\w+|aggiorner\w+|faremo sapere|terremo|scriver\w+)|(?:tua|sua) candidatura (?:resta|rimane|è ancora)|ancora in (?:corso|gara|corsa)|non è un no|appena (?:possibile|avremo|ci)|pazienza)"
DEAD = r"\b(?:non (?:sei stat[oa]|è stat[oa]) selezionat|non (?:possiamo (?!procedere|ancora|decidere|confermar|assumere)|proseguir\w+|procederemo)|esito negativo|in bocca al lupo|ti auguriamo|le auguriamo|spiacent[ei]|purtroppo non)"
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
    ("internal_candidate", "già collega apprendista tirocinante stagista sostituiva sostituisce sostituto sostituta promosso promossa interni dentro lavora noi casa anni",
     r"\b(?:lavora|sta|è|collabora|opera|presta servizio) (?:già |da (?:anni|tempo|\w+ anni) )+(?:da noi|con noi|qui|nella nostra|nel nostro|in (?:azienda|casa|cucina|reparto|biblioteca|studio))|\b(?:nostr[oa]|un[a]?) (?:ex )?(?:apprendista|tirocinante|stagista|collega che (?:già|da)|praticante)\b|\bcollega\b[^.!?;]{0,30}\b(?:già|da anni|da tempo)\b[^.!?;]{0,20}\b(?:da noi|qui|con noi)|\bche (?:la |lo )?(?:sostituiva|sostituisce|ricopriva|copre|copriva)\b|\b(?:promoss[oa]|promuovere)\b|\b(?:di casa|da dentro|dall'interno|persona (?:di|della) (?:casa|squadra)|risors[ae] già)\b"),
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
