"""The way of a night: take in, read within the limits, put together, publish, account for all of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO

import httpx2

from summarizer.concurrency import run_async
from summarizer.digest import publishing
from summarizer.digest.accounts import Books, RunReport, account, as_json
from summarizer.digest.batching import Batches
from summarizer.digest.clock import Clock, Deadline
from summarizer.digest.delivery import Delivered, Delivery, asides
from summarizer.digest.intake import Entry
from summarizer.digest.lanes import Floor, chosen
from summarizer.digest.limits import Budget, Limits, Pace, Stop
from summarizer.digest.orders import Orders
from summarizer.digest.plans import Plans, make_plans
from summarizer.digest.shift import Listener, Shift
from summarizer.gate import Gate, gate_for, here
from summarizer.gathering import Desk
from summarizer.models.batch import BatchDesk, batch_endpoint
from summarizer.prompts import load_prompts
from summarizer.results import load_results
from summarizer.rulings import load_rulings
from summarizer.settings import Settings
from summarizer.store import Ledger
from summarizer.teams import load_names

_RESERVE = 5.0
_RESERVE_EACH = 0.02
"""Seconds kept back for putting the digest together: so many at least, and so many for each article."""

_GRACE = 20.0
"""Seconds before that in which no call is begun any more, where nothing is known of how long calls take."""


def _silent(name: str, fields: Mapping[str, object]) -> None:
    """Hears and says nothing."""


@dataclass
class World:
    """What a night meets outside: clock, network, standard input, who listens, and whoever asks it to stop."""

    clock: Clock = field(default_factory=Clock)
    transport: httpx2.AsyncBaseTransport | None = None
    stdin: BinaryIO | None = None
    listen: Listener = _silent
    stop: Stop = field(default_factory=Stop)


def rehearse(orders: Orders, settings: Settings, world: World) -> Plans:
    """What the night would do, without asking a model; the articles are taken into the ledger, and no more."""
    with Ledger.open(orders.ledger) as ledger:
        return _Run(orders, settings, world, ledger).plans()


def hold(orders: Orders, settings: Settings, world: World) -> RunReport:
    """Hold the night: read, put together, publish; gives the account of it.

    Always delivers a digest, marked partial where a limit kept it from reading all. Raises
    :class:`~summarizer.errors.SummarizerError` where the night cannot begin, or ledger or folder cannot be written.
    """
    publishing.check(orders.out)
    with Ledger.open(orders.ledger) as ledger:
        return _Run(orders, settings, world, ledger).hold()


class _Run:
    """One run of a night, from the inputs to the account."""

    def __init__(self, orders: Orders, settings: Settings, world: World, ledger: Ledger) -> None:
        self.orders = orders
        self.settings = settings
        self.world = world
        self.ledger = ledger
        self.began = world.clock.now()
        due = orders.due(self.began)
        self.deadline = Deadline(due, world.clock) if due else None
        self.seconds: dict[str, float] = {}
        self.models = chosen(settings, orders, load_prompts(settings.prompts))
        self.desk = _desk(orders)

    def plans(self) -> Plans:
        """What there is to do."""
        with self._timed("taking in"):
            return make_plans(self.orders, self.models, self.ledger, now=self.began, stdin=self.world.stdin)

    def hold(self) -> RunReport:
        """Do it."""
        plans, run, shift, replayed = run_async(self._worked())
        with self._timed("putting together"):
            delivered = self._deliver(plans, shift)
        report = self._account(plans, shift, run, delivered, replayed)
        self.ledger.end_run(run, self.world.clock.now().isoformat(timespec="seconds"), report.outcome, as_json(report))
        self.world.listen("end", {"run": run, "outcome": report.outcome, "digest": delivered.edition})
        return report

    def _set_deadline(self, plans: Plans) -> None:
        if self.deadline is None:
            return
        history = self.ledger.history(self.models[0].model)
        self.deadline.reserve = _RESERVE + _RESERVE_EACH * plans.intake.articles
        self.deadline.grace = min(_GRACE, 3 * history.seconds) if history else _GRACE

    async def _worked(self) -> tuple[Plans, str, Shift, int]:
        """Take in and read; where another process is to judge, it gets ready while articles are taken in."""
        async with AsyncExitStack() as stack:
            gate = await stack.enter_async_context(gate_for(self.settings.concurrency))
            plans = self.plans()
            waiting = len(plans.work.waiting)
            if gate is here:
                gate = await stack.enter_async_context(gate_for(self.settings.concurrency, articles=waiting))
            run = self.ledger.begin_run(plans.night, self.began.isoformat(timespec="seconds"))
            self.world.listen("begin", {"run": run, "articles": plans.intake.articles, "waiting": waiting})
            self._set_deadline(plans)
            with self._timed("reading"):
                shift, replayed = await self._read(plans, run, gate)
        self.world.listen("reading_ended", {"run": run, "read": shift.read, "not_reached": len(shift.not_reached)})
        return plans, run, shift, replayed

    async def _read(self, plans: Plans, run: str, gate: Gate) -> tuple[Shift, int]:
        limits = self._limits(plans.night)
        waiting = plans.work.waiting
        async with AsyncExitStack() as stack:
            floor = Floor(self.ledger, self.orders, limits, plans.night, run, self.world.transport, gate)
            lanes, answers = floor.open(self.models, stack)
            failures = self.ledger.failures(self.models[0].fingerprint)
            shift = Shift(self.ledger, lanes, limits, self.world.listen, failures)
            if self.orders.batch:
                waiting = await self._by_batches(plans, floor, shift, stack)
            await shift.work(waiting, self.settings.concurrency)
        return shift, sum(one.replayed for one in answers)

    def _limits(self, night: str) -> Limits:
        budget = Budget(self.orders.budget, self.orders.budget_tokens, self.ledger.spent(night))
        pace = Pace(self.orders.requests, self.orders.tokens)
        return Limits(self.world.clock, budget, pace, self.world.stop, self.deadline)

    async def _by_batches(self, plans: Plans, floor: Floor, shift: Shift, stack: AsyncExitStack) -> tuple[Entry, ...]:
        """Read what batches answer; gives what is left for plain calls."""
        model = self.models[0]
        desk = BatchDesk(batch_endpoint(model.settings, model.model), transport=self.world.transport)
        stack.push_async_callback(desk.aclose)
        batches = Batches(floor, model, floor.half_price(model), desk, shift, plans.estimate.seconds)
        return await batches.work(plans.work.waiting, shift.lanes[0], stack)

    def _deliver(self, plans: Plans, shift: Shift) -> Delivered:
        marks = [model.fingerprint for model in self.models]
        return Delivery(self.orders, self.ledger, self.desk, self.began, plans, shift, marks).deliver()

    def _account(self, plans: Plans, shift: Shift, run: str, delivered: Delivered, replayed: int) -> RunReport:
        notes = [f"a ruling fits nothing: {one}" for one in delivered.unmatched]
        if self.deadline is not None and (drift := self.deadline.jumped()):
            notes.append(f"the clock jumped by {drift:.0f} s during the run; the earlier of both times counted")
        books = Books.of(self.ledger, run, plans.night, replayed)
        return account(
            plans, shift, books, delivered.counts, delivered.edition,
            aside=asides(plans, shift), seconds=self.seconds, notes=notes,
            prompts=tuple(f"{name}@{prompt.version}" for name, prompt in sorted(self.models[0].prompts.items())),
        )  # fmt: skip

    @contextmanager
    def _timed(self, what: str) -> Iterator[None]:
        """Note how long a part of the run takes, in seconds."""
        began = self.world.clock.steady()
        yield
        self.seconds[what] = round(self.world.clock.steady() - began, 3)


def _desk(orders: Orders) -> Desk:
    feed = load_results(orders.results) if orders.results else None
    return Desk(
        names=load_names(orders.aliases),
        rulings=tuple(load_rulings(orders.rulings)) if orders.rulings else (),
        feed=feed,
        feed_name=feed.name if feed else "",
        language=orders.language,
    )
