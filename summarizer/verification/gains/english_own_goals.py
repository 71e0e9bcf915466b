"""English expressions for the side that an own goal is for, read in the whole sentence."""

from __future__ import annotations

from summarizer.verification.gains.wording import END, SIDE, any_of

_TEAM = f"(?:the )?{SIDE}"
_HIM = "(?:<[ha]>(?:'s)? )?(?:(?!(?:and|but|or|after|before|as|when)(?![a-z]))[a-z-]+ ){0,3}?<x>"
_OWN_GOAL = any_of(f"own goal (?:by|from|off|of) {_HIM}", "<x>(?:'s?)? (?:[a-z-]+ ){0,2}?own goal")
_OWN_NET = rf"<x> (?:[a-z'-]+ ){{1,6}}?(?:into|past|through) {any_of('his|her')} own (?:net|goal|keeper|goalkeeper) to"
_DONE = rf"(?:{_OWN_GOAL}|{_OWN_NET})(?: (?:then|later|also|duly))?"
"""What an own goal is told by, right before what it does."""
_PRIZE = any_of(
    "lead|advantage|cushion|breakthrough|opener|equali[sz]er|victory|win|draw|points?|replay|success|hope|lifeline",
)
_A = "(?:[a-z0-9-]+ ){0,5}?"
_GIVE = "(?:g[ai]ve|gives|giving|gift|hand|present|earn|offer)(?:s|ed|ing)?"
_SAVE = "(?:rescu|salvag|earn|secur|seal|clinch|snatch|w[oi]n)(?:ed|es|s|e|ning)?"
_BRING = "(?:put|puts|putting|brought|brings?|drew|pulled|fired|sent|took|takes?|got|edged?|edged)"
_LIFTED = any_of(r"level|ahead|in front|on terms|on (?:the|their) way|back (?:in|into|on)|into (?:the|a) |\d-\d up")
_GOAL = any_of(
    "equali[sz]er|leveller|opener|winner|breakthrough|lead|consolation|goal",
    "(?:first|second|third|fourth|fifth|opening|winning|only)(?: goal)?",
)
_CAME = r"(?:,? (?!(?:before|after|was|were|and|but|not|as)(?![a-z]))[a-z0-9-]+){0,4}?"
_BY = "(?:was|being|came (?:from|via|through|by|with|courtesy of)|courtesy of|via|through|thanks to)"
_AN = "(?:an? )?(?:(?!not)[a-z-]+ ){0,2}?"

OWN_GOALS = (
    # Kern's own goal gave them the lead, put them ahead, rescued a point for them
    rf"{_DONE} {_GIVE} {_TEAM}'? {_A}{_PRIZE}{END}",
    rf"{_DONE} {_BRING} {_TEAM} (?:[a-z]+ )?{_LIFTED}",
    rf"{_DONE} {_SAVE} (?:(?!<)[a-z0-9-]+ ){{0,4}}?{_PRIZE} for {_TEAM}(?!')",
    # their equaliser came courtesy of an own goal by Kern, they won through one
    rf"{SIDE}'?s? (?:[a-z-]+ )?{_GOAL}{_CAME},? {_BY} {_AN}{_OWN_GOAL}",
    (
        rf"{SIDE} (?:won|beat <[ha]>|drew|triumphed|scraped through|led){_CAME} "
        rf"(?:thanks to|through|courtesy of|with|by) {_AN}{_OWN_GOAL}"
    ),
    (
        rf"{SIDE} were (?:gifted|handed|given|presented with) {_A}{_GOAL} (?:by|through|with|thanks to|when) {_AN}"
        rf"(?:{_OWN_GOAL}|<x>(?: [a-z'-]+){{1,6}}? (?:into|past|through) (?:his|her) own )"
    ),
)
"""What is told of the side that gains by it."""
AGAINST_OWN_SIDE = (rf"{_DONE} (?:condemned|consigned|doomed) {_TEAM}(?!')",)
"""What is told of his own side."""
