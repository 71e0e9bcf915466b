"""Whose goal it is by what the other side does: it loses the ball before it, or only levels after it."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_TOLD = """
en|{other} lost the ball and Kern scored.
en|Kern put {own} ahead, but {other} levelled.
de|{other} verlor den Ball, Kern traf.
it|Il {other} perde palla e Kern segna.
it|Kern porta avanti il {own}, ma il {other} pareggia.
es|El {other} perdió el balón y Kern marcó.
es|Kern adelantó al {own}, pero el {other} empató.
fr|{other} perd le ballon et Kern marque.
fr|Kern donne l'avantage à {own}, mais {other} égalise.
pt|Kern adiantou o {own}, mas o {other} empatou.
"""
"""Each: language, and what is told of a goal of Kern's for his own side."""


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(("language", "told"), rows(_TOLD))
def test_the_goal_is_the_scorers_sides_alone(language: str, told: str, *, turned: bool) -> None:
    own, other = TEAMS[language][::-1] if turned else TEAMS[language]
    told = told.format(own=own, other=other)
    assert _team(language, told, own) == own
    assert _team(language, told, other) is None


def _team(language: str, told: str, team: str) -> str | None:
    home, away = TEAMS[language]
    goal = ProposedEvent(quote=told, fields={"scorer": Claim(value="Kern"), "team": Claim(value=team)})
    goals = published(language, f"{home} - {away} 3-2\n\n{told}\n", (home, away), goals=(goal,)).goals
    return goals[0].team.value if goals and goals[0].team else None
