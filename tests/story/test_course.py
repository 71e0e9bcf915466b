from __future__ import annotations

import pytest
from hypothesis import given, settings
from story_matches import ABANDONED, COMEBACK, SHOOTOUT, WIN, goal
from story_strategies import matches

from summarizer.schemas.summary import GoalKind, MatchStatus, Score
from summarizer.story.course import Side, Turn, course_of


def test_the_turns_of_a_match_follow_from_its_goals():
    assert [step.turn for step in course_of(WIN).steps] == [Turn.OPENER, Turn.EQUALISER, Turn.WINNER]


def test_a_side_that_trailed_and_won_came_back():
    assert course_of(COMEBACK).comeback
    assert not course_of(WIN).comeback


def test_an_own_goal_makes_no_haul():
    assert course_of(COMEBACK).hauls == (("Dario Conte", 3),)


def test_a_shootout_has_a_winner_and_no_comeback():
    course = course_of(SHOOTOUT)
    assert course.winner is Side.AWAY
    assert not course.comeback


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"goals": WIN.goals[:2]}, id="a-goal-missing"),
        pytest.param({"goals": (*WIN.goals, goal("Ofri Arad", "Kairat", "80"))}, id="a-goal-too-many"),
        pytest.param({"goals": (*WIN.goals[:2], goal("Carlos Augusto", None, "67"))}, id="a-team-missing"),
        pytest.param({"goals": (*WIN.goals[:2], goal("Carlos Augusto", "Inter"))}, id="a-minute-missing"),
        pytest.param({"goals": (*WIN.goals[:2], goal("Carlos Augusto", "Inter", "55"))}, id="both-in-one-minute"),
        pytest.param({"score": None}, id="no-score"),
        pytest.param({"status": MatchStatus.ABANDONED}, id="abandoned"),
    ],
)
def test_nothing_is_said_of_the_order_where_it_is_not_certain(change):
    assert course_of(WIN.model_copy(update=change)).steps == ()


def test_two_spellings_that_may_be_one_player_make_no_haul():
    goals = (
        goal("Lautaro Martinez", "Inter", "5"),
        goal("Lautaro Martinez", "Inter", "9"),
        goal("Lautaro", "Inter", "12"),
    )
    facts = WIN.model_copy(update={"goals": goals, "score": Score(home=3, away=0)})
    assert course_of(facts).hauls == ()


def test_a_match_that_was_broken_off_has_no_winner():
    assert course_of(ABANDONED).winner is None


@settings(max_examples=80)
@given(facts=matches())
def test_the_last_running_score_is_the_score(facts):
    course = course_of(facts)
    assert not course.steps or course.steps[-1].score == facts.score


@settings(max_examples=80)
@given(facts=matches())
def test_the_winner_scored_more_in_play_or_in_the_shootout(facts):
    course = course_of(facts)
    sides = [score for score in (facts.score, facts.shootout) if score and score.home != score.away]
    expected = (Side.HOME if sides[0].home > sides[0].away else Side.AWAY) if sides and course.settled else None
    assert course.winner is expected


def test_own_goals_count_for_the_side_credited():
    facts = WIN.model_copy(
        update={"goals": (goal("Ofri Arad", "Inter", "5", GoalKind.OWN_GOAL),), "score": Score(home=1, away=0)}
    )
    assert [step.side for step in course_of(facts).steps] == [Side.HOME]
