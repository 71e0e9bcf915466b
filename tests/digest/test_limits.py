from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from nights import Time

from summarizer.digest.breaker import Breaker
from summarizer.digest.clock import Deadline, next_time
from summarizer.digest.limits import Budget, BudgetReached, Limits, Outage, Pace, Refused, Stop
from summarizer.errors import ModelUnavailable, UsageError
from summarizer.store import Charge, Spent

NOW = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)


def limits(time: Time) -> Limits:
    return Limits(time.clock(), Budget(), Pace(), Stop())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("06:00", datetime(2026, 3, 2, 6, tzinfo=UTC), id="tomorrow"),
        pytest.param("23:45", datetime(2026, 3, 1, 23, 45, tzinfo=UTC), id="today"),
        pytest.param("2026-03-05T06:00", datetime(2026, 3, 5, 6, tzinfo=UTC), id="iso-without-zone"),
        pytest.param("2026-03-02T07:00+01:00", datetime(2026, 3, 2, 6, tzinfo=UTC), id="iso-with-zone"),
    ],
)
def test_a_deadline_is_the_next_moment_that_its_text_means(text: str, expected: datetime):
    assert next_time(text, NOW) == expected


@pytest.mark.parametrize("text", ["6 am", "25:00", "2026-13-01T00:00", "2026-02-01T06:00", ""])
def test_a_deadline_that_cannot_be_kept_is_refused(text: str):
    with pytest.raises(UsageError, match="deadline"):
        next_time(text, NOW)


@pytest.mark.parametrize("jump", [pytest.param(7200.0, id="ahead"), pytest.param(-7200.0, id="back")])
def test_a_clock_that_jumps_gives_never_more_time_than_there_is(jump: float):
    time = Time()
    deadline = Deadline(time.start + timedelta(hours=3), time.clock(), reserve=60, grace=30)
    time.seconds, time.jumped = 600.0, jump
    assert deadline.left_to_begin() <= 3 * 3600 - 600 - 90
    assert deadline.jumped() == jump


async def test_calls_wait_for_room_in_the_budget_and_begin_as_others_come_home_cheaper():
    budget, begun = Budget(tokens=100), []

    async def call(number: int) -> None:
        async with budget.room(Charge(40, 0, None)):
            begun.append(number)
            await asyncio.sleep(0)
            budget.book(Charge(20, 0, None))

    await asyncio.gather(*(call(number) for number in range(4)))
    assert (begun, budget.spent.tokens) == ([0, 1, 2, 3], 80)
    with pytest.raises(BudgetReached):
        await call(5)


async def test_a_call_that_is_cancelled_frees_its_room():
    budget = Budget(tokens=50)

    async def call() -> None:
        async with budget.room(Charge(40, 0, None)):
            await asyncio.sleep(10)

    hanging = asyncio.ensure_future(call())
    await asyncio.sleep(0)
    waiting = asyncio.ensure_future(call())
    await asyncio.sleep(0)
    hanging.cancel()
    for _ in range(5):
        await asyncio.sleep(0)
    assert budget._held == [Charge(40, 0, None)]
    waiting.cancel()
    await asyncio.gather(hanging, waiting, return_exceptions=True)


@settings(max_examples=60)
@given(
    cap=some.integers(0, 500),
    calls=some.lists(some.tuples(some.integers(1, 60), some.integers(0, 5)), max_size=30),
)
def test_a_budget_is_never_overrun_where_calls_cost_what_is_expected(cap: int, calls: list[tuple[int, int]]):
    async def run() -> Spent:
        budget = Budget(tokens=cap)

        async def call(cost: int, turns: int) -> None:
            async with budget.room(Charge(cost, 0, None)):
                for _ in range(turns):
                    await asyncio.sleep(0)
                budget.book(Charge(cost, 0, None))

        await asyncio.gather(*(call(*one) for one in calls), return_exceptions=True)
        return budget.spent

    assert asyncio.run(run()).tokens <= cap


async def test_an_outage_lets_one_probe_through_and_everybody_after_its_answer():
    time = Time()
    breaker = Breaker(time.clock(), limits(time), "m", threshold=2, first=10)
    for _ in range(2):
        breaker.failed(probe=False)
    probes: list[bool] = []

    async def caller() -> None:
        probe = await breaker.passage()
        probes.append(probe)
        breaker.succeeded()

    await asyncio.gather(*(caller() for _ in range(5)))
    assert sorted(probes) == [False] * 4 + [True]
    assert time.seconds >= 10


async def test_the_wait_between_probes_doubles():
    time = Time()
    breaker = Breaker(time.clock(), limits(time), "m", threshold=1, first=4, patience=10_000)
    breaker.failed(probe=False)
    waits = []
    for _ in range(3):
        began = time.seconds
        probe = await breaker.passage()
        waits.append(round(time.seconds - began))
        breaker.failed(probe=probe)
    assert waits == [4, 8, 16]


async def test_an_outage_that_outlasts_patience_ends_the_waiting():
    time = Time()
    breaker = Breaker(time.clock(), limits(time), "m", threshold=1, first=1000, patience=30)
    breaker.failed(probe=False)
    with pytest.raises(Outage, match="out of reach for 30 seconds"):
        await breaker.passage()


async def test_nobody_waits_where_there_is_a_fallback():
    time = Time()
    breaker = Breaker(time.clock(), limits(time), "m", threshold=1, waits=False)
    breaker.failed(probe=False)
    with pytest.raises(ModelUnavailable):
        await breaker.passage()


async def test_refusals_in_a_row_end_the_asking_but_an_answer_between_them_does_not():
    time = Time()
    breaker = Breaker(time.clock(), limits(time), "m", refusals=2)
    breaker.refused("status 403", probe=False)
    breaker.succeeded()
    breaker.refused("status 403", probe=False)
    assert await breaker.passage() is False
    breaker.refused("status 403", probe=False)
    with pytest.raises(Refused, match="status 403"):
        await breaker.passage()


async def test_a_pace_in_requests_spreads_them_out():
    loop = asyncio.get_running_loop()
    pace, began = Pace(requests=1200), loop.time()
    for _ in range(24):
        await pace.wait(0)
    assert loop.time() - began >= 0.15


def test_telling_a_run_to_stop_is_told_once():
    told: list[int] = []
    stop = Stop(told=[lambda: told.append(1)])
    stop.ask()
    stop.ask()
    assert (stop.asked, told) == (True, [1])
