"""By what Italian words a goal is one side's."""

from __future__ import annotations

from summarizer.verification.gains.wording import (
    SIDE,
    Course,
    Grammar,
    Names,
    Prizes,
    Wording,
    some,
)

_THE = "(?:il |lo |la |l'|i |gli |le )?"
_TO = "(?:al |alla |all'|ai |agli |alle |a )"
_OF = "(?:del |della |dell'|dei |degli |delle |di )"
_WITHOUT_NOT = r"(?: (?!non )[^\s<;:.,]+)"
_DOES = r"(?: (?!che|non)[^\s<;:.]+){0,4}? "
"""Words between the scorer and what he does, without those that open a clause or deny it."""
_HAS = rf"<x>(?:,[^<;:.]{{3,60}},)?(?:,? che)?{_DOES}"
"""The scorer up to his verb, past an aside or the word that opens a clause on him."""
_GUARD = "(?:portiere|estremo difensore|numero uno|difesa|retroguardia|porta)"
_NO_BREAK = r"(?:(?!contropied|ripartenz)[^<;.])"
"""Up to a scorer behind a corner or the like, unless the other side breaks from it."""
_TRIUMPH = "(?:il|la) (?:successo|vittoria|trionfo|blitz|colpo|impresa|rimonta)"
_GOAL = "pari|pareggio|gol|rete|vantaggio|raddoppio|sorpasso"
_ARE = "(?:e|sono|e stato|sono stati)"
_TO_SCORE = (
    r"ad? (?:passare|segnare|sbloccare|pareggiare|raddoppiare|accorciare|colpire|trovare|aprire|allungare|portarsi|"
    r"andare a segno|andare in (?:gol|vantaggio)|chiudere|ribaltare|riaprire)"
)

_GAINS = (
    # va in vantaggio, sblocca, raddoppia, pareggia
    (
        rf"(?:pass\w+|va|vanno|ando|andava|e andat[oa]|port\w+|torn\w+|riport\w+|balz\w+){some(3)} "
        "(?:in vantaggio|avanti|a condurre|in gol|a segno|a rete|in parita|sull?')"
    ),
    r"(?:sblocc|raddoppi|triplic|pareggi|accorci|dimezz|riequilibr|impatt|agguant|acciuff)(?!are)\w+",
    r"(?:ristabil|riapr)(?!ire)\w+",
    # trova il pari, segna, colpisce, allunga, chiude i conti, ribalta
    rf"trov\w+{some(3)} (?:{_GOAL}|tris)",
    "segn(?:a|o|ano|arono)|colpi(?:sce|scono|to|rono)|fa (?:centro|gol)",
    r"allung\w+|cal\w+ (?:il|la) (?:tris|poker|manita)|dilag(?:a|ano|ava)|arrotond\w+|prend\w+ il largo",
    r"chiud\w+ (?:i conti|la partita|la gara|il match|la contesa)",
    r"ribalt\w+|rimont(?:a|ano|ato)|complet\w+ (?:la rimonta|il sorpasso)",
    # rimette in parità, perviene al pareggio, mette la freccia
    rf"rimett\w+{some(3)} (?:a posto|in (?:parita|equilibrio|piedi|carreggiata|corsa|partita)|la freccia)",
    rf"(?:perv[ei]+n\w+|giung\w+|arriv\w+) al{some(2)} ?(?:{_GOAL})",
    r"(?:rientr|torn)\w+ (?:in partita|a galla|in corsa|in gara)",
    rf"mett\w+{some(3)} (?:la freccia|al sicuro|in cassaforte|in ghiaccio|il muso avanti|la testa avanti|le mani sul)",
    # risponde, passa con, la chiude, punisce, conquista un rigore
    r"(?:rispond|replic)(?:e|ono|a|ano|ava|eva)|reagi\w+|(?:hanno|ha) (?:rispost|replicat)o",
    r"pass(?:a|ano|ava|avano)(?= (?:al{1,2}['o]? ?\d|con |grazie|subito|su |nel |in apertura|alla prima))(?! al \d-)",
    "pass(?:a|ano)(?=:)|l[ao] (?:chiud|riapr|pareggi|ribalt|sblocc|decid)(?:e|ono|a|ano)",
    r"(?:punisc|beff|castig|gel)(?:e|ono|a|ano)|concretizz\w+",
    rf"(?:conquist|ottien|ottenn|guadagn|benefici|usufru)\w+{some(4)} (?:angolo|corner|rigore|penalty|punizione)",
)
_CONCEDES = (
    rf"(?:va|vanno|ando|finisc\w+|si (?:ri)?trova){some(2)} (?:sotto|in svantaggio)",
    "(?<!ha )(?<!hanno )(?<!aveva )(?<!avevano )(?:sorpres[oi]|colpit[oi] a freddo|beffat[oi]|punit[oi])",
    r"si fa(?:nno)? (?:raggiungere|rimontare|riprendere|superare|ribaltare|sorprendere|beffare|trovare impreparat\w)",
    "(?:viene|vengono) (?:raggiunt|superat|beffat|punit|trafitt|rimontat|ripres)[aoie]",
    r"subi(?:sce|scono|to|va|rono)|incass\w+|capitol\w+",
)
_GIVEN = (
    # a passare sono gli ospiti; sono gli ospiti a passare
    rf"(?<![a-z]){_TO_SCORE}{_WITHOUT_NOT}{{0,4}}? (?:{_ARE}|erano) {_THE}{SIDE}",
    rf"(?:^|[.;:,] |\d' )(?:ma )?{_ARE} {_THE}{SIDE}{_WITHOUT_NOT}?? {_TO_SCORE}",
    # Ravello avanti con Ferri; la risposta del Ravello porta al
    rf"{SIDE} (?:subito |di nuovo |ancora )?(?:avanti|in vantaggio|a segno|in gol){some(2)} (?:con|grazie)",
    (
        rf"(?:risposta|reazione|replica) (?:del |della |dell'|dei |degli )?{SIDE}{some(3)} "
        "(?:porta al|vale|frutta|produce|e nel|nel gol|culmina)"
    ),
    # gol per il Ravello; riporta avanti il Ravello
    rf"(?<![a-z])(?:segna|insacca|gol|rete|a segno|gol (?:vittoria|partita|decisivo)) per {_THE}{SIDE}",
    (
        r"(?:riport|port|mand|trascin)\w+ (?:di nuovo |subito )?(?:avanti|in vantaggio|in parita|a condurre) "
        rf"{_THE}{SIDE}"
    ),
)
_SERVES = (
    # Ferri rilancia il Ravello, fa esultare, rimette in parità
    (
        rf"{_HAS}(?:(?:rilanci|illud|trascin|salv|rianim|resuscit|premi)\w+|"
        "fa(?:cendo)? (?:esultare|gioire|sognare|volare|sorridere|impazzire|respirare|felic[ei]|esplodere)) "
        rf"{_THE}{SIDE}"
    ),
    (
        rf"{_HAS}(?:rimett|mett|tien|riport|port|mand)\w+ {_THE}{SIDE} "
        "(?:in (?:parita|vantaggio|carreggiata|corsa|partita|vita|gioco|gara|paradiso|discesa)|a galla|avanti|"
        "al sicuro|sulla strada giusta|sul velluto)"
    ),
    rf"{_HAS}(?:riport|port|mand)\w+ (?:avanti|in vantaggio|in parita) {_THE}{SIDE}",
    # regala la vittoria al Ravello; al Ravello basta, non basta, inutile per
    (
        rf"<x>{_DOES}(?:regal|consegn|garanti|assicur|don|val|bast|permett|consent)\w*"
        r"(?: (?!dispiacer|delusion|amarezz|beff|sconfitt|dolor|notte)[^\s<;:.,]+){0,5}? "
        rf"{_TO}{SIDE}"
    ),
    rf"(?<![a-z]){_TO}{SIDE} bast\w+{some(5, 1)} <x>",
    rf"(?<![a-z])bast\w+{some(5, 1)} <x> {_TO}{SIDE}",
    rf"(?<![a-z])non bast\w+ {_TO}{SIDE}{some(5, 1)} <x>",
    rf"(?<![a-z])inutil[ei] per {_THE}{SIDE}{some(6)} <x>",
    rf"(?<![a-z])inutil[ei]{some(6)} <x>{some(3)} per {_THE}{SIDE}",
    # Ravello perde nonostante Ferri
    (
        rf"{SIDE}{some(2)} (?:perd\w+|cad\w+|ced\w+|si arrend\w+|e sconfitt\w){some(5)} "
        rf"(?:nonostante|malgrado){some(4)} <x>"
    ),
    # corner per il Ravello; il 2-1 per il Ravello
    (
        rf"(?<![a-z])(?:corner|angolo|punizione|rigore|penalty) (?:per (?:il |la |l'|i |gli |le )?|{_OF}){SIDE}"
        rf"{_NO_BREAK}{{0,40}}?<x>"
    ),
    rf"<x>{_DOES}(?:il |l'|lo )?\d-\d per {_THE}{SIDE}",
    # firma la vittoria del Ravello
    rf"(?<![a-z])(?:firm|sigl|decid|sigill|griff)\w+ {_TRIUMPH} {_OF}{SIDE}{_WITHOUT_NOT}{{0,3}}? <x>",
    rf"{_HAS}(?:firm|sigl|sigill|decid)\w+ {_TRIUMPH} {_OF}{SIDE}",
    # Ravello vince grazie a Ferri
    (
        rf"{SIDE}{some(4)} (?:vinc\w+|vint\w+|s'impo\w+|si impo\w+|conquist\w+|strapp\w+|port\w+ a casa|esult\w+|"
        rf"gioi\w+|fest\w+){some(7)} (?:grazie ad?|con|per merito di|su){some(4)} ?<x>"
    ),
    (
        rf"(?<![a-z])(?:vittoria|successo|replica|risposta|reazione|blitz) (?:{_OF})?{SIDE}{some(3)},? "
        rf"(?:grazie ad?|con|gol di|firmat[oa] da|decide|affidat[oa] a){some(4)} ?<x>"
    ),
    rf"(?:^|[.;] )(?:gioia|esultanza|festa) {SIDE} [^<;.]{{0,12}}: <x>",
)
_AMONG = r"(?:(?!<[hao]>| ma | pero | prima | dopo | nonostante | contro | non )[^.;])"
"""Up to or from the scorer among several, past nobody's side and no turn."""
_SHARED = (
    # i gol di Ferri e Sala regalano la vittoria al Ravello
    (
        rf"(?<![a-z])(?:gol|reti|goal|marcature|centri) (?:di |dei |firmat[ei] da )(?:{_AMONG}{{0,120}}? )?<x>"
        rf"{_AMONG}{{0,120}}? (?:regal|consegn|garanti|assicur|don|val|bast|permett|permess|consent)\w*"
        r"(?: (?!dispiacer|delusion|amarezz|beff|sconfitt|dolor|notte|solo)[^\s<;:.,]+){0,5}? "
        rf"{_TO}{SIDE}"
    ),
)
_LED = (
    # il Ravello conduceva per 2-1, ma Ferri ha pareggiato
    (
        rf"{SIDE} (?:conduc\w+|(?:e|era|sta|stava) (?:avanti|in vantaggio)|vinc(?:e|eva))(?: (?!che )[^<;.,]+)?,? "
        r"(?:ma|prima che|finche(?: non)?|fino a quando) <x>(?: \d+')?(?: (?!non|quasi|che)[^\s<;:.,]+){0,3}? "
        r"(?:(?:ha )?(?:pareggi|impatta|ristabili)\w*|(?:trov|sigl|firm|segn)\w+ (?:il|la rete del) par)"
    ),
)
_HARMS = (
    # Ferri gela il Ravello, spegne le speranze del Ravello
    (
        rf"{_HAS}(?:gel|punisc|puni|beff|castig|condann|stend|affond|ammutolisc|fredd|giustizi|mat|schiant|"
        rf"mortific)\w* {_THE}{SIDE}"
    ),
    rf"{_HAS}(?:spegn|spent|frena|infran)\w* (?:le speranze|gli entusiasmi|i sogni|ogni speranza) {_OF}{SIDE}",
    # supera il portiere del Ravello; il portiere del Ravello è battuto
    (
        rf"{_HAS}(?:super|batt|bat|infil|trafi|trafigg|spiazz|fulmin|beff|scavalc|salt|uccell|buc|sorprend|ingann)\w*"
        rf"{some(2)} (?:il |la |l'|lo )?{_GUARD} (?:{_OF})?{SIDE}"
    ),
    (
        rf"{_GUARD} (?:{_OF})?{SIDE},? <p>{some(3)} (?:battut|trafitt|super|spiazzat|beffat|si arrend|non p)\w*"
        r"[^<;.]{0,40}<x>"
    ),
    (
        rf"{SIDE} (?:vien|vengono|e|e stat|resta|rimane)\w* (?:[a-z]+ )?"
        "(?:punit|beffat|gelat|castigat|sorpres|trafitt|condannat)[oaie] da <x>"
    ),
)

ITALIAN = Wording(
    names=Names(
        hosts=(
            "(?:[ai]i |dei |gli |dai |le |la )?(?:padron[ei] di casa|locali|ospitanti)",
            "(?:la |alla |della |dalla )?(?:squadra|formazione|compagine) (?:di casa|locale|ospitante)",
            "(?:l'|dell'|all'|dall'|il |del |al |dal )?(?:undici|team|collettivo) (?:di casa|locale)",
        ),
        guests=(
            "(?:gli |agli |degli |dagli |le |i |dei |ai |dai )?(?:ospiti|visitatori|visitatrici|viaggianti)",
            "(?:l'|dell'|all'|dall'|il |del |al |dal )?(?:undici|team|collettivo) ospite",
            "(?:la |alla |della |dalla )?(?:squadra|formazione|compagine) (?:ospite|in trasferta)",
        ),
        host_words=(
            "(?<=[a-z]{3} )(?:locale|casalingo)(?![a-z'-])",
            "(?:(?<=vantaggio )|(?<=raddoppio )|(?<=pareggio )|(?<=momentaneo ))interno(?![a-z])",
            "(?<=rete )interna(?![a-z])",
        ),
        guest_words=("(?<=[a-z]{3} )ospite(?![a-z'-])",),
    ),
    course=Course(
        turn=("ma|pero", "prima (?:che|di)|mentre|finche"),
        earlier=("dopo(?: che)?|nonostante|avendo",),
        stop=(
            "non(?! (?:ci sta|si arrend|si scompon|moll|demord|si disuni|si perd))|quasi",
            "potrebbe|poteva|avrebbe|avevano|aveva",
            r"cerca|cercava|prova|provava|tenta|sfiora|sfiorava|vicin\w+",
            "dopo|quando|se",
        ),
        cancels=(
            r"annull\w+|cancell\w+|vanific\w+|pareggi\w+|rimont\w+",
            r"rispond\w+|rispost\w+|replic\w+",
            "dopo|prima del|al|all'",
        ),
        determiners="il|lo|la|le|un|una|momentaneo",
        governs="di|del|dell'|della|dei|degli|contro|con|da|dal|dalla|dai|dagli|per|su|sul|a|al|alla|ai|agli|e",
        articles="il|la|le|gli|i|l'",
        then="poi",
        reach=8,
    ),
    grammar=Grammar(
        for_="per",
        and_="e|ed",
        times="due|un|uno|due volte",
        the=_THE,
        behind_verb=(
            "(?:le distanze |i conti |il risultato |il match |la gara |la partita |lo svantaggio )?"
            "(?:ancora |subito |il |la |l'|i |le )?"
        ),
    ),
    prizes=Prizes(
        goals=(
            "vantaggio|momentaneo vantaggio|sorpasso|pareggio|pari",
            "raddoppio|tris|poker|gol|rete|(?:secondo|terzo|quarto|quinto)(?: gol)?",
        ),
        goal_of="(?: (?:del|dell'|della|dei|degli|per il|per la|per))? ?",
        gives=(
            r"regal\w+|d[aà]|diede|don\w+|consegn\w+|offr\w+|garant\w+",
            r"firm\w+|valg?\w*|vale|port\w+|mett\w+|trascin\w+",
        ),
        gives_to=rf"{some(5)} (?:a |al |alla |all'|agli |ai )?",
        prize="vantaggio|successo|vittoria|avanti|parita",
        won="vantaggio|successo|vittoria|punti|pareggio|pari",
        won_by="al |alla |all'|agli |ai |a ",
    ),
    gains=_GAINS,
    concedes=_CONCEDES,
    errors=(
        "gela|punisce|beffa|castiga|condanna",
        "errore|papera|indecisione|disattenzione|svarione|palla persa",
    ),
    given=_GIVEN,
    serves=_SERVES,
    harms=_HARMS,
    shared=_SHARED,
    answered=_LED,
    leads="vantaggio|avanti|parita|pareggi|raddoppi|sblocc|accorci",
    own_goal="autogol|autorete",
)
