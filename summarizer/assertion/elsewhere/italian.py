"""What Italian sets in another match, day or competition, in folded words."""

from __future__ import annotations

_SCORED = r"\b(?:segnat[oa]|segna|segno|segnava|andat[oa] a segno|a segno|in gol|in rete)"
_COUNT = r"(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|\d+)"
_GOALS = (
    r"(?: (?:gia|anche|sempre|spesso|ieri|(?:solo |appena )?un(?: solo)? gol|una (?:rete|doppietta|tripletta)|"
    rf"{_COUNT} (?:gol|reti|volte)))*"
)
"""How often somebody scored, without an ordinal: "his tenth" may be the goal of this match."""
_DAY = r"(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)"
_CUP = r"(?:coppa(?: italia)?|champions(?: league)?|europa league|conference(?: league)?|nazionale)"
_WHEN = (
    r"(?:ad? (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|"
    r"il \d+|nel (?:19|20)\d\d|lo scorso)\b"
)

ELSEWHERE = (
    (
        r"\b(?:ha|hanno) (?:gia )?(?:segnato|realizzato|siglato|messo a segno) "
        r"(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici) (?:\w+ )?(?:gol|reti|volte)\b"
        r"[^,;.:]{0,40}\b(?:in (?:questa )?stagione|quest'anno|in campionato|"
        r"(?:nelle|in) (?:\w+ )?\w+ (?:partite|gare|presenze))\b"
    ),
    r"\bin (?:due|tre|quattro|cinque|sei|\d+) dell[ae] (?:sue )?ultim[ei]\b",
    r"\b(?:scors|passat)[oaie] (?:settimana|mese|anno|stagione|turno|domenica|sabato|partita|campionato)\b",
    r"\b(?:settimana|mese|anno|stagione|domenica|sabato|giornata) (?:scors|passat)[oaie]\b",
    r"\b(?:anni|mesi|settimane|giorni|stagioni) fa\b",
    (
        r"(?:(?<=anni )|(?<=mesi )|(?<=settimane )|(?<=giorni ))dopo "
        r"(?:aver|essere|(?:il|lo|la) (?:\S+ )?(?:ko|sconfitta|vittoria|pareggio))"
    ),
    r"\bgara d'andata\b",
    r"\b(?:all'|nell'|dell'|di )andata\b",
    r"\bturno precedente\b",
    r"\bprecedente (?:gara|partita|sfida)\b",
    r"\bdal trionfo\b",
    r"\bnel (?:19|20)\d\d\b",
    r"\bnell'altra (?:partita|semifinale|gara)\b",
    (
        r"\b(?:di|a) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|"
        r"ottobre|novembre|dicembre) (?:a|contro|con)\b"
    ),
    r"\baltrove\b",
    r"\bl'anno scorso\b",
    r"\bnell'ultim[oa] (?:partita|gara|turno|trasferta)\b",
    r"\bnel derby (?:di|d')andata\b",
    r"\bdue settimane (?:fa|prima)\b",
    r"(?<!come )(?<!come gia )\b(?:un anno|un mese|una settimana|una stagione|un turno|una giornata) fa\b",
    r"(?<!come )\b(?:nel (?:match|confronto|incontro)|nella (?:sfida|partita)) d'andata\b",
    (
        r"\b(?:dell'|nell')ultim[oa] (?:confronto|precedente|incontro|scontro diretto|sfida|"
        r"incrocio)\b(?! (?:del|dell[ae']|di) ?"
        r"(?:giornata|stagione|campionato|girone|torneo|anno|fase|turno|gruppo))"
    ),
    r"\bnel(?:la)? precedente (?:turno|match|incontro|giornata|confronto|impegno|trasferta)\b",
    rf"{_SCORED}{_GOALS} nelle prime {_COUNT} (?:giornate|gare|partite|uscite)\b",
    rf"{_SCORED}{_GOALS} (?:nelle (?:sue )?ultime {_COUNT}|in {_COUNT} (?:gare|partite) (?:consecutive|di fila))\b",
    rf"{_SCORED}{_GOALS} (?:in {_CUP} {_DAY}|{_DAY} in {_CUP})\b",
    r"\bnel(?:l[ae])? (?:final[ei]|semifinale|edizione|stagione|derby|match|sfida|gara) del (?:19|20)\d\d\b",
    (
        r"(?<!a )(?<!di )(?<!da )(?<!con )(?<!per )\b(?:suo|il) (?:padre|papa|nonno)(?: di)? \S+(?: \S+)? "
        r"(?:segno|segnava|aveva segnato|fece|firmo|decise)\b"
    ),
    rf"{_SCORED}{_GOALS} (?:(?:nel|durante il) riscaldamento|in allenamento|nella partitella)\b",
    rf"{_SCORED}{_GOALS} nell'amichevole (?:di {_DAY}|estiva|della vigilia)\b",
    rf"{_SCORED}{_GOALS} (?:nel recupero |nel finale )?dell'amichevole estiva\b",
    r"\b(?:nel torneo estivo|(?:nel|in|durante il) precampionato)\b",
    rf"{_SCORED}{_GOALS} (?:con|per) (?:la (?:primavera|nazionale|seconda squadra)|l'under)\b",
    rf"{_SCORED}{_GOALS} (?:nelle giovanili|nel settore giovanile|nell'under|nelle qualificazioni)\b",
    r"\bcon (?:la seconda squadra|la squadra riserve|le riserve)\b",
    (
        r"\bsegnava(?:no)? (?:regolarmente|con regolarita|a raffica|spesso|molto|tanto|poco|per (?:il|la|lo|l') ?"
        r"(?!vantaggio|momentane|definitiv|provvisori|pareggio|raddoppio|gioia|pari)[a-z]|con la maglia)"
    ),
    (
        r"\bsegnat[oa] (?:oltre |piu di |quasi )?(?:\d\d+|dieci|venti|trenta|tanti|molti|"
        r"numerosi) (?:gol|reti) con la maglia\b"
    ),
    r"(?<!come )\bai tempi del(?:la|l'|lo)? ?(?:\S+ ){1,4}(?:segno|firmo|aveva segnato|ha segnato|segnava)\b",
    (
        r"(?<!volta )(?<!gol )(?<!rete )(?<!doppietta )(?<!tripletta )\bin carriera (?:\S+ ){0,2}(?:ha|"
        r"aveva) (?:gia )?segnato\b"
    ),
    rf"\bsegnat[oa] (?:gia |oltre )?{_COUNT} (?:gol|reti|volte) (?:\S+ ){{0,2}}in carriera\b",
    (
        rf"\bsegnat[oa] (?:gia )?{_COUNT} (?:gol|reti|volte) in {_COUNT} (?:partite|gare|presenze|giornate|match|"
        r"apparizioni|incontri)\b"
    ),
    r"\bultim[oa] (?:gol|rete|sigillo) (?:\S+ ){0,5}risal(?:e|iva)\b",
    r"(?<!come )\bl'ultima volta (?:che|in cui)\b",
    r"\b(?:all'esordio|al debutto) (?:stagionale|in campionato|in coppa) (?:\S+ ){0,3}aveva (?:gia )?segnato\b",
    r"\baveva(?:no)? (?:gia )?segnato (?:all'esordio|al debutto)\b",
    r"\bin un'altra (?:partita|gara|sfida) (?:di|del|della) (?:giornata|turno|girone|gruppo)\b",
    r"\bnell'altr[oa] (?:girone|gruppo|incontro|sfida|match|finale)\b",
    rf"\bin settimana (?:\S+ )?(?:ha|aveva) (?:gia )?segnato\b|{_SCORED}{_GOALS} in settimana\b",
    rf"{_SCORED}{_GOALS} (?:una|pochi|{_COUNT}) (?:giorni|settiman[ae]|mesi|anni) prima\b",
    rf"{_SCORED}{_GOALS} nel girone d'andata\b",
    (
        rf"\bsegnat[oa] (?:gia |solo |soltanto |appena )?{_COUNT} (?:gol|reti|"
        rf"volte) in (?:questa stagione|questo campionato)\b"
    ),
    (
        rf"(?<!volta )\b(?:in questa stagione|in questo campionato|quest'anno) (?:\S+ ){{1,3}}segnat[oa] "
        rf"(?:gia |solo |soltanto |appena )?{_COUNT} (?:gol|reti|volte)\b"
    ),
    rf"(?<!questo )(?<!questa )\bsono (?:gia )?{_COUNT} i gol segnati\b",
    r"\bsegnat[oa] piu di (?:tutti|chiunque)\b",
    r"\bsegna(?:va|no|to)? in media\b",
    (
        r"\bda (?:ragazz[oa]|bambin[oa]|giocatore|giocatrice|calciatore|calciatrice) (?:segno|segnava|"
        r"aveva segnato|ha segnato)\b"
    ),
    r"\b(?:(?:sugli|dagli) altri campi|sull'altro campo)\b",
    rf"{_SCORED}{_GOALS} in (?:tutte le|ogni) (?:partit[ae]|gar[ae]|trasfert[ae])\b",
    rf"\bsegnat[oa] (?:(?:meta|(?:gran|la maggior) parte) dei gol|{_COUNT} dei suoi {_COUNT} gol|piu gol di)\b",
    rf"\bsegnat[oa] (?:per l'ultima volta|l'ultima volta|(?:il suo |l')ultimo gol) {_WHEN}",
    (
        rf"(?<!volta )\bnelle (?:ultime|prime) {_COUNT} (?:gare|partite|giornate|uscite) (?:\S+ ){{1,2}}segnat[oa] "
        rf"(?:gia |solo |appena )?{_COUNT} (?:gol|reti|volte)\b"
    ),
    r"\b(?:fratello|figlio|cugino|padre|papa) di \S+ (?:segna|segno|ha segnato|aveva segnato)\b",
    r"\baveva gia segnato (?:al(?:la)? \S+ |all'\S+ )?(?:in coppa|in campionato)\b",
    r"\b\d\d (?:gol|reti|centri)\b",
)
