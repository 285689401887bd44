"""Dutch words around companies, roles and people. In: nothing. Out: frames as in detector/frames_en.py and word sets
as in detector/nouns_en.py; data only."""

from __future__ import annotations

from detector.wordlist import word_set

MACROS = {
    "post": r"(?:functies?|vacatures?|positie|baan|job|rol|stage(?:plaats|plek)?|plaats|plek|betrekking|opleiding|traineeship|opdracht|[\w-]+(?:functie|vacature|baan|stage|job))",
    "firm": r"(?:(?:de |het |onze )?(?:firma|bedrijf|organisatie|onderneming|gemeente(?= [a-z])) )?(?:de |het )?",
    "det": r"(?:(?:de|het|een|onze|deze|die|bovengenoemde|openstaande|bovenstaande) )*",
    "team": r"(?:team|afdeling|dienst|bureau)(?: (?:recruitment|hr|p&o|personeelszaken|werving(?: (?:en|&) selectie)?|personeel|talent|people|hrm|selectie))*",
}  # fmt: skip

COMPANY_BEFORE = (
    ("4", "interesse belangstelling geïnteresseerd", r"\b(?:interesse|belangstelling|geïnteresseerd)(?: \w+){0,2}? (?:in|voor) (?:(?:werken|een (?:baan|functie|carrière|job|stage)|{det}{post}(?: (?:van|als) [^.!?;\n]{2,50}?)?|een loopbaan) (?:bij|binnen|in) )?{firm}"),
    ("4", "sollicitatie* solliciteren gesolliciteerd solliciteerde solliciteerden vacature functie baan job stage gesprek kandidatuur loopbaan carrière sollicitatiegesprek positie rol aanmelding",
     r"\b(?:sollicitatie\w*|sollicit(?:eren|eerde)|gesolliciteerd|{post}|[\w-]*gesprek|kandidatuur|loopbaan|carrière|aanmelding)(?: [^.!?;\n]{1,60}?)? (?:bij|binnen|aan) {firm}"),
    ("4", "team afdeling hier namens", r"\b(?:(?:het |ons )?{team} (?:van |bij )|hier bij |wij bij |iedereen bij |namens (?:het (?:hele )?team (?:van |bij )|de afdeling hr van |heel |alle collega's van )?){firm}"),
    ("4", "werken werkt collega welkom", r"\b(?:(?:te |komen |om te )werken (?:bij|voor|aan)|welkom (?:bij|aan boord bij)|(?:collega(?:.s)?) (?:bij|van)) {firm}"),
    ("3", "opdrachtgever klant organisatie bedrijf werkgever", r"\b(?:(?:onze|mijn) (?:opdrachtgever|klant|relatie),?|(?:het bedrijf|de organisatie),?) "),
    ("4", "bedrijf werkgever organisatie onderneming opdrachtgever", r"(?m:^|[;|])\s*(?:bedrijf|werkgever|organisatie|onderneming)(?: ?[ ]*[:|=]|\t)\s*"),
    ("1.5", "bij", r"\b(?:bij) {firm}"),
    ("3", "groeten groet", r"\bgroet(?:en|jes)? (?:van|vanuit|uit naam van) (?:(?:het )?team (?:van )?)?{firm}"),
    ("3", "eigenaar directeur manager recruiter oprichter teamleider adviseur", r"\b(?:eigenaar|eigenaresse|directeur|recruiter|oprichter|medeoprichter|[\w-]*manager|teamleider|hr-adviseur)(?: [\w ]{2,20}?)? (?:bij|van) {firm}"),
    ("3", "verzonden verstuurd verwerkt", r"\b(?:verzonden|verstuurd|verwerkt) door "),
    ("-5", "via powered verzonden mogelijk", r"\b(?:powered by|(?:verzonden|verstuurd) via|mogelijk gemaakt door|via het platform) "),
)  # fmt: skip

COMPANY_AFTER = (
    ("3", "heeft liet belde meldde", r" (?:heeft (?:mij|me|ons|(?:je|jouw|uw) sollicitatie)|liet (?:mij|me|ons|zojuist|vandaag|net|weten)|belde|meldde)\b"),
    ("4", "team recruitment hr personeelszaken", r"[- ](?:recruitment)?-?team\b"),
    ("4", "wenst bedankt dankt nodigt laat", r" (?:wenst (?:je|jou|u)|bedankt (?:je|u)|dankt (?:je|u)|nodigt (?:je|u))\b"),
    ("4", "hr recruitment careers personeelszaken werving", r" (?:hr|recruitment|careers|personeelszaken|werving(?: (?:en|&) selectie)?|p&o|jobs)(?= *(?:\n|$|\.|,))"),
    ("3", "heeft", r" heeft (?:besloten|gekozen|je|uw|jouw|de vacature)\b"),
)  # fmt: skip

ROLE_BEFORE = (
    ("4", "functie* vacature* positie baan job rol stage* plaats plek betrekking opleiding traineeship opdracht",
     r"\b{post}(?: (?:nr\.?|nummer|ref\.?)? ?[\w/-]*\d[\w/-]*)? ?(?:van |als |voor (?:een |de )?|: ?|[-–] |tot )?(?:een |onze )?(?!van|als|voor|bij|in|op|is|en|die|dat|heeft|werd|wordt|was|zijn|te|aan|om|met|binnen|we|wij|waar|niet|nog)"),
    ("4", "sollicitatie* gesolliciteerd solliciteren solliciteerde kandidatuur cv aanmelding motivatiebrief",
     r"\b(?:sollicitatie\w*|sollicit(?:eren|eerde|eert)|gesolliciteerd|kandidatuur|aanmelding|cv|motivatiebrief)(?: [^.!?;:\n]{1,45}?)? (?:als|voor|naar|op|m\.b\.t\.|inzake) {det}(?:{post} (?:van |als |voor )?)?{det}"),
    ("4", "vacature functie positie betreft onderwerp sollicitatie stage titel functietitel referentie", r"(?m:^|[|;(])\s*(?:vacature|functie|functietitel|functienaam|positie|betreft|sollicitatie|uw sollicitatie|je sollicitatie|stage|titel)(?: ?[\d/.-]*[ ]*[:|=–]|\t)\s*"),
    ("3", "zoeken zoek gezocht zocht aannemen gesprek kennismaking proefdag invullen", r"\b(?:zoeken|zoek|zoekt|zochten|aannemen|[\w-]*gesprek|kennismaking)(?: \w+){0,3}? (?:een|nieuwe|voor de functie van|voor|als|over de functie) (?:nieuwe |ervaren |de |functie van )*"),
    ("2", "als", r"\bals {det}"),
    ("2", "voor", r"\bvoor {det}"),
    ("3", "vacature functie rol stage", r"\bde (?=[\w-]+[ -](?:vacature|functie|rol|stage)\b)"),
)  # fmt: skip

ROLE_AFTER = (
    ("4", "m v x w d", r",? ?[(\[]\b[mvxwd](?:\s?/\s?[mvxwd]){1,2}\b[)\]]"),
    ("3", "functie vacature rol stage positie", r"[- ](?:functie|vacature|rol|positie|stage)\b"),
)  # fmt: skip

CLOSINGS = (
    r"(?:(?:met )?(?:heel )?(?:(?:vriendelijke?|hartelijke?|vr\.?|beste|warme|lieve|collegiale|zonnige|welgemeende|oprechte)(?: en \w+)? )?(?:groet(?:en|jes)?)|hoogachtend|mvg|m\.v\.g\.|gr\.?|grtz|groetjes|hartelijks|liefs|succes(?: \w+)?|"
    r"veel (?:succes|geluk)(?: \w+)*|(?:alvast )?bedankt|dank je(?: wel)?|dankjewel|alle goeds|het beste|hou je haaks|tot (?:dan|snel|ziens|\w+dag|morgen|horens)|sterkte|fijne (?:dag|week|avond)|namens[^\n]{3,50}|kind regards|best regards|regards|best|cheers)"
    r"(?:,? (?:van|vanuit|uit|en|namens)[^\n]{2,40})?"
)
GREETING = r"(?:geachte|beste|hallo|hoi|hi|hey|dag|goede(?:morgen|middag|navond| morgen| dag| middag)|lieve|waarde|heyhoi|dear|hello|goedendag|ha)"
APPLICANT = r"(?:\b(?:uw|je|jouw|de|deze|onze) (?:sollicitatie|kandidatuur|vacature|functie|gesprek|cv|stage|aanmelding)|sollicit\w+|vacature|kandida(?:at|ten|tuur)|selectieprocedure|\bfunctie\b|your application)"
ALERT = r"(?:\b(?:\d+|nieuwe|deze|meer) (?:nieuwe )?(?:vacatures|jobs|banen)(?: (?:voor jou|voor u|die|in|bij|gevonden|nabij))|vacature-?alert|job ?alert|vacatures? (?:voor jou|van de week|die (?:bij je )?passen)|nieuwsbrief)"

NOUN_FIRST = True
ARTICLES = word_set("de het een onze ons")
TITLE_LINKS = word_set("van de het en voor in op & / of aan bij te")
TITLE_HEADS = word_set(
    "inschrijving selectieprocedure selectie aanmelding toelating ontvangstbevestiging nachtdiensten diensten aanvraag kandidaatstelling toelatingseisen kandidatuur aanstelling resultaat preselectie selectiegesprek procedure oproep cv aanbieding stage bijbaan voorstel sollicitatie vacature functie uw je jouw update terugkoppeling reactie afwijzing uitnodiging re betreft intrekking bevestiging over beslissing gesprek positie baan status aanbod"
)
NAME_LINKS = word_set("van de den der het en & 't in aan op ter ten")
TEAM = word_set(
    "griffie jury notificatie vakantiewerk crew agenda raad pretpark toetsplatform selectiecentrum recruitment werving selectie hr hrm p&o personeel personeelszaken personeelsdienst vacatures vacature sollicitatie sollicitaties sollicitaties kandidaten kandidaat kandidatenportaal loopbaan carrière carriere werkenbij werken bij jobs team afdeling dienst "
    "bureau beheer planning service center servicecenter talent people stage stages traineeship traineeships toetsing onboarding van de het en in mijn portaal systeem account klantenservice secretariaat administratie receptie directie bestuur medewerkers mens "
    "arbeid organisatie uitzendbureau beoordeling niet antwoorden noreply meldingen campus vacaturebank instroom arbeidsmarkt talentteam zorg"
)
TEAM_TAIL = word_set(
    "recruitment werving selectie hr hrm p&o personeel personeelszaken vacatures sollicitaties loopbaan careers jobs team personeelsdienst stages"
)
TEAM_TAIL_SOFT = word_set("afdeling dienst bureau portaal en planning service traineeship bij secretariaat")
TEAM_HEAD = word_set(
    "agenda vakantiewerk griffie jury toetsplatform recruitment werving selectie hr hrm p&o personeelszaken personeelsdienst vacatures sollicitatie sollicitaties loopbaan jobs team afdeling dienst werkenbij werken planning traineeship traineeships onboarding kandidatenportaal mijn het talent stage "
    "stages toetsing de people"
)
TEAM_LINK = word_set("van de het bij en in voor & service center")
ORGANISATION = word_set(
    "hospice dierenkliniek dierenartsenpraktijk timmerbedrijf smederij gieterij molen zagerij steengroeve "
    "aardewerk leerlooierij stoffeerderij tegels glashandel kozijnen keukens archief sterrenwacht parochie bisdom "
    "klooster kerk voedselbank polikliniek fysiotherapie opticiens ambulancezorg ambulance brandweer politie "
    "rechtbank ambassade consulaat kanton ocmw stadsbestuur peuterspeelzaal crèche kleuterschool zwembad manege "
    "dierentuin chocolaterie koffiebranderij branderij wijnhandel wijngaard stokerij distilleerderij herberg "
    "pension camping vakantiepark reisbureau bussen trams verhuur banden fietsen rijwielen instrumenten "
    "machinebouw metaalbewerking turbines windenergie netwerken glasvezel telefonie automatisering ict "
    "herverzekering pensioenfonds pensioenen krediet stedenbouw architecten architectenbureau ingenieursbureau "
    "papier kantoorboekhandel binderij bioscoop bioscopen producties galerie veilinghuis kledingzaak kleermakerij "
    "schoenen lederwaren speelgoed dierenwinkel zaden veehouderij melkveehouderij slachthuis visserij visafslag "
    "scheepswerf werf rederij parfumerie zeepziederij schoonheidssalon sauna vakbond federatie bond ngo weeshuis "
    "verzorgingshuis verpleeghuis woonzorgcentrum hospitaal rijksarchief mediatheek glasblazerij spinnerij "
    "weverij zeilmakerij ijssalon frituur pannenkoekenhuis pizzeria bierbrouwerij atelier conservenfabriek "
    "pluimvee tandartsen "
    "groep bedrijf bedrijven onderneming gebroeders zonen bank verzekeringen verzekeraar zorg zorggroep zorgverzekeraar thuiszorg ziekenhuis ziekenhuizen ziekenhuisgroep kliniek praktijk huisartsenpraktijk tandartspraktijk apotheek gemeente provincie ministerie "
    "waterschap universiteit hogeschool school basisschool college lyceum scholengroep stichting vereniging coöperatie advocaten notarissen notariaat accountants adviseurs advies consultancy bakkerij slagerij restaurant brasserie café hotel brouwerij supermarkt "
    "supermarkten winkel winkels warenhuis garage autobedrijf bouw bouwbedrijf bouwgroep aannemers installatie installatietechniek techniek technieken elektrotechniek loodgieters schilders hoveniers tuinen kwekerij kwekerijen boerderij logistiek transport "
    "expeditie spoor vervoer luchthaven haven havens terminals tankopslag energie netbeheer water chemicals chemie farma biotech laboratorium laboratoria industrie machines metaal staal software systemen oplossingen studio reclame media uitgeverij uitgevers drukkerij "
    "boekhandel bibliotheek museum theater orkest opera festival omroep mode textiel optiek kapper kapsalon reizen makelaars makelaardij vastgoed wonen woningcorporatie schoonmaak beveiliging detachering groothandel handel voeding zuivel zuivelgroep retail "
    "post pakket telecom infra bv nv vof maatschap kinderopvang jeugdzorg revalidatie"
)
ORGANISATION_ENDINGS = ("school", "bedrijf", "groep", "zorg", "handel", "bouw", "techniek", "praktijk", "winkel", "huis", "bank", "fabriek", "bakkerij", "kwekerij", "drukkerij", "uitgeverij", "stichting", "dienst",
                        "gemeente", "museum", "theater", "apotheek", "kliniek", "ziekenhuis", "verzekeringen", "universiteit", "college", "bieb", "bibliotheek", "boerderij", "transport", "logistiek")  # fmt: skip
AGENCY_TAIL = word_set("werving uitzendbureau detachering recruitment selectie personeelsdiensten")
AGENCY_DOMAIN = ("uitzend", "detachering", "werving", "recruit")
ROLE_ENDINGS = (
    "restaurator", "kracht", "loog", "teur",
    "medewerker", "medewerkster", "adviseur", "beheerder", "ontwikkelaar", "verkoper", "verkoopster", "monteur", "chauffeur", "leider", "leidster", "kundige", "verpleegkundige", "verzorgende", "docent", "leerkracht", "leraar", "lerares", "assistent",
    "assistente", "ingenieur", "technicus", "operator", "coördinator", "bewerker", "maker", "bouwer", "schilder", "timmerman", "loodgieter", "elektricien", "lasser", "bakker", "slager", "manager", "analist", "consulent", "begeleider", "begeleidster",
    "behandelaar", "planner", "inkoper", "controleur", "inspecteur", "ontwerper", "redacteur", "schrijver", "vertaler", "onderzoeker", "promovendus", "hoogleraar", "secretaresse", "receptionist", "receptioniste", "jurist", "boekhouder",
    "boekhoudster", "specialist", "trainee", "stagiair", "stagiaire", "conciërge", "hovenier", "kweker", "kapster", "kapper", "opticien", "apotheker", "tandarts", "arts", "therapeut", "psycholoog", "pedagoog", "architect", "tekenaar", "calculator",
    "uitvoerder", "werkvoorbereider", "machinist", "magazijnier", "orderpicker", "vuller", "kassier", "kok", "barista", "ober", "gastheer", "gastvrouw", "hulp", "bediende", "arbeider", "opvoeder",
)  # fmt: skip
SENIORITY = word_set("assistent leerling adjunct plaatsvervangend")
RANKS = word_set(
    "medewerker medewerkster hoofd leider teamleider assistent adviseur beheerder coördinator specialist begeleider bediende arbeider deskundige"
)
ROLE_NOUNS = word_set(
    "actuaris administrateur afwasser arbeidshygiënist archeoloog barman barvrouw bezorger bioloog "
    "bloembinder bloemist boekbinder boswachter brandweerman brouwer cameraman cateraar chemicus chirurg "
    "choreograaf cipier conducteur constructeur corrector danser decaan dierenverzorger diëtist directeur "
    "dokter drukker drogist econoom fietskoerier fysicus gemeentesecretaris geoloog gipser glazenwasser "
    "glaszetter groenteboer grafisch-vormgever huishoudster huismeester hydroloog hydrograaf imker "
    "informaticus installateur instructeur interieurverzorger jeugdwerker juwelier kapper kelner "
    "klusjesman koster lakspuiter lector makelaar matroos mecanicien melker meteoroloog mondhygiënist "
    "musicus notarisklerk oberkelner omroeper onderwijzer opzichter osteopaat parketteur pakketbezorger "
    "pedicure piloot planoloog politieagent postbezorger predikant programmeur psychiater rechercheur "
    "regisseur restaurateur rietdekker schipper schoonheidsspecialiste secretaris socioloog statisticus "
    "stucadoor stuurman suppoost taxateur tegelzetter telefonist teler toezichthouder tolk traiteur "
    "tuinder typist uitgever verhuizer verpleger voorman vormgever vuilnisman wachtmeester webdesigner "
    "weefster werkstudent wetenschapper zanger vakantiekracht oproepkracht zeefdrukker ziekenverzorger "
    "zweminstructeur molenaar "
    "medewerker hoofd teamleider manager adviseur docent leerkracht verpleegkundige verzorgende chauffeur monteur kok bakker controller engineer developer consultant recruiter accountant advocaat notaris bibliothecaris archivaris conservator curator restaurator "
    "journalist fotograaf muzikant acteur dirigent griffier ambtenaar deskundige griffiemedewerker bode stagiair stagiaire trainee promovendus postdoc aio leerling bijbaan vakkenvuller caissière kassamedewerker koerier postbode fietsenmaker schoonmaker "
    "schoonmaakster huishoudelijke huishoudhulp portier bewaker beveiliger steward tuinman tuinier dierenarts assistente laborant apothekersassistent doktersassistente zorgkundige kinesist logopedist logopediste ergotherapeut maatschappelijk werker toneelmeester "
    "educator bedrijfsleider filiaalleider afwashulp barkeeper barmedewerker serveerster ober gids zaakvoerder procesoperator heftruckchauffeur reachtruckchauffeur pijpfitter fitter bankwerker draaier frezer metselaar stukadoor dakdekker stratenmaker timmerman "
    "schrijnwerker bestuurder treinbestuurder buschauffeur vertegenwoordiger accountmanager beleidsadviseur beleidsmedewerker jurist planner inkoper"
)
NOT_NOUNS = word_set("intern") | word_set(
    "person mate hand player model host server chair staff member partner sponsor stage post rep plant pilot"
)
ROLE_STOP = word_set(
    "al nog reeds ontvingen kregen kwam kwamen hadden heeft hebben is was wordt werd worden gaat gaan blijft vervalt komt staat vulden intern extern waarvoor waarop waarbij bij als dat die waar wie omdat want maar en-we heeft heb hebben had is zijn was waren wordt werd worden niet geen ons onze uw je jouw jij u wij we ik hij zij ze hun helaas bedankt dank hallo met zonder na sinds tot tussen volgens wegens door per vanaf standplaats "
    "locatie regio ref referentie nr nummer m v x fulltime parttime uur gepubliceerd geplaatst gelezen ontvangen besproken vervuld ingevuld gaat gaan gaven hadden kunnen kan willen wil zal zullen hierbij graag nog al ook zo dan om te via mag dit deze gesolliciteerd "
    "vacant binnen over te vervallen komen vervalt gesolliciteerde"
)
NOT_A_ROLE = word_set(
    "sollicitatie sollicitaties functie functies vacature vacatures positie baan job rol bedrijf team kandidaat kandidaten kandidate profiel cv gesprek sollicitatiegesprek antwoord beslissing besluit uitslag werk ervaring tijd moment dag dagen week maand jaar januari februari "
    "maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ander andere volgende eerste tweede persoon nieuwe nieuw informatie update bevestiging uitnodiging voorstel contract toekomst kans kansen carrière "
    "loopbaan interesse gegevens portaal fase ronde resultaat status feedback terugkoppeling reactie bedankt hallo beste geachte klant deel procedure afwijzing plek plaats stap motivatie brief iemand proces selectie opdracht keuze reden"
)
TITLE_END = word_set(
    "sollicitatie antwoord beslissing uw je jouw gesprek uitslag update bevestiging vacature functie ref referentie beste status reactie terugkoppeling afwijzing"
)
LEAD_INS = word_set(
    "uw je jouw sollicitatie als voor op de functie van vacature reactie terugkoppeling gesprek uitnodiging bevestiging update re betreft inzake"
)
BEFORE_A_TOPIC = word_set("betreft inzake")
GREETING_WORDS = word_set("geachte beste hallo hoi dag goedemorgen goedemiddag lieve")
GREETED_NOBODY = word_set(
    "heer mevrouw sollicitant kandidaat kandidate kandidaten collega iedereen allemaal lezer klant relatie heer/mevrouw dames heren"
)
TITLES = word_set("dhr mevr mw dr drs ir ing mr prof heer mevrouw meneer")
NO_COMPANY = word_set(
    "avg gdpr linkedin nederland belgië vlaanderen amsterdam rotterdam engels duits frans kerst klant kandidaat jouwsollicitatie mevrouw meneer vdab uwv europa"
)
JOB_WORDS = word_set(
    "sollicitatie sollicitaties solliciteren gesolliciteerd sollicitant kandidaat kandidaten kandidatuur functie vacature vacatures positie baan job stage stagiair werving selectie aannemen aangenomen contract sollicitatiegesprek cv traineeship werk recruitment "
    "personeelszaken gesprek indiensttreding proefdag aanbod arbeidsovereenkomst selectieprocedure"
)
NEVER = word_set(
    "ik wij we u je jij jouw uw hij zij ze de het een onze ons dit deze dat bedankt dank hallo hoi beste geachte helaas met vriendelijke groet groeten na in op voor door zonder over en maar als hoewel wanneer sollicitatie vacature functie maandag dinsdag woensdag "
    "donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december betreft datum tel telefoon mobiel cv ref gesprek dhr mevr mw dr veel graag er om mocht hierbij wat niet te via tot hoogachtend "
    "m v x dus ook zo daarom toch"
)
