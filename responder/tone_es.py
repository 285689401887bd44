"""What the tone rules must know of Spanish, for the present. In: nothing. Out: BOOK, a Phrasebook; data only."""

from __future__ import annotations

from responder.tone_rules import Phrasebook, any_of, closing, opening, rows

BOOK = Phrasebook(
    greeting=opening(
        "estimad[oa]s?", "querid[oa]s?", "hola", "buenos días", "buenas(?: tardes| noches)?", "a quien corresponda", "saludos", r"muy señor\w*",
    ),
    sign_off=closing(
        r"(?:con |un |muchos |mis )*(?:muy )?(?:cordial(?:es)? )?salud(?:o|os)(?: cordial(?:es)?| afectuosos?)?", "atentamente", "cordialmente",
        "(?:un )?(?:fuerte )?abrazo", "(?:muchas )?gracias", "reciba un (?:cordial )?saludo",
    ),
    thanks=any_of(r"gracias", r"agrade\w+", "reconocimiento"),
    wordings=(
        *rows(
            "no_why_didnt_you",
            r"por qué (?:razón )?no (?:me|fui|he|se me|soy)", r"por qué (?:me (?:han |habéis )?(?:rechaz|descart)\w+|eligi\w+ a otr\w+)",
        ),
        *rows(
            "no_unfairness",
            r"injust\w+", r"arbitrari\w+", r"amañad\w+", "por enchufe", r"(?:mala|pésima) decisión", r"parcialidad",
            denied=r"(?:no|nunca|nada) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_blame",
            r"poc[oa] profesional\w*", r"falta de (?:respeto|profesionalidad|seriedad)", r"pérdida de tiempo", r"perder (?:mi|el) tiempo",
            r"(?:su|vuestr[oa]) (?:culpa|error)", r"se (?:han )?equivoca\w*",
        ),
        *rows(
            "no_legal_words",
            r"(?:mi|una?|nuestr[oa]) abogad[oa]", r"demand(?:a|ar|aré|arles) (?:\w+ )?(?:judicial|legal|por)", r"discrimina\w+", r"acciones legales", r"(?:a|ante) (?:el|los) tribunal(?:es)?", r"denuncia\w*",
        ),
        *rows(
            "no_pleading",
            r"reconsider\w+", r"otra oportunidad para demostrar", r"(?:le|les|te|os) (?:ruego|suplico|imploro)", r"necesito (?:\w+ )?este (?:trabajo|puesto|empleo)",
            r"cambi(?:ar|en|e) (?:de opinión|la decisión|su decisión)",
            denied=r"(?:no|sin) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_comparison_with_hired",
            r"(?:mejor|más \w+) que (?:la persona|el candidato|la candidata|quien|quienes|los demás|cualquier)", r"qué tiene (?:\w+ ){1,4}que yo no",
            r"a quién (?:han |habéis )?(?:elegi|contrat|escog)\w+",
        ),
    ),
)  # fmt: skip
