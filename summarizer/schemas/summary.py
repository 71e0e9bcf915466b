"""What one article gives: facts with their standing and passage, and what is held with a reason."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Generic, TypeVar

from pydantic import Field, JsonValue, SerializerFunctionWrapHandler, model_serializer

from summarizer.schemas.article import Evidence, Suspicion
from summarizer.schemas.reasons import Reason
from summarizer.schemas.values import Value

SCHEMA_VERSION = "1.0"
"""Version of the published output; a removed or retyped key raises the first number."""

T = TypeVar("T")


class Standing(StrEnum):
    """How a published fact is supported; what is not supported is :class:`Held`."""

    STATED = "stated"
    DERIVED = "derived"


class Fact(Value, Generic[T]):
    """A value, its standing and the passages that carry it; ``working`` says how a derived one follows."""

    value: T
    standing: Standing
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    working: str | None = None

    @model_serializer(mode="wrap")
    def _omit_absent_working(self, serialize: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = serialize(self)
        if data.get("working") is None:
            data.pop("working", None)
        return data


class ArticleKind(StrEnum):
    """What kind of article it is."""

    MATCH_REPORT = "match_report"
    POST_MATCH_FEATURE = "post_match_feature"
    PREVIEW = "preview"
    OTHER = "other"


class MatchStatus(StrEnum):
    """What became of the match."""

    PLAYED = "played"
    SCHEDULED = "scheduled"
    ABANDONED = "abandoned"
    POSTPONED = "postponed"


class GoalKind(StrEnum):
    """How a goal was scored; ``open_play`` where the passage tells of no other kind."""

    OPEN_PLAY = "open_play"
    PENALTY = "penalty"
    OWN_GOAL = "own_goal"
    FREE_KICK = "free_kick"
    HEADER = "header"


class NotableKind(StrEnum):
    """Events of weight that are neither goals nor cards."""

    INJURY = "injury"
    RECORD = "record"
    DEBUT = "debut"
    RETURN = "return"
    FAREWELL = "farewell"
    CROWD_TROUBLE = "crowd_trouble"
    VIDEO_REVIEW = "video_review"
    OTHER = "other"


class Score(Value):
    """Goals of each side, in the order of ``home_team`` and ``away_team``."""

    home: int = Field(ge=0, le=99)
    away: int = Field(ge=0, le=99)

    def __str__(self) -> str:
        return f"{self.home}-{self.away}"


class Minute(Value):
    """The running minute as newspapers count it: 45+2' is base 45, stoppage 2."""

    base: int = Field(ge=1, le=120)
    stoppage: int | None = Field(default=None, ge=1, le=30)

    def __str__(self) -> str:
        return f"{self.base}+{self.stoppage}'" if self.stoppage else f"{self.base}'"


class Goal(Value):
    """A goal. ``team`` is the side credited; for an own goal the scorer plays for the other one."""

    scorer: Fact[str] | None = None
    team: Fact[str] | None = None
    minute: Fact[Minute] | None = None
    kind: Fact[GoalKind] | None = None
    assist: Fact[str] | None = None


class PlayerEvent(Value):
    """A sending-off, a missed penalty (not of a shoot-out) or a disallowed goal."""

    player: Fact[str] | None = None
    team: Fact[str] | None = None
    minute: Fact[Minute] | None = None


class Notable(Value):
    """Anything else of weight; the passage itself is the evidence of ``what``."""

    what: Fact[NotableKind]
    person: Fact[str] | None = None


class MatchSummary(Value):
    """What one article says of one match; a null fact means that the article does not say.

    ``home_team`` and ``away_team`` follow the order of mention where ``home_away_known`` is false.
    """

    home_team: Fact[str] | None = None
    away_team: Fact[str] | None = None
    home_away_known: bool = False
    status: Fact[MatchStatus] | None = None
    score: Fact[Score] | None = None
    half_time: Fact[Score] | None = None
    shootout: Fact[Score] | None = None
    aggregate: Fact[Score] | None = None
    extra_time: Fact[bool] | None = None
    competition: Fact[str] | None = None
    venue: Fact[str] | None = None
    date: Fact[str] | None = None
    kickoff: Fact[str] | None = None
    attendance: Fact[int] | None = None
    referee: Fact[str] | None = None
    home_coach: Fact[str] | None = None
    away_coach: Fact[str] | None = None
    goals: tuple[Goal, ...] = ()
    sendings_off: tuple[PlayerEvent, ...] = ()
    missed_penalties: tuple[PlayerEvent, ...] = ()
    disallowed_goals: tuple[PlayerEvent, ...] = ()
    notable: tuple[Notable, ...] = ()
    headline: str = ""
    story: str = ""


SCALAR_FIELDS = (
    "home_team",
    "away_team",
    "status",
    "score",
    "half_time",
    "shootout",
    "aggregate",
    "extra_time",
    "competition",
    "venue",
    "date",
    "kickoff",
    "attendance",
    "referee",
    "home_coach",
    "away_coach",
)
"""The facts of a match that stand once, in the order of the output."""

EVENT_FIELDS = ("goals", "sendings_off", "missed_penalties", "disallowed_goals", "notable")
"""The lists of events of a match."""


class Held(Value):
    """Something proposed and not published: where, what, why, and the text a person needs to decide.

    ``match`` is the index into ``matches`` (null: no match to hang it on); ``field`` is a path in that
    match such as ``score`` or ``goals[1].assist``; an event held whole has the path ``goals[]``.
    """

    match: int | None
    field: str
    value: JsonValue
    reason: Reason
    message: str
    evidence: tuple[Evidence, ...] = ()


class Outcome(StrEnum):
    """How one exchange with a model ended."""

    OK = "ok"
    FAULTS = "faults"
    MALFORMED = "malformed"
    CUT_OFF = "cut_off"
    REFUSED = "refused"
    LOOPING = "looping"
    EMPTY = "empty"
    ERROR = "error"


class Tokens(Value):
    """Tokens of one exchange as the endpoint counted them; null where it did not."""

    input: int | None = None
    cached: int | None = None
    output: int | None = None


class Attempt(Value):
    """One exchange with a model.

    ``cost`` is in US dollars, null where the price is unknown; ``seconds`` is how long the endpoint took when the
    answer was first given, also when it is replayed.
    """

    model: str
    prompt: str
    version: str
    attempt: int
    tokens: Tokens
    cost: float | None
    seconds: float | None
    outcome: Outcome
    recording: str | None = None


class ArticleInfo(Value):
    """What identifies the article in the output."""

    id: str
    path: str | None = None
    source: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


class ArticleSummary(Value):
    """What one article gives: the object that ``summarize article --json`` prints."""

    schema_version: str = SCHEMA_VERSION
    article: ArticleInfo
    kind: ArticleKind
    matches: tuple[MatchSummary, ...] = ()
    held: tuple[Held, ...] = ()
    suspicions: tuple[Suspicion, ...] = ()
    attempts: tuple[Attempt, ...] = ()
