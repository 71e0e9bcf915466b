"""Ways of telling a part beyond plain French verbs: where the ball ends, and how reports paraphrase."""

from __future__ import annotations

from summarizer.grounding.rescues import BY_A_GOAL
from summarizer.roles.vocabulary import WORD, Idioms, Role

IDIOMS = Idioms(
    scores=(
        rf"\b(?:sauv|evit)(?:e|ait|a|ant){BY_A_GOAL['fr']}(?! (?:de |d'|du )(?! |la ))",
        (
            r"\bconcretis(?:e|ait|a|ant)\b (?:[^\s,.;:<]+ ){0,3}?(?:domination|superiorite|mainmise|emprise|ascendant|"
            r"temps forts?|pression|centre|passe|offrande|caviar|action|mouvement|contre|occasion|travail|efforts?)\b"
        ),
        r"\bparach[eè]v(?:e|ait|a|ant) (?:le|la) (?:succes|victoire|triomphe|festival|demonstration|large succes)\b",
        r"\b(?:liber|delivr)(?:e|ait|a) (?:<t\d+>|les siens|son (?:equipe|camp)|tout un (?:stade|peuple))",
        (
            r"n'en demandait pas tant|n'en demande pas tant|(?:dit|disait) merci\b|\bremercie\b(?! (?:le|la|les|son|"
            r"ses|l'))"
        ),
        (
            r"\b(?:crucifi|assomm|puni|climatis|douch|foudroy|foudroi|execut)\w* (?:les (?:visiteurs|locaux|"
            r"visiteuses|hotes)|"
            r"l'adversaire|le (?:stade|public)|son ancien)"
        ),
        r"\b(?:recidiv|remet(?:tait)? ca|rempile|rempilait)\w*\b",
        (
            r"\b(?:gliss|pouss|pass|frapp|piqu|plac|croi|enroul|repri|repren)\w* (?:(?:le|un|son) (?:ballon|cuir|"
            r"tir|lob) )?"
            r"(?:sous|entre les jambes d|hors d'atteinte|hors de portee|par-dessus)(?= ?(?:<\d|(?:e |u )?(?:le |"
            r"la )?(?:gardien|"
            r"portier)|(?:e |')<\d))"
        ),
        r"(?:se montre|est) (?:impitoyable|glacial)e?\b",
        r"(?:dans|contre|vers|au fond de) (?:son|ses|leur|leurs) propres? (?:filets|buts?|cages?|camp)",
        (
            rf"(?:log|envoy|expedi|plac|gliss|catapult|pouss|frapp|repri|reprend|cadr|enroul|propuls|fusill|"
            rf"croi|adress)\w*"
            rf"(?:{WORD}){{0,9}}? (?:dans la lucarne|au fond|dans les filets|dans le petit filet|sous la barre|"
            rf"en pleine "
            r"lucarne|dans le but|hors de portee|au ras du poteau|a bout portant)"
        ),
        r"(?:logee?|place|expedie|envoye)(?: [^\s.;:<]+){0,3}? (?:dans la lucarne|au fond|sous la barre)",
        r"frappe (?:croisee|enroulee|puissante|sous la barre|victorieuse)(?: [^\s.;:<]+){0,1}? de(?= <)",
        r"imparable\b",
        (
            r"a (?:offert|arrache|permis|delivre|sauve|donne|envoye)(?: [^\s.;:<]+){0,9}? (?:nul|victoire|egalisation|"
            r"qualification|tirs au but|prolongation|succes)"
        ),
        r"(?:avait|a) (?:marque|egalise|ouvert|inscrit|double|conclu|trompe|converti|transforme)",
        r"(?:auteur|autrice) (?:d'un|du|de son|de l')",
        r"(?:s'est charge|se charge) de",
        r"(?:y va de son|signe son|inscrit son|s'offre (?:un|le))",
    ),
    passes=(
        r"(?<!un )(?<!le )(?<!son )(?<!du )(?<!ce )\b(?:centrer|centre|centrait|servir|remettre|deborder)\b(?=,? et <)",
        (
            r"\ba (?:(?:[a-z]+ment|bien|ensuite|alors|encore|d'abord|aussi) )?(?:servi|lance|decale|trouve|alerte) "
            r"(?:sur un plateau |en retrait |dans (?:la profondeur|l'axe|la surface|le dos de la defense|"
            r"l'intervalle) |"
            r"au (?:second|premier) poteau |en profondeur )?(?=<\d+>)"
        ),
        r"\b(?:decale|decalait|sert|servait|centre pour|remet a|talonne pour|devie pour|lance)\b(?= <)",
    ),
    before={
        Role.BEATEN: (
            (
                r"(?:ballon|cuir|tir|frappe|lob|balle) (?:sous|par-dessus|au-dessus de|entre les jambes de|"
                r"hors de portee de)"
            ),
        ),
        Role.FOULED: (r"(?:obtenu|provoque|gagne|concede sur|commise? sur|subi)e?(?: [^\s,.;:<]+){0,2}? (?:par|sur)",),
        Role.OPPONENT: (
            (
                r"(?:poteau|barre|transversale|montant|gardien|gardienne|portier|parade|arret)(?: [^\s,.;:<]+){0,3}? "
                r"(?:sur|devant) (?:un|une|le|la|cette) (?:[a-z-]+ )?"
                r"(?:tete|frappe|tir|reprise|volee|lob|coup[ -]franc|tentative|essai)(?: [^\s,.;:<]+){0,3}? (?:de|d')"
            ),
            r"\b(?:envo[iy]|me[t]|mis|laiss)\w* (?=<\d+> (?:dans le vent|sur place|au sol|a terre|sur les fesses))",
            r"intercept\w*(?: [^\s,.;:<]+){0,4}? (?:de|d')",
            (
                r"(?:prend\w*|pris|prit) (?:le meilleur|le dessus|l'ascendant|l'avantage) sur(?: (?:le|la|son|sa|"
                r"defenseur|central))*"
            ),
            (
                r"(?:se (?:joue|jouait|jouant|jouer|debarrasse|defait|defaisait|defaisant|debarrassait|"
                r"debarrassant)|s'(?:impose|imposait|arrache|"
                r"echappe) (?:devant|"
                r"face a)|depose|deposait|crochete|crochetait|mystifie|laisse sur place|met dans le vent|enrhume|"
                r"passe en revue|"
                r"(?:gagne|remporte|gagnait|remportait) son duel (?:avec|face a|contre|devant))(?: (?:de|d'|le|la|"
                r"son|sa))*"
                r"(?= ?<\d+>(?! (?:pour|qui|dans la (?:surface|course)|en))(?: (?:et|avant|puis|d'un)|,))"
            ),
        ),
        Role.SCORER: (
            (
                r"\b(?:ouvr|ouver|egalis|doubl|reduit|reduis|inscri|revenu|revien|pren|pris)\w*(?: [^\s,.;:<]+){0,5}? "
                r"(?:sur (?:un|le) (?:penalty|coup[ -]franc direct)|(?:d'|sur |avec |grace a )(?:une |un )?"
                r"(?:belle |superbe )?(?:frappe|tete|reprise|volee|tir))"
                r"(?: (?!concede|provoque|obtenu|accorde|siffle|par |repouss|contre|devie|sur |manqu|rat)"
                r"[^\s,.;:<]+){0,2}? (?:de|d')(?: (?:leur|son) [a-z]+| l'[a-z]+)?"
            ),
            (
                r"\b(?:revient|revenait|est revenu) (?:a|au)(?: [a-z]+)? (?=<\d+> (?:de |d')(?:ouvrir|marquer|egaliser|"
                r"inscrire|doubler|conclure|reduire|sceller)(?![a-z]))"
            ),
            r"(?:premier|deuxieme|second|troisieme) but(?: (?:<t?\d+>|[^\s,.;:<]+)){0,5}? pour",
            (
                r"(?:coup[ -]franc|corner|centre|tir|frappe|tete) (?:de |d')(?=<\d+>,?(?: [^.;:<]+?)? (?:finit|"
                r"finissait|termine|"
                r"terminait|file|filait|se loge|se logeait|rentre|entre|meurt|lobe|surprend|trompe|"
                r"fait)[^.;:<]{0,30} (?:au fond|"
                r"dans (?:le but|les filets|la lucarne|le petit filet)|en pleine lucarne|mouche|tout le monde))"
            ),
            r"(?:battu|trompe|crucifie|fusille|lobe)e?s? par",
            (
                r"grace a (?:un|une) (?:[a-z-]+ ){0,2}?"
                r"(?:but|tete|frappe|reprise|volee|tir|lob|coup[ -]franc|penalty), (?:celui|celle) (?:de|d')"
            ),
            r"(?:tete|frappe|reprise|volee) (?:imparable|victorieuse|gagnante) de",
            (
                r"(?:lance|sert|trouve|decale|alerte|servit|lanca) "
                r"(?=<\d+>[^.;:<]{0,60}: [^.;<]{0,60}(?:triple|double|but\b|au fond|\d ?- ?\d))"
            ),
            r"frappe(?: [^\s.;:<]+){0,3}? de(?= <\d+>,? (?:imparable|sous|qui|dans|hors))",
            r"(?:but|egalisation|ouverture du score|realisation|double) (?:de|d'|signee?|inscrit(?:e)? par)",
        ),
        Role.ASSIST: (
            r"(?:decalage|caviar|offrande|service|centre|corner|passe|deviation|remise) (?:de|d')",
            (
                r"(?:a la (?:reception|conclusion|retombee)|au bout|reprend\w*|repris\w*) (?:d'un|d'une|du|un|le)"
                r"(?: [^\s,.;:<]+){0,1}? (?:coup[ -]franc|corner|centre)(?: [^\s,.;:<]+){0,3}? (?:de|d')"
            ),
            r"coup[ -]franc (?:excentre|lointain|indirect|joue|tire|botte)(?: [^\s,.;:<]+){0,3}? (?:de|d'|par)",
        ),
        Role.COACH: (
            (
                r"(?:entraineure?|coach|technicien(?:ne)?|tacticien|selectionneu(?:r|se)|manager)(?: (?:de l'|du|"
                r"de la|des|de|"
                r"d')? ?(?:<t\d+>|[a-z-]+))"
                r"{0,2},?"
            ),
            r"homologue(?: [^\s.;:<]+){0,2}?,?",
            r"(?:bonne nouvelle|casse-tete|soulagement|option)(?: [^\s.;:<]+){0,3}? pour",
        ),
        Role.REFEREE: (
            r"(?:arbitres?|arbitre)(?: principal(?:e)?)? ?[:,] ?(?:m\.|mme|mlle)?",
            r"(?:arbitre|sifflet)(?: (?!assistant)[^\s.;:<]+){0,4} (?:est|etait|sera|confie a|designe)(?: m\.| mme)?",
            r"(?:arbitree?|sifflee?) par(?: m\.| mme| monsieur)?(?= ?$)",
            r"coups? de sifflet(?: final)? (?:de|d')",
            r"(?:sous (?:l'arbitrage|le sifflet)|au sifflet) (?:de|d')",
        ),
        Role.OFFICIAL: (r"(?:assistants?|assistantes?|assistee? (?:de|par)|juges? de touche|quatrieme arbitre) ?:?",),
        Role.SENT_OFF: (
            (
                r"(?:carton rouge|expulsions?|exclusions?|(?<!les )(?<!aux )(?<!des )rouge)"
                r"(?: (?:pour|a|de|direct pour|contre))? ?:?"
            ),
        ),
        Role.MISSED: (
            (
                r"(?:penalty|tentative|tir au but)(?: [^\s.;:<]+){0,2}? (?:de|d')(?= <\d+> (?:arret|repouss|"
                r"detourn|au-dessus|"
                r"sur le poteau))"
            ),
        ),
    },
    after={
        Role.SCORER: (r",? (?:auteur|autrice) (?:d'un (?:double|triple|but)|du (?:but|doublé))",),
        Role.COACH: (
            r",?[^.;:<]{0,40} (?:et |, )?(?:l'|le |la )?(?:entraineure?|coach|technicien)\b",
            r" (?:faisait|fait|a fait|fit) entrer",
            (
                r"(?: [^\s.;:<]+){0,6} (?:sur le banc|a la tete|aux commandes|a la barre|les renes) (?:de |du |d')?"
                r"(?:l'|la )?<t\d+>"
            ),
            r",? qui (?:pourra|peut|devra) (?:compter|faire sans|choisir|disposer|se passer)",
        ),
        Role.SENT_OFF: (
            (
                r",? (?:ayant vu|voyait|voit|a vu|recevait|recoit|ecopait|ecope) (?:[^\s.;:<]+ ){0,2}?(?:rouge|second "
                r"(?:carton )?jaune|deuxieme (?:carton )?jaune|d'un (?:carton )?rouge)"
            ),
            r" (?:est|etait|a ete) (?:[^\s.;:<]+ )?(?:expulsee?|exclue?|renvoyee?)",
        ),
        Role.MISSED: (
            (
                r" (?:s'avanc|se present|s'elanc|se charg)\w*[^.;:<]{0,20} (?:penalty|peno|onze metres)"
                r"[^.;:<]{0,10}?,? (?:et|mais) (?:(?:manqu|rat|echou)\w*|(?:envo|expedi|tir|frapp|"
                r"fracass)\w*(?: [^\s.;:<]+){0,3}? "
                r"(?:au-dessus|a cote|dans les nuages|sur (?:le poteau|la barre|la transversale)))"
            ),
            (
                r"(?:,[^.;:<]{1,60},)? (?:s'elance|s'elancait)[ .…:,!]*(?:et )?(?:poteau|barre|arret|a cote|au-dessus|"
                r"repouss|trouve le poteau)"
            ),
            (
                r"(?: [^\s.;:<]+){0,4}? (?:manque|rate|manquait|ratait|voit son penalty|expedie|envoie|butait|bute)"
                r"(?: [^\s.;:<]+){0,5}? (?:penalty|au-dessus|sur le poteau|sur la barre|tentative)"
            ),
        ),
    },
    own_goal=(r"contre son (?:propre )?camp",),
    free_kick=(r"coups? franc",),
    header=(
        r"\b(?:s'eleve|s'elevait|s'elever|saute|sautait) (?:plus haut|au-dessus)",
        r"du front",
        r"de la tete",
        r"une tete",
    ),
)
