"""A minute told once for several who score together is none of theirs."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim, ProposedEvent

_SHARED = """
en|From the 62nd minute on Kern, Lang and Ruud scored.
it|Dal 62' segnano Kern, Lang e Ruud.
es|Desde el minuto 62 marcaron Kern, Lang y Ruud.
de|Ab der 62. Minute trafen Kern, Lang und Ruud.
fr|À partir de la 62e minute, Kern, Lang et Ruud marquent.
pt|A partir dos 62 minutos marcaram Kern, Lang e Ruud.
"""
"""Each: language, and a sentence that tells one minute for the goals of three."""
_OWN = """
en|Kern scored in the 62nd minute.|Kern
it|Segnano Kern al 62' e Lang al 70'.|Kern
de|Es trafen Kern (62.) und Lang (70.).|Kern
fr|Kern (62e) et Lang (70e) marquent.|Kern
pt|Kern marcou aos 62 minutos.|Kern
"""
"""Each: language, and a sentence that tells the minute of this player's goal."""


def _minutes(language: str, passage: str) -> list[int]:
    home, away = TEAMS[language]
    fields = {"scorer": Claim(value="Kern"), "minute": Claim(value={"base": 62, "stoppage": None})}
    goal = ProposedEvent(quote=passage, fields=fields)
    match = published(language, f"{home} - {away}\n\n{passage}\n", (home, away), goals=(goal,))
    return [one.minute.value.base for one in match.goals if one.minute]


@pytest.mark.parametrize(("language", "passage"), rows(_SHARED))
def test_one_minute_is_not_that_of_three_goals(language: str, passage: str) -> None:
    assert _minutes(language, passage) == []


@pytest.mark.parametrize(("language", "passage", "name"), rows(_OWN))
def test_a_minute_of_his_own_is_his(language: str, passage: str, name: str) -> None:
    assert name in passage
    assert _minutes(language, passage) == [62]
