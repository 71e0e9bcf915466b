"""A match report as rows that its views share: conflicts with their sides, what is held, facts with who tells them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from summarizer.rendering.rows import (
    LABELS,
    NEUTRAL,
    goal_text,
    held_text,
    notable_text,
    outermost,
    path_label,
    player_text,
    value_text,
    visible,
)
from summarizer.rendering.times import readable
from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.report import (
    Agreed,
    Conflict,
    HeldFact,
    MatchReport,
    ReportGoal,
    ReportNotable,
    ReportPlayerEvent,
    Rule,
    Source,
    Statement,
)
from summarizer.schemas.summary import Standing
from summarizer.schemas.values import Value

_RESULT = ("status", "score", "half_time", "shootout", "aggregate", "extra_time")
_INCIDENTS = ("sendings_off", "missed_penalties", "disallowed_goals")
_SETTING = (
    "home_team",
    "away_team",
    "home_coach",
    "away_coach",
    "competition",
    "venue",
    "date",
    "kickoff",
    "attendance",
    "referee",
)
_GOAL = re.compile(r"goals\[(\d+)\](.*)")

_Event = ReportGoal | ReportPlayerEvent | ReportNotable

WORD_OF_RULE = {
    Rule.RULING: "an editor's ruling",
    Rule.MAJORITY: "the majority of independent sources",
    Rule.DETAIL: "the more detailed telling",
    Rule.TRUST: "the more trusted source",
    Rule.RECENCY: "the most recent source",
    Rule.NONE: "no rule decides",
}
"""What decided, as a desk says it."""


class Telling(Value):
    """What one source tells: its name, its value in words, and its passages in the article ``source``."""

    source: str
    name: str
    value: str
    derived: bool = False
    working: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Part(Value):
    """One fact: ``independent`` sources tell it, those in ``silent`` (names) say nothing."""

    label: str
    value: str
    derived: bool
    independent: int
    tellings: tuple[Telling, ...]
    silent: tuple[str, ...] = ()
    rule: Rule | None = None


class ReportRow(Value):
    """One line of a view: a fact that stands once, or an event made of several facts, the leading one first."""

    label: str
    value: str
    parts: tuple[Part, ...]

    @property
    def independent(self) -> int:
        """How many independent sources tell the leading fact."""
        return self.parts[0].independent

    @property
    def derived(self) -> bool:
        """Whether any of it is derived."""
        return any(part.derived for part in self.parts)

    @property
    def workings(self) -> tuple[str, ...]:
        """How the derived facts follow, each once."""
        told = (telling.working for part in self.parts for telling in part.tellings)
        return tuple(dict.fromkeys(working for working in told if working))


class Section(Value):
    """Rows under one heading."""

    heading: str
    rows: tuple[ReportRow, ...]


class SideRow(Value):
    """One of the values in a conflict, who tells it, and whether it is the one published."""

    value: str
    independent: int
    tellings: tuple[Telling, ...]
    chosen: bool


class ConflictRow(Value):
    """A disagreement; ``decision`` says in words what is published and why, ``open`` that a person must decide."""

    label: str
    sides: tuple[SideRow, ...]
    decision: str
    open: bool


class HeldRow(Value):
    """Something held, with the source that tells it."""

    label: str
    value: str
    message: str
    reason: Reason
    telling: Telling


def source_names(report: MatchReport) -> dict[str, str]:
    """The name of each source and preview by id; a name that several bear carries a number."""
    every = (*report.sources, *report.previews)
    shared = Counter(source.name for source in every)
    seen: Counter[str] = Counter()
    names: dict[str, str] = {}
    for source in every:
        seen[source.name] += 1
        names[source.id] = f"{source.name} ({seen[source.name]})" if shared[source.name] > 1 else source.name
    return names


def source_facts(source: Source) -> str:
    """What is known of a source beside its name, on one line: title, language, date."""
    return " · ".join(part for part in (source.title, source.language, readable(source.published)) if part)


def counted(number: int, noun: str) -> str:
    """``1 source``, ``3 sources``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def conflict_rows(report: MatchReport) -> tuple[ConflictRow, ...]:
    """The conflicts, the open ones first."""
    names = source_names(report)
    found = [_conflict(conflict, report, names) for conflict in report.conflicts]
    return tuple(sorted(found, key=lambda row: not row.open))


def held_rows(report: MatchReport) -> tuple[HeldRow, ...]:
    """What the sources' summaries hold, in their order."""
    names = source_names(report)
    return tuple(_held(held, names) for held in report.held)


def sections(report: MatchReport) -> tuple[Section, ...]:
    """The published facts under the desk's headings; a heading without facts is left out."""
    names = source_names(report)
    labels = LABELS if report.home_away_known else LABELS | NEUTRAL
    events = [(LABELS[name], event) for name in _INCIDENTS for event in getattr(report, name)]
    found = (
        Section(heading="Result", rows=tuple(_scalars(report, _RESULT, labels, names))),
        Section(heading="Goals", rows=tuple(_goal(goal, names) for goal in report.goals)),
        Section(
            heading="Incidents",
            rows=(
                *(_player(label, event, names) for label, event in events),
                *(_notable(one, names) for one in report.notable),
            ),
        ),
        Section(heading="Match", rows=tuple(_scalars(report, _SETTING, labels, names))),
    )
    return tuple(section for section in found if section.rows)


def _scalars(
    report: MatchReport, fields: Iterable[str], labels: dict[str, str], names: dict[str, str]
) -> Iterator[ReportRow]:
    for field in fields:
        agreed: Agreed[Any] | None = getattr(report, field)
        if agreed is not None:
            part = _part(labels[field], agreed, names)
            yield ReportRow(label=part.label, value=part.value, parts=(part,))


def _goal(goal: ReportGoal, names: dict[str, str]) -> ReportRow:
    return _event(LABELS["goals"], goal_text(goal), goal, ("scorer", "minute", "team", "kind", "assist"), names)


def _player(label: str, event: ReportPlayerEvent, names: dict[str, str]) -> ReportRow:
    return _event(label, player_text(event), event, ("player", "minute", "team"), names)


def _notable(notable: ReportNotable, names: dict[str, str]) -> ReportRow:
    return _event(LABELS["notable"], notable_text(notable), notable, ("what", "person"), names)


def _event(label: str, text: str, event: _Event, fields: Iterable[str], names: dict[str, str]) -> ReportRow:
    told = ((field, getattr(event, field)) for field in fields)
    parts = tuple(_part(field.capitalize(), agreed, names) for field, agreed in told if agreed is not None)
    return ReportRow(label=label, value=visible(text), parts=parts)


def _part(label: str, agreed: Agreed[Any], names: dict[str, str]) -> Part:
    return Part(
        label=label,
        value=_words(agreed.value),
        derived=agreed.standing is Standing.DERIVED,
        independent=agreed.independent,
        tellings=tuple(_telling(statement, names) for statement in agreed.statements),
        silent=tuple(visible(names.get(source, source)) for source in agreed.silent),
        rule=agreed.rule,
    )


def _telling(statement: Statement[Any], names: dict[str, str]) -> Telling:
    return Telling(
        source=statement.source,
        name=visible(names.get(statement.source, statement.source)),
        value=_words(statement.value),
        derived=statement.standing is Standing.DERIVED,
        working=visible(statement.working) if statement.working else None,
        evidence=outermost(tuple(dict.fromkeys(statement.evidence))),
    )


def _words(value: Any) -> str:
    return visible(held_text(value) if isinstance(value, dict | None) else value_text(value).replace("_", " "))


def _conflict(conflict: Conflict, report: MatchReport, names: dict[str, str]) -> ConflictRow:
    sides = tuple(
        SideRow(
            value=_words(side.value),
            independent=side.independent,
            tellings=tuple(_telling(statement, names) for statement in side.statements),
            chosen=conflict.chosen is not None and side.value == conflict.chosen,
        )
        for side in conflict.sides
    )
    return ConflictRow(
        label=_conflict_label(conflict.field, report),
        sides=sides,
        decision=_decision(conflict),
        open=conflict.chosen is None and not conflict.settled,
    )


def _conflict_label(path: str, report: MatchReport) -> str:
    """``goals[2].assist`` with the goal as it is published: ``Goal 3 (67' Carlos Augusto), assist``."""
    goal = _GOAL.fullmatch(path)
    if goal is None or int(goal[1]) >= len(report.goals):
        neutral = {} if report.home_away_known else NEUTRAL
        return neutral.get(path) or path_label(path).replace("_", " ").capitalize()
    told = report.goals[int(goal[1])]
    who = " ".join(str(fact.value) for fact in (told.minute, told.scorer) if fact)
    label = f"{LABELS['goals']} {int(goal[1]) + 1} ({who})"
    return visible(f"{label}, {goal[2][1:]}" if goal[2] else label)


def _decision(conflict: Conflict) -> str:
    if conflict.chosen is None:
        told = "Settled by an editor: nothing is published." if conflict.settled else "Open: nothing is published."
    else:
        told = f"Published: {_words(conflict.chosen)}, by {WORD_OF_RULE[conflict.rule]}."
    return visible(f"{told} {conflict.explanation}")


def _held(held: HeldFact, names: dict[str, str]) -> HeldRow:
    name = visible(names.get(held.source, held.source))
    return HeldRow(
        label=path_label(held.field),
        value=_words(held.value),
        message=visible(held.message),
        reason=held.reason,
        telling=Telling(source=held.source, name=name, value="", evidence=outermost(held.evidence)),
    )
