"""Names that are nobody's and no side's of the match: bodies, several, a round-up's teams, other fixtures."""

from __future__ import annotations

import pytest
from one_match import published
from six_languages import TEAMS, rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind, MatchSummary
from summarizer.verification import verify


def _match(language: str, told: str, **claims: str) -> MatchSummary:
    home, away = TEAMS[language]
    fields = {name: Claim(value=value, quote=told) for name, value in claims.items()}
    return published(language, f"{home} - {away} 1-0\n\n{told}\n", (home, away), fields)


_BODIES = """
en|FIFA|FIFA refereed the match.
it|UEFA|L'arbitro norvegese Kern, designato dalla UEFA come direttore di gara, ha sbagliato.
"""


@pytest.mark.parametrize(("language", "name", "told"), rows(_BODIES))
def test_a_body_that_appoints_referees_is_none(language: str, name: str, told: str) -> None:
    assert _match(language, told, referee=name).referee is None


_SEVERAL = """
en|OG|OG headed in a flick by Kern to level the game.
pt|Sky Blues|Foi Kern quem deu aos Sky Blues a vantagem inicial.
pt|Sky Blues|Kern marcou pelos Sky Blues.
fr|Neuchâtel Xamax|Neuchâtel Xamax ouvre le score à la 12e minute.
en|NWSL|Barnwell Town of the National Women's Soccer League (NWSL) won when NWSL scored.
"""


@pytest.mark.parametrize(("language", "several", "told"), rows(_SEVERAL))
def test_several_and_an_own_goals_letters_are_no_scorer(language: str, several: str, told: str) -> None:
    home, away = TEAMS[language]
    goal = ProposedEvent(quote=told, fields={"scorer": Claim(value=several, quote=told)})
    assert not published(language, f"{home} - {away} 1-0\n\n{told}\n", (home, away), goals=(goal,)).goals


_OTHERS = "Nolby beat Marrow 2-0. Fenmere beat Cresby 3-1. Dorn lost 2-1 to Selby. Tarvo drew 1-1 with Ruud."


def _sides(text: str) -> set[str]:
    teams = {"home_team": "Lahti", "away_team": "Orlu"}
    quote = text.split("\n", 1)[0]
    match = ProposedMatch(fields={side: Claim(value=team, quote=quote) for side, team in teams.items()})
    article = Article(id="sha256-0000000000000002", text=text, language="en")
    found = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,))).matches
    return {side.value for one in found for side in (one.home_team, one.away_team) if side}


def test_a_round_up_of_other_results_is_no_report_on_two_whose_result_it_does_not_tell() -> None:
    opening = "Lahti go top, as Orlu slip up\n\n"
    assert _sides(f"{opening}{_OTHERS} Ostrau beat Linden 4-0.\n") == set()
    assert _sides(f"{opening}Lahti beat Orlu 4-0. {_OTHERS} Ostrau beat Linden 4-0.\n") == {"Lahti", "Orlu"}


_ELSEWHERE = """
en|Champions League|Barnwell Town host Sevilla in the Champions League on Tuesday.
es|Liga Europa|El Vallero recibe al Torino en la Liga Europa.
pt|Liga Europa|O Araruna enfrenta o Torino na Liga Europa.
"""
_HERE = """
en|Premier League|Barnwell Town remain unbeaten in the Premier League and host Sevilla on Tuesday.
en|Premier League|Barnwell Town host Harrowgate United in the Premier League.
"""


@pytest.mark.parametrize(("language", "competition", "told"), rows(_ELSEWHERE))
def test_a_competition_in_which_a_third_side_is_met_is_not_this_matchs(
    language: str, competition: str, told: str
) -> None:
    assert _match(language, told, competition=competition).competition is None


@pytest.mark.parametrize(("language", "competition", "told"), rows(_HERE))
def test_a_competition_stands_where_the_third_side_is_met_in_another_clause(
    language: str, competition: str, told: str
) -> None:
    found = _match(language, told, competition=competition).competition
    assert found is not None
    assert found.value == competition
