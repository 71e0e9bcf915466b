"""The id of a match: its teams, category and half of the week, so that the same match has it again the next night."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Sequence

from summarizer.grounding.folding import fold_text
from summarizer.matching.sightings import day_of, iso_day
from summarizer.matching.signs import Cluster
from summarizer.schemas.group import Member


def group_ids(clusters: Sequence[Cluster]) -> dict[int, str]:
    """The ids of ``clusters``, by their ``id()``; those that would share one are told apart by score, then source."""
    by_name: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        by_name[_name(cluster)].append(cluster)
    ids: dict[int, str] = {}
    for name, sharing in by_name.items():
        for cluster in sharing:
            ids[id(cluster)] = name if len(sharing) == 1 else f"{name}-{_digest(cluster.sightings[0].member)}"
    return ids


def lone_id(member: Member) -> str:
    """The id of a match that does not name two teams."""
    return f"unnamed-{_digest(member)}"


def _name(cluster: Cluster) -> str:
    first = cluster.sightings[0]
    teams = sorted(_slug(team.key) for team in cluster.teams)
    category = _slug(str(first.category)) if str(first.category) != "first men's team" else ""
    ahead = "ahead" if first.ahead else ""
    return "-".join(part for part in (*teams, category, ahead, _week(cluster)) if part)


def _week(cluster: Cluster) -> str:
    """The ISO week and its half: ``a`` Monday to Thursday, ``b`` Friday to Sunday.

    Two teams do not meet twice in half a week. Without a stated day it is the day before the first article appeared.
    """
    published = [day_of(found.member.summary.article.published) for found in cluster.sightings]
    days = sorted(cluster.stated_days) or sorted(day - 1 for day in published if day)
    if not days:
        return "undated"
    year, week, weekday = iso_day(days[0]).isocalendar()
    return f"{year}w{week:02d}{'a' if weekday <= 4 else 'b'}"


def _slug(key: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", fold_text(key)).strip("-")


def _digest(member: Member) -> str:
    return hashlib.sha256(f"{member.source}#{member.match}".encode()).hexdigest()[:8]
