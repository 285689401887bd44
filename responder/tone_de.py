"""What the tone rules must know of German, for the present. In: nothing. Out: BOOK, a Phrasebook; data only."""

from __future__ import annotations

from responder.tone_rules import Phrasebook, any_of, closing, opening, rows

BOOK = Phrasebook(
    greeting=opening(
        "sehr geehrte[rs]?", "guten (?:tag|morgen|abend)", "hallo", "hi", "liebe[rs]?", "moin", "servus", "grüß gott", "grüezi",
    ),
    sign_off=closing(
        r"(?:mit )?(?:\w+ ){0,3}gr(?:ü|ue)(?:ß|ss)en?(?: aus \w+)?", "alles gute", "lg", "vg", "mfg", "hochachtungsvoll",
        "herzlichst", "vielen dank", "danke",
    ),
    thanks=any_of(r"dank\w*", r"bedank\w*", "verbunden", "zu schätzen"),
    wordings=(
        *rows(
            "no_why_didnt_you",
            r"(?:warum|wieso|weshalb)\b[^.?!]{0,40}\b(?:nicht|abgelehnt|abgesagt|jemand ander\w+|gegen mich)",
            r"was (?:war|ist) der grund für (?:die|ihre|eure) (?:absage|ablehnung|entscheidung)",
        ),
        *rows(
            "no_unfairness",
            r"unfair\w*", r"ungerecht\w*", r"unverschämt\w*", r"frechheit", r"willkür\w*", r"voreingenommen\w*",
            r"(?:falsche|schlechte) (?:entscheidung|wahl)", "vetternwirtschaft",
            denied=r"(?:nicht|nie|keineswegs|keine?) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_blame",
            r"(?:ihr|euer) (?:fehler|versäumnis|verschulden)", r"unprofessionell\w*", r"respektlos\w*", r"zeitverschwendung",
            r"(?:sie haben|ihr habt) (?:\w+ ){0,3}(?:meine zeit verschwendet|einen fehler gemacht|sich geirrt)", "schuld (?:daran )?(?:sind|seid) (?:sie|ihr)",
        ),
        *rows(
            "no_legal_words",
            r"(?:mein\w*|einen?|unser\w*|zum) (?:rechts)?anw[aä]lt\w*", r"klage(?:n|\b)", r"verklag\w*", r"diskriminier\w*", "AGG", r"rechtliche (?:schritte|folgen)",
            r"beschwerde (?:einlegen|einreichen)", r"gleichbehandlungsgesetz", r"vor gericht|gerichtlich\w*", r"schadenersatz|schadensersatz",
        ),
        *rows(
            "no_pleading",
            r"(?:entscheidung|absage) (?:noch ?(?:ein)?mal )?(?:zu )?(?:überdenken|zurückzunehmen|zurücknehmen|ändern|überprüfen)",
            r"überdenken sie", r"(?:noch )?eine (?:zweite |letzte )?chance (?:zu )?geben", r"ich (?:flehe|bettle)\b", r"bitte bitte",
            r"(?:brauche|benötige) (?:diese|die) (?:stelle|arbeit) (?:unbedingt|dringend)",
            denied=r"(?:nicht|ohne) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_comparison_with_hired",
            r"(?:besser|qualifizierter|geeigneter|erfahrener) (?:\w+ )?als (?:die|der|jede\w*|wer|alle) (?:\w+ ){0,2}(?:person|bewerber\w*|kandidat\w*|ander\w+)",
            r"was hat (?:die|der) (?:andere|neue|gewählte|ausgewählte)\b[^?]*\bich nicht",
            r"wer (?:hat die stelle|wurde (?:genommen|eingestellt))",
        ),
    ),
)  # fmt: skip
