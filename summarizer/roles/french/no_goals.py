"""What else goes with French verbs of scoring where nobody scores: "marque la fin d'une époque"."""

from __future__ import annotations

_A = r"(?:(?:le|la|les|un|une|des|du|son|sa|ses|leur|leurs|cet?|cette) |l'|d'|)"
_CROWD = (
    r"(?:[^\s.;:<,]+ ){1,4}?(?:public|stade|spectateurs|supporters|tribunes?|gradins|kop|equipe|siens|camp|foule|"
    r"defense|vestiaire)"
)
_HOLDS = r"(?:arrets?|parades?|sauvetages?|interceptions?|tacles?|degagements?|relances?|sorties?|retours?)"
_FEATS = (
    r"(?:dribbles?|petits? ponts?|grands? ponts?|gestes?|roulettes?|sombreros?|debordements?|discours|"
    rf"percees?|courses?|passes?|{_HOLDS})"
)
_BLUNDER = r"(?:erreurs?|fautes?|bevues?|boulettes?|maladresses?|expulsion|carton)"
_GOALISH = (
    r"(?:but|realis|reuss|penal|doubl|tripl|quadrupl|egalis|ouverture|victoire|premier|seul|unique|plus |dernier|\d|"
    r"point|"
    r"[a-z]+i?eme\b|second|tete|frappe|vole|reprise|retourn|coup|lob|balle|corner|lucarne|tir|break|score|offrande|"
    r"centre|"
    r"caviar|passe|occasion|service|sentence|sien|essai|chance|opportunit|marque|tableau|nom |ballon|cuir|<)"
)
"""What is scored or turned into a goal, or tells that it was one."""
_ELSEWHERE = (
    r"(?:en (?:conference|interview|annoncant|manquant sa)|devant (?:les cameras|la presse)|dans (?:le vote|la "
    r"hierarchie|"
    r"le vestiaire)|au classement des|(?:par|avec) (?:sa sortie mediatique|une interview|ses declarations|une "
    r"declaration))"
)
"""Where nobody scores."""
_OTHERWISE = (
    rf"(?:marqu|inscri|transform)\w* (?:(?:le|la|les|un|une|son|sa|ses|des) |l')(?![^.;:]{{0,45}}{_GOALISH})",
    rf"[a-z]+ (?:(?!et |qui |mais |puis |avant )[^\s.;:,<]+ ){{1,6}}?{_ELSEWHERE}\b",
    (
        rf"marqu\w+ {_A}(?:esprits|histoire\b|(?:son |une )?epoque|territoire|retour|desaccord|passage|empreinte|"
        r"mecontentement|soutien|respect|difference|presence|domination|desapprobation|volonte|fin\b|rupture|debut|"
        r"tournant|temps\b|arret|memoires|coeurs|(?:match|rencontre|partie) de (?:son|sa) )"
    ),
    r"marqu\w+ (?:des points (?:aupres|dans|aux)|de son empreinte|l'arbitre)",
    (
        r"inscri\w+ (?:son nom (?:dans (?:l'histoire|la legende|le livre|les livres)|au palmares)|(?:son|ses|sa) "
        r"(?:fils|fille|"
        r"enfants|action|equipe|club|travail|parcours)\b|dans la duree)"
    ),
    (
        r"(?<=s'est )inscri\w+ (?:au|a la|a l'|a un|a une|aux) ?(?:marathon|tournoi|concours|stage|examen|universite|"
        r"ecole|formation|course)"
    ),
    r"plant\w+ (?:ses (?:crampons|dents)|le (?:decor|drapeau)|un arbre|son coude|sa tente)",
    rf"claqu\w+ {_A}(?:[a-z]+ )?(?:portes?|bise|performance|prestation|perf|doigts|sprint|talons)\b",
    (
        rf"(?:scell|conclu|sign|paraph)\w* {_A}(?:nouveau |nouvelle |premier |bel |belle )?(?:transfert|avenir|"
        rf"contrat|accord|"
        r"retour (?:a|au|chez|en|dans)|bail|prolongation|arrivee|depart|engagement|interview|conference|entretien|"
        r"discours|prestation|performance|marche|alliance|partenariat|affaire|negociations|saison|carriere|propos)\b"
    ),
    r"conclu\w* (?:[^\s,.;:<]+ ){0,3}?(?:par un (?:sourire|mot|merci)|en (?:disant|remerciant|conference))",
    (
        r"transform\w+ (?:en (?:defenseur|milieu|lateral|ailier|gardien|meneur|patron|entraineur)|"
        rf"{_A}(?:equipe|jeu|vestiaire|defense|attaque|milieu|visage|club|ambiance|physionomie|groupe|match|"
        rf"rencontre)\b)"
    ),
    (
        r"ouv(?:r|ert)\w* (?:le match|la rencontre|les debats|le bal|le festival) (?:au poste|en conference|en tant|"
        r"sur le banc|devant la presse|des (?:interviews|questions|declarations|departs|transferts|remplacements))"
    ),
    r"debloqu\w+ la situation (?:avec|contractuelle|administrative|en coulisses)",
    rf"doubl\w+ (?:{_A}(?:efforts|garde|rangs|adversaire|porteur|vis-a-vis)\b|<\d)",
    r"(?:donn|offr)\w* l'avantage a <\d|plac\w+ <\d+> (?:devant|en tete)|pass\w+ devant <\d",
    r"(?:reven|revien)\w* a (?:la )?hauteur d(?:e |')<\d",
    (
        r"(?:offr|offer|assur|donn|arrach|preserv)\w+ [^.;:,]{3,50}? (?:par|grace a) (?:un|ses|son|une|de) "
        rf"(?:[a-z]+ ){{0,2}}?{_HOLDS}\b"
    ),
    rf"(?:offr|offer|donn)\w+ [^.;:,]{{3,50}}? par (?:un|une|son|sa|ses) (?:[a-z]+ )?{_BLUNDER}\b",
    (
        r"surp\w+ (?:tout le monde|tout son monde) (?:en (?:annonc|quitt|declar|arriv|sign|pren)|par (?:son|ses) |"
        r"avec son )"
    ),
    r"men\w+ par l'exemple",
    (
        r"(?:prend|pren|pris|prit)\w* (?:la tete|les commandes|les renes|le large) (?:de l'(?:equipe|effectif)|"
        r"de la (?:selection|formation|section|delegation)|du (?:club|classement|projet|groupe|vestiaire|syndicat|"
        r"staff)|"
        r"des (?:operations|u\d+)|vers|loin)"
    ),
    r"(?:prend|pren|pris|prit)\w* l'avantage (?:dans (?:le|son|ce) duel|sur <\d)",
    (
        r"(?:se charg\w+|s'est charge) (?:de |d')(?:(?:tirer|frapper|jouer|botter) (?:les|le|un) (?:corners?|coups? "
        r"francs?|"
        r"touches?|coup d'envoi)|organiser|animer|calmer|rassurer|defendre|surveiller)"
    ),
    (
        r"f(?:ait|aisait|it|aisant|aire) la difference (?:par (?:ses|sa|son) |dans les (?:duels|airs)|au milieu|"
        r"physiquement)"
    ),
    (
        r"f(?:ait|aisait|it|aisant|aire) (?:exploser le (?:vestiaire|plafond|budget|groupe)|sauter [^.;:<,]{3,30}? par "
        r"une passe)"
    ),
    (
        r"m(?:et|is|it|ettait|ettre|ettant) (?:un terme|fin|un point final) (?:a (?:sa|son) (?:carriere|contrat|"
        r"aventure|"
        r"engagement|bail|collaboration)|aux (?:rumeurs|speculations|debats|discussions))"
    ),
    (
        r"met\w* le feu (?:dans|a|au|aux|sur) ?(?:la defense|la surface|l'aile|son (?:cote|couloir)|l'arriere-garde|"
        r"poudres)"
    ),
    (
        r"sonn\w* la (?:revolte|charge) (?:au milieu|dans (?:l'entrejeu|le vestiaire)|a la pause|par (?:un|une|ses|"
        r"des) "
        rf"(?:[a-z]+ )?{_FEATS}\b)"
    ),
    (
        r"montr\w+ (?:l'exemple|la voie) (?:au (?:pressing|combat|duel)|dans (?:le (?:combat|pressing)|l'effort)|en "
        r"(?:defend|press|recuper|tacl))"
    ),
    (
        r"relanc\w+ (?:le jeu|le match|la rencontre|la partie) (?:de la main|a la main|au pied|depuis|par (?:un|une|"
        r"ses|des) "
        rf"(?:[a-z]+ )?{_FEATS}\b)"
    ),
    r"(?:gagn|remport)\w* ses duels",
    r"(?:ne|n') ?laiss\w* pas passer (?:<\d|l'(?:attaquant|ailier|adversaire)|son vis-a-vis|le ballon|personne)",
    r"(?:ne|n') ?manqu\w* pas (?:une occasion de|de) (?:parl|rappel|dire|critiqu|remerci|soulign|salu|felicit)",
    r"(?:ne |n')?se manqu\w* pas dans (?:ses|les|la) (?:relance|sortie|intervention|duel|transmission)",
    (
        r"n'(?:a|avait) (?:alors |donc )?plus qu'a (?:attend|esper|patient|regard|constat|admir|applaud|prier|"
        r"rentrer|signer|"
        r"remerci)"
    ),
    (
        r"n'(?:a|avait) (?:eu )?(?:aucun mal|pas de mal|aucune peine) a (?:s'(?:integr|adapt|impos|entend)|se "
        r"(?:faire|fondre)|"
        r"conteni|stopper|controler|maitriser|repousser|capter|museler|convaincre)"
    ),
    (
        r"(?:tir|frapp|envoy|envoi|expedi)\w* (?:[^\s,.;:<]+ ){0,3}?(?:au fond d(?:e |u |es )|dans )(?:la |les |le )?"
        r"(?:tribunes?|stade|parking|virage)"
    ),
    (
        r"(?:fini|termin|achev|pass|commenc|debut)\w* (?:le match|la rencontre|la partie|la soiree|la saison) "
        r"(?:[a-z]+ )?dans (?:les|ses) (?:buts|cages)"
    ),
    (
        r"(?:gliss|fini|termin|plong)\w* dans (?:le but|les buts|les filets) (?:en (?:defend|voulant|tentant|sauv)|"
        r"apres sa course)"
    ),
    (
        rf"(?:liber|soulag|delivr|enflamm|embras|glac|(?:a )?fai\w* (?:taire|lever|chavirer|exploser|rugir))\w* "
        rf"{_CROWD} "
        rf"(?:[a-z' ]{{0,20}}?)?(?:(?:par |avec |d')(?:une?|ses|des|son|quelques) (?:[a-z]+ )?{_FEATS}\b|en se "
        rf"blessant|"
        r"de la pression)"
    ),
    r"est le buteur (?:maison|attitre|vedette|numero|historique|prefere|patente|designe)",
    (
        r"s'(?:offr|est offert)\w* (?:un|une|le|la|des|quelques) (?:[a-z]+ )?(?:contrat|voiture|vacances|pause|"
        r"corner|coup "
        r"franc|occasion|debordement|slalom|repos|maison|cadeau)\b"
    ),
    r"exploit\w+ un centre de (?:remise|formation|sport|fitness|soins)",
    r"trouv\w* (?:l'ouverture (?:pour|vers) <\d|la faille dans (?:le (?:reglement|contrat|systeme)|l'accord))",
    r"saut\w+ sur l'occasion de (?:rejoindre|quitter|signer|partir|changer|revenir)",
    r"(?:invers|renvers|retourn)\w* la situation (?:contractuelle|financiere|administrative|familiale|sportive)",
    r"(?:alourd|sal|gonfl|corse)\w* (?:la note|l'addition|la facture) (?:du (?:mercato|club)|salariale|des)",
    r"bris\w+ la glace (?:avec|entre)|crev\w+ l'abces (?:avec|dans le vestiaire|en (?:interne|reunion))",
    r"sauv\w* l'honneur par (?:son|ses) (?:attitude|comportement|combativite|arrets|parades)",
    (
        r"(?:(?:a|avait) )?surgi\w* (?:[^.;:<,]{1,30} )?(?:pour|et) (?:degager|tacler|intercepter|capter|contrer|"
        r"repousser|sauver|"
        r"s'interposer|boxer|ecarter)|jailli\w* pour (?:degager|tacler|intercepter|capter|contrer|repousser|boxer|"
        r"ecarter)"
    ),
    rf"egalis\w+ {_A}(?:record|total|meilleur|nombre)\b",
    (
        r"(?:ajout|sign|plant|claqu|empil|empoch|rajout|inscri|marqu)\w* (?:le|son|un|leur) (?:[^\s,.;:<]+ "
        r")?(?:premier|"
        r"deuxieme|troisieme|quatrieme|cinquieme|sixieme|second|\d+e) (?:trophee|titre|championnat|contrat|club|sacre|"
        r"carton|match|succes|arret|point)\b"
    ),
    rf"redui\w* {_A}(?:pretentions|temps|salaire|dette|nombre|efforts|distance|delai|cout)\b",
    r"creus\w* l'ecart (?:sur <\d|au classement|en tete|dans (?:la course|le classement))",
    r"tu\w* le match par (?:un|une|des|trop|son|ses) (?:exces|prudence|carton|expulsion|fautes?)",
)
"""Such verbs with an object or a place of their own."""
NO_GOAL = rf"(?!(?:(?:a|avait|ont|avaient|ayant) )?(?:[a-z]{{3,}}ment )?(?:{'|'.join(_OTHERWISE)}))"
"""Stands before what tells a goal, and keeps it from being found there."""
NOT_BEATEN = (
    r"(?:(?:d'une|par une|par sa|par son|d'un|par un) (?:[a-z]+ )?(?:feinte|vitesse|dribble|acceleration|demarrage|"
    r"pressing)|"
    r"(?:a la|de) course|au (?:duel|sprint)|dans (?:le|un|son) (?:duel|couloir)|sur (?:son aile|l'aile|son cote))\b"
)
"""Where somebody is passed or outwitted who keeps no goal: "surprend Falk par sa vitesse"."""
