"""Who was sent off, who failed from the penalty spot and who saved it, as six presses word it beyond the plain verbs.

Patterns over masked text as in :class:`~summarizer.roles.vocabulary.Vocabulary`; each language's are added to its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.roles.vocabulary import Idioms, Role

_FEW = r"(?: [^\s.;:<]+)"
"""One word in between."""

_EN_RED = (
    r"(?:(?:straight |second )?(?:red|yellow)(?: card)?(?<!a yellow)(?<!the yellow card)(?<!a yellow card)|"
    r"second (?:booking|caution)|marching orders)"
)
_EN_MISS = (
    r"(?:wide|over|high|against|onto|off (?:the|a) (?:post|bar|upright)|straight at|into the (?:stand|crowd|"
    r"night|arms|side)|"
    r"the (?:post|bar|crossbar|upright|woodwork))"
)
_EN_SPOT = r"(?:penalty|spot[- ]kick|from the (?:penalty )?spot|from (?:12|twelve) yards)"
_EN = Idioms(
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
            rf"{_EN_RED}(?: (?!for\b|after\b)[\w'-]+){{0,4}}? (?:to|at|towards|direction of|against)",
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
            rf"(?:save|stop|saved|stopped|keep out|kept out|parry|parried)(?: [\w'-]+){{0,3}}? {_EN_SPOT} (?:from|by)",
            (
                r"(?:den(?:y|ied|ies|ying)|thwart(?:ed|s|ing)?|foil(?:ed|s)?) (?=<\d+> from (?:the (?:penalty )?spot|"
                r"12 yards))"
            ),
            rf"{_EN_SPOT} (?:miss|failure|woe|saved|missed) (?:by|from)",
        ),
        Role.SAVED: (rf"(?:denied|saved|thwarted|foiled)(?: [\w'-]+){{0,4}}? {_EN_SPOT} by",),
    },
    after={
        Role.REFEREE: (
            r" (?:dismissed|red-carded|booked|cautioned|expelled|sent off)(?= <\d)",
            r" (?:sent|sends) (?=<\d+> (?:off|packing|to the dressing room|for an early|down the tunnel))",
            (
                rf"{_FEW}{{0,5}}? (?:show(?:ed|s|ing)?|brandish(?:ed|es|ing)|produc(?:ed|es|ing)|flash(?:ed|es|ing)|"
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
                r"(?: (?:was|got))? (?:saw|received|picked up|collected|got|earned|shown|given) (?:a |"
                r"his |her |the )second "
                r"(?:booking|bookable|caution|card)(?! of the (?:season|campaign|year|month|tournament))"
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
                rf"(?:{_FEW}{{0,4}}?|(?:{_FEW}{{0,4}} <\d+>)) and (?:was|got) (?:\w+ )?(?:dismissed|sent off|"
                rf"red-carded|shown (?:a|the) "
                r"(?:straight )?red|ordered off)"
            ),
            r" trudged off (?:after|having)",
        ),
        Role.MISSED: (
            (
                r"'s? (?:[\w-]+ ){0,3}(?:penalty|spot[- ]kick) (?:was|is|had been) (?:\w+ )?(?:beaten|pushed|"
                r"palmed|tipped|clawed|turned|blocked|stopped|kept|saved|parried)"
            ),
            r" was the man to take it,? but <\d+>",
            (
                r",? from the (?:penalty )?spot,? (?:shot|fired|drove|put it|sent it|"
                r"aimed)(?: [\w-]+){0,2} (?:straight at|wide|over|against)"
            ),
            (
                rf"{_FEW}{{0,3}}? (?:hit|struck|found|rattled|clipped|shook){_FEW}{{0,4}}? (?:post|bar|crossbar|"
                rf"upright|woodwork)"
                rf"{_FEW}{{0,4}}? {_EN_SPOT}"
            ),
            (
                rf"{_FEW}{{0,4}}? (?:fail(?:ed|s|ing)?|unable) (?:to (?:convert|score|"
                rf"beat)(?: [^\s.;:]+){{0,4}}? )?{_EN_SPOT}"
            ),
            (
                rf" (?:failed|fails|failing|could not|couldn't|unable) to convert{_FEW}{{0,3}}? (?:penalty|"
                rf"spot[- ]kick|kick)"
            ),
            (
                rf" (?:failed|fails|fluffed|erred|faltered|came unstuck|was denied|had been denied|"
                rf"is denied){_FEW}{{0,3}}? {_EN_SPOT}"
            ),
            (
                rf" (?:spurn|squander|wast|pass(?:ed|ing)? up|blew|blow|fluff|miss|threw away|"
                rf"fail)\w*{_FEW}{{0,7}}? {_EN_SPOT}"
            ),
            (
                rf"(?:,?(?: who)?{_FEW}{{0,2}}? stepped (?:up|forward)|{_FEW}{{0,3}}? took (?:the|a|"
                rf"it)){_FEW}{{0,4}}?,? (?:but|only|and)"
                rf" (?![^.;:]{{0,60}}(?:\bin off|into the (?:net|corner)|\bhome\b|\bpast\b|"
                rf"no mistake))[^.;:<]{{0,70}}(?:saved|kept out|{_EN_MISS}|worst penalt|missed|denied|skied|blazed)"
            ),
            rf" (?:could|might) have{_FEW}{{0,5}}? {_EN_SPOT},? but <\d+>",
            (
                rf"'s?{_FEW}{{0,3}}? (?:penalty|spot[- ]kick){_FEW}{{0,2}}? (?:was|came back|cannoned|crashed|struck|"
                rf"hit|sailed|flew|went|"
                rf"rebounded|clipped|skimmed|drifted){_FEW}{{0,3}}? (?:saved|kept out|parried|pushed|tipped|turned|"
                rf"{_EN_MISS})"
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

_IT_RED = (
    r"(?:rosso(?: diretto)?|secondo (?:cartellino )?giallo|seconda ammonizione|doppi[oa] (?:giallo|ammonizione)|"
    r"cartellino)"
)
_IT_SPOT = r"(?:rigore|penalty|dischetto|undici metri|massima punizione|tiro dagli undici)"
_IT_FAIL = (
    r"(?:sbaglia|sbagliat|fallisc|fallit|calcia (?:alto|fuori|a lato)|alt[oi]ssim|manda (?:alto|fuori|a lato)|"
    r"(?:sul|il) palo|"
    r"(?:sulla|la) traversa|fuori|a lato|alle stelle|in curva|sul fondo|respint|parat|neutralizz|ipnotizz|"
    r"angola troppo)"
)
_IT = Idioms(
    before={
        Role.OFFICIAL: (
            (
                r"(?:presidente|dirigente|team manager|direttore sportivo|massaggiatore|"
                r"preparatore(?: dei portieri)?|vice allenatore|viceallenatore)"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?:caccia|espelle|butta fuori|allontana|manda fuori|fa fuori)(?: anche| pure| poi)? "
                r"(?=<\d+> (?:per|dopo|reo|gia|con|al|che)\b)"
            ),
            (
                r"(?:fuori|via)(?: anche| pure)? (?=<\d+>(?: [^\s,.;:<]+)? per (?:somma|doppi|rosso|proteste|un rosso|"
                r"espulsione|secondo))"
            ),
            r"(?:sotto la doccia|negli spogliatoi)(?: anzitempo| in anticipo| prima del tempo)(?: anche| pure)?",
            (
                rf"{_IT_RED}(?: (?!per\b|dopo\b|fallo\b)[^\s,.;:<]+){{0,3}}? (?:a|ad|al|all'indirizzo di|ai danni di|"
                rf"nei confronti di|in faccia "
                r"a|per|verso|di)"
            ),
            (
                r"(?:spedisce|spedito|manda|mandato|rispedisce|invia|caccia|cacciato|accompagna|spedendo|mandando|"
                r"cacciando)"
                r"(?: (?:anzitempo|prima del tempo|anche|pure|fuori|via))* (?=<\d+>(?: (?:anzitempo|prima del tempo))?"
                r"(?: (?:negli spogliatoi|negli spogliati|sotto la doccia|a farsi la doccia|fuori|via|"
                r"dal campo)|[.,;]|$))"
            ),
            (
                r"(?:spedisce|spedito|manda|mandato|rispedisce|invia)(?: (?:anzitempo|prima del tempo))? (?:negli|"
                r"nello|agli) spoglia(?:toi|ti|toio)"
                r"(?: (?:anche|pure))?"
            ),
            r"(?:il|un) (?:secondo giallo|rosso) costa l'espulsione a",
            (
                r"\b(?:rosso|cartellino|espulsione) (?:inevitabile|sacrosant[oa]|ineccepibile|giust[oa]|sever[oa]|"
                r"generos[oa]) (?:per|a|di)"
            ),
            r"\b(?:perde|perso|senza) (?=<\d+> per (?:espulsione|doppi|un rosso|somma|rosso))",
        ),
        Role.MISSED: (
            (
                r"(?:si supera|si esalta|si oppone|vola|miracol\w+|decisiv[oa]|brav[oa]|attent[oa]|"
                r"strepitos[oa]|prodigios[oa]|"
                r"superlativ[oa])(?: [^\s,.;:<]+){0,2}? (?:sul|al|sul calcio di) (?:rigore|penalty|tiro dal dischetto)"
                r"(?: calciato| battuto| tirato)? (?:di|da|del)"
            ),
            (
                r"(?:dagli undici metri|dal dischetto|su rigore|"
                r"dal dischetto del rigore),? (?=<\d+>,? (?:trova (?:la|l'|una|un) ?"
                r"(?:[^\s,.;:<]+ )?(?:risposta|opposizione|parata|respinta)|calcia (?:fuori|alto|"
                r"a lato|addosso|debolmente)|"
                r"tira (?:fuori|alto|a lato|addosso)|manda (?:fuori|alto|a lato)|si fa|fallisce|sbaglia))"
            ),
            (
                r"(?:dice|disse|ha detto|dicendo) (?:di )?no a (?=<\d+> (?:dal dischetto|su rigore|"
                r"dagli undici metri|dal rigore))"
            ),
            (
                rf"{_IT_SPOT} (?:di|calciato da|tirato da|battuto da) (?=<\d+> (?:viene|e|e stato|finisce|si stampa|"
                rf"termina|esce|vola|sbatte|si "
                rf"infrange|colpisce|sfiora)[^.;:<]{{0,40}}(?:{_IT_FAIL}|alto))"
            ),
            r"errore (?:dal dischetto|dagli undici metri|su rigore|dal dischetto del rigore) (?:di|per)",
            (
                rf"(?:(?:va|si presenta|si porta|si avvicina|presentatosi|s'incarica|"
                rf"si incarica)(?:{_FEW}{{0,4}}? {_IT_SPOT})?{_FEW}{{0,3}}?|"
                rf"{_IT_SPOT}{_FEW}{{0,2}}? (?:va|si presenta|c'e|batte|calcia|ci va),?) (?=<\d+>,? (?:ma|che|e|"
                rf"il cui tiro|pero)"
                rf"[^.;:]{{0,60}}?(?:{_IT_FAIL}|<\d+> (?:par[ao]\b|parer|respin|dice|intuis|indovin|"
                rf"si super|si oppon|ci arriv|ipnot|si disten|neutral|devi|blocc|vola)))"
            ),
        ),
        Role.SAVED: (
            r"(?:ipnotizzare|parare|neutralizzare|respingere|fermare|stregare)(?: [^\s,.;:<]+){0,3}? (?:da|dal)",
        ),
    },
    after={
        Role.REFEREE: (
            (
                rf" (?:estrae|sventola|mostra|caccia(?= <\d)|espelle|manda|spedisce|"
                rf"allontana)(?![^.;:<]{{0,30}} (?:palla|pallone|alto|fuori|in "
                rf"gol|in rete|il rigore))(?:{_FEW}{{0,6}}? (?:rosso|giallo|cartellino|spogliatoi|doccia|"
                rf"<\d+>)|(?= <\d))"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?: perde la testa e)? (?:colpisce|entra|stende|atterra|scalcia|interviene|affonda|trattiene|falcia|"
                r"commette|sgambetta|travolge|spinge)[^.;:]{0,70}?(?:: (?:per l'arbitro e |e |"
                r"cartellino )?rosso| e (?:si "
                r"becca|rimedia|si prende|prende|riceve|becca|viene|si fa) (?:il rosso|"
                r"il (?:cartellino |secondo )|un rosso|"
                r"espuls|cacciat|cacciare|espellere|allontanat))"
            ),
            (
                r",?(?: che)? (?:becca|si becca|prende|rimedia|incassa|riceve|colleziona) (?:due (?:gialli|ammonizioni|"
                r"cartellini)|il secondo (?:giallo|cartellino)|la seconda ammonizione)"
            ),
            r",?(?: che)? (?:si fa ammonire due volte|finisce sul taccuino per la seconda volta)",
            r", espuls[oa]\b(?! (?:il|lo|la|l'|anche|pure|<|per <))",
            (
                r"[^.;:<]{0,50} (?:e|ed) (?:viene|si fa|finisce per essere) (?:cacciat[oa]|cacciare|espuls[oa]|"
                r"allontanat[oa])"
            ),
            (
                rf"(?:,? (?:che|gia ammonito,?|reo [^,;<]{{0,30}},))?{_FEW}{{0,3}}? (?:guadagna|imbocca|prende|"
                rf"infila|abbandona|lascia|deve "
                r"lasciare|deve abbandonare|esce)[^.;:<]{0,40}? (?:via degli spogliatoi|strada degli spogliatoi|"
                r"per (?:somma|doppia|doppio|un "
                r"rosso|rosso|il secondo giallo|espulsione))"
            ),
            (
                r",? gia ammonito,?(?: [^.;:]{0,70}?)? (?:espuls|secondo (?:cartellino )?giallo|rosso|spogliatoi|"
                r"doccia|sotto la doccia)"
            ),
        ),
        Role.MISSED: (
            (
                rf",? (?:si (?:fa|e fatto|lascia|e lasciato)) (?:ipnotizzare|parare|neutralizzare|respingere|"
                rf"stregare)(?: (?:il|la)"
                rf"{_FEW}{{0,2}})? (?:da|dal){_FEW}{{0,2}}? <\d+>(?:{_FEW}{{0,3}} {_IT_SPOT})?"
            ),
            (
                r" (?:dal dischetto|dagli undici metri),? <\d+> "
                r"(?:par[ao]\b|parer|respin|dice|intuis|indovin|si super|si oppon|ci arriv|ipnot|"
                r"si disten|neutral|devi|blocc|vola)"
            ),
            rf"{_FEW}{{0,4}}? (?:getta|butta|sciupa|cestina|divora){_FEW}{{0,5}}? {_IT_SPOT}",
            rf" ha sulla coscienza{_FEW}{{0,4}}? {_IT_SPOT} (?:sbagliat|fallit|parat)",
            rf" (?:si presenta|va|si porta)(?: (?:sul|al))? (?:dischetto|rigore)[^.;:]{{0,40}}?(?:{_IT_FAIL})",
        ),
    },
)

_ES_RED = (
    r"(?:roja(?: directa)?|carton rojo|doble carton(?: preventivo| amarillo)?|segundo carton|"
    r"segunda (?:tarjeta |cartulina )?amarilla|doble (?:amarilla|amonestacion))"
)
_ES_SPOT = (
    r"(?:penalti|penal|penalty|pena maxima|once metros|once pasos|doce pasos|punto de penalti|"
    r"punto penal|punto fatidico|"
    r"manchon|maxima pena|11 metros|11 pasos|12 pasos)"
)
_ES_SAVE = (
    r"(?:detuvo|detiene|paro|para|atajo|ataja|desvio|desvia|rechazo|despejo|adivino|repelio|tapo|contuvo|"
    r"detenia|paraba|atajaba)"
)
_ES = Idioms(
    before={
        Role.OFFICIAL: (
            (
                r"(?:presidente|delegado|preparador fisico|preparador|masajista|utillero|segundo entrenador|"
                r"asistente tecnico|ayudante)"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?:entrada|falta|codazo|patada|agresion|mano|plantillazo|pisoton|"
                r"planchazo)(?: [^\s,.;:<]+){0,4}? de (?=<\d+>[^.;]{0,60} le (?:costo|supuso|valio) la (?:roja|"
                r"expulsion|segunda))"
            ),
            rf"{_ES_RED}(?: (?!por\b|tras\b)[^\s,.;:<]+){{0,3}}? (?:a|al|para|de|contra)",
            (
                r"(?:expulso|expulsa|expulsaron|expulsando|expulsar|expulsado|echo|echa|echaron|echado|echar|mando|manda|mandado|"
                r"mandar|mandando|envio|envia|enviado|enviar)"
                r"(?: (?:con|por) [^\s,.;:<]+(?: directa| amarilla)?)? a(?:l)?(?: (?:la caseta|la calle|las duchas|"
                r"la ducha|los vestuarios|vestuarios) al?)?"
            ),
            (
                r"(?:perdia|perdio|pierde|perder)(?: por (?:expulsion|roja|"
                r"doble amarilla))? al? (?=<\d+>[^.;:]{0,40}(?:expuls|roja|amarilla))"
            ),
            r"(?:perdia|perdio|pierde) por (?:expulsion|roja|doble amarilla)(?: directa)? al?",
            (
                r"expuls\w+(?: (?:con|por|tras) (?:tarjeta |cartulina )?(?:roja|doble amarilla|"
                r"amarilla)(?: directa)?)? "
                r"a(?:l| los| las| la)?(?: [^\s,.;:<]+){0,2}? (?:de la|de los|del|de) <t\d+>,?"
            ),
            r"(?:expuls\w+|roja(?: directa)?|doble amarilla)(?: directa)? (?:a|para) (?:los|las)(?: [^\s,.;:<]+){1,3}?",
        ),
        Role.MISSED: (
            (
                rf"(?:el|la|un|una|al) (?:{_ES_SPOT}|lanzamiento|disparo|tiro)(?: (?:lanzad|ejecutad|tirad|"
                rf"cobrad)[oa])? (?:de|por) (?=<\d+>"
                rf"{_FEW}{{0,6}}?(?:,? lo| la|,? que)?{_FEW}{{0,1}} (?:{_ES_SAVE}|fue (?:deten|ataj|desvi|rechaz|"
                rf"par)|se (?:fue|estrello|marcho)|dio "
                r"en|pego en|salio|acabo en))"
            ),
            (
                rf"{_ES_SPOT}[^.;]{{0,70}}? (?:y|pero|que)(?: (?:el|la))?(?: [a-z]+)? (?=<\d+> (?:la|"
                rf"lo) (?:mando|envio|tiro|echo|volo|"
                r"estrello|lanzo|disparo) (?:a volar|a las nubes|a la tribuna|a las gradas|a la grada|"
                r"fuera|afuera|alto|desviad|"
                r"por encima|por arriba|al (?:palo|poste|larguero|travesano|cielo|limbo)))"
            ),
            (
                rf"{_ES_SPOT}[^.;<]{{0,40}}? que(?: (?:el|la) [a-z]+)? <\d+> le (?:tapo|atajo|detuvo|"
                rf"paro|saco|contuvo|adivino)"
                r"(?: [^\s.;:<]+){0,2}? a(?:l)?(?: [a-z]+)?"
            ),
            (
                rf"(?:{_ES_SPOT}|lanzamiento) que (?=<\d+> (?:fallo|erro|desperdicio|malogro|estrello|mando|envio|"
                rf"tiro fuera|lanzo fuera|no ))"
            ),
        ),
        Role.SAVED: (
            rf"(?:lo|la) (?:{_ES_SAVE})(?: (?:el|la|un))?|le (?:{_ES_SAVE}) (?:el|la|un)",
            r"(?:vio como|batir a|superar a|vencer a|enganar a)",
        ),
    },
    after={
        Role.REFEREE: (
            (
                rf" (?:le )?(?:(?:expulso|mostro|enseno|exhibio|echo)(?= (?:{_FEW}{{0,5}} )?(?:<\d|a <\d|la roja))|"
                rf"saco(?= (?:{_FEW}{{0,5}} )?la roja))"
            ),
            (
                r" (?:mando|envio) (?=a (?:la caseta|la calle|las duchas|los vestuarios|<\d+> (?:a la caseta|"
                r"a la calle|a las duchas|a los vest)))"
            ),
        ),
        Role.SENT_OFF: (
            r"[^.;:<]{0,50}? (?:y )?(?:se )?(?:fue|marcho|ira) a la (?:calle|caseta|ducha)\b",
            r"(?:,[^.;:<]{2,60},)? (?:fue|resulto|acabo|termino|se fue|acabaria|terminaria|seria) expulsad[oa]\b",
            (
                r" (?:siguio|seguia|corrio|correria)(?: (?:el mismo|identico) camino| sus pasos|"
                r" (?:la misma|identica) suerte)"
                r"(?=[^.;]{0,60}(?:roja|amarilla|codazo|protest|expuls|agresion|entrada|patada|insult))"
            ),
            r" se hizo expulsar\b",
            (
                r" (?:dejo|dejaba) (?:a los suyos|a su equipo|a sus companeros) (?:con (?:diez|nueve|10|9|uno menos|"
                r"un (?:hombre|jugador) menos)|en inferioridad)"
            ),
            r" se (?:hizo expulsar|autoexpulso|fue expulsado|gano (?:la|una) (?:expulsion|roja))",
            (
                r" (?:tuvo que|debio) (?:abandonar|dejar|marcharse|irse)[^.;:<]{0,40} (?:por (?:doble|roja|segunda|"
                r"expulsion|acumulacion))"
            ),
        ),
        Role.MISSED: (
            (
                rf"(?:,? que)? (?:no (?:acerto|pudo|logro|consiguio|supo|atino|aprovecho|fue capaz)|fallo|"
                rf"erro)(?: (?:a |de )?(?:convertir|transformar|"
                rf"marcar|batir|superar|enganar|anotar))?(?:{_FEW}{{0,3}}(?: <\d+>)?){_FEW}{{0,4}}? {_ES_SPOT}"
            ),
            (
                rf"{_FEW}{{0,2}}? (?:disparo|chuto|remato|golpeo|estrello|envio|mando|lanzo|tiro|pateo)(?: (?:al|"
                rf"en el|contra el|fuera|alto|desviado|"
                rf"por encima|a las){_FEW}{{0,3}}?)? (?:la|el|su) {_ES_SPOT}(?!(?: [^\s,.;:<]+){{0,3}}? (?:al fondo|"
                rf"a la red))"
            ),
            (
                rf" (?:pudo|tuvo (?:en sus botas|la ocasion de)|podia) (?:[^.;:<]{{0,40}} )?(?:de|"
                rf"desde el|desde los|con un) "
                rf"{_ES_SPOT}\b[^.;:<]{{0,30}},? (?:pero|mas|aunque)\b(?=[^.;:]{{0,60}}(?:despej|detuv|"
                rf"detien|par[oa]\b|"
                rf"ataj|poste|palo|fuera|larguero|travesano|estir|estrell|adivin|fallo|erro|desvi|nubes|saco|rechaz))"
            ),
            (
                rf" (?:lo|la) (?:lanzo|tiro|ejecuto|pateo|cobro|remato)\b[^.;:<]{{0,30}},? (?:y|"
                rf"pero) <\d+>(?:,[^.;:<]{{1,40}},)?"
                rf"(?: se)? (?:lo |la |le )?(?:{_ES_SAVE})"
            ),
            (
                rf" (?:ha|habia) (?:fallado|errado|marrado|desperdiciado|malogrado|desaprovechado|estrellado)"
                rf"(?: [^\s.;:<]+){{0,5}}? {_ES_SPOT}"
            ),
            (
                rf" (?:dilapid|marr|desaprovech|malgast|desperdici|err|malogr)(?:o|a|"
                rf"aba)\b(?: [^\s.;:<]+){{0,5}}? {_ES_SPOT}"
            ),
            (
                r" (?:pateo|ejecuto|cobro|lanzo|tiro|disparo|remato|la pateo),? (?:y |pero )?(?:le |lo |se lo |se la )?"
                r"(?:atajo|detuvo|paro|tapo|contuvo|despejo|rechazo) (?=<\d)"
            ),
            (
                rf" (?:vio como|se topo con|se encontro con|choco con|se estrello (?:con|ante|"
                rf"contra)) <\d+>[^.;:<]{{0,40}} {_ES_SPOT}"
            ),
            (
                rf"{_FEW}{{0,3}}? (?:ejecuto|lanzo|tiro|cobro|pateo) (?:el |la |un )?{_ES_SPOT},? (?:y|"
                rf"pero) <\d+> (?:lo |la )?(?:{_ES_SAVE})"
            ),
        ),
        Role.SAVED: (rf",? (?:que |quien )?(?:(?:lo |la |le |se lo |se la )|(?!para ))(?:{_ES_SAVE})\b(?! <)",),
    },
)

_DE_SPOT = (
    r"(?:(?:foul|hand)?elfmeter|strafstoss|elfer|penalty|(?:vom|am|aus dem) (?:elfmeter|strafstoss)?punkt|elf metern)"
)
_DE_FAIL = (
    r"(?:vergab|vergibt|verschoss|verschiesst|verschossen|vergeben|scheiterte|scheitert|setzte|jagte|schoss|"
    r"drosch|hob|knallte|"
    r"versemmelte|nicht nutz|ungenutzt|liegen liess)"
)
_DE = Idioms(
    before={
        Role.OFFICIAL: (
            (
                r"(?:prasident|sportdirektor|betreuer|co-trainer|cotrainer|assistenztrainer|physiotherapeut|"
                r"teammanager|manager)"
            ),
        ),
        Role.SENT_OFF: (
            r"(?:verwies|verweist) (?=<\d+>(?: [^\s.;:<]+){0,6}? (?:des (?:feldes|platzes|spielfeldes)))",
            (
                r"\b(?:zuckte|zog|hielt|gab|zeigte)(?: (?:er|der unparteiische|der schiedsrichter))? (?:gegen |"
                r"fur )?(?=<\d+>(?: [^\s.;:<]+){0,6}? "
                r"(?:glatt rot|rot\b|die rote|die gelb-rote|gelb-rot|die ampelkarte))"
            ),
            (
                r"\b(?:verlor|verloren|verliert) (?=<\d+>(?: [^\s.;:<]+){0,5}? (?:rote? |gelb-rot|platzverweis|"
                r"ampelkarte))"
            ),
            (
                r"\bfur (?=<\d+> (?:[^\s.;:<]+ ){0,6}?(?:(?:rot|gelb-rot|ampelkarte|"
                r"karte) [^.;:<]{0,30})?(?:vorzeitig|fruhzeitig)?[^.;:<]{0,20}"
                r"(?:feierabend|schluss|beendet|vorbei)[^.;]{0,30})(?=[^.;]{0,80}(?:rot|ampel|platzverweis))"
            ),
        ),
        Role.MISSED: (
            (
                r"\b(?:im duell mit|gegen) (?=<\d+> (?:vom (?:elfmeter)?punkt|beim (?:elfmeter|"
                r"strafstoss))[^.;:<]{0,20} die oberhand)"
            ),
            (
                rf"{_DE_SPOT}(?: (?:fur|zugunsten)(?: (?:die|den|der|das))? (?:<t\d+>|[a-z]+))?,? (?:den|doch|"
                rf"aber|jedoch) "
                rf"(?=<\d+>{_FEW}{{0,4}}? (?:{_DE_FAIL}))"
            ),
            rf"{_DE_SPOT}[^.;:<]{{0,40}}, den (?=<\d+>{_FEW}{{0,4}}? (?:{_DE_FAIL}))",
            (
                rf"\b(?:den|einen|ihren) (?:[^\s.;:<]+ )?{_DE_SPOT} (?:{_DE_FAIL}) (?=<\d+>(?! (?:sicher|souveran|"
                rf"flach ins|ins|in die|unten|oben)))"
            ),
            (
                rf"{_DE_SPOT} von (?=<\d+> (?:parierte|hielt|wehrte|entscharfte|ging|landete|strich|prallte|krachte|"
                rf"klatschte|flog))"
            ),
        ),
        Role.SAVED: (
            r"\b(?:fand|scheiterte|scheitert|hangen geblieben)(?: [^\s.;:<]+){0,5}? (?:an|in)",
            rf"{_DE_SPOT} von <\d+> (?:parierte|hielt|wehrte|entscharfte)",
        ),
    },
    after={
        Role.REFEREE: (
            (
                r" (?:zuckte|zog|zeigte|stellte|schickte|verwies|gab)(?! (?:der )?(?:schiedsrichter|unparteiische|"
                r"referee|spielleiter))(?= (?:[^\s.;:<]+ ){0,2}<\d+>(?: [^\s.;:<]+){0,6}? (?:rot\b|rote|gelb-rot|"
                r"gelb-rote|glatt|ampelkarte|vom (?:platz|feld)|des (?:feldes|platzes)|in die kabine|"
                r"unter die dusche|zum duschen))"
            ),
        ),
        Role.SENT_OFF: (
            r" (?:flog|fliegt|flogen)(?! verletzt)[^.;:<]{0,40} vom (?:platz|feld)",
            (
                r" war (?:nach|wegen) [^.;<]{0,40}(?:tatlichkeit|notbremse|foul|meckern|rot)[a-z]* (?:vorzeitig |"
                r"fruhzeitig )?(?:schluss|feierabend)"
            ),
            (
                r"(?= [^.;]{0,80}(?:foul|notbremse|tatlich|gratsch|meckern|tritt|schlag|"
                r"rempl))[^.;:<]{0,60}(?:<\d+>[^.;:<]{0,20})? und flog"
                r"(?= vom| mit|[.,]|$)"
            ),
            (
                rf"{_FEW}{{0,4}}? (?:zweimal gelb|zum zweiten mal gelb|die zweite gelbe)[^.;:<]{{0,40}}(?:runter|"
                rf"raus|vom (?:platz|feld)|duschen)"
            ),
            (
                r" (?:wurde|wird)(?: von <\d+>)? (?:[^\s.;:<]+ ){0,4}?(?:zum duschen|in die kabine|unter die dusche|"
                r"vom (?:platz|feld)) "
                r"(?:geschickt|gestellt|verwiesen|beordert)"
            ),
            (
                r" (?:schwachte|dezimierte|erwies)(?: [^\s.;:<]+){0,7}? (?:rote|roten|gelb-rot|gelb-roten|ampelkarte|"
                r"platzverweis)"
            ),
        ),
        Role.MISSED: (
            (
                rf"{_FEW}{{0,4}}? (?:hatte|hat|habe)(?: (?:\d+\.|[^\s.;:<]+)){{0,6}}? {_DE_SPOT}{_FEW}{{0,5}}? "
                rf"(?:vergeben|verschossen|"
                rf"verballert|vertan|(?:vorbei|daneben|uber das tor|neben das tor|uber die latte|an den pfosten|"
                rf"an die latte) ?(?:gesetzt|geschossen|gejagt|geschoben|gehammert)?)"
            ),
            (
                rf" (?:trat|tritt)(?: zum [a-z]+)? an,? (?:doch|aber|und|jedoch) (?:<\d+>|der [a-z]+|torhuter <\d+>|"
                rf"keeper <\d+>|torwart <\d+>){_FEW}{{0,2}}? (?:parierte|hielt|pariert|halt|wehrte|entscharfte|"
                rf"ahnte|fischte)"
            ),
            rf" (?:brachte|bringt){_FEW}{{0,3}}? {_DE_SPOT}{_FEW}{{0,2}}? nicht",
            (
                rf" (?:tritt|trat|lauft|lief) an ?[,!.-]{{0,2}} ?(?:und|doch|aber|-){_FEW}{{0,3}}? "
                rf"?(?:verschiesst|verschoss|"
                rf"vergibt|vergab|scheitert|scheiterte|setzt ihn (?:vorbei|druber|daneben))"
            ),
            (
                rf" {_DE_SPOT}{_FEW}{{0,2}}? (?:landete|klatschte|krachte|prallte|ging|strich|flog|wehrte|"
                rf"parierte|hielt|"
                rf"lenkte)(?![^.;<]{{0,30}} (?:ins|im|zum|in die maschen)\b)"
            ),
            (
                rf" (?:schob|setzte|schoss|jagte|hammerte|drosch|zirkelte|schlenzte|platzierte|"
                rf"schickte){_FEW}{{0,3}}? {_DE_SPOT}{_FEW}{{0,4}}? (?:vorbei|daneben|druber|uber das|uber die|"
                rf"neben das|neben den|ans aluminium|an (?:die|den) (?:latte|pfosten|aussenpfosten))"
            ),
            rf"{_FEW}{{0,3}}? trat an[^.;:<]{{0,20}}(?:scheiterte|vergab|verschoss|fand|schoss (?:uber|neben|vorbei))",
            (
                rf" (?:konnte|kann) <\d+>{_FEW}{{0,3}}? (?:vom (?:elfmeter)?punkt|mit dem (?:elfmeter|strafstoss)|"
                rf"per (?:elfmeter|strafstoss)){_FEW}{{0,2}}? nicht"
            ),
            rf" (?:nutzte|verwertete|verwandelte){_FEW}{{0,4}}? {_DE_SPOT}{_FEW}{{0,2}}? nicht\b",
            rf" (?:liess|lasst){_FEW}{{0,5}}? {_DE_SPOT}{_FEW}{{0,2}}? (?:liegen|ungenutzt|aus)",
            (
                rf" (?:traf|trifft)(?: (?:mit|per|vom|bei))?{_FEW}{{0,3}}? {_DE_SPOT}{_FEW}{{0,2}}? (?:nur )?(?:den|"
                rf"die|das) (?:pfosten|latte|"
                r"aussennetz|querlatte|lattenkreuz)"
            ),
            rf" (?:fand|scheitert\w*|versag\w*){_FEW}{{0,3}}? {_DE_SPOT}",
            rf"{_FEW}{{0,3}}? (?:allerdings |jedoch |aber |dann )?(?:{_DE_FAIL}) (?:den|diesen|einen) {_DE_SPOT}",
        ),
        Role.SAVED: (
            rf",? (?:der )?(?:ahnte|roch|erriet|entscharfte|fischte|kratzte|lenkte{_FEW}{{0,3}} um den pfosten)",
        ),
    },
)

_FR_SPOT = r"(?:penalty|peno|coup de pied de reparation|onze metres)"
_FR_SAVE = r"(?:arret|repouss|stopp|detourn|sort(?:ait|i)?\b|capt|ecart|claqu|box)"
_FR_RED = r"(?:rouge(?: direct)?|(?:second|deuxieme|2°) (?:carton )?jaune|second avertissement|exclusion|expulsion)"
_FR = Idioms(
    before={
        Role.OFFICIAL: (r"(?:president|adjoint|entraineur adjoint|soigneur|dirigeant|delegue|preparateur physique)",),
        Role.SENT_OFF: (
            (
                rf"{_FR_RED}(?: (?!pour\b|apres\b|sur\b)[^\s,.;:<]+){{0,3}}? (?:a|de|contre|pour|a l'encontre de|"
                rf"a l'endroit de|dont (?:a ecope|ecope|"
                r"ecopait|avait ecope|a herite|herite))"
            ),
            (
                r"(?:montr\w*|indiqu\w*|designe|designait)(?: (?:la porte|le chemin|la direction)(?: des vestiaires|"
                r" de la sortie)?)? a"
            ),
            (
                r"(?:faute|tacle|main|geste|intervention|coup|agression|exces)(?: [^\s,.;:<]+){0,4}? (?:de|d')"
                r"(?= ?<\d+>,? qui lui (?:va\w+|cout\w+|a valu|a coute) [^.;:<]{0,30}(?:rouge|expuls|exclu|renvoye))"
            ),
            r"(?:renv\w+|invit\w+|pri\w+) (?=<\d+> (?:aux|a (?:rejoindre|regagner)) ?(?:les )?vestiaires)",
        ),
        Role.MISSED: (
            (
                rf"{_FR_SPOT}[^.;:<]{{0,40}},? mais (?=<\d+>,? (?:but(?:e|ait)|echou\w+|manqu\w+|rat\w+|se heurt\w+|"
                rf"voi\w+ [^.;:<]{{0,25}}(?:repouss|arret|detourn|stopp|capt)|perd\w* son (?:duel|face)|"
                rf"(?:tir|frapp|envo|expedi|plac|trouv|heurt|touch)\w*[^.;:<]{{0,30}}(?:au-dessus|a cote|nuages|"
                rf"poteau|barre|"
                rf"montant|tribunes|decor|transversale)))"
            ),
            (
                r"(?:tentative|tir|frappe|essai|envoi|penalty|peno) (?:de |d')(?=<\d+>[^.;:<]{0,30} (?:detourn|"
                r"repouss|arret|stopp)"
                r"\w* par <\d+>[^.;:<]{0,40}(?:penalty|peno|point de))"
            ),
            rf"(?:s'interpos\w+|s'impos\w+|se detend|plonge){_FEW}{{0,4}}? (?:sur|devant) le {_FR_SPOT} de",
            rf"(?:tentative|frappe|tir|ballon) de (?=<\d+>{_FEW}{{0,2}}? (?:sur|du) {_FR_SPOT})",
            (
                rf"{_FR_SPOT}(?:,? (?:tire|frappe|execute) par| de| d') (?=<\d+>{_FEW}{{0,4}}?,? (?:est|etait|a ete|"
                rf"fut|passe|passait|file|s'envol|"
                rf"s'ecras|heurt|fuyait|termin|fini|frol|percut|trouv)[^.;:]{{0,40}})"
            ),
        ),
        Role.SAVED: (
            rf"(?:{_FR_SAVE})\w*(?: [^\s,.;:<]+){{0,4}}? par",
            r"(?:bute|butait|buter|echoue|echouait|se heurte|heurte|tombe|face)(?: [^\s,.;:<]+){0,3}? (?:sur|a|devant)",
            r"capte par",
        ),
    },
    after={
        Role.REFEREE: (
            (
                r" (?:expulse|exclut|renvoie|exclue|sort|brandit|montre|adresse|degaine|"
                r"inflige)(?= (?:[^\s.;:<]+ ){0,6}?(?:<\d|rouge|carton|second jaune))"
            ),
        ),
        Role.SENT_OFF: (
            rf"{_FEW}{{0,3}}? (?:prend|prenait|prendre|a pris) la porte",
            (
                r",? (?:(?:deja |doublement )?avertie?s? )?(?:a deux reprises|deux fois|une (?:deuxieme|seconde) fois|"
                r"pour la (?:deuxieme|seconde) fois),? (?:[^\s,.;:<]+ ){0,3}?(?:rejoi\w+|regagn\w+|rentr\w+|"
                r"quitt\w+|renvoy\w+|"
                r"est|etait|doit|devait|a du|laiss\w+)"
            ),
            (
                r"(?:, (?!mais)[^,.;:<]{1,50},)? (?:l'a |l'avait |le |la |a |avait |a du |devait |"
                r"doit )?(?:rejoi\w+|regagn\w+|"
                r"retrouv\w+) (?:prematurement |<\d+> )?(?:aux|les|le chemin des) vestiaires"
                r"(?= (?:apres (?:un|son) (?:second|deuxieme|carton|2e)|pour (?:un (?:second|deuxieme)|avoir ecope)))"
            ),
            (
                r",? (?:coupable|auteur|pour|apres) [^.;:<]{0,60},? (?:recoit|recevait|ecop\w+|recolt\w+|prend|"
                r"prenait|voi\w+) "
                r"(?:[^\s,.;:<]+ ){0,3}?(?:rouge|second (?:carton )?jaune|deuxieme (?:carton )?jaune)"
            ),
            (
                r",? (?:logiquement |justement |severement |lui aussi |a son tour |directement )?(?:expulse|"
                r"exclu)e? (?:pour|apres|a la \d|des la \d|peu (?:avant|apres)|\()"
            ),
            (
                rf"{_FEW}{{0,3}}? (?:regagn|rejoi|rentr|retourn|gagn|quitt)\w*[^.;:<]{{0,40}} (?:apres|pour|"
                rf"suite a) (?:un|son|ce|le) (?:second|deuxieme|"
                r"carton rouge|rouge)"
            ),
        ),
        Role.MISSED: (
            (
                rf" (?:voit|voyait|a vu) <\d+> (?:repousser|arreter|sortir|detourner|stopper|"
                rf"capter){_FEW}{{0,2}}? {_FR_SPOT}"
            ),
            rf" (?:perd|perdait|a perdu) son (?:duel|face-a-face)[^.;:]{{0,40}} {_FR_SPOT}",
            (
                rf" (?:but|echou|se heurt|se cass\w* les dents)\w*(?: [^\s,.;:<]+){{0,3}}? (?:sur|face a|devant|"
                rf"a) <\d+>{_FEW}{{0,3}}? {_FR_SPOT}"
            ),
            (
                rf" (?:se voit|se voyait|se faisait|se fait) (?:refuser|arreter|repousser|"
                rf"detourner)[^.;:<]{{0,40}}(?:par <\d+>)?[^.;:<]{{0,20}}{_FR_SPOT}"
            ),
            (
                r"(?: [^.;:<]{0,30}(?:face a <\d+>)?)?,? mais (?:voit|voyait|bute|butait) (?:sa|son) (?:tentative|"
                r"tir|essai|penalty) (?:repouss|detourn|"
                r"arret|stopp|capt)"
            ),
            (
                rf" (?:ne )?(?:trouv\w* pas|cadr\w* pas|cadre pas|n'arrive pas|ne parvient pas|ne convertit pas|"
                rf"ne transforme pas){_FEW}{{0,5}}? {_FR_SPOT}"
            ),
        ),
    },
)

_PT_RED = r"(?:vermelho(?: direto)?|segundo (?:cartao )?amarelo)"
_PT_SPOT = (
    r"(?:penalti|penalty|grande penalidade|penalidade(?: maxima)?|castigo maximo|cobranca|onze metros|"
    r"marca d[aeo]s? (?:cal|penalti|"
    r"penalty|grande penalidade|onze metros|onze))"
)
_PT_SAVE = r"(?:defend|peg|espalm|salv|parou\b|agarr|voou|cai[ur]|det(?:eve|em)|trav)"
_PT = Idioms(
    before={
        Role.OFFICIAL: (
            (
                r"(?:presidente|auxiliar tecnico|adjunto|treinador adjunto|massagista|diretor|dirigente|delegado|"
                r"preparador fisico)"
            ),
        ),
        Role.SENT_OFF: (
            rf"{_PT_RED}(?: (?!por\b|apos\b)[^\s,.;:<]+){{0,3}}? (?:a|ao|para|de|do)",
            (
                r"\b(?:mandou|manda|enviou|expulsou)(?: [oa])? (?=<\d+>(?: mais cedo)? (?:a tomar banho|para (?:o|"
                r"os) (?:chuveiro|balnearios|balneario|"
                r"vestiarios|vestiario|rua)|para a rua|tomar banho|mais cedo))"
            ),
        ),
        Role.MISSED: (
            rf"(?:{_PT_SAVE})\w*(?: [^\s,.;:<]+){{0,3}}? {_PT_SPOT}(?: [^\s,.;:<]+){{0,2}}? (?:de|do|da|por|pelo)",
        ),
        Role.SAVED: (
            r"(?:defesa|defesas) (?:de|a|do|ao)",
            (
                r"\b(?:bater|superar|vencer|enganar|parou em|esbarrou em|parar em|esbarrar em)(?: o (?:goleiro|"
                r"guarda-redes))?"
            ),
        ),
    },
    after={
        Role.REFEREE: (
            (
                r" (?:expulsou(?= (?:[^\s.;:<]+ ){0,5}?<\d)|(?:expulsou|mostrou|exibiu|mandou|deu|puxou)"
                r"(?= (?:[^\s.;:<]+ ){0,5}?(?:vermelho|cartao|segundo amarelo|<\d+>(?: [^\s.;:<]+){0,3}? (?:chuveiro|"
                r"rua|balnearios?|vestiarios?|banho))))"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?:,? que)? (?:foi|vai|acabou por ir|seguiu|saiu) (?:mais cedo )?(?:tomar banho|para a rua|"
                r"para o (?:chuveiro|balneario)|para os "
                r"(?:vestiarios|balnearios))"
            ),
            (
                r" (?:foi|e|seria) (?:admoestad|punid|castigad|brindad)[oa] com (?:o )?(?:segundo|vermelho|"
                r"cartao vermelho)"
            ),
        ),
        Role.MISSED: (
            (
                rf"{_FEW}{{0,1}}? (?:bateu|cobrou|rematou|chutou|atirou){_FEW}{{0,4}}?,? (?:e|"
                rf"mas) <\d+>{_FEW}{{0,2}}? (?:{_PT_SAVE})\w*"
            ),
            rf"{_FEW}{{0,2}}? (?:bateu|cobrou|rematou|chutou|atirou),? (?:e|mas) <\d+>{_FEW}{{0,2}}? (?:{_PT_SAVE})\w*",
            (
                rf" (?:atirou|rematou|chutou|mandou|acertou|enviou)(?: [^\s,.;:<]+){{0,3}}? (?:poste|barra|trave|"
                rf"travessao|fora|por cima|ao lado)"
                rf"{_FEW}{{0,4}}? {_PT_SPOT}"
            ),
            (
                rf" (?:nao (?:conseguiu|foi capaz|soube|logrou|aproveitou|"
                rf"converteu))(?:{_FEW}{{0,3}}(?: <\d+>)?){_FEW}{{0,4}}? {_PT_SPOT}"
            ),
            r" permitiu a defesa(?: (?:a|de|do|ao) <\d+>| do (?:goleiro|guarda-redes))",
            r" (?:parou|esbarrou) em <\d+>",
        ),
    },
)
KICKS_AND_CARDS: Mapping[str, Idioms] = {"en": _EN, "it": _IT, "es": _ES, "de": _DE, "fr": _FR, "pt": _PT}
"""The ways of telling a card or a failed penalty of each language."""
