import pytest
from invented import case, proposal

from summarizer.evaluation.baseline import ungated
from summarizer.schemas.proposal import Claim, Proposal, ProposedEvent, ProposedMatch
from summarizer.schemas.summary import ArticleKind


def test_everything_proposed_is_published_with_its_passage() -> None:
    article = case().article
    (match,) = ungated(proposal({"scorer": "Nobody At All"}, score={"home": 9, "away": 9}), article).matches
    assert match.score is not None
    assert str(match.score.value) == "9-9"
    assert match.score.evidence[0].quote == "Norbury 2-1 Eastvale"
    assert match.goals[0].scorer is not None
    assert match.goals[0].scorer.value == "Nobody At All"


def test_a_quote_that_is_not_there_costs_no_fact() -> None:
    article = case().article
    claim = Claim(value="Norbury", quote="Norbury thrashed Eastvale")
    given = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(fields={"home_team": claim}),))
    (match,) = ungated(given, article).matches
    assert match.home_team is not None
    evidence = match.home_team.evidence[0]
    assert article.text[evidence.start : evidence.end] == evidence.quote


def test_a_claim_without_a_quote_stands_on_that_of_its_event() -> None:
    article = case().article
    event = ProposedEvent(quote="Owen Pratt made it 2-1", fields={"scorer": Claim(value="Owen Pratt")})
    given = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(ProposedMatch(goals=(event,)),))
    (match,) = ungated(given, article).matches
    assert match.goals[0].scorer is not None
    assert match.goals[0].scorer.evidence[0].quote == "Owen Pratt made it 2-1"


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"score": "two-one"}, id="a score in words"),
        pytest.param({"attendance": "many"}, id="an attendance in words"),
        pytest.param({"status": "over"}, id="a status that is none"),
        pytest.param({"referee": None}, id="nothing"),
    ],
)
def test_a_value_without_the_form_of_its_field_is_left_out(fields: dict) -> None:
    (match,) = ungated(proposal(**fields), case().article).matches
    assert getattr(match, next(iter(fields))) is None
