"""From an answer to a proposal."""

from typing import Any

import pytest

from summarizer.reading.answers import ArticleAnswer
from summarizer.reading.proposing import propose
from summarizer.schemas.proposal import Claim, ProposedMatch
from summarizer.schemas.summary import ArticleKind

NOTHING: dict[str, Any] = {
    name: null
    for null, names in {
        None: [
            "home_team",
            "away_team",
            "at_home",
            "status",
            "score",
            "half_time",
            "shootout",
            "aggregate",
            "extra_time",
            "competition",
            "venue",
            "date",
            "kickoff",
            "attendance",
            "referee",
            "home_coach",
            "away_coach",
        ],
        (): ["goals", "sendings_off", "missed_penalties", "disallowed_goals", "notable"],
    }.items()
    for name in names
}


def told(value: Any, quote: str = "words") -> dict[str, Any]:
    return {"quote": quote, "value": value}


def proposed(**fields: Any) -> ProposedMatch:
    answer = ArticleAnswer.model_validate({"kind": "match_report", "matches": [NOTHING | fields]})
    return propose(answer).matches[0]


def test_an_article_without_a_match_proposes_none() -> None:
    proposal = propose(ArticleAnswer(kind=ArticleKind.OTHER, matches=()))
    assert (proposal.kind, proposal.matches) == (ArticleKind.OTHER, ())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("home_team", "Grünau", id="name"),
        pytest.param("status", "abandoned", id="status"),
        pytest.param("score", {"home": 2, "away": 1}, id="score"),
        pytest.param("shootout", {"home": 4, "away": 5}, id="shoot-out"),
        pytest.param("extra_time", True, id="extra time"),
        pytest.param("date", "2031-03-08", id="date"),
        pytest.param("attendance", 3412, id="attendance"),
    ],
)
def test_a_value_becomes_a_claim_with_its_quote(name: str, value: Any) -> None:
    assert proposed(**{name: told(value, "the words")}).fields == {name: Claim(value=value, quote="the words")}


@pytest.mark.parametrize("word", ["unknown", "Not told", "null", "N/A", " ", "-"])
def test_a_word_that_says_nothing_is_no_value(word: str) -> None:
    assert proposed(referee=told(word)).fields == {}


@pytest.mark.parametrize(
    ("at_home", "claim"),
    [
        pytest.param(told("GRÜNAU ", "hosts Grünau"), Claim(value=True, quote="hosts Grünau"), id="first team"),
        pytest.param(told("Altfurt"), None, id="second team: the answer is at odds with itself"),
        pytest.param(None, None, id="not told"),
    ],
)
def test_home_and_away_are_claimed_only_in_the_order_given(at_home: Any, claim: Claim | None) -> None:
    match = proposed(home_team=told("Grünau"), away_team=told("Altfurt"), at_home=at_home)
    assert match.home_away == claim


def test_an_event_keeps_its_own_quote_and_those_of_its_fields() -> None:
    goal = {
        "quote": "Kessler headed in",
        "scorer": told("Kessler", ""),
        "team": None,
        "minute": told({"base": 45, "stoppage": 2}, "45.+2"),
        "kind": told("header", ""),
        "assist": None,
    }
    (event,) = proposed(goals=[goal]).goals
    assert event.quote == "Kessler headed in"
    assert event.fields == {
        "scorer": Claim(value="Kessler"),
        "minute": Claim(value={"base": 45, "stoppage": 2}, quote="45.+2"),
        "kind": Claim(value="header"),
    }


def test_a_notable_event_says_what_it_is() -> None:
    event = {"quote": "Rask limped off", "what": "injury", "person": told("Rask", "")}
    (notable,) = proposed(notable=[event]).notable
    assert notable.fields == {"what": Claim(value="injury"), "person": Claim(value="Rask")}
