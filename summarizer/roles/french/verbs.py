"""French verbs whose subject scores or sets a goal up."""

from __future__ import annotations

from summarizer.roles.french.no_goals import NOT_BEATEN
from summarizer.roles.french.pieces import BEAT, GOAL

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
SCORES = (
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
    r"\b(?:egalis|marqu|doubl)er(?:a|ont)\b(?=[^.;:]{0,40}\b\d{1,3} ?(?:e|eme|me|mn|min|minute|')(?![a-z]))",
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
        rf"\b{BEAT} (?:[^\s,.;:<]+ )?(?:le |la |son |l')?(?:propre )?(?:portier|gardien|vigilance|"
        "dernier rempart|arriere-garde|defense)"
    ),
    rf"\b(?:le |la |l'){BEAT}\b",
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
        rf"(?:[^\s,.;:<]+ ){{0,2}}?{GOAL}\b"
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
    (
        r"\breussi(?:t|ssait|r|ssant|e)? (?:aussi |ainsi |meme |encore |alors )?(?:un|une|le|la|l'|son|sa|deux|"
        r"trois) ?(?:[^\s,.;:<]+ ){0,2}?(?:buts?|filets?|doubles?|triples?|quadruples?|tour du chapeau|"
        r"coup du chapeau|penalty|break)\b"
    ),
    r"\b(?:touch|trouv)(?:e|ait|a|ant|er) la cible\b(?!,? (?:mais|sans))",
    (
        r"\bramen(?:e|ait|a|ant|er) (?:le score|la marque|tout le monde|les (?:deux )?(?:equipes|siens)) a (?:\d|un|"
        r"egalite)"
    ),
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
)
"""Predicates whose subject scores."""
BEATS = (rf"\b(?:{BEAT}|prend a contre-pied|trompa)(?!\w*(?: [^\s,.;:<]+){{0,3}} <\d+> {NOT_BEATEN})",)
"""Predicates whose subject scores where the object is a person."""
PASSES = (
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
    r"\b(?:renvers|bascul)\w* (?:le jeu )?(?:[^\s,.;:<]+ ){0,3}?(?:pour|vers|sur)(?= <)",
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
)
"""Predicates whose subject sets a goal up."""
