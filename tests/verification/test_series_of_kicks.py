"""Who converts in a series of kicks that a heading opens has scored no goal of the match."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_SERIES = """
it|I RIGORI – Ruud non sbaglia.|Segnano Kern e Lang, poi Ruud vola.
es|Tanda de penaltis: Ruud no falla.|Kern marca y Lang falla.
"""
_BEFORE = """
it|Al 20' Ruud non sbaglia.|Segnano Kern e Lang, poi Ruud vola.
es|Ruud no falla.|Kern marca y Lang falla.
"""


def _scorers(language: str, before: str, told: str) -> list[str]:
    home, away = TEAMS[language]
    goal = ProposedEvent(quote=told, fields={"scorer": Claim(value="Kern")})
    text = f"{home} - {away} 3-1\n\n{before} {told}\n"
    match = published(language, text, (home, away), goals=(goal,))
    return [one.scorer.value for one in match.goals if one.scorer]


@pytest.mark.parametrize(("language", "before", "told"), rows(_SERIES))
def test_a_kick_of_a_series_under_its_heading_is_no_goal(language, before, told):
    assert _scorers(language, before, told) == []


@pytest.mark.parametrize(("language", "before", "told"), rows(_BEFORE))
def test_the_same_words_under_no_heading_tell_a_goal(language, before, told):
    assert _scorers(language, before, told) == ["Kern"]
