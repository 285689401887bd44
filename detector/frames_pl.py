"""Polish words around companies, roles and people. In: nothing. Out: frames as in detector/frames_en.py and word sets
as in detector/nouns_en.py; data only."""

from __future__ import annotations

from detector.wordlist import word_set

MACROS = {
    "post": r"(?:stanowisk\w*|ofert\w*(?: pracy)?|rol[ięea]\w*|pozycj\w*|prac[ęyae]\w*|staż\w*|praktyk\w*|etat\w*|wakat\w*|posad\w*|funkcj\w*|ogłoszeni\w*)",
    "firm": r"(?:(?:firmie|firmy|firmę|spółce|spółki|spółkę|przedsiębiorstwie|organizacji|grupie) )?",
    "team": r"(?:zesp[óo]ł\w*|dział\w*|biur\w*)(?: (?:ds\. )?(?:rekrutacji|hr|kadr|personaln\w+|talent\w*|people|zasobów ludzkich))*",
}  # fmt: skip

COMPANY_BEFORE = (
    ("3", "informacj* odpowied* feedback", r"\b(?:informacj\w+(?: zwrotn\w+)?|odpowiedź|feedback) (?:z|ze|od) {firm}"),
    ("3", "zainteresowanie zainteresowania zainteresowana zainteresowany", r"\bzainteresowani[ea]\w*(?: \w+){0,2}? (?:pracą|współpracą|zatrudnieniem|ofertą|karierą|dołączeniem|stanowiskiem [^.!?;\n]{2,50}?)? ?(?:w|we|z|ze|do|do zespołu) {firm}"),
    ("3", "aplikacj* rekrutacj* stanowisk* ofert* prac* rozmow* karier* staż* kandydatur* zgłoszeni* udział cv proces*", r"\b(?:aplikacj\w+|rekrutacj\w+|{post}|rozmow\w+|karier\w+|kandydatur\w+|zgłoszeni\w+|proces\w*|cv)(?: [^.!?;\n]{1,60}?)? (?:w|we|do) {firm}"),
    ("4", "zespół zespołu dział imieniu", r"\b(?:w imieniu (?:całego )?(?:zespołu |firmy |spółki |działu \w+ )*|(?:cały )?{team} )"),
    ("3", "firma firmy firmie spółka spółki klient pracodawca", r"\b(?:firm(?:a|y|ie|ę)|spółk(?:a|i|ę)|nasz klient,|pracodawca) "),
    ("4", "firma spółka pracodawca organizacja urząd", r"(?m:^|[;|])\s*(?:firma|spółka|pracodawca|organizacja|nazwa firmy)(?: ?[ ]*[:|=]|\t)\s*"),
    ("4", "pozdrowienia pozdrawiam", r"\bpozdrowieni\w+ (?:z|od zespołu|od) "),
    ("1.5", "w we", r"\b(?:w|we) {firm}"),
    ("3", "właściciel właścicielka dyrektor kierownik rekruterka rekruter założyciel prezes hr", r"\b(?:właściciel(?:ka)?|dyrektor(?:ka)?|kierowni(?:k|czka)|rekruter(?:ka)?|(?:współ)?założyciel(?:ka)?|prezes)(?: [\w ]{2,20}?)? (?:w|z|firmy|spółki) "),
    ("3", "administratorem administrator wysłana wysłano", r"\b(?:administratorem (?:państwa |pani |pana |twoich )?danych (?:osobowych )?jest|wysłan\w+ przez) "),
    ("-5", "pośrednictwem powered systemu platformy", r"\b(?:za pośrednictwem (?:platformy |systemu |portalu )?|powered by|(?:wysłan\w+|obsługiwan\w+) przez system) "),
)  # fmt: skip

COMPANY_AFTER = (
    ("3", "odrzucił* zamknął zamknęła poinformował* przekazał* wybrał* odpowiedział*", r" (?:odrzucił[ao]?|zamknął|zamknęła|poinformował[ao]?|przekazał[ao]?|wybrał[ao]?|odpowiedział[ao]?)\b"),
    ("4", "zaprasza dziękuje informuje życzy", r" (?:zaprasza|dziękuje|informuje|życzy|serdecznie)\b"),
    ("4", "hr rekrutacja kariera kadry team praca", r" (?:hr|rekrutacja|kariera|kadry|team|praca)(?= *(?:\n|$|\.|,))"),
    ("3", "zdecydowała zdecydował otrzymała podjęła", r" (?:zdecydował[ao]?|otrzymał[ao]?|podjęł[ao]|zakończył[ao]?)\b"),
)  # fmt: skip

ROLE_BEFORE = (
    ("4", "stanowisk* ofert* rol* pozycj* staż* praktyk* wakat* posad* etat* ogłoszeni*", r"\b{post}(?: (?:pracy|nr|ref\.?|numer)? ?[\w/.-]*\d[\w/.-]*)? ?(?:ds\. |: ?|[-–] |na stanowisko )?(?!ds\.|w|we|na|z|ze|do|nie|jest|został\w*|i|oraz|pracy|dla|pan\w*|które|którą|było|była|od|o|u|o które|przez)"),
    ("4", "aplikacj* kandydatur* aplikowa* cv zgłoszeni* aplikuj* rekrutacj* rozmow* kandydowa* nabor* konkurs* nabór",
     r"\b(?:aplikacj\w+|kandydatur\w+|aplikow\w+|aplikuj\w+|cv|zgłoszeni\w+|rekrutacj\w+|rozmow\w+|kandydowa\w+|nab(?:ó|o)r\w*|konkurs\w*)(?: [^.!?;:\n]{1,45}?)? (?:na|ws\.|dotycząc\w+|w sprawie) (?:{post} )?(?:ds\. )?"),
    ("4", "stanowisko rola pozycja oferta dotyczy temat rekrutacja aplikacja wakat nazwa", r"(?m:^|[|;(])\s*(?:(?:nazwa )?stanowisk[oa]|rola|pozycja|oferta|dotyczy|rekrutacja|aplikacja|zakończenie rekrutacji|wakat)(?: ?[\d/.-]*[ ]*[:|=–]|\t)\s*"),
    ("3", "szukamy poszukujemy szukam zatrudnić poszukuje szukaliśmy", r"\b(?:szukam\w*|poszukuj\w+|szukaliśmy|zatrudni\w+)(?: \w+){0,3}? "),
    ("2", "jako", r"\bjako "),
    ("2", "na", r"\bna (?:stanowisko )?"),
)  # fmt: skip

ROLE_AFTER = (
    ("4", "k m x", r",? ?[(\[]\b[kmx](?:\s?/\s?[kmx]){1,2}\b[)\]]"),
)  # fmt: skip

CLOSINGS = (
    r"(?:(?:z|łączę|przesyłam|ślę)? ?(?:serdeczn\w+|poważani\w+|wyraz\w+ szacunku|ciepł\w+|szacunk\w+)?,? ?(?:pozdrowieni\w+|poważaniem|szacunkiem|wyrazami szacunku)(?: \w+)?|(?:serdecznie |ciepło |gorąco )?pozdrawiam(?:y)?(?: serdecznie| ciepło| i[^\n]{3,40})?|pozdr\.?|pzdr\.?|"
    r"dziękuj(?:ę|emy)(?: \w+)*|dzięki|powodzenia(?: \w+)*|do (?:zobaczenia|usłyszenia|widzenia|jutra|\w+)|trzymaj się|miłego (?:dnia|weekendu)|wszystkiego dobrego|ściskam|z góry dziękuję|z up\.[^\n]{0,40}|w imieniu[^\n]{3,50}|kind regards|best regards|regards|best)"
    r"(?:,? (?:z|ze|i|oraz)[^\n]{2,40})?"
)
GREETING = r"(?:szanown[aiy](?: pani[e]?| panie| państwo)?|dzień dobry|cześć|hej|witam|witaj|drog[aiy]|pani[e]?|panie|dobry wieczór|siema|hi|dear|hello|kochan[aiy])"
APPLICANT = r"(?:\b(?:twoj\w+|pani|pana|państwa|tw\w+|nasz\w+|t\w+) (?:aplikacj\w+|kandydatur\w+|rozmow\w+|zgłoszeni\w+|cv|rekrutacj\w+|udział)|aplikacj\w+|kandydat\w*|rekrutacj\w+|rozmow\w+ kwalifikacyjn\w+|\bstanowisk\w+|aplikowa\w+|your application)"
ALERT = r"(?:\b(?:\d+|nowe|więcej|najnowsze) (?:nowych |nowe )?(?:ofert\w*|ogłosze\w+|prac\w*)(?: (?:dla ciebie|pracy|w|na|z|pasuj\w+))|alert\w* (?:o )?prac\w+|oferty (?:dla ciebie|tygodnia|dopasowane|pasujące)|newsletter)"

NOUN_FIRST = True
INFLECTED = True
ARTICLES = word_set("nasz nasza nasze")
TITLE_LINKS = word_set("ds do w i oraz z ze na & / ds. dla we")
TITLE_HEADS = word_set(
    "postępowanie kwalifikacyjne procedura etap feedback przyjęcie konkurs kandydatura decyzja wynik propozycja zatrudnienia test podanie praca aplikacja rekrutacja stanowisko oferta twoja pani pana państwa zakończenie odpowiedź re status aktualizacja rozmowa zaproszenie nabór wynik wyniki informacja potwierdzenie cv staż"
)
NAME_LINKS = word_set("i & w im nad pod")
TEAM = word_set(
    "redakcja zarząd sekretariat zarządu dyrekcja wydział komisja naboru sekcja referat oddział organizacyjny kancelaria dziekanat rektorat rekrutacja rekrutacje rekrutacji kariera kariery kadry kadr kadrowy hr praca pracy dział zespół biuro kandydat kandydata kandydaci kandydatów portal system centrum testy online wideo kalendarz e-rekrutacja erekrutacja powiadomienia nie odpowiadaj "
    "onboarding personalny personalna zasoby ludzkie zasobów ludzkich talenty talent aplikacje staże praktyki sekretariat administracja recepcja obsługa w z i do na dla oferty nabór nabory wnioski shared services people rozwój szkolenia spraw "
    "osobowych pracownicze pracowniczych newsletter kontrolerów noreply"
)
TEAM_TAIL = word_set(
    "rekrutacja rekrutacje rekrutacji kariera kadry hr praca talent team kandydaci onboarding"
)
TEAM_TAIL_SOFT = word_set(
    "dział zespół portal kandydata kandydatów system centrum personalny w online powiadomienia"
)
TEAM_HEAD = word_set(
    "komisja rekrutacja rekrutacje kariera kadry hr praca dział zespół portal system centrum e-rekrutacja erekrutacja kalendarz onboarding testy zasoby talent nabór kandydaci people"
)
TEAM_LINK = word_set(
    "w we z ze i do rekrutacji kandydata kandydatów kadr hr personalny ludzkie pracy kariery online ds"
)
ORGANISATION = word_set(
    "hospicjum kuźnia odlewnia młyn kamieniołom cementownia ceramika garbarnia tapicernia płytki szkło okna "
    "kuchnie archiwum obserwatorium parafia diecezja klasztor caritas sanatorium rehabilitacja fizjoterapia "
    "pogotowie prokuratura ambasada konsulat województwo marszałkowski starostwa świetlica przedszkola gimnazjum "
    "basen stadnina akwarium czekolada czekolady palarnia kawy winiarnia gorzelnia gospoda zajazd autobusy "
    "tramwaje wypożyczalnia opony rowery przyrządy obróbka metalurgia turbiny wiatrowa solarna sieci światłowody "
    "telefonia informatyka ubezpieczeń reasekuracja fundusz kredyt architekci architektura urbanistyka papiernia "
    "introligatornia kino kina produkcja galeria krawiectwo obuwie skóry zabawki nasiona hodowla rzeźnia ubojnia "
    "przetwórnia rybołówstwo armator żegluga perfumeria mydlarnia kosmetyki uzdrowisko związek komitet federacja "
    "sierociniec dps archiwa mediateka przędzalnia tkalnia lodziarnia pizzeria cukiernie delikatesy hurtownia "
    "hurtownie poczta zarząd inspektorat kuratorium uczelnia wyższa orlik poradnia pralnia palmiarnia ciastkarnia "
    "piekarnie pasieka tłocznia mięsne "
    "grupa spółka firma przedsiębiorstwo zakład zakłady fabryka huta kopalnia kopalnie browar browary mleczarnia piekarnia cukiernia masarnia restauracja restauracje karczma kawiarnia hotel hotele pensjonat sklep sklepy sieć markety market drogerie drogeria apteka apteki "
    "szpital szpitale przychodnia klinika centrum uniwersytet politechnika akademia szkoła liceum przedszkole żłobek urząd gmina gminy miasto miasta powiat starostwo ministerstwo izba sąd muzeum teatr opera orkiestra filharmonia biblioteka fundacja stowarzyszenie "
    "spółdzielnia bank ubezpieczenia towarzystwo kancelaria biuro księgarnia wydawnictwo drukarnia agencja studio pracownia atelier transport spedycja logistyka koleje kolej lotnisko port stocznia budownictwo budowlana deweloper nieruchomości instalacje elektryka "
    "energia energetyka wodociągi gaz chemia farmacja laboratorium laboratoria technologie systemy rozwiązania software oprogramowanie konsulting doradztwo media radio telewizja gazeta moda odzież meble optyka gabinet salon fryzjer warsztat serwis auto motors "
    "sp. sa polska poland bracia synowie i-synowie ogrodnictwo gospodarstwo sad winnica komenda straż policja instytut nadleśnictwo tartak stolarnia"
)
AGENCY_TAIL = word_set("rekrutacja personel headhunting doradztwo personalne")
AGENCY_DOMAIN = ("rekrutacja", "headhunt", "personalne")
ROLE_ENDINGS = ("owiec", "olog", "olożka")
SENIORITY = word_set(
    "młodszy młodsza starszy starsza główny główna samodzielny samodzielna zastępca kierujący młodszego starszego głównego samodzielnego młodszej starszej samodzielnej młodszą starszą"
)
RANKS = word_set("specjalista specjalistka specjalisty specjalistę kierownik kierowniczka kierownika asystent asystentka asystenta asystentki dyrektor dyrektorka dyrektora koordynator koordynatorka koordynatora pracownik pracownica pracownika referent inspektor "
                 "doradca ekspert pomocnik zastępca lider liderka szef szefowa członek opiekun opiekunka opiekuna samodzielny")  # fmt: skip
ROLE_NOUNS = word_set(
    "agronom aktuariusz aptekarz betoniarz blacharz brukarz buchalter celnik chirurg cieśla dekarz "
    "dekorator diagnosta dietetyk dietetyczka dostawca doktorantka drukarz dyrygent ekspedient "
    "ekspedientka elektromechanik elektromonter fizyk geograf glazurnik graficzka górnik hotelarz hutnik "
    "informatyk informatyczka instalator instruktorka introligator inwentaryzator jubiler kamieniarz "
    "kapitan kominiarz komornik konduktor konstruktor konstruktorka korektor korektorka korepetytor "
    "kreślarz krupier kuśnierz lakiernik lektorka lekarka leśniczy logopeda lutnik makijażystka marynarz "
    "masażysta matematyk mechatronik mleczarz modelarz motorniczy niania obuwnik okulista optometrysta "
    "ordynator palacz pakowacz pediatra pilarz piwowar planista policjant prawniczka protetyk "
    "przedszkolanka psychoterapeuta psychiatra ratowniczka rehabilitant renowator robotnik rolnik rymarz "
    "rzeczoznawca sanitariusz scenograf sędzia spawaczka spedytorka strażak stroiciel suwnicowy szklarz "
    "świetliczanka taksówkarz tancerz tapicer telemarketer telefonista terapeuta terapeutka tokarza "
    "trenerka tynkarz urbanista urzędniczka wiertacz windykator wizażystka wulkanizator wychowawczyni "
    "zbrojarz zecer zegarmistrz zdun złotnik żeglarz rewident protokolant kustoszka edytor brakarz "
    "krojczy galwanizer odlewnik formierz bosman "
    "programista programistka programisty programistę inżynier inżyniera inżynierka specjalista specjalistka specjalisty specjalistę kierownik kierownika kierowniczka asystent asystentka asystenta asystentki dyrektor dyrektora koordynator koordynatora koordynatorka "
    "analityk analityka analityczka księgowa księgowy księgowego księgowej kontroler kontrolera doradca doradcy sprzedawca sprzedawcy sprzedawczyni sprzedawcę kasjer kasjera kasjerka kelner kelnera kelnerka kucharz kucharza kucharka cukiernik cukiernika piekarz piekarza "
    "rzeźnik magazynier magazyniera magazynierka operator operatora operatorka kierowca kierowcy kierowcę dyspozytor dyspozytora dyspozytorka spedytor spedytora logistyk logistyka monter montera spawacz spawacza elektryk elektryka hydraulik stolarz stolarza murarz "
    "malarz mechanik mechanika tokarz frezer ślusarz automatyk technik technika technolog technologa projektant projektanta projektantka architekt architekta pielęgniarka pielęgniarki pielęgniarz lekarz lekarza położna farmaceuta farmaceutka fizjoterapeuta "
    "fizjoterapeutka psycholog psychologa pedagog pedagoga nauczyciel nauczyciela nauczycielka nauczycielki wychowawca wykładowca adiunkt adiunkta profesor doktorant bibliotekarz bibliotekarka bibliotekarza archiwista dziennikarz dziennikarka redaktor redaktora "
    "redaktorka grafik grafika fotograf tłumacz tłumacza tłumaczka prawnik prawnika radca adwokat aplikant notariusz referent referenta inspektor inspektora urzędnik sekretarka sekretarz recepcjonista recepcjonistka recepcjonisty opiekun opiekuna opiekunka opiekunki "
    "sprzątaczka sprzątacz ochroniarz portier dozorca ogrodnik ogrodnika fryzjer fryzjerka kosmetyczka optyk weterynarz dentysta stomatolog higienistka laborant laborantka chemik biolog geodeta kosztorysant kosztorysanta likwidator likwidatora agent przedstawiciel "
    "przedstawiciela handlowiec handlowca konsultant konsultanta konsultantka rekruter rekruterka menedżer menedżera menadżer pracownik pracownika pracownica stażysta stażystka stażysty praktykant praktykantka asesor audytor audytora skarbnik kurier kuriera listonosz "
    "maszynista barista barman barmanka pomocnik pomocnika kustosz konserwator konserwatora edukator muzyk aktor reżyser montażysta szwaczka krawiec krawcowa zootechnik leśnik pilot steward stewardessa ratownik ratownika strażnik rzecznik księgowość kadrowa kadrowy "
    "tester testera testerka administrator administratora wdrożeniowiec brygadzista mistrz lider lidera szef szefa kuchni ekspert eksperta przewodnik instruktor instruktora trener trenera animator animatora florysta florystka lektor lektora naczelnik serwisant serwisanta sprzątająca opiekunka"
)
NOT_NOUNS = word_set(
    "person mate hand player model host server chair staff member partner sponsor stage post rep chef pilot"
)
ROLE_STOP = word_set(
    "już jeszcze nadal otrzymaliśmy wpłynęło mamy jest trwa zakończyła zakończył wybrali wybraliśmy wybrano został została zostało które którego której którym które którą który która że ale ponieważ gdyż lub jest są był była było został została zostało nie się u od przez po przed za bez przy pod oraz-informujemy pani pana państwa twoja twoje twój nasza nasze nasz niestety dziękujemy dziękuję witam ref nr numer k m x w-naszej "
    "naszej naszym naszego firmie firmy zespole zespołu opublikowane ogłoszenie lokalizacja umowa etat pełny zdalnie hybrydowo otrzymaliśmy wpłynęła wpłynęło prowadzonej zakończyła podjęliśmy chcielibyśmy informujemy serdecznie bardzo o które o jako już tym ze-względu "
    "to my ja ty wybraliśmy spotkała cieszy wymaga została"
)
NOT_A_ROLE = word_set(
    "aplikacja aplikacji aplikację kandydatura kandydatury kandydaturę stanowisko stanowiska oferta oferty rekrutacja rekrutacji firma zespół kandydat kandydata kandydatka cv rozmowa rozmowy rozmowę odpowiedź decyzja decyzji praca pracy doświadczenie czas dzień tydzień miesiąc rok "
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek środa czwartek piątek sobota niedziela inne inny inna "
    "kolejny kolejna pierwszy drugi osoba osoby nowy nowa informacja informacje aktualizacja potwierdzenie zaproszenie propozycja umowa przyszłość szansa kariera zainteresowanie dane portal etap wynik status feedback dziękuję dzień dobry proces udział zgłoszenie "
    "rozmowę bieżąco razie pewno uwagę pani pana"
)
TITLE_END = word_set(
    "aplikacja odpowiedź decyzja pani pana twoja rozmowa wynik wyniki aktualizacja potwierdzenie stanowisko oferta ref nr status rekrutacja dzień"
)
LEAD_INS = word_set(
    "twoja pani pana państwa aplikacja na stanowisko dla do odpowiedź rozmowa zaproszenie potwierdzenie aktualizacja rekrutacja re dotyczy oferta status nabór"
)
BEFORE_A_TOPIC = word_set("dotyczy")
GREETING_WORDS = word_set("szanowna szanowny szanowni dzień cześć hej witam drogi droga")
GREETED_NOBODY = word_set(
    "kandydatko kandydacie kandydaci państwo panie pani panowie wszyscy zespole kliencie użytkowniku"
)
TITLES = word_set("mgr lic pan pani panie dr prof mgr inż hab lek mec")
NO_COMPANY = word_set(
    "rodo gdpr linkedin polska polski warszawa kraków angielski niemiecki klient kandydat ciebie twojaaplikacja europa olx pracuj"
)
JOB_WORDS = word_set(
    "aplikacja aplikacji aplikację aplikacje kandydatura kandydatury kandydaturę kandydat kandydata kandydatka stanowisko stanowiska oferta oferty rekrutacja rekrutacji rekrutację pracy praca pracę zatrudnienie zatrudnić umowa umowę rozmowa rozmowy rozmowę cv staż praktyki "
    "kwalifikacyjna kwalifikacyjnej aplikowanie nabór naboru etat zgłoszenie zespołu posada"
)
NEVER = word_set(
    "ja my ty pan pani państwo on ona oni twoja twój nasz nasza nasze ten ta to te dziękuję dziękujemy dzień cześć hej witam szanowna szanowny szanowni niestety z po w na do przez bez o i ale jeśli jak gdy aplikacja stanowisko poniedziałek wtorek środa czwartek piątek "
    "sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień dotyczy data tel telefon kom cv ref rozmowa pozdrawiam pozdrowienia poważaniem mgr inż dr proszę prosimy informujemy jednocześnie nie już także "
    "również dlatego serdecznie życzymy uprzejmie ponadto gratulujemy mamy w związku k m za od"
)
