"""Who did what, in French."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_GOAL = (
    r"(?:but|buts|realisation|realisations|egalisation|ouverture du score|double|triple|break|reduction du score|csc|"
    r"but contre son camp|but de la victoire|but vainqueur|\d ?[-:a] ?\d)"
)
_SHOT = (
    "(?:frappe|tir|tete|reprise|volee|penalty|coup franc|coup-franc|coup de tete|"
    "ballon pique|demi-volee|retourne|lob|plat du pied|missile|talonnade|enroulee)"
)
_DELIVERY = (
    "(?:passe|centre|corner|coup franc|coup-franc|service|caviar|ouverture|ballon|"
    "deviation|remise|talonnade|touche|transversale|decalage|"
    "relais|une-deux|passe decisive|offrande|passe en retrait|centre en retrait|"
    "longue touche|debordement|travail|percee|raid|louche|assist)"
)
_OF = r"(?:de|d'|du|par|des)"

VOCABULARY = Vocabulary(
    scores=(
        (
            r"\b(?:marque|marquait|marquant|marquer|marquent|inscrit|inscrivait|inscrivant|"
            "inscrire|claque|plante|scelle|scellait|convertit|convertissait|egalise|egalisait|"
            r"egalisant|egaliser|scorait|score)\b(?! (?:de pres|a la culotte|le pas|est|nul|final|"
            "une pause|au score))"
        ),
        (
            r"\b(?:ouvre|ouvrait|ouvrant|ouvrir|ouvert|debloque|debloquait|debloque) (?:le score|"
            "la marque|le compteur|son compteur|les hostilites|le tableau)"
        ),
        (
            r"\b(?:reduit|reduisait|reduire|double|doublait|doubler|creuse|creusait|aggrave|"
            r"aggravait|alourdit|corse|tripl\w+|enfonce|enfoncait) (?:[^\s,.;:]+ ){0,3}?(?:score|"
            "mise|ecart|marque|avantage|addition|clou)"
        ),
        (
            r"\b(?:remet|remettait|remis|ramene|ramenait|place|placait|permet|donne|donnait|offre|"
            "offrait|redonne|redonnait|arrache|arrachait|assure|"
            r"assurait) (?:[^\s,.;:]+ ){0,6}?(?:l'|le |la |un |une |d')?(?:a egalite|a hauteur|"
            r"avantage|devant|en tete|aux commandes|victoire|succes|egalisation|nul|a \d-\d|"
            "de mener|points)"
        ),
        (
            r"\b(?:trompe|trompait|trompant|trompent|bat|battait|battant|ajuste|ajustait|ajustant|"
            "fusille|fusillait|crucifie|crucifiait|lobe|lobait|devance|prend a contre-pied|"
            r"prenait a contre-pied) (?:[^\s,.;:]+ )?(?:le |la )?(?:portier|gardien)"
        ),
        (
            r"\b(?:pousse|poussait|propulse|propulsait|envoie|envoyait|expedie|expediait|"
            "catapulte|catapultait|place|placait|glisse|glissait|loge|logeait|reprend|reprenait|"
            "conclut|concluait|coupe|devie|deviait|enroule|enroulait|met|mettait|termine|"
            "terminait|frappe|trouve|trouvait|depose|pousser|conclure|conclu)"
            r" (?:[^\s,.;:]+ ){0,8}?(?:au fond|dans le but|dans les filets|la lucarne|petit filet|"
            "le chemin des filets|le fond des filets|des filets|hors de portee|de la tete pour|"
            "dans le but vide|victorieusement|l'ouverture|dans son propre|contre son camp|faille|"
            "opposee)"
        ),
        r"\b(?:conclut|concluait|conclu)\b",
        r"\bne (?:tremble|tremblait|manque|rate|laisse) (?:pas|aucune chance|pas l'occasion)",
        r"\btransform(?:e|ait|ant|er|ee?)\b",
        r"\bfait (?:mouche|trembler les filets|le break|\d-\d|parler la poudre)",
        r"\bs'(?:offre|offrait) (?:un|le|son) (?:double|triple|but|doublé)",
        r"\bcontre son (?:propre )?camp\b",
        r"\b(?:trouve|trouvait) l'ouverture\b|\btrouve la faille\b",
        r"\ba (?:marque|egalise|inscrit|trompe|transforme|conclu|ouvert|double|reduit)\b",
        r"\best le buteur|buteur du (?:jour|soir|match)",
        r"\b(?:se charge|se chargeait) de (?:le |la |l')?(?:transformer|convertir)",
        r"\b(?:prend|prenait|prennent) (?:l'avantage|les devants|la tete)|\bmene (?:au score|\d-\d)",
        r"\bporte (?:le score|la marque|l'avantage)",
        r"\b(?:egalisateur|vainqueur)\b(?= pour)",
    ),
    beats=(
        (
            r"\b(?:trompe|trompait|trompant|bat|battait|battant|ajuste|ajustait|fusille|fusillait|"
            "crucifie|crucifiait|lobe|lobait|mystifie|prend a contre-pied|surprend|surprenait|"
            "trompa)"
        ),
    ),
    passes=(
        (
            r"\b(?:centre|centrait|centrer|sert|servait|sers|servir|lance|lancait|adresse|"
            "adressait|delivre|delivrait|offre|decale|decalait|trouve|trouvait|devie|deviait|"
            "remise|remet|depose|deposait|glisse|alerte|alertait|distille|distillait|deborde|"
            r"debordait)\b(?= (?:pour|parfaitement|idealement|<|un|une|en|le|la|de|dans|vers|sur|"
            "au|son|a|et))"
        ),
        r"\b(?:passe|centre|corner|coup franc|ballon|service) (?:trouve|pour)\b",
    ),
    before={
        Role.SCORER: (
            (
                rf"\b{_GOAL}(?: (?!refuse|annule|manque)[^\s,.;:<]+){{0,4}}? (?:{_OF}|grace a|signe|"
                r"inscrit par|marque par|par l'intermediaire de|via)(?: [^\s,.;:<]+){0,1}?"
            ),
            r"(?:buts?|buteurs?):?",
            r"(?:buteur|double buteur|unique buteur),?",
            r"(?:inscrit|marque|transforme|signe|converti|conclu)(?: [^\s,.;:<]+){0,2}? par",
            r"(?:grace a|par l'intermediaire de|via)(?: (?:un but|deux buts|un double|un triple) de)?",
            r"(?:un but|deux buts|un double|un triple|une realisation) (?:de|d'|signe)",
            r"(?:auteur|auteurs) (?:du|d'un|de l')(?: [^\s,.;:<]+){0,2}?,?",
        ),
        Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,4}}? {_OF}",),
        Role.ASSIST: (
            rf"\b{_DELIVERY}(?: (?!pour |qui |et )[^\s,.;:<]+){{0,4}}? {_OF}(?: [^\s,.;:<]+){{0,1}}?",
            (
                "(?:servi|lance|alerte|decale|trouve|adresse|delivre|sollicite|mis sur orbite|"
                "bien servi|parfaitement servi|tire|frappe|depose|initie|devie|"
                r"centre)e?(?: [^\s,.;:<]+){0,3}? par"
            ),
            r"(?:une-deux|relais|combinaison|echange|double contact|redoublement)(?: [^\s,.;:<]+){0,2}? avec",
            r"passeur(?: decisif)?:?,?",
        ),
        Role.BEATEN: (
            r"(?:gardien|portier|dernier rempart)(?: [^\s,.;:<]+){0,2}?,?",
            (
                "(?:trompe|trompait|trompant|bat|battant|ajuste|ajustait|fusille|crucifie|lobe|"
                "lobait|mystifie|surprend|hors de portee de|hors de portee d'|face a|devant|laisse|"
                "entre les jambes de|aucune chance a|contre-pied|tromper|au-dessus de|"
                r"sous le ventre de|laisser aucune chance a)(?: [^\s,.;:<]+){0,2}?"
            ),
        ),
        Role.FOULED: (
            (
                "(?:faute|main|tacle|intervention|agression|croc-en-jambe|"
                r"charge)(?: [^\s,.;:]+){0,4}? (?:sur|contre)(?: [^\s,.;:<]+){0,1}?"
            ),
            r"(?:fauche|faucha|fauchait|accroche|bouscule|renverse|crochete)(?= ?$)",
        ),
        Role.CONCEDED: (
            r"(?:faute|main|tacle|intervention|charge)(?: [^\s,.;:<]+){0,2}? (?:de|d'|commise par|du)",
            (
                "(?:fauche|accroche|bouscule|renverse|crochete|commis|provoque|concede|descendu|"
                r"desequilibre)e?(?: [^\s,.;:<]+){0,2}? par"
            ),
        ),
        Role.OPPONENT: (
            (
                "(?:erreur|devie(?:e)? par|deviation|bevue|degagement|perte de balle|marquage|"
                "mauvaise relance|elimine|dribble|efface|contre par|"
                r"passivite)(?: [^\s,.;:<]+){0,2}? ?(?:de|d')?"
            ),
        ),
        Role.COACH: (
            r"(?:entraineur|coach|technicien|selectionneur|tacticien|entraineurs?:|manager)(?: [^\s,.;:<]+){0,3}?,?",
            r"(?:entrainee?s?|dirigee?s?|coachee?s?|menee?s?) par(?: [^\s,.;:<]+){0,1}?",
            r"(?:hommes|joueurs|equipe|troupe|protegees?|formation|onze|garcons|groupe) (?:de|d')",
            r"<t\d+> (?:de|d')",
        ),
        Role.REFEREE: (
            (
                r"(?:arbitres?|directeur de jeu|homme en noir|arbitree? par|officiel|referee|m\.|"
                r"monsieur|siffle par)(?: [^\s,.;:<]+){0,2}?:?,?"
            ),
        ),
        Role.OFFICIAL: (
            (
                r"(?:arbitre assistant|assistants?|juge de touche|quatrieme arbitre|\bvar\b|"
                r"arbitre video)(?: [^\s,.;:<]+){0,1}?:?"
            ),
        ),
        Role.SENT_OFF: (
            (
                "(?:expuls(?:e|ion|a|er|ait)|rouge|carton rouge|exclu|exclusion|expulses?:?|renvoie|"
                r"second jaune|deuxieme jaune)(?: [^\s,.;:<]+){0,3}? ?(?:de|d'|pour|a|contre)?"
            ),
        ),
        Role.MISSED: (
            (
                r"(?:penalty|peno|coup de pied de reparation)(?: [^\s,.;:<]+){0,2}? (?:manque|rate|"
                r"arrete|repousse|stoppe|detourne)(?: [^\s,.;:<]+){0,2}? (?:par|de|d')"
            ),
            (
                r"(?:arrete|repousse|stoppe|detourne|sort|sortait)(?: [^\s,.;:<]+){0,2}? (?:le |"
                r"un )?penalty(?: [^\s,.;:<]+){0,1}? (?:de|d')"
            ),
        ),
        Role.CAME_ON: (
            (
                "(?:entree de|entree d'|entre en jeu|remplacant|entrant|entree en jeu de|lance|"
                r"debut de|rentre)(?: [^\s,.;:<]+){0,1}?"
            ),
        ),
        Role.WENT_OFF: (r"(?:a la place de|remplace|remplacait|sortie de|a la place d')",),
        Role.SAVED: (
            r"(?:parade|parades|arret|arrets|intervention|sauvetage|claquette) (?:de|d')",
            r"(?:repousse|arrete|detourne|sauve|capte|stoppe|ecarte)e?(?: [^\s,.;:<]+){0,3}? par",
        ),
    },
    after={
        Role.SCORER: (r",? auteur (?:du|d'un|de l'|de son)", r",? (?:unique )?buteur\b"),
        Role.SHOT: (),
        Role.ASSIST: (r",? (?:passeur decisif|a la passe|au centre)",),
        Role.BEATEN: (
            (
                ",? (?:(?:est|etait|reste) (?:battu|trompe|vaincu)|impuissant|pris a contre-pied|"
                "sans reaction|ne peut rien|ne pouvait rien|n'y peut rien|vaincu)"
            ),
        ),
        Role.FOULED: (
            r",? (?:qui )?(?:est|etait|a ete|fut) (?:\w+ )?(?:fauche|accroche|bouscule|renverse|crochete|descendu)",
            r" (?:obtient|obtenait|provoque|provoquait) (?:un|le) (?:penalty|coup franc)",
        ),
        Role.CONCEDED: (
            (
                " (?:commet|commettait|fauche|accroche|concede|concedait|touche (?:le ballon|"
                "la balle) de la main|est sanctionne)"
            ),
        ),
        Role.OPPONENT: (r" (?:perd|perdait) (?:le ballon|son duel)",),
        Role.COACH: (
            r",? (?:l')?(?:entraineur|coach|technicien|selectionneur)\b",
            r" (?:effectue|lance dans le bain|fait entrer|procede)",
        ),
        Role.REFEREE: (r",? (?:l')?arbitre\b", r" (?:siffle|designe le point)"),
        Role.OFFICIAL: (),
        Role.SENT_OFF: (
            r",?(?: qui)? (?:est|etait|a ete|fut|se fait|se faisait) (?:\w+ )?(?:expuls|exclu|renvoy)\w*",
            (
                " (?:recoit|recevait|ecope|ecopait|prend|voit|a vu|a recu|recolte|"
                r"recoltait) (?:[^\s,.;:<]+ ){0,4}?(?:rouge|second jaune|deuxieme jaune|expulsion|"
                "deuxieme carton|second carton)"
            ),
            r",? (?:expulse|exclu)\b",
        ),
        Role.MISSED: (
            (
                " (?:manque|manquait|rate|ratait|voit|voyait|bute|butait|gache|gachait|echoue|"
                "echouait|envoie|envoyait|tire|tirait|a manque|a rate|"
                r"a echoue)(?: [^\s,.;:<]+){0,5}? (?:penalty|peno|coup de pied de reparation|"
                "onze metres)"
            ),
        ),
        Role.CAME_ON: (r",? (?:entre en jeu|entrait|fraichement entre|entre a)",),
        Role.WENT_OFF: (r" (?:sort|sortait|cede sa place|est remplace|quitte)",),
        Role.SAVED: (r",? (?:qui )?(?:repouss|arret|detourn|sauv|capt|stopp|s'interpos|s'impos|claqu|veill|sort)\w*",),
    },
    prepositions=(
        "de",
        "d'",
        "du",
        "a",
        "au",
        "avec",
        "par",
        "pour",
        "sur",
        "contre",
        "dans",
        "entre",
        "comme",
        "sans",
        "vers",
        "devant",
        "derriere",
        "chez",
        "apres",
        "avant",
        "selon",
        "face a",
        "en",
        "tromper",
    ),
    people=(
        "attaquant",
        "defenseur",
        "milieu",
        "ailier",
        "lateral",
        "capitaine",
        "gardien",
        "argentin",
        "bresilien",
        "espagnol",
        "allemand",
        "portugais",
        "buteur",
        "international",
        "avant-centre",
        "joueur",
        "meneur",
        "remplacant",
        "portier",
        "numero \\d+",
        "bleu",
        "neerlandais",
        "ivoirien",
        "senegalais",
        "marocain",
        "algerien",
        "croate",
        "belge",
        "stoppeur",
        "libero",
    ),
    goals_label=("buts?", "buteurs?", "marqueurs?"),
    referee_label=("arbitres?",),
    own_goal=("contre son camp", r"\bcsc\b", "propre but", "propres filets", "propre camp", r"c\.s\.c\.?"),
    penalty=(
        "penalty",
        "penaltys",
        "peno",
        "point de penalty",
        r"s\.p\.?",
        r"\bsp\b",
        "coup de pied de reparation",
        "onze metres",
    ),
    header=(
        r"(?:de la|de|coup de|d'une|sa|une) tete\b",
        "tete (?:croisee|plongeante|piquee|decroisee|victorieuse)",
        "coup de casque",
        "coup de boule",
        "crane",
    ),
    free_kick=("coup franc", "coup-franc", "coups francs"),
)
