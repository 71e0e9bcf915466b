"""What one source tells of a match, whether from an article or result feed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from summarizer.schemas.group import Member
from summarizer.schemas.report import Source, Statement
from summarizer.schemas.summary import EVENT_FIELDS, SCALAR_FIELDS, ArticleInfo, Fact, MatchSummary
from summarizer.schemas.values import Value

Told = Statement[Any]


@dataclass(frozen=True, slots=True)
class Event:
    """One goal, card or other event as one source tells it.

    ``at`` is its place among the ``of`` that the source tells; ``all_told`` that these are all there were.
    """

    source: str
    facts: Mapping[str, Told]
    at: int = 0
    of: int = 1
    all_told: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """All that one source tells. ``facts`` and ``events`` go by the names of the summary's fields."""

    source: Source
    facts: Mapping[str, Told] = field(default_factory=dict)
    events: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)
    sides_known: bool = False


def telling_of(member: Member, source: Source) -> Telling:
    """What ``member`` tells, in its own order of the teams."""
    told = member.told
    facts = {name: statement_of(fact, source.id) for name in SCALAR_FIELDS if (fact := getattr(told, name)) is not None}
    events = {name: _events(getattr(told, name), source.id, all_told=_all_told(told, name)) for name in EVENT_FIELDS}
    return Telling(source, facts, events, told.home_away_known)


def statement_of(fact: Fact[Any], source: str) -> Told:
    """A fact as the statement of its source."""
    return Told(source=source, value=fact.value, standing=fact.standing, evidence=fact.evidence, working=fact.working)


def _events(told: tuple[Value, ...], source: str, *, all_told: bool) -> tuple[Event, ...]:
    facts = ({name: statement_of(fact, source) for name, fact in event if fact is not None} for event in told)
    return tuple(Event(source, each, at, len(told), all_told) for at, each in enumerate(facts))


def _all_told(told: MatchSummary, name: str) -> bool:
    """Whether the article gives every event of the list: as many goals as the score says; cards are told together."""
    if name != "goals":
        return name != "notable"
    return told.score is not None and told.score.value.home + told.score.value.away == len(told.goals)


def source_of(info: ArticleInfo, copy_of: str | None = None) -> Source:
    """The source that an article is, under the best name there is for it: a file's own before a number."""
    host = urlsplit(info.url).hostname if info.url else None
    file = (info.path or "").rpartition("/")[2]
    return Source(
        id=info.id,
        name=info.source or (host or "").removeprefix("www.") or info.title or file or info.id,
        title=info.title,
        url=info.url,
        published=info.published,
        language=info.language,
        copy_of=copy_of,
    )
