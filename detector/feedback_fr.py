"""French wordings of a point about this user, of feedback refused, and that it was close. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

# What a "but" after praise leads to in every template: no point about this user.
_STOCK = (
    r"(?:malheureusement|hélas|nous (?:avons|n'avons|ne|devons|sommes)|d'autres|un autre|une autre|le poste|l'offre|ce n'est pas|cette fois|il (?:y a|fallait)|après|à ce (?:jour|stade)|actuellement|pour l'instant|le choix|notre choix|je (?:n'ai|ne|dois|suis|prends)|"
    r"quelqu'un|on a|la décision|n'(?:a|ont) pas (?:été )?(?:retenue?s?|suffi)|l'équipe a|c'est|votre candidature|ne correspond)"
)
_NO_POINT = r"(?!(?:[\w-]+ )?(?:candidature|cv|profil|intérêt|lettre|parcours|dossier|patience|expérience|démarche|confiance|demande|compétences|qualités|nom|coordonnées)\b)"
_WEAK = (
    r"(?:trop \w+|un peu (?:trop )?(?:juste|court\w*|léger\w*|flou\w*|vague\w*|rapide\w*|hésitant\w*|scolaire\w*|confus\w*|timide\w*|faible\w*|brouillon\w*|sec\w*|salé\w*|générale?\w*|superficiel\w*)|hésitante?s?|superficiel\w*|fragiles?|floue?s?|vagues?|confuse?s?|brouillon\w*|insuffisante?s?|"
    r"moins (?:à l'aise|convain\w*|solides?|précis\w*|abouti\w*|claire?s?|maîtrisée?s?)|pas (?:assez|encore|toujours|suffisamment|très|vraiment) \w+|peu (?:précis\w*|concret\w*|structuré\w*|développé\w*|convaincant\w*|étayé\w*|claire?s?)|incomplète?s?|approximati\w+|en retrait|perfectibles?|"
    r"décousue?s?|maladroite?s?|bâclée?s?|théoriques?|scolaires?|en dessous)"
)

INCOMING = (
    (
        "feedback_given", "mais cependant toutefois néanmoins seulement seul + votre vos ta ton tes",
        r"\b(?:votre|vos|ta|ton|tes) " + _NO_POINT + r"(?:[\w'-]+ ){1,6}?(?:était|étaient|est|sont|a|ont|avait|avaient|nous a|nous ont|m'a|m'ont|fonctionne\w*|tient|tenait|montr\w+)\b[^.!?]{2,90}(?:, ?| - | – |; ?)(?:mais|cependant|toutefois|néanmoins) (?!" + _STOCK + r"\b)",
    ),
    (
        "feedback_given", "mais cependant toutefois + vous tu t",
        r"\b(?:vous (?:avez|êtes|étiez|aviez|connaissez|savez|maîtrisez|cuisinez|jouez|dessinez)|tu (?:as|es|étais|avais|connais|sais)|t'as|t'es|vous ont trouvée?|vous a trouvée?) (?!postulé|candidaté|d'autres)[^.!?]{3,90}(?:, ?| - | – |; ?)(?:mais|cependant|toutefois) (?!" + _STOCK + r"\b)|"
        r"\bmais (?:en|sur|dans|à|au|aux|dès|lorsqu\w*|quand|pendant|lors|face|côté|devant|pour) [^.!?;]{2,70}\b(?:manqu\w+|perd\w*|perdu\w*|hésit\w*|trop|moins|pas (?:assez|encore|su)|faibl\w+|frag\w+|court\w*|juste|bloqu\w*|pein\w+|coinc\w*|patin\w*|débord\w*|rest\w+|reste|fallu|mange\w*)\b",
    ),
    (
        "feedback_given",
        "manqué manque manquait manquaient manquer pêche pêchait faisait défaut péchait",
        r"\b(?:il (?:vous |te |t')(?:a |en )?manqu\w+(?! (?:encore |aussi |juste )?(?:une? |le |la |des |votre )(?:\w+ )?(?:pièces?|documents?|justificatifs?|diplôme|signature|cv|lettre|copie)\b)|il (?:nous |m'|en )?(?:a )?manqu(?:é|ait)\b|"
        r"(?:ce qui|qui) (?:nous |vous |m'|t')?(?:a |ont )?manqu(?:é|ait|aient)|(?:vous|tu) (?:\w+ )?manqu(?:ez|es|iez|ais)\b|manqu(?:ait|aient) (?:un peu |encore |parfois |surtout )?(?:de |d'|à )(?!place|moyens|budget)|(?:votre|vos|ta|tes|ton) "
        + _NO_POINT + r"[^.!?;]{2,40}\bmanqu(?:e|ent)\b (?:encore |un peu )?(?:de |d')|(?:péchait|pêchait|pèche) (?:par|un peu|sur)|(?:faisait|fait|font|faisaient) (?:encore |un peu )?défaut)",
    ),
    (
        "feedback_given",
        "trop pas plus hésitant hésitante faible faibles fragile fragiles flou floue flous vague superficiel superficielle superficielles moins peu juste court courte léger légère confus confuse insuffisante insuffisant insuffisants insuffisantes "
        "retrait incomplet brouillon approximatif approximative perfectible décousu décousue théorique scolaire dessous retard arrivée arrivé suit maladroit",
        r"\b(?:(?:votre|vos|ta|tes|ton|vous|tu) " + _NO_POINT + r"(?:[\w'-]+ ){0,7}?(?:êtes|étiez|es|étais|était|étaient|est|sont|reste|restait|restaient|restez|semblait|semblaient|parai\w+|paru\w*|a (?:semblé|paru|été jugée?)|ont (?:semblé|paru)|parlez|parles|demeur\w+|manqu\w+|vous montrez|avez été|as été)(?: [\w'-]+){0,4}? "
        r"" + _WEAK + r"|(?:vous|tu)\b[^.!?;]{0,60}\b(?:arrivée? (?:après|en retard)|en retard)|le (?:résultat|niveau|rendu|reste|dressage|code|plan|devis|test|cas)(?: (?:de|du|sur|des) [^.!?;]{2,30})? (?:reste|était|est|restait|demeure) " + _WEAK + r"|ne suit pas)\b(?! (?:candidat|de candidat|tard pour|nombreu\w+|peu de temps))",
    ),
    (
        "feedback_given", "aurions aurait aurais attendions espérions aurait + aimé souhaité attendu voulu plus davantage mieux entendre voir espérions attendions",
        r"\b(?:aurions|aurait|aurais|auraient) (?:\w+ )?(?:aimé|souhaité|attendu|voulu|apprécié)\b[^.!?;]{0,50}\b(?:plus|davantage|mieux|une?|voir|entendre|sentir|que (?:vous|tu))|\b(?:attendions|espérions|attendait) (?:\w+ )?(?:plus|davantage|mieux|une? \w+ plus)",
    ),
    (
        "feedback_given", "conseil conseils axe axes point points progression améliorer progresser piste pistes suggestion retour retours conseille suggère suggérerais conseillerais",
        r"\b(?:(?:mon|un|deux|quelques|mes|petit)(?: \w+)? conseils?\b(?! (?:de |d')(?:administration|classe|prud|surveillance|école))|axes? (?:d'amélioration|de progr\w+)|points? (?:faibles?|à (?:travailler|améliorer|renforcer|revoir)|de vigilance|de progrès)|(?:à|pour) (?:améliorer|progresser|travailler)\b(?! (?:nos|notre|avec nous|chez nous))|marge de progression|(?:voici|comme promis,?|vous m'aviez demandé)\b[^.!?;]{0,30}"
        r"\b(?:retours?|pourquoi|quelques mots)|je (?:vous |te )(?:conseill\w+|suggér\w+|recommand\w+)\b(?! (?:\w+ )?(?:de (?:consulter|postuler|vous adresser|contacter|visiter|vous rapprocher)|d'écrire|l'atelier|la maison|le cabinet|de suivre nos)))",
    ),
    (
        "feedback_given", "travaillez travaille prenez prends entraînez entraîne apprenez apprends osez ose gardez soignez soigne pensez pense refaites reprenez faites fais cherchez allez préparez prépare montrez montre relisez fois + et la le votre ta à sur un une davantage plus puis",
        r"(?:^|(?<=[\n.!?:;,–-])|(?<=[.!?:;,–-]\s))(?:alors |donc |et )?(?:travaillez|travaille|entraînez-vous|entraîne-toi|apprenez|apprends|osez|ose|soignez|soigne|reprenez|refaites|faites (?:une|encore|deux)|fais (?:une|encore|deux)|préparez|prépare|montrez|montre|relisez|prenez (?:le temps|de l'assurance)|prends (?:le temps|de l'assurance)|ralentissez|ralentis) (?!contact|avec nous|part\b)"
        r"[^.!?]{3,70}(?:\bet (?:vous|tu|revenez|reviens|dans|rappel\w+|on|nous|l'an|je)|\bpuis\b|\bavant de\b|\b(?:structure|rythme|souffle|diction|respiration|exemples|chiffres|orthographe|posture|voix|technique|dressage|organisation|précision|oral|anglais|pratique)\b)|\bla prochaine fois[, ]+(?:essay\w+|prenez|prends|osez|commenc\w+|montr\w+|n'hésit\w+ pas à (?:dire|montrer|poser)|il (?:faut|faudra)|un peu)",
    ),
    (
        "feedback_given", "perdu perdue perdez perds fil emmêlé emmêlée bloqué bloquée paniqué esquivé oublié oubliée buté coulé noyé noyée survolé négligé débordé débordée récité peiné dépassé évité improvisé su + vous tu avez as",
        r"\b(?:vous|tu|t')\b ?[^.!?;]{0,30}\b(?:(?:avez|as|êtes|es|étiez|ont vu) (?:\w+ ){0,3}(?:perdue?(?! (?:votre|ton) temps)|emmêlée?|bloquée?|paniqué|esquivé|buté|noyée?|survolé|négligé|débordée?|récité|peiné|dépassée?|évité|improvisé|pas (?:su|répondu|abordé|posé|expliqué|évoqué)|peu (?:parlé|posé|évoqué|creusé)|oublié (?!de joindre)))\b|\bn'avez (?:pas|guère|jamais) (?:su|répondu|abordé|posé|expliqué|évoqué|montré)\b|"
        r"\bn'as (?:pas|jamais) (?:su|répondu|abordé|posé|expliqué)\b",
    ),
    (
        "feedback_refused", "motiver motifs détail individuel individuelle retour retours précisions explications feedback motivation justifier commentaires justification détaillé",
        r"\b(?:ne|n'|pas|aucun|aucune|impossible|sans)\b ?[^.!?;]{0,60}\b(?:motiver (?:nos|notre|chaque|les|la)|motifs|détaill\w*|retours? (?:individuels?|personnalisés?|détaillés?|sur|aux? candidats?)|précisions|explications?|feedback|justifi\w+ (?:nos|notre|nos)|justification|commentaires?|retour (?:ne|n'))\b|\b(?:retours?|explications?|précisions)\b[^.!?;]{0,30}\bne (?:pourra|pourront|sera|seront|peut|peuvent)\b",
    ),
    (
        "close_call", "cheveu poil fil rien peu serré serrée serrés serrait coude chouïa brin nuance ténu ténue mince infime fil mouchoir pile",
        r"\b(?:d'un|à un|pour un|un) (?:cheveu|poil|fil|souffle|chouïa|brin|rien|point|demi-point|quart de point)\b(?! (?:de temps|d'ariane|d'humour|rouge))|\b(?:à|de|d') ?(?:très |si |bien )?peu (?:de choses?|près égal)\b|\b(?:s'est|c'est|se) (?:joué|jouait|jouée?)\b[^.!?;]{0,25}\b(?:peu|rien|cheveu|fil|détail\w*|nuances?|point)|\b(?:choix|décision|finale|vote|délibération|match|c'était|course|résultat|arbitrage|"
        r"départage)\b[^.!?;]{0,30}\bserrée?s?\b|\bcoude à coude|\bmouchoir de poche|\b(?:écart|différence|marge|avance)\b[^.!?;]{0,20}\b(?:infime|minime|ténue?|mince|très faible|minuscule|étroite)|\b(?:infime|minime|très mince|légère|courte) (?:différence|écart|avance)|\bpile ou face|\bnuances? (?:a|ont) (?:fait|tranché|décidé)|\b(?:de justesse|in extremis)\b",
    ),
    (
        "close_call", "entre deux vous départager hésité hésitions partagé partagés tranché balancé balance + vous toi deux autre départager nous jury ai longtemps jusqu",
        r"\bentre (?:vous|toi) (?:et|ou) (?!nous\b|moi\b|l'équipe|le jury|l'entreprise|notre)|\bentre (?:vous|les) deux\b|\b(?:entre|choisir) (?:deux|ces deux|nos deux) (?:personnes|candidat\w+|profils|finalistes|dossiers)|\b(?:hésité|hésitions|balancé|hésitation|débattu|tergiversé)\b[^.!?;]{0,30}\b(?:jusqu'\w+|longtemps|longuement|entre|des (?:heures|jours)|plusieurs|beaucoup|tard)|\b(?:longtemps|longuement|beaucoup) (?:hésité|débattu|"
        r"balancé)|\b(?:départag\w+)\b|\b(?:jury|comité|équipe|commission|avis|voix)\b[^.!?;]{0,20}\b(?:partagée?s?|divisée?s?)\b(?! (?:votre|leur))|\b(?:prendre|embaucher|garder|recruter|retenir|pris|gardé|choisir) (?:vous )?(?:tous |toutes )?les deux\b|\b(?:deux postes|deux places) (?:à (?:offrir|donner|pourvoir)|j'aurais|nous aurions)|\bles deux (?:derni\w+(?! (?:années|semaines|personnes|mois|jours|saisons))|finalistes|derniers noms)",
    ),
    (
        "close_call", "deuxième seconde second voix place position liste finaliste réserve près près",
        r"\b(?:en |à la |la )(?:deuxième|seconde) (?:place|position)\b|\b(?:arriv\w+|classée?|êtes|étiez|es|étais|termin\w+) (?:\w+ )?(?:deuxième|seconde?)\b(?! (?:entretien|fois|tour))|\b(?:à |d'|par )?(?:une|un|deux) (?:seule )?voix (?:près|d'écart|de différence|contre|de plus)|\bun point (?:d'écart|de différence|derrière|de moins|vous sépar\w+)|\b(?:trois|quatre|cinq) (?:voix )?contre (?:deux|trois|quatre)\b|"
        r"\bpremi(?:er|ère) (?:sur la )?(?:liste|réserve)|\bdauphine?\b",
    ),
    (
        "close_call", "légèrement peine tout près aurait pu aussi bien presque autre failli peu",
        r"\b(?:légèrement|à peine|un tout petit peu|un petit peu|très légèrement|un rien|un soupçon) (?:plus|davantage|mieux|en avance|devant|supérieure?)\b|\b(?:aurait|aurions|auriez|aurais) (?:tout aussi bien |aussi bien |très bien |presque |facilement )(?:pu|été)|\b(?:un autre jour|une autre année|dans un autre contexte)\b[^.!?;]{0,50}\b(?:vous|toi|c'était|ç'aurait|aurait|aurions)|\b(?:avez|as|a) (?:bien )?failli\b|\bpresque à égalité|"
        r"\bà égalité\b|\btout près (?:du but|de l'emporter)|\b(?:rien|peu de choses?) (?:ne )?(?:vous )?(?:sépar\w+|a manqué|distingu\w+)|\bau coude",
    ),
)  # fmt: skip
