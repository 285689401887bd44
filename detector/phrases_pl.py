"""Polish wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

MACROS = {
    "job": r"(?:stanowisk\w*|rekrutacj\w*|ofert\w*|wakat\w*|proces\w*|etat\w*|miejsc\w*|nab[óo]r\w*|posad\w*|poszukiwa\w*)",
    "cand": r"(?:kandydat\w*|kandydatur\w*|os(?:oba|oby|obę|obie|ób|obą|obami)|aplikacj\w*|profil\w*|finalist\w*|koleg\w*|koleżank\w*)",
    "day": r"(?:wczoraj\w*|przedwczoraj|dzisiaj|dziś|dzisiejsz\w*|dziś rano|(?:w|we) (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę)|(?:zeszł|ubiegł|minion)\w+ (?:tydzień|tygodni\w+|poniedziałek|piątek|środ\w+|czwartek|wtorek)|z \d{1,2} \w+|(?:wtorkow|środow|czwartkow|piątkow|poniedziałkow)\w+)",
    "weekday": r"(?:poniedziałek|wtorek|środ[aęy]|czwartek|piątek|sobot[aęy]|niedziel[aęę]|jutro)",
    "month": r"(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|\d{2}\.\d{4})",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\bgodz(?:in\w+|\.)? ?\d{1,2}\b|\bo \d{1,2}\b|\bo (?:ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej|trzynastej))",
}  # fmt: skip

INCOMING = (
    ("agency", "mój mojego moim mojemu moja mojej", r"\b(?:mój|mojego|moim|mojemu|moja|mojej) klient\w*\b"),
    ("other_role", "wakat wakat* stanowisko ofert* mamy", r"\b(?:mamy|mam|szukamy)\b[^.!?;]{0,20}\b(?:za to|natomiast|też|również|jeszcze|obecnie|także)\b[^.!?;]{0,40}\b(?:wakat\w*|stanowisk\w+|ofert\w+|miejsc\w+)"),
    ("meeting_claimed", "rozmow* spotkani* poznać poznania wizyt* rozmawia* poznaliśmy próbn* gadali",
     r"\b(?:dziękuj\w*|dzięki|miło|przyjemn\w*|cieszy\w*|świetn\w*|dobrze|podobał\w*|podziękowa\w*)\b[^.!?;]{0,80}\b(?:rozm(?:ow|ów)\w*|spotkani\w*|pozna\w*|wizyt\w*|dni\w* próbn\w+)|\b(?:po|podczas|w trakcie|w nawiązaniu do|od|na|z)(?: \w+){0,3} (?:rozm(?:ow|ów)\w*|spotkani\w*|dni\w* próbn\w+)\b(?! kwalifikacyjn\w+ (?:zapra|będ))"),
    ("meeting_claimed", "czas", r"\bczas,? (?:poświęcony|jaki|który)[^.!?;]{0,40}\b(?:rozmow\w*|spotkani\w*|nam)"),
    ("meeting_arranged", "rozmow* spotkani* zaprasza* wideo* zoom teams termin* rozmawia* czekamy zadzwonię zapraszam test* spotka*",
     r"\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2} ?{month}[^!?;]{0,40}{hour}|\b\d{1,2}\.\d{2}\b[^!?;]{0,30}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b"),
    ("fixed", "poniedziałek wtorek środa środę czwartek piątek sobotę sobota jutro", r"(?<!do.)\b{weekday}\b[^!?;]{0,60}{hour}"),
    ("meeting_arranged", "http https", r"\b(?:link\w*|zoom|teams|meet|wideo\w*)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    ("someone_chosen", "inn* wybraliśmy wybrano wybrał* wybór zdecydowaliśmy zdecydował* zatrudni* decyzj* ofertę kogoś osob* kandydat* wewnętrzn*",
     r"\b(?:wybra\w+|wybór|zdecydowa\w+|zatrudni\w+|postawi\w+|kontynu\w+|zaprosi\w+|padł\w*|przyjęl\w*|złoży\w+|na rzecz|dalszych etap\w*)\b[^.!?;]{0,80}\b(?:inn(?:ego|ą|ej|ych|ym|ymi|emu|e)|kogoś|kimś|(?:na )?kandydat(?:a|kę|ki|em|ką|ów)|osob[ęaiy]|wewnętrzn\w+)(?: {cand})?|\binn(?:a|y|i|e|ego|ą|ej|ych|ym|ymi) {cand}[^.!?;]{0,50}\b(?:wybra\w*|otrzyma\w*|został\w*|przyjęł\w*|spełni\w*)"),
    ("someone_chosen", "obsadzone obsadzony obsadzona zajęte zajęty obsadziliśmy znaleźliśmy wypełnione komplet podpisa*", r"\b(?:{job}|już|mamy)\b[^.!?;]{0,50}(?<!nie.)\b(?:obsadzon[eya]|zajęt[eya]|komplet)\b|\b(?:obsadziliśmy|znaleźliśmy (?:już )?(?:kogoś|osobę|kandydat\w+|odpowiedni\w+)|podpisa(?:liśmy|ła|ł) (?:już )?umowę)"),
    ("paused", "zamrożon* wstrzyman* zawieszon* wstrzymaliśmy wstrzymujemy zamroziliśmy zawieszamy wstrzymać wstrzymanie", r"\b(?:zamrożon\w+|wstrzyman\w+|zawieszon\w+|wstrzym(?:aliśmy|ujemy|ać)|zamroził\w*|zawieszamy)\b"),
    ("position_closed", "anulowan* zamknięt* odwołan* budżet* reorganizacj* restrukturyzacj* zlikwidowan* nieobsadzon* rezygnuj* rezygnacj* unieważni* likwidacj* zrezygnowa* obsadza*",
     r"\b{job}[^.!?;]{0,60}\b(?:anulowan\w+|zamknięt\w+ bez|odwołan\w+|zlikwidowan\w+|unieważnion\w+|nie (?:będzie|zostanie) (?:obsadz\w+|kontynuow\w+)|wycofan\w+|nie istnieje)|\b(?:reorganizacj\w+|restrukturyzacj\w+|likwidacj\w+|budżet\w*[^.!?;]{0,40}\b(?:nie|cię\w+|zamroż\w+|obcię\w+)|zrezygnowa\w+ z|rezygnuj\w+ z (?:obsadzenia|zatrudnienia)|nie będziemy (?:nikogo )?(?:zatrudniać|obsadzać)|nikogo nie zatrudni)"),
    ("on_hold", "decyzj* rezerw* cierpliwość opóźni* jeszcze list*", r"\b(?:jeszcze nie (?:podję|zapad|mam)\w*|nie (?:podjęliśmy|zapadła) (?:jeszcze|ostateczn\w+)|list\w* rezerwow\w+|cierpliwość|opóźni\w+|nadal (?:trwa|w toku|rozpatr\w+|w grze))"),
    ("offer_withdrawn", "ofert* propozycj* wycofa* cofn*", r"\b(?:ofert\w+|propozycj\w+)[^.!?;]{0,70}\b(?:wycof\w+|cofn\w+|anulowa\w+|nieaktualn\w+)|\b(?:wycof\w+|cof\w+)[^.!?;]{0,30}\b(?:ofert\w+|propozycj\w+)"),
    ("legal", "prawnik* prawn* sąd* radca odwołani* mecenas roszcze*", r"\b(?:nasz\w* (?:prawnik\w*|kancelari\w*|radc\w*)|dział\w* prawn\w+|drog\w* sądow\w+|odwołani\w* (?:przysługuje|można|do)|roszcze\w+|postępowani\w* sądow\w+)"),
    ("do_not_reply", "odpowiada* odpowiedzi automatyczn* skrzynk* generowan*", r"\b(?:(?:prosimy |proszę )?(?:na nią |na tę wiadomość )?nie odpowiada\w*|(?:skrzynk\w+|adres\w*|odpowiedzi|wiadomości)\b[^.!?;]{0,50}\bnie (?:jest|są|będą)?[^.!?;]{0,20}\b(?:monitorowan\w+|odczytywan\w+|czytan\w+|obsługiwan\w+|sprawdzan\w+))"),
    ("user_withdrew", "rezygnacj* wycofani* wycofa* wycofał*", r"\b(?:(?:twoj\w+|pani|pana) (?:rezygnacj\w+|wycofani\w+)|(?:zrezygnowa|wycofa)(?:łeś|łaś|ł pan|ła pani)|na (?:pani|pana|twoj\w+) prośbę|wycofani\w+ (?:aplikacji|kandydatury))"),
    ("agency", "klient* zleceniodawc*", r"\b(?:nasz\w*|mój|moj\w+|nasze?go|od|dla|po stronie)(?: \w+)? (?:klient(?:a|em|owi|ów|ka|ki)?|zleceniodawc\w+)\b[^.!?;]{0,100}\b(?:zdecydowa\w+|szuka\w*|profil\w*|stanowisk\w*|proces\w*|wybra\w+|rozmow\w*|kandydat\w*|woli|informacj\w*|feedback|rekrutacj\w*|otrzyma\w+|wstrzyma\w+|ma|odpowied\w+|postanowi\w+)|\b(?:klient|klientka) (?:zdecydowa\w+|wybra\w+|postanowi\w+|woli|chce|szuka|wstrzyma\w+|poprosi\w+|zrezygnowa\w+|docenia|odpowiedzia\w+)|\b(?:feedback|informacj\w+|odpowied\w+) (?:od|zwrotn\w+ od) (?:\w+ )?klient\w+|\bagencj\w+ (?:pracy|zatrudnienia)\b"),
    ("invites_reapply", "aplikowa* ofert* ponown* przyszł* zachęca* zaprasza* śledz* stron* odezw* spróbuj wracaj*", r"\b(?:zachęca\w+|zaprasza\w+|mamy nadzieję|liczymy|prosimy o|możesz|może pan\w?|chętnie|będziemy|warto|proszę)\b[^.!?;]{0,70}\b(?:ponown\w+|aplikowa\w+|(?:śledz\w+|obserwowan\w+|zagląd\w+|odwiedz\w+)|(?:przyszł|kolejn|inn|nowych)\w* (?:rekrutacj\w+|ofert\w+|proces\w+|nabor\w+|aplikacj\w+))|\b(?:śledź|obserwuj|zaglądaj|odwiedź)\b[^.!?;]{0,40}\b(?:stron\w+|ofert\w+|profil\w*|zakładk\w+)|\b(?:spróbuj|odezwij się|zgłoś się|wróć)\b[^.!?;]{0,30}\b(?:ponownie|jeszcze|za|wiosną|jesienią|latem|w)"),
    ("other_role", "inne innej innego inną stanowisk* propozycj* przekaza* przekazał* zaproponowa*", r"\b(?:inn(?:e|ego|ym|ą|ej|a)) (?:\w+ )?(?:stanowisk\w+|rol\w+|ofert\w+|rekrutacj\w+|projekt\w*)\b[^.!?;]{0,90}\b(?:pasowa\w*|zainteres\w+|propon\w+|odpowiedni\w*|rozważ\w+|zaproponowa\w+|lepiej)|\b(?:zaproponowa\w+|proponuj\w+)\b[^.!?;]{0,40}\b(?:inne|inną|stanowisko)|\bprzekaza\w+[^.!?;]{0,30}\b(?:cv|kandydatur\w+|aplikacj\w+|profil\w*) (?:do|koleg\w+|koleżan\w+|innemu|zespoł\w+)|\blepiej (?:pas\w+|sprawdzi\w+)[^.!?;]{0,40}\b(?:na|do) "),
    ("reopened", "nadal ponownie wciąż zmieniła zmienił zwolniło", r"\b(?:(?:nadal|wciąż|jeszcze) (?:jest (?:pan\w?|pani) |jesteś )?(?:zainteresowan\w+|dostępn\w+)|sytuacja się zmieniła|(?:stanowisko|miejsce|rekrutacj\w+)[^.!?;]{0,30}\b(?:zwolniło|ponownie otwart\w+|wznowi\w+))"),
    ("feedback_refused", "informacji zwrotnej feedbacku uzasadni* szczegółow* indywidualn*", r"\bnie\b[^.!?;]{0,70}\b(?:informacji zwrotn\w+|feedback\w*|uzasadni\w+|indywidualn\w+ (?:informacj\w+|odpowied\w+|opin\w+)|szczegółow\w+ (?:informacj\w+|uzasadni\w+))"),
    ("feedback_given", "zabrakło brakowało brakuje zbyt więcej słabiej słabsz* popracować rada wskazówk* poprawić niepewn* ogóln* liczyliśmy",
     r"\b(?:(?:nam |trochę )?(?:zabrakło|brakowało|brakuje|brakło)\b|(?:twoj\w+|pani|pana|pan|ty|ci|byłeś|byłaś|był)\b[^.!?;]{0,80}\b(?:zbyt (?:\w+)|za mało|słab(?:iej|sz\w+|o)|niepewn\w+|ogólnikow\w+|powierzchown\w+|chaotyczn\w+|mniej przekonuj\w+)|(?:liczyliśmy|oczekiwaliśmy|chcieliśmy) (?:na |usłyszeć |zobaczyć )?(?:więcej|bardziej|głębsz\w+)|"
     r"(?:moja|jedna|mała|dwie) rad\w+|wskazówk\w+|(?:warto|można|do|proponuję|radzę|popracuj\w*)\b[^.!?;]{0,20}\b(?:poprawi\w+|popracowa\w+|poćwiczy\w+|nad)|obszar\w* do (?:poprawy|rozwoju))"),
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "pasuje potwierdzam będę chętnie odpowiada", r"\b(?:(?:pasuje|odpowiada) mi|mi pasuje|pasuje|potwierdzam\b|będę (?:na pewno|obecn\w+)?|chętnie|do zobaczenia)\b"),
    ("meeting_held", "dziękuję rozmow* spotkani* czas", r"\bdziękuję\b[^.!?;]{0,70}\b(?:{day}|rozm(?:ow|ów)\w*|spotkani\w*|poświęcony czas)"),
    ("feedback_asked", "feedback informacj* zwrotn* dlaczego powod* poprawić rad* zabrakło", r"\b(?:feedback\w*|informacj\w+ zwrotn\w+|dlaczego|powod\w+|popraw\w+|rad[ęy]|zabrakło|wskazówk\w+)\b"),
    ("user_withdrew", "rezygnuj* wycofuj* zrezygnować wycofać przyjął* przyjęł*", r"\b(?:rezygnuję|wycofuję|(?:chciał\w+|muszę|postanowi\w+) (?:\w+ )?(?:zrezygnować|wycofać)|przyj(?:ąłem|ęłam) (?:inną|ofertę))"),
)  # fmt: skip

MEETING_WORDS = "rozmowa rozmowę rozmowy spotkanie spotkania spotkać wideo zoom teams kwalifikacyjną"
CONDITIONAL = r"\b(?:jeśli|jeżeli|gdyby|gdy|kiedy|w razie|w przypadku|o ile|dopóki|czy|mogłaby|mógłby|osoby, które|kandydaci, którzy|skontaktujemy się (?:tylko |jedynie )?z wybran\w+|wybranymi)\b"
BREAK = r"[;:–—]|,? (?:ale|jednak|więc|dlatego|i (?:zdecydowaliśmy|wybraliśmy)|ponieważ) "
NEGATION = r"(?:\bnie|\bnigdy|\bżadn\w+|\bbez|\bzamiast)\s+(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:skontaktujemy|odezwiemy|wrócimy|poinformujemy|damy znać|będziemy w kontakcie)\b|(?:twoj\w+|pani|pana) (?:aplikacj\w+|kandydatur\w+) (?:pozostaje|nadal|jest nadal)|nadal (?:w grze|trwa)|jak tylko|to nie (?:jest )?odmowa|cierpliwość)"
DEAD = r"\b(?:nie (?:zakwalifikow\w+|został\w* (?:wybran\w+|zakwalifikow\w+)|możemy zaproponować|zdecydowaliśmy|będziemy kontynuować)|odrzucon\w+|powodzenia|niestety|życzymy|odmow\w+)"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:znaczenie statusów|co oznacza (?:status|każdy)|możliwe statusy)"
LEGEND_WORDS = "status statusy statusów oznacza znaczenie"
SHUT = r"\bzamknięt"
MARKS = (
    ("specific", "szczerze szef szefowa żona mąż syn córka pies kawa kawę pomysł pytanie historia przykład rysunek obieca* mama tata brat siostra",
     r"\b(?:szczerze mówiąc|szczerze|(?:mój|moja|moi) (?:szef\w*|żona|mąż|syn|córka|mama|tata|brat|siostra|wspólni\w+|kolega|koleżanka)|(?:twój|twoja|twoje|pani|pana) (?:pomysł|pytanie|historia|przykład|rysunek|prezentacja)|(?:opowiada|pokaza|pyta|wspomina|przynios)(?:łeś|łaś|ł pan|ła pani)|tak jak obiecał\w+|kaw[aęy])\b"),
    ("i", "ja mi mnie chciałbym chciałabym jestem", r"\b(?:ja|mi|mnie|chciał(?:em|am|bym|abym)|pomyślał\w+|rozmawiał(?:em|am)|jestem|pamiętam|widział(?:em|am))\b"),
    ("stock", "dziękujemy zainteresowanie niestety życzymy powodzenia informujemy aplikacj* kandydat* decyzj* uprzejmie",
     r"\b(?:dziękujemy za (?:\w+ )?(?:zainteresowanie|aplikacj\w+|przesłan\w+|udział|złożen\w+|czas)|niestety|życzymy|informujemy|uprzejmie|inn\w+ kandydat\w+|po (?:dokładn|wnikliw|starann)\w+ anali\w+|duż\w+ liczb\w+|powodzenia)"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "wewnętrzn* awans*", r"\b(?:(?:kandydat\w*|rekrutacj\w*|pracowni\w+|osob\w+|awans\w*) wewnętrzn\w+|wewnętrzn\w+ (?:kandydat\w+|rekrutacj\w+|awans\w*)|wewnątrz (?:firmy|organizacji)|z naszego zespołu|spośród naszych pracowników|awans\w*)"),
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
    ("assessment", "test* zadani* assessment egzamin* sprawdzian* ankiet* kwestionariusz* pisemn*", r"\b(?:test(?:u|y|ów|em|ach|cie)?\b(?! automat)|zadani\w+ (?:rekrutacyjn\w+|testow\w+|domow\w+|praktyczn\w+|próbn\w+)|(?:twoj\w+|pani|pana) zadani\w+|assessment|egzamin\w*|sprawdzian\w*|kwestionariusz\w*|próbk\w+)"),
    ("interview", "rozmow* spotkani* poznać spotkać rozmawia* kwalifikacyjn* rozmów", r"\b(?:rozm(?:ow|ów)\w*|spotkani\w+|(?:cię|panią|pana) poznać|spotkać się|spotkaliśmy)"),
    ("application", "aplikacj* kandydatur* zgłoszeni* cv aplikowa* dokument* ofert*", r"\b(?:aplikacj\w+|aplikowa\w+|kandydatur\w+|zgłoszeni\w+|(?:twoj\w+|pani|pana|przesłan\w+) (?:cv|dokument\w+|profil\w*))"),
)  # fmt: skip
NOT_REACHED = r"(?:\bnie\b|\bnigdy\b|\bkandydaci\b|\bkandydatów\b|\binn\w+\b|\bnastępn\w+ etap\w*\b|\bwybran\w+ (?:osob|kandydat)\w+|\bzakwalifikowan\w+)[^.!?;]{0,60}$"
TAKEN = r"\b(?:punkt\w*|wynik\w*|zdan\w+|uzyska\w+|osiągn\w+|zaliczy\w+)\b"
