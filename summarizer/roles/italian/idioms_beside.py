"""Further Italian ways of telling a part, mostly by words on both sides of a name: "al 12' fa 1-0 Kern"."""

from __future__ import annotations

from summarizer.roles.vocabulary import Idioms, Role

_SIDE = r"(?:il |la |l'|i |gli |le )?(?:<t\d+>|ospiti|padroni di casa|locali)"
_TO_SIDE = r"(?:al |alla |all'|ai |agli )(?:<t\d+>|ospiti|padroni di casa|locali)"
_SHOT = (
    r"(?:tiro|conclusione|colpo di testa|destro|sinistro|diagonale|incornata|girata|punizione|botta|tap-in|pallonetto)"
)
_IN = (
    r"(?:nel sette|all'incrocio|all'angolino|nell'angolino|in rete|in gol|in fondo al sacco|sotto la traversa|sotto "
    r"l'incrocio|alle spalle)"
)

IDIOMS_BESIDE = Idioms(
    scores=(
        (
            rf"\b(?:rimett|rimess|riport)\w* {_SIDE} (?:in (?:carreggiata|partita|corsa|parita|gioco|gara|vantaggio)|a "
            r"galla|"
            r"avanti)\b"
        ),
        rf"\bregal\w+ (?:i tre punti|la vittoria|il successo|il pareggio|il pari|un punto|la gioia) {_TO_SIDE}",
        rf"\b(?:illud(?:e|eva)|fa (?:esultare|gioire|esplodere)) {_SIDE}",
    ),
    before={
        Role.SCORER: (
            r"\bfa(?: il| l'|lo)? ?\d ?- ?\d",
            r"\b(?:gol|rete|raddoppio|pareggio|vantaggio|pari)(?: [^\s,.;:<]+){0,4}?, (?:l')?autore",
            (
                r"\b(?:stacco|incornata|zuccata|spizzata|girata|zampata|inserimento)(?: [a-z]+){0,2} (?:di|del) "
                r"(?=<\d+>(?: [a-z]+)? (?:vale|porta|regala|fissa|sigla) (?:il|l'|lo|la) ?(?:\d ?- ?\d|pareggio|pari|"
                r"vantaggio|"
                r"raddoppio|sorpasso|tris|poker|gol)(?![a-z]))"
            ),
            (
                r"\b(?:marcature|risultato|punteggio|gara|partita|match|sfida|parita|vantaggio|raddoppio|pareggio|gol|"
                r"rete)"
                r"(?: (?!non)[^\s,.;:<]+){0,3}? (?:apert|sbloccat|ristabilit|riapert|ribaltat|decis|firmat|siglat|"
                r"realizzat|"
                r"segnat|trovat)[oaie](?: [^\s,.;:<]+){0,4}? da(?:l|llo|lla)?(?: [a-z]+)?"
            ),
            (
                r"\b(?:nulla (?:puo|poteva|da fare)|niente da fare)(?: [^\s.;:<]+){0,4}? (?:<\d+>,? )?(?:sul|sulla|"
                r"sull'|contro il|"
                rf"contro la) ?(?:[a-z]+ )?{_SHOT}(?: [a-z]+)? (?:di|del)"
            ),
            r"<\d+> (?:si arrende|deve arrendersi)(?: [^\s.;:<]+){0,4}? (?:a|ad|davanti a|di fronte a)",
            (
                r"<\d+>(?: (?:e|viene|e stato))? (?:battut|trafitt|spiazzat|fulminat|beffat)[oa](?: [^\s,.;:<]+){0,4}? "
                r"da(?:l|lla)?"
                r"(?: [a-z]+)?"
            ),
            (
                r"<t\d+> (?:viene|vengono|e stat[oa]|resta) (?:[a-z]+ )?(?:beffat|punit|gelat|castigat|trafitt|"
                r"raggiunt|rimontat)[oaie]"
                r"(?: [a-z]+)? da(?:l|llo|lla)?(?: [a-z]+)?"
            ),
            (
                r"<t\d+> si f(?:a|anno) (?:raggiungere|sorprendere|beffare|punire|rimontare)(?: [a-z]+)? da(?:l|llo|"
                r"lla)?(?: [a-z]+)?"
            ),
            rf"<t\d+> capitola(?: [^\s.;:<]+){{0,4}}? (?:su|sul|sulla|davanti a|di fronte a)(?: {_SHOT} (?:di|del))?",
            r"<t\d+> (?:esulta|gioisce)(?: [^\s.;:<]+){0,4}? con",
            (
                r"\ba(?:d)? firmare (?:il|la) [a-z]+ (?:del |della |dell'|dei |degli )<t\d+> (?:e|e stato|ci pensa) "
                r"(?=<\d+>)"
            ),
            (
                rf"\bpunizione(?: [a-z]+){{0,2}} (?:di|del) (?=<\d+>(?:,| e) (?:palla|pallone|sfera|la palla|il "
                r"pallone)"
                rf"(?: [a-z]+){{0,3}}? {_IN})"
            ),
        ),
        Role.OPPONENT: (
            (
                r"\b(?:risponde (?=<\d+> (?:(?:al|alla|sul|sulla) (?:tiro|conclusione|botta|tentativo|colpo di testa)|"
                r"in (?:tuffo|uscita)|presente))|(?:ci pensa|provvede) (?=<\d+> ad? (?:negar|salv|parar|sventar|evitar|"
                r"respinger|liber|spazz|difend|fermar|sbarr|deviar|metterci una pezza)))"
            ),
        ),
    },
    after={
        Role.SCORER: (
            (
                r",? (?:direttamente |magistralmente )?su (?:calcio di )?punizione,? (?:diretta,? )?(?:trova|infila|"
                r"batte|trafigge|"
                r"insacca|segna|pesca)(?: [^\s.;:<]+){0,3}? (?:l'incrocio|il sette|l'angolino|il gol|la rete|<\d)"
            ),
        ),
    },
)
"""Told beside a name rather than by a verb alone."""
