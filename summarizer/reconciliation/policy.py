"""What decides between sources that differ: the desk's default policy, and the protocol for a house's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from summarizer.schemas.report import Rule, Source, SourceKind


@dataclass(frozen=True, slots=True)
class Weighed:
    """One side of a disagreement: how it reads, its sources, how many stand alone, and how closely they tell it.

    ``detail`` counts, best first: facts of the same event that one source gives, those it states outright, and the
    exactness of the value.
    """

    value: str
    sources: tuple[Source, ...]
    independent: int
    detail: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """The index of the side chosen (null: none), the rule that decided, and why in a sentence."""

    side: int | None
    rule: Rule
    explanation: str


class Policy(Protocol):
    """Anything that decides between the sides of one field."""

    def choose(self, field: str, sides: Sequence[Weighed]) -> Choice:
        """The choice for ``field``; two sides at least."""
        ...


@dataclass(frozen=True)
class DeskPolicy:
    """Majority of independent sources, then detail, then trust, then recency; each only breaks the tie before it.

    ``trust`` maps a source's name to its weight; a name not listed has 1, a result feed ``feed_trust``. Where nothing
    decides, nothing is chosen and the fact stays unpublished.
    """

    trust: Mapping[str, float] = field(default_factory=dict)
    feed_trust: float = 10.0

    def choose(self, field: str, sides: Sequence[Weighed]) -> Choice:
        """The choice for ``field`` and the rule that made it."""
        del field  # the same rules hold for every field
        left = list(range(len(sides)))
        for rule, better, words in self._rules():
            left = better([(at, sides[at]) for at in left])
            if len(left) == 1:
                return Choice(left[0], rule, f"{sides[left[0]].value}: {words(sides[left[0]])}.")
        return Choice(None, Rule.NONE, "As many sources on each side, none more detailed, trusted or recent: open.")

    def _rules(self) -> tuple[tuple[Rule, _Better, _Words], ...]:
        return (
            (
                Rule.MAJORITY,
                lambda s: _best(s, lambda side: (side.independent,)),
                lambda s: _sources_say(s.independent),
            ),
            (Rule.DETAIL, lambda s: _best(s, lambda side: side.detail), _closer),
            (
                Rule.TRUST,
                lambda s: _best(s, lambda side: (self._trust(side),)),
                lambda _: "the house trusts this source more",
            ),
            (Rule.RECENCY, _most_recent, lambda s: f"the more recent, of {_newest(s) or ''}"),
        )

    def _trust(self, side: Weighed) -> float:
        return max(
            self.trust.get(source.name, self.feed_trust if source.kind is SourceKind.FEED else 1.0)
            for source in side.sources
        )


_Better = Callable[[Sequence[tuple[int, Weighed]]], list[int]]
_Words = Callable[[Weighed], str]


def _best(sides: Sequence[tuple[int, Weighed]], rank: Callable[[Weighed], tuple[float, ...]]) -> list[int]:
    ranks = [(at, rank(side)) for at, side in sides]
    top = max(value for _, value in ranks)
    return [at for at, value in ranks if value == top]


def _closer(side: Weighed) -> str:
    told = side.detail[0] if side.detail else 0
    return f"told more closely, with {told} facts of the event" if told else "the exact figure"


def _sources_say(count: int) -> str:
    return f"said by {count} independent source{'s' if count != 1 else ''}, more than any other value"


def _newest(side: Weighed) -> str | None:
    return max((source.published for source in side.sources if source.published), key=_moment, default=None)


def _moment(published: str) -> datetime:
    """The moment of an ISO 8601 date or date-time; a date is its midnight, without a zone UTC is meant."""
    moment = datetime.fromisoformat(published)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _most_recent(sides: Sequence[tuple[int, Weighed]]) -> list[int]:
    """The side with the newest source; none falls out where a date is missing or two share a day without a time."""
    newest = {at: _newest(side) for at, side in sides}
    dates = [published for published in newest.values() if published]
    if len(dates) < len(newest):
        return [at for at, _ in sides]
    cut = 10 if any(len(published) == 10 for published in dates) else None
    latest = max(_moment(published[:cut]) for published in dates)
    return [at for at, published in newest.items() if published and _moment(published[:cut]) == latest]
