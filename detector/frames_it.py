"""Italian words around companies, roles and people. In: nothing. Out: frames as in detector/frames_en.py and word sets
as in detector/nouns_en.py; data only."""

from __future__ import annotations

from detector.wordlist import word_set

MACROS = {
    "post": r"(?:posizion[ei]|post[oi]|ruol[oi]|offert[ae](?: di lavoro)?|annunci[o]?|mansion[ei]|incaric(?:o|hi)|stage|tirocinio|apprendistato|selezione|impiego|profilo|ricerca|bando)",
    "firm": r"(?:(?:la |l'|il |nostra |vostra )?(?:società|azienda|ditta|impresa|gruppo(?= [a-z]*l[ao] )) )?(?:la |il |lo |l'|gli |le |i )?",
    "in": r"(?:in|presso|da|con|per|nel|nella|nell'|dalla|dal|dall'|alla|al|all'|a)(?: |(?<='))",
    "team": r"(?:team|ufficio|reparto|area|direzione|staff)(?: (?:di |del |delle |della )?(?:selezione|risorse umane|hr|personale|recruiting|talent|people|recruitment))*",
}  # fmt: skip

COMPANY_BEFORE = (
    ("4", "interesse interessato interessata", r"\binteress(?:e|ato|ata|arti) (?:\w+ ){0,3}?(?:per|a|verso|nei confronti di) (?:(?:lavorare|entrare|far parte|una posizione|il ruolo|la posizione|la nostra azienda|unirti|collaborare) (?:\w+ ){0,3}?{in})?{firm}"),
    ("4", "candidatura* candidarti candidata candidato domanda posizione ruolo colloquio offerta lavoro carriera percorso selezione cv curriculum stage tirocinio posto",
     r"\b(?:candidatur[ae]|candidar(?:ti|si)|candidat[oa]|domanda|{post}|colloqui[o]?|lavoro|carriera|percorso|selezione|cv|curriculum)(?: [^.!?;\n]{1,60}?)? (?:{in}){firm}"),
    ("4", "team ufficio reparto area staff direzione qui", r"\b(?:{team}|qui) (?:{in}|di |del |della |dell'){firm}"),
    ("4", "nome conto", r"\b(?:a nome|per conto) (?:di |del |della |dell'|di tutto il team di |del team di )+{firm}"),
    ("4", "benvenuto benvenuta tutti noi", r"\b(?:benvenut[oa] (?:in|a|nel|nella)|tutti noi (?:di|in|a)|noi di|tutto lo staff di) {firm}"),
    ("4", "parte unirti entrare", r"\b(?:(?:far(?:e)? parte|entrare a far parte) (?:di |del |della |dell'|del team (?:di )?)|unirti (?:a |al |alla |al team (?:di )?)|entrare in ){firm}"),
    ("3", "azienda società cliente ditta", r"\b(?:(?:nostr[oa]|mi[oa]) cliente,?|azienda cliente,?|l'azienda|la società|la ditta) "),
    ("4", "azienda società ente datore ditta", r"(?m:^|[;|])\s*(?:azienda|società|ente|datore di lavoro|ditta)(?: ?[ ]*[:|=]|\t)\s*"),
    ("1.5", "in presso da", r"\b(?:presso|in|da) {firm}"),
    ("3", "sono responsabile titolare fondatrice fondatore direttore recruiter", r"\b(?:sono \w+(?: \w+)? (?:di|del team)|(?:responsabile|titolare|fondat(?:ore|rice)|direttore|direttrice|recruiter)(?: [\w ]{2,30}?)? (?:di|presso|in|della)) {firm}"),
    ("3", "inviata inviato trattati titolare", r"\b(?:inviat[oa] da|trattati da|titolare del trattamento[:,]?(?: è)?) "),
    ("-5", "tramite piattaforma powered gestita", r"\b(?:tramite (?:la piattaforma )?|powered by|gestit[oa] con|inviat[oa] (?:tramite|con)) "),
)  # fmt: skip

COMPANY_AFTER = (
    ("3", "mi ci", r" (?:mi|ci) (?:ha (?:comunicato|detto|risposto|fatto sapere|confermato|informato|scritto|chiamato))\b"),
    ("3", "ha", r" ha (?:scartato|rifiutato|chiuso|aggiornato|visualizzato|annullato) (?:la|il|questa)\b"),
    ("4", "ti la le ringrazia augura", r" (?:ti (?:invita|ringrazia|augura|informa)|la (?:invita|ringrazia|informa)|le (?:augura|comunica)|ringrazia)\b"),
    ("4", "hr talent selezione recruiting risorse careers people", r" (?:hr|talent|selezione|recruiting|risorse umane|careers|people|team)(?= *(?:\n|$|\.|,))"),
    ("3", "ha", r" ha (?:deciso|ricevuto|scelto|selezionato|chiuso|sospeso)\b"),
)  # fmt: skip

ROLE_BEFORE = (
    ("4", "posizione posto ruolo offerta annuncio mansione incarico stage tirocinio apprendistato selezione profilo ricerca posizioni bando impiego",
     r"\b{post}(?: n[.°]* ?[\w/-]+| rif\.? ?[\w/-]+)? ?(?:aperta |vacante |pubblica )?(?:di |da |per (?:la posizione di |il ruolo di |il posto di )?|come |relativ[oa] a |in qualità di |a |: ?|[-–] |d')(?:un |una |un'|la |il |l')?(?!nostra|nostro|la nostra|questa|lavoro|riferimento|tua|sua|selezione)"),
    ("3", "candidatura* candidarti candidata candidato domanda cv curriculum",
     r"\b(?:candidatur[ae]|candidar(?:ti|si)|candidat[oa]|domanda|cv|curriculum)(?: [^.!?;:\n]{1,50}?)? (?:per (?:la posizione|il ruolo|il posto|la selezione|l'offerta|l'annuncio|la mansione)(?: di| da| come)?|alla posizione(?: di)?|al ruolo(?: di)?|per|come|da|di|in qualità di) (?:un |una |un'|la |il |l'|nostr[oa] )?"),
    ("4", "posizione ruolo offerta annuncio mansione profilo candidatura selezione riferimento oggetto", r"(?m:^|[|;(])\s*(?:posizione|ruolo|offerta|annuncio|mansione|profilo|candidatura|selezione|la tua candidatura|titolo(?: della posizione)?|posto)(?: ?[ ]*[:|=–]|\t)\s*"),
    ("3", "cerchiamo cerco cercando ricerca assumere selezionando colloquio prova cercavamo", r"\b(?:cerc(?:hiamo|o|ando|avamo)|assumere|selezionando|ricercando|colloqui[o]?|prova|selezione)(?: (?:per|di|da|come|per la posizione di|per il ruolo di))* (?:un |una |un'|uno |altr[oa] |nostr[oa] )?"),
    ("2", "come", r"\bcome (?:un |una |nostr[oa] )?"),
    ("2", "per", r"\bper (?:un |una |il |la |il ruolo di |la posizione di )?"),
    ("2", "da", r"\bda "),
)  # fmt: skip

ROLE_AFTER = (
    ("4", "m f", r",? ?[(\[]\b[mf](?:\s?/\s?[mf]x?)\b[)\]]|,? (?:m/f|f/m)\b"),
)  # fmt: skip

CLOSINGS = (
    r"(?:(?:(?:i (?:miei|nostri)|un|tanti|molti|con i migliori|con|i più)? ?(?:cordial[ie]|distint[oi]|migliori|car[oi]|affettuos[oi]|sincer[oi]|calors[oi])? ?(?:saluti|saluto|abbracci[o]?|auguri)(?: (?:cordiali|vivissimi))?)|cordialmente|cordialità|distintamente|"
    r"in bocca al lupo|grazie(?: (?:ancora|mille|di tutto))?|a presto|buona (?:fortuna|giornata|serata|continuazione|ricerca)|buon (?:lavoro|proseguimento)|ciao|un caro saluto|resto a disposizione|ti aspettiamo|con stima|"
    r"ossequi|la saluto[^\n]{0,30}|ti saluto[^\n]{0,20}|firmato|f\.to|per (?:la|il|l')[^\n]{3,40}|kind regards|best regards|regards|best)(?:,? (?:e|da|dalla|dal)[^\n]{2,40})?"
)
GREETING = r"(?:ciao|buongiorno|buonasera|salve|gentil[ei](?:ssim[oaie])?|gent\.?(?:mo|ma)?|egregi[oa]?|spett\.?(?:le)?|car[oaie]|carissim[oa]|caro|dear|hi|hello|hey)"
APPLICANT = r"(?:\b(?:tua|sua|la|questa|nostra|una) (?:candidatura|selezione|domanda|posizione|offerta|prova)|candidat[oaie]\b|colloqui[o]?|\bposizione\b|\bselezione\b|\bruolo\b|selezionat[oa]|your application)"
ALERT = r"(?:\b(?:\d+|nuov[ei]|altr[ei]|queste) (?:nuov[ei] )?(?:offerte|annunci|posizioni|opportunità)(?: (?:per te|di|in|che|a|vicino))|alert lavoro|job alert|offerte (?:per te|consigliate|della settimana)|newsletter)"

NOUN_FIRST = True
ELIDES = True
ARTICLES = word_set("il lo la i gli le un una uno del della dello nostro nostra")
TITLE_LINKS = word_set(
    "di del della dello dei degli delle dell' d' e ed in al alla alle allo ai & / per a da con su"
)
TITLE_HEADS = word_set(
    "opportunità iscrizione convocazione rifiuto conoscitivo tecnico-conoscitivo spontanea invito concorso avviso pubblico pubblica ricerca curriculum postulazione quale funzione assunzione impiego d'impiego diario prova pratica in domanda bando interpello posti cv lavoro candidatura posizione offerta posto ruolo la tua sua esito selezione risposta riscontro re colloquio aggiornamento conferma prova annuncio stato domanda riferimento"
)
NAME_LINKS = word_set("di del della dello dei degli delle e & d' dell' in sul alla la il")
TEAM = word_set(
    "redazione comitato filiale commissione bando protocollo dottorati sportello selezione selezioni risorse umane hr personale ufficio lavoro carriere carriera candidature candidati candidato talent talento talenti recruiting reclutamento team staff reparto area direzione gestione portale piattaforma colloqui concorsi segreteria "
    "amministrazione onboarding formazione academy sourcing compensation people gente servizio di del della delle e la il con noi lavora stage tirocini notifiche notifica avvisi offerte non rispondere sistema operations risposta automatica protocollo "
    "coordinamento scouting inserimento"
)
TEAM_TAIL = word_set(
    "selezione selezioni hr recruiting carriere candidature talent talenti lavoro personale jobs risorse umane"
)
TEAM_TAIL_SOFT = word_set(
    "ufficio portale piattaforma team gestione candidati academy con noi lavora operations di"
)
TEAM_HEAD = word_set(
    "redazione selezione selezioni risorse hr ufficio carriere candidature talent recruiting reclutamento team staff area direzione gestione portale piattaforma colloqui concorsi onboarding academy sourcing compensation people lavora servizio il lavorare "
    "personale segreteria"
)
TEAM_LINK = word_set(
    "di del della delle dei e la il in con noi umane personale candidati talenti selezione lavoro"
)
ORGANISATION = word_set(
    "ospizio carpenteria fucina mulino segheria cava cementificio ceramica conceria tappezzeria piastrelle "
    "vetreria vetrerie infissi cucine archivio osservatorio parrocchia diocesi monastero convento caritas "
    "poliambulatorio fisioterapia ottici ambulanze vigili questura tribunale ambasciata consolato municipio "
    "prefettura asilo nido piscine maneggio acquario confetteria cioccolateria torrefazione torrefazioni "
    "distilleria birrificio birreria agriturismo pensione camping autobus tranvie tramvie noleggio gomme "
    "pneumatici cicli biciclette strumenti carpenterie metallurgica siderurgica turbine eolica solare "
    "idroelettrica fibra telefonia informatica riassicurazioni previdenza urbanistica cartoleria cartiera "
    "tipografie legatoria cinema produzioni galleria aste gioielleria oreficeria sartoria confezioni pelletteria "
    "giocattoli animali sementi concimi frantoio oleificio olearia allevamento macello conserve conserviera pesca "
    "cantieri cantiere navale armatori profumeria saponificio estetica terme sindacato comitato federazione ong "
    "orfanotrofio residenza archivi biblioteca mediateca ludoteca filatura filature tessitura velai gelateria "
    "rosticceria piadineria forno fornace fiera rettorato conservatorio consorzio comunità pastificio latteria "
    "salumi tintoria stamperia calzaturificio maglificio lanificio autoscuola autofficina autotrasporti "
    "gruppo azienda società ditta impresa fratelli figli associati banca cassa assicurazioni mutua clinica cliniche ospedale ospedali istituto centro comune provincia regione ministero università politecnico scuola liceo accademia fondazione associazione "
    "cooperativa consulenza studio studi legale notarile commercialisti farmacia farmacie panificio pasticceria macelleria salumificio caseificio ristorante ristoranti trattoria osteria pizzeria bar caffè hotel albergo alberghi cantina cantine vini "
    "supermercati supermercato mercato negozio negozi officina officine carrozzeria ferramenta libreria edizioni editore editori editoriale tipografia parrucchieri viaggi trasporti logistica ferrovie autolinee porto navigazione compagnia costruzioni "
    "edile immobiliare cementi marmi acciaierie acciai fonderie fonderia energia elettronica elettrica idraulica impianti acque industria industrie laboratori laboratorio farmaceutici farmaceutica chimica tecnologie sistemi soluzioni software agenzia media "
    "comunicazione radio televisione giornale museo teatro orchestra festival alimentari agricola azienda vivai giardini ingegneria ingegneri architetti architettura design moda tessile tessuti calzature gioielli ottica dentistico veterinaria palestra "
    "autostrade telecomunicazioni commerciale distribuzione spa srl srls snc sas asl ausl macchine meccanica meccaniche utensileria ceramiche mobili arredamenti bottega"
)
AGENCY_TAIL = word_set("selezione selezioni somministrazione headhunting lavoro")
AGENCY_DOMAIN = ("selezione", "interinale", "headhunt", "somministrazione")
ROLE_ENDINGS = ("tore", "trice", "ista", "aiolo", "aiola", "ologo", "ologa")
NO_JOB = word_set(
    "settore motore autore fattore lettore direttore-no vista lista rivista intervista prevista provvista vettore genitore genitori datore collaboratore utente matrice attore trattore conquista prevista richiesta pista mista ulteriore mittente selezionatore"
)
SENIORITY = word_set("aiuto vice apprendista assistente stagista")
RANKS = word_set("responsabile capo addetto addetta assistente aiuto tecnico tecnica direttore direttrice coordinatore coordinatrice impiegato impiegata operaio operaia specialista socio socia presidente istruttore istruttrice collaboratore collaboratrice "
                 "consulente agente gestore supervisore")  # fmt: skip
ROLE_NOUNS = word_set(
    "agronomo agronoma bigliettaio carpentiere cartografo coreografo dattilografo dirigente "
    "elettromeccanico elettrauto fabbro facchino fonico funzionario gelataio gelatiere gioielliere "
    "lavapiatti maître manovale marinaio metalmeccanico odontotecnico orologiaio pasticciera poliziotto "
    "pompiere portalettere portinaio postino promoter ragioniere ragioniera rider salumiere spazzino "
    "tappezziere ufficiale usciere vetraio vigile cancelliere capocuoco sous-chef "
    "sviluppatore sviluppatrice programmatore programmatrice ingegnere tecnico tecnica responsabile capo addetto addetta assistente aiuto impiegato impiegata contabile controllore analista consulente commerciale venditore venditrice commesso commessa "
    "cassiere cassiera cameriere cameriera cuoco cuoca pasticcere pasticciere panettiere fornaio macellaio pizzaiolo magazziniere magazziniera mulettista carrellista autista corriere fattorino conducente operaio operaia operatore operatrice saldatore elettricista "
    "idraulico falegname muratore imbianchino meccanico montatore installatore manutentore infermiere infermiera medico farmacista fisioterapista ostetrica psicologo psicologa educatore educatrice maestro maestra insegnante docente professore professoressa formatore "
    "formatrice animatore animatrice bibliotecario bibliotecaria archivista libraio giornalista redattore redattrice grafico grafica progettista disegnatore disegnatrice architetto geometra giardiniere segretario segretaria receptionist portiere avvocato avvocata "
    "notaio ricercatore ricercatrice dottorando dottoranda assegnista traduttore traduttrice interprete fotografo fotografa musicista attore attrice parrucchiere parrucchiera estetista ottico dentista igienista veterinario veterinaria chimico biologo geologo "
    "statistico revisore tesoriere recruiter direttore direttrice coordinatore coordinatrice amministratore amministratrice gestore tester stagista tirocinante apprendista dipendente agente buyer acquirente teleoperatore teleoperatrice vigilante custode bidello "
    "addetto/a badante colf oss barista barman sommelier fiorista sarto sarta modellista pianificatore logistico specialista supervisore tornitore fresatore istruttore istruttrice collaboratore collaboratrice vendemmiatore bagnino guida restauratore restauratrice "
    "curatore curatrice mediatore mediatrice perito promotore rappresentante caporeparto capocantiere capoturno caposala fattore casaro enologo pasticcera scenografo costumista regista montatrice videomaker copywriter disponent polisher orafo gommista carrozziere "
    "lattoniere verniciatore stampatore tipografo rilegatore cantiniere primario chirurgo radiologo tecnologo"
)
NOT_NOUNS = word_set(
    "person mate hand player model host server chair staff member partner sponsor stage post rep data chef grafica guida cook commerciale"
)
ROLE_STOP = word_set(
    "già ancora continua abbiamo ha è sarà si resta non quale quali dove presso che cui dove ma perché poiché ha hanno abbiamo avete hai ho è sono era stata stato siamo non si ti le vi ci mi lo presso nostra nostro nostri nostre tua tuo sua suo sue questa questo queste purtroppo grazie ciao rif riferimento codice n° n m f pubblicata "
    "pubblicato sede sita sito dopo prima senza verso tra fra durante secondo come quando se più inoltre infine anche però quindi e-ci vorremmo desideriamo ringraziarti ringraziarla inviata ricevuta aperta basato cat categoria"
)
NOT_A_ROLE = word_set(
    "candidatura candidature posizione posizioni posto ruolo offerta offerte annuncio selezione azienda società squadra team candidato candidata candidati profilo curriculum cv colloquio risposta decisione domanda lavoro esperienza tempo momento giorno giorni "
    "mese anno gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica altra altro altri altre prossima prossimo prima primo seconda persona persone nuova nuovo "
    "informazioni aggiornamento conferma invito proposta contratto futuro opportunità carriera interesse dati portale fase esito stato feedback grazie ciao gentile cliente parte noi te lei percorso processo riscontro sviluppo fare questo questa te"
)
TITLE_END = word_set(
    "candidatura risposta decisione tua sua nostra colloquio esito aggiornamento conferma posizione offerta rif riferimento selezione ciao grazie stato sede"
)
LEAD_INS = word_set(
    "tua sua candidatura per la il posizione di risposta a esito offerta colloquio selezione conferma aggiornamento re oggetto riscontro"
)
BEFORE_A_TOPIC = word_set("oggetto")
GREETING_WORDS = word_set(
    "ciao buongiorno buonasera salve gentile gentilissimo gentilissima egregio egregia caro cara spett"
)
GREETED_NOBODY = word_set(
    "candidato candidata candidati tutti tutte signore signora signori team cliente utente ragazzi"
)
TITLES = word_set(
    "sig sig.ra sig.na signor signora signorina dott dott.ssa dottor dottoressa dr prof prof.ssa ing avv arch geom rag don"
)
NO_COMPANY = word_set(
    "gdpr linkedin infojobs italia europa milano roma torino inglese spagnolo francese tedesco natale cliente candidato tuacandidatura signora signor lavoraconnoi"
)
JOB_WORDS = word_set(
    "candidatura candidature candidato candidata candidati candidarti posizione posto ruolo offerta selezione selezionato selezionata assumere assunzione contratto colloquio curriculum cv tirocinio stage apprendista lavoro recruiting risorse inserimento prova profilo "
    "annuncio concorso bando assunto assunta"
)
NEVER = word_set(
    "io noi lei voi loro lui ti le mi ci vi il lo la i gli un una uno del della dei nostro nostra tuo tua suo sua questo questa questi grazie ciao buongiorno buonasera salve gentile egregio cara caro purtroppo cordiali distinti saluti dopo in per con senza su "
    "e ma se come anche quando candidatura posizione lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggetto data tel telefono cell cv rif colloquio selezione "
    "sig dott abbiamo resto restiamo la ti il nel qualora non si già tra da a al alla ufficio avevi ringraziandola"
)
