"""Polish wordings of grievance: why, unfair, blame, the law. In: nothing. Out: GRIEVANCES, one idea a row; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import POLISH

loose_rows = POLISH.rows


# A word or a few between the two that count; after a full stop another sentence begins.
_G2, _G4 = r"(?:\w+,? ){0,2}?", r"(?:\w+,? ){0,4}?"
_FAR = r"[^.?!]{0,40}?\b"
_NOT = (
    r"\b(?:nie (?:(?:jest|był\w*|są|uważam|uznaję|sądzę|myślę|czuję|mam|miał\w*|wydaje|wydał\w*|odbieram|odebrał\w+|traktuję|mówię"
    r"|twierdzę|chcę|zamierzam|widzę|znaczy|ma|żywię|zauważył\w+|spotkał\w+)\b,? (?!tylko\b|dość\b)(?:\w+,? ){0,5}?)?"
    r"|ani (?:trochę )?|nic (?:\w+ ){0,2}?|bez (?:\w+ )?|daleko (?:\w+ ){0,2}?od )"
)
_YOU = r"(?:państwo|pani?|wy|ty|firma)"

_REFUSED = (
    rf"(?:nie {_G2}(?:wybra\w+|wybór|zatrudni\w+|przyję\w+|przyjąć|zdecydowa\w+|dosta\w+|zosta\w+|zaprosi\w+|chcie\w+"
    r"|zaproponowa\w+|przesz\w+|spełni\w+|nada\w+|pasowa\w+|ja)|odrzuc\w+|odmówi\w+|odmowa|zrezygnowa\w+"
    rf"|wybra\w+ {_G2}(?:kogoś|kogo|inn\w+)|odpad\w+|postawi\w+ (?:\w+ )?na (?:kogoś|inn\w+)|otrzyma\w+ odmow\w+|odmow\w+)"
)
_WHY = (
    *loose_rows(
        "no_why_didnt_you",
        rf"(?:dlaczego|czemu|z jak\w+ powod\w+|jakim prawem) (?:\w+,? ){{0,5}}?{_REFUSED}",
        rf"co {_G4}(?:zdecydowało|sprawiło|spowodowało|przesądziło|zaważyło),? (?:że |o |na )?(?:tym,? )?(?:że )?(?:\w+,? ){{0,4}}?(?:odrzuc\w+|odmow\w+|odmówi\w+|zrezygnowa\w+|odpad\w+"
        r"|nie (?:\w+ )?(?:wybra|zosta|dosta|zatrudni|przyję)\w*)",
        r"skąd (?:taka|ta|wzięła się) (?:\w+ )?(?:decyzja|odmowa)", r"(?<=^)(?:a |więc |no |ale |to )?(?:dlaczego|czemu)\b(?! (?:by )?(?:nie )?(?:spotka|porozm))",
        where=Where.QUESTION,
    ),
    *loose_rows(
        "no_why_didnt_you",
        rf"(?:dlaczego|czemu|z jak\w+ powod\w+) (?:\w+,? ){{0,5}}?{_REFUSED}",
        r"(?:powod\w+|powód|przyczyn\w+|uzasadnieni\w+) (?:\w+ ){0,2}?(?:odrzuceni\w+|odmow\w+|nieprzyję\w+|niewybra\w+|decyzji)", r"(?:powod\w+|powód|przyczyn\w+),? (?:dla któr\w+|że|z któr\w+)[^.?!]{0,40}(?:wybra|odrzuc|zatrudni|nie zosta|nie dosta|nie przesz)\w*",
        level=Level.WARN,
        unless=(
            r"(?<!nie )\b(?:rozumiem|wiem|widzę|domyślam|jasne)\b[^.?!]{0,30}(?:dlaczego|czemu|powod|powód|przyczyn)|\b(?:dzięk"
            r"|nie (?:pytam|proszę|oczekuję|potrzebuję|chcę|trzeba|muszą|musi|można|mogą|może))"
        ),
    ),
)  # fmt: skip

_UNFAIR = (
    *loose_rows(
        "no_unfairness",
        r"niesprawiedliw\w+", r"nieuczciw\w+", r"nie ?fair", r"stronnicz\w+", r"tendencyjn\w+", r"uprzedzeni\w+",
        r"uprzedzon\w+ (?:do|wobec|względem)", r"kolesiostw\w+", r"nepotyzm\w*", r"kumoterstw\w+", r"faworyz\w+", r"po znajomości",
        r"po układach", r"niesłuszn\w+", r"karty (?:\w+ ){0,2}?(?:rozdan|znaczon)\w+", r"zmieni\w+ (?:\w+ )?(?:reguły|zasady gry|kryteria|zasady w trakcie)", r"skandal\w*", r"krzywdząc\w+", r"krzywd(?:a|ę|y|ą)", r"skrzywdz\w+", r"pokrzywdz\w+", r"podwójn\w+ standard\w+",
        rf"(?:konkurs|rekrutacj\w+|proces|wybór|wynik|nabór|to|wszystko) {_G4}ustawion\w+", r"ustawion\w+ (?:konkurs|rekrutacj|nabór|przetarg)\w*",
        r"(?:błędn\w+|zł(?:a|ą|ej|y|e)|niesłuszn\w+|niezrozumiał\w+|dziwn\w+|kuriozaln\w+|absurdaln\w+|głupi\w*|pochopn\w+) (?:\w+ )?(?:decyzj|wybór)\w*",
        r"(?:decyzj\w+|wybór) (?:\w+ ){0,3}?(?:niezrozumiał\w+|kuriozaln\w+|absurdaln\w+|niesłuszn\w+|błędn\w+|pomyłk\w+|błęd\w+)",
        denied=_NOT,
    ),
    *loose_rows(
        "no_unfairness",
        r"nie (?:było|był|była|jest|są|wydaje (?:mi )?się|wydał\w* (?:mi )?się)(?: to| ona| on)?(?: (?:do końca|całkiem|zupełnie|zbyt|w pełni|\w+))?"
        r" (?:w porządku|fair|sprawiedliw\w+|uczciw\w+|obiektywn\w+|równe|przejrzyst\w+|transparentn\w+|bezstronn\w+)",
        r"(?:trudno|ciężko) (?:\w+ )?(?:uznać|uwierzyć|nazwać|mówić|przyjąć)[^.?!]{0,40}(?:uczciw|sprawiedliw|fair|obiektywn|przejrzyst|bezstronn|równ)\w*", r"wątp\w+[^.?!]{0,40}(?:uczciwoś|bezstronnoś|obiektywi|rzetelnoś|sprawiedliw)\w*",
        r"nie (?:jestem|mam) (?:\w+ )?(?:przekonan\w+|pewno\w+)[^.?!]{0,40}(?:uczciw\w+|sprawiedliw\w+|obiektywn\w+|fair)",
        r"(?:mało|niezbyt|średnio) (?:uczciw\w+|sprawiedliw\w+|obiektywn\w+|fair)",
        rf"nie {_G4}(?:równ\w+|uczciw\w+|prawdziw\w+|realn\w+|sprawiedliw\w+|rzeteln\w+) (?:szans\w*|traktowan\w+|ocen\w+)",
        rf"(?:czuję się|poczuł\w+ się|jestem|zostałem|zostałam) {_G2}(?:oszukan\w+|skrzywdz\w+|niesprawiedliwie|niesłusznie)",
        unless=r"\b(?:nie wątpię|nie twierdzę|nie mówię|nie sądzę|nie uważam|nie myślę)\b",
    ),
    *loose_rows(
        "no_unfairness",
        r"popełni(?:li|liście|ły|łeś|łaś|acie|ają|asz|ł pan|ła pani)\b (?:\w+ ){0,3}?błąd", rf"popełnia {_YOU} (?:\w+ )?błąd",
        r"będ(?:ą|zie|ziecie|ziesz) (?:\w+ )?(?:tego )?żałowa\w+", r"(?:pożałuj|żałować będ)\w+",
        r"(?:państwa|wasza|twoja|pańska|pani) strata", r"wiele (?:państwo |\w+ )?(?:tracą|tracicie|straci\w+)",
        r"zasłuż(?:yłem|yłam) na (?:t\w+|szans\w+|więcej|lepsz\w+|inn\w+)", r"(?:praca|posada|stanowisko|etat|miejsce) (?:mi się )?należał\w+ (?:mi )?(?:się)?",
        rf"(?:decyzj\w+|wynik\w*|wybór|kandydat\w*|zwycięz\w+|wszystko|kto)\b{_FAR}(?:z góry|zanim|przed rozmową|od początku|dawno|wcześniej) (?:\w+ ){{0,3}}?"
        r"(?:ustal\w+|przesądz\w+|wiadom\w+|zapad\w+|wybran\w+|upatrz\w+|jasn\w+|znan\w+|podję\w+|zdecydowa\w+)",
        r"z góry (?:\w+ )?(?:ustalon|przesądzon|upatrzon|wybran|wiadom|skazan|przekreśl)\w+", rf"(?:od początku|dawno|już) {_G2}(?:upatrzon|przesądzon)\w+",
        rf"(?:rozmow\w+|rekrutacj\w+|konkurs|nabór|spotkanie) {_G4}(?:tylko |jedynie |zwykł\w+ |czyst\w+ )?(?:formalnoś\w+|fikcj\w+|na pokaz|pro forma|(?:był\w* |istny |jeden wielki )teatr|farsą|farsa)",
        unless=r"\bnie (?:sądzę|uważam|myślę|twierdzę|chcę|wierzę)\b|\bnie był[ao]? (?:\w+ )?(?:tylko |jedynie )?(?:formalnoś|fikcj)",
    ),
)  # fmt: skip

_MEAN = (
    r"nieprofesjonaln\w+|nieprofesjonalizm\w*|niekulturaln\w+|niegrzeczn\w+|nieuprzejm\w+|lekceważ\w+|zlekceważ\w+|niepoważn\w+"
    r"|bezczeln\w+|chamsk\w+|chamstw\w+|arogan\w+|skandaliczn\w+|żenując\w+|żenad\w+|kpin\w+|kompromitacj\w+|karygodn\w+"
    r"|niedopuszczaln\w+|poniżej (?:wszelkiej )?krytyki|obraźliw\w+|upokarzając\w+|nie do przyjęcia|hańb\w+"
)
_BLAME = (
    *loose_rows(
        "no_blame",
        _MEAN,
        r"brak(?:u|iem|iło|owało)? (?:\w+ )?(?:szacunku|profesjonalizmu|kultury|przyzwoitości|uczciwości|dobrego wychowania|organizacji)",
        r"(?:strat|marnowani|marnotraw)\w+ (?:\w+ )?(?:czas\w*|dnia|urlopu)", r"(?:z|za)?marnowa\w+ (?:\w+ ){0,3}?(?:czas\w*|dzień|dnia|urlop\w*|popołudni\w+)",
        r"szkoda (?:było )?(?:mojego |naszego )?(?:czasu|fatygi|zachodu)",
        r"(?:zmarnowan|stracon)\w+ (?:mój |mojego |dla mnie )?(?:czas|dzień|urlop|dnia|dni)\w*",
        r"(?:państwa|wasz\w*|pańsk\w+|twoj\w+) (?:\w+ )?(?:wina|winy|winą|błąd|błędem|błędy|zaniedbani\w+)",
        denied=_NOT,
    ),
    *loose_rows(
        "no_blame",
        r"stracił(?:em|am) (?:\w+ ){0,3}?(?:czas\w*|dzień|dni|godzin\w*|urlop\w*|pieniądz\w+)",
        r"(?:powinn\w+|powinien|niech)\b[^.?!]{0,25}\bwstyd\w*", r"wstydź\w*", r"co za wstyd", r"jak (?:\w+ )?śmi\w+",
        r"(?:jestem|czuję się|poczuł\w+ się|wyszedłem|wyszłam) (?:\w+ ){0,2}?(?:wściekł\w+|oburzon\w+|obrażon\w+|upokorzon\w+|oszukan\w+|zażenowan\w+"
        r"|zlekceważon\w+|wykorzystan\w+|zbulwersowan\w+|zły|zła)",
        r"(?:oburza|wkurza|bulwersuje|denerwuje|złości|irytuje|obraża) mnie", r"mam (?:\w+ )?(?:pretensj\w+|żal do)", r"mam (?:\w+ )?dość",
        r"(?:źle|okropnie|niepoważnie|fatalnie|z góry|przedmiotowo|po macoszemu|jak (?:śmieci\w*|numer\w*|powietrz\w+|intruz\w*|petent\w*)) (?:\w+ ){0,2}?potraktowa\w+",
        r"potraktowa\w+ (?:\w+ ){0,3}?(?:źle|okropnie|niepoważnie|fatalnie|przedmiotowo|po macoszemu|bez szacunku|jak)",
        unless=(
            r"\bnie (?:jestem|czuję|mam|poczuł\w+)\b (?:\w+ ){0,3}?(?:wściekł|oburzon|obrażon|upokorzon|oszukan|zlekceważ|wykorzyst|zł[ya]|pretensj"
            r"|żal|dość)|\bnie (?:oburza|złości|denerwuje)|\bnie stracił|dość (?:\w+ )?(?:czasu|sił|energii|wiedzy|doświadczenia)"
        ),
    ),
    *loose_rows(
        "no_blame",
        r"nie (?:raczy|pofatygowa|zada\w+ sobie trudu|chciało się)\w*", r"nie stać (?:\w+ )?(?:państwa|was|firmy|pani|pana) (?:\w+ )?na", r"nie (?:ma\w{1,4}) (?:państwo |wy )?(?:\w+ )?pojęcia",
        r"nawet (?!jeśli|jeżeli|gdy|gdyby|kiedy)(?:\w+ ){0,3}?nie (?:\w+ ){0,2}?(?:przeczyta|zajrz|spojrz|obejrz|otworz|czyta|odpowiedz|odpisa|zadzwoni|zapyta)\w+",
        r"(?:zignorowa|okłama|skłama|oszuka|zwodzi|nabra)(?:no|li|liście|łeś|łaś|ł|ła) (?:\w+ )?(?:mnie|mój|moje|moją|mi)",
        r"(?:mnie|mój|moje|moją) (?:\w+ ){0,2}?(?:zignorowa|okłama|oszuka|zwodzi|wprowadz\w+ w błąd)(?:no|li|liście|łeś|łaś|ł|ła)?",
        r"wprowadz\w+ (?:\w+ )?w błąd", r"trzyma\w+ (?:\w+ ){0,2}?w niepewności", r"kaza(?:li|liście|no|ł|ła|łeś|łaś)\b (?:\w+ ){0,3}?czekać",
        r"(?:dziękuję|dzięki) za nic", r"(?:spodziewał|oczekiwał)(?:em|am) się? ?(?:\w+ ){0,4}?(?:po|od) (?:państw|wa[sm]|pan|firm)\w*",
        rf"(?:rekrutacj\w+|proces|komunikacj\w+|organizacj\w+|spotkanie|rozmowa|cała sprawa|wszystko) {_G4}(?:chaos\w*|chaotyczn\w+|bałagan\w*|żart\w*|fars\w+|porażk\w+"
        r"|tragedi\w+|dramat\w*|koszmar\w*|cyrk\w*|nieporozumieni\w+|źle (?:zorganizowan|przygotowan|prowadzon)\w+)",
        rf"panował\w* {_G2}(?:chaos|bałagan)",
        r"(?:kurw|chuj|gówn|spierdal|spierdol|pierdol|pierdal|jeban|wypierdal)\w*", r"pieprzon\w+", r"cholern\w+", r"idiot\w+", r"debil\w*", r"kretyn\w*", r"do dupy", r"dupek",
        unless=r"\bnie był\w* (?:\w+ ){0,3}?(?:chaos|chaotycz|bałagan|żart|fars|nieporozumie|źle)|\bbez chaosu|\bczuł\w+ się jak",
    ),
    *loose_rows(
        "no_blame",
        rf"(?:nikt|{_YOU}) (?:\w+ ){{0,3}}?nie (?:\w+ ){{0,2}}?(?:odpisa|odpowiedzia|zadzwoni|oddzwoni|odezwa|uprzedzi|powiedzia|poinformowa|wspomnia|da(?:li|ł|ła) zna|dotrzyma|przygotowa)\w*",
        r"nie (?:\w+ ){0,2}?(?:odpisa|odpowiedzie|zadzwoni|oddzwoni|odezwa|uprzedzi|powiedzie|poinformowa|wspomnie|dotrzyma)(?:li|liście|łeś|łaś)\b",
        r"(?:mogli(?:ście)?|mogł(?:eś|aś)|mógł pan|mogła pani|trzeba było|można było|wypadało(?:by)?|wystarczyło(?:by)?|należało|byłoby miło,? gdyby|szkoda,? że (?:nikt )?nie"
        r"|powinni(?:ście)?(?: państwo)?(?: byli)?|powinien(?:eś)?(?: pan)?(?: był)?|powinna pani(?: była)?)(?: [\w,]+){0,5}? (?:powiedzie|uprzedzi|napisa|poinformowa|wspomnie|zadzwoni"
        r"|odpisa|odpowiedzie|uprzedzo|przeczyta|zaznaczy|podan|wcześniej|dać znać|daliby|dali znać)\w*",
        r"(?:obieca|obiecywa|zapewnia)(?:li|liście|no|ł|ła|łeś|łaś)\b[^.?!]{0,60}\b(?:a|ale|tymczasem|jednak|choć|lecz|nigdy|mimo)",
        r"(?:mimo|pomimo|wbrew) (?:\w+ ){0,2}?(?:obietnic\w*|zapewnie\w+|zapowiedzi|ustale\w+)",
        r"(?:musiał(?:em|am)|przyszło mi|kazano mi) (?:\w+ ){0,4}?czekać", r"czekał(?:em|am) (?:\w+ ){0,5}?(?:na próżno|nadaremnie|bez (?:żadnej )?(?:odpowiedzi|wieści|słowa))",
        r"pozostawia\w+ (?:\w+ )?wiele do życzenia", r"zwleka\w+", r"opieszał\w*", r"przeciąga\w+ się", r"bez (?:słowa|żadn\w+|jednego) (?:\w+ )?(?:wyjaśni|uprzedz|odpowiedzi|przepros)\w*", r"z (?:\w+ )?opóźnieniem", r"(?:mógł|mogła|mogło|mogli) (?:\w+ ){0,4}?(?:powiedzieć|uprzedzić|napisać|poinformować|wspomnieć|zadzwonić|odpisać|przeprosić)", r"zawied(?:li|liście|łeś|łaś) mnie",
        r"szkoda(?: tylko| jedynie)?,? że[^.?!]{0,50}?(?:dopiero|tak późno|tak długo|czeka\w+|nikt|nie (?:uprzedz|powiedz|napisa|poinform|wspomn|zapyta|przeczyta|odpisa)\w*)", r"czekał(?:em|am)[^.?!]{0,60}(?:choć|mimo|zamiast|obieca\w+|aż \w+ (?:tygodni|miesi))",
        r"(?:ładnie|miło|dobrze|lepiej|uczciwiej|elegancko|wskazane|prościej) (?:\w+ )?(?:było|byłoby)[^.?!]{0,12}(?:gdyby|jakby|uprzedz|powiedzie|poinform)\w*", r"rozczarowa\w+ (?:mnie )?(?:postaw|podejści|sposob|państw|wami|styl|poziom)\w*", r"następnym razem (?:proszę|niech|radzę|warto,? żeby państwo)[^?]*",
        r"na przyszłość (?:proszę|niech|radzę|sugeruję)\b(?! o (?:mnie|pamięć|kontakt))[^?]*", r"zabrakło mi (?:\w+ )?(?:szacunku|szczerości|informacji zwrotnej na czas|odrobiny)",
        level=Level.WARN,
        unless=r"\b(?:gdyby|jeśli|jeżeli) (?:\w+ ){0,3}?nie (?:odpisz|odpowie|zadzwon|odezw)|\b(?:bym|żebym|abym|gdybym|czy) (?:\w+ )?mog|\b(?:przepraszam|spóźnił(?:em|am))\b|\bnic (?:się )?nie szkodzi|\bpamiętać o mnie",
    ),
)  # fmt: skip

_OFFICE = r"(?:prawni[kc]\w*|adwokat\w*|radc\w* prawn\w+|mecenas\w*)"
_LAW = (
    *loose_rows(
        "no_legal_words",
        r"(?:mój|mojego|moim|mojemu|moja|moją|moi) (?:prawni[kc]|adwokat|pełnomocnik|mecenas|radca)\w*", rf"(?:skonsult\w+|porozmawia\w+|omów\w+|spotka\w+|rozmawia\w+) (?:\w+ ){{0,3}}?z {_OFFICE}",
        rf"(?:zwróc\w+|pójd\w+|zgłosz\w+|udam|udać|zwraca\w+|przekaż\w+|przekaza\w+|poradz\w+|zasięgn\w+) (?:\w+ ){{0,4}}?(?:{_OFFICE}|do sądu|na policję|porad\w+ prawn\w+|opinii prawn\w+)",
        r"(?:krok|drog|działani|konsekwencj|postępowani|środk)\w+ (?:prawn|sądow)\w+", r"(?:na|wejść na|wstąpię na) drogę (?:sądową|prawną)", r"podj\w+ (?:odpowiedni\w+ |stosown\w+ |dalsz\w+ )?kroki",
        r"pozew", r"pozw(?:u|ę|ać|em|iemy)", r"(?:spraw\w+|skieruj\w+|kieruj\w+|pój\w+|odda\w+|zobacz\w+|spotka\w+|wid\w+|zaprowadz\w+) (?:\w+ ){0,4}?(?:do sądu|w sądzie|przed sądem)", r"sąd(?:u|zie|em)? pracy",
        r"nielegaln\w+", r"bezprawn\w+", r"niezgodn\w+ (?:\w+ )?z (?:prawem|przepisami|kodeksem|ustawą)", r"(?:narusz|łam|złam|pogwałc)\w+ (?:\w+ ){0,3}?(?:praw\w*|przepis\w*|kodeks\w*|rodo|zasad\w* równ\w+)",
        r"(?:złoż|wnios|wnieść|składa|napisz|skieruj|kieruj|wnos|zamierzam|rozważ)\w* (?:\w+ ){0,3}?(?:skarg\w*|zażaleni\w+|zawiadomieni\w+|odwołani\w+)", r"skarg(?:a|ę|i|ą) (?:na|do|przeciw\w*)", r"(?:po|za|o)skarż\w+",
        r"(?:zgłosz|zgłasza|zawiadomi|powiadomi|zgłosi)\w* (?:\w+ ){0,4}?(?:inspekcj\w+|pip|rzecznik\w*|uodo|urz\w+|prokuratur\w+|media|mediom|mediach|prasę)", r"nagłośni\w+",
        r"(?:\u017c\u0105da|domaga|wystąpi|należ|dochodz)\w+ (?:\w+ ){0,4}?(?:odszkodowani|zadośćuczynieni|roszcze)\w+", r"domaga(?:m|my) się", r"\u017c\u0105da(?:m|my|nie)", r"mam (?:\w+ )?prawo (?:\w+ )?(?:wiedzieć|poznać|znać|żądać|do (?:uzasadnieni|wyjaśnie|informacj|odpowiedzi)\w*)",
        r"przysługuj\w+ mi", r"zgodn\w+ z (?:prawem|przepisami|kodeksem)", r"(?:prawnik|adwokat|mecenas)\w* (?:\w+ )?(?:uważa|twierdzi|radzi|mówi|potwierdz)\w*", r"podstaw\w+ do (?:\w+ )?roszcze\w*",
        r"(?:skierowa|zgłoszeni|zgłosi|przekaza)\w+ (?:\w+ ){0,3}?do (?:rzecznik|inspekcj|sąd|prokurat|urzęd)\w*", r"(?:wystawi|napisz|zamieszcz|opublikuj|opisz)\w* (?:\w+ ){0,5}?(?:opini\w+|recenzj\w+|w internecie|w sieci|na forum|publicznie|na (?:linkedin\w*|facebook\w*|gowork\w*))", r"gowork\w*", r"glassdoor\w*",
        r"(?:ostrzeg|ostrzec|powiem|opowiem)\w* (?:\w+ ){0,2}?(?:wszystkich|wszystkim|inn\w+|znajomych|każdego)",
        denied=r"\b(?:ani|nie) (?:(?:zamierzam|chcę|będę|mam zamiaru|planuję|myślę|żywię|mam) (?:\w+ ){0,3}?)?",
        unless=r"specjalist\w+ ds\.|\bdział\w* (?:skarg|prawn)|praktyk\w* w sądzie|\bskarg(?:i|ami|ach)? (?:klient|pacjent|mieszka)|opini\w+ o mnie|(?:napisz|opisz)\w* (?:mi|pan|państw)\w*",
    ),
    *loose_rows(
        "no_legal_words",
        r"dyskrymin\w+", r"molestowa\w+", r"mobbing\w*",
        denied=r"\b(?:nie (?:\w+ ){0,4}?|przeciwdziałani\w+ |zwalczani\w+ |przeciw(?:ko)? |walk\w+ z |antydyskryminacj\w+ )",
    ),
    *loose_rows(
        "no_legal_words",
        r"(?:ze względu na|z powodu|przez|z uwagi na|chodzi o|w grę wchodzi\w*|decydował\w*|zadecydował\w*|przeszkod\w+ był\w*|przeszkadza\w*) (?:\w+ )?(?:mój |moją |moje |mojego |mojej |moja )?(?:\w+ )?(?:wiek|wieku|płeć|płci|pochodzeni\w+|narodowoś\w+|akcent\w*|ciąż\w+"
        r"|niepełnosprawnoś\w+|religi\w+|wyznani\w+|orientacj\w+|nazwisk\w*|obywatelstw\w+|kolor\w*|chust\w+)",
        r"(?:kobie|mężczy|obcokrajow|cudzoziem|pięćdziesiąt|sześćdziesiąt|czterdzie|starsz|matk|ciąż|niepełnosprawn)\w*[^.?!]{0,40}(?:nie ma\w* (?:\w+ ){0,3}?szans|nie zatrudnia|bez szans|niemile widzian|nie jest\w* mile widzian)\w*",
        r"(?:bo|ponieważ|dlatego,? że|gdyż) (?:\w+ )?(?:jestem|mam) (?:\w+ )?(?:za star\w+|zbyt star\w+|kobiet\w+|w ciąży|obcokrajow\w+|cudzoziem\w+|matk\w+|z ukrainy|z białorusi|ukrain\w+|gej\w*|lesbijk\w+|niepełnosprawn\w+|dziec\w+|już \w+ lat)",
        unless=r"\bnie (?:sądzę|uważam|myślę|twierdzę)\b",
    ),
    *loose_rows(
        "no_legal_words",
        r"(?:zachowa|zabezpiecz|mam|posiadam|zebra|dysponuj)\w* (?:\w+ ){0,3}?(?:dowod\w+|nagrani\w+|zrzut\w+ ekranu|całą korespondencję)", r"rodo", r"(?:państwow\w+ )?inspekcj\w+ pracy", r"kodeks\w* pracy",
        r"związ\w+ zawodow\w+", r"(?:porad\w*|opini\w+) prawn\w+", r"rzecznik\w* praw", r"rów(?:ne|nego) traktowani\w+",
        level=Level.WARN,
        unless=r"\b(?:stanowisk\w+|prac\w+|praktyk\w+|staż\w*|doświadczeni\w+|znajomoś\w+|zna(?:m|ć)|szkoleni\w+|kurs\w*|pytani\w+ o) (?:\w+ ){0,4}?(?:rodo|inspekcj|kodeks|związk|prawn|rzecznik)",
    ),
)  # fmt: skip

GRIEVANCES = (*_WHY, *_UNFAIR, *_BLAME, *_LAW)
