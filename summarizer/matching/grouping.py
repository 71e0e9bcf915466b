"""Brings the matches of all summaries together: each sighting is held only against those of the same teams and days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from summarizer.matching.identity import group_ids, lone_id
from summarizer.matching.previews import attach
from summarizer.matching.sightings import Sighting, sighting
from summarizer.matching.signs import Cluster, Fit, Sign, weigh
from summarizer.schemas.group import Grouping, MatchGroup, Member, NearMiss
from summarizer.schemas.report import Joined
from summarizer.schemas.summary import ArticleSummary
from summarizer.teams import Names

_BUCKET_DAYS = 16
_FIRST = Fit((Sign("it tells most of this match; the others are held against it", 0),))

_TORN = Sign("it fits two matches equally well", 0, bar=True)
_MISS_DAYS = 30
"""How far apart two matches of the same teams may be and still be worth a word on why they are two."""

_Miss = tuple[Sighting, Cluster, Fit]
_Previews = dict[int, list[tuple[Sighting, Fit]]]


def group_matches(summaries: Iterable[ArticleSummary], names: Names) -> Grouping:
    """The matches that ``summaries`` tell of, and what nearly belonged together.

    The same for any order of ``summaries``. A summary's match that does not name two teams stands alone. Time grows
    with the number of summaries, and beyond that only with how often the same two teams meet within a few weeks.
    """
    members = [Member(summary=summary, match=at) for summary in summaries for at in range(len(summary.matches))]
    seen = [(member, sighting(member, names)) for member in members]
    ordered = sorted((found for _, found in seen if found), key=lambda found: found.order)
    played, coming = _Shelf(names), _Shelf(names)
    misses = played.place([found for found in ordered if not found.ahead])
    previews, left, unattached = _attach([found for found in ordered if found.ahead], played, names)
    misses += unattached + coming.place(left)
    clusters = [*played.clusters, *coming.clusters]
    ids = group_ids(clusters)
    lone = [_lone(member) for member, found in seen if found is None]
    groups = [_group(cluster, previews.get(id(cluster), []), ids[id(cluster)]) for cluster in clusters]
    return Grouping(
        groups=tuple(sorted((*groups, *lone), key=lambda group: group.id)),
        near_misses=tuple(_near_miss(miss, ids) for miss in misses),
    )


class _Shelf:
    """The matches found so far, to be looked up by teams and days."""

    def __init__(self, names: Names) -> None:
        self.clusters: list[Cluster] = []
        self._torn: set[int] = set()
        self._names = names
        self._by_days: dict[tuple[tuple[str, str], int | None], list[Cluster]] = defaultdict(list)
        self._by_pair: dict[tuple[str, str], list[Cluster]] = defaultdict(list)

    def place(self, ordered: Sequence[Sighting]) -> list[_Miss]:
        """Put every sighting with its match, or begin one; those left single are held once more against the full rest.

        Gives for each match the likeliest other one of the same teams, and with it why they are two.
        """
        for found in ordered:
            self._put(found, self._best(found, self.near(found)))
        for single in [cluster for cluster in self.clusters if len(cluster.sightings) == 1]:
            self._try_again(single)
        return [miss for cluster in self.clusters if (miss := self._miss(cluster))]

    def _try_again(self, single: Cluster) -> None:
        if len(single.sightings) > 1 or id(single) in self._torn:
            return
        found = single.sightings[0]
        rest = [
            other for other in self.near(found, any_day=True) if other is not single and id(other) not in self._torn
        ]
        best = self._best(found, rest)
        if best and best[1].holds:
            self._drop(single)
            best[0].add(found, best[1])

    def _miss(self, cluster: Cluster) -> _Miss | None:
        first = cluster.sightings[0]
        others = [
            other
            for other in self.near(first, any_day=True)
            if other.sightings[0].order < first.order and other.days.gap(cluster.days) <= _MISS_DAYS
        ]
        best = self._best(first, others)
        return (first, *best) if best else None

    def near(self, found: Sighting, *, any_day: bool = False) -> list[Cluster]:
        """The matches of teams that ``found`` can mean, on days near its own or, with ``any_day``, on any."""
        listed: dict[int, Cluster] = {}
        for pair in found.handles:
            for cluster in self._on_shelf(pair, None if any_day else _buckets(found)):
                listed[id(cluster)] = cluster
        return list(listed.values())

    def _on_shelf(self, pair: tuple[str, str], buckets: range | None) -> Iterator[Cluster]:
        if buckets is None:
            yield from self._by_pair.get(pair, ())
            return
        for bucket in (None, *buckets):
            yield from self._by_days.get((pair, bucket), ())

    def _best(self, found: Sighting, among: Sequence[Cluster]) -> tuple[Cluster, Fit] | None:
        """The match that fits best; where two fit equally well, none does."""
        weighed = [(cluster, fit) for cluster in among if (fit := weigh(found, cluster, self._names))]
        ranked = sorted(weighed, key=lambda pair: (not pair[1].holds, -pair[1].weight, pair[0].sightings[0].order))
        if len(ranked) > 1 and ranked[1][1].holds and ranked[1][1].weight == ranked[0][1].weight:
            cluster, fit = ranked[0]
            return cluster, Fit((*fit.signs, _TORN), fit.swapped)
        return ranked[0] if ranked else None

    def _put(self, found: Sighting, best: tuple[Cluster, Fit] | None) -> None:
        if best and best[1].holds:
            best[0].add(found, best[1])
            return
        cluster = Cluster(teams=found.teams)
        if best and _TORN in best[1].signs:
            self._torn.add(id(cluster))
        cluster.add(found, _FIRST)
        self.clusters.append(cluster)
        for pair in found.handles:
            self._by_pair[pair].append(cluster)
            for bucket in _buckets(found) or (None,):
                self._by_days[pair, bucket].append(cluster)

    def _drop(self, cluster: Cluster) -> None:
        self.clusters.remove(cluster)
        for pair in cluster.sightings[0].handles:
            self._by_pair[pair].remove(cluster)
            for bucket in _buckets(cluster.sightings[0]) or (None,):
                self._by_days[pair, bucket].remove(cluster)


def _buckets(found: Sighting) -> range | None:
    """The numbers of the fortnights that the sighting's days touch, give or take one; null where no day is told."""
    if found.days.first is None or found.days.last is None:
        return None
    return range((found.days.first - 1) // _BUCKET_DAYS, (found.days.last + 1) // _BUCKET_DAYS + 1)


def _attach(ahead: Sequence[Sighting], played: _Shelf, names: Names) -> tuple[_Previews, list[Sighting], list[_Miss]]:
    """The previews of each match played, those of none, and why those of the same teams were not taken."""
    previews: _Previews = defaultdict(list)
    left: list[Sighting] = []
    misses: list[_Miss] = []
    for preview in ahead:
        near = played.near(preview, any_day=True)
        attachment = attach(preview, near, names)
        if attachment and attachment.cluster:
            previews[id(attachment.cluster)].append((preview, attachment.fit))
            continue
        left.append(preview)
        if attachment:
            misses.append((preview, near[0], attachment.fit))
    return previews, left, misses


def _group(cluster: Cluster, previews: Sequence[tuple[Sighting, Fit]], name: str) -> MatchGroup:
    told = [*zip(cluster.sightings, cluster.fits, strict=True), *previews]
    return MatchGroup(
        id=name,
        teams=(cluster.teams[0].key, cluster.teams[1].key),
        members=tuple(found.member for found in cluster.sightings),
        previews=tuple(found.member for found, _ in previews),
        joined=tuple(
            Joined(
                source=found.member.source,
                match=found.member.match,
                score=fit.weight,
                signs=tuple(sign.words for sign in fit.signs),
            )
            for found, fit in told
        ),
    )


def _lone(member: Member) -> MatchGroup:
    told = member.told
    teams = tuple(fact.value if fact else "" for fact in (told.home_team, told.away_team))
    words = "it does not name two teams, so nothing can be held against it"
    return MatchGroup(
        id=lone_id(member),
        teams=(teams[0], teams[1]),
        members=(member,),
        joined=(Joined(source=member.source, match=member.match, score=0, signs=(words,)),),
    )


def _near_miss(miss: _Miss, ids: dict[int, str]) -> NearMiss:
    found, cluster, fit = miss
    return NearMiss(
        source=found.member.source, match=found.member.match, group=ids.get(id(cluster), ""), reasons=fit.objections
    )
