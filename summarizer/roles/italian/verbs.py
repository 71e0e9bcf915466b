"""Italian verbs whose subject scores or sets a goal up."""

from __future__ import annotations

from summarizer.roles.italian.no_goals import NOT_BEATEN
from summarizer.roles.italian.pieces import BEAT, GOAL, STRIKE

_UP_TO = r"(?:[^\s,.;:<]+ ){0,4}?"
"""Up to four words between a verb and what it needs, of the same clause."""
_INTO = (
    "(?:in (?:rete|gol|porta|fondo al sacco|fondo alla rete|buca d'angolo)|a rete|dentro|nel sacco|nel sette|"
    "alle spalle(?! (?:per|della (?:porta|difesa|linea)|dei difensori)(?![a-z]))|all'incrocio|"
    "sotto l'incrocio|sotto la traversa|nell'angolino|nell'angolo|sul palo lontano|"
    "all'angolino|sotto il sette|in fondo)"
)
SCORES = (
    (
        "(?<!per )(?:segna|segnava|segnando|segnato|segnare|segnano|segno(?= (?:il|la|l'|un|"
        r"su|al|con|dopo|nel|di (?:testa|destro|sinistro|piatto|tacco|petto|prima|nuovo|forza|rigore)))|"
        r"marca(?:to)?(?! (?:da|dal|stretto|a uomo)\b))\b"
    ),
    r"(?<!si )\btrasforma\b",
    r"(?<!si )(?<!fu )sblocc(?:a|o|ato|ando|ava|are|ano)\b",
    r"\bpareggia(?:to|ndo|va|re|no)?\b",
    r"\braddoppia(?:to|ndo|va|re)?\b",
    r"\btriplica(?:to|ndo)?\b",
    (
        r"(?:riport|port)(?:a|o|ato|ando|ava|are|ano) (?:[^\s,.;:]+ ){0,4}?(?:avanti|"
        r"in vantaggio|in parita|sul(?= (?:\d|pari|punteggio|risultato|parziale|momentaneo|definitivo|due|tre|quattro|"
        r"doppio|triplo))|a(?: quota)? (?:\d|due|tre)|in equilibrio)"
    ),
    r"(?:ristabili|rimett|ripristin)\w* (?:[^\s,.;:]+ ){0,3}?(?:vantaggio|parita|distanze|equilibrio)",
    r"(?:accorci|dimezz)\w+ (?:le|lo|il) (?:distanze|svantaggio)",
    r"\baccorcia\b",
    (
        "(?:firm|realizz|trov|sigl|timbr|regal|sigill|inventa|mett|confezion|ottien|"
        r"pesc)\w* (?:anche |poi |subito |cosi |il momentaneo |il suo )?(?:il|la|l'|lo|un|una|"
        rf"il suo|la sua) ?(?:[^\s,.;:]+ ){{0,3}}?(?:{GOAL}|gol|vittoria|tre punti)\b"
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
    r"pesc\w+ (?:il|un) jolly",
    r"(?:and\w+|passa\w*|pass\w+) in vantaggio",
    r"\bfa (?:\d-\d|il (?:bis|tris)|doppietta|centro|gol|esplodere)",
    r"\bimprendibile\b",
    (
        r"\bl[oai]'? ?(?:ha |aveva )?(?:firm|sigl|realizz|segn|decid|chiud|sblocc|pareggi|ribalt|riapr|"
        "raddrizz|complet|"
        r"timbr|trasform|inventa|trova|insacc|ribad)\w*"
    ),
    r"\bl'ha (?:firmat|siglat|realizzat|segnat|decis|chius|sbloccat|pareggiat|ribaltat)[oa]\b",
    rf"\bl[oi] (?:ha )?{BEAT}\w*",
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
        rf"\b{STRIKE}(?: [^\s,.;:<]+){{0,2}}? (?:vincente|imparabile|imprendibile|che (?:si |s')?(?:infil|"
        r"insacc)\w+|"
        rf"che {BEAT}\w*|che non lascia scampo|che vale|che finisce|che muore|che termina|"
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
    r"\b(?:gonfi|spacc|sfond|squarci|scuot)\w+ (?:la (?:rete|porta)|le reti)\b(?! estern)",
    r"\binsacc(?:a|o|ato|ando|are|ava|arono|ano)\b",
    r"\b(?:incorn|inzucc)(?:a|ando|ato|are|ava|o)\b(?! (?:alto|fuori|a lato|sul|di poco))",
    r"\b(?:final|capital|concret)izz(?!at[oaie] (?:[^\s,.;:<]+ ){0,2}?da(?:l|llo|lla)?\b)\w+",
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
        rf"(?:[^\s,.;:<]+ ){{0,3}}?(?:{GOAL}|cartellino|rigore|penalty|capolavoro|eurogol)\b"
    ),
    (
        rf"(?:riapr|ribalt|rovesci|raddrizz|riequilibr|rimett|riport|rilanci)\w* {_UP_TO}(?:tutto|(?:la|il|le|i|in|"
        "l'|lo) ?"
        "(?:partita|gara|match|incontro|sfida|risultato|punteggio|sorti|gioco|parita|situazione|tutto|"
        r"vantaggio|corsa))\b"
    ),
    (
        rf"(?:riduc|ridott|accorc|dimezz|tien|tenut)\w* {_UP_TO}(?:il passivo|il divario|lo svantaggio|"
        "le distanze|il gap|viva la)"
    ),
    r"\bimpatt(?:a|ato|ando|ava|ano|arono)\b(?! (?:di testa|al volo|la palla|il pallone|la sfera|bene|male))",
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
        f"lo) ?{GOAL})"
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
)
"""Predicates whose subject scores."""
BEATS = (
    (
        rf"(?:fa secco|{BEAT}|(?<!si )super|(?:ha|aveva|avere) battuto(?= ))\w*(?!(?: [^\s,.;:<]+){{0,3}} <\d+> "
        rf"{NOT_BEATEN})"
    ),
)
"""Predicates whose subject scores where the object is a person."""
PASSES = (
    (
        r"\b(?:serve|serviva|servendo|ha servito|(?:pesca|ha pescato)(?! (?:il|un) jolly)|crossa|ha crossato|imbecca|"
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
        r"\b(?:appoggia|scarica|tocca|arretra|rimette|allarga|apre|imbuca|filtra|smista|scodella|spizza|prolunga|"
        r"allunga|gira|sventaglia|cambia (?:gioco|lato|fronte)|crossa|centra|mette|rientra e "
        r"serve)(?: [^\s,.;:<]+){0,3}? (?:per|su|verso)(?= (?:[^\s,.;:<]+ ){0,3}?<)"
    ),
    r"\b(?:appoggia|scarica|gira|allunga|prolunga|allarga)(?: [^\s,.;:<]+){0,3}? (?:a|ad)(?= <)",
    (
        r"\b(?:vede|scova|pesca|trova|scorge|(?<!si )libera|lancia|"
        r"manda)(?= (?:[^\s,.;:<]+ ){0,4}?<\d+>,? (?:che|il quale|solo|libero|tutto))"
    ),
)
"""Predicates whose subject sets a goal up."""
