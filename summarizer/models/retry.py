"""The one layer of transport retries: bounded, jittered, and with a gate that makes one refusal slow everybody once."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type

from summarizer.concurrency import processor
from summarizer.errors import ModelError

T = TypeVar("T")

FIRST_WAIT = 0.5
"""Seconds before the second try; each further wait is twice as long, up to :data:`LONGEST_WAIT`."""

LONGEST_WAIT = 60.0
"""Seconds; the longest wait that is our own choice. An endpoint may ask for a longer one."""

Sleep = Callable[[float], Awaitable[None]]


class TryAgain(Exception):
    """A failure that another try may mend.

    ``error`` is what to raise when there is none left; ``after`` is the wait that the endpoint asked for, in seconds;
    ``everyone`` says that the endpoint refuses the rate of all our requests, not this one alone.
    """

    def __init__(self, error: ModelError, *, after: float | None = None, everyone: bool = False) -> None:
        super().__init__(str(error))
        self.error = error
        self.after = after
        self.everyone = everyone


@dataclass(frozen=True)
class Patience:
    """How long to go on: ``tries`` in number, and ``seconds`` from the first try to the start of the last."""

    tries: int = 6
    seconds: float = 600.0


@dataclass(frozen=True)
class World:
    """Time and chance, as arguments: a monotonic clock in seconds, a sleep, and a source of numbers in [0, 1)."""

    clock: Callable[[], float] = time.monotonic
    sleep: Sleep = asyncio.sleep
    chance: Callable[[], float] = random.random
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))


class Gate:
    """Closed while an endpoint wants fewer requests. Whoever passes waits until it opens, a little spread out."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._opens = 0.0

    def close(self, seconds: float) -> None:
        """Close for so many seconds from now; a gate that is closed for longer stays so."""
        self._opens = max(self._opens, self._world.clock() + seconds)

    async def passage(self) -> None:
        """Return at once where the gate is open, else when it has opened."""
        while (left := self._opens - self._world.clock()) > 0:
            await self._world.sleep(left + self._world.chance() * min(1.0, left))


class Retrier:
    """Puts one question until it is answered, within its patience; shares its gate between all questions.

    ``at_once`` is how many tries are under way at most; a question that waits before its next try is none of them.
    """

    def __init__(self, patience: Patience, world: World | None = None, *, at_once: int = 1) -> None:
        self._patience = patience
        self._world = world or World()
        self._gate = Gate(self._world)
        self._turn = asyncio.Semaphore(at_once)

    async def __call__(self, once: Callable[[], Awaitable[T]]) -> T:
        """The first answer; raises the last failure's own error when tries or time run out."""
        started = self._world.clock()
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(TryAgain),
            wait=self._wait,
            stop=lambda state: self._spent(state, started),
            before_sleep=self._close_gate,
            sleep=self._world.sleep,
            reraise=True,
        )
        try:
            return await retrying(self._through_gate, once)
        except TryAgain as failure:
            raise failure.error from failure.__cause__

    async def _through_gate(self, once: Callable[[], Awaitable[T]]) -> T:
        async with self._turn:
            await self._gate.passage()
            answer = await once()
        async with processor():  # whoever waited for this turn asks before the answer is read
            return answer

    def _wait(self, state: RetryCallState) -> float:
        """Seconds to sleep before the next try; where the gate does the waiting, none."""
        failure = _failure(state)
        return 0.0 if failure.everyone else self._pause(failure, state.attempt_number)

    def _pause(self, failure: TryAgain, tried: int) -> float:
        if failure.after is not None:
            return failure.after
        backoff = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (tried - 1))
        return backoff / 2 + backoff / 2 * self._world.chance()

    def _close_gate(self, state: RetryCallState) -> None:
        failure = _failure(state)
        if failure.everyone:
            self._gate.close(self._pause(failure, state.attempt_number))

    def _spent(self, state: RetryCallState, started: float) -> bool:
        if state.attempt_number >= self._patience.tries:
            return True
        failure = _failure(state)
        asked = failure.after or 0.0
        return self._world.clock() + asked - started > self._patience.seconds


def _failure(state: RetryCallState) -> TryAgain:
    failure = state.outcome.exception() if state.outcome else None
    if not isinstance(failure, TryAgain):
        raise TypeError("only a TryAgain is retried")
    return failure


def retry_after(value: str | None, now: datetime) -> float | None:
    """The seconds that a ``Retry-After`` header asks for, from a number or an HTTP date (RFC 9110, 10.2.3)."""
    if not value:
        return None
    if re.fullmatch(r"[+-]?\d+(\.\d+)?", value.strip()):
        return max(0.0, float(value))
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
