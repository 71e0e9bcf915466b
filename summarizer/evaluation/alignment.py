"""A published match laid beside the labels: which side is which, which goal is which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pydantic import JsonValue

from summarizer.evaluation.cases import MatchLabel
from summarizer.evaluation.judging import LABELLED_EVENTS, expected_facts, judge
from summarizer.evaluation.likeness import same_team
from summarizer.evaluation.pairing import pair
from summarizer.evaluation.stated import EVENT_ROWS, Stated

_HOME_AND_AWAY = {
    "home_team": "away_team",
    "away_team": "home_team",
    "home_coach": "away_coach",
    "away_coach": "home_coach",
}
_WEIGHTS = {"scorer": 4.0, "player": 4.0, "minute": 3.0, "team": 1.0, "assist": 0.5, "kind": 0.5}
_TELLING = frozenset({"scorer", "player", "minute"})

Event = Mapping[str, JsonValue]


class Alignment:
    """The facts of one published match, and what is held of it, each led to the path of its label.

    The sides may stand in either order where the labels, or the published match itself, do not claim to know which is
    at home; everything else then has to follow that order. ``flipped`` says that it is the other one.
    """

    def __init__(
        self,
        label: MatchLabel,
        facts: Sequence[Stated],
        held: Sequence[Stated],
        *,
        claims_home: bool,
    ) -> None:
        self._expected = expected_facts(label)
        self.flipped = not (label.home_away_known and claims_home) and _is_flipped(label, (*facts, *held))
        self._pairs = {
            name: self._paired(name, _grouped(facts, name), _grouped(held, name)) for name in LABELLED_EVENTS
        }

    def label(self, path: str | None) -> JsonValue:
        """The label at a path, with its sides in the order of the published match."""
        label = self._expected.get(path) if path else None
        if self.flipped and isinstance(label, dict) and "home" in label:
            return {"home": label["away"], "away": label["home"]}
        return label

    def path(self, fact: Stated) -> str | None:
        """The path of the label for a fact; null for a part of an event that no label tells of."""
        if fact.event is None:
            return _HOME_AND_AWAY.get(fact.part, fact.part) if self.flipped else fact.part
        place = None if fact.index is None else self._pairs[fact.event].get(fact.index)
        return None if place is None else f"{fact.event}[{place}].{fact.part}"

    def held_path(self, fact: Stated, item: Sequence[Stated]) -> str | None:
        """The same for a held fact: if its event is not published, that of the label it fits, free ones first."""
        path = self.path(fact)
        if path is not None or fact.event is None:
            return path
        event = {other.part: other.value for other in item}
        taken = set(self._pairs[fact.event].values())
        fits = [
            (self._fit(fact.event, event, {}, place), place not in taken, -place) for place in self._places(fact.event)
        ]
        fit, _, place = max(fits, default=(0.0, False, 0))
        return f"{fact.event}[{-place}].{fact.part}" if fit > 0 else None

    def _paired(self, name: str, events: Mapping[int, Event], hints: Mapping[int, Event]) -> dict[int, int]:
        places = self._places(name)
        fits = [
            [self._fit(name, event, hints.get(index, {}), place) for place in places] for index, event in events.items()
        ]
        return {index: places[at] for index, at in zip(events, pair(fits), strict=True) if at is not None}

    def _places(self, name: str) -> list[int]:
        return sorted({int(path.split("[")[1].split("]")[0]) for path in self._expected if path.startswith(f"{name}[")})

    def _fit(self, name: str, event: Event, hints: Event, place: int) -> float:
        """How well an event fits a label: by who or when; if it tells neither, by its side and what is held of it."""
        right = self._right_parts(name, event, place)
        if event.keys() & _TELLING and not right & _TELLING:
            return 0.0
        right |= self._right_parts(name, hints, place)
        return 0.1 + sum(_WEIGHTS.get(part, 0.0) for part in right)

    def _right_parts(self, name: str, event: Event, place: int) -> set[str]:
        labels = {part: self._expected.get(f"{name}[{place}].{part}") for part in event}
        return {part for part, value in event.items() if judge(f"{EVENT_ROWS[name]}.{part}", value, labels[part])}


def _grouped(facts: Iterable[Stated], name: str) -> dict[int, dict[str, JsonValue]]:
    events: dict[int, dict[str, JsonValue]] = {}
    for fact in facts:
        if fact.event == name and fact.index is not None:
            events.setdefault(fact.index, {})[fact.part] = fact.value
    return events


def _is_flipped(label: MatchLabel, facts: Iterable[Stated]) -> bool:
    named = {fact.part: str(fact.value) for fact in reversed(tuple(facts)) if fact.part in {"home_team", "away_team"}}

    def fits(part: str, name: str | None) -> bool:
        return name is not None and part in named and same_team(named[part], name)

    straight = fits("home_team", label.home_team) or fits("away_team", label.away_team)
    return not straight and (fits("home_team", label.away_team) or fits("away_team", label.home_team))
