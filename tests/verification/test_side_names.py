"""Who a side may be: named in another case, by its short name, or with a space behind its apostrophe."""

from __future__ import annotations

import pytest
from one_match import published

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify


@pytest.mark.parametrize(
    ("team", "told", "stands"),
    [
        pytest.param("deutsche Auswahl", "Der deutschen Auswahl gelang ein Sieg.", True, id="dative"),
        pytest.param("schwedische Mannschaft", "Das Spiel der schwedischen Mannschaft begann.", True, id="genitive"),
        pytest.param("deutsche Auswahl", "Der deutschen Auswahlspielerin gelang ein Sieg.", False, id="another-noun"),
        pytest.param("deutsche Auswahl", "Der dänischen Auswahl gelang ein Sieg.", False, id="another-adjective"),
    ],
)
def test_a_german_side_may_be_named_in_another_case(team, told, stands):
    article = Article(id="sha256-00000000000000b1", text=f"{told} Wales verlor.\n", language="de")
    claims = {"home_team": Claim(value=team, quote=told), "away_team": Claim(value="Wales", quote="Wales verlor.")}
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),)))
    assert bool(verdict.matches and verdict.matches[0].home_team) is stands


@pytest.mark.parametrize(
    ("first", "stands"),
    [
        pytest.param(
            "US Women’s National Team met Dunmoor Rovers.\nUS Women’s National Team face Ostrau next week.",
            True,
            id="met",
        ),
        pytest.param("Dunmoor Rovers met Ostrau. They face US Women’s National Team next week.", False, id="to come"),
        pytest.param(
            "The US drew 0-0 with Dunmoor Rovers. The US Women’s National Team look to next week.",
            True,
            id="by the short name",
        ),
        pytest.param(
            "US Athletic drew 0-0 with Dunmoor Rovers, and US sang. They face US Women’s National Team next week.",
            False,
            id="a short name of another",
        ),
    ],
)
def test_a_side_that_its_short_name_puts_here_is_no_opponent_to_come(first, stands):
    article = Article(id="sha256-00000000000000b2", text=f"{first}\n", language="en")
    last = first.replace("\n", " ").split(". ")[-1]
    claims = {
        "home_team": Claim(value="US Women’s National Team", quote=last),
        "away_team": Claim(value="Dunmoor Rovers", quote=first.split(".")[0]),
    }
    verdict = verify(article, Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),)))
    later = [one for one in verdict.held if one.reason is Reason.OTHER_MATCH and one.field == "home_team"]
    assert bool(later) is not stands


@pytest.mark.parametrize(
    ("team", "told"),
    [pytest.param("Mãe d` Rio", True, id="spaced"), pytest.param("Mãe d` Rua", False, id="other-name")],
)
def test_a_space_behind_an_apostrophe_makes_no_other_team(team, told):
    match = published("pt", "O Mãe d´Rio venceu o Ostrau por 2-0.\nMãe d` Rio: Sousa; Lima\n", (team, "Ostrau"))
    assert (match.home_team is not None) is told
