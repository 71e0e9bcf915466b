"""Whose goal it was by the word for a side's people, by a team behind "for", or by the same player's other goal."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import rows

from summarizer.schemas.proposal import Claim, ProposedEvent

SIDES = {
    "de": ("SV Lindau", "TSV Kirchberg"),
    "es": ("Valdoro", "Sotomar"),
    "it": ("Ravello", "Montorio"),
    "pt": ("Araruna", "Itabira"),
    "en": ("Vallero", "Montorio"),
    "fr": ("Lorval", "Brigneux"),
}
_TOLD = """
de|Wendler|Die Kirchberger blieben aber ruhig und gingen durch Wendler (16.) in Führung.|TSV Kirchberg
de|Wendler|Die Lindauer nutzten die Überzahl und glichen durch Wendler (45.+2) aus.|SV Lindau
de|Wendler|Dann erhöhten die Lindauer durch Wendler (60.) auf 2:0.|SV Lindau
es|Ferreira|Los sotomareños empataron con un gol de Ferreira.|Sotomar
es|Ferreira|El conjunto valdoreño se adelantó con un gol de Ferreira.|Valdoro
it|Ferri|I montoriesi passano in vantaggio con Ferri.|Montorio
it|Ferri|La squadra ravellese pareggia con Ferri.|Ravello
pt|Ferraz|Os itabiranos empataram com um golo de Ferraz.|Itabira
es|Ferreira|Goles de Molina al 23' y Ferreira al 37' por el Sotomar y de Cuesta a los 15' por el Valdoro.|Sotomar
pt|Ferraz|Tavares e Ferraz marcaram para o Itabira no fim.|Itabira
en|Bowden|Webb and Bowden scored for Montorio in the rain.|Montorio
fr|Fernier|Fernier marque pour Brigneux dès la reprise.|Brigneux
pt|Ferraz|Pelo Itabira, Ferraz marcou de cabeça.|Itabira
"""
_OPEN = """
de|Wendler|Wendler traf spät gegen die Lindauer.
de|Wendler|Der gebürtige Lindauer Wendler traf zum 1:0.
es|Ferreira|El sotomareño Ferreira marcó de cabeza.
es|Ferreira|Ferreira marcó contra los valdoreños.
it|Ferri|Ferri, montoriese di nascita, segna di testa.
pt|Ferraz|Ferraz marcou contra os itabiranos.
"""


def _sides(language: str, scorer: str, passage: str, side: str) -> list[str]:
    goal = ProposedEvent(quote=passage, fields={"scorer": Claim(value=scorer), "team": Claim(value=side)})
    home, away = SIDES[language]
    match = published(language, f"{home} - {away}\n\n{passage}\n", (home, away), goals=(goal,))
    return [goal.team.value for goal in match.goals if goal.team]


@pytest.mark.parametrize(("language", "scorer", "passage", "side"), rows(_TOLD))
def test_words_made_of_a_sides_name_or_behind_for_tell_whose_goal_it_was(
    language: str, scorer: str, passage: str, side: str
) -> None:
    (other,) = {*SIDES[language]} - {side}
    assert _sides(language, scorer, passage, side) == [side]
    assert _sides(language, scorer, passage, other) == []


@pytest.mark.parametrize(("language", "scorer", "passage"), rows(_OPEN))
def test_a_town_that_a_player_comes_from_or_scores_against_is_not_his_side(
    language: str, scorer: str, passage: str
) -> None:
    told = {side for side in SIDES[language] if _sides(language, scorer, passage, side)}
    assert not told


def test_a_players_goals_are_of_one_side_own_goals_apart() -> None:
    text = "Vallero - Montorio\n\nThe visitors took the lead through Bowden. Late on, Bowden struck again.\n"
    for side, told in (("Montorio", ["Montorio", "Montorio"]), ("Vallero", ["Montorio"])):
        goals = tuple(
            ProposedEvent(quote=quote, fields={"scorer": Claim(value="Bowden"), "team": Claim(value=team)})
            for quote, team in (
                ("The visitors took the lead through Bowden.", "Montorio"),
                ("Late on, Bowden struck again.", side),
            )
        )
        match = published("en", text, ("Vallero", "Montorio"), goals=goals)
        assert [goal.team.value for goal in match.goals if goal.team] == told
