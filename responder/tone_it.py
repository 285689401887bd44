"""What the tone rules must know of Italian, for the present. In: nothing. Out: BOOK, a Phrasebook; data only."""

from __future__ import annotations

from responder.tone_rules import Phrasebook, any_of, closing, opening, rows

BOOK = Phrasebook(
    greeting=opening(
        "gentil[ei](?:ssim[aoie])?", "egregi[oa]?", "car[oaie]", "ciao", "salve", "buongiorno", "buon giorno", "buonasera", "spett\\.?(?:le|abile)?",
    ),
    sign_off=closing(
        r"(?:\w+ ){0,3}salut[oi](?: \w+){0,2}", "cordialmente", "cordialità", "un (?:caro )?abbraccio", "(?:molte )?grazie", "a presto",
    ),
    thanks=any_of(r"grazie", r"ringrazi\w*", r"apprezz\w+", r"riconoscen\w+", "gratitudine"),
    wordings=(
        *rows(
            "no_why_didnt_you",
            r"perché (?:mai )?non (?:mi|sono|ho|avete|ha|io)", r"perché (?:avete|ha|mi avete) (?:scelto|scartat\w+|rifiutat\w+|preferit\w+)",
        ),
        *rows(
            "no_unfairness",
            r"ingiust\w+", r"scorrett\w+", r"arbitrari\w+", r"truccat\w+", r"raccomandat\w+", r"(?:pessima|sbagliata) (?:scelta|decisione)", r"(?:scelta|decisione) sbagliata",
            denied=r"(?:non|mai|niente|nulla) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_blame",
            r"poco professional\w*", r"mancanza di (?:rispetto|serietà|professionalità)", r"perdita di tempo", r"perdere tempo", r"(?:vostr[oa]|su[oa]) (?:colpa|errore)",
            r"(?:avete|ha) sbagliato",
        ),
        *rows(
            "no_legal_words",
            r"(?:mi[oa]|una?|nostr[oa]) avvocat\w+", r"discriminat\w+", r"discriminazion\w+", r"vie legali", r"azion[ei] legal[ei]", r"in tribunale", r"denuncia\w*", r"querel\w+",
        ),
        *rows(
            "no_pleading",
            r"riconsider\w+", r"ripens(?:are|arci|iate|ate|i)", r"(?:seconda|ultima|altra) (?:possibilità|chance) (?:di|per) dimostrar\w+",
            r"(?:vi|la|ti) (?:supplico|imploro|scongiuro)", r"bisogno (?:disperato |assoluto )?di questo (?:lavoro|posto)",
            denied=r"(?:non|senza) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_comparison_with_hired",
            r"(?:meglio|migliore|più \w+) (?:della persona|del candidato|della candidata|di chi|di chiunque|degli altri)",
            r"(?:che )?cosa ha (?:\w+ ){1,3}che io non", r"chi avete (?:scelto|assunto|preso)",
        ),
    ),
)  # fmt: skip
