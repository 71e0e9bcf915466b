"""Names that no person goes by: a nation's, and the first part of a longer one."""

from __future__ import annotations

import pytest
from six_languages import TEAMS

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify


def _coach(language: str, passage: str, name: str) -> tuple[str | None, list[Reason]]:
    """What becomes of a coach whom a passage is given for."""
    home, away = TEAMS[language]
    result = f"{home} - {away} 2-1"
    article = Article(id="sha256-0000000000000000", text=f"{result}\n\n{passage}\n", language=language)
    sides = {field: Claim(value=team, quote=result) for field, team in (("home_team", home), ("away_team", away))}
    match = ProposedMatch(fields={**sides, "home_coach": Claim(value=name, quote=passage)})
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(match,)), {})
    coach = verdict.matches[0].home_coach
    return (coach.value if coach else None), [held.reason for held in verdict.held if held.field == "home_coach"]


@pytest.mark.parametrize(
    ("language", "passage", "name"),
    [
        pytest.param("es", "El técnico de {home}, Japón, sonrió.", "Japón", id="es"),
        pytest.param("it", "L'allenatore del {home}, Giappone, sorride.", "Giappone", id="it"),
        pytest.param("de", "Der Trainer Japan lachte über {home}.", "Japan", id="de"),
        pytest.param("fr", "L'entraîneur de {home}, M. Kern P. Wald, sourit.", "M. Kern P. Wald", id="two-people"),
        pytest.param("en", "The {home} manager, The Roza, smiled.", "The Roza", id="with-an-article"),
    ],
)
def test_a_nation_or_two_people_or_what_has_an_article_is_no_person(language: str, passage: str, name: str):
    passage = passage.format(home=TEAMS[language][0])
    assert _coach(language, passage, name) == (None, [Reason.NOT_A_PERSON])


def test_a_nations_name_in_a_persons_longer_one_may_be_short_for_it():
    home = TEAMS["en"][0]
    passage = f"{home} manager Ray Jordan smiled. The {home} manager, Jordan, left."
    assert _coach("en", passage, "Jordan")[0] == "Jordan"


def test_a_given_name_that_stands_nowhere_alone_names_nobody():
    home = TEAMS["es"][0]
    passage = f"El técnico de {home}, José Néstor Peker, sonrió."
    assert _coach("es", passage, "José") == (None, [Reason.NAME_AMBIGUOUS])
    assert _coach("es", passage, "José Néstor Peker")[0] == "José Néstor Peker"
