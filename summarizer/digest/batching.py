"""The night at half price: rounds of batches until all articles' ways end or the time for batches is over."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace

from summarizer.digest.intake import Entry
from summarizer.digest.lanes import Chosen, Floor
from summarizer.digest.limits import LimitReached, Limits
from summarizer.digest.paid import DISCOUNT, HalfPrice
from summarizer.digest.shift import Lane, Shift
from summarizer.errors import ModelError
from summarizer.models.batch import BatchDesk, Collected, Collector, State, chunks, collecting_model, keep, name_of
from summarizer.models.exchanges import Ask
from summarizer.store import Batch, Ledger

FAILED = 2
"""How often a question may come back from a batch without an answer before it is put by a plain call."""

_FIRST_LOOK = 2.0
_LONGEST_LOOK = 60.0
"""Seconds between two looks at a batch: the first, and the longest that they grow to."""

_CANCEL_SECONDS = 30.0
"""How long a cancelled batch may take to give what it has."""


class Pending(LimitReached):
    """The question waits for a batch."""

    outcome = "pending"


@dataclass
class Batches:
    """Reads articles by batches; what is left when it ends is for plain calls.

    The ids of batches stand in the ledger before anything waits for them, so a restart goes on waiting for the same.
    """

    floor: Floor
    model: Chosen
    answers: HalfPrice
    desk: BatchDesk
    shift: Shift
    seconds_for_plain: float
    failed: dict[str, int] = field(default_factory=dict)
    collector: Collector = field(init=False)
    _left: tuple[Entry, ...] = ()

    def __post_init__(self) -> None:
        self.collector = Collector(self.answers, lambda key: Pending(f"{key} waits for a batch"))

    @property
    def _ledger(self) -> Ledger:
        return self.floor.ledger

    @property
    def _limits(self) -> Limits:
        return self.floor.limits

    async def work(self, waiting: Sequence[Entry], lane: Lane, stack: AsyncExitStack) -> tuple[Entry, ...]:
        """Read what can be read by batches; gives the articles that are left."""
        chat = collecting_model(self.model.settings, self.model.choice, self.collector)
        stack.push_async_callback(chat.aclose)
        collecting = Lane(replace(lane.summarizer, model=chat), lane.breaker, lane.fingerprint)
        self._left = tuple(waiting)
        try:
            await self._recover()
            await self._join_finished()
            while await self._goes_on(collecting):
                pass
        except (ModelError, LimitReached) as error:
            self.shift.listen("batch", {"state": "given up", "reason": str(error)})
        return self._left

    async def _goes_on(self, collecting: Lane) -> bool:
        """One round: read as far as answers go, put in what is asked, wait; gives whether another one makes sense."""
        if self._limits.stop.asked:
            return False
        self._left = await self._round(self._left, collecting)
        if not self._left:
            return False
        await self._submit(self._fresh())
        return await self._wait()

    async def _round(self, waiting: Sequence[Entry], lane: Lane) -> tuple[Entry, ...]:
        """Take every article as far as its answers go; those that wait for one are left."""
        self.collector.collected.clear()
        lanes, self.shift.lanes = self.shift.lanes, (lane,)
        await self.shift.work(waiting, self.model.settings.concurrency)
        self.shift.lanes = lanes
        pending = {one for one, why in self.shift.not_reached.items() if why == Pending.outcome}
        left = tuple(entry for entry in waiting if entry.id in self.shift.not_reached)
        for one in pending:
            del self.shift.not_reached[one]
        return left

    def _open(self) -> list[Batch]:
        return [one for one in self._ledger.batches(self.floor.night) if one.state == "open"]

    def _fresh(self) -> list[Collected]:
        """What was collected and is in no open batch, and has not come back empty too often."""
        under_way = {key for batch in self._open() for key in batch.data["asks"]}
        return [
            one
            for key, one in sorted(self.collector.collected.items())
            if key not in under_way and self.failed.get(key, 0) < FAILED
        ]

    def _affordable(self, asked: Sequence[Collected]) -> Iterator[Collected]:
        """As many questions as the budget has room for, beside the batches under way."""
        budget = self._limits.budget
        dollars, tokens = budget.spent.cost, budget.spent.tokens
        for batch in self._open():
            dollars, tokens = dollars + batch.data["dollars"], tokens + batch.data["tokens"]
        for one in asked:
            dollars, tokens = dollars + self._dollars([one]), tokens + self._tokens([one])
            if budget.dollars is not None and dollars > budget.dollars:
                return
            if budget.tokens is not None and tokens > budget.tokens:
                return
            yield one

    def _dollars(self, asked: Iterable[Collected]) -> float:
        return sum((self.answers.expectation(len(one.line)).cost or 0.0) * DISCOUNT for one in asked)

    def _tokens(self, asked: Iterable[Collected]) -> int:
        return sum(sum(self.answers.expectation(len(one.line))[:2]) for one in asked)

    async def _submit(self, asked: Sequence[Collected]) -> None:
        for chunk in chunks(self._affordable(asked)):
            self._limits.check()
            keys = sorted(one.ask.key for one in chunk)
            label = f"{self.floor.run}-{hashlib.sha256(''.join(keys).encode()).hexdigest()[:12]}"
            data = {
                "asks": {one.ask.key: one.ask.model_dump(mode="json") for one in chunk},
                "dollars": self._dollars(chunk),
                "tokens": self._tokens(chunk),
            }
            now = self._limits.clock.now().isoformat(timespec="seconds")
            # noted before it is put in: should the process end in between, the label finds it at the provider
            intended = Batch(label, self.model.model, now, "submitting", data)
            self._ledger.save_batch(self.floor.night, intended)
            name = await self.desk.submit((one.line for one in chunk), label)
            self._ledger.save_batch(self.floor.night, intended._replace(id=name, state="open"), instead_of=label)
            self.shift.listen("batch", {"state": "submitted", "batch": name, "questions": len(chunk)})

    async def _recover(self) -> None:
        """Find the batches that were being put in when an earlier run ended."""
        for batch in list(self._ledger.batches(self.floor.night)):
            if batch.state == "submitting":
                found = await self.desk.find(batch.id)
                state = "open" if found else "lost"
                fresh = batch._replace(id=found or batch.id, state=state)
                self._ledger.save_batch(self.floor.night, fresh, instead_of=batch.id)

    async def _wait(self) -> bool:
        """Wait until a batch is final and join it; gives whether another round makes sense."""
        pause = _FIRST_LOOK
        while opened := self._open():
            if await self._join_finished():
                return True
            if self._is_late():
                await self._cancel(opened)
                return False
            await self._limits.clock.sleep(pause)
            pause = min(_LONGEST_LOOK, pause * 1.5)
            if self._limits.stop.asked:
                return False
        return False

    def _is_late(self) -> bool:
        deadline = self._limits.deadline
        return deadline is not None and deadline.left_to_begin() <= self.seconds_for_plain

    async def _join_finished(self) -> bool:
        """Join every open batch that is final; gives whether there was one."""
        states = [(batch, await self.desk.state(batch.id)) for batch in self._open()]
        final = [(batch, state) for batch, state in states if state.is_final]
        for batch, state in final:
            await self._join(batch, state)
        return bool(final)

    async def _cancel(self, opened: Sequence[Batch]) -> None:
        for batch in opened:
            await self.desk.cancel(batch.id)
        until = self._limits.clock.steady() + _CANCEL_SECONDS
        while self._open() and self._limits.clock.steady() < until:
            await self._join_finished()
            if self._open():
                await self._limits.clock.sleep(_FIRST_LOOK)

    async def _join(self, batch: Batch, state: State) -> None:
        """Keep what a batch answered, by its ids; what it did not answer is put once more, then by a plain call."""
        asks = {name_of(key): Ask.model_validate(ask) for key, ask in batch.data["asks"].items()}
        for name, response in await self.desk.results(state):
            if name in asks and await keep(self.answers, asks[name], response):
                del asks[name]
        for ask in asks.values():
            self.failed[ask.key] = self.failed.get(ask.key, 0) + 1
        self._ledger.save_batch(self.floor.night, batch._replace(state=state.status))
        joined = len(batch.data["asks"]) - len(asks)
        self.shift.listen("batch", {"state": state.status, "batch": batch.id, "answers": joined, "missing": len(asks)})
