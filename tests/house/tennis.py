"""A house's own schema for another sport, as a newsroom would bring it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from summarizer import Quoted


class SetScore(BaseModel):
    """Games of one set, the winner's first."""

    won: int
    lost: int


class TennisMatch(BaseModel):
    """A tennis match as an article tells it."""

    surface: Literal["clay", "grass", "hard", "unknown"]
    winner: Quoted[str] | None
    loser: Quoted[str] | None
    sets: list[Quoted[SetScore]] = Field(max_length=5)
    aces: Quoted[int] | None
