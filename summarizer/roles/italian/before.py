"""Italian words right before a name that give it a part."""

from __future__ import annotations

from summarizer.roles.italian.before_at_goals import BEFORE_AT_GOALS
from summarizer.roles.italian.pieces import BEAT
from summarizer.roles.vocabulary import Role

BEFORE = {
    **BEFORE_AT_GOALS,
    Role.BEATEN: (
        r"(?:mand|lasci|mett)\w* (?:a vuoto|a sedere|sul posto)",
        r"(?:portiere|estremo difensore|numero uno|guardiano|portierone)(?: [^\s,.;:<]+){0,2}?(?: ?<t\d+>)?,?",
        (rf"(?:{BEAT}|(?:ha|aveva|avere) battuto)\w*(?: (?!da |dal |in |con |su )[^\s,.;:<]+){{0,2}}?"),
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
            "supera(?:to|ndo|re)?|scarta|ubriaca|a spasso|lascia sul posto|salvataggio di|"
            "responsabilita di)(?: di)?"
            "(?: anche| pure| netto| secco| in velocita| in dribbling| in tunnel| in slalom)*"
        ),
    ),
    Role.COACH: (
        r"(?:tecnico|allenatore|mister), (?:il |la |l')[a-z]{5,}",
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
            "(?:ragazzi|uomini|squadra|team|selezione|nazionale|formazione|undici|compagine|giocatori|nerazzurri|"
            "rossoneri|bianconeri|giallorossi|azzurri|biancocelesti|granata|viola|rossoblu|"
            "blucerchiati|neroverdi|biancorossi|gialloblu|amaranto|kazaki|azzurrini|truppa|"
            "panchina|allievi|banda|biancorossi|biancazzurri|biancoverdi|rossoverdi|giallorossi|arancioneri|"
            "biancogranata|"
            "locali|ospiti|padroni di casa|complesso|gruppo|collettivo|ordini|guida|corte|gestione|rosa|schiera|"
            "pattuglia|armata|corazzata|creatura|giocattolo|squadre|ragazze|donne|calciatrici|brigata) (?:di|del|"
            "dell'|di mister|di coach|di capitan)"
        ),
        (
            r"(?:i|gli|le|dei|degli|delle|ai|agli|alle|dai|dagli|dalle|sui|sugli) (?:(?:bianco|"
            r"nero|rosso|giallo|verde|"
            r"azzurro|blu|grigio|celeste|arancio|granata)-?)?(?:bianchi|neri|verdi|azzurri|azzurre|blu|grigi|celesti|"
            r"granata|viola|amaranto|arancioni|cerchiati|crociati|scudati|bianconere|gialli(?= di <\d+>,? )|"
            r"lupi|galletti|molossi|leoni|aquile|aquilotti|canarini|grifoni|diavoli|satanelli|squali|tigrotti|"
            r"delfini|falchi|falchetti|orange|citizens|tori|torelli|zebre|zebrette|lagunari|labronici|etnei|sanniti|"
            r"irpini|draghi|pantere|gabbiani|lupacchiotti|volpi|cinghiali|orsi|galli|wolves|bulldogs|"
            r"[a-z]{3,}(?:esi|ensi|igiani|igiane|etani|itani|aschi|inesi|egni|iati|ioti|entini|"
            r"atini|ottini|erini)) di"
            r"(?: mister| coach)?"
        ),
        r"\ball(?:en)?\.?:?",
        r"in panchina (?:c'e|siede|siedeva|c'era|debutta|esordisce|ritorna|torna)",
        r"<t\d+> di",
        r"era (?:di|targata)",
    ),
    Role.REFEREE: (
        r"(?:arbitro|direttore di gara|fischietto), (?:il |la |l')[a-z]{5,}",
        (
            "(?<!quarto )(?:arbitro|direttore di gara|fischietto|arbitra(?:to|ta)? (?:da|dal)?|"
            r"arbitra|il signor|sig\.|giacchetta nera|terna (?:arbitrale )?(?:guidata (?:da|"
            r"dal signor|dal sig\.|dal)|composta da)?|"
            r"(?:gara|partita|match|sfida|incontro|derby|finale)(?: [^\s,.;:<]+){0,3}? dirett[oa] (?:da|dal)|"
            r"(?<!rosso )(?:ha )?diret(?:to|ta)(?! dal? )(?! dal?$) (?:[^\s,.;:<]+ ){0,3}?|(?:a |"
            r"ha )?dirig\w+ (?:[^\s,.;:<]+ ){0,3}?|"
            "direzione (?:di gara )?(?:di|affidata a)|"
            r"ha arbitrato|arbitro)(?: sig\.?| signor| internazionale|"
            r" (?:della|dell'|del) ?(?:gara|incontro|match|partita|sfida|derby)| di \w+)?:?,?"
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
            "(?:espuls[oaie]|espulsion[ei] (?:di|per)|i rossi (?:a|ad|per|di)|cartellini rossi (?:a|ad|per|di)|"
            "rosso (?:a|per|diretto (?:a|per)|"
            "sventolato a)|cartellino rosso(?: diretto)? (?:a|per|di)|seconda ammonizione (?:per|"
            "di|a)|doppio giallo (?:per|a|di)|espelle|espulsi:?|allontana|cacciat[oa]|"
            "manda (?:anzitempo )?(?:sotto la doccia|negli spogliatoi)|mostra il (?:cartellino )?rosso a|"
            "estrae il (?:cartellino )?rosso "
            "(?:a|per|nei confronti di|all'indirizzo di)|doppia ammonizione (?:per|di|a)|"
            "doccia anticipata per|secondo giallo (?:a|per|di)|"
            r"(?:doppia ammonizione|doppio giallo|secondo giallo|rosso|cartellino rosso|rosso diretto) "
            r"(?:rimediat|subit|ricevut|incassat|pres|mostrat|inflitt|comminat)[oa] (?:da|dal|a|al)|"
            r"finisce (?:anzitempo|in anticipo) la (?:gara|partita) di|rosso (?:diretto )?all'indirizzo di|"
            r"espulsi (?:[^\s,.;:<]+ )?<\d+>(?: al \d+'?)?(?: (?:pt|st))?(?:,| e| ed)|"
            r"giallo e rosso (?:a|per|di))(?: (?!dopo|per|ed? )[^\s,.;:<]+){0,2}?"
        ),
        (
            r"espuls[oai](?: (?:nel finale|nel recupero|in pieno recupero|per proteste|"
            r"nella ripresa|anche|poi|pure|"
            r"dalla panchina|al \d+[^\s,.;:<]{0,4}))?(?: (?:il|lo|la|l'))? ?(?:difensore|attaccante|centrocampista|"
            r"portiere|capitano|terzino|mediano|bomber|numero \d+|fantasista|esterno|centrale|"
            r"neo-?entrato|subentrato|"
            r"giocatore)?(?: (?:di casa|ospite|locale|ospiti|avversario|<t\d+>|del <t\d+>|della <t\d+>))?"
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
            r"(?:ipnotizz|par|neutralizz|respin|mur|strega|ferm|dicendo no a|dice no a|disse no a)\w*(?: a)? "
            r"(?=<\d+>,? (?:dagli undici metri|dal dischetto|su rigore|su calcio di rigore|"
            r"dal limite degli undici))"
        ),
        (
            "(?:rigore|penalty|tiro dal dischetto|dagli undici metri|massima punizione|"
            r"dal dischetto)(?: [^\s,.;:<]+){0,2}? (?:fallit|sbagliat|parat|"
            r"neutralizzat|respint|calciat|sprecat)[oa](?: [^\s,.;:<]+){0,2}? (?:da|di|a|dal)"
        ),
        (
            "(?:para|parat[oa]|neutralizza(?:to)?|respin(?:ge|to)|ipnotizza|sventa(?:to)?|intuisce|blocca(?:to)?|"
            "devia(?:to)?|si supera e respinge|dice no a)"
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
}
"""Words right before a name, by the part they give it."""
