"""What a night is about to do: its articles, which of them wait, and what that would take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from summarizer.article import read_articles
from summarizer.digest.estimate import Estimate, Work, check_price, estimate, work_of
from summarizer.digest.intake import Intake, take
from summarizer.digest.lanes import Chosen
from summarizer.digest.orders import Orders
from summarizer.store import Ledger


@dataclass(frozen=True)
class Plans:
    """The night's articles, what is to be done with them, and what that would take."""

    night: str
    intake: Intake
    work: Work
    estimate: Estimate

    def lines(self) -> list[str]:
        """The plan in words."""
        intake, work = self.intake, self.work
        apart = (
            f"{len(intake.duplicates)} of them duplicates; apart from them {intake.outside} outside the window, "
            f"{len(intake.unreadable)} unreadable; {intake.undated} have no date"
        )
        return [
            f"night {self.night}: {intake.articles} articles, {apart}",
            f"read before: {len(work.read)}; quarantined: {len(work.quarantined)}",
            *self.estimate.lines(),
        ]


def make_plans(
    orders: Orders, models: tuple[Chosen, ...], ledger: Ledger, *, now: datetime, stdin: BinaryIO | None
) -> Plans:
    """Take the inputs in and say what there is to do.

    Raises :class:`~summarizer.errors.UsageError` where a budget is asked for that cannot be kept.
    """
    for model in models:
        check_price(orders, model.price, model.model, today=now)
    intake = take(read_articles(orders.inputs, stdin=stdin), orders.window(now), ledger)
    first = models[0]
    if orders.retry_quarantined:
        ledger.release(first.fingerprint)
    read = frozenset[tuple[str, str]]().union(*(ledger.summarized(one.fingerprint) for one in models))
    work = work_of(intake, read, ledger.failures(first.fingerprint))
    known, in_flight = ledger.history(first.model), first.settings.concurrency
    asked = estimate(work.waiting, ledger, known, first.price, orders, today=now, in_flight=in_flight)
    return Plans(orders.night(now), intake, work, asked)
