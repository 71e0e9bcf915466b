"""Ways of telling a part beyond a language's plain verbs: where the ball ends, and how reports paraphrase.

Patterns over masked text as in :class:`~summarizer.roles.vocabulary.Vocabulary`; each language's are added to its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.roles.vocabulary import Idioms, Role

_ANY = r"(?: [^\s.;:<]+)"
"""One word in between."""

_EN = Idioms(
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
            r"(?:winner|equaliser|leveller|opener|hat-trick|brace|double|goal)\b"
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
    before={
        Role.BEATEN: (
            (
                r"(?:gave|giving|gives|give|given)(?: (?:the|a|an|home|visiting|helpless|stranded|hapless|diving|"
                r"keeper|goalkeeper|"
                r"goalie|custodian|stopper)){0,4}? (?=<\d+>,? (?:no|little|not|the eyes|the slip|the runaround|"
                r"any chance|absolutely))"
            ),
            (
                r"(?:leaving|left|leaves)(?: (?:the|a|an|home|visiting|helpless|stranded|hapless|diving|keeper|"
                r"goalkeeper|goalie|custodian|stopper)){0,4}? (?=<\d+>(?! (?:with (?:[a-z-]+ )?(?:the|a|an|space|time|"
                r"room|acres|only|just)\b|to (?!rue|pick)|free|unmarked|unattended|clear|alone|in (?:space|acres|"
                r"the clear|on "
                r"goal)|one[ -]on[ -]one)))"
            ),
        ),
        Role.FOULED: (
            (r"(?:penalty|spot-kick|free-?kick)(?: [^\s,.;:<]+){0,3}? (?:won|earned|drawn|gained|bought) by"),
        ),
        Role.OPPONENT: (
            r"(?:higher|quicker|faster|sharper|stronger) than",
            (
                r"(?:sold|selling|sells|sell|sent|sending|sends|sat|sitting|sits|left|leaving|leaves|dumped|"
                r"dumping|put|putting|"
                r"puts|took|taking|takes|turned|turning|turns)(?: [^\s,.;:<]+){0,2}? (?=<\d+>,? (?:(?:a|the|an) "
                r"(?:[a-z-]+ )?(?:dummy|slip)|for dead|on (?:his|her|the|their) (?:backside|floor|seat|heels|back|"
                r"knees)|in "
                r"(?:his|her) wake|trailing|standing|flailing|chasing shadows|down|the wrong way and|"
                r"out of the (?:game|"
                r"equation)|inside out|for (?:pace|a ride)))"
            ),
            (
                r"(?:g[eo]t|getting|gets|had|got) (?:the better|in front|goal-?side|the wrong side|ahead|"
                r"the run) (?:of|on)"
            ),
            r"(?:slip|error|mistake|blunder|miscue|mix-up|mishit|lapse|howler|clanger|misjudg[e]?ment) (?:by|from|of)",
            r"(?:intercept(?:ed|s|ing)|cut(?:ting)? out|seiz(?:ed|ing) on)(?: [\w\'-]+){0,4}? (?:by|from|of)",
            r"(?:intercepted|cut out|robbed|dispossessed|picked the pocket of|stole the ball from)",
        ),
        Role.SCORER: (
            (
                r"\bup (?:popped|went|rose|stepped|jumped|leapt|came|cropped|pops|"
                r"steps)(?: [\w'-]+){0,4}? (?=<\d+>,? (?:to|and) "
                r"(?!miss|see|have|hit |drag|blaz|sky|skied|shoot wide|"
                r"fire wide)[^.;:<]{0,50}(?:(?:<\d+>|<\d+>'s)[^.;:<]{0,40})?"
                r"\b(?:home|net|score|scored|level|equali[sz]e|winner|winning|ahead|past|beyond|convert(?:ed)?|corner|in)\b)"
            ),
            (
                r"(?:sunk|undone|beaten|defeated|floored|stunned|punished|settled|decided|won|separated|rescued|earned|"
                r"clinched|sealed|secured|condemned|downed|spared|illuminated|capped|lit up|cancelled out|wiped out|"
                r"nullified|answered|followed) by(?: (?:an?|the|another))?(?: (?!own)[\w'-]+){0,2}? "
                r"(?=<\d+>(?:'s?)? (?:[\w-]+,? ){0,4}?(?:header|strike|goal|penalty|spot-kick|volley|"
                r"winner|double|brace|"
                r"hat-trick|treble|free-?kick|drive|effort|opener|equaliser|finish|thunderbolt|"
                r"tap-in)(?![\w-])(?! (?:off the line|over|wide|that did)))"
            ),
            (
                r"(?:courtesy of|thanks to|through|via)(?: (?:a|an|the|yet another|another))?(?: (?!own)[\w'-]+){0,3}? "
                r"(?=<\d+>(?:'s?)? (?:[\w-]+ ){0,4}?(?:penalty|spot-?kick|strike|header|volley|"
                r"half-volley|goal|double|brace|"
                r"hat-trick|treble|free-?kick(?!-)|tap-in|screamer|thunderbolt|piledriver|rocket|finish|drive|own goal|"
                r"opener|equaliser|winner|leveller|lob|curler)(?![\w-])(?! (?:save|miss|off the line|over|wide)))"
            ),
            (
                r"(?:a |the |his |her )?(?:first|second|third|maiden|debut) (?:[^\s,.;:<]+ ){0,2}?goal(?: (?:<t?\d+>|"
                r"[^\s,.;:<]+)){0,5}? for"
            ),
            (
                r"(?:teed up|squared (?:it )?for|set up|laid it on for|presented) (?=<\d+> (?:for|with) the "
                r"(?:simplest|easiest))"
            ),
            r"with(?: a| an| the)(?: [\w-]+){0,3} goals? (?:from|by|of|for)",
            r"(?:goal|effort|strike|winner|equaliser|opener) from",
            (
                r"(?:ball|rebound|effort|shot|cross|corner|free-?kick|delivery|header|it|chance|"
                r"loose ball) (?:[a-z]+ly )?"
                r"(?:being )?(?:headed|swept|nodded|turned|tapped|slotted|fired|volleyed|bundled|prodded|poked|"
                r"stabbed|forced|"
                r"lashed|smashed|hammered|rammed|slammed|knocked|bulleted|thumped|powered|rolled|steered|guided|"
                r"glanced|"
                r"diverted|tucked|swept|finished|converted|dispatched|scrambled|touched|put|helped|squeezed|driven|"
                r"rifled) "
                r"(?:home|in|over the line|past <\d+>|beyond <\d+>|into (?:[^\s,.;:<]+ ){1,4}?(?:net|goal|corner|roof))"
                r"(?: [^\s,.;:<]+){0,5}? by(?: (?:the|a|an|substitute|striker|captain|skipper|defender|winger|"
                r"midfielder|"
                r"unmarked|[a-z]+ing)){0,3}"
            ),
            (
                r"(?:met|found|connected) (?:by|with) (?:the )?(?:[a-z-]+ )?(?:head|forehead|boot|foot|toe|brow|"
                r"instep) of"
                r"(?: (?:the|a|an|substitute|striker|captain|skipper|defender|winger|midfielder|unmarked|"
                r"[a-z]+ing)){0,3}"
            ),
            (
                r"(?:fell|dropped|broke|ran|rolled|came|spilled|bounced|landed|parried|pushed|palmed|it|ball|cross|"
                r"effort|"
                r"shot|corner|header)(?: [^\s.;:<]+){0,5}? (?:to|at|into|on to|onto|for) "
                r"(?:the )?(?:feet|path|head|foot|boot) of (?=<\d+>,? (?:who|and|to) (?:[a-z]+ly )?(?:accept|oblig|"
                r"score|slot|"
                r"tap|finish|made no|nod|head|fire|smash|sweep|swept|turn|roll|poke|prod|stab|net|did the rest|bur))"
            ),
            r"(?:unstoppable|unerring|decisive) (?:shot|header|drive|volley|strike|finish) (?:from|by)",
        ),
        Role.REFEREE: (
            r"(?:officiating|refereeing) (?:of|by|from)",
            r"referee(?:,| was| is| will be| -|:)",
            r"(?:match officials?|referees|officials):",
            (
                r"(?:referee|man in the middle|official)(?: (?:for|of|in)(?: [^\s.;:<]+){1,3})?"
                r"(?: (?:is|was|will be|has been named as))"
            ),
            r"whistle(?: [^\s.;:<]+){0,3} in the hands of",
        ),
        Role.OFFICIAL: (r"(?:assistants?|assistant referees?|assisted by|linesmen|fourth official|var):?",),
        Role.COACH: (
            (
                r"(?:manager|boss|coach|gaffer|supremo|dugout|technical area)[^.;]{0,60} (?:counterpart|"
                r"opposite number|successor),?"
            ),
            r"(?<!'s )(?<!his )(?<!her )(?:opposite number|counterpart|successor),?",
            r"(?:manager|boss|coach|head coach) (?:of|at) <t\d+>,?",
            r"(?:selection (?:problems?|headaches?|dilemmas?|options)|good news|bad news|a boost|a blow|a relief) for",
        ),
        Role.MISSED: (
            r"(?:penalty|spot-kick|spot kick) (?:from|by|of)(?= <\d+> (?:was|came|hit|struck|went|flew))",
            (
                r"(?:save|stop|keep out|denied|denying)(?:d|s|ed)? (?=<\d+>(?:'s?)? (?:from the (?:spot|"
                r"penalty)|penalty|"
                r"spot-kick))"
            ),
        ),
    },
    after={
        Role.SCORER: (
            (
                r"'s? (?:[\w-]+ ){0,2}?(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|"
                r"sixth|seventh|eighth|ninth|"
                r"tenth|last|stoppage-time|injury-time|added-time|"
                r"last-gasp)(?:[- ]minute)? (?:[\w-]+,? ){0,2}?(?:header|strike|"
                r"goal|volley|finish|drive|winner|opener|equaliser|leveller|own goal|tap-in|screamer|"
                r"thunderbolt|lob|brace|curler)"
                r"(?![\w-])(?! (?:off the line|over|wide|was (?!enough|the|all|a |sufficient|"
                r"decisive)|hit|struck|that (?:was|hit)|which (?:was|hit)|came|went|"
                r"flew (?:wide|over|just)|saved|sailed|drifted|clipped|for <t))"
            ),
            (
                r"'s? (?:[\w-]+ ){0,4}(?:winner|equaliser|opener|leveller|brace|hat-trick|double|goal|strike|penalty|"
                r"free-kick|header|volley|effort|tap-in|low drive|drive|own goal)(?: [^\s.;:<]+){0,7}? (?:had |has )?"
                r"(?:completed|wiped|put|gave|handed|earned|sealed|settled|won|decided|cancelled|rescued|"
                r"secured|levelled|"
                r"separated|proved|opened|doubled|made it|was enough)"
            ),
            r",? who (?:headed|nodded|slotted|fired|scored|netted|struck|tapped|finished|swept|converted|poked)",
            r" (?:with|and) the \d-\d goal",
            r"(?: [^\s.;:<]+){0,12}? with the \d-\d goal that (?:[a-z]+ )?(?:secured|sealed|settled|ended|decided)",
        ),
        Role.REFEREE: (
            (
                r",? (?:will (?:referee|take charge|officiate|be the referee|be in the middle|be in charge)|officiates|"
                r"officiated|was in charge|has been (?:appointed|named|confirmed)(?: as)?(?: the)? referee|"
                r"is the (?:referee|man in the middle)|blew (?:(?:the|his) (?:final )?whistle|for (?:full|half|"
                r"time|a (?:foul|"
                r"penalty))|up for)|(?:pointed|points) to the (?:penalty )?spot|waved play on|brought (?:the|a) "
                r"(?:game|half|match) to an end|called (?:the captains|both captains|time on)|consulted (?:his|her) "
                r"(?:assistant|linesman)|had no hesitation in (?:awarding|pointing))"
            ),
        ),
        Role.OFFICIAL: (r",? (?:is|was|will be|as)(?: on)? (?:the )?(?:fourth official|var|assistant|a linesman)",),
        Role.COACH: (
            r",? (?:his|her|their) (?:manager|boss|coach|head coach)\b",
            (
                r",? who (?:can|could|may|will) (?:now )?(?:count on|call on|rely on|choose from|be without|have to do "
                r"without)"
            ),
            (
                r" (?:introduced|sent on|sends on|brought on|brings on|threw on|turned to|"
                r"called for|hauled off|took off|withdrew)(?: [^\s.;:<]+){0,4}? ?(?=<\d)"
            ),
            r" (?:handed|gave) (?:[a-z-]+ ){0,3}(?:debuts?|starts?) to",
            (
                r"(?:, who)?(?: [^\s.;:<]+){0,9} (?:in charge (?:of|at)|at the helm (?:of|at|with)|in the (?:dug-?out|"
                r"hot ?seat) at) <t\d+>"
            ),
            r",? whose (?:<t\d+> )?(?:side|team|men|players|charges)\b",
            r"'s <t\d+> (?:side|team|men|boys|players|outfit)\b",
            r" (?:trains|coaches|manages|is in charge of|took charge of) <t\d+>",
            r",? the <t\d+> (?:manager|boss|head coach|coach|gaffer|chief|supremo|manageress)\b",
        ),
        Role.SENT_OFF: (
            r" (?:was|were) off\b",
            r" (?:walked|saw red|was shown red|was off,? shown|was banished|was ordered from)",
            r"(?: [^\s.;:<]+){0,2}?,? shown (?:a|her|his|the) (?:second|straight|red)",
        ),
        Role.MISSED: (
            (
                r"(?:,[^,.;:]{1,60},)? (?:put|sent|hit|struck|blazed|dragged|skied|fired|lifted|rolled) (?:it|"
                r"the kick|the "
                r"ball|her kick|his kick|the penalty)(?: [^\s.;:]+){0,3}? (?:over|wide|against|onto|off|"
                r"past the post|at)"
            ),
            r" (?:had|saw|has) (?:a|his|her|the) (?:penalty|spot-kick|kick) (?:saved|stopped|kept out|blocked|turned)",
            (
                r" (?:stepped up|stepped forward|went to the spot|took the (?:penalty|kick|spot-kick))[^.;:<]{0,30}?,? "
                r"(?:but|and|only to) (?:(?:blaz|ski|missed|balloon|slic)\w*|(?:drag|fir|sen[dt]|put|lift|shot|shoot)"
                r"\w*(?: [^\s.;:<]+){0,3}? (?:over|wide|past the post)|(?:hit|struck|hitting) the (?:post|bar|woodwork|"
                r"crossbar|upright))"
            ),
            r" missed from the (?:spot|penalty spot)",
            r" failed (?:from|with) the (?:spot|penalty)",
        ),
    },
    own_goal=(r"beyond (?:her|his|their) own (?:goal)?keeper", r"into (?:her|his|their) own (?:net|goal)"),
)
_IT = Idioms(
    scores=(
        r"\bringrazia\b(?! (?:il|lo|la|i|gli|le|l'|per|tutti|mister|dio|del|dei|chi)\b)",
        (
            r"\bnon (?:gli|le) (?:resta|restava|rimane|rimaneva|e rimasto|e restato) (?:altro )?(?:che|da fare che|"
            r"da fare altro che)"
            r"|\bnon (?:deve|doveva|ha dovuto|aveva|ha) (?:fare |far )?(?:altro )?che (?:appoggi|spinger|deposit|"
            r"metter|insacc|"
            r"spedir|toccar|accompagn|correg|ribadi)\w*"
        ),
        (
            r"\b(?:e|vale|ecco|per|con|causa|provoca|clamoros[oa]|sfortunat[oa]|goff[oa]) (?:l'|un'? ?|lo |il |"
            r"la )?(?:piu |clamoros[oa] |"
            r"sfortunat[oa] )?auto(?:gol|rete)\b"
        ),
        r"\b(?:e|si conferma) (?:glaciale|infallibile|implacabile|una sentenza|freddissim[oa])\b",
        r"\b(?:lo|la) cala\b",
        (
            rf"(?:calci|tir|disegn|trov|infil|spedisc|mand|mett|piazz|scaraven|scocc|esplod|lasc|fa partire|"
            rf"appoggi|deposit|"
            rf"spar|scarag|sping|gir|colp|insacc|ribatt)\w*(?:{_ANY}){{0,10}}? (?:all'incrocio|nel sette|nell'angolino|"
            r"all'angolino|sotto (?:la|l')|in fondo al|in rete|nel sacco|oltre la linea|in porta|in buca|alle spalle|"
            r"nell'angolo|a fil di palo|tra le gambe|nella porta)"
        ),
        rf"fa(?:r|cendo)? partire(?:{_ANY}){{0,4}}? (?:preciso|imprendibile|vincente|angolato|che)",
        (
            r"(?:firm|sigl|realizz|trov)\w*(?: [^\s.;:<]+){0,2}? (?:il|la|l')(?: [^\s.;:<]+){0,2}? (?:gol|rete|"
            r"vantaggio|"
            r"pareggio|raddoppio|sorpasso)"
        ),
        r"(?:pervien|giung|arriv)\w* al (?:pari|pareggio|gol)",
        (
            r"(?:spiazz|supera|batt|beff|trafig|infil|fulmin)\w*(?: [^\s.;:<]+){0,3}? (?:in|con|di|da|sul|dal) "
            r"(?:diagonale|un|una|testa|sinistro|destro|dischetto|due passi|pochi passi)"
        ),
        r"(?:ci pensa|pensa a tutto|timbra|la decide|la sblocca|la chiude|la risolve|la ribalta|la riapre)\b",
        r"(?:tap-in|tocco|zampata|sinistro|destro|colpo di testa|diagonale|rigore) (?:vincente|decisivo|che vale)",
        r"\bsi porta a casa il pallone\b",
        r"\bl'?(?:ha |aveva )?(?:messa|piazzata|mandata|indirizzata|spedita) (?:dove|all'|nell'|sotto|alle)",
        r"(?:non da scampo|non lascia scampo|fa secco|buca(?! l'(?:intervento|uscita))) (?:a|il|l')?",
    ),
    passes=(
        r"\b(?:appoggia|scarica|tocca|crossa|pennella|allarga|verticalizza|imbuca|spizza|sponda) (?:per|su|verso)",
    ),
    before={
        Role.FOULED: (
            (
                r"(?:procurat|conquistat|guadagnat|ottenut|provocat|propiziat)[oa](?: [^\s,.;:<]+){0,2}? (?:da|dal|"
                r"dallo|dalla)"
            ),
            (
                r"(?:fallo|intervento|spinta|sgambetto|atterramento)(?: [^\s,.;:<]+){0,2}? (?:su|sul|ai danni di|"
                r"subito da)"
            ),
        ),
        Role.OPPONENT: (
            r"(?:piu (?:in alto|veloce|rapido|lesto|svelto)|meglio) (?:di|del|dello)",
            r"intercett\w*(?: [^\s,.;:<]+){0,4}? (?:di|del)",
            (
                r"(?:tentativo di|intento di|cercando di|tentando di|provando ad?|nel) (?:anticipar|contrastar|"
                r"fermar|marcar|"
                r"liberar|preceder|ostacolar|chiuder|arginar|bloccar|disturbar)\w+(?: (?:su|l'|il|la|lo))?"
            ),
            (
                r"(?:mett\w+ a sedere|fa(?:cendo)? secco(?= <\d+>,? (?:e|ed|prima))|dribbl\w+|salt(?:a|ato|ando)|"
                r"evit(?:a|ato|"
                r"ando)|aggir(?:a|ato|ando)|elud\w+|ubriac\w+|si (?:beve|libera di|sbarazza di|fa beffe di)|"
                r"ha la meglio su|"
                r"vince il (?:duello|contrasto|rimpallo) con|si divora)"
            ),
        ),
        Role.SCORER: (
            (
                r"(?:prim[oa]|second[oa]|terz[oa]) (?:gol|rete|centro|sigillo|marcatura)(?: (?:<t?\d+>|"
                r"[^\s,.;:<]+)){0,5}? per"
            ),
            (
                r"(?:punizione|calcio d'angolo|angolo|corner|cross|traversone|tiro-cross) (?:di |"
                r"del )(?=<\d+>,?(?: [^.;:<]+?)? "
                r"(?:finisce|termina|si infila|s'infila|si insacca|s'insacca|muore|carambola|"
                r"entra)[^.;:<]{0,30} (?:in rete|in gol|in porta|"
                r"in fondo|all'incrocio|nel sette|nell'angol|alle spalle|sotto|dentro))"
            ),
            (
                r"\ba(?:d)? (?:chiuder|aprir|sbloccar|decider|segnar|pareggiar|firmar|raddoppiar|"
                r"ribaltar|riaprir|metter|"
                r"siglar|realizzar|"
                r"insaccar|trovar|portar|fissar|calar|completar|accorciar|sigillar|regalar|gonfiar|spinger|risolver)\w*"
                r"(?: [^\s,.;:<]+){0,6}? (?:e|e stato|e stata|ci pensa|ci ha pensato|provvede|"
                r"ha provveduto)(?: (?:ancora|sempre|poi|invece|il|"
                r"lo|la|l'|solito|"
                r"capitan|bomber|subentrato|neoentrato|proprio))*"
            ),
            (
                r"(?:conclusione|tiro|destro|sinistro|mancino|diagonale|botta|punizione|rasoterra|colpo di testa|"
                r"girata|"
                r"staffilata|sassata|traiettoria) (?:[^\s,.;:<]+ ){0,3}?(?:di|del|"
                r"dell')(?= ?<\d+>,?(?: [^.;:<]+)? deviat[oa]"
                r"[^.;:]{0,40} (?:spiazza|inganna|beffa|tradisce|mette fuori causa|si infila|s'infila|si insacca|"
                r"finisce in|"
                r"termina in|non lascia|fa secco))"
            ),
            r"(?:serve|lancia|innesca|pesca|imbecca|libera|trova) (?=<\d+>: [^.;<]{0,50}(?:\d ?- ?\d|gol|rete))",
            (
                r"(?:mette|serve|tocca|appoggia|scarica|crossa)(?: [^\s.;:<]+){0,2}? per (?=<\d+>: "
                r"[^.;:<]*(?:\d ?- ?\d|gol|rete))"
            ),
            r"grazie (?:a|al|alla|ad|all')(?: [^\s.;:<]+){0,7}? (?:di|del|dell'|della)",
            (
                r"(?:sinistro|destro|diagonale|colpo di testa|tap-in|rasoterra|gioiello|eurogol|guizzo|zuccata|"
                r"incornata) "
                r"(?:(?!su |sul |sulla |dopo |assist|cross|invit|servit)[^\s.;:<]+ ){0,4}?(?:di|del|dell')"
            ),
        ),
        Role.COACH: (
            r"(?:\ball\.?|a disp\.[^<]*\ball\.?)[: ]*",
            r"(?:tecnico|allenatore|allenatrice|mister|coach|trainer|guida) (?:del|della|dell'|dei|di|degli) ?<t\d+>,?",
            r"(?:tecnico|allenatore|allenatrice|mister|coach|trainer) dei padroni di casa,?",
            r"panchina (?:del |della |dell'|dei |di )?<t\d+> (?:siede|siedera|c'e|ci sara|torna|debutta|esordisce)",
            r"(?:collega|omologo),?",
            r"(?:revisione|challenge|fvs)(?: [^\s.;:<]+){0,4}? (?:di|da parte di)",
            r"(?:scelte|mosse|mossa|idee|accorgimenti|cambi) di",
            r"(?:ragazze|ragazzi|donne|uomini) di(?: mister| coach)?",
            r"(?:notizia|buona notizia|sorriso|sollievo|rebus|dubbi?|problem[ai])(?: [^\s.;:<]+){0,4}? per",
            r"(?:ammesso|spiegato|dichiarato|detto) (?:lo stesso|il tecnico|mister)",
        ),
        Role.REFEREE: (
            (
                r"(?:arbitra|arbitro|arbitr\w+|direttrice di gara|direttore di gara|fischietto)"
                r"(?:,? (?:la|il|l'|signor|signora|sig\.|sig\.ra|dott\.|internazionale|quale)){0,4}:?,?"
            ),
            (
                r"(?:arbitro|arbitra|direttore di gara|direttrice di gara|fischietto)(?: (?!assistent)[^\s.;:<]+){0,3} "
                r"(?:sara|e stato|era|e stata)(?: (?:il |la )?(?:signor|signora|sig\.))?"
            ),
            (
                r"(?:gara|partita|direzione|match|sfida|incontro|fischietto|arbitraggio)(?: [^\s.;:<]+){0,3} "
                r"affidat[oa] (?:a|al|alla)(?: (?:signor|signora|sig\.))?"
            ),
            r"designat[oa](?: [^\s.;:<]+){0,4}?:?",
            r"(?:dirige|dirigera|arbitra|arbitrera|fischia)(?: [^\s.;:<]+){1,3}?",
            r"(?:^|[.;] )(?:fischia|dirige|dirigera|arbitrera)",
        ),
        Role.SENT_OFF: (
            (
                r"(?:perdono|perde|perdera|perso)(?: [^\s.;:<]+){0,2}? per (?:doppia ammonizione|espulsione|rosso|"
                r"somma di)(?: [^\s.;:<]+){0,3}?"
            ),
            r"(?:doppia ammonizione|rosso diretto|secondo giallo|espulsione)(?: (?:per|di|a|al|rimediat[ao] da))?",
        ),
        Role.MISSED: (
            (
                r"(?:calcia|se ne incarica|si presenta|sul dischetto|dal dischetto)(?: [^\s.;:<]+){0,4}?(?=<\d+>[:,] "
                r"(?:palo|traversa|parat|alto|fuori|respint))"
            ),
        ),
    },
    after={
        Role.SCORER: (
            (
                r" (?:e|diventa|era) (?:un gioco da ragazzi|un gioco|facile|facilissimo|semplice|un attimo|"
                r"comodo) (?:segn|insacc|"
                r"appogg|deposit|spinger|metter|ribad|batter)\w*"
            ),
        ),
        Role.COACH: (
            (
                r"(?: [^\s.;:<]+){0,2} (?:inserisce|inseriva|getta nella mischia|butta dentro|manda dentro|fa entrare|"
                r"si gioca (?:la carta|le carte)|corre ai ripari|cambia modulo)"
            ),
            r"(?: [^\s.;:<]+){0,6} (?:sulla panchina|alla guida|al timone) (?:del |della |dell'|dei |di )?<t\d+>",
            (
                r",? che (?:ora |adesso )?(?:potra|puo|dovra|avra|ritrova|recupera) (?:di nuovo )?(?:contare|"
                r"fare a meno|"
                r"rinunciare|scegliere|affidarsi|disporre)"
            ),
            (
                r"(?:,[^.;:<]{1,60},| (?:[^\s.;:<]+ ){0,14})? ?(?:oggi |ora |adesso )?(?:che )?(?:allena|guida|"
                r"siede sulla "
                r"panchina)(?: (?:la|il|l'))? ?<t\d+>"
            ),
            r" si affidera (?:ancora )?a",
            r",? (?:il |la )?(?:tecnico|allenatore|mister) (?:del|della|dell'|dei|degli|di)",
        ),
        Role.MISSED: (
            r"[:,] (?:palo|traversa|parat\w+|alto|fuori|respint\w+)",
            (
                r"(?:,[^,.;:]{1,60},)? (?:calcia|tira|spara|manda|centra|colpisce|"
                r"stampa)(?: [^\s.;:<]+){0,4}? (?:il palo|"
                r"la traversa|sul palo|sulla traversa|alto|a lato|fuori|addosso)"
            ),
        ),
    },
    header=(
        (
            r"\bsvett\w+|\bstacco (?:aereo|imperioso|perentorio|vincente|di)|\bstacca (?:piu|in|di|su)|\bincorn\w+|"
            r"\bzuccata"
        ),
        r"\bcolpisce di testa",
        r"\bdi testa\b",
    ),
)
_ES_BALL = r"(?:balon|esferico|cuero|pelota|disparo|remate|tiro|chut|lanzamiento|globo|rechace|rebote|bola|redonda)"
_ES_STRIKES = (
    r"(?:remat|conect|cabece|chut|dispar|golpe|engan|empalm|culmin|defin|fusil|empuj|marc|anot|peg|zapate|embo|aprovech|caz|"
    r"recogi|control|recibi|super|bati|venci|sorprend|ejecut|cobr|lanz|tir|sac|conduj|apareci|desbord|prend|clav)"
)
"""Verbs of one who shoots, where the words before his name have told a goal."""
_ES_GOAL = (
    r"(?:gol|golazo|tanto|diana|empate|igualada|igualdad|paridad|descuento|ventaja|sentencia|primero|segundo|tercero|cuarto|"
    r"quinto|premio|recompensa|remontada|desempate|\d-\d)"
)
_ES_COMES = (
    r"(?:llego|llegaba|llegaria|llega|cayo|caia|caeria|vino|se produjo|subio|arribo|se dio|se concreto|se materializo)"
)
_ES = Idioms(
    scores=(
        (
            r"(?:apare\w+|surg\w+|irrump\w+|emerg\w+|llego|llega|lleg\w+ solo|se adelanto a \w+|"
            r"se anticip\w+|se elev\w+|"
            rf"se alz\w+|se cuela|se colo)(?:{_ANY}){{0,7}}? para (?:empuj|fusil|bat|marc|defin|cabece|"
            rf"embo|mand|remach|"
            r"pon|hac|anot|coloc|alojar|clav|conect|envi|establ|convert|remat(?=\w+ a (?:gol|la red|"
            r"placer)))(?:ar|er|ir|ocar)?"
            r"(?:l[aoe]s?)?\b(?! (?:fuera|alto|desviad|al (?:palo|poste|larguero|travesano)|en aprietos|orden|paz|"
            r"tierra|nervios))"
        ),
        r"(?:la|lo) empuj(?:o|a|aba)\b(?! (?:fuera|desviad))|empujar(?:la|lo)\b",
        (
            rf"(?<!que )empuj(?:o|a|ar|ando) (?:el|un|la|una|a placer el|a placer la) "
            rf"(?:{_ES_BALL}|pase|centro|servicio|envio|asistencia)\b"
        ),
        rf"remach(?:o|a|ar|ando|aba)(?:l[ao])?\b(?=(?:{_ANY}){{0,6}}? (?:{_ES_BALL}|red|gol|placer|palos|rebote)\b)",
        (
            rf"(?:el|la) {_ES_BALL}(?:{_ANY}){{0,3}}? (?:se (?:col|met|introduj|alojo)\w*|acab\w+ (?:dentro|en gol)|"
            rf"entr(?:o|aba|a)\b(?! en (?:juego|el area)))(?! entre | por detras| en el area| fuera)"
        ),
        (
            r"(?:volte|revirt|revert)(?:o|a|io|e|aron|ar|ando|eando)?\w{0,3} (?:el|la) (?:marcador|"
            r"resultado|partido|encuentro|"
            r"score|pizarra|tanteador|duelo|choque)"
        ),
        r"d(?:io|a|ieron|ando)(?:le)? (?:la )?vuelta (?:al|el|a la) (?:marcador|resultado|score|tanteador)",
        (
            r"culmin(?:o|a|ando|ar|aba) (?:con exito )?(?:una?|la|el|su) (?:[a-z]+ )?(?:pared|jugada|"
            r"contra|contragolpe|"
            r"contraataque|accion|combinacion|cabalgada|galopada|obra|transicion|remontada|goleada)\b"
        ),
        r"(?:puso|pone|hizo|hace|ponia) a (?:celebrar|gritar|festejar|vibrar|bailar|sonar|cantar|saltar)\b",
        (
            rf"met(?:io|e|ia)(?: (?:de nuevo|otra vez))? (?:a los|a las|al?|de lleno)(?:{_ANY}){{0,3}}? en (?:el |la )?"
            r"(?:partido|encuentro|pelea|eliminatoria|choque|duelo|juego)\b"
        ),
        (
            rf"(?:ajust|coloc|cruz|teledirig)(?:o|io|a|ando|ado)(?:{_ANY}){{0,3}}? (?:al|junto al|"
            rf"pegado al|a la base del|a la cepa "
            r"del) (?:palo|poste|rincon|lado)\b(?! y (?:salio|se fue|se march))"
        ),
        (
            rf"(?:cambi|canje|troc)(?:o|a|ar|ando|aba)(?:{_ANY}){{0,4}}? (?:por|en) gol\b|"
            r"(?:acab|termin|finaliz|conclu)\w+ en (?:[^\s.;:<]+ ){0,3}?gol\b(?! (?:anulad|fantasma|invalid))"
        ),
        (
            r"(?:revent|romp|perfor|sacud|infl|hinch|estremec|mov)\w{1,4} (?:la red|las redes|"
            r"las mallas|la malla|las piolas|"
            r"los cordeles|los piolines|el arco rival)\b"
        ),
        r"(?:ha|han|habia|habian) (?:hecho|metido|sumado)(?: [^\s.;:<]+){0,3}? (?:gol|goles|tantos?|dianas?)\b",
        (
            r"(?:ha|han|habia|habian) (?:puesto|abierto|inaugurado|estrenado|cerrado|sentenciado|culminado|establecido|"
            r"subido|dado|llevado)(?: [^\s.;:<]+){0,4}? (?:marcador|lata|cuenta|ventaja|tablas|empate|igualada|partido|"
            r"delante|arriba|triunfo|victoria|sentencia|\d-\d)\b"
        ),
        r"(?<!se )(?<!se ha )convirti(?:o|eron)\b(?! (?:en|al?)\b)|(?:lo|la) convirtio\b(?! en\b)",
        (
            r"(?:comenzo|empezo|inicio|arranco|continuo|siguio|abrio|cerro|remato|completo) (?:la|el|"
            r"su) (?:fiesta|festival|"
            r"goleada|recital|festin|remontada|escandalo|exhibicion)\b|"
            r"des(?:ato|ata|atando) (?:la|el|las) (?:locura|delirio|euforia|alegria|jubilo|fiesta|"
            r"celebracion|extasis)\b"
        ),
        r"(?:lo|la) (?:transform|convirt|traduj|cambi)\w+ (?:en|por) (?:gol|diana|tanto|golazo|el \d)",
        (
            r"(?:hizo|hace|dio en la|dio en el|hizo el) (?:diana|blanco|gol)\b(?! (?:de|en) (?:falta|propia))|"
            r"(?:encontr|encuentr|hall|hal)\w+ (?:la red|las redes|porteria|el fondo de|las mallas|puerta)\b|"
            r"(?<!no )(?:mojo|moja)\b(?=[ ,.])"
        ),
        (
            r"(?:se sac(?:o|aba)|se invento|se saca|se inventa|firmo|dibujo|se marco|cuajo|"
            r"logro) (?:de la (?:manga|chistera) )?"
            r"(?:un|el|su|otro) (?:[a-z]+ )?(?:golazo|tanto|gol|zapatazo imparable|obra de arte)\b"
        ),
        (
            r"col(?:o|aba|ando|ar)(?:l[oa])? (?:(?:el|la) (?:balon|pelota|esferico|"
            r"cuero) )?(?:por (?:la escuadra|entre|bajo|debajo|"
            r"el palo|el hueco|encima)|entre las piernas|bajo las piernas|junto al (?:palo|poste))"
        ),
        (
            r"(?:aprovech|se benefici|capitaliz|se vali|sac)(?:o|aba|ando|io)\b (?!provecho)(?:[^\s.;:<]+ ){1,9}?para "
            r"(?:marc|anot|bat|fusil|defin|empat|igual|sentenci|adelant|ampli|poner (?:el|la|las|por|"
            r"tierra)\b|hacer (?:el (?:\d|gol|empate|primero|segundo|tercero)|gol|diana|la igualada)|"
            r"recort|descont|establ|firm|cerr|"
            r"sell|emboc|mandarla|empuj)\w*"
        ),
        (
            r"defin(?:io|e|iendo) (?:con (?:clase|categoria|maestria|sangre fria|frialdad|calidad|"
            r"la zurda|la derecha|el exterior)|solo)"
        ),
        r"(?:a lo panenka|con un panenka|desde los once metros,? (?:no fallo|acerto|marco))",
        r"acert(?:o|aba|aria) (?:desde|a la primera|con la porteria|de pleno|a batir|a marcar|a empujar)\b",
        r"(?<!no )(?:super|bat|sorprend|venc)(?:o|io|e) por (?:alto|bajo|arriba|abajo)\b",
        (
            r"(?<!no )(?:ampli|factur)(?:o|a|aba|aron|aria)\b(?! (?:la (?:sancion|investig|plantilla)|"
            r"su contrato|el (?:plazo|contrato)))"
        ),
        (
            r"(?:la|lo) (?:metio|mete|emboco|emboca|enchufo|enchufa|clavo|clava|incrusto|alojo|introdujo|"
            r"colo)\b(?! (?:fuera|en apuros))"
        ),
        (
            r"(?:le )?(?:daria|pondria|haria|consiguiria|conseguiria|convertiria|estableceria|abriria|"
            r"obtendria|meteria)"
            r"(?: [^\s,.;:]+){0,5}? (?:gol|tanto|ventaja|empate|igualada|triunfo|victoria|marcador|"
            r"lata|cuenta|primero|segundo|"
            r"tercero|definitivo|tablas|adelante|arriba|delante|\d ?- ?\d)\b"
        ),
        (
            r"(?:puso|pone|ponia|poner|poniendo) (?:por delante|en ventaja|arriba|adelante|"
            r"con ventaja|en franquicia) (?:al?|a los|"
            r"a las|a la)\b"
        ),
        (
            r"(?:conect|cabece|remat|entr|golpe)(?:o|a|ando)(?: de)?(?: [^\s,.;:<]+){0,5}? (?:y|"
            r"para) (?:marc|anot|gol|bat|mandar|enviar al fondo)\w*"
        ),
        (
            r"agradec(?:io|e) el (?:regalo|obsequio)\b|no desaprovech(?:o|a) (?:el|la) (?:regalo|obsequio|ocasion|"
            r"oportunidad)\b"
        ),
        r"(?:a|en|contra|hacia|dentro de) sus? propi[oa]s? (?:puerta|porteria|meta|arco|red|redes|valla|marco)\b",
        (
            r"(?:cabece|remat|empuj|fusil|engan|emboc|conect|puso|mando|metio|clavo|incrusto|alojo|"
            r"envio)\w* <\d+> (?:[^\s,.;:<]+ )"
            r"{0,3}?(?:al fondo|a la red|en la red|a las mallas|a gol|a guardar|al angulo|a la escuadra|"
            r"por la escuadra|a placer)"
        ),
        (
            r"(?:puso|pone|marco|anoto|hizo|firmo|logro|consiguio|significo) (?:el|un) (?:descuento|empate|"
            r"tanto del honor|tanto de la honra)"
        ),
        r"(?:abri(?:o|a|r|endo)|abre) la (?:lata|cuenta)\b",
        r"\bestablec(?:io|ia|e) (?:el (?:\d|empate|definitivo|tanteador)|la igualdad|las tablas)",
        r"(?:fue|se mostro) (?:letal|infalible|implacable)|no temblo\b(?!,? (?:y|para|al) (?:det|par|ataj|despej))",
        (
            rf"(?:tir|clav|acomod|coloc|mand|mand|empuj|puso|pone|met|envi|cruz|defini|remat|cabece|conect|"
            rf"fusil|incrust|"
            rf"estrell|manda|cobr|ejecut)\w*(?:{_ANY}){{0,9}}? (?:en el (?:angulo|fondo|rincon|primer palo|"
            rf"segundo "
            r"palo)|al (?:angulo|fondo|rincon|segundo palo|primer palo)|a la red|en la red|a guardar|adentro|"
            r"a las mallas|junto al (?:palo|poste)|por arriba del arquero|para el (?:empate|\d|gol|triunfo)|al medio y)"
        ),
        r"(?:clavo|clava) (?:[^\s.;:<]+ ){0,3}?(?:tiro libre|golazo|gol|zapatazo|derechazo|zurdazo)",
        r"definio (?:por|con|de|ante|cruzado|al|abajo|arriba|suave|raso)",
        r"(?:la mandara|la mando|la manda|mandarla|mandara) a guardar",
        r"(?:solo |solamente )?tuvo que empujar\w*|(?:solo )?tuvo que empujarla",
        r"no perdono\b|no fallo\b|la mando a guardar",
        r"remato de cabeza para|remata de cabeza para|cabeceo (?:a la red|al fondo|para)",
        (
            rf"(?:pein|desvi|prolong|toc)(?:o|a)(?:{_ANY}){{0,5}}?(?: (?:por )?<\d+>)?(?:{_ANY}){{0,4}}?,? "
            rf"y (?:el (?:balon|esferico|cuero)|la pelota) "
            r"(?:se (?:col|met|fue al fondo)\w*|acab\w+ en la red|entr\w+)"
        ),
        r"se vistio de heroe|le puso nombre|liquido el pleito|sentencio el",
        r"(?:grito|gritaba) (?:el |su )?(?:gol|tanto|\d-\d|primero|segundo)",
        r"(?:se encargo|se encarga) de (?:poner|abrir|sellar|empatar|sentenciar|marcar)",
        r"desviad[oa] por(?= <\d+> (?:contra|en) (?:su|el) propi)",
    ),
    passes=(
        (
            r"\b(?:tiro el centro|tira el centro|desbordo|desborda|filtro|filtra|habilito|habilita|metio el pase|"
            r"encontro|encuentra|cobro un tiro de esquina|cobra un tiro de esquina|cobro el tiro de esquina|"
            r"ejecuto el corner|lanzo el centro|centro atras|la puso(?! (?:en|por|junto|al|lejos))|"
            r"levanto la cara y encontro)\b"
        ),
    ),
    before={
        Role.WENT_OFF: (r"(?:entr\w+|ingres\w+|salt\w+ al campo) (?:por|en (?:lugar|sustitucion|reemplazo) de)",),
        Role.FOULED: (
            (
                r"(?:(?:provocad|forzad|sufrid|cometid[oa] sobre|sacad)[oa]s?|"
                r"(?:penalti?|falta|infraccion|tiro libre)(?: [^\s.;:<]+){0,2}? (?:ganad|conseguid|hech)[oa]s?)"
                r"(?: [^\s,.;:<]+){0,1}? (?:por|sobre|a)"
            ),
        ),
        Role.OPPONENT: (
            r"mas (?:alto |arriba |rapido |fuerte )?que",
            r"intercept\w*(?: [^\s,.;:<]+){0,4}? de",
            (
                r"\b(?:le )?(?:gan(?:o|a|ar|ando)|rob(?:o|a|ar|ando)|comi(?:o|endo)|birl(?:o|"
                r"a))(?:le)?(?: [^\s,.;:<]+){1,5}? "
                r"(?:a|al)(?: (?:la|los|el|su|central|defensa|zaguero|zaguera|lateral|defensora|marcador|marcadora))*"
            ),
            (
                r"(?:regate(?:o|a|ar|ando)|dribl(?:o|a|ar|ando)|recort(?:o|ar|ando)|sort(?:eo|ea|ear|eando)|"
                r"burl(?:o|a|ar|ando)|"
                r"se (?:deshizo|zafo|libro|escapo|marcho|adelanto|anticipo|impuso|fue)|deshacerse|zafarse|"
                r"adelantarse|anticiparse|"
                r"imponerse|tras (?:superar|sentar|quebrar|encarar|eludir)|quebr(?:o|ar|ando)|sent(?:o|ar|ando)|"
                r"encar(?:o|ando)|"
                r"eludi(?:o|r|endo)|dej(?:o|ando|ar) atras) (?:a|de|al)"
                r"(?: (?:la|los|el|su|central|defensa|zaguero|zaguera|lateral|defensora|marcador|marcadora))*"
            ),
        ),
        Role.SCORER: (
            (
                rf"{_ES_GOAL}\b[^.;<]{{0,40}}? {_ES_COMES}\b[^.;<]{{0,60}}?(?:cuando|despues de que|"
                rf"luego de que|en el que|en la que|"
                rf"donde|:|,) (?:el |la |un |"
                rf"una )?(?:[^\s.;:<,]+ ){{0,2}}?(?=<\d+>,?(?: [^.;:<]{{1,40}},)?(?: "
                rf"[^\s.;:<,]+){{0,3}}? "
                rf"{_ES_STRIKES}\w*)"
            ),
            (
                rf"{_ES_COMES} (?:el|la|otro|"
                rf"su) (?:[^\s.;:<,]+ ){{0,3}}?{_ES_GOAL}\b[^.;<]{{0,60}}?(?:cuando|despues de que|"
                rf"luego de que|:) (?:el |la |un |una )?(?:[^\s.;:<,]+ ){{0,2}}?(?=<\d+>,?(?: [^.;:<]{{1,40}},)?"
                rf"(?: [^\s.;:<,]+){{0,3}}? {_ES_STRIKES}\w*)"
            ),
            (
                rf"(?:peg|golpe)\w+ primero\b[^.;<]{{0,40}}?(?:cuando|:|,) (?:a los \d+'?,? |"
                rf"al \d+'?,? |en el \d+'?,? )?"
                rf"(?:el |la )?(?=<\d+>,?(?: [^\s.;:<,]+){{0,3}}? {_ES_STRIKES}\w*)"
            ),
            (
                r"(?:internada|jugada|accion|cabalgada|galopada|centro-chut|slalom|arrancada|genialidad|carrera|conduccion|"
                r"disparo|remate|tiro|falta|lanzamiento|centro|"
                r"corner)(?: [a-z]+){0,2}? de (?=<\d+>,?(?: [^.;:<]{1,40})? que "
                r"(?:acab|termin|finaliz|conclu|culmin|entr|se col|se meti|bes)\w*[^.;:<]{0,25}(?:gol|"
                r"red|fondo|porteria|"
                r"escuadra|angulo)\b)"
            ),
            (
                r"(?:gol|golazo|tanto|diana) (?:por (?:toda )?la (?:misma |mismisima )?escuadra|desde [^\s,.;:<]+"
                r"(?: [^\s,.;:<]+){0,3}?|(?:de|con) (?:falta|cabeza|penalti|penal|tiro libre|volea|"
                r"chilena|vaselina|taco|zurda|"
                r"derecha|rabona|libre directo|un [a-z]+)(?: [a-z]+)?|olimpico|tempranero|tempranera|"
                r"agonico|postrero|in extremis|"
                r"sobre la bocina)(?: (?:a cargo|por parte|obra))? (?:de|del|por)"
            ),
            (
                r"(?:en|a) (?:la cabeza|la testa|los pies|las botas|la bota|"
                r"el pie) de (?=<\d+>,? (?:y|que|quien|para)\b[^.;<]{0,50} "
                r"(?:cabece|remat|fusil|empuj|marc|anot|defin|bati|establec|a la red|"
                r"al fondo)\w*\b(?! (?:fuera|alto|desviad|por (?:encima|arriba)|al (?:palo|poste|"
                r"larguero|travesano))))"
            ),
            (
                r"(?:contra|contragolpe|contraataque|jugada|accion|pared|balon|asistencia|pase|centro|"
                r"envio|servicio)[^.;:]{0,50} "
                r"(?:lo|la|que) (?:transform|convirt|culmin|finaliz|remat|cabece|empuj|aloj|envi|mand|"
                r"met|aprovech|empalm|caz)\w+"
                r"(?: (?!fuera|alto|desviad|por|al )[^\s,.;:<]+){0,4}? (?=<\d+>(?! (?:fuera|alto|"
                r"desviad|al (?:palo|poste|larguero|"
                r"cuerpo)|por (?:encima|arriba))))"
                r"(?=[^.;]{0,80}(?:red\b|gol\b|\d ?- ?\d|fondo|exterior|a placer|escuadra|empate|"
                r"igualada|ventaja|marcador))"
            ),
            (
                r"(?:disparo|tiro|remate|zurdazo|derechazo|cabezazo|testarazo|volea|lanzamiento|"
                r"golpeo|chut)(?: [a-z]+){0,2}? "
                r"(?:de|del propio|de la propia) (?=<\d+>,? (?:imposible|imparable|inalcanzable|inatajable|inapelable))"
            ),
            r"(?:jugada|accion) (?:personal|individual) de|(?:genialidad|zarpazo|chispazo|obra de arte) de",
            (
                r"(?:accion|intervencion|despeje|desvio|toque|cabezazo|rechace|infortunio|"
                r"mala fortuna)(?: [a-z]+){0,2}? de "
                r"(?=<\d+>,? (?:que|quien|al|en)[^.;:<]{0,50}(?:su propi[oa]|propia (?:puerta|meta|porteria)))"
            ),
            (
                r"(?:marcador|resultado|cuenta|cifras|distancias|diferencia|igualdad|paridad|empate|igualada|ventaja|descuento|"
                r"arriba|adelante|delante|adelantaron|adelanto|empataron|igualaron|descontaron|ampliaron|golpearon|replicaron)"
                r"[^.;:<]{0,40} (?:mediante|por medio de|por conducto de|por mediacion de|"
                r"por intermedio de|a traves de|"
                r"por obra de|con gol de|via)(?: [a-z]+){0,2}?"
            ),
            (
                r"(?:por medio de|a traves de|mediante|gracias a|merced a|por obra de|fruto de) (?:un|una|el|la|su)"
                r"(?: [^\s,.;:<]+){0,2}? (?:golpe de cabeza|cabezazo|testarazo|remate|disparo|tiro|"
                r"volea|zurdazo|derechazo|"
                r"golazo|gol|tanto|penal|penalti|tiro libre|vaselina|chilena|zapatazo|latigazo|"
                r"cobro)(?: [^\s,.;:<]+){0,3}? "
                r"(?:de|del)(?: [a-z]+){0,2}?"
            ),
            r"(?:primer|segundo|tercer) (?:gol|tanto|doblete)(?: (?:<t?\d+>|[^\s,.;:<]+)){0,5}? para",
            (
                r"(?:tiro libre|falta|libre directo|centro|corner|"
                r"centro-chut) de (?=<\d+>,?(?: [^.;:<]+?)? (?:acabo|termino|entro|se "
                r"colo|se metio|se introdujo|fue)[^.;:<]{0,30} (?:en (?:el fondo|la red|la porteria|el arco|"
                r"la escuadra)|al fondo|dentro|"
                r"por la escuadra))"
            ),
            (
                r"(?:testarazo|cabezazo|disparo|remate|zurdazo|derechazo|volea) (?:inapelable|imparable|"
                r"certer[oa]|letal|impecable|a la red) de"
            ),
            (
                r"para que(?: [^\s.;:<]+){0,2}? (?=<\d+>,? (?:[^.;:<]{1,40},? )?(?:la |lo )?(?:mand|empuj|defin|"
                r"marc|remat|"
                r"cabec|anot|fusil|coloc|pus|conect))"
            ),
            r"desviado por(?= <\d+> (?:contra|en) (?:su|el) propi)",
            r"(?:encontro|empate|ventaja|gol|tanto|descuento)[^.;<]{0,30}: ",
        ),
        Role.COACH: (
            (
                r"(?:\bdt|d\.t\.|entrenador(?:a)?|tecnic[oa]|timonel|estratega|director tecnico|directora tecnica)"
                r"(?: (?:local|visitante|interino|albiazul))*:?,?"
            ),
            r"(?:entrenador|tecnico|timonel|estratega|director tecnico)(?:a)? (?:del|de la|de|de los) ?<t\d+>,?",
            r"(?:homologo|colega)(?: [^\s.;:<]+){0,1}?,?",
            r"(?:buena noticia|problema|alivio|dolor de cabeza|alternativa|opcion)(?: [^\s.;:<]+){0,3}? para",
        ),
        Role.REFEREE: (
            (
                r"(?:silbante|arbitr[oa]s?(?= ?:)|arbitr[oa]|colegiad[oa]s?(?= ?:)|colegiad[oa]|juez|jueza|"
                r"trencilla|nazareno)(?: (?:central|principal|"
                r"internacional|senor|senora|de la contienda))*:?,?"
            ),
            (
                r"(?:arbitr[oa]|colegiad[oa]|juez|jueza|silbante|referi)(?: (?!asistente|de linea)[^\s.;:<]+){0,3} "
                r"(?:va a ser|sera|es|fue|era|ha sido)"
            ),
            r"(?:arbitraje|silbato|direccion|conduccion)(?: [^\s.;:<]+){0,4} (?:a cargo de|de)",
            (
                r"(?:arbitro|arbitra|arbitrara|pito|pita|pitara|dirigira|dirigio|impartio justicia|imparte justicia)"
                r"(?: el (?:partido|encuentro|duelo|choque|juego))?"
            ),
            (
                r"(?:sancionad[oa]|senalad[oa]|pitad[oa]|marcad[oa]|cobrad[oa]|dictad[oa]|habia sancionado|sanciono)"
                r"(?: por)?"
            ),
        ),
        Role.SENT_OFF: (r"(?:expulsad[oa]s?|vio la roja|roja directa (?:a|para)|expulso a|tarjeta roja (?:a|para))",),
        Role.MISSED: (
            (
                r"(?:le )?(?:atajo|ataja|tapo|tapa|paro|detuvo|detiene|contuvo|desvio)(?: [^\s.;:<]+){0,1}? (?:un|el) "
                r"(?:penal|penalti|penalty)(?: [^\s.;:<]+){0,2}? (?:a|de)"
            ),
        ),
    },
    after={
        Role.COACH: (
            (
                r",? (?:el |la )?(?:entrenador|entrenadora|tecnico|timonel|estratega|dt|director tecnico|"
                r"directora tecnica)"
                r"\b"
            ),
            (
                r"(?: [^\s.;:<]+){0,4} (?:dio (?:entrada|ingreso) a|mando (?:a la cancha|al campo|al terreno) a|"
                r"hizo (?:entrar|debutar) a|dispondra|dispuso|alineara|planteo|convoco|preve)\b"
            ),
            (
                r"(?: [^\s.;:<]+){0,6} (?:en el banquillo|en el banco|al frente|al mando|las riendas) (?:del |de la |"
                r"de )<t\d+>"
            ),
            r",? (?:que|quien) (?:podra|puede|debera|tendra que) (?:contar|prescindir|elegir|recuperar|disponer)",
            r",? su (?:colega|homologo|homologa) (?:de|del|en)\b",
        ),
        Role.SENT_OFF: (
            (
                r"(?: misma)?(?: [^\s.;:<]+){0,2}? (?:recibio|vio|se gano|se llevo|"
                r"tuvo) (?:[^\s.;:<]+ ){0,3}?(?:segunda "
                r"(?:tarjeta )?amarilla|roja|doble amarilla|segunda amonestacion)"
            ),
            r" (?:se fue|fue) expulsad[oa]|,? expulsad[oa]",
        ),
        Role.MISSED: (
            (
                r",? (?:fue |seria |era )?(?:el|la) encargad[oa] de (?:transformar|lanzar|ejecutar|tirar|patear) "
                r"(?:la pena maxima|el penal(?:ti|ty)?|el lanzamiento)\b,? [^.;:]{0,40}"
                r"(?:parar|detener|atajar|desviar|despejar)(?:lo|la|se)\b"
            ),
            (
                r" (?:fue|se planto|se encargo|asumio|tomo)[^.;:<]{0,30} (?:punto penal|punto de penalti|once metros|"
                r"once pasos|doce pasos|pena maxima|penalti|penal)[^.;:<]{0,20}? "
                r"(?:y|pero) (?:la |lo )?(?:(?:fallo|erro|"
                r"malogro|desperdicio)\b|(?:mando|envio|tiro|estrello)(?: [^\s.;:<]+){0,3}? (?:fuera|afuera|alto|"
                r"a las nubes|por (?:encima|arriba)|(?:al|en el) (?:palo|poste|larguero|travesano)))"
            ),
            (
                r"(?:,[^.;:<]{1,60},)? (?:tomo vuelo y |se perfilo y )?(?:estrello|estrella|mando|envio|erro|fallo|"
                r"desperdicio|malogro|marro|volo|tiro)(?: [^\s.;:<]+){0,3}? (?:en el (?:travesano|palo|poste|larguero)|"
                r"por arriba|al (?:palo|poste|travesano)|afuera|fuera|la pena|el penal)"
            ),
        ),
    },
    own_goal=(r"contra su propi[oa]", r"en su propi[oa]", r"en contra\b"),
    free_kick=("tiro libre", "falta directa"),
    header=(r"\b(?:se elev\w+|salt\w+|subi\w+) (?:mas|por encima)",),
)
_DE = Idioms(
    scores=(
        (
            r"\b(?:liess|lasst)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,8}? (?:das|den|die) (?:\d+ ?: ?\d+|[a-z]*treffer|"
            r"[a-z]*tor|"
            r"ausgleich|fuhrung) folgen\b"
        ),
        (
            r"\b(?:eroffnete|eroffnet|leitete|komplettierte|beendete|beschloss|vollendete|besiegelte|besiegelt|"
            r"fixierte)\b"
            r"(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,4}? (?:torreigen|torefestival|torfestival|torreigens|schutzenfest|"
            r"endstand|"
            r"\d+ ?: ?\d+(?:-endstand)?|hattrick|dreierpack|doppelpack)\b"
        ),
        r"\bwar(?: <\d+>)? (?:fur [^.;:<]{1,40} )?(?:zustandig|verantwortlich)\b(?! gewesen)",
        (
            r"(?:vom (?:elfmeter)?punkt|elfmeter|strafstoss|elfer|penalty)[^.;<]{0,40} (?:blieb|bleibt)"
            r"(?: [^\s.;:]+){1,4}? (?:eiskalt|cool|ruhig|souveran|nervenstark)\b"
        ),
        (
            r"\b(?:bestrafte|bestraft|nutzte|nutzt|ahndete|ausnutzte)\b(?! (?:niemand|nicht))(?: [^\s.;:]+){1,6}? "
            r"(?:eiskalt|gnadenlos|konsequent|prompt|postwendend|kaltschnauzig|clever)\b"
        ),
        (
            r"\b(?:eiskalt|gnadenlos|konsequent|prompt|kaltschnauzig|clever) (?:[^\s.;:<]+ ){0,3}?(?:nutzte|"
            r"ausnutzte|bestrafte|nutzen konnte)\b"
        ),
        (
            r"\b(?:brachte|brachten|bringt|schoss|kopfte)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,10}? (?:nach vorne?|in "
            r"vorsprung|"
            r"auf die siegerstrasse|auf siegkurs|zuruck in die partie|zuruck ins spiel)\b"
        ),
        (
            r"\b(?:hatte|hat)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,10}? (?:nach vorne?|auf die siegerstrasse|in fuhrung|"
            r"in front) (?:gebracht|geschossen|gekopft)\b"
        ),
        r"\bknipste\b|\bscorte\b|\bnetzte\b",
        (
            r"\b(?:verlangerte|verlangert)\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,6}? (?:ins (?:[a-z]+ )?(?:tor|netz|eck)|"
            r"in die maschen|zum \d)"
        ),
        r"\b(?:sagt|sagte) (?:artig )?danke\b|\bbedankte sich (?:und|mit)\b",
        (
            r"\b(?:die nerven|die ruhe|die ubersicht|den uberblick|kuhlen kopf|einen kuhlen kopf) (?:behielt|bewahrte|"
            r"behalt|bewahrt)\b"
        ),
        (
            r"\b(?:behielt|bewahrte|behalt|bewahrt)(?: [^\s,.;:<]+){0,4}? (?:die nerven|die ruhe|die ubersicht|"
            r"(?:einen )?kuhlen kopf)\b"
        ),
        r"\bblieb (?:ganz |vom punkt )?(?:eiskalt|cool)\b|\bbehielt die nerven\b",
        r"\bhielt (?:nur noch )?den (?:fuss|kopf|schadel|schlappen|stiefel) hin\b",
        r"\bfalscht\w*(?: [^\s.;:]+){0,8}? ins eigene (?:tor|netz|gehause)",
        (
            r"\b(?:beforderte|befordert|zirkelte|zirkelt|schlenzte|schlenzt|kopfte|kopft|schob|schiebt|hammerte|jagte|"
            r"drosch|wuchtete|nickte|lupfte|spitzelte|druckte|lenkte|setzte|drehte|versenkte|knallte|donnerte)\b"
            r"(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,14}? (?:in den (?:eigenen )?(?:winkel|knick|kasten)|ins (?:lange|"
            r"kurze|linke|"
            r"rechte|leere|verwaiste)?\s?(?:eck|tor|netz)|uber die mauer|zum ausgleich|zur fuhrung|zum sieg|"
            r"zum endstand|"
            r"zum (?:\d+[:]\d+)|uberlegt ein|trocken ein|lassig ein|ein\b)"
        ),
        r"\b(?:verwandelte|verwandelt) (?:sicher|souveran|eiskalt|cool|trocken|den|zum|vom)",
        (
            r"\bschloss\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,10}? (?:zur|zum) (?:[^\s.;:]+ )?(?:fuhrung|\d+:\d+|ausgleich|"
            r"entscheidung)"
        ),
        r"\bholte\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,10}? (?:verwandelten freistoss|verwandelten elfmeter)(?: nach)?",
        r"\bliess\b(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,9}? keine (?:abwehr)?chance",
        (
            r"\btraf\b(?! (?:nur|den pfosten|die latte|auf))(?: (?:\d+[.:]\d*|[^\s.;:]+)){0,5}? (?:zum|zur|per|"
            r"mit|doppelt|"
            r"sehenswert|nach)"
        ),
        r"\b(?:stand|war) (?:goldrichtig|zur stelle|richtig)",
        r"\berlost\w*\b|\bmachte den deckel drauf|\bsorgte fur (?:den|die|das)",
    ),
    passes=(
        (
            r"\b(?:legte|legt|spielte|spielt|gab|gibt|brachte|bringt|passte|passt|schob|schiebt|flankte|flankt)"
            r" (?:(?:den ball|das leder|die kugel|das spielgerat|ihn|flach|scharf|prazise|mustergultig|uberlegt) ){0,2}"
            r"(?:in (?:die|den) (?:mitte|ruckraum|strafraum|funfmeterraum|funfer|sechzehner|lauf|rucken der abwehr)|"
            r"zuruck|quer|nach innen|zur mitte|herein|hinein|vors tor|vor das tor)\b(?! (?:ins|in den winkel))"
        ),
        (
            r"\b(?:verlangerte|verlangert|leitete weiter|leitet weiter|kopfballverlangerung)\b(?: (?:am|per kopf|"
            r"mit dem kopf|an den)|$|,| auf)"
        ),
        r"\b(?:steckte|steckt)\b(?: [^\s.;:]+){0,6}? durch\b",
        r"\bauf die reise geschickt\b",
        (
            r"\b(?:passte|passt|flankte|flankt|spielte|legte) in (?:den rucken der abwehr|die mitte|den strafraum|"
            r"den ruckraum)"
        ),
        r"\b(?:hatte|hat) (?:[^\s.;:<]+ ){0,5}?(?:quergelegt|vorgelegt|aufgelegt|abgelegt|geflankt|vorbereitet)",
    ),
    before={
        Role.SCORER: (
            (
                r"(?:schuss|kopfball|freistoss|heber|versuch|ball|volley|flanke|ecke|hammer|kracher|abschluss|lupfer|"
                r"schlenzer) (?:von|des) (?=<\d+>,?(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,8}? (?:im (?:[a-z]+ "
                r"){0,2}?(?:knick|winkel|"
                r"giebel|[a-z]*eck|netz|kasten)\b|in (?:den|die) (?:[a-z]+ ){0,2}?(?:knick|winkel|giebel|maschen)|"
                r"unter die latte|hinter die linie))"
            ),
            (
                r"\b(?:rutschte|flutschte|glitt|rutscht|flutscht)(?: [^\s.;:<]+){0,5}? (?:[a-z]*schuss|ball|"
                r"[a-z]*freistoss|"
                r"kopfball|heber|flanke) von (?=<\d+> (?:durch die (?:hosentrager|finger|beine|hande|handschuhe|arme)|"
                r"unter dem korper|uber die (?:linie|finger)))"
            ),
            (
                r"\b(?:gegen|bei) (?:den|dem|einen|einem)(?: [^\s.;:<]+){0,2}? [a-z]*(?:schuss|kopfball|freistoss|"
                r"heber|"
                r"volley|lupfer|abschluss|strafstoss|elfmeter) von (?=<\d+>[^.;:<]{0,40} (?:machtlos|geschlagen geben|"
                r"keine (?:abwehr)?chance|chancenlos|das nachsehen))"
            ),
            (
                r"\b(?:legte|legt|servierte) (?:<\d+>|er|sie|der)(?: [a-z-]+){0,2} (?=<\d+> (?:das|den|die|zum) "
                r"(?:[^.;:<]|(?<=\d):){1,40} auf\b)"
            ),
            r"<\d+> (?:legte|legt)(?: [a-z-]+){0,3} (?=<\d+> (?:das|den|die|zum) (?:[^.;:<]|(?<=\d):){1,40} auf\b)",
            (
                r"\b(?:[a-z]*(?:fehler|patzer|schnitzer|ballverlust|fehlpass|ruckpass|abpraller|nachschuss|"
                r"flanke|ecke|pass|hereingabe|elfmeter|strafstoss|freistoss|einladung|geschenk|zuspiel|vorlage)) ?,? "
                r"(?:den|die|das) (?=<\d+>(?: [^\s.;:<]+){0,6}? (?:zu[mr] (?:\d|[a-z]*ausgleich|[a-z]*fuhrung|"
                r"anschluss)"
                r"[^.;:<]{0,20}(?:nutz|verw|versenk|vollend|einsch|verlang)|eiskalt|sicher verw|souveran verw|"
                r"(?:verwandelte|verwertete|versenkte|bestrafte|ausnutzte|annahm und)))"
            ),
            (
                r"\b(?:kopfball|schuss|flachschuss|abschluss|volley|nachschuss) (?=<\d+>,? ?(?:-|und)? ?(?:tor\b|"
                r"drin\b|\d ?: ?\d))"
            ),
            (
                r"(?:erstes|erster|zweites|zweiter|drittes|dritter|premieren)-?(?:[^\s,.;:<]+ ){0,1}? ?(?:[a-z]*tor|"
                r"[a-z]*treffer)(?: (?:<t?\d+>|[^\s,.;:<]+)){0,5}? fur"
            ),
            (
                r"(?:freistoss|ecke|eckball|flanke|schuss|heber|kopfball|distanzschuss) (?:von|"
                r"des) (?=<\d+>,?(?: [^.;:<]+?)? "
                r"(?:landete|landet|schlug|zappelte|flog|ging|fand|senkte|rutschte|trudelte|sprang|"
                r"prallte)[^.;:<]{0,40} (?:im (?:netz|tor|"
                r"[a-z]*eck|winkel|kasten)|ins (?:netz|tor|[a-z]*eck)|in den (?:winkel|maschen)|den weg ins))"
            ),
            r"(?:kopf|fuss|stirn|schadel) von (?=<\d+>,? ?(?:und|:|–|-) [^.;<]{0,20}\d:\d)",
            (
                r"\b(?:uberwand|uberwindet|bezwang|bezwingt|uberlistete|uberlistet|verlud|uberlupfte|tunnelte|"
                r"dupierte|uberraschte)"
                r" (?=<\d+>(?: (?!und|nach|auf)[^\s,.;:<]+){1,4} (?:<\d|torhuter|keeper|goalie|tormann|torwart|"
                r"schlussmann))"
            ),
        ),
        Role.FOULED: (
            r"(?:herausgeholt|herausgeholten|erarbeitet|erarbeiteten)(?: [^\s,.;:<]+){0,2}? (?:von|durch)",
            r"\bvon (?=<\d+> (?:herausgeholt|erarbeitet|provoziert))",
        ),
        Role.OPPONENT: (
            (
                r"\b(?:unterlief|passierte)(?: [^\s.;:<]+){0,6}? (?=<\d+>(?: [^\s.;:<]+){0,5} (?:[a-z]*fehler|"
                r"patzer|schnitzer|[a-z]*pass|bock)\b)"
            ),
            r"(?:fehlpass|ballverlust|abgefangen\w*|fing)(?: [^\s,.;:<]+){0,4}? von",
            r"(?:setzte|setzt) sich(?: [^\s,.;:<]+){0,3}? gegen",
            (
                r"<\d+> (?:[^\s,.;:<]+ ){0,2}?(?:umkurv|umdribbel|umspiel|uberlief|uberlauf|dupier|entwisch|enteil|"
                r"entkam|"
                r"vernasch)\w*(?: [^\s,.;:<]+){0,2}?"
            ),
            (
                r"(?:liess|lasst|spielte|tanzte|"
                r"nahm)(?: [^\s,.;:<]+){0,1}? (?=<\d+>(?: [^\s,.;:<]+){0,2}? (?:stehen|aussteigen|"
                r"alt aussehen|ins leere laufen|hinter sich|aus\b))"
            ),
        ),
        Role.ASSIST: (
            (
                r"\b(?:steckte|steckt|legte|legt|spielte|spielt|passte|passt|flankte|flankt|gab|schob) "
                r"(?=<\d+> (?:[^\s.;:<]+ ){0,4}?(?:auf|fur|zu|in den lauf von) <\d+>(?: [^\s.;:<]+){0,2}? "
                r"(?:durch|ab|quer|zuruck|auf|weiter)\b)"
            ),
            r"\b(?:bediente|bedient|fand|findet|schickte|schickt|lancierte|lanciert) (?=<\d+> (?:[a-z-]+ ){0,3}?<\d+>)",
            (
                r"\b(?:legte|legt|servierte) (?=<\d+>(?: [a-z-]+){0,2} <\d+> (?:das|den|die|zum) (?:[^.;:<]|"
                r"(?<=\d):){1,40} "
                r"auf\b)"
            ),
            r"\b(?:bereitete|bereitet) (?=<\d+>(?: [^\s.;:<]+){0,5} vor\b)",
            (
                r"\b(?:flanke|pass|ecke|hereingabe|zuspiel|freistoss|ablage|querpass|steilpass) (?=<\d+>, "
                r"(?:kopfball|schuss|[a-z]*schuss|abschluss|volley) <)"
            ),
            (
                r"(?:langen|weiten|hohen|steilen|klugen|genauen|flachen)? ?(?:ball|flanke|pass|zuspiel|"
                r"hereingabe|freistoss|"
                r"ecke|eckball|vorlage|konter) (?:von|uber)"
            ),
        ),
        Role.COACH: (
            (
                r"(?:[a-z]*-)?(?:gaste|heim|spieler|chef|interims|erfolgs|cheftrainer|ex)?(?:trainer(?:in)?|"
                r"coach|ubungsleiter|"
                r"teamchef|fussballlehrer)(?: [^\s.;:<]+){0,2}?,?"
            ),
            r"(?:pendant|gegenuber|amtskollege|trainerkollege|nachfolger|gegenpart),?",
            r"(?:gute nachricht|glucksfall|personalsorgen|sorgen|option)(?: [^\s.;:<]+){0,2}? fur",
        ),
        Role.REFEREE: (
            (
                r"(?:schiedsrichter(?:in)?|schiri|referee|unparteiische[rn]?|\bsr)(?: (?!(?:zeig|gab|gibt|"
                r"verw[ia]|schick|"
                r"stell|pfiff|entschied|liess|lasst|hatte|sah|sprach|ahnd|belohn|bestraf|ermahn|nahm|hielt|annull|"
                r"zuckt|zog|"
                r"gegen|dem|den|schloss|warf))[^\s.;:<]+){0,1}?:?,?"
            ),
            (
                r"(?:schiedsrichter(?:in)?|schiri|referee|unparteiische[rn]?|spielleiter|leiter)(?: [^\s.;:<]+){0,3} "
                r"(?:ist|war|wird)(?: (?:der|die)(?: [^\s.;:<]+){1,2})?"
            ),
            r"(?:geleitet|gepfiffen|angepfiffen)(?: [^\s.;:<]+){0,6}? (?:von|vom)",
            r"(?:leitung|spielleitung|pfeife)(?: [^\s.;:<]+){0,2} (?:hat|hatte|von|liegt bei|ubernimmt)",
            (
                r"(?:spiel|partie|begegnung|finale|duell|derby|match) (?:pfeift|leitet|leitete|pfiff)(?: (?:der|"
                r"die) [a-z]+)?"
            ),
        ),
        Role.OFFICIAL: (r"(?:assistenten?|linienrichter(?:in)?|vierter offizieller|assistiert(?: [^\s.;:<]+)? von):?",),
        Role.SENT_OFF: (
            r"(?:gelb-rot|gelb-rote karte|rote karte|rot|platzverweis|ampelkarte)(?: (?:fur|gegen|an|sah))?:?",
            r"\b(?:als|weil|nachdem)(?=(?: [^\s.;:<]+)* <\d+>(?: [^\s.;:]+){0,12} (?:gelb-rot|rot|ampelkarte))",
        ),
        Role.MISSED: (r"(?:halt|hielt|parierte|pariert|entscharfte)(?: [^\s.;:<]+){0,3}? (?:elfmeter|strafstoss) von",),
    },
    after={
        Role.SCORER: (
            (
                r",? (?:dessen|deren)(?: (?:[a-z]+e[rnms]? )?)[a-z-]*(?:schuss|kopfball|freistoss|heber|versuch|lupfer|"
                r"schlenzer|volley|abschluss|hammer|flanke|ecke)(?: (?:\d+[.:]\d*|[^\s.;:<]+)){0,10}? (?:im "
                r"(?:[a-z]+ ){0,2}?"
                r"(?:netz|tor|knick|winkel|[a-z]*eck|kasten)\b|ins (?:[a-z]+ ){0,2}?(?:netz|tor|[a-z]*eck)\b|in "
                r"den winkel)"
            ),
        ),
        Role.REFEREE: (
            (
                r" (?:leitet|leitete|pfeift|pfiff) (?:die|das|den|am)(?: [^\s.;:<]+){0,3}? (?:partie|spiel|begegnung|"
                r"finale|duell|derby|match)"
            ),
        ),
        Role.COACH: (
            r",? \(?(?:der |die )?(?:(?:chef|spieler|interims|gaste|heim)?trainer(?:in)?|coach|teamchef)\b",
            (
                r" (?:stellte um|setzte auf|vertraute|verzichtete|rotierte|nominierte|"
                r"brachte (?=<\d+>(?: [^\s.;:<]+){0,3} (?:fur|statt)))"
            ),
            r"(?: [^\s.;:<]+){0,6} (?:auf der bank|an der seitenlinie) (?:des |der |von |vom |bei |beim )<t\d+>",
        ),
        Role.SENT_OFF: (
            (
                r"(?: [^\s.;:]+){0,12}? (?:mit (?:gelb-)?rot(?:er karte)?(?: vom platz)?|die (?:gelb-)?rote karte|"
                r"vom platz (?:geflogen|gestellt|musste)|gelb-rot|die ampelkarte)"
            ),
        ),
        Role.MISSED: (
            (
                r" (?:trat|tritt|lief|lauft) zum (?:straf|elf|foulelf|handelf)\w+ an,? (?:und|aber|doch)"
                r"(?: [^\s.;:<]+){0,4}? (?:vergab|verschoss|scheiterte|daruber|vorbei|uber (?:das tor|die latte)|"
                r"an (?:den pfosten|die latte)|neben das tor)"
            ),
            (
                r"(?: [^\s.;:<]+){0,14}? (?:jagte|schoss|setzte|drosch|hob|knallte|vergab|verschoss|scheiterte)"
                r"(?: [^\s.;:<]+){0,4}? (?:strafstoss|elfmeter|handelfmeter|foulelfmeter|vom punkt)"
            ),
            r"(?: [^\s.;:<]+){0,3}? (?:vergab|verschoss|vergibt|verschiesst)",
        ),
    },
    own_goal=(r"in den eigenen", r"ins eigene", r"eigene (?:tor)?linie"),
)
_FR = Idioms(
    scores=(
        (
            r"n'en demandait pas tant|n'en demande pas tant|(?:dit|disait) merci\b|\bremercie\b(?! (?:le|la|les|son|"
            r"ses|l'))"
        ),
        (
            r"\b(?:crucifi|assomm|puni|climatis|douch|foudroy|foudroi|execut)\w* (?:les (?:visiteurs|locaux|"
            r"visiteuses|hotes)|"
            r"l'adversaire|le (?:stade|public)|son ancien)"
        ),
        r"\b(?:recidiv|remet(?:tait)? ca|rempile|rempilait)\w*\b",
        (
            r"\b(?:gliss|pouss|pass|frapp|piqu|plac|croi|enroul|repri|repren)\w* (?:(?:le|un|son) (?:ballon|cuir|"
            r"tir|lob) )?"
            r"(?:sous|entre les jambes d|hors d'atteinte|hors de portee|par-dessus)(?= ?(?:<\d|(?:e |u )?(?:le |"
            r"la )?(?:gardien|"
            r"portier)|(?:e |')<\d))"
        ),
        r"(?:se montre|est) (?:impitoyable|glacial)e?\b",
        r"(?:dans|contre|vers|au fond de) (?:son|ses|leur|leurs) propres? (?:filets|buts?|cages?|camp)",
        (
            rf"(?:log|envoy|expedi|plac|gliss|catapult|pouss|frapp|repri|reprend|cadr|enroul|propuls|fusill|"
            rf"croi|adress)\w*"
            rf"(?:{_ANY}){{0,9}}? (?:dans la lucarne|au fond|dans les filets|dans le petit filet|sous la barre|"
            rf"en pleine "
            r"lucarne|dans le but|hors de portee|au ras du poteau|a bout portant)"
        ),
        r"(?:logee?|place|expedie|envoye)(?: [^\s.;:<]+){0,3}? (?:dans la lucarne|au fond|sous la barre)",
        r"frappe (?:croisee|enroulee|puissante|sous la barre|victorieuse)(?: [^\s.;:<]+){0,1}? de(?= <)",
        r"imparable\b",
        (
            r"a (?:offert|arrache|permis|delivre|sauve|donne|envoye)(?: [^\s.;:<]+){0,9}? (?:nul|victoire|egalisation|"
            r"qualification|tirs au but|prolongation|succes)"
        ),
        r"(?:avait|a) (?:marque|egalise|ouvert|inscrit|double|conclu|trompe|converti|transforme)",
        r"(?:auteur|autrice) (?:d'un|du|de son|de l')",
        r"(?:s'est charge|se charge) de",
        r"(?:y va de son|signe son|inscrit son|s'offre (?:un|le))",
    ),
    passes=(
        r"(?<!un )(?<!le )(?<!son )(?<!du )(?<!ce )\b(?:centrer|centre|centrait|servir|remettre|deborder)\b(?=,? et <)",
        (
            r"\ba (?:(?:[a-z]+ment|bien|ensuite|alors|encore|d'abord|aussi) )?(?:servi|lance|decale|trouve|alerte) "
            r"(?:sur un plateau |en retrait |dans (?:la profondeur|l'axe|la surface|le dos de la defense|"
            r"l'intervalle) |"
            r"au (?:second|premier) poteau |en profondeur )?(?=<\d+>)"
        ),
        r"\b(?:decale|decalait|sert|servait|centre pour|remet a|talonne pour|devie pour|lance)\b(?= <)",
    ),
    before={
        Role.BEATEN: (
            (
                r"(?:ballon|cuir|tir|frappe|lob|balle) (?:sous|par-dessus|au-dessus de|entre les jambes de|"
                r"hors de portee de)"
            ),
        ),
        Role.FOULED: (r"(?:obtenu|provoque|gagne|concede sur|commise? sur|subi)e?(?: [^\s,.;:<]+){0,2}? (?:par|sur)",),
        Role.OPPONENT: (
            r"intercept\w*(?: [^\s,.;:<]+){0,4}? (?:de|d')",
            (
                r"(?:prend\w*|pris|prit) (?:le meilleur|le dessus|l'ascendant|l'avantage) sur(?: (?:le|la|son|sa|"
                r"defenseur|central))*"
            ),
            (
                r"(?:se (?:joue|jouait|jouant|jouer|debarrasse|defait|defaisait|defaisant|debarrassait|"
                r"debarrassant)|s'(?:impose|imposait|arrache|"
                r"echappe) (?:devant|"
                r"face a)|depose|deposait|crochete|crochetait|mystifie|laisse sur place|met dans le vent|enrhume|"
                r"passe en revue|"
                r"(?:gagne|remporte|gagnait|remportait) son duel (?:avec|face a|contre|devant))(?: (?:de|d'|le|la|"
                r"son|sa))*"
                r"(?= ?<\d+>(?! (?:pour|qui|dans la (?:surface|course)|en))(?: (?:et|avant|puis|d'un)|,))"
            ),
        ),
        Role.SCORER: (
            r"(?:premier|deuxieme|second|troisieme) but(?: (?:<t?\d+>|[^\s,.;:<]+)){0,5}? pour",
            (
                r"(?:coup[ -]franc|corner|centre|tir|frappe|tete) (?:de |d')(?=<\d+>,?(?: [^.;:<]+?)? (?:finit|"
                r"finissait|termine|"
                r"terminait|file|filait|se loge|se logeait|rentre|entre|meurt|lobe|surprend|trompe|"
                r"fait)[^.;:<]{0,30} (?:au fond|"
                r"dans (?:le but|les filets|la lucarne|le petit filet)|en pleine lucarne|mouche|tout le monde))"
            ),
            r"(?:battu|trompe|crucifie|fusille|lobe)e?s? par",
            r"(?:tete|frappe|reprise|volee) (?:imparable|victorieuse|gagnante) de",
            (
                r"(?:lance|sert|trouve|decale|alerte|servit|lanca) "
                r"(?=<\d+>[^.;:<]{0,60}: [^.;<]{0,60}(?:triple|double|but\b|au fond|\d ?- ?\d))"
            ),
            r"frappe(?: [^\s.;:<]+){0,3}? de(?= <\d+>,? (?:imparable|sous|qui|dans|hors))",
            r"(?:but|egalisation|ouverture du score|realisation|double) (?:de|d'|signee?|inscrit(?:e)? par)",
        ),
        Role.ASSIST: (
            r"(?:decalage|caviar|offrande|service|centre|corner|passe|deviation|remise) (?:de|d')",
            (
                r"(?:a la (?:reception|conclusion|retombee)|au bout|reprend\w*|repris\w*) (?:d'un|d'une|du|un|le)"
                r"(?: [^\s,.;:<]+){0,1}? (?:coup[ -]franc|corner|centre)(?: [^\s,.;:<]+){0,3}? (?:de|d')"
            ),
            r"coup[ -]franc (?:excentre|lointain|indirect|joue|tire|botte)(?: [^\s,.;:<]+){0,3}? (?:de|d'|par)",
        ),
        Role.COACH: (
            (
                r"(?:entraineure?|coach|technicien(?:ne)?|tacticien|selectionneu(?:r|se)|manager)(?: (?:de l'|du|"
                r"de la|des|de|"
                r"d')? ?(?:<t\d+>|[a-z-]+))"
                r"{0,2},?"
            ),
            r"homologue(?: [^\s.;:<]+){0,2}?,?",
            r"(?:bonne nouvelle|casse-tete|soulagement|option)(?: [^\s.;:<]+){0,3}? pour",
        ),
        Role.REFEREE: (
            r"(?:arbitres?|arbitre)(?: principal(?:e)?)? ?[:,] ?(?:m\.|mme|mlle)?",
            r"(?:arbitre|sifflet)(?: (?!assistant)[^\s.;:<]+){0,4} (?:est|etait|sera|confie a|designe)(?: m\.| mme)?",
            r"(?:arbitree?|sifflee?) par(?: m\.| mme| monsieur)?(?= ?$)",
            r"coups? de sifflet(?: final)? (?:de|d')",
            r"(?:sous (?:l'arbitrage|le sifflet)|au sifflet) (?:de|d')",
        ),
        Role.OFFICIAL: (r"(?:assistants?|assistantes?|assistee? (?:de|par)|juges? de touche|quatrieme arbitre) ?:?",),
        Role.SENT_OFF: (r"(?:carton rouge|expulsions?|exclusions?|rouge)(?: (?:pour|a|de|direct pour|contre))? ?:?",),
        Role.MISSED: (
            (
                r"(?:penalty|tentative|tir au but)(?: [^\s.;:<]+){0,2}? (?:de|d')(?= <\d+> (?:arret|repouss|"
                r"detourn|au-dessus|"
                r"sur le poteau))"
            ),
        ),
    },
    after={
        Role.SCORER: (r",? (?:auteur|autrice) (?:d'un (?:double|triple|but)|du (?:but|doublé))",),
        Role.COACH: (
            r",?[^.;:<]{0,40} (?:et |, )?(?:l'|le |la )?(?:entraineure?|coach|technicien)\b",
            r" (?:faisait|fait|a fait|fit) entrer",
            (
                r"(?: [^\s.;:<]+){0,6} (?:sur le banc|a la tete|aux commandes|a la barre|les renes) (?:de |du |d')?"
                r"(?:l'|la )?<t\d+>"
            ),
            r",? qui (?:pourra|peut|devra) (?:compter|faire sans|choisir|disposer|se passer)",
        ),
        Role.SENT_OFF: (
            (
                r",? (?:ayant vu|voyait|voit|a vu|recevait|recoit|ecopait|ecope) (?:[^\s.;:<]+ ){0,2}?(?:rouge|second "
                r"(?:carton )?jaune|deuxieme (?:carton )?jaune|d'un (?:carton )?rouge)"
            ),
            r" (?:est|etait|a ete) (?:[^\s.;:<]+ )?(?:expulsee?|exclue?|renvoyee?)",
        ),
        Role.MISSED: (
            (
                r" (?:s'avanc|se present|s'elanc|se charg)\w*[^.;:<]{0,20} (?:penalty|peno|onze metres)"
                r"[^.;:<]{0,10}?,? (?:et|mais) (?:(?:manqu|rat|echou)\w*|(?:envo|expedi|tir|frapp|"
                r"fracass)\w*(?: [^\s.;:<]+){0,3}? "
                r"(?:au-dessus|a cote|dans les nuages|sur (?:le poteau|la barre|la transversale)))"
            ),
            (
                r"(?:,[^.;:<]{1,60},)? (?:s'elance|s'elancait)[ .…:,!]*(?:et )?(?:poteau|barre|arret|a cote|au-dessus|"
                r"repouss|trouve le poteau)"
            ),
            (
                r"(?: [^\s.;:<]+){0,4}? (?:manque|rate|manquait|ratait|voit son penalty|expedie|envoie|butait|bute)"
                r"(?: [^\s.;:<]+){0,5}? (?:penalty|au-dessus|sur le poteau|sur la barre|tentative)"
            ),
        ),
    },
    own_goal=(r"contre son (?:propre )?camp",),
    free_kick=(r"coups? franc",),
    header=(
        r"\b(?:s'eleve|s'elevait|s'elever|saute|sautait) (?:plus haut|au-dessus)",
        r"du front",
        r"de la tete",
        r"une tete",
    ),
)
_PT = Idioms(
    scores=(
        (
            r"(?:na|para a|contra a|a|da|pela) propria (?:baliza|meta|rede|area e gol)\b|(?:no|contra o|"
            r"para o) proprio (?:gol|golo)\b"
        ),
        r"(?:abrir|reduzir|diminuir|garantir|definir) o (?:placar|marcador|ativo|activo|triunfo)\b",
        r"acert(?:ou|a|ar|ando) (?:o|no|na|em cheio no) (?:angulo|canto|cantinho|gaveta)\b",
        r"agradec(?:eu|e) (?:o presente|a oferta|e (?:marc|fez|empurr|toc|mand))\w*",
        r"\bbis(?:ou|a|ava|ar|ando|aram)\b|\b(?:repetiu|repete|repetindo) a (?:dose|gracinha|facanha)\b",
        (
            r"\b(?:apont|marc|fez|fatur|assin|anot|chegou|rubric)\w*(?: (?:a|ao|o|a sua|o seu|os seus|mais um|"
            r"seu)){1,2} "
            r"(?:\d+\.? ?[oa]?|primeiro|segundo|terceiro|quarto|quinto|decimo|vigesimo|trigesimo|quadragesimo|"
            r"centesimo)\b"
            r"(?! (?:cartao|jogo|lugar|minuto|amarelo|tempo|posto|ponto|pontos|minutos|canto|falta))"
        ),
        (
            r"\b(?:fech|encerr|deu numeros finais|sel)\w*(?: [^\s,.;:<]+){0,1}? (?:a contagem|o marcador|o placar|"
            r"a goleada|as contas)\b"
        ),
        (
            rf"(?:bat|chut|mand|coloc|toc|finaliz|remat|cabece|empurr|atir|desfer|encost|acert|solt|disp)\w*"
            rf"(?:{_ANY}){{0,8}}? (?:no (?:angulo|canto|fundo|cantinho|ninho)|na (?:gaveta|rede|baliza)|"
            rf"para (?:o fundo|"
            r"as redes|empatar|fazer|marcar|virar)|ao angulo|ao poste mais)"
        ),
        r"encheu o pe|soltou (?:a|uma) bomba|nao perdoou|estufou|guardou|so teve (?:o trabalho|de encostar)",
        r"(?:abriu|inaugurou|fechou) o (?:placar|marcador|activo|ativo)",
        (
            r"(?:deixou|decretou|sentenciou|fez|apontou|assinou|rubricou)(?: [^\s.;:<]+){0,3}? (?:igualdade|"
            r"empate|golo|gol|"
            r"virada|triunfo|vitoria|reviravolta|bis|tento)"
        ),
        r"de cabeca,? (?:abriu|fez|marcou|empatou|colocou)",
        r"subi(?:u|a)(?: [^\s.;:<]+){0,7}? para (?:marcar|cabecear|testar|empatar|ampliar|desviar|fazer)\b",
    ),
    passes=(
        (
            r"\b(?:desvi|pente|raspou|escor|resval)\w*(?: de cabeca| a bola| a cobranca){0,2} (?:no|ao|"
            r"na) (?:primeiro (?:pau|poste)|"
            r"primeira trave)\b"
        ),
        r"\btocou para(?= <\d+>,? que)",
        r"\b(?:levantou (?:na medida|na area)|bateu escanteio|cobrou escanteio|cruzou|assistiu|serviu|isolou)\b",
    ),
    before={
        Role.WENT_OFF: (r"entr\w+ (?:por|para o lugar de|no lugar de|em vez de|na vaga de)",),
        Role.FOULED: (
            r"(?:sofrid|conquistad|provocad|cavad|ganh|arrancad)[oa]s?(?: [^\s,.;:<]+){0,1}? (?:por|pelo|pela)",
        ),
        Role.OPPONENT: (
            r"mais (?:alto |rapido |forte )?(?:do )?que(?: (?:o|a|toda a|zagueiro|defesa|central|lateral|marcador))*",
            r"intercept\w*(?: [^\s,.;:<]+){0,4}? (?:de|do)",
            (
                r"(?:dribl(?:ou|a|ar|ando)|fint(?:ou|a|ar|ando)|ganh(?:ou|a|ar|ando) (?:de|a|d[oa])|se livr(?:ou|a|"
                r"ando) (?:de|d[oa])|"
                r"livr(?:ou|a)-se (?:de|d[oa])|antecip(?:ou|a|ando)(?:-se)? (?:a|ao)|super(?:ou|a|"
                r"ando) na (?:corrida|velocidade|"
                r"marcacao)|tir(?:ou|a) (?:da jogada|do lance)|deix(?:ou|a|ando) (?:no chao|sentado|para tras|"
                r"pelo caminho)|"
                r"tabel(?:ou|a) em cima de|entort(?:ou|a|ando)|pass(?:ou|a|ando) (?:por|entre))(?: (?:o|a|zagueiro|"
                r"defesa|central|"
                r"lateral|defensor))*(?= <\d+>(?:,| e | antes|$))"
            ),
        ),
        Role.SCORER: (
            r"(?:primeiro|segundo|terceiro) (?:golo|gol|tento)(?: (?:<t?\d+>|[^\s,.;:<]+)){0,5}? para",
            (
                r"(?:falta|livre|cruzamento|escanteio|canto|cobranca) (?:de |"
                r"do )(?=<\d+>,?(?: [^.;:<]+?)? (?:entrou|acabou|foi|morreu|"
                r"terminou)[^.;:<]{0,30} (?:na rede|nas redes|no fundo|no angulo|no gol|na baliza|direto))"
            ),
            (
                r"(?:cabecada|cabeceamento|remate|chute|pontape) (?:certeir[oa]|fulminante|indefensavel|imparavel|"
                r"mortal|vitorios[oa]) de"
            ),
            r"(?:a bola )?sobrou (?:para|a|ao)(?: [^\s.;:<]+){0,1}? (?=<\d+>,? que)",
            (
                r"(?:abri(?:u|ram)|inaugur(?:ou|aram)|empat(?:ou|aram)|ampli(?:ou|aram)|aument(?:ou|aram)|"
                r"marc(?:ou|aram)|"
                r"descont(?:ou|aram)|reduzi(?:u|ram)|vir(?:ou|aram)|adiant(?:ou|aram)-se|cheg(?:ou|aram) ao)"
                r"(?: (?!com |por |para |contra )[^\s,.;:<]+){0,4}? (?:com|por)"
            ),
            r"(?:golo|gol|tento|empate|igualdade|bis) (?:por intermedio de|(?:apontado|assinado|marcado) por)",
        ),
        Role.ASSIST: (
            (
                r"(?:lancad|servid|isolad|desmarcad|acionad|encontrad|descobert)[oa]s?(?: [^\s,.;:<]+){0,7}? (?:por|"
                r"pelo|pela)"
            ),
            r"(?:cobranca de escanteio|escanteio|canto|livre|cruzamento|passe|lancamento|assistencia) (?:de|do|da)",
        ),
        Role.COACH: (
            (
                r"(?:treinador(?:a)?|tecnic[oa]|comandante|mister|timoneiro|selecionador(?:a)?)(?: (?:do|da|de|"
                r"dos|das) ?"
                r"(?:<t\d+>|[a-z-]+))?,?"
            ),
            r"(?:equipe|equipa|time|turma|elenco) (?:do|da|de) (?:professor|tecnico|treinador|mister)",
            r"(?:homologo|colega),?",
            r"(?:boa noticia|alivio|dor de cabeca|problema|opcao)(?: [^\s.;:<]+){0,3}? para",
        ),
        Role.REFEREE: (
            (
                r"(?<!quarto )(?:arbitr[oa]s?(?= ?:)|arbitros(?= ?$)|arbitr[oa]|juiz(?:a)?)"
                r"(?: (?!assistent|auxiliar|reserva|de video|adicional|expuls|amarel|advert|mostr|exib|aplic|"
                r"assinal|apit|marcou|"
                r"anul|valid|conced|mandou|puniu|deu |viu )[^\s.;:<]+){0,1}?:?,?"
            ),
            (
                r"(?<!quarto )(?:arbitr[oa]|juiz(?:a)?)(?: (?!assistent|auxiliar|reserva)[^\s.;:<]+){0,3} "
                r"(?:e|foi|sera|vai ser|era)"
            ),
            r"(?:arbitragem|apito)(?: [^\s.;:<]+){0,3} (?:de|por|com|a cargo de)",
            r"(?:apita|apitara|arbitra|arbitrara) (?:o|a) (?:jogo|partida|encontro|duelo|final)(?: e| sera)?",
        ),
        Role.OFFICIAL: (
            r"(?:assistentes?|auxiliares?|bandeirinhas?|quarto arbitro|avar|\bvar|auxiliad[oa] por)(?: \d)?:?",
        ),
        Role.SENT_OFF: (r"(?:expuls[oa]s?|cartao vermelho|vermelho direto|segundo amarelo)(?: (?:a|para|de|ao))?:?",),
        Role.MISSED: (
            r"(?:o |a )?propri[oa](?=(?:<| <)\d+> (?:bateu|cobrou)[^.<]* (?:espalm|defend|por cima|na trave))",
        ),
    },
    after={
        Role.COACH: (
            r",? (?:o |a )?(?:treinador(?:a)?|tecnic[oa]|comandante|mister)\b",
            r"(?: [^\s.;:<]+){0,4} (?:fez entrar|mandou entrar|lancou em campo|escalou|apostou em)",
            (r"(?: [^\s.;:<]+){0,6} (?:no comando|ao comando|no banco|ao leme|a frente) (?:do |da |de )<t\d+>"),
            r",? que (?:pode|podera|tera de) (?:contar|prescindir|escolher|dispor|abdicar)",
            r"[^.;:<]{0,20}\b(?:diz|disse|afirmou) a treinadora",
        ),
        Role.REFEREE: (
            (
                r" (?:tinha |havia |ja )?(?:apit\w+|(?:assinal|mostr|exib)\w+(?= (?:[^\s.;:<]+ ){0,5}?"
                r"(?:vermelho|amarelo|cartao|cartoes|penal\w+|grande penalidade|falta|fora de jogo|impedimento|mao|"
                r"final)))"
            ),
            (
                r" (?:apont(?:ou|a|ava)|indic(?:ou|a|ava)|nao hesit\w+ em apontar) (?:para )?(?:a marca|o ponto|"
                r"a linha) (?:de|do|da|dos)\b"
            ),
            r" \((?:principal|arbitro principal|arbitro central|arbitro)\)",
            r",? (?:e|foi|sera) (?:o |a )?(?:arbitr[oa]|juiz|juiza) (?:da|do|principal|central)",
        ),
        Role.MISSED: (
            (
                r" (?:foi|partiu|avancou|correu|encarregou-se|assumiu)[^.;:<]{0,30} (?:marca d[aeo]s? (?:cal|penalti|"
                r"onze metros)|cobranca|penalti|onze metros)[^.;:<]{0,20}?,? (?:e|mas) "
                r"(?:(?:isolou|falhou|desperdicou)\b|"
                r"(?:mandou|atirou|bateu|chutou|rematou)(?: [^\s.;:<]+){0,3}? (?:por cima|para fora|ao lado|a barra|"
                r"ao poste|na (?:trave|barra)|no (?:travessao|poste)|para as nuvens))"
            ),
            (
                r" (?:bateu|cobrou|rematou|chutou|atirou)(?: [^\s.;:<]+){0,2}? e (?:o|"
                r"a)(?: [^\s.;:<]+){0,4}? (?:espalm|defend|"
                r"voou|par[ao]u|peg)\w*"
            ),
            (
                r"(?: [^\s.;:<]+){0,5}? (?:atirou|acertou|mandou|chutou)(?: [^\s.;:<]+){0,3}? (?:na trave|"
                r"no poste|por cima|"
                r"para fora|a barra)"
            ),
        ),
    },
    free_kick=("falta direta", "livre direto"),
    header=(r"\bsub(?:iu|indo|ir|ia) mais\b",),
)
IDIOMS: Mapping[str, Idioms] = {"en": _EN, "it": _IT, "es": _ES, "de": _DE, "fr": _FR, "pt": _PT}
"""The idioms of each language."""
