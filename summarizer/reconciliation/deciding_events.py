"""From the goals, cards and other events that each source tells to those of the report, with their conflicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer.reconciliation.deciding import Bench, decide, json_value
from summarizer.reconciliation.events import Affinity, Gathered, card_affinity, gather, goal_affinity, notable_affinity
from summarizer.reconciliation.sides import Sides
from summarizer.reconciliation.tellings import Telling
from summarizer.schemas.reasons import MEANING, Reason
from summarizer.schemas.report import Agreed, Conflict, HeldFact, ReportGoal, ReportNotable, ReportPlayerEvent
from summarizer.schemas.summary import Score, Standing

_CARDS = ("sendings_off", "missed_penalties", "disallowed_goals")
_PARTS: Mapping[str, tuple[str, ...]] = {
    "goals": ("scorer", "team", "minute", "kind", "assist"),
    **dict.fromkeys(_CARDS, ("player", "team", "minute")),
    "notable": ("what", "person"),
}
_MADE_OF: Mapping[str, type[ReportGoal | ReportPlayerEvent | ReportNotable]] = {
    "goals": ReportGoal,
    **dict.fromkeys(_CARDS, ReportPlayerEvent),
    "notable": ReportNotable,
}


@dataclass
class Events:
    """The report's lists of events, what the sources differ on in them, and goals that the score has no room for."""

    fields: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    held: list[HeldFact] = field(default_factory=list)


def decide_events(tellings: Sequence[Telling], score: Agreed[Score] | None, sides: Sides, bench: Bench) -> Events:
    """Every event of the match once, each part of it decided like any other field."""
    events = Events()
    for name in _PARTS:
        told = [telling.events.get(name, ()) for telling in tellings]
        gathered = gather(told, _affinity(name, sides))
        if name == "goals" and score is not None:
            gathered, surplus = _within(score.value, gathered, sides, bench)
            events.held += [fact for goal in surplus for fact in _surplus(goal)]
        made = [_event(name, at, event, bench, events.conflicts) for at, event in enumerate(gathered)]
        events.fields[name] = tuple(event for event in made if event is not None)
    return events


def _affinity(name: str, sides: Sides) -> Affinity:
    if name == "goals":
        return goal_affinity(sides.of_name)
    return notable_affinity if name == "notable" else card_affinity(sides.of_name)


def _event(
    name: str, at: int, event: Gathered, bench: Bench, conflicts: list[Conflict]
) -> ReportGoal | ReportPlayerEvent | ReportNotable | None:
    detail = {
        one.source: (len(one.facts), sum(told.standing is Standing.STATED for told in one.facts.values()))
        for one in event.events
    }
    parts: dict[str, Agreed[Any] | None] = {}
    for part in _PARTS[name]:
        told = [one.facts[part] for one in event.events if part in one.facts]
        decision = decide(f"{name}[{at}].{part}", told, bench, detail)
        parts[part] = decision.agreed
        if decision.conflict:
            conflicts.append(decision.conflict)
    if name == "notable" and parts["what"] is None:
        return None
    return _MADE_OF[name](**parts)


def _within(
    score: Score, gathered: Sequence[Gathered], sides: Sides, bench: Bench
) -> tuple[list[Gathered], list[Gathered]]:
    """The goals that the score has room for, and those that fewest sources tell where it has not."""
    kept, surplus = list(gathered), []
    for side, room in (("home", score.home), ("away", score.away)):
        ours = [goal for goal in kept if _side(goal, sides) == side]
        extra = sorted(ours, key=lambda goal: bench.independent([t for e in goal.events for t in e.facts.values()]))
        surplus += extra[: max(0, len(ours) - room)]
    return [goal for goal in kept if not any(goal is other for other in surplus)], surplus


def _side(goal: Gathered, sides: Sides) -> str | None:
    return next((side for told in goal.told("team") if (side := sides.of_name(told.value))), None)


def _surplus(goal: Gathered) -> list[HeldFact]:
    return [
        HeldFact(
            source=event.source,
            field="goals[]",
            value={name: json_value(told.value) for name, told in event.facts.items()},
            reason=Reason.MORE_GOALS_THAN_SCORE,
            message=MEANING[Reason.MORE_GOALS_THAN_SCORE],
            evidence=tuple(dict.fromkeys(passage for told in event.facts.values() for passage in told.evidence)),
        )
        for event in goal.events
    ]
