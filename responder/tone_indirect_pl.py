"""Polish wordings that say it between the lines: reproach, hints, gossip. In: nothing. Out: INDIRECT; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import POLISH

_rows = POLISH.rows

_WHO = r"(?:pan \w+|pani \w+|on|ona|kierowni\w+|dyrektor\w*|szef\w*|rekruter\w*|właściciel\w*|kolega|koleżanka|doktor \w+|prezes\w*|jeden z \w+|jedna z \w+)"
_WHY = _rows(
    "no_why_didnt_you",
    r"co (?:[\w]+ ){0,4}?(?:skłoniło|przekonało|sprawiło|kazało) (?:[\w]+ ){0,3}?(?:do (?:odrzucenia|rezygnacji)|że (?:wybra\w+|nie ja|postawi\w+)|zrezygnowa\w+|odrzuci\w+|wybrać kogoś)",
    r"co (?:[\w]+ ){0,3}?(?:przemówiło|przemawiało|zagrało|działało) (?:przeciwko|na moją niekorzyść)|co (?:[\w]+ )?kosztowało mnie",
    r"jak to (?:się stało|możliwe|jest),? że",
    r"czego (?:jeszcze )?(?:więcej )?(?:można było|mi jeszcze|państwo jeszcze) (?:chcieć|brakowało|oczekiwa\w+)",
    level=Level.WARN,
)
_UNFAIR = (
    *_rows(
        "no_unfairness",
        r"(?:karty|kości) (?:[\w]+ ){0,3}?(?:znaczone|rozdane)|ustawion[yae]\b(?! na| w| się)|ukartowan[yae]|po znajomości|kolesiostw\w+|układ(?:y|ów|zik\w*)|kumoterstw\w+|plecy|dla pozoru|na pokaz|pro forma|czysta formalność",
        r"(?:z góry|od początku|od razu) (?:[\w]+ ){0,3}?(?:przesądzon|ustalon|postanowion|wybran|rozstrzygnięt|wiadomo|obiecan|przeznaczon)\w*",
        r"(?:przesądzon|ustalon|postanowion|wybran|rozstrzygnięt|obiecan|przeznaczon)\w* (?:[\w]+ ){0,2}?(?:z góry|od początku|zanim|jeszcze przed)",
        r"nie (?:czuję|czułam|czułem|został[ae]m|zostałem|potraktowano) (?:[\w]+ ){0,4}?(?:sprawiedliwie|uczciwie|równo|fair)",
        r"(?:podwójne standardy|równi i równiejsi|dwie miary)",
        unless=r"\bnie (?:uważam|sądzę|twierdzę|myślę|mam wrażenia|było|był|była|powiem|mówię)\b",
    ),
    *_rows(
        "no_unfairness",
        r"(?:nigdy |nawet )?nie (?:[\w]+ ){0,2}?(?:miał[ae]?m|dostał[ae]?m|dano mi) (?:[\w]+ ){0,2}?(?:prawdziwej|realnej|żadnej|uczciwej) szans\w*",
        r"(?:dla|do) (?:statystyki|tłumu|kompletu)",
        level=Level.WARN,
    ),
)
_BLAME = (
    *_rows(
        "no_blame",
        r"(?:szkoda|żałuję|żal),? że (?:nikt|nie|państwo nie|pani? nie)\b[^.?!]{0,50}\b(?:powiedzia\w+|wspomnia\w+|uprzedzi\w+|uprzedzono|powiedziano|napisa\w+|wyjaśni\w+|poinformowa\w+|zadzwoni\w+)",
        r"(?:wolał[ao]?bym|wolałbym|chciał[ao]?bym był[ao]?|chciałoby się) (?:[\w]+ )?(?:wiedzieć|usłyszeć|dowiedzieć|żeby ktoś)[^.?!]{0,30}\b(?:wcześniej|przed|od razu|zawczasu)",
        r"(?:byłoby|było by) (?:[\w]+ )?(?:miło|uprzejmie|uczciwiej|lepiej|dobrze|grzeczniej|prościej|elegancko)\b[^.?!]{0,30}\b(?:gdyby|wiedzieć|usłyszeć|uprzedzić|dać znać|powiedzieć)",
        r"nikt (?:[\w]+ ){0,3}?(?:nie )(?:[\w]+ ){0,2}?(?:powiedział|wspomniał|uprzedził|raczył|zadzwonił|odpisał|wyjaśnił|poinformował|pofatygował)",
        r"(?:ktoś|państwo) (?:[\w]+ )?(?:mógł|mogli|powinien był|powinni byli) (?:[\w]+ ){0,2}?(?:powiedzieć|wspomnieć|uprzedzić|napisać|zadzwonić|dać znać)",
        r"oszczędził\w*by|zaoszczędził\w*by",
        r"gdybym (?:[\w]+ )?(?:wiedział\w*|wcześniej)",
        r"(?:spodziewał[ae]?m|oczekiwał[ae]?m) się (?:[\w]+ )?(?:więcej|czegoś (?:więcej|innego|lepszego))",
        level=Level.WARN,
        unless=r"\bnie (?:mam|chowam|czuję) (?:[\w]+ )?(?:żalu|pretensji|urazy)",
    ),
    *_rows(
        "no_blame",
        r"(?:pani?|państwo|wy|ty)? ?(?:nigdy|nawet|wcale|w ogóle|przecież) (?:[\w]+ ){0,2}?nie (?:[\w]+ )?(?:wysła\w+|przesła\w+|przekaza\w+|powiedzia\w+|wspomnia\w+|uprzedzi\w+|zgłosi\w+|zadzwoni\w+)\b",
        r"(?:to|i to|co|przez co) (?:[\w]+ ){0,2}?(?:kosztowało mnie|straci\w+) (?:tę |tej |to |pracę|posad\w+|szans\w+|etat|miejsce)",
        r"(?:pani|pana|państwa|waszej|twojej|wasza|twoja) win[ay]|przez (?:pani|pana|państwa|wasz\w*|twoj\w*) (?:[\w]+ )?(?:błąd|niedbalstwo|opieszałość|zapominalstwo|przeoczenie|pomyłk\w+)",
        unless=r"\bnikt (?:\w+ )?nie\b.{0,10}\bnigdy\b|\bja (?:nigdy|nawet)\b",
    ),
)
_LAW = (
    *_rows(
        "no_legal_words",
        r"(?:mam|moje|przysługuje|przysługujące|do czego mam|zgodnie z moim) (?:[\w]+ )?(?:pełne |mi )?praw(?:o|em|a) (?:do|z|na mocy|zgodnie|wynika\w*)|(?:przysługuje mi|moim prawem)",
        r"(?:na podstawie|zgodnie z|w świetle|na mocy|wbrew) (?:[\w]+ ){0,2}?(?:ustaw\w+|kodeks\w+|rodo|prawem|przepis\w+|art)\b",
        r"(?:związ\w+ zawodow\w+|związkow\w+|inspekcj\w+ pracy|pip|rzeczni\w+)\b[^.?!]{0,50}\b(?:radzi\w*|doradzi\w*|twierdzi\w*|uważa\w*|zasugerowa\w+|poleci\w+|zapyta\w*|zwróc\w+)",
        r"(?:zasięg\w+|poradzę się|poradzić się|skonsultuj\w+|dowiem się|sprawdz\w+|zapytam)\b[^.?!]{0,40}\bczy\b[^.?!]{0,30}\b(?:zgodn\w+ z prawem|legaln\w+|dopuszczaln\w+|wolno)",
        r"czy (?:to|takie \w+|coś takiego) (?:[\w]+ )?(?:legalne|zgodne z prawem|dopuszczalne)",
        r"zastrzegam sobie|dalsze kroki|(?:podejmę|podjąć) (?:[\w]+ )?kroki",
        unless=r"\b(?:studi\w+|egzamin\w*|kurs\w*|praktyk\w*|zadani\w+|magister\w*|stanowisk\w+|etat\w*|kolejne kroki|uprawnień)\b",
    ),
    *_rows(
        "no_legal_words",
        r"(?:poproszę|proszę|wystąpię|żądam|zażądam|wgląd|kopi\w+) (?:[\w]+ ){0,3}?(?:protoko\w+|notat\w+ z rozmowy|arkusz\w+|punktacj\w+|moich danych|dokumentacj\w+ rekrutacyjn\w+)",
        r"(?:wszyscy|każda|każdy|wszystkie) (?:[\w]+ ){0,3}?(?:zatrudnion\w+|przyjęt\w+|nowi|nowe)[^.?!]{0,40}\b(?:poniżej|przed trzydziestk\w+|mężczyźni|kobiety|młod\w+)",
        level=Level.WARN,
    ),
)
_COMPARED = _rows(
    "no_comparison_with_hired",
    r"co (?:takiego )?(?:ma|miał\w*|umie|potrafi|wnosi) (?:[\w]+ ){0,4}?,? ?(?:czego (?:ja )?(?:nie mam|mi brak\w*|ja nie)|a ja nie)",
    r"(?:większe|dłuższe|więcej|lepsze|bogatsze) (?:[\w]+ ){0,3}?,? ?(?:niż|od) (?:[\w]+ ){0,2}?(?:on|ona|niej|niego|koleżank\w+|kolega|kolegi|osob\w+|kandydat\w+|wybran\w+|jej|jego|któr\w+)\b",
    r"(?:moje|mój|moja) (?:[\w]+ ){0,5}?(?:więcej|bardziej|lepiej) (?:[\w]+ ){0,2}?(?:niż|od) (?:jej|jego|ich)",
    r"(?:z|ma) (?:[\w]+ )?(?:połow\w+) (?:mojego|moich|mojej|doświadczeni\w+)",
    r"(?:dwa|trzy) razy (?:dłuż\w+|więcej|większ\w+)(?: [\w]+){0,3} (?:niż|od) (?:on|ona|niej|niego|osob\w+)",
    unless=r"\bnie (?:twierdzę|uważam|sądzę|mówię)",
)
_OTHERS = _rows(
    "no_third_parties",
    rf"{_WHO}\b[^.?!]{{0,60}}\b(?:patrzy\w+ (?:[\w]+ ){{0,2}}?(?:na zegarek|w telefon|na telefon|w sufit|w okno|przez okno|w laptop\w*|w ekran)|zerka\w+ (?:[\w]+ )?(?:na|w) (?:zegarek|telefon|zegar|ekran)|ziewa\w+|ziewn\w+|siedzia\w+ (?:[\w]+ )?(?:w telefonie|z telefonem)|przewraca\w+ oczami|wywraca\w+ oczami|przysn\w+|zasn\w+|spóźni\w+ się|wzdycha\w+)",
    r"(?:między nami|mówiąc między nami|tak między nami)\b[^.?!]*\b(?:on|ona|pan|pani|ledwo|nie|jest)",
    r"(?:on|ona|pan \w+|pani \w+) (?:ledwo|ledwie|z trudem) (?:[\w]+ )?(?:umie|potrafi|wie|mówi|daje|radzi)|ledwo (?:umie|potrafi|wie)\b",
    rf"{_WHO}\b[^.?!]{{0,40}}\b(?:(?:już )?(?:podj\w+|mia\w+) (?:[\w]+ )?(?:decyzj\w+|wyrobione zdanie|zdanie)|(?:już )?(?:zdecydowa\w+|postanowi\w+)) (?:[\w]+ ){{0,2}}?(?:zanim|wcześniej|przed)?",
    rf"{_WHO} (?:[\w]+ )?nie (?:[\w]+ )?(?:przeczyta\w+|zajrza\w+|otworzy\w+|czyta\w+) (?:[\w]+ )?(?:mojego|moich|mojej|cv|do)",
    r"(?:podobno|słyszał[ae]?m,? że|mówią,? że|wszyscy wiedzą,? że|krąży plotka)\b[^.?!]{0,50}\b(?:zwolnion\w+|wyrzucon\w+|bratan\w+|siostrzen\w+|kuzyn\w*|szwag\w+|pije|leniw\w+|nieudolny)",
    unless=r"\b(?:rozumiem|szanuję|wiem)\b[^.?!]{0,30}\bdecyzj",
)
_PLEADING = _rows(
    "no_pleading",
    r"(?:szepn\w+|wspomnie\w+|powiedzie\w+|rzuci\w+|dorzuci\w+) (?:[\w]+ ){0,2}?(?:(?:dobre |dobrego )?(?:słów\w+|słow\w+|słówko) (?:za mną|o mnie|w mojej|u|do))|wstawi\w+ się (?:[\w]+ )?za mną|(?:wstawiennictw\w+|poparcie mojej kandydatury|poprzeć moj\w+ kandydatur\w+)|przemówi\w+ (?:[\w]+ )?(?:za mną|w mojej sprawie)",
    r"(?:porozmawiać|wytłumaczyć|wyjaśnić|przedstawić) (?:[\w]+ ){0,3}?(?:osobiście|samodzielnie|bezpośrednio|samemu|sam[a]?) (?:[\w]+ )?(?:z|przed)\b",
    r"(?:spojrzeli|spojrzał\w*|zobaczyli|pomyśleli|zdecydowali)by (?:[\w]+ ){0,3}?(?:inaczej|innym okiem)|zmieni(?:li|ł|ła)by (?:[\w]+ )?zdanie",
    r"nie jest (?:jeszcze )?za późno",
    r"nie (?:będą|będzie|pożałuj\w+) ?(?:państwo|pani|pan)? ?(?:żałowa\w+)?(?=[.,!]|$| tej| swojej)(?<!nie będą)(?<!nie będzie)",
    "jakieś miejsce dla mnie",
    unless=r"\b(?:inn\w+|przyszł\w+|kolejn\w+|następn\w+|now\w+) (?:[\w]+ )?(?:stanowisk\w+|rekrutacj\w+|ofert\w+|etat\w*|nab[oó]r\w*|pracy)|\bdziękuję za\b",
)
_UNMET = _rows(
    "no_unmet_meeting",
    r"(?:miło|przyjemn\w+|cieszę|dziękuję|świetnie|wspaniale|podobał\w*|wspominam|ciekawie)\b[^.?!]{0,60}\b(?:usiąść (?:z|przy)|posiedzieć|zobaczyć (?:się|państwa|panią|pana)|za oprowadzenie|za przyjęcie mnie|za gościnę|na żywo|za wspóln\w+|dzień próbny|za wizytę|przy kawie)",
    r"kiedy (?:u państwa |do państwa )?(?:był[ae]?m u|przyszł\w+|przyszedłem|siedzieliśmy|spotkaliśmy|rozmawialiśmy)",
    r"(?:podczas|w czasie|w trakcie) (?:[\w]+ )?(?:wizyty|spotkania|odwiedzin|oprowadzania)",
    where=Where.NOT_MET,
    unless=r"\b(?:był(?:o|a)by|chciał\w*bym|może kiedyś|mam nadzieję|kiedyś)\b",
)
_NEW = r"(?:now(?:y|a|ej|emu|ego|ą|ym)) (?!(?:rok\w*|sezon\w*|sklep\w*|lokal\w*|siedzib\w*|projekt\w*|zespo\w+|oddzia\w+|restauracj\w+|hal\w+|wystaw\w+|kolekcj\w+|spektakl\w*|teatr\w*|szko\w+|premier\w*|katalog\w*|album\w*|serwer\w*|numer\w*|semestr\w*)\b)(?:\w+(?:er|or|ista|ysta|arz|arka|ik|ka|ce|iec|owi|erowi|orowi|arzowi|ikowi|rce|ście|ent|entka|ant|antka|log|lożka|x{2,}|owa|owej)|osob\w+)"
_WISHES = _rows(
    "no_wish_without_hire",
    rf"(?:życzę|powodzenia|mam nadzieję|sukces\w+|gratul\w+|trzymam kciuki|wszystkiego dobrego)\b[^.?!]*\b{_NEW}",
    rf"{_NEW}\b[^.?!]*\b(?:życzę|powodzenia|sukces\w+|zadomowi|odnajdzie|dobrego startu|zaaklimatyzuje)",
    r"(?:osob\w+|temu|tej|komuś|kto)\b[^.?!]{0,30}\b(?:dosta\w+|wybra\w+|obejm\w+|zatrudni\w+|przyj\w+|wybran\w+)\b[^.?!]*\b(?:życzę|powodzenia|sukces\w+|kciuki)",
    r"(?:życzę|powodzenia|sukces\w+|kciuki)\b[^.?!]*\b(?:osobie,? któr\w+|temu,? kto|tej,? która|wybran\w+ (?:osob\w+|kandydat\w+))",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

INDIRECT = (*_WHY, *_UNFAIR, *_BLAME, *_LAW, *_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
