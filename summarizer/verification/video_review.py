"""What only the referee does or has of all whom a passage names: he is called to the screen, it was his refereeing."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text

_VAR = r"(?:var|video assistant|videoassistent|video-assistent|assistant video|sala var|cabina(?: do var)?)"
_CALLED_BEFORE = re.compile(
    rf"(?<![a-z]){_VAR} (?:then |poi |luego )?(?:(?:told|advised|alerted|summoned|sent|called|asked|informed|"
    r"richiama|ha richiamato|richiamo|chiama|ha chiamato|avisa|aviso|llamo|llama|"
    r"advirtio|alerto|schickte|schickt|rief|bat|"
    r"a appele|appelle|a invite|chamou|chama|alertou|avisou|recomendou)(?: (?:a|al|ao|o|to|m\.|mme|the))? ?)$|"
    r"(?<![a-z])(?:arbitraggio|arbitraje|arbitragem|arbitrage|refereeing|spielleitung) "
    r"(?:of|by|di|del signor|de|do|da|von|d')(?: ?(?:m\.|mme|mr\.?|sr\.?|signor))? ?$"
)
"""What stands right before the one whom the video room calls, or whose refereeing is told of."""
_GOES = (
    r"(?:,? (?:[^\s.;:,]+ ){0,2}?(?:went|goes|was (?:called|sent|summoned)|ran|va|viene richiamato|e stato richiamato|"
    r"richiamato|fue|acudio|corrio|ging|lief|eilte|est alle|est parti|a ete appele|foi|correu|dirigiu-se) "
    r"(?:over )?(?:to the (?:pitchside )?(?:monitor|screen)|al monitor|dal var|a ver el monitor|a la pantalla|"
    r"zum (?:monitor|bildschirm)|"
    r"(?:voir|revoir) (?:l'ecran|l'action|les images)|a l'ecran|ao monitor|ao ecra|rever o lance))"
)
_IS = (
    r"(?:,(?: [^\s.;:,]+){1,4},)? (?:was|war|fue|foi|era|e stato|etait|a ete) (?:the|der|el|o|l'|il)? ?"
    r"(?:referee|schiedsrichter(?: der partie)?|arbitro|arbitre)(?! (?:assist|auxil|video|de var))(?![a-z])"
)
_SHOWS = r" \((?:the )?(?:referee|schiedsrichter(?:in)?|arbitr[oea]|arbitre)\)"
_BEHIND = re.compile(rf"(?:{_GOES}|{_IS}|{_SHOWS})(?![a-z])")
_TV = re.compile(r"(?<![a-z])(?:tv|television|fernseh\w*|televisione|televisao|tele)(?![a-z])")


def is_called_to_screen(passage: str, name: str) -> bool:
    """Whether a passage has somebody called to the screen or go there, or tells of his refereeing."""
    folded = fold_text(passage)
    if _TV.search(folded):
        return False
    found = re.finditer(rf"(?<![a-z-]){re.escape(fold_text(name).strip())}(?![a-z-])", folded)
    return any(_CALLED_BEFORE.search(folded[: one.start()]) or _BEHIND.match(folded, one.end()) for one in found)
