"""Further French ways of telling a part, mostly by words on both sides of a name: "l'égalisation vient de Kern"."""

from __future__ import annotations

from summarizer.roles.vocabulary import Idioms, Role

_W = r"(?: [^\s,.;:<]+)"
_THE = r"(?:le |la |les |l')?"
_NOW = r"(?= (?:a la|des la|au|d'une|d'un|sur|en) |,? \(?\d|[.!]|$)"
"""What may stand behind a side that a goal serves or harms: when and how it was scored, or the end."""
_SHOT = r"(?:tir|frappe|tete|reprise|volee|coup franc|missile|lob|tentative|boulet)"
_FINISH = (
    r"(?:fini\w*|termin\w*|se log\w+|se nich\w+|fai\w* mouche|atterri\w*)(?: [^\s,.;:<]+){0,3}? "
    r"(?:filets|fond|lucarne|petit filet|but)(?![a-z])"
)

IDIOMS_BESIDE = Idioms(
    scores=(
        rf"\b(?:relanc(?:e|ait)|lanc(?:e|ait)) {_THE}<t\d+>{_NOW}",
        rf"\b(?:crucifi(?:e|ait)|puni(?:t|ssait)|assomm(?:e|ait)|foudroi(?:e|ait)) (?={_THE}<t\d+>{_NOW})",
        (
            rf"\b(?:re)?(?:met|mettait|mis|place|placait|envoie|envoyait) {_THE}<t\d+> (?:[a-z]+ment )?(?:a l'abri|sur "
            r"orbite|"
            r"sur (?:les |de )?(?:bons )?rails|dans le match|devant|en tete|a hauteur|a egalite|en selle)\b"
        ),
        r"\b(?:met|mettait|mit|mis) tout le monde d'accord\b",
    ),
    before={
        Role.SCORER: (
            (
                r"\b(?:egalis(?:e|ent|ait|aient|a|erent)|repliqu(?:e|ent|ait|a)|recoll(?:e|ent|ait)|font le break|"
                rf"fait le break|doubl\w+ la mise){_W}{{0,4}}? "
                r"(?:par(?: l'intermediaire de)?|grace a|via)"
            ),
            (
                r"\b(?:delivrance|lumiere|salut|egalisation|ouverture du score|recompense|difference|solution|"
                r"eclaircie) "
                rf"(?:vient|venait|viendra|est venue?|vint|arrive|arrivait|intervient|tombe|tombait){_W}{{0,4}}? (?:de|"
                r"d'|par) ?"
                r"(?=<\d+>(?!,? auteur d'une? (?:bel |belle |superbe )?(?:arret|parade|sauvetage)))"
            ),
            r"\b(?:but|egalisation|ouverture du score|realisation)(?: [a-z]+)?, (?:l')?oeuvre (?:de|d')",
            (
                r"\bexploit(?: [a-z]+)? (?:de|d') ?(?=<\d+> pour (?:ouvrir|debloquer|egaliser|marquer|tromper|"
                r"departager|"
                r"faire (?:la difference|sauter))(?![a-z]))"
            ),
            (
                rf"\b{_SHOT}(?: [a-z]+){{0,2}} (?:de|d') ?(?=<\d+>(?: [a-z]+){{0,3}} ?(?::|,|-|\u2013| et) (?:c'est )?"
                r"(?:\d ?- ?\d|but|goal|au fond)(?![a-z]))"
            ),
            rf"\bcoup[ -]franc(?: [a-z]+){{0,2}} (?:de|d') ?(?=<\d+>,? {_FINISH})",
            r"\bpasse decisive (?:de|d')(?: [a-z]+)? ?<\d+>(?: [a-z]+)? pour (?=<\d+>)",
            r"\bbuteur (?:a la|des la|au) [^,.;:<]{1,20}, (?=<\d+>)",
            (
                rf"<\d+>{_W}{{0,3}}? s'incline\w*{_W}{{0,3}}? (?:sur|devant) (?:la|une|un|le) {_SHOT}(?: "
                rf"[a-z]+){{0,2}} (?:de|d')"
            ),
            (
                rf"\bn'(?:a|avait|ont) rien pu (?:faire )?(?:sur|face a|contre|devant) (?:la|le|l'|une|un) ?{_SHOT}(?: "
                r"[a-z]+)? (?:de|d')"
            ),
            (
                r"\b(?:replique|reponse|reaction|riposte)(?: (?:<t\d+>|[^\s,.;:<]+)){0,4}? (?:par|(?:est |fut |sera "
                r")?signee)"
            ),
            (
                r"<t\d+> (?:est|sont|se fait|etait|a ete|ont ete) (?:[a-z]+ )?(?:surpris|cueillis?|crucifies?|punis?|"
                r"surprendre|"
                r"cueillir|punir|crucifier)(?: a froid)?(?: [a-z]+)?? par"
            ),
            r"\bconce\w+ (?:l'ouverture du score|l'egalisation|un but|le \d-\d) (?:a|par)",
        ),
    },
    header=(r"(?<!a )(?<!a la )(?<!en )\b(?:une|la|sa|,|\.) (?:[a-z]+ )?tete (?:[a-z]+ )?(?:de|d')(?! l'| leur)",),
)
"""Told beside a name rather than by a verb alone."""
