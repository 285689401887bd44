"""French wordings of meetings, in mail that comes in and in the user's own. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

# A thank-you names a talk, unless what is thanked for is only the wish for one.
_ONLY_WISHED = (
    r"(?:(?!\b(?:souhait\w*|désir\w*|intérêt (?:pour|à)|envie|demande|convier|convoquer|inviter|invitation|proposer|proposition|disponibilités?|candidature (?:à|pour|en vue)|en entretien|à un entretien|pour un entretien|d'un entretien|confirmer|"
    r"vous (?:rencontrer|recevoir)|te rencontrer|sans|pas|ne)\b)[^.!?;]){0,80}"
)
_MEET = r"(?:entretien|rendez-vous|rdv|rencontre|entrevue|appel|échange|visio(?:conférence)?|visite|essai|journée d'essai)s?"

INCOMING = (
    (
        "meeting_claimed", "merci remercie remercions remerciements plaisir ravi ravie ravis apprécié apprécions heureux heureuse agréable content contents contente",
        r"\b(?:merci|remerci\w+|(?<!aurions.)(?<!aurais.)(?:eu|pris|était un|fut un|vrai|grand) plaisir|apprécié|étions ravis|avons été (?:ravis|heureux)|ai été (?:ravie?|heureu\w+))\b" + _ONLY_WISHED + r"\b{talk}\b",
    ),
    (
        "meeting_claimed", "merci remercie remercions plaisir ravi ravis heureux contents gentil + venu venue venus être avoir déplacé déplacée reçu reçue passé passée accordé joué cuisiné visité vous consacré",
        r"\b(?:merci|remerci\w+)\b[^.!?;]{0,20}\b(?:d'|de t'|de vous |de |pour )(?:être |avoir |vous être |t'être |nous avoir |m'avoir )(?:\w+ ){0,2}(?:venue?s?|passée?s?|déplacée?s?|rencontrée?s?|montée?|descendue?|accueilli\w*|joué|cuisiné|"
        r"animé|donné (?:cette|ce|de votre)|consacré|accordé|montré|présenté (?!votre candidature|ta candidature)|visité|fait (?:le déplacement|la route|l'essai|cet essai|le voyage|ce (?:long )?(?:trajet|déplacement)))\b(?![^.!?;]{0,40}\b(?:votre candidature|ta candidature|postul\w+|étude))",
    ),
    (
        "meeting_claimed",
        "suite après depuis lors issue cours entretien entretiens échange rencontre faisant faisons pendant durant dans au rapport",
        r"\b(?:(?:faisant |fai(?:t|sons) )?suite (?:à|aux)|après|depuis|lors de|à la suite de|à l'issue de|au cours de|pendant|durant) (?:notre|votre|nos|l'|ton|vos|cet |ces |cette |la |le |les |ces deux |tes |des )(?: ?[\w-]+){0,2} ?(?:entretiens?|entrevues?|échanges?|rencontres?|visite|essai|appel|"
        r"discussion|journée|audition|leçon|cours)\b(?! (?:prévue?|à venir|téléphonique avec (?:d'autres|les))|[^.!?;]{0,20}\b(?:nous vous (?:ferons|dirons|tiendrons)))|\blors (?:du|de l'|de la|des) (?:\w+ )?(?:entretiens?|rencontre|visite|journée)\b[^.!?;]{0,15}\b(?:avec|que|de|du|dernier)",
    ),
    ("meeting_claimed", "temps", r"\btemps (?:que (?:vous|tu) (?:nous )?(?:avez|as|m'avez|nous avez)|(?:que vous nous avez )?(?:accordé|consacré))\b(?![^.!?;]{0,30}\b(?:candidature|postuler|démarche|dossier))"),
    (
        "meeting_claimed", "rencontrer rencontré rencontrée connaissance parler discuter échanger vu vus vous voir recevoir reçu reçue accueillir faire",
        r"\b(?:(?<!aurions.)(?<!aurais.)eu (?:le |un (?:grand |vrai )?|grand )?plaisir|été (?:très |vraiment )?(?:ravie?s?|heureux|heureuse|contente?s?|agréable)|était (?:très |vraiment |un plaisir |bien )*(?:agréable|bon|bien|chouette|sympa)?|avons aimé|ai aimé|apprécié|bien aimé)\b(?:(?!\b(?:aurions|aurais|serions|serais|convier|inviter|pas|auront|"
        r"avoir le|de vous (?:informer|annoncer|convier))\b)[^.!?;]){0,30}\b(?:de |à |d'|vous |te |t')*(?:rencontré?e?r?|faire (?:votre|ta) connaissance|parler avec (?:vous|toi)|(?:discuter|échanger|bavarder) avec (?:vous|toi)|reçue?|recevoir|accueilli\w*|voir à l'œuvre)\b(?! (?:jeudi|lundi|mardi|mercredi|vendredi) (?:prochain|\d))",
    ),
    (
        "meeting_claimed", "entretien échange rencontre essai visite journée service passage audition matinée soirée heure prestation leçon venue",
        r"\b(?:votre|ton|ta|notre|cet|cette|l'|la|le) ?(?:[\w-]+ ){0,1}(?:entretien|échange|rencontre|essai|visite|journée d'essai|passage (?:chez|parmi|devant)|audition|matinée (?:avec|chez)|soirée (?:avec|chez)|venue|leçon d'essai|prestation)(?: (?:de|du|avec|chez|parmi|en|dans|d'hier|à|au)(?: [\w'-]+){1,4})?,? (?:s'est|était\b|"
        r"a été (?!annul|report|refus|retenu|dépos)|fut\b|nous a (?!été)|m'a (?!été)|restera|a (?:beaucoup |bien |vraiment )?(?:plu|convaincu|séduit|impressionné|marqué))|\b(?:vous êtes|tu es|vous étiez|t'es) (?:\w+ )?(?:venue?|passée?|montée?)\b[^.!?;]{0,40}(?:chez nous|nous voir|à l'|au |{day})",
    ),
    (
        "meeting_claimed", "parlé parlés rencontrés rencontrées vus vues échangé discuté croisés entretenus reçu reçue entretien",
        r"\b(?:quand|lorsque|puisque|depuis que|comme) (?:nous nous sommes|on s'est|nous avons|vous êtes venue?)\b[^.!?;]{0,30}(?:parlé|rencontr\w+|vus?|échangé|discuté|croisés|$)|\bnous nous sommes (?:parlé|rencontrée?s|vus|entretenus|croisés)\b|\b(?:nous|je) (?:vous|t') ?(?:avons|ai) (?:\w+ )?(?:reçue?|rencontrée?)s?\b(?! votre)|\bentretien que (?:vous avez|tu as|nous avons) (?:eu|passé)|"
        r"\bconversation (?:\w+ )?(?:avec vous|que nous avons)",
    ),
    (
        "meeting_arranged",
        "lundi mardi mercredi jeudi vendredi samedi dimanche demain janvier février mars avril mai juin juillet août septembre octobre novembre décembre + entretien rencontrer rencontre rdv rendez visio "
        "appel appelle appelez échange échanger essai venir passer passez viens venez convoqué convoquée entrevue vois visioconférence téléphone test recevrons recevrai reçois recevoir attends attendons attend convier invitons invite libre dispo disponible "
        "voir voie téléphoner audition café convient propose proposons",
        r"(?<!avant.)(?<!jusqu'à.)(?<!avant.le.)(?<!jusqu'au.)(?:\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2}(?:er)? {month}\b[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b|\b{weekday}(?: prochain)? (?:matin|après-midi|soir|midi|après le service)\b)"
        r"(?![^.!?]{0,80}\b(?:vous (?:dirai|dirons|saurez)|si (?:vous êtes|tu es) (?:sur la liste|retenue?|convoqué)|avec d'autres|d'autres candidats))",
    ),
    (
        "fixed", "lundi mardi mercredi jeudi vendredi samedi demain",
        r"(?<!avant.)(?<!jusqu'à.)(?<!avant.le.)(?<!jusqu'au.)\b{weekday}\b[^!?;]{0,60}{hour}(?![^.!?]{0,80}\b(?:si (?:vous êtes|tu es) (?:sur la liste|retenue?)|avec d'autres))",
    ),
    ("meeting_arranged", "http https", r"\b(?:lien|visio\w*|zoom|teams|salle|rejoindre)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    (
        "meeting_cancelled",
        "annuler annulé annulée annulés annulons annule reporter reporté reportée reportons repousser décaler lieu tombe tient tiendra manqué manqués raté ratés venu venue présenté présentée eu inutile déplacer plus eus empêché "
        "empêchement pas jamais",
        r"\b(?:(?:devons|dois|sommes (?:contraints|obligés)|suis (?:contrainte?|obligée?)|préférons|préfère|malheureusement|allons|vais)\b[^.!?;]{0,40}\b(?:d'|de )?(?:annuler|(?:reporter|repousser|décaler)(?![^!?;]{0,60}{hour}))\b[^.!?;]{0,50}\b" + _MEET + r"|" + _MEET + r"\b[^.!?;]{0,60}\b(?:(?:est|sont|a été|ont été|se trouve|être) (?:\w+ )?(?:annulée?s?|"
        r"(?:reportée?s?|repoussée?s?|décalée?s?)(?! (?:au|à) )|supprimée?s?)|n'a(?:ura|uront|ont|vait)? (?:donc |finalement |malheureusement )?(?:pas|plus|jamais)(?: donc)? (?:lieu|eu lieu|pu avoir lieu|pu se (?:faire|tenir))|n'auront (?:donc )?pas lieu|ne (?:se )?(?:tiendra|tient|fera|peut|pourra)\b[^.!?;]{0,20}\b(?:pas|plus)|tombe à l'eau)|"
        r"aucun entretien n'a(?:ura)?\b[^.!?;]{0,15}\blieu|(?:j'annule|nous annulons|j'ai annulé|nous avons annulé)\b[^.!?;]{0,40}" + _MEET + r")|\b(?:annulation|report) (?:de (?:notre|votre|ton|l')|du) ?" + _MEET,
    ),
    (
        "meeting_cancelled", "venu venue présenté présentée jamais manqués ratés croisés joindre appeler inutile peine pas plus rencontrer",
        r"\b(?:vous (?:ne vous êtes|n'êtes)|tu (?:ne t'es|n'es|t'es))\b[^.!?;]{0,20}\bpas (?:venue?|présentée?)|\b" + _MEET + r" (?:que nous |qui |dont |où )?[^.!?;]{0,20}n'avons (?:finalement )?(?:jamais|pas) (?:eu|tenu|pu)|\b(?:nous nous sommes|on s'est) (?:\w+ )?(?:manqués|ratés|loupés)|\b(?:inutile|plus la peine|pas la peine) (?:de |d'|que )[^.!?;]{0,20}\b(?:venir|"
        r"déplacer|veniez|viennes|passer)|\bje n'ai (?:pas|jamais) (?:réussi|pu)\b[^.!?;]{0,20}\b(?:à )?(?:vous |te |t')(?:appeler|joindre|recevoir)|\bn'avons (?:pas|jamais) pu (?:vous|nous|te) (?:rencontrer|recevoir|voir)",
    ),
)  # fmt: skip

OUTGOING = (
    (
        "meeting_accepted",
        "convient confirme parfait volontiers plaisir présent présente disponible rendez serai entendu note noté accord oui va parfaitement viendrai passe viens ok marche bon impeccable nickel attends accepte là",
        r"\b(?:(?:me|m'|nous) ?(?:convien\w+|va\b|arrange|irait|vont)(?! pas)|(?:je|vous) (?:vous )?confirme\b|(?:je )?(?:serai|suis) (?:bien |donc )?(?:présente?|là|au |à l'heure|ravie?|disponible|libre|chez vous|dans)|avec (?:grand )?plaisir|c'est (?:parfait|noté|entendu|bon|d'accord|ok)|à {weekday}|à (?:demain|très (?:vite|bientôt))|volontiers|parfait\b|"
        r"d'accord|(?:oui|ok)[,!.]? [^.!?;]{0,50}(?:{weekday}|{hour})|bien noté|(?:je )?(?:viendrai|passerai|viens|passe) (?:\w+ ){0,3}(?:avec|{weekday}|à \d|volontiers|comme convenu)|ça (?:me va|marche|roule)|j'accepte|impeccable|{weekday}[^.!?;]{0,30} (?:c'est|me va|parfait))\b",
    ),
    (
        "meeting_held", "merci remercie entretien échange rencontre temps accueil plaisir beaucoup ravi ravie plu appris après suite visite",
        r"\b(?:merci|remerci\w+)\b(?:(?!\b(?:proposition|invitation|message|réponse|retour|mail|courriel|me recevoir|de me confirmer|convocation|rendez-vous (?:de|du|le))\b)[^.!?;]){0,70}(?:\b{day}|\b(?:notre|l'|cet|votre|ton|bel|ce) ?(?:[\w-]+ )?(?:entretien|échange|rencontre|accueil|discussion|visite|appel|matinée|journée)\b|m'avoir (?:\w+ )?(?:reçue?|accordé|"
        r"accueilli\w*|fait (?:visiter|découvrir|goûter)|montré|consacré|ouvert|laissée?)|du temps|le temps que)|\b(?:ravie?|heureu\w+|plaisir|plu|intéressant|passionnant)\b[^.!?;]{0,40}\b(?:de vous (?:avoir )?(?:rencontrée?s?|parlé)|notre (?:échange|entretien|rencontre|discussion)|avec vous|rencontrer (?:l'équipe|vous)|cet échange)|\b(?:après|depuis|suite à|lors de) (?:notre|mon|"
        r"l')(?: ?\w+){0,1} ?(?:entretien|rencontre|échange|essai|visite)|\b(?:l'entretien|la rencontre|l'essai|ma visite)(?: [\w']+){0,4} (?:s'est|était|m'a|a été)\b",
    ),
    (
        "meeting_cancelled", "annuler reporter décaler empêchement malade pourrai peux annule manqué venir",
        r"\b(?:dois|souhaite|voudrais|préfère|vais|obligée? d')\b[^.!?;]{0,30}\b(?:annuler|reporter|décaler|repousser)\b[^.!?;]{0,50}(?:" + _MEET + r"|{weekday})|\bne (?:pourrai|peux|pourrais)\b[^.!?;]{0,30}\b(?:pas|plus|malheureusement)\b[^.!?;]{0,20}\b(?:venir|être (?:là|présente?|des vôtres)|me (?:rendre|présenter)|assister|honorer)|\bj'annule\b[^.!?;]{0,30}|"
        r"\bj'ai (?:manqué|raté|oublié) (?:notre|le|l') ?" + _MEET,
    ),
    (
        "feedback_asked", "retour retours raisons améliorer conseils conseil pourquoi manqué motifs feedback manquait mieux autrement différemment progresser raison",
        r"(?<!dans.l'attente.de.votre.)(?<!attente.d'un.)\b(?:(?:votre|un|vos|quelques|des|de) retours?\b(?=[^.!?;]{0,40}\b(?:sur (?:mon|ma|mes|ce|l')|honnête|franc|critique|détaillé|constructif|m'aider\w*|utile|progresser))|un retour (?:honnête|franc|détaillé|constructif|personnel)|(?:mon|votre) retour sur|raisons?|améliorer|conseils?|pourquoi|manqu(?:é|ait)|motifs|feedback|"
        r"(?:ce que|comment|qu'est-ce que)\b[^.!?;]{0,40}\b(?:mieux|autrement|différemment)|progresser)\b",
    ),
    (
        "user_withdrew",
        "retire retirer renoncer renonce décline décliner accepté suite désister désiste signé liste rayer retirez ailleurs abandonne abandonner poursuivre engagée engagé disponible",
        r"\b(?:(?:je|vais|dois|souhaite|préfère|tiens à) (?:me |donc |malheureusement |finalement )*(?:retir\w+|désist\w+|renonc\w+|décli\w+|abandonn\w+)(?! (?:de |d')?(?:l'heure))|retir\w+ ma candidature|(?:accepté|signé|pris|trouvé|choisi) (?:un autre|une autre|un poste|une offre|une proposition|un contrat|un cdi|un emploi|ailleurs)|signé (?:\w+ )?ailleurs|"
        r"(?:je )?(?:ne|n')\s?(?:souhaite|donnerai|suis|peux)\b[^.!?;]{0,15}\b(?:plus|pas) (?:\w+ )?(?:poursuivre|donner suite|suite|disponible|candidate?|intéressée?|continuer)|(?:rayez|retirez|enlevez|rayer|effacez)[ -](?:moi|mon nom|ma candidature)|me (?:rayer|retirer) de (?:la|votre) liste|ne plus (?:tenir compte|considérer)[^.!?;]{0,20}\bcandidature|(?:me suis|suis) (?:déjà )?engagée? (?:ailleurs|auprès|avec|chez))\b",
    ),
)  # fmt: skip
