"""Ways of telling a part beyond plain Italian verbs: where the ball ends, and how reports paraphrase."""

from __future__ import annotations

from summarizer.grounding.rescues import BY_A_GOAL
from summarizer.roles.vocabulary import WORD, Idioms, Role

IDIOMS = Idioms(
    scores=(
        rf"\b(?:salv|evit)(?:a|o|ava|ato|ando){BY_A_GOAL['it']}(?! (?:di|del|dell'|dello)(?: |<))",
        r"\b(?:apr|apert)\w* le (?:danze|ostilita)\b",
        r"\bringrazia\b(?! (?:il|lo|la|i|gli|le|l'|per|tutti|mister|dio|del|dei|chi)\b)",
        (
            r"\bnon (?:gli|le) (?:resta|restava|rimane|rimaneva|e rimasto|e restato) (?:altro )?(?:che|da fare che|"
            r"da fare altro che)"
            r"|\bnon (?:deve|doveva|ha dovuto|aveva|ha) (?:fare |far )?(?:altro )?che (?:appoggi|spinger|deposit|"
            r"metter|insacc|"
            r"spedir|toccar|accompagn|correg|ribadi)\w*"
        ),
        (
            r"\b(?:e|vale|ecco|per|con|causa|provoca|clamoros[oa]|sfortunat[oa]|goff[oa]) (?:l'|un'? ?|lo |il |"
            r"la )?(?:piu |clamoros[oa] |"
            r"sfortunat[oa] )?auto(?:gol|rete)\b"
        ),
        r"\b(?:e|si conferma) (?:glaciale|infallibile|implacabile|una sentenza|freddissim[oa])\b",
        r"\b(?:lo|la) cala\b",
        (
            rf"(?:calci|tir|disegn|trov|infil|spedisc|mand|mett|piazz|scaraven|scocc|esplod|lasc|fa partire|"
            rf"appoggi|deposit|"
            rf"spar|scarag|sping|gir|colp|insacc|ribatt)\w*(?:{WORD}){{0,10}}? (?:all'incrocio|nel sette|nell'angolino|"
            r"all'angolino|sotto (?:la|l')|in fondo al|in rete|nel sacco|oltre la linea|in porta|in buca|alle spalle|"
            r"nell'angolo|a fil di palo|tra le gambe|nella porta)"
        ),
        rf"fa(?:r|cendo)? partire(?:{WORD}){{0,4}}? (?:preciso|imprendibile|vincente|angolato|che)",
        (
            r"(?:firm|sigl|realizz|trov)\w*(?: [^\s.;:<]+){0,2}? (?:il|la|l')(?: [^\s.;:<]+){0,2}? (?:gol|rete|"
            r"vantaggio|"
            r"pareggio|raddoppio|sorpasso)"
        ),
        r"(?:pervien|giung|arriv)\w* al (?:pari|pareggio|gol)",
        (
            r"(?:spiazz|supera|batt|beff|trafig|infil|fulmin)\w*(?: [^\s.;:<]+){0,3}? (?:in|con|di|da|sul|dal) "
            r"(?:diagonale|un|una|testa|sinistro|destro|dischetto|due passi|pochi passi)"
        ),
        (
            r"(?:ci pensa(?! (?:<\d+> )?ad? (?:negar|salv|parar|sventar|evitar|respinger|liber|spazz|difend|fermar|"
            r"sbarr|"
            r"deviar))|"
            r"pensa a tutto|timbra(?! (?:il palo|la traversa|il montante|il legno|la presenza))|la decide|la sblocca|"
            r"la chiude(?! (?:<\d+> )?in (?:angolo|corner|fallo|calcio))|la risolve|la ribalta|la riapre)\b"
        ),
        r"(?:tap-in|tocco|zampata|sinistro|destro|colpo di testa|diagonale|rigore) (?:vincente|decisivo|che vale)",
        r"\bsi porta a casa il pallone\b",
        r"\bl'?(?:ha |aveva )?(?:messa|piazzata|mandata|indirizzata|spedita) (?:dove|all'|nell'|sotto|alle)",
        r"(?:non da scampo|non lascia scampo|fa secco|buca(?! l'(?:intervento|uscita))) (?:a|il|l')?",
    ),
    passes=(
        r"\b(?:appoggia|scarica|tocca|crossa|pennella|allarga|verticalizza|imbuca|spizza|sponda) (?:per|su|verso)",
    ),
    before={
        Role.FOULED: (
            (
                r"(?:procurat|conquistat|guadagnat|ottenut|provocat|propiziat)[oa](?: [^\s,.;:<]+){0,2}? (?:da|dal|"
                r"dallo|dalla)"
            ),
            (
                r"(?:fallo|intervento|spinta|sgambetto|atterramento)(?: [^\s,.;:<]+){0,2}? (?:su|sul|ai danni di|"
                r"subito da)"
            ),
        ),
        Role.OPPONENT: (
            r"(?:piu (?:in alto|veloce|rapido|lesto|svelto)|meglio) (?:di|del|dello)",
            r"intercett\w*(?: [^\s,.;:<]+){0,4}? (?:di|del)",
            (
                r"(?:tentativo di|intento di|cercando di|tentando di|provando ad?|nel) (?:anticipar|contrastar|"
                r"fermar|marcar|"
                r"liberar|preceder|ostacolar|chiuder|arginar|bloccar|disturbar)\w+(?: (?:su|l'|il|la|lo))?"
            ),
            (
                r"(?:mett\w+ a sedere|fa(?:cendo)? secco(?= <\d+>,? (?:e|ed|prima))|dribbl\w+|salt(?:a|ato|ando)|"
                r"evit(?:a|ato|"
                r"ando)|aggir(?:a|ato|ando)|elud\w+|ubriac\w+|si (?:beve|libera di|sbarazza di|fa beffe di)|"
                r"ha la meglio su|"
                r"vince il (?:duello|contrasto|rimpallo) con|si divora)"
            ),
        ),
        Role.SCORER: (
            (
                r"\b(?:tocca|tocco|e toccato|spetta|e spettato) (?:ad?|al)(?: [a-z]+)? "
                r"(?=<\d+> (?:siglare|segnare|firmare|realizzare|pareggiare|raddoppiare|sbloccare|aprire le|"
                r"chiudere (?:i|la|il)|accorciare|insaccare)(?![a-z]))"
            ),
            r"\bper (?=<\d+>(?: e|,[^.;:]{0,60}? e) (?:palla in rete|gol\b|rete\b))",
            (
                r"(?:prim[oa]|second[oa]|terz[oa]) (?:gol|rete|centro|sigillo|marcatura)(?: (?:<t?\d+>|"
                r"[^\s,.;:<]+)){0,5}? per"
            ),
            (
                r"(?:punizione|calcio d'angolo|angolo|corner|cross|traversone|tiro-cross) (?:di |"
                r"del )(?=<\d+>,?(?: [^.;:<]+?)? "
                r"(?:finisce|termina|si infila|s'infila|si insacca|s'insacca|muore|carambola|"
                r"entra)[^.;:<]{0,30} (?:in rete|in gol|in porta|"
                r"in fondo|all'incrocio|nel sette|nell'angol|alle spalle|sotto|dentro))"
            ),
            (
                r"\ba(?:d)? (?:chiuder|aprir|sbloccar|decider|segnar|pareggiar|firmar|raddoppiar|"
                r"ribaltar|riaprir|metter|"
                r"siglar|realizzar|"
                r"insaccar|trovar|portar|fissar|calar|completar|accorciar|sigillar|regalar|gonfiar|spinger|risolver)\w*"
                r"(?: [^\s,.;:<]+){0,6}? (?:e|e stato|e stata|ci pensa|ci ha pensato|provvede|"
                r"ha provveduto)(?: (?:ancora|sempre|poi|invece|il|"
                r"lo|la|l'|solito|"
                r"capitan|bomber|subentrato|neoentrato|proprio))*"
            ),
            (
                r"(?:conclusione|tiro|destro|sinistro|mancino|diagonale|botta|punizione|rasoterra|colpo di testa|"
                r"girata|"
                r"staffilata|sassata|traiettoria) (?:[^\s,.;:<]+ ){0,3}?(?:di|del|"
                r"dell')(?= ?<\d+>,?(?: [^.;:<]+)? deviat[oa]"
                r"[^.;:]{0,40} (?:spiazza|inganna|beffa|tradisce|mette fuori causa|si infila|s'infila|si insacca|"
                r"finisce in|"
                r"termina in|non lascia|fa secco))"
            ),
            r"(?:serve|lancia|innesca|pesca|imbecca|libera|trova) (?=<\d+>: [^.;<]{0,50}(?:\d ?- ?\d|gol|rete))",
            (
                r"(?:mette|serve|tocca|appoggia|scarica|crossa)(?: [^\s.;:<]+){0,2}? per (?=<\d+>: "
                r"[^.;:<]*(?:\d ?- ?\d|gol|rete))"
            ),
            r"grazie (?:a|al|alla|ad|all')(?: [^\s.;:<]+){0,7}? (?:di|del|dell'|della)",
            (
                r"(?:sinistro|destro|diagonale|colpo di testa|tap-in|rasoterra|gioiello|eurogol|guizzo|zuccata|"
                r"incornata) "
                r"(?:(?!su |sul |sulla |dopo |assist|cross|invit|servit)[^\s.;:<]+ ){0,4}?(?:di|del|dell')"
            ),
        ),
        Role.COACH: (
            r"(?:\ball\.?|a disp\.[^<]*\ball\.?)[: ]*",
            r"(?:tecnico|allenatore|allenatrice|mister|coach|trainer|guida) (?:del|della|dell'|dei|di|degli) ?<t\d+>,?",
            r"(?:tecnico|allenatore|allenatrice|mister|coach|trainer) dei padroni di casa,?",
            r"panchina (?:del |della |dell'|dei |di )?<t\d+> (?:siede|siedera|c'e|ci sara|torna|debutta|esordisce)",
            r"(?:collega|omologo),?",
            r"(?:revisione|challenge|fvs)(?: [^\s.;:<]+){0,4}? (?:di|da parte di)",
            r"(?:scelte|mosse|mossa|idee|accorgimenti|cambi) di",
            r"(?:ragazze|ragazzi|donne|uomini) di(?: mister| coach)?",
            r"(?:notizia|buona notizia|sorriso|sollievo|rebus|dubbi?|problem[ai])(?: [^\s.;:<]+){0,4}? per",
            r"(?:ammesso|spiegato|dichiarato|detto) (?:lo stesso|il tecnico|mister)",
        ),
        Role.REFEREE: (
            (
                r"(?:arbitra|arbitro|arbitr\w+|direttrice di gara|direttore di gara|fischietto)"
                r"(?:,? (?:la|il|l'|signor|signora|sig\.|sig\.ra|dott\.|internazionale|quale)){0,4}:?,?"
            ),
            (
                r"(?:arbitro|arbitra|direttore di gara|direttrice di gara|fischietto)(?: (?!assistent)[^\s.;:<]+){0,3} "
                r"(?:sara|e stato|era|e stata)(?: (?:il |la )?(?:signor|signora|sig\.))?"
            ),
            (
                r"(?:gara|partita|direzione|match|sfida|incontro|fischietto|arbitraggio)(?: [^\s.;:<]+){0,3} "
                r"affidat[oa] (?:a|al|alla)(?: (?:signor|signora|sig\.))?"
            ),
            r"designat[oa](?: [^\s.;:<]+){0,4}?:?",
            r"(?:dirige|dirigera|arbitra|arbitrera)(?: [^\s.;:<]+){1,3}?",
            r"(?:^|[.;] )(?:fischia|dirige|dirigera|arbitrera)",
        ),
        Role.SENT_OFF: (
            (
                r"(?:perdono|perde|perdera|perso)(?: [^\s.;:<]+){0,2}? per (?:doppia ammonizione|espulsione|rosso|"
                r"somma di)(?: [^\s.;:<]+){0,3}?"
            ),
            r"(?:doppia ammonizione|rosso diretto|secondo giallo|espulsione)(?: (?:per|di|a|al|rimediat[ao] da))?",
        ),
        Role.MISSED: (
            (
                r"(?:calcia|se ne incarica|si presenta|sul dischetto|dal dischetto)(?: [^\s.;:<]+){0,4}?(?=<\d+>[:,] "
                r"(?:palo|traversa|parat|alto|fuori|respint))"
            ),
        ),
    },
    after={
        Role.SCORER: (
            (
                r" (?:e|diventa|era) (?:un gioco da ragazzi|un gioco|facile|facilissimo|semplice|un attimo|"
                r"comodo) (?:segn|insacc|"
                r"appogg|deposit|spinger|metter|ribad|batter)\w*"
            ),
        ),
        Role.COACH: (
            (
                r"(?: [^\s.;:<]+){0,2} (?:inserisce|inseriva|getta nella mischia|butta dentro|manda dentro|fa entrare|"
                r"si gioca (?:la carta|le carte)|corre ai ripari|cambia modulo)"
            ),
            r"(?: [^\s.;:<]+){0,6} (?:sulla panchina|alla guida|al timone) (?:del |della |dell'|dei |di )?<t\d+>",
            (
                r",? che (?:ora |adesso )?(?:potra|puo|dovra|avra|ritrova|recupera) (?:di nuovo )?(?:contare|"
                r"fare a meno|"
                r"rinunciare|scegliere|affidarsi|disporre)"
            ),
            (
                r"(?:,[^.;:<]{1,60},| (?:[^\s.;:<]+ ){0,14})? ?(?:oggi |ora |adesso )?(?:che )?(?:allena|guida|"
                r"siede sulla "
                r"panchina)(?: (?:la|il|l'))? ?<t\d+>"
            ),
            r" si affidera (?:ancora )?a",
            r",? (?:il |la )?(?:tecnico|allenatore|mister) (?:del|della|dell'|dei|degli|di)",
        ),
        Role.MISSED: (
            r"[:,] (?:palo|traversa|parat\w+|alto|fuori|respint\w+)",
            (
                r"(?:,[^,.;:]{1,60},)? (?:calcia|tira|spara|manda|centra|colpisce|"
                r"stampa)(?: [^\s.;:<]+){0,4}? (?:il palo|"
                r"la traversa|sul palo|sulla traversa|alto|a lato|fuori|addosso)"
            ),
        ),
    },
    header=(
        (
            r"\bsvett\w+|\bstacco (?:aereo|imperioso|perentorio|vincente|di)|\bstacca (?:piu|in|di|su)|\bincorn\w+|"
            r"\bzuccata"
        ),
        r"\bcolpisce di testa",
        r"\bdi testa\b",
    ),
)
