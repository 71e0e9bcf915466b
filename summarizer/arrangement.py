"""The order in which a desk reads a night: what needs a human, results, top stories, changes, what is missing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from summarizer.schemas.digest import (
    OTHER_COMPETITIONS,
    Attention,
    CompetitionResults,
    Concern,
    Digest,
    MatchChange,
    Night,
    Point,
)
from summarizer.schemas.report import CorrectionClass, MatchReport, ReportPlayerEvent, SourceKind, State
from summarizer.schemas.summary import SCALAR_FIELDS, MatchStatus, NotableKind

TOP_STORIES = 5
"""How many matches are told in full at the head of a digest."""

_GRAVITY = {concern: at for at, concern in enumerate(Concern)}
_CLASSES = tuple(CorrectionClass)
_WEIGHTY = ("home_team", "away_team", "status", "score", "shootout", "aggregate")
_WEIGHTY_EVENTS = ("sendings_off", "missed_penalties", "disallowed_goals")
_INCIDENTS = {
    NotableKind.CROWD_TROUBLE: Concern.CROWD_TROUBLE,
    NotableKind.INJURY: Concern.INJURY,
    NotableKind.VIDEO_REVIEW: Concern.VIDEO_REVIEW,
}


def arrange(
    reports: Sequence[MatchReport],
    *,
    night: Night,
    told_before: Mapping[str, int] | None = None,
    top: int = TOP_STORIES,
) -> Digest:
    """The digest of ``reports``, the same whatever their order.

    ``told_before`` gives the version of each match in the last digest: later corrections are changes. ``top`` bounds
    the top stories.
    """
    ordered = tuple(sorted(reports, key=_in_order_of_play))
    standing = [report for report in ordered if report.state is not State.WITHDRAWN]
    played = [report for report in standing if not _is_ahead(report)]
    return Digest(
        **dict(night) | {"sources": _sources(night, ordered)},
        as_of=_newest(ordered),
        needs_human=_needs_human(standing),
        results=_by_competition(played),
        top_stories=tuple(report.id for report in _top(played, top)),
        changes=_changes(ordered, told_before or {}),
        coming=tuple(report.id for report in standing if _status(report) is MatchStatus.SCHEDULED),
        postponed=tuple(report.id for report in standing if _status(report) is MatchStatus.POSTPONED),
        models=tuple(sorted({name for report in ordered for name in report.provenance.models})),
        prompts=tuple(sorted({name for report in ordered for name in report.provenance.prompts})),
        reports=ordered,
    )


def concerns(report: MatchReport) -> tuple[Point, ...]:
    """Why a person should look at a match, the gravest first; none for one that a person has approved."""
    if report.state is not State.NEEDS_REVIEW:
        return ()
    points = [*_disputed(report), *_about_the_result(report), *_incidents(report), *_sourcing(report)]
    return tuple(sorted(points, key=lambda point: _GRAVITY[point.concern]))


def _in_order_of_play(report: MatchReport) -> tuple[str, ...]:
    facts = (report.date, report.kickoff, report.home_team, report.away_team)
    return (*(str(fact.value) if fact else "" for fact in facts), report.id)


def _status(report: MatchReport) -> MatchStatus | None:
    return report.status.value if report.status else None


def _is_ahead(report: MatchReport) -> bool:
    return _status(report) in {MatchStatus.SCHEDULED, MatchStatus.POSTPONED}


def _newest(reports: Sequence[MatchReport]) -> str | None:
    """The time of the newest source as it is written; what is no ISO 8601 counts for nothing."""
    told = [(moment, time) for report in reports if (moment := _moment(time := report.provenance.newest_source))]
    return max(told, default=(None, None))[1]


def _moment(told: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(told or "")
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _sources(night: Night, reports: Sequence[MatchReport]) -> tuple[str, ...]:
    named = {source.name for report in reports for source in (*report.sources, *report.previews)}
    return tuple(sorted({*night.sources, *named}))


def _needs_human(reports: Sequence[MatchReport]) -> tuple[Attention, ...]:
    found = [Attention(match=report.id, points=points) for report in reports if (points := concerns(report))]
    return tuple(sorted(found, key=lambda one: (_GRAVITY[one.points[0].concern], -len(one.points))))


def _disputed(report: MatchReport) -> Iterator[Point]:
    for conflict in report.conflicts:
        if conflict.chosen is None and not conflict.settled:
            yield Point(concern=Concern.CONFLICT, about=conflict.field)
    for field in dict.fromkeys(held.field for held in report.held if _weighs(held.field, report)):
        yield Point(concern=Concern.HELD, about=field)


def _weighs(field: str, report: MatchReport) -> bool:
    """Whether what is held could change the result or who is named for it: not where another source settles it."""
    name = re.split(r"[.\[]", field, maxsplit=1)[0]
    if name in SCALAR_FIELDS:
        return name in _WEIGHTY and getattr(report, name) is None
    return name in _WEIGHTY_EVENTS or (name == "goals" and not _goals_complete(report))


def _goals_complete(report: MatchReport) -> bool:
    if report.score is None:
        return False
    total = report.score.value.home + report.score.value.away
    return len(report.goals) == total and all(goal.scorer and goal.team for goal in report.goals)


def _about_the_result(report: MatchReport) -> Iterator[Point]:
    if _status(report) is MatchStatus.ABANDONED:
        yield Point(concern=Concern.ABANDONED, about="status")
    elif _is_ahead(report):
        return
    elif report.score is None:
        yield Point(concern=Concern.NO_SCORE, about="score")
    elif not _goals_complete(report):
        total = report.score.value.home + report.score.value.away
        named = sum(1 for goal in report.goals if goal.scorer and goal.team)
        yield Point(concern=Concern.PARTIAL_GOALS, about=f"{named} of {total}")


def _incidents(report: MatchReport) -> Iterator[Point]:
    for event in report.sendings_off:
        yield Point(concern=Concern.SENDING_OFF, about=_named(event))
    for notable in report.notable:
        if concern := _INCIDENTS.get(notable.what.value):
            yield Point(concern=concern, about=notable.person.value if notable.person else "")


def _named(event: ReportPlayerEvent) -> str:
    return " ".join(str(fact.value) for fact in (event.player, event.minute) if fact)


def _sourcing(report: MatchReport) -> Iterator[Point]:
    independent = [
        source for source in report.sources if source.kind is not SourceKind.EDITOR and source.copy_of is None
    ]
    if len(independent) == 1 and not _is_ahead(report):
        yield Point(concern=Concern.SINGLE_SOURCE, about=independent[0].name)


def _by_competition(reports: Sequence[MatchReport]) -> tuple[CompetitionResults, ...]:
    """The competitions by name, the nameless last; of spellings that differ in case or spaces the commonest shows."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    matches: dict[str, list[str]] = defaultdict(list)
    for report in reports:
        name = " ".join(report.competition.value.split()) if report.competition else ""
        spellings[name.casefold()][name] += 1
        matches[name.casefold()].append(report.id)
    return tuple(
        CompetitionResults(competition=_commonest(spellings[key]) or OTHER_COMPETITIONS, matches=tuple(matches[key]))
        for key in sorted(matches, key=lambda key: (not key, key))
    )


def _commonest(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda name: (-spellings[name], name))


def _top(reports: Sequence[MatchReport], count: int) -> list[MatchReport]:
    """The matches that most sources tell of and in which most happened; the order of play decides between equals."""
    told = [report for report in reports if report.score]
    return sorted(told, key=lambda report: (-_weight(report), _in_order_of_play(report)))[:count]


def _weight(report: MatchReport) -> int:
    independent = sum(1 for source in report.sources if source.copy_of is None)
    drama = (report.shootout is not None) + (report.extra_time is not None and report.extra_time.value)
    events = len(report.sendings_off) + len(report.missed_penalties) + len(report.notable)
    goals = report.score.value.home + report.score.value.away if report.score else 0
    return 4 * independent + 3 * drama + 2 * events + goals


def _changes(reports: Sequence[MatchReport], told_before: Mapping[str, int]) -> tuple[MatchChange, ...]:
    found = [
        MatchChange(match=report.id, correction=correction)
        for report in reports
        for correction in report.corrections
        if correction.version > told_before.get(report.id, 0)
    ]
    return tuple(sorted(found, key=lambda change: _CLASSES.index(change.correction.correction_class)))
