"""The kind of a goal in a sentence that goes on about the other side, or that only names the penalty spot."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.proposal import Claim, ProposedEvent
from summarizer.schemas.summary import GoalKind

_TEAMS = ("Linden", "Ostrau")


def _kind(language, told, scorer, kind):
    goal = ProposedEvent(fields={"scorer": Claim(value=scorer), "kind": Claim(value=kind)}, quote=told)
    match = published(language, f"Linden - Ostrau 1-0\n{told}\n", _TEAMS, {}, goals=(goal,))
    return [one.kind.value for one in match.goals if one.kind]


@pytest.mark.parametrize(
    ("language", "told", "scorer"),
    [
        pytest.param("en", "Paul Gray gave Linden the lead, but Ostrau were awarded a penalty.", "Paul Gray", id="en"),
        pytest.param("it", "Marco Neri porta avanti il Linden, ma l'Ostrau ottiene un rigore.", "Marco Neri", id="it"),
        pytest.param("es", "Pablo Mora adelantó al Linden, pero el Ostrau tuvo un penalti.", "Pablo Mora", id="es"),
        pytest.param("fr", "Marc Morin ouvre le score, mais Ostrau obtient un penalty.", "Marc Morin", id="fr"),
        pytest.param(
            "es", "Pablo Mora marcó con un remate desde la altura del punto penal.", "Pablo Mora", id="level-es"
        ),
        pytest.param("en", "Paul Gray scored from near the penalty spot.", "Paul Gray", id="near-en"),
    ],
)
def test_another_sides_penalty_or_the_spot_itself_makes_no_goal_a_penalty(language, told, scorer):
    assert _kind(language, told, scorer, "penalty") == []


@pytest.mark.parametrize(
    ("language", "told", "scorer"),
    [
        pytest.param("en", "Paul Gray scored for Linden, but only from a penalty.", "Paul Gray", id="en"),
        pytest.param("en", "Paul Gray scored from the penalty spot.", "Paul Gray", id="spot"),
        pytest.param("it", "Marco Neri segna su rigore, ma l'Ostrau spinge.", "Marco Neri", id="it"),
        pytest.param("es", "Pablo Mora marcó desde el punto penal.", "Pablo Mora", id="es"),
    ],
)
def test_a_goals_own_penalty_stays_one(language, told, scorer):
    assert _kind(language, told, scorer, "penalty") == [GoalKind.PENALTY]


def test_a_list_tells_in_words_how_the_goal_of_its_own_entry_was_scored():
    told = "Goles: 1-0.\nMin.12: Mora, de falta; 2-0.\nMin.43: Mora de cabeza, tras un córner; 2-1."

    def kinds(quote, minute, kind):
        fields = {"scorer": Claim(value="Mora"), "minute": Claim(value={"base": minute}), "kind": Claim(value=kind)}
        goal = ProposedEvent(fields=fields, quote=quote)
        match = published("es", f"Linden - Ostrau 2-1\n{told}\n", _TEAMS, {}, goals=(goal,))
        return [one.kind.value for one in match.goals if one.kind]

    assert kinds("Min.12: Mora, de falta", 12, "free_kick") == [GoalKind.FREE_KICK]
    assert kinds("Min.43: Mora de cabeza", 43, "header") == [GoalKind.HEADER]
    assert kinds("Min.12: Mora, de falta", 43, "free_kick") == []
