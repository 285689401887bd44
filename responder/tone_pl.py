"""What the tone rules must know of Polish. In: nothing. Out: BOOK, a Lexicon; data only.

Pan, Pani, Państwo, ty and wy; Polish letters may be missing. The wordings that break a rule are in
tone_grievances_pl and tone_others_pl.
"""

from __future__ import annotations

import re

from responder.tone_grievances_pl import GRIEVANCES
from responder.tone_indirect_pl import INDIRECT
from responder.tone_others_pl import ABOUT_OTHERS
from responder.tone_rules import Lexicon, closing, opening
from responder.tone_spelling import POLISH

loose, _any_of = POLISH.loose, POLISH.found

_OPENING = opening(
    *map(
        loose,
        (
            r"(?:wielce |bardzo )?szanown\w+(?: pan\w*)?", "dzień dobry", "dobry wieczór", "witam\\w*", "witaj(?:cie)?", "cześć", "czesc", "hejka", "hej", "siema(?:nko)?",
            r"(?:moi |mój |moja )?drog(?:a|i|ie|dzy|im)", r"drodzy", r"kochan\w+", r"mił\w+ pan\w+", r"panie", r"pani(?! pisze)", "panowie", "państwo", "halo", "hello", "hi",
        ),
    )
).pattern  # fmt: skip
# The bare name, with its comma, on a line of its own.
_BARE_NAME = r"(?!(?i:dzi[ęe]k))[^\W\d_a-z][\w'\u2019-]+(?: [^\W\d_a-z][\w'\u2019-]+)?[,!](?=\s*\n)"
_SIGN_OFF = closing(
    *map(
        loose,
        (
            r"(?:(?:bardzo |najserdeczniej |jeszcze raz |gorąco |ciepło |serdecznie |i |również ){0,2})pozdrawia(?:m|my)(?: (?:serdecznie|ciepło|gorąco|najserdeczniej|bardzo|i dziękuję|państwa|panią|pana|was|cię|i życzę \w+ \w+|z \w+)){0,3}",
            r"z (?:\w+ ){0,3}(?:szacunku|szacunkiem|poważaniem|pozdrowieniami|uszanowaniem|wdzięcznością|życzeniami|podziękowaniami|ukłonami)(?: dla \w+(?: \w+)?)?", r"(?:łączę|przesyłam|załączam|ślę)(?: \w+){0,2} (?:szacunku|pozdrowienia|uściski|ukłony|podziękowania)",
            r"serdeczności", r"(?:jeszcze raz )?(?:bardzo |serdecznie )?(?:dziękuję|dzięki)(?: (?:jeszcze raz|bardzo|i pozdrawiam|serdecznie))?", r"wszystkiego (?:dobrego|najlepszego)", r"(?:(?:serdeczne|ciepłe|gorące|dobre|najlepsze) )?(?:pozdrowienia|życzenia|ukłony)(?: \w+){0,3}",
            r"do (?:usłyszenia|zobaczenia|widzenia)", r"pozdro\w*", r"trzymaj(?:cie)? się(?: \w+)?", r"uściski", r"ściskam(?: \w+)?", r"miłego dnia", r"dobrego dnia", r"(?:życzę|życząc) (?:\w+ ){1,3}dnia", r"kłaniam się(?: nisko)?", r"szczere pozdrowienia", "na razie", "hej", "pzdr",
        ),
    )
)  # fmt: skip
_COMMON = """
NIE TAK BARDZO TYLKO NIGDY ZAWSZE DLACZEGO CZEMU NIC WSZYSTKO JESTEM CHCĘ CHCE MUSZĘ MUSZE PROSZĘ PROSZE MNIE MI JA MOJE MOJA
PRACA PRACY PRACĘ PRACE TERAZ NAPRAWDĘ NAPRAWDE ŻADEN ZADEN ŻADNEJ ZADNEJ DZIĘKUJĘ DZIEKUJE CO JAK TO ANI KAŻDY KAZDY KTO ZA JUŻ JUZ
NAWET WSZYSCY NIKT ŚWIETNIE SWIETNIE SUPER WIELKIE WIELKI KONIECZNIE NATYCHMIAST DOBRZE NAJLEPSZY NAJLEPSZA LUBIĘ ŻE ZE SIĘ SIE JEST BYŁO BYLO
"""

BOOK = Lexicon(
    greeting=re.compile(f"{_OPENING}|{_BARE_NAME}"),
    sign_off=_SIGN_OFF,
    anybody=_any_of(
        r"państw\w+", r"(?:pani|panie|pan|panowie|panu)(?=\W*$)", r"pani\w* i pan\w*", r"dobry", r"wieczór", r"witam\w*", r"witaj\w*", r"cześć", r"hej\w*", r"siema\w*", r"halo", r"hello", r"hi", r"wszys\w+", r"zesp\w+",
        r"drużyn\w+", r"ekip\w+", r"komisj\w+", r"dział\w*", r"rekrut\w+", r"kolegi\w+", r"(?:dyrektor|profesor|doktor|prezes|kierowni|mecenas|redaktor|magister|inżynier|dziekan|rektor|siostr|ordynator|oddziałow)\w*", r"koledzy", r"koleżank\w+", r"redakcj\w+", r"zarząd\w*", r"adresa\w+", r"szanown\w+(?=\W*$)", r"drodzy(?=\W*$)", r"kochan\w+(?=\W*$)",
    ),
    thanks=_any_of(
        r"dzięk(?!i (?:temu|czemu|któr\w+|niej|niemu|nim|tej|tym)\b)\w+", r"podzięk\w+", r"wdzięczn\w+", r"docenia\w+", r"doceni(?:łem|łam|am)", r"miło (?:było|mi było|z (?:państwa|pani|pana|twojej|waszej))", r"przyjemnoś\w+", r"zobowiązan\w+", r"bóg zapłać",
        r"(?:bardzo|naprawdę) (?:mi )?(?:miło|się podobał\w+)",
    ),
    asks=_any_of(
        r"(?:uprzejmie |bardzo |serdecznie )?(?:proszę|prosił\w*|poproszę|prośb\w+|prosić|poprosić) (?:\w+ ){0,3}?(?:o (?:\w+ ){0,3}?(?:rad(?:ę|y)|wskazówk\w+|wskazówek|opini\w+|informacj\w+ zwrotn\w+|uwag\w*|słow\w*|słów|ocen\w+|feedback\w*|podpowied\w+|szczer\w+|wskazani\w+|to)"
        r"|napisa\w+|powiedzie\w+|podziel\w+|wskaza\w+|zdradzi\w+|podpowiedzie\w+|da\w+ (?:mi )?znać)",
        r"(?:czy )?(?:mógłby|mogłaby|mogliby|mógłbyś|mogłabyś|moglibyście|możesz|możecie|może (?:pan|pani)|mogą państwo|mogę (?:\w+ ){0,2}?(?:zapytać|spytać|prosić|poprosić|liczyć|dowiedzieć|wiedzieć))", r"zechciał\w+", r"zechc\w+ (?:mi|pan\w*|państwo)", r"(?:udałoby|uda|dałoby) się",
        r"(?:mógłbym|mogłabym|chciałbym|chciałabym|wolno mi|pozwolę sobie|ośmielę się|chcę)(?: \w+){0,3}? (?:zapytać|spytać|prosić|poprosić|dowiedzieć|wiedzieć|usłyszeć|poznać)", r"(?:będę|byłbym|byłabym|byłoby mi|będzie mi|byłoby dla mnie)(?: \w+){0,2}? (?:wdzięczn\w+|zobowiązan\w+|miło|rad|rada|pomocn\w+|cenn\w+|ważn\w+)",
        r"ciekaw\w*(?: mnie)?(?= jestem|,|\s(?:co|jak|któr|czy|pani|pana|państw))", r"jestem (?:\w+ )?ciekaw\w*", r"ciekawi mnie", r"interesuje mnie", r"zastanawiam się", r"nurtuje mnie", r"(?:daj|dajcie) (?:\w+ )?znać", r"(?:powiedz|napisz|podpowiedz|doradź|poradź|zdradź|wskaż)(?:cie)?",
        r"chętnie (?:\w+ ){0,2}?(?:dowiem|usłysz\w+|pozna\w+|przeczyta\w+|wysłucha\w+|dowiedział\w+|poznał\w+)", r"(?:pomogł|ucieszył|przydał)\w*by", r"(?:bardzo )?(?:pomoże|pomogłoby|pomogłaby) mi",
    ),
    about_me=_any_of(
        r"informacj\w+ zwrotn\w+", r"feedback\w*", r"rad(?:ę|y|a|ą)(?! nadzorcz| miast| gmin)", r"wskazów\w+", r"sugesti\w+", r"podpowied\w+", r"uwag(?:i|ami|ach)?", r"krytyk\w*", r"dlaczego", r"czemu", r"powod\w+", r"powód", r"przyczyn\w+", r"mocn\w+ (?:stron|punkt)\w*", r"słab\w+ (?:stron|punkt)\w*",
        r"(?:co|gdzie|czego|czym|jak|któr\w+|czy)\b[^.?!]{0,60}?\b(?:popraw\w+|ulepsz\w+|udoskonal\w+|podszkol\w+|popracowa\w+|pracować|rozwin\w+|rozwij\w+|wzmocni\w+|zmieni\w+|przygotowa\w+|naucz\w+|przećwicz\w+|zrobić|robić|zachowa\w+|lepiej|inaczej)",
        r"wypad(?:ł\w*|am)", r"(?:za)?brak(?:ło|owało|uje)", r"przekona\w+", r"(?:dobre|złe|najlepsze) wrażenie", r"(?:po|s?po)doba\w+ się (?:\w+ )?(?:we mnie|w moj\w+)", r"moj\w+ (?:aplikacj|kandydatur|odpowied|zadani|prezentacj|rozmow|cv|portfolio)\w*", r"jak\w* (?:mnie|moj\w+) (?:ocenia|odebra|widz)\w+",
    ),
    opinion=_any_of(
        r"(?:napisa|powiedzie|wiedzie|dowiedzie|usłysze|zapyta|spyta|podzieli|zdradzi|wskaza|znać|pozna|napisz|powiedz|dowiem|usłysz|podpowie|dać znać|daj znać|doradzi|ciekaw|zastanawia|interesuj|nurtuj)\w*(?:,? (?:się|mi|mnie|jestem|państwa|panią|pana|was|krótko|szczerze|w kilku słowach)){0,3}?,? (?:co|jak\w*|któr\w+|gdzie|nad czym|czego|czym|czy|o to|na co|w czym)",
        r"(?:pani|pana|państwa|twoj\w+|wasz\w*|szczer\w+) (?:\w+ )?(?:opini|zdani|wrażeni|ocen|spostrzeżeni|wskazów|perspektyw)\w+", r"(?:kilka|parę|kilku|jedno|dwa|choćby|krótk\w+) (?:słów|słowa|zdań|zdanie|zdania|wskazów\w+|uwag\w*|rad\w*|informacj\w+)", r"o (?:krótk\w+ )?(?:opini|ocen|rad|wskazów)\w+",
    ),
    specific=_any_of(
        r"dobr\w+", r"lepi\w+", r"lepsz\w+", r"najlep\w+", r"mocn\w+", r"słab\w+", r"silniejsz\w+", r"popraw\w+", r"popracowa\w+", r"pracować", r"rozwin\w+", r"rozwij\w+", r"przygotowa\w+", r"przećwicz\w+", r"ćwicz\w+", r"poćwicz\w+", r"uczy\w*", r"naucz\w+", r"doucz\w+", r"podszkol\w+", r"odpowied\w+", r"przykład\w*",
        r"umiejętnoś\w+", r"doświadczeni\w+", r"rozmow\w+", r"rozmów", r"zada(?:ni|ń)\w*", r"prezentacj\w+", r"portfolio", r"zmieni\w+", r"zachowa\w+", r"(?:za)?brak\w+", r"przekon\w+", r"rad(?:ę|a|y|ą)", r"wskazów\w+", r"(?:s?po)?doba\w+", r"doceni\w+", r"wrażeni\w+", r"punkt\w*", r"krok\w*", r"jasn\w+", r"konkret\w+", r"pogłębi\w+",
        r"wzmocni\w+", r"budować", r"kurs\w*", r"szkoleni\w+", r"certyfikat\w*", r"powtórzy\w+", r"temat\w*", r"lekcj\w+", r"inaczej", r"trafn\w+", r"skutecz\w+", r"projek\w+", r"warsztat\w*", r"test\w*", r"praktyk\w*", r"wiedz(?:a|y|ę|ą)", r"atut\w*", r"przydatn\w+", r"wystarcz\w+", r"spraw\w+", r"dopracowa\w+", r"doszlifowa\w+",
        r"szlifowa\w+", r"ulepsz\w+", r"na (?:moją )?korzyść", r"skup\w+", r"zwróci\w+ uwagę", r"zrobić", r"udał\w*", r"wypad\w+", r"zalet\w+", r"pokaza\w+", r"opowiada\w+",
    ),
    downcast=_any_of(
        r"(?:co|czy coś) (?:\w+ ){0,3}?(?:ze mną|u mnie|we mnie) (?:\w+ ){0,2}?nie (?:tak|gra\w*)", r"nie tak (?:\w+ )?(?:ze mną|zrobi\w+|poszło)", r"(?:co|gdzie|czy) (?:\w+ ){0,3}?źle", r"(?:co|gdzie) (?:\w+ ){0,3}?(?:zawali|zepsu|schrzani|skopa|sknoci|zawini|spartoli|spieprzy)\w+", r"zawiod(?:łem|łam)",
        r"(?:co|czy) (?:\w+ ){0,3}?(?:nie spodoba|nie podoba|zrazi|zniechęci|odrzuci|odstrasz|przeszkadza)\w*[^.?]{0,20}(?:we mnie|u mnie|w moi\w+|mnie|do mnie)", r"(?:co|czy)\b[^.?]{0,20}(?:we mnie|u mnie|mnie|do mnie) (?:\w+ )?(?:nie spodoba|nie podoba|zrazi|zniechęci|odrzuci|odstrasz|przeszkadza)\w*",
        r"(?:moj|swoj)\w+ (?:\w+ )?(?:błęd|błąd|wad|słabości|porażk|niedostatk|braki)\w*", r"(?:jaki|gdzie|który)\w* (?:\w+ ){0,2}?błąd (?:popełni|zrobi)\w+", r"nie (?:\w+ ){0,2}?(?:wystarczająco|dość|dostatecznie) (?:dobr|kompetentn)\w+", r"beznadziejn\w+", r"(?:aż )?tak (?:źle|słab\w+)", r"do niczego", r"nie nadaję się", r"najgorsz\w+", r"czemu jestem",
    ),
    reassurance=_any_of(
        r"(?<!nie )(?<!jeśli )(?<!jeżeli )(?<!gdy )(?<!kiedy )tylko", r"jedynie", r"wyłącznie", r"jedyn\w+ (?:cel|powod|powód|motyw)\w*", r"nie (?:chcę|zamierzam|mam zamiaru|próbuję|chodzi|zależy|piszę|pytam|mam na celu|jest moim)[^.?!]{0,40}(?:podważ|kwestion|dyskut|wraca|zmieni|spiera|polemi|sprzecz|presj|pretensj|ocenia|naciska|odwoł)\w*",
        r"nie (?:podważam|kwestionuję|dyskutuję|naciskam)", r"po prostu (?:\w+ )?(?:chc|chcia)\w*", r"(?:żeby|aby|by|chc\w+|chciał\w+|pragn\w+|staram się|zależy mi|pomoże mi|pomogł\w+ mi|pozwoli mi|cel\w*|okazja|szans\w+)\b[^.?!]{0,50}?\b(?:uczyć|nauczyć|nauk\w+|rozwijać|rozwinąć|rozwoj\w+|rozwój|poprawi\w+|popraw\w+|doskonalić|lepiej|lepsz\w+|przygotować|podszkolić|wnioski|dalej się)",
        r"dla (?:mojej |mojego |własnej |własnego )?(?:nauki|rozwoju)", r"nic więcej", r"niczego więcej", r"bez (?:żadnej |żadnych )?(?:presji|pretensji|ukrytych)", r"wyciągn\w+ (?:\w+ )?(?:wnioski|naukę)", r"z myślą o (?:\w+ )?(?:kolejn|następn|przyszł|rozwoj)\w+", r"w celu (?:\w+ )?(?:nauki|rozwoju|poprawy)", r"czysto (?:\w+ )?(?:rozwojow|edukacyjn)\w+", r"uczyć się na",
    ),
    disappointment=_any_of(
        r"rozczarow\w+", r"zawiedzion\w+", r"(?:mały|duży|spory|wielki|ogromny|przykry|prawdziwy|dla mnie) zawód", r"przykro", r"smut\w+", r"zasmuc\w+", r"(?<!nie )(?<!nic nie )szkoda", r"żal(?: mi)?", r"żałuj(?:ę|emy)", r"załam\w+", r"zdołowa\w+", r"serce (?:mi )?pęk\w+", r"płaka\w+", r"łz\w+ w oczach", r"miał(?:em|am) (?:\w+ ){0,2}nadziej\w+",
        r"liczył(?:em|am) na", r"przygnębi\w+", r"zdruzgotan\w+", r"cios\w*", r"zmartwi(?:ł|ła|ło|łem|łam|ony|ona)\w*", r"nadzieja na inną", r"bardziej by mnie ucieszy\w+", r"boli mnie", r"zabolał\w*", r"dołuj\w+", r"podłamał\w*", r"ciężko mi", r"trudno mi się (?:\w+ )?pogodzić", r"niedosyt\w*",
    ),
    common=frozenset(_COMMON.split()),
    wordings=(*GRIEVANCES, *ABOUT_OTHERS, *INDIRECT),
)  # fmt: skip
