"""Which proposed events are one event told twice: by their player, their minute and the words quoted for them."""

from __future__ import annotations

from dataclasses import replace

from summarizer.grounding.names import same_name
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import EVENT_FIELDS
from summarizer.verification.findings import Candidate, Event, event_stands, value_of
from summarizer.verification.tallies import told_at_once


def without_duplicates(candidate: Candidate) -> Candidate:
    """The candidate with each event held that tells again what one before it does."""
    for kind in EVENT_FIELDS:
        seen: list[Event] = []
        for at, event in enumerate(candidate.events.get(kind, ())):
            if event.reason or not event_stands(kind, event):
                continue
            alike = [other for other in seen if _is_same_event(kind, event, other)]
            at_once = kind == "goals" and not any(_is_at_its_minute(event, other) for other in alike)
            if len(alike) >= (told_at_once(event, candidate.events["goals"]) if at_once else 1):
                message = "It is the same event told a second time."
                candidate = candidate.with_event(kind, at, replace(event, reason=Reason.DUPLICATE, message=message))
            else:
                seen.append(event)
    return candidate


def _is_same_event(kind: str, one: Event, other: Event) -> bool:
    who = {"goals": "scorer", "notable": "person"}.get(kind, "player")
    first, second = one.get(who), other.get(who)
    if kind == "notable":
        return one.quote == other.quote and value_of(one.get("what")) == value_of(other.get("what"))
    if not first or not second or not same_name(str(first.value), str(second.value)):
        return not first and not second and one.quote == other.quote and not _is_told_apart(who, one, other)
    minutes = value_of(one.get("minute")), value_of(other.get("minute"))
    if all(minutes):
        return bool(minutes[0] == minutes[1])
    return bool(kind != "goals") or (not any(minutes) and first.evidence == second.evidence) or _is_within(one, other)


def _is_at_its_minute(one: Event, other: Event) -> bool:
    """Whether two events both stand at one minute, where nobody does the same twice."""
    minute = value_of(one.get("minute"))
    return minute is not None and minute == value_of(other.get("minute"))


def _is_within(one: Event, other: Event) -> bool:
    """Whether the words of one event are those of another, or, where a minute was held, part of them."""
    if one.quote == other.quote or not (one.quote and other.quote):
        return one.quote == other.quote
    untimed = any("minute" in event.findings and not event.get("minute") for event in (one, other))
    return untimed and (one.quote in other.quote or other.quote in one.quote)


def _is_told_apart(who: str, one: Event, other: Event) -> bool:
    """Whether two events are claimed for two players, neither sure, at two minutes that both stand."""
    people = [str(event.findings[who].raw) for event in (one, other) if who in event.findings]
    minutes = [value_of(event.get("minute")) for event in (one, other)]
    return len(people) > 1 and not same_name(*people) and all(minutes) and minutes[0] != minutes[1]
