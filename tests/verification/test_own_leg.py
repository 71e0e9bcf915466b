"""A first leg that an article reports is its match; one that it looks back on is another."""

from __future__ import annotations

import pytest
from one_match import published_score
from six_languages import TEAMS, rows

_GOALS = {
    "en": "Anna Kern scored in the 30th minute and Mia Falk in the 60th minute. Lena Vos replied in the 85th minute.",
    "it": "Anna Kern ha segnato al 30', Mia Falk ha raddoppiato al 60', Lena Vos ha accorciato all'85'.",
    "es": "Anna Kern marcó en el minuto 30 y Mia Falk en el minuto 60. Lena Vos recortó en el minuto 85.",
    "de": "Anna Kern traf in der 30. Minute, Mia Falk in der 60. Minute. Lena Vos verkürzte in der 85. Minute.",
    "fr": "Anna Kern a marqué à la 30e minute, Mia Falk à la 60e minute. Lena Vos a réduit le score à la 85e minute.",
    "pt": "Anna Kern marcou aos 30 minutos e Mia Falk aos 60 minutos. Lena Vos reduziu aos 85 minutos.",
}


def _score(language: str, lead: str, score: str, goals: str) -> str | None:
    return published_score(language, f"{lead}\n\n{goals}\n", TEAMS[language], score, lead)


_REPORTED = """
en|Barnwell Town beat Harrowgate United 2-1 in the first leg of their semi-final on Tuesday.|2-1
en|Harrowgate United fell to a 2-1 first-leg defeat at Barnwell Town.|2-1
en|Barnwell Town and Harrowgate United drew 1-1 in the first leg of their semi-final.|1-1
it|Il Ravello ha battuto il Montorio per 2-1 nell'andata della semifinale.|2-1
it|Finisce 1-1 tra Ravello e Montorio l'andata della semifinale.|1-1
es|El Vallero ganó por 2-1 al Osera en la ida de la semifinal.|2-1
es|El Vallero y el Osera empataron 1-1 en el partido de ida.|1-1
de|Der SV Lindau hat das Halbfinal-Hinspiel gegen den TSV Kirchberg mit 2:1 gewonnen.|2-1
de|Der TSV Kirchberg hat das Hinspiel beim SV Lindau mit 1:2 verloren.|2-1
de|Der SV Lindau und der TSV Kirchberg trennten sich im Hinspiel 1:1.|1-1
fr|Lorval s'est imposé 2-1 face à Brigneux en demi-finale aller.|2-1
fr|Lorval et Brigneux se sont quittés sur un nul 1-1 lors du match aller.|1-1
pt|O Araruna venceu o Itabirense por 2-1 na primeira mão da meia-final.|2-1
pt|Araruna e Itabirense empataram 1-1 no jogo de ida.|1-1
"""
"""Each: language, the lead of a report on a first leg, its score."""


@pytest.mark.parametrize(("language", "lead", "score"), rows(_REPORTED))
def test_the_first_leg_that_an_article_reports_is_its_match(language: str, lead: str, score: str) -> None:
    assert _score(language, lead, score, _GOALS[language]) == score


def test_without_goals_by_the_minute_it_may_be_recalled() -> None:
    lead = "Barnwell Town beat Harrowgate United 2-1 in the first leg of their semi-final on Tuesday."
    assert _score("en", lead, "2-1", "") is None


_RECALLED = """
en|Barnwell Town, who beat Harrowgate United 2-1 in the first leg, are at home on Wednesday.|2-1
en|Barnwell Town beat Harrowgate United 2-1 in the first leg last week.|2-1
en|Barnwell Town beat Harrowgate United 2-1 in the first leg and play the second leg on Wednesday.|2-1
en|Harrowgate United must overturn a 2-1 first-leg defeat to Barnwell Town.|2-1
it|Il Ravello, che ha battuto 2-1 il Montorio all'andata, ospita mercoledì gli avversari.|2-1
it|Il Ravello ha vinto l'andata 2-1 contro il Montorio, mercoledì il ritorno.|2-1
es|El Vallero, que ganó 2-1 al Osera en la ida, vuelve a jugar el miércoles.|2-1
es|El Vallero ganó 2-1 al Osera en la ida, el miércoles llega la vuelta.|2-1
de|Der SV Lindau hatte das Hinspiel gegen den TSV Kirchberg mit 2:1 gewonnen.|2-1
de|Der SV Lindau hat das Hinspiel gegen den TSV Kirchberg mit 2:1 gewonnen, am Mittwoch steigt das Rückspiel.|2-1
fr|Lorval, vainqueur 2-1 de Brigneux au match aller, joue mercredi.|2-1
fr|Lorval a battu Brigneux 2-1 à l'aller, le retour aura lieu mercredi.|2-1
pt|O Araruna, que venceu o Itabirense por 2-1 na primeira mão, joga na quarta-feira.|2-1
pt|O Araruna venceu o Itabirense por 2-1 na primeira mão e joga na quarta-feira a segunda.|2-1
"""
"""Each: language, words of a second leg to come that tell the first one's score, that score."""


@pytest.mark.parametrize(("language", "lead", "score"), rows(_RECALLED))
def test_a_first_leg_that_an_article_looks_back_on_is_not_its_match(language: str, lead: str, score: str) -> None:
    assert _score(language, lead, score, _GOALS[language]) is None


@pytest.mark.parametrize("result", ["They drew 3-3 on Wednesday.", "They lost 4-2 on aggregate."])
def test_another_score_of_the_two_is_the_result(result: str) -> None:
    lead = "Barnwell Town beat Harrowgate United 2-1 in the first leg of their semi-final."
    assert _score("en", lead, "2-1", f"{_GOALS['en']} {result}") is None


_OTHERS = """
en|Barnwell Town drew 0-0 with Harrowgate United. Harrowgate United, who thrashed Italy 5-1, were poor.|0-0
de|Der SV Lindau kam zu einem 1:1 gegen den TSV Kirchberg. Die Hamburger gewannen bei Werder Bremen mit 3:0.|1-1
"""
"""Each: language, a result and behind it a greater one against a team that does not play here, the result."""


@pytest.mark.parametrize(("language", "text", "score"), rows(_OTHERS))
def test_a_greater_result_beside_another_team_ends_another_match(language: str, text: str, score: str) -> None:
    lead, _, other = text.partition(". ")
    assert _score(language, f"{lead}.", score, other) == score
