"""The plain facts a story is told from: values without evidence, taken from a summary or a report.

What is absent here is unknown, and nothing may be said about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeVar, overload

from pydantic import Field

from summarizer.schemas.report import Agreed, MatchReport, ReportGoal, ReportNotable, ReportPlayerEvent
from summarizer.schemas.summary import (
    SCALAR_FIELDS,
    Fact,
    Goal,
    GoalKind,
    MatchStatus,
    MatchSummary,
    Minute,
    Notable,
    NotableKind,
    PlayerEvent,
    Score,
)
from summarizer.schemas.values import Value

T = TypeVar("T")

Language = Literal["it", "en", "es", "de", "fr", "pt"]
"""The languages that stories, notices and labels are written in."""

LANGUAGES: tuple[Language, ...] = ("it", "en", "es", "de", "fr", "pt")


def written_in(language: str) -> Language:
    """The language a text is written in for a language tag such as ``de`` or ``pt-BR``; English for any other."""
    first = language.replace("_", "-").partition("-")[0].casefold()
    return next((known for known in LANGUAGES if known == first), "en")


Names = Mapping[str, str]
"""A house's own spellings: the spelling of the sources to the spelling that is printed."""


class StoryGoal(Value):
    """A goal; ``team`` is the side credited, also for an own goal."""

    scorer: str | None = None
    team: str | None = None
    minute: Minute | None = None
    kind: GoalKind | None = None
    assist: str | None = None

    @property
    def own(self) -> bool:
        """Whether it is an own goal."""
        return self.kind is GoalKind.OWN_GOAL


class StoryIncident(Value):
    """A sending-off, a missed penalty or a disallowed goal."""

    player: str | None = None
    team: str | None = None
    minute: Minute | None = None


class StoryNotable(Value):
    """Anything else of weight, and how many independent sources tell it."""

    kind: NotableKind
    person: str | None = None
    sources: int = Field(default=1, ge=1)


class StoryFacts(Value):
    """All that may be said of one match; the order of ``home_team`` and ``away_team`` is that of the scores."""

    home_team: str | None = None
    away_team: str | None = None
    home_away_known: bool = False
    status: MatchStatus | None = None
    score: Score | None = None
    half_time: Score | None = None
    shootout: Score | None = None
    aggregate: Score | None = None
    extra_time: bool | None = None
    competition: str | None = None
    venue: str | None = None
    date: str | None = None
    kickoff: str | None = None
    attendance: int | None = None
    referee: str | None = None
    home_coach: str | None = None
    away_coach: str | None = None
    goals: tuple[StoryGoal, ...] = ()
    sendings_off: tuple[StoryIncident, ...] = ()
    missed_penalties: tuple[StoryIncident, ...] = ()
    disallowed_goals: tuple[StoryIncident, ...] = ()
    notable: tuple[StoryNotable, ...] = ()

    @classmethod
    def of_summary(cls, summary: MatchSummary) -> StoryFacts:
        """The facts of one article's summary; every fact there is stated or derived."""
        return cls(home_away_known=summary.home_away_known, **_scalars(summary), **_events(summary))

    @classmethod
    def of_report(cls, report: MatchReport) -> StoryFacts:
        """The agreed facts of a report; what is in conflict without a choice is absent there and here."""
        return cls(home_away_known=report.home_away_known, **_scalars(report), **_events(report))

    def renamed(self, names: Names) -> StoryFacts:
        """The same facts with every name in the house's spelling."""
        return StoryFacts.model_validate(_renamed(self.model_dump(), names)) if names else self


_NAMED = frozenset(
    {
        "home_team",
        "away_team",
        "competition",
        "venue",
        "referee",
        "home_coach",
        "away_coach",
        "scorer",
        "team",
        "assist",
        "player",
        "person",
    }
)


@overload
def _plain(fact: None) -> None: ...
@overload
def _plain(fact: Fact[T] | Agreed[T] | None) -> T | None: ...
def _plain(fact: Fact[T] | Agreed[T] | None) -> T | None:
    return None if fact is None else fact.value


def _scalars(match: MatchSummary | MatchReport) -> dict[str, Any]:
    return {name: _plain(getattr(match, name)) for name in SCALAR_FIELDS}


def _events(match: MatchSummary | MatchReport) -> dict[str, Any]:
    return {
        "goals": tuple(_goal(goal) for goal in match.goals),
        "sendings_off": _incidents(match.sendings_off),
        "missed_penalties": _incidents(match.missed_penalties),
        "disallowed_goals": _incidents(match.disallowed_goals),
        "notable": tuple(_notable(item) for item in match.notable),
    }


def _goal(goal: Goal | ReportGoal) -> StoryGoal:
    return StoryGoal(
        scorer=_plain(goal.scorer),
        team=_plain(goal.team),
        minute=_plain(goal.minute),
        kind=_plain(goal.kind),
        assist=_plain(goal.assist),
    )


def _incidents(events: Iterable[PlayerEvent | ReportPlayerEvent]) -> tuple[StoryIncident, ...]:
    return tuple(
        StoryIncident(player=_plain(event.player), team=_plain(event.team), minute=_plain(event.minute))
        for event in events
    )


def _notable(item: Notable | ReportNotable) -> StoryNotable:
    sources = item.what.independent if isinstance(item.what, Agreed) else 1
    return StoryNotable(kind=item.what.value, person=_plain(item.person), sources=max(1, sources))


def _renamed(data: Any, names: Names) -> Any:
    if isinstance(data, dict):
        return {
            key: names.get(value, value) if key in _NAMED and isinstance(value, str) else _renamed(value, names)
            for key, value in data.items()
        }
    if isinstance(data, list | tuple):
        return tuple(_renamed(item, names) for item in data)
    return data
