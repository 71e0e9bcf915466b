"""The side of a goal by the score it made, once one goal of the count or the result tells whose number is whose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import GoalKind, Score
from summarizer.verification.findings import DERIVED, UNDECIDED, Candidate, Event, Finding
from summarizer.verification.lineups import Ties
from summarizer.verification.running import Count, counted, counted_to
from summarizer.verification.sides import Sides, opposite
from summarizer.verification.survey import Survey


def with_counted_sides(survey: Survey, candidate: Candidate, sides: Sides | None) -> Candidate:
    """The candidate with the sides that no words tell decided by the score that each goal made."""
    goals = candidate.events.get("goals", ())
    if sides is None or not any(_is_open(event) for event in goals):
        return candidate
    made = tuple(_made_by(survey, event) for event in goals)
    told = Counter(one for one in made if one)
    for at, (event, one) in enumerate(zip(goals, made, strict=True)):
        left = _left_side(survey, candidate, sides, made, one.stretch) if one and _is_open(event) else None
        if left and one and one.moved_left is not None and told[one] <= one.goals:
            side = left if one.moved_left else opposite(left)
            decided = _decided(event.findings["team"], sides, side, one)
            candidate = candidate.with_event("goals", at, event.with_finding(decided))
    return candidate


def with_scorers_sides(survey: Survey, candidate: Candidate, sides: Sides | None) -> Candidate:
    """The candidate with the sides that no words tell decided by another goal of the same scorer, own goals apart."""
    goals = candidate.events.get("goals", ())
    if sides is None or not any(_is_open(event) for event in goals):
        return candidate
    told = [(name, side) for event in goals if (name := _scorer(event)) and (side := _told(event, sides))]
    for at, event in enumerate(goals):
        name = _scorer(event) if _is_open(event) else None
        found = {side for other, side in told if name and survey.same(other, name)}
        if len(found) == 1:
            decided = _by_other(event.findings["team"], sides, found.pop())
            candidate = candidate.with_event("goals", at, event.with_finding(decided))
    return candidate


def tied_by_goals(survey: Survey, found: Ties, goals: Sequence[Event], sides: Sides) -> Ties:
    """The ties of an article with those of whoever scores a goal of a side, own goals apart, or sets it up."""
    votes = {name: Counter(told) for name, told in found.votes.items()}
    for event in goals:
        side, assist = _told(event, sides), event.get("assist")
        names = (_scorer(event), str(assist.value) if assist and event.reason is None else None)
        for name in names if side else ():
            if name:
                votes.setdefault(survey.cast.canonical(name) or name, Counter())[str(side)] += 1
    return replace(found, votes=votes)


def _by_other(team: Finding, sides: Sides, side: str) -> Finding:
    if sides.side(str(team.value)) != side:
        message = f"Another goal of the same scorer counts for {sides.named(side)}."
        return team.held(Reason.WRONG_TEAM, message)
    return replace(team, support=DERIVED, working=team.working or "another goal of the same scorer is this side's")


def _scorer(event: Event) -> str | None:
    """Who scored a goal by what stands of it, where it is no own goal."""
    scorer, kind = event.get("scorer"), event.get("kind")
    own = kind is not None and kind.value is GoalKind.OWN_GOAL
    return str(scorer.value) if scorer and not own and event.reason is None else None


def _told(event: Event, sides: Sides) -> str | None:
    team = event.get("team")
    return sides.side(str(team.value)) if team and team.support > UNDECIDED else None


def _is_open(event: Event) -> bool:
    team = event.findings.get("team")
    return event.reason is None and team is not None and team.stands and team.support <= UNDECIDED


def _decided(team: Finding, sides: Sides, side: str, one: Count) -> Finding:
    if sides.side(str(team.value)) != side:
        message = f"The score it made, {one.left}-{one.right}, gives this goal to {sides.named(side)}."
        return team.held(Reason.WRONG_TEAM, message)
    working = f"it made the score {one.left}-{one.right}, in which that number is {sides.named(side)}'s"
    return replace(team, support=DERIVED, working=team.working or working)


def _made_by(survey: Survey, event: Event) -> Count | None:
    """The score that a goal made: the one in its passage, or in its sentence where that tells of nobody else's."""
    team, scorer = event.findings.get("team"), event.findings.get("scorer")
    if team is None or not team.evidence:
        return None
    passage = team.evidence[0]
    if found := counted_to(survey, passage):
        return found
    told = [m for one in survey.parts(passage).tellings for m in one.scorers]
    own = scorer is not None and all(survey.same(m.name, str(scorer.raw)) for m in told)
    return counted_to(survey, survey.around(passage)) if own and told else None


def _left_side(
    survey: Survey, candidate: Candidate, sides: Sides, made: tuple[Count | None, ...], stretch: int
) -> str | None:
    """Whose goals the left number counts; none where nothing tells, or the goals and the result disagree."""
    within = tuple(one if one and one.stretch == stretch else None for one in made)
    told = {*_by_goals(candidate, sides, within), *_by_result(survey, candidate, stretch)}
    return told.pop() if len(told) == 1 else None


def _by_goals(candidate: Candidate, sides: Sides, made: tuple[Count | None, ...]) -> Iterator[str]:
    for event, one in zip(candidate.events.get("goals", ()), made, strict=True):
        team = event.get("team")
        side = sides.side(str(team.value)) if team and team.support > UNDECIDED and not event.reason else None
        if side and one and one.moved_left is not None:
            yield side if one.moved_left else opposite(side)


def _by_result(survey: Survey, candidate: Candidate, stretch: int) -> Iterator[str]:
    """By the result, where the words tell whose it is, and the count ends at it."""
    finding, counts = candidate.get("score"), counted(survey)
    if (
        not counts
        or counts[-1].stretch != stretch
        or finding is None
        or finding.support <= UNDECIDED
        or not isinstance(finding.value, Score)
    ):
        return
    result, last = finding.value, counts[-1]
    if result.home != result.away and {result.home, result.away} == {last.left, last.right}:
        yield "home" if result.home == last.left else "away"
