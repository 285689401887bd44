"""Words of feedback in German. In: nothing. Out: what detector/themes looks for; data only.

Expressions stand between commas: "a|b" is either, "wor*" any ending, "*wort" any beginning, ".." up to three words.
"""

from __future__ import annotations

from detector.themes import Theme

WANTED = """mehr, fehlt*, fehlte es an, es fehlte, es fehlten, gefehlt, vermisst*, zu wenig, wenig, weniger,
    zu geringe|geringer|geringes, geringe, kaum, keine, kein, keine ausreichende*, nicht genug, nicht
    genügend, nicht ausreichend, unzureichend*, mangel an, mangels, mangelnde*, bessere|besseren|besserer,
    besser, stärkere|stärkeren|stärkerer, tiefere|tieferes|tieferen, tiefergehende*, fundiertere*,
    breitere|breiteren, größere|größeren, ausbauen, verbessern, vertiefen, ausgebaut, schwäche|schwächen
    in|im|bei, schwächer in|im|bei, lücke|lücken in|im|bei, defizite in|im|bei, bedenken
    wegen|bei|hinsichtlich, zweifel an|am|bei, unsicher in|im|bei, arbeiten an|am, arbeiten sie an|am,
    arbeite an|am, üben sie, haperte es an|am|bei, hakte es bei|an|am, lag an|am, gescheitert an|am,
    nachholbedarf in|im|bei, luft nach oben bei|beim|in|im, gewünscht hätten wir uns, hätten uns .. mehr,
    dünne|dünnen, über ihren|ihre|unseren|unsere"""
MISSED = """fehlt*, gefehlt, vermisst*, zu wenig, zu gering*, zu dünn, zu schwach, zu oberflächlich, zu
    knapp, zu allgemein, zu kurz, zu lang, nicht aus|ausreichend|ausreichte*|gereicht, reicht* .. nicht,
    reichte uns nicht, reichten .. nicht, nicht überzeugt*, nicht ganz überzeugt*, nicht überzeugend, wenig
    überzeugend, nicht tief genug, nicht genug, nicht ganz, noch nicht, unzureichend, ausbaufähig*,
    lückenhaft, oberflächlich, schwach, schwächer*, dünn, knapp, unsicher, wacklig, eingerostet,
    verbesserungswürdig, verbessern, ausbauen, vertiefen, auffrischen, stärken, weiterentwickeln, luft nach
    oben, hätte|hätten .. klarer|besser|tiefer|stärker|konkreter|mehr, war|waren der knackpunkt, war|waren
    der grund, gab .. ausschlag, nicht weit genug, unter .. niveau, hinter .. zurück, nachholbedarf, zu hoch"""
DENIED = """nicht der grund, nicht das problem, nicht das thema, kein problem, kein thema, kein grund, keine
    rolle, lag nicht, lag es nicht, liegt nicht, nichts zu tun, nicht an
    ihrer|ihrem|ihren|deiner|deinem|deinen, nicht wegen, keine zweifel, keinen zweifel, kein zweifel, keine
    bedenken, nicht ausschlaggebend, nicht entscheidend, war nicht das, außer frage, steht außer frage, auf
    unserer seite, kein mangel, nicht gefehlt, nichts gefehlt"""
TURNS = "aber, sondern, jedoch, doch, allerdings, dagegen, hingegen, obwohl, während, sonst"
REFUSED = """keine .. rückmeldung|rückmeldungen|auskunft|auskünfte|feedback|begründung|gründe
    geben|erteilen|nennen|mitteilen|möglich, kein .. feedback geben|möglich|anbieten, keine individuelle*
    rückmeldung*|begründung*|auskunft|auskünfte, kein individuelles feedback, keine gründe, keine
    näheren|genaueren|weiteren gründe|angaben|auskünfte|auskunft|details, grundsätzlich keine, aus
    rechtlichen gründen, agg, bitten um verständnis .. keine, zu den gründen .. nicht|keine, nicht ..
    äußern, nicht möglich .. rückmeldung|feedback|begründung, rückmeldung .. nicht möglich, feedback ..
    nicht möglich|leisten|geben, leider kein feedback, leider keine rückmeldung, von einer begründung ..
    absehen, nicht begründen, können .. nicht auf einzelne"""
LATER = """melde mich, melden uns .. bei ihnen|dir, komme .. auf sie|dich zurück, kommen .. auf sie|dich
    zurück, frage .. nach, frage ich, frage mal, fragen .. nach, hake .. nach, kläre|klären ..
    intern|team|fachbereich, spreche|sprechen .. mit, nachricht|mail|anfrage|bitte ..
    weitergeleitet|weitergegeben, leite .. weiter, gebe .. weiter, bin .. nicht im büro, nicht im büro,
    nicht im haus, im urlaub, in elternzeit, abwesend, abwesenheit, außer haus, wieder erreichbar, ab dem ..
    wieder, eingeschränkt erreichbar, keinen zugriff auf meine"""

SAYINGS = {
    Theme.SKILLS: """aufgabe nicht .. gelöst|fertig|geschafft, test nicht bestanden, fehler in
        der|ihrer|deiner aufgabe|lösung, fachlich nicht .. überzeugt*|tief|sicher|weit, fachlich ..
        stärker*|besser*|tiefer*|weiter*, fachlich zu|noch, technisch zu|noch, technisch ..
        stärker*|besser*|tiefer*|weiter*, technisch nicht .. überzeugt*|tief|sicher|weit, randfälle
        nicht|übersehen|fehl*, ohne tests, keine tests, handwerklich, grundlagen wackelig|wacklig, unter der
        bestehensgrenze, praktische teil""",
    Theme.EXPERIENCE: """mehr erfahrung, erfahrener*, erfahrenere*, überqualifiziert, unterqualifiziert, zu
        junior, zu jung im beruf, zu unerfahren, noch zu früh, einschlägige* erfahrung, einschlägigere*,
        längere erfahrung, langjährige*, berufsanfänger*, aus der branche, branchenerfahren*, branchenfremd,
        quereinsteiger*, schon länger .. gemacht, das schon gemacht, jahre zu wenig, näher an unserer
        branche, führungserfahrung""",
    Theme.COMMUNICATION: """zu ausschweifend, ausschweifend, zu vage, vage, zu leise, zu schnell gesprochen,
        sehr schnell gesprochen, nervös, aufgeregt, zurückhaltend, zögerlich, roten faden, den faden
        verloren, auf den punkt, nicht auf den punkt, ins wort gefallen, unterbrochen haben, konkrete
        beispiele, konkretere beispiele, konkretere antworten, antworten ..
        ausweichend|lang|knapp|kurz|allgemein|vage, frage nicht .. beantwortet, keine fragen gestellt, kaum
        fragen gestellt, keine fragen an uns, strukturierter, klarer strukturier*, schwer zu folgen,
        wirkten|wirktest .. unsicher|nervös|unvorbereitet|distanziert|angespannt, selbstbewusster,
        selbstsicherer, selbstbewusstsein, blickkontakt, verzettel*""",
    Theme.CULTURE: """teamfit, team fit, cultural fit, kulturell*, unternehmenskultur, unsere kultur,
        passung zum team, passung ins team, ins team gepasst, ins team passt, ins team passen, menschlich ..
        nicht, die chemie, andere arbeitsweise, unserer arbeitsweise, anderer arbeitsstil, anderen
        arbeitsstil, lieber allein, einzelkämpfer*, kein teamplayer, zu förmlich, interesse an
        uns|unserem|unserer, begeisterung, motivation nicht, warum .. zu uns, mit uns .. beschäftigt, unsere
        werte, unseren werten""",
    Theme.SALARY: """gehaltsvorstellung*, gehaltswunsch*, gehaltsrahmen, gehaltsband, gehaltserwartung*,
        gehaltlich, finanziell*, budget, budgetrahmen, zu teuer, über unserem budget, lohnvorstellung*,
        tagessatz, stundensatz, beim gehalt, am gehalt, vergütungsvorstellung*, nicht zahlen können, nicht
        bezahlen können, preislich""",
    Theme.TIMING: """kündigungsfrist, eintrittstermin, startdatum, starttermin, eintrittsdatum, früher
        anfangen, früher starten, früher beginnen, sofort anfangen, sofort starten, sofort verfügbar, eher
        verfügbar, früher verfügbar, zu spät, schon weit fortgeschritten, bereits weit fortgeschritten,
        schon im letzten, nicht so lange warten, nicht .. warten, in vollzeit, in teilzeit, wochenstunden,
        stundenumfang, schichtdienst, schichtbereitschaft, zeitlich*, ab sofort jemand*, kurzfristig
        jemand*, der zeitpunkt""",
    Theme.LOCATION_VISA: """visum, visa, arbeitserlaubnis, aufenthaltstitel, aufenthaltserlaubnis,
        arbeitsgenehmigung, umzug, umziehen, umzugsbereitschaft, pendeln, anfahrt, anfahrtsweg, fahrzeit,
        entfernung, zu weit weg, zu weit entfernt, wohnort, wohnt näher, aus der region, aus der nähe, näher
        am standort, vor ort, homeoffice, home office, remote, zeitzone, präsenztage, reisebereitschaft""",
    Theme.LANGUAGE: """sprachniveau, sprachkenntnisse, deutschkenntnisse, englischkenntnisse,
        französischkenntnisse, fließend*, muttersprach*, verhandlungssicher*, b1, b2, c1, c2,
        sprachbarriere, sprachkurs, deutschkurs, sprachlich*, besser deutsch, besser englisch, ihr deutsch
        .. nicht|noch, dein deutsch .. nicht|noch, ihr englisch .. nicht|noch, dein englisch .. nicht|noch,
        grammatik""",
    Theme.INTERNAL_CANDIDATE: """interne bewerb*, interner bewerb*, internen bewerb*, interne kandidat*,
        internen kandidat*, interner kandidat*, interne besetzung, interne lösung, intern besetz*, intern
        vergeben, intern .. besetzt, jemanden intern, aus den eigenen reihen, aus dem eigenen haus, aus dem
        haus, kollegin aus, kollegen aus, kollege aus, aus dem team befördert, eigene mitarbeiter*, eigenen
        mitarbeiter*, eigene* auszubildende*, ehemalige* praktikant*, werkstudent* .. übernommen, schon bei
        uns arbeitet, bereits bei uns arbeitet, bereits im haus, schon im haus, intern aufgestiegen, intern
        nachbesetzt""",
    Theme.NO_REASON: """nicht die richtige wahl, nicht ganz gepasst, nicht gepasst, passt nicht ganz, passte
        nicht ganz, nicht zusammengepasst, besser gepasst, besser passen*, noch besser auf, noch besser zu,
        besser zum profil, besser zu unserem profil, besser entspr*, andere bewerb* ..
        besser|stärker|überzeug*|näher, andere kandidat* .. besser|stärker|überzeug*|näher, anderen bewerb*,
        andere bewerberinnen, in die engere wahl, große zahl an bewerbungen, viele gute bewerbungen, viele
        sehr gute, starkes bewerberfeld, starkes feld, nichts bestimmtes, nichts konkretes, kein bestimmter
        grund, keinen bestimmten grund, kein konkreter grund, keinen konkreten grund, bauchgefühl, knappe
        entscheidung, enge entscheidung, nichts falsch gemacht, nicht an ihnen gelegen, nicht an dir
        gelegen, hat es nicht gelegen, keine gründe, kein .. feedback, keine .. rückmeldung, keine ..
        begründung, keine individuelle*, keine näheren angaben, mehr kann ich .. nicht sagen, schwer zu
        sagen, anders entschieden, anderweitig entschieden""",
}
TOPICS = {
    Theme.SKILLS: """fachwissen, fachkenntnis*, kenntnis*, kenntnissen, know how, fähigkeit*, kompetenz*,
        technik, technische* teil|tiefe|kenntnisse|wissen|fragen, fachliche*
        tiefe|kenntnisse|wissen|teil|fragen|eignung, tiefe, programmier*, code, sql, python, java, excel,
        statistik, mathematik, architektur, systemdesign, tests, test, aufgabe, probeaufgabe, testaufgabe,
        übungsaufgabe, fallstudie, fallaufgabe, arbeitsprobe, lösung, methodik, methoden, grundlagen,
        analyse*, buchhaltung, *kenntnisse, fachwissen, grundwissen, produktwissen, branchenwissen,
        handwerk, praxistest""",
    Theme.EXPERIENCE: """*erfahrung, *erfahrungen, praxis, berufsjahre*, jahre, seniorität, werdegang,
        hintergrund, führungsverantwortung, verantwortung, referenzen, branche*, berufspraxis""",
    Theme.COMMUNICATION: """kommunikation, *kommunikation, präsentation*, präsentieren, vortrag, folien,
        antworten, antwort, beispiele, struktur, gliederung, ausdruck, auftreten, gesprächsführung, zuhören,
        erklärungen, erklärung, klarheit, selbstpräsentation, körpersprache, vorbereitung, anschreiben,
        argumentation, fragen an uns, rückfragen, prägnanz""",
    Theme.CULTURE: """kultur, werte, teamgeist, teamarbeit, teamfähigkeit, zusammenarbeit, persönlichkeit,
        haltung, motivation, begeisterung, leidenschaft, initiative, eigeninitiative, interesse, offenheit,
        neugier""",
    Theme.SALARY: "gehalt, lohn, vergütung, bezahlung, gehalts*, honorar",
    Theme.TIMING: "verfügbarkeit, flexibilität, arbeitszeit*, stunden, schichten, vollzeit, teilzeit, termin",
    Theme.LOCATION_VISA: "standort, mobilität, präsenz, reise*, entfernung",
    Theme.LANGUAGE: """deutsch, englisch, französisch, spanisch, italienisch, niederländisch, polnisch,
        türkisch, sprache, sprachen, wortschatz, aussprache, *kenntnisse in englisch""",
}
