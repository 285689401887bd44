"""Polish words for the concepts of detector.concepts. In: nothing. Out: phrases by concept; data only."""

from __future__ import annotations

WORDS = {
    "employer": """
        my, nas, nam, nami, zarząd*, komisj*, kadry, kadr, hr, rekruter*, dyrekcj*, dyrektor*, kierownik*,
        kierownictw*, prezes*, szefostw*, właściciel*, pracodawc*, firma, firmy, rada naukowa, ordynator*,
        wójt*, burmistrz*, ekip*, menedżer*, manager*, panel rekrutacyjny, zamawiając*, agencj*, nasz*, nasi,
        klient*, zespół, zespoł*, rad* wydziału, szef, szefa, szefow*, central*
    """,
    "you": """
        ty, ciebie, cię, ci, tobie, tobą, pani, panią, pański*, wy, was, wam, wami, twoj*, twój, twoi*, wasz*,
        pan, pana, panu, panem, państw*
    """,
    "someone": """
        ktoś inny, kogoś innego, kimś innym, komuś innemu, kogoś kto, ktoś kto, kogoś z, komuś z,
        inni kandydaci, kandydat* wewnętrzn*, osob* wewn*, osobę o, koleżank*, kolega, kolegę, kolegi,
        koledze, konkurentk*, konkurenta, konkurent, finalist*, dziewczynę, dziewczyna, chłopaka, gościa,
        pracownik* wewnętrzn*, pozostałe osoby, pozostali kandydaci, tego drugiego, tej drugiej, kto inny,
        kandydatkę z, kandydata z, znajomego, szwagr*, swojego człowieka, mamy już kogoś, osob* z poleceni*,
        inn* kandydat*, drug* kandydat*, inn* osob*, innych osób, drug* osob*, wybran* osob*,
        wybran* kandydat*, osob* która, osob* z
    """,
    "candidate": """
        kandydat, kandydata, kandydatem, kandydatowi, kandydaci, kandydatów, kandydatom, kandydatka,
        kandydatki, kandydatkę, kandydatek, kandydatur*, aplikacj*, aplikant*, aplikuj*, zgłoszeni*, cv,
        życiorys*, podani*, list motywacyjny, listu motywacyjnego, dokument* aplikacyjn*, dokumenty,
        dokumentów, profil, profilu, profilem, portfolio, papiery, ofert* kandydat*, oferta pani, oferta pana,
        pana ofert*, pani ofert*, uczestni* konkurs*, uczestni* nabor*, resume, kwestionariusz osobow*
    """,
    "job": """
        stanowisk*, etat, etatu, etaty, etatów, etacie, posad*, wakat*, praca, pracę, pracy, wolne miejsce,
        wolnego miejsca, miejsce w zespole, rola, roli, rolę, role, ról, staż, stażu, stażow*, praktyk*,
        ogłoszeni*, angaż*, doktorat*, postdoc*, adiunkt*, asystent*, zastępstwo, zastępstwa, fuch*, robot*,
        zlecenie stałe, sezon, zatrudnieni*, nauka zawodu, naukę zawodu, przyuczeni*, na budow*, na kuchni*,
        czeladnik*, rezydentur*
    """,
    "process": """
        rekrutacj*, rekrutując*, rekrutacyjn*, nabór, naboru, naborze, naborem, nabory, konkurs, konkursu,
        konkursie, konkursem, konkursow*, selekcj*, proces*, etap*, postępowani*, procedur*, krótk* list*,
        shortlist*, lista rezerwowa, listę rezerwową, liście rezerwowej, poszukiwania, poszukiwań, runda,
        rundy, tura, turze, turę, wybór kandydat*, ocen* formaln*, ocen* merytoryczn*, casting*,
        przesłuchani*, ścieżk*
    """,
    "requirement": """
        wymaga*, wymóg, wymog*, kryteri*, kwalifikacj*, doświadczeni*, uprawnieni*, certyfikat*,
        zaświadczeni*, licencj*, dyplom*, wykształceni*, poziom* języka, na poziomie b*, na poziomie c*,
        biegł*, znajomość*, książeczk*, orzeczeni*, specjalizacj*, umiejętności, kompetencj*, punktow*,
        punktów, widełk*, formaln*, dyspozycyjno*, sep, udt, niekaralno*, znajomości języka, staż* pracy,
        praw* jazdy, próg, progu, oczekiwa* finansow*
    """,
    "choose": """
        wybra*, wybier*, wybór padł, wyboru dokona*, wyłoni*, zdecydowaliśmy się na, zdecydowałam się na,
        zdecydowałem się na, zdecydowano się na, zdecydował się na, zdecydowała się na, postawiliśmy na,
        postawiłem na, postawiłam na, postawili na, postawił na, padło na, stanęło na, skłoni* się ku,
        wskaza*, wolał, wolała, woleli, woleliśmy, wolimy, preferuj*, preferowa*, wygrał*, zwycięzc*,
        wzięliśmy, wzięli, wziął, wzięła, bierzemy, bierze, rekomendacj*, rekomendowa*,
        rozstrzygnięt* na korzyść, dostał tę, przypadł*, przypadnie, poszliśmy w stron*, poszła do, poszło do,
        trafiła do, trafi do, powierzy*, powierzon*, powierzamy, szala przechyli*, przesądził*, przeważył*,
        pierwszeństw*
    """,
    "hire": """
        zatrudni*, przyjęliśmy, przyjęła naszą, przyjął naszą, przyjęto, przyjmiemy, podpisał*,
        podpisaliśmy umow*, podpisaną umow*, podpisana umow*, zaczyna w*, zaczyna od, zaczyna pracę,
        zaczyna u nas, zaczyna z, zaczyna za, rozpocznie, rozpoczyna prac*, dołącz*, objął, objęła, obejmie,
        obejmuje, przejmie, przejmuje, awansowa*, obsadzi*, dostał etat, dostała etat, etat dostał*,
        dostała pracę, dostał pracę, posadę dostał*, miejsce dostał*, już pracuje, pracuje już, siedzi już,
        mianowa*, powołan*, zaangażowa*, zapełni*, poprowadzi, zasili*, ma już umowę, jest już z nami
    """,
    "filled": """
        obsadzon*, zajęte, zajęty, zajęta, zajęli, zajęło, miejsca są już, mamy komplet, jest komplet,
        już komplet, komplet osób, kompletny skład, skompletowan*, zapełnion*, rozdane, wyczerpan*,
        limit miejsc, brak miejsc, brak wolnych, nie mamy wolnych, nie ma wolnych, nie ma już miejsc*,
        nie mamy już miejsc*, pełna obsada, obsada jest pełna, pełny skład, skład jest, przydzielon*,
        mamy już człowieka, mamy już kogoś, znaleźliśmy już, już znaleźliśmy, po ptokach, po ptakach,
        nieaktualn*, domknięt*, skończyły się miejsca, miejsca się skończyły, zabrakło miejsc*, pod korek,
        już nie szukam*, nie szukamy już
    """,
    "ended": """
        zakończon*, zakończy*, zakończen*, zamykam*, zamkn*, anulowan*, anuluj*, unieważni*, odwołan*,
        odwołuj*, odwołał*, wstrzyma*, wstrzymuj*, zamrożon*, zamrozi*, wycofan*, wycofał*, wycofuj*,
        skasowan*, skreśli*, skreślon*, przepadł*, przestał*, zrezygnowa* z rekrutacji, zrezygnowaliśmy z,
        zlikwidowan*, likwidacj*, zlikwidowal*, wygasł*, koniec, kończy*, kończę, bez wyłonienia,
        nie dojdzie do skutku, odłożon*, odkładamy, domkn*, archiwum, zarchiwizowan*, ad acta,
        bez dalszego biegu, nie ma już etatu
    """,
    "budget": """
        budżet*, finansowani*, funduszy, fundusze, środki finansowe, środków finansowych, dofinansowani*,
        dotacj*, oszczędno*, cięcia, cięć, restrukturyzacj*, reorganizacj*, zwolnienia grupowe, zwolnień,
        redukcj*, plan zatrudnienia, planu zatrudnienia, planie zatrudnienia, zamrożeni*, obcięt*, obcięli,
        grant*, inwestor wycofał, pieniędzy, pieniądze, księgow* skreśl*, koszty, kosztów
    """,
    "continue": """
        drugiego etapu, etapu ii, kontynuowa*, kontynuuj*, kontynuacj*, dalszy udział, pójść dalej,
        idziemy dalej, idzie pan* dalej, przejść dalej, przechodzisz dalej, przeszłaś dalej,
        przeszedłeś dalej, przeszedł pan, przeszła pani, zakwalifikowa*, kwalifikuj*, zakwalifikuj*,
        dopuszczon*, dopuści*, dopuszczeni*, przekaza* dalej, przekazan* do, przekazujemy do, będzie dalej,
        dalej rozpatrywan*, finał, finału, finale, rozmów finałowych, awans do, kolejn* etap*, następn* etap*,
        dalsz* etap*, dalsz* rekrutacj*, dalsz* proces*, dalsz* postępowani*, dalsz* rozm*
    """,
    "negation": """
        nie, ani, nikt, nikogo, nikomu, nikim, nic, niczego, nigdy, żaden, żadna, żadne, żadnej, żadnego,
        żadnych, brak, bez, zabrakło, brakuje, brakło, niemożliw*, wcale, bynajmniej
    """,
    "regret": """
        niestety, przykro, przykroś*, żal, żałuj*, z żalem, ubolewa*, szkoda, bólem serca, smutkiem, smutn*,
        rozczarow*, zawied*, zawiod*, przepraszam*, wybacz, wybaczy, wybaczcie, niełatw*, ciężko mi,
        trudno mi to, głupio mi, nie po pani myśli, wybaczyć, zł* wiadomoś*, złe wieści, dobrych wieści
    """,
    "decline": """
        odrzuc*, odmow*, odmów*, odmaw*, negatywn*, przecząc*, niewybran*, niezakwalifikowan*, niedopuszczon*,
        nieprzyjęt*, odpad*, oddalon*, oddali*, wykluczon*, wyklucza*, wykluczeni*, dyskwalifik*,
        nie został* wybran*, nie został* zakwalifikowan*, nie został* przyjęt*, nie został* przyznan*,
        niepomyśln*, nie uzyskał*, podziękować za zgłoszenie, musimy podziękować, musimy panu podziękować,
        nie skorzystamy, nie zdecydowaliśmy, nie poparł*, nie uwzględni*, nieuwzględnion*, nie uznan*,
        nie przyznan*, niespełniając*, nie spełni*, nie przeszł*, nie przeszedł*, na nie, bez zatrudnienia
    """,
    "goodnews": """
        miło nam, miło mi, z przyjemnością, z radością, przyjemność, cieszymy się, cieszę się, gratul*,
        dobra wiadomość, dobre wieści, dobrą wiadomość, dobre wiadomości, świetna wiadomość, super wieści,
        witamy na pokładzie, witaj na pokładzie, witamy w zespole, witaj w zespole, hurra, brawo, udało się,
        udało ci się, bierzemy cię, masz tę pracę, masz to, z dumą, nie możemy się doczekać, fantastyczn*,
        wspaniał* wiadomoś*
    """,
    "receive": """
        otrzymali*, otrzymał*, otrzymani*, potwierdza*, potwierdzen*, wpłyn*, wpływ dokumentów, dotarł*,
        doszł*, doszedł*, dostałem, dostałam, dostaliśmy, zarejestrowa*, rejestracj*, odebrał*, odebrane,
        odbiór dokumentów, zgłoszenie przyjęte, przyjęliśmy zgłoszenie, przyjęliśmy pana zgłoszenie,
        przyjęcia zgłoszenia, aplikacja wysłana, wysłano pomyślnie, wysłana pomyślnie, zapisan*, wgran*,
        mamy twoje cv, mamy twoje, mamy pani, mamy pana, jest już u nas, odnotowa*, w naszej skrzynce,
        w skrzynce, załączniki
    """,
    "review": """
        rozpatr*, przeanaliz*, analiz*, przejrz*, przegląd*, ocen*, weryfik*, zapozna*, przeczyt*, czytam*,
        czytają, sprawdz*, rozważ*, pod uwagę, pochyl*, zaopiniowan*, porównuj*, porówna*, omówi*, omawiam*,
        naradz*, zbada*, bierzemy pod uwagę
    """,
    "waiting": """
        cierpliwo*, czekam*, czeka, czekać, poczeka*, oczekuj*, oczekiwani*, jeszcze, wciąż, nadal, w ciągu,
        w terminie, do końca tygodnia, do piątku, do końca miesiąca, odezwę się, odezwiemy się, odezwie się,
        damy znać, dam znać, da znać, wrócimy z, wrócę z, wracam z, skontaktujemy się, skontaktuje się,
        skontaktuję się, opóźni*, poślizg, wkrótce, niebawem, niedługo, jak tylko, gdy tylko, na razie,
        póki co, jak najszybciej, przedłuż*, przesun*, przeciąga*, przeciągn*, trwa, w toku, chwilowo,
        zadzwonimy, oddzwoni*, w przyszłym tygodniu, dni roboczych, powiadomimy, poinformujemy
    """,
    "condition": """
        jeśli, jeżeli, gdyby, gdybyś, gdybyśmy, o ile, w przypadku, w razie, w wypadku, pod warunkiem,
        chyba że, zależnie od, w zależności, niezależnie od, jeśliby, gdy nie, dopóki, bez względu na,
        brak odpowiedzi, brak kontaktu, zastrzega*, możliwe statusy, mogą zostać, może zostać, tylko wybran*,
        wyłącznie z wybranymi, wybranymi kandydatami, wybranymi osobami, wybrane oferty, skutkuje, oznacza,
        kto nie, kandydaci którzy nie, osoby które nie, prosimy uznać
    """,
    "invite": """
        zaprasza*, zaprosi*, zaproszeni*, zaproszon*, rozmowa, rozmowę, rozmowy, rozmowie, rozmową, rozmów,
        spotka*, wideorozmow*, telekonferencj*, termin, terminy, terminu, slot*, kalendarz*, dostępn*,
        zdzwoni*, pogada*, porozmawia*, poznać, pasuje, pasowałby, pasowałaby, kawa, kawę, kawie, przełoży*,
        przełóżmy, o godzinie, teams, zoom, meet, sali, recepcji, wpadnij, proszę przyjść, wizja lokalna,
        stawić, stawiennictwo, seminarium kandydackie
    """,
    "test": """
        teście, zadanie, zadania, zadaniem, zadaniu, case*, studium przypadku, sprawdzian*, egzamin*, próbk*,
        próbną, próbne, próba, próbę, próbie, repozytorium, wyzwani*, quiz, quizu, pytania wideo, nagraj,
        nagrać, nagrania, assessment center, ćwiczeni*, psychometryczn*, część praktyczn*, części praktycznej,
        test*, dzień próbny, dni* próbn*, lekcj* pokazow*
    """,
    "contract": """
        umow*, wynagrodzeni*, pensj*, stawk*, brutto, netto, na rękę, start pracy, wdrożeni*, onboarding*,
        medycyn* pracy, bhp, benefit*, angaż*, numer konta, pesel, podpisani*, składamy ofertę,
        proponujemy pani, proponujemy panu, proponujemy ci, premi*, podwyżk*, referencj*, aneks*,
        okres* próbn*, bada* wstępn*, list* intencyjn*, dat* rozpoczęcia, propozycj* zatrudnienia
    """,
    "thank": """
        dziękuj*, dzięki, podziękow*, wdzięczn*, doceniam*, bóg zapłać, zobowiązan*, dziękówka, dzięks,
        dziękować, za zainteresowanie, za poświęcony czas, za zaufanie
    """,
    "wish": """
        życz*, powodzeni*, sukces*, szczęścia, kciuki, wszystkiego dobrego, wszystkiego najlepszego,
        pomyślno*, połamania, owocn*, satysfakcj*, głowa do góry, dalszych poszukiwa*, dalszej drodze,
        drogi zawodowej, drodze zawodowej, dalszej karier*, rozwoju zawodow*, nie poddawa*, nie poddawaj,
        na pewno znajdzie*, na pewno coś, mam nadzieję, mamy nadzieję, wytrwało*, dasz radę
    """,
    "again": """
        w przyszłości, na przyszłość, ponown*, kolejny nabór, kolejnych rekrutacj*, kolejnych naborach,
        przyszłych rekrutacj*, przyszłe rekrutacje, następnym razem, następny raz, innym razem, jeszcze raz,
        puli, pula talentów, społeczności talentów, lista rezerwowa, zachowamy, zachować twoje, zachowujemy,
        przy innej okazji, przetną, skrzyżują, w kontakcie, za rok, śledzeni*, śledź*, zakładk* kariera,
        kolejnej edycji, przyszłorocznej, wrócimy do ciebie, wrócimy do pan*, będziemy pamiętać,
        baz* kandydatów, baz* talentów, inne role, innych ról, inn* ogłosze*, inne oferty, inn* stanowisk*
    """,
    "fit": """
        pasuj*, pasował*, dopasowan*, odpowiada wymaganiom, odpowiadał*, odpowiadając*, zgodn*, spełnia*,
        wpisuje*, wpisywał*, wpasow*, profil* stanowiska, nadaj*, nada się, naszych oczekiwań,
        naszym oczekiwaniom, nasze oczekiwania, naszym potrzebom, nasze potrzeby, potrzeb, adekwatn*, właściw*
    """,
    "better": """
        lepiej, lepszy, lepsza, lepsze, lepszą, lepszym, bardziej, bliżej, bliższ*, bliżsi,
        większe doświadczenie, większym doświadczeniem, większego doświadczenia, więcej doświadczenia,
        dłuższy staż, dłuższym stażem, dłuższe doświadczenie, bogatsz*, silniejsz*, mocniejsz*, wyżej, wyższ*,
        wyprzedz*, o krok, pełniej, najlep*, najpełniej, w większym stopniu, w pełniejszym stopniu, przewyższ*
    """,
    "many": """
        dużo zgłoszeń, mnóstwo zgłoszeń, setki, ponad sto, ponad dwieście, ponad trzysta,
        ogromn* zainteresowani*, duży odzew, wielu kandydatów, wiele osób, wielu bardzo dobrych, konkurencj*,
        wysoki poziom, wyrównan*, zalew, zgłoszeń przyszło, zgłosiło się, chętnych, kandydatów było,
        wiele zgłoszeń, wielu zgłoszeń, liczb* zgłoszeń, duż* liczb*, duż* zainteresowani*
    """,
    "seek": """
        trafiłem na, trafiłam na, natknąłem, natknęłam, znalazłem pan*, znalazłam pan*, znalazłem twój,
        znalazłam twój, twój profil, pana profil, pani profil, na linkedin, profil na linkedin, szukam,
        szukamy, poszukuj*, prowadzę rekrutację, prowadzimy rekrutację dla, rekrutuję, rekrutujemy,
        mój klient, dla mojego klienta, dla naszego klienta, dla klienta, zmianę pracy, zmiana pracy,
        zmianie pracy, otwart* na, nowe wyzwania, nowych wyzwań, headhunter*, łowca głów, zainteresowa* cię,
        zainteresowa* pan*, podeślij cv, niezobowiązując*, poleci* mi, polecił mi, dostałem namiar,
        dostałam namiar, dałabyś się
    """,
    "joblist": """
        oferty pracy dla, ofert pracy, oferty dla ciebie, alert*, polecane dla ciebie, rekomendowane oferty,
        zapisane wyszukiwan*, zapisanego wyszukiwania, twoje wyszukiwanie, twojego wyszukiwania,
        dopasowane oferty, zobacz wszystkie, aplikuj teraz, aplikuj szybko, szybka aplikacja,
        częstotliwość powiadomień, ofert w twojej okolicy, pasujące do wyszukiwania, powiadomieni* o pracy,
        powiadomieni* o ofertach, now* ofert*, now* ogłosze*, polecan* ofert*, polecan* ogłosze*,
        podobn* ofert*, podobn* ogłosze*, zobacz ofert*
    """,
    "feedback": """
        informacj* zwrotn*, feedback*, wrażeni*, mocn* stron*, słab* stron*, mocną stroną, do poprawy,
        poprawi*, popracowa*, uwagi, uwag, wskazówk*, komentarz*, uzasadnieni*, punktacj*, notat*, wnioski,
        mocne, zabrakło nam, brakowało mi, radzę, radził*, na przyszłość radz*, ocena rozmowy, ocenę rozmowy,
        spostrzeżeni*, doradz*, docenil*, chwalil*, wypadł*
    """,
    "withdraw": """
        rezygnuję, rezygnuje z udziału, moja rezygnacja, rezygnację z udziału, wycofuję, wycofać moją,
        wycofać swoją, nie przyjmę, nie mogę przyjąć, nie skorzystam, muszę odmówić, muszę zrezygnować,
        zrezygnować z państwa, dziękuję ale zostaję, proszę o wycofanie, proszę o usunięcie mojej,
        zdecydowałam się zostać, zdecydowałem się zostać, nie jestem już zainteresowan*, podpisałem umowę z,
        podpisałam umowę z, wycofa* aplikacj*, wycofa* zgłoszenia, przyjęłam inną, przyjąłem inną,
        przyjęłam ofertę, przyjąłem ofertę
    """,
    "decided": """
        zdecydowa*, zdecyduj*, decyzj*, postanowi*, postanawia*, rozstrzygn*, wynik, wyniki, wyniku, wynikiem,
        rezultat*, ustali*, uzna*, zapadł*, uchwał*, zagłosowa*, głosowani*, werdykt*, konkluzj*, wyboru,
        wybór, wyborem, po namyśle, przesądzon*
    """,
    "finalword": """
        ostateczn*, definitywn*, z naszej strony to nie, odpowiedź brzmi nie, mówimy nie, nic z tego,
        nie tym razem, tym razem nie, tym razem się nie, nie wyjdzie, nie wyszło, nie pykło, nie pyknie,
        koniec drogi, to koniec, na tym kończ*, na tym poprzestan*, drogi się rozchodzą,
        nasze drogi rozchodz*, temat zamknięty, sprawa zamknięta, sprawę uważam*, nie ty, nie ciebie,
        nie biorę, nie bierzemy, nie weźmiemy, nie zatrudnimy, nie widzimy cię, nie widzę pan*,
        pociąg odjechał, za późno, nie dla ciebie, nie ma cię na liście, nie zobaczymy się, odpada,
        nieodwołaln*, nie dostał*
    """,
    "object": """
        kredyt*, pożyczk*, hipote*, wiza, wizy, wizę, wizow*, pozwoleni*, zezwoleni*, mieszkani*, najem,
        najmu, najemc*, wynajm*, wynajem, kaucj*, lokal, lokalu, lokale, lokalem, odszkodowani*, szkody,
        szkód, ubezpiecz*, polis*, zwrot, zwrotu, zwroty, reklamacj*, zamówieni*, artykuł, artykułu,
        manuskrypt*, recenz*, redakcj*, abstrakt*, wiersz*, powieść, powieści, wydawnictw*, grant*,
        dofinansowani*, przetarg*, wykonawc*, kosztorys*, kurs, kursu, studia, studiów, studiach, stypendi*,
        członkostw*, klub*, drużyn*, przedszkol*, żłob*, szkoły średniej, wniosek, wniosk*, aplikacja mobilna,
        aplikacji mobilnej, ogłoszenie o sprzedaży, patent*, adopcj*, schronisk*, wystaw*, festiwal*, mandat*,
        zasił*, świadczeni*, leasing*, rezerwacj*, działk*, pull request, konto bankowe
    """,
    "shop": """
        zamówieni*, paczk*, przesyłk*, kurier*, faktur*, dostaw*, rabat*, promocj*, wyprzedaż*, voucher*, bon,
        bony, kupon*, hasło, hasła, subskrypcj*, newsletter*, płatnoś*, przelew*, koszyk*, sklep*, bilet*,
        rezerwacj*, nocleg*, regulamin*, kup teraz, zniżk*, zwrot towaru, rachunek, rachunk*, abonament*,
        opłat*, składk*, gratis, wysyłk*
    """,
    "family": """
        mama, mamo, mamę, mamie, tata, tatą, taty, tato, rodzic*, babci*, dziadek, dziadk*, ciocia, ciocię,
        cioci, wujek, wujk*, córk*, syn, syna, synem, dzieci, dzieciak*, urodzin*, imienin*, kolacj*, obiad,
        obiedzie, obiadu, weekend, buziak*, całus*, ściskam, przytulam, kochani, kochana, kochanie, wesel*,
        ślub*, święta, wigili*, sernik*, bobas*, wnuk*, wnucz*, teściow*, siostr*, brat, brata
    """,
    "person": """
        chora, chory, choruje, zachorow*, chorob*, grypa, grypą, gorączk*, przeziębi*, zwolnieni* lekarsk*,
        urlop, urlopu, urlopie, urlopów, pociąg ma opóźnieni*, spóźni*, korek, korki, korkach, utknąłem,
        utknęłam, awaria, awarii, nieobecn*, wypadło mi, wypadło nam, wypadła mi, delegacj*, dentyst*,
        szpital* z dzieckiem, niedyspozycj*, pogrzeb*
    """,
}
