"""Whether a single value is right by its label, and the few things that labels cannot say."""

from __future__ import annotations

from collections.abc import Callable

from pydantic import JsonValue

from summarizer.evaluation.cases import UNKNOWN, GoalLabel, MatchLabel, PlayerLabel
from summarizer.evaluation.likeness import same_minute, same_person, same_team, same_text

COUNTED = (
    "home_team",
    "away_team",
    "score",
    "shootout",
    "aggregate",
    "competition",
    "venue",
    "date",
    "attendance",
    "referee",
    "home_coach",
    "away_coach",
    "goal.scorer",
    "goal.minute",
    "goal.assist",
    "sending_off.player",
    "missed_penalty.player",
)
"""The rows whose labels make the recall's denominator; the other rows count among what is published only."""

LABELLED_EVENTS = ("goals", "sendings_off", "missed_penalties")
"""The lists that labels tell of: disallowed goals, notable events, half-time scores and kick-offs have none."""

Expected = dict[str, JsonValue]
"""What the labels say, by path (``score``, ``goals[1].minute``), in the JSON form of a fact; null where they do not."""

_Same = Callable[[JsonValue, JsonValue], bool]


def expected_facts(match: MatchLabel) -> Expected:
    """Every labelled fact of a match."""
    facts: Expected = {
        "home_team": match.home_team,
        "away_team": match.away_team,
        "status": match.status.value,
        "score": _score(match.score),
        "shootout": _score(match.shootout),
        "aggregate": _score(match.aggregate),
        "extra_time": match.extra_time,
        "competition": match.competition,
        "venue": match.venue,
        "date": match.date,
        "attendance": match.attendance,
        "referee": match.referee,
        "home_coach": match.home_coach,
        "away_coach": match.away_coach,
    }
    for index, goal in enumerate(match.goals):
        facts.update({f"goals[{index}].{part}": value for part, value in _goal(goal).items()})
    for name, events in (("sendings_off", match.red_cards), ("missed_penalties", match.missed_penalties)):
        for index, event in enumerate(events):
            facts.update({f"{name}[{index}].{part}": value for part, value in _player(event).items()})
    return facts


def judge(row: str, value: JsonValue, label: JsonValue) -> bool | None:
    """Whether a value is right by its label; a value without a label is invented, so false.

    Null where the labels cannot say: a kind or status labelled ``unknown``, and "no extra time" where the labels are
    silent, since they never write that down.
    """
    if label == UNKNOWN and row in {"goal.kind", "status"}:
        return None
    if row == "extra_time" and label is None and value is False:
        return None
    if label is None or value is None:
        return False
    return _SAME.get(row.rpartition(".")[2], _equal)(value, label)


def _score(pair: tuple[int, int] | None) -> JsonValue:
    return None if pair is None else {"home": pair[0], "away": pair[1]}


def _minute(base: int | None, stoppage: int | None = None) -> JsonValue:
    return None if base is None else {"base": base, "stoppage": stoppage}


def _goal(goal: GoalLabel) -> Expected:
    return {
        "scorer": goal.scorer,
        "team": goal.team,
        "minute": _minute(goal.minute, goal.stoppage),
        "kind": goal.kind.value,
        "assist": goal.assist,
    }


def _player(event: PlayerLabel) -> Expected:
    return {"player": event.player, "team": event.team, "minute": _minute(event.minute)}


def running_minute(value: JsonValue) -> int | None:
    """A minute in its JSON form as one running number: 92 for 90+2; null for anything else."""
    base = value.get("base") if isinstance(value, dict) else value
    stoppage = (value.get("stoppage") if isinstance(value, dict) else None) or 0
    return base + stoppage if isinstance(base, int) and isinstance(stoppage, int) else None


def _equal(value: JsonValue, label: JsonValue) -> bool:
    return type(value) is type(label) and value == label


def _by_words(alike: Callable[[str, str], bool]) -> _Same:
    return lambda value, label: isinstance(value, str) and isinstance(label, str) and alike(value, label)


def _minutes(value: JsonValue, label: JsonValue) -> bool:
    one, other = running_minute(value), running_minute(label)
    return one is not None and other is not None and same_minute(one, other)


_PERSON, _TEAM, _TEXT = _by_words(same_person), _by_words(same_team), _by_words(same_text)
_SAME: dict[str, _Same] = {
    "home_team": _TEAM,
    "away_team": _TEAM,
    "team": _TEAM,
    "competition": _TEXT,
    "venue": _TEXT,
    "referee": _PERSON,
    "home_coach": _PERSON,
    "away_coach": _PERSON,
    "scorer": _PERSON,
    "assist": _PERSON,
    "player": _PERSON,
    "minute": _minutes,
}
