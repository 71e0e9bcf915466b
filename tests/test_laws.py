"""The laws of the game over values alone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.laws import ToldGoal, ToldMatch, ToldPlayer, violations
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import MatchStatus, Minute, Score


def _goals(*sides: str) -> tuple[ToldGoal, ...]:
    return tuple(ToldGoal(at, f"P{at}", side) for at, side in enumerate(sides))


def _score(text: str) -> Score:
    home, away = text.split("-")
    return Score(home=int(home), away=int(away))


@pytest.mark.parametrize(
    ("match", "reason"),
    [
        pytest.param(ToldMatch(home="A", away="A", same_teams=True), Reason.SAME_TEAM_TWICE, id="one-team-twice"),
        pytest.param(
            ToldMatch(score=_score("1-0"), goals=_goals("away")),
            Reason.MORE_GOALS_THAN_SCORE,
            id="goal-for-the-side-with-none",
        ),
        pytest.param(
            ToldMatch(score=_score("1-1"), goals=_goals("home", "home")),
            Reason.MORE_GOALS_THAN_SCORE,
            id="one-too-many",
        ),
        pytest.param(
            ToldMatch(score=_score("1-0"), goals=(ToldGoal(0, "A"), ToldGoal(1, "B"))),
            Reason.MORE_GOALS_THAN_SCORE,
            id="too-many-without-sides",
        ),
        pytest.param(
            ToldMatch(score=_score("1-0"), half_time=_score("0-1")),
            Reason.IMPOSSIBLE_SCORE,
            id="half-time-above-result",
        ),
        pytest.param(
            ToldMatch(score=_score("2-1"), shootout=_score("4-2")), Reason.IMPOSSIBLE_SCORE, id="shoot-out-after-a-win"
        ),
        pytest.param(
            ToldMatch(score=_score("1-1"), shootout=_score("3-3")), Reason.IMPOSSIBLE_SCORE, id="level-shoot-out"
        ),
        pytest.param(
            ToldMatch(score=_score("3-0"), aggregate=_score("2-2")),
            Reason.IMPOSSIBLE_SCORE,
            id="aggregate-below-result",
        ),
        pytest.param(
            ToldMatch(goals=(ToldGoal(0, minute=Minute(base=112)),)),
            Reason.IMPOSSIBLE_MINUTE,
            id="112-without-extra-time",
        ),
        pytest.param(
            ToldMatch(goals=(ToldGoal(0, minute=Minute(base=60, stoppage=2)),)), Reason.IMPOSSIBLE_MINUTE, id="60+2"
        ),
        pytest.param(
            ToldMatch(
                goals=(ToldGoal(0, "Kern", "home", Minute(base=80)),),
                sendings_off=(ToldPlayer(0, "Kern", Minute(base=60)),),
            ),
            Reason.AFTER_SENDING_OFF,
            id="scores-after-red",
        ),
        pytest.param(
            ToldMatch(sendings_off=(ToldPlayer(0, "Kern"), ToldPlayer(1, "Kern"))),
            Reason.DUPLICATE,
            id="sent-off-twice",
        ),
        pytest.param(
            ToldMatch(status=MatchStatus.PLAYED, day=date(2030, 5, 2), published=date(2030, 5, 1)),
            Reason.DATES_OUT_OF_ORDER,
            id="played-tomorrow",
        ),
        pytest.param(
            ToldMatch(status=MatchStatus.SCHEDULED, day=date(2030, 4, 2), published=date(2030, 5, 1)),
            Reason.DATES_OUT_OF_ORDER,
            id="scheduled-last-month",
        ),
        pytest.param(
            ToldMatch(score=_score("1-1"), goals=(ToldGoal(0, "A", "home", None, _score("2-0")),)),
            Reason.BREAKS_RUNNING_SCORE,
            id="running-beyond-result",
        ),
    ],
)
def test_a_broken_law_is_named(match, reason):
    assert reason in {violation.reason for violation in violations(match)}


@pytest.mark.parametrize(
    "match",
    [
        pytest.param(ToldMatch(score=_score("3-0"), goals=_goals("home")), id="fewer-goals-than-score"),
        pytest.param(ToldMatch(score=_score("1-1"), shootout=_score("4-3")), id="shoot-out-after-a-draw"),
        pytest.param(
            ToldMatch(score=_score("2-1"), aggregate=_score("2-2"), shootout=_score("4-2")),
            id="shoot-out-after-level-aggregate",
        ),
        pytest.param(ToldMatch(score=_score("1-0"), shootout=_score("4-2"), level_tie=True), id="level-over-two-legs"),
        pytest.param(ToldMatch(goals=(ToldGoal(0, minute=Minute(base=112)),), extra_time=True), id="112-in-extra-time"),
        pytest.param(ToldMatch(goals=(ToldGoal(0, minute=Minute(base=45, stoppage=3)),)), id="45+3"),
        pytest.param(ToldMatch(goals=(ToldGoal(0, minute=Minute(base=92)),)), id="92-counted-on"),
        pytest.param(
            ToldMatch(
                goals=(ToldGoal(0, "Kern", "home", Minute(base=30)),),
                sendings_off=(ToldPlayer(0, "Kern", Minute(base=60)),),
            ),
            id="scores-before-red",
        ),
        pytest.param(ToldMatch(), id="nothing-told"),
    ],
)
def test_what_the_game_allows_breaks_no_law(match):
    assert violations(match) == ()


@settings(max_examples=60)
@given(home=st.integers(0, 6), away=st.integers(0, 6), more=st.integers(0, 3))
def test_goals_break_the_score_exactly_when_a_side_has_too_many(home, away, more):
    goals = _goals(*["home"] * (home + more), *["away"] * away)
    broken = violations(ToldMatch(score=Score(home=home, away=away), goals=goals))
    assert bool(broken) is (more > 0)


@settings(max_examples=40)
@given(st.permutations(["home", "home", "away", "away", "home"]))
def test_the_order_of_goals_does_not_matter(sides):
    reasons = {violation.reason for violation in violations(ToldMatch(score=_score("2-2"), goals=_goals(*sides)))}
    assert reasons == {Reason.MORE_GOALS_THAN_SCORE}
