"""Reads the night's articles, many at once: retries what fails, quarantines what keeps failing, ends at a limit."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from summarizer.concurrency import UNDER_WAY, processor
from summarizer.digest.breaker import Breaker
from summarizer.digest.intake import Entry
from summarizer.digest.limits import LimitReached, Limits, Outage, Refused
from summarizer.digest.turnstile import WORKING_ON
from summarizer.errors import (
    ModelRejected,
    ModelUnavailable,
    NoModelError,
    RecordingMissing,
    StoreError,
    SummarizerError,
)
from summarizer.reading import plan_for
from summarizer.schemas.article import Article
from summarizer.schemas.reasons import Reason
from summarizer.schemas.summary import ArticleSummary
from summarizer.store import Failure, Ledger
from summarizer.summarization import ROUNDS, Summarizer

TRIES = 3
"""How often an article is tried, over all runs, before it is left alone."""

STOP_GRACE = 10.0
"""Seconds that calls in flight have to come home after a person asked the run to end."""

Listener = Callable[[str, Mapping[str, object]], None]
"""Hears of what happens, by a name and fields; for logs and progress."""


@dataclass(frozen=True)
class Lane:
    """One model's way with articles, and what its summaries are kept under."""

    summarizer: Summarizer
    breaker: Breaker
    fingerprint: str

    @property
    def model(self) -> str:
        """The model's name."""
        return self.summarizer.model.name

    @property
    def rounds(self) -> int:
        """How often an article is put to the model at most, at its first try."""
        return self.summarizer.rounds or ROUNDS[self.summarizer.plan or plan_for(self.model)]


@dataclass
class Shift:
    """Reads ``waiting`` articles with the first lane, and with the second where the first is out of reach.

    ``not_reached`` has the outcome of the limit that kept an article from being read, by id; ``quarantined`` why an
    article failed too often.
    """

    ledger: Ledger
    lanes: tuple[Lane, ...]
    limits: Limits
    listen: Listener
    failures: dict[tuple[str, str], Failure]
    not_reached: dict[str, str] = field(default_factory=dict)
    quarantined: dict[str, str] = field(default_factory=dict)
    read: int = 0
    by_fallback: int = 0
    retried: int = 0
    _waiting: deque[Entry] = field(default_factory=deque)

    async def work(self, waiting: Iterable[Entry], in_flight: int) -> None:
        """Read them, so many questions at once; raises :class:`StoreError` where the ledger cannot be written."""
        self._waiting.extend(waiting)
        hands = min(in_flight * UNDER_WAY, len(self._waiting))
        workers: list[asyncio.Task[None]] = []
        watch = asyncio.ensure_future(self._watch(workers))
        try:
            for _ in range(hands):
                workers.append(asyncio.ensure_future(self._worker()))
                await asyncio.sleep(0)  # its question goes out before the next one is put together
            await asyncio.gather(*workers)
        except asyncio.CancelledError:
            if not self._is_over():
                raise
        finally:
            for task in (watch, *workers):
                task.cancel()
            await asyncio.gather(watch, *workers, return_exceptions=True)
        while self._waiting:
            self.not_reached[self._waiting.popleft().id] = self._why()

    async def _worker(self) -> None:
        while self._waiting and not self.limits.stop.asked:
            entry = self._waiting.popleft()
            WORKING_ON.set(entry.id)
            try:
                await self._one(entry)
            except LimitReached as limit:
                self.not_reached[entry.id] = limit.outcome
                self.listen("not_reached", {"article": entry.id, "reason": str(limit)})
            except (RecordingMissing, NoModelError) as missing:
                self.not_reached[entry.id] = "recordings"
                self.listen("not_reached", {"article": entry.id, "reason": str(missing)})
            except asyncio.CancelledError:
                self.not_reached[entry.id] = self._why()
                raise

    async def _watch(self, workers: list[asyncio.Task[None]]) -> None:
        """End what is in flight when its time is over."""
        asked: float | None = None
        clock = self.limits.clock
        while True:
            if self.limits.stop.asked and asked is None:
                asked = clock.steady()
            if self._is_over() and (asked is None or clock.steady() - asked >= STOP_GRACE or self._is_late()):
                for worker in workers:
                    worker.cancel()
                return
            await clock.sleep(0.25)

    def _is_late(self) -> bool:
        return self.limits.deadline is not None and self.limits.deadline.left_to_finish() <= 0

    def _is_over(self) -> bool:
        return self.limits.stop.asked or self._is_late()

    def _why(self) -> str:
        return "deadline" if self._is_late() else "stopped"

    async def _one(self, entry: Entry) -> None:
        """Read one article, again within bounds where it fails; it ends read, quarantined, or with a limit raised."""
        article = self.ledger.article(entry.id)
        if article is None:
            raise StoreError(f"{self.ledger.path}: the article {entry.id} is gone from the ledger")
        while True:
            answers = self._answers()
            try:
                await self._read(entry, article)
            except (LimitReached, StoreError, RecordingMissing, NoModelError):
                raise
            except Exception as error:  # noqa: BLE001 - the boundary around one article of a night
                if self._is_its_fault(error, answers) and self._fails(entry, error):
                    return
            else:
                return
            self.retried += 1
            await asyncio.sleep(0)

    def _answers(self) -> int:
        return sum(lane.breaker.answers for lane in self.lanes)

    def _is_its_fault(self, error: Exception, answers: int) -> bool:
        """Whether a failure lies in the article: not where the endpoint answered nobody meanwhile, or refuses all.

        Such an article is put again, and the breaker does the waiting and gives up in the end.
        """
        if isinstance(error, ModelUnavailable):
            return self._answers() > answers
        return not (isinstance(error, ModelRejected) and self.lanes[-1].breaker.is_refusing)

    async def _read(self, entry: Entry, article: Article) -> None:
        lane, summary = await self._by_some_lane(entry, article)
        async with processor():
            self.ledger.add_summary(entry.shape, lane.fingerprint, summary)
        self.failures.pop(entry.key, None)
        self.read += 1
        self.by_fallback += lane is not self.lanes[0]
        self.listen("read", {"article": entry.id, "model": lane.model, "matches": len(summary.matches)})

    async def _by_some_lane(self, entry: Entry, article: Article) -> tuple[Lane, ArticleSummary]:
        *ahead, last = self.lanes
        for lane in ahead:
            try:
                return lane, await self._by_lane(lane, entry, article)
            except (ModelUnavailable, Outage, Refused) as error:
                self.listen("fallback", {"article": entry.id, "model": last.model, "reason": str(error)})
        return last, await self._by_lane(last, entry, article)

    async def _by_lane(self, lane: Lane, entry: Entry, article: Article) -> ArticleSummary:
        """Each failure before makes room for more rounds: the rounds that failed replay from the ledger.

        So does an answer whose teams are quoted from no place in the article: it may be meant for another one.
        """
        tries = self.failures[entry.key].tries if entry.key in self.failures else 0
        rounds = lane.rounds * (tries + 1)
        summary = await replace(lane.summarizer, rounds=rounds)(article)
        for again in range(2, TRIES + 1):
            if not _is_of_another_article(summary):
                break
            summary = await replace(lane.summarizer, rounds=rounds * again)(article)
        return summary

    def _fails(self, entry: Entry, error: Exception) -> bool:
        """Count a failure of the article; gives whether it is left alone from now on."""
        tries = 1 + (self.failures[entry.key].tries if entry.key in self.failures else 0)
        failure = Failure(tries, _reason(error), quarantined=tries % TRIES == 0)
        self.failures[entry.key] = failure
        self.ledger.add_failure(*entry.key, self.lanes[0].fingerprint, failure)
        self.listen("failed", {"article": entry.id, "tries": tries, "reason": failure.reason})
        if failure.quarantined:
            self.quarantined[entry.id] = failure.reason
        return failure.quarantined


def _reason(error: Exception) -> str:
    if isinstance(error, SummarizerError):
        return str(error)
    return f"internal error: {type(error).__name__}: {error}"


def _is_of_another_article(summary: ArticleSummary) -> bool:
    named = any(match.home_team and match.away_team for match in summary.matches)
    unfounded = {held.field for held in summary.held if held.reason is Reason.QUOTE_NOT_FOUND}
    return not named and bool(unfounded & {"home_team", "away_team"})
