"""Italian words right after a name that give it a part."""

from __future__ import annotations

from summarizer.grounding.rescues import BY_A_GOAL
from summarizer.roles.italian.pieces import BEAT, DELIVERY
from summarizer.roles.vocabulary import Role

_BY_A_GOAL = BY_A_GOAL["it"]
AFTER = {
    Role.SCORER: (
        r",? (?:in gol|a segno|a bersaglio)\b",
        r",? autore (?:del|della|di(?! \d\d )|dell')",
        r",? match-?winner",
        r"-gol\b",
        r" e (?:il|di nuovo) (?:gol|goal)\b",
    ),
    Role.SHOT: (),
    Role.ASSIST: (
        (
            r" per <\d+>(?:,| che| e palla| e gol|:) ?(?:[^\s,.;:<]+ ){0,4}?(?:palla|gol|rete|"
            r"segna|insacca|batte|\d-\d|infila|"
            r"non sbaglia|deposita|mette)"
        ),
        r",? autore dell'assist",
        (
            rf"[:,;] (?:il|la|l'|dal|sul|su un|col|con un|"
            rf"un) su[oa] (?:[^\s,.;:<]+ )?{DELIVERY}\b(?! (?:e |finisce|vola|si |"
            r"viene respint|sfuma|attraversa))"
        ),
        r",? (?:che (?:pure |anche )?)?(?:serve|ha servito|fornisce|firma|confeziona|regala|sforna|offre) l'assist",
    ),
    Role.BEATEN: (
        r" (?:a vuoto|a sedere|sul posto|per terra|sul prato)\b",
        r" raccogli\w* (?:il pallone|la palla|la sfera) (?:in|dal) fondo\b",
        r" si (?:e )?(?:lascia|fa|fatt[oa]|lasciat[oa]) (?:sorprend|anticip|super|sfugg|scapp|ingann|beff|bruci)\w+",
        (
            ",? (?:e |viene |resta |rimane )?(?:battuto|beffato|trafitto|superato|spiazzato|"
            "sorpreso|incolpevole|immobile|non (?:puo|poteva|ha potuto) (?:nulla|arrivar|niente|fare|"
            "opporsi)|nulla puo|"
            "non ci arriva|"
            "non arriva|resta di sasso|puo solo|battezza|vola invano|tocca ma|si tuffa|in uscita|"
            "fuori dai pali|dall'altra)"
        ),
        rf"(?: [^\s,.;:<]+){{0,4}},? e l[oi] {BEAT}\w*",
        r",? (?:posato|intuisce|respinge|respingeva|ribatte|si oppone)",
    ),
    Role.FOULED: (
        (
            r",? (?:viene|e stato|era stato|fu|e) (?:\w+ )?(?:atterrat|stes|falciat|sgambettat|"
            "travolt|spint|trattenut)[oa]"
        ),
        (
            " (?:si )?(?:conquista|procura|guadagna|ottiene) (?:e (?:realizza|trasforma) )?(?:un|il|"
            "l') ?(?:calcio di )?(?:rigore|penalty)(?!,? e (?:lo|poi|non|dal|"
            "se ne))(?<!realizza il rigore)(?<!realizza il penalty)"
        ),
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
        (
            r",? \(?(?:il |l')?(?:tecnico|allenatore|coach|mister|trainer|ct|c\.t\.|commissario tecnico|selezionatore)"
            r"(?![a-z])(?! avversari)"
        ),
        (
            ",? (?:rivoluziona|ridisegna|schiera|manda in campo|si affida|opta|ripropone|"
            r"deve (?:rinunciare|fare a meno)|getta nella mischia|richiama in panchina|striglia)\b"
        ),
        r",? che (?:guida|allena|siede|dirige)\b",
        r" in panchina",
        r" (?:ha fatto|fa|effettua|opera) \w+ (?:cambi|sostituzioni)",
    ),
    Role.REFEREE: (
        (
            r" (?:di \w+,? )?(?:fischia(?! (?:a|ai|alla|al|per (?:chiamare|attirare)) )|dirige|arbitra|"
            r"concede(?! (?:il bis|la doppietta|spazi|campo|metri|poco|nulla|l'angolo|corner|il corner))|assegna|"
            r"indica il dischetto|decreta|comanda|non ha dubbi|fa proseguire|lascia correre|"
            r"ammonisce(?! i (?:compagni|suoi|propri))|espelle(?! l'aria)|manda (?:tutti|le squadre))"
        ),
        r" (?:mostra|estrae|sventola|tira fuori|mette mano al)(?: [^\s.;:]+){0,6}? (?:rosso|giallo|cartellino)\b",
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
            " (?:riceve|rimedia|prende|becca|si becca|incassa|riceveva|rimediava|(?:ha|aveva) (?:ricevuto|rimediato|"
            "preso|beccato|incassato|visto|subito)|(?:si e|si era) (?:preso|beccat[oa]|vist[oa])|si vede|"
            r"vede) (?:[^\s,.;:<]+ ){0,3}?(?:rosso|seconda ammonizione|doppio giallo|"
            "secondo giallo|secondo cartellino)"
            r"(?! (?:a|al|all'|di|in faccia) ?(?:[a-z]+ )?<\d)"
        ),
        (
            r",? (?:che )?(?:lascia|lasciava|lasciando) (?:(?:il |la |l')?<t\d+>|i suoi|la squadra|"
            r"i compagni|i propri) (?:[^\s,.;:<]+ )?in (?:dieci|10|nove|inferiorita)"
        ),
        (",? (?:viene|e stato|era stato) mandato (?:anzitempo |in anticipo )?(?:negli spogliatoi|sotto la doccia)"),
        r",? gia ammonito,? (?:riceve|rimedia|prende|si becca|becca|incassa|vede|si prende)",
        r" (?:si fa|si e fatto|si faceva|viene|fatto) (?:cacciare|espellere|allontanare|buttare fuori)",
        (
            r" (?:va|finisce|termina) (?:anzitempo |in anticipo )?(?:[^\s,.;:<]+ ){0,2}?(?:sotto la doccia|"
            "negli spogliatoi|anzitempo)"
        ),
    ),
    Role.MISSED: (
        (
            r"[:,][^.;:<]{0,40}(?:dal dischetto|dagli undici metri|su rigore|sul penalty|"
            r"il rigore)[^.;:<]{0,30}? si "
            r"(?:fa|lascia|e fatto|e lasciato) (?:\w+ )?(?:ipnotizzare|parare|neutralizzare|"
            r"respingere|stregare|murare)"
        ),
        (
            " (?:sbaglia|fallisce|si fa parare|calcia alto|manda (?:alto|fuori)|spreca|"
            "ha sbagliato|ha fallito|si e fatto parare|tira (?:alto|fuori)|"
            r"getta al vento)(?: [^\s,.;:<]+){0,2}? (?:rigore|penalty|dischetto|"
            "dagli undici metri)"
        ),
        (
            "(?: si presenta [^.;:<]{0,20}?(?:dischetto|rigore|undici metri),? (?:ma|"
            "e)[^.;:<]{0,40}?(?:sbagli|par|alto|fuori|palo|traversa|respint|fall))"
        ),
        (
            r",?(?: [^\s,.;:<]+){0,3}? (?:si (?:fa|e fatto|lascia|e lasciato) (?:ipnotizzare|parare|"
            "neutralizzare|respingere)|ha (?:sbagliato|fallito|"
            "calciato|tirato|sprecato)|calcia|colpisce|centra|manda|spedisce|stampa|spara|angola troppo|"
            "scheggia|spreca|fallisce|sbaglia)"
            r"(?: [^\s.;:<]+){0,4}? (?:rigore|penalty|dischetto|undici metri|massima punizione)"
        ),
        (
            r" (?:dal dischetto|dagli undici metri|su rigore)(?: [^\s,.;:<]+)? (?:spedisce|calcia|manda|spara|"
            "tira|colpisce|centra|sbaglia|"
            r"fallisce|si fa|angola|conclude)(?: [^\s,.;:<]+){0,2}? (?:alto|fuori|a lato|sul palo|"
            "sulla traversa|parare|ipnotizzare|palo|traversa|in curva)"
        ),
    ),
    Role.CAME_ON: (r",? (?:entra\b|subentra|entrato|subentrato|in campo|neo entrato)",),
    Role.WENT_OFF: (
        (" (?:esce|lascia il (?:campo|posto)|viene sostituito|fuori per|costretto (?:a|ad) (?:uscire|lasciare))"),
    ),
    Role.SAVED: (
        (
            rf",? (?:para|respinge|salva(?!{_BY_A_GOAL})|si oppone|abbassa la saracinesca|chiude la porta|"
            r"ci mette (?:una pezza|i pugni|"
            r"la mano)|ipnotizza|intuisce|neutralizza|blocca|devia|vola|ci arriva|compie|dice no|nega)"
        ),
    ),
}
"""Words right after a name, by the part they give it."""
