"""A result as openfootball tells it: the values that its JSON and football.txt both hold."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field, JsonValue

from summarizer.schemas.summary import Minute, Score
from summarizer.schemas.values import Value


class MinuteForm(StrEnum):
    """How the JSON writes minutes: ``text`` "90+4" (since 2026), ``number`` 90 with ``offset`` 4 (before)."""

    TEXT = "text"
    NUMBER = "number"


class ResultGoal(Value):
    """A goal, listed on the side that gains it; ``penalty`` and ``owngoal`` are null where the source has no key."""

    name: str
    minute: Minute | None = None
    penalty: bool | None = None
    owngoal: bool | None = None
    extra: Mapping[str, JsonValue] = Field(default_factory=dict)


class ResultScore(Value):
    """The scores: at half-time, after 90 minutes, after extra time, and the shoot-out's kicks alone."""

    ht: Score | None = None
    ft: Score | None = None
    et: Score | None = None
    p: Score | None = None
    extra: Mapping[str, JsonValue] = Field(default_factory=dict)

    @property
    def final(self) -> Score | None:
        """The score of the match without a shoot-out."""
        return self.et or self.ft


class Result(Value):
    """One match. A null list of goals means that the source has none, which differs from an empty one.

    ``time`` and ``date`` are as the source writes them (``13:00 UTC-6``, ``2026-06-11``); ``extra`` keeps keys that
    are not known here. ``attendance`` occurs in football.txt only.
    """

    team1: str
    team2: str
    round: str | None = None
    num: int | None = None
    date: str | None = None
    time: str | None = None
    score: ResultScore | None = None
    goals1: tuple[ResultGoal, ...] | None = None
    goals2: tuple[ResultGoal, ...] | None = None
    group: str | None = None
    ground: str | None = None
    attendance: int | None = None
    extra: Mapping[str, JsonValue] = Field(default_factory=dict)


class Results(Value):
    """A file of results: its name and matches, and how it writes minutes."""

    name: str
    matches: tuple[Result, ...] = ()
    minute_form: MinuteForm = MinuteForm.TEXT
    extra: Mapping[str, JsonValue] = Field(default_factory=dict)
