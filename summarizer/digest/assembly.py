"""From the summaries of a night to its match reports, one match at a time, so that a night of any size fits."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer.corrections import correct, predecessor
from summarizer.digest.intake import Entry
from summarizer.gathering import Desk, report_of, told
from summarizer.matching import group_matches
from summarizer.rulings import apply_rulings
from summarizer.schemas.article import Article, Evidence
from summarizer.schemas.group import MatchGroup, Member, NearMiss
from summarizer.schemas.report import Agreed, MatchReport
from summarizer.schemas.summary import (
    EVENT_FIELDS,
    SCALAR_FIELDS,
    ArticleInfo,
    ArticleSummary,
    Fact,
    Goal,
    MatchSummary,
)
from summarizer.store import Ledger

_NO_PASSAGE = (Evidence(quote="-", start=0, end=1),)
"""Stands for the passages of a fact while matches are told apart, which looks at values alone."""


@dataclass
class Assembly:
    """Puts the night together, and notes on the way what the digest needs beside the reports.

    ``publishing`` has the ids of the articles that a published fact rests on, ``told_before`` the version of each match
    in the last digest, ``unmatched`` the places of rulings that fit nothing, ``missed`` by match what nearly belonged.
    """

    ledger: Ledger
    entries: Sequence[Entry]
    fingerprints: Sequence[str]
    desk: Desk
    night: str
    publishing: set[str] = field(default_factory=set)
    missed: dict[str, list[NearMiss]] = field(default_factory=dict)
    unmatched: dict[int, str] = field(default_factory=dict)
    told_before: dict[str, int] = field(default_factory=dict)

    def reports(self) -> Iterator[MatchReport]:
        """The report of every match, in the order of their ids."""
        shapes = {entry.id: entry.shape for entry in self.entries}
        grouping = group_matches((slim(summary) for summary in self._summaries()), self.desk.names)
        for miss in grouping.near_misses:
            self.missed.setdefault(miss.group, []).append(miss)
        self.unmatched = dict.fromkeys(range(len(self.desk.rulings)), "no report of this match")
        groups = deque(grouping.groups)
        del grouping
        while groups:
            group = groups.popleft()  # what is done is let go
            report = self._report(self._whole(group, shapes))
            self.publishing.update(contributing(report))
            yield report

    def _summaries(self) -> Iterator[ArticleSummary]:
        for entry in self.entries:
            summary = self._summary(entry.id, entry.shape)
            if summary is not None:
                yield summary

    def _summary(self, article: str, shape: str) -> ArticleSummary | None:
        found = (self.ledger.summary(article, shape, one) for one in self.fingerprints)
        return next((summary for summary in found if summary), None)

    def _whole(self, group: MatchGroup, shapes: Mapping[str, str]) -> tuple[MatchGroup, dict[str, Article]]:
        """The group with its summaries in full, under what is known of the articles tonight, and the articles."""
        articles: dict[str, Article] = {}

        def whole(member: Member) -> Member:
            article = articles[member.source] = self._article(member.source)
            summary = self._summary(member.source, shapes[member.source]) or member.summary
            return Member(summary=summary.model_copy(update={"article": info_of(article)}), match=member.match)

        members = tuple(whole(member) for member in group.members)
        previews = tuple(whole(member) for member in group.previews)
        return group.model_copy(update={"members": members, "previews": previews}), articles

    def _article(self, article: str) -> Article:
        found = self.ledger.article(article)
        if found is None:
            raise LookupError(article)
        return found

    def _report(self, whole: tuple[MatchGroup, dict[str, Article]]) -> MatchReport:
        group, articles = whole
        report = self._ruled(report_of(group, articles, self.desk))
        return told(self._corrected(report), self.desk)

    def _ruled(self, report: MatchReport) -> MatchReport:
        if not self.desk.rulings:
            return report
        ruled = apply_rulings([report], self.desk.rulings, self.desk.names)
        left = [one.ruling for one in ruled.unmatched]
        fitted = [at for at, ruling in enumerate(self.desk.rulings) if ruling not in left]
        for at in fitted:
            self.unmatched.pop(at, None)
        return ruled.reports[0]

    def _corrected(self, report: MatchReport) -> MatchReport:
        earlier = self.ledger.published_before(self.night, report.id, teams_of(report, self.desk))
        old = predecessor(report, earlier, self.desk.names)
        if old is None:
            return report
        self.told_before[old.id] = old.version
        return correct(old, report, self.desk.names)


def info_of(article: Article) -> ArticleInfo:
    """What identifies an article in outputs."""
    return ArticleInfo.model_validate(article.model_dump(include=set(ArticleInfo.model_fields)))


def teams_of(report: MatchReport, desk: Desk) -> str:
    """The key of the two teams whatever side they are on; empty where one is not known."""
    if report.home_team is None or report.away_team is None:
        return ""
    return "|".join(sorted(desk.names.team(team.value).key for team in (report.home_team, report.away_team)))


def contributing(report: MatchReport) -> set[str]:
    """The ids of the sources that state a published fact of the report."""
    facts: list[Agreed[Any] | None] = [getattr(report, name) for name in SCALAR_FIELDS]
    for name in EVENT_FIELDS:
        facts += [getattr(event, part) for event in getattr(report, name) for part in type(event).model_fields]
    return {statement.source for fact in facts if fact is not None for statement in fact.statements}


def slim(summary: ArticleSummary) -> ArticleSummary:
    """The summary as far as matching looks at it: values without passages, stories and attempts."""
    known = dict(summary)
    known |= {"held": (), "suspicions": (), "attempts": (), "matches": tuple(map(_slim_match, summary.matches))}
    return ArticleSummary.model_construct(_NO_FIELDS, **known)


def _slim_match(match: MatchSummary) -> MatchSummary:
    known: dict[str, Any] = dict.fromkeys(EVENT_FIELDS, ()) | {"headline": "", "story": ""}
    known |= {name: _bare(fact) for name in SCALAR_FIELDS if (fact := getattr(match, name))}
    goals = (Goal.model_construct(_NO_FIELDS, **_bare_parts(goal)) for goal in match.goals)
    known |= {"goals": tuple(goals), "home_away_known": match.home_away_known}
    return MatchSummary.model_construct(_NO_FIELDS, **known)


def _bare_parts(goal: Goal) -> dict[str, Fact[Any] | None]:
    return {name: _bare(fact) for name in Goal.model_fields if (fact := getattr(goal, name))}


def _bare(fact: Fact[Any]) -> Fact[Any]:
    return type(fact).model_construct(
        _NO_FIELDS, value=fact.value, standing=fact.standing, evidence=_NO_PASSAGE, working=None
    )


_NO_FIELDS: set[str] = set()
"""Which fields somebody set: of an outline nobody asks, and a set in each of a hundred thousand values is large."""
