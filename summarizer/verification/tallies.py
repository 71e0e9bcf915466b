"""How many goals of one player a passage tells at once: "a brace by Kern", "zwei Treffer", "dois gols de pênalti"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.grounding.folding import fold_text
from summarizer.grounding.names import same_name
from summarizer.verification.findings import Event

_GOALS = (
    r"(?:goals?|strikes?|reti|gol|goles|tantos?|tore|treffer|mal|buts|golos|gols|tentos?|penalties|penaltis?|rigori)"
)
_TALLIES = (
    (
        2,
        re.compile(
            r"(?<![a-z])(?:braces?|twice|doppiett\w+|doblete|dobletes|doppelpack\w*|doppeltorschutz\w+|zweimal|"
            r"(?:un|son|le|des|les|deux) doubles?|double(?= d[eu] | d'| pour )|bisou|dobradinhas?|"
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


_EACH = re.compile(
    r"(?<![a-z])(?:braces|doppiette|dobletes|doppelpacks|(?:des|les|deux) doubles|dobradinhas)(?![a-z])[^,;:.]*"
)
"""A word for two goals in the plural, and those who scored them each: "des doublés de Kern et de Falk"."""
_APART = re.compile(r"[,;:]| (?:and|e|ed|y|und|sowie|et|mais|&) ")
"""What stands between two of several scorers."""


def goals_of_one(words: str, name: str) -> int:
    """The goals that words which name several scorers tell of one of them: "Kern, two by Lang and Ruud"."""
    known = re.compile("|".join(rf"(?<!\w){re.escape(one)}(?!\w)" for one in fold_text(name).split()))
    folded = fold_text(words)
    each = [2 for several in _EACH.finditer(folded) if known.search(several.group())]
    own = [part for part in _APART.split(folded) if known.search(part)]
    return max((*each, *map(goals_at_once, own)), default=1)


def goals_at_once(words: str) -> int:
    """The goals of one player that words tell together: one, unless they give a number or a name for several."""
    folded = fold_text(words)
    return max((number for number, pattern in _TALLIES if pattern.search(folded)), default=1)


def told_at_once(event: Event, goals: Iterable[Event]) -> int:
    """The goals of one player that a goal's words tell; where others are proposed by them, those beside his name."""
    scorer = event.get("scorer")
    named = [one.findings["scorer"].raw for one in goals if one.quote == event.quote and "scorer" in one.findings]
    if scorer and any(not same_name(str(one), str(scorer.value)) for one in named):
        return goals_of_one(event.quote, str(scorer.value))
    return goals_at_once(event.quote)
