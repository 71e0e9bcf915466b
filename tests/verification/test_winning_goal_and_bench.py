"""Whose goal the winning one is, and whose players stand on the bench below a line-up."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim, ProposedEvent

HOME, AWAY = "Vallero", "Montorio"


def _sides_published(language: str, passage: str, scorer: str, side: str) -> list[str]:
    fields = {"scorer": Claim(value=scorer, quote=""), "team": Claim(value=side, quote="")}
    goal = ProposedEvent(quote=passage.rsplit("\n", 1)[-1], fields=fields)
    match = published(language, f"{HOME} gegen {AWAY}\n\n{passage}\n", (HOME, AWAY), goals=(goal,))
    return [goal.team.value for goal in match.goals if goal.team]


@pytest.mark.parametrize(
    ("language", "passage", "scorer", "team"),
    [
        pytest.param("en", "Montorio beat Vallero. Bowden struck the winner late on.", "Bowden", AWAY, id="en"),
        pytest.param("it", "Il Vallero batte il Montorio. Il gol della vittoria è di Ferri.", "Ferri", HOME, id="it"),
        pytest.param(
            "de", "Montorio gewann gegen Vallero. Wendler erzielte den Siegtreffer.", "Wendler", AWAY, id="de"
        ),
        pytest.param("pt", "O Vallero venceu o Montorio. Nunes marcou o golo da vitória.", "Nunes", HOME, id="pt"),
    ],
)
def test_the_winning_goal_is_that_of_the_side_that_won(language, passage, scorer, team):
    other = HOME if team == AWAY else AWAY
    assert _sides_published(language, passage, scorer, team) == [team]
    assert _sides_published(language, passage, scorer, other) == []


@pytest.mark.parametrize(
    ("language", "passage", "scorer"),
    [
        pytest.param("en", "Montorio beat Vallero. Cup winner Bowden scored late on.", "Bowden", id="person"),
        pytest.param("en", "Montorio and Vallero met. Bowden struck the winner late on.", "Bowden", id="nobody-won"),
        pytest.param(
            "de", "Montorio gewann gegen Vallero. Wendler erzielte das nächste Tor.", "Wendler", id="no-winner"
        ),
    ],
)
def test_a_goal_that_is_not_called_the_winning_one_has_no_side_by_it(language, passage, scorer):
    assert [_sides_published(language, passage, scorer, team) for team in (HOME, AWAY)] == [[], []]


NAMES = "Alba, Bosco, Corda, Danesi, Emili, Fanti, Gori, Luzi"


@pytest.mark.parametrize(
    ("label", "given"),
    [
        pytest.param("Suplentes: ", True, id="pt"),
        pytest.param("A disposizione: ", True, id="it"),
        pytest.param("Auf der Bank: ", True, id="de"),
        pytest.param("", False, id="no-label"),
        pytest.param("Marcadores (1, 2, 3): ", False, id="figures"),
    ],
)
def test_the_list_below_a_line_up_is_its_bench(label, *, given):
    eleven = "Aldi, Bassi, Conti, Doria, Errico, Fabbri, Greco, Leoni, Marini, Neri, Orsi"
    text = f"{AWAY}: {eleven}\n{label}{NAMES}\n\nGori marcou o golo aos 30 minutos."
    assert _sides_published("pt", text, "Gori", AWAY) == [AWAY] * given
    assert given is not bool(_sides_published("pt", text, "Gori", HOME))
