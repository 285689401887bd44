"""Words of feedback in French. In: nothing. Out: what detector/themes looks for; data only.

Expressions stand between commas: "a|b" is either, "wor*" any ending, "*wor" any beginning, ".." up to three words.
"""

from __future__ import annotations

from detector.themes import Theme

WANTED = """plus de, plus d, davantage de, davantage d, manque de, manque d, manquait, manquaient, il
    manquait, il manque, a manqué, ont manqué, manqué de, manqué d, manquiez de, manquez de, pas assez de,
    pas assez d, pas suffisamment de, pas suffisamment d, trop peu de, trop peu d, peu de, peu d, moins de,
    insuffisan*, meilleur*, améliorer, renforcer, approfondir, consolider, travailler, travaillez,
    progresser en|sur|dans, retravailler, lacune|lacunes en|sur|dans, faiblesse|faiblesses en|sur|dans,
    limites en|sur|dans, doutes sur|quant, réserves sur|quant, hésitations sur, inquiétude* sur|quant, juste
    en|sur, léger|légère sur|en, fragile* sur|en, faible* en|sur, en deçà en|sur, plus solide*, plus
    poussé*, plus forte*, plus large*, point faible, points faibles, bémol sur|concerne|concernant,
    pêché|péché par, aurions aimé .. plus, auraient aimé .. plus, pas convaincu sur, a pénalisé sur,
    pénalisé sur, attendions plus de"""
MISSED = """manqua*, a manqué, ont manqué, manque, manquent, fait défaut, faisait défaut, faisaient défaut,
    insuffisan*, limité*, trop léger*, trop légère*, trop juste*, trop faible*, trop court*, trop
    superficiel*, trop général*, trop haut*, trop élevé*, superficiel*, fragile*, faible*, un peu juste*, un
    peu léger*, un peu légère*, un peu faible*, perfectible*, en deçà, en dessous, n a pas convaincu, n ont
    pas convaincu, n a pas .. convaincu, n ont pas .. convaincu, pas convaincant*, pas assez, pas
    suffisant*, n était pas suffisant*, n étaient pas suffisant*, à améliorer, à renforcer, à approfondir, à
    travailler, à retravailler, à consolider, pourrait|pourraient|aurait|auraient être|gagner|pu,
    mériterait|mériteraient, a pêché|péché, ont pêché|péché, a pénalisé, ont pénalisé, a posé question, ont
    posé question, peu clair*, peu structuré*, peu convaincant*"""
DENIED = """n est pas en cause, n était pas en cause, ne sont pas en cause, n étaient pas en cause, pas
    remis* en cause, pas la raison, pas le problème, pas un problème, aucun problème, n a pas posé problème,
    n ont pas posé problème, rien à voir, pas à cause, pas lié* à, pas dû|due|dus, aucun doute, n a pas
    joué, n ont pas joué, pas pesé, pas une question de, n y est pour rien, n y sont pour rien, ne remet pas
    en cause, ne manquiez pas, ne manque pas, ne manquait pas, n a pas manqué, de notre côté, de notre fait"""
TURNS = (
    "mais, cependant, toutefois, néanmoins, en revanche, alors que, tandis que, même si, par contre, bien que"
)
REFUSED = """pas .. donner|faire|fournir|communiquer|transmettre|partager ..
    retour|retours|motifs|raisons|détails|précisions|feedback|commentaires, pas en mesure de, pas possible
    de vous|te, ne sommes pas en mesure, ne pouvons pas .. retour|retours|détail|détails|motifs|individuel*,
    ne pouvons .. répondre individuellement, pas de retour individuel, pas de retours individuels, pas de
    retour personnalisé, pas de retour détaillé, aucun retour, nous ne donnons pas de, nous ne faisons pas
    de retour, nous ne communiquons pas, politique .. pas, notre politique de ne pas, confidentialité des,
    compte tenu du nombre, vu le nombre de candidatures, volume de candidatures, ne souhaitons pas ..
    motifs|raisons|détails|commenter, pas entrer dans le|les détail|détails"""
LATER = """je reviens vers vous|toi, reviendrai vers vous|toi, revenons vers vous, reviendrons vers vous, je
    me renseigne, je vais me renseigner, je demande à|au, je vais demander, je vais voir, je vois avec, je
    vais voir avec, je pose la question, je transmets, j ai transmis, avons transmis, nous transmettons,
    fait suivre votre|ton, fais suivre votre|ton, absent* du bureau, absent* jusqu, suis absent*, en congé*,
    en congés, en congé jusqu, congé maternité, congé parental, de retour le, à mon retour, accès limité à
    ma"""

SAYINGS = {
    Theme.SKILLS: """n avez pas terminé|fini|réussi l|le|la|votre exercice|test|épreuve|cas, n as pas
        terminé|fini|réussi l|le|la|ton exercice|test|épreuve|cas, n avez pas su expliquer|résoudre, n as
        pas su expliquer|résoudre, erreurs dans l|le|la|votre|ton exercice|test|code|solution, sans tests,
        pas de tests, plus technique, profil plus technique, pas assez technique, techniquement ..
        juste|léger|légère|faible|solide|dessous, sur le plan technique, côté technique ..
        juste|léger|faible|manqu*, niveau technique, le test technique .. pas|insuffisant, compétences
        techniques, bases techniques, barre technique""",
    Theme.EXPERIENCE: """plus d expérience, davantage d expérience, pas assez d expérience, manque d
        expérience, plus expérimenté*, peu expérimenté*, pas assez expérimenté*, trop junior, un peu junior,
        profil junior, plus senior, plus sénior, pas assez senior|sénior, surqualifié*, sur qualifié*, trop
        qualifié*, années d expérience, quelques années de plus, plus aguerri*, plus confirmé*, venait du
        secteur, vient du secteur, issu* du secteur, connaissait déjà le secteur|métier|marché, connaît déjà
        le secteur|métier|marché, déjà occupé un poste, jamais travaillé dans|en, jamais managé, expérience
        préalable""",
    Theme.COMMUNICATION: """trop vague*, restiez vague, restée* vague, resté* vague, évasif, évasive,
        réponses .. vagues|longues|courtes|générales|évasives|floues, trop long*, vous êtes perdu* dans|en,
        t es perdu* dans|en, aller à l essentiel, droit au but, perdu le fil, fil conducteur, difficile à
        suivre, du mal à suivre, nerveux, nerveuse, stressé*, hésitant*, trop vite, trop rapide*, parlez
        trop, parlé trop, coupé la parole, coupez la parole, couper la parole, exemples concrets, plus
        concret*, plus structuré*, plus synthétique*, pas répondu à la question, pas posé de questions, peu
        posé de questions, posé peu de questions, aucune question, manque d assurance, plus d assurance,
        confiance en vous|toi, trop effacé*, trop discret, trop discrète, sur la réserve""",
    Theme.CULTURE: """culture d entreprise, notre culture, fit culturel, culturel*, adéquation avec l
        équipe, intégration dans l équipe, intégrer à l équipe, s intégrer dans l équipe, cohésion d équipe,
        esprit de l équipe, nos valeurs, façon de travailler, manière de travailler, mode de travail,
        méthodes de travail, travailler seul*, travail en solitaire, l alchimie, le feeling, intérêt pour
        nous, intérêt pour l|le|notre|nos entreprise|poste|produit|produits, motivation pour, peu motivé*,
        pas senti* .. motivation|envie|intérêt, connaissiez peu, connaissais peu, pourquoi nous, pourquoi
        notre entreprise, trop formel, trop formelle""",
    Theme.SALARY: """prétentions salariales, prétentions, attentes salariales, exigences salariales,
        fourchette salariale, grille salariale, grille de salaires, enveloppe salariale, notre budget, hors
        budget, au dessus du budget, dépass* .. budget, trop cher, trop chère, tjm, taux journalier, tarif
        journalier, rémunération .. haute|élevée|dessus|demandée|demandiez|souhaitée, salaire ..
        haut|élevé|dessus|demandé|demandiez|souhaité, pas nous aligner, pas pu nous aligner, nous aligner
        sur, question de salaire, côté salaire, le plan salarial, niveau de rémunération""",
    Theme.TIMING: """date de début, date de démarrage, date d entrée, date de prise de poste, prise de
        poste, commencer plus tôt, démarrer plus tôt, commencer tout de suite, commencer immédiatement,
        démarrer tout de suite, démarrer immédiatement, immédiatement disponible, disponible tout de suite,
        disponible immédiatement, disponible plus tôt, disponible plus rapidement, plus vite disponible,
        votre préavis, ton préavis, préavis, arrivé* trop tard, trop tard dans, trop tard pour, arrivé*
        tard*, processus .. avancé, trop avancé, déjà bien avancé, ne pouvions pas attendre, ne pouvons pas
        attendre, pas attendre, temps plein, temps partiel, horaires décalés, travail de nuit, votre
        disponibilité, ton calendrier, question de calendrier, question de timing""",
    Theme.LOCATION_VISA: """visa, visas, titre de séjour, permis de travail, autorisation de travail, carte
        de séjour, parrainage, déménager, déménagement, relocalis*, mobilité géographique, habite plus près,
        habitez trop loin, habites trop loin, trop loin, trop éloigné*, la distance, temps de trajet, vos
        trajets, tes trajets, fuseau horaire, décalage horaire, sur place, sur site, présentiel,
        télétravail, à distance, quelqu un de la région, candidat* loca*, plus proche du bureau|site""",
    Theme.LANGUAGE: """niveau d anglais, niveau d allemand, niveau de français, niveau de langue, niveau en
        anglais|allemand|français|espagnol, anglais courant, allemand courant, anglais ..
        pas|juste|insuffisant|fluide|faible, allemand .. pas|juste|insuffisant|fluide|faible, français ..
        pas|juste|insuffisant|fluide|faible, bilingue*, langue maternelle, locuteur natif, b1, b2, c1, c2,
        barrière de la langue, aisance à l oral en, aisance en anglais|allemand, cours d anglais|allemand,
        parle mieux, grammaire, orthographe, à l aise en anglais|allemand""",
    Theme.INTERNAL_CANDIDATE: """candidat* interne*, candidature* interne*, en interne, mobilité interne,
        promotion interne, recrutement interne, recruté* en interne, pourvu* en interne, quelqu un de l
        équipe, quelqu un de la maison, quelqu un en interne, personne de la maison, personne déjà en poste,
        déjà dans l|la|nos équipe|équipes|maison, un* de nos
        stagiaires|collaborateurs|collaboratrices|alternants|salariés, un* collègue d un|de, travaille déjà
        chez|avec|ici, travaillait déjà chez|avec|ici, salarié* de l entreprise, a été promu*, promouvoir,
        notre alternant*, notre stagiaire, ressource interne""",
    Theme.NO_REASON: """pas tout à fait le profil, pas le bon profil, pas le profil recherché, pas
        exactement le profil, pas en adéquation, meilleure adéquation, plus en adéquation, davantage en
        adéquation, mieux en adéquation, correspond* mieux, correspond* davantage, correspond* plus, ne
        correspond* pas, plus proche* du profil|poste|besoin, autres candidat* ..
        mieux|plus|proche*|convain*, autres candidatures, d autres candidats, d autres profils, autre
        candidature, autre profil, candidatures de grande qualité, grand nombre de candidatures, nombreuses
        candidatures, niveau était très élevé, niveau très élevé, rien de particulier, rien de précis, rien
        de spécifique, aucune raison particulière|précise, pas de raison particulière|précise, rien à vous
        reprocher, rien à te reprocher, rien fait de mal, une intuition, au feeling, choix difficile,
        décision difficile, très serré, difficile à dire, pas vous en dire plus, pas t en dire plus, pas en
        dire plus, autre direction, orienté vers, pas .. donner|faire|fournir|communiquer ..
        retour|motifs|raisons|détails, pas de retour, aucun retour, pas en mesure de""",
}
TOPICS = {
    Theme.SKILLS: """compétence*, connaissance*, savoir faire, expertise, technique*, maîtrise, profondeur,
        bases, fondamentaux, code, programmation, sql, python, java, excel, statistiques, mathématiques,
        architecture, conception, algorithmique, tests, test, test technique, exercice, étude de cas, cas
        pratique, mise en situation, solution, outil, outils, analyse, méthodologie, méthode, comptabilité,
        portfolio, book""",
    Theme.EXPERIENCE: """expérience*, séniorité, parcours, recul, bagage, années, pratique, terrain,
        secteur, management, responsabilités, références, métier""",
    Theme.COMMUNICATION: """communication, communiquer, présentation, exposé, diapositives, slides,
        réponses, réponse, exemples, structure, clarté, concision, synthèse, discours, écoute, explications,
        explication, expression, argumentation, argumentaire, prise de parole, aisance, assurance,
        préparation, lettre de motivation, oral, questions""",
    Theme.CULTURE: """culture, valeurs, esprit d équipe, travail en équipe, travail d équipe, collaboration,
        personnalité, savoir être, attitude, posture, motivation, enthousiasme, passion, intérêt,
        initiative, envie, curiosité, humilité, proactivité""",
    Theme.SALARY: "salaire, rémunération, package, tarif, honoraires",
    Theme.TIMING: "disponibilité*, flexibilité, souplesse, horaires, heures, délais, délai",
    Theme.LOCATION_VISA: "localisation, mobilité, présence, déplacements, trajets",
    Theme.LANGUAGE: """anglais, allemand, espagnol, italien, français, néerlandais, portugais, polonais,
        langue*, vocabulaire, prononciation""",
}
