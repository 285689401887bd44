"""French wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

MACROS = {
    "job": r"(?:postes?|offres?|recrutement|places?|embauche|stages?|alternance|missions?)",
    "cand": r"(?:candidat(?:e|s|es)?|candidatures?|profils?|personnes?|dossiers?|collègues?|collaborat(?:eur|rice)s?|finalistes?)",
    "day": r"(?:hier|avant-hier|ce matin|cet après-midi|aujourd'hui|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi) dernier|la semaine (?:dernière|passée)|"
    r"(?:ce|de|du|de ce) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|(?:le|du) \d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))",
    "weekday": r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)",
    "month": r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
    "hour": r"(?:\b\d{1,2} ?(?:h|:|heures?)(?: ?\d\d)?\b|\bmidi\b)",
}  # fmt: skip

INCOMING = (
    ("agency", "client cliente", r"\b(?:entreprise|société) cliente\b"),
    ("agency", "mon ma mes", r"\b(?:mon|ma|mes) clientes?\b|\b(?:mon|mes) clients?\b"),
    ("other_role", "poste offre ouvert cherche recherchons", r"\b(?:nous avons|j'ai|nous cherchons|nous recherchons)\b[^.!?;]{0,25}\b(?:aussi|également|par contre|en revanche|actuellement|justement) (?:un|une) (?:\w+ ){0,2}(?:poste|offre|place|mission)\b|\b(?:en revanche|par contre),? [^.!?;]{0,60}\b(?:poste|cherche|recherch\w+)"),
    ("meeting_claimed", "entretien entretiens échange échanges rencontre rencontré rencontrer rencontrée entrevue entrevues visite venu venue venir essai journée discussion appel",
     r"\b(?:merci|remerci\w+|plaisir|ravie?s?|heureux|apprécié|agréable)\b[^.!?;]{0,80}\b(?:entretiens?|entrevues?|échange[sr]?|rencontr\w+|visite|venir|venue?|essai|journée|discussion|appel|accueillir)\b|"
     r"\b(?:suite à|après|lors de|depuis|à la suite de|à l'issue de|au cours de) (?:notre|votre|nos|l'|ton|vos|cet |ces |des |les |ces deux |tes )(?: ?\w+){0,2} ?(?:entretiens?|entrevues?|échanges?|rencontres?|visite|essai|appel|discussion)\b"),
    ("meeting_claimed", "temps", r"\btemps (?:que (?:vous|tu) (?:nous )?(?:avez|as|m'avez|nous avez)|(?:que vous nous avez )?(?:accordé|consacré))\b(?![^.!?;]{0,20}\b(?:candidature|postuler))"),
    ("meeting_arranged", "entretien rencontrer rencontre rdv rendez visio appel échange échanger essai venir passer convoqué convoquée entrevue vois visioconférence téléphone test",
     r"\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2}(?:er)? {month}\b[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b"),
    ("fixed", "lundi mardi mercredi jeudi vendredi samedi demain", r"(?<!avant.)(?<!jusqu'à.)\b{weekday}\b[^!?;]{0,60}{hour}"),
    ("meeting_arranged", "http https", r"\b(?:lien|visio\w*|zoom|teams|salle|rejoindre)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    ("someone_chosen", "retenu choisi sélectionné retenir recruté embauché opté porté pris choix préféré poursuivre profil personne candidat candidate candidature",
     r"\b(?:retenu|choisi|sélectionné|recruté|embauché|opté|pris|préféré|choix|poursuiv\w+|porté|privilégi\w+|retenir|donn\w+)\b[^.!?;]{0,80}\b(?:un autre|une autre|d'autres|autre|un candidat|une candidate|quelqu'un|un profil|une personne|un interne|en interne)(?: {cand})?\b|"
     r"\b(?:un|une|d')? ?autres? (?:{cand})\b[^.!?;]{0,60}\b(?:a|ont|avait|correspond\w*|retenue?s?|accepté|signé|été)\b"),
    ("someone_chosen", "pourvu pourvue pourvus prise pris complet complète signé accepté trouvé", r"\b(?:{job}|elle|il|place)\b[^.!?;]{0,50}\b(?:est|a été|sont|vient d'être|déjà|désormais|finalement)\b[^.!?;]{0,40}(?<!pas.)\b(?:pourvue?s?|prise?|attribuée?)\b|"
     r"\b(?:équipe|effectif) (?:est )?(?:au )?complète?t?\b|\b(?:nous avons|j'ai|on a) (?:déjà |enfin |finalement )?(?:trouvé|pris|recruté|embauché) (?:quelqu|une? |notre|la perle|la personne)"),
    ("paused", "gelé gelés gelée suspendu suspendus suspendue pause gel suspendre suspension", r"\b(?:gel(?:é[es]*)?|suspend(?:u[es]*|re)|suspension|en pause|mis(?:e)? en attente)\b"),
    ("position_closed", "annulé annulée supprimé supprimée fermé fermée clos close ouvert budget restructuration réorganisation gel pourvoir abandonné recrutons besoin recrutement existe renoncé",
     r"\b(?:{job}|recherche|processus)\b[^.!?;]{0,60}\b(?:annulée?s?|supprimée?s?|fermée?s?|clos(?:e|es)?|abandonnée?|n'existe plus|n'est plus (?:à pourvoir|ouvert|d'actualité)|ne sera (?:finalement )?(?:pas|plus) (?:pourvue?|remplacé))\b|"
     r"\b(?:(?:restructuration|réorganisation)|budget\b[^.!?;]{0,40}\b(?:gelé|coupé|refusé|supprimé|pas)|(?:ne|n')\s?\w+ (?:plus|aucun|pas)\b[^.!?;]{0,30}\b(?:recrut\w+|embauch\w+|besoin d)|aucun recrutement|renoncé à)"),
    ("on_hold", "attente décision délai retard réserve vivier patience encore tranché liste", r"\b(?:pas encore (?:pris|arrêté|tranché|statué|de décision)|décision (?:n'est pas|n'a pas)|liste (?:d'attente|de réserve|complémentaire)|(?:un peu de|votre) patience|"
     r"toujours (?:en cours|à l'étude|en lice)|prend (?:du|plus de) (?:retard|temps)|retard)"),
    ("offer_withdrawn", "offre promesse retirer retirée proposition", r"\b(?:offre|promesse d'embauche|proposition)\b[^.!?;]{0,70}\b(?:retirée?|caduque|annulée?|nulle|plus (?:valable|maintenue))|\b(?:retir\w+|annul\w+|revenir sur|revenons sur)\b[^.!?;]{0,40}\b(?:notre|l'|la) ?(?:offre|promesse|proposition)"),
    ("legal", "avocat avocats prud juridique recours contentieux discrimination conseil tribunal réclamation", r"\b(?:notre avocate?|nos avocats|prud'hommes|service juridique|conseil juridique|sans reconnaissance|tribunal|voie de recours|contentieux|mise en demeure)"),
    ("do_not_reply", "répondre réponse réponses lu lue lus lues automatique surveillée consultée", r"\b(?:(?:merci de |veuillez |prière de )?ne pas (?:y )?répondre|(?:réponses?|messages?|adresse|boîte)\b[^.!?;]{0,50}\b(?:pas|ni|jamais) (?:lu|consulté|relevé|surveillé|traité|suivi)[es]*)"),
    ("user_withdrew", "désistement retrait retiré retirer désisté", r"\b(?:votre (?:désistement|retrait)|(?:vous avez|avoir) (?:souhaité )?(?:retir\w+|désist\w+)|à votre demande|retrait de (?:votre|ta) candidature)"),
    ("agency", "client cliente mandat clients", r"\b(?:notre|mon|ma|un de (?:nos|mes)|le|la|nos|pour (?:un|une)) clients?e?\b(?!èle)[^.!?;]{0,100}\b(?:décid\w+|retour\w*|recrut\w+|profil\w*|poste|choisi|entretien|cherche|recherche|retenu\w*|candidat\w*|souhait\w+|préféré|gel\w*|revien\w*|revenu|processus|mission)|"
     r"\b(?:retour|décision|poste|mission|profil) (?:du|de la|de notre|de mon|chez (?:notre|mon)) cliente?\b|\bcabinet de recrutement\b"),
    ("invites_reapply", "postuler candidater repostuler candidature offres revenir site vivier recontacter hésitez reviens revenez retenter", r"\b(?:hésit\w+|invit\w+|encourag\w+|serons ravis|pouvez|espér\w+|libre|bienvenue?)\b[^.!?;]{0,70}\b(?:re-?postuler|postuler|candidater|(?:nouvelles? )?candidatures?|revenir vers|retenter|consulter|recontacter)\b|"
     r"\b(?:consult\w+|suiv\w+|surveill\w+)\b[^.!?;]{0,40}\b(?:nos (?:prochaines |autres |futures )?offres|notre (?:site|page) (?:carrières?|emploi|recrutement))|\b(?:revenez|reviens)[- ](?:nous|me)|\b(?:repostul\w+|postul\w+ (?:à nouveau|de nouveau))"),
    ("other_role", "autre poste opportunité profil transmis proposer conviendrait intéresser correspondre transmettre annexe", r"\b(?:un autre|une autre|autre) (?:poste|offre|opportunité|mission|fonction)\b[^.!?;]{0,90}\b(?:correspond\w*|convien\w*|intéress\w*|propos\w*|plaire|adapté\w*|envisag\w*)|"
     r"\b(?:propos\w+|transm\w+)\b[^.!?;]{0,50}\b(?:un autre poste|une autre|votre (?:profil|cv|candidature|dossier) (?:à|au|aux|pour))|\bplutôt (?:pour|sur) (?:le|un) poste"),
    ("reopened", "toujours changé rouvert désisté nouveau", r"\b(?:(?:êtes-vous|seriez-vous|es-tu|serais-tu) toujours (?:intéressée?|disponible|partante?)|(?:poste|offre)\b[^.!?;]{0,30}\b(?:rouvert|de nouveau|à nouveau)|s'est désistée?|situation a changé)"),
    ("feedback_refused", "motiver motifs détail individuel individuelle retour retours précisions explications feedback", r"\b(?:ne|n'|pas|aucun|impossible)\b[^.!?;]{0,60}\b(?:motiver|motifs|détaill\w*|retour (?:individuel|personnalisé|détaillé)|retours? (?:individuels|personnalisés)|précisions|explications?|feedback)\b"),
    ("feedback_given", "manqué manque manquait trop pas plus conseil conseils aurions aurait hésitant hésitante améliorer faible retard point points axe axes suit progresser",
     r"\b(?:(?:il (?:vous |t')?(?:a |m'a )?manqu\w+|(?:vous|tu|votre|vos|ta|tes|ton)\b[^.!?;]{0,80}\b(?:trop|manqu\w+|hésitante?|pas assez|peu (?:précis\w*|concret\w*|structuré\w*)|superficiel\w*|moins (?:à l'aise|convain\w*|solide\w*)|fragile\w*|flou\w*|en retard|arrivée? (?:après|en retard))|"
     r"(?:aurions|aurait|aurais) (?:aimé|souhaité|attendu|voulu)\b[^.!?;]{0,50}\b(?:plus|davantage|mieux|une)|(?:mon|un|deux|quelques|mes) conseils?\b|axes? d'amélioration|points? (?:faibles?|à (?:travailler|améliorer|renforcer))|(?:à|pour) (?:améliorer|progresser)|ne suit pas))"),
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "convient confirme parfait volontiers plaisir présent présente disponible rendez serai entendu", r"\b(?:(?:me|m'|nous) ?convien\w+|(?:je|vous) confirme\b|(?:je )?serai (?:présente?|là|au rendez|ravie?)|avec (?:grand )?plaisir|c'est (?:parfait|noté|entendu)|à {weekday}|volontiers)\b"),
    ("meeting_held", "merci remercie entretien échange rencontre temps accueil plaisir", r"\b(?:merci|remerci\w+|plaisir|ravie?)\b[^.!?;]{0,70}\b(?:{day}|(?:notre|l'|cet|votre) ?(?:entretien|échange|rencontre|accueil|discussion)|m'avoir (?:reçue?|accordé))"),
    ("feedback_asked", "retour retours raisons améliorer conseils conseil pourquoi manqué motifs feedback manquait", r"\b(?:retours?|raisons?|améliorer|conseils?|pourquoi|manqu(?:é|ait)|motifs|feedback)\b"),
    ("user_withdrew", "retire retirer renoncer décline décliner accepté suite désister", r"\b(?:(?:je|vais|dois|souhaite) (?:me )?(?:retir\w+|désist\w+|renonc\w+|décli\w+)|retir\w+ ma candidature|accepté (?:un autre|une autre|un poste|une offre)|ne (?:souhaite|donnerai) (?:plus|pas) (?:poursuivre|donner suite|suite))"),
)  # fmt: skip

MEETING_WORDS = "entretien rencontre rencontrer rendez rdv visio appel échange échanger essai entrevue visite"
CONDITIONAL = r"\b(?:si|s'il|s'ils|dès que|dès lors|lorsque|quand|tant que|jusqu'à|au cas où|sauf|à moins|en cas|éventuel\w*|pourr(?:a|ait|ait|iez|ions)|serai(?:t|ent)|sans (?:réponse|nouvelle|retour) de)\b"
BREAK = r"[;:–—]|,? (?:mais|cependant|toutefois|donc|et (?:nous|je|vous)|car|parce que) "
NEGATION = r"(?:\bne\b|\bn'|\bpas\b|\bjamais|\baucune?\b|\bsans\b|\bplutôt qu)\s*(?:\w+\s+){0,3}$"
ALIVE = r"\b(?:(?:revien\w+|recontact\w+|tiendr\w+|reprendr\w+) (?:vers vous|vers toi|contact|informée?)|vous (?:recontact\w+|tien\w+)|(?:candidature|dossier) (?:reste|demeure|est conservée?)[^.!?;]{0,30}\b(?:active|lice|cours)|toujours en (?:cours|lice)|dès que (?:nous|possible|le|la)|pas un refus|votre patience)"
DEAD = r"\b(?:pas (?:été )?retenue?|ne (?:pouvons|pourrons|peux) (?:pas )?(?:y )?donner (?:une )?suite|suite favorable|n'irons pas|regret|bonne (?:continuation|chance)|(?:souhait\w+) (?:une )?(?:pleine|bonne|beaucoup|plein)|réussite|refus)"
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
