"""Who did what, in English."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_FINISH = (
    "(?:head(?:ed|s|ing)?|volley(?:ed|s|ing)?|fir(?:ed|es|ing)|slott?(?:ed|s|ing)?|"
    "tapp?(?:ed|s|ing)?|dr(?:ove|ives?|iving)|"
    "curl(?:ed|s|ing)?|smash(?:ed|es|ing)?|lash(?:ed|es|ing)?|rifl(?:ed|es|ing)|"
    "slamm?(?:ed|s|ing)?|pok(?:ed|es|ing)|"
    "stabb?(?:ed|s|ing)?|steer(?:ed|s|ing)?|sw(?:ept|eeps|eeping)|bundl(?:ed|es|ing)|"
    "turn(?:ed|s|ing)?|knock(?:ed|s|ing)?|"
    "nodd?(?:ed|s|ing)?|glanc(?:ed|es|ing)|side-?foot(?:ed|s|ing)?|chipp?(?:ed|s|ing)?|"
    "lobb?(?:ed|s|ing)?|drill(?:ed|s|ing)?|"
    "hammer(?:ed|s|ing)?|thump(?:ed|s|ing)?|power(?:ed|s|ing)?|str(?:uck|ikes|iking)|"
    "blast(?:ed|s|ing)?|prodd?(?:ed|s|ing)?|"
    "roll(?:ed|s|ing)?|sli(?:d|des|ding)|strok(?:ed|es|ing)|squeez(?:ed|es|ing)|"
    "hook(?:ed|s|ing)?|forc(?:ed|es|ing)|"
    "flick(?:ed|s|ing)?|dink(?:ed|s|ing)?|thrash(?:ed|es|ing)?|clipp?(?:ed|s|ing)?|"
    "guid(?:ed|es|ing)|plac(?:ed|es|ing)|"
    "whipp?(?:ed|s|ing)?|bent|bends|tuck(?:ed|s|ing)?|crash(?:ed|es|ing)?|bounc(?:ed|es|"
    "ing)|shot|shoots|kick(?:ed|s)?|"
    "deflect(?:ed|s|ing)?|divert(?:ed|s|ing)?|sent|finish(?:ed|es|ing)?|convert(?:ed|s|"
    "ing)?|put|puts|putting|"
    "soar(?:ed|s)|flew|flies|went|found|finds|ram(?:med|s)?|steam(?:ed)?|loft(?:ed|s)?|"
    "dispatch(?:ed|es)?)"
)
_WORDS = r"(?: (?!wide|over |against|post|bar|crossbar|saved|and |but |only )[^\s,.;:]+){0,9}?"
_HOME = (
    " (?:home(?! (?:their|his|the|a) (?:advantage|win|point))|in(?=[ ,.;:]|$)(?! (?:a|"
    "the) (?:cross|corner|free|shot|row|ball|high|dangerous|low|deep|superb|"
    "second half))|"
    r"into (?:an? |the |his |an empty |her )?(?:[\w-]+ ){0,5}(?:net|corner|goal|roof|"
    "top right|top left)|over the line|"
    r"ahead|in front|level|into (?:the|a) (?:[\w-]+ )?lead|past|beyond|it \d)"
)
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|only|opening|late|decisive|winning|equalising)"
_GOAL = (
    r"(?:goals?|opener|equaliser|equalizer|leveller|winner|brace|hat-trick|double|consolation|own goal|"
    rf"{_ORDINAL} goal|spot-kick winner)"
)
_DELIVERY = (
    "(?:cross(?:es)?|pass(?:es)?|corner|centre|delivery|through[- ]ball|ball|"
    "throw(?:-in)?|lay-?off|flick(?:-on)?|"
    "knock-?down|knock-?back|cut-?back|pull-?back|assist|feed|set-up|one-two|back-?heel|"
    "chip|long ball|square ball|dink|"
    "set-piece|in-?swinger|low centre|header back|nod down|vision|run and cross|build-up)"
)
_STRIKE = (
    r"(?:header|strike|shot|volley|effort|finish|drive|penalty|spot-kick|spot kick|tap-in|half-volley|curler|"
    r"close-range effort|rebound|lob|overhead kick|bicycle kick|screamer|rocket|blast|toe-poke)"
)
_MAN = r"(?:keeper|goalkeeper|goalie|custodian|shot-stopper|number one|no 1)"

VOCABULARY = Vocabulary(
    scores=(
        r"(?:scored|scores|scoring|netted|nets|equali[sz](?:ed|es|ing)|level(?:led|s|ling)\b(?! off)|notched|bagged)",
        r"(?:made|makes?|making) it (?:\d+ ?- ?\d+|(?:one|two|three|four|five|six)(?:-|\b)|level|all square)",
        (
            r"(?:doubled|doubles|doubling|extend(?:ed|s|ing)|increas(?:ed|es)|restor(?:ed|es)|regain(?:ed|s))"
            r" (?:[^\s,.]+ ){0,4}(?:lead|advantage|tally)"
        ),
        r"(?:open(?:ed|s|ing)) (?:the|his|her|their) (?:\w+ )?(?:scoring|account|goalscoring|scoring account)",
        r"(?:broke|breaks|breaking) the deadlock",
        (
            "(?:grabb?ed|grabs|got|gets|hit|hits|claimed|struck|snatched|notched|bagged|"
            "completed|completes|added|adds|"
            "nicked|headed|heads|fired|slotted|curled|volleyed|hammered|poked|drilled|scrambled|"
            "lashed|slid|slides|tapped|taps|swept)"
            "(?: in)? (?:a|an|the|his|her|their|what proved (?:to be )?the|united's|"
            r"city's)(?: [\w'<>-]+){0,3}? "
            rf"(?:{_GOAL}|third|fourth|fifth|sixth|second|rout|scoring)\b(?! half)"
        ),
        r"struck (?:twice|again|first|late|early|in the|with|from|after|on the|just)",
        (
            "(?:put|puts|putting|fired|fires|sent|shot|edged|nudged|eased|kept|hauled|pulled|"
            "brought|brings?|drew|got|hand(?:ed|s)|gave|gives|giving)"
            r" (?:back )?(?:[^\s,.;:]+ ){1,5}?(?:ahead|in front|level|(?:\d-\d|two|three|one|2|3|"
            "1)[- ](?:up|ahead|clear)|"
            r"back (?:in|into) (?:it|the game|the match|front)|into (?:a|the) (?:[\w-]+ )?lead|"
            r"(?:the|an?|their)(?: [\w'-]+){0,3} (?:lead|advantage|breakthrough|victory|win)|"
            "on (?:their way|terms))"
        ),
        r"pull(?:ed|s|ing) (?:one|a goal|one goal|\w+ goal)(?: back)?",
        r"(?:reduced|cut|halved|reduces|halves) (?:the|their) (?:arrears|deficit|lead)",
        (
            "(?:sealed|seals|wrapped up|wraps up|secured|secures|clinched|clinches|rounded off|"
            "capped|completed|completes|won|rescued|snatched|earned|settled|sewed up|"
            "put the seal on|killed off)"
            r" (?:[^\s,.;:]+ ){0,5}?(?:with|by (?:scoring|netting|heading|slotting)|rout|scoring|"
            "from the)"
        ),
        r"(?:found|finds|finding|hit|hits) (?:the (?:back of the )?net|the bottom corner|the top corner)",
        r"(?:was|were|is|got|getting|gets) on (?:target|the mark|the scoresheet)",
        r"made no mistake",
        (
            "(?:converted|converts|converting|tucked away|tucks away|dispatched|dispatches|"
            "buried|buries|slotted away|stroked home|scored)"
            r" (?:[^\s,.;:]+ ){0,3}?(?:penalty|spot-kick|spot kick|rebound|chance|free-?kick|"
            "opportunity|cross|it|loose ball|from the spot|from the penalty)"
        ),
        (
            "finish(?:ed|es|ing)? (?:with aplomb|coolly|calmly|clinically|superbly|emphatically|"
            "low|high|neatly|smartly|from|"
            "brilliantly|expertly|well|off (?:a|the)|into|past|beyond|the (?:move|job))"
        ),
        rf"{_FINISH}{_WORDS}{_HOME}",
        r"(?:own net|own goal|own goalkeeper|own keeper)",
        r"(?:has|have|had) (?:the|his|her) (?:\w+ )?goal\b",
        r"(?:did|does) the rest",
        r"(?:took|takes|taking|regained|snatched) (?:the|a|an) (?:\w+ )?lead",
        r"(?:went|go|goes|going) (?:ahead|in front|\d-\d up)",
    ),
    beats=(r"(?:beat|beats|beating|bamboozled|wrong-footed|rounded|sent the wrong way|chipped|lobbed|nutmegged)",),
    passes=(
        (
            "(?:cross(?:ed|es)|centred|squared|teed up|set up|laid (?:on|off|it off)|lays off|"
            "fed|feeds|picked out|picks out|"
            "slipped in|played in|plays in|threaded|released|whipped in|swung in|floated in|"
            "sent over|delivered|"
            "headed (?:it |the ball )?(?:back|down|on)|nodded (?:it )?(?:down|back|on)|"
            "knocked (?:it )?(?:back|down)|flicked on|"
            "cut (?:it |the ball )?back|pulled (?:it |the ball )?back|back-?heeled|"
            "provided the (?:assist|cross|pass)|"
            "supplied|created|clipped in|curled in a (?:cross|corner|free-?kick)|sent in|"
            "crossing|passed to|passes to|sent through)"
        ),
        r"found (?=<\d+>)",
        (
            "(?:corner|cross|pass|ball|free-?kick|centre|delivery|through ball|throw|"
            r"set-piece) (?:\w+ ){0,2}(?:found|picked out|reached|fell to|was met by|released|"
            "sent)"
        ),
    ),
    before={
        Role.SCORER: (
            rf"{_GOAL}(?: [\w'-]+){{0,3}}? (?:by|from|for|of|through|courtesy of|thanks to|via)",
            rf"{_GOAL},? (?:scored|headed|netted|struck|converted)(?: [\w'-]+){{0,3}}? by",
            (
                "(?:lead|ahead|in front|level|scoring|scored|converted|netted|rout|victory|win|"
                "headed (?:home|in)|tapped in|slotted (?:home|in)|"
                "fired (?:home|in)|bundled (?:home|in)|finished off|volleyed (?:home|in)|"
                "turned (?:home|in)|put away|penalty) "
                r"(?:\w+ ){0,3}?(?:by|through|via|thanks to|courtesy of)(?: goals? (?:by|from))?"
            ),
            r"goalscorers?:?",
            r"(?:man-of-the-match and )?scorer",
        ),
        Role.SHOT: (rf"{_STRIKE}(?: [\w'-]+){{0,3}}? (?:by|from|of)",),
        Role.ASSIST: (
            rf"{_DELIVERY}(?: (?!for |to |and |when |that )[\w'-]+){{0,4}}? (?:by|from|with|of)",
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
                "(?:past|beyond|over|under|underneath|through the legs of|leaving|left|wrong-footed|"
                "wrong-footing|beat|beats|beating|rounded|rounding|"
                r"gave|giving|out of the reach of|over the head of)(?: (?:the|a|an|[\w-]+)){0,4}?"
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
            r"(?:side|team|men|boys) (?:of|under|led by)",
            r"under(?: new (?:boss|manager))?(?= ?$)",
            r"<t\d+>'s? (?:boss|coach|manager)",
        ),
        Role.REFEREE: (
            r"(?<!assistant )(?<!fourth )(?<!former )referee:?(?: mr)?",
            r"\bref:?",
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
                r"sending[- ]off of|sent(?= ?$)|dismissals?:?|ordered off)(?: [\w'-]+){0,2}?"
            ),
        ),
        Role.MISSED: (
            r"(?:penalty|spot-kick|spot kick) (?:was )?(?:miss(?:ed)?|saved|wasted|missed) (?:by|from)",
            r"(?:saved|stopped|kept out|parried) (?:a |the )?(?:penalty|spot-kick) (?:by|from)",
        ),
        Role.CAME_ON: (r"(?:substitute|sub|introduced|brought on|sent on|introduction of|arrival of)",),
        Role.WENT_OFF: (r"(?:replac(?:ed|ing)|came on for|in place of|instead of|on for|took off|withdrew)",),
        Role.SAVED: (
            r"(?:saved|kept out|parried|denied|blocked|stopped|thwarted)(?: [\w'-]+){0,3}? by",
            r"(?:save|stop)(?: [\w'-]+){0,3}? (?:by|from)",
        ),
    },
    after={
        Role.SCORER: (
            rf"'s?(?: [\w'-]+){{0,4}}? {_GOAL}\b(?! kick)",
            (
                rf"'s?(?: [\w'-]+){{0,3}}? {_STRIKE} (?:\w+ ){{0,3}}(?:made|put|gave|won|sealed|"
                "settled|earned|was enough|decided|proved|levelled|equalised)"
            ),
            r" (?:with|at) the (?:winner|opener|equaliser|double|goal)",
            r",? (?:who|whose)(?: \w+){0,4} (?:goal|winner|equaliser|opener)",
        ),
        Role.SHOT: (rf"'s?(?: [\w'-]+){{0,4}}? (?:{_STRIKE}|free[- ]?kick)\b",),
        Role.ASSIST: (
            rf"'s?(?: [\w'-]+){{0,4}}? {_DELIVERY}\b",
            r"'s? (?:free[- ]?kick|corner)\b",
            r" with the (?:assist|cross)",
        ),
        Role.BEATEN: (
            (
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
                "hauled down|bundled over|clipped)"
            ),
        ),
        Role.OPPONENT: (
            r"'s? (?:own (?:area|box)|mistake|error|slip|blunder|deflection|leg|challenge|tackle|marking)",
        ),
        Role.COACH: (
            r"'s? (?:side|team|men|boys|players|charges|troops|lads|squad|outfit|eleven|young side)\b",
            r",? (?:the )?(?:<t\d+> |\w+ )?(?:manager|boss|head coach|coach)\b",
            r"(?: [\w\'-]+){0,5} as (?:<t\d+> )?(?:manager|boss|coach|head coach)\b",
            r" \((?:<t\d+> |\w+ )?(?:manager|boss|coach|head coach)\)",
        ),
        Role.REFEREE: (r" (?:\((?:referee|ref)\)|was the referee|refereed|took charge)", r",? the referee\b"),
        Role.OFFICIAL: (r",? (?:the )?(?:linesman|assistant referee|fourth official|former referee)",),
        Role.SENT_OFF: (
            (
                r"(?: (?:was|were|had been|is|being|got|gets|himself))?(?: [\w'-]+){0,3}? (?:sent off|"
                "dismissed|red-carded|shown (?:a|the|his) (?:straight |second )?(?:red|yellow)|"
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
        ),
        Role.CAME_ON: (r",? (?:who )?(?:came|coming|comes|had come) (?:on|off the bench)", r" replaced"),
        Role.WENT_OFF: (
            r" (?:went off|came off|was (?:replaced|substituted|taken off|withdrawn|forced off)|limped off|made way)",
        ),
        Role.SAVED: (
            (
                r" (?:saved|made a (?:\w+ )?save|parried|denied|did well|kept out|pushed|tipped|"
                "turned away|blocked|stopped)"
            ),
        ),
    },
    prepositions=(
        "of",
        "from",
        "for",
        "to",
        "by",
        "with",
        "on",
        "against",
        "under",
        "past",
        "beyond",
        "over",
        "between",
        "like",
        "than",
        "off",
        "at",
        "into",
        "about",
        "without",
        "via",
        "through",
        "including",
        "involving",
        "denied",
        "beat",
        "both",
        "near",
        "saw",
        "see",
        "seeing",
        "brought on",
        "introduced",
        "leaving",
        "gave",
        "found that",
        "replaced",
    ),
    people=(
        "defender",
        "striker",
        "midfielder",
        "forward",
        "winger",
        "substitute",
        "captain",
        "skipper",
        "full-back",
        "centre-back",
        "left-back",
        "right-back",
        "goalkeeper",
        "keeper",
        "youngster",
        "veteran",
        "teenager",
        "frenchman",
        "englishman",
        "argentine",
        "argentinian",
        "brazilian",
        "spaniard",
        "german",
        "italian",
        "welshman",
        "scotsman",
        "irishman",
        "dutchman",
        "bulgarian",
        "ivorian",
        "norwegian",
        "portuguese",
        "pole",
        "swede",
        "dane",
        "czech",
        "serb",
        "croat",
        "croatian",
        "serbian",
        "belgian",
        "colombian",
        "uruguayan",
        "senegalese",
        "ghanaian",
        "nigerian",
        "egyptian",
        "american",
        "australian",
        "japanese",
        "south korean",
        "marksman",
        "hitman",
        "centre-forward",
        "playmaker",
        "former \\w+ man",
        "\\d+-year-old",
    ),
    goals_label=("goals?", "scorers?", "goalscorers?", "goal-scorers?"),
    referee_label=("referee", "ref"),
    own_goal=("own goal", "own net", r"\bog\b", r"o\.g\.?", "own keeper", "own goalkeeper"),
    penalty=(
        r"\bpenalty(?! (?:box|area|appeal|claim|shout|corner))",
        "from the spot",
        "spot-kick",
        "spot kick",
        r"\bpen\b\.?",
        "from 12 yards",
        "twelve yards",
    ),
    header=(r"\bhead(?:er|ers|ed|ing|s)?\b(?! (?:coach|to head|of))", "nodded", "nods", "glanc(?:ed|ing)", r"glances"),
    free_kick=("free[- ]?kick", "set-piece", "direct free"),
    inverted=False,
)
