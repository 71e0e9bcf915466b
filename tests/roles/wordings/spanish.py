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
)
"""Each: passage, a name that is not the scorer."""
