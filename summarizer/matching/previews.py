"""Which match a preview looks ahead to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.matching.sightings import Sighting, day_of
from summarizer.matching.signs import Cluster, Fit, Sign, same_teams
from summarizer.teams import Names

HORIZON_DAYS = 300
"""How far ahead an article such as a draw may look."""

NEXT_DAYS = 7
"""Within how many days of a preview the first of several matches of the same teams is surely meant."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """Where a preview belongs (null: nowhere), and why or why not."""

    cluster: Cluster | None
    fit: Fit


def attach(preview: Sighting, clusters: Sequence[Cluster], names: Names) -> Attachment | None:
    """The match that ``preview`` is about, if exactly one fits; null where none is of its teams."""
    judged = [(cluster, _objection(preview, cluster, names)) for cluster in clusters]
    of_teams = [(cluster, objection) for cluster, objection in judged if objection != _OTHER_TEAMS]
    if not of_teams:
        return None
    fitting = sorted((cluster for cluster, objection in of_teams if objection is None), key=_when)
    if not fitting:
        return Attachment(None, Fit((Sign(of_teams[0][1] or "", 0, bar=True),)))
    chosen = fitting[0] if len(fitting) == 1 or _is_next(preview, fitting) else None
    if chosen is None:
        return Attachment(None, Fit((Sign(f"{len(fitting)} matches of these teams come after it", 0, bar=True),)))
    swapped = bool(same_teams(preview, chosen.teams))
    signs = (
        Sign("the two teams are the same", 3.0),
        Sign("it looks ahead, and this is the match that comes after it", 1.5),
    )
    return Attachment(chosen, Fit(signs, swapped))


_OTHER_TEAMS = "it is of other teams"


def _objection(preview: Sighting, cluster: Cluster, names: Names) -> str | None:
    swapped = same_teams(preview, cluster.teams)
    if swapped is None:
        return _OTHER_TEAMS
    if not preview.category.may_be(cluster.sightings[0].category):
        return f"it is of the {preview.category}"
    if preview.member.source in cluster.sources:
        return "the same article tells of them as two matches"
    if preview.sides_known and cluster.known_swaps and swapped not in cluster.known_swaps:
        return "home and away are the other way round, as in another leg"
    if _other_competition(preview, cluster, names):
        return "the competitions differ"
    return _day_objection(preview, cluster)


def _other_competition(preview: Sighting, cluster: Cluster, names: Names) -> bool:
    told = preview.competition
    known = sorted(cluster.competitions)
    return bool(told and known) and not any(names.same_competition(told or "", other) for other in known)


def _day_objection(preview: Sighting, cluster: Cluster) -> str | None:
    first, last = cluster.days.first, cluster.days.last
    if first is None or last is None:
        return "no date says that the match comes after it"
    if preview.day is not None:
        return None if first - 1 <= preview.day <= last + 1 else "it names another day"
    published = day_of(preview.member.summary.article.published)
    if published is None:
        return "it has no date of its own"
    if last < published:
        return "the match had been played when it was published"
    return None if first <= published + HORIZON_DAYS else "the match is too far ahead"


def _when(cluster: Cluster) -> int:
    return cluster.days.first or 0


def _is_next(preview: Sighting, fitting: Sequence[Cluster]) -> bool:
    """Whether the first of several matches comes within days of the preview and clearly before the others."""
    published = day_of(preview.member.summary.article.published)
    first, second = fitting[0].days, fitting[1].days
    if published is None or None in {first.first, first.last, second.first}:
        return False
    return (first.first or 0) <= published + NEXT_DAYS and (second.first or 0) > (first.last or 0)
