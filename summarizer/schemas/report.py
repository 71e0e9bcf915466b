"""What several articles together give of one match: agreed facts, conflicts with both quotes, the story."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Generic, TypeVar

from pydantic import Field, JsonValue, SerializerFunctionWrapHandler, model_serializer

from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import GoalKind, MatchStatus, Minute, NotableKind, Score, Standing
from summarizer.schemas.values import Value

T = TypeVar("T")

REPORT_SCHEMA_VERSION = "1.0"


class SourceKind(StrEnum):
    """Where statements come from."""

    ARTICLE = "article"
    FEED = "feed"
    EDITOR = "editor"


class Source(Value):
    """A source of statements: an article, a result feed or an editor's ruling. ``id`` is the article's id."""

    id: str
    kind: SourceKind = SourceKind.ARTICLE
    name: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    copy_of: str | None = None


class Statement(Value, Generic[T]):
    """What one source states: its own value, standing and passages (offsets in that source's article)."""

    source: str
    value: T
    standing: Standing
    evidence: tuple[Evidence, ...] = ()
    working: str | None = None


class Rule(StrEnum):
    """What decided between sources that differ, in the order in which the rules are tried."""

    RULING = "ruling"
    MAJORITY = "majority"
    DETAIL = "detail"
    TRUST = "trust"
    RECENCY = "recency"
    NONE = "none"


class Agreed(Value, Generic[T]):
    """A fact of the match: the value published, everyone who states it, how many of them independently.

    ``statements`` holds compatible statements only; those that differ stand in a :class:`Conflict`.
    ``silent`` lists the ids of the sources that say nothing.
    """

    value: T
    standing: Standing
    statements: tuple[Statement[T], ...] = Field(min_length=1)
    independent: int = 1
    silent: tuple[str, ...] = ()
    rule: Rule | None = None

    @model_serializer(mode="wrap")
    def _omit_absent_rule(self, serialize: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = serialize(self)
        if data.get("rule") is None:
            data.pop("rule", None)
        return data


class Side(Value):
    """One of the values in a conflict, with all who state it."""

    value: JsonValue
    statements: tuple[Statement[Any], ...]
    independent: int = 1


class Conflict(Value):
    """Sources that disagree on one field: every value with its quotes, the choice, and why.

    ``chosen`` is null and ``rule`` is ``none`` where nothing decides; the fact is then not published.
    ``settled`` is true where an editor's ruling decided.
    """

    field: str
    sides: tuple[Side, ...] = Field(min_length=2)
    chosen: JsonValue = None
    rule: Rule = Rule.NONE
    explanation: str = ""
    settled: bool = False


class ReportGoal(Value):
    """A goal as the sources together tell it; ``team`` is the side credited."""

    scorer: Agreed[str] | None = None
    team: Agreed[str] | None = None
    minute: Agreed[Minute] | None = None
    kind: Agreed[GoalKind] | None = None
    assist: Agreed[str] | None = None


class ReportPlayerEvent(Value):
    """A sending-off, missed penalty or disallowed goal as the sources together tell it."""

    player: Agreed[str] | None = None
    team: Agreed[str] | None = None
    minute: Agreed[Minute] | None = None


class ReportNotable(Value):
    """Anything else of weight, with who tells it."""

    what: Agreed[NotableKind]
    person: Agreed[str] | None = None


class HeldFact(Value):
    """Something that an article's summary holds, kept with its source."""

    source: str
    field: str
    value: JsonValue
    reason: Reason
    message: str
    evidence: tuple[Evidence, ...] = ()


class Joined(Value):
    """Why an article's match was taken for this one: the signs for it, in words, with their weight."""

    source: str
    match: int
    score: float
    signs: tuple[str, ...]


class State(StrEnum):
    """Where a report stands on the desk."""

    NEEDS_REVIEW = "needs_review"
    APPROVED = "approved"
    WITHDRAWN = "withdrawn"


class CorrectionClass(StrEnum):
    """The three classes of change that desks use."""

    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"
    REFILED = "refiled"


class Change(Value):
    """One field before and after."""

    field: str
    before: JsonValue
    after: JsonValue


class Correction(Value):
    """What changed between two versions of a report, its class, and the notice that says so."""

    correction_class: CorrectionClass
    version: int
    changes: tuple[Change, ...]
    notice: str
    reason: str = ""


class Provenance(Value):
    """How a report came about: models, prompt versions, and the time of the newest source."""

    models: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    newest_source: str | None = None
    generator: str = "summarizer"
    ai_assisted: bool = True


class MatchReport(Value):
    """One match as its sources together tell it. ``id`` is stable across nights for the same match."""

    schema_version: str = REPORT_SCHEMA_VERSION
    id: str
    version: int = 1
    state: State = State.NEEDS_REVIEW
    home_team: Agreed[str] | None = None
    away_team: Agreed[str] | None = None
    home_away_known: bool = False
    status: Agreed[MatchStatus] | None = None
    score: Agreed[Score] | None = None
    half_time: Agreed[Score] | None = None
    shootout: Agreed[Score] | None = None
    aggregate: Agreed[Score] | None = None
    extra_time: Agreed[bool] | None = None
    competition: Agreed[str] | None = None
    venue: Agreed[str] | None = None
    date: Agreed[str] | None = None
    kickoff: Agreed[str] | None = None
    attendance: Agreed[int] | None = None
    referee: Agreed[str] | None = None
    home_coach: Agreed[str] | None = None
    away_coach: Agreed[str] | None = None
    goals: tuple[ReportGoal, ...] = ()
    sendings_off: tuple[ReportPlayerEvent, ...] = ()
    missed_penalties: tuple[ReportPlayerEvent, ...] = ()
    disallowed_goals: tuple[ReportPlayerEvent, ...] = ()
    notable: tuple[ReportNotable, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    held: tuple[HeldFact, ...] = ()
    sources: tuple[Source, ...] = ()
    previews: tuple[Source, ...] = ()
    joined: tuple[Joined, ...] = ()
    corrections: tuple[Correction, ...] = ()
    provenance: Provenance = Provenance()
    language: str = "en"
    headline: str = ""
    standfirst: str = ""
    story: str = ""
