"""What one summary tells that helps to recognise its match: teams, span of days, score, scorers, competition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import TypeVar

from summarizer.grounding.folding import fold_text
from summarizer.schemas.group import Member
from summarizer.schemas.summary import ArticleKind, Fact, MatchStatus, MatchSummary, Score
from summarizer.teams import Category, Names, Team, category_of

T = TypeVar("T")

REPORT_DAYS = 3
"""How many days before it is published a report's match may lie."""

FEATURE_DAYS = 10
"""The same for an article that looks back."""

PREVIEW_DAYS = 10
"""How many days ahead an undated preview looks when it is held against other previews."""


@dataclass(frozen=True, slots=True)
class Days:
    """The days, as ordinals and inclusive, on which the match can have been; null ends are open."""

    first: int | None = None
    last: int | None = None

    @property
    def told(self) -> bool:
        """Whether anything limits the days."""
        return self.first is not None and self.last is not None

    def gap(self, other: Days) -> int:
        """Days that lie between the two spans; 0 where they touch or nothing is told."""
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return 0
        return max(0, max(self.first, other.first) - min(self.last, other.last))

    def narrowed(self, other: Days) -> Days:
        """The days that fit both, or the earlier span where a day's tolerance brought them together."""
        if not (self.told and other.told):
            return self if self.told else other
        first = max(self.first or 0, other.first or 0)
        last = min(self.last or 0, other.last or 0)
        return Days(min(first, last), max(first, last))


@dataclass(frozen=True, slots=True)
class Sighting:
    """One match as one article lets it be recognised; ``score`` follows ``teams``, ``scorers`` are sets of words."""

    member: Member
    teams: tuple[Team, Team]
    category: Category
    sides_known: bool
    ahead: bool
    day: int | None
    days: Days
    score: tuple[int, int] | None
    scorers: frozenset[frozenset[str]]
    competition: str | None
    venue: str | None
    figures: frozenset[str]

    @property
    def order(self) -> tuple[int, int, int, str, int]:
        """Sorts the sightings that tell most first, whatever order they came in."""
        told = sum(1 for thing in (self.score, self.competition, self.venue) if thing) + len(self.scorers)
        known = sum(1 for team in self.teams if len(team.keys) == 1)
        return (-known, 0 if self.day else 1, -told, self.member.source, self.member.match)

    @property
    def handles(self) -> Iterator[tuple[str, str]]:
        """The unordered pairs of team handles to look the match up by."""
        for one, other in product(sorted(self.teams[0].handles), sorted(self.teams[1].handles)):
            yield (one, other) if one <= other else (other, one)


def sighting(member: Member, names: Names) -> Sighting | None:
    """What ``member`` tells; null where it does not name two teams."""
    told = member.told
    if told.home_team is None or told.away_team is None:
        return None
    teams = (names.team(told.home_team.value), names.team(told.away_team.value))
    published = day_of(member.summary.article.published)
    stated = day_of(value_of(told.date))
    ahead = is_ahead(member)
    return Sighting(
        member=member,
        teams=teams,
        category=_category(member, teams),
        sides_known=told.home_away_known,
        ahead=ahead,
        day=stated,
        days=_days(member, stated, published, ahead=ahead),
        score=_pair(value_of(told.score)),
        scorers=frozenset(_words(g.scorer.value) for g in told.goals if g.scorer),
        competition=value_of(told.competition),
        venue=value_of(told.venue),
        figures=frozenset(_figures(told)),
    )


def is_ahead(member: Member) -> bool:
    """Whether the article looks ahead to the match: no result may be taken from it."""
    told = member.told
    status = value_of(told.status)
    if status is MatchStatus.SCHEDULED:
        return True
    return status is None and told.score is None and not told.goals and member.summary.kind is ArticleKind.PREVIEW


def value_of(fact: Fact[T] | None) -> T | None:
    """The value of a fact that may be absent."""
    return None if fact is None else fact.value


def day_of(text: str | None) -> int | None:
    """The ordinal of an ISO 8601 date or date-time; null where it is none."""
    try:
        return date.fromisoformat((text or "")[:10]).toordinal()
    except ValueError:
        return None


def iso_day(ordinal: int) -> date:
    """The date of an ordinal."""
    return date.min + timedelta(days=ordinal - 1)


def _days(member: Member, stated: int | None, published: int | None, *, ahead: bool) -> Days:
    if stated is not None:
        return Days(stated, stated)
    if published is None:
        return Days()
    if ahead:
        return Days(published, published + PREVIEW_DAYS)
    back = REPORT_DAYS if member.summary.kind is ArticleKind.MATCH_REPORT else FEATURE_DAYS
    return Days(published - back, published)


def _category(member: Member, teams: tuple[Team, Team]) -> Category:
    """What the teams' names, the competition and, for women's football, the title tell together."""
    competition = category_of(value_of(member.told.competition) or "", reserve=False)
    title = category_of(member.summary.article.title or "", reserve=False)
    return teams[0].category | teams[1].category | competition | Category(women=title.women)


def _pair(score: Score | None) -> tuple[int, int] | None:
    return None if score is None else (score.home, score.away)


def _words(name: str) -> frozenset[str]:
    return frozenset(word for word in fold_text(name).replace("-", " ").split() if len(word) > 2)


def _figures(told: MatchSummary) -> Iterable[str]:
    """Details so particular that two matches seldom share them."""
    if told.attendance:
        yield f"attendance {told.attendance.value}"
    if told.referee:
        yield f"referee {' '.join(sorted(_words(told.referee.value)))}"
    for goal in told.goals:
        if goal.scorer and goal.minute:
            yield f"{goal.scorer.value.split()[-1]} {goal.minute.value}"
