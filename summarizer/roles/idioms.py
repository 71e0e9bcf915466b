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
            r"(?:counterpart|opposite number|successor),?",
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
                r"\ba (?:chiuder|sbloccar|decider|segnar|pareggiar|firmar|raddoppiar|ribaltar|riaprir|metter|"
                r"siglar|realizzar|"
                r"insaccar|trovar|portar|fissar|calar|completar|accorciar|sigillar|regalar|gonfiar|spinger|risolver)\w*"
                r"(?: [^\s,.;:<]+){0,6}? (?:e|e stato|e stata|ci pensa|provvede)(?: (?:ancora|sempre|poi|invece|il|"
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
                r"(?:[^\s.;:<]+ ){0,4}?(?:di|del|dell')"
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
                r"(?:sara|e|e stato|era|e stata)(?: (?:il |la )?(?:signor|signora|sig\.))?"
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
_ES = Idioms(
    scores=(
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
        r"(?:fue|se mostro) (?:letal|infalible|implacable)|no temblo\b",
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
            rf"(?:pein|desvi|prolong|toc)(?:o|a)(?:{_ANY}){{0,4}}?(?: por <\d+>)?,? y (?:el (?:balon|esferico|"
            rf"cuero)|la pelota) "
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
                r"(?:provocad|forzad|sufrid|ganad|conseguid|cometid[oa] sobre|hech|"
                r"sacad)[oa]s?(?: [^\s,.;:<]+){0,1}? (?:por|sobre|a)"
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
        r"\b(?:steckte|steckt) durch",
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
            r"(?:spiel|partie|begegnung|finale|duell|derby) (?:pfeift|leitet|leitete|pfiff)",
        ),
        Role.OFFICIAL: (r"(?:assistenten?|linienrichter(?:in)?|vierter offizieller|assistiert(?: [^\s.;:<]+)? von):?",),
        Role.SENT_OFF: (
            r"(?:gelb-rot|gelb-rote karte|rote karte|rot|platzverweis|ampelkarte)(?: (?:fur|gegen|an|sah))?:?",
            r"\b(?:als|weil|nachdem)(?=(?: [^\s.;:<]+)* <\d+>(?: [^\s.;:]+){0,12} (?:gelb-rot|rot|ampelkarte))",
        ),
        Role.MISSED: (r"(?:halt|hielt|parierte|pariert|entscharfte)(?: [^\s.;:<]+){0,3}? (?:elfmeter|strafstoss) von",),
    },
    after={
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
    own_goal=(r"in den eigenen", r"ins eigene"),
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
        r"\ba (?:parfaitement |bien |idealement |superbement )?(?:servi|lance|decale|trouve|alerte)\b(?= <)",
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
                r"(?:se (?:joue|jouait|debarrasse|defait|defaisait|debarrassait)|s'(?:impose|imposait|arrache|"
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
            r"(?:arbitree?|dirigee?|sifflee?) par(?: m\.| mme| monsieur)?(?= ?$)(?<!equipe dirigee par)",
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
            r" (?:tinha |havia |ja )?(?:assinal|apit|mostr|exib)\w+",
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
