"""Pieces that several English expressions are made of."""

from __future__ import annotations

ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|only|opening|late|decisive|winning|equalising)"
GOAL = (
    r"(?:goals?|opener|equaliser|equalizer|leveller|winner|brace|hat-trick|double|consolation|own goal|"
    rf"{ORDINAL} goal|spot-kick winner)"
)
DELIVERY = (
    "(?:cross(?:es)?(?![- ]shot)|pass(?:es)?|corner|centre|delivery|through[- ]ball|ball|"
    "throw(?:-in)?|lay-?off|flick(?:-on)?|"
    "knock[- ]?down|knock[- ]?back|cut[- ]?back|pull[- ]?back|lay[- ]off|flick[- ]on|"
    "assist|feed|set-up|one-two|back-?heel|punt|"
    "chip|long ball|square ball|dink|"
    "set-piece|in-?swinger|low centre|header back|nod down|vision|run and cross|build-up)"
)
STRIKE = (
    r"(?:header|strike|shot|volley|effort|finish|drive|penalty|spot-kick|spot kick|tap-in|half-volley|curler|"
    r"close-range effort|rebound|lob|overhead kick|bicycle kick|screamer|rocket|blast|toe-poke)"
)
NOT_IN = (
    r"(?:in )?(?:agreement|disgust|despair|frustration|pain|relief|delight|disbelief|celebration|anger|joy|goal[,.]|"
    r"disappointment|defending|attacking|training|with some|"
    r"at (?:left|right|centre|full)|(?:his|her|their) (?:hands|code))"
)
"""What "in" behind such a verb goes with where nobody scores: "nodded in agreement", "slotted in at left back"."""
NO_LEVELS = "".join(
    f"(?<!{word} )"
    for word in ("energy", "noise", "fitness", "confidence", "skill", "intensity", "activity", "high", "low", "the")
)
"""What stands before levels that are no verb: "energy levels"."""
NO_GOAL = (
    r"(?:up )?(?:an?|the|his|her|their|\d+|another) (?:[\w-]+ )?(?:contract|place|deal|move|cap|caps|spot|seat|"
    r"appearances?|assists?|points?|medal|award|trophy|record|milestone|win|victory|success|wins|century)\b"
)
"""What else somebody nets, bags or notches up: "a new contract", "100 appearances"."""
