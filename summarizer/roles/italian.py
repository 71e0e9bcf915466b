"""Who did what, in Italian."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_GOAL = (
    "(?:gol|goal|rete|reti|(?<!alla )(?<!dalla )(?<!sulla )(?<!in )marcatura|pareggio|pari|vantaggio|raddoppio|"
    "tris|poker|manita|cinquina|doppietta|tripletta|"
    r"autogol|autorete|sigillo|firma|centro|zampata|acuto|guizzo|colpo vincente|bis|guizzo|stoccata|perla|prodezza|"
    r"(?:rigore|penalty) (?:trasformato|realizzato|segnato|vincente)|1-1|\d-\d)"
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
_NUMBER = r"(?:uno|due|tre|quattro|cinque|\d)"
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

VOCABULARY = Vocabulary(
    scores=(
        (
            "(?<!per )(?:segna|segnava|segnando|segnato|segnare|segnano|segno(?= (?:il|la|l'|un|"
            r"su|al|con|dopo|di|nel))|marca(?:to)?)\b"
        ),
        r"\btrasforma\b",
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
        r"\b(?:nulla (?:puo|poteva|ha potuto)|non (?:puo|poteva|ha potuto) (?:nulla|niente))\b",
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
    beats=(rf"(?:fa secco|{_BEAT}|super|(?:ha|aveva|avere) battuto(?= ))\w*",),
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
        (
            r"\b(?:vede|scova|pesca|trova|scorge|(?<!si )libera|lancia|"
            r"manda)(?= (?:[^\s,.;:<]+ ){0,4}?<\d+>,? (?:che|il quale|solo|libero|tutto))"
        ),
    ),
    before={
        Role.SCORER: (
            (
                rf"\b{_GOAL}(?: (?!annullat|mancat|sfiorat|mangiat|divorat|negat|"
                "di vantaggio|nasce|nato |nata |su |dopo |propizi|il |la |un |sfuma|fallit|sbagliat|"
                rf"parat)[^\s,.;:<]+){{0,3}}? {_OF}(?: (?:solito|neo-?entrato|capitano|"
                r"subentrato|giovane|bomber|difensore|attaccante|centrocampista|numero \d+))?"
            ),
            (
                r"\b(?:vantaggio|pareggio|pari|parita|gol|rete|raddoppio|(?<!in )avanti|tris|a segno|in rete|"
                r"reti|marcature|poker|vittoria|a bersaglio|\d-\d|"
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
                rf"\b{_STRIKE}(?: (?!fuori)[^\s,.;:<]+){{0,2}}? (?:vincente|imparabile|imprendibile|"
                rf"decisiv[oa])(?: [^\s,.;:<]+){{0,3}}?"
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
                "in rete|"
                r"a segno|a bersaglio|doppio vantaggio|pareggio|pari|risposta)(?: (?!per |da |di )(?:<t\d+>|"
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
                "(?:sblocca|pareggia|raddoppia|segna|accorcia|insacca|realizza|decide|chiude|"
                r"risponde)(?: (?:il|la|le|i) \w+)?(?: ancora| subito| poi| infine| per primo|"
                " il solito)?"
            ),
        ),
        Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,3}}? {_OF}",),
        Role.ASSIST: (
            (
                rf"\b{_DELIVERY}(?: (?!per |che |e |a <|alle |oltre |dietro |di mano|di braccio|con |in rete|"
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
                r"(?: (?!per |che |e |a <)[^\s,.;:<]+){0,4}? (?:di|del|dell')"
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
                "supera|ubriaca|lascia sul posto|salvataggio di|responsabilita di)(?: di)?"
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
                "locali|ospiti|padroni di casa|complesso|gruppo|collettivo|ordini|guida|corte|gestione) (?:di|del|"
                "dell'|di mister)"
            ),
            r"\ball(?:en)?\.?:?",
            r"in panchina (?:c'e|siede|siedeva|c'era|debutta|esordisce|ritorna|torna)",
            r"<t\d+> di",
            r"era (?:di|targata)",
        ),
        Role.REFEREE: (
            (
                "(?<!quarto )(?:arbitro|direttore di gara|fischietto|arbitra(?:to|ta)? (?:da|dal)?|"
                r"arbitra|il signor|sig\.|giacchetta nera|terna (?:arbitrale )?(?:guidata da|composta da)?|"
                r"(?:gara|partita|match|sfida|incontro|derby|finale)(?: [^\s,.;:<]+){0,3}? dirett[oa] (?:da|dal)|"
                r"(?<!rosso )(?:ha )?diret(?:to|ta)(?! dal? )(?! dal?$) (?:[^\s,.;:<]+ ){0,3}?|(?:a |"
                r"ha )?dirig\w+ (?:[^\s,.;:<]+ ){0,3}?|"
                "direzione (?:di gara )?(?:di|affidata a)|"
                r"ha arbitrato|arbitro)(?: sig\.?| signor| internazionale|"
                r" della gara| di \w+)?:?,?"
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
                "(?:espuls[oaie]|espulsione (?:di|per)|rosso (?:a|per|diretto (?:a|per)|"
                "sventolato a)|cartellino rosso(?: diretto)? (?:a|per|di)|seconda ammonizione (?:per|"
                "di|a)|doppio giallo (?:per|a|di)|espelle|espulsi:?|allontana|cacciat[oa]|"
                "manda (?:anzitempo )?(?:sotto la doccia|negli spogliatoi)|mostra il (?:cartellino )?rosso a|"
                "estrae il (?:cartellino )?rosso "
                "(?:a|per|nei confronti di|all'indirizzo di)|doppia ammonizione (?:per|di|a)|"
                "doccia anticipata per|secondo giallo (?:a|per|di)|"
                r"finisce (?:anzitempo|in anticipo) la (?:gara|partita) di|rosso (?:diretto )?all'indirizzo di|"
                r"espulsi (?:[^\s,.;:<]+ )?<\d+>(?: al \d+'?)?(?: (?:pt|st))?(?:,| e| ed)|"
                r"giallo e rosso (?:a|per|di))(?: (?!dopo|per)[^\s,.;:<]+){0,2}?"
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
                r"(?:ipnotizza|para|neutralizza|respinge|murato) (?=<\d+> (?:dagli undici metri|dal dischetto|"
                "su rigore))"
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
            r" e (?:il|di nuovo) (?:gol|goal)\b",
        ),
        Role.SHOT: (),
        Role.ASSIST: (r",? autore dell'assist",),
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
        Role.CAME_ON: (r",? (?:entra|subentra|entrato|subentrato|in campo|neo entrato)",),
        Role.WENT_OFF: (
            (" (?:esce|lascia il (?:campo|posto)|viene sostituito|fuori per|costretto (?:a|ad) (?:uscire|lasciare))"),
        ),
        Role.SAVED: (
            r",? (?:para|respinge|salva|si oppone|neutralizza|blocca|devia|vola|ci arriva|compie|dice no|nega)",
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
    goals_label=("marcatori", "reti", "marcatore", "rete", "gol"),
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
