"""What French takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues

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
        r"\bempech\w+",
        r"\bprive\w* (?:de|d')",
        r"\baucun but\b",
        r"\bnul et vierge\b",
    ),
    hedged=(
        r"\ba eu (?:\S+ ){0,3}(?:au bout du|dans les) pieds?\b",
        r"\bpresque\b",
        r"\bfailli\w*\b",
        r"\b(?:aurai|pourrai|serai|devrai)(?:t|ent)\b",
        r"\baurait pu\b",
        r"\bsi (?!bien|fort)",
        r"\bpas loin d\w*",
        r"\bpass\w+ (?:tout )?pres\b",
        r"\bmanqu\w+ (?:de|d')",
        r"\boccasion (?:de|d'|pour)\b",
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
        r"\bpens\w+ (?:ouvrir|egaliser|avoir)\b",
        r"\bcroyai\w+\b",
        r"\bfrol\w+\b",
    ),
    planned=(
        (
            r"\b(?:affronter|recevr|jouer|ser|se deplacer|retrouver|aur|ir|devr|disputer|viser|"
            r"accueiller)(?:a|ont)\b"
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
        r"\brefus\w+",
        r"\bhors[- ]jeu\b",
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
    ),
    missed=(
        r"(?:avait|a eu|a) (?:le but|l\'egalisation|la balle) (?:au bout du pied|sur la tete|de match au bout)",
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
        r"\bsauv\w+\b(?! l'honneur)",
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
    elsewhere=(
        r"\b(?:semaine|saison|journee|annee|mois|samedi|dimanche|match) (?:derniere?|passee?|precedente?)\b",
        r"\bil y a (?:\S+ )?(?:ans?|mois|semaines?|jours)\b",
        r"\bmatch aller\b",
        r"\ba l'aller\b",
        r"\bl'an dernier\b",
        r"\ben (?:19|20)\d\d\b",
        r"\bdans l'autre (?:match|demi)\b",
        r"\bau tour precedent\b",
        r"\blors de la derniere\b",
        r"\bla derniere fois\b",
        r"\bdernierement\b",
    ),
    shootout=(
        r"\btirs au but\b",
        r"\bt\.?a\.?b\b",
        r"\bseance (?:de|des)\b",
        r"\bmort subite\b",
        r"\bpenalty decisif de la\b",
    ),
    turns=("mais", "cependant", "toutefois", "or", "avant que", "jusqu'a ce que", "sauf que"),
)
