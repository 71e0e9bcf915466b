"""A minute of a chance, a card, a change or a stop in the clause before is not that of the goal that follows it."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_NOT_THEN = """
en|Kern hit the post in the 50th minute, but Lang scored.
en|Kern hit the post in the 50th minute. Later Lang headed home.
en|Kern missed a penalty in the 50th minute, then Lang equalised.
en|Falk saved from Kern in the 50th minute. Lang made it 2-0.
en|Kern had a goal ruled out in the 50th minute and Lang scored.
en|Kern was sent off in the 50th minute and Lang scored.
en|Kern went close in the 50th minute, then Lang scored.
en|The match was stopped in the 50th minute. Lang scored.
de|Kern traf in der 50. Minute den Pfosten, dann traf Lang.
de|Kern verschoss in der 50. Minute einen Elfmeter. Lang erhöhte auf 2:0.
de|Kern kam in der 50. Minute, doch Lang traf.
de|Das Spiel war in der 50. Minute unterbrochen, dann traf Lang.
it|Kern colpisce il palo al 50', poi Lang segna.
it|Kern entra al 50' e Lang raddoppia.
it|Gol annullato a Kern al 50'. Lang pareggia.
it|Kern sfiora il gol al 50', ma Lang insacca.
es|Kern dio en el poste en el minuto 50, pero Lang marcó.
fr|Kern touche le poteau à la 50e minute, mais Lang marque.
fr|Kern manque un penalty à la 50e minute. Lang égalise.
pt|Kern acertou no poste aos 50 minutos, mas Lang marcou.
pt|Falk defendeu o remate de Kern aos 50 minutos. Lang empatou.
"""
_THEN = """
en|Kern hit the post in the 50th minute and Lang turned in the rebound.
en|Kern's shot was saved in the 50th minute but Lang tapped in the rebound.
en|Kern won a corner in the 50th minute and Lang headed home.
en|Kern hit the post, but Lang scored in the 50th minute.
de|Lang traf in der 50. Minute.
de|Kern scheiterte in der 50. Minute am Torwart, doch Lang staubte ab.
de|Der Ausgleich kam in der 50. Minute durch Lang zustande.
it|Kern colpisce il palo al 50' e Lang insacca.
es|Kern dio en el poste en el minuto 50 y Lang marcó en el rechace.
"""
"""Each: language, and what is told of Lang's goal."""


def _has_minute(language: str, told: str) -> bool:
    home, away = TEAMS[language]
    fields = {"scorer": Claim(value="Lang"), "minute": Claim(value={"base": 50, "stoppage": None})}
    goal = ProposedEvent(quote=told, fields=fields)
    goals = published(language, f"{home} - {away} 3-2\n\n{told}\n", (home, away), goals=(goal,)).goals
    return bool(goals and goals[0].minute)


@pytest.mark.parametrize(("language", "told"), rows(_NOT_THEN))
def test_the_minute_of_what_was_over_is_not_the_goals(language: str, told: str) -> None:
    assert not _has_minute(language, told)


@pytest.mark.parametrize(("language", "told"), rows(_THEN))
def test_the_minute_of_what_led_to_the_goal_is_its_own(language: str, told: str) -> None:
    assert _has_minute(language, told)
