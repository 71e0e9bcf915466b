"""Who did what: rules for six languages on sentences of our own."""

from __future__ import annotations

import pytest
from role_rulings import ruling

from summarizer.roles import Role, Ruling, listed_goals


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        pytest.param(
            "en",
            "Marek Olsen headed home from close range in the 12th minute.",
            "Marek Olsen",
            Role.SCORER,
            id="en-01-scorer",
        ),
        pytest.param("en", "Olsen equalised after 31 minutes.", "Olsen", Role.SCORER, id="en-02-scorer"),
        pytest.param("en", "Tom Ferris made it 2-0 before the break.", "Tom Ferris", Role.SCORER, id="en-03-scorer"),
        pytest.param("en", "A late goal from Danny Quirke settled it.", "Danny Quirke", Role.SCORER, id="en-04-scorer"),
        pytest.param("en", "Quirke's winner came two minutes from time.", "Quirke", Role.SCORER, id="en-05-scorer"),
        pytest.param("en", "Sam Hale doubled the lead with a volley.", "Sam Hale", Role.SCORER, id="en-06-scorer"),
        pytest.param("en", "Hale slotted the ball past Piet Vos.", "Hale", Role.SCORER, id="en-07-scorer"),
        pytest.param("en", "Luke Marsh crossed for Jon Dale to tap in.", "Luke Marsh", Role.ASSIST, id="en-09-assist"),
        pytest.param(
            "en", "Jon Dale volleyed in from Luke Marsh's cross.", "Luke Marsh", Role.ASSIST, id="en-10-assist"
        ),
        pytest.param("en", "Jon Dale volleyed in from Luke Marsh's cross.", "Jon Dale", Role.SCORER, id="en-11-scorer"),
        pytest.param(
            "en", "Set up by Luke Marsh, Jon Dale fired into the corner.", "Luke Marsh", Role.ASSIST, id="en-12-assist"
        ),
        pytest.param(
            "en",
            "Jon Dale finished coolly after a one-two with Luke Marsh.",
            "Luke Marsh",
            Role.ASSIST,
            id="en-13-assist",
        ),
        pytest.param(
            "en",
            "Dale converted the penalty after Marsh was fouled by Ivo Kern.",
            "Dale",
            Role.SCORER,
            id="en-14-scorer",
        ),
        pytest.param("en", "Piet Vos turned the ball into his own net.", "Piet Vos", Role.SCORER, id="en-17-scorer"),
        pytest.param("en", "Referee Alan Crewe waved play on.", "Alan Crewe", Role.REFEREE, id="en-18-referee"),
        pytest.param("en", "Ref: Alan Crewe", "Alan Crewe", Role.REFEREE, id="en-19-referee"),
        pytest.param("en", "Town boss Neil Ashby praised his players.", "Neil Ashby", Role.COACH, id="en-20-coach"),
        pytest.param("en", "Neil Ashby's side were well beaten.", "Neil Ashby", Role.COACH, id="en-21-coach"),
        pytest.param(
            "en", "Ivo Kern was sent off for a second yellow card.", "Ivo Kern", Role.SENT_OFF, id="en-22-sent_off"
        ),
        pytest.param("en", "There was a red card for Ivo Kern.", "Ivo Kern", Role.SENT_OFF, id="en-23-sent_off"),
        pytest.param("en", "Jon Dale missed a penalty on the hour.", "Jon Dale", Role.MISSED, id="en-24-missed"),
        pytest.param("en", "The striker Sam Hale grabbed his second goal.", "Sam Hale", Role.SCORER, id="en-25-scorer"),
        pytest.param(
            "en", "Sam Hale and Jon Dale scored in the second half.", "Sam Hale", Role.SCORER, id="en-26-scorer"
        ),
        pytest.param("en", "Sam Hale put the visitors ahead.", "Sam Hale", Role.SCORER, id="en-27-scorer"),
        pytest.param("en", "Sam Hale broke the deadlock on 20 minutes.", "Sam Hale", Role.SCORER, id="en-28-scorer"),
        pytest.param("en", "Sam Hale curled a shot into the top corner.", "Sam Hale", Role.SCORER, id="en-29-scorer"),
        pytest.param("en", "Substitute Jon Dale pulled one back.", "Jon Dale", Role.SCORER, id="en-30-scorer"),
        pytest.param("en", "Goals by Sam Hale and Jon Dale won it.", "Jon Dale", Role.SCORER, id="en-31-scorer"),
        pytest.param("it", "Al 12' Marco Salvi sblocca il risultato.", "Marco Salvi", Role.SCORER, id="it-01-scorer"),
        pytest.param("it", "Salvi pareggia al 30'.", "Salvi", Role.SCORER, id="it-02-scorer"),
        pytest.param("it", "Il gol di Marco Salvi decide la partita.", "Marco Salvi", Role.SCORER, id="it-03-scorer"),
        pytest.param("it", "Raddoppio di Dario Conti nella ripresa.", "Dario Conti", Role.SCORER, id="it-04-scorer"),
        pytest.param(
            "it", "La squadra passa in vantaggio con Dario Conti.", "Dario Conti", Role.SCORER, id="it-05-scorer"
        ),
        pytest.param("it", "Conti segna di testa su cross di Luca Nardi.", "Conti", Role.SCORER, id="it-06-scorer"),
        pytest.param(
            "it", "Conti segna di testa su cross di Luca Nardi.", "Luca Nardi", Role.ASSIST, id="it-07-assist"
        ),
        pytest.param("it", "Servito da Luca Nardi, Conti insacca.", "Luca Nardi", Role.ASSIST, id="it-08-assist"),
        pytest.param("it", "Nardi serve l'assist per il gol di Conti.", "Nardi", Role.ASSIST, id="it-09-assist"),
        pytest.param("it", "Nardi serve l'assist per il gol di Conti.", "Conti", Role.SCORER, id="it-10-scorer"),
        pytest.param("it", "Conti beffa il portiere Paolo Greco.", "Conti", Role.SCORER, id="it-11-scorer"),
        pytest.param("it", "Conti trasforma il rigore.", "Conti", Role.SCORER, id="it-13-scorer"),
        pytest.param(
            "it",
            "Nardi, atterrato in area, conquista un rigore che Conti trasforma.",
            "Conti",
            Role.SCORER,
            id="it-14-scorer",
        ),
        pytest.param("it", "L'arbitro Sergio Bassi fischia la fine.", "Sergio Bassi", Role.REFEREE, id="it-15-referee"),
        pytest.param("it", "Il tecnico Aldo Ferri cambia modulo.", "Aldo Ferri", Role.COACH, id="it-16-coach"),
        pytest.param("it", "I ragazzi di Aldo Ferri vincono ancora.", "Aldo Ferri", Role.COACH, id="it-17-coach"),
        pytest.param("it", "La squadra di Ferri soffre.", "Ferri", Role.COACH, id="it-18-coach"),
        pytest.param(
            "it", "Espulso Paolo Greco per doppia ammonizione.", "Paolo Greco", Role.SENT_OFF, id="it-19-sent_off"
        ),
        pytest.param("it", "Paolo Greco viene espulso al 70'.", "Paolo Greco", Role.SENT_OFF, id="it-20-sent_off"),
        pytest.param("it", "Conti sbaglia un rigore nel finale.", "Conti", Role.MISSED, id="it-21-missed"),
        pytest.param("it", "Salvi riporta avanti i suoi.", "Salvi", Role.SCORER, id="it-22-scorer"),
        pytest.param("it", "Doppietta di Salvi.", "Salvi", Role.SCORER, id="it-23-scorer"),
        pytest.param("it", "Salvi firma il gol del vantaggio.", "Salvi", Role.SCORER, id="it-24-scorer"),
        pytest.param("it", "Salvi accorcia le distanze.", "Salvi", Role.SCORER, id="it-25-scorer"),
        pytest.param("it", "Tris di Salvi al 60'.", "Salvi", Role.SCORER, id="it-26-scorer"),
        pytest.param("it", "Rete di Salvi su assist di Nardi.", "Nardi", Role.ASSIST, id="it-27-assist"),
        pytest.param("it", "Salvi chiude i conti nel recupero.", "Salvi", Role.SCORER, id="it-28-scorer"),
        pytest.param("it", "Pareggio firmato da Dario Conti.", "Dario Conti", Role.SCORER, id="it-29-scorer"),
        pytest.param("es", "Iván Robles marcó el 1-0 al minuto 12.", "Iván Robles", Role.SCORER, id="es-01-scorer"),
        pytest.param("es", "Gol de Iván Robles.", "Iván Robles", Role.SCORER, id="es-02-scorer"),
        pytest.param("es", "Robles empató de cabeza.", "Robles", Role.SCORER, id="es-03-scorer"),
        pytest.param(
            "es", "Robles abrió el marcador tras un pase de Hugo Lara.", "Robles", Role.SCORER, id="es-04-scorer"
        ),
        pytest.param(
            "es", "Robles abrió el marcador tras un pase de Hugo Lara.", "Hugo Lara", Role.ASSIST, id="es-05-assist"
        ),
        pytest.param(
            "es", "A centro de Hugo Lara, Robles anotó el segundo.", "Hugo Lara", Role.ASSIST, id="es-06-assist"
        ),
        pytest.param("es", "Robles anotó con asistencia de Hugo Lara.", "Hugo Lara", Role.ASSIST, id="es-07-assist"),
        pytest.param("es", "Robles batió a Pablo Cano con un disparo raso.", "Robles", Role.SCORER, id="es-08-scorer"),
        pytest.param("es", "Robles transformó el penalti.", "Robles", Role.SCORER, id="es-10-scorer"),
        pytest.param(
            "es", "Falta sobre Hugo Lara y Robles convirtió el penal.", "Robles", Role.SCORER, id="es-11-scorer"
        ),
        pytest.param("es", "El árbitro Jaime Prado pitó el final.", "Jaime Prado", Role.REFEREE, id="es-13-referee"),
        pytest.param("es", "El técnico Raúl Soto hizo tres cambios.", "Raúl Soto", Role.COACH, id="es-14-coach"),
        pytest.param("es", "El equipo de Raúl Soto no reaccionó.", "Raúl Soto", Role.COACH, id="es-15-coach"),
        pytest.param("es", "Los dirigidos por Raúl Soto ganaron.", "Raúl Soto", Role.COACH, id="es-16-coach"),
        pytest.param("es", "Pablo Cano fue expulsado.", "Pablo Cano", Role.SENT_OFF, id="es-17-sent_off"),
        pytest.param("es", "Pablo Cano vio la roja directa.", "Pablo Cano", Role.SENT_OFF, id="es-18-sent_off"),
        pytest.param("es", "Robles falló un penalti.", "Robles", Role.MISSED, id="es-19-missed"),
        pytest.param("es", "Robles logró el empate al 80.", "Robles", Role.SCORER, id="es-20-scorer"),
        pytest.param("es", "Marcó Robles en el 44.", "Robles", Role.SCORER, id="es-21-scorer"),
        pytest.param("es", "Robles puso el 2-1 definitivo.", "Robles", Role.SCORER, id="es-23-scorer"),
        pytest.param("es", "El doblete de Robles dio el triunfo.", "Robles", Role.SCORER, id="es-24-scorer"),
        pytest.param("es", "Robles mandó el balón al fondo de la red.", "Robles", Role.SCORER, id="es-26-scorer"),
        pytest.param("es", "Tras una pared con Hugo Lara, Robles marcó.", "Hugo Lara", Role.ASSIST, id="es-27-assist"),
        pytest.param("es", "El estratega Raúl Soto celebró.", "Raúl Soto", Role.COACH, id="es-28-coach"),
        pytest.param(
            "es", "El colegiado Jaime Prado mostró amarilla.", "Jaime Prado", Role.REFEREE, id="es-29-referee"
        ),
        pytest.param("es", "Robles descontó en el añadido.", "Robles", Role.SCORER, id="es-30-scorer"),
        pytest.param("de", "Jonas Kessler traf in der 12. Minute.", "Jonas Kessler", Role.SCORER, id="de-01-scorer"),
        pytest.param(
            "de", "In der 30. Minute traf Jonas Kessler zum 1:0.", "Jonas Kessler", Role.SCORER, id="de-02-scorer"
        ),
        pytest.param("de", "Kessler glich in der 74. Minute aus.", "Kessler", Role.SCORER, id="de-03-scorer"),
        pytest.param("de", "Kessler brachte die Gäste in Führung.", "Kessler", Role.SCORER, id="de-04-scorer"),
        pytest.param("de", "Tor durch Jonas Kessler.", "Jonas Kessler", Role.SCORER, id="de-05-scorer"),
        pytest.param("de", "Das 2:0 erzielte Timo Brandl.", "Timo Brandl", Role.SCORER, id="de-06-scorer"),
        pytest.param(
            "de", "Brandl erhöhte auf Zuspiel von Lukas Egger auf 2:0.", "Brandl", Role.SCORER, id="de-07-scorer"
        ),
        pytest.param(
            "de", "Brandl erhöhte auf Zuspiel von Lukas Egger auf 2:0.", "Lukas Egger", Role.ASSIST, id="de-08-assist"
        ),
        pytest.param(
            "de", "Nach Flanke von Lukas Egger köpfte Brandl ein.", "Lukas Egger", Role.ASSIST, id="de-09-assist"
        ),
        pytest.param("de", "Nach Flanke von Lukas Egger köpfte Brandl ein.", "Brandl", Role.SCORER, id="de-10-scorer"),
        pytest.param("de", "Brandl verwandelte den Elfmeter sicher.", "Brandl", Role.SCORER, id="de-12-scorer"),
        pytest.param(
            "de", "Nach Foul an Egger verwandelte Brandl den Elfmeter.", "Brandl", Role.SCORER, id="de-14-scorer"
        ),
        pytest.param("de", "Schiedsrichter Karl Moser pfiff ab.", "Karl Moser", Role.REFEREE, id="de-15-referee"),
        pytest.param("de", "Trainer Peter Vogt war zufrieden.", "Peter Vogt", Role.COACH, id="de-16-coach"),
        pytest.param("de", "Die Mannschaft von Trainer Peter Vogt siegte.", "Peter Vogt", Role.COACH, id="de-17-coach"),
        pytest.param("de", "Max Huber sah die Rote Karte.", "Max Huber", Role.SENT_OFF, id="de-18-sent_off"),
        pytest.param(
            "de", "Max Huber sah in der 60. Minute Gelb-Rot.", "Max Huber", Role.SENT_OFF, id="de-19-sent_off"
        ),
        pytest.param("de", "Brandl vergab einen Elfmeter.", "Brandl", Role.MISSED, id="de-20-missed"),
        pytest.param("de", "Brandl schob den Ball ins leere Tor.", "Brandl", Role.SCORER, id="de-21-scorer"),
        pytest.param("de", "Den Ausgleich besorgte Brandl.", "Brandl", Role.SCORER, id="de-22-scorer"),
        pytest.param("de", "Brandl stellte auf 3:1.", "Brandl", Role.SCORER, id="de-23-scorer"),
        pytest.param("de", "Brandl verkürzte auf 1:2.", "Brandl", Role.SCORER, id="de-24-scorer"),
        pytest.param("de", "Siegtreffer durch Brandl.", "Brandl", Role.SCORER, id="de-25-scorer"),
        pytest.param("de", "Der Treffer von Brandl entschied das Spiel.", "Brandl", Role.SCORER, id="de-26-scorer"),
        pytest.param("de", "Eggers Vorlage verwertete Brandl.", "Brandl", Role.SCORER, id="de-27-scorer"),
        pytest.param("de", "Referee Karl Moser ließ weiterspielen.", "Karl Moser", Role.REFEREE, id="de-28-referee"),
        pytest.param("de", "Coach Peter Vogt reagierte.", "Peter Vogt", Role.COACH, id="de-29-coach"),
        pytest.param("de", "Brandl schoss die Kugel ins Kreuzeck.", "Brandl", Role.SCORER, id="de-30-scorer"),
        pytest.param(
            "fr", "Hugo Marchal ouvre le score à la 12e minute.", "Hugo Marchal", Role.SCORER, id="fr-01-scorer"
        ),
        pytest.param("fr", "But de Hugo Marchal.", "Hugo Marchal", Role.SCORER, id="fr-02-scorer"),
        pytest.param("fr", "Marchal égalise de la tête.", "Marchal", Role.SCORER, id="fr-03-scorer"),
        pytest.param(
            "fr",
            "Marchal inscrit le deuxième but sur une passe de Théo Lemoine.",
            "Marchal",
            Role.SCORER,
            id="fr-04-scorer",
        ),
        pytest.param(
            "fr",
            "Marchal inscrit le deuxième but sur une passe de Théo Lemoine.",
            "Théo Lemoine",
            Role.ASSIST,
            id="fr-05-assist",
        ),
        pytest.param("fr", "Servi par Théo Lemoine, Marchal marque.", "Théo Lemoine", Role.ASSIST, id="fr-06-assist"),
        pytest.param(
            "fr", "Sur un centre de Théo Lemoine, Marchal conclut.", "Théo Lemoine", Role.ASSIST, id="fr-07-assist"
        ),
        pytest.param(
            "fr", "Sur un centre de Théo Lemoine, Marchal conclut.", "Marchal", Role.SCORER, id="fr-08-scorer"
        ),
        pytest.param("fr", "Marchal trompe le gardien Alain Roux.", "Marchal", Role.SCORER, id="fr-09-scorer"),
        pytest.param("fr", "Marchal transforme le penalty.", "Marchal", Role.SCORER, id="fr-11-scorer"),
        pytest.param("fr", "L'arbitre Denis Cotte siffle la fin.", "Denis Cotte", Role.REFEREE, id="fr-13-referee"),
        pytest.param(
            "fr", "L'entraîneur Yves Blin effectue deux changements.", "Yves Blin", Role.COACH, id="fr-14-coach"
        ),
        pytest.param("fr", "Les hommes d'Yves Blin s'imposent.", "Yves Blin", Role.COACH, id="fr-15-coach"),
        pytest.param("fr", "Alain Roux est expulsé.", "Alain Roux", Role.SENT_OFF, id="fr-16-sent_off"),
        pytest.param("fr", "Alain Roux écope d'un carton rouge.", "Alain Roux", Role.SENT_OFF, id="fr-17-sent_off"),
        pytest.param("fr", "Marchal manque un penalty.", "Marchal", Role.MISSED, id="fr-18-missed"),
        pytest.param("fr", "Marchal double la mise.", "Marchal", Role.SCORER, id="fr-19-scorer"),
        pytest.param("fr", "Marchal réduit le score.", "Marchal", Role.SCORER, id="fr-20-scorer"),
        pytest.param("fr", "Une réalisation de Marchal suffit.", "Marchal", Role.SCORER, id="fr-21-scorer"),
        pytest.param("fr", "Marchal fait mouche du plat du pied.", "Marchal", Role.SCORER, id="fr-22-scorer"),
        pytest.param("fr", "Marchal redonne l'avantage aux siens.", "Marchal", Role.SCORER, id="fr-23-scorer"),
        pytest.param(
            "fr", "Après un une-deux avec Lemoine, Marchal marque.", "Lemoine", Role.ASSIST, id="fr-24-assist"
        ),
        pytest.param("fr", "Marchal a marqué deux fois.", "Marchal", Role.SCORER, id="fr-26-scorer"),
        pytest.param("fr", "L'égalisation de Marchal tombe à la 80e.", "Marchal", Role.SCORER, id="fr-27-scorer"),
        pytest.param("fr", "Marchal pousse le ballon au fond des filets.", "Marchal", Role.SCORER, id="fr-28-scorer"),
        pytest.param("fr", "Les joueurs de Yves Blin ont souffert.", "Yves Blin", Role.COACH, id="fr-29-coach"),
        pytest.param("fr", "Marchal débloque la marque.", "Marchal", Role.SCORER, id="fr-30-scorer"),
        pytest.param("pt", "Caio Mendes abriu o placar aos 12 minutos.", "Caio Mendes", Role.SCORER, id="pt-01-scorer"),
        pytest.param("pt", "Gol de Caio Mendes.", "Caio Mendes", Role.SCORER, id="pt-02-scorer"),
        pytest.param("pt", "Mendes empatou de cabeça.", "Mendes", Role.SCORER, id="pt-03-scorer"),
        pytest.param("pt", "Mendes marcou após passe de Davi Rocha.", "Mendes", Role.SCORER, id="pt-04-scorer"),
        pytest.param("pt", "Mendes marcou após passe de Davi Rocha.", "Davi Rocha", Role.ASSIST, id="pt-05-assist"),
        pytest.param(
            "pt",
            "Após cruzamento de Davi Rocha, Mendes cabeceou para o fundo das redes.",
            "Davi Rocha",
            Role.ASSIST,
            id="pt-06-assist",
        ),
        pytest.param(
            "pt",
            "Após cruzamento de Davi Rocha, Mendes cabeceou para o fundo das redes.",
            "Mendes",
            Role.SCORER,
            id="pt-07-scorer",
        ),
        pytest.param("pt", "Davi Rocha cruzou para Mendes marcar.", "Davi Rocha", Role.ASSIST, id="pt-08-assist"),
        pytest.param("pt", "Davi Rocha cruzou para Mendes marcar.", "Mendes", Role.SCORER, id="pt-09-scorer"),
        pytest.param("pt", "Mendes converteu o pênalti.", "Mendes", Role.SCORER, id="pt-11-scorer"),
        pytest.param("pt", "Rocha sofreu pênalti e Mendes converteu.", "Mendes", Role.SCORER, id="pt-12-scorer"),
        pytest.param("pt", "O árbitro Nelson Brito apitou o fim.", "Nelson Brito", Role.REFEREE, id="pt-13-referee"),
        pytest.param("pt", "O técnico Jorge Leal mexeu no time.", "Jorge Leal", Role.COACH, id="pt-14-coach"),
        pytest.param("pt", "O time de Jorge Leal venceu.", "Jorge Leal", Role.COACH, id="pt-15-coach"),
        pytest.param("pt", "Otávio Pires foi expulso.", "Otávio Pires", Role.SENT_OFF, id="pt-16-sent_off"),
        pytest.param(
            "pt", "Otávio Pires recebeu o cartão vermelho.", "Otávio Pires", Role.SENT_OFF, id="pt-17-sent_off"
        ),
        pytest.param("pt", "Mendes perdeu um pênalti.", "Mendes", Role.MISSED, id="pt-18-missed"),
        pytest.param("pt", "Mendes ampliou no segundo tempo.", "Mendes", Role.SCORER, id="pt-19-scorer"),
        pytest.param("pt", "Mendes fez o segundo gol.", "Mendes", Role.SCORER, id="pt-20-scorer"),
        pytest.param("pt", "Mendes descontou nos acréscimos.", "Mendes", Role.SCORER, id="pt-21-scorer"),
        pytest.param("pt", "O gol de Mendes garantiu a vitória.", "Mendes", Role.SCORER, id="pt-22-scorer"),
        pytest.param("pt", "Mendes selou o empate.", "Mendes", Role.SCORER, id="pt-23-scorer"),
        pytest.param("pt", "Em tabela com Rocha, Mendes marcou.", "Rocha", Role.ASSIST, id="pt-24-assist"),
        pytest.param("pt", "Mendes mandou a bola para o fundo da rede.", "Mendes", Role.SCORER, id="pt-26-scorer"),
        pytest.param("pt", "O treinador Jorge Leal elogiou a equipe.", "Jorge Leal", Role.COACH, id="pt-27-coach"),
        pytest.param("pt", "Mendes virou o jogo aos 80.", "Mendes", Role.SCORER, id="pt-28-scorer"),
        pytest.param("pt", "O juiz Nelson Brito marcou pênalti.", "Nelson Brito", Role.REFEREE, id="pt-29-referee"),
        pytest.param("pt", "Mendes deixou o seu no fim.", "Mendes", Role.SCORER, id="pt-30-scorer"),
    ],
)
def test_a_passage_that_tells_a_part_confirms_it(language, text, name, role):
    assert ruling(language, text, name, role) is Ruling.CONFIRMED


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        pytest.param("en", "Hale slotted the ball past Piet Vos.", "Piet Vos", Role.SCORER, id="en-08-scorer"),
        pytest.param(
            "en",
            "Dale converted the penalty after Marsh was fouled by Ivo Kern.",
            "Marsh",
            Role.SCORER,
            id="en-15-scorer",
        ),
        pytest.param(
            "en",
            "Dale converted the penalty after Marsh was fouled by Ivo Kern.",
            "Ivo Kern",
            Role.SCORER,
            id="en-16-scorer",
        ),
        pytest.param("it", "Conti beffa il portiere Paolo Greco.", "Paolo Greco", Role.SCORER, id="it-12-scorer"),
        pytest.param(
            "es", "Robles batió a Pablo Cano con un disparo raso.", "Pablo Cano", Role.SCORER, id="es-09-scorer"
        ),
        pytest.param(
            "es", "Falta sobre Hugo Lara y Robles convirtió el penal.", "Hugo Lara", Role.SCORER, id="es-12-scorer"
        ),
        pytest.param("es", "El portero Pablo Cano detuvo el tiro.", "Pablo Cano", Role.SCORER, id="es-22-scorer"),
        pytest.param(
            "es", "Robles definió ante la salida de Pablo Cano.", "Pablo Cano", Role.SCORER, id="es-25-scorer"
        ),
        pytest.param("de", "Brandl ließ Torhüter Max Huber keine Chance.", "Max Huber", Role.SCORER, id="de-11-scorer"),
        pytest.param(
            "de", "Nach Foul an Egger verwandelte Brandl den Elfmeter.", "Egger", Role.SCORER, id="de-13-scorer"
        ),
        pytest.param("fr", "Marchal trompe le gardien Alain Roux.", "Alain Roux", Role.SCORER, id="fr-10-scorer"),
        pytest.param(
            "fr",
            "Après une faute sur Lemoine, Marchal transforme le penalty.",
            "Lemoine",
            Role.SCORER,
            id="fr-12-scorer",
        ),
        pytest.param("fr", "Le gardien Alain Roux repousse la frappe.", "Alain Roux", Role.SCORER, id="fr-25-scorer"),
        pytest.param("pt", "Mendes bateu o goleiro Otávio Pires.", "Otávio Pires", Role.SCORER, id="pt-10-scorer"),
        pytest.param("pt", "O goleiro Otávio Pires defendeu o chute.", "Otávio Pires", Role.SCORER, id="pt-25-scorer"),
    ],
)
def test_a_passage_that_gives_another_part_does_not_confirm_it(language, text, name, role):
    assert ruling(language, text, name, role) is not Ruling.CONFIRMED


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "en", "Hale 12, Dale 45 pen, Vos 80 og.", [("Hale", 12), ("Dale", 45), ("Vos", 80)], id="bare-line"
        ),
        pytest.param("en", "Hale 2, 29.", [("Hale", 2), ("Hale", 29)], id="two-by-one"),
        pytest.param("it", "Marcatori: 12' pt Salvi, 34' st Conti (rig.)", [("Salvi", 12), ("Conti", 79)], id="halves"),
        pytest.param(
            "de",
            "Tore: 1:0 (51.) Brandl, 2:0 (89.) Egger (Foulelfmeter)",
            [("Brandl", 51), ("Egger", 89)],
            id="running",
        ),
        pytest.param(
            "de", "Tore: 1:0 Brandl (43.), 1:1 Egger (74.)", [("Brandl", 43), ("Egger", 74)], id="minute-last"
        ),
        pytest.param("en", "Marsh (Kern 67), Hale, Dale, Vos", [], id="substitution"),
    ],
)
def test_a_scorers_list_gives_its_goals(language, text, expected):
    assert [(goal.name, goal.base) for goal in listed_goals(text, language)] == expected


def test_a_listed_own_goal_is_told_from_a_penalty():
    own_goals = [goal.own_goal for goal in listed_goals("Hale 12, Dale 45 pen, Vos 80 og.", "en")]
    penalties = [goal.penalty for goal in listed_goals("Hale 12, Dale 45 pen, Vos 80 og.", "en")]
    assert (own_goals, penalties) == ([False, False, True], [False, True, False])


@pytest.mark.parametrize(
    ("language", "text", "scorer", "giver"),
    [
        pytest.param(
            "en", "Olsen, played in by Marsh, kept his cool to slot under Pickard.", "Olsen", "Marsh", id="en"
        ),
        pytest.param(
            "en", "Marsh sent a perfect ball in, and Olsen was there for a fine finish.", "Olsen", "Marsh", id="en-ball"
        ),
        pytest.param("it", "Imbeccato da Sartori, Ferri supera Moretti in uscita.", "Ferri", "Sartori", id="it"),
        pytest.param("es", "Habilitado por Salcedo, Ferreira definió cruzado.", "Ferreira", "Salcedo", id="es"),
        pytest.param(
            "de", "Brückner bediente Wendler, der Torwart Kessler keine Chance ließ.", "Wendler", "Brückner", id="de"
        ),
        pytest.param("fr", "Décalé sur la droite par Salomon, Fernier trompe Morvan.", "Fernier", "Salomon", id="fr"),
        pytest.param(
            "fr",
            "Fernier, à la réception d'un coup franc de Salomon, place sa tête hors de portée.",
            "Fernier",
            "Salomon",
            id="fr-met",
        ),
        pytest.param(
            "pt",
            "Lançado por Saldanha, Ferraz driblou Meireles e rolou para o gol vazio.",
            "Ferraz",
            "Saldanha",
            id="pt",
        ),
    ],
)
def test_who_is_played_in_by_another_scores_and_the_other_sets_up(language, text, scorer, giver):
    assert ruling(language, text, scorer, Role.SCORER) is Ruling.CONFIRMED
    assert ruling(language, text, giver, Role.ASSIST) is Ruling.CONFIRMED
    assert ruling(language, text, giver, Role.SCORER) is not Ruling.CONFIRMED
    assert ruling(language, text, scorer, Role.ASSIST) is not Ruling.CONFIRMED


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        pytest.param(
            "en", "Olsen nutmegged Crane, exchanged passes with Marsh and beat Vos.", "Crane", id="en-beaten-man"
        ),
        pytest.param(
            "de", "Den Elfmeter verwandelte Wendler, Krauss hatte Brückner gelegt.", "Krauss", id="de-next-clause"
        ),
        pytest.param(
            "es", "Ferreira estrelló el balón en el larguero y Salcedo la mandó fuera.", "Salcedo", id="es-wide"
        ),
    ],
)
def test_a_name_beside_a_goal_is_not_its_scorer(language, text, other):
    assert ruling(language, text, other, Role.SCORER) is not Ruling.CONFIRMED


@pytest.mark.parametrize(
    ("language", "text", "scorer"),
    [
        pytest.param("en", "Crane could only help Hartwell's cross into his own net.", "Crane", id="en"),
        pytest.param("it", "Sfortunata deviazione di Crippa nella propria porta.", "Crippa", id="it"),
    ],
)
def test_an_unlucky_defender_has_scored_the_own_goal(language, text, scorer):
    assert ruling(language, text, scorer, Role.SCORER) is Ruling.CONFIRMED


@pytest.mark.parametrize(
    ("language", "text", "name", "role", "ruled"),
    [
        pytest.param("en", "Falk tripped Kern and Olsen made no mistake.", "Olsen", Role.SCORER, True, id="en-scores"),
        pytest.param("en", "Falk tripped Kern and Olsen made no mistake.", "Kern", Role.SCORER, False, id="en-fouled"),
        pytest.param(
            "en", "Olsen sent Vos the wrong way from the spot.", "Olsen", Role.SCORER, True, id="en-wrong-way"
        ),
        pytest.param(
            "en",
            "Marsh's corner was only half cleared and Olsen hooked it into the net.",
            "Marsh",
            Role.ASSIST,
            False,
            id="en-cleared",
        ),
        pytest.param(
            "en",
            "Marsh's flick found space and the winger's cross was swept into the net by Olsen.",
            "Marsh",
            Role.ASSIST,
            False,
            id="en-another-passes",
        ),
        pytest.param(
            "it",
            "Triangolo tra Ferri e Sartori, con il primo che batte Moretti.",
            "Ferri",
            Role.SCORER,
            True,
            id="it-first",
        ),
        pytest.param(
            "it",
            "Triangolo tra Ferri e Sartori, con il primo che batte Moretti.",
            "Sartori",
            Role.SCORER,
            False,
            id="it-second",
        ),
        pytest.param(
            "it",
            "Ferri riceve la palla servitagli da Sartori e la mette dentro.",
            "Sartori",
            Role.ASSIST,
            True,
            id="it-clitic",
        ),
        pytest.param("fr", "Salomon lance Fernier : petit pont et but !", "Fernier", Role.SCORER, True, id="fr-colon"),
        pytest.param(
            "fr", "Salomon lance Fernier : petit pont et but !", "Salomon", Role.SCORER, False, id="fr-colon-giver"
        ),
        pytest.param(
            "pt",
            "Saldanha levantou na medida, o zagueiro cortou mal e Ferraz marcou.",
            "Saldanha",
            Role.ASSIST,
            False,
            id="pt-cleared",
        ),
    ],
)
def test_who_else_touches_the_ball_decides_who_scored_and_who_helped(language, text, name, role, ruled):
    assert (ruling(language, text, name, role) is Ruling.CONFIRMED) is ruled


@pytest.mark.parametrize(
    ("language", "text", "scorer", "other"),
    [
        pytest.param("en", "Olsen grabbed a late winner from Marsh's long throw.", "Olsen", "Marsh", id="en-feeds"),
        pytest.param(
            "es", "Ferreira abrió la lata con un disparo tras asistencia de Salcedo.", "Ferreira", "Salcedo", id="es"
        ),
        pytest.param(
            "es", "Salcedo vio la llegada de Ferreira y este no falló.", "Ferreira", "Salcedo", id="es-latter"
        ),
        pytest.param(
            "es",
            "Ferreira, tras un rechace de Montes a disparo de Salcedo, empujó el balón a la red.",
            "Ferreira",
            "Salcedo",
            id="es-rebound",
        ),
        pytest.param("it", "Crippa stende Sartori: dal dischetto Ferri è glaciale.", "Ferri", "Sartori", id="it"),
        pytest.param(
            "de", "Krauss fälschte einen Schuss von Wendler ins eigene Tor ab.", "Krauss", "Wendler", id="de-own"
        ),
        pytest.param("de", "Brückner flankte, Wendler hielt den Fuß hin.", "Wendler", "Brückner", id="de-foot"),
        pytest.param(
            "fr", "Collin dévie dans ses propres filets un centre de Salomon.", "Collin", "Salomon", id="fr-own"
        ),
        pytest.param("pt", "Cruzamento de Saldanha e cabeçada certeira de Ferraz.", "Ferraz", "Saldanha", id="pt"),
        pytest.param("pt", "Saldanha tocou para trás; Ferraz chutou e fez 2 a 1.", "Ferraz", "Saldanha", id="pt-back"),
        pytest.param(
            "de",
            "Brückner zog die Ecke vor das Tor, Wendler stieg hoch und köpfte ein.",
            "Wendler",
            "Brückner",
            id="de-corner",
        ),
        pytest.param(
            "fr", "Morvan, battu par Fernier, ne peut que constater les dégâts.", "Fernier", "Morvan", id="fr-beaten-by"
        ),
        pytest.param(
            "it",
            "Sartori crossa, Crippa buca l'intervento e Ferri non perdona.",
            "Ferri",
            "Crippa",
            id="it-missed-ball",
        ),
    ],
)
def test_the_scorer_is_told_from_the_others_beside_him(language, text, scorer, other):
    assert ruling(language, text, scorer, Role.SCORER) is Ruling.CONFIRMED
    assert ruling(language, text, other, Role.SCORER) is not Ruling.CONFIRMED


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        pytest.param("fr", "Fernier intercepte une passe de Collin et marque.", "Collin", id="fr"),
        pytest.param("it", "Ferri intercetta un passaggio di Crippa e segna.", "Crippa", id="it"),
        pytest.param("pt", "Ferraz interceptou um passe de Coelho e marcou.", "Coelho", id="pt"),
    ],
)
def test_a_pass_that_is_intercepted_is_no_assist(language, text, name):
    assert ruling(language, text, name, Role.ASSIST) is not Ruling.CONFIRMED


def test_the_unnamed_striker_is_not_the_name_before_him():
    text = "Luke Marsh whipped in a corner and the unmarked defender tapped the ball over the line."
    assert ruling("en", text, "Luke Marsh", Role.SCORER) is Ruling.CONTRADICTED
