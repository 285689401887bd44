"""French wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

from detector import feedback_fr, meetings_fr, signals_fr

MACROS = {
    "job": r"(?:postes?|offres?|recrutement|places?|embauche|stages?|alternance|missions?)",
    "cand": r"(?:candidat(?:e|s|es)?|candidatures?|profils?|personnes?|dossiers?|collègues?|collaborat(?:eur|rice)s?|finalistes?)",
    "day": r"(?:hier|avant-hier|ce matin|cet après-midi|aujourd'hui|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi) dernier|la semaine (?:dernière|passée)|"
    r"(?:ce|de|du|de ce) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|(?:le|du) \d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))",
    "weekday": r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)",
    "month": r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
    "hour": r"(?:\b\d{1,2} ?(?:h|:|heures?)(?: ?\d\d)?\b|\bmidi\b)",
    "talk": r"(?:entretiens?|entrevues?|échanges?|rencontre[sr]?|rencontré\w*|visite|essai|journée d'essai|discussion|appel|audition|leçon|"
    r"(?:matinée|journée|soirée|après-midi|service|heure|moment|temps) (?:passée?s? (?:avec|chez|à)|avec nous|parmi nous|chez nous)|conversation|présentation|café|visio)",
}  # fmt: skip

INCOMING = (*signals_fr.INCOMING, *feedback_fr.INCOMING, *meetings_fr.INCOMING)
OUTGOING = meetings_fr.OUTGOING

MEETING_WORDS = "entretien rencontre rencontrer rendez rdv visio appel échange échanger essai entrevue visite"
CONDITIONAL = r"\b(?:si|s'il|s'ils|dès que|dès lors|lorsque|quand|tant que|jusqu'à|au cas où|sauf|à moins|en cas|éventuel\w*|pourr(?:a|ait|ait|iez|ions)|serai(?:t|ent)|sans (?:réponse|nouvelle|retour) de)\b"
BREAK = r"[;:–—]|,? (?:mais|cependant|toutefois|donc|et (?:nous|je|vous|on|il|elle|l')|car|parce que) "
NEGATION = r"(?:\bne\b|\bn'|\bpas\b|\bjamais|\baucune?\b|\bsans\b|\bplutôt qu)\s*(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:revien\w+|recontact\w+|tiendr\w+|reprendr\w+) (?:vers vous|vers toi|contact|informée?)|vous (?:recontact\w+|tien\w+)|(?:candidature|dossier) (?:reste|demeure|est conservée?)[^.!?;]{0,30}\b(?:active|lice|cours)|toujours en (?:cours|lice)|dès que (?:nous|possible|le|la)|pas un refus|votre patience)"
DEAD = r"\b(?:pas (?:été )?retenue?|ne (?:pouvons|pourrons|peux) (?:pas )?(?:y )?donner (?:une )?suite|suite favorable|n'irons pas|regret|bonne (?:continuation|chance)|(?:souhait\w+) (?:une )?(?:pleine|bonne|beaucoup|plein)|réussite|(?<!pas.un.)(?<!encore.un.)refus)"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:signification des statuts|que signifie|statuts possibles|légende des statuts)"
LEGEND_WORDS = "statut statuts signification signifie légende"
SHUT = r"\b(?:clos|fermé)"
MARKS = (
    ("specific", "honnêtement franchement patron patronne mari femme fils fille chien café idée question histoire exemple dessin promis père mère sœur frère",
     r"\b(?:honnêtement|franchement|pour être (?:franc|franche|honnête)|(?:mon|ma) (?:patronne?|mari|femme|fils|fille|épouse|associée?|collègue|père|mère|sœur|frère)|(?:votre|ta|ton) (?:idée|question|histoire|exemple|dessin|présentation|maquette)|"
     r"(?:vous avez|tu as|t'as|vous aviez)\b[^.!?;]{0,40}\b(?:raconté|montré|demandé|dit|apporté|tenu|démonté)|comme promis|un café)\b"),
    ("i", "je j ai moi me", r"\b(?:je|j'|moi)\b(?! (?:vous (?:remercie|informe|prie|souhaite)|suis au regret))"),
    ("stock", "remercions remercie merci intérêt regret malheureusement retenir retenue attentif attentive souhaitons suite profils critères",
     r"\b(?:(?:remerci\w+|merci) (?:de|pour) (?:votre|l'|ta|l'intérêt)(?: ?(?:candidature|intérêt|confiance))?|au regret|malheureusement|suite favorable|examen attentif|étude attentive|attention particulière|nous (?:vous )?souhaitons|pas été retenue|d'autres (?:profils|candidat\w+))"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "notre apprenti apprentie stagiaire alternant alternante remplaçait remplaçante remplaçant intérim faisant promouvoir promu promue déjà maison équipe équipes travaille ancienne ancien interne titularisé titularisée",
     r"\bnotre (?:propre |ancienne? |jeune )?(?:apprentie?|stagiaire|alternante?|remplaçante?|intérimaire|vacataire|saisonni[eè]re?)\b|\b(?:une?) ancien(?:ne)? (?:stagiaire|apprentie?|alternante?|saisonni[eè]re?)\b|\b(?:qui|personne qui) (?:\w+ )?(?:remplaçait|assurait l'intérim|assure l'intérim|occupait (?:déjà|le poste)|faisait fonction|faisant fonction)|\bqui (?:travaille|exerce|est|enseigne|officie)\b[^.!?;]{0,20}\bdéjà\b[^.!?;]{0,20}\b(?:chez nous|ici|parmi nous|dans (?:la maison|nos|notre)|avec nous)|\b(?:promu|promue|promouvoir|titularisée?)\b|\b(?:membre|collègue|quelqu'un|personne) (?:de|du|issue? de) (?:la maison|notre (?:équipe|maison|service)|nos (?:équipes|rangs)|l'équipe|sérail)"),
    ("internal_candidate", "interne internes maison", r"\b(?:en interne|(?:candidat\w*|mobilité|promotion|collaborat\w+|profil|personne|recrutement|solution|candidature) internes?|quelqu'un de la maison|déjà (?:dans|chez) (?:nous|nos|la maison|l'entreprise))"),
    ("position_closed", "annulé annulée supprimé supprimée fermé fermée gel gelé gelés suspendu suspendue budget restructuration réorganisation clos recrutement pourvoir pourvu fermeture fermerai recrutons besoin recrutements",
     r"\b(?:(?:{job}|recherche)\b[^.!?;]{0,60}\b(?:annulée?s?|supprimée?s?|fermée?s?|gelée?s?|suspendue?s?|abandonnée?|n'existe plus|ne sera (?:finalement )?(?:pas|plus) pourvue?|n'est plus à pourvoir)|gel (?:des|du|de nos)|restructuration|réorganisation|"
     r"budget\b[^.!?;]{0,40}\b(?:gelé|coupé|refusé|supprimé|pas|plus)|aucun recrutement|plus besoin|(?:suspend|arrêt|gel)\w* (?:tous )?(?:les|nos|le|ce) recrutements?|(?:ne|n')\s?\w+ (?:plus|pas)\b[^.!?;]{0,30}\b(?:recrut\w+|embauch\w+))"),
    ("location_visa", "visa titre séjour permis distance loin mobilité déménager domicile télétravail habitez région éloignement géographique", r"\b(?:visa|titre de séjour|autorisation de travail|trop loin|distance|éloignement|domicile|déménag\w+|mobilité géographique|sur place|habit\w+ (?:trop |plus )?(?:loin|près|à)|télétravail complet)"),
    ("salary", "salaire salariales salariale rémunération prétentions grille budget", r"\b(?:prétentions|(?:attentes|exigences|conditions) (?:salariales|financières)|rémunération\b[^.!?;]{0,50}\b(?:dépass\w+|au-dessus|budget|grille|supérieure?)|salaire\b[^.!?;]{0,40}\b(?:trop|dépass\w+|budget|grille|au-dessus))"),
    ("timing", "disponible disponibilité disponibilités préavis immédiatement date début délai tardivement délais clôture", r"\b(?:disponib(?:le|ilité)s?\b[^.!?;]{0,40}\b(?:plus (?:tôt|vite)|immédiat\w*|de suite|tout de suite|dès|trop tard)|préavis|(?:date|prise) de (?:début|poste|démarrage)|après la (?:date|clôture)|hors délai|trop tard|commencer (?:plus tôt|immédiatement|tout de suite))"),
    ("experience", "déjà ans années", r"\b(?:quelqu'un|candidate?|personne|profil|collègue|autre) (?:qui|dont|ayant|avec) [^.!?;]{0,50}\b(?:déjà|ans|années|longtemps)\b"),
    ("experience", "expérience expérimenté expérimentée expérimentés ans senior années junior métier", r"\b(?:(?:plus|davantage|manque|peu|longue|solide|première|dix|cinq|trois|plusieurs|dont l'|justifi\w+|insuffisan\w+|forte|déjà une|pas l'|assez d'|d'une)\b[^.!?;]{0,40}\bexpérience|expérience\b[^.!?;]{0,50}\b(?:plus|insuffisante|significative|confirmée|préalable|dans|en|correspond\w*|rejoi\w+|sur)|"
     r"expérimentée?s?|(?:\d+|dix|cinq|trois|quelques|plusieurs) (?:ans|années)\b[^.!?;]{0,40}\b(?:expérience|métier|rayon|terrain|poste|secteur|domaine)|surqualifiée?|trop (?:junior|senior))"),
    ("skills", "compétences maîtrise maîtrisant diplôme diplômes qualification qualifications niveau permis habilitation certification anglais langue requis requises critères score test technique techniques cartes connaissance connaissances prérequis",
     r"\b(?:(?:maîtris\w+|compétences? (?:techniques?|requises?|spécifiques?|en)|connaissances? (?:de|en|plus|technique\w*|approfondi\w*))|diplômes? (?:requis|exigé|demandé|d')|(?:ne|n')\b[^.!?;]{0,40}\b(?:critères|prérequis|conditions|diplôme|score|seuil|niveau|qualification|permis|cartes)|il a le permis|habilitation|certifi\w+|niveau (?:requis|d'anglais|de langue|attendu|technique)|"
     r"(?:score|note|résultat)s?\b[^.!?;]{0,40}\b(?:inférieure?|insuffisant|en dessous)|permis [a-e]\b|prérequis)"),
    ("culture", "culture valeurs équipe", r"\b(?:culture (?:d'entreprise|de l'équipe)|valeurs)\b[^.!?;]{0,40}\b(?:pas|différen\w*|adéquation)"),
    ("position_filled", "pourvu pourvue pourvus complet complète prise pris", r"\b(?:(?:{job}|il|elle|place)\b[^.!?;]{0,50}(?<!pas.)\b(?:pourvue?s?|prise?|attribuée?)\b|déjà (?:été )?pourvue?s?|(?:équipe|effectif)\b[^.!?;]{0,20}\bcompl[eè]te?t?)"),
    ("other_candidates", "autre autres candidat candidats candidate candidates candidatures profils profil personne correspondant correspondaient proche proches nombreuses nombre quelqu concurrence", r"\b(?:(?:d'|un |une |l'|les? )?autres? (?:{cand})|(?:{cand})\b[^.!?;]{0,60}\b(?:plus (?:proche|adapté|en adéquation|proches)|davantage|mieux|correspond\w+ (?:plus|davantage|mieux))|"
     r"(?:grand|très grand) nombre de (?:candidatures|dossiers|candidats)|(?:nombreuses|très nombreuses|plus de \d+) (?:candidatures|dossiers|candidats)|quelqu'un d'autre|pris quelqu|la concurrence)"),
    ("unspecified", "profil adéquation correspond", r"\b(?:(?:ne|n')\b[^.!?;]{0,30}\b(?:correspond\w*|adéquation)|pas (?:en )?adéquation|besoins? (?:actuels?|du moment))"),
)  # fmt: skip

STAGES = (
    ("final", "finale final finaliste finalistes dernier dernière derniers ultime", r"\b(?:(?:entretien|étape|phase|tour|sélection|liste) (?:finale?|ultime)|derni(?:er|ère)s? (?:tour|étape|entretien|entrevue|ligne droite|ronde|carré)|finalistes?|en finale|(?:les|des) (?:deux|trois) derni[eè]r\w*|arrivée? (?:deuxième|seconde?))"),
    ("onsite", "site locaux atelier essai immersion visite journée place", r"\b(?:(?:entretien|rencontre|journée|rendez-vous) (?:sur (?:site|place)|dans nos locaux|d'immersion)|journée (?:test|d'essai|d'immersion|d'observation)|(?:ton|votre|un|l'|cet) ?essai|visite (?:de nos|du|de l'|des)|venue? (?:dans nos locaux|sur place|nous voir))"),
    ("case", "étude cas présentation soutenance", r"\b(?:étude de cas|cas pratique|(?:votre|ta) (?:présentation|soutenance))"),
    ("technical", "technique techniques code live pair", r"\b(?:entretien|entrevue|échange|test|épreuve|exercice) techniques?\b|\b(?:live coding|pair programming|revue de code)"),
    ("phone", "téléphonique téléphone appel préqualification visio pré", r"\b(?:(?:entretien|échange|entrevue|pré-?qualification|contact|discussion) (?:téléphonique|par téléphone|au téléphone)|(?:notre|votre|premier|un|l'|notre premier) ?appel\b|au téléphone|premier (?:échange|contact|entretien))"),
    ("assessment", "test tests épreuve épreuves évaluation évaluations mise exercice questionnaire concours examen", r"\b(?:(?:votre|ton|un|le|les|vos|des|nos|du|aux|au|ce) (?:\w+ )?(?:tests?|questionnaire|exercice|épreuves?|évaluations?)\b|tests? (?:en ligne|écrits?|de)|épreuves? (?:écrites?|d'admissib\w+|de|orales?|pratiques?)|mises? en situation|évaluations? (?:en ligne|technique)|concours|centre d'évaluation|vidéo différée|entretien vidéo différé)"),
    ("interview", "entretien entretiens entrevue entrevues rencontre rencontrer rencontré rencontrée rendez échange échangé échangés entretenir", r"\b(?:entretiens?|entrevues?|rencontr(?:e|er|ée?s?|ons)\b(?! avec le)|rendez-vous|(?:notre|nos|cet) échanges?|échanger avec (?:vous|toi))"),
    ("application", "candidature candidatures postulé dossier cv profil candidater demande", r"\b(?:candidatures?|postulé|(?:votre|ton) (?:dossier|cv|profil)|cv reçu)"),
)  # fmt: skip
NOT_REACHED = r"(?:\bne\b|\bn'|\bpas\b|\bjamais\b|\bcandidats?\b|\bcertains?\b|\bautres?\b|\bceux\b|\bprochaine étape\b|\bseront (?:contactés|convoqués|invités)\b)[^.!?;]{0,60}$"
TAKEN = r"\b(?:score|points?|réussi\w*|résultats?|passée?|obtenu|note)\b"
