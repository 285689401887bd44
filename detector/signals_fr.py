"""French wordings of how an application ends, rests or goes on. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

INCOMING = (
    ("agency", "client cliente", r"\b(?:entreprise|société) cliente\b"),
    ("agency", "mon ma mes", r"\b(?:mon|ma|mes) clientes?\b|\b(?:mon|mes) clients?\b"),
    (
        "agency", "client cliente mandat clients",
        r"\b(?:notre|mon|ma|un de (?:nos|mes)|le|la|nos|pour (?:un|une)) clients?e?\b(?!èle)[^.!?;]{0,100}\b(?:décid\w+|retour\w*|recrut\w+|profil\w*|poste|choisi|entretien|cherche|recherche|retenu\w*|candidat\w*|souhait\w+|préféré|gel\w*|revien\w*|revenu|processus|mission|positionn\w+|présent\w+)|"
        r"\b(?:retour|décision|poste|mission|profil) (?:du|de la|de notre|de mon|chez (?:notre|mon)) cliente?\b|\bcabinet de recrutement\b",
    ),
    ("agency", "présenté positionné positionnée transmis retour", r"\b(?:présenté|positionnée?|proposé|transmis) (?:votre (?:dossier|profil|cv|candidature)|ton (?:dossier|profil|cv)) (?:chez|à la société|à l'entreprise|auprès d)|\bm'a(?:vait)? fait (?:son|un|leur) retour\b|\bm'ont fait (?:leur|un) retour\b|\bje vous ai positionnée?\b"),
    (
        "other_role", "poste offre ouvert cherche recherchons recrutons",
        r"\b(?:nous avons|j'ai|nous cherchons|nous recherchons|nous recrutons)\b[^.!?;]{0,25}\b(?:aussi|également|par contre|en revanche|actuellement|justement|par ailleurs) (?:une? )(?:\w+ ){0,2}(?:poste|offre|place|mission)\b|\b(?:en revanche|par contre),? [^.!?;]{0,60}\b(?:poste|cherche|recherch\w+)|\brecrutons (?:en revanche|par contre|aussi|également) une? ",
    ),
    (
        "someone_chosen",
        "retenu choisi sélectionné retenir recruté embauché opté porté pris choix préféré poursuivre profil personne candidat candidate candidature prend prends prise part revenu revient confié donné emporté quelqu emporte prenons",
        r"\b(?:retenu|choisi|sélectionné|recruté|embauché|opté|pris|préféré|choix|poursuiv\w+|porté|privilégi\w+|retenir|donn\w+|confi\w+|partons|part|prenons|prends|prend)\b[^.!?;]{0,60}\b(?:un autre|une autre|quelqu'un|un (?:candidat|profil|interne|ancien|jeune)|une (?:candidate|personne|ancienne|collègue)|en interne|l'autre|mon|ma|un collègue|la personne)(?: {cand})?\b|"
        r"\b(?:un|une|l') ?autre (?:{cand})\b[^.!?;]{0,60}\b(?:a|avait|retenue?s?|accepté|signé|été|emport\w+)\b|\b(?:poste|place|choix)\b[^.!?;]{0,30}\b(?:est (?:finalement )?(?:revenue?|allée?)|revient|a été (?:confiée?|donnée?|attribuée?|proposée?)) (?:à|aux?)\b|\b(?:l'a|l'avons) (?:prise?|embauchée?|choisie?|emporté)\b",
    ),
    (
        "someone_chosen", "pourvu pourvue pourvus prise pris complet complète signé accepté trouvé",
        r"\b(?:{job}|elle|il|place)\b[^.!?;]{0,50}\b(?:est|a été|sont|vient d'être|déjà|désormais|finalement)\b[^.!?;]{0,40}(?<!pas.)\b(?:pourvue?s?|prise?|attribuée?)\b|\b(?:équipe|effectif|brigade)\b[^.!?;]{0,12} compl[eè]te?t?\b|\b(?:nous avons|j'ai|on a) (?:déjà |enfin |finalement )?(?:trouvé|pris|recruté|embauché) (?:quelqu|une? |notre|la perle|la personne|mon|ma)",
    ),
    (
        "paused", "gelé gelés gelée gelées suspendu suspendus suspendue pause gel suspendre suspension attente arrêt suspendons",
        r"\b(?:gel(?:é[es]*)?|suspend(?:u[es]*|re|ons)|suspension|en pause|mis(?:e)?s? en attente|à l'arrêt|en suspens)\b",
    ),
    (
        "position_closed",
        "annulé annulée supprimé supprimée fermé fermée clos close ouvert budget restructuration réorganisation gel pourvoir abandonné recrutons besoin recrutement existe renoncé crédits ferme fermons subvention financement annulons "
        "recruter remplacé remplacée liquidation embauche embauchons plus supprimons",
        r"\b(?:{job}|recherche|processus)\b[^.!?;]{0,60}\b(?:annulée?s?|supprimée?s?|fermée?s?|clos(?:e|es)?|abandonnée?|n'existe plus|n'est plus (?:à pourvoir|ouvert|d'actualité)|ne sera (?:finalement )?(?:pas|plus) (?:pourvue?|remplacé|ouvert))\b|\b(?:annulons|supprimons|fermons|renonçons à) (?:\w+ ){0,2}{job}|"
        r"\b(?:(?:restructuration|réorganisation)|budget\b[^.!?;]{0,40}\b(?:gelé|coupé|refusé|supprimé|pas)|(?:ne|n')\s?\w+ (?:plus|aucun|pas)\b[^.!?;]{0,30}\b(?:recrut\w+|embauch\w+|besoin d)|aucun recrutement|renoncé à (?:ce|ouvrir|recruter|créer|pourvoir|cette)|(?:subvention|financement|crédits?|marché)\b[^.!?;]{0,40}\b(?:pas (?:été )?(?:obtenue?s?|votée?s?|reconduite?s?|accordée?s?)|"
        r"refusée?s?|supprimée?s?|perdue?s?)|faute de (?:crédits?|budget|moyens|financement)|(?:magasin|site|agence|restaurant|boutique|atelier)\b[^.!?;]{0,30}\b(?:ferme(?:ra)?|fermer)\b|liquidation)",
    ),
    (
        "on_hold", "attente décision délai retard réserve vivier patience encore tranché liste refus lice arrêté écartée écarté course statué",
        r"\b(?:pas encore (?:pris|prise|arrêtée?|tranché|statué|de décision|décidé|choisi)|(?:aucune )?décision (?:n'est|n'a|n'a encore)\b[^.!?;]{0,20}\b(?:pas|été prise|encore)|liste (?:d'attente|de réserve|complémentaire)|(?:un peu de|votre|encore un peu de) patience|toujours (?:en cours|à l'étude|en lice|en course)|(?:prend|pris|prendra) (?:du|plus de) (?:retard|temps)|(?:décision|processus|procédure|recrutement|réponse définitive)\b[^.!?;]{0,25}\b(?:en retard|retardée?)|n'est pas (?:un|encore un) refus|"
        r"ni (?:un )?oui ni (?:un )?non|(?:n'avons|n'ai) pas (?:écarté|rejeté) (?:votre|ta)|n'(?:est|a) pas (?:été )?écartée?|(?:reste|restez|restes|êtes) (?:\w+ )?(?:en lice|en course|dans la course)|décision (?:est )?(?:reportée|repoussée|différée))",
    ),
    (
        "offer_withdrawn", "offre promesse retirer retirée proposition annuler revenir maintenir",
        r"\b(?:offre|promesse d'embauche|proposition)\b[^.!?;]{0,70}\b(?:retirée?|caduque|annulée?|nulle|plus (?:valable|maintenue))|\b(?:retir\w+|annul\w+|revenir sur|revenons sur|ne pouvons (?:pas |plus )?(?:maintenir|honorer))\b[^.!?;]{0,40}\b(?:notre|l'|la) ?(?:offre d'emploi|offre(?! d)|promesse|proposition)",
    ),
    (
        "legal", "avocat avocats avocate prud juridique recours contentieux discrimination conseil tribunal réclamation réserves préjudiciable allégations contestons demeure prudhommes",
        r"\b(?:notre avocate?|nos avocats|(?:conseil|devant|saisi\w*|saisir|le) (?:de |les |des |le conseil de )?prud'hommes|(?:notre|le) service juridique|(?:notre )?conseil juridique|sans reconnaissance|saisir le tribunal|tribunal (?:administratif|judiciaire)\b[^.!?;]{0,40}\b(?:recours|délai|saisi|saisir|contest)|voies? (?:et délais )?de recours|contentieux (?:prud|en cours)|mise en demeure|"
        r"sous toutes réserves|notre conseil,|contestons (?:\w+ )?(?:les|vos|l'ensemble)|(?:ces|vos|les) allégations)",
    ),
    (
        "do_not_reply", "répondre réponse réponses lu lue lus lues automatique surveillée consultée",
        r"\b(?:(?:merci de |veuillez |prière de )?ne pas (?:y )?répondre|(?:réponses?|messages?|adresse|boîte)\b[^.!?;]{0,50}\b(?:pas|ni|jamais) (?:lu|consulté|relevé|surveillé|traité|suivi)[es]*)",
    ),
    (
        "user_withdrew", "désistement retrait retiré retirer désisté demande renoncé souhaitiez renoncer disponible désistée",
        r"\b(?:(?:votre|ton) (?:désistement|retrait|renoncement)|(?:vous (?:avez|aviez|vous êtes)|tu (?:as|avais|t'es)|avoir) (?:souhaité |décidé de |préféré )?(?:retir\w+|désist\w+|renonc\w+)|(?<!favorable.)(?<!favorablement.)(?<!suite.)(?<!réponse.)à votre demande(?! (?:d'emploi|de candidature|de poste|de stage))|retrait de (?:votre|ta) candidature|vous ne (?:souhait\w+|êtes|étiez) plus (?:donner suite|poursuivre|disponible|être candidat))",
    ),
    (
        "invites_reapply",
        "postuler candidater repostuler candidature offres revenir site vivier recontacter hésitez reviens revenez retenter repasse repassez retentez porte représenter recandidater",
        r"\b(?:hésit\w+|invit\w+|encourag\w+|serons ravis|pouvez|espér\w+|libre|bienvenue?)\b[^.!?;]{0,70}\b(?:re-?postuler|postuler|candidater|(?:nouvelles? )?candidatures?|revenir vers|retenter|consulter|recontacter)\b|\b(?:consult\w+|suiv\w+|surveill\w+)\b[^.!?;]{0,40}\b(?:nos (?:prochaines |autres |futures )?offres|notre (?:site|page) (?:carrières?|emploi|recrutement))|"
        r"\b(?:revenez|reviens|repasse[sz]?|retentez|retente)\b(?:[- ](?:nous|me|votre chance|ta chance)| (?:au|en|à|l'an|dans|nous|me))|\b(?:repostul\w+|postul\w+ (?:à nouveau|de nouveau))|\bporte (?:\w+ )?(?:reste|est) (?:\w+ )?ouverte",
    ),
    (
        "other_role", "autre poste opportunité profil transmis proposer conviendrait intéresser correspondre transmettre annexe",
        r"\b(?:un autre|une autre|autre) (?:poste|offre|opportunité|mission|fonction)\b[^.!?;]{0,90}\b(?:correspond\w*|convien\w*|intéress\w*|propos\w*|plaire|adapté\w*|envisag\w*)|\b(?:propos\w+|transm\w+)\b[^.!?;]{0,50}\b(?:un autre poste|une autre|votre (?:profil|cv|candidature|dossier) (?:à|au|aux|pour))|\bplutôt (?:pour|sur) (?:le|un) poste",
    ),
    (
        "reopened", "toujours changé rouvert désisté nouveau changement finalement rouvrons reprenons libérée libère désistée rétracté rétractée renoncé encore",
        r"\b(?:(?:êtes-vous|seriez-vous|es-tu|serais-tu|vous êtes|tu es|si vous êtes|si tu es) (?:toujours|encore) (?:intéressée?|disponible|partante?|libre|à la recherche|en recherche)|(?:poste|offre|place)\b[^.!?;]{0,30}\b(?:rouverte?|de nouveau|à nouveau|se libère|s'est libérée?)|s'est (?:finalement )?(?:désistée?|rétractée?)|a (?:finalement )?(?:renoncé|décliné)\b[^.!?;]{0,60}\b(?:toujours|vous|reprenons)|"
        r"situation a changé|changement de programme|(?:rouvrons|reprenons|relançons) (?:le|la|notre|les) (?:recrutement|recherche|poste|processus)|(?:ma|notre) réponse (?:négative )?(?:est|était) (?:\w+ )?(?:caduque|prématurée))",
    ),
)  # fmt: skip
