"""A Brazilian minute "do segundo" is of the second half, in a sentence and in a list of scorers."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS

from summarizer.schemas.proposal import Claim, ProposedEvent

_OF_SECOND_HALF = """
Falk marcou aos 9 min do segundo.
Falk marcou aos 9min do 2º, de cabeça.
Gols: Kern, aos 26min do 1º tempo, e Falk, aos 9min do 2º
Gols: Kern, aos 26min do primeiro; Falk, aos 9min do segundo.
"""


@pytest.mark.parametrize("told", _OF_SECOND_HALF.strip().splitlines())
def test_minute_of_the_second_counts_from_the_break(told: str) -> None:
    assert [_minutes(told, base) for base in (54, 9)] == [[54], []]


def _minutes(told: str, base: int) -> list[int]:
    fields = {"scorer": Claim(value="Falk"), "minute": Claim(value={"base": base, "stoppage": None})}
    text = f"{' - '.join(TEAMS['pt'])} 1-1\n\n{told}\n"
    match = published("pt", text, TEAMS["pt"], goals=(ProposedEvent(quote=told, fields=fields),))
    return [one.minute.value.base for one in match.goals if one.minute]
