"""What the tone rules must know of Polish, for the present. In: nothing. Out: BOOK, a Phrasebook; data only."""

from __future__ import annotations

from responder.tone_rules import Phrasebook, any_of, closing, opening, rows

BOOK = Phrasebook(
    greeting=opening("szanown\\w+(?: pan\\w*)?", "dzień dobry", "dobry wieczór", "witam\\w*", "cześć", "hej", "drog[ai]\\w*", "panie", "pani"),
    sign_off=closing(
        r"(?:serdecznie )?pozdrawiam(?: serdecznie| ciepło)?", r"z (?:\w+ ){0,2}(?:szacunku|poważaniem|pozdrowieniami|uszanowaniem)", r"łączę wyrazy szacunku",
        "serdeczności", "dziękuję", "wszystkiego dobrego", r"(?:serdeczne )?pozdrowienia",
    ),
    thanks=any_of(r"dzięk\w+", r"podziękowa\w+", r"wdzięczn\w+", r"doceniam"),
    wordings=(
        *rows(
            "no_why_didnt_you",
            r"dlaczego (?:mnie |to |ja )?(?:nie|odrzuc\w+|wybra\w+ (?:kogoś|inn\w+))", r"czemu (?:mnie |to |ja )?(?:nie|odrzuc\w+)",
        ),
        *rows(
            "no_unfairness",
            r"niesprawiedliw\w+", r"nieuczciw\w+", r"ustawion\w+", r"po znajomości", r"kolesiostw\w+", r"zła decyzja", r"błędn\w+ decyzj\w+", r"skandal\w*",
            denied=r"(?:nie|ani) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_blame",
            r"nieprofesjonaln\w+", r"brak(?:u|iem)? (?:szacunku|profesjonalizmu|kultury)", r"strat(?:a|ą) czasu", r"zmarnowan\w+ (?:mój |mojego )?czas\w*",
            r"(?:państwa|wasz\w*) (?:wina|błąd|błędem|winą)",
        ),
        *rows(
            "no_legal_words",
            r"(?:mój|moj\w+|do|z) (?:prawnik|adwoka)\w*", r"dyskrymin\w+", r"do sądu|w sądzie", r"pozew", r"pozw(?:ę|ać|u)", r"skarg[aęi]", r"kroki prawne", r"inspekcj\w+ pracy",
        ),
        *rows(
            "no_pleading",
            r"ponown\w+ (?:rozważ\w+|rozpatrz\w+)", r"zmian[yęa] (?:tej |państwa )?decyzji", r"zmieni\w+ (?:zdani\w+|decyzj\w+)", r"(?:drugą|ostatnią|jeszcze jedną) szansę", r"błagam",
            r"(?:bardzo )?potrzebuję tej pracy",
            denied=r"(?:nie|bez) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_comparison_with_hired",
            r"(?:lepsz\w+|bardziej \w+|więcej \w+) (?:od|niż) (?:osob\w+|wybran\w+|kandydat\w+|t\w+, k\w+|inn\w+)", r"co ma (?:\w+ ){1,3}czego ja nie",
            r"kogo (?:państwo )?(?:wybra|zatrudni)\w+",
        ),
    ),
)  # fmt: skip
