"""Whether a proposed JSON value has the form that its field needs, and the typed value that it stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from pydantic import JsonValue, ValidationError

from summarizer.schemas.summary import GoalKind, MatchStatus, Minute, NotableKind, Score

Typed = str | int | bool | Score | Minute | GoalKind | MatchStatus | NotableKind
"""A value of the summary."""

_KICKOFF = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_UNNAMED = frozenset({"unknown", "not told", "none", "null", "n/a", "not stated", "own goal"})


def _text(value: JsonValue) -> str | None:
    if not isinstance(value, str):
        return None
    stripped = value.strip()
    letters = sum(character.isalpha() for character in stripped)
    return stripped if letters >= 2 and stripped.casefold() not in _UNNAMED and len(stripped) <= 120 else None


def _score(value: JsonValue) -> Score | None:
    if not isinstance(value, dict) or not all(_is_count(value.get(side)) for side in ("home", "away")):
        return None
    try:
        return Score.model_validate(value)
    except ValidationError:
        return None


def _minute(value: JsonValue) -> Minute | None:
    if not isinstance(value, dict) or not _is_count(value.get("base")):
        return None
    try:
        return Minute.model_validate({**value, "stoppage": value.get("stoppage") or None})
    except ValidationError:
        return None


def _is_count(value: JsonValue) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _date(value: JsonValue) -> str | None:
    try:
        return date.fromisoformat(value).isoformat() if isinstance(value, str) and len(value) == 10 else None
    except ValueError:
        return None


def _kickoff(value: JsonValue) -> str | None:
    return value if isinstance(value, str) and _KICKOFF.fullmatch(value) else None


def _attendance(value: JsonValue) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 300_000 else None


def _flag(value: JsonValue) -> bool | None:
    return value if isinstance(value, bool) else None


def _member(kind: type[GoalKind | MatchStatus | NotableKind]) -> Callable[[JsonValue], Typed | None]:
    members: Mapping[str, Typed] = {one.value: one for one in kind}

    def parse(value: JsonValue) -> Typed | None:
        return members.get(value) if isinstance(value, str) else None

    return parse


_FORMS: Mapping[str, Callable[[JsonValue], Typed | None]] = {
    "status": _member(MatchStatus),
    "kind": _member(GoalKind),
    "what": _member(NotableKind),
    "score": _score,
    "half_time": _score,
    "shootout": _score,
    "aggregate": _score,
    "minute": _minute,
    "date": _date,
    "kickoff": _kickoff,
    "attendance": _attendance,
    "extra_time": _flag,
}


def typed(field: str, value: JsonValue) -> Typed | None:
    """The value of a field in its own type, or none where it has not the form (text where no other is known)."""
    return _FORMS.get(field, _text)(value)
