from typing import Any

import pytest
from invented import GOAL_2, case, held, labels, proposal, proposed, summary_of, unlabelled

from summarizer.evaluation.baseline import ungated
from summarizer.evaluation.scoring import CaseScore, Fate, counted_labels, score_case
from summarizer.schemas.proposal import Claim, Proposal
from summarizer.schemas.summary import ArticleKind, Held


def scored(given: Proposal, *, of: dict[str, Any] | None = None, held: tuple[Held, ...] = ()) -> CaseScore:
    subject = case(of)
    return score_case(subject, ungated(given, subject.article).model_copy(update={"held": held}))


def marks(score: CaseScore) -> dict[str, bool]:
    return {finding.path: finding.right for finding in score.published}


def test_every_label_that_says_something_is_counted() -> None:
    rows = list(counted_labels(case().labels.match).values())
    assert len(rows) == 18
    assert rows.count("goal.scorer") == 3
    assert rows.count("goal.assist") == 2


@pytest.mark.parametrize(
    ("fields", "right"),
    [
        pytest.param({"home_team": "Norbury FC"}, True, id="team"),
        pytest.param({"score": {"home": 2, "away": 1}}, True, id="score"),
        pytest.param({"score": {"home": 3, "away": 1}}, False, id="another score"),
        pytest.param({"score": {"home": 1, "away": 2}}, False, id="score turned round"),
        pytest.param({"competition": "Shield"}, True, id="part of the competition"),
        pytest.param({"referee": "John Marsh"}, True, id="initial written out"),
        pytest.param({"home_coach": "Rui Costa"}, False, id="the other coach"),
        pytest.param({"attendance": 4211}, False, id="one more spectator"),
        pytest.param({"date": "2026-05-17"}, False, id="a date the article does not give"),
        pytest.param({"extra_time": True}, False, id="extra time the article does not give"),
        pytest.param({"status": "abandoned"}, False, id="another status"),
    ],
)
def test_a_published_scalar_is_judged_by_its_label(fields: dict, *, right: bool) -> None:
    assert list(marks(scored(proposal(**fields))).values()) == [right]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"half_time": {"home": 1, "away": 1}}, id="half-time"),
        pytest.param({"kickoff": "15:00"}, id="kick-off"),
        pytest.param({"extra_time": False}, id="no extra time"),
    ],
)
def test_what_labels_cannot_say_is_not_scored(fields: dict) -> None:
    assert scored(proposal(**fields)).published == ()


def test_a_goal_of_a_kind_labelled_unknown_has_its_kind_unscored() -> None:
    goal = {"scorer": "Sam Oduya", "minute": {"base": 41}, "kind": "header"}
    assert marks(scored(proposal(goal))) == {"goals[0].scorer": True, "goals[0].minute": True}


def test_goals_pair_by_who_and_when_whatever_their_order() -> None:
    first = {"scorer": "Harker", "minute": {"base": 13}, "team": "Eastvale"}
    score = scored(proposal(GOAL_2, first))
    assert all(finding.right for finding in score.published)
    assert {finding.label_path for finding in score.published} >= {"goals[2].scorer", "goals[0].minute"}


def test_a_wrong_scorer_leaves_the_minute_true() -> None:
    goal = {**GOAL_2, "scorer": "Kit Barlow"}
    assert marks(scored(proposal(goal))) == {
        "goals[0].scorer": False,
        "goals[0].team": True,
        "goals[0].minute": True,
        "goals[0].assist": True,
    }


def test_a_goal_that_no_label_tells_of_is_false_in_all_it_says() -> None:
    goal = {"scorer": "Luis Prado", "team": "Eastvale", "minute": {"base": 81}, "kind": "open_play"}
    assert set(marks(scored(proposal(goal))).values()) == {False}
    assert len(marks(scored(proposal(goal)))) == 4


def test_the_same_goal_twice_is_once_true() -> None:
    score = scored(proposal(GOAL_2, GOAL_2))
    assert sum(finding.right for finding in score.published) == 4
    assert sum(not finding.right for finding in score.published) == 4


def test_stoppage_time_counts_as_running_minutes() -> None:
    goals = [{**labels()["match"]["goals"][0], "minute": 92, "stoppage": None}]
    goal = {"scorer": "Tom Harker", "minute": {"base": 90, "stoppage": 2}}
    score = scored(proposal(goal), of=labels(goals=goals))
    assert marks(score) == {"goals[0].scorer": True, "goals[0].minute": True}


def test_an_unnamed_scorer_is_found_only_as_such() -> None:
    goals = [{**labels()["match"]["goals"][0], "scorer": "unknown"}]
    named = scored(proposal({"scorer": "Tom Harker", "minute": {"base": 12}}), of=labels(goals=goals))
    assert marks(named)["goals[0].scorer"] is False
    assert counted_labels(case(labels(goals=goals)).labels.match)["goals[0].scorer"] == "goal.scorer"


def test_sendings_off_are_judged_by_the_player() -> None:
    red = {"player": "Kit Barlow", "minute": {"base": 80}}
    given = Proposal(kind=ArticleKind.MATCH_REPORT, matches=(proposed(reds=(red, {"player": "Luis Prado"})),))
    assert marks(scored(given)) == {
        "sendings_off[0].player": True,
        "sendings_off[0].minute": True,
        "sendings_off[1].player": False,
    }


def test_where_home_is_not_told_either_order_is_right_if_all_follows_it() -> None:
    given = proposal(
        home_team="Eastvale",
        away_team="Norbury",
        score={"home": 1, "away": 2},
        home_coach="Rui Costa",
        away_coach="Rui Costa",
    )
    assert marks(scored(given, of=labels(home_away_known=False))) == {
        "home_team": True,
        "away_team": True,
        "score": True,
        "home_coach": True,
        "away_coach": False,
    }


def test_where_home_is_told_and_claimed_the_other_order_is_false() -> None:
    claimed = proposed(home_team="Eastvale", away_team="Norbury").model_copy(update={"home_away": Claim(value=True)})
    score = scored(Proposal(kind=ArticleKind.MATCH_REPORT, matches=(claimed,)))
    assert set(marks(score).values()) == {False}


def test_an_order_of_mention_that_claims_no_home_is_right_and_said_to_be_turned_round() -> None:
    score = scored(proposal(home_team="Eastvale", away_team="Norbury", score={"home": 1, "away": 2}))
    assert set(marks(score).values()) == {True}
    assert score.turned_round


def test_the_best_fitting_match_is_scored_and_another_with_a_result_is_false() -> None:
    other = proposed(home_team="Norbury", away_team="Westham", score={"home": 0, "away": 0})
    ours = proposed(home_team="Norbury", away_team="Eastvale", score={"home": 2, "away": 1})
    score = scored(Proposal(kind=ArticleKind.MATCH_REPORT, matches=(other, ours)))
    assert [finding.right for finding in score.published] == [False, False, False, True, True, True]


def test_a_fixture_to_come_beside_the_match_is_not_scored() -> None:
    ours = proposed(home_team="Norbury", away_team="Eastvale", score={"home": 2, "away": 1})
    to_come = proposed(home_team="Norbury", away_team="Westham", status="scheduled")
    score = scored(Proposal(kind=ArticleKind.MATCH_REPORT, matches=(to_come, ours)))
    assert len(score.published) == 3
    assert all(finding.right for finding in score.published)


@pytest.mark.parametrize(
    ("fields", "false"),
    [
        pytest.param({"home_team": "Norbury", "score": {"home": 2, "away": 1}}, 2, id="with a result"),
        pytest.param({"home_team": "Norbury", "status": "scheduled"}, 0, id="a fixture only"),
    ],
)
def test_where_no_match_is_labelled_only_results_are_false(fields: dict, false: int) -> None:
    score = scored(proposal(kind="other", **fields), of=unlabelled())
    assert sum(not finding.right for finding in score.published) == false
    assert score.kind_right
    assert score.labelled == {}


def test_labels_are_found_held_or_missed() -> None:
    score = scored(proposal(home_team="Norbury"), held=(held("away_team", "Eastvale"),))
    assert score.labelled["home_team"] == ("home_team", Fate.FOUND)
    assert score.labelled["away_team"] == ("away_team", Fate.HELD)
    assert score.labelled["score"] == ("score", Fate.MISSED)


@pytest.mark.parametrize(
    ("item", "rights"),
    [
        pytest.param(held("score", {"home": 2, "away": 1}), [True], id="a true score"),
        pytest.param(held("score", {"home": 5, "away": 1}), [False], id="a false score"),
        pytest.param(held("goals[0].assist", "Kit Barlow"), [False], id="a false assist of a published goal"),
        pytest.param(
            held("goals[]", {"scorer": "Tom Harker", "minute": {"base": 12, "stoppage": None}}),
            [True, True],
            id="a true goal held whole",
        ),
        pytest.param(held("goals[]", {"scorer": "Luis Prado"}), [False], id="a false goal held whole"),
        pytest.param(held("goals[]", "Tom Harker"), [True], id="a goal held by its name"),
        pytest.param(held("goals[]", GOAL_2), [], id="a published goal told again"),
        pytest.param(held("half_time", {"home": 1, "away": 1}), [], id="a field without labels"),
        pytest.param(held("sendings_off[]", {"player": "Barlow"}), [True], id="a true sending-off"),
        pytest.param(held("home_team", "Norbury", match=None), [True], id="outside any match"),
    ],
)
def test_held_facts_are_true_or_false_by_the_same_labels(item: Held, rights: list[bool]) -> None:
    score = scored(proposal(GOAL_2), held=(item,))
    assert [finding.right for finding in score.held] == rights


def test_a_fact_held_in_every_attempt_counts_once() -> None:
    again = held("score", {"home": 5, "away": 1})
    assert len(scored(proposal(GOAL_2), held=(again, again)).held) == 1


def test_without_any_match_held_facts_are_still_judged() -> None:
    subject = case()
    score = score_case(subject, summary_of(subject, held=(held("referee", "J Marsh", match=None),)))
    assert [finding.right for finding in score.held] == [True]
