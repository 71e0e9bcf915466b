"""English idioms that tell a goal by what it does to a side: "sank United with a header", "into the United net"."""

from __future__ import annotations

from summarizer.roles.english.pieces import ORDINAL
from summarizer.roles.vocabulary import Idioms, Role

GOAL_ENDED = (
    rf"(?:(?:[\w-]+,? )?{ORDINAL}|goals?|opener|equali[sz]er|leveller|winner|brace|hat-trick|double|second|third|"
    rf"fourth|fifth|"
    r"consolation)(?! (?:kick|disallowed|ruled|chalked|half|leg|period|yellow|save|chance|attempt))"
)
STRIKE_ENDED = (
    r"(?:header|strike|shot|volley|effort|finish|drive|penalty|spot-kick|tap-in|half-volley|curler|lob|free-?kick|"
    r"overhead kick)(?! (?:that|which|but|against|wide|over|just|inches|on to|onto|off|at|straight|saved|kept|ruled|"
    r"disallowed))"
)
ENDS = (
    r"(?![^.;<]*\b(?:saved|wide|over the bar|against the|off the post|hit the|crossbar|ruled out|disallowed|offside)\b)"
)
SIDE = (
    r"(?:<t\d+>|(?:the )?(?:visitors|hosts|guests|home (?:side|crowd|fans|support|team)|away (?:side|fans|end)|"
    r"crowd|stadium|champions|leaders|league leaders|favourites))(?:'s?)?(?: (?:hearts|fans|supporters|crowd|hopes|"
    r"defence|spirits))?"
)
IDIOMS_AT_SIDES = Idioms(
    scores=(
        (
            rf"\b(?:sank|sinks?|stun(?:ned|s)|shock(?:ed|s)|rock(?:ed|s)|silenc(?:ed|es)|haunt(?:ed|s)?|floor(?:ed|"
            rf"s)|broke|"
            rf"caught|dent(?:ed|s)|answer(?:ed|s)|knocked out|killed off|finished off|condemned|buoyed|"
            rf"delighted) {SIDE}"
            rf"(?: (?:cold|out|again|further|to defeat))? (?:with|by) (?:an?|the|his|her|another|"
            rf"what)(?: (?!chance)[\w'-]+){{0,5}}? "
            rf"(?:{GOAL_ENDED}|{STRIKE_ENDED})(?![\w-]){ENDS}"
        ),
        (
            r"\b(?:cancell?(?:ed|s) out|wip(?:ed|es) out|overturned) (?:<t\d+>|<\d+>|the (?:visitors|hosts|"
            r"home side))(?:'s?) "
            rf"(?:[\w-]+ ){{0,2}}?(?:opener|lead|goal|advantage|strike|effort)(?: (?:with|by|from) [^.;<]*)?{ENDS}"
        ),
        (
            r"\b(?:made|makes|making) (?:<t\d+>|the (?:visitors|hosts|home side)|them) pay (?:with|by) (?:an?|the|"
            r"his|her)"
            rf"(?: [\w'-]+){{0,4}}? (?:{GOAL_ENDED}|{STRIKE_ENDED})(?![\w-]){ENDS}"
        ),
        (
            rf"\b(?:repl(?:ied|ies)|responded|hit back) (?:[a-z]+ly )?with (?:an?|the|his|her)(?: [\w'-]+){{0,4}}? "
            rf"(?:{GOAL_ENDED}|{STRIKE_ENDED})(?![\w-]){ENDS}"
        ),
        (
            r"(?<!going )\binto (?:the )?(?:(?:roof|back|side|corner) of )?(?:the )?<t\d+>(?:'s?)? (?:net|goal)"
            r"(?=[ ,.;]|$)(?! kick| line| area|mouth)"
        ),
        r"\bin the (?:back of )?(?:the )?<t\d+>(?:'s?)? net\b",
        (
            r"\b(?:popped|pops|popping) up (?:[a-z]+ ){0,3}?(?:with|to (?:score|head|net|level|equalise|prod|poke|"
            r"tap|slot))"
            rf"(?: (?:an?|the|his|her|<t\d+>'s?))?(?: [\w-]+){{0,3}}? ?(?:{GOAL_ENDED}|in|home)(?![\w-])"
        ),
        rf"\bhelp(?:ed|ing|s)? (?:himself|herself) to <t\d+>'s? (?:[\w-]+ )?{GOAL_ENDED}",
        (
            rf"\b(?:mark|celebrat|cap|crown)(?:ked|ed|s|es|ing|ped|ping) (?:his|her) (?:[\w-]+ |"
            rf"<t\d+> ){{0,4}}?(?:debut|return|start|"
            rf"bow|appearance|birthday|call-up|recall|century) (?:[\w-]+ ){{0,4}}?(?:with|by scoring) (?:an?|the|his|"
            rf"her)"
            rf"(?: [\w'-]+){{0,3}}? {GOAL_ENDED}(?![\w-])"
        ),
        (
            r"\b(?:returned|came back) to haunt (?:[\w-]+ ){0,3}?(?:<t\d+>|side|club|team)(?: <t\d+>)? (?:with|"
            r"by) (?:an?|the|his|her)"
            rf"(?: [\w'-]+){{0,3}}? (?:{GOAL_ENDED}|{STRIKE_ENDED})(?![\w-]){ENDS}"
        ),
        (
            r"\b(?:took|takes|taking) (?:<t\d+>'s?|the|their|his side's|her side's) (?:tally|total|lead|advantage|"
            r"score) to "
            r"(?:\d+(?:-\d+)?|two|three|four|five|six|seven)\b"
        ),
    ),
    before={
        Role.SCORER: (
            (
                r"(?:goals?|strikes|headers|efforts|finishes|volleys|penalties|doubles?|braces?) "
                r"(?:in each half |either side of (?:half-time|the break|the interval) |in quick succession )?(?:by|"
                r"from)"
            ),
            r"(?:\d-\d )?winners (?:through|thanks to|courtesy of|with goals from)",
        ),
    },
)
"""What a player is said to do where he scores."""
