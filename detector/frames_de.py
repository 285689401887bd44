"""German words around companies, roles and people. In: nothing. Out: frames as in detector/frames_en.py and word sets
as in detector/nouns_en.py; data only."""

from __future__ import annotations

from detector.wordlist import word_set

MACROS = {
    "place": r"(?:[\w-]*(?:stelle|position|rolle|funktion|vakanz|ausbildung|praktikum|traineeprogramm|posten|job|"
    r"ausschreibung|ausbildungsplatz|praktikumsplatz|anstellung|tätigkeit|volontariat|werkstudententätigkeit)(?:e?n|s)?)",
    "team": r"(?:recruiting|recruitment|bewerber|personal|hr|karriere|talent|people|bewerbungs|ausbildungs)?[- ]?(?:team|"
    r"abteilung|management|center|service|büro)",
    "det": r"(?:(?:de[rnms]|die|das|eine[rnms]?|ein|unsere[rnms]?|unser|ihre[rnms]?|diese[rnms]?|ausgeschriebene[rnms]?|"
    r"offene[rnms]?|oben genannte[rnms]?|o\. ?g\.|vakante[rnms]?|freie[rnms]?) )*",
    "firm": r"(?:(?:der|dem|den|die|das) )?(?:(?:firma|fa\.|unternehmen|unternehmensgruppe|kanzlei|praxis) )?",
}  # fmt: skip

COMPANY_BEFORE = (
    ("4", "arbeitgeber arbeitgebers arbeitgeberin", r"\b(?:der|die|vom|beim|des) arbeitgeber(?:in|s)? (?!hat|ist|wird|und|sich)"),
    ("3", "rückmeldung antwort feedback", r"\b(?:rückmeldung|antwort|feedback|absage) (?:von|vom|aus|der) {firm}"),
    (
        "4", "interesse interessiert interessieren",
        r"\b(?:interesse|interessier(?:en|t))(?: \w+){0,2}? (?:an|für) (?:{det}[\w-]+(?: als [^.!?;\n]{2,60}?)? (?:bei|in|mit|"
        r"für) )?{firm}",
    ),
    (
        "4", "bewerbung* bewerben beworben bewirbst initiativbewerbung dossier",
        r"\b(?:[\w-]*bewerbung(?:en|sunterlagen|sverfahren|sprozess)?|bewerben|beworben|dossier)(?: (?:vom|als|für|um|auf|zum|"
        r"zur) [^!?;\n]{1,60}?| und [^.!?;\n]{1,50}?| \w+)? (?:bei|beim|an) {firm}",
    ),
    (
        "4", "stelle position ausbildung karriere job jobs praktikum tätigkeit rolle gespräch interview stellen vorstellungsgespräch",
        r"\b(?:{place}|karriere|jobs|gesprächs?|[\w-]*interviews?|kennenlernen)(?: als [^.!?;\n]{2,50}?)? (?:bei|beim) {firm}",
    ),
    (
        "4", "hier wir alle team uns",
        r"\b(?:hier|wir|uns(?: alle)?|(?:ihr|dein|das|ganze|unser) [\w-]*team(?: hier)?) (?:bei|beim|von|vom|der) {firm}",
    ),
    (
        "4", "namen auftrag",
        r"\b(?:im (?:namen|auftrag)) (?:von |vom |des |der )(?:gesamten |ganzen )?(?:[\w-]*teams? (?:von |der |bei )?)?{firm}",
    ),
    ("3", "grüße grüßen gruß grüsse grüssen", r"\bgr(?:u|ü)(?:ß|ss)(?:e|en)? (?:von|vom|aus dem hause) {firm}"),
    ("2", "willkommen einstieg zukunft arbeiten arbeitest arbeit mitarbeit teil", r"\b(?:willkommen|einstieg|zukunft|"
     r"arbeite(?:n|st)|arbeit|mitarbeit|teil) (?:bei|beim|von|in) {firm}"),
    ("4", "arbeitgeber unternehmen firma gesellschaft betrieb dienststelle auftraggeber",
     r"(?m:^|[;|])\s*(?:arbeitgeber|unternehmen|firma|gesellschaft|betrieb|dienststelle)(?:[ ]*[:|=]|\t)\s*"),
    ("3", "firma fa unternehmen mandant mandanten mandantin kunde kunden kundin", r"\b(?:firma|unternehmen|mandant(?:en|in)?|"
     r"kunde[n]?|kundin),? (?:der |die |dem )?"),
    ("1.5", "bei beim", r"\b(?:bei|beim) {firm}"),
    ("2", "inhaber inhaberin geschäftsführer geschäftsführerin gründer gründerin leiter leiterin",
     r"\b(?:inhaber(?:in)?|geschäftsführer(?:in)?|gründer(?:in)?|leiter(?:in)? [\w-]+)(?: bei| der| von)? {firm}"),
    ("3", "ich name", r"\b(?:ich bin|mein name ist) [\w-]+(?: [\w-]+)? (?:von|vom|aus dem team von|bei) {firm}"),
    ("-5", "versendet bereitgestellt powered betrieben software", r"\b(?:versendet (?:über|mit|von)|bereitgestellt (?:von|durch)|"
     r"powered by|betrieben von) "),
)  # fmt: skip

COMPANY_AFTER = (
    ("3", "mir uns ihre deine + hat", r" hat (?:mir|uns|sich bei mir|(?:ihre|deine) bewerbung)\b"),
    ("4", "team recruiting hr personalabteilung karriere personal people", r"(?:-| ){team}\b"),
    ("4", "wünscht bedankt lädt bedauert dankt freut", r" (?:wünscht (?:ihnen|dir)|bedankt sich|lädt (?:sie|dich)|dankt (?:ihnen|dir)|"
     r"freut sich (?:auf|über))\b"),
    ("3", "karriere recruiting personalwesen personalabteilung hr jobs", r" (?:karriere|recruiting|personalwesen|personalabteilung|hr|"
     r"jobs)(?= *(?:\n|$|\.|,))"),
    ("2", "hat sucht", r" (?:hat sich (?:für|gegen|entschieden|dazu)|sucht(?! (?:man|sich)))\b"),
)  # fmt: skip

ROLE_BEFORE = (
    (
        "4", "bewerb* beworben initiativbewerbung kandidatur dossier unterlagen",
        r"\b(?:[\w-]*bewerbung(?:s\w+)?|bewerben|beworben|kandidatur|dossier|unterlagen)(?: [^.!?;:\n]{1,45}?)?,? (?:als|für|um|auf|zum|"
        r"zur|zu) {det}(?:{place}(?: (?:als|zum|zur|der|des|eine[sr]))? )?{det}",
    ),
    ("4", "bewerbung* status rückmeldung update absage zusage eingangsbestätigung einladung kandidatur betreff betrifft",
     r"(?:\b(?:[\w-]*bewerbung|kandidatur)|^(?:status|rückmeldung|update|absage|zusage|eingangsbestätigung|bewerbungsstatus))"
     r"(?: (?:bei|vom) [^:\n]{2,40})?\s*(?:[:|–]|-(?=\s))\s*"),
    ("4", "stelle* position rolle funktion vakanz ausbildung* praktikum* ausschreibung* posten job anstellung tätigkeit volontariat",
     r"\b(?<!-){place}(?: (?:als|zum|zur|der|des|eine[sr]|im bereich|mit dem titel)|:)? {det}(?!bei|in|an|am|und|ist|wurde|haben|hat|zu|für|auf|mit)"),
    ("4", "stelle position stellenbezeichnung ausschreibung vakanz funktion stellentitel rolle job jobtitel betreff ausbildungsberuf",
     r"(?m:^|[|;(])\s*(?:(?:ausgeschriebene )?stelle|position|stellenbezeichnung|ausschreibung|vakanz|funktion|stellentitel|rolle|job|"
     r"jobtitel|ausbildungsberuf)(?:[ ]*[:|=]|\t)\s*"),
    ("3", "suchen suche sucht gesucht einstellen besetzen", r"\b(?:suchen|suche|sucht)(?: \w+){0,4}? (?:eine[nr]?|ein) (?:neue[nrs]? |weitere[nrs]? |"
     r"erfahrene[nrs]? )?"),
    ("3", "gespräch* interview* probearbeit* angebot vertrag einladung vorstellungsgespräch* kennenlerngespräch termin aufgabe test",
     r"\b(?:[\w-]*gesprächs?|[\w-]*interviews?|probearbeit\w*|angebot|[\w-]*vertrag|termin|aufgabe|[\w-]*test) (?:als|für|zum|zur) {det}(?:{place}"
     r"(?: (?:als|zum|zur|der|des))? )?{det}"),
    ("3", "stelle position besetzung nachfolge auswahlverfahren verfahren", r"\b(?:besetzung|nachfolge|auswahlverfahren|verfahren|stellenbesetzung)"
     r"(?: \w+)? (?:der|des|für|als|um|zur) {det}(?:{place}(?: (?:als|zum|zur|der|des))? )?{det}"),
    ("2", "als", r"\bals {det}"),
    ("2", "für zum zur", r"\b(?:für|zum|zur) {det}"),
)  # fmt: skip

ROLE_AFTER = (
    ("4", "w d gn genders mwd", r",? ?\(?\b(?:[mwfdxi]|gn|divers)(?:\s?[/|,]\s?(?:[mwfdxi*]|gn|divers)){1,3}\)?(?![\w])|,? \((?:mwd|wmd|all genders|"
     r"alle geschlechter|a)\)"),
    ("3", "stelle position rolle praktikum job ausbildung vakanz", r"[- ](?:stelle|position|rolle|praktikum|job|vakanz)\b"),
)  # fmt: skip

CLOSINGS = (
    r"(?:(?:mit )?(?:ganz |sehr |den )?(?:(?:freundlich|best|viel|lieb|herzlich|schön|sonnig|kollegial|winterlich|nett)(?:e|en|em|er)?,? "
    r"(?:und )?)+(?:gr(?:ü|u|ue)(?:ß|ss)(?:e|en)?|empfehlung(?:en)?|wünschen?)|gr(?:ü|u)(?:ß|ss)(?:e|en)?|mfg|lg|vg|bg|hochachtungsvoll|"
    r"herzlichst?|herzliche grüße|alles gute|alles liebe|viel erfolg|bis (?:dann|bald|später)|glück auf|freundlich grüsst|es grü(?:ß|ss)t"
    r"(?: sie| dich)?(?: \w+)?|beste|liebste|danke|vielen dank|besten dank|merci|ciao|tschüss?|mit (?:dank|bedauern)|servus|ihre?|deine?|"
    r"im auftrag|i\. ?a\.|für (?:das|die)[^\n]{0,50}|kind regards|best regards|regards|best|cheers)(?: (?:aus|von|vom|an|nach|in|und)[^\n]{2,40})?"
)
GREETING = (
    r"(?:sehr geehrte[rs]?|sehr verehrte[rs]?|geschätzte[rs]?|liebe[rs]?|hallo|hi|hey|moin(?: moin)?|servus|grüezi|hoi|grüß gott|werte[rs]?|"
    r"guten (?:tag|morgen|abend)|dear|hello)"
)
APPLICANT = (
    r"(?:\b(?:ihre?r?|deine?r?|die|der|zur|zum) [\w-]*(?:bewerbung|bewerberprofil|bewerberkonto|bewerbungsunterlagen|unterlagen|gespräch|"
    r"interview|vorgang|kandidatur|ausbildung|praktikum|probearbeit|stelle)|\bbewerbung (?:als|um|auf|bei|für)|\bbeworben\b|auswahlverfahren|"
    r"\bvorstellungsgespräch|\bbewerber(?:in|innen)?\b|stellenausschreibung|ausschreibung|\bstelle\b|\bposition\b|your application)"
)
ALERT = (
    r"(?:\b(?:\d+|neue|aktuelle|passende|weitere) (?:neue |passende |aktuelle )?(?:jobs|stellen|stellenangebote|stellenanzeigen|treffer)"
    r"(?: für (?:sie|dich)| in| passend| gefunden| zu ihrer)|jobalarm|job-?alert|suchauftrag|jobs?,? die (?:dir|ihnen) gefallen|"
    r"jobempfehlung|(?:unsere|die) (?:jobs|stellen) der woche|stellenmarkt|newsletter)"
)

NOUNS_CAPITAL = True
ARTICLES = word_set("der die das den dem des ein eine einen einem einer eines")
TITLE_LINKS = word_set("de und & / für der des im in zum zur & am an of and")
NAME_LINKS = word_set("und & der des am an im in zu zur & von vom")
TITLE_HEADS = word_set(
    "zweites erstes kennenlernen probearbeit schnuppern eignungstest empfangsbestätigung probetag probearbeiten schnuppertag bewerbung absage zusage rückmeldung stelle position ihre ihr deine status eingangsbestätigung mandat zwischenbescheid verfahrensstand einladung vorstellungsgespräch ausschreibung stellenausschreibung initiativbewerbung re update ergebnis information ausbildung zum zur vertrag angebot ausbildungsplatz gespräch eingang als"
)
TEAM = word_set(
    "einstellungsberatung kanzlei-der-fakultät prüfungsamt personaldezernat pflegedirektion stationsleitung vorzimmer schulleitung direktion leitung konzernpersonal dezernat auswahldienst fachbereich fachstelle serviceeinheit terminassistent terminbuchung werkstatt dez bewerbermanagement bewerberportal bewerberservice karriere karriereportal bewerbung bewerbungen personal personalabteilung "
    "personalwesen personalmanagement personalmarketing personalbüro personalservice personalgewinnung personalentwicklung ausbildung "
    "ausbildungsteam recruitingteam nachwuchs abteilung dezernat sachgebiet referat geschäftsführung sekretariat verwaltung kundenservice "
    "service zentrale stellen stelle jobs und der die das bei von im für des online portal mitteilung benachrichtigung info vermittlung "
    "studierende dualesstudium kandidaten bewerber talente team testplattform einstellungstest personalreferat personalstelle"
)
TEAM_TAIL = word_set(
    "karriere karriereportal bewerbung bewerbungen bewerbermanagement bewerberportal bewerberservice personal personalabteilung personalwesen "
    "personalmanagement personalbüro personalservice personalmarketing personalgewinnung ausbildung ausbildungsteam recruitingteam vermittlung "
    "personalreferat personalstelle personalteam"
)
TEAM_TAIL_SOFT = word_set("service zentrale abteilung und portal geschäftsführung")
TEAM_HEAD = word_set(
    "konzernpersonal fachbereich terminassistent assessment karriere karriereportal bewerbung bewerbungen bewerbermanagement bewerberportal bewerberservice personalabteilung personalwesen "
    "personalmanagement personalbüro personalservice personalmarketing personalgewinnung ausbildung ausbildungsteam recruitingteam team ihr "
    "dein das personal personalreferat personalstelle personalteam einstellungstest"
)
TEAM_LINK = word_set("bei der die das von vom im in des für und der center service")
DEPARTMENT = word_set(
    "technik vertrieb einkauf produktion logistik pflege verwaltung it finanzen buchhaltung marketing nord süd ost west leitung"
)
ORGANISATION = word_set(
    "hospiz tierklinik tierarztpraxis zahnarztpraxis zimmerei molkerei brennerei weingut winzergenossenschaft "
    "baumschule blumen hofladen schlachterei fischerei werft hafen flughafen bahnen busreisen umzüge kurierdienst "
    "gießerei schmiede mühle sägewerk steinbruch zementwerk keramik töpferei gerberei polsterei fliesen "
    "dachdeckerei glaserei fensterbau küchen sternwarte kirche kirchengemeinde bistum kloster tafel sanatorium "
    "reha rehaklinik sanitätshaus orthopädie physiotherapie polizei polizeipräsidium gericht landgericht "
    "amtsgericht finanzamt standesamt botschaft kanton bezirksamt rathaus kindergarten kindertagesstätte "
    "kinderhaus turnverein sportverein reitstall tierpark botanischer konditorei patisserie rösterei "
    "kaffeerösterei weinkellerei gasthaus wirtshaus pension ferienpark campingplatz reisebüro werkstatt "
    "karosserie reifen zweirad fahrräder instrumente messtechnik antriebstechnik solartechnik windkraft "
    "wasserwerk netze telekom glasfaser informatik edv rechenzentrum genossenschaftsbank raiffeisenbank "
    "krankenkasse rückversicherung wohnbau wohnungsbau baugenossenschaft immobilien hausverwaltung notariat "
    "patentanwälte ingenieurbüro architekturbüro planungsbüro buchhandlung antiquariat druckhaus tonstudio "
    "filmproduktion kino galerie auktionshaus juwelier uhren goldschmiede schneiderei schuhhaus modehaus "
    "textilien leder spielwaren tierbedarf saatgut futtermittel diagnostik medizin zahntechnik hörgeräte kosmetik "
    "bäder therme kurhaus polizeidirektion landesbetrieb landesmuseum universitätsbibliothek forschungszentrum "
    "forschungsinstitut akademie musikschule volkshochschule berufsschule fachhochschule internat "
    "gemeindeverwaltung bundesinstitut landesanstalt klinikverbund jugendamt jugendhilfe lebenshilfe "
    "bundesagentur geschäftsstelle kammer handwerkskammer tierschutzverein "
    "gruppe holding stiftung verein verband kliniken klinik klinikum krankenhaus universität hochschule universitätsklinikum schule gymnasium "
    "kita stadt stadtverwaltung landkreis landratsamt gemeinde stadtwerke sparkasse volksbank versicherung versicherungen werke werk bäckerei "
    "bäckereien metzgerei fleischerei tischlerei schreinerei apotheke praxis kanzlei autohaus hotel gasthof restaurant brauerei verlag "
    "verlagsgruppe druckerei maschinenbau anlagenbau stahlbau bau hochbau tiefbau elektrotechnik elektro logistik spedition transporte reederei "
    "energie versorgung technik technologie technologien systeme software beratung personalberatung steuerberatung steuerberater rechtsanwälte "
    "partner söhne gebrüder handel handelsgruppe großhandel markt märkte möbel mode optik akustik pharma chemie papier verpackung verpackungen "
    "antriebe pumpen sensorik medizintechnik pflegedienst seniorenheim altenheim diakonie caritas museum theater orchester rundfunk medien agentur "
    "studio studios werbung gmbh ag kg ohg gbr ug eg mbh ggmbh ministerium behörde amt institut zentrum landesamt bundesamt getränke lebensmittel "
    "zeitarbeit gärtnerei garten friseur salon fahrschule reisen bank verkehrsbetriebe bahn häuser haus labor labore"
)
ORGANISATION_ENDINGS = (
    "bibliothek", "verwaltung", "praxis", "schule", "werk", "werke", "amt", "betrieb", "betriebe", "haus", "häuser", "verband", "verein", "kasse", "bank", "klinik", "kliniken", "heim", "hof", "markt",
    "gruppe", "technik", "bau", "akademie", "werkstatt", "bäckerei", "metzgerei", "brauerei", "molkerei", "druckerei", "gärtnerei", "kanzlei", "stiftung", "gesellschaft", "museum", "theater", "handel",
    "schmiede", "stube", "laden", "stadt", "gemeinde", "kreis", "hochschule", "universität", "institut", "zentrum", "agentur", "versicherung", "versicherungen", "verlag", "salon", "restaurant", "wirtshaus",
    "konditorei", "spenglerei", "schreinerei", "tischlerei", "spital", "labor", "reederei", "spedition", "logistik", "apotheke", "department", "departement",
)  # fmt: skip
AGENCY_TAIL = word_set(
    "personalberatung personalvermittlung personaldienstleistungen zeitarbeit personal headhunting personalservice"
)
AGENCY_DOMAIN = ("personalberatung", "zeitarbeit", "personalvermittlung", "personaldienst")
ROLE_ENDINGS = (
    "leiter", "leiterin", "leitung", "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "berater", "beraterin", "verkäufer",
    "verkäuferin", "fachkraft", "kraft", "techniker", "technikerin", "mechaniker", "mechanikerin", "mechatroniker", "kaufmann",
    "kauffrau", "kaufleute", "referent", "referentin", "bearbeiter", "bearbeiterin", "assistent", "assistentin", "assistenz", "pfleger",
    "pflegerin", "meister", "meisterin", "manager", "managerin", "arbeiter", "arbeiterin", "mitarbeiter", "mitarbeiterin", "helfer",
    "helferin", "fahrer", "fahrerin", "köchin", "lehrer", "lehrerin", "lehrkraft", "erzieher", "erzieherin", "praktikant", "praktikantin",
    "werkstudent", "werkstudentin", "architekt", "architektin", "planer", "planerin", "redakteur", "redakteurin", "volontär",
    "volontärin", "monteur", "monteurin", "elektriker", "elektrikerin", "elektroniker", "elektronikerin", "schlosser", "tischler",
    "schreiner", "maler", "bäcker", "konditor", "konditorin", "fräser", "dreher", "schweißer", "disponent", "disponentin", "verwalter",
    "verwalterin", "therapeut", "therapeutin", "arzt", "ärztin", "apotheker", "apothekerin", "jurist", "juristin", "buchhalter",
    "buchhalterin", "gärtner", "gärtnerin", "friseur", "friseurin", "laborant", "laborantin", "administrator", "administratorin",
    "analyst", "analystin", "designer", "designerin", "forscher", "forscherin", "dozent", "dozentin", "wissenschaftler",
    "wissenschaftlerin", "hilfskraft", "sekretär", "sekretärin", "musiker", "musikerin", "koordinator", "koordinatorin", "betreuer",
    "betreuerin", "prüfer", "prüferin", "wirt", "wirtin", "operator", "pädagoge", "pädagogin", "psychologe", "psychologin", "hebamme",
    "kellner", "kellnerin", "zeichner", "zeichnerin", "gestalter", "gestalterin", "restaurator", "restauratorin", "bibliothekar",
    "bibliothekarin", "archivar", "archivarin", "ausbilder", "trainer", "trainerin", "vertreter", "vertreterin", "kassierer", "kassiererin",
    "zusteller", "zustellerin", "kommissionierer", "lagerist", "lageristin", "hausmeister", "reiniger", "chemiker", "chemikerin", "bauer",
    "fachangestellte", "fachangestellter", "angestellte", "angestellter", "beauftragte", "beauftragter", "koch", "azubi", "/in", ":in", "*in",
)  # fmt: skip
SENIORITY = word_set("stellvertretender stellvertretende stv technischer technische kaufmännischer kaufmännische leitender leitende wissenschaftlicher "
                     "wissenschaftliche pädagogische pädagogischer medizinische medizinischer studentische")  # fmt: skip
RANKS = word_set("leitung mitarbeiter mitarbeiterin kraft angestellte assistenz leiter leiterin berater beraterin meister fachkraft vertreter betreuer "
                 "helfer arbeiter mitarbeitende")  # fmt: skip
ROLE_NOUNS = word_set(
    "augenoptiker beamter biologin bodenleger briefträger buchhändler buchhändlerin chemikant "
    "dachdeckerin dekorateur dolmetscher druckerin fachinformatikerin feuerwehrmann fliesenleger "
    "försterin friseur geologin gerichtsschreiber goldschmied grafiker grafikerin hörakustiker "
    "hörakustikerin hotelfachmann hotelfachfrau imker journalistin kamerafrau konstrukteur konstrukteurin "
    "korrektor kosmetikerin krankenschwester logopäde logopädin lokführerin triebfahrzeugführer malerin "
    "lackierer maschinenführer maschinist masseur maurerin metzgerin näherin sanitäter notfallsanitäter "
    "rettungssanitäter pfarrer pförtner pharmazeut pharmazeutin physikerin pilotin polizist postbote "
    "professorin juniorprofessor programmierer programmiererin raumausstatter revisor sanitärinstallateur "
    "schichtführer schlosserin schneiderin schreinerin tischlerin schweisserin servierer serviererin "
    "statiker statikerin steinmetz stuckateur treuhänder uhrmacher uhrmacherin wachmann werkzeugmacher "
    "winzerin zollbeamter gesellin geselle lehrling hiwi minijobber dirigent dramaturgin bühnenbildner "
    "regisseur regisseurin cutterin stratege strategin aktuar aktuarin schadenregulierer maklerin "
    "einkäufer einkäuferin vertriebler aussendienstler mesner hauswirtschafterin haushälterin hauswart "
    "hauswartin automatiker detailhandelsfachfrau estrichleger schaffner stellwerker matrose nautiker "
    "auszubildende auszubildender auszubildenden trainee volontariat praktikum controller controllerin steuerfachangestellte verkauf "
    "pflegefachfrau pflegefachmann bankkaufmann bundesfreiwilligendienst fsj werkstudium rechtsanwalt rechtsanwältin steuerberater notar "
    "fachinformatiker informatiker informatikerin übersetzer übersetzerin lektor lektorin kirchenmusiker projektleitung geschäftsführer "
    "geschäftsführerin redaktion empfang servicekraft reinigungskraft küchenhilfe aushilfe hilfskraft florist floristin optiker optikerin maurer "
    "dachdecker zimmerer schornsteinfeger installateur sanitär landschaftsgärtner winzer landwirt tierpfleger erzieherin kinderpflegerin "
    "doktorand doktorandin postdoktorand hilfswissenschaftler bibliothekskraft packer lokführer pilot flugbegleiter steward rezeptionist "
    "rezeptionistin barkeeper servicetechniker bauleiter polier vermesser geologe biologe physiker mathematiker statistiker texter texterin "
    "fotograf fotografin kameramann cutter tontechniker kurator kuratorin dramaturg regieassistent schauspieler tänzer geiger cellist sänger "
    "professur professor juniorprofessur lehrstuhl akademiker rat rätin inspektor inspektorin vorarbeiter schichtleiter stationsleitung"
)
NOT_NOUNS = word_set(
    "person mate hand player model host server chair staff member partner rat verkauf empfang student redaktion sponsor guard guide stage post"
)
ROLE_STOP = word_set(
    "als bei beim in im an am auf aus mit nach von vom zu zum zur und oder für über unter sowie haben habe hat hatten ist sind war wurde wird wir "
    "sie ich du ihr uns ihnen dir dich mich bitte leider nicht kein keine dass da weil wenn den der die das dem des beworben interessiert gemeldet "
    "vielen dank ihre ihr ihren dein deine deinen unser unsere unserer unserem ab per bis seit stand standort referenz ref kennziffer nr m w d"
)
NOT_A_ROLE = word_set(
    "bewerbung bewerbungen stelle position rolle unternehmen team bewerber bewerberin kandidat kandidatin kandidaten bewerberinnen unterlagen "
    "lebenslauf anschreiben gespräch vorstellungsgespräch interview termin zeit interesse zukunft weiteren weg ausschreibung portal konto "
    "rückmeldung absage zusage angebot einladung danke dank entscheidung ergebnis status vorgang verfahren auswahlverfahren prozess monat woche "
    "tag jahr januar februar märz mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag "
    "sonntag haus hause abteilung bereich frage fragen nachricht information informationen feedback update datenschutz person anliegen erste "
    "zweite runde gruppe stellen positionen mitarbeit zusammenarbeit arbeit tätigkeit anstellung beispiel erfahrung ersatz dritte weitere beste"
)
TITLE_END = word_set(
    "bewerbung stelle position rolle standort ihre ihr deine dein raum referenz kennziffer absage zusage einladung eingang status team abteilung"
)
LEAD_INS = word_set("ihre deine bewerbung als rückmeldung zur zum zu für stelle position absage zusage einladung status update eingangsbestätigung "
                    "betreff betr aw wg information gespräch ausschreibung vorstellungsgespräch stellenangebot um auf die den das")  # fmt: skip
BEFORE_A_TOPIC = word_set("betreff betreffend bzgl bezüglich")
GREETING_WORDS = word_set("sehr liebe lieber hallo guten moin servus grüezi hoi")
GREETED_NOBODY = word_set("damen herren bewerberin bewerber bewerberinnen interessentin interessent kandidatin kandidat nutzerin nutzer kunde kundin leser zusammen alle team "
                          "kollegen kolleginnen")  # fmt: skip
TITLES = word_set("herr frau herrn dr prof dipl-ing mag ing fräulein familie")
NO_COMPANY = word_set("datenschutz impressum karriereseite bewerberportal fragen rückfragen interesse bedarf gelegenheit firma unternehmen kunde kunden agg dsgvo deutsch englisch arbeitsagentur bundesagentur "
                      "mandant mandanten standort herr frau deutschland weihnachten")  # fmt: skip
JOB_WORDS = word_set(
    "bewerbung bewerbungen bewerben beworben bewerber bewerberin bewerberinnen stelle stellen position ausbildung praktikum vorstellungsgespräch kandidat "
    "kandidatin kandidaten lebenslauf personalabteilung probearbeiten einstellung eingestellt stellenausschreibung ausschreibung auswahlverfahren "
    "arbeitsvertrag job rolle absage unterlagen gespräch mandat vakanz volontariat werkstudent trainee karriere initiativbewerbung"
)
NEVER = word_set(
    "ihre ihr ihren ihrem ihrer sie wir ich du er es die der das den dem ein eine unser unsere unserem unseren leider vielen danke dank herr frau sehr liebe "
    "lieber hallo guten bitte bewerbung bewerbungen stelle stellen position unterlagen gespräch interesse ausschreibung im am in an auf als bei für mit nach "
    "von vor zu zum zur und oder aber auch da wenn weil dass montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli "
    "oktober dezember telefon tel mobil fax datum anlage anlagen betreff mitarbeit tätigkeit karriere personalabteilung freundliche freundlichen beste "
    "besten viele herzliche mfg absage zusage unternehmen nachricht ihnen bereich anschließend gerne gern heute rückfragen fragen zeit m w d"
)
