"""What the tone rules must know of French, for the present. In: nothing. Out: BOOK, a Phrasebook; data only."""

from __future__ import annotations

from responder.tone_rules import Phrasebook, any_of, closing, opening, rows

BOOK = Phrasebook(
    greeting=opening("bonjour", "bonsoir", "madame", "monsieur", "chère?s?", "salut", "mesdames"),
    sign_off=closing(
        r"(?:bien |très )?cordialement", r"(?:avec |mes |recevez |veuillez )*(?:\w+ ){0,4}salutations(?: \w+){0,3}", "bien à (?:toi|vous)",
        "bonne (?:journée|continuation|soirée)", "amicalement", "respectueusement", "merci(?: (?:encore|beaucoup))?", "sincèrement", "à bientôt",
    ),
    thanks=any_of(r"merci\w*", r"remerci\w+", r"reconnaissan\w+", r"gré", r"gratitude"),
    wordings=(
        *rows(
            "no_why_didnt_you",
            r"pourquoi (?:ne|n'\w+|je (?:ne|n'\w+)|m'avez|moi|avoir choisi|avez-vous (?:choisi|préféré|refusé))", r"pour quelle raison (?:ne m'\w+|m'avez|je n'\w+|n'ai-je)",
        ),
        *rows(
            "no_unfairness",
            r"injust\w*", r"arbitraires?", r"truqué\w*", r"piston\w*", r"favoritisme", r"partial(?:e|ité)?", r"mauvaise? (?:décision|choix)",
            denied=r"(?:pas|jamais|rien|aucune?|nullement) (?:\w+,? ){0,5}(?:d'|l')?",
        ),
        *rows(
            "no_blame",
            r"(?:peu|pas très|non) professionnel\w*", r"manque de (?:respect|sérieux|professionnalisme)", r"perte de temps", r"perdu mon temps",
            r"votre (?:faute|erreur)", r"vous (?:vous êtes trompé\w*|avez eu tort|faites erreur)",
        ),
        *rows(
            "no_legal_words",
            r"(?:mon|une?|notre) avocate?", r"prud'hom\w+", r"discrimin\w+", r"porter plainte", r"plainte contre", r"poursuites", r"(?:devant|saisir) (?:le|les) tribuna(?:l|ux)", r"en justice", r"défenseur des droits",
        ),
        *rows(
            "no_pleading",
            r"reconsidér\w+", r"(?:seconde|deuxième|dernière|nouvelle) chance", r"(?:vous|te) (?:supplie|implore|conjure)",
            r"revenir sur (?:votre|ta|cette) décision", r"besoin (?:absolument |vraiment )?de ce (?:poste|travail)",
            denied=r"(?:pas|sans|nullement)\b (?:\w+,? ){0,5}",
        ),
        *rows(
            "no_comparison_with_hired",
            r"(?:meilleure?|mieux|plus \w+) que (?:la personne|le candidat|la candidate|celui|celle|ceux|les autres|n'importe)",
            r"qu'a-t-(?:il|elle) (?:de plus )?que je n'ai", r"qui (?:avez-vous|a-t-on) (?:choisi|pris|embauché|recruté|retenu)",
        ),
    ),
)  # fmt: skip
