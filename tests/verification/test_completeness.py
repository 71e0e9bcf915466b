from __future__ import annotations

import pytest

from summarizer.schemas.article import Article
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind
from summarizer.verification import examine, settle, verify

TEXT = (
    "Northport 2-1 Eastvale\n\n"
    "After nine minutes Marek Olsen wibbled one beyond everybody. "
    "Tarn Quirke wobbled home the second in the 30th minute. "
    "Sam Hale pulled one back for Eastvale from Piet Lund's cross in the 80th minute.\n"
)
ARTICLE = Article(id="sha256-00000000000000c0", text=TEXT, language="en")
OLSEN = "After nine minutes Marek Olsen wibbled one beyond everybody"
QUIRKE = "Tarn Quirke wobbled home the second in the 30th minute"
HALE = "Sam Hale pulled one back for Eastvale from Piet Lund's cross in the 80th minute"


def goal(quote: str, scorer: str, team: str) -> ProposedEvent:
    return ProposedEvent(quote=quote, fields={"scorer": Claim(value=scorer), "team": Claim(value=team)})


def proposal(*goals: ProposedEvent, score: tuple[int, int] = (2, 1)) -> Proposal:
    headline = "Northport 2-1 Eastvale"
    fields = {
        "home_team": Claim(value="Northport", quote=headline),
        "away_team": Claim(value="Eastvale", quote=headline),
        "score": Claim(value={"home": score[0], "away": score[1]}, quote=headline),
    }
    return Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields=fields, goals=goals),))


def scorers(verdict) -> list[str | None]:
    return [one.scorer.value if one.scorer else None for match in verdict.matches for one in match.goals]


ALL = (
    goal(OLSEN, "Marek Olsen", "Northport"),
    goal(QUIRKE, "Tarn Quirke", "Northport"),
    goal(HALE, "Sam Hale", "Eastvale"),
)


def test_goals_that_add_up_to_the_score_stand_though_no_rule_knows_their_verbs():
    (match,) = verify(ARTICLE, proposal(*ALL)).matches
    assert sorted(one.scorer.value for one in match.goals) == ["Marek Olsen", "Sam Hale", "Tarn Quirke"]
    assert [one.team.value for one in match.goals if one.scorer.value == "Marek Olsen"] == ["Northport"]


def test_what_only_follows_from_the_sum_is_derived_and_says_so():
    (match,) = verify(ARTICLE, proposal(*ALL)).matches
    (olsen,) = [one for one in match.goals if one.scorer.value == "Marek Olsen"]
    assert olsen.scorer.standing == "derived"
    assert "add up to 2-1" in olsen.scorer.working


@pytest.mark.parametrize(
    "goals",
    [
        pytest.param(ALL[:1], id="goals are missing"),
        pytest.param((*ALL, goal(QUIRKE, "Tarn Quirke", "Eastvale")), id="one too many"),
        pytest.param((goal(OLSEN, "Marek Olsen", "Eastvale"), *ALL[1:]), id="to the wrong side"),
    ],
)
def test_without_the_sum_an_unknown_verb_publishes_nobody(goals):
    assert "Marek Olsen" not in scorers(verify(ARTICLE, proposal(*goals)))


def test_a_second_player_in_the_words_leaves_it_open():
    wrong = (*ALL[:2], goal(HALE, "Piet Lund", "Eastvale"))
    assert "Piet Lund" not in scorers(verify(ARTICLE, proposal(*wrong)))


def test_the_second_looks_answer_counts_for_more_than_the_sum():
    examination = examine(ARTICLE, proposal(*ALL))
    answers = {question.id: "not told" for question in examination.questions}
    assert answers
    assert "Marek Olsen" not in scorers(settle(examination, answers))
