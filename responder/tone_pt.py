"""What the tone rules must know of Portuguese, for the present. In: nothing. Out: BOOK, a Phrasebook; data only."""

from __future__ import annotations

from responder.tone_rules import Phrasebook, any_of, closing, opening, rows

BOOK = Phrasebook(
    greeting=opening(
        "exm[oa]s?\\.?", "prezad[oa]s?", "car[oa]s?", "estimad[oa]s?", "olá", "ola", "oi", "bom dia", "boa (?:tarde|noite)", "querid[oa]s?",
    ),
    sign_off=closing(
        r"(?:com )?(?:os )?(?:\w+ ){0,2}cumprimentos(?: cordiais)?", "atenciosamente", "atentamente", "cordialmente", "(?:um )?(?:cordial |grande )?abraço", "abraços?",
        "tudo de bom", "muito obrigad[oa]", "obrigad[oa]", "saudações(?: cordiais)?",
    ),
    thanks=any_of(r"agrade\w+", r"obrigad\w+", r"grat\w+", r"reconhecid\w+"),
    wordings=(
        *rows(
            "no_why_didnt_you",
            r"por ?qu[eê] (?:razão |motivo )?(?:é que )?não (?:me|fui|eu)", r"por ?qu[eê] (?:é que )?(?:me )?(?:rejeit|recus|elimin)\w+", r"por ?qu[eê] escolher\w+ outr\w+",
        ),
        *rows(
            "no_unfairness",
            r"injust\w+", r"arbitrári\w+", r"viciad\w+", r"cunhas?", r"apadrinh\w+", r"má decisão", r"decisão (?:errada|péssima)", r"desonest\w+",
            denied=r"(?:não|nunca|nada) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_blame",
            r"pouco profissiona\w+", r"falta de (?:respeito|profissionalismo|seriedade|consideração)", r"perda de tempo", r"perder (?:o meu |meu )?tempo",
            r"(?:vossa|sua) culpa", r"(?:vosso|seu) erro", r"enganaram-se|se enganaram",
        ),
        *rows(
            "no_legal_words",
            r"(?:meu|minha|uma?|noss[oa]) advogad[oa]", r"discrimina\w+", r"(?:ao|em|no) tribunal", r"ação judicial", r"meios legais", r"medidas legais", r"processar (?:a empresa|vocês|vos)", r"denúncia", r"denunciar",
        ),
        *rows(
            "no_pleading",
            r"reconsider\w+", r"(?:segunda|última|mais uma|outra) (?:oportunidade|chance) (?:de|para) (?:mostrar|provar|demonstrar)", r"(?:suplico|imploro)",
            r"volt(?:ar|em|e) atrás", r"preciso (?:muito |desesperadamente )?dest[ea] (?:emprego|trabalho|vaga)",
            denied=r"(?:não|sem) (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_comparison_with_hired",
            r"(?:melhor|mais \w+) (?:do )?que (?:a pessoa|o candidato|a candidata|quem|os outros|qualquer)", r"o que (?:é que )?(?:tem|ele tem|ela tem) (?:\w+ ){0,3}que eu não",
            r"quem (?:é que )?(?:escolher|contratar)\w+",
        ),
    ),
)  # fmt: skip
