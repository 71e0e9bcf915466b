"""Who did what, in plain Italian words."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_GOAL = (
    "(?:gol|goal|rete|reti|(?<!alla )(?<!dalla )(?<!sulla )(?<!in )marcatura|pareggio|pari|vantaggio|raddoppio|"
    "tris|poker|manita|cinquina|doppietta|tripletta|"
    r"autogol|autorete|sigillo|firma|centro|zampata|acuto|guizzo|colpo vincente|bis|guizzo|stoccata|perla|prodezza|"
    r"(?:rigore|penalty) (?:trasformato|realizzato|segnato|vincente)|(?<!\d-)(?<!\d)\d-\d(?!-?\d))"
)
_SHOT = (
    "(?:tiro|calcio piazzato|calcio di punizione|colpo di testa|testata|incornata|conclusione|destro|sinistro|"
    "botta|bordata|"
    "diagonale|punizione|tap-in|girata|"
    "pallonetto|rovesciata|volee|colpo di tacco|piattone|sassata|bolide|inzuccata|"
    "deviazione|rigore|calcio di rigore|penalty|mancino|esterno)"
)
_DELIVERY = (
    "(?:assist|cross|passaggio|corner|angolo|punizione|lancio|traversone|suggerimento|"
    "filtrante|sponda|invito|imbeccata|"
    "tocco|pallone|palla|tacco|rimessa(?: laterale)?|servizio|calcio d'angolo|"
    "passaggio filtrante|imbucata|verticalizzazione|"
    "apertura|spizzata|torre|pennellata|cioccolatino|intuizione|scarico|appoggio|"
    "assistenza|rifinitura|scucchiaiata|"
    "ribattuta|calcio di punizione|uno-due|percussione|iniziativa|spunto|azione|discesa)"
)
_OF = r"(?:di|del|dal|da|dello|dell'|dalla)"
_UP_TO = r"(?:[^\s,.;:<]+ ){0,4}?"
"""Up to four words between a verb and what it needs, of the same clause."""
_INTO = (
    "(?:in (?:rete|gol|porta|fondo al sacco|fondo alla rete|buca d'angolo)|a rete|dentro|nel sacco|nel sette|"
    "alle spalle|all'incrocio|sotto l'incrocio|sotto la traversa|nell'angolino|nell'angolo|sul palo lontano|"
    "all'angolino|sotto il sette|in fondo)"
)
_STRIKE = (
    "(?:tiro|tiro-cross|colpo di testa|testata|incornata|conclusione|destro|sinistro|mancino|botta|bordata|"
    "diagonale|"
    "girata|pallonetto|rovesciata|volee|piattone|piatto|sassata|bolide|missile|inzuccata|deviazione|tocco|tap-in|"
    "zampata|rasoterra|stoccata|fendente|siluro|punizione|zuccata|spaccata|semirovesciata|esterno|tacco)"
)
_BEAT = (
    "(?:batt(?!ut)|beff|trafi[gt]|fredd|fulmin|infil|bucat?(?!a? l'(?:intervento|uscita))|sorpre|scavalc|"
    "ingann|spiazz|castig|puni[sr]|uccell|gel)"
)

PLAIN = Vocabulary(
    scores=(
        (
            "(?<!per )(?:segna|segnava|segnando|segnato|segnare|segnano|segno(?= (?:il|la|l'|un|"
            r"su|al|con|dopo|di|nel))|marca(?:to)?)\b"
        ),
        r"(?<!si )\btrasforma\b",
        r"(?<!si )(?<!fu )sblocc(?:a|o|ato|ando|ava|are|ano)\b",
        r"\bpareggia(?:to|ndo|va|re|no)?\b",
        r"\braddoppia(?:to|ndo|va|re)?\b",
        r"\btriplica(?:to|ndo)?\b",
        (
            r"(?:riport|port)(?:a|o|ato|ando|ava|are|ano) (?:[^\s,.;:]+ ){0,4}?(?:avanti|"
            r"in vantaggio|in parita|sul|a(?: quota)? (?:\d|due|tre)|in equilibrio)"
        ),
        r"(?:ristabili|rimett|ripristin)\w* (?:[^\s,.;:]+ ){0,3}?(?:vantaggio|parita|distanze|equilibrio)",
        r"(?:accorci|dimezz)\w+ (?:le|lo|il) (?:distanze|svantaggio)",
        r"\baccorcia\b",
        (
            "(?:firm|realizz|trov|sigl|timbr|regal|sigill|inventa|mett|confezion|ottien|"
            r"pesc)\w* (?:anche |poi |subito |cosi |il momentaneo |il suo )?(?:il|la|l'|lo|un|una|"
            rf"il suo|la sua) ?(?:[^\s,.;:]+ ){{0,3}}?(?:{_GOAL}|gol|vittoria|tre punti)\b"
        ),
        r"(?:sigla|siglato|siglando)\b",
        r"(?:realizza|realizzato|realizzando)\b",
        r"trasform\w+ (?:[^\s,.;:]+ ){0,3}?(?:rigore|penalty|dischetto|massima punizione|calcio di|dagli undici)",
        r"(?<!si )insacc(?:a|o|ato|ando|are)\b",
        (
            r"(?:mett\w*|messo|deposit\w+|appoggi\w+|sping\w+|spint\w|gir\w+|spedi\w+|"
            r"scaravent\w+|scaric\w+|ribad\w+) (?:[^\s,.;:]+ ){0,3}?(?:in rete|dentro|nel sacco|"
            "in porta|in fondo al sacco|alle spalle)"
        ),
        (
            r"(?:infil\w+|fredd\w+|trafig\w+|trafitto|fulmin\w+|punisc\w+|"
            r"castig\w+) (?:il portiere|l'estremo|la palla|il pallone|l'incrocio|l'angolino|sotto|"
            "all'|nell'|tra|sul|in rete|di testa|con)"
        ),
        r"(?:gonfia|gonfiato) la rete",
        r"\b(?:cala|calato) (?:il|la|l') ?(?:tris|poker|cinquina|manita|asso)",
        r"\bchiud\w+ (?:i conti|la partita|la gara|il match|i giochi|il discorso|l'incontro)",
        r"\b(?:va|vanno|andato|andare|andando|andato di nuovo) (?:in (?:gol|rete)|a (?:segno|bersaglio))",
        r"\ba (?:segno|bersaglio)\b",
        r"\bin gol\b",
        (
            r"(?:batt\w+|beff\w+|super\w+|sorprend\w+|scavalc\w+|ingann\w+|spiazz\w+) (?:il |l'|"
            r"lo )?(?:\w+ )?(?:portiere|estremo|numero uno)"
        ),
        r"(?:decid\w+|deciso) (?:la|il|l') ?(?:gara|match|partita|sfida|incontro|derby)",
        (
            "non (?:sbaglia|perdona|fallisce|lascia scampo|ha lasciato scampo|ha sbagliato|lascia via di scampo|"
            "da scampo|"
            r"si fa pregare|esita|trema|fa sconti|(?:ha|aveva) (?:difficolta|problemi|pieta|esitazioni|esitato)|"
            "deve (?:far|fare) altro|puo sbagliare|ci pensa due volte|lascia (?:alcuna )?(?:speranza|"
            r"possibilita))\b"
        ),
        r"complet\w+ (?:la rimonta|l'opera|il tris)",
        r"(?:and\w+|passa\w*|pass\w+) in vantaggio",
        r"\bfa (?:\d-\d|il (?:bis|tris)|doppietta|centro|gol|esplodere)",
        r"\bimprendibile\b",
        (
            r"\bl[oai]'? ?(?:ha |aveva )?(?:firm|sigl|realizz|segn|decid|chiud|sblocc|pareggi|ribalt|riapr|"
            "raddrizz|complet|"
            r"timbr|trasform|inventa|trova|insacc|ribad)\w*"
        ),
        r"\bl'ha (?:firmat|siglat|realizzat|segnat|decis|chius|sbloccat|pareggiat|ribaltat)[oa]\b",
        rf"\bl[oi] (?:ha )?{_BEAT}\w*",
        (
            "(?:finisc|finit|finend|termin|muor|mor[it]|infil|insacc|entr|rotol|carambol|gonfi|schianta|spegn|"
            r"si perde)\w*"
            rf" {_UP_TO}(?:{_INTO}|la rete)"
        ),
        r"\bs(?:i |')(?:e )?(?:infil|insacc)\w+",
        (
            r"(?:palla|pallone|sfera|cuoio) (?:[^\s,.;:<]+ ){0,2}?(?:in (?:rete|gol|fondo)|nel s|all'incrocio|"
            "all'angolino|"
            r"nell'angol|alle spalle|sotto (?:l'incrocio|la traversa))"
        ),
        r"(?:\bed?|:) (?:e )?(?:gol|rete)\b(?! annull| non)",
        r"(?:traversa|palo) e (?:gol|rete)\b",
        r"\bbruci\w+ (?:[^\s,.;:<]+ )?<\d+> (?:sul (?:primo|secondo|suo|palo)|in uscita|con un)",
        (
            r"\bla (?:mette|piazza|infila|gira|spedisce|deposita|spinge|appoggia|mette) (?:dove|all'|sotto|nel|"
            "alle|dentro|in rete|in gol|alla (?:destra|sinistra))"
        ),
        (
            r"\b(?:nulla (?:puo|poteva|ha potuto)|non (?:puo|poteva|ha potuto) (?:nulla|niente))\b"
            r"(?! (?:sul|sulla|sull'|su|contro|davanti|al|alla|di fronte))"
        ),
        r"(?:piatt\w+|destro|sinistro|tiro|testa|tap-in|tocco|dentro) e \d-\d\b",
        r"\bdisegn\w+ (?:[^\s,.;:<]+ ){0,3}?(?:parabola|traiettoria)",
        r"\brest\w+ (?:di sasso|impietrito|a guardare)",
        (
            r"\b(?:palo|traversa)(?: interno)? (?:ed entra|e entra|prima di entrare|e si insacca|"
            "e finisce (?:in|dentro))"
        ),
        r"(?:\bed?|:|-|!) ?(?:e|fa|vale) (?:il |l'|lo |di nuovo )?\d ?- ?\d\b",
        r"\bvale (?:il|l'|lo) ?(?:\d-\d|pareggio|pari|vantaggio|raddoppio|sorpasso|tris)",
        (
            rf"\b{_STRIKE}(?: [^\s,.;:<]+){{0,2}}? (?:vincente|imparabile|imprendibile|che (?:si |s')?(?:infil|"
            r"insacc)\w+|"
            rf"che {_BEAT}\w*|che non lascia scampo|che vale|che finisce|che muore|che termina|"
            "che gonfia)(?! (?:di|del|dello|dell')(?: |<))"
        ),
        (
            "(?:mett|messo|mess[ao]|deposit|appoggi|sping|spint|gir|sped|scaravent|scaric|ribad|scagl|indirizz|"
            "accompagn|schiacci|"
            "catapult|piazz|insacc|colloc|tramut|convert|traduc|tradott|trasform|imbuc|infil|incorn|inzucc|"
            "concretizz|"
            rf"correg|corrett|devi|tocc|ricac)\w* {_UP_TO}(?:{_INTO}|in oro|in un gol)(?! del possibile)"
        ),
        (
            rf"(?:calc|tir|conclu|colp)\w* {_UP_TO}(?:in rete|in gol|in fondo al sacco|nel sacco|nel sette|"
            "alle spalle)"
        ),
        r"\bgonfi\w+ (?:la|le) (?:rete|reti)",
        r"\binsacc(?:a|o|ato|ando|are|ava|arono|ano)\b",
        r"\b(?:incorn|inzucc)(?:a|ando|ato|are|ava|o)\b(?! (?:alto|fuori|a lato|sul|di poco))",
        r"\bfinalizz\w+",
        r"\bcapitalizz\w+",
        r"\bconcretizz\w+",
        (
            rf"(?:trov|pesc|azzecc)\w* {_UP_TO}(?:l'angolino|l'angolo|il sette|l'incrocio|il varco|la via (?:del|"
            "della)|"
            r"il jolly(?! dalla)|il pertugio|il bersaglio|la zampata|la gioia|la deviazione vincente)"
        ),
        (
            rf"(?:mett|pon|post|scriv|mess)\w* {_UP_TO}(?:la parola fine|fine (?:a|al|alla|alle)\b|in ghiaccio|"
            "in cassaforte|"
            "al sicuro|punto esclamativo|la ciliegina|il sigillo|la firma|il timbro|a segno|il punto)"
        ),
        (
            rf"\b(?:chiud|archivi|congel|blind|sigill)\w+ {_UP_TO}(?:i conti|la partita|la gara|il match|"
            "i giochi|il discorso|l'incontro|"
            "la contesa|la pratica|il risultato|il punteggio|i tre punti|la vittoria|il successo)"
        ),
        (
            rf"(?:realizz|sigl|segn|firm|timbr|trov|inventa|confezion|mett|mess)\w* {_UP_TO}(?:il|la|l'|lo|un|"
            "una|suo|sua) ?"
            rf"(?:[^\s,.;:<]+ ){{0,3}}?(?:{_GOAL}|cartellino|rigore|penalty|capolavoro|eurogol)\b"
        ),
        (
            rf"(?:riapr|ribalt|rovesci|raddrizz|riequilibr|rimett|riport|rilanci)\w* {_UP_TO}(?:la|il|le|i|in|"
            "tutto|l'|lo) ?"
            "(?:partita|gara|match|incontro|sfida|risultato|punteggio|sorti|gioco|parita|situazione|tutto|"
            r"vantaggio|corsa)?\b"
        ),
        (
            rf"(?:riduc|ridott|accorc|dimezz|tien|tenut)\w* {_UP_TO}(?:il passivo|il divario|lo svantaggio|"
            "le distanze|il gap|viva la)"
        ),
        r"\bimpatt(?:a|ato|ando|ava|o)\b",
        r"\barrotond\w+",
        r"\btriplic\w+",
        (
            r"\b(?:allung|acciuff|agguant|agganci|riacciuff|riagguant|riprend)\w* (?:il|la|le|l'|ancora|"
            "di nuovo|ulteriormente)"
        ),
        (
            f"(?:fa|fanno|faceva|fatto|facendo|fare|far) {_UP_TO}(?:esplodere|centro|bottino|tris|poker|doppietta|"
            "gol|rete|festa|"
            r"impazzire|gioire|\d-\d|il bis|il pari)\b"
        ),
        r"\bbagn\w+ (?:l'|il |la )?(?:esordio|debutto|prima) (?:[^\s,.;:<]+ ){0,3}?(?:gol|rete|doppietta)",
        r"\b(?:iscriv|iscritt)\w* (?:[^\s,.;:<]+ ){0,4}?(?:tabellino|marcatori|referto)",
        r"\bassest\w* (?:il|la) (?:colpo|stoccata|zampata)",
        r"\bcolpo (?:del ko|di grazia|del k\.o\.)",
        r"\bsi (?:regala|toglie|gode|prende) (?:la|il|un|una) (?:gioia|gol|soddisfazione|rete|doppietta)",
        r"per (?:il|la) (?:piu |comod|facil|semplic)[^,.;:<]{0,24}?(?:gol|rete|tap-in|reti)\b",
        r"\btap-in (?:vincente|comodo|facile|a porta)",
        r"\b(?:gol|rete) a porta (?:vuota|sguarnita|spalancata)",
        r"squadre (?:di nuovo |nuovamente )?(?:sull?[' ]|in parita)",
        r"\btorn\w* (?:al gol|a segnare|a(?:l)? segno)",
        (
            r"\b(?:destro|sinistro|mancino|tiro|piatto|colpo di testa|punizione|bolide|missile|diagonale|conclusione|"
            r"rasoterra|staffilata|bordata|botta)(?: [^\s,.;:<]+)?(?: e palla)? (?:all'incrocio|nel sette|sotto "
            r"l'incrocio|all'angolino|nell'angolino|in fondo al sacco|sotto la traversa|a fil di palo)"
        ),
        (
            r"\b(?:deposit|appoggi|insacc|mett|messo|sping|conclud|infil|segn|tocc|accompagn)\w* (?:[^\s,.;:<]+ ){0,3}?"
            r"a porta (?:vuota|sguarnita|spalancata)"
        ),
        (
            r"\b(?:gel|zittisc|ammutolisc|mand|fa)\w* (?:in (?:estasi|delirio|visibilio|paradiso) |"
            r"impazzire |esplodere |"
            r"tremare |ammutolire |gioire )?(?:il |lo |la |l'|i |gli )(?:pubblico|stadio|tifosi|"
            r"tifoseria|curva|tribuna|"
            r"gente|spettatori|proprio pubblico|propri tifosi)"
        ),
        (
            r"\b(?:gela|punisce|beffa|castiga|condanna|trafigge)(?= (?:ancora |subito )?(?:il |la |l'|i |gli |lo |le )?"
            r"(?:<t\d+>|padroni di casa|ospiti|locali|squadra|difesa|retroguardia))"
        ),
        r"\bapre (?:il piattone|il piatto|il compasso)\b",
        r"\bci mette (?:la testa|il piede|la zampata|la punta)\b",
        r"\bsi (?:ripete|e ripetuto|ripeteva|ripetera(?! la))\b(?! (?:il|la|lo|l'|le|che|a parti))",
        r"\bbissa(?:ndo|to|va)?\b|\b(?:concede|concedera|fa|ha fatto|cala|calando|facendo) (?:il |anche il )?bis\b",
        (
            r"\b(?:trov|firm|realizz|compi|sigl)\w* (?:il |la |l'|anche il )?(?:guizzo|zampata|stoccata|spunto|colpo)"
            r" (?:giust[oa]|vincente|decisiv[oa]|da tre punti|del vantaggio|del pari)"
        ),
        (
            r"\be (?:ancora |sempre |poi |invece )?(?:di|del|dello) <\d+>(?=,?(?: [^.;:<]+?)?,? (?:il|la|l'|"
            f"lo) ?{_GOAL})"
        ),
        r"proprio portiere",
        r"(?:apre|aperto|aprendo|apri\w*) le marcature",
        r"(?:chiud\w*|arrotond\w+|fiss\w+) (?:[^\s,.;:]+ ){0,3}?(?:sul|risultato|punteggio|\d-\d)",
        r"nella propria porta|nella sua porta",
        r"stapp\w+ (?:la|il)",
        r"ristabilisc\w+",
        r"(?:diventa|vale) (?:il|l'|lo) ?\d-\d",
        r"riapr\w+ (?:la|il|i)",
        r"rete\b(?= decisiva)",
        r"(?:e|ha) (?:poi |infine |cosi )?concluso in rete",
    ),
    beats=(rf"(?:fa secco|{_BEAT}|(?<!si )super|(?:ha|aveva|avere) battuto(?= ))\w*",),
    passes=(
        (
            r"\b(?:serve|serviva|servendo|ha servito|pesca|ha pescato|crossa|ha crossato|imbecca|"
            "ha imbeccato|lancia|ha lanciato|innesca|smarca|"
            "ispira|(?<!si )libera|assiste|suggerisce|rifinisce|sforna|filtra|ha filtrato|scarica per|"
            "appoggia per|tocca per|apparecchia|manda in porta|verticalizza per|pennella|"
            "inventa per|trova(?= <)|sceglie(?= <)|scegliere(?= <)|fa da sponda|imbuca|sfonda|"
            "mette (?:in mezzo|al centro)|crossa|premia|"
            r"si traveste da assistman|appoggia (?:il pallone|la palla))\b"
        ),
        r"(?:serv|forni|regal|offr|confezion|pennell|invent|firm)\w* (?:l'|un |un bel |il |lo splendido )assist",
        r"(?:cross|assist|passaggio|palla|punizione|corner|angolo|lancio) (?:trova|pesca|raggiunge|per la testa)",
        r"(?:riuscit\w+ a )?passare a(?= <)",
        (
            r"\b(?:palla|pallone|cross|assist|tocco|passaggio|traversone|suggerimento|scarico|appoggio|invito|"
            "filtrante|"
            "sponda|imbucata|velo|lancio|corridoio)(?: (?!di |del |"
            r"da )[^\s,.;:<]+){0,4}? per(?= (?:[^\s,.;:<]+ ){0,3}?<)"
        ),
        (
            r"\b(?:pennell|scodell|confezion|apparecchi|imbandi|recapit|telecomand|inventa)\w*"
            r"(?= (?:[^\s,.;:<]+ ){0,6}?(?:per|a|sulla testa di|il cross|l'assist|<))"
        ),
        (
            r"\b(?:mett|mess|lavora|ruba|offr|porg|serv|tocc|rimett|"
            r"scaric)\w* (?:[^\s,.;:<]+ ){0,7}?(?:in mezzo|al centro|a rimorchio|"
            r"a disposizione|d'oro)(?= (?:[^\s,.;:<]+ ){0,5}?(?:per|dove|che|<))"
        ),
        r"\bfa da (?:torre|sponda)\b|\bfa velo\b",
        r"\b(?:inventa|rifinisce|crea|apparecchia|ispira|suggerisce)(?=,? (?:e |poi )?<)",
        (
            r"\b(?:lo|la|l'|palla|il pallone|la palla|la sfera) ?(?:offre|serve|porge|regala|appoggia|"
            r"tocca|cede|scarica|"
            r"allarga|gira|recapita|consegna|smista|passa)(?: [^\s,.;:<]+){0,2}? (?:a|ad|per|su|verso)"
            r"(?= (?:[^\s,.;:<]+ ){0,3}?<)"
        ),
        (
            r"\b(?:appoggia|scarica|tocca|arretra|rimette|allarga|apre|imbuca|filtra|smista|scodella|"
            r"crossa|centra|mette|rientra e "
            r"serve)(?: [^\s,.;:<]+){0,3}? (?:per|su|verso)(?= (?:[^\s,.;:<]+ ){0,3}?<)"
        ),
        (
            r"\b(?:vede|scova|pesca|trova|scorge|(?<!si )libera|lancia|"
            r"manda)(?= (?:[^\s,.;:<]+ ){0,4}?<\d+>,? (?:che|il quale|solo|libero|tutto))"
        ),
    ),
    before={
        Role.SCORER: (
            (
                rf"(?<! a )\b{_GOAL}(?: (?!annullat|mancat|sfiorat|mangiat|divorat|negat|"
                "di vantaggio|nasce|nato |nata |su |dopo |propizi|il |la |un |sfuma|fallit|sbagliat|"
                "l'assist|l'invito|assist|cross|traversone|passaggio|suggerimento|sponda|corner|angolo|lancio|palla|"
                "pallone|imbeccata|servizio|respint|ribattut|errore|"
                rf"parat)[^\s,.;:<]+){{0,3}}? {_OF}(?: (?:solito|neo-?entrato|capitano|"
                r"subentrato|giovane|bomber|difensore|attaccante|centrocampista|numero \d+))?"
            ),
            (
                r"\b(?:vantaggio|pareggio|pari|parita|gol|rete|raddoppio|(?<!in )avanti|tris|a segno|in rete|"
                r"reti|marcature|poker|vittoria|a bersaglio|(?<!\d-)\d-\d(?!-\d)|"
                r"rimonta)(?: (?!annullat)[^\s,.;:<]+){0,4}? (?:con|grazie a|grazie ad|per merito di|"
                "ad opera di|su corner con|per mano di|grazie al gol di|a firma di|firmat[oa] da|"
                "siglat[oa] da|realizzat[oa] da|segnat[oa] da)"
            ),
            (
                r"(?:firm|sigl|realizz|segn|trasform|decis)[a-z]*t[oaie](?: [^\s,.;:<]+){0,3}? da(?:l|"
                "llo|lla)?(?: (?:solito|neo-?entrato|capitano|giovane|bomber))?"
            ),
            (
                r"(?:sblocc|decid|pareggi|riequilibr|risolv)\w*(?: [^\s,.;:<]+){0,3}? (?:e|e stat[oa]|"
                "arriva) (?:un|una|il|la|l')"
                r" ?(?:[^\s,.;:<]+ ){0,2}?(?:punizione|rigore|gol|rete|magia|tiro|"
                r"colpo di testa)(?: [^\s,.;:<]+)? (?:di|del)"
            ),
            r"(?:marcatori|reti|gol):?",
            r"(?:marcatori|marcatore|tabellino)(?: (?:c'e|figura|di giornata|e))?(?: anche| pure)?",
            r"botta vincente di",
            (
                rf"(?:stacco|testa|{_STRIKE})(?: (?!su |dopo |fuori|a lato|"
                rf"alt)[^\s,.;:<]+){{0,3}}? (?:di|del|dello|dell') ?"
                r"(?=<\d+>(?:,? (?:su|sul|sulla|dopo|da|dal)(?: [^\s.;:<]+){0,5} <\d+>)?(?:,| e| ed|:) ?(?:e )?"
                r"(?:(?:palla|pallone|sfera) in (?:rete|gol|fondo)|gol\b|rete\b|\d ?- ?\d|vale))"
            ),
            r"tap-in (?:vincente )?(?:di|del|dello)",
            (
                rf"(?:nulla|niente|scampo|incolpevole|battuto|trafitto|superato|beffato)(?: [^\s,.;:<]+){{0,2}}? "
                rf"(?:sul|sulla|sull'|dal|dalla|davanti al|contro il|"
                rf"al) ?(?:[^\s,.;:<]+ ){{0,2}}?(?:{_STRIKE}|rigore|penalty)"
                r"(?: (?!su |parat|respint)[^\s,.;:<]+){0,2}? (?:di|del|dello)"
            ),
            (
                r"(?:poker|tris|pareggio|pari|vantaggio|raddoppio|gol|sorpasso|cinquina|manita)"
                r"(?: servito| fatto| completato)?(?: (?:al|all') ?\d+'?)?: (?=<\d+>(?:,? (?:di testa|"
                r"di tacco|di piatto|con un|"
                r"con una|su punizione|su rigore|in mischia|in contropiede|da due passi)\b|\.|$))"
            ),
            (
                r"(?:ultimo tocco|tocco decisivo|tocco vincente|deviazione (?:vincente|decisiva)|colpo decisivo|"
                r"zampata (?:decisiva|vincente)|ultima parola|firma) (?:e|e stat[oa]|era)(?: ancora| sempre| quella)? "
                r"(?:di|del|dello)"
            ),
            (
                r"(?:hanno|avevano) (?:segnato|firmato|realizzato|timbrato|marcato)(?: (?:il|la|le|i|l') ?\w+)?"
                r"(?: anche| poi| ancora)?"
            ),
            (
                r"(?:a segno|a bersaglio|tabellino|in gol|in rete)(?: (?:anche|pure|poi|ancora|"
                r"per primo|di nuovo|sempre|"
                r"invece|il solito|il subentrato|il neoentrato|il giovane))*"
            ),
            r"(?:gol|rete|timbro|sigillo) dell'ex(?: di turno)?:?",
            r"c'e gloria (?:anche |pure )?per(?: il giovane| il subentrato| il neoentrato)?",
            (
                rf"(?:^|[.;:,] )(?:e )?(?:ancora )?di (?=<\d+>(?:(?:,| e| ed) <\d+>){{0,3}},?(?: (?:al|"
                rf"all') ?\d+[^\s<]{{0,3}},?)? "
                rf"(?:il|la|l'|i|le|lo|gli) ?{_GOAL})"
            ),
            (
                r"carambola(?:to|ndo)? (?:[^\s,.;:<]+ ){0,2}?(?:su|sul|"
                r"addosso a) (?=<\d+>[^.;<]{0,60}(?:autogol|autorete|propri))"
            ),
            (
                r"(?:finalizzat|concretizzat|capitalizzat|conclus|insaccat|spint|spedit|depositat|ribadit|scaraventat|"
                r"scaricat|timbrat|griffat|propiziat[oa] e realizzat)[oa](?: (?:in (?:rete|gol|porta|fondo al sacco)|"
                r"ottimamente|al meglio|con freddezza|magistralmente|di testa|"
                r"alle spalle del portiere))? da(?:l|llo|lla)?"
                r"(?: (?:solito|neo-?entrato|subentrato|capitano|giovane|bomber))?"
            ),
            (
                rf"\b(?:trov|raggiung|pervien|acciuff|agguant|sblocc|pareggi|raddoppi|accorci|firm|sigl|pass|colpi|rispond|"
                rf"torn|riport|rimett|arriv|cal|allung|segn)\w*(?: (?!fuori|palo|traversa|legno|"
                rf"sfior)[^\s,.;:<]+){{0,6}}?"
                rf" con (?:un|una|il|la|lo|l') ?(?:[^\s,.;:<]+ ){{0,2}}?{_STRIKE}"
                r"(?: (?!su |sul |sulla |sull'|dopo |per |cross|corner|angolo|calcio d'|assist|"
                r"traversone|lancio|sponda|"
                r"errore|papera|respint|parat|che |a lato|fuori|alt)[^\s,.;:<]+){0,5}? (?:di|del|dello|dell')"
            ),
            (
                r"\b(?:a |ad )(?:sblocc|decid|chiud|pareggi|apr|risolv|segn|firm|spezz|romper|rompe|"
                r"indirizz|regal|cambi|"
                r"stapp|accorci|raddoppi|ribalt|riapr|ristabil|riequilibr|fissa|sigill)\w*(?: [^\s,.;:<]+){0,4}? "
                r"(?:e|e stat[oa]|arriva|serve|ci vuole|provvede|ci pensa|basta) (?:un|una|il|la|l') ?"
                r"(?:(?!autogol|autorete|errore|papera|svarione|parata|assist|cross|corner|incertezza|regalo|ingenuita|"
                r"traversone|cambio|ingresso|fallo|passaggio|lancio)[^\s,.;:<]+ ){1,4}?(?:di|del|dello|dell')"
            ),
            (
                r"(?:prodezza|magia|invenzione|capolavoro|lampo|perla|colpo di testa|testata|zampata|gran gol|eurogol|"
                r"giocata|rete|acuto|guizzo|incornata|bolide|sassata|siluro|missile|punizione|rigore|"
                r"doppietta|gol) (?:di |"
                r"del |dell'|dello )(?=<\d+>(?:[^.;:<]{0,30})? (?:decide|risolve|sblocca|regala|consegna|basta|vale|"
                r"condanna|stende|piega|affonda|spiana|chiude)\b)"
            ),
            (
                r"\b(?:basta|bastato|bastata|decide|decisivo|decisiva|sufficiente) (?:un|una|il|la|"
                r"l') ?(?:gol|rete|guizzo|"
                r"lampo|acuto|sigillo|centro|prodezza|zampata|rigore|colpo di testa|punizione)(?: (?!su |dopo |per )"
                r"[^\s,.;:<]+){0,3}? (?:di|del|dello|dell')"
            ),
            (
                rf"\b{_STRIKE}(?: (?!fuori)[^\s,.;:<]+){{0,2}}? (?:vincente|imparabile|imprendibile|"
                rf"decisiv[oa])(?: (?!su |sul |sulla |dopo |assist|cross|servit|invit|errore)[^\s,.;:<]+){{0,3}}?"
                rf" {_OF}(?: [^\s,.;:<]+)?"
            ),
            r"\b(?:punizione|rovesciata|tiro|destro|sinistro)-gol (?:di|del)",
            (
                rf"\b{_GOAL}(?: (?!annullat|mancat|sfiorat|negat|su |dopo |il |"
                rf"nasce)[^\s,.;:<]+){{0,5}}?,? (?:porta la firma di|griffat[oa]|firmat[oa]|targat[oa]|"
                "siglat[oa]|messo a segno da|messa a segno da|a opera del?|ad opera del?|e opera (?:di|del|"
                "dello)|opera (?:di|del|dello)|e (?:ancora |sempre )?di|"
                "lo (?:segna|firma|realizza|sigla|trova|mette a segno)|e del|per opera del?)(?: (?:da|dal|di|"
                "del|neoentrato|subentrato|solito|bomber|capitan))?"
            ),
            r"(?:porta|reca) la firma (?:di|del)(?: [^\s,.;:<]+)?",
            (
                r"\b(?:ribalta|ribaltano|allunga|allungano|passa|passano|sorpasso|sorpassa|dilaga|dilagano|"
                "triplica|"
                "raddoppia|raddoppiano|pareggia|pareggiano|impatta|impattano|segna|segnano|capitalizza|colpisce|"
                "colpiscono|"
                "accorcia|accorciano|cala|calano|sblocca|sbloccano|rimonta|rimontano|vantaggio|(?<!in )avanti|in gol|"
                "in rete|scappa|scappano|scappano via|scappa via|volano|prende il largo|"
                "prendono il largo|si portano|si porta|"
                "aprono|apre|passare|segnare|pareggiare|raddoppiare|accorciare|allungare|replica|replicano|rispondono|"
                r"a segno|a bersaglio|doppio vantaggio|pareggio|pari|risposta)"
                r"(?: (?!per |da |di |traversa|palo|legno|incrocio)(?:<t\d+>|"
                r"[^\s,.;:<]+)){0,6}? (?:con|grazie a|grazie ad|grazie al|per merito di|"
                "ad opera di|a opera di|per mano di|sull'asse)(?: (?:il|lo|la|l'|un|una|gol|rete|solito|"
                "subentrato|neoentrato|"
                r"capitan|bomber|di|del|tap-in|colpo|testa|destro|sinistro|diagonale|rigore|incornata|zampata))*"
            ),
            r"(?:prima gioia|prima rete|gioia personale|nuova gioia)(?: [^\s,.;:<]+){0,3}? per",
            (
                "(?:primo|secondo|terzo|quarto|quinto|ennesimo) (?:gol|centro|"
                r"sigillo)(?: [^\s,.;:<]+){0,3}? (?:per|di)"
            ),
            (
                "(?:trasformat|realizzat|messo a segno|messa a segno|"
                r"calciat[oa] in rete)[oa]?(?: con [^\s,.;:<]+)? (?:da|dal)"
            ),
            (
                "(?:piede caldo|guizzo|acuto|zampata|lampo|magia|capolavoro|prodezza|perla|gemma|sigillo|"
                "graffio|bis|eurogol|invenzione vincente) (?:di|del)"
            ),
            r"(?:cucchiaio)(?: [^\s,.;:<]+){0,1}? (?:di|del)",
            r"autore del(?: [^\s,.;:<]+){0,3}? ?:?",
            r"(?:a|sempre a) firma(?: di)?",
            r"(?:ci )?pensa(?: [^\s,.;:<]+){0,2}?",
            (
                "(?<!si )(?:sblocca|pareggia|raddoppia|segna|accorcia|insacca|realizza|decide|chiude|bissa|replica|"
                r"risponde|timbra|ribadisce|trasforma)(?: (?:il|la|le|i) \w+)?(?: ancora| subito| poi|"
                r" infine| per primo|"
                " il solito| sempre| proprio| di nuovo)?(?! ?:)"
            ),
        ),
        Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,3}}? {_OF}",),
        Role.ASSIST: (
            (
                rf"\b{_DELIVERY}(?: (?!per |che |e |a <|alle |trova |incontra |carambola |finisce |"
                rf"arriva |giunge |capita |termina |schizza |sui piedi|sulla testa|tra i |oltre |"
                rf"dietro |di mano|di braccio|con |in rete|"
                rf"in gol|dentro |perso |vagante )[^\s,.;:<]+){{0,4}}? {_OF}"
            ),
            (
                "(?:servit|imbeccat|lanciat|smarcat|pescat|innescat|assistit|liberat|ispirat|mandat|"
                "rifinit|propiziat|suggerit|confezionat|favorit|invitat|trovat|"
                r"appoggiat)[oaie](?:gli|le|mi)?(?: [^\s,.;:<]+){0,5}? da(?:l|llo|lla)?(?: [^\s,.;:<]+){0,1}?"
            ),
            (
                r"(?:duett\w+|uno-due|triangol\w+|dialog\w+|scambi\w+|combinazione|combin\w+|"
                r"scambio)(?: [^\s,.;:<]+){0,2}? con"
            ),
            r"assist:?",
            r"assist (?:e|era|e stato|arriva|porta la firma|e opera)(?: ancora| sempre)? (?:di|da|del)",
            (
                "(?:corner|angolo|punizione|calcio d'angolo|calcio piazzato|cross|pallone|palla|sfera|contropiede|"
                "ripartenza|"
                r"azione|contrattacco|lancio|manovra|assist|traversone)(?: [^\s,.;:<]+){0,2}? (?:battut|calciat|"
                "orchestrat|avviat|"
                "iniziat|condott|ispirat|rifinit|imbastit|lavorat|pennellat|scodellat|offert|servit|recapitat|"
                "regalat|"
                r"confezionat|ricevut|tagliat|spiovent|nat|giunt|arrivat|mess[oa] (?:in mezzo|al centro))[oaie]?"
                r"(?: [^\s,.;:<]+){0,3}? (?:da|dal|dai piedi di)"
            ),
            r"(?:ricev|raccogl|raccolt|raccogliendo|ricevendo)\w*(?: [^\s,.;:<]+){0,3}? da",
            (
                "(?:sponda|torre|spizzata|velo|sgroppata|cavalcata|serpentina|invenzione|percussione|"
                "incursione|sovrapposizione|palla|cross|"
                "traversone|angolo|corner|imbucata|rifinitura|scavetto|verticale|assist|suggerimento|lancio|"
                "tiro-cross)"
                r"(?: (?!per |che |e |a <|arriva |giunge |finisce |capita |sui |sulla |"
                r"tra )[^\s,.;:<]+){0,4}? (?:di|del|dell')"
            ),
            (
                "(?:triangolo|triangolazione|scambio|combinazione|dai e vai|uno-due|duetto|intesa|"
                r"fraseggio)(?: [^\s,.;:<]+){0,2}? con"
            ),
            r"dopo (?:una )?(?:bella |grande )?(?:giocata|azione|sgroppata|fuga|iniziativa) di",
        ),
        Role.BEATEN: (
            r"(?:portiere|estremo difensore|numero uno|guardiano|portierone)(?: [^\s,.;:<]+){0,2}?,?",
            (rf"(?:{_BEAT}|(?:ha|aveva|avere) battuto)\w*(?: (?!da |dal |in |con |su )[^\s,.;:<]+){{0,2}}?"),
            (
                "(?:nulla (?:puo|poteva|ha potuto)|fa secco|imprendibile per|nulla da fare per|niente da fare per|"
                "alle spalle di|incolpevole|"
                "non lascia scampo a|non da scampo a|scampo a|sotto le gambe di|tra le gambe di|"
                "davanti a|uscita di|faccia a faccia con|tu per tu con|"
                r"rete di(?= <\d+>,? (?:il )?portiere))"
            ),
        ),
        Role.FOULED: (
            (
                "(?:fallo|atterramento|contatto|contrasto|intervento|spinta|trattenuta|fallaccio|"
                r"entrata|sgambetto)(?: [^\s,.;:]+){0,3}? (?:su|ai danni di|sul)(?: [^\s,.;:<]+){0,1}?"
            ),
            r"(?:conquistat|procurat|guadagnat)[oa] da",
            r"(?:atterra|stende|falcia|atterrando|stendendo|atterrato)",
        ),
        Role.CONCEDED: (
            (
                "(?:fallo|mani|tocco di mano|fallo di mano|ingenuita|mano|braccio|intervento|entrata|"
                r"atterramento)(?: [^\s,.;:<]+){0,2}? (?:di|da parte di)"
            ),
            (
                "(?:atterrat|stes|falciat|commess|travolt|spint|trattenut|"
                r"sgambettat)[oa](?: [^\s,.;:<]+){0,2}? da(?:l)?"
            ),
        ),
        Role.OPPONENT: (
            (
                "(?:(?<!sfortunata )(?<!sciagurata )(?<!goffa )(?<!maldestra )deviazione|errore|disattenzione|"
                "svarione|papera|marcatura|resistenza|"
                r"tocco sfortunato|devi\w+ (?:[^\s,.;:<]+ )?da|respint[ao] (?:[^\s,.;:<]+ )?di|"
                r"ribattuta (?:[^\s,.;:<]+ )?di|"
                "indecisione di|incertezza di|ingenuita di|leggerezza di|distrazione di|"
                r"pasticcio (?:[^\s,.;:<]+ )?(?:di|tra)|"
                r"disimpegno (?:[^\s,.;:<]+ )?di|opposizione di|pressione di|"
                r"brucia (?:[^\s,.;:<]+ ){0,3}?|sfugge a|fugge a|ruba palla a|"
                r"(?:palo|traversa) (?:[^\s,.;:<]+ ){0,2}?(?:di|da)|"
                r"deviato da|contrastato da|rimpallo su|anticip\w+|sovrast\w+|scavalc\w+|sopravanz\w+|salta|dribbla|"
                "supera(?:to|ndo|re)?|scarta|ubriaca|a spasso|lascia sul posto|salvataggio di|"
                "responsabilita di)(?: di)?"
                "(?: anche| pure| netto| secco| in velocita| in dribbling| in tunnel| in slalom)*"
            ),
        ),
        Role.COACH: (
            (
                r"(?:allenatore|tecnico|mister|\bct|c\.t\.|commissario tecnico|coach|trainer|"
                r"timoniere|condottiero)(?: [^\s,.;:<]+){0,3}?,?"
            ),
            (
                "(?<!arbitrale )(?<!terna )(?<!rosso )(?:guidat|allenat|dirett|condott)[oaie] (?:in panchina )?(?:da|"
                "dal|a|al)"
                r"(?: [^\s,.;:<]+){0,2}?"
            ),
            (
                r"(?:panchina|squadra|guida|formazione|conduzione)(?: [^\s.;:<]+){0,3} affidat[oaie] (?:a|al)"
                r"(?: [^\s,.;:<]+){0,2}?"
            ),
            (
                "(?:ragazzi|uomini|squadra|team|formazione|undici|compagine|giocatori|nerazzurri|"
                "rossoneri|bianconeri|giallorossi|azzurri|biancocelesti|granata|viola|rossoblu|"
                "blucerchiati|neroverdi|biancorossi|gialloblu|amaranto|kazaki|azzurrini|truppa|"
                "panchina|allievi|banda|biancorossi|biancazzurri|biancoverdi|rossoverdi|giallorossi|arancioneri|"
                "biancogranata|"
                "locali|ospiti|padroni di casa|complesso|gruppo|collettivo|ordini|guida|corte|gestione|rosa|schiera|"
                "pattuglia|armata|corazzata|creatura|giocattolo|squadre|ragazze|donne|calciatrici|brigata) (?:di|del|"
                "dell'|di mister|di coach|di capitan)"
            ),
            (
                r"(?:i|gli|le|dei|degli|delle|ai|agli|alle|dai|dagli|dalle|sui|sugli) (?:(?:bianco|"
                r"nero|rosso|giallo|verde|"
                r"azzurro|blu|grigio|celeste|arancio|granata)-?)?(?:bianchi|neri|verdi|azzurri|azzurre|blu|grigi|celesti|"
                r"granata|viola|amaranto|arancioni|cerchiati|crociati|scudati|bianconere|gialli(?= di <\d+>,? )|"
                r"lupi|galletti|molossi|leoni|aquile|aquilotti|canarini|grifoni|diavoli|satanelli|squali|tigrotti|"
                r"delfini|falchi|falchetti|orange|citizens|tori|torelli|zebre|zebrette|lagunari|labronici|etnei|sanniti|"
                r"irpini|draghi|pantere|gabbiani|lupacchiotti|volpi|cinghiali|orsi|galli|wolves|bulldogs|"
                r"[a-z]{3,}(?:esi|ensi|igiani|igiane|etani|itani|aschi|inesi|egni|iati|ioti|entini|"
                r"atini|ottini|erini)) di"
                r"(?: mister| coach)?"
            ),
            r"\ball(?:en)?\.?:?",
            r"in panchina (?:c'e|siede|siedeva|c'era|debutta|esordisce|ritorna|torna)",
            r"<t\d+> di",
            r"era (?:di|targata)",
        ),
        Role.REFEREE: (
            (
                "(?<!quarto )(?:arbitro|direttore di gara|fischietto|arbitra(?:to|ta)? (?:da|dal)?|"
                r"arbitra|il signor|sig\.|giacchetta nera|terna (?:arbitrale )?(?:guidata (?:da|"
                r"dal signor|dal sig\.|dal)|composta da)?|"
                r"(?:gara|partita|match|sfida|incontro|derby|finale)(?: [^\s,.;:<]+){0,3}? dirett[oa] (?:da|dal)|"
                r"(?<!rosso )(?:ha )?diret(?:to|ta)(?! dal? )(?! dal?$) (?:[^\s,.;:<]+ ){0,3}?|(?:a |"
                r"ha )?dirig\w+ (?:[^\s,.;:<]+ ){0,3}?|"
                "direzione (?:di gara )?(?:di|affidata a)|"
                r"ha arbitrato|arbitro)(?: sig\.?| signor| internazionale|"
                r" (?:della|dell'|del) ?(?:gara|incontro|match|partita|sfida|derby)| di \w+)?:?,?"
            ),
        ),
        Role.OFFICIAL: (
            (
                r"(?:guardalinee|assistente|assistenti|quarto uomo|quarto ufficiale|\bvar|avar|segnalinee|"
                "assistenti?:)"
            ),
        ),
        Role.SENT_OFF: (
            (
                "(?:espuls[oaie]|espulsion[ei] (?:di|per)|i rossi (?:a|ad|per|di)|cartellini rossi (?:a|ad|per|di)|"
                "rosso (?:a|per|diretto (?:a|per)|"
                "sventolato a)|cartellino rosso(?: diretto)? (?:a|per|di)|seconda ammonizione (?:per|"
                "di|a)|doppio giallo (?:per|a|di)|espelle|espulsi:?|allontana|cacciat[oa]|"
                "manda (?:anzitempo )?(?:sotto la doccia|negli spogliatoi)|mostra il (?:cartellino )?rosso a|"
                "estrae il (?:cartellino )?rosso "
                "(?:a|per|nei confronti di|all'indirizzo di)|doppia ammonizione (?:per|di|a)|"
                "doccia anticipata per|secondo giallo (?:a|per|di)|"
                r"(?:doppia ammonizione|doppio giallo|secondo giallo|rosso|cartellino rosso|rosso diretto) "
                r"(?:rimediat|subit|ricevut|incassat|pres|mostrat|inflitt|comminat)[oa] (?:da|dal|a|al)|"
                r"finisce (?:anzitempo|in anticipo) la (?:gara|partita) di|rosso (?:diretto )?all'indirizzo di|"
                r"espulsi (?:[^\s,.;:<]+ )?<\d+>(?: al \d+'?)?(?: (?:pt|st))?(?:,| e| ed)|"
                r"giallo e rosso (?:a|per|di))(?: (?!dopo|per|ed? )[^\s,.;:<]+){0,2}?"
            ),
            (
                r"espuls[oai](?: (?:nel finale|nel recupero|in pieno recupero|per proteste|"
                r"nella ripresa|anche|poi|pure|"
                r"dalla panchina|al \d+[^\s,.;:<]{0,4}))?(?: (?:il|lo|la|l'))? ?(?:difensore|attaccante|centrocampista|"
                r"portiere|capitano|terzino|mediano|bomber|numero \d+|fantasista|esterno|centrale|"
                r"neo-?entrato|subentrato|"
                r"giocatore)?(?: (?:di casa|ospite|locale|ospiti|avversario|<t\d+>|del <t\d+>|della <t\d+>))?"
            ),
        ),
        Role.MISSED: (
            (
                r"(?:rigore|penalty|dischetto)(?: [^\s,.;:<]+){0,1}? (?:sbagliato|parato|fallito|"
                r"calciato alto|neutralizzato|respinto|sprecato)(?: [^\s,.;:<]+){0,2}? (?:da|di|a|dal)"
            ),
            (
                "(?:para|neutralizza|respinge|ipnotizza|sventa|parato|"
                r"parando)(?: [^\s,.;:<]+){0,2}? (?:il |un |l')?(?:rigore|"
                r"penalty)(?: [^\s,.;:<]+){0,1}? (?:di|a|calciato da)"
            ),
            r"errore dal dischetto di",
            (
                r"(?:ipnotizz|par|neutralizz|respin|mur|strega|ferm|dicendo no a|dice no a|disse no a)\w*(?: a)? "
                r"(?=<\d+>,? (?:dagli undici metri|dal dischetto|su rigore|su calcio di rigore|"
                r"dal limite degli undici))"
            ),
            (
                "(?:rigore|penalty|tiro dal dischetto|dagli undici metri|massima punizione|"
                r"dal dischetto)(?: [^\s,.;:<]+){0,2}? (?:fallit|sbagliat|parat|"
                r"neutralizzat|respint|calciat|sprecat)[oa](?: [^\s,.;:<]+){0,2}? (?:da|di|a|dal)"
            ),
            (
                "(?:para|parat[oa]|neutralizza|respinge|ipnotizza|sventa|intuisce|blocca|devia|"
                "si supera e respinge|dice no a)"
                r"(?: [^\s,.;:<]+){0,2}? ?(?:il |un |l'|sul |al )?(?:rigore|penalty|"
                r"tiro dal dischetto)(?: [^\s,.;:<]+){0,2}? (?:di|a|da|dal)"
            ),
            (
                r"dal dischetto(?= <\d+> (?:si (?:lascia|fa)|sbaglia|calcia|manda|spedisce|spara|colpisce|"
                "centra|fallisce))"
            ),
        ),
        Role.CAME_ON: (
            (
                "(?:ingresso di|inserimento di|dentro|entra|entrano|subentra|inserisce|debuttante|"
                r"neo-?entrato|subentrato|sostituto|dal 1' st|con l'ingresso di)(?: [^\s,.;:<]+){0,2}?"
            ),
        ),
        Role.WENT_OFF: (
            r"(?:al posto di|fuori|sostituisce|rileva|sostituendo|rilevando|esce|in luogo di|per far posto a)",
        ),
        Role.SAVED: (
            r"(?:parata|parate|respinta|intervento|uscita|salvataggio|miracolo|riflesso) di",
            r"(?:parat|respint|neutralizzat|fermat|bloccat|deviat)[oa](?: [^\s,.;:<]+){0,3}? da",
        ),
    },
    after={
        Role.SCORER: (
            r",? (?:in gol|a segno|a bersaglio)\b",
            r",? autore (?:del|della|di|dell')",
            r",? match-?winner",
            r"-gol\b",
            r" e (?:il|di nuovo) (?:gol|goal)\b",
        ),
        Role.SHOT: (),
        Role.ASSIST: (
            (
                r" per <\d+>(?:,| che| e palla| e gol|:) ?(?:[^\s,.;:<]+ ){0,4}?(?:palla|gol|rete|"
                r"segna|insacca|batte|\d-\d|infila|"
                r"non sbaglia|deposita|mette)"
            ),
            r",? autore dell'assist",
            (
                rf"[:,;] (?:il|la|l'|dal|sul|su un|col|con un|"
                rf"un) su[oa] (?:[^\s,.;:<]+ )?{_DELIVERY}\b(?! (?:e |finisce|vola|si |"
                r"viene respint|sfuma|attraversa))"
            ),
            r",? (?:che (?:pure |anche )?)?(?:serve|ha servito|fornisce|firma|confeziona|regala|sforna|offre) l'assist",
        ),
        Role.BEATEN: (
            (
                ",? (?:e |viene |resta |rimane )?(?:battuto|beffato|trafitto|superato|spiazzato|"
                "sorpreso|incolpevole|immobile|non (?:puo|poteva|ha potuto) (?:nulla|arrivar|niente|fare|"
                "opporsi)|nulla puo|"
                "non ci arriva|"
                "non arriva|resta di sasso|puo solo|battezza|vola invano|tocca ma|si tuffa|in uscita|"
                "fuori dai pali|dall'altra)"
            ),
            rf"(?: [^\s,.;:<]+){{0,4}},? e l[oi] {_BEAT}\w*",
            r",? (?:posato|intuisce|respinge|respingeva|ribatte|si oppone)",
        ),
        Role.FOULED: (
            (
                r",? (?:viene|e stato|era stato|fu|e) (?:\w+ )?(?:atterrat|stes|falciat|sgambettat|"
                "travolt|spint|trattenut)[oa]"
            ),
            (
                " (?:si )?(?:conquista|procura|guadagna|ottiene) (?:e (?:realizza|trasforma) )?(?:un|il|"
                "l') ?(?:calcio di )?(?:rigore|penalty)(?!,? e (?:lo|poi|non|dal|"
                "se ne))(?<!realizza il rigore)(?<!realizza il penalty)"
            ),
            r",? (?:atterrato|steso|falciato|travolto)\b",
        ),
        Role.CONCEDED: (
            (
                " (?:commette|stende|atterra|falcia|trattiene|travolge|sgambetta|tocca (?:con|"
                "di) (?:la |il )?(?:mano|braccio))"
            ),
        ),
        Role.OPPONENT: (r" (?:sbaglia|si fa (?:anticipare|sorprendere)|perde palla)",),
        Role.COACH: (
            r",? \(?(?:il |l')?(?:tecnico|allenatore|coach|mister|trainer)\b(?! avversari)",
            (
                ",? (?:rivoluziona|ridisegna|schiera|manda in campo|si affida|opta|ripropone|"
                r"deve (?:rinunciare|fare a meno)|getta nella mischia|richiama in panchina|striglia)\b"
            ),
            r",? che (?:guida|allena|siede|dirige)\b",
            r" in panchina",
            r" (?:ha fatto|fa|effettua|opera) \w+ (?:cambi|sostituzioni)",
        ),
        Role.REFEREE: (
            (
                r" (?:di \w+,? )?(?:fischia|dirige|arbitra|concede|assegna|indica il dischetto|decreta|comanda|"
                "estrae|sventola|"
                r"non ha dubbi|fa proseguire|lascia correre|ammonisce|espelle|manda (?:tutti|le squadre))"
            ),
            r" (?:mostra|estrae|sventola|tira fuori|mette mano al)(?: [^\s.;:]+){0,6}? (?:rosso|giallo|cartellino)\b",
            r" \(arbitro\)",
            r",? arbitro\b",
        ),
        Role.OFFICIAL: (r",? (?:il )?(?:guardalinee|quarto uomo)",),
        Role.SENT_OFF: (
            (
                "(?:,? (?:viene|e stato|era stato|fu|si fa|e|"
                r"gia ammonito,?))?(?: [^\s,.;:<]+){0,2}? (?:espuls[oa]|cacciato|allontanato|"
                "espellere)"
            ),
            (
                " (?:riceve|rimedia|prende|becca|si becca|incassa|"
                r"vede) (?:[^\s,.;:<]+ ){0,3}?(?:rosso|seconda ammonizione|doppio giallo|"
                "secondo giallo|secondo cartellino)"
            ),
            (
                r",? (?:che )?(?:lascia|lasciava|lasciando) (?:(?:il |la |l')?<t\d+>|i suoi|la squadra|"
                r"i compagni|i propri) (?:[^\s,.;:<]+ )?in (?:dieci|10|nove|inferiorita)"
            ),
            (",? (?:viene|e stato|era stato) mandato (?:anzitempo |in anticipo )?(?:negli spogliatoi|sotto la doccia)"),
            r",? gia ammonito,? (?:riceve|rimedia|prende|si becca|becca|incassa|vede|si prende)",
            r" (?:si fa|si e fatto|si faceva|viene|fatto) (?:cacciare|espellere|allontanare|buttare fuori)",
            (
                r" (?:va|finisce|termina) (?:anzitempo |in anticipo )?(?:[^\s,.;:<]+ ){0,2}?(?:sotto la doccia|"
                "negli spogliatoi|anzitempo)"
            ),
        ),
        Role.MISSED: (
            (
                r"[:,][^.;:<]{0,40}(?:dal dischetto|dagli undici metri|su rigore|sul penalty|"
                r"il rigore)[^.;:<]{0,30}? si "
                r"(?:fa|lascia|e fatto|e lasciato) (?:\w+ )?(?:ipnotizzare|parare|neutralizzare|"
                r"respingere|stregare|murare)"
            ),
            (
                " (?:sbaglia|fallisce|si fa parare|calcia alto|manda (?:alto|fuori)|spreca|"
                "ha sbagliato|ha fallito|si e fatto parare|tira (?:alto|fuori)|"
                r"getta al vento)(?: [^\s,.;:<]+){0,2}? (?:rigore|penalty|dischetto|"
                "dagli undici metri)"
            ),
            (
                "(?: si presenta [^.;:<]{0,20}?(?:dischetto|rigore|undici metri),? (?:ma|"
                "e)[^.;:<]{0,40}?(?:sbagli|par|alto|fuori|palo|traversa|respint|fall))"
            ),
            (
                r",?(?: [^\s,.;:<]+){0,3}? (?:si (?:fa|e fatto|lascia|e lasciato) (?:ipnotizzare|parare|"
                "neutralizzare|respingere)|ha (?:sbagliato|fallito|"
                "calciato|tirato|sprecato)|calcia|colpisce|centra|manda|spedisce|stampa|spara|angola troppo|"
                "scheggia|spreca|fallisce|sbaglia)"
                r"(?: [^\s.;:<]+){0,4}? (?:rigore|penalty|dischetto|undici metri|massima punizione)"
            ),
            (
                r" (?:dal dischetto|dagli undici metri|su rigore)(?: [^\s,.;:<]+)? (?:spedisce|calcia|manda|spara|"
                "tira|colpisce|centra|sbaglia|"
                r"fallisce|si fa|angola|conclude)(?: [^\s,.;:<]+){0,2}? (?:alto|fuori|a lato|sul palo|"
                "sulla traversa|parare|ipnotizzare|palo|traversa|in curva)"
            ),
        ),
        Role.CAME_ON: (r",? (?:entra\b|subentra|entrato|subentrato|in campo|neo entrato)",),
        Role.WENT_OFF: (
            (" (?:esce|lascia il (?:campo|posto)|viene sostituito|fuori per|costretto (?:a|ad) (?:uscire|lasciare))"),
        ),
        Role.SAVED: (
            (
                r",? (?:para|respinge|salva|si oppone|abbassa la saracinesca|chiude la porta|"
                r"ci mette (?:una pezza|i pugni|"
                r"la mano)|ipnotizza|intuisce|neutralizza|blocca|devia|vola|ci arriva|compie|dice no|nega)"
            ),
        ),
    },
    prepositions=(
        "di",
        "del",
        "da",
        "dal",
        "con",
        "su",
        "per",
        "a",
        "ad",
        "al",
        "tra",
        "fra",
        "contro",
        "come",
        "su un",
        "dello",
        "e per",
        "sul",
        "sullo",
        "in",
        "anche per",
        "oltre a",
        "insieme a",
        "assieme a",
        "verso",
        "dopo",
        "senza",
        "dietro",
        "sopra",
        "ed",
        "negando",
        "nega",
    ),
    people=(
        "attaccante",
        "difensore",
        "centrocampista",
        "ala",
        "terzino",
        "capitano",
        "portiere",
        "argentino",
        "francese",
        "brasiliano",
        "spagnolo",
        "tedesco",
        "centravanti",
        "bomber",
        "trequartista",
        "punta",
        "esterno",
        "numero \\d+",
        "giocatore",
        "subentrato",
        "neoentrato",
        "colombiano",
        "olandese",
        "serbo",
        "croato",
        "polacco",
        "uruguaiano",
        "turco",
        "portoghese",
        "belga",
        "nigeriano",
        "marocchino",
        "cileno",
        "inglese",
        "kazako",
        "toro",
        "fantasista",
        "regista",
        "mediano",
        "mezzala",
    ),
    goals_label=("marcator[ei]", "marcatric[ei]", "ret[ei]", "gol", "tabellino"),
    referee_label=("arbitro", "arbitri", "direttore di gara"),
    own_goal=(
        "autogol",
        "autorete",
        "propria porta",
        "propria rete",
        "propri pali",
        r"\bautog\b",
        r"\baut\.",
        r"\bag\b",
        "proprio portiere",
        "suo portiere",
        "porta sbagliata",
        "nella propria",
        "alle spalle del proprio",
    ),
    penalty=(
        r"(?<!area di )(?<!area del )(?<!limite del )\brigore",
        "rigori",
        "penalty",
        "dischetto",
        "undici metri",
        r"\brig\b\.?",
        "massima punizione",
        r"\(r\)",
    ),
    header=(
        r"(?<!sponda )(?<!assist )(?<!torre )(?<!sponda di )(?:di|colpo di|con la|per la) testa\b",
        r"\bincorn\w+",
        r"\binzucc\w+",
        r"\bsvett(?:a|o|ato|ando|ava)\b",
        "testata",
        "incorna",
        "inzuccata",
        "zuccata",
        "capocciata",
        "incornata",
        "stacco",
    ),
    free_kick=("punizione", "calcio piazzato", "calcio franco"),
)
