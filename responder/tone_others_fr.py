"""French wordings about others, about begging, and about what never was. In: nothing. Out: ABOUT_OTHERS; data only."""

from __future__ import annotations

from responder.tone_grievances_fr import NOT, NOT_TO, french
from responder.tone_rules import Level, Where, rows
from responder.tone_spelling import FRENCH

loose = FRENCH.loose

_TAKEN = r"(?:choisie?|retenue?|recrutée?|embauchée?|engagée?|sélectionnée?|prise?|préférée?|nommée?)"
_HIRED = (
    rf"(?:(?:personne|candidate?|collègue|profil|candidature)(?: [\w']+)? (?:que (?:vous avez|vous aviez|tu as|l'entreprise a)"
    rf" (?:[\w']+ )?)?{_TAKEN}|(?:celle|celui|personne|collègue|quelqu'un) (?:que (?:vous avez|l'entreprise a|tu as) (?:[\w']+ )?{_TAKEN}|qui (?:a"
    rf" été {_TAKEN}|(?:a (?:eu|obtenu|décroché|pris)|prend|prendra|occupera|occupe|aura) (?:le|ce|la|cette) (?:poste|place)|commence"
    r"|arrive|(?:vous |te |nous |l')?rejoin\w+|intègre|change de poste|débute|assume\w*|prend ces))|heureuse? (?:élue?|lauréate?)|lauréate?"
    r"|nouveau (?:collègue|collaborateur|venu|salarié|responsable)|nouvel(?:le)? (?:employée?|collègue|recrue|arrivante?|venue|collaboratrice"
    r"|salariée|responsable|équipière?)|future? (?:titulaire|collègue)|autre candidate?)"
)
_RIVAL = (
    r"(?:la (?:personne|candidate|plupart|collègue|nouvelle)|le (?:candidat|nouveau|collègue)|celui|celle|ceux|celles|les (?:autres|candidat\w*)"
    r"|l'autre|l'heureu\w+|n'importe|votre|ton|lui|elle|eux|quelqu'un|bien d\w+|beaucoup|tou(?:s|tes)|cette|cet)"
)
_COMPARED = (
    *french(
        "no_comparison_with_hired",
        rf"(?:je|j'\w+|ma|mon|mes|moi)\b[^.?!]{{0,60}}? (?:meilleure?s?|mieux|plus|davantage|autant|moins|supérieure?s?)(?: [\w']+){{0,4}}? (?:que|à|qu') ?{_RIVAL}",
        r"(?:doute|surprise?|étonnée?|étonne|étonnant|surprend|du mal à (?:croire|penser|imaginer)|peine à (?:croire|penser|imaginer)|(?:crois|pense|vois|certaine?|sûre?)"
        r" pas|difficile (?:de|à) croire)[^.?!]{0,60}\b(?:personne|candidate?|collègue|elle|il|lui|autre|retenue?|choisie?|quelqu'un)\b[^.?!]{0,50}\b(?:plus|mieux"
        r"|meilleure?|autant|aussi|mon niveau)",
        r"j'(?:étais|ai été|aurais été|aurais fait) (?:[\w']+ ){0,3}?(?:le|la|un|une) (?:[\w']+ )?(?:meilleure?s?|seule?|mieux|plus \w+|bonne?) (?:candidate?|placée?|choix"
        r"|personne|profil|recrue|qualifiée?|expérimentée?)",
        r"(?:meilleure?|bonne?|seule?) (?:candidate?|profil|choix|personne),? c'était moi", r"(?:certainement|sûrement|sans doute) pas (?:la personne|l'autre|le candidat|la candidate|votre)",
        r"j'étais (?:[\w']+ ){0,3}?(?:la|le) (?:personne|candidate?|profil) (?:qu'il vous fallait|idéale?|parfaite?|la plus|le plus|rêvée?)",
        unless=r"\b(?:apprend\w*|appris|progress\w+) (?:[\w']+ ){0,3}?plus\b",
        denied=r"\bne (?:prétends|dis|pense|suis) (?:pas|nullement)(?: [\w'-]+){0,6}? ",
    ),
    *french(
        "no_comparison_with_hired",
        r"qu(?:'est-ce qu'|'est-ce que |'a-t-|'avait-|'a |e )[^?]{0,60}\b(?:de plus|de mieux|que je n'(?:ai|avais)|que moi)",
        r"(?:qu'a|qu'avait|qu'a-t|qu'avait-t|qu'est-ce qu'\w+)[^?]{0,30}\b(?:elle|il|l'autre|la personne|le candidat)\b[^?]{0,50}\b(?:moi|que je)",
        rf"qui (?:avez-vous|a-t-on|as-tu|avez vous|vous avez|a-t-elle|l'entreprise a)(?:-t-elle)? (?:[\w']+ ){{0,3}}?{_TAKEN}",
        rf"qui (?:a (?:eu|obtenu|décroché|pris)|a (?:[\w']+ )?été {_TAKEN}|est (?:la personne|le candidat|l'heureu\w+|celui|celle|mon remplaçant))",
        r"(?:quelles?|quels?|combien)\b[^?]{0,50}\b(?:a|avait|possède|possédait|apporte|a-t-elle|a-t-il|avait-elle|avait-il)\b[^?]{0,25}\b(?:la personne|l'autre|le candidat|la candidate"
        r"|elle|il|celui|celle)", r"(?:quelles?|quels?|combien)\b[^?]{0,50}\b(?:la personne|l'autre|le candidat|la candidate|elle|il|celle|celui)(?: [\w']+){0,3} (?:a|avait|possède)(?:-t-elle|-t-il)?",
        where=Where.QUESTION,
    ),
    *french(
        "no_comparison_with_hired",
        rf"{_HIRED}[^.?!]{{0,50}}\b(?:moins (?!de temps)\w+|plus jeune|moins cher|n'a (?:pas|même pas|que|jamais)|n'avait (?:pas|même pas|que)|sûrement|à ma place|que moi\W*\?)",
        unless=r"\b(?:souhaite|espère|vœux|bonne chance|à merveille)\b",
    ),
    *french(
        "no_comparison_with_hired",
        r"(?:plutôt que|au lieu de|à la place de|devant|avant) (?:moi|ma candidature|mon profil)", "à ma place", "préférée? à (?:moi|mon|ma)",
        r"(?:par rapport|comparée?|comparaison|face) (?:à|aux|avec) (?:la personne|l'autre|autres|les autres|le candidat|la candidate|celle|celui|lui|elle)",
        r"ce qui (?:vous )?a (?:\w+ )?(?:fait pencher|distingué|départagé|fait la différence)[^?]{0,60}\b(?:l'autre|la personne|le candidat|la candidate|celle|celui|choisie?|retenue?)",
        r"(?:profil|parcours|cv|diplômes?|expérience|compétences|niveau) (?:de|du|d') ?(?:la personne|l'autre|celle|celui|candidate? (?:retenue?|choisie?)|l'heureu\w+)",
        r"(?:quelqu'un|elle|il|personne|candidate?) (?:de |d'|avec )?(?:[\w']+ )?moins (?:qualifiée?|expérimentée?|compétente?|d'expérience|diplômée?|d'ancienneté)",
        r"qu[e'] ?(?:a|avait|apporte|apportait)[^?.!]{0,40}\bque je n'(?:ai|avais|apporte)",
        level=Level.WARN,
        denied=NOT, unless=r"\b(?:mettre|mettez-vous|mets) à ma place\b",
    ),
)  # fmt: skip

_WHO = (
    r"(?:collègues?|recruteu(?:r|se)s?|responsables?|directeur|directrice|chef|cheffe|managers?|assistante?|stagiaire|dame|monsieur|homme|femme|secrétaire"
    r"|patronne?|patron|gérante?|drh|rh|équipe|consultante?|chargée? de recrutement|jury|interlocuteurs?|interlocutrice|cadres?|adjointe?|associée?|hôtesse"
    r"|personnes? (?:qui|de|à|présentes?|en face)|examinat(?:eur|rice)s?|contremaître|m\.? \w+|mme \w+|madame \w+)"
)
_NASTY = (
    r"(?:impolie?s?|désagréables?|arrogante?s?|hostiles?|agressi(?:f|ve)s?|méprisante?s?|condescendante?s?|hautaine?s?|froide?s?|distante?s?|distraite?s?"
    r"|odieu(?:x|se)s?|incompétente?s?|blasée?s?|ennuyée?s?|sèches?|secs?|cassante?s?|moqueu(?:r|se)s?|antipathiques?|sexistes?|racistes?|ailleurs|absente?s?|pressée?s?"
    r"|endormie?s?|glaciale?s?|brusques?|indifférente?s?|mal (?:à l'aise|polie?s?|préparée?s?|élevée?s?|lunée?s?|aimables?)|pas (?:[\w']+ )?(?:préparée?s?|intéressée?s?"
    r"|aimables?|à l'écoute|concentrée?s?|agréables?|sympas?|écouté|lu|ouvert|regardé|attenti(?:f|ve)s?|à la hauteur|compétente?s?)|(?:peu|guère) (?:aimables?|intéressée?s?"
    r"|préparée?s?|accueillante?s?|attenti(?:f|ve)s?|agréables?|engageante?s?|concernée?s?|à l'écoute|polie?s?|compétente?s?)|sur (?:son|leur) (?:téléphone|portable))"
)
_ACTED = (
    r"(?:(?:regard\w+|consult\w+|pianot\w+ sur|fix\w+|scrut\w+|tapot\w+ sur|rivée? (?:à|sur)|collée? (?:à|sur)) (?:[\w']+ ){0,4}?(?:son|sa|ses|l'|leur|leurs) ?(?:téléphone|portable|montre"
    r"|mails?|messages|heure|écran|ordinateur)|coup\w+ (?:[\w']+ ){0,2}?la parole|interromp\w+|bâill\w+|soupir\w+|rican\w+|se moquait|s'est moquée?|levé les yeux|n'écoutait"
    r"|n'(?:a|avait|avaient|ont) (?:[\w']+ )?(?:pas|jamais|même pas) (?:[\w']+ )?(?:lu|écouté|ouvert|regardé|préparé|saluée?|souri|daigné|posé)|ne m'(?:a|écoutait|regardait|aimait|a même)"
    r"|contre moi|s'(?:ennuyait|est ennuyée?)|n'(?:y )?connai\w+ rien|ne connaissait)"
)
_OTHERS = (
    *french(
        "no_third_parties",
        rf"{_WHO}\b[^.?!]{{0,60}}?\b(?:était|étaient|est|sont|a été|ont été|a semblé|semblait|semblaient|paraissait|m'a (?:semblé|paru)|avait l'air|avaient l'air|restait|restée?|s'est montrée?"
        rf"|passait|passé|parut) (?:[\w']+ ){{0,4}}?{_NASTY}",
        rf"{_WHO}\b[^.?!]{{0,60}}?\b{_ACTED}",
        rf"(?:trouvé|trouvais|jugé|senti) (?:[\w']+ ){{0,4}}?{_WHO}(?: [\w']+){{0,3}}? {_NASTY}",
        r"(?:l'attitude|le comportement|le ton|l'accueil|les remarques|la remarque|le mépris|l'arrogance) (?:de |d'|du |des )[^?!]{0,40}?(?:m'a|m'ont|était|étaient|laissa\w+|a été)"
        rf" (?:[\w']+ ){{0,3}}?(?:{_NASTY}|gênée?|blessée?|déplu|choquée?|mise? mal|surprise?|à désirer|déplacée?s?|heurtée?|dérangée?)",
        r"(?:amie?s?|connaissances?|anciens?|anciennes?|quelqu'un|collègues?|proches?|contacts?|salariée?s?)\b[^.?!]{0,40}\b(?:chez vous|travaille|travaillait|travaillé|interne|votre (?:maison|boîte"
        r"|entreprise|société))\b[^.?!]{0,30}\b(?:m'a|m'ont|me dit|me disent|raconte|raconté|confirmé|prévenue?|averti)",
        denied=r"\b(?:pas|jamais|nullement|rien|aucun\w*|ni)(?: (?:du tout|été))? (?:[\w']+ ){0,3}?",
        unless=r"\bn'(?:a|ont|était|étaient|est) (?:\w+ )?(?:jamais|nullement|pas(?: du tout)?) (?:été )?(?:impoli|désagréable|arrogant|hostile|froid|distant|pressé|sèche?|hautain)\w*",
    ),
    *(
        row
        for row in rows(
            "no_third_parties",
            loose(
                r"(?!(?:Je|Il|Elle|On|Ce|Cela|Le|La|Les|Vous|Tout|Mon|Ma|Mes|Tu|Nous|Ton|Votre|Vos|Cette)\b)[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:était|a été|est|semblait|paraissait|avait l'air"
                rf"|m'a (?:paru|semblé)|restait|s'est montrée?) (?:[\w']+ ){{0,4}}?{_NASTY}"
            ),
            loose(rf"(?!(?:Je|Il|Elle|On|Ce|Cela|Le|La|Les|Vous|Tout|Mon|Ma|Mes|Tu|Nous|Ton|Votre|Vos)\b)[A-Z][\w-]+(?: [\w']+){{0,4}}? {_ACTED}"),
            case=True,
        )
    ),
    *french(
        "no_third_parties",
        r"on m'a (?:[\w']+ )?(?:dit|raconté|prévenue?|rapporté|averti) que (?:vous|chez|l'ambiance|votre|personne|les)", "j'ai entendu (?:dire|parler de (?:vos|votre))",
        r"(?:il paraît|la rumeur|les rumeurs|le bruit court|tout le monde (?:sait|dit))(?: que| qu'il| chez| dit)?",
        level=Level.WARN,
    ),
)  # fmt: skip

_LATER_POST = r"\b(?:merci|remerci\w+|à l'avenir|autres? postes?|autres? offres?|prochaine fois|plus tard|futur\w*|un jour|si (?:une|un) )\b"
_PLEADING = (
    *french(
        "no_pleading",
        r"reconsidér\w+", r"réexamin\w+", r"(?:revoir|revoyez|révis\w+|repens\w+ à|repenser|réétudi\w+|rouvrir|infléchir|annul\w+) (?:votre|ta|la|cette|ma|mon|le) (?:décision|choix|position|avis|candidature"
        r"|dossier|réponse|refus)", r"revenir sur (?:votre|ta|cette|la|ce|ton|le|leur) (?:décision|choix|refus|position)", r"(?:chang\w+) (?:d'avis|de décision|votre décision|la décision)",
        r"réfléchi\w* (?:encore|à nouveau|une nouvelle fois|une dernière fois|une seconde fois)", r"jeter un (?:nouvel|autre|second|deuxième) (?:œil|coup d'œil|regard)",
        denied=NOT_TO, unless=r"\bsi (?:jamais )?(?:vous|tu|l'entreprise|la situation|les choses)\b",
    ),
    *french(
        "no_pleading",
        r"si (?:jamais )?(?:vous|tu|l'entreprise) (?:[\w']+ )?(?:deviez|veniez|changiez|changez|revenez|reveniez|reconsidér\w+)(?: à)?(?: changer| revenir)?",
        rf"si (?:jamais )?(?:{_HIRED}|la personne|l'autre|le candidat|la candidate|votre candidate?)[^.?!]{{0,60}}\b(?:désist\w+|renonc\w+|(?:ne|n') ?\w+ pas|refus\w+|part|partait|quitt\w+|abandonn\w+)",
        r"laissez-moi (?:vous )?(?:montrer|prouver|convaincre)", "mon rêve", r"rêve (?:de ma vie|depuis|absolu)", r"je comptais (?:vraiment |beaucoup |tellement )?sur",
        level=Level.WARN,
    ),
    *french(
        "no_pleading",
        r"(?:seconde|deuxième|2e|2ème|dernière|ultime) chance", r"nouvelle chance", r"(?:donn|accord|laiss|offr|redonn)(?:er|ez|iez|e|es|eriez|erait)(?:-moi| moi)? (?:[\w']+ ){0,3}?(?:chance|opportunité)",
        r"(?:nouvel|autre|second|deuxième) entretien", r"(?:rencontr|revoi|reç|recev|repass)\w*[^.?!]{0,25}\b(?:une (?:seconde|deuxième|nouvelle|autre|dernière) fois|encore une fois)",
        unless=_LATER_POST, denied=NOT_TO,
    ),
    *french(
        "no_pleading",
        "(?:vous|te|t'en|t'|vous en) ?(?:supplie|implore|conjure)", "à genoux", "de grâce", "par pitié", r"s'il vous plaît,? s'il", r"(?:prête?|disposée?) à (?:tout|n'importe|(?:accepter|travailler|venir|baisser|revoir"
        r"|diminuer|réduire|commencer|être|faire|gagner|renoncer) (?:[\w']+ ){0,4}?(?:moins|gratuitement|bénévolement|bas|salaire|prétentions|rien|essai|smic|n'importe|payée?|tout|baisse|inférieure?|gratuite?s?|gratis))",
        r"(?:travaill\w+|venir|commencer|essai|heures|semaines?|mois|stage) (?:[\w']+ ){0,3}?(?:gratuitement|gratuite?s?|bénévolement|gratis|sans (?:salaire|être payée?|rémunération|contrepartie))",
        r"salaire (?:[\w']+ )?(?:plus bas|moindre|inférieur|moins élevé|au smic|minimum|réduit|revu)", r"(?:baisser|revoir|diminuer|réduire|rabattre) (?:[\w']+ )?(?:mes prétentions|mon salaire|ma rémunération)", "au smic",
        r"(?:moins|mal) payée?", r"(?:pren\w+|embauch\w+|engag\w+|recrut\w+|accept\w+|choisi\w+)-moi", r"(?:me |m')(?:prendre|recevoir|embaucher|recruter|engager|reprendre) (?:quand même|malgré tout|à l'essai|finalement|à mi-temps)",
        r"quand même (?:me |m')(?:prendre|recevoir|embaucher|recruter)", r"(?:pren\w+|faire)(?: [\w']+){0,3} à l'essai",
        r"besoin (?:[\w']+ ){0,3}?(?:de ce|de cet|d'un|du) (?:poste|travail|emploi|job|boulot|salaire|revenu)", r"(?:j'ai|ai) (?:[\w']+ )?besoin de travailler", r"désespér\w+", r"(?:dernier|seul|unique) espoir",
        r"(?:seule|dernière|unique) (?:option|solution|issue|possibilité)", r"(?:mon|ma|mes|notre|nos|un|des|deux|trois|quatre) (?:\w+ )?(?:loyer|crédit|factures?|enfants?|famille|visa|titre de séjour|prêt|chômage|droits au chômage|découvert|dettes)\b"
        r"[^.?!]{0,60}\b(?:nourrir|payer|à charge|à ma charge|dépend\w*|expire\w*|fin (?:de|du) mois|compt\w+ sur|touche à sa fin|arrive\w* à|à rembourser)",
        r"(?:nourrir|élever|payer|rembourser|subvenir|faire vivre|assumer) (?:[\w']+ ){0,3}?(?:mes|ma|mon|trois|deux|quatre) (?:\w+ )?(?:enfants?|famille|loyer|crédit|dettes|factures)", "fins de mois", r"(?:seule?|divorcée?|veuve|veuf|parent isolé|maman|papa) avec (?:mes|deux|trois|quatre|un|une|des|ma|mon) (?:\w+ )?(?:enfants?|fille|fils|bébé)", r"(?:poste|salaire|travail|emploi|revenu) (?:\w+ )?(?:est|était) (?:\w+ )?(?:vital|indispensable|essentiel pour (?:moi|nous|ma))", r"(?:commencer|travailler|venir) (?:\w+ )?pour (?:moins|la moitié|rien|le smic)",
        r"(?:quelques|deux|une|trois) (?:jours|semaines?|semaine) (?:d'essai|à l'essai|pour (?:vous )?(?:prouver|montrer|convaincre))",
        r"je n'ai (?:vraiment )?(?:plus|pas) (?:rien(?! à)|d'autres? (?:choix|solutions?|options?|revenus?|pistes?|issue|espoir)|le choix|les moyens|de quoi (?:vivre|payer|manger))", r"je ne sais (?:vraiment )?(?:plus|pas) (?:comment|quoi) (?:faire|payer|m'en|vivre|continuer)", r"(?:faire|faites|faisiez) (?:pour moi )?une (?:petite )?exception",
        "coûte que coûte", r"(?:vous|te) prouver", "prouver (?:ma valeur|de quoi)", "faire appel (?:de|à) (?:votre|cette) (?:décision|clémence|bonté|cœur)",
        r"(?:ferai|ferais|faire) (?:absolument |vraiment )?(?:tout|n'importe quoi)(?: ce qu'il faut| pour (?:ce|l'|vous|avoir|obtenir|décrocher|travailler))",
        unless=r"\b(?:vous avez besoin|n'ai pas besoin|pas (?:du tout )?désespér\w+|sans (?:vous )?supplier|s'occuper? de familles|vous prouver ma reconnaissance)\b",
    ),
    *french(
        "no_pleading",
        r"(?:votre|ta|cette|la|ce|le) (?:décision|choix|refus|réponse) (?:est-elle|est-il|est|sont-ils) (?:[\w']+ ){0,3}?(?:définiti(?:f|ve)|irrévocable|ferme)", r"est-ce (?:vraiment |bien )?(?:définitif|sans appel|fini)",
        r"(?:n'y a-t-il|n'y aurait-il|y aurait-il|il n'y aurait|il n'y a|y a-t-il|existe-t-il|n'existe-t-il|reste-t-il|il y a|ne reste-t-il)(?: [\w']+){0,2}? (?:aucune?|plus|pas|encore|rien|une|un|toujours|vraiment)(?: [\w']+){0,2}? (?:moyens?|chances?|possibilités?|solutions?"
        r"|espoir|place|arrangement)(?! (?:de|d') ?(?:savoir|connaître|avoir (?:un|votre|quelques)|obtenir (?:un|votre|quelques)|recevoir))", r"(?:ne (?:peut|pourrait)-on|ne (?:pouvez|pourriez)-vous|tu ne peux|vous ne pouvez)(?: [\w']+){0,3} "
        r"(?:rien|trouver|faire (?:quelque chose|un geste))", r"trouver (?:[\w']+ )?(?:quelque chose|une place|un petit poste) pour moi",
        where=Where.QUESTION,
    ),
)  # fmt: skip

_TALK = (
    r"(?:entretien|entrevue|rencontre|rendez-vous|visite|conversation|discussion|échange|appel|visio|visioconférence)s?"
    r"(?! (?:de mails?|d'e-mails?|de courriels?|par (?:mail|e-mail|écrit|courriel)|écrits?|à venir|futurs?|d'embauche en général))"
)
_UNMET = french(
    "no_unmet_meeting",
    rf"(?:notre|nos|lors (?:de |du |d')(?:l'|mon |notre |cet |nos |cette |la |ma )?|pendant (?:l'|mon |notre |cet |cette |la )?|après (?:l'|mon |notre |cet |cette |la |nos )|depuis (?:notre|l'|mon) ?|durant (?:l'|notre |mon |cet )) ?(?:[\w']+ )?{_TALK}",
    rf"(?:merci|remerci\w+|appréci\w+|ravie?|heureu(?:x|se)|plaisir|enchantée?|agréable|sympathique|souvenir|reconnaissante?|touchée?|aimé)\b[^.?!]{{0,60}}?(?:pour|de|d'|l'|cet|cette|par|mon|votre|nos|le|la|les|du|un) ?(?:\w+ )?{_TALK}",
    r"(?:temps|moment|heure|matinée|journée|après-midi) (?:passée?|partagée?) (?:ensemble|avec (?:vous|toi|l'équipe|votre))", r"(?:merci|remerci\w+|appréci\w+|ravie?|heureu(?:x|se)|plaisir|enchantée?|aimé|adoré)\b[^.?!]{0,60}?\b(?:vous (?:avoir )?(?:rencontrée?s?|rencontrer|parler|voir|vue?s?)|(?:m'avoir|m'ayez|me) (?:reçue?|recevoir|accueillie?|accueilli|fait visiter"
    r"|rencontrée?|rencontrer|accordé (?:un|cet|cette)|présenté (?:l'|votre))|découvrir (?:vos locaux|l'atelier|vos bureaux|l'équipe)|de vive voix|échangé? avec (?:vous|toi|l'équipe)|te (?:rencontrer|voir|parler))",
    r"(?:vous|tu) m'(?:avez|as) (?:[\w']+ )?(?:reçue?|accueillie?|fait visiter|montré (?:l'|les|vos))", r"(?:quand|lorsque|le jour où|où) (?:nous nous sommes|je suis venue?|vous m'avez reçue?|on s'est|j'ai passé (?:l'|mon))",
    r"(?:nous nous sommes|on s'est) (?:[\w']+ )?(?:rencontrée?s?|vue?s?|parlée?s?|parlé)", r"(?:l'|mon |cet )entretien (?:s'est|était|a été|d'hier|de (?:lundi|mardi|mercredi|jeudi|vendredi|la semaine|jeudi))",
    where=Where.NOT_MET,
    unless=r"\b(?:j'aurais|j'espère|espérais|espère|aimerais|souhaite|pourr\w+|un jour|une autre fois|à l'avenir|prochaine?|prochains|prochainement|futurs?|serai[ts]?|serais|aurai|aurais|si (?:un|une|l'occasion)|salon|forum|portes ouvertes|à l'occasion d')\b",
)  # fmt: skip

_GOOD_LUCK = r"(?:souhait\w+|espère|vœux|bonne chance|bon (?:début|courage|vent|départ)|bonne (?:continuation|chance|prise|réussite)|félicit\w+|réussite|succès|bienvenue|que du bonheur|le meilleur)"
_WISHES = french(
    "no_wish_without_hire",
    rf"{_GOOD_LUCK}\b[^.?!]{{0,80}}?{_HIRED}",
    rf"{_HIRED}[^.?!]{{0,80}}?\b(?:{_GOOD_LUCK}|s'épanoui\w+|se plai\w+|trouver\w* (?:vite )?sa place)",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

ABOUT_OTHERS = (*_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
