"""Who scored by the score that a goal made: the one player before it; no keeper, no passer, none of a goal not made."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_MADE = """
en|Kern wibbled it somewhere: 1-0. Later Lang scored for 2-0.|Kern
en|Ruud played in Kern, who wibbled it somewhere (1-0). Later Lang scored for 2-0.|Kern
it|Al 20' Kern smirgola chissà dove: 1-0. Poi Lang segna il 2-0.|Kern
it|Ruud serve Kern, che smirgola chissà dove (1-0). Poi Lang segna il 2-0.|Kern
es|En el área, Kern la trabucó: 1-0. Luego Lang marcó el 2-0.|Kern
de|Nach der Pause wuppte der Ball, doch Kern wuppte besser: 1:0. Später traf Lang zum 2:0.|Kern
fr|Dans la surface, Kern zigouille tout (1-0). Plus tard, Lang marque le 2-0.|Kern
pt|Na área, Kern zunhou a bola: 1-0. Depois Lang marcou o 2-0.|Kern
"""
"""Each: language, two sentences of which the first makes the score by a verb no rule knows, and its only player."""
_NOT_HIS = """
en|Kern and Ruud wibbled it somewhere: 1-0. Later Lang scored for 2-0.|Kern
en|Keeper Kern could only watch it: 1-0. Kern had saved before. Later Lang scored for 2-0.|Kern
en|With Kern off the pitch: 1-0. Later Lang scored for 2-0.|Kern
it|Nulla da fare per Kern: 1-0. Poi Lang segna il 2-0.|Kern
it|Assist al bacio di Kern: 1-0. Poi Lang segna il 2-0.|Kern
it|Kern non smirgola: resta 1-0. Poi Lang segna il 2-0.|Kern
es|Nada pudo hacer el portero Kern: 1-0. Luego Lang marcó el 2-0.|Kern
de|Kern und Ruud wuppten: 1:0. Später traf Lang zum 2:0.|Ruud
de|Beim Stand von 1:0 wuppte Kern. Später traf Lang zum 2:0.|Kern
de|Fast hätte Kern gewuppt: 1:0. Später traf Lang zum 2:0.|Kern
fr|Sur un centre de Kern (1-0). Plus tard, Lang marque le 2-0.|Kern
pt|Sem culpa de Kern: 1-0. Depois Lang marcou o 2-0.|Kern
pt|Kern e Ruud zunharam: 1-0. Depois Lang marcou o 2-0.|Kern
"""
"""Each: language, two sentences, and a player whom the first does not make the scorer for sure."""


def _scorers(language: str, text: str, name: str) -> list[str]:
    home, away = TEAMS[language]
    quote = text[: text.index("0", text.index("1-0" if "1-0" in text else "1:0")) + 1]
    goal = ProposedEvent(quote=quote, fields={"scorer": Claim(value=name)})
    match = published(language, f"{home} - {away}\n\n{text}\n", (home, away), goals=(goal,))
    return [one.scorer.value for one in match.goals if one.scorer]


@pytest.mark.parametrize(("language", "text", "name"), rows(_MADE))
def test_the_only_player_before_the_score_that_his_clause_makes_scored(language: str, text: str, name: str) -> None:
    assert _scorers(language, text, name) == [name]


@pytest.mark.parametrize(("language", "text", "name"), rows(_NOT_HIS))
def test_a_keeper_a_passer_or_one_of_two_did_not_score_for_sure(language: str, text: str, name: str) -> None:
    assert _scorers(language, text, name) == []


_LISTED_KEEPERS = """
en|Kern picked it out of the net: 1-0. Later Lang scored for 2-0.
it|Kern si volta a guardare: 1-0. Poi Lang segna il 2-0.
de|Kern wuppte nur hinterher: 1:0. Später traf Lang zum 2:0.
"""
"""Each: language, and a sentence of a goal that names nobody but the first of a line-up."""


@pytest.mark.parametrize(("language", "text"), rows(_LISTED_KEEPERS))
def test_the_first_of_a_line_up_keeps_goal_and_did_not_score(language: str, text: str) -> None:
    told = f"{text}\n\n{TEAMS[language][0]}: Kern; Abel, Brandt, Conti, Dorn; Egger, Falk, Gruber; Hofer, Ilic, Lang"
    assert _scorers(language, told, "Kern") == []
