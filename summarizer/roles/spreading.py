"""Who shares the part of the one named before him: "goals by A, B and C"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from summarizer.roles.grammar import CLOSED, JOINED_HOW, Grammar
from summarizer.roles.masking import Masked, Token
from summarizer.roles.vocabulary import Role

_GOES_OWN_WAY = re.compile(
    r" (?:had|has|hatte|hat|war|wurde|aveva|ha|era|avait|a|etait|habia|fue|tinha|havia|foi|hit|missed|"
    r"scheiterte|vergab)(?![a-z'])"
)
"""A verb by which a name that follows a scorer's is another clause's: "verwandelte Weber, Lang hatte Roth"
" gefoult"."""
_GOALS_OF = re.compile(
    r"(?:tore|treffern?|(?<![a-z])(?:goals|reti|(?<!il )(?<!un )(?<!el )(?<!del )(?<!al )(?<!o )gol|"
    r"marcature|realizzazioni|segnature|goles|tantos|buts|golos|gols|marcatori|scorers|"
    r"doppio vantaggio|a segno|a bersaglio))(?![a-z])"
    r"(?: (?!annull|anul|refus|disallow)(?:<t\d+>|[^\s.;:<]+)){0,5} $"
)
"""Goals in the plural before the first of those who scored them."""
AT_MINUTES = re.compile(
    r"(?:,? ?\(?(?:\d{1,3}\.?(?:[+.]\d+)?\.?['’‘′]?(?:st|nd|rd|th|e|re)?|"
    r"a los|a las|aos|ao|al|all'|alla|nel|no|en el|en|in der|nach|"
    r"a la|la|dans la|the|on|after|in the|in|de|di|do|primo|secondo|primer|segundo|primeiro|tempo|tiempo|"
    r"minut[a-z]*|min\.?|"
    r"spielminute|penalti|penal|penalty|rigore|elfmeter|su|sur|per|from the spot|dal dischetto|cabeza|cabeca|"
    r"testa|e(?= \d)|g\.?p\.?|"
    r"kopf|tete)\)?)+"
    r"(?:,|,? (?:and|e|ed|y|et|und|sowie))(?: (?:another|un altro|otro|outro|un autre|one|"
    r"(?:el|la|il|lo|der|die|o|a|le|the) [a-z]{4,}))? "
)
"""What stands between two scorers in a sentence, a minute and how it was scored: " in der 38. Minute und "."""
_AND = re.compile(r" (?:and|e|ed|y|und|et) ")


def spread(masked: Masked, grammar: Grammar, tags: Mapping[int, set[Role]]) -> None:
    """Goals by A, B and C, who rounded D and E: the words before the first name hold for those that follow it."""
    chained: set[int] = set()
    for earlier, later in pairwise(masked.people):
        between = masked.text[earlier.end : later.start]
        if tags[earlier.start] == {Role.SCORER} and JOINED_HOW.fullmatch(between):
            apart = "," in between and (
                _GOES_OWN_WAY.match(masked.text, later.end) or _begins_anew(masked, earlier, later)
            )
            if not apart:
                tags[later.start].add(Role.SCORER)
        if tags[earlier.start] == {Role.OPPONENT} and _AND.fullmatch(between) and not tags[later.start]:
            tags[later.start].add(Role.OPPONENT)
        first = Role.SCORER in tags[earlier.start] and _GOALS_OF.search(masked.text, 0, earlier.start)
        listed = first or earlier.start in chained
        told = AT_MINUTES.fullmatch(between) or (
            grammar.aside.fullmatch(between) and CLOSED.match(masked.text, later.end)
        )
        if listed and told and not tags[later.start]:
            tags[later.start].add(Role.SCORER)
            chained.add(later.start)


def _begins_anew(masked: Masked, earlier: Token, later: Token) -> bool:
    """Whether several behind a comma are the subject of what follows: "es traf Kern, Lang und Ruud sahen Gelb"."""
    if _GOALS_OF.search(masked.text, 0, earlier.start):
        return False
    last = later
    for token in masked.people:
        if token.start > last.start and JOINED_HOW.fullmatch(masked.text, last.end, token.start):
            last = token
    return CLOSED.match(masked.text, last.end) is None
