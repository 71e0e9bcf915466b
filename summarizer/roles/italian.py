"""Who did what, in Italian."""

from __future__ import annotations

from summarizer.roles.vocabulary import Role, Vocabulary

_GOAL = (
    r"(?:gol|goal|rete|reti|marcatura|pareggio|pari|vantaggio|raddoppio|tris|poker|manita|cinquina|doppietta|tripletta|"
    r"autogol|autorete|sigillo|firma|centro|zampata|acuto|guizzo|colpo vincente|bis|guizzo|stoccata|perla|prodezza|"
    r"(?:rigore|penalty) (?:trasformato|realizzato|segnato|vincente)|1-1|\d-\d)"
)
_SHOT = (
    "(?:tiro|colpo di testa|testata|incornata|conclusione|destro|sinistro|botta|bordata|"
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
        r"non (?:sbaglia|perdona|fallisce|lascia scampo|ha lasciato scampo|ha sbagliato)",
        r"complet\w+ (?:la rimonta|l'opera|il tris)",
        r"(?:and\w+|passa\w*|pass\w+) in vantaggio",
        r"\bfa (?:\d-\d|il (?:bis|tris)|doppietta|centro|gol|esplodere)",
        r"\bimprendibile\b",
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
    beats=(r"(?:batt|beff|trafi[gt]|fredd|fulmin|super|infil|bucat?|sorpre|scavalc|ingann|spiazz|castig|puni)\w*",),
    passes=(
        (
            r"\b(?:serve|serviva|servendo|ha servito|pesca|ha pescato|crossa|ha crossato|imbecca|"
            "ha imbeccato|lancia|ha lanciato|innesca|smarca|"
            "ispira|libera|assiste|suggerisce|rifinisce|sforna|filtra|ha filtrato|scarica per|"
            "appoggia per|tocca per|apparecchia|manda in porta|verticalizza per|pennella|"
            "inventa per|trova(?= <)|sceglie(?= <)|scegliere(?= <)|fa da sponda|imbuca|sfonda|"
            "mette (?:in mezzo|al centro)|crossa|premia|"
            r"si traveste da assistman|appoggia (?:il pallone|la palla))\b"
        ),
        r"(?:serv|forni|regal|offr|confezion|pennell|invent|firm)\w* (?:l'|un |un bel |il |lo splendido )assist",
        r"(?:cross|assist|passaggio|palla|punizione|corner|angolo|lancio) (?:trova|pesca|raggiunge|per la testa)",
        r"(?:riuscit\w+ a )?passare a(?= <)",
    ),
    before={
        Role.SCORER: (
            (
                rf"\b{_GOAL}(?: (?!annullat|mancat|sfiorat|mangiat|divorat|negat|"
                rf"di vantaggio)[^\s,.;:<]+){{0,3}}? {_OF}(?: (?:solito|neo-?entrato|capitano|"
                r"subentrato|giovane|bomber|difensore|attaccante|centrocampista|numero \d+))?"
            ),
            (
                r"\b(?:vantaggio|pareggio|pari|parita|gol|rete|raddoppio|avanti|tris|a segno|in rete|"
                r"reti|marcature|poker|vittoria|a bersaglio|\d-\d|"
                r"rimonta)(?: (?!annullat)[^\s,.;:<]+){0,4}? (?:con|grazie a|grazie ad|per merito di|"
                "ad opera di|su corner con|per mano di|grazie al gol di|a firma di|firmat[oa] da|"
                "siglat[oa] da|realizzat[oa] da|segnat[oa] da)"
            ),
            (
                r"(?:firm|sigl|realizz|segn|trasform|decis)[a-z]*t[oaie](?: [^\s,.;:<]+){0,3}? da(?:l|"
                "llo|lla)?(?: (?:solito|neo-?entrato|capitano|giovane|bomber))?"
            ),
            r"(?:marcatori|reti|gol):?",
            r"botta (?:vincente )?di",
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
            rf"\b{_DELIVERY}(?: (?!per |che |e |a <)[^\s,.;:<]+){{0,4}}? {_OF}",
            (
                "(?:servit|imbeccat|lanciat|smarcat|pescat|innescat|assistit|liberat|ispirat|mandat|"
                "rifinit|propiziat|suggerit|confezionat|favorit|invitat|trovat|"
                r"appoggiat)[oaie](?: [^\s,.;:<]+){0,5}? da(?:l|llo|lla)?(?: [^\s,.;:<]+){0,1}?"
            ),
            (
                r"(?:duett\w+|uno-due|triangol\w+|dialog\w+|scambi\w+|combinazione|combin\w+|"
                r"scambio)(?: [^\s,.;:<]+){0,2}? con"
            ),
            r"assist:?",
            r"dopo (?:una )?(?:bella |grande )?(?:giocata|azione|sgroppata|fuga|iniziativa) di",
        ),
        Role.BEATEN: (
            r"(?:portiere|estremo difensore|numero uno|guardiano|portierone)(?: [^\s,.;:<]+){0,2}?,?",
            (
                "(?:batt|beff|trafi[gt]|fredd|fulmin|infil|sorpre|scavalc|ingann|spiazz|castig|"
                r"puni)\w*(?: [^\s,.;:<]+){0,2}?"
            ),
            (
                "(?:imprendibile per|nulla da fare per|niente da fare per|alle spalle di|incolpevole|"
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
            r"(?:atterrat|stes|falciat|commess|travolt|spint|trattenut|sgambettat)[oa](?: [^\s,.;:<]+){0,2}? da(?:l)?",
        ),
        Role.OPPONENT: (
            (
                "(?:deviazione|errore|disattenzione|svarione|papera|marcatura|resistenza|"
                r"tocco sfortunato|deviato da|contrastato da|rimpallo su|anticip\w+|salta|dribbla|"
                "supera|ubriaca|lascia sul posto|salvataggio di|responsabilita di)(?: di)?"
            ),
        ),
        Role.COACH: (
            (
                r"(?:allenatore|tecnico|mister|\bct|c\.t\.|commissario tecnico|coach|trainer|"
                r"timoniere|condottiero)(?: [^\s,.;:<]+){0,3}?,?"
            ),
            r"(?:guidat|allenat|dirett|condott|affidat)[oaie] (?:in panchina )?(?:da|dal|a|al)(?: [^\s,.;:<]+){0,2}?",
            (
                "(?:ragazzi|uomini|squadra|team|formazione|undici|compagine|giocatori|nerazzurri|"
                "rossoneri|bianconeri|giallorossi|azzurri|biancocelesti|granata|viola|rossoblu|"
                "blucerchiati|neroverdi|biancorossi|gialloblu|amaranto|kazaki|azzurrini|truppa|"
                "panchina|allievi|banda) (?:di|del|dell'|di mister)"
            ),
            r"<t\d+> di",
            r"era (?:di|targata)",
        ),
        Role.REFEREE: (
            (
                "(?<!quarto )(?:arbitro|direttore di gara|fischietto|arbitra(?:to|ta)? (?:da|dal)?|"
                r"arbitra|il signor|sig\.|giacchetta nera)(?: sig\.?| signor| internazionale|"
                r" della gara| di \w+)?:?,?"
            ),
        ),
        Role.OFFICIAL: (
            r"(?:guardalinee|assistente|assistenti|quarto uomo|quarto ufficiale|\bvar|avar|segnalinee|assistenti?:)",
        ),
        Role.SENT_OFF: (
            (
                "(?:espuls[oaie]|espulsione (?:di|per)|rosso (?:a|per|diretto (?:a|per)|"
                "sventolato a)|cartellino rosso(?: diretto)? (?:a|per|di)|seconda ammonizione (?:per|"
                "di|a)|doppio giallo (?:per|a|di)|espelle|espulsi:?|allontana|cacciat[oa]|"
                r"manda (?:anzitempo )?(?:sotto la doccia|negli spogliatoi))(?: [^\s,.;:<]+){0,2}?"
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
                "sorpreso|incolpevole|immobile|non puo (?:nulla|arrivarci)|nulla puo|non ci arriva)"
            ),
        ),
        Role.FOULED: (
            (
                r",? (?:viene|e stato|era stato|fu|e) (?:\w+ )?(?:atterrat|stes|falciat|sgambettat|"
                "travolt|spint|trattenut)[oa]"
            ),
            r" (?:si )?(?:conquista|procura|guadagna|ottiene) (?:un|il|l') ?(?:calcio di )?(?:rigore|penalty)",
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
            r",? (?:il )?(?:tecnico|allenatore|coach|mister)\b(?! avversari)",
            r" in panchina",
            r" (?:ha fatto|fa|effettua|opera) \w+ (?:cambi|sostituzioni)",
        ),
        Role.REFEREE: (
            r" (?:di \w+ )?(?:fischia|dirige|arbitra|concede|assegna|indica il dischetto)",
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
            r" lascia i suoi in (?:dieci|10|nove)",
        ),
        Role.MISSED: (
            (
                " (?:sbaglia|fallisce|si fa parare|calcia alto|manda (?:alto|fuori)|spreca|"
                "ha sbagliato|ha fallito|si e fatto parare|tira (?:alto|fuori)|"
                r"getta al vento)(?: [^\s,.;:<]+){0,2}? (?:rigore|penalty|dischetto|"
                "dagli undici metri)"
            ),
        ),
        Role.CAME_ON: (r",? (?:entra|subentra|entrato|subentrato|in campo|neo entrato)",),
        Role.WENT_OFF: (
            r" (?:esce|lascia il (?:campo|posto)|viene sostituito|fuori per|costretto (?:a|ad) (?:uscire|lasciare))",
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
    ),
    penalty=(
        r"(?<!area di )(?<!area del )\brigore",
        "rigori",
        "penalty",
        "dischetto",
        "undici metri",
        r"\brig\b\.?",
        "massima punizione",
        r"\(r\)",
    ),
    header=(
        r"(?:di|colpo di|con la) testa\b",
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
