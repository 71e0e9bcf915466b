"""Writes what is settled: the summary, what is held of it, and what another reading could mend."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import JsonValue

from summarizer.schemas.article import Evidence
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import (
    EVENT_FIELDS,
    SCALAR_FIELDS,
    Fact,
    Goal,
    Held,
    MatchSummary,
    Minute,
    Notable,
    PlayerEvent,
    Standing,
)
from summarizer.schemas.verdict import Fault
from summarizer.verification.findings import Candidate, Event, Finding, event_stands, value_of
from summarizer.verification.quotes import shown

MENDABLE = frozenset(
    {
        Reason.QUOTE_NOT_FOUND,
        Reason.QUOTE_NOT_READ,
        Reason.VALUE_MALFORMED,
        Reason.NUMBER_NOT_IN_PASSAGE,
        Reason.NAME_NOT_IN_PASSAGE,
        Reason.TEXT_NOT_IN_PASSAGE,
        Reason.NOT_A_PERSON,
        Reason.WRONG_ROLE,
        Reason.NOT_THE_RESULT,
        Reason.MORE_GOALS_THAN_SCORE,
        Reason.BREAKS_RUNNING_SCORE,
        Reason.IMPOSSIBLE_MINUTE,
        Reason.IMPOSSIBLE_SCORE,
        Reason.SAME_TEAM_TWICE,
        Reason.DATES_OUT_OF_ORDER,
    },
)
"""Reasons that another reading could mend."""


def written(candidate: Candidate, match: int) -> tuple[MatchSummary | None, list[Held], list[Fault]]:
    """A settled candidate as a summary (none where nothing stands), what is held of it, and what could be mended."""
    facts: dict[str, Any] = {name: fact(candidate.get(name)) for name in SCALAR_FIELDS}
    held: list[tuple[str, Finding]] = [
        (name, finding) for name, finding in candidate.fields.items() if not finding.stands
    ]
    wholes: list[Held] = []
    for kind in EVENT_FIELDS:
        events = candidate.events.get(kind, ())
        standing = ordered([event for event in events if not event.reason and event_stands(kind, event)])
        facts[kind] = tuple(_event_fact(kind, event) for event in standing)
        for at, event in enumerate(standing):
            held += [(f"{kind}[{at}].{name}", f) for name, f in event.findings.items() if not f.stands]
        wholes += [_whole(kind, event, match) for event in events if event not in standing]
    known = bool(candidate.home_away and candidate.home_away.stands and facts["home_team"] and facts["away_team"])
    if candidate.home_away and candidate.home_away.reason:
        held.append(("home_away_known", candidate.home_away))
    anything = any(facts.values())
    summary = MatchSummary(**facts, home_away_known=known) if anything else None
    told_held = [_as_held(path, finding, match if anything else None) for path, finding in held]
    wholes = [one if anything else one.model_copy(update={"match": None}) for one in wholes]
    faults = [_fault(path, f) for path, f in held if f.reason in MENDABLE]
    faults += [
        _event_fault(kind, event)
        for kind in EVENT_FIELDS
        for event in candidate.events.get(kind, ())
        if event.reason in MENDABLE
    ]
    return summary, [*told_held, *wholes], faults


def fact(finding: Finding | None) -> Fact[Any] | None:
    """A standing finding as a published fact."""
    if finding is None:
        return None
    derived = finding.working is not None
    standing = Standing.DERIVED if derived else Standing.STATED
    return Fact(value=finding.value, standing=standing, evidence=finding.evidence, working=finding.working)


def _order_of(event: Event) -> tuple[int, int, int, str]:
    minute = value_of(event.get("minute"))
    # the words on who did it place an event in the text; its side is often told elsewhere
    named = [f for name in ("scorer", "player", "person") if (f := event.get(name))]
    standing = named or [f for f in event.findings.values() if f.stands]
    start = min((e.start for f in standing for e in f.evidence), default=0)
    base, stoppage = (minute.base, minute.stoppage or 0) if isinstance(minute, Minute) else (999, 0)
    return base, stoppage, start, _key(event)


def _key(event: Event) -> str:
    return json.dumps({name: f.raw for name, f in sorted(event.findings.items())}, sort_keys=True)


def _event_fact(kind: str, event: Event) -> Goal | PlayerEvent | Notable:
    facts = {name: fact(event.get(name)) for name in event.findings}
    if kind == "goals":
        return Goal(**facts)
    return Notable(**facts) if kind == "notable" else PlayerEvent(**facts)


def _as_held(path: str, finding: Finding, match: int | None) -> Held:
    return Held(
        match=match,
        field=path,
        value=finding.raw,
        reason=finding.reason or Reason.ROLE_UNCLEAR,
        message=finding.message,
        evidence=finding.evidence,
    )


def _whole(kind: str, event: Event, match: int) -> Held:
    value: Mapping[str, JsonValue] = {name: finding.raw for name, finding in event.findings.items()}
    first = next((f for f in event.findings.values() if f.reason), None)
    evidence: tuple[Evidence, ...] = tuple(dict.fromkeys(e for f in event.findings.values() for e in f.evidence))
    reason = event.reason or (first.reason if first and first.reason else Reason.ROLE_UNCLEAR)
    message = event.message or (first.message if first else "Nothing in the passage tells who or when.")
    return Held(match=match, field=f"{kind}[]", value=dict(value), reason=reason, message=message, evidence=evidence)


def _fault(path: str, finding: Finding) -> Fault:
    reason = finding.reason or Reason.ROLE_UNCLEAR
    return Fault(field=path, value=shown(finding.raw), quote=finding.quote, reason=reason, message=finding.message)


def _event_fault(kind: str, event: Event) -> Fault:
    reason = event.reason or Reason.ROLE_UNCLEAR
    return Fault(field=f"{kind}[]", value=_key(event), quote=event.quote, reason=reason, message=event.message)


def ordered(events: Sequence[Event]) -> tuple[Event, ...]:
    """Events in an order that does not depend on how they were proposed."""
    return tuple(sorted(events, key=_order_of) if len(events) > 1 else events)
