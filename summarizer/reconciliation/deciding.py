"""From the statements of all sources on one field to the fact agreed, or the conflict with every side's quotes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import JsonValue
from pydantic_core import to_jsonable_python

from summarizer.reconciliation.comparing import Comparison, alike, comparison_of, is_elapsed
from summarizer.reconciliation.policy import Policy, Weighed
from summarizer.reconciliation.tellings import Told
from summarizer.schemas.report import Agreed, Conflict, Side, Source
from summarizer.schemas.summary import Minute, Standing


@dataclass(frozen=True)
class Bench:
    """What every decision needs: the sources by id, the comparisons and the policy."""

    sources: Mapping[str, Source]
    table: dict[str, Comparison]
    policy: Policy

    def independent(self, told: Sequence[Told]) -> int:
        """How many sources state it that are no copies of one another."""
        return len({self.sources[t.source].copy_of or t.source for t in told})


@dataclass(frozen=True, slots=True)
class Decision:
    """The fact to publish, if any, and the conflict to show, if any."""

    agreed: Agreed[Any] | None = None
    conflict: Conflict | None = None


def decide(
    field: str, told: Sequence[Told], bench: Bench, detail: Mapping[str, tuple[int, ...]] | None = None
) -> Decision:
    """What the sources together say of ``field``; ``detail`` gives how closely each source tells it.

    Compatible statements are one side; with two sides or more the policy decides, and where it does not, no fact is
    given. Sources that do not occur in ``told`` are silent.
    """
    if not told:
        return Decision()
    comparison = comparison_of(field, bench.table)
    sides = _sides(told, comparison)
    if len(sides) == 1:
        return Decision(_agreed(sides[0], told, comparison, bench))
    weighed = [_weighed(side, comparison, bench, detail or {}) for side in sides]
    choice = bench.policy.choose(field, weighed)
    conflict = Conflict(
        field=field,
        sides=tuple(_side(side, comparison, bench) for side in sides),
        chosen=None if choice.side is None else json_value(comparison.merge(sides[choice.side])),
        rule=choice.rule,
        explanation=choice.explanation,
    )
    if choice.side is None:
        return Decision(None, conflict)
    agreed = _agreed(sides[choice.side], told, comparison, bench)
    return Decision(agreed.model_copy(update={"rule": choice.rule}), conflict)


def json_value(value: Any) -> JsonValue:
    """The JSON form of a value, as conflicts and changes carry it."""
    form: JsonValue = to_jsonable_python(value)
    return form


def _sides(told: Sequence[Told], comparison: Comparison) -> list[list[Told]]:
    """The statements in groups that agree among themselves: fullest first, so that a short form joins a fuller one."""
    same: dict[tuple[str, bool, bool], list[Told]] = {}
    for one in sorted(told, key=lambda t: (-len(str(t.value)), str(t.value), t.source)):
        same.setdefault(alike(one), []).append(one)
    sides: list[list[list[Told]]] = []
    for ones in same.values():
        fitting = [side for side in sides if all(comparison.compatible(ones[0], others[0]) for others in side)]
        if fitting:
            max(fitting, key=lambda side: sum(map(len, side))).append(ones)
        else:
            sides.append([ones])
    flat = [[one for ones in side for one in ones] for side in sides]
    return sorted(flat, key=lambda side: (-len(side), str(side[0].value), side[0].source))


def _agreed(side: Sequence[Told], told: Sequence[Told], comparison: Comparison, bench: Bench) -> Agreed[Any]:
    speaking = {t.source for t in told}
    standings = {t.standing for t in side}
    return Agreed[Any](
        value=comparison.merge(side),
        standing=Standing.STATED if Standing.STATED in standings else Standing.DERIVED,
        statements=tuple(side),
        independent=bench.independent(side),
        silent=tuple(source for source in bench.sources if source not in speaking),
    )


def _side(side: Sequence[Told], comparison: Comparison, bench: Bench) -> Side:
    return Side(value=json_value(comparison.merge(side)), statements=tuple(side), independent=bench.independent(side))


def _weighed(
    side: Sequence[Told], comparison: Comparison, bench: Bench, detail: Mapping[str, tuple[int, ...]]
) -> Weighed:
    value = comparison.merge(side)
    closest = max(((*detail.get(t.source, (0, 0)), _exactness(t)) for t in side), default=())
    return Weighed(
        value=str(value),
        sources=tuple(bench.sources[t.source] for t in side),
        independent=bench.independent(side),
        detail=closest,
    )


def _exactness(told: Told) -> int:
    """1 for a figure that is not rounded, or a minute that is not told as time gone."""
    if isinstance(told.value, Minute):
        return int(not is_elapsed(told))
    figure = isinstance(told.value, int) and not isinstance(told.value, bool)
    return int(figure and told.value % 100 != 0)
