"""The account of one run: what became of every article, what it cost and how long it took, in JSON and in words."""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any, Self

from summarizer.digest.plans import Plans
from summarizer.digest.shift import Shift
from summarizer.schemas.digest import Counts
from summarizer.schemas.values import Value
from summarizer.store import Ledger, Spent, Try

OUTCOMES: Mapping[str, int] = {
    "done": 0,
    "internal": 1,
    "configuration": 2,
    "partial": 10,
    "outage": 10,
    "stopped": 10,
    "budget": 11,
    "deadline": 12,
    "no_input": 13,
}
"""How a run can end, and the exit code of each; what cannot begin has the code of its error (2 to 5)."""

_GRAVEST = ("configuration", "stopped", "budget", "deadline", "outage")
"""The limits that keep articles from being read, the one that a person should know of first."""

_SLOWEST = 5
_PACKAGES = ("summarizer", "openai", "instructor", "pydantic")


class Latency(Value):
    """How long the endpoint took to answer, in seconds."""

    p50: float | None = None
    p95: float | None = None


class Slow(Value):
    """An article and the seconds that its calls took together."""

    article: str
    name: str
    seconds: float


class Aside(Value):
    """An article set aside, and why."""

    article: str
    name: str
    reason: str


class RunReport(Value):
    """What one run did; the counts of articles add up as those of the digest do.

    ``calls`` are answers that were paid for in this run, ``replayed`` those found in the ledger or among recordings,
    ``tries`` how every call over the network ended. ``cost`` in US dollars counts known prices alone, ``unpriced`` the
    calls without one.
    The ``night_…`` figures are those of all runs of the night together.
    """

    run: str
    night: str
    outcome: str
    exit_code: int
    reason: str = ""
    delivered: bool
    digest: str | None = None
    counts: Counts
    unreadable: tuple[str, ...] = ()
    outside_window: int = 0
    undated: int = 0
    quarantined: tuple[Aside, ...] = ()
    not_reached: Mapping[str, int] = {}
    by_fallback: int = 0
    calls: int = 0
    replayed: int = 0
    tokens: int = 0
    cost: float = 0.0
    unpriced: int = 0
    night_calls: int = 0
    night_tokens: int = 0
    night_cost: float = 0.0
    tries: Mapping[str, int] = {}
    retries: int = 0
    retried_articles: int = 0
    trips: int = 0
    latency: Latency = Latency()
    slowest: tuple[Slow, ...] = ()
    seconds: Mapping[str, float] = {}
    models: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    versions: Mapping[str, str] = {}
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Books:
    """What the ledger knows of a run and its night: every call over the network, and what was paid."""

    run: str
    tries: Sequence[Try]
    spent: Spent
    together: Spent
    replayed: int

    @classmethod
    def of(cls, ledger: Ledger, run: str, night: str, replayed: int) -> Self:
        """The books of a run."""
        return cls(run, ledger.tries(run), ledger.spent(night, run), ledger.spent(night), replayed)


def outcome_of(plans: Plans, shift: Shift) -> str:
    """How the run ended, by the gravest limit that kept an article from being read."""
    if not plans.intake.articles:
        return "no_input"
    limits = set(shift.not_reached.values())
    return next((one for one in _GRAVEST if one in limits), "partial" if limits else "done")


def account(  # noqa: PLR0913 - the parts of a run
    plans: Plans,
    shift: Shift,
    books: Books,
    counts: Counts,
    edition: str,
    *,
    aside: tuple[Aside, ...],
    seconds: Mapping[str, float],
    notes: Sequence[str],
    prompts: tuple[str, ...],
) -> RunReport:
    """The account of a run that delivered a digest."""
    outcome, tries, intake = outcome_of(plans, shift), books.tries, plans.intake
    limits = Counter(shift.not_reached.values())
    return RunReport(
        run=books.run,
        night=plans.night,
        outcome=outcome,
        exit_code=OUTCOMES[outcome],
        reason=", ".join(sorted(limits)),
        delivered=True,
        digest=edition,
        counts=counts,
        unreadable=intake.unreadable,
        outside_window=intake.outside,
        undated=intake.undated,
        quarantined=aside,
        not_reached=dict(sorted(limits.items())),
        by_fallback=shift.by_fallback,
        retried_articles=shift.retried,
        trips=sum(lane.breaker.trips for lane in shift.lanes),
        latency=latency(tries),
        slowest=slowest(tries, {entry.id: entry.name for entry in intake.entries}),
        seconds=seconds,
        models=tuple(lane.model for lane in shift.lanes),
        prompts=prompts,
        versions={"python": sys.version.split()[0]} | {name: version(name) for name in _PACKAGES},
        notes=tuple(notes),
        **_figures(books),
    )


def _figures(books: Books) -> dict[str, Any]:
    ended = outcomes(books.tries)
    return {
        "calls": books.spent.calls,
        "replayed": books.replayed,
        "tokens": books.spent.tokens,
        "cost": books.spent.cost,
        "unpriced": books.spent.unpriced,
        "night_calls": books.together.calls,
        "night_tokens": books.together.tokens,
        "night_cost": books.together.cost,
        "tries": ended,
        "retries": sum(number for how, number in ended.items() if how != "answered"),
    }


def latency(tries: Iterable[Try]) -> Latency:
    """Median and 95th percentile of the calls that were answered."""
    taken = sorted(one.seconds for one in tries if one.outcome == "answered")
    return Latency(p50=_at(taken, 0.5), p95=_at(taken, 0.95))


def _at(taken: Sequence[float], share: float) -> float | None:
    return taken[min(len(taken) - 1, int(share * len(taken)))] if taken else None


def slowest(tries: Iterable[Try], names: Mapping[str, str]) -> tuple[Slow, ...]:
    """The articles whose calls took longest together."""
    taken: dict[str, float] = defaultdict(float)
    for one in tries:
        taken[one.article] += one.seconds
    ranked = sorted(taken.items(), key=lambda pair: (-pair[1], pair[0]))[:_SLOWEST]
    return tuple(Slow(article=one, name=names.get(one, one), seconds=round(spent, 3)) for one, spent in ranked)


def outcomes(tries: Iterable[Try]) -> dict[str, int]:
    """How many calls over the network ended each way."""
    return dict(sorted(Counter(one.outcome for one in tries).items()))


def in_words(report: RunReport) -> str:
    """The run for a person."""
    return "\n".join(_lines(report))


def _lines(report: RunReport) -> Iterator[str]:
    counts = report.counts
    yield f"run {report.run}: {report.outcome}" + (f" ({report.reason})" if report.reason else "")
    yield (
        f"articles: {counts.articles} in = {counts.published} published + {counts.held} held + {counts.quarantined} "
        f"quarantined + {counts.duplicates} duplicates + {counts.not_reached} not reached"
    )
    apart = {"unreadable": len(report.unreadable), "outside the window": report.outside_window}
    apart |= {"without a date": report.undated, "read by the fallback": report.by_fallback}
    if any(apart.values()):
        yield "also: " + ", ".join(f"{number} {what}" for what, number in apart.items() if number)
    yield f"matches: {counts.matches}"
    unpriced = f", {report.unpriced} calls at an unknown price" if report.unpriced else ""
    yield (
        f"model: {report.calls} calls paid, {report.replayed} answers replayed, {report.tokens:,} tokens, "
        f"${report.cost:.4f}{unpriced}; this night together {report.night_calls} calls, ${report.night_cost:.4f}"
    )
    if report.tries:
        ended = ", ".join(f"{number} {how}" for how, number in report.tries.items())
        yield f"network: {ended}; answers in {report.latency.p50} s (median), {report.latency.p95} s (95th percentile)"
    yield "time: " + ", ".join(f"{what} {seconds:.1f} s" for what, seconds in report.seconds.items())
    yield from (f"quarantined: {aside.name}: {aside.reason}" for aside in report.quarantined)
    yield from (f"unreadable: {line}" for line in report.unreadable)
    yield from (f"note: {note}" for note in report.notes)


def as_json(report: RunReport) -> dict[str, Any]:
    """The report as JSON values."""
    data: dict[str, Any] = report.model_dump(mode="json")
    return data
