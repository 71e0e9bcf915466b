"""A model's endpoint on loopback with a fixed delay, for tests and benchmarks; run as a program it prints its address.

    PYTHONPATH=tests python -m loopback.endpoint [--delay SECONDS]

It reads the number of a generated article out of the request and gives the answer of that article.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, Self

from pydantic_core import from_json

from loopback import generated
from summarizer.concurrency import run_async

_NUMBER = re.compile(rf"{generated.MARK} (\d+)")
Respond = Callable[[dict[str, Any]], Awaitable[tuple[int, dict[str, str], bytes]]]
"""From a request's body to status, headers and body of the response."""

Other = Callable[[str, str, bytes], Awaitable[tuple[int, dict[str, str], bytes]]]
"""From method, path and content of a request to status, headers and body of the response."""


def completion(content: str, *, finish_reason: str = "stop") -> bytes:
    """A chat completion with an answer."""
    message = {"role": "assistant", "content": content}
    body = {
        "id": "chatcmpl-loopback",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "loopback",
        "choices": [{"index": 0, "finish_reason": finish_reason, "message": message}],
        "usage": {"prompt_tokens": 1200, "completion_tokens": 300, "total_tokens": 1500},
    }
    return json.dumps(body).encode()


def number_of(body: dict[str, Any]) -> int | None:
    """The number of the generated article in a request; the last one told, since examples come first."""
    told = (_NUMBER.findall(message["content"]) for message in reversed(body["messages"]))
    return next((int(found[-1]) for found in told if found), None)


def perfect_answer(body: dict[str, Any]) -> dict[str, Any]:
    """What a perfect reader answers to a request: the article's facts, or the options of a second look."""
    number = number_of(body)
    properties = body["response_format"]["json_schema"]["schema"]["properties"]
    if "matches" in properties and number is not None:
        return generated.answer(number)
    return generated.second_look(number or 0, properties)


def perfect(delay: float) -> Respond:
    """Answers every request as a perfect reader would, ``delay`` seconds after it came."""

    async def respond(body: dict[str, Any]) -> tuple[int, dict[str, str], bytes]:
        await asyncio.sleep(delay)
        return 200, {}, completion(json.dumps(perfect_answer(body)))

    return respond


RESET = 0
"""The status of a response that is none: the connection is cut."""


class Endpoint:
    """An HTTP/1.1 server with kept-alive connections on a free loopback port; counts the requests it took.

    ``answered`` counts the completions that were written, by the number of the article. ``other`` answers what is no
    question: method, path and body in, status, headers and body out.
    """

    def __init__(self, respond: Respond, other: Other | None = None) -> None:
        self._respond = respond
        self._other = other
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.requests = 0
        self.answered: Counter[int] = Counter()

    @property
    def base_url(self) -> str:
        """The base URL to give to a client."""
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1024)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            while (head := await reader.readuntil(b"\r\n\r\n")) and not writer.is_closing():
                method, path, _ = head.split(b" ", 2)
                length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
                content = await reader.readexactly(int(length[1]) if length else 0)
                status, headers, answer = await self._answer(method.decode(), path.decode(), content)
                if status == RESET:
                    writer.transport.abort()
                    return
                lines = [f"HTTP/1.1 {status} -", "content-type: application/json", f"content-length: {len(answer)}"]
                lines += [f"{name}: {value}" for name, value in headers.items()]
                writer.write("\r\n".join([*lines, "", ""]).encode() + answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _answer(self, method: str, path: str, content: bytes) -> tuple[int, dict[str, str], bytes]:
        if self._other is not None and not path.endswith("/chat/completions"):
            return await self._other(method, path, content)
        self.requests += 1
        body = from_json(content)  # a third of the time that the standard library takes for a question
        status, headers, answer = await self._respond(body)
        if status == 200:
            number = number_of(body)
            self.answered[-1 if number is None else number] += 1
        return status, headers, answer


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--delay", type=float, default=1.0)
    async with Endpoint(perfect(parser.parse_args().delay)) as endpoint:
        print(endpoint.base_url, flush=True)  # noqa: T201 (its address is what it is run for)
        await asyncio.Event().wait()


if __name__ == "__main__":
    run_async(main())
