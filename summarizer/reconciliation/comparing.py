"""When two values of a field can both be true, and which of them to print: the rule for every field."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.reconciliation.tellings import Told
from summarizer.schemas.summary import GoalKind, Minute, Standing
from summarizer.teams import Names
from summarizer.teams.people import fullest_name, same_person

_ELAPSED = re.compile(
    r"\b(?:after|dopo|nach|apr[eè]s|tras|despu[eé]s de|ap[oó]s|depois de|a los|aos|au bout de)\s+"
    r"(?:just |only |appena |solo )?"
    r"[\w-]+\s+(?:minut|Minut)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Comparison:
    """``compatible`` of two statements, and ``merge`` of compatible ones into the value to print."""

    compatible: Callable[[Told, Told], bool]
    merge: Callable[[Sequence[Told]], Any]


def comparisons(names: Names) -> dict[str, Comparison]:
    """The comparison of every field that is not compared for plain equality (see :func:`comparison_of`)."""
    people = Comparison(lambda a, b: same_person(a.value, b.value), lambda told: fullest_name([t.value for t in told]))
    teams = Comparison(lambda a, b: _same_team(a, b, names), lambda told: names.fullest(t.value for t in told))
    table = dict.fromkeys(("referee", "home_coach", "away_coach", "scorer", "assist", "player", "person"), people)
    return table | {
        "home_team": teams,
        "away_team": teams,
        "team": teams,
        "competition": Comparison(lambda a, b: names.same_competition(a.value, b.value), _commonest),
        "venue": Comparison(lambda a, b: names.same_venue(a.value, b.value), _commonest),
        "attendance": Comparison(lambda a, b: same_attendance(a.value, b.value), _exact_figure),
        "minute": Comparison(same_minute, _printed_minute),
        "kind": Comparison(lambda a, b: same_kind(a.value, b.value), _told_kind),
    }


def _same_team(one: Told, other: Told, names: Names) -> bool:
    """Whether both mean one team; women's and youth teams have been told apart before a match is reported."""
    return bool(names.team(one.value).shared(names.team(other.value)))


def comparison_of(field: str, table: dict[str, Comparison]) -> Comparison:
    """The comparison of a field or of an event's part; plain equality where the table has none."""
    return table.get(field.rsplit(".", 1)[-1], _EQUAL)


_EQUAL = Comparison(lambda a, b: bool(a.value == b.value), lambda told: told[0].value)


def same_attendance(one: int, other: int) -> bool:
    """Whether a round figure (hundreds at least) and an exact one agree: 78,000 and 78,127, not 78,000 and 79,200."""
    if one == other:
        return True
    return any(a % 100 == 0 and round(b / _roundness(a)) * _roundness(a) == a for a, b in ((one, other), (other, one)))


def _roundness(figure: int) -> int:
    """The unit to which a figure is rounded, thousands at most: 78,000 → 1000, 8,200 → 100."""
    return next((unit for unit in (1000, 100) if figure % unit == 0), 1)


def same_minute(one: Told, other: Told) -> bool:
    """Whether both can be one goal's minute.

    Newspapers count the running minute (the first is 1'), so "after 16 minutes" is the 17th: a minute that is told as
    time gone, or derived from another, agrees with a stated one beside it. 90+2' agrees with 90' and with 92'. Two
    stated minutes one apart are a conflict.
    """
    a, b = one.value, other.value
    if a == b or _stoppage_agrees(a, b) or _stoppage_agrees(b, a):
        return True
    if a.stoppage or b.stoppage or abs(a.base - b.base) != 1:
        return False
    first, second = (one, other) if a.base < b.base else (other, one)
    derived = {one.standing, other.standing} == {Standing.STATED, Standing.DERIVED}
    return derived or (is_elapsed(first) and not is_elapsed(second))


def _stoppage_agrees(exact: Minute, plain: Minute) -> bool:
    return (
        exact.stoppage is not None
        and plain.stoppage is None
        and plain.base in {exact.base, exact.base + exact.stoppage}
    )


def is_elapsed(told: Told) -> bool:
    """Whether every passage of a minute tells it as time gone ("after 16 minutes")."""
    return bool(told.evidence) and all(_ELAPSED.search(passage.quote) for passage in told.evidence)


def alike(told: Told) -> tuple[str, bool, bool]:
    """What a comparison sees of a statement: two that share it need not both be compared."""
    minute = isinstance(told.value, Minute)
    return (str(told.value), minute and told.standing is Standing.DERIVED, minute and is_elapsed(told))


def same_kind(one: GoalKind, other: GoalKind) -> bool:
    """Whether both can be one goal's kind: open play is also said where no kind is told; an own goal always shows."""
    kinds = {one, other}
    return len(kinds) == 1 or (GoalKind.OPEN_PLAY in kinds and GoalKind.OWN_GOAL not in kinds)


def _commonest(told: Sequence[Told]) -> str:
    values = [str(t.value) for t in told]
    return max(values, key=lambda value: (values.count(value), len(value), value))


def _exact_figure(told: Sequence[Told]) -> int:
    return int(min((t.value for t in told), key=lambda figure: (_roundness(figure), figure)))


def _printed_minute(told: Sequence[Told]) -> Minute:
    def rank(one: Told) -> tuple[bool, bool, bool, int]:
        minute: Minute = one.value
        return (minute.stoppage is not None, one.standing is Standing.STATED, not is_elapsed(one), -minute.base)

    printed: Minute = max(told, key=rank).value
    return printed


def _told_kind(told: Sequence[Told]) -> GoalKind:
    kinds = [GoalKind(t.value) for t in told]
    return next((kind for kind in kinds if kind is not GoalKind.OPEN_PLAY), GoalKind.OPEN_PLAY)
