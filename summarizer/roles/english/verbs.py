"""English verbs whose subject scores or sets a goal up."""

from __future__ import annotations

from summarizer.roles.english.pieces import GOAL, NO_GOAL, NO_LEVELS, NOT_IN, STRIKE

_FINISH = (
    r"(?<!-)(?<!attacking )(?<! a )(?<! his )(?<! her )(?!finish(?:ed|es|ing)? (?:first|second|third|fourth|fifth|"
    r"sixth|last|top|bottom|the (?:game|match|season|year|campaign|half)) )(?:(?:head|volley|poke|slott?|"
    "tapp?|curl|smash|lash|rifle|slamm?|stabb?|steer|bundle|"
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
_MEETS = r"(?:head|nodd?|volley|side-?foot|glanc|tapp?|bundl|pok|prodd?|stabb?)(?:ed|es|s|ing)?"
"""Verbs for what is done with a cross, never for crossing."""
_DELIVERED = r"(?:cross|corner|delivery|centre|free-?kick|rebound)"
_WORDS = (
    r"(?: (?!wide|over |against|post|bar|crossbar|saved|and |but |only |for <|"
    r"close |off in |to <|by <|off <|was |were |is |being |when |while |after |before |extra time )[^\s,.;:]+){0,9}?"
)
_HOME = (
    rf" (?:home(?! {NOT_IN}| (?:their|his|the|a) (?:advantage|win|point))|in(?=[ ,.;:]|$)(?! {NOT_IN})(?! (?:a|an|"
    "the|another|some|several|many|two|three|more|his|her|their) (?:[\\w-]+ ){0,3}?(?:cross(?:es)?|corners?|free|"
    "shots?|row|balls?|high|dangerous|low|deep|superb|delivery|deliveries|"
    "pass(?:es)?|centres?|tackles?|challenges?|shift|performances?|displays?|midfield|defence|attack|build-up|air|"
    "game|match|area|box|"
    "set-piece|free-?kick|throw|second half|first half|inswinger|outswinger))|"
    r"into (?:an? |the |his |an empty |her )?(?:[\w-]+ ){0,5}(?:net|corner|goal|roof|"
    "top right|top left)|over the line|"
    r"ahead|in front|level\b|into (?:the|a) (?:[\w-]+ )?lead|past(?! the (?:post|upright|bar|far post|near post))|"
    r"beyond(?! the post)|it \d)"
)
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
    r"important|vital|all-important|only|deciding|consolation|go-ahead|matchwinning|match-winning|[2-6](?:nd|rd|th))"
)
_PHRASES = (
    (
        r"(?:scored|scores|scoring|score|netted|nets|(?<!side )(?<!side-)(?<!the )netting|equali[sz]e|"
        r"notched up|bagging|to (?:score|net|equalise|"
        r"level))\b"
        rf"(?! (?:draw|line|sheet|was|is|at|{NO_GOAL}))"
    ),
    rf"struck\b(?! (?:the |a |an |against|down|off|by|over|wide|up|(?:[\w-]+ )?{STRIKE}\b))",
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
    (
        r"(?:made|makes|making) (?:no (?:such )?mistake|light work|the most of|the breakthrough|(?:sure|certain) of|"
        r"amends|them pay)"
    ),
    r"(?:kept|keeps|keeping|held|holds) (?:his|her|a cool) (?:cool|nerve|composure|head)",
    r"(?:showed|shows|displayed) (?:great |real |admirable )?(?:composure|calmness)",
    (
        r"(?:turn(?:ed|s|ing)?|tap(?:ped|s|ping)?|touch(?:ed|es|ing)?|nudg(?:ed|es|ing)|smuggl(?:ed|es)|wrapp?ed up|"
        r"pop(?:ped|"
        r"s)? (?:it )?up|squeez(?:ed|es)) (?:it |the ball )?in(?=[ ,.;]| from)"
        rf"(?! {NOT_IN})(?! (?:a|the) (?:[\w-]+ )?(?:cross|corner|display|performance|shift))"
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
        r"(?:hat-trick|treble|brace|double)|an? (?:[\w-]+ ){0,3}(?:equaliser|winner|leveller)|the "
        r"perfect start|two-goal|three-goal|the result|the dream start)\b"
    ),
    r"can(?:'t|not) miss|couldn't miss|could not miss",
    (
        r"(?:with|for|got|grabb?(?:ed|ing)|bagg(?:ed|ing)|claim(?:ed|ing)|score[ds]?|scoring|notch(?:ed|ing)|netted|"
        r"netting|"
        r"add(?:ed|ing)?|registered|hit|fired in|headed in|completed|completing) (?:what proved (?:to be )?)?(?:an?|"
        r"the|his|"
        r"her|their|another)(?: [\w'-]+){0,5}? "
        rf"(?:{GOAL}|{_SORT})\b(?! (?:half|period|leg|kick|attempt|save|yellow|bite|team|choice|time|season|"
        r"encounter|match|game|fixture|clash|tie|test|meeting|chance|corner|booking|caution|card|round|stage|month|week|"
        r"year|minute|place|spell|spot|division|point|points|victory|defeat|bookable|offence|foul))"
    ),
    (
        rf"(?<!save )(?<!saves )(?<!saved )(?<!saving )(?:his|her) (?:{_SORT}|\d+(?:st|nd|rd|th)) "
        r"(?!booking|caution|yellow|card|cap|appearance|assist|start)"
        r"(?:[\w-]+ ){0,3}?(?:of the|goal|strike|in)\b"
    ),
    (
        r"(?:bullet|power|glanc|plant|direct|guid|loop|thump|crash|send|steer)(?:ed|ing|ered|s|es)? (?:in |"
        r"home )?(?:a |an |the |"
        r"his |her )(?:[\w-]+ ){0,2}header (?:in|into|home|beyond|past|from|off)"
    ),
    r"(?:bulleted|powered|thumped|nodded|planted|crashed|stabbed|looped) (?:in|home)\b(?! in agreement| agreement)",
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
    (
        r"\bbur(?:y|ied|ies|ying) (?:it|the ball|(?:his|her)(?! (?:head|face|hands))|"
        r"the (?:chance|rebound|penalty|spot-kick|loose ball))"
    ),
    (
        r"(?:dispatch|despatch|convert|tuck|slot|bur(?:y|i)|stroke|slam|smash|net|score)(?:ed|e|s|es|ing|ting|"
        r"ted)? (?:away |home )?"
        r"(?:[^\s,.;:<]+ ){0,3}?(?:penalty|spot-kick|spot kick|rebound|resulting|from the (?:penalty )?spot|loose ball)"
    ),
    r"(?:add|added|adding) (?:the )?(?:gloss|insult|another|a (?:late )?(?:second|third|fourth|fifth))",
    (
        r"(?:add|added|adding|got|grabbed|scored|struck) "
        r"(?:(?:more|further|late|later|second-half|other|two|three|four|the) )+goals(?! (?:to|from|in training))"
    ),
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
SCORES = (
    (
        r"(?:scored|scores|scoring|nets|equali[sz](?:ed|es|ing)|level(?:led(?! (?:criticism|accusations))|ling)\b|"
        rf"{NO_LEVELS}levels\b(?! off)|(?:netted|notched|bagged)(?! {NO_GOAL}))"
    ),
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
        rf"(?:{GOAL}|third|fourth|fifth|sixth|second|rout|scoring)\b(?! half)"
    ),
    r"struck (?:twice|again|first|late|early|in the|with|from|after|on the|just)",
    (
        "(?:put|puts|putting|fired|fires|sent|shot|edged|nudged|eased|kept|hauled|pulled|"
        "brought|brings?|drew|got|hand(?:ed|s)|gave|gives|giving)"
        r" (?:back )?(?:[^\s,.;:]+ ){1,5}?(?:ahead|in front|level\b|(?:\d-\d|two|three|one|2|3|"
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
    r"(?:was|were|is|got|getting|gets) (?:(?:once )?again |also |once more )?on (?:target|the mark|the scoresheet)",
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
    (
        rf"{_MEETS} (?:home |in )?(?:an?|the) (?:[\w-]+,? ){{0,4}}?{_DELIVERED}"
        r"(?: (?!wide|over|against|back|for)[\w'-]+){0,4}?"
        r"(?: (?:by|from) <\d+>)? (?:[\w-]+ ){0,2}?(?:into the (?!side|path|arms)|past\b|beyond\b|home\b)"
    ),
    r"(?:own net|own goal|own goalkeeper|own keeper)",
    r"(?:has|have|had) (?:the|his|her) (?:\w+ )?goal\b",
    r"(?:did|does) the rest",
    r"(?:took|takes|taking|regained|snatched) (?:the|a|an) (?:\w+ )?lead",
    r"(?:went|go|goes|going) (?:ahead|in front|\d-\d up)",
    *_DESTINATIONS,
    *_PHRASES,
)
"""Predicates whose subject scores."""
BEATS = (
    (
        r"(?:beat|beats|beating|bamboozled|wrong-footed|rounded|sent the wrong way|chip(?:ped|s|ping)|"
        r"lob(?:bed|s|bing|)|dink(?:ed|s|ing)|nutmegged)"
    ),
)
"""Predicates whose subject scores where the object is a person."""
PASSES = (
    (
        "(?:cross(?:ed|es)|centred|squared|teed up|set up|laid (?:on|off|it off)|lays off|"
        "fed|feeds|picked out|picks out|"
        "slipped in|played in|plays in|threaded|released|whipped in|swung in|floated in|"
        rf"sent over|delivered(?! an? (?:[\w-]+ ){{0,2}}{STRIKE})|"
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
        rf"(?!{_MEETS} (?:in )?(?:an?|another|the) (?:[\w-]+,? ){{0,4}}?{_DELIVERED})"
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
)
"""Predicates whose subject sets a goal up."""
