"""French words for the concepts of detector.concepts. In: nothing. Out: phrases by concept; data only."""

from __future__ import annotations

WORDS = {
    "employer": """
        nous, notre, nos, le jury, la commission, le comité, la direction, l'équipe, mon équipe, les rh, drh,
        ressources humaines, le client, mon client, le patron, la patronne, le siège, la maison, l'entreprise,
        l'établissement, l'association, l'employeur, employeur*, la recruteuse, recruteur*, mon associé*, mes
        associés, le directeur, la directrice, la hiérarchie, le manager, la responsable, le responsable,
        l'agence, le cabinet, de mon côté, conseil d'administration, la mairie, le rectorat, service du
        personnel, les opérationnels, le labo, d'équipe, l'atelier, l'hôpital, l'école
    """,
    "you": """
        vous, votre, vos, tu, te, toi, ton, ta, tes, t'a, t'as, t'ai, t'avais, t'avons, t'es, t'aurais,
        t'attend*, t'envoie*, t'écri*, t'avoir, t'annoncer, t'informer, t'inviter, t'offrir, vôtre, tien,
        tienne
    """,
    "someone": """
        quelqu'un, quelqu'une, une autre personne, autre candidat*, autres candidat*, d'autres candidat*,
        d'autres profil*, autre profil, autres profil*, une collègue, un collègue, candidat* interne*, un
        interne, une interne, une personne, la personne retenue, la personne choisie, l'autre finaliste,
        l'autre candidat*, un confrère, une consœur, son neveu, son cousin, un ancien, une ancienne, le
        stagiaire, la stagiaire, l'intérimaire, un titulaire, une titulaire, autre postulant*, autre
        finaliste, nouvelle recrue, autres personnes, d'autres personnes, un tiers, autre apprenti*, un
        étudiant, une étudiante, d'autres dossiers, d'autres talents, un jeune, une dame, un monsieur
    """,
    "candidate": """
        candidat*, l'candidat*, cv, c v, curriculum*, lettre de motivation, lettre de présentation, dossier*,
        profil*, postulant*, postulation*, offre de service*, offres de service*, demande d'emploi, votre
        demande, book, portfolio, impétrant*, votre parcours, ton parcours, diplôme*, attestation*,
        finaliste*, références, prétendant*
    """,
    "job": """
        poste*, emploi*, l'emploi*, d'emploi*, l'offre*, d'offre*, annonce*, l'annonce*, d'annonce*, place*,
        fonction*, stage*, stagiaire*, alternance*, l'alternance*, d'alternance*, apprenti*, l'apprenti*,
        d'apprenti*, job, boulot, cdd, cdi, mission*, vacation*, contrat doctoral, thèse, postdoc, post doc,
        métier*, remplacement*, vie vie, volontariat*, service civique, contractuel*, intérim, extra, saison*,
        engagement, charge de cours, mi temps, temps plein
    """,
    "process": """
        recrutement*, sélection*, présélection*, procédure*, processus, concours, embauche*, l'embauche*,
        d'embauche*, recherche*, tour, liste courte, short list, shortlist, liste restreinte, phase*, étape*,
        l'étape*, audition*, l'audition*, d'audition*, jury, délibération*, appel à candidatures, campagne,
        dotation, comblement, vivier, session, entretiens, tri
    """,
    "requirement": """
        exigence*, l'exigence*, d'exigence*, exigé*, requis*, critère*, condition*, compétence*,
        qualification*, qualifié*, expérience*, l'expérience*, d'expérience*, expérimenté*, certificat*,
        permis b, permis c, permis de conduire, caces, habilitation*, l'habilitation*, niveau b, niveau c,
        niveau de français, niveau d'anglais, anglais courant, allemand courant, bilingue, bilinguisme,
        ancienneté, l'ancienneté, diplôme d'état, agrégé*, capes, équivalence*, l'équivalence*, titre de
        séjour, autorisation de travail, prérequis, maîtrise, indispensable*, obligatoire*, cahier des
        charges, titulaire du, éligib*, inéligib*, savoir faire, séniorité, seniorité
    """,
    "choose": """
        choisi*, choix, retenu*, retenir, retenons, sélectionné*, sélectionner, opté, opter, optons, porté
        sur, s'est porté*, préféré, préférée, préférons, privilégié*, tranché, élu*, désigné*, jeté notre
        dévolu, partis sur, parti sur, tombés d'accord sur, attribué*, attribuer, départagé*, nommé*, donné la
        place, donné le poste, retient, l'a emporté, l'emporte, revient à, revenu à, ira à, misé sur,
        décroché*, confié, confiée, confions
    """,
    "hire": """
        embauché*, embaucher, embauche, embauchons, engagé*, engager, engageons, recruté*, recruter,
        recrutons, commence lundi, commence le, débute le, prend le poste, prendra le poste, prend ses
        fonctions, entre en fonction, entrera en fonction, a signé, avons signé, a accepté, a dit oui, prise
        en apprentissage, rejoint, rejoindra, intègre, arrive lundi, titularisé*, affecté*, arrivée de,
        l'arrivée de, nomination, recrue, démarre lundi, démarre le, gardé la, gardé le, reprend le, avons
        pris, a pris, ai pris
    """,
    "filled": """
        pourvoir, est prise, sont prises, comblé*, au complet, occupé*, l'effectif est, attribué*, plus de
        place*, plus de poste*, déjà pris*, bouclé*, trouvé notre, trouvé son, trouvé sa, affiche complet,
        quota*, saturé*, toutes les places, plus personne, avons trouvé, on a trouvé, plus disponible*,
        repourvu*, pourvu, pourvue, pourvus, pourvues, équipe complète, est complet, est complète, sont
        complets, sont complètes
    """,
    "ended": """
        clôturé*, clôture*, fermé*, fermer, annulé*, annulation*, l'annulation*, arrêté*, arrêter, arrêt,
        stoppé*, suspendu*, gelé*, gel des, abandonné*, l'abandon*, supprimé*, suppression*, terminé*,
        retiré*, retirons, retrait, mis fin, mettre fin, met fin, mettons fin, s'arrête*, s'achève*, prend
        fin, pris fin, tombé à l'eau, archivé*, interrompu*, caduc, caduque, sans suite, en rester là, en
        resterons là, en restons là, disparaît, sauté, plus d'actualité, plus en ligne, expiré*, en pause,
        reporté sine die, fini, finie, finis, finies, clos, close, closes
    """,
    "budget": """
        budget*, budgétaire*, financement*, subvention coupée, crédits, enveloppe, l'enveloppe*, économies,
        restructuration*, réorganisation*, réduction d'effectif*, effectif*, l'effectif*, masse salariale,
        licenciement*, plan social, gel des embauches, gel du recrutement, coupes, coûts, levée de fonds,
        trésorerie, fusion, carnet de commandes, conjoncture, fermeture du site, mutualis*
    """,
    "continue": """
        donner* suite, donne suite, donnons suite, donné suite, une suite,
        suite favorable, poursuivre, poursuivi*, poursuivons, poursuivrons, continuer, continuons, continué,
        avancer, avançons, plus loin, prochaine étape, étape suivante, phase suivante,
        l'étape suivante, transmis*,
        transmettre, transmettons, convoqué*, rappeler, rappellerai, rappelé*, faire route, passer à l'étape,
        deuxième entretien, second entretien, abouti*, déboucher*, admis*, franchi, faire appel à
    """,
    "negation": """
        ne, n'a, n'ai, n'as, n'avons, n'avez, n'ont, n'est, n'êtes, n'es, n'était, n'étaient, n'étiez, n'y,
        n'en, n'irons, n'ira, n'iront, n'avait, n'aura, n'aurons, n'avions, n'aboutit, n'arrive*, n'ouvr*,
        n'entre*, n'entend*, n'aurez, n'aurai, n'eut, pas, point, non, jamais, aucun*, nul, nulle, sans, ni,
        impossible*, guère, rien, incapable*, l'impossibilité, faute de, à défaut de
    """,
    "regret": """
        malheureusement, hélas, regret*, désolé*, navré*, déçu*, décev*, déception*, mauvaise nouvelle,
        mauvaises nouvelles, peiné*, triste*, excus*, m'excus*, s'excus*, pas la réponse, à contrecœur,
        dommage, le cœur lourd, gêné*, pas facile à, embarrass*, fâcheu*, contretemps, pardon, j'aurais voulu,
        j'aurais préféré
    """,
    "decline": """
        refus*, rejet*, décliné*, décliner, déclinons, négati*, défavorable*, écarté*, écarter, éconduit*,
        débouté*, éliminé*, l'élimination, éliminatoire, recalé*, évincé*, ajourné*, irrecevable*,
        inéligible*, infructueu*, échoué, échouer, échec, l'échec, mis de côté, mise de côté, non retenu*, non
        admis*, non sélectionné*, non embauché*, pas retenu*, pas été retenu*, pas prise en considération, fin
        de non recevoir, repoussé*, renoncer, renonçons, passer votre tour
    """,
    "goodnews": """
        plaisir de vous, plaisir de t', avons le plaisir, ai le plaisir, j'ai le plaisir, heureu*, ravi*,
        félicitation*, bravo, bienvenue*, bonne nouvelle, bonnes nouvelles, excellente nouvelle, enchanté*,
        joie, c'est oui, enthousias*, l'honneur de vous, honoré*, champagne, youpi, formidable, retenu notre
        attention, retenu toute notre attention, super nouvelle, on te veut
    """,
    "receive": """
        reçu*, réception, réceptionné*, parvenu*, est arrivé*, bien arrivé*, enregistré*, l'enregistrement,
        confirmation de candidature, soumis*, déposé*, dépôt, envoyé avec succès, bien transmis*, pris note,
        prise en compte, pris en compte, versé* à, importé*, bien noté
    """,
    "review": """
        étudi*, l'étude*, examin*, l'examen*, d'examen*, lire, lisons, relire, analys*, l'analyse*, évalu*,
        l'évaluation*, regard*, pris connaissance, vérifi*, passer en revue, considér*, traité*, traitement,
        traitons, dépouill*, en cours d'évaluation, à tête reposée, attenti*, lu, lue, lus, lues, consulté*,
        consulter, relu*
    """,
    "waiting": """
        patien*, encore, toujours en, d'ici, sous quinzaine, sous huitaine, sous quinze jours, délai*,
        retard*, bientôt, prochainement, dès que, aussitôt que, reviendrons vers vous, reviens vers vous,
        revenons vers vous, reviens vers toi, tiens au courant, tiendrons informé*, tiens informé*,
        recontact*, reprendrons contact, prendra contact, prendrons contact, attend*, attente, l'attente, en
        cours, suspens, semaines, jours ouvrables, jours ouvrés, en lice, dans la course, prolongé*,
        repoussé*, décalé*, feu vert, sous peu, au plus vite
    """,
    "condition": """
        si, s'il*, au cas où, en cas de, dans le cas où, à condition, sous réserve, dans l'hypothèse, sauf, à
        moins, à défaut, en l'absence, l'absence de, faute de, passé ce délai, au delà de ce délai, sans
        réponse de, sans nouvelle* de, le cas échéant, éventuel*, pourrait, pourraient, devrait, seul* les
        candidat*, seules les personnes, quelle que soit, qu'elle soit, selon, dès lors que, tant que,
        lorsque, serait, seraient
    """,
    "invite": """
        invit*, l'invit*, d'invit*, entretien*, l'entretien*, d'entretien*, entrevue*, l'entrevue*,
        d'entrevue*, rencontr*, rendez vous, rdv, échang*, l'échange*, convocation*, convoqu*, convier,
        convié*, convions, appel, l'appel*, coup de fil, téléphon*, visio*, vidéoconférence, zoom, teams,
        créneau*, disponibilité*, disponible*, l'agenda, agenda, horaire*, plan d'accès, parking, interphone,
        salle de réunion, se parler, se voir, vous recevoir, te recevoir, faire connaissance, vous entendre,
        présentez vous, libre jeudi, libre mardi, vous convien*, te convien*
    """,
    "test": """
        test*, épreuve*, l'épreuve*, d'épreuve*, exercice*, l'exercice*, d'exercice*, cas pratique*, étude* de
        cas, défi*, quiz, questionnaire*, qcm, mise en situation, essai*, l'essai*, d'essai*, vidéo différée,
        entretien vidéo différé, réponses vidéo, assessment*, évaluation en ligne, concours blanc, dictée,
        chronométré*, chrono, immersion, rendre avant, copie, barème, correcteur*
    """,
    "contract": """
        contrat*, salaire*, rémunération*, rémunéré*, promesse d'embauche, lettre d'engagement, période
        d'essai, date d'entrée, date de début, prise de poste, entrée en fonction*, onboarding, intégration,
        l'intégration, avenant, signer, signature*, parapher, paraphé*, brut*, net mensuel, treizième mois,
        tickets restaurant, mutuelle d'entreprise, rib, visite médicale, carte vitale, avs, statut cadre,
        horaire hebdomadaire, badge, convention de stage, convention collective, rtt, préavis, barème
        salarial, échelon, prétentions salariales, livret d'accueil, une prime, la prime
    """,
    "thank": """
        merci*, remerci*, reconnaissan*, gratitude, sensible* à, sommes sensibles, apprécié*, apprécions,
        touché* par, gré, honor* de votre
    """,
    "wish": """
        souhait*, bonne chance, bonne continuation, réussite*, succès, bonne route, bon vent, croise* les
        doigts, vœux, courage, tout le meilleur, l'avenir, avenir professionnel, futurs projets, vos projets,
        tes projets, carrière, la prochaine sera, chaussure à, encourag*, confiance, belle suite, belle
        continuation, beau parcours, recherches d'emploi, vos recherches
    """,
    "again": """
        à nouveau, de nouveau, à l'avenir, futur*, ultérieur*, prochaine fois, une autre fois, repostul*,
        conserv*, gard*, vivier*, base de données, cvthèque, autres offres, d'autres offres, autres postes,
        d'autres postes, recrois*, rester en contact, restons en contact, réserve de recrutement, liste de
        réserve, sous le coude, l'an prochain, l'année prochaine, prochaine rentrée, porte reste ouverte,
        porte ouverte, retent*, reviens nous, repasse*, banque de candidatures, se représent*, recontacterons
    """,
    "fit": """
        correspond*, l'adéquation*, adapté*, adéquat*, convien*, convenir, en phase, cadre avec, colle*, bon
        profil, idéal*, recherché*, répond à, répondre aux, répond aux, à nos attentes, nos besoins, nos
        critères, aux critères, aux attentes, fait pour, profil type, affinité*, en ligne avec, compatib*,
        incompatib*, décalage, l'écart, éloigné*, mouton à cinq pattes, matcher, matche, bon match
    """,
    "better": """
        plus proche*, plus en adéquation, davantage, plus expérimenté*, plus senior*, plus solide*, mieux,
        meilleur*, plus avancé*, plus adapté*, plus qualifié*, plus pointu*, plus d'expérience, plus aguerri*,
        plus en phase, longueur d'avance, une tête d'avance, priorit*, plus complet*, plus en lien, en tête,
        devancé*, supérieur*, plus étoffé*, plus de métier, plus ancien*, avait l'avantage, ont l'avantage
    """,
    "many": """
        nombreu*, grand nombre, nombre important, nombre élevé, beaucoup de candidat*, beaucoup de réponses,
        centaine*, afflux, l'afflux*, volume, quantité de, flot de, avalanche, vu le nombre, concurrence,
        rude, niveau élevé, haut niveau, qualité des candidat*, excellents profils, plus de deux cents,
        multitude, succès de notre annonce, submergé*, débordé*
    """,
    "seek": """
        tombé* sur votre, tombé* sur ton, à l'écoute du marché, recrute pour, je cherche un*, je recherche
        un*, nous cherchons, nous recherchons, on cherche, mon client recherche, mon client cherche, linkedin,
        chasseur de têtes, chasseuse de têtes, approche directe, opportunité*, seriez vous ouvert*, serais tu
        ouvert*, es tu ouvert*, en poste actuellement, confidentiel*, mandat*, donné votre nom, donné ton nom,
        parlé de vous, parlé de toi, vous intéresserait, t'intéresse*, te tente*, te dirait, vous tente*,
        interpellé*, cooptation, votre réseau, ton réseau, missionné*, besoin urgent, pensé à vous, pensé à
        toi
    """,
    "joblist": """
        nouvelles offres, offres d'emploi, alerte*, offres recommandées, offres du jour, emplois du jour,
        recherche enregistrée, recherches enregistrées, voir l'offre, voir les offres, voir toutes les offres,
        postuler maintenant, postulez, candidature simplifiée, emplois similaires, offres similaires,
        recommandé* pour vous, sélectionné* pour vous, jobs pour toi, qui recrutent, recrute en ce moment,
        publié* il y a, près de chez vous, annonces similaires, nouveaux emplois, postes vacants, offres
        correspondent, salaire estimé
    """,
    "feedback": """
        retour sur votre, retour sur ton, retours, feedback*, débrief*, impression*, l'impression*, point*
        fort*, point* faible*, axe* d'amélioration, axes de progrès, progress*, amélior*, remarque*,
        commentaire*, appréciation*, restitution*, conseil pour, je vous conseille, je te conseille, lacune*,
        à travailler, critique* constructive*, bilan de l'entretien, le jury a aimé, le jury a noté, relevé, à
        votre demande, comme vous l'avez demandé, comme tu l'as demandé, gagneriez à, gagnerais à, pistes,
        aisance, trac, notation, note obtenue
    """,
    "withdraw": """
        retirer ma candidature, retire ma candidature, je me retire, me désiste*, désistement, décline votre
        offre, décliner votre offre, décline ton offre, décline votre proposition, accepté une autre offre,
        accepté un autre poste, accepté un poste, signé ailleurs, renonce à ma candidature, renonce au poste,
        retrait de ma candidature, retrait de votre candidature, vous avez retiré, ne suis plus disponible, ma
        candidature n'est plus, plus intéressé par le poste, choisi une autre voie
    """,
    "decided": """
        décid*, décision*, conclu*, verdict*, résultat*, issue, l'issue*, au terme, arbitrage*, arbitré*,
        tranch*, résolution, statué*, statuer, délibéré*, délibération*, arrêté la liste, validé*, convenu,
        notification*, nous avons fait, notre réponse, ma réponse, réponse définitive, avis de la, avis du
        jury
    """,
    "finalword": """
        définiti*, c'est non, sera non, un non, réponse est non, s'arrête là, s'arrête ici, s'arrêtent là, en
        rester là, en resterons là, en restons là, ne se fera pas, pas cette fois, cette fois ci, fin du
        parcours, fin de la route, point final, bout du chemin, nos chemins se séparent, tourner la page, sans
        appel, irrévocable*, affaire est réglée, dernier mot, plus rien à faire, ça ne le fera, ne le fera
        pas, tant pis, sans recours, ne va pas se faire, ça ne va pas
    """,
    "object": """
        prêt, crédit*, hypoth*, découvert, carte bancaire, visa*, passeport*, titre de transport, permis de
        construire, permis moto, naturalisation, appartement*, l'appartement*, d'appartement*, logement*,
        location*, bail, bailleur*, propriétaire*, locataire*, loyer, hlm, colocation*, sinistre*, assurance*,
        l'assurance*, d'assurance*, assureur*, remboursement*, mutuelle, article*, l'article*, manuscrit*,
        revue, relecteur*, subvention*, fondation, appel d'offres, appels d'offres, marché public, l'appel
        d'offres, devis, inscription*, l'inscription*, d'inscription*, bourse*, parcoursup, licence,
        université, l'université*, master, école, l'école*, adhésion*, l'adhésion*, adhérent*, club,
        application, l'application*, garantie, réclamation*, crèche, vol, festival, résidence d'artiste*,
        colloque, pull request, adoption, l'adoption*, dentiste, résiliation, association de, le cours, cours
        de, votre cours
    """,
    "shop": """
        commande*, colis, livraison*, livré*, facture*, paiement*, réduction*, promo*, solde*, remise, mot de
        passe, abonnement*, l'abonnement*, d'abonnement*, newsletter*, lettre d'information, réservation*,
        billet*, panier, boutique, achat*, l'achat*, d'achat*, carte de fidélité, euros ttc, virement*, iban,
        relevé de compte, prélèvement*, échéance*, l'échéance*, tva, expédi*, numéro de suivi, point relais,
        désabonn*, désinscri*, connexion, identifiant*, cliquez ici, offre valable, stock, retour gratuit
    """,
    "family": """
        maman, papa, mamie, papi, papy, mémé, pépé, grand mère, grand père, tata, tonton, tante, oncle,
        cousin*, les enfants, les petits, mon fils, ma fille, ta sœur, ton frère, ma sœur, mon frère, mon
        chéri, ma chérie, mon grand, ma puce, ma belle, anniversaire*, l'anniversaire*, d'anniversaire*,
        dîner, souper, apéro, week end, fin de semaine, vacances, noël, bisous, bises, bisou, je vous
        embrasse, t'embrasse*, voisin*, la maîtresse, école des enfants, chat, chien, bébé
    """,
    "person": """
        malade, souffrant*, grippe, grippé*, fièvre, fiévreu*, arrêt maladie, en congé, en congés, congé
        maladie, congé parental, congé maternité, en déplacement, empêchement*, empêché*, imprévu*, grève*,
        train supprimé, en retard, panne, bloqué*, coincé*, alitée, rage de dents, hospitalisé*, deuil,
        enterrement, neige, verglas, embouteillage*, bouchons, cloué*, covid, en vacances, absent*, l'absence
        de mon, rhume, extinction de voix
    """,
}
