"""Which part the words of a sentence give a name, and which they do not, in six languages, on sentences of our own."""

from __future__ import annotations

import pytest
from role_rulings import ruling
from six_languages import rows

from summarizer.roles import Role, Ruling

_GIVEN = """
en|scorer|Marek Olsen|Marek Olsen headed home from close range in the 12th minute.
en|scorer|Olsen|Olsen equalised after 31 minutes.
en|scorer|Tom Ferris|Tom Ferris made it 2-0 before the break.
en|scorer|Danny Quirke|A late goal from Danny Quirke settled it.
en|scorer|Quirke|Quirke's winner came two minutes from time.
en|scorer|Sam Hale|Sam Hale doubled the lead with a volley.
en|scorer|Hale|Hale slotted the ball past Piet Vos.
en|assist|Luke Marsh|Luke Marsh crossed for Jon Dale to tap in.
en|assist|Luke Marsh|Jon Dale volleyed in from Luke Marsh's cross.
en|scorer|Jon Dale|Jon Dale volleyed in from Luke Marsh's cross.
en|assist|Luke Marsh|Set up by Luke Marsh, Jon Dale fired into the corner.
en|assist|Luke Marsh|Jon Dale finished coolly after a one-two with Luke Marsh.
en|scorer|Dale|Dale converted the penalty after Marsh was fouled by Ivo Kern.
en|scorer|Piet Vos|Piet Vos turned the ball into his own net.
en|referee|Alan Crewe|Referee Alan Crewe waved play on.
en|referee|Alan Crewe|Ref: Alan Crewe
en|coach|Neil Ashby|Town boss Neil Ashby praised his players.
en|coach|Neil Ashby|Neil Ashby's side were well beaten.
en|sent off|Ivo Kern|Ivo Kern was sent off for a second yellow card.
en|sent off|Ivo Kern|There was a red card for Ivo Kern.
en|missed a penalty|Jon Dale|Jon Dale missed a penalty on the hour.
en|scorer|Sam Hale|The striker Sam Hale grabbed his second goal.
en|scorer|Sam Hale|Sam Hale and Jon Dale scored in the second half.
en|scorer|Sam Hale|Sam Hale put the visitors ahead.
en|scorer|Sam Hale|Sam Hale broke the deadlock on 20 minutes.
en|scorer|Sam Hale|Sam Hale curled a shot into the top corner.
en|scorer|Jon Dale|Substitute Jon Dale pulled one back.
en|scorer|Jon Dale|Goals by Sam Hale and Jon Dale won it.
en|scorer|Crane|Crane could only help Hartwell's cross into his own net.
en|missed a penalty|Aaron Okoro|Aaron Okoro stepped up but blazed it over.
en|missed a penalty|Aaron Okoro|Aaron Okoro took the kick and hit the post.
en|scorer|Olsen|Falk tripped Kern and Olsen made no mistake.
en|scorer|Olsen|Olsen sent Vos the wrong way from the spot.
it|scorer|Marco Salvi|Al 12' Marco Salvi sblocca il risultato.
it|scorer|Salvi|Salvi pareggia al 30'.
it|scorer|Marco Salvi|Il gol di Marco Salvi decide la partita.
it|scorer|Dario Conti|Raddoppio di Dario Conti nella ripresa.
it|scorer|Dario Conti|La squadra passa in vantaggio con Dario Conti.
it|scorer|Conti|Conti segna di testa su cross di Luca Nardi.
it|assist|Luca Nardi|Conti segna di testa su cross di Luca Nardi.
it|assist|Luca Nardi|Servito da Luca Nardi, Conti insacca.
it|assist|Nardi|Nardi serve l'assist per il gol di Conti.
it|scorer|Conti|Nardi serve l'assist per il gol di Conti.
it|scorer|Conti|Conti beffa il portiere Paolo Greco.
it|scorer|Conti|Conti trasforma il rigore.
it|scorer|Conti|Nardi, atterrato in area, conquista un rigore che Conti trasforma.
it|referee|Sergio Bassi|L'arbitro Sergio Bassi fischia la fine.
it|coach|Aldo Ferri|Il tecnico Aldo Ferri cambia modulo.
it|coach|Aldo Ferri|I ragazzi di Aldo Ferri vincono ancora.
it|coach|Ferri|La squadra di Ferri soffre.
it|sent off|Paolo Greco|Espulso Paolo Greco per doppia ammonizione.
it|sent off|Paolo Greco|Paolo Greco viene espulso al 70'.
it|missed a penalty|Conti|Conti sbaglia un rigore nel finale.
it|scorer|Salvi|Salvi riporta avanti i suoi.
it|scorer|Salvi|Doppietta di Salvi.
it|scorer|Salvi|Salvi firma il gol del vantaggio.
it|scorer|Salvi|Salvi accorcia le distanze.
it|scorer|Salvi|Tris di Salvi al 60'.
it|assist|Nardi|Rete di Salvi su assist di Nardi.
it|scorer|Salvi|Salvi chiude i conti nel recupero.
it|scorer|Dario Conti|Pareggio firmato da Dario Conti.
it|scorer|Crippa|Sfortunata deviazione di Crippa nella propria porta.
it|scorer|Ferri|Triangolo tra Ferri e Sartori, con il primo che batte Moretti.
it|assist|Sartori|Ferri riceve la palla servitagli da Sartori e la mette dentro.
es|scorer|Iván Robles|Iván Robles marcó el 1-0 al minuto 12.
es|scorer|Iván Robles|Gol de Iván Robles.
es|scorer|Robles|Robles empató de cabeza.
es|scorer|Robles|Robles abrió el marcador tras un pase de Hugo Lara.
es|assist|Hugo Lara|Robles abrió el marcador tras un pase de Hugo Lara.
es|assist|Hugo Lara|A centro de Hugo Lara, Robles anotó el segundo.
es|assist|Hugo Lara|Robles anotó con asistencia de Hugo Lara.
es|scorer|Robles|Robles batió a Pablo Cano con un disparo raso.
es|scorer|Robles|Robles transformó el penalti.
es|scorer|Robles|Falta sobre Hugo Lara y Robles convirtió el penal.
es|referee|Jaime Prado|El árbitro Jaime Prado pitó el final.
es|coach|Raúl Soto|El técnico Raúl Soto hizo tres cambios.
es|coach|Raúl Soto|El equipo de Raúl Soto no reaccionó.
es|coach|Raúl Soto|Los dirigidos por Raúl Soto ganaron.
es|sent off|Pablo Cano|Pablo Cano fue expulsado.
es|sent off|Pablo Cano|Pablo Cano vio la roja directa.
es|missed a penalty|Robles|Robles falló un penalti.
es|scorer|Robles|Robles logró el empate al 80.
es|scorer|Robles|Marcó Robles en el 44.
es|scorer|Robles|Robles puso el 2-1 definitivo.
es|scorer|Robles|El doblete de Robles dio el triunfo.
es|scorer|Robles|Robles mandó el balón al fondo de la red.
es|assist|Hugo Lara|Tras una pared con Hugo Lara, Robles marcó.
es|coach|Raúl Soto|El estratega Raúl Soto celebró.
es|referee|Jaime Prado|El colegiado Jaime Prado mostró amarilla.
es|scorer|Robles|Robles descontó en el añadido.
es|missed a penalty|Iván Vidal|Iván Vidal fue al punto penal y la mandó a las nubes.
es|missed a penalty|Vidal|Fue Vidal el encargado de lanzar la pena máxima, pero Soto logró detenerla.
de|scorer|Jonas Kessler|Jonas Kessler traf in der 12. Minute.
de|scorer|Jonas Kessler|In der 30. Minute traf Jonas Kessler zum 1:0.
de|scorer|Kessler|Kessler glich in der 74. Minute aus.
de|scorer|Kessler|Kessler brachte die Gäste in Führung.
de|scorer|Jonas Kessler|Tor durch Jonas Kessler.
de|scorer|Timo Brandl|Das 2:0 erzielte Timo Brandl.
de|scorer|Brandl|Brandl erhöhte auf Zuspiel von Lukas Egger auf 2:0.
de|assist|Lukas Egger|Brandl erhöhte auf Zuspiel von Lukas Egger auf 2:0.
de|assist|Lukas Egger|Nach Flanke von Lukas Egger köpfte Brandl ein.
de|scorer|Brandl|Nach Flanke von Lukas Egger köpfte Brandl ein.
de|scorer|Brandl|Brandl verwandelte den Elfmeter sicher.
de|scorer|Brandl|Nach Foul an Egger verwandelte Brandl den Elfmeter.
de|referee|Karl Moser|Schiedsrichter Karl Moser pfiff ab.
de|coach|Peter Vogt|Trainer Peter Vogt war zufrieden.
de|coach|Peter Vogt|Die Mannschaft von Trainer Peter Vogt siegte.
de|sent off|Max Huber|Max Huber sah die Rote Karte.
de|sent off|Max Huber|Max Huber sah in der 60. Minute Gelb-Rot.
de|missed a penalty|Brandl|Brandl vergab einen Elfmeter.
de|scorer|Brandl|Brandl schob den Ball ins leere Tor.
de|scorer|Brandl|Den Ausgleich besorgte Brandl.
de|scorer|Brandl|Brandl stellte auf 3:1.
de|scorer|Brandl|Brandl verkürzte auf 1:2.
de|scorer|Brandl|Siegtreffer durch Brandl.
de|scorer|Brandl|Der Treffer von Brandl entschied das Spiel.
de|scorer|Brandl|Eggers Vorlage verwertete Brandl.
de|referee|Karl Moser|Referee Karl Moser ließ weiterspielen.
de|coach|Peter Vogt|Coach Peter Vogt reagierte.
de|scorer|Brandl|Brandl schoss die Kugel ins Kreuzeck.
de|missed a penalty|Jan Huber|Jan Huber trat zum Elfmeter an und schoss über das Tor.
fr|scorer|Hugo Marchal|Hugo Marchal ouvre le score à la 12e minute.
fr|scorer|Hugo Marchal|But de Hugo Marchal.
fr|scorer|Marchal|Marchal égalise de la tête.
fr|scorer|Marchal|Marchal inscrit le deuxième but sur une passe de Théo Lemoine.
fr|assist|Théo Lemoine|Marchal inscrit le deuxième but sur une passe de Théo Lemoine.
fr|assist|Théo Lemoine|Servi par Théo Lemoine, Marchal marque.
fr|assist|Théo Lemoine|Sur un centre de Théo Lemoine, Marchal conclut.
fr|scorer|Marchal|Sur un centre de Théo Lemoine, Marchal conclut.
fr|scorer|Marchal|Marchal trompe le gardien Alain Roux.
fr|scorer|Marchal|Marchal transforme le penalty.
fr|referee|Denis Cotte|L'arbitre Denis Cotte siffle la fin.
fr|coach|Yves Blin|L'entraîneur Yves Blin effectue deux changements.
fr|coach|Yves Blin|Les hommes d'Yves Blin s'imposent.
fr|sent off|Alain Roux|Alain Roux est expulsé.
fr|sent off|Alain Roux|Alain Roux écope d'un carton rouge.
fr|missed a penalty|Marchal|Marchal manque un penalty.
fr|scorer|Marchal|Marchal double la mise.
fr|scorer|Marchal|Marchal réduit le score.
fr|scorer|Marchal|Une réalisation de Marchal suffit.
fr|scorer|Marchal|Marchal fait mouche du plat du pied.
fr|scorer|Marchal|Marchal redonne l'avantage aux siens.
fr|assist|Lemoine|Après un une-deux avec Lemoine, Marchal marque.
fr|scorer|Marchal|Marchal a marqué deux fois.
fr|scorer|Marchal|L'égalisation de Marchal tombe à la 80e.
fr|scorer|Marchal|Marchal pousse le ballon au fond des filets.
fr|coach|Yves Blin|Les joueurs de Yves Blin ont souffert.
fr|scorer|Marchal|Marchal débloque la marque.
fr|missed a penalty|Paul Petit|Paul Petit se chargeait du penalty mais frappait sur la barre.
fr|scorer|Fernier|Salomon lance Fernier : petit pont et but !
pt|scorer|Caio Mendes|Caio Mendes abriu o placar aos 12 minutos.
pt|scorer|Caio Mendes|Gol de Caio Mendes.
pt|scorer|Mendes|Mendes empatou de cabeça.
pt|scorer|Mendes|Mendes marcou após passe de Davi Rocha.
pt|assist|Davi Rocha|Mendes marcou após passe de Davi Rocha.
pt|assist|Davi Rocha|Após cruzamento de Davi Rocha, Mendes cabeceou para o fundo das redes.
pt|scorer|Mendes|Após cruzamento de Davi Rocha, Mendes cabeceou para o fundo das redes.
pt|assist|Davi Rocha|Davi Rocha cruzou para Mendes marcar.
pt|scorer|Mendes|Davi Rocha cruzou para Mendes marcar.
pt|scorer|Mendes|Mendes converteu o pênalti.
pt|scorer|Mendes|Rocha sofreu pênalti e Mendes converteu.
pt|referee|Nelson Brito|O árbitro Nelson Brito apitou o fim.
pt|coach|Jorge Leal|O técnico Jorge Leal mexeu no time.
pt|coach|Jorge Leal|O time de Jorge Leal venceu.
pt|sent off|Otávio Pires|Otávio Pires foi expulso.
pt|sent off|Otávio Pires|Otávio Pires recebeu o cartão vermelho.
pt|missed a penalty|Mendes|Mendes perdeu um pênalti.
pt|scorer|Mendes|Mendes ampliou no segundo tempo.
pt|scorer|Mendes|Mendes fez o segundo gol.
pt|scorer|Mendes|Mendes descontou nos acréscimos.
pt|scorer|Mendes|O gol de Mendes garantiu a vitória.
pt|scorer|Mendes|Mendes selou o empate.
pt|assist|Rocha|Em tabela com Rocha, Mendes marcou.
pt|scorer|Mendes|Mendes mandou a bola para o fundo da rede.
pt|coach|Jorge Leal|O treinador Jorge Leal elogiou a equipe.
pt|scorer|Mendes|Mendes virou o jogo aos 80.
pt|referee|Nelson Brito|O juiz Nelson Brito marcou pênalti.
pt|scorer|Mendes|Mendes deixou o seu no fim.
pt|missed a penalty|Caio Lima|Após mão de Reis, Caio Lima foi para a marca da cal e isolou.
pt|missed a penalty|Caio Lima|Caio Lima assumiu a cobrança, mas atirou ao poste.
"""
"""Each: language, part, name, sentence."""
_NOT_GIVEN = """
en|scorer|Piet Vos|Hale slotted the ball past Piet Vos.
en|scorer|Marsh|Dale converted the penalty after Marsh was fouled by Ivo Kern.
en|scorer|Ivo Kern|Dale converted the penalty after Marsh was fouled by Ivo Kern.
en|scorer|Crane|Olsen nutmegged Crane, exchanged passes with Marsh and beat Vos.
en|missed a penalty|Aaron Okoro|Aaron Okoro stepped up and sent it in off the post.
en|scorer|Kern|Falk tripped Kern and Olsen made no mistake.
en|assist|Marsh|Marsh's corner was only half cleared and Olsen hooked it into the net.
en|assist|Marsh|Marsh's flick found space and the winger's cross was swept into the net by Olsen.
it|scorer|Paolo Greco|Conti beffa il portiere Paolo Greco.
it|assist|Crippa|Ferri intercetta un passaggio di Crippa e segna.
it|scorer|Sartori|Triangolo tra Ferri e Sartori, con il primo che batte Moretti.
es|scorer|Pablo Cano|Robles batió a Pablo Cano con un disparo raso.
es|scorer|Hugo Lara|Falta sobre Hugo Lara y Robles convirtió el penal.
es|scorer|Pablo Cano|El portero Pablo Cano detuvo el tiro.
es|scorer|Pablo Cano|Robles definió ante la salida de Pablo Cano.
es|scorer|Salcedo|Ferreira estrelló el balón en el larguero y Salcedo la mandó fuera.
es|missed a penalty|Iván Vidal|Iván Vidal fue al punto penal y la mandó al fondo.
es|missed a penalty|Soto|Fue Vidal el encargado de lanzar la pena máxima, pero Soto logró detenerla.
de|scorer|Max Huber|Brandl ließ Torhüter Max Huber keine Chance.
de|scorer|Egger|Nach Foul an Egger verwandelte Brandl den Elfmeter.
de|scorer|Krauss|Den Elfmeter verwandelte Wendler, Krauss hatte Brückner gelegt.
de|missed a penalty|Jan Huber|Jan Huber trat zum Elfmeter an und verwandelte sicher.
fr|scorer|Alain Roux|Marchal trompe le gardien Alain Roux.
fr|scorer|Lemoine|Après une faute sur Lemoine, Marchal transforme le penalty.
fr|scorer|Alain Roux|Le gardien Alain Roux repousse la frappe.
fr|assist|Collin|Fernier intercepte une passe de Collin et marque.
fr|missed a penalty|Paul Petit|Paul Petit se chargeait du penalty et marquait.
fr|scorer|Salomon|Salomon lance Fernier : petit pont et but !
pt|scorer|Otávio Pires|Mendes bateu o goleiro Otávio Pires.
pt|scorer|Otávio Pires|O goleiro Otávio Pires defendeu o chute.
pt|assist|Coelho|Ferraz interceptou um passe de Coelho e marcou.
pt|missed a penalty|Reis|Após mão de Reis, Caio Lima foi para a marca da cal e isolou.
pt|missed a penalty|Caio Lima|Caio Lima assumiu a cobrança e atirou para o fundo.
pt|assist|Saldanha|Saldanha levantou na medida, o zagueiro cortou mal e Ferraz marcou.
"""
"""The same for names that are beaten, fouled, save, convert, pass to nobody or only stand beside."""
_APART = """
en|Olsen|Marsh|Olsen grabbed a late winner from Marsh's long throw.
it|Ferri|Sartori|Crippa stende Sartori: dal dischetto Ferri è glaciale.
it|Ferri|Crippa|Sartori crossa, Crippa buca l'intervento e Ferri non perdona.
es|Ferreira|Salcedo|Ferreira abrió la lata con un disparo tras asistencia de Salcedo.
es|Ferreira|Salcedo|Salcedo vio la llegada de Ferreira y este no falló.
es|Ferreira|Salcedo|Ferreira, tras un rechace de Montes a disparo de Salcedo, empujó el balón a la red.
de|Krauss|Wendler|Krauss fälschte einen Schuss von Wendler ins eigene Tor ab.
de|Wendler|Brückner|Brückner flankte, Wendler hielt den Fuß hin.
de|Wendler|Brückner|Brückner zog die Ecke vor das Tor, Wendler stieg hoch und köpfte ein.
fr|Collin|Salomon|Collin dévie dans ses propres filets un centre de Salomon.
fr|Fernier|Morvan|Morvan, battu par Fernier, ne peut que constater les dégâts.
pt|Ferraz|Saldanha|Cruzamento de Saldanha e cabeçada certeira de Ferraz.
pt|Ferraz|Saldanha|Saldanha tocou para trás; Ferraz chutou e fez 2 a 1.
"""
"""Each: language, scorer, another, sentence."""
_PLAYED_IN = """
en|Olsen|Marsh|Olsen, played in by Marsh, kept his cool to slot under Pickard.
en|Olsen|Marsh|Marsh sent a perfect ball in, and Olsen was there for a fine finish.
it|Ferri|Sartori|Imbeccato da Sartori, Ferri supera Moretti in uscita.
es|Ferreira|Salcedo|Habilitado por Salcedo, Ferreira definió cruzado.
de|Wendler|Brückner|Brückner bediente Wendler, der Torwart Kessler keine Chance ließ.
fr|Fernier|Salomon|Décalé sur la droite par Salomon, Fernier trompe Morvan.
fr|Fernier|Salomon|Fernier, à la réception d'un coup franc de Salomon, place sa tête hors de portée.
pt|Ferraz|Saldanha|Lançado por Saldanha, Ferraz driblou Meireles e rolou para o gol vazio.
"""
"""Each: language, scorer, who plays him in, sentence."""


@pytest.mark.parametrize(("language", "part", "name", "told"), rows(_GIVEN))
def test_a_sentence_that_tells_a_part_confirms_it(language: str, part: str, name: str, told: str) -> None:
    assert ruling(language, told, name, Role(part)) is Ruling.CONFIRMED


@pytest.mark.parametrize(("language", "part", "name", "told"), rows(_NOT_GIVEN))
def test_a_sentence_that_gives_another_part_or_none_does_not(language: str, part: str, name: str, told: str) -> None:
    assert ruling(language, told, name, Role(part)) is not Ruling.CONFIRMED


@pytest.mark.parametrize(("language", "scorer", "other", "told"), rows(_APART))
def test_the_scorer_is_told_from_the_others_beside_him(language: str, scorer: str, other: str, told: str) -> None:
    assert ruling(language, told, scorer, Role.SCORER) is Ruling.CONFIRMED
    assert ruling(language, told, other, Role.SCORER) is not Ruling.CONFIRMED


@pytest.mark.parametrize(("language", "scorer", "giver", "told"), rows(_PLAYED_IN))
def test_who_is_played_in_scores_and_the_other_sets_up(language: str, scorer: str, giver: str, told: str) -> None:
    assert ruling(language, told, scorer, Role.SCORER) is Ruling.CONFIRMED
    assert ruling(language, told, giver, Role.ASSIST) is Ruling.CONFIRMED
    assert ruling(language, told, giver, Role.SCORER) is not Ruling.CONFIRMED
    assert ruling(language, told, scorer, Role.ASSIST) is not Ruling.CONFIRMED


def test_the_unnamed_striker_is_not_the_name_before_him() -> None:
    text = "Luke Marsh whipped in a corner and the unmarked defender tapped the ball over the line."
    assert ruling("en", text, "Luke Marsh", Role.SCORER) is Ruling.CONTRADICTED
