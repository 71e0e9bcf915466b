"""English words right after a name that give it a part."""

from __future__ import annotations

from summarizer.roles.english.pieces import DELIVERY, GOAL, STRIKE
from summarizer.roles.vocabulary import Role

_FROM_FOOT = (
    r"(?:cross(?:es)?|corner(?: kick)?|free[- ]?kick|set-piece|pass|through[- ]ball|delivery|centre|cut-?back|"
    r"pull-?back|"
    r"assist|flag-?kick|long throw|throw-in|throw|flick(?:-on)?|knock-?down|lay-?off|dead ball|ball over the top|"
    r"back-?heel)"
)
AFTER = {
    Role.SCORER: (
        rf"'s?(?: (?!for|to|as|in|from|on|at|set|{_FROM_FOOT})[\w'-]+){{0,4}}? {GOAL}\b(?! kick)",
        (
            rf"'s?(?: [\w'-]+){{0,3}}? {STRIKE} (?:\w+ ){{0,3}}(?:made|put|gave|won|sealed|"
            "settled|earned|was enough|decided|proved|levelled|equalised)"
        ),
        r" (?:with|at) the (?:winner|opener|equaliser|double|goal)",
        r" with (?:the|a) (?:simplest|easiest|simple|straightforward) (?:of )?(?:tap-ins?|finish(?:es)?|tasks?)",
        r" (?:the|a) (?:simplest|easiest|simple|straightforward) (?:of )?(?:tap-ins?|finish(?:es)?|tasks?)",
        r",? (?:who|whose)(?: \w+){0,4} (?:goal|winner|equaliser|opener)",
        (
            r"(?:'s?)? (?:(?!nearly |almost |never |could |would )[\w-]+ ){0,3}"
            r"(?:tap-in|own goal|equaliser|opener|winner)\b"
        ),
    ),
    Role.SHOT: (
        rf"'s?(?: (?!and\b|but\b|to\b|as\b|when\b|before\b)[\w'-]+){{0,4}}? (?:{STRIKE}|free[- ]?kick)\b",
        r" (?:header|strike|shot|volley|effort|drive|penalty|spot-kick|free-?kick|half-volley)\b",
    ),
    Role.ASSIST: (
        rf"'s?(?: [\w'-]+){{0,4}}? {DELIVERY}\b",
        r"'s? (?:[\w-]+,? ){0,4}?(?:free[- ]?kick|corner|set-piece)\b",
        rf" {_FROM_FOOT}\b(?! (?:taker|flag))",
        r",? (?:the |as )?(?:provider|creator|architect)\b",
        r" (?:handed|gifted|offered|presented) (?=<\d+>(?: with)? (?:the|an?|his|her) )",
        r" with the (?:assist|cross)",
    ),
    Role.BEATEN: (
        r" (?:for a (?:hot dog|pie)|on the (?:floor|seat of his pants|turf)|for dead|in his wake|trailing)\b",
        (
            r" (?:was |had to )pick(?:ing|ed)? the ball out|"
            ",? (?:was |were )?(?:(?:left )?(?:floundering|stranded|helpless|beaten|rooted|"
            "no chance|flat-?footed|powerless)|had no chance|given no chance|the wrong way|"
            "no chance)"
        ),
        r"'s? (?:dive|despairing dive|head\b|legs|goal(?=[ ,.]|$)|near post|net|grasp|outstretched)",
    ),
    Role.FOULED: (
        (
            r",? (?:who )?(?:was|had been|is|been|were|went down|being) (?:\w+ )?(?:fouled|"
            "tripped|felled|brought down|upended|bundled over|hauled down|pulled down|clipped|"
            "chopped|pushed|flattened|held)"
        ),
        r" (?:won|earned|drew) (?:a|the|an) (?:\w+ )?(?:penalty|spot-kick|free-?kick|foul)",
    ),
    Role.CONCEDED: (
        (
            " (?:conceded|gave away|handled|fouled|tripped|felled|brought down|upended|"
            "hauled down|bundled over|clipped(?! (?:the ball|it|home|in|over|past|beyond|a)\\b))"
        ),
        r",? (?:was|were) (?:adjudged|judged|deemed|ruled|penali[sz]ed) (?:to have |for )",
    ),
    Role.OPPONENT: (
        (
            r"'s? (?:poor|short|under-?hit|loose|stray|wayward|sloppy|woeful|careless|weak|misplaced|errant|"
            r"slack|heavy|miscued|"
            r"sliced) (?:[\w-]+ )?(?:pass|back-?pass|touch|clearance|header|ball|throw)"
        ),
        r" (?:was|were) at fault\b| let the ball (?:slip|squirm|run|through|roll|in)\b| (?:claimed|wanted) the goal\b",
        r" (?:started|began|launched) (?:the|a) (?:[\w-]+ )?(?:move|counter|break|attack) (?:for|that led to)\b",
        r"'s (?:substitution|introduction|withdrawal|departure|absence|injury)\b",
        r"'s? (?:own (?:area|box)|mistake|error|slip|blunder|deflection|leg|challenge|tackle|marking)",
    ),
    Role.COACH: (
        r"'s? (?:side|team|men|boys|players|charges|troops|lads|squad|outfit|eleven|young side)\b",
        r",? (?:the )?(?:<t\d+> |\w+ )?(?:manager|boss|head coach|coach)\b",
        r" (?:named an? (?:unchanged|[\w-]+ )|rang the changes|made (?:\w+ )?changes|shuffled his pack)",
        r"(?: [\w\'-]+){0,5} as (?:<t\d+> )?(?:manager|boss|coach|head coach)\b",
        r" \((?:<t\d+> |\w+ )?(?:manager|boss|coach|head coach)\)",
    ),
    Role.REFEREE: (
        (
            r" (?:showed|produced|brandished|flashed|reached for|reached into|pulled out|waved)(?: "
            r"[^\s.;:]+){0,6}? (?:cards?|red(?!-)|pocket)\b"
        ),
        r" (?:\((?:referee|ref)\)|(?:\([^)]*\) )?(?:was the referee|refereed|took charge))",
        r",? the referee\b",
    ),
    Role.OFFICIAL: (r",? (?:the )?(?:linesman|assistant referee|fourth official|former referee)",),
    Role.SENT_OFF: (
        (
            r"(?: (?:was|were|being|is|gets|got))? (?:given|shown|handed|issued(?: with)?) (?:a|an|his|her|the) "
            r"(?:[\w-]+ ){0,3}?(?:red|marching|second yellow|early bath|dismissal)"
        ),
        r" to (?:be (?:sent off|dismissed|shown (?:a|the) (?:red|straight red|second yellow))|see red|walk\b)",
        r"(?: [\w'-]+){0,2}? (?:took|made|headed for|sent for) an early (?:bath|shower)",
        r"(?: [\w'-]+){0,3}? (?:received|was given|got) (?:his|her) marching orders",
        (
            r"(?: (?:was|were|had been|is|being|got|gets|himself))?(?: [\w'-]+){0,3}? (?:sent off(?! <)|"
            "dismissed(?! <)|red-carded|shown (?:a|the|his) (?:straight |second )?(?:red|yellow)|"
            "given (?:a|his) (?:marching|red)|ordered off|given his marching orders)"
        ),
        (
            " (?:saw|received|picked up|collected|got|earned) (?:a |the )?(?:straight |his |"
            "second )*(?:red|second yellow|marching)"
        ),
        r"'s? (?:dismissal|red card|sending-off|sending off)",
    ),
    Role.MISSED: (
        (
            " (?:missed|wasted|squandered|fluffed|skied|saw|had|blazed|fired|hit|put|sent|"
            r"dragged|failed with)(?: [^\s,.;:]+){0,4}? (?:penalty|spot-kick|"
            r"spot kick)(?: [^\s,.;:]+){0,4}? ?(?:saved|wide|over|missed|against|stopped|kept out|"
            "$)?"
        ),
        (
            r"'s? (?:[\w-]+ )?(?:penalty|spot-kick|spot kick) (?:was |is )?(?:saved|missed|went|"
            "hit|struck|came|flew|kept out)"
        ),
        r" missed from the spot",
        (
            r" (?:wasted|squandered|spurned|missed|blew)(?: (?!and\b|but\b|while\b)[^\s.;:]+){1,7} (?:when|as|by) "
            r"(?:he |she )?(?:put|sent|fired|blazed|hit|dragged|had|putting|sending|firing|blazing|hitting|dragging) "
            r"(?:a|the|his|her) (?:[\w-]+ )?(?:penalty|spot-kick|spot kick)(?: [\w'-]+){0,3}? "
            r"(?:wide|over|against|saved|high|at the (?:keeper|goalkeeper))"
        ),
        r" missed [^.;:<]{0,40}(?:from the (?:penalty )?spot|penalty|spot-kick)",
        r" fluffed (?:his|her) lines from (?:12|twelve) yards",
        (
            r"(?: [^.;:<]{0,50})? (?:dragg|blaz|sk[iy]|fir|send|sent|put|push|pull|shot|shoot|drove|driv|lift|"
            r"hit|roll|smash|"
            r"strik|struck|scuff|screw|balloon|crash)\w* (?:his|her|the) (?:[\w-]+ )?(?:penalty|spot-kick|kick) "
            r"(?:[^.;:<]{0,20} )?(?:wide|over|high|against|onto|off|straight|at|well)"
        ),
    ),
    Role.CAME_ON: (r",? (?:who )?(?:came|coming|comes|had come) (?:on|off the bench)", r" replaced"),
    Role.WENT_OFF: (
        r" (?:went off|came off|was (?:replaced|substituted|taken off|withdrawn|forced off)|limped off|made way)",
    ),
    Role.SAVED: (
        (
            r" (?:saved(?! (?:<t\d+>|(?:a|the) (?:point|draw|day)|(?:his|her) side))|made a (?:\w+ )?save|parried|"
            r"denied|did well|kept out|pushed|tipped|"
            "turned away|blocked|stopped|(?:could|did) (?:only|well to) (?:(?:palm|parry|push|block|beat|turn|"
            "help|save|"
            "keep|tip|divert)(?![^.;:]* own (?:net|goal)))|palmed|beat (?:out|away)|spilled|spilt|fumbled|got "
            "(?:a |his |her )?(?:hand|hands|"
            "fingertips|touch|glove|down|something)|had (?:\\w+ )?(?:saved|parried|blocked|palmed|spilled|kept out|"
            "stopped|denied))"
        ),
        r", (?:saved|parried|blocked|palmed|pushed) (?:the|an?|his|her|their) ",
    ),
}
"""Words right after a name, by the part they give it."""
