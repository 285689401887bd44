"""French wordings of grievance: why, unfair, blame, the law. In: nothing. Out: GRIEVANCES, one idea a row; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import FRENCH

french = FRENCH.rows


# "Ne pourriez-vous pas" asks, "je ne comprends pas ce choix" complains: neither denies what follows.
NOT = (
    r"\b(?=[aglmnprsj])(?<!-vous )(?<!-tu )(?<!-il )(?<!-elle )(?<!-on )(?<!-je )(?<!est-ce )(?<!comprends )(?<!hésiterai )(?<!pourquoi ne )"
    r"(?:pas|jamais|rien|aucune?|nullement|sans|ni|loin|guère)(?! seulement| uniquement| que\b| m'empêcher| manquer| de doute| étonnant)"
    r"(?: [\w'-]+){0,5}? "
)
NOT_TO = NOT.replace("{0,5}", "{0,9}")  # what one does not ask for may come late in the sentence

_OURS = r"(?:je|vous|tu|on|nous|ma|mon|mes|votre|vos|l'entreprise|il|elle|cela|ça|la|le|ce)"
_WHY = (
    *french(
        "no_why_didnt_you",
        r"pourquoi (?:ne|n'\w+|pas (?:moi|ma)|moi|m'(?:avez|avoir|as|a)|avez-vous|as-tu|avoir (?:choisi|pris|préféré|refusé"
        r"|écarté|rejeté|retenu)|ai-je|(?:est-ce que )?(?:ma|mon) (?:candidature|profil|dossier) (?:n'|a été|est))(?! savoir)",
        r"pourquoi je n'(?:ai|étais|avais)", r"pour quelles? raisons? (?:ne|n'|m'|ma |mon |ai-je|avez-vous|vous )\w*",
        r"comment (?:se fait-il|avez-vous pu|as-tu pu|pouvez-vous|expliquez-vous)",
        r"en quoi (?:ne|n')\w*(?: \w+)? ?(?:pas|étais-je|ai-je)",
        unless=r"\b(?:comprends?|vois|sais|compris|saisis)(?! pas| toujours| vraiment| plus)(?: [\w']+){0,3} pourquoi\b",
    ),
    *french(
        "no_why_didnt_you",
        r"(?<=^)(?:(?:alors|mais|et|donc|or|franchement|sincèrement)\W+)?(?:pourquoi|à cause de quoi)(?! (?:ne )?pas)",
        where=Where.QUESTION,
    ),
    *french(
        "no_why_didnt_you",
        r"(?:savoir|comprendre|expliquer|expliquez|expliquiez|dire|dites|dis|disiez|connaître|demande|préciser|indiquer)"
        rf"(?:-moi)?(?: [\w']+){{0,3}}? (?:pourquoi|pour quelles? raisons?) {_OURS}",
        r"ne (?:comprends|m'explique|saisis|vois) (?:\w+ ){0,2}?pas (?:\w+ ){0,2}?(?:pourquoi|votre|cette|ce|les raisons|la"
        r" raison)(?! question)",
        r"(?:connaître|savoir|avoir|obtenir|comprendre|demander|préciser|donner) (?:[\w']+ ){0,2}?(?:raison|motif|cause)s?"
        r" (?:exacte?s? |précise?s? |réelle?s? )?(?:de|du|pour) (?:mon|ce|cet|cette|votre|ma|ton|la|laquelle|lesquel\w+|refus)",
        r"(?:quelles?|quels?) (?:est|sont|était|étaient|a été|ont été) (?:[\w']+ ){0,3}?(?:raison|motif|cause)s?",
        r"ce qui (?:vous a|t'a|a) (?:\w+ )?(?:poussé|amené|conduit|décidé)\w* à", r"(?:qu'est-ce qui|comment) (?:explique|justifie|s'explique|motive)\w* (?:ce|votre|mon|cette|le|un)", r"sans (?:vraiment )?comprendre pourquoi", r"(?:arrive|parviens|réussis) (?:\w+ )?pas à (?:comprendre|m'expliquer|saisir)",
        r"(?:comprendre|savoir|expliquer) pourquoi,[^.?!]{0,40}, (?:vous|je|on|ma)", r"qu'est-ce qui (?:vous a|t'a|a) (?:\w+ )?(?:empêché|fait (?:hésiter|reculer|changer|préférer)|poussé)",
        level=Level.WARN,
        unless=r"\b(?:merci|remerci\w+|apprécie?|gré)\b[^.?!]{0,50}\b(?:pris|temps|soin|peine|avoir)\b",
    ),
)  # fmt: skip

_ERROR = r"(?:erreur|bêtise|faute|gaffe)"
_UNFAIR = (
    *french(
        "no_unfairness",
        r"injust(?:e|es|ement|ice|ices|ifiée?s?|ifiable)", "inéquitables?", "arbitraires?", "truquée?s?", "biaisée?s?",
        "pistonn(?:ée?s?|age)", r"(?:du|par|un coup de|fonctionne au) piston(?! (?:hydraul|mot))", "favoritisme",
        "népotisme", "copinage", "partiale?s?", "partialité", "(?:vos|leurs|ses|par|de|des) préjugés",
        "deux poids,? (?:et )?deux mesures", r"dés (?:\w+ ){0,2}pipés", "mascarade", "pour la forme",
        r"(?:simple|pure|qu'une) (?:formalité|façade)", "de pure forme",
        r"(?:joué|joués|décidé|décidée|choisi|choisie|réglé|fixé|ficelé|bouclé|arrêté|attribué|attribuée|pourvu|promis|réservé)"
        r" (?:d'avance|à l'avance|dès le (?:début|départ)|depuis (?:le début|longtemps)|avant même|bien avant)",
        r"jeux (?:sont|étaient|semblaient) (?:\w+ ){0,2}faits",
        r"déjà (?:\w+ ){0,3}(?:quelqu'un|votre candidate?|un nom|une personne) (?:\w+ )?en (?:tête|vue)",
        r"(?:choix|décision|place|poste) (?:était|semblait) déjà (?:fait|faite|prise?|pourvue?|attribuée?|promise?)",
        denied=NOT,
        unless=r"\binjuste (?:de ma part|envers vous)\b|\b(?:crois|dis|disais) pas cela injuste",
    ),
    *french(
        "no_unfairness",
        r"(?:n'est|n'était|n'a|n'ont|est|c'est|c'était|était|ne (?:me )?(?:semble|paraît|trouve|crois|pense)|m'a|me semble)"
        r"(?: [\w']+){0,3}? pas (?:[\w']+ ){0,3}?(?:justes?|équitables?|normale?s?|impartiale?s?|objecti(?:f|ve)s?|réglo|fair[- ]?play)"
        r"(?! (?:à|de|pour|une?|le|la|parce|que|sur))",
        r"(?:n'ai|n'avais|sans|jamais|pas)(?: [\w']+){0,4}? (?:vraie|véritable|réelle|même|mêmes|juste) chances?",
        r"(?:pas|jamais|même pas) (?:\w+ )?(?:laissé|donné|eu) (?:ma|la moindre|une (?:seule )?) ?chance",
        r"(?:peu|guère) (?:équitables?|justes?|objecti(?:f|ve)s?|transparente?s?)",
    ),
    *french(
        "no_unfairness",
        rf"(?:mauvaise?|grave|grosse|lourde|belle|énorme|terrible|drôle de|triste) (?:décision|choix|{_ERROR})",
        r"(?:décision|choix|refus|réponse|rejet) (?:[\w']+ ){0,4}?(?:incompréhensible|absurde|inexplicable|ridicule|contestable"
        r"|discutable|regrettable|surprenante?|étrange|aberrante?|stupide|illogique)",
        rf"{_ERROR} (?:de votre part|de jugement|de casting|de recrutement)",
        rf"(?:vous|tu) (?:\w+ )?(?:faites|fais|commettez|avez (?:\w+ )?(?:fait|commis)|as fait|allez faire) (?:\w+ )?une (?:\w+ )?{_ERROR}",
        r"contester (?:votre|cette|la|ce|ton)", "je conteste",
        denied=NOT_TO,
        unless=r"\b(?:mon|ma|mes) (?:\w+ )?(?:choix|erreur|décision|faute|réponse)|\bj'ai (?:fait|commis|eu)",
    ),
    *french(
        "no_unfairness",
        r"(?:vous|tu)(?: le| la| l')? ?(?:regretterez|regretteras|allez (?:\w+ )?regretter|pourriez (?:\w+ )?regretter)",
        "tant pis pour (?:vous|toi)", r"(?:vous|tu) (?:[\w']+ ){0,4}?(?:passés?|passez|passiez|passer|passes|passée) à côté(?= d|\W*$)",
        r"(?:je (?:pense |crois |trouve )?|que j')(?:méritais|mérite|avais mérité|ai mérité|aurais mérité)(?: [\w']+){0,2}? (?:ce|cette|le|la|mieux"
        r"|une|un|davantage|autre|plus|d'être)", r"j'aurais (?:\w+ )?mérité", "je (?:le )?méritais",
    ),
)  # fmt: skip

_RUDE = (
    r"(?:irrespectueu(?:x|se)s?|impolie?s?|honteu(?:x|se)s?|scandaleu(?:x|se)s?|inadmissibles?|inacceptables?|lamentables?"
    r"|déplorables?|minables?|pitoyables?|indignes?|incompétente?s?|incompétence|désinvoltes?|désinvolture|méprisante?s?"
    r"|hypocrites?|hypocrisie|grossi(?:er|ère|èreté)s?|cavali(?:er|ère)s?|insultante?s?|humiliante?s?|inhumaine?s?"
    r"|amateurisme|impolitesse|insupportables?|ridicules?|révoltante?s?|intolérables?|bâclée?s?|malhonnêtes?|expéditi(?:f|ve)s?)"
)
_HURT = (
    r"(?:en colère|furieu(?:x|se)|outrée?|scandalisée?|indignée?|écœurée?|révoltée?|choquée?|vexée?|humiliée?|dégoûtée?"
    r"|agacée?|énervée?|amère?|blessée?|insultée?|trahie?|bafouée?|méprisée?|trompée?|flouée?|manipulée?|exaspérée?)"
)
_OWN = r"\b(?:je n'ai|j'ai (?:été|paru|semblé)|j'étais|je me suis|mes? (?:réponses?|explications?|propos|prestation)|mon (?:exposé|test))\b"
_DONE = (
    r"(?:répondu|lu|pris (?:la peine|le temps)|daigné|tenu|rappelé|écouté|respecté|prévenue?|regardé|contactée?|recontactée?"
    r"|informée?|donné (?:de nouvelles|signe|suite|la moindre|aucune|ma chance|une seule)|laissé|avertie?|reçu le moindre)"
)
_BLAME = (
    *french(
        "no_blame",
        _RUDE,
        r"(?:peu|pas (?:très |vraiment |du tout |bien |franchement )?|non|guère|aussi peu) ?professionnel(?:le)?s?",
        r"(?:peu|guère|pas (?:très|vraiment|franchement|bien|du tout)) (?:élégante?|correcte?|courtois|courtoise|sérieu(?:x|se)"
        r"|respectueu(?:x|se)|transparente?|honnête|polie?|humaine?|délicate?|sympathique|sympa)s?",
        r"manqu\w+ (?:\w+ )?(?:de|d') ?(?:respect|tact|sérieux|professionnalisme|considération|politesse|courtoisie|égards?"
        r"|transparence|correction|délicatesse|franchise|humanité|honnêteté)",
        r"(?:pertes?|gâchis|gaspillage) (?:totale? )?de temps", r"(?:perd\w+|gâch\w+|gaspill\w+|vol\w+) (?:\w+ )?mon temps",
        r"mal (?:organisée?s?|gérée?s?|menée?s?|élevée?s?|traitée?s?|poli)", r"maltraitée?s?", "foutage de gueule",
        r"traitée?s?(?: [\w']+){0,3} (?:comme (?:un|une|des|si|du)|de (?:la sorte|cette (?:façon|manière))|ainsi)",
        denied=NOT,
        unless=rf"{_OWN}|\bsi je (?:suis|parais|semble)|\b(?:client|usager|patient)\w*",
    ),
    *french(
        "no_blame",
        rf"(?:je suis|je reste|j'ai été|j'étais|me sens|senti|sentie|m'a|m'ont|me rend|laissée?|je me suis senti(?:e)?) (?:[\w']+ ){{0,3}}?{_HURT}",
        r"(?:ma|de la|ma profonde|quelque|une certaine|beaucoup de|avec|beaucoup) (?:profonde |d')?(?:colère|amertume|rancœur|rancune)",
        "goût amer", "ras[- ]le[- ]bol", "j'en ai (?:assez|marre|plus qu'assez)", "marre de",
        denied=NOT,
    ),
    *french(
        "no_blame",
        r"(?:vous|tu) (?:auriez|aurais) (?:[\w']+ ){0,3}?(?:pu|dû|du)",
        r"(?:vous|tu) (?:devriez|devrais) (?:\w+ )?(?:avoir honte|apprendre|revoir|respecter|répondre|lire|prévenir|former)",
        unless=r"\b(?:que|dont|si|où) (?:vous|tu) aur|\bce que (?:vous|tu)\b",
    ),
    *french(
        "no_blame",
        r"il (?:aurait|eût) (?:[\w']+ )?(?:fallu|été) (?:[\w']+ ){0,3}?(?:correct|poli|courtois|élégant|sympa|honnête|respectueux"
        r"|prévenir|professionnel|dire|préférable|bien de)", r"moindre des (?:politesses|choses|courtoisies)",
        r"(?:un|le|du) (?:strict )?minimum de (?:respect|politesse|considération|courtoisie|correction|tact|savoir-vivre)",
        r"(?:candidate?s?|gens|personnes|postulante?s?)(?: [\w']+){0,4}? (?:mérit\w+|(?:ont|a) droit à)",
        r"(?:je m'attendais|j'attendais|m'attendre|on (?:peut|pouvait) attendre) (?:\w+ )?(?:à )?(?:mieux|plus|davantage|autre chose)",
        r"de la part d'une? (?:\w+ ){1,3}?comme (?:la|le) (?:vôtre|votre)",
        unless=r"\b(?:apprécie?|merci|remerci\w+)\b",
    ),
    *french(
        "no_blame",
        rf"(?:vous|tu) (?:n'avez|n'as|n'aviez|n'ayez|ne m'avez|ne m'as|ne m'aviez|m'avez) (?:même |jamais |toujours |vraiment |pourtant )*"
        rf"(?:pas |jamais |point )+(?:\w+ )?{_DONE}",
        rf"(?:personne|nul|on) (?:n'a|ne m'a|n'avait) (?:\w+ )?(?:pas |jamais )?{_DONE}",
        r"(?:vous|tu) (?:m'avez|m'as|m'aviez|avez|as) (?:\w+ )?(?:menti|trompée?|ignorée?|humiliée?|déçue?|lâchée?|abusée? de|baladée?"
        r"|prise? pour|menée? en|plantée?|laissée? (?:tomber|sans|dans|attendre|espérer|croire|en plan)|fait (?:perdre|attendre|venir"
        r"|espérer|miroiter|croire|poireauter|sentir|déplacer|travailler pour)|tenue? (?:à l'écart|dans l'ignorance))",
        r"(?:vous|tu) (?:vous êtes|t'es|vous) (?:\w+ )?(?:moqu\w+|fich\w+|foutu\w*|plant\w+)", "(?:vous|tu) (?:avez eu|as eu|avez|as) tort",
        r"vous (?:vous êtes trompée?s?|vous trompez|faites erreur|faites fausse route)",
        r"(?:laissée?|restée?|tenue?|laissés) (?:\w+ )?(?:sans (?:la moindre |aucune )?(?:nouvelles?|réponse)|dans (?:le flou|l'attente"
        r"|l'incertitude|le silence))", "en bateau", "posé un lapin", "ghost(?:é|ée|és|er|ing)",
        unless=r"\b(?:que|comme|même si) (?:vous|tu) (?:n|m)'?[^.?!]{0,20}\b(?:retenu|choisi)|\bsi (?:vous|tu) (?:ne )?m'av|\bpour (?:\w+ )?autant",
    ),
    *french(
        "no_blame",
        r"(?:vous|tu|on) (?:m'aviez|m'avez|aviez|avez|m'as|m'avais|m'avait|m'a|avais) (?:\w+ )?(?:promis|assurée?|garanti|certifié|jurée?)",
        r"(?:vous|tu|on|annonce) (?:[\w']+ )?(?:pourtant|bien) (?:dit|annoncé|écrit|affirmé|laissé|indiqué|parlé)",
        r"(?:vous|tu) (?:disiez|annonciez|parliez|disais) pourtant",
        unless=r"\b(?:comme|ainsi que) (?:vous|tu|on)\b|\btenu (?:parole|votre)",
    ),
    *french(
        "no_blame",
        r"votre (?:\w+ )?(?:faute|mépris|négligence|manque|incompétence|arrogance|indifférence|légèreté)",
        "merci pour rien", "merci de (?:m'avoir|nous avoir) fait (?:perdre|attendre|espérer)",
        r"(?:venue?|déplacée?|préparée?|travaillée?|tout (?:ça|cela)|kilomètres|km|heures|route|trajet|efforts) pour rien",
        r"avez-vous (?:seulement|même|au moins|ne serait-ce que|vraiment) (?:\w+ )?(?:lu|regardé|ouvert|examiné|écouté|pris|étudié)",
        r"putain", "merde", r"emmerd\w+", "connards?", "connasses?", "enfoirés?", "salauds?", "salopards?", "bordel", "imbéciles?",
        "idiote?s?", "crétins?", "abrutis?", "débiles?", "vous êtes (?:tous )?nuls?", r"(?:foutre|moquer|moquez|fichez|foutez) de (?:moi|nous|ma|la gueule)",
        r"honte (?:à|sur) (?:vous|toi)", "quelle honte", "en di(?:t|sent) long", r"gâch\w+ (?:mes|mon|ma)",
        r"laiss\w+ (?:\w+ )?à désirer", r"n'aurait (?:pas|rien|guère) (?:été de trop|coûté|fait de mal|été (?:superflu|du luxe))", r"ne (?:coûte|coûtait|mange) (?:rien|pas)", r"attendu (?:\w+ )?en vain",
        r"n'est (?:vraiment |franchement )?pas (?:[\w']+ )?(?:sérieux|correct|élégant|respectueux|acceptable|normal|poli|digne|à la hauteur d'une)",
    ),
    *french(
        "no_blame",
        r"(?:la prochaine fois|à l'avenir|dorénavant|désormais),? (?:\w+ )?(?:essayez|prévenez|tâchez|merci de|répondez|lisez|soyez|évitez"
        r"|vous (?:pourriez|devriez)|pensez(?! à moi)|ayez|il (?:serait|faudrait))",
        r"je (?:vous|te) (?:conseille|suggère|invite|recommande)(?: [\w']+){0,2} (?:à|de|d'être)(?: \w+)? (?:revoir|apprendre|répondre"
        r"|respecter|traiter|lire|mieux|prévenir|former|plus)",
        r"(?:réponse|mail|courriel|message|lettre|e-mail|courrier) (?:type|automatique|toute faite|impersonnel(?:le)?|générique|standard|robot)s?",
        r"(?:dommage|regrettable|regrette|déplore|désolant) que (?:vous|tu|votre|personne|l'entreprise)", "je (?:regrette|déplore) (?:votre|que|la façon|la manière)",
        r"(?:réponse|retour|message|nouvelles?) (?:\w+ )?tardi(?:f|ve)s?", r"(?:avez|as|avoir) enfin (?:répondu|écrit|donné|rappelé|daigné)",
        r"(?:après|pendant|durant|depuis|attend\w+|attente de) (?:\w+ ){1,3}(?:semaines|mois|jours)(?: [\w']+){0,2} (?:de silence|d'attente|sans|à attendre|pour (?:rien|recevoir|une))",
        r"j'ai (?:\w+ )?(?:dû|du) (?:\w+ )?(?:relancer|appeler|rappeler|attendre|insister|vous (?:relancer|appeler|écrire)|courir)",
        r"(?:posé|pris|sacrifié|perdu) (?:\w+ ){1,4}(?:congés?|rtt|vacances|salaire)[^.?!]{0,50}\bpour (?:cela|ça|venir|vous|cet|cette)",
        r"(?:malgré|vu|sur|par) votre (?:long )?silence", r"j'aurais (?:\w+ )?(?:apprécié|aimé|attendu|souhaité|voulu|préféré) (?:[\w']+ ){0,5}?(?:considération|respect|égards?|prévenue?|informée?|tenue? au courant|appel|coup de fil|coup de téléphone|franchise|transparence|que vous m'\w+|que l'on|qu'on|plus tôt|de vive voix)",
        r"il a fallu (?:que je|vous|deux|trois|plusieurs|attendre|relancer|six|quatre|cinq)", r"(?:message|mail|courriel|réponse|refus|lettre)(?: [\w']+){0,3} (?:froide?|sec|sèche|brutale?|glaciale?|lapidaire|sans (?:âme|un mot))", r"relanc\w+(?: [\w']+){0,3} (?:fois|reprises)", r"(?:mes|à mes|de mes|malgré) (?:\w+ )?relances?", r"(?:traite|respecte|considère|considére|informe|accueill)\w* (?:mieux|davantage|autrement) (?:les|vos|ceux)",
        r"jamais (?:eu|reçu|obtenu) (?:de |la moindre |aucune )?(?:réponse|nouvelles?|retour|signe)", r"(?:aucune|aucun|pas un|pas une|pas même un|sans un) (?:\w+ )?(?:nouvelle|appel|réponse|signe|mot|explication|retour) (?:pendant|depuis|de votre part|en|pour)", r"(?:j'espère|espérons) que (?:les|vos) prochains? (?:candidats?|postulants?)",
        "c'est (?:un peu |assez |très )?(?:léger|limite|court|sec|facile|fort de café)",
        level=Level.WARN,
        unless=r"\bcomprendr\w+|\bmerci pour votre (?:retour|message)[^.?!]{0,20} tard",
    ),
)  # fmt: skip

_AT_WORK = (
    r"\b(?:poste|métier|travaill\w+|assist\w+|cabinet|secrétaire|stage|étude|études|expérience|dossiers?|formation|cours|module"
    r"|cas pratique|exercice|épreuve|question sur|questions sur|réponses? sur|thème|droit du travail|lutte|prévention|référente?"
    r"|politique|service|exposé|gestion)\b"
)
_LAW = (
    *french(
        "no_legal_words",
        "(?:mon|ma|notre|nos) avocate?s?", r"prud'?hom(?:mes|ales?|aux)", "(?:porter|déposer|dépose|déposerai|porterai|porte|déposé|porté) (?:une )?plainte",
        "plainte contre", r"(?:poursuites?|poursuivrai|poursuivre|suites?|voies?|actions?|démarches?) (?:en justice|judiciaires?|juridiques?|légales?|de droit)",
        "en justice", r"(?:devant|saisir|saisirai|saisi|au|aux|voir) (?:le |les )?tribuna(?:l|ux)(?! administratif)",
        r"(?:saisir|saisirai|alerter|alerterai|contacter|contacterai|signaler|prévenir|signalerai)[^.?!]{0,30}\b(?:cnil|défenseur|inspection|halde|juge|justice|syndicat|presse)",
        "défenseur des droits", r"(?:en vertu|au titre|selon|conformément|d'après|au regard) (?:du|au|de la|à la|la|le) (?:rgpd|loi|code du travail|droit|règlement)",
        r"(?:valoir|connais|défendre|exercer|bafoué|respecter) mes droits", "mise en demeure", "par huissier", "voies? de recours",
        r"(?:exercer|engager|former|déposer|introduire|faire) un recours", "je me réserve le droit",
        r"(?:faire|adresser|déposer|envoyer|formuler|porter|ferai|adresserai|déposerai) (?:une|ma) (?:\w+ )?réclamation",
        unless=_AT_WORK, denied=NOT,
    ),
    *french(
        "no_legal_words",
        "(?:mon|ma|notre|nos) avocate?s? (?:vous|va|vont|pense|m'a|me|dit|prendra|est|et moi|se)",
        r"(?:consult\w+|contact\w+|parl\w+|engag\w+|prendr\w+|pris|vu|voir|écri\w+|conseill\w+|interrog\w+|saisi\w*) (?:[\w']+ ){0,4}?(?:une? |mon |ma |l'|des )"
        r"?(?:avocate?s?|juriste|syndicat|conseil juridique)",
        r"aux prud'?hommes", r"(?:est|c'est|serait|était|semble) (?:[\w']+ ){0,2}?(?:illégale?|interdite? par la loi|contraire à la loi|punie? par la loi|hors la loi)",
        unless=r"\b(?:poste|métier|cabinet|assistante?|secrétaire|stage|client\w*|dossiers?|équipe)\b", denied=NOT,
    ),
    *french(
        "no_legal_words",
        r"discrimin(?:ations?|ée?s?|er|atoires?|ez|iez|e)", "racis(?:me|te|tes)", "sexis(?:me|te|tes)", "âgis(?:me|te)", "harcèlement",
        unless=_AT_WORK, denied=NOT,
    ),
    *french(
        "no_legal_words",
        r"(?:à cause|en raison|compte tenu|du fait|au vu|lié|liée|rapport avec|rapport à|cause) (?:de|d'|à|avec)? ?(?:mon|ma|mes) (?:\w+ )?(?:âge|origines?|nom|prénom|couleur"
        r"|religion|voile|grossesse|handicap|sexe|accent|nationalité|orientation|foi|peau|quartier|congé maternité|maternité)",
        r"(?:mon|ma|mes) (?:âge|origines?|grossesse|handicap|accent|prénom|nom|nationalité|voile|congé maternité|maternité|couleur de peau)(?: [\w']+){0,4}? (?:joué|pesé|gêné|posé problème|compté|dérangé|influencé|fait peur|freiné|y soi(?:t|ent) pour|y est pour|y sont pour|en cause)", r"parce que je (?:suis|porte|viens) (?:\w+ ){0,2}?(?:femme|homme|enceinte|noire?|arabe|étrang\w+|vieux|vieille|âgée?|jeune|handicapée?|mère|maman"
        r"|musulmane?|juive?|juif|voile|banlieue|seniore?|trans|gay|homosexuel\w*)",
        r"glassdoor", r"(?:laisser|laisserai|publier|publierai|poster|posterai|mettre|écrire) (?:un|mon|mes) (?:\w+ )?(?:avis|commentaires?|témoignage)(?: [\w']+){0,3} (?:google|indeed|internet"
        r"|en ligne|sur|négatif|public)", r"(?:raconter\w*|partager\w*|publier\w*|parler\w*|témoigner\w*|dirai|dire|alerter\w*)[^.?!]{0,40}\b(?:réseaux sociaux|la presse|journalistes?)",
        r"vous (?:entendrez|allez entendre) parler de moi", "vous aurez (?:bientôt )?de mes nouvelles(?! (?:positives|si))", r"n'en (?:resterai|restera|resterons) pas là",
        r"(?:ferai|faire) savoir (?:à|autour|partout|sur)", "rendre (?:cela |ça |l'affaire )?publique?",
        unless=r"\b(?:animer|gestion|community|campagne|suivrai|suivre|projets?)\b", denied=NOT,
    ),
    *french(
        "no_legal_words",
        r"(?:j'ai|je) (?:\w+ )?(?:garde|gardé|conserve|conservé|enregistré|noté) (?:[\w']+ ){0,4}?(?:preuves?|captures?|traces?|enregistrements?)",
        "(?:un|une|des) (?:avocate?s?|juristes?)", r"(?:ma|une) plainte", r"(?:mon|à mon|au|le) syndicat", r"(?:par|que|dit) la loi", "légalement",
        level=Level.WARN, unless=_AT_WORK, denied=NOT,
    ),
)  # fmt: skip

GRIEVANCES = (*_WHY, *_UNFAIR, *_BLAME, *_LAW)
