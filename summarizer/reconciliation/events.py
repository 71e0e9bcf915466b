"""Which goals, cards and other events of several sources are one event, and in what order they came."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from summarizer.reconciliation.assignment import assign
from summarizer.reconciliation.comparing import alike, same_minute
from summarizer.reconciliation.tellings import Event, Told
from summarizer.schemas.summary import GoalKind, Minute, NotableKind
from summarizer.teams.people import same_person


@dataclass
class Gathered:
    """One event as every source that knows of it tells it (local to one report); ``distinct`` holds each value once."""

    events: list[Event] = field(default_factory=list)
    distinct: dict[str, dict[tuple[str, bool, bool], Told]] = field(default_factory=dict)
    places: set[tuple[int, int]] = field(default_factory=set)

    def add(self, event: Event) -> None:
        """Take in what another source tells of it."""
        self.events.append(event)
        for part, told in event.facts.items():
            self.distinct.setdefault(part, {}).setdefault(alike(told), told)
        if event.all_told:
            self.places.add((event.at, event.of))

    def told(self, part: str) -> tuple[Told, ...]:
        """The statements of one part that a comparison can tell apart."""
        return tuple(self.distinct.get(part, {}).values())

    @property
    def minute(self) -> Minute | None:
        """The minute of the first source that tells one."""
        return next((told.value for told in self.told("minute")), None)


Affinity = Callable[[Event, Gathered], float]

SideOf = Callable[[str], str | None]
"""The side (``home``, ``away``) that a team's name means."""


def gather(told: Sequence[Sequence[Event]], affinity: Affinity) -> list[Gathered]:
    """The events of all sources, each once; ``told`` holds one list for each source.

    The source that tells most comes first and the others are paired with what is there, so the outcome does not depend
    on the order of the sources. An event that none has yet is put in by its minute, else behind the one it follows.
    """
    gathered: list[Gathered] = []
    for events in sorted((e for e in told if e), key=_told_most):
        weights = [[affinity(event, known) for known in gathered] for event in events]
        paired = dict(assign(weights)) if gathered else {}
        for row, column in paired.items():
            gathered[column].add(events[row])
        _insert([events[row] for row in range(len(events)) if row not in paired], gathered)
    return sorted_by_minute(gathered)


def _told_most(events: Sequence[Event]) -> tuple[int, int, str]:
    return (-len(events), -sum(len(event.facts) for event in events), events[0].source)


def _insert(new: Sequence[Event], gathered: list[Gathered]) -> None:
    for event in new:
        own = Gathered()
        own.add(event)
        before = [at for at, known in enumerate(gathered) if _comes(known, event, later=False)]
        after = any(_comes(known, event, later=True) for known in gathered)
        gathered.insert(before[-1] + 1 if before else 0 if after else len(gathered), own)


def _comes(known: Gathered, event: Event, *, later: bool) -> bool:
    """Whether ``known`` comes later (or earlier) than the event, by the minute or in the event's own source."""
    ours, theirs = event.facts.get("minute"), known.minute
    if ours and theirs:
        return (_running(theirs) > _running(ours.value)) == later
    return any(other.source == event.source and (other.at > event.at) == later for other in known.events)


def sorted_by_minute(gathered: list[Gathered]) -> list[Gathered]:
    """In the order of their minutes; an event without one stays behind the one that it follows."""
    keyed: list[tuple[tuple[int, int], int, Gathered]] = []
    last = (0, 0)
    for at, event in enumerate(gathered):
        minute = event.minute
        last = _running(minute) if minute else last
        keyed.append((last, at, event))
    return [event for _, _, event in sorted(keyed, key=lambda entry: entry[:2])]


def _running(minute: Minute) -> tuple[int, int]:
    return (minute.base, minute.stoppage or 0)


def goal_affinity(side_of: SideOf) -> Affinity:
    """How likely a goal is one already gathered: scorer and minute weigh most, then team, order, kind and assist."""

    def affinity(event: Event, known: Gathered) -> float:
        return (
            _person(event, known, "scorer", same=4.0, other=-3.0)
            + _minute(event, known)
            + _team(event, known, side_of, same=1.0, other=-2.0)
            + _order(event, known, 2.5)
            + _kind(event, known)
            + _person(event, known, "assist", same=1.0, other=0.0)
        )

    return affinity


def card_affinity(side_of: SideOf) -> Affinity:
    """The same for sendings-off, missed penalties and disallowed goals."""

    def affinity(event: Event, known: Gathered) -> float:
        return (
            _person(event, known, "player", same=4.0, other=-2.0)
            + _minute(event, known)
            + _team(event, known, side_of, same=1.5, other=-2.0)
            + _order(event, known, 1.0)
        )

    return affinity


def notable_affinity(event: Event, known: Gathered) -> float:
    """Events of one kind are one if they are of the same person, or of none and of a kind that happens once."""
    if not any(_value(event, "what") == told.value for told in known.told("what")):
        return -1.0
    if "person" in event.facts and known.told("person"):
        return _person(event, known, "person", same=4.0, other=-4.0)
    once = {NotableKind.CROWD_TROUBLE, NotableKind.FAREWELL, NotableKind.DEBUT, NotableKind.RETURN, NotableKind.RECORD}
    return 1.0 if _value(event, "what") in once else -1.0


def _value(event: Event, name: str) -> object:
    told = event.facts.get(name)
    return told.value if told else None


def _person(event: Event, known: Gathered, name: str, *, same: float, other: float) -> float:
    ours, theirs = event.facts.get(name), known.told(name)
    if ours is None or not theirs:
        return 0.0
    return same if any(same_person(ours.value, told.value) for told in theirs) else other


def _minute(event: Event, known: Gathered) -> float:
    ours, theirs = event.facts.get("minute"), known.told("minute")
    if ours is None or not theirs:
        return 0.0
    if any(same_minute(ours, told) for told in theirs):
        return 3.0
    apart = min(abs(sum(_running(ours.value)) - sum(_running(told.value))) for told in theirs)
    return 2.0 if apart <= 1 else 0.0 if apart <= 3 else -2.0


def _team(event: Event, known: Gathered, side_of: SideOf, *, same: float, other: float) -> float:
    ours = side_of(str(_value(event, "team"))) if "team" in event.facts else None
    theirs = {side_of(str(told.value)) for told in known.told("team")} - {None}
    if ours is None or not theirs:
        return 0.0
    return same if ours in theirs else other


def _order(event: Event, known: Gathered, weight: float) -> float:
    """Two full lists of the same length tell the same events, and more often than not in the same order."""
    return weight if event.all_told and (event.at, event.of) in known.places else 0.0


def _kind(event: Event, known: Gathered) -> float:
    ours = _value(event, "kind")
    return 0.5 if ours != GoalKind.OPEN_PLAY and any(ours == told.value for told in known.told("kind")) else 0.0
