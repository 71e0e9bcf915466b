"""A side that an article names but once as the opponent of its first result, beside many names of other matches."""

from __future__ import annotations

import pytest
from one_match import published, published_score
from six_languages import TEAMS, rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim
from summarizer.verification.pairings import opens_against
from summarizer.verification.survey import survey_of


def _opens_against(told: str) -> bool:
    article = Article(id="sha256-0000000000000001", text=f"{told}\nCarrick drew 1-1 with Sligo.\n", language="en")
    return opens_against(survey_of(article, ("Dunmore Celtic", "Tramore")), "Tramore")


def test_the_opponent_of_the_first_result_is_a_side() -> None:
    assert _opens_against("Dunmore Celtic went top of the Western League after a 2-0 win over Tramore.")


@pytest.mark.parametrize(
    "told",
    [
        "Dunmore Celtic went top of the Western League, and Tramore will be watching.",
        "Dunmore Celtic went top of the Western League after last week's 2-0 win over Tramore.",
        "Dunmore Celtic went top after a 2-0 win over Carrick, and Tramore were second.",
    ],
)
def test_a_name_in_passing_is_none(told: str) -> None:
    assert not _opens_against(told)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Harrowgate United had beaten Norton 1-0 on Saturday. Attendance: 12,650."),
        ("fr", "Samedi, Brigneux avait dominé Nolay 1-0. Assistance : 12 650."),
    ],
)
def test_a_crowd_in_a_line_of_its_own_is_not_that_of_the_match_recalled_before_it(language: str, told: str) -> None:
    home, away = TEAMS[language]
    crowd = Claim(value=12650, quote=told.split(". ")[1])
    match = published(language, f"{home} - {away} 2-2\n\n{told}\n", (home, away), {"attendance": crowd})
    assert match.attendance is not None


def test_the_people_of_a_town_are_no_second_side_beside_it() -> None:
    told = "Le FC Lormont n'a fait qu'une bouchée de la lanterne rouge, Peyrac, samedi au stade Jean-Bouin (8-0)."
    more = "Les Lormontais restaient sur un succès. Il s'agit de la plus large victoire des Lormontais contre Tournan."
    match = published("fr", f"{told}\n\n{more}\n", ("FC Lormont", "Peyrac"), {})
    assert match.away_team is not None


_WHILE_OTHERS = """
en|{home}, {away} friendly ends in 1-1 draw as Norton and Selby play 2-2.
en|{home} and {away} drew 1-1 as Norton and Selby also drew 2-2.
en|{home} drew 1-1 with {away} while Norton and Selby played out a 2-2 draw.
de|{home} und {away} trennten sich 1:1, während Norden und Aurich 2:2 spielten.
"""


@pytest.mark.parametrize(("language", "told"), rows(_WHILE_OTHERS))
def test_a_draw_of_two_others_at_once_is_none_of_the_match(language: str, told: str) -> None:
    home, away = TEAMS[language]
    text = told.format(home=home, away=away)
    assert published_score(language, f"{text}\n", (home, away), "1-1", text) == "1-1"
    assert published_score(language, f"{text}\n", (home, away), "2-2", text) is None


def test_a_side_that_runs_riot_as_another_loses_is_its_opponent() -> None:
    home, away = TEAMS["en"]
    text = f"{home} lost 3-1 as {away} ran riot."
    assert published_score("en", f"{text}\n", (home, away), "1-3", text) == "1-3"
