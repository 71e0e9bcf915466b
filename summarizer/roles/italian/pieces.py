"""Pieces that several Italian expressions are made of."""

from __future__ import annotations

GOAL = (
    "(?:gol|goal|rete|reti|realizzazioni|segnatur[ae]|(?<!alla )(?<!dalla )(?<!sulla )(?<!in )marcatura|pareggio|pari|"
    "vantaggio|raddoppio|tris|poker|manita|cinquina|doppietta|tripletta|"
    r"autogol|autorete|sigillo|firma|(?<!al )(?<!dal )(?<!nel )centro|zampata|acuto|guizzo|"
    r"colpo vincente|bis|guizzo|stoccata|perla|prodezza|"
    r"(?:rigore|penalty) (?:trasformato|realizzato|segnato|vincente)|(?<!\d-)(?<!\d)\d-\d(?!-?\d))"
)
DELIVERY = (
    "(?:assist|cross|passaggio|corner|angolo|punizione|lancio|traversone|suggerimento|"
    "filtrante|sponda|invito|imbeccata|"
    "tocco|pallone|palla|tacco|rimessa(?: laterale)?|servizio|calcio d'angolo|"
    "passaggio filtrante|imbucata|verticalizzazione|"
    "apertura|spizzata|torre|pennellata|cioccolatino|intuizione|scarico|appoggio|"
    "assistenza|rifinitura|scucchiaiata|"
    "ribattuta|calcio di punizione|uno-due|percussione|iniziativa|spunto|azione|discesa)"
)
STRIKE = (
    "(?:tiro|tiro-cross|colpo di testa|testata|incornata|conclusione|destro|sinistro|mancino|botta|bordata|"
    "diagonale|"
    "girata|pallonetto|rovesciata|volee|piattone|piatto|sassata|bolide|missile|inzuccata|deviazione|tocco|tap-in|"
    "zampata|rasoterra|stoccata|fendente|siluro|punizione|zuccata|spaccata|semirovesciata|esterno|tacco)"
)
BEAT = (
    "(?:batt(?!ut)|beff|trafi[gt]|fredd|fulmin|infil|bucat?(?!a? l'(?:intervento|uscita))|sorpre|scavalc|"
    "ingann|spiazz|castig|puni[sr]|uccell|gel)"
)
