from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import verify


def sides(text: str, home: str, away: str, language: str = "en") -> tuple[str | None, str | None]:
    """The sides that the gate publishes, each quoted from the line that first names it."""
    lines = text.split("\n")
    claims = {
        side: Claim(value=team, quote=next(line for line in lines if team in line))
        for side, team in (("home_team", home), ("away_team", away))
    }
    article = Article(id="sha256-0000000000000001", text=text, language=language)
    proposal = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=claims),))
    verdict = verify(article, proposal)
    if not verdict.matches:
        return None, None
    match = verdict.matches[0]
    return tuple(fact.value if fact else None for fact in (match.home_team, match.away_team))


REPORT = "Lahti beat Orlu 2-1\n\nLahti took the lead through Brandt. Orlu levelled, and Lahti won late.\n"


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        pytest.param(
            f"{REPORT}Can they do it again? Right, it will be hard, but they have the right team.",
            "Right",
            id="a-word-that-opens-a-sentence",
        ),
        pytest.param(f"MARTA QUINTELA @mquintela\n{REPORT}", "QUINTELA", id="who-signs"),
        pytest.param(f"{REPORT}\nSource: Tarvo Times", "Source", id="a-label"),
        pytest.param(
            f"{REPORT}\nLahti- Quorn, Brandt (Sell 60), Keller, Moss, Dorn, Hale, Pike.\nQuorn was never beaten again.",
            "Quorn",
            id="the-first-of-a-line-up",
        ),
    ],
)
def test_what_is_no_teams_name_is_no_side(text: str, claimed: str):
    assert sides(text, "Lahti", claimed)[1] is None


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        pytest.param(
            "Rovers held at Orlu\n\nRovers drew 1-1 with Orlu. The rovers of old won there, Rovers of today do not.",
            "Rovers", "Orlu",
            id="a-team-called-by-a-word",
        ),
        pytest.param(
            "Lahti: Quorn, Brandt, Keller, Moss.\nOrlu: Sell, Hale, Pike, Dorn.",
            "Lahti", "Orlu",
            id="teams-that-only-head-their-lists",
        ),
        pytest.param(
            "Lahti @lahtifc beat Orlu @orlufc 2-1\n\nLahti took the lead through Brandt, and Orlu levelled.",
            "Lahti", "Orlu",
            id="teams-with-their-addresses",
        ),
    ],
)  # fmt: skip
def test_a_team_whose_name_looks_like_something_else_is_a_side(text: str, home: str, away: str):
    assert sides(text, home, away) == (home, away)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Lahti win\nGoals from Quorn and Brandt decided the tie with the reds.", id="en"),
        pytest.param("it", "Vince il Lahti\nI gol di Quorn e Brandt decidono la sfida con i rossi.", id="it"),
        pytest.param("pt", "Lahti vence\nCom gols de Quorn e Brandt, o time venceu.", id="pt"),
    ],
)
def test_who_is_named_for_a_goal_is_no_side(language: str, text: str):
    assert sides(text, "Quorn", "Lahti", language)[0] is None


def test_two_teams_that_both_score_are_sides():
    assert sides("Lahti scored twice and Orlu scored once.", "Lahti", "Orlu") == ("Lahti", "Orlu")


def test_who_is_fouled_is_no_side():
    text = "Dourne bat Lorval 2-1\n\nDourne mène vite. L'arbitre siffle un penalty pour une faute contre Yann Daviel."
    assert sides(text, "Dourne", "Yann Daviel", "fr")[1] is None
