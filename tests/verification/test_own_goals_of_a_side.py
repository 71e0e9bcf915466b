"""Which side an own goal is for: what it does for a side or to it, never where the words put its unlucky scorer."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_TOLD = """
en|0|Kern's early own goal gave Barnwell a 1-0 win.
en|0|An own goal by Kern gave Barnwell the lead.
en|0|Kern's own goal handed Barnwell the lead.
en|0|A Kern own goal put Barnwell ahead.
en|0|Barnwell's equaliser came courtesy of a Kern own goal.
en|1|Harrowgate's equaliser on 79 minutes came courtesy of a Tom Kern own goal.
en|1|Harrowgate's winner was an own goal by Kern.
en|0|Barnwell's second was an own goal by Kern.
en|1|An own goal from Kern earned Harrowgate a point.
en|1|Kern's own goal rescued a point for Harrowgate.
en|1|Harrowgate won thanks to an own goal by Kern.
en|1|Harrowgate were gifted the opener when Kern put through his own net.
en|1|Harrowgate were gifted the lead by a Kern own goal.
en|1|Kern headed into his own net to gift Harrowgate the lead.
en|1|Kern put through his own goal to hand the visitors the lead.
en|0|Kern's own goal condemned Harrowgate to defeat.
en|1|An own goal by Barnwell's Kern gave Harrowgate a 1-0 win.
en|1|Barnwell defender Kern's own goal gave Harrowgate a 2-1 victory.
de|0|Ein Eigentor von Kern brachte den SV Lindau in Führung.
"""
"""Each: which side gains, and what is told of the own goal."""
_UNTOLD = """
en|Kern's own goal did not give Barnwell the lead.
en|Kern's own goal nearly gave Barnwell the lead.
en|Kern's own goal came after Gray had given Barnwell the lead.
en|Barnwell's equaliser was followed by an own goal by Kern.
en|Barnwell's equaliser came before a Kern own goal.
en|Barnwell's keeper could do nothing about an own goal by Kern.
en|Kern's own goal came in the second half.
en|Kern's own goal left Barnwell and Harrowgate level.
en|Last season Kern's own goal gave Barnwell a win.
pt|Um gol contra de Kern colocou o Araruna na frente.
"""


def _sides(language: str, told: str) -> list[str]:
    """The sides that the gate publishes of the own goal, of the two that could be claimed."""
    teams, found = TEAMS[language], []
    for side in teams:
        fields = {"scorer": "Kern", "team": side, "kind": "own_goal"}
        claims = {name: Claim(value=value, quote=told) for name, value in fields.items()}
        match = published(
            language,
            f"{teams[0]} v {teams[1]}\n\n{told}\n",
            teams,
            goals=(ProposedEvent(quote=told, fields=claims),),
        )
        found += [goal.team.value for goal in match.goals if goal.team and goal.scorer]
    return found


@pytest.mark.parametrize(("language", "at", "told"), rows(_TOLD))
def test_what_an_own_goal_does_for_a_side_tells_whose_it_was(language: str, at: str, told: str) -> None:
    assert _sides(language, told) == [TEAMS[language][int(at)]]


@pytest.mark.parametrize(("language", "told"), rows(_UNTOLD))
def test_an_own_goal_that_does_nothing_for_a_side_is_neither_s(language: str, told: str) -> None:
    assert _sides(language, told) == []


def test_an_own_goal_that_is_not_proposed_as_one_is_not_its_scorers_side_s() -> None:
    one, other = TEAMS["en"]
    told = "Kern headed into his own net just after the hour."
    lists = f"{one}: Hale, Kern, Dale, Vos, Moss, Pike, Dunn, Cole, Reed, Ford, Nash."
    for kind in ({}, {"kind": "header"}):
        claims = {
            name: Claim(value=value, quote=told) for name, value in {"scorer": "Kern", "team": one, **kind}.items()
        }
        goal = ProposedEvent(quote=told, fields=claims)
        match = published("en", f"{one} v {other}\n\n{told}\n\n{lists}\n", (one, other), goals=(goal,))
        assert [found.team for found in match.goals if found.team] == []
