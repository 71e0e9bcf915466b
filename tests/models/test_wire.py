from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from scripted_endpoint import ARTICLE, Time, completion, request

from summarizer.errors import ModelUnavailable
from summarizer.models.client import ChatModel
from summarizer.models.endpoint import Endpoint
from summarizer.models.retry import Patience
from summarizer.schemas.summary import Outcome

Act = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answers(number: int, body: dict, *headers: str) -> Act:
    async def act(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        data = json.dumps(body).encode()
        lines = [f"HTTP/1.1 {number} x", "content-type: application/json", f"content-length: {len(data)}", *headers]
        writer.write("\r\n".join([*lines, "", ""]).encode() + data)
        await writer.drain()

    return act


async def resets(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


async def breaks_off(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{"choices"')
    await writer.drain()
    writer.close()


async def stalls(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


@asynccontextmanager
async def endpoint(*acts: Act) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A loopback endpoint that does one act a request, the last one for ever, and the bodies that it was sent."""
    bodies: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
                bodies.append(await reader.readexactly(length))
                await acts[min(len(bodies), len(acts)) - 1](reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", bodies


def model_at(url: str, time: Time, *, timeout: float = 5.0, tries: int = 6) -> ChatModel:
    place = Endpoint(
        name="m", model="m", base_url=url, concurrency=4, timeout=timeout, patience=Patience(tries, seconds=1000)
    )
    return ChatModel(place, world=time.world())


async def test_an_answer_is_had_through_resets_refusals_and_broken_bodies():
    time = Time()
    acts = (
        resets,
        answers(429, {"error": {"message": "slow down"}}, "retry-after: 30"),
        breaks_off,
        answers(503, {"error": {"message": "busy"}}, "Retry-After: Fri, 02 Jan 2026 03:04:45 GMT"),
        answers(200, completion()),
    )
    async with endpoint(*acts) as (url, bodies):
        model = model_at(url, time)
        reply = await model.ask(request())
        await model.aclose()
    assert reply.attempt.outcome is Outcome.OK
    assert len(bodies) == 5
    assert {30.0, 40.0} <= set(time.sleeps)


async def test_a_stall_ends_with_the_timeout():
    async with endpoint(stalls) as (url, bodies):
        model = model_at(url, Time(), timeout=0.05, tries=2)
        with pytest.raises(ModelUnavailable, match="no answer in time"):
            await model.ask(request())
        await model.aclose()
    assert len(bodies) == 2


async def test_nobody_listening_is_an_error_with_the_address():
    async with endpoint(resets) as (url, _):
        pass
    model = model_at(url, Time(), tries=2)
    with pytest.raises(ModelUnavailable, match=r"m at http://127\.0\.0\.1:\d+/v1: cannot be reached"):
        await model.ask(request())
    await model.aclose()


async def test_two_questions_on_an_article_share_their_beginning_on_the_wire():
    async with endpoint(answers(200, completion())) as (url, bodies):
        model = model_at(url, Time())
        first, second = (
            request(messages=(*request().messages, request().messages[0].model_copy(update={"content": question})))
            for question in ("Who scored?", "Who missed?")
        )
        await model.ask(first)
        await model.ask(second)
        await model.aclose()
    sent = [json.loads(body)["messages"] for body in bodies]
    assert sent[0][:-1] == sent[1][:-1]
    assert sent[0][1]["content"] == ARTICLE


async def test_many_questions_run_beside_each_other():
    async with endpoint(answers(200, completion())) as (url, bodies):
        model = model_at(url, Time())
        replies = await asyncio.gather(*(model.ask(request(attempt=n)) for n in range(1, 30)))
        await model.aclose()
    assert {reply.attempt.outcome for reply in replies} == {Outcome.OK}
    assert [reply.attempt.attempt for reply in replies] == list(range(1, 30))
    assert len(bodies) == 29
