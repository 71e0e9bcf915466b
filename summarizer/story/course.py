"""What follows from the facts of a match by arithmetic alone: winner, order of goals, running score, hauls.

Nothing is derived unless the listed goals add up to the score, so an incomplete list never becomes a claim.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from summarizer.schemas.summary import MatchStatus, Minute, Score
from summarizer.story.facts import StoryFacts, StoryGoal


class Side(StrEnum):
    """One of the two sides, in the order of the facts."""

    HOME = "home"
    AWAY = "away"

    @property
    def other(self) -> Side:
        """The opponents."""
        return Side.AWAY if self is Side.HOME else Side.HOME


class Turn(StrEnum):
    """What a goal did to the match when it fell."""

    ONLY = "only"
    OPENER = "opener"
    EQUALISER = "equaliser"
    LEAD = "lead"
    WINNER = "winner"
    EXTEND = "extend"
    PULL_BACK = "pull_back"


@dataclass(frozen=True, slots=True)
class Step:
    """A goal in its place: ``index`` into the facts, the side credited, the score after it and what it did."""

    index: int
    goal: StoryGoal
    side: Side
    score: Score
    turn: Turn


@dataclass(frozen=True, slots=True)
class Course:
    """The course of a match as far as it follows from its facts.

    ``winner`` is the side that won, in play or by the shoot-out; ``steps`` is empty where the order is not certain;
    ``hauls`` maps a scorer to a number of goals (two or more), where the list is complete and the name beyond doubt.
    """

    settled: bool
    winner: Side | None
    complete: bool
    steps: tuple[Step, ...]
    hauls: tuple[tuple[str, int], ...]
    comeback: bool

    @property
    def draw(self) -> bool:
        """Whether the match is over without a winner."""
        return self.settled and self.winner is None


def course_of(facts: StoryFacts) -> Course:
    """What follows from ``facts``; of a match not played to its end, neither winner nor turns."""
    settled = facts.score is not None and is_over(facts)
    complete = settled and _adds_up(facts)
    winner = _winner(facts) if settled else None
    steps = _steps(facts) if complete else ()
    return Course(
        settled=settled,
        winner=winner,
        complete=complete,
        steps=steps,
        hauls=_hauls(facts) if complete else (),
        comeback=_comeback(facts, steps, winner),
    )


def is_over(facts: StoryFacts) -> bool:
    """Whether a score in the facts is a result: never for a match to come, put off or broken off."""
    return facts.status in {None, MatchStatus.PLAYED}


def side_of(team: str | None, facts: StoryFacts) -> Side | None:
    """The side that ``team`` is, by its exact name."""
    if team is None or facts.home_team == facts.away_team:
        return None
    return {facts.home_team: Side.HOME, facts.away_team: Side.AWAY}.get(team)


def team_of(side: Side, facts: StoryFacts) -> str | None:
    """The name of a side."""
    return facts.home_team if side is Side.HOME else facts.away_team


def leader(score: Score) -> Side | None:
    """The side ahead in ``score``."""
    if score.home == score.away:
        return None
    return Side.HOME if score.home > score.away else Side.AWAY


def moment(minute: Minute) -> tuple[int, int]:
    """A minute as a sort key: 45+2' comes before 46'."""
    return minute.base, minute.stoppage or 0


def _winner(facts: StoryFacts) -> Side | None:
    ahead = leader(facts.score) if facts.score else None
    return ahead or (leader(facts.shootout) if facts.shootout else None)


def _adds_up(facts: StoryFacts) -> bool:
    sides = Counter(side_of(goal.team, facts) for goal in facts.goals)
    score = facts.score
    return score is not None and None not in sides and (sides[Side.HOME], sides[Side.AWAY]) == (score.home, score.away)


def _ordered(facts: StoryFacts) -> list[tuple[int, StoryGoal, Side]] | None:
    placed = []
    for index, goal in enumerate(facts.goals):
        side = side_of(goal.team, facts)
        # The order of a single goal needs no minute.
        if side is None or (goal.minute is None and len(facts.goals) > 1):
            return None
        placed.append((moment(goal.minute) if goal.minute else (0, 0), index, goal, side))
    placed.sort(key=lambda item: item[:2])
    # Two sides scoring in the same minute leave the order open; one side twice does not.
    if any(a[0] == b[0] and a[3] is not b[3] for a, b in pairwise(placed)):
        return None
    return [(index, goal, side) for _, index, goal, side in placed]


def _steps(facts: StoryFacts) -> tuple[Step, ...]:
    ordered = _ordered(facts)
    steps: list[Step] = []
    score = Score(home=0, away=0)
    for place, (index, goal, side) in enumerate(ordered or ()):
        after = _plus(score, side)
        steps.append(Step(index, goal, side, after, _turn(score, after, side, last=place == len(facts.goals) - 1)))
        score = after
    return tuple(steps)


def _plus(score: Score, side: Side) -> Score:
    return Score(home=score.home + (side is Side.HOME), away=score.away + (side is Side.AWAY))


def _turn(before: Score, after: Score, side: Side, *, last: bool) -> Turn:
    if before.home == before.away == 0:
        return Turn.ONLY if last else Turn.OPENER
    if leader(after) is None:
        return Turn.EQUALISER
    if leader(before) is None:
        return Turn.WINNER if last else Turn.LEAD
    return Turn.EXTEND if leader(after) is side else Turn.PULL_BACK


def _comeback(facts: StoryFacts, steps: tuple[Step, ...], winner: Side | None) -> bool:
    in_play = facts.score is not None and leader(facts.score) is winner
    return winner is not None and in_play and any(leader(step.score) is winner.other for step in steps)


def _hauls(facts: StoryFacts) -> tuple[tuple[str, int], ...]:
    scorers = [goal.scorer for goal in facts.goals if not goal.own]
    if None in scorers:
        return ()
    counts = Counter(name for name in scorers if name)
    return tuple((name, count) for name, count in counts.items() if count > 1 and _unmistakable(name, counts))


def _unmistakable(name: str, names: Counter[str]) -> bool:
    """Whether no other scorer could be the same person under a shorter or longer name."""
    own = set(name.casefold().split())
    return not any(other != name and own & set(other.casefold().split()) for other in names)
