"""English expressions for what a goal does for a side or to it, read in the whole sentence."""

from __future__ import annotations

from summarizer.verification.gains.wording import END, SIDE, any_of

_OWN = r"(?:<(?P<side>[ha])>(?:'s|')?|(?P<home>home)|(?P<away>away|visiting|travelling|traveling))"
"""A side, or the adjective for what is its own."""
_OF_SIDE, _TEAM = f"(?:the )?{_OWN}", f"(?:the )?{SIDE}"
"""The same within an expression."""
_BEGIN = "(?<![a-z])"
_PLAIN = "(?:(?!(?:and|but|when|as|while|who|no|not|little|without|before|after|until)\\b)[a-z0-9'-]+ )"
_WITH_HIS_GOAL = rf"<x>(?![^<;]*\b(?:consolation|in vain|scant|despite)\b)(?:[^<;]|<p>'s ){{0,90}}?{_BEGIN}"
"""A scorer and what his goal goes on to do."""
_WHEN_HE = "[^<;]{0,30} (?:when|as) <x>"
_FANS = "(?:fans|supporters|support|crowd|faithful|contingent|followers)"
_DEFENCE = any_of(
    "defen[cs]e|defending|defenders?|rearguard|wall|marking",
    "back ?line|back (?:four|three|five)|offside trap",
)
_KEEPER = "(?:keeper|goalkeeper|goalie|number one|custodian|shot-stopper|stopper)"
_PRIZE = any_of(
    "lead|advantage|cushion|breathing space|start|breakthrough|opener|equali[sz]er",
    "victory|win|wins|draw|points?|share of the spoils|double|success|triumph|replay|place|reward",
    "hope|glimmer|lifeline|foothold|boost",
)
_LIFTED = any_of(
    "level|on terms|back (?:in|into|on|to within)",
    r"ahead|in front|\d-\d (?:up|ahead)|(?:one|two|three|a goal|two goals) (?:up|ahead|clear)|out of sight",
    "in (?:control|command|charge|the driving seat)|on (?:their|its|the) way|on course for (?:victory|a win)",
    "into (?:the|a|an|their) (?:[a-z0-9'-]+ ){0,4}?"
    "(?:lead|round|finals?|semi-finals?|quarter-finals?|hat|draw|play-offs?|last)",
    "to (?:a |an |the |their )?(?:(?!defeat|exit)[a-z0-9-]+ ){0,4}?(?:victory|wins?|triumph|top|summit|success|safety)",
    "through(?! on goal)|off the (?:bottom|mark)|up to",
)
_SCORING = any_of(
    "scor|strik|nett?|head|fir|tapp?|slott?|volley|curl|drill|bundl|pok|prodd|nodd|lash|smash|rifl|hammer|stroke?",
    "glanc|forc|tuck|plac|chipp|lobb|crash|power|roll|turn|steer|finish|convert",
    "equali[sz]|levell|grabb|bagg|notch|claim|open|doubl|add|complet|seal|snatch|nick",
)
_TOLD = any_of(
    f"{_SCORING}(?:ed|e|es|s|ing)?|struck|swept|got|hit|made|slid|put|drove|took|takes|proved|was|to|be|what",
    "goals?|opener|winner|leveller|equali[sz]er|brace|hat-trick|double|header|strike|finish|effort|shot|penalty|spot|"
    "free-kick|breakthrough|number|score|scoring|tally|rout|debut",
    r"the|an?|his|her|another|both|all|only|one|two|three|four|five|\d-\d|\d+(?:st|nd|rd|th)?|"
    "first|second|third|fourth|fifth|sixth|opening|winning|late|early|low|then|also|again|twice|enough|later|just",
    "fine|superb|stunning|spectacular|brilliant|crucial|vital|decisive|deserved|solitary",
    "in|home|of|from|with|into|after|on|close|range|yards?|far|near|post|net|corner|bottom|top",
    "this|season|campaign|match|game|night|afternoon|minutes?|half-time|the break",
)
"""Words in which a goal is told, of nothing else than the goal."""
_TOLD_BY_HIM = f"<x>(?:'s)?(?: {_TOLD}(?![a-z-])){{1,12}}"
_TOLD_IN_REPLY = f"<x>(?:'s)?(?: (?:{_TOLD}(?![a-z-])|consolation|back|pulled|repl(?:y|ied)|responded)){{1,12}}"
_DID = r"(?: (?!(?:were|was|are|is|being|got|had|not|never|almost|nearly)\b)[a-z-]+){0,3}?"
_DULY = "(?:then |soon |duly )?"
_TASK = "(?:task|night|afternoon|day|job) (?:was|got) (?:made )?"
_HURT = (
    "(?:stunn?|shock|punish|sink|sank|sunk|condemn|consign|eliminat|floor|doom|torment|rock|peg|deflat|silenc|"
    "kill|finish|knock|haul)(?:e|es|ed|s|ing|ged|k|d)?(?: off| out| back)?"
)
_ENDED = any_of(
    "(?:dash|end|extinguish|crush|shatter|ruin|spoil|compound|cancel|wip|eras|halv|cut|reduc|overturn|dampen|dent)"
    "(?:e|es|ed|s|ing|t|led|ling|ting)?(?: out| into)?",
    "br(?:eak|oke)(?:s|n|ing)?|add(?:ed|s|ing)? to",
)
_THEIRS = any_of(
    "hearts|hopes|dreams?|spirits|resistance|misery|woes|agony|party|celebrations?|challenge|interest",
    "lead|advantage|opener|goal(?! (?:drought|famine|jinx))|clean sheet|unbeaten|winning",
)
_GAVE = any_of(
    "g(?:ives?|ave|iving)|hand(?:s|ed|ing)?|offer(?:ed|ing)?|present(?:ed|ing)?|throw(?:ing)?|threw",
    "earn(?:s|ed|ing)?|w[io]n(?:s|ning)?|secur(?:e|ed|ing)|guarantee(?:d|ing)?",
)
_SAVED = any_of(
    "rescu|salvag|preserv|restor|snatch|nick|steal|stole|grab|claim",
    "earn|w[io]n|secur|seal|clinch|wrapp?|complet|book|ensur|forc",
)
_LED = any_of(
    r"br(?:ing|ings|ought|inging)|takes?|took|taking|sends?|sent|sending|sets?|puts?|putting|gets?|got|getting",
    r"haul\w*|drag\w*|pull\w*|lift\w*|steer\w*|guid\w*|inspir\w*|help\w*|carr(?:y|ied|ying)|kick-?start\w*",
    "fir(?:e|es|ed|ing)|shoots?|shot|shooting|head(?:s|ed|ing)?|draws?|drew|drawing",
    "leads?|leading|edg(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|mov(?:e|es|ed|ing)",
)
_WON = any_of(
    "won(?! a )|beat|edged (?:out|past)|saw off|knocked|defeated|overcame|came from behind|fought back to (?:win|beat)",
    "thrashed|hammered|sank|thumped|crushed|brushed aside|swept (?:aside|past|to)|cruised|eased|strolled|stormed to",
    "claimed (?:all|a|the) (?:[a-z-]+ )*(?:win|victory|points)",
)
_WON_BY_HIM = any_of(
    r"were (?:[a-z]+ )?(?:\d-\d )?winners|won|beat|overcame|defeated|saw off|ran out|eased|cruised",
    "claimed|secured|earned|booked|clinched",
)
_PRESSURE = any_of(
    "pressure|dominance|superiority|good play|enterprise",
    "persistence|perseverance|patience|endeavour|efforts?|hard work",
)
_ON_TOP = any_of(
    r"better|brighter|stronger|dominat\w+|deserv\w+|on top|in control|in command",
    r"piling|pil(?:ed|ing) on the pressure|pushing|pressing|peppered|laid siege|camped|turned the screw",
)
_TURNED_IT = any_of(
    "turned the (?:game|match|tie) (?:on its head|around)",
    "were (?:given|handed|thrown) (?:a|an) (?:way back|lifeline|foothold)",
    "were (?:well |truly )?on (?:the|their) way|were (?:soon |quickly )?off the mark",
    "kept up the pressure and|continued to press and",
)
_THWARTED = any_of(
    "frustrated|thwarted|kept (?:out|at bay)|laboured|toiled",
    "(?:struggled|struggling) to (?:break|create|find|score|breach|make)",
)
_BEAT_KEEPER = any_of(
    r"past|beyond|under|over|beat|beats|beating|round(?:ed|ing)?|lobb?\w*|chipp?\w*|nutmeg\w*",
    r"wrong-foot\w*|outfox\w*|fool\w*|deceiv\w*|left|leaving|sent|sending|gave|giving|caught|catching",
)
_FOULED = any_of(
    r"foul\w*|tripp\w*|felled|upended|pushed|bundled over|(?:brought|hauled|pulled) down",
    "handball|handled",
)
_BEAT_DEFENCE = any_of(
    r"past|beyond|through|over|above|behind|between|beat|outpac\w*|outjump\w*|splits?|splitting|ran at",
    r"left|leaving|caught|catching|expos\w+|punish\w*|open(?:ed|ing) up|unlock\w*|carv\w+ (?:open|through)",
    "static|hesitant|poor|slack|sloppy|shaky|hapless",
    "(?:mistake|error|slip|mix-up|confusion|hesitation|blunder|chaos|panic) (?:by|in|from|at the back by)",
)
_REELING = any_of(
    "reeling|stunned|shell-shocked|in (?:trouble|tatters)|on the brink",
    "needing|chasing|facing|staring|trailing|bottom|rooted|with (?:it all|too much|a mountain)",
)
_CUT_SHORT = any_of(
    "lasted|short-lived|cut short|dashed|broken|ended|undone|extinguished",
    "wiped out|cancelled out|erased|evaporated|crumbled|halved|breached|reduced",
)
_SEEMED = any_of(
    "looked|seemed|appeared|thought|believed",
    "were (?:heading|on course|set|poised|cruising|coasting|closing in|seconds|minutes|moments)",
)
_LOST = "lost|went down|were beaten|were sunk|were undone|slumped to defeat|fell|succumbed|crashed"
_HIS_STRIKE = any_of(
    "late|early|superb|stunning|injury-time|stoppage-time|second-half|first-half|[a-z]+-minute|two|single|solitary",
    "goals?|strike|header|penalty|winner|brace|double|hat-trick|by|from",
)
_FAULT = any_of(
    "fail(?:ed|ing|s)? to (?:clear|deal|cut out|pick up|track)|did(?:n't| not) clear",
    "could(?:n't| not) (?:clear|deal|get the ball (?:away|clear))|could only half[- ]?clear|(?:only )?half[- ]cleared",
    "gave (?:the ball|possession|it) away|lost possession|made a (?:mess|hash)",
    "switched off|went to sleep|were asleep|were caught (?:out|cold|napping|on the break)",
)

SERVES = (
    # gave them the lead, rescued a point for them, put them ahead
    rf"{_BEGIN}{_GAVE} {_TEAM}'? {_PLAIN}{{0,5}}?{_PRIZE}{END}",
    (
        rf"{_BEGIN}{_SAVED}(?:e|ed|es|s|ing|ning|ped|bed)? (?:up )?{_PLAIN}{{0,4}}?"
        rf"(?:points?|win|victory|draw|double|place|spot|lead|tie|replay|success|triumph) for {_TEAM}(?!'s| defen[cs]e)"
    ),
    rf"{_BEGIN}{_LED} {_TEAM} (?:right |straight |back |well |firmly |one step )?{_LIFTED}{END}",
    (
        rf"{_BEGIN}(?:help(?:s|ed|ing)?|see|saw|seeing) {_TEAM} (?:to )?(?:overcome|beat|see off|secure|claim|win|"
        rf"past|home|through|earn|complete|seal|fight back|come (?:back|from behind)|recover|move|reach){END}"
    ),
    # they led through him, were frustrated until he scored, took the points after his goals
    (
        rf"{SIDE} (?:led|were leading|were ahead|went in ahead)(?: [0-9a-z'-]+){{0,6}}? (?:through|thanks to|"
        rf"courtesy of|"
        rf"after (?:an?|the|getting))(?: (?!own|penalty|missed|save)[0-9a-z'-]+){{0,9}}? <x>"
    ),
    (
        rf"(?<!and )(?<!with )(?<!by ){SIDE} (?:had |were |was )?(?:been )?(?:[a-z]+ly "
        rf")?{_THWARTED}{END}[^<;.]{{0,50}} "
        rf"(?:but|until|till|before|when) (?:[a-z-]+ ){{0,2}}<x>"
    ),
    (
        rf"{SIDE} (?!lost|had|could)[^<;.]{{0,30}}?(?:took|take|claimed|collected|picked up|bagged) (?:home "
        rf")?(?:[a-z]+ )"
        rf"{{0,2}}?points (?:after|thanks to|courtesy of|with|through) (?:[a-z-]+ ){{0,2}}?goals? (?:from|by) <x>"
    ),
    rf"(?<![\d-])[1-9]-0 (?:up )?(?:to|in favour of) {_TEAM}(?!')",
    # headed in for them, scored as they won
    rf"{_TOLD_IN_REPLY} for {_TEAM}(?!'|,? (?:and|or) <)(?! {_DEFENCE}| {_FANS})",
    rf"{_TOLD_BY_HIM} as {_TEAM}(?!'){_DID} {_WON}{END}",
    (
        rf"{_BEGIN}(?:breakthrough|opener|opening goal|goal|equali[sz]er|leveller|lead|reward|second|third|fourth)"
        rf" (?:[a-z]+ly |then |soon )?(?:came|arrived) (?:[^<;.,]{{0,30}} )?for {_TEAM}(?!')"
    ),
    rf"{_OWN} (?:reward|breakthrough) (?:[a-z]+ )?(?:came|arrived){END}",
    # their pressure paid off, they were on top and it was no surprise
    (
        rf"{_OWN}(?: [a-z-]+){{0,2}} {_PRESSURE}(?: [a-z-]+){{0,2}} "
        rf"(?:paid off|paid dividends|told|(?:was|were) rewarded|bore fruit|got (?:its|their) reward){END}"
    ),
    (
        rf"{SIDE} (?!(?:[a-z-]+ )*under\b)[^<;.]{{0,60}}?{_ON_TOP}{END}[^<;.]{{0,40}}? "
        "(?:no surprise|little surprise|no more than (?:they|it) deserved|deservedly)[^<;]{0,12} <x>"
    ),
    # they were a goal up, broke through him, turned the game on its head
    rf"{SIDE} (?:were|was|went|led) [^<;.,]{{0,20}}?a goal (?:up|ahead|to the good){END}",
    rf"{SIDE} had the (?:lead|goal|advantage) (?:their|its){END}",
    rf"{SIDE} (?:broke|countered|counter-?attacked)(?: (?!but|only)[a-z-]+){{0,4}} (?:and|with|for|through) <x>",
    rf"{SIDE} {_DULY}{_TURNED_IT}{END}(?: [a-z-]+){{0,6}} <x>",
    (
        rf"{SIDE} {_DULY}(?:stunned|shocked|rocked|punished) (?:the )?<[ha]>(?:'s)?(?: [a-z-]+){{0,3}},? "
        "(?:when|as|with|through|thanks to|courtesy of)(?: [a-z-]+){0,5} <x>"
    ),
    # they won thanks to him, their comeback was complete
    (
        rf"{SIDE}{_DID} {_WON_BY_HIM}{END}[^<;.]{{0,40}}(?:<[ha]>[^<;.]{{0,25}})? "
        "(?:thanks to|through|courtesy of|with)(?: (?!against)[a-z-]+){0,6} <x>"
    ),
    rf"{_BEGIN}(?:game|match|tie|tide|contest) (?:turned|swung|went) {_TEAM} way{END}",
    rf"{_OWN} (?:recovery|comeback|turnaround|fightback|victory|win) was (?:complete|sealed|assured){END}",
    rf"{_OWN} {_TASK}(?:easier|better|simpler){END}[^<;]{{0,20}} (?:when|as) <x>",
    # their fans went wild, his debut for them
    rf"{_BEGIN}(?:send|sent|sending) {_OF_SIDE} {_FANS} (?:wild|into|delirious|home happy|potty|crazy){END}",
    (
        rf"{_OWN} {_FANS} (?:were (?:soon |still )?(?:celebrating|on their feet|in raptures|ecstatic|jubilant)|"
        rf"went wild|erupted|rejoiced|had something to (?:cheer|shout about)){END}{_WHEN_HE}"
    ),
    rf"{_BEGIN}(?:joy|better|relief|delight|(?:just )?rewards?)(?: [a-z-]+){{0,2}} for {_TEAM}(?!'){_WHEN_HE}",
    (
        rf"{_WITH_HIS_GOAL}(?:on|with|in|marked) (?:his|her) (?:[a-z-]+ ){{0,2}}?{_TEAM} "
        rf"(?:debut|bow|start|home debut|appearance){END}"
    ),
)
"""What is told of the side that a goal is for."""
HARMS = (
    # past their keeper, into their net, a foul in their area, through their defence
    rf"{_BEGIN}{_BEAT_KEEPER} (?:[a-z-]+ ){{0,2}}?{_OF_SIDE} (?:[a-z-]+ ){{0,2}}?{_KEEPER}{END}",
    rf"{_BEGIN}(?:into|in) {_OF_SIDE} net{END}",
    rf"{_BEGIN}into {_OF_SIDE} goal(?=[ ,.;]|$)",
    rf"{_BEGIN}{_FOULED}[^;.:]{{0,40}}? (?:in|inside) {_OF_SIDE} (?:penalty )?(?:area|box){END}",
    rf"{_BEGIN}{_BEAT_DEFENCE} (?:[a-z-]+ ){{0,2}}?{_OF_SIDE} (?:[a-z-]+ )?{_DEFENCE}(?![a-z-])",
    # stunned them, dashed their hopes, made them pay, left them reeling
    (
        rf"{_WITH_HIS_GOAL}{_HURT} {_OF_SIDE}"
        r"(?! (?:bench|player|man|striker|forward|midfielder|winger|team-mate)\b)(?![a-z-])"
    ),
    rf"{_WITH_HIS_GOAL}{_ENDED} {_OF_SIDE}(?: (?!losing|winless|poor|barren|dismal)[a-z-]+){{0,2}}? {_THEIRS}{END}",
    rf"{_WITH_HIS_GOAL}(?:makes?|made|making) {_TEAM} pay{END}",
    rf"{_WITH_HIS_GOAL}(?:catch|catches|caught|catching) {_TEAM} (?:cold|out|napping|on the (?:break|counter)){END}",
    rf"{_WITH_HIS_GOAL}(?:leaves?|left|leaving) {_TEAM} {_REELING}{END}",
    (
        rf"{_WITH_HIS_GOAL}(?:sends?|sent|sending) {_TEAM} (?:crashing|out|packing|down|tumbling|spinning|bottom|"
        rf"to (?:a |an |their )?(?:[a-z0-9-]+ ){{0,4}}?(?:defeat|loss)){END}"
    ),
    (
        rf"{_BEGIN}(?:game|match|tie|contest|result|it|points|victory|win) (?:well |firmly )?"
        rf"(?:beyond|out of reach of) {_TEAM}{END}"
    ),
    # his goals came in a win there
    (
        r"<x>(?:'s)? (?!pulled)(?:(?!consolation)[^<;.]){0,70}?(?<![a-z])(?:brace|double|hat-trick|goals?|twice|"
        r"scored|winner)"
        r" (?:[a-z]+ )?(?:in|during) (?:the |a |[a-z]+'s )?(?:[a-z-]+ )?(?:\d-\d )?(?:win|victory|triumph) (?:at|"
        r"over|against) "
        rf"{_TEAM}(?!')"
    ),
    # their lead lasted until him, they looked like winning but he
    (
        rf"{_OWN}(?: [a-z-]+){{0,2}}? (?:lead|advantage|clean sheet|joy|delight|celebrations?|relief|hopes|resistance|"
        rf"resolve) (?:[a-z-]+ ){{0,3}}?{_CUT_SHORT}{END}[^<;]{{0,60}} <x>"
    ),
    (
        rf"{SIDE} (?:led|were leading|held (?:on|out|firm)|hung on){END}[^<;:.]{{0,40}} (?:until|till|only for){END}"
        "[^<;:]{0,40} <x>"
    ),
    (
        rf"{SIDE} (?:[a-z]+ly )?{_SEEMED} "
        r"(?![^<;:]*(?:draw|stalemate|goalless|extra|defeat|loss|exit|beaten|lost|relegat|share|a point)\b)"
        "[^<;:.]{0,50}?(?:win|victory|won|three points|clean sheet|home and dry|done enough|hold(?:ing)? on|safe)"
        rf"{END}[^<;:.]{{0,40}} (?:until|till|only for|but|before) (?:[^<;:.]{{0,30}} )?<x>"
    ),
    # they were caught out, lost to his goal
    (
        rf"{SIDE} (?:were|was) (?:[a-z]+ly )?(?:left to rue|left to regret|caught (?:out|cold|napping|on the break)|"
        "denied (?:[a-z-]+ ){0,3}?(?:victory|win|points|clean sheet)|"
        rf"(?:opened|carved|sliced) (?:up|open|apart)){END}"
    ),
    (
        rf"{SIDE} (?!(?:[a-z-]+ )*(?:not|never|last|unbeaten)\b)(?:[a-z]+ )?(?:{_LOST}) (?:[0-9a-z-]+ ){{0,2}}?"
        rf"(?:to|by) (?:an? |the )?(?:{_HIS_STRIKE} )*<x>"
    ),
    (
        rf"{_BEGIN}(?:worse|misery|blow|disaster|heartbreak|agony|trouble|nightmare|frustration|despair|calamity)"
        rf"(?: [a-z-]+){{0,2}} for {_TEAM}(?!'){_WHEN_HE}"
    ),
    (
        rf"{_OWN} {_FANS} (?:were (?:soon |quickly )?(?:silenced|stunned|shocked|left stunned)|fell silent){END}"
        "[^<;]{0,30} (?:when|as|by) (?:[a-z-]+ ){0,3}<x>"
    ),
    rf"{_OWN} {_TASK}(?:even )?(?:harder|tougher|worse){END}[^<;]{{0,20}} (?:when|as) <x>",
)
"""What is told of the side that a goal is against."""
FAULTS = (rf"{_OWN}(?: {_DEFENCE})?(?: [a-z]+ly)? {_FAULT}{END}",)
"""What a side does wrong, before or behind the name of who scored by it."""
