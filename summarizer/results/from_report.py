"""A match report as a result that openfootball's forms can carry."""

from __future__ import annotations

from typing import TypeVar

from summarizer.results.values import Result, ResultGoal, ResultScore
from summarizer.schemas.report import Agreed, MatchReport, ReportGoal
from summarizer.schemas.summary import GoalKind, Score

T = TypeVar("T")

UNNAMED = "N.N."
"""The name openfootball gives to whoever is not known."""


def result_of(report: MatchReport) -> Result | None:
    """The report's published facts as a result; null where a team is not known.

    After extra time the score after 90 minutes is given only if it follows from the goals. Goals whose team is not
    known are left out.
    """
    if report.home_team is None or report.away_team is None:
        return None
    score = _score(report)
    return Result(
        team1=report.home_team.value,
        team2=report.away_team.value,
        date=_value(report.date),
        time=_value(report.kickoff),
        score=score,
        goals1=_goals(report, report.home_team.value) if score or report.goals else None,
        goals2=_goals(report, report.away_team.value) if score or report.goals else None,
        ground=_value(report.venue),
        attendance=_value(report.attendance),
    )


def _value(agreed: Agreed[T] | None) -> T | None:
    return None if agreed is None else agreed.value


def _score(report: MatchReport) -> ResultScore | None:
    final, half_time, kicks = _value(report.score), _value(report.half_time), _value(report.shootout)
    if final is None and half_time is None:
        return None
    if _value(report.extra_time):
        return ResultScore(et=final, ft=_after_ninety(report, final), ht=half_time, p=kicks)
    return ResultScore(ft=final, ht=half_time, p=kicks)


def _after_ninety(report: MatchReport, final: Score | None) -> Score | None:
    """The score after 90 minutes, where every goal of the final score is told with its minute and team."""
    home, away = (_within_ninety(report, team) for team in (report.home_team, report.away_team))
    complete = final is not None and len(report.goals) == final.home + final.away
    return Score(home=home, away=away) if complete and home is not None and away is not None else None


def _within_ninety(report: MatchReport, team: Agreed[str] | None) -> int | None:
    if team is None or any(goal.minute is None or goal.team is None for goal in report.goals):
        return None
    own = [goal for goal in report.goals if _value(goal.team) == team.value]
    return sum(1 for goal in own if goal.minute and goal.minute.value.base <= 90)


def _goals(report: MatchReport, team: str) -> tuple[ResultGoal, ...]:
    return tuple(_goal(goal) for goal in report.goals if _value(goal.team) == team)


def _goal(goal: ReportGoal) -> ResultGoal:
    kind = _value(goal.kind)
    return ResultGoal(
        name=_value(goal.scorer) or UNNAMED,
        minute=_value(goal.minute),
        penalty=True if kind is GoalKind.PENALTY else None,
        owngoal=True if kind is GoalKind.OWN_GOAL else None,
    )
