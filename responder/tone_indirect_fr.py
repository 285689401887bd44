"""French wordings that say it between the lines: reproach, hints, gossip. In: nothing. Out: INDIRECT; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import FRENCH

_rows = FRENCH.rows

_WHO = r"(?:il|elle|monsieur \w+|madame \w+|m\. \w+|mme \w+|docteur \w+|le (?:directeur|responsable|chef|recruteur|patron|collègue|monsieur)|la (?:directrice|responsable|cheffe|recruteuse|patronne|collègue|dame)|l'un des \w+|l'une des \w+|votre (?:collègue|collaborat\w+|associée?))"
_WHY = _rows(
    "no_why_didnt_you",
    r"(?:qu'est-ce qui|ce qui) (?:[\w']+ ){0,3}?(?:poussée?s?|conduite?s?|amenée?s?|incitée?s?|décidée?s?|fait) (?:à |pencher |que )?(?:m'écarter|me (?:refuser|rejeter|préférer)|ne pas (?:me|retenir|donner suite)|écarter|choisir quelqu'un|préférer|en faveur d'une? autre)",
    r"ce qui (?:[\w']+ ){0,3}?(?:joué|pesé|parlé) (?:contre moi|en ma défaveur)",
    r"ce qui m'a coûté (?:le|la|ce|cette)",
    r"(?:qu'aurais-je|qu'aurait-il) (?:fallu|pu|dû) (?:\w+ )?de plus",
    r"comment (?:ça se fait|cela se fait) que",
    level=Level.WARN,
)
_UNFAIR = (
    *_rows(
        "no_unfairness",
        r"(?:dés|cartes?) (?:[\w']+ ){0,3}?(?:pipée?s|truquée?s|biseautée?s)|jouée? d'avance|jeux (?:\w+ )?(?:étaient )?faits|piston(?:né)?\w*|copinage|passe-droits?|couru d'avance|pour la forme|deux poids,? deux mesures|mascarade|simple formalité|de façade",
        r"(?:d'avance|dès le (?:départ|début)) (?:[\w']+ ){0,2}?(?:décidée?|choisie?|attribuée?|arrêtée?|pourvue?|promise?|réservée?)(?! (?:de|à)\b)",
        r"(?:décidée?|choisie?|attribuée?|arrêtée?|promise?|réservée?) (?:[\w']+ ){0,2}?(?:d'avance|dès le (?:départ|début)|avant même)",
        r"le poste était (?:\w+ )?(?:déjà )?(?:réservé|promis)",
        unless=r"\b(?:pas|jamais|rien|aucun\w*)\b[^.?!]{0,30}\b(?:d'avance|pour la forme|dès le départ|dès le début|formalité)|\bj'(?:ai|avais) (?:déjà )?(?:décidé|choisi)",
    ),
    *_rows(
        "no_unfairness",
        r"(?:jamais|pas) (?:[\w']+ ){0,3}?(?:une|aucune|de) (?:vraie|véritable|réelle|moindre)? ?chance",
        "(?:pour )?faire (?:le )?nombre|figurante?|faire-valoir",
        level=Level.WARN,
        unless=r"\bchance de\b|\bpas de chance\b",
    ),
)
_BLAME = (
    *_rows(
        "no_blame",
        r"j'aurais (?:\w+ )?(?:aimé|apprécié|préféré|souhaité|voulu) (?:que (?:l'on|quelqu'un|vous|tu|ce)|qu'on|en être|être (?:prévenue?|informée?|avertie?)|le savoir|le découvrir|l'apprendre|un (?:appel|mot|coup de fil))",
        r"(?:il|cela|ça|c') ?(?:aurait|eût) été (?:\w+ )?(?:bien|bon|gentil|aimable|correct|utile|élégant|courtois|plus (?:simple|correct|honnête)|préférable|sympa|la moindre)",
        r"(?:personne|nul) (?:ne |n')(?:[\w']+ ){0,4}?(?:prévenue?|dit|signalé|mentionné|informée?|rappelée?|répondu|expliqué|pris la peine|jugé)",
        r"(?:aurait|auriez|aurais) (?:[\w']+ )?(?:évité|épargné|fait gagner)",
        r"si (?:j'avais|on m'avait|vous m'aviez|quelqu'un m'avait|seulement)\b[^.?!]{0,20}\b(?:su|dit|prévenue?|avertie?|informée?)",
        "la moindre des choses",
        r"dommage que (?:personne|vous|tu|l'on|on|rien)",
        r"(?:je m'attendais|m'attendre) à (?:un peu )?(?:mieux|plus|autre chose)",
        level=Level.WARN,
        unless=r"\b(?:pas|aucun|nul) (?:\w+ )?reproch\w*|\b(?:apprécie|merci|remerci\w+)\b",
    ),
    *_rows(
        "no_blame",
        r"(?:vous|tu) (?:ne |n')(?:leur |lui |me |m'|leur |l'|les )?(?:avez|as|aviez|avais) (?:jamais|pas(?: même)?|même pas) (?:transmis|envoyé|dit|prévenue?|transféré|mentionné|communiqué|signalé|présentée?|rappelée?|proposée?|joint|fait suivre)",
        r"(?:c'est|et c'est|voilà) (?:bien )?ce qui m'a (?:coûté|fait perdre)",
        r"(?:m'a|m'ont|m'avez|m'aura) (?:coûté|fait perdre) (?:le|ce|la|cette|mon) (?:poste|place|emploi|travail|chance)",
        r"(?:de|par) (?:votre|ta) faute",
        r"(?:à cause de|en raison de) (?:votre|ton|ta|vos) (?:\w+ )?(?:oubli|erreur|négligence|retard|silence|étourderie)",
    ),
)
_LAW = (
    *_rows(
        "no_legal_words",
        r"(?:c'est|est|fait partie de|comme c'est|exercer|valoir|réserve|connais|dans) (?:bien )?(?:mon|tous mes|mes) (?:plein |bon )?droits?(?! d'inscription)",
        r"(?:en vertu|au titre|aux termes|en application|conformément|comme (?:le|la) prévoit|au regard) (?:de |à |du |des )?(?:la |le |l'|les )?(?:loi|code|rgpd|droit|article|réglementation|textes)\b",
        r"(?:syndicat|déléguée? (?:syndicale?|du personnel)|représentante? (?:syndicale?|du personnel)|défenseur des droits)\b[^.?!]{0,50}\b(?:m'a|me|conseill\w+|suggér\w+|recommand\w+|pense|estime)",
        r"(?:prendre conseil|me renseigner|me faire conseiller|demander conseil|vérifier|consulter)\b[^.?!]{0,40}\b(?:si|légalité|pour savoir)\b[^.?!]{0,30}\b(?:légal|licite|permis|autorisé|conforme|légalité|la loi)",
        r"si (?:cela|c'|ceci|tout cela|une telle \w+) ?(?:est|était|soit) (?:bien |vraiment )?(?:légale?|licite|conforme)",
        r"je me réserve",
        "(?:donner|donnerai) (?:les )?suites?(?! à (?:ma|votre|cette|mes))",
        "suites? (?:juridiques?|judiciaires?|légales?)",
        unless=r"\b(?:cours|examen|master|licence|études?|étudi\w+|cas pratique|module|faculté)\b|\bme réserve (?:la|une|le) (?:soirée|journée|plaisir|date|matinée)",
    ),
    *_rows(
        "no_legal_words",
        r"(?:demander|obtenir|consulter|accéder|accès|communication|copie) (?:[\w']+ ){0,4}?(?:notes (?:d'entretien|du jury|prises)|grilles?|barème|procès-verbal|mon dossier|mes données)",
        r"(?:tous|toutes|chacune?) (?:[\w']+ )?(?:vos|tes|les) (?:\w+ )?(?:recrues?|recrutements|embauches|recrutée?s|embauchée?s)[^.?!]{0,40}\b(?:moins de|jeunes?|hommes|femmes)",
        level=Level.WARN,
    ),
)
_COMPARED = _rows(
    "no_comparison_with_hired",
    r"(?:qu'a-t-(?:il|elle)|qu'avait-(?:il|elle)|qu'ont-ils|qu'est-ce qu'(?:il|elle|ils|elles) (?:a|avait|ont)|ce qu'(?:il|elle|ils|elles) (?:a|avait|ont)|ce que (?:cette personne|l'autre|le|la)\b[^.?!]{0,25}) ?(?:[\w']+ ){0,3}?(?:que je n'|de plus que moi|et (?:que )?(?:moi|je) (?:pas|n'|non))",
    r"(?:mes|mon|ma) (?:[\w']+ ){0,5}?(?:plus|mieux|davantage) (?:[\w']+ ){0,2}?que (?:les siens|le sien|la sienne|les siennes|ses|son|sa|celles? de|ceux de|celui de)",
    r"(?:avec|a|ayant) (?:à peine )?(?:la moitié|deux fois moins) (?:de mon|de mes|d'expérience)",
    r"deux fois (?:plus|moins) (?:[\w']+ ){0,2}?(?:que (?:lui|elle|eux)|d'expérience que)",
)
_OTHERS = _rows(
    "no_third_parties",
    rf"{_WHO}\b[^.?!]{{0,60}}\b(?:regard\w+ (?:[\w']+ ){{0,2}}?(?:sa montre|son téléphone|son portable|sa tablette|ses messages|l'heure|l'horloge|par la fenêtre|le plafond)|bâill\w+|consult\w+ (?:[\w']+ ){{0,2}}?(?:sa montre|son téléphone|son portable|ses (?:mails|messages))|lev\w+ les yeux au ciel|s'est endormie?|pianot\w+|(?:est|était) (?:arrivée?|venue?) en retard|soupir\w+|ricann?\w+)",
    r"(?:entre nous|soit dit entre nous|de vous à moi)\b[^.?!]*\b(?:il|elle|c'|ce|son|sa)",
    r"(?:il|elle) (?:sait|peut|savait|arrive|parvient) (?:à peine|tout juste|difficilement)|(?:il|elle) ne (?:sait|savait|peut|connaît) (?:même pas|à peine|pas même)",
    rf"{_WHO}\b[^.?!]{{0,40}}\b(?:avait|semblait avoir|avoir|ayant) (?:déjà |visiblement )?(?:[\w']+ )?(?:fait son choix|pris sa décision|arrêté son|son opinion faite|décidé)",
    rf"{_WHO} n'avait (?:\w+ )?(?:pas|même pas|à peine) (?:\w+ )?(?:lu|ouvert|regardé|préparé)",
    r"(?:il paraît|on dit|j'ai entendu dire|tout le monde sait|on m'a dit) que [^.?!]{0,60}\b(?:renvoyée?|virée?|neveu|nièce|cousine?|boit|paresseu\w+|incapable|maîtresse|gendre)",
)
_PLEADING = _rows(
    "no_pleading",
    r"(?:glisser|toucher|dire|placer|touchiez|glissiez|disiez|glissez|touchez) (?:[\w']+ ){0,3}?(?:un|deux) (?:petit |bon )?mots?(?: (?:en ma faveur|pour moi|à|aux|au))",
    r"(?:intercéd\w+|plaider|plaidiez|parler|parliez|intervenir|interveniez) (?:[\w']+ )?(?:en ma faveur|pour moi|ma cause|mon cas|auprès d)",
    r"appuy(?:er|iez) ma candidature",
    r"(?:parler|m'expliquer|défendre (?:mon dossier|ma candidature|ma cause)|m'adresser|m'entretenir) (?:[\w']+ ){0,2}?(?:directement|moi-même|en personne|de vive voix) ?(?:avec|à|au|aux)?",
    r"(?:verraient|verrait|jugeraient|penseraient|changeraient|changerait) (?:les choses |cela )?(?:autrement|différemment|d'un autre œil|d'avis)",
    r"(?:pas|n'est pas) (?:encore )?trop tard",
    r"vous ne (?:le )?regretter(?:ez|iez) pas|tu ne (?:le )?regretteras pas",
    "une petite place pour moi",
    unless=r"\b(?:autres?|futur[es]?|prochaine?s?|nouve(?:au|lle)s?) (?:\w+ )?(?:postes?|offres?|ouvertures?|opportunités?|recrutements?)|\bmerci d'avoir\b|\b(?:pas|sans) (?:vous )?demander?",
)
_UNMET = _rows(
    "no_unmet_meeting",
    r"(?:plaisir|ravie?|agréable|apprécié|contente?|heureu(?:x|se)|merci|aimé|souvenir|remercie)\b[^.?!]{0,60}\b(?:m'asseoir|m'avoir (?:reçue?|accueillie?|fait visiter|montré)|de vous (?:voir|rencontrer|revoir)|mettre un visage|passer (?:un moment|la matinée|une heure) (?:avec|chez)|discuter de vive voix|la visite|autour d'un café)",
    r"(?:quand|lorsque) (?:je suis venue?|nous nous sommes|j'étais (?:chez|avec)|vous m'avez (?:reçue?|accueillie?))",
    r"(?:lors|au cours|pendant) de? ?(?:ma|notre|cette) (?:visite|rencontre|venue|matinée|passage)",
    where=Where.NOT_MET,
    unless=r"\b(?:aurais|serais|serait|aimerais|peut-être|un jour|espère|prochaine?|plaisir de vous (?:lire|rencontrer un))\b",
)
_NEW = r"(?:le|la|votre|au|à la|à votre) (?:nouve(?:au|lle|l)|future?) (?!(?:année|saison|magasin|boutique|projet|exercice|site|locaux|équipe|bâtiment|atelier|ligne|collection|étape|semaine|trimestre|carte|restaurant|centre|agence)\b)\w+(?:eur|euse|rice|ier|ière|ien|ienne|iste|ant|ante|ent|aire|ogue|gue|ert|te|x{2,})"
_WISHES = _rows(
    "no_wish_without_hire",
    rf"(?:souhait\w+|espère|bonne chance|bienvenue|félicit\w+|réussite|succès|vœux)\b[^.?!]*\b{_NEW}",
    rf"{_NEW}\b[^.?!]*\b(?:souhait\w+|succès|réussite|bonne chance|plaira|s'intègr\w+|trouver\w* (?:sa|ses)|bienvenue|bons débuts)",
    r"(?:celui|celle|la personne|quiconque) (?:qui|que) [^.?!]{0,40}\b(?:obtenu|décroché|occuper\w*|pris|prendra|rejoindra)\b[^.?!]*\b(?:succès|réussite|souhait\w+|chance|bien)",
    r"(?:bonne chance|souhait\w+|succès|réussite)\b[^.?!]*\b(?:celui|celle|quiconque) qui\b",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

INDIRECT = (*_WHY, *_UNFAIR, *_BLAME, *_LAW, *_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
