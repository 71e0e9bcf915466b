"""English expressions for whose player was sent off, by what it does to a side or for the other, in a sided text."""

from __future__ import annotations

import re

_SIDE = r"<(?P<side>[ha])>"
_CARD = "(?:red card|dismissal|sending[- ]off|second (?:yellow|booking)(?: card)?)"
HIS_SIDE_SUFFERS = tuple(
    re.compile(expression)
    for expression in (
        (
            rf"{_SIDE}(?:'s?)?(?! keeper)[^.;:<]{{0,60}}? in (?:deep |serious |big |real )?trouble[^.;:<]{{0,40}} "
            "(?:when|after|as) <x>"
        ),
        (
            rf"{_SIDE}'s? (?:misery|problems|troubles|woes|plight|frustration)[^.;:<]{{0,30}}? "
            "(?:compounded|complete|worsened|deepened|increased|mounted|multiplied)[^.;:<]{0,20} "
            "(?:when|after|as|by) <x>"
        ),
        (
            rf"{_SIDE}'s? (?:task|job|afternoon|night|day) (?:was|got|became) (?:made )?(?:even |much )?"
            "(?:harder|tougher|worse|more difficult)[^.;:<]{0,20} (?:when|after|as|by) <x>"
        ),
        (
            rf"{_SIDE}(?:'s? (?:hopes|chances))? (?:suffered|were dealt|received)[^.;:<]{{0,30}}? (?:blow|setback)"
            "[^.;:<]{0,20} (?:when|as|with) <x>"
        ),
        (
            rf"<x>(?:'s?|, whose) (?:[a-z-]+ ){{0,2}}?{_CARD} (?:had )?put {_SIDE} "
            "(?:on the back foot|under pressure|up against it|in trouble)"
        ),
        rf"<x> (?:was|were|being|is) (?:[a-z]+ly )?(?:sent off|dismissed|red-carded) for (?:the )?{_SIDE}(?!')",
        rf"{_SIDE} (?:had|saw) <x> (?:sent off|dismissed)",
    )
)
THE_OTHER_GAINS = re.compile(
    rf"<x>'s? (?:[a-z-]+ ){{0,2}}?{_CARD} (?:g[ai]ve|handed|gifted|presented) (?:the )?{_SIDE} "
    r"(?:[a-z]+ ){0,3}?(?:initiative|advantage|upper hand|extra man|boost|lifeline|edge)(?![a-z])"
)
WASTED_FOR = re.compile(
    r"<x> (?:wasted|missed|squandered|spurned|blew) (?:an?|the|his|her) (?:[a-z-]+ ){0,2}?(?:chance|opportunity) to "
    rf"(?:[a-z-]+ ){{1,4}}for {_SIDE}(?!')"
)
"""A side for which a player missed his penalty."""
