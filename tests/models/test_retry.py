from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import httpx2
import pytest
from scripted_endpoint import Script, Step, Time, completion, model_at, request, status

from summarizer.errors import ModelRejected, ModelUnavailable
from summarizer.models.retry import Gate, Patience, Retrier, TryAgain, retry_after
from summarizer.schemas.summary import Outcome

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        pytest.param("7", 7.0, id="seconds"),
        pytest.param("0.25", 0.25, id="part of a second"),
        pytest.param("-3", 0.0, id="negative"),
        pytest.param("Fri, 02 Jan 2026 03:04:35 GMT", 30.0, id="date"),
        pytest.param("Fri, 02 Jan 2026 03:04:35", 30.0, id="date without a zone"),
        pytest.param("Thu, 01 Jan 2026 00:00:00 GMT", 0.0, id="date gone by"),
        pytest.param("soon", None, id="neither"),
        pytest.param("nan", None, id="no number"),
        pytest.param("inf", None, id="for ever"),
        pytest.param("", None, id="empty"),
        pytest.param(None, None, id="absent"),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(value, seconds):
    assert retry_after(value, NOW) == seconds


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"retry-after": "12"}, id="seconds"),
        pytest.param({"retry-after": "Fri, 02 Jan 2026 03:04:17 GMT"}, id="date"),
    ],
)
@pytest.mark.parametrize("number", [429, 500, 503])
async def test_the_wait_that_the_endpoint_asks_for_is_kept(headers, number):
    time = Time()
    script = Script(status(number, headers=headers), completion())
    reply = await model_at(script, world=time.world()).ask(request())
    assert reply.attempt.outcome is Outcome.OK
    assert sum(time.sleeps) == 12.0
    assert len(script.requests) == 2


async def test_waits_grow_and_are_spread_by_chance():
    time = Time(chances=[0.0, 0.5, 1.0])
    with pytest.raises(ModelUnavailable):
        await model_at(Script(status(502)), world=time.world()).ask(request())
    assert time.sleeps == [0.25, 0.75, 2.0]


async def test_tries_are_bounded_in_number():
    script = Script(status(500))
    with pytest.raises(ModelUnavailable):
        await model_at(script, patience=Patience(3, 1e6)).ask(request())
    assert len(script.requests) == 3


async def test_tries_are_bounded_in_time():
    time = Time()
    script = Script(status(500, headers={"retry-after": "40"}))
    with pytest.raises(ModelUnavailable):
        await model_at(script, patience=Patience(50, 100.0), world=time.world()).ask(request())
    assert len(script.requests) == 3
    assert time.seconds == 1080.0


async def test_a_wait_beyond_the_patience_is_not_begun():
    time = Time()
    with pytest.raises(ModelUnavailable):
        await model_at(Script(status(429, headers={"retry-after": "3600"})), world=time.world()).ask(request())
    assert time.sleeps == []


async def test_a_refusal_of_the_request_itself_is_not_tried_again():
    script = Script(status(400))
    with pytest.raises(ModelRejected):
        await model_at(script).ask(request())
    assert len(script.requests) == 1


class Together(Script):
    """Answers the first requests only when so many have come, as a slow endpoint does with what is in flight."""

    def __init__(self, *steps: Step, number: int) -> None:
        super().__init__(*steps)
        self._arrival = asyncio.Barrier(number)
        self._awaited = number

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if self._awaited:
            self._awaited -= 1
            await self._arrival.wait()
        return await super().handle_async_request(request)


async def test_one_refusal_of_the_rate_slows_everybody_once():
    time = Time()
    script = Together(*[status(429, headers={"retry-after": "20"})] * 5, completion(), number=5)
    model = model_at(script, world=time.world())
    replies = await asyncio.gather(*(model.ask(request()) for _ in range(5)))
    later = await model.ask(request())
    assert {reply.attempt.outcome for reply in (*replies, later)} == {Outcome.OK}
    assert time.seconds == 1020.0
    assert len(script.requests) == 11


async def test_a_closed_gate_stays_closed_for_the_longest_that_was_asked():
    time = Time()
    gate = Gate(time.world())
    gate.close(30)
    gate.close(5)
    await gate.passage()
    assert time.seconds == 1030.0


async def test_an_open_gate_costs_no_time():
    time = Time()
    await Gate(time.world()).passage()
    assert time.sleeps == []


async def test_whoever_waits_for_a_turn_asks_before_the_answer_before_is_read():
    retrier, told = Retrier(Patience(), Time().world(), at_once=1), []

    async def put(number: int) -> None:
        async def once() -> None:
            told.append(f"asked {number}")
            await asyncio.sleep(0)

        await retrier(once)
        told.append(f"read {number}")

    await asyncio.gather(put(1), put(2), put(3))
    assert told == ["asked 1", "asked 2", "read 1", "asked 3", "read 2", "read 3"]


async def test_an_error_that_is_not_about_trying_again_passes_through():
    async def once() -> None:
        raise ModelRejected("no")

    with pytest.raises(ModelRejected, match="no"):
        await Retrier(Patience(), Time().world())(once)


async def test_the_last_failure_keeps_its_cause():
    async def once() -> None:
        raise TryAgain(ModelUnavailable("down")) from OSError("cable")

    with pytest.raises(ModelUnavailable, match="down") as caught:
        await Retrier(Patience(tries=2), Time().world())(once)
    assert isinstance(caught.value.__cause__, OSError)
