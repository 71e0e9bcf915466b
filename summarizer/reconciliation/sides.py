"""Which team is at home for the report, and which side a team's name means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from summarizer.reconciliation.comparing import Comparison, comparisons
from summarizer.reconciliation.deciding import Bench, decide
from summarizer.reconciliation.tellings import Telling, Told
from summarizer.schemas.report import Conflict
from summarizer.schemas.summary import Score
from summarizer.teams import Names, Team

_OTHER_SIDE = {
    "home_team": "away_team",
    "away_team": "home_team",
    "home_coach": "away_coach",
    "away_coach": "home_coach",
}


@dataclass(frozen=True)
class Oriented:
    """All tellings with the same team at home; ``known`` where sources tell which, ``conflict`` where they differ."""

    tellings: tuple[Telling, ...]
    known: bool
    conflict: Conflict | None = None


def orient(tellings: Sequence[Telling], names: Names, bench: Bench) -> Oriented:
    """The tellings turned to one order of the teams: that of the sources that know it, else of the first."""
    if not tellings:
        return Oriented((), known=False)
    turned = [_is_turned(telling, tellings[0], names) for telling in tellings]
    claims = [
        telling.facts["home_team"] for telling in tellings if telling.sides_known and "home_team" in telling.facts
    ]
    decision = decide("home_team", claims, bench)
    home = names.team(decision.agreed.value) if decision.agreed else None
    first_home = tellings[0].facts.get("home_team")
    flip = home is not None and first_home is not None and not names.team(first_home.value).shared(home)
    return Oriented(
        tuple(_turned(telling) if back != flip else telling for telling, back in zip(tellings, turned, strict=True)),
        known=decision.agreed is not None,
        conflict=decision.conflict,
    )


def _is_turned(telling: Telling, first: Telling, names: Names) -> bool:
    """Whether the telling names the teams the other way round than the first."""
    ours, theirs = _teams(telling, names), _teams(first, names)
    straight = any(a and b and a.shared(b) for a, b in zip(ours, theirs, strict=True))
    crossed = any(a and b and a.shared(b) for a, b in zip(ours, theirs[::-1], strict=True))
    return crossed and not straight


def _teams(telling: Telling, names: Names) -> tuple[Team | None, Team | None]:
    told = telling.facts.get("home_team"), telling.facts.get("away_team")
    return (names.team(told[0].value) if told[0] else None, names.team(told[1].value) if told[1] else None)


def _turned(telling: Telling) -> Telling:
    facts = {_OTHER_SIDE.get(name, name): _turned_value(told) for name, told in telling.facts.items()}
    return replace(telling, facts=facts)


def _turned_value(told: Told) -> Told:
    if not isinstance(told.value, Score):
        return told
    return told.model_copy(update={"value": Score(home=told.value.away, away=told.value.home)})


@dataclass(frozen=True)
class Sides:
    """The report's two teams under all names that the sources use."""

    home: tuple[Team, ...]
    away: tuple[Team, ...]
    names: Names

    @classmethod
    def of(cls, tellings: Sequence[Telling], names: Names) -> Sides:
        """The sides of oriented tellings."""
        home, away = (
            dict.fromkeys(names.team(t.facts[f].value) for t in tellings if f in t.facts)
            for f in ("home_team", "away_team")
        )
        return cls(tuple(home), tuple(away), names)

    def of_name(self, name: str) -> str | None:
        """``home`` or ``away``; null for a name that means neither, or could mean both."""
        team = self.names.team(name)
        at_home = any(team.shared(other) for other in self.home)
        away = any(team.shared(other) for other in self.away)
        if at_home == away:
            return None
        return "home" if at_home else "away"

    def table(self, printed: Mapping[str, str]) -> dict[str, Comparison]:
        """The comparisons of the report: an event's team is compared by side, and printed as ``printed`` names it."""
        table = comparisons(self.names)

        def compatible(one: Told, other: Told) -> bool:
            sides = self.of_name(one.value), self.of_name(other.value)
            return sides[0] == sides[1] if sides[0] and sides[1] else table["home_team"].compatible(one, other)

        def merge(told: Sequence[Told]) -> str:
            side = next((side for t in told if (side := self.of_name(t.value))), "")
            return printed.get(side) or str(table["home_team"].merge(told))

        return table | {"team": Comparison(compatible, merge)}
