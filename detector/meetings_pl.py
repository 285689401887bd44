"""Polish wordings of meetings, and of the user's own mail. In: nothing. Out: rows as in detector/phrases_en.py; data
only."""

from __future__ import annotations

# A talk that was fixed and called off, was missed or never came about: in mail of either side.
_CANCELLED = (
    ("meeting_cancelled", "odwoł* anul* przeło* przekład* przesun* odwołan*",
     r"\b(?:odwoł\w+|anul\w+|przeło\w+|przekład\w+|przesun\w+)\b[^.!?;]{0,40}\b{talk}(?![^.!?;]{0,80}{hour})|\b{talk}[^.!?;]{0,60}\b(?:odwołan|anulowan|przełożon|przesunięt)\w+(?![^.!?;]{0,80}{hour})"),
    ("meeting_cancelled", "rozmow* rozmów spotkani* wideo* wizyt* termin*",
     r"\b(?:{talk}|termin\w* rozm\w+)[^.!?;]{0,60}\bnie (?:odbędzie|odbyła|odbyło|odbędą|odbyły|odbył|dojdzie|doszł|zostanie dotrzym|może się odbyć|będzie|udał)\w*|\bnie (?:doszło|dojdzie|dojdą) (?:\w+ ){0,2}(?:do (?:\w+ )?(?:rozmow|spotkani)\w+|do skutku)|\brozmów (?:\w+ ){0,3}nie będziemy prowadzić"),
    ("meeting_cancelled", "stawił* pojawił* przyszedł przyszła dołączył* zgłosił* odebrał* dotarł*",
     r"\bnie (?:stawił|pojawił|przyszedł|przyszła|dołączył|zgłosił|odebrał|dotarł)\w*(?: (?:pan|pani|się))*\b(?! (?:odpowied|zgod))(?![^.!?;]{0,20}\b(?:dokument|pismo|mail))"),
    ("meeting_cancelled", "porozmawiać spotkać poznać pogadać zdążyliśmy udało zdążyłam zdążyłem",
     r"\bnie (?:udało|zdążyliśmy|zdążyłyśmy|zdążył[ae]m|zdołaliśmy|było dane)[^.!?;]{0,30}\b(?:porozmawia|spotka|pozna|pogada|zadzwoni|umówi|połączy)\w*|\bbez (?:rozmowy|spotkania)\b"),
)  # fmt: skip

INCOMING = (
    ("meeting_claimed", "dziękuj* dzięki podziękowa* podziękowania",
     r"\b(?:dziękuj\w*|dzięki|podziękowa\w*)\b{courtesy}[^.!?;]{0,90}\b{talk}(?! (?:która się odbędzie|jutro))"),
    ("meeting_claimed", "dziękuj* dzięki",
     r"\b(?:dziękuj\w*|dzięki)\b{courtesy}[^.!?;]{0,60}\b(?:przyjści\w+|przyjazd\w*|przybyci\w+|odwiedzin\w*|pokazanie|opowiedzenie|że (?:pan |pani |ci się )?(?:przysz|przyjech|wpad|odwiedzi|znala\w+ (?:pan |pani )?czas|chciał\w+ (?:pan\w? |pani )?się z nami spotka|opowiedz|pokaza|poświęci)\w*|poranek|popołudnie|poświęcon\w+ (?:nam|mi) (?:czas|popołudni|godzin|porank)\w*|czas (?:poświęcony|spędzony) (?:na rozmow|na spotkani|nam|mi\b|z nami|wczoraj)\w*)"),
    ("meeting_claimed", "miło przyjemn* cieszę cieszymy dobrze świetnie super fajnie podobał* zrobił* wrażenie urzekł* polubił*",
     r"\b(?:(?:było|bardzo|naprawdę|nam|mi) ?(?:\w+ )?(?:miło|dobrze|świetnie|super|fajnie|przyjemnie)(?! (?:będzie|byłoby))(?: (?:było|nam|mi|się))*|miło|super|fajnie|świetnie|przyjemnoś\w+ (?:było|była)|(?:cieszę|cieszymy) się,? że (?:mogl|mogł|poznal|się pozna|się spotka|udało nam)\w*|(?:spodobał|podobał|zrobił|urzekł|polubił)\w*)\b[^.!?;]{0,50}\b(?:{talk}|pana? pozna\w+|pani[ąa] pozna\w+|pozna(?:ć|liśmy|łam|łem)\b|porozmawiać|rozmawiało|gadało|gościć|spotkać|usłyszeć|słuchało|(?:pan|pani|twoj|two|pańsk)\w* (?:prezentacj|lekcj|próbk|występ|wystąpieni)\w+)(?! (?:w przyszłości|osobiście na rozmowie))"),
    ("meeting_claimed", "gadało rozmawiało", r"\b(?:dobrze|fajnie|super|świetnie|miło) (?:się |nam |mi )*(?:gadało|rozmawiało)|\b(?:gadało|rozmawiało) (?:się |nam |mi )*(?:dobrze|fajnie|super|świetnie|miło)"),
    ("meeting_claimed", "po podczas trakcie nawiązaniu od sprawie odnośnie temat",
     r"\b(?:po|podczas|w trakcie|w nawiązaniu do|od)(?: (?:twoj|pan|pań|nasz|ostatni|odbyt|wczorajsz|wtorkow|środow|czwartkow|piątkow|poniedziałkow|przeprowadzon|obu|tej|pierwsz|drugi)\w*){1,3} {talk}(?! (?:kwalifikacyjn\w+ (?:zapra|będ)|z (?:trzema|dwiema|kilkoma|innymi|kandydat|pozostałymi|wszystkimi)))|\b(?:po|podczas) (?:rozmowie|spotkaniu|rozmowy|spotkania|dniu próbnym|lekcji próbnej)(?! (?:z (?:trzema|dwiema|kilkoma|innymi|kandydat|pozostałymi|wszystkimi|klient|zarząd|zespoł)|kwalifikacyjn\w+ (?:zapra|będ)))(?![^.!?;]{0,40}\b(?:będzie|zostanie|poinformujemy|damy znać))"),
    ("meeting_claimed", "rozmawialiśmy rozmawiałyśmy spotkaliśmy spotkałyśmy poznaliśmy poznałyśmy gościliśmy rozmawiałem rozmawiałam",
     r"(?<!nie.)\b(?:rozmawiali?(?:śmy|łyśmy)|rozmawiałyśmy|spotkaliśmy się|spotkałyśmy się|poznaliśmy (?:się|pan|pani|cię)\w*|gościliśmy)\b(?! (?:z (?:trzema|wieloma|kilkoma|innymi|kandydat|klient|zarząd)|w zespole|o (?:pan\w* )?kandydat))|\b(?:kiedy|gdy|odkąd) (?:pan |pani )?(?:u nas był|nas odwiedzi|przysz|się widzie|się spotka|się pozna)\w*"),
    ("meeting_claimed", "rozmowa rozmowie prezentacja lekcja",
     r"\b(?:twoja|pana|pani|pańska|sama) (?:\w+ )?(?:rozmowa|prezentacja|lekcja|wizyta|próba)\b[^.!?;]{0,30}\b(?:był|wypad|poszł|zrobił|spodob|podob|zachwyci)\w*|\b(?:rozmowa|spotkanie) (?:\w+ )?(?:wypadł|poszł|był)[ao]\b|\b(?:wypadł|poszedł|poszł|zaprezentował)\w* (?:pan |pani |się )*(?:\w+ ){0,2}(?:na|podczas|w) (?:rozmow|spotkani)\w+"),
    ("meeting_claimed", "czas", r"\bczas,? (?:poświęcony|jaki|który|spędzony)[^.!?;]{0,30}\b(?:na rozmow\w*|na spotkani\w*|nam\b|z nami)(?! (?:aplikacj|na (?:aplikacj|wypełni|udział|przygotow)))"),
    ("meeting_arranged", "rozmow* spotkani* spotkajmy zaprasza* wideo* zoom teams rozmawia* czekamy czekam zadzwonię zadzwoni zapraszam test* spotka* przyjść przyjdź wpad* umawia* umówi* próbę połącz*",
     r"(?<!do.)\b{weekday}\b(?! włącznie)[^!?;]{0,60}{hour}{others}|(?<!do.)\b\d{1,2} ?{month}[^!?;]{0,40}{hour}{others}|(?<!do.)\b\d{1,2}\.\d{2}\b[^!?;]{0,30}{hour}{others}|{hour}[^!?;]{0,40}\b{weekday}\b{others}"),
    ("fixed", "poniedziałek wtorek środa środę czwartek piątek sobotę sobota jutro",
     r"(?<!do.)\b{weekday}\b[^!?;]{0,60}{hour}{others}"),
    ("meeting_arranged", "http https", r"\b(?:link\w*|zoom|teams|meet|wideo\w*)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    *_CANCELLED,
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "pasuje odpowiada pasi gra okej super świetnie jasne oczywiście tak",
     r"(?<!nie.)\b(?:pasuje|odpowiada|pasi)\b(?! (?:mi )?(?:na |do )?(?:to stanowisko|stanowisk|profil|wymag|ofert))|\b(?:tak|jasne|oczywiście|super|świetnie|dobrze|okej|ok|zgoda)\b[,!.:]? [^.!?;]{0,50}(?:\b{weekday}\b|{hour})(?![^.!?;]{0,40}\bnie (?:mogę|dam|pasuje))"),
    ("meeting_accepted", "potwierdzam potwierdzenie przyjmuję akceptuję",
     r"(?<!nie.)\b(?:potwierdzam\b(?![^.!?;]{0,20}\b(?:otrzymani|odbiór|że otrzym))|(?:przyjmuję|akceptuję) (?:zaproszenie|termin|propozycję (?:terminu|spotkania)))"),
    ("meeting_accepted", "będę stawię przyjdę dołączę zjawię przyjadę zobaczenia czekam",
     r"(?<!nie.)\b(?:będę (?:na pewno |oczywiście |punktualnie )?(?:na miejscu|obecn\w+|u państwa|o {hour}|w (?:{weekday}|biurze|siedzibie)|we? {weekday}|na (?:rozmowie|spotkaniu)|{hour}|jutro|czekał\w* (?:na (?:telefon|połączenie|link)|pod))|stawię się|przyjdę\b|przyjadę\b|dołączę\b|zjawię się|do (?:zobaczenia|usłyszenia)(?: we? {weekday}| jutro| o)?|chętnie (?:się spotkam|przyjdę|porozmawiam (?:w|we|jutro)|przyjadę|we? {weekday}))"),
    ("meeting_held", "dziękuj* dzięki",
     r"\b(?:dziękuj\w*|dzięki)\b(?![^.!?;]{0,40}\b(?:zaprosz\w+|zaprasz\w+|odpowied\w+|propozycj\w+|potwierdz\w+|informacj\w+|wiadomoś\w+|mail\w*|będę|możliwość (?:udziału|rozmowy|spotkania w)))[^.!?;]{0,70}\b(?:(?:za|z)(?: \w+){0,2} {talk}|(?:wczorajsz|dzisiejsz|wtorkow|środow|czwartkow|piątkow|poniedziałkow|sobotni)\w+|poświęcon\w+ (?:mi )?(?:czas|popołudni|godzin)\w*|przyjęcie mnie|oprowadzenie|gościnę|pokazanie mi|(?:{day}))(?![^.!?;]{0,20}{hour})"),
    ("meeting_held", "miło cieszę fajnie przyjemnie podobał* super",
     r"\b(?:(?:bardzo )?(?:miło|fajnie|przyjemnie|super|dobrze) (?:było|się|mi było)|(?:cieszę|ucieszył\w*) się,? że (?:mogł|się pozna|się spotka|poznał)\w*|(?:podobał|spodobał)\w* mi się)\b(?! (?:w )?(?:ogłoszeni|oferta|opis|strona))[^.!?;]{0,60}\b(?:{talk}|poznać|porozmawiać|rozmawiało|gadało|spotkać|zobaczyć|{day})"),
    ("meeting_held", "rozmow* rozmowie spotkaniu rozmawialiśmy rozmawiałem rozmawiałam spotkaliśmy byłem byłam",
     r"\bpo (?:naszej |wczorajszej |dzisiejszej )?(?:rozmowie|spotkaniu)\b|\b(?:rozmawialiśmy|spotkaliśmy się)\b(?! (?:w sprawie|telefonicznie w sprawie) (?:terminu|ogłoszenia))|\b(?:byłem|byłam) (?:wczoraj|dziś|dzisiaj|we? {weekday}|na (?:rozmowie|spotkaniu))|\b(?:wczorajsz|dzisiejsz)\w+ (?:rozm(?:ow|ów)|spotkani)\w*"),
    ("feedback_asked", "feedback feedbacku zwrotn* opini* wskazówk* uwag*",
     r"\b(?:prosi\w*|proszę|poprosi\w*|otrzyma\w*|dosta\w*|wdzięczn\w*|czy (?:mógł|mogł)\w*|jakie?ś|jakakolwiek|krótk\w+|o)\b[^.!?;]{0,40}\b(?:feedback\w*|informacj\w+ zwrotn\w+|opini\w+|wskazówk\w+|uwag\w*)\b"),
    ("feedback_asked", "poprawić zabrakło dlaczego powod* powód słab* lepiej rad* popracować wypadł* zdecydowało zaważyło",
     r"\b(?:co|czego|nad czym|jak|gdzie|w czym|które|co mi)\b[^.!?;]{0,60}\b(?:poprawić|popracować|zabrakło|brakowało|słabsz\w+|słabo|zrobić lepiej|lepiej zrobić|zdecydowało|zaważyło|nie zagrało|wypadł\w+ (?:słab|gorz)\w*)\b|\bdlaczego (?:nie|wybra|odrzuc|moja|moje)\w*|\b(?:powod|powód|przyczyn)\w* (?:odmow|decyzj|odrzuc|waszej|państwa)\w*|\b(?:jakąś|jedną|o) rad[ęy]\b"),
    ("user_withdrew", "rezygnuj* wycof* zrezygnowa* rezygnacj* usunięci* skreśl* skreślić pracę przyją* przyjęł* podpisał* udziału kontynuować",
     r"(?<!nie.)\b(?:rezygnuję|wycofuję|(?:chciał\w+|muszę|postanowi\w+|zdecydował\w+|chcę|pragnę) (?:\w+ ){0,3}(?:zrezygnować|wycofać|wycofanie)|(?:proszę|prosił\w+) o (?:wycofanie|usunięcie|skreślenie|niebranie|nieuwzględnianie) (?:mnie|moj\w+)|(?:proszę|prosił\w+) (?:mnie )?(?:skreślić|wykreślić|usunąć|nie brać)|(?:przyj(?:ąłem|ęłam)|podpisał[ae]m) (?:już )?(?:inną|ofertę|umowę|pracę|propozycję|gdzie)|nie (?:będę|chcę|mogę|zamierzam) (?:już )?(?:kontynuować|brać (?:dalszego )?udziału|uczestniczyć)|wycofać (?:swoj|moj)\w+|moj\w+ rezygnacj\w+|mam już (?:inną )?pracę)"),
    *_CANCELLED,
    ("meeting_cancelled", "mogę dam będę przyjdę zdążę inny wypadło termin przełożyć",
     r"\bnie (?:mogę|dam rady|będę (?:mógł|mogła)|zdołam|zdążę|uda mi się|mogłem|mogłam)\b[^.!?;]{0,40}\b(?:przyjść|przyjechać|być|stawić|dotrzeć|uczestniczyć|dołączyć|rozmawiać|spotkać|pojawić)\b|\bnie (?:przyjdę|dotrę|dojadę|dołączę)\b|\b(?:coś mi )?wypadł\w* (?:mi )?(?:coś|nagł\w+)|\bcoś mi wypadło|\b(?:czy )?(?:moż(?:emy|na|liwe)|moglibyśmy|dałoby się|da się)\b[^.!?;]{0,30}\b(?:przełożyć|przesunąć|inny (?:dzień|termin)|innym terminie|innego dnia)"),
)  # fmt: skip
