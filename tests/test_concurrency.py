from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator

import pytest

from summarizer.concurrency import idle, in_order, processor, run_async


async def test_results_come_in_the_order_of_the_input_whatever_finishes_first():
    async def work(number: int) -> int:
        for _ in range(20 - number):
            await asyncio.sleep(0)
        return number * 10

    assert [pair async for pair in in_order(range(20), work, limit=5)] == [(n, n * 10) for n in range(20)]


async def test_no_more_than_the_limit_are_at_work_at_once():
    at_work, most = 0, 0

    async def work(_: int) -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        for _ in range(5):
            await asyncio.sleep(0)
        at_work -= 1

    assert len([pair async for pair in in_order(range(30), work, limit=3)]) == 30
    assert most == 3


async def test_an_error_ends_the_iteration_and_leaves_nothing_running():
    cancelled: list[int] = []
    all_at_work = asyncio.Event()

    async def work(number: int) -> int:
        if number == 1:
            await all_at_work.wait()
            raise ValueError("one is wrong")
        if number == 3:
            all_at_work.set()
        try:
            if number > 1:
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(number)
            raise
        return number

    with pytest.raises(ValueError, match="one is wrong"):
        [pair async for pair in in_order(range(4), work, limit=4)]
    assert cancelled == [2, 3]


async def test_items_are_drawn_as_slots_come_free():
    drawn = 0

    def endless() -> Iterator[int]:
        nonlocal drawn
        while True:
            drawn += 1
            yield drawn

    async def work(number: int) -> int:
        await asyncio.sleep(0)
        return number

    results = in_order(endless(), work, limit=2)
    first = await anext(results)
    await results.aclose()
    assert first == (1, 1)
    assert drawn <= 9


async def test_an_item_is_at_work_before_the_next_one_is_drawn():
    told: list[str] = []

    def items() -> Iterator[int]:
        for number in range(3):
            told.append(f"{number} drawn")
            yield number

    async def work(number: int) -> None:
        told.append(f"{number} at work")

    assert len([pair async for pair in in_order(items(), work, limit=3)]) == 3
    assert told == [f"{number} {what}" for number in range(3) for what in ("drawn", "at work")]


async def becomes_idle() -> bool:
    """Whether it is found idle at some time: a busy machine may hold up any single round of the loop."""
    for _ in range(1000):
        if await idle():
            return True
    return False


async def test_a_loop_that_only_waits_is_idle():
    waiting = asyncio.ensure_future(asyncio.Event().wait())
    assert await becomes_idle()
    waiting.cancel()


async def test_a_loop_is_not_idle_while_work_waits_for_its_turn():
    async def piece() -> None:
        async with processor():
            pass

    pieces = [asyncio.ensure_future(piece()) for _ in range(5)]
    await asyncio.sleep(0)
    assert not await idle()
    await asyncio.gather(*pieces)
    assert await becomes_idle()


def test_a_run_leaves_the_search_for_circles_as_it_was():
    during: list[int] = []

    async def work() -> str:
        during.append(gc.get_threshold()[0])
        return "done"

    usual = gc.get_threshold()
    assert run_async(work()) == "done"
    assert during[0] > usual[0]
    assert gc.get_threshold() == usual


def test_a_search_for_circles_that_is_turned_off_stays_off():
    async def work() -> int:
        return gc.get_threshold()[0]

    usual = gc.get_threshold()
    gc.set_threshold(0)
    try:
        assert run_async(work()) == 0
    finally:
        gc.set_threshold(*usual)


def test_a_run_that_fails_leaves_the_search_for_circles_as_it_was():
    async def work() -> None:
        raise ValueError("no run")

    usual = gc.get_threshold()
    with pytest.raises(ValueError, match="no run"):
        run_async(work())
    assert gc.get_threshold() == usual
