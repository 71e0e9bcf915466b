"""English idioms beside a name that give it a part."""

from __future__ import annotations

from summarizer.roles.vocabulary import Idioms, Role

BESIDE = Idioms(
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
            r"(?:evad|elud)(?:ed|es|ing)(?: (?:the|a|an|both|all|diving|lunging|onrushing|sliding)){0,3}",
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
                r"(?:moment|piece|flash|stroke|touch) of (?:[a-z-]+ ){1,2}?(?:from|by) (?=<\d+> (?:settled|decided|won|"
                r"sealed|levelled|broke|opened|earned|made the difference))"
            ),
            (
                r"(?:\blead|ahead|in front|level|equali[sz]er|opener|winner|scoring)\b[^.;:<]{0,40}? "
                r"(?:through|thanks to|courtesy of|with|from|via|when) an?(?: [a-z-]+){0,3}? "
                r"(?=<\d+> (?:effort|strike|goal|header|finish|volley|free-kick|drive|shot|tap-in|penalty))"
            ),
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
            (
                r"(?<!'s )(?<!his )(?<!her )(?<!defensive )(?<!defending )(?<!midfield )(?<!attacking )"
                r"(?<!goalkeeping )(?:opposite number|counterpart|successor),?"
            ),
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
                r"penalty))|up for)|(?:pointed|points) to the (?:penalty )?spot(?! and (?:asked|claimed|appealed|"
                r"begged|converted|scored|beat))|waved play on|brought (?:the|a) "
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
            (
                r"(?:, however,)? (?:earned|collected|received|picked up|got) (?:an?|the|his|her) "
                r"(?:(?:straight |direct )?red(?: card)?|second (?:yellow|booking|bookable|caution))\b"
            ),
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
)
