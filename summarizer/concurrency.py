"""Many pieces of work at once: the event loop they run on, the order of their results, whose turn it is."""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from summarizer.circles import seldom_sought

Item = TypeVar("Item")
Result = TypeVar("Result")

UNDER_WAY = 2
"""How many articles are worked on for each question in flight, so that the work on one never leaves the model idle."""

LOOKAHEAD = 4
"""How many times ``limit`` pieces may be under way or waiting behind a slow one."""


def run_async(work: Coroutine[Any, Any, Result]) -> Result:
    """What ``work`` gives, run to its end on an event loop of its own: libuv's, where the platform has it.

    With 200 questions in flight Python's own loop is a fifth of what an article costs, and its search for circles too.
    """
    with seldom_sought(), asyncio.Runner(loop_factory=_new_loop) as runner:
        return runner.run(work)


def _new_loop() -> asyncio.AbstractEventLoop:
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    import uvloop  # noqa: PLC0415 - not there on every platform

    return uvloop.new_event_loop()


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
        try:
            return await work(item)
        finally:
            slots.release()

    try:
        for item in items:
            await slots.acquire()
            waiting.append((item, asyncio.ensure_future(guarded(item))))
            await asyncio.sleep(0)  # it starts before the next one is drawn
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


_IDLE_ROUNDS = 3
_IDLE_SECONDS = 0.0005
"""What a round of the event loop takes at most where nothing is ready in it but who looks."""


async def idle() -> bool:
    """Whether the event loop has nothing to do at this moment: a few rounds of it pass at once."""
    held = _PROCESSOR.get(asyncio.get_running_loop())
    for _ in range(_IDLE_ROUNDS):
        began = time.perf_counter()
        await asyncio.sleep(0)
        if (held and held.locked()) or time.perf_counter() - began > _IDLE_SECONDS:
            return False
    return True
