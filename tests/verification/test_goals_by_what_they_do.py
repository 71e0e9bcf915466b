"""Who scored and for which side, told by what the goal does to a side, by a genitive, or by words around a name."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_LEADS = {"de": "Viele Zuschauer kamen.", "fr": "Un public nombreux.", "it": "Un buon pubblico."}
_SIDES = """
de|home|Falk|Ein Tor von Falk (12.) genügte Lindau zum Sieg.
de|home|Falk|Durch Falk ging Lindau in der 12. Minute in Führung.
de|home|Falk|Lindau siegte dank eines Treffers von Falk.
de|home|Falk|Lindau glich durch Falk aus.
de|home|Falk|Lindau verlor trotz eines Treffers von Falk.
de|home|Falk|Lindau musste sich trotz des Tores von Falk geschlagen geben.
de|home|Falk|Falk erzielte das 1:0 für Lindau.
de|home|Falk|Falk schoss Lindau zum Sieg.
de|home|Falk|Falk bestrafte Kirchberg mit dem 1:0.
de|home|Falk|Falk nutzte einen Fehler der Kirchberger zur Führung.
de|home|Falk|Falk überwand Kirchberg-Keeper Bauer.
de|home|Falk|Kirchberg unterlag durch ein Tor von Falk.
de|away|Falk|Der Kirchberger Stürmer Falk traf.
de|away|Falk|Der Kirchberger Ausgleich gelang Falk.
de|away|Falk|Nach einer Kirchberger Ecke traf Falk.
fr|home|Caron|Un but de Caron permet à Lorval de l'emporter.
fr|home|Caron|Lorval s'impose grâce à Caron, buteur à la 70e.
fr|home|Caron|Lorval s'incline malgré un but de Caron.
fr|home|Caron|Caron met Lorval à l'abri.
fr|home|Caron|Caron relance Lorval à la 70e.
fr|home|Caron|Caron punit Brigneux.
fr|home|Caron|Caron douche les espoirs de Brigneux en marquant.
fr|home|Caron|Caron trompe le gardien de Brigneux.
fr|home|Caron|Brigneux est surpris par Caron à la 12e.
fr|away|Caron|Brigneux réplique par Caron à la 30e.
fr|home|Caron|Sur un corner de Lorval, Caron égalise.
fr|home|Caron|L'égalisation lorvalaise est signée Caron.
fr|away|Caron|Caron trompe le gardien lorvalais.
fr|home|Caron|Le csc de Caron offre l'égalisation à Lorval.
it|home|Ferri|Ferri rimette il Ravello in carreggiata.
it|home|Ferri|Ferri regala i tre punti al Ravello.
it|home|Ferri|Il Ravello vince grazie a un gol di Ferri.
it|home|Ferri|Il Ravello esulta con Ferri.
it|home|Ferri|A firmare il successo del Ravello è Ferri.
it|home|Ferri|Ferri supera il portiere del Montorio con un pallonetto.
it|home|Ferri|Il Montorio viene beffato da Ferri.
it|home|Ferri|Il Ravello perde nonostante il gol di Ferri.
it|home|Ferri|Inutile per il Ravello il gol di Ferri.
it|home|Ferri|Rigore per il Ravello: dal dischetto Ferri non sbaglia.
it|away|Ferri|Ferri illude gli ospiti.
it|home|Ferri|L'autogol di Ferri porta avanti il Ravello.
"""
"""Each: language, the side that gained, its scorer, passage."""


@pytest.mark.parametrize(("language", "side", "scorer", "text"), rows(_SIDES))
def test_a_goal_is_of_the_side_that_it_serves(language: str, side: str, scorer: str, text: str) -> None:
    home, away = TEAMS[language]
    own, other = (home, away) if side == "home" else (away, home)
    assert _told(language, text, scorer, own) == [(scorer, own)]
    assert all(team != other for _, team in _told(language, text, scorer, other))


_NOT_OF_HOME = """
de|Falk|Lindau gewann trotz eines Treffers von Falk.
de|Falk|Trotz eines Treffers von Falk siegte Lindau.
de|Falk|Lindau schied durch ein Tor von Falk aus.
de|Falk|Lindau war durch den Treffer von Falk geschockt.
de|Falk|Lindau vergab den Sieg durch das späte Tor von Falk.
de|Falk|Falk bescherte Lindau mit seinem Tor zum 0:1 einen Fehlstart.
de|Falk|Falk brachte Lindau in Bedrängnis und traf zum 1:0.
de|Falk|Falk stellte Lindau vor Probleme und traf zum 1:0.
de|Falk|Falk ließ Lindau keine Chance und traf zum 1:0.
de|Falk|Falk schoss gegen Lindau das Tor zum Sieg.
de|Falk|Falk schenkte Lindau das 0:2 ein.
de|Falk|Falk glich das 1:0 für Lindau aus.
de|Falk|Beim Stand von 1:0 für Lindau traf Falk zum Ausgleich.
de|Falk|Das 1:0 für Lindau egalisierte Falk.
de|Falk|Nach einer abgewehrten Ecke von Lindau traf Falk im Konter.
de|Falk|Der frühere Lindauer Stürmer Falk traf.
fr|Caron|Malgré un but de Caron, Lorval s'impose.
fr|Caron|Caron, ancien joueur de Lorval, ouvre le score.
fr|Caron|Caron ouvre le score, puis Lorval égalise grâce à Roussel.
fr|Caron|Sur un contre après un corner de Lorval, Caron marque.
fr|Caron|Caron met Lorval en difficulté et marque.
fr|Caron|Caron égalise et prive Lorval de la victoire.
it|Ferri|Il Ravello vince nonostante il gol di Ferri.
it|Ferri|Ferri regala un dispiacere al Ravello segnando al 90'.
it|Ferri|Ferri mette in difficoltà il Ravello e segna.
it|Ferri|Dopo un corner del Ravello parte la ripartenza e Ferri segna.
"""
"""Each: language, a scorer, and a passage in which the home side suffers from his goal, or it answers theirs."""


@pytest.mark.parametrize(("language", "scorer", "text"), rows(_NOT_OF_HOME))
def test_a_goal_is_not_of_the_side_that_it_harms(language: str, scorer: str, text: str) -> None:
    home = TEAMS[language][0]
    assert all(team != home for _, team in _told(language, text, scorer, home))


_SCORERS = """
de|Falk|Das 1:0 fiel in der 12. Minute durch Falk.
de|Falk|Alles klar machte Falk in der 88. Minute.
de|Falk|Falk nutzte einen Abwehrfehler zur Führung.
de|Falk|Falk volleyierte das 1:2.
de|Falk|Gegen den Schuss von Falk war Bauer machtlos.
fr|Caron|Les visiteurs égalisent par Caron (30e).
fr|Caron|La délivrance vient de Caron à la 88e.
fr|Caron|Le deuxième but, œuvre de Caron, tombe à la 56e.
fr|Caron|Le coup franc direct de Caron finit dans la lucarne.
fr|Caron|Corner de Roussel, tête de Caron : 1-0.
fr|Caron|Passe décisive de Roussel pour Caron.
fr|Caron|Caron met tout le monde d'accord à la 88e.
it|Ferri|Il raddoppio arriva al 56', autore Ferri.
it|Ferri|Il risultato è stato sbloccato da Ferri al 12'.
it|Ferri|Punizione magistrale di Ferri e palla nel sette.
it|Ferri|Lo stacco di Ferri vale il pareggio.
it|Ferri|Niente da fare per Mussi sulla conclusione di Ferri.
it|Ferri|Mussi si arrende al 12' a Ferri.
"""
"""Each: language, scorer, passage."""


@pytest.mark.parametrize(("language", "scorer", "text"), rows(_SCORERS))
def test_words_around_a_name_make_it_the_scorer(language: str, scorer: str, text: str) -> None:
    assert [name for name, _ in _told(language, text, scorer)] == [scorer]


_NO_SCORERS = """
de|Falk|Lindau wäre durch Falk fast in Führung gegangen.
de|Falk|Durch Falk ging Lindau beinahe in Führung.
de|Falk|Lindau kam durch Falk zur ersten Chance.
de|Falk|Das 1:0 lag durch Falk in der Luft.
de|Falk|Falk nutzte die Vorlage zum 1:0 nicht.
de|Bauer|Gegen den Schuss von Falk war Bauer zur Stelle.
de|Falk|Falk traf die richtige Entscheidung.
fr|Caron|Caron croit faire mouche mais Vasseur repousse.
fr|Vasseur|L'égalisation est évitée par Vasseur.
fr|Caron|Caron, buteur la semaine dernière, est absent.
fr|Caron|Corner de Roussel, tête de Caron : c'est à côté.
fr|Caron|Caron relance court pour Roussel.
it|Mussi|Ci pensa Mussi a negare il gol a Ferri.
it|Ferri|Ci pensa Ferri a salvare sulla linea al 12'.
it|Mussi|Risponde Mussi al tiro di Ferri.
it|Ferri|Un gol di Ferri avrebbe riaperto la gara.
it|Ferri|Ferri timbra il palo al 12'.
"""
"""Each: language, somebody who does not score, and a passage with words of a goal."""


@pytest.mark.parametrize(("language", "scorer", "text"), rows(_NO_SCORERS))
def test_words_of_a_goal_that_is_none_make_nobody_the_scorer(language: str, scorer: str, text: str) -> None:
    assert _told(language, text, scorer) == []


def _told(language: str, text: str, scorer: str, team: str | None = None) -> list[tuple[object, object]]:
    """The scorer and the side of each goal that stands of a passage."""
    home, away = TEAMS[language]
    claims = {"scorer": scorer, **({"team": team} if team else {})}
    if " csc " in text or "autogol" in text:
        claims["kind"] = "own_goal"
    goal = ProposedEvent(quote=text, fields={name: Claim(value=value, quote=text) for name, value in claims.items()})
    article = f"{home} - {away} 2-2\n\n{_LEADS[language]} {text} {_LEADS[language]}\n"
    match = published(language, article, (home, away), goals=(goal,))
    return [(one.scorer and one.scorer.value, one.team and one.team.value) for one in match.goals]
