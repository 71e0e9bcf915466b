"""A result feed as one more source, and as the list of matches to expect."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from summarizer.reconciliation.tellings import Event, Telling, Told
from summarizer.results.values import Result, ResultGoal, Results
from summarizer.schemas.group import MatchGroup
from summarizer.schemas.report import MatchReport, Source, SourceKind
from summarizer.schemas.summary import GoalKind, MatchStatus, Standing
from summarizer.teams import Names

_DAYS_AFTER = 10
"""How many days after a match an article on it may appear."""


def find_in_feed(group: MatchGroup, feed: Results, names: Names) -> Result | None:
    """The feed's match that ``group`` tells of: the same teams, and a day that its articles allow.

    A group without any date is matched only if the two teams meet once in the feed.
    """
    same = [match for match in feed.matches if _of_teams(match, group.teams, names)]
    days = [day for member in group.members if (day := _day(member.told.date.value if member.told.date else None))]
    published = [day for member in group.members if (day := _day(member.summary.article.published))]
    if not days and not published:
        return same[0] if len(same) == 1 else None
    fitting = [match for match in same if _fits(_day(match.date), days, published)]
    return min(fitting, key=lambda match: match.date or "") if fitting else None


def _of_teams(match: Result, teams: tuple[str, str], names: Names) -> bool:
    keys = [frozenset(team.split("|")) for team in teams]
    ours = [names.team(name).keys for name in (match.team1, match.team2)]
    straight = ours[0] & keys[0] and ours[1] & keys[1]
    return bool(straight or (ours[0] & keys[1] and ours[1] & keys[0]))


def _fits(day: date | None, stated: Sequence[date], published: Sequence[date]) -> bool:
    if day is None:
        return False
    if stated:
        return any(abs((day - other).days) <= 1 for other in stated)
    return any(0 <= (other - day).days <= _DAYS_AFTER for other in published)


def _day(told: str | None) -> date | None:
    try:
        return date.fromisoformat((told or "")[:10])
    except ValueError:
        return None


def feed_telling(match: Result, feed_name: str) -> Telling:
    """What the feed tells of ``match``, as a source of kind ``feed``.

    The kickoff is left out (a feed gives the ground's own time) and so is a ground that is only a city.
    """
    name = f"feed:{feed_name}:{match.date or ''}:{match.team1}-{match.team2}"
    source = Source(id=name, kind=SourceKind.FEED, name=feed_name)
    goals = tuple(_goals(match, source, feed_name))
    final = match.score.final if match.score else None
    complete = final is not None and final.home + final.away == len(goals)
    events = tuple(Event(source.id, facts, at, len(goals), complete) for at, facts in enumerate(goals))
    values = {name: value for name, value in _values(match, feed_name).items() if value is not None}
    facts = {name: _told(source, value, feed_name) for name, value in values.items()}
    return Telling(source, facts, {"goals": events}, sides_known=True)


def _values(match: Result, feed_name: str) -> dict[str, Any]:
    score = match.score
    ground, parted, _ = (match.ground or "").partition(",")
    return {
        "home_team": match.team1,
        "away_team": match.team2,
        "status": MatchStatus.PLAYED if score and score.final else None,
        "score": score.final if score else None,
        "half_time": score.ht if score else None,
        "shootout": score.p if score else None,
        "extra_time": True if score and score.et else None,
        "competition": feed_name or None,
        "venue": ground if parted else None,
        "date": match.date,
        "attendance": match.attendance,
    }


def _goals(match: Result, source: Source, feed_name: str) -> Iterable[dict[str, Told]]:
    listed = [(match.team1, goal) for goal in match.goals1 or ()] + [(match.team2, goal) for goal in match.goals2 or ()]
    for team, goal in sorted(listed, key=lambda entry: _when(entry[1])):
        kind = GoalKind.PENALTY if goal.penalty else GoalKind.OWN_GOAL if goal.owngoal else None
        values = {"scorer": goal.name, "team": team, "minute": goal.minute, "kind": kind}
        yield {name: _told(source, value, feed_name) for name, value in values.items() if value is not None}


def _when(goal: ResultGoal) -> tuple[int, int]:
    return (goal.minute.base, goal.minute.stoppage or 0) if goal.minute else (0, 0)


def _told(source: Source, value: Any, feed_name: str) -> Told:
    return Told(source=source.id, value=value, standing=Standing.STATED, working=f"result feed: {feed_name}")


def expected_missing(
    feed: Results, reports: Iterable[MatchReport], names: Names, *, since: str, until: str
) -> tuple[Result, ...]:
    """The feed's matches from day ``since`` to day ``until`` (ISO, inclusive) that no report is of.

    A report without a date stands for any match of its teams.
    """
    told = [
        ((report.home_team.value, report.away_team.value), _day(report.date.value if report.date else None))
        for report in reports
        if report.home_team and report.away_team
    ]
    due = [match for match in feed.matches if match.date and since <= match.date <= until]
    return tuple(match for match in due if not any(_is_of(match, teams, day, names) for teams, day in told))


def _is_of(match: Result, teams: tuple[str, str], day: date | None, names: Names) -> bool:
    keys = (names.team(teams[0]).key, names.team(teams[1]).key)
    due = _day(match.date)
    return _of_teams(match, keys, names) and (day is None or due is None or abs((day - due).days) <= 1)
