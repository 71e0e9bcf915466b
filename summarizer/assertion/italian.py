"""What Italian takes back, doubts, plans or only nearly reaches, in folded words."""

from __future__ import annotations

from summarizer.assertion.cues import Cues
from summarizer.assertion.elsewhere.italian import ELSEWHERE
from summarizer.grounding.rescues import BY_A_GOAL

_BY_A_GOAL = BY_A_GOAL["it"]
_TO_SCORE = (
    r"(?:segnare|pareggiare|raddoppiare|realizzare|insaccare|far(?:e)? (?:gol|rete)|andare (?:in (?:gol|rete)|a segno)|"
    r"trovare (?:il gol|la rete|la via))\b"
)
_AND_DOES = (
    r"(?! (?:[^\s,.;:]+ ){1,7}?e (?:ci riesc\w+|lo (?:fa|fanno|trova|trovano|ottiene|ottengono)\b(?! (?:male|senza|"
    r"pero|solo))|il (?:gol|pareggio|vantaggio|raddoppio) arriva\b))"
)
"""What does not follow a try that came off: "provano a reagire e lo fanno con"."""

ITALIAN = Cues(
    negated=(
        (
            r"\bnon (?!si dica|sbaglia|fallisc|perdona|lascia scampo|ha lasciato|solo|ha sbagliato|basta|"
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
        r"\bsenza (?:segnare|andare (?:a segno|in gol)|gol|reti|riuscire|trovare|fortuna|successo)",
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
        r"\b(?:gol|rete) (?:di|del|dello) (?:\S+ ){1,3}(?:avrebbe|potrebbe|poteva)\b",
        r"\b(?:ha|ebbe|aveva|avuto) (?:\S+ ){0,3}sui? piedi?\b",
        r"\bquasi\b",
        r"\bsfior\w+",
        r"\b(?:avrebb|sarebb|(?<!che )potrebb|dovrebb|vorrebb)\w*",
        r"\bche potrebb\w+ (?!valere)",
        r"\bavrebbe potuto\b",
        r"\bse (?!stess|ne|la|lo|li|il tiro finisce|stesso|stessa)",
        r"\bqualora\b",
        r"\bper poco\b",
        r"\ba un passo da\b",
        r"\bvicin[oaie] (?:al|alla|a|allo)\b",
        r"\b(?:possibilita|opportunita) (?:di|per)\b",
        r"\boccasion[ei] (?:per|del|dell'|di|d')",
        r"\bchance (?:per|del|di)\b",
        rf"\bcerc\w+ (?:di|il|la)\b{_AND_DOES}",
        r"\btent(?!ativ)\w+ (?:di|il|la)\b",
        r"\btentativ[oi] di (?=\S+r(?:e|si|[lgcmvt][oaiex]|ne)\b|gol|rete|pareggi|rimont|reazion|raddoppi)",
        rf"\bprov\w+ a\b{_AND_DOES}",
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
        rf"\b(?:merit(?:a|ava|ano|avano|ato)|smess[oa]|smett\w+) di (?={_TO_SCORE})",
        rf"\b(?:fatic|stent)(?:a|ava|ano|avano|ato) a (?={_TO_SCORE})",
        (
            r"(?<!perde il )(?<!perso il )(?<!perdere il )\b(?:voglia|vizio|abitudine|talento|fame|arte|"
            rf"chance|tentativo|difficolta) (?:di|a|nel) (?={_TO_SCORE})"
        ),
        rf"\b(?:abituat|chiamat|incapac)[oaei] (?:a|di) (?={_TO_SCORE})",
        rf"\b(?:pagat|acquistat|ingaggiat)[oaei] (?:\S+ \S+ )?per (?={_TO_SCORE})",
        r"\bstava(?:no)? (?=segnando|pareggiando|insaccando)",
        r"\bsa(?:nno)? come si (?=segn)",
        rf"(?<!non )\bdev(?:e|ono) (?={_TO_SCORE})",
        (
            r"\bsegna(?:no)? (?:(?:quasi )?sempre (?:contro|nei|nelle|quando|in casa)|spesso|regolarmente|raramente|"
            r"tanto|con (?:regolarita|continuita)) "
        ),
        (
            r"\bsegn\w+ (?:\S+ ){0,3}?(?:gol|ret[ei]) (?:(?:a|per) (?:stagione|partita|campionato|anno|gara)|"
            r"ogni (?:\S+ )?(?:stagion[ei]|partit[ae]|gar[ae]|ann[oi]))\b"
        ),
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
        r"(?<!filo del )(?<!linea del )(?<!limite del )(?<!trappola del )\bfuorigioco\b",
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
            r"(?<!primo )(?<!secondo )(?<!suo )(?<!dai )(?<!incrocio dei )(?<!tra i )(?<!fra i )(?<!fil di )"
            r"\bpal[oi]\b(?! (?:e gol|e rete|lontano|"
            r"opposto|piu lontano|ed entra|e entra|e si insacca|prima di entrare|interno e|interno ed))"
        ),
        r"(?<!sotto la )\btraversa\b(?! e (?:gol|rete|entra|poi))",
        r"\blegno\b",
        r"\bmontante\b",
        (
            r"(?<!da )(?<!portiere )(?<!dal )(?<!di )(?<!taglia )(?<!tagliando )(?<!tagliato )(?<!fa )(?<!facendo )"
            r"\b(?:a lato|fuori|sul fondo)\b(?! casa| per infortunio|"
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
        r"\bin (?:calcio d')?(?:corner|angolo)\b(?! (?:alto|basso|destro|sinistro|opposto|lontano))",
        r"\bdevia\b",
        r"\bblocca\b",
        r"\balza sopra\b",
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
        rf"\bsalvat\w+(?!{_BY_A_GOAL})",
        rf"\bsalva\b(?!{_BY_A_GOAL})",
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
        r"(?<!difensore )(?<!difensori )(?<!centrocampista )(?<!coppia )(?<!tribuna )(?<!il )(?<!del )\bcentrale\b",
        r"\bfermat[oa]\b",
        r"\bnega\b",
    ),
    elsewhere=ELSEWHERE,
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
