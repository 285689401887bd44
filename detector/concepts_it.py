"""Italian words for the concepts of detector.concepts. In: nothing. Out: phrases by concept; data only."""

from __future__ import annotations

WORDS = {
    "employer": """
        noi, nostro, nostra, nostri, nostre, abbiamo, siamo, stiamo, vorremmo, possiamo, avremmo, dobbiamo,
        avevamo, eravamo, saremo, avremo, il team, del team, dal team, la squadra, in squadra, la commissione,
        dalla commissione, della commissione, il comitato, risorse umane, ufficio personale, l'ufficio
        personale, dell'ufficio personale, hr, human resources, il cliente, del cliente, dal cliente,
        committente*, la direzione, della direzione, dalla direzione, il direttore, la direttrice, direttore
        generale, il responsabile, la responsabile, del responsabile, dal responsabile, il capo, il titolare,
        la titolare, il primario, mio socio, i soci, l'azienda, dell'azienda, dall'azienda, all'azienda,
        nell'azienda, la ditta, della ditta, la società, lo studio, l'ente, dell'ente, dall'ente, l'istituto,
        dell'istituto, l'ateneo, dell'ateneo, l'amministrazione, dell'amministrazione, la cooperativa, la
        redazione, il reparto, il dipartimento, datore di lavoro, hiring manager, talent acquisition,
        selezionator*, recruiter*, i colleghi, casa madre, ci dispiace, ci spiace, ci ha, ci hai, ci duole, ci
        fa, cerchiamo, cercavamo, preferiamo, crediamo""",
    "you": """
        tu, te, ti, tuo, tua, tuoi, tue, lei, suo, sua, suoi, sue, voi, vi, vostro, vostra, vostri, vostre, la
        ringrazi*, la inform*, le comunic*, le scriv*, la invit*, le conferm*, la contatt*, la preg*, le
        auguri*, le facci*, le propon*, le chied*, l'aspett*, la aspett*, hai, sei, avrai, sarai, potrai,
        puoi, dovrai, informarla, informarti, comunicarle, comunicarti, ringraziarla, ringraziarti, dirle,
        dirti, contattarla, contattarti, incontrarla, incontrarti, conoscerla, conoscerti, offrirle, offrirti,
        proporle, proporti, invitarla, invitarti, augurarle, augurarti, farle, farti, egregi*""",
    "someone": """
        qualcun altro, qualcun'altra, qualcuno, un altro, un'altra, altra persona, altri candidati, altro
        candidato, altra candidata, altri profili, altro profilo, altre candidature, altri concorrenti, altra
        finalista, altro finalista, l'altra, l'altro, dell'altra, dell'altro, un collega, una collega, un
        interno, l'interno, all'interno, candidato interno, candidata interna, risorsa interna, una ragazza,
        un ragazzo, mio nipote, mia nipote, il nipote, una persona, altre persone, chi aveva, chi ha, chi
        abita, uno del posto, una del posto, gente del posto, un locale, altro nominativo, altri nomi, altro
        nome, un concorrente, un esterno, chi è arrivato""",
    "candidate": """
        candidat*, autocandidatur*, l'autocandidatura, curriculum, curricula, cv, profilo, profili, domanda di
        partecipazione, sua domanda, tua domanda, la domanda, le domande, l'istanza, sua istanza, lettera di
        presentazione, lettera motivazionale, portfolio, documentazione, dossier, fascicolo, i tuoi documenti,
        i suoi documenti, nominativo, aspirant*, concorrent*, finalist*, referenze, application,
        l'application, partecipante alla selezione, messa a disposizione, titoli di studio, autopresentazione,
        tuo percorso, suo percorso""",
    "job": """
        lavoro, posto, posti, posizione, posizioni, ruolo, ruoli, impiego, impieghi, mansione, mansioni,
        incarico, incarichi, l'incarico, dell'incarico, figura, assunzione, l'annuncio, dell'annuncio,
        all'annuncio, tirocini*, stage, stagist*, apprendist*, l'apprendistato, supplenz*, cattedra, cattedre,
        dottorato, assegno di ricerca, l'assegno, dell'assegno, postdoc, borsa di ricerca, contratto di
        ricerca, organico, l'organico, full time, part time, tempo pieno, tempo parziale, tempo indeterminato,
        tempo determinato, la sedia, la scrivania, turno, turni, collaborazione, opportunità, l'opportunità,
        carriera, l'impiego, inserimento, job""",
    "process": """
        selezione, selezioni, selettiv*, iter, l'iter, ricerca di personale, ricerca del personale, la
        ricerca, nostra ricerca, concorso, bando, bandi, avviso pubblico, graduatoria, graduatorie, rosa,
        short list, shortlist, preselezion*, prima fase, seconda fase, fase successiva, fase finale, fasi,
        screening, scrematura, procedura, processo, valutazione comparativa, reclutamento, recruiting,
        assunzioni, scorrimento, prova concorsuale, prova orale, in corsa, in lizza, ballottaggio""",
    "requirement": """
        requisit*, criteri, criterio, titolo di studio, il titolo, laurea, diploma, qualifica, qualifiche,
        esperienza, l'esperienza, esperienze, competenz*, abilitazion*, l'abilitazione, patente, patentino,
        certificat*, attestat*, l'attestato, albo, livello di, livello b, livello c, permesso di lavoro,
        permesso di soggiorno, punteggio, soglia, conoscenza, conoscenze, padronanza, tedesco, inglese,
        l'inglese, bilingu*, anzianità, l'anzianità, idoneità, l'idoneità, specializzazion*, categorie
        protette, cqc, haccp, pubblicazioni""",
    "choose": """
        scelt*, scegl*, selezionat*, preferit*, preferiamo, optato, optiamo, individuat*, caduta su, ricaduta
        su, orientati su, orientati verso, prendiamo, prenderemo, puntato su, dato a, andrà a, affidat*,
        assegnat*, conferit*, privilegiat*, dato la precedenza, dare la precedenza, dato preferenza, deciso
        per, spuntat*, ha vinto, hanno vinto, vincitor*, vincitrice, prescelt*, prevalso, aggiudicat*, avuto
        la meglio, premiat*, nomina, nominat*, richiamato, è andato a, è andata a, sono andati a, sono andate
        a, abbiamo preso, ho preso, ha preso, hanno preso, preso un, preso una""",
    "hire": """
        assunt*, assumere, assumiamo, assumono, assumeremo, assume, inserito in, inserita in, inserire in
        organico, entra in, entrerà in, entra a far parte, ha firmato, hanno firmato, fatto firmare, firmato
        il contratto, comincia il, comincia lunedì, inizia il, inizia lunedì, inizierà, comincerà, parte
        lunedì, parte il, prende servizio, prenderà servizio, presa di servizio, prende il posto, prenderà il
        posto, ha accettato la proposta, ha accettato l'incarico, ha accettato, hanno accettato, si è unit*, è
        dei nostri, contrattualizz*, chiamato in ruolo, chiamata in ruolo, sarà con noi, lavora con noi da, da
        lunedì c'è, benvenuto a, benvenuta a""",
    "filled": """
        copert*, occupat*, già preso, già presi, già presa, tutti presi, tutto preso, al completo, è completo,
        sono completi, squadra completa, esaurit*, i posti sono, posto è andato, posto andato, non è più
        libero, non più vacante, siamo a posto, già assegnat*, ormai assegnat*, già dato, già data, posti
        finiti, non ci sono posti, nessun posto, sold out, non serve più, abbiamo già, ci sono già, tutte
        prese""",
    "ended": """
        chius*, chiudiamo, chiude, chiudere, annullat*, cancellat*, sospes*, congelat*, blocco delle
        assunzioni, bloccat*, ritirat*, revocat*, revoca, archiviat*, terminat*, conclus*, finit*, finisce
        qui, si ferma qui, ci fermiamo, termina qui, soppress*, saltat*, salta, decadut*, decade, interrott*,
        non più disponibile, non è più disponibile, non esiste più, smesso di cercare, non cerchiamo più,
        tutto fermo, stop, scadut*, a monte, non se ne fa niente, non se ne fa nulla, eliminat*""",
    "budget": """
        budget, fondi, finanziament*, risorse economiche, soldi, risparmi*, tagli, ristrutturazione,
        riorganizzazione, esubero, esuberi, capacità assunzionale, bilancio, headcount, spending review, spesa
        del personale, copertura finanziaria, fatturato, costi, conti, ce la possiamo permettere, permetterci,
        permettercelo, piano assunzioni, ridimensionat*, ridimensionamento, la commessa con, perdita di una
        commessa""",
    "continue": """
        procedere, procediamo, procederemo, procederà, procede, proseguire, proseguiamo, proseguiremo,
        prosegue, proseguirà, prosieguo, proseguimento, andare avanti, andremo avanti, andiamo avanti, va
        avanti, vai avanti, passa alla fase, passare alla fase, passi alla fase, passo successivo, passare
        oltre, fase successiva, dare seguito, dato seguito, dar corso, dare corso, avanzare, avanzament*,
        continuare, inoltrat*, inoltrare, trasmess*, trasmettere, ammess*, ammettere, ammissione, ammissibil*,
        superato la fase, superato la selezione, presentata al cliente, accolt*, accogliere, convocat*""",
    "negation": """
        non, no, né, mai, niente, nulla, nessun, nessuno, nessuna, senza, neanche, nemmeno, neppure,
        impossibile, impossibilità, l'impossibilità, impossibilitat*, manca, mancano, mancanza, mancava,
        mancata, mancato, carenza, assenza di, in assenza, inammissibil*, esclusione, l'esclusione, inidone*,
        difetto di, privo, priva, privi, prive, escluso, esclusa, esclusi, escluse""",
    "regret": """
        purtroppo, spiacent*, dispiac*, spiace, spiacevol*, rammaric*, rincresc*, dolent*, duole, ahimè,
        sfortunatamente, malauguratamente, nostro malgrado, mio malgrado, a malincuore, brutta notizia, brutte
        notizie, cattiva notizia, cattive notizie, scusa, scusami, scusi, ci scusiamo, mi scuso, le mie scuse,
        le nostre scuse, delus*, deluder*, peccato, temo, rimpian*, nonostante tutto, non è facile, non è
        semplice, non era la risposta""",
    "decline": """
        respint*, respinger*, rigett*, rifiut*, declin*, bocciat*, l'esclusione, negat*, negare, dinieg*, non
        idone*, inidone*, non accolta, non accettat*, non ammess*, non selezionat*, non accogliere, non
        approvat*, non superat*, mancato superamento, mancata assunzione, mancata selezione, un no, è no,
        parere contrario, dire di no, detto di no, dirti di no, dirle di no, scart*, irricevibil*, non
        conforme, ko, fuori profilo, fuori graduatoria, non è andata, non ce l'hai fatta, non hai superato,
        escluso, esclusa, esclusi, escluse, escludere, escluderla, esclusione, esclusioni""",
    "goodnews": """
        siamo lieti, sono lieto, sono lieta, lieti di, siamo felici, sono felice, felici di, con piacere, con
        grande piacere, ho il piacere, abbiamo il piacere, piacere di comunicar*, congratulazion*,
        complimenti, benvenut*, a bordo, bella notizia, belle notizie, buona notizia, buone notizie, ottime
        notizie, felicissim*, entusiast*, non vediamo l'ora, non vedo l'ora, non vede l'ora, hai superato, ha
        superato, esito positivo, risultato vincitore, risultata vincitrice, il posto è tuo, il posto è suo,
        ce l'hai fatta, ti aspettiamo, ha detto sì, abbiamo scelto te, abbiamo scelto lei, sei dei nostri, è
        dei nostri, bravissim*, ottimo esito""",
    "receive": """
        ricevut*, ricezione, è arrivat*, sono arrivat*, arrivato tutto, pervenut*, giunt*, acquisit*,
        acquisizione, registrat*, registrazione, protocollat*, protocollo, preso in carico, presa in carico,
        conferma automatica, si accusa, è stata inviata, invio, l'invio, inserita nel, inserito nel, inserita
        in banca dati, banca dati, consegnat*, risposta automatica, andato a buon fine, inoltro,
        correttamente, con successo""",
    "review": """
        valutar*, valutiamo, valuteremo, valuterà, valutat*, valutazion*, esaminar*, esaminat*, esame,
        l'esame, all'esame, esaminerà, esamineremo, al vaglio, vagliat*, vagliare, vaglieremo, leggiamo,
        leggendo, leggere, letto, letta, lette, leggeremo, rileggo, riletto, considerar*, considerazione,
        visionat*, visionare, visione, verific*, istruttoria, guardare, guardato, studiare il, confronto,
        confrontar*, approfondi*, discusso, attenta lettura""",
    "waiting": """
        pazienza, ancora, tra qualche giorno, fra qualche giorno, entro, nei prossimi giorni, nelle prossime
        settimane, prossimi giorni, prossime settimane, a breve, presto, appena, nel frattempo, intanto,
        attesa, attend*, l'attesa, aspett*, ritard*, slittat*, slitta, rinviat*, rimandat*, prorog*, tempi
        lunghi, tempi più lunghi, si allungano, tempistiche, richiamer*, ricontatt*, ti farò sapere, le farò
        sapere, ti faremo sapere, le faremo sapere, faremo avere notizie, riscontro, avrai notizie, avrà
        notizie, ti aggiorno, ti aggiorniamo, la aggiorneremo, in sospeso, in pausa, tuttora, per ora""",
    "condition": """
        se, qualora, nel caso, in caso, in caso di, nel caso in cui, nell'eventualità, nell'ipotesi, ove,
        laddove, salvo, a meno che, purché, a condizione, eventual*, l'eventuale, dovesse, dovessero, dovessi,
        dovessimo, fosse, fossero, venisse, venissero, in assenza di, in mancanza di, chi non, coloro che,
        solo i candidati, solo i profili, soltanto i, soltanto chi, solo chi, si intende, si riserva, ci
        riserviamo, potrebbe, potrebbero, sia in caso""",
    "invite": """
        colloqui*, invit*, l'invito, l'incontro, incontrar*, incontro, incontriamo, vederci, ci vediamo,
        appuntament*, l'appuntamento, convocazion*, convocat*, telefonata, videochiamat*, videocall, call,
        chiacchierata, due chiacchiere, quattro chiacchiere, conoscerci, conoscerti, conoscerla, disponibil*,
        orario, l'orario, orari, fascia oraria, calendario, agenda, l'agenda, slot, fissare, fissiamo,
        fissato, spostare, spostiamo, spostato, riprogramm*, collegarsi, link per, audizion*, l'audizione,
        provino, l'intervista, intervist*, prova orale, si presenti, presentarsi, ti va di, passa a
        trovarci""",
    "test": """
        test, prova, prove, esercizi*, l'esercizio, compito, compiti, questionar*, caso aziendale, caso
        studio, assessment, l'assessment, video domande, videodomande, videointervista, challenge, quiz,
        simulazione, consegna entro, svolger*, svolgimento, elaborat*, l'elaborato, repository, provare un
        turno""",
    "contract": """
        contratt*, stipendio, retribuzion*, ral, paga, compenso, inquadramento, l'inquadramento, ccnl, data di
        inizio, lettera di assunzione, lettera di impegno, lettera d'impegno, proposta economica, offerta
        economica, l'offerta economica, un'offerta economica, periodo di prova, patto di prova, assunzione
        decorre, presa di servizio, onboarding, primo giorno, buoni pasto, benefit, welfare, visita medica,
        consulente del lavoro, iban, unilav, firmar*, controfirmat*, decorrenza, rimborso spese, lordi, netti
        al mese, mensilità""",
    "thank": """
        grazie, ringrazi*, gratitudine, grati, riconoscent*, riconoscenza, apprezz*, obbligat*, ci ha fatto
        piacere, è stato un piacere, ci onora, per l'interesse, per il tempo, per la disponibilità, per la
        fiducia, di cuore, grato, grata, grate""",
    "wish": """
        augur*, in bocca al lupo, fortuna, successo, successi, ogni bene, tante belle cose, avvenire, futuro,
        incroc* le dita, facciamo il tifo, faccio il tifo, tifiamo, buon proseguimento, prosieguo della, non
        mollare, non scoraggi*, non abbatter*, forza, coraggio, vai avanti così, ad maiora, soddisfazion*,
        buon lavoro, nuove sfide, chi ti prenderà, spero che, speriamo che, ti andrà, le andrà, merita,
        meriti, meritate, meriterebbe""",
    "again": """
        in futuro, per il futuro, future opportunità, prossime opportunità, altre posizioni, nuove posizioni,
        altri ruoli, altre opportunità, un'altra occasione, un'altra opportunità, prossima volta, la prossima
        volta, prossimo bando, l'anno prossimo, anno prossimo, dell'anno prossimo, ricandid*, riprov*,
        ritent*, ripresent*, ripassa, ripassi, terremo presente, tenere presente, teniamo il tuo, terremo il
        suo, conserver*, conserviam*, tenerti presente, tenerla presente, in archivio, database, banca dati,
        talent pool, vivaio, resteremo in contatto, restiamo in contatto, rimaniamo in contatto, le nostre
        strade, incroceranno, incrocino, ci risentiamo, risentirci, ricontatt*, fatti viva, fatti vivo, tieni
        d'occhio, altre sedi, porta aperta, lavora con noi, segnalarti, segnalare il""",
    "fit": """
        in linea, in linea con, adatt*, idone*, l'idoneità, corrispond*, risponde ai, aderent*, aderenza,
        compatibil*, calza, su misura, coerent*, coerenza, affin*, attinen*, pertinen*, rispecchi*,
        rispondent*, combaci*, giusto per, giusta per, fa per te, fa per noi, fa al caso, incastro, match,
        quello che cerchiamo, nostre esigenze, le esigenze, scintilla, quello che cercavamo, la figura che
        cerchiamo, ciò che cerchiamo""",
    "better": """
        più esperienza, più esperto, più esperta, maggiore esperienza, maggior esperienza, più in linea, più
        aderent*, più adatt*, più idone*, più vicin*, più attinent*, più affin*, più coerent*, più
        compatibil*, più complet*, più strutturat*, più qualificat*, più solid*, più fort*, meglio, più punti,
        punteggio più alto, davanti a, superior*, un passo avanti, una marcia in più, già lavorato, aveva già,
        ha già, anni di, alle spalle, più titolat*, più maturo, più matura, più competitiv*, più pronta, più
        pronto, più senior, l'esperienza di, migliore""",
    "many": """
        molte candidature, tante candidature, molte domande, tante domande, centinaia, alto numero, elevato
        numero, l'elevato numero, l'alto numero, gran numero, grande numero, un gran numero, numero di
        candidature, numero di domande, mole, valanga, moltissim*, tantissim*, numeros*, grande affluenza,
        l'affluenza, livello altissimo, livello alto, livello molto alto, grande interesse, tanti profili,
        molti profili, molte persone, tante persone, in tanti, oltre cento""",
    "seek": """
        ho visto il tuo profilo, ho visto il suo profilo, ho trovato il tuo, ho trovato il suo, linkedin, mi
        occupo di ricerca, ricerca e selezione, sto cercando un, sto cercando una, stiamo cercando un, stiamo
        cercando una, cerchiamo un, cerchiamo una, per un cliente, per un mio cliente, per un nostro cliente,
        nostra cliente, azienda cliente, saresti interessat*, sarebbe interessat*, saresti dispost*, saresti
        apert*, sarebbe dispost*, valutare un cambiamento, valutare nuove opportunità, nuova sfida, head
        hunter, ti ho trovat*, mi hanno fatto il tuo, mi hanno parlato di, il suo nome, mi ha fatto il,
        cercasi, posizione riservata, massima riservatezza, ti incuriosisce, opportunità di carriera, conosci
        qualcuno, conosce qualcuno, ti andrebbe di lavorare, far parte della""",
    "joblist": """
        nuove offerte, offerte di lavoro, nuove offerte di lavoro, offerte per te, offerte simili, annunci
        simili, nuovi annunci, annunci per te, annunci di lavoro, lavori consigliati, lavori per te, offerte
        consigliate, posizioni consigliate, ricerca salvata, ricerche salvate, tue ricerche, alert, il tuo
        avviso, l'avviso di ricerca, candidati subito, candidati ora, vedi l'offerta, vedi offerta, vedi tutte
        le offerte, vicino a te, nella tua zona, pubblicato oggi, pubblicata oggi, nuove posizioni aperte,
        posizioni aperte, corrisponde a, in evidenza, bacheca, concorsi in scadenza, gestisci avvisi""",
    "feedback": """
        feedback, impression*, l'impressione, punti di forza, punto di forza, punto forte, punti deboli, punto
        debole, da rivedere, un consiglio, consigli, ti consiglio, le consiglio, suggeriment*, suggerisco,
        com'è andata, come sei andat*, come è andato, note del colloquio, scheda di valutazione, griglia di
        valutazione, punteggi, punteggio parziale, giudizio, osservazion*, le tue risposte, le sue risposte,
        hai dimostrato, ha dimostrato, ci ha colpito, ci hai colpito, restituzione, parere, ritorno sul
        colloquio, apprezzato la, agitat*, nervos*, migliorare, miglioramento, miglioramenti""",
    "withdraw": """
        ritiro la mia candidatura, ritiro la candidatura, ritirare la mia candidatura, la mia candidatura, mi
        ritiro, rinuncio, rinuncia, rinunciare, declino la vostra, declino l'offerta, non accetto la, non
        accetto l'offerta, non posso accettare, ho accettato un'altra, ho accettato un altro, ho accettato
        l'offerta, accettato un'altra offerta, ho firmato con, ho trovato un altro, ho trovato lavoro, ho
        preferito un'altra, non sono più interessat*, non sono interessat*, tuo ritiro, suo ritiro,
        candidatura ritirata da, come da sua richiesta, come da tua richiesta, dimission*, mi dimetto, dalla
        selezione""",
    "decided": """
        decis*, decidere, decideremo, decidiamo, stabilit*, deliberat*, delibera, determina, determinazione,
        esito, l'esito, dell'esito, all'esito, esiti, risultat*, concluso, conclusion*, giunti alla, si è
        espressa, espresso, verdetto, scelta, risoluzione, ritenut*, riteniamo, sciolto la riserva,
        concordat*, al termine""",
    "finalword": """
        definitiv*, è un no, un no, risposta è no, la risposta è no, niente da fare, nulla da fare, non se ne
        fa, finisce qui, si chiude qui, ci fermiamo qui, punto e basta, irrevocabil*, questa volta no, non
        questa volta, per questa volta, questa volta, stavolta, fine del percorso, ultima parola, l'ultima
        parola, ti devo una risposta, risposta secca, senza giri di parole, non ci giro intorno, vado al
        punto, non sarai tu, non sarà lei, non sei tra, non è tra, non rientra, non rientri, non figura, resti
        fuori, resta fuori, rimast* fuori, porta chiusa, la porta è chiusa""",
    "object": """
        prestito, mutuo, finanziamento, carta di credito, la carta, visto, permesso di soggiorno,
        cittadinanza, appartament*, l'appartamento, affitt*, l'affitto, locazione, inquilin*, condomini*,
        polizza, sinistro, assicurazion*, l'assicurazione, rimbors*, reso, reclamo, ricorso, multa, verbale,
        un articolo, manoscritto, abstract, editor*, rivista, revisori, contributo, bonus, isee, borsa di
        studio, gara, appalto, preventivo, fornitura, iscrizion*, l'iscrizione, all'iscrizione,
        dell'iscrizione, tessera, app, l'app, store, pull request, annuncio di vendita, asilo, nido,
        università, l'università, all'università, dell'università, concorso letterario, premio, torneo,
        adozion*, cucciolo, concessione, autorizzazion*, conto corrente, il tuo articolo, suo articolo, il
        corso, corso di, un corso, la casa, casa popolare, non ammissione, posto auto""",
    "shop": """
        ordine, l'ordine, dell'ordine, pacco, spedizion*, spedit*, consegna prevista, in consegna, corriere,
        fattur*, bolletta, sconto, sconti, saldi, coupon, voucher, password, abbonament*, l'abbonamento,
        newsletter, carrello, prenotazion*, pagament*, bonifico, scontrino, negozio online, catalogo, punti
        fedeltà, promozion*, garanzia, articoli, taglia, biglietti, volo, hotel, check in, offerta speciale,
        black friday, rata, rate, contatore, fibra, l'account, acquist*, magazzino""",
    "family": """
        mamma, papà, babbo, nonna, nonno, nonni, zia, zio, cugin*, sorella, fratello, bambin*, i bimbi, i
        ragazzi, marito, moglie, compleanno, cena, pranzo, weekend, fine settimana, baci, bacioni, bacione, un
        abbraccio, ti voglio bene, natale, pasqua, ferragosto, matrimonio, battesimo, laurea di, grigliata,
        calcetto, gatto, cane, la maestra, gita, vacanz*, montagna, mare, torta, festa, partita, amore,
        tesoro""",
    "person": """
        malat*, febbre, influenza, l'influenza, indispost*, ferie, maternità, congedo, treno, sciopero,
        bloccat*, imprevist*, contrattemp*, lutto, infortun*, ospedale, l'ospedale, varicella, covid, guasto,
        neve, traffico, dentista, fuori sede, in trasferta, fuori ufficio, sovrapposizione, un impegno, in
        permesso""",
}
