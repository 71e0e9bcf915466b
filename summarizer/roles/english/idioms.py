"""Ways of telling a part beyond plain English verbs: where the ball ends, and how reports paraphrase."""

from __future__ import annotations

from summarizer.roles.vocabulary import Idioms

IDIOMS = Idioms(
    scores=(
        (
            r"\b(?:got|gets|getting) (?:<t\d+>|the \w+|his side|her side|us|them|his team|the home side) off to "
            r"(?:a|the) (?:flyer|flier|(?:[\w-]+ )?start)\b"
        ),
        r"\btied (?:it|the (?:game|match|score))\b(?! up at)|\bknotted (?:it|the score)\b",
        r"\b(?:got|gets|grabbed|pulled|clawed|clawing|grabbing|pulling) (?:one|a goal) back\b",
        (
            r"\bmet (?:(?:[^\s,.;:<]+|<\d+>(?:'s)?) ){1,6}?with (?:a|an) (?:[\w-]+ ){0,3}(?:header|"
            r"volley|finish|strike|"
            r"half-volley|side-?foot)(?: from [^,.;:<]{1,30})? (?:that (?:left|gave|flew in|nestled|found|beat|crept)|"
            r"which (?:left|gave|flew in|nestled|found|beat)|into|past|beyond|to (?:make|give|level|equalise|restore))"
        ),
        (
            r"\b(?:left|leaving|gave|giving) <\d+> (?:with )?(?:no chance|absolutely no chance|helpless|"
            r"rooted|grasping|clutching)"
        ),
        r"\bthe ball was (?:past|beyond|in the (?:back of the )?net|nestling|in the (?:top|bottom) corner)",
        (
            r"\b(?:found|finds|finding|picked out|picks out|picking out|located) the (?:[\w-]+ ){0,3}?(?:corner|net|"
            r"roof of the net|onion bag)\b"
        ),
        (
            r"\b(?:bent|curled|fired|whipped|drilled|smashed|slammed|lashed|rifled|bends|curls|whips|"
            r"bending|curling) in "
            r"(?:a|an|the) (?:[\w-]+ ){0,2}?(?:exquisite|stunning|sublime|magnificent|unstoppable|glorious|spectacular|"
            r"wonderful|wonderstrike|\d\d-yard|direct) (?:[\w-]+ ){0,2}?free-?kick\b(?!,? (?:which|"
            r"that|for|and|but|onto|to))"
        ),
        (
            r"\bconvert(?:ed|s|ing)? (?:at the (?:second|third) (?:attempt|time of asking)|"
            r"at the (?:far|near|back) post|"
            r"coolly|calmly|low|past|confidently|emphatically|clinically|from (?:close range|12 yards|"
            r"the spot|a few|inside)|"
            r"(?=<\d+>'s? (?:[\w-]+ ){0,3}(?:cross|corner|pass|centre|delivery|free-?kick|ball|cut-?back|pull-?back)))"
        ),
        (
            r"\b(?:saw|sees|watched) (?:his|her|a|an|the) (?:[\w-]+ ){0,3}(?:shot|effort|header|cross|"
            r"free-?kick|strike|"
            r"volley|drive|corner)(?: (?!saved|blocked|over|wide|cleared|hit|strike|come|go|crash|"
            r"rebound|cannon)[\w-]+){0,5}? "
            r"(?:into the (?:[\w-]+ )?(?:net|corner)|over the line|past <|beyond <|find the (?:net|"
            r"corner)|loop in|creep in)"
        ),
        (
            r"\bhelp(?:ed|ing|s)? (?:himself|herself) to (?:a|an|his|her|the|"
            r"another) (?:[\w-]+ ){0,2}?(?:hat-trick|treble|"
            r"brace|double|second|third|fourth|goal)\b"
        ),
        r"\bopen(?:ed|s|ing)? the floodgates\b|\b(?:got|gets|getting) (?:the ball rolling|(?:\S+ )?off the mark)\b",
        (
            r"\b(?:wrap(?:ped|s|ping)?|round(?:ed|s|ing)?|finish(?:ed|es|ing)?|kill(?:ed|s|ing)?) (?:things|matters|it|"
            r"the (?:game|match|tie|contest|win|victory|scoring)) (?:up|"
            r"off)\b(?! at the back)(?! [^.;:]{0,20}(?:save|clearance|tackle|block))"
        ),
        r"\b(?:rub(?:bed|s|bing)?) (?:more |further )?salt (?:in|into|in to) (?:the|their) wounds?\b",
        (
            r"\bput (?:the )?(?:icing on the cake|gloss on|seal on|(?:game|result|tie|match|outcome|"
            r"issue) beyond)(?! [^.;:]{0,30}"
            r"(?:save|clearance|tackle|block))"
        ),
        (
            r"\b(?:broke|breaks|breaking|ended|ends|ending) (?:the )?(?:deadlock|stalemate|resistance|"
            r"(?:[\w-]+ ){1,2}resistance)\b"
        ),
        (
            r"\b(?:scuff|scuffl|bundl|scramb|squeez|squirm|nudg|poach|pinch|smuggl|sneak|snuck|"
            r"jink)(?:ed|es|ing|led|les|ling)? "
            r"(?:it |the ball |one )?(?:home|in(?=[ ,.;](?!a |an |the area|the box|behind))|"
            r"over the line|past <|under <)"
        ),
        r"\b(?:was|were) (?:the )?(?:quickest|first|sharpest|fastest) to (?:the (?:rebound|loose ball)|react|pounce)\b",
        r"\b(?:appl|provid)(?:ied|ies|ying|ed|es|ing) the (?:[a-z-]+ )?finish\b",
        (
            r"\b(?:nestl|finish|end)(?:ed|ing|es) (?:up )?in the (?:(?:far|bottom|top|near|left|right|"
            r"opposite) )?(?:corner|net)\b"
        ),
        r"\b(?:said|says) thank you\b|\b(?:punish(?:ed|es|ing)|made (?:them|him) pay)\b(?! by the)",
        (
            r"\b(?:sat|sits|sitting|put|puts|putting|left|leaving) the (?:keeper|goalkeeper|goalie) (?:down|on (?:his|"
            r"her))"
        ),
        (
            r"\bgratefully (?:accept(?:ed|s|ing)?|oblig(?:ed|es|ing)|took|takes)\b|\bgratefully\b(?= (?:tap|slot|roll|"
            r"turn))"
        ),
        (
            r"\b(?:g[eo]t|getting|gets|apply|applied|applying|applies|provid(?:ed|ing|es)|add(?:ed|ing)?) "
            r"(?:the|a|an) (?:final|last|finishing|decisive|telling|crucial|faintest|merest|deftest|"
            r"vital) touch(?:es)?\b"
        ),
        (
            r"\b(?:shot|effort|drive|strike|volley|header|free-?kick)(?: [^\s,.;:<]+){0,2}? (?:crept|flew|sailed|"
            r"squirmed|"
            r"trickled|arrowed|nestled|looped|dipped|bounced|squeezed|skidded|fizzed|dribbled|rocketed|deflected) "
            r"(?:in\b(?! front)|into|home|under|beneath|past|beyond|between|through)"
        ),
        (
            r"\bfree-?kick (?:over|around|round|through|under|beneath|past) (?:the|a) (?:[\w-]+ ){0,2}?wall and "
            r"(?:in\b|into|inside|home|beyond|past|under)"
        ),
        (
            r"\b(?:slott|roll|tapp|pok|prodd|stabb|slid|dink|chipp|clipp|lift|squeez|drill|fir|lash|smash|blast|tuck|"
            r"curl|side-?foot)(?:ed|ing|es|s)? (?:[^\s,.;:<]+ ){0,4}?(?:beneath|below|underneath) "
            r"(?=<\d|the (?:keeper|goalkeeper|goalie))"
        ),
        r"(?:was|stayed|remained) ice[- ]cool\b",
        (
            r"(?:swept|drilled|curled|bent|steered|nodded|headed|glanced|lashed|thumped|rifled|stabbed|prodded|poked|"
            r"slotted|tucked|rolled|smashed|buried|planted|powered|flicked|whipped|guided|slammed|put|fired|bundled|"
            r"squeezed|looped|volleyed)(?: (?!over\b|wide\b|against\b|onto\b|"
            r"and\b)[^\s.,;:<]+){0,7}? (?:into the (?:net|roof|top|bottom|far|near|corner|empty|"
            r"unguarded|back of)|high into the|home\b|in at the (?:near|far|back)|in (?=<|the)|past the (?:keeper|"
            r"goalkeeper)|under the (?:keeper|goalkeeper)|beyond (?:her|his|their) own)"
        ),
        (
            r"(?:glanced|nodded|headed|stooped to nod|rose to head|tapped|turned|knocked|swept|slid|stabbed|prodded) "
            r"(?:it|the ball|that one|one) in\b"
        ),
        r"(?:cancelled|wiped) out (?:the|their|that)(?: [\w'-]+){0,3} (?:lead|advantage|opener|deficit)",
        r"had wiped out the (?:advantage|lead|deficit)",
        (
            r"(?:restored|regained|doubled|halved|stretched|extended|trimmed|pulled one back|pulled a goal back|"
            r"hit back)\b"
            r"(?: (?:the|their|parity|[\w'-]+ lead|lead|advantage|deficit|arrears))?"
        ),
        r"(?:levelled|drew level|made it \w+|got (?:the|a) (?:winner|equaliser|second|third|opener|goal|brace))",
        (
            r"(?:stole|snatched|grabbed|bagged|claimed|hit|struck|delivered|produced|notched|netted)(?: [\w'-]+){0,3} "
            r"(?:winner|equaliser|leveller|opener|hat-trick|brace|double|goal)\b(?! save)"
        ),
        r"\bscorer of (?:the|both|all)",
        r"\b(?:was|is) there (?:for|with) (?:a|an|the) (?:[\w-]+ ){0,2}(?:finish|header|tap-in)",
        (
            r"\bwheel(?:ed|s|ing) away (?:in delight |in celebration )?after (?:converting|heading|slotting|"
            r"finishing|netting|scoring|turning)"
        ),
        r"\bwas on (?:target|the scoresheet|the mark|hand to)",
        r"\bnodd?(?:ed)? in\b|\bto nod in\b|\bhead(?:ed)? in\b(?! the)",
        r"\bsent (?:(?:the|her|his) (?:keeper|goalkeeper)|<\d+>) the wrong way",
        (
            r"\b(?:was|were) (?:in front|ahead|level) (?:on|after|inside|within) (?=(?:the |just )?(?:\d|[a-z-]+ "
            r"minutes?|hour|half-hour))"
        ),
        (
            r"\b(?:goal|effort|strike|header|free-kick|volley|low drive|drive|penalty)(?: [\w'-]+){0,4} "
            r"(?:put|gave|sealed|settled|won|decided|earned|secured|rescued|sealed)"
        ),
    ),
    passes=(
        (
            r"\b(?:squared|pulled back|teed up|stood up a cross|stood up|laid it off|laid off|picked out|"
            r"threaded|slipped|"
            r"whipped in|swung in|sent over|floated)\b"
        ),
    ),
    own_goal=(r"beyond (?:her|his|their) own (?:goal)?keeper", r"into (?:her|his|their) own (?:net|goal)"),
)
