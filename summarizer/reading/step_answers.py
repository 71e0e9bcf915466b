"""The answers to small questions: every name and score is one of the article's own, or "not told"."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Literal

from pydantic import create_model

from summarizer.reading.quoted import Answer
from summarizer.schemas.summary import ArticleKind, GoalKind
from summarizer.schemas.verdict import NOT_TOLD

LEVEL = "level"


class ScoreIs(StrEnum):
    """What a score in a passage may be."""

    FINAL = "final score"
    HALF_TIME = "half-time score"
    RUNNING = "running score"
    SHOOTOUT = "shoot-out"
    AGGREGATE = "aggregate"
    OTHER = "other match"


def match_answer(
    kinds: Iterable[ArticleKind], teams: Iterable[str], competitions: Iterable[str], grounds: Iterable[str]
) -> type[Answer]:
    """Keys ``kind``, ``home_team``, ``away_team``, ``competition``, ``ground``."""
    team = _one_of(teams)
    return _answer(
        "StepMatch",
        kind=Literal[tuple(kind.value for kind in kinds)],
        home_team=team,
        away_team=team,
        competition=_one_of(competitions),
        ground=_one_of(grounds),
    )


def score_answer(teams: Iterable[str]) -> type[Answer]:
    """Keys ``what`` and ``ahead``: the team with more goals in it, or level."""
    return _answer("StepScore", what=ScoreIs, ahead=_one_of((*teams, LEVEL)))


def coach_answer(teams: Iterable[str]) -> type[Answer]:
    """Key ``team``."""
    return _answer("StepCoach", team=_one_of(teams))


def goal_answer(scorers: Iterable[str], assists: Iterable[str], teams: Iterable[str]) -> type[Answer]:
    """Keys ``scorer``, ``assist``, ``team``, ``kind``."""
    return _answer("StepGoal", scorer=_one_of(scorers), assist=_one_of(assists), team=_one_of(teams), kind=GoalKind)


def _one_of(options: Iterable[str]) -> Any:
    return Literal[tuple(dict.fromkeys((*options, NOT_TOLD)))]


def _answer(name: str, **keys: Any) -> type[Answer]:
    fields: dict[str, Any] = {key: (annotation, ...) for key, annotation in keys.items()}
    return create_model(name, __base__=Answer, **fields)
