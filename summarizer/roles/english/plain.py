"""Who did what, in plain English words."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_FINISH = (
    r"(?<!-)(?<!attacking )(?:(?:head|volley|poke|slott?|tapp?|curl|smash|lash|rifle|slamm?|stabb?|steer|bundle|"
    r"turn(?!ed provider)(?!s provider)(?!(?:s|ed|ing)? \d)|knock|nodd?|glance|fire|"
    "side-?foot|chipp?|lobb?|drill|hammer|thump|power|blast|prodd?|roll|stroke|squeeze|hook|force|flick|dink|thrash|"
    "clipp?|guide|place|whipp?|tuck|crash|bounce|kick|deflect|divert|finish|convert|soar|ramm?|steam|loft|dispatch|"
    "bullet|thunder|rocket|cannon|scramble|ghost|nudge|toe-?poke|shovel|caress|plant|lift|scoop|sidefoot|backheel|"
    "back-heel|arrow|loop|pass|plough|bobble|trickle|creep|squirm|nestle|sail|slam|flash|direct|despatch|stick|slice|"
    "spin|crack|whack|welly|leather|belt|ping|pass|jab|tickle|bend|drive|strike|sweep|slide|shoot|send|put|fizz|stoop|"
    "wallop|larrup|shank|cushion|walk|work|ease|pick|find|finesse|nick|stretch|stab)(?:e?d|e?s|ing|ting|ping|bing|"
    "ding|ming)?|"
    "dr(?:ove|iven|ives?|iving)|firing|poking|rifling|bundling|glancing|stroking|squeezing|forcing|guiding|placing|"
    "bouncing|lashing|scrambling|driving|striking|sweeping|sliding|looping|bending|slicing|shoving|curving|"
    "str(?:uck|ikes|iking)|sw(?:ept|eeps)|sli(?:d|des)|bent|bends|shot|shoots|sent|puts?|putting|flew|flies|went|found|"
    "finds|stuck|crept|ran|rose|leapt)"
)
_WORDS = (
    r"(?: (?!wide|over |against|post|bar|crossbar|saved|and |but |only |for <|"
    r"to <|by <|off <|was |were |is |being |when |while |after |before |extra time )[^\s,.;:]+){0,9}?"
)
_HOME = (
    " (?:home(?! (?:their|his|the|a) (?:advantage|win|point))|in(?=[ ,.;:]|$)(?! (?:a|an|"
    "the|another) (?:[\\w-]+ ){0,3}?(?:cross|corner|free|shot|row|ball|high|dangerous|low|deep|superb|delivery|"
    "pass|centre|"
    "set-piece|free-?kick|throw|second half|first half|inswinger|outswinger))|"
    r"into (?:an? |the |his |an empty |her )?(?:[\w-]+ ){0,5}(?:net|corner|goal|roof|"
    "top right|top left)|over the line|"
    r"ahead|in front|level|into (?:the|a) (?:[\w-]+ )?lead|past(?! the (?:post|upright|bar|far post|near post))|"
    r"beyond(?! the post)|it \d)"
)
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|only|opening|late|decisive|winning|equalising)"
_GOAL = (
    r"(?:goals?|opener|equaliser|equalizer|leveller|winner|brace|hat-trick|double|consolation|own goal|"
    rf"{_ORDINAL} goal|spot-kick winner)"
)
_DELIVERY = (
    "(?:cross(?:es)?(?![- ]shot)|pass(?:es)?|corner|centre|delivery|through[- ]ball|ball|"
    "throw(?:-in)?|lay-?off|flick(?:-on)?|"
    "knock[- ]?down|knock[- ]?back|cut[- ]?back|pull[- ]?back|lay[- ]off|flick[- ]on|"
    "assist|feed|set-up|one-two|back-?heel|punt|"
    "chip|long ball|square ball|dink|"
    "set-piece|in-?swinger|low centre|header back|nod down|vision|run and cross|build-up)"
)
_STRIKE = (
    r"(?:header|strike|shot|volley|effort|finish|drive|penalty|spot-kick|spot kick|tap-in|half-volley|curler|"
    r"close-range effort|rebound|lob|overhead kick|bicycle kick|screamer|rocket|blast|toe-poke)"
)
_MAN = r"(?:keeper|goalkeeper|goalie|custodian|shot-stopper|number one|no 1)"
_DESTINATIONS = (
    (
        r"in(?:to)? (?:an? |the |his |her |their )?(?:[\w-]+ ){0,4}?(?:net|onion bag|"
        r"goalmouth corner)\b(?! for (?:the|his) "
        r"warm)"
    ),
    (
        r"in(?:to)? (?:the |an? )(?:(?:top|bottom|far|near|left|right|opposite|lower|upper|left-hand|"
        r"right-hand)[ -]){1,3}"
        r"(?:hand )?(?:corner|side|angle)"
    ),
    r"in(?:to)? the (?:back|roof|side|top) of the (?:net|goal)",
    r"(?:over|across) the (?:goal)?line\b",
    r"inside the (?:near|far|left|right|left-hand|right-hand|opposite|base of the)? ?(?:post|upright)\b",
    r"(?:was|were|left|had to) pick(?:ing|ed)? the ball out of (?:the|his|her) net",
    r"took a (?:[\w-]+ ){0,2}deflection (?!wide|over|past the post|for)",
    r"in at the (?:near|far|back) (?:post|stick)",
    r"in off (?:the|a) (?:[\w-]+ ){0,3}(?:post|bar|crossbar|upright|woodwork|underside)",
    r"(?:the )?underside of the (?:bar|crossbar)(?: and| on its way)",
    r"(?:the )?net (?:bulging|bulge|rippling|ripple)",
    (
        r"(?:slide|slid|slot|squeeze|dink|chip|lift|roll|slip|poke|lob|clip|stab|fire|hammer|drill|loop|scoop|tuck|dig|"
        r"prod|nudge|bundle|guide|steer|sidefoot|side-foot)(?:ted|ped|ped|bed|ged|d|ed|s|ting|ping|bing|ding|ing)? "
        r"(?:[^\s,.;:<]+ ){0,4}?(?:under|over|around|round|between|through|underneath|inside|past|beyond)"
        r"(?: (?:the|an?|his|her|[\w-]+ing)){0,3} (?:<\d+>|keeper|goalkeeper|goalie|custodian)"
    ),
)
"""Where the ball ends when it is a goal, whatever the verb."""
_SORT = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|opening|winning|equalising|decisive|late|crucial|"
    r"important|vital|all-important|only|deciding|consolation|go-ahead|matchwinning|match-winning)"
)
_PHRASES = (
    (
        r"(?:scored|scores|scoring|score|netted|nets|netting|equali[sz]e|notched up|bagging|to (?:score|net|equalise|"
        r"level))\b"
        r"(?! (?:draw|line|sheet|was|is|at))"
    ),
    r"struck\b(?! (?:the |a |an |against|down|off|by|over|wide|up))",
    (
        rf"(?:made|make|making|makes) (?:it|the score|that) (?:(?:{_SORT}|[a-z]+) )?(?:\d+ ?- ?\d+|two|three|"
        rf"four|five|six|"
        r"one|level|all square|safe)\b"
    ),
    (
        r"(?:open|opened|opens|opening|get off|got off|broke|break|breaks|breaking) (?:up )?(?:the|his|her|their) "
        r"(?:[\w-]+ ){0,2}?(?:scoring|account|deadlock|duck|mark)\b"
    ),
    (
        r"(?:doubl|trebl|extend|increas|restor|regain|stretch|pad|add|reduc|cut|halv|slash|trimm?|narrow|wip|cancel|"
        r"overturn)(?:e|es|ed|s|ing|led|ling|ming|med)? (?:out )?(?:to )?(?:[^\s,.;:]+ ){0,3}?(?:lead|advantage|"
        r"tally|deficit|"
        r"arrears|parity|margin|cushion|score|scoreline)\b"
    ),
    r"(?:made|makes|making) (?:no mistake|light work|the most of|the breakthrough|(?:sure|certain) of|amends|them pay)",
    r"(?:kept|keeps|keeping|held|holds) (?:his|her|a cool) (?:cool|nerve|composure|head)",
    r"(?:showed|shows|displayed) (?:great |real |admirable )?(?:composure|calmness)",
    (
        r"(?:turn(?:ed|s|ing)?|tap(?:ped|s|ping)?|touch(?:ed|es|ing)?|nudg(?:ed|es|ing)|smuggl(?:ed|es)|wrapp?ed up|"
        r"pop(?:ped|"
        r"s)? (?:it )?up|squeez(?:ed|es)) (?:it |the ball )?in(?=[ ,.;]| from)(?! (?:a|the) (?:cross|corner))"
    ),
    (
        r"(?:put|puts|putting|give|gives|giving|gave|fire|fires|firing|fired|send|sends|sent|nose|nosed|edge|"
        r"edged|hand|"
        r"handed|handing|earn|earned|earning|win|wins|winning|won|seal|seals|sealed|sealing|secure|secured|"
        r"securing|rescue|"
        r"rescued|rescuing|snatch|snatched|snatching|clinch|clinched|salvage|salvaged|wrap|wrapped|settle|settled|"
        r"complete|completed|completing|cap|capped|capping|round|rounded|kill|killed|steal|stole|nick|nicked)"
        r" (?:off |up |out )?(?:[^\s,.;:]+ ){0,4}?(?:ahead|in front|level|the lead|a (?:[\w-]+ )?lead|"
        r"an? (?:[\w-]+ ){0,2}"
        r"advantage|points?|the spoils|victory|the win|a (?:[\w-]+ )?(?:draw|point|win|start)|the (?:game|match|tie|"
        r"contest) "
        r"(?:to bed|off|up|beyond)|the rout|the scoring|the comeback|his (?:hat-trick|treble|brace|double)|her "
        r"(?:hat-trick|treble|brace|double)|an? (?:[\w-]+ ){0,3}(?:equaliser|winner|leveller|display|performance|"
        r"move)|the "
        r"perfect start|two-goal|three-goal|the result|the dream start)\b"
    ),
    r"can(?:'t|not) miss|couldn't miss|could not miss",
    (
        r"(?:with|for|got|grabb?(?:ed|ing)|bagg(?:ed|ing)|claim(?:ed|ing)|score[ds]?|scoring|notch(?:ed|ing)|netted|"
        r"netting|"
        r"add(?:ed|ing)?|registered|hit|fired in|headed in|completed|completing) (?:what proved (?:to be )?)?(?:an?|"
        r"the|his|"
        r"her|their|another)(?: [\w'-]+){0,5}? "
        rf"(?:{_GOAL}|{_SORT})\b(?! (?:half|period|leg|kick|attempt|save|yellow|bite|team|choice|time|season|"
        r"encounter|match|game|fixture|clash|tie|test|meeting|chance|corner|booking|caution|card|round|stage|month|week|"
        r"year|minute|place|spell|spot|division|point|points|victory|defeat))"
    ),
    (
        rf"(?<!save )(?<!saves )(?<!saved )(?<!saving )(?:his|her) (?:{_SORT}|\d+(?:st|nd|rd|th)) "
        r"(?:[\w-]+ ){0,3}?(?:of the|goal|strike|in)\b"
    ),
    (
        r"(?:bullet|power|glanc|plant|direct|guid|loop|thump|crash|send|steer)(?:ed|ing|ered|s|es)? (?:in |"
        r"home )?(?:a |an |the |"
        r"his |her )(?:[\w-]+ ){0,2}header (?:in|into|home|beyond|past|from|off)"
    ),
    r"(?:bulleted|powered|thumped|nodded|planted|crashed|stabbed|looped) (?:in|home)\b",
    (
        r"with (?:a|an|his|her) (?:[\w-]+,? ){0,4}?(?:finish|tap-in|solo goal)\b(?! (?:that|which|saved|wide|over|"
        r"against))"
    ),
    r"(?:restored|restores|restoring) parity",
    (
        r"(?:slott?|fir|drill|curl|stroke|strok|tuck|roll|lash|smash|bur(?:y|i)|convert|finish|volley|dink|"
        r"slid)(?:ed|es|s|e|ing|"
        r"ting)? (?:[^\s,.;:<]+ ){0,2}?(?:low|calmly|coolly|superbly|home|neatly|emphatically|brilliantly|expertly)"
        r"(?: (?:past|beyond|into|home|under|from)|,|$|\.)"
    ),
    r"\bbur(?:y|ied|ies|ying) (?:it|the ball|his|her|the (?:chance|rebound|penalty|spot-kick|loose ball))",
    (
        r"(?:dispatch|despatch|convert|tuck|slot|bur(?:y|i)|stroke|slam|smash|net|score)(?:ed|e|s|es|ing|ting|"
        r"ted)? (?:away |home )?"
        r"(?:[^\s,.;:<]+ ){0,3}?(?:penalty|spot-kick|spot kick|rebound|resulting|from the (?:penalty )?spot|loose ball)"
    ),
    r"(?:add|added|adding) (?:the )?(?:gloss|insult|another|a (?:late )?(?:second|third|fourth|fifth))",
    (
        r"(?:put|puts|putting) (?:the )?(?:game|match|tie|result|contest|icing|seal|it) (?:to bed|"
        r"beyond (?:all )?(?:doubt|reach)|"
        r"on the|out of)"
    ),
    r"left the (?:keeper|goalkeeper) (?:with )?(?:no chance|helpless|stranded|rooted)",
    r"(?:get|gets|getting|got) (?:his|her) name on the scoresheet|(?:got|get) among the goals",
    (
        r"(?:pounc(?:ed|es|ing)|swoop(?:ed|s)|prodd?ed|react(?:ed|ing)? (?:quickest|first|fastest)) "
        r"(?:to|from|on|and)\b(?! (?:save|deny|block|clear|claim|gather|smother|collect|intercept|stop))"
    ),
    r"set the ball rolling|set (?:\w+ )?on (?:the way|course)",
    r"(?:can|could) only (?:help|divert|turn|deflect|steer) ",
    r"(?:lobb?ed|chipp?ed|beat|beats|rounded|outfoxed|wrong-footed) the (?:[\w-]+ )?(?:keeper|goalkeeper|goalie)",
    (
        r"(?:tuck|slot|knock|strok|put|steer|pok|roll|sweep|swept|bur|fir|stab|lash|nod|head)(?:ted|ed|d|ded|s|es|e|"
        r"ing|ting|ked)? "
        r"(?:it|the ball|the chance|the rebound|the loose ball) (?:away|home)\b"
    ),
    (
        r"(?:lob|chip|dink|lift|clip|scoop|loop)(?:bed|ped|ed|s|bing|ping|ing)? (?:it|"
        r"the ball) (?:back )?over (?:him|her|the "
        r"(?:[\w-]+ )?(?:keeper|goalkeeper))"
    ),
    r"finish(?:ed|es|ing)? with (?:the|his|her|a)\b",
    r"(?:has|have|had) the (?:last word|final say)",
    (
        r"(?:shot|drive|effort|finish|strike|volley) across (?:the (?:[\w-]+ )?(?:keeper|goalkeeper)|"
        r"<\d+>)(?! (?:but|wide|saved))"
    ),
    r"could(?:n't| not) (?:keep|prevent|stop) (?:it|the ball|his|her|their|the)\b(?: [\w'-]+){0,3}? (?:out|from|going)",
)
"""More ways in which reports say that a player scored."""
_FROM_FOOT = (
    r"(?:cross(?:es)?|corner(?: kick)?|free[- ]?kick|set-piece|pass|through[- ]ball|delivery|centre|cut-?back|"
    r"pull-?back|"
    r"assist|flag-?kick|long throw|throw-in|throw|flick(?:-on)?|knock-?down|lay-?off|dead ball|ball over the top|"
    r"back-?heel)"
)

PLAIN = Vocabulary(
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
        (
            rf"{_FINISH}(?! (?:in )?an? (?:[\w-]+ ){{0,3}}(?:ball|cross|pass|corner|delivery|centre|free-?kick) )"
            rf"(?! <\d+> (?:in|through|clear|away|free|on|up)\b){_WORDS}{_HOME}"
        ),
        r"(?:own net|own goal|own goalkeeper|own keeper)",
        r"(?:has|have|had) (?:the|his|her) (?:\w+ )?goal\b",
        r"(?:did|does) the rest",
        r"(?:took|takes|taking|regained|snatched) (?:the|a|an) (?:\w+ )?lead",
        r"(?:went|go|goes|going) (?:ahead|in front|\d-\d up)",
        *_DESTINATIONS,
        *_PHRASES,
    ),
    beats=(
        (
            r"(?:beat|beats|beating|bamboozled|wrong-footed|rounded|sent the wrong way|chip(?:ped|s|ping)|"
            r"lob(?:bed|s|bing|)|dink(?:ed|s|ing)|nutmegged)"
        ),
    ),
    passes=(
        (
            "(?:cross(?:ed|es)|centred|squared|teed up|set up|laid (?:on|off|it off)|lays off|"
            "fed|feeds|picked out|picks out|"
            "slipped in|played in|plays in|threaded|released|whipped in|swung in|floated in|"
            rf"sent over|delivered(?! an? (?:[\w-]+ ){{0,2}}{_STRIKE})|"
            "headed (?:it |the ball )?(?:back|down|on)|nodded (?:it )?(?:down|back|on)|"
            "knocked (?:it )?(?:back|down)|flicked on|"
            "cut (?:it |the ball )?back|pulled (?:it |the ball )?back|back-?heeled|"
            "provided the (?:assist|cross|pass)|"
            "supplied|created|clipped in|curled in a (?:cross|corner|free-?kick)|sent in|"
            "crossing|passed to|passes to|sent through)"
        ),
        r"f(?:ound|inds|inding|ind) (?=<\d+>)",
        (
            r"(?:feed|fed|feeds|feeding|release|releases|released|releasing|set up|sets up|setting up|tee up|teed up|"
            r"teeing up|"
            r"pick out|picked out|picking out|play in|played in|playing in|slip in|slipped in|slipping in|"
            r"assist(?:ed|ing)?|"
            r"spotted|supplied|supplying|sent|unleashed) (?=<\d+>(?! the wrong way))"
        ),
        (
            r"(?:squar|thread|releas|feed|fed|slipp?|pick|whipp?|float|swing|swung|clipp?|slid|slide|deliver|send|sent|"
            r"pull|cut|knock|flick|nodd?|head|hook|roll|drill|play|poke|prod|roll|lay|laid|chipp?|centr|teed|tee|"
            r"set|put|"
            r"hoist|loft|launch|spray|ping|dink|lofted|curl|hung|knocks|touch|push|stab|work|stood|stand|nudg)(?:e|"
            r"ed|es|s|ing|"
            r"ping|ting|ding)? "
            r"(?:across|(?:it|the ball|that|possession) (?:across|back|to|for|through|square|wide|into the path|"
            r"on a plate)|"
            r"(?:in )?(?:an?|another) (?:[\w-]+,? ){0,4}?(?:cross|pass|ball|corner|delivery|centre|free-?kick|"
            r"through ball|"
            r"cut-?back|pull-?back|lay-?off)\b(?! (?:(?:in)?to the (?:net|bottom|top|far|corner|roof)|home\b|"
            r"past\b|beyond\b|under <|"
            r"(?:over|around|round|through|under|past) the (?:[\w-]+ ){0,2}?wall and (?:in|into|inside|home|beyond|"
            r"past|under)\b))|"
            r"(?:in )?the (?:[\w-]+,? ){0,3}?"
            r"(?:cross|corner|through ball)\b|"
            r"(?=<\d+> (?:in|through|away|clear|free|racing|scampering|up|down|on|who)))"
        ),
        r"(?:turned|was the|turns|became|became the|is the|was|played the) (?:provider|creator|architect|supplier)",
        (
            r"(?:provid|suppl|deliver|claim|register|earn|return|carv|conjur)(?:ed|ied|ies|es|ing|ying) (?:the|a|an|"
            r"his|her)"
            r"(?: [\w-]+){0,3} (?:assist|cross|pass|ball|opening|chance|delivery|centre|set-up|compliment|favour)"
        ),
        r"did (?:well|brilliantly|superbly|the hard work|all the hard work)",
        (
            "(?:corner|cross|pass|ball|free-?kick|centre|delivery|through ball|throw|"
            r"set-piece) (?:\w+ ){0,2}(?:found|picked out|reached|fell to|was met by|released|"
            "sent)"
        ),
    ),
    before={
        Role.SCORER: (
            (
                rf"{_GOAL}(?: (?!in|on|at|with|from|for|his|her|their)[\w'-]+){{0,3}}? (?:by|from|for|of|through|"
                rf"courtesy of|"
                r"thanks to|via)(?: (?:the|a|an|substitute|striker|captain|skipper|defender))*"
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
                r"(?: [\w'-]+){0,6}? by(?: (?:the|a|an|substitute|striker|captain|skipper|defender|winger|midfielder|"
                r"[\w-]+ing|"
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
                r"(?:first blood|ahead|in front|level|lead|back|advantage|deadlock|breakthrough|response|hope)"
                r"(?: [^\s,.;:<]+){0,6}? (?:through|via|courtesy of|thanks to)(?: (?:the|a|an|substitute|striker|"
                r"captain|"
                r"skipper|defender|winger|midfielder|unmarked|half-time))*"
            ),
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
            (
                rf"{_DELIVERY}(?: (?!for |to |and |when |that |at |into |onto |home |over the line|prodded |poked |"
                rf"tapped |headed "
                rf"(?:home|in)|nodded (?:home|in)|turned |swept |smashed |stabbed |bundled |forced |slammed |"
                rf"rammed |lashed |"
                rf"converted |tucked |met )[\w'-]+){{0,4}}? (?:by|from|with|of)"
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
                r"sending[- ]off of|sent(?= ?$)|dismissals?:?|ordered off)(?: [\w'-]+){0,2}?"
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
    },
    after={
        Role.SCORER: (
            rf"'s?(?: (?!for|to|as|in|from|on|at|set|{_FROM_FOOT})[\w'-]+){{0,4}}? {_GOAL}\b(?! kick)",
            (
                rf"'s?(?: [\w'-]+){{0,3}}? {_STRIKE} (?:\w+ ){{0,3}}(?:made|put|gave|won|sealed|"
                "settled|earned|was enough|decided|proved|levelled|equalised)"
            ),
            r" (?:with|at) the (?:winner|opener|equaliser|double|goal)",
            r" with (?:the|a) (?:simplest|easiest|simple|straightforward) (?:of )?(?:tap-ins?|finish(?:es)?|tasks?)",
            r" (?:the|a) (?:simplest|easiest|simple|straightforward) (?:of )?(?:tap-ins?|finish(?:es)?|tasks?)",
            r",? (?:who|whose)(?: \w+){0,4} (?:goal|winner|equaliser|opener)",
            r"(?:'s?)? (?:[\w-]+ ){0,3}(?:tap-in|own goal|equaliser|opener|winner)\b",
        ),
        Role.SHOT: (
            rf"'s?(?: (?!and\b|but\b|to\b|as\b|when\b|before\b)[\w'-]+){{0,4}}? (?:{_STRIKE}|free[- ]?kick)\b",
            r" (?:header|strike|shot|volley|effort|drive|penalty|spot-kick|free-?kick|half-volley)\b",
        ),
        Role.ASSIST: (
            rf"'s?(?: [\w'-]+){{0,4}}? {_DELIVERY}\b",
            r"'s? (?:[\w-]+,? ){0,4}?(?:free[- ]?kick|corner|set-piece)\b",
            rf" {_FROM_FOOT}\b(?! (?:taker|flag))",
            r",? (?:the |as )?(?:provider|creator|architect)\b",
            r" with the (?:assist|cross)",
        ),
        Role.BEATEN: (
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
                r" (?:saved|made a (?:\w+ )?save|parried|denied|did well|kept out|pushed|tipped|"
                "turned away|blocked|stopped|(?:could|did) (?:only|well to) (?:(?:palm|parry|push|block|beat|turn|"
                "help|save|"
                "keep|tip|divert)(?![^.;:]* own (?:net|goal)))|palmed|beat (?:out|away)|spilled|spilt|fumbled|got "
                "(?:a |his |her )?(?:hand|hands|"
                "fingertips|touch|glove|down|something)|had (?:\\w+ )?(?:saved|parried|blocked|palmed|spilled|kept out|"
                "stopped|denied))"
            ),
            r", (?:saved|parried|blocked|palmed|pushed) (?:the|an?|his|her|their) ",
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
        "albanian",
        "algerian",
        "angolan",
        "armenian",
        "aussie",
        "austrian",
        "azerbaijani",
        "bahraini",
        "basque",
        "belarusian",
        "beninese",
        "bolivian",
        "bosnian",
        "burkinabe",
        "burundian",
        "cameroonian",
        "canadian",
        "catalan",
        "chilean",
        "chinese",
        "congolese",
        "cornish",
        "costa rican",
        "cuban",
        "cypriot",
        "danish",
        "dominican",
        "dutch",
        "dutchwoman",
        "ecuadorean",
        "ecuadorian",
        "englishwoman",
        "estonian",
        "ethiopian",
        "fijian",
        "finn",
        "finnish",
        "frenchwoman",
        "gabonese",
        "gambian",
        "georgian",
        "greek",
        "grenadian",
        "guatemalan",
        "guinean",
        "guyanese",
        "haitian",
        "honduran",
        "hungarian",
        "icelander",
        "icelandic",
        "indian",
        "indonesian",
        "iranian",
        "iraqi",
        "irish",
        "irishwoman",
        "israeli",
        "jamaican",
        "jordanian",
        "kenyan",
        "kiwi",
        "korean",
        "kosovan",
        "kosovar",
        "kurdish",
        "latvian",
        "lebanese",
        "liberian",
        "libyan",
        "lithuanian",
        "liverpudlian",
        "macedonian",
        "malagasy",
        "malian",
        "maltese",
        "mancunian",
        "mauritanian",
        "mexican",
        "moldovan",
        "montenegrin",
        "moroccan",
        "mozambican",
        "namibian",
        "nepalese",
        "nepali",
        "new zealander",
        "nicaraguan",
        "northern irishman",
        "norwegian",
        "omani",
        "palestinian",
        "panamanian",
        "paraguayan",
        "peruvian",
        "polish",
        "qatari",
        "romanian",
        "russian",
        "rwandan",
        "salvadoran",
        "saudi",
        "scotswoman",
        "scottish",
        "sierra leonean",
        "slovak",
        "slovakian",
        "slovene",
        "slovenian",
        "spanish",
        "sudanese",
        "surinamese",
        "swedish",
        "swiss",
        "syrian",
        "tanzanian",
        "thai",
        "togolese",
        "trinidadian",
        "tunisian",
        "turk",
        "turkish",
        "ugandan",
        "ukrainian",
        "uzbek",
        "venezuelan",
        "vietnamese",
        "welshwoman",
        "yemeni",
        "yorkshireman",
        "zambian",
        "zimbabwean",
        "marksman",
        "academy graduate",
        "attacking midfielder",
        "centre-half",
        "centre half",
        "debutant",
        "defensive midfielder",
        "forward-turned-defender",
        "front runner",
        "frontman",
        "frontwoman",
        "full back",
        "goalscorer",
        "half-back",
        "holding midfielder",
        "left-winger",
        "loanee",
        "midfield man",
        "no 10",
        "no 9",
        "number 10",
        "number nine",
        "number ten",
        "poacher",
        "prodigy",
        "right-winger",
        "schoolboy",
        "sharpshooter",
        "talisman",
        "target man",
        "targetman",
        "wide man",
        "wideman",
        "wing-back",
        "wing back",
        "hitman",
        "centre-forward",
        "playmaker",
        "former \\w+ man",
        "\\d+-year-old",
    ),
    goals_label=("goals?", "scorers?", "goal[- ]?scorers?"),
    referee_label=("referee", "ref"),
    own_goal=("own goal", "own net", r"\bog\b", r"o\.g\.?", "own keeper", "own goalkeeper"),
    penalty=(
        r"\bpenalty(?! (?:box|area|appeal|claim|shout|corner))",
        "from the spot",
        "spot-kick",
        "spot kick",
        r"\bpen\b\.?",
        r"\bstepped up\b[^.;:]{0,40} the wrong way\b",
        "from the penalty spot",
        "12-yard",
        r"\bpanenka\b",
    ),
    header=(
        (
            r"(?<!cool )(?<!calm )(?<!clear )(?<!its )\bhead(?:er|ers|ed|ing|s)?\b(?! (?:coach|to head|of|start|"
            r"for|into|to))"
        ),
        r"\bnod(?:ded|s|ding)?\b",
        r"\b(?:by|with|off|from|onto|on) (?:the|his|her) (?:[\w-]+ )?(?:head|forehead|brow)\b",
        r"\bheaded to (?:convert|score|level|equalise|net|make|put|give)\b",
        r"rose highest",
        "glanc(?:ed|ing)",
        r"\bglances?\b(?! (?:at|over))",
    ),
    free_kick=("free[- ]?kick", "set-piece", "direct free"),
    inverted=False,
)
