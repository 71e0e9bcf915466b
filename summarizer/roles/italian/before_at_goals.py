"""Italian words right before a name that make it a scorer's, a shooter's or a helper's."""

from __future__ import annotations

from summarizer.roles.italian.pieces import DELIVERY, GOAL, STRIKE
from summarizer.roles.vocabulary import Role

_SHOT = (
    "(?:tiro|calcio piazzato|calcio di punizione|colpo di testa|testata|incornata|conclusione|destro|sinistro|"
    "botta|bordata|"
    "diagonale|punizione|tap-in|girata|"
    "pallonetto|rovesciata|volee|colpo di tacco|piattone|sassata|bolide|inzuccata|"
    "deviazione|rigore|calcio di rigore|penalty|mancino|esterno)"
)
_OF = r"(?:di|del|dal|da|dello|dell'|dalla)"
BEFORE_AT_GOALS = {
    Role.SCORER: (
        (
            rf"(?<! a )\b{GOAL}(?: (?!annullat|mancat|sfiorat|mangiat|divorat|negat|"
            "di vantaggio|nasce|nato |nata |su (?!(?:calcio di )?rigore)|dopo |propizi|il |la |un |sfuma|fallit|"
            "l'assist|l'invito|assist|cross|traversone|passaggio|suggerimento|sponda|corner|angolo|lancio|palla|"
            "pallone|imbeccata|servizio|respint|ribattut|errore|sbagliat|"
            rf"parat)[^\s,.;:<]+){{0,3}}? {_OF}(?: (?:stesso|solito|neo-?entrato|capitano|"
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
        (
            r"\b(?:vantaggio|pareggio|pari|gol|rete|raddoppio|tris|poker|sorpasso|\d-\d)"
            r"(?: (?!annullat|fallit|mancat|sfiorat)[^\s,.;:<]+){0,3}, (?:ancora|sempre|proprio|stavolta|questa volta|"
            r"di nuovo) con (?=<\d+>(?:[.;:,(]| \(|,? (?:su|di testa|dal|dagli|che|al|nel|nei|brav[oa]|abile|"
            r"lest[oa])\b))"
        ),
        (
            r"\b(?:vantaggio|pareggio|pari|raddoppio|tris|poker|gol|rete|sorpasso) (?:dell[ao]|dei|degli|delle|dell')"
            r"(?: ?[^\s,.;:<]+){1,2} di <\d+>,? (?:arriva|giunge)(?: [^\s,.;:<]+){0,3}? (?:con|grazie a|per merito di)"
        ),
        r"(?:marcatori|reti|gol):?",
        r"(?:marcatori|marcatore|tabellino)(?: (?:c'e|figura|di giornata|e))?(?: anche| pure)?",
        r"botta vincente di",
        (
            r"\b(?:rigore|penalty) (?:di|del) (?=<\d+>(?: \([^()<]*(?:<\d+>[^()<]*)?\))?,? (?:e |poi )?"
            r"(?:(?:al|all'|nel) ?\d+[^\s<]{0,4},? )?(?:arriva )?(?:il |l')(?:raddoppio|bis|pareggio|pari|tris)\b)"
        ),
        (
            rf"(?:stacco|testa|{STRIKE})(?: (?!su |dopo |fuori|a lato|"
            rf"alt)[^\s,.;:<]+){{0,3}}? (?:di|del|dello|dell') ?"
            r"(?=<\d+>(?:,? (?:su|sul|sulla|dopo|da|dal)(?: [^\s.;:<]+){0,5} <\d+>)?(?:,| e| ed|:) ?(?:e )?"
            r"(?:(?:palla|pallone|sfera) in (?:rete|gol|fondo)|gol\b|rete\b|\d ?- ?\d|vale))"
        ),
        r"tap-in (?:vincente )?(?:di|del|dello)",
        (
            rf"(?:nulla|niente|scampo|incolpevole|battuto|trafitto|superato|beffato)(?: [^\s,.;:<]+){{0,2}}? "
            rf"(?:sul|sulla|sull'|dal|dalla|davanti al|contro il|"
            rf"al) ?(?:[^\s,.;:<]+ ){{0,2}}?(?:{STRIKE}|rigore|penalty)"
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
            rf"(?:il|la|l'|i|le|lo|gli) ?{GOAL})"
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
            rf" con (?:un|una|il|la|lo|l') ?(?:[^\s,.;:<]+ ){{0,2}}?{STRIKE}"
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
            rf"\b{STRIKE}(?: (?!fuori)[^\s,.;:<]+){{0,2}}? (?:vincente|imparabile|imprendibile|"
            rf"decisiv[oa])(?: (?!su |sul |sulla |dopo |assist|cross|servit|invit|errore)[^\s,.;:<]+){{0,3}}?"
            rf" {_OF}(?: [^\s,.;:<]+)?"
        ),
        r"\b(?:punizione|rovesciata|tiro|destro|sinistro)-gol (?:di|del)",
        (
            rf"\b{GOAL}(?: (?!annullat|mancat|sfiorat|negat|su |dopo |il |"
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
            "(?<!si )(?:sblocca|pareggia|raddoppia|segna|accorcia|insacca|realizza|decide|chiude(?! la porta| la "
            "saracinesca| lo specchio)|bissa|replica|"
            r"risponde|timbra|ribadisce|trasforma)(?: (?:il|la|le|i) \w+)?(?: ancora| subito| poi|"
            r" infine| per primo|"
            " il solito| sempre| proprio| di nuovo)?(?! ?:)"
        ),
    ),
    Role.SHOT: (rf"\b{_SHOT}(?: [^\s,.;:<]+){{0,3}}? {_OF}",),
    Role.ASSIST: (
        (
            rf"\b{DELIVERY}(?: (?!per |che |e |a <|alle |trova |incontra |carambola |finisce |"
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
}
