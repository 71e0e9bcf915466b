"""Who shoots, shows the way or turns to the referee is none, though a referee whistles, shows and points as well."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim

_PLAYS = """
fr|Jean Kern|Jean Kern dégaine une frappe captée par Vogel.
fr|Jean Kern|Jean Kern adresse un centre parfait à Vogel.
fr|Jean Kern|Jean Kern sort Falk de la surface et tente sa chance.
fr|Jean Kern|Jean Kern montre la voie à Vogel.
fr|Jean Kern|Jean Kern renvoie le ballon sur Vogel.
fr|Jean Kern|Jean Kern siffle la fin de la récréation d'une frappe.
fr|Jean Kern|Jean Kern n'hésite pas et tire.
fr|Jean Kern|Jean Kern accorde la victoire aux siens d'un but.
fr|Jean Kern|Jean Kern indique le point de penalty à l'arbitre.
fr|Jean Kern|Jean Kern inflige un petit pont à Vogel.
fr|Jean Kern|Jean Kern exclut tout départ cet hiver.
fr|Jean Kern|Jean Kern est averti par l'arbitre.
fr|Jean Kern|Jean Kern réclame un penalty à l'arbitre.
fr|Jean Kern|L'arbitre avertit Jean Kern.
fr|Jean Kern|L'arbitre siffle une faute de Jean Kern.
en|John Kern|John Kern showed Vogel the way with a fine run.
en|John Kern|John Kern sent Vogel away down the left.
en|John Kern|John Kern pointed to the spot and asked for a penalty.
en|John Kern|John Kern waved away the talk of a move.
en|John Kern|John Kern blew his chance.
en|John Kern|John Kern gave Vogel a talking-to.
en|John Kern|John Kern awarded himself the captain's armband.
en|John Kern|John Kern dismissed talk of a title race.
en|John Kern|John Kern booked his place in the final.
en|John Kern|John Kern booked a place in the next round for his side.
en|John Kern|Referee's assistant John Kern raised his flag.
en|John Kern|The referee spoke to John Kern.
en|John Kern|The referee, watched by John Kern, let play go on.
en|John Kern|John Kern appealed to the referee in vain.
en|John Kern|John Kern, a former referee, was in the stand.
en|John Kern|Fourth official John Kern showed four minutes.
en|John Kern|VAR John Kern called the referee to the screen.
en|John Kern|John Kern's whistle-stop tour continued.
de|Jan Kern|Jan Kern zeigte Vogel, wie es geht.
de|Jan Kern|Jan Kern zeigte auf den Punkt und verwandelte selbst.
de|Jan Kern|Jan Kern schickte Vogel auf die Reise.
de|Jan Kern|Jan Kern pfiff auf die Taktik.
de|Jan Kern|Jan Kern verwarnte sich selbst in der Kabine.
de|Jan Kern|Jan Kern entschied das Spiel mit einem Schuss.
de|Jan Kern|Jan Kern ließ Vogel aussteigen.
de|Jan Kern|Der Schiedsrichter verwarnte Jan Kern.
de|Jan Kern|Der Schiedsrichter zeigte Jan Kern Gelb.
de|Jan Kern|Der Unparteiische ließ Jan Kern gewähren.
de|Jan Kern|Jan Kern beschwerte sich beim Schiedsrichter.
de|Jan Kern|Linienrichter Jan Kern hob die Fahne.
de|Jan Kern|Der vierte Offizielle Jan Kern zeigte vier Minuten an.
de|Jan Kern|Schiedsrichter-Assistent Jan Kern winkte.
de|Jan Kern|Videoassistent Jan Kern meldete sich.
it|Gianni Kern|Gianni Kern mostra a Vogel come si fa.
it|Gianni Kern|Gianni Kern estrae dal cilindro un tiro da fuori.
it|Gianni Kern|Gianni Kern indica il dischetto all'arbitro.
it|Gianni Kern|Gianni Kern fischia alla squadra di salire.
it|Gianni Kern|Gianni Kern concede il bis e firma la doppietta.
it|Gianni Kern|Gianni Kern espelle l'aria e calcia.
it|Gianni Kern|Gianni Kern ammonisce i compagni negli spogliatoi.
it|Gianni Kern|L'arbitro ammonisce Gianni Kern.
it|Gianni Kern|L'arbitro fischia un fallo di Gianni Kern.
it|Gianni Kern|Gianni Kern protesta con l'arbitro.
it|Gianni Kern|Il guardalinee Gianni Kern alza la bandierina.
it|Gianni Kern|Il quarto uomo Gianni Kern segnala il recupero.
it|Gianni Kern|Al Var Gianni Kern richiama tutti.
es|Juan Kern|Juan Kern mostró el camino a Vogel.
es|Juan Kern|Juan Kern sacó de la chistera un disparo.
es|Juan Kern|Juan Kern pitó para avisar al banquillo.
es|Juan Kern|Juan Kern señaló el punto de penalti al árbitro.
es|Juan Kern|Juan Kern amonestó a sus compañeros en el vestuario.
es|Juan Kern|El árbitro amonestó a Juan Kern.
es|Juan Kern|El árbitro expulsó a Juan Kern.
es|Juan Kern|El árbitro señaló falta de Juan Kern.
es|Juan Kern|Juan Kern protestó al árbitro.
es|Juan Kern|El asistente Juan Kern levantó la bandera.
es|Juan Kern|El cuarto árbitro Juan Kern mostró el descuento.
es|Juan Kern|En el VAR, Juan Kern avisó al colegiado.
es|Juan Kern|Juan Kern expulsó los fantasmas con un gol.
pt|João Kern|João Kern mostrou o caminho a Vogel.
pt|João Kern|João Kern apontou para a marca e pediu penálti ao árbitro.
pt|João Kern|João Kern expulsou os fantasmas com um golo.
pt|João Kern|O árbitro expulsou João Kern.
pt|João Kern|O árbitro mostrou o amarelo a João Kern.
pt|João Kern|João Kern reclamou com o árbitro.
pt|João Kern|O assistente João Kern levantou a bandeira.
pt|João Kern|O quarto árbitro João Kern indicou quatro minutos.
pt|João Kern|No VAR, João Kern chamou o árbitro.
pt|João Kern|João Kern assinalou a sua estreia com um golo.
pt|João Kern|João Kern deu o exemplo.
pt|João Kern|João Kern marcou falta técnica na entrevista.
"""
_REFEREES = """
fr|Jean Kern|L'arbitre Jean Kern sort le carton rouge.
fr|Jean Kern|Jean Kern expulse logiquement Vogel.
fr|Jean Kern|Jean Kern siffle la fin du match.
fr|Jean Kern|Jean Kern accorde un penalty aux visiteurs.
fr|Jean Kern|Jean Kern n'hésite pas et sort le carton rouge.
fr|Kern|M. Kern renvoie Vogel aux vestiaires.
fr|Jean Kern|Jean Kern siffle un penalty.
it|Gianni Kern|Gianni Kern fischia la fine.
it|Gianni Kern|Gianni Kern fischia il rigore.
it|Gianni Kern|Gianni Kern espelle Vogel.
it|Gianni Kern|Gianni Kern mostra il rosso a Vogel.
it|Gianni Kern|Gianni Kern estrae il secondo giallo.
it|Gianni Kern|Gianni Kern concede il rigore.
it|Gianni Kern|Gianni Kern ammonisce Vogel.
it|Gianni Kern|L'arbitro Gianni Kern fischia un fallo di Vogel.
it|Gianni Kern|Arbitra Gianni Kern di Roma.
it|Gianni Kern|Dirige la gara Gianni Kern di Roma.
pt|João Kern|João Kern apitou para o final.
pt|João Kern|João Kern apitou para o intervalo.
pt|João Kern|João Kern apitou a partida.
pt|João Kern|João Kern marcou falta.
es|Juan Kern|Juan Kern señaló el punto de penalti.
en|John Kern|John Kern pointed to the spot.
de|Jan Kern|Jan Kern zeigte auf den Punkt.
de|Jan Kern|Schiedsrichter Jan Kern zeigte auf den Punkt.
en|John Kern|Referee John Kern waved the appeals away.
"""
"""Each: language, name, and what is told."""


def _is_referee(language: str, name: str, told: str) -> bool:
    home, away = TEAMS[language]
    claims = {"referee": Claim(value=name, quote=told)}
    return published(language, f"{home} - {away}\n\n{told}\n", (home, away), claims).referee is not None


@pytest.mark.parametrize(("language", "name", "told"), rows(_PLAYS))
def test_who_plays_or_turns_to_the_referee_is_not_the_referee(language: str, name: str, told: str) -> None:
    assert not _is_referee(language, name, told)


@pytest.mark.parametrize(("language", "name", "told"), rows(_REFEREES))
def test_who_whistles_shows_cards_or_points_is_the_referee(language: str, name: str, told: str) -> None:
    assert _is_referee(language, name, told)
