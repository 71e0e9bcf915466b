"""Many pieces of work at once, results in the order of the input."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from typing import TypeVar
from weakref import WeakKeyDictionary

Item = TypeVar("Item")
Result = TypeVar("Result")

UNDER_WAY = 2
"""How many articles are worked on for each question in flight, so that the work on one never leaves the model idle."""

LOOKAHEAD = 4
"""How many times ``limit`` pieces may be under way or waiting behind a slow one."""


async def in_order(
    items: Iterable[Item], work: Callable[[Item], Awaitable[Result]], *, limit: int
) -> AsyncIterator[tuple[Item, Result]]:
    """Each item with what ``work`` gives for it, in the order of ``items``, at most ``limit`` at work at once.

    Items are drawn as slots come free, so an endless iterable costs no memory. An error of ``work`` ends the iteration
    and cancels what is under way.
    """
    slots = asyncio.Semaphore(limit)
    waiting: deque[tuple[Item, asyncio.Task[Result]]] = deque()

    async def guarded(item: Item) -> Result:
        async with slots:
            return await work(item)

    try:
        for item in items:
            waiting.append((item, asyncio.ensure_future(guarded(item))))
            while len(waiting) >= limit * LOOKAHEAD or (waiting and waiting[0][1].done()):
                first, task = waiting.popleft()
                yield first, await task
        while waiting:
            first, task = waiting.popleft()
            yield first, await task
    finally:
        for _, task in waiting:
            task.cancel()
        await asyncio.gather(*(task for _, task in waiting), return_exceptions=True)


_PROCESSOR: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()


@asynccontextmanager
async def processor() -> AsyncIterator[None]:
    """Holds the event loop's processor for a piece of work that takes milliseconds and never waits.

    One piece runs in each round of the loop, so that questions that go out and answers that come in wait for one
    article's work and not for that of all the articles that are ready.
    """
    async with _PROCESSOR.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
        await asyncio.sleep(0)
        yield
