"""Which parts of an article are about other matches than a proposed one, and which match an article tells of."""

from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.verification.encounters import Encounter
from summarizer.verification.narrowing import place_of
from summarizer.verification.sides import Sides
from summarizer.verification.survey import survey_of

_ROUND_UP = "Torvale 2-1 Brenwick\n\nTorvale beat Brenwick 2-1.\n\nVelden 3-0 Kalmira\n\nVelden beat Kalmira 3-0.\n"


def _apart(home: str, away: str, *rivals: tuple[str, str]) -> set[str]:
    article = Article(id="sha256-0000000000000001", text=_ROUND_UP, language="en")
    place = place_of(survey_of(article, (home, away)), Sides(home, away), rivals, None)
    return {one.match.named() for one in place.apart if one.match}


@pytest.mark.parametrize(
    ("sides", "rivals", "apart"),
    [
        pytest.param(("Torvale", "Brenwick"), (), {"Velden - Kalmira"}, id="the-first"),
        pytest.param(("Velden", "Kalmira"), (), {"Torvale - Brenwick"}, id="the-second"),
        pytest.param(("Marsano", "Quintela"), (), set(), id="one-not-told"),
        pytest.param(
            ("Marsano", "Quintela"),
            (("Velden", "Kalmira"),),
            {"Torvale - Brenwick", "Velden - Kalmira"},
            id="one-not-told-beside-one-that-is",
        ),
    ],
)
def test_what_is_told_of_other_matches_stands_apart(sides, rivals, apart):
    assert _apart(*sides, *rivals) == apart


@pytest.mark.parametrize(
    ("teams", "when", "named"),
    [
        pytest.param(("Velden", "Kalmira"), "", "Velden - Kalmira", id="two"),
        pytest.param(("Velden",), "last week", "a match of Velden (“last week”)", id="one"),
        pytest.param((), "elsewhere", "another match (“elsewhere”)", id="none"),
    ],
)
def test_a_match_is_named_by_its_teams_and_the_words_that_set_it_apart(teams, when, named):
    assert Encounter(teams, when).named() == named
