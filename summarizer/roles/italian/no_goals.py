"""What else goes with Italian verbs of scoring where nobody scores: "segna la fine di un'epoca"."""

from __future__ import annotations

_A = r"(?:il |lo |la |l'|i |gli |le |un |uno |una |un'|dei |delle |degli |del |della |il suo |la sua |i suoi |le sue )"
_SHOW = (
    r"(?:tunnel|dribbling|finta|finte|gesto|gesti|urlo|parat[ae]|intervent[oi]|uscit[ae]|salvataggi[o]?|elastico|"
    r"sombrero|recuper[oi])"
)
_BLUNDER = r"(?:errore|errori|papera|svarione|disattenzione|ingenuita|leggerezza|retropassaggio|passaggio)"
_CROWD = r"(?:[^\s.;:<,]+ ){1,4}?(?:pubblico|stadio|tifosi|tifoseria|curva|tribuna|gente|spettatori)"
_MATCH = r"(?:la partita|la gara|il match|l'incontro|la sfida|il derby)"
_GOALISH = (
    r"(?:gol|goal|ret[ei]\b|rigor|penal|doppiett|triplett|poker|tris|pareggi|pari\b|vantaggio|raddoppi|prim[oa]|"
    r"second[oa]|"
    r"terz[oa]|quart[oa]|quint[oa]|[a-z]+esim[oa]|unic[oa]|\d|punto|centro\b|marcatur|punizion|dischetto|cross|assist|"
    r"tiro|calcio|occasion|pallon|palla|vittoria|bis\b|sigillo|sorpasso|colpo|destro|sinistro|autogol|autorete|"
    r"capolavor|<)"
)
"""What is scored or turned into a goal, or tells that it was one."""
_ELSEWHERE = (
    r"(?:in (?:conferenza|sala stampa|radio|tv)|davanti alle telecamere|nelle (?:gerarchie|preferenze|scommesse)|"
    r"con (?:una dichiarazione|le sue parole|le sue parate)|sui social|(?:sul|nel) mercato|per la fascia|contrattuale|"
    r"alla serata di gala)"
)
"""Where nobody scores."""
_OTHERWISE = (
    (
        rf"(?:segn(?:a|ano|ato|ava|ando|o|are)|realizz\w+|trasform\w+) (?:(?:il|lo|la|i|gli|le|un|una|uno) |l')"
        rf"(?![^.;:]{{0,45}}{_GOALISH})"
    ),
    (
        r"sblocc\w+ (?:(?:il|lo|la|i|gli|le) |l')(?!(?:[a-z]+ )?(?:gara|partita|match|risultat|punteggio|sfida|"
        r"incontro|"
        r"situazione|derby|contesa|parita|equilibrio|finale|serata|gioco|pari\b|scontro|confronto|big|<|\d|0))"
    ),
    (
        r"raddoppi\w+ (?:(?:il|lo|la|i|gli|le) |l')(?!(?:[a-z]+ )?(?:vantaggio|conto|bottino|risultato|punteggio|"
        r"marcatur[ae] (?!su)|gol|reti|margine|distanz|numero|attaccante|capitano|bomber|centravanti|<))"
    ),
    r"accorci\w+ (?:i tempi|le maniche|la rosa|le distanze (?:da <\d|nella (?:classifica|graduatoria)))",
    rf"[a-z]+ (?:(?!e |che |ma |poi |prima )[^\s.;:,<]+ ){{1,6}}?{_ELSEWHERE}\b",
    (
        r"segn(?:a|ano|ato|ava|ando|o|are) (?:un punto a |la fine\b(?![^.;:<]{0,40} (?:gol|rete)\b)|l'inizio\b|il "
        r"passo\b|la svolta\b|la strada\b|"
        r"il territorio\b|la storia\b|un'epoca\b|il ritorno\b|il confine\b|il debutto\b|il tempo\b)"
    ),
    rf"sigl\w+ {_A}?(?:[a-z]+ )?(?:accordo|intesa|patto|contratto|rinnovo|pace)\b",
    (
        rf"realizz\w+ (?:che\b|di |{_A}?(?:[a-z]+ )?(?:(?:sogno|desiderio)(?! di (?:segn|fare gol))|video|"
        rf"prestazione|prestazioni|prova|parata|parate|"
        r"intervista|documentario|libro|progetto|impresa di|guadagn[oi])\b)"
    ),
    (
        rf"trasform\w+ {_A}(?:gioco|squadra|spogliatoio|ruolo|atmosfera|difesa|centrocampo|attacco|gruppo|club|"
        r"mentalita|ambiente)\b"
    ),
    (
        rf"sblocc\w+ {_A}(?:trattativa|trattative|telefono|affare|mercato|rinnovo|vicenda|fondi|"
        r"situazione (?:contrattuale|societaria|con))"
    ),
    rf"raddoppi\w+ (?:(?:sempre |subito )?su <\d|{_A}(?:sforzi|impegno|marcatura|guardia|energie|turni|stipendio)\b)",
    rf"pareggi\w+ (?:i conti con (?:il|la|l') ?(?:destino|sorte|passato|sfortuna)|{_A}(?:record|primato|presenze)\b)",
    rf"port\w+ avanti {_A}(?:lavoro|progetto|progetti|idea|idee|discorso|iniziativa|attivita|programma|battaglia)\b",
    (
        rf"chi(?:ud|us)\w+ {_MATCH} (?:in (?:difesa|porta|panchina|barella|lacrime|attacco|infermeria)|"
        r"con (?:i crampi|un infortunio|un problema|un dolore|la fascia)|da (?:capitano|terzino|centrale|difensore|"
        r"mediano|portiere)|acciaccat|zoppic|stremat|esaust)"
    ),
    (
        r"chi(?:ud|us)\w+ (?:i conti|il discorso|la pratica|i giochi) (?:con (?:il|la|l') ?(?:passato|societa|club)|"
        r"(?:sul|del|per il|sul suo|del suo) (?:rinnovo|contratto|mercato|futuro|trasferimento))"
    ),
    (
        r"m(?:ett|ess)\w* (?:la |la sua |una )?firma (?:sul|su un|sotto il|al) (?:nuovo |suo )?(?:contratto|rinnovo|"
        r"accordo)"
    ),
    (
        r"(?:m(?:ett|ess)|pon|post)\w* (?:la parola |il punto |un punto )?(?:fine )?(?:al|alla|alle|sul|sulla|sulle|"
        r"all'|sull') ?(?:sua |suo )?(?:carriera|avventura|voci|polemica|polemiche|vicenda|questione|rapporto|"
        r"discussion[ei]|"
        r"collaborazione|esperienza)\b"
    ),
    (
        r"m(?:ett|ess)\w* dentro (?:un|una|dei|tanti|molti|altri|diversi) (?:[a-z]+ )?(?:cross|traversone|traversoni|"
        r"pallone|palloni|palla)\b"
    ),
    (
        r"(?:batt|super)\w+ (?:il |l'|lo )?(?:portiere|estremo difensore|numero uno) (?:in|nella|nelle) (?:corsa|"
        r"classifica)\b"
    ),
    r"(?:rest|rimas|riman)\w+ a guardare (?:dalla|dagli|in |la |i compagni)",
    (
        r"non (?:sbaglia|ha sbagliato) (?:quasi |piu )?(?:un|una|nessun|nessuna|il|la) ?(?:passaggio|lancio|"
        r"appoggio|uscita|"
        r"intervento|rilancio|scelta|cross|chiusura|presa|parola|partita|gara)\b"
    ),
    (
        r"non (?:perdon\w+ (?:l'arbitro|la dirigenza|il club|la societa|i tifosi)|fa sconti (?:ai (?:suoi|compagni|"
        r"giocatori)|in (?:allenamento|conferenza))|trema davanti (?:alle telecamere|ai microfoni|ai giornalisti))"
    ),
    (
        r"non (?:ha|aveva) (?:difficolta|problemi|esitazioni|esitato) (?:ad|a|nell') ?(?:ambient|inser|adatt|ammett|"
        r"recuper)"
    ),
    (
        r"f(?:a|anno|aceva|atto|acendo|are|ar) (?:esplodere (?:la |le |una |il )(?:polemic|rissa|caso|contestazion)|"
        r"festa (?:con|insieme|in|negli|nello) |centro con (?:la|le|il|i) (?:scelt|camb|mercato|moss|acquist)|"
        r"impazzire (?:la difesa|i difensori|la retroguardia|gli avversari|<\d))"
    ),
    (
        rf"(?:gel|zittisc|ammutolisc|mand|fa|fatt)\w* {_CROWD} con (?:un|una|i|le|i suoi|le sue|il) "
        r"(?:[a-z]+ )?(?:tunnel|dribbling|finta|finte|gesto|gesti|urlo|parata|parate|elastico|sombrero)\b"
    ),
    rf"gel\w+ {_CROWD} (?:facendosi male|infortunandosi|con le sue parole|con il suo addio)",
    (
        rf"riap(?:r|ert)\w+ {_A}(?:discussion|dibattit|port[ae]\b|caso|ferit|trattativ|mercato|question|polemic|"
        rf"dialogo|"
        r"cancell|stadio)"
    ),
    (
        r"rim(?:ett|ess)\w* (?:in (?:gioco|movimento) (?:il pallone|la palla|la sfera|con (?:le mani|i piedi))|"
        r"(?:il pallone|la palla|la sfera) in gioco)"
    ),
    rf"allung\w+ {_A}(?:contratto|gamba|passo|collo|mano|falcata|squadra|tempi|braccio|vita)\b",
    (
        rf"riprend\w+ {_A}(?:posto|ruolo|filo|lavoro|controllo|corsa|fascia|preparazione|redini|allenamenti|attivita|"
        r"possesso)\b"
    ),
    (
        rf"(?:agganc|agguant|acciuff|riagguant|riacciuff)\w* {_A}(?:pallone|palla|sfera|cross|lancio|squadra|posto|"
        rf"maglia)\b"
    ),
    r"si (?:ripete|e ripetut[oa]) (?:in|nelle|nella) (?:intervist|conferenz|dichiarazion|spiegazion)",
    rf"ristabilisc\w+ {_A}(?:calma|ordine|tranquillita|gerarchia|gerarchie|contatti|verita|silenzio|disciplina)\b",
    rf"arrotond\w+ {_A}(?:stipendio|cifra|guadagni|conto|paga)\b",
    (
        rf"(?:capital|final|concret)izz\w+ {_A}(?:esperienza|trattativa|accordo|trasferimento|acquisto|insegnamenti|"
        r"consigli)\b"
    ),
    (
        r"disegn\w+ (?:la|una) (?:[a-z]+ )?(?:traiettoria|parabola) (?:del|di un|dal|per) ?(?:corner|calcio "
        r"d'angolo|cross|<\d)"
    ),
    (
        r"trov\w+ il (?:varco|pertugio|corridoio) (?:giusto )?per (?:servire|lanciare|liberare|crossare|il cross|"
        r"l'assist|<\d)"
    ),
    r"trov\w+ la via (?:del (?!gol)|della (?!rete|porta|marcatura|vittoria))",
    (
        r"(?:trov|ott|regal|conquist)\w+ (?:la|una) (?:prima )?vittoria (?:[^\s,.;:<]+ ){0,4}?(?:in panchina|"
        r"da allenatore|da tecnico|con una parata|con le sue parate)\b"
    ),
    rf"complet\w+ l'opera con (?:[a-z]+ ){{1,2}}?(?:prestazione|prova|{_SHOW})\b",
    r"timbr\w+ il cartellino (?:delle presenze|in allenamento|come ogni)",
    (
        rf"(?:decid|decis)\w* {_MATCH} (?:con (?:un|una|le|le sue|la sua) (?:[a-z]+ )?(?:{_SHOW}|{_BLUNDER})\b|"
        r"a centrocampo|in difesa)"
    ),
    rf"regal\w+ [^.;:,]{{3,50}}? (?:con|per) (?:un|una|il suo|la sua) (?:[a-z]+ )?{_BLUNDER}\b",
    r"regal\w+ (?:il|un|la|una) (?:gol|rete|pareggio|pari|vantaggio) agli avversari",
    r"entr\w+ in porta (?:al posto|per|come)",
    r"fini\w+ (?:[^\s,.;:<]+ ){0,3}?dentro (?:la rissa|lo spogliatoio|gli spogliatoi|la mischia|il tunnel|la polemica)",
    r"fini\w+ (?:[^\s,.;:<]+ ){0,2}?in fondo (?:alla (?:classifica|graduatoria|panchina)|al gruppo)",
    r"(?:tir|calci|conclud)\w* (?:[a-z]+ ){0,2}?in porta(?! (?:vuota|sguarnita|spalancata))(?=[,;]| ma)",
)
"""Such verbs with an object or a place of their own."""
NO_GOAL = rf"(?!(?:(?:ha|aveva|hanno|avevano) )?(?:{'|'.join(_OTHERWISE)}))"
"""Stands before what tells a goal, and keeps it from being found there."""
NOT_BEATEN = (
    r"(?:in (?:dribbling|velocita|corsa|elevazione|palleggio|classifica)|con (?:una|un|la) (?:[a-z]+ )?(?:finta|"
    r"dribbling)|(?:nella|nelle) (?:classifica|corsa|graduatoria|gerarchie|preferenze)|"
    r"sulla (?:fascia|corsia|linea laterale)|nel duello|a centrocampo)\b"
)
"""Where somebody is passed or outwitted who keeps no goal: "supera Falk in dribbling"."""
