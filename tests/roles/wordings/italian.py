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
    pytest.param(
        (
            "Al 12' Rossini raccoglie la respinta della difesa e dal limite lascia partire un bolide che "
            "si spegne in fondo al sacco."
        ),
        "Rossini",
        id="scorer-53",
    ),
    pytest.param(
        "Il vantaggio è opera di Marchi, lesto a intervenire su una palla vagante in area.", "Marchi", id="scorer-54"
    ),
    pytest.param(
        "La gara si sblocca al 33' con Lodi che approfitta di uno svarione di Parisi e deposita in rete.",
        "Lodi",
        id="scorer-55",
    ),
    pytest.param(
        "Cross di Ferri dalla sinistra, Colli svetta di testa e batte l'incolpevole Prandi.", "Colli", id="scorer-56"
    ),
    pytest.param("Su azione d'angolo Ronchi sbuca sul secondo palo e mette dentro.", "Ronchi", id="scorer-57"),
    pytest.param(
        "Sul cross dalla destra di Fabbri la difesa dorme e Guidi da due passi insacca.", "Guidi", id="scorer-58"
    ),
    pytest.param(
        "Al 70' arriva il gol del definitivo 2-0: lo segna Pini, servito sulla corsa da Villa.", "Pini", id="scorer-59"
    ),
    pytest.param(
        "Galli conclude, Serra respinge, sulla ribattuta si avventa Mori che spedisce in rete.", "Mori", id="scorer-60"
    ),
    pytest.param("È Landi a riportare in parità la contesa, con un preciso rasoterra.", "Landi", id="scorer-61"),
    pytest.param(
        "Il gol del pareggio porta la firma di Zucchi, che devia in rete un tiro di Neri.", "Zucchi", id="scorer-62"
    ),
    pytest.param("In gol anche Donati, alla prima rete stagionale.", "Donati", id="scorer-63"),
    pytest.param("Per i padroni di casa a segno Valli al 12'.", "Valli", id="scorer-64"),
    pytest.param("Sale in cattedra Morandi: doppio dribbling e sinistro all'incrocio.", "Morandi", id="scorer-65"),
    pytest.param("Sul dischetto si presenta Fusi: conclusione angolata e gol.", "Fusi", id="scorer-66"),
    pytest.param(
        "Fallo in area di Gallo su Perri: il rigore lo calcia lo stesso Perri, che realizza.", "Perri", id="scorer-67"
    ),
    pytest.param(
        "Retropassaggio sbagliato di Gallo, ne approfitta Perri che salta il portiere e deposita a porta vuota.",
        "Perri",
        id="scorer-68",
    ),
    pytest.param(
        "Triangolo stretto tra Leone e Perri, con quest'ultimo che conclude in rete.", "Perri", id="scorer-69"
    ),
    pytest.param(
        "Perri si mette in proprio, salta due uomini e con un destro chirurgico gonfia la rete.",
        "Perri",
        id="scorer-70",
    ),
    pytest.param("Ecco il gol: Perri di tacco, palla sotto le gambe del portiere.", "Perri", id="scorer-71"),
    pytest.param("Nel finale Perri arrotonda il punteggio con un pallonetto.", "Perri", id="scorer-72"),
    pytest.param("C'è gloria anche per il giovane Perri.", "Perri", id="scorer-73"),
    pytest.param(
        "Al 55' Perri, dimenticato dalla difesa, ha tutto il tempo di controllare e battere Gallo.",
        "Perri",
        id="scorer-74",
    ),
    pytest.param("Perri, ben imbeccato da Leone, fulmina l'estremo difensore.", "Perri", id="scorer-75"),
    pytest.param(
        "Leone sfonda sulla destra e crossa: Perri, appostato a centro area, devia in porta.", "Perri", id="scorer-76"
    ),
    pytest.param(
        "Perfetto il traversone di Leone per l'accorrente Perri, che al volo batte Gallo.", "Perri", id="scorer-77"
    ),
    pytest.param("Assist di Leone, gol di Perri.", "Perri", id="scorer-78"),
    pytest.param("Leone rifinisce e Perri finalizza: 2-0.", "Perri", id="scorer-79"),
    pytest.param("Contropiede micidiale: Leone per Perri e palla in rete.", "Perri", id="scorer-80"),
    pytest.param("Gallo atterra Leone in area: dal dischetto va Perri e non sbaglia.", "Perri", id="scorer-81"),
    pytest.param("Vantaggio firmato Perri: diagonale vincente dopo l'invito di Leone.", "Perri", id="scorer-82"),
    pytest.param("Al 90' Perri fa esplodere lo stadio.", "Perri", id="scorer-83"),
    pytest.param("Tre minuti più tardi Perri cala il tris in mischia.", "Perri", id="scorer-84"),
    pytest.param("Perri ha completato l'opera nel finale.", "Perri", id="scorer-85"),
    pytest.param("La palla arriva sui piedi di Perri che calcia a botta sicura e segna.", "Perri", id="scorer-86"),
    pytest.param("Mischia in area, la zampata decisiva è di Perri.", "Perri", id="scorer-87"),
    pytest.param("Ad avere l'ultima parola è Perri, che al 92' decide la partita.", "Perri", id="scorer-88"),
    pytest.param("Perri anticipa Gallo e di punta trova il gol.", "Perri", id="scorer-89"),
    pytest.param("La rete della vittoria è stata realizzata da Perri al 78'.", "Perri", id="scorer-90"),
    pytest.param("Decide Perri al 78'.", "Perri", id="scorer-91"),
    pytest.param("Con una doppietta di Perri il Montelba ha battuto il Castelvento.", "Perri", id="scorer-92"),
    pytest.param("Sfortunata deviazione di Gallo nella propria porta sul cross di Leone.", "Gallo", id="scorer-93"),
    pytest.param("Il tiro di Leone carambola su Gallo e finisce in rete: autogol.", "Gallo", id="scorer-94"),
    pytest.param("Splendida girata di Perri su cross di Leone: 2-1.", "Perri", id="scorer-95"),
    pytest.param("Incornata di Perri e 2-1.", "Perri", id="scorer-96"),
    pytest.param("Perri dribbla anche Gallo e mette in rete a porta vuota.", "Perri", id="scorer-97"),
    pytest.param("Al terzo tentativo Perri fa centro.", "Perri", id="scorer-98"),
    pytest.param("Perri pareggia subito i conti.", "Perri", id="scorer-99"),
    pytest.param(
        "Non si fa attendere il raddoppio di Perri, che scatta sul filo del fuorigioco e batte Gallo.",
        "Perri",
        id="scorer-100",
    ),
    pytest.param("Ad aprire le danze è stato Perri.", "Perri", id="scorer-101"),
    pytest.param("Accorcia Perri, ma non basta.", "Perri", id="scorer-102"),
    pytest.param("Vana la rete di Perri nel finale.", "Perri", id="scorer-103"),
    pytest.param(
        "Leone appoggia all'indietro per Perri, che di prima intenzione fulmina Gallo.", "Perri", id="scorer-104"
    ),
    pytest.param("Perri, su suggerimento di Leone, insacca.", "Perri", id="scorer-105"),
    pytest.param("Traversa di Leone, Perri ribadisce in rete.", "Perri", id="scorer-106"),
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
    pytest.param(
        "Passa un minuto e Ferrero trova il corridoio giusto per Gatti, che a tu per tu con il portiere non sbaglia.",
        "Ferrero",
        id="other-37",
    ),
    pytest.param("A sbloccarla è Marini con un tocco sotto porta su invito di Cossu.", "Cossu", id="other-38"),
    pytest.param(
        "Cross di Ferri dalla sinistra, Colli svetta di testa e batte l'incolpevole Prandi.", "Ferri", id="other-39"
    ),
    pytest.param("Corner di Bassi, testa di Lupi: 1-0.", "Bassi", id="other-40"),
    pytest.param(
        (
            "Conti ruba palla a Marri sulla trequarti, entra in area e incrocia sul palo lontano, dove "
            "il portiere non può arrivare."
        ),
        "Marri",
        id="other-41",
    ),
    pytest.param(
        "Galli conclude, Serra respinge, sulla ribattuta si avventa Mori che spedisce in rete.", "Serra", id="other-42"
    ),
    pytest.param(
        "Il gol del pareggio porta la firma di Zucchi, che devia in rete un tiro di Neri.", "Neri", id="other-43"
    ),
    pytest.param("Dagli undici metri si presenta Fusi, che spiazza Lanza e fa 1-0.", "Lanza", id="other-44"),
    pytest.param(
        "Rigore netto per atterramento di Perri, dagli undici metri Leone non perdona.", "Perri", id="other-45"
    ),
    pytest.param(
        (
            "Lancio lungo di Leone, Gallo buca l'intervento e Perri si invola verso la porta, "
            "trafiggendo il portiere in uscita."
        ),
        "Gallo",
        id="other-46",
    ),
    pytest.param("Triangolo stretto tra Leone e Perri, con quest'ultimo che conclude in rete.", "Leone", id="other-47"),
    pytest.param(
        "Al 55' Perri, dimenticato dalla difesa, ha tutto il tempo di controllare e battere Gallo.",
        "Gallo",
        id="other-48",
    ),
    pytest.param("Perri, lanciato a rete da Leone, brucia sullo scatto Gallo e segna.", "Leone", id="other-49"),
    pytest.param(
        "Leone vede e serve l'inserimento di Perri, che di piatto sinistro non lascia scampo a Gallo.",
        "Gallo",
        id="other-50",
    ),
    pytest.param(
        "Leone sfonda sulla destra e crossa: Perri, appostato a centro area, devia in porta.", "Leone", id="other-51"
    ),
    pytest.param(
        "Leone, dal fondo, pennella per Perri che schiaccia di testa alle spalle di Gallo.", "Leone", id="other-52"
    ),
    pytest.param(
        "Perfetto il traversone di Leone per l'accorrente Perri, che al volo batte Gallo.", "Leone", id="other-53"
    ),
    pytest.param("Assist di Leone, gol di Perri.", "Leone", id="other-54"),
    pytest.param("Leone rifinisce e Perri finalizza: 2-0.", "Leone", id="other-55"),
    pytest.param("Ripartenza fulminea orchestrata da Leone e conclusa in rete da Perri.", "Leone", id="other-56"),
    pytest.param("Gallo atterra Leone in area: dal dischetto va Perri e non sbaglia.", "Leone", id="other-57"),
    pytest.param("Vantaggio firmato Perri: diagonale vincente dopo l'invito di Leone.", "Leone", id="other-58"),
    pytest.param("Clamoroso errore di Gallo, Perri ringrazia e insacca.", "Gallo", id="other-59"),
    pytest.param("Perri anticipa Gallo e di punta trova il gol.", "Gallo", id="other-60"),
    pytest.param("Sfortunata deviazione di Gallo nella propria porta sul cross di Leone.", "Leone", id="other-61"),
    pytest.param("Perri, entrato da appena due minuti, gira in rete il corner di Leone.", "Leone", id="other-62"),
    pytest.param("Colpo di testa vincente di Perri su calcio d'angolo di Leone.", "Leone", id="other-63"),
    pytest.param(
        "Perri si presenta solo davanti a Gallo e lo supera con un delizioso scavetto.", "Gallo", id="other-64"
    ),
    pytest.param(
        "Non si fa attendere il raddoppio di Perri, che scatta sul filo del fuorigioco e batte Gallo.",
        "Gallo",
        id="other-65",
    ),
    pytest.param(
        "Leone appoggia all'indietro per Perri, che di prima intenzione fulmina Gallo.", "Gallo", id="other-66"
    ),
    pytest.param(
        "Leone va via in velocità e mette al centro, dove Perri deve solo spingere in rete.", "Leone", id="other-67"
    ),
    pytest.param("Perri ha raccolto l'assist di Leone e ha superato Gallo.", "Gallo", id="other-68"),
    pytest.param("Gallo respinge il tiro di Leone ma nulla può sul tap-in di Perri.", "Gallo", id="other-69"),
    pytest.param("Traversa di Leone, Perri ribadisce in rete.", "Leone", id="other-70"),
    pytest.param("Perri a tu per tu con Gallo si fa ipnotizzare.", "Perri", id="other-71"),
    pytest.param("Il tiro di Perri termina di poco a lato.", "Perri", id="other-72"),
    pytest.param("Perri sfiora il raddoppio con un diagonale.", "Perri", id="other-73"),
    pytest.param("Gallo nega il gol a Perri con un miracolo.", "Perri", id="other-74"),
    pytest.param("Su cross di Leone, Perri segna il gol del 2-0.", "Leone", id="other-75"),
    pytest.param("Errore di Gallo e Perri insacca.", "Gallo", id="other-76"),
    pytest.param("Fallo di Gallo su Leone: Perri trasforma il rigore.", "Leone", id="other-77"),
    pytest.param(
        "Il Montelba trova il pari con un colpo di testa di Perri su punizione di Leone.", "Leone", id="other-78"
    ),
    pytest.param("A sbloccare il match è un errore di Gallo, che regala palla a Perri.", "Gallo", id="other-79"),
    pytest.param("Colpisce una traversa con Perri il Montelba.", "Perri", id="other-80"),
    pytest.param("Perri segna il gol del vantaggio appoggiando in rete l'assist di Leone.", "Leone", id="other-81"),
    pytest.param("Gol di Perri convalidato nonostante le proteste di Gallo.", "Gallo", id="other-82"),
    pytest.param("Rimette le cose a posto Perri, imbeccato da Leone.", "Leone", id="other-83"),
    pytest.param("Fallo di Gallo su Leone: Perri trasforma il rigore.", "Leone", id="other-84"),
    pytest.param("Fallo di Gallo su Leone: Perri trasforma il rigore.", "Gallo", id="other-85"),
    pytest.param(
        "Il Montelba trova il pari con un colpo di testa di Perri su punizione di Leone.", "Leone", id="other-86"
    ),
    pytest.param("Pareggiano gli ospiti con Perri su respinta di Gallo.", "Gallo", id="other-87"),
    pytest.param("A sbloccare il match è un errore di Gallo, che regala palla a Perri.", "Gallo", id="other-88"),
    pytest.param("A decidere la sfida è un assist di Leone per Perri.", "Leone", id="other-89"),
    pytest.param("Colpisce una traversa con Perri il Montelba.", "Perri", id="other-90"),
    pytest.param("La partita si sblocca: Leone va via e crossa, Perri insacca.", "Leone", id="other-91"),
    pytest.param("Perri segna il gol del vantaggio appoggiando in rete l'assist di Leone.", "Leone", id="other-92"),
    pytest.param("Poi Perri concede il bis, sfruttando la papera di Gallo.", "Gallo", id="other-93"),
    pytest.param("Gol di Perri convalidato nonostante le proteste di Gallo.", "Gallo", id="other-94"),
    pytest.param("In rete l'assist di Leone lo manda Perri.", "Leone", id="other-95"),
    pytest.param("Rimette le cose a posto Perri, imbeccato da Leone.", "Leone", id="other-96"),
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
    pytest.param("Rosso diretto per Perri al 70'.", "Perri", id="red-10"),
    pytest.param("L'arbitro caccia Perri per un fallo da dietro.", "Perri", id="red-11"),
    pytest.param("Finisce anzitempo la partita di Perri, espulso per doppia ammonizione.", "Perri", id="red-12"),
    pytest.param("Gli ospiti restano in dieci: fuori Perri per somma di ammonizioni.", "Perri", id="red-13"),
    pytest.param("Sotto la doccia anzitempo Perri, reo di aver colpito Leone.", "Perri", id="red-14"),
    pytest.param("Doppio giallo per Perri, che abbandona il campo al 60'.", "Perri", id="red-15"),
    pytest.param("Il direttore di gara estrae il cartellino rosso nei confronti di Perri.", "Perri", id="red-16"),
    pytest.param("Perri entra in ritardo su Leone: per l'arbitro è rosso.", "Perri", id="red-17"),
    pytest.param("Montelba in inferiorità numerica dal 30' per il rosso a Perri.", "Perri", id="red-18"),
    pytest.param("Il Montelba perde Perri per doppia ammonizione.", "Perri", id="red-19"),
    pytest.param("Nervi tesi nel finale, ne fa le spese Perri, espulso.", "Perri", id="red-20"),
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
    pytest.param("Perri si fa parare il rigore da Gallo.", "Perri", id="missed-10"),
    pytest.param("Gallo respinge il penalty calciato da Perri.", "Perri", id="missed-11"),
    pytest.param("Dagli undici metri Perri manda a lato.", "Perri", id="missed-12"),
    pytest.param("Sul dischetto va Perri, ma Gallo indovina l'angolo e respinge.", "Perri", id="missed-13"),
    pytest.param("Rigore per il Montelba: Perri si lascia ipnotizzare da Gallo.", "Perri", id="missed-14"),
    pytest.param("Gallo neutralizza il tiro dal dischetto di Perri.", "Perri", id="missed-15"),
    pytest.param("Gallo intuisce e respinge il penalty di Perri.", "Perri", id="missed-16"),
    pytest.param("Perri fallisce un calcio di rigore.", "Perri", id="missed-17"),
    pytest.param("Perri sbaglia un rigore nel finale.", "Perri", id="missed-18"),
    pytest.param("Perri ha fallito dal dischetto la palla del 2-0.", "Perri", id="missed-19"),
    pytest.param("Gallo ipnotizza Perri dal dischetto.", "Perri", id="missed-20"),
)
"""Each: passage, who missed a penalty."""
SIDES = (
    pytest.param("I padroni di casa passano al 20' con Perri.", "Montelba", "Castelvento", id="side-1"),
    pytest.param("Il vantaggio ospite porta la firma di Perri.", "Castelvento", "Montelba", id="side-2"),
    pytest.param("Pareggio ospite con Perri.", "Castelvento", "Montelba", id="side-3"),
    pytest.param("Il bomber ospite Perri segna il gol del 2-1.", "Castelvento", "Montelba", id="side-4"),
    pytest.param("Il Castelvento perviene al pareggio con Perri.", "Castelvento", "Montelba", id="side-5"),
    pytest.param("Al 20' il Montelba passa: Perri insacca di testa.", "Montelba", "Castelvento", id="side-6"),
    pytest.param("Il Montelba dilaga con Perri.", "Montelba", "Castelvento", id="side-7"),
    pytest.param("Accorcia le distanze il Castelvento con Perri.", "Castelvento", "Montelba", id="side-8"),
    pytest.param("Il Montelba si porta sul 2-0 con Perri.", "Montelba", "Castelvento", id="side-9"),
    pytest.param("La reazione del Castelvento porta al gol di Perri.", "Castelvento", "Montelba", id="side-10"),
    pytest.param("Perri segna per il Castelvento.", "Castelvento", "Montelba", id="side-11"),
    pytest.param("Perri riporta il Castelvento in parità.", "Castelvento", "Montelba", id="side-12"),
    pytest.param("Perri porta in vantaggio i padroni di casa.", "Montelba", "Castelvento", id="side-13"),
    pytest.param("Perri gela i padroni di casa.", "Castelvento", "Montelba", id="side-14"),
    pytest.param("Perri punisce il Montelba.", "Castelvento", "Montelba", id="side-15"),
    pytest.param("Gli ospiti la ribaltano con Perri.", "Castelvento", "Montelba", id="side-16"),
    pytest.param("È il Castelvento a passare con Perri.", "Castelvento", "Montelba", id="side-17"),
    pytest.param("La squadra di casa raddoppia con Perri.", "Montelba", "Castelvento", id="side-18"),
    pytest.param("Montelba avanti con Perri.", "Montelba", "Castelvento", id="side-19"),
    pytest.param(
        "Il Montelba approfitta di un errore e va a segno con Perri.", "Montelba", "Castelvento", id="side-20"
    ),
    pytest.param(
        "Sono gli ospiti a sbloccare il risultato: Perri insacca di testa.", "Castelvento", "Montelba", id="side-21"
    ),
    pytest.param("Pari del Castelvento: Perri insacca di testa.", "Castelvento", "Montelba", id="side-22"),
)
"""Each: passage of a goal by Perri, the side it counts for, the other side."""
