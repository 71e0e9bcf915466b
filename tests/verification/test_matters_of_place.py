"""Grounds, competitions and coaches: what words tell them, in six languages."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim
from summarizer.verification.club_names import is_club
from summarizer.verification.competitions import is_named


def _published(text, language, teams, field, claim):
    """What a gate publishes of one claim beside two teams that the text's first line names."""
    fact = getattr(published(language, text, teams, {field: Claim(value=claim[0], quote=claim[1])}), field)
    return fact.value if fact else None


@pytest.mark.parametrize(
    ("language", "line", "ground"),
    [
        pytest.param("en", "Wexley beat Dunmoor 2-0 before a packed Harrow Lane.", "Harrow Lane", id="en"),
        pytest.param("it", "Il Vallero ha battuto il Montorio 2-0 in un Pratone gremito.", "Pratone", id="it"),
        pytest.param("es", "El Vallero venció al Montorio 2-0. Cancha: Arroyo Seco.", "Arroyo Seco", id="es"),
        pytest.param("de", "Vallero schlug Montorio 2:0. Der Rasen am Birkenweg war tief.", "Birkenweg", id="de"),
        pytest.param("fr", "Vallero a battu Montorio 2-0 sur la pelouse de Kerlaz.", "Kerlaz", id="fr"),
        pytest.param(
            "pt", "O Vallero venceu o Montorio por 2-0. O relvado do Outeiro estava pesado.", "Outeiro", id="pt"
        ),
    ],
)
def test_a_name_beside_words_of_a_ground_is_the_venue(language, line, ground):
    teams = ("Wexley", "Dunmoor") if language == "en" else ("Vallero", "Montorio")
    text = f"{teams[0]} 2-0 {teams[1]}\n{line}\n"
    assert _published(text, language, teams, "venue", (ground, line)) == ground


@pytest.mark.parametrize(
    ("language", "line", "ground"),
    [
        pytest.param("it", "Il Montorio scivola al Pratone contro un buon Vallero.", "Pratone", id="it"),
        pytest.param("it", "Il tabellone dell'Enzo Lupi era spento da un pezzo.", "Enzo Lupi", id="it-scoreboard"),
        pytest.param("es", "El Montorio perdió en Arroyo Seco con poca fortuna.", "Arroyo Seco", id="es"),
        pytest.param("de", "Vor 2340 Zuschauern auf der Riedwies gewann Vallero.", "Riedwies", id="de-crowd"),
        pytest.param("pt", "O Montorio perdeu no Ninho da Serra por 2 a 0.", "Ninho da Serra", id="pt"),
    ],
)
def test_where_a_result_or_a_crowd_was_is_the_venue(language, line, ground):
    text = f"Vallero 2-0 Montorio\n{line}\n"
    assert _published(text, language, ("Vallero", "Montorio"), "venue", (ground, line)) == ground


def test_a_place_beside_a_side_is_the_venue_where_another_sentence_tells_a_result_there():
    line = "Un gol castiga al Montorio en Arroyo Seco."
    text = f"{line}\nEl Vallero se llevó un empate en Arroyo Seco.\n"
    assert _published(text, "es", ("Vallero", "Montorio"), "venue", ("Arroyo Seco", line)) == "Arroyo Seco"
    assert _published(f"{line}\n", "es", ("Vallero", "Montorio"), "venue", ("Arroyo Seco", line)) is None


def test_a_scorer_in_whom_a_side_trusts_is_no_ground():
    line = "El Vallero ganó y confía en Marco Salas, autor del gol."
    text = f"Vallero 2-0 Montorio\n{line}\n"
    assert _published(text, "es", ("Vallero", "Montorio"), "venue", ("Marco Salas", line)) is None


@pytest.mark.parametrize("name", ["serie c", "2. bundesliga", "II Divisão", "ligue 2", "Premier League"])
def test_a_letter_or_figure_of_rank_names_a_competition_in_any_letters(name):
    assert is_named(name, f"calcio {name.lower()}")


def test_a_player_is_no_ground():
    text = "Wexley 2-0 Dunmoor\nWexley beat Dunmoor 2-0 and Paul Harker scored twice for Wexley.\n"
    assert _published(text, "en", ("Wexley", "Dunmoor"), "venue", ("Paul Harker", "Paul Harker scored twice")) is None


@pytest.mark.parametrize(
    ("text", "passage", "named"),
    [
        pytest.param("campionato", "l'ultima partita di campionato", False, id="it-common-noun"),
        pytest.param("league", "in the league on Saturday", False, id="en-common-noun"),
        pytest.param("Pokal", "im Pokal gegen Ostrau", False, id="de-bare-noun"),
        pytest.param("copa", "en la copa", False, id="es-common-noun"),
        pytest.param("championnat", "le championnat reprend", False, id="fr-common-noun"),
        pytest.param("League Cup", "the League Cup tie", True, id="two-generic-words-make-a-name"),
        pytest.param("Serie A", "partita di Serie A", True, id="letter"),
        pytest.param("Kreisliga 2", "in der Kreisliga 2", True, id="number"),
        pytest.param("II Divisão", "da II Divisão", True, id="pt"),
    ],
)
def test_a_competition_needs_a_name_of_its_own(text, passage, named):
    assert is_named(text, passage) is named


@pytest.mark.parametrize(
    ("name", "club"),
    [
        pytest.param("TuS Lindau", True, id="tus"),
        pytest.param("SpVgg Morsbach", True, id="spvgg"),
        pytest.param("FC Kerlaz", True, id="fc"),
        pytest.param("Anna Berger", False, id="person"),
        pytest.param("J.P. Roth", False, id="initials"),
    ],
)
def test_letters_of_a_club_make_a_team(name, club):
    assert is_club(name) is club


COACHES = [
    pytest.param("en", "The visiting boss Ray Colman shook hands. Dunmoor lost.", id="en"),
    pytest.param("it", "Il tecnico ospite Ray Colman ha stretto la mano.", id="it"),
    pytest.param("de", "Gästetrainer Ray Colman gratulierte fair.", id="de"),
    pytest.param("fr", "L'entraîneur visiteur Ray Colman a salué le public.", id="fr"),
    pytest.param("es", "El técnico visitante Ray Colman felicitó al rival.", id="es"),
]


@pytest.mark.parametrize(("language", "line"), COACHES)
def test_the_visiting_coach_is_not_the_home_sides(language, line):
    text = f"Wexley 2-0 Dunmoor\n{line}\n"
    assert _published(text, language, ("Wexley", "Dunmoor"), "home_coach", ("Ray Colman", line)) is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("en", "Ray Colman sighed. The coach of Dunmoor had seen it coming.", id="en"),
        pytest.param("it", "Ray Colman sospira. Il tecnico del Dunmoor lo sapeva.", id="it"),
        pytest.param("es", "El entrenador del Dunmoor, Ray Colman, lo sabía.", id="es"),
        pytest.param("pt", "O treinador do Dunmoor, Ray Colman, já sabia.", id="pt"),
    ],
)
def test_the_coach_of_a_side_is_that_sides_only(language, line):
    text = f"Wexley 2-0 Dunmoor\n{line}\n"
    quote = line.split(". ", maxsplit=1)[0].rstrip(".")
    assert _published(text, language, ("Wexley", "Dunmoor"), "home_coach", ("Ray Colman", quote)) is None


_TOLD = """
venue|en|Mount Grace|A gloomy Mount Grace was the setting for a crucial encounter on Sunday.
venue|en|The Shay|The Shay hosted the tie.
venue|en|Bryn Coed|A sodden Bryn Coed staged the game.
venue|it|Pratone|Il Montorio espugna il Pratone con un gol nel finale.
venue|it|Città del Sole|Tre punti d'oro per il Montorio, che espugna il “Città del Sole”.
venue|it|Pratone|Il Pratone è stato teatro di una sfida bellissima.
venue|it|Pratone|Al Pratone va in scena una partita senza storia.
venue|it|Pratone|Il Montorio si presentava al Pratone con tre vittorie di fila.
venue|es|Arroyo Seco|El Osera asaltó Arroyo Seco con un gol en el descuento.
venue|es|Villarejo|Osera llegó al Villarejo con tres triunfos seguidos y se fue sin nada.
venue|es|Arroyo Seco|Arroyo Seco fue escenario de un gran partido.
venue|es|Arroyo Seco|Partido disputado en Arroyo Seco ante 300 espectadores.
venue|de|Birkenweg|Der Birkenweg war Schauplatz eines packenden Derbys.
venue|de|Birkenweg|TSV Kirchberg entführt drei Punkte vom Birkenweg.
venue|fr|Kerlaz|Brigneux est venu s'imposer ce dimanche dans un Kerlaz chaud bouillant.
venue|fr|Kerlaz|Kerlaz a été le théâtre d'un match fou.
venue|fr|Marcel-Petit|Dans l'antre de Marcel-Petit, Lorval a déroulé.
venue|pt|Outeiro|O Outeiro foi palco de um grande jogo.
venue|en|Kerby Park|The match at Kerby Park was broadcast live.
venue|it|Parco Arena|La gara al Parco Arena è trasmessa in diretta.
venue|de|Moosweg|Kirchberg verlor 1:2 am Moosweg.
venue|pt|Estádio Novo|Houve transmissão no Estádio Novo.
venue|en|the Arena|Barnwell Town won in front of 1,200 at the Arena.
venue|en|Home Park|Barnwell Town won at Home Park.
venue|pt|Outeiro|O Itabirense chegou ao Outeiro com três vitórias seguidas.
venue|pt|Outeiro|O Itabirense saiu do Outeiro com os três pontos.
competition|en|BUCS South Eastern 5C|In their first BUCS South Eastern 5C league match, Barnwell Town won.
competition|en|Sunderland Echo Plate|Barnwell Town reached the final of the Sunderland Echo Plate.
competition|en|Carabao|Barnwell Town are through to round three of the Carabao.
competition|en|League Cup|Barnwell Town won a place in the League Cup third round.
competition|it|Coppa Italia|Il Ravello chiude la sua corsa in Coppa Italia.
competition|es|Primera División|El Vallero ganó y es tercero en un puesto de la Primera División.
competition|de|Bundesliga|Der Bundesliga-Aufsteiger SV Lindau gewann sein erstes Spiel.
competition|fr|Ligue 2|Lorval a gagné et prend la deuxième place de Ligue 2.
competition|pt|Série B|O Araruna venceu na abertura da Série B.
competition|es|Mundial Sub-19|Vallero ganó el Mundial Sub-19.
competition|it|Memorial Galli|Finale del Memorial Galli: il Ravello batte 2-1 il Montorio.
competition|es|Liga Vallesana|Un penal definió el triunfo del Vallero en la Ida de la Final de la Liga Vallesana.
competition|de|Hallenmasters|Der SV Lindau zieht ins Finale des Hallenmasters ein.
competition|de|DFB-Pokal|Der SV Lindau hat die zweite Runde des DFB-Pokals erreicht.
competition|fr|Gambardella|Lorval s'est qualifié pour le troisième tour de la Gambardella en battant Brigneux.
competition|pt|Candangão|O Araruna garantiu vaga na final do Candangão ao bater o Itabirense.
"""
_OF_ANOTHER_MATCH = """
venue|en|Bolton|Harrowgate United face a trip to Bolton next Saturday.
venue|fr|Nantes|Lorval ira à Nantes samedi prochain.
venue|en|Paul Hartley|Paul Hartley hosted the visitors.
venue|en|Home Ground|The Home Ground staff had painted the lines.
venue|de|Heimstadion|Im Heimstadion wurde gefeiert.
venue|it|Stadio|Nello Stadio di casa si canta.
venue|es|Estadio|El Estadio Local cantaba.
venue|en|Kerby Park|Barnwell Town drew their semi-final against Kerby Park.
venue|it|Parco Arena|Il Ravello ha giocato contro il Parco Arena.
venue|es|Parque Sur|El Vallero jugó contra el Parque Sur.
venue|de|Kampfbahn Ost|Lindau spielte gegen die Kampfbahn Ost.
venue|fr|Parc Nord|Lorval a joué contre le Parc Nord.
venue|pt|Parque Sul|O Araruna jogou contra o Parque Sul.
venue|en|Arena Sports|The match was broadcast live on Calvo and Arena Sports.
venue|it|Arena Sport|La gara è trasmessa in diretta su Calvo e Arena Sport.
venue|es|Arena Sport|El partido fue transmitido por Calvo y Arena Sport.
venue|de|Arena Sport|Zu sehen ist das Spiel bei Calvo und Arena Sport.
venue|fr|Arena Sport|Le match était diffusé par Calvo et Arena Sport.
venue|pt|Estádio Calvo Sports|Houve transmissão de Araruna TV e Estádio Calvo Sports.
venue|en|Kerby|Barnwell Town won at home, a proud day for the academy at Kerby.
venue|it|Pratone|Il Ravello vince dopo l'allenamento al Pratone.
venue|es|Arroyo Seco|El Vallero ganó tras el entrenamiento en el Arroyo Seco.
venue|fr|Kerlaz|Lorval gagne, un grand jour pour le centre de formation au Kerlaz.
venue|pt|Outeiro|O Araruna venceu depois do treino no Outeiro.
venue|de|Abstiegskampf|Kirchberg verlor 1:2 im Abstiegskampf.
venue|es|Getafe|El Vallero visitará Getafe la próxima jornada.
competition|en|Champions League|Barnwell Town meet Ajax in the Champions League next week.
competition|pt|Libertadores|O Araruna enfrenta o River na próxima quarta-feira pela Libertadores.
competition|en|World Cup Under|Barnwell Town won the World Cup Under-19.
competition|it|Mondiale Under|Il Ravello gioca il Mondiale Under-19.
competition|es|Mundial Sub|Vallero ganó el Mundial Sub-19.
competition|de|Weltpokal U|Lindau gewann den Weltpokal U-19.
competition|fr|Coupe U|Lorval a gagné la Coupe U-19.
competition|pt|Mundial Sub|O Araruna venceu o Mundial Sub-19.
competition|en|Champions League|Barnwell Town beat the Champions League chasers Harrowgate United.
competition|en|Champions League|Barnwell Town's win takes them closer to a place in the Champions League.
competition|en|Champions League|Barnwell Town play for a place in the first qualifying round of the Champions League.
competition|en|Champions League|Barnwell Town warmed up for Tuesday's Champions League semi-final with a win.
competition|it|Champions League|Il Ravello batte il Montorio e sale in zona Champions League.
competition|it|Europa League|Il Ravello batte il Montorio nella corsa all'Europa League.
competition|es|Copa Sudamericana|El Vallero ganó y entra en puestos de Copa Sudamericana.
competition|es|Libertadores|El Vallero ganó a aquel equipo que brilló en la Libertadores.
competition|de|Champions-League|Lindau siegte und verteidigte den Champions-League-Qualifikationsplatz.
competition|de|Bundesliga|Lindau feierte mit dem Sieg den Aufstieg in die Bundesliga.
competition|fr|Ligue 2|Lorval a gagné et valide son accession en Ligue 2.
competition|pt|Libertadores|O Araruna venceu e garantiu vaga na Libertadores.
competition|pt|Mundial|O Araruna venceu e garantiu o apuramento inédito ao Mundial.
competition|en|Champions League|Barnwell Town beat that side which had shone in the Champions League.
competition|it|Champions League|Il Ravello ha battuto quella squadra che brillava in Champions League.
competition|de|Champions League|Lindau schlug jene Mannschaft, die in der Champions League glänzte.
competition|fr|Ligue des champions|Lorval a battu cette équipe qui avait brillé en Ligue des champions.
competition|pt|Libertadores|O Araruna bateu aquele time que brilhou na Libertadores.
competition|it|Marco Galli|Il gol di Marco Galli vale la finale per il Ravello.
"""


def _published_here(field, language, value, told):
    """What a gate publishes of a claim on one sentence of an article."""
    teams = TEAMS[language]
    return _published(f"{teams[0]} 2-1 {teams[1]}\n\n{told}\n", language, teams, field, (value, told))


@pytest.mark.parametrize(("field", "language", "name", "told"), rows(_TOLD))
def test_a_passage_tells_the_ground_or_the_competition(field, language, name, told):
    assert _published_here(field, language, name, told) == name


_EARLIER = """
en|Kerby|The most recent was a 2-0 loss away at Kerby.
it|Pratone|Il Ravello viene da una sconfitta per 2-0 al Pratone.
es|Arroyo Seco|El Vallero viene de una derrota 2-0 en Arroyo Seco.
de|Riedwies|Lindau verlor zuletzt 0:2 auf der Riedwies.
fr|Kerlaz|Lorval reste sur une défaite 2-0 au Kerlaz.
pt|Outeiro|O Araruna vem de uma derrota por 2-0 no Outeiro.
"""


@pytest.mark.parametrize(("language", "name", "told"), rows(_EARLIER))
def test_where_an_earlier_result_was_is_not_where_a_match_to_come_is_played(language, name, told):
    teams = TEAMS[language]
    head = " - ".join(teams)
    claims = {"venue": Claim(value=name, quote=told), "status": Claim(value="scheduled", quote=head)}
    assert published(language, f"{head}\n\n{told}\n", teams, claims).venue is None


@pytest.mark.parametrize(("field", "language", "name", "told"), rows(_OF_ANOTHER_MATCH))
def test_what_is_to_come_or_a_person_is_neither_ground_nor_competition(field, language, name, told):
    assert _published_here(field, language, name, told) is None


_CROWDS = """
en|1234|Only 1,234 turned up.
it|1234|Erano in 1.234 sugli spalti.
de|1234|Vor 1.234 Zusehern gewann Lindau.
fr|1234|Ils étaient 1 234 dans les tribunes.
pt|1234|Renda: R$ 10.000. Público: 1.234.
es|1234|El campo acogió a 1.234 espectadores.
fr|1234|Le stade accueillait 1 234 spectateurs.
de|1234|Das Stadion fasst 15.000 Zuschauer, 1.234 Zuschauer kamen.
de|1950|1950 Zuschauer kamen.
en|2022|Attendance: 2022
en|2014|A crowd of 2014 saw it.
it|1982|1982 gli spettatori.
fr|1998|1998 spectateurs.
es|2010|Ante 2010 espectadores.
pt|1978|Público: 1978 pagantes.
"""
_NO_CROWDS = """
pt|10000|Renda: R$ 10.000. Público: 1.234.
en|10000|A crowd of 1,234 raised £10,000.
en|15000|The 15,000-capacity ground was half full with fans.
it|15000|Lo stadio ha una capienza di 15.000 spettatori.
es|15000|El estadio tiene un aforo de 15.000 espectadores.
en|15000|The ground can hold up to 15,000 fans.
it|15000|Lo stadio può ospitare fino a 15.000 spettatori.
es|15000|El campo puede albergar 15.000 espectadores.
de|15000|Das Stadion fasst 15.000 Zuschauer.
de|15000|Bis zu 15.000 Zuschauer werden erwartet.
fr|15000|Le stade peut accueillir 15 000 spectateurs.
pt|15000|O estádio pode receber até 15.000 espectadores.
en|2022|The champion of Qatar 2022 was cheered by thousands of fans.
es|2022|El campeón de Qatar 2022 recibió una ovación de los aficionados.
pt|1978|O público viu em 1978 o primeiro título do clube.
de|1954|Die Zuschauer feierten wie nach dem Titel von 1954.
fr|1998|Le public a chanté comme en 1998.
it|1982|Il pubblico ha cantato come nel 1982.
"""


@pytest.mark.parametrize(("language", "number", "told"), rows(_CROWDS))
def test_a_number_of_people_who_came_is_the_attendance(language, number, told):
    assert _published_here("attendance", language, int(number), told) == int(number)


@pytest.mark.parametrize(("language", "number", "told"), rows(_NO_CROWDS))
def test_money_and_the_size_of_a_ground_are_no_attendance(language, number, told):
    assert _published_here("attendance", language, int(number), told) is None
