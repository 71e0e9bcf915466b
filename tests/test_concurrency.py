from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from summarizer.concurrency import in_order


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
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        at_work -= 1

    assert len([pair async for pair in in_order(range(30), work, limit=3)]) == 30
    assert most == 3


async def test_an_error_ends_the_iteration_and_leaves_nothing_running():
    cancelled: list[int] = []

    async def work(number: int) -> int:
        if number == 1:
            raise ValueError("one is wrong")
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
