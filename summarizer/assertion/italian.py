"""What Italian takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues

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

ITALIAN = Cues(
    negated=(
        (
            r"\bnon (?!sbaglia|fallisc|perdona|lascia scampo|ha lasciato|solo|ha sbagliato|basta|"
            r"e bastat|trema|esita|da scampo|da modo|si fa pregare|fa sconti|puo nulla|puo sbagliare|"
            "puo (?:arrivar|fare nulla|fare niente|opporsi|niente)|(?:ha|aveva) (?:difficolta|problemi|pieta|"
            "esitazioni|esitato)|"
            r"deve (?:far|fare) altro|(?:gli |le )?(?:rest|riman|rimas)\w+ (?:altro )?(?:che|da fare)|"
            "(?:deve|doveva|ha|aveva|ha dovuto) (?:fare |far )?(?:altro )?che|ci pensa due|lascia (?:via di|"
            "alcuna|nessuna|speranza|possibilita)|"
            "sta a guardare|"
            "ci sta|v(?:a|anno) oltre|e andat[oa] oltre|si (?:arrende|scompone|perde d'animo|ferma)|arriva|"
            r"c'e)(?:\S+ ){0,3}?"
        ),
        r"\bsenza (?:segnare|gol|reti|riuscire|trovare|fortuna|successo)",
        r"\bmai\b",
        r"\bne(?:ga|gando|gato) ",
        r"\bimpedi\w+",
        r"\bnessun (?:gol|rete)",
        r"(?<!dopo )\bneanche\b(?! (?:\d|un minuto|due|tre|quattro|cinque|dieci|il tempo))",
        r"\breti (?:bianche|inviolate)\b",
        r"\b(?:piuttosto che|invece (?:di|che)|anziche) (?=segn|pareggi|fare gol|andare a segno)",
        r"(?:^|[,;:(] ?)(?:senza|assent[ei]|squalificat[oi]|infortunat[oi]|indisponibil[ei]) (?:\S+ )?\S+$",
        (
            r"\bnon e bastat\w+ (?:(?!gol|ret[ei]\b|doppietta)\S+ ){1,6}?per "
            r"(?=trovare (?:il gol|la rete)|segnare|fare gol|andare a segno)"
        ),
        (
            r"(?<!non )(?<!non ha )(?<!puo )\b(?:evita(?:no|to|ndo)?|evito|toglie|tolto dalla porta) (?:il|la|un|una) "
            r"(?:gol|rete|pareggio|raddoppio) (?:di|a)\b"
        ),
        r"(?<!non )\bevit\w+ di (?=segnare|fare gol)",
    ),
    hedged=(
        r"\b(?:ha|ebbe|aveva|avuto) (?:\S+ ){0,3}sui? piedi?\b",
        r"\bquasi\b",
        r"\bsfior\w+",
        r"\b(?:avrebb|sarebb|potrebb|dovrebb|vorrebb)\w*",
        r"\bavrebbe potuto\b",
        r"\bse (?!stess|ne|la|lo|li|il tiro finisce|stesso|stessa)",
        r"\bqualora\b",
        r"\bper poco\b",
        r"\ba un passo da\b",
        r"\bvicin[oaie] (?:al|alla|a|allo)\b",
        r"\b(?:possibilita|opportunita) (?:di|per)\b",
        r"\boccasion[ei] (?:per|del|dell'|di|d')",
        r"\bchance (?:per|del|di)\b",
        r"\bcerc\w+ (?:di|il|la)\b",
        r"\btent\w+ (?:di|il|la)\b",
        r"\bprov\w+ a\b",
        r"\breclam\w+",
        r"\bprotest\w+",
        r"\brichiest\w+ di\b",
        r"\?\s*$",
        r"\bsperav\w+",
        r"\bdoveva\b",
        r"\bmanca poco\b",
        r"\bmanc\w+ (?:il|la|lo) (?:gol|raddoppio|pareggio|rete|colpo)",
        r"\bpalla (?:gol|del)\b",
        r"\bvicinissim[oaie] a",
        r"\b(?:per|di) un soffio\b",
        r"\ba un (?:passo|soffio|centimetro)\b",
        r"\bmatch ball\b",
        r"\ba caccia\b",
        r"\bin cerca\b",
        r"\bpuo (?:segnare|pareggiare)\b",
        r"\bper pareggiare\b",
        r"\bvorrebbe\b",
        r"\bforse\b",
        r"(?:^|[,;:.!?] ?)(?:avesse|avessero) (?:\S+ ){0,2}(?:segnat|pareggiat|raddoppiat)\w*",
        r"\bcon una? (?:gol|rete) (?:(?!(?:che|e|poi)\b)\S+ ){1,9}?(?:avrebbe|sarebbe|potrebbe)(?:ro)?\b(?! poi)",
        r"\b(?:gol|rete|pareggio) di \S+ sarebbe stat[oa] (?:\S+ )?(?:meritat|giust)\w*",
        (
            r"\b(?:si (?:aspett|attend)\w+|tem(?:e|ono|eva|evano)|servirebbe|occorrerebbe|ci vorrebbe|"
            r"vol(?:eva|evano)|vogliono|chied\w+|invoc\w+|sogn\w+) (?:il|un|la|una) (?:gol|rete) (?:di|da|"
            r"a)\b"
        ),
        (
            r"\b(?:obbligo|compito|dovere|speranza|ambizione|intenzione|incarico) di (?=segn|pareggi|"
            r"fare gol|andare a segno)"
        ),
        (
            r"\b(?:sper\w+|sogna(?:va|no|vano)?|promett\w+|promess\w+|cont(?:a|ano|"
            r"ava)) di (?:\S+ (?:a )?)?(?=segnare|pareggiare|fare gol|andare a segno)"
        ),
        r"(?<!non )\bpot(?:eva|evano) (?:anche |gia |ben )?(?=segnare|raddoppiare|pareggiare|fare gol|andare a segno)",
        (
            r"\b(?:sembrava|pareva|(?:si )?illu\w+ di|cred\w+ di|pens\w+ di|"
            r"convint[oa] di) avere? (?:gia )?(?:segnato|pareggiato|"
            r"raddoppiato)\b(?! il gol (?:della vittoria|vittoria|decisivo|partita))"
        ),
        r"\bha bisogno di una? (?:gol|rete)\b",
        r"\bdev(?:e|ono) ancora (?=segnare|fare gol|andare a segno)",
        r"\bmagari (?:\S+ ){0,2}avesse(?:ro)?\b",
        (
            r"\b(?:obiettivo|sogno|speranza|desiderio|compito)\b(?: \S+){0,3} e (?:quello di )?(?=segnare|"
            r"fare gol|andare a segno)"
        ),
        r"\bpunt(?:a|ano|ava|avano) a (?=segnare|fare gol|andare a segno)",
        r"\bstav(?:a|ano) (?:entrando in (?:rete|porta)\b|per (?=segnare|insaccare|pareggiare|raddoppiare))",
        r"\b(?:gol|rete) che (?:sembrava|pareva) (?:di|del|della|dell')",
        r"\b(?:gol|rete) (?:di \S+ )?sembrava (?:gia |ormai |cosa )?fatt[oa]\b",
        r"\bogni volta (?:che|in cui) (?:\S+ ){1,3}?(?=segn)",
        r"\b(?:di solito|abitualmente|solitamente) (?:\S+ )?(?=segn)",
        r"\b(?:prosegue|continua|dura|si allunga) il digiuno\b",
        r"\bmanca(?:va)? solo il gol a\b",
        r"\b(?:trov|colp|scuot|centr)\w+ (?:solo |soltanto )?l'esterno della rete\b",
        r"\b(?:e|era) in grado di (?=segnare|fare gol)",
        r"\bsa(?:nno)? (?=segnare|fare gol)",
        r"\brischi\w+ di (?=segnare|fare gol|pareggiare|raddoppiare)",
        r"\b(?:gol|rete|raddoppio|pareggio) (?:di \S+ )?e solo rimandat[oa]\b",
    ),
    planned=(
        (
            r"\b(?:affronter|giocher|ospiter|andr|sar|vedr|dovr|scender|torner|tornera|potr|"
            r"arriver|ricever|sfider|incontrer|cercher|prover|disputer)(?:a|anno)\b"
        ),
        r"\bprossim\w+\b",
        r"\bdomani\b",
        r"\bin programma\b",
        r"\bin vista (?:del|di)\b",
        r"\battes[oaei] (?:da|dal|al|alla)\b",
        r"\bin arrivo\b",
        r"\bsi giochera\b",
        r"\bcalcio d'inizio\b",
        r"\bprobabili formazioni\b",
        r"\bstasera\b",
        r"\bverso (?:la|il) (?:sfida|gara|match)\b",
        r"\balla vigilia\b",
    ),
    void=(
        r"\bquell[oa] che sarebbe\b",
        r"annull\w+",
        r"\bfallo (?:in attacco|di confusione)\b",
        r"\bbandierin\w+",
        r"\bnon (?:viene |e stat[oa] |e )?(?:convalidat\w+|valid[oa]|buon[oa]|val(?:e|eva))\b",
        r"\bnon valid[oa]\b",
        r"(?:gia|aveva) (?:fischiato|fermato)",
        r"\b(?:e|era|parte|partiva|pesca\w*) in (?:offside|fuorigioco)\b",
        r"\bstrozzat\w+ in gola\b",
        r"\b(?:gol|rete) (?:\S+ )?(?:tolt[oa]|non concess[oa]|cancellat[oa])",
        r"\b(?:viene|e stat[oa]|e) tolt[oa]\b",
        r"\bfuorigioco\b",
        r"\boffside\b",
        r"\binvalid\w+",
        r"\bnon (?:convalid\w+|conced\w+|assegn\w+|concess\w+)",
        r"\bvar\b(?: \w+){0,6}? (?:annull|cancell|revoc|toglie)\w*",
        r"\brevocat\w+",
        r"\bcancellat\w+",
        r"\bgol fantasma\b",
        r"\blevant\w+ (?:la bandera|el banderin|la bandera)\b",
        r"\bbanderin\b",
        r"\b(?:en|por) posicion (?:irregular|dudosa|prohibida)\b",
        r"\badelantamiento\b",
        r"\bvanific\w+",
        r"\birregolare\b",
        r"\bposizione irregolare\b",
        r"\b(?:segn\w+|insacc\w+|in rete|in gol) (?:\S+ ){0,2}a gioco (?:ormai |gia )?(?:fermo|interrotto)\b",
        r"\brichiam\w+ (?:\S+ ){0,6}cambia decisione\b(?! e (?:conval|asseg|conced|fisch|indic))",
        r"\bma (?:\S+ )?(?:con|usando) (?:la mano|una mano|il braccio|un braccio)\b(?! fasciat)",
        r"\b(?:segn\w+|insacc\w+) (?:di (?:mano|braccio)|con (?:la mano|il braccio))\b(?! (?:fasciat|ingessat|al|sul))",
        r"\bcon l'aiuto (?:della mano|di una mano|del braccio|di un braccio)\b",
        r"\bnon (?:viene|e stat[oa]|venne) (?:concess|convalidat)[oa] (?:il gol|la rete)\b",
        r"\bma (?:il gioco|l'azione|tutto) (?:era|e) (?:gia |ormai )?(?:ferm|interrott)[oa]\b",
        r"\bsi (?:era|e) (?:aiutat\w+|aggiustat\w+ (?:il pallone|la palla)) con (?:il|un|la|una) (?:braccio|mano)\b",
        (
            r"\bma (?:aveva |ha )?(?:commess\w+|commett\w+|c'era|c'e|fa|era) (?:un |"
            r"prima )?fallo (?:sul portiere|di mano|in attacco)\b"
        ),
    ),
    missed=(
        (
            r"(?:aveva|ha avuto|ha|avrebbe) (?:il gol|il pareggio|il raddoppio|la rete) (?:sui piedi|sulla "
            r"testa|tra i piedi)"
        ),
        r"\bparat[ae]\b",
        r"\bpara\b",
        r"\bparando\b",
        (
            r"(?<!primo )(?<!secondo )(?<!suo )(?<!dai )(?<!tra i )(?<!fra i )(?<!fil di )\bpal[oi]\b(?! (?:e "
            "gol|e rete|lontano|"
            r"opposto|piu lontano|ed entra|e entra|e si insacca|prima di entrare|interno e|interno ed))"
        ),
        r"(?<!sotto la )\btraversa\b(?! e (?:gol|rete|entra|poi))",
        r"\blegno\b",
        r"\bmontante\b",
        (
            r"(?<!da )(?<!portiere )(?<!dal )(?<!di )\b(?:a lato|fuori|sul fondo)\b(?! casa| per infortunio|"
            " area| dai pali|"
            r" dall'area| causa)"
        ),
        r"(?<!in )(?<!piu )\balto\b",
        r"\b(?:spara|calcia|tira|manda) (?:\S+ )?(?:alle stelle|in curva|addosso|debolmente|alto)\b",
        r"\bsciup\w+",
        r"\bsi distende\b",
        r"\b(?:miracol|prodigios|provvidenzial)\w*",
        r"\bsi supera\b",
        r"\b(?:in|tra le) braccia\b",
        r"\bsalvataggio\b",
        r"\bdevia in (?:corner|angolo)\b",
        r"\bscheggi\w+",
        r"\bsi stampa\b",
        r"\bstrozza\b",
        r"\bspegn\w+ (?:sul fondo|a lato|fuori)",
        r"\bsi perde\b",
        r"\balza (?:troppo )?la mira\b",
        r"\bnon inquadra\b",
        r"\brespin(?:ge|gono|gendo|to|geva|gere)\b",
        r"\bneutralizz\w+",
        r"\bsprec\w+",
        r"\bfallisc\w+",
        r"(?<!non )\bsbagli\w+",
        r"\bsalvat\w+",
        r"\bsalva\b",
        r"\bmurat[oa]\b",
        r"\bbloccat[oa]\b",
        r"\bdeviat[oa] in (?:corner|angolo)",
        r"\bsi oppone\b",
        r"\bdice (?:di )?no\b",
        r"\bsmanacci\w+",
        r"\bdisinnesc\w+",
        r"\bsvent(?:a|ato)\b",
        r"\bmanda in (?:corner|angolo)\b",
        r"\balza sopra la traversa\b",
        r"\bdice (?:di )?no\b",
        r"\bsi oppone\b",
        r"\bdivor\w+",
        r"\bmangi\w+ (?:il|un)",
        r"\bimpegn\w+ (?:il|severamente|<)",
        r"\bcentrale\b",
        r"\bfermat[oa]\b",
        r"\bnega\b",
    ),
    elsewhere=(
        r"\bin (?:due|tre|quattro|cinque|sei|\d+) dell[ae] (?:sue )?ultim[ei]\b",
        r"\b(?:scors|passat)[oaie] (?:settimana|mese|anno|stagione|turno|domenica|sabato|partita|campionato)\b",
        r"\b(?:settimana|mese|anno|stagione|domenica|sabato|giornata) (?:scors|passat)[oaie]\b",
        r"\b(?:anni|mesi|settimane|giorni|stagioni) fa\b",
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
    ),
    shootout=(
        r"\b(?:ai|dopo i|ai calci di|calci di) rigori?\b(?<!calci di rigore)",
        r"\blotteria\b",
        r"\bserie (?:di|dei) rigori\b",
        r"\bd\.?c\.?r\b",
        r"\brigore decisivo\b",
        r"\bdal dischetto finale\b",
        r"\brigor[ei] della serie\b(?! [abcd]\b)",
        r"\bnella serie (?:finale|decisiva)\b",
        r"\b(?:sequenza|roulette|epilogo) (?:dei|dai|di) (?:calci di )?rigor[ei]\b",
    ),
    turns=("ma", "pero", "tuttavia", "prima che", "solo che", "salvo", "finche"),
)
