"""What the tone rules must know of Dutch, for the present. In: nothing. Out: BOOK, a Phrasebook; data only."""

from __future__ import annotations

from responder.tone_rules import Phrasebook, any_of, closing, opening, rows

BOOK = Phrasebook(
    greeting=opening(
        "geachte", "beste", "hallo", "hoi", "hi", "hey", "dag", "goede(?:ndag|morgen|middag|navond)", "goeiedag", "lieve", "mijnheer", "l\\.s\\.",
    ),
    sign_off=closing(
        r"(?:met )?(?:\w+ ){0,3}groet(?:en|jes)?(?: uit \w+)?", "hoogachtend", "mvg", "alle goeds", "het (?:aller)?beste", "(?:nogmaals )?(?:veel )?(?:bedankt|dank)",
    ),
    thanks=any_of(r"dank\w*", r"bedank\w*", r"waardeer\w*"),
    wordings=(
        *rows("no_why_didnt_you", r"waarom\b[^.?!]{0,40}\b(?:niet|afgewezen|iemand anders|een ander)"),
        *rows(
            "no_unfairness",
            r"oneerlijk\w*", r"onrechtvaardig\w*", r"onterecht\w*", r"willekeur\w*", r"vriendjespolitiek", r"doorgestoken kaart",
            r"(?:verkeerde|slechte) (?:keuze|beslissing)", r"schandalig\w*",
            denied=r"(?:niet|nooit|geenszins|geen) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_blame",
            r"onprofessione\w+", r"respectloos", r"tijdverspilling", r"tijd verspild", r"(?:uw|jullie) (?:fout|schuld)",
            r"(?:u hebt|u heeft|jullie hebben) (?:zich |je )?(?:vergist|een fout gemaakt)",
        ),
        *rows(
            "no_legal_words",
            r"(?:mijn|een|onze) advocaat", r"discrimin\w+", r"juridische stappen", r"rechtbank", r"(?:naar|voor) de rechter", r"klacht (?:indienen|in te dienen)", r"aanklagen", r"mensenrechten",
        ),
        *rows(
            "no_pleading",
            r"(?:heroverweg\w+|te heroverwegen)", r"op (?:uw|jullie|deze|de) beslissing terug (?:te )?komen", r"(?:tweede|laatste|nieuwe) kans (?:te )?(?:geven|krijgen)",
            r"ik smeek", r"ik heb (?:deze|die) baan (?:echt |hard )?nodig",
            denied=r"(?:niet|zonder) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_comparison_with_hired",
            r"(?:beter|geschikter|meer ervaring|meer \w+) dan (?:de|degene|wie|alle|iedere) (?:\w+ ){0,2}(?:persoon|kandidat\w*|kandidaat|ander\w*|die)",
            r"wat heeft (?:de|die) (?:ander\w*|nieuwe|gekozen \w+)\b[^?]*\bik niet", r"wie (?:is het|heeft de baan|hebben jullie) (?:geworden|gekregen|gekozen|aangenomen)",
        ),
    ),
)  # fmt: skip
