"""Polish wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

from detector import meetings_pl, outcomes_pl

MACROS = {
    "job": r"(?:stanowisk\w*|rekrutacj\w*|ofert\w*|wakat\w*|proces\w*|etat\w*|miejsc\w*|nab[óo]r\w*|posad\w*|poszukiwa\w*)",
    "cand": r"(?:kandydat\w*|kandydatur\w*|os(?:oba|oby|obę|obie|ób|obą|obami)|aplikacj\w*|profil\w*|finalist\w*|koleg\w*|koleżank\w*)",
    "day": r"(?:wczoraj\w*|przedwczoraj|dzisiaj|dziś|dzisiejsz\w*|dziś rano|(?:w|we) (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę)|(?:zeszł|ubiegł|minion)\w+ (?:tydzień|tygodni\w+|poniedziałek|piątek|środ\w+|czwartek|wtorek)|z \d{1,2} \w+|(?:wtorkow|środow|czwartkow|piątkow|poniedziałkow)\w+)",
    "weekday": r"(?:poniedziałek|wtorek|środ[aęy]|czwartek|piątek|sobot[aęy]|niedziel[aęę]|jutro)",
    "month": r"(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|\d{2}\.\d{4})",
    "talk": r"(?:(?:wideo)?rozm(?:ow|ów)\w*|spotkani\w*|wizyt\w*|(?:dni\w*|dzień|zmian\w*|lekcj\w*) próbn\w+|(?:twoj|pan|pani|pańsk)\w* (?:prezentacj|lekcj)\w+)",
    # Words of courtesy that stand before a talk which never was: "dziękujemy za zainteresowanie rozmową".
    "courtesy": r"(?![^.!?;]{0,50}\b(?:zainteresowani\w+|chęć|gotowość|zaprosz\w+|propozycj\w+|odpowied\w+|potwierdz\w+|przyjęcie zaprosz\w+|zgłoszeni\w+|aplikacj\w+)\b(?![^.!?;]{0,60}\b(?:i|oraz) (?:za|czas|rozmow|spotkani|przyby|przyj)\w*))",
    "others": r"(?![^.!?;]{0,80}\b(?:(?:dam|damy|poinformuj\w+|odezw\w+|zadzwoni\w+)(?: (?:znać|pan\w*|pani\w*|ci|się))*,? (?:jeśli|czy|jeżeli)))",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\bo godz\.|\bgodz(?:in\w+|\.)? ?\d{1,2}\b|\bo \d{1,2}\b|\bo (?:ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej|trzynastej))",
}  # fmt: skip

INCOMING = (*outcomes_pl.INCOMING, *meetings_pl.INCOMING)

OUTGOING = meetings_pl.OUTGOING

MEETING_WORDS = (
    "porozmawiać rozmowa rozmowę rozmowy spotkanie spotkania spotkać wideo zoom teams kwalifikacyjną"
)
CONDITIONAL = r"\b(?:jeśli|jeżeli|gdyby|gdy|kiedy|w razie|w przypadku|o ile|dopóki|czy|mogłaby|mógłby|osoby, które|kandydaci, którzy|skontaktujemy się (?:tylko |jedynie )?z wybran\w+|wybranymi)\b"
BREAK = r"[;:–—]|,? (?:ale|jednak|więc|dlatego|i (?:zdecydowaliśmy|wybraliśmy)|ponieważ) "
NEGATION = r"(?:\bnie|\bnigdy|\bżadn\w+|\bbez|\bzamiast)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:skontaktujemy|odezwiemy|odezwę|wrócimy|poinformujemy|powiadomimy|zawiadomimy|damy znać|dam znać|będziemy w kontakcie|wznowimy)\b|(?:twoj\w+|pani|pana|pańsk\w+) (?:aplikacj\w+|kandydatur\w+|zgłoszeni\w+) (?:pozostaje|nadal|jest nadal|zachowuje)|zachowuje ważność|do czasu|nadal (?:w grze|trwa)|jak tylko|to nie (?:jest )?odmowa|cierpliwość)"
DEAD = r"\b(?:nie (?:zakwalifikow\w+|został\w* (?:wybran\w+|zakwalifikow\w+)|możemy zaproponować|zdecydowaliśmy|będziemy kontynuować)|odrzucon\w+|powodzenia|życzymy|(?<!nie.)(?<!jest.)odmow\w+)"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:znaczenie statusów|co oznacza (?:status|każdy)|możliwe statusy)"
LEGEND_WORDS = "status statusy statusów oznacza znaczenie"
SHUT = r"\bzamknięt"
MARKS = (
    ("specific", "szczerze szkoda przykro szef szefowa żona mąż syn córka pies kawa kawę kawy pomysł pytanie historia przykład rysunek obieca* mama tata brat siostra nagranie dzieci wspólnik wspólniczka herbatę przyznam",
     r"\b(?:szczerze mówiąc|szczerze|przyznam|szkoda,? bo|(?:mój|moja|moi|nasz|nasza) (?:szef\w*|żona|mąż|syn|córka|mama|tata|brat|siostra|wspólni\w+|kolega|koleżanka|kucharz\w*)|(?:twój|twoja|twoje|pani|pana) (?:pomysł|pytanie|historia|przykład|rysunek|prezentacja|nagranie|list o|mapa|zdjęcia)|tak jak obiecał\w+|kaw[aęy]|dzieci pyta\w+|załatwiłb\w+)\b"),
    ("specific", "opowiadał* pokazał* pytał* wspomniał* przyniósł przyniosła napisał* przysłał* zrobił*",
     r"\b(?:opowiada|pokaza|pyta|wspomina|wspomnia|przynios|napisa|przysła|zrobi|przyzna)(?:łeś|łaś|ł pan|ła pani)\b|\b(?:to,? co|o czym|jak) (?:pan |pani )?(?:opowiada|mówi|pisa|pokaza)\w+"),
    ("i", "ja mi mnie chciałbym chciałabym jestem dzwoniłam dzwoniłem pamiętam czytałam czytałem przeczytałam przeczytałem chciałam chciałem myślę chcę wiem muszę mogę mam dziękuję widziałam widziałem szukam siebie",
     r"\b(?:ja|mi|mnie|\w+(?:łem|łam|łbym|łabym)|jestem|pamiętam|myślę|chcę|wiem|muszę|szukam)\b"),
    ("stock", "dziękujemy zainteresowanie niestety życzymy powodzenia informujemy aplikacj* kandydat* decyzj* uprzejmie",
     r"\b(?:dziękujemy za (?:\w+ )?(?:zainteresowanie|aplikacj\w+|przesłan\w+|udział|złożen\w+|czas)|niestety|życzymy|informujemy|uprzejmie|inn\w+ kandydat\w+|po (?:dokładn|wnikliw|starann)\w+ anali\w+|duż\w+ liczb\w+|powodzenia)"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "wewnętrzn* wewnątrz awans* zespołu pracowników spośród stażyst* praktykant* uczeń uczennic* zastępstw* zastępował* koleżank* kolega kolegę pracuje pracował* pracownic* własn* naszą nasz naszego",
     r"\b(?:(?:kandydat\w*|rekrutacj\w*|pracowni\w+|osob\w+|awans\w*) wewnętrzn\w+|wewnętrzn\w+ (?:kandydat\w+|rekrutacj\w+|awans\w*|przesunię\w+)|(?:od|z) wewnątrz|wewnątrz (?:firmy|organizacji|zespołu)|z (?:naszego|własnego) zespołu|spośród (?:naszych|własnych) pracowników|awans\w*|nasz\w* (?:własn\w+ )?(?:stażyst|praktykant|uczeń|uczni|uczennic|pracowni|asystent|współpracowni)\w*(?! szuka)|(?:na|pełni\w*|w ramach) zastępstw\w+|dotychczas zastępowa\w+|"
     r"(?:osob|koleżank|koleg|kandydat|kogoś|ktoś|pani|pan)\w*,? [^.!?;]{0,20}\b(?:już )?(?:u nas|z nami|w (?:naszej|naszym) (?:firmie|zespole|szkole|kuchni|sklepie)) (?:już )?(?:pracuj|pracowa|współpracuj|jest)\w*|(?:pracuj|pracowa|współpracuj)\w* (?:już |od lat |od dawna )?(?:u nas|z nami|w (?:naszej|naszym) (?:firmie|zespole|szkole|kuchni)))"),
    ("position_closed", "zamyka zamykamy zamykają", r"\bzamyka(?:my|ją)? (?:warsztat|firmę|dział|oddział|sklep|projekt|lokal)"),
    ("position_closed", "anulowan* zamrożon* wstrzyman* zawieszon* odwołan* budżet* reorganizacj* restrukturyzacj* zlikwidowan* unieważni* likwidacj* cięcia wstrzymaliśmy zrezygnowa* rezygnuj* zamknię*",
     r"\b(?:{job}[^.!?;]{0,60}\b(?:anulowan\w+|zamrożon\w+|wstrzyman\w+|zawieszon\w+|odwołan\w+|zlikwidowan\w+|unieważnion\w+|nie (?:będzie|zostanie) obsadz\w+)|reorganizacj\w+|restrukturyzacj\w+|likwidacj\w+|cięcia|budżet\w*[^.!?;]{0,40}\b(?:nie|cię\w+|zamroż\w+|obcię\w+)|(?:wstrzym|zamroz|anulow|zawiesz|unieważni)\w+[^.!?;]{0,30}\b{job}|zrezygnowa\w+ z|rezygnuj\w+ z|nie będziemy (?:nikogo )?zatrudniać)"),
    ("location_visa", "wiza wizy pozwoleni* odległoś* dojazd* daleko relokacj* przeprowadz* miejsc* zamieszkani*", r"\b(?:wiz[ayę]|pozwoleni\w+ na pracę|odległoś\w+|dojazd\w*|(?:za|zbyt) daleko|relokacj\w+|przeprowadz\w+|zamieszkani\w+|mieszka\w* (?:za daleko|bliżej|na miejscu))"),
    ("salary", "oczekiwani* finansow* wynagrodzeni* płacow* stawk* widełk* budżet*", r"\b(?:oczekiwani\w+ (?:finansow\w+|płacow\w+|co do wynagrodz\w+)|(?:wynagrodzeni\w+|stawk\w+)[^.!?;]{0,40}\b(?:przekracz\w+|wyższ\w+|powyżej|budżet\w*|poza)|widełk\w+)"),
    ("timing", "dostępnoś* wypowiedzeni* termin* szybciej wcześniej natychmiast zmianow* grafik*", r"\b(?:okres\w* wypowiedzenia|(?:od zaraz|natychmiast|szybciej|wcześniej) (?:rozpocz\w+|zacz\w+|dostępn\w+)|(?:zacząć|rozpocząć) (?:od zaraz|szybciej|wcześniej|natychmiast)|dostępnoś\w+|po terminie|upływ\w+ terminu)"),
    ("experience", "już lat wcześniej", r"\b(?:kogoś|osob\w+|kandydat\w+|kto),? (?:któr\w+|kto|z) [^.!?;]{0,50}\b(?:już|lat|wcześniej)\b"),
    ("experience", "doświadczeni* doświadczon* lat lata staż* senior junior", r"\b(?:(?:większ|bogatsz|dłuższ|szersz|mniejsz|brak|brakuje|więcej|wystarczając|wymagan|odpowiedni|bezpośredni|z|ma|miała|miał|mają)\w*\b[^.!?;]{0,40}\bdoświadczeni\w+|doświadczeni\w+[^.!?;]{0,50}\b(?:w|z|na|większ\w+|wymagan\w+|bardziej|lepiej)|bardziej doświadczon\w+|zbyt (?:mał\w+|duż\w+) doświadcz\w+|\d+ lat\w* (?:w|na|pracy|doświadcz)|przekwalifikowan\w+)"),
    ("skills", "umiejętności kwalifikacj* wymag* wykształceni* język* angielski* uprawnieni* prawo certyfikat* test* punkt* znajomoś* wiedz* techniczn* kompetencj*",
     r"\b(?:(?:brak|brakuje|lepsz|większ|wymagan|nie|głębsz|odpowiedni)\w*\b[^.!?;]{0,40}\b(?:umiejętnoś\w+|kwalifikacj\w+|wykształceni\w+|uprawnie\w+|certyfikat\w*|znajomoś\w+|wiedz\w+|kompetencj\w+|prawa jazdy)|znajomoś\w+ (?:język\w+|\w+)|wymag\w+ (?:formaln\w+|niezbędn\w+|koniecz\w+)|nie spełnia\w*[^.!?;]{0,30}\bwymag\w+|(?:minimaln|wymagan)\w+ (?:liczb\w+ punkt\w*|próg\w*|poziom\w*)|prog\w* punktow\w+|poziom\w* (?:angielskiego|język\w+|techniczn\w+))"),
    ("culture", "kultur* wartości zespoł*", r"\b(?:kultur\w+ (?:organizacyjn\w+|firmy|pracy)|wartości\w*)\b[^.!?;]{0,40}\b(?:nie|inn\w+|odmienn\w+)|dopasowani\w+ (?:do kultury|kulturow\w+)"),
    ("position_filled", "obsadzone obsadzony obsadzona zajęte zajęty obsadziliśmy komplet wypełnione", r"\b(?:(?:{job}|już|mamy)\b[^.!?;]{0,50}(?<!nie.)\b(?:obsadzon[eya]|zajęt[eya]|komplet)\b|obsadziliśmy)"),
    ("other_candidates", "inn* kandydat* kandydatur* osob* kogoś lepiej bardziej zgłosze* aplikacj* zainteresowani*", r"\b(?:inn(?:ego|ą|ej|ych|ym|ymi|emu|e|a|y|i) {cand}|kogoś (?:innego|kto|z)|{cand}[^.!?;]{0,60}\b(?:lepiej|bardziej|pełniej|w większym stopniu|najbardziej)|(?:duż|wielk|ogromn)\w+ (?:liczb\w+|zainteresowani\w+)|wiele (?:zgłoszeń|aplikacji)|wysok\w+ poziom\w*)"),
    ("unspecified", "profil* dopasowan* odpowiada*", r"\bnie\b[^.!?;]{0,30}\b(?:odpowiada\w*|pasuj\w+|dopasowan\w+|zgodn\w+)"),
)  # fmt: skip

STAGES = (
    ("final", "finałow* ostatni* finalist* finał*", r"\b(?:finałow\w+ (?:etap\w*|rozmow\w*|spotkani\w*|dwój\w+|trój\w+)|ostatni\w* (?:etap\w*|rozmow\w*|runda|rundy|spotkani\w*)|finalist\w+|w finale|drugie miejsce)"),
    ("onsite", "siedzib* biur* próbn* dzień zakład* wizyt* stacjonarn*", r"\b(?:(?:spotkani\w+|rozmow\w+) (?:w (?:nasz\w+ )?(?:siedzib\w+|biur\w+|zakładzie|firmie)|stacjonarn\w+|na miejscu)|(?:dzień|dniu|dnia|zmian\w+) próbn\w+|wizyt\w+ (?:w|u)|na próbę)"),
    ("case", "case prezentacj* studium", r"\b(?:case(?: study)?\b|studium przypadku|(?:twoj\w+|pani|pana) prezentacj\w+)"),
    ("technical", "techniczn* code live", r"\b(?:rozmow\w+|spotkani\w+|etap\w*|test\w*|zadani\w+|weryfikacj\w+) techniczn\w+|techniczn\w+ (?:rozmow\w+|etap\w*)|\b(?:live coding|pair programming|code review)"),
    ("phone", "telefoniczn* telefon* wstępn* pierwsz* wideo* rozmow*", r"\b(?:rozmow\w+ (?:telefoniczn\w+|wstępn\w+|przez telefon|wideo)|(?:wstępn|pierwsz|krótk)\w+ (?:rozmow\w+|spotkani\w+)|telefoniczn\w+|przez telefon|wideorozmow\w+|spotkani\w+ online)"),
    ("assessment", "test* zadani* assessment egzamin* sprawdzian* ankiet* kwestionariusz* pisemn*", r"\b(?:test(?:u|y|ów|em|ach|cie)?\b(?! automat)|zadani\w+ (?:rekrutacyjn\w+|testow\w+|domow\w+|praktyczn\w+|próbn\w+)|(?:twoj\w+|pani|pana|wysyłam|przesyłam|w załączniku jest) zadani\w+|assessment|egzamin\w*|sprawdzian\w*|kwestionariusz\w*|próbk\w+)"),
    ("interview", "rozmow* spotkani* poznać spotkać rozmawia* kwalifikacyjn* rozmów", r"\b(?:rozm(?:ow|ów)\w*|spotkani\w+|(?:cię|panią|pana) poznać|spotkać się|spotkaliśmy)"),
    ("application", "aplikacj* kandydatur* zgłoszeni* cv aplikowa* dokument* ofert*", r"\b(?:aplikacj\w+|aplikowa\w+|kandydatur\w+|zgłoszeni\w+|(?:twoj\w+|pani|pana|przesłan\w+) (?:cv|dokument\w+|profil\w*))"),
)  # fmt: skip
NOT_REACHED = r"(?:\bnie\b|\bnigdy\b|\bkandydaci\b|\bkandydatów\b|\binn\w+\b|\bnastępn\w+ etap\w*\b|\bwybran\w+ (?:osob|kandydat)\w+|\bzakwalifikowan\w+)[^.!?;]{0,60}$"
TAKEN = r"\b(?:punkt\w*|wynik\w*|zdan\w+|uzyska\w+|osiągn\w+|zaliczy\w+)\b"
