"""French words right before a name that give it a part."""

from __future__ import annotations

from summarizer.roles.french.pieces import BEAT, GOAL
from summarizer.roles.vocabulary import Role

_SHOT = (
    "(?:frappe|tir|tete|reprise|volee|penalty|coup franc|coup-franc|coup de tete|"
    "ballon pique|demi-volee|retourne|lob|plat du pied|missile|enroulee|praline|boulet|ciseau|tentative|peno)"
)
_DELIVERY = (
    "(?:passe|centre|corner|(?<!un )coup franc(?! (?:somptueux|magistral|direct|imparable))|service|"
    "coup franc indirect|remise de la tete|caviar|ouverture|ballon|"
    "deviation|remise|talonnade|touche|transversale|decalage|"
    "relais|une-deux|passe decisive|offrande|passe en retrait|centre en retrait|"
    "longue touche|debordement|travail|percee|raid|louche|assist)"
)
_OF = r"(?:de|d'|du|par|des)"
BEFORE = {
    Role.SCORER: (
        (
            rf"\b{GOAL}(?: (?!en (?:se |[a-z]+ant )|refuse|annule|manque|rate|evite|sauve|empeche|un |une |"
            r"les |sur |sous |"
            rf"apres |suite |offert|servi|"
            "vide|vient|contre |egalement|le ballon|le cuir|le corner|"
            rf"le centre)[^\s,.;:<]+){{0,4}}? (?:{_OF}|grace a|signe|"
            r"inscrit par|marque par|par l'intermediaire de|via)(?: [^\s,.;:<]+){0,1}?"
        ),
        r"(?:buts?|buteurs?):?",
        (
            rf"\b{GOAL}(?: (?!en (?:se |[a-z]+ant )|refuse|annule|manque|rate|evite|sauve|empeche|un |une |"
            r"les |sur |sous |"
            rf"apres |suite |offert|servi|"
            rf"le ballon|le cuir|le corner|le centre)[^\s,.;:<]+){{0,6}}? (?:est l'oeuvre|etait l'oeuvre|"
            rf"l'oeuvre|est signee?|signee?|inscrite? par|marque par|(?:est )?tomb\w+ [^,.;:<]{{0,40}}par|"
            "est venue?|venait|vient|porte la signature|par)(?: (?:de|d'|par|du))?(?: (?:l'|le |"
            r"la )?[^\s,.;:<]+)?"
        ),
        (
            r"\b(?:revenait|revient|egalisait|egalise|passait|passe|prenait|prend|reduisait|reduit|doublait|"
            "double|renversait|renverse|"
            "sauvait|sauvaient|sauve|ouvrait|ouvre|marquait|faisait le break|hauteur|devant|large|honneur|"
            "score|marque|mise|ecart|table|avantage|devants|"
            "tableau|egalite|delivrance|lumiere|salut)(?: (?!par|offert|servi|delivre|adresse|mene|frappe|"
            r"tire|repousse|devie|sur |apres |ballon|centre|passe)[^\s,.;:<]+){0,5}?,? (?:par|grace a|grace au|"
            "via|par l'intermediaire de|par l'entremise de|venait de|est venue de|viendra de|vint de)"
            "(?: (?:l'|le |la |un |une |son )?(?:but|penalty|inevitable|capitaine|remplacant|realisation|tir|"
            "frappe|tete|coup franc|de|du|d'))*"
        ),
        (
            "(?:contre|attaque|action|mouvement|contre-attaque|offensive)(?: (?:eclair|rapide|assassin|"
            r"collectif|collective))?(?: [^\s,.;:<]+){0,2}? (?:conclue?|terminee?|finalisee?) par"
        ),
        (
            "(?:conclu|converti|transforme|marque|inscrit|repris|paracheve|porte|"
            r"acheve)e?(?: [^\s,.;:<]+){0,3}? par"
        ),
        (
            "(?:penalty|coup franc|coup-franc|tete|frappe|volee|reprise|tir|"
            r"lob)(?: [^\s,.;:<]+)? (?:somptueu[sx]e?|magistrale?|imparable|transforme|limpide|"
            r"victorieu[sx]e?|gagnante?) (?:de|d')"
        ),
        (
            r"\bbuts? (?:pour|de|du cote de) (?:<t\d+>|les [a-z]+|[a-z]+),? (?:signe|inscrit par|"
            "marque par|par|grace a|de|d'|:)"
        ),
        r"(?:triple|double|but) (?:est|etait) pour",
        r"grace a (?:un|une|son|sa|l'|le|la) ?(?:(?!passe|centre|corner|service)[^\s,.;:<]+ ){1,4}?(?:de|d')",
        r"(?:premier|deuxieme|troisieme|nouveau|\w+ieme) but(?: [^\s,.;:<]+){0,5}? pour",
        (
            r"(?:coup[ -]franc|corner|centre|frappe|tir)(?: [^\s,.;:<]+){0,3}? (?:de|"
            r"d')(?= ?<\d+>,? (?:ayant |a |avait |"
            r"qui )?(?:surpri\w+|surpren\w+|tromp\w+|lob\w+|fai\w+ mouche|(?:termin|"
            r"fini)\w+ [^,.;:<]{0,30}(?:filets|fond|"
            r"lucarne|but)))"
        ),
        (
            r"(?:battue?|trompee?|surprise?|crucifiee?|lobee?|fusillee?|executee?|vaincue?)(?: [^\s.;:<]+){0,6}? par "
            rf"(?:un|une|le|la) ?(?:[a-z]+ ){{0,2}}?{_SHOT}(?: [^\s,.;:<]+){{0,4}}? (?:de|d'|du)"
        ),
        r"par l'entremise (?:de|d'|du)(?: (?:le |l')?[^\s,.;:<]+)?",
        r"(?:des oeuvres|des pieds|du pied (?:droit|gauche)|de la tete) (?:de|d')",
        r"(?:a (?:mettre|porter) (?:au (?:credit|compte)|a l'actif)|au (?:credit|compte)|a l'actif) (?:de|d'|du)",
        (
            r"(?:dernier mot|but|honneur) (?:est |etait |reviendra |)?(?:revenu|revient|revenait|reviendra|"
            r"appartient) a"
        ),
        (
            r"(?:grace a|sur|par) (?:un|une|son|sa|l'|le|la|deux|trois) ?(?:(?!passe|centre|corner|service|ballon|"
            r"caviar|offrande|ouverture|erreur|perte|penalty (?:concede|provoque|obtenu)|faute)[^\s,.;:<]+ ){0,4}?"
            r"(?:but|buts|realisation|doubles?|triples?|coup de (?:casque|tete|patte|boule|canon)|chef-d'oeuvre|bijou|"
            r"merveille de (?:frappe|coup franc|lob))(?: (?!refuse|annule)[^\s,.;:<]+){0,3}? (?:de|d')"
        ),
        (
            r"(?:tendance|situation|vapeur|supplementaire|retard|verrou|"
            r"impasse)(?: [^\s,.;:<]+){0,3}?,? (?:par|grace a|"
            r"via)"
        ),
        r"et (?:de|d') ?(?:un|deux|trois|quatre|cinq|six|\d)(?:,? [^\s,.;:<]+){0,7}? (?:de|d'|par|pour|avec|signe)",
        r"buts? (?:a|ont|avaient|sont|ont ete|a ete|avaient ete|etait|etaient)(?: [^\s,.;:<]+){0,2}? par",
        r"(?:buteur|double buteur|unique buteur),?",
        (
            r"(?:inscrit|marque|transforme|signe|converti|conclu)s?(?! (?:de pres|a la culotte|individuel|etroite|"
            r"au plus pres))(?: (?!servi|offert|delivre|adresse|repouss|arret|oblige|contr)[^\s,.;:<]+){0,6}? par"
        ),
        (
            r"(?<![a-z])(?:des (?:doubles|triples)|un (?:deuxieme|second|troisieme|quatrieme|cinquieme)) "
            r"(?:but )?(?:de|d'|signe)"
        ),
        r"(?:grace a|a l'aide d(?:e|u)|par l'intermediaire de|via)(?: (?:un but|deux buts|un double|un triple) de)?",
        r"(?:un but|deux buts|un double|un triple|une realisation) (?:de|d'|signe)",
        r"\bse (?:fai\w+|fit) (?:pas|guere) attendre,? (?:avec|par|grace a)",
        (
            r"\b(?:ne )?(?:pouvai\w+|peu\w+|put|pu|pourra) rien(?: faire)? (?:sur|face a|contre|devant) "
            r"(?:le|la|l'|un|une|ce|cette) ?(?:tir|frappe|tete|reprise|volee|coup franc|penalty|missile|lob|balle)"
            r"(?: [^\s,.;:<]+){0,5}? (?:de|d')"
        ),
        r"(?:auteur|auteurs) (?:du|d'un|de l')(?: [^\s,.;:<]+){0,2}?,?",
    ),
    Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,4}}? {_OF}",),
    Role.ASSIST: (
        (
            rf"\b{_DELIVERY}(?: (?!pour |qui |et |dans |hors |mal |repouss|relach|degag|au |perdu|contre |"
            "vers |entre |"
            rf"sous |sur )[^\s,.;:<]+){{0,4}}? {_OF}(?: [^\s,.;:<]+){{0,1}}?"
        ),
        (
            r"(?:a la suite d'un|consecuti\w+ a un|sur un|apres un|d'un) (?:coup de pied de coin|corner|coup franc|"
            r"coup de pied arrete|centre)(?: [^\s,.;:<]+){0,2}? (?:de|d')"
        ),
        (
            r"(?:coup de pied de coin|corner|centre|coup franc|manoeuvre|offrande|caviar|"
            r"merveille de (?:passe|centre)|"
            r"bijou de passe|amour de (?:passe|centre|ballon)|galette|louche|travail|numero|festival|exploit)"
            r"(?: (?!pour |qui |et |mal |repouss)[^\s,.;:<]+){0,2}? (?:de|d')"
        ),
        (
            "(?:servi|lance|alerte|decale|trouve|adresse|delivre|sollicite|mis sur orbite|"
            "bien servi|parfaitement servi|initie|"
            r"centre)e?(?: [^\s,.;:<]+){0,3}? par"
        ),
        (
            "(?:servi|lance|alerte|decale|trouve|sollicite|mis sur orbite|demarque|libere|"
            r"isole)e?s?(?: [^\s,.;:<]+){0,9}? par(?: [^\s,.;:<]+)?"
        ),
        (
            "(?:corner|centre|ballon|cuir|coup franc|coup-franc|contre|action|passe|touche|service|mouvement|"
            "contre-attaque|balle)"
            r"(?: [^\s,.;:<]+){0,3}? (?:mene|frappe|tire|adresse|offert|delivre|initie|lance|amorce|orchestre|"
            "depose|bott|remise?|signe|botte|venue? de|servi)e?"
            r"(?: (?:par|de))?(?: [^\s,.;:<]+)?"
        ),
        r"(?:une-deux|relais|combinaison|echange|double contact|redoublement)(?: [^\s,.;:<]+){0,2}? avec",
        r"passeur(?: decisif)?:?,?",
    ),
    Role.BEATEN: (
        r"(?:gardien|portier|dernier rempart)(?: [^\s,.;:<]+){0,2}?(?: ?<t\d+>)?,?",
        (
            f"(?:{BEAT}|trompe|trompait|trompant|bat|battant|ajuste|ajustait|fusille|crucifie|lobe|"
            "lobait|mystifie|enrhume|enrhumait|surprend|hors de portee de|hors de portee d'|face a|devant|laisse|"
            "entre les jambes de|aucune chance a|contre-pied|tromper|battre|ajuster|fusiller|crucifier|lober|"
            "surprendre|prend|prenait|"
            "portee d'un|filets d'un|filets de|but de|cage de|sortie de|"
            "au-dessus de|"
            r"sous le ventre de|laisser aucune chance a)(?: (?!par )[^\s,.;:<]+){0,2}?(?<! par)"
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
            "mauvaise relance|elimine|eliminait|dribble|dribblait|efface|effacait|contre par|hesitation|"
            "mesentente|ballon (?:mal )?repousse|repousse|renvoi|"
            "devance(?! la)|devancait(?! la)|coiffe|coiffait|grille|grillait|"
            "pression|(?<!dans les )pieds|relance|marquage|sortie|"
            r"passivite)(?: [^\s,.;:<]+){0,2}? ?(?:de|d')?"
        ),
        r"\b(?:son|leur) (?:vis-a-vis|adversaire(?: direct)?|garde du corps|cerbere|marqueur),?",
        r"\bplus (?:haut|eleve|prompt|rapide|vif|opportuniste|malin) qu(?:e |')",
    ),
    Role.COACH: (
        r"(?:entraineur|technicien), (?:le|la) [a-z]{5,}",
        (
            "(?:entraineur|coach|technicien|selectionneur|tacticien|entraineurs?:|"
            r"manager)(?: [^\s,.;:<]+){0,3}?,?"
        ),
        (
            "(?:entrainee?s?|(?<!rencontre )(?<!match )(?<!partie )(?<!etait )(?<!est )dirigee?s?|"
            r"coachee?s?|menee?s?) par(?: [^\s,.;:<]+){0,1}?"
        ),
        r"(?:hommes|joueurs|equipe|troupe|protegee?s|formation|onze|garcons|groupe) (?:de|d')",
        r"<t\d+> (?:de|d')",
        r"(?:entrainee?s?|coachee?s?) par",
        (
            "(?:houlette|ordres|direction|conduite|regne|protegee?s|poulains|elfes|formation|troupe|"
            "garcons|bande) (?:de|d')"
        ),
        r"\bentr\.?(?:aineur)?s?:?",
        r"(?:banc|aux commandes)(?: [^\s,.;:<]+){0,2}?,?",
    ),
    Role.REFEREE: (
        r"(?:arbitre), (?:le|la) [a-z]{5,}",
        (
            r"(?:arbitres?|directeur de jeu|homme en noir|arbitree? par|officiel|referee|m\.|"
            "monsieur|siffle par|arbitrage (?:de|d')|(?:rencontre|match|partie|"
            r"debats)(?: [^\s,.;:<]+){0,2}? (?:dirigee?s?|arbitree?s?|siffl\w+) par|"
            r"arbitres? (?:de la rencontre|central|du match|du soir|principal))"
            r"(?: (?!expuls|exclu|renvo|avert)[^\s,.;:<]+){0,2}?:?,?"
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
            "(?:expuls(?:e|ion|a|er|ait)|(?<!les )(?<!aux )(?<!des )rouge|carton rouge|exclu|exclusion|"
            r"expulses?:?|renvoie|second jaune|deuxieme jaune|expulsions?:?|exclusions?:?|exclu\w*|expuls\w+|"
            "renvo(?:ie|yait|ya|yer)|"
            r"(?:expulsions?|exclusions?|expulses): <\d+> \([^)]*\)(?: et|,))(?: [^\s,.;:<]+){0,3}? ?(?:de|d'|"
            "pour|a|contre)?"
        ),
        (
            r"(?:expulsion|exclusion|carton rouge|(?<!les )(?<!aux )(?<!des )rouge|second jaune|deuxieme jaune) "
            r"(?:[^\s,.;:<]+ ){0,3}?"
            r"(?:capitaine|defenseur|milieu|attaquant|gardien|portier|joueur|lateral|meneur|buteur|stoppeur)"
            r"(?: [^\s,.;:<]+){0,2}?(?: ?<t?\d+>)?,?"
        ),
    ),
    Role.MISSED: (
        (
            r"(?:penalty|peno|coup de pied de reparation)(?: [^\s,.;:<]+){0,2}? (?:manque|rate|"
            r"gache|vendange)e?(?: [^\s,.;:<]+){0,2}? (?:par|de|d')"
        ),
        (
            "(?:arret|repouss|stopp|detourn|devi|sort|capt|ecart|claqu|boxe|boxait|degout|"
            r"intercept)\w*(?: [^\s,.;:<]+){0,4}? (?:le |un |ce |la tentative sur )"
            r"(?:penalty|peno)(?: [^\s,.;:<]+){0,1}? (?:de|d'|par)"
        ),
        (
            r"(?:penalty|peno) (?:de|d')(?= <\d+> (?:est|etait|a ete|fut)? ?(?:detourn|arret|repouss|stopp|"
            "capt|ecart|heurt|s'ecras|s'envol|fuyait|passait))"
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
}
"""Words right before a name, by the part they give it."""
