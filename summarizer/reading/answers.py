"""What a model may answer about a football article: flat, all keys required, a quote before each value, null as escape.

Apart from what the product publishes: nothing here has been checked. Bounds on lists and lengths cut a model that
loops; ranges are left to verification, so that one impossible minute costs that minute and not the whole answer.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from summarizer.reading.quoted import QUOTE_LENGTH, Answer, Quoted
from summarizer.schemas.summary import ArticleKind, GoalKind, MatchStatus, NotableKind

Quote = Annotated[str, Field(max_length=QUOTE_LENGTH)]
Name = Annotated[str, Field(max_length=120)]
Day = Annotated[str, Field(max_length=10)]
Clock = Annotated[str, Field(max_length=5)]


class ScoreAnswer(Answer):
    """Goals in the order of ``home_team`` and ``away_team``."""

    home: int
    away: int


class MinuteAnswer(Answer):
    """45+2' is base 45, stoppage 2."""

    base: int
    stoppage: int | None


class GoalAnswer(Answer):
    """A goal that stood; ``team`` is the side credited. An empty quote stands on the goal's own."""

    quote: Quote
    scorer: Quoted[Name] | None
    team: Quoted[Name] | None
    minute: Quoted[MinuteAnswer] | None
    kind: Quoted[GoalKind] | None
    assist: Quoted[Name] | None


class PlayerEventAnswer(Answer):
    """A sending-off, a missed penalty or a disallowed goal."""

    quote: Quote
    player: Quoted[Name] | None
    team: Quoted[Name] | None
    minute: Quoted[MinuteAnswer] | None


class NotableAnswer(Answer):
    """Anything else of weight."""

    quote: Quote
    what: NotableKind
    person: Quoted[Name] | None


class MatchAnswer(Answer):
    """One match as the article tells it; ``at_home`` names the home side where words tell it."""

    home_team: Quoted[Name] | None
    away_team: Quoted[Name] | None
    at_home: Quoted[Name] | None
    status: Quoted[MatchStatus] | None
    score: Quoted[ScoreAnswer] | None
    half_time: Quoted[ScoreAnswer] | None
    shootout: Quoted[ScoreAnswer] | None
    aggregate: Quoted[ScoreAnswer] | None
    extra_time: Quoted[bool] | None
    competition: Quoted[Name] | None
    venue: Quoted[Name] | None
    date: Quoted[Day] | None
    kickoff: Quoted[Clock] | None
    attendance: Quoted[int] | None
    referee: Quoted[Name] | None
    home_coach: Quoted[Name] | None
    away_coach: Quoted[Name] | None
    goals: tuple[GoalAnswer, ...] = Field(max_length=16)
    sendings_off: tuple[PlayerEventAnswer, ...] = Field(max_length=6)
    missed_penalties: tuple[PlayerEventAnswer, ...] = Field(max_length=4)
    disallowed_goals: tuple[PlayerEventAnswer, ...] = Field(max_length=6)
    notable: tuple[NotableAnswer, ...] = Field(max_length=6)


class ArticleAnswer(Answer):
    """All that one article tells: its kind, and no match, one, or several."""

    kind: ArticleKind
    matches: tuple[MatchAnswer, ...] = Field(max_length=4)
