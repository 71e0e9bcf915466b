"""Who was sent off, who failed from the penalty spot and who saved it, beyond plain English verbs."""

from __future__ import annotations

from summarizer.roles.vocabulary import WORD, Idioms, Role

_RED = (
    r"(?:(?:straight |second )?(?:red|yellow)(?: card)?(?<!a yellow)(?<!the yellow card)(?<!a yellow card)|"
    r"second (?:booking|caution)|marching orders)"
)

_MISS = (
    r"(?:wide|over|high|against|onto|off (?:the|a) (?:post|bar|upright)|straight at|into the (?:stand|crowd|"
    r"night|arms|side)|"
    r"the (?:post|bar|crossbar|upright|woodwork))"
)

_SPOT = r"(?:penalty|spot[- ]kick|from the (?:penalty )?spot|from (?:12|twelve) yards)"

KICKS_AND_CARDS = Idioms(
    before={
        Role.OFFICIAL: (
            (
                r"(?:chairman|president|physio|kit man|assistant (?:coach|manager)|goalkeeping coach|"
                r"team manager|director)"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?:(?:decision|decided|choosing|chose|opted|hesitation|option) (?:but )?to|in|by|before|after|and) "
                r"(?:send(?:ing)? off|dismiss(?:ing)?|red-card(?:ing)?|expel(?:ling)?|sent off|dismissed|red-carded)"
                r"(?: (?:the |home |visiting |defender |midfielder |striker |captain |skipper |"
                r"goalkeeper |keeper ){1,3})? ?(?=<\d)"
            ),
            (
                r"(?:departures?|exits?|loss|losing|removal) of(?: [\w'-]+){0,3}? (?=<\d+>(?! to (?:an? )?(?:[a-z]+ )?"
                r"(?:injury|illness|knock|"
                r"strain))[^.;:<]{0,40}(?:<\d+>[^.;:<]{0,40})?(?:second (?:bookings?|yellows?|"
                r"bookable|"
                r"cautions?)|red cards?|straight red|for dissent|violent conduct|dismiss|sent off|"
                r"two yellow)(?! (?:card )?for <))"
            ),
            rf"{_RED}(?: (?!for\b|after\b)[\w'-]+){{0,4}}? (?:to|at|towards|direction of|against)",
            (
                r"(?:show(?:ed|s|ing)?|give|gave|giving|hand(?:ed|ing)|brandish(?:ed|ing) at) (?=<\d+> (?:a|the|his|"
                r"her) (?:straight |"
                r"second )?(?:red|yellow card for a second))"
            ),
            (
                r"\b(?:lost|lose|losing|without) (?=<\d+> (?:to|through|for) (?:a|an|his|her|"
                r"the) (?:[\w-]+ ){0,2}(?:red|second|"
                r"dismissal|sending))"
            ),
            r"\bsent (?=<\d+> (?:off|packing|to the dressing room|for an early|down the tunnel))",
        ),
        Role.MISSED: (
            r"sav(?:ed|es|ing) (?:[a-z]+ly |well )?from (?=<\d+>,? (?:also |again |too )?from the (?:penalty )?spot)",
            (
                r"(?:to|for|by|with|on) (?=<\d+>(?![^.;:]{0,60}\b(?:in off|"
                r"into the net))(?:,)? (?:but|only for|and|whose) (?:(?:his|her|"
                r"the) )?(?:[\w-]+ )?(?:penalty|"
                r"spot[- ]kick|effort from the spot|kick)[^.;:<]{0,60} (?:saved|kept out|turned|"
                r"tipped|pushed|parried|over|"
                r"wide|against|post|bar|upright|crossbar|blocked|stopped|palmed)\b)"
            ),
            r"\bup stepped (?=<\d+>,? (?:but|only|and) [^.;:]{0,50}(?:saved|post|bar|over|wide|missed|kept out))",
            r"(?:kept|keeps|keeping) out(?: [\w'-]+){0,2}? (?=<\d+>'s? (?:[\w-]+ ){0,3}(?:penalty|spot[- ]kick))",
            (
                r"(?:sav|den|palm|part|turn|tip|push|parr|stop|block|beat|claw|punch|"
                r"got down)[\w'-]*(?: [\w'-]+){0,4}? "
                r"(?=<\d+>'s? (?:[\w-]+ ){0,3}(?:penalty|spot[- ]kick))"
            ),
            rf"(?:save|stop|saved|stopped|keep out|kept out|parry|parried)(?: [\w'-]+){{0,3}}? {_SPOT} (?:from|by)",
            (
                r"(?:den(?:y|ied|ies|ying)|thwart(?:ed|s|ing)?|foil(?:ed|s)?) (?=<\d+> from (?:the (?:penalty )?spot|"
                r"12 yards))"
            ),
            rf"{_SPOT} (?:miss|failure|woe|saved|missed) (?:by|from)",
        ),
        Role.SAVED: (rf"(?:denied|saved|thwarted|foiled)(?: [\w'-]+){{0,4}}? {_SPOT} by",),
    },
    after={
        Role.REFEREE: (
            r" (?:dismissed|red-carded|booked|cautioned|expelled|sent off)(?= <\d)",
            r" (?:sent|sends) (?=<\d+> (?:off|packing|to the dressing room|for an early|down the tunnel))",
            (
                rf"{WORD}{{0,5}}? (?:show(?:ed|s|ing)?|brandish(?:ed|es|ing)|produc(?:ed|es|ing)|flash(?:ed|es|ing)|"
                rf"rais(?:ed|es|ing))"
                r"(?: <\d+>)?(?: [\w'-]+){0,2}? (?:red|second yellow|yellow)\b"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?: (?:then|also|later|duly|subsequently|himself|herself|rightly|harshly|promptly|"
                r"deservedly|needlessly|"
                r"soon|finally|belatedly|too|was then|was later|was also)){1,2} (?:saw (?:a )?(?:straight )?red|"
                r"(?:was )?(?:sent off|dismissed|red-carded|ordered off|given (?:his|"
                r"her) marching orders)|walked(?! away| off| in)|"
                r"(?:was )?shown (?:a|the|his|her) (?:straight |second )+(?:red|yellow|card)|"
                r"(?:was )?shown (?:a|the) red|"
                r"(?:picked up|received|collected|earned|got) (?:a|his|her) (?:straight red|red|"
                r"second (?:yellow|booking|"
                r"bookable|caution)))"
            ),
            (
                r"(?: (?:was|got|being))? (?:saw|seeing|receiv(?:ed|ing)|pick(?:ed|ing) up|collect(?:ed|ing)|got|"
                r"getting|earn(?:ed|ing)|shown|given) (?:a |his |her |the )second (?:booking|bookable|caution|card|"
                r"yellow(?: card)?)(?! of the (?:season|campaign|year|month|tournament))"
            ),
            r" (?:was|got) (?:booked|cautioned) (?:twice|for (?:a|the) second time|again and)[^.;:<]{0,40}",
            (
                r" (?:walked|was off|was gone|departed|trooped off) (?:for|after) (?:a|an|two|his|"
                r"her) (?:[\w-]+ ){0,2}?(?:second|yellow|red|booking|bookable|straight)"
            ),
            r" went into the book twice[^.;:<]{0,40}(?:gone|off|dismissed|walk)",
            (
                r",? already (?:booked|cautioned|on a (?:booking|yellow|yellow card))[^.;:]{0,90}? (?:off (?:he|"
                r"she) went|(?:was|got) sent off|"
                r"walked|had to go|had to walk|saw red|was dismissed|sent (?:him|her) off|dismissed (?:him|her))"
            ),
            (
                r" was already on a (?:booking|yellow|yellow card)[^.;:]{0,90}? (?:sent (?:him|her) off|"
                r"dismissed (?:him|her)|was sent off|"
                r"had to go|off (?:he|she) went)"
            ),
            (
                rf"(?:{WORD}{{0,4}}?|(?:{WORD}{{0,4}} <\d+>)) and (?:was|got) (?:\w+ )?(?:dismissed|sent off|"
                rf"red-carded|shown (?:a|the) "
                r"(?:straight )?red|ordered off)"
            ),
            r" trudged off (?:after|having)",
        ),
        Role.MISSED: (
            (
                r"'s? (?:[\w-]+ ){0,3}(?:penalty|spot[- ]kick)(?: (?:midway|early|late|just|shortly|moments|soon|"
                r"before|after|in|on|at)(?! <)[^.,;:<]{0,40}?)? (?:was|is|had been) (?:\w+ )?(?:beaten|pushed|"
                r"palmed|tipped|clawed|turned|blocked|stopped|kept|saved|parried)"
            ),
            (
                r"(?: (?:hit|struck|rattled|hitting|striking|rattling) the (?:post|bar|crossbar|woodwork) and)? "
                r"(?:saw|sees|seeing|had|having) (?:a|his|her|the) (?:[\w-]+ ){0,2}?(?:penalty|spot[- ]kick) "
                r"(?:saved|kept out|blocked|stopped|parried|pushed)"
            ),
            r" was the man to take it,? but <\d+>",
            (
                r",? from the (?:penalty )?spot,? (?:shot|fired|drove|put it|sent it|"
                r"aimed)(?: [\w-]+){0,2} (?:straight at|wide|over|against)"
            ),
            (
                rf"{WORD}{{0,3}}? (?:hit|struck|found|rattled|clipped|shook){WORD}{{0,4}}? (?:post|bar|crossbar|"
                rf"upright|woodwork)"
                rf"{WORD}{{0,4}}? {_SPOT}"
            ),
            (
                rf"{WORD}{{0,4}}? (?:fail(?:ed|s|ing)?|unable) (?:to (?:convert|score|"
                rf"beat)(?: [^\s.;:]+){{0,4}}? )?{_SPOT}"
            ),
            (
                rf" (?:failed|fails|failing|could not|couldn't|unable) to convert{WORD}{{0,3}}? (?:penalty|"
                rf"spot[- ]kick|kick)"
            ),
            (
                rf" (?:failed|fails|fluffed|erred|faltered|came unstuck|was denied|had been denied|"
                rf"is denied){WORD}{{0,3}}? {_SPOT}"
            ),
            (
                rf" (?:spurn|squander|wast|pass(?:ed|ing)? up|blew|blow|fluff|miss|threw away|"
                rf"fail)\w*{WORD}{{0,7}}? {_SPOT}"
            ),
            (
                rf"(?:,?(?: who)?{WORD}{{0,2}}? stepped (?:up|forward)|{WORD}{{0,3}}? took (?:the|a|"
                rf"it)){WORD}{{0,4}}?,? (?:but|only|and)"
                rf" (?![^.;:]{{0,60}}(?:\bin off|into the (?:net|corner)|\bhome\b|\bpast\b|"
                rf"no mistake))[^.;:<]{{0,70}}(?:saved|kept out|{_MISS}|worst penalt|missed|denied|skied|blazed)"
            ),
            rf" (?:could|might) have{WORD}{{0,5}}? {_SPOT},? but <\d+>",
            (
                rf"'s?{WORD}{{0,3}}? (?:penalty|spot[- ]kick){WORD}{{0,2}}? (?:was|came back|cannoned|crashed|struck|"
                rf"hit|sailed|flew|went|"
                rf"rebounded|clipped|skimmed|drifted){WORD}{{0,3}}? (?:saved|kept out|parried|pushed|tipped|turned|"
                rf"{_MISS})"
            ),
        ),
        Role.SAVED: (
            (
                r"(?: (?:then|also|later|twice|again|somehow|duly|[a-z]+ly)){1,2} (?:saved|denied|"
                r"kept out|parried|blocked|"
                r"stopped|tipped|thwarted|foiled)"
            ),
            (
                r" (?:guessed (?:right|correctly|the right way)|read it|went the right way|dived|plunged|"
                r"flung (?:himself|herself)|got down "
                r"(?:well|low)|stood tall)(?![^.;:]{0,60} but)"
            ),
            r" (?:turned|tipped|pushed|palmed|clawed|beat)(?: [^\s.;:]+){0,4}? (?:round|around|away|over|onto|wide)",
        ),
        Role.FOULED: (
            (
                r" (?:was |had been )?(?:ruthlessly |crudely |clumsily )?(?:taken down|wiped out|scythed down|"
                r"hauled back|pulled back)"
            ),
        ),
    },
)
