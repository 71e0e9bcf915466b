"""English words, over folded sides and players, by which a goal is one side's: what it does for a side or to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.verification.sides import opposite

_SIDE = r"(?:the )?(?:<(?P<side>[ha])>(?:'s|')?|(?P<home>home)|(?P<away>away|visiting|travelling|traveling))"
"""A side, or the adjective for what is its own."""
_TEAM = r"(?:the )?<(?P<side>[ha])>"
_WORD = r"(?:[a-z0-9'-]+ )"
_PLAIN = r"(?:(?!(?:and|but|when|as|while|who|no|not|little|without|before|after|until)\b)[a-z0-9'-]+ )"
_REACH = r"<x>(?![^<;]*\b(?:consolation|in vain|scant|despite)\b)[^<;]{0,90}?(?<![a-z])"
"""A scorer and what his goal goes on to do."""
_FANS = r"(?:fans|supporters|support|crowd|faithful|contingent|followers)"
_DEFENCE = (
    r"(?:defen[cs]e|defending|back ?line|back (?:four|three|five)|rearguard|wall|offside trap|defenders?|marking)"
)
_KEEPER = r"(?:keeper|goalkeeper|goalie|number one|custodian|shot-stopper|stopper)"
_PRIZE = (
    r"(?:lead|advantage|cushion|victory|win|wins|draw|points?|hope|lifeline|start|double|foothold|boost|reward|"
    r"breakthrough|place|glimmer|success|triumph|equali[sz]er|opener|breathing space|replay|share of the spoils)"
)
_LIFTED = (
    r"(?:level|back (?:in|into|on|to within)|ahead|in front|in (?:control|command|charge|the driving seat)|"
    rf"into (?:the|a|an|their) {_WORD}{{0,4}}?(?:lead|round|finals?|semi-finals?|quarter-finals?|hat|draw|play-offs?|"
    rf"last)|to (?:a |an |the |their )?(?:(?!defeat|exit)[a-z0-9-]+ ){{0,4}}?(?:victory|wins?|triumph|top|summit|"
    rf"success|safety)|"
    r"through(?! on goal)|on (?:their|its|the) way|on course for (?:victory|a win)|on terms|out of sight|"
    r"off the (?:bottom|mark)|up to|"
    r"\d-\d (?:up|ahead)|(?:one|two|three|a goal|two goals) (?:up|ahead|clear))"
)
_TOLD = (
    r"(?:(?:scor|strik|nett?|head|fir|tapp?|slott?|volley|curl|drill|bundl|pok|prodd|nodd|lash|smash|rifl|convert|"
    r"equali[sz]|levell|grabb|bagg|notch|claim|open|doubl|add|complet|seal|snatch|nick|roll|turn|steer|finish|hammer|"
    r"stroke?|glanc|forc|tuck|plac|chipp|lobb|crash|power)(?:ed|e|es|s|ing)?|struck|swept|got|hit|made|slid|put|drove|"
    r"the|an?|his|her|another|one|two|three|four|five|all|both|in|home|goals?|first|second|third|fourth|fifth|sixth|"
    r"opening|only|winning|late|early|opener|winner|leveller|equali[sz]er|brace|hat-trick|double|scoring|twice|again|"
    r"fine|superb|stunning|spectacular|brilliant|\d+(?:st|nd|rd|th)?|of|this|season|campaign|match|game|night|"
    r"afternoon|"
    r"crucial|vital|decisive|deserved|solitary|breakthrough|number|from|close|range|yards?|with|header|strike|finish|"
    r"effort|low|shot|penalty|spot|free-kick|what|proved|to|be|was|enough|far|near|post|into|net|corner|bottom|top|"
    r"then|also|"
    r"minutes?|later|just|after|on|half-time|the break|debut|took|takes|score|tally|rout|\d-\d)(?![a-z-])"
)
"""Words in which a goal is told, of nothing else than the goal."""
_NOT_SO = r"(?:were|was|are|is|being|got|had|not|never|almost|nearly)\b"
_FOR_SIDE = (
    (
        r"(?<![a-z])(?:g(?:ives?|ave|iving)|hand(?:s|ed|ing)?|earn(?:s|ed|ing)?|w[io]n(?:s|ning)?|offer(?:ed|ing)?|"
        rf"present(?:ed|ing)?|secur(?:e|ed|ing)|guarantee(?:d|ing)?|throw(?:ing)?|"
        rf"threw) {_TEAM}'? {_PLAIN}{{0,5}}?{_PRIZE}(?![a-z])"
    ),
    (
        r"(?<![a-z])(?:rescu|snatch|salvag|earn|w[io]n|secur|seal|clinch|nick|steal|stole|grab|claim|wrapp?|complet|"
        rf"book|ensur|restor|preserv|forc)(?:e|ed|es|s|ing|ning|ped|bed)? (?:up )?{_PLAIN}{{0,4}}?"
        rf"(?:points?|win|victory|draw|double|place|spot|lead|tie|replay|success|triumph) for {_TEAM}(?!'s| defen[cs]e)"
    ),
    (
        r"(?<![a-z])(?:br(?:ing|ings|ought|inging)|gets?|got|getting|haul\w*|drag\w*|pull\w*|fir(?:e|es|ed|ing)|"
        r"sends?|sent|sending|shoots?|shot|shooting|takes?|took|taking|steer\w*|guid\w*|lift\w*|inspir\w*|help\w*|"
        r"sets?|"
        r"puts?|putting|edg(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|leads?|leading|mov(?:e|es|ed|ing)|draws?|drew|drawing|"
        rf"head(?:s|ed|ing)?|carr(?:y|ied|ying)|kick-?start\w*) {_TEAM} (?:right |straight |back |well |firmly |"
        rf"one step )?{_LIFTED}(?![a-z])"
    ),
    rf"(?<![\d-])[1-9]-0 (?:up )?(?:to|in favour of) {_TEAM}(?!')",
    (
        rf"<x>(?:'s)?(?: (?:{_TOLD}|consolation|back|pulled|repl(?:y|ied)|responded)){{1,12}} for {_TEAM}"
        rf"(?!'|,? (?:and|or) <)(?! {_DEFENCE}| {_FANS})"
    ),
    (
        rf"<x>(?:'s)?(?: (?:{_TOLD})){{1,12}} as {_TEAM}(?!')(?: (?!{_NOT_SO})[a-z-]+){{0,3}}? (?:won(?! a )|beat|"
        rf"edged (?:out|past)|"
        r"saw off|knocked|defeated|overcame|thrashed|hammered|sank|thumped|crushed|brushed aside|swept (?:aside|past|"
        r"to)|"
        r"cruised|eased|strolled|stormed to|came from behind|fought back to (?:win|beat)|"
        r"claimed (?:all|a|the) (?:[a-z-]+ )*(?:win|victory|points))(?![a-z])"
    ),
    (
        r"(?<![a-z])(?:breakthrough|opener|opening goal|goal|equali[sz]er|leveller|lead|reward|second|third|fourth)"
        rf" (?:[a-z]+ly |then |soon )?(?:came|arrived) (?:[^<;.,]{{0,30}} )?for {_TEAM}(?!')"
    ),
    (
        rf"{_SIDE}(?: [a-z-]+){{0,2}} (?:pressure|dominance|persistence|patience|enterprise|endeavour|superiority|"
        r"perseverance|efforts?|hard work|good play)(?: [a-z-]+){0,2} (?:paid off|paid dividends|told|"
        r"(?:was|were) rewarded|bore fruit|got (?:its|their) reward)(?![a-z])"
    ),
    (
        rf"{_TEAM} (?!(?:[a-z-]+ )*under\b)[^<;.]{{0,60}}?(?:better|dominat\w+|on top|in control|in command|piling|"
        r"pil(?:ed|ing) on the pressure|brighter|stronger|deserv\w+|pushing|pressing|peppered|"
        r"laid siege|camped|turned the screw)(?![a-z])[^<;.]{0,40}? (?:no surprise|little surprise|"
        r"no more than (?:they|it) "
        r"deserved|deservedly)[^<;]{0,12} <x>"
    ),
    rf"{_TEAM} (?:were|was|went|led) [^<;.,]{{0,20}}?a goal (?:up|ahead|to the good)(?![a-z])",
    rf"{_TEAM} had the (?:lead|goal|advantage) (?:their|its)(?![a-z])",
    rf"{_TEAM} (?:broke|countered|counter-?attacked)(?: (?!but|only)[a-z-]+){{0,4}} (?:and|with|for|through) <x>",
    rf"(?<![a-z])(?:send|sent|sending) {_SIDE} {_FANS} (?:wild|into|delirious|home happy|potty|crazy)(?![a-z])",
    (
        rf"{_REACH}(?:on|with|in|marked) (?:his|her) (?:[a-z-]+ ){{0,2}}?{_TEAM} (?:debut|bow|start|home debut|"
        rf"appearance)(?![a-z])"
    ),
)
"""What is told of the side that a goal is for."""
_FOR_SIDE_BESIDE = (
    (
        rf"(?<![a-z])(?:joy|better|relief|delight|"
        rf"(?:just )?rewards?)(?: [a-z-]+){{0,2}} for {_TEAM}(?!')[^<;]{{0,30}} (?:when|as) <x>"
    ),
    (
        rf"{_SIDE} {_FANS} (?:were (?:soon |still )?(?:celebrating|on their feet|in raptures|ecstatic|jubilant)|"
        rf"went wild|erupted|"
        r"rejoiced|had something to (?:cheer|shout about))(?![a-z])[^<;]{0,30} (?:when|as) <x>"
    ),
    (
        rf"{_TEAM} (?:then |soon |duly )?(?:stunned|shocked|rocked|"
        rf"punished) (?:the )?<[ha]>(?:'s)?(?: [a-z-]+){{0,3}},? "
        r"(?:when|as|with|through|thanks to|courtesy of)(?: [a-z-]+){0,5} <x>"
    ),
    (
        rf"{_TEAM} (?:then |soon |duly )?(?:turned the (?:game|match|tie) (?:on its head|around)|were (?:given|"
        rf"handed|thrown) "
        r"(?:a|an) (?:way back|lifeline|foothold)|were (?:well |truly )?on (?:the|their) way|were (?:soon |"
        r"quickly )?off the "
        r"mark|kept up the pressure and|continued to press and)(?![a-z])(?: [a-z-]+){0,6} <x>"
    ),
    (
        rf"{_TEAM}(?: (?!{_NOT_SO})[a-z-]+){{0,3}}? (?:were (?:[a-z]+ )?(?:\d-\d )?winners|won|beat|overcame|"
        rf"defeated|saw off|ran out|"
        r"eased|cruised|claimed|secured|earned|booked|"
        r"clinched)(?![a-z])[^<;.]{0,40}(?:<[ha]>[^<;.]{0,25})? (?:thanks to|"
        r"through|courtesy of|with)(?: (?!against)[a-z-]+){0,6} <x>"
    ),
    rf"(?<![a-z])(?:game|match|tie|tide|contest) (?:turned|swung|went) {_TEAM} way(?![a-z])",
    (
        rf"{_SIDE} (?:task|night|afternoon|day|job) (?:was|got) (?:made )?(?:easier|better|"
        rf"simpler)(?![a-z])[^<;]{{0,20}} (?:when|as) <x>"
    ),
    rf"{_SIDE} (?:recovery|comeback|turnaround|fightback|victory|win) was (?:complete|sealed|assured)(?![a-z])",
    rf"{_SIDE} (?:reward|breakthrough) (?:[a-z]+ )?(?:came|arrived)(?![a-z])",
    (
        rf"(?<![a-z])(?:help(?:s|ed|ing)?|see|saw|seeing) {_TEAM} (?:to )?(?:overcome|beat|see off|secure|claim|win|"
        r"past|home|through|earn|complete|seal|fight back|recover|move|reach)(?![a-z])"
    ),
)
_HURT = (
    r"(?:stunn?|shock|punish|sink|sank|sunk|condemn|consign|eliminat|floor|doom|torment|rock|peg|deflat|silenc|"
    r"kill|finish|knock|haul)(?:e|es|ed|s|ing|ged|k|d)?(?: off| out| back)?"
)
_ENDED = (
    r"(?:(?:dash|end|extinguish|crush|shatter|ruin|spoil|compound|cancel|wip|eras|halv|cut|reduc|overturn|"
    r"dampen|dent)(?:e|es|ed|s|ing|t|led|ling|ting)?(?: out| into)?|br(?:eak|oke)(?:s|n|ing)?|add(?:ed|s|ing)? to)"
)
_THEIRS = (
    r"(?:hearts|hopes|resistance|misery|woes|agony|lead|advantage|opener|goal(?! (?:drought|famine|jinx))|dreams?|"
    r"unbeaten|winning|challenge|party|"
    r"celebrations?|spirits|interest|clean sheet)"
)
_AGAINST_SIDE = (
    (
        r"(?<![a-z])(?:past|beat|beats|beating|round(?:ed|ing)?|wrong-foot\w*|beyond|under|over|nutmeg\w*|lobb?\w*|"
        r"chipp?\w*|outfox\w*|left|leaving|sent|sending|gave|giving|fool\w*|deceiv\w*|caught|catching) "
        rf"(?:[a-z-]+ ){{0,2}}?{_SIDE} (?:[a-z-]+ ){{0,2}}?{_KEEPER}(?![a-z])"
    ),
    rf"(?<![a-z])(?:into|in) {_SIDE} net(?![a-z])",
    rf"(?<![a-z])into {_SIDE} goal(?=[ ,.;]|$)",
    (
        r"(?<![a-z])(?:foul\w*|brought down|tripp\w*|felled|upended|handball|handled|bundled over|pushed|hauled down|"
        rf"pulled down)[^;.:]{{0,40}}? (?:in|inside) {_SIDE} (?:penalty )?(?:area|box)(?![a-z])"
    ),
    (
        r"(?<![a-z])(?:past|beyond|through|over|above|behind|between|beat|outpac\w*|outjump\w*|splits?|splitting|left|"
        r"leaving|caught|catching|expos\w+|open(?:ed|ing) up|unlock\w*|ran at|carv\w+ (?:open|through)|static|hesitant|"
        r"poor|slack|sloppy|shaky|hapless|punish\w*|(?:mistake|error|slip|mix-up|confusion|hesitation|blunder|chaos|"
        rf"panic) (?:by|in|from|at the back by)) (?:[a-z-]+ ){{0,2}}?{_SIDE} (?:[a-z-]+ )?{_DEFENCE}(?![a-z-])"
    ),
    rf"{_REACH}{_HURT} {_SIDE}(?! (?:bench|player|man|striker|forward|midfielder|winger|team-mate)\b)(?![a-z-])",
    rf"{_REACH}{_ENDED} {_SIDE}(?: (?!losing|winless|poor|barren|dismal)[a-z-]+){{0,2}}? {_THEIRS}(?![a-z])",
    rf"{_REACH}(?:makes?|made|making) {_TEAM} pay(?![a-z])",
    rf"{_REACH}(?:catch|catches|caught|catching) {_TEAM} (?:cold|out|napping|on the (?:break|counter))(?![a-z])",
    (
        rf"{_REACH}(?:leaves?|left|leaving) {_TEAM} (?:reeling|stunned|needing|chasing|facing|staring|in (?:trouble|"
        r"tatters)|on the brink|trailing|shell-shocked|bottom|rooted|with (?:it all|too much|a mountain))(?![a-z])"
    ),
    (
        rf"{_REACH}(?:sends?|sent|sending) {_TEAM} (?:crashing|out|packing|down|tumbling|spinning|bottom|"
        r"to (?:a |an |their )?(?:[a-z0-9-]+ ){0,4}?(?:defeat|loss))(?![a-z])"
    ),
    (
        r"(?<![a-z])(?:game|match|tie|contest|result|it|points|victory|win) (?:well |firmly )?(?:beyond|"
        r"out of reach of) "
        rf"{_TEAM}(?![a-z])"
    ),
    (
        rf"{_SIDE}(?: [a-z-]+){{0,2}}? (?:lead|advantage|joy|delight|celebrations?|hopes|resistance|relief|resolve|"
        r"clean sheet) (?:[a-z-]+ ){0,3}?(?:lasted|short-lived|cut short|dashed|broken|ended|wiped out|cancelled out|"
        r"undone|evaporated|crumbled|halved|breached|reduced|extinguished|erased)(?![a-z])[^<;]{0,60} <x>"
    ),
    (
        rf"{_TEAM} (?:led|were leading|held (?:on|out|firm)|hung on)(?![a-z])[^<;:.]{{0,40}} (?:until|till|"
        rf"only for)(?![a-z])[^<;:]{{0,40}} <x>"
    ),
    (
        rf"{_TEAM} (?:[a-z]+ly )?(?:looked|seemed|appeared|thought|believed|were heading|were on course|were set|"
        rf"were poised|"
        r"were cruising|were coasting|were closing in|were (?:seconds|minutes|moments)) (?![^<;:]*(?:draw|stalemate|"
        r"goalless|extra|defeat|loss|exit|beaten|lost|relegat|share|a point)\b)[^<;:.]{0,50}?(?:win|victory|won|"
        r"three points|"
        r"clean sheet|home and dry|done enough|hold(?:ing)? on|safe)(?![a-z])[^<;:.]{0,40} (?:until|till|only for|but|"
        r"before) (?:[^<;:.]{0,30} )?<x>"
    ),
    (
        rf"{_TEAM} (?:were|was) (?:[a-z]+ly )?(?:left to rue|left to regret|denied (?:[a-z-]+ ){{0,3}}?(?:victory|"
        rf"win|points|"
        r"clean sheet)|caught (?:out|cold|napping|on the break)|(?:opened|carved|sliced) (?:up|open|apart))(?![a-z])"
    ),
)
"""What is told of the side that a goal is against."""
_AGAINST_SIDE_BESIDE = (
    (
        r"(?<![a-z])(?:worse|misery|blow|disaster|heartbreak|agony|trouble|nightmare|frustration|despair|calamity)"
        rf"(?: [a-z-]+){{0,2}} for {_TEAM}(?!')[^<;]{{0,30}} (?:when|as) <x>"
    ),
    (
        rf"{_SIDE} {_FANS} (?:were (?:soon |quickly )?(?:silenced|stunned|shocked|left stunned)|"
        rf"fell silent)(?![a-z])[^<;]{{0,30}} "
        r"(?:when|as|by) (?:[a-z-]+ ){0,3}<x>"
    ),
    (
        rf"{_TEAM} (?!(?:[a-z-]+ )*(?:not|never|last|unbeaten)\b)(?:[a-z]+ )?(?:lost|went down|were beaten|were sunk|"
        rf"were undone|slumped to defeat|fell|"
        r"succumbed|crashed) (?:[0-9a-z-]+ ){0,2}?(?:to|by) (?:an? |the )?(?:(?:late|early|superb|stunning|injury-time|"
        r"stoppage-time|second-half|first-half|goals?|strike|header|penalty|winner|brace|double|hat-trick|by|from|"
        r"[a-z]+-minute|two|single|solitary) )*<x>"
    ),
    (
        rf"{_SIDE} (?:task|night|afternoon|day|job) (?:was|got) (?:made )?(?:even )?(?:harder|tougher|"
        rf"worse)(?![a-z])[^<;]{{0,20}} (?:when|as) <x>"
    ),
)
_FAULTS = re.compile(
    rf"{_SIDE}(?: {_DEFENCE})?(?: [a-z]+ly)? (?:fail(?:ed|ing|s)? to (?:clear|deal|cut out|pick up|track)|"
    r"gave (?:the ball|possession|it) away|switched off|lost possession|"
    r"could(?:n't| not) (?:clear|deal|get the ball (?:away|clear))|could only half[- ]?clear|"
    r"(?:only )?half[- ]cleared|made a (?:mess|hash)|did(?:n't| not) clear|went to sleep|were asleep|"
    r"were caught (?:out|cold|napping|on the break))(?![a-z])"
)
"""What a side does wrong, before or behind the name of who scored by it."""
_TURNS = re.compile(
    r";|(?<![a-z])(?:but|however|although|though|before|until|while|whereas|recovered|won it back)(?![a-z])"
)


_OTHER_DAY = re.compile(
    r", (?:who|whose)(?= )[^,;.]*(?<![a-z])(?:last (?:season|year|week|month|term|summer|time|weekend)|once|formerly|"
    r"previously|used to|reverse fixture|earlier this (?:season|month|year)|on loan)(?![a-z])[^,;.]*(?=[,;.]|$),?"
)
"""A relative clause on what a player did another day, or where he played."""


def without_other_days(text: str) -> str:
    """A folded sentence without its relative clauses on another day."""
    return _OTHER_DAY.sub(" ", text) if ", who" in text else text


_NAMED = ("<h>", "<a>", "home ", "away ", "visiting ", "travel")
"""What every rule finds a side by."""


def english_sides(text: str) -> Iterator[str]:
    """The sides that an English sentence gives the goal of its scorer to, who stands as ``<x>`` and alone scores."""
    if "<x>" not in text or "<q>" in text or not any(side in text for side in _NAMED):
        return
    for pattern in _FOR_SIDE_RULES:
        yield from (_side(match) for match in pattern.finditer(text))
    for pattern in _AGAINST_RULES:
        yield from (opposite(_side(match)) for match in pattern.finditer(text))
    for match in _FAULTS.finditer(text):
        at = text.find("<x>")
        between = text[match.end() : at] if match.end() <= at else text[at : match.start()]
        if not _TURNS.search(between):
            yield opposite(_side(match))


def _side(match: re.Match[str]) -> str:
    """``home`` or ``away`` by the side, or by the adjective, that a rule found."""
    found = match.groupdict()
    return "home" if found["side"] == "h" or found.get("home") else "away"


_FOR_SIDE_RULES = tuple(map(re.compile, (*_FOR_SIDE, *_FOR_SIDE_BESIDE)))
_AGAINST_RULES = tuple(map(re.compile, (*_AGAINST_SIDE, *_AGAINST_SIDE_BESIDE)))
