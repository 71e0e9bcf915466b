"""A score that stood after an hour, or that a side needs, is not the result; one after a delay is."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.proposal import Claim

_NO_RESULT = """
en|It was 1-1 between {H} and {A} after an hour.|1-1
en|After 60 minutes it was 1-1 between {H} and {A}.|1-1
it|Dopo un'ora era 1-1 tra {H} e {A}.|1-1
it|Tra {H} e {A} era 1-1 dopo 60 minuti.|1-1
it|Al {H} serve un 2-0 contro il {A}.|2-0
es|Tras una hora era 1-1 entre {H} y {A}.|1-1
de|Zwischen {H} und {A} stand es 1:1 nach einer Stunde.|1-1
fr|Après une heure, c'était 1-1 entre {H} et {A}.|1-1
fr|{H} doit gagner 2-0 contre {A}.|2-0
pt|Com uma hora estava 1-1 entre {H} e {A}.|1-1
"""
_RESULT = """
en|{H} beat {A} 2-1 after an hour's delay.|2-1
en|{H} beat {A} 2-1 after two late goals.|2-1
it|Il {H} ha battuto 2-1 il {A} dopo 60 minuti di sofferenza.|2-1
es|El {H} venció 2-1 al {A} tras ir perdiendo.|2-1
de|Der {H} besiegte den {A} 2:1 nach Rückstand.|2-1
fr|{H} a battu {A} 2-1 après avoir été mené.|2-1
pt|O {H} venceu o {A} por 2-1 depois de estar a perder.|2-1
"""
"""Each: language, what is told, the score."""


def _score(language: str, told: str, score: str) -> str | None:
    home, away = TEAMS[language]
    told = told.format(H=home, A=away)
    left, right = map(int, score.split("-"))
    claims = {"score": Claim(value={"home": left, "away": right}, quote=told)}
    found = published(language, f"{told}\n", (home, away), claims).score
    return f"{found.value.home}-{found.value.away}" if found else None


@pytest.mark.parametrize(("language", "told", "score"), rows(_NO_RESULT))
def test_a_score_of_a_moment_or_one_that_is_needed_is_no_result(language: str, told: str, score: str) -> None:
    assert _score(language, told, score) is None


@pytest.mark.parametrize(("language", "told", "score"), rows(_RESULT))
def test_a_result_after_something_else_stands(language: str, told: str, score: str) -> None:
    assert _score(language, told, score) == score
