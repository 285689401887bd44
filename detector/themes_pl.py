"""Words of feedback in Polish. In: nothing. Out: what detector/themes looks for; data only.

Expressions stand between commas: "a|b" is either, "wor*" any ending, "*wor" any beginning, ".." up to three words.
"""

from __future__ import annotations

from detector.themes import Theme

WANTED = """więcej, większ*, brak, braku, brakowało, brakuje, zabrakło, za mało, zbyt mało, mało, mniej,
    mniejsz*, niewystarczając*, niedostateczn*, nie dość, ograniczon*, lepsz*, lepiej, głębsz*, szersz*,
    mocniejsz*, pewniejsz*, poprawić, poprawy, popracować nad, popracuj nad, pracować nad, pracy nad,
    wzmocnić, pogłębić, rozwinąć, rozwijać, podszkolić, doszlifować, ćwiczyć, poćwiczyć, luki w|we, braki
    w|we, słabość|słabości w, słabsz*, słab*, słabiej, wątpliwości co do|dotyczące|wobec|dotyczyły, obawy
    o|dotyczące|co do, zastrzeżenia do, niepewn* w, niedosyt w|co, nie wykazał*, nie pokazał*, nie ma
    pan|pani, nie miał*, zaważył*, chodziło o, poszło o, przez brak, zabrakło nam"""
MISSED = """brakowało, brakuje, zabrakło, niewystarczając*, niedostateczn*, ograniczon*, zbyt mał*, za mał*,
    zbyt ogóln*, za ogóln*, zbyt krótk*, za krótk*, zbyt dług*, za dług*, zbyt wysok*, za wysok*, zbyt
    płytk*, za słab*, zbyt słab*, słab*, słabsz*, słabiej, płytk*, powierzchown*, nie wystarczył*, nie
    wystarcza*, nie przekonał*, nie przekonuj*, nie do końca przekonał*, mało przekonując*, nieprzekonując*,
    poniżej, do poprawy, do poprawienia, do rozwinięcia, do dopracowania, do pogłębienia, wymaga*
    poprawy|pracy|dopracowania|pogłębienia|wzmocnienia, warto
    poprawić|rozwinąć|pogłębić|poćwiczyć|dopracować, mógł|mogła|mogło|mogły|mogłaby|mógłby|mogłyby .. być,
    wypadł* .. słabiej|słabo|gorzej, kulał*, szwankował*, przesądził*, zdecydował* o, za mało, zbyt mało"""
DENIED = """nie był* powodem, nie było powodem, nie były powodem, nie jest powodem, nie w tym problem, nie
    był problemem, nie była problemem, nie było problemu, nie było problemem, nie był* problemem, żaden
    problem, nie miał* znaczenia, nie miało znaczenia, nie ma nic wspólnego, nic wspólnego, nie chodziło o,
    nie z powodu, nie przez, nie wynika z, nie wynikał* z, nie wpłynęł*, nie zaważył*, nie zdecydował*, nie
    mamy wątpliwości, nie mieliśmy wątpliwości, bez zarzutu, żadnych zastrzeżeń, żadnych wątpliwości, nie
    brakowało, nie brakuje, nie zabrakło, po naszej stronie"""
TURNS = "ale, lecz, jednak, natomiast, choć, chociaż, zaś, za to, tylko"
REFUSED = """nie możemy|mogę|jesteśmy w stanie ..
    udzielić|udzielać|przekazać|przekazywać|podać|podawać|przesłać|udostępnić|dać, nie udzielamy ..
    informacji|zwrotnej|zwrotnych|feedbacku|uzasadnień|odpowiedzi, nie przekazujemy ..
    informacji|zwrotnej|feedbacku|uzasadnień, nie podajemy .. przyczyn|powodów|uzasadnienia, bez podania
    przyczyn*, brak możliwości .. informacji|feedbacku, nie mamy możliwości ..
    informacji|zwrotnej|feedbacku, nie ma możliwości .. informacji|zwrotnej|feedbacku, zgodnie z polityką,
    polityka firmy, nasza polityka, ze względu na liczbę|dużą, z uwagi na liczbę|dużą, indywidualnego
    feedbacku, indywidualnej informacji zwrotnej, indywidualnych informacji zwrotnych, nie możemy wchodzić w
    szczegóły, nie mogę wchodzić w szczegóły, nie komentujemy, nie uzasadniamy"""
LATER = """odezwę się, odezwiemy się, wrócę do pana|pani|ciebie|tematu, wrócimy do pana|pani|ciebie|tematu,
    dam znać, damy znać, dopytam, zapytam, podpytam, popytam, sprawdzę, skonsultuję, przekazałem ..
    wiadomość|prośbę|mail*, przekazałam .. wiadomość|prośbę|mail*, przekażę ..
    wiadomość|prośbę|mail*|pytanie, przesyłam dalej, przesłałem dalej, przesłałam dalej, poza biurem, jestem
    na urlopie, przebywam na urlopie, na urlopie do, urlopie macierzyńskim, nieobecn*, będę dostępn*, wracam
    do pracy, ograniczony dostęp do"""

SAYINGS = {
    Theme.SKILLS: """nie ukończył* .. zadania|testu, nie dokończył* .. zadania|testu, nie zaliczył* ..
        testu|zadania, nie rozwiązał* .. zadania|testu, błędy w zadaniu|teście|kodzie|rozwiązaniu, błędów w
        zadaniu|teście|kodzie|rozwiązaniu, bez testów, przypadków brzegowych .. nie|zabrakło, technicznie ..
        słabiej|słaby|słaba|poniżej|mocniejszy|mocniejsza, merytorycznie ..
        słabiej|poniżej|mocniejszy|mocniejsza|niepewn*, część techniczna .. słab*|niżej|poniżej|gorzej,
        części technicznej .. zabrakło, bardziej techniczn*, poziom techniczny, poziom wiedzy, nie potrafił*
        wyjaśnić|wytłumaczyć|rozwiązać, nie umiał* wyjaśnić|wytłumaczyć|rozwiązać""",
    Theme.EXPERIENCE: """większe doświadczenie, większym doświadczeniem, więcej doświadczenia, brak
        doświadczenia, za mało doświadczenia, małe doświadczenie, zbyt małe doświadczenie, bardziej
        doświadczon*, niedoświadczon*, zbyt juniorsk*, zbyt junior, za junior, jeszcze junior, bardziej
        senior*, zbyt wysokie kwalifikacje, zbyt wysokich kwalifikacji, przekwalifikowan*, lat
        doświadczenia, lata doświadczenia, kilka lat więcej, dłuższy staż, dłuższym stażem, stażem pracy, z
        branży, zna branżę, znał* branżę, już to robił*, robił* już to, nigdy nie pracował*, nie pracował*
        pan*|w|na, na podobnym stanowisku, na początku kariery""",
    Theme.COMMUNICATION: """zbyt ogólnikow*, ogólnikow*, ogólników, odpowiedzi ..
        długie|krótkie|ogólne|wymijające|chaotyczne|niejasne|mało konkretne, zbyt długie odpowiedzi,
        chaotyczn*, do sedna, przejść do sedna, rozwlekł*, dygresj*, zgubił* .. wątek, gubił* .. wątek,
        trudno było nadążyć, trudno nadążyć, zdenerwowan*, zestresowan*, nerwowo, spięt*, niepewnie, zbyt
        szybko, za szybko, mówił* pan* zbyt, zbyt cicho, za cicho, przerywał*, wchodził* w słowo,
        konkretnych przykładów, więcej konkretów, konkretów, bardziej konkretn*, bardziej uporządkowan*, nie
        odpowiedział* na pytanie, nie zadał* .. pytań|pytania, mało pytań, żadnych pytań, pewności siebie,
        pewność siebie, kontakt wzrokow*, kontaktu wzrokowego, zbyt cich*, wycofan*""",
    Theme.CULTURE: """kultura organizacyjna, kultury organizacyjnej, kulturą organizacyjną, kulturze
        organizacyjnej, kultury firmy, naszej kultury, dopasowanie kulturowe, dopasowania kulturowego,
        dopasowanie do zespołu, dopasowania do zespołu, pasował* do zespołu, pasuje do zespołu, odnalazł*
        się w zespole, odnaleźć się w zespole, naszych wartości, naszymi wartościami, styl pracy, stylu
        pracy, sposób pracy, sposobu pracy, pracować sam*, pracę w pojedynkę, chemii, nie zaiskrzyło,
        zainteresowania firmą|nami|naszą, zainteresowanie firmą|nami|naszą, motywacji do, motywacja do, mało
        entuzjazmu, dlaczego my, dlaczego nasza firma, dlaczego akurat u nas, zbyt formaln*, niewiele
        wiedział* o nas|firmie, mało wiedział* o nas|firmie""",
    Theme.SALARY: """oczekiwania finansowe, oczekiwań finansowych, oczekiwaniami finansowymi, oczekiwania
        płacowe, oczekiwań płacowych, oczekiwania co do wynagrodzenia, widełki, widełek, widełkach,
        widełkami, naszego budżetu, nasz budżet, naszym budżecie, poza budżetem, ponad budżet, przekracza*
        budżet|nasz|możliwości, przekroczył* budżet|nasz|możliwości, zbyt drogi, zbyt droga, za drogi, za
        droga, nie stać nas, stawka .. wysoka|godzinowa|dzienna, stawki .. wysok*, wynagrodzenie ..
        wysokie|ponad|oczekiwane, oczekiwane wynagrodzenie, kwestia|kwestie finansow*, względy finansowe,
        względów finansowych""",
    Theme.TIMING: """termin rozpoczęcia, terminu rozpoczęcia, data rozpoczęcia, daty rozpoczęcia, zacząć
        wcześniej, zacząć od razu, zacząć szybciej, zacząć natychmiast, rozpocząć wcześniej, rozpocząć od
        razu, od zaraz, dostępn* od zaraz|od razu|wcześniej|szybciej, okres wypowiedzenia, okresu
        wypowiedzenia, okresem wypowiedzenia, za późno, zbyt późno, proces był .. zaawansowany,
        zaawansowanym etapie, na ostatnim etapie, nie mogliśmy czekać, nie możemy czekać, dłużej czekać, tak
        długo czekać, pełny etat, pełnego etatu, pół etatu, część etatu, niepełny etat, praca zmianowa,
        pracy zmianowej, nocne zmiany, nocnych zmian, wymiar czasu pracy, wymiaru godzin, kwestia terminu,
        kwestie terminowe, pana dostępność, pani dostępność, twoja dostępność""",
    Theme.LOCATION_VISA: """wiza, wizę, wizy, wizie, pozwolenie na pracę, pozwolenia na pracę, zezwolenie na
        pracę, zezwolenia na pracę, karta pobytu, karty pobytu, relokacj*, przeprowadz*, przeprowadzk*,
        dojazd, dojazdy, dojazdu, dojeżdżać, zbyt daleko, za daleko, odległość, odległości, mieszka bliżej,
        ktoś z okolicy, kogoś z okolicy, z okolicy, na miejscu, lokaln* kandydat*, strefa czasowa, strefy
        czasowej, strefie czasowej, stacjonarnie, praca stacjonarna, pracy stacjonarnej, praca zdalna, pracę
        zdalną, pracy zdalnej, zdalnie, hybrydow*, w biurze""",
    Theme.LANGUAGE: """poziom angielskiego|niemieckiego|francuskiego|polskiego|języka|językowy, poziomu
        angielskiego|niemieckiego|francuskiego|polskiego|języka, znajomość
        angielskiego|niemieckiego|francuskiego|polskiego|języka|języków, znajomości
        angielskiego|niemieckiego|francuskiego|polskiego|języka|języków, płynn*
        angielsk*|niemieck*|polsk*|francusk*, płynnie po, płynności w|po, swobodn* po, biegł*, native
        speaker*, b1, b2, c1, c2, bariera językowa, barierę językową, bariery językowej, kurs językowy, kurs
        angielskiego|niemieckiego|polskiego, językowo, lepiej mówi*, gramatyk*, kwestie językowe""",
    Theme.INTERNAL_CANDIDATE: """kandydat* wewnętrzn*, wewnętrzn* kandydat*, rekrutacj* wewnętrzn*,
        wewnętrzn* rekrutacj*, awans* wewnętrzn*, wewnętrzn* awans*, wewnętrznie, osob* z wewnątrz, kogoś z
        wewnątrz, ktoś z wewnątrz, z wewnątrz firmy|organizacji, z wewnątrz, obecn* pracowni*, nasz*
        pracowni*, własn* pracowni*, osob* z zespołu, kogoś z zespołu, koleżank* z, kolega z, kolegę z,
        awansował*, już u nas pracuje, która już u nas, który już u nas, już pracuje w|u, pracując* już u|w,
        naszego stażysty, nasz stażysta, naszą stażystkę, nasza stażystka, przesunięci* wewnętrzn*,
        pracownik* firmy, z naszych szeregów""",
    Theme.NO_REASON: """nie do końca pasował*, nie w pełni odpowiadał*, lepiej pasował*, lepiej dopasowan*,
        bardziej dopasowan*, lepiej odpowiadał*, lepiej odpowiada*, lepiej spełniał*, bliżej profilu, bliżs*
        profilu, inni kandydaci, inne kandydatury, innego kandydata, inną kandydatkę, inną kandydaturę,
        innej osoby, inną osobę, innych kandydatów, mocniejsi kandydaci, mocniejszych kandydatów, lepszych
        kandydatów, lepsi kandydaci, silniejsi kandydaci, wysoki poziom kandydatów|aplikacji|zgłoszeń,
        wysokiego poziomu kandydatów|aplikacji|zgłoszeń, bardzo wiele aplikacji|zgłoszeń, duża liczba
        zgłoszeń|aplikacji, nic konkretnego, niczego konkretnego, nic szczególnego, żadnego konkretnego
        powodu, żadnego szczególnego powodu, nie było konkretnego powodu, bez konkretnego powodu, nie
        zrobił* .. źle, przeczucie, intuicj*, trudna decyzja, trudny wybór, minimalna różnica, minimalnie,
        trudno powiedzieć, nie mogę powiedzieć więcej, nic więcej nie mogę, więcej nie mogę, w innym
        kierunku, nie możemy .. informacji|zwrotnej|feedbacku|przyczyn|powodów|uzasadnienia, nie udzielamy,
        nie podajemy, brak feedbacku, bez feedbacku""",
}
TOPICS = {
    Theme.SKILLS: """umiejętności, umiejętność, kompetencj*, wiedz*, znajomość, znajomości, technik*,
        techniczn*, podstaw*, kod, kodu, programowani*, sql, sqla, python*, java, javy, excel*, statystyk*,
        matematyk*, architektur*, projektowani*, algorytm*, testy, testów, test, teście, testowani*,
        zadani*, case study, rozwiązani*, narzędzi*, analiz*, metodyk*, metodologi*, księgowoś*, portfolio,
        warsztat, warsztatu, biegłoś*""",
    Theme.EXPERIENCE: """doświadcz*, staż, stażu, lat, praktyk*, branż*, dorobek, dorobku,
        odpowiedzialności, referencj*, zarządzaniu zespołem""",
    Theme.COMMUNICATION: """komunikacj*, komunikatywnoś*, prezentacj*, slajd*, odpowiedzi, odpowiedź,
        przykład*, struktur*, jasnoś*, przejrzystoś*, wypowiedzi, wypowiedź, słuchani*, wyjaśnieni*,
        argumentacj*, argument*, pewności, przygotowani*, list motywacyjny, listu motywacyjnego, mowa ciała,
        zwięzłoś*, konkret*, pytań""",
    Theme.CULTURE: """kultur*, wartoś*, praca zespołowa, pracy zespołowej, pracę zespołową, pracy w zespole,
        współprac*, osobowoś*, postaw*, nastawieni*, motywacj*, entuzjazm*, pasj*, zainteresowani*,
        inicjatyw*, zaangażowani*, otwartoś*, energii""",
    Theme.SALARY: "wynagrodzeni*, pensj*, płac*, stawk*, zarobk*",
    Theme.TIMING: "dyspozycyjnoś*, dostępnoś*, elastycznoś*, godzin*, zmian*, grafik*",
    Theme.LOCATION_VISA: "lokalizacj*, mobilnoś*, obecnoś*, podróż*, delegacj*",
    Theme.LANGUAGE: """angielsk*, niemieck*, francusk*, hiszpańsk*, włosk*, polsk*, język*, słownictw*,
        wymow*, akcent*""",
}
