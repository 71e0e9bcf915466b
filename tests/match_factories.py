"""Small builders of summaries, articles and groups for the tests of what comes after one article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from summarizer.matching import group_matches
from summarizer.reconciliation import reconcile
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.group import Grouping, MatchGroup
from summarizer.schemas.report import MatchReport
from summarizer.schemas.summary import (
    ArticleInfo,
    ArticleKind,
    ArticleSummary,
    Fact,
    Goal,
    GoalKind,
    MatchStatus,
    MatchSummary,
    Minute,
    Notable,
    PlayerEvent,
    Score,
    Standing,
)
from summarizer.teams import shipped_names

NAMES = shipped_names()


def fact(value: Any, quote: str | None = None, *, derived: bool = False) -> Fact[Any]:
    words = quote or f"says {value}"
    standing = Standing.DERIVED if derived else Standing.STATED
    working = "follows from the text" if derived else None
    return Fact[Any](
        value=value, standing=standing, evidence=(Evidence(quote=words, start=0, end=len(words)),), working=working
    )


def minute(told: str) -> Minute:
    base, _, stoppage = told.partition("+")
    return Minute(base=int(base), stoppage=int(stoppage) if stoppage else None)


def goal(
    scorer: str | None,
    team: str | None = None,
    at: str | Fact[Any] | None = None,
    *,
    kind: str | None = None,
    assist: str | None = None,
) -> Goal:
    return Goal(
        scorer=fact(scorer) if scorer else None,
        team=fact(team) if team else None,
        minute=fact(minute(at)) if isinstance(at, str) else at,
        kind=fact(GoalKind(kind)) if kind else None,
        assist=fact(assist) if assist else None,
    )


def card(player: str | None, team: str | None = None, at: str | None = None) -> PlayerEvent:
    return PlayerEvent(
        player=fact(player) if player else None,
        team=fact(team) if team else None,
        minute=fact(minute(at)) if at else None,
    )


def notable(what: str, person: str | None = None) -> Notable:
    return Notable(what=fact(what), person=fact(person) if person else None)


def match(home: str | None, away: str | None, score: str | None = None, **told: Any) -> MatchSummary:
    """A match with ``score`` "2-1"; scalars in ``told`` may be plain values, and status is played unless told."""
    home_goals, _, away_goals = (score or "").partition("-")
    told.setdefault("status", MatchStatus.PLAYED)
    lists = {name: value for name, value in told.items() if isinstance(value, tuple | bool)}
    scalars = {
        name: value if isinstance(value, Fact) else fact(value)
        for name, value in told.items()
        if name not in lists and value is not None
    }
    return MatchSummary(
        home_team=fact(home) if home else None,
        away_team=fact(away) if away else None,
        score=fact(Score(home=int(home_goals), away=int(away_goals))) if score else None,
        **scalars,
        **lists,
    )


def summary(
    name: str,
    *matches: MatchSummary,
    published: str | None = None,
    kind: str = "match_report",
    title: str | None = None,
) -> ArticleSummary:
    return ArticleSummary(
        article=ArticleInfo(id=name, source=f"The {name}", published=published, title=title),
        kind=ArticleKind(kind),
        matches=matches,
    )


def article(name: str, text: str, published: str | None = None, language: str = "en") -> Article:
    return Article(id=name, text=text, published=published, language=language)


def grouped(*summaries: ArticleSummary) -> Grouping:
    return group_matches(summaries, NAMES)


def sources(group: MatchGroup) -> set[str]:
    return {member.source for member in group.members}


def partition(grouping: Grouping) -> set[frozenset[str]]:
    """Which articles are together."""
    return {frozenset(sources(group)) for group in grouping.groups}


def report_of(
    *matches: MatchSummary, articles: Sequence[Article] = (), published: Sequence[str | None] = (), **more: Any
) -> MatchReport:
    """The report of one match that the articles a, b, c … tell of, whatever matching would say."""
    dates = [*published, *([None] * (len(matches) - len(published)))]
    members = [
        {"summary": summary("abcdefghij"[at], told, published=dates[at]), "match": 0} for at, told in enumerate(matches)
    ]
    group = MatchGroup(id="the-match", teams=("x", "y"), members=members)
    return reconcile(group, {each.id: each for each in articles}, NAMES, **more)
