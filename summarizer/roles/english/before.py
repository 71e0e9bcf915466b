"""English words right before a name that give it a part."""

from __future__ import annotations

from summarizer.roles.english.pieces import DELIVERY, GOAL, STRIKE
from summarizer.roles.vocabulary import Role

_DESCRIBED = (
    r"(?: (?!(?:when|as|and|after|before|with|by|from|on|in|at|of|who|middle|centre|air|crowd|defence|goals?|"
    r"penalt\w+|half|minute)\b)[a-z0-9'-]+){0,5}"
)
"""The words for a player between a preposition and his name: "through new signing", "through the Danish winger"."""
_NO_CORNER = r"(?<!top )(?<!bottom )(?<!right )(?<!left )(?<!far )(?<!near )(?<!hand )"
"""What does not stand before a corner kick: "the top right corner of Kern's goal"."""
_NOT_TOP = r"(?<!top )(?<!top-)(?<!leading )(?<!record )(?<!highest )(?<!all-time )(?<!prolific )"
"""What makes a scorer one of the season: "top-scorer Kern"."""
_MAN = r"(?:keeper|goalkeeper|goalie|custodian|shot-stopper|number one|no 1)"
BEFORE = {
    Role.SCORER: (
        (
            rf"{GOAL}(?: (?!in|on|at|with|from|for|his|her|their)[\w'-]+){{0,3}}? (?:by|from|for|of|through|"
            rf"courtesy of|"
            r"thanks to|via)(?: (?:the|a|an|substitute|striker|captain|skipper|defender))*"
        ),
        (
            r"(?:was|were|is|being) (?:redirected|nudged|flicked|hooked|rammed|chested|back-?heeled|toe-?poked) by "
            r"(?=<\d+> (?:into (?:the|an empty) (?:[\w-]+ ){0,3}(?:net|goal|corner|roof)\b|over the line\b))"
        ),
        r"pass(?:ed)? was finished off(?: [\w'-]+){0,4}? by",
        (
            r"(?:was|were|been|being|is|and|then|,) (?:[\w-]+ly )?(?:headed|swept|nodded|turned|tapped|"
            r"slotted|fired|"
            r"volleyed|bundled(?! over| down| off)|prodded|poked|stabbed|forced|lashed|smashed|hammered|"
            r"converted|finished|dispatched|"
            r"tucked|buried|steered|guided|glanced|rifled|drilled|curled|struck|stroked|scrambled|diverted|"
            r"deflected|"
            r"side-footed|met|touched|knocked|slammed|thumped|powered|bulleted|rolled|broken|cancelled out|"
            r"scored|netted|"
            r"doubled|sealed|completed|added|restored|levelled|put away|swept home|wiped out)"
            r"(?! (?:on ?to|over(?! the line)|wide|against|behind|away|round|around|aside|clear)\b)"
            r"(?: [\w'-]+){0,6}? by(?: the (?:head|boot|foot) of)?(?: (?:the|a|an|substitute|striker|captain|"
            r"skipper|defender|winger|midfielder|[\w-]+ing|"
            r"unmarked|lively|towering|veteran|big|[\w-]+-old)){0,3}"
        ),
        (
            r"(?:equaliser|leveller|opener|winner|lead|goal|third|second|fourth|first) (?:came|arrived|was|"
            r"goes to|went to|"
            r"fell)(?: [^\s.;:<]+){0,6}? (?:through|from|via|courtesy of|thanks to|by)(?: (?:the|a|an|substitute|"
            r"striker|"
            r"captain|skipper|defender|winger|midfielder))*"
        ),
        (
            r"(?:first blood|ahead|in front|level|lead|led(?! (?:their|the|an?|his|by) )|back|advantage|deadlock|"
            r"breakthrough|response|hope|replied|"
            r"responded|equalised|equalized|levelled|struck)"
            rf"(?: [^\s,.;:<]+){{0,6}}? (?:through|via|courtesy of|thanks to){_DESCRIBED}"
        ),
        rf"(?:final say|last word)(?: [\w'-]+){{0,6}}? {STRIKE} (?:by|from)",
        rf"{GOAL},? (?:scored|headed|netted|struck|converted)(?: [\w'-]+){{0,3}}? by",
        (
            "(?:lead|ahead|in front|level|scoring|scored|converted|netted|rout|victory|win|"
            "headed (?:home|in)|tapped in|slotted (?:home|in)|"
            "fired (?:home|in)|bundled (?:home|in)|finished off|volleyed (?:home|in)|"
            "turned (?:home|in)|put away|penalty(?! (?:area|box|spot))) "
            r"(?:\w+ ){0,3}?(?:by|through|via|thanks to|courtesy of)(?: goals? (?:by|from))?"
        ),
        rf"{_NOT_TOP}goalscorers?:?",
        rf"{_NOT_TOP}(?<!goal)(?:man-of-the-match and )?scorer",
    ),
    Role.SHOT: (rf"{STRIKE}(?: [\w'-]+){{0,3}}? (?:by|from|of)",),
    Role.ASSIST: (
        (
            rf"{_NO_CORNER}{DELIVERY}(?: (?!for |to |and |when |that |at |into |onto |home |over the line|prodded |"
            rf"poked |tapped |headed "
            rf"(?:home|in)|nodded (?:home|in)|turned |swept |smashed |stabbed |bundled |forced |slammed |"
            rf"rammed |lashed |"
            rf"converted |tucked |met )[\w'-]+){{0,4}}? (?:by|from|with|of)"
        ),
        rf"{_NO_CORNER}{DELIVERY} by{_DESCRIBED}",
        (
            r"free[- ]?kick(?: [\w'-]+){0,4}? (?:by|from) (?=<\d+>,? (?:was |is )?(?:[\w-]+ly )?(?:met|headed|found|"
            r"finds|nodded|picked out|reached|fell|flicked|glanced|volleyed|turned|bundled|picks out)"
            r"(?! (?:the )?(?:net|corner|top|bottom|far|near|wall|past|over|wide)))"
        ),
        (
            r"(?:exchange|interchange|interplay|link-up|combination|understanding|give-and-go|passes)"
            r"(?: [\w'-]+){0,2}? with"
        ),
        (
            r"(?:excellent|good|great|fine|superb|neat|clever|brilliant|lovely|terrific|hard|persistent|"
            r"tenacious|quick) "
            r"(?:work|play|skill|run|wing play|footwork|thinking|vision|approach|build-up|"
            r"dribble)(?: [\w'-]+){0,5}? (?:by|"
            r"from|of)"
        ),
        (
            r"(?:assist|assisted|set up|laid on|created|supplied|provided|teed up|picked out|released|"
            r"played in|found|"
            r"headed down|nodded down|flicked on|knocked down|cut back|pulled back|squared|headed back|cushioned|"
            r"unlocked|sprung|fed)(?: [\w'-]+){0,5}? by"
        ),
        (
            "(?:set up|teed up|fed|released|found|assisted|picked out|played in|sent clear|"
            "put through|supplied|provided|"
            "created|sent away|put clean through|slipped in|set free|played through|"
            r"threaded through|delivered|crossed|laid on)(?: [\w'-]+){0,3}? by"
        ),
        (
            "(?:combined|combining|exchang(?:ed|ing) passes|link(?:ed|ing)(?: up)?|interchanged|"
            r"swapped passes) (?:\w+ )?with"
        ),
        (
            "(?:good|great|fine|superb|excellent|neat|clever|brilliant) (?:work|play|skill|"
            r"run) (?:\w+ ){0,3}(?:by|from)"
        ),
        r"assists?:?",
    ),
    Role.BEATEN: (
        (
            "(?:past|beyond|over|under|underneath|through the legs of|wrong-footed|"
            "wrong-footing|beat|beats|beating|rounded|rounding|rounds|to round|and round|around|"
            r"chipp(?:ed|ing)(?! (?:the ball |it )?to)|lobb(?:ed|ing)|"
            r"nutmegg(?:ed|ing)|skinned|outpac(?:ed|ing)|outmuscl(?:ed|ing)|sidestepp(?:ed|ing)|"
            r"skipp(?:ed|ing) past|out of the reach of|over the head of|skipped round|went round|"
            r"round)(?<!minutes left)(?<!minute left)"
            r"(?<!all over)(?: (?:the|a|an|his|home|visiting|helpless|stranded|hapless|exposed|bewildered|"
            r"goalkeeper|keeper|"
            r"goalie|custodian|stopper|shot-stopper|[\w-]+ing|dive|hands|body|legs|of|arms|fingertips|young|"
            r"veteran|former|"
            r"debutant|both|outstretched|diving|<t\d+>(?:'s)?|\w+'s|number|one)){0,5}?"
        ),
        rf"{_MAN}",
    ),
    Role.FOULED: (
        r"(?:foul|challenge|tackle|trip|push|lunge|handling)(?: [\w'-]+){0,2}? on",
        (
            "(?:fouled|tripped|felled|brought down|upended|bundled over|hauled down|pulled down|"
            "clipped|chopped down|pushed|flattened|took down|bringing down|fouling|tripping)"
        ),
    ),
    Role.CONCEDED: (
        r"(?:foul|handball|hand ball|handled|challenge|trip|tackle|push)(?: [\w'-]+){0,2}? (?:by|from)",
        (
            "(?:fouled|tripped|felled|brought down|upended|bundled over|hauled down|pulled down|"
            r"clipped|chopped down|pushed|flattened)(?: [\w'-]+){0,3}? by"
        ),
        r"(?:conceded|given away) by",
    ),
    Role.OPPONENT: (
        (
            r"(?:poor|short|under-?hit|loose|stray|wayward|sloppy|woeful|careless|weak|misplaced|errant|slack|"
            r"heavy|miscued|sliced) "
            r"(?:[\w-]+ )?(?:pass|back-?pass|touch|clearance|header|ball|throw) (?:by|from)"
        ),
        r"(?:deflection|deflected|ricochet|touch|block)(?: [\w'-]+){0,2}? (?:off|from|by)",
        (
            "(?:off|beat|turned|skipped past|dispossess(?:ed|ing)|robb(?:ed|ing)|held off|"
            "mistake (?:by|from)|error (?:by|from)|slip (?:by|from)|blunder (?:by|from)|denied|"
            "outpaced|outjumped)"
        ),
    ),
    Role.COACH: (
        (
            "(?:manager|boss|coach|head coach|manager-elect|interim boss|caretaker(?: boss|"
            " manager)?|gaffer|tactician)(?:,)?"
        ),
        r"(?:managed|coached|led|guided) by",
        r"(?:managers|bosses|head coaches|coaches):? ?(?:, ?)?(?:(?:<t?\d+>(?:'s?)?|\(<t\d+>\)|,|and|of) ?){0,8}",
        r"(?:side|team|men|boys) (?:of|under|led by)",
        r"under(?: new (?:boss|manager))?(?= ?$)",
        r"<t\d+>'s? (?:boss|coach|manager)",
        r"(?:<t\d+>|town|city|united|rovers|athletic|club) (?:chief|supremo|coach|head coach|number one)",
    ),
    Role.REFEREE: (
        r"(?<!assistant )(?<!fourth )(?<!former )referee:?(?: mr)?",
        r"\bref:?",
        r"(?<!fourth )(?<!var )(?:match )?official:?(?: mr)?",
        r"(?:whistler|man in the middle|official in charge):?(?: mr)?",
        r"refereed by",
    ),
    Role.OFFICIAL: (
        (
            "(?:linesman|assistant referee|fourth official|var(?: official)?|"
            r"former (?:\w+ )?(?:referee|referees' chief))(?: mr)?"
        ),
    ),
    Role.SENT_OFF: (
        (
            "(?:red card(?:ed)?(?: (?:for|to|shown to))?|sent off:?|dismiss(?:ed|al of|ing)|"
            r"sending[- ]off of|dismissals?:?|ordered off)(?: [\w'-]+){0,2}?"
        ),
        (
            r"sent (?=<\d+>(?: and <\d+>)? (?:[a-z]+ )?(?:off|packing|to the (?:dressing|changing|stands)|"
            r"for an early|down the tunnel))"
        ),
    ),
    Role.MISSED: (
        (
            r"(?:penalty|spot-kick)[^.;<]{0,60} (?=<\d+>'s? (?:[a-z-]+ )?(?:effort|kick|attempt|shot) (?:came|"
            r"hit|struck|was|went|"
            r"flew|cannoned|crashed|rattled))"
        ),
        r"(?:to save|to deny|saved|denied|save) (?:from )?(?=<\d+> from the (?:penalty )?spot)",
        r"(?:penalty|spot-kick|spot kick) (?:was )?(?:miss(?:ed)?|saved|wasted|missed) (?:by|from)",
        r"(?:saved|stopped|kept out|parried) (?:a |the )?(?:penalty|spot-kick) (?:by|from)",
    ),
    Role.CAME_ON: (r"(?:substitute|sub|introduced|brought on|sent on|introduction of|arrival of)",),
    Role.WENT_OFF: (r"(?:replac(?:ed|ing)|came on for|in place of|instead of|on for|took off|withdrew)",),
    Role.SAVED: (
        r"(?:saved|kept out|parried|denied|blocked|stopped|thwarted)(?: [\w'-]+){0,3}? by",
        r"(?<!to )(?:save|stop)(?: [\w'-]+){0,3}? (?:by|from)",
    ),
}
"""Words right before a name, by the part they give it."""
