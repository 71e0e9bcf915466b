"""A name that no table of teams has is no side where it is an outlet's, or made a person, a people or a noun."""

from __future__ import annotations

import pytest
from six_languages import rows

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify

_NO_SIDES = r"""
en|Everton|Brandtner|Striker Ivo Brandtner beat Everton 3-1 alone. Brandtner will not forget it, Brandtner scored twice.
it|Torino|Brandtner|L'attaccante Ivo Brandtner batte il Torino 3-1 da solo. Brandtner gioca bene, Brandtner esulta.
en|Everton|Turkish|Everton drew 1-1 with Fulham. The Turkish defender was Everton's best man, all Turkish papers wrote.
en|Everton|Mexican|Everton drew 1-1 with Fulham. The Mexican was the best man of Everton, and the Mexican knew it.
en|Everton|European|European return for Everton\n\nEverton drew 1-1 with Fulham. It is their first European night.
en|Everton|Ponteverde|Everton fly to Ponteverde\n\nEverton drew 1-1 with Fulham at the Ponteverde Stadium in Ponteverde.
en|Everton|Opta|Everton won 2-1 on Saturday. Opta counted the shots of Everton, who won at last.
es|Vallero|Marca|El Vallero ganó 2-1 el sábado. El Vallero fue mejor, escribió Marca, y ganó con justicia.
de|Ulmen|SWP|Ulmen/SWP/kr. - In einer fairen Partie drängte Ulmen auf den Ausgleich. Am Ende jubelte Ulmen.
de|Mainz|Neuauflage|Neuauflage des Duells mit Mainz\n\nMainz spielte 1:1 gegen Augsburg. Die Neuauflage folgt im Mai.
"""


@pytest.mark.parametrize(("language", "side", "other", "text"), rows(_NO_SIDES))
def test_person_people_or_noun_is_no_side(language: str, side: str, other: str, text: str) -> None:
    assert other not in _sides(language, text.replace("\\n", "\n"), side, other)


_SIDES = r"""
en|Tarvo Rovers|Holmwick|Holmwick beat Tarvo Rovers 2-1. Minnows Holmwick won late, and Tarvo Rovers left early.
de|Tarvo|Neuhain|Neuhain siegt\n\nNeuhain gewann mit 2:1 gegen Tarvo. Der Außenseiter Neuhain jubelte.
en|Everton|Scotland|Scotland beat Everton 2-1. Scotland were the better team, and Everton knew it.
"""


@pytest.mark.parametrize(("language", "side", "other", "text"), rows(_SIDES))
def test_unlisted_team_that_plays_is_a_side(language: str, side: str, other: str, text: str) -> None:
    assert other in _sides(language, text.replace("\\n", "\n"), side, other)


def _sides(language: str, text: str, home: str, away: str) -> set[str]:
    """The sides that are published of a proposal that names two, each quoted from the first line that has it."""
    claims = {
        side: Claim(value=team, quote=next(line for line in text.split("\n") if team in line))
        for side, team in (("home_team", home), ("away_team", away))
    }
    article = Article(id="sha256-0000000000000001", text=text, language=language)
    proposal = Proposal(kind=ArticleKind.POST_MATCH_FEATURE, matches=(ProposedMatch(fields=claims),))
    verdict = verify(article, proposal)
    facts = [fact for match in verdict.matches for fact in (match.home_team, match.away_team) if fact]
    return {str(fact.value) for fact in facts}
