"""Italian wordings of a point about this user, of feedback refused, and that it was close. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

# What a "but" after praise leads to in every template: no point about this user.
_STOCK = (
    r"(?:purtroppo|abbiamo|non (?:possiamo|sei stat|è stat|siamo|abbiamo|basta|è bastat|è (?:il|la|in linea))|un altro|un'altra|altri|la posizione|il posto|stavolta|questa volta|alla fine|al momento|la scelta|la nostra scelta|ho (?:scelto|preso|dovuto|già)|devo|"
    r"qualcuno|il (?:team|cliente) ha|c'era|ci sono|lui|lei ha|il budget|per ora)"
)
_NO_POINT = r"(?!(?:[\w-]+ )?(?:candidatura|cv|curriculum|profilo|interesse|lettera|percorso|domanda|pazienza|esperienza|disponibilità|nome|dati|competenze|scheda|nominativo)\b)"
_WEAK = (
    r"(?:troppo \w+|un po' (?:troppo )?(?:\w+)|insicur[oaie]|incert[oaie]|debol[ei]|superficial[ei]|generic[oaihe]+|vag[oah]\w*|nervos[oa]|lent[oaie]|fragil[ei]|confus[oaie]|acerb[oaie]|scolastic[oaihe]+|incomplet[oaie]|frettolos[oaie]|impreciso|imprecis[aie]|carent[ei]|insufficient[ei]|"
    r"migliorabil[ei]|poco (?:chiar\w+|approfondit\w+|concret\w+|precis\w+|strutturat\w+|convint\w+|convincent\w+|incisiv\w+|ordinat\w+|sicur\w+)|meno (?:convincent\w+|solid\w+|sicur\w+|precis\w+|brillant\w+|curat\w+)|non (?:ancora |del tutto |sempre |molto |abbastanza |così )*(?:solid\w+|sicur\w+|chiar\w+|convincent\w+|all'altezza|matur\w+|a fuoco|pront\w+|sufficient\w+))"
)

INCOMING = (
    (
        "feedback_given", "ma però tuttavia invece + tua tuo tue tuoi sua suo sue suoi",
        r"\b(?:tu[oae]|tuoi|su[oae]|suoi) " + _NO_POINT + r"(?:[\w'-]+ ){1,6}?(?:è|era|erano|sono|ha|hanno|aveva|funziona\w*|convince\w*|piace\w*|sta|regge|mi|ci)\b[^.!?]{2,90}(?:, ?| - | – |; ?)(?:ma|però|tuttavia|invece) (?!" + _STOCK + r"\b)",
    ),
    (
        "feedback_given", "ma però tuttavia invece + hai ha sei eri era sai conosci conosce",
        r"\b(?:hai|sei (?!piaciut)|eri|avevi|sai|conosci|cucini|suoni|disegni|lei (?:ha|è|era|conosce)|l'hanno trovat[oa]|ti hanno trovat[oa]) (?!inviato|mandato)[^.!?]{3,90}(?:, ?| - | – |; ?)(?:ma|però|tuttavia) (?!" + _STOCK + r"\b)|"
        r"\b(?:ma|però) (?:in|nel|nella|nello|nei|nelle|su|sul|sulla|quando|con|a|al|alla|di fronte|davanti|sotto|appena|durante) [^.!?;]{2,70}\b(?:manc\w+|perd\w*|pers[oaie]\b|esit\w*|troppo|meno|poco|corri|corre|si è pers\w*|ti (?:sei|mangi|blocchi)|fatic\w+|incert\w*|debol\w*|incepp\w*|bloccat\w*|fragil\w*|mangi\w*|trascurat\w*)\b",
    ),
    (
        "feedback_given", "mancato mancava manca mancata mancavano mancate mancati mancano carente",
        r"\b(?:(?:ti|le) (?:è |sono |era |erano )?manca\w+(?! (?:il tuo cv|il suo cv|alcuni documenti|i documenti|da allegare))|(?:ci|mi) (?:è|sono|era|erano) (?:un po' )?mancat\w+|(?:ci|mi) manca(?:va|vano)\b|(?:quello|ciò|quel) che (?:ci |mi |ti |le )?(?:è )?manca\w+|"
        r"(?:è|sono) mancat[oaie] (?:un po'|qualche|la|il|l'|lo|gli|un|una|quel)|manca(?:va|vano) (?:ancora |un po' |qualche |solo |soltanto |però )*(?:di |d'|un |una |\w))",
    ),
    (
        "feedback_given",
        "troppo poco insicuro insicura incerto incerta incerte incerti debole deboli superficiale superficiali generico generica generiche vago vaga vaghe nervoso nervosa lento lenta fragile fragili confuso confusa acerbo acerba scolastico frettoloso carente insufficiente meno non po incompleta "
        "incompleto imprecisa impreciso migliorabile",
        r"\b(?:(?:tu[oae]|tuoi|su[oae]|suoi) " + _NO_POINT + r"(?:[\w'-]+ ){0,6}?(?:è|era|erano|sono|risult\w+|rest\w+|appar\w+|sembra\w*) |(?:sei|eri|è|era) (?:stat[oa] |apparso |apparsa |sembrat[oa] |risultat[oa] )|(?:parli|parlava|parlavi|rispond\w+|ci sei sembrat[oa]|ci è sembrat[oa]|mi sei sembrat[oa]|mi è sembrat[oa])[^.!?;]{0,20}? ?)(?:(?:è|era|erano|sono|è stat[oa]|sono stat[ie]|risult\w+|restav?a\w*|rest[ao]|appari\w*|è apparsa|è parsa|è sembrat[oa]|sono sembrate) )?"
        r"(?:[\w'-]+ ){0,3}?" + _WEAK + r"\b(?! (?:candidat|tempo per|numerose|tardi))|\b(?:risultato|parte|prova|piatto|elaborato|relazione|esercizio|lezione|presentazione|codice|progetto)\b(?: (?:di|del|della|sul|sulla|su) [^.!?;]{2,30})? (?:è|era|resta|restava|risulta|è risultat[oa]|è stat[oa]) (?:\w+ )?" + _WEAK + r"\b",
    ),
    (
        "feedback_given", "avremmo avrei avrebbe aspettavamo speravamo aspettavo + voluto preferito gradito sperato più maggior maggiore vedere sentire di una un",
        r"\b(?:avremmo|avrei|avrebbero) (?:\w+ )?(?:voluto|preferito|gradito|sperato|apprezzato|desiderato)\b[^.!?;]{0,50}\b(?:più|maggior\w*|vedere|sentire|trovare|un|una)|\b(?:ci aspettavamo|mi aspettavo|speravamo (?:in|di)) (?:\w+ )?(?:più|qualcosa|maggior\w*|una? \w+ più|di più)",
    ),
    (
        "feedback_given", "consiglio consigli consigliamo suggerisco suggerimento suggerimenti punto punti aree aspetti aspetto migliorare margine margini riscontro feedback spunto limite nota consigliarti",
        r"\b(?:(?:il mio|un|due|qualche|piccolo|un piccolo)(?: \w+)? (?:consigli[o]?|suggeriment[oi]|spunt[oi])\b(?! (?:pratic|per il colloquio|di amministrazione|direttivo))|(?:aree|punti|aspetti|punto|margin[ei]|aspetto) (?:debol[ei]|di (?:debolezza|miglioramento|crescita)|da (?:migliorare|rivedere|approfondire|rafforzare))|(?:da|per|puoi|potresti|può|potrebbe) migliorare\b(?! (?:il nostro|la nostra))|(?:ti|le) (?:consiglio|consigliamo|suggerisco|suggeriamo) (?:\w+ )?"
        r"(?:di (?:lavorare|esercit\w+|approfondire|curare|studiare|fare|provare a|prendere|allenar\w+|rivedere|preparar\w+|puntare|portare|arrivare)|una? (?:corso|esperienza|stagione|anno))|ecco (?:il|i) (?:riscontro|feedback|commenti|nostri commenti)|l'unic[oa] (?:\w+ )?(?:limite|neo|dubbio|punto|cosa|nota|appunto|riserva)|il (?:vero|tuo|suo|solo) limite)\b",
    ),
    (
        "feedback_given", "lavora lavori allenati esercitati impara impari cura curi studia studi prova provi rallenta rallenti prendi prenda fai faccia porta porti prepara prepari respira lascia volta prossima leggi rivedi + e su sul sulla sui di la il le un una sulle più poi",
        r"(?:^|(?<=[\n.!?:;,–-])|(?<=[.!?:;,–-]\s))(?:quindi |allora |e )?(?:lavora|lavori|allenati|esercitati|impara|impari|cura|curi|studia|studi|rallenta|rallenti|fai (?:ancora|un|una)|faccia (?:ancora|un|una)|prepara|prepari|rivedi|riveda) (?!con noi|da noi|contatto|parte)[^.!?]{3,80}(?:\be (?:poi|tra|fra|torna|torni|ci|ne|richiama\w*|chiama\w*|vedrai|vedrà|riprova)|\bpoi\b|\bprima (?:di|delle)\b|"
        r"\b(?:struttura|ritmo|respiro|voce|tecnica|esempi|numeri|ortografia|dizione|precisione|organizzazione|pratica|inglese|basi|tempi)\b)|\b(?<!tuoi.)(?<!suoi.)(?<!dei.)(?:lavora|lavori|lavorare|lavorerei|esercit\w+) (?:ancora |un po' |di più |meglio )*(?:su|sul|sulla|sui|sulle|sull'|nel|nella) ?(?!post|nostr)\w+|\bla prossima volta[, ]+(?:prov\w+|port\w+|fai|racconta\w*|parti|prendi|prenda|lascia|cominci\w*|magari|ti consiglio|mostra)",
    ),
    (
        "feedback_given", "perso persa bloccato bloccata dimenticato trascurato evitato confuso confusa impappinato inciampato glissato sbagliato mangi corri saltato sottovalutato divagato esitato saputo + hai ha sei è ti si",
        r"\b(?:ti sei|si è|sei|hai|ha|lei ha|ti mangi|si mangia) (?:\w+ ){0,3}?(?:(?<!ha.)pers[oa](?! (?:il posto|l'occasione|un dente|tempo))|bloccat[oa]|trascurato|evitato|impappinat[oa]|inciampat[oa]|glissato|sbagliato|sottovalutato|divagato|esitato|ingarbugliat[oa]|emozionat[oa] troppo|dimenticato (?!di allegare))\b|\bti mangi\b|\bnon (?:hai|ha) (?:saputo|risposto|spiegato|chiesto|parlato|mostrato|approfondito|motivato)\b(?! (?:alla nostra|al nostro|alle nostre mail|entro))",
    ),
    (
        "feedback_refused", "feedback motivazioni motivazione riscontro individuale dettagli riscontri chiarimenti spiegazioni motivare commenti motivi",
        r"\bnon\b[^.!?;]{0,70}\b(?:feedback|motivazion[ei]|riscontr[oi] (?:individual[ei]|personalizzat[oi]|dettagliat[oi]|singol[oi])|chiarimenti|spiegazioni|dettagli (?:sui|sulle)|motivare|commenti (?:individuali|personali)|motivi (?:dell|della))\b|\b(?:feedback|riscontr[oi]|motivazioni)\b[^.!?;]{0,40}\bnon (?:è possibile|sono|verranno|vengono|possiamo|possono)",
    ),
    (
        "close_call", "soffio pelo capello poco niente nulla misura stretta filo lana fotofinish testa spalla sfumatura dettaglio dettagli sfumature incollatura manciata",
        r"\b(?:di|per|per un|d'un|di un|a un) ?(?:soffio|pelo|capello|pochissimo|un'incollatura|una sfumatura)\b(?! (?:tempo|più tardi))|\b(?:di|per) (?:poco|misura)\b(?=[^.!?;]{0,20}[.,!]|$)|\bper un (?:soffio|pelo|nonnulla|dettaglio)|\bstretta misura|\bfilo di lana|\bfotofinish|\btesta a testa|\bsul filo\b|\b(?:scelta|decisione|differenza|distanza|scarto|votazione|margine)\b[^.!?;]{0,25}\b(?:minim[oa]|sottil[ei]|sofferta tra|"
        r"risicat[oa]|strett[oa]|infinitesimal[ei]|un soffio)\b|\b(?:minim[oa]|sottilissim[oa]) (?:differenza|scarto|margine|distanza)|\b(?:si è|è stata) (?:giocat[oa]|decis[oa])\b[^.!?;]{0,20}\b(?:dettagli|sfumatur[ae]|poco|nulla)",
    ),
    (
        "close_call", "tra fra due te lei entrambi entrambe indecisi indeciso combattuti ultimi finalisti discusso + lei te due entrambi entrambe ultimo fino lungo un altro altra combattuti indecisi a",
        r"\b(?:tra|fra) (?:te|lei|voi) e (?!noi\b|me\b|l'azienda|il team|la nostra)|\b(?:tra|fra) (?:voi due|(?:i |le )?due (?:person[ae]|candidat\w+|profili|finalist\w+|nomi))\b|\b(?:eravate|siete|restavate|eravamo) (?:rimast[ie] )?(?:in )?(?:solo )?due\b|\b(?:preso|presi|prenderei|assunt\w+|voluto|prendere|assumere|tenuto|tenervi|tenere|prendervi)\b[^.!?;]{0,25}\b(?:entramb[ie]|tutt[ie] e due)|\b(?:entramb[ie]|tutt[ie] e due)\b[^.!?;]{0,25}\b(?:pres[ie]|"
        r"assunt\w+|meritav\w+|prend\w+)|\b(?:ultim[ie]|final[ei]) due\b(?! (?:anni|mesi|settimane|giorni|colloqui|domande|prove))|\bdue (?:finalisti|posti (?:da dare|avremmo|li avremmo))|\b(?:indecis[ie]|combattut[ie]|divisi|spaccat[oa])\b(?! in (?:gruppi|squadre))|\b(?:discusso|esitato|dibattuto|pensato|riflettuto)\b[^.!?;]{0,20}\b(?:fino all'ultimo|a lungo tra|per giorni|fino a (?:notte|tardi))",
    ),
    (
        "close_call", "secondo seconda posto classificato classificata voto punto voti punti monetina moneta riserva piazzato",
        r"\b(?:al |il |in )second[oa] (?:posto|posizione)|\bsecond[oa] (?:classificat[oa]|in graduatoria|a un (?:punto|soffio))|\b(?:sei|è|eri|era) (?:arrivat[oa] )second[oa]\b(?! (?:colloquio|prova))|\b(?:un|solo|un solo|mezzo|due) (?:vot[oi]|punt[oi]) (?:di (?:differenza|scarto|distacco|distanza|meno|più)|in (?:meno|più)|dal prim)|\b(?:tre|quattro|cinque) (?:voti )?(?:a|contro) (?:due|tre|quattro)\b(?! (?:anni|mesi))|\bmonetina|\b(?:lanci\w+|tirat\w+) (?:in aria )?(?:una|la) moneta",
    ),
    (
        "close_call", "leggermente appena pochino facilmente pari potevi poteva potuto altro quasi filo tanto così",
        r"\b(?:leggermente|appena|di un pizzico|un pizzico|un filo|un briciolo|un tantino|giusto un po') (?:più|meglio|avanti|superiore)\b(?! (?:tardi|di un))|\b(?:poteva|potevi|avrebbe|avresti|sarebbe) (?:benissimo |tranquillamente |facilmente |quasi )(?:esser\w*|potuto|stat[oa])|\b(?:sarebbe|poteva) (?:potuta |potuto )?(?:andare|andata|finire|finita) (?:benissimo |tranquillamente )?(?:diversamente|all'opposto|in un altro modo|al contrario)|\bquasi (?:alla pari|un pareggio|pari merito)|"
        r"\b(?:alla pari|pari merito|a pari)\b|\bin un altro (?:momento|anno|giorno)\b[^.!?;]{0,40}\b(?:avremmo|avrei|saresti|sarebbe)|\b(?:poco|niente|nulla|quasi niente) (?:vi |ti |la )?(?:separava|divideva|distingueva)|\bc'è mancat[oa] (?:poco|pochissimo|un soffio)",
    ),
)  # fmt: skip
