"""What Italian takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues

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
    ),
    shootout=(
        r"\b(?:ai|dopo i|ai calci di|calci di) rigori?\b(?<!calci di rigore)",
        r"\blotteria\b",
        r"\bserie (?:di|dei) rigori\b",
        r"\bd\.?c\.?r\b",
        r"\brigore decisivo\b",
        r"\bdal dischetto finale\b",
    ),
    turns=("ma", "pero", "tuttavia", "prima che", "solo che", "salvo", "finche"),
)
