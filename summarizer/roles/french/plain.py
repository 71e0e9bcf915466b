"""Who did what, in plain French words."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_GOAL = (
    "(?:but|buts|realisation|realisations|egalisation|ouverture du score|double|triple|break|reduction du score|"
    "csc|"
    r"but contre son camp|but de la victoire|but vainqueur|\d ?[-:a] ?\d)"
)
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
_UP_TO = r"(?:[^\s,.;:<]+ ){0,5}?"
"""Up to five words between a verb and what it needs, of the same clause."""
_INTO = (
    "(?:au fond|dans (?:le|les|son|ses|un|des) (?:but|buts|filets|petit filet|filet|cage|cages)|en pleine lucarne|"
    "dans la lucarne|"
    "sous la (?:barre|transversale)|hors de (?:la )?portee|entre les jambes|sous le ventre|la lucarne|petit filet|"
    "le chemin des filets|(?:le )?fond des filets|les filets|le cadre vide|dans le but vide|"
    "la cible victorieusement|en force|au ras du poteau|poteau rentrant|"
    "l'ouverture|la faille|la mire|du rond central)"
)
_BEAT = (
    "(?:tromp(?:e|ait|ant|er|ent|aient|a)|bat(?:tre|tait|tant|tent|tu)?|ajust(?:e|ait|ant|er|ee?)|fusill(?:e|ait|"
    "ant|er)|"
    "crucifi(?:e|ait|ant|er)|lob(?:e|ait|ant|er)|mystifi(?:e|ait|ant|er)|surpren(?:d|ait|ant|dre)|surprit|"
    "execut(?:e|ait|er)|dejou(?:e|ait|ant|er|ee?)|"
    r"catapult(?:e|ait))"
)

PLAIN = Vocabulary(
    scores=(
        (
            r"(?<!du )(?<!le )(?<!au )\b(?:marque|marquait|marquant|marquer|marquent|inscrit|inscrivait|inscrivant|"
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
            r"prenait a contre-pied) (?:[^\s,.;:]+ )?(?:le |la |son )?(?:portier|gardien)"
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
        (
            r"\bajust\w+ (?:d'un |du |un )?plat du (?:pied|gauche|droit)|\bcrois\w+ (?:sa frappe|"
            r"son tir) pour (?:marquer|tromper)"
        ),
        r"\bmen(?:e|ait|aient|ent) (?:[^\s,.;:<]+ ){0,2}?(?:grace a|sur (?:un|une)|par) ",
        (
            r"\b(?:a|avait|ayant|ont) surpris (?:tout le monde|le (?:gardien|portier)|la (?:gardienne|defense)|"
            r"tout son monde)"
        ),
        r"\begalis(?:e|ait|ant|er|ent|aient|a)\b(?! par)",
        r"\best le buteur|buteur du (?:jour|soir|match)",
        r"\b(?:se charge|se chargeait) de (?:le |la |l')?(?:transformer|convertir)",
        r"\b(?:prend|prenait|prennent) (?:l'avantage|les devants|la tete)|\bmene (?:au score|\d-\d)",
        r"\bporte (?:le score|la marque|l'avantage)",
        r"\b(?:decroche|decrochait|nettoie|nettoyait|trouve|trouvait) (?:la |sa )?(?:petite )?lucarne",
        r"\b(?:egalisateur|vainqueur)\b(?= pour)",
        (
            r"(?<!du )(?<!le )(?<!au )\b(?:marqu|inscri|egalis|scor|convert|scell|plant|claqu|"
            r"paracheve|parachevait|conclu|"
            r"transform)(?:e|a|ait|ant|er|ent|aient|vait|vant|re|t|u|ir|ti|tit|tissait)\b"
            r"(?! (?:de pres|a la culotte|le pas|est|nul|final|une pause|au score|par|en corner))"
        ),
        (
            r"\b(?:ouvr|ouvert|debloqu|inaugur)\w* (?:le score|la marque|le compteur|son compteur|les hostilites|"
            "le tableau|"
            r"les debats|la situation|le match|la rencontre|le festival|le bal|les vannes)"
        ),
        (
            r"\b(?:redui|doubl|tripl|quadrupl|creus|aggrav|alourdi|cors|enfonc|accentu|accroi|relanc|entretena|"
            rf"entretien)\w* {_UP_TO}(?:l'|d')?"
            "(?:score|mise|l'ecart|ecart|la marque|avantage|l'addition|addition|clou|handicap|retard|suspense|"
            "espoir|match|siens|le break|avance)"
        ),
        (
            r"\b(?:remet|remi|ramen|replac|plac|permet|permi|donn|offr|redonn|arrach|assur|rend|relanc|propuls|"
            rf"delivr|libera|libere|liberait)\w* {_UP_TO}(?:l'|d')?"
            "(?:a egalite|a hauteur|avantage|l'avantage|d'avance|devant|en tete|aux commandes|victoire|succes|"
            "egalisation|le nul|"
            r"un nul|le point|a \d-\d|de mener|trois points|sur orbite|dans le match|pendules a l'heure|siens|"
            "espoir|sur les rails|"
            r"a l'abri)\b"
        ),
        (
            rf"\b{_BEAT} (?:[^\s,.;:<]+ )?(?:le |la |son |l')?(?:propre )?(?:portier|gardien|vigilance|"
            "dernier rempart|arriere-garde|defense)"
        ),
        rf"\b(?:le |la |l'){_BEAT}\b",
        (
            r"\b(?:pouss|propuls|envoy|envoi|expedi|catapult|plac|gliss|log|repren|reprit|repris|conclu|coup|devi|"
            "enroul|met|mis|termin|"
            "trouv|depos|fich|niche|nichait|decoch|arm|frapp|tir|fini|fil|adress|nettoy|pique|piquait|ajust|"
            rf"caress|fracass|poussa|plant|croise|croisait|accompagn)\w* {_UP_TO}"
            rf"(?:[^\s,.;:<]+ ){{0,3}}?{_INTO}"
        ),
        (
            r"\b(?:frappe|tir|ballon|cuir|volee|lob|reprise|tete|missile|praline|"
            r"boulet)(?: [^\s,.;:<]+){0,4}? (?:(?:en pleine|dans la|pleine) lucarne|"
            r"imparable|victorieu\w+|gagnante?|au fond des filets|qui file sous|sous la barre|"
            "qui (?:fait mouche|termine|trompe|finit|se loge))"
        ),
        r"\bplac\w+ une tete (?:imparable|victorieuse|gagnante|hors)",
        (
            r"\b(?:tape|tapait|touche|heurte|avec l'aide du|via le) [^,.;:<]{0,20}(?:barre|"
            "poteau) (?:avant de (?:rentrer|entrer|franchir|finir)|et (?:rentre|entre))"
        ),
        r"\brepren\w+ victorieusement|\brepris victorieusement",
        (
            r"\b(?:ne|n')(?<=[e']) ?(?:trembl|se manqu|manqu|rat|laiss|se fai)\w* (?:pas|aucune chance|"
            "pas l'occasion|pas prier|pas passer)|"
            r"(?:laiss\w+|laisse) (?:aucune chance|sans reaction|pantois|sans voix|fige)"
        ),
        (
            r"\bn'(?:a|ai|avait|avaient|ont|aura|eut) (?:alors |donc )?plus qu'a\b|\bn'(?:a|avait) (?:qu'a|"
            "aucun mal a|pas de mal a|aucune peine a)"
        ),
        (
            r"\b(?:fait|faisait|faire|fit|faisant) (?:mouche|trembler (?:les|le)|le break|\d-\d|"
            "parler la poudre|la difference|exploser|chavirer|"
            r"coup double|sauter|rugir)"
        ),
        (
            r"\b(?:s'(?:offre|offrait|est offert|offrir|octroie)|s'en all\w+|signe|signait|a signe|claque|y (?:va|"
            r"allait|est) (?:[^\s,.;:<]+ ){0,2}?(?:alle )?de) (?:[^\s,.;:<]+ )?(?:un|le|son|sa) "
            rf"(?:[^\s,.;:<]+ ){{0,2}}?{_GOAL}\b"
        ),
        (
            r"\b(?:mettait|met|mit|mettre|mettant) (?:[^\s,.;:<]+ ){0,2}?(?:fin|un terme|un point final|"
            r"a l'abri|a egalite|dedans|au chaud|k\.?o)\b"
        ),
        r"\b(?:se chargeait|se charge|s'est charge) (?:de|d')",
        r"\b(?:se fai\w+|se rend\w+|s'est fait) justice\b",
        r"\bse rachet\w+ en\b|\bsauv\w* l'honneur\b|\bscell\w+ le (?:sort|score|succes)",
        (
            r"\b(?:pass|repass|revien|reven|revenu|mene|menai)\w* (?:devant|a hauteur|a egalite|au score|"
            r"en tete|dans le match|dans la partie)\b"
        ),
        r"\b(?:gagn|remport)\w* (?:son|ses) (?:duel|face[- ]a[- ]face|un contre un)",
        (
            r"\b(?:tu|pli|assomm|boucl|clotur)\w* (?:le match|la rencontre|les visiteurs|les locaux|"
            "tout suspense|le suspense|la marque|le score|les debats)"
        ),
        (
            r"\bau fond des filets\b|\b(?:ne|n') ?(?:peut|pouvait|a|"
            "avait) (?:pu )?rien (?:pu )?(?:faire )?(?=sur|devant|face)"
        ),
        r"(?<=> )pour (?:le |l')?(?:\d ?- ?\d|egalisation|ouverture du score|but du)\b",
        r"\bexploit\w+ (?:[a-z]+ )?(?:un|une|le|la|l') ?(?:corner|centre|passe|ballon|service|erreur|caviar)",
        r"\bd'une panenka\b|\bpanenka\b(?! manque| rate)",
        r"\b(?:premier|deuxieme|troisieme|second|quatrieme|\d+°|\w+ieme) but (?:de|pour|sous)\b",
        r"\bprend\w* (?:le large|les devants|l'avantage|la tete|les commandes)\b",
        r"\b(?:prend|prenait|prenant|prendre|pris) <\d+> (?:a contre-pied|de vitesse|a defaut|au depourvu)",
        r"\bremont\w* (?:[^\s,.;:<]+ )?(?:parachev|achev|conclu)\w+",
        (
            r"\bsurgi\w+ (?:[^\s,.;:<]+ ){0,6}?(?:pour (?:marquer|conclure|tromper|pousser|reprendre|placer|"
            r"le \d-\d|l')|de la tete)"
        ),
        r"\bjaillir?\w* pour\b",
        r"\bpropre (?:gardien|portier)\b",
        r"\bc'est au fond\b|\bet (?:c'est )?(?:but|goal)\b|\bbut !",
        (
            r"\b(?:avant de|pour|et) (?:marquer|egaliser|conclure|doubler la mise|ouvrir le score|"
            r"reduire le score|tromper|ajuster|fusiller|battre)\b"
        ),
        (
            rf"\b(?:liber|delivr|soulag)\w* (?:{_UP_TO}(?:siens|siennes|equipe|camp|partenaires|coequipier\w*|"
            r"supporters|public|stade|peuple)\b|(?=apres|a la |au bout|des la |dans l|d'un|en |\())"
        ),
        (
            r"\b(?:(?:re)?froidi\w*|glac(?:e|ait|er|ant)|douch(?:e|ait|er|ant)|climatis(?:e|ait|er|ant)|"
            r"fai\w+ (?:taire|chavirer|exploser|lever|rugir)|enflamm(?:e|ait|er|ant)|embras(?:e|ait|er|ant)|"
            r"crucifi(?:e|ait|er|ant)|assomm(?:e|ait|er|ant)) (?:[^\s,.;:<]+ ){0,4}?(?:spectateurs|stade|public|"
            r"supporters|tribunes?|gradins|kop|enceinte|arene|parc|espoirs|chaudron|foule|travees)\b"
            r"(?![^.;<]{0,40} (?:mais|avant de|en heurtant|sans))"
        ),
        (
            r"\b(?:montr\w+ (?:la voie|l'exemple)|sonn\w+ (?:la revolte|la charge|le reveil|le glas|la revanche)|"
            r"mettai\w+ le feu|met le feu|(?:re)?niv\w+ (?:la marque|le score)|recoll(?:e|ait|er|ent)\b|"
            r"rend\w* la monnaie|(?:invers|renvers|retourn)\w* (?:la tendance|la vapeur|la situation|le score)|"
            r"relanc\w+ (?:le (?:match|suspense)|la partie|la rencontre|les debats|tout|les siens|son equipe)|"
            r"assen\w+ (?:le|un) coup (?:de (?:grace|massue|bambou)|fatal|decisif)|(?:port\w+|donn\w+) (?:l'estocade|"
            r"le coup de grace)|tu\w+ (?:tout espoir|les espoirs)|plong\w+ [^,.;:<]{0,30}dans le doute|"
            r"(?:sal|alourd|gonfl|corse)\w* (?:la note|l'addition|la marque|le score|la facture|le tableau)|"
            r"ruin\w+ (?:[^\s,.;:<]+ )?(?:espoirs?|efforts)|saut\w+ sur l'(?:occasion|aubaine)|"
            r"crever? l'abces|crevait l'abces|briser? la glace|brisait la glace)"
        ),
        (
            r"\b(?:remet\w*|remi[st]|replac\w*|relanc\w*) [^,.;:<]{0,40}?(?:dans le sens de la marche|"
            r"sur (?:de )?(?:bons|"
            r"les (?:bons )?)? ?rails|dos a dos|pendules a (?:l'heure|zero)|compteurs a zero|a egalite|dans la partie|"
            r"dans la course|dans le coup)"
        ),
        (
            r"\b(?:ajout|inscri|sign|marqu|plant|ent|claqu|empil|empoch|rajout)\w* (?:le|son|un|leur) (?:[^\s,.;:<]+ )?"
            r"(?:but|filet|premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|second|\d+e)\b"
            r"(?! (?:arret|parade|carton|jaune))"
        ),
        (
            r"\b(?:pour|avant de|afin de) (?:[^\s,.;:<]+ )?(?:tromper|battre|egaliser|conclure|ouvrir le|"
            r"doubler la|reduire|"
            r"fusiller|crucifier|scorer|s'offrir|catapulter|propulser|pousser|expedier|loger|inscrire|signer|sceller)\b"
            r"(?! (?:la victoire de|une frappe|un tir))"
        ),
        (
            r"\bs'en all\w+ (?:[^\s,.;:<]+ )?(?:battre|tromper|marquer|conclure|inscrire|ajuster|fusiller|defier)|"
            r"\bfil\w+ (?:[^\s,.;:<]+ )?(?:battre|tromper|marquer|conclure|ajuster|au but (?:et|pour))"
        ),
        r"\b(?:fai\w*|fit) (?:gonfler|fremir|bouger|ficelle|\d ?[-a] ?\d|le (?:deuxieme|second|nul))\b",
        r"\bsurgi\w* [^,.;:<]{0,40}?(?:pour|et) (?=[a-z]+er\b|[a-z]+ire\b|[a-z]+re\b)",
        rf"\breprend\w* (?:[^\s,.;:<]+ ){{0,3}}?victorieusement|\b(?:reprise|tir|frappe) {_UP_TO}victorieuse",
        (
            rf"\b(?:termin|finiss|fini|achev)\w* (?:sa )?(?:course|trajectoire) {_UP_TO}(?:filets|but|buts|lucarne|"
            rf"cage|fond)"
        ),
        r"\bprolong\w* (?:[^\s,.;:<]+ ){0,3}?(?:hors de portee|au fond|dans le but|dans les filets|victorieusement)",
        (
            r"\b(?:y|s'y) (?:est |va |allait )?(?:[^\s,.;:<]+ )?(?:alle|allee) de (?:son|sa) (?:but|double|triple|"
            r"realisation)"
        ),
    ),
    beats=((rf"\b(?:{_BEAT}|prend a contre-pied|trompa)"),),
    passes=(
        (
            r"\b(?:centre|centrait|centrer|sert|servait|sers|servir|lance|lancait|adresse|"
            "adressait|delivre|delivrait|offre|decale|decalait|trouve|trouvait|"
            "remise|depose|deposait|glisse|alerte|alertait|distille|distillait|deborde|"
            r"debordait)\b(?! (?:par|la lucarne|l'ouverture|la faille|les filets|le chemin|le fond|le petit|"
            "la transversale|le poteau|"
            r"en profondeur par|dans (?:le dos|la course) [^,.;:<]{0,20}par|au fond)\b)(?<!bien )(?<!ete )"
            "(?= (?:pour|parfaitement|idealement|<|un (?:caviar|centre|ballon|corner|coup|service|long)|"
            "une (?:passe|offrande|merveille|balle|remise)|"
            "en retrait|le (?:cuir|ballon|caviar)|la balle|dans la (?:surface|course)|vers|sur la tete|"
            "au (?:second|premier|point|centre)|son (?:compere|partenaire)|a))"
        ),
        r"\b(?:passe|centre|corner|coup franc|ballon|service) (?:trouve|pour)\b",
        (
            r"\b(?:centre|passe|remise|caviar|service|talonnade|ballon|debordement)(?: (?!de |d'|du |"
            r"par )[^\s,.;:<]+){0,3}? (?:pour|vers)"
            r"(?= (?:[^\s,.;:<]+ ){0,3}?<)"
        ),
        (
            r"\b(?:remis|centr|serv|lanc|decal|trouv|alert|adress|delivr|offr|depos|distill|gliss|talonn|dever|"
            r"lift|serv|sert|ser[vt]|frapp\w+ un corner|"
            r"deborde|debordait|prolonge|prolongeait|devie|deviait)\w*(?= (?:[^\s,.;:<]+ ){0,6}?(?:pour|"
            "sur la tete|vers|dans la course|a|au profit de)"
            r" (?:[^\s,.;:<]+ ){0,2}?<)"
        ),
        (
            r"\b(?:sert|servait|trouve|trouvait|lance|lancait|decale|decalait|alerte|alertait|sollicite|"
            "sollicitait|met sur orbite|voit|"
            "servit|trouva)(?= (?:en retrait |dans la surface |au second poteau |au premier poteau |"
            "au point de penalty |idealement |parfaitement |dans l'intervalle |"
            r"en profondeur )*<)"
        ),
    ),
    before={
        Role.SCORER: (
            (
                rf"\b{_GOAL}(?: (?!en (?:se |[a-z]+ant )|refuse|annule|manque|rate|un |une |les |sur |sous |"
                rf"apres |suite |offert|servi|"
                "vide|vient|contre |egalement|le ballon|le cuir|le corner|"
                rf"le centre)[^\s,.;:<]+){{0,4}}? (?:{_OF}|grace a|signe|"
                r"inscrit par|marque par|par l'intermediaire de|via)(?: [^\s,.;:<]+){0,1}?"
            ),
            r"(?:buts?|buteurs?):?",
            (
                rf"\b{_GOAL}(?: (?!en (?:se |[a-z]+ant )|refuse|annule|manque|rate|un |une |les |sur |sous |"
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
                r"(?:but|buts|realisation|double|triple|coup de (?:casque|tete|patte|boule|canon)|chef-d'oeuvre|bijou|"
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
            r"(?:inscrit|marque|transforme|signe|converti|conclu)(?: [^\s,.;:<]+){0,2}? par",
            r"(?:grace a|par l'intermediaire de|via)(?: (?:un but|deux buts|un double|un triple) de)?",
            r"(?:un but|deux buts|un double|un triple|une realisation) (?:de|d'|signe)",
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
                r"centre)(?: [^\s,.;:<]+){0,2}? (?:de|d')"
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
            r"(?:gardien|portier|dernier rempart)(?: [^\s,.;:<]+){0,2}?,?",
            (
                f"(?:{_BEAT}|trompe|trompait|trompant|bat|battant|ajuste|ajustait|fusille|crucifie|lobe|"
                "lobait|mystifie|surprend|hors de portee de|hors de portee d'|face a|devant|laisse|"
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
                "devance(?! la)|devancait(?! la)|pression|(?<!dans les )pieds|relance|marquage|sortie|"
                r"passivite)(?: [^\s,.;:<]+){0,2}? ?(?:de|d')?"
            ),
            r"\b(?:son|leur) (?:vis-a-vis|adversaire(?: direct)?|garde du corps|cerbere|marqueur),?",
            r"\bplus (?:haut|eleve|prompt|rapide|vif|opportuniste|malin) qu(?:e |')",
        ),
        Role.COACH: (
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
                "(?:expuls(?:e|ion|a|er|ait)|rouge|carton rouge|exclu|exclusion|expulses?:?|renvoie|"
                r"second jaune|deuxieme jaune|expulsions?:?|exclusions?:?|exclu\w*|expuls\w+|renvo(?:ie|yait|ya|"
                "yer)|"
                r"(?:expulsions?|exclusions?|expulses): <\d+> \([^)]*\)(?: et|,))(?: [^\s,.;:<]+){0,3}? ?(?:de|d'|"
                "pour|a|contre)?"
            ),
            (
                r"(?:expulsion|exclusion|carton rouge|rouge|second jaune|deuxieme jaune) (?:[^\s,.;:<]+ ){0,3}?"
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
    },
    after={
        Role.SCORER: (r",? auteur (?:du|d'un|de l'|de son)", r",? (?:unique )?buteur\b"),
        Role.SHOT: (),
        Role.ASSIST: (r",? (?:passeur decisif|a la passe|au centre)",),
        Role.BEATEN: (
            (
                ",? (?:(?:est|etait|reste) (?:battu|trompe|vaincu)|impuissant|pris a contre-pied|"
                "sans reaction|ne peut (?:rien|pas aller|que)|ne pouvait (?:rien|que|pas aller)|n'y peut rien|"
                "n'a rien pu|n'a pu|vaincu|"
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
                r",? (?:siffl(?:e|ait)|design\w+ le point|indiqu\w+ le point|n'hesit\w+ pas|"
                r"(?<!,)(?<!, )accord(?:e|ait|a)|"
                r"etait au sifflet|au sifflet|renvo\w+ tout le monde|"
                r"renvo\w+ les (?:deux|22|acteurs))"
            ),
        ),
        Role.OFFICIAL: (),
        Role.SENT_OFF: (
            r",?(?: qui)? (?:est|etait|a ete|fut|se fait|se faisait) (?:\w+ )?(?:expuls|exclu|renvoy)\w*",
            (
                " (?:recoit|recevait|ecope|ecopait|prend|voit|a vu|a recu|recolte|"
                r"recoltait) (?:[^\s,.;:<]+ ){0,4}?(?:rouge|second jaune|deuxieme jaune|expulsion|"
                "deuxieme carton|second carton)"
            ),
            r",? (?:expulse|exclu)\b",
            r" (?:voit|voyait|a vu) rouge",
            (
                ",? (?:deja averti|deja avertie|deja sanctionne),? (?:recoit|recevait|ecop|prend|prenait|"
                "recolt|voit|voyait)"
            ),
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
            r",? (?:qui |mais )?(?:repouss|arret|detourn|sauv|capt|stopp|s'interpos|s'impos|claqu|veill|sort)\w*",
        ),
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
        "aux",
        "des",
        "malgre",
        "hormis",
        "excepte",
        "outre",
        "parmi",
        "lors",
        "aupres d[e']",
        "aux depens d[e']",
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
    goals_label=("buts?", "buteu(?:r|rs|se|ses)", "marqueurs?"),
    referee_label=("arbitres?",),
    own_goal=(
        "contre son (?:propre )?camp",
        "propre (?:gardien|portier)",
        "ses propres (?:filets|buts|cages)",
        "propre cage",
        r"\bcsc\b",
        "propre but",
        "propres filets",
        "propre camp",
        r"c\.s\.c\.?",
    ),
    penalty=(
        "penalty",
        "penaltys",
        "peno",
        "point de penalty",
        r"s\.p\.?",
        r"\bsp\b",
        r"\b(?:se fai\w*|s'est fait|se fit) justice\b",
        "coup de pied de reparation",
        "onze metres",
    ),
    header=(
        (
            "(?<!remise )(?<!deviation )(?:de la|de|coup de|d'une|sa|une|"
            r"sur la) tete\b(?<!remise de la tete)(?<!deviation de la tete)(?<!prolonge de la tete)"
        ),
        "tete (?:croisee|plongeante|piquee|decroisee|victorieuse)",
        "coup de casque",
        "coup de boule",
        "crane",
        r"\btete au fond",
    ),
    free_kick=("coup franc", "coup-franc", "coups francs"),
)
