"""Polish wordings about others, about begging, and about what never was. In: nothing. Out: ABOUT_OTHERS; data only."""

from __future__ import annotations

from responder.tone_grievances_pl import loose_rows
from responder.tone_rules import Level, Where

_G2, _G4 = r"(?:\w+,? ){0,2}?", r"(?:\w+,? ){0,4}?"
_FAR = r"[^.?!]{0,60}?\b"

_HIRED = (
    r"(?:(?:wybran|now|zatrudnion|przyjęt|zwycięsk|tamt|szczęśliw|przysz)\w* (?:\w+ )?(?:osob|osób|kandydat|pracowni|koleg|koleżan|kolez|członk|nabytk|nabytek|szef"
    r"|kierowni|zwycięz)\w*|(?:osob\w+|kandydat\w*|kogoś|kto(?:ś)?|temu|tej|ten|ta|tego),? (?:kto|któr\w+|kogo) (?:\w+ ){0,4}?(?:wybra|zatrudni|obejm|obję|dołącz|zaczyn|zaczn|dosta|przyj|zajm"
    r"|zaję|będzie pracowa|został)\w*|(?:wybrank|wybranie[cj]|następc|zwycięzc)\w*)"
)
_RIVAL = (
    r"(?:(?:t(?:a|e|ą|ę|y)|tego|tej|jakakolwiek|jakikolwiek|każd\w+) )?(?:osob\w+|wybran\w+|kandydat\w*|inn\w+|reszt\w+|zatrudnion\w+|zwycięz\w+|przyjęt\w+|now\w+|konkurent\w*"
    r"|pozostał\w+|kto\w*|on|ona|oni|niej|niego|nią|nich|większoś\w+|wszys\w+|ten|ta|tamt\w+)"
)
_I_AM = r"(?:jestem|byłem|byłam|byłbym|byłabym|mam|miałem|miałam|znam|potrafię|umiem|pracuję|pracowałem|pracowałam|posiadam|moj\w+|moje|mój)"
_COMPARED = (
    *loose_rows(
        "no_comparison_with_hired",
        rf"{_I_AM}\b{_FAR}(?:lepsz\w+|lepiej|silniejsz\w+|mocniejsz\w+|bogatsz\w+|wyższ\w+|dłuższ\w+|dłużej|bardziej \w+|więcej|większ\w+)\b[^.?!]{{0,40}}?\b(?:od|niż) {_RIVAL}",
        r"(?:co|czego|jakie\w*)\b[^.?!]{0,60}?\b(?:czego|co|a|którego|której|których) (?:mi|ja|u mnie) (?:\w+ )?(?:nie (?:mam|miał\w*|umiem|potrafi\w+|ma|mia\w+)?|brak\w*|zabrakł\w*)(?= ?[?.,!]|$)",
        r"czego (?:ja )?nie mam(?: ja)?(?= ?[?.!]|$)",
        r"(?:jestem|byłem|byłam|byłbym|byłabym) (?:\w+ ){0,3}?najlepsz\w+ (?:\w+ )?(?:kandydat|kandydatk|osob|wybór|ze? wszystkich|spośród)\w*",
        r"(?:wybra|zatrudni|przyję|wzię|zdecydowa)\w+\b[^.?!]{0,40}?\b(?:mniej (?:doświadczon|wykwalifikowan|kompetentn|wykształcon)|słabsz|gorsz|młodsz|tańsz|niedoświadczon|bez (?:\w+ )?(?:doświadczeni|wykształceni|kwalifikacji|praktyki))\w*",
        unless=r"\b(?:rozumiem|lepiej niż (?:się spodziewa|oczekiwa|kiedykolwiek))",
    ),
    *loose_rows(
        "no_comparison_with_hired",
        r"kogo (?:\w+ ){0,3}?(?:wybra|wybór|zatrudni|przyję|wzię)\w*", r"kto (?:\w+ ){0,3}?(?:dosta|zosta|wygra|zaj|obj|okaza|otrzyma|był lepszy|mnie pokona)\w*", r"na kogo (?:\w+ ){0,2}?(?:padł|postawi|zdecyd)\w*",
        rf"(?:w )?czym (?:\w+ ){{0,3}}?(?:{_HIRED}|osoba|kandydat\w*|on|ona|konkurent\w*|konkurencja|tamta?) (?:\w+ ){{0,5}}?(?:lepsz\w+|przewyższ\w+|ode mnie|wygra\w+|góruj\w+|przekona\w+)",
        rf"(?:co|jakie|jakimi|jaki|ile|czym)\b[^?]{{0,50}}?{_HIRED}[^?]{{0,60}}", r"lepsz\w+ ode mnie",
        where=Where.QUESTION,
        unless=r"\b(?:życz|powodzeni|przygotowa\w+ się)",
    ),
    *loose_rows(
        "no_comparison_with_hired",
        rf"{_HIRED}\b[^.?!]{{0,50}}?\b(?:nie (?:ma|zna|potrafi|umie|będzie|poradzi|dorówn\w+|posiada)|mniej|gorzej|gorsz\w+|słab\w+|na pewno nie|zamiast mnie|niż ja|ode mnie|młodsz\w+|tańsz\w+|po znajomości)",
        unless=r"\b(?:życz|powodzeni|nadziej|oby|nie mniej|rozumiem|słabsz\w+ dni)",
    ),
    *loose_rows(
        "no_comparison_with_hired",
        r"(?:zamiast|kosztem) mnie", r"a nie mnie", r"lepsz\w+ ode mnie", r"(?:porówn\w+|na tle|w zestawieniu|w porównaniu)\b[^.?!]{0,40}?\b(?:wybran|inn|pozostał|zatrudnion|t\w{1,3} osob|konkur|kandydat)\w*",
        r"(?:wątpię|nie wierzę|nie sądzę),? (?:żeby|aby|czy|by|że)\b[^.?!]{0,40}?\b(?:lepsz\w+|lepiej|więcej|tak dobrze|tyle samo|bardziej)", r"(?:mało kto|niewiel\w+ (?:osób|kandydatów)|nikt (?:inny|z kandydatów)) (?:\w+ )?(?:ma|miał\w*|zna|potrafi)",
        level=Level.WARN,
        unless=r"\brozumiem\b",
    ),
)  # fmt: skip

_PERSON = (
    r"(?:ona?|(?:pan|pani|panie|panowie|p\.) (?!mi\b|nie\b|się\b|mnie\b)\w+|(?:pański|pana|pani|państwa|wasz|twój)\w* (?:\w+ )?(?:koleg|koleżank|współpracowni|szef|zastępc|asystent)\w*|koleg\w+|koleżank\w+|rekruter\w*|rekrutując\w+"
    r"|kierowni\w+|dyrektor\w*|menedżer\w*|manager\w*|prezes\w*|szef\w*|asystent\w*|sekretark\w*|recepcjonist\w*|członk\w+ komisji|członek komisji|komisja|jed\w+ (?:z|ze) \w+(?: \w+)?|rozmów(?:c|cz)\w+|właściciel\w*"
    r"|brygadzist\w*|majster|ordynator\w*|przełożon\w+|współpracowni\w+|kadrow\w+|lider\w*|inżynier|ktoś|mistrz zmiany|partner\w*|zastępc\w+|oddziałow\w+)"
)
_NASTY = (
    r"(?:niemił|niegrzeczn|nieuprzejm|nieprzygotowan|arogan|opryskliw|znudzon|niezainteresowan|lekceważąc|nieprzyjemn|nieprofesjonaln|chamsk|złośliw|niekompetentn|wrog|szorstk|oschł|zarozumiał|protekcjonaln|napastliw"
    r"|agresywn|obcesow|kpiąc|bezczeln|nietaktown|zblazowan|obrażon|ironiczn|wynios|apodyktyczn|rozkojarzon|roztargnion|nieobecn|pretensjonaln|seksist|uszczypliw)\w*"
)
_OTHERS = (
    *loose_rows(
        "no_third_parties",
        rf"{_PERSON}\b{_FAR}(?:był|była|byli|było|jest|wydawa\w+ się|wydał\w* (?:mi )?się|zachowywa\w+ się|zachował\w* się|sprawia\w+ wrażenie|okaza\w+ się|odnosi\w+ się|zwraca\w+ się|traktowa\w+|potraktowa\w+|mówi\w+|odpowiada\w+|odzywa\w+ się)"
        rf" (?:do mnie |mnie |mi )?{_G4}(?:{_NASTY}|z góry|z wyższością|bez szacunku|na telefonie|w telefonie|jakby)",
        rf"{_PERSON}\b{_FAR}(?:ciągle|cały czas|bez przerwy|non stop|przez cał\w+|wciąż|co chwilę|nieustannie|głównie|więcej|co rusz|ostentacyjnie)\b[^.?!]{{0,40}}?\b(?:telefon\w*|komórk\w+|przerywa\w+|zegar\w+|ziewa\w+|śmia\w+|wzdycha\w+|laptop\w*|pisa\w+|patrzy\w+)",
        rf"{_PERSON}\b{_FAR}(?:przerywa\w+|przerwa\w+ mi|mi (?:\w+ )?przerwa\w+|(?:ani razu|nawet) (?:\w+ ){{0,3}}?nie (?:\w+ )?(?:spojrza|popatrzy|zapyta|podni|przywita|przeprosi)\w*|wyśmia\w+|śmia\w+ się|szydzi\w+|drwi\w+|zadrwi\w+|kpi\w+|ziewa\w+|nie słucha\w+|nie da\w+ mi|nie pozwoli\w+|nie lubi\w* mnie|nie polubi\w+|nie interesowa\w+|uwzią\w+|uwzię\w+|krzycze\w+|krzyczał\w+|podniósł głos"
        r"|(?:siedzia|patrzy|zerka|wpatrywa|spogląda|bawi|gapi|grzeba|klika)\w+[^.?!]{0,20}(?:telefon|komórk|laptop|zegar|ekran)\w*|przewraca\w+ oczami|spóźni(?:ł|ła|li) się|ignorowa\w+|zignorowa\w+|obrazi\w+|ośmiesz\w+|nie zna\w+ się|plotk\w+|nawet (?:się )?nie|(?:zerka|spogląda)\w+ na zegar\w+|patrzył\w* w telefon)",
        rf"(?:{_PERSON}|nikt)\b{_FAR}nie (?:\w+ )?(?:przeczyta\w+|zna\w+|czyta\w+|zajrza\w+|otworzy\w+|widzia\w+) (?:\w+ ){{0,2}}?(?:mojego|moich|mojej|cv|życiorysu|dokumentów|portfolio)",
        r"(?:przerywa|wyśmia)(?:no|li|ła|ł) (?:mi|mnie)", r"śmia(?:no|li|ł|ła) się ze mnie", r"rozbawion\w+ moi\w+",
        unless=r"\b(?:nie (?:był|była|byli|jest) (?:\w+ ){0,2}?(?:niemił|niegrzecz|nieuprzej|nieprzygotow|arogan|oprysk|znudz)|nikt nie był|szef kuchni poleca)|\bnie przerywa",
    ),
    *loose_rows(
        "no_third_parties",
        r"(?:słyszał(?:em|am)|słychać|podobno|ponoć|krążą|plotk\w+|wszyscy wiedzą|wiadomo,? że|znajom\w+|koleżank\w+|kolega|ktoś z|była? pracowni\w+|od pracowników)\b[^.?!]*?\b(?:zwalnia|mobbing|rotacj|toksyczn|odcho|uciekaj|konflikt|kłóc|zwolni|źle się dziej|fatal|nieprzyjemn|nie płac|wyzysk"
        r"|kiepsk|skłóc|zła atmosfer|złej atmosfer|afer)\w*",
        unless=r"\bnie wierzę\b",
    ),
)  # fmt: skip

_NO_REQUEST = r"\bnie (?:proszę|chcę|chciał\w+|zamierzam|piszę|oczekuję|liczę|namawiam|próbuję|śmiem|mam zamiaru|jest moim celem|chodzi mi|zależy mi|pytam)\b[^;.!?]{0,50}"
_AGAIN = r"(?:jeszcze raz|ponownie|raz jeszcze|jeszcze)"
_PONDER = (
    r"(?:rozważ|rozpatrz|rozpatrywa|przemyśl|zastanow|zastanów|spojrz|przyjrz|przeanaliz|zweryfik|przejrz)\w*"
)
_PLEADING = (
    *loose_rows(
        "no_pleading",
        r"ponown\w+ (?:\w+ )?(?:rozważeni|rozpatrzeni|rozpatrywani|przemyśleni|ocen|spojrzeni|analiz|weryfikacj|przeanaliz)\w*", rf"{_PONDER} (?:\w+ ){{0,5}}?{_AGAIN}",
        rf"{_AGAIN} (?:(?!dzięk)\w+ ){{0,3}}?{_PONDER}", r"zmian(?:ę|y|a|ie) (?:\w+ ){0,2}?(?:decyzji|zdania)", r"(?<!gdyby )(?<!gdybyście )zmieni\w+ (?:\w+ ){0,2}?(?:zdani\w+|decyzj\w+)",
        r"zmień(?:cie)? (?:\w+ ){0,2}?(?:zdani\w+|decyzj\w+)", r"(?:cofn|odwró|odwoł|zrewid|uchyl)\w+ (?:\w+ ){0,2}?decyzj\w+", r"odwoł\w+ (?:się )?od (?:\w+ )?decyzji", r"(?:rozważ|przemyśl)\w* (?:\w+ ){0,3}?(?:decyzj|wybór|odmow)\w*",
        r"(?:daj\w*|dać|dali|dał\w*|dacie|prosz\w+|potrzebuj\w+|zasługuj\w+|dosta\w+|otrzyma\w+|liczę)\b[^.?!]{0,30}?\b(?:drug|ostatni|jeszcze jedn|kolejn|jedn)\w+ (?:\w+ )?szans\w+", r"szans(?:ę|y|a) (?:\w+ )?(?:pokaza|udowodni|wykaza)\w+",
        r"czy (?:ta |państwa |wasza |pani |pana )*decyzja jest (?:\w+ )*?(?:ostateczna|nieodwołalna|przesądzona)", r"(?:ostatecz|nieodwołal)n\w+ decyzj\w+(?=[^.]*\?)",
        unless=rf"{_NO_REQUEST}(?:szans|decyzj|zdani|{_PONDER}|ocen)|\b(?:gdyby|jeśli|jeżeli)\b[^.?!]{{0,30}}zmieni|\bdzięk\w+[^.?!]{{0,40}}(?:szans|{_PONDER})|\bprzyszłoś|\bkiedyś\b|\bbez (?:\w+ )?(?:zmiany|ponown)|\binn\w+ (?:stanowisk|ofert|rekrutacj)",
    ),
    *loose_rows(
        "no_pleading",
        r"błag\w+", r"na kolanach", r"zrobię (?:\w+ ){0,2}?wszystko", r"zrobił(?:bym|abym) (?:\w+ ){0,2}?wszystko", r"zgodzę się na (?:\w+ )?(?:wszystko|każd\w+|niższ\w+|mniej\w*)", r"zgodził(?:bym|abym) się (?:\w+ )?na", r"porozmawia\w+ (?:\w+ ){0,3}?(?:o mnie|w mojej sprawie)", r"(?:nie ma|nie mam|nie będzie|czy jest) (?:\w+ ){0,2}?(?:żadn\w+|jakiejkolwiek|już) (?:\w+ )?szans\w*", r"zgadzam się na (?:\w+ )?(?:niższ\w+|mniej\w*|każd\w+)",
        r"(?:pracowa|popracowa|pracuję|przyjść|zacząć|zaczn|zatrudni|mogę|mógł|mogł|gotow|chętnie)\w* (?:\w+ ){0,5}?za (?:darmo|mniejsz\w+|niższ\w+|najniższ\w+|minimaln\w+|połowę|pół|mniej)", r"bez wynagrodzenia", r"bez pensji",
        r"(?:niższ|mniejsz)\w+ (?:\w+ )?(?:pensj|wynagrodzeni|stawk|wypłat|kwot)\w*",
        r"potrzebuj\w+ (?:\w+ ){0,3}?(?:tej |jakiejkolwiek )?(?:prac|posad|etat|zatrudnieni)\w*(?! nad)", r"(?:ta |tę )?prac[^ ]{1,2} (?:jest )?(?:mi |dla mnie )(?:bardzo |naprawdę |teraz )?(?:potrzebna|niezbędna)", r"bez tej pracy",
        r"(?:ostatni|jedyn)\w+ (?:\w+ )?(?:nadziej|desk|ratun|szans)\w+", r"(?:dzieci|rodzin\w+|kredyt\w*|czynsz\w*|rachunk\w+|wiz(?:a|ę|y)|mieszkani\w+|długi|długów|alimenty)\b[^.?!]{0,40}?(?:utrzym|wykarmi|spłac|spłat|na głowie|opłac|zapłac|wyżywi|kończy|straci)\w*",
        r"(?:utrzym|wykarmi|spłac|opłac|zapłac|wyżywi)\w*\b[^.?!]{0,30}?(?:dzieci|rodzin\w+|kredyt\w*|czynsz\w*|rachunk\w+|mieszkani\w+|dług\w+)", r"mam (?:na utrzymaniu|na głowie)[^.?!]*",
        r"(?:czy )?(?:naprawdę |na pewno |już )?nic (?:\w+ ){0,3}?(?:nie )?(?:da|można|mogę|mogą|możecie) (?:\w+ ){0,3}?zrobić", r"(?:może )?da(?:łoby)? się (?:\w+ )?(?:jeszcze|jednak) (?:\w+ )?(?:coś )?(?:zrobić|zmienić|załatwić)",
        r"(?:wstaw\w+|ujmi?\w+) się za mną", r"szepn\w+ (?:\w+ ){0,2}?(?:słów\w+|słowo)", r"(?:zrob|zróbc?)\w* (?:\w+ ){0,3}?wyjątek", r"przemów\w* (?:\w+ )?za mną",
        r"(?:pozw|daj|dać|mógł|mogł|da)\w* (?:\w+ ){0,4}?(?:udowodni\w+|wykaza\w+ się|się wykaza\w+)", r"udowodni\w+ (?:\w+ ){0,2}?(?:państwu|pani|panu|wam|ci|że)",
        r"(?:choćby|chociaż|chociażby|nawet) (?:\w+ )?na (?:\w+ )?(?:okres próbny|próbę|miesiąc|tydzień|pół etatu|staż|zlecenie|część etatu)", r"zdesperowan\w+", r"desperac\w+", r"w rozpaczy", r"nie mam (?:już )?(?:innego wyjścia|wyboru|z czego żyć|za co żyć)", r"nie wiem,? (?:co|jak) (?:\w+ )?(?:dalej|teraz|bez)",
        r"(?:zatrudni\w+|przyjm\w+|przyją\w+|weź\w*) mnie (?:\w+ )?(?:proszę|jednak|mimo|choć|do pracy)", r"proszę (?:\w+ ){0,2}?(?:mnie (?:\w+ )?(?:zatrudnić|przyjąć)|(?:zatrudnić|przyjąć) mnie)", r"jednak (?:\w+ )?(?:mnie (?:\w+ )?(?:zatrudni|przyj)\w*|znajdzie się (?:\w+ )?miejsce)",
        unless=rf"{_NO_REQUEST}(?:błag|wyjątek|wstaw)|\bnie będę błaga|\bstać mnie\b|\bpotrzebuj\w+ (?:\w+ ){{0,2}}?prac\w+ (?:nad|domow)|\bprzyszłoś|\bgdyby (?:kiedyś|w przyszłości)",
    ),
    *loose_rows(
        "no_pleading",
        r"(?:gdyby|jeśli|jeżeli)\w* (?:\w+ ){0,3}?zmieni\w+ (?:\w+ ){0,2}?(?:zdani\w+|decyzj\w+)", rf"(?:gdyby|jeśli|jeżeli|w razie gdyby)\b[^.?!]{{0,20}}?(?:{_HIRED}|osoba|kandydat\w*)[^.?!]{{0,30}}?(?:zrezygn|nie sprawdzi|odmówi|wycofa|odejdzie|nie podejm)\w*",
        r"bardzo (?:mi )?zależało,? i (?:\w+ )?(?:nadal|wciąż)", r"(?:gdyby|jeśli) (?:jednak|mimo wszystko|przypadkiem)\b[^.?!]{0,40}?(?:zwolni|znalaz|udało)\w*", r"to (?:było|jest) (?:moje |moim |całe )?(?:marzenie|marzeniem) (?:całego )?życia",
        level=Level.WARN,
        unless=r"\bprzyszłoś|\bkiedyś\b",
    ),
)  # fmt: skip

_TALK = r"(?:rozmow\w+|rozmów|spotkani\w+|interview|wizyt\w+|dni\w+ prób\w+|dzień prób\w+)"
_LATER = (
    r"\b(?:kiedyś|przyszł\w+|okazj\w+|może|nadziej\w+|chętnie|licz\w+|następn\w+|kolejn\w+|inn\w+|gdyby|jeśli|życz\w+|chciał\w*by\w*|możliwe|przed|szykuj\w+|czeka\w+ na|etap\w*|zaprosz\w+|bez|targ\w+|konferencj\w+|dni\w* otwart\w+)\b"
    r"[^;.]{0,50}\b(?:rozm|spotk|pozna|porozm|wizyt|zobacz)|\bnie (?:doszło|było|udało|zosta\w+|zaprosz\w+)\b[^;.]{0,40}(?:rozm|spotk|pozna)"
)
_UNMET = loose_rows(
    "no_unmet_meeting",
    rf"(?:nasz|t|ostatni|wczorajsz|wtorkow|poniedziałkow|środow|czwartkow|piątkow|mił|ciekaw|przyjemn|inspirując|zeszłotygodniow|moj|kwalifikacyjn|odbyt|owocn|telefoniczn|wspóln|ubiegłotygodniow|sympatyczn)\w{{1,3}} (?:\w+ )?{_TALK}",
    rf"(?:podczas|w trakcie|w czasie|po|od|w toku) (?:\w+ )?{_TALK}", rf"na {_TALK}", r"za (?:\w+ ){0,4}?(?:rozmowę|spotkanie|wizytę|oprowadzeni\w+|ugoszczenie|gościn\w+|przyjęcie mnie|(?:czas|możliwość|okazję) (?:\w+ ){0,3}?(?:rozm|spotk|pozna|porozm)\w*)",
    r"(?:miło|przyjemn\w+|ciesz\w+|wspaniale|fajnie|super|świetnie|dobrze|możliwoś\w+|okazj\w+|dzięk\w+|podobał\w*|zaszczyt\w*)\b[^.?!]{0,50}?\b(?:pozna\w+|spotka\w+|porozmawia\w+|rozmawia\w+|gościć|odwiedzi\w+)",
    r"rozmawia(?:liśmy|łyśmy|łem|łam)", r"spotka(?:liśmy|łyśmy) się", r"poznał(?:em|am) (?:\w+ )?(?:państwa|pana|panią|was|cię|zespół|ekip\w+|atmosfer\w+|osobiście)", r"pozna(?:liśmy|łyśmy) się", r"(?:gdy|kiedy|odkąd) (?:się )?(?:spotka|rozmawia|widzie|pozna)\w+",
    r"(?:byłem|byłam) u (?:państwa|was|pani|pana)", r"(?:oprowadz\w+|ugości\w+|pokaza\w+|przyję\w+) (?:\w+ )?(?:mnie|mi|biuro|firmę)",
    where=Where.NOT_MET,
    unless=_LATER,
)  # fmt: skip

_WISHES = loose_rows(
    "no_wish_without_hire",
    rf"(?:życz|powodzeni|gratul|nadziej|oby|niech|sukces|pozdr|trzymam kciuki|wszystkiego dobrego|wszystkiego najlepszego|ciesz|ukłony|szczęści)\w*\b.{{0,120}}?\b{_HIRED}",
    rf"{_HIRED}\b.{{0,120}}?\b(?:życz|powodzeni|gratul|nadziej|oby|sukces|trzymam kciuki|wszystkiego dobrego|szczęści)\w*",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)  # fmt: skip

ABOUT_OTHERS = (*_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
