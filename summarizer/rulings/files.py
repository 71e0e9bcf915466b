"""The file of rulings: TOML, one ``[[ruling]]`` each, every key checked where it is read.

::

    [[ruling]]
    match = "inter-kairat-2025w45a"         # or: teams = ["Inter", "Kairat"] with day = 2025-11-05
    field = "goals[Carlos Augusto].assist"  # or: home_coach, goals[67'].minute, sendings_off[Bisseck].minute ...
    value = "Francesco Pio Esposito"        # or: withhold = true, so that no value is published
    by = "M. Rossi"
    date = 2025-11-06
    reason = "The pictures show number 94."

A ruling on a whole report has ``state = "approved"`` (``withdrawn``, ``needs_review``) in place of field and value.
Scores are "2-1", minutes "67" or "90+2".
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import JsonValue

from summarizer.errors import InputError
from summarizer.schemas.report import State
from summarizer.schemas.summary import SCALAR_FIELDS, GoalKind, MatchStatus, Minute, NotableKind, Score
from summarizer.schemas.values import Value

PARTS: Mapping[str, tuple[str, ...]] = {
    "goals": ("scorer", "team", "minute", "kind", "assist"),
    "sendings_off": ("player", "team", "minute"),
    "missed_penalties": ("player", "team", "minute"),
    "disallowed_goals": ("player", "team", "minute"),
    "notable": ("what", "person"),
}
"""The lists of events and what each event has."""

QUALIFICATION = "qualification"
"""A conflict that stands for no field; a ruling settles it."""

_KEYS = frozenset(("match", "teams", "day", "field", "value", "withhold", "state", "by", "date", "reason"))
_PATH = re.compile(r"(?P<list>\w+)\[(?P<who>[^\]]+)\](?:\.(?P<part>\w+))?")


class Ruling(Value):
    """One ruling. ``value`` has the field's own type and is null where the fact is withheld or only a state is set.

    ``list_name``, ``who`` and ``part`` are the pieces of a path such as ``goals[Carlos Augusto].assist``; without a
    part the whole event is meant.
    """

    match: str | None = None
    teams: tuple[str, str] | None = None
    day: str | None = None
    field: str | None = None
    list_name: str | None = None
    who: str | None = None
    part: str | None = None
    value: Any = None
    withhold: bool = False
    state: State | None = None
    by: str
    date: str
    reason: str


def load_rulings(path: Path) -> tuple[Ruling, ...]:
    """The rulings in a file; raises :class:`~summarizer.errors.InputError` naming the file, the ruling and the key."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: the rulings cannot be read: {error}") from error
    return read_rulings(text, where=str(path))


def read_rulings(text: str, *, where: str = "rulings") -> tuple[Ruling, ...]:
    """The rulings in a TOML text; ``where`` names it in errors."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{where}: not TOML: {error}") from error
    listed = data.get("ruling", [])
    if set(data) - {"ruling"} or not isinstance(listed, list):
        raise InputError(f"{where}: a file of rulings holds [[ruling]] tables and nothing else")
    rulings: list[Ruling] = []
    for number, entry in enumerate(listed, start=1):
        for problem in _problems(entry):
            raise InputError(f"{where}: ruling {number}: {problem}")
        rulings.append(_ruling(entry))
    return tuple(rulings)


def _problems(entry: Mapping[str, Any]) -> Iterator[str]:
    for key in sorted(set(entry) - _KEYS):
        yield f"unknown key {key!r}; the keys are {', '.join(sorted(_KEYS))}"
    for key in ("by", "reason", "date"):
        if not str(entry.get(key, "")).strip():
            yield f"{key} is missing"
    for key in ("date", "day"):
        if key in entry and _iso_day(entry[key]) is None:
            yield f"{key} must be a date such as 2025-11-06"
    yield from _target_problems(entry)
    if "state" in entry:
        if entry["state"] not in set(State):
            yield f"state must be one of {', '.join(State)}"
        if {"field", "value", "withhold"} & set(entry):
            yield "a ruling with state has no field and no value"
    else:
        yield from _field_problems(entry)


def _target_problems(entry: Mapping[str, Any]) -> Iterator[str]:
    teams = entry.get("teams")
    if ("match" in entry) == (teams is not None):
        yield "name the match by match or by teams, one of the two"
    if teams is not None and (
        not isinstance(teams, list) or len(teams) != 2 or not all(isinstance(team, str) for team in teams)
    ):
        yield "teams must be two names"
    if teams is not None and "day" not in entry:
        yield "day is missing: two teams meet more than once"


def _field_problems(entry: Mapping[str, Any]) -> Iterator[str]:
    field = entry.get("field")
    if not isinstance(field, str):
        yield "field is missing"
        return
    problem = _path_problem(field)
    if problem:
        yield f"field {field!r}: {problem}"
        return
    if entry.get("withhold") is True:
        if "value" in entry:
            yield "either value or withhold, not both"
        if field.endswith(".what"):
            yield f"field {field!r}: withhold the whole event instead"
        return
    told = _PATH.fullmatch(field)
    if told and told["part"] is None:
        yield f"field {field!r} is a whole event: only withhold = true can be said of it"
    elif "value" not in entry:
        yield "value is missing"
    elif _typed(field, entry["value"]) is None:
        yield f"value {entry['value']!r} is not of the form that {field} needs"


def _path_problem(field: str) -> str | None:
    if field in SCALAR_FIELDS or field == QUALIFICATION:
        return None
    told = _PATH.fullmatch(field)
    if told is None or told["list"] not in PARTS:
        return "no such field"
    if told["part"] is not None and told["part"] not in PARTS[told["list"]]:
        return f"{told['list']} have {', '.join(PARTS[told['list']])}"
    if told["who"].strip().isdigit():
        return "name the event by the player or the minute (goals[67']): numbers in a list change from night to night"
    return None


def _ruling(entry: Mapping[str, Any]) -> Ruling:
    field = entry.get("field")
    told = _PATH.fullmatch(field or "")
    return Ruling(
        match=entry.get("match"),
        teams=tuple(entry["teams"]) if "teams" in entry else None,
        day=_iso_day(entry["day"]) if "day" in entry else None,
        field=field,
        list_name=told["list"] if told else None,
        who=told["who"].strip() if told else None,
        part=told["part"] if told else None,
        value=_typed(field, entry["value"]) if field and "value" in entry else None,
        withhold=entry.get("withhold") is True,
        state=State(entry["state"]) if "state" in entry else None,
        by=str(entry["by"]).strip(),
        date=_iso_day(entry["date"]) or "",
        reason=str(entry["reason"]).strip(),
    )


def _iso_day(told: Any) -> str | None:
    try:
        return date.fromisoformat(str(told)[:10]).isoformat()
    except ValueError:
        return None


def _typed(field: str, raw: JsonValue) -> Any:
    """The value as the field's own type; null where it does not fit."""
    read: Callable[[Any], Any] = _READERS.get(field.rsplit(".", 1)[-1], _text)
    try:
        return read(raw)
    except ValueError:
        return None


def _text(raw: Any) -> str | None:
    return raw.strip() or None if isinstance(raw, str) else None


def _score(raw: Any) -> Score:
    home, _, away = str(raw).partition("-")
    return Score(home=int(home), away=int(away))


def _minute(raw: Any) -> Minute:
    base, plus, stoppage = str(raw).strip().rstrip("'").partition("+")
    return Minute(base=int(base), stoppage=int(stoppage) if plus else None)


def _figure(raw: Any) -> int | None:
    return raw if isinstance(raw, int) and not isinstance(raw, bool) and raw >= 0 else None


def _truth(raw: Any) -> bool | None:
    return raw if isinstance(raw, bool) else None


def _one_of(kind: type[StrEnum]) -> Callable[[Any], Any]:
    def read(raw: Any) -> StrEnum:
        return kind(raw)

    return read


_READERS: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("score", "half_time", "shootout", "aggregate"), _score),
    "minute": _minute,
    "attendance": _figure,
    "extra_time": _truth,
    "date": _iso_day,
    "status": _one_of(MatchStatus),
    "kind": _one_of(GoalKind),
    "what": _one_of(NotableKind),
}
