"""Who was sent off, who failed from the penalty spot and who saved it, beyond plain Italian verbs."""

from __future__ import annotations

from summarizer.roles.vocabulary import WORD, Idioms, Role

_RED = (
    r"(?:rosso(?: diretto)?|secondo (?:cartellino )?giallo|seconda ammonizione|doppi[oa] (?:giallo|ammonizione)|"
    r"cartellino)"
)

_SPOT = r"(?:rigore|penalty|dischetto|undici metri|massima punizione|tiro dagli undici)"

_FAIL = (
    r"(?:sbaglia|sbagliat|fallisc|fallit|calcia (?:alto|fuori|a lato)|alt[oi]ssim|manda (?:alto|fuori|a lato)|"
    r"(?:sul|il) palo|"
    r"(?:sulla|la) traversa|fuori|a lato|alle stelle|in curva|sul fondo|respint|parat|neutralizz|ipnotizz|"
    r"angola troppo)"
)

_OTHER = r"(?: (?!(?:dopo|prima|su)(?![a-z]))[^\s.;:<]+)"
"""A word that parts no kick from the penalty told behind it."""
_ASTRAY = (
    r"(?:alto|fuori|a lato|alle stelle|"
    r"in curva|sul fondo|sul palo|sulla traversa|contro il palo)"
)
_KICKED = r"(?:calciato|spedito|mandato|tirato|sparato|stampato)"
_HAD_FAILED = (
    rf" (?:ha|aveva){WORD}{{0,2}}? (?:(?:sbagliato|fallito|sprecato|gettato){_OTHER}{{0,4}}? {_SPOT}|"
    rf"{_KICKED} {_ASTRAY}{_OTHER}{{0,3}}? {_SPOT}|{_KICKED}{_OTHER}{{0,3}}? {_SPOT} {_ASTRAY})"
)
"""A kick that had gone astray before what is told."""

KICKS_AND_CARDS = Idioms(
    before={
        Role.OFFICIAL: (
            (
                r"(?:presidente|dirigente|team manager|direttore sportivo|massaggiatore|"
                r"preparatore(?: dei portieri)?|vice allenatore|viceallenatore)"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?:caccia|espelle|butta fuori|allontana|manda fuori|fa fuori)(?: anche| pure| poi)? "
                r"(?=<\d+> (?:per|dopo|reo|gia|con|al|che)\b)"
            ),
            (
                r"(?:fuori|via)(?: anche| pure)? (?=<\d+>(?: [^\s,.;:<]+)? per (?:somma|doppi|rosso|proteste|un rosso|"
                r"espulsione|secondo))"
            ),
            r"(?:sotto la doccia|negli spogliatoi)(?: anzitempo| in anticipo| prima del tempo)(?: anche| pure)?",
            (
                rf"{_RED}(?: (?!per\b|dopo\b|fallo\b)[^\s,.;:<]+){{0,3}}? (?:a|ad|al|all'indirizzo di|ai danni di|"
                rf"nei confronti di|in faccia "
                r"a|per|verso|di)"
            ),
            (
                r"(?:spedisce|spedito|manda|mandato|rispedisce|invia|caccia|cacciato|accompagna|spedendo|mandando|"
                r"cacciando)"
                r"(?: (?:anzitempo|prima del tempo|anche|pure|fuori|via))* (?=<\d+>(?: (?:anzitempo|prima del tempo))?"
                r"(?: (?:negli spogliatoi|negli spogliati|sotto la doccia|a farsi la doccia|fuori|via|"
                r"dal campo)|[.,;]|$))"
            ),
            (
                r"(?:spedisce|spedito|manda|mandato|rispedisce|invia)(?: (?:anzitempo|prima del tempo))? (?:negli|"
                r"nello|agli) spoglia(?:toi|ti|toio)"
                r"(?: (?:anche|pure))?"
            ),
            r"(?:il|un) (?:secondo giallo|rosso) costa l'espulsione a",
            r"\bammoni(?:sce|to|va) per la seconda volta(?: anche)?",
            (
                r"\b(?:rosso|cartellino|espulsione) (?:inevitabile|sacrosant[oa]|ineccepibile|giust[oa]|sever[oa]|"
                r"generos[oa]) (?:per|a|di)"
            ),
            r"\b(?:perde|perso|senza) (?=<\d+> per (?:espulsione|doppi|un rosso|somma|rosso))",
        ),
        Role.MISSED: (
            (
                r"(?:si supera|si esalta|si oppone|vola|miracol\w+|decisiv[oa]|brav[oa]|attent[oa]|"
                r"strepitos[oa]|prodigios[oa]|"
                r"superlativ[oa])(?: [^\s,.;:<]+){0,2}? (?:sul|al|sul calcio di) (?:rigore|penalty|tiro dal dischetto)"
                r"(?: calciato| battuto| tirato)? (?:di|da|del)"
            ),
            (
                r"(?:dagli undici metri|dal dischetto|su rigore|"
                r"dal dischetto del rigore),? (?=<\d+>,? (?:trova (?:la|l'|una|un) ?"
                r"(?:[^\s,.;:<]+ )?(?:risposta|opposizione|parata|respinta)|calcia (?:fuori|alto|"
                r"a lato|addosso|debolmente)|"
                r"tira (?:fuori|alto|a lato|addosso)|manda (?:fuori|alto|a lato)|si fa|fallisce|sbaglia))"
            ),
            (
                r"(?:dice|disse|ha detto|dicendo) (?:di )?no a (?=<\d+> (?:dal dischetto|su rigore|"
                r"dagli undici metri|dal rigore))"
            ),
            (
                rf"{_SPOT} (?:di|calciato da|tirato da|battuto da) (?=<\d+> (?:viene|e|e stato|finisce|si stampa|"
                rf"termina|esce|vola|sbatte|si "
                rf"infrange|colpisce|sfiora)[^.;:<]{{0,40}}(?:{_FAIL}|alto))"
            ),
            r"errore (?:dal dischetto|dagli undici metri|su rigore|dal dischetto del rigore) (?:di|per)",
            (
                rf"(?:(?:va|si presenta|si porta|si avvicina|presentatosi|s'incarica|"
                rf"si incarica)(?:{WORD}{{0,4}}? {_SPOT})?{WORD}{{0,3}}?|"
                rf"{_SPOT}{WORD}{{0,2}}? (?:va|si presenta|c'e|batte|calcia|ci va),?) (?=<\d+>,? (?:ma|che|e|"
                rf"il cui tiro|pero)"
                rf"[^.;:]{{0,60}}?(?:{_FAIL}|<\d+> (?:par[ao]\b|parer|respin|dice|intuis|indovin|"
                rf"si super|si oppon|ci arriv|ipnot|si disten|neutral|devi|blocc|vola)))"
            ),
        ),
        Role.SAVED: (
            r"(?:ipnotizzare|parare|neutralizzare|respingere|fermare|stregare)(?: [^\s,.;:<]+){0,3}? (?:da|dal)",
        ),
    },
    after={
        Role.REFEREE: (
            (
                rf" (?:(?:estrae|sventola|mostra|manda|spedisce|allontana)"
                rf"(?=[^.;:]{{0,60}} (?:rosso|giallo|cartellino|spogliatoi|doccia))|caccia(?= <\d)|"
                rf"espelle|allontana(?= <\d))"
                rf"(?![^.;:<]{{0,30}} (?:palla|pallone|alto|fuori|in "
                rf"gol|in rete|il rigore))(?:{WORD}{{0,6}}? (?:rosso|giallo|cartellino|spogliatoi|doccia|"
                rf"<\d+>)|(?= <\d))"
            ),
        ),
        Role.SENT_OFF: (
            (
                r"(?: perde la testa e)? (?:colpisce|entra|stende|atterra|scalcia|interviene|affonda|trattiene|falcia|"
                r"commette|sgambetta|travolge|spinge)[^.;:]{0,70}?(?:: (?:per l'arbitro e |e |"
                r"cartellino )?rosso| e (?:si "
                r"becca|rimedia|si prende|prende|riceve|becca|viene|si fa) (?:il rosso|"
                r"il (?:cartellino |secondo )|un rosso|"
                r"espuls|cacciat|cacciare|espellere|allontanat))"
            ),
            (
                r",?(?: che)? (?:becca|si becca|prende|rimedia|incassa|riceve|colleziona) (?:due (?:gialli|ammonizioni|"
                r"cartellini)|il secondo (?:giallo|cartellino)|la seconda ammonizione)"
            ),
            r",? entramb[ie] (?:espuls|cacciat|allontanat)[ie]\b",
            r",?(?: che)? (?:si fa ammonire due volte|finisce sul taccuino per la seconda volta)",
            r",?(?: che)? (?:viene|e|e stato) ammonito (?:due volte|per la seconda volta(?! (?:in|quest|nell)))",
            r", espuls[oa]\b(?! (?:il|lo|la|l'|anche|pure|<|per <))",
            (
                r"[^.;:<]{0,50} (?:e|ed) (?:viene|si fa|finisce per essere) (?:cacciat[oa]|cacciare|espuls[oa]|"
                r"allontanat[oa])"
            ),
            (
                rf"(?:,? (?:che|gia ammonito,?|reo [^,;<]{{0,30}},))?{WORD}{{0,3}}? (?:guadagna|imbocca|prende|"
                rf"infila|abbandona|lascia|deve "
                r"lasciare|deve abbandonare|esce)[^.;:<]{0,40}? (?:via degli spogliatoi|strada degli spogliatoi|"
                r"per (?:somma|doppia|doppio|un "
                r"rosso|rosso|il secondo giallo|espulsione))"
            ),
            (
                r",? gia ammonito,?(?: [^.;:]{0,70}?)? (?:espuls|secondo (?:cartellino )?giallo|rosso|spogliatoi|"
                r"doccia|sotto la doccia)"
            ),
        ),
        Role.MISSED: (
            _HAD_FAILED,
            (
                rf",? (?:si (?:fa|e fatto|lascia|e lasciato)) (?:ipnotizzare|parare|neutralizzare|respingere|"
                rf"stregare)(?: (?:il|la)"
                rf"{WORD}{{0,2}})? (?:da|dal){WORD}{{0,2}}? <\d+>(?:{WORD}{{0,3}} {_SPOT})?"
            ),
            (
                r" (?:dal dischetto|dagli undici metri),? <\d+> "
                r"(?:par[ao]\b|parer|respin|dice|intuis|indovin|si super|si oppon|ci arriv|ipnot|"
                r"si disten|neutral|devi|blocc|vola)"
            ),
            rf"{WORD}{{0,4}}? (?:getta|butta|sciupa|cestina|divora){WORD}{{0,5}}? {_SPOT}",
            rf" ha sulla coscienza{WORD}{{0,4}}? {_SPOT} (?:sbagliat|fallit|parat)",
            rf" (?:si presenta|va|si porta)(?: (?:sul|al))? (?:dischetto|rigore)[^.;:]{{0,40}}?(?:{_FAIL})",
        ),
    },
)
