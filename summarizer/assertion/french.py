"""What French takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues
from summarizer.assertion.elsewhere.french import ELSEWHERE
from summarizer.grounding.rescues import BY_A_GOAL

_BY_A_GOAL = BY_A_GOAL["fr"]
_TO_SCORE = (
    r"(?:marquer|scorer|egaliser|inscrire|conclure|doubler|tripler|tromper|reduire|ouvrir (?:le score|la marque)|"
    r"trouver (?:le chemin|la faille|le fond))\b"
)
_UNLESS_DONE = r"(?![^,;:.]* (?:(?:et|puis) (?:il|elle|l'a|c'est)\b|jusqu'))"
"""Not where the same clause goes on to tell it: "il revait de marquer et il l'a fait"."""

_NOT_IN_HAND = (
    r"(?! (?:\S+ ){0,2}?(?:avoir (?:fait le plus (?:dur|difficile)|assure|scelle)|s'etre mis\w* a l'abri|etre a l'abri|"
    r"tenir (?:le bon bout|(?:la|sa|leur) (?:victoire|qualification)|"
    r"(?:le|un|son|leur) (?:succes|exploit|nul)|les trois)))"
)
"""Not where what was believed is a match in hand, and the goal a fact: "croyait avoir fait le plus dur en marquant"."""

FRENCH = Cues(
    negated=(
        (
            r"\b(?:ne|n')(?<=[e']) ?(?!trembl|se manqu|manqu|laiss|rat|se fai\w+ pas (?:prier|attendre)|"
            r"en demand\w+ pas tant|tard|s'affol|peut rien|pouvait rien|"
            "peut que|pouvait que|a plus qu|ai plus qu|avait plus qu|avaient plus qu|restait plus qu|"
            "a pas trembl|a pas manqu|a laisse|"
            r"a rien pu|fai\w+ pas de (?:detail|cadeau)|se pri|se faisait pas prier)(?:\S+ ){0,4}?(?:pas|"
            "jamais|"
            r"guere|plus|point|parvient|parvenait|parviennent)\b(?! qu)"
        ),
        r"\bsans (?:marquer|but|inquieter|succes|reussir|trouver|parvenir)",
        r"\bjamais\b",
        r"(?<!rien pu faire pour )(?<!rien faire pour )\bempech\w+",
        r"\bprive\w* (?:de|d')",
        r"\baucun but\b",
        r"\bnul et vierge\b",
        r"\bpersonne n'(?:attendait|imaginait|esperait) (?:un|le) but\b",
        r"\bil (?:ne |n')(?:\S+ )?manqu\w+ (?:plus )?qu(?:e |')(?:un|le|ce|son) but (?:a|pour)\b",
        r"\bni (?:\S+ ){1,4}ni (?:\S+ ){1,3}ne (?:sont parvenu|parv|pu\w* |peuv|trouv|marqu|reuss)\w*",
        r"\bsans qu(?:e |')(?:\S+ ){1,3}?(?:n'|ne )?(?=(?:marqu|inscri|egalis|ouvr|concretis)\w*)",
        r"\bni (?:\S+ ){1,4}ni (?:\S+ ){1,3}n'(?:ont|avaient) (?:pu|su|reussi|trouve|marque)\b",
    ),
    hedged=(
        r"\bcroi(?:t|yait) (?:avoir|faire|marquer|ouvrir|egaliser|tenir|doubler|trouver)\b",
        r"\ba eu (?:\S+ ){0,3}(?:au bout du|dans les) pieds?\b",
        r"\bpresque\b",
        r"\btrop \S+ pour (?:surprendre|inquieter|tromper|battre|prendre|mettre)\b",
        r"\bfailli\w*\b",
        r"\b(?:aurai|pourrai|serai|devrai)(?:t|ent)\b",
        r"\baurait pu\b",
        r"\bsi (?!bien|fort)",
        r"\bpas loin d\w*",
        r"\bpass\w+ (?:tout )?pres\b",
        r"(?<!son )(?<!leur )(?<!un )(?<!le )(?<!ce )(?<!du )(?<!de )(?<!par )\bmanqu\w+ (?:de|d')",
        r"\b(?:occasion|opportunite|possibilite)s? (?:de |d'|pour )(?=[a-z]+(?:er|ir|re)\b)",
        r"\bballe (?:de|d')\b",
        r"\btent\w+\b(?= (?:de|d'|une|un))",
        (
            r"\b(?:tout |bien )?pres d(?:e|') ?(?:\S+ )?(?:marquer|doubler|egaliser|ouvrir|inscrire|"
            "reduire|tromper)"
        ),
        r"\bimmanquable\b",
        r"\bs'en est fallu\b",
        r"\bessa\w+ de\b",
        r"\breclam\w+",
        r"\?\s*$",
        r"\bcherch\w+ (?:a|le|l')",
        r"\bespe\w+\b",
        r"\bpeut-etre\b",
        r"\bvoulai\w+\b",
        r"\bdemand\w+\b",
        r"\bpens\w+ (?:ouvrir|egaliser|avoir)\b(?! fait le plus (?:dur|difficile)| (?:assure|scelle))",
        rf"\bcroyai\w+\b{_NOT_IN_HAND}",
        r"\bfrol\w+\b",
        rf"(?<!a )\bpein(?:e|ait|ent|aient|ant|er) a (?={_TO_SCORE}){_UNLESS_DONE}",
        rf"\bechou\w+ a (?={_TO_SCORE}){_UNLESS_DONE}",
        (
            r"\b(?:evit\w+|de peur|de crainte|craign\w+|attend(?:ait|aient)?|il faut|besoin) qu(?:e |')"
            r"(?:\S+ ){1,3}?(?:n'|ne )?(?=marque|inscrive|egalise|ouvre)"
        ),
        rf"\b(?:a|avait|ont|avaient) (?:bien |longtemps )?cru (?=au but|a l'egalisation|a l'ouverture|{_TO_SCORE})",
        rf"\bcroi(?:t|ent) (?:bien )?(?=avoir (?:marque|inscrit|egalise|ouvert)|{_TO_SCORE})",
        r"\b(?:compt|mis)(?:e|ait|ent|aient) sur un (?:but|double)\b",
        rf"\btout (?:fait|tente|essaye) pour (?={_TO_SCORE}){_UNLESS_DONE}",
        rf"\bcompt(?:e|ait|ent|aient|ant) (?:bien )?(?={_TO_SCORE}){_UNLESS_DONE}",
        (
            r"\b(?:promi\w+|promet\w*|jur(?:e|ait|er)|oubli\w+|interdi\w+|envie|hate|mission|ambition|intention|"
            r"besoin|obsession|objectif|a defaut|faute|plutot que|au lieu|incapables?|impatient\w*|impossible|"
            r"difficile) "
            rf"(?:(?:a|pour) \S+ )?(?:de |d')(?={_TO_SCORE}){_UNLESS_DONE}"
        ),
        rf"\brev(?:e|ait|ent|aient|ant|er) (?:\S+ )?(?:de |d')(?=un but|un double|un triple|{_TO_SCORE}){_UNLESS_DONE}",
        r"\battend\w* (?:de |d')(?:\S+ ){1,3}qu'(?:il|elle)s?\b",
        r"\battend\w* (?:toujours|encore) (?:son|un|le) (?:\S+ )?but\b",
        r"(?<!meme )\bs'ils?\b",
        r"\bimagin(?:e|ez|ons) que\b",
        r"\bsembl\w+ avoir (?=marque|inscrit|egalise|double|ouvert le score|trouve)",
        rf"\bproches? (?:de |d')(?={_TO_SCORE})",
        (
            r"\ba (?:un (?:cheveu|souffle|rien|fil|poil)|deux doigts|quelques (?:centi|milli)metres) "
            rf"(?:d'|de |du )(?=l'egalisation|l'ouverture|but\b|double|triple|break|{_TO_SCORE})"
        ),
        (
            r"\b(?:a|avait|eu|tient|tenait|obtient|obtenait|procure|procurait) (?:\S+ )?(?:une |l'|la )"
            r"(?:occasion|opportunite|possibilite) (?:en or|ideale|inesperee|revee|unique|incroyable|enorme|nette|"
            rf"franche|parfaite) (?:de |d')(?={_TO_SCORE})"
        ),
        rf"\b(?:paye|doue|habitue|attendu|recrute|engage)e?s? (?:\S+ \S+ )?(?:pour|a) (?={_TO_SCORE}){_UNLESS_DONE}",
        rf"\barrivee? (?:cet \S+|en \S+|l'ete dernier) pour (?={_TO_SCORE})",
        (
            r"\b(?:merit\w+|parl\w+|habitude|du mal|l'art|le don|la chance|une chance|la capacite|la volonte|pour role|"
            r"cess(?:e|ait|ent)|frustre de ne pas|s'entrain\w+|des difficultes) (?:de |d'|a )"
            rf"(?={_TO_SCORE}){_UNLESS_DONE}"
        ),
        rf"(?<!faut )(?<!fait )(?<!fallu )(?<!sans )(?<!temps d')\battend(?:ait|ent)? de (?={_TO_SCORE}){_UNLESS_DONE}",
        (
            r"\b(?:veut|veulent|sait|savent|savait|aime|aiment|aimait|adore|souhaite|souhaitait|desire|prefere) "
            rf"(?:comment |bien )?(?={_TO_SCORE}){_UNLESS_DONE}"
        ),
        rf"\b(?:est|etait) capable (?:de |d')(?={_TO_SCORE}){_UNLESS_DONE}",
        rf"\b(?:doit|doivent|(?<!de )loin de) (?={_TO_SCORE}){_UNLESS_DONE}",
        r"\bpe(?:ut|uvent) marquer (?:a tout moment|de partout|n'importe)",
        (
            r"\bmarque(?:nt)? (?:(?:presque )?toujours (?:contre|face|dans|quand|en|lors)|souvent|regulierement|"
            r"rarement|beaucoup|(?:presque )?a chaque)\b"
        ),
        r"\bmarqu\w+ (?:\S+ ){1,2}?buts? (?:tous les|toutes les|par|chaque) ",
        r"\bmarqu(?:ait|aient) (?:\S+ ){0,3}?a l'entrainement\b",
    ),
    planned=(
        (
            r"\b(?:affronter|recevr|jouer|ser(?!\w+ (?:[a-z]+ )?(?:conclu|repris|transforme|converti|inscrit|marque|"
            r"pousse|coupe|propulse|catapulte|ouvert)e?s? (?:[^\s,.;:]+ )?par\b)|se deplacer|retrouver|aur|ir|devr|"
            r"disputer|viser|accueiller)(?:a|ont)\b"
        ),
        r"\bprochain\w*\b",
        r"\bdemain\b",
        r"\ba venir\b",
        r"\bla semaine prochaine\b",
        r"\bavant (?:la reception|le deplacement|d'affronter)\b",
        r"\bcoup d'envoi (?:a|prevu|est)\b",
        r"\bavant-match\b",
        r"\bva (?:affronter|recevoir|se deplacer)\b",
        r"\bce (?:week-end|samedi|dimanche) a\b",
    ),
    void=(
        r"\bce qui (?:aurait ete|serait|aurait pu)\b",
        r"\brefus\w+",
        r"(?<!limite du )(?<!piege du )\bhors[- ]jeu\b",
        r"\bfaute (?:offensive|d'attaque)\b",
        r"\bdrapeau\b",
        r"\bposition (?:illicite|de hors-jeu|irreguliere)\b",
        r"\bavait (?:deja )?siffle\b",
        r"\bdeja siffle\b",
        r"\bnon (?:accorde|valide)\w*",
        r"\b(?:n'est|n'etait|n'a|pas) (?:pas )?(?:ete )?(?:valide|accorde)\w*",
        r"\bsanctionne\w* (?:pour|par|d')",
        r"\bannul\w+",
        r"\binvalid\w+",
        r"\bn'(?:est|etait) pas (?:accorde|valide)\w*",
        r"\bvar\b(?: \w+){0,6}? (?:annul|refus|invalid)\w*",
        r"\bnon valable\b",
        r"\bsifflee? (?:auparavant|avant)\b",
        r"\b(?:but|realisation|reussite) (?:ne compt(?:e|ait) pas|n'(?:a|avait) pas compte)\b",
        r"\b(?:mais|alors que|sauf que) le jeu etait (?:deja )?(?:arrete|interrompu)\b",
        r"\bl'arbitre ne s'(?:est|etait) pas laisse (?:abuser|tromper|berner)\b",
        r"\bun (?:but|double) (?:de |d')(?:\S+ ){1,3}(?:aurait|suffirait|pourrait|ferait)\b",
        r"\bl'arbitre (?:siffle|sifflait|a siffle) faute\b(?! (?:et|de|sur|pour)\b)",
        r"\bfilets? exterieurs?\b",
        r"\bexterieur du (?:petit )?filet\b",
    ),
    missed=(
        (
            r"(?:avait|a eu|a) (?:le but|l\'egalisation|la balle) (?:au bout du pied|dans les pieds|sur la tete|"
            "de match au bout)"
        ),
        r"\bpoteau\b(?! rentrant)",
        r"(?<!sous la )\bbarre\b(?! (?:avant|rentrante|et rentr))",
        r"\btransversale\b(?! (?:avant|rentrante|et rentr|de (?:<|[a-z]+ (?:<|vers))))",
        r"\bnuages\b",
        r"\bcroqu\w+",
        r"\bdeviss\w+",
        r"\bclaqu\w+ en corner\b",
        r"\b(?:dans les )?(?:bras|gants) d\S*",
        r"\b(?:ne|n')\S* (?:\S+ )?cadr\w+",
        r"\bheurt\w+",
        r"\becras\w+",
        r"\bmontant\b",
        r"\bmanqu\w+\b(?! pas)",
        r"\brat(?:e|ait|er)\b",
        r"\ba cote\b",
        r"\bau-dessus\b",
        r"\bfuit le cadre\b",
        r"\brepouss(?:e|ait|ent|er)\b(?! par)",
        r"(?<!coup de pied )(?<!coups de pied )(?<!balle )\barret(?:e|ee|ait)?\b(?! de jeu)",
        r"\bdetourn\w+",
        r"\bcontre in extremis\b",
        r"\bs'interpos\w+",
        r"\bperd son duel\b",
        r"\bs'envol\w+",
        rf"\bsauv\w+\b(?! l'honneur)(?!{_BY_A_GOAL})",
        r"\bbut(?:e|ait) (?:sur|face)\b",
        r"\bcapt\w+\b",
        r"\bnon cadre\w*\b",
        r"\bgach\w+",
        r"\bvendang\w+",
        r"\b(?:est|etait|a ete) contree?\b",
        r"\bstopp\w+",
        r"\bveill\w+\b",
        r"\bse couch\w+",
        r"\bbox(?:e|ait)\b",
        r"\bdans les (?:gants|bras)\b",
    ),
    elsewhere=ELSEWHERE,
    shootout=(
        r"\btirs au but\b",
        r"\bt\.?a\.?b\b",
        r"\bseance (?:de|des)\b",
        r"\bmort subite\b",
        r"\bpenalty decisif de la\b",
        r"\btir au but (?:decisif|victorieux|vainqueur|de la (?:victoire|qualif\w+))",
        r"\b(?:transform|inscri|marqu|reuss|convert)\w+ (?:son|le|un|leur|ce) (?:\S+ )?tir au but\b",
        r"\b(?:lors de|pendant|durant|au cours de|dans) (?:la|cette) (?:\S+ )?seance\b",
    ),
    turns=("mais", "cependant", "toutefois", "or", "avant que", "jusqu'a ce que", "sauf que"),
)
