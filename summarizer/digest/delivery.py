"""From what was read to what is on the desk: the digest in its order, its honest counts, its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from summarizer.arrangement import arrange
from summarizer.digest.accounts import Aside
from summarizer.digest.assembly import Assembly, teams_of
from summarizer.digest.editions import Edition, Files, files_of_match
from summarizer.digest.intake import Entry
from summarizer.digest.orders import Orders
from summarizer.digest.plans import Plans
from summarizer.digest.publishing import as_store_error, publish
from summarizer.digest.shift import Shift
from summarizer.digest.spool import Spool, outline
from summarizer.gathering import Desk
from summarizer.reconciliation import expected_missing
from summarizer.results import Results
from summarizer.schemas.article import Article
from summarizer.schemas.digest import Counts, Digest, MissingMatch, Night, SetAside
from summarizer.schemas.report import MatchReport
from summarizer.store import Ledger

_NOTHING = "nothing in it can be published"


@dataclass(frozen=True)
class Delivered:
    """What is on the desk: the counts, the hash of its files, and the desk's rulings that fit nothing."""

    counts: Counts
    edition: str
    unmatched: tuple[str, ...]


@dataclass(frozen=True)
class StoredArticles(Mapping[str, Article]):
    """The ledger's articles by id, each read when it is asked for."""

    ledger: Ledger

    def __getitem__(self, article: str) -> Article:
        found = self.ledger.article(article)
        if found is None:
            raise KeyError(article)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self.ledger.article_ids())

    def __len__(self) -> int:
        return len(self.ledger.article_ids())


@dataclass(frozen=True)
class Delivery:
    """Delivers what a shift left in the ledger."""

    orders: Orders
    ledger: Ledger
    desk: Desk
    now: datetime
    plans: Plans
    shift: Shift
    marks: Sequence[str]

    def deliver(self) -> Delivered:
        """Put the digest on the desk, then note in the ledger what it says."""
        assembly = Assembly(self.ledger, self._read, self.marks, self.desk, self.plans.night)
        matches: list[MatchReport] = []
        with as_store_error(self.orders.out), Spool(self.orders.out.parent) as spool:
            edition = publish(self.orders.out, self._files(assembly, spool, matches))
            self.ledger.replace_reports(self.plans.night, spool.rows())
        unmatched = tuple(f"{self.desk.rulings[at]}: {why}" for at, why in assembly.unmatched.items())
        return Delivered(self._counts(assembly, len(matches)), edition, unmatched)

    def _files(self, assembly: Assembly, spool: Spool, matches: list[MatchReport]) -> Files:
        """The files of each match as it is put together, then those of the whole; ``matches`` takes the outlines."""
        for report in assembly.reports():
            spool.add(report, teams_of(report, self.desk))
            matches.append(outline(report))
            yield from files_of_match(report)
        digest = self._digest(matches, assembly, self._counts(assembly, len(matches)))
        yield from Edition(digest, spool, StoredArticles(self.ledger)).files()

    @property
    def _read(self) -> list[Entry]:
        """The articles that were read, in this run or before."""
        aside = {entry.id for entry in self.plans.work.quarantined}
        aside |= set(self.shift.quarantined) | set(self.shift.not_reached)
        return [entry for entry in self.plans.intake.entries if entry.id not in aside]

    def _counts(self, assembly: Assembly, matches: int) -> Counts:
        published = sum(1 for entry in self._read if entry.id in assembly.publishing)
        return Counts(
            articles=self.plans.intake.articles,
            published=published,
            held=len(self._read) - published,
            quarantined=len(self.plans.work.quarantined) + len(self.shift.quarantined),
            duplicates=len(self.plans.intake.duplicates),
            not_reached=len(self.shift.not_reached),
            matches=matches,
        )

    def _digest(self, reports: Sequence[MatchReport], assembly: Assembly, counts: Counts) -> Digest:
        window = self.orders.window(self.now)
        nothing = (entry for entry in self._read if entry.id not in assembly.publishing)
        night = Night(
            label=self.plans.night,
            since=window.since.isoformat() if window.since else None,
            until=window.until.isoformat(timespec="seconds") if window.until else None,
            language=self.orders.language or "en",
            partial=bool(self.shift.not_reached),
            partial_reason=reasons(self.shift),
            counts=counts,
            missing=tuple(self._missing(reports)),
            gave_nothing=tuple(SetAside(id=entry.id, path=entry.name, why=_NOTHING) for entry in nothing),
            quarantined=tuple(
                SetAside(id=one.article, path=one.name, why=one.reason) for one in asides(self.plans, self.shift)
            ),
            sources=self.plans.intake.sources,
        )
        return arrange(reports, night=night, told_before=assembly.told_before)

    def _missing(self, reports: Sequence[MatchReport]) -> Iterator[MissingMatch]:
        feed = self.desk.feed
        if feed is None:
            return
        since, until = self._days(feed)
        for match in expected_missing(feed, reports, self.desk.names, since=since, until=until):
            yield MissingMatch(
                home_team=match.team1, away_team=match.team2, date=match.date, competition=feed.name or None
            )

    def _days(self, feed: Results) -> tuple[str, str]:
        """The days whose matches are expected: those of the window, else all that the feed knows."""
        window = self.orders.window(self.now)
        known = [match.date for match in feed.matches if match.date]
        since = window.since.date().isoformat() if window.since else min(known, default="")
        until = window.until.date().isoformat() if window.until else max(known, default="")
        return since, until


def asides(plans: Plans, shift: Shift) -> tuple[Aside, ...]:
    """The quarantined articles, those of earlier runs among them."""
    names = {entry.id: entry.name for entry in plans.intake.entries}
    before = {entry.id: shift.failures[entry.key].reason for entry in plans.work.quarantined}
    found = sorted((before | shift.quarantined).items())
    return tuple(Aside(article=one, name=names[one], reason=why) for one, why in found)


def reasons(shift: Shift) -> str:
    """Why articles were not reached, in words; empty where all were."""
    return ", ".join(sorted(set(shift.not_reached.values())))
