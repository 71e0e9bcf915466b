"""The limits of a night: budget, deadline, pace, and a person who says stop. Only calls that cost meet them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiolimiter import AsyncLimiter

from summarizer.digest.clock import Clock, Deadline
from summarizer.errors import SummarizerError
from summarizer.store import Charge, Spent


class LimitReached(SummarizerError):
    """No more calls may be begun; what is asked now is not reached tonight. ``outcome`` names the limit."""

    outcome = "partial"


class BudgetReached(LimitReached):
    """The night's money or tokens are spent."""

    outcome = "budget"


class DeadlineReached(LimitReached):
    """The time for new work is over."""

    outcome = "deadline"


class Stopped(LimitReached):
    """A person or the system asked the run to end."""

    outcome = "stopped"


class Outage(LimitReached):
    """The model is out of reach, and waiting for it has an end."""

    outcome = "outage"


class Refused(LimitReached):
    """The endpoint refuses whatever it is asked: a wrong key, an unknown model, an account without credit."""

    outcome = "configuration"


@dataclass
class Budget:
    """What a night may spend, over all its runs: US dollars, tokens, or both; null for no bound.

    A call begins only where what is booked and what the calls in flight are expected to cost leaves room for it. So the
    budget can be overrun by what calls in flight cost more than was expected of them, and by no more.
    """

    dollars: float | None = None
    tokens: int | None = None
    spent: Spent = field(default_factory=Spent)
    _held: list[Charge] = field(default_factory=list)
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def book(self, charge: Charge) -> None:
        """Count what an answer cost."""
        self.spent = self.spent.plus(charge)

    @asynccontextmanager
    async def room(self, expected: Charge) -> AsyncIterator[None]:
        """Hold room for a call while it is in flight; raises :class:`BudgetReached` where there is none left."""
        async with self._changed:
            while not self._has_room(expected):
                await self._changed.wait()
            self._held.append(expected)
        try:
            yield
        finally:
            self._held.remove(expected)
            # a cancelled caller must still free its room, and nobody awaits between here and the next look
            wake = asyncio.ensure_future(self._wake())
            wake.add_done_callback(lambda done: done.cancelled() or done.exception())

    async def _wake(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def check(self) -> None:
        """Raise :class:`BudgetReached` where nothing is left."""
        if self.dollars is not None and self.spent.cost >= self.dollars:
            raise BudgetReached(f"the budget of ${self.dollars:.2f} is spent (${self.spent.cost:.4f} booked)")
        if self.tokens is not None and self.spent.tokens >= self.tokens:
            raise BudgetReached(f"the budget of {self.tokens:,} tokens is spent ({self.spent.tokens:,} booked)")

    def _has_room(self, expected: Charge) -> bool:
        self.check()
        calls = (*self._held, expected)
        dollars = self.spent.cost + sum(call.cost or 0.0 for call in calls)
        tokens = self.spent.tokens + sum(call.input + call.output for call in calls)
        fits = (self.dollars is None or dollars <= self.dollars) and (self.tokens is None or tokens <= self.tokens)
        if not fits and not self._held:
            raise BudgetReached(f"the budget has no room for another call (${self.spent.cost:.4f} booked)")
        return fits


@dataclass
class Pace:
    """Requests and tokens a minute, null for no bound; made inside the event loop that it paces."""

    requests: int | None = None
    tokens: int | None = None
    _requests: AsyncLimiter | None = field(init=False)
    _tokens: AsyncLimiter | None = field(init=False)

    def __post_init__(self) -> None:
        self._requests = _bucket(self.requests) if self.requests else None
        self._tokens = AsyncLimiter(self.tokens, 60) if self.tokens else None

    async def wait(self, tokens: int) -> None:
        """Return when a call of about so many tokens has room."""
        if self._requests:
            await self._requests.acquire()
        if self._tokens:
            # a single call larger than the limit goes through when the bucket is empty, or it would wait for ever
            await self._tokens.acquire(min(tokens, self._tokens.max_rate))


def _bucket(requests: int) -> AsyncLimiter:
    """Room for a second's worth of requests: a bucket of a whole minute would let all of them go at once."""
    return AsyncLimiter(requests / 60, 1) if requests >= 60 else AsyncLimiter(1, 60 / requests)


@dataclass
class Stop:
    """Whether somebody asked the run to end; ``told`` are called once when that happens."""

    asked: bool = False
    told: list[Callable[[], None]] = field(default_factory=list)

    def ask(self) -> None:
        """Ask the run to end."""
        if not self.asked:
            self.asked = True
            for tell in self.told:
                tell()


@dataclass
class Limits:
    """All limits of one run, shared by the model and its fallback."""

    clock: Clock
    budget: Budget
    pace: Pace
    stop: Stop
    deadline: Deadline | None = None

    def check(self) -> None:
        """Raise the limit that is reached, if one is."""
        if self.stop.asked:
            raise Stopped("the run was asked to end")
        if self.deadline is not None and self.deadline.left_to_begin() <= 0:
            raise DeadlineReached(f"the time for new work was over, for delivery at {self.deadline.at:%H:%M}")
        self.budget.check()
