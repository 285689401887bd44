"""German words for the concepts of detector.concepts. In: nothing. Out: phrases by concept; data only."""

from __future__ import annotations

WORDS = {
    "employer": """
        wir, uns, unser*, team, das gremium, gremium*, kommission*, auswahlkommission*, jury,
        personalabteilung, personalwesen, personalamt, personalreferat, personalstelle, personalleitung,
        geschäftsleitung, geschäftsführ*, fachabteilung*, fachbereich*, führungskraft, hr, recruiting team,
        abteilung*, vorstand*, der chef, die chefin, unser* chef*, betriebsrat*, personalrat*, der kunde, die
        kundin, mein kunde, mein mandant, unser mandant, auftraggeber*, arbeitgeber*, unternehmen, firma,
        betrieb, klinik*, schulleitung, schulpflege, einrichtungsleitung, pflegedirektion,
        pflegedienstleitung, filialleitung, dienststelle, institut*, lehrstuhl*, fakultät*, leitungsteam
    """,
    "you": """
        du, dich, dir, dein*, ihr, euch, euer, eure*, sie, ihnen, ihre, ihrer, ihrem, ihren, ihres, ihrerseits
    """,
    "someone": """
        jemand ander*, jemanden ander*, jemandem ander*, jemand*, andere person*, anderen person*, anderer
        bewerber*, andere bewerber*, anderen bewerber*, anderer kandidat*, andere kandidat*, anderen
        kandidat*, einen anderen, eine andere, einer anderen, mitbewerber*, drittperson*, interne* kandidat*,
        interne* bewerber*, intern*, einen kollegen, eine kollegin, einer kollegin, einem kollegen, öpper
        anders, zweite* finalist*, der andere, die andere, den anderen, die anderen, anderes profil, das
        andere profil, andere profile, erstplatzierte*, unser neuer, unsere neue, nachfolger*, anderweitig,
        zwei anderen, einen bewerber, eine bewerberin, einer bewerberin, einem bewerber, der gesell*
    """,
    "candidate": """
        bewerb*, bewärbig, kandidat*, lebenslauf*, unterlagen, mappe, dossier*, profil*, vita, cv, zeugnis*,
        arbeitszeugnis*, anschreiben, motivationsschreiben, initiativbewerbung*, onlinebewerbung*,
        arbeitsprobe*, portfolio, werdegang, personalbogen, kennziffer
    """,
    "job": """
        stelle, stellen, position, posten, vakanz*, job, jobs, rolle, arbeitsplatz, arbeitsstelle,
        stellenangebot*, stellenausschreibung*, ausschreibung*, ausgeschriebene*, planstelle*, tätigkeit,
        anstellung*, beschäftigung*, ausbildungsplatz*, ausbildungsstelle*, ausbildung, lehrstelle*, lehre,
        azubi*, lehrling*, praktikum*, praktikant*, werkstudent*, volontariat*, trainee*, referendariat,
        doktorandenstelle*, promotionsstelle*, postdoc*, professur*, hilfskraftstelle*, minijob*, aushilfe*,
        ferienjob*, saisonstelle*, nachtschicht, spätdienst*, inserat, stellvertretung, mitarbeit,
        festanstellung, einstellung, ruf auf die
    """,
    "process": """
        bewerbungsverfahren, auswahlverfahren, besetzungsverfahren, stellenbesetzungsverfahren,
        bewerbungsprozess*, auswahlprozess*, recruiting*, rekrutierung*, verfahren, auswahl, vorauswahl,
        endauswahl, engere* auswahl, engere* wahl, nähere* auswahl, engste* kreis, engeren kreis, shortlist,
        longlist, suche nach, personalsuche, stellenbesetzung, besetzung, runde, auswahlrunde,
        auswahlgespräch*, sichtung, bewerberkreis, rangliste, bewerberpool, prozess, auswahlentscheidung,
        bewerberfeld, bewerbungslage, auswahlboard, listenplatz
    """,
    "requirement": """
        anforderung*, voraussetzung*, einstellungsvoraussetzung*, formale* voraussetzung*, qualifikation*,
        qualifiziert*, erfahrung*, berufserfahrung, berufspraxis, kenntnis*, fachkenntnis*, sprachkenntnis*,
        deutschkenntnis*, sprachniveau, muttersprache, fließend*, abschluss*, studienabschluss, führerschein*,
        staplerschein, approbation, meisterbrief, anerkennung, nachweis*, zertifikat*, befähigung*,
        laufbahnrechtlich*, eignung, aufenthaltstitel, arbeitserlaubnis, arbeitsbewilligung, mindestpunktzahl,
        punktzahl, gehaltsvorstellung*, gehaltswunsch, kriteri*, examiniert*, fachausbildung, zusatzausbildung
    """,
    "choose": """
        entschieden für, für _ entschieden, uns für, mich für, fiel auf, gefallen auf, wahl fiel, wahl ist
        auf, wahl traf, auf _ gefallen, ausgewählt, auserkoren, den vorzug, vorzug gegeben, bevorzugt, den
        zuschlag, zuschlag gegeben, zuschlag erhalten, zugesagt, das rennen gemacht, rennen hat, gewählt,
        genommen, nehmen den, nehmen die, nehmen jetzt, festgelegt auf, festgelegt, geeinigt auf, einig
        geworden, ausgesprochen für, zugunsten, zu gunsten, zum zug, den ruf erteilt, ruf erteilt, ernannt,
        auserwählt, den platz bekommen, die stelle bekommen, den job bekommen, stelle erhalten, stelle ging
        an, ging an, gegangen an, gehen den weg mit, weitermachen mit, mit _ weiter, mit anderen weiter
    """,
    "hire": """
        eingestellt, angestellt, einstellen, stellen _ ein, wird es, macht es jetzt, macht den job, fängt _
        an, angefangen, fangen bei uns, fängt bei uns, beginnt bei uns, beginnt am, beginnt im, beginnt nach,
        startet am, startet bei uns, steigt bei, verstärkt uns, verstärkt unser, neue kollegin, neuer kollege,
        neuen kollegen, neue mitarbeiter*, verpflichtet, engagiert, unter vertrag, vertrag unterschrieben, hat
        zugesagt, zugesagt hat, angenommen hat, hat angenommen, übernommen, übernimmt, kommt zurück, sitzt
        jetzt, gehört jetzt, intern besetzt, nachbesetzt, anstellung erfolgt, ins boot geholt
    """,
    "filled": """
        besetzt, besetzen, vergeben, belegt, ausgebucht, bereits vergeben, schon vergeben, anderweitig
        vergeben, anderweitig besetzt, anderweitig besetzen, inzwischen besetzt, schon weg, alle weg, ist weg,
        sind weg, komplett, vollzählig, gedeckt, bedarf gedeckt, voll besetzt, restlos, kein platz mehr, keine
        plätze mehr, keinen platz mehr, alle plätze, plätze sind, nicht mehr frei, nicht mehr zu haben, vom
        tisch, nichts mehr zu besetzen, genug leute, niemanden mehr, brauchen wir nicht mehr, gefunden
    """,
    "ended": """
        beendet, geschlossen, abgeschlossen, aufgehoben, gestoppt, stopp, einstellungsstopp, eingefroren, auf
        eis, auf eis gelegt, gestrichen, entfällt, entfallen, weggefallen, fällt weg, zurückgezogen, ziehen _
        zurück, ausgelaufen, auslaufen, erledigt, hat sich erledigt, nicht mehr verfügbar, nicht mehr
        vorhanden, nicht mehr besetzt, nicht nachbesetzt, nicht ersetzt, abgebrochen, abgeblasen, verworfen,
        gestorben, gekippt, gesperrt, sperrt zu, aufgegeben, aufgelöst, vorbei, zu ende, deaktiviert,
        archiviert, abgelaufen, ad acta, zu den akten, ausgesetzt, lassen es, machen den platz, nimmer
    """,
    "budget": """
        budget*, haushalt*, gelder, geld, mittel, finanzierung, fördermittel, förderung, drittmittel*,
        sparmaßnahme*, sparmassnahme*, sparkurs, sparvorgabe*, sparzwang, einsparung*, kürzung*, gekürzt,
        kosten*, umstrukturierung*, restrukturierung*, stellenabbau, personalabbau, kurzarbeit, auftragslage,
        auftragseinbruch, wirtschaftliche lage, insolvenz*, stellenplan, stellenfreigabe, freigabe, planstelle
        gesperrt, umsatzrückgang, projektende, auftrag verschoben, finanziell*, unternehmensverkauf, fusion*
    """,
    "continue": """
        weiterverfolg*, weiter verfolg*, weiter berücksichtig*, weiterführ*, fortführ*, fortsetz*,
        fortgesetzt, weitergehen, geht _ weiter, geht es weiter, weiter im verfahren, im verfahren weiter,
        weiterleiten, weitergeleitet, weiterreichen, vorgelegt, vorlegen, weitergereicht, nächste runde,
        nächsten runde, nächster schritt, nächste schritte, nächsten schritt, weitere schritte, zweite runde,
        zweiten runde, letzte runde, einbeziehen, einbezogen, berücksichtig*, in betracht, in frage, infrage,
        zugelassen, zulassen, vorsehen, vorgesehen, aufgenommen, mitnehmen, in die auswahl, in die engere,
        weiterkommen, kommst weiter, kommen weiter, zum gespräch bitten
    """,
    "negation": """
        nicht, nöd, net, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, niemanden,
        nichts, nix, weder, noch nicht, ohne, kaum, nein, nirgends, nimmer, keinesfalls, keineswegs,
        außerstande, ausserstande, nicht möglich, unmöglich, fehlt, fehlte, fehlen, gefehlt, mangels
    """,
    "regret": """
        leider, bedauer*, tut mir leid, tut uns leid, leid, sehr leid, es schmerzt, schweren herzens,
        enttäusch*, entschuldig*, zu meinem bedauern, zu unserem bedauern, mit bedauern, keine gute nachricht,
        keine guten nachrichten, schlechte nachricht*, unerfreulich*, traurig*, ungern, nicht gern, nicht
        leicht, schwer gefallen, schwergefallen, schwer gemacht, verzeih*, schade
    """,
    "decline": """
        absage*, abgesagt, sagen _ ab, abgelehnt, ablehn*, lehnen _ ab, lehnt _ ab, abschlägig*, abgewiesen,
        abweisen, zurückgewiesen, zurückweisung, ausgeschlossen, ausgeschieden, scheiden _ aus, scheidet aus,
        ausscheiden, aussortiert, korb geben, einen korb, erfolglos*, nicht erfolgreich, nicht bestanden,
        durchgefallen, nicht berücksichtig*, nicht ausgewählt, nicht zugelassen, nicht in die engere,
        negativer bescheid, verweiger*, nicht entsprechen, nicht stattgegeben, nicht zum zug, nicht
        angenommen, nicht anbieten, nicht einladen, nicht in betracht, zurückgestellt, gegen dich entschieden,
        gegen sie entschieden, gegen _ bewerbung, dagegen entschieden, den kürzeren, aus dem rennen
    """,
    "goodnews": """
        freuen uns*, freue mich, freut mich, freut uns, wir freuen, glückwunsch, herzlichen glückwunsch,
        gratul*, willkommen, willkommen an bord, willkommen im team, juhu, hurra, gute nachricht*, tolle
        nachricht*, gute neuigkeit*, erfreulich*, super nachricht*, gerne anbieten, überzeugt von ihnen,
        überzeugt von dir, du hast den job, sie haben die stelle, hat geklappt, du hast es geschafft, wir
        nehmen dich, wir nehmen sie, haben uns für sie, haben uns für dich, wir wollen dich
    """,
    "receive": """
        eingegangen, erhalten, eingang*, empfangsbestätigung*, empfang, angekommen, eingetroffen, bei uns
        gelandet, bekommen, ist da, alles da, sind da, liegen uns vor, liegt uns vor, liegen vor, liegt vor,
        vorliegen*, übermittelt, eingereicht, entgegengenommen, registriert, gespeichert, aufgenommen in
        unser, erfolgreich beworben, bestätigen ihnen, bestätigen den, bestätigen wir, erreicht, hochgeladen,
        weitergegeben, abgeschickt, vermerkt, quittieren
    """,
    "review": """
        prüf*, prüfung ihrer, geprüft, überprüf*, sichten, sichtung, gesichtet, durchsehen, durchgesehen,
        durchlesen, lesen, gelesen, anschauen, angeschaut, ansehen, angesehen, auswerten, auswertung,
        ausgewertet, beurteil*, bewerten, bewertet, bewertung, begutacht*, gutachten, verglichen, bearbeit*,
        in bearbeitung, in prüfung, abgleichen, abgleich, eingehend*, sorgfältig*, reiflich*, studieren
    """,
    "waiting": """
        geduld*, noch nicht, noch keine, noch etwas, dauert, verzöger*, warten, abwarten, wochen, werktage*,
        in kürze, bald, baldmöglichst, schnellstmöglich, sobald, demnächst, zeitnah*, melden uns, melde mich,
        meldet sich, zurückmelden, kommen auf sie zu, kommen auf dich zu, hören sie, hörst du, rückmeldung,
        bescheid geben, geben _ bescheid, zwischenbescheid, zwischenstand, aktueller stand, noch offen,
        ausständig, steht noch aus, stehen noch aus, momentan, zurzeit, aktuell, weiterhin, länger als,
        innerhalb, spätestens, frühestens, verspätung, nachreichen, nachzureichen, fehlt uns noch
    """,
    "condition": """
        wenn, falls, sofern, sollte, sollten, solltest, ob, wäre, würde, würden, im falle, im fall, für den
        fall, andernfalls, es sei denn, vorausgesetzt, vorbehaltlich, je nach, je nachdem, möglicherweise,
        eventuell, unter umständen, gegebenenfalls, ggf, grundsätzlich, in der regel, nur wer, wer nicht
    """,
    "invite": """
        einlad*, laden _ ein, lade _ ein, eingeladen, gespräch*, vorstellungsgespräch*, bewerbungsgespräch*,
        kennenlern*, erstgespräch*, zweitgespräch*, interview*, termin*, uhrzeit, uhr, kalender, videocall,
        videogespräch*, videokonferenz*, telefonat*, telefoninterview*, telefonieren, anrufen, rufe _ an,
        treffen, vorbeikommen, zeitfenster, slot*, zeit für sie, passt dir, passt ihnen, passt es, verfügbar*,
        verschieben, verlegen, vorstellungstag*, probevortrag, vorspiel, vorstellen kommen, auf einen kaffee,
        einwählen, anfahrt*, wegbeschreibung, fahrtkosten, ausweichtermin*, ersatztermin*
    """,
    "test": """
        test, einstellungstest*, eignungstest*, onlinetest*, online test, probearbeit*, probetag*,
        schnuppertag*, schnuppern, schnupperlehre*, hospitation*, hospitieren, probeaufgabe*, testaufgabe*,
        programmieraufgabe*, fallstudie*, fallaufgabe*, assessment*, lehrprobe*, fahrprobe*, videointerview*,
        videofragen, videoantwort*, fragebogen, persönlichkeitstest*, konzentrationstest*, postkorb*,
        gruppendiskussion*, rollenspiel*, bearbeitungszeit, minuten zeit, redigiertest, übungsaufgabe*
    """,
    "contract": """
        vertrag, arbeitsvertrag*, vertragsangebot*, vertragsentwurf, ausbildungsvertrag*, lehrvertrag*,
        gehalt, lohn, jahresgehalt, monatsgehalt, vergütung*, eingruppier*, entgeltgruppe*, probezeit, erster
        tag, ersten tag, arbeitsbeginn, eintrittsdatum, onboarding, einarbeitung*, unbefristet*, befristet*,
        zusage*, angebot, stellenzusage, jobangebot, führungszeugnis, steuer id, bankverbindung,
        personalfragebogen, urlaubstage, bonus, prämie, jobticket, firmenwagen, ernennungsurkunde,
        unterschriebenen vertrag, gegenangebot, kündigungsfrist, dienstantritt
    """,
    "thank": """
        danke*, dank, vielen dank, herzlichen dank, besten dank, merci, bedanke*, dankbar*, wertschätz*,
        schätzen wir, zu schätzen, geschätzt, verdanken, interesse an, ihr interesse, dein interesse, für ihr
        interesse, für dein interesse, mühe, deine zeit, ihre zeit, entgegengebracht*, vertrauen
    """,
    "wish": """
        wünsch*, wünschen ihnen, wünsche dir, alles gute, alles liebe, viel erfolg, viel glück, drücken die
        daumen, drücke dir, daumen, toi toi toi, gutes gelingen, berufsweg*, weiteren weg, zukunft, weitere
        zukunft, berufliche zukunft, weiteren berufsweg, weitere suche, weiteren suche, glück auf, kopf hoch,
        nicht entmutigen, lass dich nicht, lassen sie sich nicht, hals und beinbruch, gute nerven
    """,
    "again": """
        erneut*, wieder bewerben, noch einmal bewerben, nochmal bewerben, wieder melden, nächstes mal,
        nächstes jahr, nächsten jahr, kommenden jahr, künftig*, zukünftig*, in zukunft, talentpool*,
        bewerberpool*, talent pool, in evidenz, vorgemerkt, vormerken, aufbewahren, hinterkopf, in erinnerung,
        in kontakt, kontakt bleiben, verbunden bleiben, vernetzt, kreuzen sich, wege kreuzen, immer zweimal,
        wiedersehen, karriereseite, andere stellen, andere vakanzen, ähnliche vakanzen, tür steht, tür offen,
        neue ausschreibung*, nächste saison, warteliste, weitere ausschreibungen, späterer zeitpunkt
    """,
    "fit": """
        passt*, passen, passend*, passung, passgenau*, zusammenpassen, zusammenkommen, zueinander,
        übereinstimm*, entsprich*, entsprechen, geeignet*, eignen, decken sich, deckt sich, richtige*, wie
        geschaffen, sehen dich nicht in, zugeschnitten, anforderungsprofil, vereinbar*
    """,
    "better": """
        besser*, noch besser, bessere passung, mehr erfahrung, erfahrener*, stärker*, näher am, näher an,
        überzeugender*, umfassender*, geeigneter*, qualifizierter*, weiter fortgeschritten, vorsprung, den
        ausschlag, ausschlaggebend, ausschlag gab, ausschlag gegeben, punktgleich, platz zwei, auf platz,
        zweiter platz, erster stelle, überlegen, knapp*, vorrang, einschlägiger*, langjährig*
    """,
    "many": """
        zahlreich*, vielzahl, viele bewerbungen, vielen bewerbungen, große zahl, grosse zahl, große anzahl,
        grosse anzahl, hohe anzahl, hohe zahl, großen resonanz, große resonanz, resonanz, viele gute, sehr
        viele, über hundert, dutzend*, flut, bewerbungsflut, andrang, ansturm, überwältigend*, mehr
        bewerbungen als, starkes feld, starken feld, hohes niveau, hohem niveau, menge bewerbungen, unzählig*
    """,
    "seek": """
        auf ihr profil, auf dein profil, profil aufmerksam, aufmerksam geworden, über sie gestolpert, über
        dich gestolpert, profil gestoßen, profil gestossen, profil entdeckt, ich suche, wir suchen, suche für,
        mandat*, mein kunde sucht, mein mandant, offen für, offen für neues, wechselbereit*,
        wechselmotivation, wechselprämie, neue herausforderung*, spannende aufgabe, spannende position,
        vertraulich* austausch, unverbindlich*, personalberat*, headhunt*, ihr linkedin, dein linkedin,
        linkedin, xing, hast du lust, hättest du lust, haben sie interesse, hättest du interesse, jemanden wie
        dich, jemanden wie sie, kennst du jemanden, direktansprache, stellenprofil zusenden
    """,
    "joblist": """
        neue jobs, jobs für sie, jobs für dich, stellen für sie, stellen für dich, passende jobs, passende
        stellen, jobalarm*, job alarm, jobalert*, jobagent*, jobmail*, jobletter, suchauftrag*, suchagent*,
        suchprofil*, gespeicherte suche, gemerkte jobs, gemerkter job, gemerkte stelle, merkliste,
        jobempfehlung*, empfohlene jobs, stellenangebote der woche, stellenmarkt, neue treffer, treffer für,
        neue stellenangebote, ähnliche jobs, lehrstellenbörse, jobbörse, stellenbörse, stellenportal,
        jobübersicht, jetzt bewerben, schnell bewerben, frisch eingestellt, offene stellen ansehen
    """,
    "feedback": """
        feedback*, eindruck, eindrücke*, stärken, schwächen, verbesser*, tipp, tipps, ausbaufähig*, luft nach
        oben, noch luft, potenzial, potential, auftreten, aufgefallen, überzeugt haben, überzeugend*,
        wirkten*, wirktest*, gewirkt, beim nächsten mal, hätten uns gewünscht, kritik*, rückmeldung zum,
        rückmeldung zu ihrem, rückmeldung zu deinem, woran es lag, gefehlt hat, noch feilen, noch üben,
        nervös*, lobten, gefiel, gefallen hat, vermisst*, auswertung ihres
    """,
    "withdraw": """
        ziehe _ zurück, ziehe meine bewerbung, meine bewerbung zurück, zurückziehen möchte, rückzug, bewerbung
        zurückgezogen, bewerbung zurückziehen, ich sage ab, absagen muss ich, muss ich absagen, ihr angebot
        ablehnen, angebot nicht annehmen, nicht annehmen kann, ich habe mich entschieden, mich anders
        entschieden, mich für ein anderes, andere stelle angenommen, anderes angebot angenommen, woanders
        unterschrieben, nehme ich nicht an, trete nicht an, stehe nicht mehr, nicht mehr zur verfügung
    """,
    "decided": """
        entschied*, entscheidung*, entscheiden, entschluss, entschlossen, entscheid, beschlossen, beschluss*,
        ergebnis*, resultat*, bescheid, geeinigt, festgelegt, abgestimmt, abstimmung, votum, einigung, schluss
        gekommen, auswahlentscheidung, mitteilung, mitteilen, teilen _ mit, im ergebnis, abschließend*
    """,
    "finalword": """
        endgültig*, definitiv*, ein nein, klares nein, freundliches nein, heißt nein, von uns ein nein, wird
        nichts, wird das nichts, wird leider nichts, wird nix, aus uns wird nichts, nicht gereicht, nicht
        geklappt, klappt nicht, hat nicht sollen, dieses mal nicht, diesmal nicht, hier zu ende, reise zu
        ende, reinen wein, um es kurz, kurz und schmerzlos, bist raus, bei uns raus, ehrlich gesagt, nicht
        zusammenkommen, nicht zusammenarbeiten, nicht weiter, nicht mehr weiter, keine chance, ohne sie, ohne
        dich, nicht dabei, nicht darunter, nicht auf sie gefallen, bleibt beim nein, es bleibt dabei
    """,
    "object": """
        kredit*, darlehen*, hypothek*, baufinanzierung*, kartenantrag, dispo*, konto*, visum*,
        aufenthaltserlaubnis, einbürgerung*, bauantrag*, wohnung*, mietwohnung*, wg zimmer, vermieter*,
        mietverhältnis*, mietvertrag*, garage*, parzelle*, schrebergarten, versicherung*, schaden*,
        leistungsantrag, krankenkasse, kostenübernahme, reha*, widerspruch*, einspruch*, erstattung*,
        rückerstattung*, reklamation*, rücksendung*, gewährleistung, manuskript*, abstract*, zeitschrift,
        gutachter*, förderantrag*, stipendi*, studienplatz*, studiengang*, zulassung zum studium,
        zulassungsbescheid, kita*, krippe*, schulplatz, vergabeverfahren, bieter*, zuschlag auf,
        mitgliedschaft*, verein*, wohngeld, elterngeld, bafög, wunschkennzeichen, app, pull request
    """,
    "shop": """
        bestell*, paket*, lieferung*, liefertermin, sendung*, rechnung*, zahlung*, überweis*, lastschrift,
        rabatt*, gutschein*, angebot der woche, prozent, warenkorb, kundenkonto, kundennummer, passwort*,
        newsletter, abo, abonnement*, buchung*, reservierung*, bordkarte, versand*, rücksendeetikett, punkte
        gesammelt, bonuspunkte, treuepunkte, stromabschlag, zählerstand, mahnung*, kontoauszug
    """,
    "family": """
        mama, mami, papa, papi, mutti, vati, oma, opa, tante, onkel, schwester, bruder, kinder, die kids,
        tochter, sohn, enkel*, geburtstag*, taufe, abendessen, grillen, wochenende, umarm*, drück dich, bussi,
        küsschen, knuddel*, hab dich lieb, hdl, katze, hund, kater, spielplatz, elternabend, schulfest,
        nachbarn, weihnachten, ostern, schatz, liebling
    """,
    "person": """
        krank*, erkrankt*, erkältet, grippe*, fieber, verhindert, dienstreise, zug fällt aus, bahnstreik*,
        streik*, stau, arzttermin, kind krank, dazwischengekommen, terminkollision*, überschneidung, notfall,
        technische* problem*, technische panne, elternzeit, mutterschutz, quarantäne, glatteis
    """,
}
