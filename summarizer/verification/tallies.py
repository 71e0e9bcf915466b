"""How many goals of one player a passage tells at once: "a brace by Kern", "zwei Treffer", "dois gols de pênalti"."""

from __future__ import annotations

import re

from summarizer.grounding.folding import fold_text

_GOALS = (
    r"(?:goals?|strikes?|reti|gol|goles|tantos?|tore|treffer|mal|buts|golos|gols|tentos?|penalties|penaltis?|rigori)"
)
_TALLIES = (
    (
        2,
        re.compile(
            r"(?<![a-z])(?:brace|twice|doppiett\w+|doblete|dobletes|doppelpack\w*|doppeltorschutz\w+|zweimal|"
            r"(?:un|son|le) double|bisou|dobradinha|"
            rf"(?:two|both|due|dos|zwei|beide|deux|dois|duas|2) (?:[a-z]+ )?{_GOALS}|par de {_GOALS})(?![a-z])"
        ),
    ),
    (
        3,
        re.compile(
            r"(?<![a-z])(?:hat-?tricks?|triplett\w+|triplete|tripletes|triple|dreierpack\w*|dreimal|"
            rf"(?:three|tre|tres|drei|trois|3) (?:[a-z]+ )?{_GOALS})(?![a-z])"
        ),
    ),
    (
        4,
        re.compile(
            r"(?<![a-z])(?:pokerissim\w+|poker|poquer|viererpack\w*|viermal|quadruple|quadrupla|"
            rf"(?:four|quattro|cuatro|vier|quatre|quatro|4) (?:[a-z]+ )?{_GOALS})(?![a-z])"
        ),
    ),
)


def goals_at_once(words: str) -> int:
    """The goals of one player that words tell together: one, unless they give a number or a name for several."""
    folded = fold_text(words)
    return max((number for number, pattern in _TALLIES if pattern.search(folded)), default=1)
