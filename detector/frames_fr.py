"""French words around companies, roles and people. In: nothing. Out: frames as in detector/frames_en.py and word sets
as in detector/nouns_en.py; data only."""

from __future__ import annotations

from detector.wordlist import word_set

MACROS = {
    "post": r"(?:postes?|offres?(?: d['e] ?(?:emploi|stage|alternance))?|emplois?|stages?|alternance|apprentissage|contrat|mission|fonctions?|"
    r"annonces?|cdi|cdd|job)",
    "firm": r"(?:(?:la |le |les |l'|nos |notre )?(?:société|entreprise|groupe(?= [a-z]*l[ae] )|maison(?= [a-z]*l[ae] )|établissements?|ets|compagnie) )?"
    r"(?:la |le |les )?",
    "team": r"(?:équipes?|service|direction|pôle|département)(?: (?:de |des |du )?(?:recrutements?|talents?|rh|ressources humaines|carrières?|"
    r"acquisition de talents|sélection|candidats?|people))*",
}  # fmt: skip

COMPANY_BEFORE = (
    ("3", "fondatrice fondateur cofondatrice cofondateur directrice directeur gérante gérant", r"\b(?:co-?)?(?:fondatrice|fondateur|gérante?|directrice|directeur) (?:de |du |d'|de la )(?=[A-ZÀ-Ý]?)"),
    (
        "4", "intérêt intéressé intéressée intéresser",
        r"\bintérêt (?:\w+ ){0,3}?(?:pour|à|envers) (?:(?:rejoindre|intégrer) (?:les équipes de |l'équipe de |le |la )?|(?:un|une|le|ce|notre|la) {post} "
        r"(?:\w+ ){0,3}?(?:chez|au sein de) )?{firm}",
    ),
    (
        "4", "candidature* postulé postuler poste stage alternance carrière* emploi entretien parcours offre candidater recrutement job",
        r"\b(?:candidatures?|postul(?:é|er)|candidater|{post}|carrières?|emplois?|entretien|parcours|recrutement|processus)(?: [^.!?;\n]{1,60}?)? (?:chez|auprès d[eu]|"
        r"au sein d[eu]|au sein de la) {firm}",
    ),
    ("4", "équipe équipes service direction nous", r"\b{team} (?:de chez |chez |de la société |de )(?:la |le )?"),
    ("4", "nom compte", r"\bau nom (?:de |du |d'|des |de toute l'équipe |de l'équipe |de l'ensemble de l'équipe )+(?:de |chez )?{firm}"),
    ("4", "ici chez nous", r"\b(?:ici chez|nous chez|nous,? à|bienvenue chez|bienvenue à|toute l'équipe de) {firm}"),
    ("4", "rejoindre intégrer rejoignez rejoins", r"\b(?:rejoindre|intégrer|rejoign(?:ez|ant)|rejoins) (?:les équipes (?:de |du |d')|l'équipe (?:de |d')|l'aventure )?{firm}"),
    ("3", "société entreprise employeur client cliente groupe", r"\b(?:société|entreprise|notre client|ma cliente|mon client|notre cliente|employeur),? "),
    ("4", "société entreprise employeur organisme établissement", r"(?m:^|[;|])\s*(?:société|entreprise|employeur|organisme|établissement)(?: ?[ ]*[:|=]|\t)\s*"),
    ("1.5", "chez", r"\bchez {firm}"),
    ("3", "responsable directeur directrice chargé chargée drh rh fondateur fondatrice gérant gérante cofondateur cofondatrice recruteuse recruteur",
     r"\b(?:responsable|direct(?:eur|rice)|chargée? de recrutement|drh|(?:co-?)?fondat(?:eur|rice)|gérante?|recruteu(?:r|se))(?: [\w' ]{2,30}?)? (?:chez|de la société) {firm}"),
    ("3", "copyright traitées responsable envoyé", r"\b(?:traitées par|responsable (?:de|du) traitement,?|envoyé par) (?:la société )?"),
    ("-5", "propulsé via plateforme envoyé hébergé édité", r"\b(?:propulsé par|envoyé (?:via|avec)|via la plateforme|hébergé par|solution éditée par) "),
)  # fmt: skip

COMPANY_AFTER = (
    ("3", "a ma + fait trouvé informé répondu rappelé confirmé dit écarté rejeté refusé clos clôturé annulé transmis", r" (?:m'a|nous a|vous a|t'a|a) (?:fait|trouvé|informé|répondu|rappelé|confirmé|dit|écarté|rejeté|refusé|clos|clôturé|annulé|transmis)"),
    ("3", "m nous + a", r" (?:m'a|nous a) (?:fait|répondu|rappelé|dit|informé|confirmé|transmis)"),
    ("4", "vous te recrute remercie", r" (?:vous (?:remercie|souhaite|invite|informe)|te (?:remercie|souhaite)|recrute\b|regrette)"),
    ("4", "team talents rh recrutement carrières", r" (?:team|talents|rh|recrutement|carrières)(?= *(?:\n|$|\.|,))"),
    ("3", "a", r" a (?:décidé|choisi|retenu|bien reçu|le plaisir|le regret|étudié|examiné)\b"),
)  # fmt: skip

ROLE_BEFORE = (
    (
        "4", "poste postes offre stage alternance mission emploi apprentissage fonction fonctions contrat annonce",
        r"\b{post}(?: n° ?[\w-]+| réf\.? ?[\w-]+)? ?(?:à pourvoir )?(?:de |d'|en tant que |comme |en qualité de |intitulé |: ?|en |– )(?!l'(?:entreprise|équipe)|notre|votre|cette|ce |la |travail|"
        r"cdi|cdd|adéquation)",
    ),
    (
        "3", "candidature* postulé postuler candidater intéressé profil dossier",
        r"\b(?:candidatures?|postul(?:é|er|iez|ais)|candidater|dossier)(?: spontanée)?(?: [^.!?;:\n]{1,50}?)? (?:au poste|pour le poste|pour un poste|à l'offre|pour l'offre|pour la mission|sur le poste|"
        r"pour le stage|pour l'alternance|en alternance|en stage|au stage)(?: (?:de|d'|en|comme))?[: ]\s*",
    ),
    ("3", "candidature* postulé postuler candidat candidate",
     r"\b(?:candidatures?|postul(?:é|er|iez|ais))(?: spontanée)?(?: chez [\w' &-]{2,40}?)? (?:d'|de |en tant que |en qualité de |comme |pour (?:être |devenir |un |une |le |la |l')?|: ?|– |- )(?!votre|la part|notre|suite)"),
    ("4", "candidature poste offre annonce stage", r"\b(?:candidature|poste|offre|annonce|stage) ?(?=[«\"“„])"),
    ("4", "poste intitulé offre objet stage référence fonction annonce candidature vacance", r"(?m:^|[|;(])\s*(?:intitulé(?: du poste)?|poste(?: visé| concerné)?|offre|stage|fonction|emploi|annonce|candidature|"
     r"poste à pourvoir|votre candidature|ta candidature)(?: ?[ ]*[:|=–]|\t)\s*"),
    ("3", "recrutement entretien recherche recherchons recrutons cherche cherchons cherchent embauche essai test suite réponse",
     r"\b(?:recrutement|recherch(?:ons|e)|recrut(?:ons|e)|cherch(?:ons|e|ent)|embauch(?:e|er|ons)|entretien|essai|test)(?: actuellement)? (?:d'|de |pour (?:le poste (?:de |d')|un |une )?|un |une |notre |un\(e\) )"),
    ("3", "tant qualité", r"\ben (?:tant que|qualité de) "),
    ("2", "comme", r"\bcomme (?:un |une )?"),
    ("2", "pour", r"\bpour (?:le poste de |un poste de |une? |notre )?"),
)  # fmt: skip

ROLE_AFTER = (
    ("4", "h f x", r",? ?[(\[]?\b(?:[hfmx](?:\s?/\s?[hfmxn]){1,2})\b[)\]]?"),
    ("2", "candidature", r" *[-–:|] (?:votre |ta |suite (?:à|de) (?:votre|ta) )?candidature"),
)  # fmt: skip

CLOSINGS = (
    r"(?:(?:très |bien |sincères |avec (?:mes|nos) )?(?:cordialement|cordiales? salutations|sincères salutations|respectueusement|salutations(?: distinguées| cordiales)?|amicalement|amitiés|"
    r"bien à (?:vous|toi)|bonne (?:continuation|journée|chance|soirée|semaine|route)|meilleures salutations|bonne suite|à (?:bientôt|très vite|vite|demain|mardi|lundi|jeudi|vendredi|mercredi|la prochaine)|"
    r"au plaisir[^\n]{0,40}|bises?|bisous|merci(?: d'avance| encore)?|courage|belle (?:journée|continuation|soirée)|crdt|cdt|sentiments (?:les meilleurs|distingués)|l'équipe|avec mes excuses|"
    r"votre dévouée?|kind regards|best regards|regards|best|salut|ciao|tchao|à plus|dans l'attente[^\n]{0,50})(?:,? (?:et|de|d')[^\n]{2,40})?|"
    r"(?:recevez|veuillez|je vous prie|nous vous prions|croyez)[^\n]{5,120}(?:salutations|sentiments|considération|cordiales?|expression)[^\n]{0,60}|pour (?:la|le|l')[^\n]{2,50})"
)
GREETING = r"(?:bonjour|bonsoir|madame|monsieur|mademoiselle|chère?s?|salut|coucou|hello|hey|re-?bonjour|dear|hi|allô)"
APPLICANT = (
    r"(?:\b(?:votre|ta|vos|la|cette|notre|une) (?:candidature|entretien|offre|dossier|stage|alternance|profil candidat|espace candidat)|postulé|recrutement|\bposte\b|candidat(?:e|s|es)?\b|entretien|"
    r"\bretenue?\b|your application)"
)
ALERT = r"(?:\b(?:\d+|nouvelles|vos|de nouvelles|les dernières) (?:nouvelles |dernières )?offres|alerte[s-]? ?(?:emplois?|jobs?|offres)|offres? (?:qui|pour vous|du jour|de la semaine|correspondant|susceptibles)|recommandées? pour vous|newsletter)"

NOUN_FIRST = True
ELIDES = True
ARTICLES = word_set("le la les un une des du de notre votre d' l'")
TITLE_LINKS = word_set("de du des d' d en et à au aux la le les l' & / pour sur par")
TITLE_HEADS = word_set(
    "inscription rejet confirmation accusé spontanée spontané mission place fonction avis vacance d'un d'une un(e) d'un(e) concours convocation annonce candidature poste offre stage alternance votre ta suivi réponse suite objet re entretien recrutement proposition emploi apprentissage job"
)
NAME_LINKS = word_set("de du des d' et & à la le les en l' sur sous lès")
TEAM = word_set(
    "cellule dotation greffe affaires comité bureau division inscription dotation médicales planification proviseur plateforme concours jury examens recrutement recrutements ressources humaines rh drh carrières carrière emploi emplois talents talent équipe équipes service direction département pôle candidatures candidature candidats candidat sélection "
    "acquisition de des du la les et d' l' espace portail stage stages alternance alternances apprentissage mobilité personnel secrétariat administration formation accueil contact campus jeunes école écoles relations "
    "marque employeur gestion bureau assistant assistante onboarding planning agenda tests évaluation évaluations entretiens notifications ne pas répondre système"
)
TEAM_TAIL = word_set(
    "recrutement recrutements rh drh carrières carrière emploi emplois talents candidatures candidature candidats sélection alternance alternances stages ressources humaines team"
)
TEAM_TAIL_SOFT = word_set(
    "service direction équipe portail espace candidat campus personnel apprentissage école acquisition de"
)
TEAM_HEAD = word_set(
    "cellule comité inscription concours plateforme recrutement recrutements ressources rh drh carrières carrière emploi emplois talents équipe équipes service direction département pôle candidatures candidature sélection acquisition espace portail stages "
    "alternance alternances mobilité secrétariat l'équipe la gestion evaluation évaluations tests entretiens onboarding"
)
TEAM_LINK = word_set(
    "de des du la le les l' d' chez et humaines rh candidat candidats recrutement talents personnel au en à"
)
ORGANISATION = word_set(
    "hospice maternité dispensaire vétérinaires cliniques fonderie forge moulin scierie cimenterie faïencerie "
    "poterie tannerie tapisserie carrelage vitrerie fenêtres cuisines archives observatoire paroisse diocèse "
    "abbaye secours kinésithérapie opticiens ambulance pompiers sdis gendarmerie tribunal ambassade consulat "
    "intercommunalité agglo agglomération bailliage canton périscolaire garderie halte gymnase piscines haras "
    "confiserie chocolaterie torréfaction brûlerie brasseries distillerie cidrerie auberge gîte relais résidence "
    "voyages autocars tramway location pneus vélos instruments mécanique usinage chaudronnerie métallerie "
    "serrurerie ferronnerie turbines éolien solaire eaux réseaux fibre télécoms informatique numérique courtage "
    "courtiers réassurance prévoyance régie bailleur hlm syndic géomètres architectes urbanisme papeterie "
    "papeteries imprimeurs reliure cinéma cinémas galerie joaillerie couture confection chaussures maroquinerie "
    "jouets animalerie semences maraîchers maraîchage fruitière laiterie laiteries conserverie pêcheries chantier "
    "chantiers armement armateurs parfumerie savonnerie coiffure thermes chambre syndicat fédération ong "
    "orphelinat foyer académie rectorat inspection médiathèque bibliothèque ludothèque écomusée chais verrerie "
    "cristallerie corderie filature tissage voilerie menuiseries supérette superette coopération "
    "groupe société compagnie entreprise cabinet agence maison établissements ets atelier ateliers boulangerie pâtisserie boucherie fromagerie menuiserie charpente toitures couverture plomberie électricité garage carrosserie "
    "imprimerie librairie éditions pharmacie clinique hôpital hôpitaux centre hospitalier chu ehpad université lycée collège école mairie ville commune département région communauté métropole préfecture ministère "
    "association fondation mutuelle assurances assurance banque caisse crédit coopérative domaine château camping hôtel restaurant brasserie bistrot café épicerie supermarché supermarchés magasin magasins boutique transports "
    "transport logistique énergies énergie industrie industries laboratoire laboratoires institut musée théâtre opéra orchestre ballet festival conservatoire studio studios conseil consulting solutions systèmes logiciels "
    "technologies aéronautique aviation automobile automobiles construction constructions bâtiment immobilier notaire notaires avocats office étude ambulances fleurs fleuriste traiteur textiles mode cosmétiques parfums vins vignobles "
    "ferme pépinières jardins piscine gare ports port aéroport fils frères associés sas sarl sa eurl snc scop radio télévision médias presse média horlogerie bijouterie optique dentaire vétérinaire crèche"
)
AGENCY_TAIL = word_set("recrutement intérim rh sourcing talents")
AGENCY_DOMAIN = ("recrutement", "interim", "cabinet-rh", "chasseur")
ROLE_ENDINGS = (
    "teur",
    "sseur",
    "ffleur",
    "lleur",
    "geur",
    "cheur",
    "deur",
    "neur",
    "euse",
    "trice",
    "graphe",
    "thérapeute",
    "ologue",
    "graphiste",
    "mécanicien",
    "mécanicienne",
    "électricien",
    "électricienne",
)
NO_JOB = word_set(
    "secteur moteur facteur auteur hauteur heureuse nombreuse meilleur ailleurs valeur valeurs erreur ordinateur utilisateur utilisatrice lecteur expéditeur précieuse sérieuse curieuse rigoureuse malheureuse chaleureuse matrice ailleur accompagnateur électeur visiteur demandeur porteur acteur acteurs collaborateur collaboratrice interlocuteur interlocutrice ascenseur recruteur recruteuse employeur honneur bonheur malheur teneur ampleur couleur douleur chaleur fleur pleine vigueur longueur rigueur largeur leur peur cœur seigneur mineur majeur ultérieur intérieur extérieur supérieur inférieur antérieur pasteur vecteur compteur prometteur prometteuse autobiographe paragraphe"
)
SENIORITY = word_set("adjoint adjointe apprenti apprentie")
RANKS = word_set("responsable chef cheffe chargé chargée assistant assistante agent agente directeur directrice adjoint adjointe associé associée conseiller conseillère employé employée gérant gérante président présidente "
                 "membre délégué déléguée coordinateur coordinatrice gestionnaire opérateur opératrice technicien technicienne")  # fmt: skip
ROLE_NOUNS = word_set(
    "accompagnateur assureur automaticien automaticienne bijoutier bijoutière brancardière cadreur "
    "carreleur charpentière chaudronnier chaudronnière chirurgien clerc cordonnier crêpier ébéniste "
    "éboueur électronicien éleveur encadrant étalagiste factotum femme-de-chambre ferronnier "
    "fonctionnaire forgeron fraiseur gouvernante greffière grutier guichetier halliste horloger horlogère "
    "huissier imprimeur informaticien informaticienne intendant joaillier laveur luthier machiniste "
    "maquettiste maraîcher maraîchère marbrier maroquinier maroquinière mathématicien orfèvre orthoptiste "
    "ostéopathe ouvreur palefrenier pédiatre pédicure pépiniériste perchiste physicien physicienne "
    "pizzaïolo plaquiste plasturgiste plâtrier plombière policier pompier programmeur projectionniste "
    "prothésiste psychomotricien psychomotricienne quincaillier relieur serrurier statisticienne "
    "sténotypiste stratifieur tapissière tôlier tonnelier traiteur vacataire verrier webmaster "
    "webdesigner contractuelle "
    "développeur développeuse ingénieur ingénieure technicien technicienne responsable chef cheffe chargé chargée assistant assistante agent agente directeur directrice gestionnaire comptable contrôleur contrôleuse analyste "
    "consultant consultante conseiller conseillère commercial commerciale vendeur vendeuse acheteur acheteuse caissier caissière serveur serveuse cuisinier cuisinière pâtissier pâtissière boulanger boulangère boucher bouchère poseur "
    "menuisier menuisière charpentier couvreur plombier électricien électricienne maçon peintre soudeur soudeuse mécanicien mécanicienne carrossier chauffeur chauffeuse conducteur conductrice livreur livreuse préparateur préparatrice "
    "magasinier magasinière cariste opérateur opératrice ouvrier ouvrière manutentionnaire logisticien logisticienne infirmier infirmière aide-soignant aide-soignante médecin pharmacien pharmacienne kinésithérapeute sage-femme "
    "éducateur éducatrice enseignant enseignante professeur professeure formateur formatrice animateur animatrice surveillant surveillante bibliothécaire documentaliste archiviste libraire journaliste rédacteur rédactrice graphiste "
    "designer architecte urbaniste paysagiste jardinier jardinière horticulteur vigneron vigneronne ouvrier secrétaire standardiste réceptionniste hôte hôtesse avocat avocate juriste notaire greffier adjoint adjointe attaché attachée "
    "chercheur chercheuse doctorant doctorante post-doctorant post-doctorante maître lecteur traducteur traductrice interprète photographe monteur monteuse réalisateur comédien comédienne musicien musicienne régisseur régisseuse "
    "coiffeur coiffeuse esthéticien esthéticienne opticien opticienne dentiste hygiéniste vétérinaire laborantin laborantine chimiste biologiste géomètre dessinateur dessinatrice projeteur métreur économiste statisticien actuaire "
    "auditeur auditrice trésorier trésorière recruteur recruteuse gérant gérante directeur coordinateur coordinatrice coordonnateur coordonnatrice administrateur administratrice intégrateur testeur alternant alternante stagiaire "
    "apprenti apprentie employé employée équipier équipière manager technico-commercial téléconseiller téléconseillère ambulancier ambulancière brancardier veilleur gardien gardienne concierge pilote steward pizzaiolo barman barmaid "
    "sommelier sommelière plongeur commis extra saisonnier saisonnière vendangeur fleuriste tapissier couturier couturière styliste modéliste tourier chocolatier fromager poissonnier préventeur planificateur ordonnanceur approvisionneur "
    "approvisionneuse affréteur exploitant dispatcheur régulateur contremaître chef-d'atelier psychologue orthophoniste ergothérapeute diététicien diététicienne auxiliaire agent-e conservateur conservatrice médiateur médiatrice scripte "
    "directeur-adjoint délégué déléguée visiteur promoteur négociateur négociatrice courtier courtière souscripteur gestionnaire-paie rédactrice webmestre scientifique data"
)
NOT_NOUNS = word_set(
    "person mate hand player model host server chair staff member partner data sponsor guard guide stage post rep cover page"
)
ROLE_STOP = word_set(
    "déjà encore toujours nous a est sera reste ne lequel laquelle lesquels lesquelles duquel dont où lors suite auquel chez dans au-sein sein et-nous nous vous je il elle on que qui dont où mais car car-nous a est sont était n'a n'est ne pas n ont été avons avez avait auprès malheureusement notre nos votre vos ta ton tes leur "
    "cette cet ce ces après avant suite afin depuis malgré toutefois cependant merci bonjour ainsi comme lors car si s'est basé basée situé située réf référence ref n° h f h/f f/h publié publiée paru parue ouvert ouverte "
    "proposé proposée pourvoir pourvu pourvue vacant vacante susmentionné retenu retenue reçu reçue parvenue nécessite correspond avec sans vers entre compter partir dès raison recherchons recrutons plusieurs et&nous y-a suscite"
)
NOT_A_ROLE = word_set(
    "candidature candidatures poste postes offre offres emploi stage alternance entreprise société équipe candidat candidate candidats candidates profil dossier cv entretien processus recrutement réponse suite décision "
    "retour nouvelles nouvelle demande contrat temps moment jour mois année janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche "
    "autre autres prochain prochaine premier première deuxième votre notre vos nos merci bonjour madame monsieur service direction personne personnes suivi statut mise jour confirmation invitation proposition information informations "
    "avenir opportunité opportunités carrière travail intérêt recherche recherches parcours compétences expérience étape réserve futur postulation avis feedback"
)
TITLE_END = word_set(
    "candidature réponse suite décision retour réf référence votre ta nous entretien statut suivi confirmation bonjour poste offre"
)
LEAD_INS = word_set(
    "votre ta candidature au poste de pour le la d' réponse suite à suivi objet offre entretien recrutement stage alternance concernant confirmation réception invitation"
)
BEFORE_A_TOPIC = word_set("objet concernant")
GREETING_WORDS = word_set("bonjour bonsoir madame monsieur chère cher salut coucou")
GREETED_NOBODY = word_set(
    "madame monsieur candidat candidate tous toutes à équipe client cliente mesdames messieurs"
)
TITLES = word_set("m mme mlle madame monsieur mademoiselle dr dre pr prof me maître")
NO_COMPANY = word_set(
    "rgpd cnil linkedin apec cdi cdd france europe madame monsieur noël anglais français client espacecandidat votrecandidature"
)
JOB_WORDS = word_set(
    "candidature candidatures candidat candidate candidats poste postes postuler postulé recrutement recruter recruteur emploi stage alternance apprentissage entretien embauche embaucher cv profil contrat cdi cdd carrière "
    "carrières offre stagiaire apprenti apprentie essai job vacant rh"
)
NEVER = word_set(
    "je nous vous il elle ils elles on tu le la les un une des du de notre nos votre vos ta ton tes mon ma ce cette ces malheureusement merci bonjour bonsoir madame monsieur chère cher salut cordialement suite après en dans "
    "pour par avec sans sur au aux et mais car si afin lors toutefois cependant bien sincères salutations candidature poste postes lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août "
    "septembre octobre novembre décembre objet date tél téléphone cv réf référence entretien recrutement cdi cdd m mme dr suivi réponse votre h f n'hésitez hésitez veuillez recevez votre nouvelles bonne à équipe"
)
