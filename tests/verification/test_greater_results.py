"""A score told as final that falls short of the result of the same two sides; figures that are no score."""

from __future__ import annotations

import pytest
from one_match import published_score
from six_languages import TEAMS, rows


def _score(language: str, text: str, score: str, quote: str) -> str | None:
    home, away = TEAMS[language]
    return published_score(language, f"{home} - {away}\n\n{text}\n", (home, away), score, quote)


_SURPASSED = """
en|Barnwell Town beat Harrowgate United 3-1.|It finished 2-1 at that stage.|2-1
it|Il Ravello ha battuto il Montorio 3-1.|È finita 2-1 dopo un'ora.|2-1
es|El Vallero venció al Osera por 3-1.|Terminó 2-1 tras una hora.|2-1
de|Der SV Lindau besiegte den TSV Kirchberg mit 3:1.|Es endete 2:1 nach einer Stunde.|2-1
fr|Lorval a battu Brigneux 3-1.|Cela s'est terminé 2-1 après une heure.|2-1
pt|O Araruna venceu o Itabirense por 3 a 1.|Terminou 2 a 1 depois de uma hora.|2-1
"""
"""Each: language, the result of both sides, a lesser score in the words of a result, that score."""


@pytest.mark.parametrize(("language", "result", "lesser", "score"), rows(_SURPASSED))
def test_a_lesser_score_ends_no_match_that_a_greater_one_ends(
    language: str, result: str, lesser: str, score: str
) -> None:
    text = f"{lesser} {result}"
    assert _score(language, text, score, lesser) is None
    assert _score(language, text, "3-1", result) == "3-1"


_ELSEWHERE = """
en|Harrowgate United lost 2-1 at Barnwell Town.|Elsewhere, Marrow Rovers beat Fenmere Athletic 4-2.|2-1
it|Il Ravello ha battuto il Montorio 2-1.|Nell'altra gara la Virtus Nola ha battuto l'Orlu 4-2.|2-1
es|El Vallero venció al Osera por 2-1.|En el otro partido, el Real Marau venció al Deportivo Nola por 4-2.|2-1
de|Der SV Lindau besiegte den TSV Kirchberg mit 2:1.|Im anderen Spiel besiegte der VfL Marau den FC Nola mit 4:2.|2-1
fr|Lorval a battu Brigneux 2-1.|Dans l'autre match, le FC Nola a battu l'AS Marau 4-2.|2-1
pt|O Araruna venceu o Itabirense por 2 a 1.|No outro jogo, o Nola FC venceu o Marau EC por 4 a 2.|2-1
"""
"""Each: language, the result of both sides, a greater one of another match, the score."""


@pytest.mark.parametrize(("language", "result", "other", "score"), rows(_ELSEWHERE))
def test_a_greater_result_of_other_sides_does_not_outweigh_it(
    language: str, result: str, other: str, score: str
) -> None:
    assert _score(language, f"{result} {other}", score, result) == score


_FIGURES = """
en|Corners 8-3.|8-3
en|Shots on target: 8-3.|8-3
it|Angoli 8-3.|8-3
it|Calci d'angolo: 8-3 per il Ravello.|8-3
es|Tiros de esquina 8-3.|8-3
es|Remates: 8-3.|8-3
de|Ecken 8:3.|8-3
de|Eckenverhältnis: 8:3.|8-3
fr|Corners : 8-3.|8-3
fr|Tirs cadrés 8-3.|8-3
pt|Escanteios 8-3.|8-3
pt|Cantos: 8-3.|8-3
"""
"""Each: language, and figures with what they count before them."""


@pytest.mark.parametrize(("language", "line", "figures"), rows(_FIGURES))
def test_figures_behind_what_they_count_are_no_score(language: str, line: str, figures: str) -> None:
    assert _score(language, line, figures, line) is None


_RESULTS = """
en|Barnwell Town won 3-1 after many corners.|3-1
it|Il Ravello ha vinto 3-1 dopo tanti angoli.|3-1
es|El Vallero ganó 3-1 tras muchos corners.|3-1
de|Der SV Lindau gewann mit 3:1, dazu viele Ecken.|3-1
fr|Lorval l'a emporté 3-1 après beaucoup de corners.|3-1
pt|O Araruna venceu por 3 a 1 depois de muitos escanteios.|3-1
"""
"""Each: language, and a result with a word for what else is counted behind it."""


@pytest.mark.parametrize(("language", "line", "score"), rows(_RESULTS))
def test_a_result_beside_words_for_corners_is_one(language: str, line: str, score: str) -> None:
    assert _score(language, line, score, line) == score


_OF_KNOWN_TEAMS = """
en|{H} beat {V}.|{H}'s win came a week after Inter Milan's 5-0 mauling at the hands of Juventus.|5-0
it|Il {H} ha battuto il {V}.|La vittoria del {H} segue quella della Juventus, che ha travolto 5-0 il Milan.|5-0
es|El {H} venció al {V}.|La victoria del {H} siguió a la del Sevilla, que ganó 5-0 al Villarreal.|5-0
de|{H} besiegte den {V}.|Der Sieg von {H} folgte auf das 5:0 von Borussia Dortmund gegen den FC Bayern.|5-0
fr|{H} a battu {V}.|La victoire de {H} suit celle de Lyon, qui a gagné 5-0 contre Marseille.|5-0
pt|O {H} venceu o {V}.|A vitória do {H} seguiu a do Benfica, que venceu por 5-0 o Sporting.|5-0
"""
"""Each: language, who won, a sentence of the winner with the score of two known teams, that score."""


@pytest.mark.parametrize(("language", "won", "sentence", "score"), rows(_OF_KNOWN_TEAMS))
def test_a_score_between_two_known_teams_is_theirs(language: str, won: str, sentence: str, score: str) -> None:
    home, away = TEAMS[language]
    told = sentence.format(H=home)
    assert _score(language, f"{won.format(H=home, V=away)} {told}", score, told) is None
