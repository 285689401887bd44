"""Words of feedback in Italian. In: nothing. Out: what detector/themes looks for; data only.

Expressions stand between commas: "a|b" is either, "wor*" any ending, "*wor" any beginning, ".." up to three words.
"""

from __future__ import annotations

from detector.themes import Theme

WANTED = """più, maggiore, maggiori, maggior, manca*, mancata, mancanza di, carenza di, carenze
    in|di|nel|nella|nelle|nei, ci è mancat*, ci sono mancat*, abbiamo sentito la mancanza, poca, poco,
    pochi, poche, meno, scars*, insufficien*, limitat*, migliore, migliori, miglior, migliorare, rafforzare,
    approfondire, consolidare, lavorare, lavora, lavori, esercitati, esercitarsi, lacuna|lacune
    in|su|di|nel|nella|nelle|nei|sul|sulla|sulle, debolezza|debolezze
    in|su|di|nel|nella|nelle|nei|sul|sulla|sulle, punto debole, punti deboli, dubbi su|sul|sulla|sulle|sui,
    perplessità su|sul|sulla|sulle|sui, incertezza su|sul|sulla|sulle, debole in|su|sul|sulla|nella|nel,
    incert* in|su|sul|sulla|nella|nel, fragile in|su|sul|sulla|nella|nel, al di sotto, non ha|hai
    dimostrato, non ha|hai mostrato, non aveva|avevi, non ha|hai, non è emers*, non sono emers*, non ci
    ha|hanno convinto, non ha|hanno convinto, avremmo voluto .. più"""
MISSED = """manca*, è mancat*, sono mancat*, carent*, scars*, insufficient*, limitat*, debol*, fragil*,
    superficial*, lacunos*, migliorabil*, troppo poc*, troppo brev*, troppo lung*, troppo generic*, troppo
    alt*, troppo bas*, troppo debol*, un po debol*, un po scars*, un po generic*, un po superficial*, non è
    bastat*, non sono bastat*, non era sufficient*, non erano sufficient*, non è sufficient*, non basta*,
    non ha convinto, non hanno convinto, non ci ha convinto, non ci hanno convinto, non ha .. convinto, non
    hanno .. convinto, poco convincent*, poco chiar*, poco strutturat*, poco approfondit*, da migliorare, da
    rafforzare, da approfondire, da consolidare, da rivedere, va migliorat*|rafforzat*|approfondit*, vanno
    migliorat*|rafforzat*|approfondit*, potrebbe essere|migliorare, potrebbero essere, poteva essere,
    potevano essere, al di sotto, sotto il livello, non all altezza, ha pesato, hanno pesato"""
DENIED = """non è il motivo, non era il motivo, non è stato il motivo, non è stata la ragione, non era la
    ragione, non è il problema, non era il problema, non è stato il problema, non è stato un problema,
    nessun problema, non c entra*, niente a che fare, nulla a che vedere, niente a che vedere, non dipende
    da*, non è dipeso da*, non per via, non a causa, non è stata una questione, non è una questione di,
    nessun dubbio, non ha pesato, non hanno pesato, non ha influito, non hanno influito, non mancava, non
    mancavano, non ti mancava, non le mancava, non è mancat*, da parte nostra, dal lato nostro"""
TURNS = "ma, bensì, però, tuttavia, invece, mentre, anche se, sebbene, eppure"
REFUSED = """non possiamo|posso|ci è possibile|siamo in grado di ..
    fornire|dare|offrire|condividere|inviare|rilasciare|comunicare ..
    feedback|riscontri|riscontro|motivazioni|motivi|dettagli|informazioni|commenti, non possiamo|posso ..
    feedback|motivazioni, non forniamo|diamo|rilasciamo|offriamo .. feedback|motivazioni|riscontri, non ci è
    possibile, non siamo in grado di, nessun feedback, senza feedback, feedback individual* non, per
    politica aziendale, per policy, policy aziendale, nostra politica, non è prassi, non è nostra prassi,
    non possiamo entrare nel|nei dettagli|dettaglio|merito, non posso entrare nel|nei
    dettagli|dettaglio|merito, visto il numero|elevato, dato l elevato, dato il numero|grande, per
    riservatezza, preferiamo non, non ho altre informazioni, non abbiamo altre informazioni"""
LATER = """ti faccio sapere, le faccio sapere, vi faccio sapere, ti farò sapere, le farò sapere, le faremo
    sapere, ti faremo sapere, mi informo, chiedo al|alla|ai|a, provo a chiedere, sento il|la|con|i, verifico
    con, ti aggiorno, la aggiorno, l aggiorno, ho girato|inoltrato .. mail|richiesta|messaggio, inoltro la
    sua|tua, giro la sua|tua, fuori ufficio, fuori sede fino, sono in ferie, in ferie fino, assente fino,
    sarò assente, sono assente, in congedo, maternità, rientro il, rientrerò, al mio rientro, accesso
    limitato alla"""

SAYINGS = {
    Theme.SKILLS: """non ha|hai superato la|il|l prova|test|esercizio, non ha|hai completato la|il|l
        prova|test|esercizio, non ha|hai finito la|il|l prova|test|esercizio, non ha|hai saputo
        spiegare|risolvere, errori nel|nella|nell test|prova|esercizio|codice, senza test, livello tecnico,
        parte tecnica .. debol*|scars*|sotto, più tecnico, più tecnica, profilo più tecnico, tecnicamente ..
        debole|sotto|indietro|forte, dal punto di vista tecnico, sul piano tecnico, basi tecniche,
        preparazione tecnica""",
    Theme.EXPERIENCE: """più esperienza, maggiore esperienza, poca esperienza, mancanza di esperienza, senza
        esperienza, esperienza specifica, esperienza pregressa, più espert*, con più anni, più anni, anni di
        esperienza, troppo junior, profilo junior, più senior, profilo più senior, troppo senior,
        sovraqualificat*, troppo qualificat*, viene dal settore, veniva dal settore, proveniente dal
        settore, già lavorato nel settore|ruolo, mai lavorato in|nel|con, mai gestito, percorso più lungo,
        più maturità, seniority""",
    Theme.COMMUNICATION: """troppo vag*, risposte .. vaghe|lunghe|brevi|generiche|evasive, vago nelle, vaga
        nelle, ti sei dilungat*, si è dilungat*, dilungarsi, dilungarti, divagat*, divagare, andare al
        punto, andare al sodo, arrivare al punto, perso il filo, filo del discorso, difficile da seguire,
        fatica a seguir*, nervos*, agitat*, tes* all inizio, esitant*, insicur*, troppo veloce, troppo in
        fretta, parlato troppo, interrotto, esempi concreti, più concret*, più strutturat*, più sintetic*,
        non ha|hai risposto alla domanda, non ha|hai fatto domande, poche domande, nessuna domanda, più
        sicurezza, poca sicurezza, fiducia in te|sé, un po distaccat*, poco preparat*""",
    Theme.CULTURE: """cultura aziendale, nostra cultura, fit culturale, cultural fit, culturale, in sintonia
        con, sintonia con il|la, affinità con il team, inserimento nel team|gruppo, inserirsi nel
        team|gruppo, integrarsi nel team|gruppo|con, nostri valori, modo di lavorare, stile di lavoro,
        metodo di lavoro, lavorare da sol*, chimica, gioco di squadra, interesse per noi, interesse per
        l|la|il|nostra azienda|nostra|ruolo|realtà, poco interesse, poca motivazione, poco motivat*,
        motivazione per, poco entusiasmo, conosceva poco, conoscevi poco, perché noi, perché la nostra,
        troppo formale""",
    Theme.SALARY: """aspettative economiche, aspettative retributive, aspettative salariali, richiesta
        economica, richieste economiche, pretese economiche, pretese salariali, fascia retributiva, fascia
        salariale, ral, nostro budget, fuori budget, sopra il budget, oltre il budget, superava* il budget,
        budget previsto, budget a disposizione, troppo costos*, troppo car*, non possiamo pagare, non
        potevamo pagare, tariffa .. alta|giornaliera, stipendio .. alto|richiesto|sopra, retribuzione ..
        alta|richiesta|sopra, aspetto economico, sul piano economico, questione economica, accordo economico""",
    Theme.TIMING: """data di inizio, data d inizio, data di ingresso, iniziare prima, iniziare subito,
        cominciare prima, cominciare subito, partire subito, partire prima, subito disponibile, disponibile
        subito, disponibile da subito, disponibile prima, disponibilità immediata, periodo di preavviso,
        preavviso, troppo tardi, arrivata tardi, arrivato tardi, selezione .. avanzata|avanti, già in fase
        avanzata, troppo avanti, non potevamo aspettare, non possiamo aspettare, tempo pieno, full time,
        part time, turni di notte, turno di notte, questione di tempi, questione di tempistiche,
        tempistiche, tua disponibilità, sua disponibilità""",
    Theme.LOCATION_VISA: """visto di lavoro, il visto, un visto, permesso di soggiorno, permesso di lavoro,
        sponsorizz*, trasferirsi, trasferirti, trasferimento, disponibilità a trasferir*, abita più vicino,
        vive più vicino, troppo lontan*, lontananza, la distanza, pendolare, pendolarismo, tragitto, fuso
        orario, in presenza, in sede, da remoto, lavoro remoto, smart working, qualcuno del posto, qualcuno
        in zona, della zona, risiede, residenza a|in, vicino alla sede|all ufficio""",
    Theme.LANGUAGE: """livello di inglese|tedesco|francese|spagnolo|italiano|lingua, livello d inglese,
        inglese fluente, tedesco fluente, francese fluente, fluente in, padronanza dell|della|del
        inglese|lingua|tedesco|francese, madrelingua, bilingue, b1, b2, c1, c2, barriera linguistica, corso
        di inglese|tedesco|francese, conoscenza dell|della|del inglese|lingua|tedesco|francese, competenze
        linguistiche, il tuo inglese .. non|debole|scarso, il suo inglese .. non|debole|scarso, parla
        meglio, grammatica""",
    Theme.INTERNAL_CANDIDATE: """candidat* intern*, candidatura interna, risorsa interna, risorse interne,
        persona interna, selezione interna, promozione interna, internamente, qualcuno di interno, qualcuno
        interno, qualcuno dall interno, dall interno, una collega di, un collega di, collega già, già in
        azienda, già in organico, già nel team, lavora già con|da|per|qui, lavorava già con|da|per|qui,
        promosso un|una, promossa una, promuovere un|una, mobilità interna, trasferimento interno, nostra
        stagista, nostro stagista, nostri stagisti, persona già""",
    Theme.NO_REASON: """non era il profilo, non è il profilo, non del tutto in linea, non pienamente in
        linea, più in linea, maggiormente in linea, meglio in linea, non in linea con, più aderent*, più
        adatt*, più idone*, meglio si adatta, rispondeva meglio, rispondevano meglio, corrispondeva* meglio,
        altri candidati .. forti|meglio|vicini|adatti|linea, altri candidati, altre candidature, altri
        profili, altro profilo, un altra candidatura, un altro candidato, profilo più vicino, candidature di
        alto livello, livello molto alto, livello dei candidati, gran numero di candidature, niente di
        specifico, nulla di specifico, niente di particolare, nulla di particolare, nessun motivo
        particolare|specifico|preciso, non c è un motivo, niente di sbagliato, nulla di sbagliato, questione
        di sensazioni, sensazione a pelle, a pelle, scelta difficile, decisione difficile, sul filo di lana,
        difficile da spiegare, difficile dire, non posso dir* di più, non possiamo dir* di più, altra
        direzione, non possiamo .. feedback|motivazioni|dettagli, non forniamo .. feedback|motivazioni,
        nessun feedback, non ci è possibile""",
}
TOPICS = {
    Theme.SKILLS: """competenz*, conoscenz*, abilità, capacità tecniche, tecnica, tecniche, tecnico,
        padronanza, preparazione, profondità, basi, fondamenti, codice, programmazione, sql, python, java,
        excel, statistica, matematica, architettura, progettazione, algoritmi, test, prova, prova tecnica,
        esercizio, caso, caso pratico, case study, soluzione, strumenti, analisi, metodo, metodologia,
        contabilità, portfolio""",
    Theme.EXPERIENCE: """esperienz*, anni, pratica, percorso, settore, background, responsabilità, gestione
        di team, referenze, anzianità, gavetta""",
    Theme.COMMUNICATION: """comunicazione, comunicare, comunicativ*, presentazione, esposizione, slide,
        risposte, risposta, esempi, struttura, chiarezza, sintesi, capacità di sintesi, ascolto,
        spiegazioni, spiegazione, espressione, argomentazione, argomentazioni, sicurezza, linguaggio,
        lettera di presentazione, parlare in pubblico, domande, concretezza""",
    Theme.CULTURE: """cultura, valori, spirito di squadra, lavoro di squadra, lavoro in team,
        collaborazione, personalità, atteggiamento, motivazione, entusiasmo, passione, interesse,
        iniziativa, proattività, energia, curiosità, umiltà""",
    Theme.SALARY: "stipendio, retribuzione, compenso, salario, tariffa",
    Theme.TIMING: "disponibilità, flessibilità, orari, orario, ore, turni, fine settimana, tempi",
    Theme.LOCATION_VISA: "posizione geografica, mobilità, presenza, trasferte, viaggi",
    Theme.LANGUAGE: """inglese, tedesco, francese, spagnolo, italiano, olandese, portoghese, polacco,
        lingua, lingue, vocabolario, lessico, pronuncia""",
}
