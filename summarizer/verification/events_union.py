"""Tells which events of several attempts are one, and unites their facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from summarizer.grounding.names import same_name
from summarizer.schemas.summary import Fact, Goal, Minute, Notable, PlayerEvent
from summarizer.verification.findings import Event, Finding

Told = Goal | PlayerEvent | Notable
Pool = list[tuple[int, Told]]
"""Events of several attempts (numbered) that are one."""
Choose = Callable[[str, Sequence[Fact[Any]]], Finding | None]

_SLACK = 3
"""Most minutes by which two tellings of one goal differ (lists often count one more than the prose)."""


def pooled(kind: str, attempts: Sequence[Sequence[Told]]) -> list[Pool]:
    """The events of several attempts, each pool one event; two events of one attempt never share a pool."""
    pools: list[Pool] = []
    numbered = [(at, event) for at, events in enumerate(attempts) for event in events]
    for at, event in sorted(numbered, key=lambda one: (-_known(one[1]), one[1].model_dump_json())):
        fitting = [pool for pool in pools if _fits(kind, pool, at, event)]
        best = min(fitting, key=lambda pool: _distance(pool, event), default=None)
        if best is None:
            pools.append([(at, event)])
        else:
            best.append((at, event))
    return pools


def united_event(pool: Pool, choose: Choose) -> Event:
    """One event with the facts of all attempts that tell it, and the passage of the one that tells most."""
    names = list(type(pool[0][1]).model_fields)
    findings: dict[str, Finding] = {}
    for name in names:
        finding = choose(name, [fact for _, event in pool if (fact := getattr(event, name)) is not None])
        if finding:
            findings[name] = finding
    return Event(findings=findings, quote=_quote(pool[0][1]))


def _quote(event: Told) -> str:
    """The passage of the first fact that has one: two events without a name are told apart by their words."""
    facts = [fact for name in type(event).model_fields if (fact := getattr(event, name)) is not None]
    return next((evidence.quote for fact in facts for evidence in fact.evidence), "")


def index_of(kind: str, event: Told, united: Sequence[Told]) -> int | None:
    """Which of the united events an attempt's event went into; none where none has anything of it."""
    fitting = [at for at, one in enumerate(united) if _shared(one, event) and _may_be_one(kind, one, event)]
    return max(fitting, key=lambda at: (_shared(united[at], event), -_distance([(0, united[at])], event)), default=None)


def _shared(one: Told, other: Told) -> int:
    """How many facts two events of one kind have alike."""
    names = type(other).model_fields
    facts = [(getattr(one, name), getattr(other, name)) for name in names]
    return sum(bool(first and second and first.value == second.value) for first, second in facts)


def _known(event: Told) -> int:
    return sum(getattr(event, name) is not None for name in type(event).model_fields)


def _who(event: Told) -> str | None:
    fact = event.scorer if isinstance(event, Goal) else event.person if isinstance(event, Notable) else event.player
    return fact.value if fact else None


def _minute(event: Told) -> Minute | None:
    return None if isinstance(event, Notable) or event.minute is None else event.minute.value


def _fits(kind: str, pool: Pool, attempt: int, event: Told) -> bool:
    if any(at == attempt for at, _ in pool):
        return False
    return all(_may_be_one(kind, one, event) for _, one in pool)


def _may_be_one(kind: str, one: Told, other: Told) -> bool:
    if isinstance(one, Notable) and isinstance(other, Notable) and one.what.value != other.what.value:
        return False
    first, second = _who(one), _who(other)
    if first and second and not same_name(first, second):
        return False
    near = _apart(one, other)
    if not (first and second):
        return near == 0 or (kind != "goals" and one == other)
    return near is None or near <= _SLACK


def _apart(one: Told, other: Told) -> int | None:
    first, second = _minute(one), _minute(other)
    if first is None or second is None:
        return None
    return abs(first.base + (first.stoppage or 0) - second.base - (second.stoppage or 0))


def _distance(pool: Pool, event: Told) -> int:
    apart = [_apart(one, event) for _, one in pool]
    return min((value for value in apart if value is not None), default=_SLACK)
