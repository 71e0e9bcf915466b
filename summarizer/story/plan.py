"""What a story says and in which order: messages about facts, each with its weight, before any wording."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from summarizer.schemas.summary import MatchStatus, NotableKind
from summarizer.story.course import Course, Side, leader
from summarizer.story.facts import StoryFacts, StoryIncident, StoryNotable


class Length(StrEnum):
    """How long a story is: a brief, a report of a match, or all that is known."""

    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


_SENTENCES = {Length.SHORT: 3, Length.MEDIUM: 7, Length.LONG: 60}
_GOALS_TOLD_ONE_BY_ONE = {Length.SHORT: 0, Length.MEDIUM: 4, Length.LONG: 9}

MUST = 90
"""Weight from which a message stands in a story of any length."""

_NOTABLE_WEIGHT: dict[NotableKind, int] = {
    NotableKind.FAREWELL: 92,
    NotableKind.CROWD_TROUBLE: 92,
    NotableKind.INJURY: 55,
    NotableKind.RECORD: 52,
    NotableKind.DEBUT: 45,
    NotableKind.RETURN: 44,
    NotableKind.VIDEO_REVIEW: 35,
}


@dataclass(frozen=True, slots=True)
class Message:
    """One thing to say: the section of the phrase book, what it is about, the facts it uses, its weight and place."""

    section: str
    about: tuple[str, ...]
    weight: int
    index: int = 0
    side: Side | None = None
    name: str | None = field(default=None)


def budget(length: Length | int) -> int:
    """The number of sentences that a length allows."""
    return max(1, length) if isinstance(length, int) else _SENTENCES[length]


def messages(facts: StoryFacts, course: Course, length: Length | int) -> tuple[Message, ...]:
    """What is said, in the order of the telling; what does not fit the length is left out, lightest first."""
    around = (*_incidents(facts), *_rest(facts, course))
    lead = _lead(facts)
    room = budget(length) - sum(item.weight >= MUST for item in (*lead, *around))
    return _chosen((*lead, *_goals(facts, course, length, room), *around), budget(length))


def _chosen(every: tuple[Message, ...], limit: int) -> tuple[Message, ...]:
    must = [item for item in every if item.weight >= MUST]
    rest = sorted((item for item in every if item.weight < MUST), key=lambda item: -item.weight)
    kept = {id(item) for item in (*must, *rest[: max(0, limit - len(must))])}
    return tuple(item for item in every if id(item) in kept)


def _lead(facts: StoryFacts) -> tuple[Message, ...]:
    about = [
        name
        for name in (
            "home_team",
            "away_team",
            "status",
            "score",
            "shootout",
            "extra_time",
            "venue",
            "date",
            "competition",
        )
        if getattr(facts, name) is not None
    ]
    return (Message("lead", tuple(about), 100),) if about or facts.goals else ()


def _goals(facts: StoryFacts, course: Course, length: Length | int, room: int) -> tuple[Message, ...]:
    """All the goals or none: one by one where there is room, else as lists, which a length in words always holds."""
    if is_unplayed(facts):
        return ()
    half = _half(facts, course)
    hauls = tuple(Message("haul", _goals_of(name, facts), 66, count, name=name) for name, count in course.hauls)
    if not course.steps or len(course.steps) > min(room, _narratable(length)):
        lists = goal_lists(facts)
        return (lists if isinstance(length, Length) or len(lists) <= room else ()) + half + hauls
    told = [Message("goal", (f"goals[{step.index}]",), 70, place) for place, step in enumerate(course.steps)]
    before = sum(step.goal.minute is not None and step.goal.minute.base <= 45 for step in course.steps)
    return (*told[:before], *half, *told[before:], *hauls)


def goal_lists(facts: StoryFacts) -> tuple[Message, ...]:
    """The goals as lists, by side where the side of every goal is known."""
    named = [i for i, goal in enumerate(facts.goals) if goal.scorer or goal.minute]
    if not named:
        return ()
    sides = {i: _side(facts.goals[i].team, facts) for i in named}
    if None in sides.values():
        return (Message("goals", _paths(named), MUST),)
    return tuple(
        Message("goals", _paths([i for i in named if sides[i] is side]), MUST, side=side)
        for side in Side
        if side in sides.values()
    )


def is_unplayed(facts: StoryFacts) -> bool:
    """Whether no event of the match may be told, because it is still to come."""
    return facts.status in {MatchStatus.SCHEDULED, MatchStatus.POSTPONED}


def _narratable(length: Length | int) -> int:
    return max(0, length - 1) if isinstance(length, int) else _GOALS_TOLD_ONE_BY_ONE[length]


def _side(team: str | None, facts: StoryFacts) -> Side | None:
    if team is None:
        return None
    return {facts.home_team: Side.HOME, facts.away_team: Side.AWAY}.get(team)


def _paths(indices: list[int]) -> tuple[str, ...]:
    return tuple(f"goals[{index}]" for index in indices)


def _goals_of(name: str, facts: StoryFacts) -> tuple[str, ...]:
    return _paths([i for i, goal in enumerate(facts.goals) if goal.scorer == name and not goal.own])


def _half(facts: StoryFacts, course: Course) -> tuple[Message, ...]:
    # A goalless match needs no word on a goalless first half.
    if facts.half_time is None or not course.settled or facts.score is None or facts.score.home + facts.score.away == 0:
        return ()
    side = leader(facts.half_time)
    known = side is None or (facts.home_team if side is Side.HOME else facts.away_team) is not None
    return (Message("half", ("half_time",), 40, side=side),) if known else ()


def _incidents(facts: StoryFacts) -> tuple[Message, ...]:
    if is_unplayed(facts):
        return ()
    told = (
        ("missed", "missed_penalties", facts.missed_penalties, 94),
        ("disallowed", "disallowed_goals", facts.disallowed_goals, 50),
        ("sent_off", "sendings_off", facts.sendings_off, 95),
    )
    return tuple(
        Message(section, (f"{path}[{index}]",), weight, index)
        for section, path, events, weight in told
        for index, _ in _in_time(events)
    )


def _in_time(events: tuple[StoryIncident, ...]) -> list[tuple[int, StoryIncident]]:
    return sorted(
        enumerate(events),
        key=lambda item: (item[1].minute.base, item[1].minute.stoppage or 0) if item[1].minute else (999, item[0]),
    )


def _rest(facts: StoryFacts, course: Course) -> tuple[Message, ...]:
    told = [
        Message("notable", (f"notable[{index}]",), notable_weight(item), index)
        for index, item in enumerate(facts.notable)
        if item.kind is not NotableKind.OTHER
    ]
    if facts.aggregate is not None and not is_unplayed(facts):
        told.append(Message("aggregate", ("aggregate",), 65))
    if facts.extra_time and not course.settled and not is_unplayed(facts):
        told.append(Message("extra_time", ("extra_time",), 60))
    told += [
        Message("box", (name,), weight, name=name)
        for name, weight in (("venue", 34), ("kickoff", 32), ("attendance", 30), ("referee", 20))
        if getattr(facts, name) is not None
    ]
    coaches = tuple(name for name in ("home_coach", "away_coach") if getattr(facts, name) is not None)
    return (*told, Message("box", coaches, 25, name="coaches")) if coaches else tuple(told)


def notable_weight(item: StoryNotable) -> int:
    """How heavy an event of note is; what two independent sources tell is always said."""
    weight = _NOTABLE_WEIGHT.get(item.kind, 0)
    return MUST if item.sources > 1 and 0 < weight < MUST else weight
