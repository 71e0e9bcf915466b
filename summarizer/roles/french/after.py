"""French words right after a name that give it a part."""

from __future__ import annotations

from summarizer.grounding.rescues import BY_A_GOAL
from summarizer.roles.vocabulary import Role

_BY_A_GOAL = BY_A_GOAL["fr"]
AFTER = {
    Role.SCORER: (
        r",? auteur (?:du|d'un|de l'|de son)",
        (
            r",? (?:unique )?buteur\b(?! (?:la semaine|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |a "
            r"l'aller|hier|lors))"
        ),
    ),
    Role.SHOT: (),
    Role.ASSIST: (r",? (?:passeur decisif|a la passe|au centre)",),
    Role.BEATEN: (
        r" (?:dans le vent|dans les choux|sur place|au sol|sur les fesses|sur le carreau|en revue)\b",
        r" (?:\S+ )?ramass\w+ (?:le ballon|le cuir|la balle) au fond\b",
        (
            ",? (?:(?:est|etait|reste) (?:battu|trompe|vaincu)|impuissant|pris a contre-pied|"
            "sans reaction|ne peut (?:rien|pas aller|que)|ne pouvait (?:rien|que|pas aller)|n'y peut rien|"
            "n'a rien pu|n'a pu|vaincu|"
            "(?:un peu |trop |bien |legerement |beaucoup |nettement |imprudemment )*(?:sortie?|avancee?) (?:de (?:sa|"
            "son|ses) |devant (?:sa|son|ses) |loin de )|hors de (?:sa|son|ses) (?:ligne|cage|cages|but|buts)|"
            "pantois|fige|a contre-pied|masque|sorti a sa|de sortie|avance|trop court|battu)"
        ),
    ),
    Role.FOULED: (
        r",? (?:qui )?(?:est|etait|a ete|fut) (?:\w+ )?(?:fauche|accroche|bouscule|renverse|crochete|descendu)",
        r" (?:obtient|obtenait|provoque|provoquait) (?:un|le) (?:penalty|coup franc)(?!,? (?:et|qu'il) )",
    ),
    Role.CONCEDED: (
        (
            " (?:commet|commettait|fauche|accroche|concede|concedait|touche (?:le ballon|"
            "la balle) de la main|est sanctionne)"
        ),
    ),
    Role.OPPONENT: (r" (?:perd|perdait) (?:le ballon|son duel)",),
    Role.COACH: (
        r",? \(?(?:l'|le )?(?:entraineur|coach|technicien|selectionneur|manager)\b",
        (
            r",? (?:qui (?:dirige|entraine|coache)|chambou\w+|revoyait sa copie|alignait|avait aligne|"
            "faisait tourner|misait|optait|"
            r"devait se passer|pouvait compter|reconduisait|procedait|titularis\w+)\b"
        ),
        r" (?:effectue|lance dans le bain|fait entrer|procede)",
    ),
    Role.REFEREE: (
        r",? \(?(?:l')?arbitre\b",
        (
            r" (?:sort|sortait|brandit|brandissait|degaine|degainait|exhibe|adresse|inflige)(?: [^\s.;:]+){0,6}? "
            r"(?:rouge|jaune|carton)\b"
        ),
        (
            r",? (?:arbitrera|(?:sera|etait) (?:au sifflet|l'arbitre)|officiera|officiait|"
            r"a ete designee? (?:pour|comme) (?:arbitr|dirig)\w+)"
        ),
        (
            r",? (?:siffl(?:e|ait)(?! la fin de la recreation)|design\w+ le point|indiqu\w+ le point|"
            r"n'hesit\w+ pas(?= [^.;]{0,40}(?:rouge|carton|penalty|point|siffl|expuls))|"
            r"(?<!,)(?<!, )accord(?:e|ait|a)(?! la victoire| une victoire)|"
            r"etait au sifflet|au sifflet|renvo\w+ tout le monde|"
            r"renvo\w+ les (?:deux|22|acteurs))"
        ),
    ),
    Role.OFFICIAL: (),
    Role.SENT_OFF: (
        r",?(?: qui)? (?:est|etait|a ete|fut|se fait|se faisait) (?:\w+ )?(?:expuls|exclu|renvoy)\w*",
        (
            " (?:recoit|recevait|recut|ecope|ecopait|ecopa|prend|prenait|prit|voit|(?:a|avait) (?:vu|recu|ecope|pris|"
            "recolte|herite)|recolte|"
            r"recoltait) (?:[^\s,.;:<]+ ){0,4}?(?:rouge|second jaune|deuxieme jaune|expulsion|"
            "deuxieme carton|second carton)"
        ),
        r",? (?:expulse|exclu)\b",
        r" (?:voit|voyait|a vu) rouge",
        (",? (?:deja averti|deja avertie|deja sanctionne),? (?:recoit|recevait|ecop|prend|prenait|recolt|voit|voyait)"),
        r",?(?: [^\s,.;:<]+){0,3}?,? laiss\w+ (?:<t\d+>|les siens|son equipe) a (?:dix|neuf|10|9)",
        (
            r",?(?: [^\s,.;:<]+){0,3}?,? (?:laiss\w+|abandonn\w+|quitt\w+|devait quitter) (?:ses|les siens|"
            r"son) [^\s,.;:<]* ?(?:partenaires|coequipiers|equipe)?(?: [^\s,.;:<]+)? (?:a dix|a neuf)"
        ),
        r",? (?:[^\s,.;:<]+ )?(?:est|etait|a ete|fut) (?:[^\s,.;:<]+ )?(?:expuls|exclu|renvoy)\w*",
    ),
    Role.MISSED: (
        (
            " (?:manque|manquait|rate|ratait|voit|voyait|bute|butait|gache|gachait|echoue|"
            "echouait|envoie|envoyait|tire|tirait|a manque|a rate|"
            r"a echoue|fracass\w+|ecras\w+|expedi\w+|plac\w+|s'elanc\w+ mais|voit|se faisait arreter|"
            r"vendang\w+|croqu\w+)"
            r"(?: [^\s,.;:<]+){0,5}? (?:penalty|peno|coup de pied de reparation|onze metres)(?! (?:et|dans|"
            "au fond|en force))"
        ),
        r",? [^.;:<]{0,24}? mais son penalty",
        (
            r" (?:trouv|touch|heurt|vis|but)\w* (?:sur )?(?:le poteau|la barre|la transversale|le montant|"
            "le gardien) sur (?:penalty|le penalty|peno)"
        ),
    ),
    Role.CAME_ON: (r",? (?:entre en jeu|entrait|fraichement entre|entre a)",),
    Role.WENT_OFF: (r" (?:sort|sortait|cede sa place|est remplace|quitte)",),
    Role.SAVED: (
        (
            rf",? (?:qui |mais )?(?:repouss|arret|detourn|sauv(?!\w*(?: l'honneur|{_BY_A_GOAL}))|capt|stopp|s'interpos|"
            r"s'impos|"
            r"claqu|veill|sort)\w*"
        ),
    ),
}
"""Words right after a name, by the part they give it."""
