"""openfootball's JSON (https://github.com/openfootball/worldcup.json) to values and back without loss."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import JsonValue

from summarizer.errors import InputError
from summarizer.results.values import MinuteForm, Result, ResultGoal, Results, ResultScore
from summarizer.schemas.summary import Minute, Score

_SCORES = ("p", "et", "ft", "ht")
_BEFORE = ("round", "num", "date", "time", "team1", "team2")
_AFTER = ("group", "ground")
_MINUTE = re.compile(r"(\d{1,3})(?:\+(\d{1,2}))?")


def load_results(path: Path) -> Results:
    """The results in a JSON file; raises :class:`~summarizer.errors.InputError` naming the file and what is wrong."""
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: the result file cannot be read: {error}") from error
    return read_results(data, where=str(path))


def read_results(data: Any, *, where: str = "results") -> Results:
    """The results in parsed JSON; ``where`` names it in errors."""
    if not isinstance(data, dict) or not isinstance(data.get("matches"), list):
        raise InputError(f'{where}: a result file is an object with a list "matches"')
    matches: list[Result] = []
    for at, match in enumerate(data["matches"]):
        try:
            matches.append(_read_match(match))
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            raise InputError(f"{where}: matches[{at}] is not in openfootball's form: {error!r}") from error
    return Results(
        name=str(data.get("name", "")),
        matches=tuple(matches),
        minute_form=_minute_form(data["matches"]),
        extra={key: value for key, value in data.items() if key not in {"name", "matches"}},
    )


def _minute_form(matches: list[dict[str, Any]]) -> MinuteForm:
    goals = (goal for match in matches for side in ("goals1", "goals2") for goal in match.get(side, ()))
    numbers = any(isinstance(goal.get("minute"), int) for goal in goals)
    return MinuteForm.NUMBER if numbers else MinuteForm.TEXT


def _read_match(data: Mapping[str, Any]) -> Result:
    known = {*_BEFORE, *_AFTER, "score", "goals1", "goals2"}
    return Result(
        **{key: data[key] for key in (*_BEFORE, *_AFTER) if key in data},
        score=_read_score(data["score"]) if "score" in data else None,
        goals1=_read_goals(data, "goals1"),
        goals2=_read_goals(data, "goals2"),
        extra={key: value for key, value in data.items() if key not in known},
    )


def _read_score(data: Mapping[str, Any]) -> ResultScore:
    scores = {key: Score(home=data[key][0], away=data[key][1]) for key in _SCORES if key in data}
    return ResultScore(**scores, extra={key: value for key, value in data.items() if key not in _SCORES})


def _read_goals(data: Mapping[str, Any], side: str) -> tuple[ResultGoal, ...] | None:
    return tuple(_read_goal(goal) for goal in data[side]) if side in data else None


def _read_goal(data: Mapping[str, Any]) -> ResultGoal:
    known = {"name", "minute", "offset", "penalty", "owngoal"}
    return ResultGoal(
        name=data["name"],
        minute=_read_minute(data["minute"], data.get("offset")) if "minute" in data else None,
        penalty=data.get("penalty"),
        owngoal=data.get("owngoal"),
        extra={key: value for key, value in data.items() if key not in known},
    )


def _read_minute(minute: int | str, offset: int | None) -> Minute:
    if isinstance(minute, int):
        return Minute(base=minute, stoppage=offset)
    told = _MINUTE.fullmatch(minute)
    if told is None:
        raise ValueError(f"minute {minute!r}")
    return Minute(base=int(told[1]), stoppage=int(told[2]) if told[2] else None)


def results_json(results: Results) -> dict[str, JsonValue]:
    """The JSON of a file, in the dialect that it was read in."""
    matches: list[JsonValue] = [match_json(match, results.minute_form) for match in results.matches]
    return {"name": results.name, "matches": matches, **results.extra}


def match_json(match: Result, minute_form: MinuteForm = MinuteForm.TEXT) -> dict[str, JsonValue]:
    """The JSON of one match, its keys in the order of the public files; the attendance has no key there."""
    data: dict[str, JsonValue] = {key: getattr(match, key) for key in _BEFORE if getattr(match, key) is not None}
    if match.score is not None:
        data["score"] = _score_json(match.score)
    for side, goals in (("goals1", match.goals1), ("goals2", match.goals2)):
        if goals is not None:
            data[side] = [_goal_json(goal, minute_form) for goal in goals]
    data |= {key: getattr(match, key) for key in _AFTER if getattr(match, key) is not None}
    return data | dict(match.extra)


def _score_json(score: ResultScore) -> dict[str, JsonValue]:
    told: list[tuple[str, Score | None]] = [(key, getattr(score, key)) for key in _SCORES]
    data: dict[str, JsonValue] = {key: [pair.home, pair.away] for key, pair in told if pair is not None}
    return data | dict(score.extra)


def _goal_json(goal: ResultGoal, minute_form: MinuteForm) -> dict[str, JsonValue]:
    data: dict[str, JsonValue] = {"name": goal.name}
    if goal.minute is not None and minute_form is MinuteForm.TEXT:
        data["minute"] = str(goal.minute).rstrip("'")
    elif goal.minute is not None:
        data["minute"] = goal.minute.base
        data |= {"offset": goal.minute.stoppage} if goal.minute.stoppage else {}
    data |= {key: value for key in ("penalty", "owngoal") if (value := getattr(goal, key)) is not None}
    return data | dict(goal.extra)
