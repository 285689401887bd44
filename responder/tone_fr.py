"""What the tone rules must know of French. In: nothing. Out: BOOK, a Lexicon; data only.

The wordings that break a rule are in tone_grievances_fr and tone_others_fr.
"""

from __future__ import annotations

import re

from responder.tone_grievances_fr import GRIEVANCES
from responder.tone_indirect_fr import INDIRECT
from responder.tone_others_fr import ABOUT_OTHERS
from responder.tone_rules import Lexicon
from responder.tone_spelling import FRENCH

loose, _found = FRENCH.loose, FRENCH.found

# A hello and a name, up to its comma; "Bonjour et merci" goes on with the sentence.
_GREETING = re.compile(
    r"(?i:(?:re)?bonjour|bonsoir|madame|monsieur|mesdames|messieurs|mademoiselle|ch[eè]r(?:e|s|es)?|salut|coucou|hello|docteur"
    r"|ma[iî]tre|[aà] (?:l'attention|toute l'[eé]quipe))(?!\w)"
    r"(?:(?!\b(?i:et )?(?i:merci|je|nous|un (?:grand|immense) merci)\b)(?:\b(?:M|Dr|Pr|MM)\.|[^\n,:!?;.])){0,60}?"
    r"(?:, ?(?i:madame|monsieur|mesdames|messieurs|docteur|ma[iî]tre|ch[eè]re?s?|[aà] tous|[aà] toutes|et [aà]|bonjour)\b[^\n,:!?.;]{0,40})*"
    r"(?:[ \u00a0\u202f]?[,:!;]|[ \u00a0]?[-\u2013\u2014](?=\s)|\.(?=\s|$)|[ ]*(?=\n|$)|(?=\s(?i:et )?(?i:merci|je|un grand merci)\b))"
    r"|[A-ZÀ-Ý][\w'\u2019-]+(?: [A-ZÀ-Ý][\w'\u2019-]+)?,(?=\s*\n)"  # the bare name
)
_SIGN_OFF = re.compile(
    loose(
        r"(?i)(?:bien |très |le plus )?(?:cordialement|sincèrement|amicalement|chaleureusement|respectueusement|cdlt|bien cdlt)(?: (?:vôtre|à vous|à toi"
        r"|et (?:merci|à bientôt)))?[ ]?[,.!]?"
        r"|(?:avec |mes |recevez |je vous (?:adresse|prie)|veuillez |à toute l'équipe,? )*(?:[\w']+ ){0,6}salutations(?: [\w']+){0,5}[,.!]?"
        r"|bien à (?:toi|vous)(?: tous| toutes)?[,.!]?|(?:très |une |un )?(?:bel(?:le)?|bonne|excellente|bon|douce) (?:journée|continuation|soirée|semaine|après-midi|fin de (?:journée|semaine)"
        r"|week-end)(?: à (?:vous|toi|tous|toutes|toute l'équipe|l'équipe))?[,.!]?|(?:au plaisir|à (?:très )?bientôt|à une prochaine(?: fois)?|à un de ces jours)(?: [\w']+){0,5}[,.!]?"
        r"|(?:encore |un grand |mille )?mercis?(?: (?:encore|beaucoup|à vous|à toi|d'avance|infiniment|par avance|pour tout)){0,2}[ ]?[,.!]?"
        r"|(?:avec )?(?:toute? )?(?:ma|mes|toute ma) (?:gratitude|reconnaissance|meilleurs sentiments|sincères sentiments|considération|respects?)(?: [\w']+){0,3}[,.!]?"
        r"|(?:meilleurs|sincères) sentiments[,.!]?|(?:je (?:vous|te) (?:embrasse|fais la bise)|bises?|bisous?|la bise|je t'embrasse|amitiés|toutes mes amitiés|bien amicalement)[,.!]?"
        r"|(?:[^\n.]{0,60}, )?(?:je vous prie|veuillez|recevez|daignez|nous vous prions|je vous adresse) [^\n]{0,60}?(?:agréer|recevoir|croire|accepter|mes|les|l'assurance|l'expression)\b[^\n]{0,140}"
    )
)
_COMMON = """
JAMAIS TRES POURQUOI TOUJOURS RIEN VRAIMENT VOUS VOTRE MOI MON MES TOUT TOUS MERCI BEAUCOUP ENCORE ENFIN CELA DOIS VEUX FAUT
CE JE TU ET OU MAIS TROP PLUS SEULEMENT UNIQUEMENT AVEC SANS POUR QUE QUI QUOI COMMENT BESOIN URGENT VITE SVP OUI NON
BON BONNE ABSOLUMENT EXTREMEMENT IMPORTANT AUCUN AUCUNE PERSONNE SUIS AI EST ETE FAIRE DIRE MAINTENANT TRAVAIL EMPLOI
"""
_WILL_ASK = (
    r"(?:j'aimerais|je voudrais|j'apprécierais|je souhaite(?:rais)?|je désire(?:rais)?|j'aurais (?:aimé|voulu|souhaité)|(?:je|me) (?:serais?|ferait)\b[^,.;]{0,40}?|je suis (?:curieuse|curieux|preneur|preneuse)"
    r"|il me serait|cela m'aiderait|ça m'aiderait|j'ai envie de|je me permets de|permettez-moi de|je cherche à|je tiens à)"
)

BOOK = Lexicon(
    greeting=_GREETING,
    sign_off=_SIGN_OFF,
    anybody=_found(
        r"(?:madame|monsieur|mesdames|messieurs|docteur|maître|mademoiselle)(?=\W*$)", "équipes?", "tous", "toutes", "tout le monde",
        "responsables?", "recruteurs?", "recrutement", "ressources humaines", "rh", "bonjour", "bonsoir", "salut", "coucou", "hello",
        "direct(?:eur|rice)", "présidente?", "commission", "jury", "comité", "service", "collègues", "encore", "à nouveau",
    ),
    thanks=_found(
        r"merci(?! (?:de|d') ?(?:bien vouloir|me |m'(?:expliquer|indiquer|envoyer|écrire|accorder)|répondre|nous ))\w*", r"remerci\w+", r"reconnaissan\w+", "gratitude",
        "(?:sais|saurais|savons) (?:infiniment |vraiment |sincèrement )?gré", r"appréci\w+", "(?:très |vraiment |bien )?(?:gentil|gentille|aimable|sympa) (?:à (?:vous|toi)|de (?:votre|ta) part|d'avoir)", "(?:très |vraiment )?(?:touchée?|sensible)",
        "(?:un|grand|vrai|quel|ce fut un|plaisir à|eu) plaisir", "(?:m'a|m'ont) fait plaisir",
    ),
    asks=_found(
        rf"{_WILL_ASK}(?: [\w']+){{0,3}}? ?(?:d'|de |vous |te |m'|le )?(?:savoir|connaître|(?:avoir|recevoir|obtenir)(?! (?:de (?:vos|tes) nouvelles|l'occasion|la chance|le plaisir))|entendre(?! parler)|comprendre|lire|que (?:vous|tu) (?:me|m'\w+)|demander|votre|ton|un|quelques)",
        r"(?:pourriez|pouvez|auriez|accepteriez|sauriez|voudriez|voulez)-vous", r"(?:pourrais|peux|aurais|accepterais|saurais|veux)-tu", r"(?:tu pourrais|tu peux|vous pourriez) (?:me|m'\w+)",
        "(?:serait|est|sera)-il possible", r"(?:puis-je|pourrais-je|oserai-je)", r"(?:dites|dis|donnez|donne|indiquez|envoyez|expliquez)-moi(?! signe)", r"merci de (?:bien vouloir )?(?:me (?:dire|donner|faire|préciser|communiquer|transmettre)|m'(?:indiquer|expliquer|envoyer|écrire))",
        r"n'hésit\w+ pas à (?:me (?:dire|donner|faire|signaler)|m'(?:indiquer|écrire ce))", r"fai(?:tes|s)-moi (?:savoir|part)", r"si (?:vous|tu) (?:pouviez|pourriez|pouvez|pouvais|peux|aviez|avez|avais|voulez|vouliez|acceptez|acceptiez)(?: [\w']+){0,3}? (?:me|m'\w+|un|quelques)",
        r"(?:votre|ton|vos|tes|tout|un|le moindre|quelques|une?|vos éventuels) (?:\w+ )?(?:avis|retours?|regard|conseils?|remarques?|critiques?|pistes?|éclairages?)[^.?]{0,90}\b(?:serai(?:t|ent)|m'aiderai(?:t|ent)|bienvenue?s?|précieu(?:x|se)s?|m'intéresse\w*)",
        r"je (?:me |vous |te )?demande (?:ce|quels?|quelles?|si|comment)",
    ),
    about_me=_found(
        r"(?<!pour )(?<!de )(?<!pour votre )(?<!de votre )(?:un|quelques|des|votre|vos|ton|tes|du|le moindre|tout|petit|honnête|d'un) (?:\w+ )?retours?", "feed-?back", r"(?<!pour )(?<!vos )(?<!ces )(?<!tes )(?<!votre )(?<!ce )(?<!les )conseils?(?! (?:municipal|d'administration))",
        r"suggestions?", "(?:quoi|comment|où) (?:améliorer|travailler|progresser|m'améliorer)", "critiques? constructives?", "pistes?", r"points? (?:forts?|faibles?|d'amélioration|positifs?|négatifs?|à (?:améliorer|travailler|revoir|renforcer|développer))", r"axes? (?:d'amélioration|de progr\w+|de travail)",
        r"(?:ce que|ce qu'il|que|où|quoi|comment|laquelle|lesquelles|quelles? \w+|quels? \w+) (?:je|j') ?(?:[\w']+ )?(?:pourrais|peux|devrais|dois|aurais|ai|pouvais|gagnerais)", "(?:pourrais|devrais|peux|puis|dois|aurais)-je (?:mieux |encore |aussi )?(?:améliorer|travailler|progresser|faire|changer|apprendre|préparer|renforcer|développer|garder)",
        r"pourquoi", r"(?:quelles?|les|des|la|pour quelles?) (?:raisons?|motifs?)", r"ce qui (?:a|n'a|m'a|manqu\w+|vous a|t'a|aurait|pourrait|pouvait|était|faisait|pêchait|vous)(?! conduit)", "(?:mes|mon) (?:forces?|faiblesses?|lacunes?|atouts?|défauts?|erreurs?|points|réponses?)", "votre (?:avis|regard|opinion|sentiment|impression) (?:sur|de|concernant)",
    ),
    opinion=_found(
        r"(?:savoir|connaître|dire|apprendre|comprendre|entendre|indiquer|préciser|partager|citer|écrire|demander|demande|dis|dites)(?: [\w']+){0,2}? (?:ce qu[ei]|ce qu'\w+|comment|quelles?|quels?|où|en quoi|sur quoi|lequel|laquelle|lesquelles|lesquels)",
        r"(?:connaître|avoir|recevoir|entendre|lire|obtenir|aimerais|apprécierais|souhaiterais) (?:votre|ton|vos|tes|un|quelques) (?:\w+ )?(?:avis|regard|impressions?|opinion|point de vue|ressenti|sentiment|éclairage|mot|mots|lignes)",
    ),
    specific=_found(
        "bien", "mieux", r"meilleure?s?", r"forte?s?", "forces?", "points?", r"soli\w+", r"renforc\w+", r"amélior\w+", r"faibl\w+", r"march\w+", r"fonctionn\w+", r"travaill\w+", r"prépar\w+", r"pratiqu\w+", r"exerc\w+", r"appren\w+", r"étudi\w+", r"développ\w+",
        r"manqu\w+", r"réponses?", r"exemples?", r"compétences?", r"expériences?", r"entretiens?", r"conva\w+", r"clair\w*", r"conseil\w*", r"progress\w+", r"bonn?e?s?", r"gard\w+", r"chang\w+", r"détail\w*", r"approfond\w+", r"présentation", r"dossier", r"portfolio", r"leçon",
        r"essai", r"test", r"exercices?", r"évaluation", r"cours", r"formations?", r"diplômes?", r"certificats?", r"aid\w+", r"réussi\w*", r"plu", r"plaît", r"appréci\w+", r"recommand\w+", r"suggér\w+", r"qualités?", r"atouts?", r"positi\w+", r"retenu\w*", r"séduit\w*", r"impression\w*",
        r"faveur", r"retravaill\w+", r"revoir", r"justes?", r"analyse", r"niveau", r"acquis\w*", r"utiles?", r"valeur", r"valoris\w+", r"intéress\w+", r"parl\w+", r"aim\w+", r"perfectionn\w+", r"muscl\w+", r"peaufin\w+", r"marqué\w*", r"touch\w+", r"corrig\w+", "combler", "différemment", "piste", "axes?",
        r"méthode", r"posture", "geste", r"soign\w+", r"fai(?:t|re)", r"servi", "bases", "cv", "lettre", "candidature", "parcours", "profil", "approche", r"appuyer", r"point",
    ),
    downcast=_found(
        "(?:fait|faite) (?:de (?:mal|travers|faux)|faux)", "mal fait(?:e|es)?", r"(?:ai-je|j'ai|que j'ai|aurais-je|j'avais) (?:\w+ )?(?:raté|échoué|loupé|foiré|manqué|merdé|planté|gâché|fauté|cloché)\w*", r"(?<!et )(?<!ou )mes (?:plus )?(?:\w+ )?(?:défauts?|faiblesses?|lacunes?|points faibles|erreurs?|échecs?|torts?|insuffisances?)",
        r"(?:qui|a|ait) cloch\w+", "qui (?:n'allait|n'allaient|ne va|n'est) pas (?:allé )?(?:chez|avec|dans) (?:moi|mon|ma)", "si (?:mauvaise?|nulle?|mal|catastrophique)", "pas assez bonne?", "nulle?", r"(?:vous a|t'a|ont|vous) (?:tant |autant )?(?:déplu|dérangée?s?|gênée?s?|rebutée?s?|agacée?s?|déçue?s?)", "le problème (?:avec|chez) (?:moi|mon|ma)", "mon problème", r"reproch\w+", r"déteste\w*",
        r"(?:pas|n'ai|jamais) (?:été )?à la hauteur", "mauvaise? (?:candidate?|impression)",
    ),
    reassurance=_found(
        "seulement", "simplement", "uniquement", "juste", "purement", "exclusivement", "rien (?:d'autre|de plus)", r"seule? (?:et unique )?(?:but|objectif|souci|intention|raison|motivation|ambition|envie|souhait|idée)", r"(?:remettre|remets|remet|remettrai) (?:[\w']+ ){0,4}?en (?:cause|question)",
        r"(?:pas|sans|nullement|loin|aucune?)\b(?: [\w',-]+){0,6}? (?:contester|discuter|débattre|négocier|revenir|polémiquer|rouvrir|justifi\w+|insister|pression|obligation|arrière-pensée|discussion|changer|faire changer|critiquer)", r"n'(?:y )?(?:a|avez|as|est) (?:\w+ )?(?:rien|pas)\b[^.?!]{0,20}\bjustifier",
        r"(?:pour|afin de|afin d'|envie de|envie d'|veux|souhaite|cherche à|désir de|désire|but de|but est de|but est d'|but d'|voudrais|aimerais|objectif de|objectif est de|idée de|espère|tiens à|aide\w*(?: \w+)? à|permettrai\w* de|souci de|souci d'|volonté de|volonté d'|compte|histoire de|question de) ?(?:bien |vraiment |mieux |continuer à |continuer de |me |m'|pouvoir |encore ){0,3}(?:progresser|améliorer|apprendre|avancer|grandir|faire mieux|évoluer|perfectionner"
        r"|préparer|rebondir|comprendre|former|corriger|travailler|orienter|aborder)", r"(?:ne|n') ?(?:cherche|demande|veux|vise|souhaite) (?:\w+ )?qu(?:e|'\w+)", "autre (?:but|objectif|intention|ambition|souhait|motivation) que", "(?:et )?(?:non|pas) (?:sur |de |du |au )?(?:la décision|le résultat|le choix|l'issue|résultat)", "par (?:simple )?(?:envie|souci|désir|volonté) de", "pour (?:ma propre|mon propre|ma gouverne|mon apprentissage|la suite|la prochaine|mes prochain(?:s|es))", "(?:pour )?(?:ma|mon|mes) (?:propres? )?(?:progression|progrès|apprentissage|évolution)",
    ),
    disappointment=_found(
        r"déçue?s?", r"décept\w+", r"décevan\w+", r"tristes?(?:se)?", r"attrist\w+", r"(?:suis|été|étais) (?:\w+ )?peinée?", r"(?:de la|fait (?:\w+ ){0,3}?de la|un peu de|gros|avec) peine(?! à)", r"(?:fait|fais) (?:[\w']+ ){0,3}?peine", "dommage", r"je (?:le )?regrette(?:rai)?", r"(?:à|mes|avec|avoue|un|quelques|beaucoup de|un certain) regrets?", "j'espérais", "avoir espéré", r"j'aurais (?:\w+ )?(?:aimé|préféré|voulu|espéré)(?! (?:savoir|connaître|avoir|comprendre|apprendre))",
        r"abattue?", r"découragée?", r"décourage\w*", r"démoralis\w+", r"dépitée?", r"dépit(?! d)", r"(?:suis|étais) (?:\w+ )?désolée?", r"cœur (?:lourd|serré|brisé|gros)", r"effondrée?", r"(?:dur|rude|sacré|gros|sale|vrai|un) coup(?: dur| au moral)?(?! de (?:main|fil|pouce|téléphone|cœur|œil))", r"pleur\w+", "larmes?", r"navrée?", "mal vécu", r"frustr\w+", "crève-cœur", "moral (?:à|dans|au)", r"dévastée?", r"bouleversée?",
        "(?:pas facile|difficile|dur|rude) à (?:avaler|encaisser|accepter|digérer|lire|vivre)", "désillusion", "accuse le coup", "me faisais une (?:\\w+ )?joie", "y croyais",
    ),
    common=frozenset(_COMMON.split()),
    wordings=(*GRIEVANCES, *ABOUT_OTHERS, *INDIRECT),
)  # fmt: skip
