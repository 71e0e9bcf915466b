"""Competitions that are another's: where a player is away, what a win leads to, what a ground or a referee once had."""

from __future__ import annotations

import re

_THE = r"(?: ?(?:the|la|el|los|die|der|den|dem|il|lo|gli|l'|le|les|o|a|os|as))?"
_MISSING = (
    r"(?:miss\w*|without|absent|absence|senza|assen[tz]\w+|orfan[oaie]|privo|privi|sin|baja|ausen\w+|fehl\w+|verzicht\w*|"
    r"ohne|sans|prive|absents?|absence|sem|desfalc\w+)"
)
BEFORE = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"(?<![a-z]){_MISSING} [^.;:,]{{1,40}}(?:,? (?:(?:who|che|que|qui|der|die|das) )?(?:(?:is|are|was|were|e|"
            r"sono|esta[n]?|estaba|estava|estao) )?(?:away (?:at|on|with)|on (?:international )?duty (?:at|with|in)|"
            r"impegnat[oaie] (?:in|nella|con|alla)|(?:esta[n]?|estaba) (?:en|con)|"
            r"(?:esta|estava|estao) (?:n[oa]s?|com)|parti[es]? (?:a|pour|disputer)|retenu[es]? (?:a|par|pour)|"
            rf"convocad[oa]s? (?:para|por))|, (?:der|die) beim?|, (?:der|die) bei){_THE} ?$"
        ),
        (
            r"(?<![a-z])(?:the )?(?:winners?|chi vince|vincente|ganador(?:es)?|quien gane|sieger|gewinner|vainqueurs?|"
            r"vencedor(?:es)?|quem vencer|vencer)(?! (?:of|di|del|de|da|do|du|der|des))(?: [a-z]+){0,2}? (?:go(?:es)?|"
            r"advance\w*|enter\w*|plays?|will play|qualif\w+|progress\w*|va|vanno|andra|accede|ira|irao|iran|"
            r"(?:se )?clasifica\w*|spiel\w*|zieh\w*|jouera|disputera|vai|vao|disputa\w*|joga\w*|passa\w*)"
            rf"(?: (?:in|into|to|a|al|alla|ad|en|na|no|ao|para|pour|nach))?{_THE} ?$"
        ),
        (
            r"(?<![a-z])(?:never|mai|nunca|nie|noch nie|jamais)(?: [a-z]+)? (?:play\w*|giocat\w*|jug\w+|gespielt|joue|"
            rf"jog\w+|been|stat[oaie]|estado|ete|estado) (?:in|en|n[oa]|dans|im){_THE} ?$"
        ),
        r"(?<![a-z])nie (?:in der|im|in) $",
    )
)
"""Words before a competition that is not the match's."""
HISTORY = re.compile(
    r"(?<![a-z])(?:(?:hosted|staged|ospito|albergo|acogio|sede (?:de|del|della|da)|beherbergte|(?:a )?accueilli|"
    rf"recebeu|ha ospitato){_THE}(?: final[ei]?(?: d[aeiou]l?l?a?)?{_THE})? (?:19|20)\d\d|"
    r"(?:built for|handled|refereed|officiated(?: at| in)?|costruit[oa] per|construid[oa] para|gebaut fur|"
    r"construit pour|(?:ha|a) (?:arbitr|dirige|diretto)[a-z]*|arbitr[oa]u?|pitou|leitete|pfiff)"
    rf"{_THE}(?: final[ei]?(?: d[aeiou]l?l?a?)?{_THE})?(?: (?:19|20)\d\d)?) $"
)
"""What a ground or a referee once had, before the competition, whatever stage of it."""
AFTER = re.compile(
    r" (?:from|as of|ab|ab dem|a partir d[eo]|desde|dalla|da|des|a partir de)(?: (?:the|la|el|il|o|dem|der))? "
    r"(?:january|february|august|july|september|next|new|prossim\w+|agosto|luglio|settembre|proxim\w+|julio|septiembre|"
    r"kommend\w+|sommer|neuen|aout|juillet|septembre|prochain\w*|julho|setembro)(?![a-z])"
)
"""Words behind a competition in which a side will play one day."""
