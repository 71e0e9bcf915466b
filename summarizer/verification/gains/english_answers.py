"""English expressions for a side whose lead a goal answers: it is the other side's, whoever else scores in them."""

from __future__ import annotations

from summarizer.verification.gains.wording import END, SIDE, any_of

_NOT_OVER_TWO_LEGS = r"(?![^;]*aggregate)"
_LEVELS = any_of(
    r"equali[sz]\w*|levell?(?:ed|er|s|ing)|(?:draws?|drew|drawing|pull(?:ed|s|ing)?) level|restored parity",
    r"(?:cancell\w*|wip\w+) (?:it|that|the (?:lead|goal|opener|advantage)) out|(?:cancell\w*|wip\w+) out",
)
_LEAD = "(?:ahead|in front|(?:the|an?) (?:[a-z0-9-]+ ){0,3}?(?:lead|advantage)|(?:1-0|one(?:-nil)?) up)"
_PUT = (
    rf"<[qp]>(?:'s)?(?: [^<;.]{{0,30}})? (?:puts?|given|gave|fired|headed|shot|sent|edged|handed|nudged) (?:the )?"
    rf"{SIDE} (?:[a-z-]+ )?{_LEAD}{END}"
)
_TOOK = (
    rf"{SIDE} (?:had )?(?:taken|took|gone|went|edged|moved|led) (?:[a-z-]+ ){{0,2}}?(?:the lead|ahead|in front){END}"
    "(?:[^<;.]{0,25} <[qp]>)?"
)
_HE_LEVELS = rf"<x>(?:'s)?(?: (?!and |but |who )[^<;.]{{0,45}}?)? {_LEVELS}{END}"
_TURNS = "[^<;.]{0,40}(?:, |(?<![a-z])(?:but|before|only for|until|when|then) )(?:[a-z0-9-]+ ){0,4}?"

ANSWERS = tuple(
    _NOT_OVER_TWO_LEGS + one
    for one in (
        # he levelled after another had put them ahead, they led until his equaliser
        rf"{_HE_LEVELS}[^<;.]{{0,40}} after {_PUT}",
        rf"{_HE_LEVELS}[^<;.]{{0,40}} after {_TOOK}",
        rf"{_PUT}{_TURNS}{_HE_LEVELS}",
        rf"{_TOOK}{_TURNS}{_HE_LEVELS}",
        rf"{SIDE} led[^<;.]{{0,30}}(?: <[qp]>[^<;.]{{0,20}})? (?:until|till) {_HE_LEVELS}",
        (
            rf"<x>[^<;]{{0,40}}? (?:cancelled|wiped) out <[qp]>'s (?:[a-z-]+ ){{0,3}}?"
            rf"(?:opener|goal|strike|lead|header|effort) for {SIDE}(?!')"
        ),
    )
)
