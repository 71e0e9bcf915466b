"""What verification finds of each claim while it works: standing, held with a reason, or open to a second look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from pydantic import JsonValue

from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleKind
from summarizer.schemas.verdict import Question
from summarizer.verification.forms import Typed
from summarizer.verification.sides import Sides
from summarizer.verification.survey import Survey
from summarizer.verification.whose_match import NOWHERE_ELSE, Place

UNDECIDED, DERIVED, STATED, CONFIRMED = range(4)
"""How firmly a finding stands; the laws hold the weakest of those that clash."""


@dataclass(frozen=True)
class Finding:
    """A claim after its checks. It stands without a reason; ``question`` leaves it open until answered.

    ``raw`` is the value as proposed, ``quote`` the words that were given for it, ``working`` how it follows where it is
    not told outright, ``alone`` whether the words quoted name nobody else who could be meant, ``agreed`` whether a
    second reading of the article gave the same.
    """

    name: str
    raw: JsonValue
    value: Typed | None = None
    evidence: tuple[Evidence, ...] = ()
    quote: str = ""
    support: int = STATED
    working: str | None = None
    reason: Reason | None = None
    message: str = ""
    question: Question | None = None
    alone: bool = False
    agreed: bool = False

    @cached_property
    def stands(self) -> bool:
        """Whether it may be published as it is."""
        return self.reason is None and self.question is None and self.value is not None and bool(self.evidence)

    def held(self, reason: Reason, message: str) -> Finding:
        """The same claim, held; the first reason stays."""
        return self if self.reason else replace(self, reason=reason, message=message, question=None)


@dataclass(frozen=True)
class Event:
    """A proposed event after its checks. ``told`` is false where its passage tells no such event."""

    findings: Mapping[str, Finding]
    passage: Evidence | None = None
    quote: str = ""
    reason: Reason | None = None
    message: str = ""
    told: bool = True

    def get(self, name: str) -> Finding | None:
        """The finding of a field where it stands."""
        finding = self.findings.get(name)
        return finding if finding and finding.stands else None

    def with_finding(self, finding: Finding) -> Event:
        """The same event with one finding in the place of the former."""
        return replace(self, findings={**self.findings, finding.name: finding})


@dataclass(frozen=True)
class Candidate:
    """A proposed match after its checks, before the laws; ``sides`` are its teams where the article knows both.

    ``place`` tells which parts of the article are clearly about other matches.
    """

    fields: Mapping[str, Finding]
    events: Mapping[str, tuple[Event, ...]]
    home_away: Finding | None = None
    listed_total: int = 0
    totals: frozenset[tuple[int, int]] = frozenset()
    sides: Sides | None = None
    place: Place = NOWHERE_ELSE

    def get(self, name: str) -> Finding | None:
        """The finding of a field where it stands."""
        finding = self.fields.get(name)
        return finding if finding and finding.stands else None

    def text(self, name: str) -> str | None:
        """The text of a standing field."""
        finding = self.get(name)
        return finding.value if finding and isinstance(finding.value, str) else None

    def with_field(self, finding: Finding) -> Candidate:
        """The same match with one finding in the place of the former."""
        return replace(self, fields={**self.fields, finding.name: finding})

    def with_event(self, kind: str, index: int, event: Event) -> Candidate:
        """The same match with one event in the place of the former."""
        if self.events[kind][index] is event:
            return self
        changed = tuple(event if at == index else one for at, one in enumerate(self.events[kind]))
        return replace(self, events={**self.events, kind: changed})

    def of_another_match(self, message: str) -> Candidate:
        """The same with every fact held: none is told of the match that it is proposed of."""
        fields = {name: finding.held(Reason.OTHER_MATCH, message) for name, finding in self.fields.items()}
        return replace(self, fields=fields).without_events(Reason.OTHER_MATCH, message)

    def without_events(self, reason: Reason, message: str) -> Candidate:
        """The same match with every event held, for this reason where it has none of its own."""
        events = {
            kind: tuple(replace(one, reason=one.reason or reason, message=one.message or message) for one in some)
            for kind, some in self.events.items()
        }
        return replace(self, events=events)


@dataclass(frozen=True)
class Examination:
    """A proposal after its checks, with the questions that are left to ask."""

    survey: Survey
    kind: ArticleKind
    candidates: tuple[Candidate, ...] = ()
    questions: tuple[Question, ...] = field(default=())


def value_of(finding: Finding | None) -> Any:
    """The value of a finding, null where there is none."""
    return finding.value if finding else None


def event_stands(kind: str, event: Event) -> bool:
    """Whether enough of an event stands to publish it."""
    if kind == "goals":
        named = event.findings.get("scorer")
        if event.get("scorer") or (event.get("minute") and event.told):
            return True
        return named is None and event.told and event.get("team") is not None
    if kind == "notable":
        return event.get("what") is not None
    return event.get("player") is not None
