"""English idioms that tell a goal by what it made of its scorer, or by what he saved his side from with it."""

from __future__ import annotations

from summarizer.roles.english.idioms_at_sides import ENDS, GOAL_ENDED, SIDE, STRIKE_ENDED
from summarizer.roles.vocabulary import Idioms, Role

_A_STRIKE = rf"an? (?:[\w-]+,? ){{0,3}}?{STRIKE_ENDED}(?![\w-])"
_DECIDED = (
    r"(?:g[ai]ve|put|earned|handed|sealed|secured|settled|won|rescued|clinched|completed|brought|took|turned|saw|"
    r"wrapped up|helped|sent|made it)\b"
)
_WORTH = (
    r"(?:[\w'-]+ ){0,4}?(?:lead|win|victory|points?|draw|advantage|cushion|start|triumph|success|"
    r"ahead|in front|level)\b"
)
_MAN = (
    r"(?:hero|star|man|striker|forward|winger|midfielder|defender|substitute|captain|skipper|ace|marksman|centre-back|"
    r"full-back|talisman|debutant|teenager)"
)
_FINISHED = r"(?:cross|corner|pass|cut-?back|pull-?back|centre|delivery|through ball|lay-?off|free-?kick)"
_RAN = (
    r"(?:burst|ran|raced|cut inside|drove|broke|darted|surged|rounded|skipped|strode|advanced|beat|held off|turned|"
    r"went on)"
)
_IN_THE_END = (
    r"(?![^.;]*\b(?:saved|wide|over the bar|against the|off the post|hit the|crossbar|ruled out|disallowed|offside)\b)"
)
IDIOMS_OF_HEROES = Idioms(
    scores=(
        (
            r"\b(?:hit|struck|unleashed|produced|conjured up|smashed|fired|rifled) (?:in )?"
            rf"(?:an?|the|his|her)(?: [\w-]+,?){{0,4}}? {STRIKE_ENDED}(?![\w-])(?: [^\s,.;:<]+){{0,9}}? to (?:give|"
            rf"earn|"
            rf"hand|win|put|send|fire) {SIDE} {_WORTH}{ENDS}"
        ),
        (
            rf"\b(?:sav|spar|rescu)(?:ed|es) (?:{SIDE} |his side |her side |<t\d+>'s? blushes |an? point "
            rf")(?:[^.;:<]|<t?\d+>(?!'))"
            rf"{{0,60}}?with (?:an?|the|his|her|another)(?: [\w'-]+){{0,4}}? "
            rf"(?:{GOAL_ENDED}|{STRIKE_ENDED}|score)(?![\w-]){ENDS}"
        ),
        (
            r"\bfinish(?:ed|es)(?: off)? (?:an?|the|<\d+>(?:'s?)?) (?:[\w-]+ ){0,3}?"
            rf"{_FINISHED}(?![\w-])(?! (?:over|wide|against|onto|but)){_IN_THE_END}"
        ),
        (
            r"\b(?:ended|broke|ends) (?:(?:his|her|their|an?|the|both|long|lengthy|personal) ){0,3}(?:[\w-]+ ){0,2}?"
            r"(?:goal (?:drought|famine)|(?:goal)?scoring drought|goalless (?:run|streak)|"
            r"barren (?:runs?|spells?|patch|streaks?)|wait for (?:a|his|her) (?:[\w-]+ ){0,2}?goal)\b"
        ),
    ),
    before={
        Role.SCORER: (
            (
                r"(?<!week's )(?<!season's )(?<!year's )(?<!night's )(?<!penalty )(?<!former )(?:(?:two|three|"
                r"four|five)-goal "
                rf"(?:<t\d+> )?{_MAN}|hat-trick (?:hero|man|scorer)|goal[- ]hero|match-?winner)"
            ),
            (
                r"(?:header|strike|shot|volley|effort|finish|drive|tap-in|half-volley|lob|free-?kick) (?:from|by) "
                rf"(?=<\d+>,? and {_A_STRIKE} (?:from|by) <\d+> (?:[a-z]+ly |then )?{_DECIDED})"
            ),
            (
                r"(?<!almost )(?<!nearly )(?:found|finds|picked out|picks out|met|reached) (?=<\d+> (?:rising|"
                r"arriving|lurking|"
                r"leaping|stooping|waiting|unmarked|free|alone|(?:at|by) the (?:far|near|back) post)"
                r"(?: (?!but|only|tried|and)[^\s.;:<]+){0,6}?(?: <\d+>)?(?: at the [a-z]+ post)? to "
                r"(?:head|nod|tap|sweep|turn|slot|volley|poke|prod|bundle|fire|stab) (?:in|home|into the (?!side))"
                r"(?! (?:a|but|only|wide|over)\b))"
            ),
            (
                r"(?:lead|advantage|cushion|led \d-\d)(?: (?:came|arrived))? (?:from|through|via) an? (?:[\w-]+ ){0,3}?"
                r"(?:header|strike|shot|volley|effort|finish|drive|tap-in|half-volley|lob|penalty) (?:from|by)"
                r"(?: (?:captain|skipper|striker|defender|midfielder|winger|forward|substitute))?"
            ),
        ),
    },
    after={
        Role.SCORER: (
            (
                rf",? who (?:then |promptly |duly |[a-z]+ly )?{_RAN}\b(?: (?!but|could|tried|failed)[^\s.;:<]+){{0,8}}?"
                r"(?: <t\d+>(?:'s?)?(?: [^\s.;:<]+){0,4}?)? (?:to|and|before) (?:scor(?:e|ed|ing)|net|netted|slot|"
                r"slotted)\b"
            ),
            (
                r",? who (?:then|promptly|duly|coolly|calmly|gleefully) (?:headed|nodded|slotted|fired|scored|netted|"
                r"tapped)\b"
            ),
        ),
        Role.SAVED: (
            (
                r" (?:produced|made|pulled off|conjured(?: up)?|came up with) (?:an?|the|another|his|her) "
                r"(?:[\w-]+,? ){0,3}?(?:save|stop|block|tackle|clearance|interception)\b"
            ),
        ),
    },
)
"""What a player is said to be or do who scored."""
