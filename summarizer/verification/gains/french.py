"""By what French words a goal is one side's."""

from __future__ import annotations

from summarizer.verification.gains.wording import (
    END,
    SIDE,
    Course,
    Grammar,
    Names,
    Prizes,
    Wording,
    some,
)

_THE = "(?:le |la |les |l')?"
_TO = "(?:a |au |aux |a la |a l'|pour |pour le |pour la |pour les )"
_OF = "(?:de |du |des |d'|de la |de l')"
_DOES = r"(?: (?!qui|que|ne|n')[^\s<;:.]+){0,4}? "
"""Words between the scorer and what he does, without those that open a clause or deny it."""
_HAS = rf"<x>(?:,[^<;:.]{{3,60}},)?(?:,? (?:qui|que))?{_DOES}"
"""The scorer up to his verb, past an aside or the word that opens a clause on him."""
_GUARD = "(?:gardien|portier|goal|dernier rempart|defense|arriere-garde)"
_NO_BREAK = r"(?:(?!contre|contropied)[^<;.])"
"""Up to a scorer behind a corner or the like, unless the other side breaks from it."""
_LOSES = r"s'inclin\w+|s'est incline?\w*|perd\w*|a perdu|chut\w+"

_GAINS = (
    # ouvre le score, égalise, prend l'avantage
    rf"ouvr\w+{some(2)} (?:score|marque|bal|hostilites)|debloqu\w+|egalis\w+|recoll\w+",
    (
        r"(?:prend|prennent|prenait|pri(?:t|rent)|a pris|ont pris|repren\w+|repri\w+)"
        rf"{some(3)} ?(?:avantage|commandes|devants|large)"
    ),
    # double la mise, creuse l'écart, revient au score
    r"doubl\w+ la mise|fait le break|enfonc\w+ le clou|alourd\w+|scell\w+|se (?:met|mett\w+) a l'abri",
    r"(?:creus|aggrav|augment|redui)\w+ (?:l'ecart|le score|la marque|l'avantage|encore)",
    rf"revien\w+{some(2)} (?:score|hauteur|marque)|refai\w+ (?:son|leur) retard|renvers\w+|invers\w+ la tendance",
    # marque, inscrit, trouve la faille, obtient un penalty
    r"marqu(?:e|ent|a|ait|erent)|inscri\w+|arrach\w+ (?:le|l'|la|un)|concretis\w+",
    rf"trouv\w+{some(2)} (?:faille|chemin|ouverture|filets)|pass\w+ devant|vir\w+ en tete",
    rf"(?:obtien\w+|obten\w+|obtint|benefici\w+|herit\w+){some(3)} (?:penalty|corner|franc)",
    r"fai\w+ (?:la difference|mouche|coup double)|frapp\w+ (?:d'entree|les premiers|fort|a nouveau)",
    # mène grâce à, réagit, n'a pas abdiqué, a refait le retard
    r"men(?:e|ent|ait|aient)(?= (?:[a-z]+ )?(?:grace|sur un|par|apres|\d))|reag\w+|repliqu\w+",
    "n'(?:a|ont|avait|avaient) pas (?:abdique|dit (?:son|leur) dernier mot|baisse les bras|renonce|abandonne)",
    (
        rf"(?:a|ont|avai\w+) (?:refait|repris|pris|trouve|ouvert|reduit|double|fait){some(2)} "
        "(?:retard|l'avantage|les devants|la faille|le score|la marque|l'ecart|la mise|le break|la difference)"
    ),
)
_CONCEDES = (
    r"encaiss\w+|conced(?:e|ent|ait|a)",
    r"(?:se fait|se font|s'est fait|se faisai\w+) (?:surprendre|punir|rejoindre|cueillir)",
)
_SERVES = (
    # Caron relance Lorval, sauve l'honneur de Lorval, met Lorval à l'abri
    (
        rf"{_HAS}(?:relan(?:c|ce|ca|cait)|delivr(?:e|a|ait)|liber(?:e|a|ait)|sauv(?:e|a|ait)|propuls\w+|soulag\w+|"
        rf"rassur\w+|recompens\w+|ressuscit\w+|lan(?:ce|ca|cait)|"
        rf"fai(?:t|sait) (?:exulter|chavirer|respirer)) {_THE}{SIDE}"
    ),
    rf"{_HAS}sauv(?:e|a|ait) l'honneur (?:{_OF}|{_TO}){SIDE}",
    (
        rf"{_HAS}(?:re)?(?:met|mettait|mis|place|placait|port|porte|envoie|envoya) {_THE}{SIDE} "
        "(?:tranquillement |definitivement |rapidement )?"
        "(?:a l'abri|sur orbite|sur (?:les|de) bons rails|devant|en tete|a hauteur|a egalite|en selle|au chaud|"
        "dans le (?:match|bon sens|coup)|sur la (?:bonne )?voie|sur le (?:bon )?chemin|en (?:finale|demi|quart))"
    ),
    # permet à Lorval; concrétise la domination de Lorval; double la mise pour Lorval
    (
        rf"<x>{_DOES}(?:permet(?:tait)?|permis|suffi\w*|offr?\w*|apport\w+|assur\w+|donn\w+|redonn\w+)"
        "(?: (?:au bonheur|la victoire|le succes|le nul|l'egalisation|les trois points|de l'espoir|espoir|l'avantage))?"
        rf" (?:{_TO}|{_OF}){SIDE}"
    ),
    (
        rf"{_HAS}(?:concretis|recompens|scell|parachev|assur|confirm|arrach|sign|valid)\w* (?:le|la) "
        "(?:nette |logique |large |belle )?"
        "(?:domination|superiorite|mainmise|pression|victoire|succes|nul|qualification|triomphe|remontee) "
        rf"(?:{_OF}|{_TO}){SIDE}"
    ),
    (
        rf"{_HAS}(?:doubl\w+ la mise|arrach\w+ (?:le|un) (?:match )?(?:nul|point)|egalis\w+|"
        rf"redui\w+ (?:le score|l'ecart)) {_TO}{SIDE}"
    ),
    # Lorval s'incline malgré un but de Caron
    rf"{SIDE}{some(2)} (?:{_LOSES}){some(6)} malgre{some(5)} ?<x>",
    rf"(?<![a-z])malgre{some(5)} ?<x>(?: a la \d+')?, {_THE}{SIDE}{some(2)} (?:{_LOSES}|est battu)",
    # sur un corner de Lorval; but pour Lorval
    (
        r"(?:^|(?<=[.;,] )|(?<=sur un )|(?<=sur une )|(?<=suite a un ))(?:nouveau |nouvelle )?"
        rf"(?:corner|coup franc|penalty|attaque) (?:{_OF}|{_TO})?{SIDE}{_NO_BREAK}{{0,40}}?<x>"
    ),
    rf"<x>{_DOES}le \d-\d {_TO}{SIDE}",
    rf"(?:^|[.;:] |\d' )but {_TO}{SIDE}(?:,| :){some(3)} ?<x>",
    # Lorval s'impose grâce à un but de Caron; victoire de Lorval grâce à Caron
    (
        rf"{SIDE}{some(4)} (?:l'emport\w+|s'impos\w+|gagn\w+|men(?:e|ait|aient|ent)|s'en (?:sort|remet)\w*|arrach\w+|"
        rf"repliqu\w+|repond\w*|recoll\w+){some(8)} (?:grace a|par|sur|a)(?: (?:un|le|une|la) (?:[a-z]+ ){{0,2}}?"
        r"(?:but|doubl|triple|realisation|tete|frappe|penalty)\w*(?: [a-z]+){0,2}? (?:de|d'))? ?<x>"
    ),
    (
        rf"(?<![a-z])(?:victoire|succes|reponse|replique|reaction)(?: [a-z]+)?? {_OF}{SIDE}{some(5)} "
        rf"(?:grace a|par|signee?){some(5)} ?<x>"
    ),
)
_AMONG = r"(?:(?!<[hao]>| mais | avant | malgre | contre | pas )[^.;])"
"""Up to or from the scorer among several, past nobody's side and no turn."""
_SHARED = (
    # les deux buts de Lorval ont été inscrits par Caron et Vidal
    (
        rf"(?<![a-z])(?:buts?|realisations?) {_OF}{SIDE} (?:ont|a|sont|est|etai\w+|fu\w+|avai\w+|portent)"
        rf"(?: ete)?(?: [a-z]+)? (?:inscrit|marque|signe|l'oeuvre|la signature|la marque){_AMONG}{{1,120}}?<x>"
    ),
    # les buts de Caron et Vidal ont permis à Lorval de l'emporter
    (
        rf"(?<![a-z])(?:buts?|realisations?) (?:signes |inscrits )?(?:de |d'|par )(?:{_AMONG}{{0,120}}? )?<x>"
        rf"{_AMONG}{{0,140}}? (?:ont|avaient) (?:permis|suffi|offert|donne|assure)"
        rf"(?: (?:la victoire|le succes|le nul|les trois points|l'avantage))? {_TO}{SIDE}"
    ),
)
_LED = (
    # Lorval menait 2-1, mais Caron a égalisé
    (
        rf"{SIDE}(?: (?:a|ont|avai\w+))? men(?:e|ent|ait|aient)(?: (?!que )[^<;.,]+)?,? "
        r"(?:mais|avant que|jusqu'a ce que) "
        r"<x>(?: \d+')?(?: (?!qui|que|ne|n')[^\s<;:.,]+){0,3}? "
        r"(?:egalis\w*(?! (?:le|son|un) (?:record|total))|retabli|remi[st] les (?:deux equipes|pendules))"
    ),
)
_HARMS = (
    # Caron crucifie Lorval, douche les espoirs de Lorval
    (
        rf"{_HAS}(?:crucifi\w+|puni\w*|refroidi\w*|surpren\w*|surpris|cueill\w+|assomm\w+|achev\w+|foudroi\w*|foudroy\w+|"
        r"terrass\w+|condamn\w+|plomb\w+|glac\w+|climatis\w+|poignard\w+|desesper\w+|mystifi\w+|fai(?:t|sait) plier) "
        rf"{_THE}{SIDE}"
    ),
    (
        rf"{_HAS}(?:douch\w+|eteint|enterr\w+|bris\w+|anean\w+|ruin\w+|mi[ts] fin a\w*) "
        "(?:les|l'|tous les|aux) ?(?:derniers )?(?:espoirs?|enthousiasme|reves?|illusions|ambitions) "
        rf"{_OF}{SIDE}"
    ),
    # trompe le gardien de Lorval; le gardien de Lorval est battu par Caron
    (
        rf"{_HAS}(?:tromp|bat|lob|ajust|fusill|elimin|effac|crucifi|devanc|dribbl|execut|mystifi)\w*{some(2)} "
        rf"(?:le |la )?{_GUARD} (?:{_OF})?{SIDE}"
    ),
    rf"{_GUARD} (?:{_OF})?{SIDE},? <p>{some(3)} (?:s'incline|battu|trompe|impuissant|ne p[eu]+t rien)[^<;.]{{0,40}}<x>",
    rf"{_GUARD} (?:{_OF})?{SIDE} (?:est|etait|se fait){some(4, 1)} par <x>",
    # Lorval est surpris par Caron
    (
        rf"{SIDE} (?:est|sont|a ete|ont ete|etai\w+|fu\w+|se fait|se voit) (?:[a-z]+ )?(?:surpri|cueilli|puni|refroidi|"
        r"crucifi|rejoint|piege|assomm|surprendre|cueillir|punir|pieger)\w* par <x>"
    ),
)

FRENCH = Wording(
    names=Names(
        hosts=(
            "(?:les |aux |des )?(?:locaux|joueurs locaux|hotes|receveurs)",
            "(?:l'|de l'|a l')?equipe (?:locale|hote)",
        ),
        guests=("(?:les |aux |des )?(?:visiteurs|visiteuses)", "(?:l'|de l'|a l')?equipe visiteuse"),
        host_words=("(?<=[a-z]{3} )(?:locale|local)(?![a-z'-])",),
        guest_words=("(?<=[a-z]{3} )visiteu(?:r|se)(?![a-z'-])",),
    ),
    course=Course(
        turn=("mais|cependant", "avant (?:que|de|d')|tandis que|alors que"),
        earlier=("apres(?: que)?|malgre",),
        stop=(r"ne|pas|n'\w+|c'est|presque", "aurait|avait|avaient", r"cherch\w+|tent\w+", "apres|quand|si"),
        cancels=(r"repond\w+|annul\w+", "apres|avant|malgre", "dans|contre|face"),
        determiners="la|le|les|un|une",
        governs="de|des|du|d'|contre|pour|par|face a|a|aux?|en|sur|et",
        articles="le|la|les|l'",
        then="puis|ensuite",
    ),
    grammar=Grammar(
        for_="pour",
        and_="et",
        times="deux|un|une|deux fois",
        the=_THE,
        behind_verb="(?:le |la |l'|les )?",
    ),
    prizes=Prizes(
        goals=(
            "ouverture du score|avantage|egalisation|replique|reponse|delivrance",
            "reduction (?:du score|de l'ecart)",
            "but(?: du break| de la victoire)?|(?:premier|second|deuxieme|troisieme|quatrieme|cinquieme) but",
        ),
        goal_of="(?: (?:de|des|du|de l'|de la|d'))? ?",
        gives=(r"donn\w+|offr\w+|offert|permet\w*|port\w+|mett\w+|garant\w+",),
        gives_to=rf"{some(5)} (?:a |aux? |a la |a l')?",
        prize="victoire|avantage",
        won="victoire|avantage|points",
        won_by="a |a la |a l'|aux? ",
    ),
    gains=_GAINS,
    concedes=_CONCEDES,
    conceding=(
        (
            "(?:^|[.;] )(?:mene|cueilli|surpri|piege|puni|refroidi|rejoint|crucifie|douche|bouscule)(?:e|s|es)?"
            rf"{END}(?:[^<;]|<p>){{0,80}}<x>(?:[^<;]|<p>){{0,60}}?, (?:le |la |les |l')?{SIDE}"
        ),
    ),
    errors=("erreur|bevue|faute de main|mauvaise relance",),
    serves=_SERVES,
    harms=_HARMS,
    shared=_SHARED,
    answered=_LED,
    leads="avantage|egalis|ouvr",
    own_goal="csc|but contre son camp",
)
