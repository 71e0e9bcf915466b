"""Italian reports as they are worded: who scored, who helped, and what was no goal."""

from __future__ import annotations

import pytest

SCORERS = (
    pytest.param(
        "Al 12' la sblocca Ferraioli con un sinistro a giro che si infila sotto l'incrocio.",
        "Ferraioli",
        id="scorer-01",
    ),
    pytest.param(
        "Il gol partita lo realizza al 67' Taddei, bravo a ribadire in rete una corta respinta di Marchetti.",
        "Taddei",
        id="scorer-02",
    ),
    pytest.param(
        "Nel finale arriva anche il tris, a opera del neoentrato Di Bari su imbeccata di Santoro.",
        "Di Bari",
        id="scorer-03",
    ),
    pytest.param(
        "Galli, lasciato colpevolmente solo in area, non ha difficoltà a battere Moretti con un piatto destro.",
        "Galli",
        id="scorer-04",
    ),
    pytest.param(
        "Un autogol di Pellegrini, sfortunato nel deviare un tiro-cross di Amadio, vale il 2-1.",
        "Pellegrini",
        id="scorer-05",
    ),
    pytest.param(
        "Al minuto 78 Esposito pennella per la testa di Lo Cascio, che schiaccia a terra e fa 2-2.",
        "Lo Cascio",
        id="scorer-06",
    ),
    pytest.param(
        "La rete che ha deciso il match è arrivata al 90'+3' grazie a una zampata di Fabbri in mischia.",
        "Fabbri",
        id="scorer-07",
    ),
    pytest.param(
        "Rigore per fallo di Villa su Caruso: sul dischetto va lo stesso Caruso, che non sbaglia.",
        "Caruso",
        id="scorer-08",
    ),
    pytest.param(
        "Palla in profondità di Parisi per Sartori, dribbling sul portiere Monti e gol a porta vuota.",
        "Sartori",
        id="scorer-09",
    ),
    pytest.param(
        "Gran botta da fuori di Milani e palla nel sette, niente da fare per Testa: è il gol dell'1-0.",
        "Milani",
        id="scorer-10",
    ),
    pytest.param(
        "Fiore anticipa tutti sul primo palo e di testa mette dentro il traversone di Piras.",
        "Fiore",
        id="scorer-11",
    ),
    pytest.param(
        "Diop sfugge alla marcatura di Guerra e con un tocco sotto supera Cattaneo in uscita.",
        "Diop",
        id="scorer-12",
    ),
    pytest.param(
        "Il 3-0 è un'autentica perla di D'Amico: destro al volo dal limite e palla all'incrocio dei pali.",
        "D'Amico",
        id="scorer-13",
    ),
    pytest.param("Ferrara in spaccata non lascia scampo a Riva dopo la torre di Morelli.", "Ferrara", id="scorer-14"),
    pytest.param(
        "Rete di pregevole fattura di Benedetti, che salta due avversari e deposita in fondo al sacco.",
        "Benedetti",
        id="scorer-15",
    ),
    pytest.param("Gli ospiti trovano il gol della bandiera all'88' con Messina.", "Messina", id="scorer-16"),
    pytest.param("Tra i marcatori anche Fontana, al primo centro stagionale.", "Fontana", id="scorer-17"),
    pytest.param(
        "Al 58' Montelba capitalizza una ripartenza con Sanna, imbeccato alla perfezione da Cocco.",
        "Sanna",
        id="scorer-18",
    ),
    pytest.param("Melis calcia dalla distanza, il pallone tocca terra e inganna Puddu: 2-0.", "Melis", id="scorer-19"),
    pytest.param(
        "Dopo il palo colpito da Mura, è Corda il più lesto ad avventarsi sul pallone e a siglare il vantaggio.",
        "Corda",
        id="scorer-20",
    ),
    pytest.param("Castelvento ribalta tutto in tre minuti con Serra e il subentrato Pinna.", "Serra", id="scorer-21"),
    pytest.param("Cabras pesca in area Onnis, stop e tiro sotto la traversa: è 1-2.", "Onnis", id="scorer-22"),
    pytest.param(
        "Bastano otto minuti a Ferraro per far esplodere il Comunale: destro secco e palla nell'angolino.",
        "Ferraro",
        id="scorer-23",
    ),
    pytest.param(
        "Clamorosa autorete di Magnani che, nel tentativo di anticipare Arena, beffa il suo portiere.",
        "Magnani",
        id="scorer-24",
    ),
    pytest.param(
        "In avvio di ripresa Nocera rimedia all'errore precedente e realizza la rete dell'1-1.",
        "Nocera",
        id="scorer-25",
    ),
    pytest.param("Stavolta Ricciardi non perdona dagli undici metri.", "Ricciardi", id="scorer-26"),
    pytest.param(
        "Brambilla apparecchia, Cattani divora: piattone e palla in rete per il 3-1.", "Cattani", id="scorer-27"
    ),
    pytest.param(
        "Zanella si accentra e lascia partire un tiro a giro che termina la sua corsa in fondo al sacco.",
        "Zanella",
        id="scorer-28",
    ),
    pytest.param("Il colpo del ko lo assesta Dal Maso a cinque minuti dal novantesimo.", "Dal Maso", id="scorer-29"),
    pytest.param("Delizioso cucchiaio di Vianello dal dischetto e Montelba in vantaggio.", "Vianello", id="scorer-30"),
    pytest.param(
        "Castelvento a segno con Crepaldi, abile a sfruttare un'indecisione di Mantovan.",
        "Crepaldi",
        id="scorer-31",
    ),
    pytest.param(
        "Favaro ruba il tempo al diretto marcatore e incorna alle spalle di Visentin l'assist di Bettin.",
        "Favaro",
        id="scorer-32",
    ),
    pytest.param(
        "Penalty trasformato con freddezza da Lazzari dopo che Biasi aveva steso Masiero.",
        "Lazzari",
        id="scorer-33",
    ),
    pytest.param(
        "Il primo tempo si chiude sull'1-0 per effetto del gol messo a segno da Mion al 40'.",
        "Mion",
        id="scorer-34",
    ),
    pytest.param(
        "Perin ha gioco facile nel depositare in rete il pallone ricevuto da Bonato.", "Perin", id="scorer-35"
    ),
    pytest.param("La rimonta si concretizza al 90' grazie al piede caldo di Toso.", "Toso", id="scorer-36"),
    pytest.param(
        "Al 5' della ripresa Cereda sfrutta una dormita di Galbiati e insacca da due passi.",
        "Cereda",
        id="scorer-37",
    ),
    pytest.param("Corner di Mauri, colpo di testa di Ronchi e palla in rete.", "Ronchi", id="scorer-38"),
    pytest.param(
        "Pareggio immediato del Castelvento con Airoldi, servito in area da Casati.", "Airoldi", id="scorer-39"
    ),
    pytest.param(
        "Sugli sviluppi di un corner Crippa svetta su tutti e manda il pallone alle spalle di Motta.",
        "Crippa",
        id="scorer-40",
    ),
    pytest.param(
        "Al 28' Sala perde palla, ne approfitta Teruzzi che s'invola e batte Fossati in diagonale.",
        "Teruzzi",
        id="scorer-41",
    ),
    pytest.param("Montelba in vantaggio al 9' grazie al rigore trasformato da Penati.", "Penati", id="scorer-42"),
    pytest.param(
        "Doppio vantaggio al 44': Spreafico disegna una parabola perfetta su punizione e Ratti è battuto.",
        "Spreafico",
        id="scorer-43",
    ),
    pytest.param(
        "Errore di Pesenti in uscita, Facchinetti non si fa pregare e appoggia a porta vuota.",
        "Facchinetti",
        id="scorer-44",
    ),
    pytest.param("Il tris porta ancora la firma di Belotti.", "Belotti", id="scorer-45"),
    pytest.param("Ospiti che tornano sotto al 66' con il guizzo di Invernizzi.", "Invernizzi", id="scorer-46"),
    pytest.param(
        "Al 90' Gamba va via sulla destra e mette in mezzo, Arrigoni arriva in corsa e segna.",
        "Arrigoni",
        id="scorer-47",
    ),
    pytest.param(
        "Il Montelba va a segno anche con Morandi, a cui bastano pochi secondi per lasciare il segno.",
        "Morandi",
        id="scorer-48",
    ),
    pytest.param("L'uno-due micidiale lo completa Gherardi al 39'.", "Gherardi", id="scorer-49"),
    pytest.param("Nel finale gloria anche per il giovane Bosio, che sigla il definitivo 5-0.", "Bosio", id="scorer-50"),
    pytest.param("Marchesi ringrazia e deposita nella porta sguarnita.", "Marchesi", id="scorer-51"),
    pytest.param("Al 73' Scotti, su assist al bacio di Pedrini, chiude la contesa.", "Scotti", id="scorer-52"),
)
"""Each: passage, scorer."""
ASSISTS = (
    pytest.param(
        "Nel finale arriva anche il tris, a opera del neoentrato Di Bari su imbeccata di Santoro.",
        "Di Bari",
        "Santoro",
        id="assist-01",
    ),
    pytest.param(
        "Al minuto 78 Esposito pennella per la testa di Lo Cascio, che schiaccia a terra e fa 2-2.",
        "Lo Cascio",
        "Esposito",
        id="assist-02",
    ),
    pytest.param(
        "Palla in profondità di Parisi per Sartori, dribbling sul portiere Monti e gol a porta vuota.",
        "Sartori",
        "Parisi",
        id="assist-03",
    ),
    pytest.param(
        "Fiore anticipa tutti sul primo palo e di testa mette dentro il traversone di Piras.",
        "Fiore",
        "Piras",
        id="assist-04",
    ),
    pytest.param(
        "Ferrara in spaccata non lascia scampo a Riva dopo la torre di Morelli.",
        "Ferrara",
        "Morelli",
        id="assist-05",
    ),
    pytest.param(
        "Al 58' Montelba capitalizza una ripartenza con Sanna, imbeccato alla perfezione da Cocco.",
        "Sanna",
        "Cocco",
        id="assist-06",
    ),
    pytest.param(
        "Cabras pesca in area Onnis, stop e tiro sotto la traversa: è 1-2.", "Onnis", "Cabras", id="assist-07"
    ),
    pytest.param(
        "Brambilla apparecchia, Cattani divora: piattone e palla in rete per il 3-1.",
        "Cattani",
        "Brambilla",
        id="assist-08",
    ),
    pytest.param(
        "Favaro ruba il tempo al diretto marcatore e incorna alle spalle di Visentin l'assist di Bettin.",
        "Favaro",
        "Bettin",
        id="assist-09",
    ),
    pytest.param(
        "Perin ha gioco facile nel depositare in rete il pallone ricevuto da Bonato.",
        "Perin",
        "Bonato",
        id="assist-10",
    ),
    pytest.param("Corner di Mauri, colpo di testa di Ronchi e palla in rete.", "Ronchi", "Mauri", id="assist-11"),
    pytest.param(
        "Pareggio immediato del Castelvento con Airoldi, servito in area da Casati.",
        "Airoldi",
        "Casati",
        id="assist-12",
    ),
    pytest.param(
        "Al 90' Gamba va via sulla destra e mette in mezzo, Arrigoni arriva in corsa e segna.",
        "Arrigoni",
        "Gamba",
        id="assist-13",
    ),
    pytest.param(
        "Al 73' Scotti, su assist al bacio di Pedrini, chiude la contesa.", "Scotti", "Pedrini", id="assist-14"
    ),
)
"""Each: passage, scorer, assist."""
OTHERS = (
    pytest.param(
        "Nel finale arriva anche il tris, a opera del neoentrato Di Bari su imbeccata di Santoro.",
        "Santoro",
        id="other-01",
    ),
    pytest.param(
        "Galli, lasciato colpevolmente solo in area, non ha difficoltà a battere Moretti con un piatto destro.",
        "Moretti",
        id="other-02",
    ),
    pytest.param(
        "Un autogol di Pellegrini, sfortunato nel deviare un tiro-cross di Amadio, vale il 2-1.",
        "Amadio",
        id="other-03",
    ),
    pytest.param(
        "Al minuto 78 Esposito pennella per la testa di Lo Cascio, che schiaccia a terra e fa 2-2.",
        "Esposito",
        id="other-04",
    ),
    pytest.param(
        "Ancora Marino al 41': il bomber riceve da Longo, si gira e fulmina Bianchi sul primo palo.",
        "Longo",
        id="other-05",
    ),
    pytest.param(
        "Ancora Marino al 41': il bomber riceve da Longo, si gira e fulmina Bianchi sul primo palo.",
        "Bianchi",
        id="other-06",
    ),
    pytest.param(
        "Rigore per fallo di Villa su Caruso: sul dischetto va lo stesso Caruso, che non sbaglia.",
        "Villa",
        id="other-07",
    ),
    pytest.param(
        "Palla in profondità di Parisi per Sartori, dribbling sul portiere Monti e gol a porta vuota.",
        "Parisi",
        id="other-08",
    ),
    pytest.param(
        "Palla in profondità di Parisi per Sartori, dribbling sul portiere Monti e gol a porta vuota.",
        "Monti",
        id="other-09",
    ),
    pytest.param(
        "Gran botta da fuori di Milani e palla nel sette, niente da fare per Testa: è il gol dell'1-0.",
        "Testa",
        id="other-10",
    ),
    pytest.param(
        "Fiore anticipa tutti sul primo palo e di testa mette dentro il traversone di Piras.",
        "Piras",
        id="other-11",
    ),
    pytest.param(
        "Diop sfugge alla marcatura di Guerra e con un tocco sotto supera Cattaneo in uscita.",
        "Guerra",
        id="other-12",
    ),
    pytest.param("Ferrara in spaccata non lascia scampo a Riva dopo la torre di Morelli.", "Morelli", id="other-13"),
    pytest.param("Ferrara in spaccata non lascia scampo a Riva dopo la torre di Morelli.", "Riva", id="other-14"),
    pytest.param(
        "Al 58' Montelba capitalizza una ripartenza con Sanna, imbeccato alla perfezione da Cocco.",
        "Cocco",
        id="other-15",
    ),
    pytest.param("Melis calcia dalla distanza, il pallone tocca terra e inganna Puddu: 2-0.", "Puddu", id="other-16"),
    pytest.param(
        "Dopo il palo colpito da Mura, è Corda il più lesto ad avventarsi sul pallone e a siglare il vantaggio.",
        "Mura",
        id="other-17",
    ),
    pytest.param("Cabras pesca in area Onnis, stop e tiro sotto la traversa: è 1-2.", "Cabras", id="other-18"),
    pytest.param(
        "Dal dischetto si incarica della battuta Franchi: palla da una parte, Bosco dall'altra.",
        "Bosco",
        id="other-19",
    ),
    pytest.param(
        "Clamorosa autorete di Magnani che, nel tentativo di anticipare Arena, beffa il suo portiere.",
        "Arena",
        id="other-20",
    ),
    pytest.param(
        "Brambilla apparecchia, Cattani divora: piattone e palla in rete per il 3-1.", "Brambilla", id="other-21"
    ),
    pytest.param(
        "Castelvento a segno con Crepaldi, abile a sfruttare un'indecisione di Mantovan.", "Mantovan", id="other-22"
    ),
    pytest.param(
        "Favaro ruba il tempo al diretto marcatore e incorna alle spalle di Visentin l'assist di Bettin.",
        "Bettin",
        id="other-23",
    ),
    pytest.param(
        "Favaro ruba il tempo al diretto marcatore e incorna alle spalle di Visentin l'assist di Bettin.",
        "Visentin",
        id="other-24",
    ),
    pytest.param(
        "Penalty trasformato con freddezza da Lazzari dopo che Biasi aveva steso Masiero.", "Biasi", id="other-25"
    ),
    pytest.param(
        "Perin ha gioco facile nel depositare in rete il pallone ricevuto da Bonato.", "Bonato", id="other-26"
    ),
    pytest.param(
        "Al 5' della ripresa Cereda sfrutta una dormita di Galbiati e insacca da due passi.",
        "Galbiati",
        id="other-27",
    ),
    pytest.param("Corner di Mauri, colpo di testa di Ronchi e palla in rete.", "Mauri", id="other-28"),
    pytest.param("Pareggio immediato del Castelvento con Airoldi, servito in area da Casati.", "Casati", id="other-29"),
    pytest.param(
        "Sugli sviluppi di un corner Crippa svetta su tutti e manda il pallone alle spalle di Motta.",
        "Motta",
        id="other-30",
    ),
    pytest.param(
        "Al 28' Sala perde palla, ne approfitta Teruzzi che s'invola e batte Fossati in diagonale.",
        "Sala",
        id="other-31",
    ),
    pytest.param(
        "Doppio vantaggio al 44': Spreafico disegna una parabola perfetta su punizione e Ratti è battuto.",
        "Ratti",
        id="other-32",
    ),
    pytest.param(
        "Errore di Pesenti in uscita, Facchinetti non si fa pregare e appoggia a porta vuota.",
        "Pesenti",
        id="other-33",
    ),
    pytest.param(
        "Al 90' Gamba va via sulla destra e mette in mezzo, Arrigoni arriva in corsa e segna.",
        "Gamba",
        id="other-34",
    ),
    pytest.param("Nulla può Bertuletti sul tiro ravvicinato di Cavalli.", "Bertuletti", id="other-35"),
    pytest.param("Al 73' Scotti, su assist al bacio di Pedrini, chiude la contesa.", "Pedrini", id="other-36"),
)
"""Each: passage, a name that is not the scorer."""
NO_GOALS = (
    pytest.param("Al 15' Ferraioli colpisce una clamorosa traversa da fuori area.", "Ferraioli", id="no-goal-01"),
    pytest.param("Taddei ci prova con una rovesciata, ma Marchetti è attento e blocca.", "Taddei", id="no-goal-02"),
    pytest.param("Di Bari scheggia il palo al 33'.", "Di Bari", id="no-goal-03"),
    pytest.param("Fabbri si divora il gol del 2-0 a porta spalancata.", "Fabbri", id="no-goal-04"),
    pytest.param("Marino sciupa una ghiotta opportunità.", "Marino", id="no-goal-05"),
    pytest.param("Solo un miracolo di Sala nega la gioia del gol a Caruso.", "Caruso", id="no-goal-06"),
    pytest.param("Al 22' Ferraioli segna, ma il guardalinee alza la bandierina.", "Ferraioli", id="no-goal-07"),
    pytest.param(
        "Taddei insacca, ma l'arbitro aveva già fermato tutto per un fallo in attacco.", "Taddei", id="no-goal-08"
    ),
    pytest.param("Esulta Di Bari, ma la rete non viene convalidata per un tocco di mano.", "Di Bari", id="no-goal-09"),
    pytest.param("Galli trova il gol, vanificato però da un offside millimetrico.", "Galli", id="no-goal-10"),
    pytest.param("Ferraro ha sui piedi la palla del vantaggio, ma la spreca malamente.", "Ferraro", id="no-goal-11"),
    pytest.param("Sul tiro di Franchi è provvidenziale la chiusura di Bosco.", "Franchi", id="no-goal-12"),
    pytest.param("Venturi conclude debolmente tra le braccia di Oliva.", "Venturi", id="no-goal-13"),
    pytest.param("Guidi strozza troppo il tiro e l'azione sfuma.", "Guidi", id="no-goal-14"),
    pytest.param("Ferraro la mette dentro, ma è in fuorigioco.", "Ferraro", id="no-goal-15"),
    pytest.param(
        "Festa strozzata in gola per Franchi: il Var rileva un fuorigioco e il gol non è buono.",
        "Franchi",
        id="no-goal-16",
    ),
    pytest.param("Bonomi ci prova dal limite, palla che sorvola la traversa.", "Bonomi", id="no-goal-17"),
    pytest.param("Perotti nega il gol a Tagliabue con una parata strepitosa.", "Tagliabue", id="no-goal-18"),
    pytest.param("Ci vuole un grande Fossati per dire di no a Villani.", "Villani", id="no-goal-19"),
    pytest.param("Sormani spreca tutto calciando a lato.", "Sormani", id="no-goal-20"),
    pytest.param("Radaelli manca di un soffio l'appuntamento con il pallone.", "Radaelli", id="no-goal-21"),
    pytest.param("Bonomi va in rete, ma il gioco era fermo per fuorigioco.", "Bonomi", id="no-goal-22"),
    pytest.param(
        "Tagliabue aveva trovato il pari, ma il Var ha richiamato l'arbitro per un fallo: gol annullato.",
        "Tagliabue",
        id="no-goal-23",
    ),
    pytest.param("Villani segna, ma in posizione irregolare.", "Villani", id="no-goal-24"),
)
"""Each: passage, who did not score."""
SENT_OFF = (
    pytest.param("Al 60' Ferraioli viene espulso per somma di ammonizioni.", "Ferraioli", id="red-01"),
    pytest.param("Colombo si fa cacciare per proteste.", "Colombo", id="red-02"),
    pytest.param("Doppia ammonizione e doccia anticipata per Silvestri.", "Silvestri", id="red-03"),
    pytest.param("Ferraro rimedia il secondo giallo e va anzitempo sotto la doccia.", "Ferraro", id="red-04"),
    pytest.param("Note: espulso al 75' Righi per doppia ammonizione.", "Righi", id="red-05"),
    pytest.param("Il Montelba resta in dieci per l'espulsione di Franchi.", "Franchi", id="red-06"),
    pytest.param(
        "Bonomi, già ammonito, si becca il secondo giallo e lascia il Montelba in dieci.", "Bonomi", id="red-07"
    ),
    pytest.param("Al 65' l'arbitro espelle Tagliabue.", "Tagliabue", id="red-08"),
    pytest.param("Villani viene mandato anzitempo negli spogliatoi.", "Villani", id="red-09"),
)
"""Each: passage, who was sent off."""
MISSED = (
    pytest.param("Al 55' Ferraioli si fa ipnotizzare dal dischetto da Marchetti.", "Ferraioli", id="missed-01"),
    pytest.param("Marchetti para il rigore di Taddei al 30'.", "Taddei", id="missed-02"),
    pytest.param("Galli spreca il penalty del possibile pareggio.", "Galli", id="missed-03"),
    pytest.param("Ferraro si presenta sul dischetto, ma il suo tiro è respinto da Merli.", "Ferraro", id="missed-04"),
    pytest.param("Bertoli manda il rigore sulla traversa.", "Bertoli", id="missed-05"),
    pytest.param("Al 20' Pace ha fallito un calcio di rigore.", "Pace", id="missed-06"),
    pytest.param("Bonomi sbaglia un rigore al 20'.", "Bonomi", id="missed-07"),
    pytest.param("Tagliabue si fa parare il rigore da Perotti.", "Tagliabue", id="missed-08"),
    pytest.param("Villani colpisce il palo su rigore.", "Villani", id="missed-09"),
)
"""Each: passage, who missed a penalty."""
