"""The laws of the game as pure functions over what is told of one match: each clash names the facts it touches.

Minutes and periods follow the IFAB Laws of the Game (7: duration, 10: outcome, 12: sendings-off).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import MatchStatus, Minute, Score


class Step(StrEnum):
    """What a goal is said to have done to the score."""

    OPENER = "opener"
    EQUALISER = "equaliser"
    WINNER = "winner"


@dataclass(frozen=True)
class ToldGoal:
    """A goal: ``side`` is ``home`` or ``away``, the one credited; ``at`` its index, for the paths of its facts.

    ``running`` is the score that it made, its figures in either order; ``step`` what it did to the score.
    """

    at: int
    scorer: str | None = None
    side: str | None = None
    minute: Minute | None = None
    running: Score | None = None
    step: Step | None = None


@dataclass(frozen=True)
class ToldPlayer:
    """A player sent off or taken off, with the minute where told."""

    at: int
    player: str
    minute: Minute | None = None


@dataclass(frozen=True)
class ToldMatch:
    """What is told of a match, values only. ``published`` is the day of the article where known.

    ``level_tie`` says that the score leaves a tie over two legs level.
    """

    home: str | None = None
    away: str | None = None
    same_teams: bool = False
    status: MatchStatus | None = None
    score: Score | None = None
    half_time: Score | None = None
    shootout: Score | None = None
    aggregate: Score | None = None
    extra_time: bool | None = None
    day: date | None = None
    published: date | None = None
    goals: tuple[ToldGoal, ...] = ()
    sendings_off: tuple[ToldPlayer, ...] = ()
    level_tie: bool = False


@dataclass(frozen=True)
class Violation:
    """A broken law: the reason, the paths of the facts it touches, and a sentence for the desk."""

    reason: Reason
    paths: tuple[str, ...]
    message: str


def violations(match: ToldMatch) -> tuple[Violation, ...]:
    """Every law that what is told of a match breaks; fewer goals than the score says is incomplete, not false."""
    laws = (
        _two_teams,
        _no_result_if_broken_off,
        _goals_within_score,
        _half_time_within_score,
        _shootout_after_draw,
        _aggregate_holds_score,
        _possible_minutes,
        _order_of_running_scores,
        _steps_by_the_right_side,
        _no_goal_after_sending_off,
        _dates_in_order,
    )
    return tuple(found for law in laws for found in law(match))


def _two_teams(match: ToldMatch) -> Iterator[Violation]:
    if match.same_teams:
        yield Violation(
            Reason.SAME_TEAM_TWICE, ("home_team", "away_team"), f"{match.home} cannot play against {match.away}."
        )


def _no_result_if_broken_off(match: ToldMatch) -> Iterator[Violation]:
    """A match that was broken off has a score at that minute, and no result (IFAB Law 7.5)."""
    if match.status is MatchStatus.ABANDONED and match.score is not None:
        yield Violation(Reason.NOT_THE_RESULT, ("score",), f"The match was broken off; {match.score} is no result.")


def _goals_within_score(match: ToldMatch) -> Iterator[Violation]:
    score = match.score
    if score is None:
        return
    for side, most in (("home", score.home), ("away", score.away)):
        goals = [goal for goal in match.goals if goal.side == side]
        if len(goals) > most:
            paths = ("score", *(f"goals[{goal.at}].team" for goal in goals))
            yield Violation(
                Reason.MORE_GOALS_THAN_SCORE,
                paths,
                f"{len(goals)} goals are listed for a side that {score} gives {most}.",
            )
    if len(match.goals) > score.home + score.away:
        paths = ("score", *(f"goals[{goal.at}]" for goal in match.goals))
        yield Violation(
            Reason.MORE_GOALS_THAN_SCORE, paths, f"{len(match.goals)} goals are listed, more than {score} has."
        )


def _half_time_within_score(match: ToldMatch) -> Iterator[Violation]:
    half, full = match.half_time, match.score
    if half and full and (half.home > full.home or half.away > full.away):
        yield Violation(
            Reason.IMPOSSIBLE_SCORE,
            ("half_time", "score"),
            f"A half-time score of {half} does not fit a result of {full}.",
        )


def _shootout_after_draw(match: ToldMatch) -> Iterator[Violation]:
    kicks, score, total = match.shootout, match.score, match.aggregate
    if kicks is None:
        return
    if kicks.home == kicks.away:
        yield Violation(Reason.IMPOSSIBLE_SCORE, ("shootout",), f"A shoot-out cannot end {kicks}.")
    level = (score is not None and score.home == score.away) or (total is not None and total.home == total.away)
    if score is not None and not level and total is not None:
        yield Violation(
            Reason.IMPOSSIBLE_SCORE,
            ("shootout", "score", "aggregate"),
            f"A shoot-out follows only a draw, and neither {score} nor {total} is one.",
        )
    elif score is not None and not (level or match.level_tie):
        yield Violation(
            Reason.IMPOSSIBLE_SCORE, ("shootout", "score"), f"A shoot-out follows only a draw, and {score} is none."
        )


def _aggregate_holds_score(match: ToldMatch) -> Iterator[Violation]:
    total, score = match.aggregate, match.score
    if total and score and (score.home > total.home or score.away > total.away):
        yield Violation(
            Reason.IMPOSSIBLE_SCORE,
            ("aggregate", "score"),
            f"An aggregate of {total} cannot hold a match that ended {score}.",
        )


def _possible_minutes(match: ToldMatch) -> Iterator[Violation]:
    for kind, events in (("goals", match.goals), ("sendings_off", match.sendings_off)):
        for event in events:
            minute = event.minute
            if minute is not None and not _is_possible(minute, long=match.extra_time):
                path = f"{kind}[{event.at}].minute"
                yield Violation(Reason.IMPOSSIBLE_MINUTE, (path,), f"This match has no minute {minute}.")


def _is_possible(minute: Minute, *, long: bool | None) -> bool:
    """Minutes of extra time need extra time; the running count of stoppage time reaches to 105 at most."""
    if minute.stoppage is not None:
        return minute.base in ({45, 90, 105, 120} if long is not False else {45, 90})
    return minute.base <= (120 if long else 105)


def _order_of_running_scores(match: ToldMatch) -> Iterator[Violation]:
    """The score after a goal grows with the minutes, and never beyond the result."""
    told = [goal for goal in match.goals if goal.running is not None]
    for goal in told:
        running = goal.running
        if running and match.score and _exceeds(running, match.score):
            yield Violation(
                Reason.BREAKS_RUNNING_SCORE,
                ("score", f"goals[{goal.at}].team"),
                f"A goal made it {running}, which {match.score} cannot follow.",
            )
    timed = sorted((goal for goal in told if goal.minute), key=lambda goal: _order(goal.minute))
    for earlier, later in pairwise(timed):
        if _order(earlier.minute) < _order(later.minute) and _shrinks(earlier.running, later.running):
            paths = (f"goals[{earlier.at}].minute", f"goals[{later.at}].minute")
            yield Violation(Reason.BREAKS_RUNNING_SCORE, paths, f"{later.running} cannot come after {earlier.running}.")


def _exceeds(one: Score, other: Score) -> bool:
    """Whether a score cannot grow into another one, whichever way round either is written."""
    (low, high), (least, most) = sorted((one.home, one.away)), sorted((other.home, other.away))
    return low > least or high > most


def _shrinks(earlier: Score | None, later: Score | None) -> bool:
    return earlier is not None and later is not None and _exceeds(earlier, later)


def _steps_by_the_right_side(match: ToldMatch) -> Iterator[Violation]:
    """Whoever opens the scoring does not level at one all, and the winner is the winning side's."""
    openers = {goal.side for goal in match.goals if goal.step is Step.OPENER and goal.side}
    score = match.score
    for goal in match.goals:
        path = (f"goals[{goal.at}].team",)
        is_only_level = score is not None and min(score.home, score.away) == 1
        if goal.step is Step.EQUALISER and is_only_level and openers == {goal.side}:
            yield Violation(Reason.BREAKS_RUNNING_SCORE, path, "The side that opened the scoring did not level it.")
        won = None if score is None or score.home == score.away else ("home" if score.home > score.away else "away")
        if goal.step is Step.WINNER and won and goal.side and goal.side != won:
            yield Violation(
                Reason.BREAKS_RUNNING_SCORE, path, f"The winning goal was not the losing side's at {score}."
            )


def _order(minute: Minute | None) -> tuple[int, int]:
    return (minute.base, minute.stoppage or 0) if minute else (0, 0)


def _no_goal_after_sending_off(match: ToldMatch) -> Iterator[Violation]:
    for sent in match.sendings_off:
        for goal in match.goals:
            if goal.scorer == sent.player and goal.minute and sent.minute and _order(goal.minute) > _order(sent.minute):
                paths = (f"goals[{goal.at}].scorer", f"sendings_off[{sent.at}].player")
                yield Violation(
                    Reason.AFTER_SENDING_OFF,
                    paths,
                    f"{sent.player} was off at {sent.minute} and cannot score at {goal.minute}.",
                )
    seen: dict[str, int] = {}
    for sent in match.sendings_off:
        if sent.player in seen:
            yield Violation(
                Reason.DUPLICATE, (f"sendings_off[{sent.at}].player",), f"{sent.player} can be sent off only once."
            )
        seen.setdefault(sent.player, sent.at)


def _dates_in_order(match: ToldMatch) -> Iterator[Violation]:
    if match.day is None or match.published is None:
        return
    if match.status is MatchStatus.PLAYED and match.day > match.published:
        yield Violation(
            Reason.DATES_OUT_OF_ORDER,
            ("date",),
            f"A match reported on {match.published} was not played on {match.day}.",
        )
    if match.status is MatchStatus.SCHEDULED and match.day < match.published:
        yield Violation(
            Reason.DATES_OUT_OF_ORDER,
            ("date", "status"),
            f"A match to come is not on {match.day}, before {match.published}.",
        )
