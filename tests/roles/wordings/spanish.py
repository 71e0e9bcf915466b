"""Goals as the press of Spain and Latin America words them: who scored, who made it, and who did neither."""

from __future__ import annotations

import pytest

from summarizer.roles import Role

PARTS = (
    pytest.param(
        "Mamadou Sarr, a pase de Etxaniz, batió por bajo a Riera para hacer el segundo.",
        "Mamadou Sarr",
        Role.SCORER,
        id="00-scorer",
    ),
    pytest.param(
        "Mamadou Sarr, a pase de Etxaniz, batió por bajo a Riera para hacer el segundo.",
        "Etxaniz",
        Role.ASSIST,
        id="01-assist",
    ),
    pytest.param(
        "Bergara introdujo el esférico en su propia portería al intentar despejar un envío de Nauzet.",
        "Bergara",
        Role.SCORER,
        id="02-scorer",
    ),
    pytest.param(
        "Golazo de Samu Ortells, que colgó de falta el balón en la mismísima escuadra.",
        "Samu Ortells",
        Role.SCORER,
        id="03-scorer",
    ),
    pytest.param(
        "Olmedo peinó en el primer palo y Quique Sanz, completamente solo, empujó el balón a la red.",
        "Quique Sanz",
        Role.SCORER,
        id="04-scorer",
    ),
    pytest.param(
        "Olmedo peinó en el primer palo y Quique Sanz, completamente solo, empujó el balón a la red.",
        "Olmedo",
        Role.ASSIST,
        id="05-assist",
    ),
    pytest.param("Diabaté culminó una contra de libro conducida por Barreda.", "Diabaté", Role.SCORER, id="06-scorer"),
    pytest.param(
        "El tanto del triunfo fue obra de Kike Lasarte en el minuto 81.",
        "Kike Lasarte",
        Role.SCORER,
        id="07-scorer",
    ),
    pytest.param(
        "Rodri Cebrián amplió la renta blanquiazul al rematar de volea un centro de Óscar Prats.",
        "Rodri Cebrián",
        Role.SCORER,
        id="08-scorer",
    ),
    pytest.param(
        "Rodri Cebrián amplió la renta blanquiazul al rematar de volea un centro de Óscar Prats.",
        "Óscar Prats",
        Role.ASSIST,
        id="09-assist",
    ),
    pytest.param(
        "Min. 37: ¡GOOOL del Almenar! Marca Saúl Etxabe tras una asistencia de Pau Cubells.",
        "Saúl Etxabe",
        Role.SCORER,
        id="10-scorer",
    ),
    pytest.param(
        "Min. 37: ¡GOOOL del Almenar! Marca Saúl Etxabe tras una asistencia de Pau Cubells.",
        "Pau Cubells",
        Role.ASSIST,
        id="11-assist",
    ),
    pytest.param(
        "El 2-0 lo hizo Lombardo después de que Riera repeliera el primer disparo de Cubells.",
        "Lombardo",
        Role.SCORER,
        id="12-scorer",
    ),
    pytest.param(
        "El árbitro señaló el punto fatídico por manos de Mena y Marcos Aguirre engañó a Riera.",
        "Marcos Aguirre",
        Role.SCORER,
        id="13-scorer",
    ),
    pytest.param(
        'El "Tucu" Medina abrió la cuenta con un remate cruzado que dejó sin chances a Gastón Ledezma.',
        "Medina",
        Role.SCORER,
        id="14-scorer",
    ),
    pytest.param(
        "Yeferson Moscoso mandó a guardar el balón al minuto 76 y desató el delirio en la tribuna.",
        "Yeferson Moscoso",
        Role.SCORER,
        id="15-scorer",
    ),
    pytest.param(
        "Murillo le ganó la espalda a la defensa y la picó ante la salida de Ledezma.",
        "Murillo",
        Role.SCORER,
        id="16-scorer",
    ),
    pytest.param("Quispe canjeó por gol la pena máxima y puso arriba al local.", "Quispe", Role.SCORER, id="17-scorer"),
    pytest.param(
        "Ocampos anotó el gol del honor para la visita cuando expiraba el partido.",
        "Ocampos",
        Role.SCORER,
        id="18-scorer",
    ),
    pytest.param(
        "Autogol de Joaquín Urrutia a los 63 minutos para el 2-1 de Las Lomas.",
        "Joaquín Urrutia",
        Role.SCORER,
        id="19-scorer",
    ),
    pytest.param(
        "Caicedo definió de primera tras el desborde y pase atrás de Pabón.", "Caicedo", Role.SCORER, id="20-scorer"
    ),
    pytest.param(
        "Caicedo definió de primera tras el desborde y pase atrás de Pabón.", "Pabón", Role.ASSIST, id="21-assist"
    ),
    pytest.param(
        "Con un tiro libre magistral, Claudio Sepúlveda decretó el 2-2 final en el minuto 89.",
        "Claudio Sepúlveda",
        Role.SCORER,
        id="22-scorer",
    ),
    pytest.param(
        "El ingresado Matías Tapia aumentó las cifras a los 78 minutos con un derechazo al ángulo.",
        "Matías Tapia",
        Role.SCORER,
        id="23-scorer",
    ),
    pytest.param(
        "Roa habilitó a Benjamín Vidal, que la tocó suave junto al palo izquierdo de Ledezma.",
        "Benjamín Vidal",
        Role.SCORER,
        id="24-scorer",
    ),
    pytest.param(
        "Roa habilitó a Benjamín Vidal, que la tocó suave junto al palo izquierdo de Ledezma.",
        "Roa",
        Role.ASSIST,
        id="25-assist",
    ),
    pytest.param(
        "Loredo perforó la valla de Ledezma con un disparo de media distancia.",
        "Loredo",
        Role.SCORER,
        id="26-scorer",
    ),
    pytest.param(
        "Lugo concretó el segundo tanto tras el servicio de Alan Robledo por la banda derecha.",
        "Lugo",
        Role.SCORER,
        id="27-scorer",
    ),
    pytest.param(
        "Lugo concretó el segundo tanto tras el servicio de Alan Robledo por la banda derecha.",
        "Alan Robledo",
        Role.ASSIST,
        id="28-assist",
    ),
    pytest.param(
        "Robledo metió un pase filtrado para Lugo, quien no falló frente al marco.",
        "Lugo",
        Role.SCORER,
        id="29-scorer",
    ),
    pytest.param(
        "Robledo metió un pase filtrado para Lugo, quien no falló frente al marco.",
        "Robledo",
        Role.ASSIST,
        id="30-assist",
    ),
    pytest.param(
        "Un obús de Toni Marrero desde la frontal supuso el 2-0 a los 31 minutos.",
        "Toni Marrero",
        Role.SCORER,
        id="31-scorer",
    ),
    pytest.param(
        "Marrero no titubeó ante Joan Prats y batió al meta con un tiro raso.",
        "Marrero",
        Role.SCORER,
        id="32-scorer",
    ),
    pytest.param(
        "En el 49, Ayoub Rahmani se internó por la izquierda, sentó a su par y la colgó en la escuadra.",
        "Ayoub Rahmani",
        Role.SCORER,
        id="33-scorer",
    ),
    pytest.param(
        "Pase en profundidad de Rahmani y Luisfer Ortuño, de cuchara, hizo inútil la salida de Prats.",
        "Luisfer Ortuño",
        Role.SCORER,
        id="34-scorer",
    ),
    pytest.param(
        "Pase en profundidad de Rahmani y Luisfer Ortuño, de cuchara, hizo inútil la salida de Prats.",
        "Rahmani",
        Role.ASSIST,
        id="35-assist",
    ),
    pytest.param(
        "Ortuño volvió a aparecer en el 74 para apuntillar el partido.", "Ortuño", Role.SCORER, id="36-scorer"
    ),
    pytest.param(
        "El central Beñat Ochoa fue el más listo en el área pequeña y mandó el cuero a las mallas.",
        "Beñat Ochoa",
        Role.SCORER,
        id="37-scorer",
    ),
    pytest.param(
        "Los de Moncalvo se avanzaron gracias a un penalti convertido por Chema Ruiz.",
        "Chema Ruiz",
        Role.SCORER,
        id="38-scorer",
    ),
    pytest.param(
        "Chema Ruiz asumió la responsabilidad desde los once metros y puso el empate a dos.",
        "Chema Ruiz",
        Role.SCORER,
        id="39-scorer",
    ),
    pytest.param(
        "Íker Salinas, en el descuento, obró el milagro con un testarazo imparable.",
        "Íker Salinas",
        Role.SCORER,
        id="40-scorer",
    ),
    pytest.param(
        "Salinas se aprovechó de un mal despeje de Ochoa para igualar el choque.",
        "Salinas",
        Role.SCORER,
        id="41-scorer",
    ),
    pytest.param(
        "El Arenas Blancas redujo la diferencia con un tanto de Dídac Ferrer a falta de diez minutos.",
        "Dídac Ferrer",
        Role.SCORER,
        id="42-scorer",
    ),
    pytest.param(
        "Dídac Ferrer recogió el rechace de Prats y marcó a puerta vacía.",
        "Dídac Ferrer",
        Role.SCORER,
        id="43-scorer",
    ),
    pytest.param(
        "Desafortunado, Ochoa metió el balón en su portería cuando quería ceder atrás.",
        "Ochoa",
        Role.SCORER,
        id="44-scorer",
    ),
    pytest.param(
        "Manu Cobo, con la zurda, puso el esférico lejos del alcance de Prats para hacer el tercero.",
        "Manu Cobo",
        Role.SCORER,
        id="45-scorer",
    ),
    pytest.param(
        "Peralta no desaprovechó el regalo de la zaga y anotó el 2-1.", "Peralta", Role.SCORER, id="46-scorer"
    ),
    pytest.param(
        "El delantero Jefferson Angulo se reencontró con el gol en el minuto 38.",
        "Jefferson Angulo",
        Role.SCORER,
        id="47-scorer",
    ),
    pytest.param(
        "Angulo cedió para Kevin Bolaños, quien sacó un potente remate que se coló en el ángulo.",
        "Kevin Bolaños",
        Role.SCORER,
        id="48-scorer",
    ),
    pytest.param(
        "Bolaños, tras un contragolpe letal, liquidó el pleito a los 87.", "Bolaños", Role.SCORER, id="49-scorer"
    ),
    pytest.param(
        "Apareció Ronaldo Chávez, le robó la pelota a Medrano y la acarició por encima del golero.",
        "Ronaldo Chávez",
        Role.SCORER,
        id="50-scorer",
    ),
    pytest.param(
        "Gol de vestuario: a los 2 minutos Quiñónez ya había vencido a Esteban Rolón.",
        "Quiñónez",
        Role.SCORER,
        id="51-scorer",
    ),
    pytest.param(
        'El "Pipa" Alarcón emparejó las acciones con un cobro de tiro libre directo.',
        "Alarcón",
        Role.SCORER,
        id="52-scorer",
    ),
    pytest.param(
        "Desde el punto penal, Alarcón remató fuerte y arriba para el 2-2.", "Alarcón", Role.SCORER, id="53-scorer"
    ),
    pytest.param(
        "Alarcón madrugó a la defensa y con un toque sutil anidó la pelota en el fondo.",
        "Alarcón",
        Role.SCORER,
        id="54-scorer",
    ),
    pytest.param(
        "Con un cabezazo picado, Wilmer Cárdenas silenció el estadio al 93.",
        "Wilmer Cárdenas",
        Role.SCORER,
        id="55-scorer",
    ),
    pytest.param(
        "Raúl Cano puso un centro al corazón del área y Goikoa lo cabeceó al fondo de la portería.",
        "Goikoa",
        Role.SCORER,
        id="56-scorer",
    ),
    pytest.param(
        "Raúl Cano puso un centro al corazón del área y Goikoa lo cabeceó al fondo de la portería.",
        "Raúl Cano",
        Role.ASSIST,
        id="57-assist",
    ),
    pytest.param(
        "Peral igualó el marcador al transformar un penalti por mano de Lander Ruiz.",
        "Peral",
        Role.SCORER,
        id="58-scorer",
    ),
    pytest.param(
        "Quílez, libre de marca, solo tuvo que empujar el pase de la muerte de Teixeira.",
        "Quílez",
        Role.SCORER,
        id="59-scorer",
    ),
    pytest.param(
        "Quílez, libre de marca, solo tuvo que empujar el pase de la muerte de Teixeira.",
        "Teixeira",
        Role.ASSIST,
        id="60-assist",
    ),
    pytest.param("Samba Diallo sentenció a la contra en el 90.", "Samba Diallo", Role.SCORER, id="61-scorer"),
    pytest.param(
        "Gol de Pau Ibáñez, que batió a Marc Soler con un disparo cruzado en el minuto 27.",
        "Pau Ibáñez",
        Role.SCORER,
        id="62-scorer",
    ),
    pytest.param(
        "La Unión Peñascal logró el definitivo 2-1 por mediación de Fran Belmonte.",
        "Fran Belmonte",
        Role.SCORER,
        id="63-scorer",
    ),
    pytest.param(
        "A los 33' Bastián Rojas convirtió el 1-0 tras pase de Felipe Araneda.",
        "Bastián Rojas",
        Role.SCORER,
        id="64-scorer",
    ),
    pytest.param(
        "A los 33' Bastián Rojas convirtió el 1-0 tras pase de Felipe Araneda.",
        "Felipe Araneda",
        Role.ASSIST,
        id="65-assist",
    ),
    pytest.param(
        "Byron Mina aprovechó un rebote y venció la resistencia del arquero Cortés.",
        "Byron Mina",
        Role.SCORER,
        id="66-scorer",
    ),
    pytest.param(
        "El volante Michael Espinoza marcó el descuento mediante un penal.",
        "Michael Espinoza",
        Role.SCORER,
        id="67-scorer",
    ),
    pytest.param(
        "Centro rasante de Mina que Kevin Preciado empujó a la red en el 66.",
        "Kevin Preciado",
        Role.SCORER,
        id="68-scorer",
    ),
    pytest.param(
        "Centro rasante de Mina que Kevin Preciado empujó a la red en el 66.", "Mina", Role.ASSIST, id="69-assist"
    ),
    pytest.param(
        "Bastida apareció en el segundo palo para empujar un servicio de Urrutia.",
        "Bastida",
        Role.SCORER,
        id="press-00-scorer",
    ),
    pytest.param(
        "Bastida apareció en el segundo palo para empujar un servicio de Urrutia.",
        "Urrutia",
        Role.ASSIST,
        id="press-01-assist",
    ),
    pytest.param(
        "El empate cayó en el 62, cuando Bastida cabeceó un córner de Urrutia.",
        "Bastida",
        Role.SCORER,
        id="press-02-scorer",
    ),
    pytest.param(
        "El saque de esquina de Urrutia lo peinó Bastida y el balón se coló llorando.",
        "Bastida",
        Role.SCORER,
        id="press-03-scorer",
    ),
    pytest.param("Bastida había hecho dos goles antes de la media hora.", "Bastida", Role.SCORER, id="press-04-scorer"),
    pytest.param("Bastida fue la gran figura con dos dianas.", "Bastida", Role.SCORER, id="press-05-scorer"),
    pytest.param(
        "A la media hora, Bastida culminó una pared con Urrutia.", "Bastida", Role.SCORER, id="press-06-scorer"
    ),
    pytest.param(
        "Penal por mano de Urrutia y Bastida lo cambió por gol.", "Bastida", Role.SCORER, id="press-07-scorer"
    ),
    pytest.param("El primer gol lo convirtió Bastida a los 21 minutos.", "Bastida", Role.SCORER, id="press-08-scorer"),
    pytest.param("Bastida nuevamente le daría la ventaja a los locales.", "Bastida", Role.SCORER, id="press-09-scorer"),
    pytest.param(
        "La igualdad llegó a través de un golpe de cabeza del defensor Bastida.",
        "Bastida",
        Role.SCORER,
        id="press-10-scorer",
    ),
    pytest.param(
        "Volteó el marcador a los 34' mediante Bastida, que aprovechó un error en la salida.",
        "Bastida",
        Role.SCORER,
        id="press-11-scorer",
    ),
    pytest.param("El tanto fue fruto de una jugada personal de Bastida.", "Bastida", Role.SCORER, id="press-12-scorer"),
    pytest.param(
        "Encontraron premio en una internada de Bastida que acabó en gol.", "Bastida", Role.SCORER, id="press-13-scorer"
    ),
    pytest.param("Bastida metió a los suyos en el partido.", "Bastida", Role.SCORER, id="press-14-scorer"),
    pytest.param("Bastida, que ya tenía amarilla, fue expulsado.", "Bastida", Role.SENT_OFF, id="press-15-sent-off"),
    pytest.param(
        "El colegiado había mandado a la caseta a Bastida por insultos.",
        "Bastida",
        Role.SENT_OFF,
        id="press-16-sent-off",
    ),
    pytest.param(
        "Bastida pudo igualar de penalti en el 86, pero Urrutia voló para despejar.",
        "Bastida",
        Role.MISSED,
        id="press-17-missed",
    ),
    pytest.param(
        "Bastida pateó, atajó Urrutia y el penal quedó en nada.", "Bastida", Role.MISSED, id="press-18-missed"
    ),
    pytest.param("Bastida no tembló ante Riera: 1-0 en el 14.", "Bastida", Role.SCORER, id="press-30-scorer"),
    pytest.param(
        "Urrutia puso la pelota en la cabeza de Bastida y el central cabeceó picado para establecer el 1-1.",
        "Bastida",
        Role.SCORER,
        id="press-31-scorer",
    ),
    pytest.param(
        "Urrutia puso la pelota en la cabeza de Bastida y el central cabeceó picado para establecer el 1-1.",
        "Urrutia",
        Role.ASSIST,
        id="press-32-assist",
    ),
    pytest.param(
        "Bastida desniveló la balanza con un disparo cruzado tras una dejada de Urrutia.",
        "Bastida",
        Role.SCORER,
        id="press-33-scorer",
    ),
    pytest.param(
        "La alegría del triunfo la trajo Bastida, luego de una gran corrida de Urrutia.",
        "Bastida",
        Role.SCORER,
        id="press-34-scorer",
    ),
    pytest.param(
        "La única conquista de la noche la consiguió Bastida a los 31.", "Bastida", Role.SCORER, id="press-35-scorer"
    ),
    pytest.param(
        "Comenzó la fiesta Bastida a los cinco minutos, al cabecear un servicio de Urrutia.",
        "Bastida",
        Role.SCORER,
        id="press-36-scorer",
    ),
    pytest.param(
        "Otra asistencia de Urrutia la transformó en gol Bastida con el exterior.",
        "Bastida",
        Role.SCORER,
        id="press-37-scorer",
    ),
    pytest.param(
        "Llegó la puntilla, un golazo por toda la escuadra de Bastida.", "Bastida", Role.SCORER, id="press-38-scorer"
    ),
    pytest.param(
        "Bastida aprovechó una indecisión de la zaga para batir a Riera.", "Bastida", Role.SCORER, id="press-39-scorer"
    ),
    pytest.param("Bastida se sacó de la chistera un golazo.", "Bastida", Role.SCORER, id="press-40-scorer"),
    pytest.param("Bastida desató la locura en el 93.", "Bastida", Role.SCORER, id="press-41-scorer"),
    pytest.param(
        "El árbitro marcó la pena máxima y Bastida la mandó a volar.", "Bastida", Role.MISSED, id="press-42-missed"
    ),
    pytest.param(
        "Hubo penalti: Bastida lo lanzó raso y Riera, bien colocado, lo despejó.",
        "Bastida",
        Role.MISSED,
        id="press-43-missed",
    ),
    pytest.param(
        "Tuvo un penal a los 70 que el golero Riera le tapó a Bastida.", "Bastida", Role.MISSED, id="press-44-missed"
    ),
    pytest.param(
        "Bastida dilapidó un lanzamiento desde los once metros.", "Bastida", Role.MISSED, id="press-45-missed"
    ),
    pytest.param(
        "Bastida se fue a las regaderas por doble cartón preventivo.", "Bastida", Role.SENT_OFF, id="press-46-sent-off"
    ),
    pytest.param(
        "Bastida ha inaugurado el electrónico con un remate cruzado a pase de Urrutia.",
        "Bastida",
        Role.SCORER,
        id="press-60-scorer",
    ),
    pytest.param(
        "Bastida ha inaugurado el electrónico con un remate cruzado a pase de Urrutia.",
        "Urrutia",
        Role.ASSIST,
        id="press-61-assist",
    ),
    pytest.param("Bastida ha enviado el balón al fondo de la red.", "Bastida", Role.SCORER, id="press-62-scorer"),
    pytest.param(
        "Un pelotazo de Urrutia lo bajó Bastida, que de media vuelta ajustó el esférico al palo izquierdo.",
        "Bastida",
        Role.SCORER,
        id="press-63-scorer",
    ),
    pytest.param(
        "Llegó un disparo seco de Bastida, imposible para Riera.", "Bastida", Role.SCORER, id="press-64-scorer"
    ),
    pytest.param("Bastida ha fallado un penalti en el 52.", "Bastida", Role.MISSED, id="press-65-missed"),
    pytest.param("Ha dirigido el encuentro Urrutia.", "Urrutia", Role.REFEREE, id="press-66-referee"),
    pytest.param("Bastida, su colega de Linares, quedó tocado.", "Bastida", Role.COACH, id="press-67-coach"),
    pytest.param(
        "Un descuido dejó mano a mano a Bastida, que con un toque suave estampó el 1-0.",
        "Bastida",
        Role.SCORER,
        id="press-68-scorer",
    ),
    pytest.param("Urrutia dejó solo a Bastida, que marcó el 1-0.", "Urrutia", Role.ASSIST, id="press-69-assist"),
)
"""Each: passage, name, the part that the passage gives him."""
NO_SCORERS = (
    pytest.param("Mamadou Sarr, a pase de Etxaniz, batió por bajo a Riera para hacer el segundo.", "Etxaniz", id="00"),
    pytest.param("Mamadou Sarr, a pase de Etxaniz, batió por bajo a Riera para hacer el segundo.", "Riera", id="01"),
    pytest.param(
        "Olmedo peinó en el primer palo y Quique Sanz, completamente solo, empujó el balón a la red.",
        "Olmedo",
        id="02",
    ),
    pytest.param(
        "Rodri Cebrián amplió la renta blanquiazul al rematar de volea un centro de Óscar Prats.",
        "Óscar Prats",
        id="03",
    ),
    pytest.param(
        "Min. 37: ¡GOOOL del Almenar! Marca Saúl Etxabe tras una asistencia de Pau Cubells.", "Pau Cubells", id="04"
    ),
    pytest.param(
        "El 2-0 lo hizo Lombardo después de que Riera repeliera el primer disparo de Cubells.", "Riera", id="05"
    ),
    pytest.param(
        "El árbitro señaló el punto fatídico por manos de Mena y Marcos Aguirre engañó a Riera.", "Riera", id="06"
    ),
    pytest.param(
        'El "Tucu" Medina abrió la cuenta con un remate cruzado que dejó sin chances a Gastón Ledezma.',
        "Gastón Ledezma",
        id="07",
    ),
    pytest.param("Murillo le ganó la espalda a la defensa y la picó ante la salida de Ledezma.", "Ledezma", id="08"),
    pytest.param("Caicedo definió de primera tras el desborde y pase atrás de Pabón.", "Pabón", id="09"),
    pytest.param(
        "Roa habilitó a Benjamín Vidal, que la tocó suave junto al palo izquierdo de Ledezma.", "Roa", id="10"
    ),
    pytest.param(
        "Roa habilitó a Benjamín Vidal, que la tocó suave junto al palo izquierdo de Ledezma.", "Ledezma", id="11"
    ),
    pytest.param("Loredo perforó la valla de Ledezma con un disparo de media distancia.", "Ledezma", id="12"),
    pytest.param(
        "Lugo concretó el segundo tanto tras el servicio de Alan Robledo por la banda derecha.",
        "Alan Robledo",
        id="13",
    ),
    pytest.param("Robledo metió un pase filtrado para Lugo, quien no falló frente al marco.", "Robledo", id="14"),
    pytest.param("Marrero no titubeó ante Joan Prats y batió al meta con un tiro raso.", "Joan Prats", id="15"),
    pytest.param(
        "Pase en profundidad de Rahmani y Luisfer Ortuño, de cuchara, hizo inútil la salida de Prats.",
        "Rahmani",
        id="16",
    ),
    pytest.param(
        "Pase en profundidad de Rahmani y Luisfer Ortuño, de cuchara, hizo inútil la salida de Prats.",
        "Prats",
        id="17",
    ),
    pytest.param("Dídac Ferrer recogió el rechace de Prats y marcó a puerta vacía.", "Prats", id="18"),
    pytest.param(
        "Manu Cobo, con la zurda, puso el esférico lejos del alcance de Prats para hacer el tercero.",
        "Prats",
        id="19",
    ),
    pytest.param(
        "Angulo cedió para Kevin Bolaños, quien sacó un potente remate que se coló en el ángulo.", "Angulo", id="20"
    ),
    pytest.param(
        "Gol de vestuario: a los 2 minutos Quiñónez ya había vencido a Esteban Rolón.", "Esteban Rolón", id="21"
    ),
    pytest.param(
        "Raúl Cano puso un centro al corazón del área y Goikoa lo cabeceó al fondo de la portería.",
        "Raúl Cano",
        id="22",
    ),
    pytest.param(
        "Quílez, libre de marca, solo tuvo que empujar el pase de la muerte de Teixeira.", "Teixeira", id="23"
    ),
    pytest.param(
        "Gol de Pau Ibáñez, que batió a Marc Soler con un disparo cruzado en el minuto 27.", "Marc Soler", id="24"
    ),
    pytest.param("A los 33' Bastián Rojas convirtió el 1-0 tras pase de Felipe Araneda.", "Felipe Araneda", id="25"),
    pytest.param("Byron Mina aprovechó un rebote y venció la resistencia del arquero Cortés.", "Cortés", id="26"),
    pytest.param("Centro rasante de Mina que Kevin Preciado empujó a la red en el 66.", "Mina", id="27"),
    pytest.param("El cuarto nació en las botas de Urrutia y lo firmó Bastida.", "Urrutia", id="press-00"),
    pytest.param(
        "Un tiro penal ejecutado por Bastida fue a la red; la falta fue de Urrutia.", "Urrutia", id="press-01"
    ),
    pytest.param("Urrutia apareció en el segundo palo para despejar el centro de Bastida.", "Urrutia", id="press-02"),
    pytest.param("Urrutia tuvo que jugar con dos goles en contra desde el 10.", "Urrutia", id="press-03"),
    pytest.param("Urrutia conectó un testarazo que pasó cerca del larguero.", "Urrutia", id="press-04"),
    pytest.param("Bastida culminó una pared con Urrutia.", "Urrutia", id="press-05"),
    pytest.param("Urrutia se convirtió en el mejor del partido.", "Urrutia", id="press-06"),
    pytest.param("El balón de Urrutia se coló entre dos defensas y Bastida marcó.", "Urrutia", id="press-07"),
    pytest.param("Penal por mano de Urrutia y Bastida lo cambió por gol.", "Urrutia", id="press-08"),
    pytest.param(
        "El empate llegó en el 62, cuando Urrutia centró y Bastida cabeceó a la red.", "Urrutia", id="press-09"
    ),
    pytest.param(
        "Urrutia puso la pelota en la cabeza de Bastida y el central cabeceó fuera.", "Bastida", id="press-30"
    ),
    pytest.param("Urrutia no tembló y detuvo el penalti.", "Urrutia", id="press-31"),
    pytest.param("Otra asistencia de Urrutia la transformó en gol Bastida con el exterior.", "Urrutia", id="press-32"),
    pytest.param(
        "La alegría del triunfo la trajo Bastida, luego de una gran corrida de Urrutia.", "Urrutia", id="press-33"
    ),
    pytest.param("Urrutia dirigió el partido y Bastida desató la locura en el 93.", "Urrutia", id="press-34"),
    pytest.param("Un centro de Urrutia que remató fuera Bastida.", "Urrutia", id="press-35"),
    pytest.param(
        "Bastida desniveló la balanza con un disparo cruzado tras una dejada de Urrutia.", "Urrutia", id="press-36"
    ),
    pytest.param("Bastida no tembló ante Riera: 1-0 en el 14.", "Riera", id="press-37"),
    pytest.param("Bastida ha mandado el balón fuera.", "Bastida", id="press-60"),
    pytest.param("Bastida mandó el esférico al palo izquierdo.", "Bastida", id="press-61"),
    pytest.param("Urrutia ha recibido la segunda amarilla y Bastida ha marcado.", "Urrutia", id="press-62"),
    pytest.param("Llegó un disparo seco de Bastida, imposible para Riera.", "Riera", id="press-63"),
    pytest.param("Urrutia dejó solo a Bastida, que marcó el 1-0.", "Urrutia", id="press-64"),
)
"""Each: passage, a name that is not the scorer."""
