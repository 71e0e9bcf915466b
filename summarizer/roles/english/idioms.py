"""Ways of telling a part beyond plain English verbs: where the ball ends, and how reports paraphrase."""

from __future__ import annotations

from summarizer.roles.vocabulary import Idioms, Role

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
