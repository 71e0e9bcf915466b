"""Who was sent off, who failed from the penalty spot and who saved it, beyond plain French verbs."""

from __future__ import annotations

from summarizer.roles.vocabulary import WORD, Idioms, Role

_SPOT = r"(?:penalty|peno|coup de pied de reparation|onze metres)"

_SAVE = r"(?:arret|repouss|stopp|detourn|sort(?:ait|i)?\b|capt|ecart|claqu|box)"

_RED = r"(?:rouge(?: direct)?|(?:second|deuxieme|2°) (?:carton )?jaune|second avertissement|exclusion|expulsion)"

_OTHER = r"(?: (?!(?:avant|apres|sur)(?![a-z]))[^\s.;:<]+)"
"""A word that parts no kick from the penalty told behind it."""
_ASTRAY = (
    r"(?:dans les nuages|au-dessus|a cote|"
    r"sur le poteau|sur la barre|sur la transversale|dans les tribunes)"
)
_KICKED = r"(?:envoye|expedie|tire|place|frappe|mis)"
_HAD_FAILED = (
    rf" (?:a|avait){WORD}{{0,2}}? (?:(?:manque|rate|gache|vendange){_OTHER}{{0,4}}? {_SPOT}|"
    rf"{_KICKED} {_ASTRAY}{_OTHER}{{0,3}}? {_SPOT}|{_KICKED}{_OTHER}{{0,3}}? {_SPOT} {_ASTRAY})"
)
"""A kick that had gone astray before what is told."""

KICKS_AND_CARDS = Idioms(
    before={
        Role.OFFICIAL: (r"(?:president|adjoint|entraineur adjoint|soigneur|dirigeant|delegue|preparateur physique)",),
        Role.SENT_OFF: (
            (
                rf"{_RED}(?: (?!pour\b|apres\b|sur\b)[^\s,.;:<]+){{0,3}}? (?:a|de|contre|pour|a l'encontre de|"
                rf"a l'endroit de|dont (?:a ecope|ecope|"
                r"ecopait|avait ecope|a herite|herite))"
            ),
            (
                r"(?:montr\w*|indiqu\w*|designe|designait)(?: (?:la porte|le chemin|la direction)(?: des vestiaires|"
                r" de la sortie)?)? a"
            ),
            (
                r"(?:faute|tacle|main|geste|intervention|coup|agression|exces)(?: [^\s,.;:<]+){0,4}? (?:de|d')"
                r"(?= ?<\d+>,? qui lui (?:va\w+|cout\w+|a valu|a coute) [^.;:<]{0,30}(?:rouge|expuls|exclu|renvoye))"
            ),
            r"(?:renv\w+|invit\w+|pri\w+) (?=<\d+> (?:aux|a (?:rejoindre|regagner)) ?(?:les )?vestiaires)",
        ),
        Role.MISSED: (
            (
                rf"{_SPOT}[^.;:<]{{0,40}},? mais (?=<\d+>,? (?:but(?:e|ait)|echou\w+|manqu\w+|rat\w+|se heurt\w+|"
                rf"voi\w+ [^.;:<]{{0,25}}(?:repouss|arret|detourn|stopp|capt)|perd\w* son (?:duel|face)|"
                rf"(?:tir|frapp|envo|expedi|plac|trouv|heurt|touch)\w*[^.;:<]{{0,30}}(?:au-dessus|a cote|nuages|"
                rf"poteau|barre|"
                rf"montant|tribunes|decor|transversale)))"
            ),
            (
                r"(?:tentative|tir|frappe|essai|envoi|penalty|peno) (?:de |d')(?=<\d+>[^.;:<]{0,30} (?:detourn|"
                r"repouss|arret|stopp)"
                r"\w* par <\d+>[^.;:<]{0,40}(?:penalty|peno|point de))"
            ),
            rf"(?:manqu|rat|gach|vendang|gaspill)\w* (?:un|le|leur|ce) {_SPOT},? (?=<\d+> (?:but|echou|manqu|perd)ant)",
            rf"(?:s'interpos\w+|s'impos\w+|se detend|plonge){WORD}{{0,4}}? (?:sur|devant) le {_SPOT} de",
            rf"(?:tentative|frappe|tir|ballon) de (?=<\d+>{WORD}{{0,2}}? (?:sur|du) {_SPOT})",
            (
                rf"{_SPOT}(?:,? (?:tire|frappe|execute) par| de| d') (?=<\d+>{WORD}{{0,4}}?,? (?:est|etait|a ete|"
                rf"fut|passe|passait|file|s'envol|"
                rf"s'ecras|heurt|fuyait|termin|fini|frol|percut|trouv)[^.;:]{{0,40}})"
            ),
        ),
        Role.SAVED: (
            rf"(?:{_SAVE})\w*(?: [^\s,.;:<]+){{0,4}}? par",
            r"(?:bute|butait|buter|echoue|echouait|se heurte|heurte|tombe|face)(?: [^\s,.;:<]+){0,3}? (?:sur|a|devant)",
            r"capte par",
        ),
    },
    after={
        Role.REFEREE: (
            (
                r" (?:expulse|exclut|exclue|(?:renvoie|sort|brandit|montre|adresse|degaine|"
                r"inflige)(?= (?:[^\s.;:]+ ){0,6}?(?:rouge|carton|second jaune|aux vestiaires)))"
                r"(?= (?:[^\s.;:<]+ ){0,6}?(?:<\d|rouge|carton|second jaune|aux vestiaires))"
            ),
        ),
        Role.SENT_OFF: (
            rf"{WORD}{{0,3}}? (?:prend|prenait|prendre|a pris) la porte",
            (
                r",? (?:(?:deja |doublement )?avertie?s? )?(?:a deux reprises|deux fois|une (?:deuxieme|seconde) fois|"
                r"pour la (?:deuxieme|seconde) fois),? (?:[^\s,.;:<]+ ){0,3}?(?:rejoi\w+|regagn\w+|rentr\w+|"
                r"quitt\w+|renvoy\w+|"
                r"est|etait|doit|devait|a du|laiss\w+)"
            ),
            (
                r"(?:, (?!mais)[^,.;:<]{1,50},)? (?:l'a |l'avait |le |la |a |avait |a du |devait |"
                r"doit )?(?:rejoi\w+|regagn\w+|"
                r"retrouv\w+) (?:prematurement |<\d+> )?(?:aux|les|le chemin des) vestiaires"
                r"(?= (?:apres (?:un|son) (?:second|deuxieme|carton|2e)|pour (?:un (?:second|deuxieme)|avoir ecope)))"
            ),
            (
                r",? (?:coupable|auteur|pour|apres) [^.;:<]{0,60}(?:<\d+>)?,? (?:recoit|recevait|ecop\w+|recolt\w+|"
                r"prend|prenait|vo[iy]\w+) "
                r"(?:[^\s,.;:<]+ ){0,3}?(?:rouge|second (?:carton )?jaune|deuxieme (?:carton )?jaune)"
            ),
            (
                r",? (?:logiquement |justement |severement |lui aussi |a son tour |directement )?(?:expulse|"
                r"exclu)e? (?:pour|apres|a la \d|des la \d|peu (?:avant|apres)|\()"
            ),
            (
                rf"{WORD}{{0,3}}? (?:regagn|rejoi|rentr|retourn|gagn|quitt)\w*[^.;:<]{{0,40}} (?:apres|pour|"
                rf"suite a) (?:un|son|ce|le) (?:second|deuxieme|"
                r"carton rouge|rouge)"
            ),
        ),
        Role.MISSED: (
            _HAD_FAILED,
            (
                rf" (?:voit|voyait|a vu) <\d+> (?:repousser|arreter|sortir|detourner|stopper|"
                rf"capter){WORD}{{0,2}}? {_SPOT}"
            ),
            rf" (?:perd|perdait|a perdu) son (?:duel|face-a-face)[^.;:]{{0,40}} {_SPOT}",
            (
                rf" (?:but|echou|se heurt|se cass\w* les dents)\w*(?: [^\s,.;:<]+){{0,3}}? (?:sur|face a|devant|"
                rf"a) <\d+>{WORD}{{0,3}}? {_SPOT}"
            ),
            (
                rf" (?:se voit|se voyait|se faisait|se fait) (?:refuser|arreter|repousser|"
                rf"detourner)[^.;:<]{{0,40}}(?:par <\d+>)?[^.;:<]{{0,20}}{_SPOT}"
            ),
            (
                r"(?: [^.;:<]{0,30}(?:face a <\d+>)?)?,? mais (?:voit|voyait|bute|butait) (?:sa|son) (?:tentative|"
                r"tir|essai|penalty) (?:repouss|detourn|"
                r"arret|stopp|capt)"
            ),
            (
                rf" (?:ne )?(?:trouv\w* pas|cadr\w* pas|cadre pas|n'arrive pas|ne parvient pas|ne convertit pas|"
                rf"ne transforme pas){WORD}{{0,5}}? {_SPOT}"
            ),
        ),
    },
)
