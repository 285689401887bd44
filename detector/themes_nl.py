"""Words of feedback in Dutch. In: nothing. Out: what detector/themes looks for; data only.

Expressions stand between commas: "a|b" is either, "wor*" any ending, "*wor" any beginning, ".." up to three words.
"""

from __future__ import annotations

from detector.themes import Theme

WANTED = """meer, gebrek aan, te weinig, weinig, minder, onvoldoende, niet genoeg, niet voldoende, geen,
    ontbrak*, ontbreekt, ontbreken, misten, miste, missen, gemist, beperkte, betere, beter, sterkere,
    diepere, bredere, grotere, steviger*, verbeteren, versterken, verdiepen, verdieping in, ontwikkelen,
    uitbreiden, werken aan, werk aan, oefenen op|met, oefen, zwak|zwakke|zwakker in|op|punt, zwakte in,
    zwakke punt, tekort|tekorten aan|in|op, tekortschiet* op|in|qua, twijfel|twijfels over|aan, getwijfeld
    aan|over, twijfelden over|aan, zorgen over, bedenkingen bij, vraagtekens bij, onzeker over, lag aan, zat
    het in, zat hem in, haperde|schortte aan, kort op, niet overtuigd van|door, niet aangetoond"""
MISSED = """ontbrak*, ontbreekt, ontbreken, gemist, miste*, onvoldoende, beperkt, te beperkt, te weinig, te
    mager, mager, te dun, dun, zwak, zwakker, te zwak, te licht, te oppervlakkig, oppervlakkig, te kort, te
    lang, te algemeen, te hoog, te laag, onder de maat, onder het niveau, onder niveau, niet op niveau, niet
    voldoende, niet genoeg, niet diep genoeg, niet sterk genoeg, niet overtuigend, niet overtuigde,
    overtuigde niet, overtuigde ons niet, overtuigden niet, overtuigden ons niet, overtuigde .. niet, nog
    niet, schoot tekort, schoten tekort, tekortschoot, kon|konden ..
    beter|sterker|scherper|concreter|dieper, mag|mocht|mogen ..
    beter|sterker|scherper|concreter|meer|dieper, kan|kunnen .. beter|sterker|scherper|concreter|dieper,
    verbeteren, versterken, te verbeteren, viel tegen, vielen tegen, gaf de doorslag, was de reden, was het
    struikelblok, viel|vielen te mager|dun|licht|kort"""
DENIED = """niet de reden, niet het probleem, geen probleem, niet het punt, geen rol, niet aan gelegen, lag
    niet aan, lag het niet, ligt niet aan, niets te maken, niet te maken, niet vanwege, niet door
    je|uw|jouw, geen twijfel, geen twijfels, geen bedenkingen, niet doorslaggevend, staat buiten kijf,
    buiten kijf, geen gebrek, niets mis, aan onze kant, bij onszelf"""
TURNS = "maar, echter, terwijl, hoewel, daarentegen, toch, wel"
REFUSED = """geen .. feedback|toelichting|terugkoppeling|motivatie|reden|redenen
    geven|delen|verstrekken|mogelijk|verschaffen|bieden, geen individuele
    feedback|toelichting|terugkoppeling, geen persoonlijke feedback|toelichting|terugkoppeling, geen
    inhoudelijke feedback|toelichting|terugkoppeling, geen verdere toelichting|uitleg|mededelingen, niet ..
    ingaan op, niet mogelijk .. feedback|toelichting|terugkoppeling, feedback .. niet mogelijk, niet in
    staat .. feedback|toelichting, kunnen wij helaas geen, kunnen we helaas geen, kan ik helaas geen, helaas
    geen feedback, geen feedback, gezien het aantal|grote, vanwege het aantal|grote, wegens het
    aantal|grote, ons beleid, beleid om geen, geen uitspraken doen, niet nader toelichten, niet verder
    toelichten, doen geen mededelingen, niet over in discussie|correspondentie"""
LATER = """kom .. op terug, kom er op terug, kom erop terug, komen erop terug, laat het je|u weten, laten
    het je|u weten, laat je|u weten, vraag het na, vraag het even na, ga het navragen, navragen bij, ik
    vraag het, overleg even, overleg met, even overleggen, bespreek het met, doorgestuurd, stuur het door,
    stuur je|uw .. door, doorgezet naar, ben .. afwezig, afwezig tot, niet op kantoor, op vakantie, met
    vakantie, met verlof, zwangerschapsverlof, ouderschapsverlof, weer bereikbaar, beperkt bereikbaar, weer
    terug op"""

SAYINGS = {
    Theme.SKILLS: """opdracht niet .. af|afgemaakt|gehaald, test niet gehaald, toets niet gehaald, fouten in
        de|je|uw opdracht|test|code|oplossing, geen tests, zonder tests, technisch niet ..
        genoeg|sterk|niveau, technisch .. niet op, technisch te, technisch ..
        sterker|zwakker|mager|licht|dieper, technischer, vakinhoudelijk .. sterker|zwakker|niet|te,
        inhoudelijk .. sterker|zwakker|te|mager, technische niveau, technisch niveau, niet kunnen uitleggen
        hoe, kon|kunt|kon je niet uitleggen hoe, technische lat""",
    Theme.EXPERIENCE: """meer ervaring, te weinig ervaring, gebrek aan ervaring, meer ervaren, ervarener,
        onervaren, te junior, nog wat junior, te senior, meer senior, senioriteit, overgekwalificeerd,
        ondergekwalificeerd, jaren ervaring, paar jaar extra, paar jaar meer, jaren te weinig, jaar ervaring
        tekort, jaar te weinig, langer in het vak, uit de sector, uit de branche, al eerder gedaan,
        vergelijkbare functie, nog nooit .. gewerkt|gedaan|geleid, relevante ervaring, werkervaring,
        relevantere ervaring, aan het begin van je|uw loopbaan""",
    Theme.COMMUNICATION: """te vaag, erg vaag, wat vaag, vage antwoorden, antwoorden ..
        vaag|lang|kort|algemeen|ontwijkend, lang van stof, langdradig, uitweiden, weidde|weidt .. uit,
        afdwaalde*, afgedwaald, dwaalde .. af, to the point, ter zake, de draad kwijt, rode draad, moeilijk
        te volgen, lastig te volgen, zenuwachtig, nerveus, gespannen, onzeker overkomt|overkwam|overgekomen,
        kwam .. onzeker|nerveus|afstandelijk|onvoorbereid|gespannen, aarzelend, te stil, te snel
        gepraat|gesproken, te snel ging|gaat, onderbrak, in de rede, concrete voorbeelden, concretere
        voorbeelden, concreter, gestructureerder, beter gestructureerd, geen antwoord op de vraag, vraag
        niet beantwoord, geen vragen gesteld, weinig vragen gesteld, weinig vragen, zelfverzekerder,
        zelfvertrouwen, oogcontact""",
    Theme.CULTURE: """bedrijfscultuur, onze cultuur, cultuurfit, cultural fit, culturele, klik met het team,
        de klik, geen klik, match met het team, passen bij het team, passen in het team, past in het team,
        paste in het team, past bij het team, paste bij het team, onze waarden, manier van werken,
        werkwijze, werkstijl, liever alleen, alleen werken, teamspeler, chemie, interesse in ons|onze,
        interesse in de|het organisatie|bedrijf, motivatie voor, te weinig motivatie, enthousiasme voor,
        weinig enthousiasme, waarom wij, waarom bij ons, te formeel, verdiept in ons""",
    Theme.SALARY: """salarisverwachting*, salariswens*, salariseis*, salarisindicatie, salarisschaal,
        salarisrange, loonverwachting*, looneis*, ons budget, buiten budget, buiten ons budget, boven
        budget, boven ons budget, binnen ons budget, binnen het budget, te duur, niet betalen, niet kunnen
        betalen, uurtarief, dagtarief, tarief .. hoog|boven, salaris .. hoog|boven|vroeg|uit elkaar, qua
        salaris, financiële verwachtingen, financieel .. niet|uit elkaar, arbeidsvoorwaarden""",
    Theme.TIMING: """startdatum, eerder beginnen, eerder starten, direct beginnen, direct starten, meteen
        beginnen, meteen starten, per direct, sneller beginnen, sneller starten, eerder beschikbaar, direct
        beschikbaar, sneller beschikbaar, opzegtermijn, te laat
        gesolliciteerd|beschikbaar|gereageerd|binnen, te laat in, al ver in de|het procedure|proces, al ver
        gevorderd, vergevorderd, in de laatste fase, niet zo lang wachten, niet langer wachten, niet ..
        wachten, voltijds, voltijd, fulltime, parttime, deeltijd, aantal uren, aantal uur, ploegendienst,
        nachtdiensten, weekenddiensten, de timing, qua planning, je beschikbaarheid, uw beschikbaarheid""",
    Theme.LOCATION_VISA: """visum, werkvergunning, verblijfsvergunning, tewerkstellingsvergunning,
        sponsoren, verhuizen, verhuisbereid*, reistijd, reisafstand, woon werk*, woonwerk*, te ver weg, te
        ver van, de afstand, woont dichterbij, woont dichter, dichter bij kantoor, dichterbij woont|woonde,
        uit de regio, uit de buurt, lokale kandidaat, tijdzone, op locatie, op kantoor, thuiswerken, op
        afstand werken, remote, hybride, standplaats""",
    Theme.LANGUAGE: """taalniveau, niveau nederlands|engels|duits|frans, niveau van je|uw
        nederlands|engels|duits|frans, beheersing van het nederlands|engels|duits|frans, beheersing van de
        nederlandse|engelse|duitse|franse, vloeiend*, moedertaal, native speaker, native, b1, b2, c1, c2,
        taalbarrière, taalcursus, taalvaardigheid, taalkennis, beter nederlands, beter frans, beter engels,
        beter duits, je nederlands .. niet|nog|onvoldoende, uw nederlands .. niet|nog|onvoldoende, je engels
        .. niet|nog|onvoldoende, uw engels .. niet|nog|onvoldoende, tweetalig*, grammatica""",
    Theme.INTERNAL_CANDIDATE: """interne kandida*, interne sollicita*, interne collega, interne medewerker,
        interne doorstroom, interne vervulling, intern ingevuld, intern vervuld, intern opgelost, intern
        iemand, iemand intern, iemand van binnen, van binnenuit, iemand uit eigen, eigen gelederen, eigen
        huis, eigen medewerker*, eigen collega*, eigen team, een collega van, een collega uit, al bij ons
        werkt*, al bij ons werkzaam, reeds bij ons werk*, doorgegroeid, doorgroeit, gepromoveerd, onze
        stagiair*, oud stagiair*, al in dienst, reeds in dienst, vanuit de organisatie""",
    Theme.NO_REASON: """niet de juiste match, geen goede match, geen match, betere match, niet helemaal de
        match, niet de juiste kandidaat, niet helemaal passend, niet helemaal aansloot, sluit beter aan,
        sluiten beter aan, sloot beter aan, sloten beter aan, beter aansluit*, beter aansloot, beter
        aansloten, beter bij het profiel, beter bij de functie, beter past*, beter paste*, past beter,
        pasten beter, paste beter, andere kandidaten .. beter|sterker|dichter|meer, andere kandidaten,
        andere kandidaat, andere sollicitanten, sterkere kandidaten, sterkere kandidaat, sterk veld, veel
        goede kandidaten|sollicitaties, groot aantal sollicitaties|reacties, hoge kwaliteit van de, niets
        specifieks, niets concreets, niet iets specifieks, niet iets concreets, geen specifieke reden, geen
        bijzondere reden, geen concrete reden, geen duidelijke reden, niets verkeerd gedaan, niets fout
        gedaan, niets aan jou|u gelegen, onderbuikgevoel, op gevoel, lastige keuze, moeilijke keuze,
        moeilijke beslissing, nipte beslissing, scheelde weinig, moeilijk te zeggen, lastig te zeggen, meer
        kan ik .. niet zeggen, andere richting, geen feedback, geen .. feedback|toelichting|terugkoppeling""",
}
TOPICS = {
    Theme.SKILLS: """vaardigheden, vaardigheid, kennis, vakkennis, kunde, technische
        kennis|diepgang|kant|vaardigheden|deel, techniek, diepgang, basis, basiskennis, code, programmeren,
        programmeer*, sql, python, java, excel, statistiek, wiskunde, architectuur, systeemontwerp,
        algoritmes, tests, test, toets, opdracht, casus, case, praktijkopdracht, oplossing, tools, analyse,
        methodiek, methode, boekhouding, portfolio, inhoud, productkennis, *kennis""",
    Theme.EXPERIENCE: """ervaring, *ervaring, praktijk, praktijkervaring, jaren, loopbaan, sector, branche,
        leidinggevende ervaring, verantwoordelijkheid, referenties, achtergrond""",
    Theme.COMMUNICATION: """communicatie, communicatieve vaardigheden, communiceren, presentatie,
        presenteren, slides, antwoorden, antwoord, voorbeelden, structuur, opbouw, helderheid,
        duidelijkheid, verhaal, luisteren, uitleg, uitdrukking, argumentatie, onderbouwing,
        zelfverzekerdheid, voorbereiding, motivatiebrief, lichaamstaal, doorvragen, vragen""",
    Theme.CULTURE: """cultuur, waarden, teamgeest, teamwork, samenwerking, samenwerken, persoonlijkheid,
        houding, motivatie, enthousiasme, passie, interesse, initiatief, proactiviteit, drive, energie,
        nieuwsgierigheid""",
    Theme.SALARY: "salaris, loon, beloning, tarief, vergoeding",
    Theme.TIMING: "beschikbaarheid, flexibiliteit, uren, diensten, werktijden, planning",
    Theme.LOCATION_VISA: "locatie, mobiliteit, aanwezigheid, reizen, reisbereidheid",
    Theme.LANGUAGE: """nederlands, engels, duits, frans, spaans, italiaans, pools, portugees, taal, talen,
        woordenschat, uitspraak""",
}
