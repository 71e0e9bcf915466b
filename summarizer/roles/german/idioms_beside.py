"""Further German ways of telling a part, mostly by words on both sides of a name: "durch Kern zum Ausgleich"."""

from __future__ import annotations

from summarizer.roles.german.pieces import PLAIN_WORDS
from summarizer.roles.vocabulary import Idioms, Role

_BRACKET = r"(?: ?\(\d[^()<]{0,24}\))?"
"""The minute in brackets behind a name."""
_SHOT = r"[a-z]*(?:schuss|kopfball|freistoss|heber|volley|abschluss|schlenzer|lupfer)"
_HELPLESS = r"(?:machtlos|chancenlos|geschlagen|ohne chance)"
_TO_GOAL = r"zu[mr] (?:\d|[a-z]*fuhrung\b|[a-z]*ausgleich\b|anschluss\b)"

IDIOMS_BESIDE = Idioms(
    scores=(
        (
            rf"\b(?:nutzte|nutzt|bestrafte|bestraft)\b(?:{PLAIN_WORDS}| <\d+>){{0,8}}? "
            rf"(?:{_TO_GOAL}|mit de[mr] (?:\d|[a-z]*fuhrung|[a-z]*ausgleich))(?![^,;.]{{0,12}} nicht\b)"
        ),
        (
            r"\b(?:bestrafte|bestraft|schockte|schockt) (?=(?:den |die )?<t\d+>(?: [a-z]+){0,4}? mit de[mr] "
            r"(?:\d|[a-z]*fuhrung|[a-z]*ausgleich|[a-z]*treffer))"
        ),
        (
            rf"\bvoll(?:ey)?iert(?:e|en)?\b(?:{PLAIN_WORDS}){{0,8}}? (?:das \d|den ausgleich|{_TO_GOAL}|ins (?:tor|"
            r"netz)\b)"
        ),
        (
            r"\b(?:das|den|die) (?:\d ?: ?\d|[a-z]*ausgleich|[a-z]*fuhrung) (?:kopfelte?|kopfte?|volliert|"
            r"volleyierte?)\b"
        ),
        (
            rf"\b(?:rettete|sicherte|brachte|hielt|schoss|kopfte|erloste|belohnte)\b (?:den |die )?"
            rf"<t\d+>(?:{PLAIN_WORDS}){{0,6}}? (?:mit|durch) (?:seine[mnr]|ihre[mnr]|de[mr]|eine[mr]) (?:[a-z]+ "
            rf"){{0,3}}?"
            r"(?!latten|stangen|pfosten|alu)(?:[a-z]*tor|[a-z]*treffer|doppelpack|hattrick)\b"
        ),
        (
            r"\b(?:uberwand|uberwindet|bezwang|bezwingt|uberlistete|uberlupfte|tunnelte|verlud) (?=(?:den )?<t\d+>[- ]"
            r"[a-z]*(?:torhuter|torwart|tormann|keeper|goalie|schlussmann)\b)"
        ),
        (
            rf"\b(?:schoss|schiesst|kopfte|kopft)\b (?:den |die )?<t\d+>(?:{PLAIN_WORDS}){{0,3}}? "
            r"zu[mr] (?:[a-z]*sieg|ausgleich|punktgewinn)\b"
        ),
    ),
    before={
        Role.SCORER: (
            (
                rf"\b(?:glich|glichen|legten?|schlug|schlugen)\b(?:{PLAIN_WORDS}){{0,7}}? (?:durch|dank)(?: "
                rf"[a-z-]+){{0,3}}? "
                rf"(?=<\d+>{_BRACKET}(?:{PLAIN_WORDS}){{0,5}}? (?:aus|nach|zu)\b)"
            ),
            (
                rf"\b(?:kam|kamen)\b(?:{PLAIN_WORDS}){{0,7}}? (?:durch|dank)(?: [a-z-]+){{0,3}}? "
                rf"(?=<\d+>{_BRACKET}(?:{PLAIN_WORDS}){{0,4}}? (?:zuruck ins spiel|{_TO_GOAL}))"
            ),
            (
                r"\b(?:jubelten?|antworteten?|konterten?|belohnten? sich|erhohten?|verkurzten?|"
                rf"stellten?)\b(?:{PLAIN_WORDS}){{0,6}}? "
                r"(?:durch|dank)"
            ),
            (
                rf"\b(?:geriet|gerieten|lag|lagen)\b(?:{PLAIN_WORDS}){{0,6}}? durch "
                r"(?=<\d+>[^.;:<]{0,30} (?:in ruckstand|zuruck|hinten)\b)"
            ),
            (
                rf"\b(?:durch|dank)(?: [a-z-]+){{0,3}}? (?=<\d+>{_BRACKET} (?:ging|gingen|kam|kamen|geriet|gerieten|"
                r"glich|"
                rf"glichen) (?:<t\d+>|die [a-z]+)(?: (?!fast|beinahe|nicht)(?:\d+[.:]\d*|[^\s.;:<]+)){{0,7}}? (?:in "
                rf"(?:fuhrung|front|ruckstand)|{_TO_GOAL}|aus)\b)"
            ),
            rf"\b(?:fiel|fielen|resultierte)\b(?:{PLAIN_WORDS}){{0,7}}? durch",
            r"\d ?[-:] ?\d \(\d{1,3}\.[^()<]{0,12}\) durch",
            (
                r"\b(?:den deckel (?:drauf|darauf)|alles klar|den sack zu) (?:machte|macht)"
                rf"(?:{PLAIN_WORDS}){{0,2}}?"
            ),
            r"\bliess (?=<\d+>(?: [a-z-]+){0,3} <\d+>(?: [^\s.;:<]+){0,3}? keine (?:abwehr)?chance)",
            r"\b(?:auf|fur) (?=<\d+> (?:-|\u2013|\u2014) \d ?: ?\d)",
            (rf"\b(?:gegen|bei|beim)(?: [^\s.;:<]+){{0,3}}? {_SHOT} von (?=<\d+> war <\d+> {_HELPLESS})"),
            (
                rf"<\d+> war(?: [^\s.;:<]+){{0,2}}? (?:bei|beim|gegen)(?: [^\s.;:<]+){{0,2}}? {_SHOT} von "
                rf"(?=<\d+> {_HELPLESS})"
            ),
            r"<\d+> (?:musste|muss) sich (?=<\d+> geschlagen geben)",
        ),
        Role.SAVED: (
            (
                r"\b(?:gegen|bei|beim)(?: [^\s.;:<]+){0,3}? (?:von |gegen )?<\d+> war "
                r"(?=<\d+> (?:zur stelle|auf dem posten|hellwach))"
            ),
        ),
    },
    after={
        Role.SCORER: (
            (
                r"(?: war es)?, (?:der|die) (?:den |die )?<t\d+>(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,6}? (?:in (?:fuhrung|"
                r"front) "
                r"(?:brachte|schoss|kopfte)|zu[mr] (?:sieg|fuhrung|ausgleich) (?:schoss|kopfte)|zuruck ins spiel "
                r"brachte|"
                r"jubeln liess|erloste)\b"
            ),
            (
                rf"(?:s|'s|')? (?:[a-z]+e[rnms]? )?{_SHOT}(?: [^\s.;:<]+){{0,4}}? (?:landete|zappelte|schlug|flog|ging|"
                r"sprang|prallte|rutschte|trudelte|senkte sich)(?: [^\s.;:<]+){0,4}? (?:im (?:[a-z]+ ){0,2}?(?:netz|"
                r"tor|knick|"
                r"winkel|[a-z]*eck|kasten)|ins (?:[a-z]+ ){0,2}?(?:netz|tor|[a-z]*eck)|in den winkel|in den maschen|"
                r"uber die linie)\b(?! (?:aus|ab)\b)"
            ),
        ),
    },
)
"""Told beside a name rather than by a verb alone."""
